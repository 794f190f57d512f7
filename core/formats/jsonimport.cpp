#include "formats/jsonimport.h"

#include "dataset/words.h"

#include <algorithm>
#include <boost/unordered/unordered_flat_map.hpp>
#include <charconv>
#include <fmt/format.h>
#include <optional>
#include <utility>

namespace llmflation {

namespace {

constexpr std::string_view inputPerToken = "input_cost_per_token";
constexpr std::string_view outputPerToken = "output_cost_per_token";

/// Collects rows whose columns are met one by one. Lines come of the places in the text.
class RowCollector {
public:
    explicit RowCollector(std::string_view text)
    {
        for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1))
            m_lineEnds.push_back(end);
    }

    void beginRow(const PlacedJson &value)
    {
        m_table.rows.emplace_back(m_table.header.size());
        m_table.lines.push_back(lineOf(value));
    }

    void set(std::string_view column, std::string text)
    {
        const auto [found, isNew] = m_columns.try_emplace(std::string(column), m_table.header.size());
        if (isNew)
            m_table.header.emplace_back(column);
        std::vector<std::string> &row = m_table.rows.back();
        if (row.size() <= found->second)
            row.resize(found->second + 1);
        if (!row[found->second].empty() && row[found->second] != text) {
            leaveOutAt(m_table.lines.back(), phrase("Json", "the row has two values for {}; \"{}\" was left out")
                                                 .with(column, printable(row[found->second])));
        }
        row[found->second] = std::move(text);
    }

    void leaveOut(const PlacedJson &value, Phrase message) { leaveOutAt(lineOf(value), std::move(message)); }

    JsonTable take()
    {
        if (m_table.header.empty()) { // nothing but empty objects, if anything
            for (const std::uint32_t line : std::exchange(m_table.lines, {}))
                leaveOutAt(line, phrase("Json", "an object without members was left out"));
            m_table.rows.clear();
        }
        for (std::vector<std::string> &row : m_table.rows)
            row.resize(m_table.header.size());
        return std::move(m_table);
    }

private:
    [[nodiscard]] std::uint32_t lineOf(const PlacedJson &value) const
    {
        const auto end = std::ranges::lower_bound(m_lineEnds, value.offset);
        return static_cast<std::uint32_t>(end - m_lineEnds.begin()) + 1;
    }
    void leaveOutAt(std::uint32_t line, Phrase message)
    {
        m_table.diagnostics.push_back({Severity::Warning, line, 1, {}, std::move(message), {}, {}});
    }

    std::vector<std::size_t> m_lineEnds;
    JsonTable m_table;
    boost::unordered_flat_map<std::string, std::size_t> m_columns;
};

std::string cellText(const PlacedJson &value)
{
    const bool isPlain = value.kind == PlacedJson::Kind::Text || value.kind == PlacedJson::Kind::Number;
    if (value.kind == PlacedJson::Kind::Null)
        return {};
    return isPlain ? value.text : toJsonText(value);
}

/// A value of its own, or an array of values of which not all are objects.
void addValue(RowCollector &rows, const PlacedJson &value)
{
    rows.beginRow(value);
    if (value.kind != PlacedJson::Kind::Object)
        rows.set("value", cellText(value));
    else
        for (std::size_t i = 0; i < value.items.size(); ++i)
            rows.set(value.keys[i], cellText(value.items[i]));
}

bool isGatewayTable(const PlacedJson &root)
{
    return root.kind == PlacedJson::Kind::Object && std::ranges::any_of(root.items, [](const PlacedJson &model) {
               return model.find("litellm_provider") || model.find(inputPerToken) || model.find(outputPerToken);
           });
}

void addGatewayModel(RowCollector &rows, const std::string &name, const PlacedJson &model)
{
    if (name == "sample_spec" || model.kind != PlacedJson::Kind::Object) {
        rows.leaveOut(model, phrase("Json", "\"{}\" is no model and was left out").with(printable(name)));
        return;
    }
    rows.beginRow(model);
    rows.set("model", name);
    for (std::size_t i = 0; i < model.items.size(); ++i) {
        const std::string &key = model.keys[i];
        std::string text = cellText(model.items[i]);
        if (key == "litellm_provider")
            rows.set("provider", std::move(text));
        else if (key == inputPerToken)
            rows.set("input_usd_per_mtok", withPointMoved(text, 6));
        else if (key == outputPerToken)
            rows.set("output_usd_per_mtok", withPointMoved(text, 6));
        else
            rows.set(key == "model" || key == "provider" ? "source_" + key : key, std::move(text));
    }
}

const PlacedJson *historiesOf(const PlacedJson &root)
{
    const PlacedJson *models = root.find("models");
    const bool isHistory =
        models && models->kind == PlacedJson::Kind::Array &&
        std::ranges::any_of(models->items, [](const PlacedJson &model) { return model.find("price_history"); });
    return isHistory ? models : nullptr;
}

std::string textOf(const PlacedJson &object, std::string_view key)
{
    const PlacedJson *value = object.find(key);
    return value ? cellText(*value) : std::string();
}

void addHistory(RowCollector &rows, const std::string &vendor, const PlacedJson &model)
{
    const PlacedJson *history = model.find("price_history");
    if (!history || history->kind != PlacedJson::Kind::Array || history->items.empty()) {
        rows.leaveOut(model, phrase("Json", "a model without a price_history, or with an empty one, was left out"));
        return;
    }
    const std::string name = textOf(model, "name");
    for (const PlacedJson &price : history->items) {
        rows.beginRow(price);
        rows.set("model", name.empty() ? textOf(model, "id") : name);
        rows.set("vendor", vendor);
        rows.set("provider", vendor);
        for (std::size_t i = 0; i < price.keys.size(); ++i) {
            const std::string &key = price.keys[i];
            const std::string_view column = key == "from_date" ? "date"
                                            : key == "to_date" ? "until"
                                            : key == "input"   ? "input_usd_per_mtok"
                                            : key == "output"  ? "output_usd_per_mtok"
                                                               : std::string_view(key);
            rows.set(column, cellText(price.items[i]));
        }
        for (std::size_t i = 0; i < model.keys.size(); ++i)
            if (model.keys[i] != "name" && model.keys[i] != "price_history")
                rows.set("model_" + model.keys[i], cellText(model.items[i]));
    }
}

struct Decimal {
    bool negative = false;
    std::string digits;
    int point = 0; ///< digits before it
};

/// Of a JSON number: -1.5e-07
std::optional<Decimal> toDecimal(std::string_view text)
{
    constexpr int farthest = 400;
    Decimal decimal;
    decimal.negative = text.starts_with('-');
    text.remove_prefix(decimal.negative ? 1 : 0);
    bool pastPoint = false;
    std::size_t i = 0;
    for (; i < text.size() && text[i] != 'e' && text[i] != 'E'; ++i) {
        if (text[i] == '.' && !pastPoint) {
            pastPoint = true;
        } else if (text[i] >= '0' && text[i] <= '9') {
            decimal.digits += text[i];
            decimal.point += pastPoint ? 0 : 1;
        } else {
            return std::nullopt;
        }
    }
    if (decimal.digits.empty())
        return std::nullopt;
    if (i < text.size()) {
        std::string_view exponentText = text.substr(i + 1);
        exponentText.remove_prefix(exponentText.starts_with('+') ? 1 : 0);
        int exponent = 0;
        const char *const end = exponentText.data() + exponentText.size();
        const auto parsed = std::from_chars(exponentText.data(), end, exponent);
        if (parsed.ec != std::errc() || parsed.ptr != end || exponent > farthest || exponent < -farthest)
            return std::nullopt;
        decimal.point += exponent;
    }
    return decimal;
}

std::string toText(Decimal decimal)
{
    if (decimal.point <= 0) {
        decimal.digits.insert(0, static_cast<std::size_t>(1 - decimal.point), '0');
        decimal.point = 1;
    }
    const auto whole = static_cast<std::size_t>(decimal.point);
    if (decimal.digits.size() < whole)
        decimal.digits.resize(whole, '0');
    std::string before = decimal.digits.substr(0, whole);
    before.erase(0, std::min(before.find_first_not_of('0'), before.size() - 1));
    std::string after = decimal.digits.substr(whole);
    after.erase(after.find_last_not_of('0') + 1);
    return (decimal.negative ? "-" : "") + before + (after.empty() ? "" : "." + after);
}

/// A row's place in the JSON text instead of the one in the table that was made of it.
void tellLines(PriceList &list, const JsonTable &table)
{
    for (std::size_t row = 0; row < table.lines.size(); ++row)
        list.dataset.line[row] = table.lines[row];
    for (Diagnostic &diagnostic : list.dataset.diagnostics) {
        diagnostic.line = diagnostic.row ? table.lines[*diagnostic.row] : 1;
        diagnostic.column = 1;
    }
}

} // namespace

std::string withPointMoved(std::string_view number, int places)
{
    auto decimal = toDecimal(number);
    if (!decimal)
        return std::string(number);
    decimal->point += places;
    return toText(*std::move(decimal));
}

JsonTable toTable(const PlacedJson &root, std::string_view text)
{
    RowCollector rows(text);
    if (const PlacedJson *models = historiesOf(root)) {
        for (const PlacedJson &model : models->items)
            addHistory(rows, textOf(root, "vendor"), model);
    } else if (isGatewayTable(root)) {
        for (std::size_t i = 0; i < root.items.size(); ++i)
            addGatewayModel(rows, root.keys[i], root.items[i]);
    } else if (root.kind == PlacedJson::Kind::Array) {
        for (const PlacedJson &element : root.items)
            addValue(rows, element);
    } else {
        addValue(rows, root);
    }
    return rows.take();
}

tl::expected<PriceList, Diagnostic> readJsonPriceList(std::string_view text)
{
    const auto root = readJsonTree(text, deepestPriceList);
    if (!root) {
        const auto [line, column] = placeOf(text, root.error().offset);
        return tl::make_unexpected(Diagnostic{Severity::Error,
                                              static_cast<std::uint32_t>(line),
                                              static_cast<std::uint32_t>(column),
                                              {},
                                              Phrase(root.error().message),
                                              {},
                                              {}});
    }
    JsonTable json = toTable(*root, text);
    Table table(json.header);
    for (const auto &row : json.rows)
        table.appendRow(std::vector<std::string_view>(row.begin(), row.end()));
    PriceList list = readPriceList(SharedBytes(writeCsvAnew(table, CsvDialect{})), {',', '"'});
    tellLines(list, json);
    list.dataset.diagnostics.insert(list.dataset.diagnostics.begin(), json.diagnostics.begin(), json.diagnostics.end());
    return list;
}

tl::expected<PriceList, Diagnostic> readPriceListOf(std::string_view path, SharedBytes bytes,
                                                    const CsvReadOptions &options, WorkWatch *watch)
{
    if (endsIgnoringCase(path, ".json"))
        return readJsonPriceList(bytes.view());
    return readPriceList(std::move(bytes), options, watch);
}

} // namespace llmflation
