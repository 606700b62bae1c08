package org.concord.training.internal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.concord.training.api.MailFailure;
import org.concord.training.api.NominationState;
import org.concord.training.api.RunState;
import org.concord.training.internal.certificate.PublicSite;
import org.concord.training.internal.nomination.Nomination;
import org.concord.training.internal.people.Officer;
import org.concord.training.internal.run.CourseRun;

/** What a mail says when it is its turn, from the records as they are then. */
@ApplicationScoped
class Correspondence {

    @Inject
    private MailRepository mails;
    @Inject
    private MailSettings settings;
    @Inject
    private PublicSite site;
    @Inject
    private Clock clock;

    /** Claims a mail that is due, and writes it. One that has nothing to tell any more is dropped; one to nobody is given up. */
    Optional<Letter> claim(Mail mail) {
        CourseRun run = mails.run(mail.run());
        Nomination nomination = mails.nomination(mail.nomination());
        Officer officer = mails.officer(mail.officer());
        Instant now = clock.instant();
        if (!isStillSo(mail, run, nomination, now)) {
            mail.drop();
            return Optional.empty();
        }
        if (officer.email() == null) {
            mail.fail(MailFailure.NO_ADDRESS, null, now);
            return Optional.empty();
        }
        mail.claim(officer.email(), now);
        LetterTexts texts = LetterTexts.in(String.valueOf(officer.language()), settings.language());
        return Optional.of(letter(mail, nomination, officer, new LetterWriter(texts, Occasion.of(run, mails.course(run.course())))));
    }

    private static boolean isStillSo(Mail mail, CourseRun run, Nomination nomination, Instant now) {
        boolean goesOn = run.state() == RunState.PUBLISHED && !now.atZone(run.zone()).toLocalDate().isAfter(run.lastDay());
        return switch (mail.kind()) {
            case OFFERED -> goesOn && nomination.state() == NominationState.OFFERED && now.isBefore(nomination.offerExpiresAt());
            case CONFIRMED -> goesOn && comes(nomination);
            case RELEASED -> goesOn && !nomination.state().hasSeat();
        };
    }

    private static boolean comes(Nomination nomination) {
        return nomination.state() == NominationState.CONFIRMED || nomination.state() == NominationState.ENROLLED;
    }

    private Letter letter(Mail mail, Nomination nomination, Officer officer, LetterWriter writer) {
        String text = switch (mail.kind()) {
            case OFFERED -> writer.toOfficer(officer.fullName(), "OFFERED", site.issuer(), writer.moment(nomination.offerExpiresAt()));
            case CONFIRMED -> writer.toOfficer(officer.fullName(), "CONFIRMED", site.issuer());
            case RELEASED -> writer.toOfficer(officer.fullName(), "RELEASED." + nomination.state(), site.issuer());
        };
        return new Letter(mail.id(), mail.attempts(), List.of(officer.email()), writer.subject(mail.kind()), text);
    }
}
