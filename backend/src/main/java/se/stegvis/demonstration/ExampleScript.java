package se.stegvis.demonstration;

import static se.stegvis.demonstration.LeanScript.orNone;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import se.stegvis.api.model.PictureMoment;
import se.stegvis.api.model.RecognitionKind;
import se.stegvis.api.model.RefinementNeed;
import se.stegvis.demonstration.Script.Step;

/**
 * The good examples of a municipality, and how it shows, celebrates, helps and copies, as its file says it. Days are counted as in
 * {@link LeanScript}.
 *
 * @param coordinator key of the person who does what nobody else is named for
 */
record ExampleScript(
        String coordinator, List<Example> examples, List<StaffMeeting> staffMeetings, List<Form> forms, List<Recognition> recognitions, List<Award> awards,
        List<Nomination> nominations, List<Refinement> refinements, List<Adoption> adoptions) {
    static final ExampleScript NOTHING = new ExampleScript(null, null, null, null, null, null, null, null, null);

    ExampleScript {
        examples = orNone(examples);
        staffMeetings = orNone(staffMeetings);
        forms = orNone(forms);
        recognitions = orNone(recognitions);
        awards = orNone(awards);
        nominations = orNone(nominations);
        refinements = orNone(refinements);
        adoptions = orNone(adoptions);
    }

    /**
     * An example.
     *
     * @param key of the suggestion that it is told of, or its own where it is written directly
     * @param at code of the department of one that is written directly, else null
     * @param contact who shows their name; null for nobody
     * @param pictures of how it was and how it became
     * @param rest what the contract asks for
     */
    record Example(String key, String by, int ago, String at, String contact, List<Drawn> pictures, @JsonAnySetter Map<String, JsonNode> rest) {
        Example {
            pictures = orNone(pictures);
        }

        String title() {
            return rest.get("title").textValue();
        }
    }

    /** A picture. @param file in the municipality's directory of pictures */
    record Drawn(String file, PictureMoment moment, String description) {}

    /** @param planned days before the loading */
    record StaffMeeting(int on, String at, String title, String place, int planned, Shown shows) {}

    record Shown(String example, int ago) {}

    record Form(RecognitionKind kind, String name, String description, int ago) {}

    /**
     * A recognition of a unit or of a person.
     *
     * @param form its kind
     * @param to code of a department; null for a person
     * @param of key of a suggestion; may be null
     * @param accepted days before the loading; null for a unit, and for a person who has not answered
     */
    record Recognition(RecognitionKind form, String by, int ago, String to, String team, String person, String of, String message, Integer accepted) {}

    /** The example of a past month. @param by who nominated it */
    record Award(int monthsAgo, String example, String by, String reason, String motivation) {}

    /** @param year whether for the year, else for the month of the loading */
    record Nomination(String example, String by, int ago, boolean year, String reason) {}

    /** @param of key of the suggestion that needs it */
    record Refinement(String of, String by, int ago, RefinementNeed need, String description, BigDecimal hours, String rights, Offer offer, Closed closed) {}

    /** @param used hours that were noted, null for none yet */
    record Offer(String who, int ago, BigDecimal hours, String note, Used used) {}

    record Used(int ago, BigDecimal hours) {}

    record Closed(int ago, String outcome) {}

    /**
     * An adoption.
     *
     * @param key of the new suggestion
     * @param of key of the example, of whichever municipality
     * @param idea null where it is the example's
     */
    record Adoption(String key, String of, String by, int ago, String idea, List<Step> then, Adapted adapted) {
        Adoption {
            then = orNone(then);
        }
    }

    record Adapted(int ago, String text) {}
}
