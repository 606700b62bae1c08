package org.concord.training.api;

import java.util.UUID;

/**
 * The officer agrees now, or no longer, that whoever checks a certificate reads the name; whoever shows the name follows in the same transaction.
 *
 * @param agreed whether the officer agrees from now on
 */
public record ConsentToNameChanged(UUID officer, boolean agreed) {
}
