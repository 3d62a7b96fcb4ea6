// SPDX-License-Identifier: Apache-2.0
#include "ui/rotation/rotatedialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "app/core/sentencetext.h"
#include "app/domain/timetext.h"
#include "app/domain/tokentext.h"
#include "app/tokens/changes/namelint.h"
#include "ui/controls/fieldhint.h"
#include "ui/controls/tokensummary.h"
#include "ui/dialogs/typedconfirmationfield.h"
#include "ui/style/buttonkind.h"
#include "ui/style/theme.h"
#include "ui/tokens/create/permissionchooser.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 80;
/// More names than these nobody reads; the number is in the heading.
constexpr qsizetype shownNames = 12;

bool listsNothing(const Token &token)
{
    return carriedOver(token.permissions).isEmpty();
}

} // namespace

RotateDialog::RotateDialog(const Account &account, const QList<Token> &tokens, const QStringList &loadedNames,
                           const QString &ownClientId, const QDateTime &nowUtc, QWidget *parent)
    : BaseDialog(account, parent), m_account(account), m_tokens(tokens), m_loadedNames(loadedNames),
      m_today(nowUtc.toLocalTime().date()), m_name(new QLineEdit(this)),
      m_nameHint(new FieldHint(m_name, this)), m_permissions(new PermissionChooser(this)),
      m_leak(new QCheckBox(tr("The old secret has leaked"), this)),
      m_confirm(new TypedConfirmationField(accountConfirmation(account, tr("rotate")), u"rotateConfirmText"_s,
                                           this)),
      m_start(nullptr)
{
    setObjectName(u"rotateDialog"_s);
    setAccessibleName(tr("Rotate token"));
    setHeading(tokens.size() == 1
                   ? tr("Rotate “%1”").arg(displaySafeInSentence(nameText(tokens.constFirst()), longestName))
                   : tr("Rotate %n tokens", nullptr, static_cast<int>(tokens.size())),
               tokens.size() == 1 ? QString() : tr("One after the other, each with a secret of its own."));
    buildToken(ownClientId, nowUtc);
    buildSteps(ownClientId);
    buildForm();
    auto *cancel = addButton("rotateCancel", tr("Cancel"));
    m_start = addButton("rotateStart", tr("Start rotation"), ButtonKind::Primary);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_name, &QLineEdit::textChanged, this, &RotateDialog::judge);
    connect(m_permissions, &PermissionChooser::changed, this, &RotateDialog::judge);
    connect(m_confirm, &TypedConfirmationField::changed, this, &RotateDialog::judge);
    judge();
    m_name->setFocus();
}

void RotateDialog::buildToken(const QString &ownClientId, const QDateTime &nowUtc)
{
    if (m_tokens.size() == 1) {
        const Token &token = m_tokens.constFirst();
        contentLayout()->addWidget(
            new TokenSummary(token, tr("created %1").arg(relativeTime(token.createdAt, nowUtc)),
                             token.clientId == ownClientId, this));
        return;
    }
    QStringList lines;
    for (const Token &token : m_tokens.first(std::min(m_tokens.size(), shownNames)))
        lines.append(tr("%1 → %2", "the names of an old and a new token")
                         .arg(displaySafeInSentence(nameText(token), longestName),
                              displaySafeInSentence(proposedName(token.name, m_today), longestName)));
    if (m_tokens.size() > shownNames)
        lines.append(tr("and %n more", nullptr, static_cast<int>(m_tokens.size() - shownNames)));
    auto *names = new QLabel(lines.join(u'\n'), this);
    names->setObjectName(u"rotateNames"_s);
    names->setTextFormat(Qt::PlainText);
    names->setWordWrap(true);
    contentLayout()->addWidget(names);
}

void RotateDialog::buildSteps(const QString &ownClientId)
{
    const bool hasOwn = std::any_of(m_tokens.cbegin(), m_tokens.cend(), [&ownClientId](const Token &token) {
        return token.clientId == ownClientId;
    });
    QStringList steps{mustChoose() ? tr("1. A new token is created.")
                                   : tr("1. A new token with the same permissions is created."),
                      tr("2. You get its secret, once, and put it where the old one is used."),
                      tr("3. Tokenry proves that the service accepts the new pair.")};
    if (hasOwn)
        steps.append(tr("This account then signs in with the new pair. It is stored and read back first."));
    steps += {tr("4. You deploy it and say so. That may take days; both tokens work."),
              tr("5. The old token is deleted, and Tokenry checks that it is gone.")};
    auto *text = new QLabel(steps.join(u'\n'), this);
    text->setObjectName(u"rotateSteps"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::labelSpacing);
    column->addWidget(makeMutedLabel(tr("What will happen"), this));
    column->addWidget(text);
    contentLayout()->addLayout(column);
}

void RotateDialog::buildForm()
{
    const bool isOne = m_tokens.size() == 1;
    m_name->setObjectName(u"rotateName"_s);
    m_name->setAccessibleName(tr("Name of the new token"));
    m_name->setVisible(isOne);
    if (isOne) {
        m_name->setText(proposedName(m_tokens.constFirst().name, m_today));
        contentLayout()->addLayout(makeFieldColumn(tr("Name of the new token"), m_name, this));
        contentLayout()->addWidget(m_nameHint);
    }
    m_permissions->setVisible(mustChoose());
    if (mustChoose()) {
        contentLayout()->addWidget(makeMutedLabel(
            isOne
                ? tr("The old token lists no permissions that could be read. Choose what the new one may do.")
                : tr("Some of the old tokens list no permissions that could be read. Choose the "
                     "permissions of the tokens that replace them."),
            this));
        contentLayout()->addWidget(m_permissions);
    }
    m_leak->setObjectName(u"rotateLeak"_s);
    m_leak->setAccessibleName(tr("Leaked"));
    // A check box does not wrap a longer text.
    const QString leakText = tr("Then do not wait: after the proof the delete dialog opens.");
    m_leak->setAccessibleDescription(leakText);
    auto *leak = new QVBoxLayout;
    leak->setSpacing(metrics::labelSpacing);
    leak->addWidget(m_leak);
    leak->addWidget(makeMutedLabel(leakText, this));
    contentLayout()->addLayout(leak);
    contentLayout()->addWidget(m_confirm);
}

void RotateDialog::setLeak(bool isLeak)
{
    m_leak->setChecked(isLeak);
}

bool RotateDialog::mustChoose() const
{
    return std::any_of(m_tokens.cbegin(), m_tokens.cend(), listsNothing);
}

QStringList RotateDialog::permissionsFor(const Token &token) const
{
    QStringList carried = carriedOver(token.permissions);
    if (!carried.isEmpty())
        return carried;
    for (const Permission permission : m_permissions->permissions())
        carried.append(permissionName(permission));
    return carried;
}

void RotateDialog::judge()
{
    bool isNamed = true;
    if (m_tokens.size() == 1) {
        const NameLint lint = lintName(m_name->text(), m_loadedNames);
        isNamed = lint.error.isEmpty();
        m_nameHint->setHint(isNamed ? FieldHint::Kind::Warning : FieldHint::Kind::Error,
                            isNamed ? lint.warning : lint.error);
    }
    m_start->setEnabled(isNamed && m_confirm->isMet() &&
                        (!mustChoose() || !m_permissions->permissions().isEmpty()));
}

void RotateDialog::accept()
{
    if (!m_start->isEnabled()) {
        m_confirm->tellMismatch();
        return;
    }
    QList<RotationOrder> orders;
    for (const Token &token : m_tokens)
        orders.append({.old = token,
                       .newName = m_tokens.size() == 1 ? m_name->text() : proposedName(token.name, m_today),
                       .permissions = permissionsFor(token),
                       .isLeak = m_leak->isChecked()});
    BaseDialog::accept();
    Q_EMIT submitted(orders);
}

} // namespace tokenry
