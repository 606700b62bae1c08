package org.concord.assistance.api;

/** Which certificates are asked for; every component may be null. */
public record ErasureCriteria(String code, String agency, ErasureGround ground) {
}
