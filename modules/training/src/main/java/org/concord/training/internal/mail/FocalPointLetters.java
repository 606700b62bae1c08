package org.concord.training.internal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.concord.kernel.Paging;
import org.concord.membership.api.FocalPointCriteria;
import org.concord.membership.api.FocalPointRow;
import org.concord.membership.api.People;
import org.concord.training.api.MailFailure;
import org.concord.training.api.RunState;
import org.concord.training.internal.certificate.PublicSite;
import org.concord.training.internal.run.CourseRun;

/**
 * Writes to those who are a participant's focal points on the day: to each a mail of their own, so that an address that is refused stops nobody else's.
 * Their addresses are membership's: none is kept here. No officer is named: who signs in sees who is meant.
 */
@ApplicationScoped
class FocalPointLetters {

    private static final int MOST = 20;

    @Inject
    private MailRepository mails;
    @Inject
    private People people;
    @Inject
    private MailSettings settings;
    @Inject
    private PublicSite site;
    @Inject
    private Clock clock;

    /** Lets each focal point have a mail of their own; where there is none, nobody's it stays. */
    void share(Mail mail) {
        List<FocalPointRow> readers = readers(mail.participant(), LocalDate.now(clock));
        readers.stream().findFirst().ifPresent(first -> mail.readBy(first.person()));
        readers.stream().skip(1).forEach(other -> mails.add(mail.alsoReadBy(other.person(), clock.instant())));
    }

    /** Claims a mail that is due, and writes it. It is dropped where it has nothing to tell any more; given up where nobody has an address. */
    Optional<Letter> claim(Mail mail) {
        CourseRun run = mails.run(mail.run());
        LetterWriter writer = new LetterWriter(LetterTexts.in(settings.language()), Occasion.of(run, mails.course(run.course()), 0));
        Optional<String> text = text(mail, run, writer);
        if (text.isEmpty()) {
            mail.drop();
            return Optional.empty();
        }
        Optional<FocalPointRow> reader = reader(mail, LocalDate.now(clock));
        if (reader.isEmpty()) {
            mail.fail(MailFailure.NO_ADDRESS, null, clock.instant());
            return Optional.empty();
        }
        String address = reader.get().email();
        mail.claim(null, clock.instant(), settings.claim());
        return Optional.of(new Letter(mail.id(), mail.edition(), mail.attempts(), address, writer.subjectToFocalPoints(mail.kind()), text.get(), null));
    }

    /** A cancelled course is news until it would have been over, a seat until it is; a question until all is answered or the time for it is over. */
    private Optional<String> text(Mail mail, CourseRun run, LetterWriter writer) {
        boolean isOver = LocalDate.now(clock).isAfter(run.lastDay());
        boolean goesOn = run.state() == RunState.PUBLISHED && !isOver;
        return switch (mail.kind()) {
            case CANCELLED -> when(run.state() == RunState.CANCELLED && !isOver, () -> writer.ofCancellation(site.issuer()));
            case OFFERED -> mails.offered(mail.run(), mail.participant(), clock.instant()).filter(offered -> goesOn)
                .map(offered -> writer.ofOffers(offered, nominations(mail, "&state=OFFERED"), site.issuer()));
            case RELEASED -> when(goesOn, () -> writer.ofRelease(nominations(mail, ""), site.issuer()));
            default -> question(Question.of(mail.kind()), mail, writer);
        };
    }

    private Optional<String> question(Question question, Mail mail, LetterWriter writer) {
        return Optional.of(mails.asked(question, mail.run(), mail.participant()))
            .filter(asked -> asked.open() > 0 && !LocalDate.now(clock).isAfter(asked.until()))
            .map(asked -> writer.toFocalPoints(question.kind(), asked, page(question.page(), mail), site.issuer()));
    }

    private static Optional<String> when(boolean isSo, Supplier<String> text) {
        return isSo ? Optional.of(text.get()) : Optional.empty();
    }

    /** Who reads it. Whoever is no focal point any more has no address here. */
    private Optional<FocalPointRow> reader(Mail mail, LocalDate today) {
        return readers(mail.participant(), today).stream().filter(reader -> reader.person().equals(mail.reader())).findFirst();
    }

    /** One row an address. */
    private List<FocalPointRow> readers(String participant, LocalDate today) {
        FocalPointCriteria criteria = new FocalPointCriteria(participant, null, null, today, null);
        Map<String, FocalPointRow> byAddress = new LinkedHashMap<>();
        people.focalPoints(criteria, Paging.first(MOST)).rows().stream().filter(reader -> reader.email() != null)
            .forEach(reader -> byAddress.putIfAbsent(reader.email(), reader));
        return List.copyOf(byAddress.values());
    }

    private String nominations(Mail mail, String which) {
        return page("nominations", mail) + which;
    }

    /** The page where they act, which asks who is there. */
    private String page(String name, Mail mail) {
        return site.home() + "/training/" + name + "?run=" + mail.run() + "&participant=" + URLEncoder.encode(mail.participant(), StandardCharsets.UTF_8);
    }
}
