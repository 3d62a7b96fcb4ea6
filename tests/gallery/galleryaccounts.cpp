// SPDX-License-Identifier: Apache-2.0
// The part of the gallery that shows what adds, chooses and unlocks accounts.
#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>

#include "tests/gallery/gallerypicture.h"
#include "ui/accounts/choose/accountswitcher.h"
#include "ui/accounts/choose/welcomepage.h"
#include "ui/accounts/edit/accountdialog.h"
#include "ui/accounts/signin/signindialog.h"
#include "ui/window/lockedpage.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

namespace {

const QString clientId = u"01947d2284054f890000e63bca4810df"_s;

QList<Account> sampleAccounts()
{
    const QUrl url(u"https://api.lightspark.com/umaaas/v1"_s);
    return {
        {.id = u"1"_s,
         .name = u"Acme payments"_s,
         .environment = Environment::Production,
         .mode = AccountMode::Protected,
         .baseUrl = url,
         .clientId = clientId},
        {.id = u"2"_s,
         .name = u"Acme sandbox"_s,
         .environment = Environment::Sandbox,
         .baseUrl = url,
         .clientId = clientId},
        {.id = u"3"_s,
         .name =
             u"A very long name that somebody typed once & that nobody dared to shorten since, because it works"_s,
         .environment = Environment::Other,
         .mode = AccountMode::ReadOnly,
         .baseUrl = QUrl(u"https://bücher.example/grid/2025-10-13"_s),
         .clientId = clientId},
        {.id = u"4"_s,
         .name = u"مدفوعات أكمي"_s,
         .environment = Environment::Production,
         .mode = AccountMode::Protected,
         .baseUrl = url,
         .clientId = clientId},
        {.id = u"s"_s,
         .name = u"Built-in sandbox"_s,
         .environment = Environment::Sandbox,
         .isBuiltInSandbox = true},
    };
}

void type(AccountDialog &dialog, const QString &field, const QString &text)
{
    dialog.findChild<QLineEdit *>(field)->setText(text);
}

void choose(AccountDialog &dialog, const QString &field, int index)
{
    dialog.findChild<QComboBox *>(field)->setCurrentIndex(index);
}

void fillIn(AccountDialog &dialog)
{
    type(dialog, u"accountName"_s, u"Acme payments"_s);
    type(dialog, u"accountUrlText"_s, u"https://api.lightspark.com/umaaas/v1"_s);
    type(dialog, u"accountClientId"_s, clientId);
    type(dialog, u"accountSecret"_s, u"a secret of the usual length"_s);
    choose(dialog, u"accountEnvironment"_s, 0);
}

void saveDialogs(const QDir &folder)
{
    AccountDialog added(std::nullopt, {}, nullptr);
    savePicture(added, folder, u"account-new"_s);
    type(added, u"accountName"_s, u"Acme live"_s);
    savePicture(added, folder, u"account-hint"_s);
    fillIn(added);
    savePicture(added, folder, u"account-filled"_s);
    added.setBusy(u"Asking the service…"_s);
    savePicture(added, folder, u"account-busy"_s);
    added.showReport(
        {.verdict = ConnectionVerdict::WrongPair,
         .title = u"The service does not accept this pair"_s,
         .message =
             u"The client ID and the secret do not belong together, or the token was deleted. Copy both again from where they were made."_s,
         .details = u"details"_s});
    savePicture(added, folder, u"account-refused"_s);
    added.showReport({.verdict = ConnectionVerdict::Works,
                      .title = u"It works"_s,
                      .message = u"The service accepted the pair and listed tokens."_s});
    savePicture(added, folder, u"account-works"_s);
    added.offerThisRunOnly(
        {.title = u"The keyring is locked"_s,
         .message =
             u"The secret was not kept. Unlock the keyring and save again, or go on without it: the secret is then asked for at the next start."_s,
         .details = u"details"_s});
    savePicture(added, folder, u"account-keyring"_s);

    AccountDialog pasted(std::nullopt, sampleAccounts(), nullptr);
    type(pasted, u"accountName"_s, u"Acme payments"_s);
    type(pasted, u"accountUrlText"_s, u"api.lightspark.com/umaaas/v1"_s);
    type(pasted, u"accountClientId"_s, u"Token:019542f5-b3e7-1d02-0000-000000000001"_s);
    type(pasted, u"accountSecret"_s, u" “a secret” "_s);
    choose(pasted, u"accountEnvironment"_s, 1);
    savePicture(pasted, folder, u"account-pasted"_s);
    type(pasted, u"accountUrlText"_s, u"https://bücher.example/v1"_s);
    type(pasted, u"accountClientId"_s, u"export GRID_API_TOKEN_ID='a'\nexport GRID_API_CLIENT_SECRET='b'"_s);
    choose(pasted, u"accountEnvironment"_s, 2);
    choose(pasted, u"accountMode"_s, 2);
    pasted.findChild<QCheckBox *>(u"accountTrust"_s)->setChecked(true);
    savePicture(pasted, folder, u"account-block"_s);

    AccountDialog edited(sampleAccounts().at(2), sampleAccounts(), nullptr);
    savePicture(edited, folder, u"account-edit"_s);
    type(edited, u"accountClientId"_s, u"7be2a91384054f890000e63bca4804c2"_s);
    edited.resize(640, 600);
    savePicture(edited, folder, u"account-moved"_s);
}

void saveImported(const QDir &folder)
{
    AccountDialog dialog(std::nullopt, {}, nullptr);
    GridCliFindings findings;
    findings.candidates.push_back(
        {.source = GridCliSource::Environment, .credentials = {.clientId = clientId}});
    findings.candidates.push_back(
        {.source = GridCliSource::CredentialsFile,
         .credentials = {.clientId = clientId},
         .caution =
             u"Others on this computer may be able to read ~/.grid-credentials: its mode is 0644 and should be 0600."_s});
    dialog.offerImport(std::move(findings));
    savePicture(dialog, folder, u"account-takeover"_s);
    auto *url = dialog.findChild<QComboBox *>(u"accountUrl"_s);
    url->showPopup();
    savePicture(*url->view()->window(), folder, u"account-urls"_s);
    url->hidePopup();
    auto *environment = dialog.findChild<QComboBox *>(u"accountEnvironment"_s);
    environment->showPopup();
    savePicture(*environment->view()->window(), folder, u"account-environments"_s);
    environment->hidePopup();
}

void saveSignIn(const QDir &folder)
{
    SignInDialog first(
        sampleAccounts().at(1), [](Secret, bool) {}, nullptr);
    savePicture(first, folder, u"signin"_s);
    SignInDialog again(
        sampleAccounts().at(0), [](Secret, bool) {}, nullptr);
    again.setReason(
        {.title = u"The service refused these credentials"_s,
         .message =
             u"The token may have been deleted, or the secret may be wrong. The rows that were loaded stay in the list."_s,
         .details = u"details"_s});
    again.offerToKeep(true);
    again.findChild<QLineEdit *>(u"signInSecret"_s)->setText(u"Authorization: Basic YTpi"_s);
    savePicture(again, folder, u"signin-again"_s);
}

void savePages(const QDir &folder)
{
    WelcomePage first;
    first.resize(1232, 720);
    savePicture(first, folder, u"welcome-first"_s);
    first.setNotice(
        u"accounts.json could not be read and was put aside as accounts.json.broken. No account was lost from the keyring."_s,
        u"details"_s);
    first.resize(900, 600);
    savePicture(first, folder, u"welcome-notice"_s);
    WelcomePage page;
    page.setAccounts(sampleAccounts());
    page.resize(1232, 720);
    savePicture(page, folder, u"welcome"_s);
    page.setAccounts(sampleAccounts() + sampleAccounts() + sampleAccounts());
    page.resize(900, 600);
    savePicture(page, folder, u"welcome-many"_s);
    LockedPage locked;
    locked.setReason(u"Locked after 15 minutes without input."_s);
    locked.resize(900, 600);
    savePicture(locked, folder, u"locked"_s);
    locked.setMeanwhile(u"A create is under way; its secret is held until you unlock."_s);
    savePicture(locked, folder, u"locked-meanwhile"_s);
}

void saveSwitcher(const QDir &folder)
{
    AccountSwitcher switcher;
    switcher.setAccounts(sampleAccounts(), u"2"_s);
    QAction add(u"Add an account…"_s);
    QAction edit(u"Edit this account…"_s);
    QAction remove(u"Remove this account…"_s);
    QAction lock(u"Lock"_s);
    lock.setShortcut(QKeySequence(u"Ctrl+L"_s));
    remove.setEnabled(false);
    switcher.addManagingActions({&add, &edit, &remove, &lock});
    savePicture(switcher, folder, u"switcher"_s);
    savePicture(*switcher.popup(), folder, u"switcher-menu"_s);
}

} // namespace

void saveAccountPictures(const QDir &folder)
{
    saveDialogs(folder);
    saveImported(folder);
    saveSignIn(folder);
    savePages(folder);
    saveSwitcher(folder);
}
