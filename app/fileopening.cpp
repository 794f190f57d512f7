#include "fileopening.h"

#include <QGuiApplication>

#include <array>
#include <stop_token>
#include <utility>

namespace llmflation {

namespace {

constexpr int answerMilliseconds = 50; // between looks whether a dialog has been answered

/// Where each part begins and the last one ends, as seen with a file of a million rows.
constexpr std::array partBegins{0.0, 0.05, 0.2, 0.65, 1.0};

} // namespace

struct FileOpening::Work {
    explicit Work(Job asked)
        : job(std::move(asked))
    {
    }

    std::stop_source stop;
    WorkWatch watch{stop.get_token()};
    Job job;
    Arrival arrival;
};

FileOpening::FileOpening(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_untilAnswered.setInterval(answerMilliseconds);
    connect(&m_untilAnswered, &QTimer::timeout, this, &FileOpening::arrive);
}

FileOpening::~FileOpening()
{
    if (m_current)
        m_current->stop.request_stop();
}

void FileOpening::start(const QString &name, Job job)
{
    if (m_current)
        m_current->stop.request_stop();
    m_untilAnswered.stop();
    m_name = name;
    m_current = std::make_shared<Work>(std::move(job));
    m_pool.start([this, work = m_current] {
        Arrival arrival = work->watch.isStopped() ? nullptr : work->job(work->watch);
        if (work->watch.isStopped())
            return;
        work->arrival = std::move(arrival);
        QMetaObject::invokeMethod(
            this, [this, work] { finish(work); }, Qt::QueuedConnection);
    });
    Q_EMIT started();
}

void FileOpening::cancel()
{
    if (!m_current)
        return;
    m_current->stop.request_stop();
    m_current.reset();
    m_untilAnswered.stop();
    Q_EMIT ended();
    Q_EMIT cancelled();
}

double FileOpening::share() const
{
    if (!m_current)
        return 0;
    const auto part = static_cast<std::size_t>(m_current->watch.part());
    return partBegins.at(part) + m_current->watch.share() * (partBegins.at(part + 1) - partBegins.at(part));
}

void FileOpening::finish(const std::shared_ptr<Work> &work)
{
    if (work == m_current)
        arrive();
}

/// A dialog may be about what is open now.
void FileOpening::arrive()
{
    if (QGuiApplication::modalWindow()) {
        m_untilAnswered.start();
        return;
    }
    m_untilAnswered.stop();
    const auto work = std::exchange(m_current, nullptr);
    Q_EMIT ended();
    if (work->arrival)
        work->arrival();
}

} // namespace llmflation
