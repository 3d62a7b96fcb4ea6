// SPDX-License-Identifier: Apache-2.0
#include "ui/style/applytheme.h"

#include <QApplication>
#include <QStringList>
#include <QToolTip>
#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

#include "ui/style/scrollareaaccessible.h"
#include "ui/style/tokenrystyle.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

/// Whether the word is about the style of a font; then the font has it.
bool takeStyle(const QString &word, QFont &font)
{
    static const QList<std::pair<QLatin1StringView, QFont::Weight>> weights = {
        {"Thin"_L1, QFont::Thin},         {"Light"_L1, QFont::Light},   {"Regular"_L1, QFont::Normal},
        {"Book"_L1, QFont::Normal},       {"Medium"_L1, QFont::Medium}, {"Semi-Bold"_L1, QFont::DemiBold},
        {"SemiBold"_L1, QFont::DemiBold}, {"Bold"_L1, QFont::Bold},     {"Heavy"_L1, QFont::Black},
        {"Black"_L1, QFont::Black},
    };
    if (word == "Italic"_L1 || word == "Oblique"_L1) {
        font.setItalic(true);
        return true;
    }
    for (const auto &[name, weight] : weights) {
        if (word == name) {
            font.setWeight(weight);
            return true;
        }
    }
    return false;
}

/// A font that a widget was given of its own, at another size of the program's font.
std::optional<QFont> resized(const QWidget &widget, const QFont &before, const QFont &after)
{
    const QFont own = widget.font();
    const bool hasSize = widget.testAttribute(Qt::WA_SetFont) && (own.resolveMask() & QFont::SizeResolved);
    if (!hasSize || before.pointSizeF() <= 0 || after.pointSizeF() <= 0 || own.pointSizeF() <= 0)
        return std::nullopt;
    QFont font = own;
    font.setPointSizeF(own.pointSizeF() * after.pointSizeF() / before.pointSizeF());
    return font;
}

} // namespace

void applyTheme(QApplication &application, ColorScheme scheme)
{
    // QApplication owns the style; a second one would make every widget polish again.
    if (!qobject_cast<TokenryStyle *>(QApplication::style()))
        QApplication::setStyle(new TokenryStyle);
    installScrollAreaAccessible();
    const QPalette palette = makePalette(scheme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    application.setEffectEnabled(Qt::UI_AnimateMenu, false);
    application.setEffectEnabled(Qt::UI_AnimateCombo, false);
}

void applyReducedMotion(bool reduced)
{
    if (auto *style = qobject_cast<TokenryStyle *>(QApplication::style()))
        style->setReducedMotion(reduced);
}

void applyFont(const QFont &font)
{
    const QFont before = QApplication::font();
    if (font == before)
        return;
    // Asked before the change, which reaches the widgets without a font of their own.
    std::vector<std::pair<QWidget *, QFont>> own;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (const auto fresh = resized(*widget, before, font))
            own.emplace_back(widget, *fresh);
    }
    QApplication::setFont(font);
    for (const auto &[widget, fresh] : own)
        widget->setFont(fresh);
}

QFont fontFromPango(const QString &description, double scale, const QFont &fallback)
{
    QStringList words = description.simplified().split(u' ');
    // Variations ("@wght=400") and features ("#tnum=1") come after the size.
    while (words.size() > 1 && (words.constLast().startsWith(u'@') || words.constLast().startsWith(u'#')))
        words.removeLast();
    bool isNumber = false;
    const double points = words.takeLast().toDouble(&isNumber);
    if (!isNumber || points <= 0)
        return fallback;
    QFont font = fallback;
    font.setWeight(QFont::Normal);
    font.setItalic(false);
    while (words.size() > 1 && takeStyle(words.constLast(), font))
        words.removeLast();
    QString family = words.join(u' ');
    while (family.endsWith(u','))
        family.chop(1);
    if (family.isEmpty())
        return fallback;
    font.setFamilies(family.split(u',', Qt::SkipEmptyParts));
    font.setPointSizeF(points * scale);
    return font;
}

} // namespace tokenry
