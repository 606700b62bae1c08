package org.concord.imports.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Rule;
import org.concord.kernel.RuleBroken;
import org.hibernate.exception.ConstraintViolationException;

/** Finds the rule that a constraint of the database enforces; it bears the rule's name. */
final class Constraints {

    private Constraints() {
    }

    static Optional<RuleBroken> rule(Throwable thrown, List<Rule> rules) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violated) {
                return Optional.of(new RuleBroken(named(violated.getConstraintName(), rules)));
            }
        }
        return Optional.empty();
    }

    private static Rule named(String constraint, List<Rule> rules) {
        String name = constraint == null ? "" : constraint.substring(constraint.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return rules.stream()
            .filter(rule -> rule.name().equals(name))
            .findFirst()
            .orElse(KernelRule.KEY_REUSED);
    }
}
