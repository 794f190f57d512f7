#pragma once

#include "filechanges.h"

#include <QToolBar>

class QLabel;
class QMainWindow;
class QPushButton;

namespace llmflation {

class DocumentFiles;

/// Says above the panels that somebody else changed the open file, and what can be done; otherwise not to be seen.
class FileChangeBar : public QToolBar {
    Q_OBJECT

public:
    FileChangeBar(Document &document, DocumentFiles &files, QMainWindow &window);

    /// One more thing to do, before "Save Elsewhere".
    QPushButton *addButton(const QString &text, const char *objectName);

private:
    void refresh();
    void enter();
    void leave();

    Document &m_document;
    QMainWindow &m_window;
    FileChanges m_changes;
    QLabel *m_words;
    QPushButton *m_reload = nullptr;
    QAction *m_beforeSaveElsewhere = nullptr;
};

} // namespace llmflation
