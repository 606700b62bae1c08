package org.concord.web.training;

import com.lowagie.text.Chunk;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.LayoutProcessor;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fonts of printed papers: Noto Sans, with one font more for each script of the region that it lacks. Vowels and conjuncts are put in their places by
 * the JDK's own layout (HarfBuzz); the server needs no fonts of its own.
 */
final class Typeface {

    private static final String FOLDER = "org/concord/web/fonts/";
    private static final String PLAIN = "NotoSans";
    private static final Map<UnicodeScript, String> OWN = Map.of(UnicodeScript.BENGALI, "NotoSansBengali", UnicodeScript.HAN, "NotoSansSC",
        UnicodeScript.KHMER, "NotoSansKhmer", UnicodeScript.LAO, "NotoSansLao", UnicodeScript.MYANMAR, "NotoSansMyanmar", UnicodeScript.THAI, "NotoSansThai");
    /** Once for all papers: the layout keeps what it knows of a font for ever. */
    private static final Map<String, BaseFont> FONTS = new ConcurrentHashMap<>();

    static {
        LayoutProcessor.enableKernLiga();
        LayoutProcessor.setWriteActualText();
    }

    private final float size;
    private final Color color;

    Typeface(float size, Color color) {
        this.size = size;
        this.color = color;
    }

    /** {@code text}, each stretch of one script in the font that has it: a mark stays with the letter it belongs to. */
    Phrase of(String text) {
        Phrase phrase = new Phrase();
        StringBuilder stretch = new StringBuilder();
        String font = PLAIN;
        for (int character : text.codePoints().toArray()) {
            String next = font(character, font);
            if (!next.equals(font) && !stretch.isEmpty()) {
                phrase.add(chunk(stretch.toString(), font));
                stretch.setLength(0);
            }
            font = next;
            stretch.appendCodePoint(character);
        }
        phrase.add(chunk(stretch.toString(), font));
        return phrase;
    }

    private static String font(int character, String before) {
        UnicodeScript script = UnicodeScript.of(character);
        if (script == UnicodeScript.INHERITED || script == UnicodeScript.COMMON && base(before).charExists(character)) {
            return before;
        }
        return OWN.getOrDefault(script, PLAIN);
    }

    private Chunk chunk(String text, String font) {
        return new Chunk(text, new Font(base(font), size, Font.NORMAL, color));
    }

    private static BaseFont base(String name) {
        return FONTS.computeIfAbsent(name, Typeface::load);
    }

    private static BaseFont load(String name) {
        String file = Typeface.class.getClassLoader().getResource(FOLDER + name + ".ttf").toString();
        try {
            BaseFont font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
            LayoutProcessor.loadFont(font, file);
            return font;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (DocumentException noFont) {
            throw new IllegalStateException(noFont);
        }
    }
}
