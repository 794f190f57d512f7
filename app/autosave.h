#pragma once

#include <QObject>
#include <QTimer>

namespace llmflation {

class Document;
class DocumentFiles;

/// Saves a file of the user's own once the window has been at rest, where the preferences say so. A file that somebody
/// else changed, and a dataset without a file, are left to the user.
class Autosave : public QObject {
    Q_OBJECT

public:
    Autosave(Document &document, DocumentFiles &files, QObject *parent);

private:
    void save();

    Document &m_document;
    DocumentFiles &m_files;
    QTimer m_rest;
};

} // namespace llmflation
