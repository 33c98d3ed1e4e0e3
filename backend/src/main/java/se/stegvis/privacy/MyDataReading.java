package se.stegvis.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import se.stegvis.api.model.DepartmentReference;
import se.stegvis.api.model.Language;
import se.stegvis.api.model.MyData;
import se.stegvis.api.model.MyDataEntry;
import se.stegvis.identity.Caller;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** All that is kept of the caller: their own acts and words, and where others refer to them. Nobody else is named in it. */
@ApplicationScoped
class MyDataReading {
    private final TenantQueries queries;
    private final Times times;

    MyDataReading(TenantQueries queries, Times times) {
        this.queries = queries;
        this.times = times;
    }

    /** In two statements, however much it is. */
    MyData of(Caller caller) {
        var sql = new Sql("""
                SELECT p.display_name, coalesce(p.name_from_sign_in, p.display_name) AS name_from_sign_in, p.mail_address, p.language, p.created_at, p.department_id,
                    (SELECT d.name FROM department d WHERE d.municipality_code = p.municipality_code AND d.id = p.department_id) AS department_name
                FROM person p
                WHERE p.municipality_code = ? AND p.id = ?""", caller.municipalityCode(), caller.personId());
        return queries.find(caller.municipalityCode(), sql, MyDataReading::person).orElseThrow(ProblemException::notFound)
                .exportedAt(times.now())
                .entries(entries(caller));
    }

    private List<MyDataEntry> entries(Caller caller) {
        var sql = new Sql("SELECT * FROM (");
        for (int i = 0; i < KeptOfPeople.SHOWN.size(); i++) {
            sql.append(i == 0 ? "" : "UNION ALL").append(KeptOfPeople.SHOWN.get(i).entries(caller.municipalityCode(), caller.personId()));
        }
        return queries.list(caller.municipalityCode(), sql.append(") AS kept ORDER BY at, kind, id, text"), MyDataReading::entry);
    }

    private static MyData person(Row row) throws SQLException {
        var department = row.id("department_id");
        return new MyData()
                .displayName(row.text("display_name"))
                .nameFromSignIn(row.text("name_from_sign_in"))
                .mailAddress(row.text("mail_address"))
                .department(department == null ? null : new DepartmentReference().id(department).name(row.text("department_name")))
                .language(row.value("language", Language::valueOf))
                .firstSeenAt(row.instant("created_at"));
    }

    private static MyDataEntry entry(Row row) throws SQLException {
        return new MyDataEntry().kind(row.text("kind")).at(row.instant("at")).id(row.id("id")).text(row.text("text"));
    }
}
