// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

#include <functional>
#include <memory>

#include "tests/support/fakegateway.h"
#include "ui/secrets/secretdialog.h"
#include "ui/style/applytheme.h"
#include "ui/tokens/create/createdialog.h"
#include "ui/tokens/delete/deletedialog.h"

namespace tokenry::test {

using Factory = std::function<QWidget *()>;

inline const QDateTime now(QDate(2026, 11, 24), QTime(14, 2), Qt::UTC);

inline Account account(AccountMode mode = AccountMode::Normal)
{
    return {.id = QStringLiteral("7"),
            .name = QStringLiteral("Acme payments"),
            .environment = Environment::Sandbox,
            .mode = mode,
            .baseUrl = QUrl(QStringLiteral("https://api.example.com/v1")),
            .clientId = QStringLiteral("01947d2284054f890000e63bca4810df")};
}

inline CreatedToken created()
{
    CreatedToken token;
    token.token = fakeToken(QStringLiteral("Token:1"), QStringLiteral("payout-worker"));
    token.secret = Secret("canary-7f3a9c-secret-value-0123456789");
    return token;
}

inline CreateDialog *createDialog(bool isInDoubt = false)
{
    auto *dialog = new CreateDialog(account(), {}, std::nullopt, nullptr);
    dialog->findChild<QLineEdit *>(QStringLiteral("createName"))->setText(QStringLiteral("payout-worker"));
    dialog->findChild<QPushButton *>(QStringLiteral("presetPayments"))->setChecked(true);
    if (isInDoubt)
        dialog->showError(fakeError(ErrorKind::ConnectionLost, 0, {}, Effect::Unknown));
    return dialog;
}

inline DeleteDialog *deleteDialog(bool hasFailed = false)
{
    const Token token = fakeToken(QStringLiteral("Token:1"), QStringLiteral("payout-worker"));
    auto *dialog = new DeleteDialog(account(), {.tokens = {token}}, now, nullptr);
    if (hasFailed) {
        dialog->findChild<QPushButton *>(QStringLiteral("deleteSubmit"))->click();
        dialog->showOutcome(
            0, {.token = token, .outcome = DeletionOutcome::Failed, .error = fakeError(ErrorKind::Timeout)});
        dialog->showFinished();
    }
    return dialog;
}

inline QString nameOf(const QAbstractButton *button)
{
    return button->objectName().isEmpty() ? button->text() : button->objectName();
}

/// A window with one widget, or the dialog itself; it is shown and active.
class Shown final
{
public:
    explicit Shown(QWidget *widget)
    {
        if (qobject_cast<QDialog *>(widget)) {
            m_window.reset(widget);
        } else {
            m_window = std::make_unique<QWidget>();
            auto *layout = new QVBoxLayout(m_window.get());
            layout->addWidget(widget);
            widget->setVisible(true);
        }
        m_window->show();
        m_window->activateWindow();
        m_isActive = QTest::qWaitForWindowActive(m_window.get());
        for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>())
            QObject::connect(button, &QAbstractButton::clicked, button,
                             [this, button] { m_clicked.append(nameOf(button)); });
    }
    [[nodiscard]] bool isActive() const { return m_isActive; }
    [[nodiscard]] QWidget *window() const { return m_window.get(); }
    [[nodiscard]] const QStringList &clicked() const { return m_clicked; }
    template<class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    /// As the platform would: to the window, whatever in it has the focus.
    void pressEnter(Qt::Key key = Qt::Key_Return, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_window->windowHandle(), key, modifiers);
    }
    void holdEnter(int repeats) const
    {
        for (int times = 0; times <= repeats; ++times) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"),
                            times > 0);
            QCoreApplication::sendEvent(QApplication::focusWidget(), &press);
        }
    }

private:
    QStringList m_clicked;
    std::unique_ptr<QWidget> m_window;
    bool m_isActive = false;
};

/// The offscreen platform has the generic theme, in which only Space presses a button, as in KDE, LXQt and
/// under a bare window manager.
class EnterKeyFixture : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase()
    {
        QPushButton plain;
        const QSignalSpy clicked(&plain, &QPushButton::clicked);
        plain.show();
        QTest::keyClick(&plain, Qt::Key_Return);
        QVERIFY2(clicked.isEmpty(), "the platform theme presses no button by itself");
        applyTheme(*qApp, ColorScheme::Light);
    }
};

} // namespace tokenry::test

Q_DECLARE_METATYPE(tokenry::test::Factory)
