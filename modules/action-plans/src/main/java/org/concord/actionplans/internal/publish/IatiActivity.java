package org.concord.actionplans.internal.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.concord.actionplans.api.ClassificationScheme;
import org.concord.actionplans.internal.plan.Classifications;
import org.concord.kernel.Shares;

/** Writes a plan as an activity of IATI 2.03: one file, one activity, its annual budgets, a transaction for whatever an entry changes, and its results. */
final class IatiActivity {

    static final String VERSION = "2.03";
    /** Attributes of this namespace say of a transaction on which budget line it is. */
    static final String NAMESPACE = "urn:concord:ledger";

    private static final String MIGRATION = "15190";
    private static final List<String> SDG_TARGETS = List.of("16.2", "8.7", "5.2");
    private static final String SDG_TARGET = "3";
    private static final String DAC = "1";
    private static final String COFOG = "3";
    private static final String ASIA = "798";
    private static final long HUNDREDTHS_OF_A_PERCENT = 10_000;

    private final PlanFacts facts;
    private final PublishedPlan plan;
    private final Xml xml;

    IatiActivity(PlanFacts facts, OutputStream out) throws IOException {
        this.facts = facts;
        this.plan = facts.plan();
        this.xml = new Xml(out);
    }

    void write(Stream<Booked> postings, List<PublishedIndicator> indicators, List<PublishedFigure> figures) throws IOException {
        xml.open("iati-activities", "version", VERSION, "xmlns:concord", NAMESPACE);
        xml.open("iati-activity", "last-updated-datetime", IatiOrganisations.moment(facts.changedAt()), "xml:lang", "en",
            "default-currency", plan.currency(), "hierarchy", "1");
        xml.text("iati-identifier", facts.identifier());
        IatiOrganisations.reporting(xml, facts.owner());
        xml.open("title").narrative(plan.title()).close();
        descriptions();
        participants();
        xml.empty("activity-status", "code", status());
        xml.empty("activity-date", "type", "1", "iso-date", plan.from().toString());
        xml.empty("activity-date", "type", "3", "iso-date", plan.to().toString());
        place();
        sectors();
        for (String target : SDG_TARGETS) {
            xml.empty("tag", "vocabulary", SDG_TARGET, "code", target);
        }
        new IatiBudgets(facts, xml).write();
        IatiTransactions transactions = new IatiTransactions(facts, xml);
        for (Entries entries = new Entries(postings); entries.hasNext();) {
            transactions.write(entries.next());
        }
        new IatiResults(xml, indicators, figures).write();
        xml.close().close().end();
    }

    private void descriptions() throws IOException {
        String general = Stream.of(plan.legalBasis(), plan.note()).filter(Objects::nonNull).reduce((basis, note) -> basis + ". " + note).orElse(plan.title());
        xml.open("description", "type", "1").narrative(general).close();
        if (!facts.objectives().isEmpty()) {
            xml.open("description", "type", "2").narrative(String.join("; ", facts.objectives())).close();
        }
    }

    /** IATI codelist OrganisationRole: 1 funding, 2 accountable, 4 implementing. */
    private void participants() throws IOException {
        for (Funder funder : facts.funders()) {
            xml.open("participating-org", "role", "1", "type", funder.type(), "ref", funder.ref()).narrative(funder.name()).close();
        }
        xml.open("participating-org", "role", "2", "type", facts.owner().type(), "ref", facts.owner().ref());
        IatiOrganisations.names(xml, facts.owner());
        xml.close();
        for (String agency : facts.agencies()) {
            xml.open("participating-org", "role", "4").narrative(agency).close();
        }
    }

    /** IATI codelist ActivityStatus: 1 pipeline, 2 implementation, 4 closed. */
    private String status() {
        return switch (plan.state()) {
            case APPROVED -> "1";
            case CLOSED -> "4";
            default -> "2";
        };
    }

    private void place() throws IOException {
        if (facts.owner().state()) {
            xml.empty("recipient-country", "code", facts.owner().code());
        } else {
            xml.empty("recipient-region", "vocabulary", DAC, "code", ASIA);
        }
    }

    private void sectors() throws IOException {
        xml.empty("sector", "vocabulary", DAC, "code", MIGRATION);
        Map<String, Long> functions = facts.functions();
        if (functions.isEmpty()) {
            return;
        }
        List<Long> shares = Shares.of(HUNDREDTHS_OF_A_PERCENT, new ArrayList<>(functions.values()));
        int at = 0;
        for (String function : functions.keySet()) {
            String share = functions.size() == 1 ? null : percentage(shares.get(at));
            at++;
            xml.open("sector", "vocabulary", COFOG, "code", function, "percentage", share);
            for (String language : List.of("en", "vi")) {
                xml.narrative(Classifications.of(ClassificationScheme.COFOG).name(function, language), language);
            }
            xml.close();
        }
    }

    private static String percentage(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }
}
