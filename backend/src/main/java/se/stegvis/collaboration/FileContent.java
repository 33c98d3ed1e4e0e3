package se.stegvis.collaboration;

/** What a file holds, and what that is. */
record FileContent(FileKind kind, byte[] bytes) {}
