#include "dialogs.h"
#include "document/document.h"
#include "mainwindow.h"
#include "quotegenerator.h"
#include "settingsfolder.h"
#include "silentdialogs.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>
#include <memory>

using namespace llmflation;

namespace {

constexpr int patience = 60'000; // milliseconds
constexpr std::size_t manyRows = 300'000;
const QByteArray fewRows = "model,date,price_usd_per_mtok,mmlu\nA,2024-01-01,8,50\nB,2024-02-01,4,50\n";

class AnsweringDialogs : public SilentDialogs {
public:
    UnsavedAnswer unsavedChanges(QWidget *, const QString &) override
    {
        ++questions;
        return answer;
    }
    ImportAnswer offerImport(QWidget *, const QString &, const QString &) override
    {
        ++imports;
        return ImportAnswer::OpenAsItIs;
    }

    UnsavedAnswer answer = UnsavedAnswer::Cancel;
    int questions = 0;
    int imports = 0;
};

/// The longest time for which the event loop did not turn.
class Heartbeat {
public:
    Heartbeat()
    {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start(1);
    }
    [[nodiscard]] qint64 longest() const { return std::max(m_longest, m_since.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

class OpeningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aLargeFileIsReadWhileTheWindowGoesOn();
    void theBarTellsWhatIsOpenedAndHowFar();
    void aSmallFileIsOpenAtOnce();
    void escapeKeepsWhatIsOpen();
    void escapeInAFieldCancelsToo();
    void theButtonKeepsWhatIsOpen();
    void anotherFileTakesItsPlace();
    void newTakesItsPlace();
    void unsavedChangesAreAskedAboutFirst();
    void whatIsEditedMeanwhileIsAskedAbout();
    void anErrorIsTold();
    void aFileInDoubtIsAskedAbout();
    void anAnalysisOfALargeFileIsRead();
    void aClosedWindowEndsIt();

private:
    [[nodiscard]] QString at(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    template <typename T = QWidget>
    T *child(const char *name)
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    void startOpening()
    {
        m_window->open(at("large.csv"));
        QVERIFY(m_window->isOpening());
        QTRY_VERIFY_WITH_TIMEOUT(child("openingBar")->isVisible() || !m_window->isOpening(), patience);
        QVERIFY2(m_window->isOpening(), "it was read before the bar could show");
    }
    void finishOpening() { QTRY_VERIFY_WITH_TIMEOUT(!m_window->isOpening(), patience); }
    void verifyKept()
    {
        QVERIFY(!m_window->isOpening());
        QVERIFY(!child("openingBar")->isVisible());
        QTest::qWait(300); // what is still under way would arrive
        QVERIFY(m_document->isDefault());
        QVERIFY(m_dialogs.errors.isEmpty());
    }

    SettingsFolder m_settings;
    QTemporaryDir m_folder;
    AnsweringDialogs m_dialogs;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;
};

void OpeningTest::initTestCase()
{
    write(at("large.csv"), QByteArray::fromStdString(generateQuotes(manyRows)));
    write(at("small.csv"), fewRows);
}

void OpeningTest::init()
{
    QSettings().clear();
    m_dialogs = {};
    m_document = std::make_unique<Document>();
    m_document->openDefault();
    m_window = std::make_unique<MainWindow>(*m_document, m_dialogs);
    child<QTimer>("openingBarDelay")->setInterval(0); // a fast machine could have read it before
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void OpeningTest::cleanup()
{
    m_window.reset();
    m_document.reset();
}

void OpeningTest::aLargeFileIsReadWhileTheWindowGoesOn()
{
    QElapsedTimer whole;
    whole.start();
    const Heartbeat beat;
    m_window->open(at("large.csv"));
    QVERIFY(m_document->isDefault()); // until the other is ready
    finishOpening();
    const qint64 total = whole.elapsed();
    const qint64 longest = beat.longest();
    qInfo("%lld ms, of which the event loop stood still for %lld at most", total, longest);
    QCOMPARE(m_document->table().rowCount(), manyRows);
    QCOMPARE(m_document->path(), at("large.csv"));
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("large.csv")));
    QVERIFY2(longest < total / 2, "the window stood still");
}

void OpeningTest::theBarTellsWhatIsOpenedAndHowFar()
{
    startOpening();
    auto *progress = child<QProgressBar>("openingProgress");
    QCOMPARE(progress->accessibleName(), QStringLiteral("Opening large.csv…"));
    auto *words = child<QLabel>("openingWords");
    QCOMPARE(words->text(), QStringLiteral("Opening large.csv…"));
    QVERIFY(words->width() >= words->sizeHint().width());
    QTRY_VERIFY_WITH_TIMEOUT(progress->value() > 0 || !m_window->isOpening(), patience);
    QVERIFY(progress->value() > 0);
    finishOpening();
    QVERIFY(!child("openingBar")->isVisible());
}

void OpeningTest::aSmallFileIsOpenAtOnce()
{
    m_window->open(at("small.csv"));
    QVERIFY(!m_window->isOpening());
    QCOMPARE(m_document->table().rowCount(), std::size_t{2});
}

void OpeningTest::escapeKeepsWhatIsOpen()
{
    startOpening();
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    verifyKept();
}

void OpeningTest::escapeInAFieldCancelsToo()
{
    auto *filter = child<QLineEdit>("datasetFilter"); // Esc is a shortcut of its own there
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("gpt"));
    startOpening();
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Escape);
    verifyKept();
    QCOMPARE(filter->text(), QStringLiteral("gpt"));
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(filter->text().isEmpty());
}

void OpeningTest::theButtonKeepsWhatIsOpen()
{
    startOpening();
    QTest::mouseClick(child("cancelOpening"), Qt::LeftButton);
    verifyKept();
}

void OpeningTest::anotherFileTakesItsPlace()
{
    startOpening();
    m_window->open(at("small.csv"));
    QVERIFY(!m_window->isOpening());
    QTest::qWait(300);
    QCOMPARE(m_document->path(), at("small.csv"));
}

void OpeningTest::newTakesItsPlace()
{
    startOpening();
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!m_window->isOpening());
    QTest::qWait(300);
    QCOMPARE(m_document->table().rowCount(), std::size_t{0});
}

void OpeningTest::unsavedChangesAreAskedAboutFirst()
{
    m_document->setCell(0, 0, QStringLiteral("Other"));
    m_window->open(at("large.csv"));
    QCOMPARE(m_dialogs.questions, 1);
    QVERIFY(!m_window->isOpening());
    m_dialogs.answer = UnsavedAnswer::Discard;
    m_window->open(at("large.csv"));
    finishOpening();
    QCOMPARE(m_dialogs.questions, 2);
    QCOMPARE(m_document->path(), at("large.csv"));
}

void OpeningTest::whatIsEditedMeanwhileIsAskedAbout()
{
    startOpening();
    m_document->setCell(0, 0, QStringLiteral("Other"));
    finishOpening();
    QCOMPARE(m_dialogs.questions, 1);
    QVERIFY(m_document->isDefault());
    QVERIFY(m_document->isModified());
}

void OpeningTest::anErrorIsTold()
{
    m_window->files().setLargeFrom(0);
    m_window->open(at("missing.csv"));
    finishOpening();
    QCOMPARE(m_dialogs.errors.size(), 1);
    QVERIFY(m_dialogs.errors[0].contains(QStringLiteral("there is no such file")));
    QVERIFY(m_document->isDefault());
}

void OpeningTest::aFileInDoubtIsAskedAbout()
{
    write(at("odd.csv"), "model;date;price_usd_per_mtok;mmlu\nA;2024-01-01;8,5;50\nB;2024-02-01;4,5;50\n");
    m_window->files().setLargeFrom(0);
    m_window->open(at("odd.csv"));
    finishOpening();
    QCOMPARE(m_dialogs.imports, 1);
    QTRY_COMPARE(m_document->path(), at("odd.csv"));
}

void OpeningTest::anAnalysisOfALargeFileIsRead()
{
    write(at("large.llmflation"), R"({"format": "llmflation-analysis", "version": 1, "dataset": {"path": "large.csv"},
        "analysis": {"benchmark": "mmlu", "thresholds": [61]}})");
    m_window->open(at("large.llmflation"));
    QVERIFY(m_window->isOpening());
    finishOpening();
    QVERIFY(m_dialogs.errors.isEmpty());
    QCOMPARE(m_document->settings().thresholds, std::vector<double>{61});
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("large.llmflation")));
}

void OpeningTest::aClosedWindowEndsIt()
{
    QElapsedTimer whole;
    m_window->open(at("large.csv"));
    finishOpening();
    m_window->open(at("large.csv"));
    m_window.reset(); // waits for the thread, which ends early
    QCOMPARE(m_document->table().rowCount(), manyRows);
}

QTEST_MAIN(OpeningTest)
#include "tst_opening.moc"
