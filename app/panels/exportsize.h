#pragma once

#include "charts/picturesize.h"

#include <QObject>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;
class QWidget;

namespace llmflation {

/// The fields of a picture's size: a named one or one's own, in pixels with a scale, or in millimetres or inches with
/// dots per inch.
class ExportSize : public QObject {
    Q_OBJECT

public:
    ExportSize(const PictureSize &size, double scale, QWidget *dialog);

    void addTo(QFormLayout &form);

    [[nodiscard]] PictureSize size() const;
    [[nodiscard]] double scale() const; ///< pixels of a PNG for each of the layout's
    void setScaleEnabled(bool on);

Q_SIGNALS:
    void changed();

private:
    void setupFields();
    void takeNamedSize(int index);
    void takeUnit();
    void setSize(const PictureSize &size);
    void setSide(QDoubleSpinBox &field, double length, LengthUnit unit);
    void refresh();

    QComboBox *m_name;
    QDoubleSpinBox *m_width;
    QDoubleSpinBox *m_height;
    QComboBox *m_unit;
    QDoubleSpinBox *m_scale;
    QSpinBox *m_resolution;
    QFormLayout *m_form = nullptr;
    LengthUnit m_unitShown = LengthUnit::Pixel;
};

} // namespace llmflation
