// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QScrollArea>

#include "app/tokens/changes/deleteconfirmation.h"
#include "app/tokens/changes/tokencommands.h"

class QVBoxLayout;

namespace tokenry {

class DeleteRow;

/// The tokens of a deletion, one below the other, each with its outcome; scrolls when there are many.
class DeleteList final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeleteList)

public:
    DeleteList(const DeleteSubject &subject, const QDateTime &nowUtc, QWidget *parent);

    void showOutcome(int row, const DeletionEntry &entry);
    void scrollTo(int row);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int contentHeight() const;

    QList<DeleteRow *> m_rows;
};

} // namespace tokenry
