#pragma once

#include "import/applyimport.h"
#include "models/importpreviewmodel.h"

#include <QDialog>
#include <QString>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTabWidget;
class QTableView;

namespace llmflation {

class ImportColumns;
class ImportForm;

/// A file whose rows are to become a price list.
struct ImportedFile {
    QString name; ///< without its folder
    SharedBytes bytes;
};

/// Shows how a file is read as a price list, with the reasons for each guess, what its rows become and which are
/// refused, and lets every part be changed.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(ImportedFile file, QWidget *parent = nullptr);

    [[nodiscard]] const ImportPlan &plan() const { return m_guess.plan; }

    /// Rows that the preview looks at.
    static constexpr std::size_t mostRows = 20'000;

private:
    void setupFields();
    void setupLayout();
    void setupPreview();
    QWidget *makeMappings();
    void useMapping(int index);
    void saveMapping();
    void listMappings();
    void takeColumn(std::size_t column, const ColumnUse &use);
    void refresh();
    void showResult();
    void showProblem(const QString &problem);
    [[nodiscard]] QString summary(const ImportResult &result) const;
    [[nodiscard]] QString obstacle() const;

    ImportedFile m_file;
    ImportGuess m_guess;
    std::vector<std::optional<ColumnUse>> m_columnChoices;
    QComboBox *m_mappings;
    QPushButton *m_saveMapping;
    ImportForm *m_form;
    ImportColumns *m_columns;
    ImportPreviewModel *m_model;
    QTableView *m_preview;
    QListWidget *m_refused;
    QListWidget *m_notes;
    QTabWidget *m_tabs;
    QLabel *m_summary;
    QDialogButtonBox *m_buttons;
};

} // namespace llmflation
