// SPDX-License-Identifier: Apache-2.0
#include "ui/rotation/rotationspage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "ui/rotation/rotationcard.h"
#include "ui/style/buttonkind.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 28), QTime(8, 0), Qt::UTC);

Rotation rotationAt(RotationStep step, const QString &id = u"r"_s)
{
    return {.id = id,
            .step = step,
            .oldId = u"T1"_s,
            .oldName = u"worker"_s,
            .newId = u"T2"_s,
            .newClientId = u"c2"_s,
            .newName = u"worker 2026-11"_s,
            .permissions = {u"VIEW"_s},
            .isProven = step == RotationStep::Waiting,
            .startedAt = now.addDays(-3),
            .createdAt = now.addDays(-3),
            .provenAt = now.addDays(-3),
            .endedAt = now};
}

QSet<QString> buttonsOf(const QWidget &page)
{
    QSet<QString> names;
    const auto buttons = page.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isVisibleTo(&page))
            names.insert(button->objectName());
    }
    return names;
}

} // namespace

class TestRotationsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buttonsOfEachStep_data();
    void buttonsOfEachStep();
    void everyStepHasWords();
    void waitingTimeIsSaid();
    void onlyTheLongestWaitingHasAPrimaryButton();
    void buttonTellsWhichRotation();
    void endedOnesAreLines();
    void otherSignInOffersOnlyToAbort();
};

void TestRotationsPage::buttonsOfEachStep_data()
{
    using Step = RotationStep;
    QTest::addColumn<RotationStep>("step");
    QTest::addColumn<QStringList>("offered");
    const QString abort = u"rotationAbort"_s;
    const QString test = u"rotationTest"_s;
    QTest::newRow("to create") << Step::ToCreate << QStringList{abort, u"rotationCreate"_s};
    QTest::newRow("creating") << Step::Creating << QStringList{};
    QTest::newRow("create unknown") << Step::CreateUnknown << QStringList{abort};
    QTest::newRow("handing over") << Step::HandingOver << QStringList{};
    QTest::newRow("secret lost") << Step::SecretLost << QStringList{abort, test, u"rotationDeleteNew"_s};
    QTest::newRow("successor gone") << Step::SuccessorGone << QStringList{abort, u"rotationCreate"_s};
    QTest::newRow("to prove") << Step::ToProve << QStringList{abort, test};
    QTest::newRow("to switch") << Step::ToSwitch << QStringList{abort, test};
    QTest::newRow("waiting") << Step::Waiting << QStringList{abort, u"rotationDeployed"_s};
    QTest::newRow("to delete") << Step::ToDelete << QStringList{abort, u"rotationDeployed"_s};
    QTest::newRow("deleting") << Step::Deleting << QStringList{};
    QTest::newRow("delete unknown") << Step::DeleteUnknown << QStringList{};
    QTest::newRow("to prove gone") << Step::ToProveGone << QStringList{};
}

void TestRotationsPage::buttonsOfEachStep()
{
    QFETCH(RotationStep, step);
    QFETCH(QStringList, offered);
    RotationsPage page;
    page.setRotations({rotationAt(step)}, now, true);
    QCOMPARE(buttonsOf(page), QSet<QString>(offered.cbegin(), offered.cend()));
    // Where nothing may be changed, nothing is created or deleted.
    page.setRotations({rotationAt(step)}, now, false);
    const QSet<QString> left = buttonsOf(page);
    QVERIFY(!left.contains(u"rotationCreate"_s) && !left.contains(u"rotationDeployed"_s) &&
            !left.contains(u"rotationDeleteNew"_s));
}

void TestRotationsPage::everyStepHasWords()
{
    QStringList told;
    for (int step = 0; step < int(RotationStep::Finished); ++step) {
        RotationsPage page;
        page.setRotations({rotationAt(RotationStep(step))}, now, true);
        const QString text = page.findChild<QLabel *>(u"rotationState"_s)->text();
        QVERIFY(text.endsWith(u'.'));
        QVERIFY2(!told.contains(text), qPrintable(text));
        told.append(text);
    }
}

void TestRotationsPage::waitingTimeIsSaid()
{
    RotationsPage page;
    page.setRotations({rotationAt(RotationStep::Waiting)}, now, true);
    QVERIFY(page.findChild<QLabel *>(u"rotationState"_s)->text().contains(u"for 3 days"_s));
    // A clock that was set back gives no negative time.
    page.setRotations({rotationAt(RotationStep::Waiting)}, now.addDays(-9), true);
    QVERIFY(page.findChild<QLabel *>(u"rotationState"_s)->text().startsWith(u"Waiting for you."_s));
}

void TestRotationsPage::onlyTheLongestWaitingHasAPrimaryButton()
{
    RotationsPage page;
    page.setRotations({rotationAt(RotationStep::Finished, u"0"_s), rotationAt(RotationStep::Waiting, u"1"_s),
                       rotationAt(RotationStep::Waiting, u"2"_s)},
                      now, true);
    int primary = 0;
    const auto buttons = page.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        primary += button->isVisibleTo(&page) && buttonKind(button) == ButtonKind::Primary ? 1 : 0;
    QCOMPARE(primary, 1);
    QCOMPARE(page.findChildren<RotationCard *>().size(), 2);
}

void TestRotationsPage::buttonTellsWhichRotation()
{
    RotationsPage page;
    page.setRotations({rotationAt(RotationStep::Waiting, u"1"_s), rotationAt(RotationStep::Waiting, u"2"_s)},
                      now, true);
    QSignalSpy deployed(&page, &RotationsPage::deployedRequested);
    const auto buttons = page.findChildren<QPushButton *>(u"rotationDeployed"_s);
    QCOMPARE(buttons.size(), 2);
    buttons.at(1)->click();
    QCOMPARE(deployed.count(), 1);
    QCOMPARE(deployed.at(0).at(0).toString(), u"2"_s);
    QVERIFY(buttons.at(1)->accessibleDescription().contains(u"worker"_s));
}

void TestRotationsPage::endedOnesAreLines()
{
    RotationsPage page;
    Rotation aborted = rotationAt(RotationStep::Aborted, u"2"_s);
    aborted.oldName = u"a\u202eb"_s;
    page.setRotations({rotationAt(RotationStep::Finished, u"1"_s), aborted}, now, true);
    const QString text = page.findChild<QLabel *>(u"rotationsEnded"_s)->text();
    QCOMPARE(text.count(u'\n'), 1);
    QVERIFY(!text.contains(QChar(0x202e)));
    QVERIFY(text.contains(u"aborted"_s));
    QVERIFY(page.findChild<QLabel *>(u"rotationsNone"_s)->isVisibleTo(&page));
}

void TestRotationsPage::otherSignInOffersOnlyToAbort()
{
    for (int step = 0; step < int(RotationStep::Finished); ++step) {
        RotationsPage page;
        Rotation rotation = rotationAt(RotationStep(step));
        rotation.isElsewhere = true;
        page.setRotations({rotation}, now, true);
        QVERIFY((buttonsOf(page) - QSet<QString>{u"rotationAbort"_s}).isEmpty());
        QVERIFY(page.findChild<QLabel *>(u"rotationState"_s)->text().contains(u"another address"_s));
    }
}

QTEST_MAIN(TestRotationsPage)
#include "tst_rotationspage.moc"
