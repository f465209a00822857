#include "media/pdfpages.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Problem;

/// PDF files, read by a program of its own.
class PdfPagesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void factsAreToldBeforePagesAreDrawn();
    void aPageIsDrawnOnPaperAtItsResolution();
    void aHugePageHasFewerPixels();
    void wordsHaveTheirPlaces();
    void whatCannotBeUsedSaysWhy_data();
    void whatCannotBeUsedSaysWhy();
    void everyCutIsSurvived();
    void aStopEndsItSoon();
    void looksAtNameAndBeginning();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
    const media::PdfPages m_pages{QStringLiteral(BIN_DIR "/groundglass-pages")};
    std::atomic_bool m_go{false};
};

void PdfPagesTest::initTestCase()
{
    if (!QFileInfo::exists(QStringLiteral(BIN_DIR "/groundglass-pages")))
        QSKIP("built without QtPdf");
    QPdfWriter writer(path(u"two.pdf"_s));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(72);
    QPainter painter(&writer);
    painter.setFont(QFont(u"DejaVu Sans"_s, 20));
    painter.drawText(100, 200, u"Total: 42.50"_s);
    writer.newPage();
    painter.fillRect(0, 0, 300, 842, Qt::blue);
}

void PdfPagesTest::factsAreToldBeforePagesAreDrawn()
{
    const auto facts = m_pages.facts(path(u"two.pdf"_s), m_go);
    QVERIFY2(facts.ok(), facts ? "" : qPrintable(facts.problem().detail));
    QCOMPARE(facts->pages, 2);
    QCOMPARE(facts->sizes.size(), 2);
    QVERIFY(std::abs(facts->sizes.first().width() - 595) < 2);
}

void PdfPagesTest::aPageIsDrawnOnPaperAtItsResolution()
{
    const auto png = m_pages.page(path(u"two.pdf"_s), 2, 144, m_go);
    QVERIFY(png.ok());
    const QImage page = QImage::fromData(*png);
    QVERIFY(std::abs(page.width() - 1190) < 4);
    QCOMPARE(page.pixelColor(100, 800), QColor(Qt::blue));
    QCOMPARE(page.pixelColor(1100, 800), QColor(Qt::white)); // paper, not nothing
}

void PdfPagesTest::aHugePageHasFewerPixels()
{
    QPdfWriter writer(path(u"huge.pdf"_s));
    writer.setPageSize(QPageSize(QSizeF(14000, 14000), QPageSize::Point));
    QPainter(&writer).drawText(10, 10, u"x"_s);
    const auto png = m_pages.page(path(u"huge.pdf"_s), 1, 600, m_go);
    QVERIFY2(png.ok(), png ? "" : qPrintable(png.problem().detail));
    QImageReader::setAllocationLimit(0);
    const QImage page = QImage::fromData(*png);
    QVERIFY(!page.isNull());
    QVERIFY(page.width() * qint64(page.height()) <= 65'000'000);
}

void PdfPagesTest::wordsHaveTheirPlaces()
{
    const auto words = m_pages.words(path(u"two.pdf"_s), 1, m_go);
    QVERIFY(words.ok());
    QStringList texts;
    for (const media::PdfWord &word : *words)
        texts << word.text;
    QCOMPARE(texts, (QStringList{u"Total:"_s, u"42.50"_s}));
    const QRectF box = words->at(1).box;
    QVERIFY2(box.left() > words->at(0).box.left(), "from left to right");
    QVERIFY(box.top() > 0.18 && box.bottom() < 0.27); // 200 of 842, near the baseline
    const auto none = m_pages.words(path(u"two.pdf"_s), 2, m_go);
    QVERIFY(none.ok() && none->isEmpty());
}

void PdfPagesTest::whatCannotBeUsedSaysWhy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"damaged"_s;
    QTest::newRow("text") << QByteArray("hello") << u"damaged"_s;
    QTest::newRow("only its head") << QByteArray("%PDF-1.7\n%%EOF\n") << u"damaged"_s;
    QFile locked(QStringLiteral(TEST_DATA_DIR "/pdf/locked.pdf")); // an empty page, its password "secret"
    QVERIFY(locked.open(QIODevice::ReadOnly));
    QTest::newRow("locked") << locked.readAll() << u"password"_s;
}

void PdfPagesTest::whatCannotBeUsedSaysWhy()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    write(u"odd.pdf"_s, bytes);
    const auto facts = m_pages.facts(path(u"odd.pdf"_s), m_go);
    QVERIFY(!facts.ok());
    QCOMPARE(facts.problem().kind, Problem::Kind::ImportUnreadable);
    QVERIFY2(facts.problem().detail.contains(says), qPrintable(facts.problem().detail));
    QCOMPARE(facts.problem().subject, u"odd.pdf"_s);
    QVERIFY(!m_pages.facts(path(u"missing.pdf"_s), m_go).ok());
    QVERIFY(!m_pages.page(path(u"two.pdf"_s), 3, 100, m_go).ok());
    QVERIFY(!m_pages.page(path(u"two.pdf"_s), 0, 100, m_go).ok());
}

void PdfPagesTest::everyCutIsSurvived()
{
    QFile whole(path(u"two.pdf"_s));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    for (int part = 1; part < 8; ++part) {
        write(u"cut.pdf"_s, bytes.left(bytes.size() * part / 8));
        (void)m_pages.facts(path(u"cut.pdf"_s), m_go);
        (void)m_pages.page(path(u"cut.pdf"_s), 1, 50, m_go);
        (void)m_pages.words(path(u"cut.pdf"_s), 1, m_go);
    }
}

void PdfPagesTest::aStopEndsItSoon()
{
    const std::atomic_bool stopped(true);
    QCOMPARE(m_pages.facts(path(u"two.pdf"_s), stopped).problem().kind, Problem::Kind::Stopped);
    const media::PdfPages missing(u"/nowhere/groundglass-pages"_s);
    QCOMPARE(missing.facts(path(u"two.pdf"_s), m_go).problem().kind, Problem::Kind::EngineMissing);
}

void PdfPagesTest::looksAtNameAndBeginning()
{
    write(u"a.PDF"_s, "x");
    write(u"b.bin"_s, "%PDF-1.4");
    write(u"c.bin"_s, "x");
    QVERIFY(media::looksLikePdf(path(u"a.PDF"_s)));
    QVERIFY(media::looksLikePdf(path(u"b.bin"_s)));
    QVERIFY(!media::looksLikePdf(path(u"c.bin"_s)));
    QVERIFY(!media::looksLikePdf(path(u"none"_s)));
    QVERIFY(!media::looksLikePdf(m_folder.path()));
}

QTEST_MAIN(PdfPagesTest)
#include "pdfpagestest.moc"
