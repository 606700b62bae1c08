package org.concord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AmongTest {

    @Test
    void eachValueIsAParameterOfItsOwn() {
        assertEquals("x in (:ids_0, :ids_1)", Among.spread("x in (:ids)", Map.of("ids", List.of(1, 2))));
        assertEquals("x in (:ids_0, :ids_1)", Among.spread("x in :ids", Map.of("ids", List.of(1, 2))));
    }

    @Test
    void thereAreAsManyAsTheNextPowerOfTwoSoThatFewTextsAreKept() {
        assertEquals("x in (:ids_0, :ids_1, :ids_2, :ids_3)", Among.spread("x in (:ids)", Map.of("ids", List.of(1, 2, 3))));
        assertEquals(Among.spread("x in (:ids)", Map.of("ids", List.of(1, 2, 3, 4, 5))),
            Among.spread("x in (:ids)", Map.of("ids", List.of(1, 2, 3, 4, 5, 6, 7, 8))));
    }

    @Test
    void whereThereAreNoneThereIsOneWithoutAValue() {
        assertEquals("x in (:ids_0)", Among.spread("x in (:ids)", Map.of("ids", List.of())));
    }

    @Test
    void anotherParameterWhoseNameBeginsAlikeIsLeftAlone() {
        assertEquals("x in (:own_0) and y = :ownAgency", Among.spread("x in (:own) and y = :ownAgency", Map.of("own", List.of(1))));
    }

    @Test
    void oneThatStandsForOneValueIsLeftAlone() {
        assertEquals("x in (:ids_0) and y = :day", Among.spread("x in (:ids) and y = :day", Map.of("ids", List.of(1), "day", 2)));
    }

    @Test
    void oneThatStandsTwiceIsSpreadTwice() {
        assertEquals("x in (:c_0) and y in (:c_0)", Among.spread("x in (:c) and y in (:c)", Map.of("c", List.of(1))));
    }
}
