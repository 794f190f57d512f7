#pragma once

#include "panels/card.h"

namespace llmflation {

class Document;

/// The steps of the undo stack in words; choosing one goes back, or forward, to it.
class HistoryPanel : public Card {
    Q_OBJECT

public:
    explicit HistoryPanel(Document &document, QWidget *parent = nullptr);
};

} // namespace llmflation
