package se.stegvis.municipality;

/** How well white can be read on a colour (WCAG 2.2, relative luminance and contrast ratio). */
final class Contrast {
    /** Of text in the usual size (1.4.3). */
    static final double LEAST = 4.5;

    private static final double FLARE = 0.05;
    private static final double[] SHARES = {0.2126, 0.7152, 0.0722};
    private static final int HEX = 16;
    private static final double FULL = 255;

    private Contrast() {}

    /**
     * From 1 (white) to 21 (black).
     *
     * @param colour as #rrggbb
     */
    static double withWhite(String colour) {
        double luminance = 0;
        for (int i = 0; i < SHARES.length; i++) {
            luminance += SHARES[i] * linear(Integer.parseInt(colour, 1 + 2 * i, 3 + 2 * i, HEX) / FULL);
        }
        return (1 + FLARE) / (luminance + FLARE);
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
