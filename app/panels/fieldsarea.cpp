#include "panels/fieldsarea.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace llmflation {

FieldsArea::FieldsArea(QWidget *fields, int most)
    : QScrollArea(fields->parentWidget())
    , m_most(most)
{
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    setWidgetResizable(true);
    setWidget(fields);
}

int FieldsArea::barWidth() const
{
    return verticalScrollBar()->sizeHint().width();
}

QSize FieldsArea::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + barWidth(), QScrollArea::minimumSizeHint().height()};
}

/// Beside a scroll bar, which then is not needed.
int FieldsArea::heightForWidth(int width) const
{
    return std::min(widget()->heightForWidth(width - barWidth()), m_most);
}

bool FieldsArea::eventFilter(QObject *object, QEvent *event)
{
    if (object == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(object, event);
}

} // namespace llmflation
