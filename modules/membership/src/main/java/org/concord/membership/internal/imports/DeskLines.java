package org.concord.membership.internal.imports;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.concord.access.api.Right;
import org.concord.imports.api.FileKind;
import org.concord.imports.api.Line;
import org.concord.kernel.Rule;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.MembershipRight;
import org.concord.membership.api.MembershipRule;

/** Lines that go to membership's desks. */
abstract class DeskLines implements FileKind {

    @Inject
    private RealDesks real;
    @Inject
    private TrialDesks trial;
    @Inject
    private LineRepository lines;

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

    @Override
    public Right right() {
        return MembershipRight.IMPORT;
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(Stream.<Rule>of(MembershipRule.values()), Stream.of(MeetingRule.values())).toList();
    }

    @Override
    public void settle() {
        lines.settle();
    }

    @Override
    public void forget() {
        lines.forget();
    }
}
