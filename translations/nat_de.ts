<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Checks websites and web APIs by point and click.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About NAT Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter, the font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lucide, the icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Address of the website</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Another window uses %1 and does not answer. Close it, or name another folder in NAT_DATA_DIR.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksPicker</name>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps people out, by axe-core&apos;s rules for WCAG 2.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast pages load and settle: Core Web Vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of each page, on which problems are shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>check a website, print a summary, write reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a saved report as html, json or csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the saved reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serve the sample website and API until stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: nat-desktop [FILE]            the window; FILE is a saved report
       nat-desktop COMMAND …         without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nat-desktop COMMAND --help says more.

Exit codes: 0 passed, 1 findings at or above --fail-on, 2 could not test, 3 usage error.
Environment: NAT_API_KEY key of the server, NAT_CHROME path of the browser,
             NAT_DATA_DIR where reports are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not part of this version yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is never given as an argument, where others can read it. Put it into the environment variable NAT_API_KEY, or save it in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is not part of this version yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See nat-desktop --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: nat-desktop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the options; --timeout gives a page more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put another key into NAT_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan on this computer: --server local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address given to --server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the certificate renewed, or its authority trusted by this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its path goes into NAT_CHROME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check --out, or name another folder for reports in NAT_DATA_DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nat-desktop history lists what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, or put the key into NAT_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a saved report, by its number in history, or a report file in other formats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>html,json,csv (html).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to write to (this one).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report no. %1. nat-desktop history lists what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the saved reports, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those of this website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print them as a JSON array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reports are saved yet. nat-desktop scan ADDRESS makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issues: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pages, issues: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping, what was found is kept. Ctrl-C again leaves at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--mode takes functional, security or full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--mode %1 on this computer is not part of this version yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--server takes “local” or the address of a server. Saved servers are not part of this version yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key would travel unencrypted to %1. Use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--viewport takes width and height like 1280x800, each from 200 to 8192.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--checks takes accessibility, performance and visual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page list %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page list has a line that is no address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fail-on takes critical, serious, moderate or minor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a website, print a summary, keep the report and write it to files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to run: functional (with a server also security, full).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most pages to check (25).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many links away from the address (2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check exactly the addresses in this file, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the pages from the site&apos;s sitemap.xml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width x height in pixels (1280x800); several are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accessibility,performance,visual (all).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages at once (5; fewer on a small computer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds a page may take (30).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local (this computer) or the address of a NAT server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave with 1 at critical, serious, moderate or minor findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the summary as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format %1 is not part of this version yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no format; there are html, json and csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing could be tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(conforms to %1 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(conforms to between %1 and %2 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report no. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the sample website and the sample API on 127.0.0.1, until stopped with Ctrl-C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the website; the API takes the next one. Without it two free ones are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the second look: some faults mended, some new, and visible changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--port takes a number from 1 to 65534.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample could not be served: %1. Try another --port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample website   %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample API       %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its description  %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElementCrop</name>
    <message>
        <source>Picture of the element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of this page was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of this page is damaged or does not show the element.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnumTexts</name>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest Contentful Paint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative Layout Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First Contentful Paint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total Blocking Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to First Byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interaction to Next Paint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>It says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for a pause before the next question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for a pause of %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address of a website, such as https://shop.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be checked, not %1:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a name or a password, which would end up in the report. Leave that part out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name is not known, it refused the connection, or this computer is offline. Websites on this computer can still be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be busy, or the connection may be slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to it, since somebody else could be answering in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered something unexpected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be no NAT server, or one of another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cut off before it could fill the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be mistyped or revoked. A new one may need a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan&apos;s limit is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server starts no more scans for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not part of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is fine, but not allowed to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer has this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed there, or belongs to another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has already ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot change it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server cannot do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version of it might.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed on its side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one page could be tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So the result says nothing about the website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine of this computer does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not start, or ended twice in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install chromium-headless-shell or chromium, or name the path of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk cannot be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it full, or is the folder not yours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no report, or it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store is locked or does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are kept until the program ends, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page answers with an error (HTTP %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was checked is the page that says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name is not known, the connection was refused or broke off, or it redirects in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the page is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visitor would see a warning in place of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page did not come to an end in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never answered, or never stopped answering. More time per page may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is too busy to be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script of it never pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page crashed the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was tried twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file to save, not a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page leads to another website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that one by its own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only HTML can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page asks for a login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan was stopped before this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the key store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything (JSON)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>%1 looks at the pages, with a profile of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was found. Install Chromium, or choose the program of another Chromium-based browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the key store of this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the key store of this computer, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no key store that answers: a key is kept only until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of the reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingBar</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all rules again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all pages again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by problem, element or page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a scan, or open a report from History.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are hidden by it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check was left open for a person to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page could be tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So nothing can be said about problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On %n page(s). Automatic checks cover only a part of WCAG; a person still has to look at the rest.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingMarkdown</name>
    <message>
        <source>How to fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>The finding was copied as Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to review</source>
        <extracomment>%1 is &quot;53 problems&quot; or &quot;6 to review&quot;, %2 &quot;12 rules&quot;, %3 an address</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the details (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FixFirstCard</name>
    <message numerus="yes">
        <source>%1 of %n page(s)</source>
        <extracomment>&quot;14 of 14 pages&quot;: pages on which a problem occurs, of those tested</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>mostly %1</source>
        <extracomment>%1 is the selector of an element that repeats on many pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems were found that could be put in an order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>No score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n report(s) deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No report matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are hidden by the search.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every scan that ends is kept here, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by address or server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open chosen report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete chosen reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what is wrong with a website, and what to fix first. Nothing leaves this computer: a browser here looks at the pages, and reports stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a website, or go on where you stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HtmlText</name>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be tested: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conforms between %1 and %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lab score of four vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, took %2 s, by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element on its page: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places: %1, pages: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more places; the CSV has them all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Details of the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a finding to see where it is and how to fix it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selector of the element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML of the element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On pages</source>
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
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalServer</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample site cannot be served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free port was found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its report is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan ended without a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Running, %n scan(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) are still running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was checked until now is kept as a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping the scans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewScanPage</name>
    <message>
        <source>Type the address of a website first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of pages is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one window size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on this computer; nothing is sent elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is enough. Everything else has a sensible default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start scan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeTexts</name>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>The scan failed before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan ran out of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan was stopped before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n page(s) could be tested.</source>
        <extracomment>%1 of %n, e.g. &quot;11 of 14 pages could be tested&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scores and counts are for those pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the server&apos;s answer could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fixed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>since the report before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same problems as in the report before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a scan, or open a report from History.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesCard</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesRule</name>
    <message>
        <source>A list may have %1 pages at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the address of a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitemap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the page at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the same site that links lead to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages that sitemap.xml of the site lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly the pages you name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many links away from the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pages at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page per line: a whole address, or a path such as /cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages to check, one per line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickStart</name>
    <message>
        <source>Choose at least one check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address of a website first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small shop with faults of every kind, served by this program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recent reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>No scan is running now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) in progress</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan that you start shows its pages here as they are checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanCard</name>
    <message>
        <source>Ended without a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) checked, the report is saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping; what was checked is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n page(s) found so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n page(s)</source>
        <extracomment>%1 of %n pages are checked</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of this scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreCards</name>
    <message>
        <source>Compliance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance %1 to %2</source>
        <extracomment>an interval: from the lowest to the highest it can be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility was not checked in this scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) need a person to decide: lowest if all of them fail, highest if none does.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scored as Lighthouse does, mean over pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance was not measured in this scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab score, 4 metrics, indicative: measured beside other pages. Medians over pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab score, 4 metrics. Medians over pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Choose the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser was found. Install Chromium, or choose a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
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
        <source>Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use another folder, set NAT_DATA_DIR before the program starts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Engine on this computer: running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine on this computer: starts with a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports are kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>From %1 to %2: accessibility %3 to %4, lab score %5 to %6, problems %7 to %8.</source>
        <extracomment>read out by screen readers: scores and numbers of problems of the first and the last report</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewportPicker</name>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A size looks like 1280x800, with sides from 200 to 8192.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another size, such as 1440x900</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
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
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About NAT Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
