// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <optional>

#include "app/journal/journal.h"
#include "app/journal/journaledgateway.h"
#include "app/rotation/rotations.h"
#include "app/tokens/changes/tokencommands.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakegateway.h"

namespace tokenry::test {

/// A service, a person and this program, with a real record of changes on disk: what is true is known, so
/// that what the program tells can be compared.
class RotationWorld final
{
public:
    enum class Answer { Yes, No, LostDone, LostNotDone };

    RotationWorld();
    ~RotationWorld();

    /// The program ends here, whatever is under way, and starts again.
    void crash();
    [[nodiscard]] QString journalPath() const { return m_folder.filePath(QStringLiteral("journal")); }
    /// From now on nothing can be recorded.
    void breakRecord();
    /// Until nothing moves any more by itself.
    void settle();

    // What the service does next.
    Answer createAnswer = Answer::Yes;
    Answer removeAnswer = Answer::Yes;
    int refusalsLeft = 0; ///< So many reads with a new pair get a 401

    // What is true.
    std::map<QString, Token> tokens; ///< On the service
    QSet<QString> secretsKept;       ///< Tokens whose secret the person has
    QSet<QString> proven;            ///< Tokens whose pair the service has accepted
    int creates = 0;                 ///< Arrived at the service
    int removes = 0;

    // The person.
    void start(const QString &tokenId = QStringLiteral("old"), bool isLeak = false,
               const QStringList &permissions = {QStringLiteral("VIEW")});
    void keepSecret();
    void discardSecret();
    /// With the secret on the screen, else with the kept one; nothing when there is neither.
    bool proveIt(const Rotation &rotation);
    /// Confirms the delete dialog, if one was offered.
    bool confirmDelete();
    /// *Delete the new token*, in the usual way.
    void deleteToken(const QString &tokenId);
    /// *Check now*, for all that is not settled.
    void checkNow();
    /// Does what the page offers next. False when nothing is.
    bool takeNextStep(const Rotation &rotation);

    [[nodiscard]] Rotation rotation(int index = 0) const { return rotations->all().at(index); }
    [[nodiscard]] RotationStep step(int index = 0) const { return rotation(index).step; }
    /// Tokens that work and whose secret the person has.
    [[nodiscard]] int workingPairs() const;

    FakeClock clock;
    FakeGateway service;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<JournaledGateway> gateway;
    std::unique_ptr<TokenCommands> commands;
    std::unique_ptr<Rotations> rotations;
    std::optional<CreatedToken> shown; ///< In the hand-over
    std::optional<Token> offered;      ///< In the delete dialog
    QStringList refusals;
    int createFailures = 0;
    int notProven = 0;

private:
    void open();
    void close();
    Result<CreatedToken> answerCreate(const NewToken &asked);
    Result<void> answerRemove(const QString &tokenId);
    void noteSecret(JournalEvent event);

    QTemporaryDir m_folder;
    int m_lastToken = 0;
};

} // namespace tokenry::test
