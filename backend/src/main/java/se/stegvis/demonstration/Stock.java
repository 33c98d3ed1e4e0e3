package se.stegvis.demonstration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import se.stegvis.api.model.EventType;

/**
 * What everyday suggestions are composed of, the same for all municipalities.
 *
 * @param ideas by kind of workplace
 * @param answers what is said at a step; a null among them says nothing
 */
record Stock(Map<String, List<Idea>> ideas, Map<EventType, List<String>> answers, Names names) {

    /**
     * An idea in as many words as it has things to be about.
     *
     * @param with what {x} stands for in the texts
     */
    record Idea(String title, String problem, String idea, String done, List<String> with) {}

    record Names(Map<String, Family> people, List<String> teams) {}

    /** Names that begin alike. */
    record Family(List<String> given, List<String> family) {}

    /** One thing that is proposed, in full. */
    record Text(String title, String problem, String idea, String done) {}

    /** All that a kind of workplace proposes, in an order of its own. */
    List<Text> texts(String workplace, Random random) {
        var texts = new ArrayList<Text>();
        for (var idea : ideas.get(workplace)) {
            for (var thing : idea.with()) {
                texts.add(new Text(filled(idea.title(), thing), filled(idea.problem(), thing), filled(idea.idea(), thing), filled(idea.done(), thing)));
            }
        }
        return shuffled(texts, random);
    }

    /** All names of people, in an order of its own. */
    List<String> people(Random random) {
        var all = new ArrayList<String>();
        for (var letter : new TreeMap<>(names.people()).values()) {
            letter.given().forEach(given -> letter.family().forEach(family -> all.add(given + " " + family)));
        }
        return shuffled(all, random);
    }

    String answer(EventType type, Random random) {
        var choice = answers.get(type);
        return choice == null ? null : choice.get(random.nextInt(choice.size()));
    }

    String team(Random random) {
        return names.teams().get(random.nextInt(names.teams().size()));
    }

    private static String filled(String text, String thing) {
        return text.replace("{x}", thing);
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        Collections.shuffle(all, random);
        return all;
    }
}
