#pragma once

#include "charts/chartcontent.h"

#include <QString>
#include <QStringList>

#include <map>
#include <tuple>

namespace llmflation {

/// What a card says about one quote: "GPT-3.5 Turbo · OpenAI", "$1.75 per Mtok ($1.50 in, $2 out)",
/// "MMLU 70 · price held since 13 Jun 2023", "next: Claude Instant · Anthropic, $3.57, 2.0× dearer".
struct QuoteCard {
    QString heading; ///< the month or day pointed at
    QString model;
    QStringList details;
    QColor modelColor;
};

/// A quote while it is the floor of a series. Looks at every row, for the next cheapest.
[[nodiscard]] QuoteCard floorCard(const ChartContent &content, std::uint32_t row, std::size_t series, double day);

/// A quote of the cloud, with the reason where it is not in use.
[[nodiscard]] QuoteCard cloudCard(const ChartContent &content, std::uint32_t row);

/// The card in one line for people who hear it: "MMLU ≥ 83, Mar 2023: $45, GPT-4 · OpenAI".
[[nodiscard]] QString spokenPoint(const ChartContent &content, const FloorPoint &point, std::size_t series);

/// Floor cards that were shown, so that the pointer moves within a month at no cost. Clear it when the result changes.
class FloorCards {
public:
    const QuoteCard &card(const ChartContent &content, std::uint32_t row, std::size_t series, double day);
    void clear() { m_cards.clear(); }

private:
    std::map<std::tuple<std::size_t, std::uint32_t, std::int32_t>, QuoteCard> m_cards; ///< series, row, month or day
};

} // namespace llmflation
