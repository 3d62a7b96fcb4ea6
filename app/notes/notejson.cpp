// SPDX-License-Identifier: Apache-2.0
#include "app/notes/notejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

/// False for a member of another kind; a text that is not there is an empty one.
bool readText(const QJsonObject &object, QLatin1StringView key, QString &text)
{
    const QJsonValue value = object.value(key);
    text = value.toString();
    return value.isString() || value.isUndefined();
}

} // namespace

QByteArray notesToJson(const TokenNotes &notes)
{
    QStringList ids = notes.keys();
    std::sort(ids.begin(), ids.end());
    QJsonArray list;
    for (const QString &id : std::as_const(ids)) {
        const TokenNote note = notes.value(id);
        QJsonObject object{{u"tokenId"_s, id},
                           {u"owner"_s, note.owner},
                           {u"purpose"_s, note.purpose},
                           {u"deployed"_s, note.deployed}};
        if (note.reviewBy.isValid())
            object.insert(u"reviewBy"_s, note.reviewBy.toString(Qt::ISODate));
        list.append(object);
    }
    return QJsonDocument(QJsonObject{{u"format"_s, formatVersion}, {u"notes"_s, list}})
        .toJson(QJsonDocument::Indented);
}

std::optional<TokenNotes> notesFromJson(QByteArrayView json)
{
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size())).object();
    if (object.value("format"_L1).toInt() != formatVersion || !object.value("notes"_L1).isArray())
        return std::nullopt;
    TokenNotes notes;
    const QJsonArray list = object.value("notes"_L1).toArray();
    for (const auto &value : list) {
        const QJsonObject entry = value.toObject();
        const QString id = entry.value("tokenId"_L1).toString();
        TokenNote note;
        QString date;
        if (id.isEmpty() || !readText(entry, "owner"_L1, note.owner) ||
            !readText(entry, "purpose"_L1, note.purpose) || !readText(entry, "deployed"_L1, note.deployed) ||
            !readText(entry, "reviewBy"_L1, date))
            return std::nullopt;
        note.reviewBy = QDate::fromString(date, Qt::ISODate);
        if (!date.isEmpty() && !note.reviewBy.isValid())
            return std::nullopt;
        note = note.tidied();
        if (!note.isEmpty())
            notes.insert(id, note);
    }
    return notes;
}

} // namespace tokenry
