package org.concord.access.internal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.access.api.Caller;
import org.concord.kernel.Ids;

/**
 * Something that happened. It is stored, with the change it tells of, without a place in the chain; the sealer gives it one within a second,
 * and from then on it cannot be changed unnoticed. Sealing writes its place and its hash, and nothing else of it.
 */
@Entity
@Table(schema = "access", name = "audit_event")
class AuditEvent {

    @Id
    private UUID id;
    @Column(name = "happened_at", updatable = false)
    private Instant happenedAt;
    @Column(name = "account_id", updatable = false)
    private UUID accountId;
    @Column(updatable = false)
    private String who;
    @Column(updatable = false)
    private String action;
    @Column(updatable = false)
    private String subject;
    @Column(name = "subject_id", updatable = false)
    private String subjectId;
    @Column(updatable = false)
    private String details;
    @Column(name = "command_hash", updatable = false)
    private String commandHash;
    @Column(name = "chain_number")
    private Long chainNumber;
    private String hash;

    protected AuditEvent() {
    }

    AuditEvent(Caller caller, String action, String subject, String subjectId, String details, String commandHash) {
        this.id = Ids.next();
        this.happenedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        this.accountId = caller.accountId();
        this.who = caller.username();
        this.action = Objects.requireNonNull(action);
        this.subject = Objects.requireNonNull(subject);
        this.subjectId = subjectId;
        this.details = details;
        this.commandHash = commandHash;
    }

    /** Takes its place after the link before it. */
    void seal(ChainLink before) {
        chainNumber = before.number() + 1;
        hash = linkAfter(before).hash();
    }

    /** The link it makes after another, as its content is now. */
    ChainLink linkAfter(ChainLink before) {
        return before.next(content());
    }

    /** Its place and hash as stored. */
    ChainLink link() {
        return new ChainLink(chainNumber, hash);
    }

    /** Everything that must not change, each part with its length before it so that none can be moved into its neighbour. */
    private String content() {
        return Stream.of(id, happenedAt, accountId, who, action, subject, subjectId, details, commandHash)
            .map(part -> part == null ? "-" : part.toString().length() + ":" + part)
            .collect(Collectors.joining("\n"));
    }
}
