package se.stegvis.municipality;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Ratios as other tools give them. */
class ContrastTest {
    @ParameterizedTest
    @CsvSource({"#000000, 21", "#ffffff, 1", "#767676, 4.54", "#777777, 4.48", "#ff0000, 4.00", "#0000ff, 8.59", "#0b5d4e, 7.81"})
    void contrastWithWhite(String colour, double ratio) {
        assertEquals(ratio, Contrast.withWhite(colour), 0.01);
    }

    @Test
    void theBoundaryLiesBetweenTwoGreys() {
        assertTrue(Contrast.withWhite("#767676") >= Contrast.LEAST);
        assertTrue(Contrast.withWhite("#777777") < Contrast.LEAST);
    }
}
