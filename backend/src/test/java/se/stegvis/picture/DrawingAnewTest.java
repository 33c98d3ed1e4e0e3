package se.stegvis.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.testing.Photographs;

/** What becomes of a file that is sent as a picture. */
class DrawingAnewTest {
    private static final DrawingAnew DRAWING = new DrawingAnew();

    @TempDir
    private Path directory;

    @Test
    void whereAndWithWhatItWasTakenIsGone() {
        var drawn = draw(OddFiles.photograph(400, 300, 1));

        assertEquals("image/jpeg", drawn.mediaType());
        for (var size : PictureSize.values()) {
            var content = drawn.in(size).content();
            assertFalse(OddFiles.holds(content, OddFiles.PLACE));
            assertFalse(OddFiles.holds(content, "Exif"));
            assertFalse(OddFiles.holds(content, "xmp"));
        }
    }

    /** Red was on the left of what the camera saw; how it was held says where that is. */
    @ParameterizedTest
    @CsvSource({"1,40,30,2,15", "2,40,30,37,15", "3,40,30,37,15", "4,40,30,2,15", "5,30,40,15,2", "6,30,40,15,2", "7,30,40,15,37", "8,30,40,15,37"})
    void itIsTurnedTheWayTheCameraWasHeld(int orientation, int width, int height, int redX, int redY) {
        for (var file : List.of(OddFiles.photograph(40, 30, orientation), OddFiles.with(Photographs.picture("png", 40, 30), "eXIf", OddFiles.exif(orientation)))) {
            var drawn = image(draw(file).in(PictureSize.FULL));

            assertEquals(width, drawn.getWidth());
            assertEquals(height, drawn.getHeight());
            assertRed(drawn.getRGB(redX, redY));
            assertBlue(drawn.getRGB(width - 1 - redX, height - 1 - redY));
        }
    }

    @Test
    void anOrientationThatIsNoneIsNotMinded() {
        for (var odd : List.of(0, 9, 255)) {
            assertEquals(40, draw(OddFiles.photograph(40, 30, odd)).in(PictureSize.FULL).width());
        }
    }

    @ParameterizedTest
    @CsvSource({"jpg,3000,1500,2048,1024,480,240", "png,1500,3000,1024,2048,240,480", "jpg,600,400,600,400,480,320", "png,40,30,40,30,40,30", "jpg,5000,1,2048,1,480,1",
        "png,1,3000,1,2048,1,480"})
    void itIsAsLargeAsItIsShownAndNeverLargerThanItWas(String format, int width, int height, int fullWidth, int fullHeight, int smallWidth, int smallHeight) {
        var drawn = draw(Photographs.picture(format, width, height));

        assertEquals(List.of(fullWidth, fullHeight), List.of(drawn.in(PictureSize.FULL).width(), drawn.in(PictureSize.FULL).height()));
        assertEquals(List.of(smallWidth, smallHeight), List.of(drawn.in(PictureSize.THUMBNAIL).width(), drawn.in(PictureSize.THUMBNAIL).height()));
        for (var size : PictureSize.values()) {
            assertEquals(drawn.in(size).width(), image(drawn.in(size)).getWidth());
        }
    }

    @Test
    void whatIsTransparentStaysSoAndEverythingElseIsAPhotograph() {
        assertEquals("image/png", draw(Photographs.halfTransparent(40, 30)).mediaType());
        assertEquals("image/png", draw(OddFiles.transparentWebp()).mediaType());
        assertEquals("image/jpeg", draw(Photographs.opaqueWithAlpha(40, 30)).mediaType());
        assertEquals(0, image(draw(Photographs.halfTransparent(3000, 30)).in(PictureSize.THUMBNAIL)).getRGB(470, 2) >>> 24);
    }

    @ParameterizedTest
    @MethodSource("kindsOfPictures")
    void allUsualKindsAreTaken(String name, byte[] file) {
        var drawn = image(draw(file).in(PictureSize.FULL));

        assertRed(drawn.getRGB(1, 4));
    }

    static Stream<Arguments> kindsOfPictures() {
        return Stream.of(Arguments.of("JPEG", Photographs.picture("jpg", 16, 8)), Arguments.of("PNG", Photographs.picture("png", 16, 8)),
                Arguments.of("PNG of few colours", few(BufferedImage.TYPE_BYTE_INDEXED)), Arguments.of("WebP with loss", OddFiles.webpWithLoss()),
                Arguments.of("WebP without loss", OddFiles.webpWithoutLoss()), Arguments.of("WebP that is transparent", OddFiles.transparentWebp()),
                Arguments.of("WebP with Exif", OddFiles.webpOf(1)));
    }

    private static byte[] few(int type) {
        var image = new BufferedImage(16, 8, type);
        var graphics = image.createGraphics();
        graphics.setColor(java.awt.Color.RED);
        graphics.fillRect(0, 0, 16, 8);
        graphics.dispose();
        return Photographs.written("png", image);
    }

    @Test
    void greyStaysGrey() {
        var drawn = draw(Photographs.written("jpg", new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_GRAY)));

        assertEquals(0, image(drawn.in(PictureSize.FULL)).getRGB(20, 15) & 0xFFFFFF);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesThatAreRefused")
    void whatIsNoPictureOfOursIsRefusedByItsContent(String reason, String name, byte[] file) {
        var refused = assertThrows(ProblemException.class, () -> draw(file), name);

        assertEquals(ProblemType.INVALID_INPUT, refused.type());
        assertEquals(reason, refused.refusals().get(0).reason(), name);
    }

    static Stream<Arguments> filesThatAreRefused() {
        var jpeg = Photographs.picture("jpg", 40, 30);
        var png = Photographs.picture("png", 40, 30);
        var webp = OddFiles.webpWithLoss();
        return Stream.of(
                Arguments.of("empty", "nothing", new byte[0]),
                Arguments.of("picture-kind", "GIF", Photographs.picture("gif", 40, 30)),
                Arguments.of("picture-kind", "GIF that is a script too", OddFiles.ascii("GIF89a/*" + "a".repeat(99) + "*/=1;alert(1)")),
                Arguments.of("picture-kind", "BMP", Photographs.picture("bmp", 40, 30)),
                Arguments.of("picture-kind", "SVG", OddFiles.ascii("<svg xmlns=\"http://www.w3.org/2000/svg\">" + OddFiles.SCRIPT + "</svg>")),
                Arguments.of("picture-kind", "HTML", OddFiles.ascii("<!DOCTYPE html>" + OddFiles.SCRIPT)),
                Arguments.of("picture-kind", "program", OddFiles.joined(OddFiles.ascii("MZ"), new byte[200])),
                Arguments.of("picture-kind", "PDF", OddFiles.ascii("%PDF-1.7\n%%EOF")),
                Arguments.of("picture-kind", "page before a picture", OddFiles.joined(OddFiles.ascii("<!DOCTYPE html>" + OddFiles.SCRIPT), jpeg)),
                Arguments.of("picture-kind", "JPEG without loss", OddFiles.framed(jpeg, 0xC3, 40, 30)),
                Arguments.of("picture-kind", "JPEG by arithmetic", OddFiles.framed(jpeg, 0xC9, 40, 30)),
                Arguments.of("picture-broken", "half a JPEG", Arrays.copyOf(jpeg, jpeg.length / 2)),
                Arguments.of("picture-broken", "beginning of a JPEG", Arrays.copyOf(jpeg, 20)),
                Arguments.of("picture-broken", "half a PNG", Arrays.copyOf(png, png.length / 2)),
                Arguments.of("picture-broken", "half a WebP", Arrays.copyOf(webp, webp.length / 2)),
                Arguments.of("picture-broken", "JPEG that is painted over without end", OddFiles.paintedOver(jpeg, 5000)),
                Arguments.of("picture-broken", "WebP that is larger within", OddFiles.largeWithin(16_000)),
                Arguments.of("picture-broken", "JPEG without height", OddFiles.framed(jpeg, 0xC0, 40, 0)),
                Arguments.of("picture-moves", "WebP that moves", OddFiles.movingWebp()),
                Arguments.of("picture-moves", "PNG that moves", OddFiles.with(png, "acTL", new byte[8])),
                Arguments.of("picture-points", "PNG, 60 000 x 60 000", OddFiles.enlarged(png, 60_000, 60_000)),
                Arguments.of("picture-points", "PNG, all that can be said", OddFiles.enlarged(png, Integer.MAX_VALUE, Integer.MAX_VALUE)),
                Arguments.of("picture-points", "JPEG, 60 000 x 60 000", OddFiles.framed(jpeg, 0xC0, 60_000, 60_000)),
                Arguments.of("picture-points", "WebP, 16 000 x 16 000", OddFiles.largeWebp(16_000)));
    }

    /** A script behind or within a picture, and a text that unfolds to a gigabyte. */
    @Test
    void whatHidesInAPictureStaysBehind() {
        var jpeg = Photographs.picture("jpg", 40, 30);
        var png = Photographs.halfTransparent(40, 30);
        for (var file : List.of(OddFiles.joined(jpeg, OddFiles.ascii(OddFiles.SCRIPT)), OddFiles.joined(png, OddFiles.ascii(OddFiles.SCRIPT)),
                OddFiles.with(png, "tEXt", OddFiles.ascii("Comment\0" + OddFiles.SCRIPT)), OddFiles.with(png, "zTXt", OddFiles.folded(300_000_000)),
                OddFiles.joined(Arrays.copyOf(jpeg, 2), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (OddFiles.SCRIPT.length() + 2)}, OddFiles.ascii(OddFiles.SCRIPT),
                        Arrays.copyOfRange(jpeg, 2, jpeg.length)))) {
            var drawn = draw(file);
            assertFalse(OddFiles.holds(drawn.in(PictureSize.FULL).content(), "script"));
            assertFalse(OddFiles.holds(drawn.in(PictureSize.THUMBNAIL).content(), "script"));
        }
    }

    @Test
    void thePictureItselfIsStillThereAfterwards() {
        var drawn = image(draw(Photographs.picture("jpg", 3000, 1500)).in(PictureSize.FULL));

        assertRed(drawn.getRGB(500, 500));
        assertBlue(drawn.getRGB(1500, 500));
    }

    private DrawnPicture draw(byte[] file) {
        try {
            return DRAWING.draw(Files.write(directory.resolve("sent"), file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static BufferedImage image(DrawnPicture.Drawing drawing) {
        try {
            return ImageIO.read(new ByteArrayInputStream(drawing.content()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void assertRed(int point) {
        assertTrue((point >> 16 & 0xFF) > 150 && (point & 0xFF) < 100, Integer.toHexString(point));
    }

    private static void assertBlue(int point) {
        assertTrue((point & 0xFF) > 150 && (point >> 16 & 0xFF) < 100, Integer.toHexString(point));
    }
}
