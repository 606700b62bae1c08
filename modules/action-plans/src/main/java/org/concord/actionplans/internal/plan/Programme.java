package org.concord.actionplans.internal.plan;

import static org.concord.actionplans.api.ProgrammeState.ACTIVE;
import static org.concord.actionplans.api.ProgrammeState.APPROVED;
import static org.concord.actionplans.api.ProgrammeState.CLOSED;
import static org.concord.actionplans.api.ProgrammeState.DRAFT;
import static org.concord.actionplans.api.ProgrammeState.REVISION;
import static org.concord.actionplans.api.ProgrammeState.REVISION_SUBMITTED;
import static org.concord.actionplans.api.ProgrammeState.SUBMITTED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.ProgrammeKind;
import org.concord.actionplans.api.ProgrammeState;
import org.concord.actionplans.api.WriteProgramme;
import org.concord.kernel.Codes;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Money;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/**
 * A plan of action. It is written, submitted, approved by somebody else than its submitter, and put in force; while it is in force its next revision is
 * written, submitted and approved in the same way.
 */
@Entity
@Table(schema = "actionplans", name = "programme")
public class Programme {

    private static final Set<Integer> FISCAL_YEAR_STARTS = Set.of(1, 4, 7, 10);
    private static final Set<ProgrammeState> WRITTEN = Set.of(DRAFT, REVISION);

    @Id
    private UUID id;
    private String code;
    @Enumerated(EnumType.STRING)
    private ProgrammeKind kind;
    @Column(name = "owner_code")
    private String owner;
    private String title;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "fiscal_year_start")
    private int fiscalYearStart;
    private String currency;
    @Enumerated(EnumType.STRING)
    private ProgrammeState state;
    private int revision;
    @Column(name = "legal_basis")
    private String legalBasis;
    @Column(name = "approved_by")
    private String approvedBy;
    @Column(name = "approved_on")
    private LocalDate approvedOn;
    @Column(name = "submitted_by")
    private String submittedBy;
    private String source;
    private String note;
    @Column(name = "search_text")
    private String searchText;
    @Version
    private long version;

    protected Programme() {
    }

    /** A plan begun to be written. */
    public Programme(UUID id, WriteProgramme command) {
        this.id = id;
        code = Codes.checked("code", command.code());
        kind = Required.value("kind", command.kind());
        owner = Required.value("owner", command.owner());
        currency = Required.value("currency", command.currency());
        Money.digits(currency);
        state = DRAFT;
        describe(command);
    }

    /** Says it otherwise, while it is being written; which days the years of its lines have stays as it was first approved. */
    public void change(WriteProgramme command) {
        mustBeWritten();
        stays("code", code, command.code());
        stays("kind", kind, command.kind());
        stays("owner", owner, command.owner());
        stays("currency", currency, command.currency());
        if (state == REVISION) {
            stays("fiscalYearStart", fiscalYearStart, command.fiscalYearStart());
        }
        describe(command);
    }

    private void describe(WriteProgramme command) {
        title = Text.required("title", command.title(), 500);
        firstDay = Days.checked("from", Required.value("from", command.from()));
        lastDay = Days.checked("to", Required.value("to", command.to()));
        Days.inOrder(firstDay, lastDay);
        if (state == DRAFT) {
            fiscalYearStart = fiscalYearStart(command.fiscalYearStart());
        }
        legalBasis = Text.optional("legalBasis", command.legalBasis(), 1000);
        approvedBy = Text.optional("approvedBy", command.approvedBy(), 300);
        approvedOn = Days.checked("approvedOn", command.approvedOn());
        source = Text.optional("source", command.source(), 1000);
        note = Text.optional("note", command.note(), 4000);
        searchText = Text.folded(code + " " + title);
    }

    private static void stays(String field, Object stored, Object given) {
        if (given != null && !given.equals(stored)) {
            throw RuleBroken.at(field, KernelRule.NOT_ONE_OF, given, stored);
        }
    }

    /** The month in which fiscal years begin; January when it is not given. */
    public static int fiscalYearStart(Integer given) {
        int month = given == null ? 1 : given;
        if (!FISCAL_YEAR_STARTS.contains(month)) {
            throw RuleBroken.at("fiscalYearStart", PlanRule.FISCAL_YEAR_START_UNUSUAL, month);
        }
        return month;
    }

    /** Hands it over for approval. */
    public void submit(String by, boolean hasLines) {
        mustBeWritten();
        if (!hasLines) {
            throw new RuleBroken(PlanRule.PLAN_IS_EMPTY);
        }
        state = state == DRAFT ? SUBMITTED : REVISION_SUBMITTED;
        submittedBy = by;
    }

    /** Approved by somebody else than its submitter. A revision takes effect at once. */
    public void approve(String by) {
        mustBe(SUBMITTED, REVISION_SUBMITTED);
        if (by.equals(submittedBy)) {
            throw new RuleBroken(PlanRule.SUBMITTER_IS_NOT_APPROVER);
        }
        revision = nextRevision();
        state = state == SUBMITTED ? APPROVED : ACTIVE;
        submittedBy = null;
    }

    /** Back to whoever writes it. */
    public void giveBack() {
        mustBe(SUBMITTED, REVISION_SUBMITTED);
        state = state == SUBMITTED ? DRAFT : REVISION;
        submittedBy = null;
    }

    /** In force from now on. */
    public void activate() {
        mustBe(APPROVED);
        state = ACTIVE;
    }

    /** Its next revision is written from now on. */
    public void revise() {
        mustBe(ACTIVE);
        state = REVISION;
    }

    /** Over, for good, as it was approved: a closed plan is published, so that nothing of it may still wait for approval. */
    public void close() {
        mustBe(APPROVED, ACTIVE);
        state = CLOSED;
    }

    /** The revision with which what is written now is approved: 0 for what the plan begins with. */
    int nextRevision() {
        return state == DRAFT || state == SUBMITTED ? 0 : revision + 1;
    }

    boolean isWritten() {
        return WRITTEN.contains(state);
    }

    /** Refuses to change what is not being written. */
    public void mustBeWritten() {
        mustBe(WRITTEN);
    }

    /** Refuses results while the plan is not in force. */
    public void mustBeInForce() {
        mustBe(ACTIVE, REVISION, REVISION_SUBMITTED);
    }

    private void mustBe(ProgrammeState... allowed) {
        mustBe(Set.of(allowed));
    }

    private void mustBe(Set<ProgrammeState> allowed) {
        if (!allowed.contains(state)) {
            throw new RuleBroken(PlanRule.PLAN_STATE_FORBIDS, state);
        }
    }

    /** Refuses a day that is not within the plan; null is within. */
    public void mustInclude(String field, LocalDate day) {
        if (day != null && (day.isBefore(firstDay) || day.isAfter(lastDay))) {
            throw outside(field);
        }
    }

    /** Refuses a fiscal year that shares no day with the plan. */
    public void mustIncludeFiscalYear(int year) {
        if (year < fiscalYear(firstDay) || year > fiscalYear(lastDay)) {
            throw outside("fiscalYear");
        }
    }

    /** Refuses a calendar year that shares no day with the plan. */
    public void mustIncludeYear(String field, int year) {
        if (year < firstDay.getYear() || year > lastDay.getYear()) {
            throw outside(field);
        }
    }

    private RuleBroken outside(String field) {
        return RuleBroken.at(field, PlanRule.OUTSIDE_PLAN, firstDay, lastDay);
    }

    private int fiscalYear(LocalDate day) {
        return day.getMonthValue() < fiscalYearStart ? day.getYear() - 1 : day.getYear();
    }

    public UUID id() {
        return id;
    }

    public ProgrammeKind kind() {
        return kind;
    }

    public String owner() {
        return owner;
    }

    public String currency() {
        return currency;
    }

    public ProgrammeState state() {
        return state;
    }

    public int revision() {
        return revision;
    }

    public long version() {
        return version;
    }
}
