// SPDX-License-Identifier: Apache-2.0
#include "app/core/rfc3339.h"

#include <chrono>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

using std::chrono::milliseconds;

/// Reads a text from left to right; once something did not fit, nothing does.
class Reader
{
public:
    explicit Reader(QStringView text) : m_text(text) {}

    /// Exactly `count` ASCII digits.
    int number(int count)
    {
        int value = 0;
        for (int i = 0; i < count; ++i) {
            const char16_t character = take();
            if (character < u'0' || character > u'9')
                m_ok = false;
            value = value * 10 + (character - u'0');
        }
        return m_ok ? value : 0;
    }
    void expect(char16_t upper, char16_t lower)
    {
        const char16_t character = take();
        m_ok = m_ok && (character == upper || character == lower);
    }
    void expect(char16_t character) { expect(character, character); }
    [[nodiscard]] char16_t peek() const
    {
        return m_position < m_text.size() ? m_text[m_position].unicode() : u'\0';
    }
    char16_t take()
    {
        const char16_t character = peek();
        if (m_position++ >= m_text.size())
            m_ok = false;
        return character;
    }
    void refuseUnless(bool condition) { m_ok = m_ok && condition; }
    [[nodiscard]] bool succeeded() const { return m_ok && m_position == m_text.size(); }

private:
    QStringView m_text;
    qsizetype m_position = 0;
    bool m_ok = true;
};

milliseconds readFraction(Reader &reader)
{
    if (reader.peek() != u'.')
        return milliseconds(0);
    reader.take();
    int value = reader.number(1) * 100;
    for (int scale = 10; reader.peek() >= u'0' && reader.peek() <= u'9'; scale /= 10)
        value += reader.number(1) * scale;
    return milliseconds(value);
}

std::chrono::minutes readOffset(Reader &reader)
{
    const char16_t sign = reader.take();
    if (sign == u'Z' || sign == u'z')
        return std::chrono::minutes(0);
    reader.refuseUnless(sign == u'+' || sign == u'-');
    const int hours = reader.number(2);
    reader.expect(u':');
    const int minutes = reader.number(2);
    reader.refuseUnless(hours <= 23 && minutes <= 59);
    const int total = hours * 60 + minutes;
    return std::chrono::minutes(sign == u'-' ? -total : total);
}

std::chrono::sys_days firstDay()
{
    return std::chrono::year(0) / 1 / 1;
}

std::chrono::sys_days dayAfterLast()
{
    return std::chrono::year(10'000) / 1 / 1;
}

bool isInRange(milliseconds sinceEpoch)
{
    return sinceEpoch >= firstDay().time_since_epoch() && sinceEpoch < dayAfterLast().time_since_epoch();
}

} // namespace

std::optional<QDateTime> parseRfc3339(QStringView text)
{
    Reader reader(text);
    const std::chrono::year year(reader.number(4));
    reader.expect(u'-');
    const std::chrono::month month(static_cast<unsigned>(reader.number(2)));
    reader.expect(u'-');
    const std::chrono::day day(static_cast<unsigned>(reader.number(2)));
    reader.expect(u'T', u't');
    const std::chrono::hours hours(reader.number(2));
    reader.expect(u':');
    const std::chrono::minutes minutes(reader.number(2));
    reader.expect(u':');
    const std::chrono::seconds seconds(reader.number(2));
    const milliseconds fraction = readFraction(reader);
    const std::chrono::minutes offset = readOffset(reader);
    const std::chrono::year_month_day date(year, month, day);
    if (!reader.succeeded() || !date.ok() || hours.count() > 23 || minutes.count() > 59 ||
        seconds.count() > 59)
        return std::nullopt;
    const milliseconds sinceEpoch =
        std::chrono::sys_days(date).time_since_epoch() + hours + minutes + seconds + fraction - offset;
    if (!isInRange(sinceEpoch))
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count(), Qt::UTC);
}

QString formatRfc3339(const QDateTime &instant)
{
    if (!instant.isValid())
        return {};
    const milliseconds sinceEpoch(instant.toMSecsSinceEpoch());
    if (!isInRange(sinceEpoch))
        return {};
    const auto days = std::chrono::floor<std::chrono::days>(sinceEpoch);
    const std::chrono::year_month_day date{std::chrono::sys_days(days)};
    const std::chrono::hh_mm_ss time(sinceEpoch - days);
    const auto padded = [](qint64 number, int width) {
        return QString::number(number).rightJustified(width, u'0');
    };
    return u"%1-%2-%3T%4:%5:%6.%7Z"_s.arg(
        padded(static_cast<int>(date.year()), 4), padded(static_cast<unsigned>(date.month()), 2),
        padded(static_cast<unsigned>(date.day()), 2), padded(time.hours().count(), 2),
        padded(time.minutes().count(), 2), padded(time.seconds().count(), 2),
        padded(time.subseconds().count(), 3));
}

} // namespace tokenry
