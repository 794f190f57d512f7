#include "panels/exportdialog.h"

#include "charts/pictureformat.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>

namespace llmflation {

namespace {

QSpinBox *makeSideField(int pixels, const char *objectName, QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setObjectName(QLatin1String(objectName));
    field->setRange(leastPictureSide, greatestPictureSide);
    field->setSingleStep(100);
    field->setSuffix(ExportDialog::tr(" px"));
    field->setValue(pixels);
    return field;
}

} // namespace

ExportDialog::ExportDialog(const ChartExport &proposal, QWidget *parent)
    : QDialog(parent)
    , m_path(new QLineEdit(QDir::toNativeSeparators(proposal.path), this))
    , m_width(makeSideField(proposal.size.width(), "exportWidth", this))
    , m_height(makeSideField(proposal.size.height(), "exportHeight", this))
    , m_scale(new QDoubleSpinBox(this))
    , m_theme(new QComboBox(this))
    , m_hint(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export Chart"));
    setupFields(proposal);
    setupLayout();
    refresh();
}

void ExportDialog::setupFields(const ChartExport &proposal)
{
    m_path->setObjectName(QStringLiteral("exportPath"));
    m_path->setMinimumWidth(360);
    m_scale->setObjectName(QStringLiteral("exportScale"));
    m_scale->setDecimals(2);
    m_scale->setRange(leastPictureScale, greatestPictureScale);
    m_scale->setSingleStep(0.25);
    m_scale->setValue(proposal.scale);
    m_theme->setObjectName(QStringLiteral("exportTheme"));
    m_theme->addItems({tr("Light"), tr("Dark")});
    m_theme->setCurrentIndex(proposal.dark ? 1 : 0);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("&Export"));

    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    for (QSpinBox *side : {m_width, m_height})
        connect(side, &QSpinBox::valueChanged, this, &ExportDialog::refresh);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &ExportDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExportDialog::setupLayout()
{
    auto *browse = new QPushButton(tr("&Browse…"), this);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(browse);
    auto *size = new QHBoxLayout;
    size->addWidget(m_width);
    size->addWidget(new QLabel(QStringLiteral("×"), this));
    size->addWidget(m_height);
    size->addStretch();
    m_width->setAccessibleName(tr("Width in pixels"));
    m_height->setAccessibleName(tr("Height in pixels"));
    m_scale->setMaximumWidth(m_width->sizeHint().width());

    auto *form = new QFormLayout(this);
    form->addRow(tr("&File:"), file);
    form->addRow(tr("Size:"), size);
    form->addRow(tr("S&cale:"), m_scale);
    form->addRow(tr("&Theme:"), m_theme);
    form->addRow(QString(), m_hint);
    form->addRow(m_buttons);
    qobject_cast<QLabel *>(form->labelForField(file))->setBuddy(m_path);
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

void ExportDialog::refresh()
{
    const auto format = pictureFormatOf(m_path->text().toStdString());
    const bool raster = format == PictureFormat::Png;
    m_scale->setEnabled(raster);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(format.has_value());
    if (!format)
        m_hint->setText(tr("The file’s name has to end in .png, .svg or .pdf."));
    else if (raster)
        m_hint->setText(tr("A picture of %1 × %2 pixels.")
                            .arg(qRound(m_width->value() * m_scale->value()))
                            .arg(qRound(m_height->value() * m_scale->value())));
    else
        m_hint->setText(
            tr("Sharp at every size; laid out for %1 × %2 pixels.").arg(m_width->value()).arg(m_height->value()));
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
    return {QDir::fromNativeSeparators(m_path->text()), QSize(m_width->value(), m_height->value()), m_scale->value(),
            m_theme->currentIndex() == 1};
}

} // namespace llmflation
