#include "regionsoptions.h"

#include "words.h"

#include <QCommandLineParser>

namespace cli {

namespace {

using namespace Qt::StringLiterals;
using grounding::ReadingHints;

constexpr int longestSide = 1'000'000;

void addOptions(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const auto *flag : {"response", "clean"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(flag)));
    for (const auto *valued : {"width", "height", "family", "model", "space", "order", "task", "asked",
             "sent-width", "sent-height", "seen-width", "seen-height", "set", "images"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(valued), {}, u"value"_s));
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
}

/// Reads one kind of thing after the other; the first wrong one stays as the sentence to say.
class OptionsReader {
public:
    explicit OptionsReader(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    std::variant<RegionsOptions, RegionsMisuse> read()
    {
        m_options.isResponse = m_parser.isSet(u"response"_s);
        m_options.wantsClean = m_parser.isSet(u"clean"_s);
        m_options.setFile = m_parser.value(u"set"_s);
        m_options.pictureFolder = m_parser.value(u"images"_s);
        readHints();
        readSizes();
        readFile();
        if (!m_sentence.isEmpty())
            return RegionsMisuse{m_sentence};
        return m_options;
    }

private:
    void complain(const QString &sentence)
    {
        if (m_sentence.isEmpty())
            m_sentence = sentence;
    }

    template <class Value>
    void readName(
        const QString &option, std::optional<Value> (*named)(const QString &), std::optional<Value> &value)
    {
        if (!m_parser.isSet(option))
            return;
        value = named(m_parser.value(option).trimmed());
        if (!value)
            complain(CommandLine::tr("--%1 does not know “%2”.").arg(option, m_parser.value(option)));
    }

    void readHints()
    {
        ReadingHints &hints = m_options.hints;
        readName(u"family"_s, grounding::familyNamed, hints.family);
        readName(u"space"_s, grounding::spaceNamed, hints.space);
        readName(u"order"_s, grounding::orderNamed, hints.order);
        hints.model = m_parser.value(u"model"_s).trimmed();
        hints.task = m_parser.value(u"task"_s).trimmed();
        hints.asked = m_parser.value(u"asked"_s).trimmed();
    }

    void readSizes()
    {
        ReadingHints &hints = m_options.hints;
        hints.originalSize = readSize(u"width"_s, u"height"_s);
        hints.sentSize = readSize(u"sent-width"_s, u"sent-height"_s);
        hints.seenSize = readSize(u"seen-width"_s, u"seen-height"_s);
        if (m_options.setFile.isEmpty() && hints.originalSize.isEmpty())
            complain(CommandLine::tr("--width and --height are needed: the size of the picture in pixels."));
    }

    QSize readSize(const QString &widthOption, const QString &heightOption)
    {
        if (m_parser.isSet(widthOption) != m_parser.isSet(heightOption))
            complain(CommandLine::tr("--%1 and --%2 belong together.").arg(widthOption, heightOption));
        return QSize(readSide(widthOption), readSide(heightOption));
    }

    int readSide(const QString &option)
    {
        if (!m_parser.isSet(option))
            return 0;
        bool ok = false;
        const int side = m_parser.value(option).toInt(&ok);
        if (!ok || side < 1 || side > longestSide)
            complain(CommandLine::tr("--%1 needs a whole number of pixels, at least 1.").arg(option));
        return side;
    }

    void readFile()
    {
        const QStringList files = m_parser.positionalArguments();
        if (files.size() > 1)
            complain(CommandLine::tr("Only one file can be read at a time."));
        if (!files.isEmpty() && !m_options.setFile.isEmpty())
            complain(CommandLine::tr("--set and a file exclude each other."));
        m_options.file = files.value(0) == u"-"_s ? QString() : files.value(0);
    }

    const QCommandLineParser &m_parser;
    RegionsOptions m_options;
    QString m_sentence;
};

} // namespace

std::variant<RegionsOptions, RegionsMisuse> readRegionsOptions(const QStringList &words)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{u"groundglass-cli"_s} + words))
        return RegionsMisuse{parser.errorText()};
    if (parser.isSet(u"help"_s))
        return RegionsOptions{.wantsHelp = true};
    return OptionsReader(parser).read();
}

} // namespace cli
