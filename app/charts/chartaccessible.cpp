#include "charts/chartaccessible.h"

#include "charts/chartview.h"
#include "charts/pricechart.h"

#include <QAccessibleWidget>

namespace llmflation {

namespace {

/// The value is the price at the cursor, USD per million tokens; as a text, with its month and model.
class ChartAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit ChartAccessible(ChartView *view)
        : QAccessibleWidget(view, QAccessible::Chart)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? view().cursorText() : QAccessibleWidget::text(which);
    }
    [[nodiscard]] int childCount() const override { return 0; } // the viewport is no thing of its own
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QVariant currentValue() const override
    {
        const FloorPoint *point = view().cursorPoint();
        return point ? QVariant(point->price) : QVariant();
    }
    void setCurrentValue(const QVariant &) override {} // prices are edited in the table
    [[nodiscard]] QVariant minimumValue() const override { return {}; }
    [[nodiscard]] QVariant maximumValue() const override { return {}; }
    [[nodiscard]] QVariant minimumStepSize() const override { return {}; }

private:
    [[nodiscard]] const ChartView &view() const { return *static_cast<const ChartView *>(object()); }
};

QAccessibleInterface *makeChartAccessible(const QString &key, QObject *object)
{
    if (key != QLatin1String(ChartView::staticMetaObject.className()))
        return nullptr;
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

} // namespace

void installChartAccessible()
{
    QAccessible::installFactory(makeChartAccessible); // which keeps it once
}

} // namespace llmflation
