#pragma once

#include "document/fileondisk.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace llmflation {

class Document;

/// Looks whether somebody else changes, renames or removes the file that is open.
class FileChanges : public QObject {
    Q_OBJECT

public:
    explicit FileChanges(Document &document, QObject *parent = nullptr);

    [[nodiscard]] FileOnDisk::State state() const { return m_state; }

Q_SIGNALS:
    void changed(); ///< state()

private:
    void follow();
    void look();

    Document &m_document;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< a program that writes a file changes it several times
    FileOnDisk::State m_state = FileOnDisk::State::AsKnown;
};

} // namespace llmflation
