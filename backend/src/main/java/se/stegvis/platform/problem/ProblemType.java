package se.stegvis.platform.problem;

/** The catalogue of problems: the contract's list, each with its HTTP status. */
public enum ProblemType {
    INVALID_INPUT("invalid-input", 400),
    MALFORMED_BODY("malformed-body", 400),
    UNAUTHENTICATED("unauthenticated", 401),
    NOT_ALLOWED("not-allowed", 403),
    REQUEST_NOT_FROM_OUR_PAGE("request-not-from-our-page", 403),
    NOT_FOUND("not-found", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", 405),
    NOT_ACCEPTABLE("not-acceptable", 406),
    REQUEST_TIMEOUT("request-timeout", 408),
    STATE_CONFLICT("state-conflict", 409),
    ALREADY_EXISTS("already-exists", 409),
    IN_USE("in-use", 409),
    CHANGED_MEANWHILE("changed-meanwhile", 412),
    TOO_LARGE("too-large", 413),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415),
    RULE_BROKEN("rule-broken", 422),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422),
    PRECONDITION_REQUIRED("precondition-required", 428),
    TOO_MANY_REQUESTS("too-many-requests", 429),
    HEADERS_TOO_LARGE("headers-too-large", 431),
    INTERNAL_ERROR("internal-error", 500),
    UNAVAILABLE("unavailable", 503),
    IDENTITY_PROVIDER_UNAVAILABLE("identity-provider-unavailable", 503);

    private final String slug;
    private final int status;

    ProblemType(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    /** Stable identifier, as the contract lists it. */
    public String uri() {
        return "urn:stegvis:problem:" + slug;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    String slug() {
        return slug;
    }

    /** The problem that fits a status which the framework or the router answered with. */
    public static ProblemType ofStatus(int status) {
        return switch (status) {
            case 400, 414 -> INVALID_INPUT;
            case 401 -> UNAUTHENTICATED;
            case 403 -> NOT_ALLOWED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> REQUEST_TIMEOUT;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 431 -> HEADERS_TOO_LARGE;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? INVALID_INPUT : INTERNAL_ERROR;
        };
    }
}
