#include "presentation/pictureasking.h"

#include "chat/capabilities.h"
#include "chat/pictureanalyst.h"
#include "chat/turn.h"
#include "presentation/connections.h"
#include "presentation/draft.h"
#include "presentation/preferences.h"
#include "presentation/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

QString wordFor(model::Detail detail)
{
    return detail == model::Detail::Low ? u"low"_s : detail == model::Detail::High ? u"high"_s : QString();
}

/// Those that are still being read count as well.
qsizetype attachedTo(const Draft &draft)
{
    return std::ranges::count_if(
        draft.attachments(), [](const Attachment &one) { return one.state != Attachment::State::Refused; });
}

} // namespace

PictureAsking::PictureAsking(
    Preferences &preferences, Connections &connections, Analysis analysis, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_connections(connections)
    , m_analysis(analysis)
{
    connect(&connections, &Connections::changed, this, &PictureAsking::changed);
}

PictureAsking::Enhancer PictureAsking::enhancer() const
{
    const model::Connection &connection = m_connections.current().connection;
    if (connection.kind == model::Connection::Kind::BuiltIn)
        return Enhancer::Always;
    if (chat::capabilitiesOf(connection).enhancements)
        return Enhancer::Service;
    return m_analysis == Analysis::Possible ? Enhancer::Companion : Enhancer::Nobody;
}

bool PictureAsking::enhances() const
{
    const Enhancer who = enhancer();
    const bool wanted = m_preferences.word(u"enhancements"_s) != "off"_L1;
    return who == Enhancer::Always || (who != Enhancer::Nobody && wanted);
}

void PictureAsking::setEnhances(bool enhances)
{
    m_preferences.setWord(u"enhancements"_s, enhances ? QString() : u"off"_s);
    emit changed();
}

QString PictureAsking::enhancementReason() const
{
    const auto &current = m_connections.current();
    switch (enhancer()) {
    case Enhancer::Service:
        return tr("The service reads text and grounds its words by itself; it bills that separately.");
    case Enhancer::Companion:
        return chat::PictureAnalyst::usesResource(current.connection, current.secrets)
            ? tr("This service has none of its own: the Azure AI Vision resource at %1 analyses the pictures "
                 "beside it, billed separately.")
                  .arg(current.connection.visionEndpoint.host())
            : tr("This service has none of its own: the built-in service looks for text, people and codes "
                 "beside it. For that, nothing leaves this computer.");
    case Enhancer::Always:
        return tr("The built-in service always answers with regions.");
    case Enhancer::Nobody:
        break;
    }
    return tr("This service has none, and there is no built-in service to do it.");
}

bool PictureAsking::givesEvidence() const
{
    return canGiveEvidence() && m_preferences.word(u"evidence"_s) == "on"_L1;
}

void PictureAsking::setGivesEvidence(bool gives)
{
    m_preferences.setWord(u"evidence"_s, gives ? u"on"_s : QString());
    emit changed();
}

model::Detail PictureAsking::detail() const
{
    if (!hasDetailLevels())
        return model::Detail::Auto;
    const model::Detail chosen = chosenDetail();
    return chosen == model::Detail::Auto ? m_connections.current().connection.detail : chosen;
}

model::Detail PictureAsking::chosenDetail() const
{
    const QString word = m_preferences.word(u"detail"_s);
    return word == "low"_L1 ? model::Detail::Low
        : word == "high"_L1 ? model::Detail::High
                            : model::Detail::Auto;
}

void PictureAsking::setDetail(model::Detail detail)
{
    m_preferences.setWord(u"detail"_s, wordFor(detail));
    emit changed();
}

bool PictureAsking::hasDetailLevels() const
{
    const model::Connection &connection = m_connections.current().connection;
    return connection.kind != model::Connection::Kind::BuiltIn
        && chat::capabilitiesOf(connection).detailLevels;
}

QString PictureAsking::detailReason() const
{
    if (hasDetailLevels())
        return tr("Low costs few tokens; high lets the model read small print.");
    if (m_connections.currentIsBuiltIn())
        return tr("The built-in service always looks at all pixels.");
    return tr("This model knows no detail levels: it always looks at the whole picture.");
}

QList<model::Picture> PictureAsking::detailed(QList<model::Picture> pictures) const
{
    for (model::Picture &picture : pictures) {
        if (picture.detail == model::Detail::Auto)
            picture.detail = detail();
    }
    return pictures;
}

bool PictureAsking::tellsOf(const model::Picture &picture) const
{
    return !m_untold.contains(picture.contentHash);
}

void PictureAsking::setTellsOf(const model::Picture &picture, bool tells)
{
    if (tells)
        m_untold.remove(picture.contentHash);
    else
        m_untold.insert(picture.contentHash);
    emit changed();
}

QString PictureAsking::obstacle(const Draft &draft) const
{
    const qsizetype pictures = attachedTo(draft);
    if (pictures > 0 && draft.video())
        return tr("A video stands alone: take the pictures out, or the video.");
    const model::Capabilities can = chat::capabilitiesOf(m_connections.current().connection);
    if (pictures > 0 && !can.pictures)
        return tr("This model takes no pictures: choose another connection, or ask without them.");
    if (pictures > can.maxPictures)
        return tr("At most %n picture(s) go with one question here: take some away, or ask twice.", nullptr,
            can.maxPictures);
    return {};
}

QString PictureAsking::limits(const Draft &draft) const
{
    if (const QString words = obstacle(draft); !words.isEmpty())
        return words;
    const model::Capabilities can = chat::capabilitiesOf(m_connections.current().connection);
    const qsizetype pictures = attachedTo(draft);
    if (enhancer() == Enhancer::Service && enhances() && pictures > can.maxPicturesWithGrounding)
        return tr(
            "With Vision enhancements this service grounds its words in one picture only, the last. Turn "
            "them off, or ask about one picture at a time.");
    return {};
}

void PictureAsking::apply(chat::Question &question) const
{
    question.ocr = question.grounding = chat::capabilitiesOf(question.connection).enhancements && enhances();
    const SendingChoices choices = sendingChoices(m_preferences);
    question.rules.stripMetadata = choices.stripMetadata;
    question.rules.longestSide = choices.longestSide;
    question.rules.mostBytes = choices.mostBytes;
}

} // namespace presentation
