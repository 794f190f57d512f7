#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QMenu;
class QWidget;

namespace llmflation {

class Dialogs;
class Document;
class DocumentFiles;
class SharedBytes;
class WorkWatch;
struct AnalysisSettings;
struct ImportPlan;
struct TakenOver;

/// Data that comes from other files: imported as a dataset of its own, merged into the open one, compared with it, or
/// joined to it.
class DatasetImports : public QObject {
    Q_OBJECT

public:
    DatasetImports(Document &document, Dialogs &dialogs, DocumentFiles &files, QWidget *window);

    void addActionsTo(QMenu &menu);
    bool importWithDialog();
    /// A large file is imported on another thread: true says that it has begun. False where the user cancelled or the
    /// file can't be read (the user has been told then).
    bool import(const QString &path);

    void mergeFile();
    void compareWithFile();
    void joinScores();

private:
    struct Imported;
    [[nodiscard]] static Imported importAll(const SharedBytes &bytes, const ImportPlan &plan,
                                            const AnalysisSettings &start, WorkWatch *watch);
    bool take(const QString &path, Imported &imported);
    struct OtherFile;
    /// A file that the user chooses, read as it is or as a plan says; nothing where there is none (the user has been
    /// told).
    [[nodiscard]] std::optional<OtherFile> chooseOther(bool isPriceList);
    void takeOver(const std::optional<TakenOver> &taken, const QString &title);
    /// For a file that is to be opened and would be misread: nothing where it is to be opened as it is.
    [[nodiscard]] std::optional<bool> importInDoubt(const QString &path, const QStringList &doubts);

    Document &m_document;
    Dialogs &m_dialogs;
    DocumentFiles &m_files;
    QWidget *m_window;
};

} // namespace llmflation
