package org.concord.assistance.api;

import java.util.List;
import java.util.UUID;

/**
 * Whom cases are about. Kept apart from the cases, each text locked with the key of its case; nothing of it is in any list, filter, address or log. Every
 * read is a command, because it is told: to the {@linkplain Looks looks} and in the audit log, with its reason.
 */
public interface Identities {

    /** Whom a case is about. {@link CaseRule#NO_IDENTITY} where nothing is known. */
    IdentityView read(UUID caseId, ReadIdentity reason);

    /** Keeps what is known of the person, all of it anew; {@code version} is the case's. */
    void keep(UUID caseId, long version, KeepIdentity command);

    /**
     * The cases of this very person that the caller may see, fifty at most: by the whole name in any spelling and script, or by a document's number. A look
     * is told of each that is found.
     */
    List<CaseRow> lookUp(LookUpPerson command);
}
