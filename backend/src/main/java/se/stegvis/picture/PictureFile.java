package se.stegvis.picture;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;

/**
 * What a file says about itself, read before anything is decoded: by its content, never by its name.
 *
 * @param format name by which Java's readers of pictures are found
 * @param orientation how it must be turned, as Exif counts: 1 to 8
 * @param mostPoints more than this are not decoded
 */
record PictureFile(Path path, String format, int orientation, long mostPoints) {
    private static final int MOST_POINTS = 50_000_000;
    /** WebP without loss is unpacked as a whole, whatever is wanted of it. */
    private static final int MOST_POINTS_OF_WEBP = 16_000_000;
    private static final int BEGINNING = 65_536;
    private static final Tika TIKA = new Tika();

    static PictureFile of(Path path) {
        try (var stream = new BufferedInputStream(Files.newInputStream(path), BEGINNING)) {
            stream.mark(BEGINNING);
            var beginning = stream.readNBytes(BEGINNING);
            stream.reset();
            if (beginning.length == 0) {
                throw PictureRefusals.empty();
            }
            return read(path, TIKA.detect(beginning), stream);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static PictureFile read(Path path, String mediaType, InputStream stream) throws IOException {
        return switch (mediaType) {
            case "image/jpeg" -> new PictureFile(path, "jpeg", JpegOutline.of(stream).orientation(), MOST_POINTS);
            case "image/png" -> new PictureFile(path, "png", PngOutline.of(stream).orientation(), MOST_POINTS);
            case "image/webp" -> {
                var outline = WebpOutline.of(stream);
                // The reader believes the file, and the picture inside another part of it.
                requireFew(outline.points(), MOST_POINTS_OF_WEBP);
                yield new PictureFile(path, "webp", outline.orientation(), MOST_POINTS_OF_WEBP);
            }
            default -> throw PictureRefusals.kind();
        };
    }

    void requireFewPoints(long points) {
        requireFew(points, mostPoints);
    }

    private static void requireFew(long points, long most) {
        if (points > most) {
            throw PictureRefusals.points(most / 1_000_000);
        }
    }
}
