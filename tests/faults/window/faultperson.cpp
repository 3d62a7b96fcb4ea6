// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/window/faultperson.h"

#include <QAbstractButton>
#include <QAbstractEventDispatcher>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QJsonDocument>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <utility>

#include "app/tokens/list/liststate.h"
#include "app/tokens/models/tokentablemodel.h"
#include "tests/faults/window/showntexts.h"

namespace tokenry::test {
using namespace Qt::StringLiterals;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int patienceMs = 150'000; // Everything is several times as slow then.
#else
constexpr int patienceMs = 40'000;
#endif
const QString clientId = u"me"_s;
constexpr int mostRowsTold = 20;

TransportLimits limitsOf(const QJsonObject &wanted)
{
    TransportLimits limits;
    const auto set = [&wanted](const char *name, std::chrono::milliseconds &limit) {
        limit = std::chrono::milliseconds(
            wanted.value(QLatin1StringView(name)).toInt(static_cast<int>(limit.count())));
    };
    set("connect", limits.connect);
    set("inactivity", limits.inactivity);
    set("read", limits.read);
    set("change", limits.change);
    return limits;
}

FaultPlan planOf(const FaultCase &fault, const QString &connection, const ConnectionServer &other)
{
    return {.steps = fault.server,
            .keepsAlive = connection.endsWith(u"reused"_s),
            .names = fault.tokens,
            .permissions = fault.permissions,
            .credential = clientId.toUtf8() + ':' + accountSecret,
            .words = {{"other", "127.0.0.1:" + QByteArray::number(other.port())},
                      {"scheme", connection.startsWith(u"TLS"_s) ? "https" : "http"}}};
}

QWidget *shown(const QString &objectName)
{
    return shownWidget(objectName);
}

QStringList strings(const QJsonArray &array, int from)
{
    QStringList list;
    for (int i = from; i < array.size(); ++i)
        list.append(array.at(i).toString());
    return list;
}

} // namespace

FaultPerson::FaultPerson(const FaultCase &fault, const QString &connection,
                         const ServiceIdentities &identities)
    : m_fault(fault), m_identities(identities),
      m_other([](ServedConnection &served, qsizetype) { served.hold(); }),
      m_server(planOf(fault, connection, m_other),
               connection.startsWith(u"TLS"_s) ? std::optional(identities.own) : std::nullopt),
      m_harness(limitsOf(fault.limits))
{
    m_accountId = m_harness.add({.name = u"Till"_s,
                                 .environment = Environment::Sandbox,
                                 .baseUrl = m_server.baseUrl(),
                                 .clientId = clientId},
                                accountSecret);
}

FaultPerson::~FaultPerson() = default;

QString FaultPerson::play()
{
    m_harness.accounts().open(m_accountId);
    if (!m_fault.isCold && !waitUntil([this] {
            return shownIds().size() == std::min<qsizetype>(m_fault.tokens.size(), firstPageSize);
        }))
        return report(u"the list did not come"_s);
    for (const QJsonValue &value : m_fault.person) {
        const QJsonArray step = value.toArray();
        const QString verb = step.at(0).toString();
        m_complaint.clear();
        if (!act(verb, step) && !await(verb, step))
            return report(QString::fromUtf8(QJsonDocument(step).toJson(QJsonDocument::Compact)) +
                          u" did not come true"_s + m_complaint);
        if (!m_complaint.isEmpty())
            return report(QString::fromUtf8(QJsonDocument(step).toJson(QJsonDocument::Compact)) +
                          m_complaint);
        noteHandover();
    }
    for (auto sent = m_sent.cbegin(); sent != m_sent.cend(); ++sent) {
        if (m_server.count(sent.key()) != sent.value())
            return report(u"at the end %1 %2 were sent"_s.arg(m_server.count(sent.key()))
                              .arg(QString::fromLatin1(sent.key())));
    }
    return {};
}

bool FaultPerson::act(const QString &verb, const QJsonArray &step)
{
    if (verb == u"create"_s) {
        fillIn(step.at(1).toString());
        if (m_complaint.isEmpty())
            click(u"createSubmit"_s);
    } else if (verb == u"fill in"_s) {
        fillIn(step.at(1).toString());
    } else if (verb == u"delete"_s) {
        select(strings(step, 1));
        click(strings(step, 1).size() == 1 ? u"tokenDelete"_s : u"selectionDelete"_s);
        confirmDelete(strings(step, 1));
    } else if (verb == u"confirm delete"_s) {
        confirmDelete(strings(step, 1));
    } else if (verb == u"select"_s) {
        select(strings(step, 1));
    } else if (verb == u"select row"_s) {
        auto *view = qobject_cast<QTableView *>(shown(u"tokenTable"_s));
        if (!view || step.at(1).toInt() >= view->model()->rowCount())
            return false;
        view->selectRow(step.at(1).toInt());
    } else if (verb == u"sort"_s) {
        auto *view = qobject_cast<QTableView *>(shown(u"tokenTable"_s));
        if (!view)
            return false;
        view->sortByColumn(step.at(1).toInt(),
                           step.at(2).toString() == u"down"_s ? Qt::DescendingOrder : Qt::AscendingOrder);
    } else if (verb == u"click"_s) {
        click(step.at(1).toString());
    } else if (verb == u"click twice"_s) {
        const QPointer<QWidget> button = shown(step.at(1).toString());
        if (button && button->isEnabled())
            click(step.at(1).toString());
        // Where it is off by now, that is what was to be shown.
        if (button)
            QTest::mouseClick(button, Qt::LeftButton);
    } else if (verb == u"type"_s) {
        auto *edit = qobject_cast<QLineEdit *>(shown(step.at(1).toString()));
        if (!edit)
            return false;
        edit->setFocus();
        edit->selectAll();
        // As an input method does, because QTest has no keys beyond ASCII.
        QInputMethodEvent typed;
        typed.setCommitString(step.at(2).toString());
        QCoreApplication::sendEvent(edit, &typed);
    } else if (verb == u"key in"_s) {
        QWidget *target = shown(step.at(1).toString());
        if (!target)
            return false;
        const QKeyCombination keys = QKeySequence(step.at(2).toString())[0];
        // Where Enter creates, the first one asks for it; those that follow are the fault.
        m_createsAsked +=
            keys.key() == Qt::Key_Return && m_createsAsked == 0 && shown(u"createDialog"_s) ? 1 : 0;
        QTest::keyClick(target, keys.key(), keys.keyboardModifiers());
    } else if (verb == u"trigger"_s) {
        // Each open account has actions of its own; those of the shown one go first.
        QList<QAction *> actions;
        if (const AccountPage *page = m_harness.window().page())
            actions = page->findChildren<QAction *>(step.at(1).toString());
        actions += m_harness.window().findChildren<QAction *>(step.at(1).toString());
        const auto active = std::find_if(actions.cbegin(), actions.cend(),
                                         [](const QAction *action) { return action->isEnabled(); });
        if (active == actions.cend())
            return false;
        (*active)->trigger();
    } else if (verb == u"page size"_s) {
        auto *box = qobject_cast<QComboBox *>(shown(u"pageSize"_s));
        if (!box)
            return false;
        box->setCurrentText(step.at(1).toString());
        Q_EMIT box->activated(box->currentIndex());
    } else if (verb == u"close window"_s) {
        const bool closed = m_harness.window().close();
        if (closed != step.at(1).toBool())
            m_complaint = closed ? u": it closed"_s : u": it did not close"_s;
    } else if (verb == u"start again"_s) {
        m_harness.restart();
        m_harness.accounts().open(m_accountId);
    } else if (verb == u"lock"_s) {
        m_harness.accounts().lock(u"The test locked it."_s);
    } else if (verb == u"unlock"_s) {
        m_harness.accounts().unlock();
    } else if (verb == u"add account"_s) {
        m_harness.add({.name = u"Other"_s,
                       .environment = Environment::Sandbox,
                       .baseUrl = QUrl(u"http://127.0.0.1:%1/v1"_s.arg(m_other.port())),
                       .clientId = u"other"_s},
                      "other-secret"_ba);
    } else if (verb == u"switch to"_s) {
        const auto accounts = m_harness.repository().accounts();
        const auto wanted = std::find_if(accounts.cbegin(), accounts.cend(), [&](const Account &account) {
            return account.name == step.at(1).toString();
        });
        return wanted != accounts.cend() && m_harness.accounts().open(wanted->id);
    } else if (verb == u"the service"_s) {
        changeService(step.at(1).toString());
    } else if (verb == u"move account to"_s) {
        moveAccountTo(step.at(1).toString());
    } else if (verb == u"break the record"_s) {
        // Nobody, not even root, writes a file where a folder is.
        const QString path = m_harness.folder() + u"/journal/"_s + m_accountId + u".jsonl"_s;
        QFile::remove(path);
        QDir().mkpath(path);
    } else {
        return false;
    }
    return true;
}

bool FaultPerson::await(const QString &verb, const QJsonArray &step)
{
    const QString name = step.at(1).toString();
    const QStringList rest = strings(step, 2);
    if (verb == u"see"_s) {
        return waitUntil([&] {
            const auto text = shownText(name);
            return text && std::all_of(rest.cbegin(), rest.cend(),
                                       [&text](const QString &part) { return text->contains(part); });
        });
    }
    if (verb == u"do not see"_s) {
        return waitUntil([&] {
            const auto text = shownText(name);
            return !text || std::any_of(rest.cbegin(), rest.cend(),
                                        [&text](const QString &part) { return !text->contains(part); });
        });
    }
    if (verb == u"nowhere see"_s) {
        const QString all = allShownTexts().join(u'\n');
        return !all.contains(name);
    }
    if (verb == u"usable"_s || verb == u"not usable"_s)
        return waitUntil([&] { return shown(name) && shown(name)->isEnabled() == (verb == u"usable"_s); });
    if (verb == u"rows"_s)
        return waitUntil([&] { return table() && table()->rowCount() == step.at(1).toInt(); });
    if (verb == u"ids"_s)
        return waitUntil([&] { return shownIds() == strings(step, 1); });
    if (verb == u"holds"_s) {
        return waitUntil([&] {
            const QStringList ids = shownIds();
            const QStringList wanted = strings(step, 1);
            return std::all_of(wanted.cbegin(), wanted.cend(),
                               [&ids](const QString &id) { return ids.contains(id); });
        });
    }
    if (verb == u"nothing at the other"_s)
        return m_other.connectionCount() == 0;
    if (verb == u"sent"_s) {
        m_sent.insert(name.toLatin1(), step.at(2).toInt());
        return waitUntil([&] { return m_server.count(name.toLatin1()) == step.at(2).toInt(); });
    }
    if (verb == u"asked"_s) {
        return waitUntil([&] {
            const auto requests = m_server.requests();
            return std::any_of(requests.cbegin(), requests.cend(), [&](const SeenRequest &request) {
                return request.verb == name.toLatin1() && request.target.contains(rest.value(0).toUtf8());
            });
        });
    }
    if (verb == u"asked times"_s) { // verb, part of the target, how often
        return waitUntil([&] {
            const auto requests = m_server.requests();
            return std::count_if(requests.cbegin(), requests.cend(), [&](const SeenRequest &request) {
                       return request.verb == name.toLatin1() &&
                              request.target.contains(rest.value(0).toUtf8());
                   }) == step.at(3).toInt();
        });
    }
    if (verb == u"cell"_s) { // row, column, text: as it is seen or as it is read out
        return waitUntil([&] {
            const QModelIndex cell =
                table() ? table()->index(step.at(1).toInt(), step.at(2).toInt()) : QModelIndex();
            const QStringList texts = {cell.data().toString(), cell.data(Qt::AccessibleTextRole).toString()};
            return cell.isValid() && texts.join(u'\n').contains(step.at(3).toString());
        });
    }
    if (verb == u"made"_s)
        return waitUntil([&] { return m_server.made().size() == step.at(1).toInt(); });
    if (verb == u"there"_s || verb == u"not there"_s) {
        return waitUntil([&] {
            const auto rows = m_server.rows();
            return std::any_of(rows.cbegin(), rows.cend(),
                               [&](const TableRow &row) { return row.id == name; }) == (verb == u"there"_s);
        });
    }
    if (verb == u"on record"_s)
        return waitUntil([&] { return m_harness.anyFileHolds(name.toUtf8()); });
    if (verb == u"clipboard is"_s)
        return waitUntil([&] { return QApplication::clipboard()->text() == name; });
    return verb == u"played out"_s && waitUntil([this] { return m_server.isPlayedOut(); });
}

void FaultPerson::fillIn(const QString &name)
{
    click(u"tokenNew"_s);
    auto *edit = qobject_cast<QLineEdit *>(shown(u"createName"_s));
    auto *view = qobject_cast<QCheckBox *>(shown(u"permissionView"_s));
    if (!edit || !view) {
        m_complaint = u": no dialog to create a token"_s;
        return;
    }
    edit->setText(name);
    view->setChecked(true);
}

void FaultPerson::moveAccountTo(const QString &host)
{
    m_harness.window().findChild<QAction *>(u"actionEditAccount"_s)->trigger();
    auto *url = qobject_cast<QLineEdit *>(shown(u"accountUrlText"_s));
    auto *secret = qobject_cast<QLineEdit *>(shown(u"accountSecret"_s));
    if (!url || !secret) {
        m_complaint = u": no dialog to edit the account"_s;
        return;
    }
    url->setText(m_server.baseUrl(host).toString());
    secret->setText(QString::fromLatin1(accountSecret));
    click(u"accountSave"_s);
    const auto isSignedIn = [this] {
        return !shown(u"accountDialog"_s) && m_harness.window().page() &&
               !m_harness.window().page()->isSuspended();
    };
    if (m_complaint.isEmpty() && !waitUntil(isSignedIn))
        m_complaint = u": the account was not saved and signed in"_s;
}

void FaultPerson::changeService(const QString &how)
{
    if (how == u"leaves"_s)
        m_server.setWelcome(ConnectionServer::Welcome::Refuse);
    else if (how == u"returns"_s)
        m_server.setWelcome(ConnectionServer::Welcome::Serve);
    else if (how == u"has its certificate"_s)
        m_server.setIdentity(m_identities.own);
    else
        m_server.setIdentity(how == u"has one of another host"_s ? m_identities.ofAnotherHost
                                                                 : m_identities.ofAnotherAuthority);
}

void FaultPerson::confirmDelete(const QStringList &ids)
{
    m_toDelete = ids;
    if (!waitUntil([] { return shown(u"deleteDialog"_s); })) {
        m_complaint = u": no dialog to delete tokens"_s;
        return;
    }
    if (auto *confirm = qobject_cast<QLineEdit *>(shown(u"deleteConfirmText"_s)))
        confirm->setText(shownText(u"deleteConfirmTextExpected"_s).value_or(QString()).section(u'\n', 0, 0));
    if (waitUntil([] { return shown(u"deleteSubmit"_s) && shown(u"deleteSubmit"_s)->isEnabled(); }))
        click(u"deleteSubmit"_s);
    else
        m_complaint = u": it could not be submitted"_s;
}

void FaultPerson::click(const QString &objectName)
{
    QWidget *target = shown(objectName);
    if (!target || !target->isEnabled()) {
        m_complaint = target ? u": it is disabled"_s : u": it is not there"_s;
        return;
    }
    const bool asksForCreate = objectName == u"createSubmit"_s || objectName == u"rotateStart"_s ||
                               objectName == u"createAgainSubmit"_s;
    m_createsAsked += asksForCreate ? 1 : 0;
    if (objectName == u"deleteSubmit"_s || objectName == u"deleteRetry"_s) {
        for (const QString &id : std::as_const(m_toDelete))
            ++m_deletesAsked[id];
    }
    // At the left, where a wide check box takes clicks too.
    constexpr int inside = 8;
    QTest::mouseClick(target, Qt::LeftButton, {}, QPoint(inside, target->height() / 2));
}

bool FaultPerson::waitUntil(const std::function<bool()> &holds)
{
    QElapsedTimer clock;
    clock.start();
    // Something happens at least this often.
    QTimer tick;
    tick.start(20);
    bool isTrue = holds();
    while (!isTrue && clock.elapsed() < patienceMs) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        noteHandover();
        isTrue = holds();
    }
    m_longestWait = std::max(m_longestWait, std::chrono::milliseconds(clock.elapsed()));
    return isTrue;
}

void FaultPerson::noteHandover()
{
    const auto text = shownText(u"secretDialog"_s);
    if (!text)
        return;
    for (const TableRow &row : m_server.made()) {
        if (text->contains(row.name))
            m_handedOver.insert(row.name);
    }
}

QAbstractItemModel *FaultPerson::table() const
{
    auto *view = qobject_cast<QTableView *>(shown(u"tokenTable"_s));
    return view ? view->model() : nullptr;
}

QStringList FaultPerson::shownIds() const
{
    QStringList ids;
    const QAbstractItemModel *model = table();
    for (int row = 0; model && row < model->rowCount(); ++row)
        ids.append(model->index(row, 0).data(TokenTableModel::TokenIdRole).toString());
    return ids;
}

void FaultPerson::select(const QStringList &ids)
{
    auto *view = qobject_cast<QTableView *>(shown(u"tokenTable"_s));
    if (!view) {
        m_complaint = u": no table"_s;
        return;
    }
    const QStringList there = shownIds();
    for (const QString &id : ids) {
        const auto row = static_cast<int>(there.indexOf(id));
        if (row < 0) {
            m_complaint = u": no row "_s + id;
        } else if (ids.size() == 1) {
            view->selectRow(row);
        } else {
            QWidget *boxes = view->verticalHeader()->viewport();
            view->scrollTo(view->model()->index(row, 0));
            QTest::mouseClick(
                boxes, Qt::LeftButton, {},
                {boxes->width() / 2, view->rowViewportPosition(row) + view->rowHeight(row) / 2});
        }
    }
}

QString FaultPerson::report(const QString &what) const
{
    QStringList lines = {what, u"What was shown:"_s, shownReport()};
    const QAbstractItemModel *model = table();
    for (int row = 0; model && row < std::min(model->rowCount(), mostRowsTold); ++row) {
        QStringList cells = {model->index(row, 0).data(TokenTableModel::TokenIdRole).toString()};
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(model->index(row, column).data().toString());
        lines.append(u"  row %1: %2"_s.arg(QString::number(row), cells.join(u" | "_s).left(300)));
    }
    lines.append(u"What was asked:"_s);
    for (const SeenRequest &request : m_server.requests())
        lines.append(u"  %1 on connection %2: %3"_s.arg(QString::fromLatin1(request.verb),
                                                        QString::number(request.connection),
                                                        QString::fromLatin1(request.target.left(200))));
    return lines.join(u'\n');
}

} // namespace tokenry::test
