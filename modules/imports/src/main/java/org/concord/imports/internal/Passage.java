package org.concord.imports.internal;

import jakarta.persistence.PersistenceException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.concord.imports.api.Cells;
import org.concord.imports.api.FileKind;
import org.concord.imports.api.FileKind.Outcome;
import org.concord.imports.api.ImportRule;
import org.concord.imports.api.Line;
import org.concord.imports.api.LineRefused;
import org.concord.imports.api.ReadFile;
import org.concord.imports.api.Refusal;
import org.concord.kernel.Rule;
import org.concord.kernel.RuleBroken;

/**
 * Takes the lines of a file to the desks, one after the other, in a running transaction. A refused line leaves no trace: what it did up to the
 * rule it broke is undone before the next line comes.
 */
final class Passage {

    private static final int TELL_EVERY = 100;

    private final FileKind kind;
    private final SavepointRepository marks;
    private final IntConsumer progress;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Tally tally = new Tally();

    Passage(FileKind kind, SavepointRepository marks, IntConsumer progress) {
        this.kind = kind;
        this.marks = marks;
        this.progress = progress;
    }

    /** Takes every line but those that could not be read. */
    Tally take(ReadFile file) {
        file.refusals().forEach(tally::refuse);
        if (file.headerRefused()) {
            return tally;
        }
        Set<Integer> unreadable = file.unreadable();
        List<Cells> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (!unreadable.contains(lines.get(i).number())) {
                take(new Line(lines.get(i)));
            }
            if (i % TELL_EVERY == 0) {
                progress.accept(i);
            }
        }
        return tally;
    }

    private void take(Line line) {
        if (marks.lost()) {
            tally.refuse(new Refusal(line.number(), null, null, new RuleBroken(ImportRule.IMPORT_NOT_CHECKED)));
            return;
        }
        marks.set();
        try {
            mustBeFirst(line);
            Outcome outcome = kind.tryOut(line);
            marks.keep();
            tally.count(outcome);
        } catch (LineRefused refused) {
            marks.undo();
            refused.mistakes().forEach(mistake -> refuse(line, mistake));
        } catch (RuleBroken refused) {
            if (!aboutTheLine(refused.rule())) {
                throw refused;
            }
            marks.undo();
            refuse(line, refused);
        } catch (PersistenceException refused) {
            RuleBroken rule = Constraints.rule(refused, kind.rules()).orElseThrow(() -> refused);
            marks.undo();
            refuse(line, rule);
        }
    }

    private void mustBeFirst(Line line) {
        Integer earlier = seen.putIfAbsent(kind.key(line), line.number());
        if (earlier != null) {
            throw new RuleBroken(ImportRule.IMPORT_LINE_TWICE, earlier);
        }
    }

    private static boolean aboutTheLine(Rule rule) {
        return rule.kind() != Rule.Kind.UNAUTHENTICATED && rule.kind() != Rule.Kind.UNAVAILABLE;
    }

    private void refuse(Line line, RuleBroken broken) {
        String column = column(line, broken.field());
        tally.refuse(new Refusal(line.number(), column, column == null ? null : line.written(column), broken));
    }

    /** The column that a field of a command came from: {@code bodies} for {@code bodies[1]}. */
    private String column(Line line, String field) {
        if (field == null) {
            return null;
        }
        String column = kind.column(field.replaceAll("\\[.*", ""));
        boolean known = line.columns().contains(column) || kind.columns().stream().anyMatch(one -> one.name().equals(column));
        return known ? column : null;
    }
}
