package se.stegvis.network;

import java.time.Duration;

/**
 * What the network agreed to count, by version. A version is never edited; a change of mind is a further version.
 *
 * @param regretPeriod a suggestion withdrawn within this time after its submission was never submitted
 */
record Definition(int version, Duration regretPeriod) {
    static final Definition FIRST = new Definition(1, Duration.ofHours(24));
}
