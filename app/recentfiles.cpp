#include "recentfiles.h"

#include "preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace llmflation {

namespace {

constexpr qsizetype mostPaths = 10;

QString key()
{
    return QStringLiteral("recentFiles");
}

/// What stands in a menu: an ampersand of the path's own must not become a mnemonic.
QString menuText(const QString &path)
{
    QString text = path;
    const QString home = QDir::homePath() + QLatin1Char('/');
    if (text.startsWith(home))
        text.replace(0, home.size(), QStringLiteral("~/"));
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

RecentFiles::RecentFiles(QWidget *parent)
    : QMenu(tr("Open &Recent"), parent)
{
    setObjectName(QStringLiteral("recentFilesMenu"));
    connect(this, &QMenu::aboutToShow, this, &RecentFiles::fill);
    menuAction()->setEnabled(!paths().isEmpty());
}

QStringList RecentFiles::paths() const
{
    return QSettings().value(key()).toStringList();
}

void RecentFiles::add(const QString &path)
{
    if (!loadPreferences().remembersFiles)
        return;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList all = paths();
    all.removeAll(absolute);
    all.prepend(absolute);
    store(all.mid(0, mostPaths));
}

void RecentFiles::remove(const QString &path)
{
    QStringList all = paths();
    all.removeAll(QFileInfo(path).absoluteFilePath());
    store(all);
}

void RecentFiles::forgetAll()
{
    store({});
}

void RecentFiles::store(const QStringList &paths)
{
    QSettings().setValue(key(), paths);
    menuAction()->setEnabled(!paths.isEmpty()); // the entries stay until the next look: one of them may have led here
}

void RecentFiles::fill()
{
    clear();
    const QStringList all = paths();
    for (const QString &path : all)
        addAction(menuText(path), this, [this, path] { Q_EMIT chosen(path); });
    addSeparator();
    addAction(tr("&Clear List"), this, &RecentFiles::forgetAll);
}

} // namespace llmflation
