package se.stegvis.figure;

import java.time.Duration;

/**
 * What counts, as the program counts it. Versions of the common definition share these rules; changed rules get a number of their own and
 * tallies beside the others'.
 *
 * @param regretPeriod a suggestion withdrawn within this time after its submission was never submitted
 */
record CountingRules(int number, Duration regretPeriod) {
    static final CountingRules FIRST = new CountingRules(1, Duration.ofHours(24));
}
