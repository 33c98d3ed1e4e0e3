package se.stegvis.contract;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stegvis.testing.Caller;
import se.stegvis.testing.Contract;
import se.stegvis.testing.Database;
import se.stegvis.testing.Operation;
import se.stegvis.testing.Person;
import se.stegvis.testing.Scene;
import se.stegvis.testing.Scenes;
import se.stegvis.testing.Town;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.stegvis.testing.Api.expect;

/** What is another municipality's does not exist: same answer as for what nobody has, and nothing changes. */
@QuarkusTest
class EachOtherMunicipalityTest {
    static Stream<Operation> operationsOfAMunicipality() {
        return Contract.operations().stream()
                .filter(operation -> operation.pathParameters().contains("municipalityCode") && !operation.isOpen() && !operation.roles().equals(Set.of("NETWORK_COORDINATOR")));
    }

    static Stream<Operation> operationsOnSomething() {
        return operationsOfAMunicipality().filter(operation -> operation.pathParameters().size() > 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsOfAMunicipality")
    void theirAddressIsUnknown(Operation operation) {
        var theirs = Scenes.of(operation, Town.vimmerby());
        var etag = theirs.etag();
        var before = Database.fingerprint(Town.vimmerby().code);

        var response = theirs.by(stranger(operation)).sendGuardedBy(etag);

        expect(404, response);
        assertEquals(before, Database.fingerprint(Town.vimmerby().code));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsOfAMunicipality")
    void theirAddressIsUnknownToASystemClientToo(Operation operation) {
        var theirs = Scenes.of(operation, Town.vimmerby());

        expect(404, theirs.by(Town.olofstrom().system(operation.scope().orElse("suggestions:read"))).sendGuardedBy("\"0\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsOnSomething")
    void theirThingsAreAsUnknownAsNothingAtAll(Operation operation) {
        var theirs = Scenes.of(operation, Town.vimmerby());
        var etag = theirs.etag();
        var before = Database.fingerprint(Town.vimmerby().code);
        var asked = theirs.by(stranger(operation)).withPath("municipalityCode", Town.olofstrom().code);

        var foreign = asked.sendGuardedBy(etag);
        var unknown = ofNobody(asked).sendGuardedBy(etag);

        assertEquals(form(expect(404, unknown)), form(expect(404, foreign)));
        assertEquals(before, Database.fingerprint(Town.vimmerby().code));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsOnSomething")
    void theirThingBelowOneOfOursIsUnknown(Operation operation) {
        var ours = Scenes.of(operation, Town.olofstrom());
        var theirs = Scenes.of(operation, Town.vimmerby());
        var etag = ours.etag();
        var names = operation.pathParameters();
        var last = names.get(names.size() - 1);

        expect(404, ours.withPath(last, theirs.path().get(last)).sendGuardedBy(etag));
    }

    private static Caller stranger(Operation operation) {
        return (Person) Scenes.of(operation, Town.olofstrom()).caller();
    }

    private static Scene ofNobody(Scene scene) {
        for (var name : scene.operation().pathParameters()) {
            scene = name.equals("municipalityCode") ? scene : scene.withPath(name, UUID.randomUUID().toString());
        }
        return scene;
    }

    /** All that the caller learns: body without the trace, names of headers, and their values where they do not change by the call. */
    private static Map<String, Object> form(Response response) {
        var form = new TreeMap<String, Object>(response.jsonPath().getMap("$"));
        form.keySet().removeAll(List.of("traceId", "instance"));
        response.headers().forEach(header -> form.put("header " + header.getName(),
                header.getName().equalsIgnoreCase("traceparent") ? "" : header.getValue()));
        return form;
    }
}
