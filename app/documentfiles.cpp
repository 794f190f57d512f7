#include "documentfiles.h"

#include "dialogs.h"
#include "document/analysisfile.h"
#include "document/document.h"
#include "preferences.h"
#include "recentfiles.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>
#include <QUndoStack>
#include <QWidget>

namespace llmflation {

namespace {

QString folderOf(const Document &document)
{
    if (!document.path().isEmpty())
        return QFileInfo(document.path()).absolutePath();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo::exists(documents) ? documents : QDir::homePath();
}

} // namespace

DocumentFiles::DocumentFiles(Document &document, Dialogs &dialogs, RecentFiles &recent, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_dialogs(dialogs)
    , m_recent(recent)
    , m_window(window)
    , m_analysis(document, this)
    , m_opening(this)
{
    connect(&m_recent, &RecentFiles::chosen, this, &DocumentFiles::open);
    connect(&m_document, &Document::reset, &m_opening, &FileOpening::cancel);
    connect(m_document.undoStack(), &QUndoStack::indexChanged, this, [this] { m_editedMeanwhile = true; });
    connect(&m_opening, &FileOpening::cancelled, this, [this] { Q_EMIT message(tr("Opening cancelled")); });
}

bool DocumentFiles::newFile()
{
    if (!mayDiscard())
        return false;
    m_document.newFile();
    return true;
}

bool DocumentFiles::openWithDialog()
{
    const QString path = m_dialogs.fileToOpen(m_window, folderOf(m_document));
    return !path.isEmpty() && open(path);
}

QString DocumentFiles::folder() const
{
    return folderOf(m_document);
}

/// What stands in an open cell editor is the user's, too.
void DocumentFiles::finishEditing()
{
    // A panel that floats is a window of its own, with a focus of its own.
    for (QWidget *focused : {m_window->focusWidget(), QApplication::focusWidget()}) {
        if (focused)
            focused->clearFocus();
    }
}

bool DocumentFiles::save()
{
    finishEditing();
    return m_document.path().isEmpty() ? saveAs() : saveTo(m_document.path());
}

bool DocumentFiles::saveAs()
{
    finishEditing();
    QString proposal = QDir(folderOf(m_document)).filePath(m_document.displayName());
    if (proposal.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        proposal.chop(5);
    if (QFileInfo(proposal).suffix().isEmpty())
        proposal += QStringLiteral(".csv");
    QString path = m_dialogs.fileToSave(m_window, proposal);
    if (path.isEmpty())
        return false;
    for (const char *ending : {".llmflation", ".json"}) {
        if (!path.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            continue;
        m_dialogs.showError(
            m_window, tr("A dataset is saved as a table"),
            tr("A name that ends in %1 stands for something else. Choose one that ends in .csv or .tsv.")
                .arg(QLatin1String(ending)));
        return false;
    }
    return saveTo(path);
}

bool DocumentFiles::saveTo(const QString &path)
{
    const bool isOwn = path == m_document.path();
    return isOwn && m_document.lookAtFile() == FileOnDisk::State::Changed ? saveOverChanged(path) : write(path);
}

bool DocumentFiles::saveOverChanged(const QString &path)
{
    switch (m_dialogs.fileChangedOnDisk(m_window, m_document.displayName())) {
    case ChangedFileAnswer::Overwrite:
        return write(path);
    case ChangedFileAnswer::SaveAs:
        return saveAs();
    case ChangedFileAnswer::Cancel:
        break;
    }
    return false;
}

bool DocumentFiles::write(const QString &path)
{
    const bool keepsOld = loadPreferences().keepsBackup;
    if (const auto error = m_document.save(path, keepsOld ? Document::Backup::OneGeneration : Document::Backup::None)) {
        m_dialogs.showError(m_window, tr("Could not save %1").arg(QFileInfo(path).fileName()), *error);
        return false;
    }
    m_recent.add(path);
    Q_EMIT message(tr("Saved %1").arg(m_document.displayName()));
    return true;
}

void DocumentFiles::keepMine()
{
    m_document.keepAgainstFile();
}

void DocumentFiles::addBackupActionTo(QMenu &menu)
{
    QAction *keep = menu.addAction(tr("Keep a &Backup When Saving"));
    keep->setObjectName(QStringLiteral("keepBackupAction"));
    keep->setCheckable(true);
    keep->setChecked(loadPreferences().keepsBackup);
    connect(&menu, &QMenu::aboutToShow, keep, [keep] { keep->setChecked(loadPreferences().keepsBackup); });
    connect(keep, &QAction::triggered, this, [](bool on) {
        Preferences preferences = loadPreferences();
        preferences.keepsBackup = on;
        storePreferences(preferences);
    });
}

void DocumentFiles::addAnalysisActionsTo(QMenu &menu)
{
    menu.addAction(tr("Save Anal&ysis"), QKeySequence(tr("Ctrl+Shift+A")), this, &DocumentFiles::saveAnalysis);
    menu.addAction(tr("Save Ana&lysis As…"), this, &DocumentFiles::saveAnalysisAs);
}

bool DocumentFiles::saveAnalysis()
{
    finishEditing();
    return m_analysis.path().isEmpty() ? saveAnalysisAs() : saveAnalysisTo(m_analysis.path());
}

bool DocumentFiles::saveAnalysisAs()
{
    finishEditing();
    QString proposal = m_analysis.path();
    if (proposal.isEmpty())
        proposal = QDir(folderOf(m_document)).filePath(m_analysis.proposedName());
    const QString path = m_dialogs.fileToSave(m_window, proposal);
    if (path.isEmpty())
        return false;
    if (!isAnalysisFile(path.toStdString())) {
        m_dialogs.showError(
            m_window, tr("Could not save %1").arg(QFileInfo(path).fileName()),
            tr("The name of an analysis ends in %1. Choose such a name.").arg(QLatin1String(analysisEnding)));
        return false;
    }
    return saveAnalysisTo(path);
}

/// An analysis names its dataset, which must be a file, or the one that the program ships.
bool DocumentFiles::saveAnalysisTo(const QString &path)
{
    const bool hasFile = !m_document.path().isEmpty() || (m_document.isDefault() && !m_document.isModified());
    if (!hasFile && !save())
        return false;
    if (const auto error = m_analysis.save(path)) {
        m_dialogs.showError(m_window, tr("Could not save %1").arg(QFileInfo(path).fileName()), *error);
        return false;
    }
    m_recent.add(path);
    Q_EMIT message(tr("Saved %1").arg(m_analysis.name()));
    return true;
}

QString DocumentFiles::openFile() const
{
    const QString path = m_analysis.path().isEmpty() ? m_document.path() : m_analysis.path();
    return path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
}

QString DocumentFiles::title() const
{
    return m_analysis.path().isEmpty() ? m_document.displayName() : m_analysis.name();
}

bool DocumentFiles::isModified() const
{
    return m_document.isModified() || m_analysis.isModified();
}

bool DocumentFiles::mayDiscard()
{
    finishEditing();
    return mayDiscardDataset() && mayDiscardAnalysis();
}

bool DocumentFiles::mayDiscardDataset()
{
    if (!m_document.isModified() && m_document.lookAtFile() != FileOnDisk::State::Gone)
        return true;
    const UnsavedAnswer answer = m_dialogs.unsavedChanges(m_window, m_document.displayName());
    return answer == UnsavedAnswer::Discard || (answer == UnsavedAnswer::Save && save());
}

bool DocumentFiles::mayDiscardAnalysis()
{
    if (!m_analysis.isModified())
        return true;
    const UnsavedAnswer answer = m_dialogs.unsavedChanges(m_window, m_analysis.name());
    return answer == UnsavedAnswer::Discard || (answer == UnsavedAnswer::Save && saveAnalysis());
}

} // namespace llmflation
