#include "document/displaynames.h"
#include "document/document.h"
#include "document/journal.h"
#include "mainwindow.h"
#include "preferences.h"
#include "preferencesdialog.h"
#include "session.h"
#include "settingsfolder.h"
#include "silentdialogs.h"
#include "windows.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <memory>

using namespace llmflation;

namespace {

class AnsweringDialogs : public SilentDialogs {
public:
    QString fileToOpen(QWidget *, const QString &) override { return path; }
    QString fileToSave(QWidget *, const QString &proposal) override
    {
        proposals << proposal;
        return {};
    }
    UnsavedAnswer unsavedChanges(QWidget *, const QString &name) override
    {
        questions << name;
        return answer;
    }

    QString path;
    UnsavedAnswer answer = UnsavedAnswer::Cancel;
    QStringList questions;
    QStringList proposals;
};

} // namespace

class WindowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_windows.reset(); }

    void aNewWindowHasADocumentOfItsOwn();
    void eachWindowKeepsAJournal();
    void aFileIsOpenedInANewWindow();
    void severalDroppedFilesOpenAWindowEach();
    void preferencesReachEveryWindow();
    void aClosedWindowLeavesTheOthers();
    void quittingAsksForEachWindow();
    void whatWasOpenIsRememberedAtTheEnd();
    void itIsOpenedAnewOnlyWhereTheUserWantsThat();
    void aSessionOfTheDesktopIsRestoredByItsId();
    void anExampleIsACopyThatIsNobodysFile();
    void examplesBringTheirDataset();
    void aSampleDatasetIsACopyToo();

private:
    static void key(QWidget &window, QKeyCombination combination)
    {
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::keyClick(&window, combination.key(), combination.keyboardModifiers());
    }
    /// The window that was made last.
    [[nodiscard]] MainWindow &newest() const
    {
        MainWindow *found = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *window = qobject_cast<MainWindow *>(widget);
            if (window && window != &m_first->window)
                found = window;
        }
        if (!found)
            qFatal("there is no second window");
        return *found;
    }
    void trigger(const char *menu, int entry) const
    {
        auto *found = m_first->window.findChild<QMenu *>(QLatin1String(menu));
        QVERIFY(found);
        found->actions().at(entry)->trigger();
    }
    QString write(const char *name)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) ||
            file.write("model,date,price_usd_per_mtok,mmlu\nA,2024-01-01,8,50\n") < 0)
            qFatal("could not write %s", name);
        return file.fileName();
    }

    SettingsFolder m_settings;
    QTemporaryDir m_folder;
    AnsweringDialogs m_dialogs;
    std::unique_ptr<Windows> m_windows;
    std::optional<Windows::Parts> m_first;
};

void WindowsTest::init()
{
    QSettings().clear();
    m_dialogs = {};
    m_windows = std::make_unique<Windows>(m_dialogs, m_folder.filePath(QStringLiteral("journals")));
    m_first.emplace(m_windows->add());
}

void WindowsTest::aNewWindowHasADocumentOfItsOwn()
{
    key(m_first->window, Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    QCOMPARE(m_windows->count(), std::size_t{2});
    QVERIFY(newest().isVisible());
    m_first->document.setCell(0, 0, QStringLiteral("Other"));
    QVERIFY(m_first->window.isWindowModified());
    QVERIFY(!newest().isWindowModified());
}

void WindowsTest::eachWindowKeepsAJournal()
{
    const auto second = m_windows->add();
    m_first->document.setCell(0, 0, QStringLiteral("One"));
    second.document.setCell(0, 0, QStringLiteral("Other"));
    QVERIFY(m_first->journal.flush() && second.journal.flush());
    const QDir journals(m_folder.filePath(QStringLiteral("journals")));
    QCOMPARE(journals.entryList(QDir::Files).size(), 2);
}

void WindowsTest::aFileIsOpenedInANewWindow()
{
    m_dialogs.path = write("small.csv");
    key(m_first->window, Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    QCOMPARE(m_windows->count(), std::size_t{2});
    QVERIFY(m_first->document.isDefault());
    QVERIFY(newest().windowTitle().startsWith(QStringLiteral("small.csv")));
}

void WindowsTest::severalDroppedFilesOpenAWindowEach()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write("one.csv")), QUrl::fromLocalFile(write("two.csv"))});
    MainWindow &window = m_first->window;
    const QPoint middle = window.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    QCOMPARE(m_windows->count(), std::size_t{2});
    QVERIFY(window.windowTitle().startsWith(QStringLiteral("one.csv")));
    QVERIFY(newest().windowTitle().startsWith(QStringLiteral("two.csv")));
}

void WindowsTest::preferencesReachEveryWindow()
{
    const auto other = m_windows->add();
    m_first->window.findChild<QAction *>(QStringLiteral("preferences"))->trigger();
    auto *dialog = m_first->window.findChild<PreferencesDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("currencyLabel"))->setText(QStringLiteral("US$ "));
    dialog->findChild<QLineEdit *>(QStringLiteral("startThresholds"))->setText(QStringLiteral("50"));
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    const auto labels = other.window.findChild<QDockWidget *>(QStringLiteral("resultsDock"))->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels,
                                [](const QLabel *label) { return label->text().contains(QStringLiteral("US$ 60")); }));
    QVERIFY(!other.document.open(write("small.csv")));
    QCOMPARE(other.document.settings().thresholds, std::vector<double>{50});
    setCurrencyLabel({});
}

void WindowsTest::aClosedWindowLeavesTheOthers()
{
    m_windows->add();
    key(newest(), Qt::CTRL | Qt::Key_W);
    QTRY_COMPARE(m_windows->count(), std::size_t{1});
    QVERIFY(m_first->window.isVisible());
}

void WindowsTest::quittingAsksForEachWindow()
{
    const auto second = m_windows->add();
    m_first->document.setCell(0, 0, QStringLiteral("One"));
    second.document.setCell(0, 0, QStringLiteral("Other"));
    key(m_first->window, Qt::CTRL | Qt::Key_Q);
    QCOMPARE(m_dialogs.questions.size(), 1); // the user stays
    QVERIFY(m_first->window.isVisible() && second.window.isVisible());
    m_dialogs.answer = UnsavedAnswer::Discard;
    key(m_first->window, Qt::CTRL | Qt::Key_Q);
    QCOMPARE(m_dialogs.questions.size(), 3);
    QTRY_COMPARE(m_windows->count(), std::size_t{0});
}

void WindowsTest::whatWasOpenIsRememberedAtTheEnd()
{
    const QString one = write("one.csv");
    const QString two = write("two.csv");
    m_first->window.open(one);
    m_windows->open(two);
    m_windows->add(); // with nobody's file
    QCOMPARE(m_windows->openFiles(), (QStringList{one, two}));
    key(m_first->window, Qt::CTRL | Qt::Key_Q);
    QTRY_COMPARE(m_windows->count(), std::size_t{0});
    QCOMPARE(storedOpenFiles(), (QStringList{one, two}));
}

void WindowsTest::itIsOpenedAnewOnlyWhereTheUserWantsThat()
{
    const QStringList files{QStringLiteral("/a.csv"), QStringLiteral("/b.csv")};
    storeOpenFiles(files);
    QVERIFY(filesToStartWith({}, {}).isEmpty());
    Preferences preferences = loadPreferences();
    preferences.reopensFiles = true;
    storePreferences(preferences);
    QCOMPARE(filesToStartWith({}, {}), files);
    QCOMPARE(filesToStartWith({QStringLiteral("c.csv")}, {}), QStringList{QStringLiteral("c.csv")});
}

void WindowsTest::aSessionOfTheDesktopIsRestoredByItsId()
{
    const QStringList files{QStringLiteral("/a.csv")};
    storeOpenFiles(files, QStringLiteral("10f"));
    QCOMPARE(filesToStartWith({}, QStringLiteral("10f")), files);
    QVERIFY(filesToStartWith({}, QStringLiteral("other")).isEmpty());
    QVERIFY(storedOpenFiles().isEmpty());
}

void WindowsTest::anExampleIsACopyThatIsNobodysFile()
{
    trigger("examplesMenu", 0);
    QVERIFY(m_dialogs.errors.isEmpty());
    QCOMPARE(m_first->document.settings().thresholds, (std::vector<double>{42, 83}));
    QVERIFY(m_first->document.path().isEmpty());
    QVERIFY(!m_first->window.isWindowModified());
    QVERIFY(m_windows->openFiles().isEmpty());
    m_first->window.files().saveAnalysis();
    QCOMPARE(m_dialogs.proposals.size(), 1); // a name is asked for
}

void WindowsTest::examplesBringTheirDataset()
{
    trigger("examplesMenu", 1);
    QVERIFY(m_dialogs.errors.isEmpty());
    QCOMPARE(m_first->document.displayName(), QStringLiteral("epoch-2025-mmlu.csv"));
    QCOMPARE(m_first->document.settings().rule, FloorRule::RecordLow);
    QVERIFY(m_first->document.table().rowCount() > 20);
    QVERIFY(m_first->document.path().isEmpty());
    trigger("examplesMenu", 2);
    QCOMPARE(m_first->document.settings().benchmark, std::string("arena_elo"));
    QVERIFY(m_first->document.isDefault());
}

void WindowsTest::aSampleDatasetIsACopyToo()
{
    const auto rows = m_first->document.table().rowCount();
    trigger("samplesMenu", 1);
    QVERIFY(m_dialogs.errors.isEmpty());
    QVERIFY(m_first->document.table().rowCount() != rows);
    QVERIFY(!m_first->window.isWindowModified());
    m_first->window.files().save();
    QVERIFY(m_dialogs.proposals.value(0).endsWith(QStringLiteral("epoch-2025-mmlu.csv")));
    trigger("samplesMenu", 0);
    QVERIFY(m_first->document.isDefault());
    QVERIFY(m_first->document.settings().asOf.has_value()); // the article's settings, as at the start
}

QTEST_MAIN(WindowsTest)
#include "tst_windows.moc"
