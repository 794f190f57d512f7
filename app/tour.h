#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace llmflation {

/// Five steps over the real widgets of the window, for whoever sees it for the first time. Esc ends it.
class Tour : public QFrame {
    Q_OBJECT

public:
    explicit Tour(QWidget *window);
    ~Tour() override;

    void start();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showStep(std::size_t step);
    void place();
    void finish();

    QWidget *m_window;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_count;
    QPushButton *m_back;
    QPushButton *m_next;
    QPointer<QWidget> m_frame; ///< around what the step is about
    QPointer<QWidget> m_target;
    std::size_t m_step = 0;
};

/// Shows the tour now.
void startTour(QWidget &window);

/// Shows it where this user has never seen it.
void startFirstTour(QWidget &window);

} // namespace llmflation
