package org.concord.assistance.internal.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.concord.assistance.api.AgencyKind;
import org.concord.assistance.api.ChangeAgency;
import org.concord.assistance.api.RegisterAgency;
import org.concord.kernel.Codes;
import org.concord.kernel.Required;
import org.concord.kernel.Text;

/** A shelter, unit or organisation of one participant. */
@Entity
@Table(schema = "assistance", name = "agency")
public class Agency {

    private static final int LONGEST = 200;

    @Id
    private String code;
    @Column(name = "participant_code")
    private String participant;
    private String name;
    @Enumerated(EnumType.STRING)
    private AgencyKind kind;
    @Column(name = "search_text")
    private String searchText;
    @Version
    private long version;

    protected Agency() {
    }

    public Agency(String code, RegisterAgency command) {
        this.code = Codes.checked("code", code);
        participant = Codes.checked("participant", command.participant());
        call(command.name(), command.kind());
    }

    /** Says it otherwise; code and participant stay. */
    void change(ChangeAgency command) {
        call(command.name(), command.kind());
    }

    private void call(String called, AgencyKind sort) {
        name = Text.required("name", called, LONGEST);
        kind = Required.value("kind", sort);
        searchText = Text.folded(name);
    }

    public String code() {
        return code;
    }

    /** Code of the participant to which it belongs. */
    public String participant() {
        return participant;
    }

    long version() {
        return version;
    }
}
