// SPDX-License-Identifier: Apache-2.0
// Pictures of a review: the overview, the search for a token in a text, a note, the formats of a credential.
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

#include "tests/gallery/gallerypicture.h"
#include "tests/support/fakegateway.h"
#include "ui/notes/notedialog.h"
#include "ui/overview/overviewpage.h"
#include "ui/secrets/secretdialog.h"
#include "ui/tokens/which/whichtokendialog.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 28), QTime(14, 2), Qt::UTC);
const QString clientId = u"01947d2284054f890000e63bca4810df"_s;

Token token(const QStringList &permissions, int days)
{
    Token made = fakeToken(u"Token:1"_s, u"Payout worker \u00b7 eu-west"_s, permissions);
    made.clientId = clientId;
    made.createdAt = {.instant = now.addDays(-days), .text = u"x"_s};
    return made;
}

OverviewState overviewState()
{
    QList<Token> tokens;
    const QStringList view{u"VIEW"_s};
    const QStringList transact{u"VIEW"_s, u"TRANSACT"_s};
    const QStringList manage{u"VIEW"_s, u"MANAGE"_s};
    const auto add = [&tokens](int count, const QStringList &permissions, int days) {
        for (int number = 0; number < count; ++number) {
            tokens.append(token(permissions, days));
            tokens.last().id = u"Token:%1"_s.arg(tokens.size());
            tokens.last().name = u"name %1"_s.arg(tokens.size());
        }
    };
    add(4, view, 3);
    add(2, transact, 3);
    add(1, manage, 3);
    add(24, view, 60);
    add(18, transact, 60);
    add(48, view, 200);
    add(30, transact, 200);
    add(4, manage, 200);
    add(1, {}, 200);
    add(22, view, 500);
    add(2, {}, 500);
    using Kind = ReviewChange::Kind;
    return {.counts = OverviewCounts(RowSnapshot(tokens), {.nowUtc = now, .today = now.date()}),
            .readAtUtc = now,
            .isComplete = true,
            .lastReviewUtc = now.addDays(-25),
            .changes = {.changes = {{.kind = Kind::New,
                                     .tokenId = u"Token:2"_s,
                                     .now = {.name = u"reporting-export"_s, .permissions = {.values = view}}},
                                    {.kind = Kind::Gone,
                                     .tokenId = u"Token:9"_s,
                                     .before = {.name = u"Partner demo"_s, .permissions = {.values = view}},
                                     .isMadeHere = true}},
                        .isGoneKnown = true}};
}

} // namespace

void saveReviewPictures(const QDir &folder)
{
    OverviewPage overview;
    overview.resize(1180, 560);
    overview.setState(overviewState());
    savePicture(overview, folder, u"overview"_s);
    overview.setState({});
    savePicture(overview, folder, u"overview-not-read"_s);

    const Account account{
        .name = u"Acme payments"_s, .environment = Environment::Production, .mode = AccountMode::Protected};
    const SearchedAccount searched{
        .account = account, .rows = RowSnapshot({token({u"VIEW"_s, u"TRANSACT"_s}, 60)}), .isComplete = true};
    WhichTokenDialog which({.signedIn = [&searched] { return QList<SearchedAccount>{searched}; },
                            .others =
                                [](const QList<SearchedAccount> &) {
                                    return QList<Account>{{.id = u"2"_s, .name = u"Acme sandbox"_s}};
                                },
                            .readWholeList = [](const QString &) {}},
                           now, nullptr);
    auto *text = which.findChild<QPlainTextEdit *>(u"leakText"_s);
    text->setPlainText(u"2026-11-27T21:14:08Z payout-eu-3 ERROR start failed\n"
                       "00000000000000000000000000000abc\nGRID_CLIENT_ID="_s +
                       clientId + u"\nGRID_CLIENT_SECRET=kQ8xV2mN7pR4tY6wZ1aB3cD5eF9gH0jL"_s);
    which.findChild<QPushButton *>(u"leakLook"_s)->click();
    savePicture(which, folder, u"which-token"_s);
    which.showSignInProblem(u"2"_s, u"The keyring holds no secret for this account."_s);
    savePicture(which, folder, u"which-token-not-all"_s);

    NoteDialog note(
        token({u"VIEW"_s}, 60),
        {.owner = u"Ada Lovelace"_s, .purpose = u"payouts in Europe"_s, .reviewBy = now.date()},
        [](const TokenNote &) { return QString(); }, nullptr);
    savePicture(note, folder, u"note"_s);

    for (const QByteArrayView secret :
         {QByteArrayView("kQ8xV2mN7pR4tY6w"), QByteArrayView("a secret of blanks")}) {
        CreatedToken created;
        created.token = token({u"VIEW"_s}, 0);
        created.secret = Secret(secret);
        SecretDialog dialog(std::move(created), account, nullptr);
        const bool isRefused = secret.contains(' ');
        savePicture(dialog, folder, isRefused ? u"formats-refused"_s : u"formats-env"_s);
        dialog.findChild<QTabBar *>(u"secretFormats"_s)->setCurrentIndex(3);
        if (!isRefused)
            savePicture(dialog, folder, u"formats-kubernetes"_s);
    }
}
