#include "guide.h"

#include "document/text.h"
#include "guidetext.h"
#include "panels/celllinks.h"

#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QScrollBar>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace llmflation {

namespace {

struct GuidePage {
    const char *file;
    const char *title;
};

constexpr std::array<GuidePage, 8> guidePages{{
    {"first-steps", QT_TRANSLATE_NOOP("llmflation", "The first ten minutes")},
    {"dataset-format", QT_TRANSLATE_NOOP("llmflation", "The dataset’s format")},
    {"importing", QT_TRANSLATE_NOOP("llmflation", "Importing")},
    {"methods", QT_TRANSLATE_NOOP("llmflation", "Methods")},
    {"keyboard", QT_TRANSLATE_NOOP("llmflation", "Keyboard")},
    {"command-line", QT_TRANSLATE_NOOP("llmflation", "The command line")},
    {"troubleshooting", QT_TRANSLATE_NOOP("llmflation", "Troubleshooting")},
    {"default-data", QT_TRANSLATE_NOOP("llmflation", "The default dataset")},
}};

// Which page explains what stands in a dock.
constexpr std::array<std::pair<const char *, const char *>, 6> pagesOfPanels{{
    {"datasetDock", "dataset-format"},
    {"problemsDock", "troubleshooting"},
    {"candidatesDock", "troubleshooting"},
    {"filtersDock", "troubleshooting"},
    {"resultsDock", "methods"},
    {"chartView", "keyboard"},
}};

constexpr QSize guideSize{980, 760};
constexpr int listWidth = 220;

/// In the program's language, where that one has it.
QString pageBytes(const char *page)
{
    const QString locale = QLocale().name(); // "de_AT"
    for (const QString &folder : {locale + u'/', locale.section(u'_', 0, 0) + u'/', QString()}) {
        QFile file(QStringLiteral(":/help/%1%2.md").arg(folder, QLatin1String(page)));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace

Guide::Guide(QWidget *window)
    : QWidget(window, Qt::Window)
    , m_pages(new QListWidget)
    , m_text(new GuideText)
{
    setObjectName(QStringLiteral("guide"));
    setWindowTitle(tr("LLMflation Guide"));
    m_pages->setObjectName(QStringLiteral("guidePages"));
    m_pages->setAccessibleName(tr("Pages of the guide"));
    m_pages->setSpacing(2);
    m_text->setObjectName(QStringLiteral("guideText"));
    m_text->setAccessibleName(tr("Page of the guide"));
    for (const GuidePage &page : guidePages)
        m_pages->addItem(llmflation::tr(page.title));
    constexpr int besideWords = 16;
    m_pages->setFixedWidth(std::max(listWidth, m_pages->sizeHintForColumn(0) + besideWords));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_pages);
    layout->addWidget(m_text, 1);
    connect(m_pages, &QListWidget::currentRowChanged, this, &Guide::pageChanged);
    connect(m_text, &QTextBrowser::anchorClicked, this, &Guide::follow);
    resize(guideSize);
    m_pages->setCurrentRow(0);
}

void Guide::showPage(const QString &page)
{
    for (std::size_t row = 0; row < guidePages.size(); ++row) {
        if (page == QLatin1String(guidePages[row].file))
            m_pages->setCurrentRow(static_cast<int>(row));
    }
}

void Guide::pageChanged(int row)
{
    m_text->showPage(pageBytes(guidePages[static_cast<std::size_t>(row)].file));
    m_text->verticalScrollBar()->setValue(0);
}

void Guide::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void Guide::follow(const QUrl &link)
{
    if (link.isRelative())
        showPage(link.path().section(QLatin1Char('.'), 0, 0));
    else
        askAndOpenLink(link.toString(), this);
}

void showGuide(QWidget &window, const QString &page)
{
    auto *guide = window.findChild<Guide *>();
    if (!guide)
        guide = new Guide(&window);
    guide->showPage(page);
    guide->show();
    guide->raise();
    guide->activateWindow();
}

QString guidePageFor(const QWidget *focused)
{
    for (const QWidget *widget = focused; widget; widget = widget->parentWidget()) {
        for (const auto &[panel, page] : pagesOfPanels) {
            if (widget->objectName() == QLatin1String(panel))
                return QLatin1String(page);
        }
    }
    return QLatin1String(guidePages.front().file);
}

} // namespace llmflation
