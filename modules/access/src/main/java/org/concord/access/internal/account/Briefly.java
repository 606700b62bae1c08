package org.concord.access.internal.account;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers what was found for a short time; what was not found, not at all. */
final class Briefly<K, V> {

    private static final int MOST = 10_000;

    private final Map<K, Found<V>> found = new ConcurrentHashMap<>();
    private final long kept;

    private record Found<V>(V value, long at) {
    }

    Briefly(Duration kept) {
        this.kept = kept.toNanos();
    }

    /** Many who ask for the same at once cause one search. */
    Optional<V> get(K key, Function<K, Optional<V>> search) {
        Found<V> before = found.get(key);
        if (isFresh(before)) {
            return Optional.of(before.value());
        }
        if (found.size() >= MOST) {
            found.clear();
        }
        Found<V> now = found.compute(key, (same, latest) -> isFresh(latest) ? latest : found(search.apply(same)));
        return Optional.ofNullable(now).map(Found::value);
    }

    private boolean isFresh(Found<V> one) {
        return one != null && System.nanoTime() - one.at() < kept;
    }

    private Found<V> found(Optional<V> value) {
        return value.map(one -> new Found<>(one, System.nanoTime())).orElse(null);
    }

    void forgetAll() {
        found.clear();
    }
}
