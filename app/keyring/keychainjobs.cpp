// SPDX-License-Identifier: Apache-2.0
#include "app/keyring/keychainjobs.h"

#include <QByteArray>
#include <QPointer>
#include <QUrl>

#include <optional>
#include <utility>

#include <qt6keychain/keychain.h>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

std::optional<CredentialError> errorOf(const QKeychain::Job &job)
{
    const auto failed = [&job](CredentialFailure failure) {
        return CredentialError{.failure = failure, .detail = job.errorString()};
    };
    switch (job.error()) {
    case QKeychain::NoError:
        return std::nullopt;
    case QKeychain::EntryNotFound:
        return failed(CredentialFailure::NotFound);
    case QKeychain::AccessDeniedByUser:
        return failed(CredentialFailure::Dismissed);
    case QKeychain::AccessDenied:
        return failed(CredentialFailure::Locked);
    case QKeychain::NoBackendAvailable:
        return failed(CredentialFailure::Absent);
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        return failed(CredentialFailure::Other);
    }
    return failed(CredentialFailure::Other);
}

/// Overwrites the bytes in place, for every QByteArray that shares them: the job's own too.
void wipeShared(const QByteArray &bytes)
{
    wipeMemory(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

} // namespace

QString keychainServiceName()
{
    return u"Tokenry"_s;
}

QString keychainKeyName(const CredentialKey &key)
{
    const auto encoded = [](const QString &part) {
        return QString::fromLatin1(QUrl::toPercentEncoding(part));
    };
    return u"account=%1&origin=%2&client=%3"_s.arg(encoded(key.accountId), encoded(key.origin),
                                                   encoded(key.clientId));
}

void KeychainJobs::read(const QString &keyName, QObject *context, Answered answered) const
{
    auto *job = new QKeychain::ReadPasswordJob(keychainServiceName());
    job->setKey(keyName);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [job, context = QPointer<QObject>(context), answered = std::move(answered)] {
                         const QByteArray bytes = job->binaryData();
                         CredentialAnswer answer{.secret = Secret(bytes), .error = errorOf(*job)};
                         wipeShared(bytes);
                         if (context)
                             answered(std::move(answer));
                     });
    job->start();
}

void KeychainJobs::write(const QString &keyName, const Secret &secret, bool mayBeUndone, QObject *context,
                         Answered answered)
{
    const QByteArray bytes(secret.bytes().data(), secret.bytes().size());
    const quint64 number = ++(*m_lastWrites)[keyName];
    auto *job = new QKeychain::WritePasswordJob(keychainServiceName());
    job->setKey(keyName);
    job->setBinaryData(bytes);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [job, bytes, keyName, number, mayBeUndone, lastWrites = m_lastWrites,
                      context = QPointer<QObject>(context), answered = std::move(answered)] {
                         wipeShared(bytes);
                         if (context) {
                             answered({.error = errorOf(*job)});
                             return;
                         }
                         if (job->error() != QKeychain::NoError || !mayBeUndone ||
                             lastWrites->value(keyName) != number)
                             return;
                         auto *undo = new QKeychain::DeletePasswordJob(keychainServiceName());
                         undo->setKey(keyName);
                         undo->start();
                     });
    job->start();
}

void KeychainJobs::remove(const QString &keyName, QObject *context, Answered answered) const
{
    auto *job = new QKeychain::DeletePasswordJob(keychainServiceName());
    job->setKey(keyName);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [job, context = QPointer<QObject>(context), answered = std::move(answered)] {
                         if (context)
                             answered({.error = errorOf(*job)});
                     });
    job->start();
}

} // namespace tokenry
