#pragma once

#include "models/rowfilter.h"

#include <QHeaderView>

#include <optional>

namespace llmflation {

/// Column titles on the table's own ground, muted, with a line below them.
class FlatHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit FlatHeader(QWidget *parent = nullptr);

    /// Arrows for columns that rows are sorted by, numbered where there are several. Without them, the header's own
    /// indicator is shown.
    void setSortKeys(const QList<SortKey> &keys);

protected:
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Mark {
        Qt::SortOrder order;
        QString number;
    };
    [[nodiscard]] std::optional<Mark> markOf(int section) const;
    [[nodiscard]] QRect paintMark(QPainter &painter, const QRect &area, const Mark &mark, bool right,
                                  int titleWidth) const;

    QList<SortKey> m_keys;
};

} // namespace llmflation
