package org.concord.actionplans.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How the execution of budgets is to be summed up.
 *
 * @param programme the plan asked about; null for all plans the caller sees
 * @param by what a row stands for; OBJECTIVE when null
 * @param fiscalYear only this fiscal year
 * @param source only this funding source
 * @param objective only this objective
 * @param activity only this activity
 * @param agency only activities that this agency leads
 * @param in in which currency; OWN when null
 * @param rateDay the day whose rates convert everything in CONSTANT, and what is planned in HISTORIC, which has no day of its own; today when null
 */
public record ExecutionQuestion(UUID programme, Dimension by, Integer fiscalYear, String source, UUID objective, UUID activity, String agency,
        Conversion in, LocalDate rateDay) {

    /** Whichever agency leads. */
    public ExecutionQuestion(UUID programme, Dimension by, Integer fiscalYear, String source, UUID objective, UUID activity, Conversion in, LocalDate rateDay) {
        this(programme, by, fiscalYear, source, objective, activity, null, in, rateDay);
    }

    /** Whether only some lines of a plan are asked about: those of a year, a source, an activity or an agency. */
    public boolean isAboutSomeLines() {
        return fiscalYear != null || source != null || activity != null || agency != null;
    }

    /** What a row of the report stands for. */
    public enum Dimension {
        PROGRAMME, OBJECTIVE, ACTIVITY, PILLAR, SOURCE, AGENCY, YEAR, ECONOMIC, FUNCTION, UNIT
    }

    /** In which currency the report is. */
    public enum Conversion {
        /** Each currency by itself, unconverted. */
        OWN,
        /** In the plan's reporting currency, each posting at the rate of its day. */
        HISTORIC,
        /** In the plan's reporting currency, everything at the rates of one day. */
        CONSTANT
    }
}
