#pragma once

#include "dataset/workwatch.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace llmflation {

/// Reads files on another thread while the window goes on: only what was started last arrives.
class FileOpening : public QObject {
    Q_OBJECT

public:
    explicit FileOpening(QObject *parent);
    ~FileOpening() override;

    using Arrival = std::function<void()>;
    /// Works on another thread, and gives what is to be done on this one. Waits for a dialog that is being answered.
    using Job = std::function<Arrival(WorkWatch &watch)>;
    void start(const QString &name, Job job);
    void cancel(); ///< nothing arrives any more

    [[nodiscard]] bool isBusy() const { return m_current != nullptr; }
    [[nodiscard]] QString name() const { return m_name; } ///< of the file
    [[nodiscard]] double share() const;                   ///< done, 0 to 1

Q_SIGNALS:
    void started();
    void ended(); ///< before the arrival
    void cancelled();

private:
    struct Work;
    void finish(const std::shared_ptr<Work> &work);
    void arrive();

    std::shared_ptr<Work> m_current;
    QString m_name;
    QTimer m_untilAnswered;
    QThreadPool m_pool; // the last member: its thread ends before the others go
};

} // namespace llmflation
