#include "familyrows.h"

using grounding::Family;
using namespace Qt::StringLiterals;

namespace familyrows {

QList<Row> pointRows()
{
    return {
        {"molmo: point", Family::Molmo, u" <point x=\"31.4\" y=\"8\" alt=\"knob\">the knob</point>"_s,
            {point("knob", 314, 40)}, {}, u"the knob"_s},
        {"molmo: points", Family::Molmo,
            u"Counting the <points x1='10.5' y1='20' x2='30' y2='40.5' alt='cups &amp; mugs'>cups</points> shows a total of 2."_s,
            {point("cups & mugs", 105, 100), point("cups & mugs", 300, 202.5)}, {},
            u"Counting the cups shows a total of 2."_s},
        {"molmo: out of range and cut", Family::Molmo,
            u"<points x1=\"101\" y1=\"2\" x2=\"50\" y2=\"50\" x3=\"7"_s, {point("", 500, 250)}},
        {"molmo: bare values", Family::Molmo, u"<point y=10 x=50 alt=\"a > b\">c</point>"_s,
            {point("a > b", 500, 50)}},
        {"molmo: broken quotes", Family::None, u"<point x=\"62.5 y=\"47.7\" alt=\"hat\">hat</point>"_s, {}},
        {"molmo2: one picture", Family::Molmo2, u"<points coords=\"1 1 120 340 2 560 077\">spoons</points>"_s,
            {point("spoons", 120, 170), point("spoons", 560, 38.5)}, {}, u"spoons"_s},
        {"molmo2: self-closing shows its label", Family::Molmo2,
            u"Here: <points coords=\"1 1 120 340\" label=\"jar\"/>."_s, {point("jar", 120, 170)}, {},
            u"Here: jar."_s},
        {"molmo2: tracks", Family::Molmo2,
            u"<tracks coords=\"0.5 1 100 200 2 300 400;1.0 1 110 210\">cars</tracks>"_s,
            {point("cars", 100, 100), point("cars", 300, 200), point("cars", 110, 105)}},
        {"molmo2: cut", Family::Molmo2, u"<points coords=\"1 1 120 340 2 560 07"_s, {point("", 120, 170)}},
        {"molmo2: compact", Family::Molmo2, u"<points 4.5\t1 20.5 33.0/>"_s, {point("", 205, 165)}},
        {"isaac: point", Family::Isaac, u"<point mention=\"jar\" t=2.5> (100,200) </point>"_s,
            {point("jar", 100, 100)}},
        {"isaac: box", Family::Isaac,
            u"It is <point_box mention=\"a &gt; b\"> (10,20) (30,40) </point_box>."_s,
            {box("a > b", 10, 10, 30, 20)}, {}, u"It is."_s},
        {"isaac: collection hands its words on", Family::Isaac,
            u"<collection mention=\"tools\"> <point_box> (1,2) (3,4) </point_box> <point mention=\"saw\"> "
            u"(50,60) </point> "
            u"<polygon> (0,0) (20,0) (20,20) </polygon> </collection>"_s,
            {box("tools", 1, 1, 3, 2), point("saw", 50, 30), polygon("tools", {0, 0, 20, 0, 20, 10})}},
        {"isaac: track, bare numbers and prose", Family::Isaac,
            u"use <point and then <track mention=\"ball\"> <point_box t=\"0.5 seconds\"> (1,2) (3,4) "
            u"</point_box> "
            u"<point> 50 60 </point></track>"_s,
            {box("ball", 1, 1, 3, 2), point("ball", 50, 30)}},
        {"molmo2: one thing that stays where it was", Family::Molmo2,
            u"<tracks label=\"buoy\" coords=\"1.0 1 500 600;2.0 1 500 600\"/>"_s,
            {point("buoy", 500, 300), point("buoy", 500, 300)}, {}, u"buoy"_s},
        {"molmo2: compact with its label", Family::Molmo2,
            u"I see <points two buoys\t-\t1 12.5 80.0 2 50.0 40.0/> there."_s,
            {point("two buoys", 125, 400), point("two buoys", 500, 200)}, {}, u"I see two buoys there."_s},
        {"molmo2: compact with its label, thousandths", Family::Molmo2, u"<points buoy\t-\t1 125 800/>"_s,
            {point("buoy", 125, 400)}},
        {"isaac: a track is one thing", Family::Isaac,
            u"<track mention=\"ferry\"> <point_box mention=\"hull\" t=\"0.5 seconds\"> (100,200) (300,400) "
            u"</point_box> </track>"_s,
            {box("ferry", 100, 100, 300, 200)}},
        {"isaac: two pairs are no point", Family::None, u"<point> (10,20) (30,40) </point>"_s, {}},
        {"isaac: too many pairs", Family::Isaac,
            u"a <point> (1,2) (3,4) </point> b <point_box mention=\"jar\"> (1,2) (3,4) </point_box>"_s,
            {box("jar", 1, 1, 3, 2)}},
        {"isaac: broken ones fall alone", Family::Isaac,
            u"<point_box> (1,2) </point_box> <point mention=\"x\"> </point> <point mention=\"ok\">(10,20)</point>"_s,
            {point("ok", 10, 10)}},
    };
}

} // namespace familyrows
