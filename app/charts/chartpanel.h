#pragma once

#include "charts/chartcontent.h"
#include "document/viewrange.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;
class QMenu;

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

    /// "Copy Summary": the chart in sentences.
    [[nodiscard]] QAction *copySummaryAction() const { return m_copySummary; }

    /// Whether the cloud is yet to follow an edit of a large dataset.
    [[nodiscard]] bool isBehind() const { return m_later.isActive(); }

Q_SIGNALS:
    /// A note without a text yet is wanted there.
    void noteAsked(const llmflation::Annotation &annotation);
    void noteEditAsked(std::size_t index);
    void message(const QString &text);
    void monthClicked(double day, std::size_t series); ///< a floor; days since 1970-01-01

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followDocument();
    void followHand();
    void reset();
    void settingsChanged();
    void resultChanged();
    void describe();
    void copySummary();
    void moveNote(std::size_t index, const Annotation &annotation);
    void liftNote(std::size_t index);
    void removeNote(std::size_t index);
    void showMenu(QPointF position);
    void addNoteActions(QMenu &menu, QPointF position);

    Document &m_document;
    ChartView *m_view;
    QAction *m_copySummary;
    std::optional<AnalysisSettings> m_shown; ///< nothing: another dataset has come
    QTimer m_later;                          ///< all of the chart, after an edit of a large dataset
    bool m_cellsEdited = false;
    bool m_seriesOnly = false; ///< nothing but thresholds changed since the last result
};

} // namespace llmflation
