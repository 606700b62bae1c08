package org.concord.training.internal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.concord.training.api.MailFailure;
import org.concord.training.api.MailKind;
import org.concord.training.api.NominationState;
import org.concord.training.api.RunState;
import org.concord.training.internal.certificate.PublicSite;
import org.concord.training.internal.mail.CalendarEntry.Standing;
import org.concord.training.internal.nomination.Nomination;
import org.concord.training.internal.people.Officer;
import org.concord.training.internal.run.CourseRun;

/** What an officer is told when it is the mail's turn, from the records as they are then. */
@ApplicationScoped
class OfficerLetters {

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
        if (officer.isAnonymised() || !isStillSo(mail, run, nomination, now)) {
            mail.drop();
            return Optional.empty();
        }
        if (officer.email() == null) {
            mail.fail(MailFailure.NO_ADDRESS, null, now);
            return Optional.empty();
        }
        mail.claim(officer.email(), now, settings.claim());
        return Optional.of(letter(mail, nomination, officer, Occasion.of(run, mails.course(run.course()), mails.sequence(run.id()))));
    }

    private static boolean isStillSo(Mail mail, CourseRun run, Nomination nomination, Instant now) {
        boolean isOver = run.dayAt(now).isAfter(run.lastDay());
        boolean goesOn = run.state() == RunState.PUBLISHED && !isOver;
        return switch (mail.kind()) {
            case OFFERED -> goesOn && isOffered(nomination) && now.isBefore(nomination.offerExpiresAt());
            case RELEASED -> !isOver && !nomination.state().hasSeat();
            case CHANGED -> goesOn && (isOffered(nomination) || comes(nomination));
            case CANCELLED -> run.state() == RunState.CANCELLED && nomination.state().isLive() && !isOver;
            case REMINDER -> goesOn && comes(nomination) && !run.dayAt(now).isAfter(run.firstDay());
            default -> goesOn && comes(nomination);
        };
    }

    private static boolean isOffered(Nomination nomination) {
        return nomination.state() == NominationState.OFFERED;
    }

    private static boolean comes(Nomination nomination) {
        return nomination.state() == NominationState.CONFIRMED || nomination.state() == NominationState.ENROLLED;
    }

    private Letter letter(Mail mail, Nomination nomination, Officer officer, Occasion occasion) {
        LetterWriter writer = new LetterWriter(LetterTexts.in(String.valueOf(officer.language()), settings.language()), occasion);
        String text = switch (mail.kind()) {
            case OFFERED -> writer.toOfficer(officer.fullName(), "OFFERED", site.issuer(), writer.moment(nomination.offerExpiresAt()));
            case RELEASED -> writer.toOfficer(officer.fullName(), "RELEASED." + nomination.state(), site.issuer());
            case CANCELLED -> writer.toOfficer(officer.fullName(), "CANCELLED", site.issuer(), LetterWriter.line(occasion.reason()));
            case REMINDER -> writer.toOfficer(officer.fullName(), "REMINDER", site.issuer(), writer.day(occasion.begins()));
            default -> writer.toOfficer(officer.fullName(), mail.kind().name(), site.issuer());
        };
        CalendarEntry entry = mail.kind() == MailKind.CANCELLED && !mails.hasEntry(nomination.id()) ? null
            : CalendarEntry.of(occasion, standing(mail, nomination), writer.programme(), settings.from(), officer.email(), clock.instant());
        return new Letter(mail.id(), mail.edition(), mail.attempts(), officer.email(), writer.subject(mail.kind()), text, entry);
    }

    private static Standing standing(Mail mail, Nomination nomination) {
        return switch (mail.kind()) {
            case RELEASED, CANCELLED -> Standing.CANCELLED;
            default -> isOffered(nomination) ? Standing.TENTATIVE : Standing.CONFIRMED;
        };
    }
}
