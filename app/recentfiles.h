#pragma once

#include <QMenu>
#include <QStringList>

namespace llmflation {

/// File > Open Recent: the files last opened or saved, the latest first, kept in the user's settings.
class RecentFiles : public QMenu {
    Q_OBJECT

public:
    explicit RecentFiles(QWidget *parent = nullptr);

    void add(const QString &path);
    void remove(const QString &path);
    void forgetAll();
    [[nodiscard]] QStringList paths() const;

Q_SIGNALS:
    void chosen(const QString &path);

private:
    void store(const QStringList &paths);
    void fill();
};

} // namespace llmflation
