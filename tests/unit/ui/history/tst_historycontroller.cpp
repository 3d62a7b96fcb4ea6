// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleOption>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <algorithm>

#include "app/journal/journal.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fulldisk.h"
#include "tests/support/taborder.h"
#include "ui/history/historycontroller.h"
#include "ui/history/historydialog.h"
#include "ui/style/tokenrystyle.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

namespace {

constexpr int limitMs = 30000;

struct Fixture
{
    Fixture()
    {
        window.resize(900, 600);
        window.show();
        journal.setSignIn({u"https://api.example.com:443"_s, u"acme"_s});
        add({.event = JournalEvent::CreateAttempted,
             .attemptId = u"a"_s,
             .name = u"payout\u202e"_s,
             .permissions = {u"VIEW"_s}});
        add({.event = JournalEvent::Created,
             .attemptId = u"a"_s,
             .givenPermissions = QStringList{u"VIEW"_s, u"MANAGE"_s},
             .tokenId = u"Token:0123456789abcdef"_s,
             .clientId = u"client-0123456789-3210"_s});
        add({.event = JournalEvent::DeleteAttempted,
             .attemptId = u"b"_s,
             .name = u"old"_s,
             .tokenId = u"Token:2"_s});
        add({.event = JournalEvent::Deleted, .attemptId = u"b"_s, .tokenId = u"Token:2"_s});
        flow.start();
    }
    void add(const JournalRecord &record)
    {
        const auto before = journal.log().recordCount();
        clock.advance(std::chrono::minutes(1));
        journal.append(record);
        QTRY_COMPARE_WITH_TIMEOUT(journal.log().recordCount(), before + 1, limitMs);
    }
    [[nodiscard]] HistoryDialog *dialog() const { return window.findChild<HistoryDialog *>(); }
    template<class Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return dialog()->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QStringList row(int number) const
    {
        const auto *model = find<QTableView>("historyTable")->model();
        QStringList texts;
        for (int column = 0; column < model->columnCount(); ++column)
            texts.append(model->index(number, column).data().toString());
        return texts;
    }
    [[nodiscard]] int rowCount() const { return find<QTableView>("historyTable")->model()->rowCount(); }
    void save(const char *action, const QString &path) const
    {
        find<QAction>(action)->trigger();
        auto *chooser = window.findChild<QFileDialog *>(u"historyFileDialog"_s);
        QVERIFY(chooser);
        chooser->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        QMetaObject::invokeMethod(chooser, "accept");
    }

    QTemporaryDir folder;
    FakeClock clock;
    Journal journal{folder.filePath(u"journal.jsonl"_s), clock};
    QWidget window;
    HistoryController &flow = *new HistoryController(journal, &window);
};

} // namespace

class tst_HistoryController final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void newestComesFirstInSafeWords();
    void filterLooksInEveryColumn();
    void theNoteOfADeletedTokenIsShown();
    void newEntriesAppearWhileOpen();
    void copyTakesSelectedRowsOrAllShown();
    void exportWritesWhatIsShown();
    void anExportThatFailsIsSaidAndLeavesNothing();
    void headingsStandAboveTheirCells();
    void rowsFitTheirFont();
    void lockClosesIt();
    void tabGoesFromTopToBottom();
};

void tst_HistoryController::newestComesFirstInSafeWords()
{
    const Fixture fixture;
    QCOMPARE(fixture.rowCount(), 2);
    QCOMPARE(fixture.row(0).sliced(1),
             QStringList({u"Delete token"_s, u"old"_s, {}, {}, u"Token:2"_s, {}, u"Deleted"_s}));
    QCOMPARE(fixture.row(1).sliced(1), QStringList({u"Create token"_s,
                                                    u"payout⟨U+202E⟩"_s,
                                                    u"VIEW and MANAGE instead of VIEW"_s,
                                                    u"client-0…3210"_s,
                                                    u"Token:01…cdef"_s,
                                                    {},
                                                    u"Created"_s}));
    QVERIFY(fixture.row(0).first().contains(u"2026"_s));
}

void tst_HistoryController::filterLooksInEveryColumn()
{
    const Fixture fixture;
    auto *filter = fixture.find<QLineEdit>("historyFilter");
    for (const QString &text : {u"PAYOUT"_s, u"create"_s, u"created"_s, u"token:01"_s,
                                u"Token:0123456789ABCDEF"_s, u"client-0123456789-3210"_s}) {
        filter->setText(text);
        QCOMPARE(fixture.rowCount(), 1);
        QCOMPARE(fixture.row(0).at(1), u"Create token"_s);
    }
    QVERIFY(fixture.find<QLabel>("historyCount")->text().startsWith(u"1 of 2"_s));
    filter->setText(u"nothing like it"_s);
    QCOMPARE(fixture.rowCount(), 0);
    QVERIFY(!fixture.find<QPushButton>("historyExport")->isEnabled());
}

void tst_HistoryController::theNoteOfADeletedTokenIsShown()
{
    Fixture fixture;
    constexpr int column = 6;
    const auto *table = fixture.find<QTableView>("historyTable");
    QVERIFY2(table->isColumnHidden(column), "no note is there to show");
    int reads = 0;
    fixture.flow.setNotes([&reads](const QString &tokenId) {
        ++reads;
        return tokenId == u"Token:2"_s ? QStringList{u"Owner: Ada"_s, u"Purpose: payouts"_s} : QStringList();
    });
    fixture.add({.event = JournalEvent::CreateAttempted, .attemptId = u"c"_s, .name = u"third"_s});
    QVERIFY(!table->isColumnHidden(column));
    reads = 0;
    fixture.find<QLineEdit>("historyFilter")->setText(u"payouts"_s);
    QCOMPARE(fixture.rowCount(), 1);
    QCOMPARE(fixture.row(0).at(column), u"Owner: Ada · Purpose: payouts"_s);
    QCOMPARE(reads, 0);
    const QSignalSpy copied(&fixture.flow, &HistoryController::copyRequested);
    fixture.find<QPushButton>("historyCopy")->click();
    // In the place where the table shows it.
    const QString text = copied.first().first().toString();
    QVERIFY2(text.contains(u"\tToken:2\tOwner: Ada · Purpose: payouts\tDeleted\t"_s), qPrintable(text));
}

void tst_HistoryController::newEntriesAppearWhileOpen()
{
    Fixture fixture;
    fixture.find<QLineEdit>("historyFilter")->setText(u"create"_s);
    fixture.add({.event = JournalEvent::CreateAttempted, .attemptId = u"c"_s, .name = u"third"_s});
    QCOMPARE(fixture.rowCount(), 2);
    QCOMPARE(fixture.row(0).at(2), u"third"_s);
}

void tst_HistoryController::copyTakesSelectedRowsOrAllShown()
{
    const Fixture fixture;
    const QSignalSpy copied(&fixture.flow, &HistoryController::copyRequested);
    fixture.find<QPushButton>("historyCopy")->click();
    QCOMPARE(copied.last().first().toString().split(u'\n').size(), 2);
    fixture.find<QTableView>("historyTable")->selectRow(1);
    fixture.find<QPushButton>("historyCopy")->click();
    const QString text = copied.last().first().toString();
    QVERIFY2(text.contains(u"\tCreate token\tpayout⟨U+202E⟩\tVIEW and MANAGE instead of VIEW\t"
                           "client-0123456789-3210\tToken:0123456789abcdef\t\tCreated\t"
                           "acme at https://api.example.com:443"_s) &&
                 !text.contains(u'\n'),
             qPrintable(text));
}

void tst_HistoryController::exportWritesWhatIsShown()
{
    const Fixture fixture;
    fixture.find<QLineEdit>("historyFilter")->setText(u"old"_s);
    const QString path = fixture.folder.filePath(u"out.csv"_s);
    fixture.save("historyExportCsv", path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY2(content.contains("\"old\"") && !content.contains("payout"), content.constData());
    auto *result = fixture.find<QLabel>("historyResult");
    QVERIFY(result->isVisible());
    QCOMPARE(result->text(), u"History exported to “out.csv”."_s);
}

void tst_HistoryController::anExportThatFailsIsSaidAndLeavesNothing()
{
    const Fixture fixture;
    const QString path = fixture.folder.filePath(u"out.csv"_s);
    {
        constexpr rlim_t tooSmall = 20;
        const FullDisk full(tooSmall);
        fixture.save("historyExportCsv", path);
    }
    QVERIFY(fixture.dialog()->isVisible());
    const auto labels = fixture.dialog()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"Nothing was saved"_s);
    }));
    QVERIFY(!QFile::exists(path));
    QCOMPARE(fixture.rowCount(), 2);
}

void tst_HistoryController::headingsStandAboveTheirCells()
{
    const Fixture fixture;
    auto *table = fixture.find<QTableView>("historyTable");
    TokenryStyle style;
    QStyleOptionHeader heading;
    heading.rect = QRect(0, 0, 200, 32);
    QStyleOptionViewItem cell;
    cell.rect = QRect(0, 0, 200, 32);
    cell.features = QStyleOptionViewItem::HasDisplay;
    cell.text = u"text"_s;
    cell.font = table->font();
    cell.fontMetrics = table->fontMetrics();
    constexpr int itemMargin = 3;
    QCOMPARE(style.subElementRect(QStyle::SE_ItemViewItemText, &cell, table).left() + itemMargin,
             style.subElementRect(QStyle::SE_HeaderLabel, &heading, table->horizontalHeader()).left());
}

void tst_HistoryController::rowsFitTheirFont()
{
    QFont large = QApplication::font();
    large.setPointSize(20);
    const QFont before = QApplication::font();
    QApplication::setFont(large);
    {
        const Fixture fixture;
        auto *table = fixture.find<QTableView>("historyTable");
        QVERIFY(table->rowHeight(0) >= 2 * table->fontMetrics().height());
    }
    QApplication::setFont(before);
}

void tst_HistoryController::lockClosesIt()
{
    const Fixture fixture;
    fixture.flow.suspend();
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.dialog(), limitMs);
}

void tst_HistoryController::tabGoesFromTopToBottom()
{
    const Fixture fixture;
    QCoreApplication::sendPostedEvents();
    QCOMPARE(test::tabOrderFault(fixture.dialog()), QString());
}

QTEST_MAIN(tst_HistoryController)
#include "tst_historycontroller.moc"
