package se.stegvis.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.CreateSignOffRequest;
import se.stegvis.api.model.NetworkReference;
import se.stegvis.api.model.PeriodState;
import se.stegvis.api.model.SignOff;
import se.stegvis.figure.FigureMapping;
import se.stegvis.figure.Period;
import se.stegvis.identity.Action;
import se.stegvis.identity.Caller;
import se.stegvis.network.Definition;
import se.stegvis.network.Definitions;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.http.Versioned;
import se.stegvis.platform.page.Key;
import se.stegvis.platform.page.KeysetQuery;
import se.stegvis.platform.page.Order;
import se.stegvis.platform.page.Page;
import se.stegvis.platform.page.PageRequest;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** A municipality's sign-offs, with all their revisions. */
@ApplicationScoped
public class SignOffs {
    private static final String FROM = """
            FROM sign_off o
            JOIN municipality m ON m.code = o.municipality_code
            LEFT JOIN publication p ON p.id = o.publication_id
            WHERE o.municipality_code = ?""";
    private static final Sql COLUMNS = new Sql(SignedFiguresReading.COLUMNS.text()).append(", (SELECT n.name FROM network n WHERE n.id = o.network_id) AS network_name");
    private static final Order LATEST_FIRST = Order.descending("signedAt", Key.instant("o.signed_at"), Key.id("o.id"));

    private final TenantQueries queries;
    private final SignedFiguresReading reading;
    private final Freezing freezing;
    private final Definitions definitions;
    private final Times times;

    SignOffs(TenantQueries queries, SignedFiguresReading reading, Freezing freezing, Definitions definitions, Times times) {
        this.queries = queries;
        this.reading = reading;
        this.freezing = freezing;
        this.definitions = definitions;
        this.times = times;
    }

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/sign-offs/" + id;
    }

    Page<SignOff> list(Caller caller, UUID networkId, String period, PageRequest request) {
        var from = new Sql(FROM, caller.municipalityCode())
                .when(networkId != null, "AND o.network_id = ?", networkId)
                .when(period != null, "AND o.period = ?", period);
        return new KeysetQuery<>(COLUMNS, from, LATEST_FIRST, this::signed, one -> List.of(one.figures().signedAt().toString(), one.figures().id().toString()))
                .page(queries, caller.municipalityCode(), request)
                .map(one -> signOff(one, caller));
    }

    Versioned<SignOff> require(Caller caller, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append(FROM, caller.municipalityCode()).append("AND o.id = ?", id);
        var signOff = queries.find(caller.municipalityCode(), sql, this::signed).map(one -> signOff(one, caller)).orElseThrow(ProblemException::notFound);
        return new Versioned<>(signOff, version(signOff));
    }

    /** Freezes the figures of a period that is over, for a network that the municipality was in at its end. */
    public UUID sign(Caller caller, CreateSignOffRequest request) {
        var period = Period.of(request.getPeriod(), "/period");
        var definition = requireCompared(caller.municipalityCode(), request.getNetworkId(), period, "/networkId", "/period");
        if (!period.isOverOn(times.today())) {
            throw ProblemException.rule(new Refusal("/period", "period-not-over", period));
        }
        return freezing.freeze(caller, request, period, definition);
    }

    void takeBack(Caller caller, UUID id, int version) {
        var signOff = require(caller, id).resource();
        if (version(signOff) != version) {
            throw ProblemException.of(ProblemType.CHANGED_MEANWHILE);
        }
        var removed = queries.update(caller.municipalityCode(), new Sql(
                "DELETE FROM sign_off WHERE municipality_code = ? AND id = ? AND publication_id IS NULL", caller.municipalityCode(), id));
        if (removed == 0) {
            throw ProblemException.of(ProblemType.IN_USE);
        }
    }

    /** The definition that the network compares the period by; refuses one that the municipality or the definition has no part in. */
    Definition requireCompared(String municipalityCode, UUID networkId, Period period, String network, String wanted) {
        var day = period.lastDay();
        var member = new Sql("""
                SELECT 1 FROM network_member
                WHERE network_id = ? AND municipality_code = ? AND joined_on <= ? AND (left_on IS NULL OR left_on >= ?)""", networkId, municipalityCode, day, day);
        if (queries.find(municipalityCode, member, row -> true).isEmpty()) {
            throw ProblemException.rule(new Refusal(network, "no-member-then", networkId));
        }
        var definition = definitions.adopted(municipalityCode, networkId, period.firstDay());
        if (!definition.periodKinds().contains(period.kind())) {
            throw ProblemException.rule(new Refusal(wanted, "kind-not-compared", period));
        }
        return definition;
    }

    private static int version(SignOff signOff) {
        return signOff.getState() == PeriodState.PUBLISHED ? 1 : 0;
    }

    private Signed signed(Row row) throws SQLException {
        return new Signed(reading.read(row), row.text("network_name"));
    }

    private SignOff signOff(Signed row, Caller caller) {
        var signed = row.figures();
        var published = signed.publicationNumber() != null;
        var path = path(caller.municipalityCode(), signed.id());
        var definition = definitions.require(signed.definitionVersion());
        return new SignOff()
                .id(signed.id())
                .network(new NetworkReference().id(signed.networkId()).name(row.networkName()))
                .period(signed.period().toString())
                .revision(signed.revision())
                .state(published ? PeriodState.PUBLISHED : PeriodState.SIGNED_OFF)
                .signedBy(signed.signedBy())
                .signedAt(signed.signedAt())
                .comment(signed.comment())
                .publishedAt(signed.publishedAt())
                .figures(FigureMapping.figures(signed.period(), definition, signed.missingHeadcounts(), signed.withheld()).measures(signed.counts().toMeasures()))
                .links(Links.self(path)
                        .add("counted-suggestions", "GET", "/municipalities/" + caller.municipalityCode() + "/counted-suggestions?signOffId=" + signed.id() + "&period=" + signed.period())
                        .when(!published && caller.mayAnywhere(Action.DELETE_SIGN_OFF), "take-back", "DELETE", path)
                        .toMap());
    }

    private record Signed(SignedFigures figures, String networkName) {}
}
