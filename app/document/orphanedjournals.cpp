#include "document/orphanedjournals.h"

#include "document/fileondisk.h"
#include "formats/filestorage.h"

#include <QDir>

#include <algorithm>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace llmflation {

namespace {

/// The last thing that happened was a save, and its file is there.
bool isSaved(const ReadJournal &journal)
{
    const auto *save = std::get_if<SaveBegun>(&journal.entries.back().entry);
    if (!save)
        return false;
    const auto bytes = readFile(save->path);
    return bytes && contentHash(bytes->view()) == save->fileHash;
}

std::optional<OrphanedJournal> claim(const std::string &path)
{
    auto file = FileDescriptor(::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    struct stat status {};
    if (!file.isOpen() || ::flock(file.get(), LOCK_EX | LOCK_NB) != 0 || ::fstat(file.get(), &status) != 0 ||
        irregularKind(status) || status.st_nlink == 0)
        return std::nullopt; // its program lives, or has just ended well
    const auto bytes = readToEnd(file.get(), static_cast<std::size_t>(status.st_size));
    if (!bytes)
        return std::nullopt;
    ReadJournal journal = readJournal(bytes->view());
    const bool isEmpty = bytes->size() == 0 || (journal.base && journal.entries.empty());
    if (isEmpty || (journal.base && isSaved(journal))) {
        ::unlink(path.c_str());
        return std::nullopt;
    }
    if (!journal.base)
        return std::nullopt; // of another version, or its very start is damaged: left for a look by hand
    return OrphanedJournal(path, file.release(), std::move(journal));
}

} // namespace

OrphanedJournal::OrphanedJournal(std::string path, int descriptor, ReadJournal journal)
    : m_path(std::move(path))
    , m_file(std::make_unique<FileDescriptor>(descriptor))
    , m_journal(std::move(journal))
{
}

void OrphanedJournal::remove() const
{
    ::unlink(m_path.c_str());
}

std::vector<OrphanedJournal> findOrphanedJournals(const QString &folder)
{
    const QDir directory(folder);
    std::vector<OrphanedJournal> found;
    for (const QString &name : directory.entryList({QStringLiteral("*.journal")}, QDir::Files)) {
        if (auto journal = claim(directory.filePath(name).toStdString()))
            found.push_back(*std::move(journal));
    }
    std::ranges::sort(found, std::ranges::greater{}, &OrphanedJournal::lastEdit);
    return found;
}

} // namespace llmflation
