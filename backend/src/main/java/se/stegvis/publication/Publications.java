package se.stegvis.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.Publication;
import se.stegvis.api.model.PublicationSummary;
import se.stegvis.figure.Period;
import se.stegvis.identity.Caller;
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
import se.stegvis.publication.PublishedComparisons.PublishedComparison;

/** Published comparisons, for the coordinator and for members. */
@ApplicationScoped
class Publications {
    private static final Sql COLUMNS = new Sql("p.id, p.network_id, p.period, p.number, p.definition_version, p.published_at, p.comment");
    private static final Order LATEST_FIRST = Order.descending("period", Key.text("p.period"), Key.integer("p.number"));

    private final TenantQueries queries;
    private final NetworkAccess access;
    private final PublishedComparisons comparisons;

    Publications(TenantQueries queries, NetworkAccess access, PublishedComparisons comparisons) {
        this.queries = queries;
        this.access = access;
        this.comparisons = comparisons;
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
        var compared = comparisons.of(tenant, page.items());
        return page.map(one -> summary(one, compared.get(one.id())));
    }

    Versioned<Publication> require(Caller caller, UUID networkId, UUID id) {
        var tenant = access.tenant(caller, networkId);
        var sql = new Sql("SELECT").append(COLUMNS).append("FROM publication p WHERE p.network_id = ? AND p.id = ?", networkId, id);
        var published = queries.find(tenant, sql, Publications::published).orElseThrow(ProblemException::notFound);
        return new Versioned<>(publication(published, comparisons.of(tenant, List.of(published)).get(id), caller.municipalityCode()), 0);
    }

    private PublicationSummary summary(Published published, PublishedComparison comparison) {
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

    private Publication publication(Published published, PublishedComparison comparison, String ownCode) {
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
                .absences(comparison.absences())
                .links(Links.self(path(published.networkId(), published.id()))
                        .add("network-benchmarks", "GET", Networks.path(published.networkId()) + "/network-benchmarks?period=" + published.period())
                        .toMap());
    }

    private static Published published(Row row) throws SQLException {
        return new Published(row.id("id"), row.id("network_id"), Period.of(row.text("period"), "period"), row.number("number"), row.number("definition_version"),
                row.instant("published_at"), row.text("comment"));
    }
}
