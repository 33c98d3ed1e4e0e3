package se.stegvis.testing;

import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

import java.util.Map;

/** What {@link Scenes} needs for pictures. */
final class PictureScenes {
    private final Town town;
    private final Person person;
    private final Map<String, String> path;
    private final Map<String, String> query;

    PictureScenes(Town town, Person person, Map<String, String> path, Map<String, String> query) {
        this.town = town;
        this.person = person;
        this.path = path;
        this.query = query;
    }

    void prepare(String operationId) {
        switch (operationId) {
            case "listSuggestionPictures" -> suggestion();
            case "addSuggestionPicture" -> {
                suggestion();
                words();
            }
            case "getSuggestionPicture", "updateSuggestionPicture", "deleteSuggestionPicture" -> path.put("pictureId", Photographs.added(person, suggestion()).toString());
            case "listGoodExamplePictures" -> example();
            case "addGoodExamplePicture" -> {
                example();
                words();
            }
            case "getGoodExamplePicture", "updateGoodExamplePicture", "deleteGoodExamplePicture" ->
                    path.put("pictureId", Photographs.added(town.lena, example()).toString());
            case "getPictureContent" -> path.put("ticket", ticket());
            default -> throw new AssertionError("The contract has a new operation, tell PictureScenes how to reach it: " + operationId);
        }
    }

    private void words() {
        query.putAll(Map.of("moment", "BEFORE", "description", "En tavla utan lappar."));
    }

    /** Path of the pictures of a suggestion by the person. */
    private String suggestion() {
        var id = aSuggestionIn(town).by(person).submitted();
        path.put("suggestionId", id.toString());
        return town.path("/suggestions/" + id + "/pictures");
    }

    private String example() {
        var id = Examples.example(town, "MUNICIPALITY");
        path.put("goodExampleId", id.toString());
        return town.path("/good-examples/" + id + "/pictures");
    }

    private String ticket() {
        var sent = expect(201, Photographs.send(town.anna, town.path("/suggestions/" + aSuggestionIn(town).submitted() + "/pictures"), Photographs.photograph()));
        var address = sent.<String>path("full.address");
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
