package org.concord.assistance.internal.counts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.concord.assistance.internal.counts.Question.Needs;
import org.concord.assistance.internal.counts.Tabulation.Cell;

/** Counts for a question, and puts what was shown earlier beside it, so that an attacker's knowledge of all of it is one. */
final class Counting {

    private final Needs known;
    private final List<Group> groups;
    private final Tabulation table;
    private final List<Past> past = new ArrayList<>();
    private final List<Long> truth = new ArrayList<>();

    /** @param known what is known of each group, enough for the question and for every earlier one */
    Counting(Question question, Needs known, List<Group> groups, List<CountRelease> earlier) {
        this.known = known;
        this.groups = groups;
        groups.forEach(group -> truth.add(group.counted()));
        table = question.answer(groups, known, 0);
        earlier.forEach(one -> past.add(beside(one)));
    }

    Tabulation table() {
        return table;
    }

    /** How many counts there are that an attacker does not know at first. */
    int unknowns() {
        return truth.size();
    }

    Suppression suppression(int threshold) {
        return new Suppression(table, past, truth.stream().mapToLong(Long::longValue).toArray(), threshold);
    }

    /** The groups of a question as they are now, without what it does not need. */
    static List<Group> groupsOf(Question question, Needs known, List<Group> groups) {
        Map<List<String>, Long> counted = new LinkedHashMap<>();
        groups.stream().filter(group -> known.of(group, question).get(0) != null)
            .forEach(group -> counted.merge(known.of(group, question), group.counted(), Long::sum));
        return counted.entrySet().stream().map(one -> new Group(one.getKey(), one.getValue())).toList();
    }

    private Past beside(CountRelease earlier) {
        Question question = earlier.question();
        List<Group> then = earlier.groups();
        Tabulation now = question.answer(groups, known, 0);
        if (counts(then).equals(counts(groupsOf(question, known, groups)))) {
            return new Past(now, earlier.hidden(), List.of(), List.of());
        }
        int first = truth.size();
        then.forEach(group -> truth.add(group.counted()));
        Tabulation before = question.answer(then, question.needs(), first);
        return new Past(before, earlier.hidden(), links(question, then, first), changes(now, before));
    }

    private static Map<List<String>, Long> counts(List<Group> groups) {
        Map<List<String>, Long> counts = new LinkedHashMap<>();
        groups.forEach(group -> counts.put(group.values(), group.counted()));
        return counts;
    }

    /** The attacker guesses right of each group whether it has grown, shrunk or stayed. */
    private List<Fact> links(Question question, List<Group> then, int first) {
        Map<List<String>, BitSet> today = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            today.computeIfAbsent(known.of(groups.get(i), question), none -> new BitSet()).set(i);
        }
        return IntStream.range(0, then.size()).mapToObj(i -> {
            BitSet now = today.getOrDefault(then.get(i).values(), new BitSet());
            long sum = now.stream().mapToLong(truth::get).sum();
            BitSet before = new BitSet();
            before.set(first + i);
            return Fact.compared(now, before, Long.signum(sum - then.get(i).counted()));
        }).toList();
    }

    private static List<Form> changes(Tabulation now, Tabulation before) {
        Map<List<String>, Cell> earlier = new LinkedHashMap<>();
        before.cells().forEach(cell -> earlier.put(cell.at(), cell));
        return now.cells().stream().filter(cell -> earlier.containsKey(cell.at())).filter(cell -> cell.counted() != earlier.get(cell.at()).counted())
            .map(cell -> change(cell, earlier.get(cell.at()))).toList();
    }

    private static Form change(Cell now, Cell before) {
        return now.counted() > before.counted() ? new Form(now.groups(), before.groups()) : new Form(before.groups(), now.groups());
    }
}
