package se.stegvis.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** Good examples of a town, all made through the API. */
public final class Examples {
    private Examples() {}

    /** What Lena tells of how the nights became shorter at Brännargården, written directly. */
    public static Map<String, Object> told(Town town, String visibility) {
        return new HashMap<>(Map.of("departmentId", town.brannargarden, "title", "Kortare nattfasta", "before", "Tolv timmar utan mat.",
                "after", "Ett mellanmål 20.30.", "effect", "De boende sover bättre.", "contactFunction", "Enhetschefen", "visibility", visibility));
    }

    public static UUID example(Town town, String visibility) {
        return Api.id(expect(201, Api.post(town.lena, town.path("/good-examples"), told(town, visibility))));
    }

    /** An example of what somebody suggested and did. */
    public static UUID exampleBy(Town town, Person author, String visibility) {
        return exampleOf(town, aSuggestionIn(town).by(author).implemented(), visibility);
    }

    public static UUID exampleOf(Town town, UUID suggestion, String visibility) {
        var body = told(town, visibility);
        body.remove("departmentId");
        body.put("suggestionId", suggestion);
        return Api.id(expect(201, Api.post(town.lena, town.path("/good-examples"), body)));
    }

    public static UUID adoption(Town town, Person person, UUID example, UUID department) {
        return Api.id(expect(201, Api.post(person, town.path("/good-examples/" + example + "/adoptions"), Map.of("departmentId", department))));
    }
}
