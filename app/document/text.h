#pragma once

#include <QCoreApplication>
#include <QString>

#include <string_view>

namespace llmflation {

/// Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The words of functions that belong to no QObject. They are translated in the context "llmflation", the one that
/// lupdate gives to such a call in this namespace.
[[nodiscard]] inline QString tr(const char *words)
{
    return QCoreApplication::translate("llmflation", words);
}

} // namespace llmflation
