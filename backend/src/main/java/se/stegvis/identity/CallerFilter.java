package se.stegvis.identity;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import se.stegvis.api.model.Language;
import se.stegvis.api.model.Role;
import se.stegvis.platform.http.RequestBudget;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemType;

/**
 * Lets a request through to its operation: signed in (else 401), of this municipality (else 404), with a role or scope that allows
 * the operation somewhere (else 403). It finds the action by the operation's name, so that nothing is open by being forgotten.
 */
class CallerFilter {
    private static final Set<String> OPEN_TO_EVERYBODY = Set.of("getApiInfo", "listPublicGoodExamples", "getPublicGoodExample", "getPictureContent", "getLogo",
            "endMails", "startKioskSession", "getKioskSession", "endKioskSession", "createKioskSuggestion");
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");

    private static final Duration SKEW = Duration.ofSeconds(30);

    private final CurrentIdentityAssociation association;
    private final SignedInIdentity.Reader reader;
    private final PersonRegister persons;
    private final CurrentCaller current;
    private final RequestBudget budget;

    CallerFilter(CurrentIdentityAssociation association, SignedInIdentity.Reader reader, PersonRegister persons, CurrentCaller current, RequestBudget budget) {
        this.association = association;
        this.reader = reader;
        this.persons = persons;
        this.current = current;
        this.budget = budget;
    }

    /** First, on the event loop: verifying a token may ask the identity provider, and no thread shall wait for that. */
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION, nonBlocking = true)
    Uni<Response> identify(ResourceInfo resource, RoutingContext routing) {
        if (isOpen(resource)) {
            return Uni.createFrom().nullItem();
        }
        if (routing.request().headers().getAll(HttpHeaders.AUTHORIZATION).size() > 1) {
            throw ProblemException.invalid(Refusal.of(HttpHeaders.AUTHORIZATION, "repeated"));
        }
        return association.getDeferredIdentity().onFailure().transform(SignInFailure::asProblem).replaceWith((Response) null);
    }

    /** Then, where the database may be asked: who is this here, and may they? */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    void authorize(ContainerRequestContext request, ResourceInfo resource, RoutingContext routing) {
        if (isOpen(resource)) {
            budget.spend("at " + routing.request().remoteAddress().hostAddress());
            return;
        }
        var identity = association.getIdentity();
        if (identity.isAnonymous()) {
            throw ProblemException.of(ProblemType.UNAUTHENTICATED);
        }
        if (BearerOrSession.isSession(routing) && !SAFE_METHODS.contains(request.getMethod()) && !"1".equals(request.getHeaderString("X-Stegvis-Request"))) {
            throw ProblemException.of(ProblemType.REQUEST_NOT_FROM_OUR_PAGE);
        }
        var caller = callerOf(identity);
        budget.spend(caller.key());
        requireOwn(request.getUriInfo().getPathParameters().getFirst("municipalityCode"), caller);
        var action = Action.ofOperation(resource.getResourceMethod().getName());
        if (action == null || !caller.mayAnywhere(action)) {
            throw ProblemException.notAllowed();
        }
        current.set(caller);
    }

    private static boolean isOpen(ResourceInfo resource) {
        return OPEN_TO_EVERYBODY.contains(resource.getResourceMethod().getName());
    }

    private Caller callerOf(SecurityIdentity identity) {
        var token = (JsonWebToken) identity.getPrincipal();
        // Judged by the machine's clock, as its other times are. A token without the claim reads as issued long ago.
        if (token.getIssuedAtTime() > Clock.systemUTC().instant().plus(SKEW).getEpochSecond()) {
            throw ProblemException.of(ProblemType.UNAUTHENTICATED);
        }
        var signedIn = reader.read(token);
        if (signedIn.municipalityCode() != null) {
            return persons.callerOf(signedIn);
        }
        var key = signedIn.issuer() + " " + signedIn.subject();
        if (signedIn.systemClient() && signedIn.organisation() != null) {
            return new Caller(null, signedIn.organisation(), key, null, signedIn.displayName(), null, Language.sv, true, signedIn.scopes(), List.of());
        }
        if (signedIn.roles().contains(Role.NETWORK_COORDINATOR)) {
            return new Caller(null, signedIn.organisation(), key, null, signedIn.displayName(), null, Language.sv, false, Set.of(),
                    List.of(new Grant(Role.NETWORK_COORDINATOR, null)));
        }
        throw ProblemException.notAllowed();
    }

    /** Everything of another municipality does not exist. A network coordinator belongs to none: there the roles decide; its systems reach none. */
    private static void requireOwn(String municipalityCode, Caller caller) {
        var reachesNone = caller.municipalityCode() == null && caller.systemClient();
        if (municipalityCode != null && (reachesNone || caller.municipalityCode() != null && !municipalityCode.equals(caller.municipalityCode()))) {
            throw ProblemException.notFound();
        }
    }
}
