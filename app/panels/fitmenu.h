#pragma once

#include "analysis/settings.h"

#include <QMenu>

namespace llmflation {

class Document;

[[nodiscard]] QString rateTitle(double rate);             ///< "10×"
[[nodiscard]] QString confidenceTitle(double confidence); ///< "95 %"

/// The rate of the dashed line and the confidence of the intervals.
class FitMenu : public QMenu {
    Q_OBJECT

public:
    explicit FitMenu(Document &document, QWidget *parent = nullptr);

Q_SIGNALS:
    void rateAsked(); ///< the user wants a rate of their own

private:
    using Setting = double AnalysisSettings::*;

    void fill();
    void addChoice(const QString &title, Setting setting, double value);

    Document &m_document;
};

} // namespace llmflation
