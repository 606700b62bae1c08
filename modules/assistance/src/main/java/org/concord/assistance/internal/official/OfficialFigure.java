package org.concord.assistance.internal.official;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.concord.assistance.api.OfficialIndicator;
import org.concord.assistance.api.OfficialRule;
import org.concord.assistance.api.RecordOfficialFigure;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/** A figure that a public source gives. */
@Entity
@Table(schema = "assistance", name = "official_figure")
class OfficialFigure {

    private static final int FIRST_YEAR = 1990;
    private static final int LONGEST_SOURCE = 500;

    @Id
    private UUID id;
    @Column(name = "participant_code", updatable = false)
    private String participant;
    @Column(name = "figure_year", updatable = false)
    private int year;
    @Enumerated(EnumType.STRING)
    @Column(name = "counted_as", updatable = false)
    private OfficialIndicator indicator;
    @Column(updatable = false)
    private String breakdown;
    private long figure;
    private String source;
    private boolean flagged;
    @Version
    private long version;

    protected OfficialFigure() {
    }

    OfficialFigure(UUID id, RecordOfficialFigure said, int thisYear) {
        this.id = id;
        participant = said.participant();
        year = Required.value("year", said.year());
        if (year < FIRST_YEAR || year > thisYear) {
            throw RuleBroken.at("year", OfficialRule.OFFICIAL_YEAR_OUT_OF_RANGE, FIRST_YEAR, thisYear);
        }
        indicator = Required.value("indicator", said.indicator());
        breakdown = Required.value("breakdown", said.breakdown());
        if (!breakdown.matches("[A-Z][A-Z0-9_]{0,39}")) {
            throw RuleBroken.at("breakdown", OfficialRule.BREAKDOWN_NO_WORD);
        }
        say(said);
    }

    void correct(RecordOfficialFigure said) {
        if (!participant.equals(said.participant()) || !Integer.valueOf(year).equals(said.year()) || indicator != said.indicator()
                || !breakdown.equals(said.breakdown())) {
            throw new RuleBroken(OfficialRule.OFFICIAL_FIGURE_FIXED);
        }
        say(said);
    }

    private void say(RecordOfficialFigure said) {
        if (Required.value("figure", said.figure()) < 0) {
            throw RuleBroken.at("figure", OfficialRule.OFFICIAL_FIGURE_NEGATIVE);
        }
        figure = said.figure();
        source = Text.required("source", said.source(), LONGEST_SOURCE);
        if (!source.matches("https?://[^\\s/]+\\.[^\\s]+")) {
            throw RuleBroken.at("source", OfficialRule.SOURCE_NO_WEB_ADDRESS);
        }
    }

    /** Whether the table that it belongs to is at fault. */
    void flag(boolean atFault) {
        flagged = atFault;
    }

    String participant() {
        return participant;
    }

    int year() {
        return year;
    }

    OfficialIndicator indicator() {
        return indicator;
    }

    String breakdown() {
        return breakdown;
    }

    long figure() {
        return figure;
    }

    long version() {
        return version;
    }
}
