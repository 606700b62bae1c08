package org.concord.assistance.internal.counts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A group of cases that was counted. */
@Embeddable
class CountedGroup {

    private static final String BETWEEN = "|";

    @Column(name = "in_common", updatable = false)
    private String inCommon;
    @Column(updatable = false)
    private long counted;

    protected CountedGroup() {
    }

    CountedGroup(Group group) {
        inCommon = group.values().stream().map(value -> Objects.toString(value, "")).collect(Collectors.joining(BETWEEN));
        counted = group.counted();
    }

    Group group() {
        return new Group(Stream.of(inCommon.split("\\|", -1)).map(value -> value.isEmpty() ? null : value).collect(Collectors.toList()), counted);
    }
}
