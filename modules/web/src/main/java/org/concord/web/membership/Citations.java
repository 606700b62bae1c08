package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.concord.membership.api.ClaimRow;
import org.concord.membership.api.EnterClaim;
import org.concord.membership.api.Sources;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Outcome;
import org.concord.web.page.Wording;

/** What sources say about the record of a page. */
@Named
@RequestScoped
public class Citations {

    private static final List<String> FIELDS = List.of("role", "from", "to", "number", "title", "place", "participation", "holder", "established", "parent");

    private static final int LONGEST_TITLE = 500;

    @Inject
    private Wording wording;
    @Inject
    private Sources sources;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Map<String, List<ClaimRow>> known = new LinkedHashMap<>();
    private final Draft<EnterClaim> draft = Draft.of(EnterClaim.class);

    /** All claims about a record, by field. */
    public List<ClaimRow> of(String subject, Object subjectId) {
        return known.computeIfAbsent(subject + " " + subjectId, record -> sources.of(subject, String.valueOf(subjectId)));
    }

    /** Whether another source says something else about the same field. */
    public boolean disputed(ClaimRow claim) {
        return of(claim.subject(), claim.subjectId()).stream()
            .anyMatch(other -> other.field().equals(claim.field()) && !Objects.equals(other.value(), claim.value()));
    }

    /** Where the record of a claim is shown. */
    public String page(ClaimRow claim) {
        return switch (claim.subject()) {
            case "participants" -> "participant?code=" + claim.subjectId();
            case "processes" -> "process?code=" + claim.subjectId();
            case "bodies" -> "body?code=" + claim.subjectId();
            case "body-memberships" -> "body-membership?id=" + claim.subjectId();
            default -> claim.subject().substring(0, claim.subject().length() - 1) + "?id=" + claim.subjectId();
        };
    }

    /** The facts on which sources are entered, by what they are called. */
    public Map<String, String> getFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        FIELDS.forEach(field -> fields.put(field, wording.get("field." + field)));
        return fields;
    }

    public Draft<EnterClaim> getDraft() {
        return draft;
    }

    public void enterClaim() {
        draft.with("subject", here.text("subject")).with("subjectId", here.text("subjectId")).with("about", here.text("about", LONGEST_TITLE));
        outcome.attempt(draft, command -> sources.enter(here.newId(), command), "done.saved");
    }

    public void preferClaim() {
        outcome.attempt(() -> sources.prefer(here.id("claim"), here.version()), "done.saved");
    }
}
