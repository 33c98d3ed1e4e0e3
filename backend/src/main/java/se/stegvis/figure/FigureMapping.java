package se.stegvis.figure;

import se.stegvis.api.model.Figures;
import se.stegvis.api.model.Withheld;
import se.stegvis.network.Definition;

/** What every figure says of itself: its period and by which definition it was counted. */
public final class FigureMapping {
    private FigureMapping() {}

    /** Figures without their measures. */
    public static Figures figures(Period period, Definition definition, int missingHeadcounts, Withheld withheld) {
        return new Figures()
                .period(period.toString())
                .periodKind(period.kind())
                .firstDay(period.firstDay())
                .lastDay(period.lastDay())
                .complete(true)
                .definitionVersion(definition.version())
                .basis(definition.basis())
                .referenceDate(definition.referenceDate(period.year()))
                .missingHeadcounts(missingHeadcounts)
                .withheld(withheld);
    }
}
