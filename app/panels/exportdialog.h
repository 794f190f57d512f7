#pragma once

#include <QDialog>
#include <QSize>
#include <QString>

class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace llmflation {

/// A picture of the chart to be written; the path's ending names its format.
struct ChartExport {
    QString path;
    QSize size{1600, 900}; ///< of the layout, in pixels
    double scale = 1;      ///< device pixels for each of those, in PNG files
    bool dark = false;
};

/// Asks where and how large to write the chart.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExportDialog(const ChartExport &proposal, QWidget *parent = nullptr);

    [[nodiscard]] ChartExport choice() const;

    void accept() override; ///< asks before it replaces a file

private:
    void setupFields(const ChartExport &proposal);
    void setupLayout();
    void browse();
    void refresh();

    QLineEdit *m_path;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QDoubleSpinBox *m_scale;
    QComboBox *m_theme;
    QLabel *m_hint;
    QDialogButtonBox *m_buttons;
};

} // namespace llmflation
