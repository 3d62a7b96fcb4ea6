// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

#include <sys/stat.h>

#include "app/accounts/accountstore.h"
#include "tests/support/fakeclock.h"

namespace tokenry {

inline Account accountNamed(const QString &name, const QString &id)
{
    return {.id = id,
            .name = name,
            .environment = Environment::Production,
            .mode = AccountMode::Protected,
            .baseUrl = QUrl(QStringLiteral("https://api.example.com/grid")),
            .clientId = QStringLiteral("0195aa"),
            .caFile = QStringLiteral("/etc/own-ca.pem")};
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

inline void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

inline mode_t modeOf(const QString &path)
{
    struct stat status = {};
    ::lstat(QFile::encodeName(path).constData(), &status);
    return status.st_mode & 07777;
}

inline QByteArray fileWith(const QByteArray &entries)
{
    return R"({"format": 1, "accounts": [)" + entries + "]}";
}

inline const QByteArray goodEntry =
    R"({"id": "a", "name": "A", "environment": "sandbox", "mode": "normal", "baseUrl": "https://a.example.com", "clientId": "c"})";

/// The file of the accounts, in a folder of its own for every test.
class AccountFileFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.emplace();
    }

protected:
    [[nodiscard]] QString path() const
    {
        return m_folder->filePath(QStringLiteral("config/tokenry/accounts.json"));
    }
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_folder->filePath(QStringLiteral("config/tokenry")))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    void makeFolder() { QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("config/tokenry")))); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<FakeClock> m_clock;
};

} // namespace tokenry
