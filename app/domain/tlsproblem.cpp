// SPDX-License-Identifier: Apache-2.0
#include "app/domain/tlsproblem.h"

namespace tokenry {
using namespace Qt::StringLiterals;

QString tlsFaultName(TlsFault fault)
{
    switch (fault) {
    case TlsFault::Expired:
        return u"certificate expired"_s;
    case TlsFault::NotYetValid:
        return u"certificate not yet valid"_s;
    case TlsFault::SelfSigned:
        return u"self-signed certificate"_s;
    case TlsFault::UnknownIssuer:
        return u"unknown issuer"_s;
    case TlsFault::NameMismatch:
        return u"certificate for another host"_s;
    case TlsFault::TooOld:
        return u"older than TLS 1.2"_s;
    case TlsFault::NotTls:
        return u"no TLS at this port"_s;
    case TlsFault::NoCertificate:
        return u"no certificate"_s;
    case TlsFault::Other:
        return u"other"_s;
    }
    return {};
}

} // namespace tokenry
