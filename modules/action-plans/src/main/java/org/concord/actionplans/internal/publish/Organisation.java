package org.concord.actionplans.internal.publish;

import java.util.Map;

/**
 * Who owns plans and reports on them.
 *
 * @param ref the identifier under which it reports
 * @param registered whether the operator set it
 * @param state whether it is a state or territory; its code is then its country's
 * @param names by language
 */
record Organisation(String code, String ref, boolean registered, boolean state, Map<String, String> names) {

    private static final String GOVERNMENT = "10";
    private static final String MULTILATERAL = "40";

    /** IATI codelist OrganisationType. */
    String type() {
        return state ? GOVERNMENT : MULTILATERAL;
    }
}
