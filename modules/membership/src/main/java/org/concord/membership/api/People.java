package org.concord.membership.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * Persons, and who is a focal point of which participant. Contacts are shown only to those who may read them. A person is kept until the
 * retention date; soon after it nothing that names the person is left, and the records that refer to the person stay.
 */
public interface People {

    /** Persons by family name. */
    Page<PersonRow> search(PersonCriteria criteria, Paging paging);

    /** One person. */
    Optional<PersonRow> find(UUID id);

    /** Enters a person. */
    void enter(UUID id, EnterPerson command);

    /** Corrects what is kept of a person. */
    void correct(UUID id, long version, EnterPerson command);

    /** Takes away all that names the person, now and for good. */
    void anonymise(UUID id, long version);

    /** Focal points by participant. */
    Page<FocalPointRow> focalPoints(FocalPointCriteria criteria, Paging paging);

    /** One focal point. */
    Optional<FocalPointRow> focalPoint(UUID id);

    /** A participant names a person its focal point. */
    void designate(UUID id, DesignateFocalPoint command);

    /** The person is its focal point no longer. */
    void release(UUID id, long version, ReleaseFocalPoint command);
}
