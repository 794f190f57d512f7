#include "document/backgroundanalysis.h"

#include <new>
#include <utility>

namespace llmflation {

namespace {

/// An exception must not leave a thread.
std::optional<BackgroundAnalysis::Answer> answerTo(const BackgroundAnalysis::Question &question)
try {
    Dataset dataset = interpretEdited(question.table, question.dialect, question.map, question.formDiagnostics);
    PreparedAnalysis analysis(dataset, question.settings);
    return BackgroundAnalysis::Answer{std::move(dataset), std::move(analysis)};
} catch (const std::bad_alloc &) {
    return std::nullopt;
}

} // namespace

BackgroundAnalysis::BackgroundAnalysis(std::function<void(std::optional<Answer>)> take)
    : m_take(std::move(take))
{
    m_pool.setMaxThreadCount(1);
}

void BackgroundAnalysis::ask(Question question)
{
    m_isWanted = true;
    if (m_isRunning)
        m_next = std::move(question);
    else
        start(std::move(question));
}

void BackgroundAnalysis::forget()
{
    m_isWanted = false;
    m_next.reset();
}

void BackgroundAnalysis::start(Question question)
{
    m_isRunning = true;
    m_pool.start([this, asked = std::make_shared<const Question>(std::move(question))] {
        const auto answer = std::make_shared<std::optional<Answer>>(answerTo(*asked));
        QMetaObject::invokeMethod(
            this, [this, answer] { finish(std::move(*answer)); }, Qt::QueuedConnection);
    });
}

void BackgroundAnalysis::finish(std::optional<Answer> answer)
{
    m_isRunning = false;
    if (m_next) {
        start(*std::exchange(m_next, std::nullopt));
    } else if (m_isWanted) {
        m_isWanted = false;
        m_take(std::move(answer));
    }
}

} // namespace llmflation
