#pragma once

#include "panels/card.h"
#include "panels/resulttext.h"

#include <cstddef>
#include <vector>

class QGridLayout;
class QLabel;

namespace llmflation {

struct Theme;

/// One threshold's result: how much cheaper, how fast, how sure.
class ResultCard : public Card {
    Q_OBJECT

public:
    explicit ResultCard(QWidget *parent = nullptr);

    void showResult(const ResultText &text, const Theme &theme, std::size_t series);
    [[nodiscard]] const ResultText &text() const { return m_text; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct FigureLabels {
        QLabel *label = nullptr;
        QLabel *value = nullptr;
    };

    void setupLabels();
    [[nodiscard]] QLabel *addLine(QLabel *label, const char *name, double relativeSize, int weight);
    void showFigures(const std::vector<ResultText::Figure> &figures);
    void addFigureLabels();
    void fitHeadline();
    void showVerdict(const Theme &theme);

    ResultText m_text;
    QLabel *m_title = nullptr;
    QLabel *m_period = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_duration = nullptr;
    QLabel *m_change = nullptr;
    QLabel *m_note = nullptr;
    QFrame *m_rule = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<FigureLabels> m_figures;
    QLabel *m_verdict = nullptr;
};

} // namespace llmflation
