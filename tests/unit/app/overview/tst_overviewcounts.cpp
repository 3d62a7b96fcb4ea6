// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QTest>

#include "app/overview/overviewcounts.h"
#include "tests/support/hostiletokens.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);

Timestamp at(const QDateTime &instant)
{
    return {.instant = instant, .text = instant.toString(Qt::ISODateWithMs)};
}

Token token(int number, const QStringList &permissions, const Timestamp &createdAt = at(now))
{
    return {.id = u"Token:%1"_s.arg(number),
            .name = u"name %1"_s.arg(number),
            .permissions = {.values = permissions},
            .clientId = u"client %1"_s.arg(number),
            .createdAt = createdAt,
            .updatedAt = createdAt};
}

OverviewRules rules()
{
    return {.nowUtc = now, .today = now.date()};
}

} // namespace

class tst_OverviewCounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyListHasNoNumbers();
    void ageHasExactBounds_data();
    void ageHasExactBounds();
    void aTokenCountsOnceByItsHighestRight_data();
    void aTokenCountsOnceByItsHighestRight();
    void findingsNameTheirRows();
    void aWaitingRotationAloneIsFound();
    void duplicateNamesAreExact();
    void numbersAgreeWithEachToken_data();
    void numbersAgreeWithEachToken();
};

void tst_OverviewCounts::anEmptyListHasNoNumbers()
{
    const OverviewCounts counts(RowSnapshot(), rules());
    QCOMPARE(counts.total(), 0);
    for (int finding = 0; finding < attentionCount; ++finding)
        QCOMPARE(counts.count(static_cast<Attention>(finding)), 0);
    QCOMPARE(counts.rows(AgeBand::Under30Days, TopRight::ViewOnly), std::vector<int>());
}

void tst_OverviewCounts::ageHasExactBounds_data()
{
    QTest::addColumn<Timestamp>("createdAt");
    QTest::addColumn<AgeBand>("band");
    const auto before = [](qint64 days, qint64 seconds) { return at(now.addDays(-days).addSecs(-seconds)); };
    QTest::newRow("now") << before(0, 0) << AgeBand::Under30Days;
    QTest::newRow("clocks differ a little") << before(0, -45) << AgeBand::Under30Days;
    QTest::newRow("future") << before(0, -46) << AgeBand::InFuture;
    QTest::newRow("far future") << at(QDateTime(QDate(9999, 1, 1), QTime(0, 0), Qt::UTC))
                                << AgeBand::InFuture;
    QTest::newRow("29 days") << before(30, -1) << AgeBand::Under30Days;
    QTest::newRow("30 days") << before(30, 0) << AgeBand::Under90Days;
    QTest::newRow("90 days") << before(90, 0) << AgeBand::Under180Days;
    QTest::newRow("180 days") << before(180, 0) << AgeBand::UnderOneYear;
    QTest::newRow("364 days") << before(365, -1) << AgeBand::UnderOneYear;
    QTest::newRow("365 days") << before(365, 0) << AgeBand::OverOneYear;
    QTest::newRow("year 1") << at(QDateTime(QDate(1, 1, 1), QTime(0, 0), Qt::UTC)) << AgeBand::OverOneYear;
    QTest::newRow("invalid") << Timestamp{.text = u"yesterday"_s} << AgeBand::Invalid;
    QTest::newRow("absent") << Timestamp{} << AgeBand::Invalid;
}

void tst_OverviewCounts::ageHasExactBounds()
{
    QFETCH(const Timestamp, createdAt);
    QFETCH(const AgeBand, band);
    const OverviewCounts counts(RowSnapshot({token(1, {u"VIEW"_s}, createdAt)}), rules());
    QCOMPARE(counts.count(band, TopRight::ViewOnly), 1);
    QCOMPARE(counts.count(band), 1);
    QCOMPARE(counts.count(TopRight::ViewOnly), 1);
    const bool isOverAge = band == AgeBand::OverOneYear;
    QCOMPARE(counts.count(Attention::OverAge), isOverAge ? 1 : 0);
}

void tst_OverviewCounts::aTokenCountsOnceByItsHighestRight_data()
{
    QTest::addColumn<QStringList>("permissions");
    QTest::addColumn<bool>("isValid");
    QTest::addColumn<TopRight>("right");
    const QString view = u"VIEW"_s;
    const QString transact = u"TRANSACT"_s;
    const QString manage = u"MANAGE"_s;
    QTest::newRow("view") << QStringList{view} << true << TopRight::ViewOnly;
    QTest::newRow("view twice") << QStringList{view, view} << true << TopRight::ViewOnly;
    QTest::newRow("transact") << QStringList{transact, view} << true << TopRight::Transact;
    QTest::newRow("all") << QStringList{view, transact, manage} << true << TopRight::Manage;
    QTest::newRow("none") << QStringList() << true << TopRight::NoneOrUnknown;
    QTest::newRow("invalid") << QStringList() << false << TopRight::NoneOrUnknown;
    QTest::newRow("invalid with view") << QStringList{view} << false << TopRight::NoneOrUnknown;
    QTest::newRow("small letters") << QStringList{u"manage"_s} << true << TopRight::NoneOrUnknown;
    QTest::newRow("view and unknown") << QStringList{view, u"NEW"_s} << true << TopRight::NoneOrUnknown;
    QTest::newRow("manage and unknown") << QStringList{manage, u"NEW"_s} << true << TopRight::Manage;
}

void tst_OverviewCounts::aTokenCountsOnceByItsHighestRight()
{
    QFETCH(const QStringList, permissions);
    QFETCH(const bool, isValid);
    QFETCH(const TopRight, right);
    Token only = token(1, permissions);
    only.permissions.valid = isValid;
    const OverviewCounts counts(RowSnapshot({only}), rules());
    QCOMPARE(counts.count(right), 1);
    QCOMPARE(counts.rows(AgeBand::Under30Days, right), std::vector<int>{0});
    QCOMPARE(counts.count(Attention::NoneListed), permissions.isEmpty() ? 1 : 0);
}

void tst_OverviewCounts::findingsNameTheirRows()
{
    RowSnapshot rows({token(0, {}), token(1, {u"VIEW"_s})});
    auto chunk = std::make_shared<RowChunk>();
    chunk->append(token(2, {u"TRANSACT"_s, u"MANAGE"_s}));
    chunk->append(token(3, {u"VIEW"_s}, at(now.addDays(-100))));
    rows = rows.with(std::move(chunk));
    OverviewRules wanted = rules();
    wanted.overAgeDays = 100;
    wanted.idsWithLostSecret = {u"Token:1"_s, u"Token:9"_s};
    wanted.idsWithOwner = {u"Token:0"_s, u"Token:3"_s};
    wanted.idsInWaitingRotation = {u"Token:3"_s};
    wanted.reviewDates = {{u"Token:2"_s, now.date().addDays(-1)}, {u"Token:3"_s, now.date()}};
    const OverviewCounts counts(rows, wanted);
    QCOMPARE(counts.rows(Attention::NoneListed), std::vector<int>{0});
    QCOMPARE(counts.rows(Attention::TransactAndManage), std::vector<int>{2});
    QCOMPARE(counts.rows(Attention::OverAge), std::vector<int>{3});
    QCOMPARE(counts.rows(Attention::SecretLost), std::vector<int>{1});
    QCOMPARE(counts.rows(Attention::RotationWaiting), std::vector<int>{3});
    QCOMPARE(counts.rows(Attention::PastReview), std::vector<int>{2});
    QCOMPARE(counts.rows(Attention::NoOwner), (std::vector<int>{1, 2}));
    QCOMPARE(counts.count(Attention::DuplicateName), 0);
    QCOMPARE(OverviewCounts(rows, rules()).count(Attention::NoOwner), 4);
}

void tst_OverviewCounts::aWaitingRotationAloneIsFound()
{
    OverviewRules wanted = rules();
    wanted.idsInWaitingRotation = {u"Token:1"_s};
    const OverviewCounts counts(RowSnapshot({token(0, {u"VIEW"_s}), token(1, {u"VIEW"_s})}), wanted);
    QCOMPARE(counts.rows(Attention::RotationWaiting), std::vector<int>{1});
}

void tst_OverviewCounts::duplicateNamesAreExact()
{
    QList<Token> tokens;
    const QStringList names{u"a"_s,
                            u"b"_s,
                            u"a"_s,
                            u"A"_s,
                            u"a "_s,
                            u""_s,
                            u""_s,
                            QString(),
                            QString(),
                            QString(QChar(0xD800)),
                            QString(QChar(0xD800)),
                            u"\u00e4"_s};
    for (qsizetype number = 0; number < names.size(); ++number) {
        tokens.append(token(static_cast<int>(number), {u"VIEW"_s}));
        tokens.last().name = names.at(number);
    }
    const OverviewCounts counts(RowSnapshot(tokens), rules());
    QCOMPARE(counts.rows(Attention::DuplicateName), (std::vector<int>{0, 2, 9, 10}));
}

void tst_OverviewCounts::numbersAgreeWithEachToken_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 301, 5'000})
        QTest::addRow("%d", size) << size;
}

void tst_OverviewCounts::numbersAgreeWithEachToken()
{
    QFETCH(const int, size);
    QRandomGenerator random(20261128);
    QList<Token> tokens;
    for (int number = 0; number < size; ++number)
        tokens.append(anyToken(random));
    const OverviewCounts counts(RowSnapshot(tokens), rules());
    QCOMPARE(counts.total(), size);
    int sum = 0;
    for (int band = 0; band < ageBandCount; ++band) {
        for (int right = 0; right < topRightCount; ++right) {
            const auto ageBand = static_cast<AgeBand>(band);
            const auto topRight = static_cast<TopRight>(right);
            const std::vector<int> rows = counts.rows(ageBand, topRight);
            QCOMPARE(static_cast<int>(rows.size()), counts.count(ageBand, topRight));
            sum += counts.count(ageBand, topRight);
            for (const int row : rows) {
                QCOMPARE(ageBandOf(tokens.at(row).createdAt, now), ageBand);
                QCOMPARE(topRightOf(tokens.at(row).permissions), topRight);
            }
        }
    }
    QCOMPARE(sum, size);
}

QTEST_GUILESS_MAIN(tst_OverviewCounts)
#include "tst_overviewcounts.moc"
