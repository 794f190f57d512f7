#pragma once

#include <QColor>
#include <QFrame>

namespace llmflation {

/// A rounded ground for the contents of a panel, with a coloured left edge where one is set.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void setEdgeColor(const QColor &color);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_edgeColor;
};

} // namespace llmflation
