#pragma once

#include "models/pasteplan.h"

#include <QDialog>

class QBoxLayout;
class QComboBox;
class QTableWidget;

namespace llmflation {

/// Lists what pasted prices are understood as, before they are written. Accepted: plan() has what the user chose.
class PastePricesDialog : public QDialog {
    Q_OBJECT

public:
    PastePricesDialog(PastePlan plan, std::vector<PastedPrice> prices, QWidget *parent);

    [[nodiscard]] const PastePlan &plan() const { return m_plan; }

private:
    [[nodiscard]] QWidget *makeHeading();
    [[nodiscard]] QTableWidget *makeTable();
    void addChoice(QBoxLayout &layout);
    void fillNewTexts();
    void apply();
    [[nodiscard]] QString newText(const PastedPrice &price) const;

    PastePlan m_plan;
    std::vector<PastedPrice> m_prices;
    QTableWidget *m_table = nullptr;
    QComboBox *m_commas = nullptr; ///< where there is a text that can be read in two ways
};

} // namespace llmflation
