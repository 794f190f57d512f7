#include "panels/bootstrapintervals.h"

#include "document/document.h"

#include <algorithm>
#include <new>

namespace llmflation {

namespace {

constexpr int restMilliseconds = 250;
constexpr std::size_t mostKept = 64;

/// An exception must not leave a thread; without memory there is no interval.
std::optional<Interval> intervalOf(const BootstrapInput &input, std::size_t series, const BootstrapOptions &options)
try {
    return bootstrapTrend(input.dataset, input.result, input.result.series[series], options);
} catch (const std::bad_alloc &) {
    return std::nullopt;
}

} // namespace

BootstrapIntervals::BootstrapIntervals(Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_pool.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &BootstrapIntervals::start);
    connect(&m_document, &Document::cellsChanged, this, &BootstrapIntervals::forget);
    connect(&m_document, &Document::rowsInserted, this, &BootstrapIntervals::forget);
    connect(&m_document, &Document::rowsRemoved, this, &BootstrapIntervals::forget);
    connect(&m_document, &Document::reset, this, &BootstrapIntervals::forget);
    connect(&m_document, &Document::datasetRead, this, &BootstrapIntervals::forget);
    connect(&m_document, &Document::resultChanged, this, &BootstrapIntervals::restart);
    start(); // nobody moves the window yet
}

BootstrapIntervals::~BootstrapIntervals()
{
    stop();
}

BootstrapOutcome BootstrapIntervals::outcome(std::size_t series) const
{
    const Found *known = find(keyOf(series));
    return known ? BootstrapOutcome{false, known->second} : BootstrapOutcome{};
}

/// Everything that the interval depends on besides the dataset.
AnalysisSettings BootstrapIntervals::keyOf(std::size_t series) const
{
    AnalysisSettings key = m_document.result().settings;
    key.thresholds = {m_document.result().series[series].threshold};
    key.rate = AnalysisSettings{}.rate;
    return key;
}

const BootstrapIntervals::Found *BootstrapIntervals::find(const AnalysisSettings &key) const
{
    const auto known = std::ranges::find(m_found, key, &Found::first);
    return known == m_found.end() ? nullptr : &*known;
}

void BootstrapIntervals::restart()
{
    stop();
    m_rest.start(restMilliseconds);
}

void BootstrapIntervals::stop()
{
    m_stop.request_stop();
    m_stop = {};
}

void BootstrapIntervals::forget()
{
    stop();
    m_found.clear();
}

void BootstrapIntervals::start()
{
    const AnalysisResult &result = m_document.result();
    std::vector<std::size_t> wanted;
    std::vector<AnalysisSettings> keys;
    for (std::size_t i = 0; i < result.series.size(); ++i) {
        const AnalysisSettings key = keyOf(i);
        if (!result.series[i].trend || find(key))
            continue;
        wanted.push_back(i);
        keys.push_back(key);
    }
    if (wanted.empty())
        return;
    auto input = std::make_shared<const BootstrapInput>(bootstrapInput(m_document.dataset(), result, wanted));
    m_pool.start([this, input = std::move(input), keys = std::move(keys), token = m_stop.get_token()] {
        BootstrapOptions options;
        options.stop = token;
        for (std::size_t i = 0; i < keys.size() && !token.stop_requested(); ++i) {
            const auto interval = intervalOf(*input, i, options);
            // Asked again on the window's own thread, where alone it is told to stop: nothing stale gets past this.
            const auto deliver = [this, token, key = keys[i], interval] {
                if (!token.stop_requested())
                    keep(key, interval);
            };
            QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
        }
    });
}

void BootstrapIntervals::keep(const AnalysisSettings &key, std::optional<Interval> interval)
{
    if (m_found.size() == mostKept)
        m_found.erase(m_found.begin());
    m_found.emplace_back(key, interval);
    Q_EMIT found();
}

} // namespace llmflation
