package se.stegvis.figure;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import se.stegvis.api.model.DepartmentKind;
import se.stegvis.api.model.HeadcountBasis;
import se.stegvis.api.model.PeriodKind;
import se.stegvis.api.model.Withheld;
import se.stegvis.network.Definition;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Small cells are withheld, and nobody who has all tables of a year can work one out. */
class WithholdingTest {
    private static final int YEAR = 2025;
    private static final int MONTHS = 12;
    private static final double EPSILON = 1e-9;
    private static final Definition DEFINITION =
            new Definition(1, 1, Set.of(PeriodKind.values()), HeadcountBasis.HEADCOUNT, 11, 1, true, 5, 5, List.of(1500, 5000));

    private final List<Node> nodes = new ArrayList<>();
    private final AuthorsByMonth authors = new AuthorsByMonth();
    /** Departments and months in which somebody works: what an outsider does not know. */
    private final Map<UUID, Boolean> peopled = new HashMap<>();

    @Test
    void aDepartmentWithFewEmployeesIsWithheld() {
        var small = department(null, 4, 4);
        var large = department(null, 50, 20);
        department(null, 3, 3);

        var withholding = withholding();

        assertEquals(Withheld.TOO_FEW, withholding.of(small, PeriodKind.YEAR));
        assertNull(withholding.of(large, PeriodKind.YEAR));
    }

    @Test
    void aSingleSmallOneTakesTheSmallestOfTheOthersWithIt() {
        var small = department(null, 10, 2);
        var middle = department(null, 20, 10);
        var large = department(null, 50, 20);

        var withholding = withholding();

        assertEquals(Withheld.TOO_FEW, withholding.of(small, PeriodKind.YEAR));
        assertEquals(Withheld.PROTECTS_OTHERS, withholding.of(middle, PeriodKind.YEAR));
        assertNull(withholding.of(large, PeriodKind.YEAR));
    }

    @Test
    void whatLiesBelowAWithheldOneIsWithheld() {
        var above = department(null, 1, 0);
        var below = department(above, 2, 2);
        department(null, 50, 20);
        department(null, 60, 20);

        assertEquals(Withheld.TOO_FEW, withholding().of(below, PeriodKind.YEAR));
    }

    @Test
    void aMissingHeadCountIsTold() {
        var node = new Node(UUID.randomUUID(), null, "Utan antal", DepartmentKind.UNIT, null);
        nodes.add(node);

        assertEquals(Withheld.MISSING_HEADCOUNT, withholding().of(node, PeriodKind.YEAR));
    }

    /** Forty towns made by chance: no withheld cell is a combination of published ones. */
    @RepeatedTest(40)
    void noWithheldCellIsACombinationOfPublishedOnes(RepetitionInfo repetition) {
        aTownByChance(new Random(repetition.getCurrentRepetition()));
        var withholding = withholding();
        var published = new ArrayList<double[]>();
        var withheld = new ArrayList<double[]>();
        for (var kind : PeriodKind.values()) {
            for (var period : Period.of(kind, YEAR)) {
                published.add(cells(nodes, period));
                for (var node : nodes) {
                    (withholding.of(node, kind) == null ? published : withheld).add(cells(organisation().subtree(node).toList(), period));
                }
            }
        }

        var outsiders = unknownTo(published);
        withheld.stream().filter(cell -> Arrays.stream(cell).anyMatch(value -> value != 0)).forEach(cell ->
                assertFalse(isKnown(cell, outsiders), "a withheld cell is known"));
    }

    /** The check itself would see what plain subtraction tells. */
    @Test
    void theCheckKnowsSubtraction() {
        var small = department(null, 10, 2);
        var large = department(null, 50, 20);
        var year = Period.of(PeriodKind.YEAR, YEAR).get(0);
        var published = new ArrayList<>(List.of(cells(nodes, year), cells(List.of(large), year)));

        assertTrue(isKnown(cells(List.of(small), year), unknownTo(published)));
        assertFalse(isKnown(cells(List.of(small), year), unknownTo(published.subList(0, 1))));
    }

    private void aTownByChance(Random chance) {
        for (int i = 0; i < 2 + chance.nextInt(3); i++) {
            var top = department(null, chance.nextInt(8), chance.nextInt(4));
            for (int j = 0; j < chance.nextInt(5); j++) {
                var below = department(top, chance.nextInt(30), chance.nextInt(25));
                for (int k = 0; k < chance.nextInt(3); k++) {
                    department(below, chance.nextInt(15), chance.nextInt(12));
                }
            }
        }
    }

    /** A department whose authors all write in each month, but for the last of them, who writes in one. */
    private Node department(Node above, int employees, int writers) {
        var node = new Node(UUID.randomUUID(), above == null ? null : above.id(), "Enhet " + nodes.size(), DepartmentKind.UNIT, BigDecimal.valueOf(employees));
        nodes.add(node);
        peopled.put(node.id(), employees > 0 || writers > 0);
        for (int writer = 0; writer < writers; writer++) {
            var person = UUID.randomUUID();
            for (int month = 1; month <= MONTHS; month++) {
                if (writer < writers - 1 || month == 1 + nodes.size() % MONTHS) {
                    authors.add(node.id(), YearMonth.of(YEAR, month), person);
                }
            }
        }
        return node;
    }

    private Organisation organisation() {
        return new Organisation(nodes);
    }

    private Withholding withholding() {
        var periods = new HashMap<PeriodKind, List<Period>>();
        for (var kind : PeriodKind.values()) {
            periods.put(kind, Period.of(kind, YEAR));
        }
        return new Withholding(organisation(), authors, DEFINITION, periods);
    }

    /** The sum over departments and months as an equation of what is unknown. */
    private double[] cells(List<Node> departments, Period period) {
        var row = new double[nodes.size() * MONTHS];
        for (var department : departments) {
            for (int month = 0; month < MONTHS; month++) {
                if (peopled.get(department.id()) && period.contains(YearMonth.of(YEAR, month + 1).atDay(1))) {
                    row[nodes.indexOf(department) * MONTHS + month] = 1;
                }
            }
        }
        return row;
    }

    /** The directions in which the unknown can change without any published sum changing: one in each column. */
    private static DMatrixRMaj unknownTo(List<double[]> published) {
        var svd = DecompositionFactory_DDRM.svd(published.size(), published.get(0).length, false, true, false);
        assertTrue(svd.decompose(new DMatrixRMaj(published.toArray(double[][]::new))));
        return SingularOps_DDRM.nullSpace(svd, null, EPSILON);
    }

    /** Whether a sum stays the same in all those directions, and so follows from what is published. */
    private static boolean isKnown(double[] cell, DMatrixRMaj unknown) {
        var changes = new DMatrixRMaj(1, unknown.getNumCols());
        CommonOps_DDRM.mult(new DMatrixRMaj(new double[][] {cell}), unknown, changes);
        return CommonOps_DDRM.elementMaxAbs(changes) < EPSILON;
    }
}
