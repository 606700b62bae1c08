package org.concord.assistance.internal.counts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concord.assistance.api.CountCell;
import org.concord.assistance.api.CountDimension;
import org.concord.assistance.api.CountMeasure;
import org.concord.assistance.api.CountRule;
import org.concord.assistance.api.ReleaseState;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Words;

/** A table as somebody was shown it. Its numbers never change; once it is published, nothing of it does. */
@Entity
@Table(schema = "assistance", name = "count_release")
class CountRelease {

    @Id
    private UUID id;
    @Column(name = "participant_code", updatable = false)
    private String participant;
    @Column(name = "release_number", updatable = false)
    private int number;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CountMeasure measure;
    @Column(updatable = false)
    private String dimensions;
    @Enumerated(EnumType.STRING)
    private ReleaseState state;
    @Column(updatable = false)
    private int threshold;
    @Column(name = "hidden_cells", updatable = false)
    private int hiddenCells;
    @Column(updatable = false)
    private int programs;
    @Column(name = "earlier_releases", updatable = false)
    private int earlier;
    @Column(name = "prepared_by", updatable = false)
    private String preparedBy;
    @Column(name = "prepared_at", updatable = false)
    private Instant preparedAt;
    @Column(name = "published_by")
    private String publishedBy;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Version
    private long version;
    @ElementCollection
    @CollectionTable(schema = "assistance", name = "release_cell", joinColumns = @JoinColumn(name = "release_id"))
    @OrderColumn(name = "place")
    private List<ShownCell> cells = new ArrayList<>();
    @ElementCollection
    @CollectionTable(schema = "assistance", name = "release_group", joinColumns = @JoinColumn(name = "release_id"))
    @OrderColumn(name = "place")
    private List<CountedGroup> groups = new ArrayList<>();

    protected CountRelease() {
    }

    /** @param earlier how many were shown before of the same participant */
    CountRelease(UUID id, String participant, Question question, int earlier, String preparedBy, Instant now) {
        this.id = id;
        this.participant = participant;
        measure = question.measure();
        dimensions = Words.codes(question.dimensions());
        this.earlier = earlier;
        number = earlier + 1;
        this.preparedBy = preparedBy;
        preparedAt = now;
        state = ReleaseState.RELEASE_PREPARED;
    }

    /** Hides what the attacker must not learn, and keeps what was counted. */
    void fill(Tabulation table, List<Group> counted, Suppression suppression, int least) {
        BitSet hidden = suppression.hide();
        if (hidden.cardinality() == table.cells().size()) {
            throw new RuleBroken(CountRule.RELEASE_SHOWS_NOTHING);
        }
        IntStream.range(0, table.cells().size()).forEach(cell -> cells.add(new ShownCell(table.cells().get(cell), hidden.get(cell))));
        counted.forEach(group -> groups.add(new CountedGroup(group)));
        threshold = least;
        hiddenCells = hidden.cardinality();
        programs = suppression.programs();
    }

    void publish(String by, int least, Instant now) {
        if (state == ReleaseState.RELEASE_PUBLISHED) {
            throw new RuleBroken(CountRule.RELEASE_IS_PUBLISHED);
        }
        if (by.equals(preparedBy)) {
            throw new RuleBroken(CountRule.RELEASE_NEEDS_A_SECOND_PERSON);
        }
        if (threshold < least) {
            throw new RuleBroken(CountRule.RELEASE_BELOW_THRESHOLD, least);
        }
        state = ReleaseState.RELEASE_PUBLISHED;
        publishedBy = by;
        publishedAt = now;
    }

    Question question() {
        return new Question(measure, Words.of(CountDimension.class, dimensions));
    }

    /** What was counted, small counts and all. */
    List<Group> groups() {
        return groups.stream().map(CountedGroup::group).toList();
    }

    /** By place, the cells that are not shown. */
    BitSet hidden() {
        BitSet hidden = new BitSet();
        IntStream.range(0, cells.size()).filter(cell -> cells.get(cell).counted() == null).forEach(hidden::set);
        return hidden;
    }

    /** What is shown. */
    List<CountCell> shown() {
        Long all = cells.stream().filter(ShownCell::isSumOfAll).map(ShownCell::counted).filter(Objects::nonNull).findFirst().orElse(null);
        return cells.stream().map(cell -> CountCell.of(question().dimensions(), cell.at(), cell.counted(), all)).toList();
    }

    String participant() {
        return participant;
    }

    long version() {
        return version;
    }
}
