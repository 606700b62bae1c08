package org.concord.assistance.internal.htcds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concord.access.api.Audit;
import org.concord.assistance.api.CaseCells;
import org.concord.assistance.api.CaseCriteria;
import org.concord.assistance.api.CaseExports;
import org.concord.assistance.api.CaseRow;
import org.concord.assistance.api.Cases;
import org.concord.assistance.api.ConsentPurpose;
import org.concord.assistance.api.DataCategory;
import org.concord.assistance.api.ExportNamedCases;
import org.concord.assistance.api.HtcdsRule;
import org.concord.assistance.api.IdentityView;
import org.concord.assistance.api.NamedCases;
import org.concord.assistance.api.ReadIdentity;
import org.concord.assistance.api.ReadPurpose;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseRepository;
import org.concord.assistance.internal.cases.CaseSearch;
import org.concord.assistance.internal.cases.CaseSight;
import org.concord.assistance.internal.key.Seal;
import org.concord.assistance.internal.key.Seals;
import org.concord.assistance.internal.vault.Vault;
import org.concord.assistance.internal.watch.LookBook;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
/** Writes cases as lines. Who may see a case is asked where cases are searched; each whose person is named is noted as looked into. */
@ApplicationScoped
@Transactional
public class CaseExportDesk implements CaseExports {

    /** What the audit log keeps of a file with names: to whom it goes, not whom it names. */
    private record Named(ReadPurpose purpose, String recipient, ConsentPurpose passedOnFor, int cases, int leftOut) {
    }

    @Inject
    private Cases cases;
    @Inject
    private CaseSearch search;
    @Inject
    private CaseRepository known;
    @Inject
    private CaseSight sight;
    @Inject
    private CaseFileRepository files;
    @Inject
    private Recipients recipients;
    @Inject
    private Vault vault;
    @Inject
    private LookBook looks;
    @Inject
    private Seals seals;
    @Inject
    private Audit audit;

    @Override
    public List<String> columns() {
        sight.mustSee(CasePart.FACTS);
        return Standard.FIELDS.stream().map(Field::name).toList();
    }

    @Override
    public List<String> labels() {
        sight.mustSee(CasePart.FACTS);
        return Standard.FIELDS.stream().map(Field::label).toList();
    }

    @Override
    public Page<CaseCells> search(CaseCriteria criteria, Paging paging) {
        Page<CaseRow> page = cases.search(criteria, paging);
        Map<UUID, Seal> opened = seals.of(ids(page.rows()));
        Map<UUID, CaseRecord> records = records(opened);
        return new Page<>(page.rows().stream().map(row -> {
            CaseRecord record = records.get(row.id());
            return cells(coded(row, record == null ? new LinkedHashMap<>() : record.coded(opened.get(row.id()))));
        }).toList(), page.next());
    }

    @Override
    public NamedCases named(ExportNamedCases command) {
        sight.mustSee(CasePart.IDENTITY);
        recipients.mustBeSaid(command);
        List<CaseRow> rows = chosen(command);
        Map<UUID, Set<DataCategory>> allowed = recipients.allowed(command, rows);
        NamedCases written = written(rows, allowed);
        if (written.leftOut() > 0 && !Boolean.TRUE.equals(command.leaveOut())) {
            throw RuleBroken.at("leaveOut", HtcdsRule.HTCDS_NOT_ALL_ALLOWED, written.leftOut(), rows.size());
        }
        ReadIdentity reason = new ReadIdentity(command.purpose(), command.note());
        looks.note(known.notErased(ids(rows).stream().filter(id -> !allowed.get(id).isEmpty()).toList()), reason, false);
        audit.changed(CaseRepository.CASES, null, "CASES_NAMED_IN_A_FILE",
            new Named(command.purpose(), command.recipient(), command.passedOnFor(), rows.size(), written.leftOut()));
        return written;
    }

    private List<CaseRow> chosen(ExportNamedCases command) {
        List<CaseRow> rows = search.among(ids(cases.search(new CaseCriteria(null, command.agency(), command.worker(), command.state(), null, null, null, null,
            null, command.openedFrom(), command.openedUntil()), Paging.first(MOST_NAMED + 1)).rows()), MOST_NAMED + 1);
        if (rows.size() > MOST_NAMED) {
            throw new RuleBroken(HtcdsRule.HTCDS_TOO_MANY_NAMED, MOST_NAMED);
        }
        return rows;
    }

    private NamedCases written(List<CaseRow> rows, Map<UUID, Set<DataCategory>> allowed) {
        Map<UUID, Seal> opened = seals.of(ids(rows));
        Map<UUID, CaseRecord> records = records(opened);
        Map<UUID, IdentityView> persons = opened.isEmpty() ? Map.of() : vault.open(opened.keySet(), opened);
        List<CaseCells> written = new ArrayList<>();
        int leftOut = 0;
        for (CaseRow row : rows) {
            Map<String, String> values = coded(row, values(records.get(row.id()), opened.get(row.id()), persons.get(row.id())));
            leftOut += Recipients.leaveOut(values, allowed.get(row.id())) ? 1 : 0;
            if (!allowed.get(row.id()).isEmpty()) {
                written.add(cells(values));
            }
        }
        return new NamedCases(written, leftOut);
    }

    private static Map<String, String> values(CaseRecord record, Seal seal, IdentityView person) {
        Map<String, String> values = new HashMap<>();
        if (record != null) {
            values.putAll(record.coded(seal));
            values.putAll(record.personal(seal));
        }
        if (person != null) {
            Persons.put(person, values);
        }
        OtherColumns.put(values);
        return values;
    }

    private static Map<String, String> coded(CaseRow row, Map<String, String> values) {
        Facts.put(row, values);
        Note.put(values);
        return values;
    }

    private static CaseCells cells(Map<String, String> values) {
        return new CaseCells(Standard.FIELDS.stream().map(field -> Guard.on(values.getOrDefault(field.name(), ""))).toList());
    }

    private Map<UUID, CaseRecord> records(Map<UUID, Seal> opened) {
        return opened.isEmpty() ? Map.of()
            : files.records(opened.keySet()).stream().collect(Collectors.toMap(CaseRecord::caseId, Function.identity()));
    }

    private static List<UUID> ids(List<CaseRow> rows) {
        return rows.stream().map(CaseRow::id).toList();
    }
}
