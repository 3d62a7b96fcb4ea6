// SPDX-License-Identifier: Apache-2.0
#include "app/export/tokenexport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include "app/core/atomicfile.h"
#include "app/core/displaytext.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TokenExport)
};

/// A spreadsheet shows what it reads to a person, who may then click in it: so the names are display-safe and
/// no cell is a formula, at the price of not being the exact name any more.
QByteArray csvHead()
{
    return csvRow({u"id"_s, u"name"_s, u"permissions"_s, u"clientId"_s, u"createdAt"_s, u"updatedAt"_s})
        .toUtf8();
}

QByteArray csvRowOf(const Token &token)
{
    return csvRow({token.id, token.name, token.permissions.values.join(u' '), token.clientId,
                   token.createdAt.text, token.updatedAt.text})
        .toUtf8();
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

/// JSON is read by programs, which need the exact values and for which no character is dangerous once it is
/// escaped: so here the names are as the service sent them, and a field that it sent wrongly is null.
QByteArray jsonEntryOf(const Token &token)
{
    // As an entry of an array, so that it is indented like one; then without the array's own brackets.
    constexpr QByteArrayView opening = "[\n";
    constexpr QByteArrayView closing = "\n]\n";
    const QByteArray text = QJsonDocument(QJsonArray{toJsonObject(token)}).toJson(QJsonDocument::Indented);
    return text.sliced(opening.size(), text.size() - opening.size() - closing.size());
}

bool writeCsv(QIODevice &device, const RowSnapshot &rows)
{
    bool isWritten = device.write(csvHead()) >= 0;
    for (int row = 0; row < rows.size() && isWritten; ++row)
        isWritten = device.write(csvRowOf(rows.token(row))) >= 0;
    return isWritten;
}

bool writeJson(QIODevice &device, const RowSnapshot &rows)
{
    bool isWritten = device.write("[\n") >= 0;
    for (int row = 0; row < rows.size() && isWritten; ++row) {
        const bool isLast = row + 1 == rows.size();
        isWritten = device.write(jsonEntryOf(rows.token(row)) + (isLast ? "\n"_ba : ",\n"_ba)) >= 0;
    }
    return isWritten && device.write("]\n") >= 0;
}

} // namespace

bool writeRows(QIODevice &device, const RowSnapshot &rows, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return writeCsv(device, rows);
    case ExportFormat::Json:
        return writeJson(device, rows);
    }
    return false;
}

QByteArray exportTokens(const QList<Token> &tokens, ExportFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeRows(buffer, RowSnapshot(tokens), format) ? buffer.data() : QByteArray();
}

QString saveExport(const QString &path, const QList<Token> &tokens, ExportFormat format)
{
    return saveRows(path, RowSnapshot(tokens), format);
}

QString saveRows(const QString &path, const RowSnapshot &rows, ExportFormat format)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeRows(file, rows, format) || !saveWhole(file)) {
        return Text::tr("Nothing was saved to “%1”: %2")
            .arg(displaySafe(path), displaySafe(file.errorString()));
    }
    return {};
}

} // namespace tokenry
