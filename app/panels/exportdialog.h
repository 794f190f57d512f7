#pragma once

#include "charts/pictureformat.h"
#include "panels/exportwords.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QImage;
class QLabel;
class QLineEdit;

namespace llmflation {

class ExportPreview;
class ExportSize;

/// What the dialog must know of the chart.
struct ExportedChart {
    AutomaticWords words;
    /// The picture of that choice with `scale` device pixels for each of its layout's.
    std::function<QImage(const ChartExport &choice, double scale)> render;
};

/// Asks where, how large and with which words to write the chart, and shows what it will look like.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(const ChartExport &proposal, const ExportedChart &chart, QWidget *parent = nullptr);

    [[nodiscard]] ChartExport choice() const;

    void accept() override; ///< asks before it replaces a file

private:
    void setupFields(const ChartExport &proposal);
    void setupLayout();
    void setupTabOrder(QWidget *browse);
    void browse();
    void refresh();
    [[nodiscard]] QString hintText() const;

    std::function<QImage(const ChartExport &, double)> m_render;
    QLineEdit *m_path;
    ExportSize *m_size;
    QComboBox *m_theme;
    QCheckBox *m_transparent;
    ExportWords *m_words;
    ExportPreview *m_preview;
    QLabel *m_hint;
    QDialogButtonBox *m_buttons;
};

} // namespace llmflation
