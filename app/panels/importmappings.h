#pragma once

#include "import/importplan.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace llmflation {

/// Mappings that the user has saved, for files with the same columns.
[[nodiscard]] QStringList importMappings(const std::vector<std::string> &header);

/// The whole of a plan under a name; another of that name and these columns is replaced.
void saveImportMapping(const QString &name, const std::vector<std::string> &header, const ImportPlan &plan);

/// As choices, so that nothing of it is guessed; nothing where there is none.
[[nodiscard]] std::optional<ImportChoices> importMapping(const QString &name, const std::vector<std::string> &header);

} // namespace llmflation
