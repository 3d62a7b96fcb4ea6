// SPDX-License-Identifier: Apache-2.0
#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSslSocket>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "certificateauthority.h"
#include "deletionrecord.h"
#include "httptokengateway.h"
#include "journal.h"
#include "journaledgateway.h"
#include "accountpage.h"
#include "mainwindow.h"
#include "ownrights.h"
#include "owntoken.h"
#include "preferences.h"
#include "reconciler.h"
#include "retryinggateway.h"
#include "scriptedserver.h"
#include "secretclipboard.h"
#include "tokencommands.h"
#include "tokenpager.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;

namespace {

constexpr int limitMs = 60000;

QByteArray onePage()
{
    return R"({"data":[{"id":"Token:1","name":"payout","permissions":["VIEW"],"clientId":"c1",)"
           R"("createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z"}],"hasMore":false})"_ba;
}

/// The window on a server that misbehaves.
struct Desk {
    explicit Desk(const QUrl &baseUrl)
        : account{.name = u"Test"_s, .environment = Environment::Other, .baseUrl = baseUrl, .clientId = u"me"_s}, http(),
          journal(folder.filePath(u"journal.jsonl"_s), clock), journaled(http, journal, clock), gateway(journaled, clock),
          ownToken(account.clientId), pager(gateway, clock), commands(gateway, clock), deletions(journal, commands),
          reconciler(gateway, journal), ownRights(gateway, clock, ownToken), preferences(folder.filePath(u"settings.ini"_s))
    {
        http.setEndpoint({baseUrl, account.clientId, Secret("canary"_ba)});
        window = std::make_unique<MainWindow>(preferences, clipboard);
        auto *page = new AccountPage(
            account, {gateway, pager, commands, ownToken, ownRights, preferences, clipboard, clock, window->actions(), journal, reconciler});
        window->addPage(page);
        window->showPage(page);
        window->show();
        page->loadFirstPage();
    }

    template<class Widget>
    Widget *find(const char *name) const
    {
        const auto all = QApplication::topLevelWidgets();
        for (const QWidget *top : all) {
            if (auto *found = top->isVisible() ? top->findChild<Widget *>(QString::fromLatin1(name)) : nullptr)
                return found;
        }
        return nullptr;
    }
    bool isShown(const char *name) const
    {
        const auto *widget = window->findChild<QWidget *>(QString::fromLatin1(name));
        return widget && widget->isVisible();
    }

    QTemporaryDir folder;
    SystemClock clock;
    Account account;
    HttpTokenGateway http;
    Journal journal;
    JournaledGateway journaled;
    RetryingGateway gateway;
    SecretClipboard clipboard;
    OwnToken ownToken;
    TokenPager pager;
    TokenCommands commands;
    DeletionRecord deletions;
    Reconciler reconciler;
    OwnRights ownRights;
    Preferences preferences;
    std::unique_ptr<MainWindow> window;
};

} // namespace

/// A change whose answer is lost: sent once, and the window says that nobody knows.
class tst_WindowFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lostAnswerToACreateIsSaid_data() { addConnections(); }
    void lostAnswerToACreateIsSaid();
    void lostAnswerToADeleteIsSaid_data() { addConnections(); }
    void lostAnswerToADeleteIsSaid();

private:
    static void addConnections()
    {
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<bool>("isKeptAlive");
        QTest::newRow("plain, fresh") << false << false;
        QTest::newRow("plain, reused") << false << true;
        QTest::newRow("TLS, fresh") << true << false;
        QTest::newRow("TLS, reused") << true << true;
    }
    /// Answers the list once; then reads whatever comes and closes.
    [[nodiscard]] std::unique_ptr<ScriptedServer> makeServer(bool isTls, bool isKeptAlive)
    {
        const QByteArray connection = isKeptAlive ? "Connection: keep-alive\r\n"_ba : "Connection: close\r\n"_ba;
        const QByteArray answer = httpAnswer(200, onePage(), "Content-Type: application/json\r\n"_ba + connection);
        const Script first = isKeptAlive ? Script{readRequest(), send(answer), readRequest(), closeConnection()}
                                         : Script{readRequest(), send(answer), closeConnection()};
        return std::make_unique<ScriptedServer>(QList<Script>{first, {readRequest(), closeConnection()}},
                                                isTls ? std::optional(m_authority.issue()) : std::nullopt);
    }

    CertificateAuthority m_authority;
};

void tst_WindowFaults::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    m_authority.beTrusted();
}

void tst_WindowFaults::lostAnswerToACreateIsSaid()
{
    QFETCH(bool, isTls);
    QFETCH(bool, isKeptAlive);
    const auto server = makeServer(isTls, isKeptAlive);
    Desk desk(server->baseUrl());
    QTRY_VERIFY_WITH_TIMEOUT(desk.pager.state().isLoaded, limitMs);

    desk.find<QAbstractButton>("tokenNew")->click();
    desk.find<QLineEdit>("createName")->setText(u"payout-worker"_s);
    desk.find<QCheckBox>("permissionView")->setChecked(true);
    desk.find<QAbstractButton>("createSubmit")->click();

    const auto *dialog = desk.window->findChild<QWidget *>(u"createDialog"_s);
    QTRY_COMPARE_WITH_TIMEOUT(dialog->windowTitle(), u"It is not known whether the token was created"_s, limitMs);
    QCOMPARE(server->requestCount("POST"_ba), 1);
    QCOMPARE(desk.find<QLineEdit>("createName")->text(), u"payout-worker"_s);
    QVERIFY2(!desk.window->close(), "an open question does not end unseen");
    desk.find<QAbstractButton>("createSettled")->click();
    QVERIFY(desk.window->close());
}

void tst_WindowFaults::lostAnswerToADeleteIsSaid()
{
    QFETCH(bool, isTls);
    QFETCH(bool, isKeptAlive);
    const auto server = makeServer(isTls, isKeptAlive);
    Desk desk(server->baseUrl());
    QTRY_VERIFY_WITH_TIMEOUT(desk.pager.state().isLoaded, limitMs);

    desk.find<QTableView>("tokenTable")->selectRow(0);
    desk.find<QAbstractButton>("tokenDelete")->click();
    desk.find<QAbstractButton>("deleteSubmit")->click();

    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("deleteReport"), limitMs);
    const QString report = desk.window->findChild<QLabel *>(u"deleteReport"_s)->text();
    QVERIFY2(report.contains(u"not known"_s), qPrintable(report));
    QCOMPARE(server->requestCount("DELETE"_ba), 1);
    QCOMPARE(desk.find<QTableView>("tokenTable")->model()->rowCount(), 1);
}

QTEST_MAIN(tst_WindowFaults)
#include "tst_windowfaults.moc"
