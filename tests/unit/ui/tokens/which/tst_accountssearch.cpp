// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/taborder.h"
#include "ui/tokens/which/accountssearch.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const QString clientId = u"01947d22a3b4c5d6e7f8091a2b3c10df"_s;

Token tokenOf(const QString &id, const QString &name, const QString &client)
{
    return {.id = id,
            .name = name,
            .permissions = {.values = {u"VIEW"_s}},
            .clientId = client,
            .createdAt = {.instant = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC), .text = u"x"_s}};
}

SearchedAccount accountOf(const QString &id, Environment environment, const QList<Token> &tokens)
{
    return {.account = {.id = id, .name = u"Account "_s + id, .environment = environment},
            .rows = RowSnapshot(tokens),
            .isComplete = true};
}

struct Fixture
{
    Fixture()
        : accounts(
              {accountOf(u"1"_s, Environment::Production,
                         {tokenOf(u"Token:a"_s, u"payout worker"_s, clientId),
                          tokenOf(u"Token:b"_s, u"reports\u202e"_s, u"c2"_s)}),
               accountOf(u"2"_s, Environment::Sandbox, {tokenOf(u"Token:c"_s, u"Payout tests"_s, u"c3"_s)})}),
          search({.signedIn = [this] { return accounts; },
                  .others = {},
                  .readWholeList = [this](const QString &id) { asked.append(id); }},
                 &window)
    {
        (new QVBoxLayout(&window))->addWidget(&search);
        window.show();
    }
    void type(const QString &text) const
    {
        field()->setText(text);
        QTest::keyClick(field(), Qt::Key_Return);
    }
    [[nodiscard]] QLineEdit *field() const { return search.findChild<QLineEdit *>(u"welcomeSearch"_s); }
    [[nodiscard]] QListWidget *list() const { return search.findChild<QListWidget *>(u"welcomeFound"_s); }
    [[nodiscard]] QStringList found() const
    {
        QStringList texts;
        for (int row = 0; row < list()->count(); ++row)
            texts.append(list()->item(row)->text());
        return texts;
    }
    [[nodiscard]] QString result() const
    {
        return search.findChild<QLabel *>(u"welcomeSearchResult"_s)->text();
    }

    QList<SearchedAccount> accounts;
    QStringList asked;
    QWidget window;
    AccountsSearch search;
};

} // namespace

class tst_AccountsSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAccountIsLookedThrough();
    void idsAreFoundInEveryForm_data();
    void idsAreFoundInEveryForm();
    void wordsOfANoteAreFound();
    void aNoteNamesOnlyItsOwnToken();
    void theOnlyOneIsChosenByEnter();
    void oneOfSeveralIsChosenByKeyboard();
    void aClickChoosesOnce_data();
    void aClickChoosesOnce();
    void theRestIsReadOnRequest();
    void withoutAnAccountItIsHidden();
    void aLockEmptiesTheField();
    void tabGoesFromTopToBottom();
};

void tst_AccountsSearch::everyAccountIsLookedThrough()
{
    const Fixture fixture;
    fixture.type(u"payout"_s);
    QCOMPARE(fixture.found(), (QStringList{u"payout worker · Account 1 (PRODUCTION) · VIEW · 01947d22…10df"_s,
                                           u"Payout tests · Account 2 (SANDBOX) · VIEW · c3"_s}));
    QCOMPARE(fixture.result(), u"2 tokens found."_s);
    fixture.type(u"payout -tests"_s);
    QCOMPARE(fixture.found().size(), 1);
    fixture.type(u"nothing has this"_s);
    QVERIFY(!fixture.list()->isVisible());
    QCOMPARE(fixture.result(), u"No token found in 2 accounts."_s);
    fixture.type(u"reports"_s);
    QVERIFY(fixture.found().first().startsWith(u"reports⟨U+202E⟩"_s));
    QTest::keyClick(fixture.field(), Qt::Key_Escape);
    QCOMPARE(fixture.field()->text(), QString());
    QCOMPARE(fixture.found(), QStringList());
}

void tst_AccountsSearch::idsAreFoundInEveryForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << clientId;
    QTest::newRow("capitals") << clientId.toUpper();
    QTest::newRow("shortened") << u"01947d22…10df"_s;
    QTest::newRow("token id") << u"Token:a"_s;
    QTest::newRow("encoded") << u"Token%3Aa"_s;
}

void tst_AccountsSearch::idsAreFoundInEveryForm()
{
    QFETCH(const QString, text);
    const Fixture fixture;
    fixture.field()->setText(text);
    QTRY_COMPARE(fixture.found().size(), 1);
    QVERIFY(fixture.found().first().startsWith(u"payout worker"_s));
}

void tst_AccountsSearch::wordsOfANoteAreFound()
{
    Fixture fixture;
    fixture.accounts.last().words = {{u"Token:c"_s, u"Ada\nload tests"_s}};
    fixture.field()->setText(u"ada"_s);
    QTRY_COMPARE(fixture.found().size(), 1);
    QVERIFY(fixture.found().first().startsWith(u"Payout tests"_s));
}

/// An ID that is the beginning of another one.
void tst_AccountsSearch::aNoteNamesOnlyItsOwnToken()
{
    Fixture fixture;
    fixture.accounts = {accountOf(
        u"1"_s, Environment::Production,
        {tokenOf(u"Token:1"_s, u"payouts"_s, u"c1"_s), tokenOf(u"Token:12"_s, u"mail"_s, u"c2"_s)})};
    fixture.accounts.first().words = {{u"Token:1"_s, u"Caf\u00e9 team"_s}};
    for (const QString &text : {u"team"_s, u"cafe\u0301"_s}) {
        fixture.type(text);
        QCOMPARE(fixture.found().size(), 1);
        QVERIFY(fixture.found().first().startsWith(u"payouts"_s));
    }
    fixture.type(u"-team"_s);
    QCOMPARE(fixture.found().size(), 1);
    QVERIFY(fixture.found().first().startsWith(u"mail"_s));
}

void tst_AccountsSearch::theOnlyOneIsChosenByEnter()
{
    const Fixture fixture;
    const QSignalSpy chosen(&fixture.search, &AccountsSearch::tokenChosen);
    fixture.type(u"tests"_s);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).toString(), u"2"_s);
    QCOMPARE(chosen.first().at(1).value<Token>().id, u"Token:c"_s);
}

void tst_AccountsSearch::oneOfSeveralIsChosenByKeyboard()
{
    const Fixture fixture;
    const QSignalSpy chosen(&fixture.search, &AccountsSearch::tokenChosen);
    fixture.field()->setText(u"payout"_s);
    QTRY_COMPARE(fixture.found().size(), 2);
    QTest::keyClick(fixture.field(), Qt::Key_Down);
    QTest::keyClick(fixture.list(), Qt::Key_Down);
    QTest::keyClick(fixture.list(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(1).value<Token>().id, u"Token:c"_s);
}

void tst_AccountsSearch::aClickChoosesOnce_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<bool>("isDouble");
    QTest::newRow("click") << QString() << false;
    QTest::newRow("double click") << QString() << true;
    QTest::newRow("on a desktop that activates by one click")
        << u"QListWidget { activate-on-singleclick: 1 }"_s << false;
}

void tst_AccountsSearch::aClickChoosesOnce()
{
    QFETCH(const QString, style);
    QFETCH(const bool, isDouble);
    const Fixture fixture;
    fixture.list()->setStyleSheet(style);
    const QSignalSpy chosen(&fixture.search, &AccountsSearch::tokenChosen);
    fixture.field()->setText(u"payout"_s);
    QTRY_COMPARE(fixture.found().size(), 2);
    const QPoint place = fixture.list()->visualItemRect(fixture.list()->item(1)).center();
    QTest::mouseClick(fixture.list()->viewport(), Qt::LeftButton, {}, place);
    if (isDouble)
        QTest::mouseDClick(fixture.list()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(1).value<Token>().id, u"Token:c"_s);
}

void tst_AccountsSearch::theRestIsReadOnRequest()
{
    Fixture fixture;
    fixture.accounts.first().isComplete = false;
    fixture.type(u"zzz"_s);
    QCOMPARE(fixture.result(), u"No token found in 2 accounts. Not every list was read to its end."_s);
    auto *rest = fixture.search.findChild<QPushButton *>(u"welcomeReadRest"_s);
    QVERIFY(fixture.asked.isEmpty());
    QTest::mouseClick(rest, Qt::LeftButton);
    QCOMPARE(fixture.asked, QStringList{u"1"_s});
    fixture.accounts.first().isReading = true;
    fixture.search.refresh();
    QCOMPARE(fixture.result(), u"No token found in 2 accounts. Lists are being read…"_s);
    QVERIFY(!rest->isVisible());
    fixture.accounts.first() =
        accountOf(u"1"_s, Environment::Production, {tokenOf(u"Token:z"_s, u"zzz"_s, u"z"_s)});
    fixture.search.refresh();
    QCOMPARE(fixture.result(), u"1 tokens found."_s);
}

void tst_AccountsSearch::withoutAnAccountItIsHidden()
{
    Fixture fixture;
    fixture.type(u"payout"_s);
    const QList<SearchedAccount> before = fixture.accounts;
    fixture.accounts.clear();
    fixture.search.refresh();
    QVERIFY(!fixture.search.isVisible());
    fixture.accounts = before;
    fixture.search.refresh();
    QVERIFY(fixture.search.isVisible());
    QCOMPARE(fixture.found(), QStringList());
}

void tst_AccountsSearch::aLockEmptiesTheField()
{
    Fixture fixture;
    fixture.type(u"payout"_s);
    fixture.search.forget();
    QCOMPARE(fixture.field()->text(), QString());
    QCOMPARE(fixture.found(), QStringList());
    QCOMPARE(fixture.result(), QString());
}

void tst_AccountsSearch::tabGoesFromTopToBottom()
{
    Fixture fixture;
    fixture.accounts.first().isComplete = false;
    fixture.type(u"payout"_s);
    QCOMPARE(test::tabOrderFault(&fixture.window), QString());
    QCOMPARE(test::tabOrder(&fixture.window).size(), 3);
}

QTEST_MAIN(tst_AccountsSearch)
#include "tst_accountssearch.moc"
