package org.concord.membership.internal.imports;

/** What a line did. */
enum Outcome { NEW, CHANGED, UNCHANGED }
