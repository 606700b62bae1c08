package org.concord.web.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatePdfTest {

    private static final String ADDRESS = "https://concord.example.org/public/verify/7K3M9QXT0123456789ABCDEFGH";

    @Test
    void qrCodeOnTheSheetLeadsToWhereItIsChecked() throws IOException, ReaderException {
        assertEquals(ADDRESS, qrCode(drawn(certificate("Đỗ Thị Example"))));
    }

    @Test
    void qrCodeWouldNotBeReadWhereThereIsNone() throws IOException {
        BufferedImage sheet = drawn(certificate("Đỗ Thị Example"));

        assertThrows(NotFoundException.class, () -> qrCode(sheet.getSubimage(0, 0, sheet.getWidth(), sheet.getHeight() / 2)));
    }

    @Test
    void sheetIsOnePageAndSaysWhatTheCertificateStates() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(certificate("Đỗ Thị Example"))) {
            String text = new PDFTextStripper().getText(pdf);

            assertEquals(1, pdf.getNumberOfPages());
            for (String stated : List.of("Đỗ Thị Example", "Kỹ năng phỏng vấn (invented)", "16–20 Nov 2026 · 10 hours", "2026-ABCD-EFGH", ADDRESS)) {
                assertTrue(text.contains(stated), () -> stated + " is not in " + text);
            }
        }
    }

    /** What is copied from the sheet or read aloud is the name as it was given, however its glyphs were put in order. */
    @ParameterizedTest
    @ValueSource(strings = {"Đỗ Thị Example", "สมหญิง Example", "ສົມໝາຍ Example", "ចាន់ ស្រីពៅ Example", "အောင်ဆန်းမြင့် Example", "রহিমা খাতুন ক্ষ্যাপা Example", "王小明 Example"})
    void nameIsReadFromTheSheetAsItWasGiven(String name) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(certificate(name))) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(pdf.getPage(0));
            String text = String.join("", extractor.getMarkedContents().stream().map(PDMarkedContent::getActualText).toList());

            assertTrue(text.contains(name), () -> name + " is not in " + text);
        }
    }

    @ParameterizedTest
    @CsvSource({"ສົມໝາຍ, NotoSansLao", "ចាន់, NotoSansKhmer", "အောင်, NotoSansMyanmar", "ক্ষ্যাপা, NotoSansBengali", "王小明, NotoSansSC", "สมหญิง, NotoSansThai"})
    void fontOfEachScriptIsOnTheSheetAndOnlyAsMuchOfItAsIsNeeded(String name, String font) throws IOException {
        byte[] sheet = certificate(name);

        try (PDDocument pdf = Loader.loadPDF(sheet)) {
            List<PDFont> fonts = fonts(pdf.getPage(0).getResources());
            assertTrue(fonts.stream().allMatch(PDFont::isEmbedded));
            assertTrue(fonts.stream().anyMatch(one -> one.getName().contains(font)), fonts::toString);
            assertTrue(sheet.length < 300_000, sheet.length + " bytes");
        }
    }

    /** Each as long as a name and a title can be. */
    @Test
    void noLineIsWrittenOverAnotherHoweverLongTheNameAndTheTitleAre() throws IOException {
        Set<Float> heights = new TreeSet<>();
        PDFTextStripper lines = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                heights.add(Math.round(positions.get(0).getYDirAdj() * 10) / 10f);
            }
        };
        try (PDDocument pdf = Loader.loadPDF(certificate("Nguyễn Example ".repeat(13), "Interviewing without harm ".repeat(11)))) {
            lines.getText(pdf);
        }

        List<Float> down = List.copyOf(heights);
        assertTrue(IntStream.range(1, down.size()).allMatch(line -> down.get(line) - down.get(line - 1) > 9), down::toString);
        assertTrue(down.get(down.size() - 1) < PDRectangle.A4.getWidth() - 30, down::toString);
    }

    static byte[] certificate(String holder) {
        return certificate(holder, "Kỹ năng phỏng vấn (invented)");
    }

    private static byte[] certificate(String holder, String course) {
        return CertificatePdf.of(new CertificatePdf.Wording("en", "Regional office (invented)", "Certificate of achievement", "This certifies that", holder,
            "has attended the course and passed its assessment", course, "16–20 Nov 2026 · 10 hours",
            "Certificate no. 2026-ABCD-EFGH\nIssued on 28 Nov 2026", "Anybody can check this certificate: scan the code, or go to", ADDRESS));
    }

    private static BufferedImage drawn(byte[] sheet) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sheet)) {
            return new PDFRenderer(pdf).renderImageWithDPI(0, 150);
        }
    }

    private static String qrCode(BufferedImage sheet) throws ReaderException {
        int[] pixels = sheet.getRGB(0, 0, sheet.getWidth(), sheet.getHeight(), null, 0, sheet.getWidth());
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(sheet.getWidth(), sheet.getHeight(), pixels)))).getText();
    }

    private static List<PDFont> fonts(PDResources resources) {
        return StreamSupport.stream(resources.getFontNames().spliterator(), false).map(name -> font(resources, name)).toList();
    }

    private static PDFont font(PDResources resources, COSName name) {
        try {
            return resources.getFont(name);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
