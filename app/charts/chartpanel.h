#pragma once

#include "charts/chartcontent.h"
#include "document/viewrange.h"

#include <QWidget>

#include <optional>

namespace llmflation {

class ChartView;
class Document;

/// The document's chart on a card of the window: follows its result, its current row and the window's theme.
class ChartPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChartPanel(Document &document, QWidget *parent = nullptr);

    void fitView();
    /// The part of the data in view; nothing: all quotes.
    [[nodiscard]] std::optional<ViewRange> view() const;
    void setView(const std::optional<ViewRange> &view);

    /// What is shown, for exporting: laid out anew for another size.
    [[nodiscard]] ChartContent content() const;

Q_SIGNALS:
    void monthClicked(double day, std::size_t series); ///< a floor; days since 1970-01-01

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void reset();
    void settingsChanged();
    void resultChanged();
    void describe();

    Document &m_document;
    ChartView *m_view;
    std::optional<AnalysisSettings> m_shown; ///< nothing: another dataset has come
    bool m_seriesOnly = false;               ///< nothing but thresholds changed since the last result
};

} // namespace llmflation
