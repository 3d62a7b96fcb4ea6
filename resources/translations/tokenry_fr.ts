<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Account</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>BAC À SABLE</translation>
    </message>
    <message>
        <source>OTHER</source>
        <translation>AUTRE</translation>
    </message>
    <message>
        <source>NOT LABELLED</source>
        <translation>NON ÉTIQUETÉ</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protégé</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>it is not an account</source>
        <translation>ce n’est pas un compte</translation>
    </message>
    <message>
        <source>its field “%1” is missing or not text</source>
        <translation>son champ « %1 » est absent ou n’est pas du texte</translation>
    </message>
    <message>
        <source>its field “%1” is not text</source>
        <translation>son champ « %1 » n’est pas du texte</translation>
    </message>
    <message>
        <source>its ID is empty or too long</source>
        <translation>son ID est vide ou trop long</translation>
    </message>
    <message>
        <source>an earlier one has the same ID</source>
        <translation>un compte précédent a le même ID</translation>
    </message>
    <message>
        <source>entry %1 (%2)</source>
        <translation>entrée %1 (%2)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>« %1 » (%2)</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Nouveau jeton…</translation>
    </message>
    <message>
        <source>Create &amp;like this…</source>
        <translation>Créer un jeton &amp;semblable…</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>Reno&amp;uveler…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Filter by n&amp;ame</source>
        <translation>Filtrer par n&amp;om</translation>
    </message>
    <message>
        <source>Clear &amp;filters</source>
        <translation>Effacer les &amp;filtres</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>N&amp;ote…</translation>
    </message>
    <message>
        <source>&amp;Show details</source>
        <translation>&amp;Afficher les détails</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copier comme &amp;texte</translation>
    </message>
    <message>
        <source>&amp;Copy client ID</source>
        <translation>&amp;Copier l’ID client</translation>
    </message>
    <message>
        <source>Copy token &amp;ID</source>
        <translation>Copier l’&amp;ID du jeton</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>Tout coc&amp;her</translation>
    </message>
    <message>
        <source>&amp;Uncheck all</source>
        <translation>Tout &amp;décocher</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Page &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>&amp;Exporter la liste…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;Tokens page</source>
        <translation>Page des &amp;jetons</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>V&amp;ue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Rotations</source>
        <translation>&amp;Renouvellements</translation>
    </message>
    <message>
        <source>&amp;Details pane</source>
        <translation>Volet de &amp;détails</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Reset the &amp;built-in sandbox…</source>
        <translation>Réinitialiser le &amp;bac à sable intégré…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n…</source>
        <comment>checked tokens</comment>
        <translation>
            <numerusform>Su&amp;pprimer %n jeton…</numerusform>
            <numerusform>Su&amp;pprimer %n jetons…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n…</source>
        <comment>checked tokens</comment>
        <translation>
            <numerusform>&amp;Exporter %n jeton…</numerusform>
            <numerusform>&amp;Exporter %n jetons…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R&amp;otate %n…</source>
        <comment>checked tokens</comment>
        <translation>
            <numerusform>Reno&amp;uveler %n jeton…</numerusform>
            <numerusform>Reno&amp;uveler %n jetons…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Jetons</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>L&amp;iste</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>Clear the filter field</source>
        <translation>Effacer le champ de filtre</translation>
    </message>
    <message>
        <source>&amp;New token</source>
        <translation>&amp;Nouveau jeton</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Menu principal</translation>
    </message>
    <message>
        <source>Main menu (F10)</source>
        <translation>Menu principal (F10)</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>Export the n&amp;otes…</source>
        <translation>Exporter les &amp;notes…</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>&amp;Importer des notes…</translation>
    </message>
</context>
<context>
    <name>AccountRepository</name>
    <message>
        <source>This account is no longer stored. Nothing was changed.</source>
        <translation>Ce compte n’est plus enregistré. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Say what the account is for: production, sandbox or other. Nothing was changed.</source>
        <translation>Indiquez à quoi sert le compte : production, bac à sable ou autre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The client secret is empty. Nothing was changed.</source>
        <translation>Le secret client est vide. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A new account needs its client secret. Nothing was changed.</source>
        <translation>Un nouveau compte a besoin de son secret client. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The stored secret belongs to the former base URL and client ID and is not used for others. Enter the client secret too. Nothing was changed.</source>
        <translation>Le secret enregistré correspond à l’ancienne URL de base et à l’ancien ID client ; il n’est pas utilisé pour d’autres. Saisissez aussi le secret client. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This account has another address or client ID by now. Nothing was changed.</source>
        <translation>Ce compte a maintenant une autre adresse ou un autre ID client. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The account was not changed, but it is not known whether the keyring still holds its former secret.</source>
        <translation>Le compte n’a pas été modifié, mais on ne sait pas si le trousseau de clés contient encore son ancien secret.</translation>
    </message>
    <message>
        <source>The new secret is in the keyring already and could not be taken out again.</source>
        <translation>Le nouveau secret est déjà dans le trousseau de clés et n’a pas pu en être retiré.</translation>
    </message>
    <message>
        <source>The secret was written to the keyring and could not be removed again. Nothing uses it.</source>
        <translation>Le secret a été écrit dans le trousseau de clés et n’a pas pu en être retiré. Rien ne l’utilise.</translation>
    </message>
    <message>
        <source>The account was not saved, because you cancelled. %1</source>
        <translation>Le compte n’a pas été enregistré, car vous avez annulé. %1</translation>
    </message>
    <message>
        <source>The account was saved, but the secret of its former base URL and client ID could not be removed from the keyring. It is not used any more. You can remove the entry “Tokenry” in the program that manages the keyring.</source>
        <translation>Le compte a été enregistré, mais le secret de son ancienne URL de base et de son ancien ID client n’a pas pu être retiré du trousseau de clés. Il n’est plus utilisé. Vous pouvez retirer l’entrée « Tokenry » dans le programme qui gère le trousseau de clés.</translation>
    </message>
    <message>
        <source>The new secret is used until the program ends. If the keyring holds an earlier one, that one is used again at the next start.</source>
        <translation>Le nouveau secret est utilisé jusqu’à la fin du programme. Si le trousseau de clés en contient un ancien, c’est celui-ci qui sera de nouveau utilisé au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>The account needs a name.</source>
        <translation>Le compte doit avoir un nom.</translation>
    </message>
    <message>
        <source>The account&apos;s name is too long.</source>
        <translation>Le nom du compte est trop long.</translation>
    </message>
    <message>
        <source>The base URL is not an address that credentials can be sent to.</source>
        <translation>L’URL de base n’est pas une adresse à laquelle des identifiants peuvent être envoyés.</translation>
    </message>
    <message>
        <source>The client ID is empty or holds a character that it cannot have.</source>
        <translation>L’ID client est vide ou contient un caractère qu’il ne peut pas avoir.</translation>
    </message>
    <message>
        <source>The CA file must be given with its whole path.</source>
        <translation>Le fichier d’AC doit être indiqué avec son chemin complet.</translation>
    </message>
    <message>
        <source>There is already an account named “%1”. Choose another name.</source>
        <translation>Il existe déjà un compte nommé « %1 ». Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>AccountStore</name>
    <message>
        <source>“%1” is a link, a folder or a device, not a plain file.</source>
        <translation>« %1 » est un lien, un dossier ou un périphérique, et non un fichier ordinaire.</translation>
    </message>
    <message>
        <source>“%1” is larger than any list of accounts.</source>
        <translation>« %1 » est plus volumineux que toute liste de comptes.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>« %1 » n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Some accounts in “%1” cannot be used and are left out: %2.</source>
        <translation>Certains comptes de « %1 » sont inutilisables et ont été ignorés : %2.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it holds no list of accounts that can be read.</source>
        <translation>« %1 » est endommagé : il ne contient aucune liste de comptes lisible.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program.</source>
        <translation>« %1 » a été écrit par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The program starts without stored accounts.</source>
        <translation>Le programme démarre sans comptes enregistrés.</translation>
    </message>
    <message>
        <source>The old file was not changed. It could not be kept aside (%1), so nothing is saved in its place until you have moved it away.</source>
        <translation>L’ancien fichier n’a pas été modifié. Il n’a pas pu être mis de côté (%1) ; rien n’est donc enregistré à sa place tant que vous ne l’avez pas déplacé.</translation>
    </message>
    <message>
        <source>The old content was not changed; it is kept as “%1”.</source>
        <translation>L’ancien contenu n’a pas été modifié ; il est conservé sous « %1 ».</translation>
    </message>
    <message>
        <source>Secrets in the keyring were not touched.</source>
        <translation>Les secrets du trousseau de clés n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program. Nothing was saved, and the accounts were read again: look at them, then try again.</source>
        <translation>« %1 » a été modifié par un autre programme. Rien n’a été enregistré, et les comptes ont été relus : examinez-les, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” cannot be used and could not be kept aside: %2. Nothing was saved over it. Move it away, then try again.</source>
        <translation>« %1 » est inutilisable et n’a pas pu être mis de côté : %2. Il n’a pas été écrasé. Déplacez-le, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>AppPaths</name>
    <message>
        <source>The environment variable HOME is not set, so there is no folder to write to.</source>
        <translation>La variable d’environnement HOME n’est pas définie ; il n’y a donc aucun dossier où écrire.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “%1”: %2.</source>
        <translation>Impossible d’écrire dans le dossier « %1 » : %2.</translation>
    </message>
    <message>
        <source>Accounts and settings are not remembered.</source>
        <translation>Les comptes et les paramètres ne sont pas mémorisés.</translation>
    </message>
    <message>
        <source>Tokens can be read, but neither created nor deleted: each change must be recorded on the disk before it is sent.</source>
        <translation>Les jetons peuvent être lus, mais ni créés ni supprimés : chaque modification doit être consignée sur le disque avant d’être envoyée.</translation>
    </message>
    <message>
        <source>Changes are off, because they cannot be recorded. %1</source>
        <translation>Les modifications sont désactivées, car elles ne peuvent pas être consignées. %1</translation>
    </message>
    <message>
        <source>Accounts, settings, notes and the record of your changes are kept in “%1”.</source>
        <translation>Les comptes, les paramètres, les notes et le journal de vos modifications sont conservés dans « %1 ».</translation>
    </message>
    <message>
        <source>Accounts and settings are kept in “%1”. Notes and the record of your changes are kept in “%2”.</source>
        <translation>Les comptes et les paramètres sont conservés dans « %1 ». Les notes et le journal de vos modifications sont conservés dans « %2 ».</translation>
    </message>
    <message>
        <source>Client secrets are never written there. They are kept in your desktop&apos;s keyring or, without one, until the program ends.</source>
        <translation>Les secrets client n’y sont jamais écrits. Ils sont conservés dans le trousseau de clés de votre bureau ou, s’il n’y en a pas, seulement jusqu’à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>Nothing was saved to “%1”: %2</source>
        <translation>Rien n’a été enregistré dans « %1 » : %2</translation>
    </message>
</context>
<context>
    <name>BaseUrl</name>
    <message>
        <source>The address names no host.</source>
        <translation>L’adresse n’indique aucun hôte.</translation>
    </message>
    <message>
        <source>The address must not name a network interface (nothing after a % sign).</source>
        <translation>L’adresse ne doit pas indiquer d’interface réseau (rien après un signe %).</translation>
    </message>
    <message>
        <source>The host must not end with a dot: its certificate would not match.</source>
        <translation>L’hôte ne doit pas se terminer par un point : son certificat ne correspondrait pas.</translation>
    </message>
    <message>
        <source>“%1” is no valid host.</source>
        <translation>« %1 » n’est pas un hôte valide.</translation>
    </message>
    <message>
        <source>Without https the credentials could be read on the way. Plain http is possible to this machine only (localhost, 127.0.0.1 or [::1]).</source>
        <translation>Sans https, les identifiants pourraient être lus en chemin. Le http simple n’est possible que vers cette machine (localhost, 127.0.0.1 ou [::1]).</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Ce n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password (nothing before an @ sign).</source>
        <translation>L’adresse ne doit contenir ni nom d’utilisateur ni mot de passe (rien avant un signe @).</translation>
    </message>
    <message>
        <source>Port 0 cannot be used.</source>
        <translation>Le port 0 ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The address must not hold a question mark.</source>
        <translation>L’adresse ne doit pas contenir de point d’interrogation.</translation>
    </message>
    <message>
        <source>The address must not hold a # sign.</source>
        <translation>L’adresse ne doit pas contenir de signe #.</translation>
    </message>
    <message>
        <source>What follows the last colon must be the number of a port.</source>
        <translation>Ce qui suit le dernier deux-points doit être un numéro de port.</translation>
    </message>
    <message>
        <source>There is no port %1: ports go from 1 to 65535.</source>
        <translation>Le port %1 n’existe pas : les ports vont de 1 à 65535.</translation>
    </message>
    <message>
        <source>“%1” is an unusual way to write %2. Write the host as it is.</source>
        <translation>« %1 » est une façon inhabituelle d’écrire %2. Écrivez l’hôte tel qu’il est.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>L’adresse est vide.</translation>
    </message>
    <message>
        <source>The address must not hold spaces, line breaks or invisible characters.</source>
        <translation>L’adresse ne doit contenir ni espaces, ni sauts de ligne, ni caractères invisibles.</translation>
    </message>
    <message>
        <source>The address must not hold a backslash (\). Use / instead.</source>
        <translation>L’adresse ne doit pas contenir de barre oblique inverse (\). Utilisez plutôt /.</translation>
    </message>
    <message>
        <source>The address must begin with https://, not with “%1://”.</source>
        <translation>L’adresse doit commencer par https:// et non par « %1:// ».</translation>
    </message>
    <message>
        <source>The address must not hold an @ sign: this one would go to “%1”, and what stands before the sign is not the host.</source>
        <translation>L’adresse ne doit pas contenir de signe @ : celle-ci mènerait à « %1 », et ce qui précède le signe n’est pas l’hôte.</translation>
    </message>
    <message>
        <source>The host must not hold a % sign.</source>
        <translation>L’hôte ne doit pas contenir de signe %.</translation>
    </message>
    <message>
        <source>“%1” looks like this computer, but is another host. Without https the credentials could be read on the way to it.</source>
        <translation>« %1 » ressemble à cet ordinateur, mais c’est un autre hôte. Sans https, les identifiants pourraient être lus sur le trajet.</translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Le fichier « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>You have no permission to read “%1”.</source>
        <translation>Vous n’avez pas le droit de lire « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is not a plain file.</source>
        <translation>« %1 » n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>« %1 » ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>“%1” is too large for a CA file.</source>
        <translation>« %1 » est trop volumineux pour un fichier d’AC.</translation>
    </message>
    <message>
        <source>“%1” on %2</source>
        <translation>« %1 » le %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, et %n autre</numerusform>
            <numerusform>%1, et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds a private key. Choose a file that holds certificates only, and keep the key where nobody else can read it.</source>
        <translation>« %1 » contient une clé privée. Choisissez un fichier qui ne contient que des certificats, et gardez la clé là où personne d’autre ne peut la lire.</translation>
    </message>
    <message>
        <source>“%1” is a certificate in binary form (DER). It is needed as text (PEM).</source>
        <translation>« %1 » est un certificat sous forme binaire (DER). Il doit être sous forme de texte (PEM).</translation>
    </message>
    <message>
        <source>“%1” holds no certificate in text form (PEM).</source>
        <translation>« %1 » ne contient aucun certificat sous forme de texte (PEM).</translation>
    </message>
    <message>
        <source>Every certificate in “%1” has expired: %2.</source>
        <translation>Tous les certificats de « %1 » ont expiré : %2.</translation>
    </message>
</context>
<context>
    <name>ChangePolicy</name>
    <message>
        <source>The service says that the token that is signed in with may not manage tokens. Refreshing the list looks again.</source>
        <translation>Le service indique que le jeton utilisé pour la connexion ne peut pas gérer les jetons. Actualisez la liste pour vérifier de nouveau.</translation>
    </message>
    <message>
        <source>The token that is signed in with may not manage tokens.</source>
        <translation>Le jeton utilisé pour la connexion ne peut pas gérer les jetons.</translation>
    </message>
    <message>
        <source>This account is set to read-only. Change that in the account&apos;s settings.</source>
        <translation>Ce compte est réglé sur la lecture seule. Changez cela dans les paramètres du compte.</translation>
    </message>
</context>
<context>
    <name>ClientId</name>
    <message>
        <source>The client ID is empty.</source>
        <translation>L’ID client est vide.</translation>
    </message>
    <message>
        <source>The client ID must not hold a colon: the sign-in could not tell it from the secret.</source>
        <translation>L’ID client ne doit pas contenir de deux-points : la connexion ne pourrait pas le distinguer du secret.</translation>
    </message>
    <message>
        <source>The client ID holds a character that cannot be sent, such as a line break.</source>
        <translation>L’ID client contient un caractère qui ne peut pas être envoyé, par exemple un saut de ligne.</translation>
    </message>
</context>
<context>
    <name>ClipboardDoubt</name>
    <message>
        <source>The secret is being cleared from the clipboard.</source>
        <translation>Le secret est en cours d’effacement du presse-papiers.</translation>
    </message>
    <message>
        <source>The clipboard may still hold the secret: this desktop clears it only while Tokenry has the focus.</source>
        <translation>Le presse-papiers contient peut-être encore le secret : cet environnement de bureau ne l’efface que lorsque Tokenry a le focus.</translation>
    </message>
    <message>
        <source>The clipboard may still hold the secret: this desktop does not show what the clipboard holds. Copy something else to replace it.</source>
        <translation>Le presse-papiers contient peut-être encore le secret : cet environnement de bureau ne montre pas ce que contient le presse-papiers. Copiez autre chose pour le remplacer.</translation>
    </message>
    <message>
        <source>The clipboard still holds the secret: this desktop offers it again each time it is cleared. Copy something else to replace it.</source>
        <translation>Le presse-papiers contient encore le secret : cet environnement de bureau le propose à nouveau chaque fois qu’il est effacé. Copiez autre chose pour le remplacer.</translation>
    </message>
</context>
<context>
    <name>ConnectionReport</name>
    <message>
        <source>%1 accepts this client ID and secret.</source>
        <translation>Cet ID client et ce secret sont acceptés par %1.</translation>
    </message>
    <message>
        <source>They belong to the token “%1” with these permissions: %2.</source>
        <translation>Ils appartiennent au jeton « %1 », qui a ces autorisations : %2.</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>La connexion fonctionne</translation>
    </message>
    <message>
        <source>If the service at this address speaks https, begin the address with https://.</source>
        <translation>Si le service à cette adresse utilise https, faites commencer l’adresse par https://.</translation>
    </message>
</context>
<context>
    <name>CreateMismatch</name>
    <message>
        <source>You asked for %1. The service listed no permission.</source>
        <translation>Vous avez demandé %1. Le service n’a indiqué aucune autorisation.</translation>
    </message>
    <message>
        <source>You asked for %1. The service gave %2.</source>
        <comment>two lists of permissions</comment>
        <translation>Vous avez demandé %1. Le service a accordé %2.</translation>
    </message>
    <message>
        <source>The service changed characters of the name “%1” that look alike.</source>
        <translation>Le service a modifié, dans le nom « %1 », des caractères qui se ressemblent.</translation>
    </message>
    <message>
        <source>You asked for the name “%1”. The service gave the name “%2”.</source>
        <translation>Vous avez demandé le nom « %1 ». Le service a donné le nom « %2 ».</translation>
    </message>
</context>
<context>
    <name>CredentialFormats</name>
    <message>
        <source>“%1” was changed by another program in the meantime. Nothing was written. Save again to look at it anew.</source>
        <translation>« %1 » a été modifié entre-temps par un autre programme. Rien n’a été écrit. Enregistrez de nouveau pour le réexaminer.</translation>
    </message>
    <message>
        <source>The present content of “%1” could not be kept: %2. Nothing was changed.</source>
        <translation>Le contenu actuel de « %1 » n’a pas pu être conservé : %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A control character is in it, which curl does not read. Choose another format, such as JSON.</source>
        <translation>Il s’y trouve un caractère de contrôle, que curl ne lit pas. Choisissez un autre format, par exemple JSON.</translation>
    </message>
    <message>
        <source>A colon is in the client ID, where curl would end it. Choose another format, such as JSON.</source>
        <translation>L’ID client contient un deux-points, où curl le couperait. Choisissez un autre format, par exemple JSON.</translation>
    </message>
    <message>
        <source>The client secret is not text, so it cannot be written down.</source>
        <translation>Le secret client n’est pas du texte ; il ne peut donc pas être écrit.</translation>
    </message>
    <message>
        <source>The file that is there is not a JSON object, so its content cannot be kept. Nothing was changed. Choose another file name.</source>
        <translation>Le fichier existant n’est pas un objet JSON ; son contenu ne peut donc pas être conservé. Rien n’a été modifié. Choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be written as .env. %2 Choose another format, such as JSON.</source>
        <comment>%1 is a variable&apos;s name, %2 a sentence</comment>
        <translation>%1 ne peut pas être écrit au format .env. %2 Choisissez un autre format, par exemple JSON.</translation>
    </message>
    <message>
        <source>It holds a space, a quote or another character that shells, containers and libraries do not all read alike.</source>
        <translation>La valeur contient un espace, un guillemet ou un autre caractère que les shells, les conteneurs et les bibliothèques ne lisent pas tous de la même façon.</translation>
    </message>
    <message>
        <source>The file that is there is not a text file, so its content cannot be kept. Nothing was changed. Choose another file name.</source>
        <translation>Le fichier existant n’est pas un fichier texte ; son contenu ne peut donc pas être conservé. Rien n’a été modifié. Choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>The line of %1 in the file goes on in the next line, which not every program reads alike. Nothing was changed. Choose another file name.</source>
        <translation>La ligne de %1 dans le fichier se poursuit sur la ligne suivante, ce que tous les programmes ne lisent pas de la même façon. Rien n’a été modifié. Choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>The line of %1 in the file holds something else behind the value, which would be lost. Nothing was changed. Put it on a line of its own, or choose another file name.</source>
        <translation>La ligne de %1 dans le fichier contient autre chose après la valeur, ce qui serait perdu. Rien n’a été modifié. Mettez-le sur une ligne à part, ou choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>A quote in the file that is there does not end, so its content cannot be kept with certainty. Nothing was changed. Choose another file name.</source>
        <translation>Un guillemet du fichier existant n’est pas fermé ; la conservation de son contenu n’est donc pas certaine. Rien n’a été modifié. Choisissez un autre nom de fichier.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>delete this token</source>
        <translation>supprimer ce jeton</translation>
    </message>
    <message numerus="yes">
        <source>delete %n tokens</source>
        <translation>
            <numerusform>supprimer %n jeton</numerusform>
            <numerusform>supprimer %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>To confirm, type:</source>
        <translation>Pour confirmer, saisissez :</translation>
    </message>
    <message>
        <source>To confirm, type the name of the token:</source>
        <translation>Pour confirmer, saisissez le nom du jeton :</translation>
    </message>
    <message>
        <source>To confirm, type the end of its client ID:</source>
        <translation>Pour confirmer, saisissez la fin de son ID client :</translation>
    </message>
    <message>
        <source>To confirm, type the end of the client ID of “%1”:</source>
        <translation>Pour confirmer, saisissez la fin de l’ID client de « %1 » :</translation>
    </message>
</context>
<context>
    <name>DeleteProgress</name>
    <message numerus="yes">
        <source>About %n s left.</source>
        <translation>
            <numerusform>Encore environ %n s.</numerusform>
            <numerusform>Encore environ %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n min left.</source>
        <translation>
            <numerusform>Encore environ %n min.</numerusform>
            <numerusform>Encore environ %n min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Deleting %1 of %2…</source>
        <translation>Suppression de %1 sur %2…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>progress, then the time left</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait. Going on in %n s.</source>
        <translation>
            <numerusform>Le service demande d’attendre. Reprise dans %n s.</numerusform>
            <numerusform>Le service demande d’attendre. Reprise dans %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting starts in %n s. Nothing was sent yet.</source>
        <translation>
            <numerusform>La suppression commence dans %n s. Rien n’a encore été envoyé.</numerusform>
            <numerusform>La suppression commence dans %n s. Rien n’a encore été envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping. The request that is under way cannot be taken back; its answer is awaited.</source>
        <translation>Arrêt en cours. La requête déjà partie ne peut pas être annulée ; sa réponse est attendue.</translation>
    </message>
    <message>
        <source>You are signed in with this token. After deleting it this window cannot reach the service any more.</source>
        <translation>Vous êtes connecté avec ce jeton. Après sa suppression, cette fenêtre ne pourra plus accéder au service.</translation>
    </message>
    <message>
        <source>You are signed in with one of these tokens. After deleting it this window cannot reach the service any more.</source>
        <translation>Vous êtes connecté avec l’un de ces jetons. Après sa suppression, cette fenêtre ne pourra plus accéder au service.</translation>
    </message>
</context>
<context>
    <name>DeleteReport</name>
    <message>
        <source>“%1” was deleted.</source>
        <translation>« %1 » a été supprimé.</translation>
    </message>
    <message>
        <source>“%1” was already gone.</source>
        <translation>« %1 » n’existait déjà plus.</translation>
    </message>
    <message>
        <source>It is not known whether “%1” was deleted.</source>
        <translation>On ne sait pas si « %1 » a été supprimé.</translation>
    </message>
    <message>
        <source>“%1” was still there after the delete request, which had no usable answer. Tokenry looks again by itself.</source>
        <translation>« %1 » était encore là après la demande de suppression, dont la réponse était inutilisable. Tokenry vérifie de nouveau de lui-même.</translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>« %1 » n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Supprimés : %1.</translation>
    </message>
    <message>
        <source>Already gone: %1.</source>
        <translation>Déjà disparus : %1.</translation>
    </message>
    <message>
        <source>Failed: %1.</source>
        <translation>Échecs : %1.</translation>
    </message>
    <message>
        <source>Still there for now: %1.</source>
        <translation>Encore là pour l’instant : %1.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Résultat inconnu : %1.</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>Non envoyés : %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
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
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>deleting…</source>
        <translation>suppression…</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>already gone</source>
        <translation>déjà disparu</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>encore là</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>No other token of this account can manage tokens. After this nobody can create or delete a token with this program, nor with any other that signs in with a token.</source>
        <translation>Aucun autre jeton de ce compte ne peut gérer les jetons. Ensuite, plus personne ne pourra créer ou supprimer un jeton avec ce programme, ni avec aucun autre qui se connecte avec un jeton.</translation>
    </message>
    <message>
        <source>Cannot tell whether another token can manage tokens. %1</source>
        <translation>Impossible de savoir si un autre jeton peut gérer les jetons. %1</translation>
    </message>
    <message>
        <source>The token was deleted</source>
        <translation>Le jeton a été supprimé</translation>
    </message>
    <message>
        <source>The tokens were deleted</source>
        <translation>Les jetons ont été supprimés</translation>
    </message>
    <message>
        <source>It is not known whether the token was deleted</source>
        <translation>On ne sait pas si le jeton a été supprimé</translation>
    </message>
    <message>
        <source>The token was not deleted</source>
        <translation>Le jeton n’a pas été supprimé</translation>
    </message>
    <message>
        <source>Not every token was deleted</source>
        <translation>Certains jetons n’ont pas été supprimés</translation>
    </message>
    <message>
        <source>It is not known whether any token was deleted</source>
        <translation>On ne sait pas si des jetons ont été supprimés</translation>
    </message>
    <message>
        <source>No token was deleted</source>
        <translation>Aucun jeton n’a été supprimé</translation>
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
La suppression s’est arrêtée là, car les autres auraient échoué pour la même raison : %2.</translation>
    </message>
    <message>
        <source>Deleting tokens of the account “%1” (%2)</source>
        <translation>Suppression de jetons du compte « %1 » (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>client ID %1</source>
        <translation>ID client %1</translation>
    </message>
    <message>
        <source>token ID %1</source>
        <translation>ID du jeton %1</translation>
    </message>
    <message>
        <source>Checking whether another token can manage tokens…</source>
        <translation>Vérification de l’existence d’un autre jeton pouvant gérer les jetons…</translation>
    </message>
</context>
<context>
    <name>EnvironmentSelector</name>
    <message>
        <source>Production: the tokens of this account move real money.</source>
        <translation>Production : les jetons de ce compte mettent en jeu de l’argent réel.</translation>
    </message>
    <message>
        <source>Sandbox: the tokens of this account move no real money.</source>
        <translation>Bac à sable : les jetons de ce compte ne mettent pas en jeu d’argent réel.</translation>
    </message>
    <message>
        <source>Other: this account is neither production nor a sandbox, such as a test system.</source>
        <translation>Autre : ce compte n’est ni un compte de production ni un bac à sable ; c’est par exemple un système de test.</translation>
    </message>
    <message>
        <source>Not labelled: no environment was chosen for this account. It is treated with the same care as production.</source>
        <translation>Non étiqueté : aucun environnement n’a été choisi pour ce compte. Il est traité avec la même prudence que la production.</translation>
    </message>
    <message>
        <source>The environment is a label of the account in Tokenry. The service does not tell it.</source>
        <translation>L’environnement est une étiquette du compte dans Tokenry. Le service ne l’indique pas.</translation>
    </message>
    <message>
        <source>Normal: only a change that could do harm asks first.</source>
        <translation>Normal : seule une modification qui pourrait causer un dommage demande confirmation.</translation>
    </message>
    <message>
        <source>Protected: every change asks for the account&apos;s name to be typed.</source>
        <translation>Protégé : chaque modification demande de saisir le nom du compte.</translation>
    </message>
    <message>
        <source>Read-only: tokens are shown, and no change is offered.</source>
        <translation>Lecture seule : les jetons sont affichés, et aucune modification n’est proposée.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Your token may not create tokens. It needs the MANAGE permission.</source>
        <translation>Votre jeton ne peut pas créer de jetons. Il lui faut l’autorisation MANAGE.</translation>
    </message>
    <message>
        <source>Your token may not delete tokens. It needs the MANAGE permission.</source>
        <translation>Votre jeton ne peut pas supprimer de jetons. Il lui faut l’autorisation MANAGE.</translation>
    </message>
    <message>
        <source>The service accepts these credentials, but they may not read tokens.</source>
        <translation>Le service accepte ces identifiants, mais ils ne permettent pas de lire les jetons.</translation>
    </message>
    <message>
        <source>Your token may not read tokens.</source>
        <translation>Votre jeton ne peut pas lire les jetons.</translation>
    </message>
    <message>
        <source>%1 does not accept this client ID and secret.</source>
        <translation>Cet ID client et ce secret ne sont pas acceptés par %1.</translation>
    </message>
    <message>
        <source>%1 does not accept your client ID and secret.</source>
        <translation>Votre ID client et votre secret ne sont pas acceptés par %1.</translation>
    </message>
    <message>
        <source>%1 answered that nothing exists at this address.</source>
        <translation>D’après la réponse de %1, rien n’existe à cette adresse.</translation>
    </message>
    <message>
        <source>The answer of %1 does not come from the tokens service.</source>
        <translation>La réponse de %1 ne provient pas du service de jetons.</translation>
    </message>
    <message>
        <source>%1 sent an interim answer (status %2) before the final one. This program cannot read the final answer after it.</source>
        <translation>Une réponse provisoire (statut %2) a été envoyée par %1 avant la réponse définitive. Ce programme ne peut pas lire la réponse définitive qui la suit.</translation>
    </message>
    <message>
        <source>Ask the people who run the service, or a proxy on the way, to switch off interim answers (“early hints”).</source>
        <translation>Demandez aux responsables du service, ou d’un proxy sur le trajet, de désactiver les réponses provisoires (« early hints »).</translation>
    </message>
    <message>
        <source>The service&apos;s address was not found</source>
        <translation>L’adresse du service est introuvable</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Le service est injoignable</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>The proxy did not forward the request</source>
        <translation>Le proxy n’a pas transmis la requête</translation>
    </message>
    <message>
        <source>The proxy requires its own sign-in</source>
        <translation>Le proxy exige sa propre authentification</translation>
    </message>
    <message>
        <source>The connection was interrupted</source>
        <translation>La connexion a été interrompue</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>Le service n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The credentials are not accepted</source>
        <translation>Les identifiants ne sont pas acceptés</translation>
    </message>
    <message>
        <source>The service refuses your credentials</source>
        <translation>Le service refuse vos identifiants</translation>
    </message>
    <message>
        <source>The credentials may not list tokens</source>
        <translation>Les identifiants ne permettent pas de lister les jetons</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>There is no such token</source>
        <translation>Ce jeton n’existe pas</translation>
    </message>
    <message>
        <source>The service does not accept these entries</source>
        <translation>Le service n’accepte pas ces saisies</translation>
    </message>
    <message>
        <source>The service does not accept this request</source>
        <translation>Le service n’accepte pas cette requête</translation>
    </message>
    <message>
        <source>The service refused because of a conflict</source>
        <translation>Le service a refusé en raison d’un conflit</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>The service does not support this</source>
        <translation>Le service ne prend pas cela en charge</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>Le service a un problème</translation>
    </message>
    <message>
        <source>The service redirects to another address</source>
        <translation>Le service redirige vers une autre adresse</translation>
    </message>
    <message>
        <source>This is not the tokens service</source>
        <translation>Ce n’est pas le service de jetons</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La réponse est trop volumineuse</translation>
    </message>
    <message>
        <source>The request was not sent</source>
        <translation>La requête n’a pas été envoyée</translation>
    </message>
    <message>
        <source>The secret cannot be used</source>
        <translation>Le secret est inutilisable</translation>
    </message>
    <message>
        <source>The host name %1 was not found.</source>
        <translation>Le nom d’hôte %1 est introuvable.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Rien ne répond à l’adresse %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>Impossible de joindre %1 à temps.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before a complete answer had arrived.</source>
        <translation>La connexion à %1 s’est interrompue avant l’arrivée d’une réponse complète.</translation>
    </message>
    <message>
        <source>%1 did not send a complete answer in time.</source>
        <translation>Aucune réponse complète n’a été envoyée à temps par %1.</translation>
    </message>
    <message>
        <source>The request was stopped before an answer came.</source>
        <translation>La requête a été arrêtée avant l’arrivée d’une réponse.</translation>
    </message>
    <message>
        <source>The service knows no token with this ID. It may have been deleted.</source>
        <translation>Le service ne connaît aucun jeton portant cet ID. Il a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>Le service n’a pas accepté la requête.</translation>
    </message>
    <message>
        <source>The service refused the request because of its current state.</source>
        <translation>Le service a refusé la requête en raison de son état actuel.</translation>
    </message>
    <message>
        <source>The daily limit of the service is used up.</source>
        <translation>La limite quotidienne du service est atteinte.</translation>
    </message>
    <message>
        <source>The service received too many requests and asks for a pause.</source>
        <translation>Le service a reçu trop de requêtes et demande une pause.</translation>
    </message>
    <message>
        <source>%1 does not support this request.</source>
        <translation>Cette requête n’est pas prise en charge par %1.</translation>
    </message>
    <message>
        <source>%1 reported a server error.</source>
        <translation>Une erreur de serveur a été signalée par %1.</translation>
    </message>
    <message>
        <source>%1 redirects requests to another address. This program did not follow the redirect.</source>
        <translation>Les requêtes sont redirigées par %1 vers une autre adresse. Ce programme n’a pas suivi la redirection.</translation>
    </message>
    <message>
        <source>%1 redirects requests to another address: %2. This program did not follow it, so your credentials were not sent there.</source>
        <translation>Les requêtes sont redirigées par %1 vers une autre adresse : %2. Ce programme n’a pas suivi la redirection ; vos identifiants n’y ont donc pas été envoyés.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than this program accepts, so it was not read completely.</source>
        <translation>La réponse de %1 est plus volumineuse que ce que ce programme accepte ; elle n’a donc pas été lue en entier.</translation>
    </message>
    <message>
        <source>This program did not send the request.</source>
        <translation>Ce programme n’a pas envoyé la requête.</translation>
    </message>
    <message>
        <source>The answer of %1 contains no usable secret.</source>
        <translation>La réponse de %1 ne contient aucun secret utilisable.</translation>
    </message>
    <message>
        <source>Check the network and the address, then try again.</source>
        <translation>Vérifiez le réseau et l’adresse, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The service may need a minute to accept new credentials.</source>
        <translation>Le service a parfois besoin d’une minute pour accepter de nouveaux identifiants.</translation>
    </message>
    <message>
        <source>Sign in again with a valid client ID and secret.</source>
        <translation>Reconnectez-vous avec un ID client et un secret valides.</translation>
    </message>
    <message>
        <source>Sign in with a token that has this permission.</source>
        <translation>Connectez-vous avec un jeton qui a cette autorisation.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Actualisez la liste.</translation>
    </message>
    <message>
        <source>Change your entries and try again.</source>
        <translation>Modifiez vos saisies et réessayez.</translation>
    </message>
    <message>
        <source>Change the filter or start again from the first page.</source>
        <translation>Modifiez le filtre ou recommencez à partir de la première page.</translation>
    </message>
    <message>
        <source>Refresh the list, then try again.</source>
        <translation>Actualisez la liste, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again tomorrow, or ask the people who run the service about the limit.</source>
        <translation>Réessayez demain, ou renseignez-vous sur cette limite auprès des responsables du service.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the address of the service.</source>
        <translation>Vérifiez l’adresse du service.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>If the service has moved, change its address.</source>
        <translation>Si le service a déménagé, changez son adresse.</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a proxy may be in between, or the address is wrong.</source>
        <translation>Une page de connexion du réseau ou un proxy s’interpose peut-être, ou l’adresse est fausse.</translation>
    </message>
    <message>
        <source>Check that the address is the service&apos;s.</source>
        <translation>Vérifiez que l’adresse est bien celle du service.</translation>
    </message>
    <message>
        <source>Tell the people who run the service.</source>
        <translation>Signalez-le aux responsables du service.</translation>
    </message>
    <message>
        <source>No token was created.</source>
        <translation>Aucun jeton n’a été créé.</translation>
    </message>
    <message>
        <source>The token was not deleted.</source>
        <translation>Le jeton n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It is not known whether the token was created. Nothing was sent again.</source>
        <translation>On ne sait pas si le jeton a été créé. Rien n’a été envoyé de nouveau.</translation>
    </message>
    <message>
        <source>It is not known whether the token was deleted. Nothing was sent again.</source>
        <translation>On ne sait pas si le jeton a été supprimé. Rien n’a été envoyé de nouveau.</translation>
    </message>
    <message>
        <source>The token exists, but its secret is lost: the service gives it only once.</source>
        <translation>Le jeton existe, mais son secret est perdu : le service ne le donne qu’une fois.</translation>
    </message>
    <message>
        <source>The token was deleted.</source>
        <translation>Le jeton a été supprimé.</translation>
    </message>
    <message>
        <source>Delete this token and create another one.</source>
        <translation>Supprimez ce jeton et créez-en un autre.</translation>
    </message>
    <message>
        <source>Look for the name in the list before you create it again. If the token is there, its secret is lost: delete it and create another one.</source>
        <translation>Cherchez le nom dans la liste avant de créer de nouveau le jeton. S’il y figure, son secret est perdu : supprimez-le et créez-en un autre.</translation>
    </message>
    <message>
        <source>Refresh the list to see whether the token is still there.</source>
        <translation>Actualisez la liste pour voir si le jeton est encore là.</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>Le service indique : « %1 ».</translation>
    </message>
    <message>
        <source>It is not known whether the token was created</source>
        <translation>On ne sait pas si le jeton a été créé</translation>
    </message>
    <message>
        <source>It is not known whether the token was deleted</source>
        <translation>On ne sait pas si le jeton a été supprimé</translation>
    </message>
    <message>
        <source>The token was created, but its secret is lost</source>
        <translation>Le jeton a été créé, mais son secret est perdu</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>ce service</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Statut HTTP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID du jeton</translation>
    </message>
    <message>
        <source>Asked to wait (seconds)</source>
        <translation>Attente demandée (secondes)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy fault</source>
        <translation>Défaut du proxy</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de la requête</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Tableau Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>FieldMessages</name>
    <message numerus="yes">
        <source>Use exactly %n characters.</source>
        <translation>
            <numerusform>Utilisez exactement %n caractère.</numerusform>
            <numerusform>Utilisez exactement %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use between %1 and %2 characters.</source>
        <translation>Utilisez entre %1 et %2 caractères.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Utilisez au plus %n caractère.</numerusform>
            <numerusform>Utilisez au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Utilisez au moins %n caractère.</numerusform>
            <numerusform>Utilisez au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The allowed values are %1 and others.</source>
        <translation>Les valeurs admises sont %1, entre autres.</translation>
    </message>
    <message>
        <source>The allowed values are %1.</source>
        <translation>Les valeurs admises sont %1.</translation>
    </message>
    <message>
        <source>Use the format “%1”.</source>
        <translation>Utilisez le format « %1 ».</translation>
    </message>
    <message>
        <source>The value must match the pattern “%1”.</source>
        <translation>La valeur doit correspondre au motif « %1 ».</translation>
    </message>
    <message>
        <source>The service does not accept this value and gives no reason.</source>
        <translation>Le service n’accepte pas cette valeur et n’en donne pas la raison.</translation>
    </message>
</context>
<context>
    <name>GridCliCredentials</name>
    <message>
        <source>%1 was not read, because it is a link to another place.</source>
        <translation>%1 n’a pas été lu, car c’est un lien vers un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 was not read, because it belongs to another user.</source>
        <translation>%1 n’a pas été lu, car il appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>Others on this computer may be able to read %1: its mode is %2 and should be 0600.</source>
        <translation>D’autres personnes sur cet ordinateur peuvent peut-être lire %1 : son mode est %2 et devrait être 0600.</translation>
    </message>
    <message>
        <source>%1 is there, but holds no credentials that can be read.</source>
        <translation>%1 existe, mais ne contient aucun identifiant lisible.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>no answer on record</source>
        <translation>aucune réponse consignée</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>not created</source>
        <translation>non créé</translation>
    </message>
    <message>
        <source>outcome not known</source>
        <translation>résultat inconnu</translation>
    </message>
    <message>
        <source>created without a usable secret</source>
        <translation>créé sans secret utilisable</translation>
    </message>
    <message>
        <source>secret copied</source>
        <translation>secret copié</translation>
    </message>
    <message>
        <source>secret saved</source>
        <translation>secret enregistré</translation>
    </message>
    <message>
        <source>secret left the clipboard</source>
        <translation>secret disparu du presse-papiers</translation>
    </message>
    <message>
        <source>secret discarded</source>
        <translation>secret abandonné</translation>
    </message>
    <message>
        <source>hand-over closed</source>
        <translation>remise terminée</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>was already gone</source>
        <translation>n’existait déjà plus</translation>
    </message>
    <message>
        <source>not deleted</source>
        <translation>non supprimé</translation>
    </message>
    <message>
        <source>checked: not created</source>
        <translation>vérifié : non créé</translation>
    </message>
    <message>
        <source>checked: gone</source>
        <translation>vérifié : n’existe plus</translation>
    </message>
    <message>
        <source>checked: still there</source>
        <translation>vérifié : encore là</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>closed by hand</source>
        <translation>clos à la main</translation>
    </message>
    <message>
        <source>Delete token, end of the rotation of “%1”</source>
        <translation>Supprimer le jeton, fin du renouvellement de « %1 »</translation>
    </message>
    <message>
        <source>Create token, rotation of “%1”</source>
        <translation>Créer le jeton, renouvellement de « %1 »</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Supprimer le jeton</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Créer le jeton</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outcome and its reason</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>two lists of permissions</comment>
        <translation>%1 au lieu de %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a client ID and an address</comment>
        <translation>%1 à l’adresse %2</translation>
    </message>
    <message>
        <source>still there shortly after the delete</source>
        <translation>encore là peu après la suppression</translation>
    </message>
</context>
<context>
    <name>JournalFile</name>
    <message>
        <source>There is no room left for the record of this account, “%1”.</source>
        <translation>Il n’y a plus de place pour le journal de ce compte, « %1 ».</translation>
    </message>
    <message>
        <source>The record of this account, “%1”, may not be written.</source>
        <translation>Le journal de ce compte, « %1 », n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Another running Tokenry keeps the record of this account. Make changes there, or quit it first.</source>
        <translation>Un autre Tokenry en cours d’exécution tient le journal de ce compte. Faites-y vos modifications, ou quittez-le d’abord.</translation>
    </message>
    <message>
        <source>The record of this account, “%1”, is a link, a folder or a device, not a plain file.</source>
        <translation>Le journal de ce compte, « %1 », est un lien, un dossier ou un périphérique, et non un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The record of this account, “%1”, cannot be used: %2.</source>
        <translation>Le journal de ce compte, « %1 », est inutilisable : %2.</translation>
    </message>
    <message>
        <source>The record of this account, “%1”, was written by a newer version of Tokenry. Use that version: this one would not understand what is in it.</source>
        <translation>Le journal de ce compte, « %1 », a été écrit par une version plus récente de Tokenry. Utilisez cette version : celle-ci ne comprendrait pas son contenu.</translation>
    </message>
</context>
<context>
    <name>KeyringMessages</name>
    <message>
        <source>The keyring holds no secret for this account</source>
        <translation>Le trousseau de clés ne contient aucun secret pour ce compte</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Le trousseau de clés est verrouillé</translation>
    </message>
    <message>
        <source>The keyring was not unlocked</source>
        <translation>Le trousseau de clés n’a pas été déverrouillé</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Il n’y a pas de trousseau de clés</translation>
    </message>
    <message>
        <source>The keyring did not answer in time</source>
        <translation>Le trousseau de clés n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The keyring service ended</source>
        <translation>Le service du trousseau de clés s’est arrêté</translation>
    </message>
    <message>
        <source>The keyring did not store the secret</source>
        <translation>Le trousseau de clés n’a pas enregistré le secret</translation>
    </message>
    <message>
        <source>The keyring reported an error</source>
        <translation>Le trousseau de clés a signalé une erreur</translation>
    </message>
    <message>
        <source>The keyring works, but it holds no secret for “%1” at this base URL and client ID.</source>
        <translation>Le trousseau de clés fonctionne, mais il ne contient aucun secret pour « %1 » avec cette URL de base et cet ID client.</translation>
    </message>
    <message>
        <source>The secret of “%1” cannot be read because the keyring is locked.</source>
        <translation>Le secret de « %1 » ne peut pas être lu, car le trousseau de clés est verrouillé.</translation>
    </message>
    <message>
        <source>The secret of “%1” cannot be read because the prompt to unlock the keyring was closed or could not be shown.</source>
        <translation>Le secret de « %1 » ne peut pas être lu, car l’invite de déverrouillage du trousseau de clés a été fermée ou n’a pas pu être affichée.</translation>
    </message>
    <message>
        <source>No keyring service runs in this desktop session, so the secret of “%1” cannot be kept or read there.</source>
        <translation>Aucun service de trousseau de clés ne fonctionne dans cette session de bureau ; le secret de « %1 » ne peut donc y être ni conservé ni lu.</translation>
    </message>
    <message>
        <source>The keyring did not answer the request for the secret of “%1”.</source>
        <translation>Le trousseau de clés n’a pas répondu à la demande concernant le secret de « %1 ».</translation>
    </message>
    <message>
        <source>The keyring service ended while it was asked for the secret of “%1”.</source>
        <translation>Le service du trousseau de clés s’est arrêté alors que le secret de « %1 » lui était demandé.</translation>
    </message>
    <message>
        <source>The secret of “%1” was written to the keyring, but the keyring returned a different text.</source>
        <translation>Le secret de « %1 » a été écrit dans le trousseau de clés, mais celui-ci a rendu un texte différent.</translation>
    </message>
    <message>
        <source>The keyring answered with an error when it was asked for the secret of “%1”.</source>
        <translation>Le trousseau de clés a répondu par une erreur lorsque le secret de « %1 » lui a été demandé.</translation>
    </message>
    <message>
        <source>Enter the client secret again.</source>
        <translation>Saisissez de nouveau le secret client.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or enter the client secret for this session only.</source>
        <translation>Déverrouillez le trousseau de clés et réessayez, ou saisissez le secret client pour cette session seulement.</translation>
    </message>
    <message>
        <source>Start a keyring such as GNOME Keyring and try again, or use the client secret for this session only.</source>
        <translation>Démarrez un trousseau de clés tel que GNOME Keyring et réessayez, ou utilisez le secret client pour cette session seulement.</translation>
    </message>
    <message>
        <source>Check whether the keyring shows a prompt in another window. Then try again, or use the client secret for this session only.</source>
        <translation>Vérifiez si le trousseau de clés affiche une invite dans une autre fenêtre. Réessayez ensuite, ou utilisez le secret client pour cette session seulement.</translation>
    </message>
    <message>
        <source>Try again, or use the client secret for this session only.</source>
        <translation>Réessayez, ou utilisez le secret client pour cette session seulement.</translation>
    </message>
    <message>
        <source>Keyring: %1</source>
        <translation>Trousseau de clés : %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Détail : %1</translation>
    </message>
    <message>
        <source>The account was not changed, and its secret is never written to a file.</source>
        <translation>Le compte n’a pas été modifié, et son secret n’est jamais écrit dans un fichier.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <comment>the name of the language of this catalogue, in that language</comment>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>ListController</name>
    <message>
        <source>The list contradicts itself</source>
        <translation>La liste se contredit</translation>
    </message>
    <message numerus="yes">
        <source>The service listed %n tokens more than once on a page. Each is shown once, with the latest update.</source>
        <translation>
            <numerusform>Le service a indiqué %n jeton plusieurs fois sur une page. Il est affiché une seule fois, avec la mise à jour la plus récente.</numerusform>
            <numerusform>Le service a indiqué %n jetons plusieurs fois sur une page. Chacun est affiché une seule fois, avec la mise à jour la plus récente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service said that more tokens follow, but not how to get them. What is shown was read; what follows is unknown.</source>
        <translation>Le service a indiqué que d’autres jetons suivent, mais pas comment les obtenir. Ce qui est affiché a été lu ; la suite est inconnue.</translation>
    </message>
    <message>
        <source>The list is incomplete</source>
        <translation>La liste est incomplète</translation>
    </message>
    <message>
        <source>More tokens follow than are read at once. What is shown was read; what follows is unknown. A filter makes the list shorter.</source>
        <translation>Il y a plus de jetons que ce qui est lu en une fois. Ce qui est affiché a été lu ; la suite est inconnue. Un filtre raccourcit la liste.</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>A change is under way. Tokenry waits for its answer, and shows the result after you unlock.</source>
        <translation>Une modification est en cours. Tokenry attend la réponse et affichera le résultat après le déverrouillage.</translation>
    </message>
    <message>
        <source>Something unfinished is held here, such as a secret that nobody has kept yet. Unlock to go on with it.</source>
        <translation>Quelque chose d’inachevé est gardé ici, par exemple un secret que personne n’a encore conservé. Déverrouillez pour continuer.</translation>
    </message>
    <message>
        <source>Opens without a password.</source>
        <translation>S’ouvre sans mot de passe.</translation>
    </message>
    <message>
        <source>Asks for the client secret again, because it is not kept in the keyring.</source>
        <translation>Redemande le secret client, car il n’est pas conservé dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Opens without a password while your keyring is open.</source>
        <translation>S’ouvre sans mot de passe tant que votre trousseau de clés est ouvert.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>&amp;Edit this account…</source>
        <translation>&amp;Modifier ce compte…</translation>
    </message>
    <message>
        <source>&amp;Remove this account…</source>
        <translation>&amp;Retirer ce compte…</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Se déconnecter</translation>
    </message>
    <message>
        <source>A&amp;ll accounts</source>
        <translation>&amp;Tous les comptes</translation>
    </message>
    <message>
        <source>&amp;Which token is this?</source>
        <translation>Quel &amp;est ce jeton ?</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Keyboard short&amp;cuts</source>
        <translation>Raccourcis c&amp;lavier</translation>
    </message>
    <message>
        <source>A&amp;bout and licences</source>
        <translation>À pr&amp;opos et licences</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Switch to the first account; up to 9 for the ninth</source>
        <translation>Passer au premier compte ; jusqu’à 9 pour le neuvième</translation>
    </message>
    <message>
        <source>Lock: the credentials of every account leave memory, and the window shows nothing until you unlock it. Text that you were typing is kept and hidden. A request that is under way is awaited. Tokenry also locks by itself: with the screen, when the computer goes to sleep, and after a time without input that you choose in the settings.</source>
        <translation>Verrouiller : les identifiants de tous les comptes quittent la mémoire, et la fenêtre n’affiche plus rien jusqu’à ce que vous la déverrouilliez. Le texte que vous étiez en train de saisir est conservé et masqué. Si une requête est en cours, Tokenry en attend la fin. Tokenry se verrouille aussi de lui-même : avec l’écran, lors de la mise en veille de l’ordinateur et après une durée d’inactivité que vous choisissez dans les paramètres.</translation>
    </message>
    <message>
        <source>What is t&amp;his?</source>
        <translation>Qu’est-ce &amp;que c’est ?</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnostic…</translation>
    </message>
</context>
<context>
    <name>NameLint</name>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>The name is only white space.</source>
        <translation>Le nom ne contient que des espaces blancs.</translation>
    </message>
    <message>
        <source>The name holds control or text-direction characters, which would make it misleading.</source>
        <translation>Le nom contient des caractères de contrôle ou de direction du texte, qui le rendraient trompeur.</translation>
    </message>
    <message>
        <source>The name begins or ends with a space.</source>
        <translation>Le nom commence ou se termine par un espace.</translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen.</source>
        <translation>Le nom contient des caractères invisibles.</translation>
    </message>
    <message>
        <source>A loaded token already has this name. Names need not be unique.</source>
        <translation>Un jeton chargé porte déjà ce nom. Les noms n’ont pas besoin d’être uniques.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Permissions: %1, before: %2.</source>
        <translation>Autorisations : %1 ; auparavant : %2.</translation>
    </message>
    <message>
        <source>Its name was “%1”.</source>
        <translation>Son nom était « %1 ».</translation>
    </message>
    <message>
        <source>Its date of creation was “%1”.</source>
        <translation>Sa date de création était « %1 ».</translation>
    </message>
    <message>
        <source>under 30 days</source>
        <translation>moins de 30 jours</translation>
    </message>
    <message>
        <source>30–90 days</source>
        <translation>30–90 jours</translation>
    </message>
    <message>
        <source>90–180 days</source>
        <translation>90–180 jours</translation>
    </message>
    <message>
        <source>180 days – 1 year</source>
        <translation>180 jours – 1 an</translation>
    </message>
    <message>
        <source>over 1 year</source>
        <translation>plus de 1 an</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>dans le futur</translation>
    </message>
    <message>
        <source>no valid date</source>
        <translation>pas de date valide</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Consultation seule</translation>
    </message>
    <message>
        <source>Transact</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gestion</translation>
    </message>
    <message>
        <source>None listed or unknown</source>
        <translation>Aucune indiquée ou inconnues</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens · %1 · %2</source>
        <comment>%1 is a right, %2 an age</comment>
        <translation>
            <numerusform>%n jeton · %1 · %2</numerusform>
            <numerusform>%n jetons · %1 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>without listed permissions</source>
        <translation>sans autorisation indiquée</translation>
    </message>
    <message>
        <source>can transact and manage</source>
        <translation>avec droits de paiement et de gestion</translation>
    </message>
    <message numerus="yes">
        <source>older than %n days</source>
        <translation>
            <numerusform>datant de plus de %n jour</numerusform>
            <numerusform>datant de plus de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>with a duplicate name</source>
        <translation>avec un nom en double</translation>
    </message>
    <message>
        <source>created, but the secret was lost</source>
        <translation>dont le secret a été perdu</translation>
    </message>
    <message>
        <source>past their review date</source>
        <translation>dont la date de revue est dépassée</translation>
    </message>
    <message>
        <source>Created from this computer.</source>
        <translation>Créé depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Not created from this computer.</source>
        <translation>Non créé depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Deleted from this computer.</source>
        <translation>Supprimé depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Not deleted from this computer.</source>
        <translation>Non supprimé depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>without an owner in the notes</source>
        <translation>sans propriétaire dans les notes</translation>
    </message>
    <message>
        <source>in a rotation that waits for you</source>
        <translation>dans un renouvellement qui attend votre intervention</translation>
    </message>
</context>
<context>
    <name>PasteInspection</name>
    <message>
        <source>There is white space around it.</source>
        <translation>Des espaces blancs l’entourent.</translation>
    </message>
    <message>
        <source>It stands in quotation marks, which are no part of it.</source>
        <translation>Il est entre guillemets, qui n’en font pas partie.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen.</source>
        <translation>Il contient des caractères invisibles.</translation>
    </message>
    <message>
        <source>It holds a line end.</source>
        <translation>Il contient une fin de ligne.</translation>
    </message>
    <message>
        <source>This looks like a client ID, and the text in the field for the client ID does not. The two may be swapped.</source>
        <translation>Cela ressemble à un ID client, alors que le texte du champ de l’ID client n’y ressemble pas. Les deux sont peut-être intervertis.</translation>
    </message>
    <message>
        <source>This is the token&apos;s ID. To sign in, use its client ID: it is in another column of the list and usually has 32 digits and letters.</source>
        <translation>C’est l’ID du jeton. Pour vous connecter, utilisez son ID client : il se trouve dans une autre colonne de la liste et compte généralement 32 chiffres et lettres.</translation>
    </message>
    <message>
        <source>The end of this address belongs to one call, not to the base URL.</source>
        <translation>La fin de cette adresse correspond à un appel particulier, et non à l’URL de base.</translation>
    </message>
    <message>
        <source>This is a placeholder. Enter the real value.</source>
        <translation>C’est un texte d’exemple. Saisissez la vraie valeur.</translation>
    </message>
    <message>
        <source>This is a whole Authorization header, with a client ID and a secret in it.</source>
        <translation>C’est un en-tête Authorization complet, qui contient un ID client et un secret.</translation>
    </message>
    <message>
        <source>These are the lines of a .env file.</source>
        <translation>Ce sont les lignes d’un fichier .env.</translation>
    </message>
    <message>
        <source>These are settings or headers with credentials in them.</source>
        <translation>Ce sont des paramètres ou des en-têtes qui contiennent des identifiants.</translation>
    </message>
    <message>
        <source>This is the content of a credentials file.</source>
        <translation>C’est le contenu d’un fichier d’identifiants.</translation>
    </message>
    <message>
        <source>This is a curl command with a client ID and a secret in it.</source>
        <translation>C’est une commande curl qui contient un ID client et un secret.</translation>
    </message>
    <message>
        <source>This is a client ID and its secret in one, with a colon between them.</source>
        <translation>C’est un ID client et son secret réunis, séparés par un deux-points.</translation>
    </message>
    <message>
        <source>This looks like a client secret. It is hidden, because this field is for something else.</source>
        <translation>Cela ressemble à un secret client. Il est masqué, car ce champ est prévu pour autre chose.</translation>
    </message>
    <message>
        <source>A value in it is only a placeholder. Enter the real one yourself.</source>
        <translation>Une valeur qui s’y trouve n’est qu’un texte d’exemple. Saisissez vous-même la vraie valeur.</translation>
    </message>
    <message>
        <source>It holds two different pairs of client ID and secret. Only one is taken: check the client ID.</source>
        <translation>Il s’y trouve deux paires différentes d’ID client et de secret. Une seule est reprise : vérifiez l’ID client.</translation>
    </message>
    <message>
        <source>Lines that were not understood: %1.</source>
        <translation>Lignes qui n’ont pas été comprises : %1.</translation>
    </message>
    <message>
        <source>A part of this text looks like a client secret, and the text is in no form that is known. It is hidden.</source>
        <translation>Une partie de ce texte ressemble à un secret client, et le texte n’est sous aucune forme connue. Il est masqué.</translation>
    </message>
</context>
<context>
    <name>PermissionBadges</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>non valide</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>aucune indiquée</translation>
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
        <translation>(vide)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list of permissions</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the permissions of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Can see all data, send payments, and change platform configuration, API tokens and customers.</source>
        <translation>Peut voir toutes les données, envoyer des paiements et modifier la configuration de la plateforme, les jetons d’API et les clients.</translation>
    </message>
    <message>
        <source>Can see all data and send payments. Cannot change platform configuration, API tokens or customers.</source>
        <translation>Peut voir toutes les données et envoyer des paiements. Ne peut pas modifier la configuration de la plateforme, les jetons d’API ni les clients.</translation>
    </message>
    <message>
        <source>Can see all data and change platform configuration, API tokens and customers. Cannot send payments.</source>
        <translation>Peut voir toutes les données et modifier la configuration de la plateforme, les jetons d’API et les clients. Ne peut pas envoyer de paiements.</translation>
    </message>
    <message>
        <source>Can send payments and change platform configuration, API tokens and customers. Is not given the right to see data.</source>
        <translation>Peut envoyer des paiements et modifier la configuration de la plateforme, les jetons d’API et les clients. N’a pas reçu le droit de voir les données.</translation>
    </message>
    <message>
        <source>Can see all data. Cannot send payments or change platform configuration, API tokens or customers.</source>
        <translation>Peut voir toutes les données. Ne peut ni envoyer de paiements, ni modifier la configuration de la plateforme, les jetons d’API ou les clients.</translation>
    </message>
    <message>
        <source>Can send payments. Is not given the right to see data, and cannot change platform configuration, API tokens or customers.</source>
        <translation>Peut envoyer des paiements. N’a pas reçu le droit de voir les données, et ne peut pas modifier la configuration de la plateforme, les jetons d’API ni les clients.</translation>
    </message>
    <message>
        <source>Can change platform configuration, API tokens and customers. Is not given the right to see data, and cannot send payments.</source>
        <translation>Peut modifier la configuration de la plateforme, les jetons d’API et les clients. N’a pas reçu le droit de voir les données, et ne peut pas envoyer de paiements.</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>non valide</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>aucune indiquée</translation>
    </message>
    <message>
        <source>What this token may do could not be read from the service&apos;s answer. Treat it as unrestricted.</source>
        <translation>Ce que ce jeton peut faire n’a pas pu être lu dans la réponse du service. Partez du principe qu’il n’a aucune restriction.</translation>
    </message>
    <message>
        <source>No permission is listed. The service may treat such a token as unrestricted.</source>
        <translation>Aucune autorisation n’est indiquée. Le service peut considérer qu’un tel jeton n’a aucune restriction.</translation>
    </message>
    <message>
        <source>Lists only permissions that this program does not know: %1. What they allow is not known.</source>
        <translation>N’indique que des autorisations que ce programme ne connaît pas : %1. On ne sait pas ce qu’elles permettent.</translation>
    </message>
    <message>
        <source>Lists %1, and permissions that this program does not know: %2. What those allow is not known.</source>
        <translation>Indique %1, ainsi que des autorisations que ce programme ne connaît pas : %2. On ne sait pas ce que ces dernières permettent.</translation>
    </message>
    <message>
        <source>invalid; readable values: %1</source>
        <translation>non valide ; valeurs lisibles : %1</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>There is no room left to save “%1”. Nothing was changed.</source>
        <translation>Il n’y a plus de place pour enregistrer « %1 ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>You have no permission to use “%1”. Nothing was changed.</source>
        <translation>Vous n’avez pas le droit d’utiliser « %1 ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist. Nothing was changed.</source>
        <translation>Le dossier de « %1 » n’existe pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” could not be used: %2. Nothing was changed.</source>
        <translation>« %1 » n’a pas pu être utilisé : %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is a link, a folder or a device, not a plain file. Nothing was changed.</source>
        <translation>« %1 » est un lien, un dossier ou un périphérique, et non un fichier ordinaire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is too large to be read. Nothing was changed.</source>
        <translation>« %1 » est trop volumineux pour être lu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made: %2. Nothing was changed.</source>
        <translation>Le dossier « %1 » n’a pas pu être créé : %2. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ProxyMessages</name>
    <message>
        <source>The proxy %1 from this computer&apos;s settings was not found.</source>
        <translation>Le proxy %1, issu des paramètres de cet ordinateur, est introuvable.</translation>
    </message>
    <message>
        <source>The proxy %1 from this computer&apos;s settings does not answer.</source>
        <translation>Le proxy %1, issu des paramètres de cet ordinateur, ne répond pas.</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to %2 in time.</source>
        <translation>Le proxy %1 ne s’est pas connecté à %2 à temps.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection before a secure connection to %2 was made.</source>
        <translation>Le proxy %1 a fermé la connexion avant qu’une connexion sécurisée à %2 soit établie.</translation>
    </message>
    <message>
        <source>The proxy %1 does not allow connections to %2.</source>
        <translation>Le proxy %1 n’autorise pas les connexions à %2.</translation>
    </message>
    <message>
        <source>The proxy %1 says that it cannot reach %2.</source>
        <translation>Le proxy %1 indique qu’il ne peut pas joindre %2.</translation>
    </message>
    <message>
        <source>The proxy %1 gave an unexpected answer to the request to connect to %2.</source>
        <translation>Le proxy %1 a donné une réponse inattendue à la demande de connexion à %2.</translation>
    </message>
    <message>
        <source>The proxy %1 requires its own user name and password before it connects to %2.</source>
        <translation>Le proxy %1 exige ses propres nom d’utilisateur et mot de passe avant de se connecter à %2.</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept the user name and password.</source>
        <translation>Le proxy %1 n’accepte pas le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>sur le trajet</translation>
    </message>
    <message>
        <source>The proxy %1 did not forward the request to %2.</source>
        <translation>Le proxy %1 n’a pas transmis la requête à %2.</translation>
    </message>
    <message>
        <source>The proxy&apos;s sign-in is separate. The credentials of the service were not sent.</source>
        <translation>L’authentification du proxy est distincte. Les identifiants du service n’ont pas été envoyés.</translation>
    </message>
    <message>
        <source>Check the address, or ask the people who run the proxy.</source>
        <translation>Vérifiez l’adresse, ou renseignez-vous auprès des responsables du proxy.</translation>
    </message>
    <message>
        <source>Ask the people who run the proxy, or check the proxy settings of this computer.</source>
        <translation>Renseignez-vous auprès des responsables du proxy, ou vérifiez les paramètres de proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the network and the proxy settings of this computer.</source>
        <translation>Vérifiez le réseau et les paramètres de proxy de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>All Files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>QueryParameters</name>
    <message>
        <source>A page holds between 1 and 100 tokens.</source>
        <translation>Une page contient entre 1 et 100 jetons.</translation>
    </message>
    <message>
        <source>The name filter contains an incomplete character, which cannot be sent.</source>
        <translation>Le filtre de nom contient un caractère incomplet, qui ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>A date of the filter lies outside of the years 0 to 9999.</source>
        <translation>Une date du filtre se situe hors des années 0 à 9999.</translation>
    </message>
</context>
<context>
    <name>ReviewBaseline</name>
    <message>
        <source>The list of your last review in “%1” is damaged, so nothing can be compared with it.</source>
        <translation>La liste de votre dernière revue dans « %1 » est endommagée ; aucune comparaison avec elle n’est donc possible.</translation>
    </message>
    <message>
        <source>The damaged file “%1” could not be kept: %2. Nothing was changed.</source>
        <translation>Le fichier endommagé « %1 » n’a pas pu être conservé : %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The list of your last review in “%1” could not be deleted.</source>
        <translation>La liste de votre dernière revue dans « %1 » n’a pas pu être supprimée.</translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>yes, read to its end</source>
        <translation>oui, lue jusqu’au bout</translation>
    </message>
    <message>
        <source>no, tokens may be missing</source>
        <translation>non, des jetons manquent peut-être</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation>Revue des accès</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Connecté avec</translation>
    </message>
    <message>
        <source>List read at</source>
        <translation>Date de lecture de la liste</translation>
    </message>
    <message>
        <source>List is complete</source>
        <translation>La liste est complète</translation>
    </message>
    <message>
        <source>Tokens in the list</source>
        <translation>Jetons dans la liste</translation>
    </message>
    <message>
        <source>Report made at</source>
        <translation>Date du rapport</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Since creation. The service does not report use.</source>
        <translation>Depuis la création. Le service n’indique pas l’utilisation.</translation>
    </message>
    <message>
        <source>Tokens by age and highest right</source>
        <translation>Jetons par âge et droit le plus élevé</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Changes: no list of an earlier review to compare with</source>
        <translation>Changements : aucune liste d’une revue antérieure à comparer</translation>
    </message>
    <message>
        <source>Changes since the review of %1</source>
        <translation>Changements depuis la revue du %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID du jeton</translation>
    </message>
    <message>
        <source>Not known, because the list is not complete.</source>
        <translation>Inconnu, car la liste n’est pas complète.</translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation>Tous les jetons</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Where deployed</source>
        <translation>Lieu de déploiement</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>À revoir d’ici le</translation>
    </message>
    <message>
        <source>%1 — page %2</source>
        <translation>%1 — page %2</translation>
    </message>
    <message>
        <source>Access review of %1</source>
        <translation>Revue des accès de %1</translation>
    </message>
</context>
<context>
    <name>RightsText</name>
    <message>
        <source>may view, transact and manage</source>
        <translation>peut consulter, envoyer des paiements et gérer</translation>
    </message>
    <message>
        <source>may transact and manage, not view</source>
        <translation>peut envoyer des paiements et gérer, mais pas consulter</translation>
    </message>
    <message>
        <source>may view and manage</source>
        <translation>peut consulter et gérer</translation>
    </message>
    <message>
        <source>may manage, not view</source>
        <translation>peut gérer, mais pas consulter</translation>
    </message>
    <message>
        <source>may view and transact</source>
        <translation>peut consulter et envoyer des paiements</translation>
    </message>
    <message>
        <source>may only transact</source>
        <translation>peut seulement envoyer des paiements</translation>
    </message>
    <message>
        <source>may only view</source>
        <translation>peut seulement consulter</translation>
    </message>
    <message>
        <source>may do nothing</source>
        <translation>ne peut rien faire</translation>
    </message>
    <message>
        <source>may not view or manage tokens</source>
        <translation>ne peut ni consulter ni gérer les jetons</translation>
    </message>
    <message>
        <source>may not manage tokens</source>
        <translation>ne peut pas gérer les jetons</translation>
    </message>
    <message>
        <source>may not view tokens</source>
        <translation>ne peut pas consulter les jetons</translation>
    </message>
    <message>
        <source>may manage tokens</source>
        <translation>peut gérer les jetons</translation>
    </message>
    <message>
        <source>what it may do is not known</source>
        <translation>on ne sait pas ce qu’il peut faire</translation>
    </message>
    <message>
        <source>looking up what it may do</source>
        <translation>vérification de ce qu’il peut faire</translation>
    </message>
    <message>
        <source>it is not among the listed tokens</source>
        <translation>il ne figure pas parmi les jetons de la liste</translation>
    </message>
    <message>
        <source>what it may do could not be looked up</source>
        <translation>ce qu’il peut faire n’a pas pu être déterminé</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a token</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>connecté avec %1</translation>
    </message>
    <message>
        <source>signed in as %1 · %2</source>
        <translation>connecté avec %1 · %2</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Waiting for you.</source>
        <translation>Votre intervention est attendue.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for you for %n days.</source>
        <translation>
            <numerusform>Votre intervention est attendue depuis %n jour.</numerusform>
            <numerusform>Votre intervention est attendue depuis %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new token is not created yet.</source>
        <translation>Le nouveau jeton n’est pas encore créé.</translation>
    </message>
    <message>
        <source>The new token was not created: %1.</source>
        <translation>Le nouveau jeton n’a pas été créé : %1.</translation>
    </message>
    <message>
        <source>The new token is being created.</source>
        <translation>Le nouveau jeton est en cours de création.</translation>
    </message>
    <message>
        <source>It is not known whether the new token was created.</source>
        <translation>On ne sait pas si le nouveau jeton a été créé.</translation>
    </message>
    <message>
        <source>The new secret is on the screen.</source>
        <translation>Le nouveau secret est à l’écran.</translation>
    </message>
    <message>
        <source>Nobody has kept the secret of the new token.</source>
        <translation>Personne n’a conservé le secret du nouveau jeton.</translation>
    </message>
    <message>
        <source>The new token is not on the service any more.</source>
        <translation>Le nouveau jeton n’est plus sur le service.</translation>
    </message>
    <message>
        <source>The new pair works, and it is not known whether its secret was kept.</source>
        <translation>Les nouveaux identifiants fonctionnent, et on ne sait pas si leur secret a été conservé.</translation>
    </message>
    <message>
        <source>The new pair is not tested yet.</source>
        <translation>Les nouveaux identifiants ne sont pas encore testés.</translation>
    </message>
    <message>
        <source>The service did not accept the new pair: %1.</source>
        <translation>Le service n’a pas accepté les nouveaux identifiants : %1.</translation>
    </message>
    <message>
        <source>This account has the new pair, and no read of the list has confirmed it yet.</source>
        <translation>Ce compte a les nouveaux identifiants, et aucune lecture de la liste ne les a encore confirmés.</translation>
    </message>
    <message>
        <source>The new pair works, and this account does not use it yet.</source>
        <translation>Les nouveaux identifiants fonctionnent, et ce compte ne les utilise pas encore.</translation>
    </message>
    <message>
        <source>The new pair works. The old token leaked and can be deleted now.</source>
        <translation>Les nouveaux identifiants fonctionnent. L’ancien jeton a été divulgué et peut maintenant être supprimé.</translation>
    </message>
    <message>
        <source>The new pair is deployed. The old token can be deleted now.</source>
        <translation>Les nouveaux identifiants sont déployés. L’ancien jeton peut maintenant être supprimé.</translation>
    </message>
    <message>
        <source>The old token is being deleted.</source>
        <translation>L’ancien jeton est en cours de suppression.</translation>
    </message>
    <message>
        <source>It is not known whether the old token was deleted.</source>
        <translation>On ne sait pas si l’ancien jeton a été supprimé.</translation>
    </message>
    <message>
        <source>The old token was deleted.</source>
        <translation>L’ancien jeton a été supprimé.</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Aborted.</source>
        <translation>Abandonné.</translation>
    </message>
    <message>
        <source>It was started with another address or client ID. Sign in with that one to go on.</source>
        <translation>Il a été commencé avec une autre adresse ou un autre ID client. Connectez-vous avec ceux-ci pour continuer.</translation>
    </message>
    <message>
        <source>The old token is not on the service any more. Finish this rotation soon.</source>
        <translation>L’ancien jeton n’est plus sur le service. Terminez bientôt ce renouvellement.</translation>
    </message>
    <message>
        <source>The old token was not touched.</source>
        <translation>L’ancien jeton n’a pas été touché.</translation>
    </message>
    <message>
        <source>The old token was not touched. Choose “Check now” in the notice about it.</source>
        <translation>L’ancien jeton n’a pas été touché. Choisissez « Vérifier maintenant » dans l’avis concernant le nouveau jeton.</translation>
    </message>
    <message>
        <source>Copy or save it. The old token was not touched.</source>
        <translation>Copiez-le ou enregistrez-le. L’ancien jeton n’a pas été touché.</translation>
    </message>
    <message>
        <source>The old token was not touched. Delete the new token and create another one, or test the new pair if you have its secret after all.</source>
        <translation>L’ancien jeton n’a pas été touché. Supprimez le nouveau jeton et créez-en un autre, ou testez les nouveaux identifiants si vous avez tout de même leur secret.</translation>
    </message>
    <message>
        <source>The old token was not touched. Create another one, or abort.</source>
        <translation>L’ancien jeton n’a pas été touché. Créez un autre nouveau jeton, ou abandonnez.</translation>
    </message>
    <message>
        <source>The old token was not touched. Test the new pair with the secret that you kept, or abort.</source>
        <translation>L’ancien jeton n’a pas été touché. Testez les nouveaux identifiants avec le secret que vous avez conservé, ou abandonnez.</translation>
    </message>
    <message>
        <source>The old token was not touched. Testing needs the new secret.</source>
        <translation>L’ancien jeton n’a pas été touché. Le test nécessite le nouveau secret.</translation>
    </message>
    <message>
        <source>The old token was not touched. The list is read again when you sign in or unlock, or test the new pair.</source>
        <translation>L’ancien jeton n’a pas été touché. La liste est relue lors de la connexion, du déverrouillage ou du test des nouveaux identifiants.</translation>
    </message>
    <message>
        <source>Both pairs work. Test the new pair to store it for this account.</source>
        <translation>Les anciens et les nouveaux identifiants fonctionnent. Testez les nouveaux pour les enregistrer pour ce compte.</translation>
    </message>
    <message>
        <source>Until you say that the new pair is deployed, the old token keeps working.</source>
        <translation>Tant que vous n’avez pas indiqué que les nouveaux identifiants sont déployés, l’ancien jeton continue de fonctionner.</translation>
    </message>
    <message>
        <source>Until then the old token keeps working.</source>
        <translation>D’ici là, l’ancien jeton continue de fonctionner.</translation>
    </message>
    <message>
        <source>The new pair works. Choose “Check now” in the notice about it.</source>
        <translation>Les nouveaux identifiants fonctionnent. Choisissez « Vérifier maintenant » dans l’avis concernant l’ancien jeton.</translation>
    </message>
    <message>
        <source>Tokenry reads it again until the service says that it is gone.</source>
        <translation>Tokenry le relit jusqu’à ce que le service indique qu’il n’existe plus.</translation>
    </message>
    <message>
        <source>old token deleted and gone</source>
        <translation>ancien jeton supprimé et disparu</translation>
    </message>
    <message>
        <source>aborted, no new token is known</source>
        <translation>abandonné, aucun nouveau jeton n’est connu</translation>
    </message>
    <message>
        <source>aborted, the old token was not deleted by it</source>
        <translation>abandonné, l’ancien jeton n’a pas été supprimé par ce renouvellement</translation>
    </message>
    <message>
        <source>“%1” is being replaced by “%2”. %3</source>
        <translation>« %1 » est en cours de remplacement par « %2 ». %3</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Deployed?</source>
        <translation>Déployé ?</translation>
    </message>
    <message>
        <source>Old deleted</source>
        <translation>Ancien supprimé</translation>
    </message>
    <message>
        <source>rotation waiting</source>
        <translation>renouvellement en attente</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>renouvellement</translation>
    </message>
</context>
<context>
    <name>RotationRules</name>
    <message>
        <source>“%1” cannot be rotated: its ID cannot be sent safely, or its client ID is missing.</source>
        <translation>« %1 » ne peut pas être renouvelé : son ID ne peut pas être envoyé de façon sûre, ou son ID client est absent.</translation>
    </message>
    <message>
        <source>“%1” is being rotated already. Finish or abort that rotation first.</source>
        <translation>« %1 » est déjà en cours de renouvellement. Terminez ou abandonnez d’abord ce renouvellement.</translation>
    </message>
    <message>
        <source>“%1” is the new token of a rotation that has not ended. Finish that rotation first.</source>
        <translation>« %1 » est le nouveau jeton d’un renouvellement qui n’est pas terminé. Terminez d’abord ce renouvellement.</translation>
    </message>
    <message>
        <source>This rotation is not under way any more. Nothing was tested.</source>
        <translation>Ce renouvellement n’est plus en cours. Rien n’a été testé.</translation>
    </message>
    <message>
        <source>This rotation was started with another address or client ID. Sign in with that one to test the new pair.</source>
        <translation>Ce renouvellement a été commencé avec une autre adresse ou un autre ID client. Connectez-vous avec ceux-ci pour tester les nouveaux identifiants.</translation>
    </message>
    <message>
        <source>This token is not on the service any more. Nothing was tested.</source>
        <translation>Ce jeton n’est plus sur le service. Rien n’a été testé.</translation>
    </message>
    <message>
        <source>It is not known yet which token is the new one. Nothing was tested.</source>
        <translation>On ne sait pas encore quel jeton est le nouveau. Rien n’a été testé.</translation>
    </message>
</context>
<context>
    <name>SandboxReset</name>
    <message>
        <source>Reset the built-in sandbox?</source>
        <translation>Réinitialiser le bac à sable intégré ?</translation>
    </message>
    <message>
        <source>Every token in it is deleted, and a few hundred made-up ones take their place. Other accounts are not touched.</source>
        <translation>Tous les jetons qu’il contient sont supprimés, et quelques centaines de jetons fictifs prennent leur place. Les autres comptes ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Reset sandbox</source>
        <translation>Réinitialiser le bac à sable</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SignInMessages</name>
    <message>
        <source>%1 answered like the service, but it has no list of tokens at this address.</source>
        <translation>La réponse de %1 est bien celle du service, mais il n’y a pas de liste de jetons à cette adresse.</translation>
    </message>
    <message>
        <source>%1 answered with a web page, not with a list of tokens.</source>
        <translation>La réponse de %1 est une page web, et non une liste de jetons.</translation>
    </message>
    <message>
        <source>%1 answered that nothing exists at this address.</source>
        <translation>D’après la réponse de %1, rien n’existe à cette adresse.</translation>
    </message>
    <message>
        <source>The answer of %1 does not come from the tokens service.</source>
        <translation>La réponse de %1 ne provient pas du service de jetons.</translation>
    </message>
    <message>
        <source>Check the address. The documented ones are %1.</source>
        <translation>Vérifiez l’adresse. Celles de la documentation sont %1.</translation>
    </message>
    <message>
        <source>If the service has moved there, use %1 as its address.</source>
        <translation>Si le service y a déménagé, utilisez %1 comme adresse.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Réessayez dans %n seconde.</numerusform>
            <numerusform>Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not accept this client ID and secret together.</source>
        <translation>Cet ID client et ce secret ne sont pas acceptés ensemble par %1.</translation>
    </message>
    <message>
        <source>%1 accepts this client ID and secret, but they may not list tokens.</source>
        <translation>Cet ID client et ce secret sont acceptés par %1, mais ils ne permettent pas de lister les jetons.</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and the network.</source>
        <translation>Vérifiez l’orthographe de l’adresse, ainsi que le réseau.</translation>
    </message>
    <message>
        <source>Check the host and the port in the address, and the network.</source>
        <translation>Vérifiez l’hôte et le port de l’adresse, ainsi que le réseau.</translation>
    </message>
    <message>
        <source>Check both, and check the address. The answer does not look like an answer of the service.</source>
        <translation>Vérifiez les deux, ainsi que l’adresse. La réponse ne ressemble pas à une réponse du service.</translation>
    </message>
    <message>
        <source>Check that both belong to the same token and that it was not deleted.</source>
        <translation>Vérifiez que les deux appartiennent au même jeton et que celui-ci n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>Use a token that has this permission.</source>
        <translation>Utilisez un jeton qui a cette autorisation.</translation>
    </message>
</context>
<context>
    <name>StoredPair</name>
    <message>
        <source>A secret is still in the keyring</source>
        <translation>Un secret est encore dans le trousseau de clés</translation>
    </message>
    <message>
        <source>The account “%1” does not use the client ID “%2”. The secret of that client ID could not be removed from the keyring. You can remove the entry “Tokenry” in the program that manages the keyring.</source>
        <translation>Le compte « %1 » n’utilise pas l’ID client « %2 ». Le secret de cet ID client n’a pas pu être retiré du trousseau de clés. Vous pouvez retirer l’entrée « Tokenry » dans le programme qui gère le trousseau de clés.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>invalid</source>
        <translation>non valide</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>dans le futur</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>Qt date and time format</comment>
        <translation>d MMMM yyyy &apos;à&apos; HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm:ss.zzz</source>
        <comment>Qt date and time format</comment>
        <translation>d MMMM yyyy &apos;à&apos; HH:mm:ss.zzz</translation>
    </message>
    <message>
        <source>%1 %2 (local time)
%3 (UTC)</source>
        <translation>%1 %2 (heure locale)
%3 (UTC)</translation>
    </message>
</context>
<context>
    <name>TlsMessages</name>
    <message>
        <source>The certificate of %1 names no host, so it does not identify the server.</source>
        <translation>Le certificat de %1 n’indique aucun hôte ; il n’identifie donc pas le serveur.</translation>
    </message>
    <message>
        <source>%1 showed a certificate for another host: it is for %2.</source>
        <translation>Le certificat présenté par %1 est destiné à un autre hôte : %2.</translation>
    </message>
    <message>
        <source>The certificate “%1” that %2 showed expired on %3.</source>
        <translation>Le certificat « %1 » présenté par %2 a expiré le %3.</translation>
    </message>
    <message>
        <source>The certificate “%1” that %2 showed is not valid before %3.</source>
        <translation>Le certificat « %1 » présenté par %2 n’est pas valide avant le %3.</translation>
    </message>
    <message>
        <source>%1 showed a self-signed certificate, “%2”. No authority confirms it.</source>
        <translation>Le certificat présenté par %1 est autosigné : « %2 ». Aucune autorité ne le confirme.</translation>
    </message>
    <message>
        <source>%1 showed a certificate from an authority that this computer does not know: “%2”.</source>
        <translation>Le certificat présenté par %1 provient d’une autorité que cet ordinateur ne connaît pas : « %2 ».</translation>
    </message>
    <message>
        <source>%1 supports only outdated encryption that is not safe.</source>
        <translation>%1 ne prend en charge qu’un chiffrement obsolète, qui n’est pas sûr.</translation>
    </message>
    <message>
        <source>The server at %1 does not use https.</source>
        <translation>Le serveur à l’adresse %1 n’utilise pas https.</translation>
    </message>
    <message>
        <source>%1 showed no certificate.</source>
        <translation>Aucun certificat n’a été présenté par %1.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be checked.</source>
        <translation>L’identité de %1 n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>Tell the people who run the service, and check this computer&apos;s date.</source>
        <translation>Signalez-le aux responsables du service, et vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date.</source>
        <translation>Vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>If the service belongs to you and this is its own authority, choose its CA file in the account. Otherwise somebody may be between you and the service.</source>
        <translation>Si le service vous appartient et qu’il s’agit de sa propre autorité, choisissez son fichier d’AC dans le compte. Sinon, quelqu’un s’interpose peut-être entre vous et le service.</translation>
    </message>
    <message>
        <source>Check the address. A sign-in page of the network or a proxy may also be in between.</source>
        <translation>Vérifiez l’adresse. Une page de connexion du réseau ou un proxy s’interpose peut-être aussi.</translation>
    </message>
    <message>
        <source>Check the address, or tell the people who run the service.</source>
        <translation>Vérifiez l’adresse, ou signalez-le aux responsables du service.</translation>
    </message>
    <message>
        <source>Check the port in the address.</source>
        <translation>Vérifiez le port de l’adresse.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Check the address, this computer&apos;s date, and whether a proxy is between you and the service.</source>
        <translation>Vérifiez l’adresse, la date de cet ordinateur, et si un proxy s’interpose entre vous et le service.</translation>
    </message>
    <message>
        <source>It was issued by “%1”.</source>
        <translation>Il a été émis par « %1 ».</translation>
    </message>
    <message>
        <source>The connection goes through the proxy %1, which may have sent this certificate instead.</source>
        <translation>La connexion passe par le proxy %1, qui a peut-être envoyé ce certificat à la place.</translation>
    </message>
    <message>
        <source>Your credentials were not sent.</source>
        <translation>Vos identifiants n’ont pas été envoyés.</translation>
    </message>
    <message>
        <source>Secure connection: %1</source>
        <translation>Connexion sécurisée : %1</translation>
    </message>
    <message>
        <source>Certificate: %1</source>
        <translation>Certificat : %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Émis par : %1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>Valide : du %1 au %2</translation>
    </message>
    <message>
        <source>For the host: %1</source>
        <translation>Pour l’hôte : %1</translation>
    </message>
</context>
<context>
    <name>TokenExport</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID du jeton</translation>
    </message>
    <message>
        <source>Nothing was saved to “%1”: %2</source>
        <translation>Rien n’a été enregistré dans « %1 » : %2</translation>
    </message>
</context>
<context>
    <name>TokenNote</name>
    <message>
        <source>Owner: %1</source>
        <translation>Propriétaire : %1</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>Usage : %1</translation>
    </message>
    <message>
        <source>Where deployed: %1</source>
        <translation>Lieu de déploiement : %1</translation>
    </message>
    <message>
        <source>Review by: %1</source>
        <translation>À revoir d’ici le %1</translation>
    </message>
</context>
<context>
    <name>TokenRequests</name>
    <message>
        <source>You are not signed in.</source>
        <translation>Vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>The request would be too long to send. Shorten the filter.</source>
        <translation>La requête serait trop longue pour être envoyée. Raccourcissez le filtre.</translation>
    </message>
    <message>
        <source>This request cannot be written as a web address.</source>
        <translation>Cette requête ne peut pas être écrite sous forme d’adresse web.</translation>
    </message>
    <message>
        <source>This token ID cannot be sent safely, so no request was sent.</source>
        <translation>Cet ID de jeton ne peut pas être envoyé de façon sûre ; aucune requête n’a donc été envoyée.</translation>
    </message>
    <message>
        <source>A token needs at least one permission. The service might take an empty list for all of them.</source>
        <translation>Un jeton a besoin d’au moins une autorisation. Le service pourrait interpréter une liste vide comme toutes les autorisations.</translation>
    </message>
    <message>
        <source>The name contains an incomplete character, which cannot be sent.</source>
        <translation>Le nom contient un caractère incomplet, qui ne peut pas être envoyé.</translation>
    </message>
</context>
<context>
    <name>TokenTable</name>
    <message>
        <source>invalid</source>
        <translation>non valide</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
</context>
<context>
    <name>TokenTableView</name>
    <message>
        <source>14 months ago</source>
        <translation>il y a 14 mois</translation>
    </message>
</context>
<context>
    <name>TypedConfirmation</name>
    <message>
        <source>Capital and small letters differ.</source>
        <translation>Les majuscules et les minuscules diffèrent.</translation>
    </message>
    <message>
        <source>Only the spaces differ.</source>
        <translation>Seuls les espaces diffèrent.</translation>
    </message>
    <message>
        <source>Spaces, and capital and small letters differ.</source>
        <translation>Les espaces, les majuscules et les minuscules diffèrent.</translation>
    </message>
    <message>
        <source>The text is right, but more follows it.</source>
        <translation>Le texte est juste, mais quelque chose le suit.</translation>
    </message>
    <message>
        <source>The text differs from character %1 on.</source>
        <translation>Le texte diffère à partir du caractère %1.</translation>
    </message>
    <message>
        <source>To confirm, type:</source>
        <translation>Pour confirmer, saisissez :</translation>
    </message>
    <message>
        <source>This is a protected account. To confirm, type its name:</source>
        <translation>Ce compte est protégé. Pour confirmer, saisissez son nom :</translation>
    </message>
    <message>
        <source>This account has no environment label. To confirm, type its name:</source>
        <translation>Ce compte n’a pas d’étiquette d’environnement. Pour confirmer, saisissez son nom :</translation>
    </message>
</context>
<context>
    <name>UnresolvedMessages</name>
    <message>
        <source>%1, created %2, %3</source>
        <comment>a client ID, a time, permissions</comment>
        <translation>%1, créé le %2, %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>The outcome is not known: Tokenry 0.1 recorded this change without its address and client ID, so it may have been made with others than the present ones.</source>
        <translation>Le résultat n’est pas connu : Tokenry 0.1 a consigné cette modification sans son adresse ni son ID client ; elle a donc pu être faite avec d’autres que les actuels.</translation>
    </message>
    <message>
        <source>%1 There is no such token here.</source>
        <comment>a reason</comment>
        <translation>%1 Aucun jeton correspondant n’existe ici.</translation>
    </message>
    <message>
        <source>%1 Tokens here that may be meant:
%2</source>
        <comment>a reason; a list of tokens</comment>
        <translation>%1 Jetons présents ici qui sont peut-être concernés :
%2</translation>
    </message>
    <message>
        <source>The outcome is still not known. %1</source>
        <translation>Le résultat n’est toujours pas connu. %1</translation>
    </message>
    <message>
        <source>The outcome is not known: the service does not list these tokens when their name is asked for, so they may have been there before:
%1
Compare when they were created, and ask whoever else creates tokens, before you delete one.</source>
        <translation>Le résultat n’est pas connu : le service n’indique pas ces jetons lorsqu’on demande leur nom ; ils existaient donc peut-être déjà :
%1
Comparez leurs dates de création, et renseignez-vous auprès des autres personnes qui créent des jetons, avant d’en supprimer un.</translation>
    </message>
    <message>
        <source>The outcome is not known: the service did not give the list in full. Try again.</source>
        <translation>Le résultat n’est pas connu : le service n’a pas donné la liste en entier. Réessayez.</translation>
    </message>
    <message>
        <source>The outcome is not known: the service did not give the list in full. Tokens of this name that have appeared since:
%1</source>
        <translation>Le résultat n’est pas connu : le service n’a pas donné la liste en entier. Jetons de ce nom apparus depuis :
%1</translation>
    </message>
    <message>
        <source>The outcome is not known: what was listed under this name before is not known. Tokens of this name now:
%1
Compare when they were created, and ask whoever else creates tokens, before you delete one.</source>
        <translation>Le résultat n’est pas connu : on ne sait pas ce qui figurait auparavant sous ce nom dans la liste. Jetons portant ce nom actuellement :
%1
Comparez leurs dates de création, et renseignez-vous auprès des autres personnes qui créent des jetons, avant d’en supprimer un.</translation>
    </message>
    <message>
        <source>The token is on the service. Nobody can sign in with it unless its secret was kept: delete it and create another, or keep it.</source>
        <translation>Le jeton est sur le service. Personne ne peut se connecter avec lui, sauf si son secret a été conservé : supprimez-le et créez-en un autre, ou conservez-le.</translation>
    </message>
    <message>
        <source>The token is on the service. If its secret did not get where it belongs, delete it and create another; otherwise keep it.</source>
        <translation>Le jeton est sur le service. Si son secret n’est pas arrivé là où il doit être, supprimez le jeton et créez-en un autre ; sinon, conservez le jeton.</translation>
    </message>
    <message>
        <source>A token of this name has appeared since, created %1, but with other permissions (%2). Somebody else may have made it. If it is yours, its secret is lost: delete it and create it again, or keep it.</source>
        <translation>Un jeton de ce nom est apparu depuis, créé le %1, mais avec d’autres autorisations (%2). Il a peut-être été créé par quelqu’un d’autre. Si c’est le vôtre, son secret est perdu : supprimez-le et créez-le de nouveau, ou conservez-le.</translation>
    </message>
    <message>
        <source>A token of this name has appeared since, created %1. If it is yours, its secret is lost: delete it and create it again, or keep it. Somebody else may have made it.</source>
        <translation>Un jeton de ce nom est apparu depuis, créé le %1. Si c’est le vôtre, son secret est perdu : supprimez-le et créez-le de nouveau, ou conservez-le. Il a peut-être été créé par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>It is not known whether “%1” was created: the answer to the request of %2 never came. If it was, its secret is lost.</source>
        <translation>On ne sait pas si « %1 » a été créé : la réponse à la requête du %2 n’est jamais arrivée. Si le jeton a été créé, son secret est perdu.</translation>
    </message>
    <message>
        <source>“%1” was created on %2; its secret was not kept: delete it and create another.</source>
        <translation>« %1 » a été créé le %2 ; son secret n’a pas été conservé : supprimez le jeton et créez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” was created on %2. Its secret was copied, but the program ended before you were done: if it was not pasted anywhere, it is lost.</source>
        <translation>« %1 » a été créé le %2. Son secret a été copié, mais le programme s’est arrêté avant que vous ayez terminé : s’il n’a été collé nulle part, il est perdu.</translation>
    </message>
    <message>
        <source>It is not known whether “%1” was deleted: the answer to the request of %2 never came.</source>
        <translation>On ne sait pas si « %1 » a été supprimé : la réponse à la requête du %2 n’est jamais arrivée.</translation>
    </message>
    <message>
        <source>“%1” may not have been deleted: the answer to the request of %2 never came, and the token was still there soon after. Tokenry looks again by itself.</source>
        <translation>« %1 » n’a peut-être pas été supprimé : la réponse à la requête du %2 n’est jamais arrivée, et le jeton était encore là peu après. Tokenry vérifie de nouveau de lui-même.</translation>
    </message>
    <message>
        <source>It is not known whether the token was created</source>
        <translation>On ne sait pas si le jeton a été créé</translation>
    </message>
    <message>
        <source>The token was created, but its secret was not kept</source>
        <translation>Le jeton a été créé, mais son secret n’a pas été conservé</translation>
    </message>
    <message>
        <source>Was the secret of this token kept?</source>
        <translation>Le secret de ce jeton a-t-il été conservé ?</translation>
    </message>
    <message>
        <source>It is not known whether the token was deleted</source>
        <translation>On ne sait pas si le jeton a été supprimé</translation>
    </message>
    <message>
        <source>The token may not have been deleted</source>
        <translation>Le jeton n’a peut-être pas été supprimé</translation>
    </message>
    <message>
        <source>%1 It was requested as %2.</source>
        <comment>an unresolved change; client ID and address</comment>
        <translation>%1 Cela a été demandé avec %2.</translation>
    </message>
    <message>
        <source>%1 Tokenry 0.1 did not record with which address and client ID.</source>
        <comment>an unresolved change</comment>
        <translation>%1 Tokenry 0.1 n’a pas consigné avec quelle adresse et quel ID client.</translation>
    </message>
    <message>
        <source>The service was not asked, because it cannot tell: this change was requested as %1. Sign in there to check it, or close it here when you know how it ended.</source>
        <translation>Le service n’a pas été interrogé, car il ne peut pas le savoir : cette modification a été demandée avec %1. Connectez-vous là pour la vérifier, ou marquez-la ici comme résolue lorsque vous savez comment elle s’est terminée.</translation>
    </message>
    <message>
        <source>Not created: the whole list holds no new token of this name. It is safe to try again. If the service was slow, the token would still appear in the list.</source>
        <translation>Non créé : la liste complète ne contient aucun nouveau jeton de ce nom. Vous pouvez réessayer sans risque. Si le service était lent, le jeton apparaîtrait encore dans la liste.</translation>
    </message>
    <message>
        <source>Several tokens of this name have appeared since:
%1
At most one of them is yours. Ask whoever else creates tokens before you delete one.</source>
        <translation>Plusieurs jetons de ce nom sont apparus depuis :
%1
Un seul d’entre eux, au plus, est le vôtre. Renseignez-vous auprès des autres personnes qui créent des jetons avant d’en supprimer un.</translation>
    </message>
    <message>
        <source>The token is not on the service any more.</source>
        <translation>Le jeton n’est plus sur le service.</translation>
    </message>
    <message>
        <source>The token is still there: it was not deleted. Nothing was sent again.</source>
        <translation>Le jeton est encore là : il n’a pas été supprimé. Rien n’a été envoyé de nouveau.</translation>
    </message>
    <message>
        <source>The token is still there. The service may be slow: Tokenry looks again by itself. Nothing was sent again.</source>
        <translation>Le jeton est encore là. Le service est peut-être lent : Tokenry vérifie de nouveau de lui-même. Rien n’a été envoyé de nouveau.</translation>
    </message>
</context>
<context>
    <name>tokenry::AboutDialog</name>
    <message>
        <source>About Tokenry</source>
        <translation>À propos de Tokenry</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>A window on the API tokens of a payments service: list, filter, create, hand the secret over, delete. It is no product of the service and speaks to it only through its public API.</source>
        <translation>Une fenêtre sur les jetons d’API d’un service de paiement : lister, filtrer, créer, remettre le secret, supprimer. Ce n’est pas un produit du service, et il ne lui parle que par son API publique.</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>domaine public</translation>
    </message>
    <message>
        <source>What cannot be done</source>
        <translation>Ce qui n’est pas possible</translation>
    </message>
    <message>
        <source>The service shows a secret once and cannot show it again. It has no call to rename a token, to change its permissions or to undo a deletion, and it does not tell when a token was last used.</source>
        <translation>Le service montre un secret une seule fois et ne peut pas le montrer de nouveau. Il n’a aucun appel pour renommer un jeton, changer ses autorisations ou annuler une suppression, et il n’indique pas quand un jeton a été utilisé pour la dernière fois.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnostic…</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountBand</name>
    <message>
        <source>Account: %1, %2</source>
        <translation>Compte : %1, %2</translation>
    </message>
    <message>
        <source>Account: %1, %2, %3</source>
        <translation>Compte : %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountController</name>
    <message>
        <source>Built-in sandbox</source>
        <translation>Bac à sable intégré</translation>
    </message>
    <message>
        <source>Locked by you.</source>
        <translation>Verrouillé par vous.</translation>
    </message>
    <message>
        <source>Something unfinished is held in this account, such as a new secret that is not kept yet. Finish it first, then remove the account.</source>
        <translation>Quelque chose d’inachevé est gardé dans ce compte, par exemple un nouveau secret qui n’est pas encore conservé. Terminez-le d’abord, puis retirez le compte.</translation>
    </message>
    <message>
        <source>Locked, because you did not sign in.</source>
        <translation>Verrouillé, car vous ne vous êtes pas connecté.</translation>
    </message>
    <message>
        <source>A dialog that was open is hidden. It comes back when you unlock.</source>
        <translation>Une boîte de dialogue qui était ouverte est masquée. Elle réapparaît lorsque vous déverrouillez.</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountDialog</name>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Edit this account</source>
        <translation>Modifier ce compte</translation>
    </message>
    <message>
        <source>The secret goes to the system&apos;s keyring; no file of ours holds it.</source>
        <translation>Le secret est placé dans le trousseau de clés du système ; aucun de nos fichiers ne le contient.</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>Utiliser pour cette session seulement</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Il manque encore : %1.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountEditController</name>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>En attente du trousseau de clés…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The account was saved</source>
        <translation>Le compte a été enregistré</translation>
    </message>
    <message>
        <source>The account was not saved</source>
        <translation>Le compte n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The account was not moved</source>
        <translation>Le compte n’a pas été déplacé</translation>
    </message>
    <message>
        <source>The account was not removed</source>
        <translation>Le compte n’a pas été retiré</translation>
    </message>
    <message>
        <source>The account and its secret are removed from this computer. Nothing on the service is changed: the token of the account stays valid.</source>
        <translation>Le compte et son secret sont retirés de cet ordinateur. Rien n’est modifié sur le service : le jeton du compte reste valide.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of this account have no known outcome. Without the account, Tokenry cannot find it out any more.</source>
        <translation>
            <numerusform>%n modification de ce compte n’a pas de résultat connu. Sans le compte, Tokenry ne pourra plus le découvrir.</numerusform>
            <numerusform>%n modifications de ce compte n’ont pas de résultat connu. Sans le compte, Tokenry ne pourra plus le découvrir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this account?</source>
        <translation>Retirer ce compte ?</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The account was removed</source>
        <translation>Le compte a été retiré</translation>
    </message>
    <message numerus="yes">
        <source>%n rotations of this account are under way. Without the account, Tokenry does not show them any more, and their old and new tokens stay on the service.</source>
        <translation>
            <numerusform>%n renouvellement de ce compte est en cours. Sans le compte, Tokenry ne l’affichera plus, et l’ancien et le nouveau jeton resteront sur le service.</numerusform>
            <numerusform>%n renouvellements de ce compte sont en cours. Sans le compte, Tokenry ne les affichera plus, et leurs anciens et nouveaux jetons resteront sur le service.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::AccountForm</name>
    <message>
        <source>Account name</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Your own name for it, such as “Acme payments”</source>
        <translation>Le nom que vous lui donnez, par exemple « Paiements Acme »</translation>
    </message>
    <message>
        <source>Choose or type an address</source>
        <translation>Choisissez ou saisissez une adresse</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Another account has this name. Two of one name could be taken for each other.</source>
        <translation>Un autre compte porte ce nom. Deux comptes du même nom pourraient être confondus.</translation>
    </message>
    <message>
        <source>This is an international host. In ASCII it is %1.</source>
        <translation>Cet hôte a un nom international. En ASCII, c’est %1.</translation>
    </message>
    <message>
        <source>Kept in the keyring. Type to replace it.</source>
        <translation>Conservé dans le trousseau de clés. Saisissez un texte pour le remplacer.</translation>
    </message>
    <message>
        <source>The secret that is kept belongs to the earlier base URL and client ID. Enter the one that belongs to these.</source>
        <translation>Le secret conservé correspond à l’ancienne URL de base et à l’ancien ID client. Saisissez celui qui correspond aux actuels.</translation>
    </message>
    <message>
        <source>The name sounds like production.</source>
        <translation>Le nom évoque la production.</translation>
    </message>
    <message>
        <source>The address sounds like production.</source>
        <translation>L’adresse évoque la production.</translation>
    </message>
    <message>
        <source>The name sounds like a sandbox.</source>
        <translation>Le nom évoque un bac à sable.</translation>
    </message>
    <message>
        <source>The address sounds like a sandbox.</source>
        <translation>L’adresse évoque un bac à sable.</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountPage</name>
    <message>
        <source>“%1” is not among the rows. The details pane shows it.</source>
        <translation>« %1 » ne figure pas parmi les lignes. Le volet de détails le montre.</translation>
    </message>
    <message>
        <source>The new token is not shown, because the filters hide it.</source>
        <translation>Le nouveau jeton n’est pas affiché, car les filtres le masquent.</translation>
    </message>
    <message>
        <source>The new token is not among the rows that are shown.</source>
        <translation>Le nouveau jeton ne figure pas parmi les lignes affichées.</translation>
    </message>
    <message>
        <source>The text of the history was copied</source>
        <translation>Le texte de l’historique a été copié</translation>
    </message>
    <message>
        <source>%1 Choose “Edit this account…” in the menu to change it.</source>
        <translation>%1 Choisissez « Modifier ce compte… » dans le menu pour changer cela.</translation>
    </message>
    <message>
        <source>The built-in sandbox has stopped</source>
        <translation>Le bac à sable intégré s’est arrêté</translation>
    </message>
    <message>
        <source>The rows are from the last reading. Refresh starts it again; the tokens in it are kept.</source>
        <translation>Les lignes datent de la dernière lecture. « Actualiser » le redémarre ; les jetons qu’il contient sont conservés.</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountRepository</name>
    <message>
        <source>This account is no longer stored. Nothing was changed.</source>
        <translation>Ce compte n’est plus enregistré. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The account “%1” was removed, but its secret could not be removed from the keyring. It is not used any more. You can remove the entry “Tokenry” in the program that manages the keyring.</source>
        <translation>Le compte « %1 » a été retiré, mais son secret n’a pas pu être retiré du trousseau de clés. Il n’est plus utilisé. Vous pouvez retirer l’entrée « Tokenry » dans le programme qui gère le trousseau de clés.</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountRow</name>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
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
        <translation>La suppression est en pause ; jetons traités : %1 sur %2. Déverrouillez pour continuer ou pour arrêter.</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountSignIn</name>
    <message>
        <source>The CA file cannot be used</source>
        <translation>Le fichier d’AC est inutilisable</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>En attente du trousseau de clés…</translation>
    </message>
    <message>
        <source>The secret of this account is looked up. If the keyring is locked, it asks for its password in a window of its own.</source>
        <translation>Le secret de ce compte est recherché. Si le trousseau de clés est verrouillé, il demande son mot de passe dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>Saving in the keyring…</source>
        <translation>Enregistrement dans le trousseau de clés…</translation>
    </message>
    <message>
        <source>The secret is saved, and is used after that. If the keyring is locked, it asks for its password in a window of its own.</source>
        <translation>Le secret est enregistré, puis utilisé. Si le trousseau de clés est verrouillé, il demande son mot de passe dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>The service refused these credentials</source>
        <translation>Le service a refusé ces identifiants</translation>
    </message>
    <message>
        <source>The token may have been deleted, or the secret may be wrong. The rows that were loaded stay in the list.</source>
        <translation>Le jeton a peut-être été supprimé, ou le secret est peut-être erroné. Les lignes déjà chargées restent dans la liste.</translation>
    </message>
    <message>
        <source>It was not signed in.</source>
        <translation>Le compte n’a pas été connecté.</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountSwitcher</name>
    <message>
        <source>Switch account</source>
        <translation>Changer de compte</translation>
    </message>
    <message>
        <source>Switch account (Ctrl+1 to Ctrl+9)</source>
        <translation>Changer de compte (Ctrl+1 à Ctrl+9)</translation>
    </message>
    <message>
        <source>%1
Switch account (Ctrl+1 to Ctrl+9)</source>
        <comment>%1 is the name of an account</comment>
        <translation>%1
Changer de compte (Ctrl+1 à Ctrl+9)</translation>
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
        <translation>Rechercher dans tous les comptes connectés</translation>
    </message>
    <message>
        <source>Read the &amp;rest of the lists</source>
        <translation>&amp;Lire le reste des listes</translation>
    </message>
    <message>
        <source>Read the rest of the lists</source>
        <translation>Lire le reste des listes</translation>
    </message>
    <message>
        <source>Tokens that were found</source>
        <translation>Jetons trouvés</translation>
    </message>
    <message>
        <source>&amp;Search in every account that is signed in</source>
        <translation>&amp;Rechercher dans tous les comptes connectés</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens found. The first %1 are shown.</source>
        <translation>
            <numerusform>%n jeton trouvé. Seuls les %1 premiers sont affichés.</numerusform>
            <numerusform>%n jetons trouvés. Les %1 premiers sont affichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens found.</source>
        <translation>
            <numerusform>%n jeton trouvé.</numerusform>
            <numerusform>%n jetons trouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No token found in %n accounts.</source>
        <translation>
            <numerusform>Aucun jeton trouvé dans %n compte.</numerusform>
            <numerusform>Aucun jeton trouvé dans %n comptes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists are being read…</source>
        <translation>Lecture des listes en cours…</translation>
    </message>
    <message>
        <source>Not every list was read to its end.</source>
        <translation>Certaines listes n’ont pas été lues jusqu’au bout.</translation>
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
        <translation>Jetons par âge et par autorisation</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 is a right, %2 a number</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the numbers of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Il n’y a aucun jeton.</translation>
    </message>
    <message>
        <source>%1. Click to show them.</source>
        <translation>%1. Cliquez pour les afficher.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln tokens. %2.</source>
        <comment>%1 is an age, %2 a list of numbers</comment>
        <translation>
            <numerusform>%1 : %Ln jeton. %2.</numerusform>
            <numerusform>%1 : %Ln jetons. %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::Application</name>
    <message>
        <source>Locked with the screen.</source>
        <translation>Verrouillé avec l’écran.</translation>
    </message>
    <message>
        <source>Locked when the computer went to sleep.</source>
        <translation>Verrouillé lors de la mise en veille de l’ordinateur.</translation>
    </message>
    <message>
        <source>The layout of the window and the filters apply until the program ends. The file “%1” cannot be written.</source>
        <translation>La disposition de la fenêtre et les filtres s’appliquent jusqu’à la fin du programme. Le fichier « %1 » n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>There is no account of this name</source>
        <translation>Aucun compte ne porte ce nom</translation>
    </message>
    <message numerus="yes">
        <source>Locked after %n minutes without input.</source>
        <translation>
            <numerusform>Verrouillé après %n minute d’inactivité.</numerusform>
            <numerusform>Verrouillé après %n minutes d’inactivité.</numerusform>
        </translation>
    </message>
    <message>
        <source>The window layout cannot be saved</source>
        <translation>La disposition de la fenêtre ne peut pas être enregistrée</translation>
    </message>
    <message>
        <source>Settings and accounts cannot be saved</source>
        <translation>Les paramètres et les comptes ne peuvent pas être enregistrés</translation>
    </message>
    <message>
        <source>Tokenry was started again for another account. Close the open dialog, then choose that account.</source>
        <translation>Tokenry a été lancé de nouveau pour un autre compte. Fermez la boîte de dialogue ouverte, puis choisissez cet autre compte.</translation>
    </message>
    <message>
        <source>Tokenry was started again with this account name.</source>
        <translation>Tokenry a été lancé de nouveau avec ce nom de compte.</translation>
    </message>
    <message>
        <source>Tokenry did not end properly last time</source>
        <translation>Tokenry ne s’est pas arrêté correctement la dernière fois</translation>
    </message>
    <message>
        <source>It crashed, was stopped by force, or the computer lost power. Every change that was sent is in the History; one whose answer is missing is shown as not resolved. A new secret that was not saved is lost: delete its token and create another one. If Tokenry crashed, choose “Help” and “Diagnostics” in the menu, and report the text with what you did before.</source>
        <translation>Le programme a planté, a été arrêté de force, ou l’ordinateur n’a plus été alimenté. Chaque modification envoyée figure dans l’historique ; si sa réponse manque, elle est indiquée comme non résolue. Un nouveau secret qui n’a pas été enregistré est perdu : supprimez son jeton et créez-en un autre. Si Tokenry a planté, choisissez « Aide », puis « Diagnostic » dans le menu, et signalez le problème avec ce texte, en indiquant ce que vous faisiez auparavant.</translation>
    </message>
</context>
<context>
    <name>tokenry::BaseDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tokenry::BaseUrlBox</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>tokenry::BusyIndicator</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>tokenry::CaFilePicker</name>
    <message>
        <source>Trust a certificate authority of your own</source>
        <translation>Faire confiance à votre propre autorité de certification</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier d’AC</translation>
    </message>
    <message>
        <source>A file with certificates (PEM)</source>
        <translation>Un fichier de certificats (PEM)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse for a CA file</source>
        <translation>Choisir un fichier d’AC</translation>
    </message>
    <message>
        <source>CA file, for this account beside the system&apos;s own authorities</source>
        <translation>Fichier d’AC, pour ce compte, en plus des autorités du système</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Choisissez le fichier.</translation>
    </message>
    <message>
        <source>Give the whole path, from the first / on.</source>
        <translation>Indiquez le chemin complet, à partir du premier /.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This is not a file that can be read.</source>
        <translation>Ce n’est pas un fichier lisible.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Choisir un fichier d’AC</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
</context>
<context>
    <name>tokenry::CommandButton</name>
    <message>
        <source>For the &amp;service&apos;s command line (grid)</source>
        <translation>Pour la ligne de commande du &amp;service (grid)</translation>
    </message>
    <message>
        <source>The service&apos;s command line cannot send this request</source>
        <translation>La ligne de commande du service ne peut pas envoyer cette requête</translation>
    </message>
    <message>
        <source>For &amp;curl</source>
        <translation>Pour &amp;curl</translation>
    </message>
    <message>
        <source>curl cannot send this request</source>
        <translation>curl ne peut pas envoyer cette requête</translation>
    </message>
    <message>
        <source>Copies the request as a line for a shell. Variables stand in place of the secret.</source>
        <translation>Copie la requête sous forme de ligne pour un interpréteur de commandes. Des variables tiennent lieu de secret.</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Copier comme co&amp;mmande</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Commande copiée</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
    </message>
</context>
<context>
    <name>tokenry::CreateAgainDialog</name>
    <message>
        <source>create this token</source>
        <translation>créer ce jeton</translation>
    </message>
    <message>
        <source>Create the new token</source>
        <translation>Créer le nouveau jeton</translation>
    </message>
    <message>
        <source>Create the new token “%1”?</source>
        <translation>Créer le nouveau jeton « %1 » ?</translation>
    </message>
    <message>
        <source>It replaces “%1”, which is not touched by that. Its secret is shown once.</source>
        <translation>Il remplace « %1 », que cette création laisse intact. Son secret est affiché une seule fois.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Créer le jeton</translation>
    </message>
</context>
<context>
    <name>tokenry::CreateController</name>
    <message>
        <source>Another token is being created. Wait for it, then try again.</source>
        <translation>Un autre jeton est en cours de création. Attendez qu’il soit créé, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>tokenry::CreateDialog</name>
    <message>
        <source>Create another token anyway: there may be two of this name then</source>
        <translation>Créer tout de même un autre jeton : il se peut qu’il y en ait alors deux du même nom</translation>
    </message>
    <message>
        <source>create this token</source>
        <translation>créer ce jeton</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Créer le jeton</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Names cannot be changed later.</source>
        <translation>Les noms ne peuvent pas être changés par la suite.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>A name of its own, such as another number after “%1”</source>
        <translation>Un nom distinct, par exemple avec un autre numéro après « %1 »</translation>
    </message>
    <message>
        <source>Permissions are taken from “%1”. Permissions that are not known here are left out.</source>
        <translation>Les autorisations sont reprises de « %1 ». Les autorisations inconnues ici sont laissées de côté.</translation>
    </message>
    <message>
        <source>Permissions are taken from “%1”.</source>
        <translation>Les autorisations sont reprises de « %1 ».</translation>
    </message>
    <message>
        <source>Closes this question. Nothing is sent.</source>
        <translation>Ferme cette question. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Creating the token…</source>
        <translation>Création du jeton…</translation>
    </message>
    <message>
        <source>The service did not accept the entries. No token was created.</source>
        <translation>Le service n’a pas accepté les saisies. Aucun jeton n’a été créé.</translation>
    </message>
    <message>
        <source>Whether the earlier request for “%1” made a token is still not known.</source>
        <translation>On ne sait toujours pas si la requête précédente pour « %1 » a créé un jeton.</translation>
    </message>
    <message>
        <source>The request was for “%1”. Your entries are kept.</source>
        <translation>La requête concernait « %1 ». Vos saisies sont conservées.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n s</source>
        <translation>
            <numerusform>Attendre %n s</numerusform>
            <numerusform>Attendre %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one permission.</source>
        <translation>Choisissez au moins une autorisation.</translation>
    </message>
    <message>
        <source>In this account payments move real money.</source>
        <translation>Dans ce compte, les paiements mettent en jeu de l’argent réel.</translation>
    </message>
    <message>
        <source>In effect full access: it can create tokens with any permission.</source>
        <translation>Équivaut à un accès complet : il peut créer des jetons avec n’importe quelle autorisation.</translation>
    </message>
    <message>
        <source>Waiting for the service; the request cannot be taken back.</source>
        <translation>En attente du service ; la requête ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>Mark as resolved</source>
        <translation>Marquer comme résolue</translation>
    </message>
</context>
<context>
    <name>tokenry::CredentialEntry</name>
    <message>
        <source>Fill in the fields</source>
        <translation>Remplir les champs</translation>
    </message>
    <message>
        <source>This is the client ID. The secret that belongs to it is another text.</source>
        <translation>C’est l’ID client. Le secret correspondant est un autre texte.</translation>
    </message>
    <message>
        <source>Remove what does not belong</source>
        <translation>Retirer ce qui est en trop</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Intervertir les deux</translation>
    </message>
    <message>
        <source>Take the end off</source>
        <translation>Retirer la fin</translation>
    </message>
    <message>
        <source>Use it as the client secret</source>
        <translation>L’utiliser comme secret client</translation>
    </message>
    <message>
        <source>%1 Perhaps “%2” is meant.</source>
        <translation>%1 Vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>Use that address</source>
        <translation>Utiliser cette adresse</translation>
    </message>
    <message>
        <source>The pasted text contains no secret for this client ID.</source>
        <translation>Le texte collé ne contient aucun secret pour cet ID client.</translation>
    </message>
    <message>
        <source>The text was not put into this field.</source>
        <translation>Le texte n’a pas été placé dans ce champ.</translation>
    </message>
</context>
<context>
    <name>tokenry::CredentialImportPanel</name>
    <message>
        <source>This computer holds credentials for the service&apos;s command line.</source>
        <translation>Cet ordinateur contient des identifiants pour la ligne de commande du service.</translation>
    </message>
    <message>
        <source>Use ~/.grid-credentials</source>
        <translation>Utiliser ~/.grid-credentials</translation>
    </message>
    <message>
        <source>Use the GRID_* variables</source>
        <translation>Utiliser les variables GRID_*</translation>
    </message>
</context>
<context>
    <name>tokenry::CredentialSaver</name>
    <message>
        <source>Save in the credentials file; other entries in it are kept</source>
        <translation>Enregistrer dans le fichier d’identifiants ; ses autres entrées sont conservées</translation>
    </message>
    <message>
        <source>Save the credentials</source>
        <translation>Enregistrer les identifiants</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of variables</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>New value for: %1.</source>
        <translation>Nouvelle valeur pour : %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Ajouté : %1.</translation>
    </message>
    <message>
        <source>Update “%1”?</source>
        <translation>Mettre à jour « %1 » ?</translation>
    </message>
    <message>
        <source>Update file</source>
        <translation>Mettre à jour le fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saved to %1, readable by you only.</source>
        <translation>Enregistré dans %1, lisible par vous seul.</translation>
    </message>
    <message>
        <source>Everything else in the file stays as it is. The previous file is kept beside it. Only you can read the two files.</source>
        <translation>Tout le reste du fichier demeure tel quel. Le fichier précédent est conservé à côté. Vous seul pouvez lire les deux fichiers.</translation>
    </message>
    <message>
        <source>Saved to %1. Its other entries were kept. The previous file is now “%2”.</source>
        <translation>Enregistré dans %1. Ses autres entrées ont été conservées. Le fichier précédent est maintenant « %2 ».</translation>
    </message>
</context>
<context>
    <name>tokenry::DateFilterBox</name>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <translation>Plus de 90 jours</translation>
    </message>
    <message>
        <source>Older than 1 year</source>
        <translation>Plus de 1 an</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>Période personnalisée…</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
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
        <translation>%1 (l’horloge n’est pas à l’heure)</translation>
    </message>
</context>
<context>
    <name>tokenry::DateRangeDialog</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Show this range</source>
        <translation>Afficher cette période</translation>
    </message>
    <message>
        <source>Both days are included, in local time. An end that is not checked is open.</source>
        <translation>Les deux jours sont inclus, en heure locale. Une borne qui n’est pas cochée reste ouverte.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The first day comes after the last day.</source>
        <translation>Le premier jour est postérieur au dernier.</translation>
    </message>
</context>
<context>
    <name>tokenry::DeleteController</name>
    <message>
        <source>Another deletion is under way. Wait for it, then try again.</source>
        <translation>Une autre suppression est en cours. Attendez qu’elle se termine, puis réessayez.</translation>
    </message>
    <message>
        <source>Go on deleting?</source>
        <translation>Continuer la suppression ?</translation>
    </message>
    <message>
        <source>The deletion was paused: %1 of %2 tokens are done. The others were not sent.</source>
        <translation>La suppression a été mise en pause ; jetons traités : %1 sur %2. Les autres n’ont pas été envoyés.</translation>
    </message>
    <message>
        <source>Go on deleting</source>
        <translation>Continuer la suppression</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Arrêter ici</translation>
    </message>
    <message>
        <source>The delete dialog was closed</source>
        <translation>La fenêtre de suppression a été fermée</translation>
    </message>
    <message>
        <source>This account now signs in at another address or with another token, so the dialog was out of date. Nothing was deleted. Choose Delete again if you still want to.</source>
        <translation>Ce compte se connecte maintenant à une autre adresse ou avec un autre jeton ; cette fenêtre n’était donc plus à jour. Rien n’a été supprimé. Choisissez de nouveau « Supprimer » si vous le souhaitez toujours.</translation>
    </message>
</context>
<context>
    <name>tokenry::DeleteDialog</name>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete tokens</source>
        <translation>Supprimer les jetons</translation>
    </message>
    <message>
        <source>Delete this token?</source>
        <translation>Supprimer ce jeton ?</translation>
    </message>
    <message>
        <source>Whatever uses it stops working at once. This cannot be undone.</source>
        <translation>Tout ce qui l’utilise cesse aussitôt de fonctionner. Cette action est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tokens?</source>
        <translation>
            <numerusform>Supprimer %n jeton ?</numerusform>
            <numerusform>Supprimer %n jetons ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever uses them stops working at once. This cannot be undone.</source>
        <translation>Tout ce qui les utilise cesse aussitôt de fonctionner. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Supprimer le jeton</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tokens</source>
        <translation>
            <numerusform>Supprimer %n jeton</numerusform>
            <numerusform>Supprimer %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Rapport copié</translation>
    </message>
    <message>
        <source>&amp;Cancel before it starts</source>
        <translation>&amp;Annuler avant le début</translation>
    </message>
    <message>
        <source>Deleting the token</source>
        <translation>Suppression du jeton</translation>
    </message>
    <message>
        <source>Deleting tokens</source>
        <translation>Suppression des jetons</translation>
    </message>
    <message>
        <source>They are deleted one after the other.</source>
        <translation>Ils sont supprimés l’un après l’autre.</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Arrêter après celui-ci</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Waiting for the service. The request that is under way cannot be taken back.</source>
        <translation>En attente du service. La requête déjà partie ne peut pas être annulée.</translation>
    </message>
</context>
<context>
    <name>tokenry::DeleteList</name>
    <message>
        <source>Tokens to delete</source>
        <translation>Jetons à supprimer</translation>
    </message>
</context>
<context>
    <name>tokenry::DeleteListModel</name>
    <message>
        <source>you</source>
        <comment>the token that is signed in with</comment>
        <translation>vous</translation>
    </message>
    <message>
        <source>%1 ·</source>
        <comment>age, before the client ID</comment>
        <translation>%1 ·</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>créé %1</translation>
    </message>
    <message>
        <source>Client ID: %1
Token ID: %2</source>
        <translation>ID client : %1
ID du jeton : %2</translation>
    </message>
    <message>
        <source>you are signed in with it</source>
        <translation>vous êtes connecté avec ce jeton</translation>
    </message>
</context>
<context>
    <name>tokenry::DetailField</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>tokenry::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>No token is shown</source>
        <translation>Aucun jeton n’est affiché</translation>
    </message>
    <message>
        <source>Click a row to see what its token may do and to copy the client ID. %1 reads it again.</source>
        <translation>Cliquez sur une ligne pour voir ce que son jeton peut faire et pour copier l’ID client. Appuyez sur %1 pour relire le jeton.</translation>
    </message>
</context>
<context>
    <name>tokenry::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>This text is for a report about a fault in Tokenry. It has no name of an account, a person or a computer in it, and no ID or secret. Nothing is sent.</source>
        <translation>Ce texte sert à signaler un défaut de Tokenry. Il ne contient aucun nom de compte, de personne ou d’ordinateur, ni aucun ID ou secret. Rien n’est envoyé.</translation>
    </message>
</context>
<context>
    <name>tokenry::EnvironmentConflictDetector</name>
    <message>
        <source>The same client ID signs in here as %1 and in the account “%2” as %3. One of the two labels is wrong: check it before you change anything.</source>
        <translation>Le même ID client se connecte ici en tant que %1 et, dans le compte « %2 », en tant que %3. L’une des deux étiquettes est fausse : vérifiez-la avant de modifier quoi que ce soit.</translation>
    </message>
    <message>
        <source>The account “%1” (%2) signs in with the same credentials.</source>
        <translation>Le compte « %1 » (%2) se connecte avec les mêmes identifiants.</translation>
    </message>
    <message>
        <source>This account is labelled %1, and “%2” is labelled %3, but the service gave both the same token. One of the two labels is wrong: check it before you change anything.</source>
        <translation>Ce compte est étiqueté %1, et « %2 » est étiqueté %3, mais le service a donné le même jeton aux deux. L’une des deux étiquettes est fausse : vérifiez-la avant de modifier quoi que ce soit.</translation>
    </message>
    <message>
        <source>The account “%1”, which is labelled %2, was given the same tokens.</source>
        <translation>Le compte « %1 », qui est étiqueté %2, a reçu les mêmes jetons.</translation>
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
        <translation>Protégé</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Choose what it is for</source>
        <translation>Choisissez à quoi il sert</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
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
            <numerusform>%n jeton exporté vers « %1 ».</numerusform>
            <numerusform>%n jetons exportés vers « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Le fichier n’a pas été écrit</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tokenry::FilterBar</name>
    <message>
        <source>Any name</source>
        <translation>Tout nom</translation>
    </message>
    <message>
        <source>Created between</source>
        <translation>Créé entre</translation>
    </message>
    <message>
        <source>Updated between</source>
        <translation>Mis à jour entre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Permissions</source>
        <translation>&amp;Autorisations</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>Dans cette liste</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>N’importe lesquelles</translation>
    </message>
    <message>
        <source>Can view</source>
        <translation>Peut consulter</translation>
    </message>
    <message>
        <source>Can transact</source>
        <translation>Peut envoyer des paiements</translation>
    </message>
    <message>
        <source>Can manage</source>
        <translation>Peut gérer</translation>
    </message>
    <message>
        <source>Only VIEW</source>
        <translation>VIEW uniquement</translation>
    </message>
    <message>
        <source>VIEW and TRANSACT only</source>
        <translation>VIEW et TRANSACT uniquement</translation>
    </message>
    <message>
        <source>VIEW and MANAGE only</source>
        <translation>VIEW et MANAGE uniquement</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>Les trois</translation>
    </message>
    <message>
        <source>None listed or unknown</source>
        <translation>Aucune indiquée ou inconnues</translation>
    </message>
    <message>
        <source>Name filter</source>
        <translation>Filtre de nom</translation>
    </message>
    <message>
        <source>The service decides how names match (Ctrl+Shift+N).</source>
        <translation>Le service décide quels noms correspondent (Ctrl+Maj+N).</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Recherche : %1</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>Autorisations : %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nom : %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Créé : %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Mis à jour : %1</translation>
    </message>
    <message>
        <source>&amp;Name (starts or ends with a space)</source>
        <translation>N&amp;om (commence ou se termine par un espace)</translation>
    </message>
    <message>
        <source>Shows the rows that have every word, in any column (Ctrl+F). A minus sign before a word leaves out the rows that have it; quotation marks keep words together. IDs are found in every form. Enter on an ID that is not in the list asks the service for it.</source>
        <translation>Affiche les lignes qui contiennent tous les mots, dans n’importe quelle colonne (Ctrl+F). Un signe moins devant un mot exclut les lignes qui le contiennent ; des guillemets droits gardent des mots ensemble. Les ID sont trouvés sous toutes leurs formes. La touche Entrée, sur un ID qui n’est pas dans la liste, le demande au service.</translation>
    </message>
    <message>
        <source>Filtered by the service</source>
        <translation>Filtré par le service</translation>
    </message>
    <message>
        <source>Search names, IDs and notes</source>
        <translation>Rechercher dans les noms, les ID et les notes</translation>
    </message>
</context>
<context>
    <name>tokenry::FilterChip</name>
    <message>
        <source>%1. Click to remove this filter.</source>
        <translation>%1. Cliquez pour retirer ce filtre.</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
</context>
<context>
    <name>tokenry::FilterChipRow</name>
    <message>
        <source>Clear &amp;filters</source>
        <translation>Effacer les &amp;filtres</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Show &amp;query</source>
        <translation>Afficher la re&amp;quête</translation>
    </message>
    <message>
        <source>Show query</source>
        <translation>Afficher la requête</translation>
    </message>
</context>
<context>
    <name>tokenry::FindController</name>
    <message>
        <source>More than one token has an ID that is shortened like this. Enter the whole ID.</source>
        <translation>Plusieurs jetons ont un ID qui s’abrège ainsi. Saisissez l’ID entier.</translation>
    </message>
    <message>
        <source>Asking the service for this ID…</source>
        <translation>Demande de cet ID au service…</translation>
    </message>
    <message>
        <source>Stopped before anything was read.</source>
        <translation>Arrêté avant toute lecture.</translation>
    </message>
    <message>
        <source>Stopped. Tokens read: %1. The token may be among the others.</source>
        <translation>Arrêté. Jetons lus : %1. Le jeton se trouve peut-être parmi les autres.</translation>
    </message>
    <message>
        <source>Not found so far, but the service did not give the whole list. Tokens read: %1. The token may be among the others.</source>
        <translation>Introuvable jusqu’ici, mais le service n’a pas donné la liste entière. Jetons lus : %1. Le jeton se trouve peut-être parmi les autres.</translation>
    </message>
    <message>
        <source>No token has this token ID. Tokenry looks for a client ID: read %1 of %2 tokens.</source>
        <translation>Aucun jeton n’a cet ID de jeton. Tokenry cherche un ID client. Jetons lus : %1 sur %2.</translation>
    </message>
    <message>
        <source>No token has this token ID. Tokenry looks for a client ID. Tokens read: %1.</source>
        <translation>Aucun jeton n’a cet ID de jeton. Tokenry cherche un ID client. Jetons lus : %1.</translation>
    </message>
    <message numerus="yes">
        <source>No token has this ID. The whole list was read: %Ln tokens.</source>
        <translation>
            <numerusform>Aucun jeton n’a cet ID. La liste entière a été lue : %Ln jeton.</numerusform>
            <numerusform>Aucun jeton n’a cet ID. La liste entière a été lue : %Ln jetons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::FormatsPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
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
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Text to copy or save, its secret hidden</source>
        <translation>Texte à copier ou à enregistrer, avec son secret masqué</translation>
    </message>
    <message>
        <source>The names that the service&apos;s libraries and its documentation use.</source>
        <translation>Les noms utilisés par les bibliothèques du service et par sa documentation.</translation>
    </message>
    <message>
        <source>The names that the service&apos;s command line uses. GRID_API_TOKEN_ID holds the client ID, not the token ID.</source>
        <translation>Les noms utilisés par la ligne de commande du service. GRID_API_TOKEN_ID contient l’ID client, et non l’ID du jeton.</translation>
    </message>
    <message>
        <source>Names of the variables</source>
        <translation>Noms des variables</translation>
    </message>
</context>
<context>
    <name>tokenry::FoundTokenCard</name>
    <message>
        <source>created %1</source>
        <comment>%1 is a time such as 3 days ago</comment>
        <translation>créé %1</translation>
    </message>
    <message>
        <source>Only a shortened ID stands in the text, which several tokens may have. Show it in the list to compare.</source>
        <translation>Le texte ne contient qu’un ID abrégé, que plusieurs jetons peuvent avoir. Affichez ce jeton dans la liste pour comparer.</translation>
    </message>
    <message>
        <source>Rotate at once…</source>
        <translation>Renouveler immédiatement…</translation>
    </message>
    <message>
        <source>Rotate “%1” at once</source>
        <translation>Renouveler immédiatement « %1 »</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer « %1 »</translation>
    </message>
    <message>
        <source>Show in list</source>
        <translation>Afficher dans la liste</translation>
    </message>
    <message>
        <source>Show “%1” in the list</source>
        <translation>Afficher « %1 » dans la liste</translation>
    </message>
</context>
<context>
    <name>tokenry::HistoryController</name>
    <message numerus="yes">
        <source>%n lines of the record are damaged or of a newer version. They are kept and not shown.</source>
        <translation>
            <numerusform>%n ligne du journal est endommagée ou provient d’une version plus récente. Elle est conservée et n’est pas affichée.</numerusform>
            <numerusform>%n lignes du journal sont endommagées ou proviennent d’une version plus récente. Elles sont conservées et ne sont pas affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>History exported to “%1”.</source>
        <translation>Historique exporté vers « %1 ».</translation>
    </message>
</context>
<context>
    <name>tokenry::HistoryDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What was done from this computer in this account. It holds no secret.</source>
        <translation>Ce qui a été fait depuis cet ordinateur dans ce compte. L’historique ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Filter history</source>
        <translation>Filtrer l’historique</translation>
    </message>
    <message>
        <source>Filter by name, ID, action or outcome</source>
        <translation>Filtrer par nom, ID, action ou résultat</translation>
    </message>
    <message>
        <source>25 September 2026, 23:59</source>
        <translation>25 septembre 2026 à 23:59</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Créer le jeton</translation>
    </message>
    <message>
        <source>A name of usual length</source>
        <translation>Un nom de longueur usuelle</translation>
    </message>
    <message>
        <source>VIEW and TRANSACT</source>
        <translation>VIEW et TRANSACT</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>En CSV…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>En JSON…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 sur %n entrée</numerusform>
            <numerusform>%1 sur %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries copied.</source>
        <translation>
            <numerusform>%n entrée copiée.</numerusform>
            <numerusform>%n entrées copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No token was created or deleted from this computer yet.</source>
        <translation>Aucun jeton n’a encore été créé ni supprimé depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>A note of usual length</source>
        <translation>Une note de longueur usuelle</translation>
    </message>
</context>
<context>
    <name>tokenry::HistoryModel</name>
    <message>
        <source>Requested as %1</source>
        <comment>a client ID and an address</comment>
        <translation>Demandé avec %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID du jeton</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>tokenry::JournaledGateway</name>
    <message>
        <source>%1 Without it a lost answer could not be settled later, so nothing was sent.</source>
        <translation>%1 Sans journal, une réponse perdue ne pourrait pas être éclaircie par la suite ; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The disk is slow: this token may not be on record yet.</source>
        <translation>Le disque est lent : ce jeton n’est peut-être pas encore consigné.</translation>
    </message>
    <message>
        <source>The account was changed to another address or client ID meanwhile, so nothing was sent.</source>
        <translation>Entre-temps, l’adresse ou l’ID client du compte a été modifié ; rien n’a donc été envoyé.</translation>
    </message>
</context>
<context>
    <name>tokenry::LastManagerCheck</name>
    <message>
        <source>Reading the whole list takes too long.</source>
        <translation>La lecture de la liste entière prend trop de temps.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The list could not be read to its end.</source>
        <translation>La liste n’a pas pu être lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>Other tokens have no permissions listed, or unknown ones.</source>
        <translation>D’autres jetons n’ont aucune autorisation indiquée, ou en ont d’inconnues.</translation>
    </message>
</context>
<context>
    <name>tokenry::ListController</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>S’authentifier auprès du proxy…</translation>
    </message>
</context>
<context>
    <name>tokenry::LockedPage</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
</context>
<context>
    <name>tokenry::MainWindow</name>
    <message>
        <source>Locked — Tokenry</source>
        <translation>Verrouillé — Tokenry</translation>
    </message>
    <message>
        <source>%1 — %2 — Tokenry</source>
        <translation>%1 — %2 — Tokenry</translation>
    </message>
    <message>
        <source>The settings could not be saved</source>
        <translation>Les paramètres n’ont pas pu être enregistrés</translation>
    </message>
    <message>
        <source>They apply until the program ends. The file “%1” cannot be written.</source>
        <translation>Ils s’appliquent jusqu’à la fin du programme. Le fichier « %1 » n’est pas accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>tokenry::MessagePanel</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>tokenry::NoteDialog</name>
    <message>
        <source>Note about a token</source>
        <translation>Note sur un jeton</translation>
    </message>
    <message>
        <source>Note about “%1”</source>
        <translation>Note sur « %1 »</translation>
    </message>
    <message>
        <source>It is kept on this computer and never sent.</source>
        <translation>Elle est conservée sur cet ordinateur et n’est jamais envoyée.</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Propriétaire</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Usage</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Where &amp;deployed</source>
        <translation>Lieu de &amp;déploiement</translation>
    </message>
    <message>
        <source>Where deployed</source>
        <translation>Lieu de déploiement</translation>
    </message>
    <message>
        <source>&amp;Review by</source>
        <translation>À &amp;revoir d’ici le</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>À revoir d’ici le</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Keep it anyway</source>
        <translation>La conserver quand même</translation>
    </message>
    <message>
        <source>A text looks like a secret. Notes are kept in a file without encryption, so a secret does not belong there. IDs do no harm.</source>
        <translation>Un texte ressemble à un secret. Les notes sont conservées dans un fichier sans chiffrement ; un secret n’y a donc pas sa place. Les ID ne présentent aucun risque.</translation>
    </message>
</context>
<context>
    <name>tokenry::NoteImportDialog</name>
    <message>
        <source>Import notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>Import notes from “%1”?</source>
        <translation>Importer des notes depuis « %1 » ?</translation>
    </message>
    <message>
        <source>Notes that the file does not hold stay as they are. Notes are kept on this computer and never sent.</source>
        <translation>Les notes que le fichier ne contient pas restent telles quelles. Les notes sont conservées sur cet ordinateur et ne sont jamais envoyées.</translation>
    </message>
    <message>
        <source>Changes of the notes</source>
        <translation>Modifications des notes</translation>
    </message>
    <message numerus="yes">
        <source>Import also %n notes with a text that looks like a secret</source>
        <translation>
            <numerusform>Importer aussi %n note dont un texte ressemble à un secret</numerusform>
            <numerusform>Importer aussi %n notes dont un texte ressemble à un secret</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New, for %1: %2</source>
        <comment>%1 is the ID of a token, %2 a note</comment>
        <translation>Nouvelle, pour %1 : %2</translation>
    </message>
    <message>
        <source>Replaced, for %1: %2. Until now: %3</source>
        <comment>%1 is the ID of a token, %2 and %3 are notes</comment>
        <translation>Remplacée, pour %1 : %2. Jusqu’à présent : %3</translation>
    </message>
    <message numerus="yes">
        <source>%n notes are new.</source>
        <translation>
            <numerusform>%n note est nouvelle.</numerusform>
            <numerusform>%n notes sont nouvelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes replace the present ones.</source>
        <translation>
            <numerusform>%n note remplace celle qui existe.</numerusform>
            <numerusform>%n notes remplacent celles qui existent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes are the same already.</source>
        <translation>
            <numerusform>%n note est déjà identique.</numerusform>
            <numerusform>%n notes sont déjà identiques.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::NoteStore</name>
    <message>
        <source>The notes in “%1” are damaged and are not shown. The file is kept when you write a new note.</source>
        <translation>Les notes de « %1 » sont endommagées et ne sont pas affichées. Le fichier est conservé lorsque vous écrivez une nouvelle note.</translation>
    </message>
    <message>
        <source>The damaged file “%1” could not be kept: %2. Nothing was changed.</source>
        <translation>Le fichier endommagé « %1 » n’a pas pu être conservé : %2. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>tokenry::NotesController</name>
    <message>
        <source>This account has no note to export.</source>
        <translation>Ce compte n’a aucune note à exporter.</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n notes to “%1”.</source>
        <translation>
            <numerusform>%n note exportée vers « %1 ».</numerusform>
            <numerusform>%n notes exportées vers « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>The file “%1” could not be read: %2.</source>
        <translation>Le fichier « %1 » n’a pas pu être lu : %2.</translation>
    </message>
    <message>
        <source>“%1” is not a file of exported notes, or it is damaged. Nothing was imported.</source>
        <translation>« %1 » n’est pas un fichier de notes exportées, ou il est endommagé. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“%1” holds no note that is new here. Nothing was imported.</source>
        <translation>« %1 » ne contient aucune note qui soit nouvelle ici. Rien n’a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n notes.</source>
        <translation>
            <numerusform>%n note importée.</numerusform>
            <numerusform>%n notes importées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::NoticeStrip</name>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>Et %n autre</numerusform>
            <numerusform>Et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::OtherAccounts</name>
    <message>
        <source>“%1” was not looked through. %2</source>
        <comment>%1 is an account, %2 the reason in sentences</comment>
        <translation>« %1 » n’a pas été examiné. %2</translation>
    </message>
    <message>
        <source>“%1” was not looked through to its end. %2</source>
        <comment>%1 is an account, %2 the reason in sentences</comment>
        <translation>« %1 » n’a pas été examiné jusqu’au bout. %2</translation>
    </message>
    <message numerus="yes">
        <source>Signs in to %n accounts with the secrets that the keyring holds.</source>
        <translation>
            <numerusform>Se connecte à %n compte avec le secret que contient le trousseau de clés.</numerusform>
            <numerusform>Se connecte à %n comptes avec les secrets que contient le trousseau de clés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Sign in to “%1”</source>
        <translation>Se connecter à « %1 »</translation>
    </message>
    <message>
        <source>L&amp;ook in the other accounts too</source>
        <translation>Chercher &amp;aussi dans les autres comptes</translation>
    </message>
    <message>
        <source>Look in the other accounts too</source>
        <translation>Chercher aussi dans les autres comptes</translation>
    </message>
</context>
<context>
    <name>tokenry::OverviewChoices</name>
    <message>
        <source>Compare with the list of my last review</source>
        <translation>Comparer avec la liste de ma dernière revue</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens of “%1” are old after</source>
        <translation>Les jetons de « %1 » sont considérés comme vieux après</translation>
    </message>
    <message>
        <source>The Overview lists older tokens among those that need attention.</source>
        <translation>La vue d’ensemble indique les jetons plus vieux parmi ceux à examiner.</translation>
    </message>
    <message>
        <source>The list of the last review of “%1” is kept on this computer: names, IDs, permissions and dates, but no secret. It is deleted when you turn this off.</source>
        <translation>La liste de la dernière revue de « %1 » est conservée sur cet ordinateur : noms, ID, autorisations et dates, mais aucun secret. Elle est supprimée lorsque vous désactivez cette option.</translation>
    </message>
    <message>
        <source>Delete the list of your last review?</source>
        <translation>Supprimer la liste de votre dernière revue ?</translation>
    </message>
    <message>
        <source>The next review of “%1” will have nothing to compare with.</source>
        <translation>La prochaine revue de « %1 » ne pourra être comparée à rien.</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>Supprimer la liste</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Garder la liste</translation>
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
        <translation>Votre dernière revue a été faite à une autre adresse ; aucune comparaison avec elle n’est donc possible.</translation>
    </message>
    <message>
        <source>Your last review was made as another client ID, so nothing can be compared with it.</source>
        <translation>Votre dernière revue a été faite avec un autre ID client ; aucune comparaison avec elle n’est donc possible.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens have appeared since your last review that may manage tokens or list no permissions. They were not created from this computer.</source>
        <translation>
            <numerusform>%n jeton est apparu depuis votre dernière revue, qui peut gérer les jetons ou n’indique aucune autorisation. Il n’a pas été créé depuis cet ordinateur.</numerusform>
            <numerusform>%n jetons sont apparus depuis votre dernière revue, qui peuvent gérer les jetons ou n’indiquent aucune autorisation. Ils n’ont pas été créés depuis cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has appeared since your last review and lists no permissions. It was not created from this computer.</source>
        <translation>« %1 » est apparu depuis votre dernière revue et n’indique aucune autorisation. Il n’a pas été créé depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>“%1” has appeared since your last review and may manage tokens. It was not created from this computer.</source>
        <translation>« %1 » est apparu depuis votre dernière revue et peut gérer les jetons. Il n’a pas été créé depuis cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>Marked as reviewed. The next comparison will start from this list of %n tokens.</source>
        <translation>
            <numerusform>La liste est marquée comme passée en revue. La prochaine comparaison partira de cette liste de %n jeton.</numerusform>
            <numerusform>La liste est marquée comme passée en revue. La prochaine comparaison partira de cette liste de %n jetons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the access review report</source>
        <translation>Enregistrer le rapport de revue des accès</translation>
    </message>
    <message>
        <source>PDF or comma-separated values (*.pdf *.csv)</source>
        <translation>PDF ou valeurs séparées par des virgules (*.pdf *.csv)</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>The report was saved as “%1”.</source>
        <translation>Le rapport a été enregistré sous « %1 ».</translation>
    </message>
    <message>
        <source>The report was cancelled. Nothing was saved.</source>
        <translation>Le rapport a été annulé. Rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>tokenry::OverviewPage</name>
    <message>
        <source>Needs attention</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Changes since last review</source>
        <translation>Changements depuis la dernière revue</translation>
    </message>
    <message>
        <source>Mark as revie&amp;wed</source>
        <translation>Marquer comme passée en re&amp;vue</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marquer comme passée en revue</translation>
    </message>
    <message>
        <source>Access review re&amp;port…</source>
        <translation>Ra&amp;pport de revue des accès…</translation>
    </message>
    <message>
        <source>Access review report</source>
        <translation>Rapport de revue des accès</translation>
    </message>
    <message>
        <source>Rea&amp;d now</source>
        <translation>&amp;Lire maintenant</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Lire maintenant</translation>
    </message>
    <message>
        <source>Age since creation. The service does not report use, so nothing here means unused.</source>
        <translation>Âge depuis la création. Le service n’indique pas l’utilisation ; rien ici ne signifie donc « inutilisé ».</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens by age and by what they may do</source>
        <translation>
            <numerusform>%n jeton par âge et par ce qu’il peut faire</numerusform>
            <numerusform>%n jetons par âge et par ce qu’ils peuvent faire</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>The list was not read yet.</source>
        <translation>La liste n’a pas encore été lue.</translation>
    </message>
    <message>
        <source>From a complete list read at %1</source>
        <translation>D’après une liste complète, lue le %1</translation>
    </message>
    <message>
        <source>So far, read at %1</source>
        <translation>Jusqu’ici, d’après une lecture du %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>%1 is a number, %2 says of which tokens</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The next comparison will start from this list.</source>
        <translation>La prochaine comparaison partira de cette liste.</translation>
    </message>
    <message>
        <source>Only a complete list can be marked as reviewed.</source>
        <translation>Seule une liste complète peut être marquée comme passée en revue.</translation>
    </message>
    <message>
        <source>Changes since your last review</source>
        <translation>Changements depuis votre dernière revue</translation>
    </message>
    <message>
        <source>There is no list of an earlier review to compare with yet.</source>
        <translation>Il n’y a pas encore de liste d’une revue antérieure à comparer.</translation>
    </message>
    <message>
        <source>Changes since your last review on %1</source>
        <translation>Changements depuis votre dernière revue, le %1</translation>
    </message>
    <message>
        <source>New: %1 (%2). %3</source>
        <comment>%1 is a name, %2 permissions, %3 a sentence</comment>
        <translation>Nouveau : %1 (%2). %3</translation>
    </message>
    <message>
        <source>Gone: %1 (%2). %3</source>
        <comment>%1 is a name, %2 permissions, %3 a sentence</comment>
        <translation>Disparu : %1 (%2). %3</translation>
    </message>
    <message>
        <source>Changed: %1. %2</source>
        <comment>%1 is a name, %2 sentences</comment>
        <translation>Modifié : %1. %2</translation>
    </message>
    <message>
        <source>Whether a token is gone is not known, because the list is not complete.</source>
        <translation>On ne sait pas si un jeton a disparu, car la liste n’est pas complète.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>This account keeps no list of the last review. The settings can change that.</source>
        <translation>Ce compte ne conserve aucune liste de la dernière revue. Vous pouvez changer cela dans les paramètres.</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>Annuler le rapport</translation>
    </message>
    <message>
        <source>Writing the access review report…</source>
        <translation>Écriture du rapport de revue des accès…</translation>
    </message>
</context>
<context>
    <name>tokenry::PageNotices</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minutes ahead of the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur est en avance de %n minute sur celle du service. Les âges et les filtres de date comme « Aujourd’hui » suivent l’horloge de cet ordinateur.</numerusform>
            <numerusform>L’horloge de cet ordinateur est en avance de %n minutes sur celle du service. Les âges et les filtres de date comme « Aujourd’hui » suivent l’horloge de cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minutes behind the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur est en retard de %n minute sur celle du service. Les âges et les filtres de date comme « Aujourd’hui » suivent l’horloge de cet ordinateur.</numerusform>
            <numerusform>L’horloge de cet ordinateur est en retard de %n minutes sur celle du service. Les âges et les filtres de date comme « Aujourd’hui » suivent l’horloge de cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n hours ahead of the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur est en avance d’environ %n heure sur celle du service. Les âges et les filtres de date comme « Aujourd’hui » suivent l’horloge de cet ordinateur.</numerusform>
            <numerusform>L’horloge de cet ordinateur est en avance d’environ %n heures sur celle du service. Les âges et les filtres de date comme « Aujourd’hui » suivent l’horloge de cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n hours behind the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur est en retard d’environ %n heure sur celle du service. Les âges et les filtres de date comme « Aujourd’hui » suivent l’horloge de cet ordinateur.</numerusform>
            <numerusform>L’horloge de cet ordinateur est en retard d’environ %n heures sur celle du service. Les âges et les filtres de date comme « Aujourd’hui » suivent l’horloge de cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n days ahead of the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur est en avance d’environ %n jour sur celle du service. Les âges et les filtres de date comme « Aujourd’hui » suivent l’horloge de cet ordinateur.</numerusform>
            <numerusform>L’horloge de cet ordinateur est en avance d’environ %n jours sur celle du service. Les âges et les filtres de date comme « Aujourd’hui » suivent l’horloge de cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n days behind the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur est en retard d’environ %n jour sur celle du service. Les âges et les filtres de date comme « Aujourd’hui » suivent l’horloge de cet ordinateur.</numerusform>
            <numerusform>L’horloge de cet ordinateur est en retard d’environ %n jours sur celle du service. Les âges et les filtres de date comme « Aujourd’hui » suivent l’horloge de cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Modifier le compte…</translation>
    </message>
    <message>
        <source>The service sent a client secret in an answer that must not hold one. This program did not keep it. Tell the people who run the service.</source>
        <translation>Le service a envoyé un secret client dans une réponse qui ne doit pas en contenir. Ce programme ne l’a pas conservé. Signalez-le aux responsables du service.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>tokenry::PagingBar</name>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Dernière page</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Arrêter le chargement</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Lire le reste</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Previous page (Alt+Left)</source>
        <translation>Page précédente (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Next page (Alt+Right)</source>
        <translation>Page suivante (Alt+Droite)</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Actualiser (F5)</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Taille de page</translation>
    </message>
    <message>
        <source>All</source>
        <comment>every row in one list</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No tokens</source>
        <translation>Aucun jeton</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 sur %3</translation>
    </message>
    <message>
        <source>%1–%2, more follow</source>
        <translation>%1–%2, d’autres suivent</translation>
    </message>
    <message>
        <source>%1 in all, complete</source>
        <translation>%1 en tout, liste complète</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>liste complète</translation>
    </message>
    <message>
        <source>first %1 of %2</source>
        <translation>les %1 premiers sur %2</translation>
    </message>
    <message>
        <source>first %1, more follow</source>
        <translation>les %1 premiers, d’autres suivent</translation>
    </message>
    <message>
        <source>paused, the service is busy: %1</source>
        <translation>en pause, le service est occupé : %1</translation>
    </message>
    <message>
        <source>filtered and sorted: %1</source>
        <translation>filtré et trié : %1</translation>
    </message>
    <message>
        <source>filtered: %1</source>
        <translation>filtré : %1</translation>
    </message>
    <message>
        <source>sorted: %1</source>
        <translation>trié : %1</translation>
    </message>
    <message>
        <source>read: %1</source>
        <translation>lu : %1</translation>
    </message>
    <message>
        <source>%1 in all, complete when last read</source>
        <translation>%1 en tout, liste complète à la dernière lecture</translation>
    </message>
    <message>
        <source>complete when last read</source>
        <translation>liste complète à la dernière lecture</translation>
    </message>
</context>
<context>
    <name>tokenry::PairDialog</name>
    <message>
        <source>Test the new pair</source>
        <translation>Tester les nouveaux identifiants</translation>
    </message>
    <message>
        <source>Test the new pair of “%1”</source>
        <translation>Tester les nouveaux identifiants de « %1 »</translation>
    </message>
    <message>
        <source>The secret is sent to the service to prove it, and is written nowhere. The old token is not touched.</source>
        <translation>Le secret est envoyé au service pour vérification et n’est écrit nulle part. L’ancien jeton n’est pas touché.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Take the secret out of it</source>
        <translation>En extraire le secret</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>À partir d’un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>File that holds the new secret</source>
        <translation>Fichier contenant le nouveau secret</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This file holds no secret of this client ID.</source>
        <translation>Ce fichier ne contient aucun secret de cet ID client.</translation>
    </message>
</context>
<context>
    <name>tokenry::PasteLine</name>
    <message>
        <source>Or paste a .env block, a curl command or JSON</source>
        <translation>Ou collez un bloc .env, une commande curl ou du JSON</translation>
    </message>
    <message>
        <source>The clipboard holds no credentials in a form that is known.</source>
        <translation>Le presse-papiers ne contient aucun identifiant sous une forme connue.</translation>
    </message>
</context>
<context>
    <name>tokenry::PermissionChooser</name>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Token administrator</source>
        <translation>Administrateur de jetons</translation>
    </message>
    <message>
        <source>See all data: platform configuration, customers and transactions.</source>
        <translation>Voir toutes les données : configuration de la plateforme, clients et transactions.</translation>
    </message>
    <message>
        <source>Send payments.</source>
        <translation>Envoyer des paiements.</translation>
    </message>
    <message>
        <source>Change platform configuration, API tokens and customers. In effect full access.</source>
        <translation>Modifier la configuration de la plateforme, les jetons d’API et les clients. Équivaut à un accès complet.</translation>
    </message>
</context>
<context>
    <name>tokenry::ProxyDialog</name>
    <message>
        <source>Sign in to proxy</source>
        <translation>S’authentifier auprès du proxy</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>S’authentifier auprès du proxy</translation>
    </message>
    <message>
        <source>The proxy %1 stands between this computer and the service and wants a sign-in of its own. This is not the secret of the service. It is kept in memory for this run only and goes to this proxy only. Whoever listens on the way to the proxy may be able to read it.</source>
        <translation>Le proxy %1 se trouve entre cet ordinateur et le service, et exige sa propre authentification. Il ne s’agit pas du secret du service. Les données saisies sont gardées en mémoire pour cette exécution seulement et ne sont transmises qu’à ce proxy. Quiconque écoute sur le trajet vers le proxy peut être en mesure de les lire.</translation>
    </message>
    <message>
        <source>The proxy did not accept the last user name and password.</source>
        <translation>Le proxy n’a pas accepté les derniers nom d’utilisateur et mot de passe.</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Nom d’utilisateur du proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tokenry::QueryDialog</name>
    <message>
        <source>The query that was sent last</source>
        <translation>La dernière requête envoyée</translation>
    </message>
    <message>
        <source>Days that you choose are days of your time zone; the query carries their exact instants in UTC, both ends included.</source>
        <translation>Les jours que vous choisissez sont ceux de votre fuseau horaire ; la requête contient leurs instants exacts en UTC, les deux bornes incluses.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy query</source>
        <translation>Copier la requête</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>tokenry::QuitGuard</name>
    <message>
        <source>Quit and clear the clipboard?</source>
        <translation>Quitter et effacer le presse-papiers ?</translation>
    </message>
    <message>
        <source>The secret that you copied is still on the clipboard. If it was not pasted anywhere yet, this is the only copy of it.</source>
        <translation>Le secret que vous avez copié est encore dans le presse-papiers. S’il n’a encore été collé nulle part, c’en est le seul exemplaire.</translation>
    </message>
    <message>
        <source>Clear and quit</source>
        <translation>Effacer et quitter</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>The clipboard may still hold the secret</source>
        <translation>Le presse-papiers contient peut-être encore le secret</translation>
    </message>
    <message>
        <source>%1 Tokenry quits as soon as it has seen that the secret is gone.</source>
        <translation>%1 Tokenry se fermera dès qu’il aura constaté que le secret n’y est plus.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>Quit without the report?</source>
        <translation>Quitter sans le rapport ?</translation>
    </message>
    <message>
        <source>The access review report is still being written. If you quit now, it is not saved.</source>
        <translation>Le rapport de revue des accès est encore en cours d’écriture. Si vous quittez maintenant, il ne sera pas enregistré.</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Quitter sans le rapport</translation>
    </message>
</context>
<context>
    <name>tokenry::RotateDialog</name>
    <message>
        <source>rotate</source>
        <translation>renouveler</translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation>Renouveler le jeton</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>Renouveler « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Rotate %n tokens</source>
        <translation>
            <numerusform>Renouveler %n jeton</numerusform>
            <numerusform>Renouveler %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>One after the other, each with a secret of its own.</source>
        <translation>L’un après l’autre, chacun avec son propre secret.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Start rotation</source>
        <translation>Commencer le renouvellement</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>créé %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>the names of an old and a new token</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>1. A new token is created.</source>
        <translation>1. Un nouveau jeton est créé.</translation>
    </message>
    <message>
        <source>1. A new token with the same permissions is created.</source>
        <translation>1. Un nouveau jeton est créé, avec les mêmes autorisations.</translation>
    </message>
    <message>
        <source>2. You get its secret, once, and put it where the old one is used.</source>
        <translation>2. Vous recevez son secret, une seule fois, et le placez là où l’ancien est utilisé.</translation>
    </message>
    <message>
        <source>3. Tokenry proves that the service accepts the new pair.</source>
        <translation>3. Tokenry vérifie que le service accepte les nouveaux identifiants.</translation>
    </message>
    <message>
        <source>This account then signs in with the new pair. It is stored and read back first.</source>
        <translation>Ce compte se connecte ensuite avec les nouveaux identifiants. Ils sont d’abord enregistrés et relus.</translation>
    </message>
    <message>
        <source>4. You deploy it and say so. That may take days; both tokens work.</source>
        <translation>4. Vous les déployez et l’indiquez. Cela peut prendre des jours ; les deux jetons fonctionnent.</translation>
    </message>
    <message>
        <source>5. The old token is deleted, and Tokenry checks that it is gone.</source>
        <translation>5. L’ancien jeton est supprimé, et Tokenry vérifie qu’il n’existe plus.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Name of the new token</source>
        <translation>Nom du nouveau jeton</translation>
    </message>
    <message>
        <source>The old token lists no permissions that could be read. Choose what the new one may do.</source>
        <translation>L’ancien jeton n’indique aucune autorisation lisible. Choisissez ce que le nouveau peut faire.</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Divulgué</translation>
    </message>
    <message>
        <source>Some of the old tokens list no permissions that could be read. Choose the permissions of the tokens that replace them.</source>
        <translation>Certains des anciens jetons n’indiquent aucune autorisation lisible. Choisissez les autorisations des jetons qui les remplacent.</translation>
    </message>
    <message>
        <source>The old secret has leaked</source>
        <translation>L’ancien secret a été divulgué</translation>
    </message>
    <message>
        <source>Then do not wait: after the proof the delete dialog opens.</source>
        <translation>Dans ce cas, n’attendez pas : après la vérification, la fenêtre de suppression s’ouvre.</translation>
    </message>
</context>
<context>
    <name>tokenry::RotationCard</name>
    <message>
        <source>Abort…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Delete the new token…</source>
        <translation>Supprimer le nouveau jeton…</translation>
    </message>
    <message>
        <source>Test the new pair…</source>
        <translation>Tester les nouveaux identifiants…</translation>
    </message>
    <message>
        <source>Create the new token…</source>
        <translation>Créer le nouveau jeton…</translation>
    </message>
    <message>
        <source>It is deployed: delete the old one…</source>
        <translation>C’est déployé : supprimer l’ancien…</translation>
    </message>
    <message>
        <source>Abort rotation</source>
        <translation>Abandonner le renouvellement</translation>
    </message>
    <message>
        <source>Test the new pair</source>
        <translation>Tester les nouveaux identifiants</translation>
    </message>
    <message>
        <source>It is deployed</source>
        <translation>C’est déployé</translation>
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
        <translation>Supprimer l’ancien…</translation>
    </message>
</context>
<context>
    <name>tokenry::RotationController</name>
    <message numerus="yes">
        <source>%n rotations did not go on, because the account was locked or signed in anew. Their new tokens are not created: go on with them on the Rotations page.</source>
        <translation>
            <numerusform>%n renouvellement ne s’est pas poursuivi, car le compte a été verrouillé ou reconnecté. Son nouveau jeton n’est pas créé : reprenez-le sur la page Renouvellements.</numerusform>
            <numerusform>%n renouvellements ne se sont pas poursuivis, car le compte a été verrouillé ou reconnecté. Leurs nouveaux jetons ne sont pas créés : reprenez-les sur la page Renouvellements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not accepted yet. New credentials can take a moment: Tokenry tries again for a minute.</source>
        <translation>Identifiants pas encore acceptés. Cela peut prendre un moment pour de nouveaux identifiants : Tokenry réessaie pendant une minute.</translation>
    </message>
    <message>
        <source>Accepted by the service.</source>
        <translation>Identifiants acceptés par le service.</translation>
    </message>
    <message>
        <source>The service accepts the new pair of “%1”.</source>
        <translation>Le service accepte les nouveaux identifiants de « %1 ».</translation>
    </message>
    <message>
        <source>The new pair is not proven, and the old token was not touched. %1</source>
        <translation>Les nouveaux identifiants ne sont pas vérifiés, et l’ancien jeton n’a pas été touché. %1</translation>
    </message>
    <message>
        <source>This account now signs in with the new pair, which is stored. The old pair still works.</source>
        <translation>Ce compte se connecte maintenant avec les nouveaux identifiants, qui sont enregistrés. Les anciens fonctionnent encore.</translation>
    </message>
    <message>
        <source>The rotation was aborted. The old token was not touched by that.</source>
        <translation>Le renouvellement a été abandonné. Cet abandon n’a pas touché à l’ancien jeton.</translation>
    </message>
    <message>
        <source>This cannot be rotated now</source>
        <translation>Le renouvellement est impossible pour le moment</translation>
    </message>
    <message>
        <source>Rotation, new token “%1”: %2 The old token was not touched.</source>
        <translation>Renouvellement, nouveau jeton « %1 » : %2 L’ancien jeton n’a pas été touché.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>“%1” is kept as it is and is not replaced by “%2”.</source>
        <translation>« %1 » est conservé tel quel et n’est pas remplacé par « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is kept as it is and is not replaced by “%2”. The delete dialog for the new token opens next; it can be cancelled.</source>
        <translation>« %1 » est conservé tel quel et n’est pas remplacé par « %2 ». La fenêtre de suppression du nouveau jeton s’ouvre ensuite ; elle peut être annulée.</translation>
    </message>
    <message>
        <source>“%1” is kept as it is. This account goes on signing in with “%2”, and both tokens stay on the service.</source>
        <translation>« %1 » est conservé tel quel. Ce compte continue de se connecter avec « %2 », et les deux jetons restent sur le service.</translation>
    </message>
    <message>
        <source>Abort this rotation?</source>
        <translation>Abandonner ce renouvellement ?</translation>
    </message>
    <message>
        <source>Abort rotation</source>
        <translation>Abandonner le renouvellement</translation>
    </message>
    <message>
        <source>Keep rotation</source>
        <translation>Poursuivre le renouvellement</translation>
    </message>
    <message>
        <source>The new token could not be read, so it was not deleted. %1</source>
        <translation>Le nouveau jeton n’a pas pu être lu ; il n’a donc pas été supprimé. %1</translation>
    </message>
    <message>
        <source>%1 Nothing was started. Deselect this token, then start again.</source>
        <translation>%1 Rien n’a été commencé. Désélectionnez ce jeton, puis recommencez.</translation>
    </message>
    <message>
        <source>The service has accepted the new pair. Tokenry is removing the former secret.</source>
        <translation>Le service a accepté les nouveaux identifiants. Tokenry supprime maintenant l’ancien secret.</translation>
    </message>
</context>
<context>
    <name>tokenry::RotationSteps</name>
    <message>
        <source>%1: done</source>
        <comment>a step</comment>
        <translation>%1 : fait</translation>
    </message>
    <message>
        <source>%1: now</source>
        <comment>a step</comment>
        <translation>%1 : en cours</translation>
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
        <translation>C’est le jeton avec lequel vous êtes connecté, et un nouveau ne peut pas être enregistré pour ce compte.</translation>
    </message>
    <message>
        <source>%1 This step was not taken.</source>
        <translation>%1 Cette étape n’a pas été effectuée.</translation>
    </message>
    <message>
        <source>Another token is being created, so nothing was sent. Wait for it, then try again.</source>
        <translation>Un autre jeton est en cours de création ; rien n’a donc été envoyé. Attendez qu’il soit créé, puis réessayez.</translation>
    </message>
    <message>
        <source>The new pair is being stored for this account. Wait for it, then test again.</source>
        <translation>Les nouveaux identifiants sont en cours d’enregistrement pour ce compte. Attendez la fin, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>The test of this pair ended without an answer. Test it again.</source>
        <translation>Le test de ces identifiants s’est terminé sans réponse. Testez-les de nouveau.</translation>
    </message>
    <message>
        <source>%1 Nothing was deleted: the old pair and the new one both work, and the account uses the old one.</source>
        <translation>%1 Rien n’a été supprimé : les anciens et les nouveaux identifiants fonctionnent, et le compte utilise les anciens.</translation>
    </message>
    <message>
        <source>%1. The account uses the new pair. The old token was not deleted.</source>
        <translation>%1. Le compte utilise les nouveaux identifiants. L’ancien jeton n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>The new pair is being stored for this account. Wait for it, then abort.</source>
        <translation>Les nouveaux identifiants sont en cours d’enregistrement pour ce compte. Attendez la fin, puis abandonnez.</translation>
    </message>
</context>
<context>
    <name>tokenry::RotationsPage</name>
    <message>
        <source>Finished</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>Kept on this computer: which tokens belong together, never a secret.</source>
        <translation>Conservé sur cet ordinateur : quels jetons vont ensemble, jamais un secret.</translation>
    </message>
    <message>
        <source>No rotation is under way.</source>
        <translation>Aucun renouvellement n’est en cours.</translation>
    </message>
    <message>
        <source>%1 → %2: %3, %4</source>
        <comment>an old and a new token, how their rotation ended, and when</comment>
        <translation>%1 → %2 : %3, %4</translation>
    </message>
</context>
<context>
    <name>tokenry::RowCommands</name>
    <message>
        <source>Export this token</source>
        <translation>Exporter ce jeton</translation>
    </message>
    <message numerus="yes">
        <source>Export %n checked tokens</source>
        <translation>
            <numerusform>Exporter %n jeton coché</numerusform>
            <numerusform>Exporter %n jetons cochés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %n tokens shown</source>
        <translation>
            <numerusform>Exporter %n jeton affiché</numerusform>
            <numerusform>Exporter les %n jetons affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client IDs copied</source>
        <translation>
            <numerusform>%n ID client copié</numerusform>
            <numerusform>%n ID client copiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token IDs copied</source>
        <translation>
            <numerusform>%n ID de jeton copié</numerusform>
            <numerusform>%n ID de jetons copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>The ID of this token cannot be sent safely, so it cannot be deleted from here.</source>
        <translation>L’ID de ce jeton ne peut pas être envoyé de façon sûre ; le jeton ne peut donc pas être supprimé depuis ici.</translation>
    </message>
    <message>
        <source>The ID of this token cannot be sent safely, so it cannot be rotated from here.</source>
        <translation>L’ID de ce jeton ne peut pas être envoyé de façon sûre ; le jeton ne peut donc pas être renouvelé depuis ici.</translation>
    </message>
    <message>
        <source>Choose first whether the tokens that are not shown stay selected.</source>
        <translation>Choisissez d’abord si les jetons qui ne sont pas affichés restent sélectionnés.</translation>
    </message>
</context>
<context>
    <name>tokenry::SandboxGateway</name>
    <message>
        <source>The built-in sandbox could not be started. %1</source>
        <translation>Le bac à sable intégré n’a pas pu être démarré. %1</translation>
    </message>
</context>
<context>
    <name>tokenry::SandboxProcess</name>
    <message>
        <source>It was not ready within 30 seconds.</source>
        <translation>Il n’était pas prêt au bout de 30 secondes.</translation>
    </message>
    <message>
        <source>The program %1 could not be started.</source>
        <translation>Le programme %1 n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>Its first line of output is not understood.</source>
        <translation>Sa première ligne de sortie n’est pas comprise.</translation>
    </message>
    <message>
        <source>It ended before it was ready.</source>
        <translation>Il s’est arrêté avant d’être prêt.</translation>
    </message>
    <message>
        <source>Its file could not be deleted.</source>
        <translation>Son fichier n’a pas pu être supprimé.</translation>
    </message>
</context>
<context>
    <name>tokenry::SecretDialog</name>
    <message>
        <source>Copy secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>Test credentials</source>
        <translation>Tester les identifiants</translation>
    </message>
    <message>
        <source>Discard secret…</source>
        <translation>Abandonner le secret…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Keep this secret now</source>
        <translation>Conservez ce secret maintenant</translation>
    </message>
    <message>
        <source>The secret of “%1” is shown once. If it is lost, delete the token and create another.</source>
        <translation>Le secret de « %1 » est affiché une seule fois. S’il est perdu, supprimez le jeton et créez-en un autre.</translation>
    </message>
    <message>
        <source>%1 Should the program end before the secret is kept, it cannot remind you of this token.</source>
        <translation>%1 Si le programme s’arrête avant que le secret soit conservé, il ne pourra pas vous rappeler ce jeton.</translation>
    </message>
    <message>
        <source>The service&apos;s answer ended early. The secret itself had arrived complete; test it before you rely on it.</source>
        <translation>La réponse du service s’est interrompue prématurément. Le secret lui-même était arrivé complet ; testez-le avant de vous y fier.</translation>
    </message>
    <message>
        <source>Not copied yet.</source>
        <translation>Pas encore copié.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Pas encore testé.</translation>
    </message>
    <message>
        <source>Discard secret</source>
        <translation>Abandonner le secret</translation>
    </message>
    <message>
        <source>The service did not create the token that you asked for</source>
        <translation>Le service n’a pas créé le jeton que vous avez demandé</translation>
    </message>
    <message>
        <source>Delete this token…</source>
        <translation>Supprimer ce jeton…</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Copié. Le presse-papiers sera effacé dans %n s.</numerusform>
            <numerusform>Copié. Le presse-papiers sera effacé dans %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard no longer holds the secret.</source>
        <translation>Le presse-papiers ne contient plus le secret.</translation>
    </message>
    <message>
        <source>Copy or save the secret first: it cannot be shown again. Or discard it.</source>
        <translation>Copiez ou enregistrez d’abord le secret : il ne peut pas être affiché de nouveau. Ou abandonnez-le.</translation>
    </message>
    <message>
        <source>Discard it for good</source>
        <translation>L’abandonner définitivement</translation>
    </message>
    <message>
        <source>The token stays on the service, but nobody can ever sign in with it. Delete it afterwards.</source>
        <translation>Le jeton reste sur le service, mais personne ne pourra jamais se connecter avec lui. Supprimez-le ensuite.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Tokenry has not seen yet that the secret is gone from the clipboard. Wait a moment with this window in front, or copy something else.</source>
        <translation>Tokenry n’a pas encore constaté que le secret a quitté le presse-papiers. Attendez un instant en gardant cette fenêtre au premier plan, ou copiez autre chose.</translation>
    </message>
    <message>
        <source>Yes, close</source>
        <translation>Oui, fermer</translation>
    </message>
    <message numerus="yes">
        <source>You copied the secret %n s ago, and the clipboard is cleared. Did you paste it where you need it?</source>
        <translation>
            <numerusform>Vous avez copié le secret il y a %n s, et le presse-papiers est effacé. L’avez-vous collé là où vous en avez besoin ?</numerusform>
            <numerusform>Vous avez copié le secret il y a %n s, et le presse-papiers est effacé. L’avez-vous collé là où vous en avez besoin ?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::SecretField</name>
    <message>
        <source>Client secret, shown</source>
        <translation>Secret client, affiché</translation>
    </message>
    <message>
        <source>Client secret, hidden</source>
        <translation>Secret client, masqué</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Masquer le secret</translation>
    </message>
    <message>
        <source>Reveal secret</source>
        <translation>Afficher le secret</translation>
    </message>
    <message>
        <source>… and more. Copying gives all of it.</source>
        <translation>… et plus encore. La copie prend le tout.</translation>
    </message>
</context>
<context>
    <name>tokenry::SecretHandover</name>
    <message>
        <source>The clipboard did not take it: nothing was copied. Try again, or save it to a file.</source>
        <translation>Le presse-papiers ne l’a pas pris : rien n’a été copié. Réessayez, ou enregistrez-le dans un fichier.</translation>
    </message>
    <message>
        <source>Client ID copied in place of the secret.</source>
        <translation>L’ID client a été copié à la place du secret.</translation>
    </message>
    <message>
        <source>Something else took the secret&apos;s place on the clipboard. Copy it again, or save it.</source>
        <translation>Autre chose a pris la place du secret dans le presse-papiers. Copiez-le de nouveau, ou enregistrez-le.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>Accepted by the service.</source>
        <translation>Identifiants acceptés par le service.</translation>
    </message>
    <message>
        <source>Accepted by the service. It may not read tokens.</source>
        <translation>Identifiants acceptés par le service. Ils ne permettent pas de lire les jetons.</translation>
    </message>
    <message>
        <source>Accepted by the service. It does not list the token yet.</source>
        <translation>Identifiants acceptés par le service. Sa liste n’indique pas encore le jeton.</translation>
    </message>
    <message>
        <source>Not accepted yet. New credentials can take a moment: try again.</source>
        <translation>Identifiants pas encore acceptés. Cela peut prendre un moment pour de nouveaux identifiants : réessayez.</translation>
    </message>
</context>
<context>
    <name>tokenry::SecretIdentity</name>
    <message>
        <source>Copy client ID</source>
        <translation>Copier l’ID client</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client ID copied</source>
        <translation>ID client copié</translation>
    </message>
</context>
<context>
    <name>tokenry::SelectionBar</name>
    <message>
        <source>&amp;Keep them selected</source>
        <translation>Les &amp;garder sélectionnés</translation>
    </message>
    <message>
        <source>Keep them selected</source>
        <translation>Les garder sélectionnés</translation>
    </message>
    <message>
        <source>Dr&amp;op hidden</source>
        <translation>&amp;Désélectionner les masqués</translation>
    </message>
    <message>
        <source>Drop hidden</source>
        <translation>Désélectionner les masqués</translation>
    </message>
    <message>
        <source>Rotate selection</source>
        <translation>Renouveler la sélection</translation>
    </message>
    <message>
        <source>Delete selection</source>
        <translation>Supprimer la sélection</translation>
    </message>
    <message>
        <source>E&amp;xport selection…</source>
        <translation>E&amp;xporter la sélection…</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>Exporter la sélection</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not shown by the filter</source>
        <translation>
            <numerusform>%n masqué par le filtre</numerusform>
            <numerusform>%n masqués par le filtre</numerusform>
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
            <numerusform>Reno&amp;uveler %n jeton…</numerusform>
            <numerusform>Reno&amp;uveler %n jetons…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De&amp;lete %n…</source>
        <translation>
            <numerusform>Su&amp;pprimer %n jeton…</numerusform>
            <numerusform>Su&amp;pprimer %n jetons…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose first whether the tokens that are not shown stay selected.</source>
        <translation>Choisissez d’abord si les jetons qui ne sont pas affichés restent sélectionnés.</translation>
    </message>
    <message>
        <source>Delete the checked tokens, after asking (Del)</source>
        <translation>Supprimer les jetons cochés, après confirmation (Suppr)</translation>
    </message>
    <message>
        <source>Write the checked tokens to a file (Ctrl+E)</source>
        <translation>Écrire les jetons cochés dans un fichier (Ctrl+E)</translation>
    </message>
    <message>
        <source>Nothing is checked. Commands apply to the outlined row.</source>
        <translation>Rien n’est coché. Les commandes s’appliquent à la ligne encadrée.</translation>
    </message>
    <message>
        <source>Replace the checked tokens with new ones, after asking (Ctrl+R)</source>
        <translation>Remplacer les jetons cochés par de nouveaux, après confirmation (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>tokenry::SelectionController</name>
    <message numerus="yes">
        <source>%n checked tokens are no longer in the list. They are not checked any more.</source>
        <translation>
            <numerusform>%n jeton coché ne figure plus dans la liste. Il n’est plus coché.</numerusform>
            <numerusform>%n jetons cochés ne figurent plus dans la liste. Ils ne sont plus cochés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Changes apply immediately.</source>
        <translation>Les modifications s’appliquent immédiatement.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The window changes its language when Tokenry is started again.</source>
        <translation>La fenêtre change de langue au prochain démarrage de Tokenry.</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>Clear a copied secret after</source>
        <translation>Effacer un secret copié après</translation>
    </message>
    <message>
        <source>A secret that you copy is taken off the clipboard when this time is up, unless something else was copied meanwhile.</source>
        <translation>Un secret que vous copiez est retiré du presse-papiers à l’expiration de ce délai, sauf si autre chose a été copié entre-temps.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when idle for</source>
        <translation>Verrouiller après une inactivité de</translation>
    </message>
    <message>
        <source>When nothing was typed or clicked for this long, the credentials leave memory and the window shows nothing until you unlock it. Locking the screen does the same at once.</source>
        <translation>Lorsque rien n’a été saisi ni cliqué pendant cette durée, les identifiants quittent la mémoire et la fenêtre n’affiche plus rien jusqu’à ce que vous la déverrouilliez. Le verrouillage de l’écran a le même effet, aussitôt.</translation>
    </message>
    <message>
        <source>Only the first page</source>
        <translation>Seulement la première page</translation>
    </message>
    <message>
        <source>Up to %1 tokens</source>
        <translation>Jusqu’à %1 jetons</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>La liste entière</translation>
    </message>
    <message>
        <source>Read the list ahead</source>
        <translation>Lire la liste à l’avance</translation>
    </message>
    <message>
        <source>Tokens that were read are searched, sorted and paged without asking the service. They are read in the background, one page after the other.</source>
        <translation>Les jetons déjà lus sont recherchés, triés et répartis en pages sans interroger le service. Ils sont lus en arrière-plan, une page après l’autre.</translation>
    </message>
</context>
<context>
    <name>tokenry::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>tokenry::SignInDialog</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Take the secret out of it</source>
        <translation>En extraire le secret</translation>
    </message>
    <message>
        <source>Keep it in the keyring</source>
        <translation>Le conserver dans le trousseau de clés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>The secret is kept in the system&apos;s keyring for the next time.</source>
        <translation>Le secret est conservé dans le trousseau de clés du système pour la prochaine fois.</translation>
    </message>
    <message>
        <source>The secret is kept in memory for this session only. It is written nowhere.</source>
        <translation>Le secret est gardé en mémoire pour cette session seulement. Il n’est écrit nulle part.</translation>
    </message>
</context>
<context>
    <name>tokenry::StatusLine</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Updated %1 in %2 ms</source>
        <translation>Actualisé : %1, en %2 ms</translation>
    </message>
    <message>
        <source>The list is up to date</source>
        <translation>La liste est à jour</translation>
    </message>
    <message>
        <source>Not up to date: as of %1</source>
        <translation>Pas à jour. Dernière lecture : %1</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Rien n’a encore été lu</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard clears in %n s</source>
        <translation>
            <numerusform>Presse-papiers effacé dans %n s</numerusform>
            <numerusform>Presse-papiers effacé dans %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard may still hold the secret</source>
        <translation>Le presse-papiers contient peut-être encore le secret</translation>
    </message>
    <message numerus="yes">
        <source>No answer. Try %1 in %n s</source>
        <translation>
            <numerusform>Pas de réponse. Essai %1 dans %n s</numerusform>
            <numerusform>Pas de réponse. Essai %1 dans %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Nouvel essai…</translation>
    </message>
</context>
<context>
    <name>tokenry::SuccessorCheck</name>
    <message>
        <source>The new token is not on the service any more. The old token was not deleted.</source>
        <translation>Le nouveau jeton n’est plus sur le service. L’ancien jeton n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>The new token could not be read: %1. The old token was not deleted.</source>
        <translation>Le nouveau jeton n’a pas pu être lu : %1. L’ancien jeton n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>The old token is not on the service any more.</source>
        <translation>L’ancien jeton n’est plus sur le service.</translation>
    </message>
    <message>
        <source>The old token could not be read: %1. It was not deleted.</source>
        <translation>L’ancien jeton n’a pas pu être lu : %1. Il n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>The old token is the only one that can manage tokens, and the new one cannot. The old token was not deleted.</source>
        <translation>L’ancien jeton est le seul qui puisse gérer les jetons, et le nouveau ne le peut pas. L’ancien jeton n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>The new token cannot manage tokens, and it cannot be told whether another one can. The old token was not deleted. %1</source>
        <translation>Le nouveau jeton ne peut pas gérer les jetons, et il est impossible de savoir si un autre le peut. L’ancien jeton n’a pas été supprimé. %1</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenCellDelegate</name>
    <message>
        <source>you</source>
        <comment>the token that is signed in with</comment>
        <translation>vous</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenCommands</name>
    <message>
        <source>The service listed this token without an id, so it cannot be addressed.</source>
        <translation>Le service a indiqué ce jeton sans ID ; il est donc impossible de le désigner.</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenDetails</name>
    <message>
        <source>invalid</source>
        <translation>non valide</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>exact time and age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>Reno&amp;uveler…</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>Copier l’ID client</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID du jeton</translation>
    </message>
    <message>
        <source>Copy token ID</source>
        <translation>Copier l’ID du jeton</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Copy created time</source>
        <translation>Copier la date de création</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Copy updated time</source>
        <translation>Copier la date de mise à jour</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Shown once, when the token was created.</source>
        <translation>Affiché une seule fois, à la création du jeton.</translation>
    </message>
    <message>
        <source>Client ID copied</source>
        <translation>ID client copié</translation>
    </message>
    <message>
        <source>Token ID copied</source>
        <translation>ID du jeton copié</translation>
    </message>
    <message>
        <source>Created time copied</source>
        <translation>Date de création copiée</translation>
    </message>
    <message>
        <source>Updated time copied</source>
        <translation>Date de mise à jour copiée</translation>
    </message>
    <message>
        <source>Name copied</source>
        <translation>Nom copié</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>invalid name</source>
        <translation>nom non valide</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copier le &amp;nom</translation>
    </message>
    <message>
        <source>Copy &amp;client ID</source>
        <translation>&amp;Copier l’ID client</translation>
    </message>
    <message>
        <source>Copy &amp;token ID</source>
        <translation>Copier l’ID du je&amp;ton</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>Show the rotation</source>
        <translation>Afficher le renouvellement</translation>
    </message>
    <message>
        <source>From the list.</source>
        <translation>D’après la liste.</translation>
    </message>
    <message>
        <source>From the list; reading the token…</source>
        <translation>D’après la liste ; lecture du jeton…</translation>
    </message>
    <message>
        <source>Read from the service: %1.</source>
        <translation>Lu auprès du service : %1.</translation>
    </message>
    <message>
        <source>The token could not be read. What is shown is from the list.</source>
        <translation>Le jeton n’a pas pu être lu. Ce qui est affiché provient de la liste.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>From the list, as it was before.</source>
        <translation>D’après la liste, tel qu’il était auparavant.</translation>
    </message>
    <message>
        <source>This token no longer exists. It was deleted meanwhile.</source>
        <translation>Ce jeton n’existe plus. Il a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>Note, kept on this computer</source>
        <translation>Note, conservée sur cet ordinateur</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Écrire une note…</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>Modifier la note…</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenFinder</name>
    <message>
        <source>Enter a token ID or a client ID.</source>
        <translation>Saisissez un ID de jeton ou un ID client.</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenRowsModel</name>
    <message>
        <source>invalid: %1</source>
        <translation>non valide : %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>relative time, exact local time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, the token you are signed in with</source>
        <translation>%1, le jeton avec lequel vous êtes connecté</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID du jeton</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Where deployed</source>
        <translation>Lieu de déploiement</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>À revoir d’ici le</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenSummary</name>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>Client ID: %1
Token ID: %2</source>
        <translation>ID client : %1
ID du jeton : %2</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenTablePane</name>
    <message>
        <source>Reading the tokens…</source>
        <translation>Lecture des jetons…</translation>
    </message>
    <message>
        <source>No tokens match</source>
        <translation>Aucun jeton ne correspond</translation>
    </message>
    <message>
        <source>The service found none for these filters.</source>
        <translation>Le service n’en a trouvé aucun pour ces filtres.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>No loaded tokens match</source>
        <translation>Aucun jeton chargé ne correspond</translation>
    </message>
    <message>
        <source>The filters hide every row that is loaded.</source>
        <translation>Les filtres masquent toutes les lignes chargées.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Pas encore de jetons</translation>
    </message>
    <message>
        <source>This account has no API tokens.</source>
        <translation>Ce compte n’a aucun jeton d’API.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenTableView</name>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Check every token of the list</source>
        <translation>Cocher tous les jetons de la liste</translation>
    </message>
    <message>
        <source>Check every token of the list, on all pages (Ctrl+A)</source>
        <translation>Cocher tous les jetons de la liste, sur toutes les pages (Ctrl+A)</translation>
    </message>
    <message>
        <source>%1 (no room in this window)</source>
        <comment>a column</comment>
        <translation>%1 (pas de place dans cette fenêtre)</translation>
    </message>
</context>
<context>
    <name>tokenry::TypedConfirmationField</name>
    <message>
        <source>Type to confirm</source>
        <translation>Saisir pour confirmer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The text is not complete yet.</source>
        <translation>Le texte n’est pas encore complet.</translation>
    </message>
</context>
<context>
    <name>tokenry::UnresolvedController</name>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more changes are unresolved.</source>
        <translation>
            <numerusform>%1 Par ailleurs, %n autre modification n’est pas résolue.</numerusform>
            <numerusform>%1 Par ailleurs, %n autres modifications ne sont pas résolues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::UnresolvedDialog</name>
    <message>
        <source>Mark as resolved</source>
        <translation>Marquer comme résolue</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le conserver</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>Le supprimer…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Unresolved change</source>
        <translation>Modification non résolue</translation>
    </message>
    <message>
        <source>Nothing was sent again.</source>
        <translation>Rien n’a été envoyé de nouveau.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Modification %1 sur %2</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose this when you know how the change ended. It is then not shown again. Nothing is sent.</source>
        <translation>Choisissez cette option lorsque vous savez comment la modification s’est terminée. Celle-ci n’est alors plus affichée. Rien n’est envoyé.</translation>
    </message>
</context>
<context>
    <name>tokenry::ViewSwitch</name>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Tokens page</source>
        <translation>Page des jetons</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>Rotations %1</source>
        <translation>Renouvellements %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rotations are under way</source>
        <translation>
            <numerusform>%n renouvellement est en cours</numerusform>
            <numerusform>%n renouvellements sont en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::WaitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tokenry::WelcomePage</name>
    <message>
        <source>Try the built-in sandbox</source>
        <translation>Essayer le bac à sable intégré</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Menu principal</translation>
    </message>
    <message>
        <source>Welcome to Tokenry</source>
        <translation>Bienvenue dans Tokenry</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Choisissez un compte</translation>
    </message>
    <message>
        <source>Tokenry looks after the API tokens of your payments platform: it lists them, creates them, hands their secrets over once, and deletes them with care.</source>
        <translation>Tokenry s’occupe des jetons d’API de votre plateforme de paiement : il les liste, les crée, remet leurs secrets une seule fois et les supprime avec soin.</translation>
    </message>
    <message>
        <source>Manage %1</source>
        <translation>Gérer %1</translation>
    </message>
    <message>
        <source>Edit, move or remove this account</source>
        <translation>Modifier, déplacer ou retirer ce compte</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Modifier le compte…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Retirer le compte…</translation>
    </message>
</context>
<context>
    <name>tokenry::WhichTokenDialog</name>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>Which token is this?</source>
        <translation>Quel est ce jeton ?</translation>
    </message>
    <message>
        <source>Text to look through</source>
        <translation>Texte à examiner</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>&amp;Text to look through</source>
        <translation>&amp;Texte à examiner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The text held something that is or looks like a secret. It was not kept. If others may have seen it, replace the token.</source>
        <translation>Le texte contenait quelque chose qui est un secret ou qui y ressemble. Cela n’a pas été conservé. Si d’autres ont pu le voir, remplacez le jeton.</translation>
    </message>
    <message>
        <source>%1 Only the first %2 characters of the text were looked through.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Seuls les %2 premiers caractères du texte ont été examinés.</translation>
    </message>
    <message>
        <source>No account is signed in, so there is no list to look in.</source>
        <translation>Aucun compte n’est connecté ; il n’y a donc pas de liste où chercher.</translation>
    </message>
    <message>
        <source>The text holds no ID and no pair of credentials that Tokenry knows.</source>
        <translation>Le texte ne contient aucun ID ni aucune paire d’identifiants que Tokenry connaisse.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens found. The first %1 are shown.</source>
        <translation>
            <numerusform>%n jeton trouvé. Seuls les %1 premiers sont affichés.</numerusform>
            <numerusform>%n jetons trouvés. Les %1 premiers sont affichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens found.</source>
        <translation>
            <numerusform>%n jeton trouvé.</numerusform>
            <numerusform>%n jetons trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a log line, a header, a web address, a .env block or a curl command. It is looked through on this computer; nothing of it is sent or kept.</source>
        <translation>Collez une ligne de journal, un en-tête, une adresse web, un bloc .env ou une commande curl. Le texte est examiné sur cet ordinateur ; rien n’en est envoyé ni conservé.</translation>
    </message>
    <message>
        <source>No token found so far. Lists are being read…</source>
        <translation>Aucun jeton trouvé jusqu’ici. Lecture des listes en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n other IDs of the text were not found.</source>
        <translation>
            <numerusform>%n autre ID du texte n’a pas été trouvé.</numerusform>
            <numerusform>%n autres ID du texte n’ont pas été trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists are being read…</source>
        <translation>Lecture des listes en cours…</translation>
    </message>
    <message>
        <source>Not every list was read to its end.</source>
        <translation>Certaines listes n’ont pas été lues jusqu’au bout.</translation>
    </message>
    <message numerus="yes">
        <source>No token found among %n tokens.</source>
        <translation>
            <numerusform>Aucun jeton trouvé parmi %n jeton.</numerusform>
            <numerusform>Aucun jeton trouvé parmi %n jetons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were read in full.</source>
        <translation>
            <numerusform>%n compte a été lu en entier.</numerusform>
            <numerusform>%n comptes ont été lus en entier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were not looked through.</source>
        <translation>
            <numerusform>%n compte n’a pas été examiné.</numerusform>
            <numerusform>%n comptes n’ont pas été examinés.</numerusform>
        </translation>
    </message>
</context>
</TS>
