package se.stegvis.identity;

import static se.stegvis.api.model.Role.ADMINISTRATOR;
import static se.stegvis.api.model.Role.EMPLOYEE;
import static se.stegvis.api.model.Role.LEAN_COORDINATOR;
import static se.stegvis.api.model.Role.LEAN_GROUP_MEMBER;
import static se.stegvis.api.model.Role.MANAGER;
import static se.stegvis.api.model.Role.NETWORK_COORDINATOR;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.stegvis.api.model.Role;

/**
 * What can be done: one action for each operation of the contract, with the roles and the scope that allow it. An operation
 * without an action is refused. Where the thing lies in the organisation, and what it is in itself, is asked by its own room.
 */
public enum Action {
    GET_MYSELF(Rule.ALL, Rule.PEOPLE_ONLY),
    UPDATE_MYSELF(Rule.STAFF, Rule.PEOPLE_ONLY),
    LIST_PERSONS(Rule.STAFF, "persons:read"),
    LIST_ROLE_ASSIGNMENTS(Rule.ADMINISTRATORS, "roles:write"),
    CREATE_ROLE_ASSIGNMENT(Rule.ADMINISTRATORS, "roles:write"),
    GET_ROLE_ASSIGNMENT(Rule.ADMINISTRATORS, "roles:write"),
    DELETE_ROLE_ASSIGNMENT(Rule.ADMINISTRATORS, "roles:write"),

    LIST_MUNICIPALITIES(Rule.ALL, "municipalities:read"),
    GET_MUNICIPALITY(Rule.ALL, "municipalities:read"),
    ACTIVATE_MUNICIPALITY(Rule.COORDINATORS, Rule.PEOPLE_ONLY),
    GET_MUNICIPALITY_SETTINGS(Rule.STAFF, "municipalities:read"),
    UPDATE_MUNICIPALITY_SETTINGS(Rule.ADMINISTRATORS, "settings:write"),

    LIST_DEPARTMENTS(Rule.STAFF, "departments:read"),
    GET_DEPARTMENT(Rule.STAFF, "departments:read"),
    CREATE_DEPARTMENT(Rule.ADMINISTRATORS, "departments:write"),
    UPDATE_DEPARTMENT(Rule.ADMINISTRATORS, "departments:write"),
    DELETE_DEPARTMENT(Rule.ADMINISTRATORS, "departments:write"),
    MOVE_DEPARTMENT(Rule.ADMINISTRATORS, "departments:write"),
    CLOSE_DEPARTMENT(Rule.ADMINISTRATORS, "departments:write"),
    IMPORT_DEPARTMENTS(Rule.ADMINISTRATORS, "departments:write"),
    LIST_HEADCOUNTS(Rule.STAFF, "headcounts:read"),
    GET_HEADCOUNT(Rule.STAFF, "headcounts:read"),
    CREATE_HEADCOUNT(Rule.COUNTERS, "headcounts:write"),
    UPDATE_HEADCOUNT(Rule.COUNTERS, "headcounts:write"),
    DELETE_HEADCOUNT(Rule.COUNTERS, "headcounts:write"),

    LIST_SUGGESTIONS(Rule.STAFF, "suggestions:read"),
    GET_SUGGESTION(Rule.STAFF, "suggestions:read"),
    LIST_SUGGESTION_EVENTS(Rule.STAFF, "suggestions:read"),
    LIST_SIMILAR_SUGGESTIONS(Rule.STAFF, "suggestions:read"),
    LIST_COMMENTS(Rule.STAFF, "suggestions:read"),
    GET_COMMENT(Rule.STAFF, "suggestions:read"),
    CREATE_SUGGESTION(Rule.STAFF, "suggestions:write"),
    UPDATE_SUGGESTION(Rule.STAFF, Rule.PEOPLE_ONLY),
    DELETE_SUGGESTION(Rule.STAFF, Rule.PEOPLE_ONLY),
    SUBMIT_SUGGESTION(Rule.STAFF, Rule.PEOPLE_ONLY),
    GIVE_INFORMATION(Rule.STAFF, Rule.PEOPLE_ONLY),
    WITHDRAW_SUGGESTION(Rule.STAFF, Rule.PEOPLE_ONLY),
    START_SUGGESTION(Rule.STAFF, Rule.PEOPLE_ONLY),
    IMPLEMENT_SUGGESTION(Rule.STAFF, Rule.PEOPLE_ONLY),
    FOLLOW_UP_SUGGESTION(Rule.STAFF, Rule.PEOPLE_ONLY),
    ACKNOWLEDGE_SUGGESTION(Rule.ASSESSORS, Rule.PEOPLE_ONLY),
    ASSESS_SUGGESTION(Rule.ASSESSORS, Rule.PEOPLE_ONLY),
    REQUEST_INFORMATION(Rule.ASSESSORS, Rule.PEOPLE_ONLY),
    DECIDE_SUGGESTION(Rule.ASSESSORS, Rule.PEOPLE_ONLY),
    RESUME_SUGGESTION(Rule.ASSESSORS, Rule.PEOPLE_ONLY),
    REFER_SUGGESTION(Rule.ASSESSORS, Rule.PEOPLE_ONLY),
    PLAN_SUGGESTION(Rule.ASSESSORS, Rule.PEOPLE_ONLY),
    STOP_SUGGESTION(Rule.ASSESSORS, Rule.PEOPLE_ONLY),
    MERGE_SUGGESTION(Rule.ASSESSORS, Rule.PEOPLE_ONLY),
    REVERSE_MERGE(Rule.ASSESSORS, Rule.PEOPLE_ONLY),
    SUPPORT_SUGGESTION(Rule.STAFF, Rule.PEOPLE_ONLY),
    UNSUPPORT_SUGGESTION(Rule.STAFF, Rule.PEOPLE_ONLY),
    FOLLOW_SUGGESTION(Rule.STAFF, Rule.PEOPLE_ONLY),
    UNFOLLOW_SUGGESTION(Rule.STAFF, Rule.PEOPLE_ONLY),
    CREATE_COMMENT(Rule.STAFF, Rule.PEOPLE_ONLY),
    UPDATE_COMMENT(Rule.STAFF, Rule.PEOPLE_ONLY),
    DELETE_COMMENT(Rule.STAFF, Rule.PEOPLE_ONLY),
    LIST_INTERNAL_NOTES(Rule.ASSESSORS, Rule.PEOPLE_ONLY),
    CREATE_INTERNAL_NOTE(Rule.ASSESSORS, Rule.PEOPLE_ONLY),

    LIST_NETWORKS(Rule.ALL, "benchmarks:read"),
    CREATE_NETWORK(Rule.COORDINATORS, Rule.PEOPLE_ONLY),
    GET_NETWORK(Rule.ALL, "benchmarks:read"),
    UPDATE_NETWORK(Rule.COORDINATORS, Rule.PEOPLE_ONLY),
    ADOPT_DEFINITION(Rule.COORDINATORS, Rule.PEOPLE_ONLY),
    LIST_NETWORK_MEMBERS(Rule.NETWORKERS, "benchmarks:read"),
    GET_NETWORK_MEMBER(Rule.NETWORKERS, "benchmarks:read"),
    CREATE_NETWORK_MEMBER(Rule.COORDINATORS, Rule.PEOPLE_ONLY),
    UPDATE_NETWORK_MEMBER(Rule.COORDINATORS, Rule.PEOPLE_ONLY),
    DELETE_NETWORK_MEMBER(Rule.COORDINATORS, Rule.PEOPLE_ONLY),

    LIST_DEFINITIONS(Rule.ALL, "benchmarks:read"),
    GET_DEFINITION(Rule.ALL, "benchmarks:read"),
    CREATE_DEFINITION(Rule.COORDINATORS, Rule.PEOPLE_ONLY),
    LIST_TARGETS(Rule.STAFF, "benchmarks:read"),
    GET_TARGET(Rule.STAFF, "benchmarks:read"),
    CREATE_TARGET(Rule.COUNTERS, Rule.PEOPLE_ONLY),
    UPDATE_TARGET(Rule.COUNTERS, Rule.PEOPLE_ONLY),
    DELETE_TARGET(Rule.COUNTERS, Rule.PEOPLE_ONLY),
    LIST_FIGURES(Rule.STAFF, "benchmarks:read"),
    LIST_DEPARTMENT_FIGURES(Rule.STAFF, "benchmarks:read"),
    LIST_DURATIONS(Rule.STAFF, "benchmarks:read"),
    LIST_COUNTED_SUGGESTIONS(Rule.STAFF, "suggestions:read"),

    GET_SIGN_OFF_CHECKLIST(Rule.COUNTERS, Rule.PEOPLE_ONLY),
    LIST_SIGN_OFFS(Rule.COUNTERS, Rule.PEOPLE_ONLY),
    GET_SIGN_OFF(Rule.COUNTERS, Rule.PEOPLE_ONLY),
    CREATE_SIGN_OFF(Rule.COUNTERS, Rule.PEOPLE_ONLY),
    DELETE_SIGN_OFF(Rule.COUNTERS, Rule.PEOPLE_ONLY),
    LIST_MEMBER_STANDINGS(Rule.COORDINATORS, Rule.PEOPLE_ONLY),
    LIST_PUBLICATIONS(Rule.ALL, "benchmarks:read"),
    GET_PUBLICATION(Rule.ALL, "benchmarks:read"),
    CREATE_PUBLICATION(Rule.COORDINATORS, Rule.PEOPLE_ONLY),
    LIST_NETWORK_BENCHMARKS(Rule.NETWORKERS, "benchmarks:read"),

    LIST_NETWORK_MEETINGS(Rule.NETWORKERS, Rule.PEOPLE_ONLY),
    GET_NETWORK_MEETING(Rule.NETWORKERS, Rule.PEOPLE_ONLY),
    CREATE_NETWORK_MEETING(Rule.COORDINATORS, Rule.PEOPLE_ONLY),
    UPDATE_NETWORK_MEETING(Rule.COORDINATORS, Rule.PEOPLE_ONLY),
    DELETE_NETWORK_MEETING(Rule.COORDINATORS, Rule.PEOPLE_ONLY),
    LIST_ACTION_PLANS(Rule.NETWORKERS, Rule.PEOPLE_ONLY),
    GET_ACTION_PLAN(Rule.NETWORKERS, Rule.PEOPLE_ONLY),
    CREATE_ACTION_PLAN(Rule.COUNTERS, Rule.PEOPLE_ONLY),
    UPDATE_ACTION_PLAN(Rule.COUNTERS, Rule.PEOPLE_ONLY),
    LIST_NETWORK_VISITS(Rule.NETWORKERS, Rule.PEOPLE_ONLY),
    GET_NETWORK_VISIT(Rule.NETWORKERS, Rule.PEOPLE_ONLY),
    CREATE_NETWORK_VISIT(Rule.NETWORKERS, Rule.PEOPLE_ONLY),
    UPDATE_NETWORK_VISIT(Rule.NETWORKERS, Rule.PEOPLE_ONLY),
    DELETE_NETWORK_VISIT(Rule.NETWORKERS, Rule.PEOPLE_ONLY),
    LIST_TOOLBOX_ENTRIES(Rule.NETWORKERS, Rule.PEOPLE_ONLY),
    GET_TOOLBOX_ENTRY(Rule.NETWORKERS, Rule.PEOPLE_ONLY),
    CREATE_TOOLBOX_ENTRY(Rule.NETWORKERS, Rule.PEOPLE_ONLY),
    UPDATE_TOOLBOX_ENTRY(Rule.NETWORKERS, Rule.PEOPLE_ONLY),
    DELETE_TOOLBOX_ENTRY(Rule.NETWORKERS, Rule.PEOPLE_ONLY),
    CREATE_TOOLBOX_FILE(Rule.NETWORKERS, Rule.PEOPLE_ONLY),
    GET_TOOLBOX_FILE(Rule.NETWORKERS, Rule.PEOPLE_ONLY),
    DELETE_TOOLBOX_FILE(Rule.NETWORKERS, Rule.PEOPLE_ONLY),

    LIST_LEAN_GROUP_MEMBERS(Rule.STAFF, "lean-group:read"),
    CREATE_LEAN_GROUP_MEMBER(Rule.COUNTERS, Rule.PEOPLE_ONLY),
    GET_LEAN_GROUP_MEMBER(Rule.STAFF, "lean-group:read"),
    UPDATE_LEAN_GROUP_MEMBER(Rule.COUNTERS, Rule.PEOPLE_ONLY),
    DELETE_LEAN_GROUP_MEMBER(Rule.COUNTERS, Rule.PEOPLE_ONLY),
    LIST_DEPARTMENT_COVERAGES(Rule.STAFF, "lean-group:read"),
    LIST_LEAN_GROUP_MEETINGS(Rule.LEAN_GROUP, Rule.PEOPLE_ONLY),
    CREATE_LEAN_GROUP_MEETING(Rule.LEAN_GROUP, Rule.PEOPLE_ONLY),
    GET_LEAN_GROUP_MEETING(Rule.LEAN_GROUP, Rule.PEOPLE_ONLY),
    UPDATE_LEAN_GROUP_MEETING(Rule.LEAN_GROUP, Rule.PEOPLE_ONLY),
    DELETE_LEAN_GROUP_MEETING(Rule.LEAN_GROUP, Rule.PEOPLE_ONLY),

    LIST_TRAININGS(Rule.STAFF, "trainings:read"),
    CREATE_TRAINING(Rule.LEAN_GROUP, Rule.PEOPLE_ONLY),
    GET_TRAINING(Rule.STAFF, "trainings:read"),
    UPDATE_TRAINING(Rule.LEAN_GROUP, Rule.PEOPLE_ONLY),
    DELETE_TRAINING(Rule.LEAN_GROUP, Rule.PEOPLE_ONLY),
    LIST_TRAINING_OCCASIONS(Rule.STAFF, "trainings:read"),
    CREATE_TRAINING_OCCASION(Rule.LEAN_GROUP, Rule.PEOPLE_ONLY),
    GET_TRAINING_OCCASION(Rule.STAFF, "trainings:read"),
    UPDATE_TRAINING_OCCASION(Rule.LEAN_GROUP, Rule.PEOPLE_ONLY),
    CALL_OFF_TRAINING_OCCASION(Rule.LEAN_GROUP, Rule.PEOPLE_ONLY),
    GET_TRAINING_CALENDAR_FILE(Rule.STAFF, "trainings:read"),
    LIST_SIGN_UPS(Rule.STAFF, Rule.PEOPLE_ONLY),
    CREATE_SIGN_UP(Rule.STAFF, Rule.PEOPLE_ONLY),
    GET_SIGN_UP(Rule.STAFF, Rule.PEOPLE_ONLY),
    DELETE_SIGN_UP(Rule.STAFF, Rule.PEOPLE_ONLY),
    RECORD_ATTENDANCE(Rule.LEAN_GROUP, Rule.PEOPLE_ONLY),
    LIST_TRAINED_PERSONS(Rule.LEADERS, Rule.PEOPLE_ONLY),
    LIST_DEPARTMENT_TRAININGS(Rule.LEADERS, Rule.PEOPLE_ONLY),

    LIST_COACHINGS(Rule.LEADERS, Rule.PEOPLE_ONLY),
    CREATE_COACHING(Rule.LEADERS, Rule.PEOPLE_ONLY),
    GET_COACHING(Rule.LEADERS, Rule.PEOPLE_ONLY),
    ASSIGN_GUIDE(Rule.LEAN_GROUP, Rule.PEOPLE_ONLY),
    ADD_COACHING_VISIT(Rule.LEAN_GROUP, Rule.PEOPLE_ONLY),
    CLOSE_COACHING(Rule.LEADERS, Rule.PEOPLE_ONLY),
    LIST_GUIDES(Rule.LEADERS, Rule.PEOPLE_ONLY),

    LIST_ASSIGNMENTS(Rule.LEADERS, Rule.PEOPLE_ONLY),
    CREATE_ASSIGNMENT(Rule.COUNTERS, Rule.PEOPLE_ONLY),
    GET_ASSIGNMENT(Rule.LEADERS, Rule.PEOPLE_ONLY),
    UPDATE_ASSIGNMENT(Rule.COUNTERS, Rule.PEOPLE_ONLY),
    REMIND_MANAGERS(Rule.COUNTERS, Rule.PEOPLE_ONLY),
    LIST_MANAGER_ASSIGNMENTS(Rule.LEADERS, Rule.PEOPLE_ONLY),
    GET_MANAGER_ASSIGNMENT(Rule.LEADERS, Rule.PEOPLE_ONLY),
    ANSWER_ASSIGNMENT(Rule.MANAGERS, Rule.PEOPLE_ONLY),

    LIST_NOTIFICATIONS(Rule.STAFF, Rule.PEOPLE_ONLY),
    READ_NOTIFICATIONS(Rule.STAFF, Rule.PEOPLE_ONLY);

    private static final Map<String, Action> BY_OPERATION = Arrays.stream(values()).collect(Collectors.toMap(Action::operationId, action -> action));

    private final Set<Role> roles;
    private final String scope;

    Action(Set<Role> roles, String scope) {
        this.roles = roles;
        this.scope = scope;
    }

    /** The roles that allow it. */
    public Set<Role> roles() {
        return roles;
    }

    /** Whether a system client with this scope may do it. */
    boolean allowedBy(Set<String> scopes) {
        return scope != null && scopes.contains(scope);
    }

    /** The action of an operation, by its operationId in the contract; null where there is none. */
    static Action ofOperation(String operationId) {
        return BY_OPERATION.get(operationId);
    }

    private String operationId() {
        var words = name().toLowerCase(Locale.ROOT);
        return Pattern.compile("_(.)").matcher(words).replaceAll(first -> first.group(1).toUpperCase(Locale.ROOT));
    }

    /** The sets of roles that recur. */
    private static final class Rule {
        static final String PEOPLE_ONLY = null;
        static final Set<Role> STAFF = EnumSet.of(EMPLOYEE, MANAGER, LEAN_COORDINATOR, LEAN_GROUP_MEMBER, ADMINISTRATOR);
        static final Set<Role> ALL = EnumSet.allOf(Role.class);
        static final Set<Role> ASSESSORS = EnumSet.of(MANAGER, LEAN_COORDINATOR);
        static final Set<Role> ADMINISTRATORS = EnumSet.of(ADMINISTRATOR);
        static final Set<Role> COUNTERS = EnumSet.of(ADMINISTRATOR, LEAN_COORDINATOR);
        static final Set<Role> MANAGERS = EnumSet.of(MANAGER);
        static final Set<Role> LEAN_GROUP = EnumSet.of(LEAN_COORDINATOR, LEAN_GROUP_MEMBER, ADMINISTRATOR);
        static final Set<Role> LEADERS = EnumSet.of(MANAGER, LEAN_COORDINATOR, LEAN_GROUP_MEMBER, ADMINISTRATOR);
        static final Set<Role> COORDINATORS = EnumSet.of(NETWORK_COORDINATOR);
        static final Set<Role> NETWORKERS = EnumSet.of(ADMINISTRATOR, LEAN_COORDINATOR, NETWORK_COORDINATOR);
    }
}
