package se.stegvis.contract;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stegvis.testing.Api;
import se.stegvis.testing.Contract;
import se.stegvis.testing.Operation;
import se.stegvis.testing.Scenes;
import se.stegvis.testing.TestTokens;
import se.stegvis.testing.Town;

import java.util.stream.Stream;

import static se.stegvis.testing.Api.expect;

/** A network exists for its coordinator and its members alone. */
@QuarkusTest
class EachOtherNetworkTest {
    static Stream<Operation> operationsOfANetwork() {
        return Contract.operations().stream().filter(operation -> operation.pathParameters().contains("networkId"));
    }

    static Stream<Operation> operationsOfMembers() {
        return operationsOfANetwork().filter(operation -> operation.roles().contains("ADMINISTRATOR"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsOfMembers")
    void aMunicipalityThatIsNoMemberFindsNothing(Operation operation) {
        var scene = Scenes.of(operation, Town.olofstrom());

        expect(404, scene.send(Api.as(Stranger.TOWN.ada), scene.etag(), null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsOfANetwork")
    void anotherOrganisationsCoordinatorFindsNothing(Operation operation) {
        var scene = Scenes.of(operation, Town.olofstrom());
        var other = TestTokens.aToken().withRoles("NETWORK_COORDINATOR").with("organisation", "another").with("name", "Olle Okänd");
        other.claims().subject("olle");

        expect(operation.roles().contains("NETWORK_COORDINATOR") ? 404 : 403, scene.send(Api.withToken(other.signed()), scene.etag(), null));
    }

    /** Made when first needed. */
    private static final class Stranger {
        static final Town TOWN = Town.ofItsOwn();
    }
}
