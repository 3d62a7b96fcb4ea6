// SPDX-License-Identifier: Apache-2.0
// A program of one instance, without a window, for the tests of SingleInstance.
//   secondstart FOLDER MILLISECONDS [ARGUMENT…]
// Waits for a line on standard input, so that two can be let go at once; the line is the secret. Then prints
// "first" and stays until it is killed, printing what it receives, or prints "handed over", or why not and
// ends with status 1.
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <cstdio>
#include <iostream>
#include <string>

#include "app/platform/processhardening.h"
#include "app/singleinstance/singleinstance.h"

using namespace Qt::StringLiterals;

namespace {

void say(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

QByteArray described(const tokenry::LaunchRequest &request)
{
    return QJsonDocument(QJsonObject{{u"arguments"_s, QJsonArray::fromStringList(request.arguments)},
                                     {u"secret"_s, QString::fromUtf8(request.secret.bytes())}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

int main(int argc, char **argv)
{
    tokenry::hardenProcess();
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    tokenry::SingleInstance instance(arguments.at(1));
    say("ready");
    std::string line;
    std::getline(std::cin, line);
    if (instance.claim()) {
        instance.setReceiver([](const tokenry::LaunchRequest &request) { say(described(request)); });
        say("first");
        return QCoreApplication::exec();
    }
    tokenry::LaunchRequest start = tokenry::thisStart(arguments.sliced(3));
    start.secret = tokenry::Secret(QByteArrayView(line));
    if (!instance.forward(start, std::chrono::milliseconds(arguments.at(2).toInt()))) {
        say(instance.problem().toUtf8());
        return 1;
    }
    say("handed over");
    return 0;
}
