// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

#include "ui/controls/fieldhint.h"
#include "ui/tokens/create/createdialog.h"

namespace tokenry::test {

/// The real dialog, driven by keys and clicks.
struct CreateDialogFixture
{
    explicit CreateDialogFixture(AccountMode mode = AccountMode::Normal,
                                 const std::optional<Token> &like = std::nullopt)
        : dialog(std::make_unique<CreateDialog>(
              Account{.name = QStringLiteral("Acme payments"),
                      .environment = Environment::Production,
                      .mode = mode,
                      .baseUrl = QUrl(QStringLiteral("https://api.example.com"))},
              QStringList{QStringLiteral("taken")}, like, nullptr)),
          submitted(dialog.get(), &CreateDialog::submitted)
    {
        dialog->open();
    }

    template<class Widget>
    Widget *find(const char *name) const
    {
        auto *widget = dialog->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    QLineEdit *name() const { return find<QLineEdit>("createName"); }
    QPushButton *submit() const { return find<QPushButton>("createSubmit"); }
    QLabel *error() const { return find<QLabel>("createError"); }
    bool isChecked(const char *box) const { return find<QAbstractButton>(box)->isChecked(); }
    void click(const char *button) const { find<QAbstractButton>(button)->click(); }
    QStringList hints() const
    {
        QStringList texts;
        const auto all = dialog->findChildren<FieldHint *>();
        for (const FieldHint *hint : all) {
            if (hint->isVisible())
                texts.append(hint->text());
        }
        return texts;
    }
    void fill() const
    {
        QTest::keyClicks(name(), QStringLiteral("payout-worker"));
        click("presetPayments");
    }

    std::unique_ptr<CreateDialog> dialog;
    QSignalSpy submitted;
};

} // namespace tokenry::test
