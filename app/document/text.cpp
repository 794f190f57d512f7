#include "document/text.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace llmflation {

QString translated(const Phrase &phrase)
{
    if (phrase.context.empty())
        return toQString(phrase.words);
    std::vector<std::string> parts;
    parts.reserve(phrase.parts.size());
    for (const Phrase &part : phrase.parts)
        parts.push_back(translated(part).toStdString());
    const QString pattern = QCoreApplication::translate(std::string(phrase.context).c_str(), phrase.words.c_str());
    return toQString(filled(pattern.toStdString(), parts));
}

QString counted(const char *one, const char *many, std::size_t count)
{
    constexpr std::size_t most = std::numeric_limits<int>::max();
    const int n = static_cast<int>(std::min(count, most));
    const QString words = QCoreApplication::translate("llmflation", many, nullptr, n);
    const QString untranslated = QString::fromUtf8(many).replace(QLatin1String("%Ln"), QLocale().toString(n));
    return n == 1 && words == untranslated ? QString::fromUtf8(one) : words;
}

} // namespace llmflation
