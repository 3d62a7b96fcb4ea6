// SPDX-License-Identifier: Apache-2.0
#include <QEnterEvent>
#include <QLabel>
#include <QScreen>
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
    void bandStaysReadableWithLongNames();
    void withoutAccountThereIsNoBand();
    void growsAndShrinksWithItsContent();
    void aHighOneFitsOnTheScreenWithItsFrame();
    void noButtonMovesUnderThePointer();
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

void tst_BaseDialog::bandStaysReadableWithLongNames()
{
    Dialog dialog({.name = u"Acme payments "_s.repeated(12),
                   .environment = Environment::Unlabelled,
                   .mode = AccountMode::ReadOnly});
    dialog.show();
    QCOMPARE(dialog.width(), metrics::dialogWidth);
    const auto *band = dialog.findChild<AccountBand *>(u"accountBand"_s);
    const auto labels = band->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY2(band->rect().contains(label->geometry()), qPrintable(label->text()));
        // The words for environment and mode are whole.
        const bool mayBeCut = label->text().startsWith(u"Acme"_s);
        QVERIFY2(mayBeCut || label->width() >= label->fontMetrics().horizontalAdvance(label->text()),
                 qPrintable(label->text()));
    }
}

void tst_BaseDialog::withoutAccountThereIsNoBand()
{
    const Dialog dialog;
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

void tst_BaseDialog::aHighOneFitsOnTheScreenWithItsFrame()
{
    Dialog dialog;
    dialog.show();
    QVERIFY(dialog.frameGeometry().height() > dialog.height());
    dialog.text->setText(QString(u"a line\n"_s).repeated(100));
    const QRect available = dialog.screen()->availableGeometry();
    QTRY_VERIFY(dialog.height() > available.height() / 2);
    QVERIFY(available.contains(dialog.frameGeometry()));
}

/// Guards against a button that slides down when a text above it wraps, so that the click hits nothing.
void tst_BaseDialog::noButtonMovesUnderThePointer()
{
    Dialog dialog;
    dialog.show();
    QCoreApplication::processEvents();
    auto *footer = dialog.findChild<QWidget *>(u"dialogFooter"_s);
    QVERIFY(footer);
    const int before = dialog.height();
    const QPoint place = footer->mapToGlobal(QPoint());
    QEnterEvent enter({1, 1}, {1, 1}, place);
    QCoreApplication::sendEvent(footer, &enter);
    dialog.text->setText(u"word "_s.repeated(200));
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(dialog.height(), before);
    QCOMPARE(footer->mapToGlobal(QPoint()), place);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(footer, &leave);
    QTRY_VERIFY(dialog.height() > before);
    QTRY_VERIFY(dialog.text->height() >= dialog.text->heightForWidth(dialog.text->width()));
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
