package org.concord.assistance.internal.watch;

import java.io.Serializable;
import java.util.UUID;

/**
 * Which text of what.
 *
 * @param subject the look or the emergency
 */
record WatchTextKey(UUID subject, WatchTextKind kind) implements Serializable {
}
