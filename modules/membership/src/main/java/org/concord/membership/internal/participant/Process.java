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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.concord.kernel.Codes;
import org.concord.kernel.PartialDate;
import org.concord.kernel.PartialDate.Precision;
import org.concord.kernel.Period;
import org.concord.kernel.Text;
import org.concord.membership.api.ProcessRecord;
import org.concord.membership.internal.Names;

/** A regional process: the Bali Process, COMMIT, or any other. */
@Entity
@Table(schema = "membership", name = "process")
public class Process {

    private static final int LONGEST_DESCRIPTION = 4000;

    @Id
    private String code;

    private String name;

    @ElementCollection
    @CollectionTable(schema = "membership", name = "process_name", joinColumns = @JoinColumn(name = "process_code"))
    @MapKeyColumn(name = "lang")
    @Column(name = "name")
    private Map<String, String> names = new HashMap<>();

    @Column(name = "established_day")
    private LocalDate establishedDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "established_precision")
    private Precision establishedPrecision;

    @Column(name = "first_day")
    private LocalDate firstDay;

    private String description;

    @Column(name = "search_text")
    private String searchText;

    @Version
    private long version;

    protected Process() {
    }

    public Process(String code, Names names, PartialDate established, String description) {
        this.code = Codes.checked("code", code);
        describe(names, established, description);
    }

    public final void describe(Names called, PartialDate established, String what) {
        name = called.english();
        if (!names.equals(called.byLanguage())) {
            names.clear();
            names.putAll(called.byLanguage());
        }
        establishedDay = established == null ? null : established.firstDay();
        establishedPrecision = established == null ? null : established.precision();
        firstDay = established == null ? Period.BEGINNING : established.firstDay();
        description = Text.optional("description", what, LONGEST_DESCRIPTION);
        searchText = called.searchable(code);
    }

    /** No membership can have begun before. */
    public LocalDate firstDay() {
        return firstDay;
    }

    public long version() {
        return version;
    }

    ProcessRecord asRecord(String language) {
        PartialDate established = establishedDay == null ? null : new PartialDate(establishedDay, establishedPrecision);
        return new ProcessRecord(code, names.getOrDefault(language, name), new TreeMap<>(names), established, description, version);
    }
}
