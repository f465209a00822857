<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>AskedPlaces</name>
    <message>
        <source>%1 of %2</source>
        <comment>a place, and the picture that it is cut out of</comment>
        <translation>%1 จาก %2</translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>Takes pictures</source>
        <translation>รับภาพ</translation>
    </message>
    <message>
        <source>Answers word by word</source>
        <translation>ตอบทีละคำ</translation>
    </message>
    <message>
        <source>Vision enhancements</source>
        <translation>ส่วนเสริมการมองเห็น</translation>
    </message>
    <message>
        <source>JSON with pictures</source>
        <translation>JSON พร้อมภาพ</translation>
    </message>
    <message>
        <source>Tools with pictures</source>
        <translation>เครื่องมือพร้อมภาพ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ราคา</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 Asking again in %2 s.</source>
        <translation>%1 จะถามอีกครั้งใน %2 วินาที</translation>
    </message>
    <message>
        <source>--kind is azure, azure-v1 or openai, not “%1”.</source>
        <translation>--kind ต้องเป็น azure, azure-v1 หรือ openai ไม่ใช่ “%1”</translation>
    </message>
    <message>
        <source>--endpoint needs --deployment, the name of the model&apos;s deployment.</source>
        <translation>--endpoint ต้องใช้คู่กับ --deployment ซึ่งเป็นชื่อการปรับใช้ของโมเดล</translation>
    </message>
    <message>
        <source>--kind openai needs --model, the name of the model.</source>
        <translation>--kind openai ต้องใช้คู่กับ --model ซึ่งเป็นชื่อโมเดล</translation>
    </message>
    <message>
        <source>--api-version needs a version such as 2024-02-15-preview.</source>
        <translation>--api-version ต้องเป็นรุ่น เช่น 2024-02-15-preview</translation>
    </message>
    <message>
        <source>--builtin, --endpoint and --connection exclude each other.</source>
        <translation>--builtin, --endpoint และ --connection ใช้พร้อมกันไม่ได้</translation>
    </message>
    <message>
        <source>--%1 needs --endpoint.</source>
        <translation>--%1 ต้องใช้คู่กับ --endpoint</translation>
    </message>
    <message>
        <source>--key-file needs --endpoint or --connection.</source>
        <translation>--key-file ต้องใช้คู่กับ --endpoint หรือ --connection</translation>
    </message>
    <message>
        <source>--%1 needs an address that begins with https://.</source>
        <translation>--%1 ต้องเป็นที่อยู่ที่ขึ้นต้นด้วย https://</translation>
    </message>
    <message>
        <source>--detail is low, high or auto, not “%1”.</source>
        <translation>--detail ต้องเป็น low, high หรือ auto ไม่ใช่ “%1”</translation>
    </message>
    <message>
        <source>--image needs the name of a picture file or an address.</source>
        <translation>--image ต้องเป็นชื่อไฟล์ภาพหรือที่อยู่</translation>
    </message>
    <message>
        <source>--video and --index belong together.</source>
        <translation>--video และ --index ต้องใช้คู่กัน</translation>
    </message>
    <message>
        <source>--video and --image exclude each other.</source>
        <translation>--video และ --image ใช้พร้อมกันไม่ได้</translation>
    </message>
    <message>
        <source>--format is text or json, not “%1”.</source>
        <translation>--format ต้องเป็น text หรือ json ไม่ใช่ “%1”</translation>
    </message>
    <message>
        <source>--annotated needs a file name that ends in .png or .jpg.</source>
        <translation>--annotated ต้องเป็นชื่อไฟล์ที่ลงท้ายด้วย .png หรือ .jpg</translation>
    </message>
    <message>
        <source>--annotated needs a picture: give one with --image.</source>
        <translation>--annotated ต้องมีภาพ โปรดระบุด้วย --image</translation>
    </message>
    <message>
        <source>--%1 needs --save.</source>
        <translation>--%1 ต้องใช้คู่กับ --save</translation>
    </message>
    <message>
        <source>--save needs the name of a file.</source>
        <translation>--save ต้องมีชื่อไฟล์</translation>
    </message>
    <message>
        <source>There are several questions: put yours between quotation marks.</source>
        <translation>มีหลายคำถาม โปรดใส่คำถามไว้ในเครื่องหมายคำพูด</translation>
    </message>
    <message>
        <source>There is no question: write it after the options, or give it on standard input with -.</source>
        <translation>ยังไม่มีคำถาม โปรดเขียนไว้หลังตัวเลือก หรือใช้ - เพื่ออ่านจากอินพุตมาตรฐาน</translation>
    </message>
    <message>
        <source>There is no key: set GROUNDGLASS_API_KEY, or name a file with --key-file.</source>
        <translation>ไม่มีคีย์ โปรดตั้งค่า GROUNDGLASS_API_KEY หรือระบุไฟล์ด้วย --key-file</translation>
    </message>
    <message>
        <source>There is no keychain here, so the key was not kept: give it in %1 each time.</source>
        <translation>ที่นี่ไม่มีพวงกุญแจ จึงไม่ได้เก็บคีย์ไว้ โปรดระบุใน %1 ทุกครั้ง</translation>
    </message>
    <message>
        <source>There is no keychain here, so the proxy&apos;s password was not kept: give it in GROUNDGLASS_PROXY_PASSWORD each time.</source>
        <translation>ที่นี่ไม่มีพวงกุญแจ จึงไม่ได้เก็บรหัสผ่านของพร็อกซีไว้ โปรดระบุใน GROUNDGLASS_PROXY_PASSWORD ทุกครั้ง</translation>
    </message>
    <message>
        <source>“connections add” needs a name.</source>
        <translation>“connections add” ต้องมีชื่อ</translation>
    </message>
    <message>
        <source>There is a connection named “%1” already.</source>
        <translation>มีการเชื่อมต่อชื่อ “%1” อยู่แล้ว</translation>
    </message>
    <message>
        <source>There is no address in “%1”.</source>
        <translation>ไม่มีที่อยู่ใน “%1”</translation>
    </message>
    <message>
        <source>Added “%1”. %2</source>
        <translation>เพิ่ม “%1” แล้ว %2</translation>
    </message>
    <message>
        <source>works</source>
        <translation>ใช้ได้</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>ใช้ไม่ได้</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>ยังไม่ได้ลอง</translation>
    </message>
    <message>
        <source>“connections” needs list, add, test or remove: try --help.</source>
        <translation>“connections” ต้องตามด้วย list, add, test หรือ remove ดูที่ --help</translation>
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
        <translation>การใช้: groundglass-cli connections list|add|test|remove [OPTION]… [NAME]
บริการที่ถามได้ตามชื่อ ชุดเดียวกับที่แสดงในหน้าต่าง

  list                   บรรทัดละหนึ่งรายการ: ชื่อ ชนิด ที่อยู่ โมเดล; * คือรายการที่ใช้ปกติ
  add NAME               เก็บรายการใหม่ คีย์มาจาก GROUNDGLASS_API_KEY หรือ --key-file และเก็บในพวงกุญแจของระบบ
  test NAME              ถามคำถามเล็ก ๆ ไม่กี่ข้อ แล้วบอกว่าสิ่งใดใช้ได้และเพราะเหตุใด เมื่อใช้ --cards จะส่งการ์ด
                         สามใบที่วัดว่าโมเดลนับตำแหน่งอย่างไร และเก็บผลไว้
  remove NAME            ลืมรายการนี้และคีย์

  --data DIR             โฟลเดอร์ข้อมูล (ค่าเริ่มต้น: GROUNDGLASS_DATA หรือโฟลเดอร์ข้อมูล XDG)
  --from FILE            อ่านที่อยู่ คำสั่ง curl หรือโค้ดตัวอย่าง “-” คืออินพุตมาตรฐาน
  --kind azure|azure-v1|openai, --endpoint URL, --deployment NAME, --model NAME, --api-version VERSION,
  --vision-endpoint URL, --key-file FILE   เหมือนใน “ask”
  --proxy HOST:PORT|none|system, --proxy-user NAME, --ca-file FILE   เส้นทางไปยังบริการ เหมือนใน “ask” รหัสผ่าน
                         ของพร็อกซีมาจาก GROUNDGLASS_PROXY_PASSWORD และเก็บเหมือนคีย์
  --azure-cli            ลงชื่อเข้าใช้ด้วย Azure CLI แทนคีย์ โดยส่งต่อ --tenant และ --scope
  --token-variable NAME  ลงชื่อเข้าใช้ด้วยโทเค็นจากตัวแปรสภาพแวดล้อมนี้
  --token-command LINE   ลงชื่อเข้าใช้ด้วยโทเค็นที่คำสั่งนี้พิมพ์ โดยไม่ผ่านเชลล์
</translation>
    </message>
    <message>
        <source>--%1 does not know “%2”; it knows %3.</source>
        <translation>--%1 ไม่รู้จัก “%2” ใช้ได้เฉพาะ %3</translation>
    </message>
    <message>
        <source>What it tells others:
  --include WHAT,…   what is left out otherwise: host, deployment, system (the system message), paths,
                     sas (signatures in addresses), metadata (position and camera in pictures). Keys
                     are never in it
  --without WHAT,…   what is in it otherwise: pictures, question, model (its name)
</source>
        <translation>สิ่งที่เปิดเผยต่อผู้อื่น:
  --include WHAT,…   สิ่งที่ปกติจะตัดออก: host, deployment, system (ข้อความระบบ), paths, sas
                     (ลายเซ็นในที่อยู่), metadata (ตำแหน่งและกล้องในภาพ) โดยไม่มีคีย์
                     อยู่ภายในเสมอ
  --without WHAT,…   สิ่งที่ปกติจะมีอยู่: pictures, question, model (ชื่อโมเดล)
</translation>
    </message>
    <message>
        <source>
Exit code: 0 written, 2 usage, 4 the input cannot be used or the output cannot be written. Nothing is
written when a file would be replaced without --force; FILE itself is never replaced.

Example: groundglass-cli export seen.groundglass --format html --out seen.html
</source>
        <translation>
รหัสออก: 0 เขียนแล้ว, 2 ใช้คำสั่งผิด, 4 ใช้อินพุตไม่ได้หรือเขียนผลลัพธ์ไม่ได้ จะไม่เขียนสิ่งใดหากต้องแทนที่ไฟล์
โดยไม่มี --force และจะไม่แทนที่ FILE เอง

ตัวอย่าง: groundglass-cli export seen.groundglass --format html --out seen.html
</translation>
    </message>
    <message>
        <source>--turn is a whole number of at least 1.</source>
        <translation>--turn ต้องเป็นจำนวนเต็มตั้งแต่ 1 ขึ้นไป</translation>
    </message>
    <message>
        <source>--out is needed: where the result is written.</source>
        <translation>ต้องมี --out เพื่อบอกว่าจะเขียนผลลัพธ์ไว้ที่ใด</translation>
    </message>
    <message>
        <source>--out names the input itself, which is never replaced.</source>
        <translation>--out คือไฟล์อินพุตเอง ซึ่งจะไม่ถูกแทนที่</translation>
    </message>
    <message>
        <source>There is no question %1: the last one is %2.</source>
        <translation>ไม่มีคำถามที่ %1 คำถามสุดท้ายคือ %2</translation>
    </message>
    <message>
        <source>There is no connection yet: make one in the window.</source>
        <translation>ยังไม่มีการเชื่อมต่อ โปรดสร้างในหน้าต่างโปรแกรม</translation>
    </message>
    <message>
        <source>There is no connection named “%1”. There is: %2.</source>
        <translation>ไม่มีการเชื่อมต่อชื่อ “%1” ที่มีคือ %2</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be read: %2.</source>
        <translation>อ่านไฟล์คีย์ “%1” ไม่ได้: %2</translation>
    </message>
    <message>
        <source>There is no key in the key file “%1”.</source>
        <translation>ไม่มีคีย์ในไฟล์คีย์ “%1”</translation>
    </message>
    <message>
        <source>The key that was given holds characters that no key has.</source>
        <translation>คีย์ที่ให้มามีอักขระที่ไม่มีในคีย์ใด ๆ</translation>
    </message>
    <message>
        <source>There is no data folder for the built-in service: set HOME, or name one with --data.</source>
        <translation>ไม่มีโฟลเดอร์ข้อมูลสำหรับบริการในตัว โปรดตั้งค่า HOME หรือระบุด้วย --data</translation>
    </message>
    <message>
        <source>There is no command: try “groundglass-cli --help”.</source>
        <translation>ไม่มีคำสั่ง โปรดดู “groundglass-cli --help”</translation>
    </message>
    <message>
        <source>“%1” is not a command: try “groundglass-cli --help”.</source>
        <translation>“%1” ไม่ใช่คำสั่ง โปรดดู “groundglass-cli --help”</translation>
    </message>
    <message>
        <source>--max-tokens is a whole number of at least 1.</source>
        <translation>--max-tokens ต้องเป็นจำนวนเต็มตั้งแต่ 1 ขึ้นไป</translation>
    </message>
    <message>
        <source>--%1 is a number from 0 to %2.</source>
        <translation>--%1 ต้องเป็นตัวเลขตั้งแต่ 0 ถึง %2</translation>
    </message>
    <message>
        <source>--seed is a whole number.</source>
        <translation>--seed ต้องเป็นจำนวนเต็ม</translation>
    </message>
    <message>
        <source>--stop may be given four times at most.</source>
        <translation>--stop ใช้ได้ไม่เกินสี่ครั้ง</translation>
    </message>
    <message>
        <source>--%1: “%2” cannot be read.</source>
        <translation>--%1: อ่าน “%2” ไม่ได้</translation>
    </message>
    <message>
        <source>--schema: the file holds no JSON schema (%1).</source>
        <translation>--schema: ไฟล์ไม่มี JSON schema (%1)</translation>
    </message>
    <message>
        <source>--tools: the file holds no function definitions (%1).</source>
        <translation>--tools: ไฟล์ไม่มีนิยามฟังก์ชัน (%1)</translation>
    </message>
    <message>
        <source>it is longer than any answer</source>
        <translation>ยาวเกินกว่าคำตอบใด ๆ</translation>
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
        <translation>การใช้: groundglass-cli regions --width W --height H [OPTION]… [FILE|-]
        groundglass-cli regions --set IN.jsonl --images DIR [OPTION]…
อ่านคำตอบที่โมเดลมองภาพเขียนตำแหน่งไว้ แล้วพิมพ์บริเวณเป็นอาร์เรย์ JSON หนึ่งชุด ตระกูลของรูปแบบจะไปที่
ข้อผิดพลาดมาตรฐาน คำตอบที่ไม่มีตำแหน่งให้ []

ภาพ:
  --width W --height H            ขนาดเป็นพิกเซลเมื่อตั้งตรง
  --sent-width W --sent-height H  ตามที่อัปโหลด (ค่าเริ่มต้น: เท่ากัน)
  --seen-width W --seen-height H  ตามที่โมเดลนับ (ค่าเริ่มต้น: ตามกฎของโมเดล)

สิ่งที่ทราบเกี่ยวกับคำตอบ:
  --family NAME   วิธีเขียนตำแหน่ง เช่น qwen2-vl, gemini, florence2 (ค่าเริ่มต้น: หาเอง)
  --model NAME    ชื่อโมเดล สำหรับข้อมูลที่ทราบเกี่ยวกับโมเดล
  --space unit|percent|999|thousand|1024|pixel|original
                  ตัวเลขนับเป็นหน่วยใด
  --order xyxy|yxyx|xywh
  --task NAME     คำสั่งงานที่ให้กับโมเดล
  --asked LABEL   สิ่งที่ถามหา ใช้เป็นป้ายชื่อเมื่อคำตอบไม่ให้มา

  --response      อินพุตคือคำตอบทั้งหมดของบริการเป็น JSON
  --clean         พิมพ์คำของคำตอบโดยไม่มีตำแหน่งแทน
  --set FILE      บรรทัด {&quot;image&quot;,&quot;text&quot;} หรือ {&quot;image&quot;,&quot;response&quot;} พิมพ์หนึ่งบรรทัดต่อรายการ
  --images DIR    ที่อยู่ของภาพในชุด โดยอ่านขนาดจากไฟล์
</translation>
    </message>
    <message>
        <source>--%1 does not know “%2”.</source>
        <translation>--%1 ไม่รู้จัก “%2”</translation>
    </message>
    <message>
        <source>--width and --height are needed: the size of the picture in pixels.</source>
        <translation>ต้องมี --width และ --height ซึ่งเป็นขนาดภาพเป็นพิกเซล</translation>
    </message>
    <message>
        <source>--%1 and --%2 belong together.</source>
        <translation>--%1 และ --%2 ต้องใช้คู่กัน</translation>
    </message>
    <message>
        <source>--%1 needs a whole number of pixels, at least 1.</source>
        <translation>--%1 ต้องเป็นจำนวนเต็มของพิกเซลตั้งแต่ 1 ขึ้นไป</translation>
    </message>
    <message>
        <source>Only one file can be read at a time.</source>
        <translation>อ่านได้ครั้งละหนึ่งไฟล์เท่านั้น</translation>
    </message>
    <message>
        <source>--set and a file exclude each other.</source>
        <translation>--set และไฟล์ใช้พร้อมกันไม่ได้</translation>
    </message>
    <message>
        <source>it has no image, or neither text nor response</source>
        <translation>ไม่มีภาพ หรือไม่มีทั้งข้อความและคำตอบ</translation>
    </message>
    <message>
        <source>--proxy is HOST:PORT, none or system, not “%1”.</source>
        <translation>--proxy ต้องเป็น HOST:PORT, none หรือ system ไม่ใช่ “%1”</translation>
    </message>
    <message>
        <source>--ca-file: “%1” cannot be read.</source>
        <translation>--ca-file: อ่าน “%1” ไม่ได้</translation>
    </message>
    <message>
        <source>--ca-file: there is no certificate (PEM) in “%1”.</source>
        <translation>--ca-file: ไม่มีใบรับรอง (PEM) ใน “%1”</translation>
    </message>
    <message>
        <source>--proxy-user needs --proxy HOST:PORT.</source>
        <translation>--proxy-user ต้องใช้คู่กับ --proxy HOST:PORT</translation>
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
        <translation>การใช้: groundglass-cli show [OPTION]… FILE
พิมพ์สิ่งที่อยู่ในบันทึกเล่นซ้ำ (.groundglass) หรือในคำตอบของบริการที่บันทึกเป็น JSON: ภาพ คำถาม คำตอบ และบริเวณ
ไม่ต้องใช้เครือข่ายหรือคีย์

  --image FILE        ภาพที่คำตอบที่บันทึกไว้กล่าวถึง ใช้ได้หลายครั้ง
  --format text|json  สำหรับคนอ่าน (ค่าเริ่มต้น) หรือออบเจกต์ JSON ที่มี &quot;turns&quot; แต่ละรายการมี &quot;question&quot; และ
                      &quot;answer&quot; ตามที่ ask พิมพ์
  --part request|raw  พิมพ์คำขอ หรือไบต์ต้นฉบับของคำตอบแทน
  --turn N            คำถามใด (ค่าเริ่มต้น: ทั้งหมด ส่วน --part คือคำถามสุดท้าย)
  -h, --help          วิธีใช้นี้

รหัสออก: 0 แสดงแล้ว, 2 ใช้คำสั่งผิด, 4 ใช้ไฟล์ไม่ได้
</translation>
    </message>
    <message>
        <source>show needs one file: a replay, or an answer saved as JSON.</source>
        <translation>show ต้องมีหนึ่งไฟล์ คือบันทึกเล่นซ้ำ หรือคำตอบที่บันทึกเป็น JSON</translation>
    </message>
    <message>
        <source>--part is request or raw, not “%1”.</source>
        <translation>--part ต้องเป็น request หรือ raw ไม่ใช่ “%1”</translation>
    </message>
    <message>
        <source>%1 (not in the file)</source>
        <comment>a picture</comment>
        <translation>%1 (ไม่อยู่ในไฟล์)</translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation>(ไม่มีป้ายชื่อ)</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>ภาพ: %1</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>คำถาม: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>โมเดล: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>ปัญหา: %1</translation>
    </message>
    <message>
        <source>Regions (%1):</source>
        <translation>บริเวณ (%1):</translation>
    </message>
    <message>
        <source>The answer&apos;s own bytes are not in this file.</source>
        <translation>ไม่มีไบต์ต้นฉบับของคำตอบในไฟล์นี้</translation>
    </message>
    <message>
        <source>The request is not in this file.</source>
        <translation>ไม่มีคำขอในไฟล์นี้</translation>
    </message>
    <message>
        <source>“video” needs index, add, status, remove or search: try --help.</source>
        <translation>“video” ต้องตามด้วย index, add, status, remove หรือ search ดูที่ --help</translation>
    </message>
    <message>
        <source>Which index? Name it with --index.</source>
        <translation>ดัชนีใด โปรดระบุด้วย --index</translation>
    </message>
    <message>
        <source>“video index” needs create, list, show or delete: try --help.</source>
        <translation>“video index” ต้องตามด้วย create, list, show หรือ delete ดูที่ --help</translation>
    </message>
    <message>
        <source>--features is vision, speech, or vision,speech.</source>
        <translation>--features ต้องเป็น vision, speech หรือ vision,speech</translation>
    </message>
    <message>
        <source>--schema needs a JSON file with a list of fields.</source>
        <translation>--schema ต้องเป็นไฟล์ JSON ที่มีรายการฟิลด์</translation>
    </message>
    <message>
        <source>--meta needs a field and a value: --meta camera=front.</source>
        <translation>--meta ต้องมีฟิลด์และค่า: --meta camera=front</translation>
    </message>
    <message>
        <source>--id names one video; there are several.</source>
        <translation>--id ระบุได้หนึ่งวิดีโอ แต่มีหลายวิดีโอ</translation>
    </message>
    <message>
        <source>--filter needs a field and a value: --filter camera=front.</source>
        <translation>--filter ต้องมีฟิลด์และค่า: --filter camera=front</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>ล้มเหลว: %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds from 1 to 3600.</source>
        <translation>--timeout ต้องเป็นจำนวนวินาทีตั้งแต่ 1 ถึง 3600</translation>
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
        <translation>การใช้: groundglass-cli export [OPTION]… FILE --format FORMAT --out PATH
แปลงบริเวณของคำตอบเป็นรูปแบบของโปรแกรมอื่น หรือแปลงการสนทนาทั้งหมดเป็นไฟล์สำหรับคนอ่าน
FILE คือบันทึกเล่นซ้ำ (.groundglass) ไฟล์การสนทนา หรือคำตอบของบริการที่บันทึกเป็น JSON

  --format FORMAT    ของคำตอบ: coco, labelme, yolo, voc, hocr, csv, svg, html หรือ png ของทั้งหมด:
                     page (HTML), markdown (ภาพอยู่ในโฟลเดอร์ข้างกัน), pdf หรือ conversation (JSON)
  --out PATH         ไฟล์ที่จะเขียน YOLO เป็นโฟลเดอร์ ส่วน labelme และ VOC เป็นโฟลเดอร์เมื่อมีหลายไฟล์
                     หลายภาพจะเขียนไปที่ PATH, PATH-2 และต่อ ๆ ไป
  --image FILE       ภาพที่คำตอบที่บันทึกไว้กล่าวถึง ใช้ได้หลายครั้ง
  --turn N           คำถามใดของบันทึกเล่นซ้ำ (ค่าเริ่มต้น: คำถามสุดท้ายที่มีบริเวณ)
  --force            แทนที่ไฟล์ที่มีอยู่แล้ว
  -h, --help         วิธีใช้นี้

</translation>
    </message>
    <message>
        <source>export needs one file: a replay, a conversation file, or an answer saved as JSON.</source>
        <translation>export ต้องมีหนึ่งไฟล์ คือบันทึกเล่นซ้ำ ไฟล์การสนทนา หรือคำตอบที่บันทึกเป็น JSON</translation>
    </message>
    <message>
        <source>--format is coco, labelme, yolo, voc, hocr, csv, svg, html or png, or page, markdown, pdf or conversation; not “%1”.</source>
        <translation>--format ต้องเป็น coco, labelme, yolo, voc, hocr, csv, svg, html หรือ png หรือเป็น page, markdown, pdf หรือ conversation ไม่ใช่ “%1”</translation>
    </message>
    <message>
        <source>--turn chooses an answer; “%1” carries all of them.</source>
        <translation>--turn เลือกหนึ่งคำตอบ แต่ “%1” ใช้กับทุกคำตอบ</translation>
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
        <translation>การใช้: groundglass-cli COMMAND …
ถามบริการมองภาพเกี่ยวกับภาพ และบอกว่าคำมาจากส่วนใดของภาพ

คำสั่ง:
  ask       ถามคำถามเกี่ยวกับภาพ
  connections  แสดง เพิ่ม ทดสอบ หรือนำออกบริการที่ถามตามชื่อ
  regions   อ่านตำแหน่งที่โมเดลเขียนไว้ในคำตอบ
  video     ทำดัชนีวิดีโอและค้นหา
  show      พิมพ์สิ่งที่อยู่ในบันทึกเล่นซ้ำ ไฟล์การสนทนา หรือคำตอบที่บันทึกไว้
  export    แปลงบริเวณเป็นรูปแบบของโปรแกรมอื่น หรือแปลงทั้งหมดเป็นหน้าเว็บ Markdown หรือ PDF
  import    นำการสนทนาเข้าในประวัติของหน้าต่าง

ตัวเลือก:
  --help     วิธีใช้นี้ “groundglass-cli COMMAND --help” อธิบายคำสั่ง
  --version  รุ่นของโปรแกรมนี้
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
        <translation>การใช้: groundglass-cli ask [OPTION]… QUESTION
ถาม QUESTION เกี่ยวกับภาพ แล้วพิมพ์คำตอบตามที่ได้รับ “-” อ่านคำถามจากอินพุตมาตรฐาน

ภาพ:
  --image FILE|URL       ภาพ ใช้ได้ถึงสิบครั้ง ที่อยู่จะส่งต่อให้บริการเป็นที่อยู่
                         และโปรแกรมนี้ไม่ดึงข้อมูลเอง
  --detail low|high|auto บริการควรดูละเอียดเพียงใด (ค่าเริ่มต้น: auto)

วิดีโอ:
  --video ID --index I   วิดีโอของดัชนีแทนภาพ (ดู “groundglass-cli video --help”) บริการที่เห็นเฉพาะภาพ
                         จะได้รับเฟรมไม่เกิน 20 เฟรม เลือกตามคำถาม ส่วนที่อยู่แบบลงลายเซ็น
                         ที่ Azure ใช้อ่านวิดีโอ มาจาก GROUNDGLASS_VIDEO_URL

ถามใคร:
  --builtin              บริการในตัวของคอมพิวเตอร์นี้ ไม่ต้องมีบัญชี (ค่าเริ่มต้น)
  --data DIR             โฟลเดอร์ข้อมูลของบริการในตัว (ค่าเริ่มต้น: GROUNDGLASS_DATA หรือโฟลเดอร์ข้อมูล XDG)
  --connection NAME      การเชื่อมต่อที่สร้างไว้ในหน้าต่าง
  --endpoint URL         ที่อยู่ของบริการ ใช้ https หรือ http เฉพาะบนคอมพิวเตอร์นี้
  --kind KIND            azure (การปรับใช้ ค่าเริ่มต้น), azure-v1 หรือ openai (เซิร์ฟเวอร์ที่เข้ากันได้)
  --deployment NAME      การปรับใช้ของโมเดล สำหรับ azure และ azure-v1
  --model NAME           โมเดล สำหรับ openai
  --api-version VERSION  สำหรับ azure (ค่าเริ่มต้น: 2024-02-15-preview)
  --vision-endpoint URL  ทรัพยากร Azure AI Vision สำหรับ --ocr และ --grounding
  --proxy HOST:PORT      พร็อกซีระหว่างทาง, none หรือ system (ค่าเริ่มต้น) --proxy-user NAME ลงชื่อเข้าใช้ที่นั่น
                         ด้วยรหัสผ่านใน GROUNDGLASS_PROXY_PASSWORD
  --ca-file FILE         ใบรับรอง (PEM) ที่เชื่อถือเพิ่มจากของระบบ
  --key-file FILE        คีย์ในบรรทัดแรก และหากจำเป็น คีย์ของทรัพยากร Vision ในบรรทัดที่สอง
                         หรือบรรทัด GROUNDGLASS_API_KEY=… และ GROUNDGLASS_VISION_KEY=…

วิธีถาม:
  --system TEXT          สิ่งที่บอกบริการก่อนคำถาม
  --max-tokens N         คำตอบยาวสุดเป็นโทเค็น (ค่าเริ่มต้น: 1000)
  --temperature NUMBER   ตั้งแต่ 0 คำที่น่าจะเป็นที่สุด ถึง 2 อิสระมาก
  --top-p NUMBER         จากคำถัดไปทั้งหมด เลือกเฉพาะที่น่าจะเป็นที่สุดรวมกันตามสัดส่วนนี้ (0 ถึง 1)
  --seed N               ค่าเริ่มสุ่มเดียวกันทำให้ได้คำตอบเดิมง่ายขึ้น
  --stop TEXT            คำตอบจบก่อนข้อความนี้ ใช้ได้สี่ครั้ง
  --json                 คำตอบเป็นออบเจกต์ JSON
  --schema FILE          คำตอบเป็น JSON ตาม JSON schema ใน FILE
  --tools FILE           นิยามฟังก์ชัน (JSON) ที่โมเดลขอให้เรียกได้ การเรียกจะพิมพ์ออกมา
  --ocr                  ให้อ่านข้อความในภาพ (เปิดเสมอเมื่อใช้ --builtin)
  --grounding            ให้ผูกคำตอบกับบริเวณของภาพ (เปิดเสมอเมื่อใช้ --builtin)
  --no-stream            ให้ส่งคำตอบทั้งหมดในครั้งเดียว
  --timeout SECONDS      รอบริการที่ไม่ตอบนานเท่าใด (ค่าเริ่มต้น: 180 สำหรับคำแรก
                         120 ระหว่างคำ)

ผลลัพธ์:
  --format text|json     คำของคำตอบ (ค่าเริ่มต้น) หรือออบเจกต์ JSON ที่มี &quot;text&quot;, &quot;finish_reason&quot;,
                         &quot;regions&quot;, &quot;usage&quot;, &quot;problems&quot; และ &quot;sent&quot;
  --annotated FILE       เขียนภาพพร้อมบริเวณที่วาดไว้ (.png หรือ .jpg) หากมีหลายภาพ
                         ภาพที่สองจะไปที่ FILE-2 และต่อ ๆ ไป
  --save FILE            เก็บคำถาม ภาพ คำตอบ และบริเวณเป็นบันทึกเล่นซ้ำ (.groundglass) ซึ่งเปิดได้โดยไม่ใช้
                         เครือข่ายหรือคีย์ โฮสต์ การปรับใช้ ข้อความระบบ พาธ และลายเซ็นจะถูกตัดออก
                         เว้นแต่ --include ระบุไว้ (host,deployment,system,paths,sas,metadata) ส่วน --without
                         ตัดออกเพิ่ม (pictures,question,model) โดยไม่มีคีย์อยู่ภายในเสมอ
  --force                ให้ --save แทนที่ไฟล์ได้
  --dry-run              พิมพ์คำขอเป็น JSON โดยซ่อนคีย์ ไม่ส่งและไม่เริ่มสิ่งใด พอร์ตของบริการในตัว
                         ซึ่งเลือกเมื่อเริ่ม จะแสดงเป็น 0
  -h, --help             วิธีใช้นี้

คีย์มาจากสภาพแวดล้อม GROUNDGLASS_API_KEY และ GROUNDGLASS_VISION_KEY หรือจาก --key-file
ไม่มาจากบรรทัดคำสั่ง ซึ่งผู้ใช้อื่นอ่านได้

รหัสออก: 0 ตอบแล้ว, 2 ใช้คำสั่งผิด, 3 บริการปฏิเสธหรือล้มเหลว, 4 ใช้ภาพหรืออินพุตอื่นไม่ได้,
5 ถูกขัดจังหวะ (ส่วนที่ได้รับแล้วพิมพ์ไว้) ปัญหาจะไปที่ข้อผิดพลาดมาตรฐาน

ตัวอย่าง: groundglass-cli ask --image menu.png --annotated seen.png &quot;เขียนว่าอะไร&quot;
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
        <translation>การใช้: groundglass-cli video index create|list|show|delete [OPTION]… [INDEX]
        groundglass-cli video add|status|remove|search --index INDEX [OPTION]… …
ทำดัชนีวิดีโอและค้นหา: ข้อความในภาพ คำบรรยาย บุคคล ใบหน้า รหัส สี

  index create INDEX     ดัชนี: ตัวอักษร ตัวเลข และยัติภังค์ไม่เกิน 24 ตัว
                         --features vision,speech, --schema FILE (ฟิลด์เมทาดาทาเป็น JSON)
  index list|show|delete
  add FILE|URL…          รับวิดีโอและพิมพ์รหัส งานดำเนินต่อไปเมื่อโปรแกรมนี้จบ
                         --id ID, --meta FIELD=VALUE, --wait (จนกว่าจะพร้อม)
  status                 วิดีโอของดัชนี: รหัส ความยาว สถานะ
  remove ID              นำวิดีโอออกจากดัชนี ไฟล์ยังอยู่
  search QUERY           ช่วงเวลาที่ตรง เรียงจากดีสุด
                         --id ID (เฉพาะวิดีโอนี้), --features vision|speech, --filter FIELD=VALUE, --top N

  --format text|json     การค้นหาให้ [{&quot;document&quot;,&quot;start&quot;,&quot;end&quot;,&quot;best&quot;,&quot;relevance&quot;,&quot;kind&quot;,&quot;why&quot;}] เป็นวินาที
  --connection NAME      ทรัพยากร Azure AI Vision ของการเชื่อมต่อ (ค่าเริ่มต้น: บริการในตัว)
                         ไฟล์จะไปที่นั่นผ่านคอนเทนเนอร์ของ Azure Blob Storage ซึ่งที่อยู่แบบลงลายเซ็น
                         (สิทธิ์: cw) มาจาก GROUNDGLASS_CONTAINER_URL ส่วนที่อยู่ที่อ่านได้อย่างเดียว (r)
                         สำหรับส่งต่อ มาจาก GROUNDGLASS_READING_URL การอัปโหลดที่ขาดกลางคัน
                         จะทำต่อเมื่อเรียกคำสั่งเดิมอีกครั้ง
  --key-file FILE        เหมือนใน “ask”
  --data DIR             โฟลเดอร์ข้อมูล (ค่าเริ่มต้น: GROUNDGLASS_DATA หรือโฟลเดอร์ข้อมูล XDG)

ถามเกี่ยวกับวิดีโอ: groundglass-cli ask --video ID --index INDEX &quot;ป้ายเขียนว่าอะไร&quot;
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
        <translation>การใช้: groundglass-cli import [OPTION]… FILE…
นำการสนทนาเข้าในประวัติ ซึ่งหน้าต่างจะแสดง FILE คือไฟล์การสนทนา (JSON) บันทึกเล่นซ้ำ
(.groundglass) หรือคำตอบของบริการที่บันทึกเป็น JSON

  --data DIR         โฟลเดอร์ข้อมูล (ค่าเริ่มต้น: GROUNDGLASS_DATA หรือโฟลเดอร์ข้อมูล XDG)
  --image FILE       ภาพที่คำตอบที่บันทึกไว้กล่าวถึง ใช้ได้หลายครั้ง
  -h, --help         วิธีใช้นี้

รหัสออก: 0 นำเข้าครบทั้งหมด, 2 ใช้คำสั่งผิด, 4 ใช้ไฟล์ไม่ได้หรือเขียนประวัติไม่ได้ ไฟล์ก่อนหน้านั้น
ยังคงอยู่ในประวัติ ใช้คำสั่งนี้ได้ขณะเปิดหน้าต่างอยู่
</translation>
    </message>
    <message>
        <source>import needs a file: a conversation, a replay, or a saved answer.</source>
        <translation>import ต้องมีไฟล์ คือการสนทนา บันทึกเล่นซ้ำ หรือคำตอบที่บันทึกไว้</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 ที่ %2</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>ตัวแปร</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>คำสั่ง</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>รุ่น API</translation>
    </message>
    <message numerus="yes">
        <source>pictures in a question: up to %n</source>
        <translation>
            <numerusform>ภาพต่อคำถาม: ไม่เกิน %n</numerusform>
        </translation>
    </message>
    <message>
        <source>takes no pictures</source>
        <translation>ไม่รับภาพ</translation>
    </message>
    <message>
        <source>Vision enhancements</source>
        <translation>ส่วนเสริมการมองเห็น</translation>
    </message>
    <message>
        <source>no regions of its own</source>
        <translation>ไม่มีบริเวณของตัวเอง</translation>
    </message>
    <message>
        <source>%1 in, %2 out per million tokens (as of %3)</source>
        <translation>เข้า %1 ออก %2 ต่อหนึ่งล้านโทเค็น (ณ %3)</translation>
    </message>
    <message>
        <source>places measured: %1</source>
        <translation>วัดตำแหน่งแล้ว: %1</translation>
    </message>
    <message>
        <source>A model that the table does not know</source>
        <translation>โมเดลที่ไม่มีในตาราง</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Built-in vision service</source>
        <translation>บริการมองภาพในตัว</translation>
    </message>
    <message>
        <source>Keys are kept in the system keychain, and are sent to their own address only.</source>
        <translation>คีย์เก็บไว้ในพวงกุญแจของระบบ และส่งไปยังที่อยู่ของคีย์นั้นเท่านั้น</translation>
    </message>
    <message>
        <source>There is no keychain here: keys are kept in memory until Groundglass ends, or come from an environment variable such as GROUNDGLASS_KEY_NAME. They are sent to their own address only.</source>
        <translation>ที่นี่ไม่มีพวงกุญแจ คีย์จะอยู่ในหน่วยความจำจนกว่าจะปิด Groundglass หรือมาจากตัวแปรสภาพแวดล้อม เช่น GROUNDGLASS_KEY_NAME และส่งไปยังที่อยู่ของคีย์นั้นเท่านั้น</translation>
    </message>
    <message>
        <source>Keys go into the system keychain where there is one; otherwise they last until Groundglass ends. They are sent to their own address only.</source>
        <translation>คีย์เก็บในพวงกุญแจของระบบหากมี มิฉะนั้นจะอยู่จนกว่าจะปิด Groundglass และส่งไปยังที่อยู่ของคีย์นั้นเท่านั้น</translation>
    </message>
    <message>
        <source>Deployment and API version are both needed</source>
        <translation>ต้องมีทั้งการปรับใช้และรุ่น API</translation>
    </message>
    <message>
        <source>Built-in: reads text, faces, people, codes</source>
        <translation>ในตัว: อ่านข้อความ ใบหน้า บุคคล และรหัส</translation>
    </message>
    <message>
        <source>Nothing leaves this computer with the built-in service</source>
        <translation>เมื่อใช้บริการในตัว ไม่มีข้อมูลใดออกจากคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>Sends to %1 and %2</source>
        <translation>ส่งไปยัง %1 และ %2</translation>
    </message>
    <message>
        <source>Sends to %1</source>
        <translation>ส่งไปยัง %1</translation>
    </message>
    <message>
        <source>Say which proxy, as host:port.</source>
        <translation>โปรดระบุพร็อกซีเป็น host:port</translation>
    </message>
    <message>
        <source>A proxy is a host and a port from 1 to 65535, such as proxy.example:8080.</source>
        <translation>พร็อกซีคือโฮสต์และพอร์ตตั้งแต่ 1 ถึง 65535 เช่น proxy.example:8080</translation>
    </message>
    <message>
        <source>The password of the proxy needs a user.</source>
        <translation>รหัสผ่านของพร็อกซีต้องมีผู้ใช้ด้วย</translation>
    </message>
    <message>
        <source>The certificate file is not there or cannot be read.</source>
        <translation>ไม่มีไฟล์ใบรับรอง หรืออ่านไม่ได้</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in that file.</source>
        <translation>ไม่มีใบรับรอง (PEM) ในไฟล์นั้น</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>พร็อกซี</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>ใบรับรอง</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>The key as typed here; it is kept when you connect.</source>
        <translation>คีย์ตามที่พิมพ์ไว้ที่นี่ จะเก็บเมื่อเชื่อมต่อ</translation>
    </message>
    <message>
        <source>In use: the key from the environment variable %1.</source>
        <translation>ใช้อยู่: คีย์จากตัวแปรสภาพแวดล้อม %1</translation>
    </message>
    <message>
        <source>In use: the key in the system keychain. Type another one to replace it.</source>
        <translation>ใช้อยู่: คีย์ในพวงกุญแจของระบบ พิมพ์คีย์อื่นเพื่อแทนที่</translation>
    </message>
    <message>
        <source>In use: a key that is known until Groundglass ends.</source>
        <translation>ใช้อยู่: คีย์ที่จำไว้จนกว่าจะปิด Groundglass</translation>
    </message>
    <message>
        <source>No key is known.</source>
        <translation>ไม่มีคีย์</translation>
    </message>
    <message>
        <source>No key is known. A server on this computer usually needs none.</source>
        <translation>ไม่มีคีย์ เซิร์ฟเวอร์บนคอมพิวเตอร์นี้มักไม่ต้องใช้</translation>
    </message>
    <message>
        <source>Name the environment variable that holds the token.</source>
        <translation>ระบุตัวแปรสภาพแวดล้อมที่เก็บโทเค็น</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set: start Groundglass from where it is.</source>
        <translation>ไม่ได้ตั้งตัวแปรสภาพแวดล้อม %1 โปรดเริ่ม Groundglass จากที่ที่ตั้งไว้</translation>
    </message>
    <message>
        <source>In use: the token in the environment variable %1.</source>
        <translation>ใช้อยู่: โทเค็นในตัวแปรสภาพแวดล้อม %1</translation>
    </message>
    <message>
        <source>In use: whoever is signed in to the Azure CLI (az login). The role “Cognitive Services OpenAI User” is needed on the resource. The token stays in memory until it expires.</source>
        <translation>ใช้อยู่: ผู้ที่ลงชื่อเข้าใช้ Azure CLI (az login) ต้องมีบทบาท “Cognitive Services OpenAI User” บนทรัพยากร โทเค็นอยู่ในหน่วยความจำจนหมดอายุ</translation>
    </message>
    <message>
        <source>Name the program that prints a token.</source>
        <translation>ระบุโปรแกรมที่พิมพ์โทเค็น</translation>
    </message>
    <message>
        <source>In use: the token that this command prints. It runs without a shell when a question is asked; its token stays in memory only.</source>
        <translation>ใช้อยู่: โทเค็นที่คำสั่งนี้พิมพ์ คำสั่งทำงานโดยไม่ผ่านเชลล์เมื่อมีการถาม และโทเค็นอยู่ในหน่วยความจำเท่านั้น</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>deployment</source>
        <translation>การปรับใช้</translation>
    </message>
    <message>
        <source>model</source>
        <translation>โมเดล</translation>
    </message>
    <message>
        <source>max_tokens</source>
        <translation>max_tokens</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>พร็อกซี</translation>
    </message>
    <message>
        <source>certificate file</source>
        <translation>ไฟล์ใบรับรอง</translation>
    </message>
    <message>
        <source>sign-in command</source>
        <translation>คำสั่งลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>เครื่องมือ</translation>
    </message>
    <message>
        <source>tools together with pictures</source>
        <translation>เครื่องมือพร้อมภาพ</translation>
    </message>
    <message>
        <source>answers as JSON</source>
        <translation>ตอบเป็น JSON</translation>
    </message>
    <message>
        <source>answers as JSON together with pictures</source>
        <translation>ตอบเป็น JSON พร้อมภาพ</translation>
    </message>
    <message>
        <source>pictures that it would have to fetch from an address</source>
        <translation>ภาพที่ต้องดึงจากที่อยู่</translation>
    </message>
    <message>
        <source>Vision enhancements</source>
        <translation>ส่วนเสริมการมองเห็น</translation>
    </message>
    <message>
        <source>videos (it names no Azure AI Vision resource)</source>
        <translation>วิดีโอ (ไม่ได้ระบุทรัพยากร Azure AI Vision)</translation>
    </message>
    <message>
        <source>there is no certificate (PEM) in “%1”</source>
        <translation>ไม่มีใบรับรอง (PEM) ใน “%1”</translation>
    </message>
    <message>
        <source>a proxy has a host and a port</source>
        <translation>พร็อกซีต้องมีโฮสต์และพอร์ต</translation>
    </message>
    <message>
        <source>the service took the file and gave no address for it</source>
        <translation>บริการรับไฟล์แล้วแต่ไม่ให้ที่อยู่</translation>
    </message>
    <message>
        <source>a file lies where the folder should be</source>
        <translation>มีไฟล์อยู่ในตำแหน่งของโฟลเดอร์</translation>
    </message>
    <message>
        <source>the folder cannot be written</source>
        <translation>เขียนลงโฟลเดอร์ไม่ได้</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>สร้างโฟลเดอร์ไม่ได้</translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>เขียนที่นั่นไม่ได้</translation>
    </message>
    <message>
        <source>it could not be deleted</source>
        <translation>ลบไม่ได้</translation>
    </message>
    <message>
        <source>the database is gone, its journal is left</source>
        <translation>ฐานข้อมูลหายไป เหลือเพียงเจอร์นัล</translation>
    </message>
    <message>
        <source>not a SQLite database</source>
        <translation>ไม่ใช่ฐานข้อมูล SQLite</translation>
    </message>
    <message>
        <source>%1 bytes of %2 are left</source>
        <translation>เหลือ %1 จาก %2 ไบต์</translation>
    </message>
    <message>
        <source>could not be set aside</source>
        <translation>แยกเก็บไว้ไม่ได้</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite plug-in is missing</source>
        <translation>ไม่มีปลั๊กอิน SQLite ของ Qt</translation>
    </message>
    <message>
        <source>another program&apos;s database (application id %1)</source>
        <translation>ฐานข้อมูลของโปรแกรมอื่น (application id %1)</translation>
    </message>
    <message>
        <source>version %1, this program knows %2</source>
        <translation>รุ่น %1 แต่โปรแกรมนี้รู้จัก %2</translation>
    </message>
    <message>
        <source>Reading it took too long.</source>
        <translation>ใช้เวลาอ่านนานเกินไป</translation>
    </message>
    <message>
        <source>It is damaged in a way that stopped the program that reads videos.</source>
        <translation>เสียหายจนโปรแกรมอ่านวิดีโอหยุดทำงาน</translation>
    </message>
    <message>
        <source>Nothing could be learned about it.</source>
        <translation>ไม่พบข้อมูลใด ๆ</translation>
    </message>
    <message>
        <source>The file has no moving pictures.</source>
        <translation>ไฟล์ไม่มีภาพเคลื่อนไหว</translation>
    </message>
    <message>
        <source>The picture could not be taken from it.</source>
        <translation>ดึงภาพออกมาไม่ได้</translation>
    </message>
    <message>
        <source>Reading it broke off.</source>
        <translation>การอ่านหยุดกลางคัน</translation>
    </message>
    <message>
        <source>neither PNG nor JPEG may be sent</source>
        <translation>ส่ง PNG หรือ JPEG ไม่ได้ทั้งคู่</translation>
    </message>
    <message>
        <source>there is no replay.json in it</source>
        <translation>ไม่มี replay.json อยู่ภายใน</translation>
    </message>
    <message>
        <source>a definition has no name</source>
        <translation>นิยามหนึ่งไม่มีชื่อ</translation>
    </message>
    <message>
        <source>the parameters of %1 are not a JSON object</source>
        <translation>พารามิเตอร์ของ %1 ไม่ใช่ออบเจกต์ JSON</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ไม่ใช่ออบเจกต์ JSON</translation>
    </message>
    <message>
        <source>the size of picture “%1” is missing</source>
        <translation>ไม่มีขนาดของภาพ “%1”</translation>
    </message>
    <message>
        <source>the size of the picture is missing</source>
        <translation>ไม่มีขนาดของภาพ</translation>
    </message>
    <message>
        <source>more than %1 regions</source>
        <translation>มากกว่า %1 บริเวณ</translation>
    </message>
    <message>
        <source>more than %1 pictures</source>
        <translation>มากกว่า %1 ภาพ</translation>
    </message>
    <message>
        <source>COCO results name pictures by number only; the COCO file of the pictures is needed too</source>
        <translation>ผลลัพธ์ COCO ระบุภาพด้วยหมายเลขเท่านั้น จึงต้องใช้ไฟล์ COCO ของภาพด้วย</translation>
    </message>
    <message>
        <source>no Pascal VOC file: it does not begin with &lt;annotation&gt;</source>
        <translation>ไม่ใช่ไฟล์ Pascal VOC เพราะไม่ขึ้นต้นด้วย &lt;annotation&gt;</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>ไม่มีไฟล์หรือโฟลเดอร์นี้</translation>
    </message>
    <message>
        <source>the list is larger than a gigabyte</source>
        <translation>รายการใหญ่กว่าหนึ่งกิกะไบต์</translation>
    </message>
    <message>
        <source>it holds no answer of a service</source>
        <translation>ไม่มีคำตอบของบริการ</translation>
    </message>
    <message>
        <source>the folder holds no annotations</source>
        <translation>โฟลเดอร์ไม่มีคำอธิบายประกอบ</translation>
    </message>
    <message>
        <source>more pictures or regions than can be held</source>
        <translation>มีภาพหรือบริเวณมากเกินกว่าจะเก็บได้</translation>
    </message>
    <message>
        <source>line %1 is no YOLO label</source>
        <translation>บรรทัด %1 ไม่ใช่ป้ายกำกับ YOLO</translation>
    </message>
    <message>
        <source>the table of contents</source>
        <translation>สารบัญ</translation>
    </message>
    <message>
        <source>packing failed with %1</source>
        <translation>การบีบอัดล้มเหลวด้วย %1</translation>
    </message>
    <message>
        <source>it is no archive</source>
        <translation>ไม่ใช่ไฟล์เก็บถาวร</translation>
    </message>
    <message>
        <source>the archive breaks off</source>
        <translation>ไฟล์เก็บถาวรขาดตอน</translation>
    </message>
    <message>
        <source>replay.json: it has no turns</source>
        <translation>replay.json: ไม่มีคำถามคำตอบ</translation>
    </message>
    <message>
        <source>%1 pictures in one question</source>
        <translation>%1 ภาพในคำถามเดียว</translation>
    </message>
    <message>
        <source>replay.json is something else</source>
        <translation>replay.json เป็นอย่างอื่น</translation>
    </message>
    <message>
        <source>replay.json: it has no version</source>
        <translation>replay.json: ไม่มีหมายเลขรุ่น</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Groundglass needs a graphical session: neither DISPLAY nor WAYLAND_DISPLAY is set. Start it from a desktop (or over ssh with X forwarding), or use groundglass-cli, which needs no display.</source>
        <translation>Groundglass ต้องใช้เซสชันกราฟิก แต่ไม่ได้ตั้งค่า DISPLAY หรือ WAYLAND_DISPLAY โปรดเริ่มจากเดสก์ท็อป (หรือผ่าน ssh ที่ส่งต่อ X) หรือใช้ groundglass-cli ซึ่งไม่ต้องใช้จอภาพ</translation>
    </message>
    <message>
        <source>Groundglass cannot reach the display %1: nothing answers there. Check DISPLAY, or use groundglass-cli, which needs no display.</source>
        <translation>Groundglass เข้าถึงจอภาพ %1 ไม่ได้ เพราะไม่มีการตอบรับ โปรดตรวจสอบ DISPLAY หรือใช้ groundglass-cli ซึ่งไม่ต้องใช้จอภาพ</translation>
    </message>
</context>
<context>
    <name>Estimate</name>
    <message>
        <source>About %1 for words, earlier messages included, and %2 for pictures.</source>
        <translation>ประมาณ %1 สำหรับคำ รวมข้อความก่อนหน้า และ %2 สำหรับภาพ</translation>
    </message>
    <message>
        <source>How this model counts pictures is not known, so some are not counted.</source>
        <translation>ไม่ทราบว่าโมเดลนี้นับภาพอย่างไร จึงไม่ได้นับบางภาพ</translation>
    </message>
    <message>
        <source>No price is known for this model.</source>
        <translation>ไม่ทราบราคาของโมเดลนี้</translation>
    </message>
    <message>
        <source>Prices as of %1; the answer comes on top, at %2 for a million tokens.</source>
        <translation>ราคา ณ %1 คำตอบคิดเพิ่ม %2 ต่อหนึ่งล้านโทเค็น</translation>
    </message>
    <message>
        <source>This service asks for no money.</source>
        <translation>บริการนี้ไม่คิดเงิน</translation>
    </message>
    <message>
        <source>≈ %1 tokens</source>
        <translation>≈ %1 โทเค็น</translation>
    </message>
    <message>
        <source>≈ %1 tokens · ≈ %2</source>
        <comment>number, price</comment>
        <translation>≈ %1 โทเค็น · ≈ %2</translation>
    </message>
    <message>
        <source>≈ %1 tokens · free</source>
        <translation>≈ %1 โทเค็น · ฟรี</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>Ask again in %n s.</source>
        <translation>
            <numerusform>ถามอีกครั้งใน %n วินาที</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again in %n min.</source>
        <translation>
            <numerusform>ถามอีกครั้งใน %n นาที</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again in %n h.</source>
        <translation>
            <numerusform>ถามอีกครั้งใน %n ชั่วโมง</numerusform>
        </translation>
    </message>
    <message>
        <source>The built-in service cannot answer this question.</source>
        <translation>บริการในตัวตอบคำถามนี้ไม่ได้</translation>
    </message>
    <message>
        <source>It reads text and finds faces, people and codes; it is not a language model.</source>
        <translation>บริการนี้อ่านข้อความและหาใบหน้า บุคคล และรหัส แต่ไม่ใช่โมเดลภาษา</translation>
    </message>
    <message>
        <source>A model that you connect can be asked the same question.</source>
        <translation>ถามคำถามเดียวกันกับโมเดลที่เชื่อมต่อได้</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>อ่าน “%1” ไม่ได้</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>อ่านไฟล์ไม่ได้</translation>
    </message>
    <message>
        <source>It is missing, is a folder, or you may not open it.</source>
        <translation>ไฟล์หายไป เป็นโฟลเดอร์ หรือไม่มีสิทธิ์เปิด</translation>
    </message>
    <message>
        <source>Check its name and permissions, or choose another file.</source>
        <translation>ตรวจสอบชื่อและสิทธิ์ หรือเลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>“%1” is an empty file.</source>
        <translation>“%1” เป็นไฟล์ว่าง</translation>
    </message>
    <message>
        <source>The picture is an empty file.</source>
        <translation>ภาพเป็นไฟล์ว่าง</translation>
    </message>
    <message>
        <source>Nothing was ever written into it, as after a broken download.</source>
        <translation>ไม่เคยมีการเขียนข้อมูล เช่น หลังการดาวน์โหลดที่ไม่สมบูรณ์</translation>
    </message>
    <message>
        <source>Get the picture again, or choose another one.</source>
        <translation>ดาวน์โหลดภาพอีกครั้ง หรือเลือกภาพอื่น</translation>
    </message>
    <message>
        <source>“%1” is not a picture that can be read here.</source>
        <translation>“%1” ไม่ใช่ภาพที่อ่านได้ที่นี่</translation>
    </message>
    <message>
        <source>This is not a picture that can be read here.</source>
        <translation>นี่ไม่ใช่ภาพที่อ่านได้ที่นี่</translation>
    </message>
    <message>
        <source>It is another kind of file, whatever its name says, or a rare format.</source>
        <translation>เป็นไฟล์ชนิดอื่นไม่ว่าจะชื่ออะไร หรือเป็นรูปแบบที่พบน้อย</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG, or choose another picture.</source>
        <translation>บันทึกเป็น JPEG หรือ PNG หรือเลือกภาพอื่น</translation>
    </message>
    <message>
        <source>“%1” is damaged: it begins as a picture and breaks off.</source>
        <translation>“%1” เสียหาย: เริ่มต้นเป็นภาพแล้วขาดหายไป</translation>
    </message>
    <message>
        <source>The picture is damaged: it begins as one and breaks off.</source>
        <translation>ภาพเสียหาย: เริ่มต้นเป็นภาพแล้วขาดหายไป</translation>
    </message>
    <message>
        <source>Part of the file is missing or was changed, as after a broken copy.</source>
        <translation>บางส่วนของไฟล์หายไปหรือถูกเปลี่ยน เช่น หลังการคัดลอกที่ไม่สมบูรณ์</translation>
    </message>
    <message>
        <source>Copy or download it again, or choose another picture.</source>
        <translation>คัดลอกหรือดาวน์โหลดอีกครั้ง หรือเลือกภาพอื่น</translation>
    </message>
    <message>
        <source>“%1” has too many pixels to be opened safely.</source>
        <translation>“%1” มีพิกเซลมากเกินกว่าจะเปิดได้อย่างปลอดภัย</translation>
    </message>
    <message>
        <source>The picture has too many pixels to be opened safely.</source>
        <translation>ภาพมีพิกเซลมากเกินกว่าจะเปิดได้อย่างปลอดภัย</translation>
    </message>
    <message>
        <source>A limit keeps one picture from filling this computer&apos;s memory.</source>
        <translation>มีขีดจำกัดเพื่อไม่ให้ภาพเดียวใช้หน่วยความจำของคอมพิวเตอร์จนหมด</translation>
    </message>
    <message>
        <source>Crop it or make it smaller, and try again.</source>
        <translation>ครอบตัดหรือย่อภาพ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>“%1” is too large a file to be opened or sent.</source>
        <translation>“%1” เป็นไฟล์ที่ใหญ่เกินกว่าจะเปิดหรือส่งได้</translation>
    </message>
    <message>
        <source>The picture is too large a file to be opened or sent.</source>
        <translation>ภาพเป็นไฟล์ที่ใหญ่เกินกว่าจะเปิดหรือส่งได้</translation>
    </message>
    <message>
        <source>It is over the size limit for one picture.</source>
        <translation>เกินขีดจำกัดขนาดของหนึ่งภาพ</translation>
    </message>
    <message>
        <source>Save it smaller, for example as JPEG, and try again.</source>
        <translation>บันทึกให้เล็กลง เช่น เป็น JPEG แล้วลองอีกครั้ง</translation>
    </message>
    <message numerus="yes">
        <source>More pictures than this connection takes in one question: at most %n.</source>
        <translation>
            <numerusform>มีภาพมากกว่าที่การเชื่อมต่อนี้รับได้ในหนึ่งคำถาม: ไม่เกิน %n</numerusform>
        </translation>
    </message>
    <message>
        <source>These are more pictures than the connection takes in one question.</source>
        <translation>มีภาพมากกว่าที่การเชื่อมต่อรับได้ในหนึ่งคำถาม</translation>
    </message>
    <message>
        <source>The service sets this limit for each request.</source>
        <translation>บริการกำหนดขีดจำกัดนี้สำหรับแต่ละคำขอ</translation>
    </message>
    <message>
        <source>Take some pictures out, and ask about them in a second question.</source>
        <translation>นำบางภาพออก แล้วถามในคำถามถัดไป</translation>
    </message>
    <message>
        <source>“%1” is not an address that can be used.</source>
        <translation>“%1” ไม่ใช่ที่อยู่ที่ใช้ได้</translation>
    </message>
    <message>
        <source>This is not an address that can be used.</source>
        <translation>นี่ไม่ใช่ที่อยู่ที่ใช้ได้</translation>
    </message>
    <message>
        <source>An address begins with http:// or https:// and names a host.</source>
        <translation>ที่อยู่ต้องขึ้นต้นด้วย http:// หรือ https:// และมีชื่อโฮสต์</translation>
    </message>
    <message>
        <source>Check how the address is written.</source>
        <translation>ตรวจสอบการเขียนที่อยู่</translation>
    </message>
    <message>
        <source>There is no question yet.</source>
        <translation>ยังไม่มีคำถาม</translation>
    </message>
    <message>
        <source>The question has no words in it.</source>
        <translation>คำถามไม่มีข้อความ</translation>
    </message>
    <message>
        <source>Write what you want to know about the picture.</source>
        <translation>เขียนสิ่งที่ต้องการทราบเกี่ยวกับภาพ</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>เขียน “%1” ไม่ได้</translation>
    </message>
    <message>
        <source>The result cannot be written.</source>
        <translation>เขียนผลลัพธ์ไม่ได้</translation>
    </message>
    <message>
        <source>The folder is missing or you may not write there.</source>
        <translation>โฟลเดอร์หายไป หรือไม่มีสิทธิ์เขียน</translation>
    </message>
    <message>
        <source>Choose another place for the result.</source>
        <translation>เลือกที่เก็บผลลัพธ์อื่น</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is.</source>
        <translation>มี “%1” อยู่แล้ว และไม่ได้เปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>There is such a file already; it was left as it is.</source>
        <translation>มีไฟล์นี้อยู่แล้ว และไม่ได้เปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>A result replaces another file only when you say so.</source>
        <translation>ผลลัพธ์จะแทนที่ไฟล์อื่นเมื่ออนุญาตเท่านั้น</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be replaced.</source>
        <translation>เลือกชื่ออื่น หรืออนุญาตให้แทนที่</translation>
    </message>
    <message>
        <source>It is another kind of file, whatever its name says.</source>
        <translation>เป็นไฟล์ชนิดอื่นไม่ว่าจะชื่ออะไร</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>เลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>“%1” is damaged: a part of it is missing or was changed.</source>
        <translation>“%1” เสียหาย: บางส่วนหายไปหรือถูกเปลี่ยน</translation>
    </message>
    <message>
        <source>The file is damaged: a part of it is missing or was changed.</source>
        <translation>ไฟล์เสียหาย: บางส่วนหายไปหรือถูกเปลี่ยน</translation>
    </message>
    <message>
        <source>It broke off, as after a broken copy, or was edited.</source>
        <translation>ไฟล์ขาดหายไป เช่น หลังการคัดลอกที่ไม่สมบูรณ์ หรือถูกแก้ไข</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>คัดลอกหรือดาวน์โหลดอีกครั้ง</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer Groundglass.</source>
        <translation>“%1” บันทึกด้วย Groundglass รุ่นใหม่กว่า</translation>
    </message>
    <message>
        <source>The file was saved by a newer Groundglass.</source>
        <translation>ไฟล์บันทึกด้วย Groundglass รุ่นใหม่กว่า</translation>
    </message>
    <message>
        <source>This version does not know how to read it.</source>
        <translation>รุ่นนี้อ่านไม่ได้</translation>
    </message>
    <message>
        <source>Update Groundglass to open it.</source>
        <translation>อัปเดต Groundglass เพื่อเปิด</translation>
    </message>
    <message>
        <source>“%1” holds more than can be opened safely.</source>
        <translation>“%1” มีข้อมูลมากเกินกว่าจะเปิดได้อย่างปลอดภัย</translation>
    </message>
    <message>
        <source>The file holds more than can be opened safely.</source>
        <translation>ไฟล์มีข้อมูลมากเกินกว่าจะเปิดได้อย่างปลอดภัย</translation>
    </message>
    <message>
        <source>Limits keep one file from filling this computer&apos;s memory.</source>
        <translation>มีขีดจำกัดเพื่อไม่ให้ไฟล์เดียวใช้หน่วยความจำของคอมพิวเตอร์จนหมด</translation>
    </message>
    <message>
        <source>Split it, or choose another file.</source>
        <translation>แบ่งไฟล์ หรือเลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>There is nothing to write as %1.</source>
        <translation>ไม่มีสิ่งใดให้เขียนเป็น %1</translation>
    </message>
    <message>
        <source>There is nothing to write in this format.</source>
        <translation>ไม่มีสิ่งใดให้เขียนในรูปแบบนี้</translation>
    </message>
    <message>
        <source>The answer has no regions of the kind that the format holds.</source>
        <translation>คำตอบไม่มีบริเวณชนิดที่รูปแบบนี้เก็บได้</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>เลือกรูปแบบอื่น</translation>
    </message>
    <message>
        <source>The picture “%1” is needed for this and is not at hand.</source>
        <translation>ต้องใช้ภาพ “%1” แต่ไม่มีอยู่</translation>
    </message>
    <message>
        <source>A picture is needed for this and is not at hand.</source>
        <translation>ต้องใช้ภาพ แต่ไม่มีอยู่</translation>
    </message>
    <message>
        <source>Only its address or its name is known, not what it shows.</source>
        <translation>ทราบเพียงที่อยู่หรือชื่อ แต่ไม่ทราบเนื้อหา</translation>
    </message>
    <message>
        <source>Give the picture along, or choose another format.</source>
        <translation>ให้ภาพมาด้วย หรือเลือกรูปแบบอื่น</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a video.</source>
        <translation>ใช้ “%1” เป็นวิดีโอไม่ได้</translation>
    </message>
    <message>
        <source>This cannot be used as a video.</source>
        <translation>ใช้สิ่งนี้เป็นวิดีโอไม่ได้</translation>
    </message>
    <message>
        <source>It is another kind of file, damaged, or beyond the limits.</source>
        <translation>เป็นไฟล์ชนิดอื่น เสียหาย หรือเกินขีดจำกัด</translation>
    </message>
    <message>
        <source>Choose another video, or save it again as MP4.</source>
        <translation>เลือกวิดีโออื่น หรือบันทึกใหม่เป็น MP4</translation>
    </message>
    <message>
        <source>The video “%1” is still being looked at.</source>
        <translation>กำลังตรวจดูวิดีโอ “%1”</translation>
    </message>
    <message>
        <source>The video is still being looked at.</source>
        <translation>กำลังตรวจดูวิดีโอ</translation>
    </message>
    <message>
        <source>It can be searched and asked about once it is indexed.</source>
        <translation>ค้นหาและถามได้เมื่อทำดัชนีแล้ว</translation>
    </message>
    <message>
        <source>Wait until it is ready, and try again.</source>
        <translation>รอจนพร้อม แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>There is no video “%1” in this index.</source>
        <translation>ไม่มีวิดีโอ “%1” ในดัชนีนี้</translation>
    </message>
    <message>
        <source>There is no such video in this index.</source>
        <translation>ไม่มีวิดีโอนี้ในดัชนีนี้</translation>
    </message>
    <message>
        <source>It was removed, or is in another index.</source>
        <translation>ถูกนำออก หรืออยู่ในดัชนีอื่น</translation>
    </message>
    <message>
        <source>Check its name and the index.</source>
        <translation>ตรวจสอบชื่อและดัชนี</translation>
    </message>
    <message>
        <source>A question takes one video, and no pictures beside it: “%1” stands alone.</source>
        <translation>หนึ่งคำถามรับหนึ่งวิดีโอโดยไม่มีภาพอื่น: “%1” ต้องอยู่เดี่ยว</translation>
    </message>
    <message>
        <source>A question takes one video, and no pictures beside it.</source>
        <translation>หนึ่งคำถามรับหนึ่งวิดีโอโดยไม่มีภาพอื่น</translation>
    </message>
    <message>
        <source>Services that answer about videos allow no more.</source>
        <translation>บริการที่ตอบเกี่ยวกับวิดีโอไม่อนุญาตมากกว่านี้</translation>
    </message>
    <message>
        <source>Take the pictures or the other videos out.</source>
        <translation>นำภาพหรือวิดีโออื่นออก</translation>
    </message>
    <message>
        <source>There is no index “%1”.</source>
        <translation>ไม่มีดัชนี “%1”</translation>
    </message>
    <message>
        <source>There is no such index.</source>
        <translation>ไม่มีดัชนีนี้</translation>
    </message>
    <message>
        <source>It was deleted, or is at another service.</source>
        <translation>ถูกลบ หรืออยู่ที่บริการอื่น</translation>
    </message>
    <message>
        <source>Check its name, or make the index first.</source>
        <translation>ตรวจสอบชื่อ หรือสร้างดัชนีก่อน</translation>
    </message>
    <message>
        <source>There is an index “%1” already.</source>
        <translation>มีดัชนี “%1” อยู่แล้ว</translation>
    </message>
    <message>
        <source>There is such an index already.</source>
        <translation>มีดัชนีนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>Names of indexes are used once.</source>
        <translation>ชื่อดัชนีใช้ได้ครั้งเดียว</translation>
    </message>
    <message>
        <source>Use the one that is there, or choose another name.</source>
        <translation>ใช้ดัชนีที่มีอยู่ หรือเลือกชื่ออื่น</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an index.</source>
        <translation>“%1” ใช้เป็นชื่อดัชนีไม่ได้</translation>
    </message>
    <message>
        <source>This cannot be the name of an index.</source>
        <translation>ใช้เป็นชื่อดัชนีไม่ได้</translation>
    </message>
    <message>
        <source>A name has up to 24 letters, digits and single hyphens, and begins and ends without a hyphen.</source>
        <translation>ชื่อมีตัวอักษร ตัวเลข และยัติภังค์เดี่ยวได้ไม่เกิน 24 ตัว และไม่ขึ้นต้นหรือลงท้ายด้วยยัติภังค์</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>เลือกชื่ออื่น</translation>
    </message>
    <message>
        <source>The setting “%1” is missing or makes no sense.</source>
        <translation>การตั้งค่า “%1” ขาดหายไปหรือไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>A setting is missing or makes no sense.</source>
        <translation>การตั้งค่าบางอย่างขาดหายไปหรือไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>The connection cannot be used with it as it is.</source>
        <translation>ใช้การเชื่อมต่อตามที่เป็นอยู่ไม่ได้</translation>
    </message>
    <message>
        <source>Correct it in the connection&apos;s settings.</source>
        <translation>แก้ไขในการตั้งค่าของการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>This connection cannot do this: %1.</source>
        <translation>การเชื่อมต่อนี้ทำสิ่งนี้ไม่ได้: %1</translation>
    </message>
    <message>
        <source>This connection cannot do this.</source>
        <translation>การเชื่อมต่อนี้ทำสิ่งนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Services differ in what they can do.</source>
        <translation>แต่ละบริการมีความสามารถต่างกัน</translation>
    </message>
    <message>
        <source>Ask in another way, or connect a service that can.</source>
        <translation>ถามด้วยวิธีอื่น หรือเชื่อมต่อบริการที่ทำได้</translation>
    </message>
    <message>
        <source>Nothing was sent to “%1”, because plain http would show your key and pictures on the way.</source>
        <translation>ไม่ได้ส่งสิ่งใดไปยัง “%1” เพราะ http ธรรมดาจะเปิดเผยคีย์และภาพระหว่างทาง</translation>
    </message>
    <message>
        <source>Nothing was sent, because plain http would show your key and pictures on the way.</source>
        <translation>ไม่ได้ส่งสิ่งใด เพราะ http ธรรมดาจะเปิดเผยคีย์และภาพระหว่างทาง</translation>
    </message>
    <message>
        <source>Without https, anybody on the way can read what is sent.</source>
        <translation>หากไม่มี https ใครก็ตามระหว่างทางอ่านสิ่งที่ส่งได้</translation>
    </message>
    <message>
        <source>Use the address that begins with https://.</source>
        <translation>ใช้ที่อยู่ที่ขึ้นต้นด้วย https://</translation>
    </message>
    <message>
        <source>“%1” did not accept the key.</source>
        <translation>“%1” ไม่ยอมรับคีย์</translation>
    </message>
    <message>
        <source>The service did not accept the key.</source>
        <translation>บริการไม่ยอมรับคีย์</translation>
    </message>
    <message>
        <source>The key is missing, wrong, expired, or belongs to another service.</source>
        <translation>คีย์หายไป ผิด หมดอายุ หรือเป็นของบริการอื่น</translation>
    </message>
    <message>
        <source>Copy the key again from the service&apos;s own page.</source>
        <translation>คัดลอกคีย์อีกครั้งจากหน้าของบริการ</translation>
    </message>
    <message>
        <source>“%1” cannot be started, so there is no sign-in.</source>
        <translation>เริ่ม “%1” ไม่ได้ จึงลงชื่อเข้าใช้ไม่ได้</translation>
    </message>
    <message>
        <source>The program that signs in cannot be started.</source>
        <translation>เริ่มโปรแกรมลงชื่อเข้าใช้ไม่ได้</translation>
    </message>
    <message>
        <source>It is not installed, or not where programs are looked for.</source>
        <translation>ไม่ได้ติดตั้ง หรือไม่อยู่ในที่ที่ค้นหาโปรแกรม</translation>
    </message>
    <message>
        <source>Install the Azure CLI, or sign in with a key instead.</source>
        <translation>ติดตั้ง Azure CLI หรือลงชื่อเข้าใช้ด้วยคีย์แทน</translation>
    </message>
    <message>
        <source>Nobody is signed in for “%1”.</source>
        <translation>ไม่มีผู้ลงชื่อเข้าใช้สำหรับ “%1”</translation>
    </message>
    <message>
        <source>Nobody is signed in to Azure.</source>
        <translation>ไม่มีผู้ลงชื่อเข้าใช้ Azure</translation>
    </message>
    <message>
        <source>The Azure CLI answers, and its sign-in is missing or has run out.</source>
        <translation>Azure CLI ตอบ แต่การลงชื่อเข้าใช้ขาดหายหรือหมดอายุ</translation>
    </message>
    <message>
        <source>Run “az login” in a terminal, then ask again.</source>
        <translation>เรียก “az login” ในเทอร์มินัล แล้วถามอีกครั้ง</translation>
    </message>
    <message>
        <source>You are signed in, but may not use “%1”.</source>
        <translation>ลงชื่อเข้าใช้แล้ว แต่ไม่มีสิทธิ์ใช้ “%1”</translation>
    </message>
    <message>
        <source>You are signed in, but may not use this resource.</source>
        <translation>ลงชื่อเข้าใช้แล้ว แต่ไม่มีสิทธิ์ใช้ทรัพยากรนี้</translation>
    </message>
    <message>
        <source>The account lacks the role “Cognitive Services OpenAI User” on the resource.</source>
        <translation>บัญชีไม่มีบทบาท “Cognitive Services OpenAI User” บนทรัพยากร</translation>
    </message>
    <message>
        <source>Ask for that role on the resource; it takes some minutes to work.</source>
        <translation>ขอบทบาทนั้นบนทรัพยากร โดยใช้เวลาไม่กี่นาทีจึงมีผล</translation>
    </message>
    <message>
        <source>“%1” knows the key but does not allow this.</source>
        <translation>“%1” รู้จักคีย์ แต่ไม่อนุญาต</translation>
    </message>
    <message>
        <source>The service knows the key but does not allow this.</source>
        <translation>บริการรู้จักคีย์ แต่ไม่อนุญาต</translation>
    </message>
    <message>
        <source>The account has no right to this model, or comes from a network that is shut out.</source>
        <translation>บัญชีไม่มีสิทธิ์ใช้โมเดลนี้ หรือมาจากเครือข่ายที่ถูกปิดกั้น</translation>
    </message>
    <message>
        <source>Ask whoever runs the account for access.</source>
        <translation>ขอสิทธิ์จากผู้ดูแลบัญชี</translation>
    </message>
    <message>
        <source>The service has no deployment named “%1”.</source>
        <translation>บริการไม่มีการปรับใช้ชื่อ “%1”</translation>
    </message>
    <message>
        <source>The service has no deployment of this name.</source>
        <translation>บริการไม่มีการปรับใช้ชื่อนี้</translation>
    </message>
    <message>
        <source>The name is misspelt, or the deployment is new and not ready yet.</source>
        <translation>สะกดชื่อผิด หรือการปรับใช้ยังใหม่และไม่พร้อม</translation>
    </message>
    <message>
        <source>Compare the name with the one on the service&apos;s page; wait a few minutes if it is new.</source>
        <translation>เทียบชื่อกับที่หน้าของบริการ และรอสักครู่หากเพิ่งสร้าง</translation>
    </message>
    <message>
        <source>“%1” answers, but not as a vision service at this address.</source>
        <translation>“%1” ตอบ แต่ที่อยู่นี้ไม่ใช่บริการมองภาพ</translation>
    </message>
    <message>
        <source>The host answers, but not as a vision service at this address.</source>
        <translation>โฮสต์ตอบ แต่ที่อยู่นี้ไม่ใช่บริการมองภาพ</translation>
    </message>
    <message>
        <source>The endpoint or the API version is not the right one.</source>
        <translation>ปลายทางหรือรุ่น API ไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Check the endpoint and the API version.</source>
        <translation>ตรวจสอบปลายทางและรุ่น API</translation>
    </message>
    <message>
        <source>“%1” does not know this API version.</source>
        <translation>“%1” ไม่รู้จักรุ่น API นี้</translation>
    </message>
    <message>
        <source>The service does not know this API version.</source>
        <translation>บริการไม่รู้จักรุ่น API นี้</translation>
    </message>
    <message>
        <source>The version is misspelt, or the service has dropped it.</source>
        <translation>สะกดรุ่นผิด หรือบริการเลิกใช้รุ่นนี้แล้ว</translation>
    </message>
    <message>
        <source>Choose another API version, or the v1 form, which needs none.</source>
        <translation>เลือกรุ่น API อื่น หรือรูปแบบ v1 ซึ่งไม่ต้องใช้รุ่น</translation>
    </message>
    <message>
        <source>The model behind “%1” takes no pictures.</source>
        <translation>โมเดลของ “%1” ไม่รับภาพ</translation>
    </message>
    <message>
        <source>This model takes no pictures.</source>
        <translation>โมเดลนี้ไม่รับภาพ</translation>
    </message>
    <message>
        <source>It is a model for text alone.</source>
        <translation>เป็นโมเดลสำหรับข้อความเท่านั้น</translation>
    </message>
    <message>
        <source>Choose a model that sees pictures.</source>
        <translation>เลือกโมเดลที่มองเห็นภาพ</translation>
    </message>
    <message>
        <source>This is more than the model of “%1” can take in at once.</source>
        <translation>เกินกว่าที่โมเดลของ “%1” จะรับได้ในคราวเดียว</translation>
    </message>
    <message>
        <source>This is more than the model can take in at once.</source>
        <translation>เกินกว่าที่โมเดลจะรับได้ในคราวเดียว</translation>
    </message>
    <message>
        <source>Its context is full: earlier messages and pictures count as well.</source>
        <translation>บริบทเต็มแล้ว ข้อความและภาพก่อนหน้านับรวมด้วย</translation>
    </message>
    <message>
        <source>Begin a new conversation, or ask with fewer pictures or words.</source>
        <translation>เริ่มการสนทนาใหม่ หรือถามด้วยภาพหรือคำที่น้อยลง</translation>
    </message>
    <message>
        <source>“%1” does not take this picture.</source>
        <translation>“%1” ไม่รับภาพนี้</translation>
    </message>
    <message>
        <source>The service does not take this picture.</source>
        <translation>บริการไม่รับภาพนี้</translation>
    </message>
    <message>
        <source>It is too large for the service, or of a kind that it does not read.</source>
        <translation>ใหญ่เกินไปสำหรับบริการ หรือเป็นชนิดที่อ่านไม่ได้</translation>
    </message>
    <message>
        <source>Send it smaller, or use one saved as JPEG or PNG.</source>
        <translation>ส่งให้เล็กลง หรือใช้ภาพที่บันทึกเป็น JPEG หรือ PNG</translation>
    </message>
    <message>
        <source>“%1” refused this question.</source>
        <translation>“%1” ปฏิเสธคำถามนี้</translation>
    </message>
    <message>
        <source>The service refused this question.</source>
        <translation>บริการปฏิเสธคำถามนี้</translation>
    </message>
    <message>
        <source>It found something in the request that it does not take.</source>
        <translation>พบสิ่งที่ไม่รับในคำขอ</translation>
    </message>
    <message>
        <source>Ask in another way or with another picture; if it stays so, check the connection.</source>
        <translation>ถามด้วยวิธีอื่นหรือใช้ภาพอื่น หากยังเป็นอยู่ให้ตรวจสอบการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>The content filter of “%1” stopped this.</source>
        <translation>ตัวกรองเนื้อหาของ “%1” หยุดสิ่งนี้ไว้</translation>
    </message>
    <message>
        <source>The service&apos;s content filter stopped this.</source>
        <translation>ตัวกรองเนื้อหาของบริการหยุดสิ่งนี้ไว้</translation>
    </message>
    <message>
        <source>The filter found the question, a picture or the answer unsuitable.</source>
        <translation>ตัวกรองเห็นว่าคำถาม ภาพ หรือคำตอบไม่เหมาะสม</translation>
    </message>
    <message>
        <source>Ask in other words or with another picture.</source>
        <translation>ถามด้วยคำอื่นหรือใช้ภาพอื่น</translation>
    </message>
    <message>
        <source>“%1” has had too many questions for now.</source>
        <translation>“%1” ได้รับคำถามมากเกินไปในขณะนี้</translation>
    </message>
    <message>
        <source>The service has had too many questions for now.</source>
        <translation>บริการได้รับคำถามมากเกินไปในขณะนี้</translation>
    </message>
    <message>
        <source>The account&apos;s limit for a minute or a day is used up.</source>
        <translation>ใช้ขีดจำกัดต่อนาทีหรือต่อวันของบัญชีหมดแล้ว</translation>
    </message>
    <message>
        <source>Wait a little, then ask again.</source>
        <translation>รอสักครู่ แล้วถามอีกครั้ง</translation>
    </message>
    <message>
        <source>The account at “%1” has used up its allowance.</source>
        <translation>บัญชีที่ “%1” ใช้โควตาหมดแล้ว</translation>
    </message>
    <message>
        <source>The account has used up its allowance.</source>
        <translation>บัญชีใช้โควตาหมดแล้ว</translation>
    </message>
    <message>
        <source>Its money or its quota is spent; waiting does not bring it back.</source>
        <translation>เงินหรือโควตาหมดแล้ว การรอไม่ช่วยให้กลับมา</translation>
    </message>
    <message>
        <source>Look at the account&apos;s billing, or choose another connection.</source>
        <translation>ดูการเรียกเก็บเงินของบัญชี หรือเลือกการเชื่อมต่ออื่น</translation>
    </message>
    <message>
        <source>“%1” failed while answering.</source>
        <translation>“%1” ล้มเหลวขณะตอบ</translation>
    </message>
    <message>
        <source>The service failed while answering.</source>
        <translation>บริการล้มเหลวขณะตอบ</translation>
    </message>
    <message>
        <source>The fault is the service&apos;s own.</source>
        <translation>ความผิดพลาดอยู่ที่บริการ</translation>
    </message>
    <message>
        <source>Ask again in a moment.</source>
        <translation>ถามอีกครั้งในอีกสักครู่</translation>
    </message>
    <message>
        <source>What “%1” sent back is not an answer.</source>
        <translation>สิ่งที่ “%1” ส่งกลับไม่ใช่คำตอบ</translation>
    </message>
    <message>
        <source>What the service sent back is not an answer.</source>
        <translation>สิ่งที่บริการส่งกลับไม่ใช่คำตอบ</translation>
    </message>
    <message>
        <source>Something else may stand at this address, such as a web page or a network&apos;s sign-in.</source>
        <translation>ที่อยู่นี้อาจเป็นอย่างอื่น เช่น หน้าเว็บหรือหน้าลงชื่อเข้าใช้เครือข่าย</translation>
    </message>
    <message>
        <source>Check the endpoint, and whether the network asks you to sign in.</source>
        <translation>ตรวจสอบปลายทาง และดูว่าเครือข่ายขอให้ลงชื่อเข้าใช้หรือไม่</translation>
    </message>
    <message>
        <source>The answer of “%1” broke off before its end.</source>
        <translation>คำตอบของ “%1” ขาดก่อนจบ</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>คำตอบขาดก่อนจบ</translation>
    </message>
    <message>
        <source>The line to the service was cut; what had come is kept.</source>
        <translation>การเชื่อมต่อกับบริการถูกตัด ส่วนที่ได้รับแล้วยังเก็บไว้</translation>
    </message>
    <message>
        <source>Ask again to get the whole answer.</source>
        <translation>ถามอีกครั้งเพื่อรับคำตอบทั้งหมด</translation>
    </message>
    <message>
        <source>No host named “%1” was found.</source>
        <translation>ไม่พบโฮสต์ชื่อ “%1”</translation>
    </message>
    <message>
        <source>The service&apos;s host was not found.</source>
        <translation>ไม่พบโฮสต์ของบริการ</translation>
    </message>
    <message>
        <source>The name is misspelt, or this computer is offline.</source>
        <translation>สะกดชื่อผิด หรือคอมพิวเตอร์นี้ออฟไลน์</translation>
    </message>
    <message>
        <source>Check the endpoint and the network.</source>
        <translation>ตรวจสอบปลายทางและเครือข่าย</translation>
    </message>
    <message>
        <source>Nothing answers at “%1”.</source>
        <translation>ไม่มีสิ่งใดตอบที่ “%1”</translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address.</source>
        <translation>ไม่มีสิ่งใดตอบที่ที่อยู่ของบริการ</translation>
    </message>
    <message>
        <source>The service is not running, or its port is another.</source>
        <translation>บริการไม่ทำงาน หรือใช้พอร์ตอื่น</translation>
    </message>
    <message>
        <source>Start the service, or check host and port.</source>
        <translation>เริ่มบริการ หรือตรวจสอบโฮสต์และพอร์ต</translation>
    </message>
    <message>
        <source>The line to “%1” was lost.</source>
        <translation>ขาดการเชื่อมต่อกับ “%1”</translation>
    </message>
    <message>
        <source>The line to the service was lost.</source>
        <translation>ขาดการเชื่อมต่อกับบริการ</translation>
    </message>
    <message>
        <source>The network or the service went away before an answer came.</source>
        <translation>เครือข่ายหรือบริการหายไปก่อนมีคำตอบ</translation>
    </message>
    <message>
        <source>Check the network and ask again.</source>
        <translation>ตรวจสอบเครือข่าย แล้วถามอีกครั้ง</translation>
    </message>
    <message>
        <source>“%1” did not answer in time.</source>
        <translation>“%1” ไม่ตอบในเวลาที่กำหนด</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>บริการไม่ตอบในเวลาที่กำหนด</translation>
    </message>
    <message>
        <source>It is busy, or the network is slow or silent.</source>
        <translation>บริการไม่ว่าง หรือเครือข่ายช้าหรือเงียบ</translation>
    </message>
    <message>
        <source>Ask again, or with fewer or smaller pictures.</source>
        <translation>ถามอีกครั้ง หรือใช้ภาพที่น้อยลงหรือเล็กลง</translation>
    </message>
    <message>
        <source>There is no safe line to “%1”, so nothing was sent.</source>
        <translation>ไม่มีการเชื่อมต่อที่ปลอดภัยกับ “%1” จึงไม่ได้ส่งสิ่งใด</translation>
    </message>
    <message>
        <source>There is no safe line to the service, so nothing was sent.</source>
        <translation>ไม่มีการเชื่อมต่อที่ปลอดภัยกับบริการ จึงไม่ได้ส่งสิ่งใด</translation>
    </message>
    <message>
        <source>Its certificate is not valid, or this computer does not trust it.</source>
        <translation>ใบรับรองไม่ถูกต้อง หรือคอมพิวเตอร์นี้ไม่เชื่อถือ</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s clock; on a company network, ask for its certificate.</source>
        <translation>ตรวจสอบที่อยู่และนาฬิกาของคอมพิวเตอร์นี้ หากอยู่ในเครือข่ายองค์กร ให้ขอใบรับรองขององค์กร</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the question through to “%1”.</source>
        <translation>พร็อกซีของเครือข่ายไม่ให้คำถามผ่านไปยัง “%1”</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the question through.</source>
        <translation>พร็อกซีของเครือข่ายไม่ให้คำถามผ่าน</translation>
    </message>
    <message>
        <source>Check the proxy of the connection, or the one in the system&apos;s network settings.</source>
        <translation>ตรวจสอบพร็อกซีของการเชื่อมต่อ หรือพร็อกซีในการตั้งค่าเครือข่ายของระบบ</translation>
    </message>
    <message>
        <source>The service sent us on to “%1”, and we did not follow, so that your key stays where it belongs.</source>
        <translation>บริการส่งต่อไปยัง “%1” แต่ไม่ได้ตามไป เพื่อให้คีย์อยู่ในที่ที่ควรอยู่</translation>
    </message>
    <message>
        <source>The service sent us on to another host, and we did not follow, so that your key stays where it belongs.</source>
        <translation>บริการส่งต่อไปยังโฮสต์อื่น แต่ไม่ได้ตามไป เพื่อให้คีย์อยู่ในที่ที่ควรอยู่</translation>
    </message>
    <message>
        <source>The service may have moved, or the network wants a sign-in.</source>
        <translation>บริการอาจย้ายที่ หรือเครือข่ายขอให้ลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>If it has moved, put the new address into the connection.</source>
        <translation>หากย้ายแล้ว ให้ใส่ที่อยู่ใหม่ในการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>The built-in service is not installed: there is no “%1”.</source>
        <translation>ไม่ได้ติดตั้งบริการในตัว: ไม่มี “%1”</translation>
    </message>
    <message>
        <source>The built-in service is not installed.</source>
        <translation>ไม่ได้ติดตั้งบริการในตัว</translation>
    </message>
    <message>
        <source>The program groundglass-engine is missing beside this one.</source>
        <translation>ไม่มีโปรแกรม groundglass-engine อยู่ข้างโปรแกรมนี้</translation>
    </message>
    <message>
        <source>Install Groundglass again, or connect another service.</source>
        <translation>ติดตั้ง Groundglass อีกครั้ง หรือเชื่อมต่อบริการอื่น</translation>
    </message>
    <message>
        <source>The built-in service does not run with the data folder “%1”.</source>
        <translation>บริการในตัวทำงานกับโฟลเดอร์ข้อมูล “%1” ไม่ได้</translation>
    </message>
    <message>
        <source>The built-in service does not run.</source>
        <translation>บริการในตัวไม่ทำงาน</translation>
    </message>
    <message>
        <source>It ended, or stayed silent when it was started.</source>
        <translation>บริการหยุดทำงาน หรือเงียบเมื่อเริ่ม</translation>
    </message>
    <message>
        <source>Try again; if it stays so, install Groundglass again.</source>
        <translation>ลองอีกครั้ง หากยังเป็นอยู่ให้ติดตั้ง Groundglass ใหม่</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”.</source>
        <translation>ไม่มีที่ว่างบนดิสก์สำหรับ “%1”</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>ไม่มีที่ว่างบนดิสก์</translation>
    </message>
    <message>
        <source>The disk or your share of it is full.</source>
        <translation>ดิสก์หรือส่วนที่จัดสรรให้เต็มแล้ว</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>เพิ่มที่ว่าง แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Groundglass cannot keep its data in “%1”.</source>
        <translation>Groundglass เก็บข้อมูลใน “%1” ไม่ได้</translation>
    </message>
    <message>
        <source>Groundglass cannot keep its data.</source>
        <translation>Groundglass เก็บข้อมูลไม่ได้</translation>
    </message>
    <message>
        <source>The folder cannot be made, written or locked.</source>
        <translation>สร้าง เขียน หรือล็อกโฟลเดอร์ไม่ได้</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another folder with GROUNDGLASS_DATA.</source>
        <translation>ให้สิทธิ์เขียนที่นั่น หรือเลือกโฟลเดอร์อื่นด้วย GROUNDGLASS_DATA</translation>
    </message>
    <message>
        <source>The history in “%1” is from a newer Groundglass and was left untouched.</source>
        <translation>ประวัติใน “%1” มาจาก Groundglass รุ่นใหม่กว่า และไม่ได้เปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>The history is from a newer Groundglass and was left untouched.</source>
        <translation>ประวัติมาจาก Groundglass รุ่นใหม่กว่า และไม่ได้เปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Update Groundglass to see it again.</source>
        <translation>อัปเดต Groundglass เพื่อดูอีกครั้ง</translation>
    </message>
    <message>
        <source>The history in “%1” is damaged; it was set aside, not deleted.</source>
        <translation>ประวัติใน “%1” เสียหาย จึงแยกเก็บไว้โดยไม่ได้ลบ</translation>
    </message>
    <message>
        <source>The history is damaged; it was set aside, not deleted.</source>
        <translation>ประวัติเสียหาย จึงแยกเก็บไว้โดยไม่ได้ลบ</translation>
    </message>
    <message>
        <source>The disk, or a program other than this one, changed the file.</source>
        <translation>ดิสก์หรือโปรแกรมอื่นเปลี่ยนไฟล์นี้</translation>
    </message>
    <message>
        <source>Go on with a new history; a backup may bring the old one back.</source>
        <translation>ใช้ประวัติใหม่ต่อไป ข้อมูลสำรองอาจช่วยกู้ของเดิมคืน</translation>
    </message>
    <message>
        <source>The answer was stopped.</source>
        <translation>หยุดคำตอบแล้ว</translation>
    </message>
    <message>
        <source>You stopped it; what had come is kept.</source>
        <translation>ผู้ใช้หยุดเอง ส่วนที่ได้รับแล้วยังเก็บไว้</translation>
    </message>
    <message>
        <source>Ask again when you like.</source>
        <translation>ถามอีกครั้งได้ทุกเมื่อ</translation>
    </message>
    <message>
        <source>Groundglass made a mistake with “%1”.</source>
        <translation>Groundglass ทำผิดพลาดกับ “%1”</translation>
    </message>
    <message>
        <source>Groundglass made a mistake.</source>
        <translation>Groundglass ทำผิดพลาด</translation>
    </message>
    <message>
        <source>The fault is the program&apos;s, not yours.</source>
        <translation>เป็นความผิดพลาดของโปรแกรม ไม่ใช่ของผู้ใช้</translation>
    </message>
    <message>
        <source>Please report it with the details.</source>
        <translation>โปรดรายงานพร้อมรายละเอียด</translation>
    </message>
    <message>
        <source>The reason given is: “%1”</source>
        <translation>เหตุผลที่แจ้งคือ: “%1”</translation>
    </message>
    <message>
        <source>The reason given is: “%1”.</source>
        <translation>เหตุผลที่แจ้งคือ: “%1”</translation>
    </message>
    <message>
        <source>“%1” no longer offers what was asked for.</source>
        <translation>“%1” ไม่ให้บริการสิ่งที่ขออีกต่อไป</translation>
    </message>
    <message>
        <source>The service no longer offers what was asked for.</source>
        <translation>บริการไม่มีสิ่งที่ขออีกต่อไป</translation>
    </message>
    <message>
        <source>The model, or this version of the service, has been retired.</source>
        <translation>โมเดลหรือบริการรุ่นนี้ถูกยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>Choose a deployment of a newer model, or a newer API version.</source>
        <translation>เลือกการปรับใช้ของโมเดลที่ใหม่กว่า หรือรุ่น API ที่ใหม่กว่า</translation>
    </message>
    <message>
        <source>“%1” is no file that can be opened here.</source>
        <translation>“%1” ไม่ใช่ไฟล์ที่เปิดที่นี่ได้</translation>
    </message>
    <message>
        <source>This is no file that can be opened here.</source>
        <translation>ไฟล์นี้เปิดที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>The signed address for “%1” is not valid now.</source>
        <translation>ที่อยู่แบบลงลายเซ็นสำหรับ “%1” ใช้ไม่ได้ในขณะนี้</translation>
    </message>
    <message>
        <source>The signed address is not valid now.</source>
        <translation>ที่อยู่แบบลงลายเซ็นใช้ไม่ได้ในขณะนี้</translation>
    </message>
    <message>
        <source>Its time is over, or has not begun; clocks that differ can be the cause.</source>
        <translation>หมดเวลาแล้วหรือยังไม่ถึงเวลา นาฬิกาที่ไม่ตรงกันอาจเป็นสาเหตุ</translation>
    </message>
    <message>
        <source>Make a new one that is valid longer.</source>
        <translation>สร้างที่อยู่ใหม่ที่ใช้ได้นานกว่า</translation>
    </message>
    <message>
        <source>The storage does not accept the signed address for “%1”.</source>
        <translation>ที่เก็บข้อมูลไม่รับที่อยู่แบบลงลายเซ็นสำหรับ “%1”</translation>
    </message>
    <message>
        <source>The storage does not accept the signed address.</source>
        <translation>ที่เก็บข้อมูลไม่รับที่อยู่แบบลงลายเซ็น</translation>
    </message>
    <message>
        <source>A part of it was lost or changed while it was copied, its key was renewed, or it may not be used from here.</source>
        <translation>บางส่วนหายหรือเปลี่ยนไปขณะคัดลอก คีย์ถูกสร้างใหม่ หรือไม่อนุญาตให้ใช้จากที่นี่</translation>
    </message>
    <message>
        <source>Copy it again as a whole, or make a new one.</source>
        <translation>คัดลอกใหม่ทั้งหมดอีกครั้ง หรือสร้างที่อยู่ใหม่</translation>
    </message>
    <message>
        <source>The signed address does not allow this for “%1”.</source>
        <translation>ที่อยู่แบบลงลายเซ็นไม่อนุญาตให้ทำสิ่งนี้กับ “%1”</translation>
    </message>
    <message>
        <source>The signed address does not allow this.</source>
        <translation>ที่อยู่แบบลงลายเซ็นไม่อนุญาตให้ทำสิ่งนี้</translation>
    </message>
    <message>
        <source>Uploading needs the rights to create and write in a container; a service that looks at the video needs to read.</source>
        <translation>การอัปโหลดต้องมีสิทธิ์สร้างและเขียนในคอนเทนเนอร์ ส่วนบริการที่ดูวิดีโอต้องมีสิทธิ์อ่าน</translation>
    </message>
    <message>
        <source>Make a new one with the rights that are needed.</source>
        <translation>สร้างที่อยู่ใหม่ที่มีสิทธิ์ตามที่ต้องใช้</translation>
    </message>
    <message>
        <source>The container for “%1” is not there.</source>
        <translation>ไม่มีคอนเทนเนอร์สำหรับ “%1”</translation>
    </message>
    <message>
        <source>The container is not there.</source>
        <translation>ไม่มีคอนเทนเนอร์นี้</translation>
    </message>
    <message>
        <source>Its name is misspelled in the address, or it was deleted.</source>
        <translation>สะกดชื่อในที่อยู่ผิด หรือคอนเทนเนอร์ถูกลบแล้ว</translation>
    </message>
    <message>
        <source>Check the address, or make the container first.</source>
        <translation>ตรวจสอบที่อยู่ หรือสร้างคอนเทนเนอร์ก่อน</translation>
    </message>
    <message>
        <source>There is something else named “%1” in the container.</source>
        <translation>มีสิ่งอื่นชื่อ “%1” อยู่ในคอนเทนเนอร์</translation>
    </message>
    <message>
        <source>There is something else of this name in the container.</source>
        <translation>มีสิ่งอื่นที่ใช้ชื่อนี้อยู่ในคอนเทนเนอร์</translation>
    </message>
    <message>
        <source>Nothing that is there is written over.</source>
        <translation>จะไม่เขียนทับสิ่งที่มีอยู่แล้ว</translation>
    </message>
    <message>
        <source>Choose another name, or delete what is there.</source>
        <translation>เลือกชื่ออื่น หรือลบสิ่งที่มีอยู่</translation>
    </message>
    <message>
        <source>The proxy is unreachable, wants a sign-in, or does not allow this address.</source>
        <translation>เข้าถึงพร็อกซีไม่ได้ พร็อกซีขอให้ลงชื่อเข้าใช้ หรือไม่อนุญาตที่อยู่นี้</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Picture %1</source>
        <translation>ภาพ %1</translation>
    </message>
    <message>
        <source>%1 · the picture is not part of this file</source>
        <comment>a picture</comment>
        <translation>%1 · ภาพไม่ได้อยู่ในไฟล์นี้</translation>
    </message>
    <message>
        <source>Point at words or regions; Tab and N or P walk through them, Enter holds one, Esc lets go.</source>
        <translation>ชี้ที่คำหรือบริเวณ ใช้ Tab และ N หรือ P เพื่อไล่ดู Enter เพื่อตรึง และ Esc เพื่อปล่อย</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>โมเดล</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>บริการ</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>การปรับใช้</translation>
    </message>
    <message>
        <source>Told beforehand</source>
        <translation>สิ่งที่บอกล่วงหน้า</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>ที่มา</translation>
    </message>
    <message>
        <source>Pictures and regions</source>
        <translation>ภาพและบริเวณ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>บริเวณ</translation>
    </message>
    <message>
        <source>Region %1</source>
        <translation>บริเวณ %1</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>การสนทนา</translation>
    </message>
    <message>
        <source>Replies to the model&apos;s calls</source>
        <translation>คำตอบต่อการเรียกของโมเดล</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a part and when it was</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>คำตอบของ %1</translation>
    </message>
    <message>
        <source>The answer was stopped here.</source>
        <translation>คำตอบหยุดที่ตรงนี้</translation>
    </message>
    <message>
        <source>The answer was interrupted here.</source>
        <translation>คำตอบถูกขัดจังหวะที่ตรงนี้</translation>
    </message>
    <message>
        <source>The answer failed.</source>
        <translation>คำตอบล้มเหลว</translation>
    </message>
    <message>
        <source>%1: no result</source>
        <translation>%1: ไม่มีผลลัพธ์</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Written by %1 on %2</source>
        <translation>เขียนโดย %1 เมื่อ %2</translation>
    </message>
</context>
<context>
    <name>ExportOffer</name>
    <message>
        <source>A page for any browser: words and regions light each other</source>
        <translation>หน้าเว็บสำหรับเบราว์เซอร์ใดก็ได้ คำและบริเวณเน้นซึ่งกันและกัน</translation>
    </message>
    <message>
        <source>The picture with its regions drawn on it</source>
        <translation>ภาพพร้อมบริเวณที่วาดไว้</translation>
    </message>
    <message>
        <source>The same as a drawing that stays sharp and can be edited</source>
        <translation>เหมือนกัน แต่เป็นภาพวาดที่คมชัดและแก้ไขได้</translation>
    </message>
    <message>
        <source>One JSON file, for training and evaluating</source>
        <translation>ไฟล์ JSON หนึ่งไฟล์ สำหรับฝึกและประเมินผล</translation>
    </message>
    <message>
        <source>For correcting the regions in labelme</source>
        <translation>สำหรับแก้ไขบริเวณใน labelme</translation>
    </message>
    <message>
        <source>A folder of labels, for training</source>
        <translation>โฟลเดอร์ป้ายกำกับ สำหรับฝึก</translation>
    </message>
    <message>
        <source>A folder of XML files with boxes</source>
        <translation>โฟลเดอร์ไฟล์ XML ที่มีกรอบ</translation>
    </message>
    <message>
        <source>The text that was read, in its place on the page</source>
        <translation>ข้อความที่อ่านได้ ตามตำแหน่งบนหน้า</translation>
    </message>
    <message>
        <source>A table, one region a line</source>
        <translation>ตาราง หนึ่งบริเวณต่อบรรทัด</translation>
    </message>
    <message>
        <source>The pictures themselves</source>
        <translation>ตัวภาพเอง</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>The model&apos;s name</source>
        <translation>ชื่อโมเดล</translation>
    </message>
    <message>
        <source>The name of the service</source>
        <translation>ชื่อบริการ</translation>
    </message>
    <message>
        <source>The deployment</source>
        <translation>การปรับใช้</translation>
    </message>
    <message>
        <source>The system message</source>
        <translation>ข้อความระบบ</translation>
    </message>
    <message>
        <source>Folders of this computer</source>
        <translation>โฟลเดอร์ของคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>Signatures in addresses (SAS)</source>
        <translation>ลายเซ็นในที่อยู่ (SAS)</translation>
    </message>
    <message>
        <source>Position and camera data in the pictures</source>
        <translation>ข้อมูลตำแหน่งและกล้องในภาพ</translation>
    </message>
    <message>
        <source>One line of text with its place</source>
        <translation>ข้อความหนึ่งบรรทัดพร้อมตำแหน่ง</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of text with their places</source>
        <translation>
            <numerusform>ข้อความ %n บรรทัดพร้อมตำแหน่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>One region with its label and outline</source>
        <translation>หนึ่งบริเวณพร้อมป้ายชื่อและเส้นขอบ</translation>
    </message>
    <message numerus="yes">
        <source>%n regions with their labels and outlines</source>
        <translation>
            <numerusform>%n บริเวณพร้อมป้ายชื่อและเส้นขอบ</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>บันทึกเล่นซ้ำ</translation>
    </message>
    <message>
        <source>The whole conversation, to be opened again without network or key</source>
        <translation>การสนทนาทั้งหมด เปิดอีกครั้งได้โดยไม่ต้องใช้เครือข่ายหรือคีย์</translation>
    </message>
    <message>
        <source>No text was read from the picture.</source>
        <translation>ไม่ได้อ่านข้อความจากภาพ</translation>
    </message>
    <message>
        <source>The answer is about no picture.</source>
        <translation>คำตอบไม่เกี่ยวกับภาพใด</translation>
    </message>
    <message>
        <source>Only the picture&apos;s address is known, not the picture.</source>
        <translation>ทราบเพียงที่อยู่ของภาพ แต่ไม่มีตัวภาพ</translation>
    </message>
    <message>
        <source>The name and size of the picture, not the picture itself</source>
        <translation>ชื่อและขนาดของภาพ ไม่ใช่ตัวภาพ</translation>
    </message>
    <message numerus="yes">
        <source>The names and sizes of %n pictures, not the pictures</source>
        <translation>
            <numerusform>ชื่อและขนาดของ %n ภาพ ไม่ใช่ตัวภาพ</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>ภาพ</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n ภาพ</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture, with position and camera data if it has them</source>
        <translation>ภาพ พร้อมข้อมูลตำแหน่งและกล้องหากมี</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures, with position and camera data if they have them</source>
        <translation>
            <numerusform>%n ภาพ พร้อมข้อมูลตำแหน่งและกล้องหากมี</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture, without position and camera data</source>
        <translation>ภาพ โดยไม่มีข้อมูลตำแหน่งและกล้อง</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures, without position and camera data</source>
        <translation>
            <numerusform>%n ภาพ โดยไม่มีข้อมูลตำแหน่งและกล้อง</numerusform>
        </translation>
    </message>
    <message>
        <source>The words that each region grounds</source>
        <translation>คำที่แต่ละบริเวณรองรับ</translation>
    </message>
    <message>
        <source>How sure the model is of each region</source>
        <translation>โมเดลมั่นใจในแต่ละบริเวณเพียงใด</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>หนึ่งคำตอบ</translation>
    </message>
    <message numerus="yes">
        <source>%n answers, the whole conversation</source>
        <translation>
            <numerusform>%n คำตอบ ทั้งการสนทนา</numerusform>
        </translation>
    </message>
    <message>
        <source>The words of the answer</source>
        <translation>คำของคำตอบ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Replays (%1)</source>
        <comment>kinds of files</comment>
        <translation>บันทึกเล่นซ้ำ (%1)</translation>
    </message>
    <message>
        <source>Conversation file</source>
        <translation>ไฟล์การสนทนา</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>หน้าเว็บ</translation>
    </message>
    <message>
        <source>All of it as one JSON file that loses nothing and can be opened here again</source>
        <translation>ทั้งหมดเป็นไฟล์ JSON เดียวที่ไม่สูญเสียข้อมูลและเปิดที่นี่ได้อีก</translation>
    </message>
    <message>
        <source>One page for any browser: words and regions light each other</source>
        <translation>หน้าเดียวสำหรับเบราว์เซอร์ใดก็ได้ คำและบริเวณเน้นซึ่งกันและกัน</translation>
    </message>
    <message>
        <source>Text for any editor, with the pictures in a folder beside it</source>
        <translation>ข้อความสำหรับโปรแกรมแก้ไขใดก็ได้ พร้อมภาพในโฟลเดอร์ข้างกัน</translation>
    </message>
    <message>
        <source>For paper and archives, with the regions drawn on the pictures</source>
        <translation>สำหรับพิมพ์และเก็บถาวร พร้อมบริเวณที่วาดบนภาพ</translation>
    </message>
    <message>
        <source>What you corrected and tied by hand, and the requests that went out, without keys</source>
        <translation>สิ่งที่แก้ไขและผูกเอง และคำขอที่ส่งออกไปโดยไม่มีคีย์</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>การสนทนา</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>คำถามทั้งหมด</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>hate</source>
        <translation>ความเกลียดชัง</translation>
    </message>
    <message>
        <source>sexual content</source>
        <translation>เนื้อหาทางเพศ</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>ความรุนแรง</translation>
    </message>
    <message>
        <source>self-harm</source>
        <translation>การทำร้ายตนเอง</translation>
    </message>
    <message>
        <source>profanity</source>
        <translation>คำหยาบคาย</translation>
    </message>
    <message>
        <source>an attempt to get around the model&apos;s rules</source>
        <translation>ความพยายามเลี่ยงกฎของโมเดล</translation>
    </message>
    <message>
        <source>hidden instructions in the content</source>
        <translation>คำสั่งแฝงในเนื้อหา</translation>
    </message>
    <message>
        <source>protected text</source>
        <translation>ข้อความที่มีการคุ้มครอง</translation>
    </message>
    <message>
        <source>protected code</source>
        <translation>โค้ดที่มีการคุ้มครอง</translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>ข้อมูลส่วนบุคคล</translation>
    </message>
    <message>
        <source>claims without a source</source>
        <translation>ข้ออ้างที่ไม่มีแหล่งที่มา</translation>
    </message>
    <message>
        <source>a word on the account&apos;s own list</source>
        <translation>คำในรายการของบัญชี</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>ปลอดภัย</translation>
    </message>
    <message>
        <source>low</source>
        <translation>ต่ำ</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>ปานกลาง</translation>
    </message>
    <message>
        <source>high</source>
        <translation>สูง</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Picture %1 of the question</source>
        <translation>ภาพ %1 ของคำถาม</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a filter found, and how severe</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, detected</source>
        <comment>what a filter found</comment>
        <translation>%1, ตรวจพบ</translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1 (หยุดไว้)</translation>
    </message>
    <message>
        <source>%1 (let through)</source>
        <translation>%1 (ให้ผ่าน)</translation>
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
        <translation>เซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1 พอร์ต %2</translation>
    </message>
    <message>
        <source>No model service answers on this computer. Start Ollama, LM Studio, llama.cpp or vLLM, and look again.</source>
        <translation>ไม่มีบริการโมเดลตอบบนคอมพิวเตอร์นี้ โปรดเริ่ม Ollama, LM Studio, llama.cpp หรือ vLLM แล้วค้นหาอีกครั้ง</translation>
    </message>
    <message numerus="yes">
        <source>%n models answer on this computer, and none of them takes pictures.</source>
        <translation>
            <numerusform>มี %n โมเดลตอบบนคอมพิวเตอร์นี้ แต่ไม่มีโมเดลใดรับภาพ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models on this computer take pictures:</source>
        <translation>
            <numerusform>มี %n โมเดลบนคอมพิวเตอร์นี้ที่รับภาพ:</numerusform>
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
        <translation>การ์ดสี่เหลี่ยมจัตุรัส</translation>
    </message>
    <message>
        <source>Wide card</source>
        <translation>การ์ดแนวกว้าง</translation>
    </message>
    <message>
        <source>Large card</source>
        <translation>การ์ดขนาดใหญ่</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>free</source>
        <translation>ฟรี</translation>
    </message>
    <message>
        <source>$%1</source>
        <comment>an amount of US dollars</comment>
        <translation>$%1</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Pasted picture</source>
        <translation>ภาพที่วาง</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <comment>kinds of files</comment>
        <translation>ภาพ (%1)</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>It is protected by a password. Save it without one, and try again.</source>
        <translation>ไฟล์มีรหัสผ่านป้องกัน โปรดบันทึกโดยไม่มีรหัสผ่าน แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>อ่านไฟล์ไม่ได้</translation>
    </message>
    <message>
        <source>It has no such page.</source>
        <translation>ไม่มีหน้านี้</translation>
    </message>
    <message>
        <source>It is damaged, or no PDF.</source>
        <translation>ไฟล์เสียหาย หรือไม่ใช่ PDF</translation>
    </message>
    <message>
        <source>Reading it took too long, or it is too large.</source>
        <translation>ใช้เวลาอ่านนานเกินไป หรือไฟล์ใหญ่เกินไป</translation>
    </message>
    <message>
        <source>It is damaged in a way that stopped the program that reads PDFs.</source>
        <translation>เสียหายจนโปรแกรมอ่าน PDF หยุดทำงาน</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Open pictures</source>
        <translation>เปิดภาพ</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>Add videos</source>
        <translation>เพิ่มวิดีโอ</translation>
    </message>
    <message>
        <source>Load annotations to compare with</source>
        <translation>โหลดคำอธิบายประกอบเพื่อเปรียบเทียบ</translation>
    </message>
    <message>
        <source>Where data is to live</source>
        <translation>ที่เก็บข้อมูล</translation>
    </message>
    <message>
        <source>Load a folder of annotations to compare with</source>
        <translation>โหลดโฟลเดอร์คำอธิบายประกอบเพื่อเปรียบเทียบ</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>บันทึกเป็น</translation>
    </message>
    <message>
        <source>Open a set of pictures</source>
        <translation>เปิดชุดภาพ</translation>
    </message>
    <message>
        <source>PDF documents (%1)</source>
        <translation>เอกสาร PDF (%1)</translation>
    </message>
    <message>
        <source>Conversations, replays and saved answers (%1)</source>
        <comment>kinds of files</comment>
        <translation>การสนทนา บันทึกเล่นซ้ำ และคำตอบที่บันทึกไว้ (%1)</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>A menu board</source>
        <translation>ป้ายเมนู</translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation>เขียนว่าอะไร</translation>
    </message>
    <message>
        <source>An invoice</source>
        <translation>ใบแจ้งหนี้</translation>
    </message>
    <message>
        <source>What is the total?</source>
        <translation>ยอดรวมเท่าไร</translation>
    </message>
    <message>
        <source>A street sign</source>
        <translation>ป้ายถนน</translation>
    </message>
    <message>
        <source>Is there a QR code?</source>
        <translation>มีคิวอาร์โค้ดไหม</translation>
    </message>
    <message>
        <source>How many people are there?</source>
        <translation>มีคนกี่คน</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>เห็นอะไรบ้าง</translation>
    </message>
    <message>
        <source>List the prices</source>
        <translation>ราคาเท่าไร</translation>
    </message>
    <message>
        <source>Where are the faces?</source>
        <translation>ใบหน้าอยู่ที่ไหน</translation>
    </message>
</context>
<context>
    <name>Sent</name>
    <message>
        <source>unknown</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Built-in service, as Azure OpenAI (deployment)</source>
        <translation>บริการในตัว แบบ Azure OpenAI (การปรับใช้)</translation>
    </message>
    <message>
        <source>Azure OpenAI (deployment)</source>
        <translation>Azure OpenAI (การปรับใช้)</translation>
    </message>
    <message>
        <source>Azure OpenAI (v1)</source>
        <translation>Azure OpenAI (v1)</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>เข้ากันได้กับ OpenAI</translation>
    </message>
    <message>
        <source>API version %1</source>
        <translation>รุ่น API %1</translation>
    </message>
    <message>
        <source>streamed</source>
        <translation>แบบสตรีม</translation>
    </message>
    <message>
        <source>as a whole</source>
        <translation>ทั้งหมดในครั้งเดียว</translation>
    </message>
    <message>
        <source>system text from the developer</source>
        <translation>ข้อความระบบจากผู้พัฒนา</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ไม่มี %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 มิลลิวินาที</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 วินาที</translation>
    </message>
    <message>
        <source>no response within %1</source>
        <translation>ไม่มีการตอบภายใน %1</translation>
    </message>
    <message>
        <source>first byte after %1, whole after %2</source>
        <translation>ไบต์แรกหลัง %1 ครบทั้งหมดหลัง %2</translation>
    </message>
    <message>
        <source>Spoken as</source>
        <translation>รูปแบบที่ใช้</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ส่งเมื่อ</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>การตอบกลับ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>จำนวนครั้ง</translation>
    </message>
    <message numerus="yes">
        <source>%n; this is the last</source>
        <translation>
            <numerusform>%n ครั้ง นี่คือครั้งสุดท้าย</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>นับได้</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>รหัสคำขอ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>โมเดล</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>การสิ้นสุด</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>ตัวกรอง</translation>
    </message>
    <message>
        <source>low</source>
        <translation>ต่ำ</translation>
    </message>
    <message>
        <source>high</source>
        <translation>สูง</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>อัตโนมัติ</translation>
    </message>
    <message>
        <source>pixel for pixel</source>
        <translation>พิกเซลต่อพิกเซล</translation>
    </message>
    <message>
        <source>%1 of %2: x × %3, y × %4</source>
        <translation>%1 จาก %2: x × %3, y × %4</translation>
    </message>
    <message>
        <source>%1 (asked about before)</source>
        <translation>%1 (เคยถามแล้ว)</translation>
    </message>
    <message>
        <source>its address only</source>
        <translation>เฉพาะที่อยู่</translation>
    </message>
    <message>
        <source>fetched by the service</source>
        <translation>บริการดึงเอง</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>Pixels as sent</source>
        <translation>พิกเซลที่ส่ง</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>รูปแบบ</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>ความละเอียด</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>ที่เปลี่ยน</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>กลับสู่ต้นฉบับ</translation>
    </message>
    <message>
        <source>position and camera data taken out</source>
        <translation>นำข้อมูลตำแหน่งและกล้องออก</translation>
    </message>
    <message>
        <source>turned upright</source>
        <translation>หมุนให้ตั้งตรง</translation>
    </message>
    <message>
        <source>made smaller</source>
        <translation>ย่อขนาด</translation>
    </message>
    <message>
        <source>saved anew</source>
        <translation>บันทึกใหม่</translation>
    </message>
    <message>
        <source>first frame only</source>
        <translation>เฉพาะเฟรมแรก</translation>
    </message>
    <message>
        <source>nothing: the file as it is</source>
        <translation>ไม่มี: ไฟล์ตามเดิม</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>เข้า %1 โทเค็น ออก %2</translation>
    </message>
    <message>
        <source>The service counted %1 tokens of the question, earlier messages and pictures included, and %2 of the answer.</source>
        <translation>บริการนับได้ %1 โทเค็นของคำถาม รวมข้อความและภาพก่อนหน้า และ %2 ของคำตอบ</translation>
    </message>
    <message>
        <source>Pictures made %1 of them.</source>
        <translation>ในจำนวนนี้เป็นภาพ %1</translation>
    </message>
    <message>
        <source>%1 came from its cache, which may cost less.</source>
        <translation>%1 มาจากแคช ซึ่งอาจมีค่าใช้จ่ายน้อยกว่า</translation>
    </message>
    <message>
        <source>%1 of the answer were thinking that is not shown.</source>
        <translation>%1 ของคำตอบเป็นการคิดที่ไม่ได้แสดง</translation>
    </message>
    <message>
        <source>The cost is what these tokens come to at the connection&apos;s prices; the bill is the service&apos;s own.</source>
        <translation>ค่าใช้จ่ายคำนวณจากโทเค็นเหล่านี้ตามราคาของการเชื่อมต่อ ส่วนใบเรียกเก็บเงินเป็นของบริการ</translation>
    </message>
    <message>
        <source>… the rest is too long to be kept</source>
        <translation>… ส่วนที่เหลือยาวเกินกว่าจะเก็บ</translation>
    </message>
    <message>
        <source>%1 of %2: x × %3 + %4, y × %5 + %6</source>
        <translation>%1 จาก %2: x × %3 + %4, y × %5 + %6</translation>
    </message>
    <message>
        <source>a part cut out</source>
        <translation>ตัดเฉพาะส่วน</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The environment variable GROUNDGLASS_DATA names the folder: change it there.</source>
        <translation>ตัวแปรสภาพแวดล้อม GROUNDGLASS_DATA กำหนดโฟลเดอร์ไว้ โปรดเปลี่ยนที่นั่น</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>“%1” ไม่ใช่โฟลเดอร์</translation>
    </message>
</context>
<context>
    <name>VideoWords</name>
    <message>
        <source>It is not signed: the part “sig=…” is missing.</source>
        <translation>ยังไม่ได้ลงลายเซ็น ขาดส่วน “sig=…”</translation>
    </message>
    <message>
        <source>It is not valid before %1.</source>
        <translation>ยังใช้ไม่ได้ก่อน %1</translation>
    </message>
    <message>
        <source>It has not been valid since %1.</source>
        <translation>ใช้ไม่ได้แล้วตั้งแต่ %1</translation>
    </message>
    <message>
        <source>It lacks the right to write (w), which uploading needs.</source>
        <translation>ไม่มีสิทธิ์เขียน (w) ซึ่งต้องใช้ในการอัปโหลด</translation>
    </message>
    <message>
        <source>It lacks the right to read (r), which the service needs.</source>
        <translation>ไม่มีสิทธิ์อ่าน (r) ซึ่งบริการต้องใช้</translation>
    </message>
    <message>
        <source>It is for one blob; uploading needs an address of a container (sr=c).</source>
        <translation>ใช้ได้กับ blob เดียว การอัปโหลดต้องใช้ที่อยู่ของคอนเทนเนอร์ (sr=c)</translation>
    </message>
    <message>
        <source>It may be used with https only, and begins with http.</source>
        <translation>ใช้ได้กับ https เท่านั้น แต่ขึ้นต้นด้วย http</translation>
    </message>
    <message>
        <source>It is valid for less than a day, until %1; questions asked later will fail.</source>
        <translation>ใช้ได้อีกไม่ถึงหนึ่งวัน จนถึง %1 คำถามหลังจากนั้นจะล้มเหลว</translation>
    </message>
    <message>
        <source>A policy at the storage decides what it allows.</source>
        <translation>สิทธิ์ที่อนุญาตขึ้นอยู่กับนโยบายของที่เก็บข้อมูล</translation>
    </message>
    <message>
        <source>It allows more than reading, and is handed on to the service. A second one that can only read is safer.</source>
        <translation>อนุญาตมากกว่าการอ่าน และจะส่งต่อให้บริการ ใช้อีกที่อยู่หนึ่งที่อ่านได้อย่างเดียวจะปลอดภัยกว่า</translation>
    </message>
    <message>
        <source>It may be used from %1 only.</source>
        <translation>ใช้ได้จาก %1 เท่านั้น</translation>
    </message>
    <message>
        <source>%1 of %2 uploaded</source>
        <translation>อัปโหลดแล้ว %1 จาก %2</translation>
    </message>
    <message>
        <source>%1 of %2 uploaded, %3 a second, about %4 left</source>
        <translation>อัปโหลดแล้ว %1 จาก %2, %3 ต่อวินาที เหลือประมาณ %4</translation>
    </message>
    <message>
        <source>The service charges about $0.05 a minute of video for taking it in, once.</source>
        <translation>บริการคิดค่ารับวิดีโอครั้งเดียวประมาณ $0.05 ต่อวิดีโอหนึ่งนาที</translation>
    </message>
    <message>
        <source>Taking in this video, %1 long, will cost about %2 ($0.05 a minute, once).</source>
        <translation>การรับวิดีโอนี้ซึ่งยาว %1 จะมีค่าใช้จ่ายประมาณ %2 ($0.05 ต่อนาที ครั้งเดียว)</translation>
    </message>
    <message>
        <source>A search costs about $0.00025.</source>
        <translation>การค้นหาหนึ่งครั้งมีค่าใช้จ่ายประมาณ $0.00025</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>ใช้ได้ถึง %1</translation>
    </message>
</context>
<context>
    <name>chat::EngineProgram</name>
    <message>
        <source>It did not get ready in time.</source>
        <translation>ไม่พร้อมภายในเวลาที่กำหนด</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Talk with vision models about pictures, and see what they see.</source>
        <translation>คุยกับโมเดลมองภาพเกี่ยวกับภาพ และดูสิ่งที่โมเดลเห็น</translation>
    </message>
    <message>
        <source>Pictures to begin with.</source>
        <translation>ภาพสำหรับเริ่มต้น</translation>
    </message>
    <message>
        <source>Open a window of its own. Without it, the window that is there already comes to the front and takes the files.</source>
        <translation>เปิดหน้าต่างแยก มิฉะนั้นหน้าต่างที่เปิดอยู่แล้วจะขึ้นมาด้านหน้าและรับไฟล์</translation>
    </message>
</context>
<context>
    <name>presentation::AskedPlaces</name>
    <message>
        <source>region %1</source>
        <translation>บริเวณ %1</translation>
    </message>
    <message>
        <source>%1: %2; it is cut out as picture %3 of this question.</source>
        <translation>%1: %2 ตัดออกเป็นภาพ %3 ของคำถามนี้</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is cut out as picture %2 of this question.</source>
        <translation>%1 ตัดออกเป็นภาพ %2 ของคำถามนี้</translation>
    </message>
</context>
<context>
    <name>presentation::AskingParameters</name>
    <message>
        <source>The built-in service is not a language model: it answers from what it sees.</source>
        <translation>บริการในตัวไม่ใช่โมเดลภาษา จึงตอบจากสิ่งที่เห็น</translation>
    </message>
    <message>
        <source>%1 chooses this itself.</source>
        <translation>%1 เลือกสิ่งนี้เอง</translation>
    </message>
    <message>
        <source>%1 takes no stop words.</source>
        <translation>%1 ไม่รับคำหยุด</translation>
    </message>
    <message>
        <source>Only models that think before they answer have this.</source>
        <translation>มีเฉพาะโมเดลที่คิดก่อนตอบ</translation>
    </message>
    <message>
        <source>%1 does not answer in this form.</source>
        <translation>%1 ไม่ตอบในรูปแบบนี้</translation>
    </message>
    <message>
        <source>%1 calls no tools.</source>
        <translation>%1 ไม่เรียกใช้เครื่องมือ</translation>
    </message>
    <message>
        <source>%1: skipped</source>
        <translation>%1: ข้าม</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>function, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 does not answer in this form about pictures: questions about them go out without it.</source>
        <translation>%1 ไม่ตอบในรูปแบบนี้เกี่ยวกับภาพ คำถามเกี่ยวกับภาพจะส่งไปโดยไม่ใช้รูปแบบนี้</translation>
    </message>
    <message>
        <source>%1 calls no tools beside pictures: questions about them go out without any.</source>
        <translation>%1 ไม่เรียกใช้เครื่องมือพร้อมภาพ คำถามเกี่ยวกับภาพจะส่งไปโดยไม่มีเครื่องมือ</translation>
    </message>
</context>
<context>
    <name>presentation::Calibrating</name>
    <message>
        <source>Places</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>The answer names no places.</source>
        <translation>คำตอบไม่ระบุตำแหน่ง</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n ตำแหน่ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The worst of %n shapes is off by %2 pixels.</source>
        <comment>how the model counts places, as a sentence; how exactly</comment>
        <translation>
            <numerusform>%1 รูปร่างที่คลาดเคลื่อนที่สุดจาก %n รูปผิดไป %2 พิกเซล</numerusform>
        </translation>
    </message>
    <message>
        <source>No way of counting puts the shapes where they are: this model does not tell places, or guesses them.</source>
        <translation>ไม่มีวิธีนับใดวางรูปร่างได้ตรงที่ โมเดลนี้ไม่บอกตำแหน่งหรือเดาเอา</translation>
    </message>
    <message>
        <source>Three cards that Groundglass draws go to %1, one question each: %2, and the answers on top. %3</source>
        <translation>การ์ดสามใบที่ Groundglass วาดจะส่งไปยัง %1 ใบละหนึ่งคำถาม: %2 และคำตอบคิดเพิ่ม %3</translation>
    </message>
    <message>
        <source>Pixels of the picture as the model resizes it (%1)</source>
        <translation>พิกเซลของภาพหลังโมเดลปรับขนาด (%1)</translation>
    </message>
    <message>
        <source>%1; %2; off by %3 pixels on average.</source>
        <translation>%1; %2; คลาดเคลื่อนเฉลี่ย %3 พิกเซล</translation>
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
        <translation>%1 — %2 ใน “%3”</translation>
    </message>
    <message>
        <source>What I corrected</source>
        <translation>สิ่งที่แก้ไขแล้ว</translation>
    </message>
</context>
<context>
    <name>presentation::ConnectionTrial</name>
    <message>
        <source>A word</source>
        <translation>หนึ่งคำ</translation>
    </message>
    <message>
        <source>A word as it is written</source>
        <translation>หนึ่งคำขณะกำลังเขียน</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>หนึ่งภาพ</translation>
    </message>
    <message>
        <source>Vision enhancements</source>
        <translation>ส่วนเสริมการมองเห็น</translation>
    </message>
    <message>
        <source>Azure AI Vision</source>
        <translation>Azure AI Vision</translation>
    </message>
    <message>
        <source>This model or API version is known to have none.</source>
        <translation>ทราบว่าโมเดลหรือรุ่น API นี้ไม่มีส่วนเสริม</translation>
    </message>
    <message>
        <source>Its key is missing.</source>
        <translation>ไม่มีคีย์</translation>
    </message>
    <message>
        <source>The service answered, and sent no regions.</source>
        <translation>บริการตอบแล้ว แต่ไม่ส่งบริเวณ</translation>
    </message>
</context>
<context>
    <name>presentation::CoordinateFrames</name>
    <message>
        <source>Automatic</source>
        <translation>อัตโนมัติ</translation>
    </message>
    <message>
        <source>Fractions, 0 to 1</source>
        <translation>เศษส่วน 0 ถึง 1</translation>
    </message>
    <message>
        <source>Hundredths, 0 to 100</source>
        <translation>ส่วนร้อย 0 ถึง 100</translation>
    </message>
    <message>
        <source>0 to 999</source>
        <translation>0 ถึง 999</translation>
    </message>
    <message>
        <source>Thousandths, 0 to 1000</source>
        <translation>ส่วนพัน 0 ถึง 1000</translation>
    </message>
    <message>
        <source>0 to 1024</source>
        <translation>0 ถึง 1024</translation>
    </message>
    <message>
        <source>Pixels of the picture as sent</source>
        <translation>พิกเซลของภาพที่ส่ง</translation>
    </message>
    <message>
        <source>Pixels of the original picture</source>
        <translation>พิกเซลของภาพต้นฉบับ</translation>
    </message>
    <message>
        <source>Automatic order</source>
        <translation>ลำดับอัตโนมัติ</translation>
    </message>
    <message>
        <source>Corners, x first</source>
        <translation>มุม x ก่อน</translation>
    </message>
    <message>
        <source>Corners, y first</source>
        <translation>มุม y ก่อน</translation>
    </message>
    <message>
        <source>Corner and size</source>
        <translation>มุมและขนาด</translation>
    </message>
</context>
<context>
    <name>presentation::Corrections</name>
    <message>
        <source>region %1</source>
        <translation>บริเวณ %1</translation>
    </message>
    <message>
        <source>accept “%1”</source>
        <translation>ยอมรับ “%1”</translation>
    </message>
    <message>
        <source>reject “%1”</source>
        <translation>ปฏิเสธ “%1”</translation>
    </message>
    <message>
        <source>no verdict on “%1”</source>
        <translation>ไม่ตัดสิน “%1”</translation>
    </message>
    <message>
        <source>rename “%1”</source>
        <translation>เปลี่ยนชื่อ “%1”</translation>
    </message>
    <message>
        <source>reshape “%1”</source>
        <translation>ปรับรูป “%1”</translation>
    </message>
    <message>
        <source>move “%1”</source>
        <translation>ย้าย “%1”</translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <translation>ลบ “%1”</translation>
    </message>
    <message>
        <source>restore “%1”</source>
        <translation>คืนค่า “%1”</translation>
    </message>
    <message>
        <source>add a region</source>
        <translation>เพิ่มบริเวณ</translation>
    </message>
    <message>
        <source>adopt a region</source>
        <translation>รับบริเวณ</translation>
    </message>
    <message numerus="yes">
        <source>adopt %n regions</source>
        <translation>
            <numerusform>รับ %n บริเวณ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::Doubts</name>
    <message>
        <source>out of the picture</source>
        <translation>อยู่นอกภาพ</translation>
    </message>
    <message>
        <source>Out of the picture: it reaches beyond the edge, or was cut there.</source>
        <translation>อยู่นอกภาพ: เลยขอบภาพ หรือถูกตัดที่ขอบ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ว่าง</translation>
    </message>
    <message>
        <source>Empty: its outline encloses nothing.</source>
        <translation>ว่าง: เส้นขอบไม่ล้อมสิ่งใด</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>ซ้ำ</translation>
    </message>
    <message>
        <source>Duplicate: another region covers nearly the same place (overlap above 0.9).</source>
        <translation>ซ้ำ: บริเวณอื่นครอบคลุมเกือบที่เดียวกัน (ซ้อนทับเกิน 0.9)</translation>
    </message>
    <message>
        <source>words differ</source>
        <translation>คำต่างกัน</translation>
    </message>
    <message>
        <source>Words differ: the words that it is tied to are not those that the service meant.</source>
        <translation>คำต่างกัน: คำที่ผูกไว้ไม่ใช่คำที่บริการหมายถึง</translation>
    </message>
    <message>
        <source>several things</source>
        <translation>หลายสิ่ง</translation>
    </message>
    <message>
        <source>Several things: one outline stands for more than one thing of the answer.</source>
        <translation>หลายสิ่ง: เส้นขอบเดียวแทนมากกว่าหนึ่งสิ่งในคำตอบ</translation>
    </message>
    <message>
        <source>other frame?</source>
        <translation>ระบบพิกัดอื่น?</translation>
    </message>
    <message>
        <source>Other frame? The numbers look as if they count in another coordinate frame.</source>
        <translation>ระบบพิกัดอื่น? ตัวเลขดูเหมือนนับในระบบพิกัดอื่น</translation>
    </message>
</context>
<context>
    <name>presentation::Exchange</name>
    <message numerus="yes">
        <source>%1 Trying again in %n s.</source>
        <comment>a sentence about what went wrong</comment>
        <translation>
            <numerusform>%1 จะลองอีกครั้งใน %n วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the key from the keychain…</source>
        <translation>กำลังรอคีย์จากพวงกุญแจ…</translation>
    </message>
    <message>
        <source>Looking at the pictures first, for what the model is told…</source>
        <translation>กำลังดูภาพก่อน เพื่อสิ่งที่จะบอกโมเดล…</translation>
    </message>
    <message>
        <source>Image analysis is still looking…</source>
        <translation>การวิเคราะห์ภาพยังทำงานอยู่…</translation>
    </message>
    <message>
        <source>Image analysis: %1</source>
        <translation>การวิเคราะห์ภาพ: %1</translation>
    </message>
</context>
<context>
    <name>presentation::HistoryFilterChoice</name>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 วันล่าสุด</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 วันล่าสุด</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>ปีนี้</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>เวลาใดก็ได้</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>วิดีโอ</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>บริเวณ</translation>
    </message>
</context>
<context>
    <name>presentation::HistoryModel</name>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>เมื่อวาน</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>7 วันก่อนหน้า</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ปักหมุด</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>ลบแล้ว: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations deleted</source>
        <translation>
            <numerusform>ลบแล้ว %n การสนทนา</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer is on its way.</source>
        <translation>กำลังรับคำตอบ</translation>
    </message>
</context>
<context>
    <name>presentation::PageChecking</name>
    <message numerus="yes">
        <source>%n found on the page</source>
        <translation>
            <numerusform>พบบนหน้า %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in several places</source>
        <translation>
            <numerusform>%n รายการอยู่หลายที่</numerusform>
        </translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>ไม่พบ: %1</translation>
    </message>
</context>
<context>
    <name>presentation::PdfOffer</name>
    <message>
        <source>%1, page %2</source>
        <translation>%1 หน้า %2</translation>
    </message>
</context>
<context>
    <name>presentation::PictureAsking</name>
    <message>
        <source>The service reads text and grounds its words by itself; it bills that separately.</source>
        <translation>บริการอ่านข้อความและระบุตำแหน่งของคำเอง โดยคิดค่าใช้จ่ายแยก</translation>
    </message>
    <message>
        <source>This service has none of its own: the Azure AI Vision resource at %1 analyses the pictures beside it, billed separately.</source>
        <translation>บริการนี้ไม่มีของตัวเอง ทรัพยากร Azure AI Vision ที่ %1 จะวิเคราะห์ภาพควบคู่ไป โดยคิดค่าใช้จ่ายแยก</translation>
    </message>
    <message>
        <source>This service has none of its own: the built-in service looks for text, people and codes beside it. For that, nothing leaves this computer.</source>
        <translation>บริการนี้ไม่มีของตัวเอง บริการในตัวจะหาข้อความ บุคคล และรหัสควบคู่ไป โดยไม่มีข้อมูลใดออกจากคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>The built-in service always answers with regions.</source>
        <translation>บริการในตัวตอบพร้อมบริเวณเสมอ</translation>
    </message>
    <message>
        <source>This service has none, and there is no built-in service to do it.</source>
        <translation>บริการนี้ไม่มีส่วนเสริม และไม่มีบริการในตัวที่จะทำแทน</translation>
    </message>
    <message>
        <source>Low costs few tokens; high lets the model read small print.</source>
        <translation>ต่ำใช้โทเค็นน้อย สูงทำให้โมเดลอ่านตัวพิมพ์เล็กได้</translation>
    </message>
    <message>
        <source>The built-in service always looks at all pixels.</source>
        <translation>บริการในตัวดูทุกพิกเซลเสมอ</translation>
    </message>
    <message>
        <source>This model knows no detail levels: it always looks at the whole picture.</source>
        <translation>โมเดลนี้ไม่มีระดับความละเอียด จึงดูทั้งภาพเสมอ</translation>
    </message>
    <message>
        <source>This model takes no pictures: choose another connection, or ask without them.</source>
        <translation>โมเดลนี้ไม่รับภาพ โปรดเลือกการเชื่อมต่ออื่น หรือถามโดยไม่ใช้ภาพ</translation>
    </message>
    <message>
        <source>With Vision enhancements this service grounds its words in one picture only, the last. Turn them off, or ask about one picture at a time.</source>
        <translation>เมื่อใช้ส่วนเสริมการมองเห็น บริการนี้ระบุตำแหน่งของคำในภาพเดียว คือภาพสุดท้าย โปรดปิดส่วนเสริม หรือถามทีละภาพ</translation>
    </message>
    <message>
        <source>A video stands alone: take the pictures out, or the video.</source>
        <translation>วิดีโอต้องอยู่เดี่ยว โปรดนำภาพหรือวิดีโอออก</translation>
    </message>
    <message numerus="yes">
        <source>At most %n picture(s) go with one question here: take some away, or ask twice.</source>
        <translation>
            <numerusform>ที่นี่ส่งได้ไม่เกิน %n ภาพต่อหนึ่งคำถาม โปรดนำบางภาพออก หรือถามสองครั้ง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::PictureSource</name>
    <message>
        <source>not fetched yet</source>
        <translation>ยังไม่ได้ดึง</translation>
    </message>
</context>
<context>
    <name>presentation::Place</name>
    <message>
        <source>top left</source>
        <translation>บนซ้าย</translation>
    </message>
    <message>
        <source>top middle</source>
        <translation>บนกลาง</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>บนขวา</translation>
    </message>
    <message>
        <source>left, above the middle</source>
        <translation>ซ้าย เหนือกลางภาพ</translation>
    </message>
    <message>
        <source>just above the middle</source>
        <translation>เหนือกลางภาพเล็กน้อย</translation>
    </message>
    <message>
        <source>right, above the middle</source>
        <translation>ขวา เหนือกลางภาพ</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ซ้าย</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>กลางภาพ</translation>
    </message>
    <message>
        <source>right</source>
        <translation>ขวา</translation>
    </message>
    <message>
        <source>left, below the middle</source>
        <translation>ซ้าย ใต้กลางภาพ</translation>
    </message>
    <message>
        <source>just below the middle</source>
        <translation>ใต้กลางภาพเล็กน้อย</translation>
    </message>
    <message>
        <source>right, below the middle</source>
        <translation>ขวา ใต้กลางภาพ</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>ล่างซ้าย</translation>
    </message>
    <message>
        <source>bottom middle</source>
        <translation>ล่างกลาง</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>ล่างขวา</translation>
    </message>
    <message>
        <source>%1, less than a hundredth of the picture</source>
        <translation>%1 น้อยกว่าหนึ่งในร้อยของภาพ</translation>
    </message>
    <message>
        <source>%1, about a hundredth of the picture</source>
        <translation>%1 ประมาณหนึ่งในร้อยของภาพ</translation>
    </message>
    <message>
        <source>%1, about a fiftieth of the picture</source>
        <translation>%1 ประมาณหนึ่งในห้าสิบของภาพ</translation>
    </message>
    <message>
        <source>%1, about a twentieth of the picture</source>
        <translation>%1 ประมาณหนึ่งในยี่สิบของภาพ</translation>
    </message>
    <message>
        <source>%1, about a tenth of the picture</source>
        <translation>%1 ประมาณหนึ่งในสิบของภาพ</translation>
    </message>
    <message>
        <source>%1, about a fifth of the picture</source>
        <translation>%1 ประมาณหนึ่งในห้าของภาพ</translation>
    </message>
    <message>
        <source>%1, about a quarter of the picture</source>
        <translation>%1 ประมาณหนึ่งในสี่ของภาพ</translation>
    </message>
    <message>
        <source>%1, about a third of the picture</source>
        <translation>%1 ประมาณหนึ่งในสามของภาพ</translation>
    </message>
    <message>
        <source>%1, about half of the picture</source>
        <translation>%1 ประมาณครึ่งภาพ</translation>
    </message>
    <message>
        <source>%1, most of the picture</source>
        <translation>%1 ส่วนใหญ่ของภาพ</translation>
    </message>
    <message>
        <source>nearly the whole picture</source>
        <translation>เกือบทั้งภาพ</translation>
    </message>
    <message>
        <source>nowhere in the picture</source>
        <translation>ไม่อยู่ในภาพ</translation>
    </message>
    <message>
        <source>a point, %1</source>
        <translation>จุด %1</translation>
    </message>
    <message>
        <source>service</source>
        <translation>บริการ</translation>
    </message>
    <message>
        <source>read text</source>
        <translation>ข้อความที่อ่าน</translation>
    </message>
    <message>
        <source>face</source>
        <translation>ใบหน้า</translation>
    </message>
    <message>
        <source>person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>answer’s text</source>
        <translation>ข้อความในคำตอบ</translation>
    </message>
    <message>
        <source>image analysis</source>
        <translation>วิเคราะห์ภาพ</translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation>วาดด้วยมือ</translation>
    </message>
</context>
<context>
    <name>presentation::RegionColours</name>
    <message>
        <source>score below 0.5</source>
        <translation>คะแนนต่ำกว่า 0.5</translation>
    </message>
    <message>
        <source>0.5 to 0.7</source>
        <translation>0.5 ถึง 0.7</translation>
    </message>
    <message>
        <source>0.7 to 0.9</source>
        <translation>0.7 ถึง 0.9</translation>
    </message>
    <message>
        <source>0.9 and above</source>
        <translation>0.9 ขึ้นไป</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>ไม่มีคะแนน</translation>
    </message>
</context>
<context>
    <name>presentation::RegionMark</name>
    <message>
        <source>accepted</source>
        <translation>ยอมรับแล้ว</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ปฏิเสธแล้ว</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>ลบแล้ว</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>เปลี่ยนชื่อแล้ว</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>ย้ายแล้ว</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>เพิ่มด้วยมือ</translation>
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
        <translation>บริเวณ %1</translation>
    </message>
    <message>
        <source>tied to its words by hand</source>
        <translation>ผูกกับคำด้วยมือ</translation>
    </message>
    <message>
        <source>its words were found by searching for them</source>
        <translation>พบคำโดยการค้นหา</translation>
    </message>
    <message>
        <source>its words were given by the model</source>
        <translation>โมเดลให้คำมา</translation>
    </message>
    <message>
        <source>its words were given by the service</source>
        <translation>บริการให้คำมา</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a region&apos;s name, and its place in words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Source: %2.</source>
        <translation>%1 ที่มา: %2</translation>
    </message>
    <message>
        <source>%1. Source: %2, score %3.</source>
        <translation>%1 ที่มา: %2 คะแนน %3</translation>
    </message>
    <message>
        <source>%1 Certainty: %2.</source>
        <comment>a sentence about a region; how its words were tied to it</comment>
        <translation>%1 ความแน่นอน: %2</translation>
    </message>
    <message>
        <source>%1 You: %2.</source>
        <comment>what the person made of a region</comment>
        <translation>%1 การตัดสินของผู้ใช้: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a region&apos;s name, and what the person made of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No words of the answer are tied to this region.</source>
        <translation>ไม่มีคำในคำตอบที่ผูกกับบริเวณนี้</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>words of an answer, and how they were tied</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shares most with “%1” (intersection over union).</source>
        <translation>ซ้อนทับกับ “%1” มากที่สุด (IoU)</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ป้ายชื่อ</translation>
    </message>
    <message>
        <source>words in the answer</source>
        <translation>คำในคำตอบ</translation>
    </message>
    <message>
        <source>where</source>
        <translation>ที่ใด</translation>
    </message>
    <message>
        <source>area</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>ซ้อนทับ</translation>
    </message>
    <message>
        <source>score</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>source</source>
        <translation>ที่มา</translation>
    </message>
    <message>
        <source>look at</source>
        <translation>ควรดู</translation>
    </message>
</context>
<context>
    <name>presentation::SearchModel</name>
    <message>
        <source>Type letters or digits to search for.</source>
        <translation>พิมพ์ตัวอักษรหรือตัวเลขที่ต้องการค้นหา</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>กำลังค้นหา…</translation>
    </message>
    <message>
        <source>Nothing found so far. Older conversations are still being read.</source>
        <translation>ยังไม่พบสิ่งใด กำลังอ่านการสนทนาเก่ากว่า</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try fewer words, or only their beginnings.</source>
        <translation>ไม่พบ “%1” ลองใช้คำน้อยลง หรือเฉพาะต้นคำ</translation>
    </message>
    <message>
        <source>Nothing found for “%1” with these filters.</source>
        <translation>ไม่พบ “%1” ด้วยตัวกรองเหล่านี้</translation>
    </message>
    <message>
        <source>Older conversations are still being read. More may turn up.</source>
        <translation>กำลังอ่านการสนทนาเก่ากว่า อาจพบเพิ่มอีก</translation>
    </message>
    <message>
        <source>In the picture: %1</source>
        <translation>ในภาพ: %1</translation>
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
        <translation>ป้ายชื่อทั้งหมด</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>ไม่มีป้ายชื่อ</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ป้ายชื่อ</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>ความแม่นยำ</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>ความครบถ้วน</translation>
    </message>
    <message>
        <source>mean IoU</source>
        <translation>IoU เฉลี่ย</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>ที่คาดไว้</translation>
    </message>
</context>
<context>
    <name>presentation::SetModel</name>
    <message>
        <source>Line %1 is not a JSON object.</source>
        <translation>บรรทัด %1 ไม่ใช่ออบเจกต์ JSON</translation>
    </message>
    <message>
        <source>Line %1 names no image.</source>
        <translation>บรรทัด %1 ไม่ระบุภาพ</translation>
    </message>
    <message>
        <source>Line %1 has neither a text nor a response.</source>
        <translation>บรรทัด %1 ไม่มีทั้งข้อความและคำตอบ</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>บรรทัด %1</translation>
    </message>
</context>
<context>
    <name>presentation::Ties</name>
    <message>
        <source>Tie words</source>
        <translation>ผูกคำ</translation>
    </message>
    <message>
        <source>Untie words</source>
        <translation>แยกคำ</translation>
    </message>
    <message>
        <source>said by the model or service</source>
        <translation>โมเดลหรือบริการบอกไว้</translation>
    </message>
    <message>
        <source>matched by Groundglass</source>
        <translation>Groundglass จับคู่</translation>
    </message>
    <message>
        <source>tied by hand</source>
        <translation>ผูกด้วยมือ</translation>
    </message>
</context>
<context>
    <name>presentation::VideoPlaces</name>
    <message>
        <source>This computer</source>
        <translation>คอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>This is no address of a container: %1.</source>
        <translation>นี่ไม่ใช่ที่อยู่ของคอนเทนเนอร์: %1</translation>
    </message>
</context>
<context>
    <name>presentation::Videos</name>
    <message>
        <source>This video could not be indexed. %1</source>
        <translation>ทำดัชนีวิดีโอนี้ไม่ได้ %1</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>ใช้ไม่ได้</translation>
    </message>
    <message>
        <source>Indexing, %1 %</source>
        <translation>กำลังทำดัชนี %1 %</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>Videos (%1)</source>
        <translation>วิดีโอ (%1)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>กำลังรอ</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>กำลังทำดัชนี</translation>
    </message>
</context>
<context>
    <name>presentation::Workspace</name>
    <message>
        <source>Go on exactly where you stopped.</source>
        <translation>โปรดตอบต่อจากจุดที่หยุดไว้</translation>
    </message>
</context>
<context>
    <name>ui::composer::AskingRow</name>
    <message>
        <source>Ask for regions</source>
        <translation>ถามหาบริเวณ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>คืนค่า</translation>
    </message>
    <message>
        <source>Words that ask for regions</source>
        <translation>คำที่ใช้ถามหาบริเวณ</translation>
    </message>
    <message>
        <source>Back to the words that suit the model</source>
        <translation>กลับไปใช้คำที่เหมาะกับโมเดล</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จ</translation>
    </message>
    <message>
        <source>Ask for regions: the model is asked to say where things are</source>
        <translation>ถามหาบริเวณ: ขอให้โมเดลบอกว่าสิ่งต่าง ๆ อยู่ที่ใด</translation>
    </message>
    <message>
        <source>The built-in service always answers with regions: there is nothing to ask for</source>
        <translation>บริการในตัวตอบพร้อมบริเวณเสมอ จึงไม่ต้องถาม</translation>
    </message>
    <message>
        <source>Asks for regions in your own words</source>
        <translation>ถามหาบริเวณด้วยคำของผู้ใช้</translation>
    </message>
    <message>
        <source>Asks for regions in words that suit the model</source>
        <translation>ถามหาบริเวณด้วยคำที่เหมาะกับโมเดล</translation>
    </message>
</context>
<context>
    <name>ui::composer::Chip</name>
    <message>
        <source>Take this picture away</source>
        <translation>นำภาพนี้ออก</translation>
    </message>
    <message>
        <source>Fetch from %1</source>
        <translation>ดึงจาก %1</translation>
    </message>
    <message>
        <source>Turn, crop, detail, order</source>
        <translation>หมุน ครอบตัด ความละเอียด ลำดับ</translation>
    </message>
</context>
<context>
    <name>ui::composer::ChipActions</name>
    <message>
        <source>&amp;Turn right</source>
        <translation>หมุนไปทางขวา (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Crop…</source>
        <translation>ครอบตัด… (&amp;C)</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>กลับเป็นแบบเดิม (&amp;W)</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>เลื่อนไปก่อนหน้า (&amp;B)</translation>
    </message>
    <message>
        <source>Move &amp;on</source>
        <translation>เลื่อนไปถัดไป (&amp;O)</translation>
    </message>
    <message>
        <source>Take &amp;away</source>
        <translation>นำออก (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Detail of this picture</source>
        <translation>ความละเอียดของภาพนี้ (&amp;D)</translation>
    </message>
    <message>
        <source>Like the other pictures</source>
        <translation>เหมือนภาพอื่น</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>ต่ำ</translation>
    </message>
    <message>
        <source>High</source>
        <translation>สูง</translation>
    </message>
</context>
<context>
    <name>ui::composer::Composer</name>
    <message>
        <source>Send (Enter)</source>
        <translation>ส่ง (Enter)</translation>
    </message>
    <message>
        <source>Ask about the picture…</source>
        <translation>ถามเกี่ยวกับภาพ…</translation>
    </message>
    <message>
        <source>Open pictures… (Ctrl+O)</source>
        <translation>เปิดภาพ… (Ctrl+O)</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter เพื่อส่ง</translation>
    </message>
    <message>
        <source>Shift+Enter breaks the line</source>
        <translation>Shift+Enter ขึ้นบรรทัดใหม่</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ส่ง</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>หยุด (Esc)</translation>
    </message>
    <message>
        <source>A picture used before…</source>
        <translation>ภาพที่เคยใช้…</translation>
    </message>
</context>
<context>
    <name>ui::composer::CropDialog</name>
    <message>
        <source>Turn and crop: %1</source>
        <translation>หมุนและครอบตัด: %1</translation>
    </message>
    <message>
        <source>&amp;Turn right</source>
        <translation>หมุนไปทางขวา (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>ทั้งภาพ (&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>ใช้ส่วนนี้</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 พิกเซล</translation>
    </message>
</context>
<context>
    <name>ui::composer::CropView</name>
    <message>
        <source>The part of the picture that stays</source>
        <translation>ส่วนของภาพที่จะเก็บไว้</translation>
    </message>
</context>
<context>
    <name>ui::composer::PagePicker</name>
    <message>
        <source>Reading…</source>
        <translation>กำลังอ่าน…</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation>เพิ่มหน้า</translation>
    </message>
    <message>
        <source>Pages of %1</source>
        <translation>หน้าของ %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>หน้า</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>กำลังอ่าน</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>ความละเอียดภาพ</translation>
    </message>
    <message>
        <source>%1 dots per inch</source>
        <translation>%1 จุดต่อนิ้ว</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>หน้า %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n pages</source>
        <translation>
            <numerusform>เพิ่ม %n หน้า</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the page</source>
        <translation>เพิ่มหน้านี้</translation>
    </message>
    <message>
        <source>Choose the pages that the question is about.</source>
        <translation>เลือกหน้าที่ต้องการถาม</translation>
    </message>
    <message>
        <source>The page becomes a picture of %1 × %2 pixels.</source>
        <translation>หน้านี้จะเป็นภาพขนาด %1 × %2 พิกเซล</translation>
    </message>
    <message numerus="yes">
        <source>%n pages become pictures; the first has %1 × %2 pixels.</source>
        <translation>
            <numerusform>%n หน้าจะเป็นภาพ ภาพแรกมีขนาด %1 × %2 พิกเซล</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::composer::ParameterPanel</name>
    <message>
        <source>For example: answer briefly, and in German</source>
        <translation>ตัวอย่าง: ตอบสั้น ๆ เป็นภาษาไทย</translation>
    </message>
    <message>
        <source>One in each line, four at most</source>
        <translation>บรรทัดละหนึ่งคำ ไม่เกินสี่</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>วิธีถาม</translation>
    </message>
    <message>
        <source>left to the model</source>
        <translation>ให้โมเดลเลือก</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> โทเค็น</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON by a schema</source>
        <translation>JSON ตาม schema</translation>
    </message>
    <message>
        <source>What the model is told first</source>
        <translation>สิ่งที่บอกโมเดลก่อน</translation>
    </message>
    <message>
        <source>Goes out before every question of this conversation</source>
        <translation>ส่งก่อนทุกคำถามในการสนทนานี้</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>คำตอบยาวสุด</translation>
    </message>
    <message>
        <source>A token is about four letters</source>
        <translation>หนึ่งโทเค็นประมาณสี่ตัวอักษร</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>อุณหภูมิ</translation>
    </message>
    <message>
        <source>0 says the likeliest, 2 is very free; most models begin with 1</source>
        <translation>0 ตอบสิ่งที่น่าจะเป็นที่สุด 2 อิสระมาก โมเดลส่วนใหญ่เริ่มที่ 1</translation>
    </message>
    <message>
        <source>Answer as</source>
        <translation>ตอบเป็น</translation>
    </message>
    <message>
        <source>The form of the answer</source>
        <translation>รูปแบบของคำตอบ</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON schema</translation>
    </message>
    <message>
        <source>What the answer&apos;s JSON has to look like</source>
        <translation>JSON ของคำตอบต้องมีลักษณะอย่างไร</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Of all next words, only the likeliest that make up this share</source>
        <translation>จากคำถัดไปทั้งหมด เลือกเฉพาะที่น่าจะเป็นที่สุดรวมกันตามสัดส่วนนี้</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>ค่าเริ่มสุ่ม</translation>
    </message>
    <message>
        <source>The same seed makes the same answer likelier</source>
        <translation>ค่าเริ่มสุ่มเดียวกันทำให้ได้คำตอบเดิมง่ายขึ้น</translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation>คำหยุด</translation>
    </message>
    <message>
        <source>The answer ends before one of these</source>
        <translation>คำตอบจบก่อนคำเหล่านี้</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>เครื่องมือ</translation>
    </message>
    <message>
        <source>Functions that the model may ask to be called; you answer its calls</source>
        <translation>ฟังก์ชันที่โมเดลขอให้เรียกได้ โดยผู้ใช้เป็นผู้ตอบ</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>การคิด</translation>
    </message>
    <message>
        <source>How long a thinking model thinks</source>
        <translation>โมเดลที่คิดจะคิดนานเพียงใด</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>คืนค่าทั้งหมด</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จ</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>แสดงน้อยลง</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>การตั้งค่าทั้งหมด</translation>
    </message>
    <message>
        <source>Only the first four are taken.</source>
        <translation>ใช้เฉพาะสี่คำแรก</translation>
    </message>
    <message>
        <source>Not usable yet: %1</source>
        <translation>ยังใช้ไม่ได้: %1</translation>
    </message>
    <message>
        <source>How to ask: length, form, tools…</source>
        <translation>วิธีถาม: ความยาว รูปแบบ เครื่องมือ…</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>น้อยที่สุด</translation>
    </message>
    <message>
        <source>low</source>
        <translation>น้อย</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>ปานกลาง</translation>
    </message>
    <message>
        <source>high</source>
        <translation>มาก</translation>
    </message>
</context>
<context>
    <name>ui::composer::PictureMenu</name>
    <message>
        <source>How pictures are looked at</source>
        <translation>วิธีดูภาพ</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>ความละเอียด</translation>
    </message>
    <message>
        <source>The service chooses</source>
        <translation>บริการเลือกเอง</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>ต่ำ</translation>
    </message>
    <message>
        <source>High</source>
        <translation>สูง</translation>
    </message>
    <message>
        <source>Vision enhancements</source>
        <translation>ส่วนเสริมการมองเห็น</translation>
    </message>
    <message>
        <source>Tell the model what was found</source>
        <translation>บอกโมเดลถึงสิ่งที่พบ</translation>
    </message>
    <message>
        <source>Text and objects that the analysis found go out below the question, as words.</source>
        <translation>ข้อความและวัตถุที่พบจะส่งไปเป็นคำใต้คำถาม</translation>
    </message>
    <message>
        <source>Only what an analysis beside the chat finds can be told to the model.</source>
        <translation>บอกโมเดลได้เฉพาะสิ่งที่การวิเคราะห์ควบคู่พบ</translation>
    </message>
    <message>
        <source>Also what is in “%1”</source>
        <translation>รวมสิ่งที่อยู่ใน “%1”</translation>
    </message>
</context>
<context>
    <name>ui::composer::PlaceChip</name>
    <message>
        <source>crop</source>
        <translation>ภาพตัด</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>พิกัด</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ทั้งสอง</translation>
    </message>
    <message>
        <source>Send it &amp;cut out, as a further picture</source>
        <translation>ส่งเป็นภาพตัดเพิ่มอีกภาพ (&amp;C)</translation>
    </message>
    <message>
        <source>Send its c&amp;oordinates, as the model writes them</source>
        <translation>ส่งพิกัดตามแบบที่โมเดลเขียน (&amp;O)</translation>
    </message>
    <message>
        <source>Send &amp;both</source>
        <translation>ส่งทั้งสอง (&amp;B)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a question, and what is there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Do not ask about this place</source>
        <translation>ไม่ถามถึงตำแหน่งนี้</translation>
    </message>
    <message>
        <source>What of this place is sent</source>
        <translation>สิ่งที่ส่งของตำแหน่งนี้</translation>
    </message>
    <message>
        <source>What of %1 is sent: %2</source>
        <translation>สิ่งที่ส่งของ %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::composer::PlaceRow</name>
    <message>
        <source>Also sent: %1</source>
        <translation>ส่งด้วย: %1</translation>
    </message>
</context>
<context>
    <name>ui::composer::QuestionEdit</name>
    <message>
        <source>Question</source>
        <translation>คำถาม</translation>
    </message>
</context>
<context>
    <name>ui::composer::UsedPictures</name>
    <message>
        <source>Looking…</source>
        <translation>กำลังค้นหา…</translation>
    </message>
    <message>
        <source>A picture used before</source>
        <translation>ภาพที่เคยใช้</translation>
    </message>
    <message>
        <source>Name of the picture</source>
        <translation>ชื่อภาพ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>ใช้อีกครั้ง</translation>
    </message>
    <message>
        <source>No picture was asked about yet.</source>
        <translation>ยังไม่เคยถามเกี่ยวกับภาพใด</translation>
    </message>
    <message>
        <source>%1, %2 × %3 pixels</source>
        <translation>%1, %2 × %3 พิกเซล</translation>
    </message>
</context>
<context>
    <name>ui::composer::VideoRow</name>
    <message>
        <source>Take the video out</source>
        <translation>นำวิดีโอออก</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>วิดีโอ %1</translation>
    </message>
    <message>
        <source>A question takes one video and no pictures beside it: take the pictures out, or the video.</source>
        <translation>หนึ่งคำถามรับหนึ่งวิดีโอโดยไม่มีภาพอื่น โปรดนำภาพหรือวิดีโอออก</translation>
    </message>
</context>
<context>
    <name>ui::connections::CapabilityForm</name>
    <message>
        <source>Dollars for a million tokens sent</source>
        <translation>ดอลลาร์ต่อหนึ่งล้านโทเค็นที่ส่ง</translation>
    </message>
    <message>
        <source>Dollars for a million tokens answered</source>
        <translation>ดอลลาร์ต่อหนึ่งล้านโทเค็นที่ตอบ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>Pictures in a question</source>
        <translation>ภาพในหนึ่งคำถาม</translation>
    </message>
    <message>
        <source>$ per million sent</source>
        <translation>$ ต่อล้านที่ส่ง</translation>
    </message>
    <message>
        <source>$ per million answered</source>
        <translation>$ ต่อล้านที่ตอบ</translation>
    </message>
    <message>
        <source>As known: yes</source>
        <translation>ตามที่ทราบ: ใช่</translation>
    </message>
    <message>
        <source>As known: no</source>
        <translation>ตามที่ทราบ: ไม่ใช่</translation>
    </message>
    <message numerus="yes">
        <source>As known: up to %n</source>
        <translation>
            <numerusform>ตามที่ทราบ: ไม่เกิน %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>As known: %1</source>
        <translation>ตามที่ทราบ: %1</translation>
    </message>
</context>
<context>
    <name>ui::connections::ConnectionForm</name>
    <message>
        <source>Paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>An address, a curl command or a code snippet fills the fields</source>
        <translation>ที่อยู่ คำสั่ง curl หรือโค้ดตัวอย่างจะกรอกฟิลด์ให้</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>As you want to call it</source>
        <translation>ชื่อที่ต้องการเรียก</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>ปลายทาง</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>การปรับใช้</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>โมเดล</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>รุ่น API</translation>
    </message>
    <message>
        <source>An AI Services resource, which makes the enhancements itself</source>
        <translation>ทรัพยากร AI Services ซึ่งทำส่วนเสริมเอง</translation>
    </message>
    <message>
        <source>Azure AI Vision</source>
        <translation>Azure AI Vision</translation>
    </message>
    <message>
        <source>Optional; S1 tier, same region as the model, billed separately</source>
        <translation>ไม่บังคับ ระดับ S1 ภูมิภาคเดียวกับโมเดล คิดค่าใช้จ่ายแยก</translation>
    </message>
    <message>
        <source>Vision key</source>
        <translation>คีย์ Vision</translation>
    </message>
    <message>
        <source>List</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Asks the service which models it has</source>
        <translation>ถามบริการว่ามีโมเดลใดบ้าง</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>ลงชื่อเข้าใช้ด้วย</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>คีย์</translation>
    </message>
    <message>
        <source>Microsoft Entra ID, through the Azure CLI</source>
        <translation>Microsoft Entra ID ผ่าน Azure CLI</translation>
    </message>
    <message>
        <source>A token from an environment variable</source>
        <translation>โทเค็นจากตัวแปรสภาพแวดล้อม</translation>
    </message>
    <message>
        <source>A token that a command prints</source>
        <translation>โทเค็นที่คำสั่งพิมพ์</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>คีย์</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>ผู้เช่า</translation>
    </message>
    <message>
        <source>Optional: the one that is signed in</source>
        <translation>ไม่บังคับ: ที่ลงชื่อเข้าใช้อยู่</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>ขอบเขต</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>ตัวแปร</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>คำสั่ง</translation>
    </message>
    <message>
        <source>A program and its arguments</source>
        <translation>โปรแกรมและอาร์กิวเมนต์</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>ความละเอียด</translation>
    </message>
    <message>
        <source>The service chooses how closely it looks</source>
        <translation>บริการเลือกว่าจะดูละเอียดเพียงใด</translation>
    </message>
    <message>
        <source>Low: a small copy, few tokens</source>
        <translation>ต่ำ: สำเนาเล็ก โทเค็นน้อย</translation>
    </message>
    <message>
        <source>High: small print can be read, more tokens</source>
        <translation>สูง: อ่านตัวพิมพ์เล็กได้ โทเค็นมาก</translation>
    </message>
    <message>
        <source>What it can do…</source>
        <translation>ความสามารถ…</translation>
    </message>
    <message>
        <source>Says otherwise than the table of known models</source>
        <translation>กำหนดต่างจากตารางโมเดลที่รู้จัก</translation>
    </message>
    <message>
        <source>Proxy and certificates…</source>
        <translation>พร็อกซีและใบรับรอง…</translation>
    </message>
    <message>
        <source>Where the way to this service is not the system&apos;s</source>
        <translation>เมื่อเส้นทางไปยังบริการนี้ไม่ใช่ของระบบ</translation>
    </message>
    <message>
        <source>Azure OpenAI, by deployment</source>
        <translation>Azure OpenAI ตามการปรับใช้</translation>
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
        <translation>เซิร์ฟเวอร์อื่นที่เข้ากันได้กับ OpenAI</translation>
    </message>
    <message>
        <source>%1 (takes no pictures)</source>
        <translation>%1 (ไม่รับภาพ)</translation>
    </message>
</context>
<context>
    <name>ui::connections::ConnectionsWindow</name>
    <message>
        <source>Connections</source>
        <translation>การเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Find models here</source>
        <translation>ค้นหาโมเดลในเครื่อง</translation>
    </message>
    <message>
        <source>Asks the usual ports of Ollama, LM Studio, llama.cpp and vLLM on this computer</source>
        <translation>ถามพอร์ตปกติของ Ollama, LM Studio, llama.cpp และ vLLM บนคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ทดสอบ</translation>
    </message>
    <message>
        <source>Asks a few very small questions, which may cost a fraction of a cent</source>
        <translation>ถามคำถามเล็ก ๆ ไม่กี่ข้อ ซึ่งอาจมีค่าใช้จ่ายไม่ถึงหนึ่งเซนต์</translation>
    </message>
    <message>
        <source>Test with cards…</source>
        <translation>ทดสอบด้วยการ์ด…</translation>
    </message>
    <message>
        <source>Measures how the model counts places, after saying what it costs</source>
        <translation>วัดว่าโมเดลนับตำแหน่งอย่างไร โดยบอกค่าใช้จ่ายก่อน</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Connect and ask again</source>
        <translation>เชื่อมต่อแล้วถามอีกครั้ง</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>เชื่อมต่อ</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>การเชื่อมต่อใหม่</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (สำเนา)</translation>
    </message>
    <message>
        <source>The service gives no list: %1 Type the name instead.</source>
        <translation>บริการไม่ให้รายการ: %1 โปรดพิมพ์ชื่อแทน</translation>
    </message>
    <message>
        <source>The service lists no models. Type the name instead.</source>
        <translation>บริการไม่แสดงโมเดล โปรดพิมพ์ชื่อแทน</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>ไม่มีคีย์</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>การเชื่อมต่อ</translation>
    </message>
</context>
<context>
    <name>ui::connections::FoundPage</name>
    <message>
        <source>Asking this computer…</source>
        <translation>กำลังถามคอมพิวเตอร์นี้…</translation>
    </message>
    <message>
        <source>%1, by its name</source>
        <translation>%1 ตามชื่อ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>เพิ่ม %1</translation>
    </message>
</context>
<context>
    <name>ui::connections::RouteForm</name>
    <message>
        <source>Proxy</source>
        <translation>พร็อกซี</translation>
    </message>
    <message>
        <source>As in Settings, or else the system&apos;s</source>
        <translation>ตามการตั้งค่า หรือตามระบบ</translation>
    </message>
    <message>
        <source>None: straight to the service</source>
        <translation>ไม่มี: ตรงไปยังบริการ</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>พร็อกซีนี้:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>ที่อยู่ของพร็อกซี</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ผู้ใช้</translation>
    </message>
    <message>
        <source>User at the proxy</source>
        <translation>ผู้ใช้ของพร็อกซี</translation>
    </message>
    <message>
        <source>Optional: where the proxy wants a sign-in</source>
        <translation>ไม่บังคับ: เมื่อพร็อกซีขอให้ลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>รหัสผ่านของพร็อกซี</translation>
    </message>
    <message>
        <source>Kept like a key; left empty, the kept one stays</source>
        <translation>เก็บเหมือนคีย์ หากเว้นว่างจะใช้ของเดิม</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>ใบรับรอง</translation>
    </message>
    <message>
        <source>File of trusted certificates</source>
        <translation>ไฟล์ใบรับรองที่เชื่อถือ</translation>
    </message>
    <message>
        <source>A PEM file, trusted beside the system&apos;s own</source>
        <translation>ไฟล์ PEM ที่เชื่อถือเพิ่มจากของระบบ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>เลือก…</translation>
    </message>
    <message>
        <source>Choose a file of trusted certificates</source>
        <translation>เลือกไฟล์ใบรับรองที่เชื่อถือ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ล้าง</translation>
    </message>
    <message>
        <source>Trust the system&apos;s certificates only</source>
        <translation>เชื่อถือเฉพาะใบรับรองของระบบ</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>ใบรับรองที่เชื่อถือ</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>ใบรับรอง (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ไฟล์ทั้งหมด (*)</translation>
    </message>
</context>
<context>
    <name>ui::connections::TrialPanel</name>
    <message>
        <source>Send the cards</source>
        <translation>ส่งการ์ด</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ไม่ใช่ตอนนี้</translation>
    </message>
</context>
<context>
    <name>ui::connections::TrialTable</name>
    <message>
        <source>works</source>
        <translation>ใช้ได้</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>ใช้ไม่ได้</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>กำลังถาม…</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>ยังไม่ได้ลอง</translation>
    </message>
    <message>
        <source>next</source>
        <translation>ถัดไป</translation>
    </message>
</context>
<context>
    <name>ui::library::ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>การสนทนา</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>เปลี่ยนชื่อ</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>เลิกปักหมุด</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ปักหมุด</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
</context>
<context>
    <name>ui::library::Library</name>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>การสนทนาจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>ล้างตัวกรอง</translation>
    </message>
    <message>
        <source>No conversation fits these filters.</source>
        <translation>ไม่มีการสนทนาที่ตรงกับตัวกรอง</translation>
    </message>
</context>
<context>
    <name>ui::library::LibraryDelegate</name>
    <message>
        <source>Title of the conversation</source>
        <translation>ชื่อการสนทนา</translation>
    </message>
</context>
<context>
    <name>ui::library::ResultList</name>
    <message>
        <source>Found in conversations</source>
        <translation>พบในการสนทนา</translation>
    </message>
</context>
<context>
    <name>ui::library::SearchRow</name>
    <message>
        <source>Filter conversations</source>
        <translation>กรองการสนทนา</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>ค้นหาทั้งหมด</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>ค้นหาในทุกการสนทนา</translation>
    </message>
    <message>
        <source>Finds words in questions, answers, labels and texts read from pictures. Words in quotation marks are found as they stand.</source>
        <translation>ค้นหาคำในคำถาม คำตอบ ป้ายชื่อ และข้อความที่อ่านจากภาพ คำในเครื่องหมายคำพูดจะค้นหาตรงตามที่เขียน</translation>
    </message>
    <message>
        <source>Filter by date, connection and what a conversation holds</source>
        <translation>กรองตามวันที่ การเชื่อมต่อ และสิ่งที่อยู่ในการสนทนา</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>มีภาพ</translation>
    </message>
    <message>
        <source>With a video</source>
        <translation>มีวิดีโอ</translation>
    </message>
    <message>
        <source>With regions</source>
        <translation>มีบริเวณ</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>ตอบโดย</translation>
    </message>
    <message>
        <source>Any connection</source>
        <translation>การเชื่อมต่อใดก็ได้</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>นำตัวกรอง %1 ออก</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>นำตัวกรองนี้ออก</translation>
    </message>
</context>
<context>
    <name>ui::library::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Bring back what was deleted last</source>
        <translation>นำสิ่งที่ลบล่าสุดกลับมา</translation>
    </message>
</context>
<context>
    <name>ui::present::AskField</name>
    <message>
        <source>Question from the audience</source>
        <translation>คำถามจากผู้ชม</translation>
    </message>
    <message>
        <source>Type a question…</source>
        <translation>พิมพ์คำถาม…</translation>
    </message>
</context>
<context>
    <name>ui::present::Greeting</name>
    <message>
        <source>Nothing to present yet</source>
        <translation>ยังไม่มีสิ่งที่จะนำเสนอ</translation>
    </message>
    <message>
        <source>Open a conversation about a picture, or pin some: the talk walks through them. Or begin with a sample.</source>
        <translation>เปิดการสนทนาเกี่ยวกับภาพ หรือปักหมุดไว้ การนำเสนอจะไล่ไปตามนั้น หรือเริ่มด้วยตัวอย่าง</translation>
    </message>
</context>
<context>
    <name>ui::present::PresentWindow</name>
    <message>
        <source>Groundglass: presenting</source>
        <translation>Groundglass: กำลังนำเสนอ</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>กำลังนำเสนอ</translation>
    </message>
    <message>
        <source>Press R for the recorded answer.</source>
        <translation>กด R เพื่อดูคำตอบที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>กำลังดู…</translation>
    </message>
    <message>
        <source>No answer came this time.</source>
        <translation>ครั้งนี้ไม่มีคำตอบ</translation>
    </message>
</context>
<context>
    <name>ui::present::Script</name>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>บันทึกไว้</translation>
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
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>ภาพ %1</translation>
    </message>
</context>
<context>
    <name>ui::sent::PictureTable</name>
    <message>
        <source>Pictures as they were sent</source>
        <translation>ภาพตามที่ส่งไป</translation>
    </message>
</context>
<context>
    <name>ui::sent::SentPanel</name>
    <message>
        <source>Request</source>
        <translation>คำขอ</translation>
    </message>
    <message>
        <source>Answer as it came</source>
        <translation>คำตอบตามที่ได้รับ</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>สิ่งที่ส่งไป</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>คัดลอกเป็น curl</translation>
    </message>
    <message>
        <source>A command for a terminal. It takes the key from GROUNDGLASS_API_KEY and the pictures from files picture-1, picture-2 …</source>
        <translation>คำสั่งสำหรับเทอร์มินัล ใช้คีย์จาก GROUNDGLASS_API_KEY และภาพจากไฟล์ picture-1, picture-2 …</translation>
    </message>
    <message>
        <source>Keys and signatures have placeholders.</source>
        <translation>คีย์และลายเซ็นถูกแทนด้วยตัวยึดตำแหน่ง</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Nothing is kept of this answer: it ended before anything was sent, or was asked by an older version.</source>
        <translation>ไม่มีข้อมูลของคำตอบนี้ เพราะจบก่อนส่งสิ่งใด หรือถามด้วยรุ่นเก่า</translation>
    </message>
</context>
<context>
    <name>ui::sets::SetList</name>
    <message>
        <source>Pictures of the set</source>
        <translation>ภาพในชุด</translation>
    </message>
    <message>
        <source>Metrics for each label</source>
        <translation>ตัววัดของแต่ละป้ายชื่อ</translation>
    </message>
    <message>
        <source>Filter by name or label</source>
        <translation>กรองตามชื่อหรือป้ายชื่อ</translation>
    </message>
    <message>
        <source>Filter by flags</source>
        <translation>กรองตามข้อสังเกต</translation>
    </message>
    <message>
        <source>Any flags</source>
        <translation>ข้อสังเกตใดก็ได้</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>มีข้อสังเกต</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>ไม่มีข้อสังเกต</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>มีปัญหา</translation>
    </message>
    <message>
        <source>Filter by label</source>
        <translation>กรองตามป้ายชื่อ</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>ป้ายชื่อทั้งหมด</translation>
    </message>
    <message>
        <source>Filter by verdict</source>
        <translation>กรองตามผลตัดสิน</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>ผลตัดสินใดก็ได้</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>ยังไม่ตรวจ</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>ยอมรับแล้ว</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ปฏิเสธแล้ว</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>ยอมรับ</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>ยอมรับ (A)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>ปฏิเสธ</translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation>ปฏิเสธ (R)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Next that is not reviewed (N)</source>
        <translation>ภาพถัดไปที่ยังไม่ตรวจ (N)</translation>
    </message>
    <message>
        <source>Looking through the set…</source>
        <translation>กำลังตรวจดูชุด…</translation>
    </message>
    <message>
        <source>This set could not be opened.</source>
        <translation>เปิดชุดนี้ไม่ได้</translation>
    </message>
    <message>
        <source>There are no pictures in this set.</source>
        <translation>ไม่มีภาพในชุดนี้</translation>
    </message>
    <message>
        <source>No picture fits these filters.</source>
        <translation>ไม่มีภาพที่ตรงกับตัวกรอง</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n picture(s) reviewed</source>
        <translation>
            <numerusform>ตรวจแล้ว %1 จาก %n ภาพ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · reading %2</source>
        <translation>%1 · กำลังอ่าน %2</translation>
    </message>
</context>
<context>
    <name>ui::sets::SetRow</name>
    <message>
        <source>reading…</source>
        <translation>กำลังอ่าน…</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n บริเวณ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n ข้อสังเกต</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::settings::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>การถาม</translation>
    </message>
    <message>
        <source>New conversations ask</source>
        <translation>การสนทนาใหม่ถาม</translation>
    </message>
    <message>
        <source>Detail of pictures</source>
        <translation>ความละเอียดของภาพ</translation>
    </message>
    <message>
        <source>As the connection says</source>
        <translation>ตามการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Low: a small copy, few tokens</source>
        <translation>ต่ำ: สำเนาเล็ก โทเค็นน้อย</translation>
    </message>
    <message>
        <source>High: small print can be read, more tokens</source>
        <translation>สูง: อ่านตัวพิมพ์เล็กได้ โทเค็นมาก</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>สิ่งที่ส่งออก</translation>
    </message>
    <message>
        <source>Take position, serial numbers and other metadata out of pictures</source>
        <translation>นำตำแหน่ง หมายเลขเครื่อง และเมทาดาทาอื่นออกจากภาพ</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> พิกเซล</translation>
    </message>
    <message>
        <source>Longest side of a picture</source>
        <translation>ด้านยาวสุดของภาพ</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>ด้านยาวสุด</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Largest file of a picture</source>
        <translation>ไฟล์ภาพใหญ่สุด</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>ไฟล์ใหญ่สุด</translation>
    </message>
    <message>
        <source>A picture above these limits is sent smaller, and its question says so.</source>
        <translation>ภาพที่เกินขีดจำกัดนี้จะส่งแบบย่อ และคำถามจะแจ้งไว้</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ลักษณะ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ธีม</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>เครือข่าย</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>พร็อกซี</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>พร็อกซีนี้:</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>โฮสต์ของพร็อกซี</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>โฮสต์</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>พอร์ตของพร็อกซี</translation>
    </message>
    <message>
        <source>For connections that name no proxy of their own. This computer itself is never asked through one.</source>
        <translation>สำหรับการเชื่อมต่อที่ไม่มีพร็อกซีของตัวเอง โดยจะไม่ถามคอมพิวเตอร์นี้ผ่านพร็อกซี</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>ข้อมูล</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>อยู่ใน</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>เปิดโฟลเดอร์</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>ใช้โฟลเดอร์อื่น…</translation>
    </message>
    <message>
        <source>Delete all data…</source>
        <translation>ลบข้อมูลทั้งหมด…</translation>
    </message>
    <message>
        <source>This deletes all conversations with their pictures, answers and regions, all connections and their keys in the keychain, video indexes of the built-in service, and these settings. Files that you opened or exported elsewhere stay. There is no way back. Groundglass ends afterwards.</source>
        <translation>การดำเนินการนี้ลบการสนทนาทั้งหมดพร้อมภาพ คำตอบ และบริเวณ การเชื่อมต่อทั้งหมดและคีย์ในพวงกุญแจ ดัชนีวิดีโอของบริการในตัว และการตั้งค่าเหล่านี้ ไฟล์ที่เปิดหรือส่งออกไว้ที่อื่นจะยังอยู่ เรียกคืนไม่ได้ และ Groundglass จะปิดหลังจากนั้น</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>ลบทุกอย่าง</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>กำลังลบ…</translation>
    </message>
    <message>
        <source>From the next start on: %1. What is in the old folder stays there.</source>
        <translation>ตั้งแต่การเริ่มครั้งถัดไป: %1 สิ่งที่อยู่ในโฟลเดอร์เดิมจะยังอยู่ที่นั่น</translation>
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
        <translation>การเปรียบเทียบบริเวณ</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>เปรียบเทียบกับ</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>ทั้งสอง</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>อีกฝั่ง</translation>
    </message>
    <message>
        <source>Which regions are drawn (X blinks between the two)</source>
        <translation>บริเวณที่จะวาด (X สลับระหว่างสองชุด)</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>หยุดเปรียบเทียบ</translation>
    </message>
    <message>
        <source>Least overlap of a match, in percent</source>
        <translation>ส่วนซ้อนทับน้อยสุดที่ถือว่าตรง เป็นเปอร์เซ็นต์</translation>
    </message>
    <message>
        <source>Names must agree</source>
        <translation>ชื่อต้องตรงกัน</translation>
    </message>
    <message>
        <source>Whether two regions match only when they have the same name</source>
        <translation>สองบริเวณถือว่าตรงกันเมื่อชื่อเดียวกันเท่านั้นหรือไม่</translation>
    </message>
    <message>
        <source>Add the regions that only the other has to what I corrected; can be undone</source>
        <translation>เพิ่มบริเวณที่มีเฉพาะอีกฝั่งลงในส่วนที่แก้ไข เลิกทำได้</translation>
    </message>
    <message numerus="yes">
        <source>%n matched</source>
        <translation>
            <numerusform>ตรงกัน %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>ขาดไป %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extra</source>
        <translation>
            <numerusform>เกินมา %n</numerusform>
        </translation>
    </message>
    <message>
        <source>precision %1 · recall %2 · mean IoU %3</source>
        <translation>ความแม่นยำ %1 · ความครบถ้วน %2 · IoU เฉลี่ย %3</translation>
    </message>
    <message>
        <source>%1: precision %2, recall %3</source>
        <comment>metrics of the regions with one name</comment>
        <translation>%1: ความแม่นยำ %2 ความครบถ้วน %3</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ไม่มีชื่อ)</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>เปรียบเทียบกับ %1</translation>
    </message>
    <message>
        <source>%1 — click to compare with something else</source>
        <translation>%1 — คลิกเพื่อเปรียบเทียบกับสิ่งอื่น</translation>
    </message>
    <message>
        <source>Match from %1 % overlap</source>
        <translation>ตรงกันเมื่อซ้อนทับตั้งแต่ %1 %</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>กำลังเปรียบเทียบ…</translation>
    </message>
    <message>
        <source>The other has no regions on this picture.</source>
        <translation>อีกฝั่งไม่มีบริเวณบนภาพนี้</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n missed</source>
        <translation>
            <numerusform>รับที่ขาด %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::stage::ComparisonOverlay</name>
    <message>
        <source>missed</source>
        <translation>ขาดไป</translation>
    </message>
    <message>
        <source>missed: %1</source>
        <translation>ขาดไป: %1</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>เกินมา</translation>
    </message>
    <message>
        <source>extra: %1</source>
        <translation>เกินมา: %1</translation>
    </message>
</context>
<context>
    <name>ui::stage::FilmBar</name>
    <message>
        <source>One frame back</source>
        <translation>ถอยหนึ่งเฟรม</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>เล่น</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>ไปอีกหนึ่งเฟรม</translation>
    </message>
    <message>
        <source>Services read one picture: the first frame is what is sent with a question.</source>
        <translation>บริการอ่านภาพเดียว จึงส่งเฟรมแรกไปกับคำถาม</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>หยุดชั่วคราว</translation>
    </message>
    <message>
        <source>frame %1 of %2 · the first is sent</source>
        <translation>เฟรม %1 จาก %2 · ส่งเฟรมแรก</translation>
    </message>
</context>
<context>
    <name>ui::stage::FloatingBar</name>
    <message>
        <source>Zoom</source>
        <translation>ซูม</translation>
    </message>
    <message>
        <source>%1 % · fit</source>
        <comment>how large the picture is shown</comment>
        <translation>%1 % · พอดี</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how large the picture is shown</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>ซูม: %1</translation>
    </message>
</context>
<context>
    <name>ui::stage::LabelEdit</name>
    <message>
        <source>Name of the region</source>
        <translation>ชื่อบริเวณ</translation>
    </message>
</context>
<context>
    <name>ui::stage::Legend</name>
    <message>
        <source>What the colours mean</source>
        <translation>ความหมายของสี</translation>
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
        <translation>สีพื้น</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>เส้น</translation>
    </message>
    <message>
        <source>Label size</source>
        <translation>ขนาดป้ายชื่อ</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>ค่าปกติ</translation>
    </message>
    <message>
        <source>Fill, lines and label size as they were at first</source>
        <translation>สีพื้น เส้น และขนาดป้ายชื่อตามค่าเริ่มต้น</translation>
    </message>
</context>
<context>
    <name>ui::stage::RegionHead</name>
    <message>
        <source>How regions are drawn</source>
        <translation>วิธีวาดบริเวณ</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>บริเวณ</translation>
    </message>
    <message>
        <source>Find a region</source>
        <translation>ค้นหาบริเวณ</translation>
    </message>
    <message>
        <source>Show only regions with this in their label or words</source>
        <translation>แสดงเฉพาะบริเวณที่มีคำนี้ในป้ายชื่อหรือคำ</translation>
    </message>
    <message>
        <source>Colour by &amp;label</source>
        <translation>สีตามป้ายชื่อ (&amp;L)</translation>
    </message>
    <message>
        <source>Colour by &amp;source</source>
        <translation>สีตามที่มา (&amp;S)</translation>
    </message>
    <message>
        <source>Colour by s&amp;core</source>
        <translation>สีตามคะแนน (&amp;C)</translation>
    </message>
    <message>
        <source>Labels &amp;always</source>
        <translation>ป้ายชื่อเสมอ (&amp;A)</translation>
    </message>
    <message>
        <source>Labels on &amp;hover</source>
        <translation>ป้ายชื่อเมื่อชี้ (&amp;H)</translation>
    </message>
    <message>
        <source>Labels &amp;never</source>
        <translation>ไม่แสดงป้ายชื่อ (&amp;N)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>แสดงทั้งหมด (&amp;A)</translation>
    </message>
    <message>
        <source>Only what &amp;deserves a look</source>
        <translation>เฉพาะที่ควรดู (&amp;D)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>อย่างน้อย %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ที่มา</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ป้ายชื่อ</translation>
    </message>
    <message>
        <source>without a label</source>
        <translation>ไม่มีป้ายชื่อ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>One region</source>
        <translation>หนึ่งบริเวณ</translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <translation>
            <numerusform>%n บริเวณ</numerusform>
        </translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>ป้ายชื่อทั้งหมด</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>กรองแล้ว</translation>
    </message>
    <message>
        <source>Which regions are shown</source>
        <translation>บริเวณที่แสดง</translation>
    </message>
    <message>
        <source>by label</source>
        <translation>ตามป้ายชื่อ</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>ตามที่มา</translation>
    </message>
    <message>
        <source>by score</source>
        <translation>ตามคะแนน</translation>
    </message>
    <message>
        <source>labels: always</source>
        <translation>ป้ายชื่อ: เสมอ</translation>
    </message>
    <message>
        <source>labels: on hover</source>
        <translation>ป้ายชื่อ: เมื่อชี้</translation>
    </message>
    <message>
        <source>labels: never</source>
        <translation>ป้ายชื่อ: ไม่แสดง</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>สีบอกอะไร</translation>
    </message>
    <message>
        <source>When labels are written beside the regions</source>
        <translation>เมื่อใดที่เขียนป้ายชื่อข้างบริเวณ</translation>
    </message>
</context>
<context>
    <name>ui::stage::RegionList</name>
    <message>
        <source>No regions yet. What an answer points at in the picture is listed here.</source>
        <translation>ยังไม่มีบริเวณ สิ่งที่คำตอบชี้ในภาพจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>บริเวณ</translation>
    </message>
    <message>
        <source>No region passes the filter.</source>
        <translation>ไม่มีบริเวณที่ผ่านตัวกรอง</translation>
    </message>
</context>
<context>
    <name>ui::stage::SampleButton</name>
    <message>
        <source>Sample: %1</source>
        <translation>ตัวอย่าง: %1</translation>
    </message>
    <message>
        <source>Look at this sample and ask “%1”</source>
        <translation>ดูตัวอย่างนี้และถาม “%1”</translation>
    </message>
</context>
<context>
    <name>ui::stage::Stage</name>
    <message>
        <source>Picture</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>กำลังอ่านภาพ…</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>พอดีกับหน้าต่าง (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>ขนาดจริง (&amp;A)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>ซูมเข้า (&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>ซูมออก (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hide Regions</source>
        <translation>ซ่อนบริเวณ (&amp;H)</translation>
    </message>
    <message>
        <source>Hide regions (Ctrl+H)</source>
        <translation>ซ่อนบริเวณ (Ctrl+H)</translation>
    </message>
    <message>
        <source>&amp;Next Region</source>
        <translation>บริเวณถัดไป (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Region</source>
        <translation>บริเวณก่อนหน้า (&amp;P)</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>ภาพ %1</translation>
    </message>
    <message>
        <source>This picture is an address at %1.</source>
        <translation>ภาพนี้เป็นที่อยู่ที่ %1</translation>
    </message>
    <message>
        <source>It goes to the service as an address. To show it here, this computer has to fetch it.</source>
        <translation>ส่งไปยังบริการเป็นที่อยู่ หากจะแสดงที่นี่ คอมพิวเตอร์นี้ต้องดึงภาพมา</translation>
    </message>
    <message>
        <source>Fetch from %1</source>
        <translation>ดึงจาก %1</translation>
    </message>
    <message>
        <source>One region</source>
        <translation>หนึ่งบริเวณ</translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <translation>
            <numerusform>%n บริเวณ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::stage::ToolCard</name>
    <message>
        <source>Tools</source>
        <translation>เครื่องมือ</translation>
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
        <translation>เปิด…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>Drop a picture anywhere in this window</source>
        <translation>ลากภาพมาวางที่ใดก็ได้ในหน้าต่างนี้</translation>
    </message>
    <message>
        <source>Ask about it, and see where in the picture the answer comes from.</source>
        <translation>ถามเกี่ยวกับภาพ และดูว่าคำตอบมาจากส่วนใด</translation>
    </message>
    <message>
        <source>Or begin with one of these</source>
        <translation>หรือเริ่มด้วยตัวอย่างเหล่านี้</translation>
    </message>
    <message>
        <source>The built-in service, which needs no account, answers questions such as</source>
        <translation>บริการในตัวซึ่งไม่ต้องมีบัญชี ตอบคำถามเช่น</translation>
    </message>
</context>
<context>
    <name>ui::stage::Workbench</name>
    <message>
        <source>Choose a region first: click one, or press N</source>
        <translation>เลือกบริเวณก่อน: คลิก หรือกด N</translation>
    </message>
    <message>
        <source>There is no answer yet whose regions could be corrected</source>
        <translation>ยังไม่มีคำตอบที่แก้ไขบริเวณได้</translation>
    </message>
    <message>
        <source>Nothing was changed here</source>
        <translation>ยังไม่มีการเปลี่ยนแปลงที่นี่</translation>
    </message>
    <message>
        <source>Nothing is being compared</source>
        <translation>ไม่ได้เปรียบเทียบสิ่งใด</translation>
    </message>
    <message>
        <source>Ask again or ask another model to compare two answers</source>
        <translation>ถามอีกครั้งหรือถามโมเดลอื่น เพื่อเปรียบเทียบสองคำตอบ</translation>
    </message>
    <message>
        <source>&amp;Load annotations… (COCO, labelme, YOLO, VOC)</source>
        <translation>โหลดคำอธิบายประกอบ… (COCO, labelme, YOLO, VOC) (&amp;L)</translation>
    </message>
    <message>
        <source>Load a &amp;folder of annotations…</source>
        <translation>โหลดโฟลเดอร์คำอธิบายประกอบ… (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stop comparing</source>
        <translation>หยุดเปรียบเทียบ (&amp;S)</translation>
    </message>
</context>
<context>
    <name>ui::stage::WorkbenchActions</name>
    <message>
        <source>As&amp;k about region</source>
        <translation>ถามเกี่ยวกับบริเวณ (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Accept region</source>
        <translation>ยอมรับบริเวณ (&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;ject region</source>
        <translation>ปฏิเสธบริเวณ (&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Correct regions</source>
        <translation>แก้ไขบริเวณ (&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;name region…</source>
        <translation>เปลี่ยนชื่อบริเวณ… (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete region</source>
        <translation>ลบบริเวณ (&amp;D)</translation>
    </message>
    <message>
        <source>Back to the &amp;model’s region</source>
        <translation>กลับไปใช้บริเวณของโมเดล (&amp;M)</translation>
    </message>
    <message>
        <source>Copy &amp;picture of region</source>
        <translation>คัดลอกภาพของบริเวณ (&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;text of region</source>
        <translation>คัดลอกข้อความของบริเวณ (&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>เปรียบเทียบกับ… (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Blink between the compared</source>
        <translation>สลับระหว่างชุดที่เปรียบเทียบ (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>เลือก (&amp;S)</translation>
    </message>
    <message>
        <source>Draw a &amp;box</source>
        <translation>วาดกรอบ (&amp;B)</translation>
    </message>
    <message>
        <source>Draw a pol&amp;ygon</source>
        <translation>วาดรูปหลายเหลี่ยม (&amp;Y)</translation>
    </message>
    <message>
        <source>Set a p&amp;oint</source>
        <translation>วางจุด (&amp;O)</translation>
    </message>
    <message>
        <source>Show the &amp;model’s regions</source>
        <translation>แสดงบริเวณของโมเดล (&amp;M)</translation>
    </message>
    <message>
        <source>Show the &amp;corrected regions</source>
        <translation>แสดงบริเวณที่แก้ไข (&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;both</source>
        <translation>แสดงทั้งสอง (&amp;B)</translation>
    </message>
    <message>
        <source>Model’s, corrected or both</source>
        <translation>ของโมเดล ที่แก้ไข หรือทั้งสอง</translation>
    </message>
</context>
<context>
    <name>ui::transcript::AnswerCards</name>
    <message>
        <source>Ask again</source>
        <translation>ถามอีกครั้ง</translation>
    </message>
    <message>
        <source>Check connection…</source>
        <translation>ตรวจสอบการเชื่อมต่อ…</translation>
    </message>
    <message>
        <source>Fix the key…</source>
        <translation>แก้ไขคีย์…</translation>
    </message>
    <message>
        <source>Choose another API version…</source>
        <translation>เลือกรุ่น API อื่น…</translation>
    </message>
    <message>
        <source>Choose another deployment…</source>
        <translation>เลือกการปรับใช้อื่น…</translation>
    </message>
    <message>
        <source>Send it smaller and ask again</source>
        <translation>ส่งให้เล็กลงแล้วถามอีกครั้ง</translation>
    </message>
    <message>
        <source>Open another picture…</source>
        <translation>เปิดภาพอื่น…</translation>
    </message>
    <message>
        <source>Reword the question</source>
        <translation>เรียบเรียงคำถามใหม่</translation>
    </message>
    <message>
        <source>Connect a model…</source>
        <translation>เชื่อมต่อโมเดล…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>แสดงโฟลเดอร์</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier picture(s) did not go out again.</source>
        <translation>
            <numerusform>ไม่ได้ส่งภาพก่อนหน้า %n ภาพอีกครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection takes only so many pictures in one question, or they are gone. The oldest were left out.</source>
        <translation>การเชื่อมต่อรับภาพได้จำกัดในหนึ่งคำถาม หรือภาพหายไปแล้ว จึงตัดภาพเก่าสุดออก</translation>
    </message>
    <message>
        <source>What had been shown was taken back.</source>
        <translation>สิ่งที่แสดงไปแล้วถูกเรียกคืน</translation>
    </message>
    <message>
        <source>A content filter that runs beside the answer found something only after it was shown.</source>
        <translation>ตัวกรองเนื้อหาที่ทำงานควบคู่พบบางสิ่งหลังจากแสดงไปแล้ว</translation>
    </message>
    <message>
        <source>The model declined to answer.</source>
        <translation>โมเดลปฏิเสธที่จะตอบ</translation>
    </message>
    <message>
        <source>Nothing went wrong on the way; other words or another model may do.</source>
        <translation>ไม่มีสิ่งใดผิดพลาดระหว่างทาง อาจลองใช้คำอื่นหรือโมเดลอื่น</translation>
    </message>
    <message>
        <source>The answer reached its longest length.</source>
        <translation>คำตอบถึงความยาวสูงสุดแล้ว</translation>
    </message>
    <message>
        <source>How long it may be stands in the settings of the question.</source>
        <translation>ความยาวที่อนุญาตอยู่ในการตั้งค่าของคำถาม</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ตอบต่อ</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>ผู้ใช้หยุดคำตอบนี้</translation>
    </message>
    <message>
        <source>This answer was interrupted: the program ended before it was complete.</source>
        <translation>คำตอบนี้ถูกขัดจังหวะ เพราะโปรแกรมปิดก่อนตอบครบ</translation>
    </message>
</context>
<context>
    <name>ui::transcript::AnswerView</name>
    <message>
        <source>%1. Words: %2.</source>
        <comment>place, certainty</comment>
        <translation>%1 คำ: %2</translation>
    </message>
    <message>
        <source>%1: %2. Words: %3.</source>
        <comment>label, place, certainty</comment>
        <translation>%1: %2 คำ: %3</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>กำลังดู…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>ถามอีกครั้ง</translation>
    </message>
    <message>
        <source>Show raw</source>
        <translation>แสดงข้อความดิบ</translation>
    </message>
    <message>
        <source>The text as the model wrote it, with its coordinates</source>
        <translation>ข้อความตามที่โมเดลเขียน พร้อมพิกัด</translation>
    </message>
    <message>
        <source>Read as…</source>
        <translation>อ่านเป็น…</translation>
    </message>
    <message>
        <source>What the coordinates count in, when boxes stand in the wrong place</source>
        <translation>พิกัดนับเป็นหน่วยใด เมื่อกรอบอยู่ผิดที่</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>สิ่งที่ส่งไป</translation>
    </message>
    <message>
        <source>The request without keys, the pictures as they went out, and the answer as it came</source>
        <translation>คำขอที่ไม่มีคีย์ ภาพตามที่ส่งไป และคำตอบตามที่ได้รับ</translation>
    </message>
    <message>
        <source>Check against the page</source>
        <translation>ตรวจกับหน้า</translation>
    </message>
    <message>
        <source>Looks for every number, date and code of the answer in the picture</source>
        <translation>ค้นหาตัวเลข วันที่ และรหัสทุกตัวของคำตอบในภาพ</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>คัดลอกตาราง</translation>
    </message>
    <message>
        <source>With tabs, for a spreadsheet</source>
        <translation>คั่นด้วยแท็บ สำหรับสเปรดชีต</translation>
    </message>
    <message>
        <source>As CSV</source>
        <translation>เป็น CSV</translation>
    </message>
    <message>
        <source>Show words</source>
        <translation>แสดงคำ</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>คำตอบของ %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Ask another…</source>
        <translation>ถามที่อื่น…</translation>
    </message>
    <message>
        <source>The answer becomes another version; this one stays</source>
        <translation>คำตอบจะเป็นอีกฉบับหนึ่ง ฉบับนี้ยังอยู่</translation>
    </message>
    <message>
        <source>Asks another connection</source>
        <translation>ถามผ่านการเชื่อมต่ออื่น</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>แยกการสนทนา</translation>
    </message>
    <message>
        <source>Goes on from here in a new conversation</source>
        <translation>ไปต่อจากตรงนี้ในการสนทนาใหม่</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Deletes this answer</source>
        <translation>ลบคำตอบนี้</translation>
    </message>
</context>
<context>
    <name>ui::transcript::CheckCard</name>
    <message>
        <source>Where “%1” stands</source>
        <translation>“%1” อยู่ที่ใด</translation>
    </message>
    <message numerus="yes">
        <source>Stands in %n places: choose the one that is meant</source>
        <translation>
            <numerusform>อยู่ %n ที่: เลือกที่หมายถึง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::transcript::CountdownButton</name>
    <message numerus="yes">
        <source>Asking again in %n s · Cancel</source>
        <translation>
            <numerusform>จะถามอีกครั้งใน %n วินาที · ยกเลิก</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n s, then ask again</source>
        <translation>
            <numerusform>รอ %n วินาที แล้วถามอีกครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>ถามอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>ui::transcript::FindBar</name>
    <message>
        <source>Previous match</source>
        <translation>รายการที่พบก่อนหน้า</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>รายการที่พบถัดไป</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>capitals count</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>ค้นหาในการสนทนานี้</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>รายการที่พบก่อนหน้า (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>รายการที่พบถัดไป (F3)</translation>
    </message>
    <message>
        <source>Capitals count</source>
        <translation>แยกตัวพิมพ์ใหญ่และเล็ก</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>ปิดการค้นหา</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which match of how many</comment>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>กำลังค้นหา…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>ไม่พบ</translation>
    </message>
</context>
<context>
    <name>ui::transcript::QuestionEditor</name>
    <message>
        <source>Ask</source>
        <translation>ถาม</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>The question in other words</source>
        <translation>คำถามในถ้อยคำอื่น</translation>
    </message>
    <message>
        <source>Asks this instead; the old question and its answer stay as another version</source>
        <translation>ถามคำถามนี้แทน คำถามเดิมและคำตอบยังอยู่เป็นอีกฉบับหนึ่ง</translation>
    </message>
</context>
<context>
    <name>ui::transcript::QuestionView</name>
    <message>
        <source>Sent back: %1</source>
        <translation>ส่งกลับ: %1</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>คำถาม: %1</translation>
    </message>
    <message>
        <source>Also told to the model</source>
        <translation>สิ่งที่บอกโมเดลด้วย</translation>
    </message>
    <message>
        <source>Words that went out with the question: findings of the image analysis, or how to name places</source>
        <translation>ข้อความที่ส่งไปพร้อมคำถาม: สิ่งที่การวิเคราะห์ภาพพบ หรือวิธีระบุตำแหน่ง</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>แยกการสนทนา</translation>
    </message>
    <message>
        <source>Goes on from here in a new conversation</source>
        <translation>ไปต่อจากตรงนี้ในการสนทนาใหม่</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Deletes the question and its answers</source>
        <translation>ลบคำถามและคำตอบทั้งหมดของคำถามนั้น</translation>
    </message>
    <message>
        <source>Once the answer is there</source>
        <translation>เมื่อมีคำตอบแล้ว</translation>
    </message>
    <message>
        <source>Asks in other words, with the same pictures, as another version</source>
        <translation>ถามด้วยถ้อยคำอื่นพร้อมภาพเดิม เป็นอีกฉบับหนึ่ง</translation>
    </message>
</context>
<context>
    <name>ui::transcript::Selecting</name>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>คัดลอกเป็น Markdown</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>ui::transcript::TextView</name>
    <message>
        <source>Open %1</source>
        <translation>เปิด %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>คัดลอกที่อยู่</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>คัดลอกเป็น Markdown</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>คัดลอกโค้ดนี้</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>ui::transcript::ToolCalls</name>
    <message>
        <source>Wants to call %1 with</source>
        <translation>ต้องการเรียก %1 ด้วย</translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation>ไม่มีอาร์กิวเมนต์</translation>
    </message>
    <message>
        <source>What %1 gave</source>
        <translation>ผลลัพธ์ของ %1</translation>
    </message>
    <message>
        <source>What it gave; empty skips the call</source>
        <translation>ผลลัพธ์ หากเว้นว่างจะข้ามการเรียก</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>ส่งกลับ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>ข้าม</translation>
    </message>
    <message>
        <source>The model is told that there is no result</source>
        <translation>แจ้งโมเดลว่าไม่มีผลลัพธ์</translation>
    </message>
</context>
<context>
    <name>ui::transcript::Transcript</name>
    <message>
        <source>Jump to the end</source>
        <translation>ไปท้ายสุด</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>การสนทนา</translation>
    </message>
    <message>
        <source>A message was deleted.</source>
        <translation>ลบข้อความแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were deleted.</source>
        <translation>
            <numerusform>ลบแล้ว %n ข้อความ</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find in conversation</source>
        <translation>ค้นหาในการสนทนา (&amp;F)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>รายการที่พบถัดไป</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>รายการที่พบก่อนหน้า</translation>
    </message>
</context>
<context>
    <name>ui::transcript::UndoNote</name>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
</context>
<context>
    <name>ui::transcript::VersionSwitch</name>
    <message>
        <source>Version before</source>
        <translation>ฉบับก่อนหน้า</translation>
    </message>
    <message>
        <source>Version after</source>
        <translation>ฉบับถัดไป</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>which version of how many</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>ฉบับที่ %1 จาก %2</translation>
    </message>
</context>
<context>
    <name>ui::videos::IndexDialog</name>
    <message>
        <source>Pictures: what is seen and written</source>
        <translation>ภาพ: สิ่งที่เห็นและข้อความในภาพ</translation>
    </message>
    <message>
        <source>Speech: what is said</source>
        <translation>เสียงพูด: สิ่งที่พูด</translation>
    </message>
    <message>
        <source>New index</source>
        <translation>ดัชนีใหม่</translation>
    </message>
    <message>
        <source>General</source>
        <translation>ทั่วไป</translation>
    </message>
    <message>
        <source>Surveillance</source>
        <translation>กล้องวงจรปิด</translation>
    </message>
    <message>
        <source>One field a line: camera, or taken: datetime</source>
        <translation>บรรทัดละหนึ่งฟิลด์: camera หรือ taken: datetime</translation>
    </message>
    <message>
        <source>Make the index</source>
        <translation>สร้างดัชนี</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>ตรวจดู</translation>
    </message>
    <message>
        <source>Kind of pictures</source>
        <translation>ชนิดของภาพ</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>เมทาดาทา</translation>
    </message>
    <message>
        <source>A name has up to 24 letters and digits, with single hyphens between them; or it is a GUID.</source>
        <translation>ชื่อมีตัวอักษรและตัวเลขรวมไม่เกิน 24 ตัว คั่นด้วยยัติภังค์ได้ครั้งละหนึ่งตัว หรือเป็น GUID</translation>
    </message>
    <message>
        <source>An index looks at pictures, speech, or both.</source>
        <translation>ดัชนีตรวจดูภาพ เสียงพูด หรือทั้งสองอย่าง</translation>
    </message>
</context>
<context>
    <name>ui::videos::MomentStrip</name>
    <message>
        <source>Moments found</source>
        <translation>ช่วงเวลาที่พบ</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>เสียงพูด</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>%1
%2, relevance %3</source>
        <translation>%1
%2 ความเกี่ยวข้อง %3</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>ไม่มีสิ่งใดตรงกับ “%1”</translation>
    </message>
    <message>
        <source>One moment for “%1”</source>
        <translation>หนึ่งช่วงเวลาสำหรับ “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n moments for “%1”, best first</source>
        <translation>
            <numerusform>%n ช่วงเวลาสำหรับ “%1” เรียงจากดีสุด</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::videos::Player</name>
    <message>
        <source>Ask about the video</source>
        <translation>ถามเกี่ยวกับวิดีโอ</translation>
    </message>
    <message>
        <source>Close the video</source>
        <translation>ปิดวิดีโอ</translation>
    </message>
    <message>
        <source>One picture back (,)</source>
        <translation>ถอยหนึ่งภาพ (,)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>เล่น (Space)</translation>
    </message>
    <message>
        <source>One picture on (.)</source>
        <translation>ไปอีกหนึ่งภาพ (.)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>ความเร็ว</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ปิดเสียง</translation>
    </message>
    <message>
        <source>Ask about this moment</source>
        <translation>ถามเกี่ยวกับช่วงเวลานี้</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>This place of the video cannot be shown.</source>
        <translation>แสดงตำแหน่งนี้ของวิดีโอไม่ได้</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 ที่ %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>หยุดชั่วคราว</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>เล่น</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>หยุดชั่วคราว (Space)</translation>
    </message>
    <message>
        <source>%1 — cannot be played here, but looked through: %2</source>
        <translation>%1 — เล่นที่นี่ไม่ได้ แต่ตรวจดูแล้ว: %2</translation>
    </message>
</context>
<context>
    <name>ui::videos::PlayerScreen</name>
    <message>
        <source>Video</source>
        <translation>วิดีโอ</translation>
    </message>
</context>
<context>
    <name>ui::videos::StorageDialog</name>
    <message>
        <source>Storage for uploads</source>
        <translation>ที่เก็บสำหรับอัปโหลด</translation>
    </message>
    <message>
        <source>Files of this computer go to the service through a container of Azure Blob storage. The addresses are kept in the keychain, and sent to the storage and the service only.</source>
        <translation>ไฟล์ในคอมพิวเตอร์นี้จะส่งไปยังบริการผ่านคอนเทนเนอร์ของ Azure Blob Storage ที่อยู่เก็บไว้ในพวงกุญแจ และส่งไปยังที่เก็บและบริการเท่านั้น</translation>
    </message>
    <message>
        <source>Use this storage</source>
        <translation>ใช้ที่เก็บนี้</translation>
    </message>
    <message>
        <source>For uploading</source>
        <translation>สำหรับอัปโหลด</translation>
    </message>
    <message>
        <source>Only for reading, handed on</source>
        <translation>สำหรับอ่านเท่านั้น ส่งต่อ</translation>
    </message>
    <message>
        <source>A shared access signature of a container that may create and write (cw).</source>
        <translation>Shared Access Signature ของคอนเทนเนอร์ที่มีสิทธิ์สร้างและเขียน (cw)</translation>
    </message>
    <message>
        <source>Without one, the first is handed on to the service, and must be able to read (r) as well.</source>
        <translation>หากไม่มี จะส่งต่อรายการแรกไปยังบริการ ซึ่งต้องมีสิทธิ์อ่าน (r) ด้วย</translation>
    </message>
</context>
<context>
    <name>ui::videos::Timeline</name>
    <message>
        <source>Place in the video</source>
        <translation>ตำแหน่งในวิดีโอ</translation>
    </message>
</context>
<context>
    <name>ui::videos::VideoPane</name>
    <message>
        <source>Drop a video here. It is looked through on this computer; then you can search in it and ask about it.</source>
        <translation>ลากวิดีโอมาวางที่นี่ วิดีโอจะถูกตรวจดูบนคอมพิวเตอร์นี้ จากนั้นค้นหาและถามได้</translation>
    </message>
    <message>
        <source>Index of videos</source>
        <translation>ดัชนีวิดีโอ</translation>
    </message>
    <message>
        <source>Find moments</source>
        <translation>ค้นหาช่วงเวลา</translation>
    </message>
    <message>
        <source>Find moments…</source>
        <translation>ค้นหาช่วงเวลา…</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>วิดีโอ</translation>
    </message>
    <message>
        <source>More about indexes</source>
        <translation>เพิ่มเติมเกี่ยวกับดัชนี</translation>
    </message>
    <message>
        <source>Add videos…</source>
        <translation>เพิ่มวิดีโอ…</translation>
    </message>
    <message>
        <source>New index…</source>
        <translation>ดัชนีใหม่…</translation>
    </message>
    <message>
        <source>Delete the index “%1”…</source>
        <translation>ลบดัชนี “%1”…</translation>
    </message>
    <message>
        <source>Delete the index</source>
        <translation>ลบดัชนี</translation>
    </message>
    <message>
        <source>Delete the index “%1”?</source>
        <translation>ลบดัชนี “%1” หรือไม่</translation>
    </message>
    <message numerus="yes">
        <source>What was found in its %n videos is forgotten. The video files themselves stay where they are.</source>
        <translation>
            <numerusform>สิ่งที่พบใน %n วิดีโอจะถูกลืม ส่วนไฟล์วิดีโอยังอยู่ที่เดิม</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>เล่น</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>ถามเกี่ยวกับวิดีโอนี้</translation>
    </message>
    <message>
        <source>Take out of the index</source>
        <translation>นำออกจากดัชนี</translation>
    </message>
    <message>
        <source>Whose videos</source>
        <translation>วิดีโอของที่ใด</translation>
    </message>
    <message>
        <source>Add videos by their address…</source>
        <translation>เพิ่มวิดีโอด้วยที่อยู่…</translation>
    </message>
    <message>
        <source>Storage for uploads…</source>
        <translation>ที่เก็บสำหรับอัปโหลด…</translation>
    </message>
    <message>
        <source>Add videos by their address</source>
        <translation>เพิ่มวิดีโอด้วยที่อยู่</translation>
    </message>
    <message>
        <source>One address a line, which the service can read: signed (SAS) or open to all.</source>
        <translation>บรรทัดละหนึ่งที่อยู่ที่บริการอ่านได้: มีลายเซ็น (SAS) หรือเปิดสาธารณะ</translation>
    </message>
    <message>
        <source>Drop a video here. It goes to the service by way of your storage; or add videos by their address, from the menu above.</source>
        <translation>ลากวิดีโอมาวางที่นี่ วิดีโอจะส่งไปยังบริการผ่านที่เก็บที่ตั้งไว้ หรือเพิ่มวิดีโอด้วยที่อยู่จากเมนูด้านบน</translation>
    </message>
    <message>
        <source>%1 Taking them in again costs the same once more.</source>
        <translation>%1 การนำเข้าอีกครั้งมีค่าใช้จ่ายเท่าเดิม</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>ui::window::Actions</name>
    <message>
        <source>&amp;New conversation</source>
        <translation>การสนทนาใหม่ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open pictures…</source>
        <translation>เปิดภาพ… (&amp;O)</translation>
    </message>
    <message>
        <source>Open set: &amp;folder of pictures…</source>
        <translation>เปิดชุด: โฟลเดอร์ภาพ… (&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;set: COCO or JSONL file…</source>
        <translation>เปิดชุด: ไฟล์ COCO หรือ JSONL… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Paste picture or address</source>
        <translation>วางภาพหรือที่อยู่ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ส่งออก… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Save replay…</source>
        <translation>บันทึกการเล่นซ้ำ… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename conversation</source>
        <translation>เปลี่ยนชื่อการสนทนา (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete conversation</source>
        <translation>ลบการสนทนา (&amp;D)</translation>
    </message>
    <message>
        <source>P&amp;in or unpin conversation</source>
        <translation>ปักหมุดหรือเลิกปักหมุดการสนทนา (&amp;I)</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>การสนทนาถัดไป</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>การสนทนาก่อนหน้า</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>การเชื่อมต่อ… (&amp;C)</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>นำเสนอ (&amp;R)</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>ลดการเคลื่อนไหว (&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>การตั้งค่า… (&amp;E)</translation>
    </message>
    <message>
        <source>Conversation &amp;list</source>
        <translation>รายการการสนทนา (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>เต็มจอ (&amp;F)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>ส่วนถัดไป (&amp;P)</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts</source>
        <translation>แป้นพิมพ์ลัด (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Groundglass</source>
        <translation>เกี่ยวกับ Groundglass (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ออก (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>ตามระบบ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>สว่าง (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>มืด (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>มุมมอง (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ธีม (&amp;T)</translation>
    </message>
    <message>
        <source>Capt&amp;ure the screen…</source>
        <translation>จับภาพหน้าจอ… (&amp;U)</translation>
    </message>
    <message>
        <source>Search e&amp;verything</source>
        <translation>ค้นหาทั้งหมด (&amp;V)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>ส่วนก่อนหน้า (&amp;V)</translation>
    </message>
</context>
<context>
    <name>ui::window::Announcing</name>
    <message>
        <source>The answer is complete.</source>
        <translation>ได้คำตอบครบแล้ว</translation>
    </message>
    <message>
        <source>The answer was stopped.</source>
        <translation>หยุดคำตอบแล้ว</translation>
    </message>
    <message>
        <source>The answer failed.</source>
        <translation>ตอบไม่สำเร็จ</translation>
    </message>
</context>
<context>
    <name>ui::window::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>ปิดข้อความนี้</translation>
    </message>
    <message>
        <source>%1 The old file is kept as %2.</source>
        <comment>sentences about what happened</comment>
        <translation>%1 ไฟล์เดิมเก็บไว้เป็น %2</translation>
    </message>
</context>
<context>
    <name>ui::window::CaptureOverlay</name>
    <message>
        <source>Draw a frame around what is to be asked about</source>
        <translation>ลากกรอบรอบสิ่งที่ต้องการถาม</translation>
    </message>
    <message>
        <source>Draw a frame. Enter takes the whole screen, Esc nothing.</source>
        <translation>ลากกรอบ กด Enter เพื่อใช้ทั้งหน้าจอ กด Esc เพื่อยกเลิก</translation>
    </message>
</context>
<context>
    <name>ui::window::Capturing</name>
    <message>
        <source>Screen %1.png</source>
        <comment>the name of a picture file, and when it was taken</comment>
        <translation>หน้าจอ %1.png</translation>
    </message>
    <message>
        <source>The screen could not be captured. Take a picture of it with the desktop&apos;s own means, and paste it here.</source>
        <translation>จับภาพหน้าจอไม่ได้ โปรดจับภาพด้วยเครื่องมือของเดสก์ท็อป แล้ววางที่นี่</translation>
    </message>
    <message>
        <source>This desktop does not let programs capture the screen. Take a picture of it with the desktop&apos;s own means, and paste it here.</source>
        <translation>เดสก์ท็อปนี้ไม่อนุญาตให้โปรแกรมจับภาพหน้าจอ โปรดจับภาพด้วยเครื่องมือของเดสก์ท็อป แล้ววางที่นี่</translation>
    </message>
</context>
<context>
    <name>ui::window::DropVeil</name>
    <message>
        <source>Drop to ask about it</source>
        <translation>วางเพื่อถามเกี่ยวกับภาพ</translation>
    </message>
</context>
<context>
    <name>ui::window::ExportDialog</name>
    <message>
        <source>Export…</source>
        <translation>ส่งออก…</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>กำลังเขียน</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>รูปแบบ</translation>
    </message>
    <message>
        <source>This will contain</source>
        <translation>จะมีสิ่งต่อไปนี้</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>สิ่งที่เปิดเผย</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>•  %1</source>
        <translation>•  %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>การสนทนาทั้งหมด</translation>
    </message>
    <message>
        <source>This answer</source>
        <translation>คำตอบนี้</translation>
    </message>
</context>
<context>
    <name>ui::window::Filmstrip</name>
    <message>
        <source>Pictures of this conversation</source>
        <translation>ภาพในการสนทนานี้</translation>
    </message>
</context>
<context>
    <name>ui::window::FrameMenu</name>
    <message>
        <source>&amp;Coordinates of the answer</source>
        <translation>พิกัดของคำตอบ (&amp;C)</translation>
    </message>
    <message>
        <source>No places were found</source>
        <translation>ไม่พบตำแหน่ง</translation>
    </message>
    <message>
        <source>Written as %1</source>
        <translation>เขียนเป็น %1</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>พิกัด</translation>
    </message>
</context>
<context>
    <name>ui::window::MainWindow</name>
    <message>
        <source>&amp;Regions</source>
        <translation>บริเวณ (&amp;R)</translation>
    </message>
    <message>
        <source>About Groundglass</source>
        <translation>เกี่ยวกับ Groundglass</translation>
    </message>
    <message>
        <source>Groundglass %1</source>
        <translation>Groundglass %1</translation>
    </message>
    <message>
        <source>Talk with vision models about pictures, and see what they see.</source>
        <translation>คุยกับโมเดลมองภาพเกี่ยวกับภาพ และดูสิ่งที่โมเดลเห็น</translation>
    </message>
</context>
<context>
    <name>ui::window::Panes</name>
    <message>
        <source>Questions and answers appear here.</source>
        <translation>คำถามและคำตอบจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>Ask about the picture:</source>
        <translation>ถามเกี่ยวกับภาพ:</translation>
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
        <translation>%1: ชุด</translation>
    </message>
    <message>
        <source>Answer about %1</source>
        <translation>คำตอบเกี่ยวกับ %1</translation>
    </message>
</context>
<context>
    <name>ui::window::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>แป้นพิมพ์ลัด</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>ส่งคำถาม</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>ขึ้นบรรทัดใหม่</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>หยุดคำตอบ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next or previous region</source>
        <translation>บริเวณถัดไปหรือก่อนหน้า</translation>
    </message>
    <message>
        <source>N, P</source>
        <translation>N, P</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>ซูมที่ตัวชี้</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+ล้อเมาส์</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>เลื่อนภาพ</translation>
    </message>
    <message>
        <source>Space+drag</source>
        <translation>Space+ลาก</translation>
    </message>
    <message>
        <source>While correcting: move the region</source>
        <translation>ขณะแก้ไข: ย้ายบริเวณ</translation>
    </message>
    <message>
        <source>Arrows, Shift+arrows</source>
        <translation>ลูกศร, Shift+ลูกศร</translation>
    </message>
    <message>
        <source>While correcting: resize the region</source>
        <translation>ขณะแก้ไข: ปรับขนาดบริเวณ</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+ลูกศร</translation>
    </message>
    <message>
        <source>While correcting: keep the ratio or the axis</source>
        <translation>ขณะแก้ไข: คงสัดส่วนหรือแกน</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Shift+ลาก</translation>
    </message>
    <message>
        <source>While correcting: take a vertex away</source>
        <translation>ขณะแก้ไข: ลบจุดมุม</translation>
    </message>
    <message>
        <source>Alt+click</source>
        <translation>Alt+คลิก</translation>
    </message>
    <message>
        <source>While drawing: a square, or one of eight directions</source>
        <translation>ขณะวาด: สี่เหลี่ยมจัตุรัส หรือแปดทิศทาง</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>While drawing: close the polygon</source>
        <translation>ขณะวาด: ปิดรูปหลายเหลี่ยม</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Enter, ดับเบิลคลิก</translation>
    </message>
    <message>
        <source>While drawing: take the last vertex back</source>
        <translation>ขณะวาด: ถอนจุดมุมสุดท้าย</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>ui::window::SideBySide</name>
    <message>
        <source>&amp;Side by Side</source>
        <translation>เคียงข้างกัน (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Move Together</source>
        <translation>เคลื่อนไปด้วยกัน (&amp;M)</translation>
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
        <translation>บริเวณ %1</translation>
    </message>
    <message>
        <source>&amp;Tie words to “%1”</source>
        <translation>ผูกคำกับ “%1” (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tie words to region</source>
        <translation>ผูกคำกับบริเวณ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Untie words from “%1”</source>
        <translation>แยกคำจาก “%1” (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Untie words from region</source>
        <translation>แยกคำจากบริเวณ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Untie these words from “%1”</source>
        <translation>แยกคำเหล่านี้จาก “%1” (&amp;U)</translation>
    </message>
</context>
<context>
    <name>ui::window::Toolbar</name>
    <message>
        <source>Menu</source>
        <translation>เมนู</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>นำเสนอ</translation>
    </message>
    <message>
        <source>Answers come from: %1</source>
        <translation>คำตอบมาจาก: %1</translation>
    </message>
    <message>
        <source>Ask it in new conversations, too</source>
        <translation>ใช้ในการสนทนาใหม่ด้วย</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>จับภาพ</translation>
    </message>
</context>
<context>
    <name>ui::window::VideoWiring</name>
    <message>
        <source>Answered from what was seen, read and found in subtitles. Nothing leaves this computer.</source>
        <translation>ตอบจากสิ่งที่เห็น อ่านได้ และพบในคำบรรยาย ไม่มีข้อมูลใดออกจากคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>Up to 20 pictures of it, chosen by the question, go to %1 at low detail, with its subtitles and the text in it.</source>
        <translation>ภาพจากวิดีโอไม่เกิน 20 ภาพ เลือกตามคำถาม จะส่งไปยัง %1 ด้วยความละเอียดต่ำ พร้อมคำบรรยายและข้อความในภาพ</translation>
    </message>
    <message>
        <source>Add videos</source>
        <translation>เพิ่มวิดีโอ</translation>
    </message>
    <message numerus="yes">
        <source>Send %n videos to the service?</source>
        <translation>
            <numerusform>ส่ง %n วิดีโอไปยังบริการหรือไม่</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ส่ง</translation>
    </message>
    <message>
        <source>%1 looks at the video in its index by itself, and bills a search and about 20 small pictures.</source>
        <translation>%1 ดูวิดีโอในดัชนีของตัวเอง และคิดค่าใช้จ่ายสำหรับการค้นหาหนึ่งครั้งและภาพเล็กประมาณ 20 ภาพ</translation>
    </message>
</context>
</TS>
