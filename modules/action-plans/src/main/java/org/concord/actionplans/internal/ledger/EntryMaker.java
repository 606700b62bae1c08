package org.concord.actionplans.internal.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.actionplans.api.EntryKind;
import org.concord.actionplans.api.LedgerRule;
import org.concord.actionplans.api.MoveMoney;
import org.concord.actionplans.api.Stage;
import org.concord.actionplans.api.SubmitEntry;
import org.concord.actionplans.internal.plan.Days;
import org.concord.actionplans.internal.rate.Rates;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Money;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;

/** Makes the postings of an entry from what somebody sent or wrote down, and refuses what makes no sense in itself. */
@ApplicationScoped
class EntryMaker {

    @Inject
    private LedgerRepository ledger;
    @Inject
    private Rates rates;

    /** Lets nobody change the lines of an entry that is to be stored before it is. Those of a reversal stay anyway: money was booked on them. */
    void hold(SubmitEntry command) {
        Set<UUID> lines = lines(given(command.postings()));
        if (!lines.isEmpty()) {
            ledger.hold(lines);
        }
    }

    /** The parts of an entry; those of a reversal follow from the entry it reverses. */
    List<Part> parts(SubmitEntry command) {
        Required.value("kind", command.kind());
        Days.ofBooks("eventDate", Required.value("eventDate", command.eventDate()));
        mustNameOnlyWhatItNeeds(command);
        List<Part> written = written(command.postings());
        if (command.kind() == EntryKind.REVERSAL) {
            return reversal(Required.value("reverses", command.reverses()), written);
        }
        Movement movement = new Movement(command.kind(), written);
        if (command.kind() == EntryKind.EXCHANGE) {
            mustKeepRate(movement, command);
        }
        return movement.parts();
    }

    /** Whatever else an entry named would be told with it, and counted as if it were meant: a contract as another's, an entry as taken back. */
    private static void mustNameOnlyWhatItNeeds(SubmitEntry command) {
        mustBeNeeded("commitment", command.commitment(), command.kind().drawsOnCommitment(), command.kind());
        mustBeNeeded("reverses", command.reverses(), command.kind() == EntryKind.REVERSAL, command.kind());
        mustBeNeeded("rate", command.rate(), command.kind() == EntryKind.EXCHANGE, command.kind());
    }

    private static void mustBeNeeded(String field, UUID named, boolean needed, EntryKind kind) {
        if (named != null && !needed) {
            throw RuleBroken.at(field, LedgerRule.NOT_OF_THIS_KIND, kind);
        }
    }

    private List<Part> written(List<SubmitEntry.Part> postings) {
        List<SubmitEntry.Part> given = given(postings);
        Map<UUID, LineFacts> lines = given.isEmpty() ? Map.of() : ledger.lines(lines(given));
        return Stream.iterate(0, i -> i < given.size(), i -> i + 1).map(i -> part("postings[" + i + "].", given.get(i), lines)).toList();
    }

    private static List<SubmitEntry.Part> given(List<SubmitEntry.Part> postings) {
        return postings == null ? List.of() : postings;
    }

    private static Set<UUID> lines(List<SubmitEntry.Part> given) {
        return given.stream().map(SubmitEntry.Part::line).filter(line -> line != null).collect(Collectors.toSet());
    }

    private static Part part(String at, SubmitEntry.Part given, Map<UUID, LineFacts> lines) {
        LineFacts line = lines.get(Required.value(at + "line", given.line()));
        if (line == null) {
            throw RuleBroken.at(at + "line", LedgerRule.UNKNOWN_LINE, given.line());
        }
        Money amount = Required.value(at + "amount", given.amount()).enteredIn(at + "amount");
        if (!amount.currency().equals(line.currency())) {
            throw RuleBroken.at(at + "amount", LedgerRule.NOT_THE_CURRENCY_OF_THE_LINE, line.currency());
        }
        return new Part(line, Required.value(at + "stage", given.stage()), amount.minor());
    }

    private List<Part> reversal(UUID reverses, List<Part> written) {
        List<Part> negated = ledger.negated(reverses);
        if (!written.isEmpty() && !written.equals(negated)) {
            throw RuleBroken.at("postings", LedgerRule.KIND_DOES_NOT_FIT_POSTINGS, EntryKind.REVERSAL);
        }
        return negated;
    }

    private void mustKeepRate(Movement exchange, SubmitEntry command) {
        Part gives = exchange.parts().stream().filter(part -> part.stage() == Stage.UNALLOTTED && part.gives()).findFirst().orElseThrow();
        Part takes = exchange.parts().stream().filter(part -> part.stage() == Stage.UNALLOTTED && !part.gives()).findFirst().orElseThrow();
        Money expected = exchanged(Money.ofMinor(-gives.amount(), gives.line().currency()), takes.line().currency(), command.rate(),
            command.eventDate());
        if (expected.minor() != takes.amount()) {
            throw RuleBroken.at("postings", LedgerRule.RATE_NOT_KEPT, expected);
        }
    }

    /** What an amount is worth in another currency at a stored rate, which was known on the day. */
    private Money exchanged(Money amount, String into, UUID rate, LocalDate day) {
        return rates.find(Required.value("rate", rate)).filter(stored -> stored.isBetween(amount.currency(), into) && !stored.day().isAfter(day))
            .map(stored -> stored.convert(amount, into))
            .orElseThrow(() -> RuleBroken.at("rate", LedgerRule.RATE_MISSING, amount.currency(), into));
    }

    /** The entry that a person means who fills in a form. */
    SubmitEntry entry(MoveMoney form) {
        EntryKind kind = Required.value("kind", form.kind());
        LineFacts line = line("line", form.line());
        Money amount = money("amount", form.amount(), line.currency());
        if (kind != EntryKind.SUPPLEMENTARY) {
            mustBePositive("amount", amount);
        }
        List<SubmitEntry.Part> postings = switch (kind) {
            case REVERSAL -> throw RuleBroken.at("kind", LedgerRule.KIND_DOES_NOT_FIT_POSTINGS, kind);
            case VIREMENT, CARRY_OVER -> move(line, form.stage() == null ? Stage.UNALLOTTED : form.stage(), line("toLine", form.toLine()), amount);
            case EXCHANGE -> exchange(line, line("toLine", form.toLine()), amount, form);
            default -> List.of(new SubmitEntry.Part(line.id(), kind.from(), amount.negated()), new SubmitEntry.Part(line.id(), kind.to(), amount));
        };
        return new SubmitEntry(kind, form.eventDate(), form.bookingDate(), form.reference(), form.text(), form.commitment(), null, form.rate(), postings);
    }

    private static List<SubmitEntry.Part> move(LineFacts from, Stage stage, LineFacts to, Money amount) {
        return List.of(new SubmitEntry.Part(from.id(), stage, amount.negated()), new SubmitEntry.Part(to.id(), stage, amount));
    }

    private List<SubmitEntry.Part> exchange(LineFacts from, LineFacts to, Money amount, MoveMoney form) {
        Money arrives = form.toAmount() == null ? exchanged(amount, to.currency(), form.rate(), Required.value("eventDate", form.eventDate()))
            : money("toAmount", form.toAmount(), to.currency());
        mustBePositive("toAmount", arrives);
        return List.of(
            new SubmitEntry.Part(from.id(), Stage.UNALLOTTED, amount.negated()), new SubmitEntry.Part(from.id(), Stage.SOURCE, amount),
            new SubmitEntry.Part(to.id(), Stage.SOURCE, arrives.negated()), new SubmitEntry.Part(to.id(), Stage.UNALLOTTED, arrives));
    }

    /** Money goes where the form says; only a supplementary budget also takes it away. */
    private static void mustBePositive(String field, Money amount) {
        if (amount.sign() <= 0) {
            throw amount.sign() == 0 ? RuleBroken.at(field, LedgerRule.POSTING_IS_ZERO) : RuleBroken.at(field, LedgerRule.AMOUNT_NOT_POSITIVE, amount);
        }
    }

    private LineFacts line(String field, UUID id) {
        LineFacts found = ledger.lines(List.of(Required.value(field, id))).get(id);
        if (found == null) {
            throw RuleBroken.at(field, LedgerRule.UNKNOWN_LINE, id);
        }
        return found;
    }

    private static Money money(String field, BigDecimal amount, String currency) {
        try {
            return new Money(Required.value(field, amount), currency).enteredIn(field);
        } catch (RuleBroken broken) {
            throw broken.rule() == KernelRule.REQUIRED ? broken : RuleBroken.at(field, broken.rule(), broken.details().toArray());
        }
    }
}
