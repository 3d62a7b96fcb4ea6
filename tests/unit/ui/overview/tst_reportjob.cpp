// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

#include "tests/unit/ui/overview/reportfixture.h"
#include "ui/overview/reportjob.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 5000;
constexpr int patience = 120'000; ///< Milliseconds

/// A folder with a file from before, and where the report is written over it.
struct Folder
{
    explicit Folder(const QString &name) : path(folder.filePath(name))
    {
        QFile file(path);
        isMade = file.open(QIODevice::WriteOnly) && file.write("old") == 3;
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] qsizetype files() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size();
    }

    QTemporaryDir folder;
    QString path;
    bool isMade = false;
};

} // namespace

class tst_ReportJob final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowLivesWhileAReportIsWritten();
    void aCancelledReportLeavesTheFile_data();
    void aCancelledReportLeavesTheFile();
    void theEndOfTheProgramLeavesTheFile();
    void csvIsWritten();
    void aFileThatCannotBeWrittenIsSaid();
};

void tst_ReportJob::theWindowLivesWhileAReportIsWritten()
{
    const Folder folder(u"report.pdf"_s);
    ReportJob job;
    const QSignalSpy finished(&job, &ReportJob::finished);
    const QSignalSpy progressed(&job, &ReportJob::progressed);
    // As a window does: it goes on painting texts.
    int painted = 0;
    QTimer painting;
    connect(&painting, &QTimer::timeout, this, [&painted] {
        QImage image(300, 40, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        painter.setFont(QFont(QString(), 7 + painted % 20));
        painter.drawText(10, 30, u"worker-%1 Größe العربية"_s.arg(painted));
        ++painted;
    });
    painting.start(0);
    job.start(folder.path, reportOf(many));
    QVERIFY(job.isWriting());
    QCOMPARE(painted, 0);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QVERIFY2(painted > 10, qPrintable(QString::number(painted)));
    QVERIFY(!job.isWriting());
    QCOMPARE(finished.first().at(0).toString(), folder.path);
    QCOMPARE(finished.first().at(1).toString(), QString());
    QVERIFY(folder.content().startsWith("%PDF-"));
    QVERIFY(folder.content().trimmed().endsWith("%%EOF"));
    QVERIFY(progressed.size() > 50);
    int before = -1;
    for (const QList<QVariant> &told : progressed) {
        QVERIFY(told.first().toInt() > before && told.first().toInt() <= 100);
        before = told.first().toInt();
    }
}

void tst_ReportJob::aCancelledReportLeavesTheFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("PDF") << u"report.pdf"_s;
    QTest::newRow("CSV") << u"report.csv"_s;
}

void tst_ReportJob::aCancelledReportLeavesTheFile()
{
    QFETCH(const QString, name);
    const Folder folder(name);
    QVERIFY(folder.isMade);
    ReportJob job;
    const QSignalSpy finished(&job, &ReportJob::finished);
    const QSignalSpy cancelled(&job, &ReportJob::cancelled);
    const ReviewReport report = reportOf(many);
    // At once, and in the middle.
    job.start(folder.path, report);
    job.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(cancelled.size(), 1, patience);
    QVERIFY(!job.isWriting());
    if (name.endsWith("pdf"_L1)) {
        connect(&job, &ReportJob::progressed, &job, &ReportJob::cancel);
        job.start(folder.path, report);
        QTRY_COMPARE_WITH_TIMEOUT(cancelled.size(), 2, patience);
    }
    QVERIFY(finished.isEmpty());
    QCOMPARE(folder.content(), "old"_ba);
    QCOMPARE(folder.files(), 1);
}

void tst_ReportJob::theEndOfTheProgramLeavesTheFile()
{
    const Folder folder(u"report.pdf"_s);
    QVERIFY(folder.isMade);
    auto job = std::make_unique<ReportJob>();
    const QSignalSpy progressed(job.get(), &ReportJob::progressed);
    const QSignalSpy finished(job.get(), &ReportJob::finished);
    job->start(folder.path, reportOf(many));
    QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty(), patience);
    job.reset();
    QVERIFY(finished.isEmpty());
    QCOMPARE(folder.content(), "old"_ba);
    QCOMPARE(folder.files(), 1);
}

void tst_ReportJob::csvIsWritten()
{
    const Folder folder(u"report.CSV"_s);
    ReportJob job;
    const QSignalSpy finished(&job, &ReportJob::finished);
    job.start(folder.path, reportOf(many));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QVERIFY(folder.content().contains("\"worker-0\""));
    QVERIFY(folder.content().contains("\"worker-4999\""));
}

void tst_ReportJob::aFileThatCannotBeWrittenIsSaid()
{
    const Folder folder(u"report.pdf"_s);
    ReportJob job;
    const QSignalSpy finished(&job, &ReportJob::finished);
    job.start(folder.folder.filePath(u"none/report.pdf"_s), reportOf(1));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished.first().at(1).toString().startsWith(u"Nothing was saved to "_s));
}

QTEST_MAIN(tst_ReportJob)
#include "tst_reportjob.moc"
