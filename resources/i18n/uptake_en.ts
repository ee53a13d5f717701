<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>  other (%n versions)</source>
        <translation>
            <numerusform>  other (%n version)</numerusform>
            <numerusform>  other (%n versions)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message numerus="yes">
        <source>Other (%n categories)</source>
        <translation>
            <numerusform>Other (1 category)</numerusform>
            <numerusform>Other (%n categories)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n small categories were merged into Other</source>
        <translation>
            <numerusform>%1: one small category was merged into Other</numerusform>
            <numerusform>%1: %n small categories were merged into Other</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>the row has %n fields where the header has %1</source>
        <translation>
            <numerusform>the row has %n field where the header has %1</numerusform>
            <numerusform>the row has %n fields where the header has %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <source>%n entries. Each names the file and the line that it was read from.</source>
        <translation>
            <numerusform>%n entry. It names the file and the line that it was read from.</numerusform>
            <numerusform>%n entries. Each names the file and the line that it was read from.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n small categories were merged into Other.</source>
        <translation>
            <numerusform>One small category was merged into Other.</numerusform>
            <numerusform>%n small categories were merged into Other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier reports were taken into account, as if every reader had them all.</source>
        <translation>
            <numerusform>One earlier report was taken into account, as if every reader had it.</numerusform>
            <numerusform>%n earlier reports were taken into account, as if every reader had them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>No report for %n months</source>
        <translation>
            <numerusform>No report for %n month</numerusform>
            <numerusform>No report for %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message numerus="yes">
        <source>none of %n withheld figures can be worked out</source>
        <translation>
            <numerusform>the one withheld figure cannot be worked out</numerusform>
            <numerusform>none of %n withheld figures can be worked out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of %n numbers in the text was released</source>
        <translation>
            <numerusform>the one number in the text was released</numerusform>
            <numerusform>each of %n numbers in the text was released</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none of %n secret figures is a combination of published ones</source>
        <translation>
            <numerusform>the one secret figure is no combination of published ones</numerusform>
            <numerusform>none of %n secret figures is a combination of published ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uptake</name>
    <message numerus="yes">
        <source>Other (%n versions)</source>
        <translation>
            <numerusform>Other (%n version)</numerusform>
            <numerusform>Other (%n versions)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uptake::BusinessPage</name>
    <message numerus="yes">
        <source>%1 customers at the end of %2%3</source>
        <translation>
            <numerusform>%1 customer at the end of %2%3</numerusform>
            <numerusform>%1 customers at the end of %2%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>n = %1 evaluations</source>
        <translation>
            <numerusform>n = %1 evaluation</numerusform>
            <numerusform>n = %1 evaluations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>n = %1 renewals</source>
        <translation>
            <numerusform>n = %1 renewal</numerusform>
            <numerusform>n = %1 renewals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uptake::FeatureCards</name>
    <message numerus="yes">
        <source>%1 use %2: %3 of those that have it</source>
        <translation>
            <numerusform>%1 uses %2: %3 of those that have it</numerusform>
            <numerusform>%1 use %2: %3 of those that have it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uptake::FeaturesPage</name>
    <message numerus="yes">
        <source>%1 features were reported in %2</source>
        <translation>
            <numerusform>%1 feature was reported in %2</numerusform>
            <numerusform>%1 features were reported in %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uptake::ImportsPage</name>
    <message numerus="yes">
        <source>%1 imports are under way or wait</source>
        <translation>
            <numerusform>%1 import is under way or waits</numerusform>
            <numerusform>%1 imports are under way or wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files have been imported</source>
        <translation>
            <numerusform>%1 file has been imported</numerusform>
            <numerusform>%1 files have been imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uptake::InstallationStoryView</name>
    <message numerus="yes">
        <source>It has %n gaps in its reports</source>
        <translation>
            <numerusform>It has %n gap in its reports</numerusform>
            <numerusform>It has %n gaps in its reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has sent %1 reports</source>
        <translation>
            <numerusform>It has sent %1 report</numerusform>
            <numerusform>It has sent %1 reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values changed between the two dates</source>
        <translation>
            <numerusform>%n value changed between the two dates</numerusform>
            <numerusform>%n values changed between the two dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uptake::KnownOnDialog</name>
    <message numerus="yes">
        <source>%1, after %n file(s) of that day</source>
        <translation>
            <numerusform>%1, after %n file of that day</numerusform>
            <numerusform>%1, after %n files of that day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uptake::LinksView</name>
    <message numerus="yes">
        <source>%1 links are worth a look</source>
        <translation>
            <numerusform>%1 link is worth a look</numerusform>
            <numerusform>%1 links are worth a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uptake::MailboxDialog</name>
    <message numerus="yes">
        <source>It works: %1 in %2. The server has %3 folders to choose from.</source>
        <translation>
            <numerusform>It works: %1 in %2. The server has no other folder.</numerusform>
            <numerusform>It works: %1 in %2. The server has %3 folders to choose from.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uptake::MainWindow</name>
    <message numerus="yes">
        <source>%n files stand behind this: %1</source>
        <translation>
            <numerusform>%n file stands behind this: %1</numerusform>
            <numerusform>%n files stand behind this: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uptake::OverviewPage</name>
    <message numerus="yes">
        <source>%1 installations are</source>
        <translation>
            <numerusform>%1 installation is</numerusform>
            <numerusform>%1 installations are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %1 in use</source>
        <translation>
            <numerusform>at %1 in use</numerusform>
            <numerusform>at %1 in use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uptake::Page</name>
    <message numerus="yes">
        <source>n = %1 organisations</source>
        <translation>
            <numerusform>n = %1 organisation</numerusform>
            <numerusform>n = %1 organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uptake::PrivacyPage</name>
    <message numerus="yes">
        <source>What was done with the data: %1 entries, each sealed with the one before</source>
        <translation>
            <numerusform>What was done with the data: %1 entry</numerusform>
            <numerusform>What was done with the data: %1 entries, each sealed with the one before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uptake::QuarantineCard</name>
    <message numerus="yes">
        <source>%1 rows wait in quarantine to be mended</source>
        <translation>
            <numerusform>%1 row waits in quarantine to be mended</numerusform>
            <numerusform>%1 rows wait in quarantine to be mended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uptake::ReportsPage</name>
    <message numerus="yes">
        <source>%1 figures were rounded, merged or withheld, to protect your customers</source>
        <translation>
            <numerusform>One figure was rounded, merged or withheld, to protect your customers</numerusform>
            <numerusform>%1 figures were rounded, merged or withheld, to protect your customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reports have been exported</source>
        <translation>
            <numerusform>%1 report has been exported</numerusform>
            <numerusform>%1 reports have been exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uptake::Session</name>
    <message numerus="yes">
        <source>import of %n files</source>
        <translation>
            <numerusform>import of %n file</numerusform>
            <numerusform>import of %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uptake::UpgradeSection</name>
    <message numerus="yes">
        <source>%1 reached %2 of installations in %3 days</source>
        <translation>
            <numerusform>%1 reached %2 of installations in %3 day</numerusform>
            <numerusform>%1 reached %2 of installations in %3 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half had upgraded to %1 within %2 months%3</source>
        <translation>
            <numerusform>Half had upgraded to %1 within %2 month%3</numerusform>
            <numerusform>Half had upgraded to %1 within %2 months%3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uptake::findings</name>
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
            <numerusform>%1 licence is</numerusform>
            <numerusform>%1 licences are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were reporting at the end of %2, %3 of them in use</source>
        <translation>
            <numerusform>%1 was reporting at the end of %2, %3 of them in use</numerusform>
            <numerusform>%1 were reporting at the end of %2, %3 of them in use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were reporting at the end of %2, %3</source>
        <translation>
            <numerusform>%1 was reporting at the end of %2, %3</numerusform>
            <numerusform>%1 were reporting at the end of %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reported in %2 so far, %3 the month before</source>
        <translation>
            <numerusform>%1 reported in %2 so far, %3 the month before</numerusform>
            <numerusform>%1 reported in %2 so far, %3 the month before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent a report in %2, %3 the month before</source>
        <translation>
            <numerusform>%1 sent a report in %2, %3 the month before</numerusform>
            <numerusform>%1 sent a report in %2, %3 the month before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uptake::importwording</name>
    <message numerus="yes">
        <source>%1 added</source>
        <translation>
            <numerusform>%1 added</numerusform>
            <numerusform>%1 added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 updated</source>
        <translation>
            <numerusform>%1 updated</numerusform>
            <numerusform>%1 updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unchanged</source>
        <translation>
            <numerusform>%1 unchanged</numerusform>
            <numerusform>%1 unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 skipped</source>
        <translation>
            <numerusform>%1 skipped</numerusform>
            <numerusform>%1 skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uptake::wording</name>
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
            <numerusform>%1 user</numerusform>
            <numerusform>%1 users</numerusform>
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
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 file</numerusform>
            <numerusform>%1 files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seconds</source>
        <translation>
            <numerusform>%1 second</numerusform>
            <numerusform>%1 seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <translation>
            <numerusform>%1 minute</numerusform>
            <numerusform>%1 minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
