// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "ui/overview/agebars.h"
#include "ui/overview/overviewpage.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);

Token token(int number, const QStringList &permissions, int days)
{
    const QDateTime created = now.addDays(-days);
    return {.id = u"Token:%1"_s.arg(number),
            .name = u"name %1"_s.arg(number),
            .permissions = {.values = permissions},
            .clientId = u"client %1"_s.arg(number),
            .createdAt = {.instant = created, .text = created.toString(Qt::ISODateWithMs)}};
}

OverviewState state()
{
    const RowSnapshot rows(
        {token(0, {u"VIEW"_s}, 1), token(1, {u"VIEW"_s}, 1), token(2, {u"MANAGE"_s}, 1), token(3, {}, 400)});
    return {.counts = OverviewCounts(rows, {.nowUtc = now, .today = now.date()}),
            .readAtUtc = now,
            .isComplete = true,
            .lastReviewUtc = now.addDays(-25),
            .changes = {
                .changes = {{.kind = ReviewChange::Kind::New,
                             .tokenId = u"Token:2"_s,
                             .now = {.name = u"<b>x</b>\u202e"_s, .permissions = {.values = {u"MANAGE"_s}}}},
                            {.kind = ReviewChange::Kind::Gone,
                             .tokenId = u"Token:9"_s,
                             .before = {.name = u"demo"_s, .permissions = {.values = {u"VIEW"_s}}},
                             .isMadeHere = true}},
                .isGoneKnown = true}};
}

struct Fixture
{
    Fixture()
    {
        page.resize(900, 600);
        page.setState(state());
        page.show();
    }
    template<class Widget>
    Widget *child(const char *name) const
    {
        return page.findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QStringList texts(const char *name) const
    {
        const auto *list = child<QListWidget>(name);
        QStringList texts;
        for (int row = 0; row < list->count(); ++row)
            texts.append(list->item(row)->text());
        return texts;
    }

    OverviewPage page;
};

} // namespace

class tst_OverviewPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberIsText();
    void everySegmentIsReachedByKeyboard();
    void aClickChoosesTheSegmentUnderIt();
    void findingsAreChosen();
    void changesAreToldAndChosen();
    void withoutABaselineItSaysSo();
    void aPartialListSaysSoAndCannotBeMarked();
    void anEmptyListIsShown();
};

void tst_OverviewPage::everyNumberIsText()
{
    const Fixture fixture;
    const auto *bars = fixture.child<AgeBars>("overviewBars");
    QCOMPARE(bars->accessibleName(), u"Tokens by age and permission"_s);
    QCOMPARE(bars->accessibleDescription(), u"under 30 days: 3 tokens. View only: 2, Manage: 1.\n"
                                            "over 1 year: 1 tokens. None listed or unknown: 1."_s);
}

void tst_OverviewPage::everySegmentIsReachedByKeyboard()
{
    const Fixture fixture;
    auto *bars = fixture.child<AgeBars>("overviewBars");
    const QSignalSpy chosen(&fixture.page, &OverviewPage::segmentChosen);
    for (int segment = 0; segment < 3; ++segment) {
        QTest::keyClick(bars, segment == 1 ? Qt::Key_Space : Qt::Key_Return);
        QTest::keyClick(bars, Qt::Key_Right);
    }
    QTest::keyClick(bars, Qt::Key_Home);
    QTest::keyClick(bars, Qt::Key_Left);
    QTest::keyClick(bars, Qt::Key_Return);
    QStringList told;
    for (const auto &arguments : chosen)
        told.append(u"%1 %2"_s.arg(QString::number(static_cast<int>(arguments.at(0).value<AgeBand>())),
                                   QString::number(static_cast<int>(arguments.at(1).value<TopRight>()))));
    QCOMPARE(told, (QStringList{u"0 0"_s, u"0 2"_s, u"4 3"_s, u"0 0"_s}));
}

void tst_OverviewPage::aClickChoosesTheSegmentUnderIt()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        Fixture fixture;
        fixture.page.setLayoutDirection(direction);
        auto *bars = fixture.child<AgeBars>("overviewBars");
        const QSignalSpy chosen(&fixture.page, &OverviewPage::segmentChosen);
        // Near the label of the first bar its first segment begins.
        const int inside = bars->fontMetrics().horizontalAdvance(u"180 days – 1 year"_s) + 30;
        const int x = direction == Qt::LeftToRight ? inside : bars->width() - inside;
        QTest::mouseClick(bars, Qt::LeftButton, {}, QPoint(x, 28 + 18));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(0).value<AgeBand>(), AgeBand::Under30Days);
        QCOMPARE(chosen.first().at(1).value<TopRight>(), TopRight::ViewOnly);
        QTest::mouseClick(bars, Qt::LeftButton, {}, QPoint(x, 28 + 36 + 18));
        QCOMPARE(chosen.size(), 1);
    }
}

void tst_OverviewPage::findingsAreChosen()
{
    const Fixture fixture;
    QCOMPARE(fixture.texts("attentionList").first(), u"1  without listed permissions"_s);
    QVERIFY(fixture.texts("attentionList").contains(u"1  older than 365 days"_s));
    auto *list = fixture.child<QListWidget>("attentionList");
    const QSignalSpy chosen(&fixture.page, &OverviewPage::attentionChosen);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Attention>(), Attention::NoneListed);
    QVERIFY2(!list->item(1)->flags().testFlag(Qt::ItemIsEnabled), "nothing to show for 0 tokens");
}

void tst_OverviewPage::changesAreToldAndChosen()
{
    Fixture fixture;
    QCOMPARE(fixture.texts("changesList"),
             (QStringList{u"New: <b>x</b>⟨U+202E⟩ (MANAGE). Not created from this computer."_s,
                          u"Gone: demo (VIEW). Deleted from this computer."_s}));
    QVERIFY(fixture.child<QLabel>("changesTitle")->text().contains(u"2026"_s));
    auto *list = fixture.child<QListWidget>("changesList");
    const QSignalSpy chosen(&fixture.page, &OverviewPage::tokenChosen);
    for (int row = 0; row < 2; ++row) {
        list->setCurrentRow(row);
        QTest::keyClick(list, Qt::Key_Return);
    }
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"Token:2"_s);
    const QSignalSpy marked(&fixture.page, &OverviewPage::reviewMarked);
    QTest::mouseClick(fixture.child<QPushButton>("markReviewed"), Qt::LeftButton);
    QCOMPARE(marked.size(), 1);
    OverviewState same = state();
    same.changes.changes.clear();
    fixture.page.setState(same);
    QCOMPARE(fixture.texts("changesList"), QStringList{u"Nothing has changed."_s});
}

void tst_OverviewPage::withoutABaselineItSaysSo()
{
    Fixture fixture;
    OverviewState first = state();
    first.lastReviewUtc.reset();
    fixture.page.setState(first);
    QCOMPARE(fixture.texts("changesList"),
             QStringList{u"There is no list of an earlier review to compare with yet."_s});
    first.baselineProblem = u"It is damaged."_s;
    fixture.page.setState(first);
    QCOMPARE(fixture.texts("changesList"), QStringList{u"It is damaged."_s});
}

void tst_OverviewPage::aPartialListSaysSoAndCannotBeMarked()
{
    Fixture fixture;
    OverviewState partial = state();
    partial.isComplete = false;
    partial.changes = {.isGoneKnown = false};
    fixture.page.setState(partial);
    QVERIFY(fixture.child<QLabel>("overviewSource")->text().startsWith(u"So far"_s));
    QVERIFY(!fixture.child<QPushButton>("markReviewed")->isEnabled());
    QVERIFY(fixture.texts("changesList").last().startsWith(u"Whether a token is gone is not known"_s));
}

void tst_OverviewPage::anEmptyListIsShown()
{
    Fixture fixture;
    fixture.page.setState({});
    auto *bars = fixture.child<AgeBars>("overviewBars");
    QCOMPARE(bars->accessibleDescription(), u"There is no token."_s);
    const QSignalSpy chosen(&fixture.page, &OverviewPage::segmentChosen);
    QTest::keyClick(bars, Qt::Key_Return);
    QTest::keyClick(bars, Qt::Key_End);
    QCOMPARE(chosen.size(), 0);
    QVERIFY(!fixture.child<QPushButton>("reviewReport")->isEnabled());
    QVERIFY(!bars->grab().isNull());
}

QTEST_MAIN(tst_OverviewPage)
#include "tst_overviewpage.moc"
