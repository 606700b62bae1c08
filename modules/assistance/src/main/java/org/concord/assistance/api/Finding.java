package org.concord.assistance.api;

import java.util.List;

/**
 * What a screening finds, and why.
 *
 * @param assistance whether help is to be offered: act and purpose, or a migrant exploited
 * @param legal whether it is trafficking as the Palermo Protocol has it: act, means and purpose; of a child, act and purpose
 * @param meansNeeded whether means had to be shown
 * @param dimensions how each dimension came out
 */
public record Finding(Signs assistance, Signs legal, Signs act, Signs means, Signs purpose, boolean meansNeeded, List<Dimension> dimensions,
        List<Advice> advice) {

    /**
     * How a dimension came out. It is indicated by two strong indicators, one strong and another, three medium, or two medium and a weak one.
     *
     * @param strong how many strong ones hold
     * @param present the indicators that hold, by code
     * @param open how many were neither seen nor asked
     */
    public record Dimension(ScreeningPart part, Signs signs, int strong, int medium, int weak, List<String> present, int open) {
    }
}
