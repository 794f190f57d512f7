#include "charts/pictureformat.h"

#include "dataset/words.h"

namespace llmflation {

std::optional<PictureFormat> pictureFormatOf(std::string_view path)
{
    if (endsIgnoringCase(path, ".png"))
        return PictureFormat::Png;
    if (endsIgnoringCase(path, ".svg"))
        return PictureFormat::Svg;
    if (endsIgnoringCase(path, ".pdf"))
        return PictureFormat::Pdf;
    return std::nullopt;
}

QString partSeparator()
{
    return QStringLiteral(" · ");
}

} // namespace llmflation
