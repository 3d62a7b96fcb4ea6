// SPDX-License-Identifier: Apache-2.0
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include "tests/support/taborder.h"
#include "ui/tokens/filter/datefilterbox.h"
#include "ui/tokens/filter/daterangedialog.h"
#include "ui/tokens/filter/filterbar.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;

class tst_FilterBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typingIsSentOnceAfterAPause();
    void enterSendsAtOnce();
    void escapeClearsTheField();
    void downGoesToTheRows_data();
    void downGoesToTheRows();
    void outerSpaceOfTheNameIsSaid();
    void presetBecomesExactInstants();
    void customRangeIsAskedForAndShown();
    void refusedCustomRangeChangesNothing();
    void instantFiltersDoNotAskTheService();
    void clearIsEnabledOnlyWhenSomethingIsSet();
    void stateGoesOutAndIn();
    void namesAreWhatScriptsRelyOn();
    void foldsIntoTwoLinesWhenNarrow();
    void eachActiveFilterIsAChipThatRemovesIt();
    void aWrongClockIsSaidWithTheDaysThatGoByIt();
    void chosenTokensHaveAChip();
    void aHostileFilterIsPlainInItsChip();
    void removingAChipLeavesTheKeyboardInTheBar();
    void theTabKeyFollowsTheFields();
    void rangeText_data();
    void rangeText();

private:
    template<class Widget>
    Widget *find(const char *name) const
    {
        return m_bar->findChild<Widget *>(QString::fromLatin1(name));
    }
    void chooseLast(QComboBox *box) const { QTest::keyClick(box, Qt::Key_End); }
    QWidget *dialog() const { return m_window->findChild<QWidget *>(u"dateRangeDialog"_s); }

    std::unique_ptr<QWidget> m_window;
    FilterBar *m_bar = nullptr;
};

void tst_FilterBar::init()
{
    m_window = std::make_unique<QWidget>();
    m_bar = new FilterBar(m_window.get());
    connect(m_bar, &FilterBar::customRangeRequested, m_bar, &askForDateRange);
    m_bar->resize(1200, 60);
    m_window->resize(1200, 200);
    m_window->show();
}

void tst_FilterBar::cleanup()
{
    m_window.reset();
}

void tst_FilterBar::typingIsSentOnceAfterAPause()
{
    QSignalSpy changed(m_bar, &FilterBar::filterChanged);
    QTest::keyClicks(find<QLineEdit>("filterName"), u"payout"_s);
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<TokenFilter>().name, u"payout"_s);
}

void tst_FilterBar::enterSendsAtOnce()
{
    QSignalSpy changed(m_bar, &FilterBar::filterChanged);
    auto *name = find<QLineEdit>("filterName");
    QTest::keyClicks(name, u"a"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY2(changed.size() == 1, "the same filter is not sent again");
}

void tst_FilterBar::escapeClearsTheField()
{
    m_bar->setFilterState({.name = u"payout"_s});
    QSignalSpy changed(m_bar, &FilterBar::filterChanged);
    QTest::keyClick(find<QLineEdit>("filterName"), Qt::Key_Escape);
    QCOMPARE(find<QLineEdit>("filterName")->text(), QString());
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_bar->filter().isEmpty());
}

void tst_FilterBar::downGoesToTheRows_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("name") << "filterName"_ba;
    QTest::newRow("text") << "searchField"_ba;
}

void tst_FilterBar::downGoesToTheRows()
{
    QFETCH(QByteArray, field);
    const QSignalSpy asked(m_bar, &FilterBar::tableRequested);
    QTest::keyClick(find<QLineEdit>(field.constData()), Qt::Key_Down);
    QCOMPARE(asked.size(), 1);
}

void tst_FilterBar::outerSpaceOfTheNameIsSaid()
{
    const auto label = [this] {
        const auto labels = m_bar->findChildren<QLabel *>();
        for (const QLabel *each : labels) {
            if (each->buddy() == find<QLineEdit>("filterName"))
                return each->text().remove(u'&');
        }
        return QString();
    };
    auto *name = find<QLineEdit>("filterName");
    QCOMPARE(label(), u"Name"_s);
    name->setText(u"payout "_s);
    QVERIFY(label().contains(u"space"_s));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY2(m_bar->filter().name == u"payout "_s, "how the service matches is not known: sent as typed");
    name->setText(u"payout worker"_s);
    QCOMPARE(label(), u"Name"_s);
}

void tst_FilterBar::presetBecomesExactInstants()
{
    QSignalSpy changed(m_bar, &FilterBar::filterChanged);
    const QDate before = QDate::currentDate();
    QTest::keyClick(find<QComboBox>("filterCreated"), Qt::Key_Down);
    QCOMPARE(changed.size(), 1);
    const QDate after = QDate::currentDate();
    const TokenFilter filter = m_bar->filter();
    const auto expected = [](QDate day) { return instantsOf(daysOf(DatePreset::Today, day)); };
    // Midnight may pass while the test runs.
    QVERIFY(filter.createdAfter == expected(before).after || filter.createdAfter == expected(after).after);
    QVERIFY(filter.createdBefore == expected(before).before ||
            filter.createdBefore == expected(after).before);
    QVERIFY(!filter.updatedAfter && !filter.updatedBefore);
}

void tst_FilterBar::customRangeIsAskedForAndShown()
{
    QSignalSpy changed(m_bar, &FilterBar::filterChanged);
    auto *box = find<DateFilterBox>("filterUpdated");
    chooseLast(box);
    QTRY_VERIFY(dialog());
    QCOMPARE(box->preset(), DatePreset::AnyTime);
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"rangeApply"_s), Qt::LeftButton);
    QCOMPARE(box->preset(), DatePreset::Custom);
    QCOMPARE(box->currentText(), DateFilterBox::rangeText(box->customDays()));
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_bar->filter().updatedAfter && m_bar->filter().updatedBefore);
}

void tst_FilterBar::refusedCustomRangeChangesNothing()
{
    QSignalSpy changed(m_bar, &FilterBar::filterChanged);
    auto *box = find<DateFilterBox>("filterCreated");
    chooseLast(box);
    QTRY_VERIFY(dialog());
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"rangeCancel"_s), Qt::LeftButton);
    QCOMPARE(box->currentText(), u"Any time"_s);
    QCOMPARE(changed.size(), 0);
}

void tst_FilterBar::instantFiltersDoNotAskTheService()
{
    QSignalSpy changed(m_bar, &FilterBar::filterChanged);
    QSignalSpy text(m_bar, &FilterBar::instantTextChanged);
    QSignalSpy permission(m_bar, &FilterBar::permissionMatchChanged);
    auto *field = find<QLineEdit>("searchField");
    QTest::keyClicks(field, u"eu"_s);
    QCOMPARE(text, (QList<QVariantList>{{u"e"_s}, {u"eu"_s}}));
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(find<QComboBox>("filterPermissions"), Qt::Key_Down);
    QCOMPARE(text.size(), 2);
    QCOMPARE(permission.size(), 1);
    QCOMPARE(m_bar->permissionMatch(), PermissionFilter::CanView);
    QCOMPARE(changed.size(), 0);
}

void tst_FilterBar::clearIsEnabledOnlyWhenSomethingIsSet()
{
    auto *clear = find<QPushButton>("filterClear");
    QVERIFY(!clear->isEnabled());
    QTest::keyClick(find<QComboBox>("filterPermissions"), Qt::Key_Down);
    QVERIFY(clear->isEnabled());
    QTest::keyClicks(find<QLineEdit>("filterName"), u"x"_s);
    QTest::mouseClick(clear, Qt::LeftButton);
    QVERIFY(!clear->isEnabled());
    QCOMPARE(m_bar->filterState(), FilterState{});
}

void tst_FilterBar::stateGoesOutAndIn()
{
    const FilterState state = {.name = u"payout"_s,
                               .created = DatePreset::Custom,
                               .createdDays = {QDate(2026, 9, 1), QDate(2026, 9, 30)},
                               .updated = DatePreset::Last30Days,
                               .updatedDays = {},
                               .permissions = PermissionFilter::CanManage,
                               .text = u"eu"_s};
    QSignalSpy changed(m_bar, &FilterBar::filterChanged);
    QSignalSpy text(m_bar, &FilterBar::instantTextChanged);
    m_bar->setFilterState(state);
    QCOMPARE(m_bar->filterState(), state);
    QCOMPARE(find<QComboBox>("filterCreated")->currentText(), u"1–30 Sep 2026"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(text.size(), 1);
    m_bar->setFilterState({});
    QCOMPARE(m_bar->filterState(), FilterState{});
}

void tst_FilterBar::namesAreWhatScriptsRelyOn()
{
    QCOMPARE(find<QWidget>("filterName")->accessibleName(), u"Name filter"_s);
    QCOMPARE(find<QWidget>("filterClear")->accessibleName(), u"Clear filters"_s);
    // Combo boxes are found by their label on Linux.
    QStringList labels;
    const auto all = m_bar->findChildren<QLabel *>();
    for (const QLabel *label : all) {
        if (qobject_cast<QComboBox *>(label->buddy()))
            labels.append(label->text().remove(u'&'));
    }
    QCOMPARE(labels, (QStringList{u"Permissions"_s, u"Created"_s, u"Updated"_s}));
}

void tst_FilterBar::foldsIntoTwoLinesWhenNarrow()
{
    const int oneLine = m_bar->minimumSizeHint().height();
    m_bar->resize(m_bar->minimumSizeHint().width(), 200);
    QVERIFY(m_bar->minimumSizeHint().height() > oneLine);
    m_bar->resize(3000, 200);
    QCOMPARE(m_bar->minimumSizeHint().height(), oneLine);
}

void tst_FilterBar::eachActiveFilterIsAChipThatRemovesIt()
{
    const FilterState all = {.name = u"payout"_s,
                             .created = DatePreset::OlderThan90Days,
                             .updated = DatePreset::Today,
                             .permissions = PermissionFilter::CanView,
                             .text = u"eu"_s};
    m_bar->setFilterState(all);
    const QStringList names = {u"Remove filter Search: eu"_s, u"Remove filter Permissions: Can view"_s,
                               u"Remove filter Name: payout"_s,
                               u"Remove filter Created: Older than 90 days"_s,
                               u"Remove filter Updated: Today"_s};
    QStringList shown;
    for (qsizetype chip = 0; chip < names.size(); ++chip) {
        auto *button = find<QAbstractButton>(qPrintable(u"filterChip%1"_s.arg(chip)));
        QVERIFY(button && button->isVisible());
        shown.append(button->accessibleName());
    }
    QCOMPARE(shown, names);
    FilterState rest = all;
    find<QAbstractButton>("filterChip0")->click();
    rest.text.clear();
    QCOMPARE(m_bar->filterState(), rest);
    find<QAbstractButton>("filterChip3")->click();
    rest.created = DatePreset::AnyTime;
    QCOMPARE(m_bar->filterState(), rest);
    find<QAbstractButton>("filterChip1")->click();
    find<QAbstractButton>("filterChip2")->click();
    QSignalSpy changed(m_bar, &FilterBar::filterChanged);
    find<QAbstractButton>("filterChip4")->click();
    QCOMPARE(m_bar->filterState(), FilterState{});
    QCOMPARE(changed.size(), 1);
    QVERIFY(!find<QAbstractButton>("filterChip4")->isVisible());
}

void tst_FilterBar::aWrongClockIsSaidWithTheDaysThatGoByIt()
{
    const QString caution = u"This computer's clock is about 3 hours ahead of the service's clock."_s;
    m_bar->setFilterState({.created = DatePreset::Today,
                           .updated = DatePreset::Custom,
                           .updatedDays = {.from = QDate(2026, 9, 1), .to = QDate(2026, 9, 30)}});
    m_bar->setClockCaution(caution);
    const auto *created = find<QAbstractButton>("filterChip3");
    const auto *updated = find<QAbstractButton>("filterChip4");
    QCOMPARE(created->accessibleName(), u"Remove filter Created: Today (the clock is wrong)"_s);
    QVERIFY2(!updated->accessibleName().contains(u"clock"_s), "these days were chosen by their dates");
    QCOMPARE(find<QComboBox>("filterCreated")->toolTip(), caution);
    QCOMPARE(find<QComboBox>("filterCreated")->accessibleDescription(), caution);
    m_bar->setClockCaution({});
    QCOMPARE(created->accessibleName(), u"Remove filter Created: Today"_s);
    QVERIFY(find<QComboBox>("filterCreated")->toolTip().isEmpty());
}

void tst_FilterBar::chosenTokensHaveAChip()
{
    const QSignalSpy removed(m_bar, &FilterBar::chosenRemoved);
    const auto chip = [this]() -> QAbstractButton * {
        const auto buttons = m_bar->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->isVisible() && button->accessibleName().contains(u"with a duplicate name"_s))
                return button;
        }
        return nullptr;
    };
    m_bar->setChosen(u"with a duplicate name"_s);
    QVERIFY(chip());
    chip()->click();
    QVERIFY(!chip());
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.last().first().toBool(), true);
    m_bar->setChosen(u"with a duplicate name"_s);
    m_bar->clear();
    QVERIFY(!chip());
    QCOMPARE(removed.size(), 2);
    QCOMPARE(removed.last().first().toBool(), false);
    m_bar->clear();
    QCOMPARE(removed.size(), 2);
}

void tst_FilterBar::aHostileFilterIsPlainInItsChip()
{
    m_bar->setFilterState({.text = u"<b>x</b> & \u202Egnp"_s});
    const auto *chip = find<QAbstractButton>("filterChip0");
    QVERIFY(!chip->accessibleName().contains(QChar(0x202E)));
    QVERIFY(!chip->toolTip().contains(u"<b>"_s));
    QVERIFY2(chip->shortcut().isEmpty(), "an ampersand of the text is no key");
}

void tst_FilterBar::removingAChipLeavesTheKeyboardInTheBar()
{
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_bar->setFilterState({.permissions = PermissionFilter::CanView});
    auto *chip = find<QAbstractButton>("filterChip1");
    chip->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(chip->hasFocus());
    QTest::keyClick(chip, Qt::Key_Space);
    QVERIFY(find<QLineEdit>("searchField")->hasFocus());
}

void tst_FilterBar::theTabKeyFollowsTheFields()
{
    m_bar->setFilterState({.name = u"payout"_s, .text = u"eu"_s});
    m_bar->resize(m_window->size());
    QVERIFY2(tabOrderFault(m_window.get()).isEmpty(), qPrintable(tabOrderFault(m_window.get())));
}

void tst_FilterBar::rangeText_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("text");
    QTest::newRow("open") << QDate() << QDate() << u"Any time"_s;
    QTest::newRow("since") << QDate(2026, 9, 1) << QDate() << u"since 1 Sep 2026"_s;
    QTest::newRow("until") << QDate() << QDate(2026, 9, 30) << u"until 30 Sep 2026"_s;
    QTest::newRow("one day") << QDate(2026, 9, 1) << QDate(2026, 9, 1) << u"1 Sep 2026"_s;
    QTest::newRow("one month") << QDate(2026, 9, 1) << QDate(2026, 9, 30) << u"1–30 Sep 2026"_s;
    QTest::newRow("one year") << QDate(2026, 8, 1) << QDate(2026, 9, 30) << u"1 Aug – 30 Sep 2026"_s;
    QTest::newRow("two years") << QDate(2025, 9, 1) << QDate(2026, 9, 30) << u"1 Sep 2025 – 30 Sep 2026"_s;
}

void tst_FilterBar::rangeText()
{
    QFETCH(const QDate, from);
    QFETCH(const QDate, to);
    DayRange days;
    if (from.isValid())
        days.from = from;
    if (to.isValid())
        days.to = to;
    QTEST(DateFilterBox::rangeText(days), "text");
}

QTEST_MAIN(tst_FilterBar)
#include "tst_filterbar.moc"
