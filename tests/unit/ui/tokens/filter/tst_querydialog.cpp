// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "ui/tokens/filter/querydialog.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// The query of the list as it is sent.
class TestQueryDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQueryIsEncodedAsItIsSent();
    void theQueryCanBeCopied();
    void theQueryCanBeCopiedAsACommand();
};

void TestQueryDialog::theQueryIsEncodedAsItIsSent()
{
    TokenQuery query{.limit = 50, .cursor = u"a/b+c="_s};
    QCOMPARE(QueryDialog::queryText({}), u"GET /tokens?limit=20"_s);
    query.filter.name = u"a+b &ü"_s;
    query.filter.createdAfter = QDateTime(QDate(2026, 9, 1), QTime(22, 0), Qt::UTC);
    query.filter.updatedBefore = QDateTime(QDate(2026, 9, 2), QTime(21, 59, 59, 999), Qt::UTC);
    QCOMPARE(QueryDialog::queryText(query),
             u"GET /tokens?name=a%2Bb%20%26%C3%BC&createdAfter=2026-09-01T22%3A00%3A00.000Z"
             "&updatedBefore=2026-09-02T21%3A59%3A59.999Z&limit=50&cursor=a%2Fb%2Bc%3D"_s);
}

void TestQueryDialog::theQueryCanBeCopied()
{
    QueryDialog dialog({}, {}, nullptr);
    dialog.open();
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"queryCopy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"GET /tokens?limit=20"_s);
    QVERIFY(dialog.findChild<QPlainTextEdit *>(u"queryText"_s)->isReadOnly());
}

void TestQueryDialog::theQueryCanBeCopiedAsACommand()
{
    TokenQuery query{.limit = 50};
    query.filter.name = u"it's"_s;
    QueryDialog dialog(query, QUrl(u"https://api.example.com/v1"_s), nullptr);
    dialog.open();
    dialog.findChild<QAction *>(u"copyCommandLine"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"grid --base-url=https://api.example.com/v1 tokens list '--name=it'\\''s' --limit=50"_s);
}

QTEST_MAIN(TestQueryDialog)
#include "tst_querydialog.moc"
