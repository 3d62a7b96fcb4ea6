// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

namespace tokenry::test {

/// A token as a service holds it.
struct TableRow
{
    QString id = {};
    QString name = {};
    QJsonArray permissions = {};
    QString secret = {}; ///< Only a create tells it
};

/// The tokens of a service of tests: the truth that a client's words are compared with. Not for two threads
/// at once.
class TokenTable final
{
public:
    /// Every secret that it makes begins with this, so that it can be looked for.
    static constexpr auto secretMark = "created-canary-";

    [[nodiscard]] const QList<TableRow> &rows() const { return m_rows; }
    [[nodiscard]] const TableRow *find(const QString &id) const;
    /// The newest comes first.
    TableRow add(const QString &name, const QJsonArray &permissions);
    /// False when there is none.
    bool remove(const QString &id);
    void rename(const QString &id, const QString &name);

    /// The answer to a list request: rows whose name contains the wanted one, at most `mostRows` of them.
    [[nodiscard]] QByteArray page(const QUrl &target, qsizetype mostRows) const;
    /// Without its secret.
    [[nodiscard]] static QByteArray object(const TableRow &row);
    /// With its secret, in the order of the API's description.
    [[nodiscard]] static QByteArray created(const TableRow &row);
    [[nodiscard]] static QString clientIdOf(const TableRow &row);

private:
    int m_lastNumber = 0;
    QList<TableRow> m_rows;
};

} // namespace tokenry::test
