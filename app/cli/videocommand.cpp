#include "videocommand.h"

#include "chat/capabilities.h"
#include "chat/videolibrary.h"
#include "exitcodes.h"
#include "helptext.h"
#include "interruption.h"
#include "keptconnections.h"
#include "media/videoprobe.h"
#include "model/whendone.h"
#include "net/serviceclient.h"
#include "presentation/videowords.h"
#include "problemline.h"
#include "store/history.h"
#include "videooutput.h"
#include "wire/retrievalfields.h"
#include "words.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <cstdio>
#include <optional>

#include <unistd.h>

namespace cli {

namespace {

using namespace Qt::StringLiterals;
using model::Problem;
using model::Result;

constexpr auto firstLook = std::chrono::milliseconds(300);
constexpr auto seldomLook = std::chrono::milliseconds(10'000);

void addOptions(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const auto *valued : {"index", "id", "meta", "format", "features", "schema", "top", "data",
             "connection", "key-file", "filter"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(valued), {}, u"value"_s));
    parser.addOption(QCommandLineOption(u"wait"_s));
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
}

std::optional<model::Metadata> pairsFrom(const QStringList &words)
{
    model::Metadata pairs;
    for (const QString &word : words) {
        if (word.indexOf(u'=') < 1)
            return std::nullopt;
        pairs.insert(word.section(u'=', 0, 0).trimmed().toLower(), word.section(u'=', 1));
    }
    return pairs;
}

/// One run of the command. Ends the event loop with the exit code.
class VideoCommand : public QObject {
public:
    VideoCommand(const QCommandLineParser &said, const QString &dataFolder, chat::VideoLibrary::Place place)
        : m_said(said)
        , m_index(said.value(u"index"_s))
        , m_asJson(said.value(u"format"_s) == "json"_L1)
        , m_builtIn(dataFolder)
        , m_library(m_client, m_builtIn, std::move(place))
    {
        m_clock.start();
        connect(&m_library, &chat::VideoLibrary::uploading, this, &VideoCommand::tellUpload);
        connect(&m_library, &chat::VideoLibrary::uploadWaiting, this,
            [](const QString &id, std::chrono::milliseconds, const Problem &why) {
                complain(u"%1: %2"_s.arg(id, problemLine(why)));
            });
        connect(&m_interruption, &Interruption::asked, this, [this] { end(Interrupted); });
    }

    void start()
    {
        QStringList words = m_said.positionalArguments();
        const QString verb = words.isEmpty() ? QString() : words.takeFirst();
        if (verb == "index"_L1 && !words.isEmpty())
            return onIndex(words.takeFirst(), words);
        if (verb == "add"_L1 && !words.isEmpty())
            return needsIndex() ? add(words) : void();
        if (verb == "status"_L1)
            return needsIndex() ? showVideos() : void();
        if (verb == "remove"_L1 && words.size() == 1)
            return needsIndex() ? removeVideo(words.first()) : void();
        if (verb == "search"_L1 && !words.isEmpty())
            return needsIndex() ? search(words.join(u' ')) : void();
        complainAboutUsage(
            CommandLine::tr("“video” needs index, add, status, remove or search: try --help."));
    }

private:
    void end(int code) { QCoreApplication::exit(code); }
    void say(const QByteArray &bytes) { std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout); }

    void complainAboutUsage(const QString &sentence)
    {
        complain(sentence);
        end(UsageWrong);
    }

    void fail(const Problem &problem)
    {
        complain(problem);
        end(exitCodeOf(problem));
    }

    [[nodiscard]] bool needsIndex()
    {
        if (m_index.isEmpty())
            complainAboutUsage(CommandLine::tr("Which index? Name it with --index."));
        return !m_index.isEmpty();
    }

    template <class T, class Then> void whenGood(const QFuture<Result<T>> &future, Then then)
    {
        model::whenDone(future, this, [this, then](const Result<T> &result) {
            if (result)
                then(*result);
            else
                fail(result.problem());
        });
    }

    void onIndex(const QString &verb, const QStringList &names)
    {
        const QString name = m_index.isEmpty() ? names.value(0) : m_index;
        if (verb == "list"_L1)
            return whenGood(m_library.indexes(), [this](const auto &indexes) {
                say(indexLines(indexes, m_asJson));
                end(Answered);
            });
        m_index = name;
        if (!needsIndex())
            return;
        if (verb == "create"_L1)
            return create();
        if (verb == "show"_L1)
            return whenGood(m_library.index(name), [this](const model::VideoIndex &index) {
                say(indexLines({index}, m_asJson));
                showVideos();
            });
        if (verb == "delete"_L1)
            return whenGood(m_library.remove(name), [this](model::Done) { end(Answered); });
        complainAboutUsage(CommandLine::tr("“video index” needs create, list, show or delete: try --help."));
    }

    void create()
    {
        model::VideoIndex index{.name = m_index};
        if (m_said.isSet(u"features"_s)) {
            const QStringList features = m_said.value(u"features"_s).toLower().split(u',');
            index.vision = features.contains(u"vision"_s);
            index.speech = features.contains(u"speech"_s);
            if (!index.vision && !index.speech)
                return complainAboutUsage(CommandLine::tr("--features is vision, speech, or vision,speech."));
        }
        if (m_said.isSet(u"schema"_s)) {
            QFile file(m_said.value(u"schema"_s));
            if (!file.open(QIODevice::ReadOnly))
                return fail({.kind = Problem::Kind::FileUnreadable,
                    .detail = file.errorString(),
                    .subject = file.fileName()});
            constexpr qint64 Largest = 1 << 20;
            const auto document = QJsonDocument::fromJson(file.read(Largest));
            const QJsonObject schema =
                document.isArray() ? QJsonObject{{u"fields"_s, document.array()}} : document.object();
            index.fields = wire::indexFrom({{u"metadataSchema"_s, schema}}).fields;
            if (index.fields.isEmpty())
                return complainAboutUsage(
                    CommandLine::tr("--schema needs a JSON file with a list of fields."));
        }
        whenGood(m_library.create(index), [this](const model::VideoIndex &made) {
            say(indexLines({made}, m_asJson));
            end(Answered);
        });
    }

    void add(const QStringList &sources)
    {
        const auto metadata = pairsFrom(m_said.values(u"meta"_s));
        if (!metadata)
            return complainAboutUsage(
                CommandLine::tr("--meta needs a field and a value: --meta camera=front."));
        if (m_said.isSet(u"id"_s) && sources.size() > 1)
            return complainAboutUsage(CommandLine::tr("--id names one video; there are several."));
        for (const QString &source : sources)
            m_toAdd.append({.source = source, .documentId = m_said.value(u"id"_s), .metadata = *metadata});
        addNext();
    }

    void addNext()
    {
        if (m_toAdd.isEmpty()) {
            if (!m_said.isSet(u"wait"_s))
                return end(m_code);
            return lookAgain(firstLook);
        }
        const chat::NewVideo video = m_toAdd.takeFirst();
        m_pace = {};
        if (!m_library.isBuiltIn())
            complain(presentation::VideoWords::ingestionCost(lengthOf(video.source)));
        model::whenDone(m_library.add(m_index, video), this, [this](const Result<QString> &added) {
            if (added) {
                m_added.append(*added);
                say(added->toUtf8() + '\n');
            } else {
                complain(added.problem());
                m_code = exitCodeOf(added.problem());
            }
            addNext();
        });
    }

    /// Of a file of this computer; 0 where it is not known.
    [[nodiscard]] static double lengthOf(const QString &source)
    {
        const std::atomic_bool goOn = false;
        if (!QFileInfo(source).isFile())
            return 0;
        const auto facts = media::VideoProbe().facts(source, goOn);
        return facts ? facts->duration : 0;
    }

    void tellUpload(const QString &id, qint64 sent, qint64 total)
    {
        m_pace.tell(sent, total, std::chrono::milliseconds(m_clock.elapsed()));
        constexpr qint64 Seldom = 1000; // milliseconds
        if (::isatty(STDERR_FILENO) != 1 || m_clock.elapsed() - m_toldAt < Seldom)
            return;
        m_toldAt = m_clock.elapsed();
        complain(u"%1: %2"_s.arg(id, presentation::VideoWords::upload(m_pace)));
    }

    /// Less and less often, the longer it takes.
    void lookAgain(std::chrono::milliseconds pause)
    {
        QTimer::singleShot(pause, this, [this, pause] {
            whenGood(m_library.videos(m_index), [this, pause](const QList<model::IndexedVideo> &videos) {
                QList<model::IndexedVideo> waiting;
                int failures = 0;
                qsizetype listed = 0;
                for (const model::IndexedVideo &video : videos) {
                    if (!m_added.contains(video.documentId))
                        continue;
                    ++listed;
                    if (video.progress < 1 && video.error.isEmpty())
                        waiting.append(video);
                    failures += video.error.isEmpty() ? 0 : 1;
                }
                // Elsewhere a video may be listed only a while after it was accepted.
                const bool isMissing = !m_library.isBuiltIn() && listed < m_added.size();
                if (waiting.isEmpty() && !isMissing)
                    return tellEnd(videos, failures);
                if (!waiting.isEmpty() && ::isatty(STDERR_FILENO) == 1)
                    complain(u"%1: %2"_s.arg(waiting.first().documentId, stateWords(waiting.first())));
                lookAgain(std::min<std::chrono::milliseconds>(seldomLook, pause * 3 / 2));
            });
        });
    }

    void tellEnd(const QList<model::IndexedVideo> &videos, int failures)
    {
        for (const model::IndexedVideo &video : videos) {
            if (m_added.contains(video.documentId) && !video.error.isEmpty())
                complain(model::Problem{.kind = Problem::Kind::VideoUnreadable,
                    .detail = video.error,
                    .subject = video.documentId});
        }
        end(failures > 0 ? int(InputUnusable) : m_code);
    }

    void showVideos()
    {
        whenGood(m_library.videos(m_index), [this](const QList<model::IndexedVideo> &videos) {
            say(videoLines(videos, m_asJson));
            end(Answered);
        });
    }

    void removeVideo(const QString &documentId)
    {
        whenGood(m_library.removeVideo(m_index, {.documentId = documentId}),
            [this](model::Done) { end(Answered); });
    }

    void search(const QString &text)
    {
        const auto filters = pairsFrom(m_said.values(u"filter"_s));
        if (!filters)
            return complainAboutUsage(
                CommandLine::tr("--filter needs a field and a value: --filter camera=front."));
        model::VideoQuery query{.text = text, .filters = *filters, .documentId = m_said.value(u"id"_s)};
        if (m_said.isSet(u"features"_s)) {
            query.vision = m_said.value(u"features"_s).contains("vision"_L1);
            query.speech = m_said.value(u"features"_s).contains("speech"_L1);
        }
        if (m_said.isSet(u"top"_s))
            query.top = std::max(1, m_said.value(u"top"_s).toInt());
        whenGood(m_library.search(m_index, query), [this](const QList<model::Moment> &moments) {
            say(momentLines(moments, m_asJson));
            end(Answered);
        });
    }

    const QCommandLineParser &m_said;
    QString m_index;
    bool m_asJson;
    net::ServiceClient m_client;
    chat::BuiltInService m_builtIn;
    chat::VideoLibrary m_library;
    Interruption m_interruption;
    QList<chat::NewVideo> m_toAdd;
    QStringList m_added;
    QElapsedTimer m_clock;
    chat::TransferPace m_pace; ///< of the file that is being uploaded
    qint64 m_toldAt = 0;
    int m_code = Answered;
};

/// A secret of the environment, which no other program inherits.
QString taken(const char *variable)
{
    const QString value = qEnvironmentVariable(variable);
    qunsetenv(variable);
    return value;
}

} // namespace

int runVideo(const QStringList &words)
{
    QCommandLineParser parser;
    addOptions(parser);
    const bool understood = parser.parse(QStringList{u"groundglass-cli video"_s} + words);
    if (parser.isSet(u"help"_s)) {
        std::fputs(videoHelpText().toUtf8().constData(), stdout);
        return Answered;
    }
    if (!understood) {
        complain(parser.errorText());
        return UsageWrong;
    }
    const QString format = parser.value(u"format"_s);
    if (!format.isEmpty() && format != "json"_L1 && format != "text"_L1) {
        complain(CommandLine::tr("--format is text or json, not “%1”.").arg(format));
        return UsageWrong;
    }
    const QString folder =
        parser.isSet(u"data"_s) ? parser.value(u"data"_s) : store::History::defaultFolder();
    chat::VideoLibrary::Place place;
    if (parser.isSet(u"connection"_s)) {
        auto known = keptConnection(folder, parser.value(u"connection"_s));
        auto secrets = std::holds_alternative<model::Connection>(known)
            ? secretsFor(std::get<model::Connection>(known), parser.value(u"key-file"_s))
            : std::variant<model::Secrets, UsageError>(std::get<UsageError>(known));
        if (const auto *error = std::get_if<UsageError>(&secrets)) {
            complain(error->sentence);
            return UsageWrong;
        }
        const auto storage = chat::videoStorage(taken("GROUNDGLASS_CONTAINER_URL"),
            taken("GROUNDGLASS_READING_URL"), QDateTime::currentDateTimeUtc());
        if (!storage) {
            complain(problemLine(storage.problem()));
            return exitCodeOf(storage.problem());
        }
        place = {std::get<model::Connection>(known), std::get<model::Secrets>(secrets), *storage};
    }
    VideoCommand command(parser, folder, place);
    QTimer::singleShot(0, &command, [&command] { command.start(); });
    return QCoreApplication::exec();
}

} // namespace cli
