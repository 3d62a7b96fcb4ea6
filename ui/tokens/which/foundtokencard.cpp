// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/which/foundtokencard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/core/displaytext.h"
#include "app/domain/permissions.h"
#include "app/domain/timetext.h"
#include "app/domain/tokentext.h"
#include "ui/controls/accountband.h"
#include "ui/controls/tokensummary.h"
#include "ui/style/buttonkind.h"
#include "ui/style/theme.h"

namespace tokenry {

namespace {

constexpr qsizetype longestFoundName = 60;

} // namespace

FoundTokenCard::FoundTokenCard(const SearchedAccount &account, const Token &token, bool isWhole,
                               const QDateTime &nowUtc, QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(StyledPanel);
    auto *card = new QVBoxLayout(this);
    card->setContentsMargins(0, 0, 0, 0);
    card->setSpacing(0);
    card->addWidget(new AccountBand(account.account, this));
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(metrics::windowMargin, metrics::groupSpacing, metrics::windowMargin,
                               metrics::groupSpacing);
    layout->setSpacing(metrics::groupSpacing);
    card->addLayout(layout);
    const QString created =
        tr("created %1", "%1 is a time such as 3 days ago").arg(relativeTime(token.createdAt, nowUtc));
    const bool isOwn = token.clientId == account.account.clientId && !token.clientId.isEmpty();
    layout->addWidget(new TokenSummary(token, created, isOwn, this));
    layout->addWidget(makeMutedLabel(permissionSummary(token.permissions), this));
    if (!isWhole)
        layout->addWidget(makeMutedLabel(tr("Only a shortened ID stands in the text, which several tokens "
                                            "may have. Show it in the list to compare."),
                                         this));
    layout->addLayout(makeButtons(account, token, isWhole));
}

QHBoxLayout *FoundTokenCard::makeButtons(const SearchedAccount &account, const Token &token, bool isWhole)
{
    const QString name = displaySafe(nameText(token), longestFoundName);
    const ChangePolicy &policy = account.policy;
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::groupSpacing);
    if (isWhole && policy.areOffered) {
        m_rotate = addButton(row, "leakRotate", tr("Rotate at once…"), tr("Rotate “%1” at once").arg(name),
                             FoundTokenAction::Rotate);
        auto *remove = addButton(row, "leakDelete", tr("Delete…"), tr("Delete “%1”").arg(name),
                                 FoundTokenAction::Delete);
        setButtonKind(remove, ButtonKind::Danger);
        for (QPushButton *button : {m_rotate, remove}) {
            button->setEnabled(policy.areEnabled);
            if (!policy.areEnabled)
                button->setToolTip(plainTooltip(policy.reason));
        }
    }
    addButton(row, "leakShow", tr("Show in list"), tr("Show “%1” in the list").arg(name),
              FoundTokenAction::Show);
    row->addStretch();
    return row;
}

void FoundTokenCard::setOnly(bool isOnly)
{
    if (m_rotate)
        setButtonKind(m_rotate, isOnly ? ButtonKind::Primary : ButtonKind::Normal);
}

QPushButton *FoundTokenCard::addButton(QHBoxLayout *row, const char *objectName, const QString &text,
                                       const QString &accessibleName, FoundTokenAction action)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setAccessibleName(accessibleName);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT chosen(action); });
    return button;
}

} // namespace tokenry
