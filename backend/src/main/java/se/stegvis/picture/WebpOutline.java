package se.stegvis.picture;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The parts of a WebP, walked through up to its end: all there, standing still, and of one size wherever it is said. */
record WebpOutline(long points, int orientation) {
    private static final int RIFF = 0x52494646;
    private static final int WEBP = 0x57454250;
    private static final int EXTENDED = 0x56503858;
    private static final int WITH_LOSS = 0x56503820;
    private static final int WITHOUT_LOSS = 0x5650384C;
    private static final int ANIMATION = 0x414E494D;
    private static final int FRAME = 0x414E4D46;
    private static final int EXIF = 0x45584946;
    private static final int LARGEST_EXIF = 65_536;
    private static final int BEGINNING = 10;
    private static final int PART_HEAD = 8;
    private static final int SIDE_BITS = 14;
    private static final int SIDE = (1 << SIDE_BITS) - 1;

    static WebpOutline of(InputStream stream) throws IOException {
        try {
            return new Walk(new DataInputStream(stream)).through();
        } catch (EOFException cutOff) {
            throw PictureRefusals.broken();
        }
    }

    private record Size(int width, int height) {}

    private static final class Walk {
        private final DataInputStream stream;
        private Size canvas;
        private Size picture;
        private int orientation = 1;

        Walk(DataInputStream stream) {
            this.stream = stream;
        }

        WebpOutline through() throws IOException {
            if (stream.readInt() != RIFF) {
                throw PictureRefusals.kind();
            }
            long left = length() - Integer.BYTES;
            if (stream.readInt() != WEBP) {
                throw PictureRefusals.kind();
            }
            while (left > 0) {
                int name = stream.readInt();
                long length = length();
                part(name, length);
                stream.skipNBytes(length % 2);
                left -= PART_HEAD + length + length % 2;
            }
            if (picture == null || canvas != null && !canvas.equals(picture)) {
                throw PictureRefusals.broken();
            }
            return new WebpOutline((long) picture.width * picture.height, orientation);
        }

        private void part(int name, long length) throws IOException {
            switch (name) {
                case ANIMATION, FRAME -> throw PictureRefusals.moves();
                case EXTENDED -> {
                    var head = beginning(length);
                    canvas = new Size(little(head, 4, 3) + 1, little(head, 7, 3) + 1);
                }
                case WITH_LOSS -> {
                    var head = beginning(length);
                    found(new Size(little(head, 6, 2) & SIDE, little(head, 8, 2) & SIDE));
                }
                case WITHOUT_LOSS -> {
                    var sides = little(beginning(length), 1, 4);
                    found(new Size((sides & SIDE) + 1, (sides >>> SIDE_BITS & SIDE) + 1));
                }
                case EXIF -> {
                    var exif = stream.readNBytes((int) Math.min(length, LARGEST_EXIF));
                    orientation = Exif.orientation(exif);
                    stream.skipNBytes(length - exif.length);
                }
                default -> stream.skipNBytes(length);
            }
        }

        private void found(Size size) {
            if (picture != null || size.width == 0 || size.height == 0) {
                throw PictureRefusals.broken();
            }
            picture = size;
        }

        private byte[] beginning(long length) throws IOException {
            if (length < BEGINNING) {
                throw PictureRefusals.broken();
            }
            var head = new byte[BEGINNING];
            stream.readFully(head);
            stream.skipNBytes(length - BEGINNING);
            return head;
        }

        private long length() throws IOException {
            return Integer.toUnsignedLong(Integer.reverseBytes(stream.readInt()));
        }

        private static int little(byte[] bytes, int from, int count) {
            int value = 0;
            for (int i = count - 1; i >= 0; i--) {
                value = value << Byte.SIZE | bytes[from + i] & 0xFF;
            }
            return value;
        }
    }
}
