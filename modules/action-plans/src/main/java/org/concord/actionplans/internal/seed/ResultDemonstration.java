package org.concord.actionplans.internal.seed;

import static org.concord.actionplans.internal.seed.SeedFile.day;
import static org.concord.actionplans.internal.seed.SeedFile.id;
import static org.concord.actionplans.internal.seed.SeedFile.number;
import static org.concord.actionplans.internal.seed.SeedFile.text;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.concord.actionplans.api.ProgressReportState;
import org.concord.actionplans.api.RecordMeasurement;
import org.concord.actionplans.api.ReportCountryProgress;
import org.concord.actionplans.api.SpaProgress;
import org.concord.actionplans.api.WriteAwarenessCampaign;
import org.concord.actionplans.api.WriteProgressReport;
import org.concord.actionplans.internal.plan.Activity;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.actionplans.internal.results.AwarenessCampaign;
import org.concord.actionplans.internal.results.CountryProgress;
import org.concord.actionplans.internal.results.Indicator;
import org.concord.actionplans.internal.results.Measurement;
import org.concord.actionplans.internal.results.ProgressReport;
import org.concord.actionplans.internal.results.SpaCommitment;
import org.concord.actionplans.internal.results.Standing;

/** Invented measurements and reports; each says so. Whatever would not be over yet is left out. */
@ApplicationScoped
class ResultDemonstration {

    private static final String INVENTED = "Invented for the demonstration";
    private static final String EVIDENCE = "https://example.org/invented";
    private static final String WRITER = "budget";
    private static final String READER = "controller";

    @Inject
    private Clock clock;

    void load(EntityManager entities, Map<String, Programme> plans) {
        SeedFile.read("demonstration-measurements.csv").stream().filter(this::isOver)
            .forEach(row -> measure(entities, plans.get(row.getField("programme")), row));
        SeedFile.read("demonstration-reports.csv").stream().filter(this::isOver)
            .forEach(row -> report(entities, plans.get(row.getField("programme")), row));
        SeedFile.read("demonstration-campaigns.csv").forEach(row -> entities.persist(new AwarenessCampaign(id("awareness-campaigns", row.getField("title")),
            plans.get(row.getField("programme")), campaign(row))));
        SeedFile.read("demonstration-progress.csv").forEach(row -> progress(entities, plans.get(row.getField("programme")), row));
    }

    private boolean isOver(NamedCsvRecord row) {
        return !day(row, "to").isAfter(LocalDate.now(clock));
    }

    private void measure(EntityManager entities, Programme plan, NamedCsvRecord row) {
        Indicator indicator = entities.find(Indicator.class, id("indicators", row.getField("programme") + "/" + row.getField("indicator")));
        String ofIndicator = indicator.id() + "/";
        RecordMeasurement facts = new RecordMeasurement(indicator.id(), day(row, "from"), day(row, "to"), number(row, "value"), text(row, "disaggregation"),
            text(row, "comment"), INVENTED, EVIDENCE, null,
            text(row, "supersedes") == null ? null : id("measurements", ofIndicator + row.getField("supersedes")));
        Measurement measurement = new Measurement(id("measurements", ofIndicator + row.getField("code")), plan, indicator, holding(entities, indicator), facts);
        measurement.record(WRITER, clock.instant());
        entities.persist(measurement);
        indicator.stand(Standing.of(holding(entities, indicator), ResultSeed.targets(entities, indicator)));
    }

    private static List<Measurement> holding(EntityManager entities, Indicator indicator) {
        return entities.createQuery("from Measurement m where m.indicator = :indicator and not exists (select s.id from Measurement s "
            + "where s.supersedes = m.id)", Measurement.class).setParameter("indicator", indicator.id()).getResultList();
    }

    private static void report(EntityManager entities, Programme plan, NamedCsvRecord row) {
        Activity activity = entities.find(Activity.class, id("activities", row.getField("programme") + "/" + row.getField("activity")));
        ProgressReport report = new ProgressReport(id("progress-reports", activity.id() + "/" + row.getField("from")), plan, activity,
            new WriteProgressReport(activity.id(), day(row, "from"), day(row, "to"), row.getField("text")), WRITER);
        ProgressReportState state = ProgressReportState.valueOf(row.getField("state"));
        if (state != ProgressReportState.DRAFT || text(row, "reason") != null) {
            report.submit(WRITER);
        }
        if (state == ProgressReportState.ACCEPTED) {
            report.accept(READER);
        } else if (state == ProgressReportState.DRAFT && text(row, "reason") != null) {
            report.giveBack(row.getField("reason"));
        }
        entities.persist(report);
    }

    private static WriteAwarenessCampaign campaign(NamedCsvRecord row) {
        return new WriteAwarenessCampaign(null, row.getField("title"), row.getField("audience"), row.getField("channel"), day(row, "from"), day(row, "to"),
            text(row, "reach") == null ? null : Long.valueOf(row.getField("reach")), text(row, "reachSource"));
    }

    private static void progress(EntityManager entities, Programme plan, NamedCsvRecord row) {
        String inPlan = row.getField("programme") + "/";
        SpaCommitment commitment = entities.find(SpaCommitment.class, id("spa-commitments", inPlan + row.getField("commitment")));
        ReportCountryProgress facts = new ReportCountryProgress(commitment.id(), row.getField("member"), Integer.valueOf(row.getField("year")),
            SpaProgress.valueOf(row.getField("progress")), row.getField("text"), row.getField("source"));
        String key = commitment.id() + "/" + facts.member() + "/" + facts.year();
        entities.persist(new CountryProgress(id("country-progress", key), plan, commitment, facts, WRITER));
    }
}
