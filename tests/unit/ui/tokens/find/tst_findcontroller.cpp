// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/find/findcontroller.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include "tests/support/fakegateway.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// The controller and the finder on a gateway that answers what a test says.
class tst_FindController final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void onlyAWholeIdIsAskedFor_data();
    void onlyAWholeIdIsAskedFor();
    void aLoadedTokenIsFoundAtOnce();
    void aTokenIdIsAskedFor();
    void aClientIdIsLookedForWithProgress();
    void aCompleteSearchSaysSo();
    void anIncompleteSearchSaysSo();
    void stopEndsTheSearch();
    void errorsComeInWords();
    void anotherSearchEndsTheOneUnderWay();

private:
    void search(const QString &text) { m_controller->find(text, RowSnapshot({m_loaded})); }
    [[nodiscard]] QString said() const { return m_told->last().at(0).toString(); }
    [[nodiscard]] bool isSearching() const { return m_told->last().at(1).toBool(); }
    [[nodiscard]] static ApiError notFoundById()
    {
        return fakeError(ErrorKind::NotFound, 404, u"TOKEN_NOT_FOUND"_s);
    }

    std::unique_ptr<FakeGateway> m_gateway;
    std::unique_ptr<FindController> m_controller;
    std::unique_ptr<QSignalSpy> m_told;
    std::unique_ptr<QSignalSpy> m_found;
    const Token m_loaded = fakeToken(u"Token:1"_s, u"loaded"_s);
};

void tst_FindController::init()
{
    m_controller.reset();
    m_gateway = std::make_unique<FakeGateway>();
    m_controller = std::make_unique<FindController>(*m_gateway);
    m_told = std::make_unique<QSignalSpy>(m_controller.get(), &FindController::told);
    m_found = std::make_unique<QSignalSpy>(m_controller.get(), &FindController::found);
}

void tst_FindController::onlyAWholeIdIsAskedFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("percent-encoded") << u"Token%3A019542f5-b3e7-1d02-0000-000000000002"_s << true;
    QTest::newRow("web address") << u"https://host/tokens/Token%3A019542f5-b3e7-1d02-0000-000000000001"_s
                                 << true;
    QTest::newRow("shortened") << u"Token:01…0001"_s << false;
    QTest::newRow("a name") << u"payout worker"_s << false;
    QTest::newRow("nothing") << u""_s << false;
}

void tst_FindController::onlyAWholeIdIsAskedFor()
{
    QFETCH(const QString, text);
    QTEST(FindController::isWholeId(text), "isWhole");
}

void tst_FindController::aLoadedTokenIsFoundAtOnce()
{
    search(u"client-of-Token:1"_s);
    QCOMPARE(m_found->size(), 1);
    QCOMPARE(m_found->first().first().value<Token>(), m_loaded);
    QVERIFY(m_gateway->gets.empty() && m_gateway->lists.empty());
    QVERIFY(said().isEmpty() && !isSearching());
}

void tst_FindController::aTokenIdIsAskedFor()
{
    search(u"Token:2"_s);
    QCOMPARE(m_gateway->gets.at(0)->argument, u"Token:2"_s);
    QVERIFY(isSearching());
    m_gateway->gets.at(0)->answer(fakeToken(u"Token:2"_s, u"other"_s));
    QCOMPARE(m_found->first().first().value<Token>().name, u"other"_s);
    QVERIFY(!isSearching());
}

void tst_FindController::aClientIdIsLookedForWithProgress()
{
    search(u"client-of-3"_s);
    m_gateway->gets.at(0)->answer(notFoundById());
    m_gateway->lists.at(0)->answer(TokenPage{{fakeToken(u"2"_s)}, true, u"next"_s, 5000});
    QVERIFY2(said().contains(QLocale().toString(5000)), qPrintable(said()));
    QVERIFY(isSearching());
    m_gateway->lists.at(1)->answer(TokenPage{{fakeToken(u"3"_s)}, false, {}, 5000});
    QCOMPARE(m_found->first().first().value<Token>().clientId, u"client-of-3"_s);
}

void tst_FindController::aCompleteSearchSaysSo()
{
    search(u"nowhere"_s);
    m_gateway->gets.at(0)->answer(notFoundById());
    m_gateway->lists.at(0)->answer(TokenPage{{fakeToken(u"2"_s)}, false, {}, {}});
    QVERIFY2(said().contains(u"No token has this ID"_s), qPrintable(said()));
    QVERIFY(!isSearching() && m_found->isEmpty());
}

void tst_FindController::anIncompleteSearchSaysSo()
{
    search(u"nowhere"_s);
    m_gateway->gets.at(0)->answer(notFoundById());
    m_gateway->lists.at(0)->answer(TokenPage{{fakeToken(u"2"_s)}, true, {}, {}});
    QVERIFY2(!said().contains(u"No token has this ID"_s), qPrintable(said()));
    QVERIFY2(said().contains(u"did not give the whole list"_s), qPrintable(said()));
}

void tst_FindController::stopEndsTheSearch()
{
    search(u"nowhere"_s);
    m_gateway->gets.at(0)->answer(notFoundById());
    m_gateway->lists.at(0)->answer(TokenPage{{fakeToken(u"2"_s)}, true, u"next"_s, {}});
    m_controller->stop();
    QVERIFY(!m_gateway->lists.at(1)->isPending());
    QVERIFY2(said().startsWith(u"Stopped"_s), qPrintable(said()));
    const auto told = m_told->size();
    m_controller->stop();
    QVERIFY2(m_told->size() == told, "nothing is under way");
}

void tst_FindController::errorsComeInWords()
{
    search(u"Token:2"_s);
    ApiError error = fakeError(ErrorKind::Unauthorized, 401, u"UNAUTHORIZED"_s);
    error.host = u"api.example.com"_s;
    m_gateway->gets.at(0)->answer(error);
    QVERIFY2(said().contains(u"api.example.com"_s), qPrintable(said()));
    QVERIFY(!isSearching());
}

void tst_FindController::anotherSearchEndsTheOneUnderWay()
{
    search(u"Token:2"_s);
    search(u"Token:3"_s);
    QVERIFY(!m_gateway->gets.at(0)->isPending());
    m_gateway->gets.at(1)->answer(fakeToken(u"Token:3"_s));
    QCOMPARE(m_found->size(), 1);
    QCOMPARE(m_found->first().first().value<Token>().id, u"Token:3"_s);
}

QTEST_MAIN(tst_FindController)
#include "tst_findcontroller.moc"
