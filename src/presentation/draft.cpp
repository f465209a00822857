#include "presentation/draft.h"

#include "model/whendone.h"
#include "presentation/arriving.h"
#include "presentation/offthread.h"
#include "presentation/pictureediting.h"
#include "store/history.h"

#include <QBuffer>
#include <QFileInfo>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

QByteArray encoded(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

Draft::Draft(store::History &history, FetchPicture fetch, LookAtFile look, QObject *parent)
    : QAbstractListModel(parent)
    , m_history(history)
    , m_fetch(std::move(fetch))
    , m_look(std::move(look))
{
}

void Draft::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    emit textChanged(text);
}

void Draft::add(const Offer &offer)
{
    for (const QString &file : offer.files)
        addFile(file);
    if (!offer.bytes.isEmpty())
        addBytes(offer.bytes, offer.name);
    else if (!offer.image.isNull())
        addImage(offer.image, offer.name);
    for (const QUrl &address : offer.addresses)
        addAddress(address);
}

void Draft::addFile(const QString &path)
{
    const int key = begin(QFileInfo(path).fileName(), Attachment::State::Reading);
    if (!m_look)
        return store(key, path);
    // One after the other: keeping it would slow down what the person waits for.
    model::whenDone(m_look(path), this, [this, key, path](const model::Result<model::Picture> &arriving) {
        if (rowOf(key) < 0)
            return; // taken away meanwhile
        if (arriving) // what cannot be read is told by the history
            see(key, *arriving);
        store(key, path);
    });
}

void Draft::store(int key, const QString &path)
{
    model::whenDone(m_history.addPicture(path), this,
        [this, key](const model::Result<model::Picture> &stored) { settle(key, stored); });
}

void Draft::addBytes(const QByteArray &bytes, const QString &name)
{
    store(begin(name, Attachment::State::Reading), bytes, name);
}

void Draft::addImage(const QImage &image, const QString &name)
{
    const int key = begin(name, Attachment::State::Reading);
    model::whenDone(offThread([image] { return encoded(image); }), this,
        [this, key, name](const QByteArray &bytes) { store(key, bytes, name); });
}

void Draft::store(int key, const QByteArray &bytes, const QString &name)
{
    model::whenDone(m_history.addPicture(bytes, name), this,
        [this, key](const model::Result<model::Picture> &stored) { settle(key, stored); });
}

void Draft::addMade(const QFuture<model::Result<Made>> &made, const QString &name)
{
    const int key = begin(name, Attachment::State::Reading);
    model::whenDone(made, this, [this, key, name](const model::Result<Made> &page) {
        if (!page)
            return settle(key, page.problem());
        model::whenDone(m_history.addPicture(page->bytes, name), this,
            [this, key, words = page->words](const model::Result<model::Picture> &stored) {
                if (stored && !words.lines.isEmpty())
                    std::ignore =
                        m_history.savePageText(stored->contentHash, words); // else it is read like any
                settle(key, stored);
            });
    });
}

void Draft::addAddress(const QUrl &address)
{
    const int row = rowOf(begin(
        address.fileName().isEmpty() ? address.host() : address.fileName(), Attachment::State::Address));
    Attachment attachment = m_attachments.at(row);
    attachment.picture.address = address;
    change(row, attachment);
    emit picturesChanged();
}

QFuture<model::Result<QList<model::Picture>>> Draft::usedBefore() const
{
    constexpr qsizetype most = 300;
    return m_history.usedPictures(most);
}

void Draft::addStored(const model::Picture &picture)
{
    settle(begin(picture.name, Attachment::State::Reading), picture);
}

void Draft::fetch(int row)
{
    Attachment attachment = m_attachments.at(row);
    attachment.state = Attachment::State::Reading;
    attachment.problem.reset();
    change(row, attachment);
    const int key = attachment.key;
    const QString name = attachment.picture.name;
    model::whenDone(
        m_fetch(attachment.picture.address), this, [this, key, name](const model::Result<QByteArray> &bytes) {
            if (bytes)
                store(key, *bytes, name);
            else
                settle(key, bytes.problem());
        });
}

int Draft::begin(const QString &name, Attachment::State state)
{
    Attachment attachment{.key = ++m_lastKey, .state = state};
    attachment.picture.name = name;
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_attachments.append(attachment);
    endInsertRows();
    return attachment.key;
}

void Draft::see(int key, const model::Picture &arriving)
{
    const int row = rowOf(key);
    Attachment attachment = m_attachments.at(row);
    attachment.picture = arriving;
    change(row, attachment);
    emit picturesChanged();
}

void Draft::settle(int key, const model::Result<model::Picture> &result)
{
    const int row = rowOf(key);
    if (row < 0)
        return; // taken away meanwhile
    Attachment attachment = m_attachments.at(row);
    if (result) {
        const QUrl address = attachment.picture.address;
        if (isArriving(attachment.picture))
            emit pictureKept(attachment.picture, *result);
        const model::Detail detail = attachment.picture.detail;
        attachment.picture = *result;
        if (attachment.picture.detail == model::Detail::Auto)
            attachment.picture.detail = detail;
        if (attachment.picture.isAddress())
            attachment.picture.address = address.isEmpty() ? result->address : address;
        attachment.state =
            attachment.picture.isAddress() ? Attachment::State::Address : Attachment::State::Ready;
        attachment.problem.reset();
    } else {
        attachment.state = Attachment::State::Refused;
        if (isArriving(attachment.picture))
            attachment.picture = {.name = attachment.picture.name};
        attachment.problem = result.problem();
    }
    change(row, attachment);
    emit picturesChanged();
}

void Draft::change(int row, const Attachment &attachment)
{
    m_attachments[row] = attachment;
    emit dataChanged(index(row), index(row));
}

void Draft::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_attachments.removeAt(row);
    endRemoveRows();
    emit picturesChanged();
}

void Draft::move(int row, int before)
{
    if (row < 0 || row >= rowCount() || before < 0 || before > rowCount() || before == row
        || before == row + 1)
        return;
    beginMoveRows({}, row, row, {}, before);
    m_attachments.move(row, before > row ? before - 1 : before);
    endMoveRows();
    emit picturesChanged();
}

void Draft::setDetail(int row, model::Detail detail)
{
    Attachment attachment = m_attachments.at(row);
    attachment.picture.detail = detail;
    change(row, attachment);
    emit picturesChanged();
}

bool Draft::canEdit(int row) const
{
    const Attachment &attachment = m_attachments.at(row);
    return attachment.state == Attachment::State::Ready && !attachment.picture.isAddress();
}

const model::Picture &Draft::originalAt(int row) const
{
    const Attachment &attachment = m_attachments.at(row);
    return attachment.original ? *attachment.original : attachment.picture;
}

void Draft::edit(int row, const model::PictureEdit &edit)
{
    if (!canEdit(row) || edit == m_attachments.at(row).edit)
        return;
    Attachment attachment = m_attachments.at(row);
    const model::Picture original = originalAt(row);
    attachment.original = original;
    attachment.edit = edit;
    if (edit.changesNothing()) {
        const model::Detail detail = attachment.picture.detail;
        attachment.picture = original;
        attachment.picture.detail = detail;
        attachment.original.reset();
        change(row, attachment);
        emit picturesChanged();
        return;
    }
    attachment.state = Attachment::State::Reading;
    change(row, attachment);
    const QString file = m_history.picturePath(original);
    const auto work = offThread([file, mime = original.mime, edit] { return editedFile(file, mime, edit); });
    model::whenDone(work, this,
        [this, key = attachment.key, name = original.name](const model::Result<QByteArray> &bytes) {
            if (bytes)
                store(key, *bytes, name);
            else
                settle(key, bytes.problem());
        });
}

model::QuestionDraft Draft::kept() const
{
    model::QuestionDraft draft{.text = m_text, .video = m_video};
    for (const Attachment &attachment : m_attachments) {
        const bool usable =
            attachment.state == Attachment::State::Ready || attachment.state == Attachment::State::Address;
        if (usable)
            draft.pictures.append(
                {.picture = attachment.picture, .original = attachment.original, .edit = attachment.edit});
        else if (attachment.state == Attachment::State::Reading && attachment.original)
            draft.pictures.append({.picture = *attachment.original}); // the edit is not made yet
    }
    return draft;
}

void Draft::bringBack(const model::QuestionDraft &before)
{
    int row = 0;
    for (const model::DraftPicture &kept : before.pictures) {
        Attachment attachment{.key = ++m_lastKey,
            .state = kept.picture.isAddress() ? Attachment::State::Address : Attachment::State::Ready,
            .picture = kept.picture,
            .original = kept.original,
            .edit = kept.edit};
        beginInsertRows({}, row, row);
        m_attachments.insert(row++, attachment);
        endInsertRows();
    }
    if (before.video && !m_video)
        setVideo(before.video);
    if (!before.text.isEmpty())
        setText(before.text + m_text); // what was typed before this arrived goes on from there
    if (row > 0)
        emit picturesChanged();
}

void Draft::setVideo(const std::optional<model::VideoPart> &video)
{
    if (video == m_video)
        return;
    m_video = video;
    emit videoChanged();
}

void Draft::clear()
{
    setVideo({});
    beginResetModel();
    m_attachments.clear();
    endResetModel();
    setText({});
    emit picturesChanged();
}

QList<model::Picture> Draft::pictures() const
{
    QList<model::Picture> pictures;
    for (const Attachment &attachment : m_attachments) {
        if (attachment.state == Attachment::State::Ready || attachment.state == Attachment::State::Address)
            pictures << attachment.picture;
    }
    return pictures;
}

QList<Attachment> Draft::seen() const
{
    QList<Attachment> seen;
    std::copy_if(m_attachments.begin(), m_attachments.end(), std::back_inserter(seen),
        [](const Attachment &attachment) {
            const bool usable = attachment.state == Attachment::State::Ready
                || attachment.state == Attachment::State::Address;
            return usable
                || (attachment.state == Attachment::State::Reading && isArriving(attachment.picture));
        });
    return seen;
}

bool Draft::isReading() const
{
    return std::any_of(m_attachments.begin(), m_attachments.end(),
        [](const Attachment &attachment) { return attachment.state == Attachment::State::Reading; });
}

int Draft::rowOf(int key) const
{
    for (int row = 0; row < m_attachments.size(); ++row) {
        if (m_attachments.at(row).key == key)
            return row;
    }
    return -1;
}

int Draft::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_attachments.size());
}

QVariant Draft::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return m_attachments.at(index.row()).picture.name;
}

} // namespace presentation
