#pragma once

#include "analysis/drivers.h"
#include "panels/card.h"

#include <array>

class QComboBox;
class QLabel;

namespace llmflation {

class Document;
class ShareBar;

/// What drove one threshold's fall: the share of each driver in the decline of the log price.
class DriversCard : public Card {
    Q_OBJECT

public:
    explicit DriversCard(Document &document, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QLabel *name = nullptr;
        ShareBar *bar = nullptr;
        QLabel *share = nullptr;
    };

    void setupRows();
    void refreshThresholds();
    void refreshShares();

    Document &m_document;
    QComboBox *m_threshold = nullptr;
    QLabel *m_nothing = nullptr;
    std::array<Row, driverCount> m_rows;
};

} // namespace llmflation
