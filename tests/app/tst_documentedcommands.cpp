#include "commandlinerun.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace llmflation;

namespace {

/// The command lines of a page: lines of code and `code` in a line, those of the man page, and `packaging/run.sh ...`.
QStringList commandsIn(const QString &page)
{
    static const QRegularExpression command(
        QStringLiteral(
            "^(?:\\.Dl )?(?:llmflation|packaging/run\\.sh)(?:$| .*$)|`(?:llmflation|packaging/run\\.sh)(?: [^`]*)?`"),
        QRegularExpression::MultilineOption);
    QStringList commands;
    auto matches = command.globalMatch(QString::fromUtf8(bytesOf(page)));
    while (matches.hasNext()) {
        QString line = matches.next().captured().remove('`');
        if (line.startsWith(QStringLiteral(".Dl ")))
            line = line.mid(4).remove('\\');
        if (line.startsWith(QStringLiteral("packaging/run.sh")))
            line.replace(0, 16, QStringLiteral("llmflation"));
        commands << line;
    }
    return commands;
}

bool opensTheWindow(const QString &command)
{
    static const QRegularExpression withoutDisplay(
        QStringLiteral("^llmflation (analyze|sweep|export|convert|check|.*--help|--version)\\b"));
    return !withoutDisplay.match(command).hasMatch();
}

/// A folder of its own, with the files that the commands name, as the program's home.
void furnish(const QString &folder)
{
    const auto resource = [](const char *name) { return bytesOf(QStringLiteral(RESOURCES_DIR "/") + name); };
    const QDir target(folder);
    for (const QString &name : {QStringLiteral("my-prices.csv"), QStringLiteral("prices.csv")})
        writeBytes(target.filePath(name), resource("llm-price-history.csv"));
    const QDir examples(QStringLiteral(RESOURCES_DIR "/examples"));
    for (const QString &name : examples.entryList(QDir::Files))
        writeBytes(target.filePath(name), bytesOf(examples.filePath(name)));
    writeBytes(target.filePath(QStringLiteral("price-history.json")), R"({"vendor": "openai", "models": [
        {"name": "GPT-4o", "price_history": [
            {"input": 5, "output": 15, "from_date": "2024-05-13", "to_date": "2024-08-06"},
            {"input": 2.5, "output": 10, "from_date": "2024-08-06", "to_date": null}]}]})");
}

} // namespace

/// Every command that the README, the guide, the examples' page and the man page show can be typed as it stands there.
class TestDocumentedCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsAsWritten_data();
    void runsAsWritten();
};

void TestDocumentedCommands::runsAsWritten_data()
{
    QTest::addColumn<QStringList>("commands");
    QStringList pages{QStringLiteral(RESOURCES_DIR "/../README.md"),
                      QStringLiteral(RESOURCES_DIR "/examples/README.md"),
                      QStringLiteral(RESOURCES_DIR "/../packaging/desktop/llmflation.1")};
    for (const QFileInfo &page : QDir(QStringLiteral(RESOURCES_DIR "/help")).entryInfoList({QStringLiteral("*.md")}))
        pages << page.filePath();
    for (const QString &page : pages) {
        if (const QStringList commands = commandsIn(page); !commands.isEmpty())
            QTest::addRow("%s", qPrintable(QDir(RESOURCES_DIR "/..").relativeFilePath(page))) << commands;
    }
}

void TestDocumentedCommands::runsAsWritten()
{
    QFETCH(QStringList, commands);
    QTemporaryDir folder;
    furnish(folder.path());
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), QFileInfo(LLMFLATION_BINARY).path() + ':' + environment.value("PATH"));
    environment.insert(QStringLiteral("HOME"), folder.path());
    for (const auto name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
        environment.remove(name);
    for (const QString &command : commands) {
        const bool window = opensTheWindow(command);
        if (window)
            environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("sh"), {QStringLiteral("-c"), "exec " + command});
        process.closeWriteChannel();
        constexpr int opened = 3'000; // ms; a window that could not open has ended by then
        const bool ended = process.waitForFinished(window ? opened : 240'000);
        const QByteArray told = command.toUtf8() + "\n" + process.readAll();
        if (window) {
            QVERIFY2(!ended, told);
            process.terminate();
            QVERIFY2(process.waitForFinished(), told);
        } else {
            QVERIFY2(ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, told);
        }
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    }
}

QTEST_GUILESS_MAIN(TestDocumentedCommands)
#include "tst_documentedcommands.moc"
