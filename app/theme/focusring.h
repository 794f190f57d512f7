#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace llmflation {

/// Draws a ring around what the keyboard is in. For styles that show the focus too faintly: Fusion's outline differs by
/// less than the 3:1 that WCAG 2 asks for. What was reached by the mouse needs none.
class FocusRing : public QObject {
public:
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

private:
    void follow(QWidget *focused);

    QPointer<QFocusFrame> m_frame; // dies with the window that it is in
};

} // namespace llmflation
