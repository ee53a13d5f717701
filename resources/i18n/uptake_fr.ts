<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>CommandLine</name>
    <message>
        <source>nothing has been imported yet</source>
        <translation>rien n’a encore été importé</translation>
    </message>
    <message>
        <source>import your files first: uptake import PATH...</source>
        <translation>importez d’abord vos fichiers&#xa0;: uptake import CHEMIN...</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date</translation>
    </message>
    <message>
        <source>write it as YYYY-MM-DD</source>
        <translation>écrivez-la sous la forme AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>il n’y a pas de commande «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>uptake --help shows the commands</source>
        <translation>uptake --help montre les commandes</translation>
    </message>
    <message>
        <source>uptake --help shows the options</source>
        <translation>uptake --help montre les options</translation>
    </message>
    <message>
        <source>wrong number of arguments</source>
        <translation>le nombre d’arguments est faux</translation>
    </message>
    <message>
        <source>write: uptake %1 %2</source>
        <translation>écrivez&#xa0;: uptake %1 %2</translation>
    </message>
    <message>
        <source>no data is about the add-on &quot;%1&quot;</source>
        <translation>aucune donnée ne porte sur l’extension «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>known: %1</source>
        <translation>connus&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no month</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mois</translation>
    </message>
    <message>
        <source>write it as YYYY-MM</source>
        <translation>écrivez-le sous la forme AAAA-MM</translation>
    </message>
    <message>
        <source>no usage report has been imported yet</source>
        <translation>aucun rapport d’usage n’a encore été importé</translation>
    </message>
    <message>
        <source>import reports first: uptake import PATH...</source>
        <translation>importez d’abord des rapports&#xa0;: uptake import CHEMIN...</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of days</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de jours</translation>
    </message>
    <message>
        <source>write a whole number from 1</source>
        <translation>écrivez un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>Headcount at %1 (reports of %2 days)</source>
        <translation>Effectifs au %1 (rapports de %2 jours)</translation>
    </message>
    <message>
        <source>Active licences</source>
        <translation>Licences actives</translation>
    </message>
    <message>
        <source>Licensed users</source>
        <translation>Utilisateurs sous licence</translation>
    </message>
    <message>
        <source>  without a number</source>
        <translation>  sans nombre</translation>
    </message>
    <message>
        <source>Reporting installations</source>
        <translation>Installations déclarantes</translation>
    </message>
    <message>
        <source>Reported users</source>
        <translation>Utilisateurs déclarés</translation>
    </message>
    <message>
        <source>Active installations</source>
        <translation>Installations actives</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Utilisateurs actifs</translation>
    </message>
    <message>
        <source>Reporting rate</source>
        <translation>Taux de rapport</translation>
    </message>
    <message>
        <source>%1  %2  (95 %: %3 to %4)</source>
        <translation>%1  %2  (95&#xa0;%&#xa0;: de %3 à %4)</translation>
    </message>
    <message>
        <source>Estimated users</source>
        <translation>Utilisateurs estimés</translation>
    </message>
    <message>
        <source>No estimate of all users: %1.</source>
        <translation>Pas d’estimation de tous les utilisateurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>fonctionnalité</translation>
    </message>
    <message>
        <source>using</source>
        <translation>utilisent</translation>
    </message>
    <message>
        <source>of</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>portée</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>rétention</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no server ID</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un ID de serveur</translation>
    </message>
    <message>
        <source>it is four groups of four letters or digits, like B8XU-91QO-FN3Y-ETQ2</source>
        <translation>il compte quatre groupes de quatre lettres ou chiffres, comme B8XU-91QO-FN3Y-ETQ2</translation>
    </message>
    <message>
        <source>no installation with the server ID %1 has reported</source>
        <translation>aucune installation avec l’ID de serveur %1 n’a envoyé de rapport</translation>
    </message>
    <message>
        <source>check the ID, or import its reports</source>
        <translation>vérifiez l’ID, ou importez ses rapports</translation>
    </message>
    <message>
        <source>%1 rows: %2 added, %3 updated, %4 unchanged, %5 skipped, %6 in quarantine</source>
        <translation>%1 lignes&#xa0;: %2 ajoutées, %3 mises à jour, %4 inchangées, %5 ignorées, %6 en quarantaine</translation>
    </message>
    <message>
        <source>passed over: %1</source>
        <translation>laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>the row is in quarantine; mend it and import it again</source>
        <translation>la ligne est en quarantaine&#xa0;; corrigez-la et importez-la de nouveau</translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation> (annulé)</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of an import</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro d’import</translation>
    </message>
    <message>
        <source>uptake imports lists them</source>
        <translation>uptake imports en donne la liste</translation>
    </message>
    <message>
        <source>Import %1 is undone: its rows count for nothing. uptake redo %1 brings them back.</source>
        <translation>L’import %1 est annulé&#xa0;: ses lignes ne comptent plus. uptake redo %1 les rétablit.</translation>
    </message>
    <message>
        <source>Import %1 counts again.</source>
        <translation>L’import %1 compte de nouveau.</translation>
    </message>
    <message>
        <source>name a file that you may write</source>
        <translation>nommez un fichier où vous pouvez écrire</translation>
    </message>
    <message>
        <source>The quarantine is empty.</source>
        <translation>La quarantaine est vide.</translation>
    </message>
    <message>
        <source>no row %1 waits in quarantine</source>
        <translation>aucune ligne %1 n’attend en quarantaine</translation>
    </message>
    <message>
        <source>uptake quarantine lists them by number</source>
        <translation>uptake quarantine en donne la liste par numéro</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>name the file that holds the mended row</source>
        <translation>nommez le fichier qui contient la ligne corrigée</translation>
    </message>
    <message>
        <source>Row %1 is mended: import %2, %3</source>
        <translation>La ligne %1 est corrigée&#xa0;: import %2, %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number from 1 to 1000000</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de 1 à 1000000</translation>
    </message>
    <message>
        <source>Sample data of a made-up vendor is in %1.</source>
        <translation>Les données d’exemple d’un éditeur inventé sont dans %1.</translation>
    </message>
    <message>
        <source>the report needs a file to go to</source>
        <translation>il faut un fichier où écrire le rapport</translation>
    </message>
    <message>
        <source>write --out FILE.pdf</source>
        <translation>écrivez --out FICHIER.pdf</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Le rapport est dans %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>write a whole number</source>
        <translation>écrivez un nombre entier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of months</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de mois</translation>
    </message>
    <message>
        <source>no report can be written in &quot;%1&quot;</source>
        <translation>aucun rapport ne peut être écrit en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no paper &quot;%1&quot;</source>
        <translation>il n’y a pas de papier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>name an add-on key of your data</source>
        <translation>nommez une clé d’extension de vos données</translation>
    </message>
    <message>
        <source>%1 more rows are rejected</source>
        <translation>%1 autres lignes sont rejetées</translation>
    </message>
    <message>
        <source>uptake quarantine lists them, once imported</source>
        <translation>uptake quarantine en donne la liste, une fois importées</translation>
    </message>
    <message>
        <source>%1: cannot be imported</source>
        <translation>%1&#xa0;: ne peut pas être importé</translation>
    </message>
    <message>
        <source>%1 (%2, since %3): %4</source>
        <translation>%1 (%2, car %3)&#xa0;: %4</translation>
    </message>
    <message>
        <source>    only its first MiB were read, and the counts are of those</source>
        <translation>    seul le premier Mio a été lu, et les nombres portent sur lui</translation>
    </message>
    <message>
        <source>    it tells of %1 to %2</source>
        <translation>    il porte sur %1 à %2</translation>
    </message>
    <message>
        <source>    it is as of %1</source>
        <translation>    il est arrêté au %1</translation>
    </message>
    <message>
        <source>the row would go to quarantine</source>
        <translation>la ligne irait en quarantaine</translation>
    </message>
    <message>
        <source>This is a preview: nothing has been imported.</source>
        <translation>Ceci est un aperçu&#xa0;: rien n’a été importé.</translation>
    </message>
    <message>
        <source>No licence, sale or event of these months is known.</source>
        <translation>On ne connaît ni licence, ni vente, ni événement de ces mois.</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>ventes</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>évaluations</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>converties</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échus</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>renouvelés</translation>
    </message>
    <message>
        <source>churned</source>
        <translation>perdus</translation>
    </message>
    <message>
        <source>* not over: the newest licence, sale or event is of %1</source>
        <translation>* en cours&#xa0;: la licence, la vente ou l’événement le plus récent date du %1</translation>
    </message>
    <message>
        <source>there is no definition of &quot;%1&quot;</source>
        <translation>il n’y a pas de définition de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>uptake explain lists the terms</source>
        <translation>uptake explain donne la liste des termes</translation>
    </message>
    <message>
        <source>nothing had been imported by %1</source>
        <translation>rien n’avait été importé au %1</translation>
    </message>
    <message>
        <source>uptake imports tells when each file came</source>
        <translation>uptake imports dit quand chaque fichier est arrivé</translation>
    </message>
    <message>
        <source>%1 in %2 (%3 of %4 reported so far)</source>
        <translation>%1 en %2 (%3 sur %4 ont envoyé un rapport jusqu’ici)</translation>
    </message>
    <message>
        <source>%1 in %2, %3 reporting installations</source>
        <translation>%1 en %2, %3 installations déclarantes</translation>
    </message>
    <message>
        <source>%1 is left over from a backup or restore that was cut short</source>
        <translation>%1 est le reste d’une sauvegarde ou d’une restauration interrompue</translation>
    </message>
    <message>
        <source>others may read %1</source>
        <translation>d’autres peuvent lire %1</translation>
    </message>
    <message>
        <source>the folder of the database cannot be written</source>
        <translation>le dossier de la base de données ne peut pas être écrit</translation>
    </message>
    <message>
        <source>the clock is wrong, or was: import %1 is dated %2, which is to come</source>
        <translation>l’horloge est fausse, ou l’était&#xa0;: l’import %1 est daté du %2, qui est à venir</translation>
    </message>
    <message>
        <source>the clock says %1</source>
        <translation>l’horloge dit %1</translation>
    </message>
    <message>
        <source>the font Inter is missing: reports are set in another one</source>
        <translation>la police Inter manque&#xa0;: les rapports en utilisent une autre</translation>
    </message>
    <message>
        <source>repaired: %1</source>
        <translation>réparé&#xa0;: %1</translation>
    </message>
    <message>
        <source>All is well: %1</source>
        <translation>Tout va bien&#xa0;: %1</translation>
    </message>
    <message>
        <source>uptake doctor --repair repairs what can be repaired without losing anything.</source>
        <translation>uptake doctor --repair répare ce qui peut l’être sans rien perdre.</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>installations</source>
        <translation>installations</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>connexions</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Host version</source>
        <translation>Version de l’hôte</translation>
    </message>
    <message>
        <source>users</source>
        <translation>utilisateurs</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(inconnu)</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tailles</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>1er quart</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>3 quarters</source>
        <translation>3e quart</translation>
    </message>
    <message>
        <source>At %1, of %2 active licences: %3 reporting, %4 silent for two months or more, %5 that no report was ever linked to</source>
        <translation>Au %1, sur %2 licences actives&#xa0;: %3 envoient un rapport, %4 se taisent depuis deux mois ou plus, %5 n’ont jamais été liées à un rapport</translation>
    </message>
    <message>
        <source>server ID</source>
        <translation>ID de serveur</translation>
    </message>
    <message>
        <source>last report</source>
        <translation>dernier rapport</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Fonctionnalités</translation>
    </message>
    <message>
        <source>of users</source>
        <translation>des util.</translation>
    </message>
    <message>
        <source>of revenue</source>
        <translation>du revenu</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>RICE</source>
        <translation>RICE</translation>
    </message>
    <message>
        <source>no report of %1 mentions the feature &quot;%2&quot;</source>
        <translation>aucun rapport de %1 ne mentionne la fonctionnalité «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>uptake features lists them</source>
        <translation>uptake features en donne la liste</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>palier</translation>
    </message>
    <message>
        <source>hosting</source>
        <translation>hébergement</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>write it like 0.5</source>
        <translation>écrivez-le comme 0.5</translation>
    </message>
    <message>
        <source>the plan names no feature</source>
        <translation>le plan ne nomme aucune fonctionnalité</translation>
    </message>
    <message>
        <source>write: uptake plan FEATURE --impact I --effort E</source>
        <translation>écrivez&#xa0;: uptake plan FONCTION --impact I --effort E</translation>
    </message>
    <message>
        <source>impact %1, effort %2</source>
        <translation>impact %1, effort %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not two dates</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas deux dates</translation>
    </message>
    <message>
        <source>write YYYY-MM-DD,YYYY-MM-DD</source>
        <translation>écrivez AAAA-MM-JJ,AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language that Uptake speaks</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue que parle Uptake</translation>
    </message>
    <message>
        <source>write en or fr</source>
        <translation>écrivez en ou fr</translation>
    </message>
    <message>
        <source>%1 reports of several products</source>
        <translation>%1 envoie des rapports pour plusieurs produits</translation>
    </message>
    <message>
        <source>name one with --product: %1</source>
        <translation>nommez-en un avec --product&#xa0;: %1</translation>
    </message>
    <message>
        <source>no licence has the number &quot;%1&quot;</source>
        <translation>aucune licence n’a le numéro «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no licence of %1 has the number &quot;%2&quot;</source>
        <translation>aucune licence de %1 n’a le numéro «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>import the licences download that shows it</source>
        <translation>importez le téléchargement des licences qui la montre</translation>
    </message>
    <message>
        <source>several licences have the number &quot;%1&quot;</source>
        <translation>plusieurs licences ont le numéro «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>name it by its addonLicenseId</source>
        <translation>nommez-la par son addonLicenseId</translation>
    </message>
    <message>
        <source>%1 is linked to the licence %2 of %3, whatever its reports say. uptake unlink %1 takes that back.</source>
        <translation>%1 est liée à la licence %2 de %3, quoi que disent ses rapports. uptake unlink %1 revient là-dessus.</translation>
    </message>
    <message>
        <source>%1 is linked as its reports say.</source>
        <translation>%1 est liée comme le disent ses rapports.</translation>
    </message>
    <message>
        <source>%1 is linked to no licence. uptake unlink --automatic %1 lets its reports decide again.</source>
        <translation>%1 n’est liée à aucune licence. uptake unlink --automatic %1 laisse de nouveau décider ses rapports.</translation>
    </message>
    <message>
        <source>This link is not suggested any more.</source>
        <translation>Ce lien n’est plus proposé.</translation>
    </message>
    <message>
        <source>This link may be suggested again.</source>
        <translation>Ce lien peut être proposé de nouveau.</translation>
    </message>
    <message>
        <source>No link is worth suggesting.</source>
        <translation>Aucun lien ne vaut d’être proposé.</translation>
    </message>
    <message>
        <source>no organisation is called &quot;%1&quot;</source>
        <translation>aucune organisation ne s’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>uptake find shows what the database knows</source>
        <translation>uptake find montre ce que la base connaît</translation>
    </message>
    <message>
        <source>several organisations are called &quot;%1&quot;</source>
        <translation>plusieurs organisations s’appellent «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>name one with its country: &quot;%1&quot;</source>
        <translation>nommez-en une avec son pays&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>two organisations must be named</source>
        <translation>il faut nommer deux organisations</translation>
    </message>
    <message>
        <source>write: uptake organisations merge NAME... INTO</source>
        <translation>écrivez&#xa0;: uptake organisations merge NOM... VERS</translation>
    </message>
    <message>
        <source>They are one organisation now: %1.</source>
        <translation>Elles forment désormais une seule organisation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 (2)</source>
        <translation>%1 (2)</translation>
    </message>
    <message>
        <source>%1 is an organisation of its own again.</source>
        <translation>%1 est de nouveau une organisation à part.</translation>
    </message>
    <message>
        <source>The licences belong to %1 now.</source>
        <translation>Les licences appartiennent désormais à %1.</translation>
    </message>
    <message>
        <source>The licences belong to the companies that they name.</source>
        <translation>Les licences appartiennent aux sociétés qu’elles nomment.</translation>
    </message>
    <message>
        <source>organisations does not know &quot;%1&quot;</source>
        <translation>organisations ne connaît pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it knows merge, split and give-back</source>
        <translation>elle connaît merge, split et give-back</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>La note est retirée.</translation>
    </message>
    <message>
        <source>the note says nothing</source>
        <translation>la note ne dit rien</translation>
    </message>
    <message>
        <source>write: uptake note SERVER_ID TEXT</source>
        <translation>écrivez&#xa0;: uptake note ID_DE_SERVEUR TEXTE</translation>
    </message>
    <message>
        <source>The note is kept with %1.</source>
        <translation>La note est gardée avec %1.</translation>
    </message>
    <message>
        <source>the passphrase is empty</source>
        <translation>la phrase de passe est vide</translation>
    </message>
    <message>
        <source>give one that is hard to guess</source>
        <translation>donnez-en une difficile à deviner</translation>
    </message>
    <message>
        <source>name a file that holds the passphrase</source>
        <translation>nommez un fichier qui contient la phrase de passe</translation>
    </message>
    <message>
        <source>there is no passphrase</source>
        <translation>il n’y a pas de phrase de passe</translation>
    </message>
    <message>
        <source>write it into a file and name that with --passphrase-file, or set UPTAKE_PASSPHRASE</source>
        <translation>écrivez-la dans un fichier nommé par --passphrase-file, ou définissez UPTAKE_PASSPHRASE</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Phrase de passe&#xa0;: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>the two passphrases differ</source>
        <translation>les deux phrases de passe diffèrent</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>réessayez</translation>
    </message>
    <message>
        <source>nothing is known about &quot;%1&quot;</source>
        <translation>rien n’est connu de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>give a server ID, a company, a SEN or entitlement number, or an e-mail address whose contacts were kept</source>
        <translation>donnez un ID de serveur, une société, un SEN ou un numéro de droit au support, ou une adresse électronique dont les contacts ont été gardés</translation>
    </message>
    <message>
        <source>%1 rows are erased for good, and an import does not bring them back. Backups and the imported files themselves are yours to delete.</source>
        <translation>%1 lignes sont effacées pour de bon, et un import ne les ramène pas. Les sauvegardes et les fichiers importés eux-mêmes sont à supprimer par vous.</translation>
    </message>
    <message>
        <source>it is not said about whom</source>
        <translation>il n’est pas dit sur qui</translation>
    </message>
    <message>
        <source>privacy does not know &quot;%1&quot;</source>
        <translation>privacy ne connaît pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it is not said into which file</source>
        <translation>il n’est pas dit dans quel fichier</translation>
    </message>
    <message>
        <source>add --out FILE.json or --out FILE.pdf</source>
        <translation>ajoutez --out FICHIER.json ou --out FICHIER.pdf</translation>
    </message>
    <message>
        <source>%1 rows are written to %2.</source>
        <translation>%1 lignes sont écrites dans %2.</translation>
    </message>
    <message>
        <source>The database is backed up in %1, and was read back from it.</source>
        <translation>La base de données est sauvegardée dans %1, et en a été relue.</translation>
    </message>
    <message>
        <source>%1 is restored; what was there before is beside it as %1.before-restore.</source>
        <translation>%1 est restaurée&#xa0;; ce qui s’y trouvait avant est à côté, sous le nom %1.before-restore.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of the built-in profile</source>
        <translation>«&#xa0;%1&#xa0;» est le nom du profil intégré</translation>
    </message>
    <message>
        <source>give it another name</source>
        <translation>donnez-lui un autre nom</translation>
    </message>
    <message>
        <source>Mails are read by the profile %1 from now on.</source>
        <translation>Les courriels sont désormais lus avec le profil %1.</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (intégré)</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot; that could be removed</source>
        <translation>il n’y a pas de profil «&#xa0;%1&#xa0;» à retirer</translation>
    </message>
    <message>
        <source>uptake profile list names them</source>
        <translation>uptake profile list les nomme</translation>
    </message>
    <message>
        <source>The profile %1 is removed. What was imported with it stays.</source>
        <translation>Le profil %1 est retiré. Ce qui a été importé avec lui reste.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a mail</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de courriel</translation>
    </message>
    <message>
        <source>the first is 1</source>
        <translation>le premier est 1</translation>
    </message>
    <message>
        <source>(not understood)</source>
        <translation>(non compris)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris</translation>
    </message>
    <message>
        <source>write: uptake profile add FILE.json, uptake profile try FILE.json MAILS, uptake profile list, or uptake profile remove NAME</source>
        <translation>écrivez&#xa0;: uptake profile add FICHIER.json, uptake profile try FICHIER.json COURRIELS, uptake profile list ou uptake profile remove NOM</translation>
    </message>
    <message>
        <source>the profile cannot be read: %1</source>
        <translation>le profil ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>name a file that you may read</source>
        <translation>nommez un fichier que vous pouvez lire</translation>
    </message>
    <message>
        <source>there is no filter to save</source>
        <translation>il n’y a pas de filtre à enregistrer</translation>
    </message>
    <message>
        <source>write one: --filter &quot;hosting=Server&quot;</source>
        <translation>écrivez-en un&#xa0;: --filter &quot;hosting=Server&quot;</translation>
    </message>
    <message>
        <source>there is no saved filter &quot;%1&quot;</source>
        <translation>il n’y a pas de filtre enregistré «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>uptake segments lists them</source>
        <translation>uptake segments en donne la liste</translation>
    </message>
    <message>
        <source>%1 did not finish</source>
        <translation>%1 ne s’est pas terminé</translation>
    </message>
    <message>
        <source>the report carries no figures.json</source>
        <translation>le rapport ne contient pas de figures.json</translation>
    </message>
    <message>
        <source>put it beside the file, as %1.figures.json</source>
        <translation>placez-le à côté du fichier, sous le nom %1.figures.json</translation>
    </message>
    <message>
        <source>the ledger of %1 does not know this report</source>
        <translation>le registre de %1 ne connaît pas ce rapport</translation>
    </message>
    <message>
        <source>the ledger is whole, and holds the report as export %1</source>
        <translation>le registre est intact, et contient le rapport comme export %1</translation>
    </message>
    <message>
        <source>the file is the one that was handed out, byte for byte</source>
        <translation>le fichier est celui qui a été remis, octet pour octet</translation>
    </message>
    <message>
        <source>the file is not the one that was handed out</source>
        <translation>le fichier n’est pas celui qui a été remis</translation>
    </message>
    <message>
        <source>Checked is what the file itself shows. With --db the ledger of who wrote it tells of every organisation, too.</source>
        <translation>Seul ce que le fichier montre lui-même a été vérifié. Avec --db, le registre de son auteur rend compte de chaque organisation aussi.</translation>
    </message>
    <message>
        <source>%1 is verified.</source>
        <translation>%1 est vérifié.</translation>
    </message>
    <message>
        <source>%1 is NOT verified.</source>
        <translation>%1 n’est PAS vérifié.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>il n’y a pas de tel fichier</translation>
    </message>
    <message>
        <source>name the PDF of a report</source>
        <translation>nommez le PDF d’un rapport</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>%1 n’est pas installé</translation>
    </message>
    <message>
        <source>install poppler-utils, which reads PDF files</source>
        <translation>installez poppler-utils, qui lit les fichiers PDF</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing to do with the ledger</source>
        <translation>«&#xa0;%1&#xa0;» n’est rien que l’on fasse du registre</translation>
    </message>
    <message>
        <source>write: uptake ledger, or: uptake ledger rebase</source>
        <translation>écrivez&#xa0;: uptake ledger, ou&#xa0;: uptake ledger rebase</translation>
    </message>
    <message>
        <source>The ledger begins anew. The next report will say that those before it are not taken into account.</source>
        <translation>Le registre repart de zéro. Le prochain rapport dira que les précédents ne sont pas pris en compte.</translation>
    </message>
    <message>
        <source>begun anew</source>
        <translation>reparti de zéro</translation>
    </message>
    <message>
        <source>(never written)</source>
        <translation>(jamais écrit)</translation>
    </message>
    <message>
        <source>Nothing has been handed out yet.</source>
        <translation>Rien n’a encore été remis.</translation>
    </message>
    <message>
        <source>%1 %2, released %3: share at it or newer after so many days</source>
        <translation>%1 %2, parue le %3&#xa0;: part à cette version ou plus récente après tant de jours</translation>
    </message>
    <message>
        <source>host \ add-on</source>
        <translation>hôte \ extension</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>or newer</source>
        <translation>ou plus</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>pas atteinte</translation>
    </message>
    <message>
        <source>Half have upgraded within %1 months (95 %: %2 to %3)</source>
        <translation>La moitié a mis à jour en %1 mois (95&#xa0;%&#xa0;: de %2 à %3)</translation>
    </message>
    <message>
        <source>Half have not upgraded yet: the median is not reached</source>
        <translation>La moitié n’a pas encore mis à jour&#xa0;: la médiane n’est pas atteinte</translation>
    </message>
    <message>
        <source>no release of the version &quot;%1&quot; is known</source>
        <translation>aucune publication de la version «&#xa0;%1&#xa0;» n’est connue</translation>
    </message>
    <message>
        <source>uptake versions lists those that reports name; a releases file may tell others</source>
        <translation>uptake versions liste celles que nomment les rapports&#xa0;; un fichier de publications peut en donner d’autres</translation>
    </message>
    <message>
        <source>Time to upgrade to %1, released %2: %3 installations ran an older version, %4 of them upgraded</source>
        <translation>Délai de mise à jour vers %1, parue le %2&#xa0;: %3 installations utilisaient une version plus ancienne, %4 d’entre elles ont mis à jour</translation>
    </message>
    <message>
        <source>No curve: %1.</source>
        <translation>Pas de courbe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>within months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>à risque</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>name the oldest version that would still be supported</source>
        <translation>nommez la plus ancienne version qui resterait prise en charge</translation>
    </message>
    <message>
        <source>write --host V or --addon V</source>
        <translation>écrivez --host V ou --addon V</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une version</translation>
    </message>
    <message>
        <source>write it like 7.19</source>
        <translation>écrivez-la comme 7.19</translation>
    </message>
    <message>
        <source>Left behind without support for host versions below %1</source>
        <translation>Laissées pour compte sans prise en charge des versions de l’hôte antérieures à %1</translation>
    </message>
    <message>
        <source>Left behind without support for add-on versions below %1</source>
        <translation>Laissées pour compte sans prise en charge des versions de l’extension antérieures à %1</translation>
    </message>
    <message>
        <source>revenue of 12 months</source>
        <translation>revenu sur 12 mois</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>aucun rapport</translation>
    </message>
    <message>
        <source>* not over: %1 of %2 reported so far</source>
        <translation>* en cours&#xa0;: %1 sur %2 ont envoyé un rapport jusqu’ici</translation>
    </message>
    <message>
        <source>the columns kept for counting are not those of the reports</source>
        <translation>les colonnes gardées pour compter ne sont pas celles des rapports</translation>
    </message>
    <message>
        <source>the ledger of exports: %1 (%2)</source>
        <translation>le registre des exports&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>there is no kind of note &quot;%1&quot;</source>
        <translation>il n’y a pas de genre de note «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the kinds are note, consent and opt-out</source>
        <translation>les genres sont note, consent et opt-out</translation>
    </message>
    <message>
        <source>%1 does not count in published figures any more.</source>
        <translation>%1 ne compte plus dans les chiffres publiés.</translation>
    </message>
    <message>
        <source>%1 counts in published figures.</source>
        <translation>%1 compte dans les chiffres publiés.</translation>
    </message>
    <message>
        <source>it is not said who or what is to be corrected</source>
        <translation>il n’est pas dit qui ou quoi rectifier</translation>
    </message>
    <message>
        <source>write: uptake privacy correct WHO FIELD=VALUE..., with the fields %1</source>
        <translation>écrivez&#xa0;: uptake privacy correct QUI CHAMP=VALEUR..., avec les champs %1</translation>
    </message>
    <message>
        <source>several are called &quot;%1&quot;</source>
        <translation>plusieurs s’appellent «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>name the company with its country, &quot;Alder Works, FR&quot;, or the person by e-mail address</source>
        <translation>nommez la société avec son pays, «&#xa0;Alder Works, FR&#xa0;», ou la personne par son adresse électronique</translation>
    </message>
    <message>
        <source>a company has no %1, and a person no company to correct</source>
        <translation>une société n’a pas de %1, et une personne pas de société à rectifier</translation>
    </message>
    <message>
        <source>correct them one after the other</source>
        <translation>rectifiez-les l’une après l’autre</translation>
    </message>
    <message>
        <source>It is put right, and stays so when files are imported again. An empty value (company=) takes a correction back.</source>
        <translation>C’est rectifié, et le reste quand les fichiers sont importés de nouveau. Une valeur vide (company=) revient sur une rectification.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée</translation>
    </message>
    <message>
        <source>write a number of days, or &quot;ever&quot;</source>
        <translation>écrivez un nombre de jours, ou «&#xa0;ever&#xa0;»</translation>
    </message>
    <message>
        <source>it is not said for how long</source>
        <translation>il n’est pas dit pour combien de temps</translation>
    </message>
    <message>
        <source>write: uptake privacy retention [KIND DAYS|ever] [--apply]</source>
        <translation>écrivez&#xa0;: uptake privacy retention [GENRE JOURS|ever] [--apply]</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>nothing is kept</source>
        <translation>rien n’est gardé</translation>
    </message>
    <message>
        <source>%1 rows since %2; %3 of them are over</source>
        <translation>%1 lignes depuis le %2&#xa0;; %3 d’entre elles sont échues</translation>
    </message>
    <message>
        <source>%1 rows are erased for good.</source>
        <translation>%1 lignes sont effacées pour de bon.</translation>
    </message>
    <message>
        <source>Nothing is erased until you add --apply.</source>
        <translation>Rien n’est effacé tant que vous n’ajoutez pas --apply.</translation>
    </message>
    <message>
        <source>write: uptake privacy find|export|correct|erase WHO</source>
        <translation>écrivez&#xa0;: uptake privacy find|export|correct|erase QUI</translation>
    </message>
    <message>
        <source>it knows find, export, correct, erase, retention, log and stored</source>
        <translation>elle connaît find, export, correct, erase, retention, log et stored</translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation>jamais relevée</translation>
    </message>
    <message>
        <source>%1: %2 messages, %3 reports added, %4 in quarantine</source>
        <translation>%1&#xa0;: %2 messages, %3 rapports ajoutés, %4 en quarantaine</translation>
    </message>
    <message>
        <source>there is no mailbox &quot;%1&quot;</source>
        <translation>il n’y a pas de boîte aux lettres «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>uptake mailbox list names them</source>
        <translation>uptake mailbox list les énumère</translation>
    </message>
    <message>
        <source>it is tls or starttls; a connection without encryption is never made</source>
        <translation>c’est tls ou starttls&#xa0;; une connexion sans chiffrement n’est jamais établie</translation>
    </message>
    <message>
        <source>it is a number, such as 993</source>
        <translation>c’est un nombre, comme 993</translation>
    </message>
    <message>
        <source>it is off, hourly or daily</source>
        <translation>c’est off, hourly ou daily</translation>
    </message>
    <message>
        <source>there is no password</source>
        <translation>il n’y a pas de mot de passe</translation>
    </message>
    <message>
        <source>type it at a terminal, or name a file with --password-file</source>
        <translation>tapez-le dans un terminal, ou indiquez un fichier avec --password-file</translation>
    </message>
    <message>
        <source>The mailbox %1 is kept. Its password is not: uptake mailbox password %1 puts it into the keyring, uptake mailbox test %1 tries it.</source>
        <translation>La boîte aux lettres %1 est enregistrée, mais pas son mot de passe&#xa0;: uptake mailbox password %1 le met dans le trousseau, uptake mailbox test %1 l’essaie.</translation>
    </message>
    <message>
        <source>No mailbox is set up.</source>
        <translation>Aucune boîte aux lettres n’est configurée.</translation>
    </message>
    <message>
        <source>The mailbox %1 is removed. What was fetched from it stays.</source>
        <translation>La boîte aux lettres %1 est retirée. Ce qui en a été relevé reste.</translation>
    </message>
    <message>
        <source>The server answers. %1 messages are in the folder %2.</source>
        <translation>Le serveur répond. %1 messages sont dans le dossier %2.</translation>
    </message>
    <message>
        <source>Folders: %1</source>
        <translation>Dossiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>write: uptake mailbox add NAME --server HOST --user USER, uptake mailbox list, or uptake mailbox password, test or remove NAME</source>
        <translation>écrivez&#xa0;: uptake mailbox add NOM --server HÔTE --user UTILISATEUR, uptake mailbox list, ou uptake mailbox password, test ou remove NOM</translation>
    </message>
    <message>
        <source>the row is in quarantine; mend it there</source>
        <translation>la ligne est en quarantaine&#xa0;; corrigez-la là</translation>
    </message>
    <message>
        <source>%1: %2 new messages</source>
        <translation>%1&#xa0;: %2 nouveaux messages</translation>
    </message>
    <message>
        <source>no mailbox is set up</source>
        <translation>aucune boîte aux lettres n’est configurée</translation>
    </message>
    <message>
        <source>uptake mailbox add NAME --server HOST --user USER does that</source>
        <translation>uptake mailbox add NOM --server HÔTE --user UTILISATEUR le fait</translation>
    </message>
    <message>
        <source>name a file that holds the password</source>
        <translation>indiquez un fichier qui contient le mot de passe</translation>
    </message>
    <message>
        <source>the password is empty</source>
        <translation>le mot de passe est vide</translation>
    </message>
    <message>
        <source>write it into the first line</source>
        <translation>écrivez-le dans la première ligne</translation>
    </message>
    <message>
        <source>Password of %1 at %2: </source>
        <translation>Mot de passe de %1 sur %2&#xa0;: </translation>
    </message>
    <message>
        <source>there is no password: %1</source>
        <translation>il n’y a pas de mot de passe&#xa0;: %1</translation>
    </message>
    <message>
        <source>keep it with uptake mailbox password %1, name a file with --password-file, or set UPTAKE_MAILBOX_PASSWORD</source>
        <translation>gardez-le avec uptake mailbox password %1, indiquez un fichier avec --password-file, ou définissez UPTAKE_MAILBOX_PASSWORD</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Mot de passe de %1&#xa0;: </translation>
    </message>
    <message>
        <source>The server&apos;s tables are made anew without them; its write-ahead log and its own backups are for who runs it to let go of.</source>
        <translation>Les tables du serveur sont refaites sans elles&#xa0;; son journal d&apos;écriture et ses propres sauvegardes, c&apos;est à qui l&apos;administre de s&apos;en défaire.</translation>
    </message>
    <message>
        <source>it is not said from where to where</source>
        <translation>il n&apos;est pas dit d&apos;où vers où</translation>
    </message>
    <message>
        <source>write: uptake copy --from FILE --to postgresql://user@host/database</source>
        <translation>écrivez&#xa0;: uptake copy --from FICHIER --to postgresql://utilisateur@serveur/base</translation>
    </message>
    <message>
        <source>%1 rows of %2 tables are copied to %3, and were read back from it.</source>
        <translation>%1 lignes de %2 tables sont copiées vers %3, et en ont été relues.</translation>
    </message>
    <message>
        <source>no role is named</source>
        <translation>aucun rôle n&apos;est nommé</translation>
    </message>
    <message>
        <source>write: uptake roles --reader NAME --importer NAME</source>
        <translation>écrivez&#xa0;: uptake roles --reader NOM --importer NOM</translation>
    </message>
    <message>
        <source>%1 may count, look and hand out reports.</source>
        <translation>%1 peut compter, consulter et remettre des rapports.</translation>
    </message>
    <message>
        <source>%1 may also import, undo and decide.</source>
        <translation>%1 peut aussi importer, annuler et décider.</translation>
    </message>
    <message>
        <source>Earlier reports stand beside it, so that these figures are older or withheld:</source>
        <translation>Des rapports antérieurs s’y ajoutent&#xa0;: ces chiffres sont donc plus anciens, ou retenus&#xa0;:</translation>
    </message>
    <message>
        <source>It is one organisation with %1 now.</source>
        <translation>Elle ne fait plus qu’une organisation avec %1.</translation>
    </message>
    <message>
        <source>Another organisation is called %1 too, and counts apart. If they are one, say so: the same command with --join.</source>
        <translation>Une autre organisation s’appelle aussi %1, et compte à part. Si elles n’en font qu’une, dites-le&#xa0;: la même commande avec --join.</translation>
    </message>
    <message numerus="yes">
        <source>  other (%n versions)</source>
        <translation>
            <numerusform>  autre (%n version)</numerusform>
            <numerusform>  autres (%n versions)</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no page &quot;%1&quot;</source>
        <translation>il n’y a pas de page « %1 »</translation>
    </message>
    <message>
        <source>choose among: %1</source>
        <translation>choisissez parmi : %1</translation>
    </message>
    <message>
        <source>the database itself is no file to write to</source>
        <translation>la base elle-même n’est pas un fichier à écrire</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>nommez un autre fichier</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>the line is longer than a million characters</source>
        <translation>la ligne dépasse un million de caractères</translation>
    </message>
    <message>
        <source>the file cannot be read further: %1</source>
        <translation>la suite du fichier ne peut pas être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>check the disk, then try again</source>
        <translation>vérifiez le disque, puis réessayez</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>un guillemet est ouvert et jamais fermé</translation>
    </message>
    <message>
        <source>a quote stands inside a quoted field and is not doubled</source>
        <translation>un guillemet se trouve dans un champ entre guillemets sans être doublé</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>a figure needs at least %1 organisations behind it</source>
        <translation>un chiffre a besoin d’au moins %1 organisations</translation>
    </message>
    <message>
        <source>raise k</source>
        <translation>augmentez k</translation>
    </message>
    <message>
        <source>p below 25 or a dominance above 50 % would protect too little</source>
        <translation>p au-dessous de 25 ou une dominance au-dessus de 50&#xa0;% protégerait trop peu</translation>
    </message>
    <message>
        <source>keep p and dominance at their defaults or stricter</source>
        <translation>gardez p et la dominance à leurs valeurs par défaut ou plus strictes</translation>
    </message>
    <message>
        <source>under 5 %</source>
        <translation>moins de 5&#xa0;%</translation>
    </message>
    <message>
        <source>over 95 %</source>
        <translation>plus de 95&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>Other (%n categories)</source>
        <translation>
            <numerusform>Autres (%n catégorie)</numerusform>
            <numerusform>Autres (%n catégories)</numerusform>
        </translation>
    </message>
    <message>
        <source>earlier reports went by k = %1, so that k = %2 can no longer be kept</source>
        <translation>des rapports antérieurs suivaient k = %1, si bien que k = %2 ne peut plus être tenu</translation>
    </message>
    <message>
        <source>choose k = %1, or begin the ledger anew with uptake ledger rebase: the next report says so</source>
        <translation>choisissez k = %1, ou recommencez le registre avec uptake ledger rebase : le prochain rapport le dira</translation>
    </message>
    <message>
        <source>the report kept changing while it was protected</source>
        <translation>le rapport n’a cessé de changer pendant qu’on le protégeait</translation>
    </message>
    <message>
        <source>this is a fault of Uptake; please report it</source>
        <translation>c’est un défaut d’Uptake ; veuillez le signaler</translation>
    </message>
    <message>
        <source>%1: withheld, since %2</source>
        <translation>%1 : retenu, car %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n small categories were merged into Other</source>
        <translation>
            <numerusform>%1 : %n petite catégorie a été réunie sous Autres</numerusform>
            <numerusform>%1 : %n petites catégories ont été réunies sous Autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: rounded to three significant digits</source>
        <translation>%1 : arrondi à trois chiffres significatifs</translation>
    </message>
    <message>
        <source>%1: the last published value stands in, since fewer than %2 organisations changed</source>
        <translation>%1 : la dernière valeur publiée est reprise, car moins de %2 organisations ont changé</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>the report cannot be written: %1</source>
        <translation>le rapport ne peut pas être écrit : %1</translation>
    </message>
    <message>
        <source>name a file in a folder that you may write to</source>
        <translation>nommez un fichier dans un dossier où vous pouvez écrire</translation>
    </message>
    <message>
        <source>it could not be put in its place</source>
        <translation>il n’a pas pu être mis à sa place</translation>
    </message>
    <message>
        <source>two different figures of the report bear the same name: %1</source>
        <translation>deux chiffres différents du rapport portent le même nom : %1</translation>
    </message>
    <message>
        <source>it could not be decided in time whether the figures protect every organisation</source>
        <translation>il n’a pas été possible de décider à temps si les chiffres protègent chaque organisation</translation>
    </message>
    <message>
        <source>choose fewer sections, or a stricter filter</source>
        <translation>choisissez moins de sections, ou un filtre plus strict</translation>
    </message>
    <message>
        <source>no report can take that back; uptake ledger lists what was handed out, uptake ledger rebase begins anew and the next report says so</source>
        <translation>aucun rapport ne peut le reprendre ; uptake ledger énumère ce qui a été remis, uptake ledger rebase recommence et le prochain rapport le dit</translation>
    </message>
    <message>
        <source>%1 tells %2 (%3)</source>
        <translation>%1 révèle %2 (%3)</translation>
    </message>
    <message>
        <source>%1 depends on %2 organisations</source>
        <translation>%1 dépend de %2 organisations</translation>
    </message>
    <message>
        <source>fewer than %1 organisations stand behind it</source>
        <translation>moins de %1 organisations sont derrière</translation>
    </message>
    <message>
        <source>it would leave fewer than %1 organisations aside</source>
        <translation>il laisserait moins de %1 organisations de côté</translation>
    </message>
    <message>
        <source>one or two organisations make most of it</source>
        <translation>une ou deux organisations en font l’essentiel</translation>
    </message>
    <message>
        <source>it would tell something of every organisation</source>
        <translation>il dirait quelque chose de chaque organisation</translation>
    </message>
    <message>
        <source>another figure of the same organisations is withheld</source>
        <translation>un autre chiffre des mêmes organisations est retenu</translation>
    </message>
    <message>
        <source>a withheld figure could be worked out with it</source>
        <translation>un chiffre retenu pourrait être calculé avec lui</translation>
    </message>
    <message>
        <source>a withheld figure could be worked out too nearly with it</source>
        <translation>un chiffre retenu pourrait être cerné de trop près avec lui</translation>
    </message>
    <message>
        <source>together with other figures it would depend on fewer than %1 organisations</source>
        <translation>avec d’autres chiffres, il dépendrait de moins de %1 organisations</translation>
    </message>
    <message>
        <source>with it, what one organisation adds to a sum could be estimated to within %1 per cent</source>
        <translation>avec lui, la part d’une organisation dans une somme pourrait être estimée à %1 pour cent près</translation>
    </message>
    <message>
        <source>its difference from another figure would tell too much of one organisation</source>
        <translation>sa différence avec un autre chiffre en dirait trop d’une organisation</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (no. %2, %3)</source>
        <translation>«&#xa0;%1&#xa0;» (n° %2, %3)</translation>
    </message>
    <message>
        <source>earlier reports already let this be worked out: %1 (%2)</source>
        <translation>des rapports antérieurs permettent déjà de le calculer&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>the ledger does not say which</source>
        <translation>le registre ne dit pas lesquels</translation>
    </message>
</context>
<context>
    <name>Estimate</name>
    <message>
        <source>there are no active licences to estimate for</source>
        <translation>il n’y a pas de licence active à estimer</translation>
    </message>
    <message>
        <source>only %1 active licences are linked to a reporting installation; %2 are needed</source>
        <translation>seules %1 licences actives sont liées à une installation qui déclare&#xa0;; il en faut %2</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Uptake reads Marketplace CSV downloads, usage reports as JSON, and mail (.eml, .mbox, Maildir), also packed (.zip, .gz); --kind says what a file is</source>
        <translation>Uptake lit les téléchargements CSV du Marketplace, les rapports d’usage en JSON et les courriels (.eml, .mbox, Maildir), même compressés (.zip, .gz)&#xa0;; --kind dit ce qu’est un fichier</translation>
    </message>
    <message>
        <source>the file holds nothing but blank lines</source>
        <translation>le fichier ne contient que des lignes vides</translation>
    </message>
    <message>
        <source>its header has %1</source>
        <translation>son en-tête contient %1</translation>
    </message>
    <message>
        <source>its header has eventDate, its name says %1</source>
        <translation>son en-tête contient eventDate, son nom dit %1</translation>
    </message>
    <message>
        <source>the file holds licence events, but neither header nor name says which</source>
        <translation>le fichier contient des événements de licence, mais ni l’en-tête ni le nom ne disent lesquels</translation>
    </message>
    <message>
        <source>say --kind churn, --kind conversion or --kind renewal</source>
        <translation>précisez --kind churn, --kind conversion ou --kind renewal</translation>
    </message>
    <message>
        <source>this looks like a licences download, but the column addonLicenseId (or appEntitlementNumber, licenseId) is missing</source>
        <translation>cela ressemble à un téléchargement de licences, mais la colonne addonLicenseId (ou appEntitlementNumber, licenseId) manque</translation>
    </message>
    <message>
        <source>export the file again with all its columns</source>
        <translation>exportez de nouveau le fichier avec toutes ses colonnes</translation>
    </message>
    <message>
        <source>this looks like a transactions download, but the column transactionLineItemId (or transactionId) is missing</source>
        <translation>cela ressemble à un téléchargement de transactions, mais la colonne transactionLineItemId (ou transactionId) manque</translation>
    </message>
    <message>
        <source>no download that Uptake knows has this header: %1</source>
        <translation>aucun téléchargement connu d’Uptake n’a cet en-tête&#xa0;: %1</translation>
    </message>
    <message>
        <source>say what the file is with --kind (%1)</source>
        <translation>dites ce qu’est le fichier avec --kind (%1)</translation>
    </message>
    <message>
        <source>the folder is a Maildir</source>
        <translation>le dossier est un Maildir</translation>
    </message>
    <message>
        <source>unpack it yourself, or fetch it again, and import what was in it</source>
        <translation>décompressez-le vous-même, ou récupérez-le de nouveau, puis importez son contenu</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>this is an archive</source>
        <translation>c’est une archive</translation>
    </message>
    <message>
        <source>an archive inside another is not read</source>
        <translation>une archive dans une autre n’est pas lue</translation>
    </message>
    <message>
        <source>it begins as mail does</source>
        <translation>il commence comme un courriel</translation>
    </message>
    <message>
        <source>this is a binary file</source>
        <translation>c’est un fichier binaire</translation>
    </message>
    <message>
        <source>it holds JSON objects with a serverId</source>
        <translation>il contient des objets JSON avec un serverId</translation>
    </message>
    <message>
        <source>this is JSON, but no usage report is in it</source>
        <translation>c’est du JSON, mais sans rapport d’usage</translation>
    </message>
    <message>
        <source>it is named as JSON and mentions serverId</source>
        <translation>son nom dit JSON et il mentionne serverId</translation>
    </message>
    <message>
        <source>mend that too</source>
        <translation>corrigez cela aussi</translation>
    </message>
    <message>
        <source>this installation sent another report with other figures at the same second, stored from %1</source>
        <translation>cette installation a envoyé un autre rapport, aux chiffres différents, à la même seconde, enregistré depuis %1</translation>
    </message>
    <message>
        <source>no usage report is in it</source>
        <translation>il ne contient aucun rapport d’usage</translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation>vérifiez que c’est le bon fichier</translation>
    </message>
    <message>
        <source>columns that were ignored: %1</source>
        <translation>colonnes ignorées&#xa0;: %1</translation>
    </message>
    <message>
        <source>columns that stand twice, of which the first was read: %1</source>
        <translation>colonnes présentes deux fois, dont la première a été lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>--kind does not know &quot;%1&quot;</source>
        <translation>--kind ne connaît pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it knows %1</source>
        <translation>il connaît %1</translation>
    </message>
    <message>
        <source>it reads Marketplace CSV downloads, usage reports as JSON, and mail (.eml, .mbox, Maildir)</source>
        <translation>il lit les téléchargements CSV du Marketplace, les rapports d’usage en JSON et les courriels (.eml, .mbox, Maildir)</translation>
    </message>
    <message>
        <source>nothing in this archive is a file that Uptake reads; %1</source>
        <translation>rien dans cette archive n’est un fichier que lit Uptake&#xa0;; %1</translation>
    </message>
    <message>
        <source>nothing in this folder is a file that Uptake reads</source>
        <translation>rien dans ce dossier n’est un fichier que lit Uptake</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>give yourself the right to read it</source>
        <translation>donnez-vous le droit de le lire</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>il est chiffré</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>the archive is damaged (%1)</source>
        <translation>l’archive est endommagée (%1)</translation>
    </message>
    <message>
        <source>it unpacks to far more than such a file can hold</source>
        <translation>décompressée, elle donne bien plus qu’un tel fichier ne peut contenir</translation>
    </message>
    <message>
        <source>unpack it yourself, and import what was in it</source>
        <translation>décompressez-la vous-même, et importez son contenu</translation>
    </message>
    <message>
        <source>there is no such file in the archive</source>
        <translation>il n’y a pas de tel fichier dans l’archive</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>vérifiez le chemin</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>il n’y a pas de tel fichier</translation>
    </message>
    <message>
        <source>no file is in the archive</source>
        <translation>il n’y a aucun fichier dans l’archive</translation>
    </message>
    <message>
        <source>the column %1 is missing</source>
        <translation>la colonne %1 manque</translation>
    </message>
    <message>
        <source>export the file again with all its columns, or say what it is with --kind (%1)</source>
        <translation>exportez de nouveau le fichier avec toutes ses colonnes, ou dites ce que c’est avec --kind (%1)</translation>
    </message>
    <message>
        <source>export the file again with it, or name the add-on with --product</source>
        <translation>exportez de nouveau le fichier avec elle, ou nommez l’extension avec --product</translation>
    </message>
    <message>
        <source>%1 (or %2)</source>
        <translation>%1 (ou %2)</translation>
    </message>
    <message>
        <source>the columns are series, but nothing says of what</source>
        <translation>les colonnes sont des séries, mais rien ne dit de quoi</translation>
    </message>
    <message>
        <source>say --dimension addonVersion, hostVersion, hosting, country or tier</source>
        <translation>précisez --dimension addonVersion, hostVersion, hosting, country ou tier</translation>
    </message>
    <message>
        <source>the header of this row&apos;s file was not kept</source>
        <translation>l’en-tête du fichier de cette ligne n’a pas été gardé</translation>
    </message>
    <message>
        <source>mend the row in the file and import that again</source>
        <translation>corrigez la ligne dans le fichier et importez-le de nouveau</translation>
    </message>
    <message>
        <source>the row is empty</source>
        <translation>la ligne est vide</translation>
    </message>
    <message>
        <source>write it as it should stand in the file</source>
        <translation>écrivez-la comme elle devrait être dans le fichier</translation>
    </message>
    <message>
        <source>the row cannot be written to a temporary file: %1</source>
        <translation>la ligne ne peut pas être écrite dans un fichier temporaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>free some space, or set TMPDIR</source>
        <translation>libérez de l’espace, ou changez TMPDIR</translation>
    </message>
    <message>
        <source>%1 (mended)</source>
        <translation>%1 (corrigé)</translation>
    </message>
    <message>
        <source>this is no date; write it as YYYY-MM-DD</source>
        <translation>ce n’est pas une date&#xa0;; écrivez-la sous la forme AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>this is no amount; write it as 1234.56</source>
        <translation>ce n’est pas un montant&#xa0;; écrivez-le comme 1234.56</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>caractère %1</translation>
    </message>
    <message>
        <source>the row names no add-on</source>
        <translation>la ligne ne nomme pas d’extension</translation>
    </message>
    <message>
        <source>neither addonLicenseId nor appEntitlementNumber nor licenseId names the licence</source>
        <translation>ni addonLicenseId, ni appEntitlementNumber, ni licenseId ne nomment la licence</translation>
    </message>
    <message>
        <source>neither transactionLineItemId nor transactionId names the transaction</source>
        <translation>ni transactionLineItemId ni transactionId ne nomment la transaction</translation>
    </message>
    <message>
        <source>the sale has no date</source>
        <translation>la vente n’a pas de date</translation>
    </message>
    <message>
        <source>the sale has no amount</source>
        <translation>la vente n’a pas de montant</translation>
    </message>
    <message>
        <source>the event has no date</source>
        <translation>l’événement n’a pas de date</translation>
    </message>
    <message>
        <source>the release has no version</source>
        <translation>la publication n’a pas de version</translation>
    </message>
    <message>
        <source>the release has no date</source>
        <translation>la publication n’a pas de date</translation>
    </message>
    <message>
        <source>this is no count; write a whole number from 0</source>
        <translation>ce n’est pas un nombre&#xa0;; écrivez un nombre entier à partir de 0</translation>
    </message>
    <message>
        <source>the feedback has no date</source>
        <translation>l’avis n’a pas de date</translation>
    </message>
    <message>
        <source>the row has no day</source>
        <translation>la ligne n’a pas de jour</translation>
    </message>
    <message>
        <source>neither licenseId nor entitlementNumber names the licence</source>
        <translation>ni licenseId ni entitlementNumber ne nomment la licence</translation>
    </message>
    <message>
        <source>the row names no dimension or no value of it</source>
        <translation>la ligne ne nomme pas de dimension, ou pas de valeur</translation>
    </message>
    <message>
        <source>the row has no count</source>
        <translation>la ligne n’a pas de nombre</translation>
    </message>
    <message>
        <source>the row has no date</source>
        <translation>la ligne n’a pas de date</translation>
    </message>
    <message>
        <source>the header has %1 columns, and no download has more than %2</source>
        <translation>l’en-tête a %1 colonnes, et aucun téléchargement n’en a plus de %2</translation>
    </message>
    <message>
        <source>the header cannot be read: %1</source>
        <translation>l’en-tête ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>check that it is the right file, and export it again</source>
        <translation>vérifiez que c’est le bon fichier, et exportez-le de nouveau</translation>
    </message>
    <message>
        <source>its columns but the first are versions</source>
        <translation>ses colonnes, sauf la première, sont des versions</translation>
    </message>
    <message>
        <source>Server ID</source>
        <translation>ID de serveur</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Add-on version</source>
        <translation>Version de l’extension</translation>
    </message>
    <message>
        <source>Host version</source>
        <translation>Version de l’hôte</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Fonctionnalités</translation>
    </message>
    <message>
        <source>it is not known what this file is</source>
        <translation>on ne sait pas ce qu’est ce fichier</translation>
    </message>
    <message>
        <source>you say so</source>
        <translation>vous le dites</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no dimension of a version distribution</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une dimension d’une répartition des versions</translation>
    </message>
    <message>
        <source>say addonVersion, hostVersion, hosting, country or tier</source>
        <translation>dites addonVersion, hostVersion, hosting, country ou tier</translation>
    </message>
    <message>
        <source>the row holds a NUL character, which no text has</source>
        <translation>la ligne contient un caractère NUL, qu’aucun texte ne contient</translation>
    </message>
    <message>
        <source>neither licenseId nor appEntitlementNumber nor appEntitlementId names the licence</source>
        <translation>ni licenseId, ni appEntitlementNumber, ni appEntitlementId ne nomment la licence</translation>
    </message>
    <message>
        <source>a dimension is addonVersion, hostVersion, hosting, country or tier</source>
        <translation>une dimension est addonVersion, hostVersion, hosting, country ou tier</translation>
    </message>
    <message>
        <source>about somebody who was erased</source>
        <translation>sur quelqu’un qui a été effacé</translation>
    </message>
    <message>
        <source>the mail profile %1 cannot be used</source>
        <translation>le profil de courriel %1 ne peut pas servir</translation>
    </message>
    <message>
        <source>more than %1 files are in the archive</source>
        <translation>l’archive contient plus de %1 fichiers</translation>
    </message>
    <message>
        <source>name a file that you may write</source>
        <translation>nommez un fichier où vous pouvez écrire</translation>
    </message>
    <message>
        <source>this is an exported list of the quarantine</source>
        <translation>c’est une liste exportée de la quarantaine</translation>
    </message>
    <message>
        <source>mend its rows on the Imports page, or with uptake mend, or in the files that they come from</source>
        <translation>corrigez ses lignes sur la page Imports, ou avec uptake mend, ou dans les fichiers dont elles viennent</translation>
    </message>
    <message numerus="yes">
        <source>the row has %n fields where the header has %1</source>
        <translation>
            <numerusform>la ligne a %n champ là où l’en-tête en a %1</numerusform>
            <numerusform>la ligne a %n champs là où l’en-tête en a %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstallationList</name>
    <message>
        <source>Server ID</source>
        <translation>ID de serveur</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Host version</source>
        <translation>Version de l’hôte</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>Premier rapport</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Dernier rapport</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>restore the newest backup, or run: uptake ledger rebase; the next report will say so</source>
        <translation>restaurez la sauvegarde la plus récente, ou lancez&#xa0;: uptake ledger rebase&#xa0;; le prochain rapport le dira</translation>
    </message>
    <message>
        <source>the ledger of what was handed out was altered at export %1</source>
        <translation>le registre de ce qui a été remis a été altéré à l’export %1</translation>
    </message>
    <message>
        <source>the file %1 is missing, which says how many reports the ledger holds</source>
        <translation>le fichier %1 manque, qui dit combien de rapports contient le registre</translation>
    </message>
    <message>
        <source>the database is older than its ledger, or another one: reports that were handed out are missing from it</source>
        <translation>la base de données est plus ancienne que son registre, ou c’en est une autre&#xa0;: il y manque des rapports qui ont été remis</translation>
    </message>
    <message>
        <source>the ledger cannot be written: %1</source>
        <translation>le registre ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>give yourself the right to write to the folder</source>
        <translation>donnez-vous le droit d’écrire dans le dossier</translation>
    </message>
    <message>
        <source>another report was handed out meanwhile</source>
        <translation>un autre rapport a été remis entre-temps</translation>
    </message>
    <message>
        <source>export again: this one must be checked together with it</source>
        <translation>exportez de nouveau&#xa0;: celui-ci doit être vérifié avec lui</translation>
    </message>
    <message>
        <source>the ledger of what was handed out was altered</source>
        <translation>le registre de ce qui a été remis a été altéré</translation>
    </message>
    <message>
        <source>the report cannot be written: %1</source>
        <translation>le rapport ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>name a file in a folder that you may write to</source>
        <translation>nommez un fichier dans un dossier où vous pouvez écrire</translation>
    </message>
    <message>
        <source>another program is exporting a report from this database</source>
        <translation>un autre programme exporte un rapport de cette base de données</translation>
    </message>
    <message>
        <source>try again when it is done</source>
        <translation>réessayez quand il aura fini</translation>
    </message>
</context>
<context>
    <name>LicenceRows</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Licence type</source>
        <translation>Type de licence</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Users allowed</source>
        <translation>Utilisateurs permis</translation>
    </message>
    <message>
        <source>Maintenance until</source>
        <translation>Maintenance jusqu’au</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>the logo cannot be read: %1</source>
        <translation>le logo ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>name a PNG or SVG file</source>
        <translation>nommez un fichier PNG ou SVG</translation>
    </message>
    <message>
        <source>the logo is larger than %1 KiB</source>
        <translation>le logo dépasse %1 Kio</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <translation>enregistrez-le plus petit</translation>
    </message>
    <message>
        <source>the logo is wider or higher than %1 pixels</source>
        <translation>le logo dépasse %1 pixels de large ou de haut</translation>
    </message>
    <message>
        <source>the logo is no whole PNG file: %1</source>
        <translation>le logo n’est pas un fichier PNG complet&#xa0;: %1</translation>
    </message>
    <message>
        <source>save it anew</source>
        <translation>enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>the logo is neither PNG nor SVG</source>
        <translation>le logo n’est ni PNG ni SVG</translation>
    </message>
    <message>
        <source>save it as PNG or SVG</source>
        <translation>enregistrez-le en PNG ou SVG</translation>
    </message>
    <message>
        <source>the logo holds more than shapes: text, a script, a picture or a link</source>
        <translation>le logo contient plus que des formes&#xa0;: du texte, un script, une image ou un lien</translation>
    </message>
    <message>
        <source>convert its text to outlines, or save it as PNG</source>
        <translation>convertissez son texte en tracés, ou enregistrez-le en PNG</translation>
    </message>
    <message>
        <source>the logo is no whole SVG file</source>
        <translation>le logo n’est pas un fichier SVG complet</translation>
    </message>
</context>
<context>
    <name>MailProfile</name>
    <message>
        <source>this is too large for a profile</source>
        <translation>c’est trop grand pour un profil</translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation>vérifiez que c’est le bon fichier</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>ce n’est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>mend it there</source>
        <translation>corrigez-le là</translation>
    </message>
    <message>
        <source>a profile is a JSON object</source>
        <translation>un profil est un objet JSON</translation>
    </message>
    <message>
        <source>put it in braces</source>
        <translation>mettez-le entre accolades</translation>
    </message>
    <message>
        <source>this is no JSON in UTF-8</source>
        <translation>ce n’est pas du JSON en UTF-8</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>this cannot be read</source>
        <translation>cela ne peut pas être lu</translation>
    </message>
    <message>
        <source>this must be a text</source>
        <translation>ce doit être un texte</translation>
    </message>
    <message>
        <source>put it in quotes</source>
        <translation>mettez-le entre guillemets</translation>
    </message>
    <message>
        <source>this text is too long</source>
        <translation>ce texte est trop long</translation>
    </message>
    <message>
        <source>at most 255 bytes</source>
        <translation>255 octets au plus</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object</source>
        <translation>«&#xa0;%1&#xa0;» doit être un objet</translation>
    </message>
    <message>
        <source>a profile has no &quot;%1&quot;</source>
        <translation>un profil n’a pas de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it has profile, name, separator, labels, values, patterns and items</source>
        <translation>il a profile, name, separator, labels, values, patterns et items</translation>
    </message>
    <message>
        <source>this is another kind of profile</source>
        <translation>c’est un profil d’un autre genre</translation>
    </message>
    <message>
        <source>write &quot;mail-profile/1&quot;</source>
        <translation>écrivez &quot;mail-profile/1&quot;</translation>
    </message>
    <message>
        <source>the separator is empty</source>
        <translation>le séparateur est vide</translation>
    </message>
    <message>
        <source>write what stands between a label and its value</source>
        <translation>écrivez ce qui sépare une étiquette de sa valeur</translation>
    </message>
    <message>
        <source>this is no name for a profile</source>
        <translation>ce n’est pas un nom de profil</translation>
    </message>
    <message>
        <source>use up to 60 letters, digits, dots and hyphens</source>
        <translation>utilisez jusqu’à 60 lettres, chiffres, points et traits d’union</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>il n’y a pas de champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the fields are %1</source>
        <translation>les champs sont %1</translation>
    </message>
    <message>
        <source>a label has 1 to %1 bytes</source>
        <translation>une étiquette a de 1 à %1 octets</translation>
    </message>
    <message>
        <source>write it as it stands in the mail, without what follows it</source>
        <translation>écrivez-la comme elle est dans le courriel, sans ce qui la suit</translation>
    </message>
    <message>
        <source>one &quot;*&quot; may stand in the label of hostVersion, for the host product</source>
        <translation>un seul «&#xa0;*&#xa0;» peut figurer dans l’étiquette de hostVersion, pour le produit hôte</translation>
    </message>
    <message>
        <source>write the label out</source>
        <translation>écrivez l’étiquette en entier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the same in all mails</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le même dans tous les courriels</translation>
    </message>
    <message>
        <source>product, addonVersion, hostProduct and hostVersion can</source>
        <translation>product, addonVersion, hostProduct et hostVersion le peuvent</translation>
    </message>
    <message>
        <source>this is no regular expression: %1</source>
        <translation>ce n’est pas une expression régulière&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;patterns&quot; must be a list</source>
        <translation>«&#xa0;patterns&#xa0;» doit être une liste</translation>
    </message>
    <message>
        <source>put it in brackets</source>
        <translation>mettez-la entre crochets</translation>
    </message>
    <message>
        <source>the group &quot;%1&quot; is no field</source>
        <translation>le groupe «&#xa0;%1&#xa0;» n’est pas un champ</translation>
    </message>
    <message>
        <source>name the groups after fields: %1</source>
        <translation>nommez les groupes d’après les champs&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is no list &quot;%1&quot;</source>
        <translation>il n’y a pas de liste «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the lists are features and connections</source>
        <translation>les listes sont features et connections</translation>
    </message>
    <message>
        <source>an item needs the groups &quot;name&quot; and &quot;count&quot;</source>
        <translation>un élément a besoin des groupes «&#xa0;name&#xa0;» et «&#xa0;count&#xa0;»</translation>
    </message>
    <message>
        <source>write (?&lt;name&gt;...) and (?&lt;count&gt;...)</source>
        <translation>écrivez (?&lt;name&gt;...) et (?&lt;count&gt;...)</translation>
    </message>
    <message>
        <source>the profile does not say that it is one</source>
        <translation>le profil ne dit pas qu’il en est un</translation>
    </message>
    <message>
        <source>add &quot;profile&quot;: &quot;mail-profile/1&quot;</source>
        <translation>ajoutez &quot;profile&quot;: &quot;mail-profile/1&quot;</translation>
    </message>
    <message>
        <source>the profile has no name</source>
        <translation>le profil n’a pas de nom</translation>
    </message>
    <message>
        <source>add &quot;name&quot;</source>
        <translation>ajoutez &quot;name&quot;</translation>
    </message>
    <message>
        <source>nothing in the profile tells the field %1</source>
        <translation>rien dans le profil ne dit le champ %1</translation>
    </message>
    <message>
        <source>add a label, a pattern or a value for it</source>
        <translation>ajoutez-lui une étiquette, un motif ou une valeur</translation>
    </message>
    <message>
        <source>A report, but broken: %1 %2%3</source>
        <translation>Un rapport, mais abîmé&#xa0;: %1 %2%3</translation>
    </message>
    <message>
        <source>No report: %1</source>
        <translation>Pas de rapport&#xa0;: %1</translation>
    </message>
    <message>
        <source>A report of %1 for %2, with %3 features and %4 kinds of connections</source>
        <translation>Un rapport de %1 pour %2, avec %3 fonctionnalités et %4 sortes de connexions</translation>
    </message>
    <message>
        <source>there are fewer than %1 mails</source>
        <translation>il y a moins de %1 courriels</translation>
    </message>
    <message>
        <source>choose an earlier one</source>
        <translation>choisissez-en un plus tôt</translation>
    </message>
</context>
<context>
    <name>MailReader</name>
    <message>
        <source>cannot read the mail: %1</source>
        <translation>impossible de lire le courriel&#xa0;: %1</translation>
    </message>
    <message>
        <source>check that the file is there and that you may read it</source>
        <translation>vérifiez que le fichier est là et que vous pouvez le lire</translation>
    </message>
    <message>
        <source>this folder is no Maildir</source>
        <translation>ce dossier n’est pas un Maildir</translation>
    </message>
    <message>
        <source>choose the folder that holds cur and new, or an .mbox or .eml file</source>
        <translation>choisissez le dossier qui contient cur et new, ou un fichier .mbox ou .eml</translation>
    </message>
    <message>
        <source>this is neither a mail nor a mailbox</source>
        <translation>ce n’est ni un courriel ni une boîte aux lettres</translation>
    </message>
    <message>
        <source>choose an .mbox or .eml file, or a Maildir folder</source>
        <translation>choisissez un fichier .mbox ou .eml, ou un dossier Maildir</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>automatic reply</source>
        <translation>réponse automatique</translation>
    </message>
    <message>
        <source>delivery failure notice</source>
        <translation>avis de non-distribution</translation>
    </message>
    <message>
        <source>unreadable message</source>
        <translation>message illisible</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>message too large</source>
        <translation>message trop volumineux</translation>
    </message>
    <message>
        <source>is not a date between 1970 and 2500</source>
        <translation>n’est pas une date entre 1970 et 2500</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>other mail without a report</source>
        <translation>autre courriel sans rapport</translation>
    </message>
</context>
<context>
    <name>Mailbox</name>
    <message>
        <source>; %1 of %2 new messages had come</source>
        <translation>&#xa0;; %1 nouveaux messages sur %2 étaient arrivés</translation>
    </message>
    <message>
        <source>it was fetched from a mailbox</source>
        <translation>cela vient d’une boîte aux lettres</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>elle a été annulée</translation>
    </message>
    <message>
        <source>choose one that the server has: %1</source>
        <translation>choisissez l’un de ceux du serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>the server refused what it was asked for: %1</source>
        <translation>le serveur a refusé ce qui lui était demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>réessayez plus tard</translation>
    </message>
    <message>
        <source>the server ended the connection: %1</source>
        <translation>le serveur a mis fin à la connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>the folder &quot;%1&quot; may not be read: %2</source>
        <translation>le dossier «&#xa0;%1&#xa0;» ne peut pas être lu, faute de droits&#xa0;: %2</translation>
    </message>
    <message>
        <source>give this user the right to read it, or choose another folder</source>
        <translation>donnez à cet utilisateur le droit de le lire, ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>the folder &quot;%1&quot; cannot be opened: %2</source>
        <translation>le dossier «&#xa0;%1&#xa0;» ne peut pas être ouvert&#xa0;: %2</translation>
    </message>
    <message>
        <source>choose one that the server lists</source>
        <translation>choisissez l’un de ceux que le serveur énumère</translation>
    </message>
    <message>
        <source>the server gives the messages of the folder &quot;%1&quot; no lasting numbers</source>
        <translation>le serveur ne donne pas de numéros durables aux messages du dossier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>choose another folder, or export it as .mbox and import that</source>
        <translation>choisissez un autre dossier, ou exportez-le en .mbox et importez ce fichier</translation>
    </message>
    <message>
        <source>the server does not give it: %1</source>
        <translation>le serveur ne le donne pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>the server does not answer as an IMAP server does: %1</source>
        <translation>le serveur ne répond pas comme un serveur IMAP&#xa0;: %1</translation>
    </message>
    <message>
        <source>check the name and the port of the server</source>
        <translation>vérifiez le nom et le port du serveur</translation>
    </message>
    <message>
        <source>it sends more than it was asked for</source>
        <translation>il envoie plus que ce qui lui était demandé</translation>
    </message>
    <message>
        <source>a line does not end</source>
        <translation>une ligne ne finit pas</translation>
    </message>
    <message>
        <source>the mailbox has no name</source>
        <translation>la boîte aux lettres n’a pas de nom</translation>
    </message>
    <message>
        <source>give it one, such as &quot;usage&quot;</source>
        <translation>donnez-lui-en un, comme «&#xa0;rapports&#xa0;»</translation>
    </message>
    <message>
        <source>the server is missing</source>
        <translation>le serveur manque</translation>
    </message>
    <message>
        <source>write it like imap.example.com</source>
        <translation>écrivez-le comme imap.example.com</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a server</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de serveur</translation>
    </message>
    <message>
        <source>%1 is no port</source>
        <translation>%1 n’est pas un port</translation>
    </message>
    <message>
        <source>it is 993 for TLS, 143 for STARTTLS</source>
        <translation>c’est 993 pour TLS, 143 pour STARTTLS</translation>
    </message>
    <message>
        <source>the user name is missing</source>
        <translation>le nom d’utilisateur manque</translation>
    </message>
    <message>
        <source>it often is the whole e-mail address</source>
        <translation>c’est souvent l’adresse électronique entière</translation>
    </message>
    <message>
        <source>the folder is missing</source>
        <translation>le dossier manque</translation>
    </message>
    <message>
        <source>the one that all mail arrives in is INBOX</source>
        <translation>celui où arrive tout le courrier est INBOX</translation>
    </message>
    <message>
        <source>the mails that come cannot be kept for the import: %1</source>
        <translation>les messages qui arrivent ne peuvent pas être gardés pour l’import&#xa0;: %1</translation>
    </message>
    <message>
        <source>free some space there, or set TMPDIR to a folder that you may write to; then fetch again: it goes on where it ended</source>
        <translation>faites-y de la place, ou donnez à TMPDIR un dossier où vous pouvez écrire&#xa0;; puis relevez de nouveau&#xa0;: cela reprend là où cela s’est arrêté</translation>
    </message>
    <message>
        <source>the server refuses the user name or the password</source>
        <translation>le serveur refuse le nom d’utilisateur ou le mot de passe</translation>
    </message>
    <message>
        <source>the server refuses the user name or the password: %1</source>
        <translation>le serveur refuse le nom d’utilisateur ou le mot de passe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gmail wants an app password here, not that of your account: make one in your Google account, under Security, App passwords</source>
        <translation>Gmail veut ici un mot de passe d’application, non celui de votre compte&#xa0;: créez-en un dans votre compte Google, sous Sécurité, Mots de passe des applications</translation>
    </message>
    <message>
        <source>check both; many providers want an app password here, not that of your account</source>
        <translation>vérifiez les deux&#xa0;; beaucoup de fournisseurs veulent ici un mot de passe d’application, non celui de votre compte</translation>
    </message>
    <message>
        <source>choose the other way of encryption, or the port that goes with this one: 993 for TLS, 143 for STARTTLS</source>
        <translation>choisissez l’autre chiffrement, ou le port qui va avec celui-ci&#xa0;: 993 pour TLS, 143 pour STARTTLS</translation>
    </message>
    <message>
        <source>no server is known under the name %1</source>
        <translation>aucun serveur n’est connu sous le nom %1</translation>
    </message>
    <message>
        <source>check how it is written, and that this machine is online</source>
        <translation>vérifiez comment il s’écrit, et que cette machine est en ligne</translation>
    </message>
    <message>
        <source>the server %1 does not answer</source>
        <translation>le serveur %1 ne répond pas</translation>
    </message>
    <message>
        <source>check its name and port, and that this machine is online; or try again later</source>
        <translation>vérifiez son nom et son port, et que cette machine est en ligne&#xa0;; ou réessayez plus tard</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted: %2</source>
        <translation>le certificat de %1 n’inspire pas confiance&#xa0;: %2</translation>
    </message>
    <message>
        <source>if it is your own server, name the file of its authority (CA file); if not, somebody may be listening: do not go on</source>
        <translation>si c’est votre propre serveur, indiquez le fichier de son autorité (fichier AC)&#xa0;; sinon, quelqu’un écoute peut-être&#xa0;: n’allez pas plus loin</translation>
    </message>
    <message>
        <source>the CA file cannot be read</source>
        <translation>le fichier AC ne peut pas être lu</translation>
    </message>
    <message>
        <source>name a PEM file that you may read</source>
        <translation>indiquez un fichier PEM que vous pouvez lire</translation>
    </message>
    <message>
        <source>no encrypted connection to %1 comes about: %2</source>
        <translation>aucune connexion chiffrée avec %1 ne s’établit&#xa0;: %2</translation>
    </message>
    <message>
        <source>the server %1 was silent for too long</source>
        <translation>le serveur %1 s’est tu trop longtemps</translation>
    </message>
    <message>
        <source>try again later, or %1</source>
        <translation>réessayez plus tard, ou %1</translation>
    </message>
    <message>
        <source>the connection to %1 failed: %2</source>
        <translation>la connexion à %1 a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>check the name and the port of the server, or try again later</source>
        <translation>vérifiez le nom et le port du serveur, ou réessayez plus tard</translation>
    </message>
    <message>
        <source>the connection to the server was lost: %1</source>
        <translation>la connexion au serveur s’est perdue&#xa0;: %1</translation>
    </message>
    <message>
        <source>try again: it goes on where it ended</source>
        <translation>réessayez&#xa0;: cela reprend là où cela s’est arrêté</translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation>elle a été fermée</translation>
    </message>
    <message>
        <source>it was silent for too long</source>
        <translation>il s’est tu trop longtemps</translation>
    </message>
</context>
<context>
    <name>OrganisationDialog</name>
    <message>
        <source>No organisation is called %1.</source>
        <translation>Aucune organisation ne s’appelle %1.</translation>
    </message>
    <message>
        <source>Several are called %1: write the country too, as in %2.</source>
        <translation>Plusieurs s’appellent %1&#xa0;: écrivez aussi le pays, comme dans %2.</translation>
    </message>
    <message>
        <source>The number %1 does not tell one licence.</source>
        <translation>Le numéro %1 ne désigne pas une seule licence.</translation>
    </message>
</context>
<context>
    <name>PagePrint</name>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Les %1 premières lignes sur %2</translation>
    </message>
    <message>
        <source>the printer takes nothing</source>
        <translation>l’imprimante ne prend rien</translation>
    </message>
    <message>
        <source>look whether it is there and has paper, or choose another</source>
        <translation>voyez si elle est là et a du papier, ou choisissez-en une autre</translation>
    </message>
    <message>
        <source>INTERNAL: these figures are not protected and stay in the house</source>
        <translation>INTERNE&#xa0;: ces chiffres ne sont pas protégés et restent dans la maison</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>What is stored about %1</source>
        <translation>Ce qui est enregistré sur %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Ce qui est enregistré</translation>
    </message>
    <message>
        <source>the export cannot be written: %1</source>
        <translation>l’export ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>name a file that you may write</source>
        <translation>nommez un fichier où vous pouvez écrire</translation>
    </message>
    <message numerus="yes">
        <source>%n entries. Each names the file and the line that it was read from.</source>
        <translation>
            <numerusform>%n entrée. Elle nomme le fichier et la ligne dont elle vient.</numerusform>
            <numerusform>%n entrées. Chacune nomme le fichier et la ligne dont elle vient.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>CONFIDENTIAL</source>
        <translation>CONFIDENTIEL</translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation>Données au %1</translation>
    </message>
    <message>
        <source>From the vendor</source>
        <translation>Le mot de l’éditeur</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Le mot de %1</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>À propos de ce rapport</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>No number stated</source>
        <translation>Sans nombre précisé</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 utilisateurs</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>Commerciale</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>Académique</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communautaire</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Logiciel libre</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Découverte</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuite</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Free, older terms</source>
        <translation>Gratuite, anciennes conditions</translation>
    </message>
    <message>
        <source>Internal use</source>
        <translation>Usage interne</translation>
    </message>
    <message>
        <source>No licences were active on this day, or none have been imported: this section needs the Marketplace&apos;s licences.</source>
        <translation>Aucune licence n’était active ce jour-là, ou aucune n’a été importée&#xa0;: cette partie repose sur les licences du Marketplace.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>; and more</source>
        <translation>&#xa0;; et d’autres</translation>
    </message>
    <message>
        <source>Protection of customers</source>
        <translation>Protection des clients</translation>
    </message>
    <message>
        <source>A figure is printed only if at least %1 organisations stand behind it and it does not leave fewer than %1 aside; a sum only if no organisation makes more than half of it and none could estimate another&apos;s part to within %2 per cent. Sums have three significant digits. Shares near none or all are given as under 5 or over 95 per cent. A withheld figure is marked %3, whatever the reason.</source>
        <translation>Un chiffre n’est imprimé que si au moins %1 organisations le composent et s’il n’en laisse pas moins de %1 de côté&#xa0;; une somme, que si aucune organisation n’en fait plus de la moitié et si aucune ne pourrait estimer la part d’une autre à %2 pour cent près. Les sommes ont trois chiffres significatifs. Les parts proches de zéro ou du tout sont données comme inférieures à 5 ou supérieures à 95 pour cent. Un chiffre retenu est marqué %3, quelle qu’en soit la raison.</translation>
    </message>
    <message>
        <source>In this report no categories had to be merged.</source>
        <translation>Dans ce rapport, aucune catégorie n’a dû être regroupée.</translation>
    </message>
    <message>
        <source>Small categories were merged into Other in: %1.</source>
        <translation>De petites catégories ont été regroupées sous Autres dans&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No figure had to be withheld.</source>
        <translation>Aucun chiffre n’a dû être retenu.</translation>
    </message>
    <message>
        <source>Figures were withheld in: %1.</source>
        <translation>Des chiffres ont été retenus dans&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Licences come from the Atlassian Marketplace&apos;s records. Usage comes from the monthly reports that installations send to the vendor; an administrator can turn them off, and cloud sites send none.</source>
        <translation>Les licences viennent des registres de l’Atlassian Marketplace. L’usage vient des rapports mensuels que les installations envoient à l’éditeur&#xa0;; un administrateur peut les désactiver, et les sites Cloud n’en envoient pas.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Headline figures are as of %1 and are compared with %4. A usage report counts for %2 days. Figures by month use the last report of each installation in that calendar month (UTC) and show only months that are over; the newest is %3.</source>
        <translation>Les chiffres principaux sont arrêtés au %1 et comparés au %4. Un rapport d’usage vaut %2 jours. Les chiffres mensuels retiennent le dernier rapport de chaque installation dans le mois civil (UTC) et ne montrent que des mois révolus&#xa0;; le plus récent est %3.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Active licences are grouped by hosting and size; each group&apos;s mean number of users at reporting installations is applied to all its licences. This assumes that within a group the licences that report are like those that do not.</source>
        <translation>Les licences actives sont groupées par hébergement et par taille&#xa0;; le nombre moyen d’utilisateurs des installations déclarantes est appliqué à toutes les licences du groupe. Cela suppose qu’au sein d’un groupe les licences qui déclarent ressemblent aux autres.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Not promised</source>
        <translation>Ce qui n’est pas promis</translation>
    </message>
    <message>
        <source>licensed users</source>
        <translation>utilisateurs sous licence</translation>
    </message>
    <message>
        <source>active licences</source>
        <translation>licences actives</translation>
    </message>
    <message>
        <source>reported users</source>
        <translation>utilisateurs déclarés</translation>
    </message>
    <message>
        <source>reporting installations</source>
        <translation>installations déclarantes</translation>
    </message>
    <message>
        <source>active users</source>
        <translation>utilisateurs actifs</translation>
    </message>
    <message>
        <source>active installations</source>
        <translation>installations actives</translation>
    </message>
    <message>
        <source>estimated users</source>
        <translation>utilisateurs estimés</translation>
    </message>
    <message>
        <source>organisations that report</source>
        <translation>organisations déclarantes</translation>
    </message>
    <message>
        <source>organisations with a licence</source>
        <translation>organisations sous licence</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>users by month</source>
        <translation>utilisateurs par mois</translation>
    </message>
    <message>
        <source>feature usage</source>
        <translation>usage des fonctionnalités</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versions</translation>
    </message>
    <message>
        <source>host versions</source>
        <translation>versions de l’application hôte</translation>
    </message>
    <message>
        <source>hosting</source>
        <translation>hébergement</translation>
    </message>
    <message>
        <source>licence sizes</source>
        <translation>tailles de licence</translation>
    </message>
    <message>
        <source>kinds of licence</source>
        <translation>types de licence</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n small categories were merged into Other.</source>
        <translation>
            <numerusform>%n petite catégorie a été regroupée sous Autres.</numerusform>
            <numerusform>%n petites catégories ont été regroupées sous Autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than %1 organisations stand behind it.</source>
        <translation>Moins de %1 organisations le composent.</translation>
    </message>
    <message>
        <source>What it leaves of its whole would be fewer than %1 organisations.</source>
        <translation>Ce qu’il laisse de son ensemble serait moins de %1 organisations.</translation>
    </message>
    <message>
        <source>One or two organisations make most of it.</source>
        <translation>Une ou deux organisations en font l’essentiel.</translation>
    </message>
    <message>
        <source>All or none of the organisations: it would tell of each of them.</source>
        <translation>Toutes les organisations ou aucune&#xa0;: cela parlerait de chacune.</translation>
    </message>
    <message>
        <source>Together with other figures it could tell of fewer than %1 organisations.</source>
        <translation>Avec d’autres chiffres, il pourrait révéler moins de %1 organisations.</translation>
    </message>
    <message>
        <source>the PDF could not be finished: %1</source>
        <translation>le PDF n’a pas pu être achevé&#xa0;: %1</translation>
    </message>
    <message>
        <source>this is a fault of Uptake: please report it</source>
        <translation>c’est un défaut d’Uptake&#xa0;: merci de le signaler</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>name a file in a folder that you may write to</source>
        <translation>nommez un fichier dans un dossier où vous pouvez écrire</translation>
    </message>
    <message>
        <source>product: %1</source>
        <translation>produit&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>hosting: %1</source>
        <translation>hébergement&#xa0;: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>sans filtre</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Données au</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>Chiffres arrêtés au</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparés au</translation>
    </message>
    <message>
        <source>Newest whole month</source>
        <translation>Dernier mois révolu</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>the organisation, with all its installations</source>
        <translation>l’organisation, avec toutes ses installations</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>at least %1 organisations behind every figure</source>
        <translation>au moins %1 organisations derrière chaque chiffre</translation>
    </message>
    <message>
        <source>there is no month with usage reports that is over on %1</source>
        <translation>aucun mois avec des rapports d’usage n’est révolu au %1</translation>
    </message>
    <message>
        <source>Aggregated and checked: at least %1 organisations behind every figure</source>
        <translation>Agrégé et vérifié&#xa0;: au moins %1 organisations derrière chaque chiffre</translation>
    </message>
    <message>
        <source>there is no report template &quot;%1&quot;</source>
        <translation>il n’y a pas de modèle de rapport «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>known: %1</source>
        <translation>connus&#xa0;: %1</translation>
    </message>
    <message>
        <source>the report has no section</source>
        <translation>le rapport n’a aucune partie</translation>
    </message>
    <message>
        <source>choose one at least</source>
        <translation>choisissez-en au moins une</translation>
    </message>
    <message>
        <source>the section &quot;%1&quot; is named twice</source>
        <translation>la partie «&#xa0;%1&#xa0;» est nommée deux fois</translation>
    </message>
    <message>
        <source>name it once</source>
        <translation>nommez-la une fois</translation>
    </message>
    <message>
        <source>a report compares with 1 to 36 months before</source>
        <translation>un rapport compare avec 1 à 36 mois auparavant</translation>
    </message>
    <message>
        <source>choose a period between</source>
        <translation>choisissez une durée entre les deux</translation>
    </message>
    <message>
        <source>the title or the vendor&apos;s name is longer than %1 letters</source>
        <translation>le titre ou le nom de l’éditeur dépasse %1 lettres</translation>
    </message>
    <message>
        <source>make it shorter</source>
        <translation>raccourcissez-le</translation>
    </message>
    <message>
        <source>the comment is longer than %1 letters</source>
        <translation>le commentaire dépasse %1 lettres</translation>
    </message>
    <message>
        <source>there is no section &quot;%1&quot;</source>
        <translation>il n’y a pas de partie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>How many users</source>
        <translation>Combien d’utilisateurs</translation>
    </message>
    <message>
        <source>How the numbers grew</source>
        <translation>Comment les chiffres ont évolué</translation>
    </message>
    <message>
        <source>Which features are used</source>
        <translation>Quelles fonctionnalités servent</translation>
    </message>
    <message>
        <source>Which versions are run</source>
        <translation>Quelles versions tournent</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>Où l’extension tourne</translation>
    </message>
    <message>
        <source>In which countries</source>
        <translation>Dans quels pays</translation>
    </message>
    <message>
        <source>Customers and licences</source>
        <translation>Clients et licences</translation>
    </message>
    <message>
        <source>How these figures were made</source>
        <translation>Comment ces chiffres sont établis</translation>
    </message>
    <message>
        <source>For investors</source>
        <translation>Pour les investisseurs</translation>
    </message>
    <message>
        <source>For the public</source>
        <translation>Pour le public</translation>
    </message>
    <message>
        <source>For internal use</source>
        <translation>Pour usage interne</translation>
    </message>
    <message>
        <source>For banks and institutions</source>
        <translation>Pour les banques et les institutions</translation>
    </message>
    <message>
        <source>Users, growth and customers</source>
        <translation>Utilisateurs, croissance et clients</translation>
    </message>
    <message>
        <source>Adoption in figures</source>
        <translation>L’adoption en chiffres</translation>
    </message>
    <message>
        <source>Adoption in detail</source>
        <translation>L’adoption en détail</translation>
    </message>
    <message>
        <source>Users, feature usage and version adoption</source>
        <translation>Utilisateurs, usage des fonctionnalités et adoption des versions</translation>
    </message>
    <message>
        <source>Licensed users</source>
        <translation>Utilisateurs sous licence</translation>
    </message>
    <message>
        <source>Active licences</source>
        <translation>Licences actives</translation>
    </message>
    <message>
        <source>Reported users</source>
        <translation>Utilisateurs déclarés</translation>
    </message>
    <message>
        <source>Reporting installations</source>
        <translation>Installations déclarantes</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Utilisateurs actifs</translation>
    </message>
    <message>
        <source>Active installations</source>
        <translation>Installations actives</translation>
    </message>
    <message>
        <source>Not every installation reports. Weighting those that do by hosting and licence size, we estimate %1 users over all active licences; with 95 % confidence the true number lies between %2 and %3.</source>
        <translation>Toutes les installations n’envoient pas de rapport. En pondérant celles qui le font par hébergement et taille de licence, nous estimons à %1 les utilisateurs de toutes les licences actives&#xa0;; avec une confiance de 95&#xa0;%, le vrai nombre se situe entre %2 et %3.</translation>
    </message>
    <message>
        <source>Estimated users</source>
        <translation>Utilisateurs estimés</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2</source>
        <translation>intervalle à 95&#xa0;%&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>in %1 active licences</source>
        <translation>dans %1 licences actives</translation>
    </message>
    <message>
        <source>by %1 installations</source>
        <translation>par %1 installations</translation>
    </message>
    <message>
        <source>at %1 installations that use it</source>
        <translation>dans %1 installations qui s’en servent</translation>
    </message>
    <message>
        <source>On %4, active licences entitled organisations to %1 users. The installations that report their usage counted %2 users, and %3 of them belong to installations that were used in the month before their report.</source>
        <translation>Au %4, les licences actives donnaient droit à %1 utilisateurs. Les installations qui déclarent leur usage ont compté %2 utilisateurs, dont %3 dans des installations qui ont servi dans le mois précédant leur rapport.</translation>
    </message>
    <message>
        <source>Licensed users: the capacity of every active licence that states one. Reported users: the users that installations counted themselves in their latest report, at most 35 days old. Active users: those at installations whose latest report shows queries modified or a feature used. Estimated users: post-stratified by hosting and licence size.</source>
        <translation>Utilisateurs sous licence&#xa0;: la capacité de chaque licence active qui en indique une. Utilisateurs déclarés&#xa0;: ceux que les installations ont comptés dans leur dernier rapport, datant de 35 jours au plus. Utilisateurs actifs&#xa0;: ceux des installations dont le dernier rapport montre des requêtes modifiées ou une fonctionnalité utilisée. Utilisateurs estimés&#xa0;: post-stratifiés par hébergement et taille de licence.</translation>
    </message>
    <message>
        <source>Organisations that report their usage, by month</source>
        <translation>Organisations qui déclarent leur usage, par mois</translation>
    </message>
    <message>
        <source>Organisations of which at least one installation reported in the month. Months that are not over are left out; a month without data is a gap.</source>
        <translation>Organisations dont au moins une installation a envoyé un rapport dans le mois. Les mois en cours sont omis&#xa0;; un mois sans données est un vide.</translation>
    </message>
    <message>
        <source>Users that installations reported, by month</source>
        <translation>Utilisateurs déclarés par les installations, par mois</translation>
    </message>
    <message>
        <source>Organisations with an active licence, at the end of each month</source>
        <translation>Organisations avec une licence active, à la fin de chaque mois</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>The data begin after %1: there is nothing to compare with yet.</source>
        <translation>Les données commencent après le %1&#xa0;: il n’y a encore rien à comparer.</translation>
    </message>
    <message>
        <source>Since %4 the users of reporting installations went from %1 to %2, %3.</source>
        <translation>Depuis le %4, les utilisateurs des installations déclarantes sont passés de %1 à %2, soit %3.</translation>
    </message>
    <message>
        <source>The users of every installation&apos;s last report in the month. More installations that report make it grow as well as more users at each.</source>
        <translation>Les utilisateurs du dernier rapport de chaque installation dans le mois. Il croît avec le nombre d’installations déclarantes comme avec le nombre d’utilisateurs de chacune.</translation>
    </message>
    <message>
        <source>Organisations with at least one licence that was active on the last day of the month, by the newest records.</source>
        <translation>Organisations ayant au moins une licence active le dernier jour du mois, d’après les registres les plus récents.</translation>
    </message>
    <message>
        <source>Organisations by hosting</source>
        <translation>Organisations par hébergement</translation>
    </message>
    <message>
        <source>An organisation counts once, by the largest of its active licences.</source>
        <translation>Une organisation compte une fois, d’après la plus grande de ses licences actives.</translation>
    </message>
    <message>
        <source>Organisations by licence size</source>
        <translation>Organisations par taille de licence</translation>
    </message>
    <message>
        <source>The number of users that the largest active licence of the organisation entitles to.</source>
        <translation>Le nombre d’utilisateurs auquel donne droit la plus grande licence active de l’organisation.</translation>
    </message>
    <message>
        <source>Organisations by version of the host application</source>
        <translation>Organisations par version de l’application hôte</translation>
    </message>
    <message>
        <source>Organisations by country</source>
        <translation>Organisations par pays</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>organisations that pay for a licence</source>
        <translation>organisations qui paient une licence</translation>
    </message>
    <message>
        <source>Licensed organisations</source>
        <translation>Organisations sous licence</translation>
    </message>
    <message>
        <source>with an active licence of any kind</source>
        <translation>avec une licence active, quelle qu’elle soit</translation>
    </message>
    <message>
        <source>On %2, %1 organisations held an active licence that they pay for.</source>
        <translation>Au %2, %1 organisations détenaient une licence active qu’elles paient.</translation>
    </message>
    <message>
        <source>Customers: organisations with an active licence that is neither free of charge nor for evaluation.</source>
        <translation>Clients&#xa0;: organisations avec une licence active qui n’est ni gratuite ni d’évaluation.</translation>
    </message>
    <message>
        <source>Organisations by kind of licence</source>
        <translation>Organisations par type de licence</translation>
    </message>
    <message>
        <source>The kind of the organisation&apos;s largest active licence. Evaluations are left out.</source>
        <translation>Le type de la plus grande licence active de l’organisation. Les évaluations sont omises.</translation>
    </message>
    <message>
        <source>%1 organisations in %2 · reports to %3 · %4</source>
        <translation>%1 organisations en %2 · rapports jusqu’au %3 · %4</translation>
    </message>
    <message>
        <source>%1 organisations with an active licence on %2 · %3</source>
        <translation>%1 organisations avec une licence active au %2 · %3</translation>
    </message>
    <message>
        <source>These figures are withheld: too few organisations stand behind them to print any without telling of one.</source>
        <translation>Ces chiffres sont retenus&#xa0;: trop peu d’organisations les composent pour en imprimer sans parler de l’une d’elles.</translation>
    </message>
    <message>
        <source>The data say nothing of this.</source>
        <translation>Les données n’en disent rien.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu</translation>
    </message>
    <message>
        <source>it is no whole number</source>
        <translation>ce n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>ce n’est pas un texte</translation>
    </message>
    <message>
        <source>the template is no JSON object: %1</source>
        <translation>le modèle n’est pas un objet JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>save one on the Reports page to see what it holds</source>
        <translation>enregistrez-en un à la page Rapports pour voir ce qu’il contient</translation>
    </message>
    <message>
        <source>there is no audience &quot;%1&quot;</source>
        <translation>il n’y a pas de public «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the template has an unknown entry &quot;%1&quot;</source>
        <translation>le modèle a une entrée inconnue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>remove it, or correct its name</source>
        <translation>retirez-la, ou corrigez son nom</translation>
    </message>
    <message>
        <source>the template&apos;s entry &quot;%1&quot; cannot be used: %2</source>
        <translation>l’entrée «&#xa0;%1&#xa0;» du modèle ne peut pas servir&#xa0;: %2</translation>
    </message>
    <message>
        <source>correct it</source>
        <translation>corrigez-la</translation>
    </message>
    <message>
        <source>the template cannot be read: %1</source>
        <translation>le modèle ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>name a template file</source>
        <translation>nommez un fichier de modèle</translation>
    </message>
    <message>
        <source>the file is too large to be a template</source>
        <translation>le fichier est trop grand pour être un modèle</translation>
    </message>
    <message>
        <source>Share of organisations that use each feature, with 95 % interval</source>
        <translation>Part des organisations qui utilisent chaque fonctionnalité, avec l’intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>The reports of %1 name no feature.</source>
        <translation>Les rapports de %1 ne nomment aucune fonctionnalité.</translation>
    </message>
    <message>
        <source>In %3, %1 organisations reported which features they use. The most used one is %4, used by %2 of those whose version has it.</source>
        <translation>En %3, %1 organisations ont déclaré les fonctionnalités qu’elles utilisent. La plus utilisée est %4, par %2 de celles dont la version la possède.</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Fonctionnalité</translation>
    </message>
    <message>
        <source>Organisations using it</source>
        <translation>Organisations qui l’utilisent</translation>
    </message>
    <message>
        <source>of those that have it</source>
        <translation>parmi celles qui l’ont</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>An organisation has a feature if the report of one of its installations mentions it, and uses it if one counts it above zero. Shares are of the organisations that have the feature. The thin line is the 95 % Wilson interval.</source>
        <translation>Une organisation possède une fonctionnalité si le rapport d’une de ses installations la mentionne, et l’utilise si l’un la compte au-dessus de zéro. Les parts portent sur les organisations qui possèdent la fonctionnalité. Le trait fin est l’intervalle de Wilson à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Features that a newer version brought are known to fewer organisations.</source>
        <translation>Les fonctionnalités apportées par une version plus récente sont connues de moins d’organisations.</translation>
    </message>
    <message>
        <source>Organisations by version, share of those reporting in each month</source>
        <translation>Organisations par version, part de celles qui déclarent chaque mois</translation>
    </message>
    <message>
        <source>In %2, %1 of the reporting organisations ran version %3, the newest that enough of them run to be shown by itself.</source>
        <translation>En %2, %1 des organisations déclarantes utilisaient la version %3, la plus récente qu’assez d’entre elles utilisent pour être montrée seule.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Organisations by version in %1.</source>
        <translation>Organisations par version en %1.</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>put it back where it was, or export it again</source>
        <translation>remettez-le où il était, ou exportez-le de nouveau</translation>
    </message>
    <message>
        <source>the file is not what was exported: it was changed, or replaced</source>
        <translation>le fichier n’est pas ce qui a été exporté&#xa0;: il a été modifié, ou remplacé</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>exportez-le de nouveau</translation>
    </message>
    <message>
        <source>licence size: %1</source>
        <translation>taille de licence&#xa0;: %1</translation>
    </message>
    <message>
        <source>country: %1</source>
        <translation>pays&#xa0;: %1</translation>
    </message>
    <message>
        <source>kind of licence: %1</source>
        <translation>type de licence&#xa0;: %1</translation>
    </message>
    <message>
        <source>version: %1</source>
        <translation>version&#xa0;: %1</translation>
    </message>
    <message>
        <source>host version: %1</source>
        <translation>version de l’hôte&#xa0;: %1</translation>
    </message>
    <message>
        <source>using: %1</source>
        <translation>utilisant&#xa0;: %1</translation>
    </message>
    <message>
        <source>a choice of organisations</source>
        <translation>un choix d’organisations</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>your words would tell of a customer: &quot;%1&quot;</source>
        <translation>vos mots parleraient d’un client&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>leave that out</source>
        <translation>retirez-le</translation>
    </message>
    <message>
        <source>No report was handed out before this one.</source>
        <translation>Aucun rapport n’a été remis avant celui-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier reports were taken into account, as if every reader had them all.</source>
        <translation>
            <numerusform>%n rapport antérieur a été pris en compte, comme si chaque lecteur l’avait.</numerusform>
            <numerusform>%n rapports antérieurs ont été pris en compte, comme si chaque lecteur les avait tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures were checked together: figures of one table against those of another, a total against its parts, and one period against the next.</source>
        <translation>Les chiffres ont été vérifiés ensemble : ceux d’un tableau contre ceux d’un autre, un total contre ses parties, et une période contre la suivante.</translation>
    </message>
    <message>
        <source>However the figures are added and subtracted, what comes out depends on %1 organisations or more; a customer who takes its own part off is still left with %2 or more. No withheld figure can be worked out of the others, nor can a count be narrowed down to fewer than %3 possible values.</source>
        <translation>De quelque façon qu’on ajoute et retranche les chiffres, le résultat dépend d’au moins %1 organisations ; un client qui en retire sa propre part en a encore au moins %2 devant lui. Aucun chiffre retenu ne peut être calculé à partir des autres, et aucun effectif ne peut être ramené à moins de %3 valeurs possibles.</translation>
    </message>
    <message>
        <source>The list of earlier reports was begun anew on %1: what was handed out before that day was not taken into account.</source>
        <translation>La liste des rapports antérieurs a été recommencée le %1 : ce qui a été remis avant ce jour n’a pas été pris en compte.</translation>
    </message>
    <message>
        <source>None. This report shows exact figures, and figures of single customers may be read from it or worked out. It is for internal use and must not be handed out.</source>
        <translation>Aucune. Ce rapport montre des chiffres exacts, et ceux de clients isolés peuvent y être lus ou calculés. Il est à usage interne et ne doit pas être remis à des tiers.</translation>
    </message>
    <message>
        <source>These figures were not checked together with each other nor with those of earlier reports. The report is for internal use and must not be handed out.</source>
        <translation>Ces chiffres n’ont été vérifiés ni ensemble ni avec ceux de rapports antérieurs. Le rapport est à usage interne et ne doit pas être remis à des tiers.</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>Rounded to three significant digits.</source>
        <translation>Arrondi à trois chiffres significatifs.</translation>
    </message>
    <message>
        <source>The last published value stands in: fewer than %1 organisations changed since.</source>
        <translation>La dernière valeur publiée est reprise : moins de %1 organisations ont changé depuis.</translation>
    </message>
    <message>
        <source>Another figure of the same organisations is withheld.</source>
        <translation>Un autre chiffre des mêmes organisations est retenu.</translation>
    </message>
    <message>
        <source>Its difference from another figure would tell too much of one organisation.</source>
        <translation>Sa différence avec un autre chiffre en dirait trop d’une organisation.</translation>
    </message>
    <message>
        <source>With it, a withheld figure could be worked out.</source>
        <translation>Avec lui, un chiffre retenu pourrait être calculé.</translation>
    </message>
    <message>
        <source>With it, what one customer adds to a sum could be estimated too nearly.</source>
        <translation>Avec lui, la part d’un client dans une somme pourrait être estimée de trop près.</translation>
    </message>
    <message>
        <source>The figures of this report and what was proved of them</source>
        <translation>Les chiffres de ce rapport et ce qui en a été prouvé</translation>
    </message>
    <message>
        <source>Of the %1 organisations with an active licence, %2 have an installation that reports.</source>
        <translation>Des %1 organisations qui ont une licence active, %2 ont une installation qui envoie des rapports.</translation>
    </message>
    <message>
        <source>none: exact figures, not to be handed out</source>
        <translation>aucune : chiffres exacts, à ne pas remettre à des tiers</translation>
    </message>
    <message>
        <source>Unprotected: exact figures, not to be handed out</source>
        <translation>Sans protection : chiffres exacts, à ne pas remettre à des tiers</translation>
    </message>
    <message>
        <source>For internal use, not to be handed out: at least %1 organisations behind every figure</source>
        <translation>À usage interne, à ne pas remettre à des tiers : au moins %1 organisations derrière chaque chiffre</translation>
    </message>
    <message>
        <source>only a report for internal use can go unprotected</source>
        <translation>seul un rapport à usage interne peut aller sans protection</translation>
    </message>
    <message>
        <source>choose the internal template, which is marked CONFIDENTIAL on every page</source>
        <translation>choisissez le modèle interne, marqué CONFIDENTIEL à chaque page</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>ce n’est ni vrai ni faux</translation>
    </message>
    <message>
        <source>The country with the most organisations that hold an active licence: %2, with %1 of them.</source>
        <translation>Le pays qui compte le plus d’organisations avec une licence active&#xa0;: %2, avec %1 d’entre elles.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>It was published in %1.</source>
        <translation>Il a été publié dans %1.</translation>
    </message>
    <message>
        <source>This earlier report has a part in it: %1.</source>
        <translation>Ce rapport antérieur y a part&#xa0;: %1.</translation>
    </message>
    <message>
        <source>These earlier reports have a part in it: %1.</source>
        <translation>Ces rapports antérieurs y ont part&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the report cannot be put in its place</source>
        <translation>le rapport ne peut pas être mis à sa place</translation>
    </message>
    <message>
        <source>On %3, the installations that report their usage counted %1 users, and %2 of them belong to installations that were used in the month before their report.</source>
        <translation>Au %3, les installations qui déclarent leur usage ont compté %1 utilisateurs, dont %2 dans des installations qui ont servi dans le mois précédant leur rapport.</translation>
    </message>
    <message>
        <source>The same figures, counted in the same way, at both dates; the change is computed from the figures as printed.</source>
        <translation>Les mêmes chiffres, comptés de la même façon, aux deux dates&#xa0;; l’évolution est calculée à partir des chiffres imprimés.</translation>
    </message>
    <message>
        <source>Sums have three significant digits.</source>
        <translation>Les sommes ont trois chiffres significatifs.</translation>
    </message>
    <message>
        <source>The newest host version that any installation of the organisation reported in %1.</source>
        <translation>La version de l’application hôte la plus récente qu’une installation de l’organisation a déclarée en %1.</translation>
    </message>
    <message>
        <source>Small categories are counted together as Other.</source>
        <translation>Les petites catégories sont comptées ensemble sous Autres.</translation>
    </message>
    <message>
        <source>The country of the organisation&apos;s largest active licence.</source>
        <translation>Le pays de la plus grande licence active de l’organisation.</translation>
    </message>
    <message>
        <source>Countries with fewer than %1 organisations are counted together as Other.</source>
        <translation>Les pays de moins de %1 organisations sont comptés ensemble sous Autres.</translation>
    </message>
    <message>
        <source>Licences with the same company name and country are one organisation; installations belong to the organisation of the licence they name. An installation that names none is counted as an organisation of its own.</source>
        <translation>Les licences portant le même nom de société et le même pays forment une organisation&#xa0;; une installation appartient à l’organisation de la licence qu’elle nomme. Celle qui n’en nomme aucune compte comme une organisation à part.</translation>
    </message>
    <message>
        <source>Organisations that asked not to be counted are left out of every figure, and so is every installation that asked for it.</source>
        <translation>Les organisations qui ont demandé à ne pas être comptées sont laissées de côté dans tous les chiffres, de même que toute installation pour laquelle cela a été demandé.</translation>
    </message>
    <message>
        <source>Several customers who pool what they know of themselves, knowledge from other sources, and figures that were typed by hand are beyond what such rules can cover.</source>
        <translation>Plusieurs clients mettant en commun ce qu’ils savent d’eux-mêmes, des connaissances venues d’ailleurs et des chiffres saisis à la main échappent à ce que de telles règles peuvent couvrir.</translation>
    </message>
    <message>
        <source>The figures are aggregated and checked.</source>
        <translation>Les chiffres sont agrégés et vérifiés.</translation>
    </message>
    <message>
        <source>In %2, %1 of the reporting organisations ran version %3, the newest.</source>
        <translation>En %2, %1 des organisations déclarantes utilisaient la version %3, la plus récente.</translation>
    </message>
    <message>
        <source>An organisation counts once, at the newest version that any of its installations reported in the month.</source>
        <translation>Une organisation compte une fois, pour la version la plus récente déclarée par une de ses installations dans le mois.</translation>
    </message>
    <message>
        <source>Versions that fewer than %1 organisations run are counted together as Other.</source>
        <translation>Les versions utilisées par moins de %1 organisations sont comptées ensemble sous Autres.</translation>
    </message>
    <message>
        <source>import usage reports, or choose a later day</source>
        <translation>importez des rapports d’usage, ou choisissez un jour plus tardif</translation>
    </message>
    <message>
        <source>reports are made of what is known now, not of what was known on an earlier day</source>
        <translation>les rapports disent ce qui est connu maintenant, et non ce qui l’était un jour passé</translation>
    </message>
    <message>
        <source>go back to what is known now, and choose an earlier day in the report</source>
        <translation>revenez à ce qui est connu maintenant, et choisissez un jour passé dans le rapport</translation>
    </message>
    <message>
        <source>a feature, version or driver is called like a customer: &quot;%1&quot;</source>
        <translation>une fonctionnalité, une version ou un pilote porte le nom d’un client&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>leave out the section that prints it</source>
        <translation>retirez la section qui l’imprime</translation>
    </message>
</context>
<context>
    <name>ReportJson</name>
    <message>
        <source>this is no count; write a whole number from 0</source>
        <translation>ce n’est pas un nombre&#xa0;; écrivez un nombre entier à partir de 0</translation>
    </message>
    <message>
        <source>a count must be a whole number from 0 to %1</source>
        <translation>un nombre doit être un entier de 0 à %1</translation>
    </message>
    <message>
        <source>this is no text</source>
        <translation>ce n’est pas un texte</translation>
    </message>
    <message>
        <source>a server ID is four groups of four letters or digits, like B8XU-91QO-FN3Y-ETQ2</source>
        <translation>un ID de serveur compte quatre groupes de quatre lettres ou chiffres, comme B8XU-91QO-FN3Y-ETQ2</translation>
    </message>
    <message>
        <source>this is no time; write it as 2026-10-01T02:00:07Z</source>
        <translation>ce n’est pas une heure&#xa0;; écrivez-la comme 2026-10-01T02:00:07Z</translation>
    </message>
    <message>
        <source>features must be an object of counts</source>
        <translation>features doit être un objet de nombres</translation>
    </message>
    <message>
        <source>a connection must be an object with driver, mode and count</source>
        <translation>une connexion doit être un objet avec driver, mode et count</translation>
    </message>
    <message>
        <source>the connection names no driver</source>
        <translation>la connexion ne nomme pas de pilote</translation>
    </message>
    <message>
        <source>connections must be a list</source>
        <translation>connections doit être une liste</translation>
    </message>
    <message>
        <source>the report lacks this field</source>
        <translation>ce champ manque au rapport</translation>
    </message>
    <message>
        <source>the time is not between 1970 and 2500</source>
        <translation>l’heure n’est pas entre 1970 et 2500</translation>
    </message>
    <message>
        <source>the file cannot be read further: %1</source>
        <translation>la suite du fichier ne peut pas être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>check the disk, then try again</source>
        <translation>vérifiez le disque, puis réessayez</translation>
    </message>
    <message>
        <source>the line is longer than a usage report can be</source>
        <translation>la ligne est plus longue qu’un rapport d’usage ne peut l’être</translation>
    </message>
    <message>
        <source>the object is opened and never closed</source>
        <translation>l’objet est ouvert et jamais fermé</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>ce n’est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>a report must be a JSON object</source>
        <translation>un rapport doit être un objet JSON</translation>
    </message>
    <message>
        <source>objects are opened and never closed: nothing from here on can be read</source>
        <translation>des objets sont ouverts et jamais fermés&#xa0;: rien à partir d’ici ne peut être lu</translation>
    </message>
    <message>
        <source>this is no name: it is too long, or holds control characters</source>
        <translation>ce n’est pas un nom&#xa0;: il est trop long, ou contient des caractères de contrôle</translation>
    </message>
    <message>
        <source>a report has at most %1 features</source>
        <translation>un rapport a au plus %1 fonctionnalités</translation>
    </message>
    <message>
        <source>this is no name of a feature</source>
        <translation>ce n’est pas le nom d’une fonctionnalité</translation>
    </message>
    <message>
        <source>a report has at most %1 connections</source>
        <translation>un rapport a au plus %1 connexions</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>merged</source>
        <translation>regroupé</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>Chiffres arrêtés au</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>arrondi</translation>
    </message>
    <message>
        <source>older value</source>
        <translation>valeur antérieure</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>est trop long</translation>
    </message>
    <message>
        <source>is not a server ID: four groups of four letters and digits</source>
        <translation>n’est pas un ID de serveur&#xa0;: quatre groupes de quatre lettres et chiffres</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>n’a pas de nom</translation>
    </message>
    <message>
        <source>is one entry more than a report can hold</source>
        <translation>est une entrée de plus qu’un rapport n’en peut contenir</translation>
    </message>
    <message>
        <source>is negative</source>
        <translation>est négatif</translation>
    </message>
    <message>
        <source>is larger than any count that is believed</source>
        <translation>dépasse tout nombre crédible</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>n’est pas un nombre entier</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>le fichier ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>name a folder that you may write to</source>
        <translation>nommez un dossier où vous pouvez écrire</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>the file is there already, and no sample</source>
        <translation>le fichier existe déjà, et n’est pas un exemple</translation>
    </message>
    <message>
        <source>name a folder of its own for the sample</source>
        <translation>nommez un dossier à part pour l’exemple</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>the file cannot be saved: %1</source>
        <translation>le fichier ne peut pas être enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>choisissez un autre dossier</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>the keyring was not unlocked</source>
        <translation>le trousseau n&apos;a pas été déverrouillé</translation>
    </message>
    <message>
        <source>unlock it, or type the password</source>
        <translation>déverrouillez-le, ou tapez le mot de passe</translation>
    </message>
    <message>
        <source>no keyring runs on this machine</source>
        <translation>aucun trousseau ne fonctionne sur cette machine</translation>
    </message>
    <message>
        <source>install one, such as gnome-keyring or KWallet, or type the password</source>
        <translation>installez-en un, comme gnome-keyring ou KWallet, ou tapez le mot de passe</translation>
    </message>
    <message>
        <source>the keyring failed: %1</source>
        <translation>le trousseau a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>check that a keyring runs, or type the password</source>
        <translation>vérifiez qu&apos;un trousseau fonctionne, ou tapez le mot de passe</translation>
    </message>
    <message>
        <source>others may read the file of passwords</source>
        <translation>d&apos;autres peuvent lire le fichier des mots de passe</translation>
    </message>
    <message>
        <source>give it the mode 0600: chmod 600 FILE</source>
        <translation>donnez-lui le mode 0600&#xa0;: chmod 600 FICHIER</translation>
    </message>
    <message>
        <source>give yourself the right to read the file</source>
        <translation>donnez-vous le droit de lire le fichier</translation>
    </message>
    <message>
        <source>the file holds no passwords of Uptake</source>
        <translation>le fichier ne contient pas de mots de passe d&apos;Uptake</translation>
    </message>
    <message>
        <source>name another file with UPTAKE_KEYRING_FILE</source>
        <translation>indiquez un autre fichier avec UPTAKE_KEYRING_FILE</translation>
    </message>
    <message>
        <source>the password cannot be kept: %1</source>
        <translation>le mot de passe ne peut pas être conservé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>write the company&apos;s name as its licence does</source>
        <translation>écrivez le nom de la société comme le fait sa licence</translation>
    </message>
    <message>
        <source>known: %1</source>
        <translation>connus&#xa0;: %1</translation>
    </message>
    <message>
        <source>no data is about %1 &quot;%2&quot;</source>
        <translation>aucune donnée ne porte sur %1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no month</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mois</translation>
    </message>
    <message>
        <source>write period=2026-01..2026-06, period=2026-01.. or period=2026-01</source>
        <translation>écrivez period=2026-01..2026-06, period=2026-01.. ou period=2026-01</translation>
    </message>
    <message>
        <source>the period ends before it begins</source>
        <translation>la période finit avant de commencer</translation>
    </message>
    <message>
        <source>write the earlier month first</source>
        <translation>écrivez d’abord le mois le plus ancien</translation>
    </message>
    <message>
        <source>nothing can be filtered by &quot;%1&quot;</source>
        <translation>rien ne peut être filtré par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de valeur</translation>
    </message>
    <message>
        <source>write %1=VALUE, or %1=- for what is unknown</source>
        <translation>écrivez %1=VALEUR, ou %1=- pour ce qui est inconnu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois</translation>
    </message>
    <message>
        <source>write all its values after one name, parted by commas</source>
        <translation>écrivez toutes ses valeurs après un seul nom, séparées par des virgules</translation>
    </message>
    <message>
        <source>a value of &quot;%1&quot; is empty</source>
        <translation>une valeur de «&#xa0;%1&#xa0;» est vide</translation>
    </message>
    <message>
        <source>take out the comma; what is unknown is written -</source>
        <translation>retirez la virgule&#xa0;; ce qui est inconnu s’écrit -</translation>
    </message>
    <message>
        <source>write it as YYYY-MM</source>
        <translation>écrivez-le sous la forme AAAA-MM</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste</translation>
    </message>
    <message>
        <source>write its values as a list of texts</source>
        <translation>écrivez ses valeurs comme une liste de textes</translation>
    </message>
    <message>
        <source>a value of &quot;%1&quot; is no text</source>
        <translation>une valeur de «&#xa0;%1&#xa0;» n’est pas un texte</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>the database is a folder</source>
        <translation>la base de données est un dossier</translation>
    </message>
    <message>
        <source>name a file with --db</source>
        <translation>nommez un fichier avec --db</translation>
    </message>
    <message>
        <source>the database cannot be read</source>
        <translation>la base de données ne peut pas être lue</translation>
    </message>
    <message>
        <source>give yourself the right to read the file</source>
        <translation>donnez-vous le droit de lire le fichier</translation>
    </message>
    <message>
        <source>the file is not an Uptake database</source>
        <translation>le fichier n’est pas une base de données d’Uptake</translation>
    </message>
    <message>
        <source>name another file with --db</source>
        <translation>nommez un autre fichier avec --db</translation>
    </message>
    <message>
        <source>the database&apos;s folder does not exist</source>
        <translation>le dossier de la base de données n’existe pas</translation>
    </message>
    <message>
        <source>make the folder, or name another file with --db</source>
        <translation>créez le dossier, ou nommez un autre fichier avec --db</translation>
    </message>
    <message>
        <source>the database cannot be made: %1</source>
        <translation>la base de données ne peut pas être créée&#xa0;: %1</translation>
    </message>
    <message>
        <source>the database is damaged: its end is missing</source>
        <translation>la base de données est endommagée&#xa0;: sa fin manque</translation>
    </message>
    <message>
        <source>restore a backup, or import your files into a new database with --db</source>
        <translation>restaurez une sauvegarde, ou importez vos fichiers dans une nouvelle base avec --db</translation>
    </message>
    <message>
        <source>the database was written by a newer Uptake (schema %1, this one knows %2)</source>
        <translation>la base de données a été écrite par un Uptake plus récent (schéma %1, celui-ci connaît %2)</translation>
    </message>
    <message>
        <source>install the newer Uptake, or name another database with --db</source>
        <translation>installez l’Uptake plus récent, ou nommez une autre base avec --db</translation>
    </message>
    <message>
        <source>another program is writing to the database</source>
        <translation>un autre programme écrit dans la base de données</translation>
    </message>
    <message>
        <source>wait until it is done, then try again</source>
        <translation>attendez qu’il ait fini, puis réessayez</translation>
    </message>
    <message>
        <source>the database cannot be written</source>
        <translation>la base de données ne peut pas être écrite</translation>
    </message>
    <message>
        <source>give yourself the right to write the file and its folder</source>
        <translation>donnez-vous le droit d’écrire le fichier et son dossier</translation>
    </message>
    <message>
        <source>the disk failed while the database was read or written</source>
        <translation>le disque a failli pendant la lecture ou l’écriture de la base de données</translation>
    </message>
    <message>
        <source>check the disk, then try again</source>
        <translation>vérifiez le disque, puis réessayez</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>la base de données est endommagée</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>free some space, then try again; nothing was changed</source>
        <translation>libérez de l’espace, puis réessayez&#xa0;; rien n’a été changé</translation>
    </message>
    <message>
        <source>the database cannot be opened</source>
        <translation>la base de données ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>check that its folder exists and that you may write to it</source>
        <translation>vérifiez que son dossier existe et que vous pouvez y écrire</translation>
    </message>
    <message>
        <source>the database refused a statement: %1</source>
        <translation>la base de données a refusé une instruction&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is no import %1</source>
        <translation>il n’y a pas d’import %1</translation>
    </message>
    <message>
        <source>uptake imports lists them</source>
        <translation>uptake imports en donne la liste</translation>
    </message>
    <message>
        <source>import %1 is undone already</source>
        <translation>l’import %1 est déjà annulé</translation>
    </message>
    <message>
        <source>import %1 is not undone</source>
        <translation>l’import %1 n’est pas annulé</translation>
    </message>
    <message>
        <source>the file is a database of another program</source>
        <translation>le fichier est la base de données d’un autre programme</translation>
    </message>
    <message>
        <source>entry %1 of the log of accesses was changed, or one before it taken out</source>
        <translation>l’entrée %1 du journal des accès a été changée, ou une précédente retirée</translation>
    </message>
    <message>
        <source>restore a backup, or find out who did it</source>
        <translation>restaurez une sauvegarde, ou cherchez qui l’a fait</translation>
    </message>
    <message>
        <source>there is not enough memory to make the key of the passphrase (%1 MiB)</source>
        <translation>il n’y a pas assez de mémoire pour tirer la clé de la phrase de passe (%1 Mio)</translation>
    </message>
    <message>
        <source>close other programs, then try again</source>
        <translation>fermez d’autres programmes, puis réessayez</translation>
    </message>
    <message>
        <source>the backup cannot be written: %1</source>
        <translation>la sauvegarde ne peut pas être écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>free some space, or name another file</source>
        <translation>libérez de l’espace, ou nommez un autre fichier</translation>
    </message>
    <message>
        <source>the file is no backup of Uptake</source>
        <translation>le fichier n’est pas une sauvegarde d’Uptake</translation>
    </message>
    <message>
        <source>name a file that uptake backup wrote</source>
        <translation>nommez un fichier écrit par uptake backup</translation>
    </message>
    <message>
        <source>the backup was written by another version of Uptake</source>
        <translation>la sauvegarde a été écrite par une autre version d’Uptake</translation>
    </message>
    <message>
        <source>install the newer Uptake, then try again</source>
        <translation>installez l’Uptake plus récent, puis réessayez</translation>
    </message>
    <message>
        <source>the backup is damaged: its end is missing</source>
        <translation>la sauvegarde est endommagée&#xa0;: sa fin manque</translation>
    </message>
    <message>
        <source>use another backup</source>
        <translation>prenez une autre sauvegarde</translation>
    </message>
    <message>
        <source>the backup is damaged: its head makes no sense</source>
        <translation>la sauvegarde est endommagée&#xa0;: son début n’a pas de sens</translation>
    </message>
    <message>
        <source>the passphrase is wrong, or the backup is damaged</source>
        <translation>la phrase de passe est fausse, ou la sauvegarde est endommagée</translation>
    </message>
    <message>
        <source>check the passphrase; if it is right, use another backup</source>
        <translation>vérifiez la phrase de passe&#xa0;; si elle est juste, prenez une autre sauvegarde</translation>
    </message>
    <message>
        <source>the backup is damaged</source>
        <translation>la sauvegarde est endommagée</translation>
    </message>
    <message>
        <source>the backup is damaged: something stands after its end</source>
        <translation>la sauvegarde est endommagée&#xa0;: quelque chose suit sa fin</translation>
    </message>
    <message>
        <source>name a file that you may write</source>
        <translation>nommez un fichier où vous pouvez écrire</translation>
    </message>
    <message>
        <source>name a file that you may read</source>
        <translation>nommez un fichier que vous pouvez lire</translation>
    </message>
    <message>
        <source>another program has the database open</source>
        <translation>un autre programme a la base de données ouverte</translation>
    </message>
    <message>
        <source>close it, then try again; nothing was changed</source>
        <translation>fermez-le, puis réessayez&#xa0;; rien n’a été changé</translation>
    </message>
    <message>
        <source>the database in the backup is damaged</source>
        <translation>la base de données de la sauvegarde est endommagée</translation>
    </message>
    <message>
        <source>the library for encryption does not start</source>
        <translation>la bibliothèque de chiffrement ne démarre pas</translation>
    </message>
    <message>
        <source>the passphrase is empty</source>
        <translation>la phrase de passe est vide</translation>
    </message>
    <message>
        <source>give one that is hard to guess</source>
        <translation>donnez-en une difficile à deviner</translation>
    </message>
    <message>
        <source>the backup does not read back as it was written</source>
        <translation>la sauvegarde ne se relit pas comme elle a été écrite</translation>
    </message>
    <message>
        <source>check the disk, or name a file on another one</source>
        <translation>vérifiez le disque, ou nommez un fichier sur un autre</translation>
    </message>
    <message>
        <source>the backup cannot be given its name</source>
        <translation>la sauvegarde ne peut pas recevoir son nom</translation>
    </message>
    <message>
        <source>the database in force cannot be kept beside the restored one</source>
        <translation>la base de données en usage ne peut pas être gardée à côté de celle restaurée</translation>
    </message>
    <message>
        <source>the restored database cannot be put in place</source>
        <translation>la base de données restaurée ne peut pas être mise en place</translation>
    </message>
    <message>
        <source>check that you may write to its folder; nothing was changed</source>
        <translation>vérifiez que vous pouvez écrire dans son dossier&#xa0;; rien n’a été changé</translation>
    </message>
    <message>
        <source>the two organisations are one already</source>
        <translation>les deux organisations n’en font déjà qu’une</translation>
    </message>
    <message>
        <source>split the other one first</source>
        <translation>séparez d’abord l’autre</translation>
    </message>
    <message>
        <source>the rows are gone, but their bytes are still in the file, since another program reads the database</source>
        <translation>les lignes sont parties, mais leurs octets sont encore dans le fichier, car un autre programme lit la base de données</translation>
    </message>
    <message>
        <source>close it; the bytes go when Uptake opens the database next</source>
        <translation>fermez-le&#xa0;; les octets partiront à la prochaine ouverture de la base par Uptake</translation>
    </message>
    <message>
        <source>rows of the table %1 refer to rows of %2 that are not there</source>
        <translation>des lignes de la table %1 renvoient à des lignes de %2 qui ne sont pas là</translation>
    </message>
    <message>
        <source>the plan names no feature</source>
        <translation>le plan ne nomme aucune fonctionnalité</translation>
    </message>
    <message>
        <source>name it as the reports do</source>
        <translation>nommez-la comme le font les rapports</translation>
    </message>
    <message>
        <source>the impact is no number from 0</source>
        <translation>l’impact n’est pas un nombre à partir de 0</translation>
    </message>
    <message>
        <source>write 3 for massive, 1 for medium, 0.25 for minimal</source>
        <translation>écrivez 3 pour massif, 1 pour moyen, 0.25 pour minime</translation>
    </message>
    <message>
        <source>the effort is no number above 0</source>
        <translation>l’effort n’est pas un nombre supérieur à 0</translation>
    </message>
    <message>
        <source>write it in person-months, like 0.5</source>
        <translation>écrivez-le en mois-personne, comme 0.5</translation>
    </message>
    <message>
        <source>damage: %1</source>
        <translation>dommage&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2 rows stand beside nothing</source>
        <translation>%1&#xa0;: %2 lignes ne se rattachent à rien</translation>
    </message>
    <message>
        <source>remove it yourself</source>
        <translation>supprimez-le vous-même</translation>
    </message>
    <message>
        <source>the file that holds what reports say cannot be removed: %1</source>
        <translation>le fichier qui garde ce que disent les rapports ne peut pas être supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>a copy of the database cannot be removed: %1</source>
        <translation>une copie de la base de données ne peut pas être supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (corrected)</source>
        <translation>%1 (rectifié)</translation>
    </message>
    <message>
        <source>%1 (corrected; the file says %2)</source>
        <translation>%1 (rectifié&#xa0;; le fichier dit %2)</translation>
    </message>
    <message>
        <source>no kind of data is called &quot;%1&quot;</source>
        <translation>aucune sorte de données ne s’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the kinds are: %1</source>
        <translation>les sortes sont&#xa0;: %1</translation>
    </message>
    <message>
        <source>a period must be a day or longer</source>
        <translation>une durée doit être d’un jour au moins</translation>
    </message>
    <message>
        <source>write a number of days, or &quot;ever&quot;</source>
        <translation>écrivez un nombre de jours, ou «&#xa0;ever&#xa0;»</translation>
    </message>
    <message>
        <source>damage: %1 (what cannot be repaired comes back from a backup: uptake restore FILE)</source>
        <translation>dommage&#xa0;: %1 (ce qui ne peut être réparé revient d’une sauvegarde&#xa0;: uptake restore FICHIER)</translation>
    </message>
    <message>
        <source>%1 rows name a row that is not there (restore a backup: uptake restore FILE)</source>
        <translation>%1 lignes nomment une ligne qui n’est pas là (restaurez une sauvegarde&#xa0;: uptake restore FICHIER)</translation>
    </message>
    <message>
        <source>the %1 is missing (restore a backup: uptake restore FILE)</source>
        <translation>il manque %1 (restaurez une sauvegarde&#xa0;: uptake restore FICHIER)</translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <translation>il manque %1</translation>
    </message>
    <message>
        <source>an erasure is not finished: bytes of what was erased are still in the file</source>
        <translation>un effacement n’est pas terminé&#xa0;: des octets de ce qui a été effacé sont encore dans le fichier</translation>
    </message>
    <message>
        <source>a backup is restored into a file, not onto a server</source>
        <translation>une sauvegarde se restaure dans un fichier, pas sur un serveur</translation>
    </message>
    <message>
        <source>restore it with --db FILE, then: uptake copy --from FILE --to postgresql://... (an empty database)</source>
        <translation>restaurez-la avec --db FICHIER, puis&#xa0;: uptake copy --from FICHIER --to postgresql://... (une base vide)</translation>
    </message>
    <message>
        <source>the program lacks its part that speaks to PostgreSQL</source>
        <translation>il manque au programme la partie qui parle à PostgreSQL</translation>
    </message>
    <message>
        <source>install the package libqt6sql6-psql</source>
        <translation>installez le paquet libqt6sql6-psql</translation>
    </message>
    <message>
        <source>the server is too old: PostgreSQL %1</source>
        <translation>le serveur est trop ancien&#xa0;: PostgreSQL %1</translation>
    </message>
    <message>
        <source>have it brought to PostgreSQL 15 or newer</source>
        <translation>faites-le passer à PostgreSQL 15 ou plus récent</translation>
    </message>
    <message>
        <source>the database to copy into is not empty</source>
        <translation>la base de données de destination n&apos;est pas vide</translation>
    </message>
    <message>
        <source>name a new file, or an empty database of a server</source>
        <translation>indiquez un nouveau fichier, ou une base vide d&apos;un serveur</translation>
    </message>
    <message>
        <source>the two databases have other tables</source>
        <translation>les deux bases de données n&apos;ont pas les mêmes tables</translation>
    </message>
    <message>
        <source>check both with: uptake doctor</source>
        <translation>vérifiez les deux avec&#xa0;: uptake doctor</translation>
    </message>
    <message>
        <source>the copy of the table %1 is not what was copied</source>
        <translation>la copie de la table %1 n&apos;est pas ce qui a été copié</translation>
    </message>
    <message>
        <source>check the disk and try again; nothing was changed</source>
        <translation>vérifiez le disque et réessayez&#xa0;; rien n&apos;a été changé</translation>
    </message>
    <message>
        <source>a database cannot be copied into itself</source>
        <translation>une base de données ne se copie pas dans elle-même</translation>
    </message>
    <message>
        <source>name another one</source>
        <translation>indiquez-en une autre</translation>
    </message>
    <message>
        <source>there is no such database</source>
        <translation>cette base de données n&apos;existe pas</translation>
    </message>
    <message>
        <source>name the database to copy</source>
        <translation>indiquez la base de données à copier</translation>
    </message>
    <message>
        <source>the rows are gone, but their bytes are still in the server&apos;s files, since %1</source>
        <translation>les lignes sont effacées, mais leurs octets sont encore dans les fichiers du serveur, car %1</translation>
    </message>
    <message>
        <source>have the owner of the database run: uptake doctor --repair</source>
        <translation>faites exécuter par le propriétaire de la base&#xa0;: uptake doctor --repair</translation>
    </message>
    <message>
        <source>only the owner of the tables can rewrite them</source>
        <translation>seul le propriétaire des tables peut les réécrire</translation>
    </message>
    <message>
        <source>somebody reads the database</source>
        <translation>quelqu&apos;un lit la base de données</translation>
    </message>
    <message>
        <source>write postgresql://user@host:port/database?sslmode=verify-full</source>
        <translation>écrivez postgresql://utilisateur@serveur:port/base?sslmode=verify-full</translation>
    </message>
    <message>
        <source>the address of the database makes no sense</source>
        <translation>l&apos;adresse de la base de données n&apos;a pas de sens</translation>
    </message>
    <message>
        <source>the address of the database holds &quot;%1&quot;, which does not belong there</source>
        <translation>l&apos;adresse de la base de données contient «&#xa0;%1&#xa0;», qui n&apos;y a pas sa place</translation>
    </message>
    <message>
        <source>the address names no database</source>
        <translation>l&apos;adresse ne nomme aucune base de données</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not trusted</source>
        <translation>le certificat du serveur n&apos;est pas reconnu</translation>
    </message>
    <message>
        <source>ask who runs the server for the certificate of its authority, and name that file with sslrootcert=FILE in the address</source>
        <translation>demandez à qui administre le serveur le certificat de son autorité, et indiquez ce fichier avec sslrootcert=FICHIER dans l&apos;adresse</translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be checked: there is no file of trusted authorities</source>
        <translation>le certificat du serveur ne peut pas être vérifié&#xa0;: il n&apos;y a pas de fichier des autorités reconnues</translation>
    </message>
    <message>
        <source>name one with sslrootcert=FILE in the address, or put it at ~/.postgresql/root.crt</source>
        <translation>indiquez-en un avec sslrootcert=FICHIER dans l&apos;adresse, ou placez-le dans ~/.postgresql/root.crt</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is of another server</source>
        <translation>le certificat est celui d&apos;un autre serveur</translation>
    </message>
    <message>
        <source>name the server as its certificate does, or ask who runs it</source>
        <translation>nommez le serveur comme son certificat le fait, ou demandez à qui l&apos;administre</translation>
    </message>
    <message>
        <source>the server does not encrypt</source>
        <translation>le serveur ne chiffre pas</translation>
    </message>
    <message>
        <source>ask who runs it to turn TLS on, or allow sslmode=prefer where the network is trusted</source>
        <translation>demandez à qui l&apos;administre d&apos;activer TLS, ou permettez sslmode=prefer là où le réseau est sûr</translation>
    </message>
    <message>
        <source>the connection to the server was lost</source>
        <translation>la connexion au serveur a été perdue</translation>
    </message>
    <message>
        <source>check the network and the server, then try again; nothing was half done</source>
        <translation>vérifiez le réseau et le serveur, puis réessayez&#xa0;; rien n&apos;a été fait à moitié</translation>
    </message>
    <message>
        <source>the server does not accept this user or password</source>
        <translation>le serveur n&apos;accepte pas cet utilisateur ou ce mot de passe</translation>
    </message>
    <message>
        <source>check both, or ask who runs the server</source>
        <translation>vérifiez les deux, ou demandez à qui administre le serveur</translation>
    </message>
    <message>
        <source>there is no such database on the server</source>
        <translation>cette base de données n&apos;existe pas sur le serveur</translation>
    </message>
    <message>
        <source>have it made first: createdb, or CREATE DATABASE with UTF-8 as its encoding</source>
        <translation>faites-la d&apos;abord créer&#xa0;: createdb, ou CREATE DATABASE avec l&apos;encodage UTF-8</translation>
    </message>
    <message>
        <source>you lack the right to do this in the database</source>
        <translation>vous n&apos;avez pas le droit de faire cela dans la base de données</translation>
    </message>
    <message>
        <source>ask who owns the database to give it to you: uptake roles --reader NAME --importer NAME</source>
        <translation>demandez à son propriétaire de vous le donner&#xa0;: uptake roles --reader NOM --importer NOM</translation>
    </message>
    <message>
        <source>the database can only be read there</source>
        <translation>la base de données ne peut qu&apos;y être lue</translation>
    </message>
    <message>
        <source>connect to the primary server</source>
        <translation>connectez-vous au serveur principal</translation>
    </message>
    <message>
        <source>the server&apos;s disk is full</source>
        <translation>le disque du serveur est plein</translation>
    </message>
    <message>
        <source>free some space there, then try again; nothing was changed</source>
        <translation>libérez-y de la place, puis réessayez&#xa0;; rien n&apos;a été changé</translation>
    </message>
    <message>
        <source>the server has too many connections</source>
        <translation>le serveur a trop de connexions</translation>
    </message>
    <message>
        <source>wait a little, then try again</source>
        <translation>attendez un peu, puis réessayez</translation>
    </message>
    <message>
        <source>the server is short of memory</source>
        <translation>le serveur manque de mémoire</translation>
    </message>
    <message>
        <source>ask who runs it; nothing was changed</source>
        <translation>demandez à qui l&apos;administre&#xa0;; rien n&apos;a été changé</translation>
    </message>
    <message>
        <source>ask who runs the server to restore its backup</source>
        <translation>demandez à qui administre le serveur de restaurer sa sauvegarde</translation>
    </message>
    <message>
        <source>the server&apos;s disk failed while the database was read or written</source>
        <translation>le disque du serveur a échoué pendant que la base de données était lue ou écrite</translation>
    </message>
    <message>
        <source>ask who runs the server to check it</source>
        <translation>demandez à qui administre le serveur de le vérifier</translation>
    </message>
    <message>
        <source>the server asks for a password</source>
        <translation>le serveur demande un mot de passe</translation>
    </message>
    <message>
        <source>set PGPASSWORD, write it into ~/.pgpass, or keep it in the keyring</source>
        <translation>définissez PGPASSWORD, écrivez-le dans ~/.pgpass, ou gardez-le dans le trousseau</translation>
    </message>
    <message>
        <source>the server is starting or stopping</source>
        <translation>le serveur démarre ou s&apos;arrête</translation>
    </message>
    <message>
        <source>there is no server of this name</source>
        <translation>aucun serveur ne porte ce nom</translation>
    </message>
    <message>
        <source>check how the server is written, and the network</source>
        <translation>vérifiez comment le serveur est écrit, et le réseau</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>le serveur ne peut pas être joint</translation>
    </message>
    <message>
        <source>check that it runs, its name and port, and the network</source>
        <translation>vérifiez qu&apos;il fonctionne, son nom et son port, et le réseau</translation>
    </message>
    <message>
        <source>the server has no role &quot;%1&quot;</source>
        <translation>le serveur n&apos;a pas de rôle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>have it made first: CREATE ROLE %1 LOGIN</source>
        <translation>faites-le d&apos;abord créer&#xa0;: CREATE ROLE %1 LOGIN</translation>
    </message>
    <message>
        <source>a file has no roles: who may read it may do all</source>
        <translation>un fichier n&apos;a pas de rôles&#xa0;: qui peut le lire peut tout faire</translation>
    </message>
    <message>
        <source>name a database on a server with --db postgresql://...</source>
        <translation>indiquez une base de données sur un serveur avec --db postgresql://...</translation>
    </message>
    <message>
        <source>the database keeps texts as %1, not as UTF-8</source>
        <translation>la base de données garde les textes en %1, pas en UTF-8</translation>
    </message>
    <message>
        <source>have another one made: createdb --encoding UTF8 --template template0</source>
        <translation>faites-en créer une autre&#xa0;: createdb --encoding UTF8 --template template0</translation>
    </message>
    <message>
        <source>people of %1 organisations have addresses of %2</source>
        <translation>des personnes de %1 organisations ont des adresses de %2</translation>
    </message>
    <message>
        <source>it is a mail provider&apos;s domain and names no customer: give the whole address</source>
        <translation>c’est le domaine d’un fournisseur de messagerie, il ne désigne aucun client&#xa0;: donnez l’adresse entière</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>another product on this server is theirs</source>
        <translation>un autre produit sur ce serveur leur appartient</translation>
    </message>
    <message>
        <source>the same e-mail domain as that product&apos;s contacts</source>
        <translation>le même domaine de courriel que les contacts de ce produit</translation>
    </message>
    <message>
        <source>the same country as that product&apos;s licence</source>
        <translation>le même pays que la licence de ce produit</translation>
    </message>
    <message>
        <source>its users fill the tier</source>
        <translation>ses utilisateurs remplissent le palier</translation>
    </message>
    <message>
        <source>its users would fit a much smaller tier</source>
        <translation>ses utilisateurs tiendraient dans un palier bien plus petit</translation>
    </message>
    <message>
        <source>more users than the tier allows</source>
        <translation>plus d’utilisateurs que le palier n’en permet</translation>
    </message>
    <message>
        <source>it began to report when the licence began</source>
        <translation>elle a commencé à rapporter au début de la licence</translation>
    </message>
    <message>
        <source>the licence lasts for as long as it reports</source>
        <translation>la licence dure aussi longtemps qu’elle déclare</translation>
    </message>
    <message>
        <source>it still reports, long after the licence&apos;s end</source>
        <translation>elle envoie encore des rapports, longtemps après la fin de la licence</translation>
    </message>
    <message>
        <source>it began with the version that was new then</source>
        <translation>elle a commencé avec la version nouvelle d’alors</translation>
    </message>
    <message>
        <source>it runs a version from after the licence&apos;s end</source>
        <translation>elle utilise une version postérieure à la fin de la licence</translation>
    </message>
    <message>
        <source>Server ID</source>
        <translation>ID de serveur</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>0 to 100: the sum of what speaks for it and against it</source>
        <translation>De 0 à 100&#xa0;: la somme de ce qui plaide pour et contre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>on %1 %2</source>
        <translation>sur %1 %2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>Premier rapport</translation>
    </message>
    <message>
        <source>Upgraded to %1</source>
        <translation>Mise à jour vers %1</translation>
    </message>
    <message>
        <source>Went back to %1</source>
        <translation>Retour à %1</translation>
    </message>
    <message>
        <source>Host is now %1 %2</source>
        <translation>L’hôte est désormais %1 %2</translation>
    </message>
    <message>
        <source>Reports another entitlement number</source>
        <translation>Rapporte un autre numéro de droit au support</translation>
    </message>
    <message>
        <source>Started to use</source>
        <translation>Commence à utiliser</translation>
    </message>
    <message>
        <source>Stopped using</source>
        <translation>Cesse d’utiliser</translation>
    </message>
    <message>
        <source>No report for a month</source>
        <translation>Pas de rapport pendant un mois</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Licence %1</source>
        <translation>Licence %1</translation>
    </message>
    <message>
        <source>company</source>
        <translation>société</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>hosting</source>
        <translation>hébergement</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>palier</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Licence %1 changed</source>
        <translation>Licence %1 modifiée</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>Perdue</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Convertie</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renouvelée</translation>
    </message>
    <message>
        <source>Feedback: %1</source>
        <translation>Avis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Datasources</source>
        <translation>Sources de données</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Queries modified in the last month</source>
        <translation>Requêtes modifiées le dernier mois</translation>
    </message>
    <message>
        <source>Connections: %1 %2</source>
        <translation>Connexions&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Feature: %1</source>
        <translation>Fonctionnalité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Fonctionnalité</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence event</source>
        <translation>Événement de licence</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>Rapport du</translation>
    </message>
    <message>
        <source>Add-on version</source>
        <translation>Version de l’extension</translation>
    </message>
    <message>
        <source>Host version</source>
        <translation>Version de l’hôte</translation>
    </message>
    <message>
        <source>Entitlement number</source>
        <translation>Numéro de droit au support</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Licence type</source>
        <translation>Type de licence</translation>
    </message>
    <message>
        <source>Licence status</source>
        <translation>État de la licence</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>linked to no licence, by hand</source>
        <translation>liée à aucune licence, à la main</translation>
    </message>
    <message>
        <source>linked by hand</source>
        <translation>liée à la main</translation>
    </message>
    <message>
        <source>linked to no licence</source>
        <translation>liée à aucune licence</translation>
    </message>
    <message>
        <source>linked by its reports</source>
        <translation>liée par ses rapports</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>Fichier et ligne</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Features in use</source>
        <translation>Fonctionnalités utilisées</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Then from</source>
        <translation>Alors d’après</translation>
    </message>
    <message>
        <source>Now from</source>
        <translation>Maintenant d’après</translation>
    </message>
    <message numerus="yes">
        <source>No report for %n months</source>
        <translation>
            <numerusform>Pas de rapport pendant %n mois</numerusform>
            <numerusform>Pas de rapport pendant %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>In coordinated universal time (UTC)</source>
        <translation>En temps universel coordonné (UTC)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>aucun rapport</translation>
    </message>
</context>
<context>
    <name>Upgrades</name>
    <message>
        <source>fewer than %1 installations on an older version were followed from the release on</source>
        <translation>moins de %1 installations à une version plus ancienne ont été suivies depuis la publication</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>a relation names a figure that is not there</source>
        <translation>une relation nomme un chiffre qui n’est pas là</translation>
    </message>
    <message>
        <source>withheld, but told by the other figures: %1</source>
        <translation>retenu, mais dit par les autres chiffres&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>none of %n withheld figures can be worked out</source>
        <translation>
            <numerusform>le chiffre retenu ne peut pas être calculé</numerusform>
            <numerusform>aucun des %n chiffres retenus ne peut être calculé</numerusform>
        </translation>
    </message>
    <message>
        <source>the figures contradict each other, or their intervals could not be worked out</source>
        <translation>les chiffres se contredisent, ou leurs intervalles n’ont pas pu être calculés</translation>
    </message>
    <message>
        <source>withheld, but only one whole number is left for it: %1</source>
        <translation>retenu, mais il ne lui reste qu’un seul nombre entier&#xa0;: %1</translation>
    </message>
    <message>
        <source>more than one value is possible for each withheld figure</source>
        <translation>plus d’une valeur est possible pour chaque chiffre retenu</translation>
    </message>
    <message>
        <source>what %1 leaves of its parts</source>
        <translation>ce que %1 laisse de ses parties</translation>
    </message>
    <message>
        <source>fewer than %1 organisations: %2</source>
        <translation>moins de %1 organisations&#xa0;: %2</translation>
    </message>
    <message>
        <source>no figure, and no difference of a figure and its parts, is of fewer than %1 organisations</source>
        <translation>aucun chiffre, ni aucune différence entre un chiffre et ses parties, ne porte sur moins de %1 organisations</translation>
    </message>
    <message>
        <source>k = %1, p = %2</source>
        <translation>k = %1, p = %2</translation>
    </message>
    <message>
        <source>the rules are laxer than their floors allow</source>
        <translation>les règles sont plus lâches que leurs minimums ne le permettent</translation>
    </message>
    <message>
        <source>it is not what Uptake writes as &quot;%1&quot;</source>
        <translation>ce n’est pas ce qu’Uptake écrit comme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (page %2, &quot;%3&quot;)</source>
        <translation>%1 (page %2, «&#xa0;%3&#xa0;»)</translation>
    </message>
    <message>
        <source>numbers that were not released: %1</source>
        <translation>nombres qui n’ont pas été publiés&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>each of %n numbers in the text was released</source>
        <translation>
            <numerusform>le nombre du texte a été publié</numerusform>
            <numerusform>chacun des %n nombres du texte a été publié</numerusform>
        </translation>
    </message>
    <message>
        <source>the record of the audit is damaged</source>
        <translation>le procès-verbal de l’audit est endommagé</translation>
    </message>
    <message>
        <source>a rank of %1 instead of %2</source>
        <translation>un rang de %1 au lieu de %2</translation>
    </message>
    <message>
        <source>the intervals could not be worked out</source>
        <translation>les intervalles n’ont pas pu être calculés</translation>
    </message>
    <message>
        <source>among the figures with %1</source>
        <translation>parmi les chiffres avec %1</translation>
    </message>
    <message>
        <source>undecided among the figures with %1</source>
        <translation>indécis parmi les chiffres avec %1</translation>
    </message>
    <message numerus="yes">
        <source>none of %n secret figures is a combination of published ones</source>
        <translation>
            <numerusform>le chiffre secret n’est pas une combinaison de chiffres publiés</numerusform>
            <numerusform>aucun des %n chiffres secrets n’est une combinaison de chiffres publiés</numerusform>
        </translation>
    </message>
    <message>
        <source>can be worked out: %1</source>
        <translation>peut être calculé&#xa0;: %1</translation>
    </message>
    <message>
        <source>what can be worked out of each sensitive figure reaches far enough from it</source>
        <translation>ce que l’on peut déduire de chaque chiffre sensible en reste assez loin</translation>
    </message>
    <message>
        <source>can be worked out too nearly: %1</source>
        <translation>peut être calculé de trop près&#xa0;: %1</translation>
    </message>
    <message>
        <source>every combination of published figures, earlier reports included, depends on %1 organisations or more</source>
        <translation>chaque combinaison de chiffres publiés, rapports précédents compris, dépend de %1 organisations ou plus</translation>
    </message>
    <message>
        <source>a combination depends on fewer than the rules allow: %1</source>
        <translation>une combinaison dépend de moins que ne le permettent les règles&#xa0;: %1</translation>
    </message>
    <message>
        <source>a customer who takes its own figures off is left with %1 organisations or more</source>
        <translation>à un client qui retranche ses propres chiffres, il reste %1 organisations ou plus</translation>
    </message>
    <message>
        <source>a customer could work out another: %1</source>
        <translation>un client pourrait en calculer un autre&#xa0;: %1</translation>
    </message>
    <message>
        <source>what one customer adds to a sum can be estimated by no other</source>
        <translation>la part d’un client dans une somme ne peut être estimée par aucun autre</translation>
    </message>
    <message>
        <source>what one customer adds could be estimated among the figures with %1</source>
        <translation>la part d’un client pourrait être estimée parmi les chiffres avec %1</translation>
    </message>
    <message>
        <source>, or stands in words of the vendor&apos;s own</source>
        <translation>, ou figure dans les mots de l’éditeur</translation>
    </message>
</context>
<context>
    <name>uptake</name>
    <message>
        <source>%1 (in progress)</source>
        <translation>%1 (en cours)</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Fonctionnalité</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Using / exposed installations</source>
        <translation>Installations qui l’utilisent / exposées</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Wilson interval of the reach</source>
        <translation>Intervalle de Wilson de la portée</translation>
    </message>
    <message>
        <source>Using</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Installations with a count above 0</source>
        <translation>Installations avec un nombre supérieur à 0</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>Exposées</translation>
    </message>
    <message>
        <source>Installations whose report mentions the feature</source>
        <translation>Installations dont le rapport mentionne la fonctionnalité</translation>
    </message>
    <message>
        <source>Of users</source>
        <translation>Des util.</translation>
    </message>
    <message>
        <source>Users at using installations / users at exposed installations</source>
        <translation>Utilisateurs des installations qui l’utilisent / des installations exposées</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Median count over using installations</source>
        <translation>Nombre médian sur les installations qui l’utilisent</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Élan</translation>
    </message>
    <message>
        <source>Reach against three months before, over installations exposed in both months</source>
        <translation>Portée face à trois mois plus tôt, sur les installations exposées aux deux mois</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>Of those using it the month before: share still using it</source>
        <translation>Parmi celles qui l’utilisaient le mois d’avant&#xa0;: part qui l’utilise encore</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Débuts</translation>
    </message>
    <message>
        <source>Not using it the month before, using it now</source>
        <translation>Ne l’utilisaient pas le mois d’avant, l’utilisent maintenant</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêts</translation>
    </message>
    <message>
        <source>Using it the month before, not now</source>
        <translation>L’utilisaient le mois d’avant, plus maintenant</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Installations</source>
        <translation>Installations</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Active licences</source>
        <translation>Licences actives</translation>
    </message>
    <message>
        <source>Licensed users</source>
        <translation>Utilisateurs sous licence</translation>
    </message>
    <message>
        <source>Reporting installations</source>
        <translation>Installations déclarantes</translation>
    </message>
    <message>
        <source>Active installations</source>
        <translation>Installations actives</translation>
    </message>
    <message>
        <source>Reported users</source>
        <translation>Utilisateurs déclarés</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Utilisateurs actifs</translation>
    </message>
    <message>
        <source>Estimated users</source>
        <translation>Utilisateurs estimés</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source> (95 %: %1 to %2)</source>
        <translation> (95&#xa0;%&#xa0;: de %1 à %2)</translation>
    </message>
    <message>
        <source>the chart cannot be saved: %1</source>
        <translation>le graphique ne peut pas être enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>choisissez un autre dossier</translation>
    </message>
    <message>
        <source>%1, in progress</source>
        <translation>%1, en cours</translation>
    </message>
    <message>
        <source>no reports</source>
        <translation>aucun rapport</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (de %1 à %2)</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4 of %5</source>
        <translation>%1, %2&#xa0;: %3, %4 sur %5</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Which file brought what, so that every value leads to its file, and an import can be taken back.</source>
        <translation>Quel fichier a apporté quoi, pour que chaque valeur mène à son fichier, et qu’un import puisse être annulé.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Which later files showed a row again, so that taking one back leaves the others right.</source>
        <translation>Quels fichiers ultérieurs ont montré une ligne de nouveau, pour que l’annulation de l’un laisse les autres justes.</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Rows that could not be read, until they are mended. Names and addresses are taken out of them.</source>
        <translation>Lignes qui n’ont pas pu être lues, jusqu’à leur correction. Les noms et les adresses en sont ôtés.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Versions, features and entitlement numbers that reports repeat, each once.</source>
        <translation>Versions, fonctionnalités et numéros de droit que les rapports répètent, chacun une fois.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>The vendor&apos;s own add-ons.</source>
        <translation>Les extensions de l’éditeur lui-même.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Company names and countries of customers, to count customers and to protect them in reports.</source>
        <translation>Noms de sociétés et pays des clients, pour compter les clients et les protéger dans les rapports.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>What downloads said of each licence, to count licences, customers and renewals.</source>
        <translation>Ce que les téléchargements ont dit de chaque licence, pour compter licences, clients et renouvellements.</translation>
    </message>
    <message>
        <source>Downloads of licences</source>
        <translation>Téléchargements de licences</translation>
    </message>
    <message>
        <source>From when to when downloads showed a state of a licence, so that figures can be told as of a day.</source>
        <translation>De quand à quand les téléchargements ont montré un état d’une licence, pour que les chiffres puissent être donnés à un jour.</translation>
    </message>
    <message>
        <source>Numbers of licences</source>
        <translation>Numéros de licences</translation>
    </message>
    <message>
        <source>Under which numbers a licence is known, so that it is not counted twice.</source>
        <translation>Sous quels numéros une licence est connue, pour qu’elle ne soit pas comptée deux fois.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Names and addresses of people, only where the user asked to keep them, for support.</source>
        <translation>Noms et adresses de personnes, seulement si l’utilisateur a demandé à les garder, pour l’assistance.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Lines of orders, to count sales.</source>
        <translation>Lignes de commandes, pour compter les ventes.</translation>
    </message>
    <message>
        <source>Licence events</source>
        <translation>Événements de licence</translation>
    </message>
    <message>
        <source>Churn, conversion and renewal, to count them.</source>
        <translation>Attrition, conversion et renouvellement, pour les compter.</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>When versions of the add-ons came out.</source>
        <translation>Quand les versions des extensions sont parues.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>What customers said on uninstalling, to learn from it.</source>
        <translation>Ce que les clients ont dit en désinstallant, pour en tirer des leçons.</translation>
    </message>
    <message>
        <source>Free tier</source>
        <translation>Palier gratuit</translation>
    </message>
    <message>
        <source>Days of the free starter tier, to count them.</source>
        <translation>Jours du palier gratuit, pour les compter.</translation>
    </message>
    <message>
        <source>Version distribution</source>
        <translation>Répartition des versions</translation>
    </message>
    <message>
        <source>What the Marketplace itself counted.</source>
        <translation>Ce que le Marketplace a compté lui-même.</translation>
    </message>
    <message>
        <source>Server IDs that reported, to follow each installation over time.</source>
        <translation>ID de serveurs qui ont envoyé un rapport, pour suivre chaque installation au fil du temps.</translation>
    </message>
    <message>
        <source>Usage reports</source>
        <translation>Rapports d’usage</translation>
    </message>
    <message>
        <source>What installations reported of versions, users and features, to count their use.</source>
        <translation>Ce que les installations ont déclaré de versions, d’utilisateurs et de fonctionnalités, pour compter leur usage.</translation>
    </message>
    <message>
        <source>What the vendor noted of a customer: notes, consents and opt-outs.</source>
        <translation>Ce que l’éditeur a noté d’un client&#xa0;: notes, consentements et refus.</translation>
    </message>
    <message>
        <source>Links by hand</source>
        <translation>Liens à la main</translation>
    </message>
    <message>
        <source>Which licence an installation belongs to, where reports do not say it.</source>
        <translation>À quelle licence appartient une installation, quand les rapports ne le disent pas.</translation>
    </message>
    <message>
        <source>Refused links</source>
        <translation>Liens refusés</translation>
    </message>
    <message>
        <source>Suggested links that the vendor does not want to see again.</source>
        <translation>Liens proposés que l’éditeur ne veut plus voir.</translation>
    </message>
    <message>
        <source>Merged organisations</source>
        <translation>Organisations réunies</translation>
    </message>
    <message>
        <source>Which organisations are one.</source>
        <translation>Quelles organisations n’en font qu’une.</translation>
    </message>
    <message>
        <source>Moved licences</source>
        <translation>Licences déplacées</translation>
    </message>
    <message>
        <source>Which organisation a licence belongs to, where its company name is not right.</source>
        <translation>À quelle organisation appartient une licence, quand son nom de société n’est pas le bon.</translation>
    </message>
    <message>
        <source>Tombstones</source>
        <translation>Pierres tombales</translation>
    </message>
    <message>
        <source>Keyed hashes of who was erased, so that an import does not bring them back.</source>
        <translation>Empreintes à clé de qui a été effacé, pour qu’un import ne les ramène pas.</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Sel</translation>
    </message>
    <message>
        <source>The key of those hashes.</source>
        <translation>La clé de ces empreintes.</translation>
    </message>
    <message>
        <source>Report templates</source>
        <translation>Modèles de rapports</translation>
    </message>
    <message>
        <source>Designs of reports that the user saved.</source>
        <translation>Rapports types que l’utilisateur a enregistrés.</translation>
    </message>
    <message>
        <source>Exported reports</source>
        <translation>Rapports exportés</translation>
    </message>
    <message>
        <source>Which reports were exported, when, and where to.</source>
        <translation>Quels rapports ont été exportés, quand, et vers où.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Filters that the user saved under a name.</source>
        <translation>Filtres que l’utilisateur a enregistrés sous un nom.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>What the user expects of each feature: impact and effort.</source>
        <translation>Ce que l’utilisateur attend de chaque fonctionnalité&#xa0;: impact et effort.</translation>
    </message>
    <message>
        <source>Mail profiles</source>
        <translation>Profils de courriel</translation>
    </message>
    <message>
        <source>How mails of other layouts are read.</source>
        <translation>Comment sont lus les courriels d’autres dispositions.</translation>
    </message>
    <message>
        <source>Watched files</source>
        <translation>Fichiers surveillés</translation>
    </message>
    <message>
        <source>Which files of a watched folder were imported already.</source>
        <translation>Quels fichiers d’un dossier surveillé ont déjà été importés.</translation>
    </message>
    <message>
        <source>Ledger of exports</source>
        <translation>Registre des exports</translation>
    </message>
    <message>
        <source>What was published, so that no later report gives away a customer.</source>
        <translation>Ce qui a été publié, pour qu’aucun rapport ultérieur ne trahisse un client.</translation>
    </message>
    <message>
        <source>Ledger: figures</source>
        <translation>Registre&#xa0;: chiffres</translation>
    </message>
    <message>
        <source>Ledger: organisations</source>
        <translation>Registre&#xa0;: organisations</translation>
    </message>
    <message>
        <source>Which organisations stand behind a published figure, to protect them.</source>
        <translation>Quelles organisations sont derrière un chiffre publié, pour les protéger.</translation>
    </message>
    <message>
        <source>Ledger: identity</source>
        <translation>Registre&#xa0;: identité</translation>
    </message>
    <message>
        <source>What tells this ledger from another one.</source>
        <translation>Ce qui distingue ce registre d’un autre.</translation>
    </message>
    <message>
        <source>Ledger: endings</source>
        <translation>Registre&#xa0;: fins</translation>
    </message>
    <message>
        <source>How each export ended.</source>
        <translation>Comment chaque export s’est terminé.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>What the vendor put right of a company or a person, so that an import does not bring the wrong back.</source>
        <translation>Ce que l’éditeur a rectifié d’une société ou d’une personne, pour qu’un import ne ramène pas l’erreur.</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>How long the vendor keeps each kind of data.</source>
        <translation>Combien de temps l’éditeur garde chaque sorte de données.</translation>
    </message>
    <message>
        <source>Unfinished erasures</source>
        <translation>Effacements inachevés</translation>
    </message>
    <message>
        <source>Whether an erasure was cut short, so that it is finished.</source>
        <translation>Si un effacement a été interrompu, pour qu’il soit achevé.</translation>
    </message>
    <message>
        <source>Start of the log</source>
        <translation>Début du journal</translation>
    </message>
    <message>
        <source>Where the log of accesses begins, once its oldest entries were let go.</source>
        <translation>Où commence le journal des accès, une fois ses plus anciennes entrées abandonnées.</translation>
    </message>
    <message>
        <source>Log of accesses</source>
        <translation>Journal des accès</translation>
    </message>
    <message>
        <source>What was imported, looked up, exported and erased, and when. It names nobody.</source>
        <translation>Ce qui a été importé, recherché, exporté et effacé, et quand. Il ne nomme personne.</translation>
    </message>
    <message>
        <source>Licences whose newest state known at the as-of date is active, with maintenanceStartDate ≤ as-of date ≤ maintenanceEndDate (an absent end is open), and whose type is none of the evaluation and demonstration types.
The as-of date is the newest date in the data. All dates are UTC calendar dates.</source>
        <translation>Licences dont l’état le plus récent connu à la date d’arrêté est actif, avec maintenanceStartDate ≤ date d’arrêté ≤ maintenanceEndDate (une fin absente est ouverte), et dont le type n’est ni d’évaluation ni de démonstration.
La date d’arrêté est la date la plus récente des données. Toutes les dates sont des dates civiles UTC.</translation>
    </message>
    <message>
        <source>The sum of the tier capacity over active licences. Licences with no numeric capacity (Unlimited, Subscription) are counted apart, never guessed.</source>
        <translation>La somme des capacités de palier sur les licences actives. Les licences sans capacité chiffrée (Unlimited, Subscription) sont comptées à part, jamais devinées.</translation>
    </message>
    <message>
        <source>Installations with a report in the last 35 days before the as-of date: a monthly job plus slack. An installation is one product on one server ID; only its latest report counts.
Reporting rate: the active licences of linked reporting installations, as a share of all active licences.</source>
        <translation>Installations ayant envoyé un rapport dans les 35 jours précédant la date d’arrêté&#xa0;: une tâche mensuelle et une marge. Une installation est un produit sur un ID de serveur&#xa0;; seul son dernier rapport compte.
Taux de rapport&#xa0;: les licences actives des installations liées qui déclarent, en part de toutes les licences actives.</translation>
    </message>
    <message>
        <source>The sum of users over the latest report of each reporting installation.</source>
        <translation>La somme des utilisateurs sur le dernier rapport de chaque installation qui déclare.</translation>
    </message>
    <message>
        <source>The sum of users over active installations: users at installations that use the add-on.
An installation is active when its latest report counts a query modified in the last month, or any feature above 0.</source>
        <translation>La somme des utilisateurs sur les installations actives&#xa0;: les utilisateurs des installations qui se servent de l’extension.
Une installation est active quand son dernier rapport compte une requête modifiée le dernier mois, ou une fonctionnalité au-dessus de 0.</translation>
    </message>
    <message>
        <source>An estimate for all active licences, reporting or not, post-stratified by hosting and capacity band.
In each stratum the mean users of the licences that report stands for those that do not: estimate = sum of licences × mean users; its variance has the finite-population correction; the interval is ± 1.96 standard errors (95 %). Strata with fewer than 5 reporting licences are joined with their neighbour.
The lower end is never below the users seen at linked licences. With too few licences there is no estimate, and the program says why.</source>
        <translation>Une estimation pour toutes les licences actives, qu’elles envoient un rapport ou non, post-stratifiée par hébergement et tranche de capacité.
Dans chaque strate, le nombre moyen d’utilisateurs des licences qui déclarent vaut pour les autres&#xa0;: estimation = somme des licences × utilisateurs moyens&#xa0;; sa variance comprend la correction de population finie&#xa0;; l’intervalle est de ± 1,96 erreur type (95&#xa0;%). Les strates de moins de 5 licences qui déclarent sont réunies à leur voisine.
La borne basse n’est jamais inférieure aux utilisateurs vus sur les licences liées. Avec trop peu de licences, il n’y a pas d’estimation, et le programme dit pourquoi.</translation>
    </message>
    <message>
        <source>Reporting and active installations</source>
        <translation>Installations déclarantes et installations actives</translation>
    </message>
    <message>
        <source>Reporting: installations with a report in the 35 days before the month&apos;s last day. Active: those whose latest report shows use (a query modified in the last month, or any feature above 0).
A month that is not over is drawn hollow and never compared with a whole one. A month without data is a gap.</source>
        <translation>Déclarantes&#xa0;: installations ayant envoyé un rapport dans les 35 jours précédant le dernier jour du mois. Actives&#xa0;: celles dont le dernier rapport montre un usage (une requête modifiée le dernier mois, ou une fonctionnalité au-dessus de 0).
Un mois en cours est dessiné en creux et n’est jamais comparé à un mois entier. Un mois sans données est une lacune.</translation>
    </message>
    <message>
        <source>How fresh is the data?</source>
        <translation>De quand datent les données&#xa0;?</translation>
    </message>
    <message>
        <source>The newest date that each kind of source tells: lastUpdated of licences, sentAt of usage reports.
&quot;41 of 63 reported so far&quot;: installations with a report this month, against those that reported the month before.</source>
        <translation>La date la plus récente de chaque sorte de source&#xa0;: lastUpdated des licences, sentAt des rapports d’usage.
«&#xa0;41 sur 63 ont envoyé un rapport jusqu’ici&#xa0;»&#xa0;: les installations qui ont déclaré ce mois-ci, face à celles qui avaient déclaré le mois d’avant.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>The newest whole month against the whole month before it. A month that is not over is never compared.</source>
        <translation>Le dernier mois entier face au mois entier qui le précède. Un mois en cours n’est jamais comparé.</translation>
    </message>
    <message>
        <source>Reach of a feature</source>
        <translation>Portée d’une fonctionnalité</translation>
    </message>
    <message>
        <source>Reach = using installations / exposed installations, with its 95 % Wilson interval (the thin line).
Exposed: the report of the month mentions the feature at all, 0 included. Using: its count is above 0. A version that does not know a feature does not report it; such an installation is not exposed, and absent is not 0.</source>
        <translation>Portée = installations qui l’utilisent / installations exposées, avec son intervalle de Wilson à 95&#xa0;% (le trait fin).
Exposée&#xa0;: le rapport du mois mentionne la fonctionnalité, même à 0. Utilise&#xa0;: son nombre est supérieur à 0. Une version qui ne connaît pas une fonctionnalité ne la déclare pas&#xa0;; une telle installation n’est pas exposée, et l’absence n’est pas 0.</translation>
    </message>
    <message>
        <source>Features in a month</source>
        <translation>Fonctionnalités d’un mois</translation>
    </message>
    <message>
        <source>Exposed: installations whose report mentions the feature at all. Using: count above 0. Reach: using / exposed, with its 95 % Wilson interval.
Reach in users: users at using installations / users at exposed installations.
Depth: the median count over using installations.
Momentum: reach now minus reach three months before, in points, over installations exposed in both months.
Retention: of the installations using it the month before that report this month, the share still using it.
Started: not using the month before (but reporting), using now. Stopped: the reverse.</source>
        <translation>Exposées&#xa0;: installations dont le rapport mentionne la fonctionnalité. Usage&#xa0;: nombre supérieur à 0. Portée&#xa0;: utilisent / exposées, avec son intervalle de Wilson à 95&#xa0;%.
Portée en utilisateurs&#xa0;: utilisateurs des installations qui l’utilisent / utilisateurs des installations exposées.
Profondeur&#xa0;: le nombre médian sur les installations qui l’utilisent.
Élan&#xa0;: portée actuelle moins portée trois mois plus tôt, en points, sur les installations exposées aux deux mois.
Rétention&#xa0;: parmi les installations qui l’utilisaient le mois d’avant et déclarent ce mois-ci, la part qui l’utilise encore.
Débuts&#xa0;: ne l’utilisaient pas le mois d’avant (mais rapportaient), l’utilisent maintenant. Arrêts&#xa0;: l’inverse.</translation>
    </message>
    <message>
        <source>Reach over time</source>
        <translation>Portée au fil du temps</translation>
    </message>
    <message>
        <source>Reach (using / exposed installations) of one feature in each month, over the reports of record. The band is the 95 % Wilson interval. A month in which no installation is exposed is a gap, not a zero.</source>
        <translation>Portée (utilisent / exposées) d’une fonctionnalité pour chaque mois, sur les rapports de référence. La bande est l’intervalle de Wilson à 95&#xa0;%. Un mois où aucune installation n’est exposée est une lacune, pas un zéro.</translation>
    </message>
    <message>
        <source>Share of versions</source>
        <translation>Part des versions</translation>
    </message>
    <message>
        <source>Installations by the add-on version of their report of record, divided by all installations reporting in the month.
The report of record is the one sent last in the calendar month (UTC). Versions compare number by number (2.10 is newer than 2.9), a pre-release below its release. &quot;Other&quot; counts each installation once.
Release dates come from an imported releases file, else the first day that any report names the version.</source>
        <translation>Installations par version de l’extension de leur rapport de référence, divisées par toutes les installations déclarantes dans le mois.
Le rapport de référence est le dernier envoyé dans le mois civil (UTC). Les versions se comparent nombre par nombre (2.10 est plus récente que 2.9), une préversion avant sa version. «&#xa0;Autres&#xa0;» compte chaque installation une fois.
Les dates de publication viennent d’un fichier de publications importé, sinon du premier jour où un rapport nomme la version.</translation>
    </message>
    <message>
        <source>Host versions</source>
        <translation>Versions de l’hôte</translation>
    </message>
    <message>
        <source>Installations by the version of the host product in their report of record, divided by all installations reporting in the month.</source>
        <translation>Installations par version du produit hôte de leur rapport de référence, divisées par toutes les installations déclarantes dans le mois.</translation>
    </message>
    <message>
        <source>An installation is one server ID with one product. Version, users and use are those of its newest report.
It belongs to the licence that was linked by hand, else to the one whose support entitlement number its newest linked report names; organisation, country, hosting and tier are that licence&apos;s, as its newest download tells them.</source>
        <translation>Une installation est un ID de serveur avec un produit. Version, utilisateurs et usage sont ceux de son rapport le plus récent.
Elle appartient à la licence liée à la main, sinon à celle dont son dernier rapport lié nomme le numéro de droit au support&#xa0;; organisation, pays, hébergement et palier sont ceux de cette licence, selon son téléchargement le plus récent.</translation>
    </message>
    <message>
        <source>Suggested links</source>
        <translation>Liens proposés</translation>
    </message>
    <message>
        <source>For each installation that is linked to no licence: licences of the same product that no installation is linked to.
The score is the sum of its reasons, from 0 to 100: another product on the same server belongs to the licence&apos;s organisation (+50), with the same e-mail domain (+20) or country (+5); its users fill the tier to half (+25) or a fifth (+15), are more than the tier allows (-15, -40) or far fewer (-5); it began to report within 10, 35 or 62 days of the licence&apos;s start (+25, +20, +10); it began with the version that was the newest then (+10); the licence lasts for as long as it reports (+5); it still reports long after the licence&apos;s end (-20), or runs a version that came out after it (-20).
Scores from 35 are shown, up to three for an installation.</source>
        <translation>Pour chaque installation liée à aucune licence&#xa0;: les licences du même produit auxquelles aucune installation n’est liée.
Le score est la somme de ses raisons, de 0 à 100&#xa0;: un autre produit sur le même serveur appartient à l’organisation de la licence (+50), avec le même domaine de courriel (+20) ou le même pays (+5)&#xa0;; ses utilisateurs remplissent le palier à moitié (+25) ou au cinquième (+15), sont plus nombreux que le palier ne le permet (−15, −40) ou bien moins (−5)&#xa0;; elle a commencé à rapporter dans les 10, 35 ou 62 jours du début de la licence (+25, +20, +10)&#xa0;; elle a commencé avec la version alors la plus récente (+10)&#xa0;; la licence dure aussi longtemps qu’elle déclare (+5)&#xa0;; elle envoie encore des rapports longtemps après la fin de la licence (−20), ou utilise une version parue après elle (−20).
Les scores à partir de 35 sont montrés, trois au plus par installation.</translation>
    </message>
    <message>
        <source>Reach in users</source>
        <translation>Portée en utilisateurs</translation>
    </message>
    <message>
        <source>Users at installations that use the feature / users at installations whose report mentions it, in the month.</source>
        <translation>Utilisateurs des installations qui utilisent la fonctionnalité / utilisateurs des installations dont le rapport la mentionne, dans le mois.</translation>
    </message>
    <message>
        <source>Revenue reach</source>
        <translation>Portée en revenu</translation>
    </message>
    <message>
        <source>vendorAmount in the 12 months to the end of the month, of the organisations of installations that use the feature, divided by that of the organisations whose installations mention it. An organisation counts once, whole.
A sale belongs to the organisation of its licence, where that is known, else to the company that the order names. Without imported transactions there is no figure.</source>
        <translation>vendorAmount des 12 mois jusqu’à la fin du mois, des organisations dont des installations utilisent la fonctionnalité, divisé par celui des organisations dont des installations la mentionnent. Une organisation compte une fois, entière.
Une vente appartient à l’organisation de sa licence, si on la connaît, sinon à la société que nomme la commande. Sans transactions importées, il n’y a pas de chiffre.</translation>
    </message>
    <message>
        <source>Depth of use</source>
        <translation>Profondeur d’usage</translation>
    </message>
    <message>
        <source>The median count over the installations that use the feature in the month; of an even number the mean of the two in the middle.</source>
        <translation>Le nombre médian sur les installations qui utilisent la fonctionnalité dans le mois&#xa0;; pour un effectif pair, la moyenne des deux du milieu.</translation>
    </message>
    <message>
        <source>Reach in the month minus reach three months before, in points, over the installations that mention the feature in both.</source>
        <translation>Portée du mois moins portée trois mois plus tôt, en points, sur les installations qui mentionnent la fonctionnalité aux deux mois.</translation>
    </message>
    <message>
        <source>Retention of a feature</source>
        <translation>Rétention d’une fonctionnalité</translation>
    </message>
    <message>
        <source>Of the installations that used the feature the month before and report this month: the share that still uses it.
Stopped: those that do not. Started: not using it the month before, but reporting, and using it now.</source>
        <translation>Parmi les installations qui utilisaient la fonctionnalité le mois d’avant et déclarent ce mois-ci&#xa0;: la part qui l’utilise encore.
Arrêts&#xa0;: celles qui ne l’utilisent plus. Débuts&#xa0;: ne l’utilisaient pas le mois d’avant, mais rapportaient, et l’utilisent maintenant.</translation>
    </message>
    <message>
        <source>Value class</source>
        <translation>Classe de valeur</translation>
    </message>
    <message>
        <source>Breadth is reach, depth the rank of the median count among the features of the month.
Core: both at or above their median over the features. Broad: reach only. Niche: depth only; few use it, but much: do not drop it lightly. Dormant: neither.</source>
        <translation>L’étendue est la portée, la profondeur le rang du nombre médian parmi les fonctionnalités du mois.
Cœur&#xa0;: les deux au niveau de leur médiane sur les fonctionnalités, ou au-dessus. Large&#xa0;: la portée seule. Niche&#xa0;: la profondeur seule&#xa0;; peu l’utilisent, mais beaucoup&#xa0;: ne l’abandonnez pas à la légère. Dormante&#xa0;: ni l’une ni l’autre.</translation>
    </message>
    <message>
        <source>RICE</source>
        <translation>RICE</translation>
    </message>
    <message>
        <source>Using installations × impact × confidence / effort. Impact (3 massive, 2, 1, 0.5, 0.25 minimal) and effort (person-months) are yours and are kept; confidence is 1 minus the width of the Wilson interval of reach.
The range takes the ends of that interval for the using installations: features whose ranges overlap are not told apart by it.</source>
        <translation>Installations qui l’utilisent × impact × confiance / effort. L’impact (3 massif, 2, 1, 0,5, 0,25 minime) et l’effort (mois-personne) sont les vôtres et sont gardés&#xa0;; la confiance est 1 moins la largeur de l’intervalle de Wilson de la portée.
La fourchette prend les bornes de cet intervalle pour les installations qui l’utilisent&#xa0;: elle ne départage pas les fonctionnalités dont les fourchettes se recouvrent.</translation>
    </message>
    <message>
        <source>Who uses a feature</source>
        <translation>Qui utilise une fonctionnalité</translation>
    </message>
    <message>
        <source>Reach by tier band, hosting, country and add-on version. Tier, hosting and country are those of the licence that the report names, else of the one that its installation named last, as known at the end of the month; without a licence they are unknown.</source>
        <translation>Portée par tranche de palier, hébergement, pays et version de l’extension. Palier, hébergement et pays sont ceux de la licence que nomme le rapport, sinon de celle que son installation a nommée en dernier, tels que connus à la fin du mois&#xa0;; sans licence, ils sont inconnus.</translation>
    </message>
    <message>
        <source>At least a version</source>
        <translation>Une version au moins</translation>
    </message>
    <message>
        <source>Installations that run this version or a newer one in their report of record of the month: all that a minimum version would keep.</source>
        <translation>Installations qui utilisent cette version ou une plus récente dans leur rapport de référence du mois&#xa0;: tout ce que garderait une version minimale.</translation>
    </message>
    <message>
        <source>Adoption curve</source>
        <translation>Courbe d’adoption</translation>
    </message>
    <message>
        <source>The share of installations at the version or newer, by days since its release: on each day over the latest reports of the 35 days to it.
The release date is imported from a releases file, else it is the first day that any report names the version. A day on which nothing reports is a gap.</source>
        <translation>La part des installations à cette version ou plus récente, par jours depuis sa publication&#xa0;: chaque jour, sur les derniers rapports des 35 jours précédents.
La date de publication vient d’un fichier de publications importé, sinon du premier jour où un rapport nomme la version. Un jour où aucun rapport n’arrive est une lacune.</translation>
    </message>
    <message>
        <source>Time to upgrade</source>
        <translation>Délai de mise à jour</translation>
    </message>
    <message>
        <source>Kaplan-Meier over the installations that ran an older version when the version was released, or in their first report after that, in whole months since the release. An installation that first reports later enters the risk set then. Upgraded: the first report with the version or a newer one; a report in the nth month after the release means within n months. Those that have not upgraded count until their last report.
The interval is 95 %, log-log with Greenwood&apos;s variance. The median is the first month by which half have upgraded, or it is not reached. The curve stops where fewer than 5 are at risk.</source>
        <translation>Kaplan-Meier sur les installations qui utilisaient une version plus ancienne à la publication, ou dans leur premier rapport après elle, en mois entiers depuis la publication. Une installation qui déclare pour la première fois plus tard entre alors dans l’ensemble à risque. Mise à jour&#xa0;: le premier rapport avec la version ou une plus récente&#xa0;; un rapport au n-ième mois après la publication veut dire en n mois. Celles qui n’ont pas mis à jour comptent jusqu’à leur dernier rapport.
L’intervalle est à 95&#xa0;%, log-log avec la variance de Greenwood. La médiane est le premier mois où la moitié a mis à jour, ou n’est pas atteinte. La courbe s’arrête où moins de 5 sont à risque.</translation>
    </message>
    <message>
        <source>Host and add-on versions</source>
        <translation>Versions de l’hôte et de l’extension</translation>
    </message>
    <message>
        <source>Installations by host version and add-on version (major.minor) in their report of record of the month; those that do not name both are told apart. &quot;At least&quot; counts those with both versions or newer ones.</source>
        <translation>Installations par version de l’hôte et de l’extension (majeure.mineure) de leur rapport de référence du mois&#xa0;; celles qui ne nomment pas les deux sont comptées à part. «&#xa0;Au moins&#xa0;» compte celles qui ont les deux versions ou plus récentes.</translation>
    </message>
    <message>
        <source>Drop support</source>
        <translation>Fin de prise en charge</translation>
    </message>
    <message>
        <source>What would be left behind if versions below a floor were supported no more: installations whose report of record names an older version, their users, and the revenue of their organisations in the 12 months to the month&apos;s end; and how each falls month by month.</source>
        <translation>Ce qui serait laissé pour compte si les versions sous un plancher n’étaient plus prises en charge&#xa0;: les installations dont le rapport de référence nomme une version plus ancienne, leurs utilisateurs, et le revenu de leurs organisations sur les 12 mois jusqu’à la fin du mois&#xa0;; et la baisse de chacun mois par mois.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Installations whose report of record lists a connection with the driver and mode, and the number of those connections. An installation that lists several counts once in each, and once in a total.</source>
        <translation>Installations dont le rapport de référence cite une connexion avec ce pilote et ce mode, et le nombre de ces connexions. Une installation qui en cite plusieurs compte une fois dans chacune, et une fois dans un total.</translation>
    </message>
    <message>
        <source>Where installations run</source>
        <translation>Où tournent les installations</translation>
    </message>
    <message>
        <source>Installations reporting in the month by hosting, tier band and country of their licence, as known at the end of the month, and by the version of the host. Without a licence they are unknown.</source>
        <translation>Installations déclarantes dans le mois par hébergement, tranche de palier et pays de leur licence, tels que connus à la fin du mois, et par version de l’hôte. Sans licence, ils sont inconnus.</translation>
    </message>
    <message>
        <source>Sizes of installations</source>
        <translation>Tailles des installations</translation>
    </message>
    <message>
        <source>Median and quartiles of users, datasources, administrators, queries, tables and queries modified in the last month, over the installations whose report of record tells the number: absent is not 0.
A quartile between two values is interpolated (type 7), so that the median of an even number is the mean of the two.</source>
        <translation>Médiane et quartiles des utilisateurs, sources de données, administrateurs, requêtes, tables et requêtes modifiées le dernier mois, sur les installations dont le rapport de référence donne le nombre&#xa0;: l’absence n’est pas 0.
Un quartile entre deux valeurs est interpolé (type 7), si bien que la médiane d’un effectif pair est la moyenne des deux du milieu.</translation>
    </message>
    <message>
        <source>vendorAmount of the order lines of a month, by saleType and hosting, exact to the cent; refunds are negative. A line that several downloads tell counts once, as the newest has it.</source>
        <translation>vendorAmount des lignes de commande d’un mois, par saleType et hébergement, exact au centime&#xa0;; les remboursements sont négatifs. Une ligne que plusieurs téléchargements citent compte une fois, selon le plus récent.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Organisations with an active paid licence at the end of the month, as known then: neither free of charge (community, open source, free) nor for evaluation or demonstration.</source>
        <translation>Organisations avec une licence payante active à la fin du mois, telle que connue alors&#xa0;: ni gratuite (communautaire, open source, gratuite) ni d’évaluation ou de démonstration.</translation>
    </message>
    <message>
        <source>Evaluations and conversion</source>
        <translation>Évaluations et conversion</translation>
    </message>
    <message>
        <source>Evaluations started in the month: by evaluationStartDate, else by the start of the first evaluation licence. Converted: those of them that were sold, whenever that was: by evaluationSaleDate, a conversion download, an order of the licence, or its paid state.
Conversion = converted / started, by month of start; recent months still grow while evaluations are open.</source>
        <translation>Évaluations commencées dans le mois&#xa0;: d’après evaluationStartDate, sinon d’après le début de la première licence d’évaluation. Converties&#xa0;: celles d’entre elles qui ont été vendues, à quelque moment que ce soit&#xa0;: d’après evaluationSaleDate, un téléchargement de conversions, une commande de la licence, ou son état payant.
Conversion = converties / commencées, par mois de début&#xa0;; les mois récents croissent encore tant que des évaluations sont ouvertes.</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>Due: paid maintenance periods that end in the month, as licences and orders tell them (ends within a week are one). Renewed: a later period of the same licence is known, or a renewal within 90 days of the end. Open: the end is still to come.</source>
        <translation>Échus&#xa0;: périodes de maintenance payées qui se terminent dans le mois, d’après les licences et les commandes (des fins à moins d’une semaine n’en font qu’une). Renouvelés&#xa0;: une période ultérieure de la même licence est connue, ou un renouvellement dans les 90 jours de la fin. À venir&#xa0;: la fin n’est pas encore passée.</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>Perdue</translation>
    </message>
    <message>
        <source>Rows of churn downloads, by eventDate. Where none was imported: paid periods that ended in the month and were not renewed.</source>
        <translation>Lignes des téléchargements d’attrition, d’après eventDate. Si aucun n’a été importé&#xa0;: les périodes payées terminées dans le mois et non renouvelées.</translation>
    </message>
    <message>
        <source>Silent installations</source>
        <translation>Installations silencieuses</translation>
    </message>
    <message>
        <source>Installations that are linked to an active licence and have reported before, but not in the last two months. Licences that no report was ever linked to never reported: they are told apart.</source>
        <translation>Installations liées à une licence active qui ont déjà envoyé un rapport, mais pas ces deux derniers mois. Les licences auxquelles aucun rapport n’a jamais été lié n’ont jamais envoyé de rapport&#xa0;: elles sont comptées à part.</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Comparaisons</translation>
    </message>
    <message>
        <source>Each figure stands against the month before and against the same month of the year before. A month that is not over is never compared with a whole one.</source>
        <translation>Chaque chiffre est mis face au mois d’avant et au même mois de l’année d’avant. Un mois en cours n’est jamais comparé à un mois entier.</translation>
    </message>
    <message>
        <source>What is stored about whom</source>
        <translation>Ce qui est enregistré, et sur qui</translation>
    </message>
    <message>
        <source>A look-up goes through every table: a company finds its licences by name and country, their numbers, the installations that report or are linked to these, sales, events, feedback, notes, contacts, and rows in quarantine that name it.
Erasing takes all of it out, makes the database file anew and cleans its log, and keeps only keyed hashes, so that an import does not bring it back.
The log of accesses seals each entry with the one before it, cannot be changed in the program, and names nobody.</source>
        <translation>Une recherche parcourt chaque table&#xa0;: une société trouve ses licences par nom et pays, leurs numéros, les installations qui les déclarent ou y sont liées, ventes, événements, avis, notes, contacts, et les lignes en quarantaine qui la nomment.
Effacer ôte tout cela, refait le fichier de la base de données et nettoie son journal, et ne garde que des empreintes à clé, pour qu’un import ne le ramène pas.
Le journal des accès scelle chaque entrée avec la précédente, ne peut pas être changé dans le programme, et ne nomme personne.</translation>
    </message>
    <message>
        <source>Rows read = added + updated + unchanged + skipped + in quarantine. The same file again, or an overlapping one, adds nothing: its rows are unchanged. An import is all or nothing: an error or a cancel leaves the database as it was.</source>
        <translation>Lignes lues = ajoutées + mises à jour + inchangées + ignorées + en quarantaine. Le même fichier une seconde fois, ou un autre qui le recouvre, n’ajoute rien&#xa0;: ses lignes sont inchangées. Un import est tout ou rien&#xa0;: une erreur ou une annulation laisse la base de données telle qu’elle était.</translation>
    </message>
    <message>
        <source>Rows that could not be stored, each with its file, line, column, value and what is wrong. They count in no figure. Mend the file and import it again: what is known already stays unchanged.</source>
        <translation>Lignes qui n’ont pas pu être enregistrées, chacune avec son fichier, sa ligne, sa colonne, sa valeur et ce qui ne va pas. Elles ne comptent dans aucun chiffre. Corrigez le fichier et importez-le de nouveau&#xa0;: ce qui est déjà connu reste inchangé.</translation>
    </message>
    <message>
        <source>What a report withholds</source>
        <translation>Ce qu’un rapport retient</translation>
    </message>
    <message>
        <source>A report prints a figure only if enough organisations stand behind it, and if what it leaves of its whole is nothing or enough as well; a sum only if no organisation makes most of it.
Small categories are merged into Other first. What is left is withheld, and marked with three dots, whatever the reason.</source>
        <translation>Un rapport n’imprime un chiffre que si assez d’organisations sont derrière, et si ce qu’il laisse de son ensemble est nul ou suffisant aussi&#xa0;; une somme, seulement si aucune organisation n’en fait la plus grande part.
Les petites catégories sont d’abord regroupées dans Autres. Ce qui reste est retenu, et marqué de trois points, quelle que soit la raison.</translation>
    </message>
    <message>
        <source>Every report that was written to a file, with its template, its day and the SHA-256 of the file.
Verify compares the file with it. Export again writes the report of the same template and day anew.</source>
        <translation>Chaque rapport écrit dans un fichier, avec son modèle, son jour et le SHA-256 du fichier.
Vérifier compare le fichier avec lui. Exporter de nouveau récrit le rapport du même modèle et du même jour.</translation>
    </message>
    <message>
        <source>−$%1</source>
        <translation>−%1&#xa0;$</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>%1&#xa0;$</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>Sources de données</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Queries modified</source>
        <translation>Requêtes modifiées</translation>
    </message>
    <message>
        <source>core</source>
        <translation>cœur</translation>
    </message>
    <message>
        <source>broad</source>
        <translation>large</translation>
    </message>
    <message>
        <source>niche</source>
        <translation>niche</translation>
    </message>
    <message>
        <source>dormant</source>
        <translation>dormante</translation>
    </message>
    <message>
        <source>Days since release</source>
        <translation>Jours depuis la publication</translation>
    </message>
    <message>
        <source>At it or newer</source>
        <translation>À cette version ou plus</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Rapportent</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Upgraded</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Upgraded then</source>
        <translation>Mises à jour alors</translation>
    </message>
    <message>
        <source>Last seen then</source>
        <translation>Vues alors en dernier</translation>
    </message>
    <message>
        <source>Host version</source>
        <translation>Version de l’hôte</translation>
    </message>
    <message>
        <source>Add-on version</source>
        <translation>Version de l’extension</translation>
    </message>
    <message>
        <source>On both or newer</source>
        <translation>Aux deux ou plus</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Installations left</source>
        <translation>Installations laissées</translation>
    </message>
    <message>
        <source>12-month revenue</source>
        <translation>Revenu sur 12 mois</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Installations that name no such version</source>
        <translation>Installations qui ne nomment pas cette version</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>25 %</source>
        <translation>25&#xa0;%</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Quartile inférieur</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>75 %</source>
        <translation>75&#xa0;%</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Quartile supérieur</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Evaluations that started in the month</source>
        <translation>Évaluations commencées dans le mois</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Convertie</translation>
    </message>
    <message>
        <source>Of those, whenever they were sold</source>
        <translation>Parmi elles, vendues à quelque moment que ce soit</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Of those, neither over nor sold yet</source>
        <translation>Parmi elles, ni terminées ni vendues</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Renewals due</source>
        <translation>Renouvellements échus</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renouvelée</translation>
    </message>
    <message>
        <source>Renewal rate</source>
        <translation>Taux de renouvellement</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>How much it matters to who uses it: 0.25 to 3. Yours to say</source>
        <translation>Ce que cela apporte à qui l’utilise&#xa0;: de 0,25 à 3. À vous de le dire</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Person-months, above 0. Yours to say</source>
        <translation>Mois-personne, au-dessus de 0. À vous de le dire</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>1 minus the width of the interval of reach</source>
        <translation>1 moins la largeur de l’intervalle de la portée</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>At the lower end of reach</source>
        <translation>À la borne basse de la portée</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>At the upper end of reach</source>
        <translation>À la borne haute de la portée</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Installations that use it, of those that have it</source>
        <translation>Installations qui l’utilisent, parmi celles qui l’ont</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorées</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>En quarantaine</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non compris</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Wishes to be forgotten</source>
        <translation>Demandes d’oubli</translation>
    </message>
    <message>
        <source>For which licences a contact asked to be forgotten (RTBF), so that an older file does not bring it back.</source>
        <translation>Pour quelles licences un contact a demandé à être oublié (RTBF), pour qu’un fichier plus ancien ne le ramène pas.</translation>
    </message>
    <message>
        <source>The figures that were published, shown and exact, and those that were withheld for protection.</source>
        <translation>Les chiffres publiés, montrés et exacts, et ceux qui ont été retenus par protection.</translation>
    </message>
    <message>
        <source>Of those at risk</source>
        <translation>Parmi les installations encore à risque</translation>
    </message>
    <message>
        <source>That use it</source>
        <translation>Qui l’utilisent</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes aux lettres</translation>
    </message>
    <message>
        <source>Which mailboxes reports are fetched from, and how far that has come. Their passwords are in the system&apos;s keyring.</source>
        <translation>De quelles boîtes aux lettres les rapports sont relevés, et jusqu’où. Leurs mots de passe sont dans le trousseau du système.</translation>
    </message>
    <message numerus="yes">
        <source>Other (%n versions)</source>
        <translation>
            <numerusform>Autre (%n version)</numerusform>
            <numerusform>Autres (%n versions)</numerusform>
        </translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>Reach against the month before</source>
        <translation>Portée par rapport au mois précédent</translation>
    </message>
    <message>
        <source>Reach against the same month of the year before</source>
        <translation>Portée par rapport au même mois de l’année précédente</translation>
    </message>
    <message>
        <source>Share against the month before</source>
        <translation>Part par rapport au mois précédent</translation>
    </message>
    <message>
        <source>Share against the same month of the year before</source>
        <translation>Part par rapport au même mois de l’année précédente</translation>
    </message>
    <message>
        <source>%1 (in no releases file)</source>
        <translation>%1 (dans aucun fichier de publications)</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Encore à venir</translation>
    </message>
    <message>
        <source>Of those due: their end is still to come</source>
        <translation>Parmi les échéances&#xa0;: la fin n’est pas encore passée</translation>
    </message>
    <message>
        <source>Sale type</source>
        <translation>Type de vente</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Lignes de commande</translation>
    </message>
</context>
<context>
    <name>uptake::AboutDialog</name>
    <message>
        <source>About Uptake</source>
        <translation>À propos d’Uptake</translation>
    </message>
    <message>
        <source>Uptake</source>
        <translation>Uptake</translation>
    </message>
    <message>
        <source>How many use your add-on, which features, and which versions.</source>
        <translation>Combien utilisent votre extension, quelles fonctionnalités et quelles versions.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
</context>
<context>
    <name>uptake::BackupCard</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Back up and restore</source>
        <translation>Sauvegarder et restaurer</translation>
    </message>
    <message>
        <source>A backup is the whole database in one encrypted file. It is read back before it counts as written. Whom you erased since stays erased when it is restored.</source>
        <translation>Une sauvegarde est toute la base de données dans un fichier chiffré. Elle est relue avant de compter comme écrite. Qui vous avez effacé depuis reste effacé quand elle est restaurée.</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Backups (*.uptake-backup)</source>
        <translation>Sauvegardes (*.uptake-backup)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Backups (*.uptake-backup);;All files (*)</source>
        <translation>Sauvegardes (*.uptake-backup);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>It was cancelled. Everything is as it was.</source>
        <translation>C’est annulé. Tout est comme avant.</translation>
    </message>
    <message>
        <source>The backup is being written…</source>
        <translation>La sauvegarde est en cours d’écriture…</translation>
    </message>
    <message>
        <source>The database is backed up in %1, and was read back from it.</source>
        <translation>La base de données est sauvegardée dans %1, et en a été relue.</translation>
    </message>
    <message>
        <source>Wait for the import under way, and close the sample, before you restore.</source>
        <translation>Attendez la fin de l’import en cours, et fermez l’exemple, avant de restaurer.</translation>
    </message>
    <message>
        <source>The backup is being restored…</source>
        <translation>La sauvegarde est en cours de restauration…</translation>
    </message>
    <message>
        <source>The backup is restored. The database that was there stands beside it, as NAME.before-restore, until you erase something or delete it.</source>
        <translation>La sauvegarde est restaurée. La base de données qui s’y trouvait est à côté, sous le nom NOM.before-restore, jusqu’à ce que vous effaciez quelque chose ou la supprimiez.</translation>
    </message>
</context>
<context>
    <name>uptake::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>uptake::BusinessPage</name>
    <message>
        <source>%1 against %2</source>
        <translation>%1 par rapport à %2</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>&#xa0;: %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>no change</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Import the transactions and licences downloads to see sales, customers and renewals.</source>
        <translation>Importez les téléchargements de transactions et de licences pour voir ventes, clients et renouvellements.</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>no sale known</source>
        <translation>aucune vente connue</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>No whole month of sales yet</source>
        <translation>Pas encore de mois entier de ventes</translation>
    </message>
    <message>
        <source>%1 of sales in %2%3</source>
        <translation>%1 de ventes en %2%3</translation>
    </message>
    <message>
        <source>The vendor&apos;s share of sales by month and type; refunds hang below the axis</source>
        <translation>La part de l’éditeur dans les ventes, par mois et par type&#xa0;; les remboursements figurent sous l’axe</translation>
    </message>
    <message>
        <source>Sales by month. %1</source>
        <translation>Ventes par mois. %1</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>%1 churned</source>
        <translation>%1 perdus</translation>
    </message>
    <message>
        <source>No whole month of licences yet</source>
        <translation>Pas encore de mois entier de licences</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers at the end of %2%3</source>
        <translation>
            <numerusform>%1 client fin %2%3</numerusform>
            <numerusform>%1 clients fin %2%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisations with an active paid licence at the end of each month</source>
        <translation>Organisations avec une licence payante active à la fin de chaque mois</translation>
    </message>
    <message>
        <source>Customers by month. %1</source>
        <translation>Clients par mois. %1</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>converties</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvertes</translation>
    </message>
    <message>
        <source>not converted</source>
        <translation>non converties</translation>
    </message>
    <message>
        <source>No evaluation is known</source>
        <translation>Aucune évaluation n’est connue</translation>
    </message>
    <message>
        <source>%1 of the evaluations that are over became customers</source>
        <translation>%1 des évaluations terminées ont donné des clients</translation>
    </message>
    <message>
        <source>Evaluations by the month in which they started</source>
        <translation>Évaluations par mois de début</translation>
    </message>
    <message>
        <source>Evaluations by month. %1</source>
        <translation>Évaluations par mois. %1</translation>
    </message>
    <message>
        <source>none due</source>
        <translation>aucun échu</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>renouvelés</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>encore à venir</translation>
    </message>
    <message>
        <source>not renewed</source>
        <translation>non renouvelés</translation>
    </message>
    <message>
        <source>No renewal was due in the newest whole month</source>
        <translation>Aucun renouvellement n’était dû le dernier mois entier</translation>
    </message>
    <message>
        <source>%1 of the renewals due in %2 were made</source>
        <translation>%1 des renouvellements dus en %2 ont eu lieu</translation>
    </message>
    <message>
        <source>Paid periods by the month in which they end; churn from the churn downloads</source>
        <translation>Périodes payées par mois de fin&#xa0;; l’attrition d’après les téléchargements d’attrition</translation>
    </message>
    <message>
        <source>Paid periods by the month in which they end</source>
        <translation>Périodes payées par mois de fin</translation>
    </message>
    <message>
        <source>Renewals by month. %1</source>
        <translation>Renouvellements par mois. %1</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Evaluations started</source>
        <translation>Évaluations commencées</translation>
    </message>
    <message>
        <source>Renewals due</source>
        <translation>Renouvellements à échéance</translation>
    </message>
    <message>
        <source>none started</source>
        <translation>aucune commencée</translation>
    </message>
    <message>
        <source>%1 of %2 converted (95 %: %3 to %4)</source>
        <translation>%1 sur %2 converties (95&#xa0;%&#xa0;: %3 à %4)</translation>
    </message>
    <message>
        <source>%1 renewed (95 %: %2 to %3)</source>
        <translation>%1 renouvelés (95&#xa0;%&#xa0;: %2 à %3)</translation>
    </message>
    <message numerus="yes">
        <source>n = %1 evaluations</source>
        <translation>
            <numerusform>n = %1 évaluation</numerusform>
            <numerusform>n = %1 évaluations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>n = %1 renewals</source>
        <translation>
            <numerusform>n = %1 renouvellement</numerusform>
            <numerusform>n = %1 renouvellements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uptake::Card</name>
    <message>
        <source>Copy, export, show as table, explain</source>
        <translation>Copier, exporter, voir le tableau, expliquer</translation>
    </message>
    <message>
        <source>Menu of: %1</source>
        <translation>Menu de&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Export &amp;PNG…</source>
        <translation>Exporter en &amp;PNG…</translation>
    </message>
    <message>
        <source>Export &amp;SVG…</source>
        <translation>Exporter en &amp;SVG…</translation>
    </message>
    <message>
        <source>Export CS&amp;V…</source>
        <translation>Exporter en CS&amp;V…</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Voir le &amp;tableau</translation>
    </message>
    <message>
        <source>&amp;How is this counted?</source>
        <translation>Co&amp;mment est-ce compté&#xa0;?</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
    <message>
        <source>&amp;Where does this come from?</source>
        <translation>&amp;D’où cela vient-il&#xa0;?</translation>
    </message>
    <message>
        <source>Show the &amp;installations behind it</source>
        <translation>Montrer les &amp;installations derrière</translation>
    </message>
    <message>
        <source>&amp;Installations behind it</source>
        <translation>&amp;Installations derrière</translation>
    </message>
</context>
<context>
    <name>uptake::ChartView</name>
    <message>
        <source>Whole period</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>Show the whole period again (0)</source>
        <translation>Montrer de nouveau toute la période (0)</translation>
    </message>
    <message>
        <source>&amp;Filter by %1</source>
        <translation>&amp;Filtrer par %1</translation>
    </message>
    <message>
        <source>&amp;Installations behind %1…</source>
        <translation>&amp;Installations derrière %1…</translation>
    </message>
    <message>
        <source>&amp;Whole period</source>
        <translation>&amp;Toute la période</translation>
    </message>
</context>
<context>
    <name>uptake::ChoicePopup</name>
    <message>
        <source>Type to find</source>
        <translation>Tapez pour chercher</translation>
    </message>
    <message>
        <source>Find in: %1</source>
        <translation>Chercher dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Décompte en cours…</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1 more: type to find them</source>
        <translation>%1 de plus&#xa0;: tapez pour les trouver</translation>
    </message>
    <message>
        <source>The data has none</source>
        <translation>Les données n’en contiennent pas</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>Numbers are installations</source>
        <translation>Les nombres sont des installations</translation>
    </message>
</context>
<context>
    <name>uptake::ConnectDialog</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>your name on the server</source>
        <translation>votre nom sur le serveur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>empty if the server wants none</source>
        <translation>vide si le serveur n’en veut pas</translation>
    </message>
    <message>
        <source>&amp;Remember the password in the system&apos;s keyring</source>
        <translation>&amp;Retenir le mot de passe dans le trousseau du système</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Autorités reconnues</translation>
    </message>
    <message>
        <source>file; empty for ~/.postgresql/root.crt</source>
        <translation>fichier&#xa0;; vide pour ~/.postgresql/root.crt</translation>
    </message>
    <message>
        <source>Connect to a database</source>
        <translation>Se connecter à une base de données</translation>
    </message>
    <message>
        <source>Database to open</source>
        <translation>Base de données à ouvrir</translation>
    </message>
    <message>
        <source>A server…</source>
        <translation>Un serveur…</translation>
    </message>
    <message>
        <source>My own file on this computer</source>
        <translation>Mon propre fichier sur cet ordinateur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>If the server can</source>
        <translation>Si le serveur sait le faire</translation>
    </message>
    <message>
        <source>Always, whoever the server is</source>
        <translation>Toujours, quel que soit le serveur</translation>
    </message>
    <message>
        <source>Always, and only with a trusted certificate</source>
        <translation>Toujours, et seulement avec un certificat reconnu</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Work on a database together</source>
        <translation>Travailler à plusieurs sur une base de données</translation>
    </message>
    <message>
        <source>A PostgreSQL server holds it for a team: all see the same figures, and two may import at once.</source>
        <translation>Un serveur PostgreSQL la garde pour une équipe&#xa0;: tous voient les mêmes chiffres, et deux personnes peuvent importer en même temps.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>C&amp;hiffrement</translation>
    </message>
    <message>
        <source>Trusted &amp;authorities</source>
        <translation>Autorités re&amp;connues</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Le serveur est interrogé…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The server answers, and lets you in.</source>
        <translation>Le serveur répond, et vous laisse entrer.</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Se co&amp;nnecter</translation>
    </message>
</context>
<context>
    <name>uptake::CorrectDialog</name>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The company %1</source>
        <translation>La société %1</translation>
    </message>
    <message>
        <source>The person %1</source>
        <translation>La personne %1</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rectifier</translation>
    </message>
    <message>
        <source>Correct what is stored</source>
        <translation>Corriger ce qui est enregistré</translation>
    </message>
    <message>
        <source>Files stay as they came; what you write here holds, now and after every import. Emptying a line takes a correction back.</source>
        <translation>Les fichiers restent tels quels&#xa0;; ce que vous écrivez ici vaut, maintenant et après chaque import. Vider une ligne revient sur une rectification.</translation>
    </message>
    <message>
        <source>Who is corrected</source>
        <translation>Qui est rectifié</translation>
    </message>
    <message>
        <source>C&amp;orrect</source>
        <translation>&amp;Rectifier</translation>
    </message>
    <message>
        <source>Files say nothing</source>
        <translation>Les fichiers ne disent rien</translation>
    </message>
    <message>
        <source>Files say: %1</source>
        <translation>Les fichiers disent&#xa0;: %1</translation>
    </message>
    <message>
        <source>correction of %1</source>
        <translation>rectification de %1</translation>
    </message>
</context>
<context>
    <name>uptake::DataTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Rétablir les colonnes</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>C&amp;hercher…</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
</context>
<context>
    <name>uptake::DefinitionDialog</name>
    <message>
        <source>How is this counted?</source>
        <translation>Comment est-ce compté&#xa0;?</translation>
    </message>
</context>
<context>
    <name>uptake::Dialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
</context>
<context>
    <name>uptake::EmptyState</name>
    <message>
        <source>Licence downloads, usage reports, mailboxes, releases – or a folder of them, dropped anywhere on the window.</source>
        <translation>Téléchargements de licences, rapports d’usage, boîtes aux lettres, publications – ou un dossier qui les contient, déposés n’importe où sur la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>&amp;Essayer avec des données d’exemple</translation>
    </message>
</context>
<context>
    <name>uptake::EnvironmentsPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 is not known of any installation</source>
        <translation>%1 n’est connu d’aucune installation</translation>
    </message>
    <message>
        <source>%1: %2 is the most frequent, %3 of installations</source>
        <translation>%1&#xa0;: %2 est le plus fréquent, avec %3 des installations</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tailles</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Host version</source>
        <translation>Version de l’hôte</translation>
    </message>
    <message>
        <source>No report lists database connections</source>
        <translation>Aucun rapport ne cite de connexions à des bases de données</translation>
    </message>
    <message>
        <source>%1 is the most used driver: %2 of installations</source>
        <translation>%1 est le pilote le plus utilisé&#xa0;: %2 des installations</translation>
    </message>
    <message>
        <source>Share of installations with a connection by each driver; the table splits them by mode</source>
        <translation>Part des installations ayant une connexion par chaque pilote&#xa0;; le tableau les détaille par mode</translation>
    </message>
    <message>
        <source>Database drivers. %1</source>
        <translation>Pilotes de bases de données. %1</translation>
    </message>
    <message>
        <source>No report tells a size</source>
        <translation>Aucun rapport ne dit de taille</translation>
    </message>
    <message>
        <source>Half of the installations have between %1 and %2 users</source>
        <translation>La moitié des installations ont entre %1 et %2 utilisateurs</translation>
    </message>
    <message>
        <source>Medians and quartiles over the installations that report each</source>
        <translation>Médianes et quartiles sur les installations qui donnent chaque nombre</translation>
    </message>
    <message>
        <source>%1 of installations. %2</source>
        <translation>%1 des installations. %2</translation>
    </message>
    <message>
        <source>At least half of the installations have the same number of users: %1</source>
        <translation>Au moins la moitié des installations ont le même nombre d’utilisateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import usage reports to see where the add-on runs.</source>
        <translation>Importez des rapports d’utilisation pour voir où l’extension fonctionne.</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Autres (%1)</translation>
    </message>
    <message>
        <source>Share of installations with its 95 % interval; click to filter</source>
        <translation>Part des installations avec son intervalle à 95&#xa0;%&#xa0;; cliquez pour filtrer</translation>
    </message>
    <message>
        <source>The first %1 of %2 drivers; an installation counts for each that it uses</source>
        <translation>Les %1 premiers pilotes sur %2&#xa0;; une installation compte pour chacun qu’elle utilise</translation>
    </message>
    <message>
        <source>With a connection by %1</source>
        <translation>Avec une connexion par %1</translation>
    </message>
</context>
<context>
    <name>uptake::FeatureCards</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What to build next</source>
        <translation>Que construire ensuite</translation>
    </message>
    <message>
        <source>Who uses the feature</source>
        <translation>Qui utilise la fonctionnalité</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Effort in person-months</source>
        <translation>Effort en mois-personne</translation>
    </message>
    <message>
        <source>&amp;Impact</source>
        <translation>&amp;Impact</translation>
    </message>
    <message>
        <source>&amp;Effort (person-months)</source>
        <translation>&amp;Effort (mois-personne)</translation>
    </message>
    <message>
        <source>Choose a feature</source>
        <translation>Choisir une fonctionnalité</translation>
    </message>
    <message>
        <source>reach %1
depth %2 uses a month
%3 of %4</source>
        <translation>portée %1
profondeur %2 usages par mois
%3 sur %4</translation>
    </message>
    <message>
        <source>seldom</source>
        <translation>rarement</translation>
    </message>
    <message>
        <source>often</source>
        <translation>souvent</translation>
    </message>
    <message>
        <source>Reach: share of the installations that have it</source>
        <translation>Portée&#xa0;: part des installations qui l’ont</translation>
    </message>
    <message>
        <source>Depth: rank of the median use</source>
        <translation>Profondeur&#xa0;: rang de l’usage médian</translation>
    </message>
    <message>
        <source>Niche: few, often</source>
        <translation>Niche&#xa0;: peu, souvent</translation>
    </message>
    <message>
        <source>Core: many, often</source>
        <translation>Cœur&#xa0;: beaucoup, souvent</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Dormantes</translation>
    </message>
    <message>
        <source>Broad: many, seldom</source>
        <translation>Large&#xa0;: beaucoup, rarement</translation>
    </message>
    <message>
        <source>No feature was reported in this selection</source>
        <translation>Aucune fonctionnalité n’a été déclarée dans cette sélection</translation>
    </message>
    <message>
        <source>No feature is both broad and deep</source>
        <translation>Aucune fonctionnalité n’est à la fois large et profonde</translation>
    </message>
    <message>
        <source>The core is %1: used by many, and often</source>
        <translation>Le cœur est %1&#xa0;: utilisé par beaucoup, et souvent</translation>
    </message>
    <message>
        <source>Each feature by breadth and depth; the cross stands at the medians</source>
        <translation>Chaque fonctionnalité selon son étendue et sa profondeur&#xa0;; la croix est aux médianes</translation>
    </message>
    <message>
        <source>Features by breadth and depth. %1</source>
        <translation>Fonctionnalités selon l’étendue et la profondeur. %1</translation>
    </message>
    <message>
        <source>Say what features are worth and cost, and Uptake ranks them</source>
        <translation>Dites ce que les fonctionnalités valent et coûtent, et Uptake les classe</translation>
    </message>
    <message>
        <source>%1 is worth most for what it costs: RICE %2 at least</source>
        <translation>%1 vaut le plus pour ce que cela coûte&#xa0;: RICE %2 au moins</translation>
    </message>
    <message>
        <source>Reach × impact × confidence / effort, as a range; where two ranges overlap, their order says little</source>
        <translation>Portée × impact × confiance / effort, en fourchette&#xa0;; quand deux fourchettes se recouvrent, leur ordre dit peu</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>No feature chosen</source>
        <translation>Aucune fonctionnalité choisie</translation>
    </message>
    <message numerus="yes">
        <source>%1 use %2: %3 of those that have it</source>
        <translation>
            <numerusform>%1 utilise %2&#xa0;: %3 de celles qui l’ont</numerusform>
            <numerusform>%1 utilisent %2&#xa0;: %3 de celles qui l’ont</numerusform>
        </translation>
    </message>
    <message>
        <source>Reach by tier, hosting, version and country</source>
        <translation>Portée par palier, hébergement, version et pays</translation>
    </message>
    <message>
        <source>&amp;Choose %1</source>
        <translation>&amp;Choisir %1</translation>
    </message>
</context>
<context>
    <name>uptake::FeaturesPage</name>
    <message>
        <source>%1 of %2 that have it</source>
        <translation>%1 sur %2 qui l’ont</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Fonctionnalités</translation>
    </message>
    <message numerus="yes">
        <source>%1 features were reported in %2</source>
        <translation>
            <numerusform>%1 fonctionnalité a été déclarée en %2</numerusform>
            <numerusform>%1 fonctionnalités ont été déclarées en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Reach with its 95 % interval; the first %1 of %2 features</source>
        <translation>Portée avec son intervalle à 95&#xa0;%&#xa0;; les %1 premières fonctionnalités sur %2</translation>
    </message>
    <message>
        <source>Features by reach. %1</source>
        <translation>Fonctionnalités par portée. %1</translation>
    </message>
    <message>
        <source>no installation has it</source>
        <translation>aucune installation ne l’a</translation>
    </message>
    <message>
        <source>No feature chosen</source>
        <translation>Aucune fonctionnalité choisie</translation>
    </message>
    <message>
        <source>Reach by month, with its 95 % interval</source>
        <translation>Portée par mois, avec son intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Reach of %1 by month. %2</source>
        <translation>Portée de %1 par mois. %2</translation>
    </message>
    <message>
        <source>Using %1</source>
        <translation>Utilisent %1</translation>
    </message>
    <message>
        <source>Features of the month</source>
        <translation>Fonctionnalités du mois</translation>
    </message>
    <message>
        <source>No feature was reported in this selection</source>
        <translation>Aucune fonctionnalité n’a été déclarée dans cette sélection</translation>
    </message>
    <message>
        <source>Reach with its 95 % interval; click a feature to filter by it</source>
        <translation>Portée avec son intervalle à 95&#xa0;%&#xa0;; cliquez sur une fonctionnalité pour filtrer</translation>
    </message>
    <message>
        <source>Import usage reports to see which features are used.</source>
        <translation>Importez des rapports d’utilisation pour voir quelles fonctionnalités servent.</translation>
    </message>
</context>
<context>
    <name>uptake::FilePreviewPane</name>
    <message>
        <source>%1, since %2</source>
        <translation>%1, car %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>arrêté au %1</translation>
    </message>
    <message>
        <source>only its first %1 were read</source>
        <translation>seuls ses %1 premiers ont été lus</translation>
    </message>
    <message>
        <source>newest date in it</source>
        <translation>sa date la plus récente</translation>
    </message>
    <message>
        <source>The date of the download, as YYYY-MM-DD. An older download adds to the history and overwrites nothing newer.</source>
        <translation>La date du téléchargement, sous la forme AAAA-MM-JJ. Un téléchargement plus ancien complète l’historique et n’écrase rien de plus récent.</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choisissez…</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>C’est</translation>
    </message>
    <message>
        <source>Add-on key</source>
        <translation>Clé d’extension</translation>
    </message>
    <message>
        <source>Its columns are</source>
        <translation>Ses colonnes sont</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Arrêté au</translation>
    </message>
    <message>
        <source>The first %1 of %2 that go to quarantine</source>
        <translation>Les %1 premières sur %2 qui vont en quarantaine</translation>
    </message>
    <message>
        <source>What goes to quarantine</source>
        <translation>Ce qui va en quarantaine</translation>
    </message>
    <message>
        <source>. Say below what it is.</source>
        <translation>. Dites ci-dessous ce que c’est.</translation>
    </message>
    <message>
        <source>. What to do: %1.</source>
        <translation>. Que faire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its first rows</source>
        <translation>Ses premières lignes</translation>
    </message>
    <message>
        <source>you say so</source>
        <translation>vous le dites</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date: write it as YYYY-MM-DD.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;: écrivez-la sous la forme AAAA-MM-JJ.</translation>
    </message>
</context>
<context>
    <name>uptake::FilterBar</name>
    <message>
        <source>Add filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
    <message>
        <source>Last &amp;12 months</source>
        <translation>&amp;12 derniers mois</translation>
    </message>
    <message>
        <source>Last &amp;24 months</source>
        <translation>&amp;24 derniers mois</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Premier mois</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Dernier mois</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Filters saved under a name</source>
        <translation>Filtres enregistrés sous un nom</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Saved filters: %1</source>
        <translation>Filtres enregistrés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>Last &amp;3 months</source>
        <translation>&amp;3 derniers mois</translation>
    </message>
    <message>
        <source>&amp;This year</source>
        <translation>&amp;Cette année</translation>
    </message>
    <message>
        <source>Add a filter (%1 leads here)</source>
        <translation>Ajouter un filtre (%1 mène ici)</translation>
    </message>
    <message>
        <source>&amp;Newest month</source>
        <translation>Mois le plus &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Month before</source>
        <translation>&amp;Mois précédent</translation>
    </message>
</context>
<context>
    <name>uptake::HelpDialog</name>
    <message>
        <source>What each number means</source>
        <translation>Ce que veut dire chaque chiffre</translation>
    </message>
    <message>
        <source>Uptake help</source>
        <translation>Aide d’Uptake</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>uptake::ImportsPage</name>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Select imports to take them back: their rows then count for nothing, and nothing is deleted.</source>
        <translation>Sélectionnez des imports pour les annuler&#xa0;: leurs lignes ne comptent alors plus, et rien n’est supprimé.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Annuler l’import</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window</source>
        <translation>Déposez fichiers ou dossiers n’importe où sur cette fenêtre</translation>
    </message>
    <message>
        <source>Marketplace CSV downloads, usage reports (.json, .jsonl), mailboxes (.mbox, .eml, Maildir), releases; packed (.zip, .gz) or not. Uptake finds out what each file is; the same file again changes nothing.</source>
        <translation>Téléchargements CSV du Marketplace, rapports d’usage (.json, .jsonl), boîtes aux lettres (.mbox, .eml, Maildir), publications&#xa0;; compressés (.zip, .gz) ou non. Uptake reconnaît chaque fichier&#xa0;; le même fichier une seconde fois ne change rien.</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>Importer des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Import f&amp;older…</source>
        <translation>Importer un d&amp;ossier…</translation>
    </message>
    <message>
        <source>Last import: %1</source>
        <translation>Dernier import&#xa0;: %1</translation>
    </message>
    <message>
        <source>Passed over: %1</source>
        <translation>Laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing has been imported yet</source>
        <translation>Rien n’a encore été importé</translation>
    </message>
    <message>
        <source>Every import has been taken back</source>
        <translation>Tous les imports ont été annulés</translation>
    </message>
    <message>
        <source>One file has been imported</source>
        <translation>Un fichier a été importé</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Forget the imports that are over; the history keeps them</source>
        <translation>Oublier les imports terminés&#xa0;; l’historique les garde</translation>
    </message>
    <message>
        <source>All imports are done</source>
        <translation>Tous les imports sont terminés</translation>
    </message>
    <message>
        <source>One import is under way</source>
        <translation>Un import est en cours</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>import %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>arrêté au %1</translation>
    </message>
    <message>
        <source>taken back on %1</source>
        <translation>annulé le %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>Surveiller un &amp;dossier…</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation>Cesser de &amp;surveiller</translation>
    </message>
    <message>
        <source>Mail &amp;profiles…</source>
        <translation>&amp;Profils de courriel…</translation>
    </message>
    <message>
        <source>How mails of other add-ons are read</source>
        <translation>Comment lire les courriels d’autres extensions</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message numerus="yes">
        <source>%1 files have been imported</source>
        <translation>
            <numerusform>%1 fichier a été importé</numerusform>
            <numerusform>%1 fichiers ont été importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 imports are under way or wait</source>
        <translation>
            <numerusform>%1 import est en cours ou attend</numerusform>
            <numerusform>%1 imports sont en cours ou attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uptake::InstallationListView</name>
    <message>
        <source>Installations</source>
        <translation>Installations</translation>
    </message>
    <message>
        <source>Filter by server ID, organisation, licence, version or country</source>
        <translation>Filtrer par ID de serveur, organisation, licence, version ou pays</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Export CS&amp;V…</source>
        <translation>Exporter en CS&amp;V…</translation>
    </message>
    <message>
        <source>Show &amp;all, not only: %1</source>
        <translation>&amp;Tout montrer, pas seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>No installation has reported</source>
        <translation>Aucune installation n’a envoyé de rapport</translation>
    </message>
    <message>
        <source>%1 have reported</source>
        <translation>%1 ont envoyé un rapport</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing holds all these words. Fewer of them find more.</source>
        <translation>Rien ne contient tous ces mots. Moins de mots trouvent davantage.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Double-click one to read its story.</source>
        <translation>Double-cliquez sur une ligne pour lire son histoire.</translation>
    </message>
    <message>
        <source>1 installation has reported</source>
        <translation>1 installation a envoyé un rapport</translation>
    </message>
</context>
<context>
    <name>uptake::InstallationStoryView</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Users by month, as this installation reported them</source>
        <translation>Utilisateurs par mois, tels que cette installation les a déclarés</translation>
    </message>
    <message>
        <source>&amp;Link to a licence…</source>
        <translation>&amp;Lier à une licence…</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;Délier</translation>
    </message>
    <message>
        <source>Link as &amp;reported</source>
        <translation>Lier comme &amp;déclaré</translation>
    </message>
    <message>
        <source>Re&amp;move note</source>
        <translation>Reti&amp;rer la note</translation>
    </message>
    <message>
        <source>‹ &amp;All installations</source>
        <translation>‹ &amp;Toutes les installations</translation>
    </message>
    <message>
        <source>Add &amp;note…</source>
        <translation>Ajouter une &amp;note…</translation>
    </message>
    <message>
        <source>unlinking of %1</source>
        <translation>suppression du lien de %1</translation>
    </message>
    <message>
        <source>linking of %1 as reported</source>
        <translation>lien de %1 comme déclaré</translation>
    </message>
    <message>
        <source>What was known on</source>
        <translation>Ce que l’on savait le</translation>
    </message>
    <message>
        <source>and on</source>
        <translation>et le</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Première date</translation>
    </message>
    <message>
        <source>Second date</source>
        <translation>Seconde date</translation>
    </message>
    <message>
        <source>It has reported every month since %1</source>
        <translation>Elle a envoyé un rapport chaque mois depuis %1</translation>
    </message>
    <message>
        <source>It has a gap in its reports</source>
        <translation>Il y a une lacune dans ses rapports</translation>
    </message>
    <message>
        <source>All that happened, newest first, with the file and line that say so.</source>
        <translation>Tout ce qui s’est passé, le plus récent d’abord, avec le fichier et la ligne qui le disent.</translation>
    </message>
    <message>
        <source>It has sent one report</source>
        <translation>Elle a envoyé un rapport</translation>
    </message>
    <message>
        <source>%1 in its newest report</source>
        <translation>%1 dans son dernier rapport</translation>
    </message>
    <message>
        <source>Its newest report names no users</source>
        <translation>Son dernier rapport ne nomme pas d’utilisateurs</translation>
    </message>
    <message>
        <source>Users by month; a month without a report is a gap.</source>
        <translation>Utilisateurs par mois&#xa0;; un mois sans rapport est une lacune.</translation>
    </message>
    <message>
        <source>n = %1 · from %2:%3</source>
        <translation>n = %1 · de %2:%3</translation>
    </message>
    <message>
        <source>Nothing changed between the two dates</source>
        <translation>Rien n’a changé entre les deux dates</translation>
    </message>
    <message>
        <source>One value changed between the two dates</source>
        <translation>Une valeur a changé entre les deux dates</translation>
    </message>
    <message>
        <source>note on %1</source>
        <translation>note sur %1</translation>
    </message>
    <message>
        <source>removal of a note</source>
        <translation>retrait d’une note</translation>
    </message>
    <message>
        <source>&amp;Organisation…</source>
        <translation>&amp;Organisation…</translation>
    </message>
    <message numerus="yes">
        <source>It has sent %1 reports</source>
        <translation>
            <numerusform>Elle a envoyé %1 rapport</numerusform>
            <numerusform>Elle a envoyé %1 rapports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n gaps in its reports</source>
        <translation>
            <numerusform>Il y a %n lacune dans ses rapports</numerusform>
            <numerusform>Il y a %n lacunes dans ses rapports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values changed between the two dates</source>
        <translation>
            <numerusform>%n valeur a changé entre les deux dates</numerusform>
            <numerusform>%n valeurs ont changé entre les deux dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uptake::InstallationsPage</name>
    <message>
        <source>Installations</source>
        <translation>Installations</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Suggested links</source>
        <translation>Liens proposés</translation>
    </message>
    <message>
        <source>Import usage reports to see each installation and its story.</source>
        <translation>Importez des rapports d’utilisation pour voir chaque installation et son histoire.</translation>
    </message>
</context>
<context>
    <name>uptake::KnownOnDialog</name>
    <message>
        <source>As known on</source>
        <translation>Tel que connu le</translation>
    </message>
    <message>
        <source>Count as known on an earlier day</source>
        <translation>Compter tel que connu un jour passé</translation>
    </message>
    <message>
        <source>A figure that was printed earlier can be worked out again: only what had been imported by the end of the day counts.</source>
        <translation>Un chiffre imprimé autrefois peut être recalculé : seul compte ce qui avait été importé à la fin du jour.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Now: all that was imported</source>
        <translation>Maintenant : tout ce qui a été importé</translation>
    </message>
    <message numerus="yes">
        <source>%1, after %n file(s) of that day</source>
        <translation>
            <numerusform>%1, après %n fichier de ce jour</numerusform>
            <numerusform>%1, après %n fichiers de ce jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that were taken back since then count, as they did. Reports are made of what is known now.</source>
        <translation>Les fichiers retirés depuis comptent, comme alors. Les rapports disent ce qui est connu maintenant.</translation>
    </message>
    <message>
        <source>C&amp;ount</source>
        <translation>C&amp;ompter</translation>
    </message>
</context>
<context>
    <name>uptake::LinkDialog</name>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lier</translation>
    </message>
    <message>
        <source>Link to a licence</source>
        <translation>Lier à une licence</translation>
    </message>
    <message>
        <source>Which licence does %1 belong to?</source>
        <translation>À quelle licence appartient %1&#xa0;?</translation>
    </message>
    <message>
        <source>SEN, entitlement number or addonLicenseId</source>
        <translation>SEN, numéro de droit au support ou addonLicenseId</translation>
    </message>
    <message>
        <source>A link made by hand wins over what reports say, and stays when files are imported again.</source>
        <translation>Un lien fait à la main l’emporte sur ce que disent les rapports, et reste quand les fichiers sont importés de nouveau.</translation>
    </message>
    <message>
        <source>No licence of this product has the number %1.</source>
        <translation>Aucune licence de ce produit n’a le numéro %1.</translation>
    </message>
    <message>
        <source>Several licences have this number. Name it by its addonLicenseId.</source>
        <translation>Plusieurs licences ont ce numéro. Nommez-la par son addonLicenseId.</translation>
    </message>
    <message>
        <source>linking of %1</source>
        <translation>lien de %1</translation>
    </message>
    <message>
        <source>No licence matches: type its number. A link made by hand wins over what reports say, and stays when files are imported again.</source>
        <translation>Aucune licence ne correspond&#xa0;: tapez son numéro. Un lien fait à la main l’emporte sur ce que disent les rapports, et reste quand les fichiers sont importés de nouveau.</translation>
    </message>
    <message>
        <source>Licences that suggest themselves</source>
        <translation>Licences qui se proposent</translation>
    </message>
</context>
<context>
    <name>uptake::LinksView</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>No link is worth suggesting</source>
        <translation>Aucun lien ne vaut d’être proposé</translation>
    </message>
    <message>
        <source>One link is worth a look</source>
        <translation>Un lien mérite un coup d’œil</translation>
    </message>
    <message>
        <source>Every installation that reports has its licence, or nothing speaks clearly enough for one.</source>
        <translation>Chaque installation qui déclare a sa licence, ou rien ne plaide assez clairement pour une.</translation>
    </message>
    <message>
        <source>Licences that no installation reports, for installations that name none. Select some to accept or refuse them; Ctrl+Z takes that back.</source>
        <translation>Des licences qu’aucune installation ne déclare, pour des installations qui n’en nomment aucune. Sélectionnez-en pour les accepter ou les refuser&#xa0;; Ctrl+Z revient là-dessus.</translation>
    </message>
    <message>
        <source>accepting of links</source>
        <translation>acceptation de liens</translation>
    </message>
    <message>
        <source>refusal of links</source>
        <translation>refus de liens</translation>
    </message>
    <message numerus="yes">
        <source>%1 links are worth a look</source>
        <translation>
            <numerusform>%1 lien mérite un coup d’œil</numerusform>
            <numerusform>%1 liens méritent un coup d’œil</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uptake::LongTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Rétablir les colonnes</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
</context>
<context>
    <name>uptake::MailboxCard</name>
    <message>
        <source>Reports can be fetched from a mailbox</source>
        <translation>Les rapports peuvent être relevés dans une boîte aux lettres</translation>
    </message>
    <message>
        <source>Reports are fetched from one mailbox</source>
        <translation>Les rapports sont relevés dans une boîte aux lettres</translation>
    </message>
    <message>
        <source>Reports are fetched from %1 mailboxes</source>
        <translation>Les rapports sont relevés dans %1 boîtes aux lettres</translation>
    </message>
    <message>
        <source>Where installations send their usage reports by e-mail: Uptake asks the server for what is new, when you say so, every hour or every day.</source>
        <translation>Là où les installations envoient leurs rapports d’utilisation par courriel&#xa0;: Uptake demande au serveur ce qui est nouveau, quand vous le dites, toutes les heures ou tous les jours.</translation>
    </message>
    <message>
        <source>Nothing is fetched while sample data is shown.</source>
        <translation>Rien n’est relevé tant que des données d’exemple sont affichées.</translation>
    </message>
    <message>
        <source>Is being fetched, or waits for its turn</source>
        <translation>Relève en cours, ou en attente de son tour</translation>
    </message>
    <message>
        <source>%1 · Fetched %2</source>
        <translation>%1 · Relève&#xa0;: %2</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit the mailbox %1</source>
        <translation>Modifier la boîte aux lettres %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Relever maintenant</translation>
    </message>
    <message>
        <source>Cancel the fetch of %1</source>
        <translation>Annuler la relève de %1</translation>
    </message>
    <message>
        <source>Fetch the mailbox %1 now</source>
        <translation>Relever maintenant la boîte aux lettres %1</translation>
    </message>
    <message>
        <source>No password of this mailbox is kept. Type it, and the fetch begins.</source>
        <translation>Aucun mot de passe de cette boîte aux lettres n’est gardé. Tapez-le, et la relève commence.</translation>
    </message>
    <message>
        <source>&amp;Add a mailbox…</source>
        <translation>Ajouter une &amp;boîte aux lettres…</translation>
    </message>
    <message>
        <source>Fetch all &amp;now</source>
        <translation>Tout relever &amp;maintenant</translation>
    </message>
</context>
<context>
    <name>uptake::MailboxDialog</name>
    <message>
        <source>usage</source>
        <translation>rapports</translation>
    </message>
    <message>
        <source>usage %1</source>
        <translation>rapports %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Mot de passe d’application</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier AC</translation>
    </message>
    <message>
        <source>those that the system trusts</source>
        <translation>ceux auxquels le système se fie</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Relever</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte aux lettres</translation>
    </message>
    <message>
        <source>The mailbox %1</source>
        <translation>La boîte aux lettres %1</translation>
    </message>
    <message>
        <source>Fetch usage reports from a mailbox</source>
        <translation>Relever les rapports d’utilisation dans une boîte aux lettres</translation>
    </message>
    <message>
        <source>Uptake reads the folder over an encrypted connection (IMAP) and changes nothing in it: no message is marked, moved or deleted. Gmail and others want an app password, which you make in your account&apos;s settings.</source>
        <translation>Uptake lit le dossier par une connexion chiffrée (IMAP) et n’y change rien&#xa0;: aucun message n’est marqué, déplacé ni supprimé. Gmail et d’autres veulent un mot de passe d’application, que vous créez dans les réglages de votre compte.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;App password</source>
        <translation>&amp;Mot de passe d’application</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>F&amp;etch</source>
        <translation>R&amp;elever</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>&amp;Fichier AC</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Only for a server of your own whose certificate no public authority has signed</source>
        <translation>Seulement pour un serveur à vous dont aucune autorité publique n’a signé le certificat</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Choisir le fichier AC</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Re&amp;tirer…</translation>
    </message>
    <message>
        <source>The next fetch looks at every message again, as after a new mail profile. Nothing is doubled.</source>
        <translation>La prochaine relève relit tous les messages, comme après un nouveau profil de courriel. Rien n’est compté deux fois.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Essa&amp;yer</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>The next fetch looks at every message again.</source>
        <translation>La prochaine relève relit tous les messages.</translation>
    </message>
    <message>
        <source>as it is kept; type to replace it</source>
        <translation>celui qui est gardé&#xa0;; tapez pour le remplacer</translation>
    </message>
    <message>
        <source>kept in the system&apos;s keyring</source>
        <translation>gardé dans le trousseau du système</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>Tapez d’abord le mot de passe.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrête&amp;r</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Demande à %1…</translation>
    </message>
    <message numerus="yes">
        <source>It works: %1 in %2. The server has %3 folders to choose from.</source>
        <translation>
            <numerusform>Cela fonctionne&#xa0;: %1 dans %2. Le serveur n’a que ce dossier-là.</numerusform>
            <numerusform>Cela fonctionne&#xa0;: %1 dans %2. Le serveur a %3 dossiers au choix.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a mailbox of this name already: give this one another.</source>
        <translation>Une boîte aux lettres porte déjà ce nom&#xa0;: donnez-en un autre à celle-ci.</translation>
    </message>
    <message>
        <source>Remove the mailbox %1?</source>
        <translation>Retirer la boîte aux lettres %1&#xa0;?</translation>
    </message>
    <message>
        <source>Uptake forgets how it is reached and its password. What was fetched from it stays, and nothing changes on the server.</source>
        <translation>Uptake oublie comment l’atteindre et son mot de passe. Ce qui en a été relevé reste, et rien ne change sur le serveur.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Fetch all a&amp;gain</source>
        <translation>T&amp;out relire</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>Chiffr&amp;ement</translation>
    </message>
</context>
<context>
    <name>uptake::MailboxFetches</name>
    <message>
        <source>mailbox %1</source>
        <translation>boîte aux lettres %1</translation>
    </message>
</context>
<context>
    <name>uptake::MainWindow</name>
    <message>
        <source>Drop to import</source>
        <translation>Déposez pour importer</translation>
    </message>
    <message>
        <source>Uptake</source>
        <translation>Uptake</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import f&amp;older…</source>
        <translation>Importer un d&amp;ossier…</translation>
    </message>
    <message>
        <source>&amp;Export report PDF…</source>
        <translation>&amp;Exporter le rapport PDF…</translation>
    </message>
    <message>
        <source>Open &amp;sample data</source>
        <translation>Ouvrir les données d’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>&amp;Effacer tous les filtres</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About Uptake</source>
        <translation>À propos d’&amp;Uptake</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>The import was cancelled. The database is as it was before.</source>
        <translation>L’import a été annulé. La base de données est telle qu’elle était avant.</translation>
    </message>
    <message>
        <source>Some rows could not be read and wait in quarantine, on the Imports page.</source>
        <translation>Des lignes n’ont pas pu être lues et attendent en quarantaine, sur la page Imports.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>All that Uptake reads (*.csv *.json *.jsonl *.ndjson *.mbox *.eml *.gz *.zip *.tgz);;All files (*)</source>
        <translation>Tout ce que lit Uptake (*.csv *.json *.jsonl *.ndjson *.mbox *.eml *.gz *.zip *.tgz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>This is sample data of a made-up vendor, apart from your own database.</source>
        <translation>Ce sont les données d’exemple d’un éditeur inventé, à part de votre base de données.</translation>
    </message>
    <message>
        <source>&amp;Back to my data</source>
        <translation>&amp;Revenir à mes données</translation>
    </message>
    <message>
        <source>No file that counts stands behind this</source>
        <translation>Aucun fichier qui compte n’est derrière ceci</translation>
    </message>
    <message>
        <source>1 file stands behind this: %1</source>
        <translation>1 fichier est derrière ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>This changes when Uptake is opened the next time.</source>
        <translation>Cela changera à la prochaine ouverture d’Uptake.</translation>
    </message>
    <message>
        <source>Add &amp;filter…</source>
        <translation>Ajouter un &amp;filtre…</translation>
    </message>
    <message>
        <source>&amp;Save filter…</source>
        <translation>Enregistrer le fi&amp;ltre…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Pré&amp;cédent</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>Su&amp;ivant</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Palette de co&amp;mmandes…</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Rec&amp;harger</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Rétab&amp;lir la disposition</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Aide sur cette page</translation>
    </message>
    <message>
        <source>&amp;Getting started</source>
        <translation>&amp;Premiers pas</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>What each &amp;number means</source>
        <translation>&amp;Ce que veut dire chaque chiffre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Filtre enregistré</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Fonctionnalité</translation>
    </message>
    <message>
        <source>Find everything on %1</source>
        <translation>Tout trouver sur %1</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Add a &amp;mailbox…</source>
        <translation>Ajouter une &amp;boîte aux lettres…</translation>
    </message>
    <message>
        <source>&amp;Fetch mail now</source>
        <translation>&amp;Relever le courrier maintenant</translation>
    </message>
    <message>
        <source>&amp;Connect to a database…</source>
        <translation>Se &amp;connecter à une base de données…</translation>
    </message>
    <message numerus="yes">
        <source>%n files stand behind this: %1</source>
        <translation>
            <numerusform>%n fichier est derrière ceci&#xa0;: %1</numerusform>
            <numerusform>%n fichiers sont derrière ceci&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Recent imports</source>
        <translation>Imports réce&amp;nts</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vider cette liste</translation>
    </message>
    <message>
        <source>Fi&amp;nd or filter</source>
        <translation>&amp;Chercher ou filtrer</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to print on this page yet.</source>
        <translation>Il n’y a encore rien à imprimer sur cette page.</translation>
    </message>
    <message>
        <source>The page was printed.</source>
        <translation>La page est imprimée.</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>L’impression a été annulée.</translation>
    </message>
    <message>
        <source>The page is being printed…</source>
        <translation>La page est en cours d’impression…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Figures as known on %1: what was imported later does not count.</source>
        <translation>Chiffres tels que connus le %1 : ce qui a été importé plus tard ne compte pas.</translation>
    </message>
    <message>
        <source>&amp;Back to now</source>
        <translation>&amp;Revenir à maintenant</translation>
    </message>
    <message>
        <source>As &amp;known on…</source>
        <translation>Tel &amp;que connu le…</translation>
    </message>
</context>
<context>
    <name>uptake::MendDialog</name>
    <message>
        <source>&amp;Import the mended row</source>
        <translation>&amp;Importer la ligne corrigée</translation>
    </message>
    <message>
        <source>Mend a row</source>
        <translation>Corriger une ligne</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Elle dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Colonnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>The row as it should stand in the file</source>
        <translation>La ligne comme elle devrait être dans le fichier</translation>
    </message>
    <message>
        <source>The row may name people, so its text was not kept. Copy it from the file, and mend it here.</source>
        <translation>La ligne nomme peut-être des personnes, son texte n’a donc pas été gardé. Copiez-la depuis le fichier, et corrigez-la ici.</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Pas encore&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>Mend row %1 of %2</source>
        <translation>Corriger la ligne %1 sur %2</translation>
    </message>
</context>
<context>
    <name>uptake::MonthBox</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>The month that the figures are of</source>
        <translation>Le mois des chiffres</translation>
    </message>
    <message>
        <source>%1 (in progress)</source>
        <translation>%1 (en cours)</translation>
    </message>
</context>
<context>
    <name>uptake::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
</context>
<context>
    <name>uptake::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>What kind of note it is</source>
        <translation>De quel genre de note il s’agit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>They consented</source>
        <translation>Ils ont consenti</translation>
    </message>
    <message>
        <source>They opted out</source>
        <translation>Ils ont refusé</translation>
    </message>
    <message>
        <source>What the note says</source>
        <translation>Ce que dit la note</translation>
    </message>
    <message>
        <source>What is worth knowing next time</source>
        <translation>Ce qu’il est bon de savoir la prochaine fois</translation>
    </message>
    <message>
        <source>It stays in your database, and never goes into a report.</source>
        <translation>Elle reste dans votre base de données, et n’entre jamais dans un rapport.</translation>
    </message>
    <message>
        <source>&amp;Keep the note</source>
        <translation>&amp;Garder la note</translation>
    </message>
    <message>
        <source>They do not count in published figures any more; you see them all the same.</source>
        <translation>Ils ne comptent plus dans les chiffres publiés&#xa0;; vous les voyez quand même.</translation>
    </message>
    <message>
        <source>They count in published figures, whatever an older note says.</source>
        <translation>Ils comptent dans les chiffres publiés, quoi que dise une note plus ancienne.</translation>
    </message>
</context>
<context>
    <name>uptake::OrganisationDialog</name>
    <message>
        <source>%1 is &amp;the same organisation as</source>
        <translation>%1 est la &amp;même organisation que</translation>
    </message>
    <message>
        <source>%1 is an organisation of its &amp;own, and so are those merged into it</source>
        <translation>%1 est une organisation à &amp;part, comme celles qui y ont été réunies</translation>
    </message>
    <message>
        <source>This &amp;licence alone (%1) belongs to</source>
        <translation>Cette &amp;licence seule (%1) appartient à</translation>
    </message>
    <message>
        <source>This licence belongs to the &amp;company that it names</source>
        <translation>Cette licence appartient à la &amp;société qu’elle nomme</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Which organisation is it?</source>
        <translation>Quelle organisation est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Company, or company and country: Alder Works, FR</source>
        <translation>Société, ou société et pays&#xa0;: Alder Works, FR</translation>
    </message>
    <message>
        <source>What you say holds after every import; Ctrl+Z takes it back.</source>
        <translation>Ce que vous dites vaut après chaque import&#xa0;; Ctrl+Z revient là-dessus.</translation>
    </message>
    <message>
        <source>what you said of %1</source>
        <translation>ce que vous avez dit de %1</translation>
    </message>
</context>
<context>
    <name>uptake::OverviewPage</name>
    <message>
        <source>and %1 without a number</source>
        <translation>et %1 sans nombre</translation>
    </message>
    <message>
        <source>at %1 of active licences</source>
        <translation>pour %1 des licences actives</translation>
    </message>
    <message numerus="yes">
        <source>at %1 in use</source>
        <translation>
            <numerusform>sur %1 active</numerusform>
            <numerusform>sur %1 actives</numerusform>
        </translation>
    </message>
    <message>
        <source>● no change since %1</source>
        <translation>● inchangé depuis %1</translation>
    </message>
    <message>
        <source>▲ %1%2 since %3</source>
        <translation>▲ %1%2 depuis %3</translation>
    </message>
    <message>
        <source>▼ %1%2 since %3</source>
        <translation>▼ %1%2 depuis %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no reports this month</source>
        <translation>aucun rapport ce mois-ci</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>no licences imported</source>
        <translation>aucune licence importée</translation>
    </message>
    <message>
        <source>no reports imported</source>
        <translation>aucun rapport importé</translation>
    </message>
    <message>
        <source>Estimated users at all active licences, with the 95 % interval</source>
        <translation>Utilisateurs estimés de toutes les licences actives, avec l’intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>It needs licences and usage reports: import a licences download and the reports</source>
        <translation>Il faut des licences et des rapports d’usage&#xa0;: importez un téléchargement de licences et les rapports</translation>
    </message>
    <message>
        <source>Estimated users</source>
        <translation>Utilisateurs estimés</translation>
    </message>
    <message>
        <source>Estimated users by month. %1</source>
        <translation>Utilisateurs estimés par mois. %1</translation>
    </message>
    <message>
        <source>Installations that report, and those of them that show use</source>
        <translation>Les installations déclarantes, et celles d’entre elles qui montrent un usage</translation>
    </message>
    <message>
        <source>reporting</source>
        <translation>déclarantes</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>actives</translation>
    </message>
    <message>
        <source>Reporting and active installations by month. %1</source>
        <translation>Installations déclarantes et actives par mois. %1</translation>
    </message>
    <message>
        <source>There is no second whole month to compare with yet.</source>
        <translation>Il n’y a pas encore de second mois entier à comparer.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <translation>Ce qui a changé en %1</translation>
    </message>
    <message>
        <source>The data reaches to %1</source>
        <translation>Les données vont jusqu’au %1</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Pas encore de données</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>to %1 · %2</source>
        <translation>jusqu’au %1 · %2</translation>
    </message>
    <message>
        <source>none imported yet</source>
        <translation>pas encore importées</translation>
    </message>
    <message>
        <source>Usage reports</source>
        <translation>Rapports d’usage</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>%1 with a date from a file</source>
        <translation>%1 avec une date venue d’un fichier</translation>
    </message>
    <message>
        <source>dates taken from the first report</source>
        <translation>dates prises du premier rapport</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Rapportent</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Churn, conversions, renewals</source>
        <translation>Attrition, conversions, renouvellements</translation>
    </message>
    <message>
        <source>Not heard of</source>
        <translation>Sans nouvelles</translation>
    </message>
    <message>
        <source>%1 licensed and reported before, but not in the last two months; %2 never reported</source>
        <translation>%1 sous licence et muettes depuis deux mois après avoir envoyé un rapport&#xa0;; %2 n’ont jamais envoyé de rapport</translation>
    </message>
    <message>
        <source>1 installation is</source>
        <translation>1 installation est</translation>
    </message>
    <message numerus="yes">
        <source>%1 installations are</source>
        <translation>
            <numerusform>%1 installation est</numerusform>
            <numerusform>%1 installations sont</numerusform>
        </translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En usage</translation>
    </message>
    <message>
        <source>&amp;Licences behind it</source>
        <translation>&amp;Licences derrière</translation>
    </message>
    <message>
        <source>&amp;Installations behind it</source>
        <translation>&amp;Installations derrière</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>%1 active on %2</source>
        <translation>%1 en vigueur le %2</translation>
    </message>
    <message>
        <source>It needs usage reports: import them</source>
        <translation>Il faut des rapports d’utilisation&#xa0;: importez-les</translation>
    </message>
    <message>
        <source>Installations that &amp;began to report</source>
        <translation>Installations qui ont &amp;commencé à rapporter</translation>
    </message>
    <message>
        <source>Installations that &amp;stopped</source>
        <translation>Installations qui ont c&amp;essé de rapporter</translation>
    </message>
    <message>
        <source>Reporting in %1, not in %2</source>
        <translation>Rapportent en %1, pas en %2</translation>
    </message>
</context>
<context>
    <name>uptake::Page</name>
    <message>
        <source>There is no data yet. Import what you have, and Uptake counts.</source>
        <translation>Il n’y a pas encore de données. Importez ce que vous avez, et Uptake compte.</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>données au %1</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Features</source>
        <translation>&amp;Fonctionnalités</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>V&amp;ersions</translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation>Im&amp;ports</translation>
    </message>
    <message>
        <source>I&amp;nstallations</source>
        <translation>In&amp;stallations</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Rapports</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Décompte en cours…</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>n = 1 organisation</source>
        <translation>n = 1 organisation</translation>
    </message>
    <message>
        <source>&amp;Environments</source>
        <translation>Enviro&amp;nnements</translation>
    </message>
    <message>
        <source>B&amp;usiness</source>
        <translation>Commerci&amp;al</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>Confi&amp;dentialité</translation>
    </message>
    <message numerus="yes">
        <source>n = %1 organisations</source>
        <translation>
            <numerusform>n = %1 organisation</numerusform>
            <numerusform>n = %1 organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Rapportent</translation>
    </message>
    <message>
        <source>Opening the database…</source>
        <translation>Ouverture de la base…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>uptake::Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Type a command, page, filter, feature or installation</source>
        <translation>Tapez une commande, une page, un filtre, une fonctionnalité ou une installation</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne correspond</translation>
    </message>
</context>
<context>
    <name>uptake::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Choose a passphrase for the backup</source>
        <translation>Choisissez une phrase de passe pour la sauvegarde</translation>
    </message>
    <message>
        <source>The passphrase of the backup</source>
        <translation>La phrase de passe de la sauvegarde</translation>
    </message>
    <message>
        <source>Only someone who knows it can open the backup, and nobody can look it up. Use several words.</source>
        <translation>Seul qui la connaît peut ouvrir la sauvegarde, et personne ne peut la retrouver. Choisissez plusieurs mots.</translation>
    </message>
    <message>
        <source>It is the one that was chosen when the backup was written.</source>
        <translation>C’est celle qui a été choisie quand la sauvegarde a été écrite.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>&amp;Sauvegarder</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Les deux diffèrent.</translation>
    </message>
</context>
<context>
    <name>uptake::Preferences</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
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
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Reporting window</source>
        <translation>Fenêtre de rapport</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Reporting window</source>
        <translation>&amp;Fenêtre de rapport</translation>
    </message>
    <message>
        <source>How long a report counts: an installation is reporting if its latest report is not older. 35 days are a monthly job plus slack.</source>
        <translation>Combien de temps compte un rapport&#xa0;: une installation est déclarante si son dernier rapport n’est pas plus ancien. 35 jours, c’est une tâche mensuelle et une marge.</translation>
    </message>
</context>
<context>
    <name>uptake::PreviewDialog</name>
    <message>
        <source>Import preview</source>
        <translation>Aperçu de l’import</translation>
    </message>
    <message>
        <source>The files, with a tick at those that are imported</source>
        <translation>Les fichiers, cochés s’ils sont importés</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>Avancement de l’aperçu</translation>
    </message>
    <message>
        <source>&amp;Keep contacts: names, e-mails, phones and addresses</source>
        <translation>&amp;Garder les contacts&#xa0;: noms, courriels, téléphones et adresses</translation>
    </message>
    <message>
        <source>Without the tick they are dropped while reading. Who asked to be forgotten is dropped either way.</source>
        <translation>Sans la coche, ils sont laissés de côté à la lecture. Qui a demandé à être oublié l’est dans tous les cas.</translation>
    </message>
    <message>
        <source>Waits for the import under way…</source>
        <translation>Attend l’import en cours…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reading: %1 of %2</source>
        <translation>Lecture&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>There is no preview: %1</source>
        <translation>Il n’y a pas d’aperçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Import without waiting</source>
        <translation>&amp;Importer sans attendre</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>What is in %1?</source>
        <translation>Que contient %1&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing here can be imported as it stands</source>
        <translation>Rien ici ne peut être importé tel quel</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%1 de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Of very large files only the beginning was read; the counts are of that.</source>
        <translation>Des très gros fichiers, seul le début a été lu&#xa0;; les nombres portent sur lui.</translation>
    </message>
    <message>
        <source>Select a file to see what hinders its import, and what you can do.</source>
        <translation>Sélectionnez un fichier pour voir ce qui empêche son import, et ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>Passed over: %1.</source>
        <translation>Laissé de côté&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>uptake::PreviewModel</name>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>say what it is</source>
        <translation>dites ce que c’est</translation>
    </message>
    <message>
        <source>cannot be imported</source>
        <translation>ne peut pas être importé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorées</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>En quarantaine</translation>
    </message>
</context>
<context>
    <name>uptake::PrivacyPage</name>
    <message>
        <source>Kept as</source>
        <translation>Gardé comme</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce que cela dit</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>Fichier et ligne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Only them</source>
        <translation>Seulement eux</translation>
    </message>
    <message>
        <source>The whole customer</source>
        <translation>Tout le client</translation>
    </message>
    <message>
        <source>What is stored, and why</source>
        <translation>Ce qui est enregistré, et pourquoi</translation>
    </message>
    <message>
        <source>As the database itself tells it. It lies on this machine, and nothing is sent anywhere.</source>
        <translation>Tel que le dit la base de données elle-même. Elle se trouve sur cette machine, et rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>&amp;Export for them…</source>
        <translation>&amp;Exporter pour eux…</translation>
    </message>
    <message>
        <source>E&amp;rase for good…</source>
        <translation>E&amp;ffacer pour de bon…</translation>
    </message>
    <message>
        <source>Find everything on a customer or a person</source>
        <translation>Tout trouver sur un client ou une personne</translation>
    </message>
    <message>
        <source>Nothing is known about %1</source>
        <translation>Rien n’est connu de %1</translation>
    </message>
    <message>
        <source>%1 about %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Every table is looked into, quarantine too. Each look-up is logged; the log names nobody.</source>
        <translation>Chaque table est parcourue, la quarantaine aussi. Chaque recherche est consignée&#xa0;; le journal ne nomme personne.</translation>
    </message>
    <message>
        <source>The log of accesses is not whole: %1</source>
        <translation>Le journal des accès n’est pas intact&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing has been done with the data yet</source>
        <translation>Rien n’a encore été fait des données</translation>
    </message>
    <message>
        <source>Export for them</source>
        <translation>Exporter pour eux</translation>
    </message>
    <message>
        <source>PDF or JSON (*.pdf *.json)</source>
        <translation>PDF ou JSON (*.pdf *.json)</translation>
    </message>
    <message>
        <source>Erase what is stored about %1?</source>
        <translation>Effacer ce qui est enregistré sur %1&#xa0;?</translation>
    </message>
    <message>
        <source>This cannot be undone. No byte of it stays in the database, and an import does not bring it back. Figures that were published stay as they are. Backups, and the files that were imported, are yours to delete.</source>
        <translation>Cela ne peut pas être annulé. Il n’en reste pas un octet dans la base de données, et un import ne le ramène pas. Les chiffres publiés restent tels quels. Les sauvegardes, et les fichiers importés, sont à supprimer par vous.</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Effacer pour de bon</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>&amp;Rectifier…</translation>
    </message>
    <message>
        <source>nothing of this can be corrected here</source>
        <translation>rien de cela ne peut être rectifié ici</translation>
    </message>
    <message>
        <source>a company&apos;s name and country can, and what is kept of a person</source>
        <translation>le nom et le pays d’une société le peuvent, et ce qui est gardé d’une personne</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>End of a period</source>
        <translation>Fin d’une durée</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message numerus="yes">
        <source>What was done with the data: %1 entries, each sealed with the one before</source>
        <translation>
            <numerusform>Ce qui a été fait des données&#xa0;: %1 entrée</numerusform>
            <numerusform>Ce qui a été fait des données&#xa0;: %1 entrées, chacune scellée avec la précédente</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail address, domain, company, SEN, entitlement number or server ID</source>
        <translation>Adresse électronique, domaine, société, SEN, numéro de droit au support ou ID de serveur</translation>
    </message>
    <message>
        <source>People are found only where contacts were kept on import, and a domain only with the whole customer.</source>
        <translation>Les personnes ne sont trouvées que si les contacts ont été gardés à l’import, et un domaine seulement avec tout le client.</translation>
    </message>
    <message>
        <source>Is it the same organisation as %1?</source>
        <translation>Est-ce la même organisation que %1&#xa0;?</translation>
    </message>
    <message>
        <source>Two organisations are called so now, and count apart. Joined, they count as one, with the licences and reports of both. Ctrl+Z takes it back.</source>
        <translation>Deux organisations s’appellent ainsi désormais, et comptent à part. Réunies, elles comptent pour une, avec les licences et les rapports des deux. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>&amp;Join them</source>
        <translation>Les &amp;réunir</translation>
    </message>
    <message>
        <source>joining with %1</source>
        <translation>réunion avec %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>uptake::ProfileDialog</name>
    <message>
        <source>Mail profiles</source>
        <translation>Profils de courriel</translation>
    </message>
    <message>
        <source>How mails of other add-ons are read</source>
        <translation>Comment lire les courriels d’autres extensions</translation>
    </message>
    <message>
        <source>A profile says which label of a mail means which field. Imports try the built-in layout first, then the profiles kept here.</source>
        <translation>Un profil dit quelle étiquette d’un courriel correspond à quel champ. Les imports essaient d’abord la disposition intégrée, puis les profils gardés ici.</translation>
    </message>
    <message>
        <source>The profile that is edited</source>
        <translation>Le profil en cours de modification</translation>
    </message>
    <message>
        <source>A new profile</source>
        <translation>Un nouveau profil</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation>Le profil</translation>
    </message>
    <message>
        <source>&amp;Try on mails…</source>
        <translation>&amp;Essayer sur des courriels…</translation>
    </message>
    <message>
        <source>mail </source>
        <translation>courriel </translation>
    </message>
    <message>
        <source>Choose a mail or a mailbox to see what the profile makes of it.</source>
        <translation>Choisissez un courriel ou une boîte aux lettres pour voir ce qu’en fait le profil.</translation>
    </message>
    <message>
        <source>Choose mails</source>
        <translation>Choisir des courriels</translation>
    </message>
    <message>
        <source>Mails (*.eml *.mbox *.gz *.zip);;All files (*)</source>
        <translation>Courriels (*.eml *.mbox *.gz *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Remove this profile…</source>
        <translation>&amp;Retirer ce profil…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>That is the name of the built-in profile: give it another one.</source>
        <translation>C’est le nom du profil intégré&#xa0;: donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>The profile is complete.</source>
        <translation>Le profil est complet.</translation>
    </message>
    <message>
        <source>The mail that is shown</source>
        <translation>Le courriel montré</translation>
    </message>
    <message>
        <source>The lines of the mail, and what the profile reads there</source>
        <translation>Les lignes du courriel, et ce que le profil y lit</translation>
    </message>
    <message>
        <source>Remove the profile %1?</source>
        <translation>Retirer le profil %1&#xa0;?</translation>
    </message>
    <message>
        <source>Mails that only it can read are not read any more. What was read with it stays.</source>
        <translation>Les courriels que lui seul sait lire ne seront plus lus. Ce qui a été lu avec lui reste.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>uptake::ProgressPanel</name>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l’import</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1: %2 · in %3 s</source>
        <translation>%1&#xa0;: %2 · en %3 s</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>cancelled: the database is as it was</source>
        <translation>annulé&#xa0;: la base de données est telle qu’elle était</translation>
    </message>
    <message>
        <source>Cancel the import of %1</source>
        <translation>Annuler l’import de %1</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
</context>
<context>
    <name>uptake::QuarantineCard</name>
    <message>
        <source>Filter by column or value</source>
        <translation>Filtrer par colonne ou valeur</translation>
    </message>
    <message>
        <source>Rows of which file</source>
        <translation>Lignes de quel fichier</translation>
    </message>
    <message>
        <source>Rows with which mistake</source>
        <translation>Lignes avec quelle erreur</translation>
    </message>
    <message>
        <source>Select rows to mend them here one after the other, or mend them in their file and import that again.</source>
        <translation>Sélectionnez des lignes pour les corriger ici l’une après l’autre, ou corrigez-les dans leur fichier et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>Import file a&amp;gain…</source>
        <translation>&amp;Importer un fichier de nouveau…</translation>
    </message>
    <message>
        <source>&amp;Mend…</source>
        <translation>&amp;Corriger…</translation>
    </message>
    <message>
        <source>No row is in quarantine: everything that was read counts</source>
        <translation>Aucune ligne n’est en quarantaine&#xa0;: tout ce qui a été lu compte</translation>
    </message>
    <message>
        <source>1 row waits in quarantine to be mended</source>
        <translation>1 ligne attend en quarantaine d’être corrigée</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>All mistakes</source>
        <translation>Toutes les erreurs</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 affichées</translation>
    </message>
    <message>
        <source>&amp;Mend %1…</source>
        <translation>&amp;Corriger %1…</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows wait in quarantine to be mended</source>
        <translation>
            <numerusform>%1 ligne attend en quarantaine d’être corrigée</numerusform>
            <numerusform>%1 lignes attendent en quarantaine d’être corrigées</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 of %2 are listed and exported</source>
        <translation>Les %1 plus récentes de %2 sont listées et exportées</translation>
    </message>
</context>
<context>
    <name>uptake::ReportPreview</name>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Page précédente (Page haut)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Page suivante (Page bas)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Plus petit (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Plus grand (+)</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>Counting and checking…</source>
        <translation>Décompte et vérification…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>uptake::ReportSettings</name>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>Banques</translation>
    </message>
    <message>
        <source>Investors</source>
        <translation>Investisseurs</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Le public</translation>
    </message>
    <message>
        <source>Internal use</source>
        <translation>Usage interne</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparer avec</translation>
    </message>
    <message>
        <source>a month before</source>
        <translation>un mois avant</translation>
    </message>
    <message>
        <source>a quarter before</source>
        <translation>un trimestre avant</translation>
    </message>
    <message>
        <source>half a year before</source>
        <translation>six mois avant</translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>un an avant</translation>
    </message>
    <message>
        <source>two years before</source>
        <translation>deux ans avant</translation>
    </message>
    <message>
        <source>At least (&amp;k)</source>
        <translation>Au moins (&amp;k)</translation>
    </message>
    <message>
        <source> organisations</source>
        <translation> organisations</translation>
    </message>
    <message>
        <source>Fewest organisations behind every figure</source>
        <translation>Nombre minimal d’organisations derrière chaque chiffre</translation>
    </message>
    <message>
        <source>Closeness (&amp;p)</source>
        <translation>Proximité (&amp;p)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How closely no customer may be able to estimate another&apos;s part of a sum</source>
        <translation>De combien aucun client ne doit pouvoir approcher la part d’un autre dans une somme</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>Fo&amp;rmat</translation>
    </message>
    <message>
        <source>PDF 1.6</source>
        <translation>PDF 1.6</translation>
    </message>
    <message>
        <source>PDF/A-1b, for archives</source>
        <translation>PDF/A-1b, pour l’archivage</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>the add-on&apos;s name</source>
        <translation>le nom de l’extension</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Votre nom</translation>
    </message>
    <message>
        <source>Your words, on the cover</source>
        <translation>Vos mots, en couverture</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Co&amp;mmentaire</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Images (*.png *.svg)</translation>
    </message>
    <message>
        <source>PNG or SVG</source>
        <translation>PNG ou SVG</translation>
    </message>
    <message>
        <source>E&amp;xact figures, unprotected</source>
        <translation>Chiffres e&amp;xacts, non protégés</translation>
    </message>
    <message>
        <source>Figures of single customers may be read from it: do not hand it out</source>
        <translation>On peut y lire les chiffres de clients isolés&#xa0;: ne le remettez à personne</translation>
    </message>
</context>
<context>
    <name>uptake::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>Chiffres arrêtés au</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>E&amp;xport PDF…</source>
        <translation>E&amp;xporter en PDF…</translation>
    </message>
    <message>
        <source>Write the report to a file (Ctrl+E)</source>
        <translation>Écrire le rapport dans un fichier (Ctrl+E)</translation>
    </message>
    <message>
        <source>Export a&amp;gain…</source>
        <translation>Exporter de &amp;nouveau…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Open f&amp;older</source>
        <translation>Ouvrir le d&amp;ossier</translation>
    </message>
    <message>
        <source>Filter: %1. The filter above the page counts for the report too.</source>
        <translation>Filtre&#xa0;: %1. Le filtre au-dessus de la page vaut aussi pour le rapport.</translation>
    </message>
    <message>
        <source> You can: %1.</source>
        <translation> Vous pouvez&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No report can be made: %1.%2</source>
        <translation>Aucun rapport ne peut être fait&#xa0;: %1.%2</translation>
    </message>
    <message>
        <source>Nothing had to be rounded, merged or withheld</source>
        <translation>Rien n’a dû être arrondi, regroupé ni retenu</translation>
    </message>
    <message numerus="yes">
        <source>%1 figures were rounded, merged or withheld, to protect your customers</source>
        <translation>
            <numerusform>Un chiffre a été arrondi, regroupé ou retenu, pour protéger vos clients</numerusform>
            <numerusform>%1 chiffres ont été arrondis, regroupés ou retenus, pour protéger vos clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Sums are printed with three significant digits; shares near none or all as under 5 or over 95 per cent.</source>
        <translation>Les sommes sont imprimées avec trois chiffres significatifs&#xa0;; les parts proches de rien ou de tout, comme inférieures à 5 ou supérieures à 95 pour cent.</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Investisseur</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>No report has been exported yet</source>
        <translation>Aucun rapport n’a encore été exporté</translation>
    </message>
    <message>
        <source>One report has been exported</source>
        <translation>Un rapport a été exporté</translation>
    </message>
    <message numerus="yes">
        <source>%1 reports have been exported</source>
        <translation>
            <numerusform>%1 rapport a été exporté</numerusform>
            <numerusform>%1 rapports ont été exportés</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a template of Uptake&apos;s</source>
        <translation>«&#xa0;%1&#xa0;» est le nom d’un modèle d’Uptake</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choisissez un autre nom</translation>
    </message>
    <message>
        <source>Delete the template &quot;%1&quot;?</source>
        <translation>Supprimer le modèle «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Le rapport est dans %1</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>L’export a été annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Export report again</source>
        <translation>Exporter de nouveau le rapport</translation>
    </message>
    <message>
        <source>%1 is, byte for byte, what was exported.</source>
        <translation>%1 est, octet pour octet, ce qui a été exporté.</translation>
    </message>
    <message>
        <source>It keeps what you chose here: sections, audience, period, filter and wording.</source>
        <translation>Il garde ce que vous avez choisi ici : rubriques, public, période, filtre et texte.</translation>
    </message>
    <message>
        <source>Reports that were exported stay as they are.</source>
        <translation>Les rapports déjà exportés restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;Delete template</source>
        <translation>&amp;Supprimer le modèle</translation>
    </message>
    <message>
        <source>What earlier reports told stands beside this one, and some figures would tell too much together with it: %1. The command &quot;uptake ledger rebase&quot; leaves them out of account; the next report says so.</source>
        <translation>Ce que disaient des rapports antérieurs s’ajoute à celui-ci, et certains chiffres en diraient trop ensemble&#xa0;: %1. La commande «&#xa0;uptake ledger rebase&#xa0;» n’en tient plus compte&#xa0;; le rapport suivant le dit.</translation>
    </message>
    <message>
        <source>There is no report to print yet.</source>
        <translation>Il n’y a pas encore de rapport à imprimer.</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>The report was printed. What was handed out is kept in %1</source>
        <translation>Le rapport est imprimé. Ce qui est diffusé est conservé dans %1</translation>
    </message>
    <message>
        <source>printing was stopped</source>
        <translation>l’impression a été arrêtée</translation>
    </message>
    <message>
        <source>the report counts as handed out and is kept in %1: print that file</source>
        <translation>le rapport compte comme remis et il est gardé dans %1&#xa0;: imprimez ce fichier</translation>
    </message>
</context>
<context>
    <name>uptake::RetentionCard</name>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Gardé pendant</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>Past its time</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Usage reports</source>
        <translation>Rapports d’usage</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Licence events</source>
        <translation>Événements de licence</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Days of the free tier</source>
        <translation>Jours du palier gratuit</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Log of accesses</source>
        <translation>Journal des accès</translation>
    </message>
    <message>
        <source>E&amp;rase what is over…</source>
        <translation>E&amp;ffacer ce qui est échu…</translation>
    </message>
    <message>
        <source>Nothing is erased by itself: you see what is over, and say when it goes.</source>
        <translation>Rien n’est effacé automatiquement&#xa0;: vous voyez ce qui est échu, et dites quand cela part.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pendant</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Sorte de données</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Combien de temps c’est gardé</translation>
    </message>
    <message>
        <source>ever, until it is erased</source>
        <translation>toujours, jusqu’à l’effacement</translation>
    </message>
    <message>
        <source>%1 are over their period</source>
        <translation>%1 ont dépassé leur durée</translation>
    </message>
    <message>
        <source>Nothing is over its period</source>
        <translation>Rien n’a dépassé sa durée</translation>
    </message>
    <message>
        <source>Everything is kept until it is erased</source>
        <translation>Tout est gardé jusqu’à l’effacement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Erase what is over its period?</source>
        <translation>Effacer ce qui a dépassé sa durée&#xa0;?</translation>
    </message>
    <message>
        <source>This cannot be undone. Installations of which no report is left go too. Figures that were published stay as they are. A file with old rows brings them back if you import it again.</source>
        <translation>Cela ne peut pas être annulé. Les installations dont il ne reste aucun rapport partent aussi. Les chiffres publiés restent tels quels. Un fichier aux lignes anciennes les ramène si vous l’importez de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Effacer pour de bon</translation>
    </message>
</context>
<context>
    <name>uptake::SectionList</name>
    <message>
        <source>Sections of the report</source>
        <translation>Parties du rapport</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>Monter la partie</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>Descendre la partie</translation>
    </message>
</context>
<context>
    <name>uptake::Session</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>no folder for the sample data can be made</source>
        <translation>aucun dossier pour les données d’exemple ne peut être créé</translation>
    </message>
    <message>
        <source>free some space, or set TMPDIR to a folder that you may write to</source>
        <translation>libérez de l’espace, ou pointez TMPDIR vers un dossier où vous pouvez écrire</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>données d’exemple</translation>
    </message>
    <message>
        <source>taking back of imports</source>
        <translation>annulation d’imports</translation>
    </message>
    <message>
        <source>bringing back of imports</source>
        <translation>rétablissement d’imports</translation>
    </message>
    <message>
        <source>an import is under way</source>
        <translation>un import est en cours</translation>
    </message>
    <message>
        <source>wait for it, or cancel it, and try again</source>
        <translation>attendez-le, ou annulez-le, puis réessayez</translation>
    </message>
    <message>
        <source>mending of a row</source>
        <translation>correction d’une ligne</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>import de %1</translation>
    </message>
    <message>
        <source>change of the filter</source>
        <translation>changement du filtre</translation>
    </message>
    <message>
        <source>saving of the filter %1</source>
        <translation>enregistrement du filtre %1</translation>
    </message>
    <message>
        <source>deletion of the filter %1</source>
        <translation>suppression du filtre %1</translation>
    </message>
    <message>
        <source>planning of %1</source>
        <translation>planification de %1</translation>
    </message>
    <message numerus="yes">
        <source>import of %n files</source>
        <translation>
            <numerusform>import de %n fichier</numerusform>
            <numerusform>import de %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>opening the database was cancelled</source>
        <translation>l’ouverture de la base de données a été annulée</translation>
    </message>
    <message>
        <source>reload (F5) opens it after all</source>
        <translation>recharger (F5) l’ouvre tout de même</translation>
    </message>
</context>
<context>
    <name>uptake::StatTile</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>Voir le &amp;tableau</translation>
    </message>
    <message>
        <source>&amp;How is this counted?</source>
        <translation>Co&amp;mment est-ce compté&#xa0;?</translation>
    </message>
</context>
<context>
    <name>uptake::TableDialog</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
</context>
<context>
    <name>uptake::TableFinder</name>
    <message>
        <source>Find in this table</source>
        <translation>Chercher dans ce tableau</translation>
    </message>
    <message>
        <source>Show all rows again</source>
        <translation>Montrer de nouveau toutes les lignes</translation>
    </message>
    <message>
        <source>Show all rows again (Esc)</source>
        <translation>Montrer de nouveau toutes les lignes (Échap)</translation>
    </message>
</context>
<context>
    <name>uptake::UpgradeSection</name>
    <message>
        <source> (%1 fewer than the month before)</source>
        <translation> (%1 de moins que le mois d’avant)</translation>
    </message>
    <message>
        <source> (%1 more than the month before)</source>
        <translation> (%1 de plus que le mois d’avant)</translation>
    </message>
    <message>
        <source>Version to upgrade to</source>
        <translation>Version cible de la mise à jour</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Oldest version that would still be supported</source>
        <translation>Plus ancienne version qui resterait prise en charge</translation>
    </message>
    <message>
        <source>Support of host or of add-on versions</source>
        <translation>Prise en charge des versions de l’hôte ou de l’extension</translation>
    </message>
    <message>
        <source>Days since the release</source>
        <translation>Jours depuis la publication</translation>
    </message>
    <message>
        <source>No release is known to be in use</source>
        <translation>Aucune version parue n’est en usage</translation>
    </message>
    <message numerus="yes">
        <source>%1 reached %2 of installations in %3 days</source>
        <translation>
            <numerusform>%1 a atteint %2 des installations en %3 jour</numerusform>
            <numerusform>%1 a atteint %2 des installations en %3 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of installations at a version or newer, of the newest releases</source>
        <translation>Part des installations à une version ou plus récente, pour les dernières publications</translation>
    </message>
    <message>
        <source>Adoption of the newest releases by days. %1</source>
        <translation>Adoption des dernières publications par jours. %1</translation>
    </message>
    <message>
        <source>Months since the release</source>
        <translation>Mois depuis la publication</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>upgraded to %1</source>
        <translation>mises à jour vers %1</translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation>%1 à risque</translation>
    </message>
    <message>
        <source> (95 %: %1 to %2)</source>
        <translation> (95&#xa0;%&#xa0;: de %1 à %2)</translation>
    </message>
    <message>
        <source>No release is known to upgrade to</source>
        <translation>Aucune publication vers laquelle mettre à jour</translation>
    </message>
    <message>
        <source>No curve: %1</source>
        <translation>Pas de courbe&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Half had upgraded to %1 within %2 months%3</source>
        <translation>
            <numerusform>La moitié avait mis à jour vers %1 en %2 mois%3</numerusform>
            <numerusform>La moitié avait mis à jour vers %1 en %2 mois%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Half have not upgraded to %1 yet: the median is not reached</source>
        <translation>La moitié n’a pas encore mis à jour vers %1&#xa0;: la médiane n’est pas atteinte</translation>
    </message>
    <message>
        <source>Share that had upgraded, with its 95 % interval (Kaplan-Meier); it ends with the data, or where fewer than 5 are at risk</source>
        <translation>Part qui avait mis à jour, avec son intervalle à 95&#xa0;% (Kaplan-Meier)&#xa0;; elle s’arrête avec les données, ou quand moins de 5 sont à risque</translation>
    </message>
    <message>
        <source>Time to upgrade to %1. %2</source>
        <translation>Délai de mise à jour vers %1. %2</translation>
    </message>
    <message>
        <source>Host version</source>
        <translation>Version de l’hôte</translation>
    </message>
    <message>
        <source>%1; %2 on both or newer</source>
        <translation>%1&#xa0;; %2 aux deux ou plus récentes</translation>
    </message>
    <message>
        <source>No installation names both its versions</source>
        <translation>Aucune installation ne nomme ses deux versions</translation>
    </message>
    <message>
        <source>%1 on %2 is the most frequent pair: %3</source>
        <translation>%1 sur %2 est la paire la plus fréquente&#xa0;: %3</translation>
    </message>
    <message>
        <source>Installations by add-on and host version; the newest of each, all of them in the table</source>
        <translation>Installations par version de l’extension et de l’hôte&#xa0;; les plus récentes de chaque, toutes dans le tableau</translation>
    </message>
    <message>
        <source>Installations by add-on and host version</source>
        <translation>Installations par version de l’extension et de l’hôte</translation>
    </message>
    <message>
        <source>Add-on by host versions. %1</source>
        <translation>Versions de l’extension par version de l’hôte. %1</translation>
    </message>
    <message>
        <source>left behind</source>
        <translation>laissées</translation>
    </message>
    <message>
        <source>Dropping everything below %1 would leave %2 behind</source>
        <translation>Abandonner tout ce qui précède %1 laisserait %2 pour compte</translation>
    </message>
    <message>
        <source>What dropping support would leave behind</source>
        <translation>Ce que laisserait pour compte la fin d’une prise en charge</translation>
    </message>
    <message>
        <source>Choose the oldest version that would still be supported</source>
        <translation>Choisissez la plus ancienne version qui resterait prise en charge</translation>
    </message>
    <message>
        <source>%1 of those that name a version%2</source>
        <translation>%1 de celles qui nomment une version%2</translation>
    </message>
    <message>
        <source>%1%2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 of revenue in 12 months</source>
        <translation>%1 du revenu sur 12 mois</translation>
    </message>
    <message>
        <source>revenue is not known: no transactions imported</source>
        <translation>revenu inconnu&#xa0;: aucune transaction importée</translation>
    </message>
    <message>
        <source>Installations left behind by month. %1</source>
        <translation>Installations laissées pour compte par mois. %1</translation>
    </message>
    <message>
        <source>Choose one product above: versions of several mean different things</source>
        <translation>Choisissez un produit ci-dessus&#xa0;: les versions de plusieurs ne se comparent pas</translation>
    </message>
    <message>
        <source>%1 of %2 (95 %: %3 to %4)</source>
        <translation>%1 sur %2 (95&#xa0;%&#xa0;: %3 à %4)</translation>
    </message>
</context>
<context>
    <name>uptake::VersionsPage</name>
    <message>
        <source>No versions in this month</source>
        <translation>Aucune version ce mois-ci</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Major.minor</source>
        <translation>Majeure.mineure</translation>
    </message>
    <message>
        <source>Full version</source>
        <translation>Version complète</translation>
    </message>
    <message>
        <source>Versions as major.minor, or in full</source>
        <translation>Versions en majeure.mineure, ou complètes</translation>
    </message>
    <message>
        <source>Share of installations by add-on version, and when each was released; striped: all other versions</source>
        <translation>Part des installations par version de l’extension, et leur publication&#xa0;; rayé&#xa0;: toutes les autres versions</translation>
    </message>
    <message>
        <source>Share of installations by version and month. %1</source>
        <translation>Part des installations par version et par mois. %1</translation>
    </message>
    <message>
        <source>%1 is the most used version: %2</source>
        <translation>%1 est la version la plus utilisée&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is the most used host version: %2</source>
        <translation>%1 est la version de l’hôte la plus utilisée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Add-on versions in %1</source>
        <translation>Versions de l’extension en %1</translation>
    </message>
    <message>
        <source>Host versions in %1</source>
        <translation>Versions de l’hôte en %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>À la version %1</translation>
    </message>
    <message>
        <source>Running a version that the chart does not name</source>
        <translation>À une version que le graphique ne nomme pas</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Rapportent</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Au-dessous de %1</translation>
    </message>
    <message>
        <source>Import usage reports to see which versions are run.</source>
        <translation>Importez des rapports d’utilisation pour voir quelles versions sont en service.</translation>
    </message>
    <message>
        <source>At %1 or newer</source>
        <translation>En %1 ou plus récent</translation>
    </message>
    <message>
        <source>Share of installations by add-on version</source>
        <translation>Part des installations par version de l’extension</translation>
    </message>
    <message>
        <source>Not yet at %1</source>
        <translation>Pas encore en %1</translation>
    </message>
</context>
<context>
    <name>uptake::WatchedFolder</name>
    <message>
        <source>Files that appear in a watched folder, or change there, are imported by themselves while this window is open.</source>
        <translation>Les fichiers qui apparaissent dans un dossier surveillé, ou y changent, sont importés d’eux-mêmes tant que cette fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>%1 is not there at the moment. It is watched again once it is.</source>
        <translation>%1 n’est pas là pour le moment. Il sera surveillé de nouveau dès son retour.</translation>
    </message>
    <message>
        <source>Watching %1. Nothing new has come yet.</source>
        <translation>Surveillance de %1. Rien de nouveau n’est encore arrivé.</translation>
    </message>
    <message>
        <source>Watching %1. Imported since then: %2.</source>
        <translation>Surveillance de %1. Importés depuis&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>uptake::filterwords</name>
    <message>
        <source>No licence linked</source>
        <translation>Aucune licence liée</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Non déclarée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Licence type</source>
        <translation>Type de licence</translation>
    </message>
    <message>
        <source>Add-on version</source>
        <translation>Version de l’extension</translation>
    </message>
    <message>
        <source>Host version</source>
        <translation>Version de l’hôte</translation>
    </message>
    <message>
        <source>Feature in use</source>
        <translation>Fonctionnalité utilisée</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Without a number of users</source>
        <translation>Sans nombre d’utilisateurs</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 utilisateurs</translation>
    </message>
    <message>
        <source>%1 or %2 more</source>
        <translation>%1 ou %2 de plus</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <translation>tel que connu le %1</translation>
    </message>
</context>
<context>
    <name>uptake::findings</name>
    <message>
        <source>as many as in %1</source>
        <translation>autant qu’en %1</translation>
    </message>
    <message>
        <source>%1 more than in %2</source>
        <translation>%1 de plus qu’en %2</translation>
    </message>
    <message>
        <source>%1 fewer than in %2</source>
        <translation>%1 de moins qu’en %2</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>comme en %1</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 point</translation>
    </message>
    <message>
        <source>No estimate of all users yet</source>
        <translation>Pas encore d’estimation de tous les utilisateurs</translation>
    </message>
    <message>
        <source>No estimate: %1</source>
        <translation>Pas d’estimation&#xa0;: %1</translation>
    </message>
    <message>
        <source>About %1 users, between %2 and %3 (95 %)</source>
        <translation>Environ %1 utilisateurs, entre %2 et %3 (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Installations that report</source>
        <translation>Installations déclarantes</translation>
    </message>
    <message numerus="yes">
        <source>%1 were reporting at the end of %2, %3 of them in use</source>
        <translation>
            <numerusform>%1 rapportait fin %2, dont %3 active</numerusform>
            <numerusform>%1 rapportaient fin %2, dont %3 actives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were reporting at the end of %2, %3</source>
        <translation>
            <numerusform>%1 rapportait fin %2, %3</numerusform>
            <numerusform>%1 rapportaient fin %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reported in %2 so far, %3 the month before</source>
        <translation>
            <numerusform>%1 a envoyé un rapport en %2 jusqu’ici, %3 le mois d’avant</numerusform>
            <numerusform>%1 ont envoyé un rapport en %2 jusqu’ici, %3 le mois d’avant</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 reported in %3 so far</source>
        <translation>%1 sur %2 ont envoyé un rapport en %3 jusqu’ici</translation>
    </message>
    <message>
        <source>%1 of %2 sent a report in %3</source>
        <translation>%1 sur %2 ont envoyé un rapport en %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent a report in %2, %3 the month before</source>
        <translation>
            <numerusform>%1 a envoyé un rapport en %2, %3 le mois d’avant</numerusform>
            <numerusform>%1 ont envoyé un rapport en %2, %3 le mois d’avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Licences to %1</source>
        <translation>Licences au %1</translation>
    </message>
    <message>
        <source>Reports to %1</source>
        <translation>Rapports au %1</translation>
    </message>
    <message>
        <source>reports to %1</source>
        <translation>rapports au %1</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Pas encore de données</translation>
    </message>
    <message>
        <source>No feature was reported in %1</source>
        <translation>Aucune fonctionnalité n’a été déclarée en %1</translation>
    </message>
    <message>
        <source>%1 reaches most: %2 of the installations that have it</source>
        <translation>%1 a la plus grande portée&#xa0;: %2 des installations qui l’ont</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>Reach of %1 over time</source>
        <translation>Portée de %1 au fil du temps</translation>
    </message>
    <message>
        <source>%1 reached %2 in %3</source>
        <translation>%1 a atteint %2 en %3</translation>
    </message>
    <message>
        <source>%1 reached %2 in %3, %4</source>
        <translation>%1 a atteint %2 en %3, %4</translation>
    </message>
    <message>
        <source>Versions in use by month</source>
        <translation>Versions en usage par mois</translation>
    </message>
    <message>
        <source>%1 of installations run %2 or newer</source>
        <translation>%1 des installations utilisent %2 ou plus récente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is no second whole month to compare with yet.</source>
        <translation>Il n’y a pas encore de second mois entier à comparer.</translation>
    </message>
    <message>
        <source>%1 were reporting at its end, %2.</source>
        <translation>%1 rapportaient à la fin du mois, %2.</translation>
    </message>
    <message>
        <source>They have %1, %2.</source>
        <translation>Elles ont %1, %2.</translation>
    </message>
    <message>
        <source>%1 active, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>1 licence is</source>
        <translation>1 licence est active</translation>
    </message>
    <message>
        <source>Version %1 went from %2 to %3 of installations.</source>
        <translation>La version %1 est passée de %2 à %3 des installations.</translation>
    </message>
    <message>
        <source>Version %1 appeared: %2 of installations run it.</source>
        <translation>La version %1 est apparue&#xa0;: %2 des installations l’utilisent.</translation>
    </message>
    <message>
        <source>%1 moved most among features: %2 started using it, %3 stopped.</source>
        <translation>%1 est la fonctionnalité qui a le plus bougé&#xa0;: adoptée par %2, abandonnée par %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Transactions to %1</source>
        <translation>Transactions au %1</translation>
    </message>
    <message>
        <source>transactions to %1</source>
        <translation>transactions au %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 points</source>
        <translation>
            <numerusform>%1 point</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 licences are</source>
        <translation>
            <numerusform>%1 licence est active</numerusform>
            <numerusform>%1 licences sont actives</numerusform>
        </translation>
    </message>
    <message>
        <source>as many as a year before</source>
        <translation>autant qu’un an plus tôt</translation>
    </message>
    <message>
        <source>%1 more than a year before</source>
        <translation>%1 de plus qu’un an plus tôt</translation>
    </message>
    <message>
        <source>%1 fewer than a year before</source>
        <translation>%1 de moins qu’un an plus tôt</translation>
    </message>
    <message>
        <source>as a year before</source>
        <translation>comme un an plus tôt</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 reported so far, %2 the month before</source>
        <translation>%1 ont envoyé un rapport jusqu’ici, %2 le mois précédent</translation>
    </message>
    <message>
        <source>%1 of %2 reported so far</source>
        <translation>%1 sur %2 ont envoyé un rapport jusqu’ici</translation>
    </message>
</context>
<context>
    <name>uptake::importwording</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Attrition</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>Uninstall feedback</source>
        <translation>Avis de désinstallation</translation>
    </message>
    <message>
        <source>Free starter tier</source>
        <translation>Palier gratuit</translation>
    </message>
    <message>
        <source>Version distribution</source>
        <translation>Répartition des versions</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Usage reports</source>
        <translation>Rapports d’usage</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message numerus="yes">
        <source>%1 added</source>
        <translation>
            <numerusform>%1 ajoutée</numerusform>
            <numerusform>%1 ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 updated</source>
        <translation>
            <numerusform>%1 mise à jour</numerusform>
            <numerusform>%1 mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unchanged</source>
        <translation>
            <numerusform>%1 inchangée</numerusform>
            <numerusform>%1 inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 skipped</source>
        <translation>
            <numerusform>%1 ignorée</numerusform>
            <numerusform>%1 ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in quarantine</source>
        <translation>%1 en quarantaine</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>rien dedans</translation>
    </message>
</context>
<context>
    <name>uptake::mailboxwording</name>
    <message>
        <source>1 message</source>
        <translation>1 message</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 messages</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>every hour while this window is open</source>
        <translation>toutes les heures tant que cette fenêtre est ouverte</translation>
    </message>
    <message>
        <source>every day while this window is open</source>
        <translation>tous les jours tant que cette fenêtre est ouverte</translation>
    </message>
    <message>
        <source>only when you ask for it</source>
        <translation>seulement quand vous le demandez</translation>
    </message>
    <message>
        <source>Nothing has been fetched yet</source>
        <translation>Rien n’a encore été relevé</translation>
    </message>
    <message>
        <source>The fetch of %1 failed: %2</source>
        <translation>La relève du %1 a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>%1 looked at</source>
        <translation>%1 lus</translation>
    </message>
    <message>
        <source>1 report added</source>
        <translation>1 rapport ajouté</translation>
    </message>
    <message>
        <source>%1 reports added</source>
        <translation>%1 rapports ajoutés</translation>
    </message>
    <message>
        <source>%1 in quarantine</source>
        <translation>%1 en quarantaine</translation>
    </message>
    <message>
        <source>Last fetch %1: %2</source>
        <translation>Dernière relève le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>; then it ended early: %1</source>
        <translation>&#xa0;; puis elle s’est arrêtée avant la fin&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>uptake::wording</name>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation>%1 point</translation>
    </message>
    <message>
        <source>1 installation</source>
        <translation>1 installation</translation>
    </message>
    <message>
        <source>1 user</source>
        <translation>1 utilisateur</translation>
    </message>
    <message>
        <source>1 licence</source>
        <translation>1 licence</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%1 points</source>
        <translation>
            <numerusform>%1 point</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 installations</source>
        <translation>
            <numerusform>%1 installation</numerusform>
            <numerusform>%1 installations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 users</source>
        <translation>
            <numerusform>%1 utilisateur</numerusform>
            <numerusform>%1 utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 licences</source>
        <translation>
            <numerusform>%1 licence</numerusform>
            <numerusform>%1 licences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 fichier</numerusform>
            <numerusform>%1 fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seconds</source>
        <translation>
            <numerusform>%1 seconde</numerusform>
            <numerusform>%1 secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <translation>
            <numerusform>%1 minute</numerusform>
            <numerusform>%1 minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle vente</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Mise à niveau</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
</context>
</TS>
