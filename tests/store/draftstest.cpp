#include "chat/picturereading.h"
#include "store/draftjson.h"
#include "storing.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using model::QuestionDraft;
using storing::done;

/// A question that was not asked yet outlives its window.
class DraftsTest : public QObject {
    Q_OBJECT

private slots:
    void comesBackAfterTheWindow();
    void picturesStayWhileTheyAreInADraft();
    void eachWindowHasItsOwn();
    void anEmptyOneIsForgotten();
    void signaturesAreNotKept();
    void survivesNonsense();
    void wordsOfAPageGoWithItsPicture();

private:
    struct Folder {
        QTemporaryDir folder;
        [[nodiscard]] std::unique_ptr<store::History> open() const
        {
            return std::make_unique<store::History>(folder.path(), chat::pictureReading());
        }
    };
};

void DraftsTest::comesBackAfterTheWindow()
{
    Folder folder;
    const QuestionDraft draft{.text = u"Half a question\nเสือ"_s,
        .pictures = {{.picture = {.name = u"far.png"_s, .address = QUrl(u"https://e.example/far.png"_s)}},
            {.picture = {.name = u"b.png"_s,
                 .contentHash = u"ab"_s,
                 .size = {3, 4},
                 .detail = model::Detail::High},
                .original = model::Picture{.name = u"b.png"_s, .contentHash = u"cd"_s, .size = {4, 3}},
                .edit = {.quarterTurns = 1, .crop = QRectF(0.25, 0, 0.5, 0.5)}}},
        .video = model::VideoPart{.documentId = u"d"_s, .indexName = u"i"_s}};
    {
        const auto first = folder.open();
        QVERIFY(done(first->takeOverDraft()).isEmpty());
        done(first->saveDraft({.text = u"Half"_s}));
        done(first->saveDraft(draft));
    }
    const auto second = folder.open();
    QCOMPARE(done(second->takeOverDraft()), draft);
    QVERIFY(done(second->takeOverDraft()).isEmpty()); // once
    const auto third = folder.open(); // while the second has it
    QVERIFY(done(third->takeOverDraft()).isEmpty());
}

void DraftsTest::picturesStayWhileTheyAreInADraft()
{
    Folder folder;
    model::Picture kept;
    model::Picture left;
    {
        const auto first = folder.open();
        kept = done(first->addPicture(storing::png(Qt::red), u"kept"_s));
        left = done(first->addPicture(storing::png(Qt::blue), u"left"_s));
        done(first->saveDraft({.pictures = {{.picture = kept}}}));
    }
    for (int start = 0; start < 3; ++start) {
        const auto next = folder.open();
        QCOMPARE(done(next->takeOverDraft()).pictures.size(), 1);
        QVERIFY(QFile::exists(next->picturePath(kept)));
    }
    {
        const auto next = folder.open();
        done(next->takeOverDraft());
        done(next->saveDraft({}));
    }
    const auto last = folder.open();
    done(last->conversations());
    QVERIFY(!QFile::exists(last->picturePath(kept)));
    QVERIFY(!QFile::exists(last->picturePath(left)));
}

void DraftsTest::eachWindowHasItsOwn()
{
    Folder folder;
    const auto first = folder.open();
    const auto second = folder.open();
    done(first->saveDraft({.text = u"one"_s}));
    done(second->saveDraft({.text = u"two"_s}));
    QVERIFY(done(second->takeOverDraft()).isEmpty());
    QVERIFY(done(first->takeOverDraft()).isEmpty());
}

void DraftsTest::anEmptyOneIsForgotten()
{
    Folder folder;
    {
        const auto first = folder.open();
        done(first->saveDraft({.text = u"one"_s}));
        done(first->saveDraft({}));
    }
    QVERIFY(done(folder.open()->takeOverDraft()).isEmpty());
}

void DraftsTest::signaturesAreNotKept()
{
    const QByteArray stored = store::draftToStored(
        {.pictures = {{.picture = {.address = QUrl(u"https://e.example/a.png?sv=1&sig=SECRET"_s)}}}});
    QVERIFY(!stored.contains("SECRET"));
    QVERIFY(stored.contains("e.example/a.png"));
}

void DraftsTest::survivesNonsense()
{
    for (const auto *stored :
        {"", "[]", "{\"pictures\":3}", "{\"pictures\":[1,{\"crop\":[1,2,3,1e9],\"turns\":-1}]}"})
        (void)store::draftFromStored(stored);
    const auto odd = store::draftFromStored(R"({"pictures":[{"crop":[-1,-1,9,9],"turns":7}]})");
    QCOMPARE(odd.pictures.first().edit.crop, QRectF(0, 0, 1, 1));
    QCOMPARE(odd.pictures.first().edit.quarterTurns, 3);
}

void DraftsTest::wordsOfAPageGoWithItsPicture()
{
    Folder folder;
    const model::PictureAnalysis words{.size = {30, 40},
        .lines = {{.text = u"Total: 42"_s,
            .polygon = QPolygonF({{0, 0}, {1, 0}, {1, 0.5}, {0, 0.5}}),
            .words = {{.text = u"Total:"_s,
                .polygon = QPolygonF({{0, 0}, {0.5, 0}, {0.5, 0.5}}),
                .confidence = 1}}}}};
    const auto history = folder.open();
    const model::Picture page = done(history->addPicture(storing::png(Qt::white), u"page"_s));
    done(history->savePageText(page.contentHash, words));
    done(history->savePageText(u"unknown"_s, words)); // of no picture: nothing
    QCOMPARE(done(history->pageText(page.contentHash)), words);
    QVERIFY(done(history->pageText(u"unknown"_s)).lines.isEmpty());
    const auto talk = done(history->create(u"t"_s));
    done(history->append(talk.id, {.pictures = {page}}));
    done(history->remove(talk.id));
    QVERIFY(done(history->pageText(page.contentHash)).lines.isEmpty());
}

QTEST_GUILESS_MAIN(DraftsTest)
#include "draftstest.moc"
