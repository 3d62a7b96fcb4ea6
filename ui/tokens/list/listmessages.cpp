// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/list/listmessages.h"

#include <QCoreApplication>

#include "app/tokens/list/pagewalker.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct ListControllerText
{
    Q_DECLARE_TR_FUNCTIONS(ListController)
};

} // namespace

ErrorText repetitionText(qint64 rows)
{
    return {.title = ListControllerText::tr("The list contradicts itself"),
            .message = ListControllerText::tr(
                "The service listed %n tokens more than once on a page. Each is shown once, with the "
                "latest update.",
                nullptr, static_cast<int>(rows)),
            .details = u"data: id repeated"_s};
}

ErrorText incompletenessText(Incompleteness incompleteness)
{
    const QString unknown =
        ListControllerText::tr("The service said that more tokens follow, but not how to get them. What is "
                               "shown was read; what follows is unknown.");
    switch (incompleteness) {
    case Incompleteness::None:
    case Incompleteness::BoundReached:
    case Incompleteness::Stopped:
        break;
    case Incompleteness::CursorMissing:
        return {.title = ListControllerText::tr("The list is incomplete"),
                .message = unknown,
                .details = u"hasMore without nextCursor"_s};
    case Incompleteness::CursorRepeated:
        return {.title = ListControllerText::tr("The list is incomplete"),
                .message = unknown,
                .details = u"nextCursor repeated"_s};
    case Incompleteness::CapReached:
        return {.title = ListControllerText::tr("The list is incomplete"),
                .message = ListControllerText::tr(
                    "More tokens follow than are read at once. What is shown was read; what "
                    "follows is unknown. A filter makes the list shorter."),
                .details = u"hasMore after %1 pages"_s.arg(PageWalker::defaultMaximumPages)};
    }
    return {};
}

} // namespace tokenry
