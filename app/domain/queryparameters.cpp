// SPDX-License-Identifier: Apache-2.0
#include "app/domain/queryparameters.h"

#include <QCoreApplication>
#include <QUrl>

#include <optional>
#include <utility>

#include "app/domain/timetext.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(QueryParameters)
};

ApiError notAllowed(const QString &message)
{
    return {.kind = ErrorKind::NotAllowed, .effect = Effect::None, .message = message};
}

void add(QByteArray &query, QLatin1StringView name, const QString &value)
{
    if (!query.isEmpty())
        query.append('&');
    query.append(name.data(), name.size()).append('=').append(QUrl::toPercentEncoding(value));
}

} // namespace

Result<QByteArray> listParameters(const TokenQuery &query)
{
    const TokenFilter &filter = query.filter;
    if (query.limit < minimumPageSize || query.limit > maximumPageSize)
        return notAllowed(Text::tr("A page holds between 1 and 100 tokens."));
    if (!filter.name.isValidUtf16() || !query.cursor.isValidUtf16())
        return notAllowed(
            Text::tr("The name filter contains an incomplete character, which cannot be sent."));
    QByteArray parameters;
    if (!filter.name.isEmpty())
        add(parameters, "name"_L1, filter.name);
    const std::pair<QLatin1StringView, const std::optional<QDateTime> &> instants[] = {
        {"createdAfter"_L1, filter.createdAfter},
        {"createdBefore"_L1, filter.createdBefore},
        {"updatedAfter"_L1, filter.updatedAfter},
        {"updatedBefore"_L1, filter.updatedBefore},
    };
    for (const auto &[name, instant] : instants) {
        if (!instant)
            continue;
        const QString text = utcText(*instant);
        if (text.isEmpty())
            return notAllowed(Text::tr("A date of the filter lies outside of the years 0 to 9999."));
        add(parameters, name, text);
    }
    add(parameters, "limit"_L1, QString::number(query.limit));
    if (!query.cursor.isEmpty())
        add(parameters, "cursor"_L1, query.cursor);
    return parameters;
}

} // namespace tokenry
