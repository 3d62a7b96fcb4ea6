// SPDX-License-Identifier: Apache-2.0
// The dialogs that no other part of the gallery shows, the rotations, and the real window on a sandbox.
#include <QMenu>

#include "app/core/sentencetext.h"
#include "app/errors/errortext.h"
#include "tests/gallery/gallerypicture.h"
#include "tests/support/fakegateway.h"
#include "tests/support/windowharness.h"
#include "ui/accounts/signin/proxydialog.h"
#include "ui/accounts/signin/waitdialog.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/noticedialog.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/diagnosticsdialog.h"
#include "ui/help/shortcutsdialog.h"
#include "ui/notes/notedialog.h"
#include "ui/notes/noteimportdialog.h"
#include "ui/rotation/createagaindialog.h"
#include "ui/rotation/pairdialog.h"
#include "ui/rotation/rotatedialog.h"
#include "ui/rotation/rotationspage.h"
#include "ui/secrets/secretdialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/tokens/create/createdialog.h"
#include "ui/tokens/delete/deletedialog.h"
#include "ui/tokens/filter/querydialog.h"
#include "ui/tokens/list/selectionbar.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

namespace {

const QDateTime now(QDate(2026, 11, 28), QTime(8, 0), Qt::UTC);
/// A name in another direction than its sentence.
const QString arabicName = u"تصدير التدقيق"_s;

Account account()
{
    return {.name = u"مدفوعات أكمي"_s,
            .environment = Environment::Production,
            .mode = AccountMode::Protected,
            .baseUrl = QUrl(u"https://api.example.com/v1"_s),
            .clientId = u"01947d2284054f890000e63bca4810df"_s};
}

Token arabicToken()
{
    return fakeToken(u"Token:1"_s, arabicName, {u"VIEW"_s, u"TRANSACT"_s, u"MANAGE"_s});
}

Rotation rotationAt(RotationStep step)
{
    return {.id = QString::number(int(step)),
            .step = step,
            .oldId = u"T1"_s,
            .oldName = arabicName,
            .newId = u"T2"_s,
            .newClientId = u"7be2a91384054f890000e63bca4804c2"_s,
            .newName = arabicName + u" 2026-11"_s,
            .permissions = {u"VIEW"_s, u"TRANSACT"_s},
            .isProven = step == RotationStep::Waiting,
            .startedAt = now.addDays(-3),
            .createdAt = now.addDays(-3),
            .provenAt = now.addDays(-3),
            .endedAt = now};
}

void saveSmallDialogs(const QDir &folder)
{
    SettingsDialog settings({}, nullptr);
    settings.addOverview(account(), {});
    savePicture(settings, folder, u"settings"_s);
    AboutDialog about(u"1.0"_s, nullptr);
    savePicture(about, folder, u"about"_s);
    DiagnosticsDialog diagnostics(u"Tokenry 0.2.0\nQt 6.4.2"_s, nullptr);
    savePicture(diagnostics, folder, u"diagnostics"_s);
    ShortcutsDialog shortcuts({{u"New token"_s, QKeySequence::New}, {u"Lock"_s, QKeySequence(u"Ctrl+L"_s)}},
                              nullptr);
    savePicture(shortcuts, folder, u"shortcuts"_s);
    QueryDialog query({}, QUrl(u"https://api.example.com/v1"_s), nullptr);
    savePicture(query, folder, u"query"_s);
    NoticeDialog notice({u"The service did not answer"_s, u"Nothing was changed."_s, u"details"_s}, nullptr);
    savePicture(notice, folder, u"notice"_s);
    ConfirmDialog confirm(account(), u"Remove?"_s, u"It is gone then."_s, u"Remove"_s, u"Cancel"_s, nullptr);
    savePicture(confirm, folder, u"confirm"_s);
    ProxyDialog proxy({.host = u"proxy.example.com"_s, .port = 3128}, ProxyFault::SignInRefused,
                      [](ProxyCredentials) {});
    savePicture(proxy, folder, u"proxy"_s);
    WaitDialog wait(account(), u"The keyring is locked"_s, u"Unlock it to go on."_s, nullptr);
    savePicture(wait, folder, u"wait"_s);
}

void saveTokenDialogs(const QDir &folder)
{
    const Token token = arabicToken();
    CreateDialog create(account(), {}, token, nullptr);
    savePicture(create, folder, u"create-like"_s);
    DeleteDialog remove(account(), {.tokens = {token}}, now, nullptr);
    savePicture(remove, folder, u"delete-one"_s);
    CreatedToken created;
    created.token = token;
    created.secret = Secret(QByteArray(40, 'x'));
    SecretDialog secret(std::move(created), account(), nullptr);
    savePicture(secret, folder, u"handover-other-direction"_s);
    NoteDialog note(
        token, {}, [](const TokenNote &) { return QString(); }, nullptr);
    savePicture(note, folder, u"note-empty"_s);
    NoteImportDialog import(displaySafeInSentence(u"ملاحظات.json"), {{u"Token:2"_s, {.owner = u"ops"_s}}},
                            {{token.id, {.owner = arabicName, .purpose = u"Payouts of the night run"_s}},
                             {u"Token:2"_s, {.owner = u"payments"_s}},
                             {u"Token:3"_s, {.purpose = u"kQ8xV2mN7pR4tY6wZ1aB3cD5eF9gH0jL"_s}}},
                            nullptr);
    savePicture(import, folder, u"note-import"_s);
    SelectionBar selection;
    selection.setState(1234, 56, true);
    selection.resize(1180, selection.sizeHint().height());
    savePicture(selection, folder, u"selection"_s);
}

void saveRotations(const QDir &folder)
{
    RotateDialog one(account(), {arabicToken()}, {}, {}, now, nullptr);
    savePicture(one, folder, u"rotate-one"_s);
    RotateDialog several(account(), {arabicToken(), fakeToken(u"Token:2"_s)}, {}, {}, now, nullptr);
    savePicture(several, folder, u"rotate-several"_s);
    PairDialog pair(
        account(), rotationAt(RotationStep::ToProve), [](Secret) {}, nullptr);
    savePicture(pair, folder, u"rotation-pair"_s);
    CreateAgainDialog again(account(), rotationAt(RotationStep::CreateUnknown), nullptr);
    savePicture(again, folder, u"rotation-create-again"_s);
    RotationsPage page;
    QList<Rotation> rotations;
    for (int step = 0; step <= int(RotationStep::Aborted); ++step)
        rotations.append(rotationAt(RotationStep(step)));
    page.resize(900, 1400);
    page.setRotations(rotations, now, true);
    savePicture(page, folder, u"rotations"_s);
}

void saveWindow(const QDir &folder)
{
    test::WindowHarness harness(30, AccountMode::Protected);
    harness.createBehind(arabicName, {});
    harness.page().loadFirstPage();
    harness.window().resize(1232, 720);
    harness.selectRow(0);
    savePicture(harness.window(), folder, u"window"_s);
    harness.window().resize(harness.window().minimumSizeHint());
    savePicture(harness.window(), folder, u"window-smallest"_s);
    const auto menus = harness.window().findChildren<QMenu *>();
    for (QMenu *menu : menus) {
        if (menu->actions().isEmpty())
            continue;
        menu->popup({});
        savePicture(*menu, folder, u"window-menu-"_s + menu->objectName());
        menu->close();
    }
}

} // namespace

void saveWindowPictures(const QDir &folder)
{
    saveSmallDialogs(folder);
    saveTokenDialogs(folder);
    saveRotations(folder);
    saveWindow(folder);
}
