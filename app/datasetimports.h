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

/// Data that comes from files of other kinds: imported as a dataset of its own.
class DatasetImports : public QObject {
    Q_OBJECT

public:
    DatasetImports(Document &document, Dialogs &dialogs, DocumentFiles &files, QWidget *window);

    void addActionsTo(QMenu &menu);
    bool importWithDialog();
    /// False where the user cancelled or the file can't be read (the user has been told then).
    bool import(const QString &path);

private:
    /// For a file that is to be opened: nothing where it is to be opened as it is.
    [[nodiscard]] std::optional<bool> importInDoubt(const QString &path);

    Document &m_document;
    Dialogs &m_dialogs;
    DocumentFiles &m_files;
    QWidget *m_window;
};

} // namespace llmflation
