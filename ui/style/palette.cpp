// SPDX-License-Identifier: Apache-2.0
#include "ui/style/palette.h"

#include <array>

namespace tokenry {

namespace {

struct Colors
{
    QRgb light;
    QRgb dark;
    QRgb lightContrast;
    QRgb darkContrast;
};

/// In the order of ColorRole. Every text has at least 4.5 : 1 on its ground, and 7 : 1 in high contrast;
/// tst_palette holds it to that.
constexpr std::array<Colors, colorRoleCount> colors = {{
    {0xfff6f7f9, 0xff1b1f26, 0xffffffff, 0xff000000}, // Window
    {0xffffffff, 0xff14171c, 0xffffffff, 0xff0a0a0a}, // Surface
    {0xffeceff3, 0xff272c35, 0xfff2f2f2, 0xff1c1c1c}, // SurfaceSunken
    {0xffdfe3e8, 0xff303640, 0xff595959, 0xffb0b0b0}, // Border
    {0xffc3c9d2, 0xff4a515d, 0xff000000, 0xffffffff}, // BorderStrong
    {0xff1a2029, 0xffe8ebf0, 0xff000000, 0xffffffff}, // Text
    {0xff566070, 0xffa6afbd, 0xff303030, 0xffe0e0e0}, // TextMuted
    {0xff858d99, 0xff79818e, 0xff595959, 0xffa8a8a8}, // TextDisabled
    {0xffdbe8fb, 0xff253b60, 0xffcfe2ff, 0xff0b2a5c}, // Selection
    {0xff2f6fe0, 0xff5b94f8, 0xff0037b3, 0xff8cc0ff}, // Focus
    {0xff1f57b8, 0xff8ab4fc, 0xff00308f, 0xffb3d4ff}, // Link
    {0xff2a66d6, 0xff5b94f8, 0xff0a3d9c, 0xff8cc0ff}, // Primary
    {0xffffffff, 0xff0b1424, 0xffffffff, 0xff000000}, // OnPrimary
    {0xffb0201a, 0xffff8f86, 0xff8a0000, 0xffffb8b1}, // Danger
    {0xffbf2a21, 0xffef7f76, 0xff8a0000, 0xffffb8b1}, // DangerFill
    {0xffffffff, 0xff2a0805, 0xffffffff, 0xff000000}, // OnDangerFill
    {0xfffdeae8, 0xff3c1916, 0xffffebe9, 0xff3a0503}, // DangerSurface
    {0xff0b655b, 0xff5fd6c4, 0xff00483f, 0xff7cf0dc}, // Sandbox
    {0xffdff4f0, 0xff10322e, 0xffdff5f0, 0xff00241f}, // SandboxSurface
    {0xff44506a, 0xffb4bfd0, 0xff2b3550, 0xffd5deee}, // Other
    {0xffe7ebf1, 0xff2a313d, 0xffe8ecf4, 0xff1c2230}, // OtherSurface
    {0xff465162, 0xffc3cad6, 0xff2b3340, 0xffe6ebf2}, // BadgeView
    {0xffe9ecf1, 0xff2c323c, 0xffe6e9ef, 0xff262b34}, // BadgeViewFill
    {0xff8a5200, 0xfff3be5f, 0xff5c3500, 0xffffd17a}, // BadgeTransact
    {0xfffeefd5, 0xff3b2b10, 0xffffecc8, 0xff2e1f00}, // BadgeTransactFill
    {0xffa4125c, 0xfff69fc8, 0xff7a0040, 0xffffb8d8}, // BadgeManage
    {0xfffce3ef, 0xff44172f, 0xffffdfee, 0xff3a0420}, // BadgeManageFill
    {0xff855000, 0xfff3be5f, 0xff5a3500, 0xffffd17a}, // Warning
    {0xfffeefd5, 0xff3b2b10, 0xffffecc8, 0xff2e1f00}, // WarningSurface
    {0xff17653a, 0xff7fd99f, 0xff00471f, 0xff9df0ba}, // Success
    {0xffe0f4e8, 0xff143323, 0xffdef5e6, 0xff00260f}, // SuccessSurface
}};

QRgb valueOf(const Colors &color, ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::Light:
        return color.light;
    case ColorScheme::Dark:
        return color.dark;
    case ColorScheme::LightHighContrast:
        return color.lightContrast;
    case ColorScheme::DarkHighContrast:
        return color.darkContrast;
    }
    return color.light;
}

void setAllGroups(QPalette &palette, QPalette::ColorRole qtRole, ColorRole role, ColorScheme scheme)
{
    palette.setColor(qtRole, themeColor(role, scheme));
}

} // namespace

ColorScheme schemeFor(bool isDark, bool isHighContrast)
{
    if (isHighContrast)
        return isDark ? ColorScheme::DarkHighContrast : ColorScheme::LightHighContrast;
    return isDark ? ColorScheme::Dark : ColorScheme::Light;
}

QColor themeColor(ColorRole role, ColorScheme scheme)
{
    return QColor::fromRgb(valueOf(colors[static_cast<std::size_t>(role)], scheme));
}

ColorScheme schemeOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    // Only the windows of high contrast are white or black.
    return schemeFor(window.lightness() < 128,
                     window.rgb() == qRgb(255, 255, 255) || window.rgb() == qRgb(0, 0, 0));
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
