#pragma once

#include <QString>

namespace llmflation {

/// Text from a file for one line of a view: what would not be seen, or would be obeyed, is seen. Control characters are
/// shown as Unicode's pictures of them (␀ to ␟, ␡), marks of direction and other characters without a face as ⟨U+202E⟩.
[[nodiscard]] QString shownText(const QString &text);

/// Whether shownText() changes it.
[[nodiscard]] bool hasHiddenCharacters(const QString &text);

} // namespace llmflation
