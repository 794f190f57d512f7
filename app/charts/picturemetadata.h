#pragma once

#include <QByteArray>
#include <QString>

class QImage;

namespace llmflation {

/// What a picture's file says of itself, besides what it shows.
struct PictureMetadata {
    QString title;
    QString description;
    QString dataset;  ///< its name, never its folder
    QString command;  ///< that makes the picture anew
    QString analysis; ///< the text of the file that the command reads; empty: it needs none
};

/// "LLMflation 1.0.0"
[[nodiscard]] QString programName();

/// As a PNG's text chunks, by the keywords of its specification (PNG 1.2, 4.2.3.1).
void writeTo(QImage &image, const PictureMetadata &metadata);
/// An SVG's <metadata> element, RDF with Dublin Core.
[[nodiscard]] QByteArray svgMetadata(const PictureMetadata &metadata);
/// An XMP packet for PDF.
[[nodiscard]] QByteArray xmpPacket(const PictureMetadata &metadata);

} // namespace llmflation
