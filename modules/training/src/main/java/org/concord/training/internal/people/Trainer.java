package org.concord.training.internal.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.training.api.AccreditTrainer;
import org.concord.training.api.EndAccreditation;
import org.concord.training.api.PeopleRule;
import org.concord.training.api.RegisterTrainer;
import org.concord.training.internal.Languages;

/** An officer who teaches, and the times for which he or she is accredited to. */
@Entity
@Table(schema = "training", name = "trainer")
public class Trainer {

    @Id
    private UUID id;
    @Column(name = "officer_id")
    private UUID officer;
    private String expertise;
    private String languages;
    @Column(name = "search_text")
    private String searchText;
    @ElementCollection
    @CollectionTable(schema = "training", name = "trainer_accreditation", joinColumns = @JoinColumn(name = "trainer_id"))
    private Set<Accreditation> accreditations = new HashSet<>();
    @Version
    private long version;

    protected Trainer() {
    }

    public Trainer(UUID id, RegisterTrainer command) {
        this.id = id;
        officer = command.officer();
        describe(command);
    }

    /** Says what the trainer teaches otherwise; who it is stays. */
    public void change(RegisterTrainer command) {
        if (command.officer() != null && !command.officer().equals(officer)) {
            throw RuleBroken.at("officer", KernelRule.NOT_ONE_OF, command.officer(), officer);
        }
        describe(command);
    }

    private void describe(RegisterTrainer command) {
        expertise = Text.required("expertise", command.expertise(), 1000);
        languages = Languages.joined("languages", command.languages());
        searchText = Text.folded(expertise);
    }

    public void accredit(AccreditTrainer command) {
        Accreditation added = new Accreditation(command.from(), command.to());
        accreditations.stream().filter(added::overlaps).findFirst().ifPresent(there -> {
            throw RuleBroken.at("from", PeopleRule.ACCREDITATION_OVERLAPS, there.firstDay(), there.lastDay());
        });
        accreditations.add(added);
    }

    /** Lets an accreditation last until an earlier day. Returns until when it would have lasted. */
    public LocalDate endAccreditation(EndAccreditation command) {
        Accreditation shorter = new Accreditation(command.from(), command.to());
        Accreditation ended = accreditations.stream().filter(one -> one.firstDay().equals(command.from())).findFirst()
            .orElseThrow(() -> RuleBroken.at("from", PeopleRule.NO_SUCH_ACCREDITATION, command.from()));
        if (!ended.covers(command.to())) {
            throw RuleBroken.at("to", PeopleRule.TRAINER_NOT_ACCREDITED, command.to());
        }
        accreditations.remove(ended);
        accreditations.add(shorter);
        return ended.lastDay();
    }

    /** Whether the trainer may teach on this day. */
    public boolean accreditedOn(LocalDate day) {
        return accreditations.stream().anyMatch(one -> one.covers(day));
    }

    public UUID id() {
        return id;
    }

    /** Id of the officer who teaches. */
    public UUID officer() {
        return officer;
    }

    public long version() {
        return version;
    }
}
