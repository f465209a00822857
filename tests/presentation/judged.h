#pragma once

#include "presentation/askedplaces.h"
#include "presentation/comparison.h"
#include "presentation/conversationmodel.h"
#include "presentation/corrections.h"
#include "presentation/draft.h"
#include "presentation/linking.h"
#include "presentation/picturesource.h"
#include "presentation/regionsmodel.h"
#include "presentation/showing.h"
#include "store/history.h"

#include <QTemporaryDir>

/// A stored conversation: a question with a picture of 400×300 pixels, white and black by halves, and its
/// answer. The parts of presentation around it, as a workspace puts them together. Boxes are given in pixels.
class Judged {
public:
    static constexpr QSize size{400, 300};

    explicit Judged(const QList<model::Region> &regions, const QString &where = {});

    [[nodiscard]] static model::Region box(const QString &label, const QRectF &pixels, int picture = 0);
    [[nodiscard]] static QPolygonF polygon(const QRectF &pixels);
    /// Another conversation about the same picture; gives its answer's id.
    qint64 addConversation(const QString &title, const QList<model::Region> &regions);
    [[nodiscard]] qint64 answer() const { return m_answer; }
    [[nodiscard]] presentation::RegionId id(int index) const { return {m_answer, index}; }
    /// What the store has, read after everything that was asked for is done.
    [[nodiscard]] QList<model::Correction> stored();
    [[nodiscard]] model::Picture picture() const { return m_picture; }

    QTemporaryDir folder;
    store::History history;
    presentation::ConversationModel conversation;
    presentation::Linking linking;
    presentation::RegionsModel regions;
    presentation::PictureSource pictures;
    presentation::Draft draft;
    presentation::Corrections corrections;
    presentation::Showing showing;
    presentation::Comparison comparison;
    presentation::AskedPlaces asked;

private:
    qint64 store(const QString &title, const QList<model::Region> &regions);

    model::Picture m_picture;
    qint64 m_conversation = 0;
    qint64 m_answer = 0;
};
