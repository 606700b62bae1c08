package org.concord.training.internal.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.concord.training.api.MailKind;
import org.junit.jupiter.api.Test;

class LetterWriterTest {

    private static final String ISSUER = "Regional Support Office";

    @Test
    void letterIsInTheLanguageOfItsReaderAndAtTheClockOfTheCourse() {
        LetterWriter vietnamese = new LetterWriter(LetterTexts.in("vi", "en"), Invented.occasion());

        String text = vietnamese.toOfficer("Ví Dụ Thị Hoa", "CONFIRMED", ISSUER);

        assertEquals("Khóa học T-1: chỗ của anh/chị đã được xác nhận", vietnamese.subject(MailKind.CONFIRMED));
        assertTrue(text.startsWith("Kính gửi Ví Dụ Thị Hoa,\n\n"), text);
        assertTrue(text.contains("\n1 tháng 3, 2027, 09:00–12:00 (Asia/Bangkok): How to ask, Room 1\n"), text);
    }

    @Test
    void languageThatNoLetterIsWrittenInIsTheOfficesAndThenEnglish() {
        assertEquals("vi", LetterTexts.in("th", "vi").locale().getLanguage());
        assertEquals("en", LetterTexts.in("th", "km").locale().getLanguage());
        assertEquals("en", LetterTexts.in("en", "vi").locale().getLanguage());
    }

    @Test
    void nothingTypedBeginsALineOfItsOwn() {
        LetterWriter writer = new LetterWriter(LetterTexts.in("en"), Invented.occasion("T-1\r\nBcc: thief@example.org", "Title\r\n.\r\nQUIT"));

        String text = writer.toOfficer("Hoa\r\nBcc: thief@example.org\u2028Cc: x", "CONFIRMED", ISSUER);

        assertFalse(text.lines().anyMatch(line -> line.matches("(Bcc|Cc|\\.|QUIT).*")), text);
        assertFalse(writer.subject(MailKind.CONFIRMED).matches("(?s).*[\r\n].*"));
    }

    @Test
    void focalPointsReadHowManySeatsTheyCanConfirmAndUntilWhen() {
        LetterWriter writer = new LetterWriter(LetterTexts.in("en"), Invented.occasion());

        String text = writer.ofOffers(new Offered(3, Instant.parse("2027-02-01T16:59:00Z")), "https://concord.example/training/nominations", ISSUER);

        assertEquals("Course T-1: seats to confirm", writer.subjectToFocalPoints(MailKind.OFFERED));
        assertEquals(writer.subject(MailKind.CANCELLED), writer.subjectToFocalPoints(MailKind.CANCELLED));
        assertTrue(text.contains("not confirmed yet: 3.") && text.contains("February 1, 2027, 23:59 (Asia/Bangkok)"), text);
    }

    @Test
    void everyKindHasItsWordsInEachLanguageWithTheSameBlanks() {
        ResourceBundle english = bundle("en");
        for (MailKind kind : MailKind.values()) {
            assertTrue(english.containsKey("subject." + kind), kind::name);
            assertTrue(english.keySet().stream().anyMatch(key -> key.equals("body." + kind) || key.startsWith("body." + kind + ".")), kind::name);
        }
        for (String language : LetterTexts.LANGUAGES) {
            ResourceBundle texts = bundle(language);
            assertEquals(new HashSet<>(english.keySet()), new HashSet<>(texts.keySet()), language);
            english.keySet().forEach(key -> assertEquals(blanks(english.getString(key)), blanks(texts.getString(key)), language + ": " + key));
        }
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("org.concord.training.letters", Locale.forLanguageTag(language));
    }

    private static Set<String> blanks(String text) {
        return Pattern.compile("\\{\\d}").matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
