package se.stegvis.collaboration;

import javax.imageio.ImageIO;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as programs and cameras make them, and as attackers do. */
final class Samples {
    static final String PLACE = "GPS 56.2757 N 14.5310 E";
    private static final String WORD_PART = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private Samples() {}

    static byte[] pdf() {
        return ascii("%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n%%EOF\n");
    }

    static byte[] word(Map<String, byte[]> more) {
        return office(WORD_PART, more);
    }

    static byte[] office(String mainPart, Map<String, byte[]> more) {
        var entries = new TreeMap<>(more);
        entries.put("[Content_Types].xml", ascii("<Types><Override PartName=\"/main.xml\" ContentType=\"" + mainPart + "\"/></Types>"));
        entries.put("main.xml", ascii("<document/>"));
        return zip(entries);
    }

    static byte[] openDocument(String mediaType) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var first = new ZipEntry("mimetype");
            var declared = ascii(mediaType);
            var sum = new CRC32();
            sum.update(declared);
            first.setMethod(ZipEntry.STORED);
            first.setSize(declared.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(declared);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(ascii("<document/>"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A picture of 40 by 30 points, as Java writes it. */
    static byte[] picture(String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
            for (int x = 0; x < 40; x++) {
                image.setRGB(x, x % 30, 0xFFAA33);
            }
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A JPEG as a telephone makes it: Exif with orientation and place, a remark, and a second picture behind the first. */
    static byte[] photograph(int orientation) {
        var plain = picture("jpg");
        var table = new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte) orientation, 0, 0, 0, 0, 0, 0, 0};
        var exif = joined(ascii("Exif\0\0"), table, ascii(PLACE));
        return joined(Arrays.copyOf(plain, 2), segment(0xE1, exif), segment(0xFE, ascii(PLACE)), Arrays.copyOfRange(plain, 2, plain.length), plain, ascii(PLACE));
    }

    /** A PNG with a remark before its end and something behind it. */
    static byte[] screenshot() {
        var plain = picture("png");
        var text = joined(ascii("tEXtLocation\0"), ascii(PLACE));
        var sum = new CRC32();
        sum.update(text);
        var chunk = joined(number(text.length - 4), text, number((int) sum.getValue()));
        var end = plain.length - 12;
        return joined(Arrays.copyOf(plain, end), chunk, Arrays.copyOfRange(plain, end, plain.length), ascii(PLACE));
    }

    /** The picture, said to be that large. */
    static byte[] enlarged(byte[] png, int width, int height) {
        var changed = png.clone();
        System.arraycopy(joined(number(width), number(height)), 0, changed, 16, 8);
        return changed;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
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

    private static byte[] segment(int marker, byte[] content) {
        var size = content.length + 2;
        return joined(new byte[] {(byte) 0xFF, (byte) marker, (byte) (size >> 8), (byte) size}, content);
    }

    private static byte[] number(int value) {
        return new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
