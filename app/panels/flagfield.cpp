#include "panels/flagfield.h"

#include <QAbstractItemView>

namespace llmflation {

FlagField::FlagField(QWidget *parent)
    : QComboBox(parent)
{
    addItems({QString(), QStringLiteral("yes"), QStringLiteral("no")});
}

void FlagField::hidePopup()
{
    const bool wasOpen = view()->isVisible();
    QComboBox::hidePopup();
    if (wasOpen)
        Q_EMIT listClosed();
}

} // namespace llmflation
