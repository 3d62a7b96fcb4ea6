// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/create/createdialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "app/core/sentencetext.h"
#include "app/errors/errortext.h"
#include "app/errors/fieldmessages.h"
#include "app/errors/retrypause.h"
#include "app/tokens/changes/namelint.h"
#include "ui/controls/fieldhint.h"
#include "ui/controls/messagepanel.h"
#include "ui/dialogs/buttonslot.h"
#include "ui/dialogs/typedconfirmationfield.h"
#include "ui/style/buttonkind.h"
#include "ui/style/theme.h"
#include "ui/tokens/command/commandbutton.h"
#include "ui/tokens/create/permissionchooser.h"

namespace tokenry {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype shownNameLength = 80;
/// The longest summary in English; no button moves while permissions are chosen.
constexpr int summaryLines = 3;

QList<Permission> knownPermissions(const Permissions &permissions)
{
    QList<Permission> known;
    for (const Permission permission : {Permission::View, Permission::Transact, Permission::Manage}) {
        if (permissions.has(permission))
            known.append(permission);
    }
    return known;
}

/// The service names fields as `name`, `permissions`, or as a path to them such as `permissions[1]` or
/// `$.name`.
bool isField(const QString &path, QLatin1StringView field)
{
    const QStringList steps = QString(path).replace(u'/', u'.').split(u'.');
    return std::any_of(steps.begin(), steps.end(),
                       [field](const QString &step) { return step.startsWith(field, Qt::CaseInsensitive); });
}

} // namespace

CreateDialog::CreateDialog(const Account &account, const QStringList &loadedNames,
                           const std::optional<Token> &likeThis, QWidget *parent)
    : BaseDialog(account, parent), m_account(account), m_loadedNames(loadedNames),
      m_earlier(new MessagePanel(this)), m_error(new MessagePanel(this)),
      m_anyway(new QCheckBox(tr("Create another token anyway: there may be two of this name then"), this)),
      m_settled(new QPushButton(tr("Mark as resolved"), this)), m_form(new QWidget(this)),
      m_name(new QLineEdit(m_form)), m_nameHint(new FieldHint(m_name, m_form)),
      m_permissions(new PermissionChooser(m_form)), m_summary(new MessagePanel(m_form)),
      m_confirm(new TypedConfirmationField(accountConfirmation(account, tr("create this token")),
                                           u"createConfirmText"_s, m_form)),
      m_progress(new MessagePanel(this)),
      m_command(new CommandButton(
          [this](CommandTool tool) {
              return createCommand(tool, m_account.baseUrl, m_name->text(), askedPermissions(entries()));
          },
          this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_check(new QPushButton(tr("Check now"), this)),
      m_submit(new QPushButton(tr("Create token"), this)), m_action(new ButtonSlot({m_submit, m_check}, this))
{
    setObjectName(u"createDialog"_s);
    setAccessibleName(tr("New token"));
    setHeading(tr("New token"), tr("Names cannot be changed later."));
    build(likeThis);

    m_waitTimer.setInterval(1s);
    connect(&m_waitTimer, &QTimer::timeout, this,
            [this] { startWaiting(std::chrono::seconds(m_secondsToWait - 1)); });
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameWasEdited = true; });
    connect(m_name, &QLineEdit::textChanged, this, &CreateDialog::updateName);
    connect(m_permissions, &PermissionChooser::changed, this, &CreateDialog::updateSummary);
    connect(m_earlier, &MessagePanel::actionTriggered, this,
            [this] { Q_EMIT checkRequested(m_doubtfulAttempt); });
    connect(m_anyway, &QCheckBox::toggled, this, [this](bool checked) {
        m_form->setVisible(checked);
        updateSubmit();
        if (checked)
            m_name->setFocus();
    });
    updateSummary();
    m_name->setFocus();
}

void CreateDialog::build(const std::optional<Token> &likeThis)
{
    buildForm(likeThis);
    m_error->label()->setObjectName(u"createError"_s);
    m_error->setButtonsBelow();
    m_earlier->label()->setObjectName(u"createEarlier"_s);
    m_earlier->setButtonsBelow();
    m_earlier->setAction(tr("Check now"));
    m_anyway->setObjectName(u"createAnyway"_s);
    m_anyway->hide();
    m_earlier->hide();
    m_error->hide();
    m_progress->hide();
    m_progress->reserveLines(1);
    contentLayout()->addWidget(m_earlier);
    contentLayout()->addWidget(m_error);
    contentLayout()->addWidget(m_anyway);
    contentLayout()->addWidget(m_form);
    contentLayout()->addWidget(m_progress);
    buildFooter();
}

void CreateDialog::buildForm(const std::optional<Token> &likeThis)
{
    m_name->setObjectName(u"createName"_s);
    m_name->setAccessibleName(tr("Name"));
    auto *layout = new QVBoxLayout(m_form);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::groupSpacing);
    QVBoxLayout *name = makeFieldColumn(tr("Name"), m_name, m_form);
    name->addWidget(m_nameHint);
    m_nameHint->reserveLine();
    layout->addLayout(name);
    if (likeThis) {
        m_permissions->setPermissions(knownPermissions(likeThis->permissions));
        const QString like = displaySafeInSentence(likeThis->name, shownNameLength);
        m_name->setPlaceholderText(tr("A name of its own, such as another number after “%1”").arg(like));
        auto *origin = new FieldHint(nullptr, m_form);
        if (likeThis->permissions.hasUnknown() || !likeThis->permissions.valid) {
            origin->setHint(
                FieldHint::Kind::Warning,
                tr("Permissions are taken from “%1”. Permissions that are not known here are left out.")
                    .arg(like));
        } else {
            origin->setHint(FieldHint::Kind::Note, tr("Permissions are taken from “%1”.").arg(like));
        }
        layout->addWidget(origin);
    }
    layout->addWidget(m_permissions);
    layout->addWidget(m_summary);
    m_summary->reserveLines(summaryLines);
    layout->addWidget(m_confirm);
    connect(m_confirm, &TypedConfirmationField::changed, this, &CreateDialog::updateSubmit);
    connect(m_confirm->edit(), &QLineEdit::returnPressed, this, [this] {
        if (!m_confirm->isMet())
            m_confirm->tellMismatch();
    });
}

void CreateDialog::buildFooter()
{
    m_cancel->setObjectName(u"createCancel"_s);
    m_submit->setObjectName(u"createSubmit"_s);
    m_submit->setAccessibleName(tr("Create token"));
    setButtonKind(m_submit, ButtonKind::Primary);
    m_submit->setDefault(true);
    m_settled->setObjectName(u"createSettled"_s);
    m_settled->setToolTip(tr("Closes this question. Nothing is sent."));
    m_settled->hide();
    footerLeading()->addWidget(m_settled);
    footerLeading()->addWidget(m_command);
    connect(m_settled, &QPushButton::clicked, this, [this] {
        Q_EMIT settled(m_doubtfulAttempt);
        accept();
    });
    m_check->setObjectName(u"createCheck"_s);
    setButtonKind(m_check, ButtonKind::Primary);
    connect(m_check, &QPushButton::clicked, this, [this] { Q_EMIT checkRequested(m_doubtfulAttempt); });
    setTabOrder(m_command->previousInFocusChain(), m_settled);
    footerTrailing()->addWidget(m_cancel);
    footerTrailing()->addWidget(m_action);
    connect(m_cancel, &QPushButton::clicked, this, &CreateDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &CreateDialog::submit);
}

void CreateDialog::setLoadedNames(const QStringList &loadedNames)
{
    m_loadedNames = loadedNames;
    updateName();
}

void CreateDialog::submit()
{
    // A second click, a repeated Enter and a shortcut can all arrive before the first is drawn.
    if (m_isBusy || !m_submit->isEnabled())
        return;
    const NewToken token = entries();
    setBusy(true);
    Q_EMIT submitted(token);
}

NewToken CreateDialog::entries() const
{
    return {.name = m_name->text(), .permissions = m_permissions->permissions()};
}

void CreateDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_form->setEnabled(!busy);
    m_anyway->setEnabled(!busy);
    if (busy) {
        m_error->setMessage(MessagePanel::Kind::Error, {});
        m_progress->setMessage(MessagePanel::Kind::Neutral, tr("Creating the token…"));
        // The service's words about the last entries are out of date.
        updateName();
        m_permissions->setError({});
    } else {
        m_progress->setMessage(MessagePanel::Kind::Neutral, {});
    }
    updateSubmit();
}

void CreateDialog::showError(const ApiError &error)
{
    setBusy(false);
    const ErrorText text = describe(error, Operation::Create);
    const bool inDoubt = error.effect != Effect::None;
    m_error->setMessage(inDoubt ? MessagePanel::Kind::Warning : MessagePanel::Kind::Error, text.message);
    m_error->setDetails(text.details);
    if (inDoubt) {
        showDoubt(text.title, error.attemptId);
        return;
    }
    m_form->show();
    m_name->setFocus();
    if (showFieldErrors(error))
        m_error->setMessage(MessagePanel::Kind::Error,
                            tr("The service did not accept the entries. No token was created."));
    if (m_isInDoubt) {
        // A refusal of this request says nothing about the request before it.
        m_earlier->setMessage(MessagePanel::Kind::Warning,
                              tr("Whether the earlier request for “%1” made a token is still not known.")
                                  .arg(displaySafeInSentence(m_doubtfulName, shownNameLength)));
    }
    if (const auto pause = pauseBeforeNextTry(error))
        startWaiting(*pause);
    updateSubmit();
}

bool CreateDialog::showFieldErrors(const ApiError &error)
{
    bool allPlaced = !error.fieldErrors.isEmpty();
    QStringList ofName;
    QStringList ofPermissions;
    for (const FieldError &entry : error.fieldErrors) {
        const QString said = fieldReason(entry);
        if (isField(entry.field, "name"_L1))
            ofName.append(said);
        else if (isField(entry.field, "permission"_L1))
            ofPermissions.append(said);
        else
            allPlaced = false;
    }
    if (!ofName.isEmpty()) {
        m_nameHint->setHint(FieldHint::Kind::Error, ofName.join(u'\n'));
        m_name->selectAll();
    }
    m_permissions->setError(ofPermissions.join(u'\n'));
    return allPlaced;
}

void CreateDialog::showDoubt(const QString &title, const QString &attemptId)
{
    m_isInDoubt = true;
    m_earlier->setMessage(MessagePanel::Kind::Warning, {});
    m_doubtfulAttempt = attemptId;
    m_doubtfulName = m_name->text();
    m_settled->show();
    setHeading(title, tr("The request was for “%1”. Your entries are kept.")
                          .arg(displaySafeInSentence(m_name->text(), shownNameLength)));
    m_cancel->setText(tr("Decide later"));
    // Creating another one takes a decision of its own, or a reflex would make a second token.
    const QSignalBlocker blocker(m_anyway);
    m_anyway->setChecked(false);
    m_anyway->show();
    m_form->hide();
    updateSubmit();
    m_check->setFocus();
}

void CreateDialog::endDoubt()
{
    m_isInDoubt = false;
    m_doubtfulAttempt.clear();
    setHeading(tr("New token"), tr("Names cannot be changed later."));
    m_earlier->setMessage(MessagePanel::Kind::Warning, {});
    m_error->setMessage(MessagePanel::Kind::Error, {});
    m_cancel->setText(tr("Cancel"));
    m_anyway->hide();
    m_settled->hide();
    m_form->show();
    updateSubmit();
    m_name->setFocus();
}

bool CreateDialog::isUndecided() const
{
    return m_isInDoubt && !m_anyway->isChecked();
}

void CreateDialog::startWaiting(std::chrono::seconds wait)
{
    m_secondsToWait = static_cast<int>(wait.count());
    if (m_secondsToWait > 0)
        m_waitTimer.start();
    else
        m_waitTimer.stop();
    m_submit->setText(m_secondsToWait > 0 ? tr("Wait %n s", nullptr, m_secondsToWait) : tr("Create token"));
    updateSubmit();
}

void CreateDialog::updateName()
{
    const NameLint lint = lintName(m_name->text(), m_loadedNames);
    // An untouched field is empty for a good reason.
    if (!lint.error.isEmpty())
        m_nameHint->setHint(FieldHint::Kind::Error, m_nameWasEdited ? lint.error : QString());
    else
        m_nameHint->setHint(FieldHint::Kind::Warning, lint.warning);
    updateSubmit();
}

void CreateDialog::updateSummary()
{
    const QList<Permission> chosen = m_permissions->permissions();
    if (chosen.isEmpty()) {
        m_summary->setMessage(MessagePanel::Kind::Neutral, tr("Choose at least one permission."));
        updateSubmit();
        return;
    }
    Permissions permissions;
    for (const Permission permission : chosen)
        permissions.values.append(permissionName(permission));
    QStringList sentences{permissionSummary(permissions)};
    const bool movesMoney =
        chosen.contains(Permission::Transact) && m_account.environment == Environment::Production;
    if (movesMoney)
        sentences.append(tr("In this account payments move real money."));
    if (chosen.contains(Permission::Manage))
        sentences.append(tr("In effect full access: it can create tokens with any permission."));
    m_summary->setMessage(MessagePanel::Kind::Neutral, sentences.join(u' '));
    updateSubmit();
}

void CreateDialog::updateSubmit()
{
    const bool isComplete =
        lintName(m_name->text(), m_loadedNames).error.isEmpty() && !m_permissions->permissions().isEmpty();
    m_submit->setEnabled(isComplete && m_confirm->isMet() && !m_isBusy && m_secondsToWait == 0 &&
                         !isUndecided());
    m_command->setEnabled(isComplete && m_form->isVisibleTo(this));
    m_command->reset();
    m_action->showButton(isUndecided() ? m_check : m_submit);
}

void CreateDialog::showUnfinished()
{
    raise();
    activateWindow();
    m_progress->setMessage(MessagePanel::Kind::Info,
                           tr("Waiting for the service; the request cannot be taken back."));
}

void CreateDialog::reject()
{
    if (m_isBusy)
        showUnfinished();
    else
        BaseDialog::reject();
}

} // namespace tokenry
