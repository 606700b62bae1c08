package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.concord.training.api.SigningKeys;
import org.concord.training.api.TrainingYear;
import org.concord.training.api.YearRunRow;
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
        return YearPdf.of(new YearPdf.Wording(reader.getLanguage(), issuer.issuerName(), reader.read("year.title", Integer.toString(report.year())),
            reader.read("year.lede"), facts(report), columns(), report.runs().stream().map(this::cells).toList()));
    }

    private List<String> facts(TrainingYear report) {
        String rate = report.passRate() == null ? reader.read("value.none") : say.percent(report.passRate());
        return List.of(field("activities"), say.count(report.activities()),
            field("people"), say.count(report.people()) + " · " + reader.read("year.womenAndMen", report.women(), report.men()),
            field("membersReached"), say.count(report.members()), field("hours"), say.of(report.hours()), field("passRate"), rate,
            field("complete"), reader.read("year.complete", report.complete(), report.activities()));
    }

    private List<YearPdf.Column> columns() {
        return List.of(text("lastDay", 2), text("title", 5), text("host", 2), figure("people", 1.2f), figure("womenAndMen", 1.5f), figure("membersReached", 1.5f),
            figure("hours", 1.2f), figure("passRate", 1.7f), text("missing", 2.5f), figure("perPerson", 2.5f));
    }

    private List<String> cells(YearRunRow run) {
        return List.of(say.of(run.lastDay()), run.title() + " " + run.code(), Objects.requireNonNullElse(names.getParticipants().get(run.host()), run.host()),
            say.count(run.people()), run.women() + " / " + run.men(), say.count(run.members()), say.of(run.hours()), say.percent(run.passRate()),
            say.of(run.missing()), say.of(run.perPerson()));
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
