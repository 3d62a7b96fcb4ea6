// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

#include "app/domain/apierror.h"
#include "app/domain/token.h"
#include "ui/dialogs/basedialog.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tokenry {

class MessagePanel;

/// Asks for a token id or client id, and shows in place what was found. It searches nothing itself.
class FindDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindDialog)

public:
    explicit FindDialog(QWidget *parent);

    /// Puts the text into the field and searches for it; an empty text does nothing.
    void findText(const QString &text);
    void showSearching();
    /// Rows of the list read so far, and the total when told.
    void showProgress(qint64 rowsRead, std::optional<qint64> totalCount);
    void showFound(const Token &token);
    /// `complete`: the list was read to its end.
    void showNotFound(bool complete, qint64 rowsRead);
    /// Several tokens have this shortened id.
    void showSeveral();
    void showError(const ApiError &error);

    void reject() override;

Q_SIGNALS:
    void findRequested(const QString &tokenOrClientId);
    void stopRequested();
    /// The person wants to see the found token in the window.
    void showRequested(const tokenry::Token &token);

private:
    void build();
    void find();
    void stop();
    void showResult(const Token &token);
    void clearResult();
    void setSearching(bool searching);
    void updateButtons();

    bool m_isSearching = false;
    qint64 m_rowsRead = 0;
    std::optional<Token> m_found;
    QLineEdit *m_field;
    MessagePanel *m_message;
    QVBoxLayout *m_resultPlace;
    QWidget *m_result = nullptr; ///< Only while something is found
    QPushButton *m_close;
    QPushButton *m_stop;
    QPushButton *m_find;
    QPushButton *m_show;
};

} // namespace tokenry
