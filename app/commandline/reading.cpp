#include "commandline/reading.h"

#include "commandline/tableform.h"
#include "commandline/textencoding.h"
#include "document/defaultdataset.h"
#include "formats/jsonimport.h"

namespace llmflation {

namespace {

tl::expected<SharedBytes, FileError> readText(const std::string &file, const std::string &encoding)
{
    auto bytes = mapFile(file);
    if (!bytes || encoding.empty())
        return bytes;
    auto text = toUtf8(bytes->view(), encoding);
    if (text && text->size() > mostBytesOfAFile)
        return tl::make_unexpected(
            FileError{file, Phrase(printableWhole(file) + ": is larger than 4 GB in UTF-8; split it")});
    if (text)
        return SharedBytes(*std::move(text));
    return tl::make_unexpected(
        FileError{file, Phrase(printableWhole(file) + ": its bytes are no " + encoding + "; try another --encoding")});
}

} // namespace

tl::expected<NamedPriceList, FileError> readAsItStands(const std::string &file, const ReadingOptions &options)
{
    if (file.empty())
        return NamedPriceList{defaultDatasetName, readPriceList(defaultDatasetBytes())};
    return readText(file, options.encoding).and_then([&](SharedBytes &&text) {
        return readPriceListOf(file, std::move(text), options.csv)
            .map([&](PriceList &&list) {
                return NamedPriceList{file, std::move(list)};
            })
            .map_error([&](const Diagnostic &problem) {
                return FileError{file, Phrase(toString(problem, printableWhole(file)))};
            });
    });
}

PriceList interpretedBy(PriceList list, const ReadingOptions &options)
{
    if (!options.hasHeader)
        list = withoutHeader(list);
    if (options.decimalMark == ',')
        list = withDecimalCommas(std::move(list));
    return list;
}

tl::expected<NamedPriceList, FileError> readNamed(const std::string &file, const ReadingOptions &options)
{
    return readAsItStands(file, options).map([&](NamedPriceList &&read) {
        return NamedPriceList{std::move(read.name), interpretedBy(std::move(read.list), options)};
    });
}

} // namespace llmflation
