<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>BadgesCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DescriptionField</name>
    <message numerus="yes">
        <source>Show %n warning(s)</source>
        <translation>
            <numerusform>Show %n warning</numerusform>
            <numerusform>Show %n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message numerus="yes">
        <source>%n finding(s) are hidden by it.</source>
        <translation>
            <numerusform>%n finding is hidden by it.</numerusform>
            <numerusform>%n findings are hidden by it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n page(s). Automatic checks cover only a part of WCAG; a person still has to look at the rest.</source>
        <translation>
            <numerusform>On %n page. Automatic checks cover only a part of WCAG; a person still has to look at the rest.</numerusform>
            <numerusform>On %n pages. Automatic checks cover only a part of WCAG; a person still has to look at the rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message numerus="yes">
        <source>%n place(s) to review</source>
        <extracomment>%1 is &quot;53 problems&quot; or &quot;6 to review&quot;, %2 &quot;12 rules&quot;, %3 an address</extracomment>
        <translation>
            <numerusform>%n place to review</numerusform>
            <numerusform>%n places to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FixFirstCard</name>
    <message numerus="yes">
        <source>%1 of %n page(s)</source>
        <extracomment>&quot;14 of 14 pages&quot;: pages on which a problem occurs, of those looked at</extracomment>
        <translation>
            <numerusform>%1 of %n page</numerusform>
            <numerusform>%1 of %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n report(s) deleted.</source>
        <translation>
            <numerusform>%n report deleted.</numerusform>
            <numerusform>%n reports deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are hidden by the search.</source>
        <translation>
            <numerusform>%n report is hidden by the search.</numerusform>
            <numerusform>%n reports are hidden by the search.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocalUsageCard</name>
    <message numerus="yes">
        <source>%n scan(s) this month: always free.</source>
        <translation>
            <numerusform>%n scan this month: always free.</numerusform>
            <numerusform>%n scans this month: always free.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Running, %n scan(s)</source>
        <translation>
            <numerusform>Running, %n scan</numerusform>
            <numerusform>Running, %n scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) of this computer are still running</source>
        <translation>
            <numerusform>%n scan of this computer is still running</numerusform>
            <numerusform>%n scans of this computer are still running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%1 of %n page(s) could be tested.</source>
        <extracomment>%1 of %n, e.g. &quot;11 of 14 pages could be tested&quot;</extracomment>
        <translation>
            <numerusform>%1 of %n page could be tested.</numerusform>
            <numerusform>%1 of %n pages could be tested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the server&apos;s answer could not be read.</source>
        <translation>
            <numerusform>%n part of the server&apos;s answer could not be read.</numerusform>
            <numerusform>%n parts of the server&apos;s answer could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fixed</source>
        <translation>
            <numerusform>%n fixed</numerusform>
            <numerusform>%n fixed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not one of the %n test(s) got an answer. This run says nothing about the target.</source>
        <translation>
            <numerusform>The one test got no answer. This run says nothing about the target.</numerusform>
            <numerusform>Not one of the %n tests got an answer. This run says nothing about the target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) got no answer.</source>
        <translation>
            <numerusform>%n test got no answer.</numerusform>
            <numerusform>%n tests got no answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <translation>
            <numerusform>%n test</numerusform>
            <numerusform>%n tests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message numerus="yes">
        <source>%n scan(s) in progress</source>
        <translation>
            <numerusform>%n scan in progress</numerusform>
            <numerusform>%n scans in progress</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanCard</name>
    <message numerus="yes">
        <source>%n page(s) checked, the report is saved</source>
        <translation>
            <numerusform>%n page checked, the report is saved</numerusform>
            <numerusform>%n pages checked, the report is saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n page(s) found so far</source>
        <translation>
            <numerusform>%1 of %n page found so far</numerusform>
            <numerusform>%1 of %n pages found so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n page(s)</source>
        <extracomment>%1 of %n pages are checked</extracomment>
        <translation>
            <numerusform>%1 of %n page</numerusform>
            <numerusform>%1 of %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreCards</name>
    <message numerus="yes">
        <source>%n place(s) need a person to decide: lowest if all of them fail, highest if none does.</source>
        <translation>
            <numerusform>%n place needs a person to decide: lowest if it fails, highest if it does not.</numerusform>
            <numerusform>%n places need a person to decide: lowest if all of them fail, highest if none does.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpecWords</name>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n operation</numerusform>
            <numerusform>%n operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsageTexts</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uses 1 of %n security scan(s) left.</source>
        <extracomment>%n security scans are left of a plan</extracomment>
        <translation>
            <numerusform>Uses the last security scan left.</numerusform>
            <numerusform>Uses 1 of the %n security scans left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uses 1 of %n scan(s) left.</source>
        <extracomment>%n scans are left of a plan</extracomment>
        <translation>
            <numerusform>Uses the last scan left.</numerusform>
            <numerusform>Uses 1 of the %n scans left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisualCard</name>
    <message numerus="yes">
        <source>%1 of %n picture(s) changed, as the server compared them.</source>
        <extracomment>%1 of %n, e.g. &quot;5 of 42 pictures changed&quot;</extracomment>
        <translation>
            <numerusform>%1 of %n picture changed, as the server compared them.</numerusform>
            <numerusform>%1 of %n pictures changed, as the server compared them.</numerusform>
        </translation>
    </message>
</context>
</TS>
