// SPDX-License-Identifier: Apache-2.0
#include "ui/review/tokensearches.h"

#include <QDateTime>
#include <QWidget>

#include <algorithm>
#include <chrono>

#include "ui/review/reviewcontroller.h"
#include "ui/tokens/which/accountssearch.h"
#include "ui/tokens/which/whichtokendialog.h"

namespace tokenry {
using namespace std::chrono_literals;

namespace {

/// Every page of every list is told; a search goes through all rows.
constexpr std::chrono::milliseconds refreshDelay = 250ms;

} // namespace

TokenSearches::TokenSearches(QWidget *window) : QObject(window), m_window(window)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(refreshDelay);
    connect(&m_delay, &QTimer::timeout, this, &TokenSearches::refresh);
}

void TokenSearches::add(ReviewController *review)
{
    m_reviews.append(review);
    connect(review, &ReviewController::listChanged, this, [this] {
        if (!m_delay.isActive())
            m_delay.start();
    });
    connect(review, &QObject::destroyed, this, [this, review] {
        m_reviews.removeAll(review);
        refresh();
    });
}

void TokenSearches::setAccounts(const QList<Account> &accounts)
{
    m_accounts = accounts;
    refresh();
}

AccountSources TokenSearches::sources() const
{
    return {.signedIn = [this] { return signedIn(); },
            .others = [this](const QList<SearchedAccount> &accounts) { return othersThan(accounts); },
            .readWholeList =
                [this](const QString &accountId) {
                    for (ReviewController *review : m_reviews) {
                        if (review->account().id == accountId)
                            review->readWholeList();
                    }
                }};
}

QList<SearchedAccount> TokenSearches::signedIn() const
{
    QList<SearchedAccount> accounts;
    for (const ReviewController *review : m_reviews) {
        if (const auto account = review->searchedAccount())
            accounts.append(*account);
    }
    return accounts;
}

QList<Account> TokenSearches::othersThan(const QList<SearchedAccount> &accounts) const
{
    QList<Account> others = m_accounts;
    others.removeIf([&accounts](const Account &account) {
        return !account.isStored() ||
               std::ranges::any_of(accounts, [&account](const SearchedAccount &searched) {
                   return searched.account.id == account.id;
               });
    });
    return others;
}

void TokenSearches::openWhichToken()
{
    m_dialog = openDialog(new WhichTokenDialog(sources(), QDateTime::currentDateTimeUtc(), m_window));
    connect(m_dialog, &WhichTokenDialog::othersRequested, this, [this](const QStringList &accountIds) {
        m_waiting = accountIds;
        signInToNext();
    });
    connect(m_dialog, &WhichTokenDialog::signInRequested, this,
            [this](const QString &accountId) { Q_EMIT signInRequested(accountId, false); });
    connect(m_dialog, &WhichTokenDialog::tokenChosen, this, &TokenSearches::act);
    connect(m_dialog, &WhichTokenDialog::finished, this, [this] { m_waiting.clear(); });
}

AccountsSearch *TokenSearches::makeField(QWidget *page)
{
    m_field = new AccountsSearch(sources(), page);
    connect(m_field, &AccountsSearch::tokenChosen, this,
            [this](const QString &accountId, const Token &token) {
                act(accountId, token, FoundTokenAction::Show);
            });
    return m_field;
}

void TokenSearches::refreshField()
{
    if (m_field)
        m_field->refresh();
}

void TokenSearches::refresh()
{
    m_delay.stop();
    if (m_dialog)
        m_dialog->refresh();
    if (m_field && m_field->parentWidget()->isVisible())
        m_field->refresh();
}

void TokenSearches::signInToNext()
{
    if (!m_waiting.isEmpty())
        Q_EMIT signInRequested(m_waiting.takeFirst(), true);
}

void TokenSearches::endSignIn(const QString &accountId, const QString &problem)
{
    if (m_dialog && !problem.isEmpty())
        m_dialog->showSignInProblem(accountId, problem);
    // The account is in the middle of telling this.
    QMetaObject::invokeMethod(this, &TokenSearches::signInToNext, Qt::QueuedConnection);
}

void TokenSearches::act(const QString &accountId, const Token &token, FoundTokenAction action)
{
    Q_EMIT accountChosen(accountId);
    const auto chosen = std::ranges::find_if(m_reviews, [&accountId](const ReviewController *review) {
        return review->account().id == accountId;
    });
    if (chosen != m_reviews.cend() && (*chosen)->searchedAccount())
        (*chosen)->act(action, token);
}

void TokenSearches::forget()
{
    m_waiting.clear();
    if (m_dialog)
        m_dialog->forget();
    if (m_field)
        m_field->forget();
}

} // namespace tokenry
