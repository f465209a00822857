<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Connections</name>
    <message numerus="yes">
        <source>pictures in a question: up to %n</source>
        <translation>
            <numerusform>one picture in a question</numerusform>
            <numerusform>pictures in a question: up to %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>Ask again in %n s.</source>
        <translation>
            <numerusform>Ask again in %n s.</numerusform>
            <numerusform>Ask again in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again in %n min.</source>
        <translation>
            <numerusform>Ask again in %n min.</numerusform>
            <numerusform>Ask again in %n min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again in %n h.</source>
        <translation>
            <numerusform>Ask again in %n h.</numerusform>
            <numerusform>Ask again in %n h.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More pictures than this connection takes in one question: at most %n.</source>
        <translation>
            <numerusform>More pictures than this connection takes in one question: at most %n.</numerusform>
            <numerusform>More pictures than this connection takes in one question: at most %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportOffer</name>
    <message numerus="yes">
        <source>%n lines of text with their places</source>
        <translation>
            <numerusform>%n line of text with its place</numerusform>
            <numerusform>%n lines of text with their places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regions with their labels and outlines</source>
        <translation>
            <numerusform>%n region with its label and outline</numerusform>
            <numerusform>%n regions with their labels and outlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names and sizes of %n pictures, not the pictures</source>
        <translation>
            <numerusform>The name and size of %n picture, not the picture</numerusform>
            <numerusform>The names and sizes of %n pictures, not the pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures, with position and camera data if they have them</source>
        <translation>
            <numerusform>%n picture, with position and camera data if it has them</numerusform>
            <numerusform>%n pictures, with position and camera data if they have them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures, without position and camera data</source>
        <translation>
            <numerusform>%n picture, without position and camera data</numerusform>
            <numerusform>%n pictures, without position and camera data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers, the whole conversation</source>
        <translation>
            <numerusform>%n answer, the whole conversation</numerusform>
            <numerusform>%n answers, the whole conversation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocalModels</name>
    <message numerus="yes">
        <source>%n models answer on this computer, and none of them takes pictures.</source>
        <translation>
            <numerusform>One model answers on this computer, and it takes no pictures.</numerusform>
            <numerusform>%n models answer on this computer, and none of them takes pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models on this computer take pictures:</source>
        <translation>
            <numerusform>One model on this computer takes pictures:</numerusform>
            <numerusform>%n models on this computer take pictures:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sent</name>
    <message numerus="yes">
        <source>%n; this is the last</source>
        <translation>
            <numerusform>%n; this is the last</numerusform>
            <numerusform>%n; this is the last</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::Calibrating</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The worst of %n shapes is off by %2 pixels.</source>
        <comment>how the model counts places, as a sentence; how exactly</comment>
        <translation>
            <numerusform>%1 The shape is off by %2 pixels.</numerusform>
            <numerusform>%1 The worst of %n shapes is off by %2 pixels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::Corrections</name>
    <message numerus="yes">
        <source>adopt %n regions</source>
        <translation>
            <numerusform>adopt %n region</numerusform>
            <numerusform>adopt %n regions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::Exchange</name>
    <message numerus="yes">
        <source>%1 Trying again in %n s.</source>
        <comment>a sentence about what went wrong</comment>
        <translation>
            <numerusform>%1 Trying again in %n s.</numerusform>
            <numerusform>%1 Trying again in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::HistoryModel</name>
    <message numerus="yes">
        <source>%n conversations deleted</source>
        <translation>
            <numerusform>%n conversation deleted</numerusform>
            <numerusform>%n conversations deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::PageChecking</name>
    <message numerus="yes">
        <source>%n found on the page</source>
        <translation>
            <numerusform>%n found on the page</numerusform>
            <numerusform>%n found on the page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in several places</source>
        <translation>
            <numerusform>%n in several places</numerusform>
            <numerusform>%n in several places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::PictureAsking</name>
    <message numerus="yes">
        <source>At most %n picture(s) go with one question here: take some away, or ask twice.</source>
        <translation>
            <numerusform>At most %n picture goes with one question here: take some away, or ask twice.</numerusform>
            <numerusform>At most %n pictures go with one question here: take some away, or ask twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::composer::PagePicker</name>
    <message numerus="yes">
        <source>Add %n pages</source>
        <translation>
            <numerusform>Add %n page</numerusform>
            <numerusform>Add %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages become pictures; the first has %1 × %2 pixels.</source>
        <translation>
            <numerusform>%n page becomes a picture; it has %1 × %2 pixels.</numerusform>
            <numerusform>%n pages become pictures; the first has %1 × %2 pixels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::connections::CapabilityForm</name>
    <message numerus="yes">
        <source>As known: up to %n</source>
        <translation>
            <numerusform>As known: up to %n</numerusform>
            <numerusform>As known: up to %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::sets::SetList</name>
    <message numerus="yes">
        <source>%1 of %n picture(s) reviewed</source>
        <translation>
            <numerusform>%1 of %n picture reviewed</numerusform>
            <numerusform>%1 of %n pictures reviewed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::sets::SetRow</name>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n flag</numerusform>
            <numerusform>%n flags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::stage::ComparisonBar</name>
    <message numerus="yes">
        <source>%n matched</source>
        <translation>
            <numerusform>%n matched</numerusform>
            <numerusform>%n matched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extra</source>
        <translation>
            <numerusform>%n extra</numerusform>
            <numerusform>%n extra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n missed</source>
        <translation>
            <numerusform>Adopt %n missed</numerusform>
            <numerusform>Adopt %n missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::stage::RegionHead</name>
    <message numerus="yes">
        <source>%n regions</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::stage::Stage</name>
    <message numerus="yes">
        <source>%n regions</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::transcript::AnswerCards</name>
    <message numerus="yes">
        <source>%n earlier picture(s) did not go out again.</source>
        <translation>
            <numerusform>%n earlier picture did not go out again.</numerusform>
            <numerusform>%n earlier pictures did not go out again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::transcript::CheckCard</name>
    <message numerus="yes">
        <source>Stands in %n places: choose the one that is meant</source>
        <translation>
            <numerusform>Stands in one place</numerusform>
            <numerusform>Stands in %n places: choose the one that is meant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::transcript::CountdownButton</name>
    <message numerus="yes">
        <source>Asking again in %n s · Cancel</source>
        <translation>
            <numerusform>Asking again in %n s · Cancel</numerusform>
            <numerusform>Asking again in %n s · Cancel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n s, then ask again</source>
        <translation>
            <numerusform>Wait %n s, then ask again</numerusform>
            <numerusform>Wait %n s, then ask again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::transcript::Transcript</name>
    <message numerus="yes">
        <source>%n messages were deleted.</source>
        <translation>
            <numerusform>%n message was deleted.</numerusform>
            <numerusform>%n messages were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::videos::MomentStrip</name>
    <message numerus="yes">
        <source>%n moments for “%1”, best first</source>
        <translation>
            <numerusform>%n moment for “%1”</numerusform>
            <numerusform>%n moments for “%1”, best first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::videos::VideoPane</name>
    <message numerus="yes">
        <source>What was found in its %n videos is forgotten. The video files themselves stay where they are.</source>
        <translation>
            <numerusform>What was found in its video is forgotten. The video file itself stays where it is.</numerusform>
            <numerusform>What was found in its %n videos is forgotten. The video files themselves stay where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::window::VideoWiring</name>
    <message numerus="yes">
        <source>Send %n videos to the service?</source>
        <translation>
            <numerusform>Send %n video to the service?</numerusform>
            <numerusform>Send %n videos to the service?</numerusform>
        </translation>
    </message>
</context>
</TS>
