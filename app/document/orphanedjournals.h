#pragma once

#include "formats/journal.h"
#include "formats/posixfile.h"

#include <QString>

#include <memory>
#include <vector>

namespace llmflation {

/// A journal whose program came to an end without saving. While this object lives, it is locked for others.
class OrphanedJournal {
public:
    OrphanedJournal(std::string path, int descriptor, ReadJournal journal);

    [[nodiscard]] const JournalBase &base() const { return *m_journal.base; }
    [[nodiscard]] const std::vector<TimedEntry> &entries() const { return m_journal.entries; }
    [[nodiscard]] std::int64_t lastEdit() const { return m_journal.entries.back().milliseconds; }
    void remove() const;

private:
    std::string m_path;
    std::unique_ptr<FileDescriptor> m_file;
    ReadJournal m_journal;
};

/// Those with edits to give back, the latest first. Empty ones, and those whose edits were saved, are removed.
[[nodiscard]] std::vector<OrphanedJournal> findOrphanedJournals(const QString &folder);

} // namespace llmflation
