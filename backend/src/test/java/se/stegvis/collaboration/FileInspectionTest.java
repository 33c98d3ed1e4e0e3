package se.stegvis.collaboration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.platform.problem.ProblemException;

import javax.imageio.ImageIO;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.collaboration.Samples.ascii;
import static se.stegvis.collaboration.Samples.holds;
import static se.stegvis.collaboration.Samples.joined;

/** A file is what its content is. */
class FileInspectionTest {
    private static final FileInspection INSPECTION = new FileInspection();
    private static final int BOMB = 60_000_000;

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(FileKind.PDF, Samples.pdf()),
                Arguments.of(FileKind.WORD, Samples.word(Map.of("word/document.xml", ascii("<w/>")))),
                Arguments.of(FileKind.EXCEL, Samples.office(FileKind.EXCEL.mediaType() + ".main+xml", Map.of())),
                Arguments.of(FileKind.POWERPOINT, Samples.office(FileKind.POWERPOINT.mediaType() + ".main+xml", Map.of())),
                Arguments.of(FileKind.OPEN_TEXT, Samples.openDocument(FileKind.OPEN_TEXT.mediaType())),
                Arguments.of(FileKind.OPEN_SPREADSHEET, Samples.openDocument(FileKind.OPEN_SPREADSHEET.mediaType())),
                Arguments.of(FileKind.OPEN_PRESENTATION, Samples.openDocument(FileKind.OPEN_PRESENTATION.mediaType())));
    }

    static Stream<Arguments> others() {
        var html = ascii("<!DOCTYPE html><html><script>alert(1)</script></html>");
        return Stream.of(
                Arguments.of("empty", new byte[0]),
                Arguments.of("HTML", html),
                Arguments.of("SVG", ascii("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")),
                Arguments.of("text", ascii("Hej")),
                Arguments.of("script", ascii("#!/bin/sh\nrm -rf /\n")),
                Arguments.of("program", joined(ascii("MZ"), new byte[200])),
                Arguments.of("GIF that is a script", ascii("GIF89a/*............*/=1;alert(1)//")),
                Arguments.of("PDF behind HTML", joined(html, Samples.pdf())),
                Arguments.of("archive of something", Samples.zip(Map.of("a.txt", ascii("hej")))),
                Arguments.of("empty archive", Samples.zip(Map.of())),
                Arguments.of("archive in an archive", Samples.zip(Map.of("a.docx", Samples.word(Map.of())))),
                Arguments.of("drawing", Samples.openDocument("application/vnd.oasis.opendocument.graphics")),
                Arguments.of("slide show", Samples.office("application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml", Map.of())),
                Arguments.of("broken archive", Arrays.copyOf(Samples.word(Map.of()), 60)),
                Arguments.of("half a PNG", Arrays.copyOf(Samples.picture("png"), 60)),
                Arguments.of("half a JPEG", Arrays.copyOf(Samples.picture("jpg"), 300)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aDocumentIsTakenAsItIs(FileKind kind, byte[] file) {
        var content = INSPECTION.inspect(file);

        assertEquals(kind, content.kind());
        assertArrayEquals(file, content.bytes());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void everythingElseIsRefused(String what, byte[] file) {
        refused(file.length == 0 ? "empty" : "file-kind", file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/vbaProject.bin", "Basic/Standard/Module1.xml", "Scripts/python/evil.py"})
    void aDocumentWithMacrosIsRefused(String macro) {
        refused("file-macros", Samples.word(Map.of(macro, ascii("x"))));
    }

    @Test
    void aDocumentThatSaysThatItHasMacrosIsRefused() {
        refused("file-macros", Samples.office("application/vnd.ms-word.document.macroEnabled.main+xml", Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/cron.d/x", "/etc/passwd", "C:/x", "a\\b", "a/../b"})
    void anArchiveThatReachesOutsideIsRefused(String entry) {
        refused("file-kind", Samples.word(Map.of(entry, ascii("x"))));
    }

    @Test
    void anArchiveThatGrowsWithoutEndIsRefused() {
        var bomb = Samples.word(Map.of("word/media/image1.png", new byte[BOMB]));
        var many = new HashMap<String, byte[]>();
        for (int i = 0; i < 3000; i++) {
            many.put("word/" + i + ".xml", ascii("x"));
        }

        assertTrue(bomb.length < BOMB / 500);
        refused("file-grows", bomb);
        refused("file-grows", Samples.word(many));
    }

    @Test
    void aPictureThatFillsTheReadersMemoryIsRefused() {
        refused("file-grows", Samples.enlarged(Samples.picture("png"), 60_000, 60_000));
        refused("file-kind", Samples.enlarged(Samples.picture("png"), -1, 10));
    }

    @Test
    void aPhotographLosesWhereItWasTakenAndStaysTheSamePicture() throws IOException {
        var taken = Samples.photograph(1);

        var kept = INSPECTION.inspect(taken);

        assertTrue(holds(taken, Samples.PLACE));
        assertEquals(FileKind.JPEG, kept.kind());
        assertFalse(holds(kept.bytes(), Samples.PLACE));
        assertSamePicture(Samples.picture("jpg"), kept.bytes());
    }

    @ParameterizedTest
    @CsvSource({"1", "3", "6", "8"})
    void aPhotographKeepsWhichWayUpItIs(int orientation) {
        var kept = INSPECTION.inspect(Samples.photograph(orientation)).bytes();

        var exif = new String(kept, StandardCharsets.ISO_8859_1).indexOf("Exif");
        assertEquals(orientation, kept[exif + 25]);
        assertFalse(holds(kept, Samples.PLACE));
    }

    @Test
    void aScreenshotLosesItsRemarksAndWhatFollowsIt() throws IOException {
        var taken = Samples.screenshot();

        var kept = INSPECTION.inspect(taken);

        assertTrue(holds(taken, Samples.PLACE));
        assertEquals(FileKind.PNG, kept.kind());
        assertFalse(holds(kept.bytes(), Samples.PLACE));
        assertArrayEquals(Samples.picture("png"), kept.bytes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "kontrakt.pdf|kontrakt.pdf", "kontrakt.html|kontrakt.pdf", "kontrakt|kontrakt.pdf", "../../etc/passwd|etc passwd.pdf", "a.pdf.exe|a.pdf.pdf", ".htaccess|htaccess.pdf",
        "Mötets anteckningar 2024-06-12.docx|Mötets anteckningar 2024-06-12.pdf", "`...`|fil.pdf", "a\"b;c.pdf|a b;c.pdf", "C:\\temp\\x.doc|C temp x.pdf"})
    void aNameIsForPeopleAndEndsAsTheFileIs(String given, String kept) {
        assertEquals(kept, FileNames.fitting(given, FileKind.PDF));
    }

    @Test
    void aNameTurnsNoDirectionAndBreaksNoLine() {
        assertEquals("a fdp.exe b c.pdf", FileNames.fitting("a\u202efdp.exe\r\nb\u0000c", FileKind.PDF));
    }

    private static void refused(String reason, byte[] file) {
        var problem = assertThrows(ProblemException.class, () -> INSPECTION.inspect(file));
        assertEquals(reason, problem.refusals().get(0).reason());
    }

    private static void assertSamePicture(byte[] expected, byte[] actual) throws IOException {
        var one = ImageIO.read(new ByteArrayInputStream(expected));
        var other = ImageIO.read(new ByteArrayInputStream(actual));
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                assertEquals(one.getRGB(x, y), other.getRGB(x, y));
            }
        }
    }
}
