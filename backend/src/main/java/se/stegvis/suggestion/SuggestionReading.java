package se.stegvis.suggestion;

import jakarta.enterprise.context.Dependent;

/** The three ways of reading suggestions, for the resource that offers them all. */
@Dependent
class SuggestionReading {
    private final SuggestionList list;
    private final SuggestionDetail detail;
    private final SuggestionHistory history;

    SuggestionReading(SuggestionList list, SuggestionDetail detail, SuggestionHistory history) {
        this.list = list;
        this.detail = detail;
        this.history = history;
    }

    SuggestionList list() {
        return list;
    }

    SuggestionDetail detail() {
        return detail;
    }

    SuggestionHistory history() {
        return history;
    }
}
