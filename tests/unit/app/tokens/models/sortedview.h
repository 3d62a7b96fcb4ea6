// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModelTester>
#include <QTest>

#include "app/tokens/models/tokensortfiltermodel.h"
#include "app/tokens/models/tokentablemodel.h"
#include "tests/support/fakegateway.h"

namespace tokenry::test {

inline Token token(const QString &id, const QString &name,
                   const QStringList &permissions = {QStringLiteral("VIEW")}, const QString &created = {})
{
    Token made = fakeToken(id, name, permissions);
    if (!created.isNull())
        made.createdAt = {QDateTime::fromString(created, Qt::ISODate), created};
    return made;
}

/// A table with its sorted and filtered view, both under the tester.
struct View
{
    explicit View(const QList<Token> &tokens)
    {
        model.setTokens(tokens, false);
        sorted.setSourceModel(&model);
    }
    [[nodiscard]] QString ids() const
    {
        QStringList ids;
        for (int row = 0; row < sorted.rowCount(); ++row)
            ids.append(sorted.index(row, 0).data(TokenTableModel::TokenIdRole).toString());
        return ids.join(QLatin1Char(' '));
    }
    TokenTableModel model;
    TokenSortFilterModel sorted;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester sortedTester{&sorted, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace tokenry::test
