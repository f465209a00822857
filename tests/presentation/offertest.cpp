#include "presentation/offer.h"

#include <QBuffer>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using presentation::Offer;
using presentation::offerFrom;
using presentation::offersPictures;

namespace {

QByteArray png()
{
    QImage image(3, 2, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class OfferTest : public QObject {
    Q_OBJECT

private slots:
    void filesAreTakenAsFiles();
    void theBytesThatABrowserOffersAreUsedInsteadOfTheAddress();
    void pixelsWithoutBytesAreTakenAsAnImage();
    void aBareAddressIsOnlyAnAddress();
    void aPictureInsideThePageComesWithItsBytes();
    void textIsAnAddressOnlyWhenItIsNothingElse_data();
    void textIsAnAddressOnlyWhenItIsNothingElse();
    void wordsAreNoPicture();
};

void OfferTest::filesAreTakenAsFiles()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/a b/x.png"_s), QUrl::fromLocalFile(u"/y.jpg"_s)});
    QVERIFY(offersPictures(data));
    const Offer offer = offerFrom(data);
    QCOMPARE(offer.files, QStringList({u"/a b/x.png"_s, u"/y.jpg"_s}));
    QVERIFY(offer.addresses.isEmpty());
}

void OfferTest::theBytesThatABrowserOffersAreUsedInsteadOfTheAddress()
{
    QMimeData data;
    data.setUrls({QUrl(u"https://example.org/pics/cat.png"_s)});
    data.setData(u"image/png"_s, png());
    const Offer offer = offerFrom(data);
    QCOMPARE(offer.bytes, png());
    QCOMPARE(offer.name, u"cat.png"_s);
    QVERIFY(offer.addresses.isEmpty());
}

void OfferTest::pixelsWithoutBytesAreTakenAsAnImage()
{
    QMimeData data;
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::blue);
    data.setImageData(image);
    const Offer offer = offerFrom(data);
    QVERIFY(!offer.bytes.isEmpty() || offer.image.size() == QSize(4, 4));
    QVERIFY(!offer.name.isEmpty());
}

void OfferTest::aBareAddressIsOnlyAnAddress()
{
    QMimeData data;
    data.setUrls({QUrl(u"https://example.org/cat.png"_s)});
    const Offer offer = offerFrom(data);
    QVERIFY(offer.bytes.isEmpty());
    QCOMPARE(offer.addresses, QList<QUrl>({QUrl(u"https://example.org/cat.png"_s)}));
}

void OfferTest::aPictureInsideThePageComesWithItsBytes()
{
    QMimeData data;
    data.setUrls({QUrl(u"data:image/png;base64,"_s + QString::fromLatin1(png().toBase64()))});
    QVERIFY(offersPictures(data));
    QCOMPARE(offerFrom(data).bytes, png());
}

void OfferTest::textIsAnAddressOnlyWhenItIsNothingElse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("address");
    QTest::newRow("https") << u" https://example.org/a.png\n"_s << true;
    QTest::newRow("http") << u"http://example.org/a.png"_s << true;
    QTest::newRow("in a sentence") << u"see https://example.org/a.png"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("no host") << u"https:///a.png"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("words") << u"What does it say?"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void OfferTest::textIsAnAddressOnlyWhenItIsNothingElse()
{
    QFETCH(const QString, text);
    QFETCH(const bool, address);
    QMimeData data;
    data.setText(text);
    QCOMPARE(offersPictures(data), address);
    QCOMPARE(!offerFrom(data).isEmpty(), address);
}

void OfferTest::wordsAreNoPicture()
{
    QMimeData data;
    data.setHtml(u"<b>hello</b>"_s);
    data.setText(u"hello"_s);
    QVERIFY(!offersPictures(data));
    QVERIFY(offerFrom(data).isEmpty());
}

QTEST_MAIN(OfferTest)
#include "offertest.moc"
