package org.concord.assistance.internal.counts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concord.assistance.api.CountCell;
import org.concord.assistance.api.CountRule;
import org.concord.assistance.internal.counts.Tabulation.Cell;
import org.concord.assistance.internal.counts.Tabulation.Line;
import org.concord.kernel.RuleBroken;

/**
 * Decides which cells of a table are not shown. Hidden first is every count below the threshold that is not zero; then, as long as the {@link Attacker} can
 * tell too much of a small count, one more cell. A small count is protected when it can be the threshold or more, and can lie in a range at least as wide as
 * the small counts are: the upper and the sliding protection level of A. Hundepool et al., Statistical Disclosure Control, Wiley 2012, chapter 4. Small
 * counts are those of cells, of what is left of a sum when all that is shown of it is taken away, of the difference of any two cells of which one is part of
 * the other, and of what has changed since an earlier table.
 */
final class Suppression {

    private static final int MOST_TRIALS = 2_000;

    private final Tabulation table;
    private final List<Past> past;
    private final long[] truth;
    private final int threshold;
    private final BitSet hidden = new BitSet();
    private final Set<Form> secrets = new HashSet<>();
    private Attacker attacker;
    private int programs;

    /**
     * @param truth every count, by the number that tables know it by
     * @param threshold the least count that is shown
     */
    Suppression(Tabulation table, List<Past> past, long[] truth, int threshold) {
        this.table = table;
        this.past = past;
        this.truth = truth;
        this.threshold = threshold;
    }

    /** The cells that are not shown. {@link CountRule#RELEASE_WOULD_REVEAL} when even hiding all of them helps nothing. */
    BitSet hide() {
        List<Cell> cells = table.cells();
        IntStream.range(0, cells.size()).filter(cell -> isSmall(cells.get(cell).counted())).forEach(hidden::set);
        BitSet small = (BitSet) hidden.clone();
        look();
        fixedSecrets().forEach(this::protect);
        int before;
        do {
            before = secrets.size();
            table.lines().stream().map(this::leftOf).filter(this::isSmall).forEach(this::protect);
        } while (secrets.size() > before);
        showAgain(small);
        programs += attacker.programs();
        return hidden;
    }

    /** How many linear programs the attacker has solved. */
    int programs() {
        return programs;
    }

    private boolean isSmall(long count) {
        return count > 0 && count < threshold;
    }

    private boolean isSmall(Form form) {
        return isSmall(form.valueIn(truth));
    }

    private Stream<Form> fixedSecrets() {
        List<Cell> all = Stream.concat(Stream.of(table), past.stream().map(Past::table)).flatMap(one -> one.cells().stream()).toList();
        Stream<Form> cells = all.stream().map(cell -> Form.of(cell.groups()));
        Stream<Form> changes = past.stream().flatMap(one -> one.changes().stream());
        return Stream.of(cells, differences(all), changes).flatMap(one -> one).filter(this::isSmall).distinct();
    }

    /** What one cell counts and another, which is part of it, does not. */
    private Stream<Form> differences(List<Cell> all) {
        return all.stream().flatMap(whole -> all.stream()
            .filter(part -> isSmall(whole.counted() - part.counted()) && isPart(part.groups(), whole.groups()))
            .map(part -> Form.less(whole.groups(), part.groups())));
    }

    private static boolean isPart(BitSet part, BitSet whole) {
        if (!part.intersects(whole)) {
            return false;
        }
        BitSet outside = (BitSet) part.clone();
        outside.andNot(whole);
        return outside.isEmpty();
    }

    /** What is left of a sum when everything that is shown of it is taken away. */
    private Form leftOf(Line line) {
        BitSet left = (BitSet) table.cells().get(line.sum()).groups().clone();
        line.parts().stream().filter(part -> !hidden.get(part)).forEach(part -> left.andNot(table.cells().get(part).groups()));
        return Form.of(left);
    }

    private void protect(Form secret) {
        if (!secrets.add(secret) || isSafe(attacker, secret)) {
            return;
        }
        if (!isSafe(new Attacker(pastFacts().toList()), secret)) {
            return;
        }
        while (!isSafe(attacker, secret)) {
            hidden.set(next(secret).orElseThrow(() -> new RuleBroken(CountRule.RELEASE_WOULD_REVEAL)));
            look();
        }
    }

    private boolean isSafe(Attacker whom, Form secret) {
        return whom.isUnsureOf(secret, threshold, threshold - 1L);
    }

    private void look() {
        programs += attacker == null ? 0 : attacker.programs();
        attacker = new Attacker(Stream.concat(pastFacts(), facts(table, hidden)).toList());
    }

    private Stream<Fact> pastFacts() {
        return past.stream().flatMap(one -> Stream.concat(facts(one.table(), one.hidden()), one.links().stream()));
    }

    /** Zeros are never hidden, so a hidden cell is at least one. */
    private static Stream<Fact> facts(Tabulation of, BitSet hidden) {
        return IntStream.range(0, of.cells().size()).mapToObj(index -> {
            Cell cell = of.cells().get(index);
            return hidden.get(index) ? Fact.atLeast(cell.groups(), 1) : Fact.equal(cell.groups(), cell.counted());
        });
    }

    /** The cell to be hidden next: first of those in a line with what is to be protected, inside the table before its margins, the smallest first. */
    private Optional<Integer> next(Form secret) {
        BitSet near = new BitSet();
        for (Line line : table.lines()) {
            if (Stream.concat(line.parts().stream(), Stream.of(line.sum())).anyMatch(cell -> hidden.get(cell) && secret.touches(table.cells().get(cell).groups()))) {
                near.set(line.sum());
                line.parts().forEach(near::set);
            }
        }
        Set<BitSet> known = new HashSet<>(past.stream().flatMap(one -> shownOf(one).stream()).toList());
        return IntStream.range(0, table.cells().size()).boxed()
            .filter(cell -> !hidden.get(cell) && !known.contains(table.cells().get(cell).groups()))
            .min(Comparator.<Integer, Boolean>comparing(cell -> !near.get(cell)).thenComparing(this::sums).thenComparing(cell -> table.cells().get(cell).counted()));
    }

    private static List<BitSet> shownOf(Past one) {
        return IntStream.range(0, one.table().cells().size()).filter(cell -> !one.hidden().get(cell)).mapToObj(cell -> one.table().cells().get(cell).groups()).toList();
    }

    private long sums(int cell) {
        return table.cells().get(cell).at().stream().filter(CountCell.ALL::equals).count();
    }

    /** Shows again, the largest first, what turns out not to be needed. */
    private void showAgain(BitSet small) {
        List<Integer> candidates = hidden.stream().filter(cell -> !small.get(cell)).boxed()
            .sorted(Comparator.comparing(cell -> -table.cells().get(cell).counted())).toList();
        List<Form> kept = secrets.stream().filter(secret -> isSafe(attacker, secret)).toList();
        int trials = kept.isEmpty() ? 0 : MOST_TRIALS / kept.size();
        candidates.stream().limit(trials).forEach(cell -> {
            hidden.clear(cell);
            look();
            if (!kept.stream().allMatch(secret -> isSafe(attacker, secret)) || !linesAreSafe()) {
                hidden.set(cell);
                look();
            }
        });
    }

    private boolean linesAreSafe() {
        List<Form> left = new ArrayList<>(table.lines().stream().map(this::leftOf).filter(this::isSmall).distinct().toList());
        return left.stream().allMatch(one -> isSafe(attacker, one));
    }
}
