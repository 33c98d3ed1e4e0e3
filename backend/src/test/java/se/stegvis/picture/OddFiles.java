package se.stegvis.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import se.stegvis.testing.Photographs;

/** Files as cameras make them, and as attackers do. */
final class OddFiles {
    static final String PLACE = "GPS 56.2757 N 14.5310 E";
    static final String SCRIPT = "<script>alert(document.domain)</script>";

    /** What browsers write of a picture of 16 by 8 points, red on the left: with loss, what is transparent of one, and without loss. */
    private static final String WITH_LOSS = "kAEAnQEqEAAIAALATCWgAnS6AAOYAP7u5H2D/19+gLJ7Gf/QkGn9CNAA";
    private static final String ALPHA = "AQ8w/xERQiyYzF+6M4WI/kcO";
    private static final String BEHIND_ALPHA = "cAEAnQEqEAAIAALATCWgAnQBQAAA/vH2//whZeo3VP/6DJ/8iAA=";
    private static final String WITHOUT_LOSS = "Lw/AAQAPcBj4g8AeCnr+gwdiwWT+0p0pRPQ/MgA=";

    private OddFiles() {}

    /** A JPEG as a telephone makes it: Exif with orientation and place, a remark, a profile of colours that is none, and a second picture behind the first. */
    static byte[] photograph(int width, int height, int orientation) {
        var plain = Photographs.picture("jpg", width, height);
        return joined(Arrays.copyOf(plain, 2), segment(0xE1, joined(ascii("Exif\0\0"), exif(orientation))), segment(0xFE, ascii(PLACE)),
                segment(0xE1, ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + PLACE + "</x:xmpmeta>")), Arrays.copyOfRange(plain, 2, plain.length), plain, ascii(PLACE));
    }

    static byte[] exif(int orientation) {
        return joined(new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte) orientation, 0, 0, 0, 0, 0, 0, 0}, ascii(PLACE));
    }

    /** The JPEG, said to be that large, and of another kind of frame where one is given. */
    static byte[] framed(byte[] jpeg, int frame, int width, int height) {
        var changed = jpeg.clone();
        for (int i = 2; ; i += 2 + ((changed[i + 2] & 0xFF) << 8 | changed[i + 3] & 0xFF)) {
            if ((changed[i + 1] & 0xF0) == 0xC0 && (changed[i + 1] & 0xFF) != 0xC4) {
                changed[i + 1] = (byte) frame;
                ByteBuffer.wrap(changed).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return changed;
            }
        }
    }

    /** The JPEG with its first scan, which is painted over so many times with nothing. */
    static byte[] paintedOver(byte[] jpeg, int times) {
        var scan = segment(0xDA, new byte[] {1, 1, 0, 0, 63, 0});
        var end = jpeg.length - 2;
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, end);
        for (int i = 0; i < times; i++) {
            bytes.writeBytes(scan);
        }
        bytes.write(jpeg, end, 2);
        return bytes.toByteArray();
    }

    /** The PNG, said to be that large. */
    static byte[] enlarged(byte[] png, int width, int height) {
        var head = joined(ascii("IHDR"), number(width), number(height), Arrays.copyOfRange(png, 24, 29));
        return joined(Arrays.copyOf(png, 8), chunk(head), Arrays.copyOfRange(png, 33, png.length));
    }

    /** The PNG with one more part behind its head. */
    static byte[] with(byte[] png, String name, byte[] content) {
        return joined(Arrays.copyOf(png, 33), chunk(joined(ascii(name), content)), Arrays.copyOfRange(png, 33, png.length));
    }

    /** A compressed text that unfolds to so many bytes. */
    static byte[] folded(int size) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(ascii("x\0\0"));
        try (var folding = new DeflaterOutputStream(bytes)) {
            var piece = new byte[1_000_000];
            for (int written = 0; written < size; written += piece.length) {
                folding.write(piece);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] webpWithLoss() {
        return riff(part("VP8 ", decoded(WITH_LOSS)));
    }

    static byte[] webpWithoutLoss() {
        return riff(part("VP8L", decoded(WITHOUT_LOSS)));
    }

    static byte[] transparentWebp() {
        return riff(part("VP8X", canvas(0x10, 16, 8)), part("ALPH", decoded(ALPHA)), part("VP8 ", decoded(BEHIND_ALPHA)));
    }

    static byte[] webpOf(int orientation) {
        return riff(part("VP8X", canvas(0x08, 16, 8)), part("VP8 ", decoded(WITH_LOSS)), part("EXIF", exif(orientation)));
    }

    static byte[] movingWebp() {
        return riff(part("VP8X", canvas(0x02, 16, 8)), part("ANIM", new byte[6]), part("ANMF", joined(new byte[16], part("VP8 ", decoded(WITH_LOSS)))));
    }

    /** Sixteen by eight on the outside. */
    static byte[] largeWithin(int sides) {
        var picture = decoded(WITHOUT_LOSS);
        ByteBuffer.wrap(picture).order(ByteOrder.LITTLE_ENDIAN).putInt(1, sides - 1 | sides - 1 << 14);
        return riff(part("VP8X", canvas(0, 16, 8)), part("VP8L", picture));
    }

    static byte[] largeWebp(int sides) {
        var picture = decoded(WITHOUT_LOSS);
        ByteBuffer.wrap(picture).order(ByteOrder.LITTLE_ENDIAN).putInt(1, sides - 1 | sides - 1 << 14);
        return riff(part("VP8L", picture));
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    static boolean holds(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(text);
    }

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    private static byte[] segment(int marker, byte[] content) {
        var size = content.length + 2;
        return joined(new byte[] {(byte) 0xFF, (byte) marker, (byte) (size >> 8), (byte) size}, content);
    }

    private static byte[] chunk(byte[] named) {
        var sum = new CRC32();
        sum.update(named);
        return joined(number(named.length - 4), named, number((int) sum.getValue()));
    }

    private static byte[] canvas(int flags, int width, int height) {
        return new byte[] {(byte) flags, 0, 0, 0, (byte) (width - 1), 0, 0, (byte) (height - 1), 0, 0};
    }

    private static byte[] riff(byte[]... parts) {
        return joined(ascii("RIFF"), little(4 + joined(parts).length), ascii("WEBP"), joined(parts));
    }

    private static byte[] part(String name, byte[] content) {
        return joined(ascii(name), little(content.length), content, new byte[content.length % 2]);
    }

    private static byte[] little(int value) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }
}
