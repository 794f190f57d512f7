#pragma once

#include "dataset/tablechange.h"

#include <QObject>

#include <optional>

namespace llmflation {

class Document;

/// Tells where in the table an undo or a redo changed something, so that it can be shown.
class UndoFollower : public QObject {
    Q_OBJECT

public:
    UndoFollower(Document &document, QObject *parent);

Q_SIGNALS:
    void changedAt(int row, int tableColumn); ///< -1: a whole row

private:
    struct Place {
        int row = 0;
        int tableColumn = -1;
    };
    void note(const TableChange &change);
    void follow(int index);

    Document &m_document;
    std::optional<Place> m_place; ///< of the step that is being done, the first change of it
    int m_index = 0;
    int m_steps = 0;
};

} // namespace llmflation
