package org.concord.actionplans.internal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void lettersTellTheLanguage() {
        assertEquals("vi", Wording.language("Chương trình 130/CP"));
        assertEquals("vi", Wording.language("Hỗ trợ nạn nhân"));
        assertEquals("km", Wording.language("ផែនការ"));
        assertEquals("th", Wording.language("แผน 2026"));
        assertEquals("en", Wording.language("Plan of 2026"));
    }

    @Test
    void textBecomesOneLineOfCharactersThatXmlHas() {
        assertEquals("a b \uFFFD\uFFFD\uFFFD \uD83D\uDEE1", Wording.inXml(" a\r\n\tb \u0000\uFFFE\u0007\u00A0\uD83D\uDEE1 "));
    }

    @Test
    void halfASurrogatePairIsReplaced() {
        assertEquals("\uFFFDx", Wording.inXml("\uD83Dx"));
    }

    @Test
    void markupIsEscapedInTextsAndAttributes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Xml xml = new Xml(out);

        xml.open("a", "b", "\"<&>'\n", "none", null).text("c", "<&> ]]>").close().end();

        assertEquals("""
            <?xml version="1.0" encoding="UTF-8"?>
            <a b="&quot;&lt;&amp;&gt;'">
              <c>&lt;&amp;&gt; ]]&gt;</c>
            </a>
            """, out.toString(StandardCharsets.UTF_8));
    }
}
