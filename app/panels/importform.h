#pragma once

#include "import/importplan.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QWidget;

namespace llmflation {

/// The fields that say how a file is read: each shows the guess and its reason until the user chooses otherwise.
class ImportForm : public QObject {
    Q_OBJECT

public:
    explicit ImportForm(QWidget *dialog);

    /// Below the rows that are there.
    void addTo(QGridLayout &form);
    void show(const ImportGuess &guess);
    /// Shows what was chosen before; what was not is guessed again.
    void setChoices(const ImportChoices &choices);
    /// Without the columns.
    [[nodiscard]] const ImportChoices &choices() const { return m_choices; }

Q_SIGNALS:
    void changed();

private:
    void setupFields();
    void setupChoices();
    void addRow(QGridLayout &form, const QString &label, QWidget *field, QLabel *reason);
    QLabel *makeReason(const char *name);
    void takeRate(const QString &text);
    void takeDate(const QString &text);

    QWidget *m_dialog;
    ImportChoices m_choices;
    int m_fieldWidth = 0;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_quote;
    QSpinBox *m_linesBefore;
    QComboBox *m_header;
    QComboBox *m_decimalMark;
    QComboBox *m_unit;
    QComboBox *m_currency;
    QLineEdit *m_rate;
    QLineEdit *m_date;
    QCheckBox *m_takeRefused;
    QLabel *m_encodingReason;
    QLabel *m_delimiterReason;
    QLabel *m_quoteReason;
    QLabel *m_linesReason;
    QLabel *m_headerReason;
    QLabel *m_decimalReason;
    QLabel *m_unitReason;
    QLabel *m_currencyReason;
    QLabel *m_rateReason;
    QLabel *m_dateReason;
};

} // namespace llmflation
