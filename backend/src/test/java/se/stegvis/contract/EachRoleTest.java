package se.stegvis.contract;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stegvis.testing.Contract;
import se.stegvis.testing.Operation;
import se.stegvis.testing.Scenes;
import se.stegvis.testing.Town;

import java.util.Optional;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.Api.expect;

/** Who may do what: exactly as the contract's x-allowed-roles and scopes say. */
@QuarkusTest
class EachRoleTest {
    private static final String[] ROLES = {"EMPLOYEE", "MANAGER", "LEAN_COORDINATOR", "LEAN_GROUP_MEMBER", "ADMINISTRATOR", "NETWORK_COORDINATOR"};
    private static final int FIRST_REFUSAL = 400;

    static Stream<Operation> securedOperations() {
        return Contract.operations().stream().filter(operation -> !operation.isOpen());
    }

    static Stream<Arguments> securedOperationsAndRoles() {
        return securedOperations().flatMap(operation -> Stream.of(ROLES).map(role -> Arguments.of(operation, role)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("securedOperationsAndRoles")
    void aRoleMayDoWhatTheContractSays(Operation operation, String role) {
        var town = Town.olofstrom();

        var response = Scenes.of(operation, town, town.who(role)).send();

        if (operation.roles().contains(role)) {
            assertTrue(response.statusCode() < FIRST_REFUSAL, response::asString);
        } else {
            assertEquals(403, response.statusCode(), response::asString);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("securedOperations")
    void nobodyDoesItWithoutSigningIn(Operation operation) {
        var response = Scenes.of(operation, Town.olofstrom()).sendAnonymously();

        assertEquals("Bearer", expect(401, response).getHeader("WWW-Authenticate"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("securedOperations")
    void aSystemClientMayDoWhatItsScopeSays(Operation operation) {
        var town = Town.olofstrom();
        var client = town.system(operation.scope().orElse("suggestions:write"));

        var response = Scenes.of(operation, town, client).send();

        if (operation.scope().isPresent()) {
            assertTrue(response.statusCode() < FIRST_REFUSAL, response::asString);
        } else {
            assertEquals(403, response.statusCode(), response::asString);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("securedOperations")
    void aSystemClientMayNotDoItWithAllOtherScopes(Operation operation) {
        var town = Town.olofstrom();
        var others = Contract.root().child("components", "securitySchemes", "oauth2", "flows", "clientCredentials", "scopes").names().stream()
                .filter(scope -> !operation.scope().equals(Optional.of(scope)))
                .toArray(String[]::new);

        expect(403, Scenes.of(operation, town, town.system(others)).send());
    }
}
