// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/rows/rowpacker.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <utility>

#include "app/tokens/rows/idtable.h"

namespace tokenry {
using namespace Qt::StringLiterals;

/// Packs, in the packer's thread.
class RowPacker::Worker final : public QObject
{
public:
    explicit Worker(RowPacker &packer) : m_packer(packer), m_pause(this)
    {
        m_pause.setSingleShot(true);
        connect(&m_pause, &QTimer::timeout, this, [this] { publish(false); });
    }

    void begin(quint64 list)
    {
        m_list = list;
        m_rows = {};
        m_open = std::make_shared<RowChunk>();
        m_ids.clear();
        m_duplicates = 0;
        m_pause.stop();
        m_nextPublication = QDeadlineTimer();
    }
    void add(const QList<Token> &tokens)
    {
        for (const Token &token : tokens)
            add(token);
        if (m_open->isFull() || m_nextPublication.hasExpired())
            publish(false);
        else if (!m_pause.isActive())
            m_pause.start(static_cast<int>(m_nextPublication.remainingTime()));
    }
    void publish(bool isLast)
    {
        m_pause.stop();
        m_nextPublication = QDeadlineTimer(publicationPause);
        m_open->squeeze();
        m_rows = m_rows.with(std::exchange(m_open, std::make_shared<RowChunk>()));
        Q_EMIT m_packer.published(m_list, m_rows, m_duplicates, isLast);
    }

    void forgetIds() { m_ids.clear(); }

private:
    void add(const Token &token)
    {
        const auto rowAt = [this](int row) {
            return row < m_rows.size() ? m_rows.place(row) : RowSnapshot::Place{*m_open, row - m_rows.size()};
        };
        m_open->append(token);
        const int row = m_open->size() - 1;
        if (!m_open->hasId(row))
            return;
        if (m_ids.find(*m_open, row, rowAt) >= 0) {
            m_open->removeLast();
            ++m_duplicates;
            return;
        }
        m_ids.add(m_rows.size() + row, rowAt);
    }

    RowPacker &m_packer;
    quint64 m_list = 0;
    RowSnapshot m_rows;
    std::shared_ptr<RowChunk> m_open = std::make_shared<RowChunk>();
    IdTable m_ids;
    qint64 m_duplicates = 0;
    QTimer m_pause;
    QDeadlineTimer m_nextPublication;
};

RowPacker::RowPacker(QObject *parent) : QObject(parent)
{
    qRegisterMetaType<RowSnapshot>();
    m_thread.setObjectName(u"row packer"_s);
}

RowPacker::~RowPacker()
{
    m_thread.quit();
    m_thread.wait();
}

template<class Call>
void RowPacker::post(Call call)
{
    QMetaObject::invokeMethod(m_worker, std::move(call), Qt::QueuedConnection);
}

void RowPacker::begin(quint64 list)
{
    if (!m_worker) {
        m_worker = new Worker(*this);
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
    }
    post([worker = m_worker, list] { worker->begin(list); });
}

void RowPacker::add(const QList<Token> &tokens)
{
    post([worker = m_worker, tokens] { worker->add(tokens); });
}

void RowPacker::finish()
{
    post([worker = m_worker] {
        worker->forgetIds();
        worker->publish(true);
    });
}

void RowPacker::pause()
{
    post([worker = m_worker] { worker->publish(true); });
}

void RowPacker::forget()
{
    if (m_worker)
        post([worker = m_worker] { worker->begin(0); });
}

} // namespace tokenry
