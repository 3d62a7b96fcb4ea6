// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSignalSpy>
#include <QTest>

#include <utility>

#include "app/tokens/changes/tokencommands.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakegateway.h"

namespace tokenry::test {

using Outcome = DeletionOutcome;

inline const ApiError gone = fakeError(ErrorKind::NotFound, 404, QStringLiteral("TOKEN_NOT_FOUND"));
inline const ApiError lost = fakeError(ErrorKind::ConnectionLost, 0, {}, Effect::Unknown);

/// The commands over a service that answers as told.
struct Fixture
{
    FakeGateway gateway;
    FakeClock clock;
    TokenCommands commands{gateway, clock};
    QSignalSpy finished{&commands, &TokenCommands::deletionFinished};
    QSignalSpy waiting{&commands, &TokenCommands::deletionWaiting};

    /// Starts to delete the tokens of these names.
    void start(const QStringList &ids)
    {
        QList<Token> tokens;
        for (const QString &id : ids)
            tokens.append(fakeToken(id));
        QVERIFY(commands.deleteTokens(tokens));
    }
    [[nodiscard]] QList<Outcome> outcomes() const
    {
        QList<Outcome> outcomes;
        for (const DeletionEntry &entry : commands.deletion())
            outcomes.append(entry.outcome);
        return outcomes;
    }
    [[nodiscard]] QStringList sent() const
    {
        QStringList ids;
        for (const auto &call : gateway.removes)
            ids.append(call->argument);
        return ids;
    }
    void answer(Result<void> result) { gateway.removes.back()->answer(std::move(result)); }
};

} // namespace tokenry::test
