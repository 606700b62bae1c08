package org.concord.training.internal.mail;

/** How the way to the mail server is kept from being read. */
public enum MailSecurity {
    /** Begun in the clear and encrypted before anything is said (RFC 3207); nothing is sent where the server cannot. */
    STARTTLS,
    /** Encrypted from the first byte (RFC 8314). */
    TLS,
    /** In the clear: for a mail server on the same machine. */
    NONE
}
