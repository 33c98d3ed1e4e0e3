package se.stegvis.privacy;

import java.util.UUID;

/** A run waits to be done. */
record RetentionRunBegun(String municipalityCode, UUID runId) {}
