package org.concord.assistance.api;

/** What can travel with a referral. */
public enum EnclosureKind {
    ASSESSMENT, PAPER
}
