#pragma once

#include "analysisfiles.h"

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

    // False where the user cancelled or the file could not be read or written (the user has been told then).
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
    /// Asked before a file is opened: nothing where it is to be opened, otherwise whether the user got it another way.
    void setImporter(std::function<std::optional<bool>(const QString &path)> importer)
    {
        m_importer = std::move(importer);
    }
    [[nodiscard]] QString folder() const; ///< where files are looked for
    [[nodiscard]] AnalysisFiles &analysis() { return m_analysis; }

    [[nodiscard]] QString title() const; ///< of what is open: the analysis, otherwise the dataset
    [[nodiscard]] bool isModified() const;
    /// Asks what to do about unsaved changes, if there are any; false to stay.
    bool mayDiscard();

Q_SIGNALS:
    void message(const QString &text);

private:
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
    std::function<std::optional<bool>(const QString &)> m_importer;
};

} // namespace llmflation
