package se.stegvis.demonstration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.context.ApplicationScoped;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** Puts many rows into a table with one statement. */
@ApplicationScoped
class Tables {
    private final TenantQueries queries;

    Tables(TenantQueries queries) {
        this.queries = queries;
    }

    /**
     * Inserts rows, in the caller's transaction.
     *
     * @param columns those that are given; the others have their defaults
     */
    void insert(String municipalityCode, String table, String columns, ArrayNode rows) {
        queries.update(municipalityCode, new Sql(
                "INSERT INTO %1$s (%2$s) SELECT %2$s FROM json_populate_recordset(NULL::%1$s, ?::json)".formatted(table, columns), rows.toString()));
    }
}
