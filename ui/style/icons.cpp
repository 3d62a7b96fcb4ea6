// SPDX-License-Identifier: Apache-2.0
#include "ui/style/icons.h"

#include <QByteArray>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

/// The icons sit in a static library, whose resources nothing would pull in by itself. Must stand outside of
/// every namespace.
static void registerIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

/// In the order of `Icon`.
constexpr std::array fileNames{"add"_L1,   "delete"_L1,     "refresh"_L1,   "search"_L1,     "clear"_L1,
                               "first"_L1, "previous"_L1,   "next"_L1,      "last"_L1,       "copy"_L1,
                               "save"_L1,  "check"_L1,      "warning"_L1,   "error"_L1,      "info"_L1,
                               "menu"_L1,  "settings"_L1,   "stop"_L1,      "production"_L1, "sandbox"_L1,
                               "other"_L1, "unlabelled"_L1, "protected"_L1, "offline"_L1,    "empty"_L1,
                               "key"_L1,   "test"_L1,       "find"_L1,      "lock"_L1};

QLatin1StringView fileName(Icon icon)
{
    return fileNames.at(static_cast<std::size_t>(icon));
}

/// Reads the drawing and gives it the colour; SVG's own `currentColor` is not something QSvgRenderer can be
/// told.
QByteArray drawing(QLatin1StringView name, const QColor &color)
{
    QFile file(u":/tokenry/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

/// Directions point the other way when one reads from right to left.
bool isMirrored(Icon icon)
{
    return icon == Icon::First || icon == Icon::Previous || icon == Icon::Next || icon == Icon::Last;
}

/// Paints in the colour of the palette of the moment, crisp at every scale.
class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(Icon icon, ColorRole role) : m_icon(icon), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` is in device pixels (Qt 6's convention for icon engines).
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const ColorRole role = mode == QIcon::Disabled ? ColorRole::TextDisabled : m_role;
        const QColor color = themeColor(role, QGuiApplication::palette());
        const bool mirrored = isMirrored(m_icon) && QGuiApplication::isRightToLeft();
        const QString key = u"tokenry-icon-%1-%2-%3x%4-%5"_s.arg(
            fileName(m_icon), color.name(), QString::number(size.width()), QString::number(size.height()),
            mirrored ? u"m"_s : u""_s);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QSvgRenderer renderer(drawing(fileName(m_icon), color));
        QPainter painter(&pixmap);
        if (mirrored) {
            painter.translate(size.width(), 0);
            painter.scale(-1, 1);
        }
        renderer.render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }
    QString key() const override { return u"tokenry-themed"_s; }

private:
    Icon m_icon;
    ColorRole m_role;
};

} // namespace

QIcon themedIcon(Icon icon, ColorRole role)
{
    registerIcons();
    return QIcon(new ThemedIconEngine(icon, role));
}

QIcon applicationIcon()
{
    registerIcons();
    QIcon icon;
    for (const int size : {16, 20, 24, 32, 48, 64, 128, 256}) {
        // A drawing of its own below 24 px: fine lines of 256 px blur at 16.
        const QString name = size <= 24 ? u"tokenry-small"_s : u"tokenry"_s;
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QSvgRenderer renderer(u":/tokenry/icons/%1.svg"_s.arg(name));
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace tokenry
