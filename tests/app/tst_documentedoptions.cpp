#include "commandlinerun.h"

#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace llmflation;

namespace {

using Words = QSet<QString>;
using Values = QMap<QString, Words>; ///< by option

const QStringList commands{"", "analyze", "sweep", "export", "convert", "check"}; // "": the program without a command
const auto packaging = QStringLiteral(RESOURCES_DIR "/../packaging/");

QString helpOf(const QString &command)
{
    return QString::fromUtf8(runCommandLine(QStringList{command, "--help"}.filter(QRegularExpression("."))).out);
}

/// "-o,--output" gives both.
Words optionsInHelp(const QString &command)
{
    static const QRegularExpression option(QStringLiteral("^ +(-[a-z](?:,--[a-z-]+)?|--[a-z-]+)"),
                                           QRegularExpression::MultilineOption);
    Words options;
    auto matches = option.globalMatch(helpOf(command));
    while (matches.hasNext())
        for (const QString &name : matches.next().captured(1).split(','))
            options << name;
    return options;
}

/// What an option takes, where the help lists it: "--rule monthly|record-low".
Values valuesInHelp(const QString &command)
{
    static const QRegularExpression option(QStringLiteral("(--[a-z-]+) ([a-z0-9-]+(?:\\|[a-z0-9-]+)+)(?= |$)"),
                                           QRegularExpression::MultilineOption);
    Values values;
    auto matches = option.globalMatch(helpOf(command));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QStringList listed = match.captured(2).split('|');
        values[match.captured(1)] = Words(listed.begin(), listed.end());
    }
    return values;
}

/// A heading of the man page names the commands whose options stand below it.
bool tellsOf(const QString &heading, const QString &command)
{
    if (command.isEmpty())
        return heading == QStringLiteral("Without a command");
    return heading.contains(QStringLiteral("every command")) ||
           heading.contains(QRegularExpression("\\b" + command + "\\b"));
}

Words optionsInManPage(const QString &command)
{
    static const QRegularExpression option(QStringLiteral("Fl (?:\\\\(-)|())([a-z-]+)"));
    Words options;
    QString heading;
    for (const QString &line : QString::fromUtf8(bytesOf(packaging + "desktop/llmflation.1")).split('\n')) {
        if (line.startsWith(QStringLiteral(".S")))
            heading = line.mid(4);
        if (!line.startsWith(QStringLiteral(".It Fl")) || !tellsOf(heading, command))
            continue;
        auto matches = option.globalMatch(line);
        while (matches.hasNext()) {
            const auto match = matches.next();
            options << (match.captured(1).isEmpty() ? "-" : "--") + match.captured(3);
        }
    }
    return options;
}

/// The shell's completion of `line`, in an empty folder and with this program first in PATH.
Words completed(const QString &shell, const QString &line)
{
    QStringList arguments;
    if (shell == QStringLiteral("bash"))
        arguments = {"--norc",
                     "-c",
                     R"(source "$1"; read -ra COMP_WORDS <<<"$2"; [[ $2 != *' ' ]] || COMP_WORDS+=('')
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _llmflation; printf '%s\n' "${COMPREPLY[@]}")",
                     "bash",
                     packaging + "completions/llmflation.bash",
                     line};
    else if (shell == QStringLiteral("fish"))
        arguments = {"--no-config", "-c", "source $argv[1]; complete -C $argv[2] | string split -f1 \\t",
                     packaging + "completions/llmflation.fish", line};
    else
        arguments = {"-f", QStringLiteral(RESOURCES_DIR "/../tests/app/completions.zsh"),
                     packaging + "completions/_llmflation", line};
    QTemporaryDir folder;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PATH", QFileInfo(LLMFLATION_BINARY).path() + ':' + environment.value("PATH"));
    environment.insert("HOME", folder.path());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder.path());
    process.start(shell, arguments);
    process.closeWriteChannel();
    process.waitForFinished();
    const QStringList words = QString::fromUtf8(process.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

Words longOnes(const Words &options)
{
    Words chosen;
    for (const QString &option : options)
        if (option.startsWith(QStringLiteral("--")))
            chosen << option;
    return chosen;
}

QByteArray listed(const Words &words)
{
    QStringList sorted = words.values();
    sorted.sort();
    return sorted.join(' ').toUtf8();
}

} // namespace

/// The man page and the three shells' completions tell the options that --help tells, and no others.
class TestDocumentedOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manPageTellsThem_data();
    void manPageTellsThem();
    void shellCompletesThem_data();
    void shellCompletesThem();
};

void TestDocumentedOptions::manPageTellsThem_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : commands)
        QTest::addRow("llmflation %s", qPrintable(command)) << command;
}

void TestDocumentedOptions::manPageTellsThem()
{
    QFETCH(QString, command);
    Words help = optionsInHelp(command);
    QVERIFY(help.size() > 2);
    if (!command.isEmpty())
        help -= {"-h", "--help"}; // told once, for all
    QCOMPARE(listed(optionsInManPage(command)), listed(help));
}

void TestDocumentedOptions::shellCompletesThem_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("command");
    QTest::addColumn<Values>("values"); // of options that no earlier command has
    QMap<QString, Values> values;
    Words told;
    for (const QString &command : commands) {
        const auto all = valuesInHelp(command);
        for (auto option = all.begin(); option != all.end(); ++option)
            if (!told.contains(option.key()))
                values[command].insert(option.key(), option.value());
        const auto names = all.keys();
        told += Words(names.begin(), names.end());
    }
    QVERIFY(told.size() > 5);
    for (const auto shell : {"bash", "fish", "zsh"})
        for (const QString &command : commands)
            QTest::addRow("%s: llmflation %s", shell, qPrintable(command))
                << QString(shell) << command << values[command];
}

void TestDocumentedOptions::shellCompletesThem()
{
    QFETCH(QString, shell);
    QFETCH(QString, command);
    if (QStandardPaths::findExecutable(shell).isEmpty())
        QSKIP("not installed");
    const QString line = QString("llmflation " + command).trimmed() + " ";
    if (command.isEmpty())
        QCOMPARE(listed(completed(shell, line)), QByteArray("analyze check convert export sweep"));
    QCOMPARE(listed(completed(shell, line + "--")), listed(longOnes(optionsInHelp(command))));
    QFETCH(Values, values);
    for (auto option = values.begin(); option != values.end(); ++option)
        QCOMPARE(option.key() + ": " + listed(completed(shell, line + option.key() + " ")),
                 option.key() + ": " + listed(option.value()));
}

QTEST_GUILESS_MAIN(TestDocumentedOptions)
#include "tst_documentedoptions.moc"
