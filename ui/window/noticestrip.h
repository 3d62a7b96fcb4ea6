// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tokenry {

/// Something that holds until it is put right: why changes are off, that a label may be wrong.
struct Notice
{
    enum class Kind { Info, Warning };

    Kind kind = Kind::Info;
    QString text = {};       ///< Whole sentences. Translated, display-safe
    QString action = {};     ///< A verb for the one thing to do about it; empty for none
    bool isProgress = false; ///< Its text changes often; only the first text is announced

    bool operator==(const Notice &) const = default;
};

/// The standing notices of an account, below its band: one line each where the window is wide enough, at most
/// two; warnings before the others. Hidden without any. Object name `noticeStrip`; the lines `notice0`,
/// `notice1`, their buttons `noticeAction0`, `noticeAction1`.
class NoticeStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeStrip)

public:
    explicit NoticeStrip(QWidget *parent = nullptr);

    /// The same notices again change nothing. New ones are announced.
    void setNotices(const QList<Notice> &notices);

Q_SIGNALS:
    /// `index` counts in the list that was set.
    void actionTriggered(int index);

private:
    /// Whether `notices` differ from the present ones by the text of a progress only; then shows it.
    [[nodiscard]] bool showProgress(const QList<Notice> &notices);
    void addLine(const Notice &notice, int index);
    void addRest(const QList<Notice> &rest);

    QList<Notice> m_notices;
    QVBoxLayout *m_lines;
    QLabel *m_progress = nullptr; ///< The text of the progress, while one is shown
};

} // namespace tokenry
