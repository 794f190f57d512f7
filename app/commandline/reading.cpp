#include "commandline/reading.h"

#include "commandline/defaultdataset.h"

namespace llmflation {

tl::expected<NamedPriceList, FileError> readNamed(const std::string &file, const ReadingOptions &options)
{
    if (file.empty())
        return NamedPriceList{defaultDatasetName, readPriceList(defaultDatasetBytes())};
    return readFile(file).map([&](std::string &&bytes) {
        return NamedPriceList{file, readPriceList(std::move(bytes), options.csv)};
    });
}

} // namespace llmflation
