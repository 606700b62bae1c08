package org.concord.actionplans.internal.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.concord.actionplans.api.ReportCountryProgress;
import org.concord.actionplans.api.SpaProgress;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/** How far a member had come with a commitment in a year, as the member says. */
@Entity
@Table(schema = "actionplans", name = "country_progress")
public class CountryProgress {

    @Id
    private UUID id;
    @Column(name = "programme_id")
    private UUID programme;
    @Column(name = "commitment_id")
    private UUID commitment;
    @Column(name = "member_code")
    private String member;
    @Column(name = "reported_year")
    private int year;
    @Enumerated(EnumType.STRING)
    private SpaProgress progress;
    @Column(name = "wording")
    private String text;
    private String source;
    @Column(name = "reported_by")
    private String reportedBy;
    @Version
    private long version;

    protected CountryProgress() {
    }

    public CountryProgress(UUID id, Programme programme, SpaCommitment commitment, ReportCountryProgress command, String by) {
        this.id = id;
        this.programme = programme.id();
        this.commitment = commitment.id();
        member = Text.required("member", command.member(), 40);
        year = Required.value("year", command.year());
        programme.mustIncludeYear("year", year);
        say(programme, command, by);
    }

    /** Says it otherwise. */
    public void correct(Programme inPlan, ReportCountryProgress command, String by) {
        stays("commitment", commitment, command.commitment());
        stays("member", member, command.member());
        stays("year", year, command.year());
        say(inPlan, command, by);
    }

    private static void stays(String field, Object stored, Object given) {
        if (given != null && !given.equals(stored)) {
            throw RuleBroken.at(field, KernelRule.NOT_ONE_OF, given, stored);
        }
    }

    private void say(Programme inPlan, ReportCountryProgress command, String by) {
        inPlan.mustBeInForce();
        progress = Required.value("progress", command.progress());
        text = Text.required("text", command.text(), 4000);
        source = Text.required("source", command.source(), 1000);
        reportedBy = by;
    }

    UUID programme() {
        return programme;
    }

    public String member() {
        return member;
    }

    public long version() {
        return version;
    }
}
