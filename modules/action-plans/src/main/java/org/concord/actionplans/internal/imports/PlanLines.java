package org.concord.actionplans.internal.imports;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.concord.access.api.Right;
import org.concord.actionplans.api.ActionPlanRight;
import org.concord.actionplans.api.LedgerRule;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.imports.api.FileKind;
import org.concord.imports.api.Line;
import org.concord.kernel.Rule;
import org.concord.kernel.RuleBroken;

/** Lines that go to the desks of action plans. */
abstract class PlanLines implements FileKind {

    static final String PLAN = "plan";

    @Inject
    private RealDesks real;
    @Inject
    private TrialDesks trial;
    @Inject
    private KnownRepository known;

    /** Has a line stored by these desks. */
    protected abstract Outcome store(Line line, Desks desks);

    @Override
    public Outcome store(Line line) {
        return store(line, real.all());
    }

    @Override
    public Outcome tryOut(Line line) {
        return store(line, trial.all());
    }

    /** The plan whose code a line names; one that the sender may not see does not exist. */
    ProgrammeRow plan(Line line, Desks desks) {
        String code = line.required(PLAN);
        line.mustBeReadable();
        return known.plan(code).flatMap(desks.plans()::find).orElseThrow(() -> RuleBroken.at(PLAN, PlanRule.UNKNOWN_PLAN, code));
    }

    /** The objective, activity, line or indicator of the plan whose code stands in a column. */
    UUID part(Line line, String column, String type, UUID programme) {
        String code = line.required(column);
        line.mustBeReadable();
        return known.part(type, programme, code).orElseThrow(() -> RuleBroken.at(column, PlanRule.UNKNOWN_IN_PLAN, code));
    }

    KnownRepository known() {
        return known;
    }

    @Override
    public Right right() {
        return ActionPlanRight.IMPORT_PLANS;
    }

    @Override
    public Set<String> derived() {
        return Set.of("id", "version");
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(Stream.<Rule>of(PlanRule.values()), Stream.of(LedgerRule.values())).toList();
    }

    @Override
    public void settle() {
        known.settle();
    }

    @Override
    public void forget() {
        known.forget();
    }
}
