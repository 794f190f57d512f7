#include "models/computedcolumns.h"

#include "document/displaynames.h"
#include "document/text.h"

#include <cmath>
#include <numeric>

namespace llmflation {

QString ComputedColumns::text(int row, Kind kind) const
{
    const auto index = static_cast<std::size_t>(row);
    const AnalysisResult &result = m_document.result();
    if (!m_document.rowsAgree() || index >= result.price.size())
        return {};
    switch (kind) {
    case Kind::BlendedPrice:
        return std::isnan(result.price[index]) ? QString() : QString::number(result.price[index]);
    case Kind::ValidUntil: {
        const Validity &validity = result.validity[index];
        return validity.empty() || validity.end == endOfTime ? QString() : toQString(toIso(validity.end));
    }
    case Kind::OnTheFloor: {
        const auto found = m_floors.find(row);
        return found == m_floors.end() ? QString() : found->second;
    }
    }
    return {};
}

bool ComputedColumns::takeFloors()
{
    std::unordered_map<int, QString> floors;
    for (const SeriesResult &series : m_document.result().series) {
        const QString threshold = formatNumber(series.threshold);
        for (const FloorPoint &point : series.floor) {
            QString &text = floors[static_cast<int>(point.row)];
            if (!text.split(QStringLiteral(", ")).contains(threshold))
                text += (text.isEmpty() ? QString() : QStringLiteral(", ")) + threshold;
        }
    }
    if (floors == m_floors)
        return false;
    m_floors.swap(floors);
    return true;
}

QString ComputedColumns::title(Kind kind) const
{
    switch (kind) {
    case Kind::BlendedPrice:
        return blendedPriceTitle();
    case Kind::ValidUntil:
        return llmflation::tr("Valid until");
    case Kind::OnTheFloor:
        return llmflation::tr("On the floor");
    }
    return {};
}

QString ComputedColumns::blendedPriceTitle() const
{
    const int input = qRound(m_document.settings().inputWeight * 100);
    if (input == 50)
        return llmflation::tr("Mean $/Mtok");
    if (input == 100 || input == 0)
        return input == 100 ? llmflation::tr("Input only $/Mtok") : llmflation::tr("Output only $/Mtok");
    const int divisor = std::gcd(input, 100 - input);
    return llmflation::tr("%1:%2 $/Mtok").arg(input / divisor).arg((100 - input) / divisor);
}

QString ComputedColumns::explanation(Kind kind) const
{
    const double weight = m_document.settings().inputWeight;
    switch (kind) {
    case Kind::BlendedPrice:
        return llmflation::tr(
                   "Blended price: %1 × input + %2 × output, US dollars per million tokens. Worked out from the "
                   "row, not part of the file.")
            .arg(formatNumber(weight), formatNumber(1 - weight));
    case Kind::ValidUntil:
        return llmflation::tr(
            "The first day on which the quote no longer holds: its own end, or the next quote of the same model "
            "at the same provider. Worked out, not part of the file.");
    case Kind::OnTheFloor:
        return llmflation::tr(
            "The score thresholds at which the quote is the cheapest at some time. Worked out, not part of the "
            "file.");
    }
    return {};
}

} // namespace llmflation
