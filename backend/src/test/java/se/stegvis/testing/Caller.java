package se.stegvis.testing;

/** Somebody who sends requests. */
public sealed interface Caller permits Person, SystemClient {
    /** A bearer token, good for the next minutes. */
    String token();

    String municipality();
}
