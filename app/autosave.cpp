#include "autosave.h"

#include "document/document.h"
#include "documentfiles.h"
#include "preferences.h"

namespace llmflation {

namespace {

constexpr int restBeforeSaving = 20'000; // milliseconds without an edit

} // namespace

Autosave::Autosave(Document &document, DocumentFiles &files, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_files(files)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeSaving);
    connect(&m_document, &Document::tableChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_document, &Document::reset, &m_rest, &QTimer::stop);
    connect(&m_rest, &QTimer::timeout, this, &Autosave::save);
}

void Autosave::save()
{
    const bool isOwn = !m_document.path().isEmpty() && m_document.isModified();
    if (isOwn && loadPreferences().autosaves && m_document.lookAtFile() == FileOnDisk::State::AsKnown)
        m_files.save();
}

} // namespace llmflation
