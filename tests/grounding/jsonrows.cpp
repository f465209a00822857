#include "familyrows.h"

using grounding::Family;
using grounding::Space;
using namespace Qt::StringLiterals;

namespace familyrows {

namespace {

grounding::ReadingHints qwenPixels(QSize original, QSize seen)
{
    return {.family = Family::QwenJsonPixels, .originalSize = original, .seenSize = seen};
}

QList<Row> qwenRows()
{
    return {
        {"qwen3: fenced", Family::QwenJsonThousand,
            u"```json\n[{\"bbox_2d\": [100, 200, 300, 400], \"label\": \"tram\"}]\n```"_s,
            {box("tram", 100, 100, 300, 200)}, ofModel("qwen3-vl-8b"), u"tram"_s},
        {"qwen3: spread over indented lines", Family::QwenJsonThousand,
            u"```json\n[\n    {\n        \"bbox_2d\": [\n            100, 200,\n            300, 400\n       "
            u" ],\n"
            "        \"label\": \"tram\"\n    }\n]\n```"_s,
            {box("tram", 100, 100, 300, 200)}, ofModel("qwen3-vl-8b"), u"tram"_s},
        {"qwen3: points", Family::QwenJsonThousand,
            u"[{\"point_2d\": [500, 500], \"label\": \"door\"}, {'point_2d': ['250', '100'], 'label': 'it's a bell'}]"_s,
            {point("door", 500, 250), point("it's a bell", 250, 50)}},
        {"qwen2.5: pixels of the seen picture", Family::QwenJsonPixels,
            u"```json\n[\n\t{\"bbox_2d\": [10, 20, 110, 120], \"label\": \"cat\"}\n]\n```"_s,
            {box("cat", 20, 22.5, 220, 135)}, qwenPixels({1280, 720}, {640, 640})},
        {"qwen2.5: size by the rule", Family::QwenJsonPixels,
            u"[{\"bbox_2d\": [70, 50, 350, 252], \"label\": \"cat\"}]"_s, {box("cat", 70, 49.603, 350, 250)},
            {.model = u"Qwen/Qwen2.5-VL-7B-Instruct"_s, .originalSize = QSize(700, 500)}},
        {"qwen2.5: cut after whole objects", Family::QwenJsonPixels,
            u"```json\n[\n{\"bbox_2d\": [0, 0, 64, 64], \"label\": \"dog\"},\n{\"bbox_2d\": [10, 20, 110, "
            u"120], \"label\": \"cat\"},\n"
            u"{\"bbox_2d\": [30, 40, 130, 1"_s,
            {box("dog", 0, 0, 64, 64), box("cat", 10, 20, 110, 120)}, qwenPixels({640, 640}, {640, 640})},
        {"qwen2.5: cut in the label", Family::QwenJsonPixels,
            u"[{\"bbox_2d\": [30, 40, 130, 140], \"label\": \"tra"_s, {box("", 30, 40, 130, 140)},
            qwenPixels({640, 640}, {640, 640})},
        {"qwen2.5: overshoot is clamped", Family::QwenJsonPixels,
            u"[{\"bbox_2d\": [-10, 0, 700, 700], \"label\": \"dog\"}]"_s, {box("dog", 0, 0, 1280, 720)},
            qwenPixels({1280, 720}, {640, 640})},
        {"qwen: objects one after the other", Family::QwenJsonThousand,
            u"{\"bbox_2d\": [0, 0, 100, 100], \"label\": \"a\"}, {\"bbox_2d\": [100, 100, 200, 200], \"label\": \"b\"}"_s,
            {box("a", 0, 0, 100, 50), box("b", 100, 50, 200, 100)}, {}, u"a, b"_s},
        {"qwen: text lines", Family::QwenJsonThousand,
            u"[{\"bbox_2d\": [10, 10, 200, 50], \"text_content\": \"Caf\\u00e9 \\\"Lux\\\"\"}]"_s,
            {box("Café \"Lux\"", 10, 5, 200, 25)}},
        {"qwen: wrong counts fall alone", Family::QwenJsonThousand,
            u"[{\"bbox_2d\": [1,2,3], \"label\": \"a\"}, {\"bbox_2d\": [1,2,NaN,4], \"label\": \"b\"}, "
            u"{\"label\": \"c\"}, "
            u"{\"bbox_2d\": [1,true,3,4]}, {\"bbox_2d\": [10,20,30,40], \"label\": \"d\"}]"_s,
            {box("d", 10, 10, 30, 20)}},
        {"qwen: three dimensions are no region", Family::None,
            u"[{\"bbox_3d\": [1,2,3,4,5,6,7,8,9], \"label\": \"car\"}]"_s, {}},
        {"qwen-html", Family::QwenHtml,
            u"```html\n<body><h1 data-bbox=\"10 20 110 120\">Menu &amp; more</h1><div data-bbox=\"0 0 500 "
            u"400\">"
            u"<p data-bbox=\"0 0 500 400\">Soup <b>of the day</b></p></div></body>\n```"_s,
            {box("Menu & more", 10, 20, 110, 120), box("Soup of the day", 0, 0, 500, 400)},
            {.originalSize = QSize(560, 420), .seenSize = QSize(560, 420)}},
    };
}

QList<Row> geminiRows()
{
    return {
        {"gemini: y first", Family::Gemini, u"[{\"box_2d\":[120,55,480,910],\"label\":\"tram\"}]"_s,
            {box("tram", 55, 60, 910, 240)}},
        {"gemini: prose, fence and score", Family::Gemini,
            u"The tram is on the left.\n```json\n[{\"box_2d\":[120,55,480,910],\"label\":\"tram\",\"confidence\":0.8}]\n```\nDone."_s,
            {box("tram", 55, 60, 910, 240)}, {}, u"The tram is on the left.\ntram\nDone."_s},
        {"gemini: points", Family::Gemini, u"[{\"point\": [100, 800], \"label\": \"handle\"}]"_s,
            {point("handle", 800, 50)}},
        {"gemini: mask that cannot be read keeps the box", Family::Gemini,
            u"[{\"box_2d\": [100, 100, 300, 300], \"mask\": \"bad\", \"label\": \"cat\"}, "
            u"{\"box_2d\": [0, 0, 300, 300], \"mask\": \"<start_of_mask><seg_1><seg_2>\", \"label\": "
            u"\"dog\"}, "
            u"{\"box_2d\": [0, 0, 200, 300], \"mask\": \"data:image/png;base64,AAAA\", \"label\": \"owl\"}]"_s,
            {box("cat", 100, 50, 300, 150), box("dog", 0, 0, 300, 150), box("owl", 0, 0, 300, 100)}},
        {"gemini: x first when the hint says so", Family::Gemini,
            u"[{\"box_2d\":[120,55,480,910],\"label\":\"tram\"}]"_s, {box("tram", 120, 27.5, 480, 455)},
            {.order = grounding::Order::Xyxy}},
        {"gemini: Qwen writes the same key x first", Family::QwenJsonThousand,
            u"[{\"box_2d\":[120,55,480,910],\"label\":\"tram\"}]"_s, {box("tram", 120, 27.5, 480, 455)},
            ofModel("qwen3-vl")},
        {"gemini: cut", Family::Gemini,
            u"[{\"box_2d\": [100, 200, 300, 400], \"label\": \"a\"}, {\"box_2d\": [1, 2, 3"_s,
            {box("a", 200, 50, 400, 150)}},
    };
}

QList<Row> otherJsonRows()
{
    return {
        {"json: fractions", Family::JsonBoxes,
            u"{\"objects\":[{\"label\":\"mug\",\"box\":[0.1,0.2,0.5,0.9]}]}"_s,
            {box("mug", 100, 100, 500, 450)}},
        {"json: named edges", Family::JsonBoxes,
            u"Result: {\"detections\": [{\"class\": \"cup\", \"bbox\": {\"x1\": 10, \"y1\": 20, \"x2\": 30, "
            u"\"y2\": 40}, "
            u"\"score\": 1.7}, {\"class_name\": \"jar\", \"x\": 100, \"y\": 100, \"width\": 50, \"height\": 60}]}"_s,
            {box("cup", 10, 10, 30, 20), box("jar", 100, 50, 150, 80)}},
        {"json: pixels by their size", Family::JsonBoxes,
            u"[{\"name\": \"mast\", \"bounding_box\": [100, 200, 1500, 800]}]"_s,
            {box("mast", 100, 200, 1500, 800)}, sized(2000, 1000)},
        {"json: pixels for GPT", Family::JsonBoxes, u"[{\"label\": \"mast\", \"box\": [10, 20, 150, 80]}]"_s,
            {box("mast", 20, 40, 300, 160)},
            {.model = u"gpt-4o"_s, .originalSize = QSize(400, 200), .sentSize = QSize(200, 100)}},
        {"json: fractions that overshoot", Family::JsonBoxes,
            u"[{\"class_name\":\"mast\",\"x_min\":-0.1,\"y_min\":0.2,\"x_max\":1.2,\"y_max\":0.9}]"_s,
            {box("mast", 0, 100, 1000, 450)}},
        {"json: Claude writes the same key as Gemini x first, in pixels", Family::Gemini,
            u"[{\"box_2d\":[40,20,100,60],\"label\":\"mast\"}]"_s, {box("mast", 40, 20, 100, 60)},
            ofModel("claude-sonnet-4-5")},
        {"json: what overshoots a smaller copy is clamped there", Family::JsonBoxes,
            u"[{\"label\":\"mast\",\"box\":[50,60,210,110]}]"_s, {box("mast", 100, 120, 400, 200)},
            {.model = u"gpt-4o"_s, .originalSize = QSize(400, 200), .sentSize = QSize(200, 100)}},
        {"json: an id twice, one without a box, one that nobody names", Family::JsonBoxes,
            u"[Geese](#r1) near [a buoy](#r2) and [fog](#r9); the pier too.\n```json\n"
            u"[{\"id\":\"r1\",\"label\":\"goose\",\"box\":[0,0,100,100]},"
            u"{\"id\":\"r1\",\"label\":\"goose\",\"box\":[200,0,300,100]},"
            u"{\"id\":\"r2\",\"label\":\"buoy\"},{\"id\":\"r3\",\"label\":\"pier\",\"box\":[0,500,1000,900]}]\n```"_s,
            {box("goose", 0, 0, 100, 50), box("goose", 200, 0, 300, 50), box("pier", 0, 250, 1000, 450)}, {},
            u"Geese near a buoy and fog; the pier too."_s},
        {"json: percent by hint", Family::JsonBoxes, u"[{\"label\": \"mast\", \"box\": [10, 20, 50, 80]}]"_s,
            {box("mast", 100, 100, 500, 400)}, {.space = Space::Percent}},
        {"json: corner and size by hint", Family::JsonBoxes,
            u"[{\"label\": \"mast\", \"box\": [10, 20, 50, 80]}]"_s, {box("mast", 10, 20, 60, 100)},
            {.space = Space::Original, .order = grounding::Order::Xywh}},
        {"json: outline", Family::JsonBoxes,
            u"{\"label\":\"roof\",\"polygon\":[[0,0],[100,0],[100,200]]} {\"label\":\"wall\",\"points\":[0,0,100,0,100,300]}"_s,
            {polygon("roof", {0, 0, 100, 0, 100, 100}), polygon("wall", {0, 0, 100, 0, 100, 150})}},
        {"json: several boxes of one object", Family::JsonBoxes,
            u"{\"label\": \"geese\", \"boxes\": [[0,0,10,10],[20,20,30,30]]}"_s,
            {box("geese", 0, 0, 10, 5), box("geese", 20, 10, 30, 15)}},
        {"json: what is no JSON any more", Family::JsonBoxes,
            u"~~~\r\n[ # found these\r\n {'label': 'a \"b\" c', 'box': [1, 2, 30, 40,],} {'label': None, 'box': [5,6,70,80]},\r\n] // end\r\n"_s,
            {box("a \"b\" c", 1, 1, 30, 20), box("", 5, 3, 70, 40)}},
        {"json: numbers alone are nothing", Family::None, u"The sums are [4, 8, 15] and [1, 2, 3, 4]."_s, {}},
        {"json: bare numbers under a hint", Family::JsonBoxes, u"[100, 200, 300, 400]"_s,
            {box("", 100, 100, 300, 200)}, {.space = Space::Thousand}},
        {"json: words tied by id", Family::JsonBoxes,
            u"A [red kite](#r1) flies over [the beach](#r2), and [it](#r1) is high.\n\n```json\n"
            u"[{\"id\":\"r1\",\"label\":\"kite\",\"box\":[0.1,0.1,0.2,0.2]},{\"id\":\"r2\",\"label\":\"beach\",\"box\":[0,0.5,1,1]}]\n```"_s,
            {box("kite", 100, 50, 200, 100), box("beach", 0, 250, 1000, 500)}, {},
            u"A red kite flies over the beach, and it is high."_s},
        {"json: words whose list has not come", Family::None, u"A [red kite](#r1) flies, see [more](#top)."_s,
            {}, {}, u"A red kite flies, see [more](#top)."_s},
        {"json: numbered frames", Family::JsonBoxes,
            u"{\"0\":[{\"label\":\"a\",\"box\":[0,0,100,100]}],\"1\":[{\"label\":\"a\",\"box\":[10,0,110,100]}]}"_s,
            {box("a", 0, 0, 100, 50), box("a", 10, 0, 110, 50)}},
        {"moondream: objects", Family::Moondream,
            u"{\"objects\":[{\"x_min\":0.31,\"y_min\":0.05,\"x_max\":0.58,\"y_max\":0.44},{\"x_min\":0.1,\"y_min\":0.2}]}"_s,
            {box("tram", 310, 25, 580, 220)}, {.asked = u"tram"_s}},
        {"moondream: whole picture", Family::Moondream,
            u"{\"objects\": [{\"x_min\": 0.0, \"y_min\": 0.0, \"x_max\": 1.0, \"y_max\": 1.0}]}"_s,
            {box("", 0, 0, 1000, 500)}, hinted(Family::Moondream)},
        {"moondream: points", Family::Moondream,
            u"{\"points\":[{\"x\":0.7,\"y\":0.2},{\"x\":0.5,\"y\":0.5}]}"_s,
            {point("", 700, 100), point("", 500, 250)}, hinted(Family::Moondream)},
        {"coco", Family::Coco,
            u"{\"images\":[{\"id\":7,\"width\":200,\"height\":100}],\"categories\":[{\"id\":3,\"name\":"
            u"\"cup\"}],"
            u"\"annotations\":[{\"id\":1,\"image_id\":7,\"category_id\":3,\"bbox\":[10,20,30,40],\"iscrowd\":"
            u"0},"
            u"{\"id\":2,\"image_id\":7,\"category_id\":3,\"segmentation\":[[0,0,20,0,20,20]],\"bbox\":[0,0,"
            u"20,20]},"
            u"{\"id\":3,\"image_id\":7,\"category_id\":3,\"segmentation\":{\"size\":[1,2],\"counts\":\"x\"},\"bbox\":[100,50,20,20]}]}"_s,
            {box("cup", 50, 100, 200, 300), polygon("cup", {0, 0, 100, 0, 100, 100}),
                box("cup", 500, 250, 600, 350)}},
        {"florence2-json: boxes", Family::Florence2Json,
            u"{\"<OD>\": {\"bboxes\": [[4, 4, 6, 6], [5.5, 5, 7, 7]], \"labels\": [\"car\"]}}"_s,
            {box("car", 4, 4, 6, 6), box("", 5.5, 5, 7, 7)}, sized(10, 10)},
        {"florence2-json: vocabulary", Family::Florence2Json,
            u"{'<OPEN_VOCABULARY_DETECTION>': {'bboxes': [[4, 4, 6, 6]], 'bboxes_labels': ['cat'], 'polygons': [], 'polygons_labels': []}}"_s,
            {box("cat", 4, 4, 6, 6)}, sized(10, 10)},
        {"florence2-json: text and outlines", Family::Florence2Json,
            u"{\"<OCR_WITH_REGION>\": {\"quad_boxes\": [[2,2,6,4,5,6,1,5]], \"labels\": [\"</s>some "
            u"text\"]}} "
            u"{\"<X_SEGMENTATION>\": {\"polygons\": [[[1,1,2,1,2,2,1,2]]], \"labels\": [\"\"]}}"_s,
            {polygon("some text", {2, 2, 6, 4, 5, 6, 1, 5}), polygon("", {1, 1, 2, 1, 2, 2, 1, 2})},
            sized(10, 10)},
    };
}

} // namespace

QList<Row> jsonRows()
{
    return qwenRows() + geminiRows() + otherJsonRows();
}

} // namespace familyrows
