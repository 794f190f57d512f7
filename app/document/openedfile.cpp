#include "document/openedfile.h"

#include "document/defaultdataset.h"
#include "document/document.h"
#include "document/startsettings.h"
#include "document/text.h"
#include "formats/filestorage.h"
#include "formats/jsonimport.h"
#include "import/importplan.h"

#include <QFile>
#include <QFileInfo>

#include <new>

namespace llmflation {

namespace {

/// Where saving goes: JSON is read and not written, so a name is asked for.
QString savingPath(const QString &path)
{
    return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ? QString() : path;
}

/// A text that is no JSON gives its error in words.
tl::expected<PriceList, QString> readNamedBytes(const QString &path, SharedBytes bytes, WorkWatch *watch)
{
    return readPriceListOf(path.toStdString(), std::move(bytes), {}, watch).map_error([&](const Diagnostic &problem) {
        return toQString(toString(problem, QFileInfo(path).fileName().toStdString()));
    });
}

QStringList doubtsAbout(const SharedBytes &bytes, const std::string &path)
{
    QStringList doubts;
    for (const Phrase &doubt : guessImport(bytes, path).doubts)
        doubts << translated(doubt);
    return doubts;
}

OpenedFile analysedFor(const FileToOpen &what, PriceList list)
{
    const AnalysisSettings settings = what.setup ? what.setup->settings : startSettings(list.dataset, what.start);
    OpenedFile opened = analysed(std::move(list), settings);
    opened.setup = what.setup;
    return opened;
}

OpenedFile readShipped(const FileToOpen &what)
{
    const bool isDefault = what.path.isEmpty();
    OpenedFile opened = analysedFor(what, readPriceList(isDefault ? defaultDatasetBytes() : shippedBytes(what.path)));
    opened.name = isDefault ? QString::fromLatin1(defaultDatasetName) : QFileInfo(what.path).fileName();
    return opened;
}

tl::expected<OpenedFile, NotOpened> readFileToOpen(const FileToOpen &what, WorkWatch *watch)
{
    const std::string path = what.path.toStdString();
    FileOnDisk file(path); // before it is read
    auto bytes = readFile(path, watch);
    if (!bytes)
        return tl::make_unexpected(NotOpened{translated(bytes.error().message), {}});
    file.setContents(*bytes);
    const bool isStream = what.path == QLatin1String("-");
    if (QStringList doubts = what.refusesDoubts && !isStream ? doubtsAbout(*bytes, path) : QStringList();
        !doubts.empty())
        return tl::make_unexpected(NotOpened{{}, std::move(doubts)});
    auto list = readNamedBytes(what.path, *std::move(bytes), watch);
    if (!list)
        return tl::make_unexpected(NotOpened{list.error(), {}});
    if (watch && watch->isStopped())
        return tl::make_unexpected(NotOpened{});
    if (watch)
        watch->begin(WorkWatch::Part::Analysis, 1);
    OpenedFile opened = analysedFor(what, *std::move(list));
    opened.file = std::move(file);
    opened.path = isStream ? QString() : savingPath(what.path);
    opened.name = isStream ? Document::tr("standard input") : QFileInfo(what.path).fileName();
    return opened;
}

} // namespace

QString shippedPath(const QString &name)
{
    return QStringLiteral(":/") + name;
}

bool isShipped(const QString &path)
{
    return path.startsWith(QLatin1String(":/"));
}

std::string shippedBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

OpenedFile analysed(PriceList list, const AnalysisSettings &settings)
{
    PreparedAnalysis analysis(list.dataset, settings);
    Origin origin = originOf(list);
    return {{}, std::move(list), std::move(origin), settings, std::move(analysis), {}, {}, {}};
}

tl::expected<OpenedFile, NotOpened> readToOpen(const FileToOpen &what, WorkWatch *watch)
try {
    return what.path.isEmpty() || isShipped(what.path) ? readShipped(what) : readFileToOpen(what, watch);
} catch (const std::bad_alloc &) {
    return tl::make_unexpected(NotOpened{Document::tr("There is not enough memory to open it."), {}});
}

} // namespace llmflation
