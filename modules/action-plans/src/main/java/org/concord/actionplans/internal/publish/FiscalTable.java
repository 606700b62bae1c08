package org.concord.actionplans.internal.publish;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concord.actionplans.api.ClassificationScheme;
import org.concord.actionplans.internal.plan.Classifications;
import org.concord.kernel.Money;
import org.concord.kernel.Text;

/** The columns of the table of budget lines, one line of the plan a row. */
enum FiscalTable {

    /** The line's code, unique in the plan. */
    BUDGET_LINE("budget-line-id", PublishedLine::code),
    BUDGET_LINE_ID(null, line -> line.id().toString()),
    FISCAL_YEAR("date:fiscal-year", line -> String.valueOf(line.fiscalYear())),
    OBJECTIVE("activity:generic:program:code", PublishedLine::objectiveCode),
    OBJECTIVE_TITLE("activity:generic:program:label", PublishedLine::objectiveTitle),
    ACTIVITY("activity:generic:project:code", PublishedLine::activityCode),
    ACTIVITY_TITLE("activity:generic:project:label", PublishedLine::activityTitle),
    AGENCY("administrative-classification:generic:level1:code", PublishedLine::agency),
    UNIT("administrative-classification:generic:level2:code", PublishedLine::unit),
    SOURCE("fin-source:generic:code", PublishedLine::source),
    SOURCE_NAME("fin-source:generic:label", PublishedLine::sourceName),
    FUNCTION("functional-classification:cofog:code", PublishedLine::functionCode),
    FUNCTION_NAME("functional-classification:cofog:label", line -> name(ClassificationScheme.COFOG, line.functionCode())),
    ECONOMIC_GROUP("economic-classification:gfsm:level1:code", line -> group(line.economicCode())),
    ECONOMIC_GROUP_NAME("economic-classification:gfsm:level1:label", line -> name(ClassificationScheme.GFSM, group(line.economicCode()))),
    ECONOMIC("economic-classification:gfsm:level2:code", PublishedLine::economicCode),
    ECONOMIC_NAME("economic-classification:gfsm:level2:label", line -> name(ClassificationScheme.GFSM, line.economicCode())),
    CURRENCY("value-currency:code", PublishedLine::currency),
    PROPOSED(null, line -> amount(line, line.planned())),
    APPROVED(null, line -> amount(line, line.approved())),
    ADJUSTED(null, line -> amount(line, line.revised())),
    EXECUTED(null, line -> amount(line, line.paid()));

    static final String FILE = "budget-lines.csv";
    private static final int GROUP_DIGITS = 2;

    private final String type;
    private final Function<PublishedLine, String> cell;

    FiscalTable(String type, Function<PublishedLine, String> cell) {
        this.type = type;
        this.cell = cell;
    }

    /** Its heading. */
    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the taxonomy calls it; null for what the taxonomy does not have, and for amounts, which are a phase of one value. */
    String type() {
        return type;
    }

    boolean isAmount() {
        return ordinal() >= PROPOSED.ordinal();
    }

    static void write(Stream<PublishedLine> lines, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(Arrays.stream(values()).map(FiscalTable::heading).toList());
        for (Iterator<PublishedLine> each = lines.iterator(); each.hasNext();) {
            PublishedLine line = each.next();
            csv.writeRecord(Arrays.stream(values()).map(column -> column.text(line)).toList());
        }
        csv.flush();
    }

    private String text(PublishedLine line) {
        String text = cell.apply(line);
        return text == null || isAmount() ? text : Text.inCell(text);
    }

    private static String group(String economicCode) {
        return economicCode.substring(0, Math.min(GROUP_DIGITS, economicCode.length()));
    }

    private static String name(ClassificationScheme scheme, String code) {
        return Classifications.of(scheme).name(code, "en");
    }

    private static String amount(PublishedLine line, long minor) {
        return Money.ofMinor(minor, line.currency()).amount().toPlainString();
    }
}
