package org.concord.assistance.internal.htcds;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.concord.assistance.api.DataCategory;
import org.concord.assistance.api.HtcdsRule;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/**
 * A field of the standard.
 *
 * @param label what people call it in IOM's spreadsheets; the name where it is not in them
 * @param codes those it knows; null where it is no list
 * @param tells the kinds of data that it may give away of a person: names, contacts, places, and whatever somebody wrote freely; none where it says codes
 * @param least and {@code most}: between which a number lies
 */
record Field(String name, String label, Kind kind, CodeList codes, Set<DataCategory> tells, int least, int most) {

    /** What a field holds. */
    enum Kind { TEXT, NUMBER, DATE, YES_NO, CODE, CODES, COUNTRY, COUNTRIES, LANGUAGE, NOTE, COLUMNS }

    static final int LONGEST = 20_000;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,15})?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SERIAL = Pattern.compile("\\d{1,5}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{3}");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    /** The 29th of February 1900, which spreadsheets believe in, and the last day that IOM's sheets allow. */
    private static final int NO_DAY = 60;
    private static final int LAST_SERIAL = 73_051;
    private static final LocalDate BEFORE_THE_FIRST = LocalDate.of(1899, 12, 31);

    /** Whether what it says may tell who a person is. */
    boolean personal() {
        return !tells.isEmpty();
    }

    /** Whether several values can stand in one cell. */
    boolean several() {
        return kind == Kind.CODES || kind == Kind.COUNTRIES;
    }

    /** What a cell says: codes for labels, ISO 8601 for days, text as it stands. */
    String read(String cell) {
        return switch (kind) {
            case TEXT, NOTE, COLUMNS -> text(cell);
            case NUMBER -> number(cell.strip());
            case DATE -> day(cell.strip());
            case YES_NO -> yes(cell.strip());
            case CODE, COUNTRY -> codes.one(cell);
            case CODES, COUNTRIES -> String.join(CodeList.BETWEEN, codes.several(cell));
            case LANGUAGE -> language(cell.strip().toLowerCase(Locale.ROOT));
        };
    }

    static List<String> codesIn(String value) {
        return value == null ? List.of() : List.of(value.split(CodeList.BETWEEN));
    }

    private static String text(String cell) {
        Text.optional(null, cell, LONGEST);
        return cell;
    }

    private String number(String cell) {
        if (!NUMBER.matcher(cell).matches()) {
            throw new RuleBroken(KernelRule.NOT_A_NUMBER, cell);
        }
        BigDecimal number = new BigDecimal(cell);
        boolean whole = least >= 0;
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0
            || whole && number.stripTrailingZeros().scale() > 0) {
            throw new RuleBroken(HtcdsRule.HTCDS_NUMBER_IMPOSSIBLE, cell, least, most);
        }
        return whole ? number.toBigInteger().toString() : cell;
    }

    private static String day(String cell) {
        try {
            if (DAY.matcher(cell).matches()) {
                return LocalDate.parse(cell).toString();
            }
            int serial = SERIAL.matcher(cell).matches() ? Integer.parseInt(cell) : 0;
            if (serial > 0 && serial <= LAST_SERIAL && serial != NO_DAY) {
                return BEFORE_THE_FIRST.plusDays(serial > NO_DAY ? serial - 1 : serial).toString();
            }
        } catch (DateTimeException noDay) {
            throw new RuleBroken(KernelRule.DATE_DOES_NOT_EXIST, cell);
        }
        throw new RuleBroken(HtcdsRule.HTCDS_DAY_UNCLEAR, cell);
    }

    private static String yes(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> "TRUE";
            case "false", "no", "0" -> "FALSE";
            default -> throw new RuleBroken(HtcdsRule.HTCDS_CODE_UNKNOWN, cell, "TRUE, FALSE");
        };
    }

    /** Three letters are taken as they are: the JDK lists no more of ISO 639-2 than ISO 639-1 has, and most languages of the region are not in it. */
    private static String language(String cell) {
        if (!LANGUAGES.contains(cell) && !LANGUAGE.matcher(cell).matches()) {
            throw new RuleBroken(HtcdsRule.HTCDS_CODE_UNKNOWN, cell, "ISO 639-2");
        }
        return cell;
    }
}
