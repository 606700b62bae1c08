package org.concord.membership.api;

import java.util.Optional;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;

/**
 * States, territories and organisations that take part, and the processes they take part in. A participant is known by its code, ISO 3166
 * alpha-2 for states and territories, and is shared by all processes; it is never deleted.
 */
public interface Participants {

    /** Participants by name. */
    Page<ParticipantRow> search(ParticipantCriteria criteria, Paging paging);

    /** One participant. */
    Optional<ParticipantRecord> find(String code);

    /** Breaks {@link MembershipRule#UNKNOWN_PARTICIPANT} at a field of a command, or of the whole where that is null, unless there is one of this code. */
    default void mustKnow(String field, String code) {
        if (find(code).isEmpty()) {
            throw RuleBroken.at(field, MembershipRule.UNKNOWN_PARTICIPANT, code);
        }
    }

    /** Enters a participant under its code. */
    void register(String code, RegisterParticipant command);

    /** Corrects its names and note. */
    void describe(String code, long version, DescribeParticipant command);

    /** Processes by name. */
    Page<ProcessRow> processes(ProcessCriteria criteria, Paging paging);

    /** One process. */
    Optional<ProcessRecord> process(String code);

    /** Enters a process under its code. */
    void establish(String code, EstablishProcess command);

    /** Corrects what is known of a process. */
    void describeProcess(String code, long version, EstablishProcess command);
}
