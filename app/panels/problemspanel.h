#pragma once

#include "models/problemsmodel.h"
#include "panels/card.h"

#include <QTimer>

class QPushButton;
class QTableView;

namespace llmflation {

class ElidedLabel;
class FlatHeader;

/// Lists what is wrong or odd in the dataset, leads to the cells, and mends what can be mended.
class ProblemsPanel : public Card {
    Q_OBJECT

public:
    explicit ProblemsPanel(Document &document, QWidget *parent = nullptr);

Q_SIGNALS:
    void cellAsked(int row, int column); ///< of the document's table

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setupTable();
    [[nodiscard]] class QLayout *makeTitleRow();
    [[nodiscard]] bool isLarge() const;
    void lookLater();
    void look(bool closely);
    void lead(const QModelIndex &index);
    void mendSelected();
    void mendCertain();
    void refreshColors();
    void refreshButtons();

    Document &m_document;
    ProblemsModel m_problems;
    QTableView *m_table;
    ElidedLabel *m_summary;
    QPushButton *m_check; ///< for a large dataset, which is not looked at after each edit
    QPushButton *m_mend;
    QPushButton *m_mendAll;
    QTimer m_later;
};

} // namespace llmflation
