<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Checks websites and web APIs by point and click.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Prüft Websites und Web-APIs per Mausklick.
Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>About NAT Desktop</source>
        <translation>Über NAT Desktop</translation>
    </message>
    <message>
        <source>Licence of</source>
        <translation>Lizenz von</translation>
    </message>
    <message>
        <source>Inter, the font</source>
        <translation>Inter, die Schrift</translation>
    </message>
    <message>
        <source>Lucide, the icons</source>
        <translation>Lucide, die Symbole</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Address of the website</source>
        <translation>Adresse der Website</translation>
    </message>
</context>
<context>
    <name>ApiForm</name>
    <message>
        <source>The description is being read.</source>
        <translation>Die Beschreibung wird gelesen.</translation>
    </message>
    <message>
        <source>Choose the description of an API first.</source>
        <translation>Zuerst die Beschreibung einer API wählen.</translation>
    </message>
    <message>
        <source>This description lists no operations.</source>
        <translation>Diese Beschreibung nennt keine Operationen.</translation>
    </message>
    <message>
        <source>Tick at least one operation.</source>
        <translation>Mindestens eine Operation ankreuzen.</translation>
    </message>
    <message>
        <source>Type the base address of the API.</source>
        <translation>Die Basisadresse der API eingeben.</translation>
    </message>
    <message>
        <source>Description of the API</source>
        <translation>Beschreibung der API</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>Basisadresse</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Access to the API</source>
        <translation>Zugang zur API</translation>
    </message>
    <message>
        <source>This server takes OpenAPI only, no Postman collections.</source>
        <translation>Dieser Server nimmt nur OpenAPI, keine Postman-Sammlungen.</translation>
    </message>
</context>
<context>
    <name>ApiModePicker</name>
    <message>
        <source>Type the path of the description on the server.</source>
        <translation>Den Pfad der Beschreibung auf dem Server eingeben.</translation>
    </message>
    <message>
        <source>Say that you may test this system.</source>
        <translation>Bestätigen, dass dieses System geprüft werden darf.</translation>
    </message>
    <message>
        <source>Looks for weaknesses: missing logins, leaked data, injection.</source>
        <translation>Sucht Schwachstellen: fehlende Anmeldung, durchsickernde Daten, Injection.</translation>
    </message>
    <message>
        <source>Makes the calls of the description, also those that change data, and checks the answers.</source>
        <translation>Führt die Aufrufe der Beschreibung aus, auch solche, die Daten ändern, und prüft die Antworten.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>API test run</source>
        <translation>API-Testlauf</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Description on the server</source>
        <translation>Beschreibung auf dem Server</translation>
    </message>
    <message>
        <source>For security, this server reads the description from its own disk: the path of a file there.</source>
        <translation>Für die Sicherheit liest dieser Server die Beschreibung von der eigenen Platte: der Pfad einer Datei dort.</translation>
    </message>
    <message>
        <source>I may test this system</source>
        <translation>Ich darf dieses System prüfen</translation>
    </message>
    <message>
        <source>The scan changes and deletes data in it.</source>
        <translation>Der Scan ändert und löscht Daten darin.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Another window uses %1 and does not answer. Close it, or name another folder in NAT_DATA_DIR.</source>
        <translation>Ein anderes Fenster verwendet %1 und antwortet nicht. Dieses schließen oder in NAT_DATA_DIR einen anderen Ordner angeben.</translation>
    </message>
</context>
<context>
    <name>BadgesCard</name>
    <message>
        <source>No verdict</source>
        <translation>Kein Urteil</translation>
    </message>
    <message>
        <source>Not met: %1</source>
        <translation>Nicht erfüllt: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Konformität</translation>
    </message>
    <message>
        <source>As the server told when this report was fetched.</source>
        <translation>Stand des Servers, als dieser Bericht geholt wurde.</translation>
    </message>
</context>
<context>
    <name>BaseAddressField</name>
    <message>
        <source>Base address of the API</source>
        <translation>Basisadresse der API</translation>
    </message>
</context>
<context>
    <name>ChecksPicker</name>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>What keeps people out, by axe-core&apos;s rules for WCAG 2.2</source>
        <translation>Was Menschen ausschließt, nach den Regeln von axe-core für WCAG 2.2</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>How fast pages load and settle: Core Web Vitals</source>
        <translation>Wie schnell Seiten laden und zur Ruhe kommen: Core Web Vitals</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Bildschirmfotos</translation>
    </message>
    <message>
        <source>A picture of each page, on which problems are shown</source>
        <translation>Ein Bild jeder Seite, auf dem Probleme gezeigt werden</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>check a website, print a summary, write reports</source>
        <translation>Website prüfen, Übersicht ausgeben, Berichte schreiben</translation>
    </message>
    <message>
        <source>write a saved report as html, json or csv</source>
        <translation>gespeicherten Bericht als html, json oder csv schreiben</translation>
    </message>
    <message>
        <source>list the saved reports</source>
        <translation>gespeicherte Berichte auflisten</translation>
    </message>
    <message>
        <source>serve the sample website and API until stopped</source>
        <translation>Beispiel-Website und -API bereitstellen, bis zum Abbruch</translation>
    </message>
    <message>
        <source>Usage: nat-desktop [FILE]            the window; FILE is a saved report
       nat-desktop COMMAND …         without a window</source>
        <translation>Aufruf: nat-desktop [DATEI]          das Fenster; DATEI ist ein gespeicherter Bericht
        nat-desktop BEFEHL …         ohne Fenster</translation>
    </message>
    <message>
        <source>nat-desktop COMMAND --help says more.

Exit codes: 0 passed, 1 findings at or above --fail-on, 2 could not test, 3 usage error.
Environment: NAT_API_KEY key of the server; where set, it is used in place of the kept key,
             NAT_CHROME path of the browser, NAT_DATA_DIR where reports are kept.</source>
        <translation>nat-desktop BEFEHL --help zeigt mehr.

Rückgabewerte: 0 bestanden, 1 Befunde ab --fail-on, 2 nicht prüfbar, 3 falscher Aufruf.
Umgebung:    NAT_API_KEY Schlüssel des Servers; gilt, wenn gesetzt, statt des aufbewahrten,
             NAT_CHROME Pfad des Browsers, NAT_DATA_DIR Ablage der Berichte.</translation>
    </message>
    <message>
        <source>%1 is not part of this version yet.</source>
        <translation>%1 ist in dieser Version noch nicht enthalten.</translation>
    </message>
    <message>
        <source>“%1” is no command.</source>
        <translation>„%1“ ist kein Befehl.</translation>
    </message>
    <message>
        <source>A key is never given as an argument, where others can read it. Put it into the environment variable NAT_API_KEY, or save it in the window.</source>
        <translation>Ein Schlüssel wird nie als Argument übergeben, wo andere ihn lesen können. Er gehört in die Umgebungsvariable NAT_API_KEY oder wird im Fenster gespeichert.</translation>
    </message>
    <message>
        <source>--%1 is not part of this version yet.</source>
        <translation>--%1 ist in dieser Version noch nicht enthalten.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 benötigt %2.</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>„%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>See nat-desktop --help.</source>
        <translation>Siehe nat-desktop --help.</translation>
    </message>
    <message>
        <source>Usage: nat-desktop %1</source>
        <translation>Aufruf: nat-desktop %1</translation>
    </message>
    <message>
        <source> [options]</source>
        <translation> [Optionen]</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Adresse prüfen.</translation>
    </message>
    <message>
        <source>Check the options; --timeout gives a page more time.</source>
        <translation>Optionen prüfen; --timeout gibt einer Seite mehr Zeit.</translation>
    </message>
    <message>
        <source>Put another key into NAT_API_KEY.</source>
        <translation>Einen anderen Schlüssel in NAT_API_KEY eintragen.</translation>
    </message>
    <message>
        <source>Scan on this computer: --server local.</source>
        <translation>Auf diesem Computer scannen: --server local.</translation>
    </message>
    <message>
        <source>Check the address given to --server.</source>
        <translation>Die bei --server angegebene Adresse prüfen.</translation>
    </message>
    <message>
        <source>Have the certificate renewed, or its authority trusted by this computer.</source>
        <translation>Zertifikat erneuern lassen oder dessen Aussteller auf diesem Computer als vertrauenswürdig einrichten.</translation>
    </message>
    <message>
        <source>Its path goes into NAT_CHROME.</source>
        <translation>Der Pfad gehört in NAT_CHROME.</translation>
    </message>
    <message>
        <source>Check --out, or name another folder for reports in NAT_DATA_DIR.</source>
        <translation>--out prüfen oder in NAT_DATA_DIR einen anderen Ordner für Berichte angeben.</translation>
    </message>
    <message>
        <source>nat-desktop history lists what is there.</source>
        <translation>nat-desktop history zeigt, was vorhanden ist.</translation>
    </message>
    <message>
        <source>Unlock it, or put the key into NAT_API_KEY.</source>
        <translation>Entsperren oder den Schlüssel in NAT_API_KEY eintragen.</translation>
    </message>
    <message>
        <source>Write a saved report, by its number in history, or a report file in other formats.</source>
        <translation>Einen gespeicherten Bericht (Nummer aus history) oder eine Berichtsdatei in anderen Formaten schreiben.</translation>
    </message>
    <message>
        <source>html,json,csv (html).</source>
        <translation>html,json,csv (html).</translation>
    </message>
    <message>
        <source>Folder to write to (this one).</source>
        <translation>Zielordner (dieser).</translation>
    </message>
    <message>
        <source>There is no report no. %1. nat-desktop history lists what is there.</source>
        <translation>Es gibt keinen Bericht Nr. %1. nat-desktop history zeigt, was vorhanden ist.</translation>
    </message>
    <message>
        <source>List the saved reports, newest first.</source>
        <translation>Gespeicherte Berichte auflisten, neueste zuerst.</translation>
    </message>
    <message>
        <source>Only those of this website.</source>
        <translation>Nur die dieser Website.</translation>
    </message>
    <message>
        <source>Print them as a JSON array.</source>
        <translation>Als JSON-Array ausgeben.</translation>
    </message>
    <message>
        <source>No reports are saved yet. nat-desktop scan ADDRESS makes one.</source>
        <translation>Noch keine Berichte gespeichert. nat-desktop scan ADRESSE erstellt einen.</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>issues: %1</source>
        <translation>Probleme: %1</translation>
    </message>
    <message>
        <source>%1 of %2 pages, issues: %3</source>
        <translation>%1 von %2 Seiten, Probleme: %3</translation>
    </message>
    <message>
        <source>Stopping, what was found is kept. Ctrl-C again leaves at once.</source>
        <translation>Wird gestoppt, bisherige Ergebnisse bleiben erhalten. Strg+C beendet sofort.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 erwartet eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>--mode takes functional, security or full.</source>
        <translation>--mode erwartet functional, security oder full.</translation>
    </message>
    <message>
        <source>--mode %1 on this computer is not part of this version yet.</source>
        <translation>--mode %1 auf diesem Computer ist in dieser Version noch nicht enthalten.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>The key would travel unencrypted to %1. Use https.</source>
        <translation>Der Schlüssel würde unverschlüsselt an %1 übertragen. https verwenden.</translation>
    </message>
    <message>
        <source>--viewport takes width and height like 1280x800, each from 200 to 8192.</source>
        <translation>--viewport erwartet Breite und Höhe wie 1280x800, jeweils von 200 bis 8192.</translation>
    </message>
    <message>
        <source>--checks takes accessibility, performance and visual.</source>
        <translation>--checks erwartet accessibility, performance und visual.</translation>
    </message>
    <message>
        <source>The page list %1 cannot be read.</source>
        <translation>Die Seitenliste %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The page list has a line that is no address: %1</source>
        <translation>Eine Zeile der Seitenliste ist keine Adresse: %1</translation>
    </message>
    <message>
        <source>The page list is empty.</source>
        <translation>Die Seitenliste ist leer.</translation>
    </message>
    <message>
        <source>--fail-on takes critical, serious, moderate or minor.</source>
        <translation>--fail-on erwartet critical, serious, moderate oder minor.</translation>
    </message>
    <message>
        <source>What to run: functional (with a server also security, full).</source>
        <translation>Was laufen soll: functional (mit Server auch security, full).</translation>
    </message>
    <message>
        <source>Most pages to check (25).</source>
        <translation>Höchstzahl der zu prüfenden Seiten (25).</translation>
    </message>
    <message>
        <source>How many links away from the address (2).</source>
        <translation>Wie viele Links von der Adresse entfernt (2).</translation>
    </message>
    <message>
        <source>Check exactly the addresses in this file, one a line.</source>
        <translation>Genau die Adressen in dieser Datei prüfen, eine pro Zeile.</translation>
    </message>
    <message>
        <source>Take the pages from the site&apos;s sitemap.xml.</source>
        <translation>Die Seiten aus der sitemap.xml der Website nehmen.</translation>
    </message>
    <message>
        <source>Width x height in pixels (1280x800); several are allowed.</source>
        <translation>Breite x Höhe in Pixeln (1280x800); mehrfach möglich.</translation>
    </message>
    <message>
        <source>accessibility,performance,visual (all).</source>
        <translation>accessibility,performance,visual (alle).</translation>
    </message>
    <message>
        <source>Pages at once (5; fewer on a small computer).</source>
        <translation>Seiten gleichzeitig (5; auf kleinen Computern weniger).</translation>
    </message>
    <message>
        <source>Seconds a page may take (30).</source>
        <translation>Sekunden, die eine Seite dauern darf (30).</translation>
    </message>
    <message>
        <source>Write the report into this folder.</source>
        <translation>Den Bericht in diesen Ordner schreiben.</translation>
    </message>
    <message>
        <source>Leave with 1 at critical, serious, moderate or minor findings.</source>
        <translation>Mit 1 enden bei Befunden ab critical, serious, moderate oder minor.</translation>
    </message>
    <message>
        <source>Print the summary as JSON.</source>
        <translation>Die Übersicht als JSON ausgeben.</translation>
    </message>
    <message>
        <source>No progress.</source>
        <translation>Kein Fortschritt.</translation>
    </message>
    <message>
        <source>The format %1 is not part of this version yet.</source>
        <translation>Das Format %1 ist in dieser Version noch nicht enthalten.</translation>
    </message>
    <message>
        <source>“%1” is no format; there are html, json and csv.</source>
        <translation>„%1“ ist kein Format; es gibt html, json und csv.</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>schwerwiegend</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>partly tested</source>
        <translation>teilweise getestet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>nothing could be tested</source>
        <translation>nichts konnte getestet werden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 tested</source>
        <translation>%1 getestet</translation>
    </message>
    <message>
        <source>%1 could not be</source>
        <translation>%1 nicht testbar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Seit dem letzten Mal</translation>
    </message>
    <message>
        <source>%1 new, %2 fixed</source>
        <translation>%1 neu, %2 behoben</translation>
    </message>
    <message>
        <source>(conforms to %1 %)</source>
        <translation>(zu %1 % konform)</translation>
    </message>
    <message>
        <source>(conforms to between %1 and %2 %)</source>
        <translation>(zu %1 bis %2 % konform)</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Fix first</source>
        <translation>Zuerst beheben</translation>
    </message>
    <message>
        <source>pages: %1</source>
        <translation>Seiten: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Report no. %1</source>
        <translation>Bericht Nr. %1</translation>
    </message>
    <message>
        <source>Serve the sample website and the sample API on 127.0.0.1, until stopped with Ctrl-C.</source>
        <translation>Die Beispiel-Website und die Beispiel-API auf 127.0.0.1 bereitstellen, bis zum Abbruch mit Strg+C.</translation>
    </message>
    <message>
        <source>Port of the website; the API takes the next one. Without it two free ones are taken.</source>
        <translation>Port der Website; die API nimmt den nächsten. Ohne Angabe werden zwei freie genommen.</translation>
    </message>
    <message>
        <source>Serve the second look: some faults mended, some new, and visible changes.</source>
        <translation>Die zweite Fassung bereitstellen: einige Fehler behoben, einige neu, dazu sichtbare Änderungen.</translation>
    </message>
    <message>
        <source>--port takes a number from 1 to 65534.</source>
        <translation>--port erwartet eine Zahl von 1 bis 65534.</translation>
    </message>
    <message>
        <source>The sample could not be served: %1. Try another --port.</source>
        <translation>Das Beispiel konnte nicht bereitgestellt werden: %1. Einen anderen --port versuchen.</translation>
    </message>
    <message>
        <source>Sample website   %1</source>
        <translation>Beispiel-Website  %1</translation>
    </message>
    <message>
        <source>Sample API       %1</source>
        <translation>Beispiel-API      %1</translation>
    </message>
    <message>
        <source>Its description  %1</source>
        <translation>Ihre Beschreibung %1</translation>
    </message>
    <message>
        <source>A larger plan allows it.</source>
        <translation>Ein größerer Tarif erlaubt es.</translation>
    </message>
    <message>
        <source>Buy the plan at the dashboard of the server.</source>
        <translation>Den Tarif im Dashboard des Servers kaufen.</translation>
    </message>
    <message>
        <source>--server takes “local”, the name of a saved server or the address of one. There is no “%1”.</source>
        <translation>--server erwartet „local“, den Namen eines gespeicherten Servers oder die Adresse eines Servers. „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>local (this computer), or the name or address of a NAT server.</source>
        <translation>local (dieser Computer) oder Name oder Adresse eines NAT-Servers.</translation>
    </message>
    <message>
        <source>print what the plan of a server has left</source>
        <translation>ausgeben, was vom Tarif eines Servers übrig ist</translation>
    </message>
    <message>
        <source>Print the plan of a server and what is left of it.</source>
        <translation>Gibt den Tarif eines Servers aus und was davon übrig ist.</translation>
    </message>
    <message>
        <source>The name or address of a NAT server.</source>
        <translation>Name oder Adresse eines NAT-Servers.</translation>
    </message>
    <message>
        <source>Print it as one JSON object.</source>
        <translation>Als ein JSON-Objekt ausgeben.</translation>
    </message>
    <message>
        <source>%1 counts nothing: there is no quota.</source>
        <translation>%1 zählt nichts: Es gibt kein Kontingent.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Security scans</source>
        <translation>Sicherheits-Scans</translation>
    </message>
    <message>
        <source>Scans on this computer are free and not counted. Name a server with --server.</source>
        <translation>Scans auf diesem Computer sind frei und werden nicht gezählt. --server nennt einen Server.</translation>
    </message>
    <message>
        <source>Check --proxy, or the proxy in the settings of the window.</source>
        <translation>--proxy prüfen oder den Proxy in den Einstellungen des Fensters.</translation>
    </message>
    <message>
        <source>--proxy takes an address as http://name:port or socks5://name:port.</source>
        <translation>--proxy erwartet eine Adresse wie http://name:port oder socks5://name:port.</translation>
    </message>
    <message>
        <source>--proxy takes no password. Save it in the settings of the window.</source>
        <translation>--proxy nimmt kein Passwort an. Es gehört in die Einstellungen des Fensters.</translation>
    </message>
    <message>
        <source>--%1 on this computer is not part of this version yet.</source>
        <translation>--%1 auf diesem Computer gehört noch nicht zu dieser Version.</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in the file of --ca-file.</source>
        <translation>In der Datei von --ca-file ist kein Zertifikat (PEM).</translation>
    </message>
    <message>
        <source>Reach the server through it: http://name:port, socks5://name:port.</source>
        <translation>Den Server darüber erreichen: http://name:port, socks5://name:port.</translation>
    </message>
    <message>
        <source>Trust the certificates in it for the server, too.</source>
        <translation>Auch den Zertifikaten darin vertrauen, für den Server.</translation>
    </message>
    <message>
        <source>The server has no free place. The scan starts as soon as it has one.</source>
        <translation>Der Server hat keinen freien Platz. Der Scan beginnt, sobald einer frei wird.</translation>
    </message>
    <message>
        <source>The scan is not lost: the window goes on with it.</source>
        <translation>Der Scan ist nicht verloren: Das Fenster macht damit weiter.</translation>
    </message>
    <message>
        <source>--%1 names the environment variable %2, which is empty.</source>
        <translation>--%1 nennt die Umgebungsvariable %2, die leer ist.</translation>
    </message>
    <message>
        <source>The variable of --basic-env holds “name:password”.</source>
        <translation>Die Variable von --basic-env enthält „Name:Passwort“.</translation>
    </message>
    <message>
        <source>--header-env takes NAME=VARIABLE, such as X-API-Key=SHOP_KEY.</source>
        <translation>--header-env verlangt NAME=VARIABLE, etwa X-API-Key=SHOP_KEY.</translation>
    </message>
    <message>
        <source>--%1 and --%2 do not go together.</source>
        <translation>--%1 und --%2 gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>Test the API of this OpenAPI description (on a server).</source>
        <translation>Die API dieser OpenAPI-Beschreibung prüfen (auf einem Server).</translation>
    </message>
    <message>
        <source>Path of it on the server, for security on self-hosted ones.</source>
        <translation>Ihr Pfad auf dem Server, für Sicherheit auf selbst betriebenen.</translation>
    </message>
    <message>
        <source>Variable with the bearer token of the API.</source>
        <translation>Variable mit dem Bearer-Token der API.</translation>
    </message>
    <message>
        <source>Variable with name:password of the API.</source>
        <translation>Variable mit Name:Passwort der API.</translation>
    </message>
    <message>
        <source>Header of the API, and the variable with its value.</source>
        <translation>Header der API und die Variable mit seinem Wert.</translation>
    </message>
    <message>
        <source>Use what the window keeps for this address.</source>
        <translation>Verwendet, was das Fenster für diese Adresse gemerkt hat.</translation>
    </message>
    <message>
        <source>The scan may change and delete data of the API.</source>
        <translation>Der Scan darf Daten der API ändern und löschen.</translation>
    </message>
    <message>
        <source>This server checks websites only.</source>
        <translation>Dieser Server prüft nur Websites.</translation>
    </message>
    <message>
        <source>A scan of an API needs --spec.</source>
        <translation>Der Scan einer API braucht --spec.</translation>
    </message>
    <message>
        <source>For security this server reads the description from its own disk: --server-spec PATH.</source>
        <translation>Für Sicherheit liest dieser Server die Beschreibung von der eigenen Platte: --server-spec PFAD.</translation>
    </message>
    <message>
        <source>This scan changes and deletes data of the API. Add --i-may-test-this if you may do that.</source>
        <translation>Dieser Scan ändert und löscht Daten der API. Mit --i-may-test-this bestätigen, dass das erlaubt ist.</translation>
    </message>
    <message>
        <source>Security scans of this server use no credentials.</source>
        <translation>Sicherheitsscans dieses Servers verwenden keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>This description lists no operations.</source>
        <translation>Diese Beschreibung nennt keine Operationen.</translation>
    </message>
    <message>
        <source>The key store has nothing for %1.</source>
        <translation>Der Schlüsselspeicher hat nichts für %1.</translation>
    </message>
    <message>
        <source>Check a website or an API, print a summary, keep the report and write it to files.</source>
        <translation>Eine Website oder API prüfen, eine Zusammenfassung ausgeben, den Bericht behalten und in Dateien schreiben.</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>%1 bestanden</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>%1 ohne Antwort</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>not reported by this server</source>
        <translation>von diesem Server nicht gemeldet</translation>
    </message>
    <message>
        <source>This server takes OpenAPI only, no Postman collections.</source>
        <translation>Dieser Server nimmt nur OpenAPI, keine Postman-Sammlungen.</translation>
    </message>
</context>
<context>
    <name>ComparisonDelegate</name>
    <message>
        <source>Baseline</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht angegeben</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>The server named none.</source>
        <translation>Der Server hat keines genannt.</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>Bild wird geladen…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>CredentialsField</name>
    <message>
        <source>The description asks for %1</source>
        <extracomment>followed by a list such as &quot;bearerAuth: bearer token&quot;</extracomment>
        <translation>Die Beschreibung verlangt %1</translation>
    </message>
    <message>
        <source>This server cannot use OAuth 2.</source>
        <translation>Dieser Server kann OAuth 2 nicht verwenden.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>OAuth 2 client credentials</source>
        <translation>OAuth 2 mit Client-Zugangsdaten</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Name des Headers</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Token-Adresse</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Scope (optional)</source>
        <translation>Scope (freiwillig)</translation>
    </message>
    <message>
        <source>Remember them in the key store of this computer</source>
        <translation>Im Schlüsselspeicher dieses Computers merken</translation>
    </message>
    <message>
        <source>Security scans of this server use no credentials.</source>
        <translation>Sicherheitsscans dieses Servers verwenden keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>From the key store, for %1.</source>
        <translation>Aus dem Schlüsselspeicher, für %1.</translation>
    </message>
    <message>
        <source>This server cannot use OAuth 2. Choose other credentials.</source>
        <translation>Dieser Server kann OAuth 2 nicht verwenden. Andere Zugangsdaten wählen.</translation>
    </message>
    <message>
        <source>Fill in the credentials, or choose “None”.</source>
        <translation>Die Zugangsdaten ausfüllen oder „Keine“ wählen.</translation>
    </message>
    <message>
        <source>The key store did not take them: they are kept until the program ends.</source>
        <translation>Der Schlüsselspeicher hat sie nicht angenommen: Sie gelten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The key store did not let go of them.</source>
        <translation>Der Schlüsselspeicher hat sie nicht hergegeben.</translation>
    </message>
</context>
<context>
    <name>DescriptionField</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Hide warnings</source>
        <translation>Warnungen ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>Show %n warning(s)</source>
        <translation>
            <numerusform>%n Warnung zeigen</numerusform>
            <numerusform>%n Warnungen zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DescriptionSource</name>
    <message>
        <source>Open a description of an API</source>
        <translation>Beschreibung einer API öffnen</translation>
    </message>
    <message>
        <source>OpenAPI and Postman</source>
        <translation>OpenAPI und Postman</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Choose the file %1 again.</source>
        <translation>Die Datei %1 erneut wählen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>File with the description</source>
        <translation>Datei mit der Beschreibung</translation>
    </message>
    <message>
        <source>OpenAPI 2.0, 3.0, 3.1 or a Postman collection</source>
        <translation>OpenAPI 2.0, 3.0, 3.1 oder eine Postman-Sammlung</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Address of the description</source>
        <translation>Adresse der Beschreibung</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Text of the description</source>
        <translation>Text der Beschreibung</translation>
    </message>
    <message>
        <source>The whole description, as JSON or YAML</source>
        <translation>Die ganze Beschreibung als JSON oder YAML</translation>
    </message>
</context>
<context>
    <name>ElementCrop</name>
    <message>
        <source>Picture of the element</source>
        <translation>Bild des Elements</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>Bild wird geladen…</translation>
    </message>
    <message>
        <source>The picture of this page was not kept.</source>
        <translation>Das Bild dieser Seite wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The picture of this page is damaged or does not show the element.</source>
        <translation>Das Bild dieser Seite ist beschädigt oder zeigt das Element nicht.</translation>
    </message>
</context>
<context>
    <name>EnumTexts</name>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Schwerwiegend</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Functional</source>
        <translation>Funktional</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Out of time</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>Error page</source>
        <translation>Fehlerseite</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Hung</source>
        <translation>Hängt</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>Abgestürzt</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Led elsewhere</source>
        <translation>Führt woandershin</translation>
    </message>
    <message>
        <source>Not a page</source>
        <translation>Keine Webseite</translation>
    </message>
    <message>
        <source>Asks for login</source>
        <translation>Verlangt Anmeldung</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Ausbaufähig</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Largest Contentful Paint</source>
        <translation>Largest Contentful Paint</translation>
    </message>
    <message>
        <source>Cumulative Layout Shift</source>
        <translation>Cumulative Layout Shift</translation>
    </message>
    <message>
        <source>First Contentful Paint</source>
        <translation>First Contentful Paint</translation>
    </message>
    <message>
        <source>Total Blocking Time</source>
        <translation>Total Blocking Time</translation>
    </message>
    <message>
        <source>Time to First Byte</source>
        <translation>Time to First Byte</translation>
    </message>
    <message>
        <source>Interaction to Next Paint</source>
        <translation>Interaction to Next Paint</translation>
    </message>
    <message>
        <source>Speed Index</source>
        <translation>Speed Index</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>When the largest picture or text is there.</source>
        <translation>Wann das größte Bild oder der größte Text da ist.</translation>
    </message>
    <message>
        <source>How much things jump about while the page loads.</source>
        <translation>Wie sehr beim Laden der Seite etwas springt.</translation>
    </message>
    <message>
        <source>When the first text or picture is there.</source>
        <translation>Wann der erste Text oder das erste Bild da ist.</translation>
    </message>
    <message>
        <source>How long scripts keep the page from reacting.</source>
        <translation>Wie lange Skripte die Seite am Reagieren hindern.</translation>
    </message>
    <message>
        <source>When the server begins to answer.</source>
        <translation>Wann der Server zu antworten beginnt.</translation>
    </message>
    <message>
        <source>How long the page takes to react to a click or a key.</source>
        <translation>Wie lange die Seite braucht, um auf einen Klick oder eine Taste zu reagieren.</translation>
    </message>
    <message>
        <source>How fast the visible part fills.</source>
        <translation>Wie schnell sich der sichtbare Teil füllt.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>minutes and seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>It says: “%1”</source>
        <translation>Meldung: „%1“</translation>
    </message>
    <message>
        <source>It asks for a pause before the next question.</source>
        <translation>Der Server bittet um eine Pause vor der nächsten Anfrage.</translation>
    </message>
    <message>
        <source>This address cannot be checked</source>
        <translation>Diese Adresse kann nicht geprüft werden</translation>
    </message>
    <message>
        <source>Type the address of a website, such as https://shop.example.</source>
        <translation>Die Adresse einer Website eingeben, etwa https://shop.example.</translation>
    </message>
    <message>
        <source>There is no address yet</source>
        <translation>Noch keine Adresse angegeben</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be checked, not %1:.</source>
        <translation>Nur Adressen, die mit http:// oder https:// beginnen, können geprüft werden, nicht %1:.</translation>
    </message>
    <message>
        <source>It holds a name or a password, which would end up in the report. Leave that part out.</source>
        <translation>Sie enthält einen Namen oder ein Passwort, die im Bericht landen würden. Diesen Teil weglassen.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Its name is not known, it refused the connection, or this computer is offline. Websites on this computer can still be checked.</source>
        <translation>Sein Name ist unbekannt, er hat die Verbindung abgelehnt, oder dieser Computer ist offline. Websites auf diesem Computer lassen sich weiterhin prüfen.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>It may be busy, or the connection may be slow.</source>
        <translation>Er ist vielleicht ausgelastet oder die Verbindung langsam.</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut</translation>
    </message>
    <message>
        <source>Nothing was sent to it, since somebody else could be answering in its place.</source>
        <translation>Es wurde nichts gesendet, da jemand anderes an seiner Stelle antworten könnte.</translation>
    </message>
    <message>
        <source>The server answered something unexpected</source>
        <translation>Der Server hat unerwartet geantwortet</translation>
    </message>
    <message>
        <source>This may be no NAT server, or one of another version.</source>
        <translation>Dies ist vielleicht kein NAT-Server oder einer in anderer Version.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>It was cut off before it could fill the memory.</source>
        <translation>Sie wurde abgebrochen, bevor sie den Speicher füllen konnte.</translation>
    </message>
    <message>
        <source>The server does not accept this key</source>
        <translation>Der Server akzeptiert diesen Schlüssel nicht</translation>
    </message>
    <message>
        <source>It may be mistyped or revoked. A new one may need a minute.</source>
        <translation>Er ist vielleicht vertippt oder widerrufen. Ein neuer braucht eventuell eine Minute.</translation>
    </message>
    <message>
        <source>The plan&apos;s limit is reached</source>
        <translation>Das Limit des Tarifs ist erreicht</translation>
    </message>
    <message>
        <source>The server starts no more scans for now.</source>
        <translation>Der Server startet vorerst keine weiteren Scans.</translation>
    </message>
    <message>
        <source>This is not part of the plan</source>
        <translation>Dies ist im Tarif nicht enthalten</translation>
    </message>
    <message>
        <source>The key is fine, but not allowed to do this.</source>
        <translation>Der Schlüssel ist gültig, darf dies aber nicht.</translation>
    </message>
    <message>
        <source>The server no longer has this</source>
        <translation>Auf dem Server nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>It was removed there, or belongs to another key.</source>
        <translation>Es wurde dort entfernt oder gehört zu einem anderen Schlüssel.</translation>
    </message>
    <message>
        <source>It has already ended</source>
        <translation>Bereits beendet</translation>
    </message>
    <message>
        <source>The server cannot change it any more.</source>
        <translation>Der Server kann daran nichts mehr ändern.</translation>
    </message>
    <message>
        <source>The server did not accept these settings</source>
        <translation>Der Server hat diese Einstellungen nicht akzeptiert</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>This server cannot do that</source>
        <translation>Dieser Server kann das nicht</translation>
    </message>
    <message>
        <source>Another version of it might.</source>
        <translation>Eine andere Version vielleicht schon.</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>Der Server hat ein Problem</translation>
    </message>
    <message>
        <source>It failed on its side.</source>
        <translation>Der Fehler liegt auf seiner Seite.</translation>
    </message>
    <message>
        <source>Not one page could be tested</source>
        <translation>Keine einzige Seite konnte getestet werden</translation>
    </message>
    <message>
        <source>So the result says nothing about the website.</source>
        <translation>Das Ergebnis sagt daher nichts über die Website aus.</translation>
    </message>
    <message>
        <source>The engine of this computer does not run</source>
        <translation>Die Engine dieses Computers läuft nicht</translation>
    </message>
    <message>
        <source>It did not start, or ended twice in a row.</source>
        <translation>Sie ist nicht gestartet oder hat sich zweimal in Folge beendet.</translation>
    </message>
    <message>
        <source>No browser was found</source>
        <translation>Kein Browser gefunden</translation>
    </message>
    <message>
        <source>Install chromium-headless-shell or chromium, or name the path of one.</source>
        <translation>chromium-headless-shell oder chromium installieren oder den Pfad eines Browsers angeben.</translation>
    </message>
    <message>
        <source>The disk cannot be read or written</source>
        <translation>Der Datenträger kann nicht gelesen oder beschrieben werden</translation>
    </message>
    <message>
        <source>Is it full, or is the folder not yours?</source>
        <translation>Ist er voll, oder fehlen die Rechte am Ordner?</translation>
    </message>
    <message>
        <source>This file is no report, or it is damaged</source>
        <translation>Diese Datei ist kein Bericht oder ist beschädigt</translation>
    </message>
    <message>
        <source>Nothing of it was used.</source>
        <translation>Nichts daraus wurde verwendet.</translation>
    </message>
    <message>
        <source>The key store is locked or does not answer</source>
        <translation>Der Schlüsselspeicher ist gesperrt oder antwortet nicht</translation>
    </message>
    <message>
        <source>Keys are kept until the program ends, and nowhere else.</source>
        <translation>Schlüssel bleiben bis zum Programmende erhalten und werden nirgends sonst gespeichert.</translation>
    </message>
    <message>
        <source>The page answers with an error (HTTP %1)</source>
        <translation>Die Seite antwortet mit einem Fehler (HTTP %1)</translation>
    </message>
    <message>
        <source>What was checked is the page that says so.</source>
        <translation>Geprüft wurde die Seite, die den Fehler meldet.</translation>
    </message>
    <message>
        <source>The page cannot be reached</source>
        <translation>Die Seite ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Its name is not known, the connection was refused or broke off, or it redirects in a circle.</source>
        <translation>Ihr Name ist unbekannt, die Verbindung wurde abgelehnt oder brach ab, oder sie leitet im Kreis weiter.</translation>
    </message>
    <message>
        <source>The certificate of the page is not trusted</source>
        <translation>Dem Zertifikat der Seite wird nicht vertraut</translation>
    </message>
    <message>
        <source>A visitor would see a warning in place of the page.</source>
        <translation>Besucher sähen statt der Seite eine Warnung.</translation>
    </message>
    <message>
        <source>The page did not come to an end in time</source>
        <translation>Die Seite wurde nicht rechtzeitig fertig</translation>
    </message>
    <message>
        <source>It never answered, or never stopped answering. More time per page may help.</source>
        <translation>Sie hat nie geantwortet oder nie aufgehört zu antworten. Mehr Zeit pro Seite hilft vielleicht.</translation>
    </message>
    <message>
        <source>The page is too busy to be looked at</source>
        <translation>Die Seite ist zu beschäftigt, um geprüft zu werden</translation>
    </message>
    <message>
        <source>A script of it never pauses.</source>
        <translation>Eines ihrer Skripte pausiert nie.</translation>
    </message>
    <message>
        <source>The page crashed the browser</source>
        <translation>Die Seite hat den Browser zum Absturz gebracht</translation>
    </message>
    <message>
        <source>It was tried twice.</source>
        <translation>Sie wurde zweimal versucht.</translation>
    </message>
    <message>
        <source>This is a file to save, not a page</source>
        <translation>Dies ist eine Datei zum Speichern, keine Seite</translation>
    </message>
    <message>
        <source>The page leads to another website</source>
        <translation>Die Seite führt zu einer anderen Website</translation>
    </message>
    <message>
        <source>Check that one by its own address.</source>
        <translation>Diese unter ihrer eigenen Adresse prüfen.</translation>
    </message>
    <message>
        <source>This is not a web page</source>
        <translation>Dies ist keine Webseite</translation>
    </message>
    <message>
        <source>Only HTML can be checked.</source>
        <translation>Nur HTML kann geprüft werden.</translation>
    </message>
    <message>
        <source>The page asks for a login</source>
        <translation>Die Seite verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>The page is too large</source>
        <translation>Die Seite ist zu groß</translation>
    </message>
    <message>
        <source>The scan was stopped before this page</source>
        <translation>Der Scan wurde vor dieser Seite gestoppt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Edit the address</source>
        <translation>Adresse bearbeiten</translation>
    </message>
    <message>
        <source>Edit the settings</source>
        <translation>Einstellungen bearbeiten</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Anderen Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Run on this computer</source>
        <translation>Auf diesem Computer ausführen</translation>
    </message>
    <message>
        <source>Edit the server</source>
        <translation>Server bearbeiten</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <translation>Zertifikat anzeigen</translation>
    </message>
    <message>
        <source>Choose a browser</source>
        <translation>Browser wählen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Andere Datei öffnen</translation>
    </message>
    <message>
        <source>Unlock the key store</source>
        <translation>Schlüsselspeicher entsperren</translation>
    </message>
    <message>
        <source>Too many scans at once</source>
        <translation>Zu viele Scans auf einmal</translation>
    </message>
    <message>
        <source>Another one has to end first.</source>
        <translation>Erst muss ein anderer enden.</translation>
    </message>
    <message>
        <source>It asks for a pause of %1.</source>
        <translation>Er bittet um eine Pause von %1.</translation>
    </message>
    <message>
        <source>The reports are those of a newer version</source>
        <translation>Die Berichte stammen von einer neueren Version</translation>
    </message>
    <message>
        <source>Nothing was changed. Update this program, or name another folder in NAT_DATA_DIR.</source>
        <translation>Es wurde nichts geändert. Aktualisieren Sie dieses Programm, oder nennen Sie in NAT_DATA_DIR einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This report is damaged</source>
        <translation>Dieser Bericht ist beschädigt</translation>
    </message>
    <message>
        <source>It cannot be shown. The others are not touched by that.</source>
        <translation>Er kann nicht gezeigt werden. Die anderen sind davon nicht betroffen.</translation>
    </message>
    <message>
        <source>This report is not here any more</source>
        <translation>Dieser Bericht ist nicht mehr da</translation>
    </message>
    <message>
        <source>It was deleted, or its number is another.</source>
        <translation>Er wurde gelöscht, oder er hat eine andere Nummer.</translation>
    </message>
    <message>
        <source>So the scan was not started.</source>
        <translation>Darum wurde der Scan nicht gestartet.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Diese Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>It is not there, or not yours to read.</source>
        <translation>Sie ist nicht da, oder Sie dürfen sie nicht lesen.</translation>
    </message>
    <message>
        <source>This report comes from a newer version</source>
        <translation>Dieser Bericht stammt von einer neueren Version</translation>
    </message>
    <message>
        <source>The list of reports was damaged</source>
        <translation>Die Liste der Berichte war beschädigt</translation>
    </message>
    <message>
        <source>It was kept as %1, and a new one was begun.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Sie liegt jetzt unter %1, eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Tarif wechseln</translation>
    </message>
    <message>
        <source>Enter the price id</source>
        <translation>Preis-ID eingeben</translation>
    </message>
    <message>
        <source>Websites on this computer can still be checked.</source>
        <translation>Websites lassen sich weiterhin auf diesem Rechner prüfen.</translation>
    </message>
    <message>
        <source>There is no server of this name</source>
        <translation>Es gibt keinen Server mit diesem Namen</translation>
    </message>
    <message>
        <source>The address is mistyped, or this computer is offline.</source>
        <translation>Die Adresse ist vertippt, oder dieser Rechner ist offline.</translation>
    </message>
    <message>
        <source>The proxy does not let this through</source>
        <translation>Der Proxy lässt das nicht durch</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <translation>Der Server lehnt die Verbindung ab</translation>
    </message>
    <message>
        <source>It does not run, or listens at another port.</source>
        <translation>Er läuft nicht oder nutzt einen anderen Port.</translation>
    </message>
    <message>
        <source>The certificate of the server is out of date</source>
        <translation>Das Zertifikat des Servers ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate of the server is for another name</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>The server takes nothing of this size</source>
        <translation>Dem Server ist das zu groß</translation>
    </message>
    <message>
        <source>Give the address of the description of the API in place of the file.</source>
        <translation>Statt der Datei die Adresse der API-Beschreibung angeben.</translation>
    </message>
    <message>
        <source>The server sends this request to another address</source>
        <translation>Der Server verweist auf eine andere Adresse</translation>
    </message>
    <message>
        <source>The key is not given to others, so this was not followed.</source>
        <translation>Der Schlüssel geht an niemand anderen, deshalb wurde dem nicht gefolgt.</translation>
    </message>
    <message>
        <source>The server starts no more scans until %1.</source>
        <translation>Der Server startet bis zum %1 keine weiteren Scans.</translation>
    </message>
    <message>
        <source>The server sells this plan by a price id</source>
        <translation>Der Server verkauft diesen Tarif über eine Preis-ID</translation>
    </message>
    <message>
        <source>The dashboard or whoever runs the server knows it.</source>
        <translation>Sie steht im Dashboard, oder der Betreiber des Servers kennt sie.</translation>
    </message>
    <message>
        <source>There is no description of the API yet</source>
        <translation>Es fehlt noch eine Beschreibung der API</translation>
    </message>
    <message>
        <source>This server tests what an OpenAPI file describes.</source>
        <translation>Dieser Server testet, was eine OpenAPI-Datei beschreibt.</translation>
    </message>
    <message>
        <source>The path of the description is missing</source>
        <translation>Der Pfad der Beschreibung fehlt</translation>
    </message>
    <message>
        <source>For security tests the file has to lie on the server itself.</source>
        <translation>Für Sicherheitstests muss die Datei auf dem Server selbst liegen.</translation>
    </message>
    <message>
        <source>It names: %1.</source>
        <translation>Genannt sind: %1.</translation>
    </message>
    <message>
        <source>It tests APIs only. Pages are checked on this computer.</source>
        <translation>Er testet nur APIs. Seiten werden auf diesem Rechner geprüft.</translation>
    </message>
    <message>
        <source>It does not log in to the target in this way.</source>
        <translation>Auf diese Art meldet er sich beim Ziel nicht an.</translation>
    </message>
    <message>
        <source>This server sells no plans</source>
        <translation>Dieser Server verkauft keine Tarife</translation>
    </message>
    <message>
        <source>Whoever runs it decides what your key may do.</source>
        <translation>Was der Schlüssel darf, entscheidet der Betreiber.</translation>
    </message>
    <message>
        <source>Edit the proxy</source>
        <translation>Proxy ändern</translation>
    </message>
    <message>
        <source>It asks for a password, or it cannot be reached.</source>
        <translation>Er verlangt ein Passwort oder ist nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Webseite (HTML)…</translation>
    </message>
    <message>
        <source>Everything (JSON)…</source>
        <translation>Alles (JSON)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>%1: web page (HTML)…</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>%1: Webseite (HTML)…</translation>
    </message>
    <message>
        <source>%1: results (JSON)…</source>
        <translation>%1: Ergebnisse (JSON)…</translation>
    </message>
    <message>
        <source>%1: server CSV…</source>
        <translation>%1: CSV des Servers…</translation>
    </message>
    <message>
        <source>%1: document (PDF)…</source>
        <translation>%1: Dokument (PDF)…</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>%1 looks at the pages, with a profile of its own.</source>
        <translation>%1 sieht sich die Seiten an, mit einem eigenen Profil.</translation>
    </message>
    <message>
        <source>None was found. Install Chromium, or choose the program of another Chromium-based browser.</source>
        <translation>Keiner gefunden. Chromium installieren oder das Programm eines anderen Chromium-basierten Browsers wählen.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Looking for the key store of this computer…</source>
        <translation>Schlüsselspeicher dieses Computers wird gesucht…</translation>
    </message>
    <message>
        <source>In the key store of this computer, never in a file.</source>
        <translation>Im Schlüsselspeicher dieses Computers, nie in einer Datei.</translation>
    </message>
    <message>
        <source>This computer has no key store that answers: a key is kept only until you quit.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselspeicher: Ein Schlüssel bleibt nur bis zum Beenden erhalten.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Abgelegt in %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Choose the browser</source>
        <translation>Browser auswählen</translation>
    </message>
    <message>
        <source>Open the folder of the reports</source>
        <translation>Ordner der Berichte öffnen</translation>
    </message>
</context>
<context>
    <name>FindingBar</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <source>Show all rules again</source>
        <translation>Wieder alle Regeln anzeigen</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>Seite: %1</translation>
    </message>
    <message>
        <source>Show all pages again</source>
        <translation>Wieder alle Seiten anzeigen</translation>
    </message>
    <message>
        <source>Filter by problem, element or page</source>
        <translation>Nach Problem, Element oder Seite filtern</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>A&amp;rt:</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Art des Befunds</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No report is open</source>
        <translation>Kein Bericht geöffnet</translation>
    </message>
    <message>
        <source>Start a scan, or open a report from History.</source>
        <translation>Einen Scan starten oder einen Bericht aus dem Verlauf öffnen.</translation>
    </message>
    <message>
        <source>Reading the report…</source>
        <translation>Bericht wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Nichts entspricht dem Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are hidden by it.</source>
        <translation>
            <numerusform>%n Befund wird dadurch ausgeblendet.</numerusform>
            <numerusform>%n Befunde werden dadurch ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>No check was left open for a person to decide.</source>
        <translation>Keine Prüfung blieb für die Entscheidung durch einen Menschen offen.</translation>
    </message>
    <message>
        <source>No page could be tested</source>
        <translation>Keine Seite konnte getestet werden</translation>
    </message>
    <message>
        <source>So nothing can be said about problems.</source>
        <translation>Daher ist keine Aussage über Probleme möglich.</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Keine Probleme gefunden</translation>
    </message>
    <message numerus="yes">
        <source>On %n page(s). Automatic checks cover only a part of WCAG; a person still has to look at the rest.</source>
        <translation>
            <numerusform>Auf %n Seite. Automatische Prüfungen decken nur einen Teil der WCAG ab; den Rest muss ein Mensch prüfen.</numerusform>
            <numerusform>Auf %n Seiten. Automatische Prüfungen decken nur einen Teil der WCAG ab; den Rest muss ein Mensch prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>No findings were reported</source>
        <translation>Es wurden keine Befunde gemeldet</translation>
    </message>
    <message>
        <source>The server told of no accessibility and no security checks. That is not the same as no problems.</source>
        <translation>Der Server hat weder Prüfungen der Barrierefreiheit noch der Sicherheit gemeldet. Das heißt nicht, dass es keine Probleme gibt.</translation>
    </message>
</context>
<context>
    <name>FindingMarkdown</name>
    <message>
        <source>How to fix</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>The finding was copied as Markdown.</source>
        <translation>Der Befund wurde als Markdown kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to review</source>
        <extracomment>%1 is &quot;53 problems&quot; or &quot;6 to review&quot;, %2 &quot;12 rules&quot;, %3 an address</extracomment>
        <translation>
            <numerusform>%n Stelle zu prüfen</numerusform>
            <numerusform>%n Stellen zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 · %3</source>
        <translation>%1 in %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show or hide the details (F4)</source>
        <translation>Details ein- oder ausblenden (F4)</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
</context>
<context>
    <name>FixFirstCard</name>
    <message numerus="yes">
        <source>%1 of %n page(s)</source>
        <extracomment>&quot;14 of 14 pages&quot;: pages on which a problem occurs, of those looked at</extracomment>
        <translation>
            <numerusform>%1 von %n Seite</numerusform>
            <numerusform>%1 von %n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>mostly %1</source>
        <extracomment>%1 is the selector of an element that repeats on many pages</extracomment>
        <translation>meist %1</translation>
    </message>
    <message>
        <source>Fix first</source>
        <translation>Zuerst beheben</translation>
    </message>
    <message>
        <source>No problems were found that could be put in an order.</source>
        <translation>Es wurden keine Probleme gefunden, die sich ordnen ließen.</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>No score</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Ausbaufähig</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Schlecht</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n report(s) deleted.</source>
        <translation>
            <numerusform>%n Bericht gelöscht.</numerusform>
            <numerusform>%n Berichte gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1, %2 on this computer</source>
        <translation>%1, %2 auf diesem Computer</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Bericht</numerusform>
            <numerusform>%n Berichte</numerusform>
        </translation>
    </message>
    <message>
        <source>No report matches</source>
        <translation>Kein passender Bericht</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Noch keine Berichte</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are hidden by the search.</source>
        <translation>
            <numerusform>%n Bericht wird durch die Suche ausgeblendet.</numerusform>
            <numerusform>%n Berichte werden durch die Suche ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every scan that ends is kept here, on this computer.</source>
        <translation>Jeder beendete Scan wird hier aufbewahrt, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>New scan</source>
        <translation>Neuer Scan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search by address or server</source>
        <translation>Nach Adresse oder Server suchen</translation>
    </message>
    <message>
        <source>Search reports</source>
        <translation>Berichte durchsuchen</translation>
    </message>
    <message>
        <source>Open chosen report</source>
        <translation>Gewählten Bericht öffnen</translation>
    </message>
    <message>
        <source>Delete chosen reports</source>
        <translation>Gewählte Berichte löschen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>Gespeicherte Berichte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Lab score</source>
        <translation>Laborwert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Find out what is wrong with a website, and what to fix first. Nothing leaves this computer: a browser here looks at the pages, and reports stay here.</source>
        <translation>Herausfinden, was an einer Website nicht stimmt und was zuerst zu beheben ist. Nichts verlässt diesen Computer: Ein Browser hier sieht sich die Seiten an, und Berichte bleiben hier.</translation>
    </message>
    <message>
        <source>Check a website, or go on where you stopped.</source>
        <translation>Eine Website prüfen oder dort weitermachen, wo zuletzt aufgehört wurde.</translation>
    </message>
</context>
<context>
    <name>HtmlText</name>
    <message>
        <source>Pages tested</source>
        <translation>Getestete Seiten</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>None were found.</source>
        <translation>Keine gefunden.</translation>
    </message>
    <message>
        <source>To be looked at by a person</source>
        <translation>Von einem Menschen anzusehen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>Bericht über %1</translation>
    </message>
    <message>
        <source>The element on its page: %1</source>
        <translation>Das Element auf seiner Seite: %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr über %1</translation>
    </message>
    <message>
        <source>And %1 more places; the CSV has them all.</source>
        <translation>Und %1 weitere Stellen; die CSV-Datei enthält alle.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Fix first</source>
        <translation>Zuerst beheben</translation>
    </message>
    <message>
        <source>No machine can decide these. They are neither problems nor passed until somebody has looked at them.</source>
        <translation>Das kann keine Maschine entscheiden. Bis jemand hingesehen hat, gilt es weder als Problem noch als bestanden.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Window sizes</source>
        <translation>Fenstergrößen</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Score tables</source>
        <translation>Wertetabellen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Automatic checks find only a part of what keeps people out. A report without problems is no proof that there are none.</source>
        <translation>Automatische Prüfungen finden nur einen Teil dessen, was Menschen ausschließt. Ein Bericht ohne Probleme beweist nicht, dass es keine gibt.</translation>
    </message>
    <message>
        <source>How this was tested</source>
        <translation>Wie geprüft wurde</translation>
    </message>
    <message>
        <source>This scan did not come to its end (%1). What is told here is what was done until then.</source>
        <translation>Dieser Scan kam nicht zu seinem Ende (%1). Hier steht, was bis dahin getan war.</translation>
    </message>
    <message>
        <source>Parts of this report</source>
        <translation>Teile dieses Berichts</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the code of the language of this translation, for screen readers: de, fr, …</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>pages: %1, places: %2</source>
        <translation>Seiten: %1, Stellen: %2</translation>
    </message>
    <message>
        <source>Indicative: these were measured while other pages were checked, in a lab and without slowing anything down. Visitors see other values.</source>
        <translation>Nur Anhaltspunkte: gemessen, während andere Seiten geprüft wurden, im Labor und ohne Drosselung. Besucher erleben andere Werte.</translation>
    </message>
    <message>
        <source>Measured in a lab. Visitors see other values.</source>
        <translation>Im Labor gemessen. Besucher erleben andere Werte.</translation>
    </message>
    <message>
        <source>Vital</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Worst page</source>
        <translation>Schlechteste Seite</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlechtester</translation>
    </message>
    <message>
        <source>As the server gives it.</source>
        <translation>Wie der Server ihn angibt.</translation>
    </message>
    <message>
        <source>%1, mean over pages</source>
        <translation>%1, Mittel über die Seiten</translation>
    </message>
    <message>
        <source>Conforms to %1 %</source>
        <translation>Erfüllt zu %1 %</translation>
    </message>
    <message>
        <source>Conforms to %1 to %2 %</source>
        <extracomment>open answers counted as failed, and as passed</extracomment>
        <translation>Erfüllt zu %1 bis %2 %</translation>
    </message>
    <message>
        <source>Worst page: %1, %2</source>
        <extracomment>a page and its score</extracomment>
        <translation>Schlechteste Seite: %1, %2</translation>
    </message>
    <message>
        <source>Lab score of FCP, LCP, TBT and CLS, mean over pages</source>
        <translation>Laborwert aus FCP, LCP, TBT und CLS, Mittel über die Seiten</translation>
    </message>
    <message>
        <source>Indicative: measured beside other pages</source>
        <translation>Anhaltspunkt: neben anderen Seiten gemessen</translation>
    </message>
    <message>
        <source>To be looked at by a person: %1; not counted here</source>
        <translation>Von einem Menschen anzusehen: %1; hier nicht gezählt</translation>
    </message>
    <message>
        <source>Could not be tested: %1</source>
        <translation>Nicht prüfbar: %1</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>Es wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>Mostly one element, on %1 pages:</source>
        <translation>Meist ein Element, auf %1 Seiten:</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Causes of failures</source>
        <translation>Ursachen von Fehlern</translation>
    </message>
    <message>
        <source>Visual comparison</source>
        <translation>Bildvergleich</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Konformität</translation>
    </message>
    <message>
        <source>Not in this report</source>
        <translation>Nicht in diesem Bericht</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>Was der Server sagt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>And %1 more that passed or failed alike; the JSON has them all.</source>
        <translation>Und %1 weitere; im JSON stehen alle.</translation>
    </message>
    <message>
        <source>Not one of these tests got an answer. This run says nothing about the target.</source>
        <translation>Keiner dieser Tests bekam eine Antwort. Dieser Lauf sagt nichts über das Ziel.</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Wahrscheinliche Ursache</translation>
    </message>
    <message>
        <source>Suggested fix</source>
        <translation>Vorgeschlagene Lösung</translation>
    </message>
    <message>
        <source>Files to look at</source>
        <translation>Dateien zum Nachsehen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit der Aussage</translation>
    </message>
    <message>
        <source>What the server suggests.</source>
        <translation>Vorschläge des Servers.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>As the server compared them.</source>
        <translation>Wie der Server sie verglichen hat.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>As the server told when this report was fetched.</source>
        <translation>Stand des Servers, als dieser Bericht geholt wurde.</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Without an answer: %1</source>
        <translation>Ohne Antwort: %1</translation>
    </message>
    <message>
        <source>Tests passed</source>
        <translation>Bestandene Tests</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Details of the finding</source>
        <translation>Details des Befunds</translation>
    </message>
    <message>
        <source>Choose a finding to see where it is and how to fix it.</source>
        <translation>Einen Befund wählen, um zu sehen, wo er liegt und wie er zu beheben ist.</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Selector of the element</source>
        <translation>Selektor des Elements</translation>
    </message>
    <message>
        <source>HTML of the element</source>
        <translation>HTML des Elements</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selector</source>
        <translation>Selektor kopieren</translation>
    </message>
    <message>
        <source>Copy the HTML</source>
        <translation>HTML kopieren</translation>
    </message>
    <message>
        <source>On pages</source>
        <translation>Auf Seiten</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>About this rule</source>
        <translation>Über diese Regel</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Evidence of the finding</source>
        <translation>Beleg des Befunds</translation>
    </message>
    <message>
        <source>Copy the evidence</source>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kürzel</translation>
    </message>
</context>
<context>
    <name>LocalServer</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>LocalUsageCard</name>
    <message numerus="yes">
        <source>%n scan(s) this month: always free.</source>
        <translation>
            <numerusform>%n Scan in diesem Monat: immer kostenlos.</numerusform>
            <numerusform>%n Scans in diesem Monat: immer kostenlos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>New scan</source>
        <translation>Neuer Scan</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufende Scans</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The sample site cannot be served</source>
        <translation>Die Beispiel-Website kann nicht bereitgestellt werden</translation>
    </message>
    <message>
        <source>No free port was found on this computer.</source>
        <translation>Auf diesem Computer wurde kein freier Port gefunden.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Report file</source>
        <translation>Berichtsdatei</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>The report was exported</source>
        <translation>Der Bericht wurde exportiert</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>A scan has ended</source>
        <translation>Ein Scan ist beendet</translation>
    </message>
    <message>
        <source>Its report is saved.</source>
        <translation>Sein Bericht ist gespeichert.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>A scan ended without a report</source>
        <translation>Ein Scan endete ohne Bericht</translation>
    </message>
    <message>
        <source>Show scan</source>
        <translation>Scan anzeigen</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message numerus="yes">
        <source>Running, %n scan(s)</source>
        <translation>
            <numerusform>%n laufender Scan</numerusform>
            <numerusform>%n laufende Scans</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Stoppen und beenden</translation>
    </message>
    <message>
        <source>Stopping the scans</source>
        <translation>Scans werden gestoppt</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>A scan waits for you</source>
        <translation>Ein Scan wartet auf eine Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) of this computer are still running</source>
        <translation>
            <numerusform>%n Scan dieses Computers läuft noch</numerusform>
            <numerusform>%n Scans dieses Computers laufen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>What was checked until now is kept as a report. Scans at servers go on there, and are watched again at the next start.</source>
        <translation>Was bisher geprüft wurde, bleibt als Bericht erhalten. Scans auf Servern laufen dort weiter und werden beim nächsten Start wieder beobachtet.</translation>
    </message>
    <message>
        <source>Open a description of an API</source>
        <translation>Beschreibung einer API öffnen</translation>
    </message>
    <message>
        <source>OpenAPI and Postman</source>
        <translation>OpenAPI und Postman</translation>
    </message>
    <message>
        <source>%1 is not connected any more</source>
        <translation>%1 ist nicht mehr verbunden</translation>
    </message>
    <message>
        <source>This report came from there. Choose where to run it now.</source>
        <translation>Dieser Bericht stammt von dort. Es ist zu wählen, wo der Scan jetzt läuft.</translation>
    </message>
    <message>
        <source>Edit and start</source>
        <translation>Ändern und starten</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Details für den Support</translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>Not in this report</source>
        <translation>Nicht in diesem Bericht</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server sagt: %1</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Zertifikatsdatei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Zertifikate (*.pem *.crt)</translation>
    </message>
    <message>
        <source>In the key store</source>
        <translation>Im Schlüsselspeicher</translation>
    </message>
    <message>
        <source>The key store did not take the password</source>
        <translation>Der Schlüsselspeicher hat das Passwort nicht angenommen</translation>
    </message>
    <message>
        <source>It is locked, absent or silent. The password holds until you quit, and is written nowhere.</source>
        <translation>Er ist gesperrt, fehlt oder antwortet nicht. Das Passwort gilt bis zum Beenden und wird nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Enter the name of the proxy.</source>
        <translation>Den Namen des Proxys eingeben.</translation>
    </message>
    <message>
        <source>There is no certificate in this file</source>
        <translation>In dieser Datei ist kein Zertifikat</translation>
    </message>
    <message>
        <source>%1 is not in the PEM format, or too large.</source>
        <translation>%1 hat nicht das Format PEM oder ist zu groß.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>How NAT servers are reached. Pages checked on this computer are reached as the system says.</source>
        <translation>Wie NAT-Server erreicht werden. Seiten, die dieser Computer prüft, werden so erreicht, wie es das System vorgibt.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Name and port</source>
        <translation>Name und Port</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Trusted beside those of the system</source>
        <translation>Ihnen wird außer denen des Systems vertraut</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name of the proxy</source>
        <translation>Name des Proxys</translation>
    </message>
    <message>
        <source>Files of certificates</source>
        <translation>Zertifikatsdateien</translation>
    </message>
</context>
<context>
    <name>NewScanPage</name>
    <message>
        <source>Runs on this computer; nothing is sent elsewhere.</source>
        <translation>Läuft auf diesem Computer; nichts wird anderswohin gesendet.</translation>
    </message>
    <message>
        <source>New scan</source>
        <translation>Neuer Scan</translation>
    </message>
    <message>
        <source>An address is enough. Everything else has a sensible default.</source>
        <translation>Eine Adresse genügt. Alles andere ist sinnvoll voreingestellt.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Pages at once</source>
        <translation>Seiten gleichzeitig</translation>
    </message>
    <message>
        <source>Time for a page</source>
        <translation>Zeit pro Seite</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Start scan</source>
        <translation>Scan starten</translation>
    </message>
    <message>
        <source>This server decides that by itself.</source>
        <translation>Das entscheidet dieser Server selbst.</translation>
    </message>
    <message>
        <source>Runs on %1, which visits the website itself.</source>
        <translation>Läuft auf %1; der Server besucht die Website selbst.</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>A description of the API is read here first, and shown, before anything is sent.</source>
        <translation>Die Beschreibung der API wird erst hier gelesen und gezeigt, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Operations at once</source>
        <translation>Operationen gleichzeitig</translation>
    </message>
    <message>
        <source>Time for an operation</source>
        <translation>Zeit für eine Operation</translation>
    </message>
    <message>
        <source>Runs on %1, which calls the API itself.</source>
        <translation>Läuft auf %1; der Server ruft die API selbst auf.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
</context>
<context>
    <name>NoticeTexts</name>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
</context>
<context>
    <name>OperationsTable</name>
    <message>
        <source>%1 of %2 operations are tested</source>
        <translation>%1 von %2 Operationen werden geprüft</translation>
    </message>
    <message>
        <source>This server always tests all of them.</source>
        <translation>Dieser Server prüft immer alle.</translation>
    </message>
    <message>
        <source>Servers leave out whole paths: the operations of one go together.</source>
        <translation>Server lassen ganze Pfade aus: Die Operationen eines Pfads gehören zusammen.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>access to an operation: nothing is asked for</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>Operations to test</source>
        <translation>Zu prüfende Operationen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Test all operations</source>
        <translation>Alle Operationen prüfen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Test no operation</source>
        <translation>Keine Operation prüfen</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>The scan failed before its end.</source>
        <translation>Der Scan ist vor seinem Ende fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The scan ran out of time.</source>
        <translation>Die Zeit des Scans ist abgelaufen.</translation>
    </message>
    <message>
        <source>The scan was stopped before its end.</source>
        <translation>Der Scan wurde vor seinem Ende gestoppt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n page(s) could be tested.</source>
        <extracomment>%1 of %n, e.g. &quot;11 of 14 pages could be tested&quot;</extracomment>
        <translation>
            <numerusform>%1 von %n Seite konnte getestet werden.</numerusform>
            <numerusform>%1 von %n Seiten konnten getestet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores and counts are for those pages.</source>
        <translation>Werte und Anzahlen gelten für diese Seiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the server&apos;s answer could not be read.</source>
        <translation>
            <numerusform>%n Teil der Serverantwort konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Teile der Serverantwort konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fixed</source>
        <translation>
            <numerusform>%n behoben</numerusform>
            <numerusform>%n behoben</numerusform>
        </translation>
    </message>
    <message>
        <source>since the report before</source>
        <translation>seit dem vorigen Bericht</translation>
    </message>
    <message>
        <source>The same problems as in the report before.</source>
        <translation>Dieselben Probleme wie im vorigen Bericht.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>No report is open</source>
        <translation>Kein Bericht geöffnet</translation>
    </message>
    <message>
        <source>Start a scan, or open a report from History.</source>
        <translation>Einen Scan starten oder einen Bericht aus dem Verlauf öffnen.</translation>
    </message>
    <message>
        <source>The scan goes on: this is what there was by then.</source>
        <translation>Der Scan läuft noch: Das lag bis dahin vor.</translation>
    </message>
    <message numerus="yes">
        <source>Not one of the %n test(s) got an answer. This run says nothing about the target.</source>
        <translation>
            <numerusform>Der eine Test bekam keine Antwort. Dieser Lauf sagt nichts über das Ziel.</numerusform>
            <numerusform>Keiner der %n Tests bekam eine Antwort. Dieser Lauf sagt nichts über das Ziel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) got no answer.</source>
        <translation>
            <numerusform>%n Test bekam keine Antwort.</numerusform>
            <numerusform>%n Tests bekamen keine Antwort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagesCard</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
</context>
<context>
    <name>PagesRule</name>
    <message>
        <source>A list may have %1 pages at most.</source>
        <translation>Eine Liste darf höchstens %1 Seiten enthalten.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a page.</source>
        <translation>„%1“ ist nicht die Adresse einer Seite.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Follow links</source>
        <translation>Links folgen</translation>
    </message>
    <message>
        <source>Sitemap</source>
        <translation>Sitemap</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Only the page at this address</source>
        <translation>Nur die Seite unter dieser Adresse</translation>
    </message>
    <message>
        <source>Pages of the same site that links lead to</source>
        <translation>Seiten derselben Website, zu denen Links führen</translation>
    </message>
    <message>
        <source>The pages that sitemap.xml of the site lists</source>
        <translation>Die Seiten, die in der sitemap.xml der Website stehen</translation>
    </message>
    <message>
        <source>Exactly the pages you name</source>
        <translation>Genau die angegebenen Seiten</translation>
    </message>
    <message>
        <source>Links away</source>
        <translation>Linktiefe</translation>
    </message>
    <message>
        <source>How many links away from the address</source>
        <translation>Wie viele Links von der Adresse entfernt</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>How many pages at most</source>
        <translation>Wie viele Seiten höchstens</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>One page per line: a whole address, or a path such as /cart</source>
        <translation>Eine Seite pro Zeile: eine vollständige Adresse oder ein Pfad wie /cart</translation>
    </message>
    <message>
        <source>Pages to check, one per line</source>
        <translation>Zu prüfende Seiten, eine pro Zeile</translation>
    </message>
</context>
<context>
    <name>PaymentLink</name>
    <message>
        <source>Pay at %1, in your browser:</source>
        <translation>Im Browser bezahlen bei %1:</translation>
    </message>
    <message>
        <source>Pay at %1. It was not opened here, look at the address before you open it:</source>
        <translation>Bezahlen bei %1. Die Adresse wurde nicht geöffnet, vorher bitte ansehen:</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Where to pay</source>
        <translation>Wo bezahlt wird</translation>
    </message>
    <message>
        <source>Waiting for the new plan. It is looked for when you come back, and every 15 seconds for 3 minutes.</source>
        <translation>Warten auf den neuen Tarif. Nachgesehen wird bei der Rückkehr und 3 Minuten lang alle 15 Sekunden.</translation>
    </message>
    <message>
        <source>Nobody waits for the new plan any longer. Refresh when you have paid.</source>
        <translation>Auf den neuen Tarif wird nicht mehr gewartet. Nach dem Bezahlen bitte aktualisieren.</translation>
    </message>
</context>
<context>
    <name>PlansCard</name>
    <message>
        <source>This is your plan</source>
        <translation>Das ist der jetzige Tarif</translation>
    </message>
    <message>
        <source>Change to %1…</source>
        <translation>Zu %1 wechseln…</translation>
    </message>
    <message>
        <source>The page to pay on opens in your browser.</source>
        <translation>Die Seite zum Bezahlen öffnet sich im Browser.</translation>
    </message>
    <message>
        <source>The page was not opened</source>
        <translation>Die Seite wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>Plans of this server</source>
        <translation>Tarife dieses Servers</translation>
    </message>
    <message>
        <source>Manage subscription…</source>
        <translation>Abonnement verwalten…</translation>
    </message>
    <message>
        <source>This server sells %1 by a price id. Whoever runs it can tell you which:</source>
        <translation>Dieser Server verkauft %1 über eine Preis-ID. Sein Betreiber kennt sie:</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>Pro Minute</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Zugleich</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>There is no subscription to manage</source>
        <translation>Es gibt kein Abonnement zu verwalten</translation>
    </message>
    <message>
        <source>Nothing was bought for this key yet.</source>
        <translation>Für diesen Schlüssel wurde noch nichts gekauft.</translation>
    </message>
</context>
<context>
    <name>QuickStart</name>
    <message>
        <source>Choose at least one check.</source>
        <translation>Mindestens eine Prüfung wählen.</translation>
    </message>
    <message>
        <source>Type the address of a website first.</source>
        <translation>Zuerst die Adresse einer Website eingeben.</translation>
    </message>
    <message>
        <source>Check a website</source>
        <translation>Website prüfen</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>More options…</source>
        <translation>Weitere Optionen…</translation>
    </message>
    <message>
        <source>Try the sample site</source>
        <translation>Beispiel-Website ausprobieren</translation>
    </message>
    <message>
        <source>A small shop with faults of every kind, served by this program</source>
        <translation>Ein kleiner Shop mit Fehlern aller Art, von diesem Programm bereitgestellt</translation>
    </message>
    <message>
        <source>Connect a server…</source>
        <translation>Server verbinden…</translation>
    </message>
    <message>
        <source>Open an OpenAPI file…</source>
        <translation>OpenAPI-Datei öffnen…</translation>
    </message>
</context>
<context>
    <name>QuotaRing</name>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>QuotasCard</name>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Security scans</source>
        <translation>Sicherheits-Scans</translation>
    </message>
    <message>
        <source>The scans last until then</source>
        <translation>Die Scans reichen bis dahin</translation>
    </message>
    <message>
        <source>Used up on %1</source>
        <extracomment>a date</extracomment>
        <translation>Verbraucht am %1</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 pro Minute</translation>
    </message>
    <message>
        <source>%1 a minute, %2 left</source>
        <extracomment>two numbers: &quot;60 a minute, 58 left&quot;</extracomment>
        <translation>%1 pro Minute, noch %2</translation>
    </message>
    <message>
        <source>Starts over</source>
        <translation>Beginnt neu</translation>
    </message>
    <message>
        <source>At this pace</source>
        <translation>In diesem Tempo</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Scans at once</source>
        <translation>Scans zugleich</translation>
    </message>
    <message>
        <source>In this plan</source>
        <translation>In diesem Tarif</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent reports</source>
        <translation>Neueste Berichte</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Alle Berichte</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <translation>
            <numerusform>%n Test</numerusform>
            <numerusform>%n Tests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Visual comparison</source>
        <translation>Bildvergleich</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Causes of failures</source>
        <translation>Ursachen von Fehlern</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Konformität</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Nothing was measured</source>
        <translation>Nichts gemessen</translation>
    </message>
    <message>
        <source>Not reported by this server</source>
        <translation>Von diesem Server nicht gemeldet</translation>
    </message>
    <message>
        <source>Not in the plan of this key</source>
        <translation>Nicht im Tarif dieses Schlüssels</translation>
    </message>
    <message>
        <source>Asked for, but not answered</source>
        <translation>Gefragt, aber nicht beantwortet</translation>
    </message>
    <message>
        <source>A file on the server, which is not fetched</source>
        <translation>Eine Datei auf dem Server, wird nicht geholt</translation>
    </message>
    <message>
        <source>On another site, where the key does not go</source>
        <translation>Auf einer anderen Seite, dorthin geht der Schlüssel nicht</translation>
    </message>
    <message>
        <source>Not fetched: there were too many</source>
        <translation>Nicht geholt: es waren zu viele</translation>
    </message>
    <message>
        <source>Too large to be fetched</source>
        <translation>Zu groß zum Holen</translation>
    </message>
    <message>
        <source>Damaged, or no picture</source>
        <translation>Beschädigt oder kein Bild</translation>
    </message>
    <message>
        <source>The server did not give it</source>
        <translation>Der Server hat es nicht geliefert</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <extracomment>how sure a server is of what it says</extracomment>
        <translation>%1 % sicher</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Keine Änderung</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1 % changed</source>
        <extracomment>how much of a picture differs from the one before</extracomment>
        <translation>%1 % geändert</translation>
    </message>
</context>
<context>
    <name>RootCauseBox</name>
    <message>
        <source>Likely cause</source>
        <translation>Wahrscheinliche Ursache</translation>
    </message>
    <message>
        <source>Suggested fix</source>
        <translation>Vorgeschlagene Lösung</translation>
    </message>
    <message>
        <source>Files to look at</source>
        <translation>Dateien zum Nachsehen</translation>
    </message>
    <message>
        <source>This is what the server suggests, %1.</source>
        <translation>Das vermutet der Server, %1.</translation>
    </message>
    <message>
        <source>This is what the server suggests.</source>
        <translation>Das vermutet der Server.</translation>
    </message>
</context>
<context>
    <name>RunTexts</name>
    <message>
        <source>Waits here until %1 can be reached</source>
        <translation>Wartet hier, bis %1 erreichbar ist</translation>
    </message>
    <message>
        <source>Waits here as long as %1 asked for</source>
        <translation>Wartet hier, so lange %1 es verlangt</translation>
    </message>
    <message>
        <source>Waits here for a free place at %1</source>
        <translation>Wartet hier auf einen freien Platz bei %1</translation>
    </message>
    <message>
        <source>Stopping; what was checked is kept</source>
        <translation>Wird angehalten; was geprüft wurde, bleibt erhalten</translation>
    </message>
    <message>
        <source>Fetching the results</source>
        <translation>Ergebnisse werden geholt</translation>
    </message>
    <message>
        <source>In the queue of the server</source>
        <translation>In der Warteschlange des Servers</translation>
    </message>
    <message>
        <source>The server is at work</source>
        <translation>Der Server arbeitet</translation>
    </message>
    <message>
        <source>This scan may have been started</source>
        <translation>Dieser Scan wurde vielleicht gestartet</translation>
    </message>
    <message>
        <source>The list of %1 does not show it now. Start it again if it should run.</source>
        <translation>Die Liste von %1 zeigt ihn nicht. Noch einmal starten, falls er laufen soll.</translation>
    </message>
    <message>
        <source>The answer of %1 was lost, and its list of scans does not tell which one it is. Nothing is sent twice without you.</source>
        <translation>Die Antwort von %1 ging verloren, und aus der Liste der Scans geht nicht hervor, welcher es ist. Ohne Zustimmung wird nichts zweimal gesendet.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Asking %1 to start it</source>
        <translation>%1 wird gebeten, ihn zu starten</translation>
    </message>
    <message>
        <source>Not watched; it may go on at %1</source>
        <translation>Nicht beobachtet; läuft vielleicht bei %1 weiter</translation>
    </message>
    <message>
        <source>The server does not answer; next try in %1</source>
        <translation>Der Server antwortet nicht; nächster Versuch in %1</translation>
    </message>
    <message>
        <source>Checking now</source>
        <translation>Wird gerade geprüft</translation>
    </message>
    <message>
        <source>Checked just now, next in %1</source>
        <translation>Gerade geprüft, wieder in %1</translation>
    </message>
    <message>
        <source>Checked %1 ago, checking now</source>
        <translation>Vor %1 geprüft, wird gerade geprüft</translation>
    </message>
    <message>
        <source>Checked %1 ago, next in %2</source>
        <translation>Vor %1 geprüft, wieder in %2</translation>
    </message>
    <message>
        <source>Cancel scan</source>
        <translation>Scan abbrechen</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Wieder beobachten</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This scan is not complete any more</source>
        <translation>Dieser Scan ist nicht mehr vollständig</translation>
    </message>
    <message>
        <source>Passwords and files are never written down, and the program was closed meanwhile. Fill them in again.</source>
        <translation>Passwörter und Dateien werden nie gespeichert, und das Programm war inzwischen geschlossen. Bitte noch einmal angeben.</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>Wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Noch einmal starten</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>No scan is running now.</source>
        <translation>Zurzeit läuft kein Scan.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) in progress</source>
        <translation>
            <numerusform>%n Scan läuft</numerusform>
            <numerusform>%n Scans laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufende Scans</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>A scan that you start shows its pages here as they are checked.</source>
        <translation>Ein gestarteter Scan zeigt hier seine Seiten, während sie geprüft werden.</translation>
    </message>
    <message>
        <source>New scan</source>
        <translation>Neuer Scan</translation>
    </message>
</context>
<context>
    <name>ScanCard</name>
    <message>
        <source>Ended without a report</source>
        <translation>Ohne Bericht beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) checked, the report is saved</source>
        <translation>
            <numerusform>%n Seite geprüft, der Bericht ist gespeichert</numerusform>
            <numerusform>%n Seiten geprüft, der Bericht ist gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>Der Bericht ist gespeichert</translation>
    </message>
    <message>
        <source>Stopping; what was checked is kept</source>
        <translation>Wird gestoppt; bisher Geprüftes bleibt erhalten</translation>
    </message>
    <message>
        <source>Starting the engine</source>
        <translation>Engine wird gestartet</translation>
    </message>
    <message>
        <source>Starting the browser</source>
        <translation>Browser wird gestartet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n page(s) found so far</source>
        <translation>
            <numerusform>%1 von %n bisher gefundenen Seite</numerusform>
            <numerusform>%1 von %n bisher gefundenen Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n page(s)</source>
        <extracomment>%1 of %n pages are checked</extracomment>
        <translation>
            <numerusform>%1 von %n Seite</numerusform>
            <numerusform>%1 von %n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Bildschirmfotos</translation>
    </message>
    <message>
        <source>Scan of %1</source>
        <translation>Scan von %1</translation>
    </message>
    <message>
        <source>Stop and keep results</source>
        <translation>Stoppen und Ergebnisse behalten</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Pages checked</source>
        <translation>Geprüfte Seiten</translation>
    </message>
    <message>
        <source>Pages of this scan</source>
        <translation>Seiten dieses Scans</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The scan goes on</source>
        <translation>Der Scan läuft weiter</translation>
    </message>
    <message>
        <source>%1 cannot stop it. Its report is saved here when it has ended.</source>
        <translation>%1 kann ihn nicht anhalten. Der Bericht wird hier gespeichert, sobald er fertig ist.</translation>
    </message>
</context>
<context>
    <name>ScoreCards</name>
    <message>
        <source>Compliance %1</source>
        <translation>Konformität %1</translation>
    </message>
    <message>
        <source>Compliance %1 to %2</source>
        <extracomment>an interval: from the lowest to the highest it can be</extracomment>
        <translation>Konformität %1–%2</translation>
    </message>
    <message>
        <source>Accessibility was not checked in this scan.</source>
        <translation>Barrierefreiheit wurde in diesem Scan nicht geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) need a person to decide: lowest if all of them fail, highest if none does.</source>
        <translation>
            <numerusform>%n Stelle ist von Hand zu prüfen: niedrigster Wert, wenn sie durchfällt, höchster, wenn nicht.</numerusform>
            <numerusform>%n Stellen sind von Hand zu prüfen: niedrigster Wert, wenn alle durchfallen, höchster, wenn keine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scored as Lighthouse does, mean over pages.</source>
        <translation>Bewertet wie in Lighthouse, Mittelwert über die Seiten.</translation>
    </message>
    <message>
        <source>Performance was not measured in this scan.</source>
        <translation>Leistung wurde in diesem Scan nicht gemessen.</translation>
    </message>
    <message>
        <source>Lab score, 4 metrics, indicative: measured beside other pages. Medians over pages.</source>
        <translation>Laborwert, 4 Metriken, Richtwert: neben anderen Seiten gemessen. Mediane über die Seiten.</translation>
    </message>
    <message>
        <source>Lab score, 4 metrics. Medians over pages.</source>
        <translation>Laborwert, 4 Metriken. Mediane über die Seiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Accessibility score</source>
        <translation>Wert für Barrierefreiheit</translation>
    </message>
    <message>
        <source>Lab score</source>
        <translation>Laborwert</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>Es wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>As the server gives it.</source>
        <translation>Wie der Server ihn angibt.</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Shows what was typed while it is held</source>
        <translation>Zeigt die Eingabe, solange er gedrückt ist</translation>
    </message>
</context>
<context>
    <name>ServerExport</name>
    <message>
        <source>not for security scans</source>
        <translation>nicht für Sicherheitsscans</translation>
    </message>
    <message>
        <source>Save the export of %1</source>
        <translation>Export von %1 speichern</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Export von %1</translation>
    </message>
    <message>
        <source>The server is making the file…</source>
        <translation>Der Server erstellt die Datei…</translation>
    </message>
    <message>
        <source>This server leaves three of its columns empty; the table (CSV) made here has everything.</source>
        <translation>Dieser Server lässt drei Spalten leer; in der hier erstellten Tabelle (CSV) steht alles.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>not in the plan of this key</source>
        <translation>nicht im Tarif dieses Schlüssels</translation>
    </message>
    <message>
        <source>not made by this server</source>
        <translation>gibt es bei diesem Server nicht</translation>
    </message>
    <message>
        <source>The exports made here are in every plan.</source>
        <translation>Was hier exportiert wird, gehört zu jedem Tarif.</translation>
    </message>
    <message>
        <source>Export here instead</source>
        <translation>Hier exportieren</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>NAT Cloud</source>
        <translation>NAT Cloud</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Kept in the key store of this computer, never in a file.</source>
        <translation>Liegt im Schlüsselspeicher dieses Computers, nie in einer Datei.</translation>
    </message>
    <message>
        <source>The saved key belongs to the old address. Type the key for this one.</source>
        <translation>Der gespeicherte Schlüssel gehört zur alten Adresse. Bitte den Schlüssel für diese eingeben.</translation>
    </message>
    <message>
        <source>A key is kept until you quit. Type another one to replace it.</source>
        <translation>Ein Schlüssel gilt bis zum Beenden. Ein anderer ersetzt ihn.</translation>
    </message>
    <message>
        <source>A key is in the key store. Type another one to replace it.</source>
        <translation>Ein Schlüssel liegt im Schlüsselspeicher. Ein anderer ersetzt ihn.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Connect a server</source>
        <translation>Server verbinden</translation>
    </message>
    <message>
        <source>Edit server</source>
        <translation>Server bearbeiten</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>A server of your own</source>
        <translation>Eigener Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Send the key unencrypted; anybody between could read it</source>
        <translation>Den Schlüssel unverschlüsselt senden; unterwegs ist er lesbar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Schlüssel holen</translation>
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
        <source>Tests the server first, when it is new or was changed</source>
        <translation>Testet den Server zuerst, wenn er neu ist oder geändert wurde</translation>
    </message>
    <message>
        <source>The server is ready</source>
        <translation>Der Server ist bereit</translation>
    </message>
    <message>
        <source>The key store did not take the key</source>
        <translation>Der Schlüsselspeicher hat den Schlüssel nicht angenommen</translation>
    </message>
    <message>
        <source>It is locked, absent or silent. The key can be kept until you quit, and is written nowhere.</source>
        <translation>Er ist gesperrt, fehlt oder antwortet nicht. Der Schlüssel kann bis zum Beenden behalten werden und wird nirgends gespeichert.</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>The key could not be removed from the key store</source>
        <translation>Der Schlüssel konnte nicht aus dem Schlüsselspeicher entfernt werden</translation>
    </message>
    <message>
        <source>It is locked, absent or silent. A key that was in it is still there.</source>
        <translation>Er ist gesperrt, fehlt oder antwortet nicht. Ein Schlüssel, der darin lag, ist noch da.</translation>
    </message>
    <message>
        <source>The key was removed</source>
        <translation>Der Schlüssel wurde entfernt</translation>
    </message>
    <message>
        <source>This server asks for a key</source>
        <translation>Dieser Server verlangt einen Schlüssel</translation>
    </message>
    <message>
        <source>Whoever runs it gives one out.</source>
        <translation>Wer ihn betreibt, gibt einen aus.</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
</context>
<context>
    <name>ServerKeyField</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Keys usually begin with nat_pk_.</source>
        <translation>Schlüssel beginnen meist mit nat_pk_.</translation>
    </message>
</context>
<context>
    <name>ServerPicker</name>
    <message>
        <source>Where the scan runs</source>
        <translation>Wo der Scan läuft</translation>
    </message>
    <message>
        <source>Connect a server…</source>
        <translation>Server verbinden…</translation>
    </message>
</context>
<context>
    <name>ServerScansCard</name>
    <message>
        <source>%1 has no scans yet</source>
        <translation>%1 hat noch keine Scans</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Fetch into History</source>
        <translation>In den Verlauf holen</translation>
    </message>
    <message>
        <source>Scans on a server</source>
        <translation>Scans auf einem Server</translation>
    </message>
    <message>
        <source>Those that were started on its dashboard or on another computer can be watched here, and their results fetched into History.</source>
        <translation>Scans, die auf dessen Übersichtsseite oder auf einem anderen Computer gestartet wurden, lassen sich hier beobachten und ihre Ergebnisse in den Verlauf holen.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Show its scans</source>
        <translation>Scans anzeigen</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Scans on the server</source>
        <translation>Scans auf dem Server</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
</context>
<context>
    <name>ServerTexts</name>
    <message>
        <source>Answers, but tells nothing of its health</source>
        <translation>Antwortet, sagt aber nichts über seinen Zustand</translation>
    </message>
    <message>
        <source>“%1”, answered in %2 ms</source>
        <extracomment>%1 is the server&apos;s own word (&quot;ok&quot;), %2 a number</extracomment>
        <translation>„%1“, Antwort in %2 ms</translation>
    </message>
    <message>
        <source>The API of self-hosted servers, which test APIs but no pages</source>
        <translation>Die API selbst betriebener Server; sie testen APIs, aber keine Seiten</translation>
    </message>
    <message>
        <source>The documented API</source>
        <translation>Die dokumentierte API</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted, account %1</source>
        <translation>Angenommen, Konto %1</translation>
    </message>
    <message>
        <source>This server is open, or shares one key: it would take any text</source>
        <translation>Dieser Server ist offen oder teilt einen Schlüssel: Er nähme jeden Text</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Security scans</source>
        <translation>Sicherheitsscans</translation>
    </message>
    <message>
        <source>Resets</source>
        <translation>Neu ab</translation>
    </message>
    <message>
        <source>The connection is not encrypted</source>
        <translation>Die Verbindung ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>For %1, from %2, good until %3</source>
        <extracomment>of a certificate: %1 for whom, %2 by whom, %3 a date</extracomment>
        <translation>Für %1, von %2, gültig bis %3</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready, plan %1</source>
        <translation>Bereit, Tarif %1</translation>
    </message>
    <message>
        <source>Ready, takes any key</source>
        <translation>Bereit, nimmt jeden Schlüssel</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>This server tests APIs only. Pages are checked on this computer.</source>
        <translation>Dieser Server testet nur APIs. Seiten werden auf diesem Computer geprüft.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>APIs cannot be scanned on this computer yet. Choose a connected server.</source>
        <translation>Auf diesem Computer lassen sich APIs noch nicht prüfen. Einen verbundenen Server wählen.</translation>
    </message>
    <message>
        <source>This server checks websites only.</source>
        <translation>Dieser Server prüft nur Websites.</translation>
    </message>
</context>
<context>
    <name>ServerTile</name>
    <message>
        <source>Counts nothing</source>
        <translation>Zählt nichts</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Security scans</source>
        <translation>Sicherheits-Scans</translation>
    </message>
</context>
<context>
    <name>ServerTrust</name>
    <message>
        <source>The server shows this certificate. Compare its fingerprint with what whoever runs the server tells you.</source>
        <translation>Der Server zeigt dieses Zertifikat. Der Fingerabdruck sollte dem gleichen, den der Betreiber nennt.</translation>
    </message>
    <message>
        <source>The server shows no certificate now.</source>
        <translation>Der Server zeigt jetzt kein Zertifikat.</translation>
    </message>
    <message>
        <source>One certificate is trusted, for this server only:</source>
        <translation>Einem Zertifikat wird vertraut, nur für diesen Server:</translation>
    </message>
    <message>
        <source>Trust this certificate for this server only</source>
        <translation>Diesem Zertifikat nur für diesen Server vertrauen</translation>
    </message>
    <message>
        <source>Trust it no longer</source>
        <translation>Nicht mehr vertrauen</translation>
    </message>
</context>
<context>
    <name>ServerUsage</name>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>This server counts nothing: it has no accounts, so there is no quota and nothing to buy.</source>
        <translation>Dieser Server zählt nichts: Er hat keine Konten, also kein Kontingent und nichts zu kaufen.</translation>
    </message>
    <message>
        <source>You are on %1 now</source>
        <extracomment>a plan: &quot;You are on Pro now&quot;</extracomment>
        <translation>Der Tarif ist jetzt %1</translation>
    </message>
    <message>
        <source>The server gave you a new key</source>
        <translation>Der Server hat einen neuen Schlüssel ausgestellt</translation>
    </message>
    <message>
        <source>It takes the place of the one that is kept for this server.</source>
        <translation>Er ersetzt den, der für diesen Server aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Keep the new key</source>
        <translation>Neuen Schlüssel behalten</translation>
    </message>
    <message>
        <source>The new key is in the keychain</source>
        <translation>Der neue Schlüssel liegt im Schlüsselspeicher</translation>
    </message>
    <message>
        <source>The new key is kept until the program ends</source>
        <translation>Der neue Schlüssel gilt bis zum Beenden</translation>
    </message>
    <message>
        <source>Run on this computer</source>
        <translation>Auf diesem Computer ausführen</translation>
    </message>
    <message>
        <source>Upgrade…</source>
        <translation>Tarif erweitern…</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Until you quit</source>
        <translation>Bis zum Beenden</translation>
    </message>
    <message>
        <source>In the key store</source>
        <translation>Im Schlüsselspeicher</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Its key is removed from the key store, too. Reports stay.</source>
        <translation>Auch der Schlüssel wird aus dem Schlüsselspeicher entfernt. Berichte bleiben.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The key of %1 could not be removed</source>
        <translation>Der Schlüssel von %1 konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>The key store is locked, absent or silent. A key that was in it is still there.</source>
        <translation>Der Schlüsselspeicher ist gesperrt, fehlt oder antwortet nicht. Ein Schlüssel, der darin lag, ist noch da.</translation>
    </message>
    <message>
        <source>Remove the server only</source>
        <translation>Nur den Server entfernen</translation>
    </message>
    <message>
        <source>Scans run on this computer, or on a NAT server. Keys are kept in the key store of this computer, never in a file.</source>
        <translation>Scans laufen auf diesem Computer oder auf einem NAT-Server. Schlüssel liegen im Schlüsselspeicher dieses Computers, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Choose the browser</source>
        <translation>Browser auswählen</translation>
    </message>
    <message>
        <source>Uses %1</source>
        <translation>Verwendet %1</translation>
    </message>
    <message>
        <source>No browser was found. Install Chromium, or choose a program.</source>
        <translation>Kein Browser gefunden. Chromium installieren oder ein Programm wählen.</translation>
    </message>
    <message>
        <source>There is no such program.</source>
        <translation>Dieses Programm gibt es nicht.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
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
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Looked for by itself</source>
        <translation>Automatisch gesucht</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>To use another folder, set NAT_DATA_DIR before the program starts.</source>
        <translation>Für einen anderen Ordner NAT_DATA_DIR vor dem Programmstart setzen.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
</context>
<context>
    <name>SpecWords</name>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 a number, %2 a sentence</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>“%1” stands there twice; the last one counts.</source>
        <translation>„%1“ steht zweimal da; das letzte zählt.</translation>
    </message>
    <message>
        <source>A key that is no text was left out.</source>
        <translation>Ein Schlüssel, der kein Text ist, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The file holds several documents; the first one counts.</source>
        <translation>Die Datei enthält mehrere Dokumente; das erste zählt.</translation>
    </message>
    <message>
        <source>Version %1 is newer than this program; it was read as 3.1.</source>
        <translation>Version %1 ist neuer als dieses Programm und wurde wie 3.1 gelesen.</translation>
    </message>
    <message>
        <source>“%1” leads to another file, which is not read.</source>
        <translation>„%1“ führt in eine andere Datei, die nicht gelesen wird.</translation>
    </message>
    <message>
        <source>“%1” leads nowhere.</source>
        <translation>„%1“ führt ins Leere.</translation>
    </message>
    <message>
        <source>“%1” leads to itself.</source>
        <translation>„%1“ führt zu sich selbst.</translation>
    </message>
    <message>
        <source>“%1” has a wrong type and was left out.</source>
        <translation>„%1“ hat den falschen Typ und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is too long; its end was left out.</source>
        <translation>„%1“ ist zu lang; das Ende wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The server “%1” is no whole address.</source>
        <translation>Der Server „%1“ ist keine vollständige Adresse.</translation>
    </message>
    <message>
        <source>The server “%1” is no web address that can be tested.</source>
        <translation>Der Server „%1“ ist keine Webadresse, die sich prüfen lässt.</translation>
    </message>
    <message>
        <source>The security scheme “%1” is used but not declared.</source>
        <translation>Das Sicherheitsschema „%1“ wird verwendet, aber nirgends erklärt.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Darin steht nichts.</translation>
    </message>
    <message>
        <source>It is larger than 20 MB.</source>
        <translation>Sie ist größer als 20 MB.</translation>
    </message>
    <message>
        <source>This is no text in UTF-8.</source>
        <translation>Das ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>This is a web page, not the description itself. Look there for a link to a JSON or YAML file.</source>
        <translation>Das ist eine Webseite, nicht die Beschreibung selbst. Dort findet sich meist ein Link zu einer JSON- oder YAML-Datei.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Das ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>This is not valid YAML.</source>
        <translation>Das ist kein gültiges YAML.</translation>
    </message>
    <message>
        <source>This is neither an OpenAPI description nor a Postman collection.</source>
        <translation>Das ist weder eine OpenAPI-Beschreibung noch eine Postman-Sammlung.</translation>
    </message>
    <message>
        <source>Version %1 cannot be read. OpenAPI 2.0, 3.0 and 3.1 and Postman 2 can.</source>
        <translation>Version %1 lässt sich nicht lesen, nur OpenAPI 2.0, 3.0 und 3.1 sowie Postman 2.</translation>
    </message>
    <message>
        <source>“%1” is not what OpenAPI wants there.</source>
        <translation>„%1“ ist nicht das, was OpenAPI dort verlangt.</translation>
    </message>
    <message>
        <source>It grows too large when it is read.</source>
        <translation>Beim Lesen wächst sie zu stark an.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Sie ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>A YAML alias stands for something that contains it.</source>
        <translation>Ein YAML-Alias steht für etwas, das ihn selbst enthält.</translation>
    </message>
    <message>
        <source>Reading it took longer than a minute.</source>
        <translation>Das Lesen dauerte länger als eine Minute.</translation>
    </message>
    <message>
        <source>Reading it was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n Operation</numerusform>
            <numerusform>%n Operationen</numerusform>
        </translation>
    </message>
    <message>
        <source>bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>key in the header %1</source>
        <extracomment>%1 the name of an HTTP header</extracomment>
        <translation>Schlüssel im Header %1</translation>
    </message>
    <message>
        <source>user name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>OAuth 2 client credentials</source>
        <translation>OAuth 2 mit Client-Zugangsdaten</translation>
    </message>
    <message>
        <source>in a way that scans cannot use</source>
        <translation>auf eine Weise, die Scans nicht nutzen können</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is no description at this address (HTTP %1).</source>
        <extracomment>%1 an HTTP status such as 404</extracomment>
        <translation>Unter dieser Adresse gibt es keine Beschreibung (HTTP %1).</translation>
    </message>
</context>
<context>
    <name>Standards</name>
    <message>
        <source>Best practice</source>
        <translation>Bewährte Praxis</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Engine on this computer: running</source>
        <translation>Engine auf diesem Computer: läuft</translation>
    </message>
    <message>
        <source>Engine on this computer: starts with a scan</source>
        <translation>Engine auf diesem Computer: startet mit einem Scan</translation>
    </message>
    <message>
        <source>Reports are kept in %1</source>
        <translation>Berichte werden in %1 aufbewahrt</translation>
    </message>
</context>
<context>
    <name>StatusMeter</name>
    <message>
        <source>Scans %1</source>
        <extracomment>in the status bar: &quot;Scans 23 of 30&quot;</extracomment>
        <translation>Scans %1</translation>
    </message>
</context>
<context>
    <name>TestsCard</name>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Tests of the report</source>
        <translation>Tests des Berichts</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Trend chart</source>
        <translation>Trenddiagramm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Lab score</source>
        <translation>Laborwert</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>From %1 to %2: accessibility %3 to %4, lab score %5 to %6, problems %7 to %8.</source>
        <extracomment>read out by screen readers: scores and numbers of problems of the first and the last report</extracomment>
        <translation>Von %1 bis %2: Barrierefreiheit %3 auf %4, Laborwert %5 auf %6, Probleme %7 auf %8.</translation>
    </message>
</context>
<context>
    <name>UsageChart</name>
    <message>
        <source>From %1 to %2: %3 scans, %4 security scans.</source>
        <extracomment>read out by screen readers: two dates, two numbers</extracomment>
        <translation>Von %1 bis %2: %3 Scans, %4 Sicherheits-Scans.</translation>
    </message>
</context>
<context>
    <name>UsageDesk</name>
    <message>
        <source>A quota of %1 is used up</source>
        <extracomment>the name of a server</extracomment>
        <translation>Ein Kontingent von %1 ist verbraucht</translation>
    </message>
    <message>
        <source>A quota of %1 is getting low</source>
        <extracomment>the name of a server</extracomment>
        <translation>Ein Kontingent von %1 geht zur Neige</translation>
    </message>
    <message>
        <source>Run on this computer</source>
        <translation>Auf diesem Computer ausführen</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Tarif erweitern</translation>
    </message>
    <message>
        <source>Show usage</source>
        <translation>Verbrauch anzeigen</translation>
    </message>
</context>
<context>
    <name>UsageHistoryCard</name>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Monat für Monat</translation>
    </message>
    <message>
        <source>As seen from this computer: this server tells no history.</source>
        <translation>Von diesem Computer aus gezählt: Dieser Server nennt keinen Verlauf.</translation>
    </message>
    <message>
        <source>Copy the use of each day</source>
        <translation>Verbrauch je Tag kopieren</translation>
    </message>
    <message>
        <source>Copy the use of each month</source>
        <translation>Verbrauch je Monat kopieren</translation>
    </message>
    <message>
        <source>Use of each day as table</source>
        <translation>Verbrauch je Tag als Tabelle</translation>
    </message>
    <message>
        <source>Use of each month as table</source>
        <translation>Verbrauch je Monat als Tabelle</translation>
    </message>
    <message>
        <source>Use of each day</source>
        <translation>Verbrauch je Tag</translation>
    </message>
    <message>
        <source>Use of each month</source>
        <translation>Verbrauch je Monat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Security scans</source>
        <translation>Sicherheits-Scans</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message>
        <source>You are on %1 now</source>
        <translation>Der Tarif ist jetzt %1</translation>
    </message>
    <message>
        <source>What your plans have left, and what was used.</source>
        <translation>Was die Tarife noch hergeben und was verbraucht ist.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>No server is connected</source>
        <translation>Kein Server ist verbunden</translation>
    </message>
    <message>
        <source>Scans on this computer are free and need no plan. Connect a NAT server to see what its plan has left.</source>
        <translation>Scans auf diesem Computer sind kostenlos und brauchen keinen Tarif. Ein verbundener NAT-Server zeigt hier, was sein Tarif noch hergibt.</translation>
    </message>
    <message>
        <source>Connect a server…</source>
        <translation>Server verbinden…</translation>
    </message>
</context>
<context>
    <name>UsageTexts</name>
    <message>
        <source>PDF export</source>
        <translation>PDF-Export</translation>
    </message>
    <message>
        <source>Security scans</source>
        <translation>Sicherheits-Scans</translation>
    </message>
    <message>
        <source>API descriptions</source>
        <translation>API-Beschreibungen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Scheduled scans</source>
        <translation>Geplante Scans</translation>
    </message>
    <message>
        <source>Not in this plan</source>
        <translation>Nicht in diesem Tarif</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Getting low</source>
        <translation>Wird knapp</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Not reported by this server</source>
        <translation>Von diesem Server nicht gemeldet</translation>
    </message>
    <message>
        <source>%1, unlimited</source>
        <translation>%1, unbegrenzt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how much of a quota is used: &quot;23 of 30&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 verbraucht</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>a plan that has none of these scans</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>how a date is written, as QDate::toString() has it: &quot;1 December 2026&quot;</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a feature of a plan and how much of it: &quot;API descriptions: 5&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <extracomment>a plan that costs nothing</extracomment>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>a time of day: when figures were asked for</extracomment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>As of %1, %2</source>
        <extracomment>date and time: when figures were asked for</extracomment>
        <translation>Stand: %1, %2</translation>
    </message>
    <message>
        <source>Scans: %1.</source>
        <extracomment>how much of a quota: &quot;23 of 30&quot;</extracomment>
        <translation>Scans: %1.</translation>
    </message>
    <message>
        <source>Security scans: %1.</source>
        <extracomment>how much of a quota: &quot;23 of 30&quot;</extracomment>
        <translation>Sicherheits-Scans: %1.</translation>
    </message>
    <message>
        <source>Scans on this computer stay free.</source>
        <translation>Scans auf diesem Computer bleiben kostenlos.</translation>
    </message>
    <message>
        <source>Scans of this kind are not in the plan.</source>
        <translation>Solche Scans sind im Tarif nicht enthalten.</translation>
    </message>
    <message>
        <source>Scans of this plan are unlimited.</source>
        <translation>Die Scans dieses Tarifs sind unbegrenzt.</translation>
    </message>
    <message>
        <source>No scan of this plan is left.</source>
        <translation>Von diesem Tarif ist kein Scan mehr übrig.</translation>
    </message>
    <message numerus="yes">
        <source>Uses 1 of %n security scan(s) left.</source>
        <extracomment>%n security scans are left of a plan</extracomment>
        <translation>
            <numerusform>Verbraucht den letzten Sicherheits-Scan.</numerusform>
            <numerusform>Verbraucht 1 von noch %n Sicherheits-Scans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uses 1 of %n scan(s) left.</source>
        <extracomment>%n scans are left of a plan</extracomment>
        <translation>
            <numerusform>Verbraucht den letzten Scan.</numerusform>
            <numerusform>Verbraucht 1 von noch %n Scans.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <extracomment>date, time, countdown: &quot;1 December 2026 at 01:00, in 6 days&quot;</extracomment>
        <translation>%1 um %2, %3</translation>
    </message>
    <message>
        <source>Starts over on %1</source>
        <extracomment>&quot;1 December 2026 at 01:00, in 6 days&quot;</extracomment>
        <translation>Beginnt neu am %1</translation>
    </message>
    <message>
        <source>%1 (your plan)</source>
        <extracomment>the plan that somebody has: &quot;Pro (your plan)&quot;</extracomment>
        <translation>%1 (jetziger Tarif)</translation>
    </message>
</context>
<context>
    <name>ViewportPicker</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>A size looks like 1280x800, with sides from 200 to 8192.</source>
        <translation>Eine Größe sieht aus wie 1280x800, mit Seitenlängen von 200 bis 8192.</translation>
    </message>
    <message>
        <source>Another size, such as 1440x900</source>
        <translation>Andere Größe, etwa 1440x900</translation>
    </message>
    <message>
        <source>Add size</source>
        <translation>Größe hinzufügen</translation>
    </message>
</context>
<context>
    <name>VisualCard</name>
    <message>
        <source>Visual comparison</source>
        <translation>Bildvergleich</translation>
    </message>
    <message>
        <source>Picture comparisons of the report</source>
        <translation>Bildvergleiche des Berichts</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Groß zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n picture(s) changed, as the server compared them.</source>
        <extracomment>%1 of %n, e.g. &quot;5 of 42 pictures changed&quot;</extracomment>
        <translation>
            <numerusform>%1 von %n Bild geändert, laut Vergleich des Servers.</numerusform>
            <numerusform>%1 von %n Bildern geändert, laut Vergleich des Servers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebsiteForm</name>
    <message>
        <source>This server chooses pages, checks and window sizes by itself.</source>
        <translation>Dieser Server wählt Seiten, Prüfungen und Fenstergrößen selbst.</translation>
    </message>
    <message>
        <source>Type the address of a website first.</source>
        <translation>Zuerst die Adresse einer Website eingeben.</translation>
    </message>
    <message>
        <source>The list of pages is not complete.</source>
        <translation>Die Liste der Seiten ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Choose at least one check.</source>
        <translation>Mindestens eine Prüfung wählen.</translation>
    </message>
    <message>
        <source>Choose at least one window size.</source>
        <translation>Mindestens eine Fenstergröße wählen.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Window sizes</source>
        <translation>Fenstergrößen</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Scan</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>New scan</source>
        <translation>Neuer Scan</translation>
    </message>
    <message>
        <source>Open report…</source>
        <translation>Bericht öffnen…</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Bericht exportieren…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Stop and keep results</source>
        <translation>Stoppen und Ergebnisse behalten</translation>
    </message>
    <message>
        <source>Try the sample site</source>
        <translation>Beispiel-Website ausprobieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
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
        <source>Open the folder of the reports</source>
        <translation>Ordner der Berichte öffnen</translation>
    </message>
    <message>
        <source>About NAT Desktop</source>
        <translation>Über NAT Desktop</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Über Qt</translation>
    </message>
    <message>
        <source>Icons only in the navigation</source>
        <translation>Navigation nur mit Symbolen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
</TS>
