package se.stegvis.identity;

import java.util.UUID;

/** Somebody has corrected their own name: whoever keeps a copy of it corrects that too. Told within the transaction. */
public record NameCorrected(String municipalityCode, UUID personId, String displayName) {}
