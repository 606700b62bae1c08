package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.assistance.api.AgeGroup;
import org.concord.assistance.api.CaseCriteria;
import org.concord.assistance.api.CaseRow;
import org.concord.assistance.api.CaseState;
import org.concord.assistance.api.Cases;
import org.concord.assistance.api.Exploitation;
import org.concord.assistance.api.Identities;
import org.concord.assistance.api.LookUpPerson;
import org.concord.assistance.api.OpenCase;
import org.concord.assistance.api.TraffickingStatus;
import org.concord.assistance.api.VictimGender;
import org.concord.kernel.Page;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** The reader's cases, opening one, and finding out whether a person has one. */
@Named
@RequestScoped
public class CasesPage {

    @Inject
    private Cases cases;
    @Inject
    private Identities identities;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<OpenCase> draft = Draft.of(OpenCase.class);
    private final Draft<LookUpPerson> asked = Draft.of(LookUpPerson.class);
    private final Once<Page<CaseRow>> list = new Once<>(() -> here.list(paging -> cases.search(new CaseCriteria(here.text("code"), here.text("agency"),
        here.text("worker"), here.choice("state", CaseState.class), here.choice("status", TraffickingStatus.class), here.choice("gender", VictimGender.class), here.choice("ageGroup", AgeGroup.class),
        here.text("citizenship"), here.choice("exploitation", Exploitation.class), here.day("openedFrom"), here.day("openedUntil")), paging)));
    private Page<CaseRow> found;

    public Page<CaseRow> getList() {
        return list.get();
    }

    public Draft<OpenCase> getDraft() {
        return draft;
    }

    public Draft<LookUpPerson> getAsked() {
        return asked;
    }

    /** The cases of the person looked up; null before anybody was. */
    public Page<CaseRow> getFound() {
        return found;
    }

    public void openCase() {
        UUID id = here.newId();
        outcome.attempt(draft, command -> cases.open(id, command), "done.saved", "/assistance/case?id=" + id);
    }

    /** Answers on this very page, because no address may name anybody. */
    public void lookUpPerson() {
        outcome.attempt(asked, command -> found = new Page<>(identities.lookUp(command), null));
    }
}
