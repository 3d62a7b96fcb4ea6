// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/models/searchterms.h"

#include <algorithm>

#include "app/core/displaytext.h"
#include "app/tokens/models/tokencells.h"

namespace tokenry {

namespace {

QString normalized(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

QSet<QString> idsWith(const SearchTerm &term, const QHash<QString, QString> &words)
{
    QStringList forms;
    for (const QString &form : term.forms)
        forms.append(normalized(form));
    QSet<QString> ids;
    for (auto own = words.cbegin(); own != words.cend(); ++own) {
        if (std::any_of(forms.cbegin(), forms.cend(),
                        [&own](const QString &form) { return own->contains(form, Qt::CaseInsensitive); }))
            ids.insert(own.key());
    }
    return ids;
}

} // namespace

QList<SearchTerm> parseSearch(const QString &text)
{
    QList<SearchTerm> terms;
    qsizetype place = 0;
    while (place < text.size()) {
        if (text.at(place).isSpace()) {
            ++place;
            continue;
        }
        const bool isSigned =
            text.at(place) == u'-' && place + 1 < text.size() && !text.at(place + 1).isSpace();
        if (isSigned)
            ++place;
        const bool isQuoted = text.at(place) == u'"';
        if (isQuoted)
            ++place;
        const qsizetype begin = place;
        while (place < text.size() && (isQuoted ? text.at(place) != u'"' : !text.at(place).isSpace()))
            ++place;
        const QString word = text.sliced(begin, place - begin).trimmed();
        if (isQuoted && place < text.size())
            ++place;
        const SearchTerm term{{word}, isSigned};
        if (!word.isEmpty() && !terms.contains(term))
            terms.append(term);
    }
    return terms;
}

QList<SearchTerm> queryTerms(QList<SearchTerm> terms, const QList<QHash<QString, QString>> &words)
{
    for (SearchTerm &term : terms) {
        for (QString &form : term.forms)
            form = displaySafe(form);
        for (const QHash<QString, QString> &own : words)
            term.ids.unite(idsWith(term, own));
    }
    return terms;
}

QHash<QString, QString> noteWords(const TokenNotes &notes)
{
    QHash<QString, QString> words;
    for (auto note = notes.cbegin(); note != notes.cend(); ++note) {
        QStringList texts;
        for (const TokenColumn column :
             {TokenColumn::Owner, TokenColumn::Purpose, TokenColumn::Deployed, TokenColumn::ReviewBy})
            texts.append(noteText(*note, column));
        // Nobody types a line feed into the search.
        words.insert(note.key(), normalized(texts.join(QLatin1Char('\n'))));
    }
    return words;
}

} // namespace tokenry
