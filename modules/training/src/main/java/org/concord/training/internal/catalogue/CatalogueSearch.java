package org.concord.training.internal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;
import org.concord.training.api.Catalogue;
import org.concord.training.api.CatalogueCriteria;
import org.concord.training.api.CourseOffer;
import org.concord.training.api.RunOffer;
import org.concord.training.api.SessionOffer;

/** Reads what everybody may know of courses and of runs that are not over, whoever asks. */
@ApplicationScoped
class CatalogueSearch {

    private static final String RUNS_OF_COURSE = "from CourseRun r join Course taught on taught.id = r.course where taught.code = c.code and r.state = PUBLISHED"
        + " and r.lastDay >= :today";
    private static final String COURSE = """
        select new org.concord.training.api.CourseOffer(c.code, c.curriculumVersion, c.title, c.level, c.languages, c.summary, c.outcomes, c.prerequisites,
        c.topics, c.publishedAt, (select min(r.firstDay) %s)) from Course c""".formatted(RUNS_OF_COURSE);
    private static final String RUN = """
        select new org.concord.training.api.RunOffer(r.id, c.code, c.curriculumVersion, c.title, r.host, r.mode, r.place, r.country, r.language, r.zone,
        r.firstDay, r.lastDay, r.capacity, r.opensOn, r.closesOn, r.announcedAt)
        from CourseRun r join Course c on c.id = r.course""";
    private static final String SESSION =
        "select new org.concord.training.api.SessionOffer(s.startsAt, s.endsAt, r.zone, s.topic) from Session s join s.run r";
    /** A course that was taken out of the catalogue takes its runs with it. */
    private static final String IN_CATALOGUE =
        "r.state = PUBLISHED and exists (select p.id from Course p where p.code = (select t.code from Course t where t.id = r.course) and p.state = PUBLISHED)";

    @Inject
    @Unit("training")
    private EntityManager entities;
    @Inject
    private Clock clock;

    Page<CourseOffer> courses(CatalogueCriteria criteria, Paging paging) {
        ListQuery<CourseOffer> query = published()
            .where("c.level = :level", "level", criteria.level())
            .whereWord("c.languages", "language", criteria.language())
            .whereWord("c.topics", "topic", criteria.topic())
            .where("c.searchText like :q escape '!'", "q", Like.containing(criteria.q()));
        if (criteria.asksForRuns()) {
            having(query, criteria);
        }
        return query.sortedBy("title", "c.title").unique("code", "c.code").page(paging);
    }

    /** One run has to answer in everything that is asked of runs. */
    private static void having(ListQuery<CourseOffer> query, CatalogueCriteria criteria) {
        List<String> asked = new ArrayList<>();
        ask(query, asked, "r.country = :country", "country", criteria.country());
        ask(query, asked, "r.mode = :mode", "mode", criteria.mode());
        ask(query, asked, "r.lastDay >= :from", "from", criteria.from());
        ask(query, asked, "r.firstDay <= :to", "to", criteria.to());
        query.where("exists (select r.id " + RUNS_OF_COURSE + " and " + String.join(" and ", asked) + ")");
    }

    private static void ask(ListQuery<CourseOffer> query, List<String> asked, String condition, String name, Object value) {
        if (value != null) {
            asked.add(condition);
            query.with(name, value);
        }
    }

    Optional<CourseOffer> course(String code) {
        return published().where("c.code = :code", "code", code).one();
    }

    private ListQuery<CourseOffer> published() {
        return new ListQuery<>(entities, CourseOffer.class, COURSE).with("today", today()).where("c.state = PUBLISHED");
    }

    List<RunOffer> runs(String code) {
        return coming(RunOffer.class, RUN).where("c.code = :code", "code", code).sortedBy("firstDay", "r.firstDay").unique("id", "r.id")
            .page(Paging.first(Catalogue.MOST_RUNS)).rows();
    }

    Optional<RunOffer> run(UUID id) {
        return coming(RunOffer.class, RUN).where("r.id = :id", "id", id).one();
    }

    List<RunOffer> latest() {
        return coming(RunOffer.class, RUN).sortedBy("announcedAt", "r.announcedAt").unique("id", "r.id").ordered("-announcedAt")
            .page(Paging.first(Catalogue.MOST_RUNS)).rows();
    }

    List<SessionOffer> programme(UUID run) {
        return entities.createQuery(SESSION + " where r.id = :run and r.lastDay >= :today and " + IN_CATALOGUE + " order by s.startsAt, s.id", SessionOffer.class)
            .setParameter("run", run)
            .setParameter("today", today())
            .getResultList();
    }

    private <R> ListQuery<R> coming(Class<R> row, String select) {
        return new ListQuery<>(entities, row, select).where("r.lastDay >= :today", "today", today()).where(IN_CATALOGUE);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
