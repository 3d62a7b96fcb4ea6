// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <array>
#include <atomic>
#include <optional>
#include <string>
#include <vector>

#include "app/tokens/models/permissionfilter.h"
#include "app/tokens/rows/rowsnapshot.h"

namespace tokenry {

/// Finds the rows that hold a text in any column, as shown or whole, and whose permissions pass. Case
/// and the Unicode form of a name make no difference.
///
/// Rows whose name is printable ASCII are searched as the bytes that they are kept as, many at once; all
/// others are decoded and searched as what the table shows.
class RowFilter final
{
public:
    /// `text` is display-safe; empty keeps every row. Ages are told from `nowUtc`.
    RowFilter(const QString &text, PermissionFilter match, const QDateTime &nowUtc);

    /// The numbers of the rows that pass, ascending. The result is meaningless after a cancellation.
    [[nodiscard]] std::vector<int> passing(const RowSnapshot &rows, const std::atomic_bool &isCancelled);

private:
    [[nodiscard]] bool passes(const RowChunk &chunk, int row) const;
    template<class Found>
    void findNames(const RowChunk &chunk, Found found);
    [[nodiscard]] bool isOnlyInNames(const RowChunk &chunk);
    [[nodiscard]] bool isFoundIn(const PackedRow &packed);
    [[nodiscard]] bool isInId(TextForm form, const BinaryId &binary) const;
    [[nodiscard]] std::size_t ageKind(qint64 instant) const;
    [[nodiscard]] bool isKindFound(std::size_t kind, qint64 instant);
    [[nodiscard]] bool isInAge(qint64 instant);
    [[nodiscard]] bool isInAges(qint64 first, qint64 last);
    [[nodiscard]] bool isFoundInOdd(const RowChunk &chunk, int row);
    [[nodiscard]] std::vector<int> foundInNames(const RowChunk &chunk);
    [[nodiscard]] std::vector<int> foundInRows(const RowChunk &chunk, const std::atomic_bool &isCancelled);
    [[nodiscard]] bool isInAnyCell(const Token &token) const;

    const QString m_text;
    const PermissionFilter m_match;
    const QDateTime m_now;
    const qint64 m_nowMilliseconds;
    std::array<bool, permissionCodeCount> m_permissionsPass = {};
    std::array<bool, permissionCodeCount> m_permissionsHit = {};
    std::optional<std::string> m_ascii; ///< The text in small letters, when it is ASCII
    bool m_isInEmptyName = false;
    bool m_mayBeInId = false;
    bool m_isCut = false; ///< Holds the mark of a cut id, so that ids must be looked at as they are shown
    std::vector<signed char> m_ages; ///< For each age that has a text of its own: 1 holds the search text, 0
                                     ///< does not, −1 is not known yet
    std::vector<char> m_lowered;     ///< A block of a pool in small letters
};

} // namespace tokenry
