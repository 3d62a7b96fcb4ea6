// SPDX-License-Identifier: Apache-2.0
// What is and what is not found in the texts of tests/fixtures/triage.
#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <utility>

#include "app/tokens/find/textscan.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    QStringList expectations; ///< Without `#!`
    QString text;

    [[nodiscard]] QStringList expected(const QString &kind) const
    {
        QStringList values;
        for (const QString &expectation : expectations) {
            if (expectation.startsWith(kind + u' '))
                values.append(expectation.sliced(kind.size() + 1));
        }
        values.sort();
        return values;
    }
};

Sample read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString rest = QString::fromUtf8(file.readAll());
    Sample sample;
    while (rest.startsWith("#! "_L1)) {
        const qsizetype end = rest.indexOf(u'\n');
        sample.expectations.append(rest.sliced(3, end - 3));
        rest = rest.sliced(end + 1);
    }
    sample.text = rest;
    return sample;
}

} // namespace

class tst_TriageCorpus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesAreUnderstood_data();
    void samplesAreUnderstood();
};

void tst_TriageCorpus::samplesAreUnderstood_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TRIAGE_FOLDER));
    const QStringList names = folder.entryList({u"*.log"_s}, QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 25);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void tst_TriageCorpus::samplesAreUnderstood()
{
    QFETCH(const QString, path);
    const Sample sample = read(path);
    QVERIFY(!sample.expectations.isEmpty());
    const TextScan scan = scanText(sample.text);
    QStringList ids;
    QStringList shortForms;
    for (const TextMention &mention : scan.mentions) {
        if (const auto &form = mention.reference.shortForm)
            shortForms.append(form->head + u' ' + form->tail);
        else
            ids.append(mention.reference.ids.last());
    }
    ids.sort();
    shortForms.sort();
    QCOMPARE(ids, sample.expected(u"find"_s));
    QCOMPARE(shortForms, sample.expected(u"short"_s));
    const QString masked = maskedText(sample.text, scan);
    QCOMPARE(masked.size(), sample.text.size());
    const QStringList secrets = sample.expected(u"mask"_s);
    for (const QString &secret : secrets) {
        QVERIFY2(sample.text.contains(secret), qPrintable(secret));
        // Not even a part of it that could be guessed on from.
        constexpr qsizetype longestPart = 5;
        for (qsizetype at = 0; at + longestPart <= secret.size(); ++at)
            QVERIFY2(!masked.contains(secret.sliced(at, longestPart)), qPrintable(masked));
    }
    const QStringList kept = sample.expected(u"keep"_s);
    for (const QString &text : kept)
        QVERIFY2(masked.contains(text), qPrintable(masked));
    if (sample.expectations.contains(u"nothing"_s))
        QCOMPARE(masked, sample.text);
}

QTEST_GUILESS_MAIN(tst_TriageCorpus)
#include "tst_triagecorpus.moc"
