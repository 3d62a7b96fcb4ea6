// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "app/overview/reviewreport.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);

Token token(const QString &id, const QString &name, const QStringList &permissions)
{
    return {.id = id,
            .name = name,
            .permissions = {.values = permissions},
            .clientId = u"client of "_s + id,
            .createdAt = {.instant = now.addDays(-400), .text = u"2025-10-24T12:00:00Z"_s}};
}

ReviewReport report()
{
    ReviewReport report{.accountName = u"Acme payments"_s,
                        .environment = u"PRODUCTION"_s,
                        .host = u"api.example"_s,
                        .clientId = u"me"_s,
                        .madeAtUtc = now,
                        .listReadAtUtc = now.addSecs(-60),
                        .isComplete = true,
                        .rows = RowSnapshot({token(u"1"_s, u"=cmd()\u202e"_s, {u"VIEW"_s}),
                                             token(u"2"_s, u"worker, \"EU\""_s, {})}),
                        .lastReviewUtc = now.addDays(-30),
                        .notes = {{u"1"_s, {.owner = u"Ada"_s, .reviewBy = QDate(2026, 12, 1)}}}};
    report.counts =
        OverviewCounts(report.rows, {.nowUtc = now, .idsWithOwner = {u"1"_s}, .today = now.date()});
    report.changes = {.changes = {{.kind = ReviewChange::Kind::New,
                                   .tokenId = u"2"_s,
                                   .now = {.name = u"worker, \"EU\""_s}}},
                      .isGoneKnown = true};
    return report;
}

} // namespace

class tst_ReviewReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasRead();
    void everyTokenIsThereWithItsNote();
    void aPartialListSaysSo();
    void withoutABaselineItSaysSo();
    void csvIsReadBack();
};

void tst_ReviewReport::saysWhatWasRead()
{
    const QList<ReportSection> sections = reportSections(report());
    QCOMPARE(sections.size(), 5);
    QVERIFY(sections.at(0).rows.contains({u"Account"_s, u"Acme payments"_s}));
    QVERIFY(sections.at(0).rows.contains({u"List read at"_s, u"2026-11-28T11:59:00.000Z"_s}));
    QVERIFY(sections.at(0).rows.contains({u"List is complete"_s, u"yes, read to its end"_s}));
    QVERIFY(sections.at(1).rows.contains({u"over 1 year"_s, u"1"_s, u"0"_s, u"0"_s, u"1"_s, u"2"_s}));
    QCOMPARE(sections.at(1).rows.size(), 5);
    QVERIFY(sections.at(2).rows.contains({u"without listed permissions"_s, u"1"_s}));
    QVERIFY(sections.at(2).rows.contains({u"older than 365 days"_s, u"2"_s}));
    QCOMPARE(sections.at(3).title, u"Changes since the review of 2026-10-29T12:00:00.000Z"_s);
    QCOMPARE(sections.at(3).rows, (QList<QStringList>{{u"New"_s, u"worker, \"EU\""_s, u"none listed"_s,
                                                       u"Not created from this computer."_s, u"2"_s}}));
}

void tst_ReviewReport::everyTokenIsThereWithItsNote()
{
    const ReportSection tokens = reportSections(report()).last();
    QCOMPARE(
        tokens.rows,
        (QList<QStringList>{{u"=cmd()⟨U+202E⟩"_s, u"VIEW"_s, u"2025-10-24T12:00:00.000Z"_s, u"client of 1"_s,
                             u"1"_s, u"older than 365 days"_s, u"Ada"_s, u""_s, u""_s, u"2026-12-01"_s},
                            {u"worker, \"EU\""_s, u"none listed"_s, u"2025-10-24T12:00:00.000Z"_s,
                             u"client of 2"_s, u"2"_s, u"without listed permissions; older than 365 days"_s,
                             u""_s, u""_s, u""_s, u""_s}}));
}

void tst_ReviewReport::aPartialListSaysSo()
{
    ReviewReport partial = report();
    partial.isComplete = false;
    partial.changes.isGoneKnown = false;
    const QList<ReportSection> sections = reportSections(partial);
    QVERIFY(sections.at(0).rows.contains({u"List is complete"_s, u"no, tokens may be missing"_s}));
    QVERIFY(sections.at(3).rows.last().contains(u"Not known, because the list is not complete."_s));
}

void tst_ReviewReport::withoutABaselineItSaysSo()
{
    ReviewReport first = report();
    first.lastReviewUtc.reset();
    const ReportSection changes = reportSections(first).at(3);
    QCOMPARE(changes.title, u"Changes: no list of an earlier review to compare with"_s);
    QVERIFY(changes.rows.isEmpty());
}

void tst_ReviewReport::csvIsReadBack()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"report.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reportCsv(report()));
    file.close();
    QProcess python;
    python.start(
        u"/usr/bin/python3"_s,
        {u"-c"_s,
         u"import csv, sys\n"
         "rows = list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline='')))\n"
         "assert ['Account', 'Acme payments'] in rows, rows\n"
         "tokens = rows[rows.index(['All tokens']) + 2:-1]\n"
         "assert [row[0] for row in tokens] == [\"'=cmd()\\u27e8U+202E\\u27e9\", 'worker, \"EU\"'], tokens\n"
         "assert tokens[0][6] == 'Ada' and tokens[0][9] == '2026-12-01', tokens\n"_s,
         file.fileName()});
    QVERIFY(python.waitForFinished());
    QCOMPARE(QString::fromUtf8(python.readAllStandardError()), QString());
}

QTEST_GUILESS_MAIN(tst_ReviewReport)
#include "tst_reviewreport.moc"
