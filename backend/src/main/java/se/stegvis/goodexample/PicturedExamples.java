package se.stegvis.goodexample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.stegvis.identity.Caller;
import se.stegvis.picture.IllustratedExamples;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** Who sees an example sees its pictures, and who may tell it anew may change them. */
@ApplicationScoped
class PicturedExamples implements IllustratedExamples {
    private final TenantQueries queries;
    private final Times times;

    PicturedExamples(TenantQueries queries, Times times) {
        this.queries = queries;
        this.times = times;
    }

    @Override
    public boolean requireSeen(Caller caller, UUID id) {
        var sql = new Sql("SELECT e.municipality_code, d.ancestors").append(ExampleSight.TABLES)
                .append("WHERE").append(ExampleSight.either(caller, times.today())).append("AND e.id = ?", id);
        return queries.find(caller.municipalityCode(), sql,
                        row -> row.text("municipality_code").equals(caller.municipalityCode()) && ExampleMapping.mayTell(caller, row.ids("ancestors")))
                .orElseThrow(ProblemException::notFound);
    }
}
