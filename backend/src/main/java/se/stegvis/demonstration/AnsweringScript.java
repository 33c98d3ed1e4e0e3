package se.stegvis.demonstration;

import java.util.List;
import se.stegvis.api.model.TextTemplateKind;

/**
 * With what the managers of a municipality answer, as its file says it. {@code ago} counts days before the loading; {@code from} and
 * {@code to} days from it, below zero for days that have passed.
 *
 * @param coordinator key of the person who words the templates and sets the kiosks up
 */
record AnsweringScript(String coordinator, List<Template> templates, List<Deputy> deputies, List<Kiosk> kiosks) {
    static final AnsweringScript NOTHING = new AnsweringScript(null, List.of(), List.of(), List.of());

    record Template(int ago, TextTemplateKind kind, String name, String text) {}

    /** @param of the manager who is away */
    record Deputy(int ago, String of, String who, int from, int to) {}

    /** @param at key of the department */
    record Kiosk(int ago, String at, String name) {}
}
