#include "document/journal.h"

#include "document/document.h"
#include "document/text.h"
#include "formats/journal.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace llmflation {

namespace {

constexpr std::size_t mostBaseBytes = 1 << 24; // of a larger file the journal has the hash alone

JournalBase baseOf(const Document &document)
{
    JournalBase base;
    base.milliseconds = QDateTime::currentMSecsSinceEpoch();
    base.kind = document.isDefault()        ? JournalBase::Kind::Shipped
                : document.path().isEmpty() ? JournalBase::Kind::Unsaved
                                            : JournalBase::Kind::File;
    if (!document.path().isEmpty())
        base.path = QFileInfo(document.path()).absoluteFilePath().toStdString();
    if (document.isNamed())
        base.name = document.displayName().toStdString();
    const Origin &origin = document.origin();
    base.delimiter = origin.reading.delimiter.value_or(base.delimiter);
    base.quote = origin.reading.quote.value_or(base.quote);
    base.columns = static_cast<std::uint32_t>(origin.columns);
    // The file alone is enough only if reading it gives the very bytes that the table was made of.
    const bool isFile =
        !origin.bytes.exist() || (base.kind == JournalBase::Kind::File && origin.isSource &&
                                  origin.bytes.view().data() == document.file().contents().view().data());
    if (!isFile || (origin.bytes.exist() && origin.bytes.size() <= mostBaseBytes))
        base.bytes = origin.bytes;
    return base;
}

} // namespace

QString journalFolder()
{
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state))
        state = QDir::homePath() + QStringLiteral("/.local/state");
    return state + QStringLiteral("/llmflation/journals");
}

Journal::Journal(Document &document, const QString &folder, std::chrono::milliseconds interval)
    : m_document(document)
    , m_writer(folder.toStdString(), interval, [this](int error) {
        const QString words =
            tr("Unsaved edits can’t be kept for recovery (%1); save often").arg(toQString(inWords(error)));
        QMetaObject::invokeMethod(
            this, [this, words] { Q_EMIT failed(words); }, Qt::QueuedConnection);
    })
{
    connect(&document, &Document::tableChanged, this, &Journal::note);
    connect(&document, &Document::aboutToSave, this, &Journal::noteSave);
    connect(&document, &Document::reset, this, &Journal::drop);
    connect(&document, &Document::fileChanged, this, [this] {
        if (!m_document.isModified())
            drop();
        else if (!m_begun && m_step.empty()) { // without an edit: what is open is no longer what the file says
            note(CellsSet{});
            endStep();
        }
    });
    connect(document.undoStack(), &QUndoStack::indexChanged, this, &Journal::endStep);
}

Journal::~Journal()
{
    drop();
}

void Journal::note(const TableChange &change)
{
    m_step.emplace_back([change, time = QDateTime::currentMSecsSinceEpoch(), source = m_document.table().sourceText(),
                         columns = m_document.table().columnCount(), isSource = m_document.origin().isSource] {
        return journalRecord(change, time, source, columns, isSource);
    });
}

/// A step that changed the table in several places is one piece, so that no crash leaves half of it.
void Journal::endStep()
{
    if (m_step.empty())
        return;
    if (!std::exchange(m_begun, true))
        begin();
    m_writer.append([step = std::exchange(m_step, {})] {
        std::string records;
        for (const JournalWriter::Record &record : step)
            records += record();
        return records;
    });
}

void Journal::begin()
{
    m_writer.begin([base = baseOf(m_document), contents = m_document.file().contents(),
                    hash = m_document.file().knownHash()]() mutable {
        base.fileHash = hash.empty() && contents.exist() ? contentHash(contents.view()) : hash;
        return journalStart(base);
    });
}

void Journal::noteSave(const QString &path, const std::string &hash)
{
    if (!m_begun)
        return;
    const SaveBegun save{QFileInfo(path).absoluteFilePath().toStdString(), hash};
    m_writer.append([save, time = QDateTime::currentMSecsSinceEpoch()] { return journalRecord(save, time); });
    flush();
}

void Journal::drop()
{
    m_step.clear();
    if (std::exchange(m_begun, false))
        m_writer.drop();
}

} // namespace llmflation
