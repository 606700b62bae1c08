package org.concord.web.page;

import java.util.function.Supplier;

/** A value that a page asks for several times and that is fetched the first time. */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> source;
    private boolean fetched;
    private T value;

    public Once(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        if (!fetched) {
            value = source.get();
            fetched = true;
        }
        return value;
    }
}
