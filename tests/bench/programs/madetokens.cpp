// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/programs/madetokens.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace tokenry::bench {
using namespace Qt::StringLiterals;

namespace {

QString uuid(QRandomGenerator &random)
{
    std::array<quint32, 4> words{};
    random.fillRange(words.data(), words.size());
    const QByteArray bytes =
        QByteArray::fromRawData(reinterpret_cast<const char *>(words.data()), sizeof(words));
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

Timestamp at(qint64 milliseconds)
{
    const QDateTime instant = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    return {instant, instant.toString(Qt::ISODateWithMs)};
}

} // namespace

QList<Token> madeTokens(int count, int accentOneIn)
{
    constexpr qint64 begin = 1'700'000'000'000;
    constexpr qint64 threeYears = 94'608'000'000;
    const QStringList firsts{u"payout"_s,  u"ledger"_s, u"treasury"_s, u"billing"_s,
                             u"partner"_s, u"mobile"_s, u"kiosk"_s,    u"settlement"_s};
    const QStringList accents{u"São Paulo"_s, u"Zürich"_s, u"Köln"_s};
    const QStringList seconds{u"worker"_s,  u"gateway"_s,  u"exporter"_s, u"dashboard"_s,
                              u"monitor"_s, u"importer"_s, u"reports"_s};
    const QList<QStringList> permissions{{u"VIEW"_s},
                                         {u"VIEW"_s, u"TRANSACT"_s},
                                         {u"VIEW"_s, u"MANAGE"_s},
                                         {u"VIEW"_s, u"TRANSACT"_s, u"MANAGE"_s}};
    QRandomGenerator random(20261125);
    QList<Token> tokens;
    tokens.reserve(count);
    for (int row = 0; row < count; ++row) {
        Token token;
        token.id = u"Token:"_s + uuid(random);
        token.name = u"%1 %2 %3"_s.arg(firsts.at(random.bounded(static_cast<int>(firsts.size()))),
                                       seconds.at(random.bounded(static_cast<int>(seconds.size()))),
                                       QString::number(random.bounded(1'000'000)));
        if (accentOneIn > 0 && row % accentOneIn == 0)
            token.name = u"%1 %2"_s.arg(accents.at(row / accentOneIn % accents.size()), token.name);
        token.permissions.values = permissions.at(random.bounded(static_cast<int>(permissions.size())));
        token.clientId = uuid(random).remove(u'-');
        const qint64 created = begin + random.bounded(threeYears);
        token.createdAt = at(created);
        token.updatedAt =
            random.bounded(2) == 0 ? token.createdAt : at(created + random.bounded(qint64{10'000'000'000}));
        tokens.append(token);
    }
    return tokens;
}

qint64 fieldBytes(const QList<Token> &tokens)
{
    qint64 bytes = 0;
    for (const Token &token : tokens) {
        for (const QString &text :
             {token.id, token.name, token.clientId, token.createdAt.text, token.updatedAt.text})
            bytes += text.toUtf8().size();
        for (const QString &permission : token.permissions.values)
            bytes += permission.toUtf8().size();
    }
    return bytes;
}

} // namespace tokenry::bench
