package org.concord.assistance.internal.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.concord.assistance.api.AgeGroup;
import org.concord.assistance.api.ScreeningPart;
import org.concord.assistance.api.Strength;

/** One indicator of a list. Neither ever changes: what a screening found stays explained by what it was asked. */
@Entity
@Table(schema = "assistance", name = "screening_indicator")
@IdClass(Indicator.Key.class)
class Indicator {

    /** Which indicator of which list. */
    record Key(String list, String code) implements Serializable {
    }

    @Id
    @Column(name = "list_code")
    private String list;
    @Id
    private String code;
    private int place;
    @Enumerated(EnumType.STRING)
    private ScreeningPart dimension;
    @Enumerated(EnumType.STRING)
    @Column(name = "of_adults")
    private Strength ofAdults;
    @Enumerated(EnumType.STRING)
    @Column(name = "of_children")
    private Strength ofChildren;

    protected Indicator() {
    }

    Indicator(String list, String code, int place, ScreeningPart dimension, Strength ofAdults, Strength ofChildren) {
        this.list = list;
        this.code = code;
        this.place = place;
        this.dimension = dimension;
        this.ofAdults = ofAdults;
        this.ofChildren = ofChildren;
    }

    String code() {
        return code;
    }

    ScreeningPart dimension() {
        return dimension;
    }

    /** How much it weighs for somebody of this age; the more of both where that is not known, and null where it says nothing then. */
    Strength strength(AgeGroup age) {
        return switch (age) {
            case ADULT -> ofAdults;
            case CHILD -> ofChildren;
            case AGE_UNKNOWN -> Stream.of(ofAdults, ofChildren).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
        };
    }
}
