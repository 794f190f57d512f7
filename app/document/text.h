#pragma once

#include "dataset/phrase.h"

#include <QCoreApplication>
#include <QString>

#include <cstddef>
#include <string_view>

namespace llmflation {

/// Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// In the language of the window.
[[nodiscard]] QString translated(const Phrase &phrase);

/// `many` with `count` in the place of its %Ln, in the plural form that the window's language has for it; `one` is for
/// English, whose words are in the source. `many` is listed by QT_TRANSLATE_N_NOOP("llmflation", ...).
[[nodiscard]] QString counted(const char *one, const char *many, std::size_t count);

/// The words of functions that belong to no QObject. They are translated in the context "llmflation", the one that
/// lupdate gives to such a call in this namespace.
[[nodiscard]] inline QString tr(const char *words)
{
    return QCoreApplication::translate("llmflation", words);
}

} // namespace llmflation
