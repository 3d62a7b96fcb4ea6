// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/edit/accountform.h"

#include <QLabel>
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
#include "ui/accounts/signin/credentialentry.h"
#include "ui/controls/fieldhint.h"
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
        m_name->setText(m_edited->name);
        m_baseUrl->edit().setText(m_edited->baseUrl.toString());
        m_clientId->edit().setText(m_edited->clientId);
        m_choices->choose(m_edited->environment, m_edited->mode);
        m_trust->setCaFile(m_edited->caFile);
    }
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_nameWasEdited = true;
        judge();
    });
    connect(m_choices, &EnvironmentSelector::changed, this, &AccountForm::judge);
    connect(m_trust, &CaFilePicker::changed, this, [this] {
        judge();
        Q_EMIT connectionChanged();
    });
    for (CredentialEntry *entry : {m_baseUrl, m_clientId, m_secret})
        connectEntry(entry);
    judge();
    setFocusProxy(m_name);
}

void AccountForm::build()
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(metrics::groupSpacing);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"accountName"_s);
    m_name->setAccessibleName(tr("Account name"));
    m_name->setPlaceholderText(tr("What you call it, such as “Acme payments”"));
    m_nameHint = new FieldHint(m_name, this);
    addLabelled(tr("Account name"), m_name, m_nameHint);

    auto *box = new BaseUrlBox(this);
    box->setObjectName(u"accountUrl"_s);
    box->lineEdit()->setObjectName(u"accountUrlText"_s);
    box->lineEdit()->setPlaceholderText(tr("Choose or type an address"));
    m_baseUrl = new CredentialEntry(CredentialField::BaseUrl, tr("Base URL"), box, box->lineEdit(), this);
    m_layout->addWidget(m_baseUrl);

    auto *clientId = new QLineEdit(this);
    clientId->setObjectName(u"accountClientId"_s);
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

    m_choices = new EnvironmentSelector(this);
    m_layout->addWidget(m_choices);
    m_trust = new CaFilePicker(this);
    m_layout->addWidget(m_trust);
}

void AccountForm::addLabelled(const QString &label, QWidget *field, QWidget *hint)
{
    QVBoxLayout *column = makeFieldColumn(label, field, this);
    column->addWidget(hint);
    m_layout->addLayout(column);
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
    if (found->isWholeBlock)
        takeText(entry->edit());
    fill(std::move(found->credentials));
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
    account.name = m_name->text().trimmed();
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
    takeText(m_secret->edit());
    // A block that was pasted at the wrong place, and was not put right.
    if (m_clientId->edit().echoMode() != QLineEdit::Normal)
        takeText(m_clientId->edit());
    m_baseUrl->forget();
    m_clientId->forget();
    m_secret->forget();
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
    return isTestable() && nameRefusal().isEmpty() && m_choices->environment() != Environment::Unlabelled;
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
    m_nameHint->setHint(FieldHint::Kind::Error, m_nameWasEdited ? nameRefusal() : QString());
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
    // Whoever is typing the beginning of an address need not be told what is missing from it.
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
    const auto fromName = guessEnvironment(m_name->text());
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
