// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <cstring>
#include <memory>
#include <type_traits>
#include <utility>

#include "app/core/secret.h"
#include "tests/support/freewatch.h"

using namespace tokenry;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArray>);

class tst_Secret final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryIsOverwritten();
    void itsMemoryIsOverwrittenBeforeItIsFreed();
    void movingLeavesNothingBehind();
    void aCloneIsASecondOwner();
};

void tst_Secret::memoryIsOverwritten()
{
    QByteArray bytes("a secret to be wiped");
    wipeMemory(bytes.data(), static_cast<std::size_t>(bytes.size()));
    QCOMPARE(bytes, QByteArray(bytes.size(), '\0'));
}

void tst_Secret::itsMemoryIsOverwrittenBeforeItIsFreed()
{
    Secret wiped(QByteArrayView("canary"));
    test::FreeWatch::watch(wiped.bytes().data(), 6);
    wiped.wipe();
    QVERIFY(wiped.isEmpty());
    QVERIFY(test::FreeWatch::isFreed && test::FreeWatch::isOverwritten);

    auto gone = std::make_unique<Secret>(QByteArrayView("canary"));
    test::FreeWatch::watch(gone->bytes().data(), 6);
    gone.reset();
    QVERIFY(test::FreeWatch::isFreed && test::FreeWatch::isOverwritten);

    Secret replaced(QByteArrayView("canary"));
    test::FreeWatch::watch(replaced.bytes().data(), 6);
    replaced = Secret(QByteArrayView("other"));
    QVERIFY(test::FreeWatch::isFreed && test::FreeWatch::isOverwritten);
}

void tst_Secret::movingLeavesNothingBehind()
{
    Secret first(QByteArrayView("canary"));
    Secret second(std::move(first));
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
    QVERIFY(first.bytes().isEmpty());
    Secret third(QByteArrayView("other"));
    third = std::move(second);
    QCOMPARE(third.bytes(), QByteArrayView("canary"));
    QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
}

void tst_Secret::aCloneIsASecondOwner()
{
    Secret first(QByteArrayView("canary"));
    const Secret second = first.clone();
    first.wipe();
    QCOMPARE(second.bytes(), QByteArrayView("canary"));
}

QTEST_GUILESS_MAIN(tst_Secret)
#include "tst_secret.moc"
