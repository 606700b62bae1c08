package org.concord.assistance.internal.counts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody who has read everything that was ever shown, knows how it is hidden, and which combinations exist at all, and asks how large or small a count can
 * be: the attacker of M. Fischetti and J. J. Salazar, Solving the Cell Suppression Problem on Tabular Data with Linear Constraints, Management Science 47 (7),
 * 2001. Counts are whole and not negative.
 */
final class Attacker {

    private static final double EPSILON = 1e-6;
    private static final long ENDLESS = Long.MAX_VALUE / 4;

    private final List<Fact> facts = new ArrayList<>();
    private final Map<Integer, Long> derived = new HashMap<>();
    private int programs;

    Attacker(List<Fact> known) {
        List<Fact> open = known;
        int before;
        do {
            before = derived.size();
            open = open.stream().map(this::withoutDerived).filter(fact -> !fact.form().plus().isEmpty() || !fact.form().minus().isEmpty()).distinct().toList();
            open.forEach(this::derive);
        } while (derived.size() > before);
        facts.addAll(open);
    }

    /** One unknown count that alone makes up a known sum is known; if a sum is zero, all its counts are. */
    private void derive(Fact fact) {
        BitSet plus = fact.form().plus();
        if (fact.isExact() && fact.form().minus().isEmpty()) {
            if (plus.cardinality() == 1) {
                derived.put(plus.nextSetBit(0), fact.least());
            } else if (fact.least() == 0) {
                plus.stream().forEach(one -> derived.put(one, 0L));
            }
        }
    }

    private Fact withoutDerived(Fact fact) {
        long constant = constant(fact.form());
        return new Fact(unknown(fact.form()), fact.least() == null ? null : fact.least() - constant, fact.most() == null ? null : fact.most() - constant);
    }

    private long constant(Form form) {
        return sum(form.plus()) - sum(form.minus());
    }

    private long sum(BitSet which) {
        return which.stream().mapToLong(one -> derived.getOrDefault(one, 0L)).sum();
    }

    private Form unknown(Form form) {
        return new Form(unknown(form.plus()), unknown(form.minus()));
    }

    private BitSet unknown(BitSet which) {
        BitSet unknown = new BitSet();
        which.stream().filter(one -> !derived.containsKey(one)).forEach(unknown::set);
        return unknown;
    }

    /**
     * Whether the count can be this large at least, and the range in which it can lie is this wide at least, as far as the attacker can tell.
     */
    boolean isUnsureOf(Form count, long largeEnough, long wideEnough) {
        Form unknown = unknown(count);
        if (unknown.plus().isEmpty() && unknown.minus().isEmpty()) {
            return false;
        }
        long constant = constant(count);
        ExpressionsBasedModel model = model(unknown);
        OptionalLong most = bound(model, true);
        if (most.isEmpty() || most.getAsLong() + constant < largeEnough) {
            return false;
        }
        if (most.getAsLong() == ENDLESS) {
            return true;
        }
        OptionalLong least = bound(model, false);
        return least.isPresent() && most.getAsLong() - least.getAsLong() >= wideEnough;
    }

    /** How many linear programs were solved. */
    int programs() {
        return programs;
    }

    private ExpressionsBasedModel model(Form count) {
        BitSet reached = new BitSet();
        reached.or(count.plus());
        reached.or(count.minus());
        List<Fact> about = about(reached);
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Integer, Variable> variables = new HashMap<>();
        reached.stream().forEach(one -> variables.put(one, model.newVariable("x" + one).lower(0)));
        int number = 0;
        for (Fact fact : about) {
            Expression expression = model.newExpression("f" + number++);
            fill(expression, fact.form(), variables);
            if (fact.least() != null) {
                expression.lower(fact.least());
            }
            if (fact.most() != null) {
                expression.upper(fact.most());
            }
        }
        fill(model.newExpression("count").weight(BigDecimal.ONE), count, variables);
        return model;
    }

    /** Everything that has to do with these unknown counts, which become all that have to do with one another. */
    private List<Fact> about(BitSet reached) {
        List<Fact> about = new ArrayList<>();
        List<Fact> left = new ArrayList<>(facts);
        boolean more = true;
        while (more) {
            List<Fact> touching = left.stream().filter(fact -> fact.form().touches(reached)).toList();
            left.removeAll(touching);
            about.addAll(touching);
            touching.forEach(fact -> {
                reached.or(fact.form().plus());
                reached.or(fact.form().minus());
            });
            more = !touching.isEmpty();
        }
        return about;
    }

    private static void fill(Expression expression, Form form, Map<Integer, Variable> variables) {
        form.plus().stream().forEach(one -> expression.set(variables.get(one), 1));
        form.minus().stream().forEach(one -> expression.set(variables.get(one), -1));
    }

    /** The bound over whole counts: where the program's answer is not whole, it is solved again for whole counts only. Nothing where no bound was found. */
    private OptionalLong bound(ExpressionsBasedModel model, boolean upper) {
        Optimisation.Result result = solve(model, upper);
        if (result.getState() == Optimisation.State.UNBOUNDED) {
            return OptionalLong.of(upper ? ENDLESS : -ENDLESS);
        }
        if (result.getState().isOptimal() && !isWhole(result)) {
            ExpressionsBasedModel whole = model.copy(true);
            whole.getVariables().forEach(variable -> variable.integer(true));
            result = solve(whole, upper);
        }
        return result.getState().isOptimal() ? OptionalLong.of(Math.round(result.getValue())) : OptionalLong.empty();
    }

    private Optimisation.Result solve(ExpressionsBasedModel model, boolean upper) {
        programs++;
        ExpressionsBasedModel copy = model.copy(true);
        return upper ? copy.maximise() : copy.minimise();
    }

    private static boolean isWhole(Optimisation.Result result) {
        for (int i = 0; i < result.size(); i++) {
            double value = result.doubleValue(i);
            if (Math.abs(value - Math.rint(value)) > EPSILON) {
                return false;
            }
        }
        return true;
    }
}
