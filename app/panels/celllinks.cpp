#include "panels/celllinks.h"

#include "document/showntext.h"
#include "document/text.h"

#include <QDesktopServices>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace llmflation {

namespace {

/// As its bytes go over the line: a host that only looks like another is written in ASCII (xn--…).
QString hostOf(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded);
}

QUrl chooseLink(const QList<QUrl> &links, QWidget *parent)
{
    if (links.size() == 1)
        return links.first();
    QStringList names;
    for (const QUrl &url : links)
        names += QStringLiteral("%1 — %2").arg(hostOf(url), shownText(url.toString(QUrl::FullyEncoded)));
    bool chosen = false;
    const QString name = QInputDialog::getItem(parent, tr("Open Link"), tr("Link:"), names, 0, false, &chosen);
    return chosen ? links.value(names.indexOf(name)) : QUrl();
}

} // namespace

QList<QUrl> linksIn(const QString &text)
{
    static const QRegularExpression address(QStringLiteral(R"re(\bhttps?://[^\s<>"]+)re"),
                                            QRegularExpression::CaseInsensitiveOption);
    QList<QUrl> links;
    for (auto match = address.globalMatch(text); match.hasNext();) {
        QString found = match.next().captured();
        while (!found.isEmpty() && QStringLiteral(".,;:)]}'").contains(found.back()))
            found.chop(1);
        const QUrl url(found, QUrl::StrictMode);
        if (url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty())
            links += url;
    }
    return links;
}

void askAndOpenLink(const QString &cellText, QWidget *parent)
{
    const QList<QUrl> links = linksIn(cellText);
    const QUrl url = links.isEmpty() ? QUrl() : chooseLink(links, parent);
    if (url.isEmpty())
        return;
    QMessageBox box(QMessageBox::Question, tr("Open Link"), tr("Open a page of %1 in the browser?").arg(hostOf(url)),
                    QMessageBox::Cancel, parent);
    box.setObjectName(QStringLiteral("openLinkBox"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(shownText(url.toString(QUrl::FullyEncoded)));
    QPushButton *open = box.addButton(tr("&Open"), QMessageBox::AcceptRole);
    box.exec();
    if (box.clickedButton() == open)
        QDesktopServices::openUrl(url);
}

} // namespace llmflation
