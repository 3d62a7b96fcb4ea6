// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/edit/accountdialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

#include "ui/accounts/edit/accountform.h"
#include "ui/accounts/edit/credentialimportpanel.h"
#include "ui/controls/fieldhint.h"
#include "ui/controls/messagepanel.h"
#include "ui/style/buttonkind.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

QStringList namesOfOthers(const std::optional<Account> &edited, const QList<Account> &others)
{
    QStringList names;
    for (const Account &other : others) {
        if (!edited || other.id != edited->id)
            names.append(other.name);
    }
    return names;
}

MessagePanel::Kind kindOf(ConnectionVerdict verdict)
{
    switch (verdict) {
    case ConnectionVerdict::Works:
        return MessagePanel::Kind::Success;
    case ConnectionVerdict::NoRight:
        return MessagePanel::Kind::Warning;
    case ConnectionVerdict::WrongPair:
    case ConnectionVerdict::NotTheApi:
    case ConnectionVerdict::Tls:
    case ConnectionVerdict::Proxy:
    case ConnectionVerdict::NameNotFound:
    case ConnectionVerdict::NothingListens:
    case ConnectionVerdict::TooSlow:
    case ConnectionVerdict::Other:
        return MessagePanel::Kind::Error;
    }
    return MessagePanel::Kind::Error;
}

} // namespace

AccountDialog::AccountDialog(const std::optional<Account> &edited, const QList<Account> &others,
                             QWidget *parent)
    : BaseDialog(edited.value_or(Account()), parent), m_isNew(!edited),
      m_import(new CredentialImportPanel(this)),
      m_form(new AccountForm(edited, namesOfOthers(edited, others), this)),
      m_missing(new FieldHint(nullptr, this)), m_report(new MessagePanel(this)),
      m_keyring(new MessagePanel(this)), m_progress(new MessagePanel(this)),
      m_test(new QPushButton(themedIcon(Icon::Test), tr("Test connection"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_save(new QPushButton(tr("Save"), this))
{
    setObjectName(u"accountDialog"_s);
    setAccessibleName(tr("Account"));
    setHeading(m_isNew ? tr("Add an account") : tr("Edit this account"),
               tr("The secret goes to the system's keyring; no file of ours holds it."));
    resize(metrics::dialogWidth, height());
    build();
    connect(m_form, &AccountForm::changed, this, &AccountDialog::update);
    connect(m_form, &AccountForm::connectionChanged, this, &AccountDialog::hideOutcome);
    connect(m_import, &CredentialImportPanel::chosen, this, [this] {
        m_form->fill(m_import->takeChosen());
        m_form->setFocus();
    });
    connect(m_keyring, &MessagePanel::actionTriggered, this, &AccountDialog::thisRunOnlyRequested);
    update();
    m_form->setFocus();
}

AccountDialog::~AccountDialog()
{
    m_form->wipe();
}

void AccountDialog::build()
{
    m_report->label()->setObjectName(u"accountReport"_s);
    m_report->setButtonsBelow();
    m_keyring->label()->setObjectName(u"accountKeyringReason"_s);
    m_keyring->actionButton()->setObjectName(u"accountThisRunOnly"_s);
    m_keyring->setButtonsBelow();
    contentLayout()->addWidget(m_import);
    contentLayout()->addWidget(m_form);
    m_missing->setObjectName(u"accountMissing"_s);
    // The buttons below stay where they are when it comes and goes.
    QSizePolicy policy = m_missing->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_missing->setSizePolicy(policy);
    contentLayout()->addWidget(m_missing);
    contentLayout()->addWidget(m_report);
    contentLayout()->addWidget(m_keyring);
    contentLayout()->addWidget(m_progress);
    buildFooter();
}

void AccountDialog::buildFooter()
{
    m_test->setObjectName(u"accountTest"_s);
    m_cancel->setObjectName(u"accountCancel"_s);
    m_save->setObjectName(u"accountSave"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    m_save->setDefault(true);
    footerLeading()->addWidget(m_test);
    footerTrailing()->addWidget(m_cancel);
    footerTrailing()->addWidget(m_save);
    connect(m_test, &QPushButton::clicked, this, [this] {
        hideOutcome();
        Q_EMIT testRequested();
    });
    connect(m_cancel, &QPushButton::clicked, this, &AccountDialog::cancel);
    connect(m_save, &QPushButton::clicked, this, &AccountDialog::submit);
}

void AccountDialog::offerImport(GridCliFindings findings)
{
    m_import->setFindings(std::move(findings));
}

Account AccountDialog::account() const
{
    return m_form->account();
}

std::optional<Secret> AccountDialog::typedSecret() const
{
    return m_form->typedSecret();
}

std::optional<Secret> AccountDialog::takeSecret()
{
    return m_form->takeSecret();
}

void AccountDialog::submit()
{
    // A second click and a repeated Enter can arrive before the first is drawn.
    if (m_isBusy || !m_form->isComplete())
        return;
    m_keyring->setMessage(MessagePanel::Kind::Warning, {});
    Q_EMIT saveRequested();
}

void AccountDialog::setBusy(const QString &words)
{
    const bool wasBusy = std::exchange(m_isBusy, !words.isEmpty());
    if (m_isBusy && !wasBusy)
        m_focusBefore = focusWidget();
    m_import->setEnabled(!m_isBusy);
    m_form->setEnabled(!m_isBusy);
    m_keyring->setEnabled(!m_isBusy);
    m_progress->setMessage(MessagePanel::Kind::Neutral, words);
    update();
    if (m_isBusy) {
        m_cancel->setFocus();
        bringIntoView(m_progress);
    } else if (wasBusy && m_focusBefore) {
        m_focusBefore->setFocus();
    }
}

void AccountDialog::showReport(const ConnectionReport &report)
{
    setBusy({});
    m_report->setTitle(report.title);
    m_report->setDetails(report.details);
    m_report->setMessage(kindOf(report.verdict), report.message);
    bringIntoView(m_report);
}

void AccountDialog::showRefusal(const QString &words, const QString &details)
{
    setBusy({});
    m_report->setTitle({});
    m_report->setDetails(details);
    m_report->setMessage(MessagePanel::Kind::Error, words);
    bringIntoView(m_report);
}

void AccountDialog::offerThisRunOnly(const ErrorText &why)
{
    setBusy({});
    m_keyring->setTitle(why.title);
    m_keyring->setDetails(why.details);
    m_keyring->setAction(tr("Use for this session only"));
    m_keyring->setMessage(MessagePanel::Kind::Warning, why.message);
    bringIntoView(m_keyring);
    m_keyring->actionButton()->setFocus();
}

void AccountDialog::hideOutcome()
{
    // It was about the former texts of the fields.
    m_report->setMessage(MessagePanel::Kind::Neutral, {});
    m_keyring->setMessage(MessagePanel::Kind::Warning, {});
}

void AccountDialog::update()
{
    m_test->setEnabled(!m_isBusy && m_form->isTestable());
    m_save->setEnabled(!m_isBusy && m_form->isComplete());
    const QStringList missing = m_form->missing();
    const QString words = missing.isEmpty() ? QString() : tr("Still missing: %1.").arg(missing.join(", "_L1));
    m_missing->setHint(FieldHint::Kind::Note, words);
    m_save->setAccessibleDescription(words);
    Account shown = m_form->account();
    if (shown.name.isEmpty())
        shown.name = tr("New account");
    setBandAccount(shown);
}

void AccountDialog::cancel()
{
    if (!m_isBusy) {
        reject();
        return;
    }
    setBusy({});
    Q_EMIT cancelled();
}

void AccountDialog::keyPressEvent(QKeyEvent *event)
{
    // Esc does what the button does; the window's own close button closes.
    if (event->key() == Qt::Key_Escape && m_isBusy)
        cancel();
    else
        BaseDialog::keyPressEvent(event);
}

void AccountDialog::reject()
{
    if (m_isBusy) {
        setBusy({});
        Q_EMIT cancelled();
    }
    BaseDialog::reject();
}

void AccountDialog::done(int result)
{
    m_form->wipe();
    m_import->forget();
    BaseDialog::done(result);
}

} // namespace tokenry
