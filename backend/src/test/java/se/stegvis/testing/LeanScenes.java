package se.stegvis.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Map;
import java.util.UUID;

import static se.stegvis.testing.Api.expect;

/** What {@link Scenes} needs for the lean group's room: its members and meetings, trainings, coaching, assignments. */
final class LeanScenes {
    private final Town town;
    private final Person person;
    private final Map<String, String> path;
    private final ObjectNode body;

    LeanScenes(Town town, Person person, Map<String, String> path, ObjectNode body) {
        this.town = town;
        this.person = person;
        this.path = path;
        this.body = body;
    }

    void prepare(String operationId) {
        switch (operationId) {
            case "listLeanGroupMembers", "listDepartmentCoverages", "listLeanGroupMeetings", "listTrainings", "createTraining", "listTrainingOccasions",
                    "listTrainedPersons", "listDepartmentTrainings", "listCoachings", "listGuides", "listAssignments", "listManagerAssignments" -> { }
            case "createLeanGroupMember" -> body.put("personId", town.id(town.gunnar).toString()).put("departmentId", unit().toString());
            case "getLeanGroupMember", "updateLeanGroupMember", "deleteLeanGroupMember" -> path.put("leanGroupMemberId", LeanRoom.member(town, town.gunnar, unit()).toString());
            case "createLeanGroupMeeting" -> task();
            case "updateLeanGroupMeeting" -> {
                task();
                path.put("leanGroupMeetingId", meeting());
            }
            case "getLeanGroupMeeting", "deleteLeanGroupMeeting" -> path.put("leanGroupMeetingId", meeting());
            case "getTraining", "updateTraining", "deleteTraining" -> path.put("trainingId", LeanRoom.training(town, "GUIDE").toString());
            case "createTrainingOccasion" -> body.put("trainingId", LeanRoom.training(town, "GUIDE").toString());
            case "getTrainingOccasion", "updateTrainingOccasion", "callOffTrainingOccasion", "getTrainingCalendarFile", "listSignUps" ->
                    path.put("trainingOccasionId", LeanRoom.occasion(town, 20).toString());
            case "recordAttendance" -> {
                var occasion = LeanRoom.occasion(town, 20);
                var signUp = LeanRoom.signUp(town, town.bo, occasion);
                LeanRoom.begins(occasion);
                path.put("trainingOccasionId", occasion.toString());
                body.putArray("signUpIds").add(signUp.toString());
            }
            case "createSignUp" -> {
                path.put("trainingOccasionId", LeanRoom.occasion(town, 20).toString());
                body.put("personId", town.id(person).toString());
            }
            case "getSignUp", "deleteSignUp" -> {
                var occasion = LeanRoom.occasion(town, 20);
                path.put("trainingOccasionId", occasion.toString());
                path.put("signUpId", LeanRoom.signUp(town, person, occasion).toString());
            }
            case "createCoaching" -> body.put("departmentId", led().toString());
            case "getCoaching", "closeCoaching" -> path.put("coachingId", coaching().toString());
            case "assignGuide" -> {
                path.put("coachingId", coaching().toString());
                body.put("personId", town.id(town.gunnar).toString());
            }
            case "addCoachingVisit" -> {
                var coaching = coaching();
                expect(200, Api.postCurrent(town.lena, town.path("/coachings/" + coaching), "/guides", Map.of("personId", town.id(town.gunnar))));
                path.put("coachingId", coaching.toString());
            }
            case "createAssignment" -> body.putArray("departmentIds").add(town.aldre.toString());
            case "getAssignment", "updateAssignment", "remindManagers" -> path.put("assignmentId", LeanRoom.assignment(town).toString());
            case "getManagerAssignment", "answerAssignment" -> path.put("managerAssignmentId", LeanRoom.part(town, town.mats, LeanRoom.assignment(town)).toString());
            default -> throw new AssertionError("The contract has a new operation, tell LeanScenes how to reach it: " + operationId);
        }
    }

    private void task() {
        body.withArray("tasks").forEach(task -> ((ObjectNode) task).put("personId", town.id(town.gunnar).toString()));
    }

    private String meeting() {
        return Api.id(expect(201, Api.post(town.lena, town.path("/lean-group-meetings"), Map.of("startsAt", "2026-11-26T08:00:00Z")))).toString();
    }

    /** A unit that nothing else of the test's hangs on. */
    private UUID unit() {
        return town.unitBelow(town.aldre);
    }

    /** A unit that whoever may ask for coaching leads. */
    private UUID led() {
        return town.unitBelow(town.brannargarden);
    }

    private UUID coaching() {
        return Api.id(expect(201, Api.post(town.mats, town.path("/coachings"), Map.of("departmentId", led(), "need", "Vi vill komma i gång."))));
    }
}
