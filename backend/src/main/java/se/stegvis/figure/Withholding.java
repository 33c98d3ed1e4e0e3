package se.stegvis.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.stegvis.api.model.PeriodKind;
import se.stegvis.api.model.Withheld;
import se.stegvis.network.Definition;

/**
 * Which departments' figures of a year are withheld (decision 0016).
 *
 * <p>A department is shown in the tables of a kind of period when it reaches the thresholds in each of them, when the department above it is shown, and when it is shown in
 * the tables of longer periods. What is not shown below a department must be at least two departments and reach the thresholds together; else
 * the smallest of those shown is withheld as well. So the departments fall into the same groups in all tables of a kind, the groups of shorter periods are
 * made of those of longer ones, and no sum or difference of published sums can be a single withheld department's.
 */
final class Withholding {
    private static final List<PeriodKind> LONGEST_FIRST = List.of(PeriodKind.YEAR, PeriodKind.QUARTER, PeriodKind.MONTH);

    private final Organisation organisation;
    private final AuthorsByMonth authors;
    private final Definition definition;
    private final Map<PeriodKind, List<Period>> periods;
    private final Map<UUID, Employees> employees;
    private final Map<PeriodKind, Set<UUID>> shown = new EnumMap<>(PeriodKind.class);

    /**
     * @param periods of a year, as far as they have begun, by kind
     */
    Withholding(Organisation organisation, AuthorsByMonth authors, Definition definition, Map<PeriodKind, List<Period>> periods) {
        this.organisation = organisation;
        this.authors = authors;
        this.definition = definition;
        this.periods = periods;
        this.employees = organisation.employees();
        LONGEST_FIRST.forEach(kind -> {
            shown.put(kind, new HashSet<>());
            settle(null, kind);
        });
    }

    /** Why a department's figures are withheld from the tables of a kind; null where they are shown. */
    Withheld of(Node node, PeriodKind kind) {
        if (shown.get(kind).contains(node.id())) {
            return null;
        }
        if (employees.get(node.id()).number() == null) {
            return Withheld.MISSING_HEADCOUNT;
        }
        return reaches(Stream.of(node), kind) ? Withheld.PROTECTS_OTHERS : Withheld.TOO_FEW;
    }

    /** Decides on the departments directly below one that is shown; null: on those at the top. */
    private void settle(UUID above, PeriodKind kind) {
        var open = new ArrayList<>(organisation.below(above));
        var hidden = new ArrayList<Node>();
        open.removeIf(node -> !(mayBeShown(node, kind) && reaches(Stream.of(node), kind)) && hidden.add(node));
        open.sort(Comparator.comparing((Node node) -> employees.get(node.id()).number()).thenComparing(Node::id));
        while (!open.isEmpty() && !isSafe(above, hidden, kind)) {
            hidden.add(open.remove(0));
        }
        for (var node : open) {
            shown.get(kind).add(node.id());
            settle(node.id(), kind);
        }
    }

    /** Whether tables of longer periods show it too. */
    private boolean mayBeShown(Node node, PeriodKind kind) {
        return LONGEST_FIRST.subList(0, LONGEST_FIRST.indexOf(kind)).stream().allMatch(longer -> shown.get(longer).contains(node.id()));
    }

    /** Whether what is not shown below a department cannot be a single one's, nor a small group's. */
    private boolean isSafe(UUID above, List<Node> hidden, PeriodKind kind) {
        var peopled = hidden.stream().filter(this::hasPeople).toList();
        if (peopled.isEmpty()) {
            return true;
        }
        // The department above has people of its own, whose figures no table shows either.
        var own = above == null ? List.<Node>of() : List.of(new Node(above, null, null, null, organisation.node(above).employees()));
        var group = Stream.concat(peopled.stream().flatMap(organisation::subtree), own.stream()).toList();
        var parts = peopled.size() + (int) own.stream().filter(node -> node.employees().signum() > 0 || hasAuthors(Stream.of(node))).count();
        return parts > 1 && groupReaches(group, kind);
    }

    private boolean hasPeople(Node node) {
        var number = employees.get(node.id()).number();
        return number == null || number.signum() > 0 || hasAuthors(organisation.subtree(node));
    }

    private boolean hasAuthors(Stream<Node> departments) {
        return periods.get(PeriodKind.YEAR).stream().anyMatch(year -> authors.count(departments.map(Node::id), year) > 0);
    }

    private boolean reaches(Stream<Node> nodes, PeriodKind kind) {
        return groupReaches(nodes.flatMap(organisation::subtree).toList(), kind);
    }

    private boolean groupReaches(List<Node> departments, PeriodKind kind) {
        if (departments.stream().anyMatch(node -> node.employees() == null)) {
            return false;
        }
        var together = departments.stream().map(Node::employees).reduce(BigDecimal.ZERO, BigDecimal::add);
        return together.compareTo(BigDecimal.valueOf(definition.minimumEmployees())) >= 0
                && periods.get(kind).stream().allMatch(period -> authors.count(departments.stream().map(Node::id), period) >= definition.minimumAuthors());
    }
}
