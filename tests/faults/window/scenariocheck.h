// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

namespace tokenry::test {

/// The visible texts that scenarios name by id: the table in `messages.json`.
class ScenarioMessages final
{
public:
    /// Ids and texts; `%1` to `%9` in a text are places for values.
    explicit ScenarioMessages(const QJsonObject &table) : m_table(table) {}

    /// A step with its messages filled in: `"@id"` and `["@id", VALUE…]` become texts. Each id that is not in
    /// the table, and each wrong number of values, adds a sentence to `problems`.
    [[nodiscard]] QJsonArray filled(const QJsonArray &step, QStringList &problems) const;
    /// The ids that no step has named yet.
    [[nodiscard]] QStringList unused() const;

private:
    [[nodiscard]] QString text(const QString &id, const QJsonArray &values, QStringList &problems) const;

    QJsonObject m_table;
    mutable QSet<QString> m_used;
};

/// What the loader refuses in a scenario file, a sentence each: unknown keys, unknown words, wrong numbers of
/// arguments, and English that stands in the file itself. Empty for a good file.
[[nodiscard]] QStringList scenarioProblems(const QJsonObject &file);

} // namespace tokenry::test
