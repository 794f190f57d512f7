#pragma once

#include "commandline/options.h"
#include "formats/filestorage.h"
#include "formats/pricelist.h"

#include <string>
#include <tl/expected.hpp>

namespace llmflation {

/// A price list and the name it goes by in messages and reports.
struct NamedPriceList {
    std::string name;
    PriceList list;
};

/// The table as the file has it, whatever the options say of header and decimal mark. `file`: a path, "-" for standard
/// input, or empty for the default dataset.
[[nodiscard]] tl::expected<NamedPriceList, FileError> readAsItStands(const std::string &file,
                                                                     const ReadingOptions &options);

/// What the options say of header and decimal mark, done.
[[nodiscard]] PriceList interpretedBy(PriceList list, const ReadingOptions &options);

/// A file read as the options say.
[[nodiscard]] tl::expected<NamedPriceList, FileError> readNamed(const std::string &file, const ReadingOptions &options);

} // namespace llmflation
