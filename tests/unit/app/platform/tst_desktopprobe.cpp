// SPDX-License-Identifier: Apache-2.0
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <memory>
#include <optional>

#include "app/platform/desktopprobe.h"
#include "tests/unit/app/platform/mockbus.h"
#include "tests/unit/app/platform/mockportal.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

namespace {

/// Less than the 25 s after which D-Bus itself gives up.
constexpr int limitMs = 15000;
const QString secrets = u"org.freedesktop.secrets"_s;
const QString secretsPath = u"/org/freedesktop/secrets"_s;
const QString secretsInterface = u"org.freedesktop.Secret.Service"_s;
const QString collection = u"/org/freedesktop/secrets/collection/login"_s;
const QString mockInterface = u"org.freedesktop.DBus.Mock"_s;

} // namespace

class tst_DesktopProbe final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void servicesThatRun_data();
    void servicesThatRun();
    void nothingRuns();
    void keyringWithoutADefault();
    void keyringThatRefuses();
    void servicesThatHang();
    void noBus();

private:
    [[nodiscard]] bool startKeyring(bool isLocked, const QString &defaultAlias = collection) const;
    [[nodiscard]] static std::optional<DesktopFacts> factsOf(DesktopProbe &probe);

    std::unique_ptr<MockBus> m_bus;
};

void tst_DesktopProbe::init()
{
    m_bus = std::make_unique<MockBus>();
}

bool tst_DesktopProbe::startKeyring(bool isLocked, const QString &defaultAlias) const
{
    if (!m_bus->start(secrets, {u"--session"_s, secrets, secretsPath, secretsInterface}))
        return false;
    m_bus->call(secrets, secretsPath, mockInterface, u"AddMethod"_s,
                {secretsInterface, u"ReadAlias"_s, u"s"_s, u"o"_s,
                 u"ret = dbus.ObjectPath('%1' if args[0] == 'default' else '/')"_s.arg(defaultAlias)});
    m_bus->call(secrets, secretsPath, mockInterface, u"AddMethod"_s,
                {secretsInterface, u"Make"_s, u""_s, u""_s,
                 u"self.AddObject('%1', 'org.freedesktop.Secret.Collection', {'Locked': %2}, [])"_s.arg(
                     collection, isLocked ? u"True"_s : u"False"_s)});
    return m_bus->call(secrets, secretsPath, secretsInterface, u"Make"_s).type() ==
           QDBusMessage::ReplyMessage;
}

/// Nothing when the probe did not finish.
std::optional<DesktopFacts> tst_DesktopProbe::factsOf(DesktopProbe &probe)
{
    std::optional<DesktopFacts> got;
    const QObject here;
    connect(&probe, &DesktopProbe::finished, &here, [&got](const DesktopFacts &facts) { got = facts; });
    (void)QTest::qWaitFor([&got] { return got.has_value(); }, limitMs);
    return got;
}

void tst_DesktopProbe::servicesThatRun_data()
{
    QTest::addColumn<bool>("locked");
    QTest::newRow("locked") << true;
    QTest::newRow("unlocked") << false;
}

void tst_DesktopProbe::servicesThatRun()
{
    QFETCH(const bool, locked);
    QVERIFY(startKeyring(locked));
    const MockPortal portal(*m_bus, u"{}"_s);
    QVERIFY(portal.isThere());
    m_bus->call(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s, mockInterface,
                u"AddProperty"_s,
                {u"org.freedesktop.portal.Settings"_s, u"version"_s, QVariant::fromValue(QDBusVariant(2U))});
    DesktopProbe probe(m_bus->connection());
    const auto facts = factsOf(probe);
    QVERIFY(facts);
    QCOMPARE(facts->keyring.state, ServiceFacts::State::Running);
    QVERIFY2(facts->keyring.program.startsWith("python3"_L1), qPrintable(facts->keyring.program));
    QCOMPARE(facts->defaultKeyring, locked ? DefaultKeyring::Locked : DefaultKeyring::Unlocked);
    QCOMPARE(facts->portal.state, ServiceFacts::State::Running);
    QCOMPARE(facts->portalSettingsVersion, std::optional<uint>(2));
}

void tst_DesktopProbe::nothingRuns()
{
    DesktopProbe probe(m_bus->connection());
    const auto facts = factsOf(probe);
    QVERIFY(facts);
    QCOMPARE(facts->keyring.state, ServiceFacts::State::Absent);
    QCOMPARE(facts->portal.state, ServiceFacts::State::Absent);
    QCOMPARE(facts->defaultKeyring, DefaultKeyring::Unknown);
    QVERIFY(!facts->portalSettingsVersion);
}

void tst_DesktopProbe::keyringWithoutADefault()
{
    QVERIFY(startKeyring(false, u"/"_s));
    DesktopProbe probe(m_bus->connection());
    const auto facts = factsOf(probe);
    QVERIFY(facts);
    QCOMPARE(facts->defaultKeyring, DefaultKeyring::None);
}

void tst_DesktopProbe::keyringThatRefuses()
{
    QVERIFY(m_bus->start(secrets, {u"--session"_s, secrets, secretsPath, secretsInterface}));
    DesktopProbe probe(m_bus->connection());
    const auto facts = factsOf(probe);
    QVERIFY(facts);
    QCOMPARE(facts->keyring.state, ServiceFacts::State::Running);
    QCOMPARE(facts->defaultKeyring, DefaultKeyring::Unknown);
}

void tst_DesktopProbe::servicesThatHang()
{
    QVERIFY(startKeyring(false));
    m_bus->signalMocks(SIGSTOP);
    DesktopProbe probe(m_bus->connection());
    const auto facts = factsOf(probe);
    m_bus->signalMocks(SIGCONT);
    QVERIFY(facts);
    QCOMPARE(facts->keyring.state, ServiceFacts::State::Running);
    QCOMPARE(facts->defaultKeyring, DefaultKeyring::Unknown);
}

void tst_DesktopProbe::noBus()
{
    DesktopProbe probe(QDBusConnection(u"nowhere"_s));
    const auto facts = factsOf(probe);
    QVERIFY(facts);
    QCOMPARE(facts->keyring.state, ServiceFacts::State::Unknown);
}

QTEST_GUILESS_MAIN(tst_DesktopProbe)
#include "tst_desktopprobe.moc"
