#pragma once

#include <QString>
#include <QWidget>

class QListWidget;

namespace llmflation {

class GuideText;

/// The user guide, as the program brings it along: a list of pages and the page that is read. One window for all.
class Guide : public QWidget {
    Q_OBJECT

public:
    explicit Guide(QWidget *window);

    /// By the file's name without its ending: "first-steps".
    void showPage(const QString &page);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void pageChanged(int row);
    void follow(const QUrl &link);

    QListWidget *m_pages;
    GuideText *m_text;
};

/// Shows a page of the guide in a window beside `window`.
void showGuide(QWidget &window, const QString &page);

/// The page that explains the panel which holds a widget, the window's menus where there is none.
[[nodiscard]] QString guidePageFor(const QWidget *focused);

} // namespace llmflation
