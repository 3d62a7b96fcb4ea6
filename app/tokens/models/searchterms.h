// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include "app/notes/tokennote.h"

namespace tokenry {

/// One word of a search. A row has the term when one of its cells holds one of the forms.
struct SearchTerm
{
    QStringList forms = {};  ///< As typed first; never empty, and no form is
    bool isExcluded = false; ///< Rows that have it are left out
    /// Ids of tokens that have the term by another text than their cells, such as a note.
    QSet<QString> ids = {};

    bool operator==(const SearchTerm &) const = default;
};

/// Splits a text into terms: `payout -worker "two words"`. A row is wanted when it has every term and no
/// excluded one. A minus sign excludes when a word follows at once; a quotation mark that is not closed ends
/// with the text, as while one is typing.
[[nodiscard]] QList<SearchTerm> parseSearch(const QString &text);

/// The terms for a `RowQuery`: display-safe, as the cells are, and with the ids of the tokens that have them
/// by other words. Each of `words` is by token id, in the Unicode form C; upper and lower case are the same.
[[nodiscard]] QList<SearchTerm> queryTerms(QList<SearchTerm> terms,
                                           const QList<QHash<QString, QString>> &words);

/// The words of each note, by token id, for `queryTerms()`.
[[nodiscard]] QHash<QString, QString> noteWords(const TokenNotes &notes);

} // namespace tokenry
