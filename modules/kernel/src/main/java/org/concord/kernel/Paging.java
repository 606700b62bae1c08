package org.concord.kernel;

/**
 * Which page of a list is asked for.
 *
 * @param limit how many rows, 1 to {@value #MOST}
 * @param after the token of the page before, or null for the first page
 * @param sort the field to sort by, a minus before it for the other direction, or null for the list's own order
 */
public record Paging(int limit, String after, String sort) {

    /** The most rows one page has. */
    public static final int MOST = 500;
    /** How many rows a page has when nobody says. */
    public static final int USUAL = 50;

    public Paging {
        if (limit < 1 || limit > MOST) {
            throw RuleBroken.at("limit", KernelRule.NOT_A_NUMBER, limit);
        }
    }

    /** The first page in the list's own order. */
    public static Paging first() {
        return new Paging(USUAL, null, null);
    }

    /** The first {@code limit} rows in the list's own order. */
    public static Paging first(int limit) {
        return new Paging(limit, null, null);
    }
}
