package se.stegvis.collaboration;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Caller;
import se.stegvis.testing.Database;
import se.stegvis.testing.Networks;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.util.Map;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.Api.expect;

/** Files of the toolbox over HTTP: who may send and fetch them, and how they are served. */
@QuarkusTest
class ToolboxFilesTest {
    private static final Town TOWN = Town.olofstrom();
    private static final Town OTHER = Town.vimmerby();
    private static final int TOO_MUCH = 3_200_000;
    private UUID network;
    private String entry;

    @BeforeEach
    void anEntry() {
        network = Networks.of(TOWN, OTHER);
        entry = entry();
    }

    @Test
    void aFileIsServedToBeSavedAndNeverShown() {
        var sent = expect(201, send(TOWN.lena, entry, "Chefskontrakt för åk.docx", Samples.pdf()));
        assertEquals("Chefskontrakt för åk.pdf", sent.path("name"));
        assertEquals("application/pdf", sent.path("mediaType"));

        var fetched = expect(200, Api.get(OTHER.ada, path(sent)));

        assertArrayEquals(Samples.pdf(), fetched.asByteArray());
        assertEquals("application/octet-stream", fetched.getContentType());
        assertEquals("attachment; filename=\"Chefskontrakt f_r _k.pdf\"; filename*=UTF-8''Chefskontrakt%20f%C3%B6r%20%C3%A5k.pdf", fetched.getHeader("Content-Disposition"));
        assertEquals("nosniff", fetched.getHeader("X-Content-Type-Options"));
        assertEquals(1, fetched.headers().getValues("Content-Security-Policy").size());
        assertTrue(fetched.getHeader("Content-Security-Policy").startsWith("sandbox;"));
        assertEquals("private, no-cache", fetched.getHeader("Cache-Control"));
    }

    @Test
    void anEntryHasOneFileAndLinksSayWhatCanBeDone() {
        assertTrue(mayAddFile(TOWN.ada));
        assertFalse(mayAddFile(OTHER.ada));

        var sent = expect(201, send(TOWN.lena, entry, "a.pdf", Samples.pdf()));

        expect(409, send(TOWN.ada, entry, "b.pdf", Samples.pdf()));
        assertFalse(mayAddFile(TOWN.ada));
        assertNotNull(expect(200, Api.get(TOWN.ada, entry)).path("attachment._links.delete"));
        assertNull(expect(200, Api.get(OTHER.ada, entry)).path("attachment._links.delete"));
        expect(403, delete(OTHER.ada, path(sent)));
        expect(204, delete(TOWN.ada, path(sent)));
        expect(404, Api.get(TOWN.ada, path(sent)));
        expect(201, send(TOWN.lena, entry, "b.pdf", Samples.pdf()));
    }

    @Test
    void othersEntriesGetNoFileFromUs() {
        expect(403, send(OTHER.lena, entry, "a.pdf", Samples.pdf()));
        expect(201, send(Person.NINA, entry, "a.pdf", Samples.pdf()));
    }

    @Test
    void aFileOfOneNetworkOrEntryIsUnknownElsewhere() {
        var sent = path(expect(201, send(TOWN.lena, entry, "a.pdf", Samples.pdf())));
        var stranger = Town.ofItsOwn();
        var strangers = "/networks/" + Networks.of(stranger);

        expect(404, Api.get(stranger.lena, sent));
        expect(404, Api.get(stranger.lena, sent.replace("/networks/" + network, strangers)));
        expect(404, Api.get(Person.NINA, sent.replace("/networks/" + network, strangers)));
        expect(404, Api.get(TOWN.lena, sent.replace(entry, entry())));
        expect(404, send(stranger.lena, entry, "b.pdf", Samples.pdf()));
        expect(403, Api.get(TOWN.anna, sent));
        expect(401, Api.anonymously().get(sent));
    }

    @Test
    void anEntryTakesItsFileWithIt() {
        var sent = path(expect(201, send(TOWN.lena, entry, "a.pdf", Samples.pdf())));

        expect(204, delete(TOWN.lena, entry));

        expect(404, Api.get(TOWN.lena, sent));
        assertEquals(0, Database.number("SELECT count(*) FROM toolbox_file WHERE network_id = ?", network));
    }

    @Test
    void whatIsNotWhatItIsCalledIsRefusedInWordsForPeople() {
        var html = Samples.ascii("<!DOCTYPE html><script>alert(1)</script>");

        var refused = expect(400, send(TOWN.lena, entry, "bild.png", html));

        assertEquals("Filen ska vara PDF, PNG, JPEG, docx, xlsx, pptx, odt, ods eller odp.", refused.path("invalidParameters[0].reason"));
        expect(400, send(TOWN.lena, entry, "tom.pdf", new byte[0]));
        assertNull(expect(200, Api.get(TOWN.lena, entry)).path("attachment"));
    }

    @Test
    void aPhotographIsServedWithoutItsPlace() {
        var sent = expect(201, send(TOWN.lena, entry, "tavlan.jpeg", Samples.photograph(6)));

        assertEquals("tavlan.jpg", sent.path("name"));
        assertFalse(Samples.holds(expect(200, Api.get(TOWN.lena, path(sent))).asByteArray(), Samples.PLACE));
    }

    @Test
    void aFileHasALimitAndSoHaveAllOfANetwork() {
        expect(413, send(TOWN.lena, entry, "stor.pdf", Samples.joined(Samples.pdf(), new byte[TOO_MUCH])));

        expect(201, send(TOWN.lena, entry, "a.pdf", Samples.pdf()));
        Database.update("UPDATE toolbox_file SET size = 299999999 WHERE network_id = ?", network);
        var refused = expect(413, send(TOWN.lena, entry(), "b.pdf", Samples.pdf()));
        assertEquals("Nätverkets filer får ta högst 300 MB tillsammans. Ta bort någon först.", refused.path("invalidParameters[0].reason"));
    }

    private String entry() {
        var body = Map.of("kind", "MANAGER_CONTRACT", "title", "Chefskontrakt", "description", "En sida att skriva under.");
        return "/networks/" + network + "/toolbox-entries/" + Api.id(expect(201, Api.post(TOWN.lena, "/networks/" + network + "/toolbox-entries", body)));
    }

    private boolean mayAddFile(Caller caller) {
        return expect(200, Api.get(caller, entry)).<Map<String, ?>>path("_links").containsKey("add-file");
    }

    private String path(Response sent) {
        return sent.<String>path("_links.self.href").replace("/api/v1", "");
    }

    private static Response send(Caller caller, String entry, String name, byte[] content) {
        return Api.as(caller).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/octet-stream").queryParam("name", name)
                .body(content).post(entry + "/files");
    }

    private static Response delete(Caller caller, String path) {
        return Api.as(caller).header("If-Match", Api.etag(caller, path)).delete(path);
    }
}
