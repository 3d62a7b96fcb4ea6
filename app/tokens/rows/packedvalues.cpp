// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/rows/packedvalues.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView tokenPrefix = u"Token:";
constexpr qsizetype hexDigits = 32;
constexpr qsizetype uuidLength = 36;
/// Bytes after which a UUID has a dash.
constexpr bool hasDashAfter(int byte)
{
    return byte == 3 || byte == 5 || byte == 7 || byte == 9;
}

int hexValue(QChar digit)
{
    const char16_t code = digit.unicode();
    if (code >= u'0' && code <= u'9')
        return code - u'0';
    return code >= u'a' && code <= u'f' ? code - u'a' + 10 : -1;
}

bool readHex(QStringView text, bool hasDashes, BinaryId &binary)
{
    qsizetype at = 0;
    for (int byte = 0; byte < static_cast<int>(binary.size()); ++byte) {
        const int high = hexValue(text[at]);
        const int low = hexValue(text[at + 1]);
        if (high < 0 || low < 0)
            return false;
        binary[byte] = static_cast<quint8>(high * 16 + low);
        at += 2;
        if (hasDashes && hasDashAfter(byte) && text[at++] != u'-')
            return false;
    }
    return true;
}

QChar *writeHex(QChar *to, const BinaryId &binary, bool hasDashes)
{
    constexpr char16_t digits[] = u"0123456789abcdef";
    for (int byte = 0; byte < static_cast<int>(binary.size()); ++byte) {
        *to++ = digits[binary[byte] >> 4];
        *to++ = digits[binary[byte] & 0x0F];
        if (hasDashes && hasDashAfter(byte))
            *to++ = u'-';
    }
    return to;
}

using TimeBuffer = std::array<QChar, 24>;
constexpr qsizetype secondsLength = 20;
constexpr qsizetype millisecondsLength = 24;

/// Writes `number` with leading zeros.
QChar *writeNumber(QChar *to, int number, int width)
{
    for (int place = width - 1; place >= 0; --place, number /= 10)
        to[place] = QChar(u'0' + number % 10);
    return to + width;
}

/// Empty for a year that has not four digits.
QStringView writeTime(TimeBuffer &buffer, qint64 millisecondsSinceEpoch, bool withMilliseconds)
{
    const std::chrono::milliseconds instant(millisecondsSinceEpoch);
    const auto days = std::chrono::floor<std::chrono::days>(instant);
    constexpr qint64 farDays = 3'000'000; // some 8 000 years: within what the calendar can count
    if (days.count() < -farDays || days.count() > farDays)
        return {};
    const std::chrono::year_month_day date{std::chrono::sys_days(days)};
    const int year = static_cast<int>(date.year());
    if (year < 0 || year > 9999)
        return {};
    const int ofDay = static_cast<int>((instant - days).count());
    QChar *to = writeNumber(buffer.data(), year, 4);
    *to++ = u'-';
    to = writeNumber(to, static_cast<int>(static_cast<unsigned>(date.month())), 2);
    *to++ = u'-';
    to = writeNumber(to, static_cast<int>(static_cast<unsigned>(date.day())), 2);
    *to++ = u'T';
    to = writeNumber(to, ofDay / 3'600'000, 2);
    *to++ = u':';
    to = writeNumber(to, ofDay / 60'000 % 60, 2);
    *to++ = u':';
    to = writeNumber(to, ofDay / 1000 % 60, 2);
    if (withMilliseconds) {
        *to++ = u'.';
        to = writeNumber(to, ofDay % 1000, 3);
    }
    *to++ = u'Z';
    return {buffer.data(), to - buffer.data()};
}

std::array<Permissions, permissionCodeCount> makePermissionLists()
{
    const QString v = permissionName(Permission::View);
    const QString t = permissionName(Permission::Transact);
    const QString m = permissionName(Permission::Manage);
    const auto listed = [](const QStringList &values) { return Permissions{values, true}; };
    return {listed({}),        listed({v}),       listed({t}),       listed({m}),
            listed({v, t}),    listed({v, m}),    listed({t, m}),    listed({t, v}),
            listed({m, v}),    listed({m, t}),    listed({v, t, m}), listed({v, m, t}),
            listed({t, v, m}), listed({t, m, v}), listed({m, v, t}), listed({m, t, v})};
}

const std::array<Permissions, permissionCodeCount> &permissionLists()
{
    static const auto lists = makePermissionLists();
    return lists;
}

} // namespace

std::optional<TextForm> packId(QStringView text, BinaryId &binary)
{
    if (text.size() == hexDigits && readHex(text, false, binary))
        return TextForm::Hex;
    if (text.size() == uuidLength && readHex(text, true, binary))
        return TextForm::Uuid;
    if (text.size() == tokenPrefix.size() + uuidLength && text.startsWith(tokenPrefix) &&
        readHex(text.sliced(tokenPrefix.size()), true, binary))
        return TextForm::TokenUuid;
    return std::nullopt;
}

QString unpackId(TextForm form, const BinaryId &binary)
{
    if (form == TextForm::Hex) {
        QString text(hexDigits, Qt::Uninitialized);
        writeHex(text.data(), binary, false);
        return text;
    }
    const QStringView prefix = form == TextForm::TokenUuid ? tokenPrefix : QStringView();
    QString text(prefix.size() + uuidLength, Qt::Uninitialized);
    writeHex(std::copy(prefix.cbegin(), prefix.cend(), text.data()), binary, true);
    return text;
}

std::optional<TextForm> packTime(QStringView text, qint64 millisecondsSinceEpoch)
{
    if (text.size() != secondsLength && text.size() != millisecondsLength)
        return std::nullopt;
    const bool withMilliseconds = text.size() == millisecondsLength;
    TimeBuffer buffer;
    if (writeTime(buffer, millisecondsSinceEpoch, withMilliseconds) != text)
        return std::nullopt;
    return withMilliseconds ? TextForm::Milliseconds : TextForm::Seconds;
}

QString unpackTime(TextForm form, qint64 millisecondsSinceEpoch)
{
    TimeBuffer buffer;
    return writeTime(buffer, millisecondsSinceEpoch, form == TextForm::Milliseconds).toString();
}

quint8 packPermissions(const Permissions &permissions)
{
    const auto &lists = permissionLists();
    const auto found = std::find(lists.cbegin(), lists.cend(), permissions);
    return found == lists.cend() ? rawPermissions : static_cast<quint8>(found - lists.cbegin());
}

const Permissions &unpackPermissions(quint8 code)
{
    return permissionLists().at(code);
}

} // namespace tokenry
