package org.concord.assistance.internal.htcds;

import java.util.UUID;

/** A file was accepted. */
record Accepted(UUID fileId) {
}
