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

/// Collects rows whose columns are met one by one.
class RowCollector {
public:
    void beginRow(std::uint32_t line)
    {
        m_table.rows.emplace_back(m_table.header.size());
        m_table.lines.push_back(line);
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
            leaveOut(m_table.lines.back(), fmt::format("the row has two values for {}; \"{}\" was left out", column,
                                                       printable(row[found->second])));
        }
        row[found->second] = std::move(text);
    }

    void leaveOut(std::uint32_t line, std::string message)
    {
        m_table.diagnostics.push_back({Severity::Warning, line, 1, {}, std::move(message), {}, {}});
    }

    JsonTable take()
    {
        if (m_table.header.empty()) { // nothing but empty objects, if anything
            for (const std::uint32_t line : std::exchange(m_table.lines, {}))
                leaveOut(line, "an object without members was left out");
            m_table.rows.clear();
        }
        for (std::vector<std::string> &row : m_table.rows)
            row.resize(m_table.header.size());
        return std::move(m_table);
    }

private:
    JsonTable m_table;
    boost::unordered_flat_map<std::string, std::size_t> m_columns;
};

std::string cellText(const JsonNode &value)
{
    if (value.kind == JsonKind::Null)
        return {};
    return value.kind == JsonKind::Array || value.kind == JsonKind::Object ? toJsonText(value) : value.text;
}

void addMembers(RowCollector &rows, const JsonNode &object)
{
    for (const JsonNode &member : object.members)
        rows.set(member.key, cellText(member));
}

/// A value of its own, or an array of values of which not all are objects.
void addValue(RowCollector &rows, const JsonNode &value)
{
    rows.beginRow(value.line);
    if (value.kind == JsonKind::Object)
        addMembers(rows, value);
    else
        rows.set("value", cellText(value));
}

bool isGatewayTable(const JsonNode &root)
{
    return root.kind == JsonKind::Object && std::ranges::any_of(root.members, [](const JsonNode &model) {
               return model.find("litellm_provider") || model.find(inputPerToken) || model.find(outputPerToken);
           });
}

void addGatewayModel(RowCollector &rows, const JsonNode &model)
{
    if (model.key == "sample_spec" || model.kind != JsonKind::Object) {
        rows.leaveOut(model.line, fmt::format("\"{}\" is no model and was left out", printable(model.key)));
        return;
    }
    rows.beginRow(model.line);
    rows.set("model", model.key);
    for (const JsonNode &value : model.members) {
        const std::string &key = value.key;
        if (key == "litellm_provider")
            rows.set("provider", cellText(value));
        else if (key == inputPerToken)
            rows.set("input_usd_per_mtok", withPointMoved(cellText(value), 6));
        else if (key == outputPerToken)
            rows.set("output_usd_per_mtok", withPointMoved(cellText(value), 6));
        else
            rows.set(key == "model" || key == "provider" ? "source_" + key : key, cellText(value));
    }
}

const JsonNode *historiesOf(const JsonNode &root)
{
    const JsonNode *models = root.find("models");
    const bool isHistory =
        models && models->kind == JsonKind::Array &&
        std::ranges::any_of(models->members, [](const JsonNode &model) { return model.find("price_history"); });
    return isHistory ? models : nullptr;
}

std::string textOf(const JsonNode &object, std::string_view key)
{
    const JsonNode *value = object.find(key);
    return value ? cellText(*value) : std::string();
}

void addHistory(RowCollector &rows, const std::string &vendor, const JsonNode &model)
{
    const JsonNode *history = model.find("price_history");
    if (!history || history->kind != JsonKind::Array || history->members.empty()) {
        rows.leaveOut(model.line, "a model without a price_history, or with an empty one, was left out");
        return;
    }
    const std::string name = textOf(model, "name");
    for (const JsonNode &price : history->members) {
        rows.beginRow(price.line);
        rows.set("model", name.empty() ? textOf(model, "id") : name);
        rows.set("vendor", vendor);
        rows.set("provider", vendor);
        for (const JsonNode &value : price.members) {
            const std::string &key = value.key;
            const std::string_view column = key == "from_date" ? "date"
                                            : key == "to_date" ? "until"
                                            : key == "input"   ? "input_usd_per_mtok"
                                            : key == "output"  ? "output_usd_per_mtok"
                                                               : std::string_view(key);
            rows.set(column, cellText(value));
        }
        for (const JsonNode &value : model.members)
            if (value.key != "name" && value.key != "price_history")
                rows.set("model_" + value.key, cellText(value));
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

JsonTable toTable(const JsonNode &root)
{
    RowCollector rows;
    if (const JsonNode *models = historiesOf(root)) {
        for (const JsonNode &model : models->members)
            addHistory(rows, textOf(root, "vendor"), model);
    } else if (isGatewayTable(root)) {
        for (const JsonNode &model : root.members)
            addGatewayModel(rows, model);
    } else if (root.kind == JsonKind::Array) {
        for (const JsonNode &element : root.members)
            addValue(rows, element);
    } else {
        addValue(rows, root);
    }
    return rows.take();
}

tl::expected<PriceList, Diagnostic> readJsonPriceList(std::string_view text)
{
    return parseJson(text).map([](const JsonNode &root) {
        JsonTable json = toTable(root);
        Table table(json.header);
        for (const auto &row : json.rows)
            table.appendRow(std::vector<std::string_view>(row.begin(), row.end()));
        PriceList list = readPriceList(SharedBytes(writeCsvAnew(table, CsvDialect{})), {',', '"'});
        tellLines(list, json);
        list.dataset.diagnostics.insert(list.dataset.diagnostics.begin(), json.diagnostics.begin(),
                                        json.diagnostics.end());
        return list;
    });
}

tl::expected<PriceList, Diagnostic> readPriceListOf(std::string_view path, SharedBytes bytes,
                                                    const CsvReadOptions &options)
{
    if (endsIgnoringCase(path, ".json"))
        return readJsonPriceList(bytes.view());
    return readPriceList(std::move(bytes), options);
}

} // namespace llmflation
