package se.stegvis.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.stegvis.api.model.BenchmarkPlace;
import se.stegvis.api.model.GroupFigures;
import se.stegvis.api.model.SizeClass;
import se.stegvis.figure.Counts;
import se.stegvis.network.Definition;

/** Municipalities with complete figures side by side: by size class, ranked, and summed up. */
final class Comparison {
    private final Definition definition;
    private final TreeMap<Integer, List<SignedFigures>> classes;

    /**
     * @param complete figures that are shown with all measures
     */
    Comparison(List<SignedFigures> complete, Definition definition) {
        this.definition = definition;
        this.classes = complete.stream().collect(Collectors.groupingBy(one -> lowerLimit(one.counts().employees()), TreeMap::new, Collectors.toList()));
    }

    /** All together. */
    GroupFigures total() {
        return group(classes.values().stream().flatMap(List::stream).toList());
    }

    /** Each size class that has somebody in it, smallest first. */
    List<GroupFigures> sizeClasses() {
        return classes.entrySet().stream().map(entry -> group(entry.getValue()).sizeClass(sizeClass(entry.getKey()))).toList();
    }

    /** By size class and rank; equal figures share a rank and stand by name. */
    List<BenchmarkPlace> places() {
        var places = new ArrayList<BenchmarkPlace>();
        classes.forEach((lower, members) -> {
            var ranked = members.stream()
                    .sorted(Comparator.comparing((SignedFigures one) -> one.counts().implementedPerEmployee()).reversed().thenComparing(one -> one.municipality().getName()))
                    .toList();
            BigDecimal former = null;
            int rank = 0;
            for (int i = 0; i < ranked.size(); i++) {
                var figure = ranked.get(i).counts().implementedPerEmployee();
                rank = figure.equals(former) ? rank : i + 1;
                former = figure;
                places.add(place(ranked.get(i), sizeClass(lower), rank));
            }
        });
        return places;
    }

    private static BenchmarkPlace place(SignedFigures signed, SizeClass sizeClass, int rank) {
        return new BenchmarkPlace()
                .municipality(signed.municipality())
                .revision(signed.revision())
                .sizeClass(sizeClass)
                .rank(rank)
                .measures(signed.counts().toMeasures());
    }

    private static GroupFigures group(List<SignedFigures> members) {
        var sum = Counts.sum(members.stream().map(SignedFigures::counts).toList());
        return new GroupFigures().municipalities(members.size()).measures(sum.toMeasures());
    }

    private int lowerLimit(BigDecimal employees) {
        return definition.sizeClassLimits().stream().filter(limit -> employees.compareTo(BigDecimal.valueOf(limit)) >= 0).reduce(0, (first, second) -> second);
    }

    private SizeClass sizeClass(int lower) {
        Optional<Integer> upper = definition.sizeClassLimits().stream().filter(limit -> limit > lower).findFirst();
        return new SizeClass().fromEmployees(lower).belowEmployees(upper.orElse(null));
    }
}
