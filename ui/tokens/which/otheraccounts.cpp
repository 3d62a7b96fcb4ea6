// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/which/otheraccounts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "app/core/displaytext.h"
#include "ui/controls/announcer.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestOtherName = 60;

QString failureText(const Account &account, const QString &problem, bool isSignedOut)
{
    const QString text = isSignedOut ? OtherAccounts::tr("“%1” was not looked through. %2",
                                                         "%1 is an account, %2 the reason in sentences")
                                     : OtherAccounts::tr("“%1” was not looked through to its end. %2",
                                                         "%1 is an account, %2 the reason in sentences");
    return text.arg(displaySafe(account.name, longestOtherName), problem);
}

} // namespace

OtherAccounts::OtherAccounts(QWidget *parent)
    : QWidget(parent), m_look(new QPushButton(this)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_look->setObjectName(u"leakOthers"_s);
    m_look->setText(tr("L&ook in the other accounts too"));
    m_look->setAccessibleName(tr("Look in the other accounts too"));
    fill();
}

void OtherAccounts::setOthers(const QList<Account> &others)
{
    const qsizetype before = m_waiting.size();
    m_others = others;
    const auto isOther = [this](const QString &id) {
        return std::any_of(m_others.cbegin(), m_others.cend(),
                           [&id](const Account &account) { return account.id == id; });
    };
    // The account is signed in, or was removed.
    m_waiting.removeIf([&isOther](const QString &id) { return !isOther(id); });
    m_problems.removeIf([&isOther](auto problem) { return !isOther(problem.key()); });
    fill();
    if (m_waiting.size() != before)
        Q_EMIT changed();
}

void OtherAccounts::setUnread(const QList<QPair<Account, QString>> &unread)
{
    m_unread = unread;
    fill();
}

void OtherAccounts::showProblem(const QString &accountId, const QString &problem)
{
    m_waiting.removeAll(accountId);
    m_problems.insert(accountId, problem);
    fill();
    const auto failed = std::find_if(m_others.cbegin(), m_others.cend(),
                                     [&accountId](const Account &other) { return other.id == accountId; });
    if (failed != m_others.cend())
        announce(this, failureText(*failed, problem, true));
    Q_EMIT changed();
}

void OtherAccounts::stop()
{
    m_others.clear();
    m_waiting.clear();
    m_problems.clear();
    m_unread.clear();
    fill();
}

void OtherAccounts::request()
{
    m_problems.clear();
    m_waiting.clear();
    for (const Account &account : std::as_const(m_others))
        m_waiting.append(account.id);
    fill();
    Q_EMIT changed();
    Q_EMIT othersRequested(QStringList(m_waiting));
}

void OtherAccounts::fill()
{
    const bool isOffered = std::any_of(m_others.cbegin(), m_others.cend(), [this](const Account &account) {
        return !m_problems.contains(account.id);
    });
    m_look->setVisible(isOffered);
    m_look->setEnabled(m_waiting.isEmpty());
    m_look->setToolTip(plainTooltip(tr("Signs in to %n accounts with the secrets that the keyring holds.",
                                       nullptr, static_cast<int>(m_others.size()))));
    QStringList wanted;
    for (const Account &account : std::as_const(m_others))
        wanted.append({account.id, account.name, m_problems.value(account.id)});
    for (const auto &[account, problem] : std::as_const(m_unread))
        wanted.append({account.id, account.name, problem});
    if (m_rows && wanted == m_shown)
        return;
    m_shown = wanted;
    if (m_rows) {
        // A button of it may be in the middle of telling that it was pressed.
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics::groupSpacing);
    m_layout->addWidget(m_rows);
    for (const Account &account : std::as_const(m_others)) {
        if (m_problems.contains(account.id))
            addRow(account, m_problems.value(account.id), true);
    }
    for (const auto &[account, problem] : std::as_const(m_unread))
        addRow(account, problem, false);
    setVisible(rows->count() > 0);
}

void OtherAccounts::addRow(const Account &account, const QString &problem, bool offersSignIn)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::groupSpacing);
    auto *label = makeMutedLabel(failureText(account, problem, offersSignIn), m_rows);
    label->setObjectName(u"leakFailure"_s);
    row->addWidget(label, 1);
    if (offersSignIn) {
        auto *button = new QPushButton(tr("Sign in…"), m_rows);
        button->setObjectName(u"leakSignIn"_s);
        button->setAccessibleName(tr("Sign in to “%1”").arg(displaySafe(account.name, longestOtherName)));
        connect(button, &QPushButton::clicked, this, [this, id = account.id] { Q_EMIT signInRequested(id); });
        row->addWidget(button, 0, Qt::AlignTop);
    }
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
}

} // namespace tokenry
