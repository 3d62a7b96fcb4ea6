// SPDX-License-Identifier: Apache-2.0
#include "app/domain/permissions.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/core/displaytext.h"
#include "app/domain/newtoken.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Permissions)
};

/// A screen reader reads these; the rest is counted.
constexpr qsizetype maximumSpokenValues = 8;
constexpr qsizetype maximumValueLength = 64;

bool isKnown(const QString &value)
{
    return value == permissionName(Permission::View) || value == permissionName(Permission::Transact) ||
           value == permissionName(Permission::Manage);
}

/// "A", "A and B", "A, B and C"; each made display-safe.
QString enumerated(const QStringList &values)
{
    QStringList shown;
    for (const QString &value : values.first(std::min(values.size(), maximumSpokenValues)))
        shown.append(value.isEmpty() ? Text::tr("(empty)") : displaySafe(value, maximumValueLength));
    if (values.size() > maximumSpokenValues)
        shown.append(Text::tr("%n more", nullptr, static_cast<int>(values.size() - maximumSpokenValues)));
    if (shown.size() < 2)
        return shown.join(QString());
    const QString last = shown.takeLast();
    return Text::tr("%1 and %2", "the end of a list of permissions")
        .arg(shown.join(Text::tr(", ", "between the permissions of a list")), last);
}

/// Whole sentences for each combination, so that a translation can build its own.
QString knownSummary(bool view, bool transact, bool manage)
{
    if (view && transact && manage) {
        return Text::tr("Can see all data, send payments, and change platform configuration, API tokens and "
                        "customers.");
    }
    if (view && transact) {
        return Text::tr(
            "Can see all data and send payments. Cannot change platform configuration, API tokens or "
            "customers.");
    }
    if (view && manage) {
        return Text::tr(
            "Can see all data and change platform configuration, API tokens and customers. Cannot send "
            "payments.");
    }
    if (transact && manage) {
        return Text::tr(
            "Can send payments and change platform configuration, API tokens and customers. Is not "
            "given the right to see data.");
    }
    if (view) {
        return Text::tr(
            "Can see all data. Cannot send payments or change platform configuration, API tokens or "
            "customers.");
    }
    if (transact) {
        return Text::tr("Can send payments. Is not given the right to see data, and cannot change platform "
                        "configuration, API tokens or customers.");
    }
    return Text::tr(
        "Can change platform configuration, API tokens and customers. Is not given the right to see "
        "data, and cannot send payments.");
}

} // namespace

QString permissionName(Permission permission)
{
    switch (permission) {
    case Permission::View:
        return u"VIEW"_s;
    case Permission::Transact:
        return u"TRANSACT"_s;
    case Permission::Manage:
        return u"MANAGE"_s;
    }
    return {};
}

bool Permissions::has(Permission permission) const
{
    return values.contains(permissionName(permission));
}

bool Permissions::hasUnknown() const
{
    return !std::all_of(values.cbegin(), values.cend(), isKnown);
}

bool Permissions::isSensitive() const
{
    return !valid || noneListed() || hasUnknown() || has(Permission::Manage);
}

QString Permissions::toWords() const
{
    if (!valid)
        return noneListed() ? Text::tr("invalid")
                            : Text::tr("invalid; readable values: %1").arg(enumerated(values));
    if (noneListed())
        return Text::tr("none listed");
    return enumerated(values);
}

QString permissionSummary(const Permissions &permissions)
{
    if (!permissions.valid) {
        return Text::tr("What this token may do could not be read from the service's answer. Treat it as "
                        "unrestricted.");
    }
    if (permissions.noneListed())
        return Text::tr("No permission is listed. The service may treat such a token as unrestricted.");
    const bool view = permissions.has(Permission::View);
    const bool transact = permissions.has(Permission::Transact);
    const bool manage = permissions.has(Permission::Manage);
    if (!permissions.hasUnknown())
        return knownSummary(view, transact, manage);

    // An unknown permission may allow anything, so the text must not deny anything.
    QStringList unknown = permissions.values;
    unknown.removeIf(isKnown);
    unknown.removeDuplicates();
    QStringList known = permissions.values;
    known.removeIf([](const QString &value) { return !isKnown(value); });
    known.removeDuplicates();
    if (known.isEmpty()) {
        return Text::
            tr("Lists only permissions that this program does not know: %1. What they allow is not known.")
                .arg(enumerated(unknown));
    }
    return Text::
        tr("Lists %1, and permissions that this program does not know: %2. What those allow is not known.")
            .arg(enumerated(known), enumerated(unknown));
}

QStringList askedPermissions(const NewToken &token)
{
    QStringList values;
    for (const Permission permission : token.permissions)
        values.append(permissionName(permission));
    values += token.otherPermissions;
    values.removeDuplicates();
    return values;
}

} // namespace tokenry
