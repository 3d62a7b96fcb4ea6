<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Account</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>OTHER</source>
        <translation>SONSTIGE</translation>
    </message>
    <message>
        <source>NOT LABELLED</source>
        <translation>NICHT GEKENNZEICHNET</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesen</translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>it is not an account</source>
        <translation>kein Konto</translation>
    </message>
    <message>
        <source>its field “%1” is missing or not text</source>
        <translation>das Feld „%1“ fehlt oder ist kein Text</translation>
    </message>
    <message>
        <source>its field “%1” is not text</source>
        <translation>das Feld „%1“ ist kein Text</translation>
    </message>
    <message>
        <source>its ID is empty or too long</source>
        <translation>die ID ist leer oder zu lang</translation>
    </message>
    <message>
        <source>an earlier one has the same ID</source>
        <translation>ein früheres hat dieselbe ID</translation>
    </message>
    <message>
        <source>entry %1 (%2)</source>
        <translation>Eintrag %1 (%2)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Neues Token …</translation>
    </message>
    <message>
        <source>Create &amp;like this…</source>
        <translation>Nach dieser &amp;Vorlage erstellen …</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>R&amp;otieren …</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>Filter by n&amp;ame</source>
        <translation>Nach Na&amp;men filtern</translation>
    </message>
    <message>
        <source>Clear &amp;filters</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz …</translation>
    </message>
    <message>
        <source>&amp;Show details</source>
        <translation>Details &amp;anzeigen</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy client ID</source>
        <translation>&amp;Client-ID kopieren</translation>
    </message>
    <message>
        <source>Copy token &amp;ID</source>
        <translation>Token-&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>Alle aus&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Uncheck all</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Vorherige Seite</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>&amp;Liste exportieren …</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>&amp;Tokens page</source>
        <translation>Seite „&amp;Tokens“</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>Übersi&amp;cht</translation>
    </message>
    <message>
        <source>&amp;Rotations</source>
        <translation>&amp;Rotationen</translation>
    </message>
    <message>
        <source>&amp;Details pane</source>
        <translation>&amp;Detailbereich</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Das Menü öffnen</translation>
    </message>
    <message>
        <source>Reset the &amp;built-in sandbox…</source>
        <translation>Eingebaute &amp;Sandbox zurücksetzen …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n…</source>
        <comment>checked tokens</comment>
        <translation>
            <numerusform>%n &amp;löschen …</numerusform>
            <numerusform>%n &amp;löschen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n…</source>
        <comment>checked tokens</comment>
        <translation>
            <numerusform>%n &amp;exportieren …</numerusform>
            <numerusform>%n &amp;exportieren …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R&amp;otate %n…</source>
        <comment>checked tokens</comment>
        <translation>
            <numerusform>%n r&amp;otieren …</numerusform>
            <numerusform>%n r&amp;otieren …</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Tokens</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Clear the filter field</source>
        <translation>Das Filterfeld leeren</translation>
    </message>
    <message>
        <source>&amp;New token</source>
        <translation>&amp;Neues Token</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menü</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>Main menu (F10)</source>
        <translation>Hauptmenü (F10)</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>Export the n&amp;otes…</source>
        <translation>Noti&amp;zen exportieren …</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>Notizen &amp;importieren …</translation>
    </message>
</context>
<context>
    <name>AccountRepository</name>
    <message>
        <source>This account is no longer stored. Nothing was changed.</source>
        <translation>Dieses Konto ist nicht mehr gespeichert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Say what the account is for: production, sandbox or other. Nothing was changed.</source>
        <translation>Geben Sie an, wofür das Konto gedacht ist: Produktion, Sandbox oder Sonstige. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The client secret is empty. Nothing was changed.</source>
        <translation>Das Client-Geheimnis ist leer. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A new account needs its client secret. Nothing was changed.</source>
        <translation>Ein neues Konto braucht sein Client-Geheimnis. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The stored secret belongs to the former base URL and client ID and is not used for others. Enter the client secret too. Nothing was changed.</source>
        <translation>Das gespeicherte Geheimnis gehört zur früheren Basis-URL und Client-ID und wird nicht für andere verwendet. Geben Sie auch das Client-Geheimnis ein. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This account has another address or client ID by now. Nothing was changed.</source>
        <translation>Dieses Konto hat inzwischen eine andere Adresse oder Client-ID. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The account was not changed, but it is not known whether the keyring still holds its former secret.</source>
        <translation>Das Konto wurde nicht geändert, aber es ist nicht bekannt, ob der Schlüsselbund noch das frühere Geheimnis enthält.</translation>
    </message>
    <message>
        <source>The new secret is in the keyring already and could not be taken out again.</source>
        <translation>Das neue Geheimnis steht bereits im Schlüsselbund und konnte nicht wieder entfernt werden.</translation>
    </message>
    <message>
        <source>The secret was written to the keyring and could not be removed again. Nothing uses it.</source>
        <translation>Das Geheimnis wurde in den Schlüsselbund geschrieben und konnte nicht wieder entfernt werden. Es wird nirgends verwendet.</translation>
    </message>
    <message>
        <source>The account was not saved, because you cancelled. %1</source>
        <translation>Das Konto wurde nicht gespeichert, weil Sie abgebrochen haben. %1</translation>
    </message>
    <message>
        <source>The account was saved, but the secret of its former base URL and client ID could not be removed from the keyring. It is not used any more. You can remove the entry “Tokenry” in the program that manages the keyring.</source>
        <translation>Das Konto wurde gespeichert, aber das Geheimnis der früheren Basis-URL und Client-ID konnte nicht aus dem Schlüsselbund entfernt werden. Es wird nicht mehr verwendet. Sie können den Eintrag „Tokenry“ in dem Programm entfernen, das den Schlüsselbund verwaltet.</translation>
    </message>
    <message>
        <source>The new secret is used until the program ends. If the keyring holds an earlier one, that one is used again at the next start.</source>
        <translation>Das neue Geheimnis wird verwendet, bis das Programm endet. Falls der Schlüsselbund ein früheres enthält, wird beim nächsten Start wieder das frühere verwendet.</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>The account needs a name.</source>
        <translation>Das Konto braucht einen Namen.</translation>
    </message>
    <message>
        <source>The account&apos;s name is too long.</source>
        <translation>Der Name des Kontos ist zu lang.</translation>
    </message>
    <message>
        <source>The base URL is not an address that credentials can be sent to.</source>
        <translation>Die Basis-URL ist keine Adresse, an die Zugangsdaten gesendet werden können.</translation>
    </message>
    <message>
        <source>The client ID is empty or holds a character that it cannot have.</source>
        <translation>Die Client-ID ist leer oder enthält ein Zeichen, das dort nicht vorkommen kann.</translation>
    </message>
    <message>
        <source>The CA file must be given with its whole path.</source>
        <translation>Die CA-Datei muss mit ihrem vollständigen Pfad angegeben werden.</translation>
    </message>
    <message>
        <source>There is already an account named “%1”. Choose another name.</source>
        <translation>Es gibt bereits ein Konto mit dem Namen „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>AccountStore</name>
    <message>
        <source>“%1” is a link, a folder or a device, not a plain file.</source>
        <translation>„%1“ ist eine Verknüpfung, ein Ordner oder ein Gerät, keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>“%1” is larger than any list of accounts.</source>
        <translation>„%1“ ist größer, als eine Kontenliste je sein kann.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Some accounts in “%1” cannot be used and are left out: %2.</source>
        <translation>Einige Konten in „%1“ sind nicht verwendbar und werden ausgelassen: %2.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it holds no list of accounts that can be read.</source>
        <translation>„%1“ ist beschädigt: Die Datei enthält keine lesbare Kontenliste.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program.</source>
        <translation>„%1“ wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>The program starts without stored accounts.</source>
        <translation>Das Programm startet ohne gespeicherte Konten.</translation>
    </message>
    <message>
        <source>The old file was not changed. It could not be kept aside (%1), so nothing is saved in its place until you have moved it away.</source>
        <translation>Die alte Datei wurde nicht geändert. Sie konnte nicht beiseitegelegt werden (%1). Deshalb wird an ihrer Stelle nichts gespeichert, bis Sie sie verschoben haben.</translation>
    </message>
    <message>
        <source>The old content was not changed; it is kept as “%1”.</source>
        <translation>Der alte Inhalt wurde nicht geändert; er ist als „%1“ aufbewahrt.</translation>
    </message>
    <message>
        <source>Secrets in the keyring were not touched.</source>
        <translation>Geheimnisse im Schlüsselbund wurden nicht angetastet.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program. Nothing was saved, and the accounts were read again: look at them, then try again.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert. Es wurde nichts gespeichert, und die Konten wurden neu eingelesen: Sehen Sie sie sich an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>“%1” cannot be used and could not be kept aside: %2. Nothing was saved over it. Move it away, then try again.</source>
        <translation>„%1“ ist nicht verwendbar und konnte nicht beiseitegelegt werden: %2. Die Datei wurde nicht überschrieben. Verschieben Sie sie und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>AppPaths</name>
    <message>
        <source>The environment variable HOME is not set, so there is no folder to write to.</source>
        <translation>Die Umgebungsvariable HOME ist nicht gesetzt. Deshalb gibt es keinen Ordner, in den geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “%1”: %2.</source>
        <translation>In den Ordner „%1“ kann nichts geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Accounts and settings are not remembered.</source>
        <translation>Konten und Einstellungen werden nicht dauerhaft gespeichert.</translation>
    </message>
    <message>
        <source>Tokens can be read, but neither created nor deleted: each change must be recorded on the disk before it is sent.</source>
        <translation>Tokens können gelesen, aber weder erstellt noch gelöscht werden: Jede Änderung muss auf dem Datenträger protokolliert sein, bevor sie gesendet wird.</translation>
    </message>
    <message>
        <source>Changes are off, because they cannot be recorded. %1</source>
        <translation>Änderungen sind ausgeschaltet, weil sie nicht protokolliert werden können. %1</translation>
    </message>
    <message>
        <source>Accounts, settings, notes and the record of your changes are kept in “%1”.</source>
        <translation>Konten, Einstellungen, Notizen und Ihr Änderungsprotokoll werden in „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Accounts and settings are kept in “%1”. Notes and the record of your changes are kept in “%2”.</source>
        <translation>Konten und Einstellungen werden in „%1“ gespeichert. Notizen und Ihr Änderungsprotokoll werden in „%2“ gespeichert.</translation>
    </message>
    <message>
        <source>Client secrets are never written there. They are kept in your desktop&apos;s keyring or, without one, until the program ends.</source>
        <translation>Client-Geheimnisse werden dort nie gespeichert. Sie liegen im Schlüsselbund Ihrer Arbeitsumgebung oder, wenn es keinen gibt, nur im Speicher, bis das Programm endet.</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>Nothing was saved to “%1”: %2</source>
        <translation>In „%1“ wurde nichts gespeichert: %2</translation>
    </message>
</context>
<context>
    <name>BaseUrl</name>
    <message>
        <source>The address names no host.</source>
        <translation>Die Adresse nennt keinen Host.</translation>
    </message>
    <message>
        <source>The address must not name a network interface (nothing after a % sign).</source>
        <translation>Die Adresse darf keine Netzwerkschnittstelle nennen (nichts nach einem %-Zeichen).</translation>
    </message>
    <message>
        <source>The host must not end with a dot: its certificate would not match.</source>
        <translation>Der Host darf nicht mit einem Punkt enden: Sein Zertifikat würde nicht dazu passen.</translation>
    </message>
    <message>
        <source>“%1” is no valid host.</source>
        <translation>„%1“ ist kein gültiger Host.</translation>
    </message>
    <message>
        <source>Without https the credentials could be read on the way. Plain http is possible to this machine only (localhost, 127.0.0.1 or [::1]).</source>
        <translation>Ohne https könnten die Zugangsdaten unterwegs mitgelesen werden. Einfaches http ist nur zu diesem Computer möglich (localhost, 127.0.0.1 oder [::1]).</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password (nothing before an @ sign).</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten (nichts vor einem @-Zeichen).</translation>
    </message>
    <message>
        <source>Port 0 cannot be used.</source>
        <translation>Port 0 kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The address must not hold a question mark.</source>
        <translation>Die Adresse darf kein Fragezeichen enthalten.</translation>
    </message>
    <message>
        <source>The address must not hold a # sign.</source>
        <translation>Die Adresse darf kein #-Zeichen enthalten.</translation>
    </message>
    <message>
        <source>What follows the last colon must be the number of a port.</source>
        <translation>Nach dem letzten Doppelpunkt muss eine Portnummer stehen.</translation>
    </message>
    <message>
        <source>There is no port %1: ports go from 1 to 65535.</source>
        <translation>Den Port %1 gibt es nicht: Ports reichen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>“%1” is an unusual way to write %2. Write the host as it is.</source>
        <translation>„%1“ ist eine ungewöhnliche Schreibweise für %2. Schreiben Sie den Host so, wie er ist.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>Die Adresse ist leer.</translation>
    </message>
    <message>
        <source>The address must not hold spaces, line breaks or invisible characters.</source>
        <translation>Die Adresse darf keine Leerzeichen, Zeilenumbrüche oder unsichtbaren Zeichen enthalten.</translation>
    </message>
    <message>
        <source>The address must not hold a backslash (\). Use / instead.</source>
        <translation>Die Adresse darf keinen umgekehrten Schrägstrich (\) enthalten. Verwenden Sie stattdessen /.</translation>
    </message>
    <message>
        <source>The address must begin with https://, not with “%1://”.</source>
        <translation>Die Adresse muss mit https:// beginnen, nicht mit „%1://“.</translation>
    </message>
    <message>
        <source>The address must not hold an @ sign: this one would go to “%1”, and what stands before the sign is not the host.</source>
        <translation>Die Adresse darf kein @-Zeichen enthalten: Diese hier würde zu „%1“ führen, und was vor dem Zeichen steht, ist nicht der Host.</translation>
    </message>
    <message>
        <source>The host must not hold a % sign.</source>
        <translation>Der Host darf kein %-Zeichen enthalten.</translation>
    </message>
    <message>
        <source>“%1” looks like this computer, but is another host. Without https the credentials could be read on the way to it.</source>
        <translation>„%1“ sieht wie dieser Computer aus, ist aber ein anderer Host. Ohne https könnten die Zugangsdaten auf dem Weg dorthin mitgelesen werden.</translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>You have no permission to read “%1”.</source>
        <translation>Sie dürfen „%1“ nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” is not a plain file.</source>
        <translation>„%1“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large for a CA file.</source>
        <translation>„%1“ ist zu groß für eine CA-Datei.</translation>
    </message>
    <message>
        <source>“%1” on %2</source>
        <translation>„%1“ am %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds a private key. Choose a file that holds certificates only, and keep the key where nobody else can read it.</source>
        <translation>„%1“ enthält einen privaten Schlüssel. Wählen Sie eine Datei, die nur Zertifikate enthält, und bewahren Sie den Schlüssel dort auf, wo niemand sonst ihn lesen kann.</translation>
    </message>
    <message>
        <source>“%1” is a certificate in binary form (DER). It is needed as text (PEM).</source>
        <translation>„%1“ ist ein Zertifikat in binärer Form (DER). Es wird als Text benötigt (PEM).</translation>
    </message>
    <message>
        <source>“%1” holds no certificate in text form (PEM).</source>
        <translation>„%1“ enthält kein Zertifikat in Textform (PEM).</translation>
    </message>
    <message>
        <source>Every certificate in “%1” has expired: %2.</source>
        <translation>Jedes Zertifikat in „%1“ ist abgelaufen: %2.</translation>
    </message>
</context>
<context>
    <name>ChangePolicy</name>
    <message>
        <source>The service says that the token that is signed in with may not manage tokens. Refreshing the list looks again.</source>
        <translation>Der Dienst meldet, dass das Token, mit dem Sie angemeldet sind, keine Tokens verwalten darf. Beim Aktualisieren der Liste wird erneut nachgesehen.</translation>
    </message>
    <message>
        <source>The token that is signed in with may not manage tokens.</source>
        <translation>Das Token, mit dem Sie angemeldet sind, darf keine Tokens verwalten.</translation>
    </message>
    <message>
        <source>This account is set to read-only. Change that in the account&apos;s settings.</source>
        <translation>Dieses Konto ist auf „Nur lesen“ eingestellt. Das können Sie in den Kontoeinstellungen ändern.</translation>
    </message>
</context>
<context>
    <name>ClientId</name>
    <message>
        <source>The client ID is empty.</source>
        <translation>Die Client-ID ist leer.</translation>
    </message>
    <message>
        <source>The client ID must not hold a colon: the sign-in could not tell it from the secret.</source>
        <translation>Die Client-ID darf keinen Doppelpunkt enthalten: Die Anmeldung könnte sie nicht vom Geheimnis unterscheiden.</translation>
    </message>
    <message>
        <source>The client ID holds a character that cannot be sent, such as a line break.</source>
        <translation>Die Client-ID enthält ein Zeichen, das nicht gesendet werden kann, etwa einen Zeilenumbruch.</translation>
    </message>
</context>
<context>
    <name>ClipboardDoubt</name>
    <message>
        <source>The secret is being cleared from the clipboard.</source>
        <translation>Das Geheimnis wird gerade aus der Zwischenablage gelöscht.</translation>
    </message>
    <message>
        <source>The clipboard may still hold the secret: this desktop clears it only while Tokenry has the focus.</source>
        <translation>Die Zwischenablage enthält das Geheimnis möglicherweise noch: Diese Arbeitsumgebung leert sie nur, während Tokenry den Fokus hat.</translation>
    </message>
    <message>
        <source>The clipboard may still hold the secret: this desktop does not show what the clipboard holds. Copy something else to replace it.</source>
        <translation>Die Zwischenablage enthält das Geheimnis möglicherweise noch: Diese Arbeitsumgebung zeigt nicht, was die Zwischenablage enthält. Kopieren Sie etwas anderes, um es zu ersetzen.</translation>
    </message>
    <message>
        <source>The clipboard still holds the secret: this desktop offers it again each time it is cleared. Copy something else to replace it.</source>
        <translation>Die Zwischenablage enthält das Geheimnis noch: Diese Arbeitsumgebung bietet es nach jedem Leeren wieder an. Kopieren Sie etwas anderes, um es zu ersetzen.</translation>
    </message>
</context>
<context>
    <name>ConnectionReport</name>
    <message>
        <source>%1 accepts this client ID and secret.</source>
        <translation>Der Server %1 akzeptiert diese Client-ID und dieses Geheimnis.</translation>
    </message>
    <message>
        <source>They belong to the token “%1” with these permissions: %2.</source>
        <translation>Beide gehören zum Token „%1“ mit diesen Berechtigungen: %2.</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Die Verbindung funktioniert</translation>
    </message>
    <message>
        <source>If the service at this address speaks https, begin the address with https://.</source>
        <translation>Wenn der Dienst unter dieser Adresse https spricht, beginnen Sie die Adresse mit https://.</translation>
    </message>
</context>
<context>
    <name>CreateMismatch</name>
    <message>
        <source>You asked for %1. The service listed no permission.</source>
        <translation>Sie haben %1 angefordert. Der Dienst hat keine Berechtigung aufgeführt.</translation>
    </message>
    <message>
        <source>You asked for %1. The service gave %2.</source>
        <comment>two lists of permissions</comment>
        <translation>Sie haben %1 angefordert. Der Dienst hat %2 vergeben.</translation>
    </message>
    <message>
        <source>The service changed characters of the name “%1” that look alike.</source>
        <translation>Der Dienst hat im Namen „%1“ Zeichen geändert, die gleich aussehen.</translation>
    </message>
    <message>
        <source>You asked for the name “%1”. The service gave the name “%2”.</source>
        <translation>Sie haben den Namen „%1“ angefordert. Der Dienst hat den Namen „%2“ vergeben.</translation>
    </message>
</context>
<context>
    <name>CredentialFormats</name>
    <message>
        <source>“%1” was changed by another program in the meantime. Nothing was written. Save again to look at it anew.</source>
        <translation>„%1“ wurde in der Zwischenzeit von einem anderen Programm geändert. Es wurde nichts geschrieben. Speichern Sie erneut, um die Datei neu prüfen zu lassen.</translation>
    </message>
    <message>
        <source>The present content of “%1” could not be kept: %2. Nothing was changed.</source>
        <translation>Der jetzige Inhalt von „%1“ konnte nicht aufbewahrt werden: %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A control character is in it, which curl does not read. Choose another format, such as JSON.</source>
        <translation>Es ist ein Steuerzeichen enthalten, das curl nicht liest. Wählen Sie ein anderes Format, etwa JSON.</translation>
    </message>
    <message>
        <source>A colon is in the client ID, where curl would end it. Choose another format, such as JSON.</source>
        <translation>Die Client-ID enthält einen Doppelpunkt; dort würde curl sie enden lassen. Wählen Sie ein anderes Format, etwa JSON.</translation>
    </message>
    <message>
        <source>The client secret is not text, so it cannot be written down.</source>
        <translation>Das Client-Geheimnis ist kein Text und kann deshalb nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file that is there is not a JSON object, so its content cannot be kept. Nothing was changed. Choose another file name.</source>
        <translation>Die vorhandene Datei ist kein JSON-Objekt, ihr Inhalt kann deshalb nicht erhalten werden. Es wurde nichts geändert. Wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>%1 cannot be written as .env. %2 Choose another format, such as JSON.</source>
        <comment>%1 is a variable&apos;s name, %2 a sentence</comment>
        <translation>%1 kann nicht als .env geschrieben werden. %2 Wählen Sie ein anderes Format, etwa JSON.</translation>
    </message>
    <message>
        <source>It holds a space, a quote or another character that shells, containers and libraries do not all read alike.</source>
        <translation>Der Wert enthält ein Leerzeichen, ein Anführungszeichen oder ein anderes Zeichen, das Shells, Container und Bibliotheken nicht alle gleich lesen.</translation>
    </message>
    <message>
        <source>The file that is there is not a text file, so its content cannot be kept. Nothing was changed. Choose another file name.</source>
        <translation>Die vorhandene Datei ist keine Textdatei, ihr Inhalt kann deshalb nicht erhalten werden. Es wurde nichts geändert. Wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>The line of %1 in the file goes on in the next line, which not every program reads alike. Nothing was changed. Choose another file name.</source>
        <translation>Die Zeile von %1 in der Datei setzt sich in der nächsten Zeile fort, was nicht jedes Programm gleich liest. Es wurde nichts geändert. Wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>The line of %1 in the file holds something else behind the value, which would be lost. Nothing was changed. Put it on a line of its own, or choose another file name.</source>
        <translation>Die Zeile von %1 in der Datei enthält hinter dem Wert noch etwas, das verloren ginge. Es wurde nichts geändert. Setzen Sie es in eine eigene Zeile oder wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>A quote in the file that is there does not end, so its content cannot be kept with certainty. Nothing was changed. Choose another file name.</source>
        <translation>In der vorhandenen Datei ist ein Anführungszeichen nicht geschlossen. Deshalb ist nicht sicher, dass ihr Inhalt erhalten bliebe. Es wurde nichts geändert. Wählen Sie einen anderen Dateinamen.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>delete this token</source>
        <translation>dieses Token löschen</translation>
    </message>
    <message numerus="yes">
        <source>delete %n tokens</source>
        <translation>
            <numerusform>%n Token löschen</numerusform>
            <numerusform>%n Tokens löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>To confirm, type:</source>
        <translation>Geben Sie zur Bestätigung ein:</translation>
    </message>
    <message>
        <source>To confirm, type the name of the token:</source>
        <translation>Geben Sie zur Bestätigung den Namen des Tokens ein:</translation>
    </message>
    <message>
        <source>To confirm, type the end of its client ID:</source>
        <translation>Geben Sie zur Bestätigung das Ende der Client-ID ein:</translation>
    </message>
    <message>
        <source>To confirm, type the end of the client ID of “%1”:</source>
        <translation>Geben Sie zur Bestätigung das Ende der Client-ID von „%1“ ein:</translation>
    </message>
</context>
<context>
    <name>DeleteProgress</name>
    <message numerus="yes">
        <source>About %n s left.</source>
        <translation>
            <numerusform>Noch etwa %n s.</numerusform>
            <numerusform>Noch etwa %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n min left.</source>
        <translation>
            <numerusform>Noch etwa %n min.</numerusform>
            <numerusform>Noch etwa %n min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <source>Deleting %1 of %2…</source>
        <translation>Token %1 von %2 wird gelöscht …</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>progress, then the time left</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait. Going on in %n s.</source>
        <translation>
            <numerusform>Der Dienst bittet um eine Pause. Weiter in %n s.</numerusform>
            <numerusform>Der Dienst bittet um eine Pause. Weiter in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting starts in %n s. Nothing was sent yet.</source>
        <translation>
            <numerusform>Das Löschen beginnt in %n s. Es wurde noch nichts gesendet.</numerusform>
            <numerusform>Das Löschen beginnt in %n s. Es wurde noch nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping. The request that is under way cannot be taken back; its answer is awaited.</source>
        <translation>Wird angehalten. Die laufende Anfrage kann nicht zurückgenommen werden; auf ihre Antwort wird gewartet.</translation>
    </message>
    <message>
        <source>You are signed in with this token. After deleting it this window cannot reach the service any more.</source>
        <translation>Sie sind mit diesem Token angemeldet. Nach dem Löschen erreicht dieses Fenster den Dienst nicht mehr.</translation>
    </message>
    <message>
        <source>You are signed in with one of these tokens. After deleting it this window cannot reach the service any more.</source>
        <translation>Sie sind mit einem dieser Tokens angemeldet. Nach dem Löschen erreicht dieses Fenster den Dienst nicht mehr.</translation>
    </message>
</context>
<context>
    <name>DeleteReport</name>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>“%1” was already gone.</source>
        <translation>„%1“ war schon nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>It is not known whether “%1” was deleted.</source>
        <translation>Es ist nicht bekannt, ob „%1“ gelöscht wurde.</translation>
    </message>
    <message>
        <source>“%1” was still there after the delete request, which had no usable answer. Tokenry looks again by itself.</source>
        <translation>„%1“ war nach der Löschanfrage, auf die keine brauchbare Antwort kam, noch vorhanden. Tokenry sieht von selbst noch einmal nach.</translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>„%1“ wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Gelöscht: %1.</translation>
    </message>
    <message>
        <source>Already gone: %1.</source>
        <translation>Schon nicht mehr vorhanden: %1.</translation>
    </message>
    <message>
        <source>Failed: %1.</source>
        <translation>Fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>Still there for now: %1.</source>
        <translation>Vorerst noch vorhanden: %1.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>Nicht gesendet: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names, and how many besides</comment>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>deleting…</source>
        <translation>wird gelöscht …</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>already gone</source>
        <translation>schon nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>noch vorhanden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>No other token of this account can manage tokens. After this nobody can create or delete a token with this program, nor with any other that signs in with a token.</source>
        <translation>Kein anderes Token dieses Kontos kann Tokens verwalten. Danach kann niemand mehr ein Token erstellen oder löschen, weder mit diesem Programm noch mit einem anderen, das sich mit einem Token anmeldet.</translation>
    </message>
    <message>
        <source>Cannot tell whether another token can manage tokens. %1</source>
        <translation>Es lässt sich nicht feststellen, ob ein anderes Token Tokens verwalten kann. %1</translation>
    </message>
    <message>
        <source>The token was deleted</source>
        <translation>Das Token wurde gelöscht</translation>
    </message>
    <message>
        <source>The tokens were deleted</source>
        <translation>Die Tokens wurden gelöscht</translation>
    </message>
    <message>
        <source>It is not known whether the token was deleted</source>
        <translation>Es ist nicht bekannt, ob das Token gelöscht wurde</translation>
    </message>
    <message>
        <source>The token was not deleted</source>
        <translation>Das Token wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>Not every token was deleted</source>
        <translation>Nicht alle Tokens wurden gelöscht</translation>
    </message>
    <message>
        <source>It is not known whether any token was deleted</source>
        <translation>Es ist nicht bekannt, ob überhaupt ein Token gelöscht wurde</translation>
    </message>
    <message>
        <source>No token was deleted</source>
        <translation>Kein Token wurde gelöscht</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>what became of them; why they were not sent</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1
It stopped here, because the others would have failed for the same reason: %2.</source>
        <translation>%1
Hier wurde angehalten, weil die übrigen aus demselben Grund fehlgeschlagen wären: %2.</translation>
    </message>
    <message>
        <source>Deleting tokens of the account “%1” (%2)</source>
        <translation>Löschen von Tokens des Kontos „%1“ (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>client ID %1</source>
        <translation>Client-ID %1</translation>
    </message>
    <message>
        <source>token ID %1</source>
        <translation>Token-ID %1</translation>
    </message>
    <message>
        <source>Checking whether another token can manage tokens…</source>
        <translation>Es wird geprüft, ob ein anderes Token Tokens verwalten kann …</translation>
    </message>
</context>
<context>
    <name>EnvironmentSelector</name>
    <message>
        <source>Production: the tokens of this account move real money.</source>
        <translation>Produktion: Die Tokens dieses Kontos bewegen echtes Geld.</translation>
    </message>
    <message>
        <source>Sandbox: the tokens of this account move no real money.</source>
        <translation>Sandbox: Die Tokens dieses Kontos bewegen kein echtes Geld.</translation>
    </message>
    <message>
        <source>Other: this account is neither production nor a sandbox, such as a test system.</source>
        <translation>Sonstige: Dieses Konto ist weder Produktion noch Sandbox, sondern zum Beispiel ein Testsystem.</translation>
    </message>
    <message>
        <source>Not labelled: no environment was chosen for this account. It is treated with the same care as production.</source>
        <translation>Nicht gekennzeichnet: Für dieses Konto wurde keine Umgebung gewählt. Es wird mit derselben Vorsicht behandelt wie die Produktion.</translation>
    </message>
    <message>
        <source>The environment is a label of the account in Tokenry. The service does not tell it.</source>
        <translation>Die Umgebung ist eine Kennzeichnung des Kontos in Tokenry. Der Dienst gibt darüber keine Auskunft.</translation>
    </message>
    <message>
        <source>Normal: only a change that could do harm asks first.</source>
        <translation>Normal: Nur bei einer Änderung, die Schaden anrichten könnte, wird vorher nachgefragt.</translation>
    </message>
    <message>
        <source>Protected: every change asks for the account&apos;s name to be typed.</source>
        <translation>Geschützt: Bei jeder Änderung muss der Name des Kontos eingegeben werden.</translation>
    </message>
    <message>
        <source>Read-only: tokens are shown, and no change is offered.</source>
        <translation>Nur lesen: Tokens werden angezeigt, Änderungen werden nicht angeboten.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Your token may not create tokens. It needs the MANAGE permission.</source>
        <translation>Ihr Token darf keine Tokens erstellen. Dazu braucht es die Berechtigung MANAGE.</translation>
    </message>
    <message>
        <source>Your token may not delete tokens. It needs the MANAGE permission.</source>
        <translation>Ihr Token darf keine Tokens löschen. Dazu braucht es die Berechtigung MANAGE.</translation>
    </message>
    <message>
        <source>The service accepts these credentials, but they may not read tokens.</source>
        <translation>Der Dienst akzeptiert diese Zugangsdaten, aber sie berechtigen nicht zum Lesen von Tokens.</translation>
    </message>
    <message>
        <source>Your token may not read tokens.</source>
        <translation>Ihr Token darf keine Tokens lesen.</translation>
    </message>
    <message>
        <source>%1 does not accept this client ID and secret.</source>
        <translation>Der Server %1 akzeptiert diese Client-ID und dieses Geheimnis nicht.</translation>
    </message>
    <message>
        <source>%1 does not accept your client ID and secret.</source>
        <translation>Der Server %1 akzeptiert Ihre Client-ID und Ihr Geheimnis nicht.</translation>
    </message>
    <message>
        <source>%1 answered that nothing exists at this address.</source>
        <translation>Der Server %1 hat geantwortet, dass es unter dieser Adresse nichts gibt.</translation>
    </message>
    <message>
        <source>The answer of %1 does not come from the tokens service.</source>
        <translation>Die Antwort des Servers %1 stammt nicht vom Token-Dienst.</translation>
    </message>
    <message>
        <source>%1 sent an interim answer (status %2) before the final one. This program cannot read the final answer after it.</source>
        <translation>Der Server %1 hat vor der endgültigen Antwort eine Zwischenantwort (Status %2) gesendet. Dieses Programm kann die endgültige Antwort danach nicht lesen.</translation>
    </message>
    <message>
        <source>Ask the people who run the service, or a proxy on the way, to switch off interim answers (“early hints”).</source>
        <translation>Bitten Sie den Betreiber des Dienstes oder eines zwischengeschalteten Proxys, Zwischenantworten („Early Hints“) auszuschalten.</translation>
    </message>
    <message>
        <source>The service&apos;s address was not found</source>
        <translation>Die Adresse des Dienstes wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Der Dienst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>The proxy did not forward the request</source>
        <translation>Der Proxy hat die Anfrage nicht weitergeleitet</translation>
    </message>
    <message>
        <source>The proxy requires its own sign-in</source>
        <translation>Der Proxy verlangt eine eigene Anmeldung</translation>
    </message>
    <message>
        <source>The connection was interrupted</source>
        <translation>Die Verbindung wurde unterbrochen</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The credentials are not accepted</source>
        <translation>Die Zugangsdaten werden nicht akzeptiert</translation>
    </message>
    <message>
        <source>The service refuses your credentials</source>
        <translation>Der Dienst weist Ihre Zugangsdaten zurück</translation>
    </message>
    <message>
        <source>The credentials may not list tokens</source>
        <translation>Die Zugangsdaten berechtigen nicht zum Auflisten von Tokens</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>There is no such token</source>
        <translation>Dieses Token gibt es nicht</translation>
    </message>
    <message>
        <source>The service does not accept these entries</source>
        <translation>Der Dienst akzeptiert diese Eingaben nicht</translation>
    </message>
    <message>
        <source>The service does not accept this request</source>
        <translation>Der Dienst akzeptiert diese Anfrage nicht</translation>
    </message>
    <message>
        <source>The service refused because of a conflict</source>
        <translation>Der Dienst hat wegen eines Konflikts abgelehnt</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>The service does not support this</source>
        <translation>Der Dienst unterstützt das nicht</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>Der Dienst hat ein Problem</translation>
    </message>
    <message>
        <source>The service redirects to another address</source>
        <translation>Der Dienst leitet zu einer anderen Adresse um</translation>
    </message>
    <message>
        <source>This is not the tokens service</source>
        <translation>Das ist nicht der Token-Dienst</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>The request was not sent</source>
        <translation>Die Anfrage wurde nicht gesendet</translation>
    </message>
    <message>
        <source>The secret cannot be used</source>
        <translation>Das Geheimnis ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The host name %1 was not found.</source>
        <translation>Der Hostname %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Unter der Adresse %1 antwortet nichts.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>Der Server %1 konnte nicht rechtzeitig erreicht werden.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before a complete answer had arrived.</source>
        <translation>Die Verbindung zum Server %1 endete, bevor eine vollständige Antwort angekommen war.</translation>
    </message>
    <message>
        <source>%1 did not send a complete answer in time.</source>
        <translation>Der Server %1 hat nicht rechtzeitig eine vollständige Antwort gesendet.</translation>
    </message>
    <message>
        <source>The request was stopped before an answer came.</source>
        <translation>Die Anfrage wurde angehalten, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The service knows no token with this ID. It may have been deleted.</source>
        <translation>Der Dienst kennt kein Token mit dieser ID. Möglicherweise wurde es gelöscht.</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>Der Dienst hat die Anfrage nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The service refused the request because of its current state.</source>
        <translation>Der Dienst hat die Anfrage wegen seines derzeitigen Zustands abgelehnt.</translation>
    </message>
    <message>
        <source>The daily limit of the service is used up.</source>
        <translation>Das Tageslimit des Dienstes ist ausgeschöpft.</translation>
    </message>
    <message>
        <source>The service received too many requests and asks for a pause.</source>
        <translation>Der Dienst hat zu viele Anfragen erhalten und bittet um eine Pause.</translation>
    </message>
    <message>
        <source>%1 does not support this request.</source>
        <translation>Der Server %1 unterstützt diese Anfrage nicht.</translation>
    </message>
    <message>
        <source>%1 reported a server error.</source>
        <translation>Der Server %1 hat einen Serverfehler gemeldet.</translation>
    </message>
    <message>
        <source>%1 redirects requests to another address. This program did not follow the redirect.</source>
        <translation>Der Server %1 leitet Anfragen zu einer anderen Adresse um. Dieses Programm ist der Umleitung nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1 redirects requests to another address: %2. This program did not follow it, so your credentials were not sent there.</source>
        <translation>Der Server %1 leitet Anfragen zu einer anderen Adresse um: %2. Dieses Programm ist der Umleitung nicht gefolgt; Ihre Zugangsdaten wurden also nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than this program accepts, so it was not read completely.</source>
        <translation>Die Antwort des Servers %1 ist größer, als dieses Programm zulässt. Deshalb wurde sie nicht vollständig gelesen.</translation>
    </message>
    <message>
        <source>This program did not send the request.</source>
        <translation>Dieses Programm hat die Anfrage nicht gesendet.</translation>
    </message>
    <message>
        <source>The answer of %1 contains no usable secret.</source>
        <translation>Die Antwort des Servers %1 enthält kein verwendbares Geheimnis.</translation>
    </message>
    <message>
        <source>Check the network and the address, then try again.</source>
        <translation>Prüfen Sie das Netzwerk und die Adresse und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The service may need a minute to accept new credentials.</source>
        <translation>Es kann eine Minute dauern, bis der Dienst neue Zugangsdaten akzeptiert.</translation>
    </message>
    <message>
        <source>Sign in again with a valid client ID and secret.</source>
        <translation>Melden Sie sich mit einer gültigen Client-ID und einem gültigen Geheimnis erneut an.</translation>
    </message>
    <message>
        <source>Sign in with a token that has this permission.</source>
        <translation>Melden Sie sich mit einem Token an, das diese Berechtigung hat.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>Change your entries and try again.</source>
        <translation>Ändern Sie Ihre Eingaben und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Change the filter or start again from the first page.</source>
        <translation>Ändern Sie den Filter oder beginnen Sie wieder bei der ersten Seite.</translation>
    </message>
    <message>
        <source>Refresh the list, then try again.</source>
        <translation>Aktualisieren Sie die Liste und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Try again tomorrow, or ask the people who run the service about the limit.</source>
        <translation>Versuchen Sie es morgen erneut oder fragen Sie den Betreiber des Dienstes nach dem Limit.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Augenblick und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the address of the service.</source>
        <translation>Prüfen Sie die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>If the service has moved, change its address.</source>
        <translation>Wenn der Dienst umgezogen ist, ändern Sie seine Adresse.</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a proxy may be in between, or the address is wrong.</source>
        <translation>Möglicherweise ist eine Anmeldeseite des Netzwerks oder ein Proxy dazwischengeschaltet, oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>Check that the address is the service&apos;s.</source>
        <translation>Prüfen Sie, ob die Adresse die des Dienstes ist.</translation>
    </message>
    <message>
        <source>Tell the people who run the service.</source>
        <translation>Informieren Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>No token was created.</source>
        <translation>Es wurde kein Token erstellt.</translation>
    </message>
    <message>
        <source>The token was not deleted.</source>
        <translation>Das Token wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It is not known whether the token was created. Nothing was sent again.</source>
        <translation>Es ist nicht bekannt, ob das Token erstellt wurde. Es wurde nichts erneut gesendet.</translation>
    </message>
    <message>
        <source>It is not known whether the token was deleted. Nothing was sent again.</source>
        <translation>Es ist nicht bekannt, ob das Token gelöscht wurde. Es wurde nichts erneut gesendet.</translation>
    </message>
    <message>
        <source>The token exists, but its secret is lost: the service gives it only once.</source>
        <translation>Das Token existiert, aber sein Geheimnis ist verloren: Der Dienst gibt es nur ein einziges Mal heraus.</translation>
    </message>
    <message>
        <source>The token was deleted.</source>
        <translation>Das Token wurde gelöscht.</translation>
    </message>
    <message>
        <source>Delete this token and create another one.</source>
        <translation>Löschen Sie dieses Token und erstellen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Look for the name in the list before you create it again. If the token is there, its secret is lost: delete it and create another one.</source>
        <translation>Suchen Sie den Namen in der Liste, bevor Sie das Token noch einmal erstellen. Ist es vorhanden, dann ist sein Geheimnis verloren: Löschen Sie es und erstellen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Refresh the list to see whether the token is still there.</source>
        <translation>Aktualisieren Sie die Liste, um zu sehen, ob das Token noch vorhanden ist.</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>Der Dienst meldet: „%1“.</translation>
    </message>
    <message>
        <source>It is not known whether the token was created</source>
        <translation>Es ist nicht bekannt, ob das Token erstellt wurde</translation>
    </message>
    <message>
        <source>It is not known whether the token was deleted</source>
        <translation>Es ist nicht bekannt, ob das Token gelöscht wurde</translation>
    </message>
    <message>
        <source>The token was created, but its secret is lost</source>
        <translation>Das Token wurde erstellt, aber sein Geheimnis ist verloren</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>des Dienstes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Asked to wait (seconds)</source>
        <translation>Erbetene Wartezeit (Sekunden)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy fault</source>
        <translation>Proxy-Fehler</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Markdown-Tabelle (*.md)</translation>
    </message>
</context>
<context>
    <name>FieldMessages</name>
    <message numerus="yes">
        <source>Use exactly %n characters.</source>
        <translation>
            <numerusform>Verwenden Sie genau %n Zeichen.</numerusform>
            <numerusform>Verwenden Sie genau %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use between %1 and %2 characters.</source>
        <translation>Verwenden Sie zwischen %1 und %2 Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Verwenden Sie höchstens %n Zeichen.</numerusform>
            <numerusform>Verwenden Sie höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Verwenden Sie mindestens %n Zeichen.</numerusform>
            <numerusform>Verwenden Sie mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The allowed values are %1 and others.</source>
        <translation>Erlaubt sind die Werte %1 und andere.</translation>
    </message>
    <message>
        <source>The allowed values are %1.</source>
        <translation>Erlaubt sind die Werte %1.</translation>
    </message>
    <message>
        <source>Use the format “%1”.</source>
        <translation>Verwenden Sie das Format „%1“.</translation>
    </message>
    <message>
        <source>The value must match the pattern “%1”.</source>
        <translation>Der Wert muss dem Muster „%1“ entsprechen.</translation>
    </message>
    <message>
        <source>The service does not accept this value and gives no reason.</source>
        <translation>Der Dienst akzeptiert diesen Wert nicht und nennt keinen Grund.</translation>
    </message>
</context>
<context>
    <name>GridCliCredentials</name>
    <message>
        <source>%1 was not read, because it is a link to another place.</source>
        <translation>%1 wurde nicht gelesen, weil es eine Verknüpfung zu einem anderen Ort ist.</translation>
    </message>
    <message>
        <source>%1 was not read, because it belongs to another user.</source>
        <translation>%1 wurde nicht gelesen, weil die Datei einem anderen Benutzer gehört.</translation>
    </message>
    <message>
        <source>Others on this computer may be able to read %1: its mode is %2 and should be 0600.</source>
        <translation>Andere an diesem Computer können %1 möglicherweise lesen: Die Zugriffsrechte sind %2 und sollten 0600 sein.</translation>
    </message>
    <message>
        <source>%1 is there, but holds no credentials that can be read.</source>
        <translation>%1 ist vorhanden, enthält aber keine lesbaren Zugangsdaten.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>no answer on record</source>
        <translation>keine Antwort protokolliert</translation>
    </message>
    <message>
        <source>created</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>not created</source>
        <translation>nicht erstellt</translation>
    </message>
    <message>
        <source>outcome not known</source>
        <translation>Ergebnis nicht bekannt</translation>
    </message>
    <message>
        <source>created without a usable secret</source>
        <translation>ohne verwendbares Geheimnis erstellt</translation>
    </message>
    <message>
        <source>secret copied</source>
        <translation>Geheimnis kopiert</translation>
    </message>
    <message>
        <source>secret saved</source>
        <translation>Geheimnis gespeichert</translation>
    </message>
    <message>
        <source>secret left the clipboard</source>
        <translation>Geheimnis nicht mehr in der Zwischenablage</translation>
    </message>
    <message>
        <source>secret discarded</source>
        <translation>Geheimnis verworfen</translation>
    </message>
    <message>
        <source>hand-over closed</source>
        <translation>Übergabe beendet</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>was already gone</source>
        <translation>war schon nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>not deleted</source>
        <translation>nicht gelöscht</translation>
    </message>
    <message>
        <source>checked: not created</source>
        <translation>nachgeprüft: nicht erstellt</translation>
    </message>
    <message>
        <source>checked: gone</source>
        <translation>nachgeprüft: nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>checked: still there</source>
        <translation>nachgeprüft: noch vorhanden</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>closed by hand</source>
        <translation>von Hand abgeschlossen</translation>
    </message>
    <message>
        <source>Delete token, end of the rotation of “%1”</source>
        <translation>Token löschen, Ende der Rotation von „%1“</translation>
    </message>
    <message>
        <source>Create token, rotation of “%1”</source>
        <translation>Token erstellen, Rotation von „%1“</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Token löschen</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outcome and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>two lists of permissions</comment>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a client ID and an address</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>still there shortly after the delete</source>
        <translation>kurz nach dem Löschen noch vorhanden</translation>
    </message>
</context>
<context>
    <name>JournalFile</name>
    <message>
        <source>There is no room left for the record of this account, “%1”.</source>
        <translation>Für das Änderungsprotokoll dieses Kontos, „%1“, ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>The record of this account, “%1”, may not be written.</source>
        <translation>Das Änderungsprotokoll dieses Kontos, „%1“, darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Another running Tokenry keeps the record of this account. Make changes there, or quit it first.</source>
        <translation>Ein anderes laufendes Tokenry führt das Änderungsprotokoll dieses Kontos. Nehmen Sie Änderungen dort vor oder beenden Sie zuerst jenes Tokenry.</translation>
    </message>
    <message>
        <source>The record of this account, “%1”, is a link, a folder or a device, not a plain file.</source>
        <translation>Das Änderungsprotokoll dieses Kontos, „%1“, ist eine Verknüpfung, ein Ordner oder ein Gerät, keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The record of this account, “%1”, cannot be used: %2.</source>
        <translation>Das Änderungsprotokoll dieses Kontos, „%1“, ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>The record of this account, “%1”, was written by a newer version of Tokenry. Use that version: this one would not understand what is in it.</source>
        <translation>Das Änderungsprotokoll dieses Kontos, „%1“, wurde von einer neueren Version von Tokenry geschrieben. Verwenden Sie jene Version: Diese hier würde den Inhalt nicht verstehen.</translation>
    </message>
</context>
<context>
    <name>KeyringMessages</name>
    <message>
        <source>The keyring holds no secret for this account</source>
        <translation>Der Schlüsselbund enthält kein Geheimnis für dieses Konto</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The keyring was not unlocked</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>The keyring did not answer in time</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The keyring service ended</source>
        <translation>Der Schlüsselbunddienst hat sich beendet</translation>
    </message>
    <message>
        <source>The keyring did not store the secret</source>
        <translation>Der Schlüsselbund hat das Geheimnis nicht gespeichert</translation>
    </message>
    <message>
        <source>The keyring reported an error</source>
        <translation>Der Schlüsselbund hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>The keyring works, but it holds no secret for “%1” at this base URL and client ID.</source>
        <translation>Der Schlüsselbund funktioniert, enthält aber kein Geheimnis für „%1“ mit dieser Basis-URL und Client-ID.</translation>
    </message>
    <message>
        <source>The secret of “%1” cannot be read because the keyring is locked.</source>
        <translation>Das Geheimnis von „%1“ kann nicht gelesen werden, weil der Schlüsselbund gesperrt ist.</translation>
    </message>
    <message>
        <source>The secret of “%1” cannot be read because the prompt to unlock the keyring was closed or could not be shown.</source>
        <translation>Das Geheimnis von „%1“ kann nicht gelesen werden, weil die Abfrage zum Entsperren des Schlüsselbunds geschlossen wurde oder nicht angezeigt werden konnte.</translation>
    </message>
    <message>
        <source>No keyring service runs in this desktop session, so the secret of “%1” cannot be kept or read there.</source>
        <translation>In dieser Desktop-Sitzung läuft kein Schlüsselbunddienst. Deshalb kann das Geheimnis von „%1“ dort weder gespeichert noch gelesen werden.</translation>
    </message>
    <message>
        <source>The keyring did not answer the request for the secret of “%1”.</source>
        <translation>Der Schlüsselbund hat auf die Anfrage nach dem Geheimnis von „%1“ nicht geantwortet.</translation>
    </message>
    <message>
        <source>The keyring service ended while it was asked for the secret of “%1”.</source>
        <translation>Der Schlüsselbunddienst hat sich beendet, während er nach dem Geheimnis von „%1“ gefragt wurde.</translation>
    </message>
    <message>
        <source>The secret of “%1” was written to the keyring, but the keyring returned a different text.</source>
        <translation>Das Geheimnis von „%1“ wurde in den Schlüsselbund geschrieben, aber der Schlüsselbund hat einen anderen Text zurückgegeben.</translation>
    </message>
    <message>
        <source>The keyring answered with an error when it was asked for the secret of “%1”.</source>
        <translation>Der Schlüsselbund hat auf die Anfrage nach dem Geheimnis von „%1“ mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>Enter the client secret again.</source>
        <translation>Geben Sie das Client-Geheimnis erneut ein.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or enter the client secret for this session only.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut, oder geben Sie das Client-Geheimnis nur für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>Start a keyring such as GNOME Keyring and try again, or use the client secret for this session only.</source>
        <translation>Starten Sie einen Schlüsselbund wie den GNOME-Schlüsselbund und versuchen Sie es erneut, oder verwenden Sie das Client-Geheimnis nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Check whether the keyring shows a prompt in another window. Then try again, or use the client secret for this session only.</source>
        <translation>Sehen Sie nach, ob der Schlüsselbund in einem anderen Fenster eine Abfrage zeigt. Versuchen Sie es dann erneut, oder verwenden Sie das Client-Geheimnis nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Try again, or use the client secret for this session only.</source>
        <translation>Versuchen Sie es erneut, oder verwenden Sie das Client-Geheimnis nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Keyring: %1</source>
        <translation>Schlüsselbund: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Einzelheit: %1</translation>
    </message>
    <message>
        <source>The account was not changed, and its secret is never written to a file.</source>
        <translation>Das Konto wurde nicht geändert, und sein Geheimnis wird niemals in eine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <comment>the name of the language of this catalogue, in that language</comment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>ListController</name>
    <message>
        <source>The list contradicts itself</source>
        <translation>Die Liste widerspricht sich</translation>
    </message>
    <message numerus="yes">
        <source>The service listed %n tokens more than once on a page. Each is shown once, with the latest update.</source>
        <translation>
            <numerusform>Der Dienst hat %n Token auf einer Seite mehrfach aufgeführt. Es wird einmal angezeigt, mit der neuesten Änderung.</numerusform>
            <numerusform>Der Dienst hat %n Tokens auf einer Seite mehrfach aufgeführt. Jedes wird einmal angezeigt, mit der neuesten Änderung.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service said that more tokens follow, but not how to get them. What is shown was read; what follows is unknown.</source>
        <translation>Der Dienst hat gemeldet, dass weitere Tokens folgen, aber nicht, wie sie abzurufen sind. Was angezeigt wird, wurde gelesen; was folgt, ist unbekannt.</translation>
    </message>
    <message>
        <source>The list is incomplete</source>
        <translation>Die Liste ist unvollständig</translation>
    </message>
    <message>
        <source>More tokens follow than are read at once. What is shown was read; what follows is unknown. A filter makes the list shorter.</source>
        <translation>Es folgen mehr Tokens, als auf einmal gelesen werden. Was angezeigt wird, wurde gelesen; was folgt, ist unbekannt. Ein Filter macht die Liste kürzer.</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>A change is under way. Tokenry waits for its answer, and shows the result after you unlock.</source>
        <translation>Eine Änderung läuft. Tokenry wartet auf die Antwort und zeigt das Ergebnis, sobald Sie entsperrt haben.</translation>
    </message>
    <message>
        <source>Something unfinished is held here, such as a secret that nobody has kept yet. Unlock to go on with it.</source>
        <translation>Hier ist noch etwas nicht abgeschlossen, etwa ein Geheimnis, das noch niemand gesichert hat. Entsperren Sie, um damit fortzufahren.</translation>
    </message>
    <message>
        <source>Opens without a password.</source>
        <translation>Lässt sich ohne Passwort entsperren.</translation>
    </message>
    <message>
        <source>Asks for the client secret again, because it is not kept in the keyring.</source>
        <translation>Beim Entsperren wird erneut nach dem Client-Geheimnis gefragt, weil es nicht im Schlüsselbund gespeichert ist.</translation>
    </message>
    <message>
        <source>Opens without a password while your keyring is open.</source>
        <translation>Lässt sich ohne Passwort entsperren, solange Ihr Schlüsselbund offen ist.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Add an account…</source>
        <translation>Konto &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit this account…</source>
        <translation>Dieses Konto &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Remove this account…</source>
        <translation>Dieses Konto &amp;entfernen …</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>A&amp;ll accounts</source>
        <translation>A&amp;lle Konten</translation>
    </message>
    <message>
        <source>&amp;Which token is this?</source>
        <translation>&amp;Welches Token ist das?</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Keyboard short&amp;cuts</source>
        <translation>Tastenkür&amp;zel</translation>
    </message>
    <message>
        <source>A&amp;bout and licences</source>
        <translation>&amp;Info und Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Switch to the first account; up to 9 for the ninth</source>
        <translation>Zum ersten Konto wechseln; bis zur 9 für das neunte</translation>
    </message>
    <message>
        <source>Lock: the credentials of every account leave memory, and the window shows nothing until you unlock it. Text that you were typing is kept and hidden. A request that is under way is awaited. Tokenry also locks by itself: with the screen, when the computer goes to sleep, and after a time without input that you choose in the settings.</source>
        <translation>Sperren: Die Zugangsdaten aller Konten werden aus dem Arbeitsspeicher entfernt, und das Fenster zeigt nichts, bis Sie es entsperren. Text, den Sie gerade eingegeben haben, bleibt erhalten und wird verborgen. Eine laufende Anfrage wird abgewartet. Tokenry sperrt sich auch von selbst: zusammen mit dem Bildschirm, wenn der Computer in den Ruhezustand geht und nach einer Zeit ohne Eingabe, die Sie in den Einstellungen wählen.</translation>
    </message>
    <message>
        <source>What is t&amp;his?</source>
        <translation>Was ist &amp;das?</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnosedaten …</translation>
    </message>
</context>
<context>
    <name>NameLint</name>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>The name is only white space.</source>
        <translation>Der Name besteht nur aus Leerraum.</translation>
    </message>
    <message>
        <source>The name holds control or text-direction characters, which would make it misleading.</source>
        <translation>Der Name enthält Steuerzeichen oder Zeichen für die Schreibrichtung, die ihn irreführend machen würden.</translation>
    </message>
    <message>
        <source>The name begins or ends with a space.</source>
        <translation>Der Name beginnt oder endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen.</source>
        <translation>Der Name enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>A loaded token already has this name. Names need not be unique.</source>
        <translation>Ein geladenes Token hat bereits diesen Namen. Namen müssen nicht eindeutig sein.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Permissions: %1, before: %2.</source>
        <translation>Berechtigungen: %1, zuvor: %2.</translation>
    </message>
    <message>
        <source>Its name was “%1”.</source>
        <translation>Der Name war „%1“.</translation>
    </message>
    <message>
        <source>Its date of creation was “%1”.</source>
        <translation>Das Erstellungsdatum war „%1“.</translation>
    </message>
    <message>
        <source>under 30 days</source>
        <translation>unter 30 Tage</translation>
    </message>
    <message>
        <source>30–90 days</source>
        <translation>30–90 Tage</translation>
    </message>
    <message>
        <source>90–180 days</source>
        <translation>90–180 Tage</translation>
    </message>
    <message>
        <source>180 days – 1 year</source>
        <translation>180 Tage – 1 Jahr</translation>
    </message>
    <message>
        <source>over 1 year</source>
        <translation>über 1 Jahr</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>in der Zukunft</translation>
    </message>
    <message>
        <source>no valid date</source>
        <translation>kein gültiges Datum</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Transact</source>
        <translation>Zahlungen senden</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>None listed or unknown</source>
        <translation>Keine aufgeführt oder unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens · %1 · %2</source>
        <comment>%1 is a right, %2 an age</comment>
        <translation>
            <numerusform>%n Token · %1 · %2</numerusform>
            <numerusform>%n Tokens · %1 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>without listed permissions</source>
        <translation>ohne aufgeführte Berechtigungen</translation>
    </message>
    <message>
        <source>can transact and manage</source>
        <translation>mit den Berechtigungen TRANSACT und MANAGE</translation>
    </message>
    <message numerus="yes">
        <source>older than %n days</source>
        <translation>
            <numerusform>älter als %n Tag</numerusform>
            <numerusform>älter als %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>with a duplicate name</source>
        <translation>mit doppelt vorkommendem Namen</translation>
    </message>
    <message>
        <source>created, but the secret was lost</source>
        <translation>erstellt, aber das Geheimnis ging verloren</translation>
    </message>
    <message>
        <source>past their review date</source>
        <translation>mit überschrittenem Überprüfungsdatum</translation>
    </message>
    <message>
        <source>Created from this computer.</source>
        <translation>Von diesem Computer aus erstellt.</translation>
    </message>
    <message>
        <source>Not created from this computer.</source>
        <translation>Nicht von diesem Computer aus erstellt.</translation>
    </message>
    <message>
        <source>Deleted from this computer.</source>
        <translation>Von diesem Computer aus gelöscht.</translation>
    </message>
    <message>
        <source>Not deleted from this computer.</source>
        <translation>Nicht von diesem Computer aus gelöscht.</translation>
    </message>
    <message>
        <source>without an owner in the notes</source>
        <translation>ohne Eigentümer in den Notizen</translation>
    </message>
    <message>
        <source>in a rotation that waits for you</source>
        <translation>in einer Rotation, die auf Sie wartet</translation>
    </message>
</context>
<context>
    <name>PasteInspection</name>
    <message>
        <source>There is white space around it.</source>
        <translation>Davor oder danach steht Leerraum.</translation>
    </message>
    <message>
        <source>It stands in quotation marks, which are no part of it.</source>
        <translation>Der Text steht in Anführungszeichen, die nicht dazugehören.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen.</source>
        <translation>Der Text enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>It holds a line end.</source>
        <translation>Der Text enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>This looks like a client ID, and the text in the field for the client ID does not. The two may be swapped.</source>
        <translation>Das sieht wie eine Client-ID aus, der Text im Feld für die Client-ID dagegen nicht. Vielleicht sind die beiden vertauscht.</translation>
    </message>
    <message>
        <source>This is the token&apos;s ID. To sign in, use its client ID: it is in another column of the list and usually has 32 digits and letters.</source>
        <translation>Das ist die ID des Tokens. Verwenden Sie zum Anmelden seine Client-ID: Sie steht in einer anderen Spalte der Liste und hat meist 32 Ziffern und Buchstaben.</translation>
    </message>
    <message>
        <source>The end of this address belongs to one call, not to the base URL.</source>
        <translation>Das Ende dieser Adresse gehört zu einem einzelnen Aufruf, nicht zur Basis-URL.</translation>
    </message>
    <message>
        <source>This is a placeholder. Enter the real value.</source>
        <translation>Das ist ein Platzhalter. Geben Sie den wirklichen Wert ein.</translation>
    </message>
    <message>
        <source>This is a whole Authorization header, with a client ID and a secret in it.</source>
        <translation>Das ist ein ganzer Authorization-Header, der eine Client-ID und ein Geheimnis enthält.</translation>
    </message>
    <message>
        <source>These are the lines of a .env file.</source>
        <translation>Das sind die Zeilen einer .env-Datei.</translation>
    </message>
    <message>
        <source>These are settings or headers with credentials in them.</source>
        <translation>Das sind Einstellungen oder Header, die Zugangsdaten enthalten.</translation>
    </message>
    <message>
        <source>This is the content of a credentials file.</source>
        <translation>Das ist der Inhalt einer Datei mit Zugangsdaten.</translation>
    </message>
    <message>
        <source>This is a curl command with a client ID and a secret in it.</source>
        <translation>Das ist ein curl-Befehl, der eine Client-ID und ein Geheimnis enthält.</translation>
    </message>
    <message>
        <source>This is a client ID and its secret in one, with a colon between them.</source>
        <translation>Das sind eine Client-ID und ihr Geheimnis in einem, mit einem Doppelpunkt dazwischen.</translation>
    </message>
    <message>
        <source>This looks like a client secret. It is hidden, because this field is for something else.</source>
        <translation>Das sieht wie ein Client-Geheimnis aus. Es ist verborgen, weil dieses Feld für etwas anderes da ist.</translation>
    </message>
    <message>
        <source>A value in it is only a placeholder. Enter the real one yourself.</source>
        <translation>Ein Wert darin ist nur ein Platzhalter. Geben Sie den wirklichen Wert selbst ein.</translation>
    </message>
    <message>
        <source>It holds two different pairs of client ID and secret. Only one is taken: check the client ID.</source>
        <translation>Der Text enthält zwei verschiedene Paare aus Client-ID und Geheimnis. Nur eines wird übernommen: Prüfen Sie die Client-ID.</translation>
    </message>
    <message>
        <source>Lines that were not understood: %1.</source>
        <translation>Nicht verstandene Zeilen: %1.</translation>
    </message>
    <message>
        <source>A part of this text looks like a client secret, and the text is in no form that is known. It is hidden.</source>
        <translation>Ein Teil dieses Textes sieht wie ein Client-Geheimnis aus, und der Text hat keine bekannte Form. Er ist verborgen.</translation>
    </message>
</context>
<context>
    <name>PermissionBadges</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>keine aufgeführt</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>so many more permissions</comment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list of permissions</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the permissions of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Can see all data, send payments, and change platform configuration, API tokens and customers.</source>
        <translation>Kann alle Daten sehen, Zahlungen senden und die Plattformkonfiguration, API-Tokens und Kunden ändern.</translation>
    </message>
    <message>
        <source>Can see all data and send payments. Cannot change platform configuration, API tokens or customers.</source>
        <translation>Kann alle Daten sehen und Zahlungen senden. Kann weder die Plattformkonfiguration noch API-Tokens oder Kunden ändern.</translation>
    </message>
    <message>
        <source>Can see all data and change platform configuration, API tokens and customers. Cannot send payments.</source>
        <translation>Kann alle Daten sehen und die Plattformkonfiguration, API-Tokens und Kunden ändern. Kann keine Zahlungen senden.</translation>
    </message>
    <message>
        <source>Can send payments and change platform configuration, API tokens and customers. Is not given the right to see data.</source>
        <translation>Kann Zahlungen senden und die Plattformkonfiguration, API-Tokens und Kunden ändern. Das Recht, Daten zu sehen, ist nicht erteilt.</translation>
    </message>
    <message>
        <source>Can see all data. Cannot send payments or change platform configuration, API tokens or customers.</source>
        <translation>Kann alle Daten sehen. Kann weder Zahlungen senden noch die Plattformkonfiguration, API-Tokens oder Kunden ändern.</translation>
    </message>
    <message>
        <source>Can send payments. Is not given the right to see data, and cannot change platform configuration, API tokens or customers.</source>
        <translation>Kann Zahlungen senden. Das Recht, Daten zu sehen, ist nicht erteilt. Kann weder die Plattformkonfiguration noch API-Tokens oder Kunden ändern.</translation>
    </message>
    <message>
        <source>Can change platform configuration, API tokens and customers. Is not given the right to see data, and cannot send payments.</source>
        <translation>Kann die Plattformkonfiguration, API-Tokens und Kunden ändern. Das Recht, Daten zu sehen, ist nicht erteilt. Kann keine Zahlungen senden.</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>keine aufgeführt</translation>
    </message>
    <message>
        <source>What this token may do could not be read from the service&apos;s answer. Treat it as unrestricted.</source>
        <translation>Was dieses Token darf, ließ sich aus der Antwort des Dienstes nicht lesen. Behandeln Sie es als unbeschränkt.</translation>
    </message>
    <message>
        <source>No permission is listed. The service may treat such a token as unrestricted.</source>
        <translation>Es ist keine Berechtigung aufgeführt. Der Dienst behandelt ein solches Token möglicherweise als unbeschränkt.</translation>
    </message>
    <message>
        <source>Lists only permissions that this program does not know: %1. What they allow is not known.</source>
        <translation>Führt nur Berechtigungen auf, die dieses Programm nicht kennt: %1. Was sie erlauben, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Lists %1, and permissions that this program does not know: %2. What those allow is not known.</source>
        <translation>Führt %1 auf sowie Berechtigungen, die dieses Programm nicht kennt: %2. Was diese erlauben, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>invalid; readable values: %1</source>
        <translation>ungültig; lesbare Werte: %1</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>There is no room left to save “%1”. Nothing was changed.</source>
        <translation>Es ist kein Platz mehr, um „%1“ zu speichern. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>You have no permission to use “%1”. Nothing was changed.</source>
        <translation>Sie dürfen „%1“ nicht verwenden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist. Nothing was changed.</source>
        <translation>Der Ordner von „%1“ existiert nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” could not be used: %2. Nothing was changed.</source>
        <translation>„%1“ konnte nicht verwendet werden: %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is a link, a folder or a device, not a plain file. Nothing was changed.</source>
        <translation>„%1“ ist eine Verknüpfung, ein Ordner oder ein Gerät, keine gewöhnliche Datei. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is too large to be read. Nothing was changed.</source>
        <translation>„%1“ ist zu groß, um gelesen zu werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made: %2. Nothing was changed.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden: %2. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>ProxyMessages</name>
    <message>
        <source>The proxy %1 from this computer&apos;s settings was not found.</source>
        <translation>Der Proxy %1 aus den Einstellungen dieses Computers wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The proxy %1 from this computer&apos;s settings does not answer.</source>
        <translation>Der Proxy %1 aus den Einstellungen dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to %2 in time.</source>
        <translation>Der Proxy %1 hat die Verbindung zum Server %2 nicht rechtzeitig hergestellt.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection before a secure connection to %2 was made.</source>
        <translation>Der Proxy %1 hat die Verbindung geschlossen, bevor eine sichere Verbindung zum Server %2 hergestellt war.</translation>
    </message>
    <message>
        <source>The proxy %1 does not allow connections to %2.</source>
        <translation>Der Proxy %1 erlaubt keine Verbindungen zum Server %2.</translation>
    </message>
    <message>
        <source>The proxy %1 says that it cannot reach %2.</source>
        <translation>Der Proxy %1 meldet, dass er den Server %2 nicht erreichen kann.</translation>
    </message>
    <message>
        <source>The proxy %1 gave an unexpected answer to the request to connect to %2.</source>
        <translation>Der Proxy %1 hat auf die Anfrage, sich mit dem Server %2 zu verbinden, eine unerwartete Antwort gegeben.</translation>
    </message>
    <message>
        <source>The proxy %1 requires its own user name and password before it connects to %2.</source>
        <translation>Der Proxy %1 verlangt einen eigenen Benutzernamen und ein eigenes Passwort, bevor er eine Verbindung zum Server %2 herstellt.</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept the user name and password.</source>
        <translation>Der Proxy %1 akzeptiert den Benutzernamen und das Passwort nicht.</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>auf dem Verbindungsweg</translation>
    </message>
    <message>
        <source>The proxy %1 did not forward the request to %2.</source>
        <translation>Der Proxy %1 hat die Anfrage nicht an den Server %2 weitergeleitet.</translation>
    </message>
    <message>
        <source>The proxy&apos;s sign-in is separate. The credentials of the service were not sent.</source>
        <translation>Die Anmeldung am Proxy ist eine eigene. Die Zugangsdaten des Dienstes wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>Check the address, or ask the people who run the proxy.</source>
        <translation>Prüfen Sie die Adresse oder fragen Sie den Betreiber des Proxys.</translation>
    </message>
    <message>
        <source>Ask the people who run the proxy, or check the proxy settings of this computer.</source>
        <translation>Fragen Sie den Betreiber des Proxys oder prüfen Sie die Proxy-Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>Check the network and the proxy settings of this computer.</source>
        <translation>Prüfen Sie das Netzwerk und die Proxy-Einstellungen dieses Computers.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>All Files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>QueryParameters</name>
    <message>
        <source>A page holds between 1 and 100 tokens.</source>
        <translation>Eine Seite enthält zwischen 1 und 100 Tokens.</translation>
    </message>
    <message>
        <source>The name filter contains an incomplete character, which cannot be sent.</source>
        <translation>Der Namensfilter enthält ein unvollständiges Zeichen, das nicht gesendet werden kann.</translation>
    </message>
    <message>
        <source>A date of the filter lies outside of the years 0 to 9999.</source>
        <translation>Ein Datum des Filters liegt außerhalb der Jahre 0 bis 9999.</translation>
    </message>
</context>
<context>
    <name>ReviewBaseline</name>
    <message>
        <source>The list of your last review in “%1” is damaged, so nothing can be compared with it.</source>
        <translation>Die Liste Ihrer letzten Überprüfung in „%1“ ist beschädigt. Deshalb kann nichts mit ihr verglichen werden.</translation>
    </message>
    <message>
        <source>The damaged file “%1” could not be kept: %2. Nothing was changed.</source>
        <translation>Die beschädigte Datei „%1“ konnte nicht aufbewahrt werden: %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The list of your last review in “%1” could not be deleted.</source>
        <translation>Die Liste Ihrer letzten Überprüfung in „%1“ konnte nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>yes, read to its end</source>
        <translation>ja, bis zum Ende gelesen</translation>
    </message>
    <message>
        <source>no, tokens may be missing</source>
        <translation>nein, es können Tokens fehlen</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation>Zugriffsüberprüfung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>List read at</source>
        <translation>Liste gelesen am</translation>
    </message>
    <message>
        <source>List is complete</source>
        <translation>Liste ist vollständig</translation>
    </message>
    <message>
        <source>Tokens in the list</source>
        <translation>Tokens in der Liste</translation>
    </message>
    <message>
        <source>Report made at</source>
        <translation>Bericht erstellt am</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Since creation. The service does not report use.</source>
        <translation>Seit der Erstellung. Der Dienst gibt keine Auskunft über die Nutzung.</translation>
    </message>
    <message>
        <source>Tokens by age and highest right</source>
        <translation>Tokens nach Alter und höchstem Recht</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Erfordert Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changes: no list of an earlier review to compare with</source>
        <translation>Änderungen: keine Liste einer früheren Überprüfung zum Vergleichen</translation>
    </message>
    <message>
        <source>Changes since the review of %1</source>
        <translation>Änderungen seit der Überprüfung vom %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Not known, because the list is not complete.</source>
        <translation>Nicht bekannt, weil die Liste nicht vollständig ist.</translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation>Alle Tokens</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Where deployed</source>
        <translation>Einsatzort</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Überprüfen bis</translation>
    </message>
    <message>
        <source>%1 — page %2</source>
        <translation>%1 – Seite %2</translation>
    </message>
    <message>
        <source>Access review of %1</source>
        <translation>Zugriffsüberprüfung von %1</translation>
    </message>
</context>
<context>
    <name>RightsText</name>
    <message>
        <source>may view, transact and manage</source>
        <translation>darf lesen, verwalten und Zahlungen senden</translation>
    </message>
    <message>
        <source>may transact and manage, not view</source>
        <translation>darf verwalten und Zahlungen senden, nicht lesen</translation>
    </message>
    <message>
        <source>may view and manage</source>
        <translation>darf lesen und verwalten</translation>
    </message>
    <message>
        <source>may manage, not view</source>
        <translation>darf verwalten, nicht lesen</translation>
    </message>
    <message>
        <source>may view and transact</source>
        <translation>darf lesen und Zahlungen senden</translation>
    </message>
    <message>
        <source>may only transact</source>
        <translation>darf nur Zahlungen senden</translation>
    </message>
    <message>
        <source>may only view</source>
        <translation>darf nur lesen</translation>
    </message>
    <message>
        <source>may do nothing</source>
        <translation>darf nichts</translation>
    </message>
    <message>
        <source>may not view or manage tokens</source>
        <translation>darf Tokens weder lesen noch verwalten</translation>
    </message>
    <message>
        <source>may not manage tokens</source>
        <translation>darf keine Tokens verwalten</translation>
    </message>
    <message>
        <source>may not view tokens</source>
        <translation>darf keine Tokens lesen</translation>
    </message>
    <message>
        <source>may manage tokens</source>
        <translation>darf Tokens verwalten</translation>
    </message>
    <message>
        <source>what it may do is not known</source>
        <translation>was es darf, ist nicht bekannt</translation>
    </message>
    <message>
        <source>looking up what it may do</source>
        <translation>es wird nachgesehen, was es darf</translation>
    </message>
    <message>
        <source>it is not among the listed tokens</source>
        <translation>es ist nicht unter den aufgeführten Tokens</translation>
    </message>
    <message>
        <source>what it may do could not be looked up</source>
        <translation>was es darf, ließ sich nicht feststellen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a token</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>angemeldet als %1</translation>
    </message>
    <message>
        <source>signed in as %1 · %2</source>
        <translation>angemeldet als %1 · %2</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Waiting for you.</source>
        <translation>Wartet auf Sie.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for you for %n days.</source>
        <translation>
            <numerusform>Wartet seit %n Tag auf Sie.</numerusform>
            <numerusform>Wartet seit %n Tagen auf Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new token is not created yet.</source>
        <translation>Das neue Token ist noch nicht erstellt.</translation>
    </message>
    <message>
        <source>The new token was not created: %1.</source>
        <translation>Das neue Token wurde nicht erstellt: %1.</translation>
    </message>
    <message>
        <source>The new token is being created.</source>
        <translation>Das neue Token wird gerade erstellt.</translation>
    </message>
    <message>
        <source>It is not known whether the new token was created.</source>
        <translation>Es ist nicht bekannt, ob das neue Token erstellt wurde.</translation>
    </message>
    <message>
        <source>The new secret is on the screen.</source>
        <translation>Das neue Geheimnis ist auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Nobody has kept the secret of the new token.</source>
        <translation>Niemand hat das Geheimnis des neuen Tokens gesichert.</translation>
    </message>
    <message>
        <source>The new token is not on the service any more.</source>
        <translation>Das neue Token ist beim Dienst nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The new pair works, and it is not known whether its secret was kept.</source>
        <translation>Die neuen Zugangsdaten funktionieren, aber es ist nicht bekannt, ob ihr Geheimnis gesichert wurde.</translation>
    </message>
    <message>
        <source>The new pair is not tested yet.</source>
        <translation>Die neuen Zugangsdaten sind noch nicht getestet.</translation>
    </message>
    <message>
        <source>The service did not accept the new pair: %1.</source>
        <translation>Der Dienst hat die neuen Zugangsdaten nicht akzeptiert: %1.</translation>
    </message>
    <message>
        <source>This account has the new pair, and no read of the list has confirmed it yet.</source>
        <translation>Dieses Konto hat die neuen Zugangsdaten, aber sie sind noch durch kein Lesen der Liste bestätigt.</translation>
    </message>
    <message>
        <source>The new pair works, and this account does not use it yet.</source>
        <translation>Die neuen Zugangsdaten funktionieren, aber dieses Konto verwendet sie noch nicht.</translation>
    </message>
    <message>
        <source>The new pair works. The old token leaked and can be deleted now.</source>
        <translation>Die neuen Zugangsdaten funktionieren. Das alte Token ist kompromittiert und kann jetzt gelöscht werden.</translation>
    </message>
    <message>
        <source>The new pair is deployed. The old token can be deleted now.</source>
        <translation>Die neuen Zugangsdaten sind im Einsatz. Das alte Token kann jetzt gelöscht werden.</translation>
    </message>
    <message>
        <source>The old token is being deleted.</source>
        <translation>Das alte Token wird gerade gelöscht.</translation>
    </message>
    <message>
        <source>It is not known whether the old token was deleted.</source>
        <translation>Es ist nicht bekannt, ob das alte Token gelöscht wurde.</translation>
    </message>
    <message>
        <source>The old token was deleted.</source>
        <translation>Das alte Token wurde gelöscht.</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Abgeschlossen.</translation>
    </message>
    <message>
        <source>Aborted.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>It was started with another address or client ID. Sign in with that one to go on.</source>
        <translation>Diese Rotation wurde mit einer anderen Adresse oder Client-ID begonnen. Melden Sie sich damit an, um fortzufahren.</translation>
    </message>
    <message>
        <source>The old token is not on the service any more. Finish this rotation soon.</source>
        <translation>Das alte Token ist beim Dienst nicht mehr vorhanden. Schließen Sie diese Rotation bald ab.</translation>
    </message>
    <message>
        <source>The old token was not touched.</source>
        <translation>Das alte Token wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>The old token was not touched. Choose “Check now” in the notice about it.</source>
        <translation>Das alte Token wurde nicht angetastet. Wählen Sie „Jetzt prüfen“ in dem Hinweis dazu.</translation>
    </message>
    <message>
        <source>Copy or save it. The old token was not touched.</source>
        <translation>Kopieren oder speichern Sie es. Das alte Token wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>The old token was not touched. Delete the new token and create another one, or test the new pair if you have its secret after all.</source>
        <translation>Das alte Token wurde nicht angetastet. Löschen Sie das neue Token und erstellen Sie ein anderes, oder testen Sie die neuen Zugangsdaten, falls Sie das Geheimnis doch haben.</translation>
    </message>
    <message>
        <source>The old token was not touched. Create another one, or abort.</source>
        <translation>Das alte Token wurde nicht angetastet. Erstellen Sie ein anderes oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>The old token was not touched. Test the new pair with the secret that you kept, or abort.</source>
        <translation>Das alte Token wurde nicht angetastet. Testen Sie die neuen Zugangsdaten mit dem Geheimnis, das Sie gesichert haben, oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>The old token was not touched. Testing needs the new secret.</source>
        <translation>Das alte Token wurde nicht angetastet. Zum Testen wird das neue Geheimnis benötigt.</translation>
    </message>
    <message>
        <source>The old token was not touched. The list is read again when you sign in or unlock, or test the new pair.</source>
        <translation>Das alte Token wurde nicht angetastet. Die Liste wird wieder gelesen, wenn Sie sich anmelden, entsperren oder die neuen Zugangsdaten testen.</translation>
    </message>
    <message>
        <source>Both pairs work. Test the new pair to store it for this account.</source>
        <translation>Die alten und die neuen Zugangsdaten funktionieren. Testen Sie die neuen, um sie für dieses Konto zu speichern.</translation>
    </message>
    <message>
        <source>Until you say that the new pair is deployed, the old token keeps working.</source>
        <translation>Das alte Token funktioniert weiter, bis Sie angeben, dass die neuen Zugangsdaten im Einsatz sind.</translation>
    </message>
    <message>
        <source>Until then the old token keeps working.</source>
        <translation>Bis dahin funktioniert das alte Token weiter.</translation>
    </message>
    <message>
        <source>The new pair works. Choose “Check now” in the notice about it.</source>
        <translation>Die neuen Zugangsdaten funktionieren. Wählen Sie „Jetzt prüfen“ in dem Hinweis dazu.</translation>
    </message>
    <message>
        <source>Tokenry reads it again until the service says that it is gone.</source>
        <translation>Tokenry liest es immer wieder, bis der Dienst meldet, dass es nicht mehr vorhanden ist.</translation>
    </message>
    <message>
        <source>old token deleted and gone</source>
        <translation>altes Token gelöscht und nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>aborted, no new token is known</source>
        <translation>abgebrochen, kein neues Token bekannt</translation>
    </message>
    <message>
        <source>aborted, the old token was not deleted by it</source>
        <translation>abgebrochen, das alte Token wurde dabei nicht gelöscht</translation>
    </message>
    <message>
        <source>“%1” is being replaced by “%2”. %3</source>
        <translation>„%1“ wird durch „%2“ ersetzt. %3</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Deployed?</source>
        <translation>Im Einsatz?</translation>
    </message>
    <message>
        <source>Old deleted</source>
        <translation>Altes gelöscht</translation>
    </message>
    <message>
        <source>rotation waiting</source>
        <translation>Rotation wartet</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>Rotation</translation>
    </message>
</context>
<context>
    <name>RotationRules</name>
    <message>
        <source>“%1” cannot be rotated: its ID cannot be sent safely, or its client ID is missing.</source>
        <translation>„%1“ kann nicht rotiert werden: Die ID kann nicht sicher gesendet werden oder die Client-ID fehlt.</translation>
    </message>
    <message>
        <source>“%1” is being rotated already. Finish or abort that rotation first.</source>
        <translation>„%1“ wird bereits rotiert. Schließen Sie zuerst jene Rotation ab oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>“%1” is the new token of a rotation that has not ended. Finish that rotation first.</source>
        <translation>„%1“ ist das neue Token einer Rotation, die noch nicht beendet ist. Schließen Sie zuerst jene Rotation ab.</translation>
    </message>
    <message>
        <source>This rotation is not under way any more. Nothing was tested.</source>
        <translation>Diese Rotation läuft nicht mehr. Es wurde nichts getestet.</translation>
    </message>
    <message>
        <source>This rotation was started with another address or client ID. Sign in with that one to test the new pair.</source>
        <translation>Diese Rotation wurde mit einer anderen Adresse oder Client-ID begonnen. Melden Sie sich damit an, um die neuen Zugangsdaten zu testen.</translation>
    </message>
    <message>
        <source>This token is not on the service any more. Nothing was tested.</source>
        <translation>Dieses Token ist beim Dienst nicht mehr vorhanden. Es wurde nichts getestet.</translation>
    </message>
    <message>
        <source>It is not known yet which token is the new one. Nothing was tested.</source>
        <translation>Es ist noch nicht bekannt, welches Token das neue ist. Es wurde nichts getestet.</translation>
    </message>
</context>
<context>
    <name>SandboxReset</name>
    <message>
        <source>Reset the built-in sandbox?</source>
        <translation>Eingebaute Sandbox zurücksetzen?</translation>
    </message>
    <message>
        <source>Every token in it is deleted, and a few hundred made-up ones take their place. Other accounts are not touched.</source>
        <translation>Jedes Token darin wird gelöscht, und einige hundert erfundene treten an ihre Stelle. Andere Konten werden nicht angetastet.</translation>
    </message>
    <message>
        <source>Reset sandbox</source>
        <translation>Sandbox zurücksetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SignInMessages</name>
    <message>
        <source>%1 answered like the service, but it has no list of tokens at this address.</source>
        <translation>Der Server %1 hat wie der Dienst geantwortet, hat aber unter dieser Adresse keine Token-Liste.</translation>
    </message>
    <message>
        <source>%1 answered with a web page, not with a list of tokens.</source>
        <translation>Der Server %1 hat mit einer Webseite geantwortet, nicht mit einer Token-Liste.</translation>
    </message>
    <message>
        <source>%1 answered that nothing exists at this address.</source>
        <translation>Der Server %1 hat geantwortet, dass es unter dieser Adresse nichts gibt.</translation>
    </message>
    <message>
        <source>The answer of %1 does not come from the tokens service.</source>
        <translation>Die Antwort des Servers %1 stammt nicht vom Token-Dienst.</translation>
    </message>
    <message>
        <source>Check the address. The documented ones are %1.</source>
        <translation>Prüfen Sie die Adresse. Dokumentiert sind %1.</translation>
    </message>
    <message>
        <source>If the service has moved there, use %1 as its address.</source>
        <translation>Wenn der Dienst dorthin umgezogen ist, verwenden Sie %1 als seine Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not accept this client ID and secret together.</source>
        <translation>Der Server %1 akzeptiert diese Client-ID und dieses Geheimnis zusammen nicht.</translation>
    </message>
    <message>
        <source>%1 accepts this client ID and secret, but they may not list tokens.</source>
        <translation>Der Server %1 akzeptiert diese Client-ID und dieses Geheimnis, aber sie berechtigen nicht zum Auflisten von Tokens.</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and the network.</source>
        <translation>Prüfen Sie die Schreibweise der Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>Check the host and the port in the address, and the network.</source>
        <translation>Prüfen Sie Host und Port in der Adresse sowie das Netzwerk.</translation>
    </message>
    <message>
        <source>Check both, and check the address. The answer does not look like an answer of the service.</source>
        <translation>Prüfen Sie beide und auch die Adresse. Die Antwort sieht nicht wie eine Antwort des Dienstes aus.</translation>
    </message>
    <message>
        <source>Check that both belong to the same token and that it was not deleted.</source>
        <translation>Prüfen Sie, ob beide zu demselben Token gehören und ob es nicht gelöscht wurde.</translation>
    </message>
    <message>
        <source>Use a token that has this permission.</source>
        <translation>Verwenden Sie ein Token, das diese Berechtigung hat.</translation>
    </message>
</context>
<context>
    <name>StoredPair</name>
    <message>
        <source>A secret is still in the keyring</source>
        <translation>Ein Geheimnis ist noch im Schlüsselbund</translation>
    </message>
    <message>
        <source>The account “%1” does not use the client ID “%2”. The secret of that client ID could not be removed from the keyring. You can remove the entry “Tokenry” in the program that manages the keyring.</source>
        <translation>Das Konto „%1“ verwendet die Client-ID „%2“ nicht. Das Geheimnis dieser Client-ID konnte nicht aus dem Schlüsselbund entfernt werden. Sie können den Eintrag „Tokenry“ in dem Programm entfernen, das den Schlüsselbund verwaltet.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>in der Zukunft</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>Qt date and time format</comment>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm:ss.zzz</source>
        <comment>Qt date and time format</comment>
        <translation>d. MMMM yyyy, HH:mm:ss.zzz</translation>
    </message>
    <message>
        <source>%1 %2 (local time)
%3 (UTC)</source>
        <translation>%1 %2 (Ortszeit)
%3 (UTC)</translation>
    </message>
</context>
<context>
    <name>TlsMessages</name>
    <message>
        <source>The certificate of %1 names no host, so it does not identify the server.</source>
        <translation>Das Zertifikat des Servers %1 nennt keinen Host und weist den Server deshalb nicht aus.</translation>
    </message>
    <message>
        <source>%1 showed a certificate for another host: it is for %2.</source>
        <translation>Der Server %1 hat ein Zertifikat für einen anderen Host vorgelegt: Es gilt für %2.</translation>
    </message>
    <message>
        <source>The certificate “%1” that %2 showed expired on %3.</source>
        <translation>Das Zertifikat „%1“, das der Server %2 vorgelegt hat, ist am %3 abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate “%1” that %2 showed is not valid before %3.</source>
        <translation>Das Zertifikat „%1“, das der Server %2 vorgelegt hat, gilt erst ab dem %3.</translation>
    </message>
    <message>
        <source>%1 showed a self-signed certificate, “%2”. No authority confirms it.</source>
        <translation>Der Server %1 hat ein selbst signiertes Zertifikat vorgelegt: „%2“. Keine Zertifizierungsstelle bestätigt es.</translation>
    </message>
    <message>
        <source>%1 showed a certificate from an authority that this computer does not know: “%2”.</source>
        <translation>Der Server %1 hat ein Zertifikat einer Zertifizierungsstelle vorgelegt, die dieser Computer nicht kennt: „%2“.</translation>
    </message>
    <message>
        <source>%1 supports only outdated encryption that is not safe.</source>
        <translation>Der Server %1 unterstützt nur eine veraltete Verschlüsselung, die nicht sicher ist.</translation>
    </message>
    <message>
        <source>The server at %1 does not use https.</source>
        <translation>Der Server unter der Adresse %1 verwendet kein https.</translation>
    </message>
    <message>
        <source>%1 showed no certificate.</source>
        <translation>Der Server %1 hat kein Zertifikat vorgelegt.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be checked.</source>
        <translation>Die Identität des Servers %1 konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Tell the people who run the service, and check this computer&apos;s date.</source>
        <translation>Informieren Sie den Betreiber des Dienstes und prüfen Sie das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date.</source>
        <translation>Prüfen Sie das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>If the service belongs to you and this is its own authority, choose its CA file in the account. Otherwise somebody may be between you and the service.</source>
        <translation>Wenn der Dienst Ihnen gehört und das seine eigene Zertifizierungsstelle ist, wählen Sie deren CA-Datei im Konto aus. Andernfalls steht vielleicht jemand zwischen Ihnen und dem Dienst.</translation>
    </message>
    <message>
        <source>Check the address. A sign-in page of the network or a proxy may also be in between.</source>
        <translation>Prüfen Sie die Adresse. Möglicherweise ist auch eine Anmeldeseite des Netzwerks oder ein Proxy dazwischengeschaltet.</translation>
    </message>
    <message>
        <source>Check the address, or tell the people who run the service.</source>
        <translation>Prüfen Sie die Adresse oder informieren Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>Check the port in the address.</source>
        <translation>Prüfen Sie den Port in der Adresse.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Check the address, this computer&apos;s date, and whether a proxy is between you and the service.</source>
        <translation>Prüfen Sie die Adresse, das Datum dieses Computers und ob ein Proxy zwischen Ihnen und dem Dienst steht.</translation>
    </message>
    <message>
        <source>It was issued by “%1”.</source>
        <translation>Es wurde von „%1“ ausgestellt.</translation>
    </message>
    <message>
        <source>The connection goes through the proxy %1, which may have sent this certificate instead.</source>
        <translation>Die Verbindung läuft über den Proxy %1, der dieses Zertifikat stattdessen gesendet haben könnte.</translation>
    </message>
    <message>
        <source>Your credentials were not sent.</source>
        <translation>Ihre Zugangsdaten wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>Secure connection: %1</source>
        <translation>Sichere Verbindung: %1</translation>
    </message>
    <message>
        <source>Certificate: %1</source>
        <translation>Zertifikat: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Ausgestellt von: %1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>Gültig: %1 bis %2</translation>
    </message>
    <message>
        <source>For the host: %1</source>
        <translation>Für den Host: %1</translation>
    </message>
</context>
<context>
    <name>TokenExport</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Nothing was saved to “%1”: %2</source>
        <translation>In „%1“ wurde nichts gespeichert: %2</translation>
    </message>
</context>
<context>
    <name>TokenNote</name>
    <message>
        <source>Owner: %1</source>
        <translation>Eigentümer: %1</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>Zweck: %1</translation>
    </message>
    <message>
        <source>Where deployed: %1</source>
        <translation>Einsatzort: %1</translation>
    </message>
    <message>
        <source>Review by: %1</source>
        <translation>Überprüfen bis: %1</translation>
    </message>
</context>
<context>
    <name>TokenRequests</name>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>The request would be too long to send. Shorten the filter.</source>
        <translation>Die Anfrage wäre zu lang zum Senden. Kürzen Sie den Filter.</translation>
    </message>
    <message>
        <source>This request cannot be written as a web address.</source>
        <translation>Diese Anfrage lässt sich nicht als Webadresse schreiben.</translation>
    </message>
    <message>
        <source>This token ID cannot be sent safely, so no request was sent.</source>
        <translation>Diese Token-ID kann nicht sicher gesendet werden. Deshalb wurde keine Anfrage gesendet.</translation>
    </message>
    <message>
        <source>A token needs at least one permission. The service might take an empty list for all of them.</source>
        <translation>Ein Token braucht mindestens eine Berechtigung. Der Dienst könnte eine leere Liste so verstehen, dass alle gemeint sind.</translation>
    </message>
    <message>
        <source>The name contains an incomplete character, which cannot be sent.</source>
        <translation>Der Name enthält ein unvollständiges Zeichen, das nicht gesendet werden kann.</translation>
    </message>
</context>
<context>
    <name>TokenTable</name>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
</context>
<context>
    <name>TokenTableView</name>
    <message>
        <source>14 months ago</source>
        <translation>vor 14 Monaten</translation>
    </message>
</context>
<context>
    <name>TypedConfirmation</name>
    <message>
        <source>Capital and small letters differ.</source>
        <translation>Groß- und Kleinschreibung weichen ab.</translation>
    </message>
    <message>
        <source>Only the spaces differ.</source>
        <translation>Nur die Leerzeichen weichen ab.</translation>
    </message>
    <message>
        <source>Spaces, and capital and small letters differ.</source>
        <translation>Leerzeichen sowie Groß- und Kleinschreibung weichen ab.</translation>
    </message>
    <message>
        <source>The text is right, but more follows it.</source>
        <translation>Der Text stimmt, aber danach folgt noch etwas.</translation>
    </message>
    <message>
        <source>The text differs from character %1 on.</source>
        <translation>Der Text weicht ab Zeichen %1 ab.</translation>
    </message>
    <message>
        <source>To confirm, type:</source>
        <translation>Geben Sie zur Bestätigung ein:</translation>
    </message>
    <message>
        <source>This is a protected account. To confirm, type its name:</source>
        <translation>Das ist ein geschütztes Konto. Geben Sie zur Bestätigung seinen Namen ein:</translation>
    </message>
    <message>
        <source>This account has no environment label. To confirm, type its name:</source>
        <translation>Dieses Konto ist mit keiner Umgebung gekennzeichnet. Geben Sie zur Bestätigung seinen Namen ein:</translation>
    </message>
</context>
<context>
    <name>UnresolvedMessages</name>
    <message>
        <source>%1, created %2, %3</source>
        <comment>a client ID, a time, permissions</comment>
        <translation>%1, erstellt: %2, %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>The outcome is not known: Tokenry 0.1 recorded this change without its address and client ID, so it may have been made with others than the present ones.</source>
        <translation>Das Ergebnis ist nicht bekannt: Tokenry 0.1 hat diese Änderung ohne Adresse und Client-ID protokolliert. Sie kann also mit anderen als den jetzigen vorgenommen worden sein.</translation>
    </message>
    <message>
        <source>%1 There is no such token here.</source>
        <comment>a reason</comment>
        <translation>%1 Ein solches Token gibt es hier nicht.</translation>
    </message>
    <message>
        <source>%1 Tokens here that may be meant:
%2</source>
        <comment>a reason; a list of tokens</comment>
        <translation>%1 Tokens hier, die gemeint sein könnten:
%2</translation>
    </message>
    <message>
        <source>The outcome is still not known. %1</source>
        <translation>Das Ergebnis ist immer noch nicht bekannt. %1</translation>
    </message>
    <message>
        <source>The outcome is not known: the service does not list these tokens when their name is asked for, so they may have been there before:
%1
Compare when they were created, and ask whoever else creates tokens, before you delete one.</source>
        <translation>Das Ergebnis ist nicht bekannt: Der Dienst führt diese Tokens nicht auf, wenn nach ihrem Namen gefragt wird; es kann sie also schon vorher gegeben haben:
%1
Vergleichen Sie, wann sie erstellt wurden, und fragen Sie alle, die sonst Tokens erstellen, bevor Sie eines löschen.</translation>
    </message>
    <message>
        <source>The outcome is not known: the service did not give the list in full. Try again.</source>
        <translation>Das Ergebnis ist nicht bekannt: Der Dienst hat die Liste nicht vollständig geliefert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The outcome is not known: the service did not give the list in full. Tokens of this name that have appeared since:
%1</source>
        <translation>Das Ergebnis ist nicht bekannt: Der Dienst hat die Liste nicht vollständig geliefert. Tokens mit diesem Namen, die seitdem hinzugekommen sind:
%1</translation>
    </message>
    <message>
        <source>The outcome is not known: what was listed under this name before is not known. Tokens of this name now:
%1
Compare when they were created, and ask whoever else creates tokens, before you delete one.</source>
        <translation>Das Ergebnis ist nicht bekannt: Was vorher unter diesem Namen aufgeführt war, ist nicht bekannt. Tokens, die jetzt diesen Namen haben:
%1
Vergleichen Sie, wann sie erstellt wurden, und fragen Sie alle, die sonst Tokens erstellen, bevor Sie eines löschen.</translation>
    </message>
    <message>
        <source>The token is on the service. Nobody can sign in with it unless its secret was kept: delete it and create another, or keep it.</source>
        <translation>Das Token ist beim Dienst vorhanden. Niemand kann sich damit anmelden, es sei denn, sein Geheimnis wurde gesichert: Löschen Sie es und erstellen Sie ein anderes, oder behalten Sie es.</translation>
    </message>
    <message>
        <source>The token is on the service. If its secret did not get where it belongs, delete it and create another; otherwise keep it.</source>
        <translation>Das Token ist beim Dienst vorhanden. Wenn sein Geheimnis nicht dorthin gelangt ist, wohin es gehört, löschen Sie es und erstellen Sie ein anderes; andernfalls behalten Sie es.</translation>
    </message>
    <message>
        <source>A token of this name has appeared since, created %1, but with other permissions (%2). Somebody else may have made it. If it is yours, its secret is lost: delete it and create it again, or keep it.</source>
        <translation>Seitdem ist ein Token mit diesem Namen hinzugekommen (erstellt: %1), aber mit anderen Berechtigungen (%2). Vielleicht hat es jemand anders erstellt. Wenn es Ihres ist, ist sein Geheimnis verloren: Löschen Sie es und erstellen Sie es noch einmal, oder behalten Sie es.</translation>
    </message>
    <message>
        <source>A token of this name has appeared since, created %1. If it is yours, its secret is lost: delete it and create it again, or keep it. Somebody else may have made it.</source>
        <translation>Seitdem ist ein Token mit diesem Namen hinzugekommen (erstellt: %1). Wenn es Ihres ist, ist sein Geheimnis verloren: Löschen Sie es und erstellen Sie es noch einmal, oder behalten Sie es. Vielleicht hat es jemand anders erstellt.</translation>
    </message>
    <message>
        <source>It is not known whether “%1” was created: the answer to the request of %2 never came. If it was, its secret is lost.</source>
        <translation>Es ist nicht bekannt, ob „%1“ erstellt wurde: Auf die Anfrage vom %2 kam nie eine Antwort. Falls es erstellt wurde, ist sein Geheimnis verloren.</translation>
    </message>
    <message>
        <source>“%1” was created on %2; its secret was not kept: delete it and create another.</source>
        <translation>„%1“ wurde am %2 erstellt; das Geheimnis wurde nicht gesichert: Löschen Sie das Token und erstellen Sie ein anderes.</translation>
    </message>
    <message>
        <source>“%1” was created on %2. Its secret was copied, but the program ended before you were done: if it was not pasted anywhere, it is lost.</source>
        <translation>„%1“ wurde am %2 erstellt. Das Geheimnis wurde kopiert, aber das Programm endete, bevor Sie fertig waren: Falls es nirgends eingefügt wurde, ist es verloren.</translation>
    </message>
    <message>
        <source>It is not known whether “%1” was deleted: the answer to the request of %2 never came.</source>
        <translation>Es ist nicht bekannt, ob „%1“ gelöscht wurde: Auf die Anfrage vom %2 kam nie eine Antwort.</translation>
    </message>
    <message>
        <source>“%1” may not have been deleted: the answer to the request of %2 never came, and the token was still there soon after. Tokenry looks again by itself.</source>
        <translation>„%1“ wurde möglicherweise nicht gelöscht: Auf die Anfrage vom %2 kam nie eine Antwort, und das Token war kurz danach noch vorhanden. Tokenry sieht von selbst noch einmal nach.</translation>
    </message>
    <message>
        <source>It is not known whether the token was created</source>
        <translation>Es ist nicht bekannt, ob das Token erstellt wurde</translation>
    </message>
    <message>
        <source>The token was created, but its secret was not kept</source>
        <translation>Das Token wurde erstellt, aber sein Geheimnis wurde nicht gesichert</translation>
    </message>
    <message>
        <source>Was the secret of this token kept?</source>
        <translation>Wurde das Geheimnis dieses Tokens gesichert?</translation>
    </message>
    <message>
        <source>It is not known whether the token was deleted</source>
        <translation>Es ist nicht bekannt, ob das Token gelöscht wurde</translation>
    </message>
    <message>
        <source>The token may not have been deleted</source>
        <translation>Das Token wurde möglicherweise nicht gelöscht</translation>
    </message>
    <message>
        <source>%1 It was requested as %2.</source>
        <comment>an unresolved change; client ID and address</comment>
        <translation>%1 Angefordert wurde das als %2.</translation>
    </message>
    <message>
        <source>%1 Tokenry 0.1 did not record with which address and client ID.</source>
        <comment>an unresolved change</comment>
        <translation>%1 Tokenry 0.1 hat nicht protokolliert, mit welcher Adresse und Client-ID.</translation>
    </message>
    <message>
        <source>The service was not asked, because it cannot tell: this change was requested as %1. Sign in there to check it, or close it here when you know how it ended.</source>
        <translation>Der Dienst wurde nicht gefragt, weil er es nicht wissen kann: Diese Änderung wurde als %1 angefordert. Melden Sie sich dort an, um sie zu prüfen, oder schließen Sie sie hier ab, wenn Sie wissen, wie sie ausgegangen ist.</translation>
    </message>
    <message>
        <source>Not created: the whole list holds no new token of this name. It is safe to try again. If the service was slow, the token would still appear in the list.</source>
        <translation>Nicht erstellt: Die vollständige Liste enthält kein neues Token mit diesem Namen. Sie können es gefahrlos erneut versuchen. Falls der Dienst langsam war, würde das Token noch in der Liste erscheinen.</translation>
    </message>
    <message>
        <source>Several tokens of this name have appeared since:
%1
At most one of them is yours. Ask whoever else creates tokens before you delete one.</source>
        <translation>Seitdem sind mehrere Tokens mit diesem Namen hinzugekommen:
%1
Höchstens eines davon ist Ihres. Fragen Sie alle, die sonst Tokens erstellen, bevor Sie eines löschen.</translation>
    </message>
    <message>
        <source>The token is not on the service any more.</source>
        <translation>Das Token ist beim Dienst nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The token is still there: it was not deleted. Nothing was sent again.</source>
        <translation>Das Token ist noch vorhanden: Es wurde nicht gelöscht. Es wurde nichts erneut gesendet.</translation>
    </message>
    <message>
        <source>The token is still there. The service may be slow: Tokenry looks again by itself. Nothing was sent again.</source>
        <translation>Das Token ist noch vorhanden. Der Dienst ist vielleicht langsam: Tokenry sieht von selbst noch einmal nach. Es wurde nichts erneut gesendet.</translation>
    </message>
</context>
<context>
    <name>tokenry::AboutDialog</name>
    <message>
        <source>About Tokenry</source>
        <translation>Über Tokenry</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>A window on the API tokens of a payments service: list, filter, create, hand the secret over, delete. It is no product of the service and speaks to it only through its public API.</source>
        <translation>Ein Fenster zu den API-Tokens eines Zahlungsdienstes: auflisten, filtern, erstellen, das Geheimnis übergeben, löschen. Es ist kein Produkt des Dienstes und spricht mit ihm nur über dessen öffentliche Schnittstelle (API).</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>What cannot be done</source>
        <translation>Was nicht möglich ist</translation>
    </message>
    <message>
        <source>The service shows a secret once and cannot show it again. It has no call to rename a token, to change its permissions or to undo a deletion, and it does not tell when a token was last used.</source>
        <translation>Der Dienst zeigt ein Geheimnis einmal und kann es nicht noch einmal zeigen. Er bietet keinen Aufruf, um ein Token umzubenennen, seine Berechtigungen zu ändern oder ein Löschen rückgängig zu machen, und er gibt keine Auskunft darüber, wann ein Token zuletzt verwendet wurde.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnosedaten …</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountBand</name>
    <message>
        <source>Account: %1, %2</source>
        <translation>Konto: %1, %2</translation>
    </message>
    <message>
        <source>Account: %1, %2, %3</source>
        <translation>Konto: %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountController</name>
    <message>
        <source>Built-in sandbox</source>
        <translation>Eingebaute Sandbox</translation>
    </message>
    <message>
        <source>Locked by you.</source>
        <translation>Von Ihnen gesperrt.</translation>
    </message>
    <message>
        <source>Something unfinished is held in this account, such as a new secret that is not kept yet. Finish it first, then remove the account.</source>
        <translation>In diesem Konto ist noch etwas nicht abgeschlossen, etwa ein neues Geheimnis, das noch nicht gesichert ist. Schließen Sie das zuerst ab und entfernen Sie dann das Konto.</translation>
    </message>
    <message>
        <source>Locked, because you did not sign in.</source>
        <translation>Gesperrt, weil Sie sich nicht angemeldet haben.</translation>
    </message>
    <message>
        <source>A dialog that was open is hidden. It comes back when you unlock.</source>
        <translation>Ein geöffneter Dialog ist verborgen. Er erscheint wieder, wenn Sie entsperren.</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountDialog</name>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Edit this account</source>
        <translation>Dieses Konto bearbeiten</translation>
    </message>
    <message>
        <source>The secret goes to the system&apos;s keyring; no file of ours holds it.</source>
        <translation>Das Geheimnis kommt in den Schlüsselbund des Systems; keine Datei dieses Programms enthält es.</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>Nur für diese Sitzung verwenden</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Es fehlt noch: %1.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountEditController</name>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Warten auf den Schlüsselbund …</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt …</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>The account was saved</source>
        <translation>Das Konto wurde gespeichert</translation>
    </message>
    <message>
        <source>The account was not saved</source>
        <translation>Das Konto wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The account was not moved</source>
        <translation>Das Konto wurde nicht verschoben</translation>
    </message>
    <message>
        <source>The account was not removed</source>
        <translation>Das Konto wurde nicht entfernt</translation>
    </message>
    <message>
        <source>The account and its secret are removed from this computer. Nothing on the service is changed: the token of the account stays valid.</source>
        <translation>Das Konto und sein Geheimnis werden von diesem Computer entfernt. Beim Dienst ändert sich nichts: Das Token des Kontos bleibt gültig.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of this account have no known outcome. Without the account, Tokenry cannot find it out any more.</source>
        <translation>
            <numerusform>Von %n Änderung dieses Kontos ist das Ergebnis nicht bekannt. Ohne das Konto kann Tokenry es nicht mehr herausfinden.</numerusform>
            <numerusform>Von %n Änderungen dieses Kontos ist das Ergebnis nicht bekannt. Ohne das Konto kann Tokenry es nicht mehr herausfinden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this account?</source>
        <translation>Dieses Konto entfernen?</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The account was removed</source>
        <translation>Das Konto wurde entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n rotations of this account are under way. Without the account, Tokenry does not show them any more, and their old and new tokens stay on the service.</source>
        <translation>
            <numerusform>%n Rotation dieses Kontos läuft. Ohne das Konto zeigt Tokenry sie nicht mehr an, und ihr altes und ihr neues Token bleiben beim Dienst bestehen.</numerusform>
            <numerusform>%n Rotationen dieses Kontos laufen. Ohne das Konto zeigt Tokenry sie nicht mehr an, und ihre alten und neuen Tokens bleiben beim Dienst bestehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::AccountForm</name>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>Your own name for it, such as “Acme payments”</source>
        <translation>Ihr eigener Name dafür, etwa „Zahlungen Muster GmbH“</translation>
    </message>
    <message>
        <source>Choose or type an address</source>
        <translation>Adresse wählen oder eingeben</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Another account has this name. Two of one name could be taken for each other.</source>
        <translation>Ein anderes Konto hat diesen Namen. Zwei Konten mit einem Namen könnten verwechselt werden.</translation>
    </message>
    <message>
        <source>This is an international host. In ASCII it is %1.</source>
        <translation>Das ist ein internationaler Host. In ASCII lautet er %1.</translation>
    </message>
    <message>
        <source>Kept in the keyring. Type to replace it.</source>
        <translation>Im Schlüsselbund gespeichert. Tippen Sie, um es zu ersetzen.</translation>
    </message>
    <message>
        <source>The secret that is kept belongs to the earlier base URL and client ID. Enter the one that belongs to these.</source>
        <translation>Das gespeicherte Geheimnis gehört zur früheren Basis-URL und Client-ID. Geben Sie das Geheimnis ein, das zu diesen gehört.</translation>
    </message>
    <message>
        <source>The name sounds like production.</source>
        <translation>Der Name klingt nach Produktion.</translation>
    </message>
    <message>
        <source>The address sounds like production.</source>
        <translation>Die Adresse klingt nach Produktion.</translation>
    </message>
    <message>
        <source>The name sounds like a sandbox.</source>
        <translation>Der Name klingt nach einer Sandbox.</translation>
    </message>
    <message>
        <source>The address sounds like a sandbox.</source>
        <translation>Die Adresse klingt nach einer Sandbox.</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountPage</name>
    <message>
        <source>“%1” is not among the rows. The details pane shows it.</source>
        <translation>„%1“ ist nicht unter den Zeilen. Der Detailbereich zeigt es.</translation>
    </message>
    <message>
        <source>The new token is not shown, because the filters hide it.</source>
        <translation>Das neue Token wird nicht angezeigt, weil die Filter es ausblenden.</translation>
    </message>
    <message>
        <source>The new token is not among the rows that are shown.</source>
        <translation>Das neue Token ist nicht unter den angezeigten Zeilen.</translation>
    </message>
    <message>
        <source>The text of the history was copied</source>
        <translation>Der Text des Verlaufs wurde kopiert</translation>
    </message>
    <message>
        <source>%1 Choose “Edit this account…” in the menu to change it.</source>
        <translation>%1 Wählen Sie „Dieses Konto bearbeiten …“ im Menü, um das zu ändern.</translation>
    </message>
    <message>
        <source>The built-in sandbox has stopped</source>
        <translation>Die eingebaute Sandbox läuft nicht mehr</translation>
    </message>
    <message>
        <source>The rows are from the last reading. Refresh starts it again; the tokens in it are kept.</source>
        <translation>Die Zeilen stammen vom letzten Lesen. „Aktualisieren“ startet die Sandbox wieder; die Tokens darin bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountRepository</name>
    <message>
        <source>This account is no longer stored. Nothing was changed.</source>
        <translation>Dieses Konto ist nicht mehr gespeichert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The account “%1” was removed, but its secret could not be removed from the keyring. It is not used any more. You can remove the entry “Tokenry” in the program that manages the keyring.</source>
        <translation>Das Konto „%1“ wurde entfernt, aber sein Geheimnis konnte nicht aus dem Schlüsselbund entfernt werden. Es wird nicht mehr verwendet. Sie können den Eintrag „Tokenry“ in dem Programm entfernen, das den Schlüsselbund verwaltet.</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountRow</name>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountSession</name>
    <message>
        <source>Deleting is paused: %1 of %2 tokens are done. Unlock to go on or to stop.</source>
        <translation>Das Löschen ist unterbrochen: %1 von %2 Tokens sind erledigt. Entsperren Sie, um fortzufahren oder aufzuhören.</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountSignIn</name>
    <message>
        <source>The CA file cannot be used</source>
        <translation>Die CA-Datei ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Warten auf den Schlüsselbund …</translation>
    </message>
    <message>
        <source>The secret of this account is looked up. If the keyring is locked, it asks for its password in a window of its own.</source>
        <translation>Das Geheimnis dieses Kontos wird nachgeschlagen. Ist der Schlüsselbund gesperrt, fragt er in einem eigenen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Saving in the keyring…</source>
        <translation>Wird im Schlüsselbund gespeichert …</translation>
    </message>
    <message>
        <source>The secret is saved, and is used after that. If the keyring is locked, it asks for its password in a window of its own.</source>
        <translation>Das Geheimnis wird gespeichert und danach verwendet. Ist der Schlüsselbund gesperrt, fragt er in einem eigenen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>The service refused these credentials</source>
        <translation>Der Dienst hat diese Zugangsdaten zurückgewiesen</translation>
    </message>
    <message>
        <source>The token may have been deleted, or the secret may be wrong. The rows that were loaded stay in the list.</source>
        <translation>Das Token wurde möglicherweise gelöscht, oder das Geheimnis ist falsch. Die geladenen Zeilen bleiben in der Liste.</translation>
    </message>
    <message>
        <source>It was not signed in.</source>
        <translation>Das Konto wurde nicht angemeldet.</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountSwitcher</name>
    <message>
        <source>Switch account</source>
        <translation>Konto wechseln</translation>
    </message>
    <message>
        <source>Switch account (Ctrl+1 to Ctrl+9)</source>
        <translation>Konto wechseln (Strg+1 bis Strg+9)</translation>
    </message>
    <message>
        <source>%1
Switch account (Ctrl+1 to Ctrl+9)</source>
        <comment>%1 is the name of an account</comment>
        <translation>%1
Konto wechseln (Strg+1 bis Strg+9)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountsSearch</name>
    <message>
        <source>%1 · %4 (%5) · %2 · %3</source>
        <comment>%1 is a token&apos;s name, %2 permissions, %3 an ID, %4 an account, %5 its environment</comment>
        <translation>%1 · %4 (%5) · %2 · %3</translation>
    </message>
    <message>
        <source>Search in every account that is signed in</source>
        <translation>In allen angemeldeten Konten suchen</translation>
    </message>
    <message>
        <source>Read the &amp;rest of the lists</source>
        <translation>Den &amp;Rest der Listen lesen</translation>
    </message>
    <message>
        <source>Read the rest of the lists</source>
        <translation>Den Rest der Listen lesen</translation>
    </message>
    <message>
        <source>Tokens that were found</source>
        <translation>Gefundene Tokens</translation>
    </message>
    <message>
        <source>&amp;Search in every account that is signed in</source>
        <translation>&amp;In allen angemeldeten Konten suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens found. The first %1 are shown.</source>
        <translation>
            <numerusform>%n Token gefunden. Die ersten %1 werden angezeigt.</numerusform>
            <numerusform>%n Tokens gefunden. Die ersten %1 werden angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens found.</source>
        <translation>
            <numerusform>%n Token gefunden.</numerusform>
            <numerusform>%n Tokens gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No token found in %n accounts.</source>
        <translation>
            <numerusform>Kein Token in %n Konto gefunden.</numerusform>
            <numerusform>Kein Token in %n Konten gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists are being read…</source>
        <translation>Listen werden gelesen …</translation>
    </message>
    <message>
        <source>Not every list was read to its end.</source>
        <translation>Nicht jede Liste wurde bis zum Ende gelesen.</translation>
    </message>
</context>
<context>
    <name>tokenry::ActionButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tokenry::AgeBars</name>
    <message>
        <source>Tokens by age and permission</source>
        <translation>Tokens nach Alter und Berechtigung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 is a right, %2 a number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the numbers of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Es gibt kein Token.</translation>
    </message>
    <message>
        <source>%1. Click to show them.</source>
        <translation>%1. Klicken Sie, um sie anzuzeigen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln tokens. %2.</source>
        <comment>%1 is an age, %2 a list of numbers</comment>
        <translation>
            <numerusform>%1: %Ln Token. %2.</numerusform>
            <numerusform>%1: %Ln Tokens. %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::Application</name>
    <message>
        <source>Locked with the screen.</source>
        <translation>Zusammen mit dem Bildschirm gesperrt.</translation>
    </message>
    <message>
        <source>Locked when the computer went to sleep.</source>
        <translation>Gesperrt, als der Computer in den Ruhezustand ging.</translation>
    </message>
    <message>
        <source>The layout of the window and the filters apply until the program ends. The file “%1” cannot be written.</source>
        <translation>Die Anordnung des Fensters und die Filter gelten, bis das Programm endet. Die Datei „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no account of this name</source>
        <translation>Es gibt kein Konto mit diesem Namen</translation>
    </message>
    <message numerus="yes">
        <source>Locked after %n minutes without input.</source>
        <translation>
            <numerusform>Nach %n Minute ohne Eingabe gesperrt.</numerusform>
            <numerusform>Nach %n Minuten ohne Eingabe gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The window layout cannot be saved</source>
        <translation>Die Anordnung des Fensters kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Settings and accounts cannot be saved</source>
        <translation>Einstellungen und Konten können nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Tokenry was started again for another account. Close the open dialog, then choose that account.</source>
        <translation>Tokenry wurde noch einmal für ein anderes Konto gestartet. Schließen Sie den offenen Dialog und wählen Sie dann dieses andere Konto.</translation>
    </message>
    <message>
        <source>Tokenry was started again with this account name.</source>
        <translation>Tokenry wurde noch einmal mit diesem Kontonamen gestartet.</translation>
    </message>
    <message>
        <source>Tokenry did not end properly last time</source>
        <translation>Tokenry wurde beim letzten Mal nicht ordnungsgemäß beendet</translation>
    </message>
    <message>
        <source>It crashed, was stopped by force, or the computer lost power. Every change that was sent is in the History; one whose answer is missing is shown as not resolved. A new secret that was not saved is lost: delete its token and create another one. If Tokenry crashed, choose “Help” and “Diagnostics” in the menu, and report the text with what you did before.</source>
        <translation>Das Programm ist abgestürzt oder wurde gewaltsam beendet, oder der Computer verlor die Stromversorgung. Jede gesendete Änderung steht im Verlauf; eine Änderung, deren Antwort fehlt, wird als ungeklärt angezeigt. Ein neues Geheimnis, das nicht gespeichert wurde, ist verloren: Löschen Sie das zugehörige Token und erstellen Sie ein anderes. Falls Tokenry abgestürzt ist, wählen Sie „Hilfe“ und „Diagnosedaten“ im Menü, und melden Sie den Text zusammen mit dem, was Sie zuvor getan haben.</translation>
    </message>
</context>
<context>
    <name>tokenry::BaseDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tokenry::BaseUrlBox</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tokenry::BusyIndicator</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>tokenry::CaFilePicker</name>
    <message>
        <source>Trust a certificate authority of your own</source>
        <translation>Einer eigenen Zertifizierungsstelle vertrauen</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>A file with certificates (PEM)</source>
        <translation>Eine Datei mit Zertifikaten (PEM)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Browse for a CA file</source>
        <translation>Nach einer CA-Datei suchen</translation>
    </message>
    <message>
        <source>CA file, for this account beside the system&apos;s own authorities</source>
        <translation>CA-Datei, für dieses Konto neben den Zertifizierungsstellen des Systems</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Wählen Sie die Datei aus.</translation>
    </message>
    <message>
        <source>Give the whole path, from the first / on.</source>
        <translation>Geben Sie den vollständigen Pfad an, vom ersten / an.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is not a file that can be read.</source>
        <translation>Das ist keine lesbare Datei.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
</context>
<context>
    <name>tokenry::CommandButton</name>
    <message>
        <source>For the &amp;service&apos;s command line (grid)</source>
        <translation>Für die Befehlszeile des &amp;Dienstes (grid)</translation>
    </message>
    <message>
        <source>The service&apos;s command line cannot send this request</source>
        <translation>Die Befehlszeile des Dienstes kann diese Anfrage nicht senden</translation>
    </message>
    <message>
        <source>For &amp;curl</source>
        <translation>Für &amp;curl</translation>
    </message>
    <message>
        <source>curl cannot send this request</source>
        <translation>curl kann diese Anfrage nicht senden</translation>
    </message>
    <message>
        <source>Copies the request as a line for a shell. Variables stand in place of the secret.</source>
        <translation>Kopiert die Anfrage als Zeile für eine Shell. Anstelle des Geheimnisses stehen Variablen.</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Befehl kopiert</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>tokenry::CreateAgainDialog</name>
    <message>
        <source>create this token</source>
        <translation>dieses Token erstellen</translation>
    </message>
    <message>
        <source>Create the new token</source>
        <translation>Neues Token erstellen</translation>
    </message>
    <message>
        <source>Create the new token “%1”?</source>
        <translation>Das neue Token „%1“ erstellen?</translation>
    </message>
    <message>
        <source>It replaces “%1”, which is not touched by that. Its secret is shown once.</source>
        <translation>Es ersetzt „%1“, das dabei nicht angetastet wird. Sein Geheimnis wird einmal angezeigt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Token erstellen</translation>
    </message>
</context>
<context>
    <name>tokenry::CreateController</name>
    <message>
        <source>Another token is being created. Wait for it, then try again.</source>
        <translation>Ein anderes Token wird gerade erstellt. Warten Sie, bis das beendet ist, und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>tokenry::CreateDialog</name>
    <message>
        <source>Create another token anyway: there may be two of this name then</source>
        <translation>Trotzdem ein weiteres Token erstellen: Dann gibt es vielleicht zwei mit diesem Namen</translation>
    </message>
    <message>
        <source>create this token</source>
        <translation>dieses Token erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Names cannot be changed later.</source>
        <translation>Namen können später nicht geändert werden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A name of its own, such as another number after “%1”</source>
        <translation>Ein eigener Name, etwa „%1“ mit einer anderen Nummer dahinter</translation>
    </message>
    <message>
        <source>Permissions are taken from “%1”. Permissions that are not known here are left out.</source>
        <translation>Die Berechtigungen sind von „%1“ übernommen. Hier nicht bekannte Berechtigungen werden ausgelassen.</translation>
    </message>
    <message>
        <source>Permissions are taken from “%1”.</source>
        <translation>Die Berechtigungen sind von „%1“ übernommen.</translation>
    </message>
    <message>
        <source>Closes this question. Nothing is sent.</source>
        <translation>Schließt diese Frage ab. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Creating the token…</source>
        <translation>Das Token wird erstellt …</translation>
    </message>
    <message>
        <source>The service did not accept the entries. No token was created.</source>
        <translation>Der Dienst hat die Eingaben nicht akzeptiert. Es wurde kein Token erstellt.</translation>
    </message>
    <message>
        <source>Whether the earlier request for “%1” made a token is still not known.</source>
        <translation>Ob die frühere Anfrage für „%1“ ein Token erstellt hat, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The request was for “%1”. Your entries are kept.</source>
        <translation>Die Anfrage galt „%1“. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n s</source>
        <translation>
            <numerusform>%n s warten</numerusform>
            <numerusform>%n s warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one permission.</source>
        <translation>Wählen Sie mindestens eine Berechtigung.</translation>
    </message>
    <message>
        <source>In this account payments move real money.</source>
        <translation>In diesem Konto bewegen Zahlungen echtes Geld.</translation>
    </message>
    <message>
        <source>In effect full access: it can create tokens with any permission.</source>
        <translation>Im Ergebnis Vollzugriff: Es kann Tokens mit beliebigen Berechtigungen erstellen.</translation>
    </message>
    <message>
        <source>Waiting for the service; the request cannot be taken back.</source>
        <translation>Warten auf den Dienst; die Anfrage kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Mark as resolved</source>
        <translation>Als geklärt markieren</translation>
    </message>
</context>
<context>
    <name>tokenry::CredentialEntry</name>
    <message>
        <source>Fill in the fields</source>
        <translation>Felder ausfüllen</translation>
    </message>
    <message>
        <source>This is the client ID. The secret that belongs to it is another text.</source>
        <translation>Das ist die Client-ID. Das Geheimnis, das dazugehört, ist ein anderer Text.</translation>
    </message>
    <message>
        <source>Remove what does not belong</source>
        <translation>Entfernen, was nicht dazugehört</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Die beiden vertauschen</translation>
    </message>
    <message>
        <source>Take the end off</source>
        <translation>Das Ende entfernen</translation>
    </message>
    <message>
        <source>Use it as the client secret</source>
        <translation>Als Client-Geheimnis verwenden</translation>
    </message>
    <message>
        <source>%1 Perhaps “%2” is meant.</source>
        <translation>%1 Vielleicht ist „%2“ gemeint.</translation>
    </message>
    <message>
        <source>Use that address</source>
        <translation>Diese Adresse verwenden</translation>
    </message>
    <message>
        <source>The pasted text contains no secret for this client ID.</source>
        <translation>Der eingefügte Text enthält kein Geheimnis zu dieser Client-ID.</translation>
    </message>
    <message>
        <source>The text was not put into this field.</source>
        <translation>Der Text wurde nicht in dieses Feld übernommen.</translation>
    </message>
</context>
<context>
    <name>tokenry::CredentialImportPanel</name>
    <message>
        <source>This computer holds credentials for the service&apos;s command line.</source>
        <translation>Auf diesem Computer liegen Zugangsdaten für die Kommandozeile des Dienstes.</translation>
    </message>
    <message>
        <source>Use ~/.grid-credentials</source>
        <translation>~/.grid-credentials verwenden</translation>
    </message>
    <message>
        <source>Use the GRID_* variables</source>
        <translation>Die GRID_*-Variablen verwenden</translation>
    </message>
</context>
<context>
    <name>tokenry::CredentialSaver</name>
    <message>
        <source>Save in the credentials file; other entries in it are kept</source>
        <translation>In der Datei mit den Zugangsdaten speichern; andere Einträge darin bleiben erhalten</translation>
    </message>
    <message>
        <source>Save the credentials</source>
        <translation>Zugangsdaten speichern</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of variables</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>New value for: %1.</source>
        <translation>Neuer Wert für: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>Update “%1”?</source>
        <translation>„%1“ aktualisieren?</translation>
    </message>
    <message>
        <source>Update file</source>
        <translation>Datei aktualisieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saved to %1, readable by you only.</source>
        <translation>In %1 gespeichert, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Everything else in the file stays as it is. The previous file is kept beside it. Only you can read the two files.</source>
        <translation>Alles andere in der Datei bleibt, wie es ist. Die bisherige Datei wird daneben aufbewahrt. Nur Sie können die beiden Dateien lesen.</translation>
    </message>
    <message>
        <source>Saved to %1. Its other entries were kept. The previous file is now “%2”.</source>
        <translation>In %1 gespeichert. Die anderen Einträge darin blieben erhalten. Die bisherige Datei heißt jetzt „%2“.</translation>
    </message>
</context>
<context>
    <name>tokenry::DateFilterBox</name>
    <message>
        <source>Any time</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <translation>Älter als 90 Tage</translation>
    </message>
    <message>
        <source>Older than 1 year</source>
        <translation>Älter als 1 Jahr</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>Eigener Zeitraum …</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days of one month</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>days of different months</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (the clock is wrong)</source>
        <comment>a choice</comment>
        <translation>%1 (die Uhr geht falsch)</translation>
    </message>
</context>
<context>
    <name>tokenry::DateRangeDialog</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Show this range</source>
        <translation>Diesen Zeitraum anzeigen</translation>
    </message>
    <message>
        <source>Both days are included, in local time. An end that is not checked is open.</source>
        <translation>Beide Tage zählen mit, in Ortszeit. Ein Ende, das nicht angekreuzt ist, bleibt offen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The first day comes after the last day.</source>
        <translation>Der erste Tag liegt nach dem letzten Tag.</translation>
    </message>
</context>
<context>
    <name>tokenry::DeleteController</name>
    <message>
        <source>Another deletion is under way. Wait for it, then try again.</source>
        <translation>Ein anderes Löschen läuft bereits. Warten Sie, bis es beendet ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Go on deleting?</source>
        <translation>Mit dem Löschen fortfahren?</translation>
    </message>
    <message>
        <source>The deletion was paused: %1 of %2 tokens are done. The others were not sent.</source>
        <translation>Das Löschen wurde unterbrochen: %1 von %2 Tokens sind erledigt. Für die übrigen wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Go on deleting</source>
        <translation>Weiter löschen</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>The delete dialog was closed</source>
        <translation>Der Löschdialog wurde geschlossen</translation>
    </message>
    <message>
        <source>This account now signs in at another address or with another token, so the dialog was out of date. Nothing was deleted. Choose Delete again if you still want to.</source>
        <translation>Dieses Konto ist jetzt bei einer anderen Adresse oder mit einem anderen Token angemeldet. Deshalb war der Dialog nicht mehr aktuell. Es wurde nichts gelöscht. Wählen Sie noch einmal „Löschen“, wenn Sie das weiterhin möchten.</translation>
    </message>
</context>
<context>
    <name>tokenry::DeleteDialog</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete tokens</source>
        <translation>Tokens löschen</translation>
    </message>
    <message>
        <source>Delete this token?</source>
        <translation>Dieses Token löschen?</translation>
    </message>
    <message>
        <source>Whatever uses it stops working at once. This cannot be undone.</source>
        <translation>Alles, was auf dieses Token angewiesen ist, funktioniert sofort nicht mehr. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tokens?</source>
        <translation>
            <numerusform>%n Token löschen?</numerusform>
            <numerusform>%n Tokens löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever uses them stops working at once. This cannot be undone.</source>
        <translation>Alles, was auf diese Tokens angewiesen ist, funktioniert sofort nicht mehr. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Token löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tokens</source>
        <translation>
            <numerusform>%n Token löschen</numerusform>
            <numerusform>%n Tokens löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Bericht kopiert</translation>
    </message>
    <message>
        <source>&amp;Cancel before it starts</source>
        <translation>&amp;Abbrechen, bevor es beginnt</translation>
    </message>
    <message>
        <source>Deleting the token</source>
        <translation>Das Token wird gelöscht</translation>
    </message>
    <message>
        <source>Deleting tokens</source>
        <translation>Tokens werden gelöscht</translation>
    </message>
    <message>
        <source>They are deleted one after the other.</source>
        <translation>Die Tokens werden eines nach dem anderen gelöscht.</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Nach diesem anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Waiting for the service. The request that is under way cannot be taken back.</source>
        <translation>Warten auf den Dienst. Die laufende Anfrage kann nicht zurückgenommen werden.</translation>
    </message>
</context>
<context>
    <name>tokenry::DeleteList</name>
    <message>
        <source>Tokens to delete</source>
        <translation>Zu löschende Tokens</translation>
    </message>
</context>
<context>
    <name>tokenry::DeleteListModel</name>
    <message>
        <source>you</source>
        <comment>the token that is signed in with</comment>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>%1 ·</source>
        <comment>age, before the client ID</comment>
        <translation>%1 ·</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>Client ID: %1
Token ID: %2</source>
        <translation>Client-ID: %1
Token-ID: %2</translation>
    </message>
    <message>
        <source>you are signed in with it</source>
        <translation>Sie sind damit angemeldet</translation>
    </message>
</context>
<context>
    <name>tokenry::DetailField</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>tokenry::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>No token is shown</source>
        <translation>Es wird kein Token angezeigt</translation>
    </message>
    <message>
        <source>Click a row to see what its token may do and to copy the client ID. %1 reads it again.</source>
        <translation>Klicken Sie auf eine Zeile, um zu sehen, was ihr Token darf, und um die Client-ID zu kopieren. Mit %1 wird es neu gelesen.</translation>
    </message>
</context>
<context>
    <name>tokenry::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnosedaten</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>This text is for a report about a fault in Tokenry. It has no name of an account, a person or a computer in it, and no ID or secret. Nothing is sent.</source>
        <translation>Dieser Text ist für einen Bericht über einen Fehler in Tokenry. Er enthält keinen Namen eines Kontos, einer Person oder eines Computers und weder eine ID noch ein Geheimnis. Es wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>tokenry::EnvironmentConflictDetector</name>
    <message>
        <source>The same client ID signs in here as %1 and in the account “%2” as %3. One of the two labels is wrong: check it before you change anything.</source>
        <translation>Dieselbe Client-ID wird hier als %1 und im Konto „%2“ als %3 zum Anmelden verwendet. Eine der beiden Kennzeichnungen ist falsch: Prüfen Sie das, bevor Sie etwas ändern.</translation>
    </message>
    <message>
        <source>The account “%1” (%2) signs in with the same credentials.</source>
        <translation>Das Konto „%1“ (%2) meldet sich mit denselben Zugangsdaten an.</translation>
    </message>
    <message>
        <source>This account is labelled %1, and “%2” is labelled %3, but the service gave both the same token. One of the two labels is wrong: check it before you change anything.</source>
        <translation>Dieses Konto ist als %1 gekennzeichnet und „%2“ als %3, aber der Dienst hat für beide dasselbe Token geliefert. Eine der beiden Kennzeichnungen ist falsch: Prüfen Sie das, bevor Sie etwas ändern.</translation>
    </message>
    <message>
        <source>The account “%1”, which is labelled %2, was given the same tokens.</source>
        <translation>Für das Konto „%1“, das als %2 gekennzeichnet ist, wurden dieselben Tokens geliefert.</translation>
    </message>
</context>
<context>
    <name>tokenry::EnvironmentSelector</name>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Choose what it is for</source>
        <translation>Wählen Sie, wofür es gedacht ist</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
</context>
<context>
    <name>tokenry::ErrorBanner</name>
    <message>
        <source>%1. %2</source>
        <comment>what happened; what it means</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>tokenry::ExportController</name>
    <message numerus="yes">
        <source>Exported %n tokens to “%1”.</source>
        <translation>
            <numerusform>%n Token nach „%1“ exportiert.</numerusform>
            <numerusform>%n Tokens nach „%1“ exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Die Datei wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>tokenry::FilterBar</name>
    <message>
        <source>Any name</source>
        <translation>Beliebiger Name</translation>
    </message>
    <message>
        <source>Created between</source>
        <translation>Erstellt zwischen</translation>
    </message>
    <message>
        <source>Updated between</source>
        <translation>Geändert zwischen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>&amp;Permissions</source>
        <translation>&amp;Berechtigungen</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>In dieser Liste</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Can view</source>
        <translation>Darf lesen</translation>
    </message>
    <message>
        <source>Can transact</source>
        <translation>Darf Zahlungen senden</translation>
    </message>
    <message>
        <source>Can manage</source>
        <translation>Darf verwalten</translation>
    </message>
    <message>
        <source>Only VIEW</source>
        <translation>Nur VIEW</translation>
    </message>
    <message>
        <source>VIEW and TRANSACT only</source>
        <translation>Nur VIEW und TRANSACT</translation>
    </message>
    <message>
        <source>VIEW and MANAGE only</source>
        <translation>Nur VIEW und MANAGE</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>Alle drei</translation>
    </message>
    <message>
        <source>None listed or unknown</source>
        <translation>Keine aufgeführt oder unbekannt</translation>
    </message>
    <message>
        <source>Name filter</source>
        <translation>Namensfilter</translation>
    </message>
    <message>
        <source>The service decides how names match (Ctrl+Shift+N).</source>
        <translation>Wie Namen abgeglichen werden, entscheidet der Dienst (Strg+Umschalt+N).</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>Berechtigungen: %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>&amp;Name (starts or ends with a space)</source>
        <translation>N&amp;ame (beginnt oder endet mit einem Leerzeichen)</translation>
    </message>
    <message>
        <source>Shows the rows that have every word, in any column (Ctrl+F). A minus sign before a word leaves out the rows that have it; quotation marks keep words together. IDs are found in every form. Enter on an ID that is not in the list asks the service for it.</source>
        <translation>Zeigt die Zeilen, in denen jedes Wort vorkommt, in beliebigen Spalten (Strg+F). Ein Minuszeichen vor einem Wort lässt die Zeilen weg, in denen es vorkommt; Anführungszeichen halten Wörter zusammen. IDs werden in jeder Schreibweise gefunden. Drücken Sie bei einer ID, die nicht in der Liste steht, die Eingabetaste, um den Dienst danach zu fragen.</translation>
    </message>
    <message>
        <source>Filtered by the service</source>
        <translation>Vom Dienst gefiltert</translation>
    </message>
    <message>
        <source>Search names, IDs and notes</source>
        <translation>Namen, IDs und Notizen durchsuchen</translation>
    </message>
</context>
<context>
    <name>tokenry::FilterChip</name>
    <message>
        <source>%1. Click to remove this filter.</source>
        <translation>%1. Klicken Sie, um diesen Filter zu entfernen.</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
</context>
<context>
    <name>tokenry::FilterChipRow</name>
    <message>
        <source>Clear &amp;filters</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Show &amp;query</source>
        <translation>Abfra&amp;ge anzeigen</translation>
    </message>
    <message>
        <source>Show query</source>
        <translation>Abfrage anzeigen</translation>
    </message>
</context>
<context>
    <name>tokenry::FindController</name>
    <message>
        <source>More than one token has an ID that is shortened like this. Enter the whole ID.</source>
        <translation>Diese gekürzte ID passt zu mehr als einem Token. Geben Sie die ganze ID ein.</translation>
    </message>
    <message>
        <source>Asking the service for this ID…</source>
        <translation>Der Dienst wird nach dieser ID gefragt …</translation>
    </message>
    <message>
        <source>Stopped before anything was read.</source>
        <translation>Angehalten, bevor etwas gelesen wurde.</translation>
    </message>
    <message>
        <source>Stopped. Tokens read: %1. The token may be among the others.</source>
        <translation>Angehalten. Gelesene Tokens: %1. Das Token kann unter den übrigen sein.</translation>
    </message>
    <message>
        <source>Not found so far, but the service did not give the whole list. Tokens read: %1. The token may be among the others.</source>
        <translation>Bisher nicht gefunden, aber der Dienst hat nicht die ganze Liste geliefert. Gelesene Tokens: %1. Das Token kann unter den übrigen sein.</translation>
    </message>
    <message>
        <source>No token has this token ID. Tokenry looks for a client ID: read %1 of %2 tokens.</source>
        <translation>Kein Token hat diese Token-ID. Tokenry sucht nach einer Client-ID: %1 von %2 Tokens gelesen.</translation>
    </message>
    <message>
        <source>No token has this token ID. Tokenry looks for a client ID. Tokens read: %1.</source>
        <translation>Kein Token hat diese Token-ID. Tokenry sucht nach einer Client-ID. Gelesene Tokens: %1.</translation>
    </message>
    <message numerus="yes">
        <source>No token has this ID. The whole list was read: %Ln tokens.</source>
        <translation>
            <numerusform>Kein Token hat diese ID. Die ganze Liste wurde gelesen: %Ln Token.</numerusform>
            <numerusform>Kein Token hat diese ID. Die ganze Liste wurde gelesen: %Ln Tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::FormatsPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>.env</source>
        <translation>.env</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Kommandozeile</translation>
    </message>
    <message>
        <source>Text to copy or save, its secret hidden</source>
        <translation>Text zum Kopieren oder Speichern, Geheimnis verborgen</translation>
    </message>
    <message>
        <source>The names that the service&apos;s libraries and its documentation use.</source>
        <translation>Die Namen, die in den Bibliotheken des Dienstes und in seiner Dokumentation verwendet werden.</translation>
    </message>
    <message>
        <source>The names that the service&apos;s command line uses. GRID_API_TOKEN_ID holds the client ID, not the token ID.</source>
        <translation>Die Namen, die auf der Kommandozeile des Dienstes verwendet werden. GRID_API_TOKEN_ID enthält die Client-ID, nicht die Token-ID.</translation>
    </message>
    <message>
        <source>Names of the variables</source>
        <translation>Namen der Variablen</translation>
    </message>
</context>
<context>
    <name>tokenry::FoundTokenCard</name>
    <message>
        <source>created %1</source>
        <comment>%1 is a time such as 3 days ago</comment>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>Only a shortened ID stands in the text, which several tokens may have. Show it in the list to compare.</source>
        <translation>Im Text steht nur eine gekürzte ID, die zu mehreren Tokens gehören kann. Zeigen Sie das Token zum Vergleichen in der Liste an.</translation>
    </message>
    <message>
        <source>Rotate at once…</source>
        <translation>Sofort rotieren …</translation>
    </message>
    <message>
        <source>Rotate “%1” at once</source>
        <translation>„%1“ sofort rotieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Show in list</source>
        <translation>In der Liste anzeigen</translation>
    </message>
    <message>
        <source>Show “%1” in the list</source>
        <translation>„%1“ in der Liste anzeigen</translation>
    </message>
</context>
<context>
    <name>tokenry::HistoryController</name>
    <message numerus="yes">
        <source>%n lines of the record are damaged or of a newer version. They are kept and not shown.</source>
        <translation>
            <numerusform>%n Zeile des Änderungsprotokolls ist beschädigt oder von einer neueren Version; sie bleibt erhalten und wird nicht angezeigt.</numerusform>
            <numerusform>%n Zeilen des Änderungsprotokolls sind beschädigt oder von einer neueren Version; sie bleiben erhalten und werden nicht angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>History exported to “%1”.</source>
        <translation>Verlauf nach „%1“ exportiert.</translation>
    </message>
</context>
<context>
    <name>tokenry::HistoryDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What was done from this computer in this account. It holds no secret.</source>
        <translation>Was in diesem Konto von diesem Computer aus getan wurde. Der Verlauf enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>Filter history</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>Filter by name, ID, action or outcome</source>
        <translation>Nach Name, ID, Aktion oder Ergebnis filtern</translation>
    </message>
    <message>
        <source>25 September 2026, 23:59</source>
        <translation>25. September 2026, 23:59</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>A name of usual length</source>
        <translation>Ein Name von üblicher Länge</translation>
    </message>
    <message>
        <source>VIEW and TRANSACT</source>
        <translation>VIEW und TRANSACT</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Als CSV …</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>Als JSON …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 von %n Eintrag</numerusform>
            <numerusform>%1 von %n Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries copied.</source>
        <translation>
            <numerusform>%n Eintrag kopiert.</numerusform>
            <numerusform>%n Einträge kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No token was created or deleted from this computer yet.</source>
        <translation>Von diesem Computer aus wurde noch kein Token erstellt oder gelöscht.</translation>
    </message>
    <message>
        <source>A note of usual length</source>
        <translation>Eine Notiz von üblicher Länge</translation>
    </message>
</context>
<context>
    <name>tokenry::HistoryModel</name>
    <message>
        <source>Requested as %1</source>
        <comment>a client ID and an address</comment>
        <translation>Angefordert als %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>tokenry::JournaledGateway</name>
    <message>
        <source>%1 Without it a lost answer could not be settled later, so nothing was sent.</source>
        <translation>%1 Ohne das Änderungsprotokoll ließe sich eine verlorene Antwort später nicht klären. Deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The disk is slow: this token may not be on record yet.</source>
        <translation>Der Datenträger ist langsam: Dieses Token ist vielleicht noch nicht protokolliert.</translation>
    </message>
    <message>
        <source>The account was changed to another address or client ID meanwhile, so nothing was sent.</source>
        <translation>Das Konto wurde inzwischen auf eine andere Adresse oder Client-ID geändert. Deshalb wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>tokenry::LastManagerCheck</name>
    <message>
        <source>Reading the whole list takes too long.</source>
        <translation>Das Lesen der ganzen Liste dauert zu lange.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The list could not be read to its end.</source>
        <translation>Die Liste konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>Other tokens have no permissions listed, or unknown ones.</source>
        <translation>Für andere Tokens sind keine oder unbekannte Berechtigungen aufgeführt.</translation>
    </message>
</context>
<context>
    <name>tokenry::ListController</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Am Proxy anmelden …</translation>
    </message>
</context>
<context>
    <name>tokenry::LockedPage</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>tokenry::MainWindow</name>
    <message>
        <source>Locked — Tokenry</source>
        <translation>Gesperrt – Tokenry</translation>
    </message>
    <message>
        <source>%1 — %2 — Tokenry</source>
        <translation>%1 – %2 – Tokenry</translation>
    </message>
    <message>
        <source>The settings could not be saved</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden</translation>
    </message>
    <message>
        <source>They apply until the program ends. The file “%1” cannot be written.</source>
        <translation>Die Einstellungen gelten, bis das Programm endet. Die Datei „%1“ kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>tokenry::MessagePanel</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Die Meldung schließen</translation>
    </message>
</context>
<context>
    <name>tokenry::NoteDialog</name>
    <message>
        <source>Note about a token</source>
        <translation>Notiz zu einem Token</translation>
    </message>
    <message>
        <source>Note about “%1”</source>
        <translation>Notiz zu „%1“</translation>
    </message>
    <message>
        <source>It is kept on this computer and never sent.</source>
        <translation>Die Notiz bleibt auf diesem Computer und wird nie gesendet.</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Eigentümer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Zweck</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Where &amp;deployed</source>
        <translation>Einsatz&amp;ort</translation>
    </message>
    <message>
        <source>Where deployed</source>
        <translation>Einsatzort</translation>
    </message>
    <message>
        <source>&amp;Review by</source>
        <translation>&amp;Überprüfen bis</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Überprüfen bis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Keep it anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>A text looks like a secret. Notes are kept in a file without encryption, so a secret does not belong there. IDs do no harm.</source>
        <translation>Ein Text sieht wie ein Geheimnis aus. Notizen werden in einer unverschlüsselten Datei gespeichert, deshalb gehört ein Geheimnis nicht hinein. IDs schaden nicht.</translation>
    </message>
</context>
<context>
    <name>tokenry::NoteImportDialog</name>
    <message>
        <source>Import notes</source>
        <translation>Notizen importieren</translation>
    </message>
    <message>
        <source>Import notes from “%1”?</source>
        <translation>Notizen aus „%1“ importieren?</translation>
    </message>
    <message>
        <source>Notes that the file does not hold stay as they are. Notes are kept on this computer and never sent.</source>
        <translation>Notizen, die nicht in der Datei stehen, bleiben, wie sie sind. Notizen bleiben auf diesem Computer und werden nie gesendet.</translation>
    </message>
    <message>
        <source>Changes of the notes</source>
        <translation>Änderungen an den Notizen</translation>
    </message>
    <message numerus="yes">
        <source>Import also %n notes with a text that looks like a secret</source>
        <translation>
            <numerusform>Auch %n Notiz importieren, in der ein Text wie ein Geheimnis aussieht</numerusform>
            <numerusform>Auch %n Notizen importieren, in denen ein Text wie ein Geheimnis aussieht</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New, for %1: %2</source>
        <comment>%1 is the ID of a token, %2 a note</comment>
        <translation>Neu, für %1: %2</translation>
    </message>
    <message>
        <source>Replaced, for %1: %2. Until now: %3</source>
        <comment>%1 is the ID of a token, %2 and %3 are notes</comment>
        <translation>Ersetzt, für %1: %2. Bisher: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n notes are new.</source>
        <translation>
            <numerusform>%n Notiz ist neu.</numerusform>
            <numerusform>%n Notizen sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes replace the present ones.</source>
        <translation>
            <numerusform>%n Notiz ersetzt die bisherige.</numerusform>
            <numerusform>%n Notizen ersetzen die bisherigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes are the same already.</source>
        <translation>
            <numerusform>%n Notiz ist bereits gleich.</numerusform>
            <numerusform>%n Notizen sind bereits gleich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::NoteStore</name>
    <message>
        <source>The notes in “%1” are damaged and are not shown. The file is kept when you write a new note.</source>
        <translation>Die Notizen in „%1“ sind beschädigt und werden nicht angezeigt. Die Datei wird aufbewahrt, wenn Sie eine neue Notiz schreiben.</translation>
    </message>
    <message>
        <source>The damaged file “%1” could not be kept: %2. Nothing was changed.</source>
        <translation>Die beschädigte Datei „%1“ konnte nicht aufbewahrt werden: %2. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>tokenry::NotesController</name>
    <message>
        <source>This account has no note to export.</source>
        <translation>Dieses Konto hat keine Notiz, die exportiert werden kann.</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Notizen exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n notes to “%1”.</source>
        <translation>
            <numerusform>%n Notiz nach „%1“ exportiert.</numerusform>
            <numerusform>%n Notizen nach „%1“ exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Notizen importieren</translation>
    </message>
    <message>
        <source>The file “%1” could not be read: %2.</source>
        <translation>Die Datei „%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a file of exported notes, or it is damaged. Nothing was imported.</source>
        <translation>„%1“ ist keine Datei mit exportierten Notizen, oder sie ist beschädigt. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>“%1” holds no note that is new here. Nothing was imported.</source>
        <translation>„%1“ enthält keine Notiz, die hier neu ist. Es wurde nichts importiert.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n notes.</source>
        <translation>
            <numerusform>%n Notiz importiert.</numerusform>
            <numerusform>%n Notizen importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::NoticeStrip</name>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>Und %n weiterer Hinweis</numerusform>
            <numerusform>Und %n weitere Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::OtherAccounts</name>
    <message>
        <source>“%1” was not looked through. %2</source>
        <comment>%1 is an account, %2 the reason in sentences</comment>
        <translation>„%1“ wurde nicht durchsucht. %2</translation>
    </message>
    <message>
        <source>“%1” was not looked through to its end. %2</source>
        <comment>%1 is an account, %2 the reason in sentences</comment>
        <translation>„%1“ wurde nicht bis zum Ende durchsucht. %2</translation>
    </message>
    <message numerus="yes">
        <source>Signs in to %n accounts with the secrets that the keyring holds.</source>
        <translation>
            <numerusform>Meldet Sie mit dem Geheimnis aus dem Schlüsselbund bei %n Konto an.</numerusform>
            <numerusform>Meldet Sie mit den Geheimnissen aus dem Schlüsselbund bei %n Konten an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Sign in to “%1”</source>
        <translation>Bei „%1“ anmelden</translation>
    </message>
    <message>
        <source>L&amp;ook in the other accounts too</source>
        <translation>Auch in den &amp;anderen Konten suchen</translation>
    </message>
    <message>
        <source>Look in the other accounts too</source>
        <translation>Auch in den anderen Konten suchen</translation>
    </message>
</context>
<context>
    <name>tokenry::OverviewChoices</name>
    <message>
        <source>Compare with the list of my last review</source>
        <translation>Mit der Liste meiner letzten Überprüfung vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens of “%1” are old after</source>
        <translation>Tokens von „%1“ gelten als alt nach</translation>
    </message>
    <message>
        <source>The Overview lists older tokens among those that need attention.</source>
        <translation>Die Übersicht führt ältere Tokens unter denen auf, die Aufmerksamkeit erfordern.</translation>
    </message>
    <message>
        <source>The list of the last review of “%1” is kept on this computer: names, IDs, permissions and dates, but no secret. It is deleted when you turn this off.</source>
        <translation>Die Liste der letzten Überprüfung von „%1“ wird auf diesem Computer gespeichert: Namen, IDs, Berechtigungen und Datumsangaben, aber kein Geheimnis. Sie wird gelöscht, wenn Sie dies ausschalten.</translation>
    </message>
    <message>
        <source>Delete the list of your last review?</source>
        <translation>Die Liste Ihrer letzten Überprüfung löschen?</translation>
    </message>
    <message>
        <source>The next review of “%1” will have nothing to compare with.</source>
        <translation>Für die nächste Überprüfung von „%1“ gibt es dann nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>Liste löschen</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Liste behalten</translation>
    </message>
</context>
<context>
    <name>tokenry::OverviewController</name>
    <message>
        <source>%1, %2</source>
        <comment>%1 is a right, %2 an age</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your last review was made at another address, so nothing can be compared with it.</source>
        <translation>Ihre letzte Überprüfung fand bei einer anderen Adresse statt. Deshalb kann nichts mit ihr verglichen werden.</translation>
    </message>
    <message>
        <source>Your last review was made as another client ID, so nothing can be compared with it.</source>
        <translation>Ihre letzte Überprüfung fand mit einer anderen Client-ID statt. Deshalb kann nichts mit ihr verglichen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens have appeared since your last review that may manage tokens or list no permissions. They were not created from this computer.</source>
        <translation>
            <numerusform>Seit Ihrer letzten Überprüfung ist %n Token hinzugekommen, das Tokens verwalten darf oder keine Berechtigungen aufführt. Es wurde nicht von diesem Computer aus erstellt.</numerusform>
            <numerusform>Seit Ihrer letzten Überprüfung sind %n Tokens hinzugekommen, die Tokens verwalten dürfen oder keine Berechtigungen aufführen. Keines davon wurde von diesem Computer aus erstellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has appeared since your last review and lists no permissions. It was not created from this computer.</source>
        <translation>„%1“ ist seit Ihrer letzten Überprüfung hinzugekommen und führt keine Berechtigungen auf. Es wurde nicht von diesem Computer aus erstellt.</translation>
    </message>
    <message>
        <source>“%1” has appeared since your last review and may manage tokens. It was not created from this computer.</source>
        <translation>„%1“ ist seit Ihrer letzten Überprüfung hinzugekommen und darf Tokens verwalten. Es wurde nicht von diesem Computer aus erstellt.</translation>
    </message>
    <message numerus="yes">
        <source>Marked as reviewed. The next comparison will start from this list of %n tokens.</source>
        <translation>
            <numerusform>Als überprüft markiert. Der nächste Vergleich geht von dieser Liste mit %n Token aus.</numerusform>
            <numerusform>Als überprüft markiert. Der nächste Vergleich geht von dieser Liste mit %n Tokens aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the access review report</source>
        <translation>Bericht zur Zugriffsüberprüfung speichern</translation>
    </message>
    <message>
        <source>PDF or comma-separated values (*.pdf *.csv)</source>
        <translation>PDF oder kommagetrennte Werte (*.pdf *.csv)</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>The report was saved as “%1”.</source>
        <translation>Der Bericht wurde als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>The report was cancelled. Nothing was saved.</source>
        <translation>Der Bericht wurde abgebrochen. Es wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>tokenry::OverviewPage</name>
    <message>
        <source>Needs attention</source>
        <translation>Erfordert Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Changes since last review</source>
        <translation>Änderungen seit der letzten Überprüfung</translation>
    </message>
    <message>
        <source>Mark as revie&amp;wed</source>
        <translation>Als überprüft mar&amp;kieren</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Als überprüft markieren</translation>
    </message>
    <message>
        <source>Access review re&amp;port…</source>
        <translation>Bericht zur Zugriffsüber&amp;prüfung …</translation>
    </message>
    <message>
        <source>Access review report</source>
        <translation>Bericht zur Zugriffsüberprüfung</translation>
    </message>
    <message>
        <source>Rea&amp;d now</source>
        <translation>&amp;Jetzt lesen</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <source>Age since creation. The service does not report use, so nothing here means unused.</source>
        <translation>Alter seit der Erstellung. Der Dienst gibt keine Auskunft über die Nutzung; ob ein Token unbenutzt ist, lässt sich hier also nicht ablesen.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens by age and by what they may do</source>
        <translation>
            <numerusform>%n Token nach Alter und Berechtigung</numerusform>
            <numerusform>%n Tokens nach Alter und Berechtigung</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Die Liste wird gelesen …</translation>
    </message>
    <message>
        <source>The list was not read yet.</source>
        <translation>Die Liste wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>From a complete list read at %1</source>
        <translation>Aus einer vollständigen Liste, gelesen am %1</translation>
    </message>
    <message>
        <source>So far, read at %1</source>
        <translation>Vorläufig, gelesen am %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>%1 is a number, %2 says of which tokens</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The next comparison will start from this list.</source>
        <translation>Der nächste Vergleich geht von dieser Liste aus.</translation>
    </message>
    <message>
        <source>Only a complete list can be marked as reviewed.</source>
        <translation>Nur eine vollständige Liste kann als überprüft markiert werden.</translation>
    </message>
    <message>
        <source>Changes since your last review</source>
        <translation>Änderungen seit Ihrer letzten Überprüfung</translation>
    </message>
    <message>
        <source>There is no list of an earlier review to compare with yet.</source>
        <translation>Es gibt noch keine Liste einer früheren Überprüfung zum Vergleichen.</translation>
    </message>
    <message>
        <source>Changes since your last review on %1</source>
        <translation>Änderungen seit Ihrer letzten Überprüfung am %1</translation>
    </message>
    <message>
        <source>New: %1 (%2). %3</source>
        <comment>%1 is a name, %2 permissions, %3 a sentence</comment>
        <translation>Neu: %1 (%2). %3</translation>
    </message>
    <message>
        <source>Gone: %1 (%2). %3</source>
        <comment>%1 is a name, %2 permissions, %3 a sentence</comment>
        <translation>Nicht mehr vorhanden: %1 (%2). %3</translation>
    </message>
    <message>
        <source>Changed: %1. %2</source>
        <comment>%1 is a name, %2 sentences</comment>
        <translation>Geändert: %1. %2</translation>
    </message>
    <message>
        <source>Whether a token is gone is not known, because the list is not complete.</source>
        <translation>Ob ein Token nicht mehr vorhanden ist, ist nicht bekannt, weil die Liste nicht vollständig ist.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>This account keeps no list of the last review. The settings can change that.</source>
        <translation>Für dieses Konto wird keine Liste der letzten Überprüfung gespeichert. Das lässt sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>Bericht abbrechen</translation>
    </message>
    <message>
        <source>Writing the access review report…</source>
        <translation>Bericht zur Zugriffsüberprüfung wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>tokenry::PageNotices</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minutes ahead of the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der Uhr des Dienstes %n Minute vor. Altersangaben und Datumsfilter wie „Heute“ richten sich nach der Uhr dieses Computers.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der Uhr des Dienstes %n Minuten vor. Altersangaben und Datumsfilter wie „Heute“ richten sich nach der Uhr dieses Computers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minutes behind the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der Uhr des Dienstes %n Minute nach. Altersangaben und Datumsfilter wie „Heute“ richten sich nach der Uhr dieses Computers.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der Uhr des Dienstes %n Minuten nach. Altersangaben und Datumsfilter wie „Heute“ richten sich nach der Uhr dieses Computers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n hours ahead of the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der Uhr des Dienstes etwa %n Stunde vor. Altersangaben und Datumsfilter wie „Heute“ richten sich nach der Uhr dieses Computers.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der Uhr des Dienstes etwa %n Stunden vor. Altersangaben und Datumsfilter wie „Heute“ richten sich nach der Uhr dieses Computers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n hours behind the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der Uhr des Dienstes etwa %n Stunde nach. Altersangaben und Datumsfilter wie „Heute“ richten sich nach der Uhr dieses Computers.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der Uhr des Dienstes etwa %n Stunden nach. Altersangaben und Datumsfilter wie „Heute“ richten sich nach der Uhr dieses Computers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n days ahead of the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der Uhr des Dienstes etwa %n Tag vor. Altersangaben und Datumsfilter wie „Heute“ richten sich nach der Uhr dieses Computers.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der Uhr des Dienstes etwa %n Tage vor. Altersangaben und Datumsfilter wie „Heute“ richten sich nach der Uhr dieses Computers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n days behind the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der Uhr des Dienstes etwa %n Tag nach. Altersangaben und Datumsfilter wie „Heute“ richten sich nach der Uhr dieses Computers.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der Uhr des Dienstes etwa %n Tage nach. Altersangaben und Datumsfilter wie „Heute“ richten sich nach der Uhr dieses Computers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Konto bearbeiten …</translation>
    </message>
    <message>
        <source>The service sent a client secret in an answer that must not hold one. This program did not keep it. Tell the people who run the service.</source>
        <translation>Der Dienst hat ein Client-Geheimnis in einer Antwort gesendet, die keines enthalten darf. Dieses Programm hat es nicht aufbewahrt. Informieren Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>tokenry::PagingBar</name>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorherige</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Letzte Seite</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Laden anhalten</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Den Rest lesen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Previous page (Alt+Left)</source>
        <translation>Vorherige Seite (Alt+Links)</translation>
    </message>
    <message>
        <source>Next page (Alt+Right)</source>
        <translation>Nächste Seite (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Aktualisieren (F5)</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Seitengröße</translation>
    </message>
    <message>
        <source>All</source>
        <comment>every row in one list</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No tokens</source>
        <translation>Keine Tokens</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 von %3</translation>
    </message>
    <message>
        <source>%1–%2, more follow</source>
        <translation>%1–%2, weitere folgen</translation>
    </message>
    <message>
        <source>%1 in all, complete</source>
        <translation>%1 insgesamt, vollständig</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>first %1 of %2</source>
        <translation>die ersten %1 von %2</translation>
    </message>
    <message>
        <source>first %1, more follow</source>
        <translation>die ersten %1, weitere folgen</translation>
    </message>
    <message>
        <source>paused, the service is busy: %1</source>
        <translation>unterbrochen, der Dienst ist ausgelastet: %1</translation>
    </message>
    <message>
        <source>filtered and sorted: %1</source>
        <translation>gefiltert und sortiert: %1</translation>
    </message>
    <message>
        <source>filtered: %1</source>
        <translation>gefiltert: %1</translation>
    </message>
    <message>
        <source>sorted: %1</source>
        <translation>sortiert: %1</translation>
    </message>
    <message>
        <source>read: %1</source>
        <translation>gelesen: %1</translation>
    </message>
    <message>
        <source>%1 in all, complete when last read</source>
        <translation>%1 insgesamt, beim letzten Lesen vollständig</translation>
    </message>
    <message>
        <source>complete when last read</source>
        <translation>beim letzten Lesen vollständig</translation>
    </message>
</context>
<context>
    <name>tokenry::PairDialog</name>
    <message>
        <source>Test the new pair</source>
        <translation>Neue Zugangsdaten testen</translation>
    </message>
    <message>
        <source>Test the new pair of “%1”</source>
        <translation>Neue Zugangsdaten von „%1“ testen</translation>
    </message>
    <message>
        <source>The secret is sent to the service to prove it, and is written nowhere. The old token is not touched.</source>
        <translation>Das Geheimnis wird zur Prüfung an den Dienst gesendet und nirgends gespeichert. Das alte Token wird nicht angetastet.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Take the secret out of it</source>
        <translation>Das Geheimnis daraus übernehmen</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>File that holds the new secret</source>
        <translation>Datei, die das neue Geheimnis enthält</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This file holds no secret of this client ID.</source>
        <translation>Diese Datei enthält kein Geheimnis dieser Client-ID.</translation>
    </message>
</context>
<context>
    <name>tokenry::PasteLine</name>
    <message>
        <source>Or paste a .env block, a curl command or JSON</source>
        <translation>Oder fügen Sie einen .env-Block, einen curl-Befehl oder JSON ein</translation>
    </message>
    <message>
        <source>The clipboard holds no credentials in a form that is known.</source>
        <translation>Die Zwischenablage enthält keine Zugangsdaten in einer bekannten Form.</translation>
    </message>
</context>
<context>
    <name>tokenry::PermissionChooser</name>
    <message>
        <source>Start from</source>
        <translation>Ausgangspunkt</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Token administrator</source>
        <translation>Token-Verwaltung</translation>
    </message>
    <message>
        <source>See all data: platform configuration, customers and transactions.</source>
        <translation>Alle Daten sehen: Plattformkonfiguration, Kunden und Transaktionen.</translation>
    </message>
    <message>
        <source>Send payments.</source>
        <translation>Zahlungen senden.</translation>
    </message>
    <message>
        <source>Change platform configuration, API tokens and customers. In effect full access.</source>
        <translation>Plattformkonfiguration, API-Tokens und Kunden ändern. Im Ergebnis Vollzugriff.</translation>
    </message>
</context>
<context>
    <name>tokenry::ProxyDialog</name>
    <message>
        <source>Sign in to proxy</source>
        <translation>Am Proxy anmelden</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Am Proxy anmelden</translation>
    </message>
    <message>
        <source>The proxy %1 stands between this computer and the service and wants a sign-in of its own. This is not the secret of the service. It is kept in memory for this run only and goes to this proxy only. Whoever listens on the way to the proxy may be able to read it.</source>
        <translation>Der Proxy %1 steht zwischen diesem Computer und dem Dienst und verlangt eine eigene Anmeldung. Dabei geht es nicht um das Geheimnis des Dienstes. Ihre Angaben werden nur für diese Programmsitzung im Arbeitsspeicher gehalten und gehen nur an diesen Proxy. Wer auf dem Weg zum Proxy mithört, kann sie möglicherweise lesen.</translation>
    </message>
    <message>
        <source>The proxy did not accept the last user name and password.</source>
        <translation>Der Proxy hat den letzten Benutzernamen und das letzte Passwort nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Proxy-Benutzername</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>tokenry::QueryDialog</name>
    <message>
        <source>The query that was sent last</source>
        <translation>Die zuletzt gesendete Abfrage</translation>
    </message>
    <message>
        <source>Days that you choose are days of your time zone; the query carries their exact instants in UTC, both ends included.</source>
        <translation>Die Tage, die Sie wählen, sind Tage Ihrer Zeitzone; die Abfrage enthält ihre genauen Zeitpunkte in UTC, beide Enden eingeschlossen.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy query</source>
        <translation>Abfrage kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>tokenry::QuitGuard</name>
    <message>
        <source>Quit and clear the clipboard?</source>
        <translation>Beenden und die Zwischenablage leeren?</translation>
    </message>
    <message>
        <source>The secret that you copied is still on the clipboard. If it was not pasted anywhere yet, this is the only copy of it.</source>
        <translation>Das kopierte Geheimnis ist noch in der Zwischenablage. Wenn es noch nirgends eingefügt wurde, ist das die einzige Kopie davon.</translation>
    </message>
    <message>
        <source>Clear and quit</source>
        <translation>Leeren und beenden</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The clipboard may still hold the secret</source>
        <translation>Die Zwischenablage enthält das Geheimnis möglicherweise noch</translation>
    </message>
    <message>
        <source>%1 Tokenry quits as soon as it has seen that the secret is gone.</source>
        <translation>%1 Tokenry beendet sich, sobald es festgestellt hat, dass das Geheimnis nicht mehr da ist.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Quit without the report?</source>
        <translation>Ohne den Bericht beenden?</translation>
    </message>
    <message>
        <source>The access review report is still being written. If you quit now, it is not saved.</source>
        <translation>Der Bericht zur Zugriffsüberprüfung wird noch geschrieben. Wenn Sie jetzt beenden, wird er nicht gespeichert.</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Ohne Bericht beenden</translation>
    </message>
</context>
<context>
    <name>tokenry::RotateDialog</name>
    <message>
        <source>rotate</source>
        <translation>rotieren</translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation>Token rotieren</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>„%1“ rotieren</translation>
    </message>
    <message numerus="yes">
        <source>Rotate %n tokens</source>
        <translation>
            <numerusform>%n Token rotieren</numerusform>
            <numerusform>%n Tokens rotieren</numerusform>
        </translation>
    </message>
    <message>
        <source>One after the other, each with a secret of its own.</source>
        <translation>Eines nach dem anderen, jedes mit einem eigenen Geheimnis.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start rotation</source>
        <translation>Rotation starten</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>the names of an old and a new token</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>1. A new token is created.</source>
        <translation>1. Ein neues Token wird erstellt.</translation>
    </message>
    <message>
        <source>1. A new token with the same permissions is created.</source>
        <translation>1. Ein neues Token mit denselben Berechtigungen wird erstellt.</translation>
    </message>
    <message>
        <source>2. You get its secret, once, and put it where the old one is used.</source>
        <translation>2. Sie erhalten sein Geheimnis, ein einziges Mal, und hinterlegen es dort, wo das alte verwendet wird.</translation>
    </message>
    <message>
        <source>3. Tokenry proves that the service accepts the new pair.</source>
        <translation>3. Tokenry weist nach, dass der Dienst die neuen Zugangsdaten akzeptiert.</translation>
    </message>
    <message>
        <source>This account then signs in with the new pair. It is stored and read back first.</source>
        <translation>Dieses Konto meldet sich danach mit den neuen Zugangsdaten an. Zuvor werden sie gespeichert und zur Kontrolle zurückgelesen.</translation>
    </message>
    <message>
        <source>4. You deploy it and say so. That may take days; both tokens work.</source>
        <translation>4. Sie bringen die neuen Zugangsdaten zum Einsatz und geben das an. Das kann Tage dauern; beide Tokens funktionieren.</translation>
    </message>
    <message>
        <source>5. The old token is deleted, and Tokenry checks that it is gone.</source>
        <translation>5. Das alte Token wird gelöscht, und Tokenry vergewissert sich, dass es nicht mehr vorhanden ist.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Name of the new token</source>
        <translation>Name des neuen Tokens</translation>
    </message>
    <message>
        <source>The old token lists no permissions that could be read. Choose what the new one may do.</source>
        <translation>Für das alte Token sind keine lesbaren Berechtigungen aufgeführt. Wählen Sie, was das neue darf.</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Kompromittiert</translation>
    </message>
    <message>
        <source>Some of the old tokens list no permissions that could be read. Choose the permissions of the tokens that replace them.</source>
        <translation>Für einige der alten Tokens sind keine lesbaren Berechtigungen aufgeführt. Wählen Sie die Berechtigungen der Tokens, durch die sie ersetzt werden.</translation>
    </message>
    <message>
        <source>The old secret has leaked</source>
        <translation>Das alte Geheimnis ist kompromittiert</translation>
    </message>
    <message>
        <source>Then do not wait: after the proof the delete dialog opens.</source>
        <translation>Warten Sie dann nicht: Nach der Prüfung öffnet sich der Löschdialog.</translation>
    </message>
</context>
<context>
    <name>tokenry::RotationCard</name>
    <message>
        <source>Abort…</source>
        <translation>Abbrechen …</translation>
    </message>
    <message>
        <source>Delete the new token…</source>
        <translation>Neues Token löschen …</translation>
    </message>
    <message>
        <source>Test the new pair…</source>
        <translation>Neue Zugangsdaten testen …</translation>
    </message>
    <message>
        <source>Create the new token…</source>
        <translation>Neues Token erstellen …</translation>
    </message>
    <message>
        <source>It is deployed: delete the old one…</source>
        <translation>Ist im Einsatz: altes Token löschen …</translation>
    </message>
    <message>
        <source>Abort rotation</source>
        <translation>Rotation abbrechen</translation>
    </message>
    <message>
        <source>Test the new pair</source>
        <translation>Neue Zugangsdaten testen</translation>
    </message>
    <message>
        <source>It is deployed</source>
        <translation>Ist im Einsatz</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>the names of an old and a new token</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Delete the old one…</source>
        <translation>Altes Token löschen …</translation>
    </message>
</context>
<context>
    <name>tokenry::RotationController</name>
    <message numerus="yes">
        <source>%n rotations did not go on, because the account was locked or signed in anew. Their new tokens are not created: go on with them on the Rotations page.</source>
        <translation>
            <numerusform>%n Rotation wurde nicht fortgesetzt, weil das Konto gesperrt oder neu angemeldet wurde. Das neue Token ist nicht erstellt: Setzen Sie die Rotation auf der Seite „Rotationen“ fort.</numerusform>
            <numerusform>%n Rotationen wurden nicht fortgesetzt, weil das Konto gesperrt oder neu angemeldet wurde. Die neuen Tokens sind nicht erstellt: Setzen Sie die Rotationen auf der Seite „Rotationen“ fort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not accepted yet. New credentials can take a moment: Tokenry tries again for a minute.</source>
        <translation>Noch nicht akzeptiert. Neue Zugangsdaten können einen Augenblick brauchen: Tokenry versucht es eine Minute lang weiter.</translation>
    </message>
    <message>
        <source>Accepted by the service.</source>
        <translation>Vom Dienst akzeptiert.</translation>
    </message>
    <message>
        <source>The service accepts the new pair of “%1”.</source>
        <translation>Der Dienst akzeptiert die neuen Zugangsdaten von „%1“.</translation>
    </message>
    <message>
        <source>The new pair is not proven, and the old token was not touched. %1</source>
        <translation>Die Prüfung der neuen Zugangsdaten ist nicht gelungen, und das alte Token wurde nicht angetastet. %1</translation>
    </message>
    <message>
        <source>This account now signs in with the new pair, which is stored. The old pair still works.</source>
        <translation>Dieses Konto meldet sich jetzt mit den neuen Zugangsdaten an, die gespeichert sind. Die alten Zugangsdaten funktionieren weiter.</translation>
    </message>
    <message>
        <source>The rotation was aborted. The old token was not touched by that.</source>
        <translation>Die Rotation wurde abgebrochen. Das alte Token wurde dabei nicht angetastet.</translation>
    </message>
    <message>
        <source>This cannot be rotated now</source>
        <translation>Das kann jetzt nicht rotiert werden</translation>
    </message>
    <message>
        <source>Rotation, new token “%1”: %2 The old token was not touched.</source>
        <translation>Rotation, neues Token „%1“: %2 Das alte Token wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt …</translation>
    </message>
    <message>
        <source>“%1” is kept as it is and is not replaced by “%2”.</source>
        <translation>„%1“ bleibt, wie es ist, und wird nicht durch „%2“ ersetzt.</translation>
    </message>
    <message>
        <source>“%1” is kept as it is and is not replaced by “%2”. The delete dialog for the new token opens next; it can be cancelled.</source>
        <translation>„%1“ bleibt, wie es ist, und wird nicht durch „%2“ ersetzt. Als Nächstes öffnet sich der Löschdialog für das neue Token; er kann abgebrochen werden.</translation>
    </message>
    <message>
        <source>“%1” is kept as it is. This account goes on signing in with “%2”, and both tokens stay on the service.</source>
        <translation>„%1“ bleibt, wie es ist. Dieses Konto meldet sich weiter mit „%2“ an, und beide Tokens bleiben beim Dienst bestehen.</translation>
    </message>
    <message>
        <source>Abort this rotation?</source>
        <translation>Diese Rotation abbrechen?</translation>
    </message>
    <message>
        <source>Abort rotation</source>
        <translation>Rotation abbrechen</translation>
    </message>
    <message>
        <source>Keep rotation</source>
        <translation>Rotation beibehalten</translation>
    </message>
    <message>
        <source>The new token could not be read, so it was not deleted. %1</source>
        <translation>Das neue Token konnte nicht gelesen werden und wurde deshalb nicht gelöscht. %1</translation>
    </message>
    <message>
        <source>%1 Nothing was started. Deselect this token, then start again.</source>
        <translation>%1 Es wurde nichts gestartet. Heben Sie die Auswahl dieses Tokens auf und starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>The service has accepted the new pair. Tokenry is removing the former secret.</source>
        <translation>Der Dienst hat die neuen Zugangsdaten akzeptiert. Tokenry entfernt jetzt das frühere Geheimnis.</translation>
    </message>
</context>
<context>
    <name>tokenry::RotationSteps</name>
    <message>
        <source>%1: done</source>
        <comment>a step</comment>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>%1: now</source>
        <comment>a step</comment>
        <translation>%1: jetzt</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between steps</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>tokenry::Rotations</name>
    <message>
        <source>This is the token that you are signed in with, and a new one cannot be stored for this account.</source>
        <translation>Das ist das Token, mit dem Sie angemeldet sind, und ein neues kann für dieses Konto nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>%1 This step was not taken.</source>
        <translation>%1 Dieser Schritt wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Another token is being created, so nothing was sent. Wait for it, then try again.</source>
        <translation>Ein anderes Token wird gerade erstellt. Deshalb wurde nichts gesendet. Warten Sie, bis das beendet ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The new pair is being stored for this account. Wait for it, then test again.</source>
        <translation>Die neuen Zugangsdaten werden gerade für dieses Konto gespeichert. Warten Sie, bis das beendet ist, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The test of this pair ended without an answer. Test it again.</source>
        <translation>Der Test dieser Zugangsdaten endete ohne Antwort. Testen Sie sie erneut.</translation>
    </message>
    <message>
        <source>%1 Nothing was deleted: the old pair and the new one both work, and the account uses the old one.</source>
        <translation>%1 Es wurde nichts gelöscht: Die alten und die neuen Zugangsdaten funktionieren, und das Konto verwendet die alten.</translation>
    </message>
    <message>
        <source>%1. The account uses the new pair. The old token was not deleted.</source>
        <translation>%1. Das Konto verwendet die neuen Zugangsdaten. Das alte Token wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The new pair is being stored for this account. Wait for it, then abort.</source>
        <translation>Die neuen Zugangsdaten werden gerade für dieses Konto gespeichert. Warten Sie, bis das beendet ist, und brechen Sie dann ab.</translation>
    </message>
</context>
<context>
    <name>tokenry::RotationsPage</name>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotationen</translation>
    </message>
    <message>
        <source>Kept on this computer: which tokens belong together, never a secret.</source>
        <translation>Auf diesem Computer gespeichert: welche Tokens zusammengehören, niemals ein Geheimnis.</translation>
    </message>
    <message>
        <source>No rotation is under way.</source>
        <translation>Es läuft keine Rotation.</translation>
    </message>
    <message>
        <source>%1 → %2: %3, %4</source>
        <comment>an old and a new token, how their rotation ended, and when</comment>
        <translation>%1 → %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>tokenry::RowCommands</name>
    <message>
        <source>Export this token</source>
        <translation>Dieses Token exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %n checked tokens</source>
        <translation>
            <numerusform>%n ausgewähltes Token exportieren</numerusform>
            <numerusform>%n ausgewählte Tokens exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %n tokens shown</source>
        <translation>
            <numerusform>Das angezeigte Token exportieren</numerusform>
            <numerusform>Die %n angezeigten Tokens exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client IDs copied</source>
        <translation>
            <numerusform>%n Client-ID kopiert</numerusform>
            <numerusform>%n Client-IDs kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token IDs copied</source>
        <translation>
            <numerusform>%n Token-ID kopiert</numerusform>
            <numerusform>%n Token-IDs kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>The ID of this token cannot be sent safely, so it cannot be deleted from here.</source>
        <translation>Die ID dieses Tokens kann nicht sicher gesendet werden. Deshalb kann es von hier aus nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The ID of this token cannot be sent safely, so it cannot be rotated from here.</source>
        <translation>Die ID dieses Tokens kann nicht sicher gesendet werden. Deshalb kann es von hier aus nicht rotiert werden.</translation>
    </message>
    <message>
        <source>Choose first whether the tokens that are not shown stay selected.</source>
        <translation>Wählen Sie zuerst, ob die nicht angezeigten Tokens ausgewählt bleiben.</translation>
    </message>
</context>
<context>
    <name>tokenry::SandboxGateway</name>
    <message>
        <source>The built-in sandbox could not be started. %1</source>
        <translation>Die eingebaute Sandbox konnte nicht gestartet werden. %1</translation>
    </message>
</context>
<context>
    <name>tokenry::SandboxProcess</name>
    <message>
        <source>It was not ready within 30 seconds.</source>
        <translation>Sie war nicht innerhalb von 30 Sekunden bereit.</translation>
    </message>
    <message>
        <source>The program %1 could not be started.</source>
        <translation>Das Programm %1 konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Its first line of output is not understood.</source>
        <translation>Die erste Zeile ihrer Ausgabe ist nicht verständlich.</translation>
    </message>
    <message>
        <source>It ended before it was ready.</source>
        <translation>Sie hat sich beendet, bevor sie bereit war.</translation>
    </message>
    <message>
        <source>Its file could not be deleted.</source>
        <translation>Die Datei der Sandbox konnte nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>tokenry::SecretDialog</name>
    <message>
        <source>Copy secret</source>
        <translation>Geheimnis kopieren</translation>
    </message>
    <message>
        <source>Test credentials</source>
        <translation>Zugangsdaten testen</translation>
    </message>
    <message>
        <source>Discard secret…</source>
        <translation>Geheimnis verwerfen …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Keep this secret now</source>
        <translation>Sichern Sie dieses Geheimnis jetzt</translation>
    </message>
    <message>
        <source>The secret of “%1” is shown once. If it is lost, delete the token and create another.</source>
        <translation>Das Geheimnis von „%1“ wird nur einmal angezeigt. Geht es verloren, löschen Sie das Token und erstellen Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1 Should the program end before the secret is kept, it cannot remind you of this token.</source>
        <translation>%1 Sollte das Programm enden, bevor das Geheimnis gesichert ist, kann es Sie nicht an dieses Token erinnern.</translation>
    </message>
    <message>
        <source>The service&apos;s answer ended early. The secret itself had arrived complete; test it before you rely on it.</source>
        <translation>Die Antwort des Dienstes endete vorzeitig. Das Geheimnis selbst war vollständig angekommen; testen Sie es, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>Not copied yet.</source>
        <translation>Noch nicht kopiert.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Noch nicht getestet.</translation>
    </message>
    <message>
        <source>Discard secret</source>
        <translation>Geheimnis verwerfen</translation>
    </message>
    <message>
        <source>The service did not create the token that you asked for</source>
        <translation>Der Dienst hat nicht das Token erstellt, das Sie angefordert haben</translation>
    </message>
    <message>
        <source>Delete this token…</source>
        <translation>Dieses Token löschen …</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage wird in %n s geleert.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage wird in %n s geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard no longer holds the secret.</source>
        <translation>Die Zwischenablage enthält das Geheimnis nicht mehr.</translation>
    </message>
    <message>
        <source>Copy or save the secret first: it cannot be shown again. Or discard it.</source>
        <translation>Kopieren oder speichern Sie das Geheimnis zuerst: Es kann nicht noch einmal angezeigt werden. Oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>Discard it for good</source>
        <translation>Endgültig verwerfen</translation>
    </message>
    <message>
        <source>The token stays on the service, but nobody can ever sign in with it. Delete it afterwards.</source>
        <translation>Das Token bleibt beim Dienst bestehen, aber niemand kann sich je damit anmelden. Löschen Sie es anschließend.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Tokenry has not seen yet that the secret is gone from the clipboard. Wait a moment with this window in front, or copy something else.</source>
        <translation>Tokenry hat noch nicht festgestellt, dass das Geheimnis nicht mehr in der Zwischenablage ist. Warten Sie einen Augenblick mit diesem Fenster im Vordergrund, oder kopieren Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Yes, close</source>
        <translation>Ja, schließen</translation>
    </message>
    <message numerus="yes">
        <source>You copied the secret %n s ago, and the clipboard is cleared. Did you paste it where you need it?</source>
        <translation>
            <numerusform>Sie haben das Geheimnis vor %n s kopiert, und die Zwischenablage ist geleert. Haben Sie es dort eingefügt, wo Sie es brauchen?</numerusform>
            <numerusform>Sie haben das Geheimnis vor %n s kopiert, und die Zwischenablage ist geleert. Haben Sie es dort eingefügt, wo Sie es brauchen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::SecretField</name>
    <message>
        <source>Client secret, shown</source>
        <translation>Client-Geheimnis, sichtbar</translation>
    </message>
    <message>
        <source>Client secret, hidden</source>
        <translation>Client-Geheimnis, verborgen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Geheimnis verbergen</translation>
    </message>
    <message>
        <source>Reveal secret</source>
        <translation>Geheimnis anzeigen</translation>
    </message>
    <message>
        <source>… and more. Copying gives all of it.</source>
        <translation>… und mehr. Beim Kopieren wird alles übernommen.</translation>
    </message>
</context>
<context>
    <name>tokenry::SecretHandover</name>
    <message>
        <source>The clipboard did not take it: nothing was copied. Try again, or save it to a file.</source>
        <translation>Die Zwischenablage hat es nicht angenommen: Es wurde nichts kopiert. Versuchen Sie es erneut, oder speichern Sie es in einer Datei.</translation>
    </message>
    <message>
        <source>Client ID copied in place of the secret.</source>
        <translation>Client-ID anstelle des Geheimnisses kopiert.</translation>
    </message>
    <message>
        <source>Something else took the secret&apos;s place on the clipboard. Copy it again, or save it.</source>
        <translation>Etwas anderes hat das Geheimnis in der Zwischenablage ersetzt. Kopieren Sie es noch einmal oder speichern Sie es.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt …</translation>
    </message>
    <message>
        <source>Accepted by the service.</source>
        <translation>Vom Dienst akzeptiert.</translation>
    </message>
    <message>
        <source>Accepted by the service. It may not read tokens.</source>
        <translation>Vom Dienst akzeptiert. Dieses Token darf keine Tokens lesen.</translation>
    </message>
    <message>
        <source>Accepted by the service. It does not list the token yet.</source>
        <translation>Vom Dienst akzeptiert. Er führt das Token noch nicht auf.</translation>
    </message>
    <message>
        <source>Not accepted yet. New credentials can take a moment: try again.</source>
        <translation>Noch nicht akzeptiert. Neue Zugangsdaten können einen Augenblick brauchen: Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>tokenry::SecretIdentity</name>
    <message>
        <source>Copy client ID</source>
        <translation>Client-ID kopieren</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client ID copied</source>
        <translation>Client-ID kopiert</translation>
    </message>
</context>
<context>
    <name>tokenry::SelectionBar</name>
    <message>
        <source>&amp;Keep them selected</source>
        <translation>Ausge&amp;wählt lassen</translation>
    </message>
    <message>
        <source>Keep them selected</source>
        <translation>Ausgewählt lassen</translation>
    </message>
    <message>
        <source>Dr&amp;op hidden</source>
        <translation>A&amp;usgeblendete abwählen</translation>
    </message>
    <message>
        <source>Drop hidden</source>
        <translation>Ausgeblendete abwählen</translation>
    </message>
    <message>
        <source>Rotate selection</source>
        <translation>Auswahl rotieren</translation>
    </message>
    <message>
        <source>Delete selection</source>
        <translation>Auswahl löschen</translation>
    </message>
    <message>
        <source>E&amp;xport selection…</source>
        <translation>Auswahl e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>Auswahl exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not shown by the filter</source>
        <translation>
            <numerusform>%n durch den Filter ausgeblendet</numerusform>
            <numerusform>%n durch den Filter ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>checked, and hidden</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>R&amp;otate %n…</source>
        <translation>
            <numerusform>%n r&amp;otieren …</numerusform>
            <numerusform>%n r&amp;otieren …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De&amp;lete %n…</source>
        <translation>
            <numerusform>%n &amp;löschen …</numerusform>
            <numerusform>%n &amp;löschen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose first whether the tokens that are not shown stay selected.</source>
        <translation>Wählen Sie zuerst, ob die nicht angezeigten Tokens ausgewählt bleiben.</translation>
    </message>
    <message>
        <source>Delete the checked tokens, after asking (Del)</source>
        <translation>Die ausgewählten Tokens nach einer Rückfrage löschen (Entf)</translation>
    </message>
    <message>
        <source>Write the checked tokens to a file (Ctrl+E)</source>
        <translation>Die ausgewählten Tokens in eine Datei schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>Nothing is checked. Commands apply to the outlined row.</source>
        <translation>Nichts ist ausgewählt. Befehle gelten für die umrandete Zeile.</translation>
    </message>
    <message>
        <source>Replace the checked tokens with new ones, after asking (Ctrl+R)</source>
        <translation>Die ausgewählten Tokens nach einer Rückfrage durch neue ersetzen (Strg+R)</translation>
    </message>
</context>
<context>
    <name>tokenry::SelectionController</name>
    <message numerus="yes">
        <source>%n checked tokens are no longer in the list. They are not checked any more.</source>
        <translation>
            <numerusform>%n ausgewähltes Token steht nicht mehr in der Liste und ist nicht mehr ausgewählt.</numerusform>
            <numerusform>%n ausgewählte Tokens stehen nicht mehr in der Liste und sind nicht mehr ausgewählt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changes apply immediately.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The window changes its language when Tokenry is started again.</source>
        <translation>Das Fenster wechselt die Sprache, wenn Tokenry neu gestartet wird.</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>Clear a copied secret after</source>
        <translation>Kopiertes Geheimnis löschen nach</translation>
    </message>
    <message>
        <source>A secret that you copy is taken off the clipboard when this time is up, unless something else was copied meanwhile.</source>
        <translation>Ein Geheimnis, das Sie kopieren, wird nach Ablauf dieser Zeit aus der Zwischenablage gelöscht, es sei denn, inzwischen wurde etwas anderes kopiert.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when idle for</source>
        <translation>Bei Untätigkeit sperren nach</translation>
    </message>
    <message>
        <source>When nothing was typed or clicked for this long, the credentials leave memory and the window shows nothing until you unlock it. Locking the screen does the same at once.</source>
        <translation>Wenn so lange nichts getippt oder geklickt wurde, werden die Zugangsdaten aus dem Arbeitsspeicher entfernt, und das Fenster zeigt nichts, bis Sie es entsperren. Wenn der Bildschirm gesperrt wird, geschieht dasselbe sofort.</translation>
    </message>
    <message>
        <source>Only the first page</source>
        <translation>Nur die erste Seite</translation>
    </message>
    <message>
        <source>Up to %1 tokens</source>
        <translation>Bis zu %1 Tokens</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Die ganze Liste</translation>
    </message>
    <message>
        <source>Read the list ahead</source>
        <translation>Die Liste im Voraus lesen</translation>
    </message>
    <message>
        <source>Tokens that were read are searched, sorted and paged without asking the service. They are read in the background, one page after the other.</source>
        <translation>Gelesene Tokens werden durchsucht, sortiert und durchgeblättert, ohne den Dienst zu fragen. Das Lesen geschieht im Hintergrund, eine Seite nach der anderen.</translation>
    </message>
</context>
<context>
    <name>tokenry::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>tokenry::SignInDialog</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Take the secret out of it</source>
        <translation>Das Geheimnis daraus übernehmen</translation>
    </message>
    <message>
        <source>Keep it in the keyring</source>
        <translation>Im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>The secret is kept in the system&apos;s keyring for the next time.</source>
        <translation>Das Geheimnis wird für das nächste Mal im Schlüsselbund des Systems gespeichert.</translation>
    </message>
    <message>
        <source>The secret is kept in memory for this session only. It is written nowhere.</source>
        <translation>Das Geheimnis wird nur für diese Sitzung im Arbeitsspeicher gehalten. Es wird nirgends gespeichert.</translation>
    </message>
</context>
<context>
    <name>tokenry::StatusLine</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Updated %1 in %2 ms</source>
        <translation>Aktualisiert um %1 in %2 ms</translation>
    </message>
    <message>
        <source>The list is up to date</source>
        <translation>Die Liste ist aktuell</translation>
    </message>
    <message>
        <source>Not up to date: as of %1</source>
        <translation>Nicht aktuell: Stand %1</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Es wurde noch nichts gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard clears in %n s</source>
        <translation>
            <numerusform>Zwischenablage wird in %n s geleert</numerusform>
            <numerusform>Zwischenablage wird in %n s geleert</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard may still hold the secret</source>
        <translation>Die Zwischenablage enthält das Geheimnis möglicherweise noch</translation>
    </message>
    <message numerus="yes">
        <source>No answer. Try %1 in %n s</source>
        <translation>
            <numerusform>Keine Antwort. Versuch %1 in %n s</numerusform>
            <numerusform>Keine Antwort. Versuch %1 in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch …</translation>
    </message>
</context>
<context>
    <name>tokenry::SuccessorCheck</name>
    <message>
        <source>The new token is not on the service any more. The old token was not deleted.</source>
        <translation>Das neue Token ist beim Dienst nicht mehr vorhanden. Das alte Token wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The new token could not be read: %1. The old token was not deleted.</source>
        <translation>Das neue Token konnte nicht gelesen werden: %1. Das alte Token wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The old token is not on the service any more.</source>
        <translation>Das alte Token ist beim Dienst nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The old token could not be read: %1. It was not deleted.</source>
        <translation>Das alte Token konnte nicht gelesen werden: %1. Es wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The old token is the only one that can manage tokens, and the new one cannot. The old token was not deleted.</source>
        <translation>Das alte Token ist das einzige, das Tokens verwalten kann, und das neue kann es nicht. Das alte Token wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The new token cannot manage tokens, and it cannot be told whether another one can. The old token was not deleted. %1</source>
        <translation>Das neue Token kann keine Tokens verwalten, und es lässt sich nicht feststellen, ob ein anderes es kann. Das alte Token wurde nicht gelöscht. %1</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenCellDelegate</name>
    <message>
        <source>you</source>
        <comment>the token that is signed in with</comment>
        <translation>eigenes</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenCommands</name>
    <message>
        <source>The service listed this token without an id, so it cannot be addressed.</source>
        <translation>Der Dienst hat dieses Token ohne ID aufgeführt. Deshalb kann es nicht angesprochen werden.</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenDetails</name>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>exact time and age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Lösc&amp;hen …</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>R&amp;otieren …</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>Client-ID kopieren</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Copy token ID</source>
        <translation>Token-ID kopieren</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Copy created time</source>
        <translation>Erstellungszeit kopieren</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Copy updated time</source>
        <translation>Änderungszeit kopieren</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Shown once, when the token was created.</source>
        <translation>Einmal angezeigt, als das Token erstellt wurde.</translation>
    </message>
    <message>
        <source>Client ID copied</source>
        <translation>Client-ID kopiert</translation>
    </message>
    <message>
        <source>Token ID copied</source>
        <translation>Token-ID kopiert</translation>
    </message>
    <message>
        <source>Created time copied</source>
        <translation>Erstellungszeit kopiert</translation>
    </message>
    <message>
        <source>Updated time copied</source>
        <translation>Änderungszeit kopiert</translation>
    </message>
    <message>
        <source>Name copied</source>
        <translation>Name kopiert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotieren</translation>
    </message>
    <message>
        <source>invalid name</source>
        <translation>ungültiger Name</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>E&amp;rneut lesen</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Namen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;client ID</source>
        <translation>&amp;Client-ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;token ID</source>
        <translation>&amp;Token-ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Show the rotation</source>
        <translation>Rotation anzeigen</translation>
    </message>
    <message>
        <source>From the list.</source>
        <translation>Aus der Liste.</translation>
    </message>
    <message>
        <source>From the list; reading the token…</source>
        <translation>Aus der Liste; das Token wird gelesen …</translation>
    </message>
    <message>
        <source>Read from the service: %1.</source>
        <translation>Vom Dienst gelesen: %1.</translation>
    </message>
    <message>
        <source>The token could not be read. What is shown is from the list.</source>
        <translation>Das Token konnte nicht gelesen werden. Was angezeigt wird, stammt aus der Liste.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>From the list, as it was before.</source>
        <translation>Aus der Liste, wie es vorher war.</translation>
    </message>
    <message>
        <source>This token no longer exists. It was deleted meanwhile.</source>
        <translation>Dieses Token existiert nicht mehr. Es wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>Note, kept on this computer</source>
        <translation>Notiz, auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben …</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>Notiz bearbeiten …</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenFinder</name>
    <message>
        <source>Enter a token ID or a client ID.</source>
        <translation>Geben Sie eine Token-ID oder eine Client-ID ein.</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenRowsModel</name>
    <message>
        <source>invalid: %1</source>
        <translation>ungültig: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>relative time, exact local time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, the token you are signed in with</source>
        <translation>%1, das Token, mit dem Sie angemeldet sind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Where deployed</source>
        <translation>Einsatzort</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Überprüfen bis</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenSummary</name>
    <message>
        <source>you</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>Client ID: %1
Token ID: %2</source>
        <translation>Client-ID: %1
Token-ID: %2</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenTablePane</name>
    <message>
        <source>Reading the tokens…</source>
        <translation>Die Tokens werden gelesen …</translation>
    </message>
    <message>
        <source>No tokens match</source>
        <translation>Keine passenden Tokens</translation>
    </message>
    <message>
        <source>The service found none for these filters.</source>
        <translation>Der Dienst hat für diese Filter keine gefunden.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No loaded tokens match</source>
        <translation>Keine passenden geladenen Tokens</translation>
    </message>
    <message>
        <source>The filters hide every row that is loaded.</source>
        <translation>Die Filter blenden jede geladene Zeile aus.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Noch keine Tokens</translation>
    </message>
    <message>
        <source>This account has no API tokens.</source>
        <translation>Dieses Konto hat keine API-Tokens.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenTableView</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Check every token of the list</source>
        <translation>Alle Tokens der Liste auswählen</translation>
    </message>
    <message>
        <source>Check every token of the list, on all pages (Ctrl+A)</source>
        <translation>Alle Tokens der Liste auswählen, auf allen Seiten (Strg+A)</translation>
    </message>
    <message>
        <source>%1 (no room in this window)</source>
        <comment>a column</comment>
        <translation>%1 (kein Platz in diesem Fenster)</translation>
    </message>
</context>
<context>
    <name>tokenry::TypedConfirmationField</name>
    <message>
        <source>Type to confirm</source>
        <translation>Zur Bestätigung eingeben</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The text is not complete yet.</source>
        <translation>Der Text ist noch nicht vollständig.</translation>
    </message>
</context>
<context>
    <name>tokenry::UnresolvedController</name>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more changes are unresolved.</source>
        <translation>
            <numerusform>%1 Und %n weitere Änderung ist ungeklärt.</numerusform>
            <numerusform>%1 Und %n weitere Änderungen sind ungeklärt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::UnresolvedDialog</name>
    <message>
        <source>Mark as resolved</source>
        <translation>Als geklärt markieren</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Unresolved change</source>
        <translation>Ungeklärte Änderung</translation>
    </message>
    <message>
        <source>Nothing was sent again.</source>
        <translation>Es wurde nichts erneut gesendet.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Änderung %1 von %2</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose this when you know how the change ended. It is then not shown again. Nothing is sent.</source>
        <translation>Wählen Sie dies, wenn Sie wissen, wie die Änderung ausgegangen ist. Sie wird dann nicht mehr angezeigt. Es wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>tokenry::ViewSwitch</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tokens page</source>
        <translation>Seite „Tokens“</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotationen</translation>
    </message>
    <message>
        <source>Rotations %1</source>
        <translation>Rotationen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rotations are under way</source>
        <translation>
            <numerusform>%n Rotation läuft</numerusform>
            <numerusform>%n Rotationen laufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::WaitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>tokenry::WelcomePage</name>
    <message>
        <source>Try the built-in sandbox</source>
        <translation>Die eingebaute Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>Welcome to Tokenry</source>
        <translation>Willkommen bei Tokenry</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Wählen Sie ein Konto</translation>
    </message>
    <message>
        <source>Tokenry looks after the API tokens of your payments platform: it lists them, creates them, hands their secrets over once, and deletes them with care.</source>
        <translation>Tokenry kümmert sich um die API-Tokens Ihrer Zahlungsplattform: Es listet sie auf, erstellt sie, übergibt ihre Geheimnisse genau einmal und löscht sie mit Bedacht.</translation>
    </message>
    <message>
        <source>Manage %1</source>
        <translation>%1 verwalten</translation>
    </message>
    <message>
        <source>Edit, move or remove this account</source>
        <translation>Dieses Konto bearbeiten, verschieben oder entfernen</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Konto bearbeiten …</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben verschieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten verschieben</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Konto entfernen …</translation>
    </message>
</context>
<context>
    <name>tokenry::WhichTokenDialog</name>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Which token is this?</source>
        <translation>Welches Token ist das?</translation>
    </message>
    <message>
        <source>Text to look through</source>
        <translation>Zu durchsuchender Text</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Text to look through</source>
        <translation>Zu durchsuchender &amp;Text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The text held something that is or looks like a secret. It was not kept. If others may have seen it, replace the token.</source>
        <translation>Der Text enthielt etwas, das ein Geheimnis ist oder wie eines aussieht. Es wurde nicht aufbewahrt. Wenn andere es gesehen haben könnten, ersetzen Sie das Token.</translation>
    </message>
    <message>
        <source>%1 Only the first %2 characters of the text were looked through.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Nur die ersten %2 Zeichen des Textes wurden durchsucht.</translation>
    </message>
    <message>
        <source>No account is signed in, so there is no list to look in.</source>
        <translation>Es ist kein Konto angemeldet. Deshalb gibt es keine Liste, in der gesucht werden kann.</translation>
    </message>
    <message>
        <source>The text holds no ID and no pair of credentials that Tokenry knows.</source>
        <translation>Der Text enthält keine ID und keine Zugangsdaten, die Tokenry kennt.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens found. The first %1 are shown.</source>
        <translation>
            <numerusform>%n Token gefunden. Die ersten %1 werden angezeigt.</numerusform>
            <numerusform>%n Tokens gefunden. Die ersten %1 werden angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens found.</source>
        <translation>
            <numerusform>%n Token gefunden.</numerusform>
            <numerusform>%n Tokens gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a log line, a header, a web address, a .env block or a curl command. It is looked through on this computer; nothing of it is sent or kept.</source>
        <translation>Fügen Sie eine Protokollzeile, einen Header, eine Webadresse, einen .env-Block oder einen curl-Befehl ein. Der Text wird auf diesem Computer durchsucht; nichts davon wird gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>No token found so far. Lists are being read…</source>
        <translation>Bisher kein Token gefunden. Listen werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n other IDs of the text were not found.</source>
        <translation>
            <numerusform>%n andere ID aus dem Text wurde nicht gefunden.</numerusform>
            <numerusform>%n andere IDs aus dem Text wurden nicht gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists are being read…</source>
        <translation>Listen werden gelesen …</translation>
    </message>
    <message>
        <source>Not every list was read to its end.</source>
        <translation>Nicht jede Liste wurde bis zum Ende gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>No token found among %n tokens.</source>
        <translation>
            <numerusform>Kein Token gefunden unter %n Token.</numerusform>
            <numerusform>Kein Token gefunden unter %n Tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were read in full.</source>
        <translation>
            <numerusform>%n Konto wurde vollständig gelesen.</numerusform>
            <numerusform>%n Konten wurden vollständig gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were not looked through.</source>
        <translation>
            <numerusform>%n Konto wurde nicht durchsucht.</numerusform>
            <numerusform>%n Konten wurden nicht durchsucht.</numerusform>
        </translation>
    </message>
</context>
</TS>
