package se.stegvis.department;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import se.stegvis.api.model.DepartmentImportReport;
import se.stegvis.api.model.DepartmentImportRow;
import se.stegvis.api.model.DepartmentImportSummary;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.platform.problem.Refusals;

/** Brings a municipality's tree in line with a file, in its caller's transaction: all rows or none. */
@RequestScoped
class DepartmentImport {
    private static final int SHOWN_FAULTS = 200;

    private final EntityManager entities;
    private final Refusals refusals;

    DepartmentImport(EntityManager entities, Refusals refusals) {
        this.entities = entities;
        this.refusals = refusals;
    }

    /**
     * Applies the file.
     *
     * @param dryRun true: the caller undoes it all, faults are part of the report. False: faults are a problem that names each row's
     */
    DepartmentImportReport apply(String municipalityCode, String csv, boolean dryRun) {
        var rows = ImportRow.read(csv);
        var tree = new HashMap<String, Department>();
        Department.<Department>list("municipalityCode", municipalityCode).forEach(known -> tree.put(known.code, known));
        var outcomes = new LinkedHashMap<Integer, String>();
        var faults = faults(rows, tree.keySet());
        for (var row : parentsFirst(rows, faults)) {
            if (faults.get(row.row()).isEmpty()) {
                apply(municipalityCode, row, tree, outcomes, faults.get(row.row()));
            }
        }
        if (!dryRun && faults.values().stream().anyMatch(one -> !one.isEmpty())) {
            throw ProblemException.of(ProblemType.RULE_BROKEN, named(faults));
        }
        placeAll(tree);
        return report(rows, outcomes, faults, dryRun);
    }

    private static Map<Integer, List<Refusal>> faults(List<ImportRow> rows, Set<String> knownCodes) {
        var faults = new LinkedHashMap<Integer, List<Refusal>>();
        var codes = new HashSet<String>();
        var available = new HashSet<>(knownCodes);
        rows.forEach(row -> available.add(row.code()));
        for (var row : rows) {
            var own = new ArrayList<>(row.faults());
            if (!codes.add(row.code())) {
                own.add(new Refusal("code", "code-twice", row.code()));
            }
            if (row.parentCode() != null && !available.contains(row.parentCode())) {
                own.add(new Refusal("parent_code", "unknown-reference", row.parentCode()));
            }
            faults.put(row.row(), own);
        }
        return faults;
    }

    /** Rows in an order in which each comes after the one above it; rows that go round in a circle get a fault. */
    private static List<ImportRow> parentsFirst(List<ImportRow> rows, Map<Integer, List<Refusal>> faults) {
        var inFile = new HashSet<String>();
        rows.forEach(row -> inFile.add(row.code()));
        var waiting = new ArrayDeque<>(rows);
        var ordered = new ArrayList<ImportRow>();
        var done = new HashSet<String>();
        for (int idle = 0; !waiting.isEmpty() && idle <= waiting.size(); ) {
            var row = waiting.poll();
            if (row.parentCode() == null || !inFile.contains(row.parentCode()) || done.contains(row.parentCode())) {
                ordered.add(row);
                done.add(row.code());
                idle = 0;
            } else {
                waiting.add(row);
                idle++;
            }
        }
        waiting.forEach(row -> faults.get(row.row()).add(new Refusal("parent_code", "parent-loop", row.parentCode())));
        return ordered;
    }

    private void apply(String municipalityCode, ImportRow row, Map<String, Department> tree, Map<Integer, String> outcomes, List<Refusal> faults) {
        var parent = row.parentCode() == null ? null : tree.get(row.parentCode());
        if (row.parentCode() != null && parent == null) {
            faults.add(new Refusal("parent_code", "unknown-reference", row.parentCode()));
            return;
        }
        try {
            var known = tree.get(row.code());
            if (known == null) {
                var made = Department.create(municipalityCode, row.code(), row.name(), row.kind(), parent);
                made.closedOn = row.closedOn();
                entities.persist(made);
                tree.put(row.code(), made);
                outcomes.put(row.row(), "CREATED");
            } else {
                outcomes.put(row.row(), change(known, row, parent) ? "CHANGED" : "UNCHANGED");
            }
        } catch (ProblemException refused) {
            refused.refusals().forEach(refusal -> faults.add(new Refusal(column(refusal.property()), refusal.reason(), refusal.value(), refusal.arguments())));
        }
    }

    private static boolean change(Department known, ImportRow row, Department parent) {
        var closedOn = row.closedOn() == null ? known.closedOn : row.closedOn();
        var same = known.name.equals(row.name())
                && known.kind == row.kind()
                && Objects.equals(known.parentId, parent == null ? null : parent.id)
                && Objects.equals(known.closedOn, closedOn);
        if (!same) {
            known.describe(row.code(), row.name(), row.kind(), parent);
            known.standBelow(parent);
            known.closedOn = closedOn;
        }
        return !same;
    }

    /** Departments that the file does not name may lie below ones that moved: the whole tree is placed anew, from the top. */
    private static void placeAll(Map<String, Department> tree) {
        var below = new HashMap<UUID, List<Department>>();
        tree.values().forEach(one -> below.computeIfAbsent(one.parentId, parent -> new ArrayList<>()).add(one));
        var next = new ArrayDeque<>(below.getOrDefault(null, List.of()));
        while (!next.isEmpty()) {
            var parent = next.poll();
            for (var child : below.getOrDefault(parent.id, List.of())) {
                child.standBelow(parent);
                next.add(child);
            }
        }
    }

    private static String column(String property) {
        return property.equals("/parentId") ? "parent_code" : property.substring(1);
    }

    private static List<Refusal> named(Map<Integer, List<Refusal>> faults) {
        return faults.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(fault -> new Refusal("/rows/" + entry.getKey() + "/" + fault.property(), fault.reason(), fault.value(), fault.arguments())))
                .limit(SHOWN_FAULTS)
                .toList();
    }

    private DepartmentImportReport report(List<ImportRow> rows, Map<Integer, String> outcomes, Map<Integer, List<Refusal>> faults, boolean dryRun) {
        var reported = rows.stream()
                .map(row -> new DepartmentImportRow()
                        .row(row.row())
                        .code(row.code())
                        .outcome(faults.get(row.row()).isEmpty() ? outcomes.get(row.row()) : "REJECTED")
                        .invalidParameters(refusals.shown(faults.get(row.row()))))
                .toList();
        var summary = new DepartmentImportSummary()
                .created(count(reported, "CREATED"))
                .changed(count(reported, "CHANGED"))
                .unchanged(count(reported, "UNCHANGED"))
                .rejected(count(reported, "REJECTED"));
        return new DepartmentImportReport().dryRun(dryRun).applied(!dryRun).summary(summary).rows(reported);
    }

    private static int count(List<DepartmentImportRow> rows, String outcome) {
        return (int) rows.stream().filter(row -> row.getOutcome().equals(outcome)).count();
    }
}
