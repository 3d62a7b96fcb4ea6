// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QTest>

#include "ui/help/aboutdialog.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// Version and licences.
class TestAboutDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aboutNamesEveryLicence();
};

void TestAboutDialog::aboutNamesEveryLicence()
{
    const AboutDialog dialog(u"1.2.3"_s, nullptr);
    QString all;
    const auto labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        all += label->text() + u'\n';
    for (const QString &part :
         {u"1.2.3"_s, u"Apache License 2.0"_s, u"GNU LGPL 3"_s, u"Boost Software License 1.0"_s,
          u"nlohmann-json"_s, u"SQLiteCpp"_s, u"SQLite"_s, u"OpenSSL"_s})
        QVERIFY2(all.contains(part), qPrintable(part));
}

QTEST_MAIN(TestAboutDialog)
#include "tst_aboutdialog.moc"
