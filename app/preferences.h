#pragma once

#include "analysis/settings.h"

#include <QString>
#include <QStringList>

namespace llmflation {

/// What a user may choose once for all; every default needs no visit. Kept in the user's settings.
struct Preferences {
    QString language;           ///< "de", "zh_CN"; empty: the desktop's
    QString currencyLabel;      ///< before a price; empty: "$". A label and no conversion
    AnalysisSettings start;     ///< thresholds, blend and confidence that a newly opened dataset begins with
    bool keepsBackup = false;   ///< the file as it was before the last save
    bool autosaves = false;     ///< files of the user's own, when the window has been at rest
    bool remembersFiles = true; ///< in File > Open Recent
    bool reopensFiles = false;  ///< those that were open last, at the start

    bool operator==(const Preferences &) const = default;
};

[[nodiscard]] Preferences loadPreferences();
void storePreferences(const Preferences &preferences);

/// Codes of the languages that the program speaks, English first.
[[nodiscard]] QStringList languages();
/// "Deutsch" for "de".
[[nodiscard]] QString languageName(const QString &code);

/// Words, numbers and dates of the program in the language chosen; before any widget is made.
void applyLanguage(const Preferences &preferences);

} // namespace llmflation
