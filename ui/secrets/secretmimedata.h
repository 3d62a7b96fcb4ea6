// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMimeData>

#include "app/core/secret.h"

namespace tokenry {

/// A secret on its way through the clipboard: text that is made when somebody asks for it, marked so that
/// clipboard managers which know the mark do not record it.
class SecretMimeData final : public QMimeData
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretMimeData)

public:
    explicit SecretMimeData(Secret secret);

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString &mimeType) const override;
    /// From now on it hands out nothing.
    void wipe() { m_secret.wipe(); }

protected:
    [[nodiscard]] QVariant retrieveData(const QString &mimeType, QMetaType preferredType) const override;

private:
    Secret m_secret;
};

} // namespace tokenry
