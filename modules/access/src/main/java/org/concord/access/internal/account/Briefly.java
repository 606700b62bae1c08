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

    Optional<V> get(K key, Function<K, Optional<V>> search) {
        long now = System.nanoTime();
        Found<V> before = found.get(key);
        if (before != null && now - before.at() < kept) {
            return Optional.of(before.value());
        }
        Optional<V> value = search.apply(key);
        if (found.size() >= MOST) {
            found.clear();
        }
        value.ifPresentOrElse(one -> found.put(key, new Found<>(one, now)), () -> found.remove(key));
        return value;
    }

    void forgetAll() {
        found.clear();
    }
}
