package se.stegvis.platform.tenancy;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Database;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The live schema keeps its conventions. */
@QuarkusTest
class SchemaTest {
    private static final String OURS = "n.nspname = 'public' AND c.relname <> 'flyway_schema_history' AND c.relname NOT LIKE 'pg_stat%'";

    @Test
    void namesAreWrittenInSnakeCase() {
        assertEquals(List.of(), Database.texts("""
                SELECT table_name || '.' || column_name FROM information_schema.columns
                WHERE table_schema = 'public' AND (table_name || '.' || column_name) !~ '^[a-z][a-z0-9]*(_[a-z0-9]+)*\\.[a-z][a-z0-9]*(_[a-z0-9]+)*$'"""));
    }

    @Test
    void tablesAreNamedInTheSingular() {
        assertEquals(List.of("municipality_settings"), Database.texts("SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE "
                + OURS + " AND c.relkind = 'r' AND c.relname ~ 's$'"));
    }

    @Test
    void instantsKeepTheirZoneAndTextsHaveNoLengthOfTheirOwn() {
        assertEquals(List.of(), Database.texts("""
                SELECT table_name || '.' || column_name FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
                WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'flyway_schema_history'
                AND data_type IN ('timestamp without time zone', 'time without time zone', 'character varying', 'character', 'money', 'real', 'double precision')"""));
    }

    @Test
    void constraintsAndIndexesSayWhatTheyAre() {
        assertEquals(List.of(), Database.texts("""
                SELECT conname FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE %s AND k.contype IN ('f', 'u', 'c') AND conname !~ ('^' || CASE contype WHEN 'f' THEN 'fk' WHEN 'u' THEN 'uq' ELSE 'ck' END || '_')"""
                .formatted(OURS)));
        assertEquals(List.of(), Database.texts("""
                SELECT i.relname FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid
                JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE %s AND i.relname !~ '^(ix|uq|pk)_' AND i.relname !~ '_pkey$'""".formatted(OURS)));
    }

    /** A reference to the municipality is served by every index that begins with its code. */
    @Test
    void everyReferenceIsIndexed() {
        assertEquals(List.of(), Database.texts("""
                SELECT k.conname FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE %s AND k.contype = 'f' AND NOT EXISTS (
                    SELECT 1 FROM pg_index x WHERE x.indrelid = k.conrelid
                    AND (string_to_array(x.indkey::text, ' ')::smallint[])[1:cardinality(k.conkey)] @> k.conkey)
                AND c.relname <> 'outbox'""".formatted(OURS)));
    }

    @Test
    void everyTableHasAKey() {
        assertEquals(List.of(), Database.texts("""
                SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE %s AND c.relkind = 'r' AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'p')""".formatted(OURS)));
    }
}
