package org.concord.training.internal.run;

import java.util.UUID;

/**
 * A run has more or fewer seats, or shares them otherwise, and they are furnished already; or it has other deadlines.
 *
 * @param seats whether it is its seats, or their shares
 * @param deadlines whether seats are to be confirmed until another day, or it begins on another
 */
public record RunReplanned(UUID run, boolean seats, boolean deadlines) {
}
