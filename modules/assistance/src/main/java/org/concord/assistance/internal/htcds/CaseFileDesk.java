package org.concord.assistance.internal.htcds;

import static org.concord.assistance.internal.htcds.CaseFileRepository.CASE_FILES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.assistance.api.CaseFileCriteria;
import org.concord.assistance.api.CaseFileProblem;
import org.concord.assistance.api.CaseFileRow;
import org.concord.assistance.api.CaseFiles;
import org.concord.assistance.api.CheckCaseFile;
import org.concord.assistance.internal.agency.AgencyRepository;
import org.concord.assistance.internal.cases.CaseIntake;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseSight;
import org.concord.assistance.internal.key.Seal;
import org.concord.assistance.internal.key.Seals;
import org.concord.imports.api.ImportRule;
import org.concord.imports.api.Tables;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Sha256;

/** Checks files of cases and keeps their lines locked. Neither a name nor a word of them comes into the audit log. */
@ApplicationScoped
@Transactional
public class CaseFileDesk implements CaseFiles {

    /** What the audit log keeps of a file: enough to know it again. */
    private record Sent(String agency, String worker, String digest) {
    }

    @Inject
    private CaseFileRepository files;
    @Inject
    private CaseFileSearch search;
    @Inject
    private CaseIntake intake;
    @Inject
    private CaseSight sight;
    @Inject
    private AgencyRepository agencies;
    @Inject
    private Seals seals;
    @Inject
    private Tables tables;
    @Inject
    private Event<Accepted> accepted;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public void check(UUID id, CheckCaseFile command) {
        sight.mustSee(CasePart.FACTS);
        intake.mustWorkFor(command.agency());
        String worker = intake.worker(command.worker(), command.agency());
        if (command.content() == null || command.content().length == 0) {
            throw RuleBroken.at("file", ImportRule.IMPORT_EMPTY);
        }
        Sent sent = new Sent(command.agency(), worker, seals.digest("case-file", Sha256.hex(command.content())));
        if (audit.alreadyDone(CASE_FILES, id.toString(), sent)) {
            return;
        }
        CaseFile file = new CaseFile(id, agencies.known("agency", command.agency()), worker, sent.digest(), caller.get().username(), clock.instant());
        files.add(file);
        Keeping keeping = new Keeping(file, files, new Keeping.Keys(key(id, Held.LINES), key(id, Held.PROBLEMS)),
            new LineIds(file.agency(), said -> seals.digest("case-line", said)));
        files.settle();
        read(command.content(), new LineReader(new Sense(LocalDate.now(clock)), keeping));
        keeping.end();
        keeping.countIn(files.locked(id));
        audit.created(CASE_FILES, id.toString(), "CASE_FILE_CHECKED", sent);
    }

    private Seal key(UUID id, Held held) {
        CaseFileKey key = new CaseFileKey(id, held, seals);
        files.add(key);
        return key.seal(seals);
    }

    private void read(byte[] content, LineReader reader) {
        if (content[0] == 'P' && content.length > 1 && content[1] == 'K') {
            tables.read(content, reader);
            reader.end();
            return;
        }
        String text = tables.text(content);
        if (Submission.is(text)) {
            reader.take(Submission.read(text));
        } else {
            tables.read(content, reader);
            reader.end();
        }
    }

    @Override
    public Page<CaseFileRow> search(CaseFileCriteria criteria, Paging paging) {
        return search.page(criteria, paging);
    }

    @Override
    public Optional<CaseFileRow> find(UUID id) {
        return search.one(id);
    }

    @Override
    public Page<CaseFileProblem> problems(UUID id, Paging paging) {
        files.mustBeSeen(id);
        Optional<Seal> seal = files.key(id, Held.PROBLEMS).map(key -> key.seal(seals));
        int from = place(paging.after());
        List<CaseFileProblem> found = new ArrayList<>();
        while (seal.isPresent() && found.size() <= paging.limit()) {
            List<CaseFileProblem> some = some(id, from + found.size(), seal.get());
            if (some.isEmpty()) {
                break;
            }
            found.addAll(some);
        }
        boolean more = found.size() > paging.limit();
        return new Page<>(more ? found.subList(0, paging.limit()) : found, more ? Integer.toString(from + paging.limit()) : null);
    }

    /** Those of one part, from a place among all on. */
    private List<CaseFileProblem> some(UUID id, int place, Seal seal) {
        return files.part(id, Held.PROBLEMS, place / Keeping.AT_A_TIME).map(part -> LineText.problems(part.open(seal)))
            .filter(all -> place % Keeping.AT_A_TIME < all.size())
            .map(all -> all.subList(place % Keeping.AT_A_TIME, all.size())).orElse(List.of());
    }

    private static int place(String token) {
        if (token == null) {
            return 0;
        }
        if (!token.matches("\\d{1,8}")) {
            throw RuleBroken.at("after", KernelRule.UNKNOWN_PAGE);
        }
        return Integer.parseInt(token);
    }

    @Override
    public void accept(UUID id, boolean skipRefused) {
        CaseFile file = files.seen(id);
        intake.mustWorkFor(file.agency());
        if (file.accept(skipRefused)) {
            audit.changed(CASE_FILES, id.toString(), "CASE_FILE_ACCEPTED", null);
            accepted.fire(new Accepted(id));
        }
    }

    @Override
    public void discard(UUID id) {
        files.seen(id).forget();
        files.destroy(id, Held.LINES);
        files.destroy(id, Held.PROBLEMS);
        audit.changed(CASE_FILES, id.toString(), "CASE_FILE_DISCARDED", null);
    }
}
