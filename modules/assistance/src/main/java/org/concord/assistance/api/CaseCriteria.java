package org.concord.assistance.api;

import java.time.LocalDate;

/** Which cases are asked for; every component may be null. */
public record CaseCriteria(String code, String agency, String worker, CaseState state, TraffickingStatus status, VictimGender gender, AgeGroup ageGroup, String citizenship,
        Exploitation exploitation, LocalDate openedFrom, LocalDate openedUntil) {
}
