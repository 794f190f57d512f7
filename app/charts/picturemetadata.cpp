#include "charts/picturemetadata.h"

#include <QBuffer>
#include <QImage>
#include <QXmlStreamWriter>

namespace llmflation {

namespace {

constexpr QLatin1String rdfUri("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
constexpr QLatin1String dcUri("http://purl.org/dc/elements/1.1/");
constexpr QLatin1String xmpUri("http://ns.adobe.com/xap/1.0/");
constexpr QLatin1String ownUri("urn:llmflation:picture");
constexpr QLatin1String pdfUri("http://ns.adobe.com/pdf/1.3/");

/// Without what XML 1.0 can't hold.
QString xmlText(const QString &text)
{
    QString result;
    for (const QChar c : text)
        if ((c >= QLatin1Char(' ') || c == QLatin1Char('\n')) && c != QChar(0xfffe) && c != QChar(0xffff))
            result += c;
    return result;
}

/// In the default language, as XMP wants titles and descriptions.
void writeAlternative(QXmlStreamWriter &xml, const QString &name, const QString &text)
{
    xml.writeStartElement(dcUri, name);
    xml.writeStartElement(rdfUri, QStringLiteral("Alt"));
    xml.writeStartElement(rdfUri, QStringLiteral("li"));
    xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(xmlText(text));
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
}

void writeRdf(QXmlStreamWriter &xml, const PictureMetadata &metadata)
{
    xml.writeNamespace(rdfUri, QStringLiteral("rdf"));
    xml.writeNamespace(dcUri, QStringLiteral("dc"));
    xml.writeNamespace(xmpUri, QStringLiteral("xmp"));
    xml.writeNamespace(pdfUri, QStringLiteral("pdf"));
    if (!metadata.analysis.isEmpty())
        xml.writeNamespace(ownUri, QStringLiteral("llmflation"));
    xml.writeStartElement(rdfUri, QStringLiteral("RDF"));
    xml.writeStartElement(rdfUri, QStringLiteral("Description"));
    xml.writeAttribute(rdfUri, QStringLiteral("about"), QString());
    writeAlternative(xml, QStringLiteral("title"), metadata.title);
    writeAlternative(xml, QStringLiteral("description"), metadata.description);
    xml.writeTextElement(dcUri, QStringLiteral("source"), xmlText(metadata.dataset));
    xml.writeTextElement(xmpUri, QStringLiteral("CreatorTool"), programName());
    xml.writeTextElement(pdfUri, QStringLiteral("Keywords"), xmlText(metadata.command));
    if (!metadata.analysis.isEmpty())
        xml.writeTextElement(ownUri, QStringLiteral("analysis"), xmlText(metadata.analysis));
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QString programName()
{
    return QStringLiteral("LLMflation " LLMFLATION_VERSION);
}

void writeTo(QImage &image, const PictureMetadata &metadata)
{
    image.setText(QStringLiteral("Title"), metadata.title);
    image.setText(QStringLiteral("Description"), metadata.description);
    image.setText(QStringLiteral("Source"), metadata.dataset);
    image.setText(QStringLiteral("Software"), programName());
    image.setText(QStringLiteral("Comment"), metadata.command);
    if (!metadata.analysis.isEmpty())
        image.setText(QStringLiteral("Analysis"), metadata.analysis);
}

QByteArray svgMetadata(const PictureMetadata &metadata)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartElement(QStringLiteral("metadata"));
    writeRdf(xml, metadata);
    xml.writeEndElement();
    return bytes + '\n';
}

QByteArray xmpPacket(const PictureMetadata &metadata)
{
    const QString metaUri = QStringLiteral("adobe:ns:meta/");
    QByteArray bytes("<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::Append);
    QXmlStreamWriter xml(&buffer);
    xml.writeNamespace(metaUri, QStringLiteral("x"));
    xml.writeStartElement(metaUri, QStringLiteral("xmpmeta"));
    writeRdf(xml, metadata);
    xml.writeEndElement();
    return bytes + "\n<?xpacket end=\"r\"?>";
}

} // namespace llmflation
