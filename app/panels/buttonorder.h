#pragma once

#include <QDialogButtonBox>
#include <QLayout>

namespace llmflation {

/// Lets Tab go from `before` through the buttons as they stand, which differs from desktop to desktop. In the order in
/// which they were made Qt 6.4 leaves some out.
inline void tabThrough(QWidget *before, const QDialogButtonBox &box)
{
    for (int i = 0; i < box.layout()->count(); ++i) {
        if (QWidget *button = box.layout()->itemAt(i)->widget()) {
            QWidget::setTabOrder(before, button);
            before = button;
        }
    }
}

} // namespace llmflation
