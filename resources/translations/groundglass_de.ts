<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Capabilities</name>
    <message>
        <source>Takes pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers word by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision enhancements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools with pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 Asking again in %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--kind is azure, azure-v1 or openai, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--endpoint needs --deployment, the name of the model&apos;s deployment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--kind openai needs --model, the name of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--api-version needs a version such as 2024-02-15-preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--builtin, --endpoint and --connection exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs --endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--key-file needs --endpoint or --connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs an address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--detail is low, high or auto, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--image needs the name of a picture file or an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--video and --index belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--video and --image exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is text or json, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--annotated needs a file name that ends in .png or .jpg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--annotated needs a picture: give one with --image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs --save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--save needs the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several questions: put yours between quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question: write it after the options, or give it on standard input with -.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key: set GROUNDGLASS_API_KEY, or name a file with --key-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain here, so the key was not kept: give it in %1 each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain here, so the proxy&apos;s password was not kept: give it in GROUNDGLASS_PROXY_PASSWORD each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“connections add” needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a connection named “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“connections” needs list, add, test or remove: try --help.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 does not know “%2”; it knows %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it tells others:
  --include WHAT,…   what is left out otherwise: host, deployment, system (the system message), paths,
                     sas (signatures in addresses), metadata (position and camera in pictures). Keys
                     are never in it
  --without WHAT,…   what is in it otherwise: pictures, question, model (its name)
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: groundglass-cli export [OPTION]… FILE --format FORMAT --out PATH
Carries the regions of an answer into another program&apos;s format. FILE is a replay (.groundglass) or a service&apos;s
answer saved as JSON.

  --format FORMAT    coco, labelme, yolo, voc, hocr, csv, svg, html or png
  --out PATH         the file to write. YOLO is a folder, labelme and VOC are one when there are several files;
                     several pictures go to PATH, PATH-2 and so on
  --image FILE       a picture that a saved answer is about; may be given several times
  --turn N           which question of a replay (default: the last one with regions)
  --force            replace files that are there already
  -h, --help         this help

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Exit code: 0 written, 2 usage, 4 the input cannot be used or the output cannot be written. Nothing is
written when a file would be replaced without --force; FILE itself is never replaced.

Example: groundglass-cli export seen.groundglass --format html --out seen.html
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--turn is a whole number of at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export needs one file: a replay, or an answer saved as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is coco, labelme, yolo, voc, hocr, csv, svg, html or png, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out is needed: where the result is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out names the input itself, which is never replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question %1: the last one is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: groundglass-cli COMMAND …
Asks vision services about pictures, and says where in the picture the words come from.

Commands:
  ask       ask a question about pictures
  connections  list, add, test or remove the services that you ask by name
  regions   read the places that a model wrote into an answer
  video     index videos, search in them
  show      print what is in a replay or a saved answer
  export    carry its regions into another program&apos;s format, or into a page to look at

Options:
  --help     this help; “groundglass-cli COMMAND --help” tells about a command
  --version  the version of this program
</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
  --key-file FILE        as with “ask”
  --data DIR             data folder (default: GROUNDGLASS_DATA, else the XDG data folder)

Ask about a video: groundglass-cli ask --video ID --index INDEX &quot;What does the sign say?&quot;
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection yet: make one in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection named “%1”. There is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file “%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key in the key file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that was given holds characters that no key has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data folder for the built-in service: set HOME, or name one with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command: try “groundglass-cli --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a command: try “groundglass-cli --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--max-tokens is a whole number of at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is a number from 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seed is a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--stop may be given four times at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: “%2” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--schema: the file holds no JSON schema (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tools: the file holds no function definitions (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than any answer</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 does not know “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--width and --height are needed: the size of the picture in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 and --%2 belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a whole number of pixels, at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one file can be read at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set and a file exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no image, or neither text nor response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--proxy is HOST:PORT, none or system, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ca-file: “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ca-file: there is no certificate (PEM) in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--proxy-user needs --proxy HOST:PORT.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show needs one file: a replay, or an answer saved as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--part is request or raw, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not in the file)</source>
        <comment>a picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions (%1):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer&apos;s own bytes are not in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is not in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“video” needs index, add, status, remove or search: try --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which index? Name it with --index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“video index” needs create, list, show or delete: try --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--features is vision, speech, or vision,speech.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--schema needs a JSON file with a list of fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--meta needs a field and a value: --meta camera=front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--id names one video; there are several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--filter needs a field and a value: --filter camera=front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API version</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>pictures in a question: up to %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>takes no pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision enhancements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no regions of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in, %2 out per million tokens (as of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places measured: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model that the table does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in vision service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are kept in the system keychain, and are sent to their own address only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain here: keys are kept in memory until Groundglass ends, or come from an environment variable such as GROUNDGLASS_KEY_NAME. They are sent to their own address only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys go into the system keychain where there is one; otherwise they last until Groundglass ends. They are sent to their own address only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment and API version are both needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in: reads text, faces, people, codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer with the built-in service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends to %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which proxy, as host:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy is a host and a port from 1 to 65535, such as proxy.example:8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the proxy needs a user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file is not there or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>The key as typed here; it is kept when you connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use: the key from the environment variable %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use: the key in the system keychain. Type another one to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use: a key that is known until Groundglass ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is known. A server on this computer usually needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the environment variable that holds the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable %1 is not set: start Groundglass from where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use: the token in the environment variable %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use: whoever is signed in to the Azure CLI (az login). The role “Cognitive Services OpenAI User” is needed on the resource. The token stays in memory until it expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the program that prints a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use: the token that this command prints. It runs without a shell when a question is asked; its token stays in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tools together with pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers as JSON together with pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures that it would have to fetch from an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision enhancements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>videos (it names no Azure AI Vision resource)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no certificate (PEM) in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a proxy has a host and a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service took the file and gave no address for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file lies where the folder should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database is gone, its journal is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a SQLite database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes of %2 are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite plug-in is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program&apos;s database (application id %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1, this program knows %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged in a way that stopped the program that reads videos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be learned about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no moving pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither PNG nor JPEG may be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no replay.json in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a definition has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parameters of %1 are not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the size of picture “%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the size of the picture is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COCO results name pictures by number only; the COCO file of the pictures is needed too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no Pascal VOC file: it does not begin with &lt;annotation&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list is larger than a gigabyte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no answer of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder holds no annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more pictures or regions than can be held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 is no YOLO label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table of contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packing failed with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive breaks off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replay.json: it has no turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pictures in one question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replay.json is something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replay.json: it has no version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Groundglass needs a graphical session: neither DISPLAY nor WAYLAND_DISPLAY is set. Start it from a desktop (or over ssh with X forwarding), or use groundglass-cli, which needs no display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groundglass cannot reach the display %1: nothing answers there. Check DISPLAY, or use groundglass-cli, which needs no display.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Estimate</name>
    <message>
        <source>About %1 for words, earlier messages included, and %2 for pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this model counts pictures is not known, so some are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price is known for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices as of %1; the answer comes on top, at %2 for a million tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service asks for no money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ %1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ %1 tokens · ≈ %2</source>
        <comment>number, price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ %1 tokens · free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>The reason given is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ask again in %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again in %n min.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again in %n h.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The built-in service cannot answer this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads text and finds faces, people and codes; it is not a language model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model that you connect can be asked the same question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is missing, is a folder, or you may not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and permissions, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an empty file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is an empty file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ever written into it, as after a broken download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the picture again, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a picture that can be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a picture that can be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is another kind of file, whatever its name says, or a rare format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG, or choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: it begins as a picture and breaks off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is damaged: it begins as one and breaks off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the file is missing or was changed, as after a broken copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download it again, or choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has too many pixels to be opened safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has too many pixels to be opened safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit keeps one picture from filling this computer&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop it or make it smaller, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large a file to be opened or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large a file to be opened or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over the size limit for one picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it smaller, for example as JPEG, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More pictures than this connection takes in one question: at most %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These are more pictures than the connection takes in one question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sets this limit for each request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take some pictures out, and ask about them in a second question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address begins with http:// or https:// and names a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how the address is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question has no words in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you want to know about the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is missing or you may not write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place for the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a file already; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result replaces another file only when you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no replay, answer or annotation file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no replay, answer or annotation file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is another kind of file, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: a part of it is missing or was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: a part of it is missing or was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It broke off, as after a broken copy, or was edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was saved by a newer Groundglass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was saved by a newer Groundglass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not know how to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Groundglass to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds more than can be opened safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than can be opened safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits keep one file from filling this computer&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to write as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to write in this format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no regions of the kind that the format holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “%1” is needed for this and is not at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture is needed for this and is not at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its address or its name is known, not what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the picture along, or choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used as a video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be used as a video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is another kind of file, damaged, or beyond the limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another video, or save it again as MP4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video “%1” is still being looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video is still being looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be searched and asked about once it is indexed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is ready, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no video “%1” in this index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such video in this index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed, or is in another index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and the index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question takes one video, and no pictures beside it: “%1” stands alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question takes one video, and no pictures beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services that answer about videos allow no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the pictures or the other videos out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no index “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted, or is at another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name, or make the index first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an index “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such an index already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of indexes are used once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the one that is there, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be the name of an index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has up to 24 letters, digits and single hyphens, and begins and ends without a hyphen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting “%1” is missing or makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting is missing or makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection cannot be used with it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection cannot do this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection cannot do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services differ in what they can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask in another way, or connect a service that can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to “%1”, because plain http would show your key and pictures on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, because plain http would show your key and pictures on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without https, anybody on the way can read what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” did not accept the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is missing, wrong, expired, or belongs to another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key again from the service&apos;s own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be started, so there is no sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that signs in cannot be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not installed, or not where programs are looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the Azure CLI, or sign in with a key instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in to Azure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Azure CLI answers, and its sign-in is missing or has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “az login” in a terminal, then ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in, but may not use “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in, but may not use this resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account lacks the role “Cognitive Services OpenAI User” on the resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for that role on the resource; it takes some minutes to work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” knows the key but does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service knows the key but does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no right to this model, or comes from a network that is shut out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the account for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no deployment named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no deployment of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is misspelt, or the deployment is new and not ready yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the name with the one on the service&apos;s page; wait a few minutes if it is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” answers, but not as a vision service at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host answers, but not as a vision service at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint or the API version is not the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint and the API version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not know this API version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this API version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is misspelt, or the service has dropped it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another API version, or the v1 form, which needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model behind “%1” takes no pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model takes no pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a model for text alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model that sees pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than the model of “%1” can take in at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than the model can take in at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its context is full: earlier messages and pictures count as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new conversation, or ask with fewer pictures or words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not take this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not take this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large for the service, or of a kind that it does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it smaller, or use one saved as JPEG or PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” refused this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It found something in the request that it does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask in another way or with another picture; if it stays so, check the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content filter of “%1” stopped this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s content filter stopped this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter found the question, a picture or the answer unsuitable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask in other words or with another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has had too many questions for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has had too many questions for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s limit for a minute or a day is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little, then ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account at “%1” has used up its allowance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has used up its allowance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its money or its quota is spent; waiting does not bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the account&apos;s billing, or choose another connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” failed while answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service failed while answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault is the service&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “%1” sent back is not an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service sent back is not an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else may stand at this address, such as a web page or a network&apos;s sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint, and whether the network asks you to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of “%1” broke off before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line to the service was cut; what had come is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again to get the whole answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host named “%1” was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s host was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is misspelt, or this computer is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is not running, or its port is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the service, or check host and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line to “%1” was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line to the service was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network or the service went away before an answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is busy, or the network is slow or silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again, or with fewer or smaller pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no safe line to “%1”, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no safe line to the service, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is not valid, or this computer does not trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s clock; on a company network, ask for its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the question through to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the question through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy is unreachable, or wants a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy of the connection, or the one in the system&apos;s network settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent us on to “%1”, and we did not follow, so that your key stays where it belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent us on to another host, and we did not follow, so that your key stays where it belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service may have moved, or the network wants a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it has moved, put the new address into the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in service is not installed: there is no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in service is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program groundglass-engine is missing beside this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Groundglass again, or connect another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in service does not run with the data folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in service does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended, or stayed silent when it was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, install Groundglass again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or your share of it is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groundglass cannot keep its data in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groundglass cannot keep its data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be made, written or locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another folder with GROUNDGLASS_DATA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in “%1” is from a newer Groundglass and was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is from a newer Groundglass and was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Groundglass to see it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in “%1” is damaged; it was set aside, not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is damaged; it was set aside, not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk, or a program other than this one, changed the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a new history; a backup may bring the old one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped it; what had come is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groundglass made a mistake with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groundglass made a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault is the program&apos;s, not yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · the picture is not part of this file</source>
        <comment>a picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at words or regions; Tab and N or P walk through them, Enter holds one, Esc lets go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told beforehand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportOffer</name>
    <message>
        <source>A page for any browser: words and regions light each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture with its regions drawn on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a drawing that stays sharp and can be edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON file, for training and evaluating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For correcting the regions in labelme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of labels, for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of XML files with boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that was read, in its place on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table, one region a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures in addresses (SAS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position and camera data in the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line of text with its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines of text with their places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One region with its label and outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n regions with their labels and outlines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole conversation, to be opened again without network or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text was read from the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is about no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the picture&apos;s address is known, not the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name and size of the picture, not the picture itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The names and sizes of %n pictures, not the pictures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The picture, with position and camera data if it has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures, with position and camera data if they have them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The picture, without position and camera data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures, without position and camera data</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The words that each region grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure the model is of each region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answers, the whole conversation</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The words of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part and its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replays (%1)</source>
        <comment>kinds of files</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>hate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sexual content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>violence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profanity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attempt to get around the model&apos;s rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden instructions in the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protected code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims without a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word on the account&apos;s own list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1 of the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a filter found, and how severe</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, detected</source>
        <comment>what a filter found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (let through)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalModels</name>
    <message>
        <source>A server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model service answers on this computer. Start Ollama, LM Studio, llama.cpp or vLLM, and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n models answer on this computer, and none of them takes pictures.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models on this computer take pictures:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasuringCards</name>
    <message>
        <source>Square card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$%1</source>
        <comment>an amount of US dollars</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <comment>kinds of files</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Open pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replays and saved answers (%1)</source>
        <comment>kinds of files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load annotations to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where data is to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a folder of annotations to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a set of pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>A menu board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the total?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A street sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a QR code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people are there?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sent</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in service, as Azure OpenAI (deployment)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure OpenAI (deployment)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure OpenAI (v1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>streamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system text from the developer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no response within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first byte after %1, whole after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n; this is the last</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel for pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: x × %3, y × %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (asked about before)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its address only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetched by the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position and camera data taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first frame only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: the file as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service counted %1 tokens of the question, earlier messages and pictures included, and %2 of the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures made %1 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came from its cache, which may cost less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the answer were thinking that is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost is what these tokens come to at the connection&apos;s prices; the bill is the service&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… the rest is too long to be kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The environment variable GROUNDGLASS_DATA names the folder: change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chat::EngineProgram</name>
    <message>
        <source>It did not get ready in time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Talk with vision models about pictures, and see what they see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presentation::AskedPlaces</name>
    <message>
        <source>region %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2; it is cut out as picture %3 of this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut out as picture %2 of this question.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presentation::AskingParameters</name>
    <message>
        <source>The built-in service is not a language model: it answers from what it sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chooses this itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no stop words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only models that think before they answer have this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer in this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer in this form about pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calls no tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calls no tools when pictures are attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>function, result</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presentation::Calibrating</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer names no places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The worst of %n shapes is off by %2 pixels.</source>
        <comment>how the model counts places, as a sentence; how exactly</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No way of counting puts the shapes where they are: this model does not tell places, or guesses them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three cards that Groundglass draws go to %1, one question each: %2, and the answers on top. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of the picture as the model resizes it (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2; off by %3 pixels on average.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presentation::Comparison</name>
    <message>
        <source>%1 — %2</source>
        <comment>a model and the question that it answered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2, in “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I corrected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presentation::ConnectionTrial</name>
    <message>
        <source>A word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word as it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision enhancements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure AI Vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model or API version is known to have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered, and sent no regions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presentation::CoordinateFrames</name>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fractions, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hundredths, 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thousandths, 0 to 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 1024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of the picture as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of the original picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corners, x first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corners, y first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner and size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presentation::Corrections</name>
    <message>
        <source>region %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verdict on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reshape “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopt a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>adopt %n regions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::Doubts</name>
    <message>
        <source>out of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the picture: it reaches beyond the edge, or was cut there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: its outline encloses nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate: another region covers nearly the same place (overlap above 0.9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words differ: the words that it is tied to are not those that the service meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several things: one outline stands for more than one thing of the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other frame?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other frame? The numbers look as if they count in another coordinate frame.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presentation::Exchange</name>
    <message numerus="yes">
        <source>%1 Trying again in %n s.</source>
        <comment>a sentence about what went wrong</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the key from the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the pictures first, for what the model is told…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image analysis is still looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image analysis: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presentation::HistoryModel</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presentation::PageChecking</name>
    <message numerus="yes">
        <source>%n found on the page</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in several places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presentation::PictureAsking</name>
    <message>
        <source>The service reads text and grounds its words by itself; it bills that separately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service has none of its own: the Azure AI Vision resource at %1 analyses the pictures beside it, billed separately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service has none of its own: the built-in service looks for text, people and codes beside it. For that, nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in service always answers with regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service has none, and there is no built-in service to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low costs few tokens; high lets the model read small print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in service always looks at all pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model knows no detail levels: it always looks at the whole picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model takes no pictures: choose another connection, or ask without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are the most that go with one question here: take some away, or ask twice.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>With Vision enhancements this service grounds its words in one picture only, the last. Turn them off, or ask about one picture at a time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presentation::PictureSource</name>
    <message>
        <source>not fetched yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presentation::Place</name>
    <message>
        <source>top left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, above the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just above the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right, above the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, below the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just below the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right, below the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottom middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, less than a hundredth of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about a hundredth of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about a fiftieth of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about a twentieth of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about a tenth of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about a fifth of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about a quarter of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about a third of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about half of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, most of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly the whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer’s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presentation::RegionColours</name>
    <message>
        <source>score below 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 to 0.7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.7 to 0.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.9 and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presentation::RegionMark</name>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presentation::RegionsModel</name>
    <message>
        <source>%1 %</source>
        <comment>part of the picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tied to its words by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words were found by searching for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words were given by the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words were given by the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a region&apos;s name, and its place in words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Source: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Source: %2, score %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Certainty: %2.</source>
        <comment>a sentence about a region; how its words were tied to it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 You: %2.</source>
        <comment>what the person made of a region</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a region&apos;s name, and what the person made of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words of the answer are tied to this region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>words of an answer, and how they were tied</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares most with “%1” (intersection over union).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words in the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presentation::SetMetrics</name>
    <message>
        <source>All labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean IoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presentation::SetModel</name>
    <message>
        <source>Line %1 is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 names no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has neither a text nor a response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presentation::Ties</name>
    <message>
        <source>Tie words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untie words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by the model or service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matched by Groundglass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tied by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presentation::Videos</name>
    <message>
        <source>This video could not be indexed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presentation::Workspace</name>
    <message>
        <source>Go on exactly where you stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::composer::AskingRow</name>
    <message>
        <source>Ask for regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that ask for regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the words that suit the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for regions: the model is asked to say where things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in service always answers with regions: there is nothing to ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for regions in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for regions in words that suit the model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::composer::Chip</name>
    <message>
        <source>Take this picture away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::composer::Composer</name>
    <message>
        <source>Send (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pictures… (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Enter breaks the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::composer::ParameterPanel</name>
    <message>
        <source>For example: answer briefly, and in German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One in each line, four at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left to the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON by a schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model is told first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes out before every question of this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is about four letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 says the likeliest, 2 is very free; most models begin with 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the answer&apos;s JSON has to look like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all next words, only the likeliest that make up this share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed makes the same answer likelier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer ends before one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions that the model may ask to be called; you answer its calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a thinking model thinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first four are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not usable yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to ask: length, form, tools…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::composer::PictureMenu</name>
    <message>
        <source>How pictures are looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service chooses</source>
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
        <source>Vision enhancements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the model what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and objects that the analysis found go out below the question, as words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what an analysis beside the chat finds can be told to the model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::composer::PlaceChip</name>
    <message>
        <source>crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it &amp;cut out, as a further picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send its c&amp;oordinates, as the model writes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a question, and what is there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask about this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of this place is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of %1 is sent: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::composer::PlaceRow</name>
    <message>
        <source>Also sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::composer::QuestionEdit</name>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::composer::VideoRow</name>
    <message>
        <source>Take the video out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question takes one video and no pictures beside it: take the pictures out, or the video.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::connections::CapabilityForm</name>
    <message>
        <source>Dollars for a million tokens sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dollars for a million tokens answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$ per million sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$ per million answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As known: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As known: no</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>As known: up to %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As known: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::connections::ConnectionForm</name>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address, a curl command or a code snippet fills the fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you want to call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An AI Services resource, which makes the enhancements itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure AI Vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional; S1 tier, same region as the model, billed separately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the service which models it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra ID, through the Azure CLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token from an environment variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token that a command prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: the one that is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program and its arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service chooses how closely it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low: a small copy, few tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High: small print can be read, more tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it can do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says otherwise than the table of known models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy and certificates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the way to this service is not the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure OpenAI, by deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure OpenAI, v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vLLM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LM Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another OpenAI-compatible server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (takes no pictures)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::connections::ConnectionsWindow</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find models here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the usual ports of Ollama, LM Studio, llama.cpp and vLLM on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks a few very small questions, which may cost a fraction of a cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test with cards…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures how the model counts places, after saying what it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect and ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gives no list: %1 Type the name instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service lists no models. Type the name instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::connections::FoundPage</name>
    <message>
        <source>Asking this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::connections::RouteForm</name>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in Settings, or else the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: straight to the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User at the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: where the proxy wants a sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept like a key; left empty, the kept one stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of trusted certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file, trusted beside the system&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of trusted certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the system&apos;s certificates only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::connections::TrialPanel</name>
    <message>
        <source>Send the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::connections::TrialTable</name>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::library::Library</name>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::library::LibraryDelegate</name>
    <message>
        <source>Title of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::present::AskField</name>
    <message>
        <source>Question from the audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a question…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::present::Greeting</name>
    <message>
        <source>Nothing to present yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a conversation about a picture, or pin some: the talk walks through them. Or begin with a sample.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::present::PresentWindow</name>
    <message>
        <source>Groundglass: presenting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press R for the recorded answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came this time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::present::Script</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::present::Spotlight</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::sent::PictureTable</name>
    <message>
        <source>Pictures as they were sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::sent::SentPanel</name>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command for a terminal. It takes the key from GROUNDGLASS_API_KEY and the pictures from files picture-1, picture-2 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and signatures have placeholders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept of this answer: it ended before anything was sent, or was asked by an older version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::sets::SetList</name>
    <message>
        <source>Pictures of the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics for each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next that is not reviewed (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This set could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pictures in this set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n picture(s) reviewed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · reading %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::sets::SetRow</name>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::settings::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversations ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the connection says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low: a small copy, few tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High: small print can be read, more tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take position, serial numbers and other metadata out of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest side of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest file of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture above these limits is sent smaller, and its question says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
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
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For connections that name no proxy of their own. This computer itself is never asked through one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deletes all conversations with their pictures, answers and regions, all connections and their keys in the keychain, video indexes of the built-in service, and these settings. Files that you opened or exported elsewhere stay. There is no way back. Groundglass ends afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start on: %1. What is in the old folder stays there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::stage::ComparisonBar</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which regions are drawn (X blinks between the two)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least overlap of a match, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names must agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether two regions match only when they have the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the regions that only the other has to what I corrected; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n matched</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extra</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>precision %1 · recall %2 · mean IoU %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: precision %2, recall %3</source>
        <comment>metrics of the regions with one name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — click to compare with something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match from %1 % overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other has no regions on this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n missed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::stage::ComparisonOverlay</name>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::stage::FilmBar</name>
    <message>
        <source>One frame back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services read one picture: the first frame is what is sent with a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame %1 of %2 · the first is sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::stage::FloatingBar</name>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % · fit</source>
        <comment>how large the picture is shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how large the picture is shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::stage::LabelEdit</name>
    <message>
        <source>Name of the region</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::stage::Legend</name>
    <message>
        <source>What the colours mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what a colour means, and how many regions have it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::stage::LookPopover</name>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill, lines and label size as they were at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::stage::RegionHead</name>
    <message>
        <source>How regions are drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only regions with this in their label or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by &amp;label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by &amp;source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by s&amp;core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels &amp;always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels on &amp;hover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels &amp;never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what &amp;deserves a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, and how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One region</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which regions are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels: always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels: on hover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels: never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When labels are written beside the regions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::stage::RegionList</name>
    <message>
        <source>No regions yet. What an answer points at in the picture is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No region passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::stage::SampleButton</name>
    <message>
        <source>Sample: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this sample and ask “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::stage::Stage</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide regions (Ctrl+H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is an address at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to the service as an address. To show it here, this computer has to fetch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One region</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::stage::ToolCard</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::stage::Welcome</name>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a picture anywhere in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about it, and see where in the picture the answer comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or begin with one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in service, which needs no account, answers questions such as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::stage::Workbench</name>
    <message>
        <source>Choose a region first: click one, or press N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer yet whose regions could be corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again or ask another model to compare two answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load annotations… (COCO, labelme, YOLO, VOC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a &amp;folder of annotations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop comparing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::stage::WorkbenchActions</name>
    <message>
        <source>As&amp;k about region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ject region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name region…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the &amp;model’s region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;picture of region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;text of region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blink between the compared</source>
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
        <source>&amp;Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a &amp;box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a pol&amp;ygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a p&amp;oint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;model’s regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;corrected regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model’s, corrected or both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::transcript::AnswerCards</name>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another API version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another deployment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it smaller and ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier picture(s) did not go out again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The connection takes only so many pictures in one question, or they are gone. The oldest were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had been shown was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A content filter that runs beside the answer found something only after it was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model declined to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing went wrong on the way; other words or another model may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer reached its longest length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it may be stands in the settings of the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer was interrupted: the program ended before it was complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::transcript::AnswerView</name>
    <message>
        <source>%1. Words: %2.</source>
        <comment>place, certainty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Words: %3.</source>
        <comment>label, place, certainty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as the model wrote it, with its coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the coordinates count in, when boxes stand in the wrong place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request without keys, the pictures as they went out, and the answer as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check against the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for every number, date and code of the answer in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With tabs, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::transcript::CheckCard</name>
    <message>
        <source>Where “%1” stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stands in %n places: choose the one that is meant</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::transcript::CountdownButton</name>
    <message numerus="yes">
        <source>Asking again in %n s · Cancel</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n s, then ask again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::transcript::QuestionView</name>
    <message>
        <source>Sent back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::transcript::TextView</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::transcript::ToolCalls</name>
    <message>
        <source>Wants to call %1 with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it gave; empty skips the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is told that there is no result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::transcript::Transcript</name>
    <message>
        <source>Jump to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::videos::MomentStrip</name>
    <message>
        <source>Moments found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2, relevance %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n moments for “%1”, best first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::videos::Player</name>
    <message>
        <source>Ask about the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture back (,)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture on (.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place of the video cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — cannot be played here, but looked through: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::videos::PlayerScreen</name>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::videos::Timeline</name>
    <message>
        <source>Place in the video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::videos::VideoPane</name>
    <message>
        <source>Drop a video here. It is looked through on this computer; then you can search in it and ask about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index of videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find moments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add videos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New index…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the index “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name: up to 24 letters and digits, with single hyphens between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the index “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What was found in its %n videos is forgotten. The video files themselves stay where they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the index</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::window::Actions</name>
    <message>
        <source>&amp;New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open set: &amp;folder of pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;set: COCO or JSONL file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste picture or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save replay…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;in or unpin conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Groundglass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
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
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::window::Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The old file is kept as %2.</source>
        <comment>sentences about what happened</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::window::DropVeil</name>
    <message>
        <source>Drop to ask about it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::window::ExportDialog</name>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>•  %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::window::Filmstrip</name>
    <message>
        <source>Pictures of this conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::window::FrameMenu</name>
    <message>
        <source>&amp;Coordinates of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No places were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::window::MainWindow</name>
    <message>
        <source>&amp;Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Groundglass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groundglass %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk with vision models about pictures, and see what they see.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::window::Panes</name>
    <message>
        <source>Questions and answers appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about the picture:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::window::Presenting</name>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::window::SetWindow</name>
    <message>
        <source>%1: set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer about %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::window::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N, P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space+drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While correcting: move the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows, Shift+arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While correcting: resize the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While correcting: keep the ratio or the axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While correcting: take a vertex away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While drawing: a square, or one of eight directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While drawing: close the polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While drawing: take the last vertex back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::window::SideBySide</name>
    <message>
        <source>&amp;Side by Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move Together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::window::StagePane</name>
    <message>
        <source>%1 · %2 × %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::window::StatusLine</name>
    <message>
        <source>x %1 y %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::window::TieActions</name>
    <message>
        <source>region %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tie words to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tie words to region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Untie words from “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Untie words from region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Untie these words from “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::window::Toolbar</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers come from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it in new conversations, too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::window::VideoWiring</name>
    <message>
        <source>Answered from what was seen, read and found in subtitles. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 20 pictures of it, chosen by the question, go to %1 at low detail, with its subtitles and the text in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
