#pragma once

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace llmflation {

/// The user's settings of a test: a folder of its own, empty at first.
class SettingsFolder {
public:
    SettingsFolder()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("llmflation-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace llmflation
