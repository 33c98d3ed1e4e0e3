package se.stegvis.training;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import se.stegvis.api.TrainingApi;
import se.stegvis.api.model.CreateAttendanceRequest;
import se.stegvis.api.model.CreateSignUpRequest;
import se.stegvis.api.model.CreateTrainingOccasionRequest;
import se.stegvis.api.model.CreateTrainingRequest;
import se.stegvis.api.model.TrainingKind;
import se.stegvis.api.model.UpdateTrainingOccasionRequest;
import se.stegvis.api.model.UpdateTrainingRequest;
import se.stegvis.identity.CurrentCaller;
import se.stegvis.platform.http.EntityTags;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.page.PageRequest;

/** Trainings over HTTP. */
class TrainingResource implements TrainingApi {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", "utf-8");

    private final CurrentCaller caller;
    private final Trainings trainings;
    private final Occasions occasions;
    private final SignUps signUps;
    private final TrainedPeople trained;
    private final CalendarFiles calendar;
    private final Exchange exchange;

    TrainingResource(CurrentCaller caller, Trainings trainings, Occasions occasions, SignUps signUps, TrainedPeople trained, CalendarFiles calendar, Exchange exchange) {
        this.caller = caller;
        this.trainings = trainings;
        this.occasions = occasions;
        this.signUps = signUps;
        this.trained = trained;
        this.calendar = calendar;
        this.exchange = exchange;
    }

    @Override
    public Response listTrainings(String municipalityCode, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(trainings.list(caller.get(), new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getTraining(String municipalityCode, UUID trainingId) {
        return exchange.answers().ok(trainings.require(caller.get(), trainingId));
    }

    @Override
    public Response createTraining(String municipalityCode, CreateTrainingRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            var id = trainings.add(caller.get(), request);
            return exchange.answers().created(trainings.require(caller.get(), id), Trainings.path(municipalityCode, id));
        });
    }

    @Override
    public Response updateTraining(String municipalityCode, UUID trainingId, UpdateTrainingRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            trainings.change(caller.get(), trainingId, version, request);
            return exchange.answers().ok(trainings.require(caller.get(), trainingId));
        });
    }

    @Override
    public Response deleteTraining(String municipalityCode, UUID trainingId, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            trainings.remove(caller.get(), trainingId, version);
            return exchange.answers().noContent();
        });
    }

    @Override
    public Response listTrainingOccasions(String municipalityCode, UUID trainingId, Instant from, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(occasions.list(caller.get(), trainingId, from, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getTrainingOccasion(String municipalityCode, UUID trainingOccasionId) {
        return exchange.answers().ok(occasions.require(caller.get(), trainingOccasionId));
    }

    @Override
    public Response createTrainingOccasion(String municipalityCode, CreateTrainingOccasionRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            var id = occasions.plan(caller.get(), request);
            return exchange.answers().created(occasions.require(caller.get(), id), Occasions.path(municipalityCode, id));
        });
    }

    @Override
    public Response updateTrainingOccasion(String municipalityCode, UUID trainingOccasionId, UpdateTrainingOccasionRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            occasions.change(caller.get(), trainingOccasionId, version, request);
            return exchange.answers().ok(occasions.require(caller.get(), trainingOccasionId));
        });
    }

    @Override
    public Response callOffTrainingOccasion(String municipalityCode, UUID trainingOccasionId, String ifMatch, String idempotencyKey) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, trainingOccasionId, () -> {
            occasions.callOff(caller.get(), trainingOccasionId, version);
            return exchange.answers().ok(occasions.require(caller.get(), trainingOccasionId));
        });
    }

    @Override
    public Response recordAttendance(String municipalityCode, UUID trainingOccasionId, CreateAttendanceRequest request, String ifMatch, String idempotencyKey) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            occasions.noteAttendance(caller.get(), trainingOccasionId, version, request.getSignUpIds());
            return exchange.answers().ok(occasions.require(caller.get(), trainingOccasionId));
        });
    }

    @Override
    public Response getTrainingCalendarFile(String municipalityCode, UUID trainingOccasionId) {
        var occasion = occasions.require(caller.get(), trainingOccasionId);
        return exchange.answers().attachment("stegvis.ics", CALENDAR, calendar.of(occasion), occasion.version());
    }

    @Override
    public Response listSignUps(String municipalityCode, UUID trainingOccasionId, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(signUps.list(caller.get(), trainingOccasionId, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getSignUp(String municipalityCode, UUID trainingOccasionId, UUID signUpId) {
        return exchange.answers().ok(signUps.require(caller.get(), trainingOccasionId, signUpId));
    }

    @Override
    public Response createSignUp(String municipalityCode, UUID trainingOccasionId, CreateSignUpRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            var id = signUps.add(caller.get(), trainingOccasionId, request);
            return exchange.answers().created(signUps.require(caller.get(), trainingOccasionId, id), SignUps.path(municipalityCode, trainingOccasionId, id));
        });
    }

    @Override
    public Response deleteSignUp(String municipalityCode, UUID trainingOccasionId, UUID signUpId, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            signUps.takeBack(caller.get(), trainingOccasionId, signUpId, version);
            return exchange.answers().noContent();
        });
    }

    @Override
    public Response listTrainedPersons(String municipalityCode, UUID departmentId, TrainingKind kind, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(trained.list(caller.get(), departmentId, kind, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response listDepartmentTrainings(String municipalityCode) {
        return exchange.answers().all(trained.byDepartment(caller.get()));
    }
}
