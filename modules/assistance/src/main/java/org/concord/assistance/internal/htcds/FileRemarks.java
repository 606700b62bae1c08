package org.concord.assistance.internal.htcds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concord.assistance.internal.key.Seal;
import org.concord.assistance.internal.key.Seals;

/** What the file that a case came in with says of it beyond what the case and the vault say themselves. It may name anybody. */
@ApplicationScoped
public class FileRemarks {

    @Inject
    private CaseFileRepository files;
    @Inject
    private Seals seals;

    /** By the names of the standard's fields, and of the columns that it does not have; nothing of a case that came in with no file. */
    public Map<String, String> of(UUID caseId) {
        return files.records(List.of(caseId)).stream().findFirst().map(record -> said(record, seals.of(caseId))).orElse(Map.of());
    }

    private static Map<String, String> said(CaseRecord record, Seal seal) {
        Map<String, String> said = new LinkedHashMap<>(record.coded(seal));
        said.putAll(record.personal(seal));
        said.keySet().removeAll(Facts.TOLD_BY_THE_CASE);
        said.keySet().removeAll(Persons.TOLD_BY_THE_VAULT);
        Map<String, String> named = new LinkedHashMap<>();
        said.forEach((name, value) -> named.put(name.startsWith(CaseLine.OTHER) ? name.substring(CaseLine.OTHER.length()) : name, value));
        return named;
    }
}
