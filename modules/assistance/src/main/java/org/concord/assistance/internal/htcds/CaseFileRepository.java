package org.concord.assistance.internal.htcds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.concord.assistance.api.CaseFileState;
import org.concord.assistance.internal.Wall;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseSight;
import org.concord.assistance.internal.cases.Sight;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.store.Among;
import org.concord.store.Unit;

/** Files of cases, what is held of them, and what of their lines lies with each case. */
@ApplicationScoped
public class CaseFileRepository {

    /** Files, as the audit log and refusals call them. */
    static final String CASE_FILES = "case-files";

    private static final int MOST_KEYS = 2000;

    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private CaseSight sight;
    @Inject
    private Wall wall;

    void add(Object kept) {
        entities.persist(kept);
    }

    /** Sends what was added to the database, and forgets it here. */
    void settle() {
        entities.flush();
        entities.clear();
    }

    /** The file, locked until the transaction ends. */
    CaseFile locked(UUID id) {
        return Optional.ofNullable(entities.find(CaseFile.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> notFound(id));
    }

    /** The file with this id among those the caller sees, locked until the transaction ends. */
    CaseFile seen(UUID id) {
        mustBeSeen(id);
        return locked(id);
    }

    /** Refuses whoever does not see the file, as if there were none. */
    void mustBeSeen(UUID id) {
        Sight own = sight.own(CasePart.FACTS);
        var query = entities.createQuery("select c.id from CaseFile c where c.id = :id and (" + own.condition() + ")", UUID.class).setParameter("id", id);
        own.values().forEach(query::setParameter);
        if (query.getResultList().isEmpty()) {
            throw notFound(id);
        }
    }

    private static RuleBroken notFound(UUID id) {
        return new RuleBroken(KernelRule.NOT_FOUND, CASE_FILES, id);
    }

    /** The files whose lines are becoming cases. */
    List<UUID> becomingCases() {
        return entities.createQuery("select c.id from CaseFile c where c.state = :state order by c.id", UUID.class)
            .setParameter("state", CaseFileState.LINES_BECOME_CASES)
            .getResultList();
    }

    Optional<CaseFileKey> key(UUID id, Held held) {
        return Optional.ofNullable(entities.find(CaseFileKey.class, new CaseFileKey.Key(id, held)));
    }

    /** The keys of files that another master key locks. */
    List<CaseFileKey> keysOfOtherMasters(int number) {
        return entities.createQuery("select k from CaseFileKey k where k.key.masterNumber <> :number", CaseFileKey.class).setParameter("number", number)
            .setMaxResults(MOST_KEYS).getResultList();
    }

    CaseFile file(UUID id) {
        return entities.find(CaseFile.class, id);
    }

    /** The number of the first part that is there, of those whose turn it is. */
    Optional<Integer> nextPart(UUID id, Held held, int turn, int turns) {
        return Optional.ofNullable(entities.createQuery("""
                select min(p.number) from CaseFilePart p where p.fileId = :file and p.held = :held and mod(p.number, :turns) = :turn""", Integer.class)
            .setParameter("file", id)
            .setParameter("held", held)
            .setParameter("turns", turns)
            .setParameter("turn", turn)
            .getSingleResult());
    }

    boolean hasParts(UUID id, Held held) {
        return entities.createQuery("select count(p) from CaseFilePart p where p.fileId = :file and p.held = :held", Long.class)
            .setParameter("file", id)
            .setParameter("held", held)
            .getSingleResult() > 0;
    }

    /** The part, locked until the transaction ends, where it is still there. */
    Optional<CaseFilePart> lockedPart(UUID id, Held held, int number) {
        return Optional.ofNullable(entities.find(CaseFilePart.class, new CaseFilePart.Key(id, held, number), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Counts lines that are through, and those of them that became cases; without touching the version, because several count at once. */
    void took(UUID id, int some, int asNew) {
        entities.createQuery("update CaseFile c set c.done = c.done + :some, c.newCases = c.newCases + :new where c.id = :id")
            .setParameter("some", some)
            .setParameter("new", asNew)
            .setParameter("id", id)
            .executeUpdate();
    }

    Optional<CaseFilePart> part(UUID id, Held held, int number) {
        return Optional.ofNullable(entities.find(CaseFilePart.class, new CaseFilePart.Key(id, held, number)));
    }

    void remove(CaseFilePart part) {
        entities.remove(part);
    }

    /** Destroys the key of what is held, and what is held. */
    void destroy(UUID id, Held held) {
        entities.createQuery("delete from CaseFileKey k where k.fileId = :file and k.held = :held").setParameter("file", id).setParameter("held", held)
            .executeUpdate();
        entities.createQuery("delete from CaseFilePart p where p.fileId = :file and p.held = :held").setParameter("file", id).setParameter("held", held)
            .executeUpdate();
    }

    /** The files of which something is held too long, some at a time. */
    List<UUID> expired(Instant now, int atMost) {
        return entities.createQuery("""
                select c.id from CaseFile c where c.expiresAt <= :now and c.state <> :becoming
                and exists (select k.fileId from CaseFileKey k where k.fileId = c.id) order by c.id""", UUID.class)
            .setParameter("now", now)
            .setParameter("becoming", CaseFileState.LINES_BECOME_CASES)
            .setMaxResults(atMost)
            .getResultList();
    }

    /** Those of these lines of a file of which there are no cases yet, whoever sees these; each with the id of the case that it becomes. */
    List<CaseLine> newIn(CaseFile file, List<CaseLine> lines) {
        List<CaseLine> told = lines.stream().map(line -> line.caseId() == null ? line.becoming(LineIds.inThisFile(file, line)) : line).toList();
        Set<UUID> known = wall.lifted(() -> known(told.stream().flatMap(line -> Stream.of(line.caseId(), LineIds.inThisFile(file, line))).distinct().toList()));
        return told.stream().filter(line -> !known.contains(line.caseId()) && !known.contains(LineIds.inThisFile(file, line))).toList();
    }

    private Set<UUID> known(Collection<UUID> ids) {
        return new HashSet<>(Among.query(entities, "select c.id from VictimCase c where c.id in (:ids)", UUID.class, Map.of("ids", ids)).getResultList());
    }

    /** What the lines of these cases said, of those that came in a file. */
    List<CaseRecord> records(Collection<UUID> caseIds) {
        return Among.query(entities, "select r from CaseRecord r where r.caseId in (:cases)", CaseRecord.class, Map.of("cases", caseIds)).getResultList();
    }

    /** Takes away what the line of a case said; how many there were. */
    public int clear(UUID caseId) {
        return entities.createQuery("delete from CaseRecord r where r.caseId = :case").setParameter("case", caseId).executeUpdate();
    }
}
