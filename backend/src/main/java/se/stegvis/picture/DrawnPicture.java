package se.stegvis.picture;

import java.util.Map;

/** A picture as we drew it: nothing of the file that was sent is left but what is to be seen. */
record DrawnPicture(String mediaType, Map<PictureSize, Drawing> drawings) {
    /** One form of it. */
    record Drawing(byte[] content, int width, int height) {}

    Drawing in(PictureSize size) {
        return drawings.get(size);
    }

    long bytes() {
        return drawings.values().stream().mapToLong(drawing -> drawing.content().length).sum();
    }
}
