package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concord.actionplans.api.BudgetLineRow;
import org.concord.actionplans.api.Budgets;
import org.concord.actionplans.api.EntryKind;
import org.concord.actionplans.api.EntryPreview;
import org.concord.actionplans.api.Journal;
import org.concord.actionplans.api.MoveMoney;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.Stage;
import org.concord.kernel.RuleBroken;
import org.concord.web.page.Amounts;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;
import org.concord.web.page.Reader;

/** Writes an entry on one line; before it is submitted it shows what is requested, what is there, and by how much it is short. */
@Named
@RequestScoped
public class EnterPage {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    private Journal journal;
    @Inject
    private Budgets budgets;
    @Inject
    private Programmes programmes;
    @Inject
    private EntryChoices choices;
    @Inject
    private Reader reader;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<BudgetLineRow> line = new Once<>(() -> here.found(Optional.ofNullable(here.id("line")).flatMap(budgets::find)));
    private final Once<ProgrammeRow> plan = new Once<>(() -> here.found(programmes.find(line.get().programme())));
    private final Once<Draft<MoveMoney>> draft = new Once<>(this::begun);
    private final Once<EntryPreview> ofAddress = new Once<>(this::preview);
    private EntryPreview ofForm;

    private Draft<MoveMoney> begun() {
        Draft<MoveMoney> begun = Draft.of(MoveMoney.class).with("kind", getKind()).with("line", here.id("line")).with("eventDate", here.getToday())
            .with("stage", Stage.UNALLOTTED);
        Stream.of("amount", "toAmount", "toLine", "stage", "commitment", "rate", "eventDate").filter(field -> here.text(field) != null)
            .forEach(field -> begun.with(field, field.equals("toLine") ? shown(here.text(field)) : here.text(field)));
        return begun.reading("amount", typed -> Amounts.in(reader.getLanguage()).amount(typed, line.get().currency()))
            .reading("toAmount", typed -> Amounts.in(reader.getLanguage()).amount(typed, receiving()))
            .reading("toLine", this::receiver);
    }

    private String receiving() {
        String to = draft.get().text("toLine");
        return to.isEmpty() ? line.get().currency() : budgets.find(receiver(to)).orElse(line.get()).currency();
    }

    /** What the form shows of a receiving line in the address. */
    private String shown(String receiver) {
        return choices.isReceiverTyped() && ID.matcher(receiver).matches()
            ? budgets.find(UUID.fromString(receiver)).map(BudgetLineRow::code).orElse(receiver) : receiver;
    }

    /** The line that was chosen from a list, or whose code was typed where there are too many to choose from. */
    private UUID receiver(String chosen) {
        return ID.matcher(chosen).matches() ? UUID.fromString(chosen) : budgets.find(line.get().programme(), chosen)
            .orElseThrow(() -> new RuleBroken(PlanRule.UNKNOWN_IN_PLAN, chosen)).id();
    }

    public EntryKind getKind() {
        return here.found(Optional.ofNullable(here.choice("kind", EntryKind.class)).filter(kind -> kind != EntryKind.REVERSAL));
    }

    public BudgetLineRow getLine() {
        return line.get();
    }

    public ProgrammeRow getPlan() {
        return plan.get();
    }

    public Draft<MoveMoney> getDraft() {
        return draft.get();
    }

    /** What would become of the entry as far as it is written; null where that cannot be said. A form that was sent is not read before its button acts. */
    public EntryPreview getPreview() {
        return FacesContext.getCurrentInstance().isPostback() ? ofForm : ofAddress.get();
    }

    private EntryPreview preview() {
        if (draft.get().text("amount").isEmpty() || outcome.isRefused()) {
            return null;
        }
        EntryPreview[] found = new EntryPreview[1];
        outcome.attempt(() -> {
            MoveMoney command = draft.get().command(outcome);
            found[0] = outcome.isRefused() ? null : journal.preview(command);
        });
        return found[0];
    }

    /** Shows the page anew, with what would become of the entry. */
    public void previewEntry() {
        ofForm = preview();
    }

    public void submitEntry() {
        UUID id = here.newId();
        outcome.attempt(draft.get(), command -> journal.submit(id, command), "done.submitted", "/action-plans/entry?id=" + id);
    }
}
