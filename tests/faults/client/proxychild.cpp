// SPDX-License-Identifier: Apache-2.0
// Lists once, with whatever proxy its environment names, and says how it ended. For tst_proxyfaults.
//   proxychild BASE_URL CA_FILE
#include <QCoreApplication>

#include <cstdio>

#include "app/errors/errornames.h"
#include "app/http/cafile.h"
#include "tests/faults/client/gatewaycalls.h"

using namespace tokenry;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    test::GatewayCalls calls{QUrl()};
    calls.signIn(QUrl(arguments.at(1)), readCaFile(arguments.at(2), QDateTime::currentDateTimeUtc()).value());
    const auto page = calls.list();
    if (page) {
        std::puts("works");
        return 0;
    }
    const ApiError &error = page.error();
    const QString line =
        QStringLiteral("%1, %2, %3")
            .arg(errorKindName(error.kind), error.proxyFault ? proxyFaultName(*error.proxyFault) : QString(),
                 proxyText(error.proxy));
    std::puts(line.toUtf8().constData());
    return 0;
}
