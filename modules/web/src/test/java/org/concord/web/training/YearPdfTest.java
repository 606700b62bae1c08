package org.concord.web.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class YearPdfTest {

    private static final List<YearPdf.Column> COLUMNS = List.of(new YearPdf.Column("Tên khóa học", 3, false), new YearPdf.Column("Số người", 1, true));

    @Test
    void reportSaysItsFiguresAndRunsInVietnamese() throws IOException {
        String text = text(printed(List.of(List.of("Phỏng vấn nạn nhân TIP-INTERVIEW", "30"), List.of("การสัมภาษณ์", "28"))));

        for (String said : List.of("Đào tạo năm 2025", "Số hoạt động", "18", "Tên khóa học", "Phỏng vấn nạn nhân TIP-INTERVIEW", "30", "การสัมภาษณ์")) {
            assertTrue(text.contains(said), () -> said + " is not in " + text);
        }
    }

    @Test
    void headingsAndNumberStandOnEachSheet() throws IOException {
        byte[] report = printed(Collections.nCopies(60, List.of("Phỏng vấn nạn nhân", "30")));

        try (PDDocument pdf = Loader.loadPDF(report)) {
            assertEquals(3, pdf.getNumberOfPages());
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(3);
            String text = last.getText(pdf);
            assertTrue(text.contains("Tên khóa học") && text.contains("Đào tạo năm 2025 · 3"), text);
        }
    }

    private static byte[] printed(List<List<String>> rows) {
        return YearPdf.of(new YearPdf.Wording("vi", "Concord", "Đào tạo năm 2025", "Các đợt đào tạo kết thúc trong năm.",
            List.of("Số hoạt động", "18", "Số người", "520"), COLUMNS, rows));
    }

    private static String text(byte[] report) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(report)) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
