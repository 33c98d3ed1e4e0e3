package se.stegvis.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.stegvis.api.model.MemberStanding;
import se.stegvis.api.model.MunicipalityReference;
import se.stegvis.api.model.PeriodState;
import se.stegvis.figure.Period;
import se.stegvis.identity.Caller;
import se.stegvis.network.Definition;
import se.stegvis.network.Definitions;
import se.stegvis.network.NetworkAccess;
import se.stegvis.network.NetworkMembers;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** How far the members of a network are with a period: numbers alone, and never their figures. */
@ApplicationScoped
class MemberStandings {
    private final TenantQueries queries;
    private final NetworkAccess access;
    private final NetworkMembers members;
    private final Definitions definitions;

    MemberStandings(TenantQueries queries, NetworkAccess access, NetworkMembers members, Definitions definitions) {
        this.queries = queries;
        this.access = access;
        this.members = members;
        this.definitions = definitions;
    }

    List<MemberStanding> of(Caller caller, UUID networkId, String wanted) {
        var tenant = access.tenant(caller, networkId);
        var period = Period.of(wanted, "period");
        var definition = definitions.adopted(tenant, networkId, period.firstDay());
        var standings = new HashMap<String, MemberStanding>();
        var municipalities = members.on(tenant, networkId, period.lastDay());
        municipalities.forEach(municipality -> standings.put(municipality.getCode(), new MemberStanding().municipality(municipality).state(PeriodState.OPEN)));
        addSignOffs(tenant, networkId, period, standings);
        addHeadcounts(tenant, period, definition, standings);
        return municipalities.stream().map(MunicipalityReference::getCode).map(standings::get).toList();
    }

    private void addSignOffs(String tenant, UUID networkId, Period period, Map<String, MemberStanding> standings) {
        var sql = new Sql("""
                SELECT DISTINCT ON (o.municipality_code) o.municipality_code, o.revision, o.signed_at, p.published_at
                FROM sign_off o LEFT JOIN publication p ON p.id = o.publication_id
                WHERE o.network_id = ? AND o.period = ? ORDER BY o.municipality_code, o.revision DESC""", networkId, period.toString());
        queries.list(tenant, sql, row -> {
            var published = row.instant("published_at");
            var standing = standings.getOrDefault(row.text("municipality_code"), new MemberStanding());
            return standing.revision(row.number("revision"))
                    .signedAt(row.instant("signed_at"))
                    .publishedAt(published)
                    .state(published == null ? PeriodState.SIGNED_OFF : PeriodState.PUBLISHED);
        });
    }

    private void addHeadcounts(String tenant, Period period, Definition definition, Map<String, MemberStanding> standings) {
        var sql = new Sql("SELECT municipality_code, departments, missing FROM members_headcounts(?::text[], ?, ?, ?)",
                standings.keySet(), definition.referenceDate(period.year()), definition.basis(), definition.companiesIncluded());
        queries.list(tenant, sql, row -> standings.get(row.text("municipality_code")).departments(row.number("departments")).missingHeadcounts(row.number("missing")));
    }
}
