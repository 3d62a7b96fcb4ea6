// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>
#include <utility>

#include "ui/accounts/signin/proxydialog.h"
#include "ui/controls/accountband.h"
#include "ui/secrets/accessibilityredaction.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class tst_ProxyDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itSaysWhichProxyAndWhatItIsNot();
    void credentialsGoToTheCallbackForThatProxy();
    void passwordIsTakenAsItIs();
    void refusedOnesAreSaidOnlyWhenTheyWere();
    void withoutUserNothingIsSent();
    void fieldIsEmptyOnceItCloses_data();
    void fieldIsEmptyOnceItCloses();
    void tabGoesFromTopToBottom();
    void assistiveTechnologyHearsBullets();

private:
    void make(ProxyFault fault = ProxyFault::SignInWanted);
    template<class T>
    T *part(const QString &name)
    {
        return m_dialog->findChild<T *>(name);
    }

    std::unique_ptr<ProxyDialog> m_dialog;
    std::optional<ProxyCredentials> m_given;
};

void tst_ProxyDialog::init()
{
    m_given.reset();
    make();
}

void tst_ProxyDialog::make(ProxyFault fault)
{
    m_dialog = std::make_unique<ProxyDialog>(ProxyAddress{u"proxy.corp.example"_s, 3128}, fault,
                                             [this](ProxyCredentials given) { m_given = std::move(given); });
    m_dialog->open();
}

void tst_ProxyDialog::itSaysWhichProxyAndWhatItIsNot()
{
    QString all;
    const auto labels = m_dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QCOMPARE(label->textFormat() == Qt::RichText, false);
        all += label->text() + u'\n';
    }
    QVERIFY(all.contains(u"proxy.corp.example:3128"_s));
    QVERIFY(all.contains(u"not the secret of the service"_s));
    QVERIFY(all.contains(u"for this run only"_s));
    // It changes nothing at an account.
    QVERIFY(!m_dialog->findChild<AccountBand *>());
    QCOMPARE(part<QLineEdit>(u"proxyUser"_s)->accessibleName(), u"Proxy user name"_s);
    QCOMPARE(part<QLineEdit>(u"proxyPassword"_s)->accessibleName(), u"Proxy password"_s);
    QCOMPARE(part<QLineEdit>(u"proxyPassword"_s)->echoMode(), QLineEdit::Password);
}

void tst_ProxyDialog::credentialsGoToTheCallbackForThatProxy()
{
    const QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    QTest::keyClicks(part<QLineEdit>(u"proxyUser"_s), u" corp\\anna "_s);
    part<QLineEdit>(u"proxyPassword"_s)->setText(u"pässwort"_s);
    QTest::keyClick(part<QLineEdit>(u"proxyPassword"_s), Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
    QVERIFY(m_given);
    QCOMPARE(m_given->host, u"proxy.corp.example"_s);
    QCOMPARE(m_given->port, quint16(3128));
    QCOMPARE(m_given->user, u"corp\\anna"_s);
    QCOMPARE(m_given->password.bytes(), QByteArrayView("pässwort"));
}

void tst_ProxyDialog::passwordIsTakenAsItIs()
{
    part<QLineEdit>(u"proxyUser"_s)->setText(u"anna"_s);
    part<QLineEdit>(u"proxyPassword"_s)->setText(u" with space "_s);
    QTest::mouseClick(part<QPushButton>(u"proxySignIn"_s), Qt::LeftButton);
    QCOMPARE(m_given->password.bytes(), QByteArrayView(" with space "));
}

void tst_ProxyDialog::refusedOnesAreSaidOnlyWhenTheyWere()
{
    QVERIFY(!part<QLabel>(u"proxyError"_s));
    make(ProxyFault::SignInRefused);
    QVERIFY(part<QLabel>(u"proxyError"_s)->text().contains(u"did not accept"_s));
}

void tst_ProxyDialog::withoutUserNothingIsSent()
{
    QVERIFY(!part<QPushButton>(u"proxySignIn"_s)->isEnabled());
    QTest::keyClicks(part<QLineEdit>(u"proxyUser"_s), u"  "_s);
    m_dialog->accept();
    QVERIFY(!part<QPushButton>(u"proxySignIn"_s)->isEnabled());
    QVERIFY(!m_given);
    QVERIFY(m_dialog->isVisible());
}

void tst_ProxyDialog::fieldIsEmptyOnceItCloses_data()
{
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("signed in") << true;
    QTest::newRow("cancelled") << false;
}

void tst_ProxyDialog::fieldIsEmptyOnceItCloses()
{
    QFETCH(bool, isAccepted);
    part<QLineEdit>(u"proxyUser"_s)->setText(u"anna"_s);
    part<QLineEdit>(u"proxyPassword"_s)->setText(u"canary"_s);
    QTest::mouseClick(part<QPushButton>(isAccepted ? u"proxySignIn"_s : u"proxyCancel"_s), Qt::LeftButton);
    QCOMPARE(m_given.has_value(), isAccepted);
    QVERIFY(!m_dialog->isVisible());
    auto *password = part<QLineEdit>(u"proxyPassword"_s);
    QCOMPARE(password->text(), QString());
    password->undo();
    QVERIFY(!password->text().contains(u"canary"_s));
}

void tst_ProxyDialog::tabGoesFromTopToBottom()
{
    part<QLineEdit>(u"proxyUser"_s)->setText(u"anna"_s);
    QStringList visited;
    QWidget *widget = part<QLineEdit>(u"proxyUser"_s);
    for (int step = 0; step < 4; ++step) {
        visited.append(widget->objectName());
        do
            widget = widget->nextInFocusChain();
        while (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled() ||
               widget->objectName().isEmpty());
    }
    QCOMPARE(visited, QStringList({u"proxyUser"_s, u"proxyPassword"_s, u"proxyCancel"_s, u"proxySignIn"_s}));
}

/// Guards against a password that is spoken in clear until some other dialog with a secret was made: this
/// test knows no other. Without a screen reader Qt sends no events, so the handler is asked for.
void tst_ProxyDialog::assistiveTechnologyHearsBullets()
{
    const QAccessible::UpdateHandler handler = QAccessible::installUpdateHandler(nullptr);
    QAccessible::installUpdateHandler(handler);
    QVERIFY2(handler, "the field has installed the redaction");
    QAccessibleTextInsertEvent typed(part<QLineEdit>(u"proxyPassword"_s), 0, u"hunter2"_s);
    const auto told = redacted(&typed);
    QVERIFY(told && told->type() == QAccessible::TextInserted);
    QCOMPARE(static_cast<QAccessibleTextInsertEvent *>(told.get())->textInserted(),
             QString(7, QChar(0x2022)));
}

QTEST_MAIN(tst_ProxyDialog)
#include "tst_proxydialog.moc"
