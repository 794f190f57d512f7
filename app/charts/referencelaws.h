#pragma once

#include "document/chartoptions.h"

#include <QString>

#include <vector>

namespace llmflation {

/// A rate of another technology, or of the user's own.
struct LawOfFall {
    QString name; ///< as its line says: "Moore’s law: 2× in 2 years"
    double factorPerYear = 1;
    QString source; ///< where the rate is from; empty: from the user
};

[[nodiscard]] LawOfFall lawOfFall(ReferenceLaw law);

/// Those that the options choose, the user's own rate last.
[[nodiscard]] std::vector<LawOfFall> chosenLaws(const ChartOptions &options);

/// "Moore’s law: Moore, IEDM 1975. …" for the foot of a picture; empty without a law that has a source.
[[nodiscard]] QStringList lawSources(const ChartOptions &options);

} // namespace llmflation
