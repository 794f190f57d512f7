#include "dialogs.h"
#include "document/analysisfile.h"
#include "document/document.h"
#include "document/text.h"
#include "documentfiles.h"
#include "recentfiles.h"

#include <QFileInfo>

#include <memory>

namespace llmflation {

bool DocumentFiles::open(const QString &path)
{
    if (!mayDiscard())
        return false;
    return isAnalysisFile(path.toStdString()) ? openAnalysis(path) : openDataset(path, m_importer != nullptr);
}

bool DocumentFiles::openDataset(const QString &path, bool refusesDoubts)
{
    FileToOpen what = m_document.toOpen(path);
    what.refusesDoubts = refusesDoubts;
    return read(what, [this, path](Opened opened) { return takeDataset(path, std::move(opened)); });
}

bool DocumentFiles::takeDataset(const QString &path, Opened opened)
{
    if (!opened && !opened.error().doubts.isEmpty()) {
        const auto imported = m_importer(path, opened.error().doubts);
        return imported ? *imported : openDataset(path, false);
    }
    if (!opened)
        return refuse(path, opened.error().words);
    m_document.show(*std::move(opened));
    if (!m_document.path().isEmpty())
        m_recent.add(path);
    Q_EMIT message(problemsText());
    return true;
}

bool DocumentFiles::openAnalysis(const QString &path)
{
    auto what = m_analysis.toOpen(path);
    if (!what)
        return refuse(path, what.error());
    const FileToOpen dataset = what->dataset;
    return read(dataset,
                [this, what = *std::move(what)](Opened opened) { return takeAnalysis(what, std::move(opened)); });
}

bool DocumentFiles::takeAnalysis(const AnalysisFiles::ToOpen &what, Opened opened)
{
    if (!opened)
        return refuse(what.path,
                      tr("The dataset that it names can’t be read. Put it there, or correct dataset.path in %1.\n%2")
                          .arg(QFileInfo(what.path).fileName(), opened.error().words));
    m_analysis.show(what, *std::move(opened));
    if (!isShipped(what.path))
        m_recent.add(what.path);
    Q_EMIT message(m_analysis.notes().isEmpty() ? problemsText()
                                                : tr("Opened %1: %2").arg(title(), m_analysis.notes()));
    return true;
}

bool DocumentFiles::reload()
{
    finishEditing();
    if (m_document.isModified() && !m_dialogs.mayReload(m_window, m_document.displayName()))
        return false;
    return read(m_document.toOpen(m_document.path(), m_document.setup()),
                [this](Opened opened) { return takeReloaded(std::move(opened)); });
}

bool DocumentFiles::takeReloaded(Opened opened)
{
    if (!opened) {
        m_dialogs.showError(m_window, tr("Could not open %1").arg(m_document.displayName()), opened.error().words);
        return false;
    }
    const AnalysisSetup setup = m_document.setup(); // as it is by now
    opened->setup = AnalysisSetup{opened->settings, setup.chart, setup.annotations};
    m_analysis.showReloaded(*std::move(opened));
    m_document.setSettings(setup.settings);
    Q_EMIT message(problemsText());
    return true;
}

bool DocumentFiles::read(const FileToOpen &what, std::function<bool(Opened)> take)
{
    const QFileInfo file(what.path);
    return run(file.fileName(), file.size(), [this, what, take = std::move(take)](WorkWatch *watch) {
        const auto opened = std::make_shared<Opened>(readToOpen(what, watch));
        return [this, opened, take] {
            const bool isThere = *opened || !opened->error().doubts.isEmpty();
            return (!isThere || mayReplace()) && take(std::move(*opened));
        };
    });
}

bool DocumentFiles::run(const QString &name, qint64 bytes, Job job)
{
    m_opening.cancel();
    m_editedMeanwhile = false;
    m_setupBefore = m_document.setup();
    if (bytes < m_largeFrom)
        return job(nullptr)();
    m_opening.start(name, [job = std::move(job)](WorkWatch &watch) { return [arrive = job(&watch)] { arrive(); }; });
    return true;
}

bool DocumentFiles::mayReplace()
{
    finishEditing();
    const bool isSame = !m_editedMeanwhile && (!m_analysis.isModified() || m_setupBefore == m_document.setup());
    return isSame || mayDiscard();
}

bool DocumentFiles::refuse(const QString &path, const QString &words)
{
    m_recent.remove(path);
    m_dialogs.showError(m_window, tr("Could not open %1").arg(QFileInfo(path).fileName()), words);
    return false;
}

QString DocumentFiles::problemsText() const
{
    const std::size_t problems = m_document.dataset().diagnostics.size();
    const QString opened = tr("Opened %1").arg(title());
    if (problems == 0)
        return opened;
    return counted("%1: 1 problem, see the marked cell",
                   QT_TRANSLATE_N_NOOP("llmflation", "%1: %Ln problems, see the marked cells"), problems)
        .arg(opened);
}

} // namespace llmflation
