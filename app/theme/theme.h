#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include <array>
#include <cstdint>

class QPalette;

namespace llmflation {

/// Colours of the window and the chart in one place; weights and sizes of the chart's text beside them.
struct Theme {
    bool dark = false;
    QColor window;  ///< behind panels
    QColor surface; ///< panels, cards, the chart
    QColor border;
    QColor controlBorder; ///< of fields, check boxes and selectors; at least 3:1 on surface and window
    QColor text;
    QColor mutedText; ///< at least 4.5:1 on surface
    QColor grid;
    QColor minorGrid;
    QColor cloud;              ///< quotes that reach a threshold
    QColor cloudBelow;         ///< quotes in use that reach none
    QColor cloudLeftOut;       ///< quotes that are not in use
    float bandOpacity = 0.12F; ///< of a trend's band, in its series' colour
    QColor accent;
    QColor selection;
    QColor positive; ///< "lies inside the interval"
    QColor negative; ///< "lies outside the interval"
    QColor error;
    QColor warning;
    std::array<QColor, 8> series; ///< safe for colour-blind eyes, at least 4.5:1 on surface

    [[nodiscard]] const QColor &seriesColor(std::size_t index) const { return series[index % series.size()]; }
};

[[nodiscard]] const Theme &lightTheme();
[[nodiscard]] const Theme &darkTheme();

/// The theme that fits the palette in force: dark where the window's text is lighter than its ground.
[[nodiscard]] const Theme &themeFor(const QPalette &palette);

/// A palette for the whole program, for users who choose a theme other than the desktop's.
[[nodiscard]] QPalette toPalette(const Theme &theme);

/// The chart's font: Inter where it is installed, else the application's; sizes in pixels at scale 1.
[[nodiscard]] QFont chartFont(double pixelSize, QFont::Weight weight = QFont::Normal);

} // namespace llmflation
