package se.stegvis.collaboration;

/** How large a picture may be when it is shown: a few bytes can ask a reader for gigabytes. */
final class PictureSize {
    private static final long MOST_PIXELS = 50_000_000;

    private PictureSize() {}

    static void require(int width, int height) {
        if (width <= 0 || height <= 0) {
            throw FileInspection.refused("file-kind");
        }
        if ((long) width * height > MOST_PIXELS) {
            throw FileInspection.refused("file-grows");
        }
    }
}
