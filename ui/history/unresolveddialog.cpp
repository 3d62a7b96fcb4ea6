// SPDX-License-Identifier: Apache-2.0
#include "ui/history/unresolveddialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/errors/errortext.h"
#include "app/history/unresolvedmessages.h"
#include "ui/controls/messagepanel.h"
#include "ui/style/buttonkind.h"

namespace tokenry {
using namespace Qt::StringLiterals;

UnresolvedDialog::UnresolvedDialog(const UnresolvedChange &change, const Account &account, QWidget *parent)
    : BaseDialog(account, parent), m_change(change), m_mayChange(account.mode != AccountMode::ReadOnly),
      m_message(new MessagePanel(this)), m_position(new QLabel(this)),
      m_decided(makeButton("unresolvedDecided", tr("Mark as resolved"))),
      m_next(makeButton("unresolvedNext", tr("Next change"))),
      m_keep(makeButton("unresolvedKeep", tr("Keep it"))),
      m_later(makeButton("unresolvedLater", tr("Decide later"))),
      m_delete(makeButton("unresolvedDelete", tr("Delete it…"))),
      m_accept(makeButton("unresolvedAccept", tr("Mark as resolved"))),
      m_check(makeButton("unresolvedCheck", tr("Check now")))
{
    setObjectName(u"unresolvedDialog"_s);
    setAccessibleName(tr("Unresolved change"));
    setHeading(unresolvedTitle(m_change), unresolvedText(m_change));
    m_message->label()->setObjectName(u"unresolvedMessage"_s);
    m_message->setButtonsBelow();
    m_message->setMessage(MessagePanel::Kind::Warning, tr("Nothing was sent again."));
    contentLayout()->addWidget(m_message);
    contentLayout()->addStretch(1);
    buildFooter();
    offer({});
}

QPushButton *UnresolvedDialog::makeButton(const char *objectName, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(objectName));
    return button;
}

void UnresolvedDialog::buildFooter()
{
    m_decided->setToolTip(
        tr("Choose this when you know how the change ended. It is then not shown again. Nothing is sent."));
    m_position->setObjectName(u"unresolvedPosition"_s);
    setPosition(1, 1);
    setButtonKind(m_delete, ButtonKind::Danger);
    footerLeading()->addWidget(m_position);
    footerLeading()->addWidget(m_next);
    footerLeading()->addWidget(m_decided);
    for (QPushButton *button : {m_later, m_keep, m_delete, m_accept, m_check})
        footerTrailing()->addWidget(button);
    setTabOrder(m_next, m_decided);
    QWidget *previous = m_decided;
    for (QPushButton *button : {m_later, m_keep, m_delete, m_accept, m_check}) {
        setTabOrder(previous, button);
        previous = button;
    }
    connect(m_later, &QPushButton::clicked, this, &UnresolvedDialog::reject);
    connect(m_check, &QPushButton::clicked, this, &UnresolvedDialog::checkRequested);
    connect(m_next, &QPushButton::clicked, this, &UnresolvedDialog::nextRequested);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (m_result.kind == ReconcileResult::Kind::NotCreated)
            Q_EMIT notCreatedAccepted();
        accept();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        Q_EMIT keepRequested(m_result.candidates.constFirst().id);
        accept();
    });
    connect(m_delete, &QPushButton::clicked, this, [this] {
        const Token token = m_result.candidates.constFirst();
        accept();
        Q_EMIT deleteRequested(token);
    });
    connect(m_decided, &QPushButton::clicked, this, [this] {
        Q_EMIT closeRequested();
        accept();
    });
}

void UnresolvedDialog::setPosition(int number, int count)
{
    m_position->setText(tr("Change %1 of %2").arg(QString::number(number), QString::number(count)));
    m_position->setVisible(count > 1);
    m_next->setVisible(count > 1);
}

void UnresolvedDialog::showChecking()
{
    m_check->setEnabled(false);
    m_message->setDetails({});
    m_message->setMessage(MessagePanel::Kind::Neutral, tr("Asking the service…"));
}

void UnresolvedDialog::showResult(const ReconcileResult &result)
{
    using Kind = ReconcileResult::Kind;
    m_result = result;
    m_check->setEnabled(true);
    const bool isGood =
        m_change.isSettleable() && (result.kind == Kind::NotCreated || result.kind == Kind::Gone);
    m_message->setMessage(isGood ? MessagePanel::Kind::Success : MessagePanel::Kind::Warning,
                          resultText(m_change, result));
    m_message->setDetails(result.error ? describe(*result.error, Operation::Find).details : QString());
    offer(result);
}

/// Only the buttons that make sense after this result.
void UnresolvedDialog::offer(const ReconcileResult &result)
{
    using Kind = ReconcileResult::Kind;
    const bool isSettled =
        m_change.isSettleable() && (result.kind == Kind::Gone || result.kind == Kind::StillThere);
    const bool mayAsk = m_change.signIn != UnresolvedChange::SignIn::Other;
    const bool canClose = isSettled || result.kind == Kind::NotCreated;
    const bool isOne = result.kind == Kind::One;
    m_decided->setVisible(!canClose && !isOne);
    m_keep->setVisible(isOne);
    m_delete->setVisible(isOne && result.mayDelete && m_mayChange);
    m_later->setVisible(!isSettled);
    m_accept->setVisible(canClose);
    m_accept->setText(isSettled ? tr("Close") : tr("Mark as resolved"));
    m_check->setVisible(!canClose && !isOne && mayAsk);
    makePrimary(canClose ? m_accept : isOne || !mayAsk ? m_later : m_check);
}

void UnresolvedDialog::makePrimary(QPushButton *primary)
{
    for (QPushButton *button : {m_later, m_keep, m_accept, m_check})
        setButtonKind(button, button == primary ? ButtonKind::Primary : ButtonKind::Normal);
    primary->setDefault(true);
    primary->setFocus();
}

} // namespace tokenry
