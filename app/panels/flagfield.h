#pragma once

#include <QComboBox>

namespace llmflation {

/// Empty, yes or no. Says when the list was closed, which a letter or an arrow key in the closed box does not do.
class FlagField : public QComboBox {
    Q_OBJECT

public:
    explicit FlagField(QWidget *parent = nullptr);

    void hidePopup() override;

Q_SIGNALS:
    void listClosed();
};

} // namespace llmflation
