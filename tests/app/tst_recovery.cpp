#include "document/journal.h"
#include "document/orphanedjournals.h"
#include "document/recovery.h"
#include "filesizelimit.h"
#include "randomedits.h"
#include "recoverydialog.h"
#include "recoveryoffer.h"
#include "silentdialogs.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace llmflation;
using namespace std::chrono_literals;

namespace {

/// Answers as a test has prepared, and keeps what was offered.
class RecoveringDialogs : public SilentDialogs {
public:
    RecoveryAnswer recovery(QWidget *, const RecoverableEdits &edits) override
    {
        offered.push_back(edits);
        return answer;
    }

    RecoveryAnswer answer = RecoveryAnswer::Recover;
    std::vector<RecoverableEdits> offered;
};

} // namespace

class TestRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void replayGivesTheBytesOfTheDocument_data();
    void replayGivesTheBytesOfTheDocument();
    void replayAfterASaveGivesTheSameCells();
    void recoveredEditsAreOneStepAndModified();
    void recoveredEditsAreInAJournalAgain();
    void halfAStepIsNotRecovered();
    void journalIsTheUsersAlone();
    void liveJournalIsNotOffered();
    void nothingIsLeftAfterASave();
    void nothingIsLeftAfterUndo();
    void nothingIsLeftAfterACleanEnd();
    void savedEditsAreNotOffered();
    void untitledDatasetIsRecovered();
    void shippedDatasetIsRecovered();
    void jsonIsRecovered();
    void fileThatChangedSinceIsSaidSo();
    void whatIsKeptAgainstTheFileIsRecovered();
    void fileThatIsGoneIsRecovered();
    void largeFileIsReferredTo();
    void largeFileThatChangedTakesWhatFits();
    void damagedJournalGivesItsPrefix();
    void failureIsToldOnceAndEditingGoesOn();
    void fullDiskIsTold();
    void discardRemovesTheJournal();
    void laterKeepsTheJournal();
    void dialogSaysWhatWasEdited();
    void dialogAnswers_data();
    void dialogAnswers();

private:
    /// What a crash at this moment leaves: a journal that no process holds.
    void crash();
    [[nodiscard]] QStringList journals() const { return QDir(m_live).entryList(QDir::Files); }
    [[nodiscard]] RecoverableEdits leftEdits()
    {
        const auto orphans = findOrphanedJournals(m_left);
        return orphans.empty() ? RecoverableEdits{} : recoverableEdits(orphans[0].base(), orphans[0].entries());
    }
    [[nodiscard]] QString at(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void open(const QByteArray &bytes)
    {
        putFile(m_path, bytes);
        QVERIFY(!m_document->open(m_path));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_live;
    QString m_left;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Journal> m_journal;
    RecoveringDialogs m_dialogs;
};

void TestRecovery::init()
{
    m_journal.reset();
    m_document.reset();
    m_dialogs.answer = RecoveryAnswer::Recover;
    m_dialogs.offered.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = at("prices.csv");
    m_live = at("state/journals");
    m_left = at("left");
    QVERIFY(QDir().mkpath(m_left));
    m_document = std::make_unique<Document>();
    m_journal = std::make_unique<Journal>(*m_document, m_live, 1ms);
    open(irregularPrices);
}

void TestRecovery::crash()
{
    QVERIFY(m_journal->flush());
    for (const QString &name : journals())
        QVERIFY(QFile::copy(m_live + u'/' + name, m_left + u'/' + name));
}

void TestRecovery::replayGivesTheBytesOfTheDocument_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("regular") << regularPrices;
    QTest::newRow("irregular") << irregularPrices;
}

void TestRecovery::replayGivesTheBytesOfTheDocument()
{
    QFETCH(QByteArray, bytes);
    for (unsigned seed = 0; seed < 40; ++seed) {
        open(bytes);
        RandomEdits edits(seed);
        for (int step = 0; step < 30; ++step)
            edits.step(*m_document);
        crash();
        Document recovered;
        const RecoverableEdits left = leftEdits();
        QCOMPARE(m_document->isModified(), recover(recovered, left));
        if (m_document->isModified()) {
            QCOMPARE(recovered.bytes(), m_document->bytes());
            QCOMPARE(left.lostChanges, std::size_t{0});
        }
        QVERIFY(QDir(m_left).removeRecursively() && QDir().mkpath(m_left));
    }
}

/// Where undo leads behind a save, quotes that nobody needs may be gone, but every cell is there.
void TestRecovery::replayAfterASaveGivesTheSameCells()
{
    for (unsigned seed = 0; seed < 40; ++seed) {
        open(irregularPrices);
        RandomEdits edits(seed);
        for (int step = 0; step < 10; ++step)
            edits.step(*m_document);
        QVERIFY(!m_document->save(m_path));
        for (int step = 0; step < 5; ++step)
            m_document->undoStack()->undo();
        for (int step = 0; step < 10; ++step)
            edits.step(*m_document);
        crash();
        Document recovered;
        if (!recover(recovered, leftEdits()))
            QVERIFY(!m_document->open(m_path) && !recovered.open(m_path));
        QCOMPARE(recovered.table().rowCount(), m_document->table().rowCount());
        for (std::size_t row = 0; row < recovered.table().rowCount(); ++row)
            for (std::size_t column = 0; column < m_document->table().columnCount(); ++column)
                QCOMPARE(recovered.table().cell(row, column), m_document->table().cell(row, column));
        QVERIFY(QDir(m_left).removeRecursively() && QDir().mkpath(m_left));
    }
}

void TestRecovery::recoveredEditsAreOneStepAndModified()
{
    m_document->setCell(0, 0, QStringLiteral("GPT-5"));
    m_document->removeRows({1});
    m_document->setCell(1, 1, QStringLiteral("Meta AI"));
    crash();
    Document recovered;
    QVERIFY(recover(recovered, leftEdits()));
    QVERIFY(recovered.isModified());
    QCOMPARE(recovered.path(), m_path);
    QCOMPARE(recovered.bytes(), m_document->bytes());
    QCOMPARE(recovered.undoStack()->count(), 1);
    QCOMPARE(recovered.undoStack()->undoText(), QStringLiteral("Recover edits"));
    QCOMPARE(recovered.lookAtFile(), FileOnDisk::State::AsKnown);
    recovered.undoStack()->undo();
    QCOMPARE(QByteArray::fromStdString(recovered.bytes()), irregularPrices);
}

void TestRecovery::recoveredEditsAreInAJournalAgain()
{
    m_document->setCell(0, 0, QStringLiteral("GPT-5"));
    const std::string bytes = m_document->bytes();
    crash();
    m_document->newFile();
    QVERIFY(!offerRecovery(m_left, *m_document, *m_journal, m_dialogs, nullptr).isEmpty());
    QCOMPARE(m_document->bytes(), bytes);
    QVERIFY(QDir(m_left).isEmpty());
    crash();
    Document again;
    QVERIFY(recover(again, leftEdits()));
    QCOMPARE(again.bytes(), bytes);
}

/// Rows that go in two places are one step: the program is killed after the first.
void TestRecovery::halfAStepIsNotRecovered()
{
    open(regularPrices);
    m_document->setCell(0, 0, QStringLiteral("edited"));
    const std::string before = m_document->bytes();
    int places = 0;
    connect(m_document.get(), &Document::tableChanged, this, [&] {
        if (places++ == 0)
            crash();
    });
    m_document->removeRows({0, 2});
    disconnect(m_document.get(), &Document::tableChanged, this, nullptr);
    QCOMPARE(places, 2);
    Document recovered;
    QVERIFY(recover(recovered, leftEdits()));
    QCOMPARE(recovered.bytes(), before);
}

void TestRecovery::journalIsTheUsersAlone()
{
    m_document->setCell(0, 0, QStringLiteral("x"));
    QVERIFY(m_journal->flush());
    struct stat status {};
    QCOMPARE(::stat(qPrintable(m_live + u'/' + journals().value(0)), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t{0600});
    QCOMPARE(::stat(qPrintable(m_live), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t{0700});
}

void TestRecovery::liveJournalIsNotOffered()
{
    m_document->setCell(0, 0, QStringLiteral("x"));
    QVERIFY(m_journal->flush());
    QCOMPARE(journals().size(), 1);
    QVERIFY(findOrphanedJournals(m_live).empty());
    crash();
    const auto first = findOrphanedJournals(m_left);
    QCOMPARE(first.size(), std::size_t{1});
    QVERIFY(findOrphanedJournals(m_left).empty()); // the first looker has it
}

void TestRecovery::nothingIsLeftAfterASave()
{
    m_document->setCell(0, 0, QStringLiteral("x"));
    QVERIFY(m_journal->flush());
    QCOMPARE(journals().size(), 1);
    QVERIFY(!m_document->save(m_path));
    QVERIFY(m_journal->flush());
    QCOMPARE(journals(), QStringList());
}

void TestRecovery::nothingIsLeftAfterUndo()
{
    m_document->setCell(0, 0, QStringLiteral("x"));
    m_document->undoStack()->undo();
    QVERIFY(m_journal->flush());
    QCOMPARE(journals(), QStringList());
    m_document->undoStack()->redo();
    crash();
    QCOMPARE(leftEdits().changedCells, std::size_t{1});
}

void TestRecovery::nothingIsLeftAfterACleanEnd()
{
    m_document->setCell(0, 0, QStringLiteral("x"));
    m_journal.reset();
    QCOMPARE(journals(), QStringList());
}

/// The program was killed after the file had its name and before the journal went.
void TestRecovery::savedEditsAreNotOffered()
{
    m_document->setCell(0, 0, QStringLiteral("x"));
    QByteArray journal;
    connect(m_document.get(), &Document::aboutToSave, this, [&] {
        crash();
        journal = fileBytes(m_left + u'/' + QDir(m_left).entryList(QDir::Files).value(0));
    });
    QVERIFY(!m_document->save(at("other.csv")));
    QVERIFY(findOrphanedJournals(m_left).empty());
    QVERIFY(QDir(m_left).isEmpty());

    putFile(m_left + QStringLiteral("/a.journal"), journal); // as if the save had failed
    putFile(at("other.csv"), "something else");
    QCOMPARE(leftEdits().changedCells, std::size_t{1});
}

void TestRecovery::untitledDatasetIsRecovered()
{
    m_document->newFile();
    m_document->insertRows(0, {{QStringLiteral("GPT-5"), QStringLiteral("OpenAI")}}, QStringLiteral("Insert row"));
    crash();
    const RecoverableEdits left = leftEdits();
    QCOMPARE(left.addedRows, std::size_t{1});
    QVERIFY(left.name.isEmpty());
    Document recovered;
    QVERIFY(recover(recovered, left));
    QCOMPARE(recovered.bytes(), m_document->bytes());
    QVERIFY(recovered.path().isEmpty());
    QCOMPARE(recovered.displayName(), QStringLiteral("Untitled"));
}

void TestRecovery::shippedDatasetIsRecovered()
{
    m_document->openDefault();
    m_document->setCell(0, 0, QStringLiteral("GPT-5"));
    crash();
    Document recovered;
    QVERIFY(recover(recovered, leftEdits()));
    QVERIFY(recovered.isDefault());
    QCOMPARE(recovered.bytes(), m_document->bytes());
    QCOMPARE(recovered.settings(), m_document->settings());
}

/// No file has these bytes, so that the journal does.
void TestRecovery::jsonIsRecovered()
{
    putFile(at("prices.json"), "[{\"model\": \"A\", \"date\": \"2024-01-01\", \"price_usd_per_mtok\": 3}]");
    QVERIFY(!m_document->open(at("prices.json")));
    m_document->setCell(0, 0, QStringLiteral("B"));
    crash();
    Document recovered;
    QVERIFY(recover(recovered, leftEdits()));
    QVERIFY(recovered.path().isEmpty());
    QCOMPARE(recovered.displayName(), QStringLiteral("prices.json"));
    QCOMPARE(recovered.table().rowCount(), std::size_t{1});
    QCOMPARE(recovered.bytes(), m_document->bytes());
}

void TestRecovery::fileThatChangedSinceIsSaidSo()
{
    m_document->setCell(0, 0, QStringLiteral("x"));
    crash();
    putFile(m_path, regularPrices);
    const RecoverableEdits left = leftEdits();
    QCOMPARE(left.fileState, RecoverableEdits::FileState::Changed);
    Document recovered;
    QVERIFY(recover(recovered, left));
    QCOMPARE(recovered.bytes(), m_document->bytes());
    QCOMPARE(recovered.lookAtFile(), FileOnDisk::State::Changed); // saving asks
    QCOMPARE(fileBytes(m_path), regularPrices);
}

/// What is open and not edited stands in no file either.
void TestRecovery::whatIsKeptAgainstTheFileIsRecovered()
{
    putFile(m_path, regularPrices);
    m_document->keepAgainstFile();
    crash();
    Document recovered;
    QVERIFY(recover(recovered, leftEdits()));
    QCOMPARE(QByteArray::fromStdString(recovered.bytes()), irregularPrices);
    QVERIFY(recovered.isModified()); // closing asks
}

void TestRecovery::fileThatIsGoneIsRecovered()
{
    m_document->setCell(0, 0, QStringLiteral("x"));
    crash();
    QVERIFY(QFile::remove(m_path));
    const RecoverableEdits left = leftEdits();
    QCOMPARE(left.fileState, RecoverableEdits::FileState::Gone);
    Document recovered;
    QVERIFY(recover(recovered, left));
    QCOMPARE(recovered.bytes(), m_document->bytes());
}

void TestRecovery::largeFileIsReferredTo()
{
    open("model,date,price_usd_per_mtok,note\nA,2024-01-01,1," + QByteArray(17 << 20, 'x') + "\nB,2024-01-01,2,\n");
    m_document->removeRows({1});
    m_document->undoStack()->undo();
    m_document->setCell(1, 0, QStringLiteral("C"));
    crash();
    QVERIFY(QFileInfo(m_live + u'/' + journals().value(0)).size() < 10'000);
    Document recovered;
    QVERIFY(recover(recovered, leftEdits()));
    QCOMPARE(recovered.bytes(), m_document->bytes());

    QVERIFY(QFile::remove(m_path));
    const RecoverableEdits left = leftEdits();
    QVERIFY(!left.origin);
    QVERIFY(!recover(recovered, left));
}

void TestRecovery::largeFileThatChangedTakesWhatFits()
{
    const QByteArray large = QByteArray(17 << 20, 'x');
    open("model,date,price_usd_per_mtok,note\nA,2024-01-01,1," + large + "\nB,2024-01-01,2,\n");
    m_document->setCell(1, 0, QStringLiteral("C"));
    m_document->setCell(0, 0, QStringLiteral("D"));
    crash();
    putFile(m_path, "model,date,price_usd_per_mtok,note\nother,2024-01-01,1," + large + "\nB,2024-01-01,2,\n");
    const RecoverableEdits left = leftEdits();
    QCOMPARE(left.fileState, RecoverableEdits::FileState::Changed);
    QCOMPARE(left.changes.size(), std::size_t{1});
    QCOMPARE(left.lostChanges, std::size_t{1});
    Document recovered;
    QVERIFY(recover(recovered, left));
    QCOMPARE(recovered.table().cell(0, 0), std::string_view("other"));
    QCOMPARE(recovered.table().cell(1, 0), std::string_view("C"));
}

void TestRecovery::damagedJournalGivesItsPrefix()
{
    m_document->setCell(0, 0, QStringLiteral("first"));
    const std::string afterFirst = m_document->bytes();
    m_document->setCell(1, 0, QStringLiteral("second"));
    crash();
    const QString file = m_left + u'/' + QDir(m_left).entryList(QDir::Files).value(0);
    QByteArray bytes = fileBytes(file);
    bytes[bytes.size() - 1] = static_cast<char>(bytes.back() ^ 1);
    putFile(file, bytes);
    Document recovered;
    QVERIFY(recover(recovered, leftEdits()));
    QCOMPARE(recovered.bytes(), afterFirst);

    putFile(file, "LLMFLATION journal 9\r\nof a later version");
    QVERIFY(findOrphanedJournals(m_left).empty());
    QVERIFY(QFile::exists(file));
}

void TestRecovery::failureIsToldOnceAndEditingGoesOn()
{
    putFile(at("no"), "a file where a folder should be");
    m_journal = std::make_unique<Journal>(*m_document, at("no"), 1ms);
    QSignalSpy failed(m_journal.get(), &Journal::failed);
    for (int i = 0; i < 20; ++i) {
        m_document->setCell(0, 0, QString::number(i));
        m_journal->flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY2(failed[0][0].toString().contains(QStringLiteral("recovery")), qPrintable(failed[0][0].toString()));
    QVERIFY(!m_document->save(m_path));
    m_document->setCell(0, 0, QStringLiteral("again"));
    m_journal->flush();
    QCoreApplication::processEvents();
    QCOMPARE(failed.size(), 1);
}

void TestRecovery::fullDiskIsTold()
{
    QSignalSpy failed(m_journal.get(), &Journal::failed);
    m_document->setCell(0, 0, QStringLiteral("first"));
    const std::string afterFirst = m_document->bytes();
    QVERIFY(m_journal->flush());
    {
        const FileSizeLimit limit(10'000);
        m_document->setCell(1, 0, QString(20'000, u'x'));
        QVERIFY(!m_journal->flush());
    }
    m_document->setCell(1, 0, QStringLiteral("last"));
    QVERIFY(!m_journal->flush());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(QStringLiteral("file too large")));
    for (const QString &name : journals())
        QVERIFY(QFile::copy(m_live + u'/' + name, m_left + u'/' + name));
    Document recovered;
    QVERIFY(recover(recovered, leftEdits()));
    QCOMPARE(recovered.bytes(), afterFirst);
}

void TestRecovery::discardRemovesTheJournal()
{
    m_document->setCell(0, 0, QStringLiteral("x"));
    crash();
    m_dialogs.answer = RecoveryAnswer::Discard;
    QVERIFY(offerRecovery(m_left, *m_document, *m_journal, m_dialogs, nullptr).isEmpty());
    QCOMPARE(m_dialogs.offered.size(), std::size_t{1});
    QVERIFY(QDir(m_left).isEmpty());
}

void TestRecovery::laterKeepsTheJournal()
{
    m_document->setCell(0, 0, QStringLiteral("x"));
    crash();
    m_dialogs.answer = RecoveryAnswer::Later;
    QVERIFY(offerRecovery(m_left, *m_document, *m_journal, m_dialogs, nullptr).isEmpty());
    QVERIFY(offerRecovery(m_left, *m_document, *m_journal, m_dialogs, nullptr).isEmpty());
    QCOMPARE(m_dialogs.offered.size(), std::size_t{2});
}

void TestRecovery::dialogSaysWhatWasEdited()
{
    m_document->setCell(0, 4, QStringLiteral("<b>30</b>"));
    m_document->removeRows({2});
    m_document->insertRows(0, {{QStringLiteral("GPT-5")}}, QStringLiteral("Insert row"));
    crash();
    const RecoveryDialog dialog(leftEdits());
    const auto text = [&dialog](const char *name) {
        return dialog.findChild<QLabel *>(QString::fromLatin1(name))->text();
    };
    QVERIFY(text("recoveryTitle").contains(QStringLiteral("prices.csv")));
    QVERIFY2(text("recoveryCounts").endsWith(QStringLiteral(": 1 cell changed, 1 row added, 1 row deleted")),
             qPrintable(text("recoveryCounts")));
    QCOMPARE(text("recoveryExamples"), QStringLiteral("•  Row 1 added: GPT-5\n"
                                                      "•  Row 2, input_usd_per_mtok: 60 → <b>30</b>\n"
                                                      "•  Row 3 deleted: short row"));
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestRecovery::dialogAnswers_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("answer");
    QTest::newRow("recover") << QStringLiteral("recoverButton") << static_cast<int>(RecoveryAnswer::Recover);
    QTest::newRow("discard") << QStringLiteral("discardButton") << static_cast<int>(RecoveryAnswer::Discard);
    QTest::newRow("later") << QStringLiteral("laterButton") << static_cast<int>(RecoveryAnswer::Later);
    QTest::newRow("escape") << QString() << static_cast<int>(RecoveryAnswer::Later);
}

void TestRecovery::dialogAnswers()
{
    QFETCH(QString, button);
    QFETCH(int, answer);
    m_document->setCell(0, 0, QStringLiteral("x"));
    crash();
    RecoveryDialog dialog(leftEdits());
    dialog.show();
    if (button.isEmpty())
        QTest::keyClick(&dialog, Qt::Key_Escape);
    else
        QTest::mouseClick(dialog.findChild<QPushButton *>(button), Qt::LeftButton);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(static_cast<int>(dialog.answer()), answer);
}

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
