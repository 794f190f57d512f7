#include "commandline/textencoding.h"

#include <QString>
#include <QStringDecoder>

namespace llmflation {

bool isKnownEncoding(const std::string &name)
{
    return QStringDecoder(name.c_str()).isValid();
}

bool isUtf8(const std::string &name)
{
    return QStringConverter::encodingForName(name.c_str()) == QStringConverter::Utf8;
}

std::optional<std::string> toUtf8(std::string_view bytes, const std::string &encoding)
{
    QStringDecoder decoder(encoding.c_str());
    const QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return decoder.hasError() ? std::nullopt : std::optional(text.toStdString());
}

} // namespace llmflation
