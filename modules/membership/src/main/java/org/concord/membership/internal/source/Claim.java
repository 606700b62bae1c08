package org.concord.membership.internal.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.membership.api.Confidence;
import org.concord.membership.api.EnterClaim;

/** What one source says about one field of one record. */
@Entity
@Table(schema = "membership", name = "claim")
public class Claim {

    private static final int LONGEST_SUBJECT = 40;
    private static final int LONGEST_FIELD = 60;
    private static final int LONGEST_ABOUT = 500;
    private static final int LONGEST_VALUE = 2000;
    private static final int LONGEST_SOURCE = 1000;

    @Id
    private UUID id;

    private String subject;

    @Column(name = "subject_id")
    private String subjectId;

    private String about;

    @Column(name = "field_name")
    private String field;

    private String topic;

    @Column(name = "claimed")
    private String value;

    @Column(name = "source_text")
    private String source;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    private boolean preferred;
    private String note;

    @Column(name = "search_text")
    private String searchText;

    @Version
    private long version;

    protected Claim() {
    }

    public Claim(UUID id, EnterClaim command) {
        this.id = id;
        correct(command);
    }

    public final void correct(EnterClaim command) {
        subject = Text.required("subject", command.subject(), LONGEST_SUBJECT);
        if (!Subjects.names().contains(subject)) {
            throw RuleBroken.at("subject", KernelRule.NOT_ONE_OF, subject, String.join(", ", Subjects.names()));
        }
        subjectId = Text.required("subjectId", command.subjectId(), LONGEST_SUBJECT);
        about = Text.optional("about", command.about(), LONGEST_ABOUT);
        field = Text.required("field", command.field(), LONGEST_FIELD);
        topic = subject + "/" + subjectId + "/" + field;
        value = Text.required("value", command.value(), LONGEST_VALUE);
        source = Text.required("source", command.source(), LONGEST_SOURCE);
        confidence = Required.value("confidence", command.confidence());
        preferred = command.preferred();
        note = Text.optional("note", command.note(), LONGEST_VALUE);
        searchText = Text.folded(Stream.of(about, value, source, note).filter(Objects::nonNull).collect(Collectors.joining(" ")));
    }

    /** Refuses a command that says something else: the audit log, by which a repetition is known, does not keep what was said. */
    void mustSay(EnterClaim command) {
        Claim other = new Claim(id, command);
        if (!other.said().equals(said())) {
            throw new RuleBroken(KernelRule.KEY_REUSED);
        }
    }

    private List<String> said() {
        return Arrays.asList(about, value, source, note);
    }

    void prefer(boolean yes) {
        preferred = yes;
    }

    UUID id() {
        return id;
    }

    String subject() {
        return subject;
    }

    String subjectId() {
        return subjectId;
    }

    String topic() {
        return topic;
    }

    boolean isPreferred() {
        return preferred;
    }

    EnterClaim asEntered() {
        return new EnterClaim(subject, subjectId, about, field, value, source, confidence, preferred, note);
    }

    long version() {
        return version;
    }
}
