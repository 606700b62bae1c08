package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.concord.actionplans.api.Entry;
import org.concord.actionplans.api.EntryKind;
import org.concord.actionplans.api.EntryState;
import org.concord.actionplans.api.ExchangeRateRow;
import org.concord.actionplans.api.ExchangeRates;
import org.concord.actionplans.api.Journal;
import org.concord.actionplans.api.Reason;
import org.concord.actionplans.api.Stage;
import org.concord.actionplans.api.SubmitEntry;
import org.concord.kernel.Page;
import org.concord.web.page.Amounts;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;
import org.concord.web.page.Reader;

/** One entry with its postings, and what its maker and its checker can do with it. */
@Named
@RequestScoped
public class EntryPage {

    private static final String DONE = "done.saved";

    @Inject
    private Journal journal;
    @Inject
    private ExchangeRates rates;
    @Inject
    private Reader reader;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<Entry> record = new Once<>(() -> here.found(journal.find(here.id())));
    private final Once<ExchangeRateRow> rate = new Once<>(() -> Optional.ofNullable(record.get().rate()).flatMap(id -> rates.find(id)).orElse(null));
    private final Once<Boolean> approver = new Once<>(() -> record.get().state() == EntryState.SUBMITTED && journal.mayApprove(here.id()));
    private final Draft<Reason> reason = Draft.of(Reason.class);
    private final Once<Draft<SubmitEntry>> reversal = new Once<>(() -> Draft.of(SubmitEntry.class).with("kind", EntryKind.REVERSAL)
        .with("reverses", here.id()).with("eventDate", here.getToday()));

    public Entry getRecord() {
        return record.get();
    }

    public Page<Entry.Part> getParts() {
        return new Page<>(record.get().postings(), null);
    }

    /** The stored rate of an exchange, or null. */
    public ExchangeRateRow getRate() {
        return rate.get();
    }

    /** Whether the reader made it. */
    public boolean isOwn() {
        return record.get().maker().equals(reader.getName());
    }

    /** The address of a form filled in like this entry, for one that was returned or taken back. */
    public String getAnew() {
        Entry entry = record.get();
        Entry.Part gives = entry.postings().stream().filter(part -> part.amount().sign() < 0).findFirst().orElseThrow();
        boolean less = entry.kind() == EntryKind.SUPPLEMENTARY && gives.stage() == Stage.UNALLOTTED;
        String receiver = entry.postings().stream().filter(part -> part.amount().sign() > 0 && !part.line().equals(gives.line())).findFirst()
            .map(part -> "&toLine=" + part.line() + "&stage=" + part.stage()).orElse("");
        return "enter?kind=" + entry.kind() + "&line=" + gives.line() + receiver + named("commitment", entry.commitment()) + named("rate", entry.rate())
            + "&amount=" + Amounts.in(reader.getLanguage()).written(less ? entry.amount().negated() : entry.amount());
    }

    private static String named(String name, UUID id) {
        return id == null ? "" : "&" + name + "=" + id;
    }

    /** Whether the reader may decide on it, by right or for somebody else. */
    public boolean isApprover() {
        return approver.get();
    }

    public Draft<Reason> getReason() {
        return reason;
    }

    public Draft<SubmitEntry> getReversal() {
        return reversal.get();
    }

    public void approveEntry() {
        outcome.attempt(() -> journal.approve(here.id(), here.version()), "done.posted");
    }

    public void returnEntry() {
        outcome.attempt(reason, why -> journal.giveBack(here.id(), here.version(), why), DONE);
    }

    public void withdrawEntry() {
        outcome.attempt(() -> journal.withdraw(here.id(), here.version()), DONE);
    }

    public void reverseEntry() {
        outcome.attempt(reversal.get(), command -> journal.submit(here.newId(), command), "done.submitted", "/action-plans/entry?id=" + here.newId());
    }
}
