package se.stegvis.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Map;

import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** What {@link Scenes} needs for good examples and those who do the same. */
final class ExampleScenes {
    private final Town town;
    private final Person person;
    private final Map<String, String> path;
    private final ObjectNode body;

    ExampleScenes(Town town, Person person, Map<String, String> path, ObjectNode body) {
        this.town = town;
        this.person = person;
        this.path = path;
        this.body = body;
    }

    void prepare(String operationId) {
        switch (operationId) {
            case "listGoodExamples", "listPublicGoodExamples" -> { }
            case "createGoodExample" -> {
                body.remove("departmentId");
                body.put("suggestionId", aSuggestionIn(town).implemented().toString()).put("visibility", "MUNICIPALITY");
            }
            case "getGoodExample", "deleteGoodExample", "listAdoptions" -> example("MUNICIPALITY");
            case "updateGoodExample" -> {
                example("MUNICIPALITY");
                body.put("visibility", "MUNICIPALITY");
            }
            case "getPublicGoodExample" -> example("PUBLIC");
            case "showAsContact" -> path.put("goodExampleId", Examples.exampleBy(town, person, "MUNICIPALITY").toString());
            case "hideAsContact" -> {
                var example = Examples.exampleBy(town, person, "MUNICIPALITY").toString();
                expect(200, Api.as(person).put(town.path("/good-examples/" + example + "/contact-persons/me")));
                path.put("goodExampleId", example);
            }
            case "createAdoption" -> {
                example("MUNICIPALITY");
                body.put("departmentId", town.unitBelow(town.aldre).toString());
            }
            case "getAdoption", "updateAdoption" -> {
                var example = Examples.example(town, "MUNICIPALITY");
                path.put("adoptionId", Examples.adoption(town, person, example, town.unitBelow(town.aldre)).toString());
            }
            default -> throw new AssertionError("The contract has a new operation, tell ExampleScenes how to reach it: " + operationId);
        }
    }

    private void example(String visibility) {
        path.put("goodExampleId", Examples.example(town, visibility).toString());
    }
}
