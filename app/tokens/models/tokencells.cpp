// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/models/tokencells.h"

#include "app/core/displaytext.h"
#include "app/domain/timetext.h"
#include "app/domain/tokentext.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

QVariant sortValueOf(const Timestamp &timestamp)
{
    return timestamp.instant ? QVariant(*timestamp.instant) : QVariant();
}

QVariant sortValueOf(const QString &text)
{
    return text.isNull() ? QVariant() : QVariant(text);
}

} // namespace

QString shownText(const Token &token, TokenColumn column, const QDateTime &nowUtc)
{
    switch (column) {
    case TokenColumn::Name:
        return nameText(token);
    case TokenColumn::Permissions:
        return token.permissions.toWords();
    case TokenColumn::ClientId:
        return shortIdText(token.clientId);
    case TokenColumn::Created:
        return relativeTime(token.createdAt, nowUtc);
    case TokenColumn::Updated:
        return relativeTime(token.updatedAt, nowUtc);
    case TokenColumn::TokenId:
        return shortIdText(token.id);
    case TokenColumn::Owner:
    case TokenColumn::Purpose:
    case TokenColumn::Deployed:
    case TokenColumn::ReviewBy:
        break;
    }
    return {};
}

QString wholeText(const Token &token, TokenColumn column, const QDateTime &nowUtc)
{
    switch (column) {
    case TokenColumn::ClientId:
        return wholeIdText(token.clientId);
    case TokenColumn::TokenId:
        return wholeIdText(token.id);
    case TokenColumn::Name:
    case TokenColumn::Permissions:
    case TokenColumn::Created:
    case TokenColumn::Updated:
        return shownText(token, column, nowUtc);
    case TokenColumn::Owner:
    case TokenColumn::Purpose:
    case TokenColumn::Deployed:
    case TokenColumn::ReviewBy:
        break;
    }
    return {};
}

QString copyText(const Token &token, TokenColumn column)
{
    const auto timeText = [](const Timestamp &timestamp) {
        return timestamp.instant ? utcText(*timestamp.instant) : displaySafe(timestamp.text);
    };
    switch (column) {
    case TokenColumn::Created:
        return timeText(token.createdAt);
    case TokenColumn::Updated:
        return timeText(token.updatedAt);
    case TokenColumn::Name:
    case TokenColumn::Permissions:
    case TokenColumn::ClientId:
    case TokenColumn::TokenId:
        return wholeText(token, column, {});
    case TokenColumn::Owner:
    case TokenColumn::Purpose:
    case TokenColumn::Deployed:
    case TokenColumn::ReviewBy:
        break;
    }
    return {};
}

bool isInvalidCell(const Token &token, TokenColumn column)
{
    switch (column) {
    case TokenColumn::Name:
        return token.name.isNull();
    case TokenColumn::Permissions:
        return !token.permissions.valid;
    case TokenColumn::ClientId:
        return token.clientId.isNull();
    case TokenColumn::Created:
        return !token.createdAt.instant;
    case TokenColumn::Updated:
        return !token.updatedAt.instant;
    case TokenColumn::TokenId:
        return token.id.isNull();
    case TokenColumn::Owner:
    case TokenColumn::Purpose:
    case TokenColumn::Deployed:
    case TokenColumn::ReviewBy:
        break;
    }
    return false;
}

QVariant sortValue(const Token &token, TokenColumn column)
{
    switch (column) {
    case TokenColumn::Name:
        return sortValueOf(token.name);
    case TokenColumn::Permissions:
        return token.permissions.valid ? QVariant(token.permissions.values.join(u' ')) : QVariant();
    case TokenColumn::ClientId:
        return sortValueOf(token.clientId);
    case TokenColumn::Created:
        return sortValueOf(token.createdAt);
    case TokenColumn::Updated:
        return sortValueOf(token.updatedAt);
    case TokenColumn::TokenId:
        return sortValueOf(token.id);
    case TokenColumn::Owner:
    case TokenColumn::Purpose:
    case TokenColumn::Deployed:
    case TokenColumn::ReviewBy:
        break;
    }
    return {};
}

QString noteText(const TokenNote &note, TokenColumn column)
{
    switch (column) {
    case TokenColumn::Owner:
        return displaySafe(note.owner);
    case TokenColumn::Purpose:
        return displaySafe(note.purpose);
    case TokenColumn::Deployed:
        return displaySafe(note.deployed);
    case TokenColumn::ReviewBy:
        return note.reviewBy.toString(Qt::ISODate);
    case TokenColumn::Name:
    case TokenColumn::Permissions:
    case TokenColumn::ClientId:
    case TokenColumn::Created:
    case TokenColumn::Updated:
    case TokenColumn::TokenId:
        break;
    }
    return {};
}

QString tooltipText(const Token &token, TokenColumn column)
{
    switch (column) {
    case TokenColumn::Name:
        return plainTooltip(nameText(token));
    case TokenColumn::Permissions:
        return plainTooltip(permissionSummary(token.permissions));
    case TokenColumn::ClientId:
        return plainTooltip(wholeIdText(token.clientId));
    case TokenColumn::Created:
        return plainTooltip(exactTime(token.createdAt));
    case TokenColumn::Updated:
        return plainTooltip(exactTime(token.updatedAt));
    case TokenColumn::TokenId:
        return plainTooltip(wholeIdText(token.id));
    case TokenColumn::Owner:
    case TokenColumn::Purpose:
    case TokenColumn::Deployed:
    case TokenColumn::ReviewBy:
        break;
    }
    return {};
}

} // namespace tokenry
