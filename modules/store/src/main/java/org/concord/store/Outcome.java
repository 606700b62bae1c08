package org.concord.store;

/**
 * What became of something that was done together with others.
 *
 * @param given what it gave, or null where it failed, or gives nothing
 * @param failure why it was not done, or null
 */
public record Outcome<A>(A given, RuntimeException failure) {

    public static <A> Outcome<A> failed(RuntimeException failure) {
        return new Outcome<>(null, failure);
    }

    /** What it gave, or the failure, thrown. */
    public A answer() {
        if (failure != null) {
            throw failure;
        }
        return given;
    }
}
