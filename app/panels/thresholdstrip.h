#pragma once

#include "analysis/settings.h"
#include "document/scorescale.h"
#include "panels/card.h"

#include <QTimer>

#include <cstddef>
#include <vector>

class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QToolButton;

namespace llmflation {

class Document;
class ThresholdSlider;

/// A row with slider and spin box for each score threshold of the document.
class ThresholdStrip : public Card {
    Q_OBJECT

public:
    explicit ThresholdStrip(Document &document, QWidget *parent = nullptr);

    void addThreshold();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QLabel *swatch = nullptr;
        QLabel *label = nullptr;
        ThresholdSlider *slider = nullptr;
        QDoubleSpinBox *spinBox = nullptr;
        QToolButton *remove = nullptr;
    };

    void setupFooter();
    void appendRow();
    void connectRow(const Row &row, std::size_t index);
    void removeLastRow();
    void refresh();
    void refreshScores();
    void refreshRow(std::size_t index);
    [[nodiscard]] ScoreScale scaleWithThresholds() const;

    Document &m_document;
    QGridLayout *m_grid = nullptr;
    QToolButton *m_add = nullptr;
    QLabel *m_low = nullptr;
    QLabel *m_high = nullptr;
    std::vector<Row> m_rows;
    bool m_datasetChanged = true;
    QTimer m_later;              // the scores, after an edit of a large dataset
    AnalysisSettings m_scoresOf; // the settings that the scores below were taken with, but for the thresholds
    ScoreScale m_scale;
    std::vector<double> m_scores;
    std::vector<int> m_ticks;
};

} // namespace llmflation
