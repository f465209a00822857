#include "wire/blobcalls.h"
#include "wire/sharedaccess.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::AccessFlaw;
using model::AccessUse;
using model::SharedAccess;

namespace {

const QDateTime noon(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);

SharedAccess accessOf(const QString &pasted)
{
    const auto access = wire::readSharedAccess(pasted);
    return access ? *access : SharedAccess();
}

QString container(const QString &query)
{
    return u"https://films.blob.core.windows.net/raw?"_s + query;
}

QList<AccessFlaw::Kind> kindsOf(const QList<AccessFlaw> &flaws)
{
    QList<AccessFlaw::Kind> kinds;
    for (const AccessFlaw &flaw : flaws)
        kinds.append(flaw.kind);
    return kinds;
}

} // namespace

/// Signed addresses of Blob storage as people paste them, and the calls that carry them.
class SharedAccessTest : public QObject {
    Q_OBJECT

private slots:
    void takesOffWhatClings_data();
    void takesOffWhatClings();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void readsWhatTheSignatureSays();
    void saysWhatSpeaksAgainstIt_data();
    void saysWhatSpeaksAgainstIt();
    void keepsTheSignatureAsItIs();
    void namesBlobs_data();
    void namesBlobs();
    void readsBlockLists();
    void spellsBlockLists();
    void readsErrors_data();
    void readsErrors();
};

void SharedAccessTest::takesOffWhatClings_data()
{
    QTest::addColumn<QString>("pasted");
    const QString plain = u"https://a.blob.core.windows.net/c/f.mp4?sp=r&sig=x%2By%3D"_s;
    QTest::newRow("nothing") << plain;
    QTest::newRow("quotes") << u'"' + plain + u'"';
    QTest::newRow("curly quotes and blanks") << u"  “"_s + plain + u"” \n"_s;
    QTest::newRow("angle brackets") << u'<' + plain + u'>';
    QTest::newRow("from a list") << u"['"_s + plain + u"'],"_s;
    QTest::newRow("end of a sentence") << plain + u'.';
    QTest::newRow("broken over lines") << plain.left(30) + u"\r\n"_s + plain.mid(30);
    QTest::newRow("from a web page") << QString(plain).replace(u"&"_s, u"&amp;"_s);
    QTest::newRow("from JSON") << QString(plain).replace(u"&"_s, u"\\u0026"_s);
}

void SharedAccessTest::takesOffWhatClings()
{
    QFETCH(QString, pasted);
    QCOMPARE(wire::cleanedAddress(pasted), u"https://a.blob.core.windows.net/c/f.mp4?sp=r&sig=x%2By%3D"_s);
}

void SharedAccessTest::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("nothing") << QString();
    QTest::newRow("the signature alone") << u"?sv=2022-11-02&sig=abc"_s;
    QTest::newRow("without its question mark") << u"sp=rcw&sig=abc"_s;
    QTest::newRow("no scheme") << u"films.blob.core.windows.net/raw?sig=abc"_s;
    QTest::newRow("another scheme") << u"ftp://films.blob.core.windows.net/raw?sig=abc"_s;
    QTest::newRow("no container") << u"https://films.blob.core.windows.net/?sig=abc"_s;
    QTest::newRow("no container of an emulator") << u"http://127.0.0.1:10000/devstoreaccount1?sig=abc"_s;
    QTest::newRow("only marks") << u"<<>>\"\"[]"_s;
    QTest::newRow("very long") << u"https://a/c?sig="_s + QString(100'000, u'x') + u'\x7';
}

void SharedAccessTest::refusesWhatIsNoAddress()
{
    QFETCH(QString, pasted);
    const auto access = wire::readSharedAccess(pasted);
    if (access) // what is too long is cut, and then has no signature that fits
        QVERIFY(access->query.size() < 20'000);
    else
        QCOMPARE(access.problem().kind, model::Problem::Kind::AddressUnusable);
}

void SharedAccessTest::readsWhatTheSignatureSays()
{
    const SharedAccess access = accessOf(container(
        u"sv=2022-11-02&st=2026-05-01&se=2026-06-01T10%3A30Z&ske=2026-05-20T00%3A00%3A00Z&sr=c&sp=racwl&spr=https&sip=10.0.0.1-10.0.0.9&sig=a%2Bb%3D"_s));
    QVERIFY(access.isSigned);
    QVERIFY(!access.byPolicy);
    QVERIFY(!access.namesBlob);
    QCOMPARE(access.scope, SharedAccess::Scope::Container);
    QCOMPARE(access.letters, u"racwl"_s);
    QCOMPARE(access.starts, QDateTime(QDate(2026, 5, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(access.expires, QDateTime(QDate(2026, 5, 20), QTime(0, 0), Qt::UTC)); // its key ends earlier
    QVERIFY(access.httpsOnly);
    QCOMPARE(access.onlyFrom, u"10.0.0.1-10.0.0.9"_s);
    QCOMPARE(access.address, QUrl(u"https://films.blob.core.windows.net/raw"_s));

    QVERIFY(accessOf(u"https://films.blob.core.windows.net/raw/a/b.mp4?sr=b&sp=r&sig=x"_s).namesBlob);
    QVERIFY(!accessOf(u"http://127.0.0.1:10000/devstoreaccount1/raw?sr=c&sp=r&sig=x"_s).namesBlob);
    QCOMPARE(accessOf(container(u"ss=b&srt=sco&sp=rw&sig=x"_s)).scope, SharedAccess::Scope::Account);
}

void SharedAccessTest::saysWhatSpeaksAgainstIt_data()
{
    using Kind = AccessFlaw::Kind;
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<AccessUse>("use");
    QTest::addColumn<QList<Kind>>("flaws");
    const QString later = u"&se=2026-06-01&sig=x"_s;
    QTest::newRow("good for uploading") << container(u"sr=c&sp=cw"_s + later) << AccessUse::Upload
                                        << QList<Kind>{};
    QTest::newRow("good for handing on") << container(u"sr=c&sp=rl"_s + later) << AccessUse::HandOn
                                         << QList<Kind>{};
    QTest::newRow("not signed") << container(u"sp=r"_s) << AccessUse::HandOn << QList{Kind::NotSigned};
    QTest::newRow("expired") << container(u"sr=c&sp=cw&se=2026-05-04T11%3A59%3A00Z&sig=x"_s)
                             << AccessUse::Upload << QList{Kind::Expired};
    QTest::newRow("not yet") << container(u"sr=c&sp=cw&st=2026-05-05"_s + later) << AccessUse::Upload
                             << QList{Kind::NotYetValid};
    QTest::newRow("soon over") << container(u"sr=c&sp=r&se=2026-05-05T08:00Z&sig=x"_s) << AccessUse::HandOn
                               << QList{Kind::ExpiresSoon};
    QTest::newRow("may not write") << container(u"sr=c&sp=rl"_s + later) << AccessUse::Upload
                                   << QList{Kind::RightMissing};
    QTest::newRow("only new blobs, no parts")
        << container(u"sr=c&sp=c"_s + later) << AccessUse::Upload << QList{Kind::RightMissing};
    QTest::newRow("may not read") << container(u"sr=c&sp=l"_s + later) << AccessUse::HandOn
                                  << QList{Kind::RightMissing};
    QTest::newRow("a policy decides") << container(u"sr=c&si=mine&sig=x"_s) << AccessUse::Upload
                                      << QList{Kind::RightsUnknown};
    QTest::newRow("would give away too much")
        << container(u"sr=c&sp=rwd"_s + later) << AccessUse::HandOn << QList{Kind::MoreThanReading};
    QTest::newRow("one blob only") << u"https://a.blob.core.windows.net/c/f.mp4?sr=b&sp=rw"_s + later
                                   << AccessUse::Upload << QList{Kind::BlobOnly};
    QTest::newRow("https only") << u"http://127.0.0.1:1/devstoreaccount1/c?sr=c&sp=rw&spr=https"_s + later
                                << AccessUse::Upload << QList{Kind::NeedsHttps};
    QTest::newRow("fatal ones first")
        << container(u"sr=c&sp=r&sip=1.2.3.4&se=2026-05-05T08:00Z&sig=x"_s) << AccessUse::Upload
        << QList{Kind::RightMissing, Kind::ExpiresSoon, Kind::OnlyFromSomewhere};
}

void SharedAccessTest::saysWhatSpeaksAgainstIt()
{
    QFETCH(QString, pasted);
    QFETCH(AccessUse, use);
    QFETCH(QList<AccessFlaw::Kind>, flaws);
    QCOMPARE(kindsOf(model::flawsOf(accessOf(pasted), use, noon)), flaws);
}

void SharedAccessTest::keepsTheSignatureAsItIs()
{
    const QByteArray query = "sv=2022-11-02&se=2026-06-01T10%3A30Z&sr=c&sp=rw&sig=a%2Bb/c+d%3D%3D";
    const SharedAccess access = accessOf(container(QString::fromLatin1(query)));
    QCOMPARE(access.query, query);
    const QByteArray sent = wire::blobAddress(access, u"f.mp4"_s).toEncoded();
    QCOMPARE(sent, "https://films.blob.core.windows.net/raw/f.mp4?" + query);
}

void SharedAccessTest::namesBlobs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("plain") << u"f.mp4"_s << QByteArray("f.mp4");
    QTest::newRow("folders") << u"2026/May/f.mp4"_s << QByteArray("2026/May/f.mp4");
    QTest::newRow("marks") << u"a b?c#d%e+f&g.mp4"_s << QByteArray("a%20b%3Fc%23d%25e%2Bf%26g.mp4");
    QTest::newRow("letters") << u"สวัสดี.mp4"_s
                             << QByteArray("%E0%B8%AA%E0%B8%A7%E0%B8%B1%E0%B8%AA%E0%B8%94%E0%B8%B5.mp4");
}

void SharedAccessTest::namesBlobs()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, path);
    const SharedAccess access = accessOf(container(u"sr=c&sp=rw&sig=x"_s));
    QCOMPARE(wire::blobAddress(access, name, "comp=block").toEncoded(),
        "https://films.blob.core.windows.net/raw/" + path + "?comp=block&sr=c&sp=rw&sig=x");
}

void SharedAccessTest::readsBlockLists()
{
    const auto list = wire::readBlockList("\xef\xbb\xbf<?xml version=\"1.0\" encoding=\"utf-8\"?><BlockList>"
                                          "<CommittedBlocks><Block><Name>YQ==</Name><Size>5</Size></Block>"
                                          "</CommittedBlocks><UncommittedBlocks><Block><Name>Yg==</Name>"
                                          "<New/><Size>6</Size></Block></UncommittedBlocks></BlockList>");
    QVERIFY(list.ok());
    QCOMPARE(list->committed, QList<wire::Block>({{"a", 5}}));
    QCOMPARE(list->uncommitted, QList<wire::Block>({{"b", 6}}));
    QVERIFY(!wire::readBlockList("<html><body>Sign in</body></html>").ok());
    QVERIFY(!wire::readBlockList("<BlockList><CommittedBlocks>").ok());
    QVERIFY(!wire::readBlockList("").ok());
}

void SharedAccessTest::spellsBlockLists()
{
    const wire::BlobPlace place{accessOf(container(u"sr=c&sp=rw&sig=x"_s)), u"f.mp4"_s};
    const auto request = wire::spellPutBlockList(place, {"AAAA", "BBBB"}, "video/mp4");
    QCOMPARE(std::get<QByteArray>(request.body.pieces.first()),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><BlockList><Latest>QUFBQQ==</Latest><Latest>QkJCQg==</Latest>"
        "</BlockList>\n");
    // Whoever looks at what was sent sees no signature.
    QVERIFY(!wire::describeInShort(request).contains("sig=x"));
    const auto block = wire::spellPutBlock(place, "AAAA", "xy", QByteArray(16, 'm'));
    QVERIFY(block.url.toEncoded().contains("?comp=block&blockid=QUFBQQ%3D%3D&sr=c"));
}

void SharedAccessTest::readsErrors_data()
{
    using Kind = model::Problem::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    const auto body = [](const QByteArray &code, const QByteArray &more = {}) {
        return "<?xml version=\"1.0\"?><Error><Code>" + code + "</Code><Message>Server said no.\nRequestId:1</Message>"
            + more + "</Error>";
    };
    QTest::newRow("signature") << 403 << QByteArray()
                               << body("AuthenticationFailed",
                                      "<AuthenticationErrorDetail>Signature did not match.</AuthenticationErrorDetail>")
                               << Kind::SignatureRefused;
    QTest::newRow("expired") << 403 << QByteArray()
                             << body("AuthenticationFailed",
                                    "<AuthenticationErrorDetail>Signature not valid in the specified time frame: Start […]</AuthenticationErrorDetail>")
                             << Kind::SignatureExpired;
    QTest::newRow("right missing") << 403 << QByteArray() << body("AuthorizationPermissionMismatch")
                                   << Kind::SignatureTooWeak;
    QTest::newRow("network rule") << 403 << QByteArray() << body("AuthorizationFailure") << Kind::AccessDenied;
    QTest::newRow("container") << 404 << QByteArray() << body("ContainerNotFound") << Kind::ContainerUnknown;
    QTest::newRow("by its header alone") << 404 << QByteArray("ContainerNotFound") << QByteArray()
                                         << Kind::ContainerUnknown;
    QTest::newRow("there already") << 409 << QByteArray() << body("BlobAlreadyExists") << Kind::BlobExists;
    QTest::newRow("condition") << 412 << QByteArray() << body("ConditionNotMet") << Kind::BlobExists;
    QTest::newRow("too large") << 413 << QByteArray() << body("RequestBodyTooLarge") << Kind::RequestRefused;
    QTest::newRow("slow down") << 429 << QByteArray() << QByteArray() << Kind::RateLimited;
    QTest::newRow("busy") << 503 << QByteArray() << body("ServerBusy") << Kind::ServiceFailed;
    QTest::newRow("a gateway's page") << 502 << QByteArray() << QByteArray("<html>") << Kind::ServiceFailed;
}

void SharedAccessTest::readsErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, body);
    QFETCH(model::Problem::Kind, kind);
    const auto problem = wire::readBlobError(status, code, body, u"f.mp4"_s);
    QCOMPARE(problem.kind, kind);
    QCOMPARE(problem.subject, u"f.mp4"_s);
    QVERIFY(!problem.detail.contains(u"RequestId"_s));
}

QTEST_GUILESS_MAIN(SharedAccessTest)
#include "sharedaccesstest.moc"
