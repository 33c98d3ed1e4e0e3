package se.stegvis.publication;

import java.time.Instant;
import java.util.UUID;
import se.stegvis.figure.Period;

/** A publication's own row. */
record Published(UUID id, UUID networkId, Period period, int number, int definitionVersion, Instant publishedAt, String comment) {}
