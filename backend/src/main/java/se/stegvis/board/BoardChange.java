package se.stegvis.board;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A suggestion has changed, as servers tell each other of it. Nothing in it is worth hearing for who may not see the suggestion.
 *
 * @param departments those on whose boards it stands or stood: its own and all above
 */
record BoardChange(String municipalityCode, UUID suggestionId, Set<UUID> departments) {
    /** Channel of PostgreSQL's NOTIFY. */
    static final String CHANNEL = "stegvis_board";

    private static final int PARTS = 3;

    /** Reads what {@link AnnouncingChanges} writes; empty where it is anything else. */
    static Optional<BoardChange> read(String payload) {
        var parts = List.of(payload.split(" "));
        if (parts.size() != PARTS) {
            return Optional.empty();
        }
        try {
            var departments = Stream.of(parts.get(2).split(",")).map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
            return Optional.of(new BoardChange(parts.get(0), UUID.fromString(parts.get(1)), departments));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
