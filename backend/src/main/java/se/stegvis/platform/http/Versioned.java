package se.stegvis.platform.http;

/** A resource as it is shown, and the version that a change of it is based on. */
public record Versioned<T>(T resource, int version) {}
