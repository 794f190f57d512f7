#pragma once

#include "analysisfiles.h"
#include "fileopening.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class QMenu;
class QWidget;

namespace llmflation {

class Dialogs;
class Document;
class RecentFiles;

/// Which file the document is, and which analysis of it: New, Open, Save and Save As, and the question before changes
/// are lost.
class DocumentFiles : public QObject {
    Q_OBJECT

public:
    DocumentFiles(Document &document, Dialogs &dialogs, RecentFiles &recent, QWidget *window);

    // False where the user cancelled or the file could not be read or written (the user has been told then). A large
    // file is read on another thread: true says that it has begun.
    bool newFile();
    bool openWithDialog();
    bool open(const QString &path);
    bool save();
    bool saveAs();
    bool reload(); ///< the file that somebody else changed; asks where edits would be lost
    void keepMine();
    bool saveAnalysis();
    bool saveAnalysisAs();
    void addAnalysisActionsTo(QMenu &menu);
    void addBackupActionTo(QMenu &menu);
    /// Asked where a file to be opened would be misread: nothing where it is to be opened all the same, otherwise
    /// whether the user got it another way.
    using Importer = std::function<std::optional<bool>(const QString &path, const QStringList &doubts)>;
    void setImporter(Importer importer) { m_importer = std::move(importer); }
    [[nodiscard]] QString folder() const; ///< where files are looked for
    [[nodiscard]] AnalysisFiles &analysis() { return m_analysis; }
    /// Work that ends in another dataset, which `job` makes and what it gives back shows, unless mayReplace() forbids
    /// it: at once for a small file, on another thread with a bar for a large one.
    using Job = std::function<std::function<bool()>(WorkWatch *watch)>;
    bool run(const QString &name, qint64 bytes, Job job);
    /// What was edited while a file was read has not been asked about.
    bool mayReplace();
    [[nodiscard]] FileOpening &opening() { return m_opening; }
    /// From how many bytes on a file is large.
    void setLargeFrom(qint64 bytes) { m_largeFrom = bytes; }

    [[nodiscard]] QString openFile() const; ///< absolute: the analysis, otherwise the dataset; empty: none
    [[nodiscard]] QString title() const;    ///< of what is open: the analysis, otherwise the dataset
    [[nodiscard]] bool isModified() const;
    /// Asks what to do about unsaved changes, if there are any; false to stay.
    bool mayDiscard();

Q_SIGNALS:
    void message(const QString &text);

private:
    using Opened = tl::expected<OpenedFile, NotOpened>;
    bool openDataset(const QString &path, bool refusesDoubts);
    bool openAnalysis(const QString &path);
    bool takeDataset(const QString &path, Opened opened);
    bool takeAnalysis(const AnalysisFiles::ToOpen &what, Opened opened);
    bool takeReloaded(Opened opened);
    /// Gives it to `take`, at once or, where the file is large, when it has been read.
    bool read(const FileToOpen &what, std::function<bool(Opened)> take);
    bool refuse(const QString &path, const QString &words);
    void finishEditing();
    bool saveTo(const QString &path);
    bool saveOverChanged(const QString &path);
    bool write(const QString &path);
    bool saveAnalysisTo(const QString &path);
    bool mayDiscardDataset();
    bool mayDiscardAnalysis();
    [[nodiscard]] QString problemsText() const;

    Document &m_document;
    Dialogs &m_dialogs;
    RecentFiles &m_recent;
    QWidget *m_window;
    AnalysisFiles m_analysis;
    Importer m_importer;
    qint64 m_largeFrom = 2'000'000;
    bool m_editedMeanwhile = false; ///< while a file was read
    AnalysisSetup m_setupBefore;
    FileOpening m_opening;
};

} // namespace llmflation
