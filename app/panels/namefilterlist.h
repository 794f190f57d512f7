#pragma once

#include "analysis/filtercounts.h"

#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;
class QTreeWidget;

namespace llmflation {

/// Names that can be ticked, with the number of their quotes, a search line once they are many, and All and None.
class NameFilterList : public QWidget {
    Q_OBJECT

public:
    /// `name` is the start of the object names; `noName` stands for quotes without a name.
    NameFilterList(const QString &title, const QString &name, const QString &noName, QWidget *parent = nullptr);

    /// `chosen` as the settings have it: empty for all.
    void showNames(const std::vector<NameCount> &counts, const std::vector<std::string> &chosen);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const std::vector<std::string> &names); ///< by the user; empty: all

private:
    void setupHead(const QString &title, const QString &name);
    void setupTree(const QString &title, const QString &name);
    [[nodiscard]] QToolButton *addButton(const QString &text, const QString &name, const QString &spoken);
    [[nodiscard]] int rowHeight() const;
    void fill(const std::vector<NameCount> &counts);
    void tell();
    void tickAll(bool ticked);
    void search(const QString &text);

    QString m_noName;
    QLabel *m_state = nullptr;
    QToolButton *m_all = nullptr;
    QToolButton *m_none = nullptr;
    QLineEdit *m_search = nullptr;
    QTreeWidget *m_tree = nullptr;
    std::vector<std::string> m_names; // by row
};

} // namespace llmflation
