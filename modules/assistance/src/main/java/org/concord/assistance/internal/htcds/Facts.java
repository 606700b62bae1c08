package org.concord.assistance.internal.htcds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.concord.assistance.api.AgeGroup;
import org.concord.assistance.api.CaseRow;
import org.concord.assistance.api.CaseState;
import org.concord.assistance.api.CloseReason;
import org.concord.assistance.api.ControlMethod;
import org.concord.assistance.api.DescribeCase;
import org.concord.assistance.api.Exploitation;
import org.concord.assistance.api.TraffickingStatus;
import org.concord.assistance.api.VictimGender;
import org.concord.kernel.RuleBroken;

/** What a line says in codes, as a case says it, and back. */
final class Facts {

    private static final String GENDER = "prs_Gender";
    private static final String BORN = "prs_Birthdate";
    private static final String CITIZENSHIP = "prs_Citizenship";
    private static final String EXPLOITATION = "vic_TypeOfExploitation";
    private static final String METHODS = "vic_MethodsOfControl";
    private static final String TRAFFICKING_STATUS = "vic_TraffickingStatus";
    private static final String STATUS = "cas_Status";
    private static final String EVENT = "hte_Type";
    private static final String EVENT_COUNTRY = "hte_Country";
    private static final String CLOSED = "Closed";
    private static final String CLOSED_REFERRED = "ClosedReferred";
    private static final String FOLLOW_UP = "FollowUp";
    private static final int OF_AGE = 18;

    /** What a case says as fully as its line did. */
    static final Set<String> TOLD_BY_THE_CASE = Set.of(GENDER, EXPLOITATION, STATUS, Standard.EXPLOITED_IN, Standard.AGE_GROUP);

    /** Where the standard's codes and the constants here are not the same words. */
    private static final Map<Enum<?>, String> OTHERWISE = Map.of(VictimGender.UNSPECIFIED, "NonSpecifiedUnknown",
        Exploitation.FORCED_MILITARY_SERVICE, "ForcedMilitaryByNonStateActors", Exploitation.FORCED_CRIMINALITY, "X_ForcedCriminality",
        Exploitation.OTHER_EXPLOITATION, "Other", ControlMethod.THREATENS_FAMILY, "ThreatensChildrenFamily", ControlMethod.OTHER_CONTROL, "Other",
        TraffickingStatus.POSSIBLE_VICTIM, "PossibleVictimOfTrafficking", TraffickingStatus.ACTUAL_VICTIM, "ActualVictimOfTrafficking",
        TraffickingStatus.NOT_A_VICTIM, "NotAVictimOfTrafficking");

    /** The code of each constant, as soon as somebody needed it. */
    private static final Map<Enum<?>, String> CODES = new ConcurrentHashMap<>();

    private Facts() {
    }

    static DescribeCase of(Map<String, String> values, LocalDate today) {
        return new DescribeCase(gender(values), ageGroup(values, today), citizenship(values), exploitedIn(values), exploitations(values), methods(values));
    }

    static CaseState state(Map<String, String> values) {
        return FOLLOW_UP.equals(values.get(STATUS)) ? CaseState.FOLLOWED_UP : CaseState.OPENED;
    }

    /** Null where a line does not say that the case is closed. */
    static CloseReason closed(Map<String, String> values) {
        String status = values.get(STATUS);
        return CLOSED_REFERRED.equals(status) ? CloseReason.REFERRED_ELSEWHERE : CLOSED.equals(status) ? CloseReason.CLOSED_ELSEWHERE : null;
    }

    /** Says what a case says now, and leaves what came in where the case says the same. */
    static void put(CaseRow row, Map<String, String> values) {
        boolean saysNoGender = !values.containsKey(GENDER) && row.gender() == VictimGender.UNSPECIFIED;
        if (!saysNoGender) {
            values.put(GENDER, code(GENDER, row.gender()));
        }
        if (!Objects.equals(citizenship(values), row.citizenship())) {
            put(CITIZENSHIP, row.citizenship(), values);
        }
        if (!exploitations(values).equals(row.exploitations())) {
            put(EXPLOITATION, codes(EXPLOITATION, row.exploitations()), values);
        }
        if (!methods(values).equals(row.methods())) {
            put(METHODS, codes(METHODS, row.methods()), values);
        }
        if (row.status() != TraffickingStatus.UNDER_IDENTIFICATION) {
            values.put(TRAFFICKING_STATUS, OTHERWISE.get(row.status()));
        }
        putStatus(row.state(), values);
        put(Standard.EXPLOITED_IN, row.exploitedIn(), values);
        values.put(Standard.AGE_GROUP, row.ageGroup().name());
    }

    private static void putStatus(CaseState state, Map<String, String> values) {
        CaseState said = closed(values) == null ? state(values) : CaseState.CASE_CLOSED;
        if (said != state) {
            values.put(STATUS, state == CaseState.CASE_CLOSED ? CLOSED : state == CaseState.FOLLOWED_UP ? FOLLOW_UP : "Active");
        }
    }

    private static VictimGender gender(Map<String, String> values) {
        List<VictimGender> said = constants(VictimGender.class, GENDER, values);
        return said.isEmpty() ? VictimGender.UNSPECIFIED : said.get(0);
    }

    /** By the date of birth; else as an export of ours said; else unknown, which is treated as a child. */
    private static AgeGroup ageGroup(Map<String, String> values, LocalDate today) {
        if (values.containsKey(BORN)) {
            return LocalDate.parse(values.get(BORN)).plusYears(OF_AGE).isAfter(today) ? AgeGroup.CHILD : AgeGroup.ADULT;
        }
        return AgeGroup.valueOf(values.getOrDefault(Standard.AGE_GROUP, AgeGroup.AGE_UNKNOWN.name()));
    }

    /** A case has one: the first that is named. */
    private static String citizenship(Map<String, String> values) {
        return Field.codesIn(values.get(CITIZENSHIP)).stream().findFirst().orElse(null);
    }

    /** Where an export of ours says so, or where an event of exploitation took place in a country that can be told. */
    private static String exploitedIn(Map<String, String> values) {
        String country = values.get(EVENT_COUNTRY);
        if (values.containsKey(Standard.EXPLOITED_IN) || country == null || !"Exploitation".equals(values.get(EVENT))) {
            return values.get(Standard.EXPLOITED_IN);
        }
        try {
            return Standard.named(Standard.EXPLOITED_IN).read(country);
        } catch (RuleBroken inOtherWords) {
            return null;
        }
    }

    private static List<Exploitation> exploitations(Map<String, String> values) {
        return constants(Exploitation.class, EXPLOITATION, values);
    }

    /** Ways of control that the standard's list lacks are others. */
    private static List<ControlMethod> methods(Map<String, String> values) {
        List<ControlMethod> methods = new ArrayList<>(constants(ControlMethod.class, METHODS, values));
        boolean others = Field.codesIn(values.get(METHODS)).stream().anyMatch(code -> Standard.named(METHODS).codes().saidAs(code).equals("Other"));
        if (others && !methods.contains(ControlMethod.OTHER_CONTROL)) {
            methods.add(ControlMethod.OTHER_CONTROL);
        }
        return methods;
    }

    /** In the order of their list, each once, as a case has them. */
    private static <E extends Enum<E>> List<E> constants(Class<E> type, String field, Map<String, String> values) {
        List<String> said = Field.codesIn(values.get(field));
        return said.isEmpty() ? List.of() : Arrays.stream(type.getEnumConstants()).filter(constant -> said.contains(code(field, constant))).toList();
    }

    private static String codes(String field, List<? extends Enum<?>> constants) {
        return constants.isEmpty() ? null : constants.stream().map(constant -> code(field, constant)).collect(Collectors.joining(CodeList.BETWEEN));
    }

    private static String code(String field, Enum<?> constant) {
        return CODES.computeIfAbsent(constant, one -> OTHERWISE.containsKey(one) ? OTHERWISE.get(one) : Standard.named(field).codes().one(one.name()));
    }

    private static void put(String field, String value, Map<String, String> values) {
        if (value == null) {
            values.remove(field);
        } else {
            values.put(field, value);
        }
    }
}
