#pragma once

#include "charts/charttext.h"
#include "charts/quotecard.h"

#include <QGraphicsItem>

#include <optional>
#include <vector>

namespace llmflation {

/// In front of everything: rings about the current row's points, and the card of the quote under the pointer.
class ChartOverlay : public QGraphicsItem {
public:
    explicit ChartOverlay(QGraphicsItem *parent);

    void setArea(QSizeF size);
    void setRings(std::vector<QPointF> centres, const Theme &theme);
    /// The card stands beside `point`, within the area.
    void showCard(const QuoteCard &card, QPointF point, const Theme &theme);
    void hideCard();

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), m_size}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void updateCard();
    void paintCard(QPainter &painter) const;

    QSizeF m_size;
    std::vector<QPointF> m_rings;
    const Theme *m_theme = &lightTheme();
    std::optional<QPointF> m_point; ///< that the card is about
    QRectF m_cardBox;
    std::vector<ChartText> m_cardTexts;
};

} // namespace llmflation
