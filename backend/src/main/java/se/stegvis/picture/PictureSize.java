package se.stegvis.picture;

/** The two forms in which a picture is kept. */
enum PictureSize {
    FULL(2048),
    THUMBNAIL(480);

    private final int longestSide;

    PictureSize(int longestSide) {
        this.longestSide = longestSide;
    }

    /** In points. */
    int longestSide() {
        return longestSide;
    }
}
