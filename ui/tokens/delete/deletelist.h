// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QListView>

#include "app/tokens/changes/deleteconfirmation.h"
#include "app/tokens/changes/tokencommands.h"

namespace tokenry {

class DeleteListModel;

/// The tokens of a deletion, one below the other, each with its outcome; scrolls when there are many. No row
/// is a widget, so that thousands are no burden.
class DeleteList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeleteList)

public:
    DeleteList(const DeleteSubject &subject, const QDateTime &nowUtc, QWidget *parent);

    /// One for each token, in the order of the subject.
    [[nodiscard]] const QList<DeletionEntry> &entries() const;
    void showOutcome(int row, const DeletionEntry &entry);
    void showRow(int row);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Of all rows; counted no further than `atLeast`.
    [[nodiscard]] int contentHeight(int atLeast) const;

    DeleteListModel *m_model;
};

} // namespace tokenry
