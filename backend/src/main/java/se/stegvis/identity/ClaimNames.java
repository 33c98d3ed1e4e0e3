package se.stegvis.identity;

import io.smallrye.config.ConfigMapping;

/** Under which names the identity provider sends what we need; AD FS, Entra ID, Keycloak and the Swedish profile differ. */
@ConfigMapping(prefix = "stegvis.identity.claims")
interface ClaimNames {
    /** Official code of the caller's municipality. */
    String municipality();

    /** Code of the organisation whose networks a coordinator, or its system, coordinates. */
    String organisation();

    /** Code of the person's department. */
    String department();

    /** List of our role names. */
    String roles();

    /** Name as colleagues know it. */
    String displayName();

    /** Where mail reaches the person. */
    String mailAddress();

    /** Claim that tells systems from people. */
    String actorKind();

    /** Its value for a system. */
    String actorKindSystem();
}
