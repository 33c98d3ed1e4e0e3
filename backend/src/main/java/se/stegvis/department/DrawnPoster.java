package se.stegvis.department;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import se.stegvis.api.model.Language;
import se.stegvis.api.model.PosterSize;

/**
 * A sheet with a few large words and a QR code, drawn on A4; A6 is the same at half the size. The letters are those of Liberation Sans
 * (SIL Open Font License), which comes with PDFBox and is embedded.
 *
 * @param unit name of the unit
 * @param address what the code leads to
 */
record DrawnPoster(String unit, String address, Language language) {
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final String LETTERS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float WIDTH = PDRectangle.A4.getWidth();
    private static final float MARGIN = 50;
    private static final float CODE = 330;
    private static final float CODE_BOTTOM = 250;
    private static final int MOST_LINES = 2;

    byte[] pdf(PosterSize size) {
        var paper = size == PosterSize.A6 ? PDRectangle.A6 : PDRectangle.A4;
        try (var document = new PDDocument();
                var letters = PDDocument.class.getResourceAsStream(LETTERS);
                var written = new ByteArrayOutputStream()) {
            var words = ResourceBundle.getBundle("texts.poster", Locale.forLanguageTag(language.toString()), NO_FALLBACK);
            var page = new PDPage(paper);
            document.addPage(page);
            document.getDocumentInformation().setTitle(words.getString("question") + " " + unit);
            document.getDocumentCatalog().setLanguage(language.toString());
            try (var sheet = new PDPageContentStream(document, page)) {
                sheet.transform(Matrix.getScaleInstance(paper.getWidth() / WIDTH, paper.getWidth() / WIDTH));
                draw(sheet, PDType0Font.load(document, letters, true), words);
            }
            // Else the time of day would make each copy another file.
            document.setDocumentId(1L);
            document.save(written);
            return written.toByteArray();
        } catch (IOException nothingIsReadFromOutside) {
            throw new UncheckedIOException(nothingIsReadFromOutside);
        }
    }

    private void draw(PDPageContentStream sheet, PDFont font, ResourceBundle words) throws IOException {
        line(sheet, font, words.getString("question"), 64, 735);
        float y = 670;
        for (var part : lines(font, unit, 36)) {
            line(sheet, font, part, 36, y);
            y -= 42;
        }
        code(sheet);
        line(sheet, font, words.getString("scan"), 28, 205);
        line(sheet, font, words.getString("effort"), 28, 167);
        line(sheet, font, words.getString("or"), 18, 120);
        var query = address.indexOf('?');
        line(sheet, font, address.substring(0, query), 20, 92);
        line(sheet, font, address.substring(query), 20, 66);
    }

    /** In the middle, as large as asked for or as fits. */
    private static void line(PDPageContentStream sheet, PDFont font, String text, float size, float y) throws IOException {
        var writable = writable(font, text);
        var fitting = Math.min(size, size * (WIDTH - 2 * MARGIN) / width(font, writable, size));
        sheet.beginText();
        sheet.setFont(font, fitting);
        sheet.newLineAtOffset((WIDTH - width(font, writable, fitting)) / 2, y);
        sheet.showText(writable);
        sheet.endText();
    }

    /** Broken between words into two lines at most; what is still too long is made smaller. */
    private static List<String> lines(PDFont font, String text, float size) throws IOException {
        var lines = new ArrayList<String>(List.of(""));
        for (var word : writable(font, text).split(" +")) {
            var last = lines.size() - 1;
            var longer = (lines.get(last) + " " + word).strip();
            if (lines.size() < MOST_LINES && !lines.get(last).isEmpty() && width(font, longer, size) > WIDTH - 2 * MARGIN) {
                lines.add(word);
            } else {
                lines.set(last, longer);
            }
        }
        return lines;
    }

    private static float width(PDFont font, String text, float size) throws IOException {
        return Math.max(1, font.getStringWidth(text) * size / 1000);
    }

    /** With a question mark for each character that the letters do not have. */
    private static String writable(PDFont font, String text) throws IOException {
        var writable = new StringBuilder();
        for (var character : text.codePoints().mapToObj(Character::toString).toList()) {
            try {
                font.encode(character);
                writable.append(character);
            } catch (IllegalArgumentException noSuchLetter) {
                writable.append('?');
            }
        }
        return writable.toString();
    }

    private void code(PDPageContentStream sheet) throws IOException {
        var dots = dots();
        var dot = CODE / dots.getWidth();
        for (int row = 0; row < dots.getHeight(); row++) {
            for (int column = 0; column < dots.getWidth(); column++) {
                if (dots.get(column, row)) {
                    sheet.addRect((WIDTH - CODE) / 2 + column * dot, CODE_BOTTOM + CODE - (row + 1) * dot, dot, dot);
                }
            }
        }
        // All at once: between dots that are filled one by one, fine white lines would show.
        sheet.fill();
    }

    private BitMatrix dots() {
        try {
            return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 1, 1, Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0));
        } catch (WriterException tooLong) {
            throw new IllegalStateException(tooLong);
        }
    }
}
