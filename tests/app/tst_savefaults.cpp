// Saving while the system fails: each call of the save path in turn, and a disk that is full at any size. The calls are
// taken over by functions of the same names here, which the linker prefers to the C library's.

#include "filesizelimit.h"
#include "formats/posixfile.h"
#include "randomedits.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstdarg>
#include <dlfcn.h>
#include <fcntl.h>
#include <functional>
#include <sys/stat.h>
#include <unistd.h>

using namespace llmflation;

namespace {

struct Fault {
    bool armed = false;
    int failing = -1; ///< which call
    int error = EIO;
    int calls = 0;
    bool writesLittle = false; ///< one byte at a time
    QByteArrayList names;
};
Fault fault;

/// Whether this call is to fail.
bool fails(const char *name)
{
    if (!fault.armed)
        return false;
    fault.names << name;
    if (fault.calls++ != fault.failing)
        return false;
    errno = fault.error;
    return true;
}

template <typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {
int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return fails("open") ? -1 : next<int(const char *, int, ...)>("open")(path, flags, mode);
}
ssize_t write(int file, const void *bytes, size_t size)
{
    if (fails("write"))
        return -1;
    return next<ssize_t(int, const void *, size_t)>("write")(
        file, bytes, fault.armed && fault.writesLittle ? std::min<size_t>(size, 1) : size);
}
ssize_t pread(int file, void *bytes, size_t size, off_t offset)
{
    return fails("pread") ? -1 : next<ssize_t(int, void *, size_t, off_t)>("pread")(file, bytes, size, offset);
}
ssize_t read(int file, void *bytes, size_t size)
{
    return fails("read") ? -1 : next<ssize_t(int, void *, size_t)>("read")(file, bytes, size);
}
int fsync(int file)
{
    return fails("fsync") ? -1 : next<int(int)>("fsync")(file);
}
int close(int file)
{
    const bool failing = fails("close");
    const int error = errno;
    const int closed = next<int(int)>("close")(file); // Linux closes even where it reports an error
    errno = failing ? error : errno;
    return failing ? -1 : closed;
}
int rename(const char *from, const char *to) noexcept
{
    return fails("rename") ? -1 : next<int(const char *, const char *)>("rename")(from, to);
}
int fchmod(int file, mode_t mode) noexcept
{
    return fails("fchmod") ? -1 : next<int(int, mode_t)>("fchmod")(file, mode);
}
int fchown(int file, uid_t user, gid_t group) noexcept
{
    return fails("fchown") ? -1 : next<int(int, uid_t, gid_t)>("fchown")(file, user, group);
}
int stat(const char *path, struct stat *status) noexcept
{
    return fails("stat") ? -1 : next<int(const char *, struct stat *)>("stat")(path, status);
}
int fstat(int file, struct stat *status) noexcept
{
    return fails("fstat") ? -1 : next<int(int, struct stat *)>("fstat")(file, status);
}
int lstat(const char *path, struct stat *status) noexcept
{
    return fails("lstat") ? -1 : next<int(const char *, struct stat *)>("lstat")(path, status);
}
ssize_t readlink(const char *path, char *target, size_t size) noexcept
{
    return fails("readlink") ? -1 : next<ssize_t(const char *, char *, size_t)>("readlink")(path, target, size);
}
int faccessat(int directory, const char *path, int mode, int flags) noexcept
{
    return fails("faccessat") ? -1 : next<int(int, const char *, int, int)>("faccessat")(directory, path, mode, flags);
}
}

namespace {

using Saver = std::function<std::optional<QString>(Document &, const QString &)>;

std::optional<QString> saveSafely(Document &document, const QString &path)
{
    return document.save(path);
}

std::optional<QString> saveWithBackup(Document &document, const QString &path)
{
    return document.save(path, Document::Backup::OneGeneration);
}

/// Checked, told, and yet it costs the old file.
std::optional<QString> saveNaively(Document &document, const QString &path)
{
    FileDescriptor file(::open(path.toLocal8Bit().constData(), O_WRONLY | O_TRUNC));
    if (!file.isOpen() || !writeAll(file.get(), document.bytes()) || ::fsync(file.get()) != 0 || !file.close())
        return QString::fromStdString(inWords(errno));
    return std::nullopt;
}

/// What a failed or done save left.
struct Tally {
    int failures = 0;
    int successes = 0;
    QStringList violations;
    QByteArrayList failedCalls;
};

/// A document with an edit, its file, and what must hold after any save of it.
class SaveCase {
public:
    explicit SaveCase(Tally &tally)
        : m_tally(tally)
        , m_path(m_folder.filePath(QStringLiteral("prices.csv")))
    {
        putFile(m_path, regularPrices);
        if (m_document.open(m_path))
            qFatal("can't be opened");
        m_document.setCell(0, 6, QString(20'000, u'x'));
        m_new = QByteArray::fromStdString(m_document.bytes());
    }

    [[nodiscard]] const QByteArray &newBytes() const { return m_new; }

    void save(const Saver &saver, const QString &what)
    {
        fault.calls = 0;
        fault.names.clear();
        fault.armed = true;
        const auto error = saver(m_document, m_path);
        fault.armed = false;
        const QByteArray bytes = fileBytes(m_path);
        if (!error) {
            ++m_tally.successes;
            check(bytes == m_new && !m_document.isModified(), what + QStringLiteral(": said to be done, and is not"));
            return;
        }
        ++m_tally.failures;
        // The last step can fail after the new file has the name.
        check(bytes == regularPrices || (bytes == m_new && error->contains(QStringLiteral("is written, but"))),
              what + QStringLiteral(": the old file is not whole"));
        check(m_document.isModified(), what + QStringLiteral(": counts as saved"));
        check(error->contains(QStringLiteral("prices.csv")) && error->size() > 30,
              what + QStringLiteral(": says not what happened"));
        const QStringList left = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
        check(left.size() <= 2 && !left.filter(QStringLiteral("llmflation-")).size(),
              what + QStringLiteral(": leaves ") + left.join(u' '));
    }

private:
    void check(bool holds, const QString &violation)
    {
        if (!holds)
            m_tally.violations << violation;
    }

    Tally &m_tally;
    QTemporaryDir m_folder;
    QString m_path;
    Document m_document;
    QByteArray m_new;
};

/// Each call of the save path fails once with each error.
Tally failEachCall(const Saver &saver)
{
    Tally tally;
    fault = {};
    SaveCase(tally).save(saver, QStringLiteral("without a fault"));
    const QByteArrayList calls = fault.names;
    for (int call = 0; call < calls.size(); ++call) {
        for (const int error : {EIO, ENOSPC, EACCES}) {
            SaveCase one(tally);
            fault.failing = call;
            fault.error = error;
            one.save(saver, QStringLiteral("%1 (call %2) fails: %3")
                                .arg(QString::fromLatin1(calls[call]))
                                .arg(call)
                                .arg(QString::fromStdString(inWords(error))));
        }
    }
    tally.failedCalls = calls;
    fault = {};
    return tally;
}

/// The disk is full at a hundred sizes.
Tally fillDisk(const Saver &saver)
{
    Tally tally;
    constexpr int sizes = 100;
    for (int i = 0; i < sizes; ++i) {
        SaveCase one(tally);
        const FileSizeLimit limit(static_cast<rlim_t>(one.newBytes().size()) * static_cast<rlim_t>(i) / (sizes - 1));
        one.save(saver, QStringLiteral("full at size %1 of %2").arg(i).arg(sizes));
    }
    return tally;
}

QString words(const Tally &tally)
{
    return QStringLiteral("%1 failures, %2 done; calls: %3\n%4")
        .arg(tally.failures)
        .arg(tally.successes)
        .arg(QString::fromLatin1(tally.failedCalls.join(' ')), tally.violations.join(u'\n'));
}

} // namespace

class TestSaveFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCallThatFails()
    {
        const Tally tally = failEachCall(saveSafely);
        qInfo("%s", qPrintable(words(tally)));
        QVERIFY(tally.violations.isEmpty());
        for (const char *call : {"open", "write", "fsync", "pread", "close", "rename"})
            QVERIFY(tally.failedCalls.contains(call));
        QVERIFY(tally.failures > 20);
    }

    void everyCallThatFailsWithABackup()
    {
        const Tally tally = failEachCall(saveWithBackup);
        qInfo("%s", qPrintable(words(tally)));
        QVERIFY(tally.violations.isEmpty());
        QVERIFY(tally.failures > 40);
    }

    void fullDisk()
    {
        const Tally tally = fillDisk(saveSafely);
        QVERIFY2(tally.violations.isEmpty(), qPrintable(words(tally)));
        QCOMPARE(tally.failures, 99);
        QCOMPARE(tally.successes, 1);
    }

    void fullDiskWithABackup()
    {
        const Tally tally = fillDisk(saveWithBackup);
        QVERIFY2(tally.violations.isEmpty(), qPrintable(words(tally)));
        QCOMPARE(tally.failures, 99);
    }

    void writesThatTakeOneByte()
    {
        Tally tally;
        fault = {};
        fault.writesLittle = true;
        SaveCase(tally).save(saveWithBackup, QStringLiteral("one byte at a time"));
        fault = {};
        QVERIFY2(tally.violations.isEmpty(), qPrintable(words(tally)));
        QCOMPARE(tally.successes, 1);
    }

    void naiveSavingIsCaught()
    {
        QVERIFY(failEachCall(saveNaively).violations.join(u'\n').contains(QStringLiteral("the old file is not whole")));
        QVERIFY(fillDisk(saveNaively).violations.size() >= 99);
    }

    void backupHoldsTheGenerationBefore()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("prices.csv"));
        putFile(path, regularPrices);
        QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        Document document;
        QVERIFY(!document.open(path));
        document.setCell(0, 0, QStringLiteral("first"));
        QVERIFY(!saveWithBackup(document, path));
        const QByteArray first = fileBytes(path);
        QCOMPARE(fileBytes(path + u'~'), regularPrices);
        struct stat status {};
        QCOMPARE(::stat(qPrintable(path + u'~'), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t{0600}); // as private as the file
        QVERIFY(!saveWithBackup(document, path));       // the same bytes
        QCOMPARE(fileBytes(path + u'~'), regularPrices);
        document.setCell(0, 0, QStringLiteral("second"));
        QVERIFY(!saveWithBackup(document, path));
        QCOMPARE(fileBytes(path + u'~'), first);
        document.setCell(0, 0, QStringLiteral("third"));
        QVERIFY(!saveSafely(document, path));
        QCOMPARE(fileBytes(path + u'~'), first);
    }

    void backupThatCannotBeMadeStopsTheSave()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("prices.csv"));
        putFile(path, regularPrices);
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("prices.csv~")));
        Document document;
        QVERIFY(!document.open(path));
        document.setCell(0, 0, QStringLiteral("x"));
        const auto error = saveWithBackup(document, path);
        QVERIFY(error && error->contains(QStringLiteral("prices.csv~: is a directory")));
        QCOMPARE(fileBytes(path), regularPrices);
        QVERIFY(document.isModified());
    }
};

QTEST_APPLESS_MAIN(TestSaveFaults)
#include "tst_savefaults.moc"
