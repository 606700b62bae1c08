package org.concord.kernel;

import java.util.List;

/**
 * One page of a list. Lists are paged by key, never by offset: {@code next} names the last row shown, and the next page begins after it
 * however much was added meanwhile.
 *
 * @param rows at most as many as asked for
 * @param next the token after which the list goes on, or null at its end
 */
public record Page<T>(List<T> rows, String next) {

    public Page {
        rows = List.copyOf(rows);
    }
}
