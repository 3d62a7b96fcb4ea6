// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/fakeclock.h"
#include "ui/overview/overviewcontroller.h"
#include "ui/overview/overviewpage.h"

using namespace tokenry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Token token(const QString &id, const QStringList &permissions = {u"VIEW"_s})
{
    const QDateTime created = QDateTime::currentDateTimeUtc().addDays(-1);
    return {.id = id,
            .name = u"name of "_s + id,
            .permissions = {.values = permissions},
            .clientId = u"client of "_s + id,
            .createdAt = {.instant = created, .text = u"yesterday"_s}};
}

RowSnapshot manyTokens()
{
    QList<Token> tokens;
    for (int number = 0; number < 5000; ++number)
        tokens.append(token(QString::number(number)));
    return RowSnapshot(tokens);
}

Account account()
{
    return {.id = u"a1"_s,
            .name = u"Acme: payments"_s,
            .baseUrl = QUrl(u"https://api.example/v1"_s),
            .clientId = u"me"_s};
}

struct Fixture
{
    explicit Fixture(const QString &folder, const Account &of = account(), const Clock *given = nullptr)
        : controller(
              new OverviewController(page, ReviewBaselineStore(folder), given ? *given : clock, of, &window))
    {
        controller->setRecord({.read =
                                   [this] {
                                       ++recordReads;
                                       return record;
                                   },
                               .isOwn =
                                   [this](const QString &at, const QString &clientId) {
                                       return at == origin && clientId == replacedClientId;
                                   }});
        page.show();
    }
    /// What is due is filled in by the event loop.
    [[nodiscard]] QStringList changes() const
    {
        QCoreApplication::processEvents();
        const auto *list = page.findChild<QListWidget *>(u"changesList"_s);
        QStringList texts;
        for (int row = 0; row < list->count(); ++row)
            texts.append(list->item(row)->text());
        return texts;
    }

    void startReport(const QString &path)
    {
        Q_EMIT page.reportRequested();
        auto *files = window.findChild<QFileDialog *>(u"reportDialog"_s);
        Q_EMIT files->fileSelected(path);
        files->reject();
    }

    SystemClock clock;
    QString origin = u"https://api.example:443"_s;
    QString replacedClientId;
    OverviewRecord record;
    int recordReads = 0;
    QWidget window;
    OverviewPage page;
    OverviewController *controller;
};

const QDateTime readAt(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);

} // namespace

class tst_OverviewController final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReviewIsComparedWithAfterARestart();
    void aDangerousNewTokenIsAnnouncedOnce();
    void onlyACompleteListIsMarked();
    void anotherClientIdHasNoBaseline();
    void theReviewStaysAfterARotationOfTheOwnToken();
    void severalChangesFillTheVisiblePageOnce();
    void anUnseenPageReadsNoBaseline();
    void anAccountOfThisRunLeavesNoFile();
    void chosenNumbersNameTheirTokens();
    void aLockForgetsTheRows();
    void theReportIsSaved();
    void aListThatChangesWhileTheFileIsChosenIsReportedWhole();
    void aReportThatTakesLongIsShown();
    void aReportCanBeCancelled();
    void theEndOfTheAccountEndsItsReport();
    void aLockClosesTheChoiceOfAFile();
    void theThresholdOfTheAccountCounts();
    void aComparisonThatIsTurnedOffDeletesTheList();
    void aListThatCannotBeDeletedIsSaid();
};

void tst_OverviewController::aReviewIsComparedWithAfterARestart()
{
    const QTemporaryDir folder;
    {
        Fixture fixture(folder.path());
        const QSignalSpy noted(fixture.controller, &OverviewController::noted);
        fixture.controller->setList(RowSnapshot({token(u"1"_s), token(u"2"_s)}), readAt, true);
        QCOMPARE(fixture.changes(),
                 QStringList{u"There is no list of an earlier review to compare with yet."_s});
        Q_EMIT fixture.page.reviewMarked();
        QCOMPARE(noted.size(), 1);
        QCOMPARE(fixture.changes(), QStringList{u"Nothing has changed."_s});
    }
    Fixture fixture(folder.path());
    fixture.record = {.idsMadeHere = {u"3"_s}};
    fixture.controller->setList(RowSnapshot({token(u"2"_s), token(u"3"_s), token(u"4"_s, {})}), readAt, true);
    QCOMPARE(fixture.changes(),
             (QStringList{u"New: name of 3 (VIEW). Created from this computer."_s,
                          u"New: name of 4 (none listed). Not created from this computer."_s,
                          u"Gone: name of 1 (VIEW). Not deleted from this computer."_s}));
    fixture.controller->setList(RowSnapshot({token(u"2"_s)}), readAt, false);
    QCOMPARE(fixture.changes(),
             QStringList{u"Whether a token is gone is not known, because the list is not complete."_s});
}

void tst_OverviewController::aDangerousNewTokenIsAnnouncedOnce()
{
    const QTemporaryDir folder;
    Fixture fixture(folder.path());
    fixture.controller->setList(RowSnapshot({token(u"1"_s)}), readAt, true);
    Q_EMIT fixture.page.reviewMarked();
    const QSignalSpy noted(fixture.controller, &OverviewController::noted);
    fixture.record = {.idsMadeHere = {u"3"_s}};
    const QString elsewhere = u" It was not created from this computer."_s;
    const auto show = [&fixture](const RowSnapshot &rows) {
        fixture.controller->setList(rows, readAt, true);
        QCoreApplication::processEvents();
    };
    RowSnapshot rows(
        {token(u"1"_s), token(u"2"_s, {u"MANAGE"_s}), token(u"3"_s, {}), token(u"5"_s, {u"TRANSACT"_s})});
    show(rows);
    show(rows);
    QCOMPARE(noted.size(), 1);
    QCOMPARE(noted.at(0).first().toString(),
             u"“name of 2” has appeared since your last review and may manage tokens."_s + elsewhere);
    rows = rows.followedBy(RowSnapshot({token(u"6"_s, {})}));
    show(rows);
    QCOMPARE(noted.size(), 2);
    QCOMPARE(noted.at(1).first().toString(),
             u"“name of 6” has appeared since your last review and lists no permissions."_s + elsewhere);
    rows = rows.followedBy(RowSnapshot({token(u"7"_s, {}), token(u"8"_s, {u"MANAGE"_s})}));
    show(rows);
    show(rows);
    QCOMPARE(noted.size(), 3);
    QCOMPARE(noted.at(2).first().toString(),
             u"2 tokens have appeared since your last review that may manage tokens or list no permissions. "
             "They were not created from this computer."_s);
}

void tst_OverviewController::onlyACompleteListIsMarked()
{
    const QTemporaryDir folder;
    Fixture fixture(folder.path());
    fixture.controller->setList(RowSnapshot({token(u"1"_s)}), readAt, false);
    Q_EMIT fixture.page.reviewMarked();
    QVERIFY(!QFile::exists(folder.filePath(u"a1.json"_s)));
}

void tst_OverviewController::anotherClientIdHasNoBaseline()
{
    const QTemporaryDir folder;
    Fixture fixture(folder.path());
    fixture.controller->setList(RowSnapshot({token(u"1"_s)}), readAt, true);
    Q_EMIT fixture.page.reviewMarked();
    QVERIFY(QFile::exists(folder.filePath(u"a1.json"_s)));
    Account other = account();
    other.clientId = u"someone else"_s;
    fixture.controller->setAccount(other);
    QCOMPARE(fixture.changes(), QStringList{u"Your last review was made as another client ID, so nothing can "
                                            "be compared with it."_s});
    other = account();
    other.baseUrl = QUrl(u"https://other.example/v1"_s);
    fixture.controller->setAccount(other);
    QCOMPARE(
        fixture.changes(),
        QStringList{u"Your last review was made at another address, so nothing can be compared with it."_s});
    fixture.controller->setAccount(account());
    QCOMPARE(fixture.changes(), QStringList{u"Nothing has changed."_s});
}

void tst_OverviewController::theReviewStaysAfterARotationOfTheOwnToken()
{
    const QTemporaryDir folder;
    Fixture fixture(folder.path());
    fixture.controller->setList(RowSnapshot({token(u"1"_s)}), readAt, true);
    Q_EMIT fixture.page.reviewMarked();
    Account successor = account();
    successor.clientId = u"my successor"_s;
    fixture.replacedClientId = account().clientId;
    fixture.controller->setAccount(successor);
    QCOMPARE(fixture.changes(), QStringList{u"Nothing has changed."_s});
}

void tst_OverviewController::severalChangesFillTheVisiblePageOnce()
{
    const QTemporaryDir folder;
    Fixture fixture(folder.path());
    QCoreApplication::processEvents();
    const int before = fixture.recordReads;
    const auto change = [&fixture] {
        fixture.controller->setList(RowSnapshot({token(u"1"_s)}), readAt, true);
        fixture.controller->setNotes({});
        fixture.controller->noteRecordChange();
        QCoreApplication::processEvents();
    };
    change();
    QCOMPARE(fixture.recordReads, before + 1);
    fixture.page.hide();
    change();
    QCOMPARE(fixture.recordReads, before + 1);
    fixture.page.show();
    QTRY_COMPARE(fixture.recordReads, before + 2);
}

void tst_OverviewController::anUnseenPageReadsNoBaseline()
{
    const QTemporaryDir folder;
    QFile damaged(folder.filePath(u"a1.json"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.close();
    Fixture fixture(folder.path());
    fixture.page.hide();
    fixture.controller->setList(RowSnapshot({token(u"1"_s)}), readAt, true);
    QCoreApplication::processEvents();
    // It is read when somebody looks: by then it is gone.
    QVERIFY(damaged.remove());
    fixture.page.show();
    QCOMPARE(fixture.changes(), QStringList{u"There is no list of an earlier review to compare with yet."_s});
}

void tst_OverviewController::anAccountOfThisRunLeavesNoFile()
{
    const QTemporaryDir folder;
    Account ofThisRun = account();
    ofThisRun.id = u"run:1"_s;
    Fixture fixture(folder.filePath(u"reviews"_s), ofThisRun);
    fixture.controller->setList(RowSnapshot({token(u"1"_s)}), readAt, true);
    Q_EMIT fixture.page.reviewMarked();
    QCOMPARE(fixture.changes(), QStringList{u"Nothing has changed."_s});
    QVERIFY(!QFile::exists(folder.filePath(u"reviews"_s)));
}

void tst_OverviewController::chosenNumbersNameTheirTokens()
{
    const QTemporaryDir folder;
    Fixture fixture(folder.path());
    fixture.controller->setNotes({{u"1"_s, {.reviewBy = QDate(2020, 1, 1)}}, {u"2"_s, {.owner = u"Ada"_s}}});
    fixture.controller->setList(RowSnapshot({token(u"1"_s), token(u"2"_s, {}), token(u"3"_s)}), readAt, true);
    const QSignalSpy chosen(fixture.controller, &OverviewController::tokensChosen);
    Q_EMIT fixture.page.segmentChosen(AgeBand::Under30Days, TopRight::ViewOnly);
    Q_EMIT fixture.page.attentionChosen(Attention::NoneListed);
    Q_EMIT fixture.page.attentionChosen(Attention::PastReview);
    Q_EMIT fixture.page.attentionChosen(Attention::NoOwner);
    QCOMPARE(chosen.size(), 4);
    QCOMPARE(chosen.at(0).at(0).toString(), u"View only, under 30 days"_s);
    QCOMPARE(chosen.at(0).at(1).toStringList(), (QStringList{u"1"_s, u"3"_s}));
    QCOMPARE(chosen.at(1).at(1).toStringList(), QStringList{u"2"_s});
    QCOMPARE(chosen.at(2).at(1).toStringList(), QStringList{u"1"_s});
    QCOMPARE(chosen.at(3).at(0).toString(), u"without an owner in the notes"_s);
    QCOMPARE(chosen.at(3).at(1).toStringList(), (QStringList{u"1"_s, u"3"_s}));
}

void tst_OverviewController::aLockForgetsTheRows()
{
    const QTemporaryDir folder;
    Fixture fixture(folder.path());
    fixture.controller->setList(RowSnapshot({token(u"1"_s, {})}), readAt, true);
    QVERIFY(!fixture.changes().isEmpty());
    QCOMPARE(fixture.page.findChild<QListWidget *>(u"attentionList"_s)->item(0)->text().at(0), u'1');
    fixture.page.hide();
    fixture.controller->setList({}, {}, false);
    QCOMPARE(fixture.page.findChild<QListWidget *>(u"attentionList"_s)->item(0)->text().at(0), u'0');
    const QSignalSpy chosen(fixture.controller, &OverviewController::tokensChosen);
    Q_EMIT fixture.page.segmentChosen(AgeBand::Under30Days, TopRight::ViewOnly);
    QCOMPARE(chosen.first().at(1).toStringList(), QStringList());
}

void tst_OverviewController::theReportIsSaved()
{
    const QTemporaryDir folder;
    Fixture fixture(folder.path());
    fixture.controller->setList(RowSnapshot({token(u"1"_s)}), readAt, true);
    const QSignalSpy noted(fixture.controller, &OverviewController::noted);
    int reports = 0;
    for (const QString &name : {u"report.pdf"_s, u"report.csv"_s}) {
        Q_EMIT fixture.page.reportRequested();
        auto *files = fixture.window.findChild<QFileDialog *>(u"reportDialog"_s);
        QVERIFY(files->selectedFiles().value(0).contains(u"Acme- payments access review 20"_s));
        files->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(folder.filePath(name));
        static_cast<QDialog *>(files)->accept();
        QTRY_VERIFY(!fixture.window.findChild<QFileDialog *>());
        ++reports;
        QTRY_COMPARE(noted.size(), reports);
    }
    QCOMPARE(noted.last().first().toString(), u"The report was saved as “report.csv”."_s);
    QFile pdf(folder.filePath(u"report.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
    QFile csv(folder.filePath(u"report.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().contains("\"name of 1\""));
}

void tst_OverviewController::aListThatChangesWhileTheFileIsChosenIsReportedWhole()
{
    const QTemporaryDir folder;
    Fixture fixture(folder.path());
    fixture.controller->setList(RowSnapshot({token(u"1"_s, {}), token(u"2"_s)}), readAt, true);
    Q_EMIT fixture.page.reportRequested();
    auto *files = fixture.window.findChild<QFileDialog *>(u"reportDialog"_s);
    fixture.controller->setList(RowSnapshot({token(u"2"_s), token(u"1"_s, {})}), readAt, true);
    QFile csv(folder.filePath(u"report.csv"_s));
    const QSignalSpy noted(fixture.controller, &OverviewController::noted);
    Q_EMIT files->fileSelected(csv.fileName());
    // What comes later is not in it.
    fixture.controller->setList(RowSnapshot({token(u"3"_s, {})}), readAt, true);
    QTRY_COMPARE(noted.size(), 1);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QStringList found;
    const QStringList lines = QString::fromUtf8(csv.readAll()).split(u"\r\n"_s);
    for (const QString &line : lines) {
        if (line.contains(u"name of"_s) && line.contains(u"without listed permissions"_s))
            found.append(line.section(u',', 0, 0));
    }
    QCOMPARE(found, QStringList{u"\"name of 1\""_s});
}

void tst_OverviewController::aReportThatTakesLongIsShown()
{
    const QTemporaryDir folder;
    FakeClock clock;
    Fixture fixture(folder.path(), account(), &clock);
    fixture.controller->setList(RowSnapshot({token(u"1"_s)}), readAt, true);
    const QSignalSpy noted(fixture.controller, &OverviewController::noted);
    const auto *button = fixture.page.findChild<QPushButton *>(u"reviewReport"_s);
    const auto *cancel = fixture.page.findChild<QPushButton *>(u"reviewReportCancel"_s);
    QTRY_VERIFY(button->isEnabled());
    // As short as it is: its end is heard by the event loop only.
    fixture.startReport(folder.filePath(u"report.csv"_s));
    clock.advance(399ms);
    QVERIFY(!cancel->isVisible());
    clock.advance(1ms);
    QVERIFY(cancel->isVisible());
    QVERIFY(!button->isEnabled());
    QTRY_COMPARE(noted.size(), 1);
    QVERIFY(!cancel->isVisible());
    QVERIFY(button->isEnabled());
    fixture.startReport(folder.filePath(u"report.csv"_s));
    QTRY_COMPARE(noted.size(), 2);
    clock.advance(1s);
    QVERIFY2(!cancel->isVisible(), "it was written sooner");
}

void tst_OverviewController::aReportCanBeCancelled()
{
    const QTemporaryDir folder;
    FakeClock clock;
    Fixture fixture(folder.path(), account(), &clock);
    fixture.controller->setList(manyTokens(), readAt, true);
    const QSignalSpy noted(fixture.controller, &OverviewController::noted);
    auto *button = fixture.page.findChild<QPushButton *>(u"reviewReport"_s);
    auto *cancel = fixture.page.findChild<QPushButton *>(u"reviewReportCancel"_s);
    QVERIFY(!cancel->isVisible());
    QTRY_VERIFY(button->isEnabled());
    button->setFocus();
    fixture.startReport(folder.filePath(u"report.pdf"_s));
    clock.advance(1s);
    QVERIFY(cancel->isVisible());
    QVERIFY(!button->isEnabled());
    QVERIFY(fixture.page.focusWidget() == cancel);
    // The numbers may be filled anew meanwhile.
    fixture.controller->setOverAgeDays(30);
    QCoreApplication::processEvents();
    QVERIFY(!button->isEnabled());
    cancel->click();
    QTRY_COMPARE(noted.size(), 1);
    QCOMPARE(noted.first().first().toString(), u"The report was cancelled. Nothing was saved."_s);
    QVERIFY(!QFile::exists(folder.filePath(u"report.pdf"_s)));
    QVERIFY(!cancel->isVisible());
    QVERIFY(button->isEnabled());
    QVERIFY(fixture.page.focusWidget() == button);
}

void tst_OverviewController::theEndOfTheAccountEndsItsReport()
{
    const QTemporaryDir folder;
    {
        Fixture fixture(folder.path());
        fixture.controller->setList(manyTokens(), readAt, true);
        fixture.startReport(folder.filePath(u"report.pdf"_s));
        QTRY_VERIFY(fixture.page.findChild<QProgressBar *>()->value() > 0);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void tst_OverviewController::aLockClosesTheChoiceOfAFile()
{
    const QTemporaryDir folder;
    Fixture fixture(folder.path());
    fixture.controller->setList(RowSnapshot({token(u"1"_s)}), readAt, true);
    Q_EMIT fixture.page.reportRequested();
    QVERIFY(fixture.window.findChild<QFileDialog *>(u"reportDialog"_s));
    // Otherwise a report of no token could be saved after the unlocking.
    fixture.controller->setList({}, {}, false);
    QTRY_VERIFY(!fixture.window.findChild<QFileDialog *>(u"reportDialog"_s));
}

void tst_OverviewController::theThresholdOfTheAccountCounts()
{
    const QTemporaryDir folder;
    Fixture fixture(folder.path());
    Token old = token(u"1"_s);
    old.createdAt.instant = QDateTime::currentDateTimeUtc().addDays(-40);
    fixture.controller->setList(RowSnapshot({old, token(u"2"_s)}), readAt, true);
    const auto texts = [&fixture] {
        QCoreApplication::processEvents();
        const auto *list = fixture.page.findChild<QListWidget *>(u"attentionList"_s);
        QStringList all;
        for (int row = 0; row < list->count(); ++row)
            all.append(list->item(row)->text());
        return all;
    };
    QVERIFY2(texts().contains(u"0  older than 365 days"_s), qPrintable(texts().join(u'|')));
    fixture.controller->setOverAgeDays(30);
    QVERIFY2(texts().contains(u"1  older than 30 days"_s), qPrintable(texts().join(u'|')));
    const QSignalSpy chosen(fixture.controller, &OverviewController::tokensChosen);
    Q_EMIT fixture.page.attentionChosen(Attention::OverAge);
    QCOMPARE(chosen.first().at(0).toString(), u"older than 30 days"_s);
    QCOMPARE(chosen.first().at(1).toStringList(), QStringList{u"1"_s});
}

void tst_OverviewController::aComparisonThatIsTurnedOffDeletesTheList()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a1.json"_s);
    Fixture fixture(folder.path());
    fixture.controller->setList(RowSnapshot({token(u"1"_s)}), readAt, true);
    Q_EMIT fixture.page.reviewMarked();
    QVERIFY(QFile::exists(path));
    fixture.controller->setComparing(false);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(fixture.changes(),
             QStringList{u"This account keeps no list of the last review. The settings can change that."_s});
    QVERIFY(!fixture.page.findChild<QPushButton *>(u"markReviewed"_s)->isEnabled());
    Q_EMIT fixture.page.reviewMarked();
    QVERIFY(!QFile::exists(path));
    fixture.controller->setComparing(true);
    QCOMPARE(fixture.changes(), QStringList{u"There is no list of an earlier review to compare with yet."_s});
    Q_EMIT fixture.page.reviewMarked();
    QVERIFY(QFile::exists(path));
}

void tst_OverviewController::aListThatCannotBeDeletedIsSaid()
{
    const QTemporaryDir folder;
    // Not even root removes a folder that is not empty as a file.
    QVERIFY(QDir(folder.path()).mkpath(u"a1.json/kept"_s));
    const Fixture fixture(folder.path());
    const QSignalSpy noted(fixture.controller, &OverviewController::noted);
    fixture.controller->setComparing(false);
    QCOMPARE(noted.size(), 1);
    QVERIFY(noted.first().first().toString().endsWith(u"could not be deleted."_s));
}

QTEST_MAIN(tst_OverviewController)
#include "tst_overviewcontroller.moc"
