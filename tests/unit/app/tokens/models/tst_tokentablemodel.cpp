// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QLocale>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

#include "app/tokens/models/tokentablemodel.h"
#include "tests/support/fakegateway.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

QList<Token> tokensOf(const QString &ids)
{
    QList<Token> tokens;
    for (const QChar id : ids)
        tokens.append(fakeToken(id));
    return tokens;
}

QString idsOf(const TokenTableModel &model)
{
    QString ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.index(row, 0).data(TokenTableModel::TokenIdRole).toString();
    return ids;
}

} // namespace

class tst_TokenTableModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRefreshKeepsRowsById_data();
    void aRefreshKeepsRowsById();
    void randomRefreshesKeepSelectionAndOrder();
    void repeatedIdsResetInsteadOfBreaking();
    void anotherListResets();
    void onlyChangedRowsAreAnnounced();
    void cellTexts_data();
    void cellTexts();
    void everyFieldCanBeInvalid();
    void theOwnTokenIsMarked();
    void timesFollowTheClock();
    void headersAreNamed();
    void noRoleLeaksAnythingElse();
};

void tst_TokenTableModel::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    qputenv("TZ", "Europe/Berlin");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_TokenTableModel::aRefreshKeepsRowsById_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("same") << u"abc"_s << u"abc"_s;
    QTest::newRow("first row new") << u"abc"_s << u"xabc"_s;
    QTest::newRow("last row pushed out") << u"abc"_s << u"xab"_s;
    QTest::newRow("removed in two runs") << u"abcdefg"_s << u"adg"_s;
    QTest::newRow("all removed") << u"abc"_s << u""_s;
    QTest::newRow("from nothing") << u""_s << u"abc"_s;
    QTest::newRow("reversed") << u"abcde"_s << u"edcba"_s;
    QTest::newRow("first to last") << u"abcde"_s << u"bcdea"_s;
    QTest::newRow("all others") << u"abc"_s << u"xyz"_s;
    QTest::newRow("mixed") << u"abcdefgh"_s << u"hxcyaz"_s;
}

void tst_TokenTableModel::aRefreshKeepsRowsById()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    TokenTableModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setTokens(tokensOf(before), false);
    QList<QPersistentModelIndex> kept;
    for (int row = 0; row < model.rowCount(); ++row)
        kept.append(model.index(row, 1));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setTokens(tokensOf(after), true);
    QCOMPARE(idsOf(model), after);
    QCOMPARE(resets.size(), 0);
    for (int row = 0; row < before.size(); ++row) {
        const bool survives = after.contains(before.at(row));
        QCOMPARE(kept.at(row).isValid(), survives);
        if (survives)
            QCOMPARE(kept.at(row).data(TokenTableModel::TokenIdRole).toString(), before.mid(row, 1));
    }
}

void tst_TokenTableModel::randomRefreshesKeepSelectionAndOrder()
{
    QRandomGenerator random(20260912);
    TokenTableModel model;
    const QAbstractItemModelTester tester(&model, strict);
    QItemSelectionModel selection(&model);
    const QString alphabet = u"abcdefghijklmnopqrstuvwxyz"_s;
    for (int round = 0; round < 300; ++round) {
        QString ids = alphabet;
        std::shuffle(ids.begin(), ids.end(), random);
        ids.truncate(random.bounded(alphabet.size() + 1));
        QList<Token> tokens = tokensOf(ids);
        for (Token &token : tokens)
            token.name = QString::number(random.bounded(3));
        const QModelIndexList selected = selection.selectedRows();
        QString wanted;
        for (const QModelIndex &index : selected)
            wanted += index.data(TokenTableModel::TokenIdRole).toString();
        model.setTokens(tokens, true);
        QCOMPARE(model.tokens(), tokens);
        QCOMPARE(idsOf(model), ids);
        for (const QChar id : wanted) {
            const int row = model.rowOf(id);
            QCOMPARE(row >= 0 && selection.isRowSelected(row), ids.contains(id));
        }
        selection.clearSelection();
        for (int row = 0; row < model.rowCount(); row += 2)
            selection.select(model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void tst_TokenTableModel::repeatedIdsResetInsteadOfBreaking()
{
    TokenTableModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setTokens(tokensOf(u"abc"_s), false);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setTokens(tokensOf(u"abab"_s), true);
    QCOMPARE(idsOf(model), u"abab"_s);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.rowOf(u"b"_s), 1);
    model.setTokens(tokensOf(u"ba"_s), true);
    QCOMPARE(idsOf(model), u"ba"_s);
    QCOMPARE(resets.size(), 2);
    // Rows without any id cannot be told apart either.
    model.setTokens({Token{}, Token{}}, true);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(resets.size(), 3);
}

void tst_TokenTableModel::anotherListResets()
{
    TokenTableModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setTokens(tokensOf(u"abc"_s), false);
    const QPersistentModelIndex kept = model.index(0, 0);
    model.setTokens(tokensOf(u"abc"_s), false);
    QVERIFY(!kept.isValid());
}

void tst_TokenTableModel::onlyChangedRowsAreAnnounced()
{
    TokenTableModel model;
    const QAbstractItemModelTester tester(&model, strict);
    QList<Token> tokens = tokensOf(u"abcdef"_s);
    model.setTokens(tokens, false);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setTokens(tokens, true);
    QCOMPARE(changes.size(), 0);
    tokens[1].name = u"x"_s;
    tokens[2].permissions.values = {};
    tokens[5].updatedAt = {};
    model.setTokens(tokens, true);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).at(0).toModelIndex(), model.index(1, 0));
    QCOMPARE(changes.at(0).at(1).toModelIndex(), model.index(2, tokenColumnCount - 1));
    QCOMPARE(changes.at(1).at(0).toModelIndex(), model.index(5, 0));
}

void tst_TokenTableModel::cellTexts_data()
{
    QTest::addColumn<Token>("token");
    QTest::addColumn<TokenColumn>("column");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<QString>("tooltip");

    Token token =
        fakeToken(u"Token:0195aaaabbbbccccdddd0001"_s, u"payout <b>&\u202E"_s, {u"VIEW"_s, u"TRANSACT"_s});
    token.clientId = u"01947d22aaaabbbbccccdddd000010df"_s;
    QTest::newRow("name") << token << TokenColumn::Name << u"payout <b>&⟨U+202E⟩"_s
                          << u"payout <b>&⟨U+202E⟩"_s << u"<qt>payout &lt;b&gt;&amp;⟨U+202E⟩</qt>"_s;
    QTest::newRow("permissions")
        << token << TokenColumn::Permissions << u"VIEW and TRANSACT"_s << u"VIEW and TRANSACT"_s
        << u"Can see all data and send payments. Cannot change platform configuration, API tokens or customers."_s;
    QTest::newRow("client id") << token << TokenColumn::ClientId << u"01947d22…10df"_s << token.clientId
                               << token.clientId;
    QTest::newRow("token id") << token << TokenColumn::TokenId << u"Token:01…0001"_s << token.id << token.id;
    QTest::newRow("created")
        << token << TokenColumn::Created << u"10 days ago"_s << u"10 days ago, 1 September 2026, 12:00"_s
        << u"1 September 2026, 12:00:00.000 CEST (local time)\n2026-09-01T10:00:00.000Z (UTC)"_s;
    token.name = u""_s;
    QTest::newRow("empty name") << token << TokenColumn::Name << u"(no name)"_s << u"(no name)"_s
                                << u"(no name)"_s;
    token.permissions.values.clear();
    QTest::newRow("no permissions")
        << token << TokenColumn::Permissions << u"none listed"_s << u"none listed"_s
        << u"No permission is listed. The service may treat such a token as unrestricted."_s;
    token.createdAt = {std::nullopt, u"<i>soon</i>"_s};
    QTest::newRow("invalid time") << token << TokenColumn::Created << u"<i>soon</i>"_s
                                  << u"invalid: <i>soon</i>"_s << u"<qt>&lt;i&gt;soon&lt;/i&gt;</qt>"_s;
    token.name = QString(1'000'000, u'x');
    const QString cut = QString(4096, u'x') + u'…';
    QTest::newRow("a million characters") << token << TokenColumn::Name << cut << cut << cut;
}

void tst_TokenTableModel::cellTexts()
{
    QFETCH(Token, token);
    QFETCH(TokenColumn, column);
    TokenTableModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setNow(QDateTime(QDate(2026, 9, 12), QTime(8, 0), Qt::UTC));
    model.setTokens({token}, false);
    const QModelIndex cell = model.index(0, static_cast<int>(column));
    QTEST(cell.data(Qt::DisplayRole).toString(), "shown");
    QTEST(cell.data(Qt::AccessibleTextRole).toString(), "spoken");
    QTEST(cell.data(Qt::ToolTipRole).toString(), "tooltip");
}

void tst_TokenTableModel::everyFieldCanBeInvalid()
{
    TokenTableModel model;
    const QAbstractItemModelTester tester(&model, strict);
    Token invalid;
    invalid.permissions.valid = false;
    model.setTokens({invalid, fakeToken(u"good"_s)}, false);
    for (int column = 0; !isNoteColumn(static_cast<TokenColumn>(column)); ++column) {
        QCOMPARE(model.index(0, column).data(Qt::DisplayRole).toString(), u"invalid"_s);
        QVERIFY(model.index(0, column).data(TokenTableModel::IsInvalidRole).toBool());
        QVERIFY(!model.index(0, column).data(TokenTableModel::SortRole).isValid());
        QVERIFY(!model.index(1, column).data(TokenTableModel::IsInvalidRole).toBool());
        QVERIFY(model.index(1, column).data(TokenTableModel::SortRole).isValid());
    }
}

void tst_TokenTableModel::theOwnTokenIsMarked()
{
    TokenTableModel model;
    const QAbstractItemModelTester tester(&model, strict);
    QList<Token> tokens = tokensOf(u"ab"_s);
    tokens[0].clientId = QString();
    model.setTokens(tokens, false);
    // Nobody is signed in: a row without a client id is not ours.
    QVERIFY(!model.index(0, 0).data(TokenTableModel::IsOwnRole).toBool());
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setOwnClientId(tokens.at(1).clientId);
    QCOMPARE(changes.size(), 1);
    QVERIFY(model.index(1, 0).data(TokenTableModel::IsOwnRole).toBool());
    QVERIFY(model.index(1, 4).data(TokenTableModel::IsOwnRole).toBool());
    QVERIFY(!model.index(0, 0).data(TokenTableModel::IsOwnRole).toBool());
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
             u"name of b, the token you are signed in with"_s);
    QCOMPARE(model.index(1, 0).data(Qt::DisplayRole).toString(), u"name of b"_s);
}

void tst_TokenTableModel::timesFollowTheClock()
{
    TokenTableModel model;
    const QAbstractItemModelTester tester(&model, strict);
    const QDateTime now(QDate(2026, 9, 1), QTime(10, 0), Qt::UTC);
    model.setNow(now);
    model.setTokens(tokensOf(u"abc"_s), false);
    const QModelIndex created = model.index(0, static_cast<int>(TokenColumn::Created));
    QCOMPARE(created.data().toString(), u"just now"_s);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setNow(now.addSecs(5 * 60));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex(), created);
    QCOMPARE(created.data().toString(), u"5 minutes ago"_s);
}

void tst_TokenTableModel::headersAreNamed()
{
    const TokenTableModel model;
    QStringList names;
    for (int column = 0; column < tokenColumnCount; ++column)
        names.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QCOMPARE(names,
             (QStringList{u"Name"_s, u"Permissions"_s, u"Client ID"_s, u"Created"_s, u"Updated"_s,
                          u"Token ID"_s, u"Owner"_s, u"Purpose"_s, u"Where deployed"_s, u"Review by"_s}));
    QVERIFY(!model.headerData(tokenColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void tst_TokenTableModel::noRoleLeaksAnythingElse()
{
    TokenTableModel model;
    model.setTokens(tokensOf(u"a"_s), false);
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    QVERIFY(!model.index(0, 0).data(Qt::EditRole).isValid());
    QVERIFY(!model.index(0, 0).data(TokenTableModel::CopyTextRole + 1).isValid());
}

QTEST_GUILESS_MAIN(tst_TokenTableModel)
#include "tst_tokentablemodel.moc"
