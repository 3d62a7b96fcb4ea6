// SPDX-License-Identifier: Apache-2.0
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "tests/support/taborder.h"
#include "ui/notes/notedialog.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const Token token{.id = u"Token:1"_s, .name = u"worker\u202e"_s};
const TokenNote note{.owner = u"Ada"_s, .purpose = u"payouts"_s, .reviewBy = QDate(2026, 12, 31)};

struct Fixture
{
    explicit Fixture(const TokenNote &of, const QString &refusal = {})
        : dialog(
              token, of,
              [this, refusal](const TokenNote &given) {
                  kept.append(given);
                  return refusal;
              },
              nullptr)
    {
        dialog.show();
    }
    template<class Widget>
    Widget *child(const char *name) const
    {
        return dialog.findChild<Widget *>(QString::fromLatin1(name));
    }
    void click(const char *name) const { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }

    QList<TokenNote> kept;
    NoteDialog dialog;
};

} // namespace

class tst_NoteDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteIsShownAndKept();
    void aTextThatLooksLikeASecretIsKeptOnlyOnInsisting();
    void aRefusalIsSaid();
    void cancelKeepsNothing();
    void tabGoesFromTopToBottom();
};

void tst_NoteDialog::aNoteIsShownAndKept()
{
    Fixture fixture(note);
    QCOMPARE(fixture.dialog.windowTitle(), u"Note about “worker⟨U+202E⟩”"_s);
    QCOMPARE(fixture.child<QLineEdit>("noteOwner")->text(), u"Ada"_s);
    QCOMPARE(fixture.child<QDateEdit>("noteReviewBy")->date(), QDate(2026, 12, 31));
    fixture.child<QLineEdit>("noteDeployed")->setText(u" cluster 3 "_s);
    fixture.child<QCheckBox>("noteHasReview")->setChecked(false);
    fixture.click("noteSave");
    QCOMPARE(fixture.kept,
             (QList<TokenNote>{{.owner = u"Ada"_s, .purpose = u"payouts"_s, .deployed = u"cluster 3"_s}}));
    QVERIFY(!fixture.dialog.isVisible());
}

void tst_NoteDialog::aTextThatLooksLikeASecretIsKeptOnlyOnInsisting()
{
    Fixture fixture(note);
    fixture.child<QLineEdit>("notePurpose")->setText(u"kQ8xV2mN7pR4tY6wZ1aB3cD5eF9gH0jL"_s);
    fixture.click("noteSave");
    QVERIFY(fixture.kept.isEmpty());
    QVERIFY(fixture.child<QLabel>("noteMessage")->text().startsWith(u"A text looks like a secret."_s));
    fixture.click("noteKeepAnyway");
    QCOMPARE(fixture.kept.size(), 1);
    Fixture withId({});
    withId.child<QLineEdit>("notePurpose")->setText(u"replaces 01947d22a3b4c5d6e7f8091a2b3c10df"_s);
    withId.click("noteSave");
    QCOMPARE(withId.kept.size(), 1);
}

void tst_NoteDialog::aRefusalIsSaid()
{
    Fixture fixture(note, u"There is no room left."_s);
    fixture.click("noteSave");
    QVERIFY(fixture.dialog.isVisible());
    QCOMPARE(fixture.child<QLabel>("noteMessage")->text(), u"There is no room left."_s);
}

void tst_NoteDialog::cancelKeepsNothing()
{
    Fixture fixture(note);
    fixture.click("noteCancel");
    QVERIFY(fixture.kept.isEmpty());
}

void tst_NoteDialog::tabGoesFromTopToBottom()
{
    const Fixture fixture(note);
    QCOMPARE(test::tabOrderFault(&fixture.dialog), QString());
}

QTEST_MAIN(tst_NoteDialog)
#include "tst_notedialog.moc"
