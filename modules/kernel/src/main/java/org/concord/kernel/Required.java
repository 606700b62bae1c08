package org.concord.kernel;

/** Values that must be given. */
public final class Required {

    private Required() {
    }

    public static <T> T value(String field, T value) {
        if (value == null) {
            throw RuleBroken.at(field, KernelRule.REQUIRED);
        }
        return value;
    }
}
