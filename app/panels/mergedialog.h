#pragma once

#include "models/mergemodel.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QTableView;

namespace llmflation {

/// Another dataset beside the open one: what is new, what differs, and what of it to take over.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    enum class Purpose { Merge, Compare };

    /// `name` is the other's. For a merge new rows are to be taken at first; where only looked at, nothing is.
    MergeDialog(const Document &document, const PriceList &other, const QString &name, Purpose purpose,
                QWidget *parent = nullptr);

    [[nodiscard]] const MergeModel &model() const { return *m_model; }

private:
    void setupTable();
    void setupLayout();
    void addChoice(const QString &words, const char *name, MergeModel::Kind kind, bool take);
    void refresh();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString silence() const;

    const Document &m_document;
    const PriceList &m_other;
    MergeModel *m_model;
    QTableView *m_table;
    QLabel *m_summary;
    QDialogButtonBox *m_choices;
    QDialogButtonBox *m_buttons;
};

} // namespace llmflation
