// SPDX-License-Identifier: Apache-2.0
#include "certificateauthority.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>

namespace tokenry::test {
using namespace Qt::StringLiterals;

CertificateAuthority::CertificateAuthority()
{
    write(u"ca.cnf"_s, R"([ca]
default_ca = authority
[authority]
database = index.txt
serial = serial
new_certs_dir = .
certificate = root.pem
private_key = root.key
default_md = sha256
policy = anything
unique_subject = no
[anything]
commonName = supplied
)"_ba);
    write(u"index.txt"_s, {});
    write(u"serial"_s, "1000\n"_ba);
    run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
         u"-nodes"_s, u"-days"_s, u"3650"_s, u"-subj"_s, u"/CN=Tokenry test authority"_s, u"-keyout"_s,
         u"root.key"_s, u"-out"_s, u"root.pem"_s});
}

QSslCertificate CertificateAuthority::root() const
{
    return QSslCertificate(read(u"root.pem"_s));
}

TlsIdentity CertificateAuthority::issue(const CertificateWish &wish)
{
    const QString name = u"leaf%1"_s.arg(++m_issued);
    const QString key = name + u".key"_s;
    const QString request = name + u".csr"_s;
    const QString certificate = name + u".pem"_s;
    const QString extensions = name + u".ext"_s;
    run({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
         u"-subj"_s, u"/CN="_s + wish.commonName, u"-keyout"_s, key, u"-out"_s, request});
    QByteArray extensionText = "basicConstraints = CA:FALSE\n"_ba;
    if (!wish.alternativeNames.isEmpty())
        extensionText += "subjectAltName = "_ba + wish.alternativeNames.toUtf8() + '\n';
    write(extensions, extensionText);
    run({u"ca"_s, u"-batch"_s, u"-config"_s, u"ca.cnf"_s, u"-startdate"_s, wish.notBefore, u"-enddate"_s,
         wish.notAfter, u"-extfile"_s, extensions, u"-in"_s, request, u"-out"_s, certificate, u"-notext"_s});
    return {.chain = {QSslCertificate(read(certificate)), root()}, .key = QSslKey(read(key), QSsl::Ec)};
}

void CertificateAuthority::beTrusted() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({root()});
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void CertificateAuthority::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished(60'000) || openssl.exitCode() != 0)
        qFatal("openssl failed: %s", openssl.readAllStandardError().constData());
}

void CertificateAuthority::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write a test certificate's file");
}

QByteArray CertificateAuthority::read(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace tokenry::test
