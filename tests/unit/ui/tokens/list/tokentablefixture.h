// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>
#include <QSet>
#include <QTest>

#include <memory>

#include "app/tokens/models/tokensortfiltermodel.h"
#include "app/tokens/models/tokentablemodel.h"
#include "ui/tokens/list/tokentableview.h"

namespace tokenry {

/// A shown table of a hundred tokens, whose checks a test sees.
class TokenTableFixture : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<TokenTableModel>();
        m_proxy = std::make_unique<TokenSortFilterModel>();
        m_proxy->setSourceModel(m_model.get());
        m_view = std::make_unique<TokenTableView>();
        m_view->setModel(m_proxy.get());
        m_checked.clear();
        m_proxy->setChecks([this](const QString &id) { return m_checked.contains(id); });
        connect(m_view.get(), &TokenTableView::checkRequested, this,
                [this](const QStringList &ids, bool isChecked) {
                    for (const QString &id : ids)
                        isChecked ? void(m_checked.insert(id)) : void(m_checked.remove(id));
                });
        m_model->setTokens(tokens(0, 100), false);
        m_view->resize(900, 400);
        m_view->show();
    }
    void cleanup()
    {
        m_view.reset();
        m_proxy.reset();
        m_model.reset();
    }

protected:
    static QList<Token> tokens(int from, int to)
    {
        QList<Token> list;
        for (int number = from; number < to; ++number) {
            const QString id = QStringLiteral("Token:%1").arg(number, 4, 10, QChar(u'0'));
            // Names in another order than the ids.
            list.append({.id = id,
                         .name = QStringLiteral("name %1").arg((number * 37) % 1000, 4, 10, QChar(u'0')),
                         .permissions = {{QStringLiteral("VIEW")}, true},
                         .clientId = QStringLiteral("client-%1-0123456789abcdef").arg(number)});
        }
        return list;
    }
    QHeaderView *header() const { return m_view->horizontalHeader(); }
    void clickHeader(int column) const
    {
        const QPoint place(header()->sectionViewportPosition(column) + 10, header()->height() / 2);
        QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, place);
    }
    QStringList shownNames() const
    {
        QStringList names;
        for (int row = 0; row < m_proxy->rowCount(); ++row)
            names.append(m_proxy->index(row, 0).data().toString());
        return names;
    }

    QString currentId() const
    {
        return m_proxy->index(m_view->currentRow(), 0).data(TokenTableModel::TokenIdRole).toString();
    }
    QPoint middleOf(int row) const
    {
        return {10, m_view->rowViewportPosition(row) + m_view->rowHeight(row) / 2};
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers, middleOf(row));
    }
    void clickBox(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(m_view->verticalHeader()->viewport(), Qt::LeftButton, modifiers, middleOf(row));
    }

    QSet<QString> m_checked;
    std::unique_ptr<TokenTableModel> m_model;
    std::unique_ptr<TokenSortFilterModel> m_proxy;
    std::unique_ptr<TokenTableView> m_view;
};

} // namespace tokenry
