// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace tokenry::test {

/// One fault, as a file of tests/faults/scenarios describes it, with all that was left open filled in.
struct FaultCase
{
    QString fault = {}; ///< Such as `C01`
    QString name = {};
    QJsonArray server = {};      ///< See `FaultPlan`
    QJsonArray person = {};      ///< See `FaultPerson`
    QStringList tokens = {};     ///< Names of those that are there at first
    QJsonArray permissions = {}; ///< Of these
    QStringList connections =
        {}; ///< On which it is played: of `plain fresh`, `plain reused`, `TLS fresh`, `TLS reused`
    QJsonObject limits =
        {}; ///< Milliseconds by the names of `TransportLimits`; those that are not named are the product's
    qint64 mostMemory = 0; ///< MiB that playing it may add at most; 0 for any
    bool isCold = false;   ///< It begins before the list is there

    [[nodiscard]] QString title() const
    {
        return name.isEmpty() ? fault : fault + QStringLiteral(": ") + name;
    }
};

/// Every case of every file whose name begins with one of these letters, in order. Checks every file, also
/// those of other letters, and ends the program with a sentence when one is not as it has to be.
[[nodiscard]] QList<FaultCase> faultCases(const QString &folder, const QString &letters);

} // namespace tokenry::test
