package org.concord.actionplans.internal.publish;

import java.util.regex.Pattern;
import org.concord.actionplans.api.SourceKind;

/**
 * A funding source as the provider of money.
 *
 * @param organisation identifier of the organisation, or null
 */
record Funder(String code, String name, SourceKind kind, String organisation) {

    private static final Pattern IDENTIFIER = Pattern.compile("[^\\s/&|?]+");

    /** Its identifier, if it is written as IATI takes one; else null. */
    String ref() {
        return organisation != null && IDENTIFIER.matcher(organisation).matches() ? organisation : null;
    }

    /** IATI codelist OrganisationType, as far as it is known: 10 is a government. */
    String type() {
        return kind == SourceKind.NATIONAL_BUDGET ? "10" : null;
    }
}
