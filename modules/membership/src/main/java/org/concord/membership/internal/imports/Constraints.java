package org.concord.membership.internal.imports;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Rule;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.MembershipRule;
import org.hibernate.exception.ConstraintViolationException;

/** Finds the rule that a constraint of the database enforces; it bears the rule's name. */
final class Constraints {

    private Constraints() {
    }

    static Optional<RuleBroken> rule(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violated) {
                return Optional.of(new RuleBroken(named(violated.getConstraintName())));
            }
        }
        return Optional.empty();
    }

    private static Rule named(String constraint) {
        String name = constraint == null ? "" : constraint.substring(constraint.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return Stream.concat(Stream.<Rule>of(MembershipRule.values()), Stream.of(MeetingRule.values()))
            .filter(rule -> rule.name().equals(name))
            .findFirst()
            .orElse(KernelRule.KEY_REUSED);
    }
}
