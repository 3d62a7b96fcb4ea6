// SPDX-License-Identifier: Apache-2.0
// The real window, rotating one token by clicks and killed at a numbered moment; and the next start. For
// tst_rotationkills.
//   rotating_window rotate FOLDER KEYRING URL CLIENT_ID PLAN KILL_AT    the secret on standard input
//   rotating_window look FOLDER KEYRING TITLE…      waits until one of the titles is shown; none: of no
//   rotation
#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QApplication>
#include <QCryptographicHash>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <iostream>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/accounts/accountrepository.h"
#include "app/accounts/accountstore.h"
#include "app/accounts/sessioncredentialstore.h"
#include "app/tokens/models/tokentablemodel.h"
#include "tests/faults/rotation/killmoments.h"
#include "tests/support/accountsharness.h"
#include "ui/main/accountcontroller.h"
#include "ui/secrets/secretclipboard.h"
#include "ui/settings/preferences.h"
#include "ui/window/mainwindow.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;

namespace {

const QString oldToken = u"Token:2"_s;

/// Outlives the process, as a keyring does: a file for each secret.
class FileKeyring final : public CredentialStore
{
public:
    explicit FileKeyring(const QString &folder) : m_folder(folder) {}

    void read(const CredentialKey &key, QObject *context, ReadCallback callback) override
    {
        QMetaObject::invokeMethod(
            context,
            [callback = std::move(callback), path = pathOf(key)] {
                const NoMoments none;
                QFile file(path);
                if (file.open(QIODevice::ReadOnly))
                    callback({.secret = Secret(file.readAll())});
                else
                    callback({.error = CredentialError{.failure = CredentialFailure::NotFound}});
            },
            Qt::QueuedConnection);
    }
    void write(const CredentialKey &key, Secret secret, QObject *context, DoneCallback callback) override
    {
        passMoment(Moment::Keyring);
        {
            const NoMoments none;
            QFile file(pathOf(key));
            if (!file.open(QIODevice::WriteOnly) ||
                file.write(secret.bytes().data(), secret.bytes().size()) != secret.bytes().size())
                qFatal("the keyring of the test cannot be written");
        }
        passMoment(Moment::Keyring);
        QMetaObject::invokeMethod(
            context, [callback = std::move(callback)] { callback({}); }, Qt::QueuedConnection);
    }
    void remove(const CredentialKey &key, QObject *context, DoneCallback callback) override
    {
        passMoment(Moment::Keyring);
        QFile::remove(pathOf(key));
        passMoment(Moment::Keyring);
        QMetaObject::invokeMethod(
            context, [callback = std::move(callback)] { callback({}); }, Qt::QueuedConnection);
    }

private:
    [[nodiscard]] QString pathOf(const CredentialKey &key) const
    {
        const QString name = key.accountId + u'\n' + key.origin + u'\n' + key.clientId;
        return m_folder + u'/' +
               QString::fromLatin1(
                   QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
    }

    const QString m_folder;
};

/// The whole program but its process.
struct Program
{
    Program(const QString &folder, const QString &keyringFolder)
        : preferences(folder + u"/settings.ini"_s), clipboard(clock), keyring(keyringFolder),
          store(folder + u"/accounts.json"_s, clock), repository(store, keyring, thisRun),
          window(preferences, clipboard), accounts(repository, window,
                                                   {.preferences = preferences,
                                                    .clipboard = clipboard,
                                                    .clock = clock,
                                                    .sandboxProgram = {},
                                                    .sandboxDatabase = {},
                                                    .journalFolder = folder + u"/journal"_s,
                                                    .reviewFolder = folder + u"/reviews"_s,
                                                    .notesFolder = folder + u"/notes"_s,
                                                    .environmentConflictFile = folder + u"/labels.json"_s})
    {
        window.resize(1000, 700);
        window.show();
    }

    SystemClock clock;
    Preferences preferences;
    SecretClipboard clipboard;
    FileKeyring keyring;
    AccountStore store;
    SessionCredentialStore thisRun;
    AccountRepository repository;
    MainWindow window;
    AccountController accounts;
};

/// Each dialog that opens or closes is a moment.
class DialogWatch final : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if ((event->type() == QEvent::Show || event->type() == QEvent::Hide) &&
            qobject_cast<QDialog *>(watched))
            passMoment(Moment::Dialog);
        return false;
    }
};

template<class Widget>
Widget *usable(const char *name)
{
    auto *widget = qobject_cast<Widget *>(shownWidget(QString::fromLatin1(name)));
    return widget && widget->isEnabled() ? widget : nullptr;
}

QString textOf(const char *name)
{
    const auto *label = usable<QLabel>(name);
    return label ? label->text() : QString();
}

void say(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

/// What the person does, each as soon as it can be done; false: not yet.
using Act = std::function<bool()>;

Act click(const char *name)
{
    return [name] {
        auto *button = usable<QAbstractButton>(name);
        if (!button)
            return false;
        passMoment(Moment::Act);
        button->click();
        passMoment(Moment::Act);
        return true;
    };
}

Act see(const char *name, const QString &part)
{
    return [name, part] { return textOf(name).contains(part); };
}

Act gone(const char *name)
{
    return [name] { return !shownWidget(QString::fromLatin1(name)); };
}

Act type(const char *name, const QString &text)
{
    return [name, text] {
        auto *edit = usable<QLineEdit>(name);
        if (edit)
            edit->setText(text);
        return edit != nullptr;
    };
}

bool selectOld()
{
    auto *view = usable<QTableView>("tokenTable");
    for (int row = 0; view && row < view->model()->rowCount(); ++row) {
        if (view->model()->index(row, 0).data(TokenTableModel::TokenIdRole).toString() == oldToken) {
            view->selectRow(row);
            return true;
        }
    }
    return false;
}

bool confirmDelete()
{
    if (!shownWidget(u"deleteDialog"_s))
        return false;
    if (auto *confirm = usable<QLineEdit>("deleteConfirmText"))
        confirm->setText(textOf("deleteConfirmTextExpected").section(u'\n', 0, 0));
    return click("deleteSubmit")();
}

std::vector<Act> actsOf(const QString &plan, int killAt)
{
    std::vector<Act> acts{selectOld, [killAt] {
                              if (!usable<QAbstractButton>("detailsRotate"))
                                  return false;
                              beginKillMoments(killAt);
                              return true;
                          }};
    const auto add = [&acts](std::initializer_list<Act> more) { acts.insert(acts.end(), more); };
    add({click("detailsRotate"), type("rotateName", u"payout-next"_s)});
    if (plan == u"leak"_s)
        add({click("rotateLeak")});
    add({click("rotateStart")});
    if (plan == u"create lost"_s) {
        add({[] { return shownWidget(u"unresolvedStrip"_s) != nullptr; }});
        return acts;
    }
    add({see("secretTestStatus", u"Accepted by the service."_s)});
    add({[] {
             say("keeping");
             return true;
         },
         click("secretCopy"), click("secretDone"), gone("secretDialog")});
    if (plan == u"leak"_s) {
        add({confirmDelete, click("viewRotations"), see("rotationsEnded", u"deleted and gone"_s)});
        return acts;
    }
    add({click("viewRotations"), see("rotationState", u"Waiting for you."_s)});
    if (plan == u"abort"_s)
        add({click("rotationAbort"), click("confirmAccept"), confirmDelete,
             see("rotationsEnded", u"aborted"_s), gone("deleteDialog")});
    else
        add({click("rotationDeployed"), confirmDelete, see("rotationsEnded", u"deleted and gone"_s)});
    return acts;
}

/// What the window shows of rotations.
QByteArray shownNow(bool isSignedIn)
{
    QJsonArray ways;
    for (const char *way :
         {"rotationCreate", "rotationTest", "rotationDeployed", "rotationDeleteNew", "rotationAbort"}) {
        if (usable<QAbstractButton>(way))
            ways.append(QString::fromLatin1(way));
    }
    if (shownWidget(u"unresolvedStrip"_s))
        ways.append(u"unresolvedStrip"_s);
    return QJsonDocument(QJsonObject{{"isSignedIn"_L1, isSignedIn},
                                     {"isAskedToSignIn"_L1, shownWidget(u"signInDialog"_s) != nullptr},
                                     {"hasRotations"_L1, shownWidget(u"viewRotations"_s) != nullptr},
                                     {"state"_L1, textOf("rotationState")},
                                     {"ended"_L1, textOf("rotationsEnded")},
                                     {"ways"_L1, ways}})
        .toJson(QJsonDocument::Compact);
}

/// Waits for the list and one of these texts, and tells what is shown.
bool look(const QStringList &titles, bool &wasSignedIn)
{
    const bool isAskedToSignIn = shownWidget(u"signInDialog"_s) != nullptr;
    const auto *view = usable<QTableView>("tokenTable");
    if (view && view->model()->rowCount() > 0)
        wasSignedIn = true;
    if (!wasSignedIn && !isAskedToSignIn)
        return false;
    if (!titles.isEmpty() && !isAskedToSignIn) {
        if (auto *rotations = usable<QAbstractButton>("viewRotations"); rotations && view)
            rotations->click();
        const QString shown = textOf("rotationState") + u'\n' + textOf("rotationsEnded");
        if (std::none_of(titles.cbegin(), titles.cend(),
                         [&shown](const QString &title) { return shown.contains(title); }))
            return false;
    }
    say(shownNow(wasSignedIn));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments().mid(1);
    Program program(arguments.value(1), arguments.value(2));
    DialogWatch dialogs;
    application.installEventFilter(&dialogs);
    std::vector<Act> acts;
    if (arguments.value(0) == u"rotate"_s) {
        std::string secret;
        std::getline(std::cin, secret);
        const Account account{.name = u"Kills"_s,
                              .environment = Environment::Sandbox,
                              .baseUrl = QUrl(arguments.value(3)),
                              .clientId = arguments.value(4)};
        program.repository.save(
            account, Secret(QByteArrayView(secret.data(), static_cast<qsizetype>(secret.size()))),
            AccountRepository::Keep::Keyring, &program.window,
            [&program](const SaveOutcome &outcome) { program.accounts.open(outcome.account->id); });
        acts = actsOf(arguments.value(5), arguments.value(6).toInt());
        acts.emplace_back([] {
            say(QByteArray::fromStdString(passedMoments()));
            return true;
        });
    } else {
        program.accounts.open(program.repository.accounts().constFirst().id);
        acts = {
            [titles = arguments.mid(3), wasSignedIn = false]() mutable { return look(titles, wasSignedIn); }};
    }
    std::size_t next = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &application, [&acts, &next] {
        if (next < acts.size() && acts.at(next)())
            ++next;
        if (next == acts.size())
            QApplication::quit();
    });
    // A person who waits for ever has met a fault; the test says at which act.
    QTimer::singleShot(100'000, &application, [&next] {
        say("stuck at act " + QByteArray::number(next) + ' ' + shownNow(false));
        QApplication::exit(1);
    });
    timer.start(20);
    return QApplication::exec();
}
