#include "filechangebar.h"

#include "document/document.h"
#include "documentfiles.h"

#include <QLabel>
#include <QLayout>
#include <QMainWindow>
#include <QPushButton>

namespace llmflation {

namespace {

constexpr int barGap = 6;
constexpr QMargins wordsMargins{12, 0, barGap, 0};

} // namespace

FileChangeBar::FileChangeBar(Document &document, DocumentFiles &files, QMainWindow &window)
    : QToolBar(tr("File Changed on Disk"), &window)
    , m_document(document)
    , m_window(window)
    , m_changes(document)
    , m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("fileChangeBar"));
    setMovable(false);
    setContentsMargins(0, 2, barGap, 2);
    layout()->setSpacing(barGap);
    toggleViewAction()->setVisible(false); // it comes and goes by itself
    m_words->setObjectName(QStringLiteral("fileChangeWords"));
    m_words->setContentsMargins(wordsMargins);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(m_words);
    m_reload = addButton(tr("&Reload"), "reloadButton");
    QPushButton *saveElsewhere = addButton(tr("Save Else&where…"), "saveElsewhereButton");
    QAction *const saveElsewhereAction = actions().last();
    QPushButton *keep = addButton(tr("&Keep Mine"), "keepMineButton");
    m_beforeSaveElsewhere = saveElsewhereAction;
    m_reload->setToolTip(tr("Read the file once more"));
    saveElsewhere->setToolTip(tr("Keep both: what you see goes to another file"));
    keep->setToolTip(tr("Go on with what you see; saving replaces the file"));
    connect(m_reload, &QPushButton::clicked, &files, &DocumentFiles::reload);
    connect(saveElsewhere, &QPushButton::clicked, &files, &DocumentFiles::saveAs);
    connect(keep, &QPushButton::clicked, &files, &DocumentFiles::keepMine);
    connect(&m_changes, &FileChanges::changed, this, &FileChangeBar::refresh);
    leave();
    refresh();
}

QPushButton *FileChangeBar::addButton(const QString &text, const char *objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setAutoDefault(false);
    insertWidget(m_beforeSaveElsewhere, button);
    return button;
}

void FileChangeBar::refresh()
{
    const FileOnDisk::State state = m_changes.state();
    if (state == FileOnDisk::State::AsKnown) {
        leave();
        return;
    }
    const bool isGone = state == FileOnDisk::State::Gone;
    m_words->setText((isGone ? tr("%1 was removed or renamed. What you see is in no file now.")
                             : tr("%1 was changed by another program."))
                         .arg(m_document.displayName()));
    m_reload->setEnabled(!isGone);
    enter();
}

/// In the window's layout only while it shows: the layout that the user leaves is stored without it.
void FileChangeBar::enter()
{
    if (!isHidden())
        return;
    m_window.addToolBarBreak(Qt::TopToolBarArea);
    m_window.addToolBar(Qt::TopToolBarArea, this);
    show();
}

void FileChangeBar::leave()
{
    if (m_window.toolBarArea(this) != Qt::NoToolBarArea) {
        m_window.removeToolBarBreak(this);
        m_window.removeToolBar(this);
    }
    hide();
}

} // namespace llmflation
