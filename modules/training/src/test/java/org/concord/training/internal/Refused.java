package org.concord.training.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.concord.kernel.Rule;
import org.concord.kernel.RuleBroken;
import org.junit.jupiter.api.function.Executable;

/** Asserts which rule refuses. */
public final class Refused {

    private Refused() {
    }

    public static RuleBroken by(Rule rule, Executable attempt) {
        RuleBroken refusal = assertThrows(RuleBroken.class, attempt);
        assertEquals(rule, refusal.rule());
        return refusal;
    }
}
