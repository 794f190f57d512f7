#include "filechanges.h"

#include "document/document.h"

#include <QFileInfo>

#include <utility>

namespace llmflation {

namespace {

constexpr int settleMilliseconds = 150;

} // namespace

FileChanges::FileChanges(Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    const auto settle = qOverload<>(&QTimer::start);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, settle);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, settle);
    connect(&m_settle, &QTimer::timeout, this, &FileChanges::look);
    connect(&m_document, &Document::fileChanged, this, &FileChanges::follow);
    follow();
}

/// The folder too: what replaces a file by renaming another one leaves a watch on the old file behind. So does our own
/// saving.
void FileChanges::follow()
{
    QStringList wanted;
    const QFileInfo file(m_document.path());
    const QString path = m_document.path().isEmpty() ? QString() : file.absoluteFilePath();
    if (!path.isEmpty()) {
        wanted << file.absolutePath();
        if (file.exists())
            wanted << path;
        if (file.isSymbolicLink() && file.exists()) // the watch on the file follows the link
            wanted << QFileInfo(file.canonicalFilePath()).absolutePath();
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &old : watched) {
        if (!wanted.contains(old) || old == path)
            m_watcher.removePath(old);
    }
    for (const QString &one : wanted) {
        if (!watched.contains(one) || one == path)
            m_watcher.addPath(one);
    }
    look();
}

void FileChanges::look()
{
    const FileOnDisk::State state = m_document.lookAtFile();
    if (state != FileOnDisk::State::Gone && !m_document.path().isEmpty()) // a new file of the name
        m_watcher.addPath(QFileInfo(m_document.path()).absoluteFilePath());
    if (std::exchange(m_state, state) != state || state == FileOnDisk::State::Changed)
        Q_EMIT changed();
}

} // namespace llmflation
