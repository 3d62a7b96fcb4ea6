// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "app/history/reconciler.h"
#include "app/journal/journal.h"
#include "app/journal/journalfile.h"
#include "app/tokens/changes/tokencommands.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakegateway.h"
#include "tests/support/taborder.h"
#include "ui/controls/messagepanel.h"
#include "ui/history/unresolvedcontroller.h"
#include "ui/history/unresolveddialog.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

namespace {

constexpr int limitMs = 30000;
const JournalSignIn here{u"https://api.example.com:443"_s, u"acme"_s};

JournalRecord attempted(const std::optional<QStringList> &idsBefore = QStringList())
{
    return {.event = JournalEvent::CreateAttempted,
            .attemptId = u"a"_s,
            .at = QDateTime(QDate(2026, 11, 25), QTime(3, 4), Qt::UTC),
            .name = u"payout-worker"_s,
            .permissions = {u"VIEW"_s},
            .idsBefore = idsBefore,
            .signIn = here};
}

/// A page's strip after a start on what an earlier run has left.
struct Fixture
{
    explicit Fixture(const QList<JournalRecord> &left, AccountMode mode = AccountMode::Normal)
    {
        {
            JournalFile file(path);
            for (const JournalRecord &record : left) {
                if (!file.append(record).isEmpty())
                    qFatal("cannot write the test's journal");
            }
        }
        journal = std::make_unique<Journal>(path, clock);
        journal->setSignIn(here);
        reconciler = std::make_unique<Reconciler>(gateway, *journal, clock);
        commands = std::make_unique<TokenCommands>(gateway, clock);
        strip = new MessagePanel(&window);
        flow = new UnresolvedController(*reconciler, *journal, *commands, *strip,
                                        {.name = u"Acme payments"_s, .mode = mode}, &window);
        window.resize(900, 600);
        window.show();
        QTRY_VERIFY_WITH_TIMEOUT(journal->isLoaded(), limitMs);
    }
    [[nodiscard]] UnresolvedDialog *dialog() const
    {
        const auto all = window.findChildren<UnresolvedDialog *>();
        for (UnresolvedDialog *shown : all) {
            if (shown->isVisible())
                return shown;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return dialog()->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString message() const
    {
        return dialog()->findChild<QLabel *>(u"unresolvedMessage"_s)->text();
    }
    [[nodiscard]] QStringList offered() const
    {
        QStringList names;
        const auto buttons = dialog()->findChildren<QPushButton *>();
        for (const QPushButton *shown : buttons) {
            if (shown->isVisible() && shown->objectName().startsWith(u"unresolved"_s))
                names.append(shown->objectName().sliced(10));
        }
        names.sort();
        return names;
    }
    void pressStrip() const
    {
        const auto buttons = strip->findChildren<QPushButton *>();
        for (QPushButton *shown : buttons) {
            if (shown->isVisible())
                shown->click();
        }
    }
    void find(const QList<Token> &tokens)
    {
        pressStrip();
        gateway.lists.back()->answer(TokenPage{.tokens = tokens});
        // The whole list, where the filtered one held nothing.
        gateway.lists.back()->answer(TokenPage{.tokens = tokens});
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"journal.jsonl"_s);
    FakeClock clock;
    FakeGateway gateway;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Reconciler> reconciler;
    std::unique_ptr<TokenCommands> commands;
    QWidget window;
    MessagePanel *strip = nullptr;
    UnresolvedController *flow = nullptr;
};

Token found(const QString &id, const QStringList &permissions = {u"VIEW"_s})
{
    return fakeToken(id, u"payout-worker"_s, permissions);
}

} // namespace

class tst_UnresolvedController final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stripStaysUntilResolved();
    void severalUnresolvedChangesAreCounted();
    void everyUnresolvedChangeIsReachable();
    void otherSignInIsNotAsked();
    void decideLaterKeepsTheChangeUnresolved();
    void oneIsDeletedOnlyByThePerson();
    void oneMayBeKept();
    void readOnlyAccountOffersNoDeleting();
    void withoutTheIdsBeforeNoDeletingIsOffered();
    void severalAreShownAndNoneOffered();
    void failedCheckCanBeRepeated();
    void enterDeletesNothing();
    void tokenWhoseSecretWasNotKeptIsNamed();
    void deleteOfACrashIsDecidedByARead();
    void brokenJournalIsSaid();
    void lockClosesTheDialog();
    void tabGoesFromLeftToRight();
};

void tst_UnresolvedController::stripStaysUntilResolved()
{
    Fixture fixture({attempted()});
    const QSignalSpy resolved(fixture.flow, &UnresolvedController::resolved);
    QVERIFY(fixture.strip->isVisible());
    QVERIFY2(fixture.strip->text().startsWith(u"It is not known whether “payout-worker” was created"_s),
             qPrintable(fixture.strip->text()));
    QVERIFY2(!fixture.dialog(), "nothing is asked of the service, and nothing pops up, by itself");
    QVERIFY(fixture.gateway.lists.empty());
    fixture.find({});
    QVERIFY2(fixture.message().contains(u"safe to try again"_s), qPrintable(fixture.message()));
    QCOMPARE(fixture.offered(), QStringList({u"Accept"_s, u"Later"_s}));
    fixture.button("unresolvedAccept")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.strip->isVisible(), limitMs);
    QCOMPARE(resolved.size(), 1);
    QVERIFY(resolved.first().at(1).toBool());
    QCOMPARE(JournalFile(fixture.path).read().records.last().event, JournalEvent::FoundNotCreated);
}

void tst_UnresolvedController::severalUnresolvedChangesAreCounted()
{
    JournalRecord second = attempted();
    second.attemptId = u"b"_s;
    second.name = u"other"_s;
    Fixture fixture({attempted(), second});
    QVERIFY2(fixture.strip->text().contains(u"And "_s) && fixture.strip->text().contains(u"payout-worker"_s),
             qPrintable(fixture.strip->text()));
    fixture.find({});
    fixture.button("unresolvedAccept")->click();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.strip->text().contains(u"“other”"_s), limitMs);
}

/// A change that is to be decided later must not stand in front of the others.
void tst_UnresolvedController::everyUnresolvedChangeIsReachable()
{
    QList<JournalRecord> left;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s}) {
        JournalRecord record = attempted();
        record.attemptId = id;
        record.name = u"name-"_s + id;
        left.append(record);
    }
    Fixture fixture(left);
    fixture.pressStrip();
    QCOMPARE(fixture.dialog()->findChild<QLabel *>(u"unresolvedPosition"_s)->text(), u"Change 1 of 3"_s);
    for (const QString &name : {u"name-b"_s, u"name-c"_s, u"name-a"_s}) {
        fixture.button("unresolvedNext")->click();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.dialog() && fixture.dialog()->change().name == name, limitMs);
        QCOMPARE(fixture.gateway.lists.back()->argument.filter.name, name);
    }
    QCOMPARE(fixture.reconciler->unresolved().size(), 3);
}

void tst_UnresolvedController::otherSignInIsNotAsked()
{
    Fixture fixture({attempted()});
    fixture.journal->setSignIn({here.origin, u"another"_s});
    QVERIFY2(fixture.strip->text().contains(u"requested as acme at https://api.example.com:443"_s),
             qPrintable(fixture.strip->text()));
    fixture.pressStrip();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.message().contains(u"was not asked"_s), limitMs);
    QVERIFY(fixture.gateway.lists.empty());
    QCOMPARE(fixture.offered(), QStringList({u"Decided"_s, u"Later"_s}));
    fixture.button("unresolvedDecided")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.strip->isVisible(), limitMs);
}

void tst_UnresolvedController::decideLaterKeepsTheChangeUnresolved()
{
    Fixture fixture({attempted()});
    fixture.find({found(u"new"_s)});
    fixture.button("unresolvedLater")->click();
    QVERIFY(!fixture.dialog());
    QVERIFY(fixture.strip->isVisible());
    QCOMPARE(JournalFile(fixture.path).read().records.size(), 1);
}

void tst_UnresolvedController::oneIsDeletedOnlyByThePerson()
{
    Fixture fixture({attempted()});
    const QSignalSpy wanted(fixture.flow, &UnresolvedController::deleteRequested);
    const QSignalSpy resolved(fixture.flow, &UnresolvedController::resolved);
    fixture.find({found(u"new"_s)});
    QVERIFY2(fixture.message().contains(u"has appeared since"_s), qPrintable(fixture.message()));
    QCOMPARE(fixture.offered(), QStringList({u"Delete"_s, u"Keep"_s, u"Later"_s}));
    fixture.button("unresolvedDelete")->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<Token>().id, u"new"_s);
    QVERIFY2(fixture.gateway.removes.empty(), "the delete dialog asks first");
    QVERIFY(resolved.isEmpty());

    QVERIFY(fixture.commands->deleteTokens({found(u"new"_s)}));
    fixture.gateway.removes.back()->answer({});
    QCOMPARE(resolved.size(), 1);
    QVERIFY2(resolved.first().at(1).toBool(), "the same may be created again");
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.strip->isVisible(), limitMs);
}

void tst_UnresolvedController::oneMayBeKept()
{
    Fixture fixture({attempted()});
    const QSignalSpy resolved(fixture.flow, &UnresolvedController::resolved);
    fixture.find({found(u"new"_s)});
    fixture.button("unresolvedKeep")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.strip->isVisible(), limitMs);
    QVERIFY(!resolved.first().at(1).toBool());
    const JournalRecord last = JournalFile(fixture.path).read().records.last();
    QCOMPARE(last.event, JournalEvent::Kept);
    QCOMPARE(last.tokenId, u"new"_s);
}

void tst_UnresolvedController::readOnlyAccountOffersNoDeleting()
{
    Fixture fixture({attempted()}, AccountMode::ReadOnly);
    fixture.find({found(u"new"_s)});
    QCOMPARE(fixture.offered(), QStringList({u"Keep"_s, u"Later"_s}));
}

void tst_UnresolvedController::withoutTheIdsBeforeNoDeletingIsOffered()
{
    Fixture fixture({attempted(std::nullopt)});
    fixture.find({found(u"new"_s)});
    QVERIFY2(fixture.message().contains(u"outcome is not known"_s) &&
                 fixture.message().contains(u"client-of-new"_s),
             qPrintable(fixture.message()));
    QCOMPARE(fixture.offered(), QStringList({u"Check"_s, u"Decided"_s, u"Later"_s}));
}

void tst_UnresolvedController::severalAreShownAndNoneOffered()
{
    Fixture fixture({attempted()});
    fixture.find({found(u"n1"_s), found(u"n2"_s)});
    QVERIFY2(fixture.message().contains(u"client-of-n1"_s) && fixture.message().contains(u"client-of-n2"_s),
             qPrintable(fixture.message()));
    QCOMPARE(fixture.offered(), QStringList({u"Check"_s, u"Decided"_s, u"Later"_s}));
    fixture.button("unresolvedDecided")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.strip->isVisible(), limitMs);
}

void tst_UnresolvedController::failedCheckCanBeRepeated()
{
    Fixture fixture({attempted()});
    fixture.pressStrip();
    QVERIFY(!fixture.button("unresolvedCheck")->isEnabled());
    fixture.gateway.lists.back()->answer(fakeError(ErrorKind::Timeout));
    QVERIFY2(fixture.message().contains(u"outcome is still not known"_s), qPrintable(fixture.message()));
    fixture.button("unresolvedCheck")->click();
    fixture.gateway.lists.back()->answer(TokenPage{.tokens = {}});
    QVERIFY2(!fixture.message().contains(u"safe"_s), "the filtered list alone proves nothing");
    fixture.gateway.lists.back()->answer(TokenPage{.tokens = {}});
    QVERIFY(fixture.message().contains(u"safe to try again"_s));
}

void tst_UnresolvedController::enterDeletesNothing()
{
    Fixture fixture({attempted()});
    const QSignalSpy wanted(fixture.flow, &UnresolvedController::deleteRequested);
    fixture.find({found(u"new"_s)});
    QTest::keyClick(fixture.dialog(), Qt::Key_Return);
    QVERIFY(wanted.isEmpty());
    QVERIFY(!fixture.dialog());
    QVERIFY(fixture.strip->isVisible());
}

void tst_UnresolvedController::tokenWhoseSecretWasNotKeptIsNamed()
{
    JournalRecord made = attempted();
    made.event = JournalEvent::Created;
    made.tokenId = u"new"_s;
    Fixture fixture({attempted(), made});
    QVERIFY2(fixture.strip->text().contains(u"its secret was not kept: delete it and create another"_s),
             qPrintable(fixture.strip->text()));
    fixture.pressStrip();
    QCOMPARE(fixture.gateway.gets.back()->argument, u"new"_s);
    fixture.gateway.gets.back()->answer(found(u"new"_s));
    QCOMPARE(fixture.offered(), QStringList({u"Delete"_s, u"Keep"_s, u"Later"_s}));
}

void tst_UnresolvedController::deleteOfACrashIsDecidedByARead()
{
    Fixture fixture({{.event = JournalEvent::DeleteAttempted,
                      .attemptId = u"a"_s,
                      .name = u"old"_s,
                      .tokenId = u"t"_s,
                      .signIn = here}});
    QVERIFY(fixture.strip->text().contains(u"“old” was deleted"_s));
    fixture.pressStrip();
    fixture.gateway.gets.back()->answer(found(u"t"_s));
    QVERIFY2(fixture.message().contains(u"still there"_s), qPrintable(fixture.message()));
    QCOMPARE(fixture.offered(), QStringList({u"Check"_s, u"Decided"_s, u"Later"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.strip->text().contains(u"“old” may not have been deleted"_s), limitMs);
    fixture.button("unresolvedCheck")->click();
    fixture.gateway.gets.back()->answer(fakeError(ErrorKind::NotFound, 404, u"TOKEN_NOT_FOUND"_s));
    QCOMPARE(fixture.offered(), QStringList{u"Accept"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.strip->isVisible(), limitMs);
}

void tst_UnresolvedController::brokenJournalIsSaid()
{
    Fixture fixture({});
    QVERIFY(!fixture.strip->isVisible());
    QVERIFY(QFile::link(u"/nowhere"_s, fixture.path));
    fixture.journal->append({.event = JournalEvent::DeleteAttempted, .attemptId = u"x"_s});
    QTRY_VERIFY_WITH_TIMEOUT(fixture.strip->isVisible(), limitMs);
    QVERIFY2(fixture.strip->text().contains(u"record of this account"_s), qPrintable(fixture.strip->text()));
}

void tst_UnresolvedController::lockClosesTheDialog()
{
    Fixture fixture({attempted()});
    fixture.pressStrip();
    fixture.flow->suspend();
    QVERIFY(!fixture.dialog());
    QVERIFY2(!fixture.gateway.lists.back()->isPending(), "the check ends with it");
    QCOMPARE(fixture.reconciler->unresolved().size(), 1);
}

void tst_UnresolvedController::tabGoesFromLeftToRight()
{
    Fixture fixture({attempted()});
    fixture.find({found(u"n1"_s), found(u"n2"_s)});
    QCoreApplication::sendPostedEvents();
    QCOMPARE(test::tabOrderFault(fixture.dialog()), QString());
    fixture.dialog()->showResult(
        {.kind = ReconcileResult::Kind::One, .candidates = {found(u"n1"_s)}, .mayDelete = true});
    QCoreApplication::sendPostedEvents();
    QCOMPARE(test::tabOrderFault(fixture.dialog()), QString());
}

QTEST_MAIN(tst_UnresolvedController)
#include "tst_unresolvedcontroller.moc"
