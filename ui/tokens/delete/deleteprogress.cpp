// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/delete/deleteprogress.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tokenry::deleteprogress {
using namespace std::chrono_literals;

namespace {

struct DeleteProgressText
{
    Q_DECLARE_TR_FUNCTIONS(DeleteProgress)
};

constexpr int leastForAGuess = 10;
constexpr auto shortestTold = 5s;

/// Empty when it cannot be told, or is not worth telling.
QString timeLeft(int settled, int total, std::chrono::milliseconds elapsed)
{
    if (settled < leastForAGuess)
        return {};
    const auto left = std::chrono::ceil<std::chrono::seconds>(elapsed * (total - settled) / settled);
    if (left < shortestTold)
        return {};
    if (left < 90s)
        return DeleteProgressText::tr("About %n s left.", nullptr, static_cast<int>(left.count()));
    const auto minutes = std::chrono::round<std::chrono::minutes>(left);
    return DeleteProgressText::tr("About %n min left.", nullptr, static_cast<int>(minutes.count()));
}

} // namespace

QString ownTokenText(const DeleteSubject &subject)
{
    if (std::none_of(subject.tokens.cbegin(), subject.tokens.cend(),
                     [&subject](const Token &token) { return isOwnToken(token, subject.ownClientId); }))
        return {};
    return subject.tokens.size() == 1
               ? DeleteProgressText::tr(
                     "You are signed in with this token. After deleting it this window cannot reach "
                     "the service any more.")
               : DeleteProgressText::tr(
                     "You are signed in with one of these tokens. After deleting it this window "
                     "cannot reach the service any more.");
}

QString deletingText(int settled, int total, std::chrono::milliseconds elapsed)
{
    if (total == 1)
        return DeleteProgressText::tr("Deleting…");
    const QLocale locale;
    const QString progress = DeleteProgressText::tr("Deleting %1 of %2…")
                                 .arg(locale.toString(std::min(settled + 1, total)), locale.toString(total));
    const QString left = timeLeft(settled, total, elapsed);
    return left.isEmpty()
               ? progress
               : DeleteProgressText::tr("%1 %2", "progress, then the time left").arg(progress, left);
}

QString waitingText(int seconds)
{
    return DeleteProgressText::tr("The service asks to wait. Going on in %n s.", nullptr, seconds);
}

QString startingText(int seconds)
{
    return DeleteProgressText::tr("Deleting starts in %n s. Nothing was sent yet.", nullptr, seconds);
}

QString stoppingText()
{
    return DeleteProgressText::tr(
        "Stopping. The request that is under way cannot be taken back; its answer is awaited.");
}

} // namespace tokenry::deleteprogress
