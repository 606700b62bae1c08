package org.concord.assistance.internal.consent;

import java.util.List;
import java.util.UUID;
import org.concord.assistance.api.DataCategory;
import org.concord.kernel.Words;

/**
 * What one consent or exception lets pass of a case.
 *
 * @param categories the kinds of data, as words with a space between
 */
record Allowed(UUID caseId, String categories) {

    List<DataCategory> kinds() {
        return Words.of(DataCategory.class, categories);
    }
}
