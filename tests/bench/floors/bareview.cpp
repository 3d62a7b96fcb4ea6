// SPDX-License-Identifier: Apache-2.0
// The least that a Qt program can do: a window with a table, and, when BENCH_URL names a page of tokens, one
// GET whose rows it shows. It says on standard error when it came where, as the program does under
// `tokenry.trace`.
#include <QAbstractTableModel>
#include <QApplication>
#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMainWindow>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTableView>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <vector>

namespace {

void say(const char *point)
{
    const std::chrono::duration<double> now = std::chrono::steady_clock::now().time_since_epoch();
    std::fprintf(stderr, "tokenry.trace: %.6f %s\n", now.count(), point);
}

/// Says when the widget has been painted the next time.
class PaintWatch final : public QObject
{
public:
    PaintWatch(QWidget &widget, const char *point) : QObject(&widget), m_point(point)
    {
        widget.installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QMetaObject::invokeMethod(
                this, [this] { say(m_point); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    const char *m_point;
};

class Rows final : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex & = {}) const override { return columns; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? m_rows[index.row()][index.column()] : QVariant();
    }
    void read(const QByteArray &json)
    {
        const QStringList names{QStringLiteral("name"), QStringLiteral("permissions"),
                                QStringLiteral("clientId"), QStringLiteral("createdAt"),
                                QStringLiteral("updatedAt")};
        beginResetModel();
        const QJsonArray tokens =
            QJsonDocument::fromJson(json).object().value(QStringLiteral("data")).toArray();
        for (const QJsonValue &token : tokens) {
            std::vector<QVariant> row;
            for (const QString &name : names) {
                const QJsonValue value = token.toObject().value(name);
                row.push_back(value.isArray() ? value.toVariant().toStringList().join(QStringLiteral(" and "))
                                              : value.toVariant());
            }
            m_rows.push_back(std::move(row));
        }
        endResetModel();
    }

private:
    static constexpr int columns = 5;
    std::vector<std::vector<QVariant>> m_rows;
};

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGTERM, [](int) { QCoreApplication::exit(); });
    QApplication application(argc, argv);
    QNetworkAccessManager network;
    Rows rows;
    QMainWindow window;
    QTableView table;
    const QByteArray url = qgetenv("BENCH_URL");
    if (!url.isEmpty()) {
        QNetworkRequest request(QUrl(QString::fromLatin1(url)));
        request.setRawHeader("Authorization", qgetenv("BENCH_AUTHORIZATION"));
        QNetworkReply *reply = network.get(request);
        QObject::connect(reply, &QNetworkReply::finished, &rows, [&rows, &table, reply] {
            rows.read(reply->readAll());
            new PaintWatch(*table.viewport(), "rows painted");
        });
    }
    table.setModel(&rows);
    window.setCentralWidget(&table);
    window.resize(1232, 720);
    new PaintWatch(window, "window painted");
    window.show();
    return QApplication::exec();
}
