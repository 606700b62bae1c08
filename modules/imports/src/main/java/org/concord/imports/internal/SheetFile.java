package org.concord.imports.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.concord.imports.api.FileKind;
import org.concord.imports.api.ImportRule;
import org.concord.imports.api.Imports;
import org.concord.imports.api.ReadFile;
import org.concord.imports.api.RowTaker;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads the first sheet of a spreadsheet (XLSX, ECMA-376) with a header. Numbers are taken as they are stored, to the last digit, so that what
 * arithmetic left behind in them is seen; of a formula, what it came to when the file was saved.
 */
final class SheetFile {

    /** What the parts of a file may unpack to together: a sheet of fifty thousand lines is far below it. */
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private SheetFile() {
    }

    /** Whether a file begins like one. */
    static boolean is(byte[] content) {
        return content != null && content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /** The lines of a file, with those that cannot be read. */
    static ReadFile read(byte[] content, FileKind kind) {
        FileText.mustNotBeTooLarge(content, Imports.MOST_BYTES);
        Table table = new Table(kind);
        rows(content, MOST_UNPACKED, row -> add(row, table));
        return table.read();
    }

    /** Gives the rows of a file away, the header among them, each as the texts in it. */
    static void take(byte[] content, long mostUnpacked, RowTaker taker) {
        rows(content, mostUnpacked, row -> taker.take(row.getRowNum(), texts(row)));
    }

    private static void rows(byte[] content, long mostUnpacked, Consumer<Row> taker) {
        try {
            mustUnpack(content, mostUnpacked);
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS);
                    Stream<Row> rows = workbook.getFirstSheet().openStream()) {
                rows.filter(row -> row.getCellCount() > 0).forEach(taker);
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException notOne) {
            throw RuleBroken.at("file", ImportRule.IMPORT_SHEET_UNREADABLE);
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            texts.add(row.getOptionalCell(i).map(SheetFile::text).orElse(""));
        }
        return texts;
    }

    private static void mustUnpack(byte[] content, long most) throws IOException {
        long unpacked = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        unpacked += read;
                        if (unpacked > most) {
                            throw RuleBroken.at("file", KernelRule.TOO_LARGE, FileText.megabytes(most));
                        }
                    }
                }
            }
        }
    }

    private static void add(Row row, Table table) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(table.columns(), row.getCellCount()); i++) {
            Optional<Cell> cell = row.getOptionalCell(i);
            cells.add(cell.map(SheetFile::text).orElse(""));
            if (cell.isPresent() && cell.get().getType() == CellType.ERROR) {
                table.refuse(row.getRowNum(), i, cell.get().getRawValue(), ImportRule.IMPORT_CELL_IS_ERROR, cell.get().getRawValue());
            }
        }
        while (cells.size() > table.columns() && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        if (!cells.isEmpty()) {
            table.add(row.getRowNum(), cells);
        }
    }

    private static String text(Cell cell) {
        String raw = cell.getRawValue();
        if (cell.getType() == CellType.STRING) {
            return cell.asString();
        }
        if (raw == null || raw.isBlank()) {
            return "";
        }
        boolean number = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal;
        if (!number) {
            return raw;
        }
        if (isDay(cell.getDataFormatString())) {
            return cell.asDate().toLocalDate().toString();
        }
        BigDecimal exact = new BigDecimal(raw);
        return isShare(cell.getDataFormatString()) ? plain(exact.movePointRight(2)) + '%' : plain(exact);
    }

    private static String plain(BigDecimal exact) {
        return (exact.scale() <= 0 ? exact : exact.stripTrailingZeros()).toPlainString();
    }

    /** Whether a number is shown as so many of a hundred: 0.45 stands in the file where people read 45%. */
    private static boolean isShare(String format) {
        return format != null && bare(format).contains("%");
    }

    /** Whether a number is shown as a date. */
    private static boolean isDay(String format) {
        return format != null && bare(format).toLowerCase(Locale.ROOT).matches(".*[yd].*");
    }

    /** A format without what stands in it as text: in quotation marks, in brackets, after a backslash. */
    private static String bare(String format) {
        return format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
    }
}
