// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/store/timestamps.h"

#include <array>
#include <chrono>

namespace tokenry::sandbox {

namespace {

/// Takes the text apart from left to right; once something did not fit, everything after fails too.
class Reader final
{
public:
    explicit Reader(std::string_view text) : m_rest(text) {}

    int digits(std::size_t count)
    {
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (!nextIsDigit()) {
                m_failed = true;
                return 0;
            }
            value = value * 10 + (take() - '0');
        }
        return value;
    }

    /// One of `allowed`; otherwise the reading failed.
    char one(std::string_view allowed)
    {
        if (m_failed || m_rest.empty() || allowed.find(m_rest.front()) == std::string_view::npos) {
            m_failed = true;
            return '\0';
        }
        return take();
    }

    bool nextIs(char c) const { return !m_failed && !m_rest.empty() && m_rest.front() == c; }
    bool nextIsDigit() const
    {
        return !m_failed && !m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9';
    }

    char take()
    {
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        return c;
    }

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
    bool m_failed = false;
};

/// The digits after the point: whole milliseconds, and whether anything finer follows.
ParsedInstant readFraction(Reader &reader)
{
    ParsedInstant fraction;
    int place = 100;
    if (!reader.nextIsDigit()) {
        reader.digits(1); // a point without a digit is a failure
        return fraction;
    }
    while (reader.nextIsDigit()) {
        const int digit = reader.take() - '0';
        fraction.millis += Millis{digit} * place;
        fraction.hasFiner = fraction.hasFiner || (place == 0 && digit != 0);
        place /= 10;
    }
    return fraction;
}

} // namespace

std::optional<ParsedInstant> parseInstant(std::string_view text)
{
    Reader reader(text);
    const int year = reader.digits(4);
    reader.one("-");
    const int month = reader.digits(2);
    reader.one("-");
    const int day = reader.digits(2);
    reader.one("Tt");
    const int hour = reader.digits(2);
    reader.one(":");
    const int minute = reader.digits(2);
    reader.one(":");
    const int second = reader.digits(2);
    ParsedInstant result;
    if (reader.nextIs('.')) {
        reader.take();
        result = readFraction(reader);
    }
    int offsetMinutes = 0;
    const char zone = reader.one("Zz+-");
    if (zone == '+' || zone == '-') {
        const int offsetHour = reader.digits(2);
        reader.one(":");
        const int offsetMinute = reader.digits(2);
        if (offsetHour > 23 || offsetMinute > 59)
            return std::nullopt;
        offsetMinutes = (offsetHour * 60 + offsetMinute) * (zone == '-' ? -1 : 1);
    }
    const std::chrono::year_month_day date(std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day)));
    if (reader.failed() || !reader.atEnd() || !date.ok() || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    const auto days = std::chrono::sys_days(date).time_since_epoch().count();
    const Millis seconds = ((Millis{days} * 24 + hour) * 60 + minute - offsetMinutes) * 60 + second;
    result.millis += seconds * 1000;
    return result;
}

std::string formatInstant(Millis millis)
{
    using namespace std::chrono;
    const sys_time<milliseconds> instant{milliseconds(millis)};
    const auto midnight = floor<days>(instant);
    const year_month_day date(midnight);
    const hh_mm_ss time(instant - midnight);
    std::string text = "0000-00-00T00:00:00.000Z";
    const auto write = [&text](std::size_t at, std::size_t digits, long value) {
        for (; digits > 0; value /= 10)
            text[at + --digits] = static_cast<char>('0' + value % 10);
    };
    write(0, 4, int(date.year()));
    write(5, 2, unsigned(date.month()));
    write(8, 2, unsigned(date.day()));
    write(11, 2, time.hours().count());
    write(14, 2, time.minutes().count());
    write(17, 2, time.seconds().count());
    write(20, 3, time.subseconds().count());
    return text;
}

Millis currentMillis()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace tokenry::sandbox
