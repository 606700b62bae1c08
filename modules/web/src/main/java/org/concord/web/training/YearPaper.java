package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.concord.actionplans.api.AppliedRate;
import org.concord.kernel.Money;
import org.concord.training.api.SigningKeys;
import org.concord.training.api.TrainingYear;
import org.concord.training.api.YearRunRow;
import org.concord.training.api.YearTotalsRow;
import org.concord.web.membership.Choices;
import org.concord.web.page.Reader;
import org.concord.web.page.Say;

/** Words the report of a year in the language of whoever prints it. */
@RequestScoped
public class YearPaper {

    @Inject
    private Reader reader;
    @Inject
    private Say say;
    @Inject
    private Choices names;
    @Inject
    private SigningKeys issuer;

    /** The sheets, as PDF. */
    byte[] print(TrainingYear report) {
        return YearPdf.of(new YearPdf.Wording(reader.getLanguage(), issuer.issuerName(), reader.read("year.title", Integer.toString(report.totals().year())),
            reader.read("year.lede"), facts(report.totals()), columns(), report.runs().stream().map(this::cells).toList()));
    }

    private List<String> facts(YearTotalsRow totals) {
        List<String> facts = new ArrayList<>(List.of(field("activities"), say.count(totals.activities()),
            field("people"), say.count(totals.people()) + " · " + reader.read("year.womenAndMen", totals.women(), totals.men()),
            field("membersReached"), say.count(totals.members()), field("othersReached"), say.count(totals.others()), field("hours"), say.of(totals.hours()),
            field("passRate"), totals.passRate() == null ? none() : say.percent(totals.passRate()),
            field("complete"), reader.read("year.complete", totals.complete(), totals.activities()),
            field("applied"), reader.read("evaluation.answers", totals.laterAnswered(), totals.laterDue()),
            field("serviceAnswered"), reader.read("evaluation.answers", totals.serviceAnswered(), totals.serviceDue()),
            field("cost"), cost(totals.paid(), totals.rateMissing()), field("perPerson"), cost(totals.perPerson(), totals.rateMissing())));
        if (!totals.rates().isEmpty()) {
            facts.addAll(List.of(reader.read("execution.rates"), totals.rates().stream().map(AppliedRate::toString).collect(Collectors.joining("; "))));
        }
        return facts;
    }

    private String cost(List<Money> amounts, boolean rateMissing) {
        String said = amounts.isEmpty() ? none() : say.of(amounts);
        return rateMissing ? said + " · " + reader.read("year.rateMissing") : said;
    }

    private List<YearPdf.Column> columns() {
        return List.of(text("lastDay", 2), text("title", 5), text("host", 2), figure("people", 1.2f), figure("womenAndMen", 1.5f), figure("membersReached", 1.5f),
            figure("othersReached", 1.2f), figure("hours", 1.2f), figure("passRate", 1.7f), text("missing", 2.5f), figure("perPerson", 2.5f));
    }

    private List<String> cells(YearRunRow run) {
        return List.of(say.of(run.lastDay()), run.title() + " " + run.code(), Objects.requireNonNullElse(names.getParticipants().get(run.host()), run.host()),
            say.count(run.people()), run.women() + " / " + run.men(), say.count(run.members()), say.count(run.others()), say.of(run.hours()),
            say.percent(run.passRate()), say.of(run.missing()), run.rateMissing() ? reader.read("year.rateMissing") : say.of(run.perPerson()));
    }

    private String none() {
        return reader.read("value.none");
    }

    private YearPdf.Column text(String field, float width) {
        return new YearPdf.Column(field(field), width, false);
    }

    private YearPdf.Column figure(String field, float width) {
        return new YearPdf.Column(field(field), width, true);
    }

    private String field(String name) {
        return reader.read("field." + name);
    }
}
