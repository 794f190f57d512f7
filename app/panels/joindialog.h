#pragma once

#include "dataset/modelnames.h"
#include "dataset/scorejoin.h"
#include "document/document.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QTableWidget;

namespace llmflation {

/// Scores of another file beside the open dataset: which of its models each name is, and what cells that fills.
class JoinDialog : public QDialog {
    Q_OBJECT

public:
    /// `name` is the file's.
    JoinDialog(const Document &document, const PriceList &scores, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<Document::CellText> cells() const;

private:
    void findNames();
    void setupFields();
    void setupLayout();
    void showRow(int row);
    void chooseModel(int index);
    [[nodiscard]] QString leftOutText() const;
    void refresh();
    [[nodiscard]] QString howText(std::size_t row) const;
    [[nodiscard]] std::vector<JoinedCell> joined() const;

    const Document &m_document;
    const PriceList &m_scores;
    std::vector<std::string> m_models; ///< of the dataset, each once, by name
    std::vector<MatchedName> m_matches;
    std::vector<bool> m_chosen; ///< by hand, one for each of m_matches
    QTableWidget *m_table;
    QComboBox *m_model;
    QCheckBox *m_replace;
    QLabel *m_summary;
    QDialogButtonBox *m_buttons;
};

} // namespace llmflation
