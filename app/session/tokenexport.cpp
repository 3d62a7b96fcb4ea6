// SPDX-License-Identifier: Apache-2.0
#include "tokenexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

/// A spreadsheet shows what it reads to a person, who may then click in it: so the names are display-safe and no cell is a
/// formula, at the price of not being the exact name any more.
QByteArray toCsv(const QList<Token> &tokens)
{
    QString csv = csvRow({u"id"_s, u"name"_s, u"permissions"_s, u"clientId"_s, u"createdAt"_s, u"updatedAt"_s});
    for (const Token &token : tokens) {
        csv += csvRow({token.id, token.name, token.permissions.values.join(u' '), token.clientId, token.createdAt.text,
                       token.updatedAt.text});
    }
    return csv.toUtf8();
}

QJsonValue jsonText(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject toJsonObject(const Token &token)
{
    const QJsonValue permissions = token.permissions.valid
        ? QJsonValue(QJsonArray::fromStringList(token.permissions.values))
        : QJsonValue(QJsonValue::Null);
    return {{u"id"_s, jsonText(token.id)},
            {u"name"_s, jsonText(token.name)},
            {u"permissions"_s, permissions},
            {u"clientId"_s, jsonText(token.clientId)},
            {u"createdAt"_s, jsonText(token.createdAt.text)},
            {u"updatedAt"_s, jsonText(token.updatedAt.text)}};
}

/// JSON is read by programs, which need the exact values and for which no character is dangerous once it is escaped: so
/// here the names are as the service sent them, and a field that it sent wrongly is null.
QByteArray toJson(const QList<Token> &tokens)
{
    QJsonArray array;
    for (const Token &token : tokens)
        array.append(toJsonObject(token));
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

} // namespace

QByteArray exportTokens(const QList<Token> &tokens, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return toCsv(tokens);
    case ExportFormat::Json:
        return toJson(tokens);
    }
    return {};
}

QString saveExport(const QString &path, const QList<Token> &tokens, ExportFormat format)
{
    return saveExportFile(path, exportTokens(tokens, format));
}

} // namespace tokenry
