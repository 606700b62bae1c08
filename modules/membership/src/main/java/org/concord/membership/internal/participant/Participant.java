package org.concord.membership.internal.participant;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.concord.kernel.Codes;
import org.concord.kernel.CountryCode;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.membership.api.MembershipRule;
import org.concord.membership.api.ParticipantKind;
import org.concord.membership.api.ParticipantRecord;
import org.concord.membership.internal.Names;

/** A state, a territory or an organisation. The code never changes, because everything else refers to it. */
@Entity
@Table(schema = "membership", name = "participant")
public class Participant {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final int LONGEST_NOTE = 2000;

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private ParticipantKind kind;

    private String alpha3;
    private String name;

    @ElementCollection
    @CollectionTable(schema = "membership", name = "participant_name", joinColumns = @JoinColumn(name = "participant_code"))
    @MapKeyColumn(name = "lang")
    @Column(name = "name")
    private Map<String, String> names = new HashMap<>();

    private String note;

    @Column(name = "search_text")
    private String searchText;

    @Version
    private long version;

    protected Participant() {
    }

    public Participant(String code, ParticipantKind kind, Names names, String note) {
        this.kind = Required.value("kind", kind);
        this.code = kind == ParticipantKind.ORGANISATION ? organisation(code) : country(code);
        this.alpha3 = kind == ParticipantKind.ORGANISATION ? null : new CountryCode(code).alpha3();
        describe(names, note);
    }

    public final void describe(Names called, String remark) {
        name = called.english();
        if (!names.equals(called.byLanguage())) {
            names.clear();
            names.putAll(called.byLanguage());
        }
        note = Text.optional("note", remark, LONGEST_NOTE);
        searchText = called.searchable(code, alpha3 == null ? "" : alpha3);
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    ParticipantRecord asRecord(String language) {
        return new ParticipantRecord(code, kind, alpha3, names.getOrDefault(language, name), new TreeMap<>(names), note, version);
    }

    private static String country(String code) {
        if (code == null || !COUNTRIES.contains(code)) {
            throw RuleBroken.at("code", KernelRule.UNKNOWN_COUNTRY, String.valueOf(code));
        }
        return code;
    }

    private static String organisation(String code) {
        String checked = Codes.checked("code", code);
        if (COUNTRIES.contains(checked)) {
            throw RuleBroken.at("code", MembershipRule.CODE_OF_A_COUNTRY, checked);
        }
        return checked;
    }
}
