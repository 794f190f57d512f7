#include "import/guesscolumns.h"

#include "dataset/cellvalues.h"
#include "dataset/diagnostic.h"
#include "dataset/words.h"
#include "formats/headermapping.h"
#include "import/importnumber.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace llmflation {

namespace {

bool isPriceColumn(std::string_view name)
{
    return name == "input_usd_per_mtok" || name == "output_usd_per_mtok" || name == "price_usd_per_mtok";
}

std::string_view priceColumn(Role role)
{
    return role == Role::InputPrice    ? "input_usd_per_mtok"
           : role == Role::OutputPrice ? "output_usd_per_mtok"
                                       : "price_usd_per_mtok";
}

/// Guesses what the columns of a file are, and the unit and the currency of its prices.
class ColumnGuesser {
public:
    ColumnGuesser(const SampleRows &rows, const ImportChoices &choices, ImportGuess &guess)
        : m_rows(rows)
        , m_choices(choices)
        , m_guess(guess)
    {
    }

    void guessColumns();
    void guessUnit();
    void guessCurrency();
    void noteMissing();

private:
    void takeName(std::size_t column, std::string name, Phrase reason);
    [[nodiscard]] std::vector<double> prices() const;
    template <typename Use>
    void forPriceColumns(Use use) const;

    const SampleRows &m_rows; // without the header
    const ImportChoices &m_choices;
    ImportGuess &m_guess;
};

void ColumnGuesser::guessColumns()
{
    const ColumnMap map = mapHeader(m_guess.header);
    for (std::size_t column = 0; column < m_guess.header.size(); ++column) {
        const bool isChosen = column < m_choices.columns.size() && m_choices.columns[column];
        m_guess.plan.columns.push_back(isChosen ? *m_choices.columns[column] : ColumnUse{});
        m_guess.reasons.columns.emplace_back(isChosen ? chosenReason() : Phrase());
    }
    // Names that we know come first, so that none is lost to one that only sounds like it.
    for (std::size_t column = 0; column < m_guess.header.size(); ++column) {
        const auto &[role, name] = map.columns[column];
        if (m_guess.reasons.columns[column].empty() && role != Role::Other) {
            const bool isSame = fold(name) == fold(m_guess.header[column]);
            takeName(column, name,
                     isSame ? phrase("Import", "it has that name") : phrase("Import", "its name says so"));
        }
    }
    for (std::size_t column = 0; column < m_guess.header.size(); ++column) {
        const bool isOpen = m_guess.reasons.columns[column].empty();
        auto price = isOpen ? readPriceHeader(m_guess.header[column]) : std::nullopt;
        const bool isSplit = isMapped(m_guess.plan, priceColumn(Role::InputPrice)) ||
                             isMapped(m_guess.plan, priceColumn(Role::OutputPrice));
        if (price && price->role == Role::SinglePrice && isSplit)
            price.reset(); // "tiered_pricing" beside the prices
        if (price)
            takeName(column, std::string(priceColumn(price->role)), phrase("Import", "its name says so"));
        else if (isOpen)
            m_guess.reasons.columns[column] = phrase("Import", "no name that we know");
    }
}

void ColumnGuesser::takeName(std::size_t column, std::string name, Phrase reason)
{
    if (isMapped(m_guess.plan, name)) {
        m_guess.reasons.columns[column] = phrase("Import", "another is {}").with(name);
        return;
    }
    m_guess.plan.columns[column] = {ColumnUse::Kind::Map, std::move(name)};
    m_guess.reasons.columns[column] = std::move(reason);
}

template <typename Use>
void ColumnGuesser::forPriceColumns(Use use) const
{
    for (std::size_t column = 0; column < m_guess.plan.columns.size(); ++column) {
        const ColumnUse &found = m_guess.plan.columns[column];
        if (found.kind == ColumnUse::Kind::Map && isPriceColumn(found.name))
            use(column);
    }
}

std::vector<double> ColumnGuesser::prices() const
{
    std::vector<double> values;
    forPriceColumns([&](std::size_t column) {
        for (const auto &row : m_rows) {
            if (column >= row.size())
                continue;
            const auto number = parseNumber(importNumber(row[column], m_guess.plan.decimalMark).text);
            if (number.problem.empty() && number.value > 0)
                values.push_back(number.value);
        }
    });
    return values;
}

void ColumnGuesser::guessUnit()
{
    ImportPlan &plan = m_guess.plan;
    Phrase &reason = m_guess.reasons.unit;
    std::set<TokenUnit> said;
    std::string_view sayer;
    forPriceColumns([&](std::size_t column) {
        const auto header = readPriceHeader(m_guess.header[column]);
        if (!header || !header->unit)
            return;
        said.insert(*header->unit);
        if (sayer.empty()) {
            sayer = m_guess.header[column];
            plan.unit = *header->unit;
        }
    });
    reason = phrase("Import", "the name “{}” says so").with(printable(sayer));
    if (said.size() > 1)
        m_guess.doubts.push_back(phrase("Import", "the names of the price columns say different units"));
    if (sayer.empty()) {
        std::vector<double> values = prices();
        reason = phrase("Import", "no name and no price says anything else");
        if (!values.empty()) {
            // A token has cost from 1e-8 to 2e-4 USD, so that a thousand and a million of them hardly overlap.
            constexpr double mostPerToken = 2e-5;
            constexpr double mostPerThousand = 0.02;
            const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
            std::ranges::nth_element(values, middle);
            plan.unit = *middle < mostPerToken      ? TokenUnit::PerToken
                        : *middle < mostPerThousand ? TokenUnit::PerThousand
                                                    : TokenUnit::PerMillion;
            reason = phrase("Import", "the median of the prices is {}").with(fmt::format("{:.3g}", *middle));
        }
    }
    if (m_choices.unit) {
        plan.unit = *m_choices.unit;
        reason = chosenReason();
    }
}

void ColumnGuesser::guessCurrency()
{
    ImportPlan &plan = m_guess.plan;
    std::string_view found;
    std::string_view sayer;
    forPriceColumns([&](std::size_t column) {
        if (found.empty()) {
            sayer = m_guess.header[column];
            found = currencyIn(sayer);
        }
    });
    m_guess.reasons.currency = phrase("Import", "the name “{}” says so").with(printable(sayer));
    forPriceColumns([&](std::size_t column) {
        for (const auto &row : m_rows) {
            if (found.empty() && column < row.size() && !currencyIn(row[column]).empty()) {
                found = currencyIn(row[column]);
                m_guess.reasons.currency = phrase("Import", "the price “{}” says so").with(printable(row[column]));
            }
        }
    });
    if (found.empty())
        m_guess.reasons.currency = phrase("Import", "no name and no price says another");
    plan.currency = found.empty() ? std::string("USD") : std::string(found);
    if (m_choices.currency) {
        plan.currency = *m_choices.currency;
        m_guess.reasons.currency = chosenReason();
    }
}

void ColumnGuesser::noteMissing()
{
    const ImportPlan &plan = m_guess.plan;
    if (!isMapped(plan, "model"))
        m_guess.missing.push_back(phrase("Import", "a model"));
    if (!isMapped(plan, "date") && plan.date.empty())
        m_guess.missing.push_back(phrase("Import", "a date"));
    if (std::ranges::none_of(plan.columns, [](const ColumnUse &use) {
            return use.kind == ColumnUse::Kind::Map && isPriceColumn(use.name);
        }))
        m_guess.missing.push_back(phrase("Import", "a price"));
}

} // namespace

bool isMapped(const ImportPlan &plan, std::string_view name)
{
    return std::ranges::any_of(
        plan.columns, [name](const ColumnUse &use) { return use.kind == ColumnUse::Kind::Map && use.name == name; });
}

void guessColumns(const SampleRows &rows, const ImportChoices &choices, ImportGuess &guess)
{
    ColumnGuesser guesser(rows, choices, guess);
    guesser.guessColumns();
    guesser.guessUnit();
    guesser.guessCurrency();
    guesser.noteMissing();
}

} // namespace llmflation
