package org.concord.membership.internal.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.membership.api.RegisterDelegate;

/** A person of a delegation. */
@Entity
@Table(schema = "membership", name = "delegate")
class Delegate {

    /** Stands where a name was. */
    static final String NAMELESS = "—";

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "delegation_id")
    private Delegation delegation;
    @Column(name = "full_name")
    private String name;
    @Column(name = "works_as")
    private String function;
    @Column(name = "heads")
    private boolean head;
    @Column(name = "person_id")
    private UUID person;
    @Version
    private long version;

    protected Delegate() {
    }

    Delegate(UUID id, Delegation delegation, RegisterDelegate command) {
        this.id = id;
        this.delegation = delegation;
        describe(command);
    }

    void describe(RegisterDelegate command) {
        name = Text.required("name", command.name(), 200);
        function = Text.optional("function", command.function(), 200);
        head = command.head();
        person = command.person();
    }

    /** Refuses a command that names somebody else: the audit log, by which a repetition is known, keeps no names. */
    void mustBe(RegisterDelegate command) {
        Delegate other = new Delegate(id, delegation, command);
        if (!other.name.equals(name) || !Objects.equals(other.function, function)) {
            throw new RuleBroken(KernelRule.KEY_REUSED);
        }
    }

    UUID id() {
        return id;
    }

    Delegation delegation() {
        return delegation;
    }

    boolean heads() {
        return head;
    }

    long version() {
        return version;
    }
}
