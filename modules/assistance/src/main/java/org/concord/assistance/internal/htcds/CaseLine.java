package org.concord.assistance.internal.htcds;

import java.util.Map;

/**
 * A line without mistakes.
 *
 * @param values by field, read; what stands in a column that nobody knows by {@value #OTHER} and the heading
 */
record CaseLine(int number, Map<String, String> values) {

    /** Before the name of a column that the standard does not have; no field begins so. */
    static final String OTHER = "?";
}
