#include "formats/headermapping.h"

#include "dataset/words.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

namespace llmflation {

namespace {

using MappedColumn = ColumnMap::Column;

struct Meaning {
    Role role;
    std::string_view name;  ///< canonical
    std::string_view words; ///< other names, folded, between spaces
};

constexpr std::array meanings{
    Meaning{Role::Model, "model", "modelname modelid name"},
    Meaning{Role::Vendor, "vendor", "creator modelcreator developer organization organisation company lab maker"},
    Meaning{Role::Provider, "provider", "apiprovider inferenceprovider litellmprovider host hostingprovider"},
    Meaning{Role::Date, "date",
            "releasedate from fromdate validfrom effectivedate effectivefrom pricedate startdate start"},
    Meaning{Role::Until, "until", "to todate validto validuntil effectiveuntil untildate enddate end"},
    Meaning{Role::InputPrice, "input_usd_per_mtok", ""},
    Meaning{Role::OutputPrice, "output_usd_per_mtok", ""},
    Meaning{Role::SinglePrice, "price_usd_per_mtok", ""},
    Meaning{Role::Score, "mmlu", ""},
    Meaning{Role::Score, "gpqa_diamond", "gpqa gpqad"},
    Meaning{Role::Score, "humaneval", ""},
    Meaning{Role::Score, "math_500", ""},
    Meaning{Role::Score, "arena_elo",
            "elo eloscore elorating arena arenaelorating chatbotarena chatbotarenaelo chatbotarenaelorating lmsys "
            "lmsyselo lmsyselorating lmsysarenaelo lmsyschatbotarena lmsyschatbotarenaelo lmarena lmarenaelo"},
    Meaning{Role::Parameters, "params_b", "params parameters parametersb parametersbillion parametersbillions"},
    Meaning{Role::OpenWeights, "open_weights", "open openweight isopen opensource"},
    Meaning{Role::Reasoning, "reasoning", "reasoningmodel isreasoning isreasoningmodel"},
    Meaning{Role::PriceSource, "price_source", "pricesources pricingsource sourceofprice"},
    Meaning{Role::ScoreSource, "score_source", "scoresources benchmarksource sourceofscore"},
    Meaning{Role::Notes, "notes", "note comment comments remark remarks"},
};

bool isWordOf(std::string_view list, std::string_view word)
{
    while (!list.empty()) {
        const std::size_t space = std::min(list.find(' '), list.size());
        if (list.substr(0, space) == word)
            return true;
        list.remove_prefix(std::min(space + 1, list.size()));
    }
    return false;
}

bool removePrefix(std::string_view &text, std::string_view prefix)
{
    const bool has = text.starts_with(prefix);
    text.remove_prefix(has ? prefix.size() : 0);
    return has;
}

bool removeSuffix(std::string_view &text, std::string_view suffix)
{
    const bool has = text.ends_with(suffix) && text.size() > suffix.size();
    text.remove_suffix(has ? suffix.size() : 0);
    return has;
}

/// The words of a price in a folded name.
struct PriceWords {
    bool price = false;
    bool dollars = false;
    bool perMillion = false;
    bool others = false; ///< per token, per thousand, cached, in another currency: not a price as we have them
};

PriceWords readPriceWords(std::string_view text)
{
    // The longer before those that they start with.
    constexpr std::array million{"1000000tokens", "1milliontokens", "1million", "1mtokens", "1mtok",  "1m",
                                 "milliontokens", "million",        "mtokens",  "mtoks",    "mtoken", "mtok"};
    PriceWords found;
    while (!text.empty()) {
        const auto take = [&](std::string_view word) { return removePrefix(text, word); };
        if (take("pricing") || take("price") || take("cost"))
            found.price = true;
        else if (take("usd") || take("dollars"))
            found.dollars = true;
        else if (std::ranges::any_of(million, take))
            found.perMillion = true;
        else if (!take("per") && !take("in")) {
            found.others = true;
            break;
        }
    }
    return found;
}

std::optional<Role> priceRole(std::string_view folded)
{
    const bool isWord = folded == "input" || folded == "output";
    Role role = Role::SinglePrice;
    if (removePrefix(folded, "input") || removePrefix(folded, "prompt"))
        role = Role::InputPrice;
    else if (removePrefix(folded, "output") || removePrefix(folded, "completion"))
        role = Role::OutputPrice;
    else
        removePrefix(folded, "blended");
    const PriceWords words = readPriceWords(folded);
    // `1M tokens` or `USD` alone is no price.
    const bool isPrice = words.price || (role == Role::SinglePrice ? words.dollars && words.perMillion
                                                                   : words.dollars || words.perMillion);
    return isWord || (isPrice && !words.others) ? std::optional(role) : std::nullopt;
}

std::string_view canonicalName(Role role)
{
    return std::ranges::find(meanings, role, &Meaning::role)->name;
}

MappedColumn meaningOf(const std::string &name)
{
    const std::string folded = fold(name);
    std::string_view benchmark = folded;
    if (!removeSuffix(benchmark, "score"))
        removeSuffix(benchmark, "accuracy");
    for (const Meaning &meaning : meanings) {
        const std::string_view word = meaning.role == Role::Score ? benchmark : std::string_view(folded);
        if (word == fold(meaning.name) || isWordOf(meaning.words, word))
            return {meaning.role, std::string(meaning.name)};
    }
    if (const auto price = priceRole(folded))
        return {*price, std::string(canonicalName(*price))};
    return {Role::Other, name};
}

/// `mmlu_shots` and `mmlu_cot`: how the score in a column `mmlu`, known to us or not, was taken. `scores` are the names
/// that scores may have, by their folded names.
MappedColumn circumstanceOf(const std::string &name, const std::map<std::string, std::string, std::less<>> &scores)
{
    const std::string folded = fold(name);
    for (const auto &[role, suffix] : {std::pair(Role::Shots, "shots"), std::pair(Role::ChainOfThought, "cot")}) {
        std::string_view benchmark = folded;
        if (!removeSuffix(benchmark, suffix))
            continue;
        if (const auto score = scores.find(benchmark); score != scores.end())
            return {role, score->second + "_" + suffix};
    }
    return {Role::Other, name};
}

/// How near a name is to the canonical one; the least wins.
int distance(const std::string &name, const std::string &canonical)
{
    return name == canonical ? 0 : fold(name) == fold(canonical) ? 1 : 2;
}

/// Leaves each meaning to one column.
void settleRivals(std::span<const std::string> header, std::span<MappedColumn> columns)
{
    std::map<std::string, std::size_t> holders; // by canonical name
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (columns[column].role == Role::Other)
            continue;
        const std::string canonical = columns[column].name;
        const auto [holder, isFirst] = holders.emplace(canonical, column);
        if (isFirst)
            continue;
        std::size_t loser = column;
        if (distance(header[column], canonical) < distance(header[holder->second], canonical))
            std::swap(holder->second, loser);
        columns[loser] = {Role::Other, header[loser]};
    }
}

} // namespace

ColumnMap mapHeader(std::span<const std::string> header)
{
    ColumnMap map;
    for (const std::string &name : header)
        map.columns.push_back(meaningOf(name));
    settleRivals(header, map.columns);
    std::map<std::string, std::string, std::less<>> scores;
    for (const Meaning &meaning : meanings) {
        if (meaning.role == Role::Score)
            scores.emplace(fold(meaning.name), meaning.name);
    }
    for (std::size_t column = 0; column < header.size(); ++column) {
        const auto &[role, name] = map.columns[column];
        if (role != Role::Score && role != Role::Other)
            continue;
        scores.emplace(fold(name), name);
        scores.emplace(fold(header[column]), name);
    }
    for (std::size_t column = 0; column < header.size(); ++column) {
        if (map.columns[column].role == Role::Other)
            map.columns[column] = circumstanceOf(header[column], scores);
    }
    settleRivals(header, map.columns);
    return map;
}

} // namespace llmflation
