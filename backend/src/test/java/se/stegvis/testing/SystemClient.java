package se.stegvis.testing;

import java.util.Set;

/** Another of the municipality's systems, with the scopes it was given. */
public record SystemClient(String name, String subject, String municipality, Set<String> scopes) implements Caller {
    @Override
    public String token() {
        return TestTokens.aToken().of(this).signed();
    }

    @Override
    public String toString() {
        return name + " " + scopes;
    }
}
