package se.stegvis.collaboration;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A PNG picture: a row of chunks, of which those that tell about the picture are left out, and what follows the last one too. */
final class PngPicture {
    private static final int SIGNATURE = 8;
    /** Length, name and check sum of a chunk. */
    private static final int AROUND = 12;
    private static final Set<String> DETAILS = Set.of("eXIf", "tEXt", "zTXt", "iTXt", "tIME");

    private PngPicture() {}

    /** The same picture, without place, device, time and remarks. */
    static byte[] withoutDetails(byte[] png) {
        try {
            return copied(png);
        } catch (BufferUnderflowException | IndexOutOfBoundsException broken) {
            throw FileInspection.refused("file-kind");
        }
    }

    private static byte[] copied(byte[] png) {
        var kept = new ByteArrayOutputStream(png.length);
        kept.write(png, 0, SIGNATURE);
        var rest = ByteBuffer.wrap(png).position(SIGNATURE);
        String name;
        do {
            var start = rest.position();
            var size = Math.addExact(rest.getInt(start), AROUND);
            name = new String(png, start + Integer.BYTES, Integer.BYTES, StandardCharsets.US_ASCII);
            if (size < AROUND || size > rest.remaining()) {
                throw FileInspection.refused("file-kind");
            }
            if (name.equals("IHDR")) {
                PictureSize.require(rest.getInt(start + 8), rest.getInt(start + 12));
            }
            if (!DETAILS.contains(name)) {
                kept.write(png, start, size);
            }
            rest.position(start + size);
        } while (!name.equals("IEND"));
        return kept.toByteArray();
    }
}
