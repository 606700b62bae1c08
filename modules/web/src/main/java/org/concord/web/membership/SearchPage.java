package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.concord.access.api.Access;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.Bodies;
import org.concord.membership.api.BodyCriteria;
import org.concord.membership.api.DecisionCriteria;
import org.concord.membership.api.Decisions;
import org.concord.membership.api.DocumentCriteria;
import org.concord.membership.api.Documents;
import org.concord.membership.api.MeetingCriteria;
import org.concord.membership.api.Meetings;
import org.concord.membership.api.MembershipRight;
import org.concord.membership.api.ParticipantCriteria;
import org.concord.membership.api.Participants;
import org.concord.membership.api.People;
import org.concord.membership.api.PersonCriteria;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Options;

/** Looks for words in everything at once. */
@Named
@RequestScoped
public class SearchPage {

    private static final Paging SOME = Paging.first(10);

    @Inject
    private Access access;
    @Inject
    private Participants participants;
    @Inject
    private Bodies bodies;
    @Inject
    private People people;
    @Inject
    private Meetings meetings;
    @Inject
    private Documents documents;
    @Inject
    private Decisions decisions;
    @Inject
    private Here here;

    private final Once<List<Hit>> hits = new Once<>(() -> here.text("q") == null ? List.of() : found(here.text("q")));

    /** One thing found: which sort of record, its name, and its page. */
    public record Hit(String kind, String name, String page) {
    }

    public List<Hit> getHits() {
        return hits.get();
    }

    private List<Hit> found(String q) {
        List<Hit> all = new ArrayList<>();
        all.addAll(hits(participants.search(new ParticipantCriteria(null, null, null, null, q), SOME),
            row -> new Hit("participants", row.name(), "participant?code=" + row.code())));
        all.addAll(hits(bodies.search(new BodyCriteria(null, null, null, null, null, q), SOME),
            row -> new Hit("bodies", row.name(), "body?code=" + row.code())));
        if (access.may(MembershipRight.READ_PEOPLE)) {
            all.addAll(hits(people.search(new PersonCriteria(null, null, null, q), SOME),
                row -> new Hit("persons", Options.person(row.familyName(), row.givenName()), "person?id=" + row.id())));
        }
        all.addAll(hits(meetings.search(new MeetingCriteria(null, null, null, null, null, null, null, null, q), SOME),
            row -> new Hit("meetings", row.title(), "meeting?id=" + row.id())));
        all.addAll(hits(decisions.search(new DecisionCriteria(null, null, null, null, null, null, q), SOME),
            row -> new Hit("decisions", row.text(), "meeting?id=" + row.meeting() + "#decisions")));
        all.addAll(hits(documents.search(new DocumentCriteria(null, null, null, null, null, null, q), SOME),
            row -> new Hit("documents", row.title(), "document?id=" + row.id())));
        return all;
    }

    private static <T> List<Hit> hits(Page<T> page, Function<T, Hit> hit) {
        return page.rows().stream().map(hit).toList();
    }
}
