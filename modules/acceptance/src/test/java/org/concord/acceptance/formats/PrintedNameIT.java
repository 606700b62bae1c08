package org.concord.acceptance.formats;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.CertificatesDriver;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.Project;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names on the sheet of a certificate look as Chromium prints them in the same font: vowels, stacked consonants and marks stand where they belong. */
@Acceptance
class PrintedNameIT {

    private static final Path FONTS = Project.ROOT.resolve("modules/web/src/main/resources/org/concord/web/fonts");
    private static final float DPI = 288;
    /** Where on the sheet the name stands, from the top, in points. */
    private static final int TOP = 192;
    private static final int HEIGHT = 72;
    private static final int EDGE = 40;
    /** The ink that may lie elsewhere; what the two draw differently at the edges of a stroke comes to less than half of this. */
    private static final double TOLERANCE = 0.1;

    private final Api office;
    private final CertificatesDriver certificates;
    private final Browser browser;

    PrintedNameIT(Api api, CertificatesDriver certificates, Browser browser) {
        office = api.asSecretariat();
        this.certificates = certificates;
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({"Nguyễn Thị Hường, NotoSans", "สมหญิง น้ำผึ้ง, NotoSansThai", "ສົມໝາຍ ນ້ຳເຜິ້ງ, NotoSansLao", "ចាន់ ស្រីពៅ, NotoSansKhmer",
        "အောင်ဆန်းမြင့် ကျော်, NotoSansMyanmar", "ক্ষিতি চক্রবর্তী, NotoSansBengali", "王小明, NotoSansSC"})
    void nameLooksAsChromiumPrintsIt(String name, String font) throws IOException {
        double difference = onTheSheet(name).differsFrom(inChromium(name, font));

        assertTrue(difference < TOLERANCE, () -> name + " differs by " + difference);
    }

    @ParameterizedTest
    @CsvSource({"ចាន់ ស្រីពៅ, NotoSansKhmer", "အောင်ဆန်းမြင့် ကျော်, NotoSansMyanmar", "ক্ষিতি চক্রবর্তী, NotoSansBengali"})
    void nameWhoseLettersAreNotJoinedWouldBeFound(String name, String font) throws IOException {
        String apart = name.codePoints().mapToObj(letter -> "<i>" + Character.toString(letter) + "</i>").collect(Collectors.joining());

        double difference = onTheSheet(name).differsFrom(inChromium(apart, font));

        assertTrue(difference > 2 * TOLERANCE, () -> name + " differs by " + difference);
    }

    private Ink onTheSheet(String name) throws IOException {
        String id = certificates.issued("holder", name).getString("id");
        byte[] sheet = office.get("/certificates/" + id + "/certificate.pdf").expect(200).response().body();
        try (PDDocument pdf = Loader.loadPDF(sheet)) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, DPI);
            return new Ink(page.getSubimage(pixels(EDGE), pixels(TOP), page.getWidth() - 2 * pixels(EDGE), pixels(HEIGHT)));
        }
    }

    private static int pixels(int points) {
        return Math.round(points * DPI / 72);
    }

    private Ink inChromium(String name, String font) throws IOException {
        String bytes = Base64.getEncoder().encodeToString(Files.readAllBytes(FONTS.resolve(font + ".ttf")));
        try (Visitor reader = browser.visitor()) {
            reader.page().setContent("<style>@font-face{font-family:own;src:url(data:font/ttf;base64," + bytes + ")} p{font:112px own;color:#1f4e79;"
                + "display:inline-block;white-space:nowrap;padding:60px} i{font-style:normal;display:inline-block}</style><p>" + name + "</p>");
            Locator text = reader.page().locator("p");
            reader.page().evaluate("() => document.fonts.load('112px own', document.body.innerText)");
            return new Ink(ImageIO.read(new ByteArrayInputStream(text.screenshot())));
        }
    }
}
