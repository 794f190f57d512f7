#pragma once

#include "appearance.h"
#include "preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;

namespace llmflation {

/// Edit > Preferences. Nothing is kept before OK.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    PreferencesDialog(const Preferences &preferences, ThemeChoice theme, QWidget *parent);

    [[nodiscard]] Preferences preferences() const;
    [[nodiscard]] ThemeChoice theme() const;

Q_SIGNALS:
    void clearRecentAsked();

private:
    void setupLook(QFormLayout &form, ThemeChoice theme);
    void setupAnalysis(QFormLayout &form);
    void setupFiles(QFormLayout &form);
    void show(const Preferences &preferences);
    void restoreDefaults();
    void thresholdsEdited();

    Preferences m_given;
    QComboBox *m_theme;
    QComboBox *m_language;
    QLineEdit *m_currency;
    QLineEdit *m_thresholds;
    QDoubleSpinBox *m_weight;
    QDoubleSpinBox *m_confidence;
    QCheckBox *m_autosave;
    QCheckBox *m_backup;
    QCheckBox *m_recent;
    QCheckBox *m_reopen;
    QDialogButtonBox *m_buttons;
};

} // namespace llmflation
