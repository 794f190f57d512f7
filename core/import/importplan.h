#pragma once

#include "dataset/phrase.h"
#include "dataset/sharedbytes.h"
#include "import/priceheader.h"
#include "import/textdecoding.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace llmflation {

/// What becomes of a column of a file.
struct ColumnUse {
    enum class Kind : std::uint8_t {
        Map,  ///< it is the column `name` of a price list
        Keep, ///< it stays what it is, under its own name
        LeaveOut,
    };
    Kind kind = Kind::Keep;
    std::string name; ///< of Kind::Map

    bool operator==(const ColumnUse &) const = default;
};

/// How a file is read as a price list.
struct ImportPlan {
    bool isJson = false; ///< then what follows up to the decimal mark means nothing
    Encoding encoding = Encoding::Utf8;
    char delimiter = ',';
    char quote = '"';
    std::size_t linesBefore = 0; ///< lines in front of the table that are none of it
    bool hasHeader = true;
    char decimalMark = '.';
    TokenUnit unit = TokenUnit::PerMillion;
    std::string currency = "USD"; ///< ISO 4217
    std::optional<double> rate;   ///< USD for one of another currency
    std::string date;             ///< ISO 8601, of rows that have none; empty: they stay without
    bool takeRefused = false;     ///< rows with errors too, as they are
    std::vector<ColumnUse> columns;

    bool operator==(const ImportPlan &) const = default;
};

/// What is settled before anything is guessed: by the user, or by a mapping that was saved.
struct ImportChoices {
    std::optional<Encoding> encoding;
    std::optional<char> delimiter;
    std::optional<char> quote;
    std::optional<std::size_t> linesBefore;
    std::optional<bool> hasHeader;
    std::optional<char> decimalMark;
    std::optional<TokenUnit> unit;
    std::optional<std::string> currency;
    std::optional<double> rate;
    std::string date;
    bool takeRefused = false;
    std::vector<std::optional<ColumnUse>> columns; ///< fewer than there are: the others are guessed
};

/// A plan and why each part of it is as it is, in words.
struct ImportGuess {
    ImportPlan plan;
    struct Reasons {
        Phrase encoding;
        Phrase delimiter;
        Phrase quote;
        Phrase linesBefore;
        Phrase header;
        Phrase decimalMark;
        Phrase unit;
        Phrase currency;
        std::vector<Phrase> columns;
    };
    Reasons reasons;
    std::vector<std::string> header; ///< the columns' names in the file
    std::vector<Phrase> missing;     ///< what a price list needs and no column is: "a date"
    /// Why opening the file as it is would misread it; empty: it wouldn't.
    std::vector<Phrase> doubts;
};

/// Whether a column of the file becomes the one of that name.
[[nodiscard]] bool isMapped(const ImportPlan &plan, std::string_view name);

/// Guesses from the first megabyte; `name` tells JSON by its ending.
[[nodiscard]] ImportGuess guessImport(const SharedBytes &bytes, std::string_view name,
                                      const ImportChoices &choices = {});

/// The names that a column can be mapped to.
[[nodiscard]] const std::vector<std::string> &canonicalColumns();

} // namespace llmflation
