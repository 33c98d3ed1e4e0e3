package se.stegvis.testing;

import java.util.List;

/**
 * A person as the identity provider knows them.
 *
 * @param municipality code; null for the network's coordinator
 * @param department code of the home department; null where there is none
 */
public record Person(String name, String subject, String municipality, String department, List<String> roles) implements Caller {
    public static final Person NINA = new Person("Nina Nätverk", "nina.network", null, null, List.of("NETWORK_COORDINATOR"));

    @Override
    public String token() {
        return TestTokens.aToken().of(this).signed();
    }

    /** The same person, described otherwise by the identity provider. */
    public Person withRoles(String... others) {
        return new Person(name, subject, municipality, department, List.of(others));
    }

    @Override
    public String toString() {
        return name;
    }
}
