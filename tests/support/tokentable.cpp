// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tokentable.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>
#include <iterator>

namespace tokenry::test {
using namespace Qt::StringLiterals;

namespace {

QByteArray text(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

/// A string as JSON writes it, quotes included.
QByteArray quoted(const QString &string)
{
    return text({string}).chopped(1).sliced(1);
}

QByteArray object(const TableRow &row, const QByteArray &secret)
{
    return R"({"id":)" + quoted(row.id) + R"(,"name":)" + quoted(row.name) + R"(,"permissions":)" +
           text(row.permissions) + R"(,"clientId":)" + quoted(TokenTable::clientIdOf(row)) + secret +
           R"(,"createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z"})";
}

} // namespace

const TableRow *TokenTable::find(const QString &id) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const TableRow &row) { return row.id == id; });
    return found == m_rows.cend() ? nullptr : &*found;
}

TableRow TokenTable::add(const QString &name, const QJsonArray &permissions)
{
    const QString number = QString::number(++m_lastNumber);
    m_rows.prepend(
        {u"Token:"_s + number, name, permissions, QLatin1StringView(secretMark) + u"of-number-"_s + number});
    return m_rows.constFirst();
}

bool TokenTable::remove(const QString &id)
{
    return m_rows.removeIf([&id](const TableRow &row) { return row.id == id; }) > 0;
}

void TokenTable::rename(const QString &id, const QString &name)
{
    for (TableRow &row : m_rows) {
        if (row.id == id)
            row.name = name;
    }
}

QByteArray TokenTable::page(const QUrl &target, qsizetype mostRows) const
{
    const QUrlQuery query(target);
    const QString name = query.queryItemValue(u"name"_s, QUrl::FullyDecoded);
    QList<TableRow> matching;
    // A cursor names the last row before it, so that what is added or removed meanwhile moves nothing.
    const int before = query.hasQueryItem(u"cursor"_s)
                           ? query.queryItemValue(u"cursor"_s).section(u'.', 1, 1).toInt()
                           : m_lastNumber + 1;
    std::copy_if(m_rows.cbegin(), m_rows.cend(), std::back_inserter(matching), [&](const TableRow &row) {
        return row.name.contains(name) && row.id.section(u':', 1).toInt() < before;
    });
    const bool hasMore = mostRows < matching.size();
    const auto total = std::count_if(m_rows.cbegin(), m_rows.cend(),
                                     [&name](const TableRow &row) { return row.name.contains(name); });
    const QList<TableRow> shown = matching.first(std::min(mostRows, matching.size()));
    QByteArray rows;
    for (const TableRow &row : shown)
        rows += (rows.isEmpty() ? "" : ",") + object(row);
    return R"({"data":[)" + rows + R"(],"hasMore":)" +
           (hasMore ? R"(true,"nextCursor":"at.)" + shown.constLast().id.section(u':', 1).toLatin1() + R"(.")"
                    : "false"_ba) +
           R"(,"totalCount":)" + QByteArray::number(total) + '}';
}

QByteArray TokenTable::object(const TableRow &row)
{
    return test::object(row, {});
}

QByteArray TokenTable::created(const TableRow &row)
{
    return test::object(row, R"(,"clientSecret":)" + quoted(row.secret));
}

QString TokenTable::clientIdOf(const TableRow &row)
{
    return u"client-of-"_s + row.id.section(u':', 1);
}

} // namespace tokenry::test
