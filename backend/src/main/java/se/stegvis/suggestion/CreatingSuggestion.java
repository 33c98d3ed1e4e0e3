package se.stegvis.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.CreateSuggestionRequest;
import se.stegvis.api.model.EventType;
import se.stegvis.api.model.ImplementSuggestionRequest;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.department.Departments;
import se.stegvis.identity.Caller;
import se.stegvis.identity.People;
import se.stegvis.municipality.Settings;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.time.Times;

/** Writes a suggestion down: as a draft, submitted, or submitted and done in one step. */
@ApplicationScoped
public class CreatingSuggestion {
    private final Departments departments;
    private final People people;
    private final Settings settings;
    private final NewSuggestions suggestions;
    private final Times times;

    CreatingSuggestion(Departments departments, People people, Settings settings, NewSuggestions suggestions, Times times) {
        this.departments = departments;
        this.people = people;
        this.settings = settings;
        this.suggestions = suggestions;
        this.times = times;
    }

    /** Runs in the caller's transaction; returns the new suggestion's id. */
    public UUID create(Caller caller, CreateSuggestionRequest request) {
        requireWhatIsNeeded(request);
        var department = requireDepartment(caller, request);
        return create(caller, request, department, authors(caller, request, department), null);
    }

    /**
     * As {@link #create}, handed in at a shared device of a unit: nobody is known to be the author.
     *
     * @param device as a system of the unit's
     * @param signedBy name or initials, as the author liked
     */
    public UUID createSigned(Caller device, CreateSuggestionRequest request, String signedBy) {
        request.title(Titles.of(request.getProblem(), request.getIdea()));
        return create(device, request, requireDepartment(device, request), List.of(), signedBy);
    }

    private UUID create(Caller caller, CreateSuggestionRequest request, UUID department, List<UUID> authors, String signedBy) {
        var now = times.now();
        var suggestion = new Suggestion();
        suggestion.id = Ids.next();
        suggestion.canonicalId = suggestion.id;
        suggestion.municipalityCode = caller.municipalityCode();
        suggestion.departmentId = department;
        suggestion.title = request.getTitle() == null ? Titles.of(request.getProblem(), request.getIdea()) : request.getTitle();
        suggestion.problem = request.getProblem();
        suggestion.idea = request.getIdea();
        suggestion.expectedEffect = request.getExpectedEffect();
        suggestion.signedBy = signedBy;
        suggestion.listedAt = now;
        suggestion.promise = new ServicePromise();
        var happenings = begin(suggestion, request, caller, now);
        suggestions.add(suggestion, authors, request, caller, happenings, now);
        return suggestion.id;
    }

    private List<Happening> begin(Suggestion suggestion, CreateSuggestionRequest request, Caller caller, Instant now) {
        var happenings = new ArrayList<Happening>();
        if (request.getDraft()) {
            suggestion.become(SuggestionState.DRAFT, now);
            return happenings;
        }
        var inForce = settings.of(caller.municipalityCode());
        suggestion.blind = inForce.getBlindAssessment();
        suggestion.promise.begin(Times.dayOf(now), settings.workingDays(caller.municipalityCode()), inForce);
        suggestion.submit(now);
        happenings.add(new Happening(EventType.SUBMITTED, null, SuggestionState.SUBMITTED, null));
        if (request.getImplementation() != null) {
            implementAtOnce(suggestion, request.getImplementation(), caller, now);
            happenings.add(new Happening(EventType.IMPLEMENTED, SuggestionState.SUBMITTED, SuggestionState.IMPLEMENTED, suggestion.implementation));
        }
        return happenings;
    }

    /** A team with a mandate has decided by doing. */
    private static void implementAtOnce(Suggestion suggestion, ImplementSuggestionRequest done, Caller caller, Instant now) {
        suggestion.acknowledgedAt = now;
        suggestion.decidedAt = now;
        suggestion.implement(done.getDescription(), requireNotInTheFuture(done.getImplementedOn(), now, "/implementation/implementedOn"), caller.personId(), now);
    }

    /** The given day, or today; refused when it has not come yet. */
    static LocalDate requireNotInTheFuture(LocalDate day, Instant now, String property) {
        var today = Times.dayOf(now);
        if (day != null && day.isAfter(today)) {
            throw ProblemException.rule(new Refusal(property, "in-the-future", day));
        }
        return day == null ? today : day;
    }

    private static void requireWhatIsNeeded(CreateSuggestionRequest request) {
        if (request.getProblem() == null && request.getTitle() == null) {
            throw ProblemException.rule(Refusal.of("/problem", "problem-or-title"));
        }
        if (request.getDraft() && request.getImplementation() != null) {
            throw ProblemException.rule(Refusal.of("/implementation", "draft-or-done"));
        }
        var onBehalfOf = request.getOnBehalfOf();
        if (onBehalfOf != null && (onBehalfOf.getPersonId() == null) == (onBehalfOf.getName() == null)) {
            throw ProblemException.rule(Refusal.of("/onBehalfOf", "on-behalf-one-of"));
        }
    }

    private UUID requireDepartment(Caller caller, CreateSuggestionRequest request) {
        var id = request.getDepartmentId() == null ? caller.departmentId() : request.getDepartmentId();
        if (id == null) {
            throw ProblemException.rule(Refusal.of("/departmentId", "department-needed"));
        }
        var place = departments.find(caller.municipalityCode(), id)
                .orElseThrow(() -> ProblemException.rule(new Refusal("/departmentId", "unknown-reference", id)));
        if (place.closed()) {
            throw ProblemException.rule(new Refusal("/departmentId", "closed-department", id));
        }
        return place.id();
    }

    private List<UUID> authors(Caller caller, CreateSuggestionRequest request, UUID department) {
        var authors = new LinkedHashSet<UUID>();
        var onBehalfOf = request.getOnBehalfOf();
        if (onBehalfOf == null) {
            if (caller.systemClient()) {
                throw ProblemException.rule(Refusal.of("/onBehalfOf", "on-behalf-needed"));
            }
            authors.add(caller.personId());
        } else if (onBehalfOf.getPersonId() == null) {
            authors.add(people.withoutAccount(caller.municipalityCode(), onBehalfOf.getName(), department));
        } else {
            requireKnown(caller, "/onBehalfOf/personId", List.of(onBehalfOf.getPersonId()));
            authors.add(onBehalfOf.getPersonId());
        }
        if (request.getCoAuthorIds() != null) {
            requireKnown(caller, "/coAuthorIds", List.copyOf(request.getCoAuthorIds()));
            authors.addAll(request.getCoAuthorIds());
        }
        return List.copyOf(authors);
    }

    private void requireKnown(Caller caller, String property, List<UUID> ids) {
        if (!people.exist(caller.municipalityCode(), ids)) {
            throw ProblemException.rule(new Refusal(property, "unknown-reference", ids));
        }
    }
}
