// SPDX-License-Identifier: Apache-2.0
#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include "app/platform/appearancewatcher.h"
#include "tests/unit/app/platform/mockbus.h"
#include "tests/unit/app/platform/mockportal.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

namespace {

constexpr int limitMs = 30000;
const QString standardNames = u"org.freedesktop.appearance"_s;
const QString gnomeAccess = u"org.gnome.desktop.a11y.interface"_s;
const QString gnomeInterface = u"org.gnome.desktop.interface"_s;

} // namespace

/// Against a settings portal on a bus of its own.
class tst_AppearanceWatcher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newPortalTellsAll();
    void oldPortalTellsThroughGnome();
    void oldPortalTellsThroughPlasma();
    void changesAreFollowed();
    void nonsenseIsTheDefault();
    void nothingWithoutAPortal();
    void nothingWithoutABus();

private:
    std::unique_ptr<MockBus> m_bus;
};

void tst_AppearanceWatcher::init()
{
    m_bus = std::make_unique<MockBus>();
}

void tst_AppearanceWatcher::newPortalTellsAll()
{
    const MockPortal portal(
        *m_bus, u"{'org.freedesktop.appearance': {'color-scheme': dbus.UInt32(1), 'contrast': "
                "dbus.UInt32(1), 'reduced-motion': dbus.UInt32(1)}, 'org.gnome.desktop.interface': "
                "{'font-name': 'Cantarell 11', 'text-scaling-factor': 1.25}}"_s);
    QVERIFY(portal.isThere());
    const AppearanceWatcher watcher(m_bus->connection());
    QCOMPARE(watcher.appearance(), DesktopAppearance());
    const DesktopAppearance expected{.prefersDark = true,
                                     .prefersHighContrast = true,
                                     .prefersReducedMotion = true,
                                     .fontName = u"Cantarell 11"_s,
                                     .textScale = 1.25};
    QTRY_COMPARE_WITH_TIMEOUT(watcher.appearance(), expected, limitMs);
}

/// Guards against a search for `contrast` only, which the portal of Debian 12 does not have.
void tst_AppearanceWatcher::oldPortalTellsThroughGnome()
{
    const MockPortal portal(*m_bus, u"{'org.freedesktop.appearance': {'color-scheme': dbus.UInt32(0)}, "
                                    "'org.gnome.desktop.a11y.interface': {'high-contrast': True}, "
                                    "'org.gnome.desktop.interface': {'enable-animations': False}}"_s);
    QVERIFY(portal.isThere());
    const AppearanceWatcher watcher(m_bus->connection());
    const DesktopAppearance expected{.prefersHighContrast = true, .prefersReducedMotion = true};
    QTRY_COMPARE_WITH_TIMEOUT(watcher.appearance(), expected, limitMs);
}

/// Its portal looks for both names: that of the file, and that of the group in it.
void tst_AppearanceWatcher::oldPortalTellsThroughPlasma()
{
    const MockPortal portal(*m_bus,
                            u"{'org.freedesktop.appearance': {'color-scheme': dbus.UInt32(2)}} | "
                            "({'org.kde.kdeglobals.KDE': {'AnimationDurationFactor': '0'}} if "
                            "{'org.kde.kdeglobals', 'org.kde.kdeglobals.KDE'} <= set(args[0]) else {})"_s);
    QVERIFY(portal.isThere());
    const AppearanceWatcher watcher(m_bus->connection());
    const DesktopAppearance expected{.prefersDark = false, .prefersReducedMotion = true};
    QTRY_COMPARE_WITH_TIMEOUT(watcher.appearance(), expected, limitMs);
    for (const QVariant &moves : {QVariant(u"0.5"_s), QVariant(u""_s), QVariant(u"fast"_s)}) {
        portal.change(u"org.kde.kdeglobals.KDE"_s, u"AnimationDurationFactor"_s, u"0"_s);
        QTRY_VERIFY_WITH_TIMEOUT(watcher.appearance().prefersReducedMotion, limitMs);
        portal.change(u"org.kde.kdeglobals.KDE"_s, u"AnimationDurationFactor"_s, moves);
        QTRY_VERIFY_WITH_TIMEOUT(!watcher.appearance().prefersReducedMotion, limitMs);
    }
    portal.change(u"org.kde.kdeglobals.KDE"_s, u"AnimationDurationFactor"_s, u"0"_s);
    QTRY_VERIFY_WITH_TIMEOUT(watcher.appearance().prefersReducedMotion, limitMs);
    portal.change(standardNames, u"reduced-motion"_s, 0U);
    QTRY_VERIFY_WITH_TIMEOUT(!watcher.appearance().prefersReducedMotion, limitMs);
}

void tst_AppearanceWatcher::changesAreFollowed()
{
    const MockPortal portal(*m_bus, u"{'org.freedesktop.appearance': {'color-scheme': dbus.UInt32(2)}}"_s);
    QVERIFY(portal.isThere());
    const AppearanceWatcher watcher(m_bus->connection());
    QSignalSpy changed(&watcher, &AppearanceWatcher::changed);
    QTRY_COMPARE_WITH_TIMEOUT(watcher.appearance().prefersDark, std::optional<bool>(false), limitMs);
    portal.change(standardNames, u"color-scheme"_s, 1U);
    QTRY_COMPARE_WITH_TIMEOUT(watcher.appearance().prefersDark, std::optional<bool>(true), limitMs);
    portal.change(gnomeAccess, u"high-contrast"_s, true);
    QTRY_VERIFY_WITH_TIMEOUT(watcher.appearance().prefersHighContrast, limitMs);
    portal.change(standardNames, u"contrast"_s, 1U);
    portal.change(gnomeAccess, u"high-contrast"_s, false);
    portal.change(gnomeInterface, u"enable-animations"_s, false);
    QTRY_VERIFY_WITH_TIMEOUT(watcher.appearance().prefersReducedMotion, limitMs);
    QVERIFY2(watcher.appearance().prefersHighContrast, "one of both keys is enough");
    portal.change(standardNames, u"contrast"_s, 0U);
    portal.change(gnomeInterface, u"enable-animations"_s, true);
    QTRY_VERIFY_WITH_TIMEOUT(!watcher.appearance().prefersReducedMotion, limitMs);
    QVERIFY(!watcher.appearance().prefersHighContrast);
    portal.change(gnomeInterface, u"font-name"_s, u"Inter 12"_s);
    QTRY_COMPARE_WITH_TIMEOUT(watcher.appearance().fontName, u"Inter 12"_s, limitMs);

    const auto before = changed.size();
    portal.change(gnomeInterface, u"font-name"_s, u"Inter 12"_s);
    portal.change(gnomeInterface, u"clock-format"_s, u"24h"_s);
    portal.settle();
    QCOMPARE(changed.size(), before);
}

void tst_AppearanceWatcher::nonsenseIsTheDefault()
{
    const MockPortal portal(
        *m_bus, u"{'org.freedesktop.appearance': {'color-scheme': 'red', 'contrast': 7}, "
                "'org.gnome.desktop.interface': {'text-scaling-factor': 1000.0, 'font-name': 'x 9'}}"_s);
    QVERIFY(portal.isThere());
    const AppearanceWatcher watcher(m_bus->connection());
    const DesktopAppearance expected{.fontName = u"x 9"_s};
    QTRY_COMPARE_WITH_TIMEOUT(watcher.appearance(), expected, limitMs);
}

void tst_AppearanceWatcher::nothingWithoutAPortal()
{
    const AppearanceWatcher watcher(m_bus->connection());
    QVERIFY(m_bus->start(u"org.example.Other"_s,
                         {u"--session"_s, u"org.example.Other"_s, u"/org/example"_s, u"org.example"_s}));
    m_bus->settle(u"org.example.Other"_s);
    QCOMPARE(watcher.appearance(), DesktopAppearance());
}

void tst_AppearanceWatcher::nothingWithoutABus()
{
    const AppearanceWatcher watcher(QDBusConnection(u"nowhere"_s));
    QCOMPARE(watcher.appearance(), DesktopAppearance());
}

QTEST_GUILESS_MAIN(tst_AppearanceWatcher)
#include "tst_appearancewatcher.moc"
