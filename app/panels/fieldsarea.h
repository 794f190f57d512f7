#pragma once

#include <QScrollArea>

namespace llmflation {

/// Fields of a dialog, as high as they need at its width, where that is not above `most` pixels; what is higher, in
/// large letters, can be scrolled to.
class FieldsArea : public QScrollArea {
    Q_OBJECT

public:
    FieldsArea(QWidget *fields, int most);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    [[nodiscard]] int barWidth() const;

    int m_most;
};

} // namespace llmflation
