#include "presentation/comparison.h"

#include "exchange/datasetopening.h"
#include "model/whendone.h"
#include "presentation/conversationmodel.h"
#include "presentation/corrections.h"
#include "presentation/offthread.h"
#include "presentation/regionsmodel.h"
#include "presentation/showing.h"
#include "store/history.h"

#include <QFileInfo>

#include <algorithm>

namespace presentation {

namespace {

using model::Region;

constexpr qsizetype mostConversations = 20;
constexpr qsizetype longestName = 60;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestName ? line : line.left(longestName - 1) + QChar(0x2026);
}

QList<Region> on(int picture, const QList<Region> &regions)
{
    QList<Region> there;
    std::ranges::copy_if(
        regions, std::back_inserter(there), [picture](const Region &r) { return r.picture == picture; });
    return there;
}

/// What a file says about a picture of this name, folders and then endings aside.
std::optional<QList<Region>> regionsFor(
    const QString &picture, const QHash<QString, QList<Region>> &byPicture)
{
    const QFileInfo name(picture.toLower());
    for (auto entry = byPicture.cbegin(); entry != byPicture.cend(); ++entry) {
        if (QFileInfo(entry.key()).fileName() == name.fileName())
            return entry.value();
    }
    for (auto entry = byPicture.cbegin(); entry != byPicture.cend(); ++entry) {
        if (QFileInfo(entry.key()).completeBaseName() == name.completeBaseName())
            return entry.value();
    }
    return std::nullopt;
}

model::Result<Comparison::Reference> readAnnotations(const QString &path)
{
    const auto dataset = exchange::openDataset(path);
    if (!dataset)
        return dataset.problem();
    Comparison::Reference reference{
        .kind = Comparison::Reference::Kind::File, .name = QFileInfo(path).fileName()};
    for (const exchange::DatasetPicture &picture : dataset->pictures)
        reference.byPicture.insert(picture.name.toLower(), {});
    for (const Region &region : dataset->regions) {
        if (region.picture >= 0 && region.picture < dataset->pictures.size())
            reference.byPicture[dataset->pictures.at(region.picture).name.toLower()].append(region);
    }
    return reference;
}

} // namespace

Comparison::Comparison(store::History &history, const ConversationModel &conversation, const Showing &showing,
    const RegionsModel &regions, const Corrections &corrections, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_conversation(conversation)
    , m_showing(showing)
    , m_regions(regions)
    , m_corrections(corrections)
{
    connect(&showing, &Showing::currentChanged, this, &Comparison::renew);
    connect(&regions, &QAbstractItemModel::modelReset, this, &Comparison::renew);
    connect(&regions, &QAbstractItemModel::rowsInserted, this, &Comparison::renew);
    connect(&regions, &QAbstractItemModel::rowsRemoved, this, &Comparison::renew);
    connect(&corrections, &Corrections::changed, this, [this](qint64 message) {
        if (m_reference && m_reference->kind == Reference::Kind::Corrected && message == m_regions.message())
            renew();
        else if (m_reference)
            emit changed(); // something may have been adopted
    });
}

QList<Comparison::Reference> Comparison::answersOf(
    const QList<model::Message> &messages, qint64 except, const QString &hash, const QString &where) const
{
    QList<Reference> found;
    QList<model::Picture> pictures;
    QString question;
    for (const model::Message &message : messages) {
        if (message.role == model::Role::User) {
            question = message.text;
            if (!message.pictures.isEmpty())
                pictures = message.pictures;
            continue;
        }
        const auto picture = std::ranges::find(pictures, hash, &model::Picture::contentHash);
        if (message.id == except || picture == pictures.end() || message.answer.regions.isEmpty())
            continue;
        const QString who =
            message.answer.modelName.isEmpty() ? message.connectionName : message.answer.modelName;
        const QString name = where.isEmpty()
            ? tr("%1 — %2", "a model and the question that it answered").arg(who, shortened(question))
            : tr("%1 — %2, in “%3”").arg(who, shortened(question), shortened(where));
        found.append({.kind = Reference::Kind::Answer,
            .name = who.isEmpty() ? shortened(question) : name,
            .message = message.id,
            .regions = on(static_cast<int>(picture - pictures.begin()), message.answer.regions)});
    }
    return found;
}

void Comparison::collect(std::function<void(const QList<Reference> &)> then)
{
    if (m_showing.current() < 0)
        return then({});
    const QString hash = m_showing.frames().at(m_showing.current()).picture.contentHash;
    const qint64 here = m_conversation.conversation();
    QList<Reference> found;
    if (m_regions.message() != 0)
        found.append({.kind = Reference::Kind::Corrected, .name = tr("What I corrected")});
    found += answersOf(m_conversation.messages(), m_regions.message(), hash, {});
    if (hash.isEmpty())
        return then(found);
    model::whenDone(m_history.conversationsShowing(hash, mostConversations), this,
        [this, found, here, hash, then = std::move(then)](
            const model::Result<QList<model::Conversation>> &others) {
            QList<Reference> all = found;
            if (!others)
                emit failed(others.problem());
            for (const model::Conversation &other : others ? *others : QList<model::Conversation>()) {
                if (other.id != here)
                    all += answersOf(other.messages, 0, hash, other.title);
            }
            then(all);
        });
}

void Comparison::compareWith(const Reference &reference)
{
    m_reference = reference;
    m_side = Side::Both;
    m_hash =
        m_showing.current() < 0 ? QString() : m_showing.frames().at(m_showing.current()).picture.contentHash;
    renew();
    emit referenceChanged();
}

void Comparison::end()
{
    if (!m_reference)
        return;
    m_reference.reset();
    m_side = Side::Both;
    ++m_generation;
    clearResult();
    emit referenceChanged();
    emit changed();
}

void Comparison::clearResult()
{
    ++m_result;
    m_found.clear();
    m_rows.clear();
    m_expected.clear();
    m_pairs.clear();
    m_matching = {};
    m_metrics = {};
    m_rowFates.clear();
    m_referenceFates.clear();
    m_ready = false;
}

void Comparison::renew()
{
    if (!m_reference)
        return;
    clearResult();
    const int generation = ++m_generation;
    const bool shows = m_showing.current() >= 0;
    const Frame frame = shows ? m_showing.frames().at(m_showing.current()) : Frame();
    if (m_reference->kind == Reference::Kind::Answer && frame.picture.contentHash != m_hash)
        return end(); // another picture: that answer says nothing about it
    const int row = m_conversation.rowOf(m_regions.message());
    const QList<Region> said = row < 0 ? QList<Region>() : m_conversation.messageAt(row).answer.regions;
    for (int i = 0; i < said.size(); ++i) {
        if (said.at(i).picture == frame.index) {
            m_found.append(said.at(i));
            m_rows.append(i);
        }
    }
    switch (m_reference->kind) {
    case Reference::Kind::Corrected:
        m_expected = on(frame.index, m_corrections.corrected(m_regions.message()));
        break;
    case Reference::Kind::Answer:
        m_expected = m_reference->regions;
        break;
    case Reference::Kind::File:
        m_expected = annotationsOn(frame.picture);
        break;
    }
    emit changed();
    model::whenDone(offThread([found = m_found, expected = m_expected] {
        return grounding::overlappingPairs(found, expected);
    }),
        this, [this, generation](const std::vector<grounding::Pair> &pairs) {
            if (generation != m_generation)
                return;
            m_pairs = pairs;
            m_ready = true;
            match();
        });
}

QList<Region> Comparison::adoptable() const
{
    if (!m_ready || m_reference->kind == Reference::Kind::Corrected
        || !m_corrections.canCorrect(m_regions.message()))
        return {};
    const QList<Region> mine = m_corrections.corrected(m_regions.message());
    const int picture = m_showing.frames().at(m_showing.current()).index;
    QList<Region> left;
    for (const int index : m_matching.missed) {
        const Region &region = m_expected.at(index);
        const bool adopted = std::ranges::any_of(mine, [&](const Region &own) {
            return own.picture == picture && own.polygon == region.polygon
                && own.label == region.label.simplified();
        });
        if (!adopted && !region.polygon.isEmpty())
            left.append(region);
    }
    return left;
}

/// The only picture of a file is the one that it was loaded for, whatever it is called.
QList<Region> Comparison::annotationsOn(const model::Picture &picture) const
{
    const auto &byPicture = m_reference->byPicture;
    if (const auto regions = regionsFor(picture.name, byPicture))
        return *regions;
    return byPicture.size() == 1 && picture.contentHash == m_hash ? *byPicture.cbegin() : QList<Region>();
}

void Comparison::compareWithFile(const QString &path)
{
    model::whenDone(offThread([path] { return readAnnotations(path); }), this,
        [this](const model::Result<Reference> &read) {
            if (read)
                compareWith(*read);
            else
                emit failed(read.problem());
        });
}

void Comparison::match()
{
    ++m_result;
    m_matching = grounding::matched(m_pairs, m_found.size(), m_expected.size(), m_rules);
    m_metrics = grounding::metricsOf(m_matching);
    m_rowFates.clear();
    m_referenceFates.fill(Fate::Lonely, m_expected.size());
    for (const int row : std::as_const(m_rows))
        m_rowFates.insert(row, Fate::Lonely);
    for (const grounding::Pair &pair : m_matching.matched) {
        m_rowFates[m_rows.at(pair.found)] = Fate::Matched;
        m_referenceFates[pair.expected] = Fate::Matched;
    }
    emit changed();
}

void Comparison::setLeastOverlap(double overlap)
{
    m_rules.leastOverlap = std::clamp(overlap, 0.01, 1.0);
    if (m_ready)
        match();
}

void Comparison::setLabelsMatter(bool matter)
{
    using Labels = grounding::MatchRules::Labels;
    m_rules.labels = matter ? Labels::MustAgree : Labels::Ignored;
    if (m_ready)
        match();
}

void Comparison::setSide(Side side)
{
    if (side == m_side || !m_reference)
        return;
    m_side = side;
    emit changed();
}

Comparison::Fate Comparison::fateOfReference(int index) const
{
    return m_referenceFates.value(index, Fate::None);
}

Comparison::Fate Comparison::fateOfRow(int row) const
{
    return m_rowFates.value(row, Fate::None);
}

QMap<QString, grounding::Metrics> Comparison::metricsByLabel() const
{
    return m_ready ? grounding::metricsByLabel(m_matching, m_found, m_expected)
                   : QMap<QString, grounding::Metrics>();
}

} // namespace presentation
