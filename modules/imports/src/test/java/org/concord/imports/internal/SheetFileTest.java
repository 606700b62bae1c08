package org.concord.imports.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.concord.imports.api.Cells;
import org.concord.imports.api.ImportRule;
import org.concord.imports.api.ReadFile;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class SheetFileTest {

    @Test
    void cellsAreReadAsCsvWouldHaveThem() {
        ReadFile file = read(sheet -> {
            line(sheet, 0, "code", "kind", "amount", "day");
            line(sheet, 2, "VN", "STATE");
            sheet.value(2, 2, 300_000_000_000L);
            sheet.value(2, 3, LocalDate.of(2026, 11, 26));
            sheet.style(2, 3).format("yyyy-mm-dd").set();
        });

        assertEquals(List.of(new Cells(3, Map.of("code", "VN", "kind", "STATE", "amount", "300000000000", "day", "2026-11-26"))), file.lines());
        assertTrue(file.refusals().isEmpty());
    }

    @Test
    void whatArithmeticLeftBehindIsSeen() {
        ReadFile file = read(sheet -> {
            line(sheet, 0, "code", "kind", "amount");
            line(sheet, 1, "VN", "STATE");
            sheet.value(1, 2, 8_245_200.000000001);
        });

        assertEquals("8245200.000000001", file.lines().get(0).byColumn().get("amount"));
    }

    @Test
    void shareIsReadAsPeopleReadIt() {
        ReadFile file = read(sheet -> {
            line(sheet, 0, "code", "kind", "amount");
            line(sheet, 1, "VN", "STATE");
            sheet.value(1, 2, 0.455);
            sheet.style(1, 2).format("0.0%").set();
        });

        assertEquals("45.5%", file.lines().get(0).byColumn().get("amount"));
    }

    @Test
    void emptyRowsRemarksAndShortRowsAreNoMistakes() {
        ReadFile file = read(sheet -> {
            line(sheet, 0, "code", "kind", "names.en");
            line(sheet, 1, "#VN", "STATE", "Viet Nam");
            line(sheet, 4, "TH", "STATE");
        });

        assertEquals(List.of(5), file.lines().stream().map(Cells::number).toList());
        assertTrue(file.refusals().isEmpty());
    }

    @Test
    void cellBesideTheHeaderIsRefused() {
        ReadFile file = read(sheet -> {
            line(sheet, 0, "code", "kind");
            line(sheet, 1, "TH", "STATE", "stray");
        });

        assertEquals(ImportRule.IMPORT_CELLS_DO_NOT_FIT, file.refusals().get(0).broken().rule());
    }

    @Test
    void unknownColumnsAreNamedAsInCsv() {
        assertEquals("land", read(sheet -> {
            line(sheet, 0, "code", "kind", "land");
            line(sheet, 1, "TH", "STATE", "x");
        }).refusals().get(0).column());
    }

    @Test
    void damagedFilesAreRefused() throws IOException {
        byte[] good = bytes(sheet -> line(sheet, 0, "code", "kind"));
        byte[] archive = zip("readme.txt", "no spreadsheet".getBytes(StandardCharsets.UTF_8));

        assertRefused(ImportRule.IMPORT_SHEET_UNREADABLE, Arrays.copyOf(good, good.length / 2));
        assertRefused(ImportRule.IMPORT_SHEET_UNREADABLE, archive);
        assertTrue(SheetFile.is(archive));
        assertFalse(SheetFile.is("code,kind".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void smallFileThatUnpacksToAHugeOneIsRefused() throws IOException {
        assertEquals(KernelRule.TOO_LARGE, assertThrows(RuleBroken.class,
            () -> SheetFile.read(zip("xl/worksheets/sheet1.xml", new byte[201 * 1024 * 1024]), new InventedKind())).rule());
    }

    @Test
    void entitiesOfAHostileSheetAreNotResolved() throws IOException {
        byte[] hostile = zip("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><workbook>&e;</workbook>".getBytes(StandardCharsets.UTF_8));

        assertRefused(ImportRule.IMPORT_SHEET_UNREADABLE, hostile);
    }

    private static void assertRefused(ImportRule rule, byte[] content) {
        assertEquals(rule, assertThrows(RuleBroken.class, () -> SheetFile.read(content, new InventedKind())).rule());
    }

    private static ReadFile read(Consumer<Worksheet> cells) {
        return SheetFile.read(bytes(cells), new InventedKind());
    }

    private static byte[] bytes(Consumer<Worksheet> cells) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            cells.accept(workbook.newWorksheet("One"));
        } catch (IOException toMemory) {
            throw new UncheckedIOException(toMemory);
        }
        return bytes.toByteArray();
    }

    private static void line(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            sheet.value(row, i, cells[i]);
        }
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
