package org.concord.training.internal.nomination;

import java.util.UUID;
import org.concord.access.api.Caller;

/**
 * That somebody who may do so confirms a nomination.
 *
 * @param version of the nomination that was seen
 */
public record Confirmation(UUID nomination, UUID run, long version, Caller caller) {
}
