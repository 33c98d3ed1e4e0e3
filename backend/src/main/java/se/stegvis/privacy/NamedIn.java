package se.stegvis.privacy;

import java.util.List;
import java.util.UUID;
import se.stegvis.platform.tenancy.Sql;

/**
 * A place in which a case names a person.
 *
 * @param column table and column
 * @param caseId id of the case, in SQL on table {@code t}
 * @param others further tables that lead from the row to its case, with their condition; empty where none is needed
 */
record NamedIn(String column, String caseId, String others, String condition) {
    NamedIn(String column) {
        this(column, "t.suggestion_id", "", "");
    }

    /** The case itself. */
    static NamedIn ofCase(String column) {
        return new NamedIn(column, "t.id", "", "");
    }

    /** Persons and their cases. */
    Sql names(String municipalityCode, List<UUID> cases) {
        return new Sql("SELECT t." + person() + " AS person_id, " + caseId + " AS suggestion_id FROM " + table() + " t" + others
                + " WHERE t.municipality_code = ? AND " + caseId + " = ANY(?) " + condition, municipalityCode, cases);
    }

    Sql replace(String municipalityCode, List<UUID> cases) {
        return new Sql("UPDATE " + table() + " t SET " + person() + " = x.nameless_id FROM stand_in x" + others
                + " WHERE t.municipality_code = ? AND " + caseId + " = ANY(?) " + condition
                + " AND x.municipality_code = t.municipality_code AND x.suggestion_id = " + caseId + " AND x.person_id = t." + person(), municipalityCode, cases);
    }

    private String table() {
        return column.substring(0, column.indexOf('.'));
    }

    private String person() {
        return column.substring(column.indexOf('.') + 1);
    }
}
