package se.stegvis.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people find the installation, for what is read outside of it: mails, and sheets on a wall. */
@ApplicationScoped
public class PublicAddress {
    private final Optional<String> configured;

    PublicAddress(@ConfigProperty(name = "stegvis.public-address") Optional<String> configured) {
        this.configured = configured.map(PublicAddress::withoutSlash);
    }

    /** The full address of a path. Only where the address is configured, as whoever sends mails must. */
    public String of(String path) {
        return configured.orElseThrow(() -> new IllegalStateException("STEGVIS_PUBLIC_ADDRESS is missing")) + path;
    }

    /** As {@link #of}; where it is not configured, by the address that the request came to. */
    public String of(String path, UriInfo request) {
        return configured.orElseGet(() -> withoutSlash(request.getBaseUri().resolve("/").toString())) + path;
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
