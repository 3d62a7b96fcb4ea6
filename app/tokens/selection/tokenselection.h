// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include "app/domain/token.h"
#include "app/domain/tokenquery.h"
#include "app/tokens/models/rowdiff.h"

namespace tokenry {

/// The list at one moment.
struct SelectableList
{
    ShownRows shown = {};    ///< All loaded rows, and those that pass the filters, in the shown order
    TokenFilter filter = {}; ///< The filter that the service answered
    bool isSearched = false; ///< Filters of the window hide rows
    bool isWhole = false;    ///< The rows are every token that the service has for this filter
};

/// The checked tokens, by id. They stay checked while the list is paged, sorted, searched, filtered and read
/// again. Tokens without an id cannot be checked.
class TokenSelection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenSelection)

public:
    /// How many of the shown rows are checked.
    enum class Extent { None, Some, All };

    explicit TokenSelection(QObject *parent = nullptr);

    /// Drops each checked token that `list` shows to be gone: its rows are whole, and it is in none of them.
    void setList(SelectableList list);

    [[nodiscard]] bool isEmpty() const { return m_ids.isEmpty(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_ids.size()); }
    [[nodiscard]] bool contains(const QString &tokenId) const { return m_ids.contains(tokenId); }
    [[nodiscard]] Extent shownExtent() const;
    /// Checked tokens that the filters hide. A token on another page of the same list is not hidden.
    [[nodiscard]] int hiddenCount() const { return static_cast<int>(m_hidden.size()); }
    /// Whether the person has to choose first: tokens are hidden that were not kept by `keepHidden()`.
    [[nodiscard]] bool isUndecided() const { return !m_kept.contains(m_hidden); }
    /// The checked tokens: the shown ones in the shown order, then the others.
    [[nodiscard]] QList<Token> tokens() const;

    void setChecked(const QStringList &tokenIds, bool isChecked);
    /// Every row that passes the filters, on all pages.
    void setAllShownChecked(bool isChecked);
    void keepHidden();
    void dropHidden();
    /// These tokens were deleted.
    void remove(const QStringList &tokenIds);
    void clear();

Q_SIGNALS:
    /// Other tokens are checked, hidden or kept.
    void changed();
    /// So many tokens were dropped because the list no longer holds them.
    void vanished(int count);

private:
    /// A checked token that is not among the loaded rows.
    struct Absent
    {
        Token token;
        TokenFilter filter; ///< Of the list that it was last in
    };

    void noteAbsent(const SelectableList &list);
    void updateHidden();
    /// False when it was not checked.
    bool take(const QString &tokenId);
    [[nodiscard]] QString shownId(int position) const;

    SelectableList m_list;
    QSet<QString> m_ids;
    QHash<QString, Absent> m_absent;
    QSet<QString> m_hidden;
    QSet<QString> m_kept; ///< Hidden tokens that the person chose to keep
    int m_shownChecked = 0;
};

} // namespace tokenry
