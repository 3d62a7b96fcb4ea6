// SPDX-License-Identifier: Apache-2.0
#include "app/export/tokenexport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <limits>

#include "app/core/atomicfile.h"
#include "app/core/displaytext.h"
#include "app/core/filename.h"
#include "app/export/exportformat.h"

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
    const QByteArray byteOrderMark = "\xEF\xBB\xBF"_ba;
    return byteOrderMark +
           csvRow({u"id"_s, u"name"_s, u"permissions"_s, u"clientId"_s, u"createdAt"_s, u"updatedAt"_s})
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

/// One cell of a table of GitHub Flavored Markdown. Every punctuation mark is escaped, so that a name is
/// neither a link nor markup.
QString markdownCell(const QString &text)
{
    QString cell;
    const QString shown = displaySafe(text, std::numeric_limits<qsizetype>::max());
    for (const QChar character : shown) {
        const char16_t code = character.unicode();
        const bool isPunctuation = code > 0x20 && code < 0x7F && !character.isLetterOrNumber();
        const bool isMarkup = isPunctuation && code != u'-' && code != u':' && code != u'.' && code != u',';
        if (isMarkup)
            cell += u'\\';
        cell += character;
    }
    return cell;
}

QByteArray markdownRowOf(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells.append(markdownCell(text));
    return (u"| "_s + cells.join(u" | "_s) + u" |\n"_s).toUtf8();
}

bool writeCsv(QIODevice &device, const ExportedRows &rows)
{
    bool isWritten = device.write(csvHead()) >= 0;
    for (int place = 0; place < rows.size() && isWritten; ++place)
        isWritten = device.write(csvRowOf(rows.token(place))) >= 0;
    return isWritten;
}

bool writeJson(QIODevice &device, const ExportedRows &rows)
{
    bool isWritten = device.write("[\n") >= 0;
    for (int place = 0; place < rows.size() && isWritten; ++place) {
        const bool isLast = place + 1 == rows.size();
        isWritten = device.write(jsonEntryOf(rows.token(place)) + (isLast ? "\n"_ba : ",\n"_ba)) >= 0;
    }
    return isWritten && device.write("]\n") >= 0;
}

bool writeMarkdown(QIODevice &device, const ExportedRows &rows)
{
    bool isWritten =
        device.write(markdownRowOf({Text::tr("Name"), Text::tr("Permissions"), Text::tr("Client ID"),
                                    Text::tr("Created"), Text::tr("Updated"), Text::tr("Token ID")}) +
                     "| --- | --- | --- | --- | --- | --- |\n") >= 0;
    for (int place = 0; place < rows.size() && isWritten; ++place) {
        const Token token = rows.token(place);
        isWritten =
            device.write(markdownRowOf({token.name, token.permissions.values.join(u' '), token.clientId,
                                        token.createdAt.text, token.updatedAt.text, token.id})) >= 0;
    }
    return isWritten;
}

} // namespace

QString suffixOf(TokenFileFormat format)
{
    switch (format) {
    case TokenFileFormat::Csv:
        return u"csv"_s;
    case TokenFileFormat::Json:
        return u"json"_s;
    case TokenFileFormat::Markdown:
        return u"md"_s;
    }
    return {};
}

QString exportFileName(const QString &accountName, QDate today, TokenFileFormat format)
{
    const QString account = fileNamePart(accountName);
    const QString name = account.isEmpty() ? u"tokens"_s : account + u" tokens"_s;
    return u"%1 %2.%3"_s.arg(name, today.toString(Qt::ISODate), suffixOf(format));
}

bool writeRows(QIODevice &device, const ExportedRows &rows, TokenFileFormat format)
{
    switch (format) {
    case TokenFileFormat::Csv:
        return writeCsv(device, rows);
    case TokenFileFormat::Json:
        return writeJson(device, rows);
    case TokenFileFormat::Markdown:
        return writeMarkdown(device, rows);
    }
    return false;
}

QString saveRows(const QString &path, const ExportedRows &rows, TokenFileFormat format)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeRows(file, rows, format) || !saveWhole(file)) {
        return Text::tr("Nothing was saved to “%1”: %2")
            .arg(displaySafe(path), displaySafe(file.errorString()));
    }
    return {};
}

} // namespace tokenry
