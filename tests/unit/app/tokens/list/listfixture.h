// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSignalSpy>
#include <QTest>

#include "app/tokens/list/tokenlist.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakegateway.h"

namespace tokenry::test {

inline TokenPage page(const QStringList &ids, const QString &next = {},
                      std::optional<qint64> total = std::nullopt)
{
    TokenPage made;
    for (const QString &id : ids)
        made.tokens.append(fakeToken(id));
    made.hasMore = !next.isNull();
    made.nextCursor = next;
    made.totalCount = total;
    return made;
}

inline Token createdAt(const QString &id, int day)
{
    Token token = fakeToken(id);
    token.createdAt.instant = QDateTime(QDate(2026, 9, day), QTime(8, 0), Qt::UTC);
    return token;
}

inline QString idsOf(const RowSnapshot &rows)
{
    QStringList ids;
    for (int row = 0; row < rows.size(); ++row)
        ids.append(rows.id(row));
    return ids.join(QLatin1Char(' '));
}

/// A list whose answers the test gives one by one. What is asked for in the background comes to `background`.
struct Fixture
{
    FakeGateway gateway;
    FakeGateway background;
    FakeClock clock;
    TokenList list{gateway, background, clock};
    QSignalSpy changes{&list, &TokenList::stateChanged};

    [[nodiscard]] const ListState &state() const { return list.state(); }
    [[nodiscard]] auto &last() { return *gateway.lists.back(); }
    [[nodiscard]] auto &lastInBackground() { return *background.lists.back(); }
    [[nodiscard]] qsizetype asked() const
    {
        return static_cast<qsizetype>(gateway.lists.size() + background.lists.size());
    }
    [[nodiscard]] QString ids() const { return idsOf(list.rows()); }
    /// Whether the last change of rows was one of the same list.
    [[nodiscard]] bool keptTheList() const
    {
        for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
            if (change->at(0).toBool())
                return change->at(1).toBool();
        }
        return false;
    }
    /// The first page is there and the rest is asked for.
    void beginInBackground(const QStringList &firstPage = {QStringLiteral("a")})
    {
        list.reload();
        last().answer(page(firstPage, QStringLiteral("c1")));
        clock.advance(TokenList::quietTime);
        QCOMPARE(lastInBackground().argument.cursor, QStringLiteral("c1"));
    }
    /// "a b" was read to its end.
    void readAll()
    {
        beginInBackground();
        lastInBackground().answer(page({QStringLiteral("b")}));
        QTRY_VERIFY(state().isComplete);
        QCOMPARE(ids(), QStringLiteral("a b"));
    }
    [[nodiscard]] bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return !state().isReading && !state().isResting; });
    }
};

} // namespace tokenry::test
