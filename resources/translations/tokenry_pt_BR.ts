<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Account</name>
    <message>
        <source>PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OTHER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT LABELLED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>it is not an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its field “%1” is missing or not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its field “%1” is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its ID is empty or too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier one has the same ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>&amp;New token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create &amp;like this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by n&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear &amp;filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy token &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Uncheck all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tokens page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the &amp;built-in sandbox…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n…</source>
        <comment>checked tokens</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n…</source>
        <comment>checked tokens</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R&amp;otate %n…</source>
        <comment>checked tokens</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountRepository</name>
    <message>
        <source>This account is no longer stored. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the account is for: production, sandbox or other. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is empty. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new account needs its client secret. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored secret belongs to the former base URL and client ID and is not used for others. Enter the client secret too. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has another address or client ID by now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was not changed, but it is not known whether the keyring still holds its former secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new secret is in the keyring already and could not be taken out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret was written to the keyring and could not be removed again. Nothing uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was not saved, because you cancelled. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was saved, but the secret of its former base URL and client ID could not be removed from the keyring. It is not used any more. You can remove the entry “Tokenry” in the program that manages the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new secret is used until the program ends. If the keyring holds an earlier one, that one is used again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>The account needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL is not an address that credentials can be sent to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID is empty or holds a character that it cannot have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file must be given with its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an account named “%1”. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountStore</name>
    <message>
        <source>“%1” is a link, a folder or a device, not a plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than any list of accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some accounts in “%1” cannot be used and are left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: it holds no list of accounts that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program starts without stored accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old file was not changed. It could not be kept aside (%1), so nothing is saved in its place until you have moved it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old content was not changed; it is kept as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets in the keyring were not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by another program. Nothing was saved, and the accounts were read again: look at them, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used and could not be kept aside: %2. Nothing was saved over it. Move it away, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppPaths</name>
    <message>
        <source>The environment variable HOME is not set, so there is no folder to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts and settings are not remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens can be read, but neither created nor deleted: each change must be recorded on the disk before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are off, because they cannot be recorded. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts, settings, notes and the record of your changes are kept in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts and settings are kept in “%1”. Notes and the record of your changes are kept in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secrets of your accounts are kept in the keyring of your desktop only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>Nothing was saved to “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BaseUrl</name>
    <message>
        <source>The address names no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not name a network interface (nothing after a % sign).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host must not end with a dot: its certificate would not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no valid host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without https the credentials could be read on the way. Plain http is possible to this machine only (localhost, 127.0.0.1 or [::1]).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold a user name or password (nothing before an @ sign).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 0 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold a question mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold a # sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows the last colon must be the number of a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no port %1: ports go from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an unusual way to write %2. Write the host as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold spaces, line breaks or invisible characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold a backslash (\). Use / instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https://, not with “%1://”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold an @ sign: this one would go to “%1”, and what stands before the sign is not the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host must not hold a % sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” looks like this computer, but is another host. Without https the credentials could be read on the way to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to read “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large for a CA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds a private key. Choose a file that holds certificates only, and keep the key where nobody else can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a certificate in binary form (DER). It is needed as text (PEM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no certificate in text form (PEM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every certificate in “%1” has expired: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePolicy</name>
    <message>
        <source>The service says that the token that is signed in with may not manage tokens. Refreshing the list looks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token that is signed in with may not manage tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is set to read-only. Change that in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientId</name>
    <message>
        <source>The client ID is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID must not hold a colon: the sign-in could not tell it from the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID holds a character that cannot be sent, such as a line break.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipboardDoubt</name>
    <message>
        <source>The secret is being cleared from the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard may still hold the secret: this desktop clears it only while Tokenry has the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard may still hold the secret: this desktop does not show what the clipboard holds. Copy something else to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard still holds the secret: this desktop offers it again each time it is cleared. Copy something else to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionReport</name>
    <message>
        <source>%1 accepts this client ID and secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They belong to the token “%1” with these permissions: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the service at this address speaks https, begin the address with https://.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateMismatch</name>
    <message>
        <source>You asked for %1. The service listed no permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for %1. The service gave %2.</source>
        <comment>two lists of permissions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service changed characters of the name “%1” that look alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for the name “%1”. The service gave the name “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialFormats</name>
    <message>
        <source>“%1” was changed by another program in the meantime. Nothing was written. Save again to look at it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present content of “%1” could not be kept: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control character is in it, which curl does not read. Choose another format, such as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon is in the client ID, where curl would end it. Choose another format, such as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is not text, so it cannot be written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that is there is not a JSON object, so its content cannot be kept. Nothing was changed. Choose another file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written as .env. %2 Choose another format, such as JSON.</source>
        <comment>%1 is a variable&apos;s name, %2 a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a space, a quote or another character that shells, containers and libraries do not all read alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that is there is not a text file, so its content cannot be kept. Nothing was changed. Choose another file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of %1 in the file goes on in the next line, which not every program reads alike. Nothing was changed. Choose another file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of %1 in the file holds something else behind the value, which would be lost. Nothing was changed. Put it on a line of its own, or choose another file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote in the file that is there does not end, so its content cannot be kept with certainty. Nothing was changed. Choose another file name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>delete this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>delete %n tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To confirm, type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm, type the name of the token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm, type the end of its client ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm, type the end of the client ID of “%1”:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteProgress</name>
    <message numerus="yes">
        <source>About %n s left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n min left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>progress, then the time left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait. Going on in %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting starts in %n s. Nothing was sent yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping. The request that is under way cannot be taken back; its answer is awaited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in with this token. After deleting it this window cannot reach the service any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in with one of these tokens. After deleting it this window cannot reach the service any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteReport</name>
    <message>
        <source>“%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was already gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether “%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was still there after the delete request, which had no usable answer. Tokenry looks again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already gone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still there for now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names, and how many besides</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other token of this account can manage tokens. After this nobody can create or delete a token with this program, nor with any other that signs in with a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell whether another token can manage tokens. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens were deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the token was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was not deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every token was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether any token was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>what became of them; why they were not sent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
It stopped here, because the others would have failed for the same reason: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting tokens of the account “%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client ID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token ID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking whether another token can manage tokens…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvironmentSelector</name>
    <message>
        <source>Production: the tokens of this account move real money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox: the tokens of this account move no real money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other: this account is neither production nor a sandbox, such as a test system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not labelled: no environment was chosen for this account. It is treated with the same care as production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment is a label of the account in Tokenry. The service does not tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal: only a change that could do harm asks first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected: every change asks for the account&apos;s name to be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: tokens are shown, and no change is offered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Your token may not create tokens. It needs the MANAGE permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your token may not delete tokens. It needs the MANAGE permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service accepts these credentials, but they may not read tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your token may not read tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept this client ID and secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept your client ID and secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered that nothing exists at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 does not come from the tokens service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent an interim answer (status %2) before the final one. This program cannot read the final answer after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the people who run the service, or a proxy on the way, to switch off interim answers (“early hints”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s address was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not forward the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy requires its own sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials are not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refuses your credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials may not list tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept these entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused because of a conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not support this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service redirects to another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the tokens service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 ended before a complete answer had arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not send a complete answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was stopped before an answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service knows no token with this ID. It may have been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the request because of its current state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daily limit of the service is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service received too many requests and asks for a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not support this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reported a server error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects requests to another address. This program did not follow the redirect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects requests to another address: %2. This program did not follow it, so your credentials were not sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is larger than this program accepts, so it was not read completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program did not send the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 contains no usable secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the address, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service may need a minute to accept new credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again with a valid client ID and secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a token that has this permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your entries and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the filter or start again from the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again tomorrow, or ask the people who run the service about the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the service has moved, change its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in page of the network or a proxy may be in between, or the address is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address is the service&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the people who run the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the token was created. Nothing was sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the token was deleted. Nothing was sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token exists, but its secret is lost: the service gives it only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this token and create another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the name in the list before you create it again. If the token is there, its secret is lost: delete it and create another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list to see whether the token is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the token was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the token was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was created, but its secret is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to wait (seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldMessages</name>
    <message numerus="yes">
        <source>Use exactly %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use between %1 and %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The allowed values are %1 and others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The allowed values are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the format “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value must match the pattern “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept this value and gives no reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridCliCredentials</name>
    <message>
        <source>%1 was not read, because it is a link to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not read, because it belongs to another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others on this computer may be able to read %1: its mode is %2 and should be 0600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, but holds no credentials that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>no answer on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created without a usable secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret left the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-over closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was already gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked: not created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked: gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked: still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete token, end of the rotation of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create token, rotation of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outcome and its reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>two lists of permissions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a client ID and an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still there shortly after the delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalFile</name>
    <message>
        <source>There is no room left for the record of this account, “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of this account, “%1”, may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another running Tokenry keeps the record of this account. Make changes there, or quit it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of this account, “%1”, is a link, a folder or a device, not a plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of this account, “%1”, cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of this account, “%1”, was written by a newer version of Tokenry. Use that version: this one would not understand what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyringMessages</name>
    <message>
        <source>The keyring holds no secret for this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring was not unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring service ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not store the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring works, but it holds no secret for “%1” at this base URL and client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of “%1” cannot be read because the keyring is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of “%1” cannot be read because the prompt to unlock the keyring was closed or could not be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring service runs in this desktop session, so the secret of “%1” cannot be kept or read there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not answer the request for the secret of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring service ended while it was asked for the secret of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of “%1” was written to the keyring, but the keyring returned a different text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring answered with an error when it was asked for the secret of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client secret again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or enter the client secret for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a keyring such as GNOME Keyring and try again, or use the client secret for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the keyring shows a prompt in another window. Then try again, or use the client secret for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or use the client secret for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was not changed, and its secret is never written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <comment>the name of the language of this catalogue, in that language</comment>
        <translation>Português (Brasil)</translation>
    </message>
</context>
<context>
    <name>ListController</name>
    <message>
        <source>The list contradicts itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The service listed %n tokens more than once on a page. Each is shown once, with the latest update.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The service said that more tokens follow, but not how to get them. What is shown was read; what follows is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More tokens follow than are read at once. What is shown was read; what follows is unknown. A filter makes the list shorter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>A change is under way. Tokenry waits for its answer, and shows the result after you unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unfinished is held here, such as a secret that nobody has kept yet. Unlock to go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for the client secret again, because it is not kept in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens without a password while your keyring is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Add an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit this account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove this account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ll accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which token is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard short&amp;cuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to the first account; up to 9 for the ninth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock: the credentials of every account leave memory, and the window shows nothing until you unlock it. Text that you were typing is kept and hidden. A request that is under way is awaited. Tokenry also locks by itself: with the screen, when the computer goes to sleep, and after a time without input that you choose in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is t&amp;his?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameLint</name>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is only white space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds control or text-direction characters, which would make it misleading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name begins or ends with a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loaded token already has this name. Names need not be unique.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Permissions: %1, before: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name was “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its date of creation was “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30–90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90–180 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>180 days – 1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no valid date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None listed or unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tokens · %1 · %2</source>
        <comment>%1 is a right, %2 an age</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>without listed permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can transact and manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>older than %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>with a duplicate name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created, but the secret was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past their review date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not created from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not deleted from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteInspection</name>
    <message>
        <source>There is white space around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in quotation marks, which are no part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a line end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a client ID, and the text in the field for the client ID does not. The two may be swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the token&apos;s ID. To sign in, use its client ID: it is in another column of the list and usually has 32 digits and letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of this address belongs to one call, not to the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a placeholder. Enter the real value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a whole Authorization header, with a client ID and a secret in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the lines of a .env file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are settings or headers with credentials in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the content of a credentials file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a curl command with a client ID and a secret in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a client ID and its secret in one, with a colon between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a client secret. It is hidden, because this field is for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value in it is only a placeholder. Enter the real one yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds two different pairs of client ID and secret. Only one is taken: check the client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that were not understood: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PermissionBadges</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>so many more permissions</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list of permissions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the permissions of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can see all data, send payments, and change platform configuration, API tokens and customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can see all data and send payments. Cannot change platform configuration, API tokens or customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can see all data and change platform configuration, API tokens and customers. Cannot send payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can send payments and change platform configuration, API tokens and customers. Is not given the right to see data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can see all data. Cannot send payments or change platform configuration, API tokens or customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can send payments. Is not given the right to see data, and cannot change platform configuration, API tokens or customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can change platform configuration, API tokens and customers. Is not given the right to see data, and cannot send payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this token may do could not be read from the service&apos;s answer. Treat it as unrestricted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission is listed. The service may treat such a token as unrestricted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists only permissions that this program does not know: %1. What they allow is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists %1, and permissions that this program does not know: %2. What those allow is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid; readable values: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>There is no room left to save “%1”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to use “%1”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be used: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a link, a folder or a device, not a plain file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large to be read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” could not be made: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProxyMessages</name>
    <message>
        <source>The proxy %1 from this computer&apos;s settings was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 from this computer&apos;s settings does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to %2 in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection before a secure connection to %2 was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 does not allow connections to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 says that it cannot reach %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 gave an unexpected answer to the request to connect to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 requires its own user name and password before it connects to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 does not accept the user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 did not forward the request to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s sign-in is separate. The credentials of the service were not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, or ask the people who run the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the people who run the proxy, or check the proxy settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the proxy settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryParameters</name>
    <message>
        <source>A page holds between 1 and 100 tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name filter contains an incomplete character, which cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date of the filter lies outside of the years 0 to 9999.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewBaseline</name>
    <message>
        <source>The list of your last review in “%1” is damaged, so nothing can be compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file “%1” could not be kept: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>yes, read to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, tokens may be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List read at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report made at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since creation. The service does not report use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens by age and highest right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes: no list of an earlier review to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since the review of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, because the list is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — page %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access review of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightsText</name>
    <message>
        <source>may view, transact and manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may transact and manage, not view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may view and manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may manage, not view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may view and transact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may only transact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may only view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may do nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not view or manage tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not manage tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not view tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may manage tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it may do is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking up what it may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not among the listed tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it may do could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in as %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waiting for you for %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The new token is not created yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new token was not created: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new token is being created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the new token was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new secret is on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has kept the secret of the new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new token is not on the service any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new pair works, and it is not known whether its secret was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new pair is not tested yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the new pair: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has the new pair, and no read of the list has confirmed it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new pair works, and this account does not use it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new pair works. The old token leaked and can be deleted now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new pair is deployed. The old token can be deleted now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old token is being deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the old token was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old token was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aborted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was started with another address or client ID. Sign in with that one to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old token is not on the service any more. Finish this rotation soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old token was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old token was not touched. Choose “Check now” in the notice about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save it. The old token was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old token was not touched. Delete the new token and create another one, or test the new pair if you have its secret after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old token was not touched. Create another one, or abort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old token was not touched. Test the new pair with the secret that you kept, or abort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old token was not touched. Testing needs the new secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old token was not touched. The list is read again when you sign in or unlock, or test the new pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both pairs work. Test the new pair to store it for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you say that the new pair is deployed, the old token keeps working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then the old token keeps working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new pair works. Choose “Check now” in the notice about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokenry reads it again until the service says that it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old token deleted and gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aborted, no new token is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aborted, the old token was not deleted by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is being replaced by “%2”. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotation waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RotationRules</name>
    <message>
        <source>“%1” cannot be rotated: its ID cannot be sent safely, or its client ID is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is being rotated already. Finish or abort that rotation first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the new token of a rotation that has not ended. Finish that rotation first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rotation is not under way any more. Nothing was tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rotation was started with another address or client ID. Sign in with that one to test the new pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is not on the service any more. Nothing was tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known yet which token is the new one. Nothing was tested.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SandboxReset</name>
    <message>
        <source>Reset the built-in sandbox?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every token in it is deleted, and a few hundred made-up ones take their place. Other accounts are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInMessages</name>
    <message>
        <source>%1 answered like the service, but it has no list of tokens at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with a web page, not with a list of tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered that nothing exists at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 does not come from the tokens service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address. The documented ones are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the service has moved there, use %1 as its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not accept this client ID and secret together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepts this client ID and secret, but they may not list tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the address, and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host and the port in the address, and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both, and check the address. The answer does not look like an answer of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that both belong to the same token and that it was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a token that has this permission.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>Qt date and time format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm:ss.zzz</source>
        <comment>Qt date and time format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (local time)
%3 (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TlsMessages</name>
    <message>
        <source>The certificate of %1 names no host, so it does not identify the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 showed a certificate for another host: it is for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate “%1” that %2 showed expired on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate “%1” that %2 showed is not valid before %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 showed a self-signed certificate, “%2”. No authority confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 showed a certificate from an authority that this computer does not know: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 supports only outdated encryption that is not safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 does not use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 showed no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity of %1 could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the people who run the service, and check this computer&apos;s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the service belongs to you and this is its own authority, choose its CA file in the account. Otherwise somebody may be between you and the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address. A sign-in page of the network or a proxy may also be in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, or tell the people who run the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port in the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, this computer&apos;s date, and whether a proxy is between you and the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was issued by “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection goes through the proxy %1, which may have sent this certificate instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your credentials were not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure connection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the host: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenExport</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved to “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenRequests</name>
    <message>
        <source>You are not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request would be too long to send. Shorten the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request cannot be written as a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token ID cannot be sent safely, so no request was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token needs at least one permission. The service might take an empty list for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name contains an incomplete character, which cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenTable</name>
    <message>
        <source>invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenTableView</name>
    <message>
        <source>14 months ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedConfirmation</name>
    <message>
        <source>Capital and small letters differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the spaces differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces, and capital and small letters differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is right, but more follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text differs from character %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm, type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a protected account. To confirm, type its name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no environment label. To confirm, type its name:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnresolvedMessages</name>
    <message>
        <source>%1, created %2, %3</source>
        <comment>a client ID, a time, permissions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome is not known: Tokenry 0.1 recorded this change without its address and client ID, so it may have been made with others than the present ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 There is no such token here.</source>
        <comment>a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Tokens here that may be meant:
%2</source>
        <comment>a reason; a list of tokens</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome is still not known. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome is not known: the service does not list these tokens when their name is asked for, so they may have been there before:
%1
Compare when they were created, and ask whoever else creates tokens, before you delete one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome is not known: the service did not give the list in full. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome is not known: the service did not give the list in full. Tokens of this name that have appeared since:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome is not known: what was listed under this name before is not known. Tokens of this name now:
%1
Compare when they were created, and ask whoever else creates tokens, before you delete one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is on the service. Nobody can sign in with it unless its secret was kept: delete it and create another, or keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is on the service. If its secret did not get where it belongs, delete it and create another; otherwise keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token of this name has appeared since, created %1, but with other permissions (%2). Somebody else may have made it. If it is yours, its secret is lost: delete it and create it again, or keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token of this name has appeared since, created %1. If it is yours, its secret is lost: delete it and create it again, or keep it. Somebody else may have made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether “%1” was created: the answer to the request of %2 never came. If it was, its secret is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was created on %2; its secret was not kept: delete it and create another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was created on %2. Its secret was copied, but the program ended before you were done: if it was not pasted anywhere, it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether “%1” was deleted: the answer to the request of %2 never came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not have been deleted: the answer to the request of %2 never came, and the token was still there soon after. Tokenry looks again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the token was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was created, but its secret was not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the secret of this token kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the token was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token may not have been deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It was requested as %2.</source>
        <comment>an unresolved change; client ID and address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Tokenry 0.1 did not record with which address and client ID.</source>
        <comment>an unresolved change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service was not asked, because it cannot tell: this change was requested as %1. Sign in there to check it, or close it here when you know how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not created: the whole list holds no new token of this name. It is safe to try again. If the service was slow, the token would still appear in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several tokens of this name have appeared since:
%1
At most one of them is yours. Ask whoever else creates tokens before you delete one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not on the service any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is still there: it was not deleted. Nothing was sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is still there. The service may be slow: Tokenry looks again by itself. Nothing was sent again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::AboutDialog</name>
    <message>
        <source>About Tokenry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window on the API tokens of a payments service: list, filter, create, hand the secret over, delete. It is no product of the service and speaks to it only through its public API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service shows a secret once and cannot show it again. It has no call to rename a token, to change its permissions or to undo a deletion, and it does not tell when a token was last used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::AccountBand</name>
    <message>
        <source>Account: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::AccountController</name>
    <message>
        <source>Built-in sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unfinished is held in this account, such as a new secret that is not kept yet. Finish it first, then remove the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked, because you did not sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dialog that was open is hidden. It comes back when you unlock.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::AccountDialog</name>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret goes to the system&apos;s keyring; no file of ours holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::AccountEditController</name>
    <message>
        <source>Waiting for the keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was not moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was not removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account and its secret are removed from this computer. Nothing on the service is changed: the token of the account stays valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes of this account have no known outcome. Without the account, Tokenry cannot find it out any more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::AccountForm</name>
    <message>
        <source>Account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own name for it, such as “Acme payments”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or type an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account has this name. Two of one name could be taken for each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an international host. In ASCII it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keyring. Type to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret that is kept belongs to the earlier base URL and client ID. Enter the one that belongs to these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name sounds like production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address sounds like production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name sounds like a sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address sounds like a sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::AccountPage</name>
    <message>
        <source>“%1” is not among the rows. The details pane shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new token is not shown, because the filters hide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new token is not among the rows that are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the history was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Choose “Edit this account…” in the menu to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in sandbox has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are from the last reading. Refresh starts it again; the tokens in it are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::AccountRepository</name>
    <message>
        <source>This account is no longer stored. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account “%1” was removed, but its secret could not be removed from the keyring. It is not used any more. You can remove the entry “Tokenry” in the program that manages the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::AccountRow</name>
    <message>
        <source>on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::AccountSession</name>
    <message>
        <source>Deleting is paused: %1 of %2 tokens are done. Unlock to go on or to stop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::AccountSignIn</name>
    <message>
        <source>The former secret is still in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account uses the new pair. The secret of its former client ID could not be removed from the keyring. You can remove the entry “Tokenry” in the program that manages the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of this account is looked up. If the keyring is locked, it asks for its password in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving in the keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is saved, and is used after that. If the keyring is locked, it asks for its password in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused these credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token may have been deleted, or the secret may be wrong. The rows that were loaded stay in the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::AccountSwitcher</name>
    <message>
        <source>Switch account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch account (Ctrl+1 to Ctrl+9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Switch account (Ctrl+1 to Ctrl+9)</source>
        <comment>%1 is the name of an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::ActionButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action and its keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::AgeBars</name>
    <message>
        <source>Tokens by age and permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 is a right, %2 a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the numbers of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Click to show them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln tokens. %2.</source>
        <comment>%1 is an age, %2 a list of numbers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::Application</name>
    <message>
        <source>Locked with the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked when the computer went to sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout of the window and the filters apply until the program ends. The file “%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Locked after %n minutes without input.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The window layout cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and accounts cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokenry was started again for another account. Close the open dialog, then choose that account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokenry was started again with this account name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokenry did not end properly last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It crashed, was stopped by force, or the computer lost power. Every change that was sent is in the History; one whose answer is missing is shown as not resolved. A new secret that was not saved is lost: delete its token and create another one. If Tokenry crashed, choose “Help” and “Copy diagnostics” in the menu, and report the text with what you did before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::BaseDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::BaseUrlBox</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::BusyIndicator</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::CaFilePicker</name>
    <message>
        <source>Trust a certificate authority of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with certificates (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for a CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file, for this account beside the system&apos;s own authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole path, from the first / on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::CommandButton</name>
    <message>
        <source>For the &amp;service&apos;s command line (grid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s command line cannot send this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl cannot send this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the request as a line for a shell. Variables stand in place of the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::CreateAgainDialog</name>
    <message>
        <source>create this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the new token “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It replaces “%1”, which is not touched by that. Its secret is shown once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::CreateController</name>
    <message>
        <source>Another token is being created. Wait for it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::CreateDialog</name>
    <message>
        <source>Create another token anyway: there may be two of this name then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name of its own, such as another number after “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions are taken from “%1”. Permissions that are not known here are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions are taken from “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes this question. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the entries. No token was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the earlier request for “%1” made a token is still not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was for “%1”. Your entries are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wait %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this account payments move real money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In effect full access: it can create tokens with any permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the service; the request cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as resolved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::CredentialEntry</name>
    <message>
        <source>Fill in the fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the client ID. The secret that belongs to it is another text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what does not belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the end off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it as the client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Perhaps “%2” is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted text contains no secret for this client ID.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::CredentialImportPanel</name>
    <message>
        <source>This computer holds credentials for the service&apos;s command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use ~/.grid-credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the GRID_* variables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::CredentialSaver</name>
    <message>
        <source>Save in the credentials file; other entries in it are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of variables</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1, readable by you only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else in the file stays as it is. The previous file is kept beside it. Only you can read the two files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1. Its other entries were kept. The previous file is now “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::DateFilterBox</name>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than 1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days of one month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>days of different months</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::DateRangeDialog</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both days are included, in local time. An end that is not checked is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day comes after the last day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::DeleteController</name>
    <message>
        <source>Another deletion is under way. Wait for it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on deleting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deletion was paused: %1 of %2 tokens are done. The others were not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::DeleteDialog</name>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this token?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever uses it stops working at once. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tokens?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever uses them stops working at once. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are deleted one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the service. The request that is under way cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::DeleteList</name>
    <message>
        <source>Tokens to delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::DeleteListModel</name>
    <message>
        <source>you</source>
        <comment>the token that is signed in with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ·</source>
        <comment>age, before the client ID</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID: %1
Token ID: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are signed in with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::DetailField</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a row to see what its token may do and to copy the client ID. %1 reads it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a report about a fault in Tokenry. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text was copied. It has no name of an account, a person or a computer in it, and no ID or secret.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::EnvironmentConflictDetector</name>
    <message>
        <source>The same client ID signs in here as %1 and in the account “%2” as %3. One of the two labels is wrong: check it before you change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account “%1” (%2) signs in with the same credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is labelled %1, and “%2” is labelled %3, but the service gave both the same token. One of the two labels is wrong: check it before you change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account “%1”, which is labelled %2, was given the same tokens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::EnvironmentSelector</name>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::ErrorBanner</name>
    <message>
        <source>%1. %2</source>
        <comment>what happened; what it means</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::ExportController</name>
    <message numerus="yes">
        <source>Exported %n tokens to “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::FilterBar</name>
    <message>
        <source>Search names and IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can transact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only VIEW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIEW and TRANSACT only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIEW and MANAGE only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None listed or unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service decides how names match (Ctrl+Shift+N).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name (starts or ends with a space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the rows that have every word, in any column (Ctrl+F). A minus sign before a word leaves out the rows that have it; quotation marks keep words together. IDs are found in every form. Enter on an ID that is not in the list asks the service for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered by the service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::FilterChip</name>
    <message>
        <source>%1. Click to remove this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::FilterChipRow</name>
    <message>
        <source>Clear &amp;filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show query</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::FindController</name>
    <message>
        <source>More than one token has an ID that is shortened like this. Enter the whole ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service for this ID…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before anything was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Tokens read: %1. The token may be among the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found so far, but the service did not give the whole list. Tokens read: %1. The token may be among the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token has this token ID. Tokenry looks for a client ID: read %1 of %2 tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token has this token ID. Tokenry looks for a client ID. Tokens read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No token has this ID. The whole list was read: %Ln tokens.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::FormatsPanel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.env</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to copy or save, its secret hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names that the service&apos;s libraries and its documentation use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names that the service&apos;s command line uses. GRID_API_TOKEN_ID holds the client ID, not the token ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the variables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::HistoryController</name>
    <message numerus="yes">
        <source>%n lines of the record are damaged or of a newer version. They are kept and not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History exported to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::HistoryDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done from this computer in this account. It holds no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, ID, action or outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 September 2026, 23:59</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name of usual length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIEW and TRANSACT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No token was created or deleted from this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::HistoryModel</name>
    <message>
        <source>Requested as %1</source>
        <comment>a client ID and an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::JournaledGateway</name>
    <message>
        <source>%1 Without it a lost answer could not be settled later, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is slow: this token may not be on record yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::LastManagerCheck</name>
    <message>
        <source>Reading the whole list takes too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other tokens have no permissions listed, or unknown ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::ListController</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::LockedPage</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::MainWindow</name>
    <message>
        <source>Locked — Tokenry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2 — Tokenry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They apply until the program ends. The file “%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::MessagePanel</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::NoteDialog</name>
    <message>
        <source>Note about a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note about “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept on this computer and never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where &amp;deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text looks like a secret. Notes are kept in a file without encryption, so a secret does not belong there. IDs do no harm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::NoteStore</name>
    <message>
        <source>The notes in “%1” are damaged and are not shown. The file is kept when you write a new note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file “%1” could not be kept: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::NoticeStrip</name>
    <message numerus="yes">
        <source>And %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::OverviewController</name>
    <message>
        <source>%1, %2</source>
        <comment>%1 is a right, %2 an age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last review was made at another address, so nothing can be compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last review was made as another client ID, so nothing can be compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tokens have appeared since your last review that may manage tokens or list no permissions. They were not created from this computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has appeared since your last review and lists no permissions. It was not created from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has appeared since your last review and may manage tokens. It was not created from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Marked as reviewed. The next comparison will start from this list of %n tokens.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the access review report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF or comma-separated values (*.pdf *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::OverviewPage</name>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since last review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as revie&amp;wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access review re&amp;port…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access review report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rea&amp;d now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age since creation. The service does not report use, so nothing here means unused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tokens by age and by what they may do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a complete list read at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far, read at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>%1 is a number, %2 says of which tokens</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next comparison will start from this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a complete list can be marked as reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since your last review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of an earlier review to compare with yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since your last review on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1 (%2). %3</source>
        <comment>%1 is a name, %2 permissions, %3 a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone: %1 (%2). %3</source>
        <comment>%1 is a name, %2 permissions, %3 a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1. %2</source>
        <comment>%1 is a name, %2 sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a token is gone is not known, because the list is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::PageNotices</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minutes ahead of the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minutes behind the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n hours ahead of the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n hours behind the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n days ahead of the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n days behind the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent a client secret in an answer that must not hold one. This program did not keep it. Tell the people who run the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::PagingBar</name>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>every row in one list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2, more follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all, complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first %1, more follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused, the service is busy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered and sorted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::PairDialog</name>
    <message>
        <source>Test the new pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the new pair of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is sent to the service to prove it, and is written nowhere. The old token is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the secret out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File that holds the new secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no secret of this client ID.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::PasteLine</name>
    <message>
        <source>Or paste a .env block, a curl command or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no credentials in a form that is known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::PermissionChooser</name>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all data: platform configuration, customers and transactions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change platform configuration, API tokens and customers. In effect full access.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::ProxyDialog</name>
    <message>
        <source>Sign in to proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 stands between this computer and the service and wants a sign-in of its own. This is not the secret of the service. It is kept in memory for this run only and goes to this proxy only. Whoever listens on the way to the proxy may be able to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not accept the last user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::QueryDialog</name>
    <message>
        <source>The query that was sent last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that you choose are days of your time zone; the query carries their exact instants in UTC, both ends included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::QuitGuard</name>
    <message>
        <source>Quit and clear the clipboard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret that you copied is still on the clipboard. If it was not pasted anywhere yet, this is the only copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard may still hold the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Tokenry quits as soon as it has seen that the secret is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::RotateDialog</name>
    <message>
        <source>rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rotate %n tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One after the other, each with a secret of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>the names of an old and a new token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1. A new token is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. A new token with the same permissions is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. You get its secret, once, and put it where the old one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Tokenry proves that the service accepts the new pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account then signs in with the new pair. It is stored and read back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. You deploy it and say so. That may take days; both tokens work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5. The old token is deleted, and Tokenry checks that it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old token lists no permissions that could be read. Choose what the new one may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old secret has leaked: do not wait. After the proof the delete dialog opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the old tokens list no permissions that could be read. Choose the permissions of the tokens that replace them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::RotationCard</name>
    <message>
        <source>Abort…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the new token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the new pair…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the new token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is deployed: delete the old one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the new pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>the names of an old and a new token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the old one…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::RotationController</name>
    <message numerus="yes">
        <source>%n rotations did not go on, because the account was locked or signed in anew. Their new tokens are not created: go on with them on the Rotations page.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not accepted yet. New credentials can take a moment: Tokenry tries again for a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service accepts the new pair of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new pair is not proven, and the old token was not touched. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account now signs in with the new pair, which is stored. The old pair still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rotation was aborted. The old token was not touched by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be rotated now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation, new token “%1”: %2 The old token was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is kept as it is and is not replaced by “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is kept as it is and is not replaced by “%2”. The delete dialog for the new token opens next; it can be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is kept as it is. This account goes on signing in with “%2”, and both tokens stay on the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort this rotation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new token could not be read, so it was not deleted. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was started. Deselect this token, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::RotationSteps</name>
    <message>
        <source>%1: done</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: now</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between steps</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::Rotations</name>
    <message>
        <source>This is the token that you are signed in with, and a new one cannot be stored for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 This step was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another token is being created, so nothing was sent. Wait for it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new pair is being stored for this account. Wait for it, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test of this pair ended without an answer. Test it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was deleted: the old pair and the new one both work, and the account uses the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The account uses the new pair. The old token was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new pair is being stored for this account. Wait for it, then abort.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::RotationsPage</name>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer: which tokens belong together, never a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rotation is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2: %3, %4</source>
        <comment>an old and a new token, how their rotation ended, and when</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::RowCommands</name>
    <message>
        <source>Export this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %n checked tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %n tokens shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client IDs copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token IDs copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The ID of this token cannot be sent safely, so it cannot be deleted from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID of this token cannot be sent safely, so it cannot be rotated from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first whether the tokens that are not shown stay selected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::SandboxGateway</name>
    <message>
        <source>The built-in sandbox could not be started. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::SandboxProcess</name>
    <message>
        <source>It was not ready within 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1 could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first line of output is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended before it was ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file could not be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::SecretDialog</name>
    <message>
        <source>Copy secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this secret now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of “%1” is shown once. If it is lost, delete the token and create another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Should the program end before the secret is kept, it cannot remind you of this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s answer ended early. The secret itself had arrived complete; test it before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not copied yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not create the token that you asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard clears in %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard no longer holds the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save the secret first: it cannot be shown again. Or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token stays on the service, but nobody can ever sign in with it. Delete it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokenry has not seen yet that the secret is gone from the clipboard. Wait a moment with this window in front, or copy something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You copied the secret %n s ago, and the clipboard is cleared. Did you paste it where you need it?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::SecretField</name>
    <message>
        <source>Client secret, shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and more. Copying gives all of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::SecretHandover</name>
    <message>
        <source>The clipboard did not take it: nothing was copied. Try again, or save it to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID copied in place of the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else took the secret&apos;s place on the clipboard. Copy it again, or save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by the service. It may not read tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by the service. It does not list the token yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted yet. New credentials can take a moment: try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::SecretIdentity</name>
    <message>
        <source>Copy client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::SelectionBar</name>
    <message>
        <source>&amp;Keep them selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dr&amp;op hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport selection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not shown by the filter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>checked, and hidden</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>R&amp;otate %n…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De&amp;lete %n…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose first whether the tokens that are not shown stay selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the checked tokens, after asking (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the checked tokens to a file (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is checked. Commands apply to the outlined row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the checked tokens with new ones, after asking (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::SelectionController</name>
    <message numerus="yes">
        <source>%n checked tokens are no longer in the list. They are not checked any more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes apply immediately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window changes its language when Tokenry is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear a copied secret after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret that you copy is taken off the clipboard when this time is up, unless something else was copied meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when idle for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nothing was typed or clicked for this long, the credentials leave memory and the window shows nothing until you unlock it. Locking the screen does the same at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that were read are searched, sorted and paged without asking the service. They are read in the background, one page after the other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::SignInDialog</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the secret out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is kept in the system&apos;s keyring for the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is kept in memory for this session only. It is written nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::StatusLine</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated %1 in %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not up to date: as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Clipboard clears in %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard may still hold the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No answer. Try %1 in %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::SuccessorCheck</name>
    <message>
        <source>The new token is not on the service any more. The old token was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new token could not be read: %1. The old token was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old token is not on the service any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old token could not be read: %1. It was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old token is the only one that can manage tokens, and the new one cannot. The old token was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new token cannot manage tokens, and it cannot be told whether another one can. The old token was not deleted. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::TokenCellDelegate</name>
    <message>
        <source>you</source>
        <comment>the token that is signed in with</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::TokenCommands</name>
    <message>
        <source>The service listed this token without an id, so it cannot be addressed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::TokenDetails</name>
    <message>
        <source>invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>exact time and age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy token ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy created time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy updated time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown once, when the token was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token ID copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created time copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated time copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;token ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the list; reading the token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the service: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token could not be read. What is shown is from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the list, as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token no longer exists. It was deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::TokenFinder</name>
    <message>
        <source>Enter a token ID or a client ID.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::TokenRowsModel</name>
    <message>
        <source>invalid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>relative time, exact local time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the token you are signed in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::TokenSummary</name>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID: %1
Token ID: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::TokenTablePane</name>
    <message>
        <source>Reading the tokens…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tokens match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service found none for these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loaded tokens match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters hide every row that is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no API tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::TokenTableView</name>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every token of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every token of the list, on all pages (Ctrl+A)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::TypedConfirmationField</name>
    <message>
        <source>Type to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not complete yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::UnresolvedController</name>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more changes are unresolved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::UnresolvedDialog</name>
    <message>
        <source>Mark as resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unresolved change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this when you know how the change ended. It is then not shown again. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::ViewSwitch</name>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotations %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rotations are under way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::WaitDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::WelcomePage</name>
    <message>
        <source>Try the built-in sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Tokenry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokenry looks after the API tokens of your payments platform: it lists them, creates them, hands their secrets over once, and deletes them with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit, move or remove this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenry::WhichTokenDialog</name>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which token is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a log line, a header, a web address, a .env block or a curl command. It is looked through on this computer; nothing is sent or kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to look through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text to look through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text held something that is or looks like a secret. It was not kept. If others may have seen it, replace the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Only the first %2 characters of the text were looked through.</source>
        <comment>%1 is a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is signed in, so there is no list to look in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds no ID and no pair of credentials that Tokenry knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tokens found. The first %1 are shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No token found among %n tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 accounts, read in full.</source>
        <comment>%1 is the start of the sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 accounts. Not every list was read to its end.</source>
        <comment>%1 is the start of the sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created %1</source>
        <comment>%1 is a time such as 3 days ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a shortened ID stands in the text, which several tokens may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
