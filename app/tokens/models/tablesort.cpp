// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/models/tablesort.h"

#include <array>
#include <utility>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

// Words, not numbers: a column that is added must not change what an older file means.
constexpr std::array<std::pair<TokenColumn, QLatin1StringView>, tokenColumnCount> columnWords{{
    {TokenColumn::Name, "name"_L1},
    {TokenColumn::Permissions, "permissions"_L1},
    {TokenColumn::ClientId, "clientId"_L1},
    {TokenColumn::Created, "created"_L1},
    {TokenColumn::Updated, "updated"_L1},
    {TokenColumn::TokenId, "tokenId"_L1},
    {TokenColumn::Owner, "owner"_L1},
    {TokenColumn::Purpose, "purpose"_L1},
    {TokenColumn::Deployed, "deployed"_L1},
    {TokenColumn::ReviewBy, "reviewBy"_L1},
}};
constexpr auto ascending = " ascending"_L1;
constexpr auto descending = " descending"_L1;

} // namespace

QString tableSortText(const TableSort &sort)
{
    for (const auto &[column, word] : columnWords) {
        if (sort.column == column)
            return QString(word) + (sort.order == Qt::AscendingOrder ? ascending : descending);
    }
    return {};
}

TableSort tableSortFrom(const QString &text)
{
    for (const auto &[column, word] : columnWords) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const TableSort sort{column, order};
            if (tableSortText(sort) == text)
                return sort;
        }
    }
    return {};
}

} // namespace tokenry
