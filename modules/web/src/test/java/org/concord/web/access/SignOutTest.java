package org.concord.web.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SignOutTest {

    @Test
    void anAddressIsWrittenAsAnAddressAndNothingElse() {
        String page = SignOut.elsewhere("https://example.org/?a=1&b=\"><script>");

        assertTrue(page.contains("https://example.org/?a=1&amp;b=&quot;>&lt;script>"), page);
        assertFalse(page.contains("<script>"), page);
    }
}
