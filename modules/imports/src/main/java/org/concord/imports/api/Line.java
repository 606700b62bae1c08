package org.concord.imports.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Money;
import org.concord.kernel.PartialDate;
import org.concord.kernel.PartialDate.Precision;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/**
 * Reads the cells of one line. A cell that cannot be read counts as empty and is remembered, so that {@link #mustBeReadable} names every
 * mistake of the line at once. Where a cell is empty, what is stored stays.
 */
public final class Line {

    /** No field takes more; longer cells are refused before anything looks at them. */
    private static final int LONGEST_CELL = 20_000;
    /** Digits of a group of thousands, and what has too many before it to be one. */
    private static final int THOUSANDS = 3;
    private static final BigDecimal GROUPED = BigDecimal.valueOf(1_000);

    private final Cells cells;
    private final List<RuleBroken> mistakes = new ArrayList<>();

    public Line(Cells cells) {
        this.cells = cells;
    }

    public int number() {
        return cells.number();
    }

    /** What is written in a column, as it is; null when there is no such column. */
    public String written(String column) {
        return cells.byColumn().get(column);
    }

    /** What is written in these columns, to know the line by. */
    public String key(String... columns) {
        return Arrays.stream(columns).map(column -> Objects.toString(written(column), "").strip()).collect(Collectors.joining("\u001f"));
    }

    public Set<String> columns() {
        return cells.byColumn().keySet();
    }

    public String text(String column, String stored) {
        return read(column, stored, Function.identity());
    }

    public String required(String column) {
        String text = text(column, null);
        if (text == null && mistakes.stream().noneMatch(mistake -> column.equals(mistake.field()))) {
            mistakes.add(RuleBroken.at(column, KernelRule.REQUIRED));
        }
        return text;
    }

    public UUID id(String column, UUID stored) {
        return read(column, stored, text -> {
            if (text.length() != 36) {
                throw new RuleBroken(ImportRule.IMPORT_ID_UNREADABLE, text);
            }
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException noId) {
                throw new RuleBroken(ImportRule.IMPORT_ID_UNREADABLE, text);
            }
        });
    }

    public PartialDate date(String column, PartialDate stored) {
        return read(column, stored, PartialDate::parse);
    }

    public LocalDate day(String column) {
        return read(column, null, Line::readDay);
    }

    public List<LocalDate> days(String column, List<LocalDate> stored) {
        return read(column, stored, text -> words(text).map(Line::readDay).toList());
    }

    public List<String> codes(String column, List<String> stored) {
        return read(column, stored, text -> words(text).toList());
    }

    public LocalTime time(String column, LocalTime stored) {
        return read(column, stored, text -> {
            try {
                return LocalTime.parse(text);
            } catch (DateTimeException noTime) {
                throw new RuleBroken(KernelRule.TIME_DOES_NOT_EXIST, text);
            }
        });
    }

    public Integer number(String column, Integer stored) {
        return read(column, stored, text -> {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException noNumber) {
                throw new RuleBroken(KernelRule.NOT_A_NUMBER, text);
            }
        });
    }

    /** Digits with at most one point; with any other separator, or as {@code 3E+11}, breaks {@link ImportRule#IMPORT_NUMBER_UNCLEAR}. */
    public BigDecimal decimal(String column, BigDecimal stored) {
        return read(column, stored, Line::readDecimal);
    }

    /**
     * An amount in a currency, as {@link #decimal}; what could be thousands instead of decimals, {@code 300.000} dong, is no clearer. What is finer
     * than people use it breaks {@link ImportRule#IMPORT_NUMBER_NOT_EXACT}, which names the nearest amount.
     */
    public Money money(String column, String currency, Money stored) {
        return read(column, stored, text -> {
            BigDecimal amount = readDecimal(text);
            int digits = Money.digitsInUse(currency);
            if (amount.scale() == THOUSANDS && digits < THOUSANDS && amount.abs().compareTo(GROUPED) < 0) {
                throw new RuleBroken(ImportRule.IMPORT_NUMBER_UNCLEAR, text);
            }
            if (amount.stripTrailingZeros().scale() > digits) {
                throw new RuleBroken(ImportRule.IMPORT_NUMBER_NOT_EXACT, text, amount.setScale(digits, RoundingMode.HALF_UP).toPlainString());
            }
            return new Money(amount, currency);
        });
    }

    public Boolean yes(String column, Boolean stored) {
        return read(column, stored, text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> throw new RuleBroken(KernelRule.NOT_ONE_OF, text, "true, false");
        });
    }

    private static BigDecimal readDecimal(String text) {
        if (!text.matches("-?\\d{1,40}(\\.\\d{1,40})?")) {
            throw new RuleBroken(ImportRule.IMPORT_NUMBER_UNCLEAR, text);
        }
        return new BigDecimal(text);
    }

    public <E extends Enum<E>> E oneOf(String column, Class<E> type, E stored) {
        return read(column, stored, text -> Arrays.stream(type.getEnumConstants())
            .filter(constant -> constant.name().equals(text.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_')))
            .findFirst()
            .orElseThrow(() -> new RuleBroken(ImportRule.IMPORT_NOT_ONE_OF, text,
                Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")))));
    }

    /** Names by language, from {@code names.en}, {@code names.vi} and so on. */
    public Map<String, String> names(Map<String, String> stored) {
        Map<String, String> names = new TreeMap<>(stored);
        columns().stream().filter(ImportColumn::isName).forEach(column -> {
            String name = text(column, null);
            if (name != null) {
                names.put(ImportColumn.language(column), name);
            }
        });
        return names;
    }

    /** Notes that a field is stored with another value and cannot be changed this way. */
    public void mustStay(String column, Object said, Object stored) {
        if (said != null && !Objects.equals(said, stored)) {
            mistakes.add(RuleBroken.at(column, ImportRule.IMPORT_FIELD_FIXED, stored == null ? "–" : stored));
        }
    }

    /** Notes a mistake that was found by looking at several cells. */
    public void mistake(RuleBroken mistake) {
        mistakes.add(mistake);
    }

    /** Ends here, with every mistake, when a cell could not be read. */
    public void mustBeReadable() {
        if (!mistakes.isEmpty()) {
            throw new LineRefused(mistakes);
        }
    }

    private <T> T read(String column, T stored, Function<String, T> reading) {
        try {
            String text = Text.optional(column, withoutApostrophe(written(column)), LONGEST_CELL);
            return text == null ? stored : reading.apply(text);
        } catch (RuleBroken broken) {
            mistakes.add(RuleBroken.at(column, broken.rule(), broken.details().toArray()));
            return null;
        }
    }

    /** Takes away what lists put before a cell so that no spreadsheet takes it for a formula. */
    private static String withoutApostrophe(String cell) {
        boolean guarded = cell != null && cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@|%".indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("[\\s;,]+")).filter(word -> !word.isEmpty());
    }

    private static LocalDate readDay(String text) {
        PartialDate date = PartialDate.parse(text);
        if (date.precision() != Precision.DAY) {
            throw new RuleBroken(KernelRule.DATE_DOES_NOT_EXIST, text);
        }
        return date.firstDay();
    }
}
