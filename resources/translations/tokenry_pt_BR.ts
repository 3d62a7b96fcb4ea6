<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Account</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUÇÃO</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>TESTES</translation>
    </message>
    <message>
        <source>OTHER</source>
        <translation>OUTRO</translation>
    </message>
    <message>
        <source>NOT LABELLED</source>
        <translation>SEM RÓTULO</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protegida</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>somente leitura</translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>it is not an account</source>
        <translation>não é uma conta</translation>
    </message>
    <message>
        <source>its field “%1” is missing or not text</source>
        <translation>o campo “%1” não existe ou não é texto</translation>
    </message>
    <message>
        <source>its field “%1” is not text</source>
        <translation>o campo “%1” não é texto</translation>
    </message>
    <message>
        <source>its ID is empty or too long</source>
        <translation>o ID está vazio ou é longo demais</translation>
    </message>
    <message>
        <source>an earlier one has the same ID</source>
        <translation>uma conta anterior tem o mesmo ID</translation>
    </message>
    <message>
        <source>entry %1 (%2)</source>
        <translation>entrada %1 (%2)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1” (%2)</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Novo token…</translation>
    </message>
    <message>
        <source>Create &amp;like this…</source>
        <translation>Criar um &amp;semelhante…</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>&amp;Rotacionar…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Excluir…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Pes&amp;quisar</translation>
    </message>
    <message>
        <source>Filter by n&amp;ame</source>
        <translation>Filtrar pelo n&amp;ome</translation>
    </message>
    <message>
        <source>Clear &amp;filters</source>
        <translation>Limpar &amp;filtros</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>Ano&amp;tação…</translation>
    </message>
    <message>
        <source>&amp;Show details</source>
        <translation>Mostrar &amp;detalhes</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Copy client ID</source>
        <translation>&amp;Copiar o ID de cliente</translation>
    </message>
    <message>
        <source>Copy token &amp;ID</source>
        <translation>Copiar o &amp;ID do token</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>Marcar t&amp;udo</translation>
    </message>
    <message>
        <source>&amp;Uncheck all</source>
        <translation>Des&amp;marcar tudo</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Página a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Próxima pá&amp;gina</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Ex&amp;portar…</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>Ex&amp;portar a lista…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Histórico…</translation>
    </message>
    <message>
        <source>&amp;Tokens page</source>
        <translation>Página de &amp;tokens</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>&amp;Visão geral</translation>
    </message>
    <message>
        <source>&amp;Rotations</source>
        <translation>&amp;Rotações</translation>
    </message>
    <message>
        <source>&amp;Details pane</source>
        <translation>Painel de &amp;detalhes</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir o menu</translation>
    </message>
    <message>
        <source>Reset the &amp;built-in sandbox…</source>
        <translation>Redefinir o ambiente de testes &amp;integrado…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n…</source>
        <comment>checked tokens</comment>
        <translation>
            <numerusform>&amp;Excluir %n…</numerusform>
            <numerusform>&amp;Excluir %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n…</source>
        <comment>checked tokens</comment>
        <translation>
            <numerusform>Ex&amp;portar %n…</numerusform>
            <numerusform>Ex&amp;portar %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R&amp;otate %n…</source>
        <comment>checked tokens</comment>
        <translation>
            <numerusform>&amp;Rotacionar %n…</numerusform>
            <numerusform>&amp;Rotacionar %n…</numerusform>
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
        <translation>&amp;Conta</translation>
    </message>
    <message>
        <source>Clear the filter field</source>
        <translation>Limpar o campo de filtro</translation>
    </message>
    <message>
        <source>&amp;New token</source>
        <translation>&amp;Novo token</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Novo token</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
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
        <translation>neste computador</translation>
    </message>
    <message>
        <source>Export the n&amp;otes…</source>
        <translation>&amp;Exportar as anotações…</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>&amp;Importar anotações…</translation>
    </message>
</context>
<context>
    <name>AccountRepository</name>
    <message>
        <source>This account is no longer stored. Nothing was changed.</source>
        <translation>Esta conta não está mais armazenada. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Say what the account is for: production, sandbox or other. Nothing was changed.</source>
        <translation>Informe para que serve a conta: produção, testes ou outro. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The client secret is empty. Nothing was changed.</source>
        <translation>O segredo de cliente está vazio. Nada foi alterado.</translation>
    </message>
    <message>
        <source>A new account needs its client secret. Nothing was changed.</source>
        <translation>Uma conta nova precisa do seu segredo de cliente. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The stored secret belongs to the former base URL and client ID and is not used for others. Enter the client secret too. Nothing was changed.</source>
        <translation>O segredo armazenado pertence à URL base e ao ID de cliente anteriores e não é usado para outros. Informe também o segredo de cliente. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This account has another address or client ID by now. Nothing was changed.</source>
        <translation>Esta conta agora tem outro endereço ou outro ID de cliente. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The account was not changed, but it is not known whether the keyring still holds its former secret.</source>
        <translation>A conta não foi alterada, mas não se sabe se o chaveiro ainda contém o segredo anterior dela.</translation>
    </message>
    <message>
        <source>The new secret is in the keyring already and could not be taken out again.</source>
        <translation>O novo segredo já está no chaveiro e não foi possível retirá-lo.</translation>
    </message>
    <message>
        <source>The secret was written to the keyring and could not be removed again. Nothing uses it.</source>
        <translation>O segredo foi gravado no chaveiro e não foi possível removê-lo. Nada o utiliza.</translation>
    </message>
    <message>
        <source>The account was not saved, because you cancelled. %1</source>
        <translation>A conta não foi salva, porque você cancelou. %1</translation>
    </message>
    <message>
        <source>The account was saved, but the secret of its former base URL and client ID could not be removed from the keyring. It is not used any more. You can remove the entry “Tokenry” in the program that manages the keyring.</source>
        <translation>A conta foi salva, mas não foi possível remover do chaveiro o segredo da URL base e do ID de cliente anteriores. Ele não é mais usado. Você pode remover a entrada “Tokenry” no programa que gerencia o chaveiro.</translation>
    </message>
    <message>
        <source>The new secret is used until the program ends. If the keyring holds an earlier one, that one is used again at the next start.</source>
        <translation>O novo segredo é usado até o programa ser encerrado. Se o chaveiro contiver um segredo anterior, esse voltará a ser usado na próxima inicialização.</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>The account needs a name.</source>
        <translation>A conta precisa de um nome.</translation>
    </message>
    <message>
        <source>The account&apos;s name is too long.</source>
        <translation>O nome da conta é longo demais.</translation>
    </message>
    <message>
        <source>The base URL is not an address that credentials can be sent to.</source>
        <translation>A URL base não é um endereço para o qual se possam enviar credenciais.</translation>
    </message>
    <message>
        <source>The client ID is empty or holds a character that it cannot have.</source>
        <translation>O ID de cliente está vazio ou contém um caractere que não pode ter.</translation>
    </message>
    <message>
        <source>The CA file must be given with its whole path.</source>
        <translation>O arquivo de AC precisa ser indicado com o caminho completo.</translation>
    </message>
    <message>
        <source>There is already an account named “%1”. Choose another name.</source>
        <translation>Já existe uma conta com o nome “%1”. Escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>AccountStore</name>
    <message>
        <source>“%1” is a link, a folder or a device, not a plain file.</source>
        <translation>“%1” é um link, uma pasta ou um dispositivo, não um arquivo comum.</translation>
    </message>
    <message>
        <source>“%1” is larger than any list of accounts.</source>
        <translation>“%1” é maior do que qualquer lista de contas.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>Não foi possível ler “%1”.</translation>
    </message>
    <message>
        <source>Some accounts in “%1” cannot be used and are left out: %2.</source>
        <translation>Algumas contas em “%1” não podem ser usadas e foram deixadas de fora: %2.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it holds no list of accounts that can be read.</source>
        <translation>“%1” está danificado: não contém nenhuma lista de contas que se possa ler.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program.</source>
        <translation>“%1” foi gravado por uma versão mais recente deste programa.</translation>
    </message>
    <message>
        <source>The program starts without stored accounts.</source>
        <translation>O programa é iniciado sem contas armazenadas.</translation>
    </message>
    <message>
        <source>The old file was not changed. It could not be kept aside (%1), so nothing is saved in its place until you have moved it away.</source>
        <translation>O arquivo antigo não foi alterado. Não foi possível guardá-lo à parte (%1); por isso, nada será salvo no lugar dele até que você o mova para outro local.</translation>
    </message>
    <message>
        <source>The old content was not changed; it is kept as “%1”.</source>
        <translation>O conteúdo antigo não foi alterado; ele está guardado como “%1”.</translation>
    </message>
    <message>
        <source>Secrets in the keyring were not touched.</source>
        <translation>Os segredos do chaveiro não foram tocados.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program. Nothing was saved, and the accounts were read again: look at them, then try again.</source>
        <translation>“%1” foi alterado por outro programa. Nada foi salvo, e as contas foram lidas novamente: confira-as e tente novamente.</translation>
    </message>
    <message>
        <source>“%1” cannot be used and could not be kept aside: %2. Nothing was saved over it. Move it away, then try again.</source>
        <translation>“%1” não pode ser usado e não foi possível guardá-lo à parte: %2. Nada foi salvo por cima dele. Mova-o para outro local e tente novamente.</translation>
    </message>
</context>
<context>
    <name>AppPaths</name>
    <message>
        <source>The environment variable HOME is not set, so there is no folder to write to.</source>
        <translation>A variável de ambiente HOME não está definida; por isso, não há nenhuma pasta onde gravar.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “%1”: %2.</source>
        <translation>Não é possível gravar na pasta “%1”: %2.</translation>
    </message>
    <message>
        <source>Accounts and settings are not remembered.</source>
        <translation>As contas e as configurações não serão lembradas.</translation>
    </message>
    <message>
        <source>Tokens can be read, but neither created nor deleted: each change must be recorded on the disk before it is sent.</source>
        <translation>É possível ler tokens, mas não criá-los nem excluí-los: cada alteração precisa ser registrada no disco antes de ser enviada.</translation>
    </message>
    <message>
        <source>Changes are off, because they cannot be recorded. %1</source>
        <translation>As alterações estão desativadas, porque não é possível registrá-las. %1</translation>
    </message>
    <message>
        <source>Accounts, settings, notes and the record of your changes are kept in “%1”.</source>
        <translation>As contas, as configurações, as anotações e o registro das suas alterações são guardados em “%1”.</translation>
    </message>
    <message>
        <source>Accounts and settings are kept in “%1”. Notes and the record of your changes are kept in “%2”.</source>
        <translation>As contas e as configurações são guardadas em “%1”. As anotações e o registro das suas alterações são guardados em “%2”.</translation>
    </message>
    <message>
        <source>Client secrets are never written there. They are kept in your desktop&apos;s keyring or, without one, until the program ends.</source>
        <translation>Os segredos de cliente nunca são gravados ali. Eles ficam no chaveiro do seu ambiente gráfico ou, se não houver um, somente até o programa terminar.</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>Nothing was saved to “%1”: %2</source>
        <translation>Nada foi salvo em “%1”: %2</translation>
    </message>
</context>
<context>
    <name>BaseUrl</name>
    <message>
        <source>The address names no host.</source>
        <translation>O endereço não indica nenhum servidor.</translation>
    </message>
    <message>
        <source>The address must not name a network interface (nothing after a % sign).</source>
        <translation>O endereço não pode indicar uma interface de rede (nada depois de um sinal de %).</translation>
    </message>
    <message>
        <source>The host must not end with a dot: its certificate would not match.</source>
        <translation>O nome do servidor não pode terminar com ponto: o certificado não corresponderia a ele.</translation>
    </message>
    <message>
        <source>“%1” is no valid host.</source>
        <translation>“%1” não é um servidor válido.</translation>
    </message>
    <message>
        <source>Without https the credentials could be read on the way. Plain http is possible to this machine only (localhost, 127.0.0.1 or [::1]).</source>
        <translation>Sem https, as credenciais poderiam ser lidas no caminho. O http sem criptografia só é possível para este computador (localhost, 127.0.0.1 ou [::1]).</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Isto não é um endereço web.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>O endereço precisa começar com https://.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password (nothing before an @ sign).</source>
        <translation>O endereço não pode conter nome de usuário nem senha (nada antes de um sinal @).</translation>
    </message>
    <message>
        <source>Port 0 cannot be used.</source>
        <translation>A porta 0 não pode ser usada.</translation>
    </message>
    <message>
        <source>The address must not hold a question mark.</source>
        <translation>O endereço não pode conter ponto de interrogação.</translation>
    </message>
    <message>
        <source>The address must not hold a # sign.</source>
        <translation>O endereço não pode conter o sinal #.</translation>
    </message>
    <message>
        <source>What follows the last colon must be the number of a port.</source>
        <translation>O que vem depois dos últimos dois-pontos precisa ser o número de uma porta.</translation>
    </message>
    <message>
        <source>There is no port %1: ports go from 1 to 65535.</source>
        <translation>A porta %1 não existe: as portas vão de 1 a 65535.</translation>
    </message>
    <message>
        <source>“%1” is an unusual way to write %2. Write the host as it is.</source>
        <translation>“%1” é uma forma incomum de escrever %2. Escreva o servidor na forma normal.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>O endereço está vazio.</translation>
    </message>
    <message>
        <source>The address must not hold spaces, line breaks or invisible characters.</source>
        <translation>O endereço não pode conter espaços, quebras de linha nem caracteres invisíveis.</translation>
    </message>
    <message>
        <source>The address must not hold a backslash (\). Use / instead.</source>
        <translation>O endereço não pode conter barra invertida (\). Use / no lugar dela.</translation>
    </message>
    <message>
        <source>The address must begin with https://, not with “%1://”.</source>
        <translation>O endereço precisa começar com https://, e não com “%1://”.</translation>
    </message>
    <message>
        <source>The address must not hold an @ sign: this one would go to “%1”, and what stands before the sign is not the host.</source>
        <translation>O endereço não pode conter o sinal @: este levaria a “%1”, e o que está antes do sinal não é o servidor.</translation>
    </message>
    <message>
        <source>The host must not hold a % sign.</source>
        <translation>O nome do servidor não pode conter o sinal %.</translation>
    </message>
    <message>
        <source>“%1” looks like this computer, but is another host. Without https the credentials could be read on the way to it.</source>
        <translation>“%1” parece ser este computador, mas é outro servidor. Sem https, as credenciais poderiam ser lidas no caminho até ele.</translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>O arquivo “%1” não existe.</translation>
    </message>
    <message>
        <source>You have no permission to read “%1”.</source>
        <translation>Você não tem permissão para ler “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a plain file.</source>
        <translation>“%1” não é um arquivo comum.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>Não é possível ler “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large for a CA file.</source>
        <translation>“%1” é grande demais para um arquivo de AC.</translation>
    </message>
    <message>
        <source>“%1” on %2</source>
        <translation>“%1” em %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds a private key. Choose a file that holds certificates only, and keep the key where nobody else can read it.</source>
        <translation>“%1” contém uma chave privada. Escolha um arquivo que contenha apenas certificados e guarde a chave onde ninguém mais possa lê-la.</translation>
    </message>
    <message>
        <source>“%1” is a certificate in binary form (DER). It is needed as text (PEM).</source>
        <translation>“%1” é um certificado em formato binário (DER). É necessário o formato de texto (PEM).</translation>
    </message>
    <message>
        <source>“%1” holds no certificate in text form (PEM).</source>
        <translation>“%1” não contém nenhum certificado em formato de texto (PEM).</translation>
    </message>
    <message>
        <source>Every certificate in “%1” has expired: %2.</source>
        <translation>Todos os certificados em “%1” expiraram: %2.</translation>
    </message>
</context>
<context>
    <name>ChangePolicy</name>
    <message>
        <source>The service says that the token that is signed in with may not manage tokens. Refreshing the list looks again.</source>
        <translation>O serviço informa que o token com que a sessão foi iniciada não pode gerenciar tokens. Ao atualizar a lista, isso é verificado novamente.</translation>
    </message>
    <message>
        <source>The token that is signed in with may not manage tokens.</source>
        <translation>O token com que a sessão foi iniciada não pode gerenciar tokens.</translation>
    </message>
    <message>
        <source>This account is set to read-only. Change that in the account&apos;s settings.</source>
        <translation>Esta conta está definida como somente leitura. Altere isso nas configurações da conta.</translation>
    </message>
</context>
<context>
    <name>ClientId</name>
    <message>
        <source>The client ID is empty.</source>
        <translation>O ID de cliente está vazio.</translation>
    </message>
    <message>
        <source>The client ID must not hold a colon: the sign-in could not tell it from the secret.</source>
        <translation>O ID de cliente não pode conter dois-pontos: no início de sessão não seria possível distingui-lo do segredo.</translation>
    </message>
    <message>
        <source>The client ID holds a character that cannot be sent, such as a line break.</source>
        <translation>O ID de cliente contém um caractere que não pode ser enviado, como uma quebra de linha.</translation>
    </message>
</context>
<context>
    <name>ClipboardDoubt</name>
    <message>
        <source>The secret is being cleared from the clipboard.</source>
        <translation>O segredo está sendo apagado da área de transferência.</translation>
    </message>
    <message>
        <source>The clipboard may still hold the secret: this desktop clears it only while Tokenry has the focus.</source>
        <translation>A área de transferência ainda pode conter o segredo: este ambiente gráfico só a limpa enquanto o Tokenry está em foco.</translation>
    </message>
    <message>
        <source>The clipboard may still hold the secret: this desktop does not show what the clipboard holds. Copy something else to replace it.</source>
        <translation>A área de transferência ainda pode conter o segredo: este ambiente gráfico não mostra o que há nela. Copie outra coisa para substituí-lo.</translation>
    </message>
    <message>
        <source>The clipboard still holds the secret: this desktop offers it again each time it is cleared. Copy something else to replace it.</source>
        <translation>A área de transferência ainda contém o segredo: este ambiente gráfico o oferece novamente cada vez que ela é limpa. Copie outra coisa para substituí-lo.</translation>
    </message>
</context>
<context>
    <name>ConnectionReport</name>
    <message>
        <source>%1 accepts this client ID and secret.</source>
        <translation>%1 aceita este ID de cliente e este segredo.</translation>
    </message>
    <message>
        <source>They belong to the token “%1” with these permissions: %2.</source>
        <translation>Eles pertencem ao token “%1”, que tem estas permissões: %2.</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>A conexão funciona</translation>
    </message>
    <message>
        <source>If the service at this address speaks https, begin the address with https://.</source>
        <translation>Se o serviço neste endereço usar https, comece o endereço com https://.</translation>
    </message>
</context>
<context>
    <name>CreateMismatch</name>
    <message>
        <source>You asked for %1. The service listed no permission.</source>
        <translation>Você pediu %1. O serviço não listou nenhuma permissão.</translation>
    </message>
    <message>
        <source>You asked for %1. The service gave %2.</source>
        <comment>two lists of permissions</comment>
        <translation>Você pediu %1. O serviço deu %2.</translation>
    </message>
    <message>
        <source>The service changed characters of the name “%1” that look alike.</source>
        <translation>O serviço trocou caracteres do nome “%1” por outros de aparência semelhante.</translation>
    </message>
    <message>
        <source>You asked for the name “%1”. The service gave the name “%2”.</source>
        <translation>Você pediu o nome “%1”. O serviço deu o nome “%2”.</translation>
    </message>
</context>
<context>
    <name>CredentialFormats</name>
    <message>
        <source>“%1” was changed by another program in the meantime. Nothing was written. Save again to look at it anew.</source>
        <translation>“%1” foi alterado por outro programa nesse meio-tempo. Nada foi gravado. Salve novamente para que o arquivo seja examinado outra vez.</translation>
    </message>
    <message>
        <source>The present content of “%1” could not be kept: %2. Nothing was changed.</source>
        <translation>Não foi possível guardar o conteúdo atual de “%1”: %2. Nada foi alterado.</translation>
    </message>
    <message>
        <source>A control character is in it, which curl does not read. Choose another format, such as JSON.</source>
        <translation>Ele contém um caractere de controle, que o curl não lê. Escolha outro formato, como JSON.</translation>
    </message>
    <message>
        <source>A colon is in the client ID, where curl would end it. Choose another format, such as JSON.</source>
        <translation>O ID de cliente contém dois-pontos, e o curl o encerraria nesse ponto. Escolha outro formato, como JSON.</translation>
    </message>
    <message>
        <source>The client secret is not text, so it cannot be written down.</source>
        <translation>O segredo de cliente não é texto; por isso, não pode ser escrito.</translation>
    </message>
    <message>
        <source>The file that is there is not a JSON object, so its content cannot be kept. Nothing was changed. Choose another file name.</source>
        <translation>O arquivo existente não é um objeto JSON; por isso, o conteúdo dele não pode ser preservado. Nada foi alterado. Escolha outro nome de arquivo.</translation>
    </message>
    <message>
        <source>%1 cannot be written as .env. %2 Choose another format, such as JSON.</source>
        <comment>%1 is a variable&apos;s name, %2 a sentence</comment>
        <translation>%1 não pode ser escrito como .env. %2 Escolha outro formato, como JSON.</translation>
    </message>
    <message>
        <source>It holds a space, a quote or another character that shells, containers and libraries do not all read alike.</source>
        <translation>Ele contém um espaço, aspas ou outro caractere que shells, contêineres e bibliotecas não leem todos da mesma forma.</translation>
    </message>
    <message>
        <source>The file that is there is not a text file, so its content cannot be kept. Nothing was changed. Choose another file name.</source>
        <translation>O arquivo existente não é um arquivo de texto; por isso, o conteúdo dele não pode ser preservado. Nada foi alterado. Escolha outro nome de arquivo.</translation>
    </message>
    <message>
        <source>The line of %1 in the file goes on in the next line, which not every program reads alike. Nothing was changed. Choose another file name.</source>
        <translation>A linha de %1 no arquivo continua na linha seguinte, o que nem todos os programas leem da mesma forma. Nada foi alterado. Escolha outro nome de arquivo.</translation>
    </message>
    <message>
        <source>The line of %1 in the file holds something else behind the value, which would be lost. Nothing was changed. Put it on a line of its own, or choose another file name.</source>
        <translation>A linha de %1 no arquivo contém algo mais depois do valor, que seria perdido. Nada foi alterado. Coloque isso em uma linha própria ou escolha outro nome de arquivo.</translation>
    </message>
    <message>
        <source>A quote in the file that is there does not end, so its content cannot be kept with certainty. Nothing was changed. Choose another file name.</source>
        <translation>No arquivo existente há aspas que não se fecham; por isso, não há certeza de que o conteúdo dele possa ser preservado. Nada foi alterado. Escolha outro nome de arquivo.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>delete this token</source>
        <translation>excluir este token</translation>
    </message>
    <message numerus="yes">
        <source>delete %n tokens</source>
        <translation>
            <numerusform>excluir %n token</numerusform>
            <numerusform>excluir %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>To confirm, type:</source>
        <translation>Para confirmar, digite:</translation>
    </message>
    <message>
        <source>To confirm, type the name of the token:</source>
        <translation>Para confirmar, digite o nome do token:</translation>
    </message>
    <message>
        <source>To confirm, type the end of its client ID:</source>
        <translation>Para confirmar, digite o final do ID de cliente dele:</translation>
    </message>
    <message>
        <source>To confirm, type the end of the client ID of “%1”:</source>
        <translation>Para confirmar, digite o final do ID de cliente de “%1”:</translation>
    </message>
</context>
<context>
    <name>DeleteProgress</name>
    <message numerus="yes">
        <source>About %n s left.</source>
        <translation>
            <numerusform>Falta cerca de %n s.</numerusform>
            <numerusform>Faltam cerca de %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n min left.</source>
        <translation>
            <numerusform>Falta cerca de %n min.</numerusform>
            <numerusform>Faltam cerca de %n min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Excluindo…</translation>
    </message>
    <message>
        <source>Deleting %1 of %2…</source>
        <translation>Excluindo %1 de %2…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>progress, then the time left</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait. Going on in %n s.</source>
        <translation>
            <numerusform>O serviço pede para aguardar. Continuando em %n s.</numerusform>
            <numerusform>O serviço pede para aguardar. Continuando em %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting starts in %n s. Nothing was sent yet.</source>
        <translation>
            <numerusform>A exclusão começa em %n s. Nada foi enviado ainda.</numerusform>
            <numerusform>A exclusão começa em %n s. Nada foi enviado ainda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping. The request that is under way cannot be taken back; its answer is awaited.</source>
        <translation>Parando. A solicitação em andamento não pode ser desfeita; a resposta dela está sendo aguardada.</translation>
    </message>
    <message>
        <source>You are signed in with this token. After deleting it this window cannot reach the service any more.</source>
        <translation>Você iniciou a sessão com este token. Depois de excluí-lo, esta janela não poderá mais acessar o serviço.</translation>
    </message>
    <message>
        <source>You are signed in with one of these tokens. After deleting it this window cannot reach the service any more.</source>
        <translation>Você iniciou a sessão com um destes tokens. Depois de excluí-lo, esta janela não poderá mais acessar o serviço.</translation>
    </message>
</context>
<context>
    <name>DeleteReport</name>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” foi excluído.</translation>
    </message>
    <message>
        <source>“%1” was already gone.</source>
        <translation>“%1” já não existia.</translation>
    </message>
    <message>
        <source>It is not known whether “%1” was deleted.</source>
        <translation>Não se sabe se “%1” foi excluído.</translation>
    </message>
    <message>
        <source>“%1” was still there after the delete request, which had no usable answer. Tokenry looks again by itself.</source>
        <translation>“%1” ainda existia depois da solicitação de exclusão, que não teve uma resposta utilizável. O Tokenry verifica novamente por conta própria.</translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>“%1” não foi excluído.</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Excluídos: %1.</translation>
    </message>
    <message>
        <source>Already gone: %1.</source>
        <translation>Já não existiam: %1.</translation>
    </message>
    <message>
        <source>Failed: %1.</source>
        <translation>Falharam: %1.</translation>
    </message>
    <message>
        <source>Still there for now: %1.</source>
        <translation>Ainda existem por enquanto: %1.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Resultado desconhecido: %1.</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>Não enviados: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
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
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>deleting…</source>
        <translation>excluindo…</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>excluído</translation>
    </message>
    <message>
        <source>already gone</source>
        <translation>já não existia</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>ainda existe</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>resultado desconhecido</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviado</translation>
    </message>
    <message>
        <source>No other token of this account can manage tokens. After this nobody can create or delete a token with this program, nor with any other that signs in with a token.</source>
        <translation>Nenhum outro token desta conta pode gerenciar tokens. Depois disto, ninguém poderá criar ou excluir tokens com este programa, nem com qualquer outro que inicie sessão com um token.</translation>
    </message>
    <message>
        <source>Cannot tell whether another token can manage tokens. %1</source>
        <translation>Não é possível saber se outro token pode gerenciar tokens. %1</translation>
    </message>
    <message>
        <source>The token was deleted</source>
        <translation>O token foi excluído</translation>
    </message>
    <message>
        <source>The tokens were deleted</source>
        <translation>Os tokens foram excluídos</translation>
    </message>
    <message>
        <source>It is not known whether the token was deleted</source>
        <translation>Não se sabe se o token foi excluído</translation>
    </message>
    <message>
        <source>The token was not deleted</source>
        <translation>O token não foi excluído</translation>
    </message>
    <message>
        <source>Not every token was deleted</source>
        <translation>Nem todos os tokens foram excluídos</translation>
    </message>
    <message>
        <source>It is not known whether any token was deleted</source>
        <translation>Não se sabe se algum token foi excluído</translation>
    </message>
    <message>
        <source>No token was deleted</source>
        <translation>Nenhum token foi excluído</translation>
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
A exclusão parou aqui, porque os outros falhariam pelo mesmo motivo: %2.</translation>
    </message>
    <message>
        <source>Deleting tokens of the account “%1” (%2)</source>
        <translation>Exclusão de tokens da conta “%1” (%2)</translation>
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
        <translation>ID do token %1</translation>
    </message>
    <message>
        <source>Checking whether another token can manage tokens…</source>
        <translation>Verificando se outro token pode gerenciar tokens…</translation>
    </message>
</context>
<context>
    <name>EnvironmentSelector</name>
    <message>
        <source>Production: the tokens of this account move real money.</source>
        <translation>Produção: os tokens desta conta movimentam dinheiro de verdade.</translation>
    </message>
    <message>
        <source>Sandbox: the tokens of this account move no real money.</source>
        <translation>Ambiente de testes: os tokens desta conta não movimentam dinheiro de verdade.</translation>
    </message>
    <message>
        <source>Other: this account is neither production nor a sandbox, such as a test system.</source>
        <translation>Outro: esta conta não é de produção nem de um ambiente de testes, mas, por exemplo, de um sistema de homologação.</translation>
    </message>
    <message>
        <source>Not labelled: no environment was chosen for this account. It is treated with the same care as production.</source>
        <translation>Sem rótulo: nenhum ambiente foi escolhido para esta conta. Ela é tratada com o mesmo cuidado que a produção.</translation>
    </message>
    <message>
        <source>The environment is a label of the account in Tokenry. The service does not tell it.</source>
        <translation>O ambiente é um rótulo da conta no Tokenry. O serviço não o informa.</translation>
    </message>
    <message>
        <source>Normal: only a change that could do harm asks first.</source>
        <translation>Normal: só uma alteração que possa causar danos pede confirmação antes.</translation>
    </message>
    <message>
        <source>Protected: every change asks for the account&apos;s name to be typed.</source>
        <translation>Protegido: toda alteração pede que o nome da conta seja digitado.</translation>
    </message>
    <message>
        <source>Read-only: tokens are shown, and no change is offered.</source>
        <translation>Somente leitura: os tokens são mostrados, e nenhuma alteração é oferecida.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Your token may not create tokens. It needs the MANAGE permission.</source>
        <translation>O seu token não pode criar tokens. Ele precisa da permissão MANAGE.</translation>
    </message>
    <message>
        <source>Your token may not delete tokens. It needs the MANAGE permission.</source>
        <translation>O seu token não pode excluir tokens. Ele precisa da permissão MANAGE.</translation>
    </message>
    <message>
        <source>The service accepts these credentials, but they may not read tokens.</source>
        <translation>O serviço aceita estas credenciais, mas elas não permitem ler tokens.</translation>
    </message>
    <message>
        <source>Your token may not read tokens.</source>
        <translation>O seu token não pode ler tokens.</translation>
    </message>
    <message>
        <source>%1 does not accept this client ID and secret.</source>
        <translation>%1 não aceita este ID de cliente e este segredo.</translation>
    </message>
    <message>
        <source>%1 does not accept your client ID and secret.</source>
        <translation>%1 não aceita o seu ID de cliente e o seu segredo.</translation>
    </message>
    <message>
        <source>%1 answered that nothing exists at this address.</source>
        <translation>%1 respondeu que não existe nada neste endereço.</translation>
    </message>
    <message>
        <source>The answer of %1 does not come from the tokens service.</source>
        <translation>%1 deu uma resposta que não vem do serviço de tokens.</translation>
    </message>
    <message>
        <source>%1 sent an interim answer (status %2) before the final one. This program cannot read the final answer after it.</source>
        <translation>%1 enviou uma resposta intermediária (status %2) antes da definitiva. Este programa não consegue ler a resposta definitiva depois dela.</translation>
    </message>
    <message>
        <source>Ask the people who run the service, or a proxy on the way, to switch off interim answers (“early hints”).</source>
        <translation>Peça aos responsáveis pelo serviço, ou por um proxy no caminho, que desativem as respostas intermediárias (“early hints”).</translation>
    </message>
    <message>
        <source>The service&apos;s address was not found</source>
        <translation>O endereço do serviço não foi encontrado</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Não é possível acessar o serviço</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Não há conexão segura</translation>
    </message>
    <message>
        <source>The proxy did not forward the request</source>
        <translation>O proxy não encaminhou a solicitação</translation>
    </message>
    <message>
        <source>The proxy requires its own sign-in</source>
        <translation>O proxy exige um início de sessão próprio</translation>
    </message>
    <message>
        <source>The connection was interrupted</source>
        <translation>A conexão foi interrompida</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>O serviço não respondeu a tempo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Operação interrompida</translation>
    </message>
    <message>
        <source>The credentials are not accepted</source>
        <translation>As credenciais não são aceitas</translation>
    </message>
    <message>
        <source>The service refuses your credentials</source>
        <translation>O serviço recusa as suas credenciais</translation>
    </message>
    <message>
        <source>The credentials may not list tokens</source>
        <translation>As credenciais não permitem listar tokens</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Não permitido</translation>
    </message>
    <message>
        <source>There is no such token</source>
        <translation>Este token não existe</translation>
    </message>
    <message>
        <source>The service does not accept these entries</source>
        <translation>O serviço não aceita estes dados</translation>
    </message>
    <message>
        <source>The service does not accept this request</source>
        <translation>O serviço não aceita esta solicitação</translation>
    </message>
    <message>
        <source>The service refused because of a conflict</source>
        <translation>O serviço recusou por causa de um conflito</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Solicitações demais</translation>
    </message>
    <message>
        <source>The service does not support this</source>
        <translation>O serviço não oferece suporte a isto</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>O serviço está com um problema</translation>
    </message>
    <message>
        <source>The service redirects to another address</source>
        <translation>O serviço redireciona para outro endereço</translation>
    </message>
    <message>
        <source>This is not the tokens service</source>
        <translation>Este não é o serviço de tokens</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>A resposta é grande demais</translation>
    </message>
    <message>
        <source>The request was not sent</source>
        <translation>A solicitação não foi enviada</translation>
    </message>
    <message>
        <source>The secret cannot be used</source>
        <translation>O segredo não pode ser usado</translation>
    </message>
    <message>
        <source>The host name %1 was not found.</source>
        <translation>O servidor com o nome %1 não foi encontrado.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>%1 não responde.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>%1 não pôde ser acessado a tempo.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before a complete answer had arrived.</source>
        <translation>A conexão foi encerrada antes de chegar uma resposta completa (servidor: %1).</translation>
    </message>
    <message>
        <source>%1 did not send a complete answer in time.</source>
        <translation>%1 não enviou uma resposta completa a tempo.</translation>
    </message>
    <message>
        <source>The request was stopped before an answer came.</source>
        <translation>A solicitação foi interrompida antes de chegar uma resposta.</translation>
    </message>
    <message>
        <source>The service knows no token with this ID. It may have been deleted.</source>
        <translation>O serviço não conhece nenhum token com este ID. Ele pode ter sido excluído.</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>O serviço não aceitou a solicitação.</translation>
    </message>
    <message>
        <source>The service refused the request because of its current state.</source>
        <translation>O serviço recusou a solicitação por causa do estado em que se encontra.</translation>
    </message>
    <message>
        <source>The daily limit of the service is used up.</source>
        <translation>O limite diário do serviço foi esgotado.</translation>
    </message>
    <message>
        <source>The service received too many requests and asks for a pause.</source>
        <translation>O serviço recebeu solicitações demais e pede uma pausa.</translation>
    </message>
    <message>
        <source>%1 does not support this request.</source>
        <translation>%1 não oferece suporte a esta solicitação.</translation>
    </message>
    <message>
        <source>%1 reported a server error.</source>
        <translation>%1 informou um erro do servidor.</translation>
    </message>
    <message>
        <source>%1 redirects requests to another address. This program did not follow the redirect.</source>
        <translation>%1 redireciona as solicitações para outro endereço. Este programa não seguiu o redirecionamento.</translation>
    </message>
    <message>
        <source>%1 redirects requests to another address: %2. This program did not follow it, so your credentials were not sent there.</source>
        <translation>%1 redireciona as solicitações para outro endereço: %2. Este programa não o seguiu; portanto, as suas credenciais não foram enviadas para lá.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than this program accepts, so it was not read completely.</source>
        <translation>%1 deu uma resposta maior do que este programa aceita; por isso, ela não foi lida por completo.</translation>
    </message>
    <message>
        <source>This program did not send the request.</source>
        <translation>Este programa não enviou a solicitação.</translation>
    </message>
    <message>
        <source>The answer of %1 contains no usable secret.</source>
        <translation>%1 deu uma resposta que não contém um segredo utilizável.</translation>
    </message>
    <message>
        <source>Check the network and the address, then try again.</source>
        <translation>Verifique a rede e o endereço e tente novamente.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente novamente.</translation>
    </message>
    <message>
        <source>The service may need a minute to accept new credentials.</source>
        <translation>O serviço pode precisar de um minuto para aceitar credenciais novas.</translation>
    </message>
    <message>
        <source>Sign in again with a valid client ID and secret.</source>
        <translation>Inicie sessão novamente com um ID de cliente e um segredo válidos.</translation>
    </message>
    <message>
        <source>Sign in with a token that has this permission.</source>
        <translation>Inicie sessão com um token que tenha esta permissão.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Atualize a lista.</translation>
    </message>
    <message>
        <source>Change your entries and try again.</source>
        <translation>Altere os dados e tente novamente.</translation>
    </message>
    <message>
        <source>Change the filter or start again from the first page.</source>
        <translation>Altere o filtro ou recomece da primeira página.</translation>
    </message>
    <message>
        <source>Refresh the list, then try again.</source>
        <translation>Atualize a lista e tente novamente.</translation>
    </message>
    <message>
        <source>Try again tomorrow, or ask the people who run the service about the limit.</source>
        <translation>Tente novamente amanhã ou pergunte aos responsáveis pelo serviço sobre o limite.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere um momento e tente novamente.</translation>
    </message>
    <message>
        <source>Check the address of the service.</source>
        <translation>Verifique o endereço do serviço.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>If the service has moved, change its address.</source>
        <translation>Se o serviço mudou de endereço, altere o endereço dele.</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a proxy may be in between, or the address is wrong.</source>
        <translation>Pode haver no caminho uma página de início de sessão da rede ou um proxy, ou o endereço está errado.</translation>
    </message>
    <message>
        <source>Check that the address is the service&apos;s.</source>
        <translation>Verifique se o endereço é o do serviço.</translation>
    </message>
    <message>
        <source>Tell the people who run the service.</source>
        <translation>Avise os responsáveis pelo serviço.</translation>
    </message>
    <message>
        <source>No token was created.</source>
        <translation>Nenhum token foi criado.</translation>
    </message>
    <message>
        <source>The token was not deleted.</source>
        <translation>O token não foi excluído.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>It is not known whether the token was created. Nothing was sent again.</source>
        <translation>Não se sabe se o token foi criado. Nada foi enviado novamente.</translation>
    </message>
    <message>
        <source>It is not known whether the token was deleted. Nothing was sent again.</source>
        <translation>Não se sabe se o token foi excluído. Nada foi enviado novamente.</translation>
    </message>
    <message>
        <source>The token exists, but its secret is lost: the service gives it only once.</source>
        <translation>O token existe, mas o segredo dele está perdido: o serviço só o fornece uma vez.</translation>
    </message>
    <message>
        <source>The token was deleted.</source>
        <translation>O token foi excluído.</translation>
    </message>
    <message>
        <source>Delete this token and create another one.</source>
        <translation>Exclua este token e crie outro.</translation>
    </message>
    <message>
        <source>Look for the name in the list before you create it again. If the token is there, its secret is lost: delete it and create another one.</source>
        <translation>Procure o nome na lista antes de criar o token novamente. Se o token estiver lá, o segredo dele está perdido: exclua o token e crie outro.</translation>
    </message>
    <message>
        <source>Refresh the list to see whether the token is still there.</source>
        <translation>Atualize a lista para ver se o token ainda existe.</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>O serviço informa: “%1”.</translation>
    </message>
    <message>
        <source>It is not known whether the token was created</source>
        <translation>Não se sabe se o token foi criado</translation>
    </message>
    <message>
        <source>It is not known whether the token was deleted</source>
        <translation>Não se sabe se o token foi excluído</translation>
    </message>
    <message>
        <source>The token was created, but its secret is lost</source>
        <translation>O token foi criado, mas o segredo dele está perdido</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>o serviço</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Status HTTP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tipo de conteúdo</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID do token</translation>
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
        <translation>Falha do proxy</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID da solicitação</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgula (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Tabela Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>FieldMessages</name>
    <message numerus="yes">
        <source>Use exactly %n characters.</source>
        <translation>
            <numerusform>Use exatamente %n caractere.</numerusform>
            <numerusform>Use exatamente %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use between %1 and %2 characters.</source>
        <translation>Use entre %1 e %2 caracteres.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Use no máximo %n caractere.</numerusform>
            <numerusform>Use no máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Use no mínimo %n caractere.</numerusform>
            <numerusform>Use no mínimo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The allowed values are %1 and others.</source>
        <translation>Os valores permitidos são %1 e outros.</translation>
    </message>
    <message>
        <source>The allowed values are %1.</source>
        <translation>Os valores permitidos são %1.</translation>
    </message>
    <message>
        <source>Use the format “%1”.</source>
        <translation>Use o formato “%1”.</translation>
    </message>
    <message>
        <source>The value must match the pattern “%1”.</source>
        <translation>O valor precisa corresponder ao padrão “%1”.</translation>
    </message>
    <message>
        <source>The service does not accept this value and gives no reason.</source>
        <translation>O serviço não aceita este valor e não informa o motivo.</translation>
    </message>
</context>
<context>
    <name>GridCliCredentials</name>
    <message>
        <source>%1 was not read, because it is a link to another place.</source>
        <translation>%1 não foi lido, porque é um link para outro local.</translation>
    </message>
    <message>
        <source>%1 was not read, because it belongs to another user.</source>
        <translation>%1 não foi lido, porque pertence a outro usuário.</translation>
    </message>
    <message>
        <source>Others on this computer may be able to read %1: its mode is %2 and should be 0600.</source>
        <translation>Outras pessoas neste computador podem conseguir ler %1: o modo dele é %2 e deveria ser 0600.</translation>
    </message>
    <message>
        <source>%1 is there, but holds no credentials that can be read.</source>
        <translation>%1 existe, mas não contém credenciais que se possam ler.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>no answer on record</source>
        <translation>nenhuma resposta registrada</translation>
    </message>
    <message>
        <source>created</source>
        <translation>criado</translation>
    </message>
    <message>
        <source>not created</source>
        <translation>não criado</translation>
    </message>
    <message>
        <source>outcome not known</source>
        <translation>resultado desconhecido</translation>
    </message>
    <message>
        <source>created without a usable secret</source>
        <translation>criado sem um segredo utilizável</translation>
    </message>
    <message>
        <source>secret copied</source>
        <translation>segredo copiado</translation>
    </message>
    <message>
        <source>secret saved</source>
        <translation>segredo salvo</translation>
    </message>
    <message>
        <source>secret left the clipboard</source>
        <translation>o segredo saiu da área de transferência</translation>
    </message>
    <message>
        <source>secret discarded</source>
        <translation>segredo descartado</translation>
    </message>
    <message>
        <source>hand-over closed</source>
        <translation>entrega encerrada</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>excluído</translation>
    </message>
    <message>
        <source>was already gone</source>
        <translation>já não existia</translation>
    </message>
    <message>
        <source>not deleted</source>
        <translation>não excluído</translation>
    </message>
    <message>
        <source>checked: not created</source>
        <translation>verificado: não criado</translation>
    </message>
    <message>
        <source>checked: gone</source>
        <translation>verificado: não existe mais</translation>
    </message>
    <message>
        <source>checked: still there</source>
        <translation>verificado: ainda existe</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>mantido</translation>
    </message>
    <message>
        <source>closed by hand</source>
        <translation>encerrado manualmente</translation>
    </message>
    <message>
        <source>Delete token, end of the rotation of “%1”</source>
        <translation>Excluir token, fim da rotação de “%1”</translation>
    </message>
    <message>
        <source>Create token, rotation of “%1”</source>
        <translation>Criar token, rotação de “%1”</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Excluir token</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Criar token</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outcome and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>two lists of permissions</comment>
        <translation>%1 em vez de %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a client ID and an address</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>still there shortly after the delete</source>
        <translation>ainda existia pouco depois da exclusão</translation>
    </message>
</context>
<context>
    <name>JournalFile</name>
    <message>
        <source>There is no room left for the record of this account, “%1”.</source>
        <translation>Não há mais espaço para o registro desta conta, “%1”.</translation>
    </message>
    <message>
        <source>The record of this account, “%1”, may not be written.</source>
        <translation>Não há permissão para gravar o registro desta conta, “%1”.</translation>
    </message>
    <message>
        <source>Another running Tokenry keeps the record of this account. Make changes there, or quit it first.</source>
        <translation>Outra instância do Tokenry em execução mantém o registro desta conta. Faça as alterações nela ou feche-a primeiro.</translation>
    </message>
    <message>
        <source>The record of this account, “%1”, is a link, a folder or a device, not a plain file.</source>
        <translation>O registro desta conta, “%1”, é um link, uma pasta ou um dispositivo, não um arquivo comum.</translation>
    </message>
    <message>
        <source>The record of this account, “%1”, cannot be used: %2.</source>
        <translation>O registro desta conta, “%1”, não pode ser usado: %2.</translation>
    </message>
    <message>
        <source>The record of this account, “%1”, was written by a newer version of Tokenry. Use that version: this one would not understand what is in it.</source>
        <translation>O registro desta conta, “%1”, foi gravado por uma versão mais recente do Tokenry. Use aquela versão: esta não entenderia o conteúdo dele.</translation>
    </message>
</context>
<context>
    <name>KeyringMessages</name>
    <message>
        <source>The keyring holds no secret for this account</source>
        <translation>O chaveiro não contém nenhum segredo para esta conta</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>O chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>The keyring was not unlocked</source>
        <translation>O chaveiro não foi desbloqueado</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Não há nenhum chaveiro</translation>
    </message>
    <message>
        <source>The keyring did not answer in time</source>
        <translation>O chaveiro não respondeu a tempo</translation>
    </message>
    <message>
        <source>The keyring service ended</source>
        <translation>O serviço do chaveiro foi encerrado</translation>
    </message>
    <message>
        <source>The keyring did not store the secret</source>
        <translation>O chaveiro não armazenou o segredo</translation>
    </message>
    <message>
        <source>The keyring reported an error</source>
        <translation>O chaveiro informou um erro</translation>
    </message>
    <message>
        <source>The keyring works, but it holds no secret for “%1” at this base URL and client ID.</source>
        <translation>O chaveiro funciona, mas não contém nenhum segredo para “%1” com esta URL base e este ID de cliente.</translation>
    </message>
    <message>
        <source>The secret of “%1” cannot be read because the keyring is locked.</source>
        <translation>O segredo de “%1” não pode ser lido porque o chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>The secret of “%1” cannot be read because the prompt to unlock the keyring was closed or could not be shown.</source>
        <translation>O segredo de “%1” não pode ser lido porque o pedido para desbloquear o chaveiro foi fechado ou não pôde ser exibido.</translation>
    </message>
    <message>
        <source>No keyring service runs in this desktop session, so the secret of “%1” cannot be kept or read there.</source>
        <translation>Nenhum serviço de chaveiro está em execução nesta sessão do ambiente gráfico; por isso, o segredo de “%1” não pode ser guardado nem lido ali.</translation>
    </message>
    <message>
        <source>The keyring did not answer the request for the secret of “%1”.</source>
        <translation>O chaveiro não respondeu ao pedido do segredo de “%1”.</translation>
    </message>
    <message>
        <source>The keyring service ended while it was asked for the secret of “%1”.</source>
        <translation>O serviço do chaveiro foi encerrado enquanto o segredo de “%1” era pedido.</translation>
    </message>
    <message>
        <source>The secret of “%1” was written to the keyring, but the keyring returned a different text.</source>
        <translation>O segredo de “%1” foi gravado no chaveiro, mas o chaveiro devolveu um texto diferente.</translation>
    </message>
    <message>
        <source>The keyring answered with an error when it was asked for the secret of “%1”.</source>
        <translation>O chaveiro respondeu com um erro quando o segredo de “%1” foi pedido.</translation>
    </message>
    <message>
        <source>Enter the client secret again.</source>
        <translation>Informe novamente o segredo de cliente.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or enter the client secret for this session only.</source>
        <translation>Desbloqueie o chaveiro e tente novamente, ou informe o segredo de cliente só para esta sessão.</translation>
    </message>
    <message>
        <source>Start a keyring such as GNOME Keyring and try again, or use the client secret for this session only.</source>
        <translation>Inicie um chaveiro, como o do GNOME (GNOME Keyring), e tente novamente, ou use o segredo de cliente só para esta sessão.</translation>
    </message>
    <message>
        <source>Check whether the keyring shows a prompt in another window. Then try again, or use the client secret for this session only.</source>
        <translation>Verifique se o chaveiro mostra um pedido em outra janela. Depois, tente novamente ou use o segredo de cliente só para esta sessão.</translation>
    </message>
    <message>
        <source>Try again, or use the client secret for this session only.</source>
        <translation>Tente novamente ou use o segredo de cliente só para esta sessão.</translation>
    </message>
    <message>
        <source>Keyring: %1</source>
        <translation>Chaveiro: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Detalhe: %1</translation>
    </message>
    <message>
        <source>The account was not changed, and its secret is never written to a file.</source>
        <translation>A conta não foi alterada, e o segredo dela nunca é gravado em um arquivo.</translation>
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
        <translation>A lista se contradiz</translation>
    </message>
    <message numerus="yes">
        <source>The service listed %n tokens more than once on a page. Each is shown once, with the latest update.</source>
        <translation>
            <numerusform>O serviço listou %n token mais de uma vez em uma página. Ele é mostrado uma única vez, com a atualização mais recente.</numerusform>
            <numerusform>O serviço listou %n tokens mais de uma vez em uma página. Cada um é mostrado uma única vez, com a atualização mais recente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service said that more tokens follow, but not how to get them. What is shown was read; what follows is unknown.</source>
        <translation>O serviço informou que há mais tokens, mas não como obtê-los. O que é mostrado foi lido; o que vem depois é desconhecido.</translation>
    </message>
    <message>
        <source>The list is incomplete</source>
        <translation>A lista está incompleta</translation>
    </message>
    <message>
        <source>More tokens follow than are read at once. What is shown was read; what follows is unknown. A filter makes the list shorter.</source>
        <translation>Há mais tokens do que se lê de uma só vez. O que é mostrado foi lido; o que vem depois é desconhecido. Um filtro torna a lista mais curta.</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>A change is under way. Tokenry waits for its answer, and shows the result after you unlock.</source>
        <translation>Há uma alteração em andamento. O Tokenry aguarda a resposta e mostra o resultado depois que você desbloquear.</translation>
    </message>
    <message>
        <source>Something unfinished is held here, such as a secret that nobody has kept yet. Unlock to go on with it.</source>
        <translation>Há algo inacabado retido aqui, como um segredo que ninguém guardou ainda. Desbloqueie para continuar.</translation>
    </message>
    <message>
        <source>Opens without a password.</source>
        <translation>Abre sem senha.</translation>
    </message>
    <message>
        <source>Asks for the client secret again, because it is not kept in the keyring.</source>
        <translation>Pede novamente o segredo de cliente, porque ele não está guardado no chaveiro.</translation>
    </message>
    <message>
        <source>Opens without a password while your keyring is open.</source>
        <translation>Abre sem senha enquanto o seu chaveiro estiver aberto.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Adicionar uma conta…</translation>
    </message>
    <message>
        <source>&amp;Edit this account…</source>
        <translation>&amp;Editar esta conta…</translation>
    </message>
    <message>
        <source>&amp;Remove this account…</source>
        <translation>&amp;Remover esta conta…</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Encerrar &amp;sessão</translation>
    </message>
    <message>
        <source>A&amp;ll accounts</source>
        <translation>&amp;Todas as contas</translation>
    </message>
    <message>
        <source>&amp;Which token is this?</source>
        <translation>&amp;Que token é este?</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Confi&amp;gurações…</translation>
    </message>
    <message>
        <source>Keyboard short&amp;cuts</source>
        <translation>Atalhos de t&amp;eclado</translation>
    </message>
    <message>
        <source>A&amp;bout and licences</source>
        <translation>S&amp;obre o Tokenry e licenças</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Switch to the first account; up to 9 for the ninth</source>
        <translation>Mudar para a primeira conta; até 9 para a nona</translation>
    </message>
    <message>
        <source>Lock: the credentials of every account leave memory, and the window shows nothing until you unlock it. Text that you were typing is kept and hidden. A request that is under way is awaited. Tokenry also locks by itself: with the screen, when the computer goes to sleep, and after a time without input that you choose in the settings.</source>
        <translation>Bloquear: as credenciais de todas as contas saem da memória, e a janela não mostra nada até você desbloqueá-la. O texto que você estava digitando é preservado e fica oculto. Se houver uma solicitação em andamento, a resposta dela é aguardada. O Tokenry também se bloqueia sozinho: junto com a tela, quando o computador entra em suspensão e após um tempo sem atividade que você escolhe nas configurações.</translation>
    </message>
    <message>
        <source>What is t&amp;his?</source>
        <translation>O &amp;que é isto?</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>A&amp;juda</translation>
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
        <translation>Informe um nome.</translation>
    </message>
    <message>
        <source>The name is only white space.</source>
        <translation>O nome só tem espaços em branco.</translation>
    </message>
    <message>
        <source>The name holds control or text-direction characters, which would make it misleading.</source>
        <translation>O nome contém caracteres de controle ou de direção de texto, que o tornariam enganoso.</translation>
    </message>
    <message>
        <source>The name begins or ends with a space.</source>
        <translation>O nome começa ou termina com um espaço.</translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen.</source>
        <translation>O nome contém caracteres que não se podem ver.</translation>
    </message>
    <message>
        <source>A loaded token already has this name. Names need not be unique.</source>
        <translation>Um token carregado já tem este nome. Os nomes não precisam ser únicos.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Permissions: %1, before: %2.</source>
        <translation>Permissões: %1; antes: %2.</translation>
    </message>
    <message>
        <source>Its name was “%1”.</source>
        <translation>O nome dele era “%1”.</translation>
    </message>
    <message>
        <source>Its date of creation was “%1”.</source>
        <translation>A data de criação dele era “%1”.</translation>
    </message>
    <message>
        <source>under 30 days</source>
        <translation>menos de 30 dias</translation>
    </message>
    <message>
        <source>30–90 days</source>
        <translation>30–90 dias</translation>
    </message>
    <message>
        <source>90–180 days</source>
        <translation>90–180 dias</translation>
    </message>
    <message>
        <source>180 days – 1 year</source>
        <translation>180 dias – 1 ano</translation>
    </message>
    <message>
        <source>over 1 year</source>
        <translation>mais de 1 ano</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>no futuro</translation>
    </message>
    <message>
        <source>no valid date</source>
        <translation>sem data válida</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Somente ver</translation>
    </message>
    <message>
        <source>Transact</source>
        <translation>Realizar transações</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gerenciar</translation>
    </message>
    <message>
        <source>None listed or unknown</source>
        <translation>Não listadas ou desconhecidas</translation>
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
        <translation>sem permissões listadas</translation>
    </message>
    <message>
        <source>can transact and manage</source>
        <translation>com permissão para realizar transações e gerenciar</translation>
    </message>
    <message numerus="yes">
        <source>older than %n days</source>
        <translation>
            <numerusform>com mais de %n dia</numerusform>
            <numerusform>com mais de %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>with a duplicate name</source>
        <translation>com nome duplicado</translation>
    </message>
    <message>
        <source>created, but the secret was lost</source>
        <translation>com o segredo perdido depois da criação</translation>
    </message>
    <message>
        <source>past their review date</source>
        <translation>com a data de revisão vencida</translation>
    </message>
    <message>
        <source>Created from this computer.</source>
        <translation>Criado a partir deste computador.</translation>
    </message>
    <message>
        <source>Not created from this computer.</source>
        <translation>Não criado a partir deste computador.</translation>
    </message>
    <message>
        <source>Deleted from this computer.</source>
        <translation>Excluído a partir deste computador.</translation>
    </message>
    <message>
        <source>Not deleted from this computer.</source>
        <translation>Não excluído a partir deste computador.</translation>
    </message>
    <message>
        <source>without an owner in the notes</source>
        <translation>sem responsável nas anotações</translation>
    </message>
    <message>
        <source>in a rotation that waits for you</source>
        <translation>em uma rotação que aguarda você</translation>
    </message>
</context>
<context>
    <name>PasteInspection</name>
    <message>
        <source>There is white space around it.</source>
        <translation>Há espaços em branco em volta dele.</translation>
    </message>
    <message>
        <source>It stands in quotation marks, which are no part of it.</source>
        <translation>Ele está entre aspas, que não fazem parte dele.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen.</source>
        <translation>Ele contém caracteres que não se podem ver.</translation>
    </message>
    <message>
        <source>It holds a line end.</source>
        <translation>Ele contém uma quebra de linha.</translation>
    </message>
    <message>
        <source>This looks like a client ID, and the text in the field for the client ID does not. The two may be swapped.</source>
        <translation>Isto parece um ID de cliente, e o texto no campo do ID de cliente não parece. Os dois podem estar trocados.</translation>
    </message>
    <message>
        <source>This is the token&apos;s ID. To sign in, use its client ID: it is in another column of the list and usually has 32 digits and letters.</source>
        <translation>Este é o ID do token. Para iniciar sessão, use o ID de cliente dele: está em outra coluna da lista e geralmente tem 32 algarismos e letras.</translation>
    </message>
    <message>
        <source>The end of this address belongs to one call, not to the base URL.</source>
        <translation>O final deste endereço pertence a uma chamada específica, não à URL base.</translation>
    </message>
    <message>
        <source>This is a placeholder. Enter the real value.</source>
        <translation>Isto é um texto de exemplo. Informe o valor verdadeiro.</translation>
    </message>
    <message>
        <source>This is a whole Authorization header, with a client ID and a secret in it.</source>
        <translation>Isto é um cabeçalho Authorization inteiro, com um ID de cliente e um segredo.</translation>
    </message>
    <message>
        <source>These are the lines of a .env file.</source>
        <translation>Estas são as linhas de um arquivo .env.</translation>
    </message>
    <message>
        <source>These are settings or headers with credentials in them.</source>
        <translation>Estas são configurações ou cabeçalhos que contêm credenciais.</translation>
    </message>
    <message>
        <source>This is the content of a credentials file.</source>
        <translation>Este é o conteúdo de um arquivo de credenciais.</translation>
    </message>
    <message>
        <source>This is a curl command with a client ID and a secret in it.</source>
        <translation>Este é um comando curl que contém um ID de cliente e um segredo.</translation>
    </message>
    <message>
        <source>This is a client ID and its secret in one, with a colon between them.</source>
        <translation>Isto é um ID de cliente e o segredo dele em um só texto, separados por dois-pontos.</translation>
    </message>
    <message>
        <source>This looks like a client secret. It is hidden, because this field is for something else.</source>
        <translation>Isto parece um segredo de cliente. Ele está oculto, porque este campo é para outra coisa.</translation>
    </message>
    <message>
        <source>A value in it is only a placeholder. Enter the real one yourself.</source>
        <translation>Um dos valores é apenas um texto de exemplo. Informe você mesmo o verdadeiro.</translation>
    </message>
    <message>
        <source>It holds two different pairs of client ID and secret. Only one is taken: check the client ID.</source>
        <translation>Há dois pares diferentes de ID de cliente e segredo. Apenas um é usado: confira o ID de cliente.</translation>
    </message>
    <message>
        <source>Lines that were not understood: %1.</source>
        <translation>Linhas que não foram entendidas: %1.</translation>
    </message>
    <message>
        <source>A part of this text looks like a client secret, and the text is in no form that is known. It is hidden.</source>
        <translation>Uma parte deste texto parece um segredo de cliente, e o texto não está em nenhum formato conhecido. Ele está oculto.</translation>
    </message>
</context>
<context>
    <name>PermissionBadges</name>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>inválido</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>nenhuma listada</translation>
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
        <translation>(vazio)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list of permissions</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the permissions of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Can see all data, send payments, and change platform configuration, API tokens and customers.</source>
        <translation>Pode ver todos os dados, enviar pagamentos e alterar a configuração da plataforma, os tokens de API e os clientes.</translation>
    </message>
    <message>
        <source>Can see all data and send payments. Cannot change platform configuration, API tokens or customers.</source>
        <translation>Pode ver todos os dados e enviar pagamentos. Não pode alterar a configuração da plataforma, os tokens de API nem os clientes.</translation>
    </message>
    <message>
        <source>Can see all data and change platform configuration, API tokens and customers. Cannot send payments.</source>
        <translation>Pode ver todos os dados e alterar a configuração da plataforma, os tokens de API e os clientes. Não pode enviar pagamentos.</translation>
    </message>
    <message>
        <source>Can send payments and change platform configuration, API tokens and customers. Is not given the right to see data.</source>
        <translation>Pode enviar pagamentos e alterar a configuração da plataforma, os tokens de API e os clientes. Não recebe o direito de ver dados.</translation>
    </message>
    <message>
        <source>Can see all data. Cannot send payments or change platform configuration, API tokens or customers.</source>
        <translation>Pode ver todos os dados. Não pode enviar pagamentos nem alterar a configuração da plataforma, os tokens de API ou os clientes.</translation>
    </message>
    <message>
        <source>Can send payments. Is not given the right to see data, and cannot change platform configuration, API tokens or customers.</source>
        <translation>Pode enviar pagamentos. Não recebe o direito de ver dados e não pode alterar a configuração da plataforma, os tokens de API nem os clientes.</translation>
    </message>
    <message>
        <source>Can change platform configuration, API tokens and customers. Is not given the right to see data, and cannot send payments.</source>
        <translation>Pode alterar a configuração da plataforma, os tokens de API e os clientes. Não recebe o direito de ver dados e não pode enviar pagamentos.</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>inválido</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>nenhuma listada</translation>
    </message>
    <message>
        <source>What this token may do could not be read from the service&apos;s answer. Treat it as unrestricted.</source>
        <translation>Não foi possível ler na resposta do serviço o que este token pode fazer. Considere-o irrestrito.</translation>
    </message>
    <message>
        <source>No permission is listed. The service may treat such a token as unrestricted.</source>
        <translation>Nenhuma permissão está listada. O serviço pode tratar um token assim como irrestrito.</translation>
    </message>
    <message>
        <source>Lists only permissions that this program does not know: %1. What they allow is not known.</source>
        <translation>Lista apenas permissões que este programa não conhece: %1. Não se sabe o que elas permitem.</translation>
    </message>
    <message>
        <source>Lists %1, and permissions that this program does not know: %2. What those allow is not known.</source>
        <translation>Lista %1 e também permissões que este programa não conhece: %2. Não se sabe o que essas permitem.</translation>
    </message>
    <message>
        <source>invalid; readable values: %1</source>
        <translation>inválido; valores legíveis: %1</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>There is no room left to save “%1”. Nothing was changed.</source>
        <translation>Não há mais espaço para salvar “%1”. Nada foi alterado.</translation>
    </message>
    <message>
        <source>You have no permission to use “%1”. Nothing was changed.</source>
        <translation>Você não tem permissão para usar “%1”. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist. Nothing was changed.</source>
        <translation>A pasta de “%1” não existe. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” could not be used: %2. Nothing was changed.</source>
        <translation>Não foi possível usar “%1”: %2. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” is a link, a folder or a device, not a plain file. Nothing was changed.</source>
        <translation>“%1” é um link, uma pasta ou um dispositivo, não um arquivo comum. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” is too large to be read. Nothing was changed.</source>
        <translation>“%1” é grande demais para ser lido. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made: %2. Nothing was changed.</source>
        <translation>Não foi possível criar a pasta “%1”: %2. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>ProxyMessages</name>
    <message>
        <source>The proxy %1 from this computer&apos;s settings was not found.</source>
        <translation>O proxy %1, das configurações deste computador, não foi encontrado.</translation>
    </message>
    <message>
        <source>The proxy %1 from this computer&apos;s settings does not answer.</source>
        <translation>O proxy %1, das configurações deste computador, não responde.</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to %2 in time.</source>
        <translation>O proxy %1 não estabeleceu a conexão com %2 a tempo.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection before a secure connection to %2 was made.</source>
        <translation>O proxy %1 encerrou a conexão antes de ser estabelecida uma conexão segura com %2.</translation>
    </message>
    <message>
        <source>The proxy %1 does not allow connections to %2.</source>
        <translation>O proxy %1 não permite conexões com %2.</translation>
    </message>
    <message>
        <source>The proxy %1 says that it cannot reach %2.</source>
        <translation>O proxy %1 informa que não consegue acessar %2.</translation>
    </message>
    <message>
        <source>The proxy %1 gave an unexpected answer to the request to connect to %2.</source>
        <translation>O proxy %1 deu uma resposta inesperada ao pedido de conexão com %2.</translation>
    </message>
    <message>
        <source>The proxy %1 requires its own user name and password before it connects to %2.</source>
        <translation>O proxy %1 exige um nome de usuário e uma senha próprios antes de se conectar a %2.</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept the user name and password.</source>
        <translation>O proxy %1 não aceita o nome de usuário e a senha.</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>no caminho</translation>
    </message>
    <message>
        <source>The proxy %1 did not forward the request to %2.</source>
        <translation>O proxy %1 não encaminhou a solicitação para %2.</translation>
    </message>
    <message>
        <source>The proxy&apos;s sign-in is separate. The credentials of the service were not sent.</source>
        <translation>O início de sessão no proxy é separado. As credenciais do serviço não foram enviadas.</translation>
    </message>
    <message>
        <source>Check the address, or ask the people who run the proxy.</source>
        <translation>Verifique o endereço ou pergunte aos responsáveis pelo proxy.</translation>
    </message>
    <message>
        <source>Ask the people who run the proxy, or check the proxy settings of this computer.</source>
        <translation>Pergunte aos responsáveis pelo proxy ou verifique as configurações de proxy deste computador.</translation>
    </message>
    <message>
        <source>Check the network and the proxy settings of this computer.</source>
        <translation>Verifique a rede e as configurações de proxy deste computador.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>All Files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>QueryParameters</name>
    <message>
        <source>A page holds between 1 and 100 tokens.</source>
        <translation>Uma página contém entre 1 e 100 tokens.</translation>
    </message>
    <message>
        <source>The name filter contains an incomplete character, which cannot be sent.</source>
        <translation>O filtro de nome contém um caractere incompleto, que não pode ser enviado.</translation>
    </message>
    <message>
        <source>A date of the filter lies outside of the years 0 to 9999.</source>
        <translation>Uma data do filtro está fora dos anos 0 a 9999.</translation>
    </message>
</context>
<context>
    <name>ReviewBaseline</name>
    <message>
        <source>The list of your last review in “%1” is damaged, so nothing can be compared with it.</source>
        <translation>A lista da sua última revisão em “%1” está danificada; por isso, não é possível comparar nada com ela.</translation>
    </message>
    <message>
        <source>The damaged file “%1” could not be kept: %2. Nothing was changed.</source>
        <translation>Não foi possível guardar o arquivo danificado “%1”: %2. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The list of your last review in “%1” could not be deleted.</source>
        <translation>Não foi possível excluir a lista da sua última revisão em “%1”.</translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>yes, read to its end</source>
        <translation>sim, lida até o fim</translation>
    </message>
    <message>
        <source>no, tokens may be missing</source>
        <translation>não, podem faltar tokens</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation>Revisão de acessos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sessão iniciada como</translation>
    </message>
    <message>
        <source>List read at</source>
        <translation>Lista lida em</translation>
    </message>
    <message>
        <source>List is complete</source>
        <translation>A lista está completa</translation>
    </message>
    <message>
        <source>Tokens in the list</source>
        <translation>Tokens na lista</translation>
    </message>
    <message>
        <source>Report made at</source>
        <translation>Relatório criado em</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Since creation. The service does not report use.</source>
        <translation>Desde a criação. O serviço não informa o uso.</translation>
    </message>
    <message>
        <source>Tokens by age and highest right</source>
        <translation>Tokens por idade e permissão mais alta</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
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
        <translation>Novo</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Não existe mais</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Changes: no list of an earlier review to compare with</source>
        <translation>Alterações: não há lista de uma revisão anterior para comparar</translation>
    </message>
    <message>
        <source>Changes since the review of %1</source>
        <translation>Alterações desde a revisão de %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID do token</translation>
    </message>
    <message>
        <source>Not known, because the list is not complete.</source>
        <translation>Não se sabe, porque a lista não está completa.</translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation>Todos os tokens</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>Where deployed</source>
        <translation>Onde está implantado</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revisar até</translation>
    </message>
    <message>
        <source>%1 — page %2</source>
        <translation>%1 — página %2</translation>
    </message>
    <message>
        <source>Access review of %1</source>
        <translation>Revisão de acessos de %1</translation>
    </message>
</context>
<context>
    <name>RightsText</name>
    <message>
        <source>may view, transact and manage</source>
        <translation>pode ver, realizar transações e gerenciar</translation>
    </message>
    <message>
        <source>may transact and manage, not view</source>
        <translation>pode realizar transações e gerenciar, mas não ver</translation>
    </message>
    <message>
        <source>may view and manage</source>
        <translation>pode ver e gerenciar</translation>
    </message>
    <message>
        <source>may manage, not view</source>
        <translation>pode gerenciar, mas não ver</translation>
    </message>
    <message>
        <source>may view and transact</source>
        <translation>pode ver e realizar transações</translation>
    </message>
    <message>
        <source>may only transact</source>
        <translation>só pode realizar transações</translation>
    </message>
    <message>
        <source>may only view</source>
        <translation>só pode ver</translation>
    </message>
    <message>
        <source>may do nothing</source>
        <translation>não pode fazer nada</translation>
    </message>
    <message>
        <source>may not view or manage tokens</source>
        <translation>não pode ver nem gerenciar tokens</translation>
    </message>
    <message>
        <source>may not manage tokens</source>
        <translation>não pode gerenciar tokens</translation>
    </message>
    <message>
        <source>may not view tokens</source>
        <translation>não pode ver tokens</translation>
    </message>
    <message>
        <source>may manage tokens</source>
        <translation>pode gerenciar tokens</translation>
    </message>
    <message>
        <source>what it may do is not known</source>
        <translation>não se sabe o que ele pode fazer</translation>
    </message>
    <message>
        <source>looking up what it may do</source>
        <translation>consultando o que ele pode fazer</translation>
    </message>
    <message>
        <source>it is not among the listed tokens</source>
        <translation>ele não está entre os tokens listados</translation>
    </message>
    <message>
        <source>what it may do could not be looked up</source>
        <translation>não foi possível consultar o que ele pode fazer</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a token</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>sessão iniciada como %1</translation>
    </message>
    <message>
        <source>signed in as %1 · %2</source>
        <translation>sessão iniciada como %1 · %2</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>Waiting for you.</source>
        <translation>Aguardando você.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for you for %n days.</source>
        <translation>
            <numerusform>Aguardando você há %n dia.</numerusform>
            <numerusform>Aguardando você há %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new token is not created yet.</source>
        <translation>O novo token ainda não foi criado.</translation>
    </message>
    <message>
        <source>The new token was not created: %1.</source>
        <translation>O novo token não foi criado: %1.</translation>
    </message>
    <message>
        <source>The new token is being created.</source>
        <translation>O novo token está sendo criado.</translation>
    </message>
    <message>
        <source>It is not known whether the new token was created.</source>
        <translation>Não se sabe se o novo token foi criado.</translation>
    </message>
    <message>
        <source>The new secret is on the screen.</source>
        <translation>O novo segredo está na tela.</translation>
    </message>
    <message>
        <source>Nobody has kept the secret of the new token.</source>
        <translation>Ninguém guardou o segredo do novo token.</translation>
    </message>
    <message>
        <source>The new token is not on the service any more.</source>
        <translation>O novo token não existe mais no serviço.</translation>
    </message>
    <message>
        <source>The new pair works, and it is not known whether its secret was kept.</source>
        <translation>As novas credenciais funcionam, e não se sabe se o segredo delas foi guardado.</translation>
    </message>
    <message>
        <source>The new pair is not tested yet.</source>
        <translation>As novas credenciais ainda não foram testadas.</translation>
    </message>
    <message>
        <source>The service did not accept the new pair: %1.</source>
        <translation>O serviço não aceitou as novas credenciais: %1.</translation>
    </message>
    <message>
        <source>This account has the new pair, and no read of the list has confirmed it yet.</source>
        <translation>Esta conta tem as novas credenciais, e nenhuma leitura da lista as confirmou ainda.</translation>
    </message>
    <message>
        <source>The new pair works, and this account does not use it yet.</source>
        <translation>As novas credenciais funcionam, e esta conta ainda não as usa.</translation>
    </message>
    <message>
        <source>The new pair works. The old token leaked and can be deleted now.</source>
        <translation>As novas credenciais funcionam. O token antigo vazou e já pode ser excluído.</translation>
    </message>
    <message>
        <source>The new pair is deployed. The old token can be deleted now.</source>
        <translation>As novas credenciais estão implantadas. O token antigo já pode ser excluído.</translation>
    </message>
    <message>
        <source>The old token is being deleted.</source>
        <translation>O token antigo está sendo excluído.</translation>
    </message>
    <message>
        <source>It is not known whether the old token was deleted.</source>
        <translation>Não se sabe se o token antigo foi excluído.</translation>
    </message>
    <message>
        <source>The old token was deleted.</source>
        <translation>O token antigo foi excluído.</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Concluída.</translation>
    </message>
    <message>
        <source>Aborted.</source>
        <translation>Abandonada.</translation>
    </message>
    <message>
        <source>It was started with another address or client ID. Sign in with that one to go on.</source>
        <translation>A rotação foi iniciada com outro endereço ou outro ID de cliente. Inicie sessão com eles para continuar.</translation>
    </message>
    <message>
        <source>The old token is not on the service any more. Finish this rotation soon.</source>
        <translation>O token antigo não existe mais no serviço. Conclua esta rotação em breve.</translation>
    </message>
    <message>
        <source>The old token was not touched.</source>
        <translation>O token antigo não foi tocado.</translation>
    </message>
    <message>
        <source>The old token was not touched. Choose “Check now” in the notice about it.</source>
        <translation>O token antigo não foi tocado. Escolha “Verificar agora” no aviso sobre isso.</translation>
    </message>
    <message>
        <source>Copy or save it. The old token was not touched.</source>
        <translation>Copie ou salve o segredo. O token antigo não foi tocado.</translation>
    </message>
    <message>
        <source>The old token was not touched. Delete the new token and create another one, or test the new pair if you have its secret after all.</source>
        <translation>O token antigo não foi tocado. Exclua o novo token e crie outro, ou teste as novas credenciais se, afinal, você tiver o segredo delas.</translation>
    </message>
    <message>
        <source>The old token was not touched. Create another one, or abort.</source>
        <translation>O token antigo não foi tocado. Crie outro ou abandone a rotação.</translation>
    </message>
    <message>
        <source>The old token was not touched. Test the new pair with the secret that you kept, or abort.</source>
        <translation>O token antigo não foi tocado. Teste as novas credenciais com o segredo que você guardou ou abandone a rotação.</translation>
    </message>
    <message>
        <source>The old token was not touched. Testing needs the new secret.</source>
        <translation>O token antigo não foi tocado. O teste precisa do novo segredo.</translation>
    </message>
    <message>
        <source>The old token was not touched. The list is read again when you sign in or unlock, or test the new pair.</source>
        <translation>O token antigo não foi tocado. A lista é lida novamente quando você inicia sessão, desbloqueia ou testa as novas credenciais.</translation>
    </message>
    <message>
        <source>Both pairs work. Test the new pair to store it for this account.</source>
        <translation>Os dois pares de credenciais funcionam. Teste as novas credenciais para armazená-las para esta conta.</translation>
    </message>
    <message>
        <source>Until you say that the new pair is deployed, the old token keeps working.</source>
        <translation>Até você informar que as novas credenciais estão implantadas, o token antigo continua funcionando.</translation>
    </message>
    <message>
        <source>Until then the old token keeps working.</source>
        <translation>Até lá, o token antigo continua funcionando.</translation>
    </message>
    <message>
        <source>The new pair works. Choose “Check now” in the notice about it.</source>
        <translation>As novas credenciais funcionam. Escolha “Verificar agora” no aviso sobre isso.</translation>
    </message>
    <message>
        <source>Tokenry reads it again until the service says that it is gone.</source>
        <translation>O Tokenry o lê novamente até o serviço informar que ele não existe mais.</translation>
    </message>
    <message>
        <source>old token deleted and gone</source>
        <translation>o token antigo foi excluído e não existe mais</translation>
    </message>
    <message>
        <source>aborted, no new token is known</source>
        <translation>abandonada, não se conhece nenhum novo token</translation>
    </message>
    <message>
        <source>aborted, the old token was not deleted by it</source>
        <translation>abandonada, o token antigo não foi excluído por ela</translation>
    </message>
    <message>
        <source>“%1” is being replaced by “%2”. %3</source>
        <translation>“%1” está sendo substituído por “%2”. %3</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Comprovado</translation>
    </message>
    <message>
        <source>Deployed?</source>
        <translation>Implantado?</translation>
    </message>
    <message>
        <source>Old deleted</source>
        <translation>Antigo excluído</translation>
    </message>
    <message>
        <source>rotation waiting</source>
        <translation>rotação aguardando</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>rotação</translation>
    </message>
</context>
<context>
    <name>RotationRules</name>
    <message>
        <source>“%1” cannot be rotated: its ID cannot be sent safely, or its client ID is missing.</source>
        <translation>“%1” não pode ser rotacionado: o ID dele não pode ser enviado com segurança ou falta o ID de cliente.</translation>
    </message>
    <message>
        <source>“%1” is being rotated already. Finish or abort that rotation first.</source>
        <translation>“%1” já está sendo rotacionado. Conclua ou abandone essa rotação primeiro.</translation>
    </message>
    <message>
        <source>“%1” is the new token of a rotation that has not ended. Finish that rotation first.</source>
        <translation>“%1” é o novo token de uma rotação que não terminou. Conclua essa rotação primeiro.</translation>
    </message>
    <message>
        <source>This rotation is not under way any more. Nothing was tested.</source>
        <translation>Esta rotação não está mais em andamento. Nada foi testado.</translation>
    </message>
    <message>
        <source>This rotation was started with another address or client ID. Sign in with that one to test the new pair.</source>
        <translation>Esta rotação foi iniciada com outro endereço ou outro ID de cliente. Inicie sessão com eles para testar as novas credenciais.</translation>
    </message>
    <message>
        <source>This token is not on the service any more. Nothing was tested.</source>
        <translation>Este token não existe mais no serviço. Nada foi testado.</translation>
    </message>
    <message>
        <source>It is not known yet which token is the new one. Nothing was tested.</source>
        <translation>Ainda não se sabe qual token é o novo. Nada foi testado.</translation>
    </message>
</context>
<context>
    <name>SandboxReset</name>
    <message>
        <source>Reset the built-in sandbox?</source>
        <translation>Redefinir o ambiente de testes integrado?</translation>
    </message>
    <message>
        <source>Every token in it is deleted, and a few hundred made-up ones take their place. Other accounts are not touched.</source>
        <translation>Todos os tokens nele são excluídos, e algumas centenas de tokens fictícios tomam o lugar deles. As outras contas não são tocadas.</translation>
    </message>
    <message>
        <source>Reset sandbox</source>
        <translation>Redefinir o ambiente de testes</translation>
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
        <translation>%1 respondeu como o serviço, mas não tem nenhuma lista de tokens neste endereço.</translation>
    </message>
    <message>
        <source>%1 answered with a web page, not with a list of tokens.</source>
        <translation>%1 respondeu com uma página web, e não com uma lista de tokens.</translation>
    </message>
    <message>
        <source>%1 answered that nothing exists at this address.</source>
        <translation>%1 respondeu que não existe nada neste endereço.</translation>
    </message>
    <message>
        <source>The answer of %1 does not come from the tokens service.</source>
        <translation>%1 deu uma resposta que não vem do serviço de tokens.</translation>
    </message>
    <message>
        <source>Check the address. The documented ones are %1.</source>
        <translation>Verifique o endereço. Os endereços documentados são %1.</translation>
    </message>
    <message>
        <source>If the service has moved there, use %1 as its address.</source>
        <translation>Se o serviço mudou para lá, use %1 como endereço dele.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Tente novamente em %n segundo.</numerusform>
            <numerusform>Tente novamente em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not accept this client ID and secret together.</source>
        <translation>%1 não aceita este ID de cliente junto com este segredo.</translation>
    </message>
    <message>
        <source>%1 accepts this client ID and secret, but they may not list tokens.</source>
        <translation>%1 aceita este ID de cliente e este segredo, mas eles não permitem listar tokens.</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and the network.</source>
        <translation>Verifique se o endereço está escrito corretamente e verifique a rede.</translation>
    </message>
    <message>
        <source>Check the host and the port in the address, and the network.</source>
        <translation>Verifique o servidor e a porta no endereço e verifique a rede.</translation>
    </message>
    <message>
        <source>Check both, and check the address. The answer does not look like an answer of the service.</source>
        <translation>Verifique os dois e verifique o endereço. A resposta não parece vir do serviço.</translation>
    </message>
    <message>
        <source>Check that both belong to the same token and that it was not deleted.</source>
        <translation>Verifique se os dois pertencem ao mesmo token e se ele não foi excluído.</translation>
    </message>
    <message>
        <source>Use a token that has this permission.</source>
        <translation>Use um token que tenha esta permissão.</translation>
    </message>
</context>
<context>
    <name>StoredPair</name>
    <message>
        <source>A secret is still in the keyring</source>
        <translation>Um segredo ainda está no chaveiro</translation>
    </message>
    <message>
        <source>The account “%1” does not use the client ID “%2”. The secret of that client ID could not be removed from the keyring. You can remove the entry “Tokenry” in the program that manages the keyring.</source>
        <translation>A conta “%1” não usa o ID de cliente “%2”. Não foi possível remover do chaveiro o segredo desse ID de cliente. Você pode remover a entrada “Tokenry” no programa que gerencia o chaveiro.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>invalid</source>
        <translation>inválido</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>há %n mês</numerusform>
            <numerusform>há %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>há %n ano</numerusform>
            <numerusform>há %n anos</numerusform>
        </translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>no futuro</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
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
        <translation>O certificado de %1 não indica nenhum servidor; por isso, não identifica este servidor.</translation>
    </message>
    <message>
        <source>%1 showed a certificate for another host: it is for %2.</source>
        <translation>%1 apresentou um certificado de outro servidor: ele é para %2.</translation>
    </message>
    <message>
        <source>The certificate “%1” that %2 showed expired on %3.</source>
        <translation>O certificado “%1” que %2 apresentou expirou em %3.</translation>
    </message>
    <message>
        <source>The certificate “%1” that %2 showed is not valid before %3.</source>
        <translation>O certificado “%1” que %2 apresentou só será válido a partir de %3.</translation>
    </message>
    <message>
        <source>%1 showed a self-signed certificate, “%2”. No authority confirms it.</source>
        <translation>%1 apresentou um certificado autoassinado, “%2”. Nenhuma autoridade o confirma.</translation>
    </message>
    <message>
        <source>%1 showed a certificate from an authority that this computer does not know: “%2”.</source>
        <translation>%1 apresentou um certificado de uma autoridade que este computador não conhece: “%2”.</translation>
    </message>
    <message>
        <source>%1 supports only outdated encryption that is not safe.</source>
        <translation>%1 só oferece suporte a criptografia obsoleta, que não é segura.</translation>
    </message>
    <message>
        <source>The server at %1 does not use https.</source>
        <translation>O servidor em %1 não usa https.</translation>
    </message>
    <message>
        <source>%1 showed no certificate.</source>
        <translation>%1 não apresentou nenhum certificado.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be checked.</source>
        <translation>Não foi possível verificar a identidade de %1.</translation>
    </message>
    <message>
        <source>Tell the people who run the service, and check this computer&apos;s date.</source>
        <translation>Avise os responsáveis pelo serviço e verifique a data deste computador.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date.</source>
        <translation>Verifique a data deste computador.</translation>
    </message>
    <message>
        <source>If the service belongs to you and this is its own authority, choose its CA file in the account. Otherwise somebody may be between you and the service.</source>
        <translation>Se o serviço pertence a você e esta é a autoridade própria dele, escolha o arquivo de AC na conta. Caso contrário, alguém pode estar entre você e o serviço.</translation>
    </message>
    <message>
        <source>Check the address. A sign-in page of the network or a proxy may also be in between.</source>
        <translation>Verifique o endereço. Também pode haver no caminho uma página de início de sessão da rede ou um proxy.</translation>
    </message>
    <message>
        <source>Check the address, or tell the people who run the service.</source>
        <translation>Verifique o endereço ou avise os responsáveis pelo serviço.</translation>
    </message>
    <message>
        <source>Check the port in the address.</source>
        <translation>Verifique a porta no endereço.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Verifique o endereço.</translation>
    </message>
    <message>
        <source>Check the address, this computer&apos;s date, and whether a proxy is between you and the service.</source>
        <translation>Verifique o endereço, a data deste computador e se há um proxy entre você e o serviço.</translation>
    </message>
    <message>
        <source>It was issued by “%1”.</source>
        <translation>Ele foi emitido por “%1”.</translation>
    </message>
    <message>
        <source>The connection goes through the proxy %1, which may have sent this certificate instead.</source>
        <translation>A conexão passa pelo proxy %1, que pode ter enviado este certificado no lugar do verdadeiro.</translation>
    </message>
    <message>
        <source>Your credentials were not sent.</source>
        <translation>As suas credenciais não foram enviadas.</translation>
    </message>
    <message>
        <source>Secure connection: %1</source>
        <translation>Conexão segura: %1</translation>
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
        <translation>Válido: de %1 até %2</translation>
    </message>
    <message>
        <source>For the host: %1</source>
        <translation>Para o servidor: %1</translation>
    </message>
</context>
<context>
    <name>TokenExport</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID do token</translation>
    </message>
    <message>
        <source>Nothing was saved to “%1”: %2</source>
        <translation>Nada foi salvo em “%1”: %2</translation>
    </message>
</context>
<context>
    <name>TokenNote</name>
    <message>
        <source>Owner: %1</source>
        <translation>Responsável: %1</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>Finalidade: %1</translation>
    </message>
    <message>
        <source>Where deployed: %1</source>
        <translation>Onde está implantado: %1</translation>
    </message>
    <message>
        <source>Review by: %1</source>
        <translation>Revisar até: %1</translation>
    </message>
</context>
<context>
    <name>TokenRequests</name>
    <message>
        <source>You are not signed in.</source>
        <translation>Você não iniciou sessão.</translation>
    </message>
    <message>
        <source>The request would be too long to send. Shorten the filter.</source>
        <translation>A solicitação seria longa demais para ser enviada. Encurte o filtro.</translation>
    </message>
    <message>
        <source>This request cannot be written as a web address.</source>
        <translation>Esta solicitação não pode ser escrita como endereço web.</translation>
    </message>
    <message>
        <source>This token ID cannot be sent safely, so no request was sent.</source>
        <translation>Este ID de token não pode ser enviado com segurança; por isso, nenhuma solicitação foi enviada.</translation>
    </message>
    <message>
        <source>A token needs at least one permission. The service might take an empty list for all of them.</source>
        <translation>Um token precisa de pelo menos uma permissão. O serviço poderia entender uma lista vazia como todas elas.</translation>
    </message>
    <message>
        <source>The name contains an incomplete character, which cannot be sent.</source>
        <translation>O nome contém um caractere incompleto, que não pode ser enviado.</translation>
    </message>
</context>
<context>
    <name>TokenTable</name>
    <message>
        <source>invalid</source>
        <translation>inválido</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
</context>
<context>
    <name>TokenTableView</name>
    <message>
        <source>14 months ago</source>
        <translation>há 14 meses</translation>
    </message>
</context>
<context>
    <name>TypedConfirmation</name>
    <message>
        <source>Capital and small letters differ.</source>
        <translation>Há diferença entre letras maiúsculas e minúsculas.</translation>
    </message>
    <message>
        <source>Only the spaces differ.</source>
        <translation>Só os espaços são diferentes.</translation>
    </message>
    <message>
        <source>Spaces, and capital and small letters differ.</source>
        <translation>Há diferença nos espaços e entre letras maiúsculas e minúsculas.</translation>
    </message>
    <message>
        <source>The text is right, but more follows it.</source>
        <translation>O texto está certo, mas há mais texto depois dele.</translation>
    </message>
    <message>
        <source>The text differs from character %1 on.</source>
        <translation>O texto é diferente a partir do caractere %1.</translation>
    </message>
    <message>
        <source>To confirm, type:</source>
        <translation>Para confirmar, digite:</translation>
    </message>
    <message>
        <source>This is a protected account. To confirm, type its name:</source>
        <translation>Esta é uma conta protegida. Para confirmar, digite o nome dela:</translation>
    </message>
    <message>
        <source>This account has no environment label. To confirm, type its name:</source>
        <translation>Esta conta não tem rótulo de ambiente. Para confirmar, digite o nome dela:</translation>
    </message>
</context>
<context>
    <name>UnresolvedMessages</name>
    <message>
        <source>%1, created %2, %3</source>
        <comment>a client ID, a time, permissions</comment>
        <translation>%1, criado em %2, %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>The outcome is not known: Tokenry 0.1 recorded this change without its address and client ID, so it may have been made with others than the present ones.</source>
        <translation>O resultado é desconhecido: o Tokenry 0.1 registrou esta alteração sem o endereço e o ID de cliente; portanto, ela pode ter sido feita com outros que não os atuais.</translation>
    </message>
    <message>
        <source>%1 There is no such token here.</source>
        <comment>a reason</comment>
        <translation>%1 Esse token não existe aqui.</translation>
    </message>
    <message>
        <source>%1 Tokens here that may be meant:
%2</source>
        <comment>a reason; a list of tokens</comment>
        <translation>%1 Tokens daqui que podem ser o indicado:
%2</translation>
    </message>
    <message>
        <source>The outcome is still not known. %1</source>
        <translation>O resultado ainda é desconhecido. %1</translation>
    </message>
    <message>
        <source>The outcome is not known: the service does not list these tokens when their name is asked for, so they may have been there before:
%1
Compare when they were created, and ask whoever else creates tokens, before you delete one.</source>
        <translation>O resultado é desconhecido: o serviço não lista estes tokens quando o nome deles é consultado; portanto, eles podem já ter existido antes:
%1
Compare quando foram criados e pergunte a quem mais cria tokens antes de excluir algum.</translation>
    </message>
    <message>
        <source>The outcome is not known: the service did not give the list in full. Try again.</source>
        <translation>O resultado é desconhecido: o serviço não forneceu a lista completa. Tente novamente.</translation>
    </message>
    <message>
        <source>The outcome is not known: the service did not give the list in full. Tokens of this name that have appeared since:
%1</source>
        <translation>O resultado é desconhecido: o serviço não forneceu a lista completa. Tokens com este nome que apareceram desde então:
%1</translation>
    </message>
    <message>
        <source>The outcome is not known: what was listed under this name before is not known. Tokens of this name now:
%1
Compare when they were created, and ask whoever else creates tokens, before you delete one.</source>
        <translation>O resultado é desconhecido: não se sabe o que estava listado com este nome antes. Tokens com este nome agora:
%1
Compare quando foram criados e pergunte a quem mais cria tokens antes de excluir algum.</translation>
    </message>
    <message>
        <source>The token is on the service. Nobody can sign in with it unless its secret was kept: delete it and create another, or keep it.</source>
        <translation>O token está no serviço. Ninguém pode iniciar sessão com ele, a menos que o segredo tenha sido guardado: exclua o token e crie outro, ou mantenha-o.</translation>
    </message>
    <message>
        <source>The token is on the service. If its secret did not get where it belongs, delete it and create another; otherwise keep it.</source>
        <translation>O token está no serviço. Se o segredo não chegou ao lugar certo, exclua o token e crie outro; caso contrário, mantenha-o.</translation>
    </message>
    <message>
        <source>A token of this name has appeared since, created %1, but with other permissions (%2). Somebody else may have made it. If it is yours, its secret is lost: delete it and create it again, or keep it.</source>
        <translation>Um token com este nome apareceu desde então, criado em %1, mas com outras permissões (%2). Outra pessoa pode tê-lo criado. Se ele for seu, o segredo está perdido: exclua o token e crie-o novamente, ou mantenha-o.</translation>
    </message>
    <message>
        <source>A token of this name has appeared since, created %1. If it is yours, its secret is lost: delete it and create it again, or keep it. Somebody else may have made it.</source>
        <translation>Um token com este nome apareceu desde então, criado em %1. Se ele for seu, o segredo está perdido: exclua o token e crie-o novamente, ou mantenha-o. Outra pessoa pode tê-lo criado.</translation>
    </message>
    <message>
        <source>It is not known whether “%1” was created: the answer to the request of %2 never came. If it was, its secret is lost.</source>
        <translation>Não se sabe se “%1” foi criado: a resposta à solicitação de %2 nunca chegou. Se ele foi criado, o segredo está perdido.</translation>
    </message>
    <message>
        <source>“%1” was created on %2; its secret was not kept: delete it and create another.</source>
        <translation>“%1” foi criado em %2; o segredo dele não foi guardado: exclua o token e crie outro.</translation>
    </message>
    <message>
        <source>“%1” was created on %2. Its secret was copied, but the program ended before you were done: if it was not pasted anywhere, it is lost.</source>
        <translation>“%1” foi criado em %2. O segredo dele foi copiado, mas o programa foi encerrado antes de você terminar: se ele não foi colado em lugar nenhum, está perdido.</translation>
    </message>
    <message>
        <source>It is not known whether “%1” was deleted: the answer to the request of %2 never came.</source>
        <translation>Não se sabe se “%1” foi excluído: a resposta à solicitação de %2 nunca chegou.</translation>
    </message>
    <message>
        <source>“%1” may not have been deleted: the answer to the request of %2 never came, and the token was still there soon after. Tokenry looks again by itself.</source>
        <translation>“%1” pode não ter sido excluído: a resposta à solicitação de %2 nunca chegou, e o token ainda existia logo depois. O Tokenry verifica novamente por conta própria.</translation>
    </message>
    <message>
        <source>It is not known whether the token was created</source>
        <translation>Não se sabe se o token foi criado</translation>
    </message>
    <message>
        <source>The token was created, but its secret was not kept</source>
        <translation>O token foi criado, mas o segredo dele não foi guardado</translation>
    </message>
    <message>
        <source>Was the secret of this token kept?</source>
        <translation>O segredo deste token foi guardado?</translation>
    </message>
    <message>
        <source>It is not known whether the token was deleted</source>
        <translation>Não se sabe se o token foi excluído</translation>
    </message>
    <message>
        <source>The token may not have been deleted</source>
        <translation>O token pode não ter sido excluído</translation>
    </message>
    <message>
        <source>%1 It was requested as %2.</source>
        <comment>an unresolved change; client ID and address</comment>
        <translation>%1 A solicitação foi feita como %2.</translation>
    </message>
    <message>
        <source>%1 Tokenry 0.1 did not record with which address and client ID.</source>
        <comment>an unresolved change</comment>
        <translation>%1 O Tokenry 0.1 não registrou com qual endereço e ID de cliente.</translation>
    </message>
    <message>
        <source>The service was not asked, because it cannot tell: this change was requested as %1. Sign in there to check it, or close it here when you know how it ended.</source>
        <translation>O serviço não foi consultado, porque não tem como saber: esta alteração foi solicitada como %1. Inicie sessão lá para verificá-la, ou encerre-a aqui quando souber como terminou.</translation>
    </message>
    <message>
        <source>Not created: the whole list holds no new token of this name. It is safe to try again. If the service was slow, the token would still appear in the list.</source>
        <translation>Não criado: a lista inteira não contém nenhum novo token com este nome. É seguro tentar novamente. Se o serviço estava lento, o token ainda aparecerá na lista.</translation>
    </message>
    <message>
        <source>Several tokens of this name have appeared since:
%1
At most one of them is yours. Ask whoever else creates tokens before you delete one.</source>
        <translation>Vários tokens com este nome apareceram desde então:
%1
No máximo um deles é seu. Pergunte a quem mais cria tokens antes de excluir algum.</translation>
    </message>
    <message>
        <source>The token is not on the service any more.</source>
        <translation>O token não existe mais no serviço.</translation>
    </message>
    <message>
        <source>The token is still there: it was not deleted. Nothing was sent again.</source>
        <translation>O token ainda existe: ele não foi excluído. Nada foi enviado novamente.</translation>
    </message>
    <message>
        <source>The token is still there. The service may be slow: Tokenry looks again by itself. Nothing was sent again.</source>
        <translation>O token ainda existe. O serviço pode estar lento: o Tokenry verifica novamente por conta própria. Nada foi enviado novamente.</translation>
    </message>
</context>
<context>
    <name>tokenry::AboutDialog</name>
    <message>
        <source>About Tokenry</source>
        <translation>Sobre o Tokenry</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>A window on the API tokens of a payments service: list, filter, create, hand the secret over, delete. It is no product of the service and speaks to it only through its public API.</source>
        <translation>Uma janela para os tokens de API de um serviço de pagamentos: listar, filtrar, criar, entregar o segredo, excluir. Não é um produto do serviço e só se comunica com ele pela API pública.</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>domínio público</translation>
    </message>
    <message>
        <source>What cannot be done</source>
        <translation>O que não é possível fazer</translation>
    </message>
    <message>
        <source>The service shows a secret once and cannot show it again. It has no call to rename a token, to change its permissions or to undo a deletion, and it does not tell when a token was last used.</source>
        <translation>O serviço mostra um segredo uma única vez e não pode mostrá-lo novamente. Ele não tem nenhuma chamada para renomear um token, alterar as permissões dele ou desfazer uma exclusão, e não informa quando um token foi usado pela última vez.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
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
        <translation>Conta: %1, %2</translation>
    </message>
    <message>
        <source>Account: %1, %2, %3</source>
        <translation>Conta: %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountController</name>
    <message>
        <source>Built-in sandbox</source>
        <translation>Ambiente de testes integrado</translation>
    </message>
    <message>
        <source>Locked by you.</source>
        <translation>Bloqueado por você.</translation>
    </message>
    <message>
        <source>Something unfinished is held in this account, such as a new secret that is not kept yet. Finish it first, then remove the account.</source>
        <translation>Há algo inacabado retido nesta conta, como um novo segredo que ainda não foi guardado. Termine isso primeiro e depois remova a conta.</translation>
    </message>
    <message>
        <source>Locked, because you did not sign in.</source>
        <translation>Bloqueado, porque você não iniciou sessão.</translation>
    </message>
    <message>
        <source>A dialog that was open is hidden. It comes back when you unlock.</source>
        <translation>Uma caixa de diálogo que estava aberta ficou oculta. Ela volta quando você desbloquear.</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountDialog</name>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Edit this account</source>
        <translation>Editar esta conta</translation>
    </message>
    <message>
        <source>The secret goes to the system&apos;s keyring; no file of ours holds it.</source>
        <translation>O segredo vai para o chaveiro do sistema; nenhum arquivo nosso o contém.</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>Usar só para esta sessão</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Ainda falta: %1.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nova conta</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountEditController</name>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Aguardando o chaveiro…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando o serviço…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>The account was saved</source>
        <translation>A conta foi salva</translation>
    </message>
    <message>
        <source>The account was not saved</source>
        <translation>A conta não foi salva</translation>
    </message>
    <message>
        <source>The account was not moved</source>
        <translation>A conta não foi movida</translation>
    </message>
    <message>
        <source>The account was not removed</source>
        <translation>A conta não foi removida</translation>
    </message>
    <message>
        <source>The account and its secret are removed from this computer. Nothing on the service is changed: the token of the account stays valid.</source>
        <translation>A conta e o segredo dela são removidos deste computador. Nada é alterado no serviço: o token da conta continua válido.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of this account have no known outcome. Without the account, Tokenry cannot find it out any more.</source>
        <translation>
            <numerusform>%n alteração desta conta não tem resultado conhecido. Sem a conta, o Tokenry não poderá mais descobri-lo.</numerusform>
            <numerusform>%n alterações desta conta não têm resultado conhecido. Sem a conta, o Tokenry não poderá mais descobri-lo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this account?</source>
        <translation>Remover esta conta?</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Remover conta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The account was removed</source>
        <translation>A conta foi removida</translation>
    </message>
    <message numerus="yes">
        <source>%n rotations of this account are under way. Without the account, Tokenry does not show them any more, and their old and new tokens stay on the service.</source>
        <translation>
            <numerusform>%n rotação desta conta está em andamento. Sem a conta, o Tokenry não a mostra mais, e os tokens antigo e novo dela permanecem no serviço.</numerusform>
            <numerusform>%n rotações desta conta estão em andamento. Sem a conta, o Tokenry não as mostra mais, e os tokens antigos e novos delas permanecem no serviço.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::AccountForm</name>
    <message>
        <source>Account name</source>
        <translation>Nome da conta</translation>
    </message>
    <message>
        <source>Your own name for it, such as “Acme payments”</source>
        <translation>Um nome que você escolhe para ela, como “Pagamentos da Acme”</translation>
    </message>
    <message>
        <source>Choose or type an address</source>
        <translation>Escolha ou digite um endereço</translation>
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
        <translation>Segredo de cliente</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Another account has this name. Two of one name could be taken for each other.</source>
        <translation>Outra conta tem este nome. Duas com o mesmo nome poderiam ser confundidas.</translation>
    </message>
    <message>
        <source>This is an international host. In ASCII it is %1.</source>
        <translation>Este é um nome de servidor internacional. Em ASCII, ele é %1.</translation>
    </message>
    <message>
        <source>Kept in the keyring. Type to replace it.</source>
        <translation>Guardado no chaveiro. Digite para substituí-lo.</translation>
    </message>
    <message>
        <source>The secret that is kept belongs to the earlier base URL and client ID. Enter the one that belongs to these.</source>
        <translation>O segredo guardado pertence à URL base e ao ID de cliente anteriores. Informe o que pertence a estes.</translation>
    </message>
    <message>
        <source>The name sounds like production.</source>
        <translation>O nome sugere um ambiente de produção.</translation>
    </message>
    <message>
        <source>The address sounds like production.</source>
        <translation>O endereço sugere um ambiente de produção.</translation>
    </message>
    <message>
        <source>The name sounds like a sandbox.</source>
        <translation>O nome sugere um ambiente de testes.</translation>
    </message>
    <message>
        <source>The address sounds like a sandbox.</source>
        <translation>O endereço sugere um ambiente de testes.</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountPage</name>
    <message>
        <source>“%1” is not among the rows. The details pane shows it.</source>
        <translation>“%1” não está entre as linhas. Ele é mostrado no painel de detalhes.</translation>
    </message>
    <message>
        <source>The new token is not shown, because the filters hide it.</source>
        <translation>O novo token não é mostrado, porque os filtros o ocultam.</translation>
    </message>
    <message>
        <source>The new token is not among the rows that are shown.</source>
        <translation>O novo token não está entre as linhas mostradas.</translation>
    </message>
    <message>
        <source>The text of the history was copied</source>
        <translation>O texto do histórico foi copiado</translation>
    </message>
    <message>
        <source>%1 Choose “Edit this account…” in the menu to change it.</source>
        <translation>%1 Escolha “Editar esta conta…” no menu para alterar isso.</translation>
    </message>
    <message>
        <source>The built-in sandbox has stopped</source>
        <translation>O ambiente de testes integrado parou</translation>
    </message>
    <message>
        <source>The rows are from the last reading. Refresh starts it again; the tokens in it are kept.</source>
        <translation>As linhas são da última leitura. Ao atualizar, ele é iniciado novamente; os tokens nele são mantidos.</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountRepository</name>
    <message>
        <source>This account is no longer stored. Nothing was changed.</source>
        <translation>Esta conta não está mais armazenada. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The account “%1” was removed, but its secret could not be removed from the keyring. It is not used any more. You can remove the entry “Tokenry” in the program that manages the keyring.</source>
        <translation>A conta “%1” foi removida, mas não foi possível remover do chaveiro o segredo dela. Ele não é mais usado. Você pode remover a entrada “Tokenry” no programa que gerencia o chaveiro.</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountRow</name>
    <message>
        <source>on this computer</source>
        <translation>neste computador</translation>
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
        <translation>A exclusão está pausada: %1 de %2 tokens já foram processados. Desbloqueie para continuar ou parar.</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountSignIn</name>
    <message>
        <source>The CA file cannot be used</source>
        <translation>O arquivo de AC não pode ser usado</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Aguardando o chaveiro…</translation>
    </message>
    <message>
        <source>The secret of this account is looked up. If the keyring is locked, it asks for its password in a window of its own.</source>
        <translation>O segredo desta conta está sendo consultado. Se o chaveiro estiver bloqueado, ele pede a senha em uma janela própria.</translation>
    </message>
    <message>
        <source>Saving in the keyring…</source>
        <translation>Salvando no chaveiro…</translation>
    </message>
    <message>
        <source>The secret is saved, and is used after that. If the keyring is locked, it asks for its password in a window of its own.</source>
        <translation>O segredo está sendo salvo e será usado em seguida. Se o chaveiro estiver bloqueado, ele pede a senha em uma janela própria.</translation>
    </message>
    <message>
        <source>The service refused these credentials</source>
        <translation>O serviço recusou estas credenciais</translation>
    </message>
    <message>
        <source>The token may have been deleted, or the secret may be wrong. The rows that were loaded stay in the list.</source>
        <translation>O token pode ter sido excluído, ou o segredo pode estar errado. As linhas que foram carregadas continuam na lista.</translation>
    </message>
    <message>
        <source>It was not signed in.</source>
        <translation>A sessão não foi iniciada.</translation>
    </message>
</context>
<context>
    <name>tokenry::AccountSwitcher</name>
    <message>
        <source>Switch account</source>
        <translation>Mudar de conta</translation>
    </message>
    <message>
        <source>Switch account (Ctrl+1 to Ctrl+9)</source>
        <translation>Mudar de conta (Ctrl+1 a Ctrl+9)</translation>
    </message>
    <message>
        <source>%1
Switch account (Ctrl+1 to Ctrl+9)</source>
        <comment>%1 is the name of an account</comment>
        <translation>%1
Mudar de conta (Ctrl+1 a Ctrl+9)</translation>
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
        <translation>Pesquisar em todas as contas com sessão iniciada</translation>
    </message>
    <message>
        <source>Read the &amp;rest of the lists</source>
        <translation>Ler o &amp;restante das listas</translation>
    </message>
    <message>
        <source>Read the rest of the lists</source>
        <translation>Ler o restante das listas</translation>
    </message>
    <message>
        <source>Tokens that were found</source>
        <translation>Tokens encontrados</translation>
    </message>
    <message>
        <source>&amp;Search in every account that is signed in</source>
        <translation>Pes&amp;quisar em todas as contas com sessão iniciada</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens found. The first %1 are shown.</source>
        <translation>
            <numerusform>%n token encontrado. Os primeiros %1 são mostrados.</numerusform>
            <numerusform>%n tokens encontrados. Os primeiros %1 são mostrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens found.</source>
        <translation>
            <numerusform>%n token encontrado.</numerusform>
            <numerusform>%n tokens encontrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No token found in %n accounts.</source>
        <translation>
            <numerusform>Nenhum token encontrado em %n conta.</numerusform>
            <numerusform>Nenhum token encontrado em %n contas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists are being read…</source>
        <translation>As listas estão sendo lidas…</translation>
    </message>
    <message>
        <source>Not every list was read to its end.</source>
        <translation>Nem todas as listas foram lidas até o fim.</translation>
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
        <translation>Tokens por idade e permissão</translation>
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
        <translation>Não há nenhum token.</translation>
    </message>
    <message>
        <source>%1. Click to show them.</source>
        <translation>%1. Clique para mostrá-los.</translation>
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
        <translation>Bloqueado junto com a tela.</translation>
    </message>
    <message>
        <source>Locked when the computer went to sleep.</source>
        <translation>Bloqueado quando o computador entrou em suspensão.</translation>
    </message>
    <message>
        <source>The layout of the window and the filters apply until the program ends. The file “%1” cannot be written.</source>
        <translation>A disposição da janela e os filtros valem até o programa ser encerrado. Não é possível gravar o arquivo “%1”.</translation>
    </message>
    <message>
        <source>There is no account of this name</source>
        <translation>Não existe nenhuma conta com este nome</translation>
    </message>
    <message numerus="yes">
        <source>Locked after %n minutes without input.</source>
        <translation>
            <numerusform>Bloqueado após %n minuto sem atividade.</numerusform>
            <numerusform>Bloqueado após %n minutos sem atividade.</numerusform>
        </translation>
    </message>
    <message>
        <source>The window layout cannot be saved</source>
        <translation>Não é possível salvar a disposição da janela</translation>
    </message>
    <message>
        <source>Settings and accounts cannot be saved</source>
        <translation>Não é possível salvar as configurações e as contas</translation>
    </message>
    <message>
        <source>Tokenry was started again for another account. Close the open dialog, then choose that account.</source>
        <translation>O Tokenry foi iniciado novamente para outra conta. Feche a caixa de diálogo aberta e, em seguida, escolha essa conta.</translation>
    </message>
    <message>
        <source>Tokenry was started again with this account name.</source>
        <translation>O Tokenry foi iniciado novamente com este nome de conta.</translation>
    </message>
    <message>
        <source>Tokenry did not end properly last time</source>
        <translation>O Tokenry não foi encerrado corretamente da última vez</translation>
    </message>
    <message>
        <source>It crashed, was stopped by force, or the computer lost power. Every change that was sent is in the History; one whose answer is missing is shown as not resolved. A new secret that was not saved is lost: delete its token and create another one. If Tokenry crashed, choose “Help” and “Diagnostics” in the menu, and report the text with what you did before.</source>
        <translation>O programa fechou inesperadamente, foi encerrado à força ou o computador ficou sem energia. Todas as alterações enviadas estão no Histórico; aquelas cuja resposta está faltando são mostradas como não resolvidas. Um novo segredo que não foi salvo está perdido: exclua o token dele e crie outro. Se o Tokenry fechou inesperadamente, escolha “Ajuda” e “Diagnóstico” no menu e relate o problema com esse texto e com o que você fez antes.</translation>
    </message>
</context>
<context>
    <name>tokenry::BaseDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Carregando</translation>
    </message>
</context>
<context>
    <name>tokenry::CaFilePicker</name>
    <message>
        <source>Trust a certificate authority of your own</source>
        <translation>Confiar em uma autoridade certificadora própria</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Arquivo de AC</translation>
    </message>
    <message>
        <source>A file with certificates (PEM)</source>
        <translation>Um arquivo com certificados (PEM)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Browse for a CA file</source>
        <translation>Procurar um arquivo de AC</translation>
    </message>
    <message>
        <source>CA file, for this account beside the system&apos;s own authorities</source>
        <translation>Arquivo de AC para esta conta, além das autoridades do próprio sistema</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Escolha o arquivo.</translation>
    </message>
    <message>
        <source>Give the whole path, from the first / on.</source>
        <translation>Informe o caminho completo, a partir da primeira /.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Este arquivo não existe.</translation>
    </message>
    <message>
        <source>This is not a file that can be read.</source>
        <translation>Este não é um arquivo que se possa ler.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Escolher um arquivo de AC</translation>
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
        <translation>Para a &amp;linha de comando do serviço (grid)</translation>
    </message>
    <message>
        <source>The service&apos;s command line cannot send this request</source>
        <translation>A linha de comando do serviço não pode enviar esta solicitação</translation>
    </message>
    <message>
        <source>For &amp;curl</source>
        <translation>Para o &amp;curl</translation>
    </message>
    <message>
        <source>curl cannot send this request</source>
        <translation>O curl não pode enviar esta solicitação</translation>
    </message>
    <message>
        <source>Copies the request as a line for a shell. Variables stand in place of the secret.</source>
        <translation>Copia a solicitação como uma linha para um shell. Variáveis ocupam o lugar do segredo.</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Copiar como co&amp;mando</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Comando copiado</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como comando</translation>
    </message>
</context>
<context>
    <name>tokenry::CreateAgainDialog</name>
    <message>
        <source>create this token</source>
        <translation>criar este token</translation>
    </message>
    <message>
        <source>Create the new token</source>
        <translation>Criar o novo token</translation>
    </message>
    <message>
        <source>Create the new token “%1”?</source>
        <translation>Criar o novo token “%1”?</translation>
    </message>
    <message>
        <source>It replaces “%1”, which is not touched by that. Its secret is shown once.</source>
        <translation>Ele substitui “%1”, que não é tocado por isso. O segredo do novo token é mostrado uma única vez.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Criar token</translation>
    </message>
</context>
<context>
    <name>tokenry::CreateController</name>
    <message>
        <source>Another token is being created. Wait for it, then try again.</source>
        <translation>Outro token está sendo criado. Espere por ele e tente novamente.</translation>
    </message>
</context>
<context>
    <name>tokenry::CreateDialog</name>
    <message>
        <source>Create another token anyway: there may be two of this name then</source>
        <translation>Criar outro token mesmo assim: depois poderá haver dois com este nome</translation>
    </message>
    <message>
        <source>create this token</source>
        <translation>criar este token</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Criar token</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Novo token</translation>
    </message>
    <message>
        <source>Names cannot be changed later.</source>
        <translation>Os nomes não podem ser alterados depois.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>A name of its own, such as another number after “%1”</source>
        <translation>Um nome próprio, como outro número depois de “%1”</translation>
    </message>
    <message>
        <source>Permissions are taken from “%1”. Permissions that are not known here are left out.</source>
        <translation>As permissões são copiadas de “%1”. As que não são conhecidas aqui ficam de fora.</translation>
    </message>
    <message>
        <source>Permissions are taken from “%1”.</source>
        <translation>As permissões são copiadas de “%1”.</translation>
    </message>
    <message>
        <source>Closes this question. Nothing is sent.</source>
        <translation>Fecha esta pergunta. Nada é enviado.</translation>
    </message>
    <message>
        <source>Creating the token…</source>
        <translation>Criando o token…</translation>
    </message>
    <message>
        <source>The service did not accept the entries. No token was created.</source>
        <translation>O serviço não aceitou os dados. Nenhum token foi criado.</translation>
    </message>
    <message>
        <source>Whether the earlier request for “%1” made a token is still not known.</source>
        <translation>Ainda não se sabe se a solicitação anterior de “%1” criou um token.</translation>
    </message>
    <message>
        <source>The request was for “%1”. Your entries are kept.</source>
        <translation>A solicitação era de “%1”. Os dados que você informou são mantidos.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir depois</translation>
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
        <translation>Escolha pelo menos uma permissão.</translation>
    </message>
    <message>
        <source>In this account payments move real money.</source>
        <translation>Nesta conta, os pagamentos movimentam dinheiro de verdade.</translation>
    </message>
    <message>
        <source>In effect full access: it can create tokens with any permission.</source>
        <translation>Na prática, acesso total: ele pode criar tokens com qualquer permissão.</translation>
    </message>
    <message>
        <source>Waiting for the service; the request cannot be taken back.</source>
        <translation>Aguardando o serviço; a solicitação não pode ser desfeita.</translation>
    </message>
    <message>
        <source>Mark as resolved</source>
        <translation>Marcar como resolvida</translation>
    </message>
</context>
<context>
    <name>tokenry::CredentialEntry</name>
    <message>
        <source>Fill in the fields</source>
        <translation>Preencher os campos</translation>
    </message>
    <message>
        <source>This is the client ID. The secret that belongs to it is another text.</source>
        <translation>Este é o ID de cliente. O segredo que pertence a ele é outro texto.</translation>
    </message>
    <message>
        <source>Remove what does not belong</source>
        <translation>Remover o que não faz parte</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Trocar os dois</translation>
    </message>
    <message>
        <source>Take the end off</source>
        <translation>Retirar o final</translation>
    </message>
    <message>
        <source>Use it as the client secret</source>
        <translation>Usar como segredo de cliente</translation>
    </message>
    <message>
        <source>%1 Perhaps “%2” is meant.</source>
        <translation>%1 Talvez você queira dizer “%2”.</translation>
    </message>
    <message>
        <source>Use that address</source>
        <translation>Usar esse endereço</translation>
    </message>
    <message>
        <source>The pasted text contains no secret for this client ID.</source>
        <translation>O texto colado não contém nenhum segredo para este ID de cliente.</translation>
    </message>
    <message>
        <source>The text was not put into this field.</source>
        <translation>O texto não foi inserido neste campo.</translation>
    </message>
</context>
<context>
    <name>tokenry::CredentialImportPanel</name>
    <message>
        <source>This computer holds credentials for the service&apos;s command line.</source>
        <translation>Este computador contém credenciais para a linha de comando do serviço.</translation>
    </message>
    <message>
        <source>Use ~/.grid-credentials</source>
        <translation>Usar ~/.grid-credentials</translation>
    </message>
    <message>
        <source>Use the GRID_* variables</source>
        <translation>Usar as variáveis GRID_*</translation>
    </message>
</context>
<context>
    <name>tokenry::CredentialSaver</name>
    <message>
        <source>Save in the credentials file; other entries in it are kept</source>
        <translation>Salvar no arquivo de credenciais; as outras entradas dele são mantidas</translation>
    </message>
    <message>
        <source>Save the credentials</source>
        <translation>Salvar as credenciais</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of variables</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>New value for: %1.</source>
        <translation>Novo valor para: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Acrescentado: %1.</translation>
    </message>
    <message>
        <source>Update “%1”?</source>
        <translation>Atualizar “%1”?</translation>
    </message>
    <message>
        <source>Update file</source>
        <translation>Atualizar arquivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saved to %1, readable by you only.</source>
        <translation>Salvo em %1; só você pode lê-lo.</translation>
    </message>
    <message>
        <source>Everything else in the file stays as it is. The previous file is kept beside it. Only you can read the two files.</source>
        <translation>Todo o restante do arquivo permanece como está. O arquivo anterior é guardado ao lado dele. Só você pode ler os dois arquivos.</translation>
    </message>
    <message>
        <source>Saved to %1. Its other entries were kept. The previous file is now “%2”.</source>
        <translation>Salvo em %1. As outras entradas do arquivo foram mantidas. O arquivo anterior agora é “%2”.</translation>
    </message>
</context>
<context>
    <name>tokenry::DateFilterBox</name>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 dias</translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <translation>Há mais de 90 dias</translation>
    </message>
    <message>
        <source>Older than 1 year</source>
        <translation>Há mais de 1 ano</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>Período personalizado…</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
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
        <translation>%1 (o relógio está errado)</translation>
    </message>
</context>
<context>
    <name>tokenry::DateRangeDialog</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Show this range</source>
        <translation>Mostrar este período</translation>
    </message>
    <message>
        <source>Both days are included, in local time. An end that is not checked is open.</source>
        <translation>Os dois dias estão incluídos, no horário local. Um limite que não está marcado fica em aberto.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The first day comes after the last day.</source>
        <translation>O primeiro dia vem depois do último dia.</translation>
    </message>
</context>
<context>
    <name>tokenry::DeleteController</name>
    <message>
        <source>Another deletion is under way. Wait for it, then try again.</source>
        <translation>Outra exclusão está em andamento. Espere por ela e tente novamente.</translation>
    </message>
    <message>
        <source>Go on deleting?</source>
        <translation>Continuar a exclusão?</translation>
    </message>
    <message>
        <source>The deletion was paused: %1 of %2 tokens are done. The others were not sent.</source>
        <translation>A exclusão foi pausada: %1 de %2 tokens já foram processados. Os outros não foram enviados.</translation>
    </message>
    <message>
        <source>Go on deleting</source>
        <translation>Continuar a exclusão</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aqui</translation>
    </message>
    <message>
        <source>The delete dialog was closed</source>
        <translation>A caixa de diálogo de exclusão foi fechada</translation>
    </message>
    <message>
        <source>This account now signs in at another address or with another token, so the dialog was out of date. Nothing was deleted. Choose Delete again if you still want to.</source>
        <translation>Esta conta agora inicia sessão em outro endereço ou com outro token; por isso, a caixa de diálogo estava desatualizada. Nada foi excluído. Se ainda quiser excluir, escolha “Excluir” novamente.</translation>
    </message>
</context>
<context>
    <name>tokenry::DeleteDialog</name>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Tentar de novo os que falharam</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Delete tokens</source>
        <translation>Excluir tokens</translation>
    </message>
    <message>
        <source>Delete this token?</source>
        <translation>Excluir este token?</translation>
    </message>
    <message>
        <source>Whatever uses it stops working at once. This cannot be undone.</source>
        <translation>Tudo o que o utiliza para de funcionar imediatamente. Isto não pode ser desfeito.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tokens?</source>
        <translation>
            <numerusform>Excluir %n token?</numerusform>
            <numerusform>Excluir %n tokens?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever uses them stops working at once. This cannot be undone.</source>
        <translation>Tudo o que os utiliza para de funcionar imediatamente. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Excluir token</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tokens</source>
        <translation>
            <numerusform>Excluir %n token</numerusform>
            <numerusform>Excluir %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Relatório copiado</translation>
    </message>
    <message>
        <source>&amp;Cancel before it starts</source>
        <translation>&amp;Cancelar antes de começar</translation>
    </message>
    <message>
        <source>Deleting the token</source>
        <translation>Excluindo o token</translation>
    </message>
    <message>
        <source>Deleting tokens</source>
        <translation>Excluindo tokens</translation>
    </message>
    <message>
        <source>They are deleted one after the other.</source>
        <translation>Eles são excluídos um após o outro.</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Parar depois deste</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Waiting for the service. The request that is under way cannot be taken back.</source>
        <translation>Aguardando o serviço. A solicitação em andamento não pode ser desfeita.</translation>
    </message>
</context>
<context>
    <name>tokenry::DeleteList</name>
    <message>
        <source>Tokens to delete</source>
        <translation>Tokens a excluir</translation>
    </message>
</context>
<context>
    <name>tokenry::DeleteListModel</name>
    <message>
        <source>you</source>
        <comment>the token that is signed in with</comment>
        <translation>você</translation>
    </message>
    <message>
        <source>%1 ·</source>
        <comment>age, before the client ID</comment>
        <translation>%1 ·</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>criado %1</translation>
    </message>
    <message>
        <source>Client ID: %1
Token ID: %2</source>
        <translation>ID de cliente: %1
ID do token: %2</translation>
    </message>
    <message>
        <source>you are signed in with it</source>
        <translation>você iniciou a sessão com ele</translation>
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
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>No token is shown</source>
        <translation>Nenhum token é mostrado</translation>
    </message>
    <message>
        <source>Click a row to see what its token may do and to copy the client ID. %1 reads it again.</source>
        <translation>Clique em uma linha para ver o que o token dela pode fazer e para copiar o ID de cliente. %1 lê o token novamente.</translation>
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
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>This text is for a report about a fault in Tokenry. It has no name of an account, a person or a computer in it, and no ID or secret. Nothing is sent.</source>
        <translation>Este texto serve para relatar uma falha no Tokenry. Ele não contém nenhum nome de conta, de pessoa ou de computador, nem nenhum ID ou segredo. Nada é enviado.</translation>
    </message>
</context>
<context>
    <name>tokenry::EnvironmentConflictDetector</name>
    <message>
        <source>The same client ID signs in here as %1 and in the account “%2” as %3. One of the two labels is wrong: check it before you change anything.</source>
        <translation>O mesmo ID de cliente inicia sessão aqui como %1 e na conta “%2” como %3. Um dos dois rótulos está errado: verifique-o antes de alterar qualquer coisa.</translation>
    </message>
    <message>
        <source>The account “%1” (%2) signs in with the same credentials.</source>
        <translation>A conta “%1” (%2) inicia sessão com as mesmas credenciais.</translation>
    </message>
    <message>
        <source>This account is labelled %1, and “%2” is labelled %3, but the service gave both the same token. One of the two labels is wrong: check it before you change anything.</source>
        <translation>Esta conta tem o rótulo %1, e “%2” tem o rótulo %3, mas o serviço forneceu o mesmo token às duas. Um dos dois rótulos está errado: verifique-o antes de alterar qualquer coisa.</translation>
    </message>
    <message>
        <source>The account “%1”, which is labelled %2, was given the same tokens.</source>
        <translation>A conta “%1”, que tem o rótulo %2, recebeu os mesmos tokens.</translation>
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
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>Choose what it is for</source>
        <translation>Escolha para que ela serve</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
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
            <numerusform>%n token exportado para “%1”.</numerusform>
            <numerusform>%n tokens exportados para “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>O arquivo não foi gravado</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Escolher outro arquivo…</translation>
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
        <translation>Qualquer nome</translation>
    </message>
    <message>
        <source>Created between</source>
        <translation>Criado entre</translation>
    </message>
    <message>
        <source>Updated between</source>
        <translation>Atualizado entre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Pes&amp;quisar</translation>
    </message>
    <message>
        <source>&amp;Permissions</source>
        <translation>&amp;Permissões</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>Nesta lista</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualquer uma</translation>
    </message>
    <message>
        <source>Can view</source>
        <translation>Pode ver</translation>
    </message>
    <message>
        <source>Can transact</source>
        <translation>Pode realizar transações</translation>
    </message>
    <message>
        <source>Can manage</source>
        <translation>Pode gerenciar</translation>
    </message>
    <message>
        <source>Only VIEW</source>
        <translation>Somente VIEW</translation>
    </message>
    <message>
        <source>VIEW and TRANSACT only</source>
        <translation>Somente VIEW e TRANSACT</translation>
    </message>
    <message>
        <source>VIEW and MANAGE only</source>
        <translation>Somente VIEW e MANAGE</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>As três</translation>
    </message>
    <message>
        <source>None listed or unknown</source>
        <translation>Não listadas ou desconhecidas</translation>
    </message>
    <message>
        <source>Name filter</source>
        <translation>Filtro de nome</translation>
    </message>
    <message>
        <source>The service decides how names match (Ctrl+Shift+N).</source>
        <translation>O serviço decide como os nomes correspondem (Ctrl+Shift+N).</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ome</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Pesquisa: %1</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>Permissões: %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nome: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Criado: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Atualizado: %1</translation>
    </message>
    <message>
        <source>&amp;Name (starts or ends with a space)</source>
        <translation>N&amp;ome (começa ou termina com um espaço)</translation>
    </message>
    <message>
        <source>Shows the rows that have every word, in any column (Ctrl+F). A minus sign before a word leaves out the rows that have it; quotation marks keep words together. IDs are found in every form. Enter on an ID that is not in the list asks the service for it.</source>
        <translation>Mostra as linhas que contêm todas as palavras, em qualquer coluna (Ctrl+F). Um sinal de menos antes de uma palavra deixa de fora as linhas que a contêm; as aspas mantêm as palavras juntas. Os IDs são encontrados em qualquer formato. Se um ID não estiver na lista, a tecla Enter o consulta no serviço.</translation>
    </message>
    <message>
        <source>Filtered by the service</source>
        <translation>Filtrado pelo serviço</translation>
    </message>
    <message>
        <source>Search names, IDs and notes</source>
        <translation>Pesquisar nomes, IDs e anotações</translation>
    </message>
</context>
<context>
    <name>tokenry::FilterChip</name>
    <message>
        <source>%1. Click to remove this filter.</source>
        <translation>%1. Clique para remover este filtro.</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Remover filtro %1</translation>
    </message>
</context>
<context>
    <name>tokenry::FilterChipRow</name>
    <message>
        <source>Clear &amp;filters</source>
        <translation>Limpar &amp;filtros</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Show &amp;query</source>
        <translation>Mostrar con&amp;sulta</translation>
    </message>
    <message>
        <source>Show query</source>
        <translation>Mostrar consulta</translation>
    </message>
</context>
<context>
    <name>tokenry::FindController</name>
    <message>
        <source>More than one token has an ID that is shortened like this. Enter the whole ID.</source>
        <translation>Mais de um token tem um ID que se abrevia assim. Informe o ID inteiro.</translation>
    </message>
    <message>
        <source>Asking the service for this ID…</source>
        <translation>Consultando este ID no serviço…</translation>
    </message>
    <message>
        <source>Stopped before anything was read.</source>
        <translation>Parado antes de algo ser lido.</translation>
    </message>
    <message>
        <source>Stopped. Tokens read: %1. The token may be among the others.</source>
        <translation>Parado. Tokens lidos: %1. O token pode estar entre os outros.</translation>
    </message>
    <message>
        <source>Not found so far, but the service did not give the whole list. Tokens read: %1. The token may be among the others.</source>
        <translation>Não encontrado até agora, mas o serviço não forneceu a lista inteira. Tokens lidos: %1. O token pode estar entre os outros.</translation>
    </message>
    <message>
        <source>No token has this token ID. Tokenry looks for a client ID: read %1 of %2 tokens.</source>
        <translation>Nenhum token tem este ID como ID do token. O Tokenry está procurando um ID de cliente: %1 de %2 tokens lidos.</translation>
    </message>
    <message>
        <source>No token has this token ID. Tokenry looks for a client ID. Tokens read: %1.</source>
        <translation>Nenhum token tem este ID como ID do token. O Tokenry está procurando um ID de cliente. Tokens lidos: %1.</translation>
    </message>
    <message numerus="yes">
        <source>No token has this ID. The whole list was read: %Ln tokens.</source>
        <translation>
            <numerusform>Nenhum token tem este ID. A lista inteira foi lida: %Ln token.</numerusform>
            <numerusform>Nenhum token tem este ID. A lista inteira foi lida: %Ln tokens.</numerusform>
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
        <translation>Salvar como…</translation>
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
        <translation>Linha de comando</translation>
    </message>
    <message>
        <source>Text to copy or save, its secret hidden</source>
        <translation>Texto para copiar ou salvar, com o segredo oculto</translation>
    </message>
    <message>
        <source>The names that the service&apos;s libraries and its documentation use.</source>
        <translation>Os nomes que as bibliotecas do serviço e a documentação dele usam.</translation>
    </message>
    <message>
        <source>The names that the service&apos;s command line uses. GRID_API_TOKEN_ID holds the client ID, not the token ID.</source>
        <translation>Os nomes que a linha de comando do serviço usa. GRID_API_TOKEN_ID contém o ID de cliente, e não o ID do token.</translation>
    </message>
    <message>
        <source>Names of the variables</source>
        <translation>Nomes das variáveis</translation>
    </message>
</context>
<context>
    <name>tokenry::FoundTokenCard</name>
    <message>
        <source>created %1</source>
        <comment>%1 is a time such as 3 days ago</comment>
        <translation>criado %1</translation>
    </message>
    <message>
        <source>Only a shortened ID stands in the text, which several tokens may have. Show it in the list to compare.</source>
        <translation>O texto contém apenas um ID abreviado, que vários tokens podem ter. Mostre o token na lista para comparar.</translation>
    </message>
    <message>
        <source>Rotate at once…</source>
        <translation>Rotacionar imediatamente…</translation>
    </message>
    <message>
        <source>Rotate “%1” at once</source>
        <translation>Rotacionar “%1” imediatamente</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Excluir “%1”</translation>
    </message>
    <message>
        <source>Show in list</source>
        <translation>Mostrar na lista</translation>
    </message>
    <message>
        <source>Show “%1” in the list</source>
        <translation>Mostrar “%1” na lista</translation>
    </message>
</context>
<context>
    <name>tokenry::HistoryController</name>
    <message numerus="yes">
        <source>%n lines of the record are damaged or of a newer version. They are kept and not shown.</source>
        <translation>
            <numerusform>%n linha do registro está danificada ou é de uma versão mais recente. Ela é mantida e não é mostrada.</numerusform>
            <numerusform>%n linhas do registro estão danificadas ou são de uma versão mais recente. Elas são mantidas e não são mostradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Exportar histórico</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgula (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>History exported to “%1”.</source>
        <translation>Histórico exportado para “%1”.</translation>
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
        <translation>Histórico</translation>
    </message>
    <message>
        <source>What was done from this computer in this account. It holds no secret.</source>
        <translation>O que foi feito a partir deste computador nesta conta. Não contém nenhum segredo.</translation>
    </message>
    <message>
        <source>Filter history</source>
        <translation>Filtrar histórico</translation>
    </message>
    <message>
        <source>Filter by name, ID, action or outcome</source>
        <translation>Filtrar por nome, ID, ação ou resultado</translation>
    </message>
    <message>
        <source>25 September 2026, 23:59</source>
        <translation>25 de setembro de 2026, 23:59</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Criar token</translation>
    </message>
    <message>
        <source>A name of usual length</source>
        <translation>Um nome de tamanho comum</translation>
    </message>
    <message>
        <source>VIEW and TRANSACT</source>
        <translation>VIEW e TRANSACT</translation>
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
        <translation>Fechar</translation>
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
            <numerusform>%n entrada copiada.</numerusform>
            <numerusform>%n entradas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No token was created or deleted from this computer yet.</source>
        <translation>Nenhum token foi criado nem excluído a partir deste computador até agora.</translation>
    </message>
    <message>
        <source>A note of usual length</source>
        <translation>Uma anotação de tamanho comum</translation>
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
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID do token</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
</context>
<context>
    <name>tokenry::JournaledGateway</name>
    <message>
        <source>%1 Without it a lost answer could not be settled later, so nothing was sent.</source>
        <translation>%1 Sem o registro, uma resposta perdida não poderia ser esclarecida depois; por isso, nada foi enviado.</translation>
    </message>
    <message>
        <source>The disk is slow: this token may not be on record yet.</source>
        <translation>O disco está lento: este token pode ainda não estar registrado.</translation>
    </message>
    <message>
        <source>The account was changed to another address or client ID meanwhile, so nothing was sent.</source>
        <translation>Enquanto isso, a conta foi alterada para outro endereço ou outro ID de cliente; por isso, nada foi enviado.</translation>
    </message>
</context>
<context>
    <name>tokenry::LastManagerCheck</name>
    <message>
        <source>Reading the whole list takes too long.</source>
        <translation>Ler a lista inteira demora demais.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The list could not be read to its end.</source>
        <translation>Não foi possível ler a lista até o fim.</translation>
    </message>
    <message>
        <source>Other tokens have no permissions listed, or unknown ones.</source>
        <translation>Outros tokens não têm permissões listadas ou têm permissões desconhecidas.</translation>
    </message>
</context>
<context>
    <name>tokenry::ListController</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sessão novamente</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Iniciar sessão no proxy…</translation>
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
        <translation>As configurações não puderam ser salvas</translation>
    </message>
    <message>
        <source>They apply until the program ends. The file “%1” cannot be written.</source>
        <translation>Elas valem até o programa ser encerrado. Não é possível gravar o arquivo “%1”.</translation>
    </message>
</context>
<context>
    <name>tokenry::MessagePanel</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Dispensar a mensagem</translation>
    </message>
</context>
<context>
    <name>tokenry::NoteDialog</name>
    <message>
        <source>Note about a token</source>
        <translation>Anotação sobre um token</translation>
    </message>
    <message>
        <source>Note about “%1”</source>
        <translation>Anotação sobre “%1”</translation>
    </message>
    <message>
        <source>It is kept on this computer and never sent.</source>
        <translation>Ela é guardada neste computador e nunca é enviada.</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsável</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Finalidade</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>Where &amp;deployed</source>
        <translation>Onde está &amp;implantado</translation>
    </message>
    <message>
        <source>Where deployed</source>
        <translation>Onde está implantado</translation>
    </message>
    <message>
        <source>&amp;Review by</source>
        <translation>Revisar &amp;até</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revisar até</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Salvar anotação</translation>
    </message>
    <message>
        <source>Keep it anyway</source>
        <translation>Guardar mesmo assim</translation>
    </message>
    <message>
        <source>A text looks like a secret. Notes are kept in a file without encryption, so a secret does not belong there. IDs do no harm.</source>
        <translation>Um texto parece um segredo. As anotações são guardadas em um arquivo sem criptografia; por isso, um segredo não deve ficar nelas. IDs não causam danos.</translation>
    </message>
</context>
<context>
    <name>tokenry::NoteImportDialog</name>
    <message>
        <source>Import notes</source>
        <translation>Importar anotações</translation>
    </message>
    <message>
        <source>Import notes from “%1”?</source>
        <translation>Importar anotações de “%1”?</translation>
    </message>
    <message>
        <source>Notes that the file does not hold stay as they are. Notes are kept on this computer and never sent.</source>
        <translation>As anotações que o arquivo não contém ficam como estão. As anotações são guardadas neste computador e nunca são enviadas.</translation>
    </message>
    <message>
        <source>Changes of the notes</source>
        <translation>Alterações nas anotações</translation>
    </message>
    <message numerus="yes">
        <source>Import also %n notes with a text that looks like a secret</source>
        <translation>
            <numerusform>Importar também %n anotação com um texto que parece um segredo</numerusform>
            <numerusform>Importar também %n anotações com um texto que parece um segredo</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New, for %1: %2</source>
        <comment>%1 is the ID of a token, %2 a note</comment>
        <translation>Nova, para %1: %2</translation>
    </message>
    <message>
        <source>Replaced, for %1: %2. Until now: %3</source>
        <comment>%1 is the ID of a token, %2 and %3 are notes</comment>
        <translation>Substituída, para %1: %2. Até agora: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n notes are new.</source>
        <translation>
            <numerusform>%n anotação é nova.</numerusform>
            <numerusform>%n anotações são novas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes replace the present ones.</source>
        <translation>
            <numerusform>%n anotação substitui a atual.</numerusform>
            <numerusform>%n anotações substituem as atuais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes are the same already.</source>
        <translation>
            <numerusform>%n anotação já é igual.</numerusform>
            <numerusform>%n anotações já são iguais.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::NoteStore</name>
    <message>
        <source>The notes in “%1” are damaged and are not shown. The file is kept when you write a new note.</source>
        <translation>As anotações em “%1” estão danificadas e não são mostradas. O arquivo é preservado quando você escreve uma nova anotação.</translation>
    </message>
    <message>
        <source>The damaged file “%1” could not be kept: %2. Nothing was changed.</source>
        <translation>Não foi possível guardar o arquivo danificado “%1”: %2. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>tokenry::NotesController</name>
    <message>
        <source>This account has no note to export.</source>
        <translation>Esta conta não tem nenhuma anotação para exportar.</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Exportar as anotações</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n notes to “%1”.</source>
        <translation>
            <numerusform>%n anotação exportada para “%1”.</numerusform>
            <numerusform>%n anotações exportadas para “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importar anotações</translation>
    </message>
    <message>
        <source>The file “%1” could not be read: %2.</source>
        <translation>Não foi possível ler o arquivo “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a file of exported notes, or it is damaged. Nothing was imported.</source>
        <translation>“%1” não é um arquivo de anotações exportadas ou está danificado. Nada foi importado.</translation>
    </message>
    <message>
        <source>“%1” holds no note that is new here. Nothing was imported.</source>
        <translation>“%1” não contém nenhuma anotação que seja nova aqui. Nada foi importado.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n notes.</source>
        <translation>
            <numerusform>%n anotação importada.</numerusform>
            <numerusform>%n anotações importadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::NoticeStrip</name>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>E mais %n</numerusform>
            <numerusform>E mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::OtherAccounts</name>
    <message>
        <source>“%1” was not looked through. %2</source>
        <comment>%1 is an account, %2 the reason in sentences</comment>
        <translation>A conta “%1” não foi examinada. %2</translation>
    </message>
    <message>
        <source>“%1” was not looked through to its end. %2</source>
        <comment>%1 is an account, %2 the reason in sentences</comment>
        <translation>A conta “%1” não foi examinada até o fim. %2</translation>
    </message>
    <message numerus="yes">
        <source>Signs in to %n accounts with the secrets that the keyring holds.</source>
        <translation>
            <numerusform>Inicia sessão em %n conta com o segredo que o chaveiro contém.</numerusform>
            <numerusform>Inicia sessão em %n contas com os segredos que o chaveiro contém.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sessão…</translation>
    </message>
    <message>
        <source>Sign in to “%1”</source>
        <translation>Iniciar sessão em “%1”</translation>
    </message>
    <message>
        <source>L&amp;ook in the other accounts too</source>
        <translation>Procurar também nas &amp;outras contas</translation>
    </message>
    <message>
        <source>Look in the other accounts too</source>
        <translation>Procurar também nas outras contas</translation>
    </message>
</context>
<context>
    <name>tokenry::OverviewChoices</name>
    <message>
        <source>Compare with the list of my last review</source>
        <translation>Comparar com a lista da minha última revisão</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens of “%1” are old after</source>
        <translation>Considerar antigos os tokens de “%1” após</translation>
    </message>
    <message>
        <source>The Overview lists older tokens among those that need attention.</source>
        <translation>A página Visão geral lista os tokens mais antigos que isso entre os que requerem atenção.</translation>
    </message>
    <message>
        <source>The list of the last review of “%1” is kept on this computer: names, IDs, permissions and dates, but no secret. It is deleted when you turn this off.</source>
        <translation>A lista da última revisão de “%1” é guardada neste computador: nomes, IDs, permissões e datas, mas nenhum segredo. Ela é excluída quando você desativa esta opção.</translation>
    </message>
    <message>
        <source>Delete the list of your last review?</source>
        <translation>Excluir a lista da sua última revisão?</translation>
    </message>
    <message>
        <source>The next review of “%1” will have nothing to compare with.</source>
        <translation>A próxima revisão de “%1” não terá nada com que comparar.</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>Excluir a lista</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Manter a lista</translation>
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
        <translation>A sua última revisão foi feita em outro endereço; por isso, não é possível comparar nada com ela.</translation>
    </message>
    <message>
        <source>Your last review was made as another client ID, so nothing can be compared with it.</source>
        <translation>A sua última revisão foi feita com outro ID de cliente; por isso, não é possível comparar nada com ela.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens have appeared since your last review that may manage tokens or list no permissions. They were not created from this computer.</source>
        <translation>
            <numerusform>Desde a sua última revisão, apareceu %n token que pode gerenciar tokens ou não tem permissões listadas. Ele não foi criado a partir deste computador.</numerusform>
            <numerusform>Desde a sua última revisão, apareceram %n tokens que podem gerenciar tokens ou não têm permissões listadas. Eles não foram criados a partir deste computador.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has appeared since your last review and lists no permissions. It was not created from this computer.</source>
        <translation>“%1” apareceu desde a sua última revisão e não tem permissões listadas. Ele não foi criado a partir deste computador.</translation>
    </message>
    <message>
        <source>“%1” has appeared since your last review and may manage tokens. It was not created from this computer.</source>
        <translation>“%1” apareceu desde a sua última revisão e pode gerenciar tokens. Ele não foi criado a partir deste computador.</translation>
    </message>
    <message numerus="yes">
        <source>Marked as reviewed. The next comparison will start from this list of %n tokens.</source>
        <translation>
            <numerusform>Marcada como revisada. A próxima comparação partirá desta lista de %n token.</numerusform>
            <numerusform>Marcada como revisada. A próxima comparação partirá desta lista de %n tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the access review report</source>
        <translation>Salvar o relatório da revisão de acessos</translation>
    </message>
    <message>
        <source>PDF or comma-separated values (*.pdf *.csv)</source>
        <translation>PDF ou valores separados por vírgula (*.pdf *.csv)</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>neste computador</translation>
    </message>
    <message>
        <source>The report was saved as “%1”.</source>
        <translation>O relatório foi salvo como “%1”.</translation>
    </message>
    <message>
        <source>The report was cancelled. Nothing was saved.</source>
        <translation>O relatório foi cancelado. Nada foi salvo.</translation>
    </message>
</context>
<context>
    <name>tokenry::OverviewPage</name>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Changes since last review</source>
        <translation>Alterações desde a última revisão</translation>
    </message>
    <message>
        <source>Mark as revie&amp;wed</source>
        <translation>Marcar como re&amp;visada</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marcar como revisada</translation>
    </message>
    <message>
        <source>Access review re&amp;port…</source>
        <translation>Re&amp;latório da revisão de acessos…</translation>
    </message>
    <message>
        <source>Access review report</source>
        <translation>Relatório da revisão de acessos</translation>
    </message>
    <message>
        <source>Rea&amp;d now</source>
        <translation>L&amp;er agora</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Ler agora</translation>
    </message>
    <message>
        <source>Age since creation. The service does not report use, so nothing here means unused.</source>
        <translation>Idade desde a criação. O serviço não informa o uso; portanto, nada aqui significa que um token não está em uso.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens by age and by what they may do</source>
        <translation>
            <numerusform>%n token por idade e pelo que pode fazer</numerusform>
            <numerusform>%n tokens por idade e pelo que podem fazer</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lendo a lista…</translation>
    </message>
    <message>
        <source>The list was not read yet.</source>
        <translation>A lista ainda não foi lida.</translation>
    </message>
    <message>
        <source>From a complete list read at %1</source>
        <translation>De uma lista completa, lida em %1</translation>
    </message>
    <message>
        <source>So far, read at %1</source>
        <translation>Até agora, leitura de %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>%1 is a number, %2 says of which tokens</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The next comparison will start from this list.</source>
        <translation>A próxima comparação partirá desta lista.</translation>
    </message>
    <message>
        <source>Only a complete list can be marked as reviewed.</source>
        <translation>Só uma lista completa pode ser marcada como revisada.</translation>
    </message>
    <message>
        <source>Changes since your last review</source>
        <translation>Alterações desde a sua última revisão</translation>
    </message>
    <message>
        <source>There is no list of an earlier review to compare with yet.</source>
        <translation>Ainda não há lista de uma revisão anterior com que comparar.</translation>
    </message>
    <message>
        <source>Changes since your last review on %1</source>
        <translation>Alterações desde a sua última revisão em %1</translation>
    </message>
    <message>
        <source>New: %1 (%2). %3</source>
        <comment>%1 is a name, %2 permissions, %3 a sentence</comment>
        <translation>Novo: %1 (%2). %3</translation>
    </message>
    <message>
        <source>Gone: %1 (%2). %3</source>
        <comment>%1 is a name, %2 permissions, %3 a sentence</comment>
        <translation>Não existe mais: %1 (%2). %3</translation>
    </message>
    <message>
        <source>Changed: %1. %2</source>
        <comment>%1 is a name, %2 sentences</comment>
        <translation>Alterado: %1. %2</translation>
    </message>
    <message>
        <source>Whether a token is gone is not known, because the list is not complete.</source>
        <translation>Não se sabe se algum token deixou de existir, porque a lista não está completa.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada mudou.</translation>
    </message>
    <message>
        <source>This account keeps no list of the last review. The settings can change that.</source>
        <translation>Esta conta não guarda nenhuma lista da última revisão. É possível mudar isso nas configurações.</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>Cancelar o relatório</translation>
    </message>
    <message>
        <source>Writing the access review report…</source>
        <translation>Gravando o relatório da revisão de acessos…</translation>
    </message>
</context>
<context>
    <name>tokenry::PageNotices</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minutes ahead of the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>O relógio deste computador está %n minuto adiantado em relação ao relógio do serviço. As idades e os filtros de data, como Hoje, seguem o relógio deste computador.</numerusform>
            <numerusform>O relógio deste computador está %n minutos adiantado em relação ao relógio do serviço. As idades e os filtros de data, como Hoje, seguem o relógio deste computador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minutes behind the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>O relógio deste computador está %n minuto atrasado em relação ao relógio do serviço. As idades e os filtros de data, como Hoje, seguem o relógio deste computador.</numerusform>
            <numerusform>O relógio deste computador está %n minutos atrasado em relação ao relógio do serviço. As idades e os filtros de data, como Hoje, seguem o relógio deste computador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n hours ahead of the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>O relógio deste computador está cerca de %n hora adiantado em relação ao relógio do serviço. As idades e os filtros de data, como Hoje, seguem o relógio deste computador.</numerusform>
            <numerusform>O relógio deste computador está cerca de %n horas adiantado em relação ao relógio do serviço. As idades e os filtros de data, como Hoje, seguem o relógio deste computador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n hours behind the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>O relógio deste computador está cerca de %n hora atrasado em relação ao relógio do serviço. As idades e os filtros de data, como Hoje, seguem o relógio deste computador.</numerusform>
            <numerusform>O relógio deste computador está cerca de %n horas atrasado em relação ao relógio do serviço. As idades e os filtros de data, como Hoje, seguem o relógio deste computador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n days ahead of the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>O relógio deste computador está cerca de %n dia adiantado em relação ao relógio do serviço. As idades e os filtros de data, como Hoje, seguem o relógio deste computador.</numerusform>
            <numerusform>O relógio deste computador está cerca de %n dias adiantado em relação ao relógio do serviço. As idades e os filtros de data, como Hoje, seguem o relógio deste computador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n days behind the service&apos;s clock. Ages and date filters such as Today go by this computer&apos;s clock.</source>
        <translation>
            <numerusform>O relógio deste computador está cerca de %n dia atrasado em relação ao relógio do serviço. As idades e os filtros de data, como Hoje, seguem o relógio deste computador.</numerusform>
            <numerusform>O relógio deste computador está cerca de %n dias atrasado em relação ao relógio do serviço. As idades e os filtros de data, como Hoje, seguem o relógio deste computador.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Editar conta…</translation>
    </message>
    <message>
        <source>The service sent a client secret in an answer that must not hold one. This program did not keep it. Tell the people who run the service.</source>
        <translation>O serviço enviou um segredo de cliente em uma resposta que não pode conter nenhum. Este programa não o guardou. Avise os responsáveis pelo serviço.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Histórico…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>tokenry::PagingBar</name>
    <message>
        <source>First</source>
        <translation>Primeira</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primeira página</translation>
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
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Próxima página</translation>
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
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Parar o carregamento</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Ler o restante</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Previous page (Alt+Left)</source>
        <translation>Página anterior (Alt+Seta para a esquerda)</translation>
    </message>
    <message>
        <source>Next page (Alt+Right)</source>
        <translation>Próxima página (Alt+Seta para a direita)</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Atualizar (F5)</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Tamanho da página</translation>
    </message>
    <message>
        <source>All</source>
        <comment>every row in one list</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Nenhuma correspondência</translation>
    </message>
    <message>
        <source>No tokens</source>
        <translation>Nenhum token</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 de %3</translation>
    </message>
    <message>
        <source>%1–%2, more follow</source>
        <translation>%1–%2, há mais</translation>
    </message>
    <message>
        <source>%1 in all, complete</source>
        <translation>%1 ao todo, lista completa</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>lista completa</translation>
    </message>
    <message>
        <source>first %1 of %2</source>
        <translation>primeiros %1 de %2</translation>
    </message>
    <message>
        <source>first %1, more follow</source>
        <translation>primeiros %1, há mais</translation>
    </message>
    <message>
        <source>paused, the service is busy: %1</source>
        <translation>em pausa, o serviço está ocupado: %1</translation>
    </message>
    <message>
        <source>filtered and sorted: %1</source>
        <translation>filtrado e ordenado: %1</translation>
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
        <translation>lido: %1</translation>
    </message>
    <message>
        <source>%1 in all, complete when last read</source>
        <translation>%1 ao todo, lista completa na última leitura</translation>
    </message>
    <message>
        <source>complete when last read</source>
        <translation>lista completa na última leitura</translation>
    </message>
</context>
<context>
    <name>tokenry::PairDialog</name>
    <message>
        <source>Test the new pair</source>
        <translation>Testar as novas credenciais</translation>
    </message>
    <message>
        <source>Test the new pair of “%1”</source>
        <translation>Testar as novas credenciais de “%1”</translation>
    </message>
    <message>
        <source>The secret is sent to the service to prove it, and is written nowhere. The old token is not touched.</source>
        <translation>O segredo é enviado ao serviço para comprová-lo e não é gravado em lugar nenhum. O token antigo não é tocado.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo de cliente</translation>
    </message>
    <message>
        <source>Take the secret out of it</source>
        <translation>Extrair o segredo dele</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De um arquivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>File that holds the new secret</source>
        <translation>Arquivo que contém o novo segredo</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Este arquivo não existe.</translation>
    </message>
    <message>
        <source>This file holds no secret of this client ID.</source>
        <translation>Este arquivo não contém nenhum segredo deste ID de cliente.</translation>
    </message>
</context>
<context>
    <name>tokenry::PasteLine</name>
    <message>
        <source>Or paste a .env block, a curl command or JSON</source>
        <translation>Ou cole um bloco .env, um comando curl ou JSON</translation>
    </message>
    <message>
        <source>The clipboard holds no credentials in a form that is known.</source>
        <translation>A área de transferência não contém credenciais em um formato conhecido.</translation>
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
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Token administrator</source>
        <translation>Administrador de tokens</translation>
    </message>
    <message>
        <source>See all data: platform configuration, customers and transactions.</source>
        <translation>Ver todos os dados: configuração da plataforma, clientes e transações.</translation>
    </message>
    <message>
        <source>Send payments.</source>
        <translation>Enviar pagamentos.</translation>
    </message>
    <message>
        <source>Change platform configuration, API tokens and customers. In effect full access.</source>
        <translation>Alterar a configuração da plataforma, os tokens de API e os clientes. Na prática, acesso total.</translation>
    </message>
</context>
<context>
    <name>tokenry::ProxyDialog</name>
    <message>
        <source>Sign in to proxy</source>
        <translation>Iniciar sessão no proxy</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Iniciar sessão no proxy</translation>
    </message>
    <message>
        <source>The proxy %1 stands between this computer and the service and wants a sign-in of its own. This is not the secret of the service. It is kept in memory for this run only and goes to this proxy only. Whoever listens on the way to the proxy may be able to read it.</source>
        <translation>O proxy %1 fica entre este computador e o serviço e exige um início de sessão próprio. Este não é o segredo do serviço. Os dados são mantidos na memória só durante esta execução do programa e são enviados só a este proxy. Quem escuta no caminho até o proxy pode conseguir lê-los.</translation>
    </message>
    <message>
        <source>The proxy did not accept the last user name and password.</source>
        <translation>O proxy não aceitou o último nome de usuário e a última senha.</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Nome de usuário do proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Senha do proxy</translation>
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
        <translation>A última consulta enviada</translation>
    </message>
    <message>
        <source>Days that you choose are days of your time zone; the query carries their exact instants in UTC, both ends included.</source>
        <translation>Os dias que você escolhe são dias do seu fuso horário; a consulta leva os instantes exatos deles em UTC, com os dois extremos incluídos.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy query</source>
        <translation>Copiar consulta</translation>
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
        <translation>Sair e limpar a área de transferência?</translation>
    </message>
    <message>
        <source>The secret that you copied is still on the clipboard. If it was not pasted anywhere yet, this is the only copy of it.</source>
        <translation>O segredo que você copiou ainda está na área de transferência. Se ele ainda não foi colado em nenhum lugar, esta é a única cópia dele.</translation>
    </message>
    <message>
        <source>Clear and quit</source>
        <translation>Limpar e sair</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>The clipboard may still hold the secret</source>
        <translation>A área de transferência ainda pode conter o segredo</translation>
    </message>
    <message>
        <source>%1 Tokenry quits as soon as it has seen that the secret is gone.</source>
        <translation>%1 O Tokenry será encerrado assim que constatar que o segredo não está mais lá.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Sair mesmo assim</translation>
    </message>
    <message>
        <source>Quit without the report?</source>
        <translation>Sair sem o relatório?</translation>
    </message>
    <message>
        <source>The access review report is still being written. If you quit now, it is not saved.</source>
        <translation>O relatório da revisão de acessos ainda está sendo gravado. Se você sair agora, ele não será salvo.</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Sair sem o relatório</translation>
    </message>
</context>
<context>
    <name>tokenry::RotateDialog</name>
    <message>
        <source>rotate</source>
        <translation>rotacionar</translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation>Rotacionar token</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>Rotacionar “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Rotate %n tokens</source>
        <translation>
            <numerusform>Rotacionar %n token</numerusform>
            <numerusform>Rotacionar %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>One after the other, each with a secret of its own.</source>
        <translation>Um após o outro, cada um com um segredo próprio.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start rotation</source>
        <translation>Iniciar rotação</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>criado %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>the names of an old and a new token</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1. A new token is created.</source>
        <translation>1. Um novo token é criado.</translation>
    </message>
    <message>
        <source>1. A new token with the same permissions is created.</source>
        <translation>1. Um novo token com as mesmas permissões é criado.</translation>
    </message>
    <message>
        <source>2. You get its secret, once, and put it where the old one is used.</source>
        <translation>2. Você recebe o segredo dele, uma única vez, e o coloca onde o antigo é usado.</translation>
    </message>
    <message>
        <source>3. Tokenry proves that the service accepts the new pair.</source>
        <translation>3. O Tokenry comprova que o serviço aceita as novas credenciais.</translation>
    </message>
    <message>
        <source>This account then signs in with the new pair. It is stored and read back first.</source>
        <translation>Depois, esta conta inicia sessão com as novas credenciais. Antes disso, elas são armazenadas e lidas de volta.</translation>
    </message>
    <message>
        <source>4. You deploy it and say so. That may take days; both tokens work.</source>
        <translation>4. Você as implanta e informa isso. Pode levar dias; os dois tokens funcionam.</translation>
    </message>
    <message>
        <source>5. The old token is deleted, and Tokenry checks that it is gone.</source>
        <translation>5. O token antigo é excluído, e o Tokenry verifica se ele não existe mais.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>O que vai acontecer</translation>
    </message>
    <message>
        <source>Name of the new token</source>
        <translation>Nome do novo token</translation>
    </message>
    <message>
        <source>The old token lists no permissions that could be read. Choose what the new one may do.</source>
        <translation>O token antigo não lista nenhuma permissão que se possa ler. Escolha o que o novo pode fazer.</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Vazou</translation>
    </message>
    <message>
        <source>Some of the old tokens list no permissions that could be read. Choose the permissions of the tokens that replace them.</source>
        <translation>Alguns dos tokens antigos não listam nenhuma permissão que se possa ler. Escolha as permissões dos tokens que os substituem.</translation>
    </message>
    <message>
        <source>The old secret has leaked</source>
        <translation>O segredo antigo vazou</translation>
    </message>
    <message>
        <source>Then do not wait: after the proof the delete dialog opens.</source>
        <translation>Nesse caso, não espere: após a comprovação, abre-se a caixa de diálogo de exclusão.</translation>
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
        <translation>Excluir o novo token…</translation>
    </message>
    <message>
        <source>Test the new pair…</source>
        <translation>Testar as novas credenciais…</translation>
    </message>
    <message>
        <source>Create the new token…</source>
        <translation>Criar o novo token…</translation>
    </message>
    <message>
        <source>It is deployed: delete the old one…</source>
        <translation>Está implantado: excluir o antigo…</translation>
    </message>
    <message>
        <source>Abort rotation</source>
        <translation>Abandonar rotação</translation>
    </message>
    <message>
        <source>Test the new pair</source>
        <translation>Testar as novas credenciais</translation>
    </message>
    <message>
        <source>It is deployed</source>
        <translation>Está implantado</translation>
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
        <translation>Excluir o antigo…</translation>
    </message>
</context>
<context>
    <name>tokenry::RotationController</name>
    <message numerus="yes">
        <source>%n rotations did not go on, because the account was locked or signed in anew. Their new tokens are not created: go on with them on the Rotations page.</source>
        <translation>
            <numerusform>%n rotação não continuou, porque a conta foi bloqueada ou a sessão foi iniciada novamente. O novo token dela não foi criado: continue-a na página Rotações.</numerusform>
            <numerusform>%n rotações não continuaram, porque a conta foi bloqueada ou a sessão foi iniciada novamente. Os novos tokens delas não foram criados: continue-as na página Rotações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not accepted yet. New credentials can take a moment: Tokenry tries again for a minute.</source>
        <translation>Ainda não aceitas. Credenciais novas podem levar um momento: o Tokenry tenta novamente durante um minuto.</translation>
    </message>
    <message>
        <source>Accepted by the service.</source>
        <translation>Aceitas pelo serviço.</translation>
    </message>
    <message>
        <source>The service accepts the new pair of “%1”.</source>
        <translation>O serviço aceita as novas credenciais de “%1”.</translation>
    </message>
    <message>
        <source>The new pair is not proven, and the old token was not touched. %1</source>
        <translation>As novas credenciais não estão comprovadas, e o token antigo não foi tocado. %1</translation>
    </message>
    <message>
        <source>This account now signs in with the new pair, which is stored. The old pair still works.</source>
        <translation>Esta conta agora inicia sessão com as novas credenciais, que estão armazenadas. As antigas credenciais ainda funcionam.</translation>
    </message>
    <message>
        <source>The rotation was aborted. The old token was not touched by that.</source>
        <translation>A rotação foi abandonada. O token antigo não foi tocado por isso.</translation>
    </message>
    <message>
        <source>This cannot be rotated now</source>
        <translation>Não é possível rotacionar isto agora</translation>
    </message>
    <message>
        <source>Rotation, new token “%1”: %2 The old token was not touched.</source>
        <translation>Rotação, novo token “%1”: %2 O token antigo não foi tocado.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando o serviço…</translation>
    </message>
    <message>
        <source>“%1” is kept as it is and is not replaced by “%2”.</source>
        <translation>“%1” é mantido como está e não é substituído por “%2”.</translation>
    </message>
    <message>
        <source>“%1” is kept as it is and is not replaced by “%2”. The delete dialog for the new token opens next; it can be cancelled.</source>
        <translation>“%1” é mantido como está e não é substituído por “%2”. Em seguida, abre-se a caixa de diálogo de exclusão do novo token; é possível cancelá-la.</translation>
    </message>
    <message>
        <source>“%1” is kept as it is. This account goes on signing in with “%2”, and both tokens stay on the service.</source>
        <translation>“%1” é mantido como está. Esta conta continua iniciando sessão com “%2”, e os dois tokens permanecem no serviço.</translation>
    </message>
    <message>
        <source>Abort this rotation?</source>
        <translation>Abandonar esta rotação?</translation>
    </message>
    <message>
        <source>Abort rotation</source>
        <translation>Abandonar rotação</translation>
    </message>
    <message>
        <source>Keep rotation</source>
        <translation>Manter rotação</translation>
    </message>
    <message>
        <source>The new token could not be read, so it was not deleted. %1</source>
        <translation>Não foi possível ler o novo token; por isso, ele não foi excluído. %1</translation>
    </message>
    <message>
        <source>%1 Nothing was started. Deselect this token, then start again.</source>
        <translation>%1 Nada foi iniciado. Desmarque este token e comece novamente.</translation>
    </message>
    <message>
        <source>The service has accepted the new pair. Tokenry is removing the former secret.</source>
        <translation>O serviço aceitou as novas credenciais. O Tokenry está removendo o segredo anterior.</translation>
    </message>
</context>
<context>
    <name>tokenry::RotationSteps</name>
    <message>
        <source>%1: done</source>
        <comment>a step</comment>
        <translation>%1: concluído</translation>
    </message>
    <message>
        <source>%1: now</source>
        <comment>a step</comment>
        <translation>%1: agora</translation>
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
        <translation>Este é o token com que você iniciou a sessão, e não é possível armazenar um novo para esta conta.</translation>
    </message>
    <message>
        <source>%1 This step was not taken.</source>
        <translation>%1 Esta etapa não foi executada.</translation>
    </message>
    <message>
        <source>Another token is being created, so nothing was sent. Wait for it, then try again.</source>
        <translation>Outro token está sendo criado; por isso, nada foi enviado. Espere por ele e tente novamente.</translation>
    </message>
    <message>
        <source>The new pair is being stored for this account. Wait for it, then test again.</source>
        <translation>As novas credenciais estão sendo armazenadas para esta conta. Espere por isso e teste novamente.</translation>
    </message>
    <message>
        <source>The test of this pair ended without an answer. Test it again.</source>
        <translation>O teste destas credenciais terminou sem resposta. Teste-as novamente.</translation>
    </message>
    <message>
        <source>%1 Nothing was deleted: the old pair and the new one both work, and the account uses the old one.</source>
        <translation>%1 Nada foi excluído: as antigas credenciais e as novas funcionam, e a conta usa as antigas.</translation>
    </message>
    <message>
        <source>%1. The account uses the new pair. The old token was not deleted.</source>
        <translation>%1. A conta usa as novas credenciais. O token antigo não foi excluído.</translation>
    </message>
    <message>
        <source>The new pair is being stored for this account. Wait for it, then abort.</source>
        <translation>As novas credenciais estão sendo armazenadas para esta conta. Espere por isso e depois abandone a rotação.</translation>
    </message>
</context>
<context>
    <name>tokenry::RotationsPage</name>
    <message>
        <source>Finished</source>
        <translation>Concluídas</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotações</translation>
    </message>
    <message>
        <source>Kept on this computer: which tokens belong together, never a secret.</source>
        <translation>Guardado neste computador: quais tokens estão associados, nunca um segredo.</translation>
    </message>
    <message>
        <source>No rotation is under way.</source>
        <translation>Nenhuma rotação está em andamento.</translation>
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
            <numerusform>Exportar o %n token mostrado</numerusform>
            <numerusform>Exportar os %n tokens mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>%n linha copiada</numerusform>
            <numerusform>%n linhas copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client IDs copied</source>
        <translation>
            <numerusform>%n ID de cliente copiado</numerusform>
            <numerusform>%n IDs de cliente copiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token IDs copied</source>
        <translation>
            <numerusform>%n ID de token copiado</numerusform>
            <numerusform>%n IDs de token copiados</numerusform>
        </translation>
    </message>
    <message>
        <source>The ID of this token cannot be sent safely, so it cannot be deleted from here.</source>
        <translation>O ID deste token não pode ser enviado com segurança; por isso, ele não pode ser excluído a partir daqui.</translation>
    </message>
    <message>
        <source>The ID of this token cannot be sent safely, so it cannot be rotated from here.</source>
        <translation>O ID deste token não pode ser enviado com segurança; por isso, ele não pode ser rotacionado a partir daqui.</translation>
    </message>
    <message>
        <source>Choose first whether the tokens that are not shown stay selected.</source>
        <translation>Escolha primeiro se os tokens que não são mostrados continuam selecionados.</translation>
    </message>
</context>
<context>
    <name>tokenry::SandboxGateway</name>
    <message>
        <source>The built-in sandbox could not be started. %1</source>
        <translation>Não foi possível iniciar o ambiente de testes integrado. %1</translation>
    </message>
</context>
<context>
    <name>tokenry::SandboxProcess</name>
    <message>
        <source>It was not ready within 30 seconds.</source>
        <translation>Ele não ficou pronto em 30 segundos.</translation>
    </message>
    <message>
        <source>The program %1 could not be started.</source>
        <translation>Não foi possível iniciar o programa %1.</translation>
    </message>
    <message>
        <source>Its first line of output is not understood.</source>
        <translation>A primeira linha da saída dele não foi entendida.</translation>
    </message>
    <message>
        <source>It ended before it was ready.</source>
        <translation>Ele foi encerrado antes de ficar pronto.</translation>
    </message>
    <message>
        <source>Its file could not be deleted.</source>
        <translation>Não foi possível excluir o arquivo dele.</translation>
    </message>
</context>
<context>
    <name>tokenry::SecretDialog</name>
    <message>
        <source>Copy secret</source>
        <translation>Copiar segredo</translation>
    </message>
    <message>
        <source>Test credentials</source>
        <translation>Testar credenciais</translation>
    </message>
    <message>
        <source>Discard secret…</source>
        <translation>Descartar segredo…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo de cliente</translation>
    </message>
    <message>
        <source>Keep this secret now</source>
        <translation>Guarde este segredo agora</translation>
    </message>
    <message>
        <source>The secret of “%1” is shown once. If it is lost, delete the token and create another.</source>
        <translation>O segredo de “%1” é mostrado uma única vez. Se ele for perdido, exclua o token e crie outro.</translation>
    </message>
    <message>
        <source>%1 Should the program end before the secret is kept, it cannot remind you of this token.</source>
        <translation>%1 Se o programa for encerrado antes de o segredo ser guardado, ele não poderá lembrar você deste token.</translation>
    </message>
    <message>
        <source>The service&apos;s answer ended early. The secret itself had arrived complete; test it before you rely on it.</source>
        <translation>A resposta do serviço terminou antes do fim. O segredo em si tinha chegado completo; teste-o antes de contar com ele.</translation>
    </message>
    <message>
        <source>Not copied yet.</source>
        <translation>Ainda não copiado.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Ainda não salvo.</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Ainda não testado.</translation>
    </message>
    <message>
        <source>Discard secret</source>
        <translation>Descartar segredo</translation>
    </message>
    <message>
        <source>The service did not create the token that you asked for</source>
        <translation>O serviço não criou o token que você pediu</translation>
    </message>
    <message>
        <source>Delete this token…</source>
        <translation>Excluir este token…</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Copiado. A área de transferência será limpa em %n s.</numerusform>
            <numerusform>Copiado. A área de transferência será limpa em %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard no longer holds the secret.</source>
        <translation>A área de transferência não contém mais o segredo.</translation>
    </message>
    <message>
        <source>Copy or save the secret first: it cannot be shown again. Or discard it.</source>
        <translation>Copie ou salve o segredo primeiro: ele não pode ser mostrado novamente. Ou descarte-o.</translation>
    </message>
    <message>
        <source>Discard it for good</source>
        <translation>Descartar definitivamente</translation>
    </message>
    <message>
        <source>The token stays on the service, but nobody can ever sign in with it. Delete it afterwards.</source>
        <translation>O token permanece no serviço, mas ninguém jamais poderá iniciar sessão com ele. Exclua-o depois.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fechar mesmo assim</translation>
    </message>
    <message>
        <source>Tokenry has not seen yet that the secret is gone from the clipboard. Wait a moment with this window in front, or copy something else.</source>
        <translation>O Tokenry ainda não constatou que o segredo saiu da área de transferência. Espere um momento com esta janela em primeiro plano ou copie outra coisa.</translation>
    </message>
    <message>
        <source>Yes, close</source>
        <translation>Sim, fechar</translation>
    </message>
    <message numerus="yes">
        <source>You copied the secret %n s ago, and the clipboard is cleared. Did you paste it where you need it?</source>
        <translation>
            <numerusform>Você copiou o segredo há %n s, e a área de transferência foi limpa. Você o colou onde precisa dele?</numerusform>
            <numerusform>Você copiou o segredo há %n s, e a área de transferência foi limpa. Você o colou onde precisa dele?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::SecretField</name>
    <message>
        <source>Client secret, shown</source>
        <translation>Segredo de cliente, visível</translation>
    </message>
    <message>
        <source>Client secret, hidden</source>
        <translation>Segredo de cliente, oculto</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Ocultar segredo</translation>
    </message>
    <message>
        <source>Reveal secret</source>
        <translation>Revelar segredo</translation>
    </message>
    <message>
        <source>… and more. Copying gives all of it.</source>
        <translation>… e mais. Ao copiar, obtém-se tudo.</translation>
    </message>
</context>
<context>
    <name>tokenry::SecretHandover</name>
    <message>
        <source>The clipboard did not take it: nothing was copied. Try again, or save it to a file.</source>
        <translation>A área de transferência não o aceitou: nada foi copiado. Tente novamente ou salve-o em um arquivo.</translation>
    </message>
    <message>
        <source>Client ID copied in place of the secret.</source>
        <translation>O ID de cliente foi copiado no lugar do segredo.</translation>
    </message>
    <message>
        <source>Something else took the secret&apos;s place on the clipboard. Copy it again, or save it.</source>
        <translation>Outra coisa tomou o lugar do segredo na área de transferência. Copie-o novamente ou salve-o.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando o serviço…</translation>
    </message>
    <message>
        <source>Accepted by the service.</source>
        <translation>Aceitas pelo serviço.</translation>
    </message>
    <message>
        <source>Accepted by the service. It may not read tokens.</source>
        <translation>Aceitas pelo serviço. Elas não permitem ler tokens.</translation>
    </message>
    <message>
        <source>Accepted by the service. It does not list the token yet.</source>
        <translation>Aceitas pelo serviço, que ainda não lista o token.</translation>
    </message>
    <message>
        <source>Not accepted yet. New credentials can take a moment: try again.</source>
        <translation>Ainda não aceitas. Credenciais novas podem levar um momento: tente novamente.</translation>
    </message>
</context>
<context>
    <name>tokenry::SecretIdentity</name>
    <message>
        <source>Copy client ID</source>
        <translation>Copiar ID de cliente</translation>
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
        <translation>Manter se&amp;lecionados</translation>
    </message>
    <message>
        <source>Keep them selected</source>
        <translation>Manter selecionados</translation>
    </message>
    <message>
        <source>Dr&amp;op hidden</source>
        <translation>Desmarcar os oc&amp;ultos</translation>
    </message>
    <message>
        <source>Drop hidden</source>
        <translation>Desmarcar os ocultos</translation>
    </message>
    <message>
        <source>Rotate selection</source>
        <translation>Rotacionar seleção</translation>
    </message>
    <message>
        <source>Delete selection</source>
        <translation>Excluir seleção</translation>
    </message>
    <message>
        <source>E&amp;xport selection…</source>
        <translation>Expor&amp;tar seleção…</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>Exportar seleção</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selecionado</numerusform>
            <numerusform>%n selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not shown by the filter</source>
        <translation>
            <numerusform>%n não mostrado pelo filtro</numerusform>
            <numerusform>%n não mostrados pelo filtro</numerusform>
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
            <numerusform>&amp;Rotacionar %n…</numerusform>
            <numerusform>&amp;Rotacionar %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De&amp;lete %n…</source>
        <translation>
            <numerusform>&amp;Excluir %n…</numerusform>
            <numerusform>&amp;Excluir %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose first whether the tokens that are not shown stay selected.</source>
        <translation>Escolha primeiro se os tokens que não são mostrados continuam selecionados.</translation>
    </message>
    <message>
        <source>Delete the checked tokens, after asking (Del)</source>
        <translation>Excluir os tokens marcados, após confirmação (Del)</translation>
    </message>
    <message>
        <source>Write the checked tokens to a file (Ctrl+E)</source>
        <translation>Gravar os tokens marcados em um arquivo (Ctrl+E)</translation>
    </message>
    <message>
        <source>Nothing is checked. Commands apply to the outlined row.</source>
        <translation>Nada está marcado. Os comandos se aplicam à linha contornada.</translation>
    </message>
    <message>
        <source>Replace the checked tokens with new ones, after asking (Ctrl+R)</source>
        <translation>Substituir os tokens marcados por novos, após confirmação (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>tokenry::SelectionController</name>
    <message numerus="yes">
        <source>%n checked tokens are no longer in the list. They are not checked any more.</source>
        <translation>
            <numerusform>%n token marcado não está mais na lista. Ele deixou de estar marcado.</numerusform>
            <numerusform>%n tokens marcados não estão mais na lista. Eles deixaram de estar marcados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Changes apply immediately.</source>
        <translation>As alterações são aplicadas imediatamente.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window changes its language when Tokenry is started again.</source>
        <translation>A janela muda de idioma quando o Tokenry é iniciado novamente.</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>Clear a copied secret after</source>
        <translation>Apagar um segredo copiado após</translation>
    </message>
    <message>
        <source>A secret that you copy is taken off the clipboard when this time is up, unless something else was copied meanwhile.</source>
        <translation>Um segredo que você copia é retirado da área de transferência quando este tempo se esgota, a menos que outra coisa tenha sido copiada nesse meio-tempo.</translation>
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
        <translation>Bloquear após inatividade de</translation>
    </message>
    <message>
        <source>When nothing was typed or clicked for this long, the credentials leave memory and the window shows nothing until you unlock it. Locking the screen does the same at once.</source>
        <translation>Quando nada é digitado nem clicado durante esse tempo, as credenciais saem da memória e a janela não mostra nada até você desbloqueá-la. Bloquear a tela faz o mesmo imediatamente.</translation>
    </message>
    <message>
        <source>Only the first page</source>
        <translation>Só a primeira página</translation>
    </message>
    <message>
        <source>Up to %1 tokens</source>
        <translation>Até %1 tokens</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>A lista inteira</translation>
    </message>
    <message>
        <source>Read the list ahead</source>
        <translation>Ler a lista antecipadamente</translation>
    </message>
    <message>
        <source>Tokens that were read are searched, sorted and paged without asking the service. They are read in the background, one page after the other.</source>
        <translation>Os tokens já lidos são pesquisados, ordenados e paginados sem consultar o serviço. Eles são lidos em segundo plano, uma página após a outra.</translation>
    </message>
</context>
<context>
    <name>tokenry::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
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
        <translation>Conta</translation>
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
        <translation>Segredo de cliente</translation>
    </message>
    <message>
        <source>Take the secret out of it</source>
        <translation>Extrair o segredo dele</translation>
    </message>
    <message>
        <source>Keep it in the keyring</source>
        <translation>Guardar no chaveiro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sessão</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sessão novamente</translation>
    </message>
    <message>
        <source>The secret is kept in the system&apos;s keyring for the next time.</source>
        <translation>O segredo é guardado no chaveiro do sistema para a próxima vez.</translation>
    </message>
    <message>
        <source>The secret is kept in memory for this session only. It is written nowhere.</source>
        <translation>O segredo é mantido na memória só para esta sessão. Ele não é gravado em lugar nenhum.</translation>
    </message>
</context>
<context>
    <name>tokenry::StatusLine</name>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Updated %1 in %2 ms</source>
        <translation>Atualizado: %1, em %2 ms</translation>
    </message>
    <message>
        <source>The list is up to date</source>
        <translation>A lista está atualizada</translation>
    </message>
    <message>
        <source>Not up to date: as of %1</source>
        <translation>Desatualizada: dados de %1</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Nada foi lido ainda</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard clears in %n s</source>
        <translation>
            <numerusform>A área de transferência será limpa em %n s</numerusform>
            <numerusform>A área de transferência será limpa em %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard may still hold the secret</source>
        <translation>A área de transferência ainda pode conter o segredo</translation>
    </message>
    <message numerus="yes">
        <source>No answer. Try %1 in %n s</source>
        <translation>
            <numerusform>Sem resposta. Tentativa %1 em %n s</numerusform>
            <numerusform>Sem resposta. Tentativa %1 em %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Tentando novamente…</translation>
    </message>
</context>
<context>
    <name>tokenry::SuccessorCheck</name>
    <message>
        <source>The new token is not on the service any more. The old token was not deleted.</source>
        <translation>O novo token não existe mais no serviço. O token antigo não foi excluído.</translation>
    </message>
    <message>
        <source>The new token could not be read: %1. The old token was not deleted.</source>
        <translation>Não foi possível ler o novo token: %1. O token antigo não foi excluído.</translation>
    </message>
    <message>
        <source>The old token is not on the service any more.</source>
        <translation>O token antigo não existe mais no serviço.</translation>
    </message>
    <message>
        <source>The old token could not be read: %1. It was not deleted.</source>
        <translation>Não foi possível ler o token antigo: %1. Ele não foi excluído.</translation>
    </message>
    <message>
        <source>The old token is the only one that can manage tokens, and the new one cannot. The old token was not deleted.</source>
        <translation>O token antigo é o único que pode gerenciar tokens, e o novo não pode. O token antigo não foi excluído.</translation>
    </message>
    <message>
        <source>The new token cannot manage tokens, and it cannot be told whether another one can. The old token was not deleted. %1</source>
        <translation>O novo token não pode gerenciar tokens, e não é possível saber se outro pode. O token antigo não foi excluído. %1</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenCellDelegate</name>
    <message>
        <source>you</source>
        <comment>the token that is signed in with</comment>
        <translation>você</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenCommands</name>
    <message>
        <source>The service listed this token without an id, so it cannot be addressed.</source>
        <translation>O serviço listou este token sem um ID; por isso, não é possível se referir a ele.</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenDetails</name>
    <message>
        <source>invalid</source>
        <translation>inválido</translation>
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
        <translation>E&amp;xcluir…</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>&amp;Rotacionar…</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>Copiar ID de cliente</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID do token</translation>
    </message>
    <message>
        <source>Copy token ID</source>
        <translation>Copiar ID do token</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Copy created time</source>
        <translation>Copiar data de criação</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>Copy updated time</source>
        <translation>Copiar data de atualização</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Shown once, when the token was created.</source>
        <translation>Mostrado uma única vez, quando o token foi criado.</translation>
    </message>
    <message>
        <source>Client ID copied</source>
        <translation>ID de cliente copiado</translation>
    </message>
    <message>
        <source>Token ID copied</source>
        <translation>ID do token copiado</translation>
    </message>
    <message>
        <source>Created time copied</source>
        <translation>Data de criação copiada</translation>
    </message>
    <message>
        <source>Updated time copied</source>
        <translation>Data de atualização copiada</translation>
    </message>
    <message>
        <source>Name copied</source>
        <translation>Nome copiado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nome</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotacionar</translation>
    </message>
    <message>
        <source>invalid name</source>
        <translation>nome inválido</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Ler novamente</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copiar o &amp;nome</translation>
    </message>
    <message>
        <source>Copy &amp;client ID</source>
        <translation>Copiar o ID de &amp;cliente</translation>
    </message>
    <message>
        <source>Copy &amp;token ID</source>
        <translation>Copiar o ID do &amp;token</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Excluir…</translation>
    </message>
    <message>
        <source>Show the rotation</source>
        <translation>Mostrar a rotação</translation>
    </message>
    <message>
        <source>From the list.</source>
        <translation>Da lista.</translation>
    </message>
    <message>
        <source>From the list; reading the token…</source>
        <translation>Da lista; lendo o token…</translation>
    </message>
    <message>
        <source>Read from the service: %1.</source>
        <translation>Lido do serviço: %1.</translation>
    </message>
    <message>
        <source>The token could not be read. What is shown is from the list.</source>
        <translation>Não foi possível ler o token. O que é mostrado vem da lista.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>From the list, as it was before.</source>
        <translation>Da lista, como era antes.</translation>
    </message>
    <message>
        <source>This token no longer exists. It was deleted meanwhile.</source>
        <translation>Este token não existe mais. Ele foi excluído nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Note, kept on this computer</source>
        <translation>Anotação, guardada neste computador</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escrever uma anotação…</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>Editar a anotação…</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenFinder</name>
    <message>
        <source>Enter a token ID or a client ID.</source>
        <translation>Informe um ID de token ou um ID de cliente.</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenRowsModel</name>
    <message>
        <source>invalid: %1</source>
        <translation>inválido: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>relative time, exact local time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, the token you are signed in with</source>
        <translation>%1, o token com que você iniciou a sessão</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID do token</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>Where deployed</source>
        <translation>Onde está implantado</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revisar até</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenSummary</name>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>Client ID: %1
Token ID: %2</source>
        <translation>ID de cliente: %1
ID do token: %2</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenTablePane</name>
    <message>
        <source>Reading the tokens…</source>
        <translation>Lendo os tokens…</translation>
    </message>
    <message>
        <source>No tokens match</source>
        <translation>Nenhum token corresponde</translation>
    </message>
    <message>
        <source>The service found none for these filters.</source>
        <translation>O serviço não encontrou nenhum com estes filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>No loaded tokens match</source>
        <translation>Nenhum token carregado corresponde</translation>
    </message>
    <message>
        <source>The filters hide every row that is loaded.</source>
        <translation>Os filtros ocultam todas as linhas carregadas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Nenhum token ainda</translation>
    </message>
    <message>
        <source>This account has no API tokens.</source>
        <translation>Esta conta não tem tokens de API.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Novo token</translation>
    </message>
</context>
<context>
    <name>tokenry::TokenTableView</name>
    <message>
        <source>Reset columns</source>
        <translation>Redefinir colunas</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Check every token of the list</source>
        <translation>Marcar todos os tokens da lista</translation>
    </message>
    <message>
        <source>Check every token of the list, on all pages (Ctrl+A)</source>
        <translation>Marcar todos os tokens da lista, em todas as páginas (Ctrl+A)</translation>
    </message>
    <message>
        <source>%1 (no room in this window)</source>
        <comment>a column</comment>
        <translation>%1 (não cabe nesta janela)</translation>
    </message>
</context>
<context>
    <name>tokenry::TypedConfirmationField</name>
    <message>
        <source>Type to confirm</source>
        <translation>Digite para confirmar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The text is not complete yet.</source>
        <translation>O texto ainda não está completo.</translation>
    </message>
</context>
<context>
    <name>tokenry::UnresolvedController</name>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more changes are unresolved.</source>
        <translation>
            <numerusform>%1 E mais %n alteração não está resolvida.</numerusform>
            <numerusform>%1 E mais %n alterações não estão resolvidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenry::UnresolvedDialog</name>
    <message>
        <source>Mark as resolved</source>
        <translation>Marcar como resolvida</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Próxima alteração</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir depois</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Unresolved change</source>
        <translation>Alteração não resolvida</translation>
    </message>
    <message>
        <source>Nothing was sent again.</source>
        <translation>Nada foi enviado novamente.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Alteração %1 de %2</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando o serviço…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Choose this when you know how the change ended. It is then not shown again. Nothing is sent.</source>
        <translation>Escolha isto quando souber como a alteração terminou. Ela não será mostrada novamente. Nada é enviado.</translation>
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
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotações</translation>
    </message>
    <message>
        <source>Rotations %1</source>
        <translation>Rotações %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rotations are under way</source>
        <translation>
            <numerusform>%n rotação está em andamento</numerusform>
            <numerusform>%n rotações estão em andamento</numerusform>
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
        <translation>Experimentar o ambiente de testes integrado</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Menu principal</translation>
    </message>
    <message>
        <source>Welcome to Tokenry</source>
        <translation>Boas-vindas ao Tokenry</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Escolha uma conta</translation>
    </message>
    <message>
        <source>Tokenry looks after the API tokens of your payments platform: it lists them, creates them, hands their secrets over once, and deletes them with care.</source>
        <translation>O Tokenry cuida dos tokens de API da sua plataforma de pagamentos: lista-os, cria-os, exclui-os com cuidado e entrega o segredo de cada um uma única vez.</translation>
    </message>
    <message>
        <source>Manage %1</source>
        <translation>Gerenciar %1</translation>
    </message>
    <message>
        <source>Edit, move or remove this account</source>
        <translation>Editar, mover ou remover esta conta</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Editar conta…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Remover conta…</translation>
    </message>
</context>
<context>
    <name>tokenry::WhichTokenDialog</name>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Procurar</translation>
    </message>
    <message>
        <source>Which token is this?</source>
        <translation>Que token é este?</translation>
    </message>
    <message>
        <source>Text to look through</source>
        <translation>Texto a examinar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>&amp;Text to look through</source>
        <translation>&amp;Texto a examinar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The text held something that is or looks like a secret. It was not kept. If others may have seen it, replace the token.</source>
        <translation>O texto continha algo que é ou parece ser um segredo. Ele não foi guardado. Se outras pessoas podem tê-lo visto, substitua o token.</translation>
    </message>
    <message>
        <source>%1 Only the first %2 characters of the text were looked through.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Só os primeiros %2 caracteres do texto foram examinados.</translation>
    </message>
    <message>
        <source>No account is signed in, so there is no list to look in.</source>
        <translation>Nenhuma conta tem sessão iniciada; por isso, não há lista onde procurar.</translation>
    </message>
    <message>
        <source>The text holds no ID and no pair of credentials that Tokenry knows.</source>
        <translation>O texto não contém nenhum ID nem credenciais que o Tokenry conheça.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens found. The first %1 are shown.</source>
        <translation>
            <numerusform>%n token encontrado. Os primeiros %1 são mostrados.</numerusform>
            <numerusform>%n tokens encontrados. Os primeiros %1 são mostrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens found.</source>
        <translation>
            <numerusform>%n token encontrado.</numerusform>
            <numerusform>%n tokens encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a log line, a header, a web address, a .env block or a curl command. It is looked through on this computer; nothing of it is sent or kept.</source>
        <translation>Cole uma linha de log, um cabeçalho, um endereço web, um bloco .env ou um comando curl. O texto é examinado neste computador; nada dele é enviado nem guardado.</translation>
    </message>
    <message>
        <source>No token found so far. Lists are being read…</source>
        <translation>Nenhum token encontrado até agora. As listas estão sendo lidas…</translation>
    </message>
    <message numerus="yes">
        <source>%n other IDs of the text were not found.</source>
        <translation>
            <numerusform>%n outro ID do texto não foi encontrado.</numerusform>
            <numerusform>%n outros IDs do texto não foram encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists are being read…</source>
        <translation>As listas estão sendo lidas…</translation>
    </message>
    <message>
        <source>Not every list was read to its end.</source>
        <translation>Nem todas as listas foram lidas até o fim.</translation>
    </message>
    <message numerus="yes">
        <source>No token found among %n tokens.</source>
        <translation>
            <numerusform>Nenhum token encontrado entre %n token.</numerusform>
            <numerusform>Nenhum token encontrado entre %n tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were read in full.</source>
        <translation>
            <numerusform>%n conta foi lida por inteiro.</numerusform>
            <numerusform>%n contas foram lidas por inteiro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were not looked through.</source>
        <translation>
            <numerusform>%n conta não foi examinada.</numerusform>
            <numerusform>%n contas não foram examinadas.</numerusform>
        </translation>
    </message>
</context>
</TS>
