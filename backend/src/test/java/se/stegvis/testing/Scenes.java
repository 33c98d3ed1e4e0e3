package se.stegvis.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** For each operation of the contract a request that succeeds; what it needs is made anew each time. */
public final class Scenes {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Operation operation;
    private final Town town;
    private final Caller caller;
    /** The caller where it is somebody of the town; else somebody who could do it. */
    private final Person person;
    private final Map<String, String> path = new HashMap<>();
    private final Map<String, String> query = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private ObjectNode body;

    private Scenes(Operation operation, Town town, Caller caller) {
        this.operation = operation;
        this.town = town;
        this.caller = caller;
        this.person = caller instanceof Person one && town.code.equals(one.municipality()) && operation.roles().contains(one.roles().get(0))
                ? one
                : operation.isOpen() ? town.anna : town.who(operation.roles().contains("MANAGER") ? "MANAGER" : operation.roles().iterator().next());
    }

    /** A request of that caller. Where the caller may not do it, somebody else could with the same request. */
    public static Scene of(Operation operation, Town town, Caller caller) {
        return new Scenes(operation, town, caller).scene();
    }

    /** A request of somebody who may do it. */
    public static Scene of(Operation operation, Town town) {
        var scenes = new Scenes(operation, town, Person.NINA);
        return scenes.scene().by(scenes.person);
    }

    private Scene scene() {
        if (operation.pathParameters().contains("municipalityCode")) {
            path.put("municipalityCode", town.code);
        }
        body = operation.hasJsonBody() ? (ObjectNode) operation.exampleBody() : null;
        prepare();
        return new Scene(operation, town, person, caller, path, query, headers, operation.hasJsonBody() || !operation.hasBody() ? body : raw(), guarded());
    }

    private void prepare() {
        if (Set.of("collaboration", "toolbox").contains(operation.tag())) {
            new CollaborationScenes(town, person, path, query, body).prepare(operation.id());
            return;
        }
        if (Set.of("lean-group", "training", "coaching", "assignment").contains(operation.tag())) {
            new LeanScenes(town, person, path, body).prepare(operation.id());
            return;
        }
        if (Set.of("staff-meeting", "recognition", "refinement").contains(operation.tag())) {
            new RecognitionScenes(town, person, path, body).prepare(operation.id());
            return;
        }
        if (Set.of("good-example", "adoption").contains(operation.tag())) {
            new ExampleScenes(town, person, path, body).prepare(operation.id());
            return;
        }
        if (PrivacyScenes.know(operation)) {
            new PrivacyScenes(town, path, body).prepare(operation.id());
            return;
        }
        if (Set.of("board", "answering").contains(operation.tag())) {
            new AnsweringScenes(town, person, path, body).prepare(operation.id());
            return;
        }
        if (operation.tag().equals("kiosk")) {
            new KioskScenes(town, path, headers, body).prepare(operation.id());
            return;
        }
        if (operation.tag().equals("picture")) {
            new PictureScenes(town, person, path, query).prepare(operation.id());
            return;
        }
        if (operation.pathParameters().contains("networkId")) {
            inNetwork(Networks.shared());
            return;
        }
        switch (operation.id()) {
            case "getApiInfo", "getMyself", "updateMyself", "listPersons", "listMunicipalities", "getMunicipality", "getMunicipalitySettings",
                    "updateMunicipalitySettings", "listRoleAssignments", "listDepartments", "importDepartments", "listSuggestions", "listNotifications",
                    "getNotificationSettings", "updateNotificationSettings" -> { }
            case "endMails" -> path.put("mailTicket", Mails.ticket(town, person));
            case "getPoster" -> {
                department();
                query.put("size", "A4");
            }
            case "listNetworks", "createNetwork", "listDefinitions", "createDefinition", "listTargets", "listSignOffs" -> { }
            case "getDefinition" -> path.put("definitionVersion", "1");
            case "createTarget" -> body.put("departmentId", town.unitBelow(town.aldre).toString());
            case "getTarget", "updateTarget", "deleteTarget" -> path.put("targetId", target().toString());
            case "listFigures" -> query.putAll(Map.of("from", "2025-01", "to", "2025-12"));
            case "listDepartmentFigures" -> query.put("period", "2025");
            case "listDurations", "listCountedSuggestions" -> query.putAll(Map.of("period", "2025", "measure", "IMPLEMENTED"));
            case "getSignOffChecklist" -> query.putAll(Map.of("networkId", Networks.shared().toString(), "period", "2025"));
            case "createSignOff" -> body.put("networkId", Networks.shared().toString()).put("period", Networks.aMonth());
            case "getSignOff", "deleteSignOff" -> path.put("signOffId", Networks.signOff(town, Networks.shared(), Networks.aMonth()).toString());
            case "activateMunicipality" -> path.put("municipalityCode", town.code);
            case "listSimilarSuggestions" -> query.put("text", "nattfasta och mellanmål");
            case "createRoleAssignment" -> body.put("personId", town.id(town.gunnar).toString()).put("role", "EMPLOYEE")
                    .put("departmentId", town.unitBelow(town.aldre).toString());
            case "getRoleAssignment", "deleteRoleAssignment" -> path.put("roleAssignmentId", roleAssignment().toString());
            case "createDepartment" -> body.put("code", "ny-" + NUMBER.incrementAndGet()).put("kind", "UNIT").put("parentId", town.aldre.toString());
            case "getDepartment", "deleteDepartment", "closeDepartment" -> department();
            case "updateDepartment" -> {
                department();
                body.put("code", "bytt-" + NUMBER.incrementAndGet()).put("kind", "UNIT");
            }
            case "moveDepartment" -> {
                department();
                body.put("parentId", town.skola.toString());
            }
            case "listHeadcounts" -> path.put("departmentId", town.brannargarden.toString());
            case "createHeadcount" -> {
                department();
                body.put("basis", "FTE");
            }
            case "getHeadcount", "updateHeadcount", "deleteHeadcount" -> headcount();
            case "createSuggestion" -> body.put("departmentId", town.brannargarden.toString()).putObject("onBehalfOf").put("name", "Karin Kvist");
            case "readNotifications" -> body.remove("notificationIds");
            case "getComment", "updateComment", "deleteComment" -> {
                suggestion(theirs().submitted());
                path.put("commentId", comment().toString());
            }
            default -> suggestion(fitting());
        }
    }

    private void inNetwork(UUID network) {
        path.put("networkId", network.toString());
        switch (operation.id()) {
            case "getNetwork", "updateNetwork", "listNetworkMembers", "listPublications", "listNetworkBenchmarks" -> { }
            case "adoptDefinition" -> path.put("networkId", Networks.begin("Nytt nätverk").toString());
            case "createNetworkMember" -> aMonthAlone();
            case "updateNetworkMember" -> {
                path.put("networkMemberId", Networks.aMember(network).toString());
                aMonthAlone();
            }
            case "getNetworkMember", "deleteNetworkMember" -> path.put("networkMemberId", Networks.aMember(network).toString());
            case "listMemberStandings" -> query.put("period", "2025");
            case "createPublication" -> body.put("period", signedOff(network));
            case "getPublication" -> path.put("publicationId", Networks.publish(network, signedOff(network)).toString());
            default -> throw new AssertionError("The contract has a new operation, tell Scenes how to reach it: " + operation.id());
        }
    }

    private void aMonthAlone() {
        var month = Networks.aMonthToCome();
        body.put("joinedOn", month.atDay(1).toString()).put("leftOn", month.atEndOfMonth().toString());
    }

    /** A period that waits to be published. */
    private String signedOff(UUID network) {
        var period = Networks.aMonth();
        Networks.signOff(town, network, period);
        return period;
    }

    private UUID target() {
        var target = Map.of("year", 2026, "departmentId", town.unitBelow(town.aldre), "submittedPerEmployee", 1.5, "implementedPerEmployee", 1, "trajectory", "EVEN");
        return Api.id(expect(201, Api.post(town.ada, town.path("/targets"), target)));
    }

    /** A suggestion in a state that the operation can start from, with the words that it needs. */
    private UUID fitting() {
        return switch (operation.id()) {
            case "getSuggestion", "updateSuggestion", "withdrawSuggestion", "listSuggestionEvents", "listComments", "createComment",
                    "acknowledgeSuggestion", "assessSuggestion", "followSuggestion", "unfollowSuggestion", "listInternalNotes", "createInternalNote" ->
                theirs().submitted();
            case "supportSuggestion", "unsupportSuggestion" -> aSuggestionIn(town).by(person.equals(town.anders) ? town.anna : town.anders).submitted();
            case "deleteSuggestion", "submitSuggestion" -> theirs().drafted();
            case "requestInformation" -> theirs().inAssessment();
            case "giveInformation" -> theirs().needingInformation();
            case "decideSuggestion" -> {
                body.put("responsiblePersonId", town.id(person).toString()).put("plannedOn", LocalDate.now().plusYears(1).toString());
                yield theirs().inAssessment();
            }
            case "resumeSuggestion" -> theirs().deferred();
            case "referSuggestion" -> {
                body.put("departmentId", town.bruksgarden.toString());
                yield theirs().submitted();
            }
            case "planSuggestion" -> {
                body.put("responsiblePersonId", town.id(town.anna).toString()).put("plannedOn", LocalDate.now().plusYears(1).toString());
                yield theirs().accepted();
            }
            case "startSuggestion", "stopSuggestion", "implementSuggestion" -> theirs().accepted();
            case "followUpSuggestion" -> theirs().implemented();
            case "mergeSuggestion" -> {
                body.put("intoSuggestionId", theirs().submitted().toString());
                yield theirs().submitted();
            }
            case "reverseMerge" -> theirs().mergedInto(theirs().submitted());
            default -> throw new AssertionError("The contract has a new operation, tell Scenes how to reach it: " + operation.id());
        };
    }

    private ASuggestion theirs() {
        return aSuggestionIn(town).by(person).forResponsible(person);
    }

    private void suggestion(UUID id) {
        path.put("suggestionId", id.toString());
    }

    private void department() {
        path.put("departmentId", town.unitBelow(town.aldre).toString());
    }

    private UUID roleAssignment() {
        var role = Map.of("personId", town.id(town.gunnar), "role", "EMPLOYEE", "departmentId", town.unitBelow(town.aldre));
        return Api.id(expect(201, Api.post(town.ada, town.path("/role-assignments"), role)));
    }

    private void headcount() {
        department();
        var count = Map.of("referenceDate", "2025-11-01", "basis", "FTE", "employees", 37.5, "source", "Personalsystemet");
        var id = Api.id(expect(201, Api.post(town.ada, town.path("/departments/" + path.get("departmentId") + "/headcounts"), count)));
        path.put("headcountId", id.toString());
    }

    private UUID comment() {
        return Api.id(expect(201, Api.post(person, town.path("/suggestions/" + path.get("suggestionId") + "/comments"), Map.of("text", "Bra."))));
    }

    private Object raw() {
        return operation.bodyType().equals("text/csv") ? csv() : Set.of("picture", "municipality").contains(operation.tag()) ? Photographs.photograph() : CollaborationScenes.pdf();
    }

    private static String csv() {
        return "code;name;kind;parent_code;closed_on\nfil-" + NUMBER.incrementAndGet() + ";Ny förvaltning;ADMINISTRATION;;\n";
    }

    /** The resource that a change is of: the nearest address, without the step, that can be read. */
    private String guarded() {
        if (!operation.isGuarded()) {
            return null;
        }
        var resource = operation.method().equals("POST") ? above(operation.path()) : operation.path();
        while (!isRead(resource)) {
            resource = above(resource);
        }
        for (var one : path.entrySet()) {
            resource = resource.replace("{" + one.getKey() + "}", one.getValue());
        }
        return resource;
    }

    private static String above(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    private static boolean isRead(String path) {
        return Contract.operations().stream().anyMatch(one -> one.method().equals("GET") && one.path().equals(path));
    }
}
