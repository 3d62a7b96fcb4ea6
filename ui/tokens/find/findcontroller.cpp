// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/find/findcontroller.h"

#include <QWidget>

#include "app/tokens/find/tokenreference.h"
#include "ui/tokens/find/finddialog.h"

namespace tokenry {

FindController::FindController(TokenGateway &gateway, QWidget *window)
    : QObject(window), m_finder(gateway), m_window(window)
{}

void FindController::startIn(const RowSnapshot &loaded, const QString &text)
{
    m_loaded = loaded;
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new FindDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The dialog is the context of the connections, so that a closed dialog gets no answers.
    connect(&m_finder, &TokenFinder::progress, m_dialog, &FindDialog::showProgress);
    connect(&m_finder, &TokenFinder::found, m_dialog, &FindDialog::showFound);
    connect(&m_finder, &TokenFinder::notFound, m_dialog, &FindDialog::showNotFound);
    connect(&m_finder, &TokenFinder::foundSeveral, m_dialog, &FindDialog::showSeveral);
    connect(&m_finder, &TokenFinder::failed, m_dialog, &FindDialog::showError);
    connect(m_dialog, &FindDialog::findRequested, this, &FindController::find);
    connect(m_dialog, &FindDialog::stopRequested, this, [this] { m_finder.cancel(); });
    connect(m_dialog, &FindDialog::showRequested, this, &FindController::found);
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_finder.cancel();
        m_dialog = nullptr;
    });
    m_dialog->open();
    m_dialog->findText(text);
}

void FindController::find(const QString &tokenOrClientId)
{
    // First, because a loaded row is found at once, before the call returns.
    m_dialog->showSearching();
    QList<Token> loaded;
    const QStringList ids = parseTokenReference(tokenOrClientId).ids;
    for (const QString &id : ids) {
        if (const int row = m_loaded.rowOfEitherId(id); row >= 0)
            loaded.append(m_loaded.token(row));
    }
    m_finder.find(tokenOrClientId, loaded);
}

} // namespace tokenry
