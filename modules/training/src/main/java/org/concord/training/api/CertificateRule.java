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
    /** What a run ends in is found out when it is closed: only certificates of courses held without Concord are issued one by one. */
    CERTIFICATE_OF_A_RUN(Kind.INVALID),
    /** Nobody issues, changes or ends a certificate of his own. */
    CERTIFICATE_OF_ONESELF(Kind.CONFLICT),
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
