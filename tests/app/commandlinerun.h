#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace llmflation {

struct CommandLineRun {
    int status = -1; ///< -1: crashed, or ran for more than a minute
    QByteArray out;
    QByteArray errors;

    /// The JSON on standard output at a path like "series/0/trend/n".
    [[nodiscard]] QJsonValue at(const char *path) const
    {
        QJsonValue value = QJsonDocument::fromJson(out).object();
        for (const QString &step : QString(path).split('/')) {
            bool isIndex = false;
            const int index = step.toInt(&isIndex);
            value = isIndex ? value[index] : value[step];
        }
        return value;
    }
};

/// Runs the real program, without a display and without a word on Qt's platform.
inline CommandLineRun runCommandLine(const QStringList &arguments, const QByteArray &input = {})
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(name);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(LLMFLATION_BINARY, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(240'000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", qPrintable(path));
}

} // namespace llmflation
