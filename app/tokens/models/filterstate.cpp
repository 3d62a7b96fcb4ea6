// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/models/filterstate.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

// Words, not numbers: a value that is added to an enum must not change what an older file means.
constexpr std::array<std::pair<DatePreset, QLatin1StringView>, 8> presetWords{{
    {DatePreset::AnyTime, "any time"_L1},
    {DatePreset::Today, "today"_L1},
    {DatePreset::Last7Days, "last 7 days"_L1},
    {DatePreset::Last30Days, "last 30 days"_L1},
    {DatePreset::Last90Days, "last 90 days"_L1},
    {DatePreset::OlderThan90Days, "older than 90 days"_L1},
    {DatePreset::OlderThan1Year, "older than 1 year"_L1},
    {DatePreset::Custom, "custom"_L1},
}};

constexpr std::array<std::pair<PermissionFilter, QLatin1StringView>, 9> matchWords{{
    {PermissionFilter::Any, "any"_L1},
    {PermissionFilter::CanView, "can view"_L1},
    {PermissionFilter::CanTransact, "can transact"_L1},
    {PermissionFilter::CanManage, "can manage"_L1},
    {PermissionFilter::OnlyView, "only view"_L1},
    {PermissionFilter::ViewAndTransact, "view and transact"_L1},
    {PermissionFilter::ViewAndManage, "view and manage"_L1},
    {PermissionFilter::All, "all"_L1},
    {PermissionFilter::NoneOrUnknown, "none or unknown"_L1},
}};

template<class Text, class Value>
QString wordFor(const Text &words, Value value)
{
    for (const auto &[known, word] : words) {
        if (known == value)
            return word;
    }
    return {};
}

template<class Text>
auto valueFor(const Text &words, const QString &text)
{
    for (const auto &[value, word] : words) {
        if (word == text)
            return value;
    }
    return words.front().first;
}

QJsonObject datesObject(DatePreset preset, const DayRange &days)
{
    QJsonObject object{{"preset"_L1, wordFor(presetWords, preset)}};
    if (days.from)
        object.insert("from"_L1, days.from->toString(Qt::ISODate));
    if (days.to)
        object.insert("to"_L1, days.to->toString(Qt::ISODate));
    return object;
}

std::optional<QDate> dayFrom(const QJsonValue &value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

void readDates(const QJsonObject &object, DatePreset &preset, DayRange &days)
{
    preset = valueFor(presetWords, object.value("preset"_L1).toString());
    if (preset != DatePreset::Custom)
        return;
    days = {.from = dayFrom(object.value("from"_L1)), .to = dayFrom(object.value("to"_L1))};
    if (!days.from && !days.to)
        preset = DatePreset::AnyTime;
}

} // namespace

QByteArray filterStateText(const FilterState &state)
{
    const QJsonObject object{{"name"_L1, state.name},
                             {"created"_L1, datesObject(state.created, state.createdDays)},
                             {"updated"_L1, datesObject(state.updated, state.updatedDays)},
                             {"permissions"_L1, wordFor(matchWords, state.permissions)},
                             {"text"_L1, state.text}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

FilterState filterStateFrom(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    FilterState state;
    state.name = object.value("name"_L1).toString();
    readDates(object.value("created"_L1).toObject(), state.created, state.createdDays);
    readDates(object.value("updated"_L1).toObject(), state.updated, state.updatedDays);
    state.permissions = valueFor(matchWords, object.value("permissions"_L1).toString());
    state.text = object.value("text"_L1).toString();
    return state;
}

} // namespace tokenry
