// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QTest>

#include <memory>

#include "app/tokens/rows/idtable.h"
#include "app/tokens/rows/packedvalues.h"
#include "app/tokens/rows/rowsnapshot.h"
#include "tests/support/hostiletokens.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

/// Null and empty count as different here, unlike in QString's `==`.
bool isSame(const QString &left, const QString &right)
{
    return left == right && left.isNull() == right.isNull();
}

bool isSame(const Timestamp &left, const Timestamp &right)
{
    if (left.instant.has_value() != right.instant.has_value() || !isSame(left.text, right.text))
        return false;
    return !left.instant ||
           (left.instant->isValid() == right.instant->isValid() && *left.instant == *right.instant);
}

bool isSame(const Token &left, const Token &right)
{
    if (left.permissions.values.size() != right.permissions.values.size() ||
        left.permissions.valid != right.permissions.valid)
        return false;
    for (qsizetype index = 0; index < left.permissions.values.size(); ++index) {
        if (!isSame(left.permissions.values.at(index), right.permissions.values.at(index)))
            return false;
    }
    return isSame(left.id, right.id) && isSame(left.name, right.name) &&
           isSame(left.clientId, right.clientId) && isSame(left.createdAt, right.createdAt) &&
           isSame(left.updatedAt, right.updatedAt);
}

} // namespace

class tst_RowSnapshot final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTokenComesBackExactly();
    void commonFormsAreCompact();
    void longerSnapshotsShareTheirRows();
    void idsAreComparedLikeTexts();
    void aRowIsFoundByEitherId();
    void theIdTableFindsWhatWasAdded();
};

void tst_RowSnapshot::everyTokenComesBackExactly()
{
    QRandomGenerator random(20261125);
    QList<Token> tokens{Token{}};
    for (int count = 0; count < 5000; ++count)
        tokens.append(anyToken(random));
    const RowSnapshot rows(tokens);
    QCOMPARE(rows.size(), tokens.size());
    for (int row = 0; row < rows.size(); ++row) {
        const Token &token = tokens.at(row);
        QVERIFY2(isSame(rows.token(row), token), qPrintable(QString::number(row)));
        const RowSnapshot::Place place = rows.place(row);
        QVERIFY(isSame(place.chunk.id(place.row), token.id));
        QVERIFY(isSame(place.chunk.clientId(place.row), token.clientId));
        QVERIFY(isSame(place.chunk.name(place.row), token.name));
        QCOMPARE(place.chunk.permissions(place.row), token.permissions);
        QCOMPARE(place.chunk.hasId(place.row), !token.id.isEmpty());
    }
    // Whatever is plain may be searched as bytes.
    int plain = 0;
    for (int row = 0; row < rows.size(); ++row) {
        if (!rows.packed(row).isPlain)
            continue;
        ++plain;
        QVERIFY(tokens.at(row).createdAt.instant && tokens.at(row).updatedAt.instant);
        QCOMPARE(QString::fromLatin1(rows.place(row).chunk.nameBytes(rows.place(row).row)),
                 tokens.at(row).name);
    }
    QVERIFY(plain > 0);
}

void tst_RowSnapshot::commonFormsAreCompact()
{
    QRandomGenerator random(1);
    auto chunk = std::make_shared<RowChunk>();
    std::size_t fields = 0;
    for (int count = 0; count < 10'000; ++count) {
        const QDateTime instant = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + count * 1000LL, Qt::UTC);
        const QString text = instant.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
        const Token token{.id = u"Token:"_s + uuid(random),
                          .name = u"payout worker %1"_s.arg(count),
                          .permissions = {{u"VIEW"_s}, true},
                          .clientId = hex(random, 32),
                          .createdAt = {instant, text},
                          .updatedAt = {instant, text}};
        chunk->append(token);
        fields += static_cast<std::size_t>(token.id.size() + token.name.size() + 4 + token.clientId.size() +
                                           2 * text.size());
    }
    chunk->squeeze();
    QVERIFY(chunk->rows().front().isPlain);
    QVERIFY2(chunk->memory() * 10 < fields * 7, qPrintable(QString::number(chunk->memory())));
}

void tst_RowSnapshot::longerSnapshotsShareTheirRows()
{
    RowSnapshot rows;
    QList<Token> all;
    QRandomGenerator random(2);
    for (int part = 0; part < 60; ++part) {
        auto chunk = std::make_shared<RowChunk>();
        for (int count = random.bounded(120); count > 0; --count) {
            all.append({.id = u"id %1"_s.arg(all.size())});
            chunk->append(all.last());
        }
        const RowSnapshot before = rows;
        rows = rows.with(chunk);
        QCOMPARE(before.size() + chunk->size(), rows.size());
        QCOMPARE(rows.isSameAs(before), chunk->size() == 0);
        QVERIFY(rows.beginsWith(before));
        QCOMPARE(before.beginsWith(rows), chunk->size() == 0);
    }
    QCOMPARE(rows.tokens(), all);
    for (int row = 0; row < rows.size(); ++row)
        QCOMPARE(rows.id(row), all.at(row).id);
    QCOMPARE(RowSnapshot().size(), 0);
    QVERIFY(RowSnapshot().parts().empty());
}

void tst_RowSnapshot::idsAreComparedLikeTexts()
{
    QRandomGenerator random(3);
    QList<Token> tokens;
    for (int count = 0; count < 60; ++count)
        tokens.append({.id = anyText(random)});
    const RowSnapshot rows(tokens);
    const auto sign = [](int number) { return (number > 0) - (number < 0); };
    for (int left = 0; left < rows.size(); ++left) {
        for (int right = 0; right < rows.size(); ++right)
            QCOMPARE(sign(rows.compareIds(left, right)),
                     sign(tokens.at(left).id.compare(tokens.at(right).id)));
    }
}

void tst_RowSnapshot::aRowIsFoundByEitherId()
{
    QRandomGenerator random(4);
    QList<Token> tokens;
    for (int count = 0; count < 200; ++count)
        tokens.append({.id = u"Token:"_s + uuid(random),
                       .clientId = count % 2 ? hex(random, 32) : u"client %1"_s.arg(count)});
    tokens.append({.id = u"odd"_s, .clientId = u"odd client"_s});
    const RowSnapshot rows(tokens);
    for (int row = 0; row < rows.size(); ++row) {
        QCOMPARE(rows.rowOf(tokens.at(row).id), row);
        QCOMPARE(rows.rowOfEitherId(tokens.at(row).clientId), row);
    }
    QCOMPARE(rows.rowOf(tokens.first().clientId), -1);
    QCOMPARE(rows.rowOfEitherId(u"nowhere"_s), -1);
}

void tst_RowSnapshot::theIdTableFindsWhatWasAdded()
{
    QRandomGenerator random(5);
    QList<Token> tokens;
    for (int count = 0; count < 3000; ++count)
        tokens.append({.id = count % 3 ? u"Token:"_s + uuid(random) : u"id %1"_s.arg(count)});
    const RowSnapshot rows(tokens);
    const RowSnapshot again(tokens);
    const auto rowAt = [&rows](int row) { return rows.place(row); };
    IdTable table;
    for (int row = 0; row < rows.size(); ++row) {
        const RowSnapshot::Place place = again.place(row);
        QCOMPARE(table.find(place.chunk, place.row, rowAt), -1);
        table.add(row, rowAt);
        QCOMPARE(table.find(place.chunk, place.row, rowAt), row);
    }
    table.clear();
    QCOMPARE(table.find(rows.place(0).chunk, 0, rowAt), -1);
}

QTEST_GUILESS_MAIN(tst_RowSnapshot)
#include "tst_rowsnapshot.moc"
