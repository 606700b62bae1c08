package org.concord.assistance.internal.htcds;

import java.util.Map;
import java.util.UUID;

/**
 * A line without mistakes.
 *
 * @param values by field, read; what stands in a column that nobody knows by {@value #OTHER} and the heading
 * @param caseId of the case that it becomes; null where it was read before lines were known again in another file
 */
record CaseLine(int number, Map<String, String> values, UUID caseId) {

    /** Before the name of a column that the standard does not have; no field begins so. */
    static final String OTHER = "?";

    CaseLine(int number, Map<String, String> values) {
        this(number, values, null);
    }

    /** The same, which becomes this case. */
    CaseLine becoming(UUID id) {
        return new CaseLine(number, values, id);
    }
}
