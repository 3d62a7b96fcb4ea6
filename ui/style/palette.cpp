// SPDX-License-Identifier: Apache-2.0
#include "ui/style/palette.h"

#include <array>

namespace tokenry {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

/// In the order of ColorRole. Every text has at least 4.5 : 1 on its ground; tst_palette holds it to
/// that.
constexpr std::array<Pair, colorRoleCount> colors = {{
    {0xfff6f7f9, 0xff1b1f26}, // Window
    {0xffffffff, 0xff14171c}, // Surface
    {0xffeceff3, 0xff272c35}, // SurfaceSunken
    {0xffdfe3e8, 0xff303640}, // Border
    {0xffc3c9d2, 0xff4a515d}, // BorderStrong
    {0xff1a2029, 0xffe8ebf0}, // Text
    {0xff566070, 0xffa6afbd}, // TextMuted
    {0xff858d99, 0xff79818e}, // TextDisabled
    {0xffdbe8fb, 0xff253b60}, // Selection
    {0xff2f6fe0, 0xff5b94f8}, // Focus
    {0xff1f57b8, 0xff8ab4fc}, // Link
    {0xff2a66d6, 0xff5b94f8}, // Primary
    {0xffffffff, 0xff0b1424}, // OnPrimary
    {0xffb0201a, 0xffff8f86}, // Danger
    {0xffbf2a21, 0xffef7f76}, // DangerFill
    {0xffffffff, 0xff2a0805}, // OnDangerFill
    {0xfffdeae8, 0xff3c1916}, // DangerSurface
    {0xff0b655b, 0xff5fd6c4}, // Sandbox
    {0xffdff4f0, 0xff10322e}, // SandboxSurface
    {0xff44506a, 0xffb4bfd0}, // Other
    {0xffe7ebf1, 0xff2a313d}, // OtherSurface
    {0xff465162, 0xffc3cad6}, // BadgeView
    {0xffe9ecf1, 0xff2c323c}, // BadgeViewFill
    {0xff8a5200, 0xfff3be5f}, // BadgeTransact
    {0xfffeefd5, 0xff3b2b10}, // BadgeTransactFill
    {0xffa4125c, 0xfff69fc8}, // BadgeManage
    {0xfffce3ef, 0xff44172f}, // BadgeManageFill
    {0xff855000, 0xfff3be5f}, // Warning
    {0xfffeefd5, 0xff3b2b10}, // WarningSurface
    {0xff17653a, 0xff7fd99f}, // Success
    {0xffe0f4e8, 0xff143323}, // SuccessSurface
}};

void setAllGroups(QPalette &palette, QPalette::ColorRole qtRole, ColorRole role, ColorScheme scheme)
{
    palette.setColor(qtRole, themeColor(role, scheme));
}

} // namespace

QColor themeColor(ColorRole role, ColorScheme scheme)
{
    const Pair &pair = colors[static_cast<std::size_t>(role)];
    return QColor::fromRgb(scheme == ColorScheme::Dark ? pair.dark : pair.light);
}

ColorScheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? ColorScheme::Dark
                                                                               : ColorScheme::Light;
}

QColor themeColor(ColorRole role, const QPalette &palette)
{
    return themeColor(role, schemeOf(palette));
}

QPalette makePalette(ColorScheme scheme)
{
    QPalette palette;
    setAllGroups(palette, QPalette::Window, ColorRole::Window, scheme);
    setAllGroups(palette, QPalette::WindowText, ColorRole::Text, scheme);
    setAllGroups(palette, QPalette::Base, ColorRole::Surface, scheme);
    setAllGroups(palette, QPalette::AlternateBase, ColorRole::SurfaceSunken, scheme);
    setAllGroups(palette, QPalette::Text, ColorRole::Text, scheme);
    setAllGroups(palette, QPalette::PlaceholderText, ColorRole::TextMuted, scheme);
    setAllGroups(palette, QPalette::Button, ColorRole::Surface, scheme);
    setAllGroups(palette, QPalette::ButtonText, ColorRole::Text, scheme);
    setAllGroups(palette, QPalette::BrightText, ColorRole::OnPrimary, scheme);
    setAllGroups(palette, QPalette::ToolTipBase, ColorRole::SurfaceSunken, scheme);
    setAllGroups(palette, QPalette::ToolTipText, ColorRole::Text, scheme);
    setAllGroups(palette, QPalette::Highlight, ColorRole::Selection, scheme);
    setAllGroups(palette, QPalette::HighlightedText, ColorRole::Text, scheme);
    setAllGroups(palette, QPalette::Link, ColorRole::Link, scheme);
    setAllGroups(palette, QPalette::LinkVisited, ColorRole::Link, scheme);
    setAllGroups(palette, QPalette::Light, ColorRole::Surface, scheme);
    setAllGroups(palette, QPalette::Midlight, ColorRole::SurfaceSunken, scheme);
    setAllGroups(palette, QPalette::Mid, ColorRole::Border, scheme);
    setAllGroups(palette, QPalette::Dark, ColorRole::BorderStrong, scheme);
    setAllGroups(palette, QPalette::Shadow, ColorRole::BorderStrong, scheme);
    const QColor disabled = themeColor(ColorRole::TextDisabled, scheme);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, themeColor(ColorRole::SurfaceSunken, scheme));
    return palette;
}

} // namespace tokenry
