#include "commandlinerun.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace llmflation;

namespace {

const QByteArray header = "model,vendor,provider,date,until,input_usd_per_mtok,output_usd_per_mtok,mmlu\n";
const QByteArray good = "Good,V,P,2024-01-01,,2,4,90\n";

QString count(const CommandLineRun &run, const char *path)
{
    return QString::number(run.at(path).toInt(-1));
}

} // namespace

class TestCommandLineBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_directory.isValid()); }
    void namesTheProblem_data();
    void namesTheProblem();
    void checkNamesTheProblem_data() { namesTheProblem_data(); }
    void checkNamesTheProblem();
    void keepsTheRows_data() { namesTheProblem_data(); }
    void keepsTheRows();
    void aWarningLeavesTheStatusAtZero();
    void rowsLeftOutAreNamedAndCounted();
    void anUnclosedQuoteIsNamedWhereItOpens();
    void aMissingPriceOfAShortRowIsAtItsEnd();
    void noControlCharacterOfAFileNameReachesTheTerminal();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();
    void readsALineOf200Megabytes();

private:
    QString fileWith(const QByteArray &bytes) const
    {
        const QString path = m_directory.filePath("bad.csv");
        writeBytes(path, bytes);
        return path;
    }

    QTemporaryDir m_directory;
};

/// Each file has one good row beside what is bad, if it can have any.
void TestCommandLineBadInput::namesTheProblem_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");   // line:column: severity
    QTest::addColumn<QString>("message"); // a part of it
    QTest::addColumn<int>("used");

    const auto row = [](const char *text) { return header + text + "\n" + good; };
    QTest::newRow("empty file") << QByteArray() << "1:1: error"
                                << "empty" << 0;
    QTest::newRow("header only") << header << "1:1: warning"
                                 << "no rows" << 0;
    QTest::newRow("no price column") << QByteArray("model,date,mmlu\nA,2024-01-01,90\n") << "1:1: error"
                                     << "price" << 0;
    QTest::newRow("30 February") << row("A,V,P,2024-02-30,,1,1,90") << "2:7: error"
                                 << "2024-02-30" << 1;
    QTest::newRow("negative price") << row("A,V,P,2024-01-01,,-1,1,90") << "2:19: error"
                                    << "negative" << 1;
    QTest::newRow("n/a") << row("A,V,P,2024-01-01,,n/a,1,90") << "2:19: error"
                         << "n/a" << 1;
    QTest::newRow("NaN") << row("A,V,P,2024-01-01,,1,NaN,90") << "2:21: error"
                         << "NaN" << 1;
    QTest::newRow("inf") << row("A,V,P,2024-01-01,,1,1,inf") << "2:23: error"
                         << "inf" << 1;
    QTest::newRow("1e400") << row("A,V,P,2024-01-01,,1e400,1,90") << "2:19: error"
                           << "1e400" << 1;
    QTest::newRow("too few fields") << row("A,V,P,2024-01-01") << "2:17: error"
                                    << "4 fields" << 1;
    QTest::newRow("too many fields") << row("A,V,P,2024-01-01,,1,1,90,1,2") << "2:26: error"
                                     << "10 fields" << 1;
    QTest::newRow("NUL byte") << header + QByteArray("A\0B,V,P,2024-01-01,,1,1,90\n", 27) + good << "2:"
                              << "NUL" << 1;
    QTest::newRow("Latin-1") << row("Caf\xE9,V,P,2024-01-01,,1,1,90") << "2:1"
                             << "UTF-8" << 1;
    QTest::newRow("until before date") << row("A,V,P,2024-02-01,2024-01-01,1,1,90") << "2:18: error"
                                       << "before" << 1;
}

void TestCommandLineBadInput::namesTheProblem()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    QFETCH(QString, message);
    const QString file = fileWith(bytes);
    const auto run = runCommandLine({"analyze", file, "--format", "json"});
    const bool onlyWarning = qstrcmp(QTest::currentDataTag(), "header only") == 0;
    QCOMPARE(run.status, onlyWarning ? 0 : 1);
    QVERIFY(!run.at("dataset").isUndefined());
    if (!onlyWarning) {
        QVERIFY2(run.errors.contains((file + ":" + place).toUtf8()), run.errors);
        QVERIFY2(run.errors.contains(message.toUtf8()), run.errors);
    }
}

void TestCommandLineBadInput::checkNamesTheProblem()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    QFETCH(QString, message);
    const QString file = fileWith(bytes);
    const auto run = runCommandLine({"check", file});
    QCOMPARE(run.status, qstrcmp(QTest::currentDataTag(), "header only") == 0 ? 0 : 1);
    QVERIFY2(run.out.contains((file + ":" + place).toUtf8()), run.out);
    QVERIFY2(run.out.contains(message.toUtf8()), run.out);
}

void TestCommandLineBadInput::keepsTheRows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, used);
    const QString file = fileWith(bytes);
    QCOMPARE(count(runCommandLine({"analyze", file, "--format", "json"}), "dataset/used"), QString::number(used));
    const QString copy = m_directory.filePath("copy.csv");
    QVERIFY(runCommandLine({"convert", file, copy}).status <= 1);
    QCOMPARE(bytesOf(copy), bytes);
}

void TestCommandLineBadInput::aWarningLeavesTheStatusAtZero()
{
    const QString file = fileWith(header + good + "Good,V,P,2024-01-01,,1,1,90\n");
    const auto run = runCommandLine({"check", file});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains((file + ":2:10: warning").toUtf8()), run.out);
    QVERIFY2(run.errors.contains("0 errors, 1 warning, 2 rows"), run.errors);
}

void TestCommandLineBadInput::rowsLeftOutAreNamedAndCounted()
{
    const QString file = fileWith(header + good + "Free,V,P,2024-01-01,,0,0,90\nNone,V,P,2024-01-01,,,,90\n");
    const auto run = runCommandLine({"analyze", file, "--format", "json"});
    QCOMPARE(run.status, 0);
    QCOMPARE(count(run, "dataset/skipped/zero_price"), "1");
    QCOMPARE(count(run, "dataset/skipped/no_price"), "1");
    QVERIFY2(run.errors.contains((file + ":3:").toUtf8()), run.errors);
    QVERIFY2(run.errors.contains((file + ":4:").toUtf8()), run.errors);
    QVERIFY2(run.errors.contains("1 row left out: no price"), run.errors);
}

void TestCommandLineBadInput::anUnclosedQuoteIsNamedWhereItOpens()
{
    const QString file = fileWith(header + good + "\"Open,V,P,2024-01-01,,1,1,90\n" + good);
    const auto run = runCommandLine({"analyze", file, "--format", "json"});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.errors.contains((file + ":3:1: error").toUtf8()), run.errors);
    QCOMPARE(count(run, "dataset/used"), "1");
}

void TestCommandLineBadInput::aMissingPriceOfAShortRowIsAtItsEnd()
{
    const auto run = runCommandLine({"check", fileWith("model,date,mmlu,price\nA,2024-01-01,90,1\nB,2024-01-01\n")});
    QVERIFY2(run.out.contains(":3:13: "), run.out);
    QVERIFY2(!run.out.contains(":0: "), run.out);
}

void TestCommandLineBadInput::noControlCharacterOfAFileNameReachesTheTerminal()
{
    const QString file = m_directory.filePath("red\x1B[31m.csv");
    for (const auto command : {"check", "analyze"}) {
        QFile::remove(file);
        const auto missing = runCommandLine({command, file});
        QVERIFY2(missing.errors.contains("red\\x1B[31m.csv: there is no such file"), missing.errors);
        writeBytes(file, header + "A,V,P,2024-02-30,,1,1,90\n");
        const auto wrong = runCommandLine({command, file});
        QVERIFY2((wrong.out + wrong.errors).contains("red\\x1B[31m.csv:2:7: error"), wrong.errors);
        QVERIFY(!(missing.errors + wrong.out + wrong.errors).contains('\x1B'));
    }
}

void TestCommandLineBadInput::refusesWhatCannotBeRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such file") << m_directory.filePath("nowhere.csv");
    QTest::newRow("a directory") << m_directory.path();
    const QString secret = m_directory.filePath("secret.csv");
    if (!QFileInfo::exists(secret))
        writeBytes(secret, header);
    QFile::setPermissions(secret, {});
    if (!QFileInfo(secret).isReadable()) // the superuser may read all
        QTest::newRow("no permission") << secret;
}

void TestCommandLineBadInput::refusesWhatCannotBeRead()
{
    QFETCH(QString, path);
    for (const auto command : {"analyze", "check", "sweep"}) {
        const auto run = runCommandLine({command, path});
        QCOMPARE(run.status, 3);
        QVERIFY2(run.errors.contains(path.toUtf8()), run.errors);
        QVERIFY(run.out.isEmpty());
    }
}

void TestCommandLineBadInput::readsALineOf200Megabytes()
{
    const QString file = fileWith(header + good + QByteArray(200'000'000, 'x') + "\n" + good);
    const auto run = runCommandLine({"analyze", file, "--format", "json"});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.errors.contains((file + ":3:").toUtf8()), run.errors.left(2000));
    QVERIFY(run.errors.size() < 10'000);
    QCOMPARE(count(run, "dataset/rows"), "3");
}

QTEST_GUILESS_MAIN(TestCommandLineBadInput)
#include "tst_commandlinebadinput.moc"
