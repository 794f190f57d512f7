#include "charts/pngwriter.h"

#include <QImage>
#include <QStringList>

#include <algorithm>
#include <csetjmp>
#include <new>
#include <png.h>
#include <vector>

namespace llmflation {

namespace {

/// One of the file's texts; libpng wants them as bytes that can be changed.
struct PngText {
    QByteArray keyword;
    QByteArray text;
    bool isLatin1 = true;
};

std::vector<PngText> textsOf(const QImage &image)
{
    std::vector<PngText> texts;
    for (const QString &keyword : image.textKeys()) {
        const QString text = image.text(keyword);
        const bool isLatin1 =
            std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x100; }); // as tEXt has it
        texts.push_back({keyword.toLatin1(), isLatin1 ? text.toLatin1() : text.toUtf8(), isLatin1});
    }
    return texts;
}

std::vector<png_text> chunksFor(std::vector<PngText> &texts)
{
    std::vector<png_text> chunks(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        chunks[i].compression = texts[i].isLatin1 ? PNG_TEXT_COMPRESSION_NONE : PNG_ITXT_COMPRESSION_NONE;
        chunks[i].key = texts[i].keyword.data();
        chunks[i].text = texts[i].text.data();
        chunks[i].text_length = static_cast<png_size_t>(texts[i].text.size());
    }
    return chunks;
}

/// No exception may pass libpng, whose own errors jump.
void appendBytes(png_structp png, png_bytep bytes, png_size_t size)
{
    bool isWritten = false;
    try {
        static_cast<QByteArray *>(png_get_io_ptr(png))
            ->append(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
        isWritten = true;
    } catch (const std::bad_alloc &) { // told below
    }
    if (!isWritten)
        png_error(png, "out of memory");
}

void ignoreWarning(png_structp, png_const_charp)
{
}

void leaveByJump(png_structp png, png_const_charp)
{
    png_longjmp(png, 1);
}

/// 8 bits a channel, RGB or RGBA; nothing that has a destructor lives here, for libpng may jump out.
bool writePng(png_structp png, png_infop info, const QImage &image, std::vector<png_text> &chunks, bool hasAlpha)
{
    if (setjmp(png_jmpbuf(png)) != 0) // its own errors come here
        return false;
    constexpr int level = 3; // from here on zlib takes twice the time for a tenth of the size
    png_set_IHDR(png, info, static_cast<png_uint_32>(image.width()), static_cast<png_uint_32>(image.height()), 8,
                 hasAlpha ? PNG_COLOR_TYPE_RGB_ALPHA : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_pHYs(png, info, static_cast<png_uint_32>(image.dotsPerMeterX()),
                 static_cast<png_uint_32>(image.dotsPerMeterY()), PNG_RESOLUTION_METER);
    if (!chunks.empty())
        png_set_text(png, info, chunks.data(), static_cast<int>(chunks.size()));
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_set_compression_level(png, level);
    png_write_info(png, info);
    if (!hasAlpha)
        png_set_filler(png, 0, PNG_FILLER_AFTER);
    if (image.format() == QImage::Format_RGB32) // QRgb: blue first in memory
        png_set_bgr(png);
    for (int y = 0; y < image.height(); ++y)
        png_write_row(png, image.constScanLine(y));
    png_write_end(png, info);
    return true;
}

} // namespace

QByteArray toPng(const QImage &image)
{
    const bool hasAlpha = image.hasAlphaChannel();
    const bool bigEndian = Q_BYTE_ORDER == Q_BIG_ENDIAN;
    const QImage::Format opaque = bigEndian ? QImage::Format_RGBX8888 : QImage::Format_RGB32;
    const QImage rows = image.convertToFormat(hasAlpha ? QImage::Format_RGBA8888 : opaque);
    auto texts = textsOf(image);
    auto chunks = chunksFor(texts);
    QByteArray bytes;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, leaveByJump, ignoreWarning);
    png_infop info = png ? png_create_info_struct(png) : nullptr;
    bool isWritten = false;
    if (info && !rows.isNull()) {
        png_set_write_fn(png, &bytes, appendBytes, nullptr);
        isWritten = writePng(png, info, rows, chunks, hasAlpha);
    }
    png_destroy_write_struct(&png, &info);
    return isWritten ? bytes : QByteArray();
}

} // namespace llmflation
