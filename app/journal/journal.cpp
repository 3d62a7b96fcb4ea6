// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal.h"

#include <QCryptographicHash>
#include <QMetaObject>
#include <QPointer>
#include <QRegularExpression>
#include <QUuid>

#include <utility>

#include "app/domain/account.h"
#include "app/journal/journalfile.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

/// An attempt that could not be written was not made: nothing was sent. No step of a rotation is taken unless
/// it is on disk.
bool beginsSomething(JournalEvent event)
{
    return event == JournalEvent::CreateAttempted || event == JournalEvent::DeleteAttempted ||
           isOfRotation(event);
}

} // namespace

QString journalFileName(const Account &account)
{
    static const QRegularExpression plainId(u"^[A-Za-z0-9-]{1,64}$"_s);
    if (plainId.match(account.id).hasMatch())
        return account.id + u".jsonl"_s;
    const QByteArray signIn =
        (account.id + u'\n' + originOf(account.baseUrl) + account.baseUrl.path() + u'\n' + account.clientId)
            .toUtf8();
    return u"run-"_s +
           QString::fromLatin1(
               QCryptographicHash::hash(signIn, QCryptographicHash::Sha256).toHex().left(32)) +
           u".jsonl"_s;
}

JournalSignIn signInOf(const Account &account)
{
    return {account.isBuiltInSandbox ? u"built-in sandbox"_s : originOf(account.baseUrl), account.clientId};
}

Journal::Journal(const QString &path, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_file(std::make_unique<JournalFile>(path)),
      m_writer(std::make_unique<QObject>())
{
    m_thread.setObjectName(u"journal"_s);
    m_writer->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_writer.get(), [this] { load(); }, Qt::QueuedConnection);
}

/// In the thread.
void Journal::load()
{
    JournalContent content = m_file->read();
    if (content.refusal.isEmpty())
        content.refusal = m_file->claim();
    const auto finish = [this, log = ChangeLog(content.records), damagedLines = content.damagedLines,
                         refusal = content.refusal, isHeldElsewhere = m_file->isHeldElsewhere()] {
        finishLoading(log, damagedLines, refusal, isHeldElsewhere);
    };
    QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
    m_file->compactIfLarge();
}

Journal::~Journal()
{
    // Queued after everything that was appended.
    QMetaObject::invokeMethod(
        m_writer.get(), [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void Journal::setSignIn(const JournalSignIn &signIn)
{
    if (std::exchange(m_signIn, signIn) != signIn)
        Q_EMIT changed();
}

QString Journal::newAttemptId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void Journal::append(JournalRecord record, QObject *context, Written callback)
{
    record.at = m_clock.nowUtc();
    if (!record.signIn.isKnown())
        record.signIn = m_signIn;
    if (beginsSomething(record.event))
        m_attemptsOfThisRun.insert(record.attemptId);
    // A QPointer must be created in its object's thread.
    const auto tell = [this, guard = QPointer<QObject>(context), callback = std::move(callback),
                       record](const QString &why) {
        finishAppending(record, why);
        if (guard && callback)
            callback(why.isEmpty(), why);
    };
    const auto write = [this, record = std::move(record), tell] {
        const bool wasHeldElsewhere = m_file->isHeldElsewhere();
        const QString why = m_file->append(record);
        QMetaObject::invokeMethod(
            this, [tell, why] { tell(why); }, Qt::QueuedConnection);
        // Read what the other program has written meanwhile.
        if (wasHeldElsewhere && why.isEmpty())
            load();
        m_file->compactIfLarge();
    };
    QMetaObject::invokeMethod(m_writer.get(), write, Qt::QueuedConnection);
}

void Journal::flush(QObject *context, std::function<void()> callback)
{
    const auto tell = [guard = QPointer<QObject>(context), callback = std::move(callback)] {
        if (guard)
            callback();
    };
    QMetaObject::invokeMethod(
        m_writer.get(), [this, tell] { QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection); },
        Qt::QueuedConnection);
}

void Journal::finishLoading(const ChangeLog &log, int damagedLines, const QString &refusal,
                            bool isHeldElsewhere)
{
    m_isLoaded = true;
    m_isHeldElsewhere = isHeldElsewhere;
    m_log = log;
    m_damagedLines = damagedLines;
    m_problem = refusal;
    Q_EMIT changed();
}

void Journal::finishAppending(const JournalRecord &record, const QString &why)
{
    const bool hadProblem = !m_problem.isEmpty();
    m_problem = why;
    const bool isTrue = why.isEmpty() || !beginsSomething(record.event);
    if (isTrue)
        m_log.add(record);
    if (!why.isEmpty())
        Q_EMIT writeFailed(why);
    if (isTrue || hadProblem != !why.isEmpty())
        Q_EMIT changed();
}

} // namespace tokenry
