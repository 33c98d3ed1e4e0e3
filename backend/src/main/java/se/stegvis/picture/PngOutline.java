package se.stegvis.picture;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The parts of a PNG, walked through up to its end: all there, and standing still. */
record PngOutline(int orientation) {
    private static final int SIGNATURE = 8;
    private static final int CHECKSUM = 4;
    private static final int LARGEST_EXIF = 65_536;
    private static final int END = 0x49454E44;
    private static final int EXIF = 0x65584966;
    private static final int ANIMATION = 0x6163544C;

    static PngOutline of(InputStream stream) throws IOException {
        try {
            var data = new DataInputStream(stream);
            data.skipNBytes(SIGNATURE);
            int orientation = 1;
            while (true) {
                int length = data.readInt();
                int name = data.readInt();
                if (length < 0) {
                    throw PictureRefusals.broken();
                }
                if (name == ANIMATION) {
                    throw PictureRefusals.moves();
                }
                if (name == EXIF && length <= LARGEST_EXIF) {
                    orientation = Exif.orientation(data.readNBytes(length));
                } else {
                    data.skipNBytes(length);
                }
                data.skipNBytes(CHECKSUM);
                if (name == END) {
                    return new PngOutline(orientation);
                }
            }
        } catch (EOFException cutOff) {
            throw PictureRefusals.broken();
        }
    }
}
