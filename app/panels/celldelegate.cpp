#include "panels/celldelegate.h"

#include "models/datasetmodel.h"
#include "panels/celleditors.h"
#include "panels/datefield.h"
#include "panels/flagfield.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace llmflation {

namespace {

constexpr int padding = 6;
constexpr int underlineHeight = 2;
constexpr int severityTint = 28;  // of 255
constexpr int selectionTint = 64; // likewise

QColor withAlpha(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

QModelIndex currentOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->currentIndex() : QModelIndex();
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    painter.fillRect(option.rect, option.palette.brush(QPalette::Base)); // over the view's own mark of a selected cell
    if (index.row() == currentOf(option).row())
        painter.fillRect(option.rect, themeFor(option.palette).selection);
    if (option.state.testFlag(QStyle::State_Selected) && index != currentOf(option))
        painter.fillRect(option.rect, withAlpha(option.palette.color(QPalette::Highlight), selectionTint));
}

/// Solid under an error, dashed under a warning: not by colour alone.
void paintUnderline(QPainter &painter, const QRect &line, const QColor &color, bool isError)
{
    constexpr int dash = 5;
    constexpr int gap = 3;
    for (int x = line.left(); x <= line.right(); x += dash + gap) {
        const int width = isError ? dash + gap : dash;
        painter.fillRect(QRect(x, line.top(), width, line.height()) & line, color);
    }
}

void paintSeverity(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant severity = index.data(DatasetModel::SeverityRole);
    if (!severity.isValid())
        return;
    const Theme &theme = themeFor(option.palette);
    const bool isError = severity.toInt() == static_cast<int>(Severity::Error);
    const QColor color = isError ? theme.error : theme.warning;
    const QRect area = option.rect.adjusted(1, 1, -1, -1);
    painter.fillRect(area, withAlpha(color, severityTint));
    paintUnderline(painter, QRect(area.left(), area.bottom() - underlineHeight + 1, area.width(), underlineHeight),
                   color, isError);
}

void paintCurrentFrame(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index != currentOf(option))
        return;
    painter.setPen(option.palette.color(QPalette::Highlight));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

} // namespace

CellDelegate::CellDelegate(const Document &document, const DatasetModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_document(document)
    , m_model(model)
{
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    option->font.setItalic(m_model.tableColumn(index.column()) < 0);
    const QVariant use = index.data(DatasetModel::RowUseRole);
    const QVariant severity = index.data(DatasetModel::SeverityRole);
    if (severity.isValid() && severity.toInt() == static_cast<int>(Severity::Error))
        option->palette.setColor(QPalette::Text, themeFor(option->palette).error);
    else if (option->font.italic() || (use.isValid() && use.toInt() != static_cast<int>(RowUse::Used)))
        option->palette.setColor(QPalette::Text, themeFor(option->palette).mutedText);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option, index);
    paintSeverity(*painter, option, index);
    QStyleOptionViewItem text = option;
    initStyleOption(&text, index);
    text.rect.adjust(padding, 0, -padding, 0);
    text.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &text, painter, option.widget);
    paintCurrentFrame(*painter, option, index);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * padding, 0);
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto role = m_model.columnRole(index.column());
    if (!role)
        return nullptr;
    auto *self = const_cast<CellDelegate *>(this); // an editor that is done says so by the delegate's signals
    if (isFlag(*role)) {
        auto *editor = new FlagField(parent);
        // Queued: the choice arrives after the list has closed.
        connect(
            editor, &FlagField::listClosed, editor, [self, editor] { self->closeWithData(editor); },
            Qt::QueuedConnection);
        return editor;
    }
    QLineEdit *editor = makeLineEditor(*role, parent);
    if (*role == Role::Model || *role == Role::Vendor || *role == Role::Provider)
        addCompleter(*editor, m_document, m_model.tableColumn(index.column()));
    if (editor->completer()) // queued: the editor takes the text after the list has told
        connect(
            editor->completer(), qOverload<const QString &>(&QCompleter::activated), editor,
            [self, editor] { self->closeWithData(editor); }, Qt::QueuedConnection);
    if (auto *field = qobject_cast<DateField *>(editor))
        connect(field, &DateField::dayChosen, self, [self, field] { self->closeWithData(field); });
    if (m_model.isNumeric(index.column()))
        editor->setAlignment(Qt::AlignRight);
    return editor;
}

/// A date and its button are wider than some columns.
void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    QStyledItemDelegate::updateEditorGeometry(editor, option, index);
    if (const auto *date = qobject_cast<DateField *>(editor))
        editor->resize(std::max(editor->width(), date->minimumWidthOfDate()), editor->height());
}

bool CellDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) { // where the table goes when the editor has closed
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        editor->setProperty("enterStep", !isEnter ? 0 : key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

void CellDelegate::closeWithData(QWidget *editor)
{
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor);
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *flags = qobject_cast<FlagField *>(editor)) {
        if (flags->findText(text) < 0)
            flags->addItem(text);
        flags->setCurrentText(text);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
    }
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *flags = qobject_cast<const FlagField *>(editor))
        model->setData(index, flags->currentText());
    else if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        model->setData(index, line->text());
}

} // namespace llmflation
