#pragma once

#include "charts/pictureformat.h"

#include <QObject>

class QFormLayout;
class QLineEdit;
class QPushButton;
class QWidget;

namespace llmflation {

/// What the settings say about the chart.
struct AutomaticWords {
    QString title;
    QString subtitle;
    QString source;
};

/// The fields of the words around a chart, and the way back to the automatic ones.
class ExportWords : public QObject {
    Q_OBJECT

public:
    ExportWords(const ChartExport &proposal, const AutomaticWords &automatic, QWidget *dialog);

    void addTo(QFormLayout &form);
    /// Words that are the automatic ones are none of the choice.
    void fill(ChartExport &choice) const;

Q_SIGNALS:
    void changed();

private:
    void reset();
    void refresh();
    [[nodiscard]] bool areAutomatic() const;

    AutomaticWords m_automatic;
    QLineEdit *m_title;
    QLineEdit *m_subtitle;
    QLineEdit *m_source;
    QLineEdit *m_note;
    QPushButton *m_reset;
};

} // namespace llmflation
