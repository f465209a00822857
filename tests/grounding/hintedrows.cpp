#include "familyrows.h"

using grounding::Family;
using grounding::Space;
using namespace Qt::StringLiterals;

namespace familyrows {

QList<Row> hintedRows()
{
    return {
        {"shikra: wide picture", Family::Shikra,
            u"A boat[0.100,0.500,0.300,0.700] near the pier[0.500,0.500,0.600,0.750;0.1,0.3,0.2,0.4]."_s,
            {box("A boat", 100, 250, 300, 450), box("the pier", 500, 250, 600, 500),
                box("the pier", 100, 50, 200, 150)},
            hinted(Family::Shikra), u"A boat near the pier."_s},
        {"shikra: point", Family::Shikra, u"the tip[0.250,0.500]"_s, {point("the tip", 250, 250)},
            hinted(Family::Shikra)},
        {"ferret", Family::Ferret, u"The dog [100, 200, 300, 400] [500, 600, 700, 800] sleeps."_s,
            {box("The dog", 100, 100, 300, 200), box("The dog", 500, 300, 700, 400)}, hinted(Family::Ferret),
            u"The dog sleeps."_s},
        {"ferret: fractions", Family::Ferret, u"a dog [0.1, 0.2, 0.3, 0.4]"_s,
            {box("a dog", 100, 100, 300, 200)}, hinted(Family::Ferret)},
        {"ferret: not without its hint", Family::None, u"The dog [100, 200, 300, 400] sleeps."_s, {}},
        {"cogvlm: CogAgent", Family::CogVlm,
            u"Grounded Operation: CLICK(box=[[219,186,311,195]], element_info='Search')"_s,
            {box("Search", 219, 93, 311, 97.5)}, hinted(Family::CogVlm)},
        {"qwen: tokens dropped by the server", Family::QwenVl, u"a kettle(70,81),(300,412)"_s,
            {box("a kettle", 70, 40.5, 300, 206)}, hinted(Family::QwenVl), u"a kettle"_s},
        {"internvl: tokens dropped by the server", Family::InternVl, u"the zebra[[12, 34, 567, 890]]"_s,
            {box("the zebra", 12, 17, 567, 445)}, hinted(Family::InternVl), u"the zebra"_s},
        {"glm: without marks", Family::Glm, u"[[100,200,300,400]]"_s, {box("", 100, 100, 300, 200)},
            hinted(Family::Glm)},
        {"a hint that finds nothing gives way", Family::PaliGemma,
            u"<loc0256><loc0256><loc0768><loc0768> cat"_s, {box("cat", 250, 125, 750, 375)},
            hinted(Family::Molmo)},
        {"a model's name is a hint", Family::Gemini, u"[{\"box_2d\":[120,55,480,910],\"label\":\"tram\"}]"_s,
            {box("tram", 55, 60, 910, 240)}, ofModel("models/gemini-2.5-flash")},
        {"space asked for beats the family", Family::QwenVl, u"<ref>a cup</ref><box>(10,20),(30,40)</box>"_s,
            {box("a cup", 100, 100, 300, 200)}, {.space = Space::Percent}},
        {"molmo2: compact form", Family::Molmo2, u"<points 4.5\t1 20.5 33.0/>"_s, {point("", 205, 165)},
            hinted(Family::Molmo2)},
    };
}

QList<Row> guiRows()
{
    return {
        {"gui: click", Family::Gui, u"Thought: Press it, not (1,2).\nAction: click(start_box='(100,200)')"_s,
            {point("click", 100, 100)}, {}, u"Action: click()"_s},
        {"gui: drag", Family::Gui, u"Thought: move\nAction: drag(start_box='(70,81)', end_box='(90,81)')"_s,
            {point("drag", 70, 40.5), point("drag", 90, 40.5)}},
        {"gui: full-width colon, typed text", Family::Gui,
            u"Action\uFF1Atype(content='it's (5,5), ok', start_box='<bbox>300 400</bbox>')"_s,
            {point("type", 300, 200)}},
        {"gui: without brackets, behind a marked thought", Family::Gui,
            u"<think_never_used_0a1b2c>Open the (1,2) menu.</think_never_used_0a1b2c>click>point>point>112 56"_s,
            {point("click", 112, 28)}, {}, u"click"_s},
        {"gui: four equal numbers are a point", Family::Gui,
            u"Action: click(start_box='[637,964,637,964]')"_s, {point("click", 637, 482)}},
        {"gui: box", Family::Gui, u"Action: click(start_box='<|box_start|>(100,200),(300,400)<|box_end|>')"_s,
            {box("click", 100, 100, 300, 200)}},
        {"gui: point tag", Family::Gui,
            u"<think>at 1 2</think>\nThought: x\nAction: click(point='<point>510 150</point>')"_s,
            {point("click", 510, 75)}},
        {"gui: the last call counts", Family::Gui,
            u"Thought: two\nAction: click(start_box='(1,2)')\n\ntype(text='Hello', start_box='(300,400)')"_s,
            {point("type", 300, 200)}},
        {"gui: nothing behind the first call", Family::Gui,
            u"Action: click(start_box='(100,200)') then wait()"_s, {point("click", 100, 100)}},
        {"gui: without the word", Family::Gui, u"click(start_box=\"(100,200)\")"_s,
            {point("click", 100, 100)}},
        {"gui: empty place", Family::None, u"Action: click(start_box='')"_s, {}},
        {"gui: fractions", Family::Gui, u"Action: click(x=0.37, y=0.9)"_s, {point("click", 370, 450)}},
        {"gui: pixels for UI-TARS 1.5", Family::Gui, u"Thought: t\nAction: click(start_box='(350,252)')"_s,
            {point("click", 350, 250)}, {.model = u"ui-tars-1.5-7b"_s, .originalSize = QSize(700, 500)}},
        {"gui: tool call", Family::Gui,
            u"<tool_call>\n{\"name\": \"computer_use\", \"arguments\": {\"action\": \"left_click\", \"coordinate\": [400, 100]}}\n</tool_call>"_s,
            {point("left_click", 400, 100)}},
        {"gui: typed click", Family::Gui, u"{\"type\":\"click\",\"button\":\"left\",\"x\":400,\"y\":100}"_s,
            {point("click", 400, 100)}},
        {"gui: words about waiting", Family::None, u"I should wait() until the page is stable."_s, {}},
    };
}

QList<Row> emptyRows()
{
    return {
        {"empty", Family::None, u""_s, {}, {}, u""_s},
        {"prose", Family::None, u"The quick brown fox (see 1, 2) jumps over [the] lazy dog."_s, {}, {},
            u"The quick brown fox (see 1, 2) jumps over [the] lazy dog."_s},
        {"prose that names markers", Family::None,
            u"Write <box> and </box> around x < 5, or `<box>(1,2),(3,4)</box>`."_s, {}},
        {"thinking is not read", Family::None, u"<think>maybe <box>(1,2),(3,4)</box></think>No."_s, {}, {},
            u"No."_s},
        {"thinking that was never opened", Family::None, u"maybe <box>(1,2),(3,4)</box></think>\nNo."_s, {},
            {}, u"No."_s},
        {"thinking that never ends", Family::None, u"<think>maybe <box>(1,2),(3,4)</box>"_s, {}, {}, u""_s},
        {"answer tags vanish", Family::None, u"<answer>Yes.</answer>"_s, {}, {}, u"Yes."_s},
        {"wrong JSON shapes", Family::None, u"42 [1, 2, 3] {\"a\": \"b\"} {\"objects\": \"none\"} []"_s, {}},
    };
}

QList<Row> allRows()
{
    return markerRows() + tokenRows() + pointRows() + jsonRows() + hintedRows() + guiRows() + emptyRows()
        + trickyMarkerRows() + trickyJsonRows();
}

} // namespace familyrows
