package org.concord.assistance.internal.counts;

import java.util.List;

/**
 * Cases that are alike in everything that is looked at.
 *
 * @param values what they have in common, in the order of what is looked at; null where it is not known or did not happen
 * @param counted how many they are, at least one
 */
record Group(List<String> values, long counted) {
}
