package org.concord.imports.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.concord.imports.api.ImportRule;
import org.concord.imports.api.RowTaker;
import org.concord.imports.api.Tables;
import org.concord.kernel.RuleBroken;

/** Reads tables and keeps nothing. */
@ApplicationScoped
class TableDesk implements Tables {

    /** A sheet with as many rows as are taken, and a hundred columns, is below it. */
    private static final long MOST_UNPACKED = 1024L * 1024 * 1024;

    @Override
    public void read(byte[] content, RowTaker taker) {
        int[] rows = {0};
        RowTaker counting = (number, cells) -> {
            if (cells.stream().allMatch(String::isBlank)) {
                return;
            }
            if (++rows[0] > MOST_ROWS) {
                throw RuleBroken.at("file", ImportRule.IMPORT_TOO_MANY_LINES, MOST_ROWS);
            }
            taker.take(number, List.copyOf(cells));
        };
        if (SheetFile.is(content)) {
            FileText.mustNotBeTooLarge(content, MOST_BYTES);
            SheetFile.take(content, MOST_UNPACKED, counting);
        } else {
            CsvFile.take(text(content), Long.MAX_VALUE, counting);
        }
    }

    @Override
    public String text(byte[] content) {
        return FileText.read(content, MOST_BYTES);
    }
}
