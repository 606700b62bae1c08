package org.concord.assistance.internal.htcds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concord.assistance.api.HtcdsRule;
import org.concord.assistance.internal.vault.Vault;
import org.concord.kernel.RuleBroken;

/** What cannot be, although each cell by itself can be read. */
final class Sense {

    private static final String BORN = "prs_Birthdate";
    private static final String AGE = "vic_AgeWhenTrafficked";
    private static final List<String> PAST = List.of("hte_Date", "cas_IncomingReferralDate");

    private final LocalDate today;

    Sense(LocalDate today) {
        this.today = today;
    }

    /** All that is wrong in a line; the note is taken into it. */
    List<RuleBroken> mistakesIn(Map<String, String> values) {
        List<RuleBroken> mistakes = new ArrayList<>();
        trying(mistakes, () -> Note.take(values));
        trying(mistakes, () -> OtherColumns.take(values));
        trying(mistakes, () -> mustBeKeepable(values));
        trying(mistakes, () -> ageMustBe(values));
        PAST.forEach(field -> trying(mistakes, () -> mustBePast(field, values.get(field))));
        return mistakes;
    }

    static String text(String cell) {
        return Standard.named(Standard.OTHER_COLUMNS).read(cell);
    }

    private void mustBeKeepable(Map<String, String> values) {
        try {
            Vault.isAnybody(Persons.of(values), today);
        } catch (RuleBroken broken) {
            throw RuleBroken.at(Persons.column(broken.field()), broken.rule(), broken.details().toArray());
        }
    }

    private void ageMustBe(Map<String, String> values) {
        if (!values.containsKey(BORN) || !values.containsKey(AGE)) {
            return;
        }
        int age = LocalDate.parse(values.get(BORN)).until(today).getYears();
        if (Integer.parseInt(values.get(AGE)) > age) {
            throw RuleBroken.at(AGE, HtcdsRule.HTCDS_NOT_THAT_OLD, values.get(AGE), age);
        }
    }

    private void mustBePast(String field, String day) {
        if (day != null && LocalDate.parse(day).isAfter(today)) {
            throw RuleBroken.at(field, HtcdsRule.HTCDS_STILL_TO_COME, day);
        }
    }

    private static void trying(List<RuleBroken> mistakes, Runnable look) {
        try {
            look.run();
        } catch (RuleBroken mistake) {
            mistakes.add(mistake);
        }
    }
}
