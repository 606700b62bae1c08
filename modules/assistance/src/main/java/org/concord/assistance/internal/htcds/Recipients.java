package org.concord.assistance.internal.htcds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concord.assistance.api.CaseRow;
import org.concord.assistance.api.ConsentPurpose;
import org.concord.assistance.api.DataCategory;
import org.concord.assistance.api.ExportNamedCases;
import org.concord.assistance.api.HtcdsRule;
import org.concord.assistance.api.ReadPurpose;
import org.concord.assistance.internal.agency.AgencyRepository;
import org.concord.assistance.internal.cases.CaseRepository;
import org.concord.assistance.internal.consent.Permission;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;

/** To whom a file with names goes, and what of each case it may tell there. */
@ApplicationScoped
class Recipients {

    /** What somebody needs that can only be met outside, and what data is passed on for then. */
    private static final Map<ReadPurpose, ConsentPurpose> MEANT = Map.of(ReadPurpose.REFERRING, ConsentPurpose.FOR_REFERRAL, ReadPurpose.RETURNING,
        ConsentPurpose.FOR_RETURN, ReadPurpose.LEGAL_PROCEEDINGS, ConsentPurpose.FOR_LEGAL_PROCEEDINGS);
    private static final Set<DataCategory> CODES = Set.of(DataCategory.CODED_FACTS);

    @Inject
    private AgencyRepository agencies;
    @Inject
    private CaseRepository cases;
    @Inject
    private Permission permission;

    /** Refuses what does not say to whom it goes, or for what. */
    void mustBeSaid(ExportNamedCases command) {
        ConsentPurpose meant = MEANT.get(Required.value("purpose", command.purpose()));
        if (command.recipient() == null) {
            if (meant != null || command.passedOnFor() != null) {
                throw RuleBroken.at("recipient", HtcdsRule.HTCDS_GOES_TO_SOMEBODY);
            }
            return;
        }
        agencies.known("recipient", command.recipient());
        ConsentPurpose said = Required.value("passedOnFor", command.passedOnFor());
        if (meant != null && said != meant) {
            throw RuleBroken.at("passedOnFor", HtcdsRule.HTCDS_PASSED_ON_FOR_ANOTHER, meant);
        }
    }

    /** The kinds of data of each of these cases that may be told; the cases that may go outside are locked, so that no consent is taken back meanwhile. */
    Map<UUID, Set<DataCategory>> allowed(ExportNamedCases command, Collection<CaseRow> rows) {
        Set<UUID> leaving = rows.stream().filter(row -> leaves(row, command)).map(CaseRow::id).collect(Collectors.toSet());
        cases.locked(leaving);
        Map<UUID, Set<DataCategory>> agreed = leaving.isEmpty() ? Map.of() : permission.allowed(leaving, command.passedOnFor(), command.recipient());
        return rows.stream().map(CaseRow::id).collect(Collectors.toMap(Function.identity(),
            id -> leaving.contains(id) ? agreed.getOrDefault(id, Set.of()) : EnumSet.allOf(DataCategory.class)));
    }

    /** What is known of a case stays with its own agency, unless it is meant for somebody else. */
    private static boolean leaves(CaseRow row, ExportNamedCases command) {
        return command.recipient() != null && (!command.recipient().equals(row.agency()) || MEANT.containsKey(command.purpose()));
    }

    /** Takes away whatever tells more than these, also in codes; whether there was anything. */
    static boolean leaveOut(Map<String, String> values, Set<DataCategory> allowed) {
        List<String> more = Standard.FIELDS.stream().filter(field -> !allowed.containsAll(field.personal() ? field.tells() : CODES))
            .map(Field::name).filter(values::containsKey).toList();
        more.forEach(values::remove);
        return !more.isEmpty();
    }
}
