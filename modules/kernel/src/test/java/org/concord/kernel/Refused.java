package org.concord.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** Asserts which rule refuses; for the tests of every module. */
public final class Refused {

    private Refused() {
    }

    public static RuleBroken by(Rule rule, Executable attempt) {
        RuleBroken refusal = assertThrows(RuleBroken.class, attempt);
        assertEquals(rule, refusal.rule());
        return refusal;
    }
}
