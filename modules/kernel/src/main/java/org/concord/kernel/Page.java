package org.concord.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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

    /** All rows of a list, page by page to its end. */
    public static <T> List<T> all(Function<Paging, Page<T>> list) {
        return all(list, Integer.MAX_VALUE);
    }

    /** The rows of a list, page by page, until there are {@code enough}, or somewhat more. */
    public static <T> List<T> all(Function<Paging, Page<T>> list, int enough) {
        List<T> rows = new ArrayList<>();
        String after = null;
        do {
            Page<T> page = list.apply(new Paging(Paging.MOST, after, null));
            rows.addAll(page.rows());
            after = page.next();
        } while (after != null && rows.size() < enough);
        return rows;
    }
}
