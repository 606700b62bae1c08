package org.concord.training.internal.certificate;

import static org.concord.training.api.CertificateState.ISSUED;
import static org.concord.training.api.CertificateState.REVOKED;
import static org.concord.training.api.CertificateState.SUPERSEDED;
import static org.concord.training.api.CertificateState.SUSPENDED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.kernel.Codes;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Sha256;
import org.concord.kernel.Text;
import org.concord.training.api.CertificateFacts;
import org.concord.training.api.CertificateKind;
import org.concord.training.api.CertificateReason;
import org.concord.training.api.CertificateRule;
import org.concord.training.api.CertificateState;
import org.concord.training.api.SupersedeCertificate;

/** A certificate: its own copy of what it states, which never changes, and whether it still counts. */
@Entity
@Table(schema = "training", name = "certificate")
class Certificate {

    private static final int LENGTH_OF_TOKEN = 26;
    private static final int MOST_MINUTES = 100_000;
    private static final int LONGEST_REASON = 1000;

    @Id
    private UUID id;
    private String number;
    @Enumerated(EnumType.STRING)
    private CertificateKind kind;
    @Column(name = "participant_code")
    private String participant;
    @Column(name = "officer_id")
    private UUID officer;
    private String holder;
    @Column(name = "shows_name")
    private boolean showsName;
    @Column(name = "run_id")
    private UUID run;
    @Column(name = "nomination_id")
    private UUID nomination;
    @Column(name = "course_code")
    private String courseCode;
    @Column(name = "curriculum_version")
    private int curriculumVersion;
    @Column(name = "course_title")
    private String courseTitle;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    private int minutes;
    @Column(name = "issued_at")
    private Instant issuedAt;
    @Column(name = "valid_until")
    private LocalDate validUntil;
    @Enumerated(EnumType.STRING)
    private CertificateState state;
    private Instant since;
    private String reason;
    @Column(name = "successor_id")
    private UUID successor;
    private String token;
    /** Looked for in the place of the token: how long the database compares tells nothing about a token. */
    @Column(name = "token_hash")
    private String tokenHash;
    /** What there may be one of: the nomination and the kind, while the certificate may count. */
    @Column(name = "live_for")
    private String liveFor;
    private String credential;
    @Column(name = "search_text")
    private String searchText;
    @Version
    private long version;

    protected Certificate() {
    }

    Certificate(UUID id, CertificateFacts facts, Instant now) {
        this.id = id;
        kind = Required.value("kind", facts.kind());
        participant = Codes.checked("participant", facts.participant());
        officer = facts.officer();
        holder = named(facts.holder());
        showsName = facts.showsName();
        run = facts.run();
        nomination = facts.nomination();
        courseCode = Codes.checked("courseCode", facts.courseCode());
        curriculumVersion = counted("curriculumVersion", facts.curriculumVersion(), 9999);
        courseTitle = Text.required("courseTitle", facts.courseTitle(), 300);
        firstDay = Required.value("firstDay", facts.firstDay());
        lastDay = notBefore("lastDay", firstDay, Required.value("lastDay", facts.lastDay()));
        minutes = counted("minutes", facts.minutes(), MOST_MINUTES);
        issuedAt = now;
        validUntil = facts.validUntil() == null ? null : notBefore("validUntil", lastDay, facts.validUntil());
        number = CertificateNumber.next(now);
        token = Letters.random(LENGTH_OF_TOKEN);
        tokenHash = hash(token);
        liveFor = nomination == null ? null : nomination + " " + kind;
        searchText = Text.folded(number + " " + holder + " " + courseCode + " " + courseTitle);
        enter(ISSUED, null, now);
    }

    private static String named(String holder) {
        return Text.required("holder", holder, 200);
    }

    /** Refuses a command that names another holder: the audit log, by which a repetition is known, keeps no names. */
    void mustName(String other) {
        if (!holder.equals(named(other))) {
            throw new RuleBroken(KernelRule.KEY_REUSED);
        }
    }

    private static int counted(String field, Integer number, int most) {
        if (Required.value(field, number) < 1 || number > most) {
            throw RuleBroken.at(field, KernelRule.NOT_A_NUMBER, number);
        }
        return number;
    }

    private static LocalDate notBefore(String field, LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            throw RuleBroken.at(field, KernelRule.ENDS_BEFORE_START, start, end);
        }
        return end;
    }

    /** What a token that somebody typed or scanned is looked for by. */
    static String hash(String token) {
        return Sha256.hex(Letters.read(token));
    }

    /** Keeps what it says to other people's systems, signed. */
    void sign(Signer signer, PublicSite site) {
        credential = signer.sign(new OpenBadge(id, number, facts(), issuedAt).payload(site).toString());
    }

    private CertificateFacts facts() {
        return new CertificateFacts(kind, participant, officer, holder, showsName, run, nomination, courseCode, curriculumVersion, courseTitle, firstDay,
            lastDay, minutes, validUntil);
    }

    /** Does not count for now. */
    void suspend(CertificateReason command, Instant now) {
        mustBe(ISSUED);
        enter(SUSPENDED, written(command.reason()), now);
    }

    /** Counts again. */
    void reinstate(Instant now) {
        mustBe(SUSPENDED);
        enter(ISSUED, null, now);
    }

    /** Counts no more, for good. */
    void revoke(CertificateReason command, Instant now) {
        end(REVOKED, command.reason(), now);
    }

    /** Gives its place to the one answered, which counts, and states the same but for what the command puts right; not while this one does not count. */
    Certificate supersede(UUID next, SupersedeCertificate command, Instant now) {
        mustBe(ISSUED);
        if (holder.isEmpty()) {
            throw new RuleBroken(CertificateRule.HOLDER_FORGOTTEN);
        }
        Certificate put = new Certificate(next, new CertificateFacts(kind, participant, officer, command.holder(), command.showsName(), run, nomination,
            courseCode, curriculumVersion, courseTitle, firstDay, lastDay, minutes, command.validUntil()), now);
        end(SUPERSEDED, command.reason(), now);
        successor = next;
        return put;
    }

    /** Shows the holder's name to whoever checks it, or no longer. */
    void showName(boolean agreed) {
        showsName = agreed && !holder.isEmpty();
    }

    /** Takes away all that names the holder; that there is such a certificate, and whether it counts, stays. */
    void forgetHolder() {
        holder = "";
        showsName = false;
        credential = "";
        reason = reason == null ? null : "–";
        searchText = Text.folded(number + " " + courseCode + " " + courseTitle);
    }

    private void end(CertificateState last, String why, Instant now) {
        if (state == REVOKED || state == SUPERSEDED) {
            throw new RuleBroken(CertificateRule.CERTIFICATE_STATE_FORBIDS, state);
        }
        enter(last, written(why), now);
        liveFor = null;
    }

    private void mustBe(CertificateState needed) {
        if (state != needed) {
            throw new RuleBroken(CertificateRule.CERTIFICATE_STATE_FORBIDS, state);
        }
    }

    private void enter(CertificateState next, String why, Instant now) {
        state = next;
        reason = why;
        since = now;
    }

    private static String written(String why) {
        return Text.required("reason", why, LONGEST_REASON);
    }

    /** What there may be one of, or null. */
    String liveFor() {
        return liveFor;
    }

    /** The holder's record, or null. */
    UUID officer() {
        return officer;
    }

    boolean showsName() {
        return showsName;
    }

    long version() {
        return version;
    }

    CertificateState state() {
        return state;
    }

    String number() {
        return number;
    }

    String token() {
        return token;
    }
}
