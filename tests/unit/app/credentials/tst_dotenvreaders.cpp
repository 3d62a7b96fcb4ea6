// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <variant>

#include "app/credentials/credentialformats.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// Random secrets of the characters that mean something to somebody, written as `.env`: whoever reads the
/// file reads the same, or it was refused.
class tst_DotEnvReaders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aShellReadsTheSame();
    void pythonsDotenvReadsTheSame();
    void dockerReadsTheSameByItsRules();
    void systemdReadsTheSameByItsRules();

private:
    void check(const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    int m_written = 0;
};

namespace {

constexpr int secrets = 1000;
constexpr quint32 seed = 20250131;

QString randomSecret(QRandomGenerator &random)
{
    static const QStringList pieces{u"a"_s, u"B7"_s, u"$HOME"_s, u"${a}"_s,   u"`"_s,   u"\""_s, u"\\"_s,
                                    u"#"_s, u" "_s,  u"'"_s,     u"~"_s,      u"="_s,   u"=="_s, u"%41"_s,
                                    u"+"_s, u"/"_s,  u":"_s,     u"@"_s,      u","_s,   u"."_s,  u"-"_s,
                                    u"_"_s, u"0x"_s, u"[a]"_s,   u"export"_s, u"null"_s};
    QString secret;
    for (int count = random.bounded(1, 8); count > 0; --count)
        secret += pieces.at(random.bounded(pieces.size()));
    return secret;
}

void writeFile(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes.data(), bytes.size()), bytes.size());
}

} // namespace

void tst_DotEnvReaders::initTestCase()
{
    QRandomGenerator random(seed);
    const Credential credential{u"Token:1"_s, u"name"_s, u"id"_s, QUrl(u"https://api.example/v1"_s)};
    for (int i = 0; i < secrets; ++i) {
        const QByteArray secret = randomSecret(random).toUtf8();
        const auto formatted = formatCredential(CredentialFormat::DotEnv, credential, Secret(secret));
        const auto *text = std::get_if<Secret>(&formatted);
        if (!text)
            continue;
        ++m_written;
        const QString path = m_folder.filePath(QString::number(m_written));
        writeFile(path + u".env"_s, text->bytes());
        writeFile(path + u".secret"_s, secret);
    }
    QVERIFY2(m_written > secrets / 8 && m_written < secrets, "some are written and some refused");
}

void tst_DotEnvReaders::check(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(program, arguments);
    QVERIFY(process.waitForFinished(100'000));
    QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()), u"%1 read\n"_s.arg(m_written));
}

void tst_DotEnvReaders::aShellReadsTheSame()
{
    check(u"bash"_s, {u"-c"_s, u"count=0\n"
                               "for file in *.env; do\n"
                               "    set -a; . \"./$file\"; set +a\n"
                               "    IFS= read -r -d '' expected < \"${file%.env}.secret\"\n"
                               "    [[ $GRID_API_CLIENT_SECRET == \"$expected\" ]] || echo \"$file is read "
                               "differently: $expected\" >&2\n"
                               "    count=$((count + 1))\n"
                               "done\n"
                               "echo \"$count read\"\n"_s});
}

void tst_DotEnvReaders::pythonsDotenvReadsTheSame()
{
    check(u"/usr/bin/python3"_s,
          {u"-c"_s,
           u"import dotenv, pathlib, sys\n"
           "files = list(pathlib.Path('.').glob('*.env'))\n"
           "for file in files:\n"
           "    expected = file.with_suffix('.secret').read_bytes().decode()\n"
           "    found = dotenv.dotenv_values(file)['GRID_API_CLIENT_SECRET']\n"
           "    if found != expected:\n"
           "        print(f'{file} is read differently: {expected!r} as {found!r}', file=sys.stderr)\n"
           "print(len(files), 'read')\n"_s});
}

/// `docker run --env-file`: a line of `#` is a comment, the first `=` ends the name, and all behind it is the
/// value, as it stands (Docker's reference of the command line).
void tst_DotEnvReaders::dockerReadsTheSameByItsRules()
{
    check(u"/usr/bin/python3"_s,
          {u"-c"_s, u"import pathlib, sys\n"
                    "files = list(pathlib.Path('.').glob('*.env'))\n"
                    "for file in files:\n"
                    "    lines = [l.lstrip() for l in file.read_bytes().decode().split('\\n')]\n"
                    "    values = dict(l.split('=', 1) for l in lines if l and not l.startswith('#'))\n"
                    "    if values['GRID_API_CLIENT_SECRET'] != file.with_suffix('.secret').read_text():\n"
                    "        print(f'{file} is read differently', file=sys.stderr)\n"
                    "print(len(files), 'read')\n"_s});
}

/// `EnvironmentFile=`: `#` and `;` begin a comment line, quotes and backslashes have a meaning, blanks at the
/// ends of a value go (systemd.exec(5)).
void tst_DotEnvReaders::systemdReadsTheSameByItsRules()
{
    check(u"/usr/bin/python3"_s,
          {u"-c"_s, u"import pathlib, sys\n"
                    "files = list(pathlib.Path('.').glob('*.env'))\n"
                    "for file in files:\n"
                    "    values = {}\n"
                    "    for line in file.read_bytes().decode().split('\\n'):\n"
                    "        if line and line.lstrip()[0] not in '#;':\n"
                    "            name, value = line.split('=', 1)\n"
                    "            if set(value) & set('\\'\"\\\\'):\n"
                    "                print(f'{file} needs more of the rules', file=sys.stderr)\n"
                    "            values[name] = value.strip()\n"
                    "    if values['GRID_API_CLIENT_SECRET'] != file.with_suffix('.secret').read_text():\n"
                    "        print(f'{file} is read differently', file=sys.stderr)\n"
                    "print(len(files), 'read')\n"_s});
}

QTEST_GUILESS_MAIN(tst_DotEnvReaders)
#include "tst_dotenvreaders.moc"
