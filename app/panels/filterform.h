#pragma once

#include "analysis/settings.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace llmflation {

class Document;

/// The filters of an analysis besides the names: flags, shots and dates.
class FilterForm : public QWidget {
    Q_OBJECT

public:
    explicit FilterForm(Document &document, QWidget *parent = nullptr);

    /// Shows the document's settings.
    void refresh();

private:
    using FlagSetting = FlagFilter AnalysisSettings::*;
    using DaySetting = std::optional<Day> AnalysisSettings::*;
    struct FlagRow {
        QComboBox *box = nullptr;
        FlagSetting setting = nullptr;
    };
    struct DayRow {
        QLineEdit *field = nullptr;
        DaySetting setting = nullptr;
    };

    void setupFlags();
    void setupShots();
    void setupDates();
    void addFlag(const QString &title, const char *name, const QStringList &choices, FlagSetting setting);
    void addDay(const QString &title, const char *name, DaySetting setting);
    void chooseDay(const DayRow &row);
    void chooseSince();
    void chooseShots(const QSpinBox *moved);
    void refreshShots(const AnalysisSettings &settings);
    void refreshDates(const AnalysisSettings &settings);

    Document &m_document;
    QFormLayout *m_form;
    std::vector<FlagRow> m_flags;
    std::vector<DayRow> m_days;
    QSpinBox *m_fewestShots = nullptr;
    QSpinBox *m_mostShots = nullptr;
    QLineEdit *m_since = nullptr;
};

} // namespace llmflation
