// SPDX-License-Identifier: Apache-2.0
#include "app/overview/reviewbaseline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include "app/core/rfc3339.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

ReviewedToken reviewed(const Token &token)
{
    return {.name = token.name, .permissions = token.permissions, .createdAt = token.createdAt.text};
}

QJsonObject toJsonObject(const QString &id, const ReviewedToken &token)
{
    return {{u"id"_s, id},
            {u"name"_s, token.name},
            {u"permissions"_s, QJsonArray::fromStringList(token.permissions.values)},
            {u"permissionsValid"_s, token.permissions.valid},
            {u"createdAt"_s, token.createdAt}};
}

/// False when something in it is of another kind.
bool readToken(const QJsonValue &value, QHash<QString, ReviewedToken> &tokens)
{
    const QJsonObject object = value.toObject();
    const QJsonValue id = object.value("id"_L1);
    const QJsonValue name = object.value("name"_L1);
    const QJsonValue permissions = object.value("permissions"_L1);
    const QJsonValue isValid = object.value("permissionsValid"_L1);
    const QJsonValue createdAt = object.value("createdAt"_L1);
    if (!id.isString() || id.toString().isEmpty() || !name.isString() || !permissions.isArray() ||
        !isValid.isBool() || !createdAt.isString())
        return false;
    ReviewedToken token{.name = name.toString(), .createdAt = createdAt.toString()};
    token.permissions.valid = isValid.toBool();
    const QJsonArray values = permissions.toArray();
    for (const auto &permission : values) {
        if (!permission.isString())
            return false;
        token.permissions.values.append(permission.toString());
    }
    tokens.insert(id.toString(), token);
    return true;
}

/// What JSON gives back of it: a null text becomes an empty one, and a lone half of a surrogate pair another
/// character.
ReviewedToken asKept(const ReviewedToken &token)
{
    QHash<QString, ReviewedToken> kept;
    const QByteArray json = QJsonDocument(toJsonObject(u"id"_s, token)).toJson();
    return readToken(QJsonDocument::fromJson(json).object(), kept) ? kept.value(u"id"_s) : token;
}

bool isSame(const ReviewedToken &before, const ReviewedToken &now)
{
    return before == now || before == asKept(now);
}

} // namespace

ReviewBaseline ReviewBaseline::of(const RowSnapshot &rows, const QString &origin, const QString &clientId,
                                  const QDateTime &nowUtc)
{
    ReviewBaseline baseline{.origin = origin, .clientId = clientId, .takenAtUtc = nowUtc};
    baseline.tokens.reserve(rows.size());
    for (int row = 0; row < rows.size(); ++row) {
        const Token token = rows.token(row);
        // Of several rows with one id the first, as in a comparison.
        if (!token.id.isEmpty() && !baseline.tokens.contains(token.id))
            baseline.tokens.insert(token.id, reviewed(token));
    }
    return baseline;
}

QByteArray ReviewBaseline::toJson() const
{
    QJsonArray list;
    for (auto token = tokens.cbegin(); token != tokens.cend(); ++token)
        list.append(toJsonObject(token.key(), token.value()));
    return QJsonDocument(QJsonObject{{u"format"_s, formatVersion},
                                     {u"origin"_s, origin},
                                     {u"clientId"_s, clientId},
                                     {u"takenAt"_s, formatRfc3339(takenAtUtc)},
                                     {u"tokens"_s, list}})
        .toJson(QJsonDocument::Compact);
}

std::optional<ReviewBaseline> ReviewBaseline::fromJson(QByteArrayView json)
{
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size())).object();
    const auto takenAt = parseRfc3339(object.value("takenAt"_L1).toString());
    if (object.value("format"_L1).toInt() != formatVersion || !object.value("origin"_L1).isString() ||
        !object.value("clientId"_L1).isString() || !takenAt || !object.value("tokens"_L1).isArray())
        return std::nullopt;
    ReviewBaseline baseline{.origin = object.value("origin"_L1).toString(),
                            .clientId = object.value("clientId"_L1).toString(),
                            .takenAtUtc = *takenAt};
    const QJsonArray list = object.value("tokens"_L1).toArray();
    for (const auto &value : list) {
        if (!readToken(value, baseline.tokens))
            return std::nullopt;
    }
    return baseline;
}

bool ReviewChange::isAlarming() const
{
    return kind == Kind::New && (now.permissions.noneListed() || now.permissions.has(Permission::Manage));
}

int ReviewChanges::count(ReviewChange::Kind kind) const
{
    return static_cast<int>(
        std::count_if(changes.cbegin(), changes.cend(),
                      [kind](const ReviewChange &change) { return change.kind == kind; }));
}

ReviewChanges compareWithBaseline(const ReviewBaseline &baseline, const RowSnapshot &rows, bool isComplete,
                                  const QSet<QString> &madeHere)
{
    using Kind = ReviewChange::Kind;
    ReviewChanges result{.isGoneKnown = isComplete};
    QSet<QString> seen;
    seen.reserve(rows.size());
    for (int row = 0; row < rows.size(); ++row) {
        const Token token = rows.token(row);
        if (token.id.isEmpty() || seen.contains(token.id))
            continue;
        seen.insert(token.id);
        const ReviewedToken now = reviewed(token);
        const auto before = baseline.tokens.constFind(token.id);
        if (before == baseline.tokens.cend()) {
            result.changes.append({.kind = Kind::New,
                                   .tokenId = token.id,
                                   .now = now,
                                   .isMadeHere = madeHere.contains(token.id)});
        } else if (!isSame(*before, now)) {
            result.changes.append(
                {.kind = Kind::Changed, .tokenId = token.id, .now = now, .before = *before});
        }
    }
    for (auto token = baseline.tokens.cbegin(); isComplete && token != baseline.tokens.cend(); ++token) {
        if (!seen.contains(token.key()))
            result.changes.append({.kind = Kind::Gone,
                                   .tokenId = token.key(),
                                   .before = token.value(),
                                   .isMadeHere = madeHere.contains(token.key())});
    }
    const auto nameOf = [](const ReviewChange &change) {
        return change.kind == Kind::Gone ? change.before.name : change.now.name;
    };
    std::sort(result.changes.begin(), result.changes.end(),
              [&nameOf](const ReviewChange &left, const ReviewChange &right) {
                  if (left.kind != right.kind)
                      return left.kind < right.kind;
                  const int order = nameOf(left).compare(nameOf(right));
                  return order != 0 ? order < 0 : left.tokenId < right.tokenId;
              });
    return result;
}

} // namespace tokenry
