package se.stegvis.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.stegvis.api.model.AbsenceReason;
import se.stegvis.api.model.BenchmarkAbsence;
import se.stegvis.api.model.BenchmarkPlace;
import se.stegvis.api.model.GroupFigures;
import se.stegvis.api.model.MunicipalityReference;
import se.stegvis.network.Definitions;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/**
 * Places and sums of publications. A publication never changes, so what was once worked out is kept in memory; who asks must have been
 * given the publication's row before, under row-level security.
 */
@ApplicationScoped
class PublishedComparisons {
    /** Of 290 municipalities: a third of a megabyte each. */
    private static final int REMEMBERED_AT_MOST = 50;

    private final TenantQueries queries;
    private final Definitions definitions;
    private final SignedFiguresReading reading;
    private final Cache<UUID, PublishedComparison> remembered = Caffeine.newBuilder().maximumSize(REMEMBERED_AT_MOST).build();

    PublishedComparisons(TenantQueries queries, Definitions definitions, SignedFiguresReading reading) {
        this.queries = queries;
        this.definitions = definitions;
        this.reading = reading;
    }

    /** Of all these publications: one statement for those that are not remembered. */
    Map<UUID, PublishedComparison> of(String tenant, Collection<Published> publications) {
        var definitionVersions = publications.stream().collect(Collectors.toMap(Published::id, Published::definitionVersion));
        return remembered.getAll(definitionVersions.keySet(), unknown -> {
            var members = members(tenant, unknown);
            return unknown.stream().collect(Collectors.toMap(id -> id, id -> comparison(members.getOrDefault(id, List.of()), definitionVersions.get(id))));
        });
    }

    private PublishedComparison comparison(List<Member> members, int definitionVersion) {
        var complete = members.stream().filter(member -> member.absence() == null).map(Member::figures).toList();
        var comparison = new Comparison(complete, definitions.require(definitionVersion));
        var absences = members.stream()
                .filter(member -> member.absence() != null)
                .map(member -> new BenchmarkAbsence().municipality(member.municipality()).reason(member.absence()))
                .toList();
        return new PublishedComparison(comparison.total(), comparison.sizeClasses(), comparison.places(), absences);
    }

    private Map<UUID, List<Member>> members(String tenant, Collection<? extends UUID> publications) {
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

    /** What all who may see a publication see alike. */
    record PublishedComparison(GroupFigures total, List<GroupFigures> sizeClasses, List<BenchmarkPlace> places, List<BenchmarkAbsence> absences) {

        /** The places, with the caller's own marked. */
        List<BenchmarkPlace> places(String ownCode) {
            return places.stream().map(place -> new BenchmarkPlace()
                    .municipality(place.getMunicipality())
                    .revision(place.getRevision())
                    .sizeClass(place.getSizeClass())
                    .rank(place.getRank())
                    .measures(place.getMeasures())
                    .own(place.getMunicipality().getCode().equals(ownCode))).toList();
        }
    }

    /** Somebody's place in a publication, or, with an absence, the lack of one; figures are null where nothing was signed off. */
    private record Member(UUID publicationId, MunicipalityReference municipality, AbsenceReason absence, SignedFigures figures) {}
}
