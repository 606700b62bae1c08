package org.concord.assistance.internal.counts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concord.assistance.api.CountCell;

/** A table over groups of cases, with all its margins. A combination that no case has is no cell: its count is zero, which is shown. */
final class Tabulation {

    /**
     * One number of the table.
     *
     * @param at a value, or {@link CountCell#ALL}, of each axis
     * @param groups which groups are counted
     */
    record Cell(List<String> at, BitSet groups, long counted) {
    }

    /** A sum, and what it is a sum of, as far as no case stands at several values. */
    record Line(int sum, List<Integer> parts) {
    }

    /**
     * An axis of the table.
     *
     * @param place where its value stands in a group
     * @param several whether the value is words, with a space between, at each of which the group is counted
     */
    record Axis(int place, boolean several) {
    }

    private final List<Cell> cells;
    private final List<Line> lines = new ArrayList<>();

    private Tabulation(List<Cell> cells) {
        this.cells = cells;
        Map<List<String>, Integer> byPlace = new LinkedHashMap<>();
        cells.forEach(cell -> byPlace.put(cell.at(), byPlace.size()));
        Map<List<Object>, Line> found = new LinkedHashMap<>();
        for (int part = 0; part < cells.size(); part++) {
            List<String> at = cells.get(part).at();
            for (int axis = 0; axis < at.size(); axis++) {
                if (!at.get(axis).equals(CountCell.ALL)) {
                    List<String> sum = new ArrayList<>(at);
                    sum.set(axis, CountCell.ALL);
                    found.computeIfAbsent(List.of(sum, axis), none -> new Line(byPlace.get(sum), new ArrayList<>())).parts().add(part);
                }
            }
        }
        lines.addAll(found.values());
    }

    /**
     * @param member where a group says whether it is counted at all: it is unless null stands there
     * @param first the number of the first group among all unknown counts
     */
    static Tabulation of(List<Group> groups, int member, List<Axis> axes, int first) {
        Map<String, List<String>> places = new TreeMap<>();
        Map<String, BitSet> counted = new TreeMap<>();
        Map<String, Long> sums = new TreeMap<>();
        for (int index = 0; index < groups.size(); index++) {
            Group group = groups.get(index);
            if (group.values().get(member) != null) {
                int unknown = first + index;
                placesOf(group, axes).forEach(at -> {
                    String key = String.join("\n", at);
                    places.put(key, at);
                    counted.computeIfAbsent(key, none -> new BitSet()).set(unknown);
                    sums.merge(key, group.counted(), Long::sum);
                });
            }
        }
        return new Tabulation(places.entrySet().stream().map(one -> new Cell(one.getValue(), counted.get(one.getKey()), sums.get(one.getKey()))).toList());
    }

    private static List<List<String>> placesOf(Group group, List<Axis> axes) {
        List<List<String>> places = List.of(List.of());
        for (Axis axis : axes) {
            List<String> values = valuesOf(group.values().get(axis.place()), axis.several());
            places = places.stream().flatMap(place -> values.stream().map(value -> Stream.concat(place.stream(), Stream.of(value)).toList())).toList();
        }
        return places;
    }

    private static List<String> valuesOf(String value, boolean several) {
        if (value == null || value.isBlank()) {
            return List.of(CountCell.ALL, CountCell.NOT_KNOWN);
        }
        return Stream.concat(Stream.of(CountCell.ALL), several ? Stream.of(value.split(" ")) : Stream.of(value)).toList();
    }

    List<Cell> cells() {
        return cells;
    }

    List<Line> lines() {
        return lines;
    }
}
