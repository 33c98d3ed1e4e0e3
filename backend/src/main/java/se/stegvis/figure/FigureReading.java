package se.stegvis.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.stegvis.api.model.Figures;
import se.stegvis.api.model.PeriodKind;
import se.stegvis.api.model.TargetStanding;
import se.stegvis.api.model.Withheld;
import se.stegvis.network.Definition;
import se.stegvis.network.Definitions;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.time.Times;

/** Figures of a municipality or a department over time, as they are now. */
@ApplicationScoped
public class FigureReading {
    private static final int PERIODS_AT_MOST = 60;

    private final FigureQueries queries;
    private final OrganisationReading organisations;
    private final Definitions definitions;
    private final Targets targets;
    private final Times times;

    FigureReading(FigureQueries queries, OrganisationReading organisations, Definitions definitions, Targets targets, Times times) {
        this.queries = queries;
        this.organisations = organisations;
        this.definitions = definitions;
        this.targets = targets;
        this.times = times;
    }

    /** Of each period from one to another of the same kind, earliest first. */
    List<Figures> series(String municipalityCode, UUID departmentId, String from, String to, Integer definitionVersion) {
        var periods = periods(Period.of(from, "from"), Period.of(to, "to"));
        var definition = definitions.require(definitionVersion);
        var scope = new Scope(municipalityCode, departmentId, definition);
        var withheld = departmentId == null ? Map.<Integer, Withheld>of() : withheld(scope, periods);
        var employees = queries.employees(scope, periods);
        var counts = queries.counts(scope, periods, employees);
        return periods.stream().map(period -> figures(scope, period, counts.get(period), employees.get(definition.referenceDate(period.year())), withheld.get(period.year()))).toList();
    }

    /** Of the whole municipality in one period, with what they are worked out from. */
    public PeriodFigures of(String municipalityCode, Period period, Definition definition) {
        var scope = new Scope(municipalityCode, null, definition);
        var employees = queries.employees(scope, List.of(period));
        var counts = queries.counts(scope, List.of(period), employees).get(period);
        return new PeriodFigures(figures(scope, period, counts, employees.get(definition.referenceDate(period.year())), null), counts);
    }

    /** Of the whole municipality in each of a year's periods of all kinds. */
    public Map<Period, Counts> ofYear(String municipalityCode, int year, Definition definition) {
        var scope = new Scope(municipalityCode, null, definition);
        var counts = new HashMap<Period, Counts>();
        definition.periodKinds().forEach(kind -> {
            var periods = Period.of(kind, year);
            counts.putAll(queries.counts(scope, periods, queries.employees(scope, periods)));
        });
        return counts;
    }

    /** The target of a period's year, where there is one. */
    public YearsTarget targetOf(String municipalityCode, Period period) {
        return targets.find(municipalityCode, null, period.year()).orElse(null);
    }

    /** Refuses a period that has not begun. */
    public Period requireBegun(Period period, String property) {
        if (period.firstDay().isAfter(times.today())) {
            throw ProblemException.rule(new Refusal(property, "future-period", period));
        }
        return period;
    }

    private List<Period> periods(Period first, Period last) {
        if (first.kind() != last.kind()) {
            throw ProblemException.rule(new Refusal("to", "same-kind-of-period", last));
        }
        if (last.compareTo(first) < 0) {
            throw ProblemException.rule(new Refusal("to", "before-beginning", last));
        }
        requireBegun(last, "to");
        var periods = Stream.iterate(first, period -> period.compareTo(last) <= 0, Period::next).limit(PERIODS_AT_MOST + 1L).toList();
        if (periods.size() > PERIODS_AT_MOST) {
            throw ProblemException.rule(new Refusal("from", "too-many", first, PERIODS_AT_MOST));
        }
        return periods;
    }

    private Map<Integer, Withheld> withheld(Scope scope, List<Period> periods) {
        var withheld = new HashMap<Integer, Withheld>();
        periods.stream().map(Period::year).distinct().forEach(year -> {
            var organisation = organisations.organisation(scope.municipalityCode(), scope.definition(), year);
            var node = organisation.node(scope.departmentId());
            if (node == null) {
                throw ProblemException.rule(new Refusal("departmentId", "unknown-reference", scope.departmentId()));
            }
            withheld.put(year, organisations.withholding(scope.municipalityCode(), scope.definition(), year, organisation).of(node, periods.get(0).kind()));
        });
        return withheld;
    }

    private Figures figures(Scope scope, Period period, Counts counts, Employees employees, Withheld withheld) {
        var reason = withheld == null && employees.number() == null ? Withheld.MISSING_HEADCOUNT : withheld;
        return FigureMapping.figures(period, scope.definition(), employees.missing(), reason)
                .complete(period.isOverOn(times.today()))
                .measures(withheld == null ? counts.toMeasures() : null)
                .target(period.kind() == PeriodKind.YEAR && withheld == null ? standing(scope, period, counts) : null);
    }

    private TargetStanding standing(Scope scope, Period period, Counts counts) {
        return targets.find(scope.municipalityCode(), scope.departmentId(), period.year()).map(target -> {
            var yesterday = times.today().minusDays(1);
            var day = yesterday.isBefore(period.lastDay()) ? yesterday : period.lastDay();
            return new TargetStanding()
                    .submittedPerEmployee(target.submittedPerEmployee().stripTrailingZeros())
                    .implementedPerEmployee(target.implementedPerEmployee().stripTrailingZeros())
                    .expectedSubmittedPerEmployee(expected(target, day, target.submittedPerEmployee()))
                    .expectedImplementedPerEmployee(expected(target, day, target.implementedPerEmployee()))
                    .submittedShare(share(counts.submitted(), counts.employees(), target.submittedPerEmployee()))
                    .implementedShare(share(counts.implemented(), counts.employees(), target.implementedPerEmployee()));
        }).orElse(null);
    }

    private static BigDecimal expected(YearsTarget target, LocalDate day, BigDecimal whole) {
        return target.expectedBy(day, whole).setScale(Counts.DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(int suggestions, BigDecimal employees, BigDecimal target) {
        return employees == null || employees.signum() == 0
                ? null
                : BigDecimal.valueOf(suggestions).divide(employees.multiply(target), Counts.DECIMALS, RoundingMode.HALF_UP);
    }

    /** Figures as they are shown, and what they are worked out from. */
    public record PeriodFigures(Figures figures, Counts counts) {}
}
