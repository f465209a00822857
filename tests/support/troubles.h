#pragma once

#include "support/scriptedservice.h"
#include "support/tlsservice.h"

#include <memory>
#include <optional>

namespace support {

/// One thing that goes wrong between a question and its answer, and what a person is to hear of it: parts of
/// the sentence, of the likely cause and of the advice, and the button that takes the next step.
struct Trouble {
    enum class Where {
        Service, ///< `reaction` is what the service does
        Proxy, ///< `reaction` is what the proxy on the way does
        NobodyAtTheProxy,
        NobodyThere,
        NoSuchHost,
        UntrustedCertificate
    };

    QByteArray name = {};
    Where where = Where::Service;
    Reaction reaction = {};
    QString sentence = {};
    QString cause = {};
    QString advice = {};
    QString button = {};
    QString kept = {}; ///< what had come of the answer
};

/// All of them. Those that may pass ask for so short a wait that trying again costs no time.
[[nodiscard]] QList<Trouble> troubles();

/// The place where a trouble happens, for one deployment, "seeing".
class TroubledWay {
public:
    explicit TroubledWay(const Trouble &trouble);

    [[nodiscard]] QUrl endpoint() const { return m_endpoint; }
    /// The proxy that has to be taken, on the loopback interface.
    [[nodiscard]] std::optional<int> proxyPort() const { return m_proxyPort; }
    /// Who listens at the service's or the proxy's place; null where nobody does.
    [[nodiscard]] ScriptedService *service() { return m_service.get(); }
    /// From now on each question is answered with "Mended.".
    void mend();

private:
    std::unique_ptr<ScriptedService> m_service;
    std::unique_ptr<TlsService> m_tls;
    QUrl m_endpoint;
    std::optional<int> m_proxyPort;
};

} // namespace support
