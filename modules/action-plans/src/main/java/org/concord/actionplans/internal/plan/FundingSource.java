package org.concord.actionplans.internal.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.SourceKind;
import org.concord.actionplans.api.WriteFundingSource;
import org.concord.kernel.Codes;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/** Where the money of budget lines comes from; all plans share them. */
@Entity
@Table(schema = "actionplans", name = "funding_source")
public class FundingSource {

    @Id
    private String code;
    private String name;
    @Enumerated(EnumType.STRING)
    private SourceKind kind;
    private boolean reserved;
    private String organisation;
    @Column(name = "search_text")
    private String searchText;
    @Version
    private long version;

    protected FundingSource() {
    }

    public FundingSource(String code, WriteFundingSource command) {
        this.code = Codes.checked("code", code);
        describe(command);
    }

    /**
     * @param booked whether a line has money from it, of whichever plan: who could say for a moment that a partner's money is not reserved could move it away
     */
    void change(WriteFundingSource command, boolean booked) {
        if (booked && (reserved != command.reserved() || kind != command.kind())) {
            throw new RuleBroken(PlanRule.SOURCE_HAS_ENTRIES);
        }
        describe(command);
    }

    private void describe(WriteFundingSource command) {
        name = Text.required("name", command.name(), 300);
        kind = Required.value("kind", command.kind());
        reserved = command.reserved();
        organisation = Text.optional("organisation", command.organisation(), 100);
        searchText = Text.folded(code + " " + name);
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }
}
