package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.ChairTermCriteria;
import org.concord.membership.api.ChairTermRow;
import org.concord.membership.api.Chairs;
import org.concord.membership.api.EnterPerson;
import org.concord.membership.api.FocalPointCriteria;
import org.concord.membership.api.FocalPointRow;
import org.concord.membership.api.People;
import org.concord.membership.api.PersonRow;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One person, as far as the reader may see. */
@Named
@RequestScoped
public class PersonPage {

    @Inject
    private People people;
    @Inject
    private Chairs chairs;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<PersonRow> record = new Once<>(() -> here.found(people.find(here.id())));
    private final Once<Draft<EnterPerson>> draft = new Once<>(() -> Draft.of(EnterPerson.class, record.get()));
    private final Once<Page<FocalPointRow>> focalPoints = new Once<>(() -> people.focalPoints(
        new FocalPointCriteria(null, here.id(), null, null, null), Paging.first(100)));
    private final Once<Page<ChairTermRow>> terms = new Once<>(() -> chairs.terms(
        new ChairTermCriteria(null, null, null, null, null, here.id(), null, null), Paging.first(100)));

    public PersonRow getRecord() {
        return record.get();
    }

    public Draft<EnterPerson> getDraft() {
        return draft.get();
    }

    public Page<FocalPointRow> getFocalPoints() {
        return focalPoints.get();
    }

    public Page<ChairTermRow> getTerms() {
        return terms.get();
    }

    public void correctPerson() {
        outcome.attempt(draft.get(), command -> people.correct(here.id(), here.version(), command), "done.saved");
    }

    public void anonymise() {
        outcome.attempt(() -> people.anonymise(here.id(), here.version()), "done.saved");
    }
}
