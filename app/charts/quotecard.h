#pragma once

#include "charts/chartcontent.h"

#include <QString>
#include <QStringList>

namespace llmflation {

/// What a card says about one quote: "GPT-3.5 Turbo · OpenAI", "$1.75 per Mtok ($1.50 in, $2 out)",
/// "MMLU 70 · price held since 13 Jun 2023".
struct QuoteCard {
    QString heading; ///< the month or day pointed at
    QString model;
    QStringList details;
    QColor modelColor;
};

/// A quote while it is the floor.
[[nodiscard]] QuoteCard floorCard(const ChartContent &content, std::uint32_t row, double day);

/// A quote of the cloud, with the reason where it is not in use.
[[nodiscard]] QuoteCard cloudCard(const ChartContent &content, std::uint32_t row);

} // namespace llmflation
