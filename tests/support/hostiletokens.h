// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

#include "app/domain/token.h"

namespace tokenry {

// Tokens as a service must not send them, and as it does, in every mixture.

inline QString hex(QRandomGenerator &random, int digits)
{
    QString text;
    for (int digit = 0; digit < digits; ++digit)
        text.append(QString::number(random.bounded(16), 16));
    return text;
}

inline QString uuid(QRandomGenerator &random)
{
    return QStringLiteral("%1-%2-%3-%4-%5")
        .arg(hex(random, 8), hex(random, 4), hex(random, 4), hex(random, 4), hex(random, 12));
}

inline QString anyText(QRandomGenerator &random)
{
    const QStringList texts{QString(),
                            QStringLiteral(""),
                            QStringLiteral("payout"),
                            QStringLiteral("\u00e4\u65e5\u672c"),
                            QStringLiteral("\uFEFFmarked"),
                            QString(QChar(0xD800)),
                            QStringLiteral("a") + QChar(0xDC00) + u'b',
                            QString(QChar(0)),
                            QStringLiteral("\U0001F600"),
                            QString(7'000, u'x'),
                            QStringLiteral("VIEW"),
                            QString(QChar(0xFFFF)),
                            QStringLiteral("../customers/1"),
                            QStringLiteral("Token:")};
    switch (random.bounded(8)) {
    case 0:
        return hex(random, 32);
    case 1:
        return uuid(random);
    case 2:
        return QStringLiteral("Token:") + uuid(random);
    case 3:
        return QStringLiteral("Token:") + uuid(random).toUpper();
    case 4:
        return hex(random, 32).replace(random.bounded(32), 1, QStringLiteral("g"));
    default:
        return texts.at(random.bounded(static_cast<int>(texts.size())));
    }
}

inline Timestamp anyTime(QRandomGenerator &random)
{
    const qint64 millis =
        random.bounded(10) == 0
            ? random.bounded(2) * 253'402'300'799'999 - 62'167'219'200'000
            : static_cast<qint64>(random.bounded(4'000'000'000.0)) * 1000 + random.bounded(1000);
    const QDateTime instant = QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC);
    switch (random.bounded(7)) {
    case 0:
        return {instant, instant.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"))};
    case 1:
        return {instant, instant.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"))};
    case 2:
        return {instant, instant.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz'123Z'"))};
    case 3:
        return {instant.addSecs(-19800), instant.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss+05:30"))};
    case 4:
        return {std::nullopt, anyText(random)};
    case 5:
        return {QDateTime(), QStringLiteral("2026-09-01T10:00:00Z")};
    default:
        return {};
    }
}

inline Token anyToken(QRandomGenerator &random)
{
    Token token{.id = anyText(random), .name = anyText(random), .clientId = anyText(random)};
    token.createdAt = anyTime(random);
    token.updatedAt = anyTime(random);
    token.permissions.valid = random.bounded(5) != 0;
    const int count = random.bounded(5);
    for (int index = 0; index < count; ++index) {
        const bool isKnown = random.bounded(4) != 0;
        token.permissions.values.append(isKnown ? permissionName(static_cast<Permission>(random.bounded(3)))
                                                : anyText(random));
    }
    return token;
}

} // namespace tokenry
