package se.stegvis.picture;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The parts of a JPEG, walked through up to the end of its picture: all there, of a usual kind, and not painted over without end. */
record JpegOutline(int orientation) {
    /** Cameras and programs write about ten; each costs the time of the whole picture and may be a few bytes only. */
    private static final int MOST_SCANS = 100;

    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int EXIF_OR_OTHER = 0xE1;
    private static final int FIRST_FRAME = 0xC0;
    private static final int PROGRESSIVE = 0xC2;
    private static final int LAST_FRAME = 0xCF;
    private static final int HUFFMAN_TABLE = 0xC4;
    private static final int RESERVED = 0xC8;
    private static final int ARITHMETIC_TABLE = 0xCC;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;

    static JpegOutline of(InputStream stream) throws IOException {
        try {
            return new Walk(new DataInputStream(stream)).through();
        } catch (EOFException cutOff) {
            throw PictureRefusals.broken();
        }
    }

    private static final class Walk {
        private final DataInputStream stream;
        private int orientation = 1;
        private int frames;
        private int scans;

        Walk(DataInputStream stream) {
            this.stream = stream;
        }

        JpegOutline through() throws IOException {
            if (stream.readUnsignedByte() != MARK || stream.readUnsignedByte() != START) {
                throw PictureRefusals.kind();
            }
            for (int marker = next(); marker != END; marker = next()) {
                part(marker, stream.readUnsignedShort() - 2);
            }
            if (frames != 1 || scans == 0) {
                throw PictureRefusals.broken();
            }
            return new JpegOutline(orientation);
        }

        private void part(int marker, int length) throws IOException {
            if (length < 0) {
                throw PictureRefusals.broken();
            }
            var content = stream.readNBytes(length);
            if (content.length < length) {
                throw new EOFException();
            }
            if (marker == SCAN) {
                scans++;
            } else if (isFrame(marker)) {
                frames++;
                // Without loss, by differences or by arithmetic: no camera, and decoders that take memory for the whole.
                if (marker > PROGRESSIVE) {
                    throw PictureRefusals.kind();
                }
            } else if (marker == EXIF_OR_OTHER && Exif.isNamed(content)) {
                orientation = Exif.orientation(content);
            }
            if (frames > 1 || scans > MOST_SCANS) {
                throw PictureRefusals.broken();
            }
        }

        /** The next marker, past the points of a scan and bytes that only fill. */
        private int next() throws IOException {
            while (true) {
                if (stream.readUnsignedByte() == MARK) {
                    int marker = stream.readUnsignedByte();
                    while (marker == MARK) {
                        marker = stream.readUnsignedByte();
                    }
                    if (marker != 0 && (marker < FIRST_RESTART || marker > LAST_RESTART)) {
                        return marker;
                    }
                }
            }
        }

        private static boolean isFrame(int marker) {
            return marker >= FIRST_FRAME && marker <= LAST_FRAME && marker != HUFFMAN_TABLE && marker != ARITHMETIC_TABLE && marker != RESERVED;
        }
    }
}
