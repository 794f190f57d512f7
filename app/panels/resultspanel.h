#pragma once

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace llmflation {

class BootstrapIntervals;
class Document;
class ResultCard;

/// A card for each threshold, and one that says what drove the fall.
class ResultsPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit ResultsPanel(Document &document, QWidget *parent = nullptr);

    /// What all cards say, for the clipboard.
    [[nodiscard]] QString plainText() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Document &m_document;
    BootstrapIntervals *m_bootstrap = nullptr;
    QVBoxLayout *m_layout = nullptr;
    std::vector<ResultCard *> m_cards;
};

} // namespace llmflation
