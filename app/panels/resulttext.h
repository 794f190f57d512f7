#pragma once

#include "analysis/analyze.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace llmflation {

class Document;

/// Whether the settings' rate lies inside the trend's intervals, as far as they are known.
enum class RateVerdict : std::uint8_t { None, InsideAll, InsideSome, OutsideAll };

/// A bootstrap interval takes its time.
struct BootstrapOutcome {
    bool pending = true;
    std::optional<Interval> interval; ///< nothing: the draws give none
};

/// What a threshold's card says; empty texts and lists are not shown.
struct ResultText {
    struct Figure {
        QString label;
        QString value;
        QString explanation; ///< what it assumes and how to read it
        bool pending = false;
    };
    QString title;    ///< "MMLU ≥ 42"
    QString period;   ///< "Nov 2021 – Nov 2024"
    QString headline; ///< "1,000× cheaper"
    QString duration; ///< "in 3.0 years"
    QString change;   ///< "$60 GPT-3 davinci (175B) → $0.06 Llama 3.2 3B Instruct"
    QString note;     ///< why there is no trend, and what to do
    std::vector<Figure> figures;
    QString verdictText;
    RateVerdict verdict = RateVerdict::None;
};

[[nodiscard]] ResultText resultText(const Document &document, std::size_t series,
                                    const BootstrapOutcome &bootstrap = {});

/// Lines for a report: all that the card says but for what is pending, label and value separated by a tab.
[[nodiscard]] QString toPlainText(const ResultText &text);

/// "57 of 373 rows used; left out: 209 by the filters and dates, ...": every row has its reason.
[[nodiscard]] QString rowsText(const AnalysisResult &result);

/// "As of 12 Nov 2024 · no problems"
[[nodiscard]] QString statusText(const Document &document);

} // namespace llmflation
