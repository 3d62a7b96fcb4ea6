// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QString>

#include <array>
#include <vector>

#include "app/tokens/rows/rowsnapshot.h"

namespace tokenry {

/// Age since creation. The service does not report use.
enum class AgeBand { Under30Days, Under90Days, Under180Days, UnderOneYear, OverOneYear, InFuture, Invalid };
inline constexpr int ageBandCount = 7;

/// A token counts once, by its highest right: manage, then transact.
enum class TopRight { ViewOnly, Transact, Manage, NoneOrUnknown };
inline constexpr int topRightCount = 4;

/// Why a token needs attention. Closed: switch over it without `default`.
enum class Attention {
    NoneListed,        ///< No permission is listed, which may mean every permission
    TransactAndManage, ///< It can send payments and make more tokens
    OverAge,           ///< Older than the account's threshold
    DuplicateName,     ///< Another token has exactly this name
    SecretLost,        ///< Created, but its secret was never kept
    RotationWaiting,   ///< Its rotation waits for the person
    PastReview,        ///< The review date of its note is over
    NoOwner,           ///< No note of it names an owner
};
inline constexpr int attentionCount = 8;

/// Besides the list, what the numbers depend on.
struct OverviewRules
{
    QDateTime nowUtc = {};
    int overAgeDays = 365;                   ///< Threshold of the account
    QSet<QString> idsWithLostSecret = {};    ///< From the record of changes
    QSet<QString> idsInWaitingRotation = {}; ///< The same
    QHash<QString, QDate> reviewDates = {};  ///< By token id, from the notes
    QSet<QString> idsWithOwner = {};         ///< From the notes
    QDate today = {};                        ///< In the person's zone
};

/// The numbers of an overview, and the rows behind each of them. Made in one pass over the list.
class OverviewCounts final
{
public:
    OverviewCounts() = default;
    OverviewCounts(const RowSnapshot &rows, const OverviewRules &rules);

    [[nodiscard]] int total() const { return static_cast<int>(m_segments.size()); }
    [[nodiscard]] int count(AgeBand band, TopRight right) const;
    [[nodiscard]] int count(AgeBand band) const;
    [[nodiscard]] int count(TopRight right) const;
    [[nodiscard]] int count(Attention reason) const;
    /// In the order of the list.
    [[nodiscard]] std::vector<int> rows(AgeBand band, TopRight right) const;
    [[nodiscard]] const std::vector<int> &rows(Attention reason) const;

private:
    void countNames(const RowSnapshot &rows);
    void add(Attention reason, int row);

    std::vector<quint8> m_segments; ///< Of each row: band and right
    std::array<std::array<int, topRightCount>, ageBandCount> m_counts = {};
    std::array<std::vector<int>, attentionCount> m_reasons;
};

/// Of one token, by the same rules.
[[nodiscard]] AgeBand ageBandOf(const Timestamp &createdAt, const QDateTime &nowUtc);
[[nodiscard]] TopRight topRightOf(const Permissions &permissions);

} // namespace tokenry
