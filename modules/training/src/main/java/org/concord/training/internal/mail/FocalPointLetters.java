package org.concord.training.internal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.concord.kernel.Paging;
import org.concord.membership.api.FocalPointCriteria;
import org.concord.membership.api.FocalPointRow;
import org.concord.membership.api.People;
import org.concord.training.api.MailFailure;
import org.concord.training.api.MailKind;
import org.concord.training.api.RunState;
import org.concord.training.internal.certificate.PublicSite;
import org.concord.training.internal.run.CourseRun;

/** Writes to those who are a participant's focal points on the day. Their addresses are membership's: none is kept here. */
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

    /** Claims a mail that is due, and writes it. It is dropped where it has nothing to tell any more; given up where nobody has an address. */
    Optional<Letter> claim(Mail mail) {
        CourseRun run = mails.run(mail.run());
        Asked asked = mails.asked(mail.run(), mail.participant());
        LocalDate today = LocalDate.now(clock);
        if (!isStillSo(mail, run, asked, today)) {
            mail.drop();
            return Optional.empty();
        }
        List<String> readers = readers(mail.participant(), today);
        if (readers.isEmpty()) {
            mail.fail(MailFailure.NO_ADDRESS, null, clock.instant());
            return Optional.empty();
        }
        mail.claim(null, clock.instant(), settings.claim());
        Occasion occasion = Occasion.of(run, mails.course(run.course()), 0);
        LetterWriter writer = new LetterWriter(LetterTexts.in(settings.language()), occasion);
        String text = mail.kind() == MailKind.CANCELLED ? writer.ofCancellation(site.issuer()) : writer.toFocalPoints(asked, address(mail), site.issuer());
        return Optional.of(new Letter(mail.id(), mail.attempts(), readers, writer.subject(mail.kind()), text, null));
    }

    /** A cancelled course is news until it would have been over, a question until all is answered or the time for it is over. */
    private static boolean isStillSo(Mail mail, CourseRun run, Asked asked, LocalDate today) {
        if (mail.kind() == MailKind.CANCELLED) {
            return run.state() == RunState.CANCELLED && !today.isAfter(run.lastDay());
        }
        return asked.open() > 0 && !today.isAfter(asked.until());
    }

    private List<String> readers(String participant, LocalDate today) {
        FocalPointCriteria criteria = new FocalPointCriteria(participant, null, null, today, null);
        return people.focalPoints(criteria, Paging.first(MOST)).rows().stream().map(FocalPointRow::email).filter(Objects::nonNull).distinct().toList();
    }

    /** The page where they answer, which asks who is there. */
    private String address(Mail mail) {
        return site.home() + "/training/later-evaluations?run=" + mail.run() + "&participant=" + URLEncoder.encode(mail.participant(), StandardCharsets.UTF_8);
    }
}
