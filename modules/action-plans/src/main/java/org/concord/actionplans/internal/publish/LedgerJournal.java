package org.concord.actionplans.internal.publish;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.actionplans.api.AppliedRate;
import org.concord.actionplans.api.Stage;
import org.concord.kernel.Money;

/**
 * Writes the ledger of a plan as a journal that hledger and ledger read. Accounts are {@code Stage:objective:activity:line}; everything is declared, so that
 * both programs check it at their strictest. Each entry has its id as a tag and is balanced in each currency; an exchange goes through the accounts of its
 * source, and the rates stand before the entries.
 */
final class LedgerJournal {

    private static final List<String> TAGS = List.of("entry", "kind", "commitment", "reverses");

    private final PlanFacts facts;
    private final Writer out;

    LedgerJournal(PlanFacts facts, OutputStream out) {
        this.facts = facts;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** What stands before the entries. */
    void declare(List<AppliedRate> rates, Stream<PublishedLine> lines) throws IOException {
        comment("Ledger of " + facts.plan().code() + ": " + facts.plan().title());
        comment("Posted until " + IatiOrganisations.moment(facts.changedAt()) + (facts.licence() == null ? "" : "; licence " + facts.licence()));
        line("");
        for (String tag : TAGS) {
            line("tag " + tag);
        }
        line("");
        for (String currency : currencies(rates)) {
            commodity(currency);
        }
        line("");
        for (Iterator<PublishedLine> each = lines.iterator(); each.hasNext();) {
            accounts(each.next());
        }
        line("");
        for (AppliedRate rate : rates) {
            comment(rate.source());
            line("P " + rate.day() + " " + rate.base() + " " + rate.rate().toPlainString() + " " + rate.quote());
        }
    }

    private TreeSet<String> currencies(List<AppliedRate> rates) {
        return Stream.concat(facts.figures().stream().map(YearFigure::currency), rates.stream().flatMap(rate -> Stream.of(rate.base(), rate.quote())))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /** With the decimals it has; a format without any is one that only one of the two programs takes. */
    private void commodity(String currency) throws IOException {
        line("commodity " + currency);
        if (Money.digits(currency) > 0) {
            line("  format " + Money.zero(currency).amount().toPlainString().replaceFirst("0", "1000") + " " + currency);
        }
    }

    private void accounts(PublishedLine line) throws IOException {
        comment(line.code() + ": " + line.activityTitle());
        for (Stage stage : Stage.values()) {
            line("account " + account(stage, line.objectiveCode(), line.activityCode(), line.code()));
        }
    }

    /** One entry. */
    void entry(List<Booked> postings) throws IOException {
        Booked first = postings.get(0);
        String alsoDate = first.eventDate().equals(first.bookingDate()) ? "" : "=" + first.eventDate();
        String code = first.reference() == null ? "" : "(" + JournalText.code(first.reference()) + ") ";
        line("");
        line(first.bookingDate() + alsoDate + " * " + code + JournalText.description(Wording.of(first.kind()) + ": " + first.activityTitle()));
        tag("entry", first.entry());
        tag("kind", first.kind());
        tag("commitment", first.commitment());
        tag("reverses", first.reverses());
        for (Booked posting : postings) {
            line("    " + account(posting.stage(), posting.objectiveCode(), posting.activityCode(), posting.lineCode()) + "  "
                + Money.ofMinor(posting.amount(), posting.currency()));
        }
    }

    private void tag(String name, Object value) throws IOException {
        if (value != null) {
            line("    ; " + name + ": " + value);
        }
    }

    void end() throws IOException {
        out.flush();
    }

    private static String account(Stage stage, String objective, String activity, String line) {
        return String.join(":", Wording.of(stage), JournalText.part(objective), JournalText.part(activity), JournalText.part(line));
    }

    private void comment(String text) throws IOException {
        line("; " + Wording.inXml(text));
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
