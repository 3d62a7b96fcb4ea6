// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/choose/accountnumber.h"

#include <QKeySequence>

namespace tokenry {

namespace {

constexpr int sandboxNumber = 9;

} // namespace

int accountNumber(const QList<Account> &accounts, qsizetype index)
{
    if (accounts.at(index).isBuiltInSandbox)
        return sandboxNumber;
    int number = 1;
    for (qsizetype before = 0; before < index; ++before)
        number += accounts.at(before).isBuiltInSandbox ? 0 : 1;
    return number < sandboxNumber ? number : 0;
}

const Account *accountOfNumber(const QList<Account> &accounts, int number)
{
    for (qsizetype index = 0; index < accounts.size(); ++index) {
        if (number != 0 && accountNumber(accounts, index) == number)
            return &accounts.at(index);
    }
    return nullptr;
}

QString accountKeysText(int number)
{
    return number == 0 ? QString()
                       : QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number))
                             .toString(QKeySequence::NativeText);
}

} // namespace tokenry
