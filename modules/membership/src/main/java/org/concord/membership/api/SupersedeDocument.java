package org.concord.membership.api;

import java.util.UUID;

/** Which document takes its place. */
public record SupersedeDocument(UUID by) {
}
