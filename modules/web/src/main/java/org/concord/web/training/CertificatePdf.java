package org.concord.web.training;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.Map;

/** A certificate on a sheet of A4: what it states, and at the foot how to check it. Lengths are points, counted from the foot of the sheet. */
final class CertificatePdf {

    /** What stands on it, in the language it is printed in. */
    record Wording(String language, String issuer, String title, String introduction, String holder, String statement, String course, String held,
            String facts, String howToCheck, String address) {
    }

    private static final Rectangle SHEET = PageSize.A4.rotate();
    private static final float MARGIN = 60;
    private static final float QR_SIZE = 110;
    private static final Color INK = new Color(0x1b, 0x2a, 0x41);
    private static final Color ACCENT = new Color(0x1f, 0x4e, 0x79);
    private static final float LEADING = 1.45f;
    private static final int LONG_NAME = 36;
    private static final int LONG_TITLE = 120;

    private final Wording wording;
    private final PdfContentByte canvas;

    private CertificatePdf(Wording wording, PdfContentByte canvas) {
        this.wording = wording;
        this.canvas = canvas;
    }

    static byte[] of(Wording wording) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document sheet = new Document(SHEET);
        PdfWriter writer = PdfWriter.getInstance(sheet, bytes);
        sheet.addTitle(wording.title());
        sheet.addCreator(wording.issuer());
        sheet.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(wording.language()));
        new CertificatePdf(wording, writer.getDirectContent()).draw();
        sheet.close();
        return bytes.toByteArray();
    }

    /** How some lines look, the first of which begins below {@code top}. */
    private record Look(float top, float size, Color color) {
    }

    private void draw() {
        frame();
        centred(new Look(530, 14, ACCENT), wording.issuer());
        centred(new Look(495, 30, ACCENT), wording.title());
        centred(new Look(425, 13, INK), wording.introduction());
        float name = centred(new Look(400, wording.holder().length() > LONG_NAME ? 17 : 28, ACCENT), wording.holder());
        float statement = centred(new Look(Math.min(335, name), 13, INK), wording.statement());
        float course = centred(new Look(Math.min(312, statement), wording.course().length() > LONG_TITLE ? 13 : 18, INK), wording.course());
        centred(new Look(Math.min(255, course), 13, INK), wording.held());
        foot();
    }

    private void frame() {
        canvas.setColorStroke(ACCENT);
        canvas.setLineWidth(2.5f);
        canvas.rectangle(24, 24, SHEET.getWidth() - 48, SHEET.getHeight() - 48);
        canvas.stroke();
        canvas.setLineWidth(0.6f);
        canvas.rectangle(30, 30, SHEET.getWidth() - 60, SHEET.getHeight() - 60);
        canvas.stroke();
    }

    private void foot() {
        float left = SHEET.getWidth() - MARGIN - QR_SIZE;
        squares(left, MARGIN);
        ColumnText column = new ColumnText(canvas);
        write(column, left - 20, new Look(150, 11, INK), wording.facts());
        write(column, left - 20, new Look(92, 9, INK), wording.howToCheck() + "\n" + wording.address());
    }

    /** Returns where the next line can begin. */
    private float centred(Look look, String text) {
        ColumnText column = new ColumnText(canvas);
        column.setAlignment(Element.ALIGN_CENTER);
        write(column, SHEET.getWidth() - MARGIN, look, text);
        return column.getYLine();
    }

    private static void write(ColumnText column, float right, Look look, String lines) {
        column.setLeading(look.size() * LEADING);
        column.setSimpleColumn(MARGIN, MARGIN / 2, right, look.top());
        Typeface typeface = new Typeface(look.size(), look.color());
        lines.lines().forEach(line -> column.addText(typeface.of(line + "\n")));
        column.go();
    }

    private void squares(float left, float bottom) {
        BitMatrix squares = qrCode(wording.address());
        float side = QR_SIZE / squares.getWidth();
        canvas.setColorFill(Color.BLACK);
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y)) {
                    canvas.rectangle(left + x * side, bottom + QR_SIZE - (y + 1) * side, side, side);
                }
            }
        }
        canvas.fill();
    }

    private static BitMatrix qrCode(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
                Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }
}
