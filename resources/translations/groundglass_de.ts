<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AskedPlaces</name>
    <message>
        <source>%1 of %2</source>
        <comment>a place, and the picture that it is cut out of</comment>
        <translation>%1 aus %2</translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>Takes pictures</source>
        <translation>Nimmt Bilder an</translation>
    </message>
    <message>
        <source>Answers word by word</source>
        <translation>Antwortet Wort für Wort</translation>
    </message>
    <message>
        <source>Vision enhancements</source>
        <translation>Vision-Erweiterungen</translation>
    </message>
    <message>
        <source>JSON with pictures</source>
        <translation>JSON mit Bildern</translation>
    </message>
    <message>
        <source>Tools with pictures</source>
        <translation>Werkzeuge mit Bildern</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 Asking again in %2 s.</source>
        <translation>%1 Neuer Versuch in %2 s.</translation>
    </message>
    <message>
        <source>--kind is azure, azure-v1 or openai, not “%1”.</source>
        <translation>--kind ist azure, azure-v1 oder openai, nicht „%1“.</translation>
    </message>
    <message>
        <source>--endpoint needs --deployment, the name of the model&apos;s deployment.</source>
        <translation>--endpoint braucht --deployment, den Namen der Bereitstellung des Modells.</translation>
    </message>
    <message>
        <source>--kind openai needs --model, the name of the model.</source>
        <translation>--kind openai braucht --model, den Namen des Modells.</translation>
    </message>
    <message>
        <source>--api-version needs a version such as 2024-02-15-preview.</source>
        <translation>--api-version braucht eine Version wie 2024-02-15-preview.</translation>
    </message>
    <message>
        <source>--builtin, --endpoint and --connection exclude each other.</source>
        <translation>--builtin, --endpoint und --connection schließen einander aus.</translation>
    </message>
    <message>
        <source>--%1 needs --endpoint.</source>
        <translation>--%1 braucht --endpoint.</translation>
    </message>
    <message>
        <source>--key-file needs --endpoint or --connection.</source>
        <translation>--key-file braucht --endpoint oder --connection.</translation>
    </message>
    <message>
        <source>--%1 needs an address that begins with https://.</source>
        <translation>--%1 braucht eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>--detail is low, high or auto, not “%1”.</source>
        <translation>--detail ist low, high oder auto, nicht „%1“.</translation>
    </message>
    <message>
        <source>--image needs the name of a picture file or an address.</source>
        <translation>--image braucht den Namen einer Bilddatei oder eine Adresse.</translation>
    </message>
    <message>
        <source>--video and --index belong together.</source>
        <translation>--video und --index gehören zusammen.</translation>
    </message>
    <message>
        <source>--video and --image exclude each other.</source>
        <translation>--video und --image schließen einander aus.</translation>
    </message>
    <message>
        <source>--format is text or json, not “%1”.</source>
        <translation>--format ist text oder json, nicht „%1“.</translation>
    </message>
    <message>
        <source>--annotated needs a file name that ends in .png or .jpg.</source>
        <translation>--annotated braucht einen Dateinamen, der auf .png oder .jpg endet.</translation>
    </message>
    <message>
        <source>--annotated needs a picture: give one with --image.</source>
        <translation>--annotated braucht ein Bild: mit --image angeben.</translation>
    </message>
    <message>
        <source>--%1 needs --save.</source>
        <translation>--%1 braucht --save.</translation>
    </message>
    <message>
        <source>--save needs the name of a file.</source>
        <translation>--save braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>There are several questions: put yours between quotation marks.</source>
        <translation>Das sind mehrere Fragen: die Frage bitte in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>There is no question: write it after the options, or give it on standard input with -.</source>
        <translation>Es gibt keine Frage: nach den Optionen angeben oder mit - von der Standardeingabe lesen lassen.</translation>
    </message>
    <message>
        <source>There is no key: set GROUNDGLASS_API_KEY, or name a file with --key-file.</source>
        <translation>Es gibt keinen Schlüssel: GROUNDGLASS_API_KEY setzen oder mit --key-file eine Datei nennen.</translation>
    </message>
    <message>
        <source>There is no keychain here, so the key was not kept: give it in %1 each time.</source>
        <translation>Hier gibt es keinen Schlüsselbund, der Schlüssel wurde also nicht aufgehoben: jedes Mal in %1 angeben.</translation>
    </message>
    <message>
        <source>There is no keychain here, so the proxy&apos;s password was not kept: give it in GROUNDGLASS_PROXY_PASSWORD each time.</source>
        <translation>Hier gibt es keinen Schlüsselbund, das Passwort des Proxys wurde also nicht aufgehoben: jedes Mal in GROUNDGLASS_PROXY_PASSWORD angeben.</translation>
    </message>
    <message>
        <source>“connections add” needs a name.</source>
        <translation>„connections add“ braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a connection named “%1” already.</source>
        <translation>Eine Verbindung namens „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is no address in “%1”.</source>
        <translation>In „%1“ steht keine Adresse.</translation>
    </message>
    <message>
        <source>Added “%1”. %2</source>
        <translation>„%1“ hinzugefügt. %2</translation>
    </message>
    <message>
        <source>works</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>geht nicht</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>“connections” needs list, add, test or remove: try --help.</source>
        <translation>„connections“ braucht list, add, test oder remove: siehe --help.</translation>
    </message>
    <message>
        <source>Usage: groundglass-cli connections list|add|test|remove [OPTION]… [NAME]
The services that you can ask by name, the same that the window shows.

  list                   one line each: name, kind, address, model; * marks the usual one
  add NAME               keep a new one; its key comes from GROUNDGLASS_API_KEY or --key-file and goes into the system keychain
  test NAME              ask a few very small questions, and say what works and why; with --cards also send
                         three cards that measure how the model counts places, and keep what was found
  remove NAME            forget it and its key

  --data DIR             data folder (default: GROUNDGLASS_DATA, else the XDG data folder)
  --from FILE            read an address, a curl command or a code snippet; “-” is standard input
  --kind azure|azure-v1|openai, --endpoint URL, --deployment NAME, --model NAME, --api-version VERSION,
  --vision-endpoint URL, --key-file FILE   as with “ask”
  --proxy HOST:PORT|none|system, --proxy-user NAME, --ca-file FILE   the way to it, as with “ask”; the proxy&apos;s
                         password comes from GROUNDGLASS_PROXY_PASSWORD and is kept like a key
  --azure-cli            sign in with the Azure CLI instead of a key; --tenant and --scope are passed on
  --token-variable NAME  sign in with a token from this environment variable
  --token-command LINE   sign in with the token that this command prints; it runs without a shell
</source>
        <translation>Aufruf: groundglass-cli connections list|add|test|remove [OPTION]… [NAME]
Die Dienste, die sich mit Namen fragen lassen; dieselben, die das Fenster zeigt.

  list                   je eine Zeile: Name, Art, Adresse, Modell; * kennzeichnet die übliche
  add NAME               eine neue aufheben; ihr Schlüssel kommt aus GROUNDGLASS_API_KEY oder --key-file und geht in den Schlüsselbund des Systems
  test NAME              einige sehr kleine Fragen stellen und sagen, was geht und warum; mit --cards auch drei
                         Karten senden, die messen, wie das Modell Orte zählt, und das Ergebnis aufheben
  remove NAME            sie und ihren Schlüssel vergessen

  --data DIR             Datenordner (sonst: GROUNDGLASS_DATA, sonst der Datenordner nach XDG)
  --from FILE            eine Adresse, einen curl-Befehl oder ein Codestück lesen; „-“ ist die Standardeingabe
  --kind azure|azure-v1|openai, --endpoint URL, --deployment NAME, --model NAME, --api-version VERSION,
  --vision-endpoint URL, --key-file FILE   wie bei „ask“
  --proxy HOST:PORT|none|system, --proxy-user NAME, --ca-file FILE   der Weg dorthin, wie bei „ask“; das Passwort
                         des Proxys kommt aus GROUNDGLASS_PROXY_PASSWORD und wird wie ein Schlüssel aufgehoben
  --azure-cli            mit der Azure CLI statt mit einem Schlüssel anmelden; --tenant und --scope werden weitergegeben
  --token-variable NAME  mit einem Token aus dieser Umgebungsvariable anmelden
  --token-command LINE   mit dem Token anmelden, das dieser Befehl ausgibt; er läuft ohne Shell
</translation>
    </message>
    <message>
        <source>--%1 does not know “%2”; it knows %3.</source>
        <translation>--%1 kennt „%2“ nicht; möglich sind %3.</translation>
    </message>
    <message>
        <source>What it tells others:
  --include WHAT,…   what is left out otherwise: host, deployment, system (the system message), paths,
                     sas (signatures in addresses), metadata (position and camera in pictures). Keys
                     are never in it
  --without WHAT,…   what is in it otherwise: pictures, question, model (its name)
</source>
        <translation>Was es anderen verrät:
  --include WHAT,…   was sonst fehlt: host, deployment, system (die Systemnachricht), paths, sas
                     (Signaturen in Adressen), metadata (Ort und Kamera in Bildern). Schlüssel
                     sind nie darin
  --without WHAT,…   was sonst darin ist: pictures, question, model (sein Name)
</translation>
    </message>
    <message>
        <source>
Exit code: 0 written, 2 usage, 4 the input cannot be used or the output cannot be written. Nothing is
written when a file would be replaced without --force; FILE itself is never replaced.

Example: groundglass-cli export seen.groundglass --format html --out seen.html
</source>
        <translation>
Rückgabewert: 0 geschrieben, 2 falscher Aufruf, 4 die Eingabe ist nicht brauchbar oder die Ausgabe lässt sich nicht
schreiben. Würde ohne --force eine Datei ersetzt, wird nichts geschrieben; FILE selbst wird nie ersetzt.

Beispiel: groundglass-cli export seen.groundglass --format html --out seen.html
</translation>
    </message>
    <message>
        <source>--turn is a whole number of at least 1.</source>
        <translation>--turn ist eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>--out is needed: where the result is written.</source>
        <translation>--out fehlt: wohin das Ergebnis geschrieben wird.</translation>
    </message>
    <message>
        <source>--out names the input itself, which is never replaced.</source>
        <translation>--out nennt die Eingabe selbst, und die wird nie ersetzt.</translation>
    </message>
    <message>
        <source>There is no question %1: the last one is %2.</source>
        <translation>Es gibt keine Frage %1: die letzte ist %2.</translation>
    </message>
    <message>
        <source>There is no connection yet: make one in the window.</source>
        <translation>Es gibt noch keine Verbindung: im Fenster eine anlegen.</translation>
    </message>
    <message>
        <source>There is no connection named “%1”. There is: %2.</source>
        <translation>Es gibt keine Verbindung namens „%1“. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be read: %2.</source>
        <translation>Die Schlüsseldatei „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>There is no key in the key file “%1”.</source>
        <translation>In der Schlüsseldatei „%1“ steht kein Schlüssel.</translation>
    </message>
    <message>
        <source>The key that was given holds characters that no key has.</source>
        <translation>Der angegebene Schlüssel enthält Zeichen, die in keinem Schlüssel vorkommen.</translation>
    </message>
    <message>
        <source>There is no data folder for the built-in service: set HOME, or name one with --data.</source>
        <translation>Es gibt keinen Datenordner für den eingebauten Dienst: HOME setzen oder mit --data einen nennen.</translation>
    </message>
    <message>
        <source>There is no command: try “groundglass-cli --help”.</source>
        <translation>Es fehlt ein Befehl: siehe „groundglass-cli --help“.</translation>
    </message>
    <message>
        <source>“%1” is not a command: try “groundglass-cli --help”.</source>
        <translation>„%1“ ist kein Befehl: siehe „groundglass-cli --help“.</translation>
    </message>
    <message>
        <source>--max-tokens is a whole number of at least 1.</source>
        <translation>--max-tokens ist eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>--%1 is a number from 0 to %2.</source>
        <translation>--%1 ist eine Zahl von 0 bis %2.</translation>
    </message>
    <message>
        <source>--seed is a whole number.</source>
        <translation>--seed ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>--stop may be given four times at most.</source>
        <translation>--stop lässt sich höchstens viermal angeben.</translation>
    </message>
    <message>
        <source>--%1: “%2” cannot be read.</source>
        <translation>--%1: „%2“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>--schema: the file holds no JSON schema (%1).</source>
        <translation>--schema: die Datei enthält kein JSON-Schema (%1).</translation>
    </message>
    <message>
        <source>--tools: the file holds no function definitions (%1).</source>
        <translation>--tools: die Datei enthält keine Funktionsdefinitionen (%1).</translation>
    </message>
    <message>
        <source>it is longer than any answer</source>
        <translation>sie ist länger als jede Antwort</translation>
    </message>
    <message>
        <source>Usage: groundglass-cli regions --width W --height H [OPTION]… [FILE|-]
       groundglass-cli regions --set IN.jsonl --images DIR [OPTION]…
Reads an answer that a vision model wrote places into, and prints its regions as one JSON array; the family of the
format goes to standard error. An answer without places gives [].

The picture:
  --width W --height H            its size in pixels, upright
  --sent-width W --sent-height H  as it was uploaded (default: the same)
  --seen-width W --seen-height H  as the model counts it (default: by the model&apos;s rule)

What is known of the answer:
  --family NAME   how places are written, such as qwen2-vl, gemini, florence2 (default: found out)
  --model NAME    the model&apos;s name, for what is known about it
  --space unit|percent|999|thousand|1024|pixel|original
                  what the numbers count in
  --order xyxy|yxyx|xywh
  --task NAME     the task word that the model was given
  --asked LABEL   what was asked for; the label where the answer gives none

  --response      the input is a service&apos;s whole answer as JSON
  --clean         print the answer&apos;s words without the places instead
  --set FILE      lines of {&quot;image&quot;,&quot;text&quot;} or {&quot;image&quot;,&quot;response&quot;}; prints one line for each
  --images DIR    where the pictures of the set are; their sizes are read from the files
</source>
        <translation>Aufruf: groundglass-cli regions --width W --height H [OPTION]… [FILE|-]
        groundglass-cli regions --set IN.jsonl --images DIR [OPTION]…
Liest eine Antwort, in die ein Bildmodell Orte schrieb, und gibt ihre Regionen als eine JSON-Liste aus; die Familie des
Formats geht auf die Standardfehlerausgabe. Eine Antwort ohne Orte ergibt [].

Das Bild:
  --width W --height H            seine Größe in Pixeln, aufrecht
  --sent-width W --sent-height H  wie es hochgeladen wurde (sonst: dieselbe)
  --seen-width W --seen-height H  wie das Modell sie zählt (sonst: nach der Regel des Modells)

Was von der Antwort bekannt ist:
  --family NAME   wie Orte geschrieben sind, etwa qwen2-vl, gemini, florence2 (sonst: selbst herausgefunden)
  --model NAME    der Name des Modells, für das, was davon bekannt ist
  --space unit|percent|999|thousand|1024|pixel|original
                  worin die Zahlen zählen
  --order xyxy|yxyx|xywh
  --task NAME     das Aufgabenwort, das dem Modell gegeben wurde
  --asked LABEL   wonach gefragt wurde; das Label, wo die Antwort keines gibt

  --response      die Eingabe ist die ganze Antwort eines Dienstes als JSON
  --clean         stattdessen die Wörter der Antwort ohne die Orte ausgeben
  --set FILE      Zeilen mit {&quot;image&quot;,&quot;text&quot;} oder {&quot;image&quot;,&quot;response&quot;}; gibt für jede eine Zeile aus
  --images DIR    wo die Bilder des Satzes liegen; ihre Größen werden aus den Dateien gelesen
</translation>
    </message>
    <message>
        <source>--%1 does not know “%2”.</source>
        <translation>--%1 kennt „%2“ nicht.</translation>
    </message>
    <message>
        <source>--width and --height are needed: the size of the picture in pixels.</source>
        <translation>--width und --height fehlen: die Größe des Bildes in Pixeln.</translation>
    </message>
    <message>
        <source>--%1 and --%2 belong together.</source>
        <translation>--%1 und --%2 gehören zusammen.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number of pixels, at least 1.</source>
        <translation>--%1 braucht eine ganze Zahl von Pixeln ab 1.</translation>
    </message>
    <message>
        <source>Only one file can be read at a time.</source>
        <translation>Es lässt sich nur eine Datei auf einmal lesen.</translation>
    </message>
    <message>
        <source>--set and a file exclude each other.</source>
        <translation>--set und eine Datei schließen einander aus.</translation>
    </message>
    <message>
        <source>it has no image, or neither text nor response</source>
        <translation>es fehlt das Bild, oder Text und Antwort fehlen beide</translation>
    </message>
    <message>
        <source>--proxy is HOST:PORT, none or system, not “%1”.</source>
        <translation>--proxy ist HOST:PORT, none oder system, nicht „%1“.</translation>
    </message>
    <message>
        <source>--ca-file: “%1” cannot be read.</source>
        <translation>--ca-file: „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>--ca-file: there is no certificate (PEM) in “%1”.</source>
        <translation>--ca-file: in „%1“ steht kein Zertifikat (PEM).</translation>
    </message>
    <message>
        <source>--proxy-user needs --proxy HOST:PORT.</source>
        <translation>--proxy-user braucht --proxy HOST:PORT.</translation>
    </message>
    <message>
        <source>Usage: groundglass-cli show [OPTION]… FILE
Prints what is in a replay (.groundglass) or in a service&apos;s answer saved as JSON: pictures, questions, answers and
regions. Needs no network and no key.

  --image FILE        a picture that a saved answer is about; may be given several times
  --format text|json  for people (default), or one JSON object with &quot;turns&quot;, each with its &quot;question&quot; and its
                      &quot;answer&quot; as ask prints it
  --part request|raw  print the request of a turn, or the answer&apos;s own bytes, instead
  --turn N            which question (default: all; for --part the last)
  -h, --help          this help

Exit code: 0 shown, 2 usage, 4 the file cannot be used.
</source>
        <translation>Aufruf: groundglass-cli show [OPTION]… FILE
Gibt aus, was in einer Aufzeichnung (.groundglass) oder in der als JSON gespeicherten Antwort eines Dienstes steht:
Bilder, Fragen, Antworten und Regionen. Braucht kein Netz und keinen Schlüssel.

  --image FILE        ein Bild, von dem eine gespeicherte Antwort handelt; mehrmals möglich
  --format text|json  für Menschen (üblich), oder ein JSON-Objekt mit &quot;turns&quot;, darin je &quot;question&quot; und &quot;answer&quot;,
                      wie ask sie ausgibt
  --part request|raw  stattdessen die Anfrage ausgeben oder die Antwort im Wortlaut des Dienstes
  --turn N            welche Frage (sonst: alle; für --part die letzte)
  -h, --help          diese Hilfe

Rückgabewert: 0 gezeigt, 2 falscher Aufruf, 4 die Datei ist nicht brauchbar.
</translation>
    </message>
    <message>
        <source>show needs one file: a replay, or an answer saved as JSON.</source>
        <translation>show braucht eine Datei: eine Aufzeichnung oder eine als JSON gespeicherte Antwort.</translation>
    </message>
    <message>
        <source>--part is request or raw, not “%1”.</source>
        <translation>--part ist request oder raw, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 (not in the file)</source>
        <comment>a picture</comment>
        <translation>%1 (nicht in der Datei)</translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation>(ohne Label)</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Frage: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Regions (%1):</source>
        <translation>Regionen (%1):</translation>
    </message>
    <message>
        <source>The answer&apos;s own bytes are not in this file.</source>
        <translation>Die Antwort im Wortlaut des Dienstes steht nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>The request is not in this file.</source>
        <translation>Die Anfrage steht nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>“video” needs index, add, status, remove or search: try --help.</source>
        <translation>„video“ braucht index, add, status, remove oder search: siehe --help.</translation>
    </message>
    <message>
        <source>Which index? Name it with --index.</source>
        <translation>Welcher Index? Mit --index nennen.</translation>
    </message>
    <message>
        <source>“video index” needs create, list, show or delete: try --help.</source>
        <translation>„video index“ braucht create, list, show oder delete: siehe --help.</translation>
    </message>
    <message>
        <source>--features is vision, speech, or vision,speech.</source>
        <translation>--features ist vision, speech oder vision,speech.</translation>
    </message>
    <message>
        <source>--schema needs a JSON file with a list of fields.</source>
        <translation>--schema braucht eine JSON-Datei mit einer Liste von Feldern.</translation>
    </message>
    <message>
        <source>--meta needs a field and a value: --meta camera=front.</source>
        <translation>--meta braucht ein Feld und einen Wert: --meta camera=front.</translation>
    </message>
    <message>
        <source>--id names one video; there are several.</source>
        <translation>--id nennt ein Video; hier sind es mehrere.</translation>
    </message>
    <message>
        <source>--filter needs a field and a value: --filter camera=front.</source>
        <translation>--filter braucht ein Feld und einen Wert: --filter camera=front.</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>gescheitert: %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds from 1 to 3600.</source>
        <translation>--timeout ist eine Zahl von Sekunden von 1 bis 3600.</translation>
    </message>
    <message>
        <source>Usage: groundglass-cli export [OPTION]… FILE --format FORMAT --out PATH
Carries the regions of an answer into another program&apos;s format, or a whole conversation into a file for people.
FILE is a replay (.groundglass), a conversation file, or a service&apos;s answer saved as JSON.

  --format FORMAT    of an answer: coco, labelme, yolo, voc, hocr, csv, svg, html or png. Of all of it:
                     page (HTML), markdown (pictures in a folder beside it), pdf, or conversation (JSON)
  --out PATH         the file to write. YOLO is a folder, labelme and VOC are one when there are several files;
                     several pictures go to PATH, PATH-2 and so on
  --image FILE       a picture that a saved answer is about; may be given several times
  --turn N           which question of a replay (default: the last one with regions)
  --force            replace files that are there already
  -h, --help         this help

</source>
        <translation>Aufruf: groundglass-cli export [OPTION]… FILE --format FORMAT --out PATH
Überträgt die Regionen einer Antwort in das Format eines anderen Programms oder ein ganzes Gespräch in eine Datei für
Menschen. FILE ist eine Aufzeichnung (.groundglass), eine Gesprächsdatei oder die als JSON gespeicherte Antwort eines
Dienstes.

  --format FORMAT    von einer Antwort: coco, labelme, yolo, voc, hocr, csv, svg, html oder png. Von allem:
                     page (HTML), markdown (Bilder in einem Ordner daneben), pdf oder conversation (JSON)
  --out PATH         die Datei, die geschrieben wird. YOLO ist ein Ordner, labelme und VOC sind einer bei mehreren
                     Dateien; mehrere Bilder gehen nach PATH, PATH-2 und so weiter
  --image FILE       ein Bild, von dem eine gespeicherte Antwort handelt; mehrmals möglich
  --turn N           welche Frage einer Aufzeichnung (sonst: die letzte mit Regionen)
  --force            vorhandene Dateien ersetzen
  -h, --help         diese Hilfe

</translation>
    </message>
    <message>
        <source>export needs one file: a replay, a conversation file, or an answer saved as JSON.</source>
        <translation>export braucht eine Datei: eine Aufzeichnung, eine Gesprächsdatei oder eine als JSON gespeicherte Antwort.</translation>
    </message>
    <message>
        <source>--format is coco, labelme, yolo, voc, hocr, csv, svg, html or png, or page, markdown, pdf or conversation; not “%1”.</source>
        <translation>--format ist coco, labelme, yolo, voc, hocr, csv, svg, html oder png, oder page, markdown, pdf oder conversation; nicht „%1“.</translation>
    </message>
    <message>
        <source>--turn chooses an answer; “%1” carries all of them.</source>
        <translation>--turn wählt eine Antwort; „%1“ überträgt alle.</translation>
    </message>
    <message>
        <source>Usage: groundglass-cli COMMAND …
Asks vision services about pictures, and says where in the picture the words come from.

Commands:
  ask       ask a question about pictures
  connections  list, add, test or remove the services that you ask by name
  regions   read the places that a model wrote into an answer
  video     index videos, search in them
  show      print what is in a replay, a conversation file or a saved answer
  export    carry its regions into another program&apos;s format, or all of it into a page, markdown or PDF
  import    put conversations into the history of the window

Options:
  --help     this help; “groundglass-cli COMMAND --help” tells about a command
  --version  the version of this program
</source>
        <translation>Aufruf: groundglass-cli COMMAND …
Befragt Bilddienste zu Bildern und sagt, woher im Bild die Wörter kommen.

Befehle:
  ask       eine Frage zu Bildern stellen
  connections  die Dienste, die sich mit Namen fragen lassen: auflisten, hinzufügen, testen, entfernen
  regions   die Orte lesen, die ein Modell in eine Antwort schrieb
  video     Videos indizieren, in ihnen suchen
  show      ausgeben, was in einer Aufzeichnung, einer Gesprächsdatei oder gespeicherten Antwort steht
  export    ihre Regionen in das Format eines anderen Programms übertragen, oder alles in eine Seite, Markdown oder PDF
  import    Gespräche in den Verlauf des Fensters aufnehmen

Optionen:
  --help     diese Hilfe; „groundglass-cli COMMAND --help“ erklärt einen Befehl
  --version  die Version dieses Programms
</translation>
    </message>
    <message>
        <source>Usage: groundglass-cli ask [OPTION]… QUESTION
Asks QUESTION about pictures and prints the answer as it comes. “-” reads the question from standard input.

Pictures:
  --image FILE|URL       a picture; may be given up to ten times. An address is passed on to the service as an
                         address and never fetched by this program
  --detail low|high|auto how closely the service should look (default: auto)

A video:
  --video ID --index I   a video of an index, instead of pictures (see “groundglass-cli video --help”). A service that
                         sees pictures only gets up to 20 of its frames, chosen by the question. What Azure is to
                         read the video with, a signed address, comes from GROUNDGLASS_VIDEO_URL

Whom to ask:
  --builtin              the built-in service of this computer; needs no account (default)
  --data DIR             data folder of the built-in service (default: GROUNDGLASS_DATA, else the XDG data folder)
  --connection NAME      a connection that you made in the window
  --endpoint URL         the service&apos;s address; https, or http on this computer only
  --kind KIND            azure (a deployment, default), azure-v1, or openai (any compatible server)
  --deployment NAME      the deployment of the model, of azure and azure-v1
  --model NAME           the model, of openai
  --api-version VERSION  of azure (default: 2024-02-15-preview)
  --vision-endpoint URL  the Azure AI Vision resource for --ocr and --grounding
  --proxy HOST:PORT      the proxy on the way; none, or system (default). --proxy-user NAME signs in there, with the
                         password in GROUNDGLASS_PROXY_PASSWORD
  --ca-file FILE         certificates (PEM) to trust beside the system&apos;s
  --key-file FILE        the key on the first line and, if needed, the key of the vision resource on the second;
                         or lines GROUNDGLASS_API_KEY=… and GROUNDGLASS_VISION_KEY=…

How to ask:
  --system TEXT          what the service is told before the question
  --max-tokens N         the longest answer, in tokens (default: 1000)
  --temperature NUMBER   from 0, the likeliest words, to 2, very free ones
  --top-p NUMBER         of all next words, only the likeliest that make up this share (0 to 1)
  --seed N               the same seed makes the same answer likelier
  --stop TEXT            the answer ends before this text; may be given four times
  --json                 the answer is a JSON object
  --schema FILE          the answer is JSON by the JSON schema in FILE
  --tools FILE           function definitions (JSON) that the model may want called; its calls are printed
  --ocr                  have text in the picture read (always on with --builtin)
  --grounding            have the answer tied to regions of the picture (always on with --builtin)
  --no-stream            have the answer sent as a whole
  --timeout SECONDS      how long to wait for a service that says nothing (default: 180 for the first words,
                         120 between words)

What comes out:
  --format text|json     the words of the answer (default), or one JSON object with &quot;text&quot;, &quot;finish_reason&quot;,
                         &quot;regions&quot;, &quot;usage&quot;, &quot;problems&quot; and &quot;sent&quot;
  --annotated FILE       write the picture with its regions drawn over it (.png or .jpg); of several pictures the
                         second goes to FILE-2 and so on
  --save FILE            keep question, pictures, answer and regions as a replay (.groundglass), which opens without
                         network or key. Host, deployment, system message, paths and signatures are left out unless
                         --include names them (host,deployment,system,paths,sas,metadata); --without takes more out
                         (pictures,question,model). Keys are never in it
  --force                let --save replace a file
  --dry-run              print the exact request as JSON, keys hidden; send and start nothing. The port of the
                         built-in service, which is chosen when it starts, stands as 0
  -h, --help             this help

Keys come from the environment, GROUNDGLASS_API_KEY and GROUNDGLASS_VISION_KEY, or from --key-file; never from
the command line, where other users could read them.

Exit code: 0 answered, 2 usage, 3 the service refused or failed, 4 a picture or another input is unusable,
5 interrupted (what had come is printed). Problems go to standard error.

Example: groundglass-cli ask --image menu.png --annotated seen.png &quot;What does it say?&quot;
</source>
        <translation>Aufruf: groundglass-cli ask [OPTION]… QUESTION
Stellt QUESTION zu Bildern und gibt die Antwort aus, wie sie kommt. „-“ liest die Frage von der Standardeingabe.

Bilder:
  --image FILE|URL       ein Bild; bis zu zehnmal möglich. Eine Adresse wird dem Dienst als Adresse weitergegeben
                         und von diesem Programm nie abgerufen
  --detail low|high|auto wie genau der Dienst hinsehen soll (sonst: auto)

Ein Video:
  --video ID --index I   ein Video eines Index statt Bildern (siehe „groundglass-cli video --help“). Ein Dienst, der
                         nur Bilder sieht, bekommt bis zu 20 seiner Bilder, nach der Frage gewählt. Womit Azure das
                         Video lesen soll, eine signierte Adresse, kommt aus GROUNDGLASS_VIDEO_URL

Wer gefragt wird:
  --builtin              der eingebaute Dienst dieses Rechners; braucht kein Konto (üblich)
  --data DIR             Datenordner des eingebauten Dienstes (sonst: GROUNDGLASS_DATA, sonst der Datenordner nach XDG)
  --connection NAME      eine Verbindung, die im Fenster angelegt wurde
  --endpoint URL         die Adresse des Dienstes; https, oder http nur auf diesem Rechner
  --kind KIND            azure (eine Bereitstellung, üblich), azure-v1 oder openai (jeder kompatible Server)
  --deployment NAME      die Bereitstellung des Modells, bei azure und azure-v1
  --model NAME           das Modell, bei openai
  --api-version VERSION  bei azure (sonst: 2024-02-15-preview)
  --vision-endpoint URL  die Ressource von Azure AI Vision für --ocr und --grounding
  --proxy HOST:PORT      der Proxy auf dem Weg; none oder system (üblich). --proxy-user NAME meldet dort an, mit dem
                         Passwort in GROUNDGLASS_PROXY_PASSWORD
  --ca-file FILE         Zertifikate (PEM), denen neben denen des Systems vertraut wird
  --key-file FILE        der Schlüssel in der ersten Zeile und, wenn nötig, der der Vision-Ressource in der zweiten;
                         oder Zeilen GROUNDGLASS_API_KEY=… und GROUNDGLASS_VISION_KEY=…

Wie gefragt wird:
  --system TEXT          was dem Dienst vor der Frage gesagt wird
  --max-tokens N         die längste Antwort, in Token (sonst: 1000)
  --temperature NUMBER   von 0, den wahrscheinlichsten Wörtern, bis 2, sehr freien
  --top-p NUMBER         von allen nächsten Wörtern nur die wahrscheinlichsten, die diesen Anteil ausmachen (0 bis 1)
  --seed N               derselbe Startwert macht dieselbe Antwort wahrscheinlicher
  --stop TEXT            vor diesem Text endet die Antwort; bis zu viermal möglich
  --json                 die Antwort ist ein JSON-Objekt
  --schema FILE          die Antwort ist JSON nach dem JSON-Schema in FILE
  --tools FILE           Funktionsdefinitionen (JSON), deren Aufruf das Modell wünschen darf; seine Aufrufe werden ausgegeben
  --ocr                  Text im Bild lesen lassen (mit --builtin immer an)
  --grounding            die Antwort mit Regionen des Bildes verknüpfen lassen (mit --builtin immer an)
  --no-stream            die Antwort im Ganzen schicken lassen
  --timeout SECONDS      wie lange auf einen Dienst gewartet wird, der nichts sagt (sonst: 180 auf die ersten Wörter,
                         120 zwischen Wörtern)

Was herauskommt:
  --format text|json     die Wörter der Antwort (üblich), oder ein JSON-Objekt mit &quot;text&quot;, &quot;finish_reason&quot;,
                         &quot;regions&quot;, &quot;usage&quot;, &quot;problems&quot; und &quot;sent&quot;
  --annotated FILE       das Bild mit eingezeichneten Regionen schreiben (.png oder .jpg); von mehreren Bildern geht
                         das zweite nach FILE-2 und so weiter
  --save FILE            Frage, Bilder, Antwort und Regionen als Aufzeichnung (.groundglass) aufheben, die sich ohne
                         Netz und Schlüssel öffnet. Host, Bereitstellung, Systemnachricht, Pfade und Signaturen fehlen,
                         wenn --include sie nicht nennt (host,deployment,system,paths,sas,metadata); --without nimmt
                         mehr heraus (pictures,question,model). Schlüssel sind nie darin
  --force                --save darf eine Datei ersetzen
  --dry-run              die genaue Anfrage als JSON ausgeben, Schlüssel verborgen; nichts senden oder starten. Für den
                         Port des eingebauten Dienstes, der beim Start gewählt wird, steht 0
  -h, --help             diese Hilfe

Schlüssel kommen aus der Umgebung, GROUNDGLASS_API_KEY und GROUNDGLASS_VISION_KEY, oder aus --key-file; nie aus
der Befehlszeile, wo andere Benutzer sie lesen könnten.

Rückgabewert: 0 beantwortet, 2 falscher Aufruf, 3 der Dienst lehnte ab oder scheiterte, 4 ein Bild oder eine andere
Eingabe ist nicht brauchbar, 5 unterbrochen (was da war, ist ausgegeben). Probleme gehen auf die Standardfehlerausgabe.

Beispiel: groundglass-cli ask --image menu.png --annotated seen.png &quot;Was steht da?&quot;
</translation>
    </message>
    <message>
        <source>Usage: groundglass-cli video index create|list|show|delete [OPTION]… [INDEX]
       groundglass-cli video add|status|remove|search --index INDEX [OPTION]… …
Indexes videos and searches in them: text in the picture, subtitles, people, faces, codes, colours.

  index create INDEX     an index: up to 24 letters, digits and hyphens
                         --features vision,speech, --schema FILE (metadata fields as JSON)
  index list|show|delete
  add FILE|URL…          take videos in, and print their ids. It goes on when this program ends
                         --id ID, --meta FIELD=VALUE, --wait (until they are ready)
  status                 the videos of an index: id, length, state
  remove ID              take a video out of the index; the file stays
  search QUERY           moments that fit, best first
                         --id ID (only in this video), --features vision|speech, --filter FIELD=VALUE, --top N

  --format text|json     searching gives [{&quot;document&quot;,&quot;start&quot;,&quot;end&quot;,&quot;best&quot;,&quot;relevance&quot;,&quot;kind&quot;,&quot;why&quot;}], in seconds
  --connection NAME      the Azure AI Vision resource of a connection (default: the built-in service)
                         A file goes there through a container of Azure Blob storage, whose signed address
                         (rights: cw) comes from GROUNDGLASS_CONTAINER_URL; one that can only read (r), to be
                         handed on, from GROUNDGLASS_READING_URL. An upload that broke off goes on when the
                         same is called again
  --key-file FILE        as with “ask”
  --data DIR             data folder (default: GROUNDGLASS_DATA, else the XDG data folder)

Ask about a video: groundglass-cli ask --video ID --index INDEX &quot;What does the sign say?&quot;
</source>
        <translation>Aufruf: groundglass-cli video index create|list|show|delete [OPTION]… [INDEX]
        groundglass-cli video add|status|remove|search --index INDEX [OPTION]… …
Indiziert Videos und sucht in ihnen: Text im Bild, Untertitel, Menschen, Gesichter, Codes, Farben.

  index create INDEX     ein Index: bis zu 24 Buchstaben, Ziffern und Bindestriche
                         --features vision,speech, --schema FILE (Metadatenfelder als JSON)
  index list|show|delete
  add FILE|URL…          Videos aufnehmen und ihre Kennungen ausgeben. Das geht weiter, wenn dieses Programm endet
                         --id ID, --meta FIELD=VALUE, --wait (bis sie bereit sind)
  status                 die Videos eines Index: Kennung, Länge, Zustand
  remove ID              ein Video aus dem Index nehmen; die Datei bleibt
  search QUERY           passende Momente, die besten zuerst
                         --id ID (nur in diesem Video), --features vision|speech, --filter FIELD=VALUE, --top N

  --format text|json     eine Suche ergibt [{&quot;document&quot;,&quot;start&quot;,&quot;end&quot;,&quot;best&quot;,&quot;relevance&quot;,&quot;kind&quot;,&quot;why&quot;}], in Sekunden
  --connection NAME      die Ressource von Azure AI Vision einer Verbindung (sonst: der eingebaute Dienst)
                         Eine Datei geht dorthin über einen Container von Azure Blob Storage, dessen signierte Adresse
                         (Rechte: cw) aus GROUNDGLASS_CONTAINER_URL kommt; eine, die nur lesen darf (r) und weitergegeben
                         wird, aus GROUNDGLASS_READING_URL. Ein abgebrochenes Hochladen geht weiter, wenn dasselbe noch
                         einmal aufgerufen wird
  --key-file FILE        wie bei „ask“
  --data DIR             Datenordner (sonst: GROUNDGLASS_DATA, sonst der Datenordner nach XDG)

Nach einem Video fragen: groundglass-cli ask --video ID --index INDEX &quot;Was steht auf dem Schild?&quot;
</translation>
    </message>
    <message>
        <source>Usage: groundglass-cli import [OPTION]… FILE…
Puts conversations into the history, where the window shows them. FILE is a conversation file (JSON), a replay
(.groundglass), or a service&apos;s answer saved as JSON.

  --data DIR         data folder (default: GROUNDGLASS_DATA, else the XDG data folder)
  --image FILE       a picture that a saved answer is about; may be given several times
  -h, --help         this help

Exit code: 0 all are in it, 2 usage, 4 a file cannot be used or the history not be written. Files before it are in
the history all the same. It can be run while the window is open.
</source>
        <translation>Aufruf: groundglass-cli import [OPTION]… FILE…
Nimmt Gespräche in den Verlauf auf, wo das Fenster sie zeigt. FILE ist eine Gesprächsdatei (JSON), eine Aufzeichnung
(.groundglass) oder die als JSON gespeicherte Antwort eines Dienstes.

  --data DIR         Datenordner (sonst: GROUNDGLASS_DATA, sonst der Datenordner nach XDG)
  --image FILE       ein Bild, von dem eine gespeicherte Antwort handelt; mehrmals möglich
  -h, --help         diese Hilfe

Rückgabewert: 0 alle sind darin, 2 falscher Aufruf, 4 eine Datei ist nicht brauchbar oder der Verlauf lässt sich nicht
schreiben. Dateien davor sind trotzdem im Verlauf. Das Fenster kann dabei offen sein.
</translation>
    </message>
    <message>
        <source>import needs a file: a conversation, a replay, or a saved answer.</source>
        <translation>import braucht eine Datei: ein Gespräch, eine Aufzeichnung oder eine gespeicherte Antwort.</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message numerus="yes">
        <source>pictures in a question: up to %n</source>
        <translation>
            <numerusform>ein Bild je Frage</numerusform>
            <numerusform>bis zu %n Bilder je Frage</numerusform>
        </translation>
    </message>
    <message>
        <source>takes no pictures</source>
        <translation>nimmt keine Bilder an</translation>
    </message>
    <message>
        <source>Vision enhancements</source>
        <translation>Vision-Erweiterungen</translation>
    </message>
    <message>
        <source>no regions of its own</source>
        <translation>keine eigenen Regionen</translation>
    </message>
    <message>
        <source>%1 in, %2 out per million tokens (as of %3)</source>
        <translation>%1 hinein, %2 heraus je Million Token (Stand %3)</translation>
    </message>
    <message>
        <source>places measured: %1</source>
        <translation>Orte vermessen: %1</translation>
    </message>
    <message>
        <source>A model that the table does not know</source>
        <translation>Ein Modell, das nicht in der Tabelle steht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Built-in vision service</source>
        <translation>Eingebauter Bilddienst</translation>
    </message>
    <message>
        <source>Keys are kept in the system keychain, and are sent to their own address only.</source>
        <translation>Schlüssel liegen im Schlüsselbund des Systems und gehen nur an ihre eigene Adresse.</translation>
    </message>
    <message>
        <source>There is no keychain here: keys are kept in memory until Groundglass ends, or come from an environment variable such as GROUNDGLASS_KEY_NAME. They are sent to their own address only.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Schlüssel bleiben bis zum Ende von Groundglass im Speicher oder kommen aus einer Umgebungsvariable wie GROUNDGLASS_KEY_NAME. Sie gehen nur an ihre eigene Adresse.</translation>
    </message>
    <message>
        <source>Keys go into the system keychain where there is one; otherwise they last until Groundglass ends. They are sent to their own address only.</source>
        <translation>Schlüssel kommen in den Schlüsselbund des Systems, wo es einen gibt; sonst halten sie bis zum Ende von Groundglass. Sie gehen nur an ihre eigene Adresse.</translation>
    </message>
    <message>
        <source>Deployment and API version are both needed</source>
        <translation>Bereitstellung und API-Version werden beide gebraucht</translation>
    </message>
    <message>
        <source>Built-in: reads text, faces, people, codes</source>
        <translation>Eingebaut: liest Text, findet Gesichter, Menschen, Codes</translation>
    </message>
    <message>
        <source>Nothing leaves this computer with the built-in service</source>
        <translation>Mit dem eingebauten Dienst verlässt nichts diesen Rechner</translation>
    </message>
    <message>
        <source>Sends to %1 and %2</source>
        <translation>Sendet an %1 und %2</translation>
    </message>
    <message>
        <source>Sends to %1</source>
        <translation>Sendet an %1</translation>
    </message>
    <message>
        <source>Say which proxy, as host:port.</source>
        <translation>Den Proxy bitte als host:port angeben.</translation>
    </message>
    <message>
        <source>A proxy is a host and a port from 1 to 65535, such as proxy.example:8080.</source>
        <translation>Ein Proxy ist ein Host und ein Port von 1 bis 65535, etwa proxy.example:8080.</translation>
    </message>
    <message>
        <source>The password of the proxy needs a user.</source>
        <translation>Zum Passwort des Proxys gehört ein Benutzer.</translation>
    </message>
    <message>
        <source>The certificate file is not there or cannot be read.</source>
        <translation>Die Zertifikatsdatei ist nicht da oder lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in that file.</source>
        <translation>In dieser Datei steht kein Zertifikat (PEM).</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>The key as typed here; it is kept when you connect.</source>
        <translation>Der Schlüssel wie hier eingegeben; er wird beim Verbinden aufgehoben.</translation>
    </message>
    <message>
        <source>In use: the key from the environment variable %1.</source>
        <translation>In Gebrauch: der Schlüssel aus der Umgebungsvariable %1.</translation>
    </message>
    <message>
        <source>In use: the key in the system keychain. Type another one to replace it.</source>
        <translation>In Gebrauch: der Schlüssel im Schlüsselbund des Systems. Ein anderer ersetzt ihn, sobald er eingegeben ist.</translation>
    </message>
    <message>
        <source>In use: a key that is known until Groundglass ends.</source>
        <translation>In Gebrauch: ein Schlüssel, der bis zum Ende von Groundglass bekannt ist.</translation>
    </message>
    <message>
        <source>No key is known.</source>
        <translation>Es ist kein Schlüssel bekannt.</translation>
    </message>
    <message>
        <source>No key is known. A server on this computer usually needs none.</source>
        <translation>Es ist kein Schlüssel bekannt. Ein Server auf diesem Rechner braucht meist keinen.</translation>
    </message>
    <message>
        <source>Name the environment variable that holds the token.</source>
        <translation>Die Umgebungsvariable nennen, in der das Token steht.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set: start Groundglass from where it is.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt: Groundglass von dort starten, wo sie es ist.</translation>
    </message>
    <message>
        <source>In use: the token in the environment variable %1.</source>
        <translation>In Gebrauch: das Token in der Umgebungsvariable %1.</translation>
    </message>
    <message>
        <source>In use: whoever is signed in to the Azure CLI (az login). The role “Cognitive Services OpenAI User” is needed on the resource. The token stays in memory until it expires.</source>
        <translation>In Gebrauch: wer bei der Azure CLI angemeldet ist (az login). Auf der Ressource wird die Rolle „Cognitive Services OpenAI User“ gebraucht. Das Token bleibt im Speicher, bis es abläuft.</translation>
    </message>
    <message>
        <source>Name the program that prints a token.</source>
        <translation>Das Programm nennen, das ein Token ausgibt.</translation>
    </message>
    <message>
        <source>In use: the token that this command prints. It runs without a shell when a question is asked; its token stays in memory only.</source>
        <translation>In Gebrauch: das Token, das dieser Befehl ausgibt. Er läuft ohne Shell, wenn eine Frage gestellt wird; sein Token bleibt nur im Speicher.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>max_tokens</source>
        <translation>max_tokens</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>sign-in command</source>
        <translation>Befehl zum Anmelden</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>tools together with pictures</source>
        <translation>Werkzeuge zusammen mit Bildern</translation>
    </message>
    <message>
        <source>answers as JSON</source>
        <translation>Antworten als JSON</translation>
    </message>
    <message>
        <source>answers as JSON together with pictures</source>
        <translation>Antworten als JSON zusammen mit Bildern</translation>
    </message>
    <message>
        <source>pictures that it would have to fetch from an address</source>
        <translation>Bilder, die sie von einer Adresse holen müsste</translation>
    </message>
    <message>
        <source>Vision enhancements</source>
        <translation>Vision-Erweiterungen</translation>
    </message>
    <message>
        <source>videos (it names no Azure AI Vision resource)</source>
        <translation>Videos (sie nennt keine Ressource von Azure AI Vision)</translation>
    </message>
    <message>
        <source>there is no certificate (PEM) in “%1”</source>
        <translation>in „%1“ steht kein Zertifikat (PEM)</translation>
    </message>
    <message>
        <source>a proxy has a host and a port</source>
        <translation>ein Proxy hat einen Host und einen Port</translation>
    </message>
    <message>
        <source>the service took the file and gave no address for it</source>
        <translation>der Dienst nahm die Datei an und nannte keine Adresse dafür</translation>
    </message>
    <message>
        <source>a file lies where the folder should be</source>
        <translation>wo der Ordner sein soll, liegt eine Datei</translation>
    </message>
    <message>
        <source>the folder cannot be written</source>
        <translation>in den Ordner lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>dort lässt sich nichts schreiben</translation>
    </message>
    <message>
        <source>it could not be deleted</source>
        <translation>es ließ sich nicht löschen</translation>
    </message>
    <message>
        <source>the database is gone, its journal is left</source>
        <translation>die Datenbank ist fort, ihr Journal ist noch da</translation>
    </message>
    <message>
        <source>not a SQLite database</source>
        <translation>keine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>%1 bytes of %2 are left</source>
        <translation>%1 von %2 Bytes sind noch da</translation>
    </message>
    <message>
        <source>could not be set aside</source>
        <translation>ließ sich nicht beiseitelegen</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite plug-in is missing</source>
        <translation>das SQLite-Plug-in von Qt fehlt</translation>
    </message>
    <message>
        <source>another program&apos;s database (application id %1)</source>
        <translation>die Datenbank eines anderen Programms (application id %1)</translation>
    </message>
    <message>
        <source>version %1, this program knows %2</source>
        <translation>Version %1, dieses Programm kennt %2</translation>
    </message>
    <message>
        <source>Reading it took too long.</source>
        <translation>Das Lesen dauerte zu lange.</translation>
    </message>
    <message>
        <source>It is damaged in a way that stopped the program that reads videos.</source>
        <translation>Es ist so beschädigt, dass das Programm, das Videos liest, stehen blieb.</translation>
    </message>
    <message>
        <source>Nothing could be learned about it.</source>
        <translation>Darüber war nichts zu erfahren.</translation>
    </message>
    <message>
        <source>The file has no moving pictures.</source>
        <translation>Die Datei enthält keine bewegten Bilder.</translation>
    </message>
    <message>
        <source>The picture could not be taken from it.</source>
        <translation>Das Bild ließ sich nicht daraus entnehmen.</translation>
    </message>
    <message>
        <source>Reading it broke off.</source>
        <translation>Das Lesen brach ab.</translation>
    </message>
    <message>
        <source>neither PNG nor JPEG may be sent</source>
        <translation>weder PNG noch JPEG darf gesendet werden</translation>
    </message>
    <message>
        <source>there is no replay.json in it</source>
        <translation>es enthält keine replay.json</translation>
    </message>
    <message>
        <source>a definition has no name</source>
        <translation>eine Definition hat keinen Namen</translation>
    </message>
    <message>
        <source>the parameters of %1 are not a JSON object</source>
        <translation>die Parameter von %1 sind kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the size of picture “%1” is missing</source>
        <translation>die Größe des Bildes „%1“ fehlt</translation>
    </message>
    <message>
        <source>the size of the picture is missing</source>
        <translation>die Größe des Bildes fehlt</translation>
    </message>
    <message>
        <source>more than %1 regions</source>
        <translation>mehr als %1 Regionen</translation>
    </message>
    <message>
        <source>more than %1 pictures</source>
        <translation>mehr als %1 Bilder</translation>
    </message>
    <message>
        <source>COCO results name pictures by number only; the COCO file of the pictures is needed too</source>
        <translation>COCO-Ergebnisse nennen Bilder nur mit Nummer; die COCO-Datei der Bilder wird auch gebraucht</translation>
    </message>
    <message>
        <source>no Pascal VOC file: it does not begin with &lt;annotation&gt;</source>
        <translation>keine Pascal-VOC-Datei: sie beginnt nicht mit &lt;annotation&gt;</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>eine solche Datei, einen solchen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>the list is larger than a gigabyte</source>
        <translation>die Liste ist größer als ein Gigabyte</translation>
    </message>
    <message>
        <source>it holds no answer of a service</source>
        <translation>sie enthält keine Antwort eines Dienstes</translation>
    </message>
    <message>
        <source>the folder holds no annotations</source>
        <translation>der Ordner enthält keine Annotationen</translation>
    </message>
    <message>
        <source>more pictures or regions than can be held</source>
        <translation>mehr Bilder oder Regionen, als sich halten lassen</translation>
    </message>
    <message>
        <source>line %1 is no YOLO label</source>
        <translation>Zeile %1 ist kein YOLO-Label</translation>
    </message>
    <message>
        <source>the table of contents</source>
        <translation>das Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>packing failed with %1</source>
        <translation>das Packen scheiterte mit %1</translation>
    </message>
    <message>
        <source>it is no archive</source>
        <translation>es ist kein Archiv</translation>
    </message>
    <message>
        <source>the archive breaks off</source>
        <translation>das Archiv bricht ab</translation>
    </message>
    <message>
        <source>replay.json: it has no turns</source>
        <translation>replay.json: enthält keine Fragen und Antworten</translation>
    </message>
    <message>
        <source>%1 pictures in one question</source>
        <translation>%1 Bilder in einer Frage</translation>
    </message>
    <message>
        <source>replay.json is something else</source>
        <translation>replay.json ist etwas anderes</translation>
    </message>
    <message>
        <source>replay.json: it has no version</source>
        <translation>replay.json: nennt keine Version</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Groundglass needs a graphical session: neither DISPLAY nor WAYLAND_DISPLAY is set. Start it from a desktop (or over ssh with X forwarding), or use groundglass-cli, which needs no display.</source>
        <translation>Groundglass braucht eine grafische Sitzung: weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt. Es lässt sich von einem Desktop starten (oder über ssh mit X-Weiterleitung); groundglass-cli braucht keine Anzeige.</translation>
    </message>
    <message>
        <source>Groundglass cannot reach the display %1: nothing answers there. Check DISPLAY, or use groundglass-cli, which needs no display.</source>
        <translation>Groundglass erreicht die Anzeige %1 nicht: dort antwortet niemand. DISPLAY prüfen oder groundglass-cli verwenden, das keine Anzeige braucht.</translation>
    </message>
</context>
<context>
    <name>Estimate</name>
    <message>
        <source>About %1 for words, earlier messages included, and %2 for pictures.</source>
        <translation>Etwa %1 für Wörter, frühere Nachrichten eingeschlossen, und %2 für Bilder.</translation>
    </message>
    <message>
        <source>How this model counts pictures is not known, so some are not counted.</source>
        <translation>Wie dieses Modell Bilder zählt, ist nicht bekannt; einige sind daher nicht mitgezählt.</translation>
    </message>
    <message>
        <source>No price is known for this model.</source>
        <translation>Für dieses Modell ist kein Preis bekannt.</translation>
    </message>
    <message>
        <source>Prices as of %1; the answer comes on top, at %2 for a million tokens.</source>
        <translation>Preise vom Stand %1; die Antwort kommt hinzu, zu %2 je Million Token.</translation>
    </message>
    <message>
        <source>This service asks for no money.</source>
        <translation>Dieser Dienst kostet nichts.</translation>
    </message>
    <message>
        <source>≈ %1 tokens</source>
        <translation>≈ %1 Token</translation>
    </message>
    <message>
        <source>≈ %1 tokens · ≈ %2</source>
        <comment>number, price</comment>
        <translation>≈ %1 Token · ≈ %2</translation>
    </message>
    <message>
        <source>≈ %1 tokens · free</source>
        <translation>≈ %1 Token · kostenlos</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>Ask again in %n s.</source>
        <translation>
            <numerusform>In %n s noch einmal fragen.</numerusform>
            <numerusform>In %n s noch einmal fragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again in %n min.</source>
        <translation>
            <numerusform>In %n min noch einmal fragen.</numerusform>
            <numerusform>In %n min noch einmal fragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again in %n h.</source>
        <translation>
            <numerusform>In %n h noch einmal fragen.</numerusform>
            <numerusform>In %n h noch einmal fragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The built-in service cannot answer this question.</source>
        <translation>Der eingebaute Dienst kann diese Frage nicht beantworten.</translation>
    </message>
    <message>
        <source>It reads text and finds faces, people and codes; it is not a language model.</source>
        <translation>Er liest Text und findet Gesichter, Menschen und Codes; er ist kein Sprachmodell.</translation>
    </message>
    <message>
        <source>A model that you connect can be asked the same question.</source>
        <translation>Einem Modell, das verbunden ist, lässt sich dieselbe Frage stellen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>It is missing, is a folder, or you may not open it.</source>
        <translation>Sie fehlt, ist ein Ordner oder darf nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check its name and permissions, or choose another file.</source>
        <translation>Namen und Rechte prüfen oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>“%1” is an empty file.</source>
        <translation>„%1“ ist eine leere Datei.</translation>
    </message>
    <message>
        <source>The picture is an empty file.</source>
        <translation>Das Bild ist eine leere Datei.</translation>
    </message>
    <message>
        <source>Nothing was ever written into it, as after a broken download.</source>
        <translation>Es wurde nie etwas hineingeschrieben, wie nach einem abgebrochenen Download.</translation>
    </message>
    <message>
        <source>Get the picture again, or choose another one.</source>
        <translation>Das Bild noch einmal holen oder ein anderes wählen.</translation>
    </message>
    <message>
        <source>“%1” is not a picture that can be read here.</source>
        <translation>„%1“ ist kein Bild, das sich hier lesen lässt.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read here.</source>
        <translation>Das ist kein Bild, das sich hier lesen lässt.</translation>
    </message>
    <message>
        <source>It is another kind of file, whatever its name says, or a rare format.</source>
        <translation>Es ist eine andere Art von Datei, wie immer sie heißt, oder ein seltenes Format.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG, or choose another picture.</source>
        <translation>Als JPEG oder PNG speichern oder ein anderes Bild wählen.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it begins as a picture and breaks off.</source>
        <translation>„%1“ ist beschädigt: es beginnt als Bild und bricht ab.</translation>
    </message>
    <message>
        <source>The picture is damaged: it begins as one and breaks off.</source>
        <translation>Das Bild ist beschädigt: es beginnt als solches und bricht ab.</translation>
    </message>
    <message>
        <source>Part of the file is missing or was changed, as after a broken copy.</source>
        <translation>Ein Teil der Datei fehlt oder wurde verändert, wie nach einer abgebrochenen Kopie.</translation>
    </message>
    <message>
        <source>Copy or download it again, or choose another picture.</source>
        <translation>Noch einmal kopieren oder herunterladen oder ein anderes Bild wählen.</translation>
    </message>
    <message>
        <source>“%1” has too many pixels to be opened safely.</source>
        <translation>„%1“ hat zu viele Pixel, um sicher geöffnet zu werden.</translation>
    </message>
    <message>
        <source>The picture has too many pixels to be opened safely.</source>
        <translation>Das Bild hat zu viele Pixel, um sicher geöffnet zu werden.</translation>
    </message>
    <message>
        <source>A limit keeps one picture from filling this computer&apos;s memory.</source>
        <translation>Eine Grenze verhindert, dass ein einzelnes Bild den Speicher dieses Rechners füllt.</translation>
    </message>
    <message>
        <source>Crop it or make it smaller, and try again.</source>
        <translation>Zuschneiden oder verkleinern und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“%1” is too large a file to be opened or sent.</source>
        <translation>„%1“ ist als Datei zu groß, um geöffnet oder gesendet zu werden.</translation>
    </message>
    <message>
        <source>The picture is too large a file to be opened or sent.</source>
        <translation>Das Bild ist als Datei zu groß, um geöffnet oder gesendet zu werden.</translation>
    </message>
    <message>
        <source>It is over the size limit for one picture.</source>
        <translation>Es liegt über der Größengrenze für ein Bild.</translation>
    </message>
    <message>
        <source>Save it smaller, for example as JPEG, and try again.</source>
        <translation>Kleiner speichern, zum Beispiel als JPEG, und noch einmal versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>More pictures than this connection takes in one question: at most %n.</source>
        <translation>
            <numerusform>Mehr Bilder, als diese Verbindung in einer Frage annimmt: höchstens eines.</numerusform>
            <numerusform>Mehr Bilder, als diese Verbindung in einer Frage annimmt: höchstens %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are more pictures than the connection takes in one question.</source>
        <translation>Das sind mehr Bilder, als die Verbindung in einer Frage annimmt.</translation>
    </message>
    <message>
        <source>The service sets this limit for each request.</source>
        <translation>Der Dienst setzt diese Grenze für jede Anfrage.</translation>
    </message>
    <message>
        <source>Take some pictures out, and ask about them in a second question.</source>
        <translation>Einige Bilder herausnehmen und in einer zweiten Frage nach ihnen fragen.</translation>
    </message>
    <message>
        <source>“%1” is not an address that can be used.</source>
        <translation>„%1“ ist keine brauchbare Adresse.</translation>
    </message>
    <message>
        <source>This is not an address that can be used.</source>
        <translation>Das ist keine brauchbare Adresse.</translation>
    </message>
    <message>
        <source>An address begins with http:// or https:// and names a host.</source>
        <translation>Eine Adresse beginnt mit http:// oder https:// und nennt einen Host.</translation>
    </message>
    <message>
        <source>Check how the address is written.</source>
        <translation>Die Schreibweise der Adresse prüfen.</translation>
    </message>
    <message>
        <source>There is no question yet.</source>
        <translation>Es gibt noch keine Frage.</translation>
    </message>
    <message>
        <source>The question has no words in it.</source>
        <translation>Die Frage enthält keine Wörter.</translation>
    </message>
    <message>
        <source>Write what you want to know about the picture.</source>
        <translation>Schreiben, was zum Bild gefragt ist.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The result cannot be written.</source>
        <translation>Das Ergebnis lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The folder is missing or you may not write there.</source>
        <translation>Der Ordner fehlt, oder das Recht, dort zu schreiben.</translation>
    </message>
    <message>
        <source>Choose another place for the result.</source>
        <translation>Einen anderen Ort für das Ergebnis wählen.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is.</source>
        <translation>„%1“ gibt es schon und blieb, wie es war.</translation>
    </message>
    <message>
        <source>There is such a file already; it was left as it is.</source>
        <translation>Eine solche Datei gibt es schon; sie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>A result replaces another file only when you say so.</source>
        <translation>Ein Ergebnis ersetzt eine andere Datei nur auf ausdrücklichen Wunsch.</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be replaced.</source>
        <translation>Einen anderen Namen wählen oder das Ersetzen erlauben.</translation>
    </message>
    <message>
        <source>It is another kind of file, whatever its name says.</source>
        <translation>Es ist eine andere Art von Datei, wie immer sie heißt.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>“%1” is damaged: a part of it is missing or was changed.</source>
        <translation>„%1“ ist beschädigt: ein Teil fehlt oder wurde verändert.</translation>
    </message>
    <message>
        <source>The file is damaged: a part of it is missing or was changed.</source>
        <translation>Die Datei ist beschädigt: ein Teil fehlt oder wurde verändert.</translation>
    </message>
    <message>
        <source>It broke off, as after a broken copy, or was edited.</source>
        <translation>Sie brach ab, wie nach einer abgebrochenen Kopie, oder wurde bearbeitet.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Noch einmal kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer Groundglass.</source>
        <translation>„%1“ wurde mit einem neueren Groundglass gespeichert.</translation>
    </message>
    <message>
        <source>The file was saved by a newer Groundglass.</source>
        <translation>Die Datei wurde mit einem neueren Groundglass gespeichert.</translation>
    </message>
    <message>
        <source>This version does not know how to read it.</source>
        <translation>Diese Version kann sie nicht lesen.</translation>
    </message>
    <message>
        <source>Update Groundglass to open it.</source>
        <translation>Zum Öffnen Groundglass aktualisieren.</translation>
    </message>
    <message>
        <source>“%1” holds more than can be opened safely.</source>
        <translation>„%1“ enthält mehr, als sich sicher öffnen lässt.</translation>
    </message>
    <message>
        <source>The file holds more than can be opened safely.</source>
        <translation>Die Datei enthält mehr, als sich sicher öffnen lässt.</translation>
    </message>
    <message>
        <source>Limits keep one file from filling this computer&apos;s memory.</source>
        <translation>Grenzen verhindern, dass eine einzelne Datei den Speicher dieses Rechners füllt.</translation>
    </message>
    <message>
        <source>Split it, or choose another file.</source>
        <translation>Aufteilen oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>There is nothing to write as %1.</source>
        <translation>Es gibt nichts, was sich als %1 schreiben ließe.</translation>
    </message>
    <message>
        <source>There is nothing to write in this format.</source>
        <translation>Es gibt nichts, was sich in diesem Format schreiben ließe.</translation>
    </message>
    <message>
        <source>The answer has no regions of the kind that the format holds.</source>
        <translation>Die Antwort hat keine Regionen der Art, die das Format fasst.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Ein anderes Format wählen.</translation>
    </message>
    <message>
        <source>The picture “%1” is needed for this and is not at hand.</source>
        <translation>Das Bild „%1“ wird dafür gebraucht und ist nicht zur Hand.</translation>
    </message>
    <message>
        <source>A picture is needed for this and is not at hand.</source>
        <translation>Dafür wird ein Bild gebraucht, das nicht zur Hand ist.</translation>
    </message>
    <message>
        <source>Only its address or its name is known, not what it shows.</source>
        <translation>Bekannt ist nur seine Adresse oder sein Name, nicht der Inhalt.</translation>
    </message>
    <message>
        <source>Give the picture along, or choose another format.</source>
        <translation>Das Bild mitgeben oder ein anderes Format wählen.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a video.</source>
        <translation>„%1“ lässt sich nicht als Video verwenden.</translation>
    </message>
    <message>
        <source>This cannot be used as a video.</source>
        <translation>Das lässt sich nicht als Video verwenden.</translation>
    </message>
    <message>
        <source>It is another kind of file, damaged, or beyond the limits.</source>
        <translation>Es ist eine andere Art von Datei, beschädigt oder jenseits der Grenzen.</translation>
    </message>
    <message>
        <source>Choose another video, or save it again as MP4.</source>
        <translation>Ein anderes Video wählen oder es neu als MP4 speichern.</translation>
    </message>
    <message>
        <source>The video “%1” is still being looked at.</source>
        <translation>Das Video „%1“ wird noch durchgesehen.</translation>
    </message>
    <message>
        <source>The video is still being looked at.</source>
        <translation>Das Video wird noch durchgesehen.</translation>
    </message>
    <message>
        <source>It can be searched and asked about once it is indexed.</source>
        <translation>Suchen und fragen geht, sobald es indiziert ist.</translation>
    </message>
    <message>
        <source>Wait until it is ready, and try again.</source>
        <translation>Warten, bis es bereit ist, und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no video “%1” in this index.</source>
        <translation>Ein Video „%1“ gibt es in diesem Index nicht.</translation>
    </message>
    <message>
        <source>There is no such video in this index.</source>
        <translation>Ein solches Video gibt es in diesem Index nicht.</translation>
    </message>
    <message>
        <source>It was removed, or is in another index.</source>
        <translation>Es wurde entfernt oder steht in einem anderen Index.</translation>
    </message>
    <message>
        <source>Check its name and the index.</source>
        <translation>Seinen Namen und den Index prüfen.</translation>
    </message>
    <message>
        <source>A question takes one video, and no pictures beside it: “%1” stands alone.</source>
        <translation>Eine Frage nimmt ein Video und keine Bilder daneben: „%1“ steht allein.</translation>
    </message>
    <message>
        <source>A question takes one video, and no pictures beside it.</source>
        <translation>Eine Frage nimmt ein Video und keine Bilder daneben.</translation>
    </message>
    <message>
        <source>Services that answer about videos allow no more.</source>
        <translation>Mehr erlauben Dienste nicht, die zu Videos antworten.</translation>
    </message>
    <message>
        <source>Take the pictures or the other videos out.</source>
        <translation>Die Bilder oder die anderen Videos herausnehmen.</translation>
    </message>
    <message>
        <source>There is no index “%1”.</source>
        <translation>Einen Index „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such index.</source>
        <translation>Einen solchen Index gibt es nicht.</translation>
    </message>
    <message>
        <source>It was deleted, or is at another service.</source>
        <translation>Er wurde gelöscht oder liegt bei einem anderen Dienst.</translation>
    </message>
    <message>
        <source>Check its name, or make the index first.</source>
        <translation>Seinen Namen prüfen oder den Index zuerst anlegen.</translation>
    </message>
    <message>
        <source>There is an index “%1” already.</source>
        <translation>Einen Index „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is such an index already.</source>
        <translation>Einen solchen Index gibt es schon.</translation>
    </message>
    <message>
        <source>Names of indexes are used once.</source>
        <translation>Namen von Indizes werden nur einmal vergeben.</translation>
    </message>
    <message>
        <source>Use the one that is there, or choose another name.</source>
        <translation>Den vorhandenen verwenden oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an index.</source>
        <translation>„%1“ kann kein Name eines Index sein.</translation>
    </message>
    <message>
        <source>This cannot be the name of an index.</source>
        <translation>Das kann kein Name eines Index sein.</translation>
    </message>
    <message>
        <source>A name has up to 24 letters, digits and single hyphens, and begins and ends without a hyphen.</source>
        <translation>Ein Name hat bis zu 24 Buchstaben, Ziffern und einzelne Bindestriche und beginnt und endet ohne Bindestrich.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The setting “%1” is missing or makes no sense.</source>
        <translation>Die Einstellung „%1“ fehlt oder ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>A setting is missing or makes no sense.</source>
        <translation>Eine Einstellung fehlt oder ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The connection cannot be used with it as it is.</source>
        <translation>So lässt sich die Verbindung damit nicht verwenden.</translation>
    </message>
    <message>
        <source>Correct it in the connection&apos;s settings.</source>
        <translation>In den Einstellungen der Verbindung berichtigen.</translation>
    </message>
    <message>
        <source>This connection cannot do this: %1.</source>
        <translation>Diese Verbindung kann das nicht: %1.</translation>
    </message>
    <message>
        <source>This connection cannot do this.</source>
        <translation>Diese Verbindung kann das nicht.</translation>
    </message>
    <message>
        <source>Services differ in what they can do.</source>
        <translation>Nicht alle Dienste können dasselbe.</translation>
    </message>
    <message>
        <source>Ask in another way, or connect a service that can.</source>
        <translation>Anders fragen oder einen Dienst verbinden, der es kann.</translation>
    </message>
    <message>
        <source>Nothing was sent to “%1”, because plain http would show your key and pictures on the way.</source>
        <translation>An „%1“ wurde nichts gesendet, weil einfaches http Schlüssel und Bilder unterwegs offenlegen würde.</translation>
    </message>
    <message>
        <source>Nothing was sent, because plain http would show your key and pictures on the way.</source>
        <translation>Es wurde nichts gesendet, weil einfaches http Schlüssel und Bilder unterwegs offenlegen würde.</translation>
    </message>
    <message>
        <source>Without https, anybody on the way can read what is sent.</source>
        <translation>Ohne https kann jeder auf dem Weg mitlesen, was gesendet wird.</translation>
    </message>
    <message>
        <source>Use the address that begins with https://.</source>
        <translation>Die Adresse verwenden, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>“%1” did not accept the key.</source>
        <translation>„%1“ hat den Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>The service did not accept the key.</source>
        <translation>Der Dienst hat den Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>The key is missing, wrong, expired, or belongs to another service.</source>
        <translation>Der Schlüssel fehlt, ist falsch oder abgelaufen oder gehört zu einem anderen Dienst.</translation>
    </message>
    <message>
        <source>Copy the key again from the service&apos;s own page.</source>
        <translation>Den Schlüssel noch einmal von der Seite des Dienstes kopieren.</translation>
    </message>
    <message>
        <source>“%1” cannot be started, so there is no sign-in.</source>
        <translation>„%1“ lässt sich nicht starten, also gibt es keine Anmeldung.</translation>
    </message>
    <message>
        <source>The program that signs in cannot be started.</source>
        <translation>Das Programm, das anmeldet, lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>It is not installed, or not where programs are looked for.</source>
        <translation>Es ist nicht installiert oder nicht dort, wo nach Programmen gesucht wird.</translation>
    </message>
    <message>
        <source>Install the Azure CLI, or sign in with a key instead.</source>
        <translation>Die Azure CLI installieren oder sich mit einem Schlüssel anmelden.</translation>
    </message>
    <message>
        <source>Nobody is signed in for “%1”.</source>
        <translation>Für „%1“ ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>Nobody is signed in to Azure.</source>
        <translation>Bei Azure ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>The Azure CLI answers, and its sign-in is missing or has run out.</source>
        <translation>Die Azure CLI antwortet, aber ihre Anmeldung fehlt oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>Run “az login” in a terminal, then ask again.</source>
        <translation>In einem Terminal „az login“ ausführen und dann noch einmal fragen.</translation>
    </message>
    <message>
        <source>You are signed in, but may not use “%1”.</source>
        <translation>Die Anmeldung gilt, darf „%1“ aber nicht benutzen.</translation>
    </message>
    <message>
        <source>You are signed in, but may not use this resource.</source>
        <translation>Die Anmeldung gilt, darf diese Ressource aber nicht benutzen.</translation>
    </message>
    <message>
        <source>The account lacks the role “Cognitive Services OpenAI User” on the resource.</source>
        <translation>Dem Konto fehlt auf der Ressource die Rolle „Cognitive Services OpenAI User“.</translation>
    </message>
    <message>
        <source>Ask for that role on the resource; it takes some minutes to work.</source>
        <translation>Um diese Rolle auf der Ressource bitten; sie wirkt nach einigen Minuten.</translation>
    </message>
    <message>
        <source>“%1” knows the key but does not allow this.</source>
        <translation>„%1“ kennt den Schlüssel, erlaubt das aber nicht.</translation>
    </message>
    <message>
        <source>The service knows the key but does not allow this.</source>
        <translation>Der Dienst kennt den Schlüssel, erlaubt das aber nicht.</translation>
    </message>
    <message>
        <source>The account has no right to this model, or comes from a network that is shut out.</source>
        <translation>Das Konto hat kein Recht an diesem Modell oder kommt aus einem gesperrten Netz.</translation>
    </message>
    <message>
        <source>Ask whoever runs the account for access.</source>
        <translation>Wer das Konto verwaltet, kann den Zugang geben.</translation>
    </message>
    <message>
        <source>The service has no deployment named “%1”.</source>
        <translation>Der Dienst hat keine Bereitstellung namens „%1“.</translation>
    </message>
    <message>
        <source>The service has no deployment of this name.</source>
        <translation>Der Dienst hat keine Bereitstellung dieses Namens.</translation>
    </message>
    <message>
        <source>The name is misspelt, or the deployment is new and not ready yet.</source>
        <translation>Der Name ist verschrieben, oder die Bereitstellung ist neu und noch nicht fertig.</translation>
    </message>
    <message>
        <source>Compare the name with the one on the service&apos;s page; wait a few minutes if it is new.</source>
        <translation>Den Namen mit dem auf der Seite des Dienstes vergleichen; wenn sie neu ist, einige Minuten warten.</translation>
    </message>
    <message>
        <source>“%1” answers, but not as a vision service at this address.</source>
        <translation>„%1“ antwortet, aber unter dieser Adresse nicht als Bilddienst.</translation>
    </message>
    <message>
        <source>The host answers, but not as a vision service at this address.</source>
        <translation>Der Host antwortet, aber unter dieser Adresse nicht als Bilddienst.</translation>
    </message>
    <message>
        <source>The endpoint or the API version is not the right one.</source>
        <translation>Der Endpunkt oder die API-Version stimmt nicht.</translation>
    </message>
    <message>
        <source>Check the endpoint and the API version.</source>
        <translation>Endpunkt und API-Version prüfen.</translation>
    </message>
    <message>
        <source>“%1” does not know this API version.</source>
        <translation>„%1“ kennt diese API-Version nicht.</translation>
    </message>
    <message>
        <source>The service does not know this API version.</source>
        <translation>Der Dienst kennt diese API-Version nicht.</translation>
    </message>
    <message>
        <source>The version is misspelt, or the service has dropped it.</source>
        <translation>Die Version ist verschrieben, oder der Dienst hat sie abgeschafft.</translation>
    </message>
    <message>
        <source>Choose another API version, or the v1 form, which needs none.</source>
        <translation>Eine andere API-Version wählen oder die Form v1, die keine braucht.</translation>
    </message>
    <message>
        <source>The model behind “%1” takes no pictures.</source>
        <translation>Das Modell hinter „%1“ nimmt keine Bilder an.</translation>
    </message>
    <message>
        <source>This model takes no pictures.</source>
        <translation>Dieses Modell nimmt keine Bilder an.</translation>
    </message>
    <message>
        <source>It is a model for text alone.</source>
        <translation>Es ist ein reines Textmodell.</translation>
    </message>
    <message>
        <source>Choose a model that sees pictures.</source>
        <translation>Ein Modell wählen, das Bilder sieht.</translation>
    </message>
    <message>
        <source>This is more than the model of “%1” can take in at once.</source>
        <translation>Das ist mehr, als das Modell von „%1“ auf einmal aufnehmen kann.</translation>
    </message>
    <message>
        <source>This is more than the model can take in at once.</source>
        <translation>Das ist mehr, als das Modell auf einmal aufnehmen kann.</translation>
    </message>
    <message>
        <source>Its context is full: earlier messages and pictures count as well.</source>
        <translation>Sein Kontext ist voll: frühere Nachrichten und Bilder zählen mit.</translation>
    </message>
    <message>
        <source>Begin a new conversation, or ask with fewer pictures or words.</source>
        <translation>Ein neues Gespräch beginnen oder mit weniger Bildern oder Wörtern fragen.</translation>
    </message>
    <message>
        <source>“%1” does not take this picture.</source>
        <translation>„%1“ nimmt dieses Bild nicht an.</translation>
    </message>
    <message>
        <source>The service does not take this picture.</source>
        <translation>Der Dienst nimmt dieses Bild nicht an.</translation>
    </message>
    <message>
        <source>It is too large for the service, or of a kind that it does not read.</source>
        <translation>Es ist für den Dienst zu groß oder von einer Art, die er nicht liest.</translation>
    </message>
    <message>
        <source>Send it smaller, or use one saved as JPEG or PNG.</source>
        <translation>Kleiner senden oder eines verwenden, das als JPEG oder PNG gespeichert ist.</translation>
    </message>
    <message>
        <source>“%1” refused this question.</source>
        <translation>„%1“ hat diese Frage abgelehnt.</translation>
    </message>
    <message>
        <source>The service refused this question.</source>
        <translation>Der Dienst hat diese Frage abgelehnt.</translation>
    </message>
    <message>
        <source>It found something in the request that it does not take.</source>
        <translation>Er fand in der Anfrage etwas, das er nicht annimmt.</translation>
    </message>
    <message>
        <source>Ask in another way or with another picture; if it stays so, check the connection.</source>
        <translation>Anders oder mit einem anderen Bild fragen; bleibt es dabei, die Verbindung prüfen.</translation>
    </message>
    <message>
        <source>The content filter of “%1” stopped this.</source>
        <translation>Der Inhaltsfilter von „%1“ hat das angehalten.</translation>
    </message>
    <message>
        <source>The service&apos;s content filter stopped this.</source>
        <translation>Der Inhaltsfilter des Dienstes hat das angehalten.</translation>
    </message>
    <message>
        <source>The filter found the question, a picture or the answer unsuitable.</source>
        <translation>Der Filter hielt die Frage, ein Bild oder die Antwort für ungeeignet.</translation>
    </message>
    <message>
        <source>Ask in other words or with another picture.</source>
        <translation>Mit anderen Worten oder einem anderen Bild fragen.</translation>
    </message>
    <message>
        <source>“%1” has had too many questions for now.</source>
        <translation>„%1“ hat vorerst zu viele Fragen bekommen.</translation>
    </message>
    <message>
        <source>The service has had too many questions for now.</source>
        <translation>Der Dienst hat vorerst zu viele Fragen bekommen.</translation>
    </message>
    <message>
        <source>The account&apos;s limit for a minute or a day is used up.</source>
        <translation>Was dem Konto je Minute oder Tag zusteht, ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Wait a little, then ask again.</source>
        <translation>Ein wenig warten und dann noch einmal fragen.</translation>
    </message>
    <message>
        <source>The account at “%1” has used up its allowance.</source>
        <translation>Das Konto bei „%1“ hat sein Kontingent aufgebraucht.</translation>
    </message>
    <message>
        <source>The account has used up its allowance.</source>
        <translation>Das Konto hat sein Kontingent aufgebraucht.</translation>
    </message>
    <message>
        <source>Its money or its quota is spent; waiting does not bring it back.</source>
        <translation>Guthaben oder Kontingent sind verbraucht; Warten bringt sie nicht zurück.</translation>
    </message>
    <message>
        <source>Look at the account&apos;s billing, or choose another connection.</source>
        <translation>Die Abrechnung des Kontos ansehen oder eine andere Verbindung wählen.</translation>
    </message>
    <message>
        <source>“%1” failed while answering.</source>
        <translation>„%1“ ist beim Antworten gescheitert.</translation>
    </message>
    <message>
        <source>The service failed while answering.</source>
        <translation>Der Dienst ist beim Antworten gescheitert.</translation>
    </message>
    <message>
        <source>The fault is the service&apos;s own.</source>
        <translation>Der Fehler liegt beim Dienst.</translation>
    </message>
    <message>
        <source>Ask again in a moment.</source>
        <translation>Gleich noch einmal fragen.</translation>
    </message>
    <message>
        <source>What “%1” sent back is not an answer.</source>
        <translation>Was „%1“ zurückgab, ist keine Antwort.</translation>
    </message>
    <message>
        <source>What the service sent back is not an answer.</source>
        <translation>Was der Dienst zurückgab, ist keine Antwort.</translation>
    </message>
    <message>
        <source>Something else may stand at this address, such as a web page or a network&apos;s sign-in.</source>
        <translation>Unter dieser Adresse steht vielleicht etwas anderes, etwa eine Webseite oder die Anmeldung eines Netzes.</translation>
    </message>
    <message>
        <source>Check the endpoint, and whether the network asks you to sign in.</source>
        <translation>Den Endpunkt prüfen, und ob das Netz eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>The answer of “%1” broke off before its end.</source>
        <translation>Die Antwort von „%1“ brach vor dem Ende ab.</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>Die Antwort brach vor dem Ende ab.</translation>
    </message>
    <message>
        <source>The line to the service was cut; what had come is kept.</source>
        <translation>Die Leitung zum Dienst wurde getrennt; was da war, ist aufgehoben.</translation>
    </message>
    <message>
        <source>Ask again to get the whole answer.</source>
        <translation>Für die ganze Antwort noch einmal fragen.</translation>
    </message>
    <message>
        <source>No host named “%1” was found.</source>
        <translation>Ein Host namens „%1“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The service&apos;s host was not found.</source>
        <translation>Der Host des Dienstes wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The name is misspelt, or this computer is offline.</source>
        <translation>Der Name ist verschrieben, oder dieser Rechner ist offline.</translation>
    </message>
    <message>
        <source>Check the endpoint and the network.</source>
        <translation>Endpunkt und Netz prüfen.</translation>
    </message>
    <message>
        <source>Nothing answers at “%1”.</source>
        <translation>Unter „%1“ antwortet nichts.</translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address.</source>
        <translation>Unter der Adresse des Dienstes antwortet nichts.</translation>
    </message>
    <message>
        <source>The service is not running, or its port is another.</source>
        <translation>Der Dienst läuft nicht, oder sein Port ist ein anderer.</translation>
    </message>
    <message>
        <source>Start the service, or check host and port.</source>
        <translation>Den Dienst starten oder Host und Port prüfen.</translation>
    </message>
    <message>
        <source>The line to “%1” was lost.</source>
        <translation>Die Leitung zu „%1“ ging verloren.</translation>
    </message>
    <message>
        <source>The line to the service was lost.</source>
        <translation>Die Leitung zum Dienst ging verloren.</translation>
    </message>
    <message>
        <source>The network or the service went away before an answer came.</source>
        <translation>Das Netz oder der Dienst verschwand, ehe eine Antwort kam.</translation>
    </message>
    <message>
        <source>Check the network and ask again.</source>
        <translation>Das Netz prüfen und noch einmal fragen.</translation>
    </message>
    <message>
        <source>“%1” did not answer in time.</source>
        <translation>„%1“ antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Der Dienst antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>It is busy, or the network is slow or silent.</source>
        <translation>Er ist beschäftigt, oder das Netz ist langsam oder still.</translation>
    </message>
    <message>
        <source>Ask again, or with fewer or smaller pictures.</source>
        <translation>Noch einmal fragen, oder mit weniger oder kleineren Bildern.</translation>
    </message>
    <message>
        <source>There is no safe line to “%1”, so nothing was sent.</source>
        <translation>Zu „%1“ gibt es keine sichere Leitung, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is no safe line to the service, so nothing was sent.</source>
        <translation>Zum Dienst gibt es keine sichere Leitung, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Its certificate is not valid, or this computer does not trust it.</source>
        <translation>Sein Zertifikat ist ungültig, oder dieser Rechner vertraut ihm nicht.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s clock; on a company network, ask for its certificate.</source>
        <translation>Adresse und Uhr dieses Rechners prüfen; in einem Firmennetz nach dessen Zertifikat fragen.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the question through to “%1”.</source>
        <translation>Der Proxy des Netzes ließ die Frage nicht zu „%1“ durch.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the question through.</source>
        <translation>Der Proxy des Netzes ließ die Frage nicht durch.</translation>
    </message>
    <message>
        <source>Check the proxy of the connection, or the one in the system&apos;s network settings.</source>
        <translation>Den Proxy der Verbindung prüfen oder den in den Netzwerkeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>The service sent us on to “%1”, and we did not follow, so that your key stays where it belongs.</source>
        <translation>Der Dienst verwies auf „%1“; dem wurde nicht gefolgt, damit der Schlüssel bleibt, wo er hingehört.</translation>
    </message>
    <message>
        <source>The service sent us on to another host, and we did not follow, so that your key stays where it belongs.</source>
        <translation>Der Dienst verwies auf einen anderen Host; dem wurde nicht gefolgt, damit der Schlüssel bleibt, wo er hingehört.</translation>
    </message>
    <message>
        <source>The service may have moved, or the network wants a sign-in.</source>
        <translation>Der Dienst ist vielleicht umgezogen, oder das Netz verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>If it has moved, put the new address into the connection.</source>
        <translation>Wenn er umgezogen ist, die neue Adresse in die Verbindung eintragen.</translation>
    </message>
    <message>
        <source>The built-in service is not installed: there is no “%1”.</source>
        <translation>Der eingebaute Dienst ist nicht installiert: „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The built-in service is not installed.</source>
        <translation>Der eingebaute Dienst ist nicht installiert.</translation>
    </message>
    <message>
        <source>The program groundglass-engine is missing beside this one.</source>
        <translation>Das Programm groundglass-engine fehlt neben diesem.</translation>
    </message>
    <message>
        <source>Install Groundglass again, or connect another service.</source>
        <translation>Groundglass neu installieren oder einen anderen Dienst verbinden.</translation>
    </message>
    <message>
        <source>The built-in service does not run with the data folder “%1”.</source>
        <translation>Der eingebaute Dienst läuft mit dem Datenordner „%1“ nicht.</translation>
    </message>
    <message>
        <source>The built-in service does not run.</source>
        <translation>Der eingebaute Dienst läuft nicht.</translation>
    </message>
    <message>
        <source>It ended, or stayed silent when it was started.</source>
        <translation>Er endete oder blieb still, als er gestartet wurde.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, install Groundglass again.</source>
        <translation>Noch einmal versuchen; bleibt es dabei, Groundglass neu installieren.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr für „%1“.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>The disk or your share of it is full.</source>
        <translation>Der Datenträger oder der eigene Anteil daran ist voll.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Groundglass cannot keep its data in “%1”.</source>
        <translation>Groundglass kann seine Daten nicht in „%1“ aufheben.</translation>
    </message>
    <message>
        <source>Groundglass cannot keep its data.</source>
        <translation>Groundglass kann seine Daten nicht aufheben.</translation>
    </message>
    <message>
        <source>The folder cannot be made, written or locked.</source>
        <translation>Der Ordner lässt sich nicht anlegen, beschreiben oder sperren.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another folder with GROUNDGLASS_DATA.</source>
        <translation>Das Schreibrecht dort einräumen oder mit GROUNDGLASS_DATA einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The history in “%1” is from a newer Groundglass and was left untouched.</source>
        <translation>Der Verlauf in „%1“ stammt von einem neueren Groundglass und blieb unberührt.</translation>
    </message>
    <message>
        <source>The history is from a newer Groundglass and was left untouched.</source>
        <translation>Der Verlauf stammt von einem neueren Groundglass und blieb unberührt.</translation>
    </message>
    <message>
        <source>Update Groundglass to see it again.</source>
        <translation>Um ihn wieder zu sehen, Groundglass aktualisieren.</translation>
    </message>
    <message>
        <source>The history in “%1” is damaged; it was set aside, not deleted.</source>
        <translation>Der Verlauf in „%1“ ist beschädigt; er wurde beiseitegelegt, nicht gelöscht.</translation>
    </message>
    <message>
        <source>The history is damaged; it was set aside, not deleted.</source>
        <translation>Der Verlauf ist beschädigt; er wurde beiseitegelegt, nicht gelöscht.</translation>
    </message>
    <message>
        <source>The disk, or a program other than this one, changed the file.</source>
        <translation>Der Datenträger oder ein anderes Programm hat die Datei verändert.</translation>
    </message>
    <message>
        <source>Go on with a new history; a backup may bring the old one back.</source>
        <translation>Mit einem neuen Verlauf weitermachen; eine Sicherung bringt den alten vielleicht zurück.</translation>
    </message>
    <message>
        <source>The answer was stopped.</source>
        <translation>Die Antwort wurde angehalten.</translation>
    </message>
    <message>
        <source>You stopped it; what had come is kept.</source>
        <translation>Sie wurde von Hand angehalten; was da war, ist aufgehoben.</translation>
    </message>
    <message>
        <source>Ask again when you like.</source>
        <translation>Noch einmal fragen geht jederzeit.</translation>
    </message>
    <message>
        <source>Groundglass made a mistake with “%1”.</source>
        <translation>Groundglass hat bei „%1“ einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Groundglass made a mistake.</source>
        <translation>Groundglass hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>The fault is the program&apos;s, not yours.</source>
        <translation>Der Fehler liegt am Programm, nicht an der Bedienung.</translation>
    </message>
    <message>
        <source>Please report it with the details.</source>
        <translation>Bitte mit den Einzelheiten melden.</translation>
    </message>
    <message>
        <source>The reason given is: “%1”</source>
        <translation>Als Grund wird genannt: „%1“</translation>
    </message>
    <message>
        <source>The reason given is: “%1”.</source>
        <translation>Als Grund wird genannt: „%1“.</translation>
    </message>
    <message>
        <source>“%1” no longer offers what was asked for.</source>
        <translation>„%1“ bietet nicht mehr an, was verlangt wurde.</translation>
    </message>
    <message>
        <source>The service no longer offers what was asked for.</source>
        <translation>Der Dienst bietet nicht mehr an, was verlangt wurde.</translation>
    </message>
    <message>
        <source>The model, or this version of the service, has been retired.</source>
        <translation>Das Modell oder diese Version des Dienstes wurde eingestellt.</translation>
    </message>
    <message>
        <source>Choose a deployment of a newer model, or a newer API version.</source>
        <translation>Die Bereitstellung eines neueren Modells oder eine neuere API-Version wählen.</translation>
    </message>
    <message>
        <source>“%1” is no file that can be opened here.</source>
        <translation>„%1“ ist keine Datei, die sich hier öffnen lässt.</translation>
    </message>
    <message>
        <source>This is no file that can be opened here.</source>
        <translation>Das ist keine Datei, die sich hier öffnen lässt.</translation>
    </message>
    <message>
        <source>The signed address for “%1” is not valid now.</source>
        <translation>Die signierte Adresse für „%1“ gilt zurzeit nicht.</translation>
    </message>
    <message>
        <source>The signed address is not valid now.</source>
        <translation>Die signierte Adresse gilt zurzeit nicht.</translation>
    </message>
    <message>
        <source>Its time is over, or has not begun; clocks that differ can be the cause.</source>
        <translation>Ihre Zeit ist vorbei oder hat noch nicht begonnen; auch abweichende Uhren können der Grund sein.</translation>
    </message>
    <message>
        <source>Make a new one that is valid longer.</source>
        <translation>Eine neue anlegen, die länger gilt.</translation>
    </message>
    <message>
        <source>The storage does not accept the signed address for “%1”.</source>
        <translation>Der Speicher nimmt die signierte Adresse für „%1“ nicht an.</translation>
    </message>
    <message>
        <source>The storage does not accept the signed address.</source>
        <translation>Der Speicher nimmt die signierte Adresse nicht an.</translation>
    </message>
    <message>
        <source>A part of it was lost or changed while it was copied, its key was renewed, or it may not be used from here.</source>
        <translation>Beim Kopieren ging ein Teil verloren oder wurde verändert, ihr Schlüssel wurde erneuert, oder sie darf von hier aus nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Copy it again as a whole, or make a new one.</source>
        <translation>Sie noch einmal im Ganzen kopieren oder eine neue anlegen.</translation>
    </message>
    <message>
        <source>The signed address does not allow this for “%1”.</source>
        <translation>Die signierte Adresse erlaubt das für „%1“ nicht.</translation>
    </message>
    <message>
        <source>The signed address does not allow this.</source>
        <translation>Die signierte Adresse erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Uploading needs the rights to create and write in a container; a service that looks at the video needs to read.</source>
        <translation>Das Hochladen braucht die Rechte, in einem Container anzulegen und zu schreiben; ein Dienst, der das Video ansieht, muss lesen dürfen.</translation>
    </message>
    <message>
        <source>Make a new one with the rights that are needed.</source>
        <translation>Eine neue mit den nötigen Rechten anlegen.</translation>
    </message>
    <message>
        <source>The container for “%1” is not there.</source>
        <translation>Den Container für „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The container is not there.</source>
        <translation>Den Container gibt es nicht.</translation>
    </message>
    <message>
        <source>Its name is misspelled in the address, or it was deleted.</source>
        <translation>Sein Name ist in der Adresse verschrieben, oder er wurde gelöscht.</translation>
    </message>
    <message>
        <source>Check the address, or make the container first.</source>
        <translation>Die Adresse prüfen oder den Container erst anlegen.</translation>
    </message>
    <message>
        <source>There is something else named “%1” in the container.</source>
        <translation>Im Container gibt es etwas anderes namens „%1“.</translation>
    </message>
    <message>
        <source>There is something else of this name in the container.</source>
        <translation>Im Container gibt es etwas anderes mit diesem Namen.</translation>
    </message>
    <message>
        <source>Nothing that is there is written over.</source>
        <translation>Was schon da ist, wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>Choose another name, or delete what is there.</source>
        <translation>Einen anderen Namen wählen oder löschen, was da ist.</translation>
    </message>
    <message>
        <source>The proxy is unreachable, wants a sign-in, or does not allow this address.</source>
        <translation>Der Proxy ist nicht erreichbar, verlangt eine Anmeldung oder erlaubt diese Adresse nicht.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>%1 · the picture is not part of this file</source>
        <comment>a picture</comment>
        <translation>%1 · das Bild ist nicht Teil dieser Datei</translation>
    </message>
    <message>
        <source>Point at words or regions; Tab and N or P walk through them, Enter holds one, Esc lets go.</source>
        <translation>Auf Wörter oder Regionen zeigen; Tab sowie N und P gehen sie durch, Enter hält eine fest, Esc lässt sie los.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Told beforehand</source>
        <translation>Vorab gesagt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es stammt</translation>
    </message>
    <message>
        <source>Pictures and regions</source>
        <translation>Bilder und Regionen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Region %1</source>
        <translation>Region %1</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Replies to the model&apos;s calls</source>
        <translation>Antworten auf die Aufrufe des Modells</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a part and when it was</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>The answer was stopped here.</source>
        <translation>Die Antwort wurde hier angehalten.</translation>
    </message>
    <message>
        <source>The answer was interrupted here.</source>
        <translation>Die Antwort wurde hier unterbrochen.</translation>
    </message>
    <message>
        <source>The answer failed.</source>
        <translation>Die Antwort ist gescheitert.</translation>
    </message>
    <message>
        <source>%1: no result</source>
        <translation>%1: kein Ergebnis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Written by %1 on %2</source>
        <translation>Geschrieben von %1 am %2</translation>
    </message>
</context>
<context>
    <name>ExportOffer</name>
    <message>
        <source>A page for any browser: words and regions light each other</source>
        <translation>Eine Seite für jeden Browser: Wörter und Regionen beleuchten einander</translation>
    </message>
    <message>
        <source>The picture with its regions drawn on it</source>
        <translation>Das Bild mit eingezeichneten Regionen</translation>
    </message>
    <message>
        <source>The same as a drawing that stays sharp and can be edited</source>
        <translation>Dasselbe als Zeichnung, die scharf bleibt und sich bearbeiten lässt</translation>
    </message>
    <message>
        <source>One JSON file, for training and evaluating</source>
        <translation>Eine JSON-Datei zum Trainieren und Auswerten</translation>
    </message>
    <message>
        <source>For correcting the regions in labelme</source>
        <translation>Zum Berichtigen der Regionen in labelme</translation>
    </message>
    <message>
        <source>A folder of labels, for training</source>
        <translation>Ein Ordner mit Labels zum Trainieren</translation>
    </message>
    <message>
        <source>A folder of XML files with boxes</source>
        <translation>Ein Ordner mit XML-Dateien voller Rahmen</translation>
    </message>
    <message>
        <source>The text that was read, in its place on the page</source>
        <translation>Der gelesene Text an seinem Platz auf der Seite</translation>
    </message>
    <message>
        <source>A table, one region a line</source>
        <translation>Eine Tabelle mit einer Region je Zeile</translation>
    </message>
    <message>
        <source>The pictures themselves</source>
        <translation>Die Bilder selbst</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>The model&apos;s name</source>
        <translation>Der Name des Modells</translation>
    </message>
    <message>
        <source>The name of the service</source>
        <translation>Der Name des Dienstes</translation>
    </message>
    <message>
        <source>The deployment</source>
        <translation>Die Bereitstellung</translation>
    </message>
    <message>
        <source>The system message</source>
        <translation>Die Systemnachricht</translation>
    </message>
    <message>
        <source>Folders of this computer</source>
        <translation>Ordner dieses Rechners</translation>
    </message>
    <message>
        <source>Signatures in addresses (SAS)</source>
        <translation>Signaturen in Adressen (SAS)</translation>
    </message>
    <message>
        <source>Position and camera data in the pictures</source>
        <translation>Orts- und Kameradaten in den Bildern</translation>
    </message>
    <message>
        <source>One line of text with its place</source>
        <translation>Eine Textzeile mit ihrem Platz</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of text with their places</source>
        <translation>
            <numerusform>%n Textzeile mit ihrem Platz</numerusform>
            <numerusform>%n Textzeilen mit ihren Plätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>One region with its label and outline</source>
        <translation>Eine Region mit Label und Umriss</translation>
    </message>
    <message numerus="yes">
        <source>%n regions with their labels and outlines</source>
        <translation>
            <numerusform>%n Region mit Label und Umriss</numerusform>
            <numerusform>%n Regionen mit Labels und Umrissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>The whole conversation, to be opened again without network or key</source>
        <translation>Das ganze Gespräch; lässt sich ohne Netz und Schlüssel wieder öffnen</translation>
    </message>
    <message>
        <source>No text was read from the picture.</source>
        <translation>Aus dem Bild wurde kein Text gelesen.</translation>
    </message>
    <message>
        <source>The answer is about no picture.</source>
        <translation>Die Antwort handelt von keinem Bild.</translation>
    </message>
    <message>
        <source>Only the picture&apos;s address is known, not the picture.</source>
        <translation>Bekannt ist nur die Adresse des Bildes, nicht das Bild.</translation>
    </message>
    <message>
        <source>The name and size of the picture, not the picture itself</source>
        <translation>Name und Größe des Bildes, nicht das Bild selbst</translation>
    </message>
    <message numerus="yes">
        <source>The names and sizes of %n pictures, not the pictures</source>
        <translation>
            <numerusform>Name und Größe von %n Bild, nicht das Bild</numerusform>
            <numerusform>Namen und Größen von %n Bildern, nicht die Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture, with position and camera data if it has them</source>
        <translation>Das Bild, mit Orts- und Kameradaten, wenn es sie hat</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures, with position and camera data if they have them</source>
        <translation>
            <numerusform>%n Bild, mit Orts- und Kameradaten, wenn es sie hat</numerusform>
            <numerusform>%n Bilder, mit Orts- und Kameradaten, wenn sie sie haben</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture, without position and camera data</source>
        <translation>Das Bild, ohne Orts- und Kameradaten</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures, without position and camera data</source>
        <translation>
            <numerusform>%n Bild, ohne Orts- und Kameradaten</numerusform>
            <numerusform>%n Bilder, ohne Orts- und Kameradaten</numerusform>
        </translation>
    </message>
    <message>
        <source>The words that each region grounds</source>
        <translation>Die Wörter, die jede Region belegt</translation>
    </message>
    <message>
        <source>How sure the model is of each region</source>
        <translation>Wie sicher das Modell bei jeder Region ist</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Eine Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n answers, the whole conversation</source>
        <translation>
            <numerusform>%n Antwort, das ganze Gespräch</numerusform>
            <numerusform>%n Antworten, das ganze Gespräch</numerusform>
        </translation>
    </message>
    <message>
        <source>The words of the answer</source>
        <translation>Die Wörter der Antwort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Replays (%1)</source>
        <comment>kinds of files</comment>
        <translation>Aufzeichnungen (%1)</translation>
    </message>
    <message>
        <source>Conversation file</source>
        <translation>Gesprächsdatei</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>All of it as one JSON file that loses nothing and can be opened here again</source>
        <translation>Alles als eine JSON-Datei, die nichts verliert und sich hier wieder öffnen lässt</translation>
    </message>
    <message>
        <source>One page for any browser: words and regions light each other</source>
        <translation>Eine Seite für jeden Browser: Wörter und Regionen beleuchten einander</translation>
    </message>
    <message>
        <source>Text for any editor, with the pictures in a folder beside it</source>
        <translation>Text für jeden Editor, mit den Bildern in einem Ordner daneben</translation>
    </message>
    <message>
        <source>For paper and archives, with the regions drawn on the pictures</source>
        <translation>Für Papier und Archive, mit den Regionen in die Bilder eingezeichnet</translation>
    </message>
    <message>
        <source>What you corrected and tied by hand, and the requests that went out, without keys</source>
        <translation>Was von Hand berichtigt und verknüpft wurde, und die Anfragen, die hinausgingen, ohne Schlüssel</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>Die Fragen</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>hate</source>
        <translation>Hass</translation>
    </message>
    <message>
        <source>sexual content</source>
        <translation>sexuelle Inhalte</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>Gewalt</translation>
    </message>
    <message>
        <source>self-harm</source>
        <translation>Selbstverletzung</translation>
    </message>
    <message>
        <source>profanity</source>
        <translation>Schimpfwörter</translation>
    </message>
    <message>
        <source>an attempt to get around the model&apos;s rules</source>
        <translation>ein Versuch, die Regeln des Modells zu umgehen</translation>
    </message>
    <message>
        <source>hidden instructions in the content</source>
        <translation>versteckte Anweisungen im Inhalt</translation>
    </message>
    <message>
        <source>protected text</source>
        <translation>geschützter Text</translation>
    </message>
    <message>
        <source>protected code</source>
        <translation>geschützter Code</translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>persönliche Daten</translation>
    </message>
    <message>
        <source>claims without a source</source>
        <translation>Behauptungen ohne Quelle</translation>
    </message>
    <message>
        <source>a word on the account&apos;s own list</source>
        <translation>ein Wort von der Liste des Kontos</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>unbedenklich</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Picture %1 of the question</source>
        <translation>Bild %1 der Frage</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a filter found, and how severe</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, detected</source>
        <comment>what a filter found</comment>
        <translation>%1, erkannt</translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1 (angehalten)</translation>
    </message>
    <message>
        <source>%1 (let through)</source>
        <translation>%1 (durchgelassen)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LocalModels</name>
    <message>
        <source>A server</source>
        <translation>Ein Server</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>No model service answers on this computer. Start Ollama, LM Studio, llama.cpp or vLLM, and look again.</source>
        <translation>Auf diesem Rechner antwortet kein Modelldienst. Ollama, LM Studio, llama.cpp oder vLLM starten und noch einmal suchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n models answer on this computer, and none of them takes pictures.</source>
        <translation>
            <numerusform>Auf diesem Rechner antwortet %n Modell, und es nimmt keine Bilder an.</numerusform>
            <numerusform>Auf diesem Rechner antworten %n Modelle, und keines nimmt Bilder an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models on this computer take pictures:</source>
        <translation>
            <numerusform>%n Modell auf diesem Rechner nimmt Bilder an:</numerusform>
            <numerusform>%n Modelle auf diesem Rechner nehmen Bilder an:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a model, and the server that has it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>MeasuringCards</name>
    <message>
        <source>Square card</source>
        <translation>Quadratische Karte</translation>
    </message>
    <message>
        <source>Wide card</source>
        <translation>Breite Karte</translation>
    </message>
    <message>
        <source>Large card</source>
        <translation>Große Karte</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>$%1</source>
        <comment>an amount of US dollars</comment>
        <translation>%1 $</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <comment>kinds of files</comment>
        <translation>Bilder (%1)</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>It is protected by a password. Save it without one, and try again.</source>
        <translation>Es ist mit einem Passwort geschützt. Ohne Passwort speichern und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>It has no such page.</source>
        <translation>Eine solche Seite hat es nicht.</translation>
    </message>
    <message>
        <source>It is damaged, or no PDF.</source>
        <translation>Es ist beschädigt oder kein PDF.</translation>
    </message>
    <message>
        <source>Reading it took too long, or it is too large.</source>
        <translation>Das Lesen dauerte zu lange, oder es ist zu groß.</translation>
    </message>
    <message>
        <source>It is damaged in a way that stopped the program that reads PDFs.</source>
        <translation>Es ist so beschädigt, dass das Programm, das PDFs liest, stehen blieb.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Open pictures</source>
        <translation>Bilder öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add videos</source>
        <translation>Videos hinzufügen</translation>
    </message>
    <message>
        <source>Load annotations to compare with</source>
        <translation>Annotationen zum Vergleichen laden</translation>
    </message>
    <message>
        <source>Where data is to live</source>
        <translation>Wo die Daten liegen sollen</translation>
    </message>
    <message>
        <source>Load a folder of annotations to compare with</source>
        <translation>Einen Ordner mit Annotationen zum Vergleichen laden</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Open a set of pictures</source>
        <translation>Einen Bildsatz öffnen</translation>
    </message>
    <message>
        <source>PDF documents (%1)</source>
        <translation>PDF-Dokumente (%1)</translation>
    </message>
    <message>
        <source>Conversations, replays and saved answers (%1)</source>
        <comment>kinds of files</comment>
        <translation>Gespräche, Aufzeichnungen und gespeicherte Antworten (%1)</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>A menu board</source>
        <translation>Speisekarte</translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation>Was steht da?</translation>
    </message>
    <message>
        <source>An invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>What is the total?</source>
        <translation>Wie lautet die Summe?</translation>
    </message>
    <message>
        <source>A street sign</source>
        <translation>Wegweiser</translation>
    </message>
    <message>
        <source>Is there a QR code?</source>
        <translation>Gibt es einen QR-Code?</translation>
    </message>
    <message>
        <source>How many people are there?</source>
        <translation>Wie viele Personen sind da?</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>Was ist zu sehen?</translation>
    </message>
    <message>
        <source>List the prices</source>
        <translation>Wie lauten die Preise?</translation>
    </message>
    <message>
        <source>Where are the faces?</source>
        <translation>Wo sind die Gesichter?</translation>
    </message>
</context>
<context>
    <name>Sent</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Built-in service, as Azure OpenAI (deployment)</source>
        <translation>Eingebauter Dienst, wie Azure OpenAI (Bereitstellung)</translation>
    </message>
    <message>
        <source>Azure OpenAI (deployment)</source>
        <translation>Azure OpenAI (Bereitstellung)</translation>
    </message>
    <message>
        <source>Azure OpenAI (v1)</source>
        <translation>Azure OpenAI (v1)</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>OpenAI-kompatibel</translation>
    </message>
    <message>
        <source>API version %1</source>
        <translation>API-Version %1</translation>
    </message>
    <message>
        <source>streamed</source>
        <translation>gestreamt</translation>
    </message>
    <message>
        <source>as a whole</source>
        <translation>im Ganzen</translation>
    </message>
    <message>
        <source>system text from the developer</source>
        <translation>Systemtext vom Entwickler</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>no response within %1</source>
        <translation>keine Antwort binnen %1</translation>
    </message>
    <message>
        <source>first byte after %1, whole after %2</source>
        <translation>erstes Byte nach %1, das Ganze nach %2</translation>
    </message>
    <message>
        <source>Spoken as</source>
        <translation>Gesprochen als</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message numerus="yes">
        <source>%n; this is the last</source>
        <translation>
            <numerusform>%n; das ist der letzte</numerusform>
            <numerusform>%n; das ist der letzte</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Kennung der Anfrage</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>pixel for pixel</source>
        <translation>Pixel für Pixel</translation>
    </message>
    <message>
        <source>%1 of %2: x × %3, y × %4</source>
        <translation>%1 von %2: x × %3, y × %4</translation>
    </message>
    <message>
        <source>%1 (asked about before)</source>
        <translation>%1 (früher gefragt)</translation>
    </message>
    <message>
        <source>its address only</source>
        <translation>nur seine Adresse</translation>
    </message>
    <message>
        <source>fetched by the service</source>
        <translation>vom Dienst geholt</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pixels as sent</source>
        <translation>Gesendete Pixel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detailgrad</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Zurück zum Original</translation>
    </message>
    <message>
        <source>position and camera data taken out</source>
        <translation>Orts- und Kameradaten entfernt</translation>
    </message>
    <message>
        <source>turned upright</source>
        <translation>aufrecht gedreht</translation>
    </message>
    <message>
        <source>made smaller</source>
        <translation>verkleinert</translation>
    </message>
    <message>
        <source>saved anew</source>
        <translation>neu gespeichert</translation>
    </message>
    <message>
        <source>first frame only</source>
        <translation>nur das erste Einzelbild</translation>
    </message>
    <message>
        <source>nothing: the file as it is</source>
        <translation>nichts: die Datei, wie sie ist</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>%1 Token hinein, %2 heraus</translation>
    </message>
    <message>
        <source>The service counted %1 tokens of the question, earlier messages and pictures included, and %2 of the answer.</source>
        <translation>Der Dienst zählte %1 Token der Frage, frühere Nachrichten und Bilder eingeschlossen, und %2 der Antwort.</translation>
    </message>
    <message>
        <source>Pictures made %1 of them.</source>
        <translation>Davon machten Bilder %1 aus.</translation>
    </message>
    <message>
        <source>%1 came from its cache, which may cost less.</source>
        <translation>%1 kamen aus seinem Zwischenspeicher, was weniger kosten kann.</translation>
    </message>
    <message>
        <source>%1 of the answer were thinking that is not shown.</source>
        <translation>%1 der Antwort waren Gedanken, die nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The cost is what these tokens come to at the connection&apos;s prices; the bill is the service&apos;s own.</source>
        <translation>Die Kosten sind, was diese Token zu den Preisen der Verbindung ergeben; die Rechnung stellt der Dienst.</translation>
    </message>
    <message>
        <source>… the rest is too long to be kept</source>
        <translation>… der Rest ist zu lang, um aufgehoben zu werden</translation>
    </message>
    <message>
        <source>%1 of %2: x × %3 + %4, y × %5 + %6</source>
        <translation>%1 von %2: x × %3 + %4, y × %5 + %6</translation>
    </message>
    <message>
        <source>a part cut out</source>
        <translation>ein Teil ausgeschnitten</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The environment variable GROUNDGLASS_DATA names the folder: change it there.</source>
        <translation>Die Umgebungsvariable GROUNDGLASS_DATA nennt den Ordner: dort ändern.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>„%1“ ist kein Ordner.</translation>
    </message>
</context>
<context>
    <name>VideoWords</name>
    <message>
        <source>It is not signed: the part “sig=…” is missing.</source>
        <translation>Sie ist nicht signiert: der Teil „sig=…“ fehlt.</translation>
    </message>
    <message>
        <source>It is not valid before %1.</source>
        <translation>Sie gilt erst ab %1.</translation>
    </message>
    <message>
        <source>It has not been valid since %1.</source>
        <translation>Sie gilt seit %1 nicht mehr.</translation>
    </message>
    <message>
        <source>It lacks the right to write (w), which uploading needs.</source>
        <translation>Ihr fehlt das Recht zu schreiben (w), das zum Hochladen gebraucht wird.</translation>
    </message>
    <message>
        <source>It lacks the right to read (r), which the service needs.</source>
        <translation>Ihr fehlt das Recht zu lesen (r), das der Dienst braucht.</translation>
    </message>
    <message>
        <source>It is for one blob; uploading needs an address of a container (sr=c).</source>
        <translation>Sie gilt für einen einzelnen Blob; das Hochladen braucht die Adresse eines Containers (sr=c).</translation>
    </message>
    <message>
        <source>It may be used with https only, and begins with http.</source>
        <translation>Sie darf nur mit https benutzt werden und beginnt mit http.</translation>
    </message>
    <message>
        <source>It is valid for less than a day, until %1; questions asked later will fail.</source>
        <translation>Sie gilt weniger als einen Tag, bis %1; spätere Fragen werden scheitern.</translation>
    </message>
    <message>
        <source>A policy at the storage decides what it allows.</source>
        <translation>Was sie erlaubt, bestimmt eine Richtlinie beim Speicher.</translation>
    </message>
    <message>
        <source>It allows more than reading, and is handed on to the service. A second one that can only read is safer.</source>
        <translation>Sie erlaubt mehr als Lesen und wird an den Dienst weitergegeben. Eine zweite, die nur lesen darf, ist sicherer.</translation>
    </message>
    <message>
        <source>It may be used from %1 only.</source>
        <translation>Sie darf nur von %1 aus benutzt werden.</translation>
    </message>
    <message>
        <source>%1 of %2 uploaded</source>
        <translation>%1 von %2 hochgeladen</translation>
    </message>
    <message>
        <source>%1 of %2 uploaded, %3 a second, about %4 left</source>
        <translation>%1 von %2 hochgeladen, %3 je Sekunde, noch etwa %4</translation>
    </message>
    <message>
        <source>The service charges about $0.05 a minute of video for taking it in, once.</source>
        <translation>Für das Aufnehmen berechnet der Dienst einmalig etwa 0,05 $ je Minute Video.</translation>
    </message>
    <message>
        <source>Taking in this video, %1 long, will cost about %2 ($0.05 a minute, once).</source>
        <translation>Dieses Video aufzunehmen, %1 lang, wird etwa %2 kosten (0,05 $ je Minute, einmalig).</translation>
    </message>
    <message>
        <source>A search costs about $0.00025.</source>
        <translation>Eine Suche kostet etwa 0,00025 $.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Gültig bis %1.</translation>
    </message>
</context>
<context>
    <name>chat::EngineProgram</name>
    <message>
        <source>It did not get ready in time.</source>
        <translation>Er wurde nicht rechtzeitig fertig.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Talk with vision models about pictures, and see what they see.</source>
        <translation>Mit Bildmodellen über Bilder sprechen und sehen, was sie sehen.</translation>
    </message>
    <message>
        <source>Pictures to begin with.</source>
        <translation>Bilder für den Anfang.</translation>
    </message>
    <message>
        <source>Open a window of its own. Without it, the window that is there already comes to the front and takes the files.</source>
        <translation>Ein eigenes Fenster öffnen. Sonst kommt das Fenster, das schon da ist, nach vorn und nimmt die Dateien.</translation>
    </message>
</context>
<context>
    <name>presentation::AskedPlaces</name>
    <message>
        <source>region %1</source>
        <translation>Region %1</translation>
    </message>
    <message>
        <source>%1: %2; it is cut out as picture %3 of this question.</source>
        <translation>%1: %2; als Bild %3 dieser Frage ausgeschnitten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is cut out as picture %2 of this question.</source>
        <translation>%1 ist als Bild %2 dieser Frage ausgeschnitten.</translation>
    </message>
</context>
<context>
    <name>presentation::AskingParameters</name>
    <message>
        <source>The built-in service is not a language model: it answers from what it sees.</source>
        <translation>Der eingebaute Dienst ist kein Sprachmodell: er antwortet aus dem, was er sieht.</translation>
    </message>
    <message>
        <source>%1 chooses this itself.</source>
        <translation>%1 wählt das selbst.</translation>
    </message>
    <message>
        <source>%1 takes no stop words.</source>
        <translation>%1 nimmt keine Stoppwörter.</translation>
    </message>
    <message>
        <source>Only models that think before they answer have this.</source>
        <translation>Das haben nur Modelle, die vor dem Antworten nachdenken.</translation>
    </message>
    <message>
        <source>%1 does not answer in this form.</source>
        <translation>%1 antwortet nicht in dieser Form.</translation>
    </message>
    <message>
        <source>%1 calls no tools.</source>
        <translation>%1 ruft keine Werkzeuge auf.</translation>
    </message>
    <message>
        <source>%1: skipped</source>
        <translation>%1: übersprungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>function, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 does not answer in this form about pictures: questions about them go out without it.</source>
        <translation>%1 antwortet zu Bildern nicht in dieser Form: Fragen zu ihnen gehen ohne sie hinaus.</translation>
    </message>
    <message>
        <source>%1 calls no tools beside pictures: questions about them go out without any.</source>
        <translation>%1 ruft neben Bildern keine Werkzeuge auf: Fragen zu ihnen gehen ohne Werkzeuge hinaus.</translation>
    </message>
</context>
<context>
    <name>presentation::Calibrating</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>The answer names no places.</source>
        <translation>Die Antwort nennt keine Orte.</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Ort</numerusform>
            <numerusform>%n Orte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The worst of %n shapes is off by %2 pixels.</source>
        <comment>how the model counts places, as a sentence; how exactly</comment>
        <translation>
            <numerusform>%1 Die %n Form liegt %2 Pixel daneben.</numerusform>
            <numerusform>%1 Die schlechteste von %n Formen liegt %2 Pixel daneben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No way of counting puts the shapes where they are: this model does not tell places, or guesses them.</source>
        <translation>Keine Zählweise bringt die Formen dorthin, wo sie sind: dieses Modell nennt keine Orte oder rät sie.</translation>
    </message>
    <message>
        <source>Three cards that Groundglass draws go to %1, one question each: %2, and the answers on top. %3</source>
        <translation>Drei Karten, die Groundglass zeichnet, gehen an %1, je eine Frage: %2, dazu die Antworten. %3</translation>
    </message>
    <message>
        <source>Pixels of the picture as the model resizes it (%1)</source>
        <translation>Pixel des Bildes, wie das Modell es verkleinert (%1)</translation>
    </message>
    <message>
        <source>%1; %2; off by %3 pixels on average.</source>
        <translation>%1; %2; im Mittel %3 Pixel daneben.</translation>
    </message>
</context>
<context>
    <name>presentation::Comparison</name>
    <message>
        <source>%1 — %2</source>
        <comment>a model and the question that it answered</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — %2, in “%3”</source>
        <translation>%1 — %2, in „%3“</translation>
    </message>
    <message>
        <source>What I corrected</source>
        <translation>Was berichtigt wurde</translation>
    </message>
</context>
<context>
    <name>presentation::ConnectionTrial</name>
    <message>
        <source>A word</source>
        <translation>Ein Wort</translation>
    </message>
    <message>
        <source>A word as it is written</source>
        <translation>Ein Wort, während es geschrieben wird</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>Vision enhancements</source>
        <translation>Vision-Erweiterungen</translation>
    </message>
    <message>
        <source>Azure AI Vision</source>
        <translation>Azure AI Vision</translation>
    </message>
    <message>
        <source>This model or API version is known to have none.</source>
        <translation>Von diesem Modell oder dieser API-Version ist bekannt, dass sie keine haben.</translation>
    </message>
    <message>
        <source>Its key is missing.</source>
        <translation>Ihr Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>The service answered, and sent no regions.</source>
        <translation>Der Dienst antwortete und schickte keine Regionen.</translation>
    </message>
</context>
<context>
    <name>presentation::CoordinateFrames</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Fractions, 0 to 1</source>
        <translation>Bruchteile, 0 bis 1</translation>
    </message>
    <message>
        <source>Hundredths, 0 to 100</source>
        <translation>Hundertstel, 0 bis 100</translation>
    </message>
    <message>
        <source>0 to 999</source>
        <translation>0 bis 999</translation>
    </message>
    <message>
        <source>Thousandths, 0 to 1000</source>
        <translation>Tausendstel, 0 bis 1000</translation>
    </message>
    <message>
        <source>0 to 1024</source>
        <translation>0 bis 1024</translation>
    </message>
    <message>
        <source>Pixels of the picture as sent</source>
        <translation>Pixel des Bildes wie gesendet</translation>
    </message>
    <message>
        <source>Pixels of the original picture</source>
        <translation>Pixel des ursprünglichen Bildes</translation>
    </message>
    <message>
        <source>Automatic order</source>
        <translation>Automatische Reihenfolge</translation>
    </message>
    <message>
        <source>Corners, x first</source>
        <translation>Ecken, x zuerst</translation>
    </message>
    <message>
        <source>Corners, y first</source>
        <translation>Ecken, y zuerst</translation>
    </message>
    <message>
        <source>Corner and size</source>
        <translation>Ecke und Größe</translation>
    </message>
</context>
<context>
    <name>presentation::Corrections</name>
    <message>
        <source>region %1</source>
        <translation>Region %1</translation>
    </message>
    <message>
        <source>accept “%1”</source>
        <translation>„%1“ annehmen</translation>
    </message>
    <message>
        <source>reject “%1”</source>
        <translation>„%1“ verwerfen</translation>
    </message>
    <message>
        <source>no verdict on “%1”</source>
        <translation>kein Urteil zu „%1“</translation>
    </message>
    <message>
        <source>rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>reshape “%1”</source>
        <translation>„%1“ umformen</translation>
    </message>
    <message>
        <source>move “%1”</source>
        <translation>„%1“ verschieben</translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>restore “%1”</source>
        <translation>„%1“ wiederherstellen</translation>
    </message>
    <message>
        <source>add a region</source>
        <translation>eine Region hinzufügen</translation>
    </message>
    <message>
        <source>adopt a region</source>
        <translation>eine Region übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>adopt %n regions</source>
        <translation>
            <numerusform>%n Region übernehmen</numerusform>
            <numerusform>%n Regionen übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::Doubts</name>
    <message>
        <source>out of the picture</source>
        <translation>außerhalb des Bildes</translation>
    </message>
    <message>
        <source>Out of the picture: it reaches beyond the edge, or was cut there.</source>
        <translation>Außerhalb des Bildes: sie reicht über den Rand oder wurde dort abgeschnitten.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Empty: its outline encloses nothing.</source>
        <translation>Leer: ihr Umriss umschließt nichts.</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>Duplicate: another region covers nearly the same place (overlap above 0.9).</source>
        <translation>Doppelt: eine andere Region deckt fast dieselbe Stelle ab (Überlappung über 0,9).</translation>
    </message>
    <message>
        <source>words differ</source>
        <translation>andere Wörter</translation>
    </message>
    <message>
        <source>Words differ: the words that it is tied to are not those that the service meant.</source>
        <translation>Andere Wörter: die verknüpften Wörter sind nicht die, die der Dienst meinte.</translation>
    </message>
    <message>
        <source>several things</source>
        <translation>mehrere Dinge</translation>
    </message>
    <message>
        <source>Several things: one outline stands for more than one thing of the answer.</source>
        <translation>Mehrere Dinge: ein Umriss steht für mehr als ein Ding der Antwort.</translation>
    </message>
    <message>
        <source>other frame?</source>
        <translation>anderes System?</translation>
    </message>
    <message>
        <source>Other frame? The numbers look as if they count in another coordinate frame.</source>
        <translation>Anderes System? Die Zahlen sehen aus, als zählten sie in einem anderen Koordinatensystem.</translation>
    </message>
</context>
<context>
    <name>presentation::Exchange</name>
    <message numerus="yes">
        <source>%1 Trying again in %n s.</source>
        <comment>a sentence about what went wrong</comment>
        <translation>
            <numerusform>%1 Neuer Versuch in %n s.</numerusform>
            <numerusform>%1 Neuer Versuch in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the key from the keychain…</source>
        <translation>Warten auf den Schlüssel aus dem Schlüsselbund…</translation>
    </message>
    <message>
        <source>Looking at the pictures first, for what the model is told…</source>
        <translation>Zuerst werden die Bilder angesehen, für das, was dem Modell gesagt wird…</translation>
    </message>
    <message>
        <source>Image analysis is still looking…</source>
        <translation>Die Bildanalyse schaut noch…</translation>
    </message>
    <message>
        <source>Image analysis: %1</source>
        <translation>Bildanalyse: %1</translation>
    </message>
</context>
<context>
    <name>presentation::HistoryFilterChoice</name>
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
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
</context>
<context>
    <name>presentation::HistoryModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations deleted</source>
        <translation>
            <numerusform>%n Gespräch gelöscht</numerusform>
            <numerusform>%n Gespräche gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer is on its way.</source>
        <translation>Eine Antwort ist unterwegs.</translation>
    </message>
</context>
<context>
    <name>presentation::PageChecking</name>
    <message numerus="yes">
        <source>%n found on the page</source>
        <translation>
            <numerusform>%n auf der Seite gefunden</numerusform>
            <numerusform>%n auf der Seite gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in several places</source>
        <translation>
            <numerusform>%n an mehreren Stellen</numerusform>
            <numerusform>%n an mehreren Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>nicht gefunden: %1</translation>
    </message>
</context>
<context>
    <name>presentation::PdfOffer</name>
    <message>
        <source>%1, page %2</source>
        <translation>%1, Seite %2</translation>
    </message>
</context>
<context>
    <name>presentation::PictureAsking</name>
    <message>
        <source>The service reads text and grounds its words by itself; it bills that separately.</source>
        <translation>Der Dienst liest Text und belegt seine Wörter selbst; das berechnet er gesondert.</translation>
    </message>
    <message>
        <source>This service has none of its own: the Azure AI Vision resource at %1 analyses the pictures beside it, billed separately.</source>
        <translation>Dieser Dienst hat keine eigenen: die Ressource von Azure AI Vision bei %1 analysiert die Bilder daneben, gesondert berechnet.</translation>
    </message>
    <message>
        <source>This service has none of its own: the built-in service looks for text, people and codes beside it. For that, nothing leaves this computer.</source>
        <translation>Dieser Dienst hat keine eigenen: der eingebaute Dienst sucht daneben nach Text, Menschen und Codes. Dafür verlässt nichts diesen Rechner.</translation>
    </message>
    <message>
        <source>The built-in service always answers with regions.</source>
        <translation>Der eingebaute Dienst antwortet immer mit Regionen.</translation>
    </message>
    <message>
        <source>This service has none, and there is no built-in service to do it.</source>
        <translation>Dieser Dienst hat keine, und es gibt keinen eingebauten Dienst dafür.</translation>
    </message>
    <message>
        <source>Low costs few tokens; high lets the model read small print.</source>
        <translation>Niedrig kostet wenige Token; hoch lässt das Modell Kleingedrucktes lesen.</translation>
    </message>
    <message>
        <source>The built-in service always looks at all pixels.</source>
        <translation>Der eingebaute Dienst sieht immer alle Pixel an.</translation>
    </message>
    <message>
        <source>This model knows no detail levels: it always looks at the whole picture.</source>
        <translation>Dieses Modell kennt keine Detailgrade: es sieht immer das ganze Bild an.</translation>
    </message>
    <message>
        <source>This model takes no pictures: choose another connection, or ask without them.</source>
        <translation>Dieses Modell nimmt keine Bilder an: eine andere Verbindung wählen oder ohne sie fragen.</translation>
    </message>
    <message>
        <source>With Vision enhancements this service grounds its words in one picture only, the last. Turn them off, or ask about one picture at a time.</source>
        <translation>Mit Vision-Erweiterungen belegt dieser Dienst seine Wörter nur in einem Bild, dem letzten. Ausschalten oder nach einem Bild nach dem anderen fragen.</translation>
    </message>
    <message>
        <source>A video stands alone: take the pictures out, or the video.</source>
        <translation>Ein Video steht allein: die Bilder herausnehmen oder das Video.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n picture(s) go with one question here: take some away, or ask twice.</source>
        <translation>
            <numerusform>Mit einer Frage geht hier höchstens %n Bild mit: einige wegnehmen oder zweimal fragen.</numerusform>
            <numerusform>Mit einer Frage gehen hier höchstens %n Bilder mit: einige wegnehmen oder zweimal fragen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::PictureSource</name>
    <message>
        <source>not fetched yet</source>
        <translation>noch nicht geholt</translation>
    </message>
</context>
<context>
    <name>presentation::Place</name>
    <message>
        <source>top left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>top middle</source>
        <translation>oben in der Mitte</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>oben rechts</translation>
    </message>
    <message>
        <source>left, above the middle</source>
        <translation>links, über der Mitte</translation>
    </message>
    <message>
        <source>just above the middle</source>
        <translation>knapp über der Mitte</translation>
    </message>
    <message>
        <source>right, above the middle</source>
        <translation>rechts, über der Mitte</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>left, below the middle</source>
        <translation>links, unter der Mitte</translation>
    </message>
    <message>
        <source>just below the middle</source>
        <translation>knapp unter der Mitte</translation>
    </message>
    <message>
        <source>right, below the middle</source>
        <translation>rechts, unter der Mitte</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>bottom middle</source>
        <translation>unten in der Mitte</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>unten rechts</translation>
    </message>
    <message>
        <source>%1, less than a hundredth of the picture</source>
        <translation>%1, weniger als ein Hundertstel des Bildes</translation>
    </message>
    <message>
        <source>%1, about a hundredth of the picture</source>
        <translation>%1, etwa ein Hundertstel des Bildes</translation>
    </message>
    <message>
        <source>%1, about a fiftieth of the picture</source>
        <translation>%1, etwa ein Fünfzigstel des Bildes</translation>
    </message>
    <message>
        <source>%1, about a twentieth of the picture</source>
        <translation>%1, etwa ein Zwanzigstel des Bildes</translation>
    </message>
    <message>
        <source>%1, about a tenth of the picture</source>
        <translation>%1, etwa ein Zehntel des Bildes</translation>
    </message>
    <message>
        <source>%1, about a fifth of the picture</source>
        <translation>%1, etwa ein Fünftel des Bildes</translation>
    </message>
    <message>
        <source>%1, about a quarter of the picture</source>
        <translation>%1, etwa ein Viertel des Bildes</translation>
    </message>
    <message>
        <source>%1, about a third of the picture</source>
        <translation>%1, etwa ein Drittel des Bildes</translation>
    </message>
    <message>
        <source>%1, about half of the picture</source>
        <translation>%1, etwa die Hälfte des Bildes</translation>
    </message>
    <message>
        <source>%1, most of the picture</source>
        <translation>%1, der größte Teil des Bildes</translation>
    </message>
    <message>
        <source>nearly the whole picture</source>
        <translation>fast das ganze Bild</translation>
    </message>
    <message>
        <source>nowhere in the picture</source>
        <translation>nirgends im Bild</translation>
    </message>
    <message>
        <source>a point, %1</source>
        <translation>ein Punkt, %1</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>read text</source>
        <translation>gelesener Text</translation>
    </message>
    <message>
        <source>face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>answer’s text</source>
        <translation>Text der Antwort</translation>
    </message>
    <message>
        <source>image analysis</source>
        <translation>Bildanalyse</translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation>von Hand gezeichnet</translation>
    </message>
</context>
<context>
    <name>presentation::RegionColours</name>
    <message>
        <source>score below 0.5</source>
        <translation>Konfidenz unter 0,5</translation>
    </message>
    <message>
        <source>0.5 to 0.7</source>
        <translation>0,5 bis 0,7</translation>
    </message>
    <message>
        <source>0.7 to 0.9</source>
        <translation>0,7 bis 0,9</translation>
    </message>
    <message>
        <source>0.9 and above</source>
        <translation>0,9 und mehr</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>ohne Konfidenz</translation>
    </message>
</context>
<context>
    <name>presentation::RegionMark</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>presentation::RegionsModel</name>
    <message>
        <source>%1 %</source>
        <comment>part of the picture</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>Region %1</translation>
    </message>
    <message>
        <source>tied to its words by hand</source>
        <translation>von Hand mit seinen Wörtern verknüpft</translation>
    </message>
    <message>
        <source>its words were found by searching for them</source>
        <translation>die Wörter wurden durch Suchen gefunden</translation>
    </message>
    <message>
        <source>its words were given by the model</source>
        <translation>die Wörter nannte das Modell</translation>
    </message>
    <message>
        <source>its words were given by the service</source>
        <translation>die Wörter nannte der Dienst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a region&apos;s name, and its place in words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Source: %2.</source>
        <translation>%1. Quelle: %2.</translation>
    </message>
    <message>
        <source>%1. Source: %2, score %3.</source>
        <translation>%1. Quelle: %2, Konfidenz %3.</translation>
    </message>
    <message>
        <source>%1 Certainty: %2.</source>
        <comment>a sentence about a region; how its words were tied to it</comment>
        <translation>%1 Gewissheit: %2.</translation>
    </message>
    <message>
        <source>%1 You: %2.</source>
        <comment>what the person made of a region</comment>
        <translation>%1 Eigenes Urteil: %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a region&apos;s name, and what the person made of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No words of the answer are tied to this region.</source>
        <translation>Mit dieser Region sind keine Wörter der Antwort verknüpft.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>words of an answer, and how they were tied</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shares most with “%1” (intersection over union).</source>
        <translation>Teilt am meisten mit „%1“ (Schnittmenge durch Vereinigung).</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>words in the answer</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>where</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>look at</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>presentation::SearchModel</name>
    <message>
        <source>Type letters or digits to search for.</source>
        <translation>Buchstaben oder Ziffern eingeben, nach denen gesucht wird.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Nothing found so far. Older conversations are still being read.</source>
        <translation>Bisher nichts gefunden. Ältere Gespräche werden noch gelesen.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try fewer words, or only their beginnings.</source>
        <translation>Nichts gefunden für „%1“. Weniger Wörter versuchen oder nur ihre Anfänge.</translation>
    </message>
    <message>
        <source>Nothing found for “%1” with these filters.</source>
        <translation>Mit diesen Filtern nichts gefunden für „%1“.</translation>
    </message>
    <message>
        <source>Older conversations are still being read. More may turn up.</source>
        <translation>Ältere Gespräche werden noch gelesen. Vielleicht findet sich mehr.</translation>
    </message>
    <message>
        <source>In the picture: %1</source>
        <translation>Im Bild: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>presentation::SetMetrics</name>
    <message>
        <source>All labels</source>
        <translation>Alle Labels</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>ohne Label</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>mean IoU</source>
        <translation>mittlere IoU</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
</context>
<context>
    <name>presentation::SetModel</name>
    <message>
        <source>Line %1 is not a JSON object.</source>
        <translation>Zeile %1 ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Line %1 names no image.</source>
        <translation>Zeile %1 nennt kein Bild.</translation>
    </message>
    <message>
        <source>Line %1 has neither a text nor a response.</source>
        <translation>Zeile %1 hat weder Text noch Antwort.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>presentation::Ties</name>
    <message>
        <source>Tie words</source>
        <translation>Wörter verknüpfen</translation>
    </message>
    <message>
        <source>Untie words</source>
        <translation>Wörter lösen</translation>
    </message>
    <message>
        <source>said by the model or service</source>
        <translation>vom Modell oder Dienst gesagt</translation>
    </message>
    <message>
        <source>matched by Groundglass</source>
        <translation>von Groundglass zugeordnet</translation>
    </message>
    <message>
        <source>tied by hand</source>
        <translation>von Hand verknüpft</translation>
    </message>
</context>
<context>
    <name>presentation::VideoPlaces</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>This is no address of a container: %1.</source>
        <translation>Das ist keine Adresse eines Containers: %1.</translation>
    </message>
</context>
<context>
    <name>presentation::Videos</name>
    <message>
        <source>This video could not be indexed. %1</source>
        <translation>Dieses Video ließ sich nicht indizieren. %1</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Nicht brauchbar</translation>
    </message>
    <message>
        <source>Indexing, %1 %</source>
        <translation>Wird indiziert, %1 %</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Videos (%1)</source>
        <translation>Videos (%1)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Wird indiziert</translation>
    </message>
</context>
<context>
    <name>presentation::Workspace</name>
    <message>
        <source>Go on exactly where you stopped.</source>
        <translation>Bitte genau dort weitermachen, wo die Antwort aufhörte.</translation>
    </message>
</context>
<context>
    <name>ui::composer::AskingRow</name>
    <message>
        <source>Ask for regions</source>
        <translation>Nach Regionen fragen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Words that ask for regions</source>
        <translation>Wörter, die nach Regionen fragen</translation>
    </message>
    <message>
        <source>Back to the words that suit the model</source>
        <translation>Zurück zu den Wörtern, die zum Modell passen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ask for regions: the model is asked to say where things are</source>
        <translation>Nach Regionen fragen: das Modell soll sagen, wo die Dinge sind</translation>
    </message>
    <message>
        <source>The built-in service always answers with regions: there is nothing to ask for</source>
        <translation>Der eingebaute Dienst antwortet immer mit Regionen: es gibt nichts zu fragen</translation>
    </message>
    <message>
        <source>Asks for regions in your own words</source>
        <translation>Fragt mit eigenen Worten nach Regionen</translation>
    </message>
    <message>
        <source>Asks for regions in words that suit the model</source>
        <translation>Fragt mit Worten nach Regionen, die zum Modell passen</translation>
    </message>
</context>
<context>
    <name>ui::composer::Chip</name>
    <message>
        <source>Take this picture away</source>
        <translation>Dieses Bild wegnehmen</translation>
    </message>
    <message>
        <source>Fetch from %1</source>
        <translation>Von %1 holen</translation>
    </message>
    <message>
        <source>Turn, crop, detail, order</source>
        <translation>Drehen, Zuschneiden, Detailgrad, Reihenfolge</translation>
    </message>
</context>
<context>
    <name>ui::composer::ChipActions</name>
    <message>
        <source>&amp;Turn right</source>
        <translation>Nach &amp;rechts drehen</translation>
    </message>
    <message>
        <source>&amp;Crop…</source>
        <translation>&amp;Zuschneiden…</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>&amp;Wie es war</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>Nach &amp;vorn rücken</translation>
    </message>
    <message>
        <source>Move &amp;on</source>
        <translation>Nach &amp;hinten rücken</translation>
    </message>
    <message>
        <source>Take &amp;away</source>
        <translation>W&amp;egnehmen</translation>
    </message>
    <message>
        <source>&amp;Detail of this picture</source>
        <translation>&amp;Detailgrad dieses Bildes</translation>
    </message>
    <message>
        <source>Like the other pictures</source>
        <translation>Wie bei den anderen Bildern</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
</context>
<context>
    <name>ui::composer::Composer</name>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Enter)</translation>
    </message>
    <message>
        <source>Ask about the picture…</source>
        <translation>Zum Bild fragen…</translation>
    </message>
    <message>
        <source>Open pictures… (Ctrl+O)</source>
        <translation>Bilder öffnen… (Strg+O)</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter sendet</translation>
    </message>
    <message>
        <source>Shift+Enter breaks the line</source>
        <translation>Umschalt+Enter beginnt eine Zeile</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Anhalten (Esc)</translation>
    </message>
    <message>
        <source>A picture used before…</source>
        <translation>Ein früher benutztes Bild…</translation>
    </message>
</context>
<context>
    <name>ui::composer::CropDialog</name>
    <message>
        <source>Turn and crop: %1</source>
        <translation>Drehen und zuschneiden: %1</translation>
    </message>
    <message>
        <source>&amp;Turn right</source>
        <translation>Nach &amp;rechts drehen</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>&amp;Ganzes Bild</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Diesen Teil verwenden</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
</context>
<context>
    <name>ui::composer::CropView</name>
    <message>
        <source>The part of the picture that stays</source>
        <translation>Der Teil des Bildes, der bleibt</translation>
    </message>
</context>
<context>
    <name>ui::composer::PagePicker</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation>Seiten hinzufügen</translation>
    </message>
    <message>
        <source>Pages of %1</source>
        <translation>Seiten von %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>%1 dots per inch</source>
        <translation>%1 Punkte je Zoll</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n pages</source>
        <translation>
            <numerusform>%n Seite hinzufügen</numerusform>
            <numerusform>%n Seiten hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the page</source>
        <translation>Seite hinzufügen</translation>
    </message>
    <message>
        <source>Choose the pages that the question is about.</source>
        <translation>Die Seiten wählen, um die es in der Frage geht.</translation>
    </message>
    <message>
        <source>The page becomes a picture of %1 × %2 pixels.</source>
        <translation>Aus der Seite wird ein Bild mit %1 × %2 Pixeln.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages become pictures; the first has %1 × %2 pixels.</source>
        <translation>
            <numerusform>Aus %n Seite wird ein Bild; es hat %1 × %2 Pixel.</numerusform>
            <numerusform>Aus %n Seiten werden Bilder; das erste hat %1 × %2 Pixel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::composer::ParameterPanel</name>
    <message>
        <source>For example: answer briefly, and in German</source>
        <translation>Zum Beispiel: kurz antworten, und auf Deutsch</translation>
    </message>
    <message>
        <source>One in each line, four at most</source>
        <translation>Je Zeile eines, höchstens vier</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Wie gefragt wird</translation>
    </message>
    <message>
        <source>left to the model</source>
        <translation>dem Modell überlassen</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> Token</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON by a schema</source>
        <translation>JSON nach Schema</translation>
    </message>
    <message>
        <source>What the model is told first</source>
        <translation>Was dem Modell zuerst gesagt wird</translation>
    </message>
    <message>
        <source>Goes out before every question of this conversation</source>
        <translation>Geht vor jeder Frage dieses Gesprächs hinaus</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>A token is about four letters</source>
        <translation>Ein Token sind etwa vier Buchstaben</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>0 says the likeliest, 2 is very free; most models begin with 1</source>
        <translation>0 sagt das Wahrscheinlichste, 2 ist sehr frei; die meisten Modelle beginnen bei 1</translation>
    </message>
    <message>
        <source>Answer as</source>
        <translation>Antworten als</translation>
    </message>
    <message>
        <source>The form of the answer</source>
        <translation>Die Form der Antwort</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <source>What the answer&apos;s JSON has to look like</source>
        <translation>Wie das JSON der Antwort auszusehen hat</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Of all next words, only the likeliest that make up this share</source>
        <translation>Von allen nächsten Wörtern nur die wahrscheinlichsten, die diesen Anteil ausmachen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed makes the same answer likelier</source>
        <translation>Derselbe Startwert macht dieselbe Antwort wahrscheinlicher</translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation>Stoppwörter</translation>
    </message>
    <message>
        <source>The answer ends before one of these</source>
        <translation>Vor einem davon endet die Antwort</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Functions that the model may ask to be called; you answer its calls</source>
        <translation>Funktionen, um deren Aufruf das Modell bitten darf; beantwortet werden sie von Hand</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>How long a thinking model thinks</source>
        <translation>Wie lange ein nachdenkendes Modell nachdenkt</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Weniger Einstellungen</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Only the first four are taken.</source>
        <translation>Nur die ersten vier gelten.</translation>
    </message>
    <message>
        <source>Not usable yet: %1</source>
        <translation>Noch nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>How to ask: length, form, tools…</source>
        <translation>Wie gefragt wird: Länge, Form, Werkzeuge…</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>minimal</translation>
    </message>
    <message>
        <source>low</source>
        <translation>wenig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>viel</translation>
    </message>
</context>
<context>
    <name>ui::composer::PictureMenu</name>
    <message>
        <source>How pictures are looked at</source>
        <translation>Wie Bilder angesehen werden</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detailgrad</translation>
    </message>
    <message>
        <source>The service chooses</source>
        <translation>Der Dienst wählt</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Vision enhancements</source>
        <translation>Vision-Erweiterungen</translation>
    </message>
    <message>
        <source>Tell the model what was found</source>
        <translation>Dem Modell sagen, was gefunden wurde</translation>
    </message>
    <message>
        <source>Text and objects that the analysis found go out below the question, as words.</source>
        <translation>Text und Dinge, die die Analyse fand, gehen als Wörter unter der Frage hinaus.</translation>
    </message>
    <message>
        <source>Only what an analysis beside the chat finds can be told to the model.</source>
        <translation>Nur was eine Analyse neben dem Gespräch findet, lässt sich dem Modell sagen.</translation>
    </message>
    <message>
        <source>Also what is in “%1”</source>
        <translation>Auch, was in „%1“ ist</translation>
    </message>
</context>
<context>
    <name>ui::composer::PlaceChip</name>
    <message>
        <source>crop</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>Send it &amp;cut out, as a further picture</source>
        <translation>&amp;Ausgeschnitten senden, als weiteres Bild</translation>
    </message>
    <message>
        <source>Send its c&amp;oordinates, as the model writes them</source>
        <translation>Die K&amp;oordinaten senden, wie das Modell sie schreibt</translation>
    </message>
    <message>
        <source>Send &amp;both</source>
        <translation>&amp;Beides senden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a question, and what is there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Do not ask about this place</source>
        <translation>Nach dieser Stelle nicht fragen</translation>
    </message>
    <message>
        <source>What of this place is sent</source>
        <translation>Was von dieser Stelle gesendet wird</translation>
    </message>
    <message>
        <source>What of %1 is sent: %2</source>
        <translation>Was von %1 gesendet wird: %2</translation>
    </message>
</context>
<context>
    <name>ui::composer::PlaceRow</name>
    <message>
        <source>Also sent: %1</source>
        <translation>Wird auch gesendet: %1</translation>
    </message>
</context>
<context>
    <name>ui::composer::QuestionEdit</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>ui::composer::UsedPictures</name>
    <message>
        <source>Looking…</source>
        <translation>Sucht…</translation>
    </message>
    <message>
        <source>A picture used before</source>
        <translation>Ein schon verwendetes Bild</translation>
    </message>
    <message>
        <source>Name of the picture</source>
        <translation>Name des Bildes</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Wieder verwenden</translation>
    </message>
    <message>
        <source>No picture was asked about yet.</source>
        <translation>Noch wurde nach keinem Bild gefragt.</translation>
    </message>
    <message>
        <source>%1, %2 × %3 pixels</source>
        <translation>%1, %2 × %3 Pixel</translation>
    </message>
</context>
<context>
    <name>ui::composer::VideoRow</name>
    <message>
        <source>Take the video out</source>
        <translation>Das Video herausnehmen</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>Video %1</translation>
    </message>
    <message>
        <source>A question takes one video and no pictures beside it: take the pictures out, or the video.</source>
        <translation>Eine Frage nimmt ein Video und keine Bilder daneben: die Bilder oder das Video herausnehmen.</translation>
    </message>
</context>
<context>
    <name>ui::connections::CapabilityForm</name>
    <message>
        <source>Dollars for a million tokens sent</source>
        <translation>Dollar je Million gesendeter Token</translation>
    </message>
    <message>
        <source>Dollars for a million tokens answered</source>
        <translation>Dollar je Million geantworteter Token</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Pictures in a question</source>
        <translation>Bilder in einer Frage</translation>
    </message>
    <message>
        <source>$ per million sent</source>
        <translation>$ je Million gesendet</translation>
    </message>
    <message>
        <source>$ per million answered</source>
        <translation>$ je Million geantwortet</translation>
    </message>
    <message>
        <source>As known: yes</source>
        <translation>Wie bekannt: ja</translation>
    </message>
    <message>
        <source>As known: no</source>
        <translation>Wie bekannt: nein</translation>
    </message>
    <message numerus="yes">
        <source>As known: up to %n</source>
        <translation>
            <numerusform>Wie bekannt: bis zu %n</numerusform>
            <numerusform>Wie bekannt: bis zu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>As known: %1</source>
        <translation>Wie bekannt: %1</translation>
    </message>
</context>
<context>
    <name>ui::connections::ConnectionForm</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>An address, a curl command or a code snippet fills the fields</source>
        <translation>Eine Adresse, ein curl-Befehl oder ein Codestück füllt die Felder</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As you want to call it</source>
        <translation>Wie sie heißen soll</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>An AI Services resource, which makes the enhancements itself</source>
        <translation>AI-Services-Ressource mit eigenen Erweiterungen</translation>
    </message>
    <message>
        <source>Azure AI Vision</source>
        <translation>Azure AI Vision</translation>
    </message>
    <message>
        <source>Optional; S1 tier, same region as the model, billed separately</source>
        <translation>Optional; S1, Region des Modells, gesondert berechnet</translation>
    </message>
    <message>
        <source>Vision key</source>
        <translation>Vision-Schlüssel</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Asks the service which models it has</source>
        <translation>Fragt den Dienst, welche Modelle er hat</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>Einem Schlüssel</translation>
    </message>
    <message>
        <source>Microsoft Entra ID, through the Azure CLI</source>
        <translation>Microsoft Entra ID, über die Azure CLI</translation>
    </message>
    <message>
        <source>A token from an environment variable</source>
        <translation>Einem Token aus einer Umgebungsvariable</translation>
    </message>
    <message>
        <source>A token that a command prints</source>
        <translation>Einem Token, das ein Befehl ausgibt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Optional: the one that is signed in</source>
        <translation>Optional: der angemeldete</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>A program and its arguments</source>
        <translation>Ein Programm und seine Argumente</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detailgrad</translation>
    </message>
    <message>
        <source>The service chooses how closely it looks</source>
        <translation>Der Dienst wählt, wie genau er hinsieht</translation>
    </message>
    <message>
        <source>Low: a small copy, few tokens</source>
        <translation>Niedrig: eine kleine Kopie, wenige Token</translation>
    </message>
    <message>
        <source>High: small print can be read, more tokens</source>
        <translation>Hoch: Kleingedrucktes wird lesbar, mehr Token</translation>
    </message>
    <message>
        <source>What it can do…</source>
        <translation>Was sie kann…</translation>
    </message>
    <message>
        <source>Says otherwise than the table of known models</source>
        <translation>Sagt anderes als die Tabelle bekannter Modelle</translation>
    </message>
    <message>
        <source>Proxy and certificates…</source>
        <translation>Proxy und Zertifikate…</translation>
    </message>
    <message>
        <source>Where the way to this service is not the system&apos;s</source>
        <translation>Wenn der Weg zu diesem Dienst nicht der des Systems ist</translation>
    </message>
    <message>
        <source>Azure OpenAI, by deployment</source>
        <translation>Azure OpenAI, nach Bereitstellung</translation>
    </message>
    <message>
        <source>Azure OpenAI, v1</source>
        <translation>Azure OpenAI, v1</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>llama.cpp</source>
        <translation>llama.cpp</translation>
    </message>
    <message>
        <source>vLLM</source>
        <translation>vLLM</translation>
    </message>
    <message>
        <source>LM Studio</source>
        <translation>LM Studio</translation>
    </message>
    <message>
        <source>Another OpenAI-compatible server</source>
        <translation>Ein anderer OpenAI-kompatibler Server</translation>
    </message>
    <message>
        <source>%1 (takes no pictures)</source>
        <translation>%1 (nimmt keine Bilder an)</translation>
    </message>
</context>
<context>
    <name>ui::connections::ConnectionsWindow</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Find models here</source>
        <translation>Modelle hier finden</translation>
    </message>
    <message>
        <source>Asks the usual ports of Ollama, LM Studio, llama.cpp and vLLM on this computer</source>
        <translation>Fragt die üblichen Ports von Ollama, LM Studio, llama.cpp und vLLM auf diesem Rechner</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Asks a few very small questions, which may cost a fraction of a cent</source>
        <translation>Stellt einige sehr kleine Fragen, die einen Bruchteil eines Cents kosten können</translation>
    </message>
    <message>
        <source>Test with cards…</source>
        <translation>Mit Karten testen…</translation>
    </message>
    <message>
        <source>Measures how the model counts places, after saying what it costs</source>
        <translation>Misst, wie das Modell Orte zählt, und sagt vorher, was es kostet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Connect and ask again</source>
        <translation>Verbinden und noch einmal fragen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>The service gives no list: %1 Type the name instead.</source>
        <translation>Der Dienst gibt keine Liste: %1 Bitte den Namen eingeben.</translation>
    </message>
    <message>
        <source>The service lists no models. Type the name instead.</source>
        <translation>Der Dienst nennt keine Modelle. Bitte den Namen eingeben.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Der Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>ui::connections::FoundPage</name>
    <message>
        <source>Asking this computer…</source>
        <translation>Dieser Rechner wird gefragt…</translation>
    </message>
    <message>
        <source>%1, by its name</source>
        <translation>%1, nach dem Namen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui::connections::RouteForm</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As in Settings, or else the system&apos;s</source>
        <translation>Wie in den Einstellungen, sonst wie das System</translation>
    </message>
    <message>
        <source>None: straight to the service</source>
        <translation>Keiner: direkt zum Dienst</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User at the proxy</source>
        <translation>Benutzer beim Proxy</translation>
    </message>
    <message>
        <source>Optional: where the proxy wants a sign-in</source>
        <translation>Optional: wenn der Proxy eine Anmeldung verlangt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Passwort beim Proxy</translation>
    </message>
    <message>
        <source>Kept like a key; left empty, the kept one stays</source>
        <translation>Wird wie ein Schlüssel aufgehoben; leer bleibt das bisherige</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>File of trusted certificates</source>
        <translation>Datei mit vertrauten Zertifikaten</translation>
    </message>
    <message>
        <source>A PEM file, trusted beside the system&apos;s own</source>
        <translation>Eine PEM-Datei, der neben denen des Systems vertraut wird</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a file of trusted certificates</source>
        <translation>Eine Datei mit vertrauten Zertifikaten wählen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Trust the system&apos;s certificates only</source>
        <translation>Nur den Zertifikaten des Systems vertrauen</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertraute Zertifikate</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ui::connections::TrialPanel</name>
    <message>
        <source>Send the cards</source>
        <translation>Die Karten senden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>ui::connections::TrialTable</name>
    <message>
        <source>works</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>geht nicht</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>wird gefragt…</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
</context>
<context>
    <name>ui::library::ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ui::library::Library</name>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>Hier stehen später die Gespräche.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No conversation fits these filters.</source>
        <translation>Kein Gespräch passt zu diesen Filtern.</translation>
    </message>
</context>
<context>
    <name>ui::library::LibraryDelegate</name>
    <message>
        <source>Title of the conversation</source>
        <translation>Titel des Gesprächs</translation>
    </message>
</context>
<context>
    <name>ui::library::ResultList</name>
    <message>
        <source>Found in conversations</source>
        <translation>In Gesprächen gefunden</translation>
    </message>
</context>
<context>
    <name>ui::library::SearchRow</name>
    <message>
        <source>Filter conversations</source>
        <translation>Gespräche filtern</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Alle Gespräche durchsuchen</translation>
    </message>
    <message>
        <source>Finds words in questions, answers, labels and texts read from pictures. Words in quotation marks are found as they stand.</source>
        <translation>Findet Wörter in Fragen, Antworten, Labels und aus Bildern gelesenen Texten. Wörter in Anführungszeichen werden so gefunden, wie sie dastehen.</translation>
    </message>
    <message>
        <source>Filter by date, connection and what a conversation holds</source>
        <translation>Nach Datum, Verbindung und Inhalt der Gespräche filtern</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>Mit Bildern</translation>
    </message>
    <message>
        <source>With a video</source>
        <translation>Mit einem Video</translation>
    </message>
    <message>
        <source>With regions</source>
        <translation>Mit Regionen</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Any connection</source>
        <translation>Beliebige Verbindung</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Den Filter %1 entfernen</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
</context>
<context>
    <name>ui::library::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Bring back what was deleted last</source>
        <translation>Das zuletzt Gelöschte zurückholen</translation>
    </message>
</context>
<context>
    <name>ui::present::AskField</name>
    <message>
        <source>Question from the audience</source>
        <translation>Frage aus dem Publikum</translation>
    </message>
    <message>
        <source>Type a question…</source>
        <translation>Eine Frage eingeben…</translation>
    </message>
</context>
<context>
    <name>ui::present::Greeting</name>
    <message>
        <source>Nothing to present yet</source>
        <translation>Noch nichts vorzuführen</translation>
    </message>
    <message>
        <source>Open a conversation about a picture, or pin some: the talk walks through them. Or begin with a sample.</source>
        <translation>Ein Gespräch über ein Bild öffnen oder einige anheften: die Vorführung geht sie durch. Oder mit einem Beispiel beginnen.</translation>
    </message>
</context>
<context>
    <name>ui::present::PresentWindow</name>
    <message>
        <source>Groundglass: presenting</source>
        <translation>Groundglass: Vorführung</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>Press R for the recorded answer.</source>
        <translation>R zeigt die aufgezeichnete Antwort.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Schaut…</translation>
    </message>
    <message>
        <source>No answer came this time.</source>
        <translation>Diesmal kam keine Antwort.</translation>
    </message>
</context>
<context>
    <name>ui::present::Script</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgezeichnet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::present::Spotlight</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
</context>
<context>
    <name>ui::sent::PictureTable</name>
    <message>
        <source>Pictures as they were sent</source>
        <translation>Bilder, wie sie gesendet wurden</translation>
    </message>
</context>
<context>
    <name>ui::sent::SentPanel</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer as it came</source>
        <translation>Antwort, wie sie kam</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>A command for a terminal. It takes the key from GROUNDGLASS_API_KEY and the pictures from files picture-1, picture-2 …</source>
        <translation>Ein Befehl für ein Terminal. Den Schlüssel nimmt er aus GROUNDGLASS_API_KEY, die Bilder aus den Dateien picture-1, picture-2 …</translation>
    </message>
    <message>
        <source>Keys and signatures have placeholders.</source>
        <translation>Für Schlüssel und Signaturen stehen Platzhalter.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is kept of this answer: it ended before anything was sent, or was asked by an older version.</source>
        <translation>Von dieser Antwort ist nichts aufgehoben: sie endete, ehe etwas gesendet wurde, oder stammt aus einer älteren Version.</translation>
    </message>
</context>
<context>
    <name>ui::sets::SetList</name>
    <message>
        <source>Pictures of the set</source>
        <translation>Bilder des Satzes</translation>
    </message>
    <message>
        <source>Metrics for each label</source>
        <translation>Kennzahlen für jedes Label</translation>
    </message>
    <message>
        <source>Filter by name or label</source>
        <translation>Nach Name oder Label filtern</translation>
    </message>
    <message>
        <source>Filter by flags</source>
        <translation>Nach Hinweisen filtern</translation>
    </message>
    <message>
        <source>Any flags</source>
        <translation>Alle Hinweise</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Mit Hinweis</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>Ohne Hinweis</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Mit Problem</translation>
    </message>
    <message>
        <source>Filter by label</source>
        <translation>Nach Label filtern</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle Labels</translation>
    </message>
    <message>
        <source>Filter by verdict</source>
        <translation>Nach Urteil filtern</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Alle Urteile</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>Annehmen (A)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation>Verwerfen (R)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next that is not reviewed (N)</source>
        <translation>Zum nächsten ungeprüften (N)</translation>
    </message>
    <message>
        <source>Looking through the set…</source>
        <translation>Der Satz wird durchgesehen…</translation>
    </message>
    <message>
        <source>This set could not be opened.</source>
        <translation>Dieser Satz ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>There are no pictures in this set.</source>
        <translation>In diesem Satz sind keine Bilder.</translation>
    </message>
    <message>
        <source>No picture fits these filters.</source>
        <translation>Kein Bild passt zu diesen Filtern.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n picture(s) reviewed</source>
        <translation>
            <numerusform>%1 von %n Bild geprüft</numerusform>
            <numerusform>%1 von %n Bildern geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · reading %2</source>
        <translation>%1 · %2 werden gelesen</translation>
    </message>
</context>
<context>
    <name>ui::sets::SetRow</name>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n Region</numerusform>
            <numerusform>%n Regionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::settings::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>New conversations ask</source>
        <translation>Neue Gespräche fragen</translation>
    </message>
    <message>
        <source>Detail of pictures</source>
        <translation>Detailgrad der Bilder</translation>
    </message>
    <message>
        <source>As the connection says</source>
        <translation>Wie die Verbindung sagt</translation>
    </message>
    <message>
        <source>Low: a small copy, few tokens</source>
        <translation>Niedrig: eine kleine Kopie, wenige Token</translation>
    </message>
    <message>
        <source>High: small print can be read, more tokens</source>
        <translation>Hoch: Kleingedrucktes wird lesbar, mehr Token</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>Take position, serial numbers and other metadata out of pictures</source>
        <translation>Ort, Seriennummern und andere Metadaten aus Bildern nehmen</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
    <message>
        <source>Longest side of a picture</source>
        <translation>Längste Seite eines Bildes</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Längste Seite</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Largest file of a picture</source>
        <translation>Größte Datei eines Bildes</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Größte Datei</translation>
    </message>
    <message>
        <source>A picture above these limits is sent smaller, and its question says so.</source>
        <translation>Ein Bild über diesen Grenzen wird verkleinert gesendet, und seine Frage sagt das.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
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
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host des Proxys</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>For connections that name no proxy of their own. This computer itself is never asked through one.</source>
        <translation>Für Verbindungen, die keinen eigenen Proxy nennen. Dieser Rechner selbst wird nie über einen gefragt.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Liegen in</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Delete all data…</source>
        <translation>Alle Daten löschen…</translation>
    </message>
    <message>
        <source>This deletes all conversations with their pictures, answers and regions, all connections and their keys in the keychain, video indexes of the built-in service, and these settings. Files that you opened or exported elsewhere stay. There is no way back. Groundglass ends afterwards.</source>
        <translation>Das löscht alle Gespräche mit ihren Bildern, Antworten und Regionen, alle Verbindungen und ihre Schlüssel im Schlüsselbund, Videoindizes des eingebauten Dienstes und diese Einstellungen. Anderswo geöffnete oder exportierte Dateien bleiben. Es gibt keinen Weg zurück. Danach endet Groundglass.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>From the next start on: %1. What is in the old folder stays there.</source>
        <translation>Vom nächsten Start an: %1. Was im alten Ordner liegt, bleibt dort.</translation>
    </message>
</context>
<context>
    <name>ui::stage::ComparisonBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Comparison of regions</source>
        <translation>Vergleich von Regionen</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Which regions are drawn (X blinks between the two)</source>
        <translation>Welche Regionen gezeichnet werden (X blinkt zwischen beiden)</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Least overlap of a match, in percent</source>
        <translation>Kleinste Überlappung für einen Treffer, in Prozent</translation>
    </message>
    <message>
        <source>Names must agree</source>
        <translation>Namen müssen gleich sein</translation>
    </message>
    <message>
        <source>Whether two regions match only when they have the same name</source>
        <translation>Ob zwei Regionen nur zusammenpassen, wenn sie denselben Namen haben</translation>
    </message>
    <message>
        <source>Add the regions that only the other has to what I corrected; can be undone</source>
        <translation>Die Regionen, die nur der andere hat, zum Berichtigten hinzufügen; lässt sich rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>%n matched</source>
        <translation>
            <numerusform>%n passt</numerusform>
            <numerusform>%n passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extra</source>
        <translation>
            <numerusform>%n zu viel</numerusform>
            <numerusform>%n zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>precision %1 · recall %2 · mean IoU %3</source>
        <translation>Genauigkeit %1 · Trefferquote %2 · mittlere IoU %3</translation>
    </message>
    <message>
        <source>%1: precision %2, recall %3</source>
        <comment>metrics of the regions with one name</comment>
        <translation>%1: Genauigkeit %2, Trefferquote %3</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Verglichen mit %1</translation>
    </message>
    <message>
        <source>%1 — click to compare with something else</source>
        <translation>%1 — klicken, um mit etwas anderem zu vergleichen</translation>
    </message>
    <message>
        <source>Match from %1 % overlap</source>
        <translation>Treffer ab %1 % Überlappung</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>The other has no regions on this picture.</source>
        <translation>Der andere hat auf diesem Bild keine Regionen.</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n missed</source>
        <translation>
            <numerusform>%n fehlende übernehmen</numerusform>
            <numerusform>%n fehlende übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::stage::ComparisonOverlay</name>
    <message>
        <source>missed</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>missed: %1</source>
        <translation>fehlt: %1</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>zu viel</translation>
    </message>
    <message>
        <source>extra: %1</source>
        <translation>zu viel: %1</translation>
    </message>
</context>
<context>
    <name>ui::stage::FilmBar</name>
    <message>
        <source>One frame back</source>
        <translation>Ein Einzelbild zurück</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Ein Einzelbild weiter</translation>
    </message>
    <message>
        <source>Services read one picture: the first frame is what is sent with a question.</source>
        <translation>Dienste lesen ein einzelnes Bild: mit einer Frage wird das erste gesendet.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>frame %1 of %2 · the first is sent</source>
        <translation>Bild %1 von %2 · das erste wird gesendet</translation>
    </message>
</context>
<context>
    <name>ui::stage::FloatingBar</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>%1 % · fit</source>
        <comment>how large the picture is shown</comment>
        <translation>%1 % · eingepasst</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how large the picture is shown</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>Zoom: %1</translation>
    </message>
</context>
<context>
    <name>ui::stage::LabelEdit</name>
    <message>
        <source>Name of the region</source>
        <translation>Name der Region</translation>
    </message>
</context>
<context>
    <name>ui::stage::Legend</name>
    <message>
        <source>What the colours mean</source>
        <translation>Was die Farben bedeuten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what a colour means, and how many regions have it</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::stage::LookPopover</name>
    <message>
        <source>Fill</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Label size</source>
        <translation>Labelgröße</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Fill, lines and label size as they were at first</source>
        <translation>Füllung, Linien und Labelgröße wie am Anfang</translation>
    </message>
</context>
<context>
    <name>ui::stage::RegionHead</name>
    <message>
        <source>How regions are drawn</source>
        <translation>Wie Regionen gezeichnet werden</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Find a region</source>
        <translation>Region suchen</translation>
    </message>
    <message>
        <source>Show only regions with this in their label or words</source>
        <translation>Nur Regionen zeigen, in deren Label oder Wörtern das vorkommt</translation>
    </message>
    <message>
        <source>Colour by &amp;label</source>
        <translation>Farbe nach &amp;Label</translation>
    </message>
    <message>
        <source>Colour by &amp;source</source>
        <translation>Farbe nach &amp;Quelle</translation>
    </message>
    <message>
        <source>Colour by s&amp;core</source>
        <translation>Farbe nach &amp;Konfidenz</translation>
    </message>
    <message>
        <source>Labels &amp;always</source>
        <translation>Labels &amp;immer</translation>
    </message>
    <message>
        <source>Labels on &amp;hover</source>
        <translation>Labels beim &amp;Zeigen</translation>
    </message>
    <message>
        <source>Labels &amp;never</source>
        <translation>Labels &amp;nie</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>Only what &amp;deserves a look</source>
        <translation>Nur was einen &amp;Blick verdient</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Mindestens %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>without a label</source>
        <translation>ohne Label</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>One region</source>
        <translation>Eine Region</translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <translation>
            <numerusform>%n Region</numerusform>
            <numerusform>%n Regionen</numerusform>
        </translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>alle Labels</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>gefiltert</translation>
    </message>
    <message>
        <source>Which regions are shown</source>
        <translation>Welche Regionen gezeigt werden</translation>
    </message>
    <message>
        <source>by label</source>
        <translation>nach Label</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>nach Quelle</translation>
    </message>
    <message>
        <source>by score</source>
        <translation>nach Konfidenz</translation>
    </message>
    <message>
        <source>labels: always</source>
        <translation>Labels: immer</translation>
    </message>
    <message>
        <source>labels: on hover</source>
        <translation>Labels: beim Zeigen</translation>
    </message>
    <message>
        <source>labels: never</source>
        <translation>Labels: nie</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>Was die Farben sagen</translation>
    </message>
    <message>
        <source>When labels are written beside the regions</source>
        <translation>Wann Labels neben den Regionen stehen</translation>
    </message>
</context>
<context>
    <name>ui::stage::RegionList</name>
    <message>
        <source>No regions yet. What an answer points at in the picture is listed here.</source>
        <translation>Noch keine Regionen. Worauf eine Antwort im Bild zeigt, steht dann hier.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>No region passes the filter.</source>
        <translation>Keine Region besteht den Filter.</translation>
    </message>
</context>
<context>
    <name>ui::stage::SampleButton</name>
    <message>
        <source>Sample: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Look at this sample and ask “%1”</source>
        <translation>Dieses Beispiel ansehen und „%1“ fragen</translation>
    </message>
</context>
<context>
    <name>ui::stage::Stage</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Das Bild wird gelesen…</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>Ins &amp;Fenster einpassen</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Hide Regions</source>
        <translation>Regionen &amp;ausblenden</translation>
    </message>
    <message>
        <source>Hide regions (Ctrl+H)</source>
        <translation>Regionen ausblenden (Strg+H)</translation>
    </message>
    <message>
        <source>&amp;Next Region</source>
        <translation>&amp;Nächste Region</translation>
    </message>
    <message>
        <source>&amp;Previous Region</source>
        <translation>V&amp;orherige Region</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>This picture is an address at %1.</source>
        <translation>Dieses Bild ist eine Adresse bei %1.</translation>
    </message>
    <message>
        <source>It goes to the service as an address. To show it here, this computer has to fetch it.</source>
        <translation>An den Dienst geht es als Adresse. Um es hier zu zeigen, muss dieser Rechner es holen.</translation>
    </message>
    <message>
        <source>Fetch from %1</source>
        <translation>Von %1 holen</translation>
    </message>
    <message>
        <source>One region</source>
        <translation>Eine Region</translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <translation>
            <numerusform>%n Region</numerusform>
            <numerusform>%n Regionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::stage::ToolCard</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::stage::Welcome</name>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Drop a picture anywhere in this window</source>
        <translation>Ein Bild irgendwo in dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>Ask about it, and see where in the picture the answer comes from.</source>
        <translation>Danach fragen und sehen, woher im Bild die Antwort kommt.</translation>
    </message>
    <message>
        <source>Or begin with one of these</source>
        <translation>Oder mit einem davon beginnen</translation>
    </message>
    <message>
        <source>The built-in service, which needs no account, answers questions such as</source>
        <translation>Der eingebaute Dienst, der kein Konto braucht, beantwortet Fragen wie</translation>
    </message>
</context>
<context>
    <name>ui::stage::Workbench</name>
    <message>
        <source>Choose a region first: click one, or press N</source>
        <translation>Zuerst eine Region wählen: eine anklicken oder N drücken</translation>
    </message>
    <message>
        <source>There is no answer yet whose regions could be corrected</source>
        <translation>Noch gibt es keine Antwort, deren Regionen sich berichtigen ließen</translation>
    </message>
    <message>
        <source>Nothing was changed here</source>
        <translation>Hier wurde nichts geändert</translation>
    </message>
    <message>
        <source>Nothing is being compared</source>
        <translation>Es wird nichts verglichen</translation>
    </message>
    <message>
        <source>Ask again or ask another model to compare two answers</source>
        <translation>Noch einmal oder ein anderes Modell fragen, um zwei Antworten zu vergleichen</translation>
    </message>
    <message>
        <source>&amp;Load annotations… (COCO, labelme, YOLO, VOC)</source>
        <translation>&amp;Annotationen laden… (COCO, labelme, YOLO, VOC)</translation>
    </message>
    <message>
        <source>Load a &amp;folder of annotations…</source>
        <translation>Einen &amp;Ordner mit Annotationen laden…</translation>
    </message>
    <message>
        <source>&amp;Stop comparing</source>
        <translation>Vergleich &amp;beenden</translation>
    </message>
</context>
<context>
    <name>ui::stage::WorkbenchActions</name>
    <message>
        <source>As&amp;k about region</source>
        <translation>Nach der Region &amp;fragen</translation>
    </message>
    <message>
        <source>&amp;Accept region</source>
        <translation>Region &amp;annehmen</translation>
    </message>
    <message>
        <source>Re&amp;ject region</source>
        <translation>Region &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Correct regions</source>
        <translation>Regionen be&amp;richtigen</translation>
    </message>
    <message>
        <source>Re&amp;name region…</source>
        <translation>Region &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete region</source>
        <translation>Region &amp;löschen</translation>
    </message>
    <message>
        <source>Back to the &amp;model’s region</source>
        <translation>Zurück zur Region des &amp;Modells</translation>
    </message>
    <message>
        <source>Copy &amp;picture of region</source>
        <translation>&amp;Bild der Region kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;text of region</source>
        <translation>&amp;Text der Region kopieren</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>Ver&amp;gleichen mit…</translation>
    </message>
    <message>
        <source>&amp;Blink between the compared</source>
        <translation>Zwischen den verglichenen b&amp;linken</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>Au&amp;swählen</translation>
    </message>
    <message>
        <source>Draw a &amp;box</source>
        <translation>Ra&amp;hmen zeichnen</translation>
    </message>
    <message>
        <source>Draw a pol&amp;ygon</source>
        <translation>Pol&amp;ygon zeichnen</translation>
    </message>
    <message>
        <source>Set a p&amp;oint</source>
        <translation>Pun&amp;kt setzen</translation>
    </message>
    <message>
        <source>Show the &amp;model’s regions</source>
        <translation>Regionen des &amp;Modells zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;corrected regions</source>
        <translation>&amp;Berichtigte Regionen zeigen</translation>
    </message>
    <message>
        <source>Show &amp;both</source>
        <translation>Bei&amp;de zeigen</translation>
    </message>
    <message>
        <source>Model’s, corrected or both</source>
        <translation>Modell, berichtigt oder beide</translation>
    </message>
</context>
<context>
    <name>ui::transcript::AnswerCards</name>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Check connection…</source>
        <translation>Verbindung prüfen…</translation>
    </message>
    <message>
        <source>Fix the key…</source>
        <translation>Schlüssel berichtigen…</translation>
    </message>
    <message>
        <source>Choose another API version…</source>
        <translation>Andere API-Version wählen…</translation>
    </message>
    <message>
        <source>Choose another deployment…</source>
        <translation>Andere Bereitstellung wählen…</translation>
    </message>
    <message>
        <source>Send it smaller and ask again</source>
        <translation>Kleiner senden und noch einmal fragen</translation>
    </message>
    <message>
        <source>Open another picture…</source>
        <translation>Anderes Bild öffnen…</translation>
    </message>
    <message>
        <source>Reword the question</source>
        <translation>Frage umformulieren</translation>
    </message>
    <message>
        <source>Connect a model…</source>
        <translation>Ein Modell verbinden…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Den Ordner zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier picture(s) did not go out again.</source>
        <translation>
            <numerusform>%n früheres Bild ging nicht noch einmal hinaus.</numerusform>
            <numerusform>%n frühere Bilder gingen nicht noch einmal hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection takes only so many pictures in one question, or they are gone. The oldest were left out.</source>
        <translation>Die Verbindung nimmt nur so viele Bilder in einer Frage, oder sie sind fort. Die ältesten wurden weggelassen.</translation>
    </message>
    <message>
        <source>What had been shown was taken back.</source>
        <translation>Was gezeigt worden war, wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>A content filter that runs beside the answer found something only after it was shown.</source>
        <translation>Ein Inhaltsfilter, der neben der Antwort läuft, fand erst nach dem Zeigen etwas.</translation>
    </message>
    <message>
        <source>The model declined to answer.</source>
        <translation>Das Modell wollte nicht antworten.</translation>
    </message>
    <message>
        <source>Nothing went wrong on the way; other words or another model may do.</source>
        <translation>Unterwegs ging nichts schief; andere Worte oder ein anderes Modell helfen vielleicht.</translation>
    </message>
    <message>
        <source>The answer reached its longest length.</source>
        <translation>Die Antwort hat ihre größte Länge erreicht.</translation>
    </message>
    <message>
        <source>How long it may be stands in the settings of the question.</source>
        <translation>Wie lang sie sein darf, steht in den Einstellungen der Frage.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>Diese Antwort wurde von Hand angehalten.</translation>
    </message>
    <message>
        <source>This answer was interrupted: the program ended before it was complete.</source>
        <translation>Diese Antwort wurde unterbrochen: das Programm endete, ehe sie vollständig war.</translation>
    </message>
</context>
<context>
    <name>ui::transcript::AnswerView</name>
    <message>
        <source>%1. Words: %2.</source>
        <comment>place, certainty</comment>
        <translation>%1. Wörter: %2.</translation>
    </message>
    <message>
        <source>%1: %2. Words: %3.</source>
        <comment>label, place, certainty</comment>
        <translation>%1: %2. Wörter: %3.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Schaut…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Show raw</source>
        <translation>Rohtext</translation>
    </message>
    <message>
        <source>The text as the model wrote it, with its coordinates</source>
        <translation>Der Text, wie das Modell ihn schrieb, mit seinen Koordinaten</translation>
    </message>
    <message>
        <source>Read as…</source>
        <translation>Lesen als…</translation>
    </message>
    <message>
        <source>What the coordinates count in, when boxes stand in the wrong place</source>
        <translation>Worin die Koordinaten zählen, wenn Rahmen am falschen Platz stehen</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>The request without keys, the pictures as they went out, and the answer as it came</source>
        <translation>Die Anfrage ohne Schlüssel, die Bilder, wie sie hinausgingen, und die Antwort, wie sie kam</translation>
    </message>
    <message>
        <source>Check against the page</source>
        <translation>Mit der Seite abgleichen</translation>
    </message>
    <message>
        <source>Looks for every number, date and code of the answer in the picture</source>
        <translation>Sucht jede Zahl, jedes Datum und jeden Code der Antwort im Bild</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>With tabs, for a spreadsheet</source>
        <translation>Mit Tabulatoren, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>As CSV</source>
        <translation>Als CSV</translation>
    </message>
    <message>
        <source>Show words</source>
        <translation>Wörter zeigen</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Ask another…</source>
        <translation>Anderswo fragen…</translation>
    </message>
    <message>
        <source>The answer becomes another version; this one stays</source>
        <translation>Die Antwort wird eine weitere Version; diese bleibt</translation>
    </message>
    <message>
        <source>Asks another connection</source>
        <translation>Fragt eine andere Verbindung</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Abzweigen</translation>
    </message>
    <message>
        <source>Goes on from here in a new conversation</source>
        <translation>Geht von hier an in einem neuen Gespräch weiter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deletes this answer</source>
        <translation>Löscht diese Antwort</translation>
    </message>
</context>
<context>
    <name>ui::transcript::CheckCard</name>
    <message>
        <source>Where “%1” stands</source>
        <translation>Wo „%1“ steht</translation>
    </message>
    <message numerus="yes">
        <source>Stands in %n places: choose the one that is meant</source>
        <translation>
            <numerusform>Steht an %n Stelle: die gemeinte wählen</numerusform>
            <numerusform>Steht an %n Stellen: die gemeinte wählen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::transcript::CountdownButton</name>
    <message numerus="yes">
        <source>Asking again in %n s · Cancel</source>
        <translation>
            <numerusform>Fragt in %n s noch einmal · Abbrechen</numerusform>
            <numerusform>Fragt in %n s noch einmal · Abbrechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n s, then ask again</source>
        <translation>
            <numerusform>%n s warten, dann noch einmal fragen</numerusform>
            <numerusform>%n s warten, dann noch einmal fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
</context>
<context>
    <name>ui::transcript::FindBar</name>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>capitals count</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In diesem Gespräch suchen</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Capitals count</source>
        <translation>Groß- und Kleinschreibung zählt</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Die Suche schließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which match of how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sucht…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>ui::transcript::QuestionEditor</name>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The question in other words</source>
        <translation>Die Frage in anderen Worten</translation>
    </message>
    <message>
        <source>Asks this instead; the old question and its answer stay as another version</source>
        <translation>Fragt stattdessen dies; die alte Frage und ihre Antwort bleiben als weitere Version</translation>
    </message>
</context>
<context>
    <name>ui::transcript::QuestionView</name>
    <message>
        <source>Sent back: %1</source>
        <translation>Zurückgeschickt: %1</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Frage: %1</translation>
    </message>
    <message>
        <source>Also told to the model</source>
        <translation>Dem Modell außerdem gesagt</translation>
    </message>
    <message>
        <source>Words that went out with the question: findings of the image analysis, or how to name places</source>
        <translation>Worte, die mit der Frage hinausgingen: Funde der Bildanalyse oder wie Orte anzugeben sind</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Abzweigen</translation>
    </message>
    <message>
        <source>Goes on from here in a new conversation</source>
        <translation>Geht von hier an in einem neuen Gespräch weiter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deletes the question and its answers</source>
        <translation>Löscht die Frage und ihre Antworten</translation>
    </message>
    <message>
        <source>Once the answer is there</source>
        <translation>Sobald die Antwort da ist</translation>
    </message>
    <message>
        <source>Asks in other words, with the same pictures, as another version</source>
        <translation>Fragt in anderen Worten, mit denselben Bildern, als weitere Version</translation>
    </message>
</context>
<context>
    <name>ui::transcript::Selecting</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>ui::transcript::TextView</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Diesen Code kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>ui::transcript::ToolCalls</name>
    <message>
        <source>Wants to call %1 with</source>
        <translation>Möchte %1 aufrufen, mit</translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation>keine Argumente</translation>
    </message>
    <message>
        <source>What %1 gave</source>
        <translation>Was %1 ergab</translation>
    </message>
    <message>
        <source>What it gave; empty skips the call</source>
        <translation>Was es ergab; leer überspringt den Aufruf</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückschicken</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>The model is told that there is no result</source>
        <translation>Dem Modell wird gesagt, dass es kein Ergebnis gibt</translation>
    </message>
</context>
<context>
    <name>ui::transcript::Transcript</name>
    <message>
        <source>Jump to the end</source>
        <translation>Zum Ende springen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>A message was deleted.</source>
        <translation>Eine Nachricht wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were deleted.</source>
        <translation>
            <numerusform>%n Nachricht wurde gelöscht.</numerusform>
            <numerusform>%n Nachrichten wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find in conversation</source>
        <translation>Im Gespräch su&amp;chen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
</context>
<context>
    <name>ui::transcript::UndoNote</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ui::transcript::VersionSwitch</name>
    <message>
        <source>Version before</source>
        <translation>Vorige Version</translation>
    </message>
    <message>
        <source>Version after</source>
        <translation>Nächste Version</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>which version of how many</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Version %1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::videos::IndexDialog</name>
    <message>
        <source>Pictures: what is seen and written</source>
        <translation>Bilder: was zu sehen und geschrieben ist</translation>
    </message>
    <message>
        <source>Speech: what is said</source>
        <translation>Sprache: was gesagt wird</translation>
    </message>
    <message>
        <source>New index</source>
        <translation>Neuer Index</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Surveillance</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>One field a line: camera, or taken: datetime</source>
        <translation>Ein Feld je Zeile: camera oder taken: datetime</translation>
    </message>
    <message>
        <source>Make the index</source>
        <translation>Index anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Wertet aus</translation>
    </message>
    <message>
        <source>Kind of pictures</source>
        <translation>Art der Bilder</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>A name has up to 24 letters and digits, with single hyphens between them; or it is a GUID.</source>
        <translation>Ein Name hat bis zu 24 Buchstaben und Ziffern, mit einzelnen Bindestrichen dazwischen; oder er ist eine GUID.</translation>
    </message>
    <message>
        <source>An index looks at pictures, speech, or both.</source>
        <translation>Ein Index wertet Bilder, Sprache oder beides aus.</translation>
    </message>
</context>
<context>
    <name>ui::videos::MomentStrip</name>
    <message>
        <source>Moments found</source>
        <translation>Gefundene Momente</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1
%2, relevance %3</source>
        <translation>%1
%2, Relevanz %3</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>One moment for “%1”</source>
        <translation>Ein Moment zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n moments for “%1”, best first</source>
        <translation>
            <numerusform>%n Moment zu „%1“, der beste zuerst</numerusform>
            <numerusform>%n Momente zu „%1“, die besten zuerst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::videos::Player</name>
    <message>
        <source>Ask about the video</source>
        <translation>Nach dem Video fragen</translation>
    </message>
    <message>
        <source>Close the video</source>
        <translation>Das Video schließen</translation>
    </message>
    <message>
        <source>One picture back (,)</source>
        <translation>Ein Bild zurück (,)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>One picture on (.)</source>
        <translation>Ein Bild weiter (.)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Ask about this moment</source>
        <translation>Nach diesem Moment fragen</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>This place of the video cannot be shown.</source>
        <translation>Diese Stelle des Videos lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>%1 — cannot be played here, but looked through: %2</source>
        <translation>%1 — hier nicht abspielbar, aber durchgesehen: %2</translation>
    </message>
</context>
<context>
    <name>ui::videos::PlayerScreen</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
</context>
<context>
    <name>ui::videos::StorageDialog</name>
    <message>
        <source>Storage for uploads</source>
        <translation>Speicher zum Hochladen</translation>
    </message>
    <message>
        <source>Files of this computer go to the service through a container of Azure Blob storage. The addresses are kept in the keychain, and sent to the storage and the service only.</source>
        <translation>Dateien dieses Rechners gehen über einen Container von Azure Blob Storage an den Dienst. Die Adressen liegen im Schlüsselbund und gehen nur an den Speicher und den Dienst.</translation>
    </message>
    <message>
        <source>Use this storage</source>
        <translation>Diesen Speicher verwenden</translation>
    </message>
    <message>
        <source>For uploading</source>
        <translation>Zum Hochladen</translation>
    </message>
    <message>
        <source>Only for reading, handed on</source>
        <translation>Nur zum Lesen, wird weitergegeben</translation>
    </message>
    <message>
        <source>A shared access signature of a container that may create and write (cw).</source>
        <translation>Eine Shared Access Signature eines Containers, die anlegen und schreiben darf (cw).</translation>
    </message>
    <message>
        <source>Without one, the first is handed on to the service, and must be able to read (r) as well.</source>
        <translation>Ohne sie wird die erste an den Dienst weitergegeben und muss auch lesen dürfen (r).</translation>
    </message>
</context>
<context>
    <name>ui::videos::Timeline</name>
    <message>
        <source>Place in the video</source>
        <translation>Stelle im Video</translation>
    </message>
</context>
<context>
    <name>ui::videos::VideoPane</name>
    <message>
        <source>Drop a video here. It is looked through on this computer; then you can search in it and ask about it.</source>
        <translation>Ein Video hierher ziehen. Es wird auf diesem Rechner durchgesehen; danach lässt sich darin suchen und danach fragen.</translation>
    </message>
    <message>
        <source>Index of videos</source>
        <translation>Index der Videos</translation>
    </message>
    <message>
        <source>Find moments</source>
        <translation>Momente finden</translation>
    </message>
    <message>
        <source>Find moments…</source>
        <translation>Momente finden…</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>More about indexes</source>
        <translation>Mehr zu Indizes</translation>
    </message>
    <message>
        <source>Add videos…</source>
        <translation>Videos hinzufügen…</translation>
    </message>
    <message>
        <source>New index…</source>
        <translation>Neuer Index…</translation>
    </message>
    <message>
        <source>Delete the index “%1”…</source>
        <translation>Den Index „%1“ löschen…</translation>
    </message>
    <message>
        <source>Delete the index</source>
        <translation>Index löschen</translation>
    </message>
    <message>
        <source>Delete the index “%1”?</source>
        <translation>Den Index „%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>What was found in its %n videos is forgotten. The video files themselves stay where they are.</source>
        <translation>
            <numerusform>Was in seinem %n Video gefunden wurde, wird vergessen. Die Videodatei selbst bleibt, wo sie ist.</numerusform>
            <numerusform>Was in seinen %n Videos gefunden wurde, wird vergessen. Die Videodateien selbst bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>Danach fragen</translation>
    </message>
    <message>
        <source>Take out of the index</source>
        <translation>Aus dem Index nehmen</translation>
    </message>
    <message>
        <source>Whose videos</source>
        <translation>Wessen Videos</translation>
    </message>
    <message>
        <source>Add videos by their address…</source>
        <translation>Videos über ihre Adresse hinzufügen…</translation>
    </message>
    <message>
        <source>Storage for uploads…</source>
        <translation>Speicher zum Hochladen…</translation>
    </message>
    <message>
        <source>Add videos by their address</source>
        <translation>Videos über ihre Adresse hinzufügen</translation>
    </message>
    <message>
        <source>One address a line, which the service can read: signed (SAS) or open to all.</source>
        <translation>Je Zeile eine Adresse, die der Dienst lesen kann: signiert (SAS) oder für alle offen.</translation>
    </message>
    <message>
        <source>Drop a video here. It goes to the service by way of your storage; or add videos by their address, from the menu above.</source>
        <translation>Ein Video hierher ziehen. Es geht über den eigenen Speicher an den Dienst; oder Videos über ihre Adresse hinzufügen, aus dem Menü oben.</translation>
    </message>
    <message>
        <source>%1 Taking them in again costs the same once more.</source>
        <translation>%1 Sie wieder aufzunehmen kostet noch einmal dasselbe.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>ui::window::Actions</name>
    <message>
        <source>&amp;New conversation</source>
        <translation>&amp;Neues Gespräch</translation>
    </message>
    <message>
        <source>&amp;Open pictures…</source>
        <translation>Bilder ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open set: &amp;folder of pictures…</source>
        <translation>Satz öffnen: &amp;Ordner mit Bildern…</translation>
    </message>
    <message>
        <source>Open &amp;set: COCO or JSONL file…</source>
        <translation>&amp;Satz öffnen: COCO- oder JSONL-Datei…</translation>
    </message>
    <message>
        <source>&amp;Paste picture or address</source>
        <translation>Bild oder Adresse ein&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Save replay…</source>
        <translation>Aufzeichnung s&amp;peichern…</translation>
    </message>
    <message>
        <source>&amp;Rename conversation</source>
        <translation>Gespräch &amp;umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete conversation</source>
        <translation>Gespräch &amp;löschen</translation>
    </message>
    <message>
        <source>P&amp;in or unpin conversation</source>
        <translation>Gespräch an&amp;heften oder lösen</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Nächstes Gespräch</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Voriges Gespräch</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Verbindungen…</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>Vorfüh&amp;ren</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Weniger &amp;Bewegung</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Conversation &amp;list</source>
        <translation>Gesprächs&amp;liste</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Groundglass</source>
        <translation>Ü&amp;ber Groundglass</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Capt&amp;ure the screen…</source>
        <translation>Bildschir&amp;m aufnehmen…</translation>
    </message>
    <message>
        <source>Search e&amp;verything</source>
        <translation>Alles &amp;durchsuchen</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Vori&amp;ger Bereich</translation>
    </message>
</context>
<context>
    <name>ui::window::Announcing</name>
    <message>
        <source>The answer is complete.</source>
        <translation>Die Antwort ist vollständig.</translation>
    </message>
    <message>
        <source>The answer was stopped.</source>
        <translation>Die Antwort wurde angehalten.</translation>
    </message>
    <message>
        <source>The answer failed.</source>
        <translation>Die Antwort ist fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>ui::window::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>%1 The old file is kept as %2.</source>
        <comment>sentences about what happened</comment>
        <translation>%1 Die alte Datei ist als %2 aufgehoben.</translation>
    </message>
</context>
<context>
    <name>ui::window::CaptureOverlay</name>
    <message>
        <source>Draw a frame around what is to be asked about</source>
        <translation>Einen Rahmen um das ziehen, wonach gefragt werden soll</translation>
    </message>
    <message>
        <source>Draw a frame. Enter takes the whole screen, Esc nothing.</source>
        <translation>Einen Rahmen ziehen. Enter nimmt den ganzen Bildschirm, Esc nichts.</translation>
    </message>
</context>
<context>
    <name>ui::window::Capturing</name>
    <message>
        <source>Screen %1.png</source>
        <comment>the name of a picture file, and when it was taken</comment>
        <translation>Bildschirm %1.png</translation>
    </message>
    <message>
        <source>The screen could not be captured. Take a picture of it with the desktop&apos;s own means, and paste it here.</source>
        <translation>Der Bildschirm ließ sich nicht aufnehmen. Mit den Mitteln der Arbeitsumgebung ein Bild davon machen und hier einfügen.</translation>
    </message>
    <message>
        <source>This desktop does not let programs capture the screen. Take a picture of it with the desktop&apos;s own means, and paste it here.</source>
        <translation>Diese Arbeitsumgebung lässt Programme den Bildschirm nicht aufnehmen. Mit ihren eigenen Mitteln ein Bild davon machen und hier einfügen.</translation>
    </message>
</context>
<context>
    <name>ui::window::DropVeil</name>
    <message>
        <source>Drop to ask about it</source>
        <translation>Loslassen, um danach zu fragen</translation>
    </message>
</context>
<context>
    <name>ui::window::ExportDialog</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>This will contain</source>
        <translation>Das wird enthalten sein</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Was es verrät</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>•  %1</source>
        <translation>•  %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>Ganzes Gespräch</translation>
    </message>
    <message>
        <source>This answer</source>
        <translation>Diese Antwort</translation>
    </message>
</context>
<context>
    <name>ui::window::Filmstrip</name>
    <message>
        <source>Pictures of this conversation</source>
        <translation>Bilder dieses Gesprächs</translation>
    </message>
</context>
<context>
    <name>ui::window::FrameMenu</name>
    <message>
        <source>&amp;Coordinates of the answer</source>
        <translation>&amp;Koordinaten der Antwort</translation>
    </message>
    <message>
        <source>No places were found</source>
        <translation>Es wurden keine Orte gefunden</translation>
    </message>
    <message>
        <source>Written as %1</source>
        <translation>Geschrieben als %1</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
</context>
<context>
    <name>ui::window::MainWindow</name>
    <message>
        <source>&amp;Regions</source>
        <translation>&amp;Regionen</translation>
    </message>
    <message>
        <source>About Groundglass</source>
        <translation>Über Groundglass</translation>
    </message>
    <message>
        <source>Groundglass %1</source>
        <translation>Groundglass %1</translation>
    </message>
    <message>
        <source>Talk with vision models about pictures, and see what they see.</source>
        <translation>Mit Bildmodellen über Bilder sprechen und sehen, was sie sehen.</translation>
    </message>
</context>
<context>
    <name>ui::window::Panes</name>
    <message>
        <source>Questions and answers appear here.</source>
        <translation>Fragen und Antworten erscheinen hier.</translation>
    </message>
    <message>
        <source>Ask about the picture:</source>
        <translation>Zum Bild fragen:</translation>
    </message>
</context>
<context>
    <name>ui::window::Presenting</name>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
</context>
<context>
    <name>ui::window::SetWindow</name>
    <message>
        <source>%1: set</source>
        <translation>%1: Satz</translation>
    </message>
    <message>
        <source>Answer about %1</source>
        <translation>Antwort zu %1</translation>
    </message>
</context>
<context>
    <name>ui::window::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Die Frage senden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Eine Zeile beginnen</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Enter</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Die Antwort anhalten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next or previous region</source>
        <translation>Nächste oder vorige Region</translation>
    </message>
    <message>
        <source>N, P</source>
        <translation>N, P</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Das Bild verschieben</translation>
    </message>
    <message>
        <source>Space+drag</source>
        <translation>Leertaste+Ziehen</translation>
    </message>
    <message>
        <source>While correcting: move the region</source>
        <translation>Beim Berichtigen: Region verschieben</translation>
    </message>
    <message>
        <source>Arrows, Shift+arrows</source>
        <translation>Pfeile, Umschalt+Pfeile</translation>
    </message>
    <message>
        <source>While correcting: resize the region</source>
        <translation>Beim Berichtigen: Größe ändern</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+Pfeile</translation>
    </message>
    <message>
        <source>While correcting: keep the ratio or the axis</source>
        <translation>Beim Berichtigen: Verhältnis oder Achse halten</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>While correcting: take a vertex away</source>
        <translation>Beim Berichtigen: eine Ecke wegnehmen</translation>
    </message>
    <message>
        <source>Alt+click</source>
        <translation>Alt+Klick</translation>
    </message>
    <message>
        <source>While drawing: a square, or one of eight directions</source>
        <translation>Beim Zeichnen: Quadrat oder acht Richtungen</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>While drawing: close the polygon</source>
        <translation>Beim Zeichnen: Polygon schließen</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Enter, Doppelklick</translation>
    </message>
    <message>
        <source>While drawing: take the last vertex back</source>
        <translation>Beim Zeichnen: letzte Ecke zurücknehmen</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::window::SideBySide</name>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Move Together</source>
        <translation>Gemeinsam be&amp;wegen</translation>
    </message>
</context>
<context>
    <name>ui::window::StagePane</name>
    <message>
        <source>%1 · %2 × %3</source>
        <translation>%1 · %2 × %3</translation>
    </message>
</context>
<context>
    <name>ui::window::StatusLine</name>
    <message>
        <source>x %1 y %2</source>
        <translation>x %1 y %2</translation>
    </message>
</context>
<context>
    <name>ui::window::TieActions</name>
    <message>
        <source>region %1</source>
        <translation>Region %1</translation>
    </message>
    <message>
        <source>&amp;Tie words to “%1”</source>
        <translation>Wörter mit „%1“ &amp;verknüpfen</translation>
    </message>
    <message>
        <source>&amp;Tie words to region</source>
        <translation>Wörter mit der Region &amp;verknüpfen</translation>
    </message>
    <message>
        <source>&amp;Untie words from “%1”</source>
        <translation>Wörter von „%1“ &amp;lösen</translation>
    </message>
    <message>
        <source>&amp;Untie words from region</source>
        <translation>Wörter von der Region &amp;lösen</translation>
    </message>
    <message>
        <source>&amp;Untie these words from “%1”</source>
        <translation>Diese Wörter von „%1“ &amp;lösen</translation>
    </message>
</context>
<context>
    <name>ui::window::Toolbar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Answers come from: %1</source>
        <translation>Antworten kommen von: %1</translation>
    </message>
    <message>
        <source>Ask it in new conversations, too</source>
        <translation>Auch in neuen Gesprächen fragen</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Aufnehmen</translation>
    </message>
</context>
<context>
    <name>ui::window::VideoWiring</name>
    <message>
        <source>Answered from what was seen, read and found in subtitles. Nothing leaves this computer.</source>
        <translation>Beantwortet aus dem, was gesehen, gelesen und in Untertiteln gefunden wurde. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Up to 20 pictures of it, chosen by the question, go to %1 at low detail, with its subtitles and the text in it.</source>
        <translation>Bis zu 20 Bilder daraus, nach der Frage gewählt, gehen mit niedrigem Detailgrad an %1, dazu die Untertitel und der Text darin.</translation>
    </message>
    <message>
        <source>Add videos</source>
        <translation>Videos hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Send %n videos to the service?</source>
        <translation>
            <numerusform>%n Video an den Dienst senden?</numerusform>
            <numerusform>%n Videos an den Dienst senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>%1 looks at the video in its index by itself, and bills a search and about 20 small pictures.</source>
        <translation>%1 sieht das Video in seinem Index selbst an und berechnet eine Suche und etwa 20 kleine Bilder.</translation>
    </message>
</context>
</TS>
