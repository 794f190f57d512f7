#include "charts/referencelaws.h"

#include "document/displaynames.h"
#include "document/text.h"

#include <QStringList>

#include <cmath>

namespace llmflation {

LawOfFall lawOfFall(ReferenceLaw law)
{
    switch (law) {
    case ReferenceLaw::Moore:
        return {tr("Moore’s law: 2× in 2 years"), std::sqrt(2.0), tr("Moore’s law: G. E. Moore, IEDM 1975")};
    case ReferenceLaw::Dennard:
        // Single-processor performance, 52 % a year from 1986 to 2003, while supply voltages shrank with transistors.
        return {tr("Dennard-era compute: 1.52× a year"), 1.52,
                tr("Dennard era, 1986–2003: Hennessy & Patterson, Computer Architecture, 6th ed., fig. 1.1")};
    case ReferenceLaw::Edholm:
        return {tr("Edholm’s law: 2× in 18 months"), std::pow(2.0, 12.0 / 18.0),
                tr("Edholm’s law: S. Cherry, IEEE Spectrum, July 2004")};
    }
    return {};
}

std::vector<LawOfFall> chosenLaws(const ChartOptions &options)
{
    std::vector<LawOfFall> laws;
    laws.reserve(options.laws.size() + 1);
    for (const ReferenceLaw law : options.laws)
        laws.push_back(lawOfFall(law));
    if (options.ownRate)
        laws.push_back({tr("%1× a year").arg(formatNumber(*options.ownRate)), *options.ownRate, {}});
    return laws;
}

QStringList lawSources(const ChartOptions &options)
{
    QStringList sources;
    for (const LawOfFall &law : chosenLaws(options))
        if (!law.source.isEmpty())
            sources << law.source;
    return sources;
}

} // namespace llmflation
