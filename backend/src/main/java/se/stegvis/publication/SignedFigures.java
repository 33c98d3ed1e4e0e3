package se.stegvis.publication;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import se.stegvis.api.model.MunicipalityReference;
import se.stegvis.api.model.Withheld;
import se.stegvis.figure.Counts;
import se.stegvis.figure.Period;

/**
 * A municipality's figures of a period as they were frozen.
 *
 * @param withheld why others do not see all of them; null where they do
 * @param targetSubmitted per employee and year; null where there is no target
 * @param publicationNumber of the publication that first carried them; null before
 */
record SignedFigures(
        UUID id,
        UUID networkId,
        MunicipalityReference municipality,
        Period period,
        int revision,
        int definitionVersion,
        String signedBy,
        Instant signedAt,
        String comment,
        Withheld withheld,
        int missingHeadcounts,
        Counts counts,
        BigDecimal targetSubmitted,
        BigDecimal targetImplemented,
        Integer publicationNumber,
        Instant publishedAt) {

    /** Whether others may see the sums; without head counts they still can. */
    boolean showsCounts() {
        return withheld == null || withheld == Withheld.MISSING_HEADCOUNT;
    }
}
