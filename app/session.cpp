#include "session.h"

#include "preferences.h"

#include <QSettings>

namespace llmflation {

namespace {

QString sessionKey(const QString &session)
{
    return session.isEmpty() ? QStringLiteral("openFiles") : QStringLiteral("session/files");
}

} // namespace

/// Of the desktop's sessions, only the newest can be restored.
void storeOpenFiles(const QStringList &files, const QString &session)
{
    QSettings settings;
    settings.setValue(sessionKey(session), files);
    if (!session.isEmpty())
        settings.setValue(QStringLiteral("session/id"), session);
}

QStringList storedOpenFiles(const QString &session)
{
    const QSettings settings;
    const bool isKnown = session.isEmpty() || settings.value(QStringLiteral("session/id")).toString() == session;
    return isKnown ? settings.value(sessionKey(session)).toStringList() : QStringList();
}

QStringList filesToStartWith(const QStringList &given, const QString &restoredSession)
{
    if (!given.isEmpty())
        return given;
    if (!restoredSession.isEmpty())
        return storedOpenFiles(restoredSession);
    return loadPreferences().reopensFiles ? storedOpenFiles() : QStringList();
}

} // namespace llmflation
