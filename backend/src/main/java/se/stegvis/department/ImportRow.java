package se.stegvis.department;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import se.stegvis.api.model.DepartmentKind;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;

/**
 * One row of an organisation file.
 *
 * @param row number in the file; the heading is row 1
 * @param parentCode null at the top
 * @param closedOn null where the file says nothing
 * @param faults what is wrong with the row by itself
 */
record ImportRow(int row, String code, String name, DepartmentKind kind, String parentCode, LocalDate closedOn, List<Refusal> faults) {
    private static final int MOST_ROWS = 5000;
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 120;
    private static final Set<String> COLUMNS = Set.of("code", "name", "kind", "parent_code", "closed_on");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9ÅÄÖåäöÆØæø._-]{1," + LONGEST_CODE + "}");

    /** Reads a file with semicolons or commas; refuses the whole of it where the columns are not ours. */
    static List<ImportRow> read(String csv) {
        if (csv.indexOf(0) >= 0) {
            throw ProblemException.invalid(Refusal.of("/", "nul-character"));
        }
        var text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        var heading = text.lines().findFirst().orElse("");
        var format = CSVFormat.RFC4180.builder().setDelimiter(heading.contains(";") ? ';' : ',').setHeader().setSkipHeaderRecord(true)
                .setTrim(true).setIgnoreEmptyLines(true).get();
        try (var records = format.parse(new StringReader(text))) {
            if (records.getHeaderNames().size() != COLUMNS.size() || !Set.copyOf(records.getHeaderNames()).equals(COLUMNS)) {
                throw ProblemException.invalid(Refusal.of("/", "csv-columns"));
            }
            var rows = records.stream().limit(MOST_ROWS + 1L).map(ImportRow::of).toList();
            if (rows.size() > MOST_ROWS) {
                throw ProblemException.invalid(Refusal.of("/", "csv-rows", MOST_ROWS));
            }
            return rows;
        } catch (CSVException | UncheckedIOException | IllegalArgumentException unreadable) {
            throw ProblemException.invalid(Refusal.of("/", "csv-unreadable"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ImportRow of(CSVRecord record) {
        var faults = new ArrayList<Refusal>();
        if (!record.isConsistent()) {
            faults.add(Refusal.of("/", "csv-columns"));
            return new ImportRow((int) record.getRecordNumber() + 1, "", "", null, null, null, faults);
        }
        var code = record.get("code");
        if (!CODE.matcher(code).matches()) {
            faults.add(new Refusal("code", "wrong-form", code));
        }
        var name = record.get("name");
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            faults.add(new Refusal("name", "text-length", name, 1, LONGEST_NAME));
        }
        var parent = record.get("parent_code");
        return new ImportRow((int) record.getRecordNumber() + 1, code, name, kind(record.get("kind"), faults), parent.isEmpty() ? null : parent,
                day(record.get("closed_on"), faults), faults);
    }

    private static DepartmentKind kind(String text, List<Refusal> faults) {
        for (var kind : DepartmentKind.values()) {
            if (kind.toString().equals(text)) {
                return kind;
            }
        }
        faults.add(new Refusal("kind", "wrong-form", text));
        return null;
    }

    private static LocalDate day(String text, List<Refusal> faults) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            faults.add(new Refusal("closed_on", "wrong-form", text));
            return null;
        }
    }
}
