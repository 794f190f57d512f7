#include "guidetext.h"

#include <QImage>
#include <QScrollBar>

#include <algorithm>

namespace llmflation {

namespace {

constexpr int textMargin = 24;
constexpr int leastPicture = 160;

} // namespace

GuideText::GuideText(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setSearchPaths({QStringLiteral(":/help")});
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would change the pictures' room
    document()->setDocumentMargin(textMargin);
}

int GuideText::roomForPictures() const
{
    return std::max(leastPicture, viewport()->width() - 2 * textMargin);
}

void GuideText::showPage(const QString &markdown)
{
    m_page = markdown;
    m_pictureWidth = roomForPictures();
    setMarkdown(markdown);
}

QVariant GuideText::loadResource(int type, const QUrl &name)
{
    QVariant resource = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::ImageResource)
        return resource;
    QImage picture =
        resource.canConvert<QByteArray>() ? QImage::fromData(resource.toByteArray()) : resource.value<QImage>();
    const double scale = devicePixelRatioF();
    if (picture.width() > m_pictureWidth * scale)
        picture = picture.scaledToWidth(qRound(m_pictureWidth * scale), Qt::SmoothTransformation);
    picture.setDevicePixelRatio(std::max(1.0, picture.width() / double(m_pictureWidth)));
    return picture;
}

void GuideText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_pictureWidth == roomForPictures())
        return;
    const double read = verticalScrollBar()->value() / std::max(1.0, double(verticalScrollBar()->maximum()));
    showPage(m_page);
    verticalScrollBar()->setValue(qRound(read * verticalScrollBar()->maximum()));
}

} // namespace llmflation
