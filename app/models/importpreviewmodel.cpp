#include "models/importpreviewmodel.h"

#include "document/text.h"
#include "theme/theme.h"

#include <QGuiApplication>

#include <algorithm>

namespace llmflation {

namespace {

constexpr int mostRowsShown = 200;
constexpr int longestCell = 200; // characters; a cell may hold megabytes

QString shown(std::string_view text)
{
    QString words = toQString(text.substr(0, 4 * std::size_t{longestCell})).simplified();
    if (words.size() > longestCell)
        words = words.left(longestCell - 1) + u'…';
    return words;
}

} // namespace

void ImportPreviewModel::show(ImportResult result)
{
    beginResetModel();
    m_result = std::move(result);
    endResetModel();
}

void ImportPreviewModel::clear()
{
    show({});
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::min(mostRowsShown, static_cast<int>(m_result.fates.size()));
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_result.header.size());
}

QString ImportPreviewModel::before(int row, int column) const
{
    const auto from = m_result.sourceColumn[static_cast<std::size_t>(column)];
    return from ? shown(m_result.source.cell(static_cast<std::size_t>(row), *from)) : QString();
}

QString ImportPreviewModel::after(int row, int column) const
{
    return shown(m_result.converted.cell(static_cast<std::size_t>(row), static_cast<std::size_t>(column)));
}

QString ImportPreviewModel::reasonOf(int row) const
{
    QStringList reasons;
    for (const Diagnostic &refusal : m_result.refusals) {
        if (refusal.row == static_cast<std::size_t>(row))
            reasons << (refusal.field.empty() ? QString() : toQString(refusal.field) + QStringLiteral(": ")) +
                           translated(refusal.message);
    }
    return reasons.join(u'\n');
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    const int column = index.column();
    const bool isRefused = m_result.fates[static_cast<std::size_t>(row)] == RowFate::Refused;
    switch (role) {
    case Qt::DisplayRole: {
        const QString was = before(row, column);
        const QString becomes = after(row, column);
        return was == becomes ? becomes : tr("%1 → %2").arg(was.isEmpty() ? tr("(empty)") : was, becomes);
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const QString words = isRefused ? tr("Refused: %1").arg(reasonOf(row)) : QString();
        return role == Qt::ToolTipRole ? words.toHtmlEscaped() : words;
    }
    case Qt::ForegroundRole: {
        const Theme &theme = themeFor(QGuiApplication::palette());
        if (isRefused)
            return theme.error;
        return before(row, column) == after(row, column) ? QVariant() : QVariant(theme.accent);
    }
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const auto index = static_cast<std::size_t>(section);
    if (orientation == Qt::Horizontal)
        return toQString(printable(m_result.header[index]));
    const QString line = tr("Line %1").arg(m_result.source.line(index));
    return m_result.fates[index] == RowFate::Refused ? tr("%1 ✕").arg(line) : line;
}

} // namespace llmflation
