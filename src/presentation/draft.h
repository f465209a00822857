#pragma once

#include "model/draft.h"
#include "model/picture.h"
#include "model/pictureanalysis.h"
#include "model/result.h"
#include "model/videos.h"
#include "presentation/offer.h"

#include <QAbstractListModel>
#include <QFuture>

#include <functional>
#include <optional>

namespace store {
class History;
}

namespace presentation {

/// Fetches a picture from an address, after the person asked for it. Wired by the program; bounded in size
/// and time.
using FetchPicture = std::function<QFuture<model::Result<QByteArray>>(const QUrl &address)>;

/// Looks at a file that is being taken in, so that it is seen before it is kept: gives an arriving picture.
using LookAtFile = std::function<QFuture<model::Result<model::Picture>>(const QString &path)>;

/// One chip above the input.
struct Attachment {
    enum class State {
        Reading, ///< being looked at and copied into the history
        Ready,
        Address, ///< not fetched; sent as an address, or fetched by a click
        Refused ///< see `problem`
    };

    int key = 0; ///< names it while rows move
    State state = State::Reading;
    model::Picture picture = {}; ///< arriving, or without content, while it is being read
    std::optional<model::Problem> problem = {};
    std::optional<model::Picture> original = {}; ///< what an edited picture was made from
    model::PictureEdit edit = {};
};

/// The question that is being written: its text and its attachments as rows. Files are looked at and stored
/// off the window's thread. Window's thread.
class Draft : public QAbstractListModel {
    Q_OBJECT

public:
    /// Without `look`, files are seen once they are kept.
    Draft(store::History &history, FetchPicture fetch, LookAtFile look = {}, QObject *parent = nullptr);

    [[nodiscard]] const QString &text() const { return m_text; }
    void setText(const QString &text);

    void add(const Offer &offer);
    void addFile(const QString &path);
    void addBytes(const QByteArray &bytes, const QString &name);
    void addImage(const QImage &image, const QString &name);
    void addAddress(const QUrl &address);
    /// A picture that is still being made: a page of a document, with the words that are known to stand on
    /// it.
    struct Made {
        QByteArray bytes = {};
        model::PictureAnalysis words = {};
    };
    void addMade(const QFuture<model::Result<Made>> &made, const QString &name);
    /// Pictures that were asked about before, the last used first, and not very many.
    [[nodiscard]] QFuture<model::Result<QList<model::Picture>>> usedBefore() const;
    /// A picture that the history already holds, used again.
    void addStored(const model::Picture &picture);
    /// Fetches the address of this row: the click that allows it.
    void fetch(int row);
    void removeAt(int row);
    /// Puts the picture in this row before the one in row `before`; the number of rows means the end.
    void move(int row, int before);
    void setDetail(int row, model::Detail detail);
    /// Turns and cuts the picture that this row began with; what was done to it before is replaced.
    void edit(int row, const model::PictureEdit &edit);
    /// What can be edited again, and what is kept until then.
    [[nodiscard]] bool canEdit(int row) const;
    /// The picture without any editing.
    [[nodiscard]] const model::Picture &originalAt(int row) const;
    void clear();

    /// As it is kept over restarts: what is usable by now.
    [[nodiscard]] model::QuestionDraft kept() const;
    /// Puts what was written before in front of what is there.
    void bringBack(const model::QuestionDraft &before);

    /// The video that the question is about, instead of pictures.
    void setVideo(const std::optional<model::VideoPart> &video);
    [[nodiscard]] const std::optional<model::VideoPart> &video() const { return m_video; }

    [[nodiscard]] const QList<Attachment> &attachments() const { return m_attachments; }
    /// The usable pictures, in order.
    [[nodiscard]] QList<model::Picture> pictures() const;
    /// Those that can be looked at: the usable ones, and files that are seen while they are being kept.
    [[nodiscard]] QList<Attachment> seen() const;
    [[nodiscard]] bool isReading() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void textChanged(const QString &text);
    /// What was shown as an arriving picture is kept now; told before picturesChanged().
    void pictureKept(const model::Picture &arriving, const model::Picture &kept);
    /// Attachments came, went, were seen or became usable.
    void picturesChanged();
    void videoChanged();

private:
    int begin(const QString &name, Attachment::State state);
    void see(int key, const model::Picture &arriving);
    void settle(int key, const model::Result<model::Picture> &result);
    void store(int key, const QString &path);
    void store(int key, const QByteArray &bytes, const QString &name);
    void change(int row, const Attachment &attachment);
    [[nodiscard]] int rowOf(int key) const;

    store::History &m_history;
    FetchPicture m_fetch;
    LookAtFile m_look;
    QString m_text;
    QList<Attachment> m_attachments;
    std::optional<model::VideoPart> m_video;
    int m_lastKey = 0;
};

} // namespace presentation
