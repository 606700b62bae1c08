package org.concord.assistance.internal.htcds;

import static org.concord.assistance.internal.htcds.CaseFileRepository.CASE_FILES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.assistance.api.KeepIdentity;
import org.concord.assistance.internal.agency.Agency;
import org.concord.assistance.internal.agency.AgencyRepository;
import org.concord.assistance.internal.cases.CaseIntake;
import org.concord.assistance.internal.key.Seal;
import org.concord.assistance.internal.key.Seals;
import org.concord.assistance.internal.link.LaterLinks;
import org.concord.assistance.internal.vault.Vault;

/**
 * Makes cases of lines, a part of a file in a transaction, in which the part also goes: whenever the server dies, a line is either still to come or a case.
 * The id of a case follows from what the line says, so that neither a line sent again in another file nor two servers at once make a case twice.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Intake {

    private static final int SOME = 100;

    /** What the audit log keeps when a file is through. */
    private record Taken(String agency, String worker, String digest, int newCases) {
    }

    @Inject
    private CaseFileRepository files;
    @Inject
    private CaseIntake cases;
    @Inject
    private AgencyRepository agencies;
    @Inject
    private Vault vault;
    @Inject
    private LaterLinks links;
    @Inject
    private Seals seals;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    List<UUID> waiting() {
        return files.becomingCases();
    }

    /** Takes in the next part of a file whose turn it is; whether there may be more. Whoever is second at a part finds it gone. */
    boolean takePart(UUID id, int turn, int turns) {
        Optional<Integer> next = files.nextPart(id, Held.LINES, turn, turns);
        next.flatMap(number -> files.lockedPart(id, Held.LINES, number)).ifPresent(part -> take(part, files.file(id)));
        return next.isPresent() || !files.hasParts(id, Held.LINES) && end(files.locked(id));
    }

    private void take(CaseFilePart part, CaseFile file) {
        Seal seal = files.key(file.id(), Held.LINES).orElseThrow().seal(seals);
        List<CaseLine> all = LineText.lines(part.open(seal));
        Map<UUID, CaseLine> lines = new LinkedHashMap<>();
        files.newIn(file, all).forEach(line -> lines.put(line.caseId(), line));
        open(lines, agencies.known("agency", file.agency()), file.worker());
        files.remove(part);
        files.took(file.id(), all.size(), lines.size());
    }

    private void open(Map<UUID, CaseLine> lines, Agency agency, String worker) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, KeepIdentity> persons = new HashMap<>();
        Map<UUID, Seal> made = new HashMap<>();
        lines.forEach((caseId, line) -> {
            Map<String, String> values = line.values();
            KeepIdentity person = Persons.of(values);
            cases.takeIn(caseId, agency, worker, Facts.of(values, today), Facts.state(values), Facts.closed(values), Vault.isAnybody(person, today));
            Seal seal = seals.make(caseId);
            files.add(new CaseRecord(caseId, values, seal));
            persons.put(caseId, person);
            made.put(caseId, seal);
        });
        vault.put(persons, today, made);
        links.note(persons.keySet());
    }

    private boolean end(CaseFile file) {
        if (!file.isBecomingCases()) {
            return false;
        }
        file.taken(clock.instant());
        files.destroy(file.id(), Held.LINES);
        audit.changed(CASE_FILES, file.id().toString(), "CASE_FILE_TAKEN_IN", new Taken(file.agency(), file.worker(), file.digest(), file.newCases()));
        return false;
    }

    /** Destroys what is held too long of some files; whether there may be more. */
    boolean forgetSome() {
        List<UUID> expired = files.expired(clock.instant(), SOME);
        for (UUID id : expired) {
            CaseFile file = files.locked(id);
            if (!file.isTaken()) {
                file.forget();
            }
            files.destroy(id, Held.LINES);
            files.destroy(id, Held.PROBLEMS);
        }
        return expired.size() == SOME;
    }
}
