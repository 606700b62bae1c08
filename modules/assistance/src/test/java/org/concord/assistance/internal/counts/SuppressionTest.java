package org.concord.assistance.internal.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concord.assistance.internal.counts.Tabulation.Axis;
import org.concord.assistance.internal.counts.Tabulation.Cell;
import org.concord.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final int THRESHOLD = 4;
    private static final int ROUNDS = 150;
    private static final List<Axis> ONE = List.of(new Axis(1, false));
    private static final List<Axis> TWO = List.of(new Axis(1, false), new Axis(2, false));

    @Test
    void aTableWithoutSmallCountsIsShownWhole() {
        Tabulation table = table(ONE, group(20, "F"), group(11, "M"));

        assertEquals(Set.of(), hidden(table, 11));
    }

    @Test
    void aSmallCountTakesTheSmallestOtherWithIt() {
        Tabulation table = table(ONE, group(40, "F"), group(30, "M"), group(2, "X"));

        assertEquals(Set.of("[M]", "[X]"), hidden(table, 11));
    }

    @Test
    void whatIsNotKnownIsHiddenLikeEverythingElse() {
        Tabulation table = table(ONE, group(40, "F"), group(30, "M"), group(3, (String) null));

        assertEquals(Set.of("[M]", "[NOT_KNOWN]"), hidden(table, 11));
    }

    @Test
    void twoSmallCountsWhoseSumIsSmallAreNotEnough() {
        Tabulation table = table(ONE, group(40, "F"), group(30, "M"), group(2, "X"), group(3, "Y"));

        assertEquals(Set.of("[M]", "[X]", "[Y]"), hidden(table, 11));
    }

    @Test
    void aSumOfTwoSmallCountsHidesItself() {
        Tabulation table = table(ONE, group(3, "F"), group(4, "M"));

        assertEquals(Set.of("[ALL]", "[F]", "[M]"), hidden(table, 11));
    }

    @Test
    void whoeverIsInSeveralFormsDoesNotHideThatTheRestIsSmall() {
        List<Group> groups = List.of(group(20, "A"), group(20, "A B"), group(3, "B"));
        Tabulation table = Tabulation.of(groups, 0, List.of(new Axis(1, true)), 0);

        Set<String> hidden = names(table, new Suppression(table, List.of(), truth(groups), 11).hide());

        assertTrue(hidden.contains("[A]") || hidden.contains("[ALL]"), () -> "shown are all 43 and 40 of form A: " + hidden);
    }

    @Test
    void anEarlierTableIsNotTakenAwayFromALaterOne() {
        List<Group> groups = List.of(group(30, "F", "A"), group(4, "F", "B"), group(25, "M", "A"), group(20, "M", "B"));
        Tabulation byForm = Tabulation.of(groups, 0, List.of(new Axis(2, false)), 0);
        Tabulation women = Tabulation.of(groups.subList(0, 2), 0, ONE, 0);
        Tabulation womenInA = Tabulation.of(groups.subList(0, 1), 0, List.of(new Axis(2, false)), 0);
        Past shown = new Past(womenInA, new BitSet(), List.of(), List.of());

        BitSet hidden = new Suppression(women, List.of(shown), truth(groups), 11).hide();

        assertEquals(women.cells().size(), hidden.cardinality(), "34 women less 30 in form A are 4");
        assertEquals(Set.of(), names(byForm, new Suppression(byForm, List.of(), truth(groups), 11).hide()));
    }

    @Test
    void whatHasChangedSinceAnEarlierTableIsHiddenWhereItIsLittle() {
        List<Group> now = List.of(group(30, "F"), group(25, "M"));
        List<Group> before = List.of(group(28, "F"), group(25, "M"));
        long[] truth = {30, 25, 28, 25};
        Tabulation table = Tabulation.of(now, 0, ONE, 0);
        Tabulation earlier = Tabulation.of(before, 0, ONE, 2);
        Past past = new Past(earlier, new BitSet(), List.of(Fact.compared(bits(0), bits(2), 1), Fact.compared(bits(1), bits(3), 0)),
            List.of(new Form(bits(0), bits(2)), new Form(bits(0, 1), bits(2, 3))));

        assertEquals(Set.of("[ALL]", "[F]"), names(table, new Suppression(table, List.of(past), truth, 11).hide()));
    }

    /** Everybody who tries out all tables that fit with what is shown: the small counts keep their range in the eyes of those, too. */
    @Test
    void noSmallCountOfARandomTableIsFoundByTryingOutEverything() {
        Random random = new Random(5);
        for (int round = 0; round < ROUNDS; round++) {
            List<Group> groups = randomGroups(random, 3, 2 + random.nextInt(2));
            mustKeepItsSecrets(groups, Tabulation.of(groups, 0, random.nextBoolean() ? TWO : ONE, 0), List.of());
        }
    }

    @Test
    void norWhenTwoTablesAreShownOneAfterTheOther() {
        Random random = new Random(7);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Group> groups = randomGroups(random, 3, 2);
            Tabulation first = Tabulation.of(groups, 0, ONE, 0);
            BitSet hidden = new Suppression(first, List.of(), truth(groups), THRESHOLD).hide();
            Past shown = new Past(first, hidden, List.of(), List.of());
            refused += isRefused(groups, Tabulation.of(groups, 0, random.nextBoolean() ? TWO : List.of(new Axis(2, false)), 0), shown) ? 1 : 0;
        }

        assertTrue(refused < ROUNDS / 5, "refused " + refused);
    }

    private static boolean isRefused(List<Group> groups, Tabulation table, Past shown) {
        try {
            mustKeepItsSecrets(groups, table, List.of(shown));
            return false;
        } catch (RuleBroken refused) {
            return true;
        }
    }

    private static void mustKeepItsSecrets(List<Group> groups, Tabulation table, List<Past> past) {
        BitSet hidden = new Suppression(table, past, truth(groups), THRESHOLD).hide();
        List<Past> all = new ArrayList<>(past);
        all.add(new Past(table, hidden, List.of(), List.of()));
        Patience patience = new Patience(groups.size(), all);
        for (Past shown : all) {
            for (int i = 0; i < shown.table().cells().size(); i++) {
                Cell cell = shown.table().cells().get(i);
                if (cell.counted() < THRESHOLD) {
                    assertTrue(shown.hidden().get(i), () -> cell + " is shown");
                    assertTrue(patience.canBeAtLeast(cell.groups(), THRESHOLD), () -> cell + " is small for sure in " + describe(all));
                    assertTrue(patience.canDifferBy(cell.groups(), THRESHOLD - 1), () -> cell + " is found in " + describe(all));
                }
            }
        }
    }

    /** An attacker who knows nothing of programs and tries out whole counts. */
    private static final class Patience {

        private static final int MOST = 9;
        private final int unknowns;
        private final List<Past> shown;

        Patience(int unknowns, List<Past> shown) {
            this.unknowns = unknowns;
            this.shown = shown;
        }

        boolean canBeAtLeast(BitSet count, int least) {
            return range(count)[1] >= least;
        }

        boolean canDifferBy(BitSet count, int width) {
            int[] range = range(count);
            return range[1] - range[0] >= width;
        }

        private int[] range(BitSet count) {
            int[] range = {Integer.MAX_VALUE, Integer.MIN_VALUE};
            fill(new int[unknowns], 0, count, range);
            return range;
        }

        /** Fills in the unknown counts one by one, until the range is as wide as asked. */
        private void fill(int[] counts, int place, BitSet count, int[] range) {
            if (range[1] - range[0] >= THRESHOLD - 1 && range[1] >= THRESHOLD) {
                return;
            }
            if (place == unknowns) {
                int sum = sum(counts, count);
                range[0] = Math.min(range[0], sum);
                range[1] = Math.max(range[1], sum);
                return;
            }
            int most = most(counts, place);
            for (int value = most; value >= 0; value--) {
                counts[place] = value;
                if (fits(counts, place + 1)) {
                    fill(counts, place + 1, count, range);
                }
            }
            counts[place] = 0;
        }

        private int most(int[] counts, int place) {
            int most = MOST;
            counts[place] = 0;
            for (Past one : shown) {
                for (int i = 0; i < one.table().cells().size(); i++) {
                    Cell cell = one.table().cells().get(i);
                    if (!one.hidden().get(i) && cell.groups().get(place)) {
                        most = Math.min(most, (int) cell.counted() - sum(counts, cell.groups()));
                    }
                }
            }
            return most;
        }

        private boolean fits(int[] counts, int filled) {
            for (Past one : shown) {
                for (int i = 0; i < one.table().cells().size(); i++) {
                    Cell cell = one.table().cells().get(i);
                    if (cell.groups().length() <= filled) {
                        int sum = sum(counts, cell.groups());
                        if (one.hidden().get(i) ? sum < 1 : sum != cell.counted()) {
                            return false;
                        }
                    }
                }
            }
            return true;
        }

        private static int sum(int[] counts, BitSet which) {
            return which.stream().map(one -> counts[one]).sum();
        }
    }

    private static List<Group> randomGroups(Random random, int genders, int forms) {
        List<Group> groups = new ArrayList<>();
        for (int gender = 0; gender < genders; gender++) {
            for (int form = 0; form < forms; form++) {
                int count = random.nextInt(8) - 1;
                if (count > 0) {
                    groups.add(group(count, "g" + gender, "f" + form));
                }
            }
        }
        return groups;
    }

    private static Tabulation table(List<Axis> axes, Group... groups) {
        return Tabulation.of(List.of(groups), 0, axes, 0);
    }

    private static Group group(long counted, String... values) {
        List<String> all = new ArrayList<>(List.of("2026"));
        all.addAll(Arrays.asList(values));
        return new Group(all, counted);
    }

    private static Set<String> hidden(Tabulation table, int threshold) {
        long[] truth = new long[table.cells().stream().mapToInt(cell -> cell.groups().length()).max().orElse(0)];
        table.cells().stream().filter(cell -> cell.groups().cardinality() == 1).forEach(cell -> truth[cell.groups().nextSetBit(0)] = cell.counted());
        return names(table, new Suppression(table, List.of(), truth, threshold).hide());
    }

    private static long[] truth(List<Group> groups) {
        return groups.stream().mapToLong(Group::counted).toArray();
    }

    private static BitSet bits(int... set) {
        BitSet bits = new BitSet();
        IntStream.of(set).forEach(bits::set);
        return bits;
    }

    private static Set<String> names(Tabulation table, BitSet cells) {
        return cells.stream().mapToObj(cell -> table.cells().get(cell).at().toString()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String describe(List<Past> shown) {
        return shown.stream().map(one -> one.table().cells() + " hiding " + one.hidden()).collect(Collectors.joining(" and "));
    }
}
