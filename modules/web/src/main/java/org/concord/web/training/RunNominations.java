package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.training.api.Nominate;
import org.concord.training.api.NominationCriteria;
import org.concord.training.api.NominationRow;
import org.concord.training.api.Nominations;
import org.concord.training.api.ParticipantSeatsRow;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** The nominations on the page of a run, as far as the reader may see them. */
@Named
@RequestScoped
public class RunNominations {

    private static final String DONE = "done.saved";

    @Inject
    private Nominations nominations;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<Page<NominationRow>> list = new Once<>(() -> here.list(paging -> nominations.search(NominationCriteria.of(here.id()), paging)));
    private final Once<Page<ParticipantSeatsRow>> participants = new Once<>(() -> new Page<>(nominations.byParticipant(here.id()), null));
    private final Draft<Nominate> nominate = Draft.of(Nominate.class).with("rank", 1);

    public Page<NominationRow> getList() {
        return list.get();
    }

    public Page<ParticipantSeatsRow> getParticipants() {
        return participants.get();
    }

    public Draft<Nominate> getNominate() {
        return nominate;
    }

    public void nominateOfficer() {
        UUID run = here.id();
        outcome.attempt(nominate, command -> nominations.nominate(here.newId(),
            new Nominate(run, command.officer(), command.rank(), command.endorsement(), command.alternateFor(), command.draft())), DONE);
    }

    public void acceptAll() {
        outcome.attempt(() -> nominations.acceptAll(here.id()), DONE);
    }
}
