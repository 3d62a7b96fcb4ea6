// SPDX-License-Identifier: Apache-2.0
// A review in the real window on the real sandbox.
#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <memory>

#include "app/tokens/models/tokencolumn.h"
#include "tests/support/windowharness.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/review/reviewcontroller.h"
#include "ui/settings/settingsdialog.h"

using namespace tokenry;
using namespace tokenry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int seeded = 130; // More than one page of a request
const QString secret = u"kQ8xV2mN7pR4tY6wZ1aB3cD5eF9gH0jL"_s;

class ReviewHarness final : public WindowHarness
{
public:
    ReviewHarness() : WindowHarness(seeded)
    {
        QTest::keyClick(find<QWidget>("tokenTable"), Qt::Key_2, Qt::AltModifier);
        waitForNumbers();
    }
    void waitForNumbers() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(text("overviewSource").startsWith(u"From a complete list"_s), waitLimitMs);
    }
    [[nodiscard]] QStringList items(const char *list) const
    {
        const auto *widget = find<QListWidget>(list);
        QStringList texts;
        for (int row = 0; row < widget->count(); ++row)
            texts.append(widget->item(row)->text());
        return texts;
    }
    [[nodiscard]] bool isLabelShown(const QString &words)
    {
        const auto labels = window().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    void chooseItem(const char *list, int row) const
    {
        auto *widget = find<QListWidget>(list);
        widget->setCurrentRow(row);
        QTest::keyClick(widget, Qt::Key_Return);
    }
};

} // namespace

class tst_ReviewWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreThereWithoutAClick();
    void attentionShowsExactlyItsTokens();
    void changesAreToldAfterAReview();
    void ownChangesAreInTheNumbersAtOnce();
    void aLockedOverviewIsFilledAgain_data();
    void aLockedOverviewIsFilledAgain();
    void aWishForTheWholeListEndsWithIt_data();
    void aWishForTheWholeListEndsWithIt();
    void aListThatIsOlderThanTheShownRowsIsNotWhole();
    void aWishThatAFilterEndsLeavesTheOverviewReadable();
    void aReportUnderWayHoldsTheWindow();
    void aNoteIsWritten();
    void aNoteIsShownEverywhere();
    void notesThatCannotBeReadAreSaid();
    void aNoteGoesAlongInARotation();
    void aPastedLineLeadsToItsToken();
    void aChoiceThatCannotBeSavedIsSaid();
};

void tst_ReviewWindow::numbersAreThereWithoutAClick()
{
    const ReviewHarness harness;
    QVERIFY(harness.isShown("overviewBars"));
    QVERIFY(!harness.isShown("tokenTable"));
    QVERIFY(harness.find<QWidget>("overviewBars")->accessibleDescription().contains(u" tokens. "_s));
    QVERIFY2(harness.items("attentionList").first().endsWith(u"without listed permissions"_s),
             qPrintable(harness.items("attentionList").first()));
    QCOMPARE(harness.items("changesList"),
             QStringList{u"There is no list of an earlier review to compare with yet."_s});
}

void tst_ReviewWindow::attentionShowsExactlyItsTokens()
{
    ReviewHarness harness;
    auto *attention = harness.find<QListWidget>("attentionList");
    const auto duplicates = attention->findItems(u"with a duplicate name"_s, Qt::MatchEndsWith);
    QCOMPARE(duplicates.size(), 1);
    const int row = attention->row(duplicates.first());
    const QString item = harness.items("attentionList").at(row);
    harness.createBehind(u"twin of a test"_s, {Permission::View});
    harness.createBehind(u"twin of a test"_s, {Permission::View});
    harness.click("overviewRead");
    QTRY_VERIFY_WITH_TIMEOUT(harness.items("attentionList").at(row) != item, waitLimitMs);
    const int count = harness.items("attentionList").at(row).section(u' ', 0, 0).toInt();
    QVERIFY(count >= 2);
    harness.chooseItem("attentionList", row);
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("tokenTable"), waitLimitMs);
    // The table holds a part of them, as long as the list is read page by page.
    QTRY_VERIFY_WITH_TIMEOUT(harness.shownIds().size() <= count, waitLimitMs);
    const auto buttons = harness.window().findChildren<QAbstractButton *>();
    const auto chip = std::find_if(buttons.cbegin(), buttons.cend(), [](const QAbstractButton *button) {
        return button->isVisible() && button->accessibleName().contains(u"with a duplicate name"_s);
    });
    QVERIFY(chip != buttons.cend());
    const qsizetype shown = harness.shownIds().size();
    (*chip)->click();
    QTRY_VERIFY_WITH_TIMEOUT(harness.shownIds().size() > shown, waitLimitMs);
}

void tst_ReviewWindow::changesAreToldAfterAReview()
{
    ReviewHarness harness;
    harness.click("markReviewed");
    QCOMPARE(harness.items("changesList"), QStringList{u"Nothing has changed."_s});
    harness.createBehind(u"made elsewhere"_s, {Permission::Manage});
    harness.click("overviewRead");
    QTRY_COMPARE_WITH_TIMEOUT(harness.items("changesList"),
                              QStringList{u"New: made elsewhere (MANAGE). Not created from this computer."_s},
                              waitLimitMs);
    QTRY_VERIFY_WITH_TIMEOUT(harness.isLabelShown(u"has appeared since your last review"_s), waitLimitMs);
    harness.chooseItem("changesList", 0);
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("tokenTable"), waitLimitMs);
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("detailsRotate"), waitLimitMs);
}

void tst_ReviewWindow::ownChangesAreInTheNumbersAtOnce()
{
    ReviewHarness harness;
    const QString source = harness.text("overviewSource");
    const QString id = harness.list().rows().id(0);
    harness.list().tokenDeleted(id);
    const auto total = [&harness] { return harness.text("overviewTotal").section(u' ', 0, 0).toInt(); };
    const int before = total();
    QTRY_COMPARE_WITH_TIMEOUT(total(), before - 1, waitLimitMs);
    QCOMPARE(harness.text("overviewSource"), source);
    harness.window().findChild<QAction *>(u"actionWhichToken"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("leakDialog"), waitLimitMs);
    harness.find<QPlainTextEdit>("leakText")->setPlainText(id);
    harness.click("leakLook");
    QCOMPARE(harness.text("leakResult"),
             u"No token found among %1 tokens. 1 accounts were read in full."_s.arg(before - 1));
}

void tst_ReviewWindow::aLockedOverviewIsFilledAgain_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("by the window's list") << QString();
    QTest::newRow("beside a filter") << u"no token has this name"_s;
}

void tst_ReviewWindow::aLockedOverviewIsFilledAgain()
{
    QFETCH(const QString, filter);
    ReviewHarness harness;
    const auto total = [&harness] { return harness.text("overviewTotal"); };
    const QString before = total();
    harness.type("filterName", filter);
    QTest::keyClick(harness.find<QLineEdit>("filterName"), Qt::Key_Return);
    harness.page().suspend();
    QCOMPARE(harness.text("overviewSource"), u"The list was not read yet."_s);
    QVERIFY(total() != before);
    harness.page().resume();
    harness.waitForNumbers();
    QCOMPARE(total(), before);
}

void tst_ReviewWindow::aWishForTheWholeListEndsWithIt_data()
{
    QTest::addColumn<bool>("isMet");
    QTest::newRow("when the window's list has met it") << true;
    QTest::newRow("with a lock") << false;
}

void tst_ReviewWindow::aWishForTheWholeListEndsWithIt()
{
    QFETCH(const bool, isMet);
    WindowHarness harness(seeded);
    auto *review = harness.page().findChild<ReviewController *>();
    review->readWholeList();
    if (isMet)
        QTRY_VERIFY_WITH_TIMEOUT(review->searchedAccount()->isComplete, waitLimitMs);
    harness.page().suspend();
    harness.type("filterName", u"no token has this name"_s);
    QTest::keyClick(harness.find<QLineEdit>("filterName"), Qt::Key_Return);
    harness.page().resume();
    QTRY_VERIFY_WITH_TIMEOUT(harness.list().state().isComplete, waitLimitMs);
    QVERIFY(!harness.list().completeList().exists());
    QVERIFY2(!review->searchedAccount()->isReading, "the whole list is read for nobody");
}

void tst_ReviewWindow::aListThatIsOlderThanTheShownRowsIsNotWhole()
{
    ReviewHarness harness;
    auto *review = harness.page().findChild<ReviewController *>();
    TokenList &list = harness.list();
    QTRY_VERIFY_WITH_TIMEOUT(list.state().isComplete && review->searchedAccount()->isComplete, waitLimitMs);
    const QString id = harness.createBehind(u"made elsewhere"_s, {Permission::View});
    // Stopped when its first page is shown.
    const auto stop = [&list, &id] {
        if (list.rows().rowOf(id) >= 0)
            list.stop();
    };
    auto receiver = std::make_unique<QObject>();
    connect(&list, &TokenList::stateChanged, receiver.get(), stop, Qt::QueuedConnection);
    list.reload();
    QTRY_VERIFY_WITH_TIMEOUT(list.state().incompleteness == Incompleteness::Stopped, waitLimitMs);
    receiver.reset();
    QVERIFY(!review->searchedAccount()->isComplete);
    QVERIFY(!review->searchedAccount()->isReading);
    QVERIFY(review->searchedAccount()->rows.rowOf(id) >= 0);
    review->readWholeList();
    QTRY_VERIFY_WITH_TIMEOUT(review->searchedAccount()->isComplete, waitLimitMs);
    QVERIFY(review->searchedAccount()->rows.rowOf(id) >= 0);
    QCOMPARE(review->searchedAccount()->rows.size(), seeded + 2);
}

void tst_ReviewWindow::aWishThatAFilterEndsLeavesTheOverviewReadable()
{
    ReviewHarness harness;
    auto *review = harness.page().findChild<ReviewController *>();
    TokenList &list = harness.list();
    QTRY_VERIFY_WITH_TIMEOUT(list.state().isComplete && review->searchedAccount()->isComplete, waitLimitMs);
    bool wasWished = false;
    const auto wish = [&] {
        // The first page is shown, the rest is under way.
        if (wasWished || review->searchedAccount()->isComplete || !list.state().isReading)
            return;
        wasWished = true;
        review->readWholeList();
        harness.type("filterName", u"no token has this name"_s);
        QTest::keyClick(harness.find<QLineEdit>("filterName"), Qt::Key_Return);
    };
    // A queued call outlives its connection, but not its receiver.
    auto receiver = std::make_unique<QObject>();
    connect(&list, &TokenList::stateChanged, receiver.get(), wish, Qt::QueuedConnection);
    list.reload();
    QTRY_VERIFY_WITH_TIMEOUT(wasWished && !list.state().filter.isEmpty() && list.state().isComplete,
                             waitLimitMs);
    receiver.reset();
    harness.waitForNumbers();
    QVERIFY(harness.find<QPushButton>("overviewRead")->isEnabled());
}

void tst_ReviewWindow::aReportUnderWayHoldsTheWindow()
{
    ReviewHarness harness;
    const QTemporaryDir folder;
    const auto isAsked = [&harness] { return harness.isLabelShown(u"still being written"_s); };
    harness.click("reviewReport");
    auto *files = harness.window().findChild<QFileDialog *>(u"reportDialog"_s);
    // Its end is heard by the event loop only.
    Q_EMIT files->fileSelected(folder.filePath(u"report.csv"_s));
    QVERIFY(!harness.window().close());
    QVERIFY(harness.window().isVisible());
    QVERIFY(isAsked());
    const auto dialogs = harness.window().findChildren<ConfirmDialog *>();
    for (ConfirmDialog *dialog : dialogs)
        dialog->reject();
    files->reject();
    QTRY_VERIFY(harness.isLabelShown(u"The report was saved"_s));
    QVERIFY(harness.window().close());
}

void tst_ReviewWindow::aNoteIsWritten()
{
    ReviewHarness harness;
    QTest::keyClick(harness.find<QWidget>("overviewBars"), Qt::Key_1, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("tokenTable"), waitLimitMs);
    harness.selectRow(0);
    auto *action = harness.page().findChild<QAction *>(u"actionNote"_s);
    QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), waitLimitMs);
    action->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("noteDialog"), waitLimitMs);
    harness.type("noteOwner", u"Ada"_s);
    harness.click("noteSave");
    QTRY_VERIFY_WITH_TIMEOUT(!harness.isShown("noteDialog"), waitLimitMs);
    action->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("noteDialog"), waitLimitMs);
    QCOMPARE(harness.find<QLineEdit>("noteOwner")->text(), u"Ada"_s);
}

/// From the details pane to the table, the search and the overview, and after a delete in the History.
void tst_ReviewWindow::aNoteIsShownEverywhere()
{
    ReviewHarness harness;
    const QString without = harness.items("attentionList").last();
    QCOMPARE(without, u"%1  without an owner in the notes"_s.arg(seeded + 1));
    QTest::keyClick(harness.find<QWidget>("overviewBars"), Qt::Key_1, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("tokenTable"), waitLimitMs);
    harness.selectRow(3);
    const QString id = harness.shownIds().at(3);
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("detailsNote"), waitLimitMs);
    harness.click("detailsNote");
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("noteDialog"), waitLimitMs);
    harness.type("noteOwner", u"Ada Lovelace"_s);
    harness.click("noteSave");
    constexpr int ownerColumn = static_cast<int>(TokenColumn::Owner);
    QCOMPARE(harness.column(ownerColumn).at(3), u"Ada Lovelace"_s);
    QCOMPARE(harness.find<QPushButton>("detailsNote")->text(), u"Edit the note…"_s);
    harness.type("searchField", u"lovelace"_s);
    QTRY_COMPARE_WITH_TIMEOUT(harness.shownIds(), QStringList{id}, waitLimitMs);
    harness.page().findChild<QAction *>(u"actionViewOverview"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("attentionList"), waitLimitMs);
    QTRY_COMPARE_WITH_TIMEOUT(harness.items("attentionList").last(),
                              u"%1  without an owner in the notes"_s.arg(seeded), waitLimitMs);
    harness.journal().append({.event = JournalEvent::DeleteAttempted, .attemptId = u"d"_s, .tokenId = id});
    harness.journal().append({.event = JournalEvent::Deleted, .attemptId = u"d"_s, .tokenId = id});
    harness.page().findChild<QAction *>(u"actionHistory"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("historyTable"), waitLimitMs);
    harness.type("historyFilter", u"lovelace"_s);
    QTRY_COMPARE_WITH_TIMEOUT(harness.find<QTableView>("historyTable")->model()->rowCount(), 1, waitLimitMs);
}

void tst_ReviewWindow::notesThatCannotBeReadAreSaid()
{
    ReviewHarness harness;
    QVERIFY(QDir().mkpath(harness.filePath(u"notes/a1.json"_s)));
    harness.reopenAs(u"a1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(harness.isLabelShown(u"a1.json"_s), waitLimitMs);
}

void tst_ReviewWindow::aNoteGoesAlongInARotation()
{
    using Event = JournalEvent;
    ReviewHarness harness;
    QVERIFY(QDir().mkpath(harness.filePath(u"notes"_s)));
    QFile notes(harness.filePath(u"notes/a1.json"_s));
    const auto reopenWithTheOldNote = [&harness, &notes] {
        QVERIFY(notes.open(QIODevice::WriteOnly));
        notes.write(R"({"format":1,"notes":[{"tokenId":"old","owner":"Ada"}]})");
        notes.close();
        harness.reopenAs(u"a1"_s);
    };
    reopenWithTheOldNote();
    const JournalSignIn signIn = harness.journal().signIn();
    const auto ofRotation = [&signIn](Event event, const QString &create = {}) {
        return JournalRecord{.event = event,
                             .attemptId = u"r1"_s,
                             .name = u"worker"_s,
                             .tokenId = u"old"_s,
                             .signIn = signIn,
                             .createAttemptId = create};
    };
    const auto ofCreate = [&signIn](Event event, const QString &tokenId = {}) {
        return JournalRecord{.event = event,
                             .attemptId = u"c1"_s,
                             .name = u"worker 2"_s,
                             .tokenId = tokenId,
                             .signIn = signIn};
    };
    for (const JournalRecord &record :
         {ofRotation(Event::RotationStarted), ofRotation(Event::RotationCreating, u"c1"_s),
          ofCreate(Event::CreateAttempted), ofCreate(Event::Created, u"new"_s)})
        harness.journal().append(record);
    const auto content = [&notes] {
        if (!notes.open(QIODevice::ReadOnly))
            return QByteArray();
        const QByteArray all = notes.readAll();
        notes.close();
        return all;
    };
    QTRY_VERIFY_WITH_TIMEOUT(content().contains("\"tokenId\": \"new\""), waitLimitMs);
    QCOMPARE(content().count("\"owner\": \"Ada\""), 2);
    // A note that was removed since stays removed.
    reopenWithTheOldNote();
    QTRY_VERIFY_WITH_TIMEOUT(harness.rotations().ofToken(u"new"_s), waitLimitMs);
    QVERIFY(!content().contains("\"new\""));
}

void tst_ReviewWindow::aPastedLineLeadsToItsToken()
{
    ReviewHarness harness;
    const QString id = harness.createBehind(u"leaked worker"_s, {Permission::View});
    harness.click("overviewRead");
    QTRY_VERIFY_WITH_TIMEOUT(!harness.find<QPushButton>("overviewRead")->isEnabled(), waitLimitMs);
    harness.waitForNumbers();
    harness.window().findChild<QAction *>(u"actionWhichToken"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("leakDialog"), waitLimitMs);
    harness.find<QPlainTextEdit>("leakText")
        ->setPlainText(u"DELETE /tokens/%1 failed, secret=%2"_s.arg(
            QString::fromLatin1(QUrl::toPercentEncoding(id)), secret));
    harness.click("leakLook");
    QCOMPARE(harness.text("leakResult"), u"1 tokens found."_s);
    QVERIFY(!harness.find<QPlainTextEdit>("leakText")->toPlainText().contains(secret));
    harness.click("leakShow");
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("tokenTable"), waitLimitMs);
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("detailsRotate"), waitLimitMs);
}

void tst_ReviewWindow::aChoiceThatCannotBeSavedIsSaid()
{
    ReviewHarness harness;
    harness.reopenAs(u"a1"_s);
    const QString path = harness.preferences().path();
    QFile::remove(path);
    QVERIFY(QDir().mkpath(path));
    harness.window().actions().settings->trigger();
    auto *dialog = harness.window().findChild<SettingsDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->overviewChanged({.isComparing = false});
    QVERIFY(harness.isShown("noticeDialog"));
    QVERIFY(harness.isLabelShown(path));
}

QTEST_MAIN(tst_ReviewWindow)
#include "tst_reviewwindow.moc"
