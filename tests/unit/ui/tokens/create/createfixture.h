// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include "app/tokens/changes/tokencommands.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakegateway.h"
#include "ui/controls/messagepanel.h"
#include "ui/secrets/secretclipboard.h"
#include "ui/tokens/create/createcontroller.h"
#include "ui/tokens/create/createdialog.h"

namespace tokenry::test {

inline const QByteArray canary = "canary-7f3a9c-secret";

inline CreatedToken madeToken(const QString &id = QStringLiteral("Token:1"))
{
    CreatedToken created;
    created.token =
        fakeToken(id, QStringLiteral("payout-worker"), {QStringLiteral("VIEW"), QStringLiteral("TRANSACT")});
    created.secret = Secret(canary);
    return created;
}

/// The real controller with its real dialogs, on a gateway that answers what a test says.
struct CreateFixture
{
    CreateFixture()
        : commands(gateway, clock),
          flow(new CreateController(gateway, commands, clipboard,
                                    {.name = QStringLiteral("Test"),
                                     .environment = Environment::Sandbox,
                                     .baseUrl = QUrl(QStringLiteral("https://api.example.com/v1"))},
                                    &window)),
          created(flow, &CreateController::tokenCreated), check(flow, &CreateController::checkRequested)
    {
        window.show();
    }

    template<class Dialog>
    Dialog *shown() const
    {
        const auto all = window.findChildren<Dialog *>();
        for (Dialog *dialog : all) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void click(const char *name) const
    {
        const auto buttons = window.findChildren<QAbstractButton *>(QString::fromLatin1(name));
        for (QAbstractButton *button : buttons) {
            if (button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        qFatal("no button %s", name);
    }
    void chooseFormat(int tab) const
    {
        window.findChild<QTabBar *>(QStringLiteral("secretFormats"))->setCurrentIndex(tab);
    }
    void submit(const QString &name = QStringLiteral("payout-worker"))
    {
        flow->start({});
        auto *edit = shown<CreateDialog>()->findChild<QLineEdit *>(QStringLiteral("createName"));
        edit->setText(name);
        click("presetPayments");
        click("createSubmit");
    }
    void handOver()
    {
        submit();
        gateway.creates.back()->answer(madeToken());
    }
    QString said() const
    {
        QStringList texts;
        const auto panels = window.findChildren<MessagePanel *>();
        for (const MessagePanel *panel : panels) {
            if (panel->isVisible())
                texts.append(panel->text());
        }
        return texts.join(u'|');
    }
    /// Chooses the path in the file dialog that is open.
    void choose(const QString &path) const
    {
        auto *dialog = window.findChild<QFileDialog *>(QStringLiteral("secretFileDialog"));
        if (!dialog)
            qFatal("no file dialog");
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
        dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
        static_cast<QDialog *>(dialog)->accept();
    }

    FakeGateway gateway;
    FakeClock clock;
    SecretClipboard clipboard{clock};
    TokenCommands commands;
    QWidget window; // It goes first, and the flow with it.
    CreateController *flow;
    QSignalSpy created;
    QSignalSpy check;
};

} // namespace tokenry::test
