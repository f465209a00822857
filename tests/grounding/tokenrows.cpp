#include "familyrows.h"

using grounding::Family;
using namespace Qt::StringLiterals;

namespace familyrows {

QList<Row> tokenRows()
{
    return {
        {"kosmos2: cells apart", Family::Kosmos2,
            u"<grounding>An image of<phrase> a kettle</phrase><object><patch_index_0066><patch_index_0204></object>."_s,
            {box("a kettle", 78.125, 39.0625, 390.625, 101.5625)}, {}, u"An image of a kettle."_s},
        {"kosmos2: one row", Family::Kosmos2,
            u"<phrase>a shelf</phrase><object><patch_index_0064><patch_index_0067></object>"_s,
            {box("a shelf", 0, 31.25, 125, 46.875)}},
        {"kosmos2: several", Family::Kosmos2,
            u"<phrase>mugs</phrase><object><patch_index_0000><patch_index_0033></delimiter_of_multi_objects/>"
            u"<patch_index_0066><patch_index_0204></object> here"_s,
            {box("mugs", 15.625, 7.8125, 46.875, 23.4375), box("mugs", 78.125, 39.0625, 390.625, 101.5625)},
            {}, u"mugs here"_s},
        {"kosmos2: blanks between tokens", Family::Kosmos2,
            u"<grounding> <phrase> Two pups </phrase> <object> <patch_index_0000> <patch_index_0033> "
            u"</delimiter_of_multi_objects/> <patch_index_0066> <patch_index_0204> </object> sit"_s,
            {box("Two pups", 15.625, 7.8125, 46.875, 23.4375),
                box("Two pups", 78.125, 39.0625, 390.625, 101.5625)},
            {}, u"Two pups sit"_s},
        {"kosmos2: beyond the grid", Family::Kosmos2,
            u"<phrase>a</phrase><object><patch_index_1024><patch_index_0001></object>"
            u"<phrase>b</phrase><object><patch_index_0066><patch_index_0204></object>"_s,
            {box("b", 78.125, 39.0625, 390.625, 101.5625)}},
        {"florence2: boxes", Family::Florence2,
            u"</s><s>owl<loc_41><loc_300><loc_222><loc_655>two "
            u"trees<loc_0><loc_0><loc_99><loc_999><loc_500><loc_0><loc_599>"
            u"<loc_1000></s><pad>"_s,
            {box("owl", 41.5, 150.25, 222.5, 327.75), box("two trees", 0.5, 0.25, 99.5, 499.75),
                box("two trees", 500.5, 0.25, 599.5, 500)},
            {}, u"owl two trees"_s},
        {"florence2: no words, leftover dropped", Family::Florence2,
            u"<loc_53><loc_334><loc_933><loc_775><loc_711><loc_203><loc_906><loc_546><loc_577>"_s,
            {box("", 53.5, 167.25, 933.5, 387.75), box("", 711.5, 101.75, 906.5, 273.25)}},
        {"florence2: four corners", Family::Florence2,
            u"Hello<loc_100><loc_100><loc_200><loc_100><loc_200><loc_200><loc_100><loc_200>"
            u"World<loc_300><loc_300><loc_400><loc_300><loc_400><loc_400><loc_300><loc_400></s>"_s,
            {polygon("Hello", {100.5, 50.25, 200.5, 50.25, 200.5, 100.25, 100.5, 100.25}),
                polygon("World", {300.5, 150.25, 400.5, 150.25, 400.5, 200.25, 300.5, 200.25})}},
        {"florence2: outlines by task", Family::Florence2,
            u"<loc_10><loc_10><loc_20><loc_10><loc_20><loc_40><loc_10><loc_40><sep><loc_50><loc_50><loc_60><loc_50><loc_60><loc_70>"_s,
            {polygon("", {10.5, 5.25, 20.5, 5.25, 20.5, 20.25, 10.5, 20.25}),
                polygon("", {50.5, 25.25, 60.5, 25.25, 60.5, 35.25})},
            {.task = u"<REFERRING_EXPRESSION_SEGMENTATION>"_s}},
        {"florence2: outline by mark", Family::Florence2,
            u"leaf<poly><loc_10><loc_10><loc_20><loc_10><loc_20><loc_40></poly>"_s,
            {polygon("leaf", {10.5, 5.25, 20.5, 5.25, 20.5, 20.25})}},
        {"florence2: task decides against quads", Family::Florence2,
            u"a<loc_100><loc_100><loc_200><loc_100><loc_200><loc_200><loc_100><loc_200>"_s,
            {box("a", 100.5, 50.25, 200.5, 50.25), box("a", 100.5, 100.25, 200.5, 100.25)},
            {.task = u"<OD>"_s}},
        {"florence2: too few belong to no one", Family::Florence2,
            u"half<loc_1><loc_2><loc_3>owl<loc_41><loc_300><loc_222><loc_655>"_s,
            {box("owl", 41.5, 150.25, 222.5, 327.75)}},
        {"florence2: in a dictionary", Family::Florence2,
            u"{\"<REGION_TO_CATEGORY>\": \"old barn<loc_300><loc_400><loc_500><loc_600>\"}"_s,
            {box("old barn", 300.5, 200.25, 500.5, 300.25)}, {}, u"old barn"_s},
        {"florence2: nothing found", Family::None, u"No object detected."_s, {}},
        {"paligemma", Family::PaliGemma, u"<loc0100><loc0512><loc0300><loc0900> gate"_s,
            {box("gate", 500, 48.828, 878.906, 146.484)}, {}, u"gate"_s},
        {"paligemma: several, broken ones dropped", Family::PaliGemma,
            u"<loc0256><loc0256><loc0768><loc0768> cat ; <loc0256><loc0256><loc0768> cup ; "
            u"<loc0001><loc0001><loc0001><loc0001><loc0001> pen ; <loc0000><loc0512><loc0512><loc1023> black-cat"_s,
            {box("cat", 250, 125, 750, 375), box("black-cat", 500, 0, 999.02, 250)}},
        {"paligemma: no label", Family::PaliGemma, u"<loc0256><loc0256><loc0768><loc0768>"_s,
            {box("", 250, 125, 750, 375)}},
        {"paligemma: mask codes", Family::PaliGemma,
            u"<loc0256><loc0256><loc0768><loc0768><seg003><seg127><seg000><seg001> grey cat"_s,
            {box("grey cat", 250, 125, 750, 375)}, {}, u"grey cat"_s},
        {"paligemma: one a line", Family::PaliGemma,
            u"<loc0256><loc0256><loc0768><loc0768> cat\n<loc0000><loc0000><loc0512><loc0512> dog<eos>"_s,
            {box("cat", 250, 125, 750, 375), box("dog", 0, 0, 500, 250)}},
        {"doctags", Family::DocTags,
            u"<doctag><title><loc_50><loc_20><loc_450><loc_60>Menu</"
            u"title>\n<picture><loc_0><loc_100><loc_250><loc_500>"
            u"<caption><loc_0><loc_400><loc_250><loc_500>A café</caption></picture>\n</doctag>"_s,
            {box("title", 100, 20, 900, 60), box("picture", 0, 100, 500, 500),
                box("caption", 0, 400, 500, 500)},
            {}, u"Menu\nA café"_s},
        {"doctags: without the outer tag", Family::DocTags,
            u"<section_header_level_1><loc_50><loc_20><loc_450><loc_60>Prices</section_header_level_1>"_s,
            {box("section_header_level_1", 100, 20, 900, 60)}},
        {"doctags: a tag of its own", Family::DocTags,
            u"<paragraph><loc_50><loc_20><loc_450><loc_60>Hours</paragraph>"_s,
            {box("paragraph", 100, 20, 900, 60)}, {}, u"Hours"_s},
        {"doctags: table cells", Family::DocTags,
            u"<otsl><loc_0><loc_0><loc_500><loc_250><fcel>Tea<fcel>3,20<nl></otsl>"_s,
            {box("otsl", 0, 0, 1000, 250)}},
    };
}

} // namespace familyrows
