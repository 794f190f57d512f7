#include "formats/csvrecords.h"

#include "dataset/byteblock.h"
#include "dataset/parallel.h"
#include "formats/csvfields.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace llmflation {

namespace {

/// What one pass over a line tells.
struct LineLook {
    std::size_t delimiters = 0;
    bool isPlain = true; ///< ASCII without quotes, NUL and CR
};

/// Looks at sixteen bytes at a time.
class LineLooker {
public:
    explicit LineLooker(const CsvDialect &dialect)
        : m_dialect(dialect)
    {
    }

    LineLook lookAt(std::string_view line)
    {
        constexpr std::size_t most = ByteBlock::size * 15; // whose delimiters can be counted in bytes
        LineLook look;
        // No further than an odd one: of lines that end with a lone CR, each would go to the end of the text.
        for (std::size_t at = 0; at < line.size() && m_odd.bits() == 0; at += most)
            look.delimiters += delimitersIn(line.substr(at, most));
        look.isPlain = m_odd.bits() == 0;
        return look;
    }

private:
    void take(ByteBlock bytes, ByteBlock which)
    {
        m_odd = m_odd | bytes.equal(m_dialect.quote) | bytes.equal('\r') | bytes.notPositive();
        m_count = m_count - (bytes.equal(m_dialect.delimiter) & which);
    }

    std::size_t delimitersIn(std::string_view text)
    {
        m_count = {};
        std::size_t at = 0;
        for (; at + ByteBlock::size <= text.size(); at += ByteBlock::size)
            take(ByteBlock(text.data() + at), lastBytes(ByteBlock::size));
        const std::size_t left = text.size() - at;
        if (left > 0 && at > 0) { // some of them once more
            take(ByteBlock(text.data() + text.size() - ByteBlock::size), lastBytes(left));
        } else if (left > 0) {
            std::array<char, ByteBlock::size> padded{};
            padded.fill(text.front()); // which is no more odd the second time
            std::ranges::copy(text, padded.end() - text.size());
            take(ByteBlock(padded.data()), lastBytes(left));
        }
        return m_count.sum();
    }

    const CsvDialect &m_dialect;
    ByteBlock m_odd;
    ByteBlock m_count;
};

bool mayBeBlank(char first)
{
    return first == ' ' || first == '\t' || isLineEnd(first);
}

std::uint32_t countLineEnds(std::string_view text)
{
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        count += endsLine(text, i) ? 1 : 0;
    return count;
}

/// Goes from record to record.
class RecordFinder {
public:
    RecordFinder(std::string_view text, const CsvDialect &dialect, std::size_t fieldCount, WorkWatch *watch = nullptr)
        : m_text(text)
        , m_dialect(dialect)
        , m_fieldCount(fieldCount)
        , m_watch(watch)
    {
    }

    /// All records that begin before `end`; lines count from 1. There is room for those up to `roomEnd`.
    FoundRecords find(std::size_t begin, std::size_t end, std::size_t roomEnd, std::size_t most = SIZE_MAX);

private:
    [[nodiscard]] bool isToGoOn();
    [[nodiscard]] bool takeSimpleRecord();
    [[nodiscard]] bool takeOtherRecord();
    [[nodiscard]] std::uint32_t formOf(std::string_view record, std::size_t blank) const;
    void add(std::size_t end, std::uint32_t line, std::uint32_t form);

    std::string_view m_text;
    CsvDialect m_dialect;
    std::size_t m_fieldCount;
    WorkWatch *m_watch;
    std::size_t m_told = 0; ///< up to where the watch knows
    RecordFields m_split;
    std::size_t m_lineFeed = 0; ///< the first at or after a place that was asked about
    FoundRecords m_found;
};

FoundRecords RecordFinder::find(std::size_t begin, std::size_t end, std::size_t roomEnd, std::size_t most)
{
    constexpr std::size_t sample = 1000;
    constexpr std::size_t block = 4096; // records
    m_found = {{}, {}, begin, 0};
    m_told = begin;
    while (m_found.end < end && m_found.rows.size() < most) {
        if (m_watch && m_found.rows.size() % block == 0 && !isToGoOn())
            break;
        if (!takeSimpleRecord() && !takeOtherRecord())
            break;
        if (m_found.rows.size() == sample) // as many as these, and some more, make up the piece: grow once
            m_found.rows.reserve(
                std::min(sample * ((roomEnd - begin) / (m_found.end - begin) + 1) * 17 / 16, (roomEnd - begin) / 16));
    }
    return std::move(m_found);
}

bool RecordFinder::isToGoOn()
{
    m_watch->advance(m_found.end - std::exchange(m_told, m_found.end));
    return !m_watch->isStopped();
}

void RecordFinder::add(std::size_t end, std::uint32_t line, std::uint32_t form)
{
    if (form == SourceRow::other)
        m_found.others.push_back(m_found.rows.size());
    const std::size_t start = m_found.end;
    m_found.rows.push_back({{static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end - start), line}, form});
    m_found.end = end;
}

/// A record that is one line and says so at first sight.
bool RecordFinder::takeSimpleRecord()
{
    const std::size_t start = m_found.end;
    if (mayBeBlank(m_text[start]))
        return false;
    if (m_lineFeed < start || (m_lineFeed == start && m_text[start] != '\n'))
        m_lineFeed = m_text.find('\n', start); // once for all lines that end with a lone CR
    const std::size_t lineFeed = m_lineFeed;
    const bool ends = lineFeed != std::string_view::npos;
    std::string_view line = m_text.substr(start, (ends ? lineFeed : m_text.size()) - start);
    if (ends && line.ends_with('\r'))
        line.remove_suffix(1);
    const LineLook look = LineLooker(m_dialect).lookAt(line);
    if (!look.isPlain || look.delimiters + 1 != m_fieldCount)
        return false;
    add(ends ? lineFeed + 1 : m_text.size(), ++m_found.lineCount, SourceRow::plain);
    return true;
}

/// False: only blank lines are left.
bool RecordFinder::takeOtherRecord()
{
    const std::string_view rest = m_text.substr(m_found.end);
    const std::size_t blank = skipBlankLines(rest, m_dialect);
    if (blank == rest.size())
        return false;
    splitRecord(rest, m_dialect, SIZE_MAX, m_split);
    std::size_t end = m_split.end;
    while (end < rest.size() && !endsLine(rest, end))
        ++end;
    end = std::min(end + 1, rest.size());
    const std::uint32_t line = m_found.lineCount + countLineEnds(rest.substr(0, blank)) + 1;
    m_found.lineCount += countLineEnds(rest.substr(0, end));
    add(m_found.end + end, line, formOf(rest.substr(0, end), blank));
    return true;
}

std::uint32_t RecordFinder::formOf(std::string_view record, std::size_t blank) const
{
    if (blank > 0 || m_split.count != m_fieldCount || record.find('\0') != std::string_view::npos ||
        firstInvalidUtf8(record) != std::string_view::npos)
        return SourceRow::other;
    auto form = SourceRow::plain;
    for (const RawField &field : m_split.fields) {
        if (field.form == RawField::Form::Plain)
            continue;
        const std::string_view inner =
            record.substr(field.offset + 1, field.length - std::min<std::size_t>(2, field.length));
        if (field.form != RawField::Form::Quoted || inner.find(m_dialect.quote) != std::string_view::npos)
            return SourceRow::other;
        form = SourceRow::quoted;
    }
    return form;
}

/// Where the pieces begin, and the end of the last.
std::vector<std::size_t> pieceBegins(std::string_view text, std::size_t start, std::size_t pieces)
{
    std::vector<std::size_t> begins{start};
    for (std::size_t piece = 1; piece < pieces; ++piece) {
        const std::size_t lineFeed = text.find('\n', start + pieceBegin(text.size() - start, piece, pieces));
        if (lineFeed != std::string_view::npos && lineFeed + 1 > begins.back())
            begins.push_back(lineFeed + 1);
    }
    begins.push_back(text.size());
    return begins;
}

} // namespace

FoundRecords findFirstRecord(std::string_view text, std::size_t start, const CsvDialect &dialect)
{
    return RecordFinder(text, dialect, 0).find(start, text.size(), start, 1);
}

FoundRecords findRecords(std::string_view text, const FoundRecords &before, const CsvDialect &dialect,
                         std::size_t fieldCount, std::size_t pieces, WorkWatch *watch)
{
    if (watch)
        watch->begin(WorkWatch::Part::Records, text.size());
    const auto begins = pieceBegins(text, before.end, pieces);
    pieces = begins.size() - 1;
    const auto findIn = [&](std::size_t begin, std::size_t end) { // room in the first for the others, too
        return RecordFinder(text, dialect, fieldCount, watch).find(begin, end, begin == before.end ? text.size() : end);
    };
    std::vector<FoundRecords> found(pieces);
    inParallel(pieces, [&](std::size_t piece) { found[piece] = findIn(begins[piece], begins[piece + 1]); });

    FoundRecords all{{}, {}, before.end, before.lineCount};
    for (std::size_t i = 0; i < pieces; ++i) {
        if (begins[i] != all.end)
            found[i] = findIn(all.end, std::max(all.end, begins[i + 1]));
        for (SourceRow &row : found[i].rows)
            row.source.line += all.lineCount;
        for (const std::size_t other : found[i].others)
            all.others.push_back(all.rows.size() + other);
        if (all.rows.empty())
            all.rows = std::move(found[i].rows);
        else
            all.rows.insert(all.rows.end(), found[i].rows.begin(), found[i].rows.end());
        all.end = found[i].end;
        all.lineCount += found[i].lineCount;
    }
    return all;
}

} // namespace llmflation
