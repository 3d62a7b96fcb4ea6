// SPDX-License-Identifier: Apache-2.0
#include "tests/support/certificateauthority.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>

namespace tokenry::test {
using namespace Qt::StringLiterals;

namespace {

QByteArray leafExtensions(const CertificateWish &wish)
{
    QByteArray text = "basicConstraints = CA:FALSE\n"_ba;
    if (!wish.alternativeNames.isEmpty())
        text += "subjectAltName = "_ba + wish.alternativeNames.toUtf8() + '\n';
    return text;
}

/// As openssl reads it, where some characters would begin another part.
QString subjectWith(QString commonName)
{
    for (const QString &special : {u"\\"_s, u"/"_s, u"+"_s})
        commonName.replace(special, u"\\"_s + special);
    return u"/CN="_s + commonName;
}

} // namespace

CertificateAuthority::CertificateAuthority(const QString &name, const Validity &validity)
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
    run({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
         u"-utf8"_s, u"-subj"_s, subjectWith(name), u"-keyout"_s, u"root.key"_s, u"-out"_s, u"root.csr"_s});
    sign(u"root"_s, "basicConstraints = critical,CA:TRUE\n"_ba, validity, {u"-selfsign"_s});
}

QSslCertificate CertificateAuthority::root() const
{
    return certificate(u"root"_s);
}

TlsIdentity CertificateAuthority::issue(const CertificateWish &wish)
{
    const QString name = request(wish.commonName);
    sign(name, leafExtensions(wish), wish.validity);
    return {.chain = {certificate(name), root()}, .key = key(name)};
}

TlsIdentity CertificateAuthority::issueThroughIntermediate(const CertificateWish &wish)
{
    const QString middle = request(u"Tokenry test intermediate"_s);
    sign(middle, "basicConstraints = critical,CA:TRUE\n"_ba, {});
    const QString name = request(wish.commonName);
    sign(name, leafExtensions(wish), wish.validity,
         {u"-cert"_s, middle + u".pem"_s, u"-keyfile"_s, middle + u".key"_s});
    return {.chain = {certificate(name), certificate(middle)}, .key = key(name)};
}

TlsIdentity CertificateAuthority::selfSigned(const CertificateWish &wish)
{
    const QString name = request(wish.commonName);
    sign(name, leafExtensions(wish), wish.validity, {u"-selfsign"_s, u"-keyfile"_s, name + u".key"_s});
    return {.chain = {certificate(name)}, .key = key(name)};
}

void CertificateAuthority::beTrusted() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({root()});
    QSslConfiguration::setDefaultConfiguration(configuration);
}

QString CertificateAuthority::request(const QString &commonName)
{
    const QString name = u"issued%1"_s.arg(++m_issued);
    run({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
         u"-utf8"_s, u"-subj"_s, subjectWith(commonName), u"-keyout"_s, name + u".key"_s, u"-out"_s,
         name + u".csr"_s});
    return name;
}

void CertificateAuthority::sign(const QString &name, const QByteArray &extensions, const Validity &validity,
                                const QStringList &how) const
{
    write(name + u".ext"_s, extensions);
    run(QStringList{u"ca"_s, u"-batch"_s, u"-utf8"_s, u"-config"_s, u"ca.cnf"_s, u"-startdate"_s,
                    validity.notBefore, u"-enddate"_s, validity.notAfter, u"-extfile"_s, name + u".ext"_s,
                    u"-in"_s, name + u".csr"_s, u"-out"_s, name + u".pem"_s, u"-notext"_s} +
        how);
}

QSslCertificate CertificateAuthority::certificate(const QString &name) const
{
    return QSslCertificate(read(name + u".pem"_s));
}

QSslKey CertificateAuthority::key(const QString &name) const
{
    return QSslKey(read(name + u".key"_s), QSsl::Ec);
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
