// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/edit/accountform.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

#include "app/accounts/environmentguess.h"
#include "app/domain/baseurl.h"
#include "app/domain/clientid.h"
#include "app/domain/typedbaseurl.h"
#include "app/tokens/changes/namelint.h"
#include "ui/accounts/edit/baseurlbox.h"
#include "ui/accounts/edit/cafilepicker.h"
#include "ui/accounts/edit/environmentselector.h"
#include "ui/accounts/edit/pasteline.h"
#include "ui/accounts/signin/credentialentry.h"
#include "ui/secrets/accessibilityredaction.h"
#include "ui/secrets/wipededit.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

AccountForm::AccountForm(const std::optional<Account> &edited, const QStringList &takenNames, QWidget *parent)
    : QWidget(parent), m_edited(edited), m_takenNames(takenNames), m_layout(new QVBoxLayout(this))
{
    build();
    if (m_edited) {
        m_name->edit().setText(m_edited->name);
        m_baseUrl->edit().setText(m_edited->baseUrl.toString());
        m_clientId->edit().setText(m_edited->clientId);
        m_choices->choose(m_edited->environment, m_edited->mode);
        m_trust->setCaFile(m_edited->caFile);
    }
    connect(m_name, &CredentialEntry::changed, this, [this] {
        m_nameWasEdited = true;
        judge();
    });
    connect(m_name, &CredentialEntry::fixRequested, this, [this] { fix(m_name); });
    connect(m_paste, &PasteLine::found, this, [this] { fill(m_paste->takeFound()); });
    connect(m_choices, &EnvironmentSelector::changed, this, &AccountForm::judge);
    connect(m_trust, &CaFilePicker::changed, this, [this] {
        judge();
        Q_EMIT connectionChanged();
    });
    connect(&m_trust->entry(), &CredentialEntry::fixRequested, this, [this] { fix(&m_trust->entry()); });
    for (CredentialEntry *entry : {m_baseUrl, m_clientId, m_secret})
        connectEntry(entry);
    judge();
    setFocusProxy(&m_name->edit());
}

void AccountForm::build()
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(metrics::groupSpacing);
    addName();
    m_paste = new PasteLine(this);
    m_layout->addWidget(m_paste);
    addConnection();
    m_choices = new EnvironmentSelector(this);
    m_layout->addWidget(m_choices);
    m_trust = new CaFilePicker(this);
    m_layout->addWidget(m_trust);
}

void AccountForm::addName()
{
    auto *name = new QLineEdit(this);
    name->setObjectName(u"accountName"_s);
    name->setAccessibleName(tr("Account name"));
    name->setPlaceholderText(tr("Your own name for it, such as “Acme payments”"));
    m_name = new CredentialEntry(CredentialField::Other, tr("Account name"), name, name, this);
    m_layout->addWidget(m_name);
}

void AccountForm::addConnection()
{
    auto *box = new BaseUrlBox(this);
    box->setObjectName(u"accountUrl"_s);
    box->lineEdit()->setObjectName(u"accountUrlText"_s);
    box->lineEdit()->setPlaceholderText(tr("Choose or type an address"));
    m_baseUrl = new CredentialEntry(CredentialField::BaseUrl, tr("Base URL"), box, box->lineEdit(), this);
    m_layout->addWidget(m_baseUrl);

    auto *clientId = new QLineEdit(this);
    clientId->setObjectName(u"accountClientId"_s);
    clientId->setLayoutDirection(Qt::LeftToRight);
    clientId->setAccessibleName(tr("Client ID"));
    clientId->setFont(fixedFont());
    m_clientId = new CredentialEntry(CredentialField::ClientId, tr("Client ID"), clientId, clientId, this);
    m_layout->addWidget(m_clientId);

    auto *secret = new QLineEdit(this);
    secret->setObjectName(u"accountSecret"_s);
    secret->setAccessibleName(tr("Client secret"));
    makePasswordField(*secret);
    m_secret = new CredentialEntry(CredentialField::Secret, tr("Client secret"), secret, secret, this);
    m_layout->addWidget(m_secret);
}

void AccountForm::connectEntry(CredentialEntry *entry)
{
    connect(entry, &CredentialEntry::changed, this, [this] {
        judge();
        Q_EMIT connectionChanged();
    });
    connect(entry, &CredentialEntry::fixRequested, this, [this, entry] { fix(entry); });
}

void AccountForm::fix(CredentialEntry *entry)
{
    std::optional<CredentialEntry::Fix> found = entry->takeFix();
    if (!found)
        return;
    if (found->isUsedUp)
        entry->removeBlock();
    fill(std::move(found->credentials));
    judge();
    // The button that was pressed is gone.
    entry->setFocus();
}

void AccountForm::fill(FoundCredentials credentials)
{
    if (!credentials.baseUrl.isEmpty())
        m_baseUrl->edit().setText(credentials.baseUrl);
    if (!credentials.secret.isEmpty()) {
        const WipedText text(QString::fromUtf8(credentials.secret.bytes()));
        takeText(m_secret->edit());
        m_secret->edit().setText(text.text());
    }
    if (!credentials.clientId.isEmpty())
        m_clientId->edit().setText(credentials.clientId);
}

Account AccountForm::account() const
{
    Account account = m_edited.value_or(Account());
    account.name = m_name->holdsBlock() ? QString() : m_name->text().trimmed();
    account.environment = m_choices->environment();
    account.mode = m_choices->mode();
    account.baseUrl = m_url;
    account.clientId = m_clientId->text();
    account.caFile = m_trust->caFile();
    return account;
}

std::optional<Secret> AccountForm::typedSecret() const
{
    Secret secret = secretOf(m_secret->text());
    return secret.isEmpty() ? std::nullopt : std::optional(std::move(secret));
}

std::optional<Secret> AccountForm::takeSecret()
{
    std::optional<Secret> secret = typedSecret();
    takeText(m_secret->edit());
    return secret;
}

void AccountForm::wipe()
{
    for (CredentialEntry *entry : {m_name, m_baseUrl, m_clientId, m_secret, &m_trust->entry()}) {
        // Credentials that were pasted at the wrong place and stayed there.
        if (entry->edit().echoMode() != QLineEdit::Normal)
            takeText(entry->edit());
        entry->forget();
    }
}

bool AccountForm::needsSecret() const
{
    return !m_edited || originOf(m_edited->baseUrl) != originOf(m_url) ||
           m_edited->clientId != m_clientId->text();
}

bool AccountForm::isTestable() const
{
    const bool hasSecret = m_secret->text().isEmpty() ? !needsSecret() : m_secret->isUsable();
    return !m_url.isEmpty() && m_baseUrl->isUsable() && m_clientId->isUsable() && hasSecret &&
           m_trust->isUsable();
}

bool AccountForm::isComplete() const
{
    return isTestable() && nameRefusal().isEmpty() && !m_name->holdsBlock() &&
           m_choices->environment() != Environment::Unlabelled;
}

QStringList AccountForm::missing() const
{
    QStringList labels;
    const auto addIf = [&labels](bool isMissing, const QString &label) {
        if (isMissing)
            labels.append(label);
    };
    addIf(m_name->text().trimmed().isEmpty(), tr("Account name"));
    addIf(m_baseUrl->text().isEmpty(), tr("Base URL"));
    addIf(m_clientId->text().isEmpty(), tr("Client ID"));
    addIf(m_secret->text().isEmpty() && needsSecret(), tr("Client secret"));
    addIf(m_choices->environment() == Environment::Unlabelled, tr("Environment"));
    return labels;
}

QString AccountForm::nameRefusal() const
{
    const QString name = m_name->text().trimmed();
    const QString refusal = lintName(name, {}).error;
    if (refusal.isEmpty() && m_takenNames.contains(name))
        return tr("Another account has this name. Two of one name could be taken for each other.");
    return refusal;
}

void AccountForm::judge()
{
    // An untouched field is empty for a good reason.
    m_name->setVerdict({.refusal = m_nameWasEdited ? nameRefusal() : QString()});
    judgeBaseUrl();
    const QString clientId = m_clientId->text();
    m_clientId->setVerdict({.refusal = clientId.isEmpty() ? QString() : refuseClientId(clientId)});
    judgeSecret();
    guess();
    Q_EMIT changed();
}

void AccountForm::judgeBaseUrl()
{
    const QString typed = m_baseUrl->text();
    const TypedBaseUrl read = readBaseUrl(typed);
    m_url = read.url;
    CredentialEntry::Verdict verdict;
    // The beginning of an address is no mistake yet.
    const bool isBeginning = u"https://"_s.startsWith(typed) || u"http://"_s.startsWith(typed);
    if (!isBeginning) {
        verdict.refusal = read.refusal;
        verdict.suggestion = read.suggestion;
    }
    if (read.refusal.isEmpty() && asciiHost(read.url).contains("xn--"_L1))
        verdict.note = tr("This is an international host. In ASCII it is %1.").arg(asciiHost(read.url));
    m_baseUrl->setVerdict(std::move(verdict));
}

void AccountForm::judgeSecret()
{
    CredentialEntry::Verdict verdict{.finding = inspectPair(m_clientId->text(), m_secret->text())};
    if (m_edited) {
        const bool isNeeded = needsSecret();
        m_secret->edit().setPlaceholderText(isNeeded ? QString()
                                                     : tr("Kept in the keyring. Type to replace it."));
        if (isNeeded && m_secret->text().isEmpty())
            verdict.note = tr("The secret that is kept belongs to the earlier base URL and client ID. Enter "
                              "the one that belongs to these.");
    }
    m_secret->setVerdict(std::move(verdict));
}

void AccountForm::guess()
{
    const auto fromName = guessEnvironment(account().name);
    const auto fromUrl = guessEnvironment(m_url.toString());
    const auto guessed = fromName ? fromName : fromUrl;
    QString words;
    if (guessed == Environment::Production)
        words = fromName ? tr("The name sounds like production.") : tr("The address sounds like production.");
    else if (guessed == Environment::Sandbox)
        words = fromName ? tr("The name sounds like a sandbox.") : tr("The address sounds like a sandbox.");
    m_choices->setGuess(guessed, words);
}

} // namespace tokenry
