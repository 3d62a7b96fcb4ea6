// SPDX-License-Identifier: Apache-2.0
#include "ui/rotation/pairdialog.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const auto clientId = u"0123456789abcdef0123456789abcdef"_s;

Rotation rotation()
{
    return {.step = RotationStep::ToProve,
            .oldName = u"old"_s,
            .newId = u"T2"_s,
            .newClientId = clientId,
            .newName = u"new"_s};
}

} // namespace

class TestPairDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pastedSecretGoesToTheCallbackOnly();
    void clientIdIsNoSecret();
    void cancelGivesNothingAndEmptiesTheField();
    void fileGivesItsSecret_data();
    void fileGivesItsSecret();

private:
    template<class Widget>
    Widget *find(const char *name)
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }

    std::unique_ptr<PairDialog> m_dialog;
    std::optional<QByteArray> m_given;
};

void TestPairDialog::init()
{
    m_given.reset();
    m_dialog = std::make_unique<PairDialog>(
        Account{.id = u"a"_s, .name = u"Acme"_s}, rotation(),
        [this](const Secret &secret) { m_given = secret.bytes().toByteArray(); }, nullptr);
    m_dialog->open();
}

void TestPairDialog::pastedSecretGoesToTheCallbackOnly()
{
    QVERIFY(!find<QPushButton>("pairTest")->isEnabled());
    find<QLineEdit>("pairSecret")->setText(u" the-new-secret-value "_s);
    QVERIFY(find<QPushButton>("pairTest")->isEnabled());
    QCOMPARE(find<QLineEdit>("pairSecret")->echoMode(), QLineEdit::Password);
    find<QPushButton>("pairTest")->click();
    QCOMPARE(m_given, "the-new-secret-value"_ba);
    QVERIFY(find<QLineEdit>("pairSecret")->text().isEmpty());
    QVERIFY(!m_dialog->isVisible());
}

void TestPairDialog::clientIdIsNoSecret()
{
    find<QLineEdit>("pairSecret")->setText(clientId);
    QVERIFY(!find<QPushButton>("pairTest")->isEnabled());
}

void TestPairDialog::cancelGivesNothingAndEmptiesTheField()
{
    find<QLineEdit>("pairSecret")->setText(u"the-new-secret-value"_s);
    find<QPushButton>("pairCancel")->click();
    QVERIFY(!m_given);
    QVERIFY(find<QLineEdit>("pairSecret")->text().isEmpty());
}

void TestPairDialog::fileGivesItsSecret_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("the secret alone") << "the-new-secret-value\n"_ba
                                      << "the-new-secret-value"_ba;
    QTest::newRow(".env") << "GRID_CLIENT_ID=" + clientId.toLatin1() +
                                 "\nGRID_CLIENT_SECRET=the-new-secret-value\n"
                          << "the-new-secret-value"_ba;
    QTest::newRow("of another pair")
        << "GRID_CLIENT_ID=ffffffffffffffffffffffffffffffff\nGRID_CLIENT_SECRET=the-new-secret-value\n"_ba
        << QByteArray();
}

void TestPairDialog::fileGivesItsSecret()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, expected);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"secret"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    find<QPushButton>("pairFile")->click();
    auto *chooser = find<QFileDialog>("pairFileDialog");
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(file.fileName());
    QTRY_COMPARE(m_given.has_value(), !expected.isEmpty());
    if (m_given)
        QCOMPARE(*m_given, expected);
    else
        QVERIFY(!find<QLabel>("pairProblem")->text().isEmpty());
}

QTEST_MAIN(TestPairDialog)
#include "tst_pairdialog.moc"
