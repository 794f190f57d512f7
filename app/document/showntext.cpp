#include "document/showntext.h"

#include <algorithm>

namespace llmflation {

namespace {

/// Format characters, which have no face of their own; line and paragraph separators; what belongs to no character.
bool isHidden(QChar c)
{
    if (c.isSurrogate())
        return false;
    const QChar::Category category = c.category();
    constexpr char16_t zeroWidthJoiner = 0x200d; // makes one emoji of several
    constexpr char16_t softHyphen = 0xad;
    return (category == QChar::Other_Format && c != zeroWidthJoiner) || category == QChar::Other_Control ||
           category == QChar::Separator_Line || category == QChar::Separator_Paragraph || c == softHyphen;
}

void appendShown(QString &shown, QChar c)
{
    constexpr char16_t pictures = 0x2400; // ␀
    constexpr char16_t pictureOfDelete = 0x2421;
    if (c.unicode() < 0x20)
        shown += QChar(static_cast<char16_t>(pictures + c.unicode()));
    else if (c.unicode() == 0x7f)
        shown += QChar(pictureOfDelete);
    else
        shown += QStringLiteral("\u27e8U+%1\u27e9").arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper();
}

} // namespace

bool hasHiddenCharacters(const QString &text)
{
    return std::ranges::any_of(text, isHidden);
}

QString shownText(const QString &text)
{
    if (!hasHiddenCharacters(text))
        return text;
    QString shown;
    for (const QChar c : text) {
        if (isHidden(c))
            appendShown(shown, c);
        else
            shown += c;
    }
    return shown;
}

} // namespace llmflation
