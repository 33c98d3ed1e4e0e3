package se.stegvis.goodexample;

import java.util.UUID;
import se.stegvis.api.model.ExampleOrigin;

/** What a reader of the list asks for; null where they do not. */
record ExampleQuery(String words, String tag, ExampleOrigin origin, UUID suggestionId) {}
