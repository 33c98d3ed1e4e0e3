package se.stegvis.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.CreateSignUpRequest;
import se.stegvis.api.model.DepartmentReference;
import se.stegvis.api.model.NewsKind;
import se.stegvis.api.model.SignUp;
import se.stegvis.api.model.SignUpState;
import se.stegvis.api.model.TrainingOccasion;
import se.stegvis.identity.Caller;
import se.stegvis.identity.People;
import se.stegvis.notification.Telling;
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
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** Who takes part in an occasion: the first as many as there are seats; the others wait, in the order in which they came. */
@ApplicationScoped
public class SignUps {
    private static final Sql COLUMNS = new Sql("""
            s.id, s.municipality_code, s.person_id, s.signed_up_at, s.attended, s.version, s.position, p.display_name, p.protected_identity, p.department_id, d.name AS department_name,
            d.ancestors, (
                SELECT count(*)::integer FROM training_sign_up b
                WHERE b.municipality_code = s.municipality_code AND b.occasion_id = s.occasion_id AND b.position <= s.position) AS place""");
    private static final Order AS_THEY_CAME = Order.ascending("position", Key.integer("s.position"));

    private final TenantQueries queries;
    private final Occasions occasions;
    private final Telling telling;
    private final Times times;

    SignUps(TenantQueries queries, Occasions occasions, Telling telling, Times times) {
        this.queries = queries;
        this.occasions = occasions;
        this.telling = telling;
        this.times = times;
    }

    static String path(String municipalityCode, UUID occasionId, UUID id) {
        return Occasions.path(municipalityCode, occasionId) + "/sign-ups/" + id;
    }

    /** Of those whom the caller leads, and the caller's own. */
    Page<SignUp> list(Caller caller, UUID occasionId, PageRequest request) {
        var occasion = occasions.require(caller, occasionId).resource();
        return new KeysetQuery<>(COLUMNS, from(caller, occasionId), AS_THEY_CAME, row -> placed(row, caller, occasion), one -> List.of(String.valueOf(one.position())))
                .page(queries, caller.municipalityCode(), request)
                .map(one -> one.signUp().resource());
    }

    Versioned<SignUp> require(Caller caller, UUID occasionId, UUID id) {
        var occasion = occasions.require(caller, occasionId).resource();
        var sql = new Sql("SELECT").append(COLUMNS).append(from(caller, occasionId)).append("AND s.id = ?", id);
        return queries.find(caller.municipalityCode(), sql, row -> placed(row, caller, occasion).signUp()).orElseThrow(ProblemException::notFound);
    }

    /** Runs in the caller's transaction. A second time: 409. Somebody whom the caller does not lead: 403. */
    public UUID add(Caller caller, UUID occasionId, CreateSignUpRequest request) {
        var code = caller.municipalityCode();
        occasions.lock(code, occasionId);
        occasions.requireAhead(caller, occasionId);
        var person = request.getPersonId() == null ? caller.personId() : request.getPersonId();
        if (!person.equals(caller.personId())) {
            requireLed(caller, person);
        }
        var id = Ids.next();
        var added = queries.update(code, new Sql("""
                INSERT INTO training_sign_up (id, municipality_code, occasion_id, person_id, position, signed_up_at)
                SELECT ?, ?, ?, ?, coalesce(max(position), 0) + 1, ? FROM training_sign_up WHERE municipality_code = ? AND occasion_id = ?
                ON CONFLICT (municipality_code, occasion_id, person_id) DO NOTHING""", id, code, occasionId, person, times.now(), code, occasionId));
        if (added == 0) {
            throw ProblemException.of(ProblemType.ALREADY_EXISTS, List.of(new Refusal("/personId", "signed-up-already", person)));
        }
        return id;
    }

    /** Whoever gets the seat by it is told. Once the occasion has begun: 409. */
    void takeBack(Caller caller, UUID occasionId, UUID id, int version) {
        var code = caller.municipalityCode();
        occasions.lock(code, occasionId);
        var signUp = require(caller, occasionId, id).resource();
        var occasion = occasions.require(caller, occasionId).resource();
        if (!occasion.getStartsAt().isAfter(times.now())) {
            throw ProblemException.of(ProblemType.IN_USE, List.of(Refusal.of("trainingOccasionId", "begun")));
        }
        queries.updateCurrent(code, new Sql("DELETE FROM training_sign_up WHERE municipality_code = ? AND id = ? AND version = ?", code, id, version));
        if (signUp.getState() == SignUpState.SEATED && occasion.getWaiting() > 0) {
            telling.tell(caller, NewsKind.SEAT_GAINED, occasionId, occasion.getTraining().getTitle(),
                    occasions.seated(code, occasionId, occasion.getSeats(), occasion.getSeats()));
        }
    }

    private void requireLed(Caller caller, UUID person) {
        var sql = new Sql("""
                SELECT d.ancestors FROM person p LEFT JOIN department d ON d.municipality_code = p.municipality_code AND d.id = p.department_id
                WHERE p.municipality_code = ? AND p.id = ?""", caller.municipalityCode(), person);
        var ancestors = queries.find(caller.municipalityCode(), sql, row -> row.ids("ancestors"))
                .orElseThrow(() -> ProblemException.rule(new Refusal("/personId", "unknown-reference", person)));
        if (!caller.leads(ancestors)) {
            throw ProblemException.notAllowed();
        }
    }

    private static Sql from(Caller caller, UUID occasionId) {
        return new Sql("""
                FROM training_sign_up s
                JOIN person p ON p.municipality_code = s.municipality_code AND p.id = s.person_id
                LEFT JOIN department d ON d.municipality_code = p.municipality_code AND d.id = p.department_id
                WHERE s.municipality_code = ? AND s.occasion_id = ?""", caller.municipalityCode(), occasionId)
                .when(!caller.leadsEverywhere(), "AND (s.person_id = ? OR d.ancestors && ?::uuid[])", caller.personId(), caller.ledNodes());
    }

    private record Placed(int position, Versioned<SignUp> signUp) {}

    private Placed placed(Row row, Caller caller, TrainingOccasion occasion) throws SQLException {
        var path = path(row.text("municipality_code"), occasion.getId(), row.id("id"));
        var department = row.id("department_id");
        var waits = row.number("place") - occasion.getSeats();
        var own = row.id("person_id").equals(caller.personId());
        var mayTakeBack = occasion.getStartsAt().isAfter(times.now()) && (own || caller.leads(row.ids("ancestors")));
        var signUp = new SignUp()
                .id(row.id("id"))
                .person(row.flag("protected_identity") && !own ? null : People.reference(row, "person_id", "display_name"))
                .department(department == null ? null : new DepartmentReference().id(department).name(row.text("department_name")))
                .state(waits > 0 ? SignUpState.WAITING : SignUpState.SEATED)
                .position(waits > 0 ? waits : null)
                .signedUpAt(row.instant("signed_up_at"))
                .attended(row.value("attended", value -> value.equals("t") || value.equals("true")))
                .links(Links.self(path).when(mayTakeBack, "take-back", "DELETE", path).toMap());
        return new Placed(row.number("position"), new Versioned<>(signUp, row.number("version")));
    }
}
