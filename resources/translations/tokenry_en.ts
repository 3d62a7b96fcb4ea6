<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>AccountPage</name>
    <message numerus="yes">
        <source>&amp;Delete %n…</source>
        <comment>checked tokens</comment>
        <translation>
            <numerusform>&amp;Delete %n…</numerusform>
            <numerusform>&amp;Delete %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n…</source>
        <comment>checked tokens</comment>
        <translation>
            <numerusform>&amp;Export %n…</numerusform>
            <numerusform>&amp;Export %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R&amp;otate %n…</source>
        <comment>checked tokens</comment>
        <translation>
            <numerusform>R&amp;otate %n…</numerusform>
            <numerusform>R&amp;otate %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>delete %n tokens</source>
        <translation>
            <numerusform>delete %n token</numerusform>
            <numerusform>delete %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteProgress</name>
    <message numerus="yes">
        <source>About %n s left.</source>
        <translation>
            <numerusform>About %n s left.</numerusform>
            <numerusform>About %n s left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n min left.</source>
        <translation>
            <numerusform>About %n min left.</numerusform>
            <numerusform>About %n min left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait. Going on in %n s.</source>
        <translation>
            <numerusform>The service asks to wait. Going on in %n s.</numerusform>
            <numerusform>The service asks to wait. Going on in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting starts in %n s. Nothing was sent yet.</source>
        <translation>
            <numerusform>Deleting starts in %n s. Nothing was sent yet.</numerusform>
            <numerusform>Deleting starts in %n s. Nothing was sent yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteReport</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names, and how many besides</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldMessages</name>
    <message numerus="yes">
        <source>Use exactly %n characters.</source>
        <translation>
            <numerusform>Use exactly %n character.</numerusform>
            <numerusform>Use exactly %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Use at most %n character.</numerusform>
            <numerusform>Use at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Use at least %n character.</numerusform>
            <numerusform>Use at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListController</name>
    <message numerus="yes">
        <source>The service listed %n tokens more than once on a page. Each is shown once, with the latest update.</source>
        <translation>
            <numerusform>The service listed %n token more than once on a page. It is shown once, with the latest update.</numerusform>
            <numerusform>The service listed %n tokens more than once on a page. Each is shown once, with the latest update.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n tokens · %1 · %2</source>
        <comment>%1 is a right, %2 an age</comment>
        <translation>
            <numerusform>%n token · %1 · %2</numerusform>
            <numerusform>%n tokens · %1 · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older than %n days</source>
        <translation>
            <numerusform>older than %n day</numerusform>
            <numerusform>older than %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message numerus="yes">
        <source>Waiting for you for %n days.</source>
        <translation>
            <numerusform>Waiting for you for %n day.</numerusform>
            <numerusform>Waiting for you for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInMessages</name>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::AccountEditController</name>
    <message numerus="yes">
        <source>%n changes of this account have no known outcome. Without the account, Tokenry cannot find it out any more.</source>
        <translation>
            <numerusform>%n change of this account has no known outcome. Without the account, Tokenry cannot find it out any more.</numerusform>
            <numerusform>%n changes of this account have no known outcome. Without the account, Tokenry cannot find it out any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rotations of this account are under way. Without the account, Tokenry does not show them any more, and their old and new tokens stay on the service.</source>
        <translation>
            <numerusform>%n rotation of this account is under way. Without the account, Tokenry does not show it any more, and its old and new tokens stay on the service.</numerusform>
            <numerusform>%n rotations of this account are under way. Without the account, Tokenry does not show them any more, and their old and new tokens stay on the service.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::AccountsSearch</name>
    <message numerus="yes">
        <source>%n tokens found. The first %1 are shown.</source>
        <translation>
            <numerusform>%n token found. The first %1 are shown.</numerusform>
            <numerusform>%n tokens found. The first %1 are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens found.</source>
        <translation>
            <numerusform>%n token found.</numerusform>
            <numerusform>%n tokens found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No token found in %n accounts.</source>
        <translation>
            <numerusform>No token found in %n account.</numerusform>
            <numerusform>No token found in %n accounts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::AgeBars</name>
    <message numerus="yes">
        <source>%1: %Ln tokens. %2.</source>
        <comment>%1 is an age, %2 a list of numbers</comment>
        <translation>
            <numerusform>%1: %Ln token. %2.</numerusform>
            <numerusform>%1: %Ln tokens. %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::Application</name>
    <message numerus="yes">
        <source>Locked after %n minutes without input.</source>
        <translation>
            <numerusform>Locked after %n minute without input.</numerusform>
            <numerusform>Locked after %n minutes without input.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::CreateDialog</name>
    <message numerus="yes">
        <source>Wait %n s</source>
        <translation>
            <numerusform>Wait %n s</numerusform>
            <numerusform>Wait %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %n tokens?</source>
        <translation>
            <numerusform>Delete %n token?</numerusform>
            <numerusform>Delete %n tokens?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tokens</source>
        <translation>
            <numerusform>Delete %n token</numerusform>
            <numerusform>Delete %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::ExportController</name>
    <message numerus="yes">
        <source>Exported %n tokens to “%1”.</source>
        <translation>
            <numerusform>Exported %n token to “%1”.</numerusform>
            <numerusform>Exported %n tokens to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::FindController</name>
    <message numerus="yes">
        <source>No token has this ID. The whole list was read: %Ln tokens.</source>
        <translation>
            <numerusform>No token has this ID. The whole list was read: %Ln token.</numerusform>
            <numerusform>No token has this ID. The whole list was read: %Ln tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::HistoryController</name>
    <message numerus="yes">
        <source>%n lines of the record are damaged or of a newer version. They are kept and not shown.</source>
        <translation>
            <numerusform>%n line of the record is damaged or of a newer version. It is kept and not shown.</numerusform>
            <numerusform>%n lines of the record are damaged or of a newer version. They are kept and not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::HistoryDialog</name>
    <message numerus="yes">
        <source>%n entries copied.</source>
        <translation>
            <numerusform>%n entry copied.</numerusform>
            <numerusform>%n entries copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 of %n entry</numerusform>
            <numerusform>%1 of %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::NoteImportDialog</name>
    <message numerus="yes">
        <source>Import also %n notes with a text that looks like a secret</source>
        <translation>
            <numerusform>Import also %n note with a text that looks like a secret</numerusform>
            <numerusform>Import also %n notes with a text that looks like a secret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes are new.</source>
        <translation>
            <numerusform>%n note is new.</numerusform>
            <numerusform>%n notes are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes replace the present ones.</source>
        <translation>
            <numerusform>%n note replaces the present one.</numerusform>
            <numerusform>%n notes replace the present ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes are the same already.</source>
        <translation>
            <numerusform>%n note is the same already.</numerusform>
            <numerusform>%n notes are the same already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::NotesController</name>
    <message numerus="yes">
        <source>Exported %n notes to “%1”.</source>
        <translation>
            <numerusform>Exported %n note to “%1”.</numerusform>
            <numerusform>Exported %n notes to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n notes.</source>
        <translation>
            <numerusform>Imported %n note.</numerusform>
            <numerusform>Imported %n notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::NoticeStrip</name>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>And %n more</numerusform>
            <numerusform>And %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::OtherAccounts</name>
    <message numerus="yes">
        <source>Signs in to %n accounts with the secrets that the keyring holds.</source>
        <translation>
            <numerusform>Signs in to %n account with the secret that the keyring holds.</numerusform>
            <numerusform>Signs in to %n accounts with the secrets that the keyring holds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::OverviewChoices</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::OverviewController</name>
    <message numerus="yes">
        <source>Marked as reviewed. The next comparison will start from this list of %n tokens.</source>
        <translation>
            <numerusform>Marked as reviewed. The next comparison will start from this list of %n token.</numerusform>
            <numerusform>Marked as reviewed. The next comparison will start from this list of %n tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens have appeared since your last review that may manage tokens or list no permissions. They were not created from this computer.</source>
        <translation>
            <numerusform>%n token has appeared since your last review that may manage tokens or lists no permissions. It was not created from this computer.</numerusform>
            <numerusform>%n tokens have appeared since your last review that may manage tokens or list no permissions. They were not created from this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::OverviewPage</name>
    <message numerus="yes">
        <source>%n tokens by age and by what they may do</source>
        <translation>
            <numerusform>%n token by age and by what it may do</numerusform>
            <numerusform>%n tokens by age and by what they may do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::PageNotices</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minutes ahead of the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute ahead of the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes ahead of the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minutes behind the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute behind the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes behind the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n hours ahead of the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>This computer&apos;s clock is about %n hour ahead of the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</numerusform>
            <numerusform>This computer&apos;s clock is about %n hours ahead of the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n hours behind the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>This computer&apos;s clock is about %n hour behind the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</numerusform>
            <numerusform>This computer&apos;s clock is about %n hours behind the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n days ahead of the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>This computer&apos;s clock is about %n day ahead of the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</numerusform>
            <numerusform>This computer&apos;s clock is about %n days ahead of the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n days behind the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>This computer&apos;s clock is about %n day behind the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</numerusform>
            <numerusform>This computer&apos;s clock is about %n days behind the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::RotateDialog</name>
    <message numerus="yes">
        <source>Rotate %n tokens</source>
        <translation>
            <numerusform>Rotate %n token</numerusform>
            <numerusform>Rotate %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::RotationController</name>
    <message numerus="yes">
        <source>%n rotations did not go on, because the account was locked or signed in anew. Their new tokens are not created: go on with them on the Rotations page.</source>
        <translation>
            <numerusform>1 rotation did not go on, because the account was locked or signed in anew. Its new token is not created: go on with it on the Rotations page.</numerusform>
            <numerusform>%n rotations did not go on, because the account was locked or signed in anew. Their new tokens are not created: go on with them on the Rotations page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::RowCommands</name>
    <message numerus="yes">
        <source>Export %n checked tokens</source>
        <translation>
            <numerusform>Export %n checked token</numerusform>
            <numerusform>Export %n checked tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %n tokens shown</source>
        <translation>
            <numerusform>Export the %n token shown</numerusform>
            <numerusform>Export the %n tokens shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client IDs copied</source>
        <translation>
            <numerusform>Client ID copied</numerusform>
            <numerusform>%n client IDs copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token IDs copied</source>
        <translation>
            <numerusform>Token ID copied</numerusform>
            <numerusform>%n token IDs copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::SecretDialog</name>
    <message numerus="yes">
        <source>Copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Copied. The clipboard clears in %n s.</numerusform>
            <numerusform>Copied. The clipboard clears in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You copied the secret %n s ago, and the clipboard is cleared. Did you paste it where you need it?</source>
        <translation>
            <numerusform>You copied the secret %n s ago, and the clipboard is cleared. Did you paste it where you need it?</numerusform>
            <numerusform>You copied the secret %n s ago, and the clipboard is cleared. Did you paste it where you need it?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not shown by the filter</source>
        <translation>
            <numerusform>%n not shown by the filter</numerusform>
            <numerusform>%n not shown by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De&amp;lete %n…</source>
        <translation>
            <numerusform>De&amp;lete %n…</numerusform>
            <numerusform>De&amp;lete %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R&amp;otate %n…</source>
        <translation>
            <numerusform>R&amp;otate %n…</numerusform>
            <numerusform>R&amp;otate %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::SelectionController</name>
    <message numerus="yes">
        <source>%n checked tokens are no longer in the list. They are not checked any more.</source>
        <translation>
            <numerusform>%n checked token is no longer in the list. It is not checked any more.</numerusform>
            <numerusform>%n checked tokens are no longer in the list. They are not checked any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::SettingsDialog</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::StatusLine</name>
    <message numerus="yes">
        <source>Clipboard clears in %n s</source>
        <translation>
            <numerusform>Clipboard clears in %n s</numerusform>
            <numerusform>Clipboard clears in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer. Try %1 in %n s</source>
        <translation>
            <numerusform>No answer. Try %1 in %n s</numerusform>
            <numerusform>No answer. Try %1 in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::UnresolvedController</name>
    <message numerus="yes">
        <source>%1 And %n more changes are unresolved.</source>
        <translation>
            <numerusform>%1 And %n more change is unresolved.</numerusform>
            <numerusform>%1 And %n more changes are unresolved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::ViewSwitch</name>
    <message numerus="yes">
        <source>%n rotations are under way</source>
        <translation>
            <numerusform>%n rotation is under way</numerusform>
            <numerusform>%n rotations are under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::WhichTokenDialog</name>
    <message numerus="yes">
        <source>%n tokens found.</source>
        <translation>
            <numerusform>%n token found.</numerusform>
            <numerusform>%n tokens found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens found. The first %1 are shown.</source>
        <translation>
            <numerusform>%n token found. The first %1 are shown.</numerusform>
            <numerusform>%n tokens found. The first %1 are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other IDs of the text were not found.</source>
        <translation>
            <numerusform>%n other ID of the text was not found.</numerusform>
            <numerusform>%n other IDs of the text were not found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No token found among %n tokens.</source>
        <translation>
            <numerusform>No token found among %n token.</numerusform>
            <numerusform>No token found among %n tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were read in full.</source>
        <translation>
            <numerusform>%n account was read in full.</numerusform>
            <numerusform>%n accounts were read in full.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were not looked through.</source>
        <translation>
            <numerusform>%n account was not looked through.</numerusform>
            <numerusform>%n accounts were not looked through.</numerusform>
        </translation>
    </message>
</context>
</TS>
