#include "panels/exportdialog.h"

#include "panels/exportpreview.h"
#include "panels/exportsize.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>

namespace llmflation {

ExportDialog::ExportDialog(const ChartExport &proposal, const ExportedChart &chart, QWidget *parent)
    : QDialog(parent)
    , m_render(chart.render)
    , m_path(new QLineEdit(QDir::toNativeSeparators(proposal.path), this))
    , m_size(new ExportSize(proposal.size, proposal.scale, this))
    , m_theme(new QComboBox(this))
    , m_transparent(new QCheckBox(tr("Trans&parent ground"), this))
    , m_words(new ExportWords(proposal, chart.words, this))
    , m_preview(new ExportPreview(this))
    , m_hint(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export Chart"));
    setupFields(proposal);
    setupLayout();
    refresh();
    constexpr QSize margin(32, 64);                                   // about the window, with its title
    resize(sizeHint().boundedTo(screen()->availableSize() - margin)); // Qt would take two thirds of a small screen
}

void ExportDialog::setupFields(const ChartExport &proposal)
{
    m_path->setObjectName(QStringLiteral("exportPath"));
    m_path->setMinimumWidth(260);
    m_theme->setObjectName(QStringLiteral("exportTheme"));
    m_theme->addItems({tr("Light"), tr("Dark")});
    m_theme->setCurrentIndex(proposal.dark ? 1 : 0);
    m_transparent->setObjectName(QStringLiteral("exportTransparent"));
    m_transparent->setChecked(proposal.transparent);
    m_hint->setObjectName(QStringLiteral("exportHint"));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("&Export"));

    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_size, &ExportSize::changed, this, &ExportDialog::refresh);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_transparent, &QCheckBox::toggled, this, &ExportDialog::refresh);
    connect(m_words, &ExportWords::changed, this, &ExportDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExportDialog::setupLayout()
{
    auto *browse = new QPushButton(tr("&Browse…"), this);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(browse);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&File:"), file);
    m_size->addTo(*form);
    form->addRow(tr("The&me:"), m_theme);
    form->addRow(QString(), m_transparent);
    m_words->addTo(*form);
    qobject_cast<QLabel *>(form->labelForField(file))->setBuddy(m_path);

    auto *body = new QHBoxLayout;
    body->addLayout(form, 2);
    body->addSpacing(12);
    body->addWidget(m_preview, 3);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_buttons);
    auto *whole = new QVBoxLayout(this);
    whole->addLayout(body, 1);
    whole->addSpacing(6);
    whole->addLayout(foot);
    setupTabOrder(browse);
}

void ExportDialog::setupTabOrder(QWidget *browse)
{
    setTabOrder(m_path, browse);
    QWidget *last = browse;
    const auto follow = [&last](QWidget *next) {
        setTabOrder(last, next);
        last = next;
    };
    for (const char *name : {"exportNamedSize", "exportWidth", "exportHeight", "exportUnit", "exportScale",
                             "exportResolution", "exportTheme", "exportTransparent", "exportTitle", "exportSubtitle",
                             "exportSource", "exportNote", "exportResetWords"})
        follow(findChild<QWidget *>(QLatin1String(name)));
    follow(m_buttons->button(QDialogButtonBox::Save));
    follow(m_buttons->button(QDialogButtonBox::Cancel));
}

void ExportDialog::browse()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export Chart"), m_path->text(),
                                     tr("Pictures (*.png *.svg *.pdf);;PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"), nullptr,
                                     QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        m_path->setText(QDir::toNativeSeparators(path));
}

QString ExportDialog::hintText() const
{
    const auto format = pictureFormatOf(m_path->text().toStdString());
    if (!format)
        return tr("The file’s name has to end in .png, .svg or .pdf.");
    const ChartExport choice = this->choice();
    if (format == PictureFormat::Png) {
        const QSize pixels = pixelSize(layoutSize(choice.size), choice.scale);
        return tr("A picture of %L1 × %L2 pixels.").arg(pixels.width()).arg(pixels.height());
    }
    const bool isPixels = choice.size.unit == LengthUnit::Pixel;
    const QSizeF shown = isPixels ? QSizeF(choice.size.width, choice.size.height)
                                  : layoutSize(choice.size) / pixelsPerUnit(LengthUnit::Millimetre);
    const QString words =
        isPixels ? tr("Sharp at every size; laid out for %1 × %2 pixels.") : tr("Sharp at every size; %1 × %2 mm.");
    return words.arg(QLocale().toString(shown.width(), 'g', 6), QLocale().toString(shown.height(), 'g', 6));
}

void ExportDialog::refresh()
{
    const auto format = pictureFormatOf(m_path->text().toStdString());
    m_size->setScaleEnabled(format.value_or(PictureFormat::Png) == PictureFormat::Png);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(format.has_value());
    m_hint->setText(hintText());
    const ChartExport choice = this->choice();
    m_preview->showPicture(layoutSize(choice.size), choice.dark,
                           [this, choice](double scale) { return m_render(choice, scale); });
}

void ExportDialog::accept()
{
    const QFileInfo file(choice().path);
    if (file.exists()) {
        QMessageBox box(QMessageBox::Question, windowTitle(), tr("Replace %1?").arg(file.fileName()),
                        QMessageBox::Yes | QMessageBox::No, this);
        box.setTextFormat(Qt::PlainText);
        if (box.exec() != QMessageBox::Yes)
            return;
    }
    QDialog::accept();
}

ChartExport ExportDialog::choice() const
{
    ChartExport choice;
    choice.path = QDir::fromNativeSeparators(m_path->text());
    choice.size = m_size->size();
    choice.scale = m_size->scale();
    choice.dark = m_theme->currentIndex() == 1;
    choice.transparent = m_transparent->isChecked();
    m_words->fill(choice);
    return choice;
}

} // namespace llmflation
