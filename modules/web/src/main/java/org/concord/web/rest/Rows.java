package org.concord.web.rest;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** A whole list, read page by page while it is written, so that no export holds more than a page in memory. */
final class Rows<R> implements Iterator<R> {

    /** The most rows an export has. */
    static final int MOST = 100_000;

    private final Function<Paging, Page<R>> search;
    private final Paging first;
    private Iterator<R> page;
    private String next;
    private int given;

    Rows(Function<Paging, Page<R>> search, Paging first) {
        this.search = search;
        this.first = first;
        turnTo(new Paging(Paging.MOST, first.after(), first.sort()));
    }

    private void turnTo(Paging paging) {
        Page<R> found = search.apply(paging);
        page = found.rows().iterator();
        next = found.next();
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && next != null && given < MOST) {
            turnTo(new Paging(Paging.MOST, next, first.sort()));
        }
        return page.hasNext();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        given++;
        return page.next();
    }
}
