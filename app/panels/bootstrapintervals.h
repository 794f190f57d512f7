#pragma once

#include "analysis/bootstrapinput.h"
#include "panels/resulttext.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <utility>
#include <vector>

namespace llmflation {

class Document;

/// The bootstrap intervals of the document's trends, found on another thread once the settings have been at rest. What
/// has been found stays known until the dataset changes.
class BootstrapIntervals : public QObject {
    Q_OBJECT

public:
    explicit BootstrapIntervals(Document &document, QObject *parent = nullptr);
    ~BootstrapIntervals() override;

    [[nodiscard]] BootstrapOutcome outcome(std::size_t series) const;

Q_SIGNALS:
    void found(); ///< another outcome()

private:
    using Found = std::pair<AnalysisSettings, std::optional<Interval>>; // with one threshold, and the default rate

    [[nodiscard]] AnalysisSettings keyOf(std::size_t series) const;
    [[nodiscard]] const Found *find(const AnalysisSettings &key) const;
    void restart();
    void stop();
    void forget();
    void start();
    void keep(const AnalysisSettings &key, std::optional<Interval> interval);

    Document &m_document;
    QTimer m_rest;
    std::vector<Found> m_found;
    std::stop_source m_stop;
    QThreadPool m_pool; // the last member: its thread ends before the others go
};

} // namespace llmflation
