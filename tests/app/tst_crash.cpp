// A program that edits and saves is killed at any moment. Its children are forks of this process, so that a thousand of
// them take minutes.

#include "document/journal.h"
#include "document/orphanedjournals.h"
#include "document/recovery.h"
#include "randomedits.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <functional>
#include <map>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace llmflation;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock; // the same for parent and child

namespace {

constexpr int stepsBetweenSaves = 25;
constexpr int mostSteps = 1500;

/// What the child says after each step.
struct Progress {
    int step = 0;
    bool saved = false;
    Clock::time_point time;
};

using Saver = std::function<void(Document &, const QString &)>;

void saveSafely(Document &document, const QString &path)
{
    if (document.save(path))
        ::_exit(1);
}

/// What the child is to be saved from: the file is cut off, then written bit by bit.
void saveNaively(Document &document, const QString &path)
{
    const std::string bytes = document.bytes();
    const int file = ::open(path.toLocal8Bit().constData(), O_WRONLY | O_TRUNC);
    for (std::size_t at = 0; at < bytes.size(); at += 16) {
        if (::write(file, bytes.data() + at, std::min<std::size_t>(16, bytes.size() - at)) < 0)
            ::_exit(1);
    }
    ::close(file);
}

/// The script of a seed: step by step, edits and now and then a save.
class Script {
public:
    Script(Document &document, const QString &path, unsigned seed, Saver save)
        : m_document(document)
        , m_path(path)
        , m_edits(seed)
        , m_save(std::move(save))
    {
    }
    /// Whether the step was a save.
    bool step(int number, bool saves)
    {
        const bool isSave = saves && number % stepsBetweenSaves == 0;
        isSave ? m_save(m_document, m_path) : m_edits.step(m_document);
        return isSave;
    }

private:
    Document &m_document;
    QString m_path;
    RandomEdits m_edits;
    Saver m_save;
};

struct Run {
    unsigned seed = 0;
    std::chrono::milliseconds life{};
    std::chrono::milliseconds interval{};
    bool saves = true;
    bool journal = true;
    Saver saver = saveSafely;
};

/// What was found after a child's death.
struct Finding {
    bool torn = false;       ///< the file is none that was ever saved
    bool lostSave = false;   ///< it is older than a save that was done
    bool unreadable = false; ///< what is recovered never stood in the document
    bool recovered = false;
    std::chrono::milliseconds lost{}; ///< how long before the kill the first lost edit was done
};

[[noreturn]] void live(const Run &run, const QString &path, const QString &folder, int pipe)
{
    Document document;
    if (document.open(path))
        ::_exit(1);
    std::unique_ptr<Journal> journal;
    if (run.journal)
        journal = std::make_unique<Journal>(document, folder, run.interval);
    Script script(document, path, run.seed, run.saver);
    for (int step = 1; step < mostSteps; ++step) {
        const bool saved = script.step(step, run.saves);
        const Progress progress{step, saved, Clock::now()};
        if (::write(pipe, &progress, sizeof progress) != sizeof progress)
            ::_exit(1);
        ::usleep(1000);
    }
    while (true)
        ::pause();
}

} // namespace

class TestCrash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_scratch.isValid()); }
    void killedAtAnyMoment();
    void killedLongAfterTheStart();
    void naiveSavingIsCaught();
    void missingJournalIsCaught();

private:
    [[nodiscard]] Finding killAndLook(const Run &run);
    [[nodiscard]] Finding look(const Run &run, const QString &path, const QString &folder,
                               const std::vector<Progress> &done, Clock::time_point killed);
    /// The document's bytes after each step.
    const std::vector<std::string> &states(unsigned seed, bool saves);

    QTemporaryDir m_scratch;
    std::map<std::pair<unsigned, bool>, std::vector<std::string>> m_states;
};

const std::vector<std::string> &TestCrash::states(unsigned seed, bool saves)
{
    std::vector<std::string> &states = m_states[{seed, saves}];
    if (!states.empty())
        return states;
    const QString path = m_scratch.filePath(QStringLiteral("expected.csv"));
    putFile(path, regularPrices);
    Document document;
    if (document.open(path))
        qFatal("can't be opened");
    Script script(document, path, seed, [](Document &, const QString &) {});
    states.push_back(document.bytes());
    for (int step = 1; step < mostSteps; ++step) {
        script.step(step, saves);
        states.push_back(document.bytes());
    }
    return states;
}

Finding TestCrash::killAndLook(const Run &run)
{
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("prices.csv"));
    const QString folder = place.filePath(QStringLiteral("journals"));
    putFile(path, regularPrices);
    static_cast<void>(states(run.seed, run.saves)); // before the clock runs
    int ends[2];
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        live(run, path, folder, ends[1]);
    }
    ::close(ends[1]);
    // A life counts from the first step, which a busy machine may be slow to come to; short ones end before it too.
    constexpr int patience = 10'000; // milliseconds
    pollfd firstStep{ends[0], POLLIN, 0};
    if (run.life >= 15ms)
        ::poll(&firstStep, 1, patience);
    ::usleep(static_cast<useconds_t>(std::chrono::microseconds(run.life).count()));
    ::kill(child, SIGKILL);
    const Clock::time_point killed = Clock::now();
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFSIGNALED(status))
        qFatal("the child ended by itself");
    std::vector<Progress> done;
    Progress one;
    while (::read(ends[0], &one, sizeof one) == sizeof one)
        done.push_back(one);
    ::close(ends[0]);
    return look(run, path, folder, done, killed);
}

Finding TestCrash::look(const Run &run, const QString &path, const QString &folder, const std::vector<Progress> &done,
                        Clock::time_point killed)
{
    const std::vector<std::string> &expected = states(run.seed, run.saves);
    const int last = done.empty() ? 0 : done.back().step;
    // The last step that gives these bytes; one more may have been done than was told.
    const auto stepOf = [&](const std::string &bytes) {
        for (int step = std::min(last + 1, mostSteps - 1); step >= 0; --step) {
            if (expected[static_cast<std::size_t>(step)] == bytes)
                return step;
        }
        return -1;
    };
    Finding finding;
    const auto saves = std::ranges::count_if(done, &Progress::saved);
    const std::string inFile = fileBytes(path).toStdString();
    finding.torn = stepOf(inFile) < 0;
    finding.lostSave = !finding.torn && stepOf(inFile) < saves * stepsBetweenSaves;

    std::string bytes = inFile;
    const auto orphans = findOrphanedJournals(folder);
    if (!orphans.empty()) {
        Document document;
        finding.recovered = recover(document, recoverableEdits(orphans[0].base(), orphans[0].entries()));
        bytes = document.bytes();
    }
    const int step = stepOf(bytes);
    finding.unreadable = step < 0;
    if (step >= 0 && step < last)
        finding.lost = std::chrono::duration_cast<std::chrono::milliseconds>(
            killed - done[static_cast<std::size_t>(step)].time); // of the step after it
    return finding;
}

/// LLMFLATION_KILLS: how often.
void TestCrash::killedAtAnyMoment()
{
    const int kills = runsOf("LLMFLATION_KILLS", 60);
    std::mt19937 random(1);
    std::vector<std::chrono::milliseconds> losses;
    int recovered = 0;
    for (int i = 0; i < kills; ++i) {
        const Run run{static_cast<unsigned>(i % 4), std::chrono::milliseconds(5 + random() % 200), 20ms};
        const Finding finding = killAndLook(run);
        QVERIFY2(!finding.torn, qPrintable(QStringLiteral("kill %1").arg(i)));
        QVERIFY2(!finding.lostSave, qPrintable(QStringLiteral("kill %1").arg(i)));
        QVERIFY2(!finding.unreadable, qPrintable(QStringLiteral("kill %1").arg(i)));
        losses.push_back(finding.lost);
        recovered += finding.recovered ? 1 : 0;
    }
    std::ranges::sort(losses);
    qInfo("%d kills, %d with edits recovered; edits lost: median %lld ms, at most %lld ms (written every 20 ms)", kills,
          recovered, static_cast<long long>(losses[losses.size() / 2].count()),
          static_cast<long long>(losses.back().count()));
    QVERIFY(recovered > kills / 4);
    QVERIFY(losses[losses.size() / 2] < 100ms);
    QVERIFY(losses.back() < 1000ms);
}

/// As the program does it.
void TestCrash::killedLongAfterTheStart()
{
    const int kills = std::max(2, runsOf("LLMFLATION_KILLS", 60) / 20);
    std::chrono::milliseconds most{};
    for (int i = 0; i < kills; ++i) {
        const Run run{static_cast<unsigned>(i % 4), std::chrono::milliseconds(1100 + 37 * (i % 10)),
                      Journal::usualInterval, i % 2 == 0};
        const Finding finding = killAndLook(run);
        QVERIFY(!finding.torn && !finding.lostSave && !finding.unreadable);
        most = std::max(most, finding.lost);
    }
    qInfo("%d kills; edits lost: at most %lld ms", kills, static_cast<long long>(most.count()));
    QVERIFY(most <= 1000ms);
}

void TestCrash::naiveSavingIsCaught()
{
    std::mt19937 random(2);
    for (int i = 0; i < 200; ++i) {
        Run run{static_cast<unsigned>(i % 4), std::chrono::milliseconds(5 + random() % 100), 20ms};
        run.saver = [](Document &document, const QString &path) {
            for (int again = 0; again < 50; ++again)
                saveNaively(document, path);
        };
        if (killAndLook(run).torn)
            return;
    }
    QFAIL("200 kills amid truncating saves, and no file is torn: this test sees nothing");
}

void TestCrash::missingJournalIsCaught()
{
    Run run{0, 1500ms, 20ms, false};
    run.journal = false;
    QVERIFY(killAndLook(run).lost > 1000ms);
}

QTEST_APPLESS_MAIN(TestCrash)
#include "tst_crash.moc"
