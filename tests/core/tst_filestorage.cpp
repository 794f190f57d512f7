#include "formats/filestorage.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace llmflation;

namespace {

/// Lets no file of this process grow past a size, as a full disk would.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_oldHandler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit limit{bytes, m_old.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_oldHandler);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_old{};
    void (*m_oldHandler)(int);
};

/// For its time the process has no more rights than a user: root may read and write everything.
class OrdinaryUser {
public:
    OrdinaryUser()
        : m_old(::geteuid())
        , m_isOne(m_old != 0 || ::seteuid(65534) == 0)
    {
    }
    ~OrdinaryUser() { m_isOne = ::seteuid(m_old) == 0; }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

    [[nodiscard]] bool isOne() const { return m_isOne; }

private:
    uid_t m_old;
    bool m_isOne;
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(can't be read)");
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

mode_t modeOf(const QString &path)
{
    struct stat status {};
    ::stat(qPrintable(path), &status);
    return status.st_mode & 07777;
}

QString problem(const auto &result)
{
    return result ? QStringLiteral("(no error)") : QString::fromStdString(result.error().message.text());
}

} // namespace

class TestFileStorage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyByteIsRead();
    void missingFileIsNamed();
    void unreadableFileIsNamed();
    void directoryIsNotRead();
    void fifoIsNotRead();
    void deviceIsNotRead();

    void newFileIsWritten();
    void newFileHasTheModeOfTheUmask();
    void oldFileIsReplacedAndKeepsItsMode();
    void symbolicLinkStaysAndItsTargetIsReplaced();
    void danglingSymbolicLinkMakesItsTarget();
    void circleOfSymbolicLinksIsNamed();
    void directoryIsNotReplaced();
    void fifoIsNotReplaced();
    void deviceIsNotWritten();
    void readOnlyFileIsNotReplaced();
    void directoryThatTakesNoFileIsNamed();
    void missingDirectoryIsNamed();
    void fullDiskLeavesTheOldFile();
    void fullDiskLeavesNoNewFile();
    void nothingElseIsLeftInTheDirectory();

private:
    [[nodiscard]] QString at(const char *name) const { return m_directory->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] std::string pathOf(const char *name) const { return at(name).toStdString(); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_directory->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestFileStorage::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void TestFileStorage::cleanup()
{
    m_directory.reset();
}

void TestFileStorage::everyByteIsRead()
{
    QByteArray bytes(3'000'000, 'x');
    bytes[1] = '\0';
    bytes[2] = '\xFF';
    put(at("a.csv"), bytes);
    const auto read = readFile(pathOf("a.csv"));
    QVERIFY(read);
    QCOMPARE(QByteArray::fromStdString(std::string(read->view())), bytes);
}

void TestFileStorage::missingFileIsNamed()
{
    const auto read = readFile(pathOf("a.csv"));
    QCOMPARE(problem(read), at("a.csv") + QStringLiteral(": there is no such file; check its name"));
    QCOMPARE(read.error().path, pathOf("a.csv"));
}

void TestFileStorage::unreadableFileIsNamed()
{
    put(at("a.csv"), "a");
    QVERIFY(QFile::setPermissions(at("a.csv"), {}));
    const OrdinaryUser user;
    if (!user.isOne())
        QSKIP("root can't become another user here");
    QCOMPARE(problem(readFile(pathOf("a.csv"))),
             at("a.csv") +
                 QStringLiteral(": you have no permission to read it; change its mode or ask its owner for a copy"));
}

void TestFileStorage::directoryIsNotRead()
{
    QVERIFY(problem(readFile(m_directory->path().toStdString()))
                .endsWith(QStringLiteral(": is a directory; give the name of a file")));
}

void TestFileStorage::fifoIsNotRead()
{
    QCOMPARE(::mkfifo(pathOf("fifo").c_str(), 0600), 0);
    QVERIFY(problem(readFile(pathOf("fifo"))).endsWith(QStringLiteral(": is a FIFO; give the name of a file")));
}

void TestFileStorage::deviceIsNotRead()
{
    QVERIFY(problem(readFile("/dev/zero")).endsWith(QStringLiteral(": is a device; give the name of a file")));
}

void TestFileStorage::newFileIsWritten()
{
    const std::string bytes("a\0b\n", 4);
    QVERIFY(writeFileAtomically(pathOf("a.csv"), bytes));
    QCOMPARE(contents(at("a.csv")), QByteArray::fromStdString(bytes));
}

void TestFileStorage::newFileHasTheModeOfTheUmask()
{
    const mode_t old = ::umask(027);
    const auto written = writeFileAtomically(pathOf("a.csv"), "a");
    ::umask(old);
    QVERIFY(written);
    QCOMPARE(modeOf(at("a.csv")), mode_t{0640});
}

void TestFileStorage::oldFileIsReplacedAndKeepsItsMode()
{
    put(at("a.csv"), "old and longer");
    QCOMPARE(::chmod(pathOf("a.csv").c_str(), 0604), 0);
    QVERIFY(writeFileAtomically(pathOf("a.csv"), "new"));
    QCOMPARE(contents(at("a.csv")), QByteArray("new"));
    QCOMPARE(modeOf(at("a.csv")), mode_t{0604});
}

void TestFileStorage::symbolicLinkStaysAndItsTargetIsReplaced()
{
    QVERIFY(QDir(m_directory->path()).mkdir(QStringLiteral("data")));
    put(at("data/a.csv"), "old");
    QCOMPARE(::symlink("data/link", pathOf("link").c_str()), 0); // relative to their own directories
    QCOMPARE(::symlink("a.csv", pathOf("data/link").c_str()), 0);
    QVERIFY(writeFileAtomically(pathOf("link"), "new"));
    QCOMPARE(contents(at("data/a.csv")), QByteArray("new"));
    QVERIFY(QFileInfo(at("link")).isSymbolicLink());
    QVERIFY(QFileInfo(at("data/link")).isSymbolicLink());
}

void TestFileStorage::danglingSymbolicLinkMakesItsTarget()
{
    QCOMPARE(::symlink("a.csv", pathOf("link").c_str()), 0);
    QVERIFY(writeFileAtomically(pathOf("link"), "new"));
    QCOMPARE(contents(at("a.csv")), QByteArray("new"));
    QVERIFY(QFileInfo(at("link")).isSymbolicLink());
}

void TestFileStorage::circleOfSymbolicLinksIsNamed()
{
    QCOMPARE(::symlink("b", pathOf("a").c_str()), 0);
    QCOMPARE(::symlink("a", pathOf("b").c_str()), 0);
    QVERIFY(problem(writeFileAtomically(pathOf("a"), "new")).contains(QStringLiteral("leads back to itself")));
}

void TestFileStorage::directoryIsNotReplaced()
{
    QVERIFY(QDir(m_directory->path()).mkdir(QStringLiteral("a.csv")));
    QVERIFY(problem(writeFileAtomically(pathOf("a.csv"), "new")).contains(QStringLiteral("is a directory")));
    QVERIFY(QFileInfo(at("a.csv")).isDir());
}

void TestFileStorage::fifoIsNotReplaced()
{
    QCOMPARE(::mkfifo(pathOf("fifo").c_str(), 0600), 0);
    QVERIFY(problem(writeFileAtomically(pathOf("fifo"), "new")).contains(QStringLiteral("is a FIFO")));
}

void TestFileStorage::deviceIsNotWritten()
{
    QVERIFY(problem(writeFileAtomically("/dev/full", "new")).contains(QStringLiteral("is a device")));
}

void TestFileStorage::readOnlyFileIsNotReplaced()
{
    put(at("a.csv"), "old");
    QCOMPARE(::chmod(m_directory->path().toLocal8Bit().constData(), 0777), 0);
    QCOMPARE(::chmod(pathOf("a.csv").c_str(), 0444), 0);
    const OrdinaryUser user;
    if (!user.isOne())
        QSKIP("root can't become another user here");
    QVERIFY(problem(writeFileAtomically(pathOf("a.csv"), "new")).contains(QStringLiteral("permission denied")));
    QCOMPARE(contents(at("a.csv")), QByteArray("old"));
}

void TestFileStorage::directoryThatTakesNoFileIsNamed()
{
    QCOMPARE(::chmod(m_directory->path().toLocal8Bit().constData(), 0555), 0);
    const OrdinaryUser user;
    if (!user.isOne())
        QSKIP("root can't become another user here");
    QVERIFY(problem(writeFileAtomically(pathOf("a.csv"), "new"))
                .endsWith(QStringLiteral(": its directory takes no new file (permission denied); no file was made")));
}

void TestFileStorage::missingDirectoryIsNamed()
{
    QCOMPARE(problem(writeFileAtomically(pathOf("no/a.csv"), "new")),
             at("no/a.csv") +
                 QStringLiteral(": its directory takes no new file (no such file or directory); no file was made"));
}

void TestFileStorage::fullDiskLeavesTheOldFile()
{
    put(at("a.csv"), "old");
    const FileSizeLimit limit(100'000);
    const auto written = writeFileAtomically(pathOf("a.csv"), std::string(1'000'000, 'x'));
    QCOMPARE(problem(written),
             at("a.csv") + QStringLiteral(": can't be written (file too large); the file is as it was"));
    QCOMPARE(contents(at("a.csv")), QByteArray("old"));
    QCOMPARE(names(), QStringList{QStringLiteral("a.csv")});
}

void TestFileStorage::fullDiskLeavesNoNewFile()
{
    const FileSizeLimit limit(100'000);
    const auto written = writeFileAtomically(pathOf("a.csv"), std::string(1'000'000, 'x'));
    QVERIFY(problem(written).endsWith(QStringLiteral("no file was made")));
    QCOMPARE(names(), QStringList());
}

void TestFileStorage::nothingElseIsLeftInTheDirectory()
{
    QVERIFY(writeFileAtomically(pathOf("a.csv"), "1"));
    QVERIFY(writeFileAtomically(pathOf("a.csv"), "2"));
    QCOMPARE(names(), QStringList{QStringLiteral("a.csv")});
}

QTEST_APPLESS_MAIN(TestFileStorage)
#include "tst_filestorage.moc"
