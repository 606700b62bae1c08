package org.concord.assistance.internal.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concord.access.api.CurrentCaller;
import org.concord.assistance.api.ReadIdentity;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.assistance.internal.key.Seals;
import org.concord.assistance.internal.watch.LookBook;
import org.concord.kernel.Ids;

/**
 * Puts copies of what one case has into another, locked anew with the other's key. Whoever asks sees to it that it may be passed on; what is opened for it is
 * noted with the case that it is opened from, as if it were read.
 */
@ApplicationScoped
public class Copies {

    @Inject
    private CareRepository care;
    @Inject
    private LookBook looks;
    @Inject
    private Seals seals;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Clock clock;

    /** Copies assessments with their notes. */
    public void assessments(VictimCase from, VictimCase to, Collection<UUID> ids, ReadIdentity reason) {
        if (ids.isEmpty()) {
            return;
        }
        Copying copying = copying(from, to);
        Map<UUID, CaseText> notes = care.notes(from.id(), ids).stream().collect(Collectors.toMap(CaseText::subject, Function.identity()));
        if (!notes.isEmpty()) {
            looks.note(from, reason, false);
        }
        care.assessments(from.id(), ids).forEach(one -> copy(one, notes.get(one.id()), copying));
    }

    private void copy(Assessment assessment, CaseText note, Copying copying) {
        UUID id = Ids.next();
        care.add(assessment.copy(id, copying));
        if (note != null) {
            care.add(note.copy(id, copying));
        }
    }

    /** Copies papers, one after the other, because each may be large. */
    public void papers(VictimCase from, VictimCase to, Collection<UUID> ids, ReadIdentity reason) {
        if (ids.isEmpty()) {
            return;
        }
        Copying copying = copying(from, to);
        ids.forEach(id -> copy(care.document(from.id(), id).orElseThrow(), copying, reason));
    }

    private void copy(CaseDocument paper, Copying copying, ReadIdentity reason) {
        looks.note(copying.from(), reason, false);
        care.put(paper, paper.copy(Ids.next(), copying));
    }

    private Copying copying(VictimCase from, VictimCase to) {
        return new Copying(from, to, seals.of(from.id()), seals.of(to.id()), caller.get().username(), ZonedDateTime.now(clock));
    }
}
