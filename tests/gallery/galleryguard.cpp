// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/galleryguard.h"

#include <QDateTime>
#include <QDir>
#include <QLineEdit>
#include <QVBoxLayout>

#include "app/tokens/models/tokentablemodel.h"
#include "app/tokens/rights/changepolicy.h"
#include "tests/gallery/gallerypicture.h"
#include "tests/support/fakegateway.h"
#include "ui/controls/accountband.h"
#include "ui/secrets/secretdialog.h"
#include "ui/tokens/create/createdialog.h"
#include "ui/tokens/delete/deletedialog.h"
#include "ui/tokens/list/tokentablepane.h"
#include "ui/tokens/list/tokentableview.h"
#include "ui/window/noticestrip.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

namespace {

const QString rights = u"signed in as “ops laptop” · may view and manage"_s;

Account account(Environment environment, AccountMode mode, const QString &name = u"Acme payments"_s)
{
    return {.name = name,
            .environment = environment,
            .mode = mode,
            .baseUrl = QUrl(u"https://api.example.com/v1"_s)};
}

void saveBands(const QDir &folder)
{
    QWidget bands;
    auto *layout = new QVBoxLayout(&bands);
    const QString longName = u"A payments platform with a name that somebody found fitting"_s;
    for (const Account &each : {account(Environment::Production, AccountMode::Protected),
                                account(Environment::Production, AccountMode::ReadOnly),
                                account(Environment::Sandbox, AccountMode::ReadOnly),
                                account(Environment::Unlabelled, AccountMode::Protected),
                                account(Environment::Production, AccountMode::Protected, longName)}) {
        auto *band = new AccountBand(each, &bands);
        band->setRights(rights, u"may view and manage"_s);
        layout->addWidget(band);
    }
    bands.resize(584, 260);
    savePicture(bands, folder, u"guard-bands-narrow"_s);
    bands.resize(1232, 260);
    savePicture(bands, folder, u"guard-bands-wide"_s);
}

void saveNotices(const QDir &folder)
{
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(new AccountBand(account(Environment::Sandbox, AccountMode::ReadOnly), &page));
    auto *strip = new NoticeStrip(&page);
    layout->addWidget(strip);
    auto *pane = new TokenTablePane(&page);
    TokenTableModel model;
    pane->view()->setModel(&model);
    pane->setState(TokenTablePane::State::NoTokens);
    const ChangePolicy policy = judgeChanges(account(Environment::Sandbox, AccountMode::ReadOnly), {});
    pane->setChangePolicy(policy);
    layout->addWidget(pane, 1);
    strip->setNotices({{Notice::Kind::Info, policy.reason, u"Account settings…"_s},
                       {Notice::Kind::Warning,
                        u"The same client ID signs in here as SANDBOX and in the account “Acme live” as "
                        u"PRODUCTION. One of the two "
                        u"labels is wrong: check it before you change anything."_s,
                        u"Account settings…"_s},
                       {Notice::Kind::Info,
                        u"The account's name sounds like PRODUCTION, but it is labelled SANDBOX."_s,
                        {}}});
    page.resize(1232, 400);
    savePicture(page, folder, u"guard-notices"_s);
    page.resize(620, 400);
    savePicture(page, folder, u"guard-notices-narrow"_s);
}

void saveDialogs(const QDir &folder)
{
    const Account production = account(Environment::Production, AccountMode::Protected);
    CreateDialog create(production, {}, std::nullopt, nullptr);
    savePicture(create, folder, u"guard-create"_s);
    create.showError(fakeError(ErrorKind::Forbidden, 403, u"FORBIDDEN"_s));
    savePicture(create, folder, u"guard-create-403"_s);
    DeleteDialog remove(production,
                        {.tokens = {fakeToken(u"Token:1"_s, u"Payout worker"_s, {u"VIEW"_s, u"MANAGE"_s})}},
                        QDateTime::currentDateTimeUtc(), nullptr);
    savePicture(remove, folder, u"guard-delete"_s);
    remove.showManagers(LastManagerCheck::Verdict::LastOnes, {});
    savePicture(remove, folder, u"guard-delete-last"_s);
    remove.showManagers(LastManagerCheck::Verdict::CannotTell, u"The service did not answer in time."_s);
    savePicture(remove, folder, u"guard-delete-cannot-tell"_s);
    remove.showManagers(LastManagerCheck::Verdict::Reading, {});
    savePicture(remove, folder, u"guard-delete-reading"_s);
}

CreatedToken createdToken()
{
    CreatedToken created;
    created.token = fakeToken(u"Token:1"_s, u"payout-worker"_s, {u"VIEW"_s, u"MANAGE"_s});
    created.secret = Secret(QByteArray(40, 'x'));
    return created;
}

void saveHandover(const QDir &folder)
{
    const Account production = account(Environment::Production, AccountMode::Protected);
    SecretDialog kept(createdToken(), production, nullptr);
    savePicture(kept, folder, u"handover"_s);
    kept.showCopied(27);
    kept.showSaveFailed(u"There is no room left on the disk. Nothing was saved."_s);
    kept.showTest(SecretDialog::TestOutcome::NotYet, u"Not accepted yet. Try again in a moment."_s);
    savePicture(kept, folder, u"handover-lines"_s);
    kept.showClipboardCleared();
    kept.showUnfinished();
    savePicture(kept, folder, u"handover-arrived"_s);
    SecretDialog other(createdToken(), production, nullptr);
    other.warnOfDifference(u"You asked for VIEW. The service gave VIEW and MANAGE."_s);
    savePicture(other, folder, u"handover-difference"_s);
}

void saveOwnDeletion(const QDir &folder)
{
    const Token own = fakeToken(u"Token:1"_s, u"ops laptop"_s, {u"VIEW"_s, u"MANAGE"_s});
    DeleteDialog dialog(account(Environment::Production, AccountMode::Protected, u"Northwind Payments"_s),
                        {.tokens = {own}, .ownClientId = own.clientId}, QDateTime::currentDateTimeUtc(),
                        nullptr);
    dialog.findChild<QLineEdit *>(u"deleteConfirmText"_s)->setText(u"northwind payments"_s);
    savePicture(dialog, folder, u"delete-own"_s);
    dialog.findChild<QLineEdit *>(u"deleteConfirmText"_s)->setText(u"Northwind Payments"_s);
    dialog.findChild<QLineEdit *>(u"deleteConfirmOwn"_s)->setText(u"ops laptop"_s);
    savePicture(dialog, folder, u"delete-own-confirmed"_s);
}

} // namespace

void saveGuard(const QDir &folder)
{
    saveBands(folder);
    saveNotices(folder);
    saveDialogs(folder);
    saveHandover(folder);
    saveOwnDeletion(folder);
}
