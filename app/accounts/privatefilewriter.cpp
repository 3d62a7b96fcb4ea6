// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/privatefilewriter.h"

#include <QCoreApplication>

namespace tokenry {

PrivateFileWriter::PrivateFileWriter()
{
    m_pool.setMaxThreadCount(1);
}

PrivateFileWriter::~PrivateFileWriter()
{
    m_pool.waitForDone();
}

void PrivateFileWriter::write(const QString &path, const QByteArray &content, const Done &done)
{
    m_pool.start([this, path, content, done] {
        const std::optional<FileRefusal> refusal = writePrivateFile(path, content);
        const FileSignature written = signatureOf(path);
        QMetaObject::invokeMethod(
            &m_caller, [done, refusal, written] { done(refusal, written); }, Qt::QueuedConnection);
    });
}

void PrivateFileWriter::finish()
{
    waitUntilWritten();
    QCoreApplication::sendPostedEvents(&m_caller);
}

} // namespace tokenry
