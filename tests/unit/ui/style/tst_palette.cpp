// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/style/palette.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

namespace {

/// WCAG 2.1, relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &first, const QColor &second)
{
    const double lighter = std::max(luminance(first), luminance(second));
    const double darker = std::min(luminance(first), luminance(second));
    return (lighter + 0.05) / (darker + 0.05);
}

struct Scheme
{
    const char *name;
    ColorScheme scheme;
    double text;     ///< The least contrast of text
    double disabled; ///< The same of text that is off
};

constexpr std::array<Scheme, 4> schemes = {{
    {"light", ColorScheme::Light, 4.5, 3.0},
    {"dark", ColorScheme::Dark, 4.5, 3.0},
    {"light, high contrast", ColorScheme::LightHighContrast, 7.0, 4.5},
    {"dark, high contrast", ColorScheme::DarkHighContrast, 7.0, 4.5},
}};

struct TextOn
{
    const char *name;
    ColorRole text;
    QList<ColorRole> grounds;
};

QList<TextOn> texts()
{
    using enum ColorRole;
    return {
        {"text",
         ColorRole::Text,
         {Window, Surface, SurfaceSunken, Selection, DangerSurface, SandboxSurface, OtherSurface,
          WarningSurface, SuccessSurface}},
        {"muted text",
         TextMuted,
         {Window, Surface, SurfaceSunken, Selection, DangerSurface, SandboxSurface, OtherSurface}},
        {"link",
         Link,
         {Window, Surface, SurfaceSunken, Selection, DangerSurface, WarningSurface, SuccessSurface}},
        {"on primary", OnPrimary, {Primary}},
        {"on danger fill", OnDangerFill, {DangerFill}},
        {"danger", Danger, {Window, Surface, DangerSurface}},
        {"sandbox", Sandbox, {SandboxSurface, Window}},
        {"other", Other, {OtherSurface, Window}},
        {"VIEW", BadgeView, {BadgeViewFill}},
        {"TRANSACT", BadgeTransact, {BadgeTransactFill}},
        {"MANAGE", BadgeManage, {BadgeManageFill, Surface, Selection}},
        {"warning", Warning, {WarningSurface, Window, Surface}},
        {"success", Success, {SuccessSurface, Window, SurfaceSunken}},
    };
}

} // namespace

class tst_Palette final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsLegibleOnEveryGround_data();
    void textIsLegibleOnEveryGround();
    void disabledTextCanStillBeMadeOut_data();
    void disabledTextCanStillBeMadeOut();
    void focusRingStandsOut_data();
    void focusRingStandsOut();
    void framesOfHighContrastStandOut();
    void paletteTellsItsScheme();
    void environmentsAndBadgesAreToldApart();
};

void tst_Palette::textIsLegibleOnEveryGround_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Scheme &scheme : schemes) {
        for (const TextOn &entry : texts()) {
            for (const ColorRole ground : entry.grounds) {
                QTest::addRow("%s: %s on %d", scheme.name, entry.name, static_cast<int>(ground))
                    << themeColor(entry.text, scheme.scheme) << themeColor(ground, scheme.scheme)
                    << scheme.text;
            }
        }
    }
}

void tst_Palette::textIsLegibleOnEveryGround()
{
    QFETCH(const QColor, text);
    QFETCH(const QColor, ground);
    QFETCH(const double, least);
    const double ratio = contrast(text, ground);
    QVERIFY2(ratio >= least,
             qPrintable(u"%1 on %2 is %3 : 1"_s.arg(text.name(), ground.name(), QString::number(ratio))));
}

void tst_Palette::disabledTextCanStillBeMadeOut_data()
{
    QTest::addColumn<ColorScheme>("scheme");
    QTest::addColumn<double>("least");
    for (const Scheme &scheme : schemes)
        QTest::newRow(scheme.name) << scheme.scheme << scheme.disabled;
}

void tst_Palette::disabledTextCanStillBeMadeOut()
{
    QFETCH(const ColorScheme, scheme);
    QFETCH(const double, least);
    for (const ColorRole ground : {ColorRole::Window, ColorRole::Surface})
        QVERIFY(contrast(themeColor(ColorRole::TextDisabled, scheme), themeColor(ground, scheme)) >= least);
}

void tst_Palette::focusRingStandsOut_data()
{
    disabledTextCanStillBeMadeOut_data();
}

void tst_Palette::focusRingStandsOut()
{
    QFETCH(const ColorScheme, scheme);
    for (const ColorRole ground : {ColorRole::Window, ColorRole::Surface, ColorRole::Selection})
        QVERIFY(contrast(themeColor(ColorRole::Focus, scheme), themeColor(ground, scheme)) >= 3.0);
}

void tst_Palette::framesOfHighContrastStandOut()
{
    for (const ColorScheme scheme : {ColorScheme::LightHighContrast, ColorScheme::DarkHighContrast}) {
        for (const ColorRole ground : {ColorRole::Window, ColorRole::Surface, ColorRole::SurfaceSunken}) {
            for (const ColorRole line : {ColorRole::Border, ColorRole::BorderStrong})
                QVERIFY(contrast(themeColor(line, scheme), themeColor(ground, scheme)) >= 4.5);
        }
    }
}

void tst_Palette::paletteTellsItsScheme()
{
    for (const auto &[name, scheme, text, disabled] : schemes) {
        const QPalette palette = makePalette(scheme);
        QCOMPARE(schemeOf(palette), scheme);
        QCOMPARE(themeColor(ColorRole::Link, palette), themeColor(ColorRole::Link, scheme));
        QCOMPARE(palette.color(QPalette::PlaceholderText), themeColor(ColorRole::TextMuted, scheme));
    }
}

void tst_Palette::environmentsAndBadgesAreToldApart()
{
    for (const auto &[name, scheme, text, disabled] : schemes) {
        const QList<QColor> surfaces = {themeColor(ColorRole::DangerSurface, scheme),
                                        themeColor(ColorRole::SandboxSurface, scheme),
                                        themeColor(ColorRole::OtherSurface, scheme)};
        QVERIFY(surfaces.at(0) != surfaces.at(1) && surfaces.at(1) != surfaces.at(2) &&
                surfaces.at(0) != surfaces.at(2));
        QVERIFY(themeColor(ColorRole::BadgeTransactFill, scheme) !=
                themeColor(ColorRole::BadgeManageFill, scheme));
    }
}

QTEST_MAIN(tst_Palette)
#include "tst_palette.moc"
