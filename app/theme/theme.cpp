#include "theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>

namespace llmflation {

namespace {

Theme makeLightTheme()
{
    Theme theme;
    theme.window = QColor(0xf4f5f7);
    theme.surface = QColor(0xffffff);
    theme.border = QColor(0xd5d9e0);
    theme.controlBorder = QColor(0x828a96);
    theme.text = QColor(0x1a1d21);
    theme.mutedText = QColor(0x667085);
    theme.grid = QColor(0xe4e7ec);
    theme.minorGrid = QColor(0xf2f4f7);
    theme.cloud = QColor(0xb9c0cc);
    theme.cloudBelow = QColor(0xdde1e8);
    theme.cloudLeftOut = QColor(0xf0f2f5);
    theme.accent = QColor(0x1a5fcc);
    theme.selection = QColor(0xe8f0fe);
    theme.positive = QColor(0x067647);
    theme.negative = QColor(0xc2410c);
    theme.error = QColor(0xb42318);
    theme.warning = QColor(0x93600b);
    theme.series = {QColor(0x1f6feb), QColor(0xc2410c), QColor(0x0f7b6c), QColor(0x9333a8),
                    QColor(0x8a6400), QColor(0xb4235f), QColor(0x0b7285), QColor(0x5b5f66)};
    return theme;
}

Theme makeDarkTheme()
{
    Theme theme;
    theme.dark = true;
    theme.window = QColor(0x15181c);
    theme.surface = QColor(0x1d2126);
    theme.border = QColor(0x353b43);
    theme.controlBorder = QColor(0x6f7885);
    theme.text = QColor(0xe6e8eb);
    theme.mutedText = QColor(0x98a2b3);
    theme.grid = QColor(0x2e343c);
    theme.minorGrid = QColor(0x24292f);
    theme.cloud = QColor(0x59616d);
    theme.cloudBelow = QColor(0x3a4049);
    theme.cloudLeftOut = QColor(0x282d33);
    theme.bandOpacity = 0.18F;
    theme.accent = QColor(0x6ca8ff);
    theme.selection = QColor(0x24344d);
    theme.positive = QColor(0x47c78a);
    theme.negative = QColor(0xf79009);
    theme.error = QColor(0xff8a7a);
    theme.warning = QColor(0xf4bd4f);
    theme.series = {QColor(0x6ca8ff), QColor(0xf79009), QColor(0x2dc5a6), QColor(0xd58aec),
                    QColor(0xd9bf4a), QColor(0xff7a9c), QColor(0x4cc3dd), QColor(0xb0b7c3)};
    return theme;
}

/// Readable text of the accent's opposite: what stands on a filled button or selection.
QColor textOnAccent(const Theme &theme)
{
    return theme.dark ? theme.window : theme.surface;
}

} // namespace

const Theme &lightTheme()
{
    static const Theme theme = makeLightTheme();
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme = makeDarkTheme();
    return theme;
}

const Theme &themeFor(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::WindowText).lightnessF() > palette.color(QPalette::Window).lightnessF();
    return dark ? darkTheme() : lightTheme();
}

QPalette toPalette(const Theme &theme)
{
    QPalette palette(theme.window);
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.minorGrid);
    palette.setColor(QPalette::Text, theme.text);
    constexpr int darker = 112; // per cent: stands on the window and in group boxes too, which are darker than cards
    palette.setColor(QPalette::PlaceholderText, theme.dark ? theme.mutedText : theme.mutedText.darker(darker));
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.error);
    palette.setColor(QPalette::ToolTipBase, theme.surface);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, textOnAccent(theme));
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Mid, theme.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme.mutedText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.border);
    return palette;
}

QFont chartFont(double pixelSize, QFont::Weight weight)
{
    static const bool hasInter = QFontDatabase::hasFamily(QStringLiteral("Inter"));
    QFont font = hasInter ? QFont(QStringLiteral("Inter")) : QApplication::font();
    font.setPixelSize(qRound(pixelSize));
    font.setWeight(weight);
    // Whatever the desktop's choices for its screen are, a picture is the same to the pixel.
    font.setHintingPreference(QFont::PreferVerticalHinting);
    font.setStyleStrategy(QFont::NoSubpixelAntialias);
    return font;
}

} // namespace llmflation
