package org.concord.membership.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NumberOrderTest {

    @Test
    void numbersAreInTheOrderPeopleExpect() {
        List<String> ordered = Stream.of("10", "4.b", "10?", "2", "4", "4.a").sorted(Comparator.comparing(NumberOrder::of)).toList();

        assertEquals(List.of("2", "4", "4.a", "4.b", "10", "10?"), ordered);
    }
}
