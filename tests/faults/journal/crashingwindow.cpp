// SPDX-License-Identifier: Apache-2.0
// The real window, creating one token by clicks and dying at a named moment. For tst_crash; the secret comes
// on standard input.
//   crashing_window URL CLIENT_ID JOURNAL NAME MOMENT SIGNAL
#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <iostream>
#include <string>
#include <utility>

#include "app/api/httptokengateway.h"
#include "app/api/retryinggateway.h"
#include "app/history/reconciler.h"
#include "app/journal/journal.h"
#include "app/journal/journaledgateway.h"
#include "app/rotation/rotations.h"
#include "app/tokens/changes/tokencommands.h"
#include "app/tokens/list/tokenlist.h"
#include "app/tokens/rights/ownrights.h"
#include "app/tokens/rights/owntoken.h"
#include "ui/secrets/secretclipboard.h"
#include "ui/settings/preferences.h"
#include "ui/window/accountpage.h"
#include "ui/window/mainwindow.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

namespace {

struct Plan
{
    QUrl url;
    QString clientId;
    QString journal;
    QString name;
    QString moment;
    int signal = SIGKILL;

    void dieIf(QLatin1StringView here) const
    {
        if (moment == here)
            ::raise(signal);
    }
};

/// Passes everything on, and dies around the one request that matters.
class DyingGateway final : public TokenGateway
{
public:
    DyingGateway(TokenGateway &inner, const Plan &plan) : m_inner(inner), m_plan(plan) {}

    [[nodiscard]] RequestHandle list(const TokenQuery &query, QObject *context,
                                     PageCallback callback) override
    {
        return m_inner.list(query, context, std::move(callback));
    }
    [[nodiscard]] RequestHandle get(const QString &tokenId, QObject *context, TokenCallback callback) override
    {
        return m_inner.get(tokenId, context, std::move(callback));
    }
    void create(const NewToken &token, QObject *context, CreateCallback callback) override
    {
        m_plan.dieIf("before sending"_L1);
        m_inner.create(token, context, [this, callback = std::move(callback)](Result<CreatedToken> answer) {
            m_plan.dieIf("answered"_L1);
            callback(std::move(answer));
        });
    }
    void remove(const QString &tokenId, QObject *context, DeleteCallback callback) override
    {
        m_inner.remove(tokenId, context, std::move(callback));
    }
    [[nodiscard]] RequestHandle getAs(const QString &clientId, Secret secret, const QString &tokenId,
                                      QObject *context, TokenCallback callback) override
    {
        return m_inner.getAs(clientId, std::move(secret), tokenId, context, std::move(callback));
    }

private:
    TokenGateway &m_inner;
    const Plan &m_plan;
};

template<class Widget>
Widget *shown(const char *name)
{
    const auto all = QApplication::topLevelWidgets();
    for (QWidget *top : all) {
        for (auto *found : top->findChildren<Widget *>(QString::fromLatin1(name))) {
            if (found->isVisible())
                return found;
        }
    }
    return nullptr;
}

void say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}

/// What a person does, as soon as it can be done.
class Hands final
{
public:
    Hands(const Plan &plan, TokenList &list, Journal &journal)
        : m_plan(plan), m_list(list), m_journal(journal)
    {}

    void act()
    {
        if (m_step == 0 && m_list.state().isLoaded)
            submit();
        else if (m_step == 1 && shown<QAbstractButton>("secretCopy"))
            keep();
    }

private:
    void submit()
    {
        m_step = 1;
        say("ready");
        shown<QAbstractButton>("tokenNew")->click();
        shown<QLineEdit>("createName")->setText(m_plan.name);
        shown<QCheckBox>("permissionView")->setChecked(true);
        shown<QAbstractButton>("createSubmit")->click();
    }
    void keep()
    {
        m_step = 2;
        m_plan.dieIf("shown"_L1);
        shown<QAbstractButton>("secretCopy")->click();
        m_plan.dieIf("copied"_L1);
        if (m_plan.moment == "copied and written"_L1) {
            m_journal.flush(qApp, [this] { ::raise(m_plan.signal); });
            return;
        }
        shown<QAbstractButton>("secretDone")->click();
        m_journal.flush(qApp, [this] {
            say("done");
            m_plan.dieIf("done"_L1);
        });
    }

    const Plan &m_plan;
    TokenList &m_list;
    Journal &m_journal;
    int m_step = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const Plan plan{QUrl(arguments.value(1)), arguments.value(2), arguments.value(3),
                    arguments.value(4),       arguments.value(5), arguments.value(6).toInt()};
    std::string secret;
    std::getline(std::cin, secret);

    const QTemporaryDir folder;
    const SystemClock clock;
    const Account account{.name = u"Crash"_s,
                          .environment = Environment::Sandbox,
                          .baseUrl = plan.url,
                          .clientId = plan.clientId};
    HttpTokenGateway http;
    http.setEndpoint({account.baseUrl, account.clientId,
                      Secret(QByteArrayView(secret.data(), static_cast<qsizetype>(secret.size())))});
    DyingGateway dying(http, plan);
    Journal journal(plan.journal, clock);
    journal.setSignIn(signInOf(account));
    JournaledGateway journaled(dying, journal, clock);
    RetryingGateway gateway(journaled, clock);
    SecretClipboard clipboard(clock);
    OwnToken ownToken(account.clientId);
    OwnRights ownRights(gateway, clock, ownToken);
    TokenList list(gateway, gateway, clock);
    TokenCommands commands(gateway, clock);
    journaled.listenTo(commands);
    Reconciler reconciler(gateway, journal, clock);
    Rotations rotations(gateway, commands, journal, clock);
    Preferences preferences(folder.filePath(u"settings.ini"_s));
    MainWindow window(preferences, clipboard);
    auto *page =
        new AccountPage(account, {gateway, list, commands, ownToken, ownRights, preferences, clipboard, clock,
                                  window.actions(), journal, reconciler, rotations});
    window.addPage(page);
    window.showPage(page);
    window.show();
    page->loadFirstPage();

    Hands hands(plan, list, journal);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &application, [&hands] { hands.act(); });
    timer.start(1);
    return QApplication::exec();
}
