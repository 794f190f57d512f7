#pragma once

#include "analysis/settings.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace llmflation {

class Document;
class FilterForm;
class NameFilterList;

/// Which quotes the analysis looks at: vendors, providers, flags, shots and dates.
class FiltersPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit FiltersPanel(Document &document, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setupHead(QVBoxLayout &layout);
    void setupNames(QVBoxLayout &layout);
    void refresh();
    void refreshNames();

    Document &m_document;
    QLabel *m_rows = nullptr;
    QPushButton *m_reset = nullptr;
    NameFilterList *m_vendors = nullptr;
    NameFilterList *m_providers = nullptr;
    FilterForm *m_form = nullptr;
    bool m_datasetChanged = true;
    AnalysisSettings m_countsOf; // the settings that the counts were taken with, but for what leaves them as they are
};

} // namespace llmflation
