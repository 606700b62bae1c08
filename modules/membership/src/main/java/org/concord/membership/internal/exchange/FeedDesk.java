package org.concord.membership.internal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.Bodies;
import org.concord.membership.api.BodyRecord;
import org.concord.membership.api.CalendarRow;
import org.concord.membership.api.Countries;
import org.concord.membership.api.DecisionCriteria;
import org.concord.membership.api.DecisionRow;
import org.concord.membership.api.Decisions;
import org.concord.membership.api.Feed;
import org.concord.membership.api.Feeds;
import org.concord.membership.api.MeetingCriteria;
import org.concord.membership.api.Meetings;
import org.concord.membership.api.People;

/** Puts the lists of membership into public formats. */
@ApplicationScoped
@Transactional
class FeedDesk implements Feeds {

    @Inject
    private Meetings meetings;
    @Inject
    private Bodies bodies;
    @Inject
    private Decisions decisions;
    @Inject
    private People people;
    @Inject
    private Countries countries;
    @Inject
    private CurrentCaller caller;

    @Override
    public Feed calendar(URI site) {
        return calendar("Concord", site, "public/calendar.ics", MeetingCriteria.ALL);
    }

    @Override
    public Optional<Feed> calendar(String body, URI site) {
        MeetingCriteria ofBody = new MeetingCriteria(null, body, null, null, null, null, null, null, null);
        return nameOf(body).map(name -> calendar(name, site, "public/bodies/" + body + "/calendar.ics", ofBody));
    }

    /** The names of bodies are no secret, but their lists are for those signed in. */
    private Optional<String> nameOf(String body) {
        caller.become(Caller.system("membership"));
        try {
            return bodies.find(body).map(BodyRecord::names).map(names -> names.get("en"));
        } finally {
            caller.become(Caller.NOBODY);
        }
    }

    private Feed calendar(String name, URI site, String path, MeetingCriteria criteria) {
        caller.become(Caller.NOBODY);
        List<CalendarRow> found = Page.all(paging -> meetings.calendar(criteria, paging), MOST_MEETINGS);
        return new Feed(new CalendarWriter(site, countries.names("en")).write(name, path, found), CalendarWriter.lastModified(found));
    }

    @Override
    public Feed decisions(URI site) {
        caller.become(Caller.NOBODY);
        DecisionCriteria all = new DecisionCriteria(null, null, null, null, null, null, null);
        List<DecisionRow> latest = decisions.search(all, Paging.first(MOST_DECISIONS)).rows();
        return new Feed(DecisionNews.write(site, "public/decisions.atom", latest), DecisionNews.lastModified(latest));
    }

    @Override
    public Optional<String> card(UUID person) {
        return people.find(person).filter(found -> !found.anonymised()).map(PersonCard::write);
    }
}
