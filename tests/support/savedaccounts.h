// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTest>

#include <optional>

#include "app/accounts/accountstore.h"

namespace tokenry {

/// Saves and waits for the file. Why nothing was saved, in words; empty when it was.
inline QString saveTo(AccountStore &store, const QList<Account> &accounts)
{
    QObject context;
    std::optional<QString> got;
    store.save(accounts, &context, [&got](const QString &refusal) { got = refusal; });
    if (!QTest::qWaitFor([&got] { return got.has_value(); }))
        qFatal("the save did not end");
    return *got;
}

} // namespace tokenry
