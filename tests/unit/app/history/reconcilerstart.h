// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

#include "app/history/reconciler.h"
#include "app/journal/journal.h"
#include "app/journal/journalfile.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakegateway.h"

namespace tokenry::test {
using namespace Qt::StringLiterals;

inline constexpr int limitMs = 30000;

inline const JournalSignIn here{u"https://api.example.com:443"_s, u"acme"_s};
inline const JournalSignIn elsewhere{u"https://other.example.com:443"_s, u"acme"_s};

inline JournalRecord record(JournalEvent event, const QString &tokenId = {})
{
    return {.event = event,
            .attemptId = u"a"_s,
            .at = QDateTime(QDate(2026, 11, 25), QTime(3, 4), Qt::UTC),
            .name = u"payout"_s,
            .permissions = {u"VIEW"_s},
            .tokenId = tokenId,
            .signIn = here};
}

inline JournalRecord attempted(const std::optional<QStringList> &idsBefore = QStringList{u"old"_s})
{
    JournalRecord attempt = record(JournalEvent::CreateAttempted);
    attempt.idsBefore = idsBefore;
    return attempt;
}

inline Token named(const QString &id, const QString &name = u"payout"_s,
                   const QStringList &permissions = {u"VIEW"_s})
{
    return fakeToken(id, name, permissions);
}

/// A new start on a journal that an earlier run has left behind.
struct Start
{
    explicit Start(const QList<JournalRecord> &left)
    {
        JournalFile file(path);
        for (const JournalRecord &entry : left) {
            if (!file.append(entry).isEmpty())
                qFatal("cannot write the test's journal");
        }
    }
    void begin()
    {
        journal = std::make_unique<Journal>(path, clock);
        journal->setSignIn(here);
        reconciler = std::make_unique<Reconciler>(gateway, *journal, clock);
        QObject::connect(reconciler.get(), &Reconciler::checked, &context,
                         [this](const QString &, const ReconcileResult &found) { result = found; });
        QTRY_VERIFY_WITH_TIMEOUT(journal->isLoaded(), limitMs);
    }
    void answerPage(const QList<Token> &tokens, bool hasMore = false)
    {
        result.reset();
        reconciler->check(u"a"_s);
        gateway.lists.back()->answer(TokenPage{.tokens = tokens, .hasMore = hasMore});
        // Nothing found through the filter is confirmed by the whole list.
        if (!result)
            gateway.lists.back()->answer(TokenPage{.tokens = tokens});
    }
    [[nodiscard]] QList<JournalEvent> events() const
    {
        QList<JournalEvent> list;
        for (const JournalRecord &entry : JournalFile(path).read().records)
            list.append(entry.event);
        return list;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"journal.jsonl"_s);
    FakeClock clock;
    FakeGateway gateway;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Reconciler> reconciler;
    QObject context;
    std::optional<ReconcileResult> result;
};

} // namespace tokenry::test
