#include "document/fileondisk.h"

#include "formats/filestorage.h"

#include <QCryptographicHash>

#include <ctime>

namespace llmflation {

std::string contentHash(std::string_view bytes)
{
    const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(view);
    return hash.result().toStdString();
}

bool FileOnDisk::Stamp::sameAs(const Stamp &other) const
{
    return exists == other.exists && size == other.size && seconds == other.seconds &&
           nanoseconds == other.nanoseconds && inode == other.inode;
}

FileOnDisk::Stamp FileOnDisk::stampOf(const std::string &path)
{
    constexpr double coarsest = 2; // seconds: the times of FAT
    constexpr double fine = 0.05;  // those of file systems that know parts of a second go by the kernel's clock tick
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0)
        return {};
    struct timespec now {};
    ::clock_gettime(CLOCK_REALTIME, &now);
    const double age = static_cast<double>(now.tv_sec - status.st_mtim.tv_sec) +
                       static_cast<double>(now.tv_nsec - status.st_mtim.tv_nsec) / 1e9;
    const bool settled = age > (status.st_mtim.tv_nsec == 0 ? coarsest : fine);
    return {true, settled, status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ino};
}

FileOnDisk::FileOnDisk(std::string path)
    : m_path(std::move(path))
    , m_stamp(stampOf(m_path))
{
}

FileOnDisk::FileOnDisk(std::string path, State)
    : FileOnDisk(std::move(path))
{
    if (const auto bytes = readFile(m_path))
        m_hash = contentHash(bytes->view());
    else
        m_stamp = {};
}

FileOnDisk FileOnDisk::remembered(std::string path, std::string hash)
{
    FileOnDisk file;
    file.m_path = std::move(path);
    file.m_hash = std::move(hash);
    file.m_stamp.exists = true;
    file.m_stamp.size = -1; // like no other
    return file;
}

FileOnDisk::State FileOnDisk::look()
{
    const Stamp now = stampOf(m_path);
    if (now.sameAs(m_stamp) && (m_stamp.settled || !now.exists))
        return State::AsKnown;
    if (!now.exists)
        return State::Gone;
    const auto bytes = readFile(m_path);
    const bool same =
        bytes && (m_hash.empty() ? bytes->view() == m_bytes.view() : contentHash(bytes->view()) == m_hash);
    if (!same)
        return State::Changed;
    m_stamp = now;
    return State::AsKnown;
}

} // namespace llmflation
