#pragma once

#include "document/document.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace llmflation {

/// What is wrong or odd in the dataset: what its reading found, spaces and spellings to mend, prices that look like
/// slips.
class ProblemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Weight { Error, Warning, Note };
    struct Problem {
        Weight weight = Weight::Note;
        int row = -1;    ///< of the document; -1: the whole file
        int column = -1; ///< of its table
        std::uint32_t line = 0;
        QString words;
        std::optional<QString> mended; ///< what the cell could hold instead
        bool isCertain = false;        ///< whether that is what is meant, beyond doubt
    };
    enum Column { WeightColumn, LineColumn, FieldColumn, WordsColumn, MendedColumn, ColumnCount };

    explicit ProblemsModel(const Document &document, QObject *parent = nullptr);

    /// Looks at the document anew; with prices and spellings or without (they take a while on a million rows).
    void look(bool closely);
    [[nodiscard]] const Problem &problem(int index) const { return m_problems[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const std::vector<Problem> &problems() const { return m_problems; }
    [[nodiscard]] std::size_t leftOut() const { return m_leftOut; } ///< beyond the most that are listed
    static constexpr std::size_t mostListed = 10'000;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void takeDiagnostics();
    void takeFixes();
    void takePrices();
    void add(Problem problem);
    [[nodiscard]] QString fieldOf(const Problem &problem) const;

    const Document &m_document;
    std::vector<Problem> m_problems;
    std::size_t m_leftOut = 0;
};

} // namespace llmflation
