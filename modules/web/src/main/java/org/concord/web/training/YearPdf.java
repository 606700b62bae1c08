package org.concord.web.training;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** The report of a year on sheets of A4: what it adds up to, and a line a run, with the headings on each sheet. Lengths are points. */
final class YearPdf {

    /**
     * A column of the table.
     *
     * @param width in proportion to the others
     * @param figure whether it stands to the right
     */
    record Column(String heading, float width, boolean figure) {
    }

    /**
     * What stands in it, in the language it is printed in.
     *
     * @param facts what the year adds up to: what it is, and how much, by turns
     * @param rows as many texts each as there are columns
     */
    record Wording(String language, String issuer, String title, String introduction, List<String> facts, List<Column> columns, List<List<String>> rows) {
    }

    private static final float MARGIN = 40;
    private static final float PADDING = 4;
    private static final float LEADING = 1.4f;
    private static final Color INK = new Color(0x1b, 0x2a, 0x41);
    private static final Color ACCENT = new Color(0x1f, 0x4e, 0x79);
    private static final Color GROUND = new Color(0xee, 0xf2, 0xf6);
    private static final Color LINE = new Color(0xb8, 0xc4, 0xd0);
    private static final Typeface PLAIN = new Typeface(9, INK);
    private static final Typeface HEADING = new Typeface(9, ACCENT);

    private final Wording wording;
    private final Document sheets;

    private YearPdf(Wording wording, Document sheets) {
        this.wording = wording;
        this.sheets = sheets;
    }

    static byte[] of(Wording wording) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document sheets = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter writer = PdfWriter.getInstance(sheets, bytes);
        writer.setPageEvent(new Foot(wording.issuer() + " · " + wording.title()));
        sheets.addTitle(wording.title());
        sheets.addCreator(wording.issuer());
        sheets.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(wording.language()));
        new YearPdf(wording, sheets).write();
        sheets.close();
        return bytes.toByteArray();
    }

    private void write() {
        sheets.add(paragraph(new Typeface(20, ACCENT).of(wording.title()), 20));
        sheets.add(paragraph(new Typeface(10, INK).of(wording.introduction()), 10));
        PdfPTable facts = table(1, 2, 1, 2);
        wording.facts().forEach(fact -> facts.addCell(cell(PLAIN.of(fact), false)));
        facts.completeRow();
        sheets.add(facts);
        sheets.add(runs());
    }

    private PdfPTable runs() {
        List<Column> columns = wording.columns();
        float[] widths = new float[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).width();
        }
        PdfPTable runs = table(widths);
        runs.setHeaderRows(1);
        columns.forEach(column -> runs.addCell(shaded(cell(HEADING.of(column.heading()), column.figure()))));
        for (List<String> row : wording.rows()) {
            for (int i = 0; i < widths.length; i++) {
                runs.addCell(cell(PLAIN.of(row.get(i)), columns.get(i).figure()));
            }
        }
        return runs;
    }

    private static PdfPTable table(float... widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(10);
        table.setSplitRows(false);
        return table;
    }

    private static Paragraph paragraph(Phrase text, float size) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.setLeading(size * LEADING);
        return paragraph;
    }

    private static PdfPCell cell(Phrase text, boolean figure) {
        PdfPCell cell = new PdfPCell(text);
        cell.setLeading(0, LEADING);
        cell.setPadding(PADDING);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(LINE);
        cell.setHorizontalAlignment(figure ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        return cell;
    }

    private static PdfPCell shaded(PdfPCell cell) {
        cell.setBackgroundColor(GROUND);
        return cell;
    }

    /** Whose report it is and the number of the sheet, at the foot of each. */
    private static final class Foot extends PdfPageEventHelper {

        private final String text;

        Foot(String text) {
            this.text = text;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document sheets) {
            ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_RIGHT, new Typeface(8, INK).of(text + " · " + writer.getPageNumber()),
                sheets.right(), MARGIN / 2, 0);
        }
    }
}
