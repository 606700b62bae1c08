package org.concord.training.internal.mail;

import static org.concord.training.api.MailState.DROPPED;
import static org.concord.training.api.MailState.GIVEN_UP;
import static org.concord.training.api.MailState.SENDING;
import static org.concord.training.api.MailState.SENT;
import static org.concord.training.api.MailState.WAITING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.Ids;
import org.concord.kernel.NaturalId;
import org.concord.kernel.RuleBroken;
import org.concord.training.api.MailFailure;
import org.concord.training.api.MailKind;
import org.concord.training.api.MailRule;
import org.concord.training.api.MailState;
import org.concord.training.internal.nomination.NominationMoved;

/**
 * That something is to be told, to whom, and what became of it. What the mail says, and the address, are read when it is its turn: so it never tells
 * what is not so any more, and no copy of anybody's name waits here. Whoever sends it has claimed it before, for a while after which it is due again.
 * Whom and what it is about is written once only: written again, a claim would wait for the locks of those who change the run or the nomination.
 */
@Entity
@Table(schema = "training", name = "mail")
class Mail {

    /** Between one attempt and the next; then it is given up, after some four days (RFC 5321, section 4.5.4.1). */
    private static final List<Duration> WAITS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2),
        Duration.ofHours(6), Duration.ofHours(12), Duration.ofDays(1), Duration.ofDays(1), Duration.ofDays(1));
    private static final int LONGEST_REPLY = 500;

    @Id
    private UUID id;
    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private MailKind kind;
    @Column(name = "run_id", updatable = false)
    private UUID run;
    @Column(name = "participant_code", updatable = false)
    private String participant;
    @Column(name = "nomination_id", updatable = false)
    private UUID nomination;
    @Column(name = "officer_id", updatable = false)
    private UUID officer;
    @Column(name = "reader_id")
    private UUID reader;
    @Enumerated(EnumType.STRING)
    private MailState state;
    @Column(name = "created_at", updatable = false)
    private Instant createdAt;
    @Column(name = "due_at")
    private Instant dueAt;
    private int attempts;
    private int edition;
    @Column(name = "tried_at")
    private Instant triedAt;
    @Column(name = "sent_to")
    private String sentTo;
    @Enumerated(EnumType.STRING)
    private MailFailure failure;
    private String reply;
    @Version
    private long version;

    protected Mail() {
    }

    private Mail(UUID id, MailKind kind, UUID run, String participant, Instant now) {
        this.id = id;
        this.kind = kind;
        this.run = run;
        this.participant = participant;
        state = WAITING;
        createdAt = now.truncatedTo(ChronoUnit.MICROS);
        dueAt = createdAt;
    }

    private Mail(UUID id, MailKind kind, NominationMoved of, Instant now) {
        this(id, kind, of.run(), of.participant(), now);
        nomination = of.nomination();
        officer = of.officer();
    }

    /** Tells the officer what became of a nomination. */
    static Mail toOfficer(MailKind kind, NominationMoved of, Instant now) {
        return new Mail(Ids.next(), kind, of, now);
    }

    /** Tells it once, however often somebody wants to. */
    static Mail onceToOfficer(MailKind kind, NominationMoved of, Instant now) {
        return new Mail(NaturalId.of("mails", kind, of.nomination()), kind, of, now);
    }

    /** Writes to the focal points of a participant, once, about all they nominated for a run. */
    static Mail toFocalPoints(MailKind kind, UUID run, String participant, Instant now) {
        return new Mail(NaturalId.of("mails", kind, run, participant), kind, run, participant, now);
    }

    /** Writes to them at the end of a while, once about all that happens in it; nobody tries it as long as more may happen. */
    static Mail toFocalPointsOnce(MailKind kind, UUID run, String participant, Instant now, Duration wait) {
        long step = Math.max(1, wait.toMillis());
        Instant end = Instant.ofEpochMilli((now.toEpochMilli() / step + 1) * step);
        Mail mail = new Mail(NaturalId.of("mails", kind, run, participant, end), kind, run, participant, now);
        mail.dueAt = end.plus(wait);
        return mail;
    }

    /** Is one focal point's from now on. */
    void readBy(UUID person) {
        reader = person;
    }

    /** The same for another focal point: what becomes of it is told apart. */
    Mail alsoReadBy(UUID person, Instant now) {
        Mail other = new Mail(NaturalId.of("mails", id, person), kind, run, participant, now);
        other.reader = person;
        return other;
    }

    /** Lets it wait, for others of its kind that make it needless. */
    Mail after(Duration wait) {
        dueAt = dueAt.plus(wait);
        return this;
    }

    /** Whether it is its turn: never before, or nobody said in time what became of the attempt before. */
    boolean isDue(Instant now) {
        return dueAt != null && !dueAt.isAfter(now);
    }

    /**
     * Whoever calls this, and commits, is the one who tries it now.
     *
     * @param address kept until the reader may not be named any more; null where others keep it
     * @param claim after which it is due again, unless somebody said what became of it
     */
    void claim(String address, Instant now, Duration claim) {
        state = SENDING;
        attempts++;
        triedAt = now.truncatedTo(ChronoUnit.MICROS);
        dueAt = triedAt.plus(claim);
        sentTo = address;
    }

    /** The mail server took it. */
    void sent() {
        state = SENT;
        dueAt = null;
        failure = null;
        reply = null;
    }

    /** Tries again later, later each time, as long as that is of any use; unless somebody else tries it by now. */
    void fail(int attempt, MailFailure why, String said, Instant now) {
        if (state == SENDING && attempts == attempt) {
            fail(why, said, now);
        }
    }

    /** The same without having been tried. */
    void fail(MailFailure why, String said, Instant now) {
        failure = why;
        reply = said == null || said.length() <= LONGEST_REPLY ? said : said.substring(0, LONGEST_REPLY);
        boolean again = why.isPassing() && attempts <= WAITS.size();
        state = again ? WAITING : GIVEN_UP;
        dueAt = again ? now.truncatedTo(ChronoUnit.MICROS).plus(WAITS.get(attempts - 1)) : null;
    }

    /** As if it had never been tried, in a message of its own. */
    void sendAgain(Instant now) {
        if (state == SENDING || state == DROPPED) {
            throw new RuleBroken(MailRule.MAIL_STATE_FORBIDS, state);
        }
        state = WAITING;
        dueAt = now.truncatedTo(ChronoUnit.MICROS);
        attempts = 0;
        edition++;
    }

    /** Nobody is to be told any more. */
    void drop() {
        state = DROPPED;
        dueAt = null;
    }

    /** Lets go what says whom it was for; what was not sent is not sent. */
    void forgetReader() {
        if (dueAt != null) {
            drop();
        }
        sentTo = null;
        reply = null;
    }

    UUID id() {
        return id;
    }

    MailKind kind() {
        return kind;
    }

    UUID run() {
        return run;
    }

    String participant() {
        return participant;
    }

    UUID nomination() {
        return nomination;
    }

    UUID officer() {
        return officer;
    }

    /** The focal point who reads it; null where an officer does, or it is not known yet. */
    UUID reader() {
        return reader;
    }

    int edition() {
        return edition;
    }

    boolean isToFocalPoints() {
        return officer == null;
    }

    /** How often it was tried, the attempt that is under way among them. */
    int attempts() {
        return attempts;
    }

    long version() {
        return version;
    }

    MailState state() {
        return state;
    }

    Instant dueAt() {
        return dueAt;
    }
}
