package se.stegvis.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.stegvis.api.model.AbsenceReason;
import se.stegvis.api.model.BenchmarkAbsence;
import se.stegvis.api.model.MunicipalityReference;
import se.stegvis.api.model.Publication;
import se.stegvis.api.model.PublicationSummary;
import se.stegvis.figure.Period;
import se.stegvis.identity.Caller;
import se.stegvis.network.Definitions;
import se.stegvis.network.NetworkAccess;
import se.stegvis.network.Networks;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.http.Versioned;
import se.stegvis.platform.page.Key;
import se.stegvis.platform.page.KeysetQuery;
import se.stegvis.platform.page.Order;
import se.stegvis.platform.page.Page;
import se.stegvis.platform.page.PageRequest;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** Published comparisons, for the coordinator and for members. */
@ApplicationScoped
class Publications {
    private static final Sql COLUMNS = new Sql("p.id, p.network_id, p.period, p.number, p.definition_version, p.published_at, p.comment");
    private static final Order LATEST_FIRST = Order.descending("period", Key.text("p.period"), Key.integer("p.number"));

    private final TenantQueries queries;
    private final NetworkAccess access;
    private final Definitions definitions;
    private final SignedFiguresReading reading;

    Publications(TenantQueries queries, NetworkAccess access, Definitions definitions, SignedFiguresReading reading) {
        this.queries = queries;
        this.access = access;
        this.definitions = definitions;
        this.reading = reading;
    }

    static String path(UUID networkId, UUID id) {
        return Networks.path(networkId) + "/publications/" + id;
    }

    /** A fixed number of statements, however many publications. */
    Page<PublicationSummary> list(Caller caller, UUID networkId, String period, PageRequest request) {
        var tenant = access.tenant(caller, networkId);
        var from = new Sql("FROM publication p WHERE p.network_id = ?", networkId).when(period != null, "AND p.period = ?", period);
        var page = new KeysetQuery<>(COLUMNS, from, LATEST_FIRST, Publications::published, one -> List.of(one.period().toString(), String.valueOf(one.number())))
                .page(queries, tenant, request);
        var members = members(tenant, page.items().stream().map(Published::id).toList());
        return page.map(one -> summary(one, members.getOrDefault(one.id(), List.of())));
    }

    Versioned<Publication> require(Caller caller, UUID networkId, UUID id) {
        var tenant = access.tenant(caller, networkId);
        var sql = new Sql("SELECT").append(COLUMNS).append("FROM publication p WHERE p.network_id = ? AND p.id = ?", networkId, id);
        var published = queries.find(tenant, sql, Publications::published).orElseThrow(ProblemException::notFound);
        return new Versioned<>(publication(published, members(tenant, List.of(id)).getOrDefault(id, List.of()), caller.municipalityCode()), 0);
    }

    private Map<UUID, List<Member>> members(String tenant, List<UUID> publications) {
        var sql = new Sql("SELECT b.publication_id, b.municipality_code AS member_code, b.absence,").append(SignedFiguresReading.COLUMNS).append("""
                FROM publication_member b
                JOIN municipality m ON m.code = b.municipality_code
                LEFT JOIN sign_off o ON o.id = b.sign_off_id
                LEFT JOIN publication p ON p.id = o.publication_id
                WHERE b.publication_id = ANY(?)
                ORDER BY m.name""", publications);
        return queries.list(tenant, sql, this::member).stream().collect(Collectors.groupingBy(Member::publicationId));
    }

    private Member member(Row row) throws SQLException {
        var municipality = new MunicipalityReference().code(row.text("member_code")).name(row.text("municipality_name"));
        return new Member(row.id("publication_id"), municipality, row.value("absence", AbsenceReason::valueOf), row.id("id") == null ? null : reading.read(row));
    }

    private Comparison comparison(Published published, List<Member> members) {
        var complete = members.stream().filter(member -> member.absence() == null).map(Member::figures).toList();
        return new Comparison(complete, definitions.require(published.definitionVersion()));
    }

    private PublicationSummary summary(Published published, List<Member> members) {
        var comparison = comparison(published, members);
        return new PublicationSummary()
                .id(published.id())
                .period(published.period().toString())
                .periodKind(published.period().kind())
                .number(published.number())
                .definitionVersion(published.definitionVersion())
                .publishedAt(published.publishedAt())
                .comment(published.comment())
                .total(comparison.total())
                .sizeClasses(comparison.sizeClasses())
                .links(Links.self(path(published.networkId(), published.id())).toMap());
    }

    private Publication publication(Published published, List<Member> members, String ownCode) {
        var comparison = comparison(published, members);
        return new Publication()
                .id(published.id())
                .period(published.period().toString())
                .periodKind(published.period().kind())
                .number(published.number())
                .definitionVersion(published.definitionVersion())
                .publishedAt(published.publishedAt())
                .comment(published.comment())
                .total(comparison.total())
                .sizeClasses(comparison.sizeClasses())
                .places(comparison.places(ownCode))
                .absences(members.stream()
                        .filter(member -> member.absence() != null)
                        .map(member -> new BenchmarkAbsence().municipality(member.municipality()).reason(member.absence()))
                        .toList())
                .links(Links.self(path(published.networkId(), published.id()))
                        .add("network-benchmarks", "GET", Networks.path(published.networkId()) + "/network-benchmarks?period=" + published.period())
                        .toMap());
    }

    private static Published published(Row row) throws SQLException {
        return new Published(row.id("id"), row.id("network_id"), Period.of(row.text("period"), "period"), row.number("number"), row.number("definition_version"),
                row.instant("published_at"), row.text("comment"));
    }

    private record Published(UUID id, UUID networkId, Period period, int number, int definitionVersion, Instant publishedAt, String comment) {}

    /** Somebody's place in a publication, or, with an absence, the lack of one; figures are null where nothing was signed off. */
    private record Member(UUID publicationId, MunicipalityReference municipality, AbsenceReason absence, SignedFigures figures) {}
}
