package org.concord.assistance.internal.key;

import java.util.Set;

/** Nothing is locked by the master keys of these numbers, nor can be any more. */
record Retired(Set<Integer> numbers) {
}
