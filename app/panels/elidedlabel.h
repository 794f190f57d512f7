#pragma once

#include <QLabel>

namespace llmflation {

/// One line of plain text that is cut with an ellipsis where it does not fit; the whole of it is in the tool tip then,
/// before the rich text that the tool tip has anyway.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace llmflation
