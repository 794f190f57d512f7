#pragma once

#include <QScrollArea>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace llmflation {

class Card;
class Document;
class ResultCard;

/// A card for each threshold, one that says what drove the fall, and one that says which rows of the dataset they stand
/// on.
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
    [[nodiscard]] Card *makeRowsCard();
    void refresh();

    Document &m_document;
    QVBoxLayout *m_layout = nullptr;
    std::vector<ResultCard *> m_cards;
    QLabel *m_used = nullptr;
    QLabel *m_leftOut = nullptr;
};

} // namespace llmflation
