// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include "ui/secrets/formatspanel.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    explicit Fixture(const QByteArray &text)
        : secret(text), panel({.tokenId = u"Token:1"_s,
                               .name = u"worker\u202e"_s,
                               .clientId = u"01947d22aaaa10df"_s,
                               .baseUrl = QUrl(u"https://api.example/v1"_s)},
                              secret, nullptr)
    {
        panel.show();
    }
    template<class Widget>
    Widget *child(const char *name) const
    {
        return panel.findChild<Widget *>(QString::fromLatin1(name));
    }
    void choose(CredentialFormat format) const
    {
        auto *tabs = child<QTabBar>("secretFormats");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabData(tab).toInt() == static_cast<int>(format))
                tabs->setCurrentIndex(tab);
        }
    }
    [[nodiscard]] QString text() const { return child<QPlainTextEdit>("formatText")->toPlainText(); }

    Secret secret;
    FormatsPanel panel;
};

} // namespace

class tst_FormatsPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTabShowsItsTextWithoutTheSecret();
    void namesCanBeChosenWhereThereAreVariables();
    void aRefusedFormatSaysWhy();
    void copyAndSaveNameTheFormat();
};

void tst_FormatsPanel::everyTabShowsItsTextWithoutTheSecret()
{
    const Fixture fixture("kQ8xV2mN7pR4tY6w");
    const auto *tabs = fixture.child<QTabBar>("secretFormats");
    QCOMPARE(tabs->accessibleName(), u"Formats"_s);
    QStringList labels;
    for (int tab = 0; tab < tabs->count(); ++tab)
        labels.append(tabs->tabText(tab));
    QCOMPARE(labels, (QStringList{u".env"_s, u"JSON"_s, u"curl"_s, u"Kubernetes"_s, u"Command line"_s}));
    for (const CredentialFormat format :
         {CredentialFormat::DotEnv, CredentialFormat::Json, CredentialFormat::CurlConfig,
          CredentialFormat::KubernetesSecret, CredentialFormat::CredentialsFile}) {
        fixture.choose(format);
        QVERIFY2(fixture.text().contains(u"\u2022\u2022\u2022"_s), qPrintable(fixture.text()));
        QVERIFY(!fixture.text().contains(u"kQ8xV2mN"_s));
        QVERIFY(!fixture.text().contains(QChar(0x202E)));
    }
}

void tst_FormatsPanel::namesCanBeChosenWhereThereAreVariables()
{
    const Fixture fixture("s");
    auto *names = fixture.child<QComboBox>("formatNames");
    QVERIFY(fixture.text().startsWith(u"GRID_CLIENT_ID=01947d22aaaa10df\nGRID_CLIENT_SECRET="_s));
    names->setCurrentIndex(1);
    QVERIFY(fixture.text().contains(u"\nGRID_API_TOKEN_ID=01947d22aaaa10df\nGRID_API_CLIENT_SECRET="_s));
    fixture.choose(CredentialFormat::Json);
    QVERIFY(!names->isEnabled());
    fixture.choose(CredentialFormat::KubernetesSecret);
    QVERIFY(names->isEnabled());
    QVERIFY(fixture.text().contains(u"GRID_API_CLIENT_SECRET: "_s));
}

void tst_FormatsPanel::aRefusedFormatSaysWhy()
{
    const Fixture fixture("a secret with blanks");
    const auto *why = fixture.child<QLabel>("formatRefusal");
    QVERIFY(why->isVisible());
    QVERIFY2(why->text().startsWith(u"GRID_CLIENT_SECRET cannot be written as .env."_s),
             qPrintable(why->text()));
    QVERIFY(!fixture.child<QPushButton>("formatCopy")->isEnabled());
    QVERIFY(!fixture.child<QPushButton>("secretSaveAs")->isEnabled());
    fixture.choose(CredentialFormat::Json);
    QVERIFY(!why->isVisible());
    QVERIFY(fixture.child<QPushButton>("formatCopy")->isEnabled());
}

void tst_FormatsPanel::copyAndSaveNameTheFormat()
{
    const Fixture fixture("s");
    const QSignalSpy copied(&fixture.panel, &FormatsPanel::copyRequested);
    const QSignalSpy saved(&fixture.panel, &FormatsPanel::saveRequested);
    QTest::mouseClick(fixture.child<QPushButton>("formatCopy"), Qt::LeftButton);
    fixture.choose(CredentialFormat::KubernetesSecret);
    fixture.child<QComboBox>("formatNames")->setCurrentIndex(1);
    QTest::mouseClick(fixture.child<QPushButton>("secretSaveAs"), Qt::LeftButton);
    QCOMPARE(copied.size(), 1);
    QCOMPARE(copied.first().at(0).value<CredentialFormat>(), CredentialFormat::DotEnv);
    QCOMPARE(copied.first().at(1).value<VariableNames>(), VariableNames::Sdk);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.first().at(0).value<CredentialFormat>(), CredentialFormat::KubernetesSecret);
    QCOMPARE(saved.first().at(1).value<VariableNames>(), VariableNames::CommandLine);
}

QTEST_MAIN(tst_FormatsPanel)
#include "tst_formatspanel.moc"
