package se.stegvis.collaboration;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JPEG picture: a row of segments. Those that tell about the picture (Exif with the place, remarks, previews) are left out, and so
 * is what follows the picture, where cameras keep further ones.
 */
final class JpegPicture {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int REMARK = 0xFE;
    private static final byte[] COLOURS = "ICC_PROFILE".getBytes(StandardCharsets.US_ASCII);
    /** Which way up the picture is: the one thing of Exif that is kept. */
    private static final byte[] ONLY_ORIENTATION = {(byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8,
        0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0};
    private static final int ORIENTATION_AT = 29;

    private final byte[] jpeg;
    private final ByteArrayOutputStream kept;
    private int position;

    private JpegPicture(byte[] jpeg) {
        this.jpeg = jpeg;
        this.kept = new ByteArrayOutputStream(jpeg.length);
    }

    /** The same picture, without place, device, time and remarks. */
    static byte[] withoutDetails(byte[] jpeg) {
        try {
            return new JpegPicture(jpeg).copied();
        } catch (IndexOutOfBoundsException broken) {
            throw FileInspection.refused("file-kind");
        }
    }

    private byte[] copied() {
        var marker = marker();
        if (marker != START) {
            throw FileInspection.refused("file-kind");
        }
        keep(0, position);
        for (marker = marker(); marker != END; marker = marker()) {
            copySegment(marker);
        }
        keep(position - 2, 2);
        return kept.toByteArray();
    }

    /** Goes past the next marker; it may have bytes of filling before it. */
    private int marker() {
        if (unsigned(position++) != 0xFF) {
            throw FileInspection.refused("file-kind");
        }
        while (unsigned(position) == 0xFF) {
            position++;
        }
        return unsigned(position++);
    }

    private void copySegment(int marker) {
        var start = position - 2;
        var size = unsigned(position) << 8 | unsigned(position + 1);
        var end = position + size;
        unsigned(end - 1);
        if (isFrame(marker)) {
            PictureSize.require(unsigned(position + 5) << 8 | unsigned(position + 6), unsigned(position + 3) << 8 | unsigned(position + 4));
        }
        if (marker == 0xE1) {
            keepOrientation(ByteBuffer.wrap(jpeg, position + 2, size - 2).slice());
        } else if (isKept(marker)) {
            keep(start, end - start);
        }
        position = end;
        if (marker == SCAN) {
            copyScan();
        }
    }

    /** The picture itself, up to the next marker; 0 and the marks to restart from belong to it. */
    private void copyScan() {
        var start = position;
        while (unsigned(position) != 0xFF || belongsToScan(unsigned(position + 1))) {
            position++;
        }
        keep(start, position - start);
    }

    private boolean isKept(int marker) {
        return switch (marker) {
            case REMARK -> false;
            case 0xE0, 0xEE -> true;
            case 0xE2 -> Arrays.equals(jpeg, position + 2, Math.min(position + 2 + COLOURS.length, jpeg.length), COLOURS, 0, COLOURS.length);
            default -> marker < 0xE0 || marker > 0xEF;
        };
    }

    /** Exif is TIFF: byte order, the place of a table, and in it a line of twelve bytes for each fact. */
    private void keepOrientation(ByteBuffer exif) {
        if (exif.remaining() < 14 || exif.getInt(0) != 0x45786966) {
            return;
        }
        var tiff = exif.position(6).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var table = tiff.getInt(4);
        for (int line = table + 2; line < table + 2 + 12 * tiff.getShort(table); line += 12) {
            if (tiff.getShort(line) == 0x0112) {
                var oriented = ONLY_ORIENTATION.clone();
                oriented[ORIENTATION_AT] = (byte) tiff.getShort(line + 8);
                kept.write(oriented, 0, oriented.length);
                return;
            }
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean belongsToScan(int second) {
        return second == 0 || second == 0xFF || second >= 0xD0 && second <= 0xD7;
    }

    private void keep(int start, int length) {
        kept.write(jpeg, start, length);
    }

    private int unsigned(int at) {
        return Byte.toUnsignedInt(jpeg[at]);
    }
}
