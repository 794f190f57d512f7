#pragma once

#include "dataset/calendar.h"
#include "models/candidatesmodel.h"
#include "panels/card.h"

#include <QTimer>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLayout;
class QTableView;
class QToolButton;

namespace llmflation {

class Document;
class ElidedLabel;

/// Why this model? The quotes of one month in price order: the cheapest that qualifies, those behind it, and those that
/// are left out, with the reason.
class CandidatesPanel : public Card {
    Q_OBJECT

public:
    explicit CandidatesPanel(Document &document, QWidget *parent = nullptr);

    /// The month in which a day lies (days since 1970-01-01), or the record low that held on it.
    void showDay(double day, std::size_t series);
    void showLast(); ///< the month of the as-of date, and takes the focus

Q_SIGNALS:
    void asked(); ///< to be seen

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QLayout *makeTitleRow();
    [[nodiscard]] QToolButton *stepButton(const QString &name, const QString &title, Qt::ArrowType arrow, int step);
    void setupTable();
    void refresh();
    void refreshSeries();
    void refreshColors();
    void goBy(int step);
    void chooseRow();
    void goToWinner();
    void fitColumns();
    [[nodiscard]] std::vector<Day> times() const;

    Document &m_document;
    CandidatesModel m_model;
    QTableView *m_table;
    QComboBox *m_series;
    QLabel *m_time;
    ElidedLabel *m_summary;
    QToolButton *m_before = nullptr;
    QToolButton *m_after = nullptr;
    std::optional<Day> m_day; ///< nothing: the last
    QTimer m_later;           ///< a large dataset, while a slider moves
};

} // namespace llmflation
