#include "panels/exportsize.h"

#include "document/text.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <cmath>

namespace llmflation {

namespace {

QString unitName(LengthUnit unit)
{
    switch (unit) {
    case LengthUnit::Millimetre:
        return ExportSize::tr("mm");
    case LengthUnit::Inch:
        return ExportSize::tr("in");
    case LengthUnit::Pixel:
        break;
    }
    return ExportSize::tr("px");
}

int decimalsOf(LengthUnit unit)
{
    return static_cast<int>(unit); // 0 for pixels, 1 for millimetres, 2 for inches
}

QString namedSizeText(const NamedSize &named)
{
    return ExportSize::tr("%1 (%2 × %3 %4)")
        .arg(tr(named.name))
        .arg(named.size.width)
        .arg(named.size.height)
        .arg(unitName(named.size.unit));
}

} // namespace

ExportSize::ExportSize(const PictureSize &size, double scale, QWidget *dialog)
    : QObject(dialog)
    , m_name(new QComboBox(dialog))
    , m_width(new QDoubleSpinBox(dialog))
    , m_height(new QDoubleSpinBox(dialog))
    , m_unit(new QComboBox(dialog))
    , m_scale(new QDoubleSpinBox(dialog))
    , m_resolution(new QSpinBox(dialog))
{
    setupFields();
    setSize(size);
    if (size.unit == LengthUnit::Pixel)
        m_scale->setValue(scale);
    else
        m_resolution->setValue(qRound(scale * pixelsPerInch));
    connect(m_name, &QComboBox::activated, this, &ExportSize::takeNamedSize);
    connect(m_unit, &QComboBox::activated, this, &ExportSize::takeUnit);
    for (QDoubleSpinBox *field : {m_width, m_height, m_scale})
        connect(field, &QDoubleSpinBox::valueChanged, this, &ExportSize::refresh);
    connect(m_resolution, &QSpinBox::valueChanged, this, &ExportSize::refresh);
}

void ExportSize::setupFields()
{
    m_name->setObjectName(QStringLiteral("exportNamedSize"));
    m_width->setObjectName(QStringLiteral("exportWidth"));
    m_height->setObjectName(QStringLiteral("exportHeight"));
    m_unit->setObjectName(QStringLiteral("exportUnit"));
    m_scale->setObjectName(QStringLiteral("exportScale"));
    m_resolution->setObjectName(QStringLiteral("exportResolution"));
    m_width->setAccessibleName(tr("Width"));
    m_height->setAccessibleName(tr("Height"));
    m_unit->setAccessibleName(tr("Unit"));
    m_name->addItem(tr("Custom"));
    for (const NamedSize &named : namedSizes())
        m_name->addItem(namedSizeText(named));
    for (const LengthUnit unit : {LengthUnit::Pixel, LengthUnit::Millimetre, LengthUnit::Inch})
        m_unit->addItem(unitName(unit));
    m_scale->setDecimals(2);
    m_scale->setRange(leastPictureScale, greatestPictureScale);
    m_scale->setSingleStep(0.25);
    m_scale->setValue(1);
    m_scale->setPrefix(QStringLiteral("× "));
    m_resolution->setRange(leastResolution, greatestResolution);
    m_resolution->setSingleStep(50);
    m_resolution->setSuffix(tr(" dpi"));
    m_resolution->setValue(printResolution);
}

void ExportSize::addTo(QFormLayout &form)
{
    m_form = &form;
    auto *sides = new QHBoxLayout;
    sides->addWidget(m_width, 1);
    sides->addWidget(new QLabel(QStringLiteral("×")));
    sides->addWidget(m_height, 1);
    sides->addWidget(m_unit);
    form.addRow(tr("Si&ze:"), m_name);
    form.addRow(tr("&Width × height:"), sides);
    form.addRow(tr("Sca&le:"), m_scale);
    form.addRow(tr("&Resolution:"), m_resolution);
    qobject_cast<QLabel *>(form.labelForField(sides))->setBuddy(m_width);
    refresh();
}

PictureSize ExportSize::size() const
{
    return {m_width->value(), m_height->value(), m_unitShown};
}

double ExportSize::scale() const
{
    return m_unitShown == LengthUnit::Pixel ? m_scale->value() : m_resolution->value() / pixelsPerInch;
}

void ExportSize::setScaleEnabled(bool on)
{
    m_scale->setEnabled(on);
    m_resolution->setEnabled(on);
}

void ExportSize::setSide(QDoubleSpinBox &field, double length, LengthUnit unit)
{
    const double pixels = pixelsPerUnit(unit);
    const double step = std::pow(10, -decimalsOf(unit)); // the bounds stay within those of the layout when rounded
    field.setDecimals(decimalsOf(unit));
    field.setRange(std::ceil(leastPictureSide / pixels / step) * step,
                   std::floor(greatestPictureSide / pixels / step) * step);
    field.setSingleStep(unit == LengthUnit::Pixel ? 100 : unit == LengthUnit::Millimetre ? 10 : 0.5);
    field.setValue(length);
}

void ExportSize::setSize(const PictureSize &size)
{
    const QSignalBlocker quietWidth(m_width);
    const QSignalBlocker quietHeight(m_height);
    m_unitShown = size.unit;
    m_unit->setCurrentIndex(static_cast<int>(size.unit));
    setSide(*m_width, size.width, size.unit);
    setSide(*m_height, size.height, size.unit);
}

void ExportSize::takeNamedSize(int index)
{
    if (index > 0) {
        const NamedSize &named = namedSizes()[static_cast<std::size_t>(index - 1)];
        setSize(named.size);
        if (named.size.unit != LengthUnit::Pixel)
            m_resolution->setValue(qRound(named.scale * pixelsPerInch));
    }
    refresh();
}

/// The picture stays as large as it is.
void ExportSize::takeUnit()
{
    const auto unit = static_cast<LengthUnit>(m_unit->currentIndex());
    const double change = pixelsPerUnit(m_unitShown) / pixelsPerUnit(unit);
    setSize({m_width->value() * change, m_height->value() * change, unit});
    refresh();
}

void ExportSize::refresh()
{
    int index = 0;
    for (std::size_t i = 0; i < namedSizes().size(); ++i)
        if (namedSizes()[i].size == size())
            index = static_cast<int>(i + 1);
    m_name->setCurrentIndex(index);
    if (m_form) {
        m_form->setRowVisible(m_scale, m_unitShown == LengthUnit::Pixel);
        m_form->setRowVisible(m_resolution, m_unitShown != LengthUnit::Pixel);
    }
    Q_EMIT changed();
}

} // namespace llmflation
