// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

#include "accountband.h"
#include "bandeddialog.h"
#include "theme.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

namespace {

class Dialog final : public BandedDialog
{
public:
    explicit Dialog(const Account &account) : BandedDialog(account, nullptr) { build(); }
    Dialog() : BandedDialog(nullptr) { build(); }
    using BandedDialog::setHeading;
    QLabel *text = nullptr;

private:
    void build()
    {
        text = new QLabel(u"short"_s, this);
        text->setWordWrap(true);
        contentLayout()->addWidget(text);
    }
};

} // namespace

class tst_BandedDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bandSaysWhere();
    void withoutAccountThereIsNoBand();
    void growsAndShrinksWithItsContent();
    void titleIsPlainAndWhole();
};

void tst_BandedDialog::bandSaysWhere()
{
    Dialog dialog({.name = u"Acme\u202E payments"_s, .environment = Environment::Production, .mode = AccountMode::Protected});
    dialog.show();
    auto *band = dialog.findChild<AccountBand *>(u"accountBand"_s);
    QVERIFY(band && band->isVisible());
    QCOMPARE(band->accessibleName(), u"Account: PRODUCTION, Acme⟨U+202E⟩ payments, protected"_s);
    QVERIFY(dialog.width() >= metrics::dialogWidth);
}

void tst_BandedDialog::withoutAccountThereIsNoBand()
{
    Dialog dialog;
    QVERIFY(!dialog.findChild<AccountBand *>());
}

void tst_BandedDialog::growsAndShrinksWithItsContent()
{
    Dialog dialog;
    dialog.show();
    const int before = dialog.height();
    dialog.text->setText(u"word "_s.repeated(200));
    QTRY_VERIFY(dialog.height() > before);
    QTRY_VERIFY(dialog.text->height() >= dialog.text->heightForWidth(dialog.text->width()));
    dialog.text->setText(u"short"_s);
    QTRY_COMPARE(dialog.height(), before);
}

void tst_BandedDialog::titleIsPlainAndWhole()
{
    Dialog dialog;
    dialog.setHeading(u"Delete <b>x</b> [*]?"_s, {});
    const auto labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->text().contains(u"<b>"_s))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QCOMPARE(dialog.windowTitle(), u"Delete <b>x</b> [*][*]?"_s);
}

QTEST_MAIN(tst_BandedDialog)
#include "tst_bandeddialog.moc"
