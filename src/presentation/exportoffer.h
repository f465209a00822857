#pragma once

#include "exchange/exportformat.h"
#include "exchange/replay.h"

#include <QSet>
#include <QString>

#include <optional>

namespace presentation {

/// What a person chose in the export dialog. Words are those of exchange: "html", "replay"; "pictures",
/// "host".
struct ExportChoice {
    QString format = {};
    QSet<QString> parts = {}; ///< what is told

    bool operator==(const ExportChoice &) const = default;
};

/// What can be exported of a conversation, and in which words: the formats, what each will contain, and what
/// may be ticked. Plain value; knows the pictures' facts, not their bytes.
class ExportOffer {
public:
    struct Format {
        QString name = {};
        QString title = {};
        QString purpose = {}; ///< one line: for whom it is
        QString whyNot = {}; ///< empty where it can be chosen
        bool holdsAll = false; ///< of the conversation, not only the answer that is shown
    };
    struct Part {
        QString name = {};
        QString title = {};
        bool usual = false;
    };
    struct Place {
        QString suggestion = {}; ///< a file name, or of a folder
        QString filter = {}; ///< for a file dialog; empty: a folder is chosen
    };

    struct Shown {
        qsizetype turn = 0;
        QList<model::Region> regions = {}; ///< as the person corrected them
    };

    /// `facts` has the turns as the models gave them, without bytes; `available` are the hashes of pictures
    /// that can be read. Formats carry what is shown, a replay what was answered.
    ExportOffer(exchange::Replay facts, const Shown &shown, QSet<QString> available);

    [[nodiscard]] QList<Format> formats() const;
    /// What is known and this format has room for.
    [[nodiscard]] QList<Part> parts(const QString &format) const;
    /// The sentences of "this will contain".
    [[nodiscard]] QStringList contents(const ExportChoice &choice) const;
    [[nodiscard]] Place place(const QString &format) const;

    [[nodiscard]] const exchange::Replay &facts() const { return m_facts; }
    [[nodiscard]] const Shown &shown() const { return m_shown; }

private:
    [[nodiscard]] bool knows(const QString &part) const;
    [[nodiscard]] bool hasRoom(const QString &format, const QString &part) const;
    [[nodiscard]] QString whyNot(const exchange::ExportTraits &traits) const;
    [[nodiscard]] QStringList aboutPictures(const ExportChoice &choice) const;
    [[nodiscard]] QStringList aboutRegions(const ExportChoice &choice) const;

    exchange::Replay m_facts;
    Shown m_shown;
    QSet<QString> m_available;
    exchange::Dataset m_dataset; ///< of the turn
};

[[nodiscard]] exchange::Disclosure disclosureFor(const ExportChoice &choice);

} // namespace presentation
