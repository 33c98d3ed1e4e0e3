package se.stegvis.about;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Contract;
import se.stegvis.testing.PostgresForTests;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What the API says of itself. The test resource named here serves all tests: one start of the program. */
@QuarkusTest
@WithTestResource(value = PostgresForTests.class, scope = TestResourceScope.GLOBAL)
class AboutResourceTest {
    @Test
    void theVersionIsTheContractsVersion() {
        var facts = Api.expect(200, Api.anonymously().get("/api-info"));

        assertEquals(Contract.document().at("/info/version").textValue(), facts.path("apiVersion"));
    }
}
