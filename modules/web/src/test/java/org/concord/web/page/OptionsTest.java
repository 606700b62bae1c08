package org.concord.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void whoeverHasOneNameOnlyIsCalledByIt() {
        assertEquals("Nguyen, An", Options.person("Nguyen", "An"));
        assertEquals("Suharti", Options.person("Suharti", null));
    }
}
