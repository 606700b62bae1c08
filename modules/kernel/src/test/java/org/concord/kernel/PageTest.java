package org.concord.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void listIsReadPageByPageToItsEnd() {
        List<String> asked = new ArrayList<>();

        List<Integer> all = Page.all(paging -> {
            asked.add(paging.after());
            return paging.after() == null ? new Page<>(List.of(1, 2), "2") : paging.after().equals("2") ? new Page<>(List.of(3), "3") : new Page<>(List.of(), null);
        });

        assertEquals(List.of(1, 2, 3), all);
        assertEquals(Arrays.asList(null, "2", "3"), asked);
    }
}
