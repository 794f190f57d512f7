#pragma once

#include "import/applyimport.h"

#include <QTableWidget>

#include <vector>

namespace llmflation {

/// What becomes of each column of a file: its name, a value of it, a choice and the reason for the guess.
class ImportColumns : public QTableWidget {
    Q_OBJECT

public:
    explicit ImportColumns(QWidget *parent = nullptr);

    void show(const ImportGuess &guess);
    /// The first value that is not empty of each column, out of the first rows.
    void showValues(const ImportSource &source);

Q_SIGNALS:
    void chosen(std::size_t column, const llmflation::ColumnUse &use);

private:
    void makeRows(const ImportGuess &guess);

    std::vector<std::string> m_header;
};

} // namespace llmflation
