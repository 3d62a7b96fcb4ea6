// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/window/scenariocheck.h"

#include <QJsonDocument>

#include <algorithm>

#include "tests/support/tokentable.h"

namespace tokenry::test {
using namespace Qt::StringLiterals;

namespace {

/// How many arguments a word takes.
struct Arguments
{
    int least = 0;
    int most = 0;
};

constexpr int anyNumber = 100;

/// Played by `FaultServer`.
const QHash<QString, Arguments> serverWords = {
    {u"expect"_s, {1, 4}},
    {u"expect always"_s, {1, 4}},
    {u"commit"_s, {}},
    {u"honest"_s, {}},
    {u"answer"_s, {1, 3}},
    {u"redirect"_s, {2, 2}},
    {u"gzip"_s, {2, 2}},
    {u"cut"_s, {2, 3}},
    {u"send"_s, {1, 1}},
    {u"drip"_s, {2, 2}},
    {u"repeat"_s, {1, 2}},
    {u"sleep"_s, {1, 1}},
    {u"close"_s, {}},
    {u"reset"_s, {}},
    {u"hold"_s, {}},
    {u"somebody adds"_s, {1, 1}},
    {u"somebody removes"_s, {1, 1}},
    {u"somebody renames"_s, {2, 2}},
    {u"refuse connections"_s, {}},
    {u"ignore connections"_s, {}},
    {u"stall connections"_s, {}},
};

/// Played by `FaultPerson`.
const QHash<QString, Arguments> personWords = {
    {u"create"_s, {1, 1}},
    {u"fill in"_s, {1, 1}},
    {u"delete"_s, {1, anyNumber}},
    {u"confirm delete"_s, {1, anyNumber}},
    {u"select"_s, {1, anyNumber}},
    {u"select row"_s, {1, 1}},
    {u"sort"_s, {2, 2}},
    {u"click"_s, {1, 1}},
    {u"click twice"_s, {1, 1}},
    {u"type"_s, {2, 2}},
    {u"key in"_s, {2, 2}},
    {u"trigger"_s, {1, 1}},
    {u"page size"_s, {1, 1}},
    {u"close window"_s, {1, 1}},
    {u"start again"_s, {}},
    {u"lock"_s, {}},
    {u"unlock"_s, {}},
    {u"add account"_s, {}},
    {u"switch to"_s, {1, 1}},
    {u"move account to"_s, {1, 1}},
    {u"the service"_s, {1, 1}},
    {u"break the record"_s, {}},
    {u"see"_s, {1, anyNumber}},
    {u"do not see"_s, {1, anyNumber}},
    {u"nowhere see"_s, {1, 1}},
    {u"usable"_s, {1, 1}},
    {u"not usable"_s, {1, 1}},
    {u"rows"_s, {1, 1}},
    {u"ids"_s, {0, anyNumber}},
    {u"holds"_s, {1, anyNumber}},
    {u"cell"_s, {3, 3}},
    {u"sent"_s, {2, 2}},
    {u"asked"_s, {1, 2}},
    {u"asked times"_s, {3, 3}},
    {u"made"_s, {1, 1}},
    {u"there"_s, {1, 1}},
    {u"not there"_s, {1, 1}},
    {u"on record"_s, {1, 1}},
    {u"clipboard is"_s, {1, 1}},
    {u"nothing at the other"_s, {}},
    {u"played out"_s, {}},
};

const QStringList caseKeys = {u"name"_s,        u"each"_s,   u"server"_s, u"person"_s, u"tokens"_s,
                              u"connections"_s, u"limits"_s, u"memory"_s, u"cold"_s,   u"permissions"_s};
const QStringList limitKeys = {u"connect"_s, u"inactivity"_s, u"read"_s, u"change"_s};
/// Arguments that are words themselves, by the word and their place.
const QHash<QString, QPair<int, QStringList>> choices = {
    {u"expect"_s, {4, {u"without its body"_s, u"with another pair"_s}}},
    {u"expect always"_s, {4, {u"without its body"_s, u"with another pair"_s}}},
    {u"sort"_s, {2, {u"up"_s, u"down"_s}}},
    {u"the service"_s,
     {1,
      {u"leaves"_s, u"returns"_s, u"has its certificate"_s, u"has one of another authority"_s,
       u"has one of another host"_s}}},
};
/// Where the texts of a step begin that looks for texts.
const QHash<QString, int> firstText = {
    {u"see"_s, 2}, {u"do not see"_s, 2}, {u"nowhere see"_s, 1}, {u"cell"_s, 3}};

QString compact(const QJsonArray &step)
{
    return QString::fromUtf8(QJsonDocument(step).toJson(QJsonDocument::Compact));
}

void checkKeys(const QJsonObject &object, const QStringList &known, QStringList &problems)
{
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        if (!known.contains(key))
            problems.append(u"The key \"%1\" is unknown."_s.arg(key));
    }
}

void checkSteps(const QJsonValue &steps, const QHash<QString, Arguments> &words, QStringList &problems)
{
    for (const QJsonValue &value : steps.toArray()) {
        const QJsonArray step = value.toArray();
        const QString word = step.at(0).toString();
        const auto known = words.constFind(word);
        const auto arguments = static_cast<int>(step.size()) - 1;
        const auto [place, allowed] = choices.value(word);
        if (known == words.cend())
            problems.append(
                u"The word of %1 is unknown."_s.arg(value.isArray() ? compact(step) : u"a step"_s));
        else if (arguments < known->least || arguments > known->most)
            problems.append(u"%1 has a wrong number of arguments."_s.arg(compact(step)));
        else if (!allowed.isEmpty() && arguments >= place && !allowed.contains(step.at(place).toString()))
            problems.append(u"%1 has an unknown argument."_s.arg(compact(step)));
    }
}

/// Texts that the program itself writes stand in `messages.json`; a scenario may hold only what it brings
/// along: what the server sends (a new secret among it), what the person types, names of
/// tokens, figures.
void checkTexts(const QJsonObject &description, QStringList &problems)
{
    QJsonObject brought = description;
    QJsonArray entered;
    const QJsonArray person = description.value("person"_L1).toArray();
    for (const QJsonValue &step : person) {
        if (!firstText.contains(step.toArray().at(0).toString()))
            entered.append(step);
    }
    brought.insert("person"_L1, entered);
    brought.remove("name"_L1);
    QString data = QString::fromUtf8(QJsonDocument(brought).toJson(QJsonDocument::Compact));
    data.replace(u"\\\""_s, u"\""_s).append(QLatin1StringView(TokenTable::secretMark));
    for (const QJsonValue &value : person) {
        const QJsonArray step = value.toArray();
        for (qsizetype i = firstText.value(step.at(0).toString(), anyNumber); i < step.size(); ++i) {
            const QString text = step.at(i).toString();
            const bool hasLetters =
                std::any_of(text.cbegin(), text.cend(), [](QChar character) { return character.isLetter(); });
            if (hasLetters && !text.startsWith(u'@') && !data.contains(text))
                problems.append(u"The text \"%1\" belongs into messages.json."_s.arg(text));
        }
    }
}

} // namespace

QJsonArray ScenarioMessages::filled(const QJsonArray &step, QStringList &problems) const
{
    QJsonArray filled;
    for (const QJsonValue &value : step) {
        const QJsonArray parts = value.isArray() ? value.toArray() : QJsonArray{value};
        const QString id = parts.at(0).toString();
        filled.append(id.startsWith(u'@') ? QJsonValue(text(id.sliced(1), parts, problems)) : value);
    }
    return filled;
}

QString ScenarioMessages::text(const QString &id, const QJsonArray &values, QStringList &problems) const
{
    m_used.insert(id);
    QString text = m_table.value(id).toString();
    if (text.isEmpty())
        problems.append(u"The message \"@%1\" is unknown."_s.arg(id));
    const qsizetype places = text.count(u'%');
    if (!text.isEmpty() && places != values.size() - 1)
        problems.append(u"The message \"@%1\" takes %2 values."_s.arg(id, QString::number(places)));
    for (qsizetype place = 1; place < values.size(); ++place)
        text.replace(u"%%1"_s.arg(place), values.at(place).toString());
    return text;
}

QStringList ScenarioMessages::unused() const
{
    QStringList ids = m_table.keys();
    ids.removeIf([this](const QString &id) { return m_used.contains(id); });
    return ids;
}

QStringList scenarioProblems(const QJsonObject &file)
{
    QStringList problems;
    checkKeys(file, QStringList{u"about"_s, u"cases"_s} + caseKeys, problems);
    const QJsonArray cases = file.value("cases"_L1).toArray();
    if (file.value("about"_L1).toString().isEmpty() || cases.isEmpty())
        problems.append(u"A file has a text \"about\" and a list of \"cases\"."_s);
    for (const QJsonValue &value : cases) {
        QJsonObject description = value.toObject();
        checkKeys(description, caseKeys, problems);
        for (const QString &key : caseKeys) {
            if (!description.contains(key) && file.contains(key))
                description.insert(key, file.value(key));
        }
        checkKeys(description.value("limits"_L1).toObject(), limitKeys, problems);
        checkSteps(description.value("server"_L1), serverWords, problems);
        checkSteps(description.value("person"_L1), personWords, problems);
        checkTexts(description, problems);
    }
    return problems;
}

} // namespace tokenry::test
