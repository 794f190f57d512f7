#include "windows.h"

#include "document/document.h"
#include "document/journal.h"
#include "mainwindow.h"
#include "preferences.h"
#include "recoveryoffer.h"
#include "session.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace llmflation {

namespace {

constexpr QPoint stagger{28, 28}; // from one window to the next

Document &withDefault(Document &document)
{
    document.setStartSettings(loadPreferences().start);
    document.openDefault();
    return document;
}

} // namespace

struct Windows::Window {
    Window(Dialogs &dialogs, const QString &journals)
        : journal(withDefault(document), journals)
        , window(document, dialogs)
    {
    }

    Document document;
    Journal journal;
    MainWindow window;
};

Windows::Windows(Dialogs &dialogs, QString journals)
    : m_dialogs(dialogs)
    , m_journals(std::move(journals))
{
}

Windows::~Windows() = default;

Windows::Parts Windows::add()
{
    auto made = std::make_unique<Window>(m_dialogs, m_journals);
    MainWindow &window = made->window;
    if (!m_windows.empty() && !window.isMaximized())
        window.move(m_windows.back()->window.pos() + stagger);
    connect(&window, &MainWindow::newWindowAsked, this, [this](const QString &path) {
        if (path.isEmpty())
            add();
        else
            open(path);
    });
    connect(&window, &MainWindow::quitAsked, this, &Windows::quit);
    connect(&window, &MainWindow::preferencesStored, this, [this, source = &window] {
        for (const auto &each : m_windows)
            if (&each->window != source)
                Q_EMIT each->window.preferencesChanged();
    });
    connect(
        &window, &MainWindow::closed, this, [this, closed = &window] { remove(closed); }, Qt::QueuedConnection);
    tellOfFailures(made->journal, window);
    m_windows.push_back(std::move(made));
    window.show();
    return {m_windows.back()->document, m_windows.back()->journal, window};
}

void Windows::open(const QString &path)
{
    add().window.open(path);
}

/// What the last window showed is what was open last.
void Windows::remove(const MainWindow *window)
{
    if (m_windows.size() == 1 && !m_isQuitting)
        storeOpenFiles(openFiles());
    std::erase_if(m_windows, [window](const auto &other) { return &other->window == window; });
}

QStringList Windows::openFiles() const
{
    QStringList files;
    for (const auto &each : m_windows) {
        if (const QString file = each->window.files().openFile(); !file.isEmpty())
            files << file;
    }
    return files;
}

bool Windows::mayCloseAll() const
{
    return std::ranges::all_of(m_windows, [](const auto &each) { return each->window.files().mayDiscard(); });
}

void Windows::quit()
{
    const QStringList files = openFiles();
    m_isQuitting = true;
    m_isQuitting = std::ranges::all_of(m_windows, [](const auto &each) { return each->window.close(); });
    if (m_isQuitting)
        storeOpenFiles(files);
}

} // namespace llmflation
