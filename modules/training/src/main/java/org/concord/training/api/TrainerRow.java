package org.concord.training.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.Words;

/**
 * A trainer, with the name the officer has; none where the officer is anonymised.
 *
 * @param officer id of the officer who trains
 * @param participant code of the participant for which the officer works
 * @param languages in which the trainer teaches, ISO 639-1
 * @param accreditedUntil the last day of the last accreditation, or null
 */
public record TrainerRow(UUID id, UUID officer, String givenName, String familyName, String participant, String agency, String expertise,
        List<String> languages, LocalDate accreditedUntil, boolean anonymised, long version) {

    /** As the database knows it: languages as words with a space between. */
    public TrainerRow(UUID id, UUID officer, String givenName, String familyName, String participant, String agency, String expertise,
            String languages, LocalDate accreditedUntil, boolean anonymised, long version) {
        this(id, officer, givenName, familyName, participant, agency, expertise, Words.of(languages), accreditedUntil, anonymised, version);
    }
}
