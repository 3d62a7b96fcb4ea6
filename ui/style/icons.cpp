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

/// The icons sit in a static library, whose resources nothing would pull in by itself. Must stand outside of
/// every namespace.
static void registerIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

QString fileName(Icon icon)
{
    switch (icon) {
    case Icon::Add:
        return u"add"_s;
    case Icon::Delete:
        return u"delete"_s;
    case Icon::Refresh:
        return u"refresh"_s;
    case Icon::Search:
        return u"search"_s;
    case Icon::Clear:
        return u"clear"_s;
    case Icon::First:
        return u"first"_s;
    case Icon::Previous:
        return u"previous"_s;
    case Icon::Next:
        return u"next"_s;
    case Icon::Copy:
        return u"copy"_s;
    case Icon::Save:
        return u"save"_s;
    case Icon::Check:
        return u"check"_s;
    case Icon::Warning:
        return u"warning"_s;
    case Icon::Error:
        return u"error"_s;
    case Icon::Info:
        return u"info"_s;
    case Icon::Menu:
        return u"menu"_s;
    case Icon::Settings:
        return u"settings"_s;
    case Icon::Stop:
        return u"stop"_s;
    case Icon::Production:
        return u"production"_s;
    case Icon::Sandbox:
        return u"sandbox"_s;
    case Icon::Other:
        return u"other"_s;
    case Icon::Unlabelled:
        return u"unlabelled"_s;
    case Icon::Protected:
        return u"protected"_s;
    case Icon::Offline:
        return u"offline"_s;
    case Icon::Empty:
        return u"empty"_s;
    case Icon::Key:
        return u"key"_s;
    case Icon::Test:
        return u"test"_s;
    case Icon::Find:
        return u"find"_s;
    case Icon::Lock:
        return u"lock"_s;
    }
    return {};
}

/// Reads the drawing and gives it the colour; SVG's own `currentColor` is not something QSvgRenderer can be
/// told.
QByteArray drawing(const QString &name, const QColor &color)
{
    QFile file(u":/tokenry/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

/// Directions point the other way when one reads from right to left.
bool isMirrored(Icon icon)
{
    return icon == Icon::First || icon == Icon::Previous || icon == Icon::Next;
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
        // A drawing of its own below 24 px: what is fine at 256 is mud at 16.
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
