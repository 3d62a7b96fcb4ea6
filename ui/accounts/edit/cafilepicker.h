// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace tokenry {

class CredentialEntry;

/// An additional certificate authority, for an account behind a company's proxy or gateway. Its file is
/// asked for once it is wanted.
class CaFilePicker final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaFilePicker)

public:
    explicit CaFilePicker(QWidget *parent);

    /// The field of the path, into which credentials may be pasted by mistake.
    [[nodiscard]] CredentialEntry &entry() const { return *m_entry; }
    /// Absolute, or empty; also empty while credentials stand in the field.
    [[nodiscard]] QString caFile() const;
    void setCaFile(const QString &path);
    /// Nothing, or a file that can be read.
    [[nodiscard]] bool isUsable() const;

Q_SIGNALS:
    void changed();

private:
    void build();
    void browse();
    void judge();
    [[nodiscard]] QString refusal() const;

    QCheckBox *m_isWanted;
    QWidget *m_row;
    QLineEdit *m_path;
    CredentialEntry *m_entry;
};

} // namespace tokenry
