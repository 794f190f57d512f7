#pragma once

#include "document/document.h"

#include <QUndoCommand>

#include <string>
#include <vector>

namespace llmflation {

/// An edit after which the dataset is no longer what it was.
class DatasetCommand : public QUndoCommand {
public:
    DatasetCommand(Document &document, const QString &text);

    void redo() final;
    void undo() final;

protected:
    virtual void apply() = 0;
    virtual void takeBack() = 0;

    Document &m_document; // NOLINT(*-non-private-member-variables-in-classes): of the commands' own

private:
    int m_before; ///< Document::m_datasetState
    int m_after;
};

/// New texts in any number of cells.
class CellsCommand : public DatasetCommand {
public:
    struct Change {
        int row = 0;
        int column = 0;
        std::string before; // bytes as they stand in the file, which need not be UTF-8
        std::string after;
    };

    CellsCommand(Document &document, std::vector<Change> changes, const QString &text);

private:
    void apply() override { write(&Change::after); }
    void takeBack() override { write(&Change::before); }
    void write(std::string Change::*text);
    void noteCells(std::string Change::*text);

    std::vector<Change> m_changes;
};

/// Rows that come or go, in one or several places.
class RowsCommand : public DatasetCommand {
public:
    enum class Kind { Insert, Remove };
    struct Block {
        int first = 0; ///< where it stands in the table that has the rows
        std::vector<TableRow> rows;

        [[nodiscard]] int last() const { return first + static_cast<int>(rows.size()) - 1; }
    };

    /// `blocks` by falling position.
    RowsCommand(Document &document, Kind kind, std::vector<Block> blocks, const QString &text);

private:
    void apply() override { m_kind == Kind::Insert ? insert() : remove(); }
    void takeBack() override { m_kind == Kind::Insert ? remove() : insert(); }
    void insert();
    void remove();

    Kind m_kind;
    std::vector<Block> m_blocks;
    std::vector<Diagnostic> m_removedDiagnostics; ///< of the file's form, in the removed rows
};

/// Notes on the chart that come, go, move or say something else.
class AnnotationsCommand : public QUndoCommand {
public:
    AnnotationsCommand(Document &document, std::vector<Annotation> annotations, const QString &text);

    void redo() override { swap(); }
    void undo() override { swap(); }

private:
    void swap();

    Document &m_document;
    std::vector<Annotation> m_others; ///< those that are not in force
};

} // namespace llmflation
