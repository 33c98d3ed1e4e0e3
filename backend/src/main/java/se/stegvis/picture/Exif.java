package se.stegvis.picture;

import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The one thing of what a camera writes that is needed: which way up it was held. */
final class Exif {
    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int UPRIGHT = 1;
    private static final int LAST = 8;

    private Exif() {}

    /** Whether it begins with the name that stands before Exif in a JPEG, and by some programs elsewhere. */
    static boolean isNamed(byte[] part) {
        return part.length > NAME.length && Arrays.equals(part, 0, NAME.length, NAME, 0, NAME.length);
    }

    /** 1 to 8; upright where it is not said, or not in a way that can be read. */
    static int orientation(byte[] part) {
        var from = isNamed(part) ? NAME.length : 0;
        try (var stream = new ByteArrayImageInputStream(part, from, part.length - from)) {
            var entry = new TIFFReader().read(stream).getEntryById(TIFF.TAG_ORIENTATION);
            return entry != null && entry.getValue() instanceof Number number && number.intValue() >= UPRIGHT && number.intValue() <= LAST ? number.intValue() : UPRIGHT;
        } catch (IOException | RuntimeException unreadable) {
            return UPRIGHT;
        }
    }
}
