#pragma once

#include <QMenu>
#include <QPalette>

#include <cstdint>
#include <optional>

namespace llmflation {

enum class ThemeChoice : std::uint8_t { Desktop, Light, Dark };

/// Gives the application its font where the platform has none of its own to offer: Inter, if installed.
void applyFont();

/// View > Theme: which colours the program takes; kept in the user's settings.
class ThemeMenu : public QMenu {
    Q_OBJECT

public:
    explicit ThemeMenu(QWidget *parent = nullptr);

    /// Keeps it in the user's settings.
    void choose(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    /// The theme that was chosen; nothing: as the desktop.
    [[nodiscard]] std::optional<bool> dark() const;
    /// Until the user chooses otherwise, and not kept; nothing: what the user's settings say.
    void show(std::optional<bool> dark);

private:
    void addChoice(const QString &text, ThemeChoice choice, ThemeChoice current);
    void apply(ThemeChoice choice);

    QPalette m_desktopPalette;
    ThemeChoice m_choice = ThemeChoice::Desktop;
};

} // namespace llmflation
