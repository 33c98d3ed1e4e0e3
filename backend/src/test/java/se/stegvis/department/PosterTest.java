package se.stegvis.department;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stegvis.testing.Api;
import se.stegvis.testing.Town;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.Api.expect;

/** The sheet can be read by people, and its code by their phones. */
@QuarkusTest
class PosterTest {
    private static final Town TOWN = Town.olofstrom();

    @ParameterizedTest
    @CsvSource({"A4, 595, 842", "A6, 298, 420"})
    void itsCodeLeadsToTheFormOfTheUnit(String size, int width, int height) throws Exception {
        var sent = expect(200, Api.get(TOWN.anna, TOWN.path("/departments/" + TOWN.brannargarden + "/posters?size=" + size)));

        assertEquals("application/pdf", sent.contentType());
        try (var sheet = Loader.loadPDF(sent.asByteArray())) {
            assertEquals(1, sheet.getNumberOfPages());
            assertEquals(width, Math.round(sheet.getPage(0).getMediaBox().getWidth()));
            assertEquals(height, Math.round(sheet.getPage(0).getMediaBox().getHeight()));
            var text = new PDFTextStripper().getText(sheet);
            for (var words : new String[] {"Har du en idé?", "Brännargården", "https://stegvis.example.org/suggestions/new", "?unit=" + TOWN.brannargarden}) {
                assertTrue(text.contains(words), text);
            }
            var picture = new PDFRenderer(sheet).renderImageWithDPI(0, 150);
            var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            var seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels)));
            assertEquals("https://stegvis.example.org/suggestions/new?unit=" + TOWN.brannargarden, new QRCodeReader().decode(seen).getText());
        }
    }

    @Test
    void anyNameFitsOnIt() throws Exception {
        var name = "Förvaltningen för kultur, fritid och ꙮ 🙂 " + "långanamnsavdelningen ".repeat(3);
        var unit = TOWN.department("lang-" + System.nanoTime(), name.strip(), "UNIT", TOWN.aldre);

        var sent = expect(200, Api.get(TOWN.anna, TOWN.path("/departments/" + unit + "/posters?size=A4")));

        try (var sheet = Loader.loadPDF(sent.asByteArray())) {
            var text = new PDFTextStripper().getText(sheet);
            assertTrue(text.contains("Förvaltningen för") && text.contains("långanamnsavdelningen"), text);
        }
    }

    @Test
    void theSameSheetIsTheSameFile() {
        var path = TOWN.path("/departments/" + TOWN.skola + "/posters?size=A6");

        var first = expect(200, Api.get(TOWN.anna, path));

        assertArrayEquals(first.asByteArray(), Api.get(TOWN.anna, path).asByteArray());
        expect(304, Api.as(TOWN.anna).header("If-None-Match", first.getHeader("ETag")).get(path));
    }
}
