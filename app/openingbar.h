#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QStatusBar;

namespace llmflation {

class FileOpening;

/// In the status bar while a large file is read: which one, how far, and a way to cancel, which Esc does too.
class OpeningBar : public QWidget {
    Q_OBJECT

public:
    OpeningBar(FileOpening &opening, QStatusBar &bar);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void end();
    void refresh();

    FileOpening &m_opening;
    QLabel *m_words;
    QProgressBar *m_progress;
    QTimer m_appearance; ///< what is soon read is not told of
    QTimer m_looks;
};

} // namespace llmflation
