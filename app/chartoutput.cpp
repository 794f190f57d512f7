#include "chartoutput.h"

#include "charts/chartexport.h"
#include "charts/chartpanel.h"
#include "dialogs.h"
#include "document/document.h"
#include "document/text.h"
#include "formats/filestorage.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QWidget>

#include <optional>
#include <string_view>

namespace llmflation {

namespace {

/// What went wrong, if anything did.
std::optional<QString> write(const QByteArray &picture, const QString &path)
{
    if (picture.isEmpty())
        return ChartOutput::tr("There is not enough memory for a picture of that size.");
    const std::string_view bytes(picture.constData(), static_cast<std::size_t>(picture.size()));
    if (const auto written = writeFileAtomically(path.toStdString(), bytes); !written)
        return toQString(written.error().message);
    return std::nullopt;
}

} // namespace

ChartOutput::ChartOutput(Document &document, Dialogs &dialogs, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_dialogs(dialogs)
    , m_window(window)
{
}

QString ChartOutput::proposedPath() const
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    if (!m_document.path().isEmpty())
        folder = QFileInfo(m_document.path()).absolutePath();
    else if (!QFileInfo::exists(folder))
        folder = QDir::homePath();
    return QDir(folder).filePath(QFileInfo(m_document.displayName()).completeBaseName() + QStringLiteral(".png"));
}

ChartContent ChartOutput::content() const
{
    ChartContent content = chartContent(m_document);
    content.source = sourceText(m_document.displayName());
    if (m_chart)
        content.view = m_chart->view();
    return content;
}

bool ChartOutput::exportWithDialog()
{
    ChartExport proposal = m_last;
    if (proposal.path.isEmpty())
        proposal.path = proposedPath();
    const auto choice = m_dialogs.chartExport(m_window, proposal);
    if (!choice)
        return false;
    m_last = *choice;

    ChartContent content = this->content();
    content.theme = choice->dark ? &darkTheme() : &lightTheme();
    const auto format = pictureFormatOf(choice->path.toStdString()).value_or(PictureFormat::Png);
    const QByteArray bytes = chartPicture(content, format, choice->size, choice->scale);
    const QString name = QFileInfo(choice->path).fileName();
    if (const auto problem = write(bytes, choice->path)) {
        m_dialogs.showError(m_window, tr("Could not export %1").arg(name), *problem);
        return false;
    }
    Q_EMIT message(tr("Exported %1").arg(name));
    return true;
}

void ChartOutput::copyImage()
{
    ChartContent content = this->content();
    content.theme = &themeFor(m_window->palette());
    const QImage picture = renderChart(content, m_last.size, m_last.scale);
    if (picture.isNull()) {
        Q_EMIT message(tr("There is not enough memory for a picture of that size"));
        return;
    }
    QGuiApplication::clipboard()->setImage(picture);
    Q_EMIT message(tr("Chart copied as an image"));
}

} // namespace llmflation
