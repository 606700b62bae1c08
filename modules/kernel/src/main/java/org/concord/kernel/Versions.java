package org.concord.kernel;

/** Refuses a change of what somebody else changed meanwhile. */
public final class Versions {

    private Versions() {
    }

    public static void match(long stored, long read) {
        if (stored != read) {
            throw new RuleBroken(KernelRule.STALE_VERSION);
        }
    }
}
