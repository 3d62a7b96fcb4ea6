// SPDX-License-Identifier: Apache-2.0
#include "tests/support/windowharness.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <optional>

#include "app/tokens/models/tokentablemodel.h"

namespace tokenry::test {
using namespace Qt::StringLiterals;

WindowHarness::WindowHarness(int seededTokens, AccountMode mode)
{
    m_sandbox.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_sandbox.start(QStringLiteral(SANDBOX_PROGRAM),
                    {u"--seed"_s, QString::number(seededTokens), u"--stop-at-eof"_s, u"--quiet"_s});
    while (!m_sandbox.canReadLine()) {
        if (!m_sandbox.waitForReadyRead(waitLimitMs))
            qFatal("the sandbox did not get ready");
    }
    const QJsonObject ready = QJsonDocument::fromJson(m_sandbox.readLine()).object();
    m_account = {.name = u"Test account"_s,
                 .environment = Environment::Sandbox,
                 .mode = mode,
                 .baseUrl = QUrl(ready.value("url"_L1).toString()),
                 .clientId = ready.value("clientId"_L1).toString()};
    m_http = std::make_unique<HttpTokenGateway>();
    const QByteArray secret = ready.value("clientSecret"_L1).toString().toUtf8();
    m_authorization = "Basic " + (m_account.clientId.toUtf8() + ':' + secret).toBase64();
    m_http->setEndpoint({m_account.baseUrl, m_account.clientId, Secret(secret)});
    m_clipboard = std::make_unique<SecretClipboard>(m_clock);
    open();
}

WindowHarness::~WindowHarness()
{
    m_window.reset();
    m_sandbox.closeWriteChannel();
    if (!m_sandbox.waitForFinished(waitLimitMs))
        m_sandbox.kill();
    m_sandbox.waitForFinished(waitLimitMs);
}

void WindowHarness::open()
{
    m_preferences = std::make_unique<Preferences>(m_folder.filePath(u"settings.ini"_s));
    m_ownToken = std::make_unique<OwnToken>(m_account.clientId);
    m_journal = std::make_unique<Journal>(m_folder.filePath(u"journal.jsonl"_s), m_clock);
    m_journal->setSignIn(signInOf(m_account));
    m_journaled = std::make_unique<JournaledGateway>(*m_http, *m_journal, m_clock);
    m_gateway = std::make_unique<RetryingGateway>(*m_journaled, m_clock);
    m_quietGateway =
        std::make_unique<RetryingGateway>(*m_journaled, m_clock, RetryingGateway::WhenBusy::GiveUp);
    m_list = std::make_unique<TokenList>(*m_gateway, *m_quietGateway, m_clock);
    m_list->setBoundSource([this] { return m_preferences->settings().readBound; });
    m_commands = std::make_unique<TokenCommands>(*m_gateway, m_clock);
    m_journaled->listenTo(*m_commands);
    m_reconciler = std::make_unique<Reconciler>(*m_gateway, *m_journal, m_clock);
    m_ownRights = std::make_unique<OwnRights>(*m_quietGateway, m_clock, *m_ownToken);
    m_ownRights->listenTo(*m_commands);
    QObject::connect(m_http.get(), &HttpTokenGateway::nextPageKnown, m_list.get(), &TokenList::goAhead);
    QObject::connect(m_list.get(), &TokenList::pageRead, m_ownRights.get(),
                     [this](const ReadPage &page) { m_ownRights->observe(page); });
    QObject::connect(m_list.get(), &TokenList::stateChanged, m_ownRights.get(),
                     [this] { m_ownRights->observe(m_list->state()); });
    m_rotations = std::make_unique<Rotations>(*m_gateway, *m_commands, *m_journal, m_clock);
    m_window = std::make_unique<MainWindow>(*m_preferences, *m_clipboard);
    m_page = new AccountPage(m_account,
                             {*m_gateway, *m_list, *m_commands, *m_ownToken, *m_ownRights, *m_preferences,
                              *m_clipboard, m_clock, m_window->actions(), *m_journal, *m_reconciler,
                              *m_rotations, filePath(u"reviews"_s), filePath(u"notes"_s)});
    m_window->addPage(m_page);
    m_window->showPage(m_page);
    m_window->show();
    m_page->loadFirstPage();
    QTRY_VERIFY_WITH_TIMEOUT(m_list->state().isLoaded, waitLimitMs);
}

void WindowHarness::reopenAs(const QString &accountId)
{
    m_account.id = accountId;
    reopen();
}

void WindowHarness::reopen()
{
    m_window->close();
    m_window.reset();
    m_ownRights.reset();
    m_rotations.reset();
    m_commands.reset();
    m_list.reset();
    m_quietGateway.reset();
    m_reconciler.reset();
    m_gateway.reset();
    m_journaled.reset();
    m_journal.reset();
    open();
}

void WindowHarness::killSandbox()
{
    m_sandbox.kill();
    m_sandbox.waitForFinished(waitLimitMs);
}

QWidget *WindowHarness::findWidget(const char *objectName) const
{
    const auto name = QString::fromLatin1(objectName);
    const auto topLevels = QApplication::topLevelWidgets();
    // The newest dialog is in front of what it covers.
    for (auto top = topLevels.crbegin(); top != topLevels.crend(); ++top) {
        if (!(*top)->isVisible())
            continue;
        if ((*top)->objectName() == name)
            return *top;
        const auto found = (*top)->findChildren<QWidget *>(name);
        for (QWidget *widget : found) {
            if (widget->isVisible())
                return widget;
        }
    }
    return m_window->findChild<QWidget *>(name);
}

bool WindowHarness::isShown(const char *objectName) const
{
    const QWidget *widget = findWidget(objectName);
    return widget && widget->isVisible();
}

void WindowHarness::click(const char *objectName) const
{
    auto *button = find<QAbstractButton>(objectName);
    // A wide check box takes clicks on its box and text only.
    constexpr int intoTheBox = 8;
    QTest::mouseClick(button, Qt::LeftButton, {},
                      qobject_cast<QCheckBox *>(button) ? QPoint(intoTheBox, button->height() / 2)
                                                        : QPoint());
}

void WindowHarness::type(const char *objectName, const QString &text) const
{
    auto *edit = find<QLineEdit>(objectName);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

QAbstractItemModel *WindowHarness::table() const
{
    return find<QTableView>("tokenTable")->model();
}

QStringList WindowHarness::column(int column) const
{
    QStringList texts;
    const QAbstractItemModel *model = table();
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, column).data().toString());
    return texts;
}

QStringList WindowHarness::shownIds() const
{
    QStringList ids;
    const QAbstractItemModel *model = table();
    for (int row = 0; row < model->rowCount(); ++row)
        ids.append(model->index(row, 0).data(TokenTableModel::TokenIdRole).toString());
    return ids;
}

void WindowHarness::selectRow(int row) const
{
    find<QTableView>("tokenTable")->selectRow(row);
}

void WindowHarness::clickCheck(int row, Qt::KeyboardModifiers modifiers) const
{
    const auto *view = find<QTableView>("tokenTable");
    QWidget *boxes = view->verticalHeader()->viewport();
    const QPoint place(boxes->width() / 2, view->rowViewportPosition(row) + view->rowHeight(row) / 2);
    QTest::mouseClick(boxes, Qt::LeftButton, modifiers, place);
}

void WindowHarness::choosePageSize(const QString &text) const
{
    auto *sizes = find<QComboBox>("pageSize");
    const int index = sizes->findText(text);
    if (index < 0)
        qFatal("no such page size: %s", qPrintable(text));
    sizes->setCurrentIndex(index);
    Q_EMIT sizes->activated(index);
}

int WindowHarness::rowNamed(const QString &name) const
{
    return static_cast<int>(column(0).indexOf(name));
}

QString WindowHarness::text(const char *objectName) const
{
    return find<QLabel>(objectName)->text();
}

QString WindowHarness::createBehind(const QString &name, const QList<Permission> &permissions)
{
    std::optional<QString> id;
    QObject context;
    m_http->create({name, permissions}, &context,
                   [&id](Result<CreatedToken> result) { id = result ? result->token.id : QString(); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(id.has_value(), waitLimitMs); }();
    return id.value_or(QString());
}

void WindowHarness::deleteBehind(const QString &tokenId)
{
    bool done = false;
    QObject context;
    m_http->remove(tokenId, &context, [&done](const Result<void> &) { done = true; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(done, waitLimitMs); }();
}

} // namespace tokenry::test
