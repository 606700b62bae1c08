package org.concord.actionplans.internal.seed;

import static org.concord.store.SeedFile.id;

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
import org.concord.store.SeedFile;
import org.concord.store.SeedRow;

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
        SeedFile.read(ResultDemonstration.class, "seed/demonstration-measurements.csv").stream().filter(this::isOver)
            .forEach(row -> measure(entities, plans.get(row.text("programme")), row));
        SeedFile.read(ResultDemonstration.class, "seed/demonstration-reports.csv").stream().filter(this::isOver)
            .forEach(row -> report(entities, plans.get(row.text("programme")), row));
        SeedFile.read(ResultDemonstration.class, "seed/demonstration-campaigns.csv").forEach(row -> entities.persist(new AwarenessCampaign(id("awareness-campaigns", row.text("title")),
            plans.get(row.text("programme")), campaign(row))));
        SeedFile.read(ResultDemonstration.class, "seed/demonstration-progress.csv").forEach(row -> progress(entities, plans.get(row.text("programme")), row));
    }

    private boolean isOver(SeedRow row) {
        return !row.day("to").isAfter(LocalDate.now(clock));
    }

    private void measure(EntityManager entities, Programme plan, SeedRow row) {
        Indicator indicator = entities.find(Indicator.class, id("indicators", row.text("programme") + "/" + row.text("indicator")));
        String ofIndicator = indicator.id() + "/";
        RecordMeasurement facts = new RecordMeasurement(indicator.id(), row.day("from"), row.day("to"), row.number("value"), row.text("disaggregation"),
            row.text("comment"), INVENTED, EVIDENCE, null,
            row.text("supersedes") == null ? null : id("measurements", ofIndicator + row.text("supersedes")));
        Measurement measurement = new Measurement(id("measurements", ofIndicator + row.text("code")), plan, indicator, holding(entities, indicator), facts);
        measurement.record(WRITER, clock.instant());
        entities.persist(measurement);
        indicator.stand(Standing.of(holding(entities, indicator), ResultSeed.targets(entities, indicator)));
    }

    private static List<Measurement> holding(EntityManager entities, Indicator indicator) {
        return entities.createQuery("from Measurement m where m.indicator = :indicator and not exists (select s.id from Measurement s "
            + "where s.supersedes = m.id)", Measurement.class).setParameter("indicator", indicator.id()).getResultList();
    }

    private static void report(EntityManager entities, Programme plan, SeedRow row) {
        Activity activity = entities.find(Activity.class, id("activities", row.text("programme") + "/" + row.text("activity")));
        ProgressReport report = new ProgressReport(id("progress-reports", activity.id() + "/" + row.text("from")), plan, activity,
            new WriteProgressReport(activity.id(), row.day("from"), row.day("to"), row.text("text")), WRITER);
        ProgressReportState state = ProgressReportState.valueOf(row.text("state"));
        if (state != ProgressReportState.DRAFT || row.text("reason") != null) {
            report.submit(WRITER);
        }
        if (state == ProgressReportState.ACCEPTED) {
            report.accept(READER);
        } else if (state == ProgressReportState.DRAFT && row.text("reason") != null) {
            report.giveBack(row.text("reason"));
        }
        entities.persist(report);
    }

    private static WriteAwarenessCampaign campaign(SeedRow row) {
        return new WriteAwarenessCampaign(null, row.text("title"), row.text("audience"), row.text("channel"), row.day("from"), row.day("to"),
            row.text("reach") == null ? null : Long.valueOf(row.text("reach")), row.text("reachSource"));
    }

    private static void progress(EntityManager entities, Programme plan, SeedRow row) {
        String inPlan = row.text("programme") + "/";
        SpaCommitment commitment = entities.find(SpaCommitment.class, id("spa-commitments", inPlan + row.text("commitment")));
        ReportCountryProgress facts = new ReportCountryProgress(commitment.id(), row.text("member"), Integer.valueOf(row.text("year")),
            SpaProgress.valueOf(row.text("progress")), row.text("text"), row.text("source"));
        String key = commitment.id() + "/" + facts.member() + "/" + facts.year();
        entities.persist(new CountryProgress(id("country-progress", key), plan, commitment, facts, WRITER));
    }
}
