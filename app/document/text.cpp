#include "document/text.h"

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

} // namespace llmflation
