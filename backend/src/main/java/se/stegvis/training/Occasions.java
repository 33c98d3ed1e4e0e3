package se.stegvis.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.CreateTrainingOccasionRequest;
import se.stegvis.api.model.NewsKind;
import se.stegvis.api.model.SignUpState;
import se.stegvis.api.model.TrainingKind;
import se.stegvis.api.model.TrainingOccasion;
import se.stegvis.api.model.TrainingReference;
import se.stegvis.api.model.UpdateTrainingOccasionRequest;
import se.stegvis.identity.Action;
import se.stegvis.identity.Caller;
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
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** Trainings at a time and place. */
@ApplicationScoped
public class Occasions {
    private static final Order BY_TIME = Order.ascending("start", Key.instant("o.starts_at"), Key.id("o.id"));

    private final TenantQueries queries;
    private final Telling telling;
    private final Times times;

    Occasions(TenantQueries queries, Telling telling, Times times) {
        this.queries = queries;
        this.telling = telling;
        this.times = times;
    }

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/training-occasions/" + id;
    }

    Page<TrainingOccasion> list(Caller caller, UUID trainingId, Instant from, PageRequest request) {
        var selection = from(caller)
                .when(trainingId != null, "AND o.training_id = ?", trainingId)
                .when(from != null, "AND o.ends_at >= ?", from);
        return new KeysetQuery<>(columns(caller), selection, BY_TIME, row -> occasion(row, caller),
                        one -> List.of(one.resource().getStartsAt().toString(), one.resource().getId().toString()))
                .page(queries, caller.municipalityCode(), request)
                .map(Versioned::resource);
    }

    Versioned<TrainingOccasion> require(Caller caller, UUID id) {
        var sql = new Sql("SELECT").append(columns(caller)).append(from(caller)).append("AND o.id = ?", id);
        return queries.find(caller.municipalityCode(), sql, row -> occasion(row, caller)).orElseThrow(ProblemException::notFound);
    }

    /** Runs in the caller's transaction. What has begun already is not planned: 422. */
    public UUID plan(Caller caller, CreateTrainingOccasionRequest request) {
        var code = caller.municipalityCode();
        var training = new Sql("SELECT 1 FROM training WHERE municipality_code = ? AND id = ?", code, request.getTrainingId());
        if (queries.find(code, training, row -> true).isEmpty()) {
            throw ProblemException.rule(new Refusal("/trainingId", "unknown-reference", request.getTrainingId()));
        }
        requireSense(request.getStartsAt(), request.getEndsAt(), request.getPlace(), request.getLink());
        var id = Ids.next();
        queries.update(code, new Sql("""
                INSERT INTO training_occasion (id, municipality_code, training_id, starts_at, ends_at, place, link, seats) VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                id, code, request.getTrainingId(), request.getStartsAt(), request.getEndsAt(), request.getPlace(), request.getLink(), request.getSeats()));
        return id;
    }

    /** Those who signed up are told; those who get a seat by it are told that. */
    void change(Caller caller, UUID id, int version, UpdateTrainingOccasionRequest request) {
        var code = caller.municipalityCode();
        lock(code, id);
        var before = requireAhead(caller, id);
        requireSense(request.getStartsAt(), request.getEndsAt(), request.getPlace(), request.getLink());
        if (request.getSeats() < before.getTaken()) {
            throw ProblemException.rule(new Refusal("/seats", "seats-taken", request.getSeats(), before.getTaken()));
        }
        queries.updateCurrent(code, new Sql("""
                UPDATE training_occasion SET starts_at = ?, ends_at = ?, place = ?, link = ?, seats = ?, version = version + 1
                WHERE municipality_code = ? AND id = ? AND version = ?""",
                request.getStartsAt(), request.getEndsAt(), request.getPlace(), request.getLink(), request.getSeats(), code, id, version));
        telling.tell(caller, NewsKind.OCCASION_CHANGED, id, before.getTraining().getTitle(), seated(code, id, 1, before.getSeats()));
        telling.tell(caller, NewsKind.SEAT_GAINED, id, before.getTraining().getTitle(), seated(code, id, before.getSeats() + 1, request.getSeats()));
    }

    void callOff(Caller caller, UUID id, int version) {
        var code = caller.municipalityCode();
        lock(code, id);
        var occasion = requireAhead(caller, id);
        queries.updateCurrent(code, new Sql(
                "UPDATE training_occasion SET called_off_at = ?, version = version + 1 WHERE municipality_code = ? AND id = ? AND version = ?",
                times.now(), code, id, version));
        telling.tell(caller, NewsKind.OCCASION_CALLED_OFF, id, occasion.getTraining().getTitle(), seated(code, id, 1, Integer.MAX_VALUE));
    }

    /** Notes who of those with a seat was there. Before it has begun: 422. */
    public void noteAttendance(Caller caller, UUID id, int version, List<UUID> signUps) {
        var code = caller.municipalityCode();
        lock(code, id);
        var occasion = require(caller, id).resource();
        if (occasion.getCalledOff()) {
            throw ProblemException.rule(Refusal.of("/signUpIds", "called-off"));
        }
        if (occasion.getStartsAt().isAfter(times.now())) {
            throw ProblemException.rule(Refusal.of("/signUpIds", "not-begun"));
        }
        var seated = queries.list(code, new Sql("SELECT id FROM training_sign_up WHERE municipality_code = ? AND occasion_id = ? ORDER BY position LIMIT ?",
                code, id, occasion.getSeats()), row -> row.id("id"));
        var stranger = signUps.stream().filter(one -> !seated.contains(one)).findFirst();
        if (stranger.isPresent()) {
            throw ProblemException.rule(new Refusal("/signUpIds/" + signUps.indexOf(stranger.get()), "no-seat", stranger.get()));
        }
        queries.updateCurrent(code, new Sql(
                "UPDATE training_occasion SET version = version + 1 WHERE municipality_code = ? AND id = ? AND version = ?", code, id, version));
        queries.update(code, new Sql("UPDATE training_sign_up SET attended = id = ANY(?), version = version + 1 WHERE municipality_code = ? AND id = ANY(?)",
                signUps, code, seated));
    }

    /** One at a time takes seats of an occasion. One that does not exist: 404. */
    void lock(String code, UUID id) {
        var sql = new Sql("SELECT 1 FROM training_occasion WHERE municipality_code = ? AND id = ? FOR NO KEY UPDATE", code, id);
        queries.find(code, sql, row -> true).orElseThrow(ProblemException::notFound);
    }

    /** An occasion that people can still sign up for: 422 once it has begun, or was called off. */
    TrainingOccasion requireAhead(Caller caller, UUID id) {
        var occasion = require(caller, id).resource();
        if (occasion.getCalledOff()) {
            throw ProblemException.rule(Refusal.of("trainingOccasionId", "called-off"));
        }
        if (!occasion.getStartsAt().isAfter(times.now())) {
            throw ProblemException.rule(Refusal.of("trainingOccasionId", "begun"));
        }
        return occasion;
    }

    /** People at these places in the order of signing up, counted from 1. */
    List<UUID> seated(String code, UUID id, int first, int last) {
        var sql = new Sql("""
                SELECT person_id FROM training_sign_up WHERE municipality_code = ? AND occasion_id = ? ORDER BY position OFFSET ? LIMIT ?""",
                code, id, first - 1, Math.max(0, last - first + 1));
        return queries.list(code, sql, row -> row.id("person_id"));
    }

    private void requireSense(Instant startsAt, Instant endsAt, String place, String link) {
        if (!startsAt.isAfter(times.now())) {
            throw ProblemException.rule(new Refusal("/startsAt", "in-the-past", startsAt));
        }
        if (!endsAt.isAfter(startsAt)) {
            throw ProblemException.rule(new Refusal("/endsAt", "ends-before-start", endsAt));
        }
        if (place == null && link == null) {
            throw ProblemException.rule(Refusal.of("/place", "place-or-link"));
        }
    }

    private static Sql columns(Caller caller) {
        return new Sql("""
                o.id, o.municipality_code, o.training_id, t.kind, t.title, o.starts_at, o.ends_at, o.place, o.link, o.seats, o.called_off_at IS NOT NULL AS called_off,
                o.version, (
                    SELECT count(*)::integer FROM training_sign_up s WHERE s.municipality_code = o.municipality_code AND s.occasion_id = o.id) AS sign_ups, (
                    SELECT count(*)::integer FROM training_sign_up me
                    JOIN training_sign_up s ON s.municipality_code = me.municipality_code AND s.occasion_id = me.occasion_id AND s.position <= me.position
                    WHERE me.municipality_code = o.municipality_code AND me.occasion_id = o.id AND me.person_id = ?) AS my_place,
                (SELECT s.id FROM training_sign_up s WHERE s.municipality_code = o.municipality_code AND s.occasion_id = o.id AND s.person_id = ?) AS my_sign_up
                """, caller.personId(), caller.personId());
    }

    private static Sql from(Caller caller) {
        return new Sql("""
                FROM training_occasion o JOIN training t ON t.municipality_code = o.municipality_code AND t.id = o.training_id
                WHERE o.municipality_code = ?""", caller.municipalityCode());
    }

    private Versioned<TrainingOccasion> occasion(Row row, Caller caller) throws SQLException {
        var path = path(row.text("municipality_code"), row.id("id"));
        var seats = row.number("seats");
        var signUps = row.number("sign_ups");
        var mine = row.number("my_place");
        var ahead = !row.flag("called_off") && row.instant("starts_at").isAfter(times.now());
        var occasion = new TrainingOccasion()
                .id(row.id("id"))
                .training(new TrainingReference().id(row.id("training_id")).kind(row.value("kind", TrainingKind::valueOf)).title(row.text("title")))
                .startsAt(row.instant("starts_at"))
                .endsAt(row.instant("ends_at"))
                .place(row.text("place"))
                .link(row.text("link"))
                .seats(seats)
                .taken(Math.min(signUps, seats))
                .waiting(Math.max(0, signUps - seats))
                .calledOff(row.flag("called_off"))
                .mine(mine == 0 ? null : mine <= seats ? SignUpState.SEATED : SignUpState.WAITING)
                .links(Links.self(path)
                        .add("calendar-file", "GET", path + "/calendar-files")
                        .add("sign-ups", "GET", path + "/sign-ups")
                        .when(ahead && mine == 0 && caller.personId() != null, "sign-up", "POST", path + "/sign-ups")
                        .when(ahead && mine > 0, "take-back", "DELETE", path + "/sign-ups/" + row.id("my_sign_up"))
                        .when(ahead && caller.mayAnywhere(Action.LIST_TRAINED_PERSONS), "sign-up-others", "POST", path + "/sign-ups")
                        .when(ahead && caller.mayAnywhere(Action.UPDATE_TRAINING_OCCASION), "update", "PUT", path)
                        .when(ahead && caller.mayAnywhere(Action.CALL_OFF_TRAINING_OCCASION), "call-off", "POST", path + "/call-offs")
                        .when(!ahead && !row.flag("called_off") && caller.mayAnywhere(Action.RECORD_ATTENDANCE), "note-attendance", "POST", path + "/attendances")
                        .toMap());
        return new Versioned<>(occasion, row.number("version"));
    }
}
