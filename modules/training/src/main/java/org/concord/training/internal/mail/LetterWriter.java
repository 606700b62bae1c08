package org.concord.training.internal.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.training.api.MailKind;

/** Writes what a mail says, in the reader's language. What people typed stands on one line each, whatever they typed. */
final class LetterWriter {

    private final LetterTexts texts;
    private final Occasion occasion;

    LetterWriter(LetterTexts texts, Occasion occasion) {
        this.texts = texts;
        this.occasion = occasion;
    }

    String subject(MailKind kind) {
        return texts.text("subject." + kind, line(occasion.code()));
    }

    /** The same to focal points, where it is another. */
    String subjectToFocalPoints(MailKind kind) {
        return texts.has("subject." + kind + ".focalPoints") ? texts.text("subject." + kind + ".focalPoints", line(occasion.code())) : subject(kind);
    }

    /**
     * A letter to an officer.
     *
     * @param details what the text of this kind says besides
     */
    String toOfficer(String name, String key, String issuer, Object... details) {
        return paragraphs(texts.text("greeting", line(name)), texts.text("body." + key, details), course(), programme(), texts.text("footer", line(issuer)));
    }

    /** Asks focal points what became of those they nominated. */
    String toFocalPoints(MailKind kind, Asked asked, String address, String issuer) {
        return paragraphs(texts.text("greeting.focalPoints"), course(), texts.text("body." + kind, asked.open(), day(asked.until())), address,
            texts.text("footer.focalPoints", line(issuer)));
    }

    /** Tells focal points that seats are offered, which they alone can confirm. */
    String ofOffers(Offered offered, String address, String issuer) {
        String text = texts.text("body.OFFERED.focalPoints", offered.many(), moment(offered.first()));
        return paragraphs(texts.text("greeting.focalPoints"), course(), text, address, texts.text("footer.focalPoints", line(issuer)));
    }

    /** Tells them that a seat is not kept for somebody they nominated. */
    String ofRelease(String address, String issuer) {
        return paragraphs(texts.text("greeting.focalPoints"), course(), texts.text("body.RELEASED.focalPoints"), address,
            texts.text("footer.focalPoints", line(issuer)));
    }

    /** Tells focal points that a course is not held for which they nominated somebody. */
    String ofCancellation(String issuer) {
        return paragraphs(texts.text("greeting.focalPoints"), texts.text("body.CANCELLED.focalPoints", line(occasion.reason())), course(), programme(),
            texts.text("footer.focalPoints", line(issuer)));
    }

    private String course() {
        String title = line(occasion.title()) + " (" + line(occasion.code()) + ")";
        return occasion.where() == null ? title : title + "\n" + line(occasion.where());
    }

    /** The sessions by the clock of where they are held. */
    String programme() {
        return occasion.sittings().stream().map(this::sitting).collect(Collectors.joining("\n"));
    }

    private String sitting(Sitting sitting) {
        String where = sitting.where() == null ? "" : ", " + line(sitting.where());
        return day(sitting.start()) + ", " + hour(sitting.start()) + "–" + hour(sitting.end()) + " (" + occasion.zone().getId() + "): " + line(sitting.topic()) + where;
    }

    /** A moment by the clock of where the run is held. */
    String moment(Instant moment) {
        return day(moment) + ", " + hour(moment) + " (" + occasion.zone().getId() + ")";
    }

    String day(Instant moment) {
        return day(there(moment).toLocalDate());
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale()).format(day);
    }

    private String hour(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm").format(there(moment));
    }

    private ZonedDateTime there(Instant moment) {
        return moment.atZone(occasion.zone());
    }

    private static String paragraphs(String... paragraphs) {
        return Stream.of(paragraphs).collect(Collectors.joining("\n\n", "", "\n"));
    }

    /** On one line: nothing that is typed begins a line, or a header, of its own. */
    static String line(String typed) {
        return typed.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
    }
}
