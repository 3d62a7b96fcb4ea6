<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Account</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>PRUEBAS</translation>
    </message>
    <message>
        <source>OTHER</source>
        <translation>OTRO</translation>
    </message>
    <message>
        <source>NOT LABELLED</source>
        <translation>SIN ETIQUETA</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protegida</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>it is not an account</source>
        <translation>no es una cuenta</translation>
    </message>
    <message>
        <source>its field “%1” is missing or not text</source>
        <translation>su campo «%1» falta o no es texto</translation>
    </message>
    <message>
        <source>its field “%1” is not text</source>
        <translation>su campo «%1» no es texto</translation>
    </message>
    <message>
        <source>its ID is empty or too long</source>
        <translation>su ID está vacío o es demasiado largo</translation>
    </message>
    <message>
        <source>an earlier one has the same ID</source>
        <translation>una anterior tiene el mismo ID</translation>
    </message>
    <message>
        <source>entry %1 (%2)</source>
        <translation>entrada %1 (%2)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Nuevo token…</translation>
    </message>
    <message>
        <source>Create &amp;like this…</source>
        <translation>Crear uno &amp;similar…</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>&amp;Rotar…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Filter by n&amp;ame</source>
        <translation>Filtrar por n&amp;ombre</translation>
    </message>
    <message>
        <source>Clear &amp;filters</source>
        <translation>Quitar los &amp;filtros</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>&amp;Show details</source>
        <translation>&amp;Mostrar los detalles</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Copy client ID</source>
        <translation>&amp;Copiar el ID de cliente</translation>
    </message>
    <message>
        <source>Copy token &amp;ID</source>
        <translation>Copiar el &amp;ID del token</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>Marcar t&amp;odo</translation>
    </message>
    <message>
        <source>&amp;Uncheck all</source>
        <translation>&amp;Desmarcar todo</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Página a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>E&amp;xportar la lista…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>&amp;Tokens page</source>
        <translation>Página de &amp;tokens</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>&amp;Rotations</source>
        <translation>R&amp;otaciones</translation>
    </message>
    <message>
        <source>&amp;Details pane</source>
        <translation>Panel de &amp;detalles</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <source>Reset the &amp;built-in sandbox…</source>
        <translation>Restablecer el entorno de pruebas &amp;integrado…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n…</source>
        <comment>checked tokens</comment>
        <translation>
            <numerusform>&amp;Eliminar %n…</numerusform>
            <numerusform>&amp;Eliminar %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n…</source>
        <comment>checked tokens</comment>
        <translation>
            <numerusform>E&amp;xportar %n…</numerusform>
            <numerusform>E&amp;xportar %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R&amp;otate %n…</source>
        <comment>checked tokens</comment>
        <translation>
            <numerusform>&amp;Rotar %n…</numerusform>
            <numerusform>&amp;Rotar %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Tokens</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>Clear the filter field</source>
        <translation>Vaciar el campo de filtro</translation>
    </message>
    <message>
        <source>&amp;New token</source>
        <translation>&amp;Nuevo token</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menú</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Menú principal</translation>
    </message>
    <message>
        <source>Main menu (F10)</source>
        <translation>Menú principal (F10)</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>Export the n&amp;otes…</source>
        <translation>Expor&amp;tar las notas…</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>&amp;Importar notas…</translation>
    </message>
</context>
<context>
    <name>AccountRepository</name>
    <message>
        <source>This account is no longer stored. Nothing was changed.</source>
        <translation>Esta cuenta ya no está guardada. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say what the account is for: production, sandbox or other. Nothing was changed.</source>
        <translation>Indique para qué es la cuenta: producción, pruebas u otro uso. No se cambió nada.</translation>
    </message>
    <message>
        <source>The client secret is empty. Nothing was changed.</source>
        <translation>El secreto de cliente está vacío. No se cambió nada.</translation>
    </message>
    <message>
        <source>A new account needs its client secret. Nothing was changed.</source>
        <translation>Una cuenta nueva necesita su secreto de cliente. No se cambió nada.</translation>
    </message>
    <message>
        <source>The stored secret belongs to the former base URL and client ID and is not used for others. Enter the client secret too. Nothing was changed.</source>
        <translation>El secreto guardado pertenece a la URL base y al ID de cliente anteriores y no se usa para otros. Introduzca también el secreto de cliente. No se cambió nada.</translation>
    </message>
    <message>
        <source>This account has another address or client ID by now. Nothing was changed.</source>
        <translation>Esta cuenta tiene ya otra dirección u otro ID de cliente. No se cambió nada.</translation>
    </message>
    <message>
        <source>The account was not changed, but it is not known whether the keyring still holds its former secret.</source>
        <translation>La cuenta no se cambió, pero no se sabe si el depósito de claves todavía contiene su secreto anterior.</translation>
    </message>
    <message>
        <source>The new secret is in the keyring already and could not be taken out again.</source>
        <translation>El secreto nuevo ya está en el depósito de claves y no se pudo volver a sacar de él.</translation>
    </message>
    <message>
        <source>The secret was written to the keyring and could not be removed again. Nothing uses it.</source>
        <translation>El secreto se escribió en el depósito de claves y no se pudo volver a quitar. Nada lo utiliza.</translation>
    </message>
    <message>
        <source>The account was not saved, because you cancelled. %1</source>
        <translation>La cuenta no se guardó porque usted canceló. %1</translation>
    </message>
    <message>
        <source>The account was saved, but the secret of its former base URL and client ID could not be removed from the keyring. It is not used any more. You can remove the entry “Tokenry” in the program that manages the keyring.</source>
        <translation>La cuenta se guardó, pero no se pudo quitar del depósito de claves el secreto de su URL base y su ID de cliente anteriores. Ya no se usa. Puede quitar la entrada «Tokenry» en el programa que gestiona el depósito de claves.</translation>
    </message>
    <message>
        <source>The new secret is used until the program ends. If the keyring holds an earlier one, that one is used again at the next start.</source>
        <translation>El secreto nuevo se usa hasta que el programa termine. Si el depósito de claves contiene uno anterior, se volverá a usar ese la próxima vez que se inicie.</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>The account needs a name.</source>
        <translation>La cuenta necesita un nombre.</translation>
    </message>
    <message>
        <source>The account&apos;s name is too long.</source>
        <translation>El nombre de la cuenta es demasiado largo.</translation>
    </message>
    <message>
        <source>The base URL is not an address that credentials can be sent to.</source>
        <translation>La URL base no es una dirección a la que se puedan enviar credenciales.</translation>
    </message>
    <message>
        <source>The client ID is empty or holds a character that it cannot have.</source>
        <translation>El ID de cliente está vacío o contiene un carácter que no puede tener.</translation>
    </message>
    <message>
        <source>The CA file must be given with its whole path.</source>
        <translation>El archivo de CA debe indicarse con su ruta completa.</translation>
    </message>
    <message>
        <source>There is already an account named “%1”. Choose another name.</source>
        <translation>Ya hay una cuenta llamada «%1». Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>AccountStore</name>
    <message>
        <source>“%1” is a link, a folder or a device, not a plain file.</source>
        <translation>«%1» es un enlace, una carpeta o un dispositivo, no un archivo normal.</translation>
    </message>
    <message>
        <source>“%1” is larger than any list of accounts.</source>
        <translation>«%1» es más grande que cualquier lista de cuentas.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>No se pudo leer «%1».</translation>
    </message>
    <message>
        <source>Some accounts in “%1” cannot be used and are left out: %2.</source>
        <translation>Algunas cuentas de «%1» no se pueden usar y se omiten: %2.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it holds no list of accounts that can be read.</source>
        <translation>«%1» está dañado: no contiene ninguna lista de cuentas que se pueda leer.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program.</source>
        <translation>«%1» fue escrito por una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>The program starts without stored accounts.</source>
        <translation>El programa se inicia sin cuentas guardadas.</translation>
    </message>
    <message>
        <source>The old file was not changed. It could not be kept aside (%1), so nothing is saved in its place until you have moved it away.</source>
        <translation>El archivo antiguo no se cambió. No se pudo apartar (%1), así que no se guardará nada en su lugar hasta que usted lo haya movido a otro sitio.</translation>
    </message>
    <message>
        <source>The old content was not changed; it is kept as “%1”.</source>
        <translation>El contenido antiguo no se cambió; se conserva como «%1».</translation>
    </message>
    <message>
        <source>Secrets in the keyring were not touched.</source>
        <translation>Los secretos del depósito de claves no se tocaron.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program. Nothing was saved, and the accounts were read again: look at them, then try again.</source>
        <translation>Otro programa cambió «%1». No se guardó nada y las cuentas se leyeron de nuevo: revíselas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” cannot be used and could not be kept aside: %2. Nothing was saved over it. Move it away, then try again.</source>
        <translation>«%1» no se puede usar y no se pudo apartar: %2. No se sobrescribió. Muévalo a otro sitio y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>AppPaths</name>
    <message>
        <source>The environment variable HOME is not set, so there is no folder to write to.</source>
        <translation>La variable de entorno HOME no está definida, así que no hay ninguna carpeta en la que escribir.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “%1”: %2.</source>
        <translation>No se puede escribir nada en la carpeta «%1»: %2.</translation>
    </message>
    <message>
        <source>Accounts and settings are not remembered.</source>
        <translation>Las cuentas y las preferencias no se recordarán.</translation>
    </message>
    <message>
        <source>Tokens can be read, but neither created nor deleted: each change must be recorded on the disk before it is sent.</source>
        <translation>Los tokens se pueden leer, pero no crear ni eliminar: cada cambio debe quedar registrado en el disco antes de enviarse.</translation>
    </message>
    <message>
        <source>Changes are off, because they cannot be recorded. %1</source>
        <translation>Los cambios están desactivados porque no se pueden registrar. %1</translation>
    </message>
    <message>
        <source>Accounts, settings, notes and the record of your changes are kept in “%1”.</source>
        <translation>Las cuentas, las preferencias, las notas y el registro de sus cambios se guardan en «%1».</translation>
    </message>
    <message>
        <source>Accounts and settings are kept in “%1”. Notes and the record of your changes are kept in “%2”.</source>
        <translation>Las cuentas y las preferencias se guardan en «%1». Las notas y el registro de sus cambios se guardan en «%2».</translation>
    </message>
    <message>
        <source>Client secrets are never written there. They are kept in your desktop&apos;s keyring or, without one, until the program ends.</source>
        <translation>Los secretos de cliente nunca se escriben ahí. Se guardan en el depósito de claves de su escritorio o, si no lo hay, solo hasta que termine el programa.</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>Nothing was saved to “%1”: %2</source>
        <translation>No se guardó nada en «%1»: %2</translation>
    </message>
</context>
<context>
    <name>BaseUrl</name>
    <message>
        <source>The address names no host.</source>
        <translation>La dirección no indica ningún servidor.</translation>
    </message>
    <message>
        <source>The address must not name a network interface (nothing after a % sign).</source>
        <translation>La dirección no debe indicar una interfaz de red (nada después de un signo %).</translation>
    </message>
    <message>
        <source>The host must not end with a dot: its certificate would not match.</source>
        <translation>El nombre del servidor no debe terminar con un punto: su certificado no coincidiría.</translation>
    </message>
    <message>
        <source>“%1” is no valid host.</source>
        <translation>«%1» no es un servidor válido.</translation>
    </message>
    <message>
        <source>Without https the credentials could be read on the way. Plain http is possible to this machine only (localhost, 127.0.0.1 or [::1]).</source>
        <translation>Sin https, las credenciales se podrían leer por el camino. El http sin cifrar solo es posible con este mismo equipo (localhost, 127.0.0.1 o [::1]).</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Esto no es una dirección web.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password (nothing before an @ sign).</source>
        <translation>La dirección no debe contener un nombre de usuario ni una contraseña (nada antes de un signo @).</translation>
    </message>
    <message>
        <source>Port 0 cannot be used.</source>
        <translation>El puerto 0 no se puede usar.</translation>
    </message>
    <message>
        <source>The address must not hold a question mark.</source>
        <translation>La dirección no debe contener un signo de interrogación.</translation>
    </message>
    <message>
        <source>The address must not hold a # sign.</source>
        <translation>La dirección no debe contener un signo #.</translation>
    </message>
    <message>
        <source>What follows the last colon must be the number of a port.</source>
        <translation>Lo que sigue a los últimos dos puntos debe ser el número de un puerto.</translation>
    </message>
    <message>
        <source>There is no port %1: ports go from 1 to 65535.</source>
        <translation>No existe el puerto %1: los puertos van del 1 al 65535.</translation>
    </message>
    <message>
        <source>“%1” is an unusual way to write %2. Write the host as it is.</source>
        <translation>«%1» es una forma poco habitual de escribir %2. Escriba el servidor tal como es.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>La dirección está vacía.</translation>
    </message>
    <message>
        <source>The address must not hold spaces, line breaks or invisible characters.</source>
        <translation>La dirección no debe contener espacios, saltos de línea ni caracteres invisibles.</translation>
    </message>
    <message>
        <source>The address must not hold a backslash (\). Use / instead.</source>
        <translation>La dirección no debe contener una barra invertida (\). Use / en su lugar.</translation>
    </message>
    <message>
        <source>The address must begin with https://, not with “%1://”.</source>
        <translation>La dirección debe empezar por https://, no por «%1://».</translation>
    </message>
    <message>
        <source>The address must not hold an @ sign: this one would go to “%1”, and what stands before the sign is not the host.</source>
        <translation>La dirección no debe contener un signo @: esta iría a «%1», y lo que está delante del signo no es el servidor.</translation>
    </message>
    <message>
        <source>The host must not hold a % sign.</source>
        <translation>El nombre del servidor no debe contener un signo %.</translation>
    </message>
    <message>
        <source>“%1” looks like this computer, but is another host. Without https the credentials could be read on the way to it.</source>
        <translation>«%1» parece este equipo, pero es otro servidor. Sin https, las credenciales se podrían leer en el camino hacia él.</translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>You have no permission to read “%1”.</source>
        <translation>Usted no tiene permiso para leer «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a plain file.</source>
        <translation>«%1» no es un archivo normal.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large for a CA file.</source>
        <translation>«%1» es demasiado grande para ser un archivo de CA.</translation>
    </message>
    <message>
        <source>“%1” on %2</source>
        <translation>«%1» el %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, y %n más</numerusform>
            <numerusform>%1, y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds a private key. Choose a file that holds certificates only, and keep the key where nobody else can read it.</source>
        <translation>«%1» contiene una clave privada. Elija un archivo que contenga solo certificados y guarde la clave donde nadie más pueda leerla.</translation>
    </message>
    <message>
        <source>“%1” is a certificate in binary form (DER). It is needed as text (PEM).</source>
        <translation>«%1» es un certificado en formato binario (DER). Se necesita como texto (PEM).</translation>
    </message>
    <message>
        <source>“%1” holds no certificate in text form (PEM).</source>
        <translation>«%1» no contiene ningún certificado en forma de texto (PEM).</translation>
    </message>
    <message>
        <source>Every certificate in “%1” has expired: %2.</source>
        <translation>Todos los certificados de «%1» han caducado: %2.</translation>
    </message>
</context>
<context>
    <name>ChangePolicy</name>
    <message>
        <source>The service says that the token that is signed in with may not manage tokens. Refreshing the list looks again.</source>
        <translation>El servicio indica que el token con el que se inició sesión no puede administrar tokens. Al actualizar la lista se comprueba de nuevo.</translation>
    </message>
    <message>
        <source>The token that is signed in with may not manage tokens.</source>
        <translation>El token con el que se inició sesión no puede administrar tokens.</translation>
    </message>
    <message>
        <source>This account is set to read-only. Change that in the account&apos;s settings.</source>
        <translation>Esta cuenta está configurada como de solo lectura. Puede cambiarlo en la configuración de la cuenta.</translation>
    </message>
</context>
<context>
    <name>ClientId</name>
    <message>
        <source>The client ID is empty.</source>
        <translation>El ID de cliente está vacío.</translation>
    </message>
    <message>
        <source>The client ID must not hold a colon: the sign-in could not tell it from the secret.</source>
        <translation>El ID de cliente no debe contener dos puntos: al iniciar sesión no se podría distinguir del secreto.</translation>
    </message>
    <message>
        <source>The client ID holds a character that cannot be sent, such as a line break.</source>
        <translation>El ID de cliente contiene un carácter que no se puede enviar, como un salto de línea.</translation>
    </message>
</context>
<context>
    <name>ClipboardDoubt</name>
    <message>
        <source>The secret is being cleared from the clipboard.</source>
        <translation>Se está borrando el secreto del portapapeles.</translation>
    </message>
    <message>
        <source>The clipboard may still hold the secret: this desktop clears it only while Tokenry has the focus.</source>
        <translation>El portapapeles puede contener todavía el secreto: este escritorio solo lo borra mientras Tokenry tiene el foco.</translation>
    </message>
    <message>
        <source>The clipboard may still hold the secret: this desktop does not show what the clipboard holds. Copy something else to replace it.</source>
        <translation>El portapapeles puede contener todavía el secreto: este escritorio no muestra lo que contiene el portapapeles. Copie otra cosa para reemplazarlo.</translation>
    </message>
    <message>
        <source>The clipboard still holds the secret: this desktop offers it again each time it is cleared. Copy something else to replace it.</source>
        <translation>El portapapeles todavía contiene el secreto: este escritorio lo vuelve a ofrecer cada vez que se borra. Copie otra cosa para reemplazarlo.</translation>
    </message>
</context>
<context>
    <name>ConnectionReport</name>
    <message>
        <source>%1 accepts this client ID and secret.</source>
        <translation>%1 acepta este ID de cliente y este secreto.</translation>
    </message>
    <message>
        <source>They belong to the token “%1” with these permissions: %2.</source>
        <translation>Pertenecen al token «%1», con estos permisos: %2.</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>La conexión funciona</translation>
    </message>
    <message>
        <source>If the service at this address speaks https, begin the address with https://.</source>
        <translation>Si el servicio de esta dirección usa https, empiece la dirección con https://.</translation>
    </message>
</context>
<context>
    <name>CreateMismatch</name>
    <message>
        <source>You asked for %1. The service listed no permission.</source>
        <translation>Usted solicitó %1. El servicio no indicó ningún permiso.</translation>
    </message>
    <message>
        <source>You asked for %1. The service gave %2.</source>
        <comment>two lists of permissions</comment>
        <translation>Usted solicitó %1. El servicio concedió %2.</translation>
    </message>
    <message>
        <source>The service changed characters of the name “%1” that look alike.</source>
        <translation>El servicio cambió en el nombre «%1» caracteres que se parecen entre sí.</translation>
    </message>
    <message>
        <source>You asked for the name “%1”. The service gave the name “%2”.</source>
        <translation>Usted solicitó el nombre «%1». El servicio puso el nombre «%2».</translation>
    </message>
</context>
<context>
    <name>CredentialFormats</name>
    <message>
        <source>“%1” was changed by another program in the meantime. Nothing was written. Save again to look at it anew.</source>
        <translation>Entretanto, otro programa cambió «%1». No se escribió nada. Vuelva a guardar para examinarlo de nuevo.</translation>
    </message>
    <message>
        <source>The present content of “%1” could not be kept: %2. Nothing was changed.</source>
        <translation>El contenido actual de «%1» no se pudo conservar: %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>A control character is in it, which curl does not read. Choose another format, such as JSON.</source>
        <translation>Contiene un carácter de control, que curl no lee. Elija otro formato, como JSON.</translation>
    </message>
    <message>
        <source>A colon is in the client ID, where curl would end it. Choose another format, such as JSON.</source>
        <translation>El ID de cliente contiene dos puntos, y ahí curl lo daría por terminado. Elija otro formato, como JSON.</translation>
    </message>
    <message>
        <source>The client secret is not text, so it cannot be written down.</source>
        <translation>El secreto de cliente no es texto, así que no se puede escribir.</translation>
    </message>
    <message>
        <source>The file that is there is not a JSON object, so its content cannot be kept. Nothing was changed. Choose another file name.</source>
        <translation>El archivo existente no es un objeto JSON, así que su contenido no se puede conservar. No se cambió nada. Elija otro nombre de archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be written as .env. %2 Choose another format, such as JSON.</source>
        <comment>%1 is a variable&apos;s name, %2 a sentence</comment>
        <translation>%1 no se puede escribir como .env. %2 Elija otro formato, como JSON.</translation>
    </message>
    <message>
        <source>It holds a space, a quote or another character that shells, containers and libraries do not all read alike.</source>
        <translation>Contiene un espacio, unas comillas u otro carácter que no todos los intérpretes de órdenes, contenedores y bibliotecas leen de la misma manera.</translation>
    </message>
    <message>
        <source>The file that is there is not a text file, so its content cannot be kept. Nothing was changed. Choose another file name.</source>
        <translation>El archivo existente no es un archivo de texto, así que su contenido no se puede conservar. No se cambió nada. Elija otro nombre de archivo.</translation>
    </message>
    <message>
        <source>The line of %1 in the file goes on in the next line, which not every program reads alike. Nothing was changed. Choose another file name.</source>
        <translation>La línea de %1 en el archivo continúa en la línea siguiente, lo que no todos los programas leen de la misma manera. No se cambió nada. Elija otro nombre de archivo.</translation>
    </message>
    <message>
        <source>The line of %1 in the file holds something else behind the value, which would be lost. Nothing was changed. Put it on a line of its own, or choose another file name.</source>
        <translation>La línea de %1 en el archivo contiene algo más detrás del valor, que se perdería. No se cambió nada. Póngalo en una línea aparte o elija otro nombre de archivo.</translation>
    </message>
    <message>
        <source>A quote in the file that is there does not end, so its content cannot be kept with certainty. Nothing was changed. Choose another file name.</source>
        <translation>En el archivo existente hay unas comillas que no se cierran, así que no es seguro que su contenido se pueda conservar. No se cambió nada. Elija otro nombre de archivo.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>delete this token</source>
        <translation>eliminar este token</translation>
    </message>
    <message numerus="yes">
        <source>delete %n tokens</source>
        <translation>
            <numerusform>eliminar %n token</numerusform>
            <numerusform>eliminar %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>To confirm, type:</source>
        <translation>Para confirmar, escriba:</translation>
    </message>
    <message>
        <source>To confirm, type the name of the token:</source>
        <translation>Para confirmar, escriba el nombre del token:</translation>
    </message>
    <message>
        <source>To confirm, type the end of its client ID:</source>
        <translation>Para confirmar, escriba el final de su ID de cliente:</translation>
    </message>
    <message>
        <source>To confirm, type the end of the client ID of “%1”:</source>
        <translation>Para confirmar, escriba el final del ID de cliente de «%1»:</translation>
    </message>
</context>
<context>
    <name>DeleteProgress</name>
    <message numerus="yes">
        <source>About %n s left.</source>
        <translation>
            <numerusform>Queda alrededor de %n s.</numerusform>
            <numerusform>Quedan alrededor de %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n min left.</source>
        <translation>
            <numerusform>Queda alrededor de %n min.</numerusform>
            <numerusform>Quedan alrededor de %n min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Deleting %1 of %2…</source>
        <translation>Eliminando %1 de %2…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>progress, then the time left</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait. Going on in %n s.</source>
        <translation>
            <numerusform>El servicio pide esperar. Se continuará en %n s.</numerusform>
            <numerusform>El servicio pide esperar. Se continuará en %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting starts in %n s. Nothing was sent yet.</source>
        <translation>
            <numerusform>La eliminación empezará en %n s. Todavía no se envió nada.</numerusform>
            <numerusform>La eliminación empezará en %n s. Todavía no se envió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping. The request that is under way cannot be taken back; its answer is awaited.</source>
        <translation>Deteniendo. La solicitud en curso no se puede retirar; se espera su respuesta.</translation>
    </message>
    <message>
        <source>You are signed in with this token. After deleting it this window cannot reach the service any more.</source>
        <translation>Ha iniciado sesión con este token. Después de eliminarlo, esta ventana ya no podrá acceder al servicio.</translation>
    </message>
    <message>
        <source>You are signed in with one of these tokens. After deleting it this window cannot reach the service any more.</source>
        <translation>Ha iniciado sesión con uno de estos tokens. Después de eliminarlo, esta ventana ya no podrá acceder al servicio.</translation>
    </message>
</context>
<context>
    <name>DeleteReport</name>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«%1» se eliminó.</translation>
    </message>
    <message>
        <source>“%1” was already gone.</source>
        <translation>«%1» ya no existía.</translation>
    </message>
    <message>
        <source>It is not known whether “%1” was deleted.</source>
        <translation>No se sabe si «%1» se eliminó.</translation>
    </message>
    <message>
        <source>“%1” was still there after the delete request, which had no usable answer. Tokenry looks again by itself.</source>
        <translation>«%1» seguía ahí después de la solicitud de eliminación, que no tuvo una respuesta utilizable. Tokenry volverá a comprobarlo por sí mismo.</translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>«%1» no se eliminó.</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Eliminados: %1.</translation>
    </message>
    <message>
        <source>Already gone: %1.</source>
        <translation>Ya no existían: %1.</translation>
    </message>
    <message>
        <source>Failed: %1.</source>
        <translation>Con error: %1.</translation>
    </message>
    <message>
        <source>Still there for now: %1.</source>
        <translation>Siguen ahí por ahora: %1.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Se desconoce: %1.</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>Sin enviar: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
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
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>deleting…</source>
        <translation>eliminando…</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>already gone</source>
        <translation>ya no existía</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>sigue ahí</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>sin enviar</translation>
    </message>
    <message>
        <source>No other token of this account can manage tokens. After this nobody can create or delete a token with this program, nor with any other that signs in with a token.</source>
        <translation>Ningún otro token de esta cuenta puede administrar tokens. Después de esto, nadie podrá crear ni eliminar un token con este programa, ni con ningún otro que inicie sesión con un token.</translation>
    </message>
    <message>
        <source>Cannot tell whether another token can manage tokens. %1</source>
        <translation>No se puede determinar si otro token puede administrar tokens. %1</translation>
    </message>
    <message>
        <source>The token was deleted</source>
        <translation>El token se eliminó</translation>
    </message>
    <message>
        <source>The tokens were deleted</source>
        <translation>Los tokens se eliminaron</translation>
    </message>
    <message>
        <source>It is not known whether the token was deleted</source>
        <translation>No se sabe si el token se eliminó</translation>
    </message>
    <message>
        <source>The token was not deleted</source>
        <translation>El token no se eliminó</translation>
    </message>
    <message>
        <source>Not every token was deleted</source>
        <translation>No se eliminaron todos los tokens</translation>
    </message>
    <message>
        <source>It is not known whether any token was deleted</source>
        <translation>No se sabe si se eliminó algún token</translation>
    </message>
    <message>
        <source>No token was deleted</source>
        <translation>No se eliminó ningún token</translation>
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
Se detuvo aquí, porque los demás habrían fallado por la misma razón: %2.</translation>
    </message>
    <message>
        <source>Deleting tokens of the account “%1” (%2)</source>
        <translation>Eliminación de tokens de la cuenta «%1» (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>client ID %1</source>
        <translation>ID de cliente %1</translation>
    </message>
    <message>
        <source>token ID %1</source>
        <translation>ID del token %1</translation>
    </message>
    <message>
        <source>Checking whether another token can manage tokens…</source>
        <translation>Comprobando si otro token puede administrar tokens…</translation>
    </message>
</context>
<context>
    <name>EnvironmentSelector</name>
    <message>
        <source>Production: the tokens of this account move real money.</source>
        <translation>Producción: los tokens de esta cuenta mueven dinero real.</translation>
    </message>
    <message>
        <source>Sandbox: the tokens of this account move no real money.</source>
        <translation>Pruebas: los tokens de esta cuenta no mueven dinero real.</translation>
    </message>
    <message>
        <source>Other: this account is neither production nor a sandbox, such as a test system.</source>
        <translation>Otro: esta cuenta no es de producción ni de un entorno de pruebas; por ejemplo, es de un sistema de ensayo.</translation>
    </message>
    <message>
        <source>Not labelled: no environment was chosen for this account. It is treated with the same care as production.</source>
        <translation>Sin etiqueta: no se eligió ningún entorno para esta cuenta. Se trata con el mismo cuidado que una de producción.</translation>
    </message>
    <message>
        <source>The environment is a label of the account in Tokenry. The service does not tell it.</source>
        <translation>El entorno es una etiqueta de la cuenta en Tokenry. El servicio no lo indica.</translation>
    </message>
    <message>
        <source>Normal: only a change that could do harm asks first.</source>
        <translation>Normal: solo se pregunta antes de un cambio que pueda causar daños.</translation>
    </message>
    <message>
        <source>Protected: every change asks for the account&apos;s name to be typed.</source>
        <translation>Protegido: cada cambio exige escribir el nombre de la cuenta.</translation>
    </message>
    <message>
        <source>Read-only: tokens are shown, and no change is offered.</source>
        <translation>Solo lectura: los tokens se muestran y no se ofrece ningún cambio.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Your token may not create tokens. It needs the MANAGE permission.</source>
        <translation>Su token no puede crear tokens. Necesita el permiso MANAGE.</translation>
    </message>
    <message>
        <source>Your token may not delete tokens. It needs the MANAGE permission.</source>
        <translation>Su token no puede eliminar tokens. Necesita el permiso MANAGE.</translation>
    </message>
    <message>
        <source>The service accepts these credentials, but they may not read tokens.</source>
        <translation>El servicio acepta estas credenciales, pero con ellas no se pueden leer tokens.</translation>
    </message>
    <message>
        <source>Your token may not read tokens.</source>
        <translation>Su token no puede leer tokens.</translation>
    </message>
    <message>
        <source>%1 does not accept this client ID and secret.</source>
        <translation>%1 no acepta este ID de cliente y este secreto.</translation>
    </message>
    <message>
        <source>%1 does not accept your client ID and secret.</source>
        <translation>%1 no acepta su ID de cliente y su secreto.</translation>
    </message>
    <message>
        <source>%1 answered that nothing exists at this address.</source>
        <translation>%1 respondió que no existe nada en esta dirección.</translation>
    </message>
    <message>
        <source>The answer of %1 does not come from the tokens service.</source>
        <translation>%1 dio una respuesta que no procede del servicio de tokens.</translation>
    </message>
    <message>
        <source>%1 sent an interim answer (status %2) before the final one. This program cannot read the final answer after it.</source>
        <translation>%1 envió una respuesta provisional (estado %2) antes de la definitiva. Este programa no puede leer la respuesta definitiva después de ella.</translation>
    </message>
    <message>
        <source>Ask the people who run the service, or a proxy on the way, to switch off interim answers (“early hints”).</source>
        <translation>Pida a los responsables del servicio, o de un proxy intermedio, que desactiven las respuestas provisionales («early hints»).</translation>
    </message>
    <message>
        <source>The service&apos;s address was not found</source>
        <translation>No se encontró la dirección del servicio</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>No se puede acceder al servicio</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>No hay una conexión segura</translation>
    </message>
    <message>
        <source>The proxy did not forward the request</source>
        <translation>El proxy no reenvió la solicitud</translation>
    </message>
    <message>
        <source>The proxy requires its own sign-in</source>
        <translation>El proxy exige su propio inicio de sesión</translation>
    </message>
    <message>
        <source>The connection was interrupted</source>
        <translation>La conexión se interrumpió</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>El servicio no respondió a tiempo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The credentials are not accepted</source>
        <translation>Las credenciales no son aceptadas</translation>
    </message>
    <message>
        <source>The service refuses your credentials</source>
        <translation>El servicio rechaza sus credenciales</translation>
    </message>
    <message>
        <source>The credentials may not list tokens</source>
        <translation>Las credenciales no permiten listar tokens</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>There is no such token</source>
        <translation>No existe tal token</translation>
    </message>
    <message>
        <source>The service does not accept these entries</source>
        <translation>El servicio no acepta estos datos</translation>
    </message>
    <message>
        <source>The service does not accept this request</source>
        <translation>El servicio no acepta esta solicitud</translation>
    </message>
    <message>
        <source>The service refused because of a conflict</source>
        <translation>El servicio rechazó la solicitud debido a un conflicto</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas solicitudes</translation>
    </message>
    <message>
        <source>The service does not support this</source>
        <translation>El servicio no admite esto</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>El servicio tiene un problema</translation>
    </message>
    <message>
        <source>The service redirects to another address</source>
        <translation>El servicio redirige a otra dirección</translation>
    </message>
    <message>
        <source>This is not the tokens service</source>
        <translation>Este no es el servicio de tokens</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La respuesta es demasiado grande</translation>
    </message>
    <message>
        <source>The request was not sent</source>
        <translation>La solicitud no se envió</translation>
    </message>
    <message>
        <source>The secret cannot be used</source>
        <translation>El secreto no se puede usar</translation>
    </message>
    <message>
        <source>The host name %1 was not found.</source>
        <translation>No se encontró el nombre de servidor %1.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Nada responde en %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>No se pudo conectar a tiempo con %1.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before a complete answer had arrived.</source>
        <translation>La conexión con %1 terminó antes de que llegara una respuesta completa.</translation>
    </message>
    <message>
        <source>%1 did not send a complete answer in time.</source>
        <translation>%1 no envió a tiempo una respuesta completa.</translation>
    </message>
    <message>
        <source>The request was stopped before an answer came.</source>
        <translation>La solicitud se detuvo antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>The service knows no token with this ID. It may have been deleted.</source>
        <translation>El servicio no conoce ningún token con este ID. Puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>El servicio no aceptó la solicitud.</translation>
    </message>
    <message>
        <source>The service refused the request because of its current state.</source>
        <translation>El servicio rechazó la solicitud debido a su estado actual.</translation>
    </message>
    <message>
        <source>The daily limit of the service is used up.</source>
        <translation>El límite diario del servicio está agotado.</translation>
    </message>
    <message>
        <source>The service received too many requests and asks for a pause.</source>
        <translation>El servicio recibió demasiadas solicitudes y pide una pausa.</translation>
    </message>
    <message>
        <source>%1 does not support this request.</source>
        <translation>%1 no admite esta solicitud.</translation>
    </message>
    <message>
        <source>%1 reported a server error.</source>
        <translation>%1 notificó un error del servidor.</translation>
    </message>
    <message>
        <source>%1 redirects requests to another address. This program did not follow the redirect.</source>
        <translation>%1 redirige las solicitudes a otra dirección. Este programa no siguió la redirección.</translation>
    </message>
    <message>
        <source>%1 redirects requests to another address: %2. This program did not follow it, so your credentials were not sent there.</source>
        <translation>%1 redirige las solicitudes a otra dirección: %2. Este programa no la siguió, así que sus credenciales no se enviaron allí.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than this program accepts, so it was not read completely.</source>
        <translation>%1 dio una respuesta más grande de lo que acepta este programa, así que no se leyó por completo.</translation>
    </message>
    <message>
        <source>This program did not send the request.</source>
        <translation>Este programa no envió la solicitud.</translation>
    </message>
    <message>
        <source>The answer of %1 contains no usable secret.</source>
        <translation>%1 dio una respuesta que no contiene ningún secreto utilizable.</translation>
    </message>
    <message>
        <source>Check the network and the address, then try again.</source>
        <translation>Compruebe la red y la dirección, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The service may need a minute to accept new credentials.</source>
        <translation>El servicio puede necesitar un minuto para aceptar credenciales nuevas.</translation>
    </message>
    <message>
        <source>Sign in again with a valid client ID and secret.</source>
        <translation>Inicie sesión de nuevo con un ID de cliente y un secreto válidos.</translation>
    </message>
    <message>
        <source>Sign in with a token that has this permission.</source>
        <translation>Inicie sesión con un token que tenga este permiso.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Actualice la lista.</translation>
    </message>
    <message>
        <source>Change your entries and try again.</source>
        <translation>Cambie los datos introducidos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Change the filter or start again from the first page.</source>
        <translation>Cambie el filtro o empiece de nuevo desde la primera página.</translation>
    </message>
    <message>
        <source>Refresh the list, then try again.</source>
        <translation>Actualice la lista y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Try again tomorrow, or ask the people who run the service about the limit.</source>
        <translation>Vuelva a intentarlo mañana o pregunte por el límite a los responsables del servicio.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere un momento y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check the address of the service.</source>
        <translation>Compruebe la dirección del servicio.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>If the service has moved, change its address.</source>
        <translation>Si el servicio se ha trasladado, cambie su dirección.</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a proxy may be in between, or the address is wrong.</source>
        <translation>Puede que haya en medio una página de inicio de sesión de la red o un proxy, o que la dirección sea incorrecta.</translation>
    </message>
    <message>
        <source>Check that the address is the service&apos;s.</source>
        <translation>Compruebe que la dirección sea la del servicio.</translation>
    </message>
    <message>
        <source>Tell the people who run the service.</source>
        <translation>Avise a los responsables del servicio.</translation>
    </message>
    <message>
        <source>No token was created.</source>
        <translation>No se creó ningún token.</translation>
    </message>
    <message>
        <source>The token was not deleted.</source>
        <translation>El token no se eliminó.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>It is not known whether the token was created. Nothing was sent again.</source>
        <translation>No se sabe si el token se creó. No se volvió a enviar nada.</translation>
    </message>
    <message>
        <source>It is not known whether the token was deleted. Nothing was sent again.</source>
        <translation>No se sabe si el token se eliminó. No se volvió a enviar nada.</translation>
    </message>
    <message>
        <source>The token exists, but its secret is lost: the service gives it only once.</source>
        <translation>El token existe, pero su secreto se perdió: el servicio lo entrega una sola vez.</translation>
    </message>
    <message>
        <source>The token was deleted.</source>
        <translation>El token se eliminó.</translation>
    </message>
    <message>
        <source>Delete this token and create another one.</source>
        <translation>Elimine este token y cree otro.</translation>
    </message>
    <message>
        <source>Look for the name in the list before you create it again. If the token is there, its secret is lost: delete it and create another one.</source>
        <translation>Busque el nombre en la lista antes de volver a crearlo. Si el token está ahí, su secreto se perdió: elimínelo y cree otro.</translation>
    </message>
    <message>
        <source>Refresh the list to see whether the token is still there.</source>
        <translation>Actualice la lista para ver si el token sigue ahí.</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>El servicio dice: «%1».</translation>
    </message>
    <message>
        <source>It is not known whether the token was created</source>
        <translation>No se sabe si el token se creó</translation>
    </message>
    <message>
        <source>It is not known whether the token was deleted</source>
        <translation>No se sabe si el token se eliminó</translation>
    </message>
    <message>
        <source>The token was created, but its secret is lost</source>
        <translation>El token se creó, pero su secreto se perdió</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>el servicio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID del token</translation>
    </message>
    <message>
        <source>Asked to wait (seconds)</source>
        <translation>Espera solicitada (segundos)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy fault</source>
        <translation>Fallo del proxy</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de la solicitud</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Tabla Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>FieldMessages</name>
    <message numerus="yes">
        <source>Use exactly %n characters.</source>
        <translation>
            <numerusform>Use exactamente %n carácter.</numerusform>
            <numerusform>Use exactamente %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use between %1 and %2 characters.</source>
        <translation>Use entre %1 y %2 caracteres.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Use como máximo %n carácter.</numerusform>
            <numerusform>Use como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Use al menos %n carácter.</numerusform>
            <numerusform>Use al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The allowed values are %1 and others.</source>
        <translation>Los valores permitidos son %1 y otros.</translation>
    </message>
    <message>
        <source>The allowed values are %1.</source>
        <translation>Los valores permitidos son %1.</translation>
    </message>
    <message>
        <source>Use the format “%1”.</source>
        <translation>Use el formato «%1».</translation>
    </message>
    <message>
        <source>The value must match the pattern “%1”.</source>
        <translation>El valor debe ajustarse al patrón «%1».</translation>
    </message>
    <message>
        <source>The service does not accept this value and gives no reason.</source>
        <translation>El servicio no acepta este valor y no indica el motivo.</translation>
    </message>
</context>
<context>
    <name>GridCliCredentials</name>
    <message>
        <source>%1 was not read, because it is a link to another place.</source>
        <translation>%1 no se leyó porque es un enlace a otro lugar.</translation>
    </message>
    <message>
        <source>%1 was not read, because it belongs to another user.</source>
        <translation>%1 no se leyó porque pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>Others on this computer may be able to read %1: its mode is %2 and should be 0600.</source>
        <translation>Puede que otras personas puedan leer %1 en este equipo: sus permisos de archivo son %2 y deberían ser 0600.</translation>
    </message>
    <message>
        <source>%1 is there, but holds no credentials that can be read.</source>
        <translation>%1 existe, pero no contiene credenciales que se puedan leer.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>no answer on record</source>
        <translation>no consta ninguna respuesta</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>not created</source>
        <translation>no creado</translation>
    </message>
    <message>
        <source>outcome not known</source>
        <translation>resultado desconocido</translation>
    </message>
    <message>
        <source>created without a usable secret</source>
        <translation>creado sin un secreto utilizable</translation>
    </message>
    <message>
        <source>secret copied</source>
        <translation>secreto copiado</translation>
    </message>
    <message>
        <source>secret saved</source>
        <translation>secreto guardado</translation>
    </message>
    <message>
        <source>secret left the clipboard</source>
        <translation>el secreto salió del portapapeles</translation>
    </message>
    <message>
        <source>secret discarded</source>
        <translation>secreto descartado</translation>
    </message>
    <message>
        <source>hand-over closed</source>
        <translation>entrega cerrada</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>was already gone</source>
        <translation>ya no existía</translation>
    </message>
    <message>
        <source>not deleted</source>
        <translation>no eliminado</translation>
    </message>
    <message>
        <source>checked: not created</source>
        <translation>comprobado: no creado</translation>
    </message>
    <message>
        <source>checked: gone</source>
        <translation>comprobado: ya no existe</translation>
    </message>
    <message>
        <source>checked: still there</source>
        <translation>comprobado: sigue ahí</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>closed by hand</source>
        <translation>cerrado a mano</translation>
    </message>
    <message>
        <source>Delete token, end of the rotation of “%1”</source>
        <translation>Eliminar token, fin de la rotación de «%1»</translation>
    </message>
    <message>
        <source>Create token, rotation of “%1”</source>
        <translation>Crear token, rotación de «%1»</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Eliminar token</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Crear token</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outcome and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>two lists of permissions</comment>
        <translation>%1 en lugar de %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a client ID and an address</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>still there shortly after the delete</source>
        <translation>seguía ahí poco después de la eliminación</translation>
    </message>
</context>
<context>
    <name>JournalFile</name>
    <message>
        <source>There is no room left for the record of this account, “%1”.</source>
        <translation>No queda espacio para el registro de esta cuenta, «%1».</translation>
    </message>
    <message>
        <source>The record of this account, “%1”, may not be written.</source>
        <translation>No se permite escribir el registro de esta cuenta, «%1».</translation>
    </message>
    <message>
        <source>Another running Tokenry keeps the record of this account. Make changes there, or quit it first.</source>
        <translation>Otro Tokenry en ejecución lleva el registro de esta cuenta. Haga los cambios allí o ciérrelo primero.</translation>
    </message>
    <message>
        <source>The record of this account, “%1”, is a link, a folder or a device, not a plain file.</source>
        <translation>El registro de esta cuenta, «%1», es un enlace, una carpeta o un dispositivo, no un archivo normal.</translation>
    </message>
    <message>
        <source>The record of this account, “%1”, cannot be used: %2.</source>
        <translation>El registro de esta cuenta, «%1», no se puede usar: %2.</translation>
    </message>
    <message>
        <source>The record of this account, “%1”, was written by a newer version of Tokenry. Use that version: this one would not understand what is in it.</source>
        <translation>El registro de esta cuenta, «%1», fue escrito por una versión más reciente de Tokenry. Use esa versión: esta no entendería lo que contiene.</translation>
    </message>
</context>
<context>
    <name>KeyringMessages</name>
    <message>
        <source>The keyring holds no secret for this account</source>
        <translation>El depósito de claves no contiene ningún secreto para esta cuenta</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>El depósito de claves está bloqueado</translation>
    </message>
    <message>
        <source>The keyring was not unlocked</source>
        <translation>El depósito de claves no se desbloqueó</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>No hay ningún depósito de claves</translation>
    </message>
    <message>
        <source>The keyring did not answer in time</source>
        <translation>El depósito de claves no respondió a tiempo</translation>
    </message>
    <message>
        <source>The keyring service ended</source>
        <translation>El servicio del depósito de claves terminó</translation>
    </message>
    <message>
        <source>The keyring did not store the secret</source>
        <translation>El depósito de claves no guardó el secreto</translation>
    </message>
    <message>
        <source>The keyring reported an error</source>
        <translation>El depósito de claves notificó un error</translation>
    </message>
    <message>
        <source>The keyring works, but it holds no secret for “%1” at this base URL and client ID.</source>
        <translation>El depósito de claves funciona, pero no contiene ningún secreto de «%1» para esta URL base y este ID de cliente.</translation>
    </message>
    <message>
        <source>The secret of “%1” cannot be read because the keyring is locked.</source>
        <translation>El secreto de «%1» no se puede leer porque el depósito de claves está bloqueado.</translation>
    </message>
    <message>
        <source>The secret of “%1” cannot be read because the prompt to unlock the keyring was closed or could not be shown.</source>
        <translation>El secreto de «%1» no se puede leer porque la petición para desbloquear el depósito de claves se cerró o no se pudo mostrar.</translation>
    </message>
    <message>
        <source>No keyring service runs in this desktop session, so the secret of “%1” cannot be kept or read there.</source>
        <translation>En esta sesión de escritorio no se ejecuta ningún servicio de depósito de claves, así que el secreto de «%1» no se puede guardar ni leer allí.</translation>
    </message>
    <message>
        <source>The keyring did not answer the request for the secret of “%1”.</source>
        <translation>El depósito de claves no respondió a la petición del secreto de «%1».</translation>
    </message>
    <message>
        <source>The keyring service ended while it was asked for the secret of “%1”.</source>
        <translation>El servicio del depósito de claves terminó mientras se le pedía el secreto de «%1».</translation>
    </message>
    <message>
        <source>The secret of “%1” was written to the keyring, but the keyring returned a different text.</source>
        <translation>El secreto de «%1» se escribió en el depósito de claves, pero el depósito devolvió un texto diferente.</translation>
    </message>
    <message>
        <source>The keyring answered with an error when it was asked for the secret of “%1”.</source>
        <translation>El depósito de claves respondió con un error cuando se le pidió el secreto de «%1».</translation>
    </message>
    <message>
        <source>Enter the client secret again.</source>
        <translation>Introduzca de nuevo el secreto de cliente.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or enter the client secret for this session only.</source>
        <translation>Desbloquee el depósito de claves y vuelva a intentarlo, o introduzca el secreto de cliente solo para esta sesión.</translation>
    </message>
    <message>
        <source>Start a keyring such as GNOME Keyring and try again, or use the client secret for this session only.</source>
        <translation>Inicie un depósito de claves como GNOME Keyring y vuelva a intentarlo, o use el secreto de cliente solo para esta sesión.</translation>
    </message>
    <message>
        <source>Check whether the keyring shows a prompt in another window. Then try again, or use the client secret for this session only.</source>
        <translation>Compruebe si el depósito de claves muestra una petición en otra ventana. Después, vuelva a intentarlo o use el secreto de cliente solo para esta sesión.</translation>
    </message>
    <message>
        <source>Try again, or use the client secret for this session only.</source>
        <translation>Vuelva a intentarlo o use el secreto de cliente solo para esta sesión.</translation>
    </message>
    <message>
        <source>Keyring: %1</source>
        <translation>Depósito de claves: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Detalle: %1</translation>
    </message>
    <message>
        <source>The account was not changed, and its secret is never written to a file.</source>
        <translation>La cuenta no se cambió, y su secreto nunca se escribe en un archivo.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <comment>the name of the language of this catalogue, in that language</comment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>ListController</name>
    <message>
        <source>The list contradicts itself</source>
        <translation>La lista se contradice</translation>
    </message>
    <message numerus="yes">
        <source>The service listed %n tokens more than once on a page. Each is shown once, with the latest update.</source>
        <translation>
            <numerusform>El servicio incluyó %n token más de una vez en una página. Se muestra una sola vez, con la última actualización.</numerusform>
            <numerusform>El servicio incluyó %n tokens más de una vez en una página. Cada uno se muestra una sola vez, con la última actualización.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service said that more tokens follow, but not how to get them. What is shown was read; what follows is unknown.</source>
        <translation>El servicio indicó que hay más tokens, pero no cómo obtenerlos. Lo que se muestra se leyó; lo que sigue se desconoce.</translation>
    </message>
    <message>
        <source>The list is incomplete</source>
        <translation>La lista está incompleta</translation>
    </message>
    <message>
        <source>More tokens follow than are read at once. What is shown was read; what follows is unknown. A filter makes the list shorter.</source>
        <translation>Hay más tokens de los que se leen de una vez. Lo que se muestra se leyó; lo que sigue se desconoce. Un filtro acorta la lista.</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>A change is under way. Tokenry waits for its answer, and shows the result after you unlock.</source>
        <translation>Hay un cambio en curso. Tokenry espera su respuesta y mostrará el resultado cuando usted desbloquee.</translation>
    </message>
    <message>
        <source>Something unfinished is held here, such as a secret that nobody has kept yet. Unlock to go on with it.</source>
        <translation>Aquí queda algo sin terminar, como un secreto que nadie ha guardado todavía. Desbloquee para continuar.</translation>
    </message>
    <message>
        <source>Opens without a password.</source>
        <translation>Se abre sin contraseña.</translation>
    </message>
    <message>
        <source>Asks for the client secret again, because it is not kept in the keyring.</source>
        <translation>Vuelve a pedir el secreto de cliente, porque no está guardado en el depósito de claves.</translation>
    </message>
    <message>
        <source>Opens without a password while your keyring is open.</source>
        <translation>Se abre sin contraseña mientras su depósito de claves está abierto.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Añadir una cuenta…</translation>
    </message>
    <message>
        <source>&amp;Edit this account…</source>
        <translation>&amp;Editar esta cuenta…</translation>
    </message>
    <message>
        <source>&amp;Remove this account…</source>
        <translation>&amp;Quitar esta cuenta…</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>A&amp;ll accounts</source>
        <translation>&amp;Todas las cuentas</translation>
    </message>
    <message>
        <source>&amp;Which token is this?</source>
        <translation>¿&amp;Qué token es este?</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Keyboard short&amp;cuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>A&amp;bout and licences</source>
        <translation>Ac&amp;erca de Tokenry y licencias</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Switch to the first account; up to 9 for the ninth</source>
        <translation>Cambiar a la primera cuenta; hasta el 9 para la novena</translation>
    </message>
    <message>
        <source>Lock: the credentials of every account leave memory, and the window shows nothing until you unlock it. Text that you were typing is kept and hidden. A request that is under way is awaited. Tokenry also locks by itself: with the screen, when the computer goes to sleep, and after a time without input that you choose in the settings.</source>
        <translation>Bloquear: las credenciales de todas las cuentas abandonan la memoria y la ventana no muestra nada hasta que usted la desbloquee. El texto que estuviera escribiendo se conserva y se oculta. Si hay una solicitud en curso, se espera a que termine. Tokenry también se bloquea por sí mismo: con la pantalla, cuando el equipo se suspende y después de un tiempo sin actividad que usted elige en las preferencias.</translation>
    </message>
    <message>
        <source>What is t&amp;his?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnóstico…</translation>
    </message>
</context>
<context>
    <name>NameLint</name>
    <message>
        <source>Enter a name.</source>
        <translation>Introduzca un nombre.</translation>
    </message>
    <message>
        <source>The name is only white space.</source>
        <translation>El nombre consta solo de espacios en blanco.</translation>
    </message>
    <message>
        <source>The name holds control or text-direction characters, which would make it misleading.</source>
        <translation>El nombre contiene caracteres de control o de dirección del texto, que lo harían engañoso.</translation>
    </message>
    <message>
        <source>The name begins or ends with a space.</source>
        <translation>El nombre empieza o termina con un espacio.</translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen.</source>
        <translation>El nombre contiene caracteres que no se ven.</translation>
    </message>
    <message>
        <source>A loaded token already has this name. Names need not be unique.</source>
        <translation>Un token cargado ya tiene este nombre. Los nombres no tienen por qué ser únicos.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Permissions: %1, before: %2.</source>
        <translation>Permisos: %1; antes: %2.</translation>
    </message>
    <message>
        <source>Its name was “%1”.</source>
        <translation>Su nombre era «%1».</translation>
    </message>
    <message>
        <source>Its date of creation was “%1”.</source>
        <translation>Su fecha de creación era «%1».</translation>
    </message>
    <message>
        <source>under 30 days</source>
        <translation>menos de 30 días</translation>
    </message>
    <message>
        <source>30–90 days</source>
        <translation>30–90 días</translation>
    </message>
    <message>
        <source>90–180 days</source>
        <translation>90–180 días</translation>
    </message>
    <message>
        <source>180 days – 1 year</source>
        <translation>180 días – 1 año</translation>
    </message>
    <message>
        <source>over 1 year</source>
        <translation>más de 1 año</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>en el futuro</translation>
    </message>
    <message>
        <source>no valid date</source>
        <translation>sin fecha válida</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Solo ver</translation>
    </message>
    <message>
        <source>Transact</source>
        <translation>Realizar transacciones</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Administrar</translation>
    </message>
    <message>
        <source>None listed or unknown</source>
        <translation>Ninguno indicado o desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens · %1 · %2</source>
        <comment>%1 is a right, %2 an age</comment>
        <translation>
            <numerusform>%n token · %1 · %2</numerusform>
            <numerusform>%n tokens · %1 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>without listed permissions</source>
        <translation>sin permisos indicados</translation>
    </message>
    <message>
        <source>can transact and manage</source>
        <translation>con derecho a realizar transacciones y administrar</translation>
    </message>
    <message numerus="yes">
        <source>older than %n days</source>
        <translation>
            <numerusform>con más de %n día</numerusform>
            <numerusform>con más de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>with a duplicate name</source>
        <translation>con un nombre duplicado</translation>
    </message>
    <message>
        <source>created, but the secret was lost</source>
        <translation>creados, pero con el secreto perdido</translation>
    </message>
    <message>
        <source>past their review date</source>
        <translation>con la fecha de revisión vencida</translation>
    </message>
    <message>
        <source>Created from this computer.</source>
        <translation>Creado desde este equipo.</translation>
    </message>
    <message>
        <source>Not created from this computer.</source>
        <translation>No creado desde este equipo.</translation>
    </message>
    <message>
        <source>Deleted from this computer.</source>
        <translation>Eliminado desde este equipo.</translation>
    </message>
    <message>
        <source>Not deleted from this computer.</source>
        <translation>No eliminado desde este equipo.</translation>
    </message>
    <message>
        <source>without an owner in the notes</source>
        <translation>sin propietario en las notas</translation>
    </message>
    <message>
        <source>in a rotation that waits for you</source>
        <translation>en una rotación que está pendiente de usted</translation>
    </message>
</context>
<context>
    <name>PasteInspection</name>
    <message>
        <source>There is white space around it.</source>
        <translation>Tiene espacios en blanco alrededor.</translation>
    </message>
    <message>
        <source>It stands in quotation marks, which are no part of it.</source>
        <translation>Está entre comillas, que no forman parte de ello.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen.</source>
        <translation>Contiene caracteres que no se ven.</translation>
    </message>
    <message>
        <source>It holds a line end.</source>
        <translation>Contiene un salto de línea.</translation>
    </message>
    <message>
        <source>This looks like a client ID, and the text in the field for the client ID does not. The two may be swapped.</source>
        <translation>Esto parece un ID de cliente, y el texto del campo del ID de cliente no lo parece. Puede que estén intercambiados.</translation>
    </message>
    <message>
        <source>This is the token&apos;s ID. To sign in, use its client ID: it is in another column of the list and usually has 32 digits and letters.</source>
        <translation>Este es el ID del token. Para iniciar sesión, use su ID de cliente: está en otra columna de la lista y suele tener 32 cifras y letras.</translation>
    </message>
    <message>
        <source>The end of this address belongs to one call, not to the base URL.</source>
        <translation>El final de esta dirección pertenece a una llamada concreta, no a la URL base.</translation>
    </message>
    <message>
        <source>This is a placeholder. Enter the real value.</source>
        <translation>Esto es un texto de ejemplo. Introduzca el valor real.</translation>
    </message>
    <message>
        <source>This is a whole Authorization header, with a client ID and a secret in it.</source>
        <translation>Esto es una cabecera Authorization completa, que contiene un ID de cliente y un secreto.</translation>
    </message>
    <message>
        <source>These are the lines of a .env file.</source>
        <translation>Estas son las líneas de un archivo .env.</translation>
    </message>
    <message>
        <source>These are settings or headers with credentials in them.</source>
        <translation>Estos son ajustes o cabeceras que contienen credenciales.</translation>
    </message>
    <message>
        <source>This is the content of a credentials file.</source>
        <translation>Este es el contenido de un archivo de credenciales.</translation>
    </message>
    <message>
        <source>This is a curl command with a client ID and a secret in it.</source>
        <translation>Esta es una orden de curl que contiene un ID de cliente y un secreto.</translation>
    </message>
    <message>
        <source>This is a client ID and its secret in one, with a colon between them.</source>
        <translation>Esto es un ID de cliente y su secreto juntos, separados por dos puntos.</translation>
    </message>
    <message>
        <source>This looks like a client secret. It is hidden, because this field is for something else.</source>
        <translation>Esto parece un secreto de cliente. Se oculta, porque este campo es para otra cosa.</translation>
    </message>
    <message>
        <source>A value in it is only a placeholder. Enter the real one yourself.</source>
        <translation>Uno de los valores es solo un texto de ejemplo. Introduzca usted el valor real.</translation>
    </message>
    <message>
        <source>It holds two different pairs of client ID and secret. Only one is taken: check the client ID.</source>
        <translation>Contiene dos pares distintos de ID de cliente y secreto. Solo se toma uno: compruebe el ID de cliente.</translation>
    </message>
    <message>
        <source>Lines that were not understood: %1.</source>
        <translation>Líneas que no se entendieron: %1.</translation>
    </message>
    <message>
        <source>A part of this text looks like a client secret, and the text is in no form that is known. It is hidden.</source>
        <translation>Una parte de este texto parece un secreto de cliente, y el texto no tiene ninguna forma conocida. Se oculta.</translation>
    </message>
</context>
<context>
    <name>PermissionBadges</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>ninguno indicado</translation>
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
        <translation>(vacío)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list of permissions</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the permissions of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Can see all data, send payments, and change platform configuration, API tokens and customers.</source>
        <translation>Puede ver todos los datos, enviar pagos y cambiar la configuración de la plataforma, los tokens de API y los clientes.</translation>
    </message>
    <message>
        <source>Can see all data and send payments. Cannot change platform configuration, API tokens or customers.</source>
        <translation>Puede ver todos los datos y enviar pagos. No puede cambiar la configuración de la plataforma, los tokens de API ni los clientes.</translation>
    </message>
    <message>
        <source>Can see all data and change platform configuration, API tokens and customers. Cannot send payments.</source>
        <translation>Puede ver todos los datos y cambiar la configuración de la plataforma, los tokens de API y los clientes. No puede enviar pagos.</translation>
    </message>
    <message>
        <source>Can send payments and change platform configuration, API tokens and customers. Is not given the right to see data.</source>
        <translation>Puede enviar pagos y cambiar la configuración de la plataforma, los tokens de API y los clientes. No se le concede el derecho a ver datos.</translation>
    </message>
    <message>
        <source>Can see all data. Cannot send payments or change platform configuration, API tokens or customers.</source>
        <translation>Puede ver todos los datos. No puede enviar pagos ni cambiar la configuración de la plataforma, los tokens de API ni los clientes.</translation>
    </message>
    <message>
        <source>Can send payments. Is not given the right to see data, and cannot change platform configuration, API tokens or customers.</source>
        <translation>Puede enviar pagos. No se le concede el derecho a ver datos, y no puede cambiar la configuración de la plataforma, los tokens de API ni los clientes.</translation>
    </message>
    <message>
        <source>Can change platform configuration, API tokens and customers. Is not given the right to see data, and cannot send payments.</source>
        <translation>Puede cambiar la configuración de la plataforma, los tokens de API y los clientes. No se le concede el derecho a ver datos, y no puede enviar pagos.</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>ninguno indicado</translation>
    </message>
    <message>
        <source>What this token may do could not be read from the service&apos;s answer. Treat it as unrestricted.</source>
        <translation>Lo que puede hacer este token no se pudo leer en la respuesta del servicio. Trátelo como si no tuviera restricciones.</translation>
    </message>
    <message>
        <source>No permission is listed. The service may treat such a token as unrestricted.</source>
        <translation>No se indica ningún permiso. Puede que el servicio trate ese token como si no tuviera restricciones.</translation>
    </message>
    <message>
        <source>Lists only permissions that this program does not know: %1. What they allow is not known.</source>
        <translation>Solo indica permisos que este programa no conoce: %1. Se desconoce qué permiten.</translation>
    </message>
    <message>
        <source>Lists %1, and permissions that this program does not know: %2. What those allow is not known.</source>
        <translation>Indica %1 y permisos que este programa no conoce: %2. Se desconoce qué permiten estos últimos.</translation>
    </message>
    <message>
        <source>invalid; readable values: %1</source>
        <translation>no válido; valores legibles: %1</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>There is no room left to save “%1”. Nothing was changed.</source>
        <translation>No queda espacio para guardar «%1». No se cambió nada.</translation>
    </message>
    <message>
        <source>You have no permission to use “%1”. Nothing was changed.</source>
        <translation>Usted no tiene permiso para usar «%1». No se cambió nada.</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist. Nothing was changed.</source>
        <translation>La carpeta de «%1» no existe. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” could not be used: %2. Nothing was changed.</source>
        <translation>No se pudo usar «%1»: %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” is a link, a folder or a device, not a plain file. Nothing was changed.</source>
        <translation>«%1» es un enlace, una carpeta o un dispositivo, no un archivo normal. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” is too large to be read. Nothing was changed.</source>
        <translation>«%1» es demasiado grande para leerlo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made: %2. Nothing was changed.</source>
        <translation>No se pudo crear la carpeta «%1»: %2. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>ProxyMessages</name>
    <message>
        <source>The proxy %1 from this computer&apos;s settings was not found.</source>
        <translation>No se encontró el proxy %1 de la configuración de este equipo.</translation>
    </message>
    <message>
        <source>The proxy %1 from this computer&apos;s settings does not answer.</source>
        <translation>El proxy %1 de la configuración de este equipo no responde.</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to %2 in time.</source>
        <translation>El proxy %1 no se conectó a tiempo con %2.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection before a secure connection to %2 was made.</source>
        <translation>El proxy %1 cerró la conexión antes de que se estableciera una conexión segura con %2.</translation>
    </message>
    <message>
        <source>The proxy %1 does not allow connections to %2.</source>
        <translation>El proxy %1 no permite conexiones con %2.</translation>
    </message>
    <message>
        <source>The proxy %1 says that it cannot reach %2.</source>
        <translation>El proxy %1 indica que no puede acceder a %2.</translation>
    </message>
    <message>
        <source>The proxy %1 gave an unexpected answer to the request to connect to %2.</source>
        <translation>El proxy %1 dio una respuesta inesperada a la solicitud de conexión con %2.</translation>
    </message>
    <message>
        <source>The proxy %1 requires its own user name and password before it connects to %2.</source>
        <translation>El proxy %1 exige su propio nombre de usuario y su contraseña antes de conectarse con %2.</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept the user name and password.</source>
        <translation>El proxy %1 no acepta el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>intermedio</translation>
    </message>
    <message>
        <source>The proxy %1 did not forward the request to %2.</source>
        <translation>El proxy %1 no reenvió la solicitud a %2.</translation>
    </message>
    <message>
        <source>The proxy&apos;s sign-in is separate. The credentials of the service were not sent.</source>
        <translation>El inicio de sesión del proxy es independiente. Las credenciales del servicio no se enviaron.</translation>
    </message>
    <message>
        <source>Check the address, or ask the people who run the proxy.</source>
        <translation>Compruebe la dirección o pregunte a los responsables del proxy.</translation>
    </message>
    <message>
        <source>Ask the people who run the proxy, or check the proxy settings of this computer.</source>
        <translation>Pregunte a los responsables del proxy o compruebe la configuración del proxy de este equipo.</translation>
    </message>
    <message>
        <source>Check the network and the proxy settings of this computer.</source>
        <translation>Compruebe la red y la configuración del proxy de este equipo.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>All Files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>QueryParameters</name>
    <message>
        <source>A page holds between 1 and 100 tokens.</source>
        <translation>Una página contiene entre 1 y 100 tokens.</translation>
    </message>
    <message>
        <source>The name filter contains an incomplete character, which cannot be sent.</source>
        <translation>El filtro de nombre contiene un carácter incompleto, que no se puede enviar.</translation>
    </message>
    <message>
        <source>A date of the filter lies outside of the years 0 to 9999.</source>
        <translation>Una fecha del filtro está fuera de los años 0 a 9999.</translation>
    </message>
</context>
<context>
    <name>ReviewBaseline</name>
    <message>
        <source>The list of your last review in “%1” is damaged, so nothing can be compared with it.</source>
        <translation>La lista de su última revisión en «%1» está dañada, así que no se puede comparar nada con ella.</translation>
    </message>
    <message>
        <source>The damaged file “%1” could not be kept: %2. Nothing was changed.</source>
        <translation>No se pudo conservar el archivo dañado «%1»: %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>The list of your last review in “%1” could not be deleted.</source>
        <translation>La lista de su última revisión en «%1» no se pudo eliminar.</translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>yes, read to its end</source>
        <translation>sí, leída hasta el final</translation>
    </message>
    <message>
        <source>no, tokens may be missing</source>
        <translation>no, puede que falten tokens</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation>Revisión de accesos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión iniciada como</translation>
    </message>
    <message>
        <source>List read at</source>
        <translation>Fecha de lectura de la lista</translation>
    </message>
    <message>
        <source>List is complete</source>
        <translation>La lista está completa</translation>
    </message>
    <message>
        <source>Tokens in the list</source>
        <translation>Tokens en la lista</translation>
    </message>
    <message>
        <source>Report made at</source>
        <translation>Fecha del informe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Since creation. The service does not report use.</source>
        <translation>Desde la creación. El servicio no informa del uso.</translation>
    </message>
    <message>
        <source>Tokens by age and highest right</source>
        <translation>Tokens por antigüedad y derecho más alto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ya no existe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Changes: no list of an earlier review to compare with</source>
        <translation>Cambios: no hay ninguna lista de una revisión anterior con la que comparar</translation>
    </message>
    <message>
        <source>Changes since the review of %1</source>
        <translation>Cambios desde la revisión del %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID del token</translation>
    </message>
    <message>
        <source>Not known, because the list is not complete.</source>
        <translation>Se desconoce, porque la lista no está completa.</translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation>Todos los tokens</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Where deployed</source>
        <translation>Dónde está desplegado</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Fecha de revisión</translation>
    </message>
    <message>
        <source>%1 — page %2</source>
        <translation>%1 — página %2</translation>
    </message>
    <message>
        <source>Access review of %1</source>
        <translation>Revisión de accesos de %1</translation>
    </message>
</context>
<context>
    <name>RightsText</name>
    <message>
        <source>may view, transact and manage</source>
        <translation>puede ver, realizar transacciones y administrar</translation>
    </message>
    <message>
        <source>may transact and manage, not view</source>
        <translation>puede realizar transacciones y administrar, no ver</translation>
    </message>
    <message>
        <source>may view and manage</source>
        <translation>puede ver y administrar</translation>
    </message>
    <message>
        <source>may manage, not view</source>
        <translation>puede administrar, no ver</translation>
    </message>
    <message>
        <source>may view and transact</source>
        <translation>puede ver y realizar transacciones</translation>
    </message>
    <message>
        <source>may only transact</source>
        <translation>solo puede realizar transacciones</translation>
    </message>
    <message>
        <source>may only view</source>
        <translation>solo puede ver</translation>
    </message>
    <message>
        <source>may do nothing</source>
        <translation>no puede hacer nada</translation>
    </message>
    <message>
        <source>may not view or manage tokens</source>
        <translation>no puede ver ni administrar tokens</translation>
    </message>
    <message>
        <source>may not manage tokens</source>
        <translation>no puede administrar tokens</translation>
    </message>
    <message>
        <source>may not view tokens</source>
        <translation>no puede ver tokens</translation>
    </message>
    <message>
        <source>may manage tokens</source>
        <translation>puede administrar tokens</translation>
    </message>
    <message>
        <source>what it may do is not known</source>
        <translation>se desconoce qué puede hacer</translation>
    </message>
    <message>
        <source>looking up what it may do</source>
        <translation>consultando qué puede hacer</translation>
    </message>
    <message>
        <source>it is not among the listed tokens</source>
        <translation>no está entre los tokens de la lista</translation>
    </message>
    <message>
        <source>what it may do could not be looked up</source>
        <translation>no se pudo consultar qué puede hacer</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a token</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>sesión iniciada como %1</translation>
    </message>
    <message>
        <source>signed in as %1 · %2</source>
        <translation>sesión iniciada como %1 · %2</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Waiting for you.</source>
        <translation>A la espera de usted.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for you for %n days.</source>
        <translation>
            <numerusform>A la espera de usted desde hace %n día.</numerusform>
            <numerusform>A la espera de usted desde hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new token is not created yet.</source>
        <translation>El token nuevo todavía no se ha creado.</translation>
    </message>
    <message>
        <source>The new token was not created: %1.</source>
        <translation>El token nuevo no se creó: %1.</translation>
    </message>
    <message>
        <source>The new token is being created.</source>
        <translation>El token nuevo se está creando.</translation>
    </message>
    <message>
        <source>It is not known whether the new token was created.</source>
        <translation>No se sabe si el token nuevo se creó.</translation>
    </message>
    <message>
        <source>The new secret is on the screen.</source>
        <translation>El secreto nuevo está en la pantalla.</translation>
    </message>
    <message>
        <source>Nobody has kept the secret of the new token.</source>
        <translation>Nadie ha guardado el secreto del token nuevo.</translation>
    </message>
    <message>
        <source>The new token is not on the service any more.</source>
        <translation>El token nuevo ya no está en el servicio.</translation>
    </message>
    <message>
        <source>The new pair works, and it is not known whether its secret was kept.</source>
        <translation>Las credenciales nuevas funcionan, pero no se sabe si se guardó su secreto.</translation>
    </message>
    <message>
        <source>The new pair is not tested yet.</source>
        <translation>Las credenciales nuevas todavía no se han probado.</translation>
    </message>
    <message>
        <source>The service did not accept the new pair: %1.</source>
        <translation>El servicio no aceptó las credenciales nuevas: %1.</translation>
    </message>
    <message>
        <source>This account has the new pair, and no read of the list has confirmed it yet.</source>
        <translation>Esta cuenta tiene las credenciales nuevas, pero todavía no las ha confirmado ninguna lectura de la lista.</translation>
    </message>
    <message>
        <source>The new pair works, and this account does not use it yet.</source>
        <translation>Las credenciales nuevas funcionan, pero esta cuenta no las usa todavía.</translation>
    </message>
    <message>
        <source>The new pair works. The old token leaked and can be deleted now.</source>
        <translation>Las credenciales nuevas funcionan. El token antiguo está comprometido y ya se puede eliminar.</translation>
    </message>
    <message>
        <source>The new pair is deployed. The old token can be deleted now.</source>
        <translation>Las credenciales nuevas están desplegadas. El token antiguo ya se puede eliminar.</translation>
    </message>
    <message>
        <source>The old token is being deleted.</source>
        <translation>El token antiguo se está eliminando.</translation>
    </message>
    <message>
        <source>It is not known whether the old token was deleted.</source>
        <translation>No se sabe si el token antiguo se eliminó.</translation>
    </message>
    <message>
        <source>The old token was deleted.</source>
        <translation>El token antiguo se eliminó.</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Terminada.</translation>
    </message>
    <message>
        <source>Aborted.</source>
        <translation>Abandonada.</translation>
    </message>
    <message>
        <source>It was started with another address or client ID. Sign in with that one to go on.</source>
        <translation>Se inició con otra dirección u otro ID de cliente. Inicie sesión con ellos para continuar.</translation>
    </message>
    <message>
        <source>The old token is not on the service any more. Finish this rotation soon.</source>
        <translation>El token antiguo ya no está en el servicio. Termine pronto esta rotación.</translation>
    </message>
    <message>
        <source>The old token was not touched.</source>
        <translation>El token antiguo no se tocó.</translation>
    </message>
    <message>
        <source>The old token was not touched. Choose “Check now” in the notice about it.</source>
        <translation>El token antiguo no se tocó. Elija «Comprobar ahora» en el aviso correspondiente.</translation>
    </message>
    <message>
        <source>Copy or save it. The old token was not touched.</source>
        <translation>Cópielo o guárdelo. El token antiguo no se tocó.</translation>
    </message>
    <message>
        <source>The old token was not touched. Delete the new token and create another one, or test the new pair if you have its secret after all.</source>
        <translation>El token antiguo no se tocó. Elimine el token nuevo y cree otro, o pruebe las credenciales nuevas si después de todo tiene su secreto.</translation>
    </message>
    <message>
        <source>The old token was not touched. Create another one, or abort.</source>
        <translation>El token antiguo no se tocó. Cree otro o abandone la rotación.</translation>
    </message>
    <message>
        <source>The old token was not touched. Test the new pair with the secret that you kept, or abort.</source>
        <translation>El token antiguo no se tocó. Pruebe las credenciales nuevas con el secreto que guardó, o abandone la rotación.</translation>
    </message>
    <message>
        <source>The old token was not touched. Testing needs the new secret.</source>
        <translation>El token antiguo no se tocó. Para la prueba se necesita el secreto nuevo.</translation>
    </message>
    <message>
        <source>The old token was not touched. The list is read again when you sign in or unlock, or test the new pair.</source>
        <translation>El token antiguo no se tocó. La lista se vuelve a leer cuando usted inicia sesión, desbloquea o prueba las credenciales nuevas.</translation>
    </message>
    <message>
        <source>Both pairs work. Test the new pair to store it for this account.</source>
        <translation>Ambos pares de credenciales funcionan. Pruebe las credenciales nuevas para guardarlas en esta cuenta.</translation>
    </message>
    <message>
        <source>Until you say that the new pair is deployed, the old token keeps working.</source>
        <translation>Hasta que usted indique que las credenciales nuevas están desplegadas, el token antiguo sigue funcionando.</translation>
    </message>
    <message>
        <source>Until then the old token keeps working.</source>
        <translation>Hasta entonces, el token antiguo sigue funcionando.</translation>
    </message>
    <message>
        <source>The new pair works. Choose “Check now” in the notice about it.</source>
        <translation>Las credenciales nuevas funcionan. Elija «Comprobar ahora» en el aviso correspondiente.</translation>
    </message>
    <message>
        <source>Tokenry reads it again until the service says that it is gone.</source>
        <translation>Tokenry lo lee de nuevo hasta que el servicio indique que ya no existe.</translation>
    </message>
    <message>
        <source>old token deleted and gone</source>
        <translation>token antiguo eliminado; ya no existe</translation>
    </message>
    <message>
        <source>aborted, no new token is known</source>
        <translation>abandonada, no se conoce ningún token nuevo</translation>
    </message>
    <message>
        <source>aborted, the old token was not deleted by it</source>
        <translation>abandonada, el token antiguo no se eliminó con ella</translation>
    </message>
    <message>
        <source>“%1” is being replaced by “%2”. %3</source>
        <translation>«%1» se está reemplazando por «%2». %3</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Deployed?</source>
        <translation>¿Desplegado?</translation>
    </message>
    <message>
        <source>Old deleted</source>
        <translation>Antiguo eliminado</translation>
    </message>
    <message>
        <source>rotation waiting</source>
        <translation>rotación en espera</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>rotación</translation>
    </message>
</context>
<context>
    <name>RotationRules</name>
    <message>
        <source>“%1” cannot be rotated: its ID cannot be sent safely, or its client ID is missing.</source>
        <translation>«%1» no se puede rotar: su ID no se puede enviar de forma segura o falta su ID de cliente.</translation>
    </message>
    <message>
        <source>“%1” is being rotated already. Finish or abort that rotation first.</source>
        <translation>«%1» ya se está rotando. Primero termine o abandone esa rotación.</translation>
    </message>
    <message>
        <source>“%1” is the new token of a rotation that has not ended. Finish that rotation first.</source>
        <translation>«%1» es el token nuevo de una rotación que no ha terminado. Termine primero esa rotación.</translation>
    </message>
    <message>
        <source>This rotation is not under way any more. Nothing was tested.</source>
        <translation>Esta rotación ya no está en curso. No se probó nada.</translation>
    </message>
    <message>
        <source>This rotation was started with another address or client ID. Sign in with that one to test the new pair.</source>
        <translation>Esta rotación se inició con otra dirección u otro ID de cliente. Inicie sesión con ellos para probar las credenciales nuevas.</translation>
    </message>
    <message>
        <source>This token is not on the service any more. Nothing was tested.</source>
        <translation>Este token ya no está en el servicio. No se probó nada.</translation>
    </message>
    <message>
        <source>It is not known yet which token is the new one. Nothing was tested.</source>
        <translation>Todavía no se sabe cuál es el token nuevo. No se probó nada.</translation>
    </message>
</context>
<context>
    <name>SandboxReset</name>
    <message>
        <source>Reset the built-in sandbox?</source>
        <translation>¿Restablecer el entorno de pruebas integrado?</translation>
    </message>
    <message>
        <source>Every token in it is deleted, and a few hundred made-up ones take their place. Other accounts are not touched.</source>
        <translation>Se eliminan todos sus tokens y en su lugar se ponen unos cientos de tokens inventados. Las demás cuentas no se tocan.</translation>
    </message>
    <message>
        <source>Reset sandbox</source>
        <translation>Restablecer el entorno de pruebas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SignInMessages</name>
    <message>
        <source>%1 answered like the service, but it has no list of tokens at this address.</source>
        <translation>%1 respondió como el servicio, pero no tiene ninguna lista de tokens en esta dirección.</translation>
    </message>
    <message>
        <source>%1 answered with a web page, not with a list of tokens.</source>
        <translation>%1 respondió con una página web, no con una lista de tokens.</translation>
    </message>
    <message>
        <source>%1 answered that nothing exists at this address.</source>
        <translation>%1 respondió que no existe nada en esta dirección.</translation>
    </message>
    <message>
        <source>The answer of %1 does not come from the tokens service.</source>
        <translation>%1 dio una respuesta que no procede del servicio de tokens.</translation>
    </message>
    <message>
        <source>Check the address. The documented ones are %1.</source>
        <translation>Compruebe la dirección. Las documentadas son %1.</translation>
    </message>
    <message>
        <source>If the service has moved there, use %1 as its address.</source>
        <translation>Si el servicio se ha trasladado allí, use %1 como dirección.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Vuelva a intentarlo dentro de %n segundo.</numerusform>
            <numerusform>Vuelva a intentarlo dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not accept this client ID and secret together.</source>
        <translation>%1 no acepta este ID de cliente y este secreto juntos.</translation>
    </message>
    <message>
        <source>%1 accepts this client ID and secret, but they may not list tokens.</source>
        <translation>%1 acepta este ID de cliente y este secreto, pero no permiten listar tokens.</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and the network.</source>
        <translation>Compruebe cómo está escrita la dirección, y la red.</translation>
    </message>
    <message>
        <source>Check the host and the port in the address, and the network.</source>
        <translation>Compruebe el servidor y el puerto de la dirección, y la red.</translation>
    </message>
    <message>
        <source>Check both, and check the address. The answer does not look like an answer of the service.</source>
        <translation>Compruebe ambos, y también la dirección. La respuesta no parece proceder del servicio.</translation>
    </message>
    <message>
        <source>Check that both belong to the same token and that it was not deleted.</source>
        <translation>Compruebe que ambos pertenezcan al mismo token y que este no se haya eliminado.</translation>
    </message>
    <message>
        <source>Use a token that has this permission.</source>
        <translation>Use un token que tenga este permiso.</translation>
    </message>
</context>
<context>
    <name>StoredPair</name>
    <message>
        <source>A secret is still in the keyring</source>
        <translation>Todavía hay un secreto en el depósito de claves</translation>
    </message>
    <message>
        <source>The account “%1” does not use the client ID “%2”. The secret of that client ID could not be removed from the keyring. You can remove the entry “Tokenry” in the program that manages the keyring.</source>
        <translation>La cuenta «%1» no usa el ID de cliente «%2». El secreto de ese ID de cliente no se pudo quitar del depósito de claves. Puede quitar la entrada «Tokenry» en el programa que gestiona el depósito de claves.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>invalid</source>
        <translation>no válido</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>en el futuro</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>Qt date and time format</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm:ss.zzz</source>
        <comment>Qt date and time format</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm:ss.zzz</translation>
    </message>
    <message>
        <source>%1 %2 (local time)
%3 (UTC)</source>
        <translation>%1 %2 (hora local)
%3 (UTC)</translation>
    </message>
</context>
<context>
    <name>TlsMessages</name>
    <message>
        <source>The certificate of %1 names no host, so it does not identify the server.</source>
        <translation>El certificado que presentó %1 no indica ningún nombre, así que no identifica al servidor.</translation>
    </message>
    <message>
        <source>%1 showed a certificate for another host: it is for %2.</source>
        <translation>%1 presentó un certificado de otro servidor: es para %2.</translation>
    </message>
    <message>
        <source>The certificate “%1” that %2 showed expired on %3.</source>
        <translation>El certificado «%1» que presentó %2 caducó el %3.</translation>
    </message>
    <message>
        <source>The certificate “%1” that %2 showed is not valid before %3.</source>
        <translation>El certificado «%1» que presentó %2 no es válido antes del %3.</translation>
    </message>
    <message>
        <source>%1 showed a self-signed certificate, “%2”. No authority confirms it.</source>
        <translation>%1 presentó un certificado autofirmado, «%2». Ninguna autoridad de certificación lo confirma.</translation>
    </message>
    <message>
        <source>%1 showed a certificate from an authority that this computer does not know: “%2”.</source>
        <translation>%1 presentó un certificado de una autoridad de certificación que este equipo no conoce: «%2».</translation>
    </message>
    <message>
        <source>%1 supports only outdated encryption that is not safe.</source>
        <translation>%1 solo admite un cifrado obsoleto que no es seguro.</translation>
    </message>
    <message>
        <source>The server at %1 does not use https.</source>
        <translation>El servidor de %1 no usa https.</translation>
    </message>
    <message>
        <source>%1 showed no certificate.</source>
        <translation>%1 no presentó ningún certificado.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be checked.</source>
        <translation>No se pudo comprobar la identidad del servidor %1.</translation>
    </message>
    <message>
        <source>Tell the people who run the service, and check this computer&apos;s date.</source>
        <translation>Avise a los responsables del servicio y compruebe la fecha de este equipo.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date.</source>
        <translation>Compruebe la fecha de este equipo.</translation>
    </message>
    <message>
        <source>If the service belongs to you and this is its own authority, choose its CA file in the account. Otherwise somebody may be between you and the service.</source>
        <translation>Si el servicio es suyo y esta es su propia autoridad de certificación, elija su archivo de CA en la cuenta. De lo contrario, puede que alguien se interponga entre usted y el servicio.</translation>
    </message>
    <message>
        <source>Check the address. A sign-in page of the network or a proxy may also be in between.</source>
        <translation>Compruebe la dirección. También puede haber en medio una página de inicio de sesión de la red o un proxy.</translation>
    </message>
    <message>
        <source>Check the address, or tell the people who run the service.</source>
        <translation>Compruebe la dirección o avise a los responsables del servicio.</translation>
    </message>
    <message>
        <source>Check the port in the address.</source>
        <translation>Compruebe el puerto de la dirección.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Check the address, this computer&apos;s date, and whether a proxy is between you and the service.</source>
        <translation>Compruebe la dirección, la fecha de este equipo y si hay un proxy entre usted y el servicio.</translation>
    </message>
    <message>
        <source>It was issued by “%1”.</source>
        <translation>Lo emitió «%1».</translation>
    </message>
    <message>
        <source>The connection goes through the proxy %1, which may have sent this certificate instead.</source>
        <translation>La conexión pasa por el proxy %1, que puede haber enviado este certificado en su lugar.</translation>
    </message>
    <message>
        <source>Your credentials were not sent.</source>
        <translation>Sus credenciales no se enviaron.</translation>
    </message>
    <message>
        <source>Secure connection: %1</source>
        <translation>Conexión segura: %1</translation>
    </message>
    <message>
        <source>Certificate: %1</source>
        <translation>Certificado: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Emitido por: %1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>Válido: del %1 al %2</translation>
    </message>
    <message>
        <source>For the host: %1</source>
        <translation>Para el servidor: %1</translation>
    </message>
</context>
<context>
    <name>TokenExport</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID del token</translation>
    </message>
    <message>
        <source>Nothing was saved to “%1”: %2</source>
        <translation>No se guardó nada en «%1»: %2</translation>
    </message>
</context>
<context>
    <name>TokenNote</name>
    <message>
        <source>Owner: %1</source>
        <translation>Propietario: %1</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>Finalidad: %1</translation>
    </message>
    <message>
        <source>Where deployed: %1</source>
        <translation>Dónde está desplegado: %1</translation>
    </message>
    <message>
        <source>Review by: %1</source>
        <translation>Fecha de revisión: %1</translation>
    </message>
</context>
<context>
    <name>TokenRequests</name>
    <message>
        <source>You are not signed in.</source>
        <translation>No ha iniciado sesión.</translation>
    </message>
    <message>
        <source>The request would be too long to send. Shorten the filter.</source>
        <translation>La solicitud sería demasiado larga para enviarla. Acorte el filtro.</translation>
    </message>
    <message>
        <source>This request cannot be written as a web address.</source>
        <translation>Esta solicitud no se puede escribir como dirección web.</translation>
    </message>
    <message>
        <source>This token ID cannot be sent safely, so no request was sent.</source>
        <translation>Este ID de token no se puede enviar de forma segura, así que no se envió ninguna solicitud.</translation>
    </message>
    <message>
        <source>A token needs at least one permission. The service might take an empty list for all of them.</source>
        <translation>Un token necesita al menos un permiso. El servicio podría interpretar una lista vacía como todos ellos.</translation>
    </message>
    <message>
        <source>The name contains an incomplete character, which cannot be sent.</source>
        <translation>El nombre contiene un carácter incompleto, que no se puede enviar.</translation>
    </message>
</context>
<context>
    <name>TokenTable</name>
    <message>
        <source>invalid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
</context>
<context>
    <name>TokenTableView</name>
    <message>
        <source>14 months ago</source>
        <translation>hace 14 meses</translation>
    </message>
</context>
<context>
    <name>TypedConfirmation</name>
    <message>
        <source>Capital and small letters differ.</source>
        <translation>Hay diferencias de mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Only the spaces differ.</source>
        <translation>Solo difieren los espacios.</translation>
    </message>
    <message>
        <source>Spaces, and capital and small letters differ.</source>
        <translation>Difieren los espacios, y las mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>The text is right, but more follows it.</source>
        <translation>El texto es correcto, pero va seguido de algo más.</translation>
    </message>
    <message>
        <source>The text differs from character %1 on.</source>
        <translation>El texto difiere a partir del carácter %1.</translation>
    </message>
    <message>
        <source>To confirm, type:</source>
        <translation>Para confirmar, escriba:</translation>
    </message>
    <message>
        <source>This is a protected account. To confirm, type its name:</source>
        <translation>Esta es una cuenta protegida. Para confirmar, escriba su nombre:</translation>
    </message>
    <message>
        <source>This account has no environment label. To confirm, type its name:</source>
        <translation>Esta cuenta no tiene etiqueta de entorno. Para confirmar, escriba su nombre:</translation>
    </message>
</context>
<context>
    <name>UnresolvedMessages</name>
    <message>
        <source>%1, created %2, %3</source>
        <comment>a client ID, a time, permissions</comment>
        <translation>%1, creado el %2, %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>The outcome is not known: Tokenry 0.1 recorded this change without its address and client ID, so it may have been made with others than the present ones.</source>
        <translation>El resultado se desconoce: Tokenry 0.1 registró este cambio sin su dirección ni su ID de cliente, así que puede que se hiciera con otros distintos de los actuales.</translation>
    </message>
    <message>
        <source>%1 There is no such token here.</source>
        <comment>a reason</comment>
        <translation>%1 Aquí no existe tal token.</translation>
    </message>
    <message>
        <source>%1 Tokens here that may be meant:
%2</source>
        <comment>a reason; a list of tokens</comment>
        <translation>%1 Tokens de aquí a los que puede referirse:
%2</translation>
    </message>
    <message>
        <source>The outcome is still not known. %1</source>
        <translation>El resultado sigue sin conocerse. %1</translation>
    </message>
    <message>
        <source>The outcome is not known: the service does not list these tokens when their name is asked for, so they may have been there before:
%1
Compare when they were created, and ask whoever else creates tokens, before you delete one.</source>
        <translation>El resultado se desconoce: el servicio no incluye estos tokens cuando se le pregunta por su nombre, así que puede que ya existieran antes:
%1
Compare cuándo se crearon y pregunte a las demás personas que crean tokens antes de eliminar uno.</translation>
    </message>
    <message>
        <source>The outcome is not known: the service did not give the list in full. Try again.</source>
        <translation>El resultado se desconoce: el servicio no dio la lista completa. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The outcome is not known: the service did not give the list in full. Tokens of this name that have appeared since:
%1</source>
        <translation>El resultado se desconoce: el servicio no dio la lista completa. Tokens con este nombre que han aparecido desde entonces:
%1</translation>
    </message>
    <message>
        <source>The outcome is not known: what was listed under this name before is not known. Tokens of this name now:
%1
Compare when they were created, and ask whoever else creates tokens, before you delete one.</source>
        <translation>El resultado se desconoce: no se sabe qué había antes en la lista con este nombre. Tokens que tienen ahora este nombre:
%1
Compare cuándo se crearon y pregunte a las demás personas que crean tokens antes de eliminar uno.</translation>
    </message>
    <message>
        <source>The token is on the service. Nobody can sign in with it unless its secret was kept: delete it and create another, or keep it.</source>
        <translation>El token está en el servicio. Nadie puede iniciar sesión con él a menos que se haya guardado su secreto: elimínelo y cree otro, o consérvelo.</translation>
    </message>
    <message>
        <source>The token is on the service. If its secret did not get where it belongs, delete it and create another; otherwise keep it.</source>
        <translation>El token está en el servicio. Si su secreto no llegó adonde corresponde, elimínelo y cree otro; de lo contrario, consérvelo.</translation>
    </message>
    <message>
        <source>A token of this name has appeared since, created %1, but with other permissions (%2). Somebody else may have made it. If it is yours, its secret is lost: delete it and create it again, or keep it.</source>
        <translation>Desde entonces ha aparecido un token con este nombre, creado el %1, pero con otros permisos (%2). Puede que lo haya creado otra persona. Si es suyo, su secreto se perdió: elimínelo y créelo de nuevo, o consérvelo.</translation>
    </message>
    <message>
        <source>A token of this name has appeared since, created %1. If it is yours, its secret is lost: delete it and create it again, or keep it. Somebody else may have made it.</source>
        <translation>Desde entonces ha aparecido un token con este nombre, creado el %1. Si es suyo, su secreto se perdió: elimínelo y créelo de nuevo, o consérvelo. Puede que lo haya creado otra persona.</translation>
    </message>
    <message>
        <source>It is not known whether “%1” was created: the answer to the request of %2 never came. If it was, its secret is lost.</source>
        <translation>No se sabe si «%1» se creó: la respuesta a la solicitud del %2 nunca llegó. Si se creó, su secreto se perdió.</translation>
    </message>
    <message>
        <source>“%1” was created on %2; its secret was not kept: delete it and create another.</source>
        <translation>«%1» se creó el %2; su secreto no se guardó: elimínelo y cree otro.</translation>
    </message>
    <message>
        <source>“%1” was created on %2. Its secret was copied, but the program ended before you were done: if it was not pasted anywhere, it is lost.</source>
        <translation>«%1» se creó el %2. Su secreto se copió, pero el programa terminó antes de que usted acabara: si no se pegó en ningún sitio, se perdió.</translation>
    </message>
    <message>
        <source>It is not known whether “%1” was deleted: the answer to the request of %2 never came.</source>
        <translation>No se sabe si «%1» se eliminó: la respuesta a la solicitud del %2 nunca llegó.</translation>
    </message>
    <message>
        <source>“%1” may not have been deleted: the answer to the request of %2 never came, and the token was still there soon after. Tokenry looks again by itself.</source>
        <translation>Puede que «%1» no se haya eliminado: la respuesta a la solicitud del %2 nunca llegó y el token seguía ahí poco después. Tokenry volverá a comprobarlo por sí mismo.</translation>
    </message>
    <message>
        <source>It is not known whether the token was created</source>
        <translation>No se sabe si el token se creó</translation>
    </message>
    <message>
        <source>The token was created, but its secret was not kept</source>
        <translation>El token se creó, pero su secreto no se guardó</translation>
    </message>
    <message>
        <source>Was the secret of this token kept?</source>
        <translation>¿Se guardó el secreto de este token?</translation>
    </message>
    <message>
        <source>It is not known whether the token was deleted</source>
        <translation>No se sabe si el token se eliminó</translation>
    </message>
    <message>
        <source>The token may not have been deleted</source>
        <translation>Puede que el token no se haya eliminado</translation>
    </message>
    <message>
        <source>%1 It was requested as %2.</source>
        <comment>an unresolved change; client ID and address</comment>
        <translation>%1 Se solicitó como %2.</translation>
    </message>
    <message>
        <source>%1 Tokenry 0.1 did not record with which address and client ID.</source>
        <comment>an unresolved change</comment>
        <translation>%1 Tokenry 0.1 no registró con qué dirección ni con qué ID de cliente.</translation>
    </message>
    <message>
        <source>The service was not asked, because it cannot tell: this change was requested as %1. Sign in there to check it, or close it here when you know how it ended.</source>
        <translation>No se preguntó al servicio, porque no puede saberlo: este cambio se solicitó como %1. Inicie sesión allí para comprobarlo, o ciérrelo aquí cuando sepa cómo terminó.</translation>
    </message>
    <message>
        <source>Not created: the whole list holds no new token of this name. It is safe to try again. If the service was slow, the token would still appear in the list.</source>
        <translation>No creado: la lista completa no contiene ningún token nuevo con este nombre. Se puede volver a intentar sin riesgo. Si el servicio fue lento, el token todavía podría aparecer en la lista.</translation>
    </message>
    <message>
        <source>Several tokens of this name have appeared since:
%1
At most one of them is yours. Ask whoever else creates tokens before you delete one.</source>
        <translation>Desde entonces han aparecido varios tokens con este nombre:
%1
Como máximo uno de ellos es suyo. Pregunte a las demás personas que crean tokens antes de eliminar uno.</translation>
    </message>
    <message>
        <source>The token is not on the service any more.</source>
        <translation>El token ya no está en el servicio.</translation>
    </message>
    <message>
        <source>The token is still there: it was not deleted. Nothing was sent again.</source>
        <translation>El token sigue ahí: no se eliminó. No se volvió a enviar nada.</translation>
    </message>
    <message>
        <source>The token is still there. The service may be slow: Tokenry looks again by itself. Nothing was sent again.</source>
        <translation>El token sigue ahí. Puede que el servicio sea lento: Tokenry volverá a comprobarlo por sí mismo. No se volvió a enviar nada.</translation>
    </message>
</context>
<context>
    <name>tokenry::AboutDialog</name>
    <message>
        <source>About Tokenry</source>
        <translation>Acerca de Tokenry</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>A window on the API tokens of a payments service: list, filter, create, hand the secret over, delete. It is no product of the service and speaks to it only through its public API.</source>
        <translation>Una ventana a los tokens de API de un servicio de pagos: listar, filtrar, crear, entregar el secreto, eliminar. No es un producto del servicio y se comunica con él solo a través de su API pública.</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>What cannot be done</source>
        <translation>Lo que no se puede hacer</translation>
    </message>
    <message>
        <source>The service shows a secret once and cannot show it again. It has no call to rename a token, to change its permissions or to undo a deletion, and it does not tell when a token was last used.</source>
        <translation>El servicio muestra un secreto una vez y no puede volver a mostrarlo. No ofrece ninguna llamada para cambiar el nombre de un token, modificar sus permisos o deshacer una eliminación, y no informa de cuándo se usó un token por última vez.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnóstico…</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountBand</name>
    <message>
        <source>Account: %1, %2</source>
        <translation>Cuenta: %1, %2</translation>
    </message>
    <message>
        <source>Account: %1, %2, %3</source>
        <translation>Cuenta: %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountController</name>
    <message>
        <source>Built-in sandbox</source>
        <translation>Entorno de pruebas integrado</translation>
    </message>
    <message>
        <source>Locked by you.</source>
        <translation>Bloqueado por usted.</translation>
    </message>
    <message>
        <source>Something unfinished is held in this account, such as a new secret that is not kept yet. Finish it first, then remove the account.</source>
        <translation>En esta cuenta queda algo sin terminar, como un secreto nuevo que todavía no se ha guardado. Termínelo primero y después quite la cuenta.</translation>
    </message>
    <message>
        <source>Locked, because you did not sign in.</source>
        <translation>Bloqueado, porque usted no inició sesión.</translation>
    </message>
    <message>
        <source>A dialog that was open is hidden. It comes back when you unlock.</source>
        <translation>Un diálogo que estaba abierto está oculto. Volverá a aparecer cuando usted desbloquee.</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountDialog</name>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Edit this account</source>
        <translation>Editar esta cuenta</translation>
    </message>
    <message>
        <source>The secret goes to the system&apos;s keyring; no file of ours holds it.</source>
        <translation>El secreto se guarda en el depósito de claves del sistema; ninguno de nuestros archivos lo contiene.</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>Usar solo en esta sesión</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Falta todavía: %1.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountEditController</name>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Esperando al depósito de claves…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Preguntando al servicio…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>The account was saved</source>
        <translation>La cuenta se guardó</translation>
    </message>
    <message>
        <source>The account was not saved</source>
        <translation>La cuenta no se guardó</translation>
    </message>
    <message>
        <source>The account was not moved</source>
        <translation>La cuenta no se movió</translation>
    </message>
    <message>
        <source>The account was not removed</source>
        <translation>La cuenta no se quitó</translation>
    </message>
    <message>
        <source>The account and its secret are removed from this computer. Nothing on the service is changed: the token of the account stays valid.</source>
        <translation>La cuenta y su secreto se quitan de este equipo. En el servicio no cambia nada: el token de la cuenta sigue siendo válido.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of this account have no known outcome. Without the account, Tokenry cannot find it out any more.</source>
        <translation>
            <numerusform>No se conoce el resultado de %n cambio de esta cuenta. Sin la cuenta, Tokenry ya no podrá averiguarlo.</numerusform>
            <numerusform>No se conoce el resultado de %n cambios de esta cuenta. Sin la cuenta, Tokenry ya no podrá averiguarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this account?</source>
        <translation>¿Quitar esta cuenta?</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar la cuenta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The account was removed</source>
        <translation>La cuenta se quitó</translation>
    </message>
    <message numerus="yes">
        <source>%n rotations of this account are under way. Without the account, Tokenry does not show them any more, and their old and new tokens stay on the service.</source>
        <translation>
            <numerusform>Hay %n rotación de esta cuenta en curso. Sin la cuenta, Tokenry ya no la mostrará, y su token antiguo y su token nuevo permanecerán en el servicio.</numerusform>
            <numerusform>Hay %n rotaciones de esta cuenta en curso. Sin la cuenta, Tokenry ya no las mostrará, y sus tokens antiguos y nuevos permanecerán en el servicio.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::AccountForm</name>
    <message>
        <source>Account name</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Your own name for it, such as “Acme payments”</source>
        <translation>El nombre que usted quiera darle, como «Pagos Acme»</translation>
    </message>
    <message>
        <source>Choose or type an address</source>
        <translation>Elija o escriba una dirección</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Another account has this name. Two of one name could be taken for each other.</source>
        <translation>Otra cuenta tiene este nombre. Dos cuentas con el mismo nombre se podrían confundir.</translation>
    </message>
    <message>
        <source>This is an international host. In ASCII it is %1.</source>
        <translation>Este es un nombre de servidor internacional. En ASCII es %1.</translation>
    </message>
    <message>
        <source>Kept in the keyring. Type to replace it.</source>
        <translation>Guardado en el depósito de claves. Escriba para reemplazarlo.</translation>
    </message>
    <message>
        <source>The secret that is kept belongs to the earlier base URL and client ID. Enter the one that belongs to these.</source>
        <translation>El secreto guardado pertenece a la URL base y al ID de cliente anteriores. Introduzca el que corresponde a los actuales.</translation>
    </message>
    <message>
        <source>The name sounds like production.</source>
        <translation>El nombre suena a producción.</translation>
    </message>
    <message>
        <source>The address sounds like production.</source>
        <translation>La dirección suena a producción.</translation>
    </message>
    <message>
        <source>The name sounds like a sandbox.</source>
        <translation>El nombre suena a entorno de pruebas.</translation>
    </message>
    <message>
        <source>The address sounds like a sandbox.</source>
        <translation>La dirección suena a entorno de pruebas.</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountPage</name>
    <message>
        <source>“%1” is not among the rows. The details pane shows it.</source>
        <translation>«%1» no está entre las filas. El panel de detalles lo muestra.</translation>
    </message>
    <message>
        <source>The new token is not shown, because the filters hide it.</source>
        <translation>El token nuevo no se muestra, porque los filtros lo ocultan.</translation>
    </message>
    <message>
        <source>The new token is not among the rows that are shown.</source>
        <translation>El token nuevo no está entre las filas que se muestran.</translation>
    </message>
    <message>
        <source>The text of the history was copied</source>
        <translation>El texto del historial se copió</translation>
    </message>
    <message>
        <source>%1 Choose “Edit this account…” in the menu to change it.</source>
        <translation>%1 Elija «Editar esta cuenta…» en el menú para cambiarlo.</translation>
    </message>
    <message>
        <source>The built-in sandbox has stopped</source>
        <translation>El entorno de pruebas integrado se ha detenido</translation>
    </message>
    <message>
        <source>The rows are from the last reading. Refresh starts it again; the tokens in it are kept.</source>
        <translation>Las filas son de la última lectura. Al actualizar se inicia de nuevo; sus tokens se conservan.</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountRepository</name>
    <message>
        <source>This account is no longer stored. Nothing was changed.</source>
        <translation>Esta cuenta ya no está guardada. No se cambió nada.</translation>
    </message>
    <message>
        <source>The account “%1” was removed, but its secret could not be removed from the keyring. It is not used any more. You can remove the entry “Tokenry” in the program that manages the keyring.</source>
        <translation>La cuenta «%1» se quitó, pero su secreto no se pudo quitar del depósito de claves. Ya no se usa. Puede quitar la entrada «Tokenry» en el programa que gestiona el depósito de claves.</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountRow</name>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
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
        <translation>La eliminación está en pausa: se han procesado %1 de %2 tokens. Desbloquee para continuar o para detenerla.</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountSignIn</name>
    <message>
        <source>The CA file cannot be used</source>
        <translation>El archivo de CA no se puede usar</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Esperando al depósito de claves…</translation>
    </message>
    <message>
        <source>The secret of this account is looked up. If the keyring is locked, it asks for its password in a window of its own.</source>
        <translation>Se está buscando el secreto de esta cuenta. Si el depósito de claves está bloqueado, pedirá su contraseña en una ventana propia.</translation>
    </message>
    <message>
        <source>Saving in the keyring…</source>
        <translation>Guardando en el depósito de claves…</translation>
    </message>
    <message>
        <source>The secret is saved, and is used after that. If the keyring is locked, it asks for its password in a window of its own.</source>
        <translation>El secreto se guarda y a continuación se usa. Si el depósito de claves está bloqueado, pedirá su contraseña en una ventana propia.</translation>
    </message>
    <message>
        <source>The service refused these credentials</source>
        <translation>El servicio rechazó estas credenciales</translation>
    </message>
    <message>
        <source>The token may have been deleted, or the secret may be wrong. The rows that were loaded stay in the list.</source>
        <translation>Puede que el token se haya eliminado o que el secreto sea incorrecto. Las filas que se habían cargado permanecen en la lista.</translation>
    </message>
    <message>
        <source>It was not signed in.</source>
        <translation>No se inició sesión en ella.</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountSwitcher</name>
    <message>
        <source>Switch account</source>
        <translation>Cambiar de cuenta</translation>
    </message>
    <message>
        <source>Switch account (Ctrl+1 to Ctrl+9)</source>
        <translation>Cambiar de cuenta (Ctrl+1 a Ctrl+9)</translation>
    </message>
    <message>
        <source>%1
Switch account (Ctrl+1 to Ctrl+9)</source>
        <comment>%1 is the name of an account</comment>
        <translation>%1
Cambiar de cuenta (Ctrl+1 a Ctrl+9)</translation>
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
        <translation>Buscar en todas las cuentas en las que se ha iniciado sesión</translation>
    </message>
    <message>
        <source>Read the &amp;rest of the lists</source>
        <translation>Leer el &amp;resto de las listas</translation>
    </message>
    <message>
        <source>Read the rest of the lists</source>
        <translation>Leer el resto de las listas</translation>
    </message>
    <message>
        <source>Tokens that were found</source>
        <translation>Tokens encontrados</translation>
    </message>
    <message>
        <source>&amp;Search in every account that is signed in</source>
        <translation>&amp;Buscar en todas las cuentas en las que se ha iniciado sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens found. The first %1 are shown.</source>
        <translation>
            <numerusform>Se encontró %n token. Se muestran los primeros %1.</numerusform>
            <numerusform>Se encontraron %n tokens. Se muestran los primeros %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens found.</source>
        <translation>
            <numerusform>Se encontró %n token.</numerusform>
            <numerusform>Se encontraron %n tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No token found in %n accounts.</source>
        <translation>
            <numerusform>No se encontró ningún token en %n cuenta.</numerusform>
            <numerusform>No se encontró ningún token en %n cuentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists are being read…</source>
        <translation>Se están leyendo las listas…</translation>
    </message>
    <message>
        <source>Not every list was read to its end.</source>
        <translation>No todas las listas se leyeron hasta el final.</translation>
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
        <translation>Tokens por antigüedad y permiso</translation>
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
        <translation>No hay ningún token.</translation>
    </message>
    <message>
        <source>%1. Click to show them.</source>
        <translation>%1. Haga clic para mostrarlos.</translation>
    </message>
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
    <message>
        <source>Locked with the screen.</source>
        <translation>Bloqueado con la pantalla.</translation>
    </message>
    <message>
        <source>Locked when the computer went to sleep.</source>
        <translation>Bloqueado cuando el equipo se suspendió.</translation>
    </message>
    <message>
        <source>The layout of the window and the filters apply until the program ends. The file “%1” cannot be written.</source>
        <translation>La disposición de la ventana y los filtros se aplican hasta que el programa termine. El archivo «%1» no se puede escribir.</translation>
    </message>
    <message>
        <source>There is no account of this name</source>
        <translation>No hay ninguna cuenta con este nombre</translation>
    </message>
    <message numerus="yes">
        <source>Locked after %n minutes without input.</source>
        <translation>
            <numerusform>Bloqueado después de %n minuto sin actividad.</numerusform>
            <numerusform>Bloqueado después de %n minutos sin actividad.</numerusform>
        </translation>
    </message>
    <message>
        <source>The window layout cannot be saved</source>
        <translation>La disposición de la ventana no se puede guardar</translation>
    </message>
    <message>
        <source>Settings and accounts cannot be saved</source>
        <translation>Las preferencias y las cuentas no se pueden guardar</translation>
    </message>
    <message>
        <source>Tokenry was started again for another account. Close the open dialog, then choose that account.</source>
        <translation>Tokenry se volvió a iniciar para otra cuenta. Cierre el diálogo abierto y después elija esa cuenta.</translation>
    </message>
    <message>
        <source>Tokenry was started again with this account name.</source>
        <translation>Tokenry se volvió a iniciar con este nombre de cuenta.</translation>
    </message>
    <message>
        <source>Tokenry did not end properly last time</source>
        <translation>Tokenry no terminó correctamente la última vez</translation>
    </message>
    <message>
        <source>It crashed, was stopped by force, or the computer lost power. Every change that was sent is in the History; one whose answer is missing is shown as not resolved. A new secret that was not saved is lost: delete its token and create another one. If Tokenry crashed, choose “Help” and “Diagnostics” in the menu, and report the text with what you did before.</source>
        <translation>Se produjo un fallo, se forzó su cierre o el equipo se quedó sin corriente. Todos los cambios que se enviaron están en el Historial; los que no tienen respuesta se muestran como no resueltos. Un secreto nuevo que no se guardó está perdido: elimine su token y cree otro. Si Tokenry falló, elija «Ayuda» y «Diagnóstico» en el menú y envíe ese texto en un informe, junto con lo que usted estaba haciendo antes.</translation>
    </message>
</context>
<context>
    <name>tokenry::BaseDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>tokenry::CaFilePicker</name>
    <message>
        <source>Trust a certificate authority of your own</source>
        <translation>Confiar en una autoridad de certificación propia</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>A file with certificates (PEM)</source>
        <translation>Un archivo con certificados (PEM)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse for a CA file</source>
        <translation>Buscar un archivo de CA</translation>
    </message>
    <message>
        <source>CA file, for this account beside the system&apos;s own authorities</source>
        <translation>Archivo de CA, para esta cuenta, además de las autoridades de certificación del sistema</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Elija el archivo.</translation>
    </message>
    <message>
        <source>Give the whole path, from the first / on.</source>
        <translation>Indique la ruta completa, desde la primera /.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe tal archivo.</translation>
    </message>
    <message>
        <source>This is not a file that can be read.</source>
        <translation>Este no es un archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Elegir un archivo de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
</context>
<context>
    <name>tokenry::CommandButton</name>
    <message>
        <source>For the &amp;service&apos;s command line (grid)</source>
        <translation>Para la línea de órdenes del &amp;servicio (grid)</translation>
    </message>
    <message>
        <source>The service&apos;s command line cannot send this request</source>
        <translation>La línea de órdenes del servicio no puede enviar esta solicitud</translation>
    </message>
    <message>
        <source>For &amp;curl</source>
        <translation>Para &amp;curl</translation>
    </message>
    <message>
        <source>curl cannot send this request</source>
        <translation>curl no puede enviar esta solicitud</translation>
    </message>
    <message>
        <source>Copies the request as a line for a shell. Variables stand in place of the secret.</source>
        <translation>Copia la solicitud como una línea para un intérprete de órdenes. En lugar del secreto se ponen variables.</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Copiar co&amp;mo orden</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Orden copiada</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como orden</translation>
    </message>
</context>
<context>
    <name>tokenry::CreateAgainDialog</name>
    <message>
        <source>create this token</source>
        <translation>crear este token</translation>
    </message>
    <message>
        <source>Create the new token</source>
        <translation>Crear el token nuevo</translation>
    </message>
    <message>
        <source>Create the new token “%1”?</source>
        <translation>¿Crear el token nuevo «%1»?</translation>
    </message>
    <message>
        <source>It replaces “%1”, which is not touched by that. Its secret is shown once.</source>
        <translation>Reemplaza a «%1», que no se toca con ello. Su secreto se muestra una sola vez.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Crear token</translation>
    </message>
</context>
<context>
    <name>tokenry::CreateController</name>
    <message>
        <source>Another token is being created. Wait for it, then try again.</source>
        <translation>Se está creando otro token. Espere a que termine y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>tokenry::CreateDialog</name>
    <message>
        <source>Create another token anyway: there may be two of this name then</source>
        <translation>Crear otro token de todos modos: podría haber entonces dos con este nombre</translation>
    </message>
    <message>
        <source>create this token</source>
        <translation>crear este token</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Crear token</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>Names cannot be changed later.</source>
        <translation>Los nombres no se pueden cambiar más adelante.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A name of its own, such as another number after “%1”</source>
        <translation>Un nombre propio, como otro número después de «%1»</translation>
    </message>
    <message>
        <source>Permissions are taken from “%1”. Permissions that are not known here are left out.</source>
        <translation>Los permisos se toman de «%1». Los permisos que aquí no se conocen se omiten.</translation>
    </message>
    <message>
        <source>Permissions are taken from “%1”.</source>
        <translation>Los permisos se toman de «%1».</translation>
    </message>
    <message>
        <source>Closes this question. Nothing is sent.</source>
        <translation>Cierra esta pregunta. No se envía nada.</translation>
    </message>
    <message>
        <source>Creating the token…</source>
        <translation>Creando el token…</translation>
    </message>
    <message>
        <source>The service did not accept the entries. No token was created.</source>
        <translation>El servicio no aceptó los datos. No se creó ningún token.</translation>
    </message>
    <message>
        <source>Whether the earlier request for “%1” made a token is still not known.</source>
        <translation>Sigue sin saberse si la solicitud anterior de «%1» creó un token.</translation>
    </message>
    <message>
        <source>The request was for “%1”. Your entries are kept.</source>
        <translation>La solicitud era de «%1». Los datos introducidos se conservan.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n s</source>
        <translation>
            <numerusform>Espere %n s</numerusform>
            <numerusform>Espere %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one permission.</source>
        <translation>Elija al menos un permiso.</translation>
    </message>
    <message>
        <source>In this account payments move real money.</source>
        <translation>En esta cuenta, los pagos mueven dinero real.</translation>
    </message>
    <message>
        <source>In effect full access: it can create tokens with any permission.</source>
        <translation>En la práctica, acceso total: puede crear tokens con cualquier permiso.</translation>
    </message>
    <message>
        <source>Waiting for the service; the request cannot be taken back.</source>
        <translation>Esperando al servicio; la solicitud no se puede retirar.</translation>
    </message>
    <message>
        <source>Mark as resolved</source>
        <translation>Marcar como resuelto</translation>
    </message>
</context>
<context>
    <name>tokenry::CredentialEntry</name>
    <message>
        <source>Fill in the fields</source>
        <translation>Rellenar los campos</translation>
    </message>
    <message>
        <source>This is the client ID. The secret that belongs to it is another text.</source>
        <translation>Este es el ID de cliente. El secreto que le corresponde es otro texto.</translation>
    </message>
    <message>
        <source>Remove what does not belong</source>
        <translation>Quitar lo que no corresponde</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Intercambiarlos</translation>
    </message>
    <message>
        <source>Take the end off</source>
        <translation>Quitar el final</translation>
    </message>
    <message>
        <source>Use it as the client secret</source>
        <translation>Usarlo como secreto de cliente</translation>
    </message>
    <message>
        <source>%1 Perhaps “%2” is meant.</source>
        <translation>%1 Quizá se refiera a «%2».</translation>
    </message>
    <message>
        <source>Use that address</source>
        <translation>Usar esa dirección</translation>
    </message>
    <message>
        <source>The pasted text contains no secret for this client ID.</source>
        <translation>El texto pegado no contiene ningún secreto para este ID de cliente.</translation>
    </message>
    <message>
        <source>The text was not put into this field.</source>
        <translation>El texto no se puso en este campo.</translation>
    </message>
</context>
<context>
    <name>tokenry::CredentialImportPanel</name>
    <message>
        <source>This computer holds credentials for the service&apos;s command line.</source>
        <translation>Este equipo contiene credenciales para la línea de órdenes del servicio.</translation>
    </message>
    <message>
        <source>Use ~/.grid-credentials</source>
        <translation>Usar ~/.grid-credentials</translation>
    </message>
    <message>
        <source>Use the GRID_* variables</source>
        <translation>Usar las variables GRID_*</translation>
    </message>
</context>
<context>
    <name>tokenry::CredentialSaver</name>
    <message>
        <source>Save in the credentials file; other entries in it are kept</source>
        <translation>Guardar en el archivo de credenciales; sus demás entradas se conservan</translation>
    </message>
    <message>
        <source>Save the credentials</source>
        <translation>Guardar las credenciales</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of variables</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>New value for: %1.</source>
        <translation>Valor nuevo para: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Añadido: %1.</translation>
    </message>
    <message>
        <source>Update “%1”?</source>
        <translation>¿Actualizar «%1»?</translation>
    </message>
    <message>
        <source>Update file</source>
        <translation>Actualizar el archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saved to %1, readable by you only.</source>
        <translation>Guardado en %1; solo puede leerlo usted.</translation>
    </message>
    <message>
        <source>Everything else in the file stays as it is. The previous file is kept beside it. Only you can read the two files.</source>
        <translation>Todo lo demás del archivo queda como está. El archivo anterior se conserva junto a él. Solo usted puede leer los dos archivos.</translation>
    </message>
    <message>
        <source>Saved to %1. Its other entries were kept. The previous file is now “%2”.</source>
        <translation>Guardado en %1. Sus demás entradas se conservaron. El archivo anterior es ahora «%2».</translation>
    </message>
</context>
<context>
    <name>tokenry::DateFilterBox</name>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <translation>Hace más de 90 días</translation>
    </message>
    <message>
        <source>Older than 1 year</source>
        <translation>Hace más de 1 año</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>Intervalo personalizado…</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
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
        <translation>%1 (el reloj no está en hora)</translation>
    </message>
</context>
<context>
    <name>tokenry::DateRangeDialog</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Show this range</source>
        <translation>Mostrar este intervalo</translation>
    </message>
    <message>
        <source>Both days are included, in local time. An end that is not checked is open.</source>
        <translation>Ambos días están incluidos, en hora local. Un extremo que no esté marcado queda abierto.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The first day comes after the last day.</source>
        <translation>El primer día es posterior al último día.</translation>
    </message>
</context>
<context>
    <name>tokenry::DeleteController</name>
    <message>
        <source>Another deletion is under way. Wait for it, then try again.</source>
        <translation>Hay otra eliminación en curso. Espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Go on deleting?</source>
        <translation>¿Continuar con la eliminación?</translation>
    </message>
    <message>
        <source>The deletion was paused: %1 of %2 tokens are done. The others were not sent.</source>
        <translation>La eliminación se puso en pausa: se han procesado %1 de %2 tokens. Las solicitudes de los demás no se enviaron.</translation>
    </message>
    <message>
        <source>Go on deleting</source>
        <translation>Continuar con la eliminación</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Detener aquí</translation>
    </message>
    <message>
        <source>The delete dialog was closed</source>
        <translation>El diálogo de eliminación se cerró</translation>
    </message>
    <message>
        <source>This account now signs in at another address or with another token, so the dialog was out of date. Nothing was deleted. Choose Delete again if you still want to.</source>
        <translation>Esta cuenta inicia sesión ahora en otra dirección o con otro token, así que el diálogo había quedado desactualizado. No se eliminó nada. Vuelva a elegir «Eliminar» si todavía quiere hacerlo.</translation>
    </message>
</context>
<context>
    <name>tokenry::DeleteDialog</name>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar los fallidos</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete tokens</source>
        <translation>Eliminar tokens</translation>
    </message>
    <message>
        <source>Delete this token?</source>
        <translation>¿Eliminar este token?</translation>
    </message>
    <message>
        <source>Whatever uses it stops working at once. This cannot be undone.</source>
        <translation>Todo lo que lo use deja de funcionar de inmediato. Esto no se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tokens?</source>
        <translation>
            <numerusform>¿Eliminar %n token?</numerusform>
            <numerusform>¿Eliminar %n tokens?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever uses them stops working at once. This cannot be undone.</source>
        <translation>Todo lo que los use deja de funcionar de inmediato. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Eliminar token</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tokens</source>
        <translation>
            <numerusform>Eliminar %n token</numerusform>
            <numerusform>Eliminar %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Informe copiado</translation>
    </message>
    <message>
        <source>&amp;Cancel before it starts</source>
        <translation>&amp;Cancelar antes de que empiece</translation>
    </message>
    <message>
        <source>Deleting the token</source>
        <translation>Eliminando el token</translation>
    </message>
    <message>
        <source>Deleting tokens</source>
        <translation>Eliminando tokens</translation>
    </message>
    <message>
        <source>They are deleted one after the other.</source>
        <translation>Se eliminan uno tras otro.</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Detener después de este</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Waiting for the service. The request that is under way cannot be taken back.</source>
        <translation>Esperando al servicio. La solicitud en curso no se puede retirar.</translation>
    </message>
</context>
<context>
    <name>tokenry::DeleteList</name>
    <message>
        <source>Tokens to delete</source>
        <translation>Tokens que se van a eliminar</translation>
    </message>
</context>
<context>
    <name>tokenry::DeleteListModel</name>
    <message>
        <source>you</source>
        <comment>the token that is signed in with</comment>
        <translation>usted</translation>
    </message>
    <message>
        <source>%1 ·</source>
        <comment>age, before the client ID</comment>
        <translation>%1 ·</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>creado %1</translation>
    </message>
    <message>
        <source>Client ID: %1
Token ID: %2</source>
        <translation>ID de cliente: %1
ID del token: %2</translation>
    </message>
    <message>
        <source>you are signed in with it</source>
        <translation>ha iniciado sesión con él</translation>
    </message>
</context>
<context>
    <name>tokenry::DetailField</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>tokenry::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>No token is shown</source>
        <translation>No se muestra ningún token</translation>
    </message>
    <message>
        <source>Click a row to see what its token may do and to copy the client ID. %1 reads it again.</source>
        <translation>Haga clic en una fila para ver lo que puede hacer su token y copiar el ID de cliente. %1 lo lee de nuevo.</translation>
    </message>
</context>
<context>
    <name>tokenry::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar el diagnóstico</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>This text is for a report about a fault in Tokenry. It has no name of an account, a person or a computer in it, and no ID or secret. Nothing is sent.</source>
        <translation>Este texto sirve para informar de un fallo de Tokenry. No contiene ningún nombre de una cuenta, una persona o un equipo, ni ningún ID o secreto. No se envía nada.</translation>
    </message>
</context>
<context>
    <name>tokenry::EnvironmentConflictDetector</name>
    <message>
        <source>The same client ID signs in here as %1 and in the account “%2” as %3. One of the two labels is wrong: check it before you change anything.</source>
        <translation>El mismo ID de cliente inicia sesión aquí como %1 y en la cuenta «%2» como %3. Una de las dos etiquetas es incorrecta: compruébelo antes de cambiar nada.</translation>
    </message>
    <message>
        <source>The account “%1” (%2) signs in with the same credentials.</source>
        <translation>La cuenta «%1» (%2) inicia sesión con las mismas credenciales.</translation>
    </message>
    <message>
        <source>This account is labelled %1, and “%2” is labelled %3, but the service gave both the same token. One of the two labels is wrong: check it before you change anything.</source>
        <translation>Esta cuenta tiene la etiqueta %1 y «%2» tiene la etiqueta %3, pero el servicio dio a ambas el mismo token. Una de las dos etiquetas es incorrecta: compruébelo antes de cambiar nada.</translation>
    </message>
    <message>
        <source>The account “%1”, which is labelled %2, was given the same tokens.</source>
        <translation>La cuenta «%1», que tiene la etiqueta %2, recibió los mismos tokens.</translation>
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
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Choose what it is for</source>
        <translation>Elija para qué es</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
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
            <numerusform>Se exportó %n token a «%1».</numerusform>
            <numerusform>Se exportaron %n tokens a «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>El archivo no se escribió</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tokenry::FilterBar</name>
    <message>
        <source>Any name</source>
        <translation>Cualquier nombre</translation>
    </message>
    <message>
        <source>Created between</source>
        <translation>Creado entre</translation>
    </message>
    <message>
        <source>Updated between</source>
        <translation>Actualizado entre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Permissions</source>
        <translation>&amp;Permisos</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>En esta lista</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Can view</source>
        <translation>Puede ver</translation>
    </message>
    <message>
        <source>Can transact</source>
        <translation>Puede realizar transacciones</translation>
    </message>
    <message>
        <source>Can manage</source>
        <translation>Puede administrar</translation>
    </message>
    <message>
        <source>Only VIEW</source>
        <translation>Solo VIEW</translation>
    </message>
    <message>
        <source>VIEW and TRANSACT only</source>
        <translation>Solo VIEW y TRANSACT</translation>
    </message>
    <message>
        <source>VIEW and MANAGE only</source>
        <translation>Solo VIEW y MANAGE</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>Los tres</translation>
    </message>
    <message>
        <source>None listed or unknown</source>
        <translation>Ninguno indicado o desconocido</translation>
    </message>
    <message>
        <source>Name filter</source>
        <translation>Filtro de nombre</translation>
    </message>
    <message>
        <source>The service decides how names match (Ctrl+Shift+N).</source>
        <translation>El servicio decide cómo se comparan los nombres (Ctrl+Mayús+N).</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Búsqueda: %1</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>Permisos: %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nombre: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Creado: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Actualizado: %1</translation>
    </message>
    <message>
        <source>&amp;Name (starts or ends with a space)</source>
        <translation>N&amp;ombre (empieza o termina con un espacio)</translation>
    </message>
    <message>
        <source>Shows the rows that have every word, in any column (Ctrl+F). A minus sign before a word leaves out the rows that have it; quotation marks keep words together. IDs are found in every form. Enter on an ID that is not in the list asks the service for it.</source>
        <translation>Muestra las filas que contienen todas las palabras, en cualquier columna (Ctrl+F). Un signo menos delante de una palabra excluye las filas que la contienen; las comillas mantienen juntas las palabras. Los ID se encuentran en todas sus formas. Si pulsa Intro con un ID que no está en la lista, se pregunta por él al servicio.</translation>
    </message>
    <message>
        <source>Filtered by the service</source>
        <translation>Filtrado por el servicio</translation>
    </message>
    <message>
        <source>Search names, IDs and notes</source>
        <translation>Buscar en nombres, ID y notas</translation>
    </message>
</context>
<context>
    <name>tokenry::FilterChip</name>
    <message>
        <source>%1. Click to remove this filter.</source>
        <translation>%1. Haga clic para quitar este filtro.</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
</context>
<context>
    <name>tokenry::FilterChipRow</name>
    <message>
        <source>Clear &amp;filters</source>
        <translation>Quitar los &amp;filtros</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Show &amp;query</source>
        <translation>&amp;Ver la consulta</translation>
    </message>
    <message>
        <source>Show query</source>
        <translation>Ver la consulta</translation>
    </message>
</context>
<context>
    <name>tokenry::FindController</name>
    <message>
        <source>More than one token has an ID that is shortened like this. Enter the whole ID.</source>
        <translation>Más de un token tiene un ID que se abrevia así. Introduzca el ID completo.</translation>
    </message>
    <message>
        <source>Asking the service for this ID…</source>
        <translation>Preguntando al servicio por este ID…</translation>
    </message>
    <message>
        <source>Stopped before anything was read.</source>
        <translation>Se detuvo antes de leer nada.</translation>
    </message>
    <message>
        <source>Stopped. Tokens read: %1. The token may be among the others.</source>
        <translation>Se detuvo. Tokens leídos: %1. Puede que el token esté entre los demás.</translation>
    </message>
    <message>
        <source>Not found so far, but the service did not give the whole list. Tokens read: %1. The token may be among the others.</source>
        <translation>No se ha encontrado por ahora, pero el servicio no dio la lista completa. Tokens leídos: %1. Puede que el token esté entre los demás.</translation>
    </message>
    <message>
        <source>No token has this token ID. Tokenry looks for a client ID: read %1 of %2 tokens.</source>
        <translation>Ningún token tiene este ID de token. Tokenry busca un ID de cliente: se han leído %1 de %2 tokens.</translation>
    </message>
    <message>
        <source>No token has this token ID. Tokenry looks for a client ID. Tokens read: %1.</source>
        <translation>Ningún token tiene este ID de token. Tokenry busca un ID de cliente. Tokens leídos: %1.</translation>
    </message>
    <message numerus="yes">
        <source>No token has this ID. The whole list was read: %Ln tokens.</source>
        <translation>
            <numerusform>Ningún token tiene este ID. Se leyó la lista completa: %Ln token.</numerusform>
            <numerusform>Ningún token tiene este ID. Se leyó la lista completa: %Ln tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::FormatsPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
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
        <translation>Línea de órdenes</translation>
    </message>
    <message>
        <source>Text to copy or save, its secret hidden</source>
        <translation>Texto para copiar o guardar, con su secreto oculto</translation>
    </message>
    <message>
        <source>The names that the service&apos;s libraries and its documentation use.</source>
        <translation>Los nombres que usan las bibliotecas del servicio y su documentación.</translation>
    </message>
    <message>
        <source>The names that the service&apos;s command line uses. GRID_API_TOKEN_ID holds the client ID, not the token ID.</source>
        <translation>Los nombres que usa la línea de órdenes del servicio. GRID_API_TOKEN_ID contiene el ID de cliente, no el ID del token.</translation>
    </message>
    <message>
        <source>Names of the variables</source>
        <translation>Nombres de las variables</translation>
    </message>
</context>
<context>
    <name>tokenry::FoundTokenCard</name>
    <message>
        <source>created %1</source>
        <comment>%1 is a time such as 3 days ago</comment>
        <translation>creado %1</translation>
    </message>
    <message>
        <source>Only a shortened ID stands in the text, which several tokens may have. Show it in the list to compare.</source>
        <translation>En el texto solo figura un ID abreviado, que varios tokens pueden tener. Muestre el token en la lista para comparar.</translation>
    </message>
    <message>
        <source>Rotate at once…</source>
        <translation>Rotar de inmediato…</translation>
    </message>
    <message>
        <source>Rotate “%1” at once</source>
        <translation>Rotar «%1» de inmediato</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message>
        <source>Show in list</source>
        <translation>Mostrar en la lista</translation>
    </message>
    <message>
        <source>Show “%1” in the list</source>
        <translation>Mostrar «%1» en la lista</translation>
    </message>
</context>
<context>
    <name>tokenry::HistoryController</name>
    <message numerus="yes">
        <source>%n lines of the record are damaged or of a newer version. They are kept and not shown.</source>
        <translation>
            <numerusform>%n línea del registro está dañada o es de una versión más reciente. Se conserva y no se muestra.</numerusform>
            <numerusform>%n líneas del registro están dañadas o son de una versión más reciente. Se conservan y no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>History exported to “%1”.</source>
        <translation>El historial se exportó a «%1».</translation>
    </message>
</context>
<context>
    <name>tokenry::HistoryDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What was done from this computer in this account. It holds no secret.</source>
        <translation>Lo que se hizo desde este equipo en esta cuenta. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Filter history</source>
        <translation>Filtrar el historial</translation>
    </message>
    <message>
        <source>Filter by name, ID, action or outcome</source>
        <translation>Filtrar por nombre, ID, acción o resultado</translation>
    </message>
    <message>
        <source>25 September 2026, 23:59</source>
        <translation>25 de septiembre de 2026, 23:59</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Crear token</translation>
    </message>
    <message>
        <source>A name of usual length</source>
        <translation>Un nombre de longitud habitual</translation>
    </message>
    <message>
        <source>VIEW and TRANSACT</source>
        <translation>VIEW y TRANSACT</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Como CSV…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>Como JSON…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 de %n entrada</numerusform>
            <numerusform>%1 de %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries copied.</source>
        <translation>
            <numerusform>Se copió %n entrada.</numerusform>
            <numerusform>Se copiaron %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No token was created or deleted from this computer yet.</source>
        <translation>Todavía no se ha creado ni eliminado ningún token desde este equipo.</translation>
    </message>
    <message>
        <source>A note of usual length</source>
        <translation>Una nota de longitud habitual</translation>
    </message>
</context>
<context>
    <name>tokenry::HistoryModel</name>
    <message>
        <source>Requested as %1</source>
        <comment>a client ID and an address</comment>
        <translation>Solicitado como %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID del token</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>tokenry::JournaledGateway</name>
    <message>
        <source>%1 Without it a lost answer could not be settled later, so nothing was sent.</source>
        <translation>%1 Sin él, una respuesta perdida no se podría aclarar más tarde, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The disk is slow: this token may not be on record yet.</source>
        <translation>El disco es lento: puede que este token no conste todavía en el registro.</translation>
    </message>
    <message>
        <source>The account was changed to another address or client ID meanwhile, so nothing was sent.</source>
        <translation>Entretanto, la cuenta se cambió a otra dirección u otro ID de cliente, así que no se envió nada.</translation>
    </message>
</context>
<context>
    <name>tokenry::LastManagerCheck</name>
    <message>
        <source>Reading the whole list takes too long.</source>
        <translation>La lectura de la lista completa tarda demasiado.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The list could not be read to its end.</source>
        <translation>La lista no se pudo leer hasta el final.</translation>
    </message>
    <message>
        <source>Other tokens have no permissions listed, or unknown ones.</source>
        <translation>Otros tokens no tienen permisos indicados o los tienen desconocidos.</translation>
    </message>
</context>
<context>
    <name>tokenry::ListController</name>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Iniciar sesión en el proxy…</translation>
    </message>
</context>
<context>
    <name>tokenry::LockedPage</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
</context>
<context>
    <name>tokenry::MainWindow</name>
    <message>
        <source>Locked — Tokenry</source>
        <translation>Bloqueado — Tokenry</translation>
    </message>
    <message>
        <source>%1 — %2 — Tokenry</source>
        <translation>%1 — %2 — Tokenry</translation>
    </message>
    <message>
        <source>The settings could not be saved</source>
        <translation>Las preferencias no se pudieron guardar</translation>
    </message>
    <message>
        <source>They apply until the program ends. The file “%1” cannot be written.</source>
        <translation>Se aplican hasta que el programa termine. El archivo «%1» no se puede escribir.</translation>
    </message>
</context>
<context>
    <name>tokenry::MessagePanel</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>tokenry::NoteDialog</name>
    <message>
        <source>Note about a token</source>
        <translation>Nota sobre un token</translation>
    </message>
    <message>
        <source>Note about “%1”</source>
        <translation>Nota sobre «%1»</translation>
    </message>
    <message>
        <source>It is kept on this computer and never sent.</source>
        <translation>Se conserva en este equipo y nunca se envía.</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Propietario</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Finalidad</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Where &amp;deployed</source>
        <translation>Dónde está &amp;desplegado</translation>
    </message>
    <message>
        <source>Where deployed</source>
        <translation>Dónde está desplegado</translation>
    </message>
    <message>
        <source>&amp;Review by</source>
        <translation>Fecha de &amp;revisión</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Fecha de revisión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Keep it anyway</source>
        <translation>Guardarla de todos modos</translation>
    </message>
    <message>
        <source>A text looks like a secret. Notes are kept in a file without encryption, so a secret does not belong there. IDs do no harm.</source>
        <translation>Un texto parece un secreto. Las notas se guardan en un archivo sin cifrar, así que los secretos no deben estar ahí. Los ID no plantean ningún problema.</translation>
    </message>
</context>
<context>
    <name>tokenry::NoteImportDialog</name>
    <message>
        <source>Import notes</source>
        <translation>Importar notas</translation>
    </message>
    <message>
        <source>Import notes from “%1”?</source>
        <translation>¿Importar notas de «%1»?</translation>
    </message>
    <message>
        <source>Notes that the file does not hold stay as they are. Notes are kept on this computer and never sent.</source>
        <translation>Las notas que el archivo no contiene quedan como están. Las notas se conservan en este equipo y nunca se envían.</translation>
    </message>
    <message>
        <source>Changes of the notes</source>
        <translation>Cambios en las notas</translation>
    </message>
    <message numerus="yes">
        <source>Import also %n notes with a text that looks like a secret</source>
        <translation>
            <numerusform>Importar también %n nota con un texto que parece un secreto</numerusform>
            <numerusform>Importar también %n notas con un texto que parece un secreto</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New, for %1: %2</source>
        <comment>%1 is the ID of a token, %2 a note</comment>
        <translation>Nueva, para %1: %2</translation>
    </message>
    <message>
        <source>Replaced, for %1: %2. Until now: %3</source>
        <comment>%1 is the ID of a token, %2 and %3 are notes</comment>
        <translation>Reemplazada, para %1: %2. Hasta ahora: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n notes are new.</source>
        <translation>
            <numerusform>%n nota es nueva.</numerusform>
            <numerusform>%n notas son nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes replace the present ones.</source>
        <translation>
            <numerusform>%n nota reemplaza a la actual.</numerusform>
            <numerusform>%n notas reemplazan a las actuales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes are the same already.</source>
        <translation>
            <numerusform>%n nota ya es idéntica.</numerusform>
            <numerusform>%n notas ya son idénticas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::NoteStore</name>
    <message>
        <source>The notes in “%1” are damaged and are not shown. The file is kept when you write a new note.</source>
        <translation>Las notas de «%1» están dañadas y no se muestran. El archivo se conserva cuando usted escribe una nota nueva.</translation>
    </message>
    <message>
        <source>The damaged file “%1” could not be kept: %2. Nothing was changed.</source>
        <translation>No se pudo conservar el archivo dañado «%1»: %2. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>tokenry::NotesController</name>
    <message>
        <source>This account has no note to export.</source>
        <translation>Esta cuenta no tiene ninguna nota que exportar.</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Exportar las notas</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n notes to “%1”.</source>
        <translation>
            <numerusform>Se exportó %n nota a «%1».</numerusform>
            <numerusform>Se exportaron %n notas a «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importar notas</translation>
    </message>
    <message>
        <source>The file “%1” could not be read: %2.</source>
        <translation>No se pudo leer el archivo «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a file of exported notes, or it is damaged. Nothing was imported.</source>
        <translation>«%1» no es un archivo de notas exportadas o está dañado. No se importó nada.</translation>
    </message>
    <message>
        <source>“%1” holds no note that is new here. Nothing was imported.</source>
        <translation>«%1» no contiene ninguna nota que sea nueva aquí. No se importó nada.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n notes.</source>
        <translation>
            <numerusform>Se importó %n nota.</numerusform>
            <numerusform>Se importaron %n notas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::NoticeStrip</name>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>Y %n más</numerusform>
            <numerusform>Y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::OtherAccounts</name>
    <message>
        <source>“%1” was not looked through. %2</source>
        <comment>%1 is an account, %2 the reason in sentences</comment>
        <translation>La cuenta «%1» no se examinó. %2</translation>
    </message>
    <message>
        <source>“%1” was not looked through to its end. %2</source>
        <comment>%1 is an account, %2 the reason in sentences</comment>
        <translation>La cuenta «%1» no se examinó hasta el final. %2</translation>
    </message>
    <message numerus="yes">
        <source>Signs in to %n accounts with the secrets that the keyring holds.</source>
        <translation>
            <numerusform>Inicia sesión en %n cuenta con el secreto que contiene el depósito de claves.</numerusform>
            <numerusform>Inicia sesión en %n cuentas con los secretos que contiene el depósito de claves.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign in to “%1”</source>
        <translation>Iniciar sesión en «%1»</translation>
    </message>
    <message>
        <source>L&amp;ook in the other accounts too</source>
        <translation>Buscar t&amp;ambién en las demás cuentas</translation>
    </message>
    <message>
        <source>Look in the other accounts too</source>
        <translation>Buscar también en las demás cuentas</translation>
    </message>
</context>
<context>
    <name>tokenry::OverviewChoices</name>
    <message>
        <source>Compare with the list of my last review</source>
        <translation>Comparar con la lista de mi última revisión</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens of “%1” are old after</source>
        <translation>Los tokens de «%1» se consideran antiguos después de</translation>
    </message>
    <message>
        <source>The Overview lists older tokens among those that need attention.</source>
        <translation>El Resumen incluye los tokens que superan esa antigüedad entre los que requieren atención.</translation>
    </message>
    <message>
        <source>The list of the last review of “%1” is kept on this computer: names, IDs, permissions and dates, but no secret. It is deleted when you turn this off.</source>
        <translation>La lista de la última revisión de «%1» se conserva en este equipo: nombres, ID, permisos y fechas, pero ningún secreto. Se elimina cuando usted desactiva esta opción.</translation>
    </message>
    <message>
        <source>Delete the list of your last review?</source>
        <translation>¿Eliminar la lista de su última revisión?</translation>
    </message>
    <message>
        <source>The next review of “%1” will have nothing to compare with.</source>
        <translation>La próxima revisión de «%1» no tendrá nada con lo que comparar.</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>Eliminar la lista</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Conservar la lista</translation>
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
        <translation>Su última revisión se hizo en otra dirección, así que no se puede comparar nada con ella.</translation>
    </message>
    <message>
        <source>Your last review was made as another client ID, so nothing can be compared with it.</source>
        <translation>Su última revisión se hizo con otro ID de cliente, así que no se puede comparar nada con ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens have appeared since your last review that may manage tokens or list no permissions. They were not created from this computer.</source>
        <translation>
            <numerusform>Desde su última revisión ha aparecido %n token que puede administrar tokens o que no indica permisos. No se creó desde este equipo.</numerusform>
            <numerusform>Desde su última revisión han aparecido %n tokens que pueden administrar tokens o que no indican permisos. No se crearon desde este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has appeared since your last review and lists no permissions. It was not created from this computer.</source>
        <translation>«%1» ha aparecido desde su última revisión y no indica permisos. No se creó desde este equipo.</translation>
    </message>
    <message>
        <source>“%1” has appeared since your last review and may manage tokens. It was not created from this computer.</source>
        <translation>«%1» ha aparecido desde su última revisión y puede administrar tokens. No se creó desde este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>Marked as reviewed. The next comparison will start from this list of %n tokens.</source>
        <translation>
            <numerusform>Marcado como revisado. La próxima comparación partirá de esta lista de %n token.</numerusform>
            <numerusform>Marcado como revisado. La próxima comparación partirá de esta lista de %n tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the access review report</source>
        <translation>Guardar el informe de la revisión de accesos</translation>
    </message>
    <message>
        <source>PDF or comma-separated values (*.pdf *.csv)</source>
        <translation>PDF o valores separados por comas (*.pdf *.csv)</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>The report was saved as “%1”.</source>
        <translation>El informe se guardó como «%1».</translation>
    </message>
    <message>
        <source>The report was cancelled. Nothing was saved.</source>
        <translation>El informe se canceló. No se guardó nada.</translation>
    </message>
</context>
<context>
    <name>tokenry::OverviewPage</name>
    <message>
        <source>Needs attention</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>Changes since last review</source>
        <translation>Cambios desde la última revisión</translation>
    </message>
    <message>
        <source>Mark as revie&amp;wed</source>
        <translation>Marcar como revi&amp;sado</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marcar como revisado</translation>
    </message>
    <message>
        <source>Access review re&amp;port…</source>
        <translation>&amp;Informe de la revisión de accesos…</translation>
    </message>
    <message>
        <source>Access review report</source>
        <translation>Informe de la revisión de accesos</translation>
    </message>
    <message>
        <source>Rea&amp;d now</source>
        <translation>L&amp;eer ahora</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Leer ahora</translation>
    </message>
    <message>
        <source>Age since creation. The service does not report use, so nothing here means unused.</source>
        <translation>Antigüedad desde la creación. El servicio no informa del uso, así que nada de lo que aparece aquí significa que un token no se use.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens by age and by what they may do</source>
        <translation>
            <numerusform>%n token por antigüedad y por lo que puede hacer</numerusform>
            <numerusform>%n tokens por antigüedad y por lo que pueden hacer</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>The list was not read yet.</source>
        <translation>La lista todavía no se ha leído.</translation>
    </message>
    <message>
        <source>From a complete list read at %1</source>
        <translation>De una lista completa (lectura: %1)</translation>
    </message>
    <message>
        <source>So far, read at %1</source>
        <translation>Hasta ahora (lectura: %1)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>%1 is a number, %2 says of which tokens</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The next comparison will start from this list.</source>
        <translation>La próxima comparación partirá de esta lista.</translation>
    </message>
    <message>
        <source>Only a complete list can be marked as reviewed.</source>
        <translation>Solo una lista completa se puede marcar como revisada.</translation>
    </message>
    <message>
        <source>Changes since your last review</source>
        <translation>Cambios desde su última revisión</translation>
    </message>
    <message>
        <source>There is no list of an earlier review to compare with yet.</source>
        <translation>Todavía no hay ninguna lista de una revisión anterior con la que comparar.</translation>
    </message>
    <message>
        <source>Changes since your last review on %1</source>
        <translation>Cambios desde su última revisión (%1)</translation>
    </message>
    <message>
        <source>New: %1 (%2). %3</source>
        <comment>%1 is a name, %2 permissions, %3 a sentence</comment>
        <translation>Nuevo: %1 (%2). %3</translation>
    </message>
    <message>
        <source>Gone: %1 (%2). %3</source>
        <comment>%1 is a name, %2 permissions, %3 a sentence</comment>
        <translation>Ya no existe: %1 (%2). %3</translation>
    </message>
    <message>
        <source>Changed: %1. %2</source>
        <comment>%1 is a name, %2 sentences</comment>
        <translation>Cambiado: %1. %2</translation>
    </message>
    <message>
        <source>Whether a token is gone is not known, because the list is not complete.</source>
        <translation>No se sabe si algún token ya no existe, porque la lista no está completa.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>This account keeps no list of the last review. The settings can change that.</source>
        <translation>Esta cuenta no conserva ninguna lista de la última revisión. Puede cambiarlo en las preferencias.</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>Cancelar el informe</translation>
    </message>
    <message>
        <source>Writing the access review report…</source>
        <translation>Escribiendo el informe de la revisión de accesos…</translation>
    </message>
</context>
<context>
    <name>tokenry::PageNotices</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minutes ahead of the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>El reloj de este equipo está adelantado %n minuto con respecto al reloj del servicio. Las antigüedades y los filtros de fecha, como «Hoy», se rigen por el reloj de este equipo.</numerusform>
            <numerusform>El reloj de este equipo está adelantado %n minutos con respecto al reloj del servicio. Las antigüedades y los filtros de fecha, como «Hoy», se rigen por el reloj de este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minutes behind the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>El reloj de este equipo está atrasado %n minuto con respecto al reloj del servicio. Las antigüedades y los filtros de fecha, como «Hoy», se rigen por el reloj de este equipo.</numerusform>
            <numerusform>El reloj de este equipo está atrasado %n minutos con respecto al reloj del servicio. Las antigüedades y los filtros de fecha, como «Hoy», se rigen por el reloj de este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n hours ahead of the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>El reloj de este equipo está adelantado alrededor de %n hora con respecto al reloj del servicio. Las antigüedades y los filtros de fecha, como «Hoy», se rigen por el reloj de este equipo.</numerusform>
            <numerusform>El reloj de este equipo está adelantado alrededor de %n horas con respecto al reloj del servicio. Las antigüedades y los filtros de fecha, como «Hoy», se rigen por el reloj de este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n hours behind the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>El reloj de este equipo está atrasado alrededor de %n hora con respecto al reloj del servicio. Las antigüedades y los filtros de fecha, como «Hoy», se rigen por el reloj de este equipo.</numerusform>
            <numerusform>El reloj de este equipo está atrasado alrededor de %n horas con respecto al reloj del servicio. Las antigüedades y los filtros de fecha, como «Hoy», se rigen por el reloj de este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n days ahead of the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>El reloj de este equipo está adelantado alrededor de %n día con respecto al reloj del servicio. Las antigüedades y los filtros de fecha, como «Hoy», se rigen por el reloj de este equipo.</numerusform>
            <numerusform>El reloj de este equipo está adelantado alrededor de %n días con respecto al reloj del servicio. Las antigüedades y los filtros de fecha, como «Hoy», se rigen por el reloj de este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n days behind the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>El reloj de este equipo está atrasado alrededor de %n día con respecto al reloj del servicio. Las antigüedades y los filtros de fecha, como «Hoy», se rigen por el reloj de este equipo.</numerusform>
            <numerusform>El reloj de este equipo está atrasado alrededor de %n días con respecto al reloj del servicio. Las antigüedades y los filtros de fecha, como «Hoy», se rigen por el reloj de este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Editar la cuenta…</translation>
    </message>
    <message>
        <source>The service sent a client secret in an answer that must not hold one. This program did not keep it. Tell the people who run the service.</source>
        <translation>El servicio envió un secreto de cliente en una respuesta que no debe contener ninguno. Este programa no lo guardó. Avise a los responsables del servicio.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
</context>
<context>
    <name>tokenry::PagingBar</name>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Última página</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Detener la carga</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Leer el resto</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Previous page (Alt+Left)</source>
        <translation>Página anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Next page (Alt+Right)</source>
        <translation>Página siguiente (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Actualizar (F5)</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Tamaño de página</translation>
    </message>
    <message>
        <source>All</source>
        <comment>every row in one list</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No tokens</source>
        <translation>Sin tokens</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 de %3</translation>
    </message>
    <message>
        <source>%1–%2, more follow</source>
        <translation>%1–%2, hay más</translation>
    </message>
    <message>
        <source>%1 in all, complete</source>
        <translation>%1 en total, lista completa</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>first %1 of %2</source>
        <translation>los primeros %1 de %2</translation>
    </message>
    <message>
        <source>first %1, more follow</source>
        <translation>los primeros %1, hay más</translation>
    </message>
    <message>
        <source>paused, the service is busy: %1</source>
        <translation>en pausa, el servicio está ocupado: %1</translation>
    </message>
    <message>
        <source>filtered and sorted: %1</source>
        <translation>filtrado y ordenado: %1</translation>
    </message>
    <message>
        <source>filtered: %1</source>
        <translation>filtrado: %1</translation>
    </message>
    <message>
        <source>sorted: %1</source>
        <translation>ordenado: %1</translation>
    </message>
    <message>
        <source>read: %1</source>
        <translation>leído: %1</translation>
    </message>
    <message>
        <source>%1 in all, complete when last read</source>
        <translation>%1 en total, lista completa en la última lectura</translation>
    </message>
    <message>
        <source>complete when last read</source>
        <translation>completa en la última lectura</translation>
    </message>
</context>
<context>
    <name>tokenry::PairDialog</name>
    <message>
        <source>Test the new pair</source>
        <translation>Probar las credenciales nuevas</translation>
    </message>
    <message>
        <source>Test the new pair of “%1”</source>
        <translation>Probar las credenciales nuevas de «%1»</translation>
    </message>
    <message>
        <source>The secret is sent to the service to prove it, and is written nowhere. The old token is not touched.</source>
        <translation>El secreto se envía al servicio para verificarlo y no se escribe en ningún sitio. El token antiguo no se toca.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Take the secret out of it</source>
        <translation>Extraer el secreto</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Desde un archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>File that holds the new secret</source>
        <translation>Archivo que contiene el secreto nuevo</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe tal archivo.</translation>
    </message>
    <message>
        <source>This file holds no secret of this client ID.</source>
        <translation>Este archivo no contiene ningún secreto de este ID de cliente.</translation>
    </message>
</context>
<context>
    <name>tokenry::PasteLine</name>
    <message>
        <source>Or paste a .env block, a curl command or JSON</source>
        <translation>O pegue un bloque .env, una orden de curl o JSON</translation>
    </message>
    <message>
        <source>The clipboard holds no credentials in a form that is known.</source>
        <translation>El portapapeles no contiene credenciales en ningún formato conocido.</translation>
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
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Token administrator</source>
        <translation>Administrador de tokens</translation>
    </message>
    <message>
        <source>See all data: platform configuration, customers and transactions.</source>
        <translation>Ver todos los datos: configuración de la plataforma, clientes y transacciones.</translation>
    </message>
    <message>
        <source>Send payments.</source>
        <translation>Enviar pagos.</translation>
    </message>
    <message>
        <source>Change platform configuration, API tokens and customers. In effect full access.</source>
        <translation>Cambiar la configuración de la plataforma, los tokens de API y los clientes. En la práctica, acceso total.</translation>
    </message>
</context>
<context>
    <name>tokenry::ProxyDialog</name>
    <message>
        <source>Sign in to proxy</source>
        <translation>Iniciar sesión en el proxy</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Inicio de sesión en el proxy</translation>
    </message>
    <message>
        <source>The proxy %1 stands between this computer and the service and wants a sign-in of its own. This is not the secret of the service. It is kept in memory for this run only and goes to this proxy only. Whoever listens on the way to the proxy may be able to read it.</source>
        <translation>El proxy %1 está entre este equipo y el servicio y exige su propio inicio de sesión. No se trata del secreto del servicio. Los datos se conservan en la memoria solo mientras el programa está en ejecución y se envían solo a este proxy. Quien intercepte la comunicación de camino al proxy podría leerlos.</translation>
    </message>
    <message>
        <source>The proxy did not accept the last user name and password.</source>
        <translation>El proxy no aceptó el último nombre de usuario y la última contraseña.</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Nombre de usuario del proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tokenry::QueryDialog</name>
    <message>
        <source>The query that was sent last</source>
        <translation>La última consulta enviada</translation>
    </message>
    <message>
        <source>Days that you choose are days of your time zone; the query carries their exact instants in UTC, both ends included.</source>
        <translation>Los días que usted elige son días de su zona horaria; la consulta contiene sus instantes exactos en UTC, con ambos extremos incluidos.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy query</source>
        <translation>Copiar la consulta</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>tokenry::QuitGuard</name>
    <message>
        <source>Quit and clear the clipboard?</source>
        <translation>¿Salir y borrar el portapapeles?</translation>
    </message>
    <message>
        <source>The secret that you copied is still on the clipboard. If it was not pasted anywhere yet, this is the only copy of it.</source>
        <translation>El secreto que copió sigue en el portapapeles. Si todavía no se ha pegado en ningún sitio, esta es su única copia.</translation>
    </message>
    <message>
        <source>Clear and quit</source>
        <translation>Borrar y salir</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>The clipboard may still hold the secret</source>
        <translation>El portapapeles puede contener todavía el secreto</translation>
    </message>
    <message>
        <source>%1 Tokenry quits as soon as it has seen that the secret is gone.</source>
        <translation>%1 Tokenry se cerrará en cuanto haya visto que el secreto ya no está.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Salir de todos modos</translation>
    </message>
    <message>
        <source>Quit without the report?</source>
        <translation>¿Salir sin el informe?</translation>
    </message>
    <message>
        <source>The access review report is still being written. If you quit now, it is not saved.</source>
        <translation>El informe de la revisión de accesos todavía se está escribiendo. Si sale ahora, no se guardará.</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Salir sin el informe</translation>
    </message>
</context>
<context>
    <name>tokenry::RotateDialog</name>
    <message>
        <source>rotate</source>
        <translation>rotar</translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation>Rotar token</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>Rotar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Rotate %n tokens</source>
        <translation>
            <numerusform>Rotar %n token</numerusform>
            <numerusform>Rotar %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>One after the other, each with a secret of its own.</source>
        <translation>Uno tras otro, cada uno con su propio secreto.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start rotation</source>
        <translation>Iniciar la rotación</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>creado %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>the names of an old and a new token</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>1. A new token is created.</source>
        <translation>1. Se crea un token nuevo.</translation>
    </message>
    <message>
        <source>1. A new token with the same permissions is created.</source>
        <translation>1. Se crea un token nuevo con los mismos permisos.</translation>
    </message>
    <message>
        <source>2. You get its secret, once, and put it where the old one is used.</source>
        <translation>2. Usted recibe su secreto, una sola vez, y lo pone donde se usa el antiguo.</translation>
    </message>
    <message>
        <source>3. Tokenry proves that the service accepts the new pair.</source>
        <translation>3. Tokenry verifica que el servicio acepta las credenciales nuevas.</translation>
    </message>
    <message>
        <source>This account then signs in with the new pair. It is stored and read back first.</source>
        <translation>A partir de entonces, esta cuenta inicia sesión con las credenciales nuevas. Antes se guardan y se vuelven a leer.</translation>
    </message>
    <message>
        <source>4. You deploy it and say so. That may take days; both tokens work.</source>
        <translation>4. Usted las despliega y lo indica. Eso puede llevar días; ambos tokens funcionan.</translation>
    </message>
    <message>
        <source>5. The old token is deleted, and Tokenry checks that it is gone.</source>
        <translation>5. El token antiguo se elimina y Tokenry comprueba que ya no existe.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué sucederá</translation>
    </message>
    <message>
        <source>Name of the new token</source>
        <translation>Nombre del token nuevo</translation>
    </message>
    <message>
        <source>The old token lists no permissions that could be read. Choose what the new one may do.</source>
        <translation>El token antiguo no indica ningún permiso que se haya podido leer. Elija qué puede hacer el nuevo.</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>Some of the old tokens list no permissions that could be read. Choose the permissions of the tokens that replace them.</source>
        <translation>Algunos de los tokens antiguos no indican ningún permiso que se haya podido leer. Elija los permisos de los tokens que los reemplazan.</translation>
    </message>
    <message>
        <source>The old secret has leaked</source>
        <translation>El secreto antiguo está comprometido</translation>
    </message>
    <message>
        <source>Then do not wait: after the proof the delete dialog opens.</source>
        <translation>En ese caso, no espere: después de la verificación se abre el diálogo de eliminación.</translation>
    </message>
</context>
<context>
    <name>tokenry::RotationCard</name>
    <message>
        <source>Abort…</source>
        <translation>Abandonar…</translation>
    </message>
    <message>
        <source>Delete the new token…</source>
        <translation>Eliminar el token nuevo…</translation>
    </message>
    <message>
        <source>Test the new pair…</source>
        <translation>Probar las credenciales nuevas…</translation>
    </message>
    <message>
        <source>Create the new token…</source>
        <translation>Crear el token nuevo…</translation>
    </message>
    <message>
        <source>It is deployed: delete the old one…</source>
        <translation>Ya está desplegado: eliminar el antiguo…</translation>
    </message>
    <message>
        <source>Abort rotation</source>
        <translation>Abandonar la rotación</translation>
    </message>
    <message>
        <source>Test the new pair</source>
        <translation>Probar las credenciales nuevas</translation>
    </message>
    <message>
        <source>It is deployed</source>
        <translation>Ya está desplegado</translation>
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
        <translation>Eliminar el antiguo…</translation>
    </message>
</context>
<context>
    <name>tokenry::RotationController</name>
    <message numerus="yes">
        <source>%n rotations did not go on, because the account was locked or signed in anew. Their new tokens are not created: go on with them on the Rotations page.</source>
        <translation>
            <numerusform>%n rotación no continuó, porque la cuenta se bloqueó o se volvió a iniciar sesión. Su token nuevo no se ha creado: continúe con ella en la página Rotaciones.</numerusform>
            <numerusform>%n rotaciones no continuaron, porque la cuenta se bloqueó o se volvió a iniciar sesión. Sus tokens nuevos no se han creado: continúe con ellas en la página Rotaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not accepted yet. New credentials can take a moment: Tokenry tries again for a minute.</source>
        <translation>Todavía no se aceptan. Las credenciales nuevas pueden tardar un momento: Tokenry lo intenta de nuevo durante un minuto.</translation>
    </message>
    <message>
        <source>Accepted by the service.</source>
        <translation>Credenciales aceptadas por el servicio.</translation>
    </message>
    <message>
        <source>The service accepts the new pair of “%1”.</source>
        <translation>El servicio acepta las credenciales nuevas de «%1».</translation>
    </message>
    <message>
        <source>The new pair is not proven, and the old token was not touched. %1</source>
        <translation>Las credenciales nuevas no están verificadas y el token antiguo no se tocó. %1</translation>
    </message>
    <message>
        <source>This account now signs in with the new pair, which is stored. The old pair still works.</source>
        <translation>Esta cuenta inicia sesión ahora con las credenciales nuevas, que están guardadas. Las credenciales antiguas siguen funcionando.</translation>
    </message>
    <message>
        <source>The rotation was aborted. The old token was not touched by that.</source>
        <translation>La rotación se abandonó. El token antiguo no se tocó con ello.</translation>
    </message>
    <message>
        <source>This cannot be rotated now</source>
        <translation>Esto no se puede rotar ahora</translation>
    </message>
    <message>
        <source>Rotation, new token “%1”: %2 The old token was not touched.</source>
        <translation>Rotación, token nuevo «%1»: %2 El token antiguo no se tocó.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Preguntando al servicio…</translation>
    </message>
    <message>
        <source>“%1” is kept as it is and is not replaced by “%2”.</source>
        <translation>«%1» se conserva tal como está y no se reemplaza por «%2».</translation>
    </message>
    <message>
        <source>“%1” is kept as it is and is not replaced by “%2”. The delete dialog for the new token opens next; it can be cancelled.</source>
        <translation>«%1» se conserva tal como está y no se reemplaza por «%2». A continuación se abre el diálogo de eliminación del token nuevo, que se puede cancelar.</translation>
    </message>
    <message>
        <source>“%1” is kept as it is. This account goes on signing in with “%2”, and both tokens stay on the service.</source>
        <translation>«%1» se conserva tal como está. Esta cuenta sigue iniciando sesión con «%2» y ambos tokens permanecen en el servicio.</translation>
    </message>
    <message>
        <source>Abort this rotation?</source>
        <translation>¿Abandonar esta rotación?</translation>
    </message>
    <message>
        <source>Abort rotation</source>
        <translation>Abandonar la rotación</translation>
    </message>
    <message>
        <source>Keep rotation</source>
        <translation>Mantener la rotación</translation>
    </message>
    <message>
        <source>The new token could not be read, so it was not deleted. %1</source>
        <translation>El token nuevo no se pudo leer, así que no se eliminó. %1</translation>
    </message>
    <message>
        <source>%1 Nothing was started. Deselect this token, then start again.</source>
        <translation>%1 No se inició nada. Deseleccione este token y vuelva a empezar.</translation>
    </message>
    <message>
        <source>The service has accepted the new pair. Tokenry is removing the former secret.</source>
        <translation>El servicio ha aceptado las credenciales nuevas. Tokenry está eliminando el secreto anterior.</translation>
    </message>
</context>
<context>
    <name>tokenry::RotationSteps</name>
    <message>
        <source>%1: done</source>
        <comment>a step</comment>
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>%1: now</source>
        <comment>a step</comment>
        <translation>%1: ahora</translation>
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
        <translation>Este es el token con el que inició sesión, y no se puede guardar uno nuevo para esta cuenta.</translation>
    </message>
    <message>
        <source>%1 This step was not taken.</source>
        <translation>%1 Este paso no se dio.</translation>
    </message>
    <message>
        <source>Another token is being created, so nothing was sent. Wait for it, then try again.</source>
        <translation>Se está creando otro token, así que no se envió nada. Espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The new pair is being stored for this account. Wait for it, then test again.</source>
        <translation>Las credenciales nuevas se están guardando en esta cuenta. Espere a que termine y después haga la prueba de nuevo.</translation>
    </message>
    <message>
        <source>The test of this pair ended without an answer. Test it again.</source>
        <translation>La prueba de estas credenciales terminó sin respuesta. Pruébelas de nuevo.</translation>
    </message>
    <message>
        <source>%1 Nothing was deleted: the old pair and the new one both work, and the account uses the old one.</source>
        <translation>%1 No se eliminó nada: tanto las credenciales antiguas como las nuevas funcionan, y la cuenta usa las antiguas.</translation>
    </message>
    <message>
        <source>%1. The account uses the new pair. The old token was not deleted.</source>
        <translation>%1. La cuenta usa las credenciales nuevas. El token antiguo no se eliminó.</translation>
    </message>
    <message>
        <source>The new pair is being stored for this account. Wait for it, then abort.</source>
        <translation>Las credenciales nuevas se están guardando en esta cuenta. Espere a que termine y después abandone la rotación.</translation>
    </message>
</context>
<context>
    <name>tokenry::RotationsPage</name>
    <message>
        <source>Finished</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotaciones</translation>
    </message>
    <message>
        <source>Kept on this computer: which tokens belong together, never a secret.</source>
        <translation>Se conserva en este equipo: qué tokens van juntos, nunca un secreto.</translation>
    </message>
    <message>
        <source>No rotation is under way.</source>
        <translation>No hay ninguna rotación en curso.</translation>
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
        <translation>Exportar este token</translation>
    </message>
    <message numerus="yes">
        <source>Export %n checked tokens</source>
        <translation>
            <numerusform>Exportar %n token marcado</numerusform>
            <numerusform>Exportar %n tokens marcados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %n tokens shown</source>
        <translation>
            <numerusform>Exportar %n token mostrado</numerusform>
            <numerusform>Exportar los %n tokens mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>Se copió %n fila</numerusform>
            <numerusform>Se copiaron %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client IDs copied</source>
        <translation>
            <numerusform>Se copió %n ID de cliente</numerusform>
            <numerusform>Se copiaron %n ID de cliente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token IDs copied</source>
        <translation>
            <numerusform>Se copió %n ID de token</numerusform>
            <numerusform>Se copiaron %n ID de token</numerusform>
        </translation>
    </message>
    <message>
        <source>The ID of this token cannot be sent safely, so it cannot be deleted from here.</source>
        <translation>El ID de este token no se puede enviar de forma segura, así que no se puede eliminar desde aquí.</translation>
    </message>
    <message>
        <source>The ID of this token cannot be sent safely, so it cannot be rotated from here.</source>
        <translation>El ID de este token no se puede enviar de forma segura, así que no se puede rotar desde aquí.</translation>
    </message>
    <message>
        <source>Choose first whether the tokens that are not shown stay selected.</source>
        <translation>Elija primero si los tokens que no se muestran siguen seleccionados.</translation>
    </message>
</context>
<context>
    <name>tokenry::SandboxGateway</name>
    <message>
        <source>The built-in sandbox could not be started. %1</source>
        <translation>No se pudo iniciar el entorno de pruebas integrado. %1</translation>
    </message>
</context>
<context>
    <name>tokenry::SandboxProcess</name>
    <message>
        <source>It was not ready within 30 seconds.</source>
        <translation>No estuvo listo en 30 segundos.</translation>
    </message>
    <message>
        <source>The program %1 could not be started.</source>
        <translation>No se pudo iniciar el programa %1.</translation>
    </message>
    <message>
        <source>Its first line of output is not understood.</source>
        <translation>La primera línea de su salida no se entiende.</translation>
    </message>
    <message>
        <source>It ended before it was ready.</source>
        <translation>Terminó antes de estar listo.</translation>
    </message>
    <message>
        <source>Its file could not be deleted.</source>
        <translation>No se pudo eliminar su archivo.</translation>
    </message>
</context>
<context>
    <name>tokenry::SecretDialog</name>
    <message>
        <source>Copy secret</source>
        <translation>Copiar el secreto</translation>
    </message>
    <message>
        <source>Test credentials</source>
        <translation>Probar las credenciales</translation>
    </message>
    <message>
        <source>Discard secret…</source>
        <translation>Descartar el secreto…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Keep this secret now</source>
        <translation>Guarde este secreto ahora</translation>
    </message>
    <message>
        <source>The secret of “%1” is shown once. If it is lost, delete the token and create another.</source>
        <translation>El secreto de «%1» se muestra una sola vez. Si se pierde, elimine el token y cree otro.</translation>
    </message>
    <message>
        <source>%1 Should the program end before the secret is kept, it cannot remind you of this token.</source>
        <translation>%1 Si el programa termina antes de que el secreto se haya guardado, no podrá recordarle este token.</translation>
    </message>
    <message>
        <source>The service&apos;s answer ended early. The secret itself had arrived complete; test it before you rely on it.</source>
        <translation>La respuesta del servicio terminó antes de tiempo. El secreto en sí llegó completo; pruébelo antes de confiar en él.</translation>
    </message>
    <message>
        <source>Not copied yet.</source>
        <translation>Todavía no se ha copiado.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Todavía no se ha guardado.</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Todavía no se ha probado.</translation>
    </message>
    <message>
        <source>Discard secret</source>
        <translation>Descartar el secreto</translation>
    </message>
    <message>
        <source>The service did not create the token that you asked for</source>
        <translation>El servicio no creó el token que usted solicitó</translation>
    </message>
    <message>
        <source>Delete this token…</source>
        <translation>Eliminar este token…</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Copiado. El portapapeles se borra en %n s.</numerusform>
            <numerusform>Copiado. El portapapeles se borra en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard no longer holds the secret.</source>
        <translation>El portapapeles ya no contiene el secreto.</translation>
    </message>
    <message>
        <source>Copy or save the secret first: it cannot be shown again. Or discard it.</source>
        <translation>Primero copie o guarde el secreto: no se puede volver a mostrar. O descártelo.</translation>
    </message>
    <message>
        <source>Discard it for good</source>
        <translation>Descartarlo definitivamente</translation>
    </message>
    <message>
        <source>The token stays on the service, but nobody can ever sign in with it. Delete it afterwards.</source>
        <translation>El token permanece en el servicio, pero nadie podrá iniciar sesión con él nunca. Elimínelo después.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Tokenry has not seen yet that the secret is gone from the clipboard. Wait a moment with this window in front, or copy something else.</source>
        <translation>Tokenry todavía no ha visto que el secreto haya desaparecido del portapapeles. Espere un momento con esta ventana delante o copie otra cosa.</translation>
    </message>
    <message>
        <source>Yes, close</source>
        <translation>Sí, cerrar</translation>
    </message>
    <message numerus="yes">
        <source>You copied the secret %n s ago, and the clipboard is cleared. Did you paste it where you need it?</source>
        <translation>
            <numerusform>Usted copió el secreto hace %n s y el portapapeles ya se ha borrado. ¿Lo pegó donde lo necesita?</numerusform>
            <numerusform>Usted copió el secreto hace %n s y el portapapeles ya se ha borrado. ¿Lo pegó donde lo necesita?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::SecretField</name>
    <message>
        <source>Client secret, shown</source>
        <translation>Secreto de cliente, visible</translation>
    </message>
    <message>
        <source>Client secret, hidden</source>
        <translation>Secreto de cliente, oculto</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Ocultar el secreto</translation>
    </message>
    <message>
        <source>Reveal secret</source>
        <translation>Mostrar el secreto</translation>
    </message>
    <message>
        <source>… and more. Copying gives all of it.</source>
        <translation>… y más. Al copiar se obtiene completo.</translation>
    </message>
</context>
<context>
    <name>tokenry::SecretHandover</name>
    <message>
        <source>The clipboard did not take it: nothing was copied. Try again, or save it to a file.</source>
        <translation>El portapapeles no lo aceptó: no se copió nada. Vuelva a intentarlo o guárdelo en un archivo.</translation>
    </message>
    <message>
        <source>Client ID copied in place of the secret.</source>
        <translation>Se copió el ID de cliente en lugar del secreto.</translation>
    </message>
    <message>
        <source>Something else took the secret&apos;s place on the clipboard. Copy it again, or save it.</source>
        <translation>Otra cosa ocupó el lugar del secreto en el portapapeles. Cópielo de nuevo o guárdelo.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Preguntando al servicio…</translation>
    </message>
    <message>
        <source>Accepted by the service.</source>
        <translation>Credenciales aceptadas por el servicio.</translation>
    </message>
    <message>
        <source>Accepted by the service. It may not read tokens.</source>
        <translation>Credenciales aceptadas por el servicio. Con ellas no se pueden leer tokens.</translation>
    </message>
    <message>
        <source>Accepted by the service. It does not list the token yet.</source>
        <translation>Credenciales aceptadas por el servicio. Todavía no incluye el token en la lista.</translation>
    </message>
    <message>
        <source>Not accepted yet. New credentials can take a moment: try again.</source>
        <translation>Todavía no se aceptan. Las credenciales nuevas pueden tardar un momento: vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>tokenry::SecretIdentity</name>
    <message>
        <source>Copy client ID</source>
        <translation>Copiar el ID de cliente</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client ID copied</source>
        <translation>ID de cliente copiado</translation>
    </message>
</context>
<context>
    <name>tokenry::SelectionBar</name>
    <message>
        <source>&amp;Keep them selected</source>
        <translation>M&amp;antenerlos seleccionados</translation>
    </message>
    <message>
        <source>Keep them selected</source>
        <translation>Mantenerlos seleccionados</translation>
    </message>
    <message>
        <source>Dr&amp;op hidden</source>
        <translation>&amp;Deseleccionar los ocultos</translation>
    </message>
    <message>
        <source>Drop hidden</source>
        <translation>Deseleccionar los ocultos</translation>
    </message>
    <message>
        <source>Rotate selection</source>
        <translation>Rotar la selección</translation>
    </message>
    <message>
        <source>Delete selection</source>
        <translation>Eliminar la selección</translation>
    </message>
    <message>
        <source>E&amp;xport selection…</source>
        <translation>E&amp;xportar la selección…</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>Exportar la selección</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not shown by the filter</source>
        <translation>
            <numerusform>%n no mostrado por el filtro</numerusform>
            <numerusform>%n no mostrados por el filtro</numerusform>
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
            <numerusform>&amp;Rotar %n…</numerusform>
            <numerusform>&amp;Rotar %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De&amp;lete %n…</source>
        <translation>
            <numerusform>E&amp;liminar %n…</numerusform>
            <numerusform>E&amp;liminar %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose first whether the tokens that are not shown stay selected.</source>
        <translation>Elija primero si los tokens que no se muestran siguen seleccionados.</translation>
    </message>
    <message>
        <source>Delete the checked tokens, after asking (Del)</source>
        <translation>Eliminar los tokens marcados, después de preguntar (Supr)</translation>
    </message>
    <message>
        <source>Write the checked tokens to a file (Ctrl+E)</source>
        <translation>Escribir los tokens marcados en un archivo (Ctrl+E)</translation>
    </message>
    <message>
        <source>Nothing is checked. Commands apply to the outlined row.</source>
        <translation>No hay nada marcado. Las acciones se aplican a la fila recuadrada.</translation>
    </message>
    <message>
        <source>Replace the checked tokens with new ones, after asking (Ctrl+R)</source>
        <translation>Reemplazar los tokens marcados por otros nuevos, después de preguntar (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>tokenry::SelectionController</name>
    <message numerus="yes">
        <source>%n checked tokens are no longer in the list. They are not checked any more.</source>
        <translation>
            <numerusform>%n token marcado ya no está en la lista. Ha dejado de estar marcado.</numerusform>
            <numerusform>%n tokens marcados ya no están en la lista. Han dejado de estar marcados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Changes apply immediately.</source>
        <translation>Los cambios se aplican de inmediato.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window changes its language when Tokenry is started again.</source>
        <translation>La ventana cambia de idioma cuando se vuelve a iniciar Tokenry.</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>Clear a copied secret after</source>
        <translation>Borrar un secreto copiado después de</translation>
    </message>
    <message>
        <source>A secret that you copy is taken off the clipboard when this time is up, unless something else was copied meanwhile.</source>
        <translation>Un secreto que usted copia se quita del portapapeles cuando pasa este tiempo, a menos que entretanto se haya copiado otra cosa.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when idle for</source>
        <translation>Bloquear tras un periodo de inactividad de</translation>
    </message>
    <message>
        <source>When nothing was typed or clicked for this long, the credentials leave memory and the window shows nothing until you unlock it. Locking the screen does the same at once.</source>
        <translation>Cuando no se ha escrito ni se ha hecho clic en nada durante este tiempo, las credenciales abandonan la memoria y la ventana no muestra nada hasta que usted la desbloquee. Bloquear la pantalla hace lo mismo de inmediato.</translation>
    </message>
    <message>
        <source>Only the first page</source>
        <translation>Solo la primera página</translation>
    </message>
    <message>
        <source>Up to %1 tokens</source>
        <translation>Hasta %1 tokens</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>La lista completa</translation>
    </message>
    <message>
        <source>Read the list ahead</source>
        <translation>Leer la lista por adelantado</translation>
    </message>
    <message>
        <source>Tokens that were read are searched, sorted and paged without asking the service. They are read in the background, one page after the other.</source>
        <translation>Los tokens que se han leído se buscan, ordenan y paginan sin preguntar al servicio. Se leen en segundo plano, una página tras otra.</translation>
    </message>
</context>
<context>
    <name>tokenry::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>tokenry::SignInDialog</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Take the secret out of it</source>
        <translation>Extraer el secreto</translation>
    </message>
    <message>
        <source>Keep it in the keyring</source>
        <translation>Guardarlo en el depósito de claves</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>The secret is kept in the system&apos;s keyring for the next time.</source>
        <translation>El secreto se guarda en el depósito de claves del sistema para la próxima vez.</translation>
    </message>
    <message>
        <source>The secret is kept in memory for this session only. It is written nowhere.</source>
        <translation>El secreto se conserva en la memoria solo para esta sesión. No se escribe en ningún sitio.</translation>
    </message>
</context>
<context>
    <name>tokenry::StatusLine</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Updated %1 in %2 ms</source>
        <translation>Actualizado: %1, en %2 ms</translation>
    </message>
    <message>
        <source>The list is up to date</source>
        <translation>La lista está actualizada</translation>
    </message>
    <message>
        <source>Not up to date: as of %1</source>
        <translation>No actualizada; última lectura: %1</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Todavía no se ha leído nada</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard clears in %n s</source>
        <translation>
            <numerusform>El portapapeles se borra en %n s</numerusform>
            <numerusform>El portapapeles se borra en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard may still hold the secret</source>
        <translation>El portapapeles puede contener todavía el secreto</translation>
    </message>
    <message numerus="yes">
        <source>No answer. Try %1 in %n s</source>
        <translation>
            <numerusform>Sin respuesta. Intento %1 dentro de %n s</numerusform>
            <numerusform>Sin respuesta. Intento %1 dentro de %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Intentándolo de nuevo…</translation>
    </message>
</context>
<context>
    <name>tokenry::SuccessorCheck</name>
    <message>
        <source>The new token is not on the service any more. The old token was not deleted.</source>
        <translation>El token nuevo ya no está en el servicio. El token antiguo no se eliminó.</translation>
    </message>
    <message>
        <source>The new token could not be read: %1. The old token was not deleted.</source>
        <translation>El token nuevo no se pudo leer: %1. El token antiguo no se eliminó.</translation>
    </message>
    <message>
        <source>The old token is not on the service any more.</source>
        <translation>El token antiguo ya no está en el servicio.</translation>
    </message>
    <message>
        <source>The old token could not be read: %1. It was not deleted.</source>
        <translation>El token antiguo no se pudo leer: %1. No se eliminó.</translation>
    </message>
    <message>
        <source>The old token is the only one that can manage tokens, and the new one cannot. The old token was not deleted.</source>
        <translation>El token antiguo es el único que puede administrar tokens, y el nuevo no puede hacerlo. El token antiguo no se eliminó.</translation>
    </message>
    <message>
        <source>The new token cannot manage tokens, and it cannot be told whether another one can. The old token was not deleted. %1</source>
        <translation>El token nuevo no puede administrar tokens y no se puede determinar si otro puede hacerlo. El token antiguo no se eliminó. %1</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenCellDelegate</name>
    <message>
        <source>you</source>
        <comment>the token that is signed in with</comment>
        <translation>usted</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenCommands</name>
    <message>
        <source>The service listed this token without an id, so it cannot be addressed.</source>
        <translation>El servicio incluyó este token en la lista sin un ID, así que no se puede hacer referencia a él.</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenDetails</name>
    <message>
        <source>invalid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>exact time and age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>&amp;Rotar…</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>Copiar el ID de cliente</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID del token</translation>
    </message>
    <message>
        <source>Copy token ID</source>
        <translation>Copiar el ID del token</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Copy created time</source>
        <translation>Copiar la fecha de creación</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Copy updated time</source>
        <translation>Copiar la fecha de actualización</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Shown once, when the token was created.</source>
        <translation>Se mostró una sola vez, cuando se creó el token.</translation>
    </message>
    <message>
        <source>Client ID copied</source>
        <translation>ID de cliente copiado</translation>
    </message>
    <message>
        <source>Token ID copied</source>
        <translation>ID del token copiado</translation>
    </message>
    <message>
        <source>Created time copied</source>
        <translation>Fecha de creación copiada</translation>
    </message>
    <message>
        <source>Updated time copied</source>
        <translation>Fecha de actualización copiada</translation>
    </message>
    <message>
        <source>Name copied</source>
        <translation>Nombre copiado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>invalid name</source>
        <translation>nombre no válido</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Leer de n&amp;uevo</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copiar el &amp;nombre</translation>
    </message>
    <message>
        <source>Copy &amp;client ID</source>
        <translation>Copiar el ID de &amp;cliente</translation>
    </message>
    <message>
        <source>Copy &amp;token ID</source>
        <translation>Copiar el ID del &amp;token</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Show the rotation</source>
        <translation>Mostrar la rotación</translation>
    </message>
    <message>
        <source>From the list.</source>
        <translation>De la lista.</translation>
    </message>
    <message>
        <source>From the list; reading the token…</source>
        <translation>De la lista; leyendo el token…</translation>
    </message>
    <message>
        <source>Read from the service: %1.</source>
        <translation>Leído del servicio: %1.</translation>
    </message>
    <message>
        <source>The token could not be read. What is shown is from the list.</source>
        <translation>El token no se pudo leer. Lo que se muestra procede de la lista.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>From the list, as it was before.</source>
        <translation>De la lista, tal como era antes.</translation>
    </message>
    <message>
        <source>This token no longer exists. It was deleted meanwhile.</source>
        <translation>Este token ya no existe. Se eliminó entretanto.</translation>
    </message>
    <message>
        <source>Note, kept on this computer</source>
        <translation>Nota, guardada en este equipo</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escribir una nota…</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>Editar la nota…</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenFinder</name>
    <message>
        <source>Enter a token ID or a client ID.</source>
        <translation>Introduzca un ID de token o un ID de cliente.</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenRowsModel</name>
    <message>
        <source>invalid: %1</source>
        <translation>no válido: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>relative time, exact local time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, the token you are signed in with</source>
        <translation>%1, el token con el que inició sesión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID del token</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Where deployed</source>
        <translation>Dónde está desplegado</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Fecha de revisión</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenSummary</name>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>Client ID: %1
Token ID: %2</source>
        <translation>ID de cliente: %1
ID del token: %2</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenTablePane</name>
    <message>
        <source>Reading the tokens…</source>
        <translation>Leyendo los tokens…</translation>
    </message>
    <message>
        <source>No tokens match</source>
        <translation>Ningún token coincide</translation>
    </message>
    <message>
        <source>The service found none for these filters.</source>
        <translation>El servicio no encontró ninguno para estos filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>No loaded tokens match</source>
        <translation>Ningún token cargado coincide</translation>
    </message>
    <message>
        <source>The filters hide every row that is loaded.</source>
        <translation>Los filtros ocultan todas las filas cargadas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Todavía no hay tokens</translation>
    </message>
    <message>
        <source>This account has no API tokens.</source>
        <translation>Esta cuenta no tiene tokens de API.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nuevo token</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenTableView</name>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer las columnas</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Check every token of the list</source>
        <translation>Marcar todos los tokens de la lista</translation>
    </message>
    <message>
        <source>Check every token of the list, on all pages (Ctrl+A)</source>
        <translation>Marcar todos los tokens de la lista, en todas las páginas (Ctrl+A)</translation>
    </message>
    <message>
        <source>%1 (no room in this window)</source>
        <comment>a column</comment>
        <translation>%1 (no cabe en esta ventana)</translation>
    </message>
</context>
<context>
    <name>tokenry::TypedConfirmationField</name>
    <message>
        <source>Type to confirm</source>
        <translation>Escriba para confirmar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The text is not complete yet.</source>
        <translation>El texto todavía no está completo.</translation>
    </message>
</context>
<context>
    <name>tokenry::UnresolvedController</name>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more changes are unresolved.</source>
        <translation>
            <numerusform>%1 Y hay %n cambio más sin resolver.</numerusform>
            <numerusform>%1 Y hay %n cambios más sin resolver.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::UnresolvedDialog</name>
    <message>
        <source>Mark as resolved</source>
        <translation>Marcar como resuelto</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>Eliminarlo…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Unresolved change</source>
        <translation>Cambio sin resolver</translation>
    </message>
    <message>
        <source>Nothing was sent again.</source>
        <translation>No se volvió a enviar nada.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Cambio %1 de %2</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Preguntando al servicio…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose this when you know how the change ended. It is then not shown again. Nothing is sent.</source>
        <translation>Elija esto cuando sepa cómo terminó el cambio. Después no se vuelve a mostrar. No se envía nada.</translation>
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
        <translation>Página de tokens</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotaciones</translation>
    </message>
    <message>
        <source>Rotations %1</source>
        <translation>Rotaciones %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rotations are under way</source>
        <translation>
            <numerusform>Hay %n rotación en curso</numerusform>
            <numerusform>Hay %n rotaciones en curso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::WaitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tokenry::WelcomePage</name>
    <message>
        <source>Try the built-in sandbox</source>
        <translation>Probar el entorno de pruebas integrado</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Menú principal</translation>
    </message>
    <message>
        <source>Welcome to Tokenry</source>
        <translation>Le damos la bienvenida a Tokenry</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Elija una cuenta</translation>
    </message>
    <message>
        <source>Tokenry looks after the API tokens of your payments platform: it lists them, creates them, hands their secrets over once, and deletes them with care.</source>
        <translation>Tokenry se ocupa de los tokens de API de su plataforma de pagos: los lista, los crea, entrega sus secretos una sola vez y los elimina con cuidado.</translation>
    </message>
    <message>
        <source>Manage %1</source>
        <translation>Administrar %1</translation>
    </message>
    <message>
        <source>Edit, move or remove this account</source>
        <translation>Editar, mover o quitar esta cuenta</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Editar la cuenta…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover hacia arriba</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover hacia abajo</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Quitar la cuenta…</translation>
    </message>
</context>
<context>
    <name>tokenry::WhichTokenDialog</name>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Which token is this?</source>
        <translation>¿Qué token es este?</translation>
    </message>
    <message>
        <source>Text to look through</source>
        <translation>Texto que se va a examinar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>&amp;Text to look through</source>
        <translation>&amp;Texto que se va a examinar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The text held something that is or looks like a secret. It was not kept. If others may have seen it, replace the token.</source>
        <translation>El texto contenía algo que es o parece un secreto. No se guardó. Si es posible que otras personas lo hayan visto, reemplace el token.</translation>
    </message>
    <message>
        <source>%1 Only the first %2 characters of the text were looked through.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Solo se examinaron los primeros %2 caracteres del texto.</translation>
    </message>
    <message>
        <source>No account is signed in, so there is no list to look in.</source>
        <translation>No se ha iniciado sesión en ninguna cuenta, así que no hay ninguna lista en la que buscar.</translation>
    </message>
    <message>
        <source>The text holds no ID and no pair of credentials that Tokenry knows.</source>
        <translation>El texto no contiene ningún ID ni ningún par de credenciales que Tokenry conozca.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens found. The first %1 are shown.</source>
        <translation>
            <numerusform>Se encontró %n token. Se muestran los primeros %1.</numerusform>
            <numerusform>Se encontraron %n tokens. Se muestran los primeros %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens found.</source>
        <translation>
            <numerusform>Se encontró %n token.</numerusform>
            <numerusform>Se encontraron %n tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a log line, a header, a web address, a .env block or a curl command. It is looked through on this computer; nothing of it is sent or kept.</source>
        <translation>Pegue una línea de un archivo de registro, una cabecera, una dirección web, un bloque .env o una orden de curl. El texto se examina en este equipo; nada de él se envía ni se guarda.</translation>
    </message>
    <message>
        <source>No token found so far. Lists are being read…</source>
        <translation>Por ahora no se ha encontrado ningún token. Se están leyendo las listas…</translation>
    </message>
    <message numerus="yes">
        <source>%n other IDs of the text were not found.</source>
        <translation>
            <numerusform>%n otro ID del texto no se encontró.</numerusform>
            <numerusform>%n otros ID del texto no se encontraron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists are being read…</source>
        <translation>Se están leyendo las listas…</translation>
    </message>
    <message>
        <source>Not every list was read to its end.</source>
        <translation>No todas las listas se leyeron hasta el final.</translation>
    </message>
    <message numerus="yes">
        <source>No token found among %n tokens.</source>
        <translation>
            <numerusform>No se encontró ningún token entre %n token.</numerusform>
            <numerusform>No se encontró ningún token entre %n tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were read in full.</source>
        <translation>
            <numerusform>%n cuenta se leyó por completo.</numerusform>
            <numerusform>%n cuentas se leyeron por completo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were not looked through.</source>
        <translation>
            <numerusform>%n cuenta no se examinó.</numerusform>
            <numerusform>%n cuentas no se examinaron.</numerusform>
        </translation>
    </message>
</context>
</TS>
