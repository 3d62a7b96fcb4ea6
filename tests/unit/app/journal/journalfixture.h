// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "app/journal/journalfile.h"

namespace tokenry::test {

inline constexpr int limitMs = 30000;

inline JournalRecord attempt(const QString &id, const QString &name = QStringLiteral("payout"))
{
    return {.event = JournalEvent::CreateAttempted,
            .attemptId = id,
            .at = QDateTime(QDate(2026, 11, 25), QTime(3, 4, 5, 678), Qt::UTC),
            .name = name,
            .permissions = {QStringLiteral("VIEW"), QStringLiteral("TRANSACT")},
            .idsBefore = QStringList{QStringLiteral("Token:1"), QStringLiteral("a \"b\"\n\u202e")}};
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test's own file");
}

/// A journal file in a folder of its own for every test.
class JournalFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

protected:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("journal/account.jsonl")); }
    void write(const QList<JournalRecord> &records) const
    {
        JournalFile file(path());
        for (const JournalRecord &record : records)
            QCOMPARE(file.append(record), QString());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace tokenry::test
