// SPDX-License-Identifier: Apache-2.0
#include "app/overview/overviewcounts.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <string_view>
#include <unordered_map>

#include "app/tokens/rows/packedvalues.h"

namespace tokenry {

namespace {

constexpr qint64 millisecondsPerDay = qint64{24} * 60 * 60 * 1000;
/// Two clocks are never quite alike: a token that was made this second is not "in the future".
constexpr qint64 clockDifference = 45 * 1000;

AgeBand bandOf(std::optional<qint64> createdAt, qint64 now)
{
    if (!createdAt)
        return AgeBand::Invalid;
    const qint64 age = now - *createdAt;
    if (age < -clockDifference)
        return AgeBand::InFuture;
    const qint64 days = age / millisecondsPerDay;
    if (days < 30)
        return AgeBand::Under30Days;
    if (days < 90)
        return AgeBand::Under90Days;
    if (days < 180)
        return AgeBand::Under180Days;
    return days < 365 ? AgeBand::UnderOneYear : AgeBand::OverOneYear;
}

/// What the numbers need of a token's permissions.
struct Rights
{
    TopRight top = TopRight::NoneOrUnknown;
    bool isNoneListed = false;
    bool canTransactAndManage = false;
};

Rights rightsOf(const Permissions &permissions)
{
    return {.top = topRightOf(permissions),
            .isNoneListed = permissions.noneListed(),
            .canTransactAndManage =
                permissions.has(Permission::Transact) && permissions.has(Permission::Manage)};
}

/// One for each code of a packed row.
const std::array<Rights, permissionCodeCount> &rightsByCode()
{
    static const auto table = [] {
        std::array<Rights, permissionCodeCount> rights;
        for (quint8 code = 0; code < permissionCodeCount; ++code)
            rights.at(code) = rightsOf(unpackPermissions(code));
        return rights;
    }();
    return table;
}

quint8 segmentOf(AgeBand band, TopRight right)
{
    return static_cast<quint8>(static_cast<int>(band) * topRightCount + static_cast<int>(right));
}

/// The bytes of a name and the form in which they stand.
struct NameKey
{
    std::string_view bytes;
    TextForm form;

    bool operator==(const NameKey &) const = default;
};

struct NameHash
{
    std::size_t operator()(const NameKey &key) const { return std::hash<std::string_view>()(key.bytes); }
};

} // namespace

AgeBand ageBandOf(const Timestamp &createdAt, const QDateTime &nowUtc)
{
    return bandOf(createdAt.instant && createdAt.instant->isValid()
                      ? std::optional(createdAt.instant->toMSecsSinceEpoch())
                      : std::nullopt,
                  nowUtc.toMSecsSinceEpoch());
}

TopRight topRightOf(const Permissions &permissions)
{
    if (permissions.has(Permission::Manage))
        return TopRight::Manage;
    if (permissions.has(Permission::Transact))
        return TopRight::Transact;
    const bool isViewOnly = permissions.valid && !permissions.noneListed() && !permissions.hasUnknown();
    return isViewOnly ? TopRight::ViewOnly : TopRight::NoneOrUnknown;
}

OverviewCounts::OverviewCounts(const RowSnapshot &rows, const OverviewRules &rules)
{
    const qint64 now = rules.nowUtc.toMSecsSinceEpoch();
    const bool needsIds = !rules.idsWithLostSecret.isEmpty() || !rules.idsInWaitingRotation.isEmpty() ||
                          !rules.reviewDates.isEmpty() || !rules.idsWithOwner.isEmpty();
    m_segments.reserve(rows.size());
    for (const RowSnapshot::Part &part : rows.parts()) {
        for (int place = 0; place < part.chunk->size(); ++place) {
            const PackedRow &packed = part.chunk->rows()[place];
            const int row = part.first + place;
            const Rights rights = packed.permissions == rawPermissions
                                      ? rightsOf(part.chunk->permissions(place))
                                      : rightsByCode().at(packed.permissions);
            const auto createdAt = packed.createdInstant() == InstantForm::Given
                                       ? std::optional(packed.createdAt)
                                       : std::nullopt;
            const AgeBand band = bandOf(createdAt, now);
            m_segments.push_back(segmentOf(band, rights.top));
            ++m_counts.at(static_cast<int>(band)).at(static_cast<int>(rights.top));
            if (rights.isNoneListed)
                add(Attention::NoneListed, row);
            if (rights.canTransactAndManage)
                add(Attention::TransactAndManage, row);
            if (createdAt && (now - *createdAt) / millisecondsPerDay >= rules.overAgeDays)
                add(Attention::OverAge, row);
            if (!needsIds) {
                add(Attention::NoOwner, row);
                continue;
            }
            const QString id = part.chunk->id(place);
            if (rules.idsWithLostSecret.contains(id))
                add(Attention::SecretLost, row);
            if (rules.idsInWaitingRotation.contains(id))
                add(Attention::RotationWaiting, row);
            if (const QDate review = rules.reviewDates.value(id); review.isValid() && review < rules.today)
                add(Attention::PastReview, row);
            if (!rules.idsWithOwner.contains(id))
                add(Attention::NoOwner, row);
        }
    }
    countNames(rows);
}

void OverviewCounts::countNames(const RowSnapshot &rows)
{
    std::unordered_map<NameKey, int, NameHash> times;
    times.reserve(static_cast<std::size_t>(rows.size()));
    const auto forEachName = [&rows](auto handle) {
        for (const RowSnapshot::Part &part : rows.parts()) {
            for (int place = 0; place < part.chunk->size(); ++place) {
                const NameKey key{part.chunk->nameBytes(place), part.chunk->rows()[place].nameForm};
                if (!key.bytes.empty())
                    handle(key, part.first + place);
            }
        }
    };
    forEachName([&times](const NameKey &key, int) { ++times[key]; });
    forEachName([&times, this](const NameKey &key, int row) {
        if (times.at(key) > 1)
            add(Attention::DuplicateName, row);
    });
}

void OverviewCounts::add(Attention reason, int row)
{
    m_reasons.at(static_cast<int>(reason)).push_back(row);
}

int OverviewCounts::count(AgeBand band, TopRight right) const
{
    return m_counts.at(static_cast<int>(band)).at(static_cast<int>(right));
}

int OverviewCounts::count(AgeBand band) const
{
    const auto &counts = m_counts.at(static_cast<int>(band));
    return std::accumulate(counts.begin(), counts.end(), 0);
}

int OverviewCounts::count(TopRight right) const
{
    int sum = 0;
    for (const auto &counts : m_counts)
        sum += counts.at(static_cast<int>(right));
    return sum;
}

int OverviewCounts::count(Attention reason) const
{
    return static_cast<int>(rows(reason).size());
}

std::vector<int> OverviewCounts::rows(AgeBand band, TopRight right) const
{
    std::vector<int> found;
    const quint8 wanted = segmentOf(band, right);
    for (std::size_t row = 0; row < m_segments.size(); ++row) {
        if (m_segments[row] == wanted)
            found.push_back(static_cast<int>(row));
    }
    return found;
}

const std::vector<int> &OverviewCounts::rows(Attention reason) const
{
    return m_reasons.at(static_cast<int>(reason));
}

} // namespace tokenry
