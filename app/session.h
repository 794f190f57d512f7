#pragma once

#include <QString>
#include <QStringList>

namespace llmflation {

/// The files that were open when a session of the desktop ended or, without its id, the program itself; kept in the
/// user's settings.
void storeOpenFiles(const QStringList &files, const QString &session = {});
[[nodiscard]] QStringList storedOpenFiles(const QString &session = {});

/// Which files the program starts with: those of the command line, otherwise those of the session that the desktop
/// restores (its id), otherwise those of the last time where the user wants that.
[[nodiscard]] QStringList filesToStartWith(const QStringList &given, const QString &restoredSession);

} // namespace llmflation
