package se.stegvis.about;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import se.stegvis.api.AboutApi;
import se.stegvis.api.model.ApiInfo;
import se.stegvis.platform.http.Answers;
import se.stegvis.platform.http.Links;

/** Facts about the API. Version and day are the contract's: a test compares them. */
class AboutResource implements AboutApi {
    static final String VERSION = "1.0.0";
    private static final LocalDate RELEASED = LocalDate.of(2026, 11, 22);

    private final Answers answers;

    AboutResource(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Response getApiInfo() {
        return answers.ok(new ApiInfo()
                .apiName("Stegvis")
                .apiVersion(VERSION)
                .apiReleased(RELEASED)
                .apiDocumentation(Links.BASE + "/openapi.yaml")
                .apiStatus("active"));
    }
}
