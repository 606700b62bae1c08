package org.concord.actionplans.internal.publish;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Postings, read one after the other, as entries: the postings of an entry stand together. */
final class Entries implements Iterator<List<Booked>> {

    private final Iterator<Booked> postings;
    private Booked next;

    Entries(Stream<Booked> postings) {
        this.postings = postings.iterator();
        advance();
    }

    private void advance() {
        next = postings.hasNext() ? postings.next() : null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public List<Booked> next() {
        List<Booked> entry = new ArrayList<>();
        do {
            entry.add(next);
            advance();
        } while (next != null && next.entry().equals(entry.get(0).entry()));
        return entry;
    }
}
