// SPDX-License-Identifier: Apache-2.0
#include "app/api/tokenjson.h"

#include <cmath>
#include <utility>

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

#include "app/api/jsongrammar.h"
#include "app/core/rfc3339.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

// Doubles hold whole numbers exactly up to here.
constexpr double largestExactNumber = 9007199254740992.0;
constexpr qsizetype maximumFieldErrors = 100;
constexpr qsizetype maximumAllowedValues = 100;
constexpr qsizetype maximumErrorText = 4096;

/// Null when it is no string; an empty string is not null.
QString stringOrNull(const QJsonValue &value)
{
    if (!value.isString())
        return {};
    const QString text = value.toString();
    return text.isEmpty() ? u""_s : text;
}

Permissions readPermissions(const QJsonValue &value)
{
    Permissions permissions;
    permissions.valid = value.isArray();
    const QJsonArray entries = value.toArray();
    for (const auto &entry : entries) {
        if (entry.isString())
            permissions.values.append(stringOrNull(entry));
        else
            permissions.valid = false;
    }
    return permissions;
}

Timestamp readTimestamp(const QJsonValue &value)
{
    Timestamp timestamp;
    timestamp.text = stringOrNull(value);
    timestamp.instant = parseRfc3339(timestamp.text);
    return timestamp;
}

Token readToken(const QJsonObject &object)
{
    return {.id = stringOrNull(object.value("id"_L1)),
            .name = stringOrNull(object.value("name"_L1)),
            .permissions = readPermissions(object.value("permissions"_L1)),
            .clientId = stringOrNull(object.value("clientId"_L1)),
            .createdAt = readTimestamp(object.value("createdAt"_L1)),
            .updatedAt = readTimestamp(object.value("updatedAt"_L1))};
}

/// An id that was repaired is another id: it must not be acted on.
void dropRepaired(QString &id)
{
    if (id.contains(QChar::ReplacementCharacter))
        id = QString();
}

/// Reads a text that `refuseJson()` let pass. QJsonDocument drops a byte order mark at the start of a string,
/// unless it is an escape; then an ID would be another token's ID.
QJsonDocument readJson(QByteArray text, QJsonParseError *problem = nullptr)
{
    text.replace("\"\xEF\xBB\xBF"_ba, "\"\\ufeff"_ba);
    return QJsonDocument::fromJson(text, problem);
}

struct ParsedObject
{
    QJsonObject object;
    bool wasRepaired = false; ///< Held invalid UTF-8, which was replaced
};

Expected<ParsedObject, JsonComplaint> parseObject(QByteArrayView text)
{
    if (const auto refusal = refuseJson(text))
        return JsonComplaint{refusal->reason};
    // One bad byte in one name would lose the whole page.
    const bool isRepaired = !text.isValidUtf8();
    QJsonParseError problem;
    const QJsonDocument document = readJson(isRepaired ? QString::fromUtf8(text).toUtf8()
                                                       : QByteArray::fromRawData(text.data(), text.size()),
                                            &problem);
    if (document.isObject())
        return ParsedObject{document.object(), isRepaired};
    if (problem.error == QJsonParseError::NoError)
        return JsonComplaint{u"JSON, but no object"_s};
    return JsonComplaint{
        u"not read: %1 at byte %2"_s.arg(problem.errorString(), QString::number(problem.offset))};
}

/// A whole number from 0 on; anything else is none.
std::optional<qint64> readCount(const QJsonValue &value)
{
    const double number = value.isDouble() ? value.toDouble() : -1.0;
    if (number < 0.0 || number > largestExactNumber || std::floor(number) != number)
        return std::nullopt;
    return static_cast<qint64>(number);
}

FieldConstraint readConstraint(const QJsonObject &object)
{
    FieldConstraint constraint{.format = object.value("format"_L1).toString().left(maximumErrorText),
                               .pattern = object.value("pattern"_L1).toString().left(maximumErrorText),
                               .minLength = readCount(object.value("minLength"_L1)),
                               .maxLength = readCount(object.value("maxLength"_L1))};
    const QJsonArray allowed = object.value("enum"_L1).toArray();
    for (const auto &value : allowed) {
        if (value.isString() && constraint.allowed.size() < maximumAllowedValues)
            constraint.allowed.append(value.toString().left(maximumErrorText));
    }
    return constraint;
}

/// For the details: an object as JSON, a text as it is.
QString rawText(const QJsonValue &value)
{
    return value.isObject()
               ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
                     .left(maximumErrorText)
               : value.toString().left(maximumErrorText);
}

bool isNewer(const Token &token, const Token &other)
{
    if (!token.updatedAt.instant || !other.updatedAt.instant)
        return token.updatedAt.instant.has_value() && !other.updatedAt.instant;
    return *token.updatedAt.instant > *other.updatedAt.instant;
}

/// Keeps one row of each ID, the newest one, at the place of the first. True when there were more.
bool dropRepeatedIds(QList<Token> &tokens)
{
    QHash<QString, qsizetype> places;
    QList<Token> kept;
    kept.reserve(tokens.size());
    for (Token &token : tokens) {
        const auto place = token.id.isEmpty() ? places.cend() : places.constFind(token.id);
        if (place == places.cend()) {
            if (!token.id.isEmpty())
                places.insert(token.id, kept.size());
            kept.append(std::move(token));
        } else if (isNewer(token, kept.at(*place))) {
            kept[*place] = std::move(token);
        }
    }
    const bool hadMore = kept.size() < tokens.size();
    tokens = std::move(kept);
    return hadMore;
}

} // namespace

Expected<TokenPage, JsonComplaint> parsePage(QByteArrayView text)
{
    const auto parsed = parseObject(text);
    if (!parsed)
        return parsed.error();
    const auto &[object, wasRepaired] = *parsed;
    if (!object.value("data"_L1).isArray())
        return JsonComplaint{u"\"data\" is not an array"_s};
    if (!object.value("hasMore"_L1).isBool())
        return JsonComplaint{u"\"hasMore\" is not true or false"_s};
    TokenPage page;
    page.hasMore = object.value("hasMore"_L1).toBool();
    const QString cursor = object.value("nextCursor"_L1).toString();
    // Taking this for the end could hide rows.
    if (!page.hasMore && !cursor.isEmpty())
        return JsonComplaint{u"\"hasMore\" is false, yet \"nextCursor\" is given"_s};
    page.nextCursor = cursor;
    page.totalCount = readCount(object.value("totalCount"_L1));
    const QJsonArray rows = object.value("data"_L1).toArray();
    page.tokens.reserve(rows.size());
    for (const auto &row : rows) {
        Token token = readToken(row.toObject());
        if (wasRepaired) {
            dropRepaired(token.id);
            dropRepaired(token.clientId);
        }
        page.tokens.append(std::move(token));
    }
    // An action by ID would be about both rows.
    page.repeatsIds = dropRepeatedIds(page.tokens);
    return page;
}

Expected<Token, JsonComplaint> parseToken(QByteArrayView text)
{
    const auto parsed = parseObject(text);
    if (!parsed)
        return parsed.error();
    const auto &[object, wasRepaired] = *parsed;
    Token token = readToken(object);
    if (wasRepaired) {
        dropRepaired(token.id);
        dropRepaired(token.clientId);
    }
    if (token.id.isEmpty())
        return JsonComplaint{u"an object without \"id\": no token"_s};
    return token;
}

Token parseCreatedToken(QByteArrayView text, const JsonObjectScan &scan)
{
    QJsonObject object;
    for (const auto &name :
         {"id"_L1, "name"_L1, "permissions"_L1, "clientId"_L1, "createdAt"_L1, "updatedAt"_L1}) {
        for (const JsonMember &member : scan.members) {
            const QByteArrayView key = text.sliced(member.keyBegin, member.keyEnd - member.keyBegin);
            if (!member.isWhole || !jsonStringEquals(key, QByteArrayView(name.data(), name.size())))
                continue;
            const QByteArrayView value = text.sliced(member.valueBegin, member.valueEnd - member.valueBegin);
            if (refuseJson(value))
                continue;
            QByteArray wrapped = "["_ba;
            wrapped.append(value).append(']');
            const QJsonArray array = readJson(wrapped).array();
            if (array.size() == 1)
                object.insert(name, array.first());
        }
    }
    return readToken(object);
}

std::optional<ApiErrorBody> parseErrorBody(QByteArrayView text)
{
    const auto parsed = parseObject(text);
    if (!parsed)
        return std::nullopt;
    const QJsonObject &object = parsed->object;
    ApiErrorBody body;
    body.code = object.value("code"_L1).toString().left(maximumErrorText);
    if (body.code.isEmpty())
        return std::nullopt;
    // The newest API documents name it `reason` in a 429 and a 503.
    const QJsonValue message = object.value("message"_L1);
    body.message =
        (message.isString() ? message : object.value("reason"_L1)).toString().left(maximumErrorText);
    const QJsonArray errors = object.value("details"_L1).toObject().value("errors"_L1).toArray();
    for (const auto &entry : errors) {
        if (!entry.isObject() || body.fieldErrors.size() >= maximumFieldErrors)
            continue;
        const QJsonObject error = entry.toObject();
        body.fieldErrors.append({.field = error.value("field"_L1).toString().left(maximumErrorText),
                                 .constraint = readConstraint(error.value("constraint"_L1).toObject()),
                                 .message = error.value("message"_L1).toString().left(maximumErrorText),
                                 .rawConstraint = rawText(error.value("constraint"_L1))});
    }
    return body;
}

} // namespace tokenry
