package se.stegvis.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.stegvis.api.model.Picture;
import se.stegvis.api.model.PictureAddress;
import se.stegvis.api.model.PictureMoment;
import se.stegvis.identity.Caller;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.http.Versioned;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** Pictures as they are shown: before, then after, each with addresses that work for a while. Who added them is never told. */
@ApplicationScoped
public class Pictures {
    private static final String COLUMNS = """
            SELECT p.id, p.municipality_code, p.good_example_id, p.moment, p.description, p.media_type, p.width, p.height, p.thumbnail_width, p.thumbnail_height,
                p.version
            FROM picture p
            WHERE""";
    private static final String IN_ORDER = "ORDER BY p.moment = 'AFTER', p.position, p.id";

    private final TenantQueries queries;
    private final Tickets tickets;
    private final CopyingPictures copying;

    Pictures(TenantQueries queries, Tickets tickets, CopyingPictures copying) {
        this.queries = queries;
        this.tickets = tickets;
        this.copying = copying;
    }

    List<Picture> list(Illustrated of) {
        var sql = new Sql(COLUMNS).append(of.pictures()).append(IN_ORDER);
        return queries.list(of.municipalityCode(), sql, row -> picture(row, links(of, row.id("id"))));
    }

    Versioned<Picture> require(Illustrated of, UUID id) {
        var sql = new Sql(COLUMNS).append(of.pictures()).append("AND p.id = ?", id);
        return queries.find(of.municipalityCode(), sql, row -> new Versioned<>(picture(row, links(of, id)), row.number("version")))
                .orElseThrow(ProblemException::notFound);
    }

    /**
     * Pictures of examples that the tenant sees, for an answer that has the examples in it. One without pictures is left out.
     *
     * @param tenant a municipality, or who is bound to none and so sees public examples alone
     * @param self address of an example
     */
    public Map<UUID, List<Picture>> ofExamples(String tenant, Collection<UUID> exampleIds, Function<UUID, String> self) {
        if (exampleIds.isEmpty()) {
            return Map.of();
        }
        var sql = new Sql(COLUMNS).append("p.good_example_id = ANY(?)", exampleIds).append(IN_ORDER);
        return queries.list(tenant, sql, row -> Map.entry(row.id("good_example_id"), picture(row, Links.self(self.apply(row.id("good_example_id")))))).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Of each example that the tenant sees and that has pictures, the small form of one: how it became, if there is such. */
    public Map<UUID, PictureAddress> covers(String tenant, Collection<UUID> exampleIds) {
        if (exampleIds.isEmpty()) {
            return Map.of();
        }
        var sql = new Sql("""
                SELECT DISTINCT ON (p.good_example_id) p.id, p.municipality_code, p.good_example_id, p.thumbnail_width, p.thumbnail_height
                FROM picture p
                WHERE p.good_example_id = ANY(?)
                ORDER BY p.good_example_id, p.moment, p.position, p.id""", exampleIds);
        return queries.list(tenant, sql, row -> Map.entry(row.id("good_example_id"), thumbnail(row))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The example takes the suggestion's pictures along; from then on they are its own. Runs in the caller's transaction. */
    public void copy(Caller caller, UUID suggestionId, UUID exampleId) {
        copying.copy(caller, suggestionId, exampleId);
    }

    private Picture picture(Row row, Links links) throws SQLException {
        return new Picture()
                .id(row.id("id"))
                .moment(row.value("moment", PictureMoment::valueOf))
                .description(row.text("description"))
                .mediaType(row.text("media_type"))
                .full(new PictureAddress().address(address(row, PictureSize.FULL)).width(row.number("width")).height(row.number("height")))
                .thumbnail(thumbnail(row))
                .links(links.toMap());
    }

    private PictureAddress thumbnail(Row row) throws SQLException {
        return new PictureAddress().address(address(row, PictureSize.THUMBNAIL)).width(row.number("thumbnail_width")).height(row.number("thumbnail_height"));
    }

    private String address(Row row, PictureSize size) throws SQLException {
        return tickets.address(new PictureKey(row.text("municipality_code"), row.id("id"), size));
    }

    private static Links links(Illustrated of, UUID id) {
        var path = of.path(id);
        return Links.self(path).when(of.mayChange(), "update", "PUT", path).when(of.mayChange(), "delete", "DELETE", path);
    }
}
