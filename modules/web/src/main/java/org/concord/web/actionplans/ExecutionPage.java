package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.concord.actionplans.api.AppliedRate;
import org.concord.actionplans.api.Budgets;
import org.concord.actionplans.api.ExecutionQuestion;
import org.concord.actionplans.api.ExecutionQuestion.Conversion;
import org.concord.actionplans.api.ExecutionQuestion.Dimension;
import org.concord.actionplans.api.ExecutionReport;
import org.concord.actionplans.api.ExecutionRow;
import org.concord.actionplans.api.Pillar;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.kernel.Page;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Options;
import org.concord.web.page.Reader;
import org.concord.web.page.Say;

/** How budgets are carried out, summed up by what the reader asks, in the currency the reader asks. */
@Named
@RequestScoped
public class ExecutionPage {

    private static final Set<String> OF_LINES = Set.of("programme", "fiscalYear", "source", "objective", "activity", "agency");

    @Inject
    private Budgets budgets;
    @Inject
    private AskedPlan plan;
    @Inject
    private Here here;
    @Inject
    private Say say;
    @Inject
    private Reader reader;

    private final Once<Page<ExecutionReport>> report = new Once<>(() -> here.list(paging -> new Page<>(List.of(budgets.execution(question())), null)));

    private ExecutionQuestion question() {
        return new ExecutionQuestion(here.id("programme"), by(), here.number("fiscalYear"), here.text("source"), here.id("objective"), here.id("activity"),
            here.text("agency"), in(), here.day("rateDay"));
    }

    private Dimension by() {
        return Objects.requireNonNullElse(here.choice("by", Dimension.class), Dimension.OBJECTIVE);
    }

    private Conversion in() {
        return Objects.requireNonNullElse(here.choice("in", Conversion.class), Conversion.OWN);
    }

    /** The plan asked about, or null for all. */
    public ProgrammeRow getPlan() {
        return plan.get();
    }

    public Page<ExecutionRow> getRows() {
        return new Page<>(report.get().rows().stream().flatMap(one -> one.rows().stream()).toList(), null);
    }

    /** The rates that converted the figures. */
    public List<AppliedRate> getRates() {
        return report.get().rows().stream().flatMap(one -> one.rates().stream()).toList();
    }

    /** Whether amounts stayed in their own currency because no rate is stored. */
    public boolean isPartlyUnconverted() {
        return !report.get().rows().isEmpty() && plan.get() != null && in() != Conversion.OWN
            && getRows().rows().stream().anyMatch(row -> !row.currency().equals(plan.get().currency()));
    }

    public List<Bar.Chart> getCharts() {
        return Bar.charts(getRows().rows(), this::name);
    }

    /** What people call what a row stands for. */
    public String name(ExecutionRow row) {
        return switch (by()) {
            case PILLAR -> say.of(Pillar.valueOf(row.code()));
            case YEAR -> row.code();
            case AGENCY, UNIT -> row.code().isEmpty() ? reader.read("value.unknown") : row.code();
            default -> row.code() + " " + row.name();
        };
    }

    /** The question that shows the budget lines a row sums up, or null where lines cannot be asked for by it. */
    public String lines(ExecutionRow row) {
        String filter = switch (by()) {
            case PROGRAMME -> "programme";
            case OBJECTIVE -> "objective";
            case ACTIVITY -> "activity";
            case PILLAR -> "pillar";
            case SOURCE -> "source";
            case AGENCY -> "agency";
            case YEAR -> "fiscalYear";
            case ECONOMIC -> "economicCode";
            case FUNCTION -> "functionCode";
            case UNIT -> null;
        };
        return filter == null || row.key().isEmpty() ? null : here.onlyWith(OF_LINES, filter, row.key());
    }

    /** What can be summed up by. */
    public Map<String, String> getDimensions() {
        return Options.inOrder(Stream.of(Dimension.OBJECTIVE, Dimension.PILLAR, Dimension.ACTIVITY, Dimension.SOURCE, Dimension.AGENCY, Dimension.YEAR,
            Dimension.ECONOMIC, Dimension.FUNCTION, Dimension.UNIT, Dimension.PROGRAMME), Dimension::name, say::of);
    }

    /** In which currency. */
    public Map<String, String> getConversions() {
        return Options.constants(Conversion.class, say);
    }
}
