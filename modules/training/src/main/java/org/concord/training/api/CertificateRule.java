package org.concord.training.api;

import org.concord.kernel.Rule;

/** The rules of certificates and of the keys they are signed with. */
public enum CertificateRule implements Rule {
    /** The private keys were locked with another master key than the one this server has; nothing can be signed until the operator sets the right one. */
    MASTER_KEY_DOES_NOT_FIT(Kind.UNAVAILABLE),
    /** Not in this state: what was revoked or superseded stays so. {0}: the state. */
    CERTIFICATE_STATE_FORBIDS(Kind.CONFLICT),
    /** The holder has a certificate of this kind from this run, which would have to be superseded. */
    CERTIFICATE_ALREADY_ISSUED(Kind.CONFLICT),
    /** The holder was anonymised: there is no name to print, and none is put in its place. */
    HOLDER_FORGOTTEN(Kind.CONFLICT),
    /** Too many certificates checked from one address. {0}: seconds to wait. */
    TOO_MANY_CHECKS(Kind.TOO_MANY);

    private final Kind kind;

    CertificateRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
