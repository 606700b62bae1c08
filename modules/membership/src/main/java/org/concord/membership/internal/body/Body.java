package org.concord.membership.internal.body;

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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concord.kernel.Codes;
import org.concord.kernel.PartialDate;
import org.concord.kernel.PartialDate.Precision;
import org.concord.kernel.Period;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.membership.api.BodyKind;
import org.concord.membership.api.BodyRecord;
import org.concord.membership.api.DescribeBody;
import org.concord.membership.api.EstablishBody;
import org.concord.membership.api.MembershipRule;
import org.concord.membership.internal.Names;

/** A body of a process, with its place in the tree. Dissolved it keeps its records, and takes no new ones. */
@Entity
@Table(schema = "membership", name = "body")
public class Body {

    private static final int LONGEST_MANDATE = 4000;
    private static final int LONGEST_SOURCE = 1000;

    @Id
    private String code;

    @Column(name = "process_code")
    private String process;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    @Column(name = "parent_code")
    private String parent;

    private String name;

    @ElementCollection
    @CollectionTable(schema = "membership", name = "body_name", joinColumns = @JoinColumn(name = "body_code"))
    @MapKeyColumn(name = "lang")
    @Column(name = "name")
    private Map<String, String> names = new HashMap<>();

    @Column(name = "established_day")
    private LocalDate establishedDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "established_precision")
    private Precision establishedPrecision;

    @Column(name = "dissolved_day")
    private LocalDate dissolvedDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "dissolved_precision")
    private Precision dissolvedPrecision;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String mandate;

    @Column(name = "source_text")
    private String source;

    @Column(name = "search_text")
    private String searchText;

    @Version
    private long version;

    protected Body() {
    }

    /** Not yet in the tree: see {@link #moveBelow}. */
    public Body(String code, EstablishBody command) {
        this.code = Codes.checked("code", code);
        this.process = Required.value("process", command.process());
        describe(new DescribeBody(command.kind(), command.names(), command.established(), command.mandate(), command.source()));
        if (command.dissolved() != null) {
            live(command.established(), command.dissolved(), "dissolved");
        }
    }

    public final void describe(DescribeBody command) {
        Names called = new Names(command.names());
        kind = Required.value("kind", command.kind());
        name = called.english();
        if (!names.equals(called.byLanguage())) {
            names.clear();
            names.putAll(called.byLanguage());
        }
        mandate = Text.optional("mandate", command.mandate(), LONGEST_MANDATE);
        source = Text.optional("source", command.source(), LONGEST_SOURCE);
        searchText = called.searchable(code);
        live(command.established(), dissolved(), "established");
    }

    /** Reports to {@code above} from now on, given the path from there to the top; or to nobody. */
    public void moveBelow(Body above, List<String> pathToTop) {
        if (above == null) {
            parent = null;
            return;
        }
        if (!above.process.equals(process)) {
            throw RuleBroken.at("parent", MembershipRule.BODY_OF_ANOTHER_PROCESS, above.process);
        }
        if (above.code.equals(code) || pathToTop.contains(code)) {
            throw RuleBroken.at("parent", MembershipRule.BODY_CYCLE, code);
        }
        parent = above.code;
    }

    public void dissolve(PartialDate on) {
        mustWork();
        live(established(), Required.value("on", on), "on");
    }

    /** Refuses what only a body at work can take. */
    public void mustWork() {
        if (dissolvedDay != null) {
            throw new RuleBroken(MembershipRule.BODY_DISSOLVED, dissolved());
        }
    }

    /** Refuses a period that certainly begins before the body or ends after it. */
    public void mustCover(Period period) {
        if (period.from() != null && period.from().lastDay().isBefore(firstDay)) {
            throw RuleBroken.at("from", MembershipRule.OUTSIDE_LIFE_OF_BODY, established());
        }
        if (dissolvedDay != null && period.to() == null) {
            throw RuleBroken.at("to", MembershipRule.BODY_DISSOLVED, dissolved());
        }
        if (dissolvedDay != null && period.to().firstDay().isAfter(lastDay)) {
            throw RuleBroken.at("to", MembershipRule.OUTSIDE_LIFE_OF_BODY, dissolved());
        }
    }

    private void live(PartialDate from, PartialDate to, String field) {
        Period life;
        try {
            life = new Period(from, to);
        } catch (RuleBroken broken) {
            throw RuleBroken.at(field, broken.rule(), broken.details().toArray());
        }
        establishedDay = from == null ? null : from.firstDay();
        establishedPrecision = from == null ? null : from.precision();
        dissolvedDay = to == null ? null : to.firstDay();
        dissolvedPrecision = to == null ? null : to.precision();
        firstDay = life.firstDay();
        lastDay = life.lastDay();
    }

    public String code() {
        return code;
    }

    public String process() {
        return process;
    }

    public String parent() {
        return parent;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public long version() {
        return version;
    }

    private PartialDate established() {
        return establishedDay == null ? null : new PartialDate(establishedDay, establishedPrecision);
    }

    private PartialDate dissolved() {
        return dissolvedDay == null ? null : new PartialDate(dissolvedDay, dissolvedPrecision);
    }

    BodyRecord asRecord(String language) {
        return new BodyRecord(code, process, names.getOrDefault(language, name), new TreeMap<>(names), kind, parent, established(),
            dissolved(), mandate, source, version);
    }
}
