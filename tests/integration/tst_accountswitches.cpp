// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QRandomGenerator>
#include <QTableView>
#include <QTest>

#include <memory>

#include "app/tokens/models/tokentablemodel.h"
#include "tests/integration/lateserver.h"
#include "tests/support/accountsharness.h"
#include "ui/tokens/filter/filterbar.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;

namespace {

constexpr int sampleCount = 300;
constexpr int limitMs = 30000;

int wantedCount()
{
    bool isNumber = false;
    const int count = qEnvironmentVariableIntValue("TOKENRY_SWITCHES", &isNumber);
    return isNumber && count > 0 ? count : sampleCount;
}

/// The sample of every run is the same, so that a failing run can be repeated.
constexpr quint32 sampleSeed = 20261128;

quint32 wantedSeed()
{
    bool isNumber = false;
    const quint32 seed = qEnvironmentVariable("TOKENRY_SEED").toUInt(&isNumber);
    return isNumber ? seed : sampleSeed;
}

} // namespace

/// Faults L20 and L22: no row and no credential of one account ever serves another, however late an answer
/// comes.
class tst_AccountSwitches final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomSwitchesMixNothing();

private:
    [[nodiscard]] MainWindow &window() const { return m_harness->window(); }
    [[nodiscard]] AccountController &accounts() const { return m_harness->accounts(); }
    void build();
    void step();
    void letPass(int milliseconds);
    [[nodiscard]] QString mixedUp() const;
    [[nodiscard]] int shownAccount() const;
    [[nodiscard]] QString stateText() const;

    QRandomGenerator m_random;
    std::unique_ptr<LateServer> m_server;
    std::unique_ptr<AccountsHarness> m_harness;
    QStringList m_ids;
    int m_switchedWhileLoading = 0;
};

void tst_AccountSwitches::build()
{
    m_server = std::make_unique<LateServer>(m_random.generate());
    m_harness = std::make_unique<AccountsHarness>();
    for (int number = 0; number < LateServer::accountCount; ++number) {
        m_ids.append(
            m_harness->add({.name = u"Account %1"_s.arg(number),
                            .environment = number == 0 ? Environment::Production : Environment::Sandbox,
                            .baseUrl = m_server->baseUrl(),
                            .clientId = u"client-%1"_s.arg(number)},
                           "secret-" + QByteArray::number(number)));
    }
    QVERIFY(m_harness->accounts().open(m_ids.constFirst()));
}

int tst_AccountSwitches::shownAccount() const
{
    return window().page() ? static_cast<int>(m_ids.indexOf(window().page()->account().id)) : -1;
}

/// What a person would see of the shown page, for a failure.
QString tst_AccountSwitches::stateText() const
{
    const AccountPage *page = window().page();
    const auto said = [page](const char *name) {
        const auto *label = page->findChild<QLabel *>(QString::fromLatin1(name));
        return label ? label->text() : QString();
    };
    return u"account %1, %2; status “%3”; banner “%4”; dialog %5"_s.arg(
        QString::number(shownAccount()), page->isLoading() ? u"loading"_s : u"not loading"_s,
        said("statusMessage"), said("errorBanner"),
        QApplication::activeModalWidget() ? QApplication::activeModalWidget()->objectName() : u"none"_s);
}

/// What of another account the shown page shows; empty when nothing.
QString tst_AccountSwitches::mixedUp() const
{
    const int account = shownAccount();
    if (account < 0)
        return {};
    const QString own = u"%1-"_s.arg(account);
    if (!window().windowTitle().contains(u"Account %1"_s.arg(account)))
        return u"title %1"_s.arg(window().windowTitle());
    const QAbstractItemModel *model = window().page()->findChild<QTableView *>(u"tokenTable"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString id = model->index(row, 0).data(TokenTableModel::TokenIdRole).toString();
        if (!id.startsWith(own))
            return u"row %1 under account %2"_s.arg(id, QString::number(account));
    }
    return {};
}

/// Lets answers and timers run that long, looking at the table all the while.
void tst_AccountSwitches::letPass(int milliseconds)
{
    QElapsedTimer passed;
    passed.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
        const QString mixed = mixedUp();
        QVERIFY2(mixed.isEmpty(), qPrintable(mixed));
    } while (passed.elapsed() < milliseconds);
}

void tst_AccountSwitches::step()
{
    AccountPage *page = window().page();
    if (accounts().isLocked()) {
        accounts().unlock();
        return;
    }
    const auto press = [page](const char *action) {
        if (page)
            page->findChild<QAction *>(QString::fromLatin1(action))->trigger();
    };
    switch (m_random.bounded(12)) {
    case 0:
        press("actionRefresh");
        break;
    case 1:
    case 2:
        press("actionNext");
        break;
    case 3:
        press("actionPrevious");
        break;
    case 4:
        if (page && shownAccount() >= 0)
            page->findChild<FilterBar *>()->setFilterState(
                {.name =
                     u"%1-%2"_s.arg(QString::number(shownAccount()), QString::number(m_random.bounded(9)))});
        break;
    case 5:
        if (page) {
            auto *view = page->findChild<QTableView *>(u"tokenTable"_s);
            view->selectRow(m_random.bounded(qMax(1, view->model()->rowCount())));
        }
        break;
    case 6:
        if (m_random.bounded(4) == 0)
            accounts().lock(u"Locked by the test."_s);
        break;
    case 7:
        if (m_random.bounded(6) == 0)
            window().actions().signOut->trigger();
        break;
    default:
        if (page && page->isLoading())
            ++m_switchedWhileLoading;
        QVERIFY(accounts().open(m_ids.at(m_random.bounded(m_ids.size()))));
        break;
    }
}

void tst_AccountSwitches::randomSwitchesMixNothing()
{
    const quint32 seed = wantedSeed();
    const int count = wantedCount();
    qInfo("%d steps, seed %u", count, seed);
    m_random.seed(seed);
    build();
    for (int number = 0; number < count; ++number) {
        step();
        letPass(m_random.bounded(12));
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(m_server->findings(), QStringList());
    }
    if (accounts().isLocked())
        accounts().unlock();
    for (const QString &id : m_ids) {
        QVERIFY(accounts().open(id));
        const auto *model = window().page()->findChild<QTableView *>(u"tokenTable"_s)->model();
        const bool isRead =
            QTest::qWaitFor([&] { return model->rowCount() > 0 && !window().page()->isLoading(); }, limitMs);
        QVERIFY2(isRead, qPrintable(stateText()));
        QCOMPARE(mixedUp(), QString());
    }
    QCOMPARE(m_server->findings(), QStringList());
    // What was tried must have happened: answers that came after the person had left.
    QVERIFY(m_switchedWhileLoading > 0);
    qInfo("%d answers; %d switches while an answer was awaited", m_server->answered(),
          m_switchedWhileLoading);
}

QTEST_MAIN(tst_AccountSwitches)
#include "tst_accountswitches.moc"
