package org.concord.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserKindTest {

    private static final String ALIKE = " AppleWebKit/537.36 (KHTML, like Gecko) ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "(Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0 | Firefox, Windows",
        "(Windows NT 10.0; Win64; x64)#Chrome/130.0.0.0 Safari/537.36 | Chrome, Windows",
        "(Windows NT 10.0; Win64; x64)#Chrome/130.0.0.0 Safari/537.36 Edg/130.0.2849.80 | Edge, Windows",
        "(Linux; Android 10; K)#Chrome/130.0.0.0 Mobile Safari/537.36 | Chrome, Android",
        "(Linux; Android 14; SAMSUNG SM-S918B)#SamsungBrowser/26.0 Chrome/122.0.0.0 Mobile Safari/537.36 | Samsung Internet, Android",
        "(X11; Linux x86_64)#Chrome/130.0.0.0 Safari/537.36 OPR/115.0.0.0 | Opera, Linux",
        "(iPhone; CPU iPhone OS 17_7 like Mac OS X)#Version/17.6 Mobile/15E148 Safari/604.1 | Safari, iPhone",
        "(iPhone; CPU iPhone OS 17_7 like Mac OS X)#CriOS/130.0 Mobile/15E148 Safari/604.1 | Chrome, iPhone",
        "(Macintosh; Intel Mac OS X 14_7)#Version/18.0 Safari/605.1.15 | Safari, macOS"})
    void browserIsCalledAsItsOwnerCallsIt(String said, String kind) {
        assertEquals(kind, BrowserKind.of("Mozilla/5.0 " + said.replace("#", ALIKE)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Java-http-client/17.0.13", "<script>alert(1)</script>"})
    void whatIsNoBrowserHasNoName(String said) {
        assertNull(BrowserKind.of(said));
    }

    @Test
    void nothingElseOfWhatIsSaidIsKept() {
        assertEquals("Firefox, Linux", BrowserKind.of("Mozilla/5.0 (X11; Linux; secret-build of Linh Example) Firefox/132.0"));
    }
}
