<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>CommandLine</name>
    <message>
        <source>nothing has been imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import your files first: uptake import PATH...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uptake --help shows the commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uptake --help shows the options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong number of arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write: uptake %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data is about the add-on &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known: %1</source>
        <translation type="unfinished">connus&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as YYYY-MM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no usage report has been imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import reports first: uptake import PATH...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a whole number from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headcount at %1 (reports of %2 days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active licences</source>
        <translation type="unfinished">Licences actives</translation>
    </message>
    <message>
        <source>Licensed users</source>
        <translation type="unfinished">Utilisateurs sous licence</translation>
    </message>
    <message>
        <source>  without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting installations</source>
        <translation type="unfinished">Installations qui rapportent</translation>
    </message>
    <message>
        <source>Reported users</source>
        <translation type="unfinished">Utilisateurs rapportés</translation>
    </message>
    <message>
        <source>Active installations</source>
        <translation type="unfinished">Installations actives</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation type="unfinished">Utilisateurs actifs</translation>
    </message>
    <message>
        <source>Reporting rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2  (95 %: %3 to %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated users</source>
        <translation type="unfinished">Utilisateurs estimés</translation>
    </message>
    <message>
        <source>No estimate of all users: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features in %1, %2 reporting installations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>using</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions in %1, %2 reporting installations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation type="unfinished">Extension</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no server ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is four groups of four letters or digits, like B8XU-91QO-FN3Y-ETQ2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no installation with the server ID %1 has reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the ID, or import its reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(linked to no licence)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows: %2 added, %3 updated, %4 unchanged, %5 skipped, %6 in quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed over: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row is in quarantine; mend it and import it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uptake imports lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 is undone: its rows count for nothing. uptake redo %1 brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 counts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a file that you may write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quarantine is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row %1 waits in quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uptake quarantine lists them by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the file that holds the mended row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 is mended: import %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number from 1 to 1000000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data of a made-up vendor is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report needs a file to go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write --out FILE.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no report can be written in &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no paper &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name an add-on key of your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more rows are rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uptake quarantine lists them, once imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, since %3): %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    only its first MiB were read, and the counts are of those</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    it tells of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    it is as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row would go to quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a preview: nothing has been imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Pérou</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>the line is longer than a million characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read further: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote stands inside a quoted field and is not doubled</source>
        <translation type="unfinished"></translation>
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
        <source>earlier reports already let this be worked out: %1</source>
        <translation>des rapports antérieurs permettent déjà de calculer ceci : %1</translation>
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
</context>
<context>
    <name>Estimate</name>
    <message>
        <source>there are no active licences to estimate for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1 active licences are linked to a reporting installation; %2 are needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Uptake reads Marketplace CSV downloads, usage reports as JSON, and mail (.eml, .mbox, Maildir), also packed (.zip, .gz); --kind says what a file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds nothing but blank lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header has eventDate, its name says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds licence events, but neither header nor name says which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say --kind churn, --kind conversion or --kind renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this looks like a licences download, but the column addonLicenseId (or appEntitlementNumber, licenseId) is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the file again with all its columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this looks like a transactions download, but the column transactionLineItemId (or transactionId) is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no download that Uptake knows has this header: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what the file is with --kind (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is a Maildir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpack it yourself, or fetch it again, and import what was in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive inside another is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it begins as mail does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a binary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds JSON objects with a serverId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is JSON, but no usage report is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is named as JSON and mentions serverId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend that too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this installation sent another report with other figures at the same second, stored from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no usage report is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns that were ignored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns that stand twice, of which the first was read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--kind does not know &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it knows %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it reads Marketplace CSV downloads, usage reports as JSON, and mail (.eml, .mbox, Maildir)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in this archive is a file that Uptake reads; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in this folder is a file that Uptake reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give yourself the right to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive is damaged (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to far more than such a file can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpack it yourself, and import what was in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file is in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the file again with all its columns, or say what it is with --kind (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the file again with it, or name the add-on with --product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (or %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the columns are series, but nothing says of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say --dimension addonVersion, hostVersion, hosting, country or tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header of this row&apos;s file was not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend the row in the file and import that again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as it should stand in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row cannot be written to a temporary file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free some space, or set TMPDIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (mended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no date; write it as YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no amount; write it as 1234.56</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>character %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has %1 fields where the header has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row names no add-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither addonLicenseId nor appEntitlementNumber nor licenseId names the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither transactionLineItemId nor transactionId names the transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sale has no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sale has no amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event has no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the release has no version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the release has no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no count; write a whole number from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the feedback has no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither licenseId nor entitlementNumber names the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row names no dimension or no value of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has no count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header has %1 columns, and no download has more than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that it is the right file, and export it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its columns but the first are versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add-on version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not known what this file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no dimension of a version distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say addonVersion, hostVersion, hosting, country or tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row holds a NUL character, which no text has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither licenseId nor appEntitlementNumber nor appEntitlementId names the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dimension is addonVersion, hostVersion, hosting, country or tier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstallationList</name>
    <message>
        <source>Server ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <source>Host version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a profile is a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put it in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put it in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most 255 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a profile has no &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has profile, name, separator, labels, values, patterns and items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is another kind of profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write &quot;mail-profile/1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the separator is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write what stands between a label and its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no name for a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use up to 60 letters, digits, dots and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fields are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label has 1 to %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as it stands in the mail, without what follows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one &quot;*&quot; may stand in the label of hostVersion, for the host product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the label out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the same in all mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product, addonVersion, hostProduct and hostVersion can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no regular expression: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;patterns&quot; must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put it in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group &quot;%1&quot; is no field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the groups after fields: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no list &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lists are features and connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item needs the groups &quot;name&quot; and &quot;count&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write (?&lt;name&gt;...) and (?&lt;count&gt;...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile does not say that it is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add &quot;profile&quot;: &quot;mail-profile/1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add &quot;name&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in the profile tells the field %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a label, a pattern or a value for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailReader</name>
    <message>
        <source>cannot read the mail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that the file is there and that you may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this folder is no Maildir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the folder that holds cur and new, or an .mbox or .eml file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is neither a mail nor a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose an .mbox or .eml file, or a Maildir folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery failure notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a date between 1970 and 2500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other mail without a report</source>
        <translation type="unfinished"></translation>
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
        <source>Licences with the same company name and country are one organisation; installations belong to the organisation of the licence they name. An installation that names none is counted as an organisation of its own.</source>
        <translation>Les licences portant le même nom de société et le même pays forment une organisation&#xa0;; une installation appartient à l’organisation de la licence qu’elle nomme. Celle qui n’en nomme aucune compte comme une organisation à part.</translation>
    </message>
    <message>
        <source>Active licences are grouped by hosting and size; each group&apos;s mean number of users at reporting installations is applied to all its licences. This assumes that within a group the licences that report are like those that do not.</source>
        <translation>Les licences actives sont groupées par hébergement et par taille&#xa0;; le nombre moyen d’utilisateurs des installations qui rapportent est appliqué à toutes les licences du groupe. Cela suppose qu’au sein d’un groupe les licences qui rapportent ressemblent aux autres.</translation>
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
        <source>Several customers who pool what they know of themselves, knowledge from other sources, and figures that were typed by hand are beyond what such rules can cover. The figures are aggregated and checked.</source>
        <translation>Plusieurs clients mettant en commun ce qu’ils savent d’eux-mêmes, des connaissances venues d’ailleurs et des chiffres saisis à la main échappent à ce que de telles règles peuvent couvrir. Les chiffres sont agrégés et vérifiés.</translation>
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
        <translation>utilisateurs rapportés</translation>
    </message>
    <message>
        <source>reporting installations</source>
        <translation>installations qui rapportent</translation>
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
        <translation>organisations qui rapportent</translation>
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
        <translation>usage des fonctions</translation>
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
        <source>the report cannot be written: %1</source>
        <translation>le rapport ne peut pas être écrit&#xa0;: %1</translation>
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
        <source>import usage reports, or choose a later day with --as-of</source>
        <translation>importez des rapports d’usage, ou choisissez un jour plus tardif avec --as-of</translation>
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
        <translation>Quelles fonctions servent</translation>
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
        <translation>Utilisateurs, usage des fonctions et adoption des versions</translation>
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
        <translation>Utilisateurs rapportés</translation>
    </message>
    <message>
        <source>Reporting installations</source>
        <translation>Installations qui rapportent</translation>
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
        <translation>Toutes les installations ne rapportent pas. En pondérant celles qui le font par hébergement et taille de licence, nous estimons à %1 les utilisateurs de toutes les licences actives&#xa0;; avec une confiance de 95&#xa0;%, le vrai nombre se situe entre %2 et %3.</translation>
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
        <translation>Au %4, les licences actives donnaient droit à %1 utilisateurs. Les installations qui rapportent leur usage ont compté %2 utilisateurs, dont %3 dans des installations qui ont servi dans le mois précédant leur rapport.</translation>
    </message>
    <message>
        <source>Licensed users: the capacity of every active licence that states one. Reported users: the users that installations counted themselves in their latest report, at most 35 days old. Active users: those at installations whose latest report shows queries modified or a feature used. Estimated users: post-stratified by hosting and licence size.</source>
        <translation>Utilisateurs sous licence&#xa0;: la capacité de chaque licence active qui en indique une. Utilisateurs rapportés&#xa0;: ceux que les installations ont comptés dans leur dernier rapport, vieux de 35 jours au plus. Utilisateurs actifs&#xa0;: ceux des installations dont le dernier rapport montre des requêtes modifiées ou une fonction utilisée. Utilisateurs estimés&#xa0;: post-stratifiés par hébergement et taille de licence.</translation>
    </message>
    <message>
        <source>Organisations that report their usage, by month</source>
        <translation>Organisations qui rapportent leur usage, par mois</translation>
    </message>
    <message>
        <source>Organisations of which at least one installation reported in the month. Months that are not over are left out; a month without data is a gap.</source>
        <translation>Organisations dont au moins une installation a rapporté dans le mois. Les mois en cours sont omis&#xa0;; un mois sans données est un vide.</translation>
    </message>
    <message>
        <source>Users that installations reported, by month</source>
        <translation>Utilisateurs rapportés par les installations, par mois</translation>
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
        <translation>Depuis le %4, les utilisateurs des installations qui rapportent sont passés de %1 à %2, soit %3.</translation>
    </message>
    <message>
        <source>The same figures, counted in the same way, at both dates; the change is computed from the figures as printed. Sums have three significant digits.</source>
        <translation>Les mêmes chiffres, comptés de la même façon, aux deux dates&#xa0;; l’évolution est calculée à partir des chiffres imprimés. Les sommes ont trois chiffres significatifs.</translation>
    </message>
    <message>
        <source>The users of every installation&apos;s last report in the month. More installations that report make it grow as well as more users at each.</source>
        <translation>Les utilisateurs du dernier rapport de chaque installation dans le mois. Il croît avec le nombre d’installations qui rapportent comme avec le nombre d’utilisateurs de chacune.</translation>
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
        <source>The newest host version that any installation of the organisation reported in %1. Small categories are counted together as Other.</source>
        <translation>La version de l’application hôte la plus récente qu’une installation de l’organisation a rapportée en %1. Les petites catégories sont comptées ensemble sous Autres.</translation>
    </message>
    <message>
        <source>Organisations by country</source>
        <translation>Organisations par pays</translation>
    </message>
    <message>
        <source>The country of the organisation&apos;s largest active licence. Countries with fewer than %1 organisations are counted together as Other.</source>
        <translation>Le pays de la plus grande licence active de l’organisation. Les pays de moins de %1 organisations sont comptés ensemble sous Autres.</translation>
    </message>
    <message>
        <source>%1 of the organisations with an active licence are in the country with the most, %2.</source>
        <translation>Le pays qui compte le plus d’organisations avec une licence active est %2, avec %1 d’entre elles.</translation>
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
        <translation>Part des organisations qui utilisent chaque fonction, avec l’intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>The reports of %1 name no feature.</source>
        <translation>Les rapports de %1 ne nomment aucune fonction.</translation>
    </message>
    <message>
        <source>In %3, %1 organisations reported which features they use. The most used one is %4, used by %2 of those whose version has it.</source>
        <translation>En %3, %1 organisations ont rapporté les fonctions qu’elles utilisent. La plus utilisée est %4, par %2 de celles dont la version la possède.</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Fonction</translation>
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
        <translation>Une organisation possède une fonction si le rapport d’une de ses installations la mentionne, et l’utilise si l’un la compte au-dessus de zéro. Les parts portent sur les organisations qui possèdent la fonction. Le trait fin est l’intervalle de Wilson à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Features that a newer version brought are known to fewer organisations.</source>
        <translation>Les fonctions apportées par une version plus récente sont connues de moins d’organisations.</translation>
    </message>
    <message>
        <source>Organisations by version, share of those reporting in each month</source>
        <translation>Organisations par version, part de celles qui rapportent chaque mois</translation>
    </message>
    <message>
        <source>In %2, %1 of the reporting organisations ran version %3, the newest that enough of them run to be shown by itself.</source>
        <translation>En %2, %1 des organisations qui rapportent utilisaient la version %3, la plus récente qu’assez d’entre elles utilisent pour être montrée seule.</translation>
    </message>
    <message>
        <source>An organisation counts once, at the newest version that any of its installations reported in the month. Versions that fewer than %1 organisations run are counted together as Other.</source>
        <translation>Une organisation compte une fois, pour la version la plus récente rapportée par une de ses installations dans le mois. Les versions utilisées par moins de %1 organisations sont comptées ensemble sous Autres.</translation>
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
</context>
<context>
    <name>ReportJson</name>
    <message>
        <source>this is no count; write a whole number from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a count must be a whole number from 0 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a server ID is four groups of four letters or digits, like B8XU-91QO-FN3Y-ETQ2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no time; write it as 2026-10-01T02:00:07Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>features must be an object of counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a connection must be an object with driver, mode and count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection names no driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connections must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report lacks this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time is not between 1970 and 2500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read further: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is longer than a usage report can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the object is opened and never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a report must be a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objects are opened and never closed: nothing from here on can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no name: it is too long, or holds control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a report has at most %1 features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no name of a feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a report has at most %1 connections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation type="unfinished">Chiffres arrêtés au</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a server ID: four groups of four letters and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one entry more than a report can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than any count that is believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>the file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a folder that you may write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>write the company&apos;s name as its licence does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known: %1</source>
        <translation type="unfinished">connus&#xa0;: %1</translation>
    </message>
    <message>
        <source>no data is about %1 &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write period=2026-01..2026-06, period=2026-01.. or period=2026-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the period ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the earlier month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can be filtered by &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write %1=VALUE, or %1=- for what is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write all its values after one name, parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value of &quot;%1&quot; is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take out the comma; what is unknown is written -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as YYYY-MM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write its values as a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value of &quot;%1&quot; is no text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>the database is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a file with --db</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give yourself the right to read the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not an Uptake database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name another file with --db</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database&apos;s folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the folder, or name another file with --db</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database cannot be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database is damaged: its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore a backup, or import your files into a new database with --db</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database was written by a newer Uptake (schema %1, this one knows %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install the newer Uptake, or name another database with --db</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is writing to the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait until it is done, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give yourself the right to write the file and its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk failed while the database was read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free some space, then try again; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that its folder exists and that you may write to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database refused a statement: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uptake imports lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import %1 is undone already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import %1 is not undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is a database of another program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake</name>
    <message>
        <source>%1 (not over)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature</source>
        <translation type="unfinished">Fonction</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using / exposed installations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilson interval of the reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installations with a count above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installations whose report mentions the feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users at using installations / users at exposed installations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median count over using installations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach against three months before, over installations exposed in both months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of those using it the month before: share still using it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not using it the month before, using it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using it the month before, not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <source>Installations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished">Part</translation>
    </message>
    <message>
        <source>Active licences</source>
        <translation type="unfinished">Licences actives</translation>
    </message>
    <message>
        <source>Licensed users</source>
        <translation type="unfinished">Utilisateurs sous licence</translation>
    </message>
    <message>
        <source>Reporting installations</source>
        <translation type="unfinished">Installations qui rapportent</translation>
    </message>
    <message>
        <source>Active installations</source>
        <translation type="unfinished">Installations actives</translation>
    </message>
    <message>
        <source>Reported users</source>
        <translation type="unfinished">Utilisateurs rapportés</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation type="unfinished">Utilisateurs actifs</translation>
    </message>
    <message>
        <source>Estimated users</source>
        <translation type="unfinished">Utilisateurs estimés</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (95 %: %1 to %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chart cannot be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other (%1 versions)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3, %4 of %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::Card</name>
    <message>
        <source>Copy, export, show as table, explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CS&amp;V…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How is this counted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table cannot be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where does this come from?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::ChartView</name>
    <message>
        <source>Whole period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole period again (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Installations behind %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::Counts</name>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::DataTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::DefinitionDialog</name>
    <message>
        <source>How is this counted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::Drilldown</name>
    <message>
        <source>Server ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation type="unfinished">Extension</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::EmptyState</name>
    <message>
        <source>Licence downloads, usage reports, mailboxes, releases – or a folder of them, dropped anywhere on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::FeaturesPage</name>
    <message>
        <source>%1 of %2 that have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 features were reported in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No month with reports in this selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach with its 95 % interval; the first %1 of %2 features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach with its 95 % interval; click a feature for its trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features by reach. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no installation has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feature chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach by month, with its 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach of %1 by month. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::FilePreviewPane</name>
    <message>
        <source>%1, since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only its first %1 were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest date in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the download, as YYYY-MM-DD. An older download adds to the history and overwrites nothing newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add-on key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its columns are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 that go to quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes to quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Say below what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. What to do: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date: write it as YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::FilterBar</name>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No licence linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last &amp;12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last &amp;24 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::ImportsPage</name>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select imports to take them back: their rows then count for nothing, and nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to mend it here, or mend it in its file and import that again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketplace CSV downloads, usage reports (.json, .jsonl), mailboxes (.mbox, .eml, Maildir), releases; packed (.zip, .gz) or not. Uptake finds out what each file is; the same file again changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last import: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every import has been taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file has been imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files have been imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is in quarantine: everything that was read counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row waits in quarantine to be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows wait in quarantine to be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the imports that are over; the history keeps them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All imports are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One import is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 imports are under way or wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::InstallationListView</name>
    <message>
        <source>the table cannot be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by server ID, organisation, licence, version or country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CS&amp;V…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all, not only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No installation has reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing holds all these words. Fewer of them find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::InstallationsDialog</name>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation type="unfinished">Extension</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reports and their files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports of %1, and the files that brought them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::InstallationsPage</name>
    <message>
        <source>Installations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::LongTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::MainWindow</name>
    <message>
        <source>Drop to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uptake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export report PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Uptake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled. The database is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows could not be read and wait in quarantine, on the Imports page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that Uptake reads (*.csv *.json *.jsonl *.ndjson *.mbox *.eml *.gz *.zip *.tgz);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Uptake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Uptake %1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many use your add-on, which features, and which versions.

Qt %1
Database: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is sample data of a made-up vendor, apart from your own database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to my data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file that counts stands behind this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file stands behind this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files stand behind this: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::MendDialog</name>
    <message>
        <source>&amp;Import the mended row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row as it should stand in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row may name people, so its text was not kept. Copy it from the file, and mend it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::MonthBox</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month that the figures are of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not over)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::OverviewPage</name>
    <message>
        <source>and %1 without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of active licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1 in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● no change since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1%2 since %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ %1%2 since %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no reports this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 reported so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no licences imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reports imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated users at all active licences, with the 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs licences and usage reports: import a licences download and the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated users</source>
        <translation type="unfinished">Utilisateurs estimés</translation>
    </message>
    <message>
        <source>Estimated users by month. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installations that report, and those of them that show use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting and active installations by month. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no second whole month to compare with yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data reaches to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with a date from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates taken from the first report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::Page</name>
    <message>
        <source>There is no data yet. Import what you have, and Uptake counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>Hosting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished">depuis %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished">jusqu’à %1</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;nstallations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::PreviewDialog</name>
    <message>
        <source>Import preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files, with a tick at those that are imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep contacts: names, e-mails, phones and addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the tick they are dropped while reading. Who asked to be forgotten is dropped either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the import under way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preview: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import without waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here can be imported as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of very large files only the beginning was read; the counts are of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a file to see what hinders its import, and what you can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::PreviewModel</name>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::ProgressPanel</name>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 sur %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 · in %3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled: the database is as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the import of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::ReportPreview</name>
    <message>
        <source>Previous page (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting and checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::ReportSettings</name>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal use</source>
        <translation type="unfinished">Usage interne</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quarter before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two years before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least (&amp;k)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest organisations behind every figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closeness (&amp;p)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How closely no customer may be able to estimate another&apos;s part of a sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF 1.6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF/A-1b, for archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the add-on&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words, on the cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG or SVG</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation type="unfinished">Chiffres arrêtés au</translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report to a file (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a&amp;gain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open f&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1. The filter above the page counts for the report too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> You can: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report can be made: %1.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had to be merged or withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One figure was merged or withheld, to protect your customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 figures were merged or withheld, to protect your customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums are printed with three significant digits; shares near none or all as under 5 or over 95 per cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report has been exported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One report has been exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports have been exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a template of Uptake&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the template &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is, byte for byte, what was exported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::Row</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::SectionList</name>
    <message>
        <source>Sections of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::Session</name>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no folder for the sample data can be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free some space, or set TMPDIR to a folder that you may write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking back of imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bringing back of imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an import is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait for it, or cancel it, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mending of a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of %1 files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::TableDialog</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::VersionsPage</name>
    <message>
        <source>No versions in this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major.minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions as major.minor, or in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of installations by add-on version; dotted lines are releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of installations by version and month. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the most used version: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the most used host version: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add-on versions in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host versions in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running a version that the chart does not name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::findings</name>
    <message>
        <source>as many as in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more than in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fewer than in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No estimate of all users yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No estimate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 users, between %2 and %3 (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installations that report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were reporting at the end of %2, %3 of them in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were reporting at the end of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reported in %2 so far, %3 the month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 reported in %3 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 reported in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reported in %2, %3 the month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feature was reported in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reaches most: %2 of the installations that have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach of %1 over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reached %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reached %2 in %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions in use by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of installations run %2 or newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1&#xa0;: %2 {1,?}</translation>
    </message>
    <message>
        <source>There is no second whole month to compare with yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were reporting at its end, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 active, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 licence is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 licences are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 went from %2 to %3 of installations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 appeared: %2 of installations run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved most among features: %2 started using it, %3 stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::importwording</name>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Churn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uninstall feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free starter tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uptake::wording</name>
    <message>
        <source>%1&#xa0;%</source>
        <translation type="unfinished">%1&#xa0;% {1&#xa0;?}</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 installations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation type="unfinished">%1 utilisateurs</translation>
    </message>
    <message>
        <source>1 licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>restore the newest backup, or run: uptake ledger rebase; the next report will say so</source>
        <translation>restaurez la dernière sauvegarde, ou lancez : uptake ledger rebase ; le prochain rapport le dira</translation>
    </message>
    <message>
        <source>the ledger of what was handed out was altered at export %1</source>
        <translation>le registre de ce qui a été remis a été modifié à l’export %1</translation>
    </message>
    <message>
        <source>the file %1 is missing, which says how many reports the ledger holds</source>
        <translation>le fichier %1, qui dit combien de rapports le registre contient, est absent</translation>
    </message>
    <message>
        <source>the database is older than its ledger, or another one: reports that were handed out are missing from it</source>
        <translation>la base est plus ancienne que son registre, ou en est une autre : des rapports remis y manquent</translation>
    </message>
    <message>
        <source>the ledger cannot be written: %1</source>
        <translation>le registre ne peut pas être écrit : %1</translation>
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
        <translation>exportez de nouveau : celui-ci doit être vérifié avec l’autre</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>a relation names a figure that is not there</source>
        <translation>une relation nomme un chiffre qui n’existe pas</translation>
    </message>
    <message>
        <source>withheld, but told by the other figures: %1</source>
        <translation>retenus, mais révélés par les autres chiffres : %1</translation>
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
        <translation>retenu, mais il ne reste qu’un nombre entier possible : %1</translation>
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
        <translation>moins de %1 organisations : %2</translation>
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
        <translation>les règles sont plus laxistes que leurs planchers ne le permettent</translation>
    </message>
    <message>
        <source>it is not what Uptake writes as &quot;%1&quot;</source>
        <translation>ce n’est pas ce qu’Uptake écrit sous le nom de « %1 »</translation>
    </message>
    <message>
        <source>%1 (page %2, &quot;%3&quot;)</source>
        <translation>%1 (page %2, « %3 »)</translation>
    </message>
    <message>
        <source>numbers that were not released: %1</source>
        <translation>nombres qui n’ont pas été publiés : %1</translation>
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
        <translation>le procès-verbal de la vérification est abîmé</translation>
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
        <translation>calculables : %1</translation>
    </message>
    <message>
        <source>what can be worked out of each sensitive figure reaches far enough from it</source>
        <translation>ce qu’on peut calculer de chaque chiffre sensible s’étend assez loin de lui</translation>
    </message>
    <message>
        <source>can be worked out too nearly: %1</source>
        <translation>cernés de trop près : %1</translation>
    </message>
    <message>
        <source>every combination of published figures, earlier reports included, depends on %1 organisations or more</source>
        <translation>toute combinaison de chiffres publiés, rapports antérieurs compris, dépend d’au moins %1 organisations</translation>
    </message>
    <message>
        <source>a combination depends on fewer than the rules allow: %1</source>
        <translation>une combinaison dépend de moins d’organisations que les règles ne l’admettent : %1</translation>
    </message>
    <message>
        <source>a customer who takes its own figures off is left with %1 organisations or more</source>
        <translation>un client qui retire ses propres chiffres a encore au moins %1 organisations devant lui</translation>
    </message>
    <message>
        <source>a customer could work out another: %1</source>
        <translation>un client pourrait en calculer un autre : %1</translation>
    </message>
    <message>
        <source>what one customer adds to a sum can be estimated by no other</source>
        <translation>la part d’un client dans une somme ne peut être estimée par aucun autre</translation>
    </message>
    <message>
        <source>what one customer adds could be estimated among the figures with %1</source>
        <translation>la part d’un client pourrait être estimée parmi les chiffres avec %1</translation>
    </message>
</context>
</TS>
