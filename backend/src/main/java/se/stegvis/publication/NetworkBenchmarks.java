package se.stegvis.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.stegvis.api.model.NetworkBenchmark;
import se.stegvis.figure.FigureMapping;
import se.stegvis.identity.Caller;
import se.stegvis.network.Definitions;
import se.stegvis.network.NetworkAccess;
import se.stegvis.platform.page.Key;
import se.stegvis.platform.page.KeysetQuery;
import se.stegvis.platform.page.Order;
import se.stegvis.platform.page.Page;
import se.stegvis.platform.page.PageRequest;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** What others pull: all published figures of a network, revision by revision, without a name, a text, or a withheld measure. */
@ApplicationScoped
class NetworkBenchmarks {
    private static final Sql PLACE = new Sql("o.id, p.published_at");
    private static final Order AS_PUBLISHED = Order.ascending("publishedAt", Key.instant("p.published_at"), Key.id("o.id"));

    /** A year of all 290 municipalities, with its quarters and months, is five thousand: five megabytes. */
    private static final int REMEMBERED_AT_MOST = 5_000;

    private final TenantQueries queries;
    private final NetworkAccess access;
    private final Definitions definitions;
    private final SignedFiguresReading reading;
    private final Cache<UUID, NetworkBenchmark> remembered = Caffeine.newBuilder().maximumSize(REMEMBERED_AT_MOST).build();

    NetworkBenchmarks(TenantQueries queries, NetworkAccess access, Definitions definitions, SignedFiguresReading reading) {
        this.queries = queries;
        this.access = access;
        this.definitions = definitions;
        this.reading = reading;
    }

    /** Which they are is asked under row-level security; what they say was published once and for all. */
    Page<NetworkBenchmark> list(Caller caller, UUID networkId, String period, Instant from, PageRequest request) {
        var tenant = access.tenant(caller, networkId);
        var page = new KeysetQuery<>(PLACE, selection(networkId, period, from), AS_PUBLISHED,
                        row -> new Place(row.id("id"), row.instant("published_at")), one -> List.of(one.publishedAt().toString(), one.signOffId().toString()))
                .page(queries, tenant, request);
        var benchmarks = remembered.getAll(page.items().stream().map(Place::signOffId).toList(), unknown -> read(tenant, unknown));
        return page.map(one -> benchmarks.get(one.signOffId()));
    }

    private Map<UUID, NetworkBenchmark> read(String tenant, Set<? extends UUID> signOffs) {
        var sql = new Sql("SELECT").append(SignedFiguresReading.COLUMNS).append("""
                FROM publication p
                JOIN sign_off o ON o.publication_id = p.id
                JOIN municipality m ON m.code = o.municipality_code
                WHERE o.id = ANY(?)""", signOffs);
        return queries.list(tenant, sql, reading::read).stream().collect(Collectors.toMap(SignedFigures::id, this::benchmark));
    }

    /** Changes when, and only when, the selection does: published figures never change. */
    String version(Caller caller, UUID networkId, String period, Instant from) {
        var sql = new Sql("SELECT count(*) || ' ' || coalesce(max(p.published_at)::text, '') AS version").append(selection(networkId, period, from));
        return queries.find(access.tenant(caller, networkId), sql, row -> row.text("version")).orElseThrow();
    }

    private static Sql selection(UUID networkId, String period, Instant from) {
        return new Sql("""
                FROM publication p
                JOIN sign_off o ON o.publication_id = p.id
                WHERE p.network_id = ?""", networkId)
                .when(period != null, "AND p.period = ?", period)
                .when(from != null, "AND p.published_at >= ?", from);
    }

    private NetworkBenchmark benchmark(SignedFigures signed) {
        var figures = FigureMapping.figures(signed.period(), definitions.require(signed.definitionVersion()), 0, signed.withheld());
        return new NetworkBenchmark()
                .municipality(signed.municipality())
                .period(figures.getPeriod())
                .periodKind(figures.getPeriodKind())
                .revision(signed.revision())
                .definitionVersion(figures.getDefinitionVersion())
                .basis(figures.getBasis())
                .referenceDate(figures.getReferenceDate())
                .publicationNumber(signed.publicationNumber())
                .publishedAt(signed.publishedAt())
                .measures(signed.showsCounts() ? signed.counts().toMeasures() : null)
                .withheld(signed.withheld())
                .targetSubmittedPerEmployee(signed.targetSubmitted())
                .targetImplementedPerEmployee(signed.targetImplemented());
    }

    /** One of the selection, and where it stands in its order. */
    private record Place(UUID signOffId, Instant publishedAt) {}
}
