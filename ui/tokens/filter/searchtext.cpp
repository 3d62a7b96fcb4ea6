// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/filter/searchtext.h"

#include "app/tokens/find/tokenreference.h"

namespace tokenry {

QList<SearchTerm> searchTerms(const QString &text)
{
    QList<SearchTerm> terms = parseSearch(text);
    for (SearchTerm &term : terms) {
        if (const QStringList ids = parseTokenReference(term.forms.first()).ids; !ids.isEmpty())
            term.forms = ids;
    }
    return terms;
}

} // namespace tokenry
