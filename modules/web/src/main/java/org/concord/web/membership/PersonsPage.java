package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.membership.api.EnterPerson;
import org.concord.membership.api.People;
import org.concord.membership.api.PersonCriteria;
import org.concord.membership.api.PersonRow;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** The list of persons, and entering one. */
@Named
@RequestScoped
public class PersonsPage {

    @Inject
    private People people;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<EnterPerson> draft = Draft.of(EnterPerson.class);
    private final Once<Page<PersonRow>> list = new Once<>(() -> here.list(paging -> people.search(
        new PersonCriteria(here.text("participant"), here.flag("publicOffice"), here.day("asOf"), here.text("q")), paging)));

    public Page<PersonRow> getList() {
        return list.get();
    }

    public Draft<EnterPerson> getDraft() {
        return draft;
    }

    public void enterPerson() {
        UUID id = here.newId();
        outcome.attempt(draft, command -> people.enter(id, command), "done.saved", "/membership/person?id=" + id);
    }
}
