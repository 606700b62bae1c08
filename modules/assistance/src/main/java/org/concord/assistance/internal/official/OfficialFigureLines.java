package org.concord.assistance.internal.official;

import static org.concord.imports.api.ImportColumn.optional;
import static org.concord.imports.api.ImportColumn.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concord.access.api.Right;
import org.concord.assistance.api.AssistanceRight;
import org.concord.assistance.api.OfficialFigureRow;
import org.concord.assistance.api.OfficialFigures;
import org.concord.assistance.api.OfficialIndicator;
import org.concord.assistance.api.OfficialRule;
import org.concord.assistance.api.RecordOfficialFigure;
import org.concord.imports.api.FileKind;
import org.concord.imports.api.ImportColumn;
import org.concord.imports.api.Line;
import org.concord.kernel.NaturalId;
import org.concord.kernel.Rule;

/** Official figures line by line. The line with which a table adds up wrongly, or gives a small count away, is refused unless its last column says that this is known. */
@ApplicationScoped
class OfficialFigureLines implements FileKind {

    private static final String PARTICIPANT = "participant";
    private static final String YEAR = "year";
    private static final String INDICATOR = "indicator";
    private static final String BREAKDOWN = "breakdown";
    private static final String FIGURE = "figure";
    private static final String SOURCE = "source";

    @Inject
    private OfficialFigures real;
    @Inject
    private TrialOfficialFigures trial;
    @Inject
    private OfficialFigureRepository figures;

    @Override
    public String name() {
        return "official-figures";
    }

    @Override
    public Right right() {
        return AssistanceRight.KEEP_OFFICIAL_FIGURES;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(required(PARTICIPANT, "VN"), required(YEAR, "2015"), required(INDICATOR, "OFFICIALLY_RETURNED"), required(BREAKDOWN, "ALL"),
            required(FIGURE, "1000"), required(SOURCE, "https://www.example.org/report.pdf"), optional("flagged", "false"));
    }

    @Override
    public Set<String> derived() {
        return Set.of("id", "version", "computed", "difference");
    }

    @Override
    public String key(Line line) {
        return line.key(PARTICIPANT, YEAR, INDICATOR, BREAKDOWN);
    }

    @Override
    public Outcome store(Line line) {
        return store(line, real);
    }

    @Override
    public Outcome tryOut(Line line) {
        return store(line, trial);
    }

    private static Outcome store(Line line, OfficialFigures desk) {
        columnsRequired(line);
        Integer figure = line.number(FIGURE, null);
        RecordOfficialFigure said = new RecordOfficialFigure(line.text(PARTICIPANT, null), line.number(YEAR, null),
            line.oneOf(INDICATOR, OfficialIndicator.class, null), line.text(BREAKDOWN, null), figure == null ? null : figure.longValue(),
            line.text(SOURCE, null), line.yes("flagged", false));
        line.mustBeReadable();
        UUID id = NaturalId.of("official-figures", said.participant(), said.year(), said.indicator(), said.breakdown());
        Optional<OfficialFigureRow> stored = desk.find(id);
        if (stored.isEmpty()) {
            desk.enter(id, said);
            return Outcome.NEW;
        }
        if (stored.get().figure() == said.figure() && stored.get().source().equals(said.source())) {
            return Outcome.UNCHANGED;
        }
        desk.correct(id, stored.get().version(), said);
        return Outcome.CHANGED;
    }

    private static void columnsRequired(Line line) {
        List.of(PARTICIPANT, YEAR, INDICATOR, BREAKDOWN, FIGURE, SOURCE).forEach(line::required);
    }

    @Override
    public List<Rule> rules() {
        return List.of(OfficialRule.values());
    }

    @Override
    public void settle() {
        figures.settle();
    }

    @Override
    public void forget() {
        figures.forget();
    }
}
