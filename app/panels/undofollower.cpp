#include "panels/undofollower.h"

#include "document/document.h"

#include <QUndoStack>

#include <utility>
#include <variant>

namespace llmflation {

UndoFollower::UndoFollower(Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &Document::tableChanged, this, &UndoFollower::note);
    connect(document.undoStack(), &QUndoStack::indexChanged, this, &UndoFollower::follow);
}

void UndoFollower::note(const TableChange &change)
{
    if (m_place)
        return;
    if (const auto *cells = std::get_if<CellsSet>(&change); cells && !cells->cells.empty())
        m_place = Place{static_cast<int>(cells->cells.front().row), static_cast<int>(cells->cells.front().column)};
    else if (const auto *inserted = std::get_if<RowsInserted>(&change))
        m_place = Place{static_cast<int>(inserted->first), -1};
}

/// A new step moves the index and the number of steps; where it takes the place of undone ones the number may stay, and
/// showing what was just done does no harm.
void UndoFollower::follow(int index)
{
    const auto place = std::exchange(m_place, std::nullopt);
    const int steps = m_document.undoStack()->count();
    const bool isUndo = index < std::exchange(m_index, index);
    const bool isNew = steps != std::exchange(m_steps, steps);
    if (place && (isUndo || !isNew))
        Q_EMIT changedAt(place->row, place->tableColumn);
}

} // namespace llmflation
