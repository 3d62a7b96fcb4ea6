// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QDBusConnection>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>

#include "app/singleinstance/singleinstance.h"
#include "tests/unit/app/platform/mockbus.h"
#include "tests/unit/app/platform/mockportal.h"
#include "ui/main/application.h"
#include "ui/style/palette.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

/// The program follows the desktop while it runs.
class TestAppearance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void desktopIsFollowed();
};

void TestAppearance::desktopIsFollowed()
{
    constexpr int limitMs = 30000;
    qunsetenv("XDG_CURRENT_DESKTOP");
    qunsetenv("QT_QPA_PLATFORMTHEME");
    MockBus bus;
    const MockPortal portal(bus, u"{'org.freedesktop.appearance': {'color-scheme': dbus.UInt32(1)}}"_s);
    QVERIFY(portal.isThere());
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address().toUtf8());
    const QTemporaryDir folder;
    SingleInstance instance(folder.path());
    const Application program(*qApp, instance, CommandLine{.stateDir = folder.path()});
    const auto scheme = [] { return schemeOf(QApplication::palette()); };
    const auto duration = [] {
        return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
    };
    QCOMPARE(scheme(), ColorScheme::Light);
    QTRY_COMPARE_WITH_TIMEOUT(scheme(), ColorScheme::Dark, limitMs);
    portal.change(u"org.gnome.desktop.a11y.interface"_s, u"high-contrast"_s, true);
    QTRY_COMPARE_WITH_TIMEOUT(scheme(), ColorScheme::DarkHighContrast, limitMs);
    portal.change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2U);
    QTRY_COMPARE_WITH_TIMEOUT(scheme(), ColorScheme::LightHighContrast, limitMs);
    QVERIFY(duration() > 0);
    portal.change(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false);
    QTRY_COMPARE_WITH_TIMEOUT(duration(), 0, limitMs);
    portal.change(u"org.gnome.desktop.interface"_s, u"font-name"_s, u"Inter Bold 17"_s);
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::font().pointSizeF(), 17.0, limitMs);
    QCOMPARE(QApplication::font().family(), u"Inter"_s);
    QVERIFY(QApplication::font().bold());
}

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
