package se.stegvis.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.filters.ImageFilter;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import se.stegvis.picture.DrawnPicture.Drawing;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemType;

/**
 * Decodes a picture and writes it anew, upright and as small as it is shown. One at a time: a picture of fifty million points is
 * unpacked to fifty megabytes, of which the program has room for one.
 */
@ApplicationScoped
class DrawingAnew {
    private static final long MOST_BYTES_UNPACKED = 50_000_000;
    private static final long PATIENCE_SECONDS = 40;
    private static final double QUALITY = 0.85;
    private static final int LONGEST_SIDE_OF_LOGO = 512;

    private final Semaphore turn = new Semaphore(1, true);

    DrawingAnew() {
        ImageIO.scanForPlugins();
    }

    DrawnPicture draw(Path path) {
        return draw(path, DrawingAnew::drawn);
    }

    /** As PNG, in the size of logos. */
    byte[] drawLogo(Path path) {
        return draw(path, upright -> written(reduced(upright, LONGEST_SIDE_OF_LOGO), true));
    }

    private <T> T draw(Path path, Function<BufferedImage, T> drawing) {
        var file = PictureFile.of(path);
        takeTurn();
        try {
            return drawing.apply(upright(decoded(file), file.orientation()));
        } finally {
            turn.release();
        }
    }

    private void takeTurn() {
        try {
            if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw ProblemException.of(ProblemType.UNAVAILABLE);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw ProblemException.of(ProblemType.UNAVAILABLE);
        }
    }

    /** At most twice as large as it is shown: points in between are left out while reading. */
    private static BufferedImage decoded(PictureFile file) {
        var reader = ImageIO.getImageReadersByFormatName(file.format()).next();
        try (var stream = ImageIO.createImageInputStream(file.path().toFile())) {
            reader.setInput(stream, true, true);
            file.requireFewPoints((long) reader.getWidth(0) * reader.getHeight(0));
            var wanted = reader.getDefaultReadParam();
            var step = step(reader);
            wanted.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, wanted);
        } catch (IOException | RuntimeException unreadable) {
            throw unreadable instanceof ProblemException refused ? refused : PictureRefusals.broken();
        } finally {
            reader.dispose();
        }
    }

    private static int step(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        var type = reader.getRawImageType(0);
        long bytesPerPoint = type == null ? Integer.BYTES : (type.getColorModel().getPixelSize() + Byte.SIZE - 1) / Byte.SIZE;
        long step = Math.max(1, Math.max(width, height) / PictureSize.FULL.longestSide());
        while ((width / step) * (height / step) * bytesPerPoint > MOST_BYTES_UNPACKED) {
            step++;
        }
        return (int) step;
    }

    private static BufferedImage upright(BufferedImage decoded, int orientation) {
        var small = reduced(decoded, PictureSize.FULL.longestSide());
        ImageFilter turned = ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation));
        return turned.apply(small);
    }

    private static DrawnPicture drawn(BufferedImage upright) {
        var transparent = isTransparent(upright);
        var drawings = new EnumMap<PictureSize, Drawing>(PictureSize.class);
        for (var size : PictureSize.values()) {
            var image = reduced(upright, size.longestSide());
            drawings.put(size, new Drawing(written(image, transparent), image.getWidth(), image.getHeight()));
        }
        return new DrawnPicture(transparent ? "image/png" : "image/jpeg", drawings);
    }

    /** In the colours of screens, whatever the file's were. */
    private static BufferedImage reduced(BufferedImage image, int longestSide) {
        var type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var larger = Math.max(image.getWidth(), image.getHeight()) > longestSide;
        try {
            var drawing = Thumbnails.of(image).imageType(type);
            return (larger ? drawing.size(longestSide, longestSide) : drawing.scale(1)).asBufferedImage();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isTransparent(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        var row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (var point : row) {
                if (point >>> 24 != 0xFF) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] written(BufferedImage image, boolean png) {
        var content = new ByteArrayOutputStream();
        try {
            var writing = Thumbnails.of(image).scale(1);
            (png ? writing.outputFormat("png") : writing.imageType(BufferedImage.TYPE_INT_RGB).outputFormat("jpg").outputQuality(QUALITY)).toOutputStream(content);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return content.toByteArray();
    }
}
