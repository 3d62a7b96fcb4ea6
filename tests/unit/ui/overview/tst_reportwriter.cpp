// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/unit/ui/overview/reportfixture.h"
#include "ui/overview/reportwriter.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

/// The words of the file, as another program reads them.
QString textOf(const QString &path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    return reader.waitForFinished() && reader.exitCode() == 0
               ? QString::fromUtf8(reader.readAllStandardOutput())
               : QString::fromUtf8(reader.readAllStandardError());
}

bool writePdf(const QString &path, const ReviewReport &report)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.write(reportPdf(report, drawReportBars(report.counts))) > 0;
}

} // namespace

class tst_ReportWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTokenIsReadBack_data();
    void everyTokenIsReadBack();
    void wordsAreWhole();
    void aRowThatIsHigherThanAPageGoesOn();
};

void tst_ReportWriter::everyTokenIsReadBack_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 301})
        QTest::addRow("%d", size) << size;
}

void tst_ReportWriter::everyTokenIsReadBack()
{
    QFETCH(const int, size);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    QVERIFY(writePdf(path, reportOf(size)));
    const QString text = textOf(path);
    for (const QString &expected :
         {u"Access review"_s, u"Acme payments"_s, u"PRODUCTION"_s, u"api.example"_s,
          u"yes, read to its end"_s, u"Needs attention"_s, u"without listed permissions"_s, u"page 1"_s})
        QVERIFY2(text.contains(expected), qPrintable(expected + u"\n"_s + text));
    for (int number = 0; number < size; ++number)
        QVERIFY2(text.contains(u"worker-%1 "_s.arg(number)), qPrintable(QString::number(number)));
    QCOMPARE(text.contains(u"Ada Lovelace"_s), size > 0);
    // The bars end on the page.
    QVERIFY2(text.contains(u"None listed or unknown: 0"_s), qPrintable(text));
    // No word of a heading is broken.
    QVERIFY2(text.contains(u"Permissions"_s) && text.contains(u"deployed"_s), qPrintable(text));
    QCOMPARE(text.contains(u"page 9"_s), size > 100);
}

void tst_ReportWriter::wordsAreWhole()
{
    constexpr int size = 40;
    ReviewReport report = reportOf(size);
    for (int row = 0; row < size; ++row)
        report.notes.insert(report.rows.id(row), {.owner = u"Ada Lovelace of the platform team"_s,
                                                  .purpose = u"Pays out the daily settlement to merchants"_s,
                                                  .deployed = u"k8s production, namespace payments"_s,
                                                  .reviewBy = QDate(2027, 1, 31)});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    QVERIFY(writePdf(path, report));
    const QString text = textOf(path);
    QVERIFY2(text.contains(u"Review by"_s), qPrintable(text));
    for (const QString &word : {u"Lovelace"_s, u"platform"_s, u"settlement"_s, u"merchants"_s,
                                u"production"_s, u"namespace"_s, u"2027-01-31"_s})
        QVERIFY2(text.count(word) == size, qPrintable(word + u"\n"_s + text));
    for (int row = 0; row < size; ++row)
        QVERIFY2(text.contains(report.rows.id(row)), qPrintable(text));
}

void tst_ReportWriter::aRowThatIsHigherThanAPageGoesOn()
{
    constexpr int parts = 450;
    ReviewReport report = reportOf(1);
    Token token = report.rows.token(0);
    token.name.clear();
    for (int part = 0; part < parts; ++part)
        token.name += u"part%1 "_s.arg(part);
    report.rows = RowSnapshot({token});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    QVERIFY(writePdf(path, report));
    const QString text = textOf(path);
    for (int part = 0; part < parts; ++part)
        QVERIFY2(text.contains(u"part%1 "_s.arg(part)) || text.contains(u"part%1\n"_s.arg(part)),
                 qPrintable(u"part %1\n%2"_s.arg(QString::number(part), text)));
    // The heading is on each of its pages.
    QVERIFY2(text.count(u"Findings"_s) >= 2, qPrintable(text));
}

QTEST_MAIN(tst_ReportWriter)
#include "tst_reportwriter.moc"
