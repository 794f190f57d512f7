#pragma once

#include "analysis/preparedanalysis.h"
#include "formats/pricelist.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace llmflation {

/// Reads and analyses an edited table on another thread. Only the answer to the newest question arrives, on the thread
/// of this object; of the questions asked while one is worked on, only the last is taken up.
class BackgroundAnalysis : public QObject {
    Q_OBJECT

public:
    struct Question {
        Table table;
        CsvDialect dialect;
        ColumnMap map;
        std::vector<Diagnostic> formDiagnostics;
        AnalysisSettings settings;
    };
    struct Answer {
        Dataset dataset;
        PreparedAnalysis analysis;
    };

    /// `take` gets nothing where memory was too short for an answer.
    explicit BackgroundAnalysis(std::function<void(std::optional<Answer>)> take);

    void ask(Question question);
    /// What has been asked is not wanted any more.
    void forget();
    /// Whether an answer is to come.
    [[nodiscard]] bool isBusy() const { return m_isWanted; }

private:
    void start(Question question);
    void finish(std::optional<Answer> answer);

    std::function<void(std::optional<Answer>)> m_take;
    std::optional<Question> m_next;
    bool m_isRunning = false;
    bool m_isWanted = false;
    QThreadPool m_pool; // the last member: its thread ends before the others go
};

} // namespace llmflation
