package org.concord.actionplans.internal.publish;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The transactions of a plan. Each is what one entry adds to one figure of one budget line, and its reference is the entry's id; so the transactions of a
 * type add up to the figure, and a reversal, a release or the giving side of a virement is negative.
 */
final class IatiTransactions {

    private static final String INCOMING_FUNDS = "1";
    private static final String COMMITMENT = "2";
    private static final String DISBURSEMENT = "3";
    private static final String EXPENDITURE = "4";
    private static final String INCOMING_COMMITMENT = "11";
    /** GFSM 2014: money that is placed at the disposal of another government or organisation. */
    private static final String GRANTS = "26";

    private final Xml xml;
    private final Map<String, Funder> funders;

    IatiTransactions(PlanFacts facts, Xml xml) {
        this.xml = xml;
        this.funders = facts.funders().stream().collect(Collectors.toMap(Funder::code, Function.identity()));
    }

    /** Writes what an entry changes. */
    void write(List<Booked> entry) throws IOException {
        for (Change change : Change.of(entry)) {
            Booked on = change.on();
            transaction(on, INCOMING_COMMITMENT, change.revised(), true);
            transaction(on, INCOMING_FUNDS, change.allotted(), true);
            transaction(on, COMMITMENT, change.committed(), false);
            transaction(on, on.economicCode().startsWith(GRANTS) ? DISBURSEMENT : EXPENDITURE, change.paid(), false);
        }
    }

    private void transaction(Booked on, String type, long minor, boolean incoming) throws IOException {
        if (minor == 0) {
            return;
        }
        xml.open("transaction", "ref", on.entry().toString(), "concord:line", on.lineCode(), "concord:fiscal-year", String.valueOf(on.fiscalYear()));
        xml.empty("transaction-type", "code", type);
        xml.empty("transaction-date", "iso-date", past(on.eventDate(), on).toString());
        IatiBudgets.value(xml, minor, on.currency(), past(on.bookingDate(), on).toString());
        xml.open("description").narrative(Wording.of(on.kind()) + ", budget line " + on.lineCode() + " of fiscal year " + on.fiscalYear()
            + (on.reference() == null ? "" : ", reference " + on.reference()), "en").close();
        if (incoming) {
            provider(funders.get(on.source()));
        }
        xml.close();
    }

    /** IATI takes no day to come: what was posted for one is of the day on which it was posted. */
    private static LocalDate past(LocalDate day, Booked on) {
        LocalDate posted = LocalDate.ofInstant(on.postedAt(), ZoneOffset.UTC);
        return day.isAfter(posted) ? posted : day;
    }

    private void provider(Funder funder) throws IOException {
        xml.open("provider-org", "ref", funder.ref(), "type", funder.type()).narrative(funder.name()).close();
    }
}
