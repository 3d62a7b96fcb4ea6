// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

#include "accountbook.h"
#include "accountdesk.h"
#include "accountpage.h"
#include "accountstore.h"
#include "clock.h"
#include "filterbar.h"
#include "lateserver.h"
#include "mainwindow.h"
#include "preferences.h"
#include "secretclipboard.h"
#include "sessioncredentialstore.h"
#include "tokentablemodel.h"

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

quint32 wantedSeed()
{
    bool isNumber = false;
    const quint32 seed = qEnvironmentVariable("TOKENRY_SEED").toUInt(&isNumber);
    return isNumber ? seed : QRandomGenerator::global()->generate();
}

} // namespace

/// Faults L20 and L22: no row and no credential of one account ever serves another, however late an answer comes.
class tst_AccountSwitches final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomSwitchesMixNothing();

private:
    void build();
    void step();
    void letPass(int milliseconds);
    [[nodiscard]] QString mixedUp() const;
    [[nodiscard]] int shownAccount() const;

    QRandomGenerator m_random;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<LateServer> m_server;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<SessionCredentialStore> m_keyring;
    std::unique_ptr<SessionCredentialStore> m_thisRun;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<AccountDesk> m_desk;
    QStringList m_ids;
    int m_switchedWhileLoading = 0;
};

void tst_AccountSwitches::build()
{
    m_preferences = std::make_unique<Preferences>(m_folder.filePath(u"settings.ini"_s));
    m_clipboard = std::make_unique<SecretClipboard>();
    m_store = std::make_unique<AccountStore>(m_folder.filePath(u"accounts.json"_s));
    // Where secrets are kept is not what is tried here; tests/accounts has the real keyring.
    m_keyring = std::make_unique<SessionCredentialStore>();
    m_thisRun = std::make_unique<SessionCredentialStore>();
    m_book = std::make_unique<AccountBook>(*m_store, *m_keyring, *m_thisRun);
    for (int number = 0; number < LateServer::accountCount; ++number) {
        std::optional<QString> id;
        m_book->save({.name = u"Account %1"_s.arg(number),
                      .environment = number == 0 ? Environment::Production : Environment::Sandbox,
                      .baseUrl = m_server->baseUrl(),
                      .clientId = u"client-%1"_s.arg(number)},
                     Secret("secret-" + QByteArray::number(number)), AccountBook::Keep::Keyring, this,
                     [&id](const SaveOutcome &outcome) { id = outcome.account ? outcome.account->id : QString(); });
        QTRY_VERIFY(id.has_value());
        QVERIFY(!id->isEmpty());
        m_ids.append(*id);
    }
    m_window = std::make_unique<MainWindow>(*m_preferences, *m_clipboard);
    m_desk = std::make_unique<AccountDesk>(
        *m_book, *m_window, SharedParts{*m_preferences, *m_clipboard, m_clock, m_window->actions(), {}, {}});
    m_window->resize(1000, 700);
    m_window->show();
    QVERIFY(m_desk->open(m_ids.constFirst()));
}

int tst_AccountSwitches::shownAccount() const
{
    return m_window->page() ? static_cast<int>(m_ids.indexOf(m_window->page()->account().id)) : -1;
}

/// What of another account the shown page shows; empty when nothing.
QString tst_AccountSwitches::mixedUp() const
{
    const int account = shownAccount();
    if (account < 0)
        return {};
    const QString own = u"%1-"_s.arg(account);
    if (!m_window->windowTitle().contains(u"Account %1"_s.arg(account)))
        return u"title %1"_s.arg(m_window->windowTitle());
    const QAbstractItemModel *model = m_window->page()->findChild<QTableView *>(u"tokenTable"_s)->model();
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
    AccountPage *page = m_window->page();
    if (m_desk->isLocked()) {
        m_desk->unlock();
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
            page->findChild<FilterBar *>()->setFilterState({.name = u"%1-%2"_s.arg(QString::number(shownAccount()), QString::number(m_random.bounded(9)))});
        break;
    case 5:
        if (page) {
            auto *view = page->findChild<QTableView *>(u"tokenTable"_s);
            view->selectRow(m_random.bounded(qMax(1, view->model()->rowCount())));
        }
        break;
    case 6:
        if (m_random.bounded(4) == 0)
            m_desk->lock(u"Locked by the test."_s);
        break;
    case 7:
        if (m_random.bounded(6) == 0)
            m_window->actions().signOut->trigger();
        break;
    default:
        if (page && page->isLoading())
            ++m_switchedWhileLoading;
        QVERIFY(m_desk->open(m_ids.at(m_random.bounded(m_ids.size()))));
        break;
    }
}

void tst_AccountSwitches::randomSwitchesMixNothing()
{
    const quint32 seed = wantedSeed();
    const int count = wantedCount();
    qInfo("%d steps, seed %u", count, seed);
    m_random.seed(seed);
    m_server = std::make_unique<LateServer>(seed);
    build();
    for (int number = 0; number < count; ++number) {
        step();
        letPass(m_random.bounded(12));
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(m_server->findings(), QStringList());
    }
    if (m_desk->isLocked())
        m_desk->unlock();
    for (const QString &id : m_ids) {
        QVERIFY(m_desk->open(id));
        const auto *model = m_window->page()->findChild<QTableView *>(u"tokenTable"_s)->model();
        QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() > 0 && !m_window->page()->isLoading(), limitMs);
        QCOMPARE(mixedUp(), QString());
    }
    QCOMPARE(m_server->findings(), QStringList());
    // What was tried must have happened: answers that came after the person had left.
    QVERIFY(m_switchedWhileLoading > 0);
    qInfo("%d answers; %d switches while an answer was awaited", m_server->answered(), m_switchedWhileLoading);
}

QTEST_MAIN(tst_AccountSwitches)
#include "tst_accountswitches.moc"
