// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/controls/accountband.h"
#include "ui/dialogs/basedialog.h"
#include "ui/style/theme.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

namespace {

class Dialog final : public BaseDialog
{
public:
    explicit Dialog(const Account &account) : BaseDialog(account, nullptr) { build(); }
    Dialog() : BaseDialog(nullptr) { build(); }
    using BaseDialog::setHeading;
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

class tst_BaseDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bandSaysWhere();
    void bandSaysWhatOneMayDo();
    void bandStaysReadableWithLongNames();
    void withoutAccountThereIsNoBand();
    void growsAndShrinksWithItsContent();
    void titleIsPlainAndWhole();
};

void tst_BaseDialog::bandSaysWhere()
{
    Dialog dialog({.name = u"Acme\u202E payments"_s,
                   .environment = Environment::Production,
                   .mode = AccountMode::Protected});
    dialog.show();
    auto *band = dialog.findChild<AccountBand *>(u"accountBand"_s);
    QVERIFY(band && band->isVisible());
    QCOMPARE(band->accessibleName(), u"Account: PRODUCTION, Acme⟨U+202E⟩ payments, protected"_s);
    QVERIFY(dialog.width() >= metrics::dialogWidth);
}

void tst_BaseDialog::bandSaysWhatOneMayDo()
{
    Dialog dialog({.name = u"Acme"_s, .environment = Environment::Production});
    dialog.setRights(u"signed in as ops laptop · may view and manage"_s);
    dialog.show();
    const auto *band = dialog.findChild<AccountBand *>(u"accountBand"_s);
    QCOMPARE(band->accessibleDescription(), u"signed in as ops laptop · may view and manage"_s);
    const auto labels = band->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"signed in as ops laptop · may view and manage"_s;
    }));
    dialog.setRights({});
    QCOMPARE(band->accessibleDescription(), QString());
}

void tst_BaseDialog::bandStaysReadableWithLongNames()
{
    Dialog dialog({.name = u"Acme payments "_s.repeated(12),
                   .environment = Environment::Unlabelled,
                   .mode = AccountMode::ReadOnly});
    dialog.setRights(u"signed in as %1 · may not manage tokens"_s.arg(u"a token "_s.repeated(8)));
    dialog.show();
    QCOMPARE(dialog.width(), metrics::dialogWidth);
    const auto *band = dialog.findChild<AccountBand *>(u"accountBand"_s);
    const auto labels = band->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY2(band->rect().contains(label->geometry()), qPrintable(label->text()));
        // What one may do is whole; so are the words for environment and mode.
        const QString needed = label->text().contains(u"·"_s) ? u"may not manage tokens"_s : label->text();
        const bool mayBeCut = label->text().startsWith(u"Acme"_s);
        QVERIFY2(mayBeCut || label->width() >= label->fontMetrics().horizontalAdvance(needed),
                 qPrintable(label->text()));
    }
}

void tst_BaseDialog::withoutAccountThereIsNoBand()
{
    Dialog dialog;
    dialog.setRights(u"may view"_s);
    QVERIFY(!dialog.findChild<AccountBand *>());
}

void tst_BaseDialog::growsAndShrinksWithItsContent()
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

void tst_BaseDialog::titleIsPlainAndWhole()
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

QTEST_MAIN(tst_BaseDialog)
#include "tst_basedialog.moc"
