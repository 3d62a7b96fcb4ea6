// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/window/faultscenario.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>

#include "tests/faults/window/scenariocheck.h"

namespace tokenry::test {
using namespace Qt::StringLiterals;

namespace {

const QStringList allConnections = {u"plain fresh"_s, u"plain reused"_s, u"TLS fresh"_s, u"TLS reused"_s};

/// With `<name>` replaced everywhere; a text that is nothing else becomes the value itself.
QJsonValue replaced(const QJsonValue &value, const QString &name, const QJsonValue &with)
{
    if (value.isString()) {
        const QString text = value.toString();
        const QString mark = u'<' + name + u'>';
        return text == mark ? with
                            : QJsonValue(QString(text).replace(
                                  mark, with.isString() ? with.toString() : with.toVariant().toString()));
    }
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray old = value.toArray();
        std::transform(old.begin(), old.end(), std::back_inserter(array),
                       [&](const QJsonValue &item) { return replaced(item, name, with); });
        return array;
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject old = value.toObject();
        for (auto item = old.begin(); item != old.end(); ++item)
            object.insert(item.key(), replaced(item.value(), name, with));
        return object;
    }
    return value;
}

/// One for each way to fill in what `each` leaves open.
QList<QJsonObject> variants(const QJsonObject &description)
{
    QList<QJsonObject> all = {description};
    const QJsonObject each = description.value("each"_L1).toObject();
    for (auto open = each.begin(); open != each.end(); ++open) {
        QList<QJsonObject> filled;
        for (const QJsonObject &variant : std::as_const(all)) {
            for (const QJsonValue &value : open.value().toArray()) {
                QJsonObject next = variant;
                next.remove("each"_L1);
                filled.append(replaced(next, open.key(), value).toObject());
            }
        }
        all = filled;
    }
    return all;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    QJsonParseError error;
    const QJsonObject whole = file.open(QIODevice::ReadOnly)
                                  ? QJsonDocument::fromJson(file.readAll(), &error).object()
                                  : QJsonObject();
    if (whole.isEmpty())
        qFatal("%s: %s at byte %d", qPrintable(path), qPrintable(error.errorString()), error.offset);
    return whole;
}

/// Ends the program when there is any.
void refuse(const QString &name, const QStringList &problems)
{
    if (!problems.isEmpty())
        qFatal("%s: %s", qPrintable(name), qPrintable(problems.join(u' ')));
}

FaultCase caseOf(const QString &fault, const QJsonObject &file, const QJsonObject &description,
                 const ScenarioMessages &messages)
{
    const auto valueOf = [&](const char *key) {
        const auto name = QLatin1StringView(key);
        return description.contains(name) ? description.value(name) : file.value(name);
    };
    FaultCase found{.fault = fault,
                    .name = description.value("name"_L1).toVariant().toString(),
                    .server = valueOf("server").toArray(),
                    .tokens = strings(valueOf("tokens")),
                    .permissions = valueOf("permissions").isArray() ? valueOf("permissions").toArray()
                                                                    : QJsonArray{u"VIEW"_s},
                    .connections = strings(valueOf("connections")),
                    .limits = valueOf("limits").toObject(),
                    .mostMemory = valueOf("memory").toInt(),
                    .isCold = valueOf("cold").toBool()};
    QStringList problems;
    for (const QJsonValue &step : valueOf("person").toArray())
        found.person.append(messages.filled(step.toArray(), problems));
    refuse(found.title(), problems);
    if (found.tokens.isEmpty())
        found.tokens = {u"ledger"_s, u"payout"_s};
    // A number asks for as many of any name.
    if (valueOf("tokens").isDouble()) {
        found.tokens.clear();
        for (int i = 1; i <= valueOf("tokens").toInt(); ++i)
            found.tokens.append(u"token %1"_s.arg(i, 5, 10, QLatin1Char('0')));
    }
    if (found.connections.isEmpty())
        found.connections = allConnections;
    const bool isKnown =
        std::all_of(found.connections.cbegin(), found.connections.cend(),
                    [](const QString &connection) { return allConnections.contains(connection); });
    if (!isKnown || found.person.isEmpty())
        qFatal("%s is not a whole scenario", qPrintable(found.title()));
    return found;
}

} // namespace

QList<FaultCase> faultCases(const QString &folder, const QString &letters)
{
    const ScenarioMessages messages(readObject(folder + u"/../messages.json"_s));
    QList<FaultCase> cases;
    const QDir files(folder);
    for (const QString &name : files.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QJsonObject whole = readObject(files.filePath(name));
        QJsonArray filledIn;
        for (const QJsonValue &description : whole.value("cases"_L1).toArray()) {
            for (const QJsonObject &variant : variants(description.toObject()))
                filledIn.append(variant);
        }
        whole.insert("cases"_L1, filledIn);
        refuse(name, scenarioProblems(whole));
        for (const QJsonValue &description : std::as_const(filledIn))
            cases.append(caseOf(name.chopped(5), whole, description.toObject(), messages));
    }
    if (const QStringList unused = messages.unused(); !unused.isEmpty())
        qFatal("messages.json: no scenario names %s", qPrintable(unused.join(u' ')));
    cases.removeIf([&letters](const FaultCase &found) { return !letters.contains(found.fault.front()); });
    return cases;
}

} // namespace tokenry::test
