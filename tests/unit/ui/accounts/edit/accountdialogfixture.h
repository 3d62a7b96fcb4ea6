// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

#include "ui/accounts/edit/accountdialog.h"
#include "ui/controls/accountband.h"

namespace tokenry::test {

inline const QString url = QStringLiteral("https://api.lightspark.com/umaaas/v1");
inline const QString clientId = QStringLiteral("01947d2284054f890000e63bca4810df");
inline const QString canary = QStringLiteral("canary-s3cret");

inline Account stored()
{
    return {.id = QStringLiteral("7"),
            .name = QStringLiteral("Acme payments"),
            .environment = Environment::Production,
            .mode = AccountMode::Normal,
            .baseUrl = QUrl(url),
            .clientId = clientId};
}

struct AccountDialogFixture
{
    explicit AccountDialogFixture(const std::optional<Account> &edited = std::nullopt,
                                  const QList<Account> &others = {})
        : dialog(std::make_unique<AccountDialog>(edited, others, nullptr)),
          tested(dialog.get(), &AccountDialog::testRequested),
          saved(dialog.get(), &AccountDialog::saveRequested),
          cancelled(dialog.get(), &AccountDialog::cancelled)
    {
        dialog->open();
    }
    [[nodiscard]] QLineEdit *edit(const QString &name) const { return dialog->findChild<QLineEdit *>(name); }
    [[nodiscard]] QComboBox *box(const QString &name) const { return dialog->findChild<QComboBox *>(name); }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return dialog->findChild<QPushButton *>(name);
    }
    void type(const QString &name, const QString &text) const
    {
        edit(name)->clear();
        QTest::keyClicks(edit(name), text);
    }
    void paste(const QString &name, const QString &text) const
    {
        edit(name)->clear();
        pasteAtEnd(name, text);
    }
    void pasteAtEnd(const QString &name, const QString &text) const
    {
        QGuiApplication::clipboard()->setText(text);
        edit(name)->setFocus();
        edit(name)->end(false);
        QTest::keySequence(edit(name), QKeySequence::Paste);
        QGuiApplication::clipboard()->clear();
    }
    void click(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    void fillIn() const
    {
        type(QStringLiteral("accountName"), QStringLiteral("Acme"));
        type(QStringLiteral("accountUrlText"), url);
        type(QStringLiteral("accountClientId"), clientId);
        type(QStringLiteral("accountSecret"), canary);
        box(QStringLiteral("accountEnvironment"))->setCurrentIndex(1);
    }
    /// Whether some visible label says it.
    [[nodiscard]] bool isSaid(const QString &words) const
    {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    [[nodiscard]] QString band() const { return dialog->findChild<AccountBand *>()->accessibleName(); }

    std::unique_ptr<AccountDialog> dialog;
    QSignalSpy tested;
    QSignalSpy saved;
    QSignalSpy cancelled;
};

} // namespace tokenry::test
