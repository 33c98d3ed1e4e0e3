package se.stegvis.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.sql.SQLException;
import se.stegvis.api.model.Appearance;
import se.stegvis.identity.Action;
import se.stegvis.identity.Caller;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.http.Versioned;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** How the product looks in a municipality: its colour and its logo. */
@ApplicationScoped
class Appearances {
    private final TenantQueries queries;
    private final DrawingLogos drawing;

    Appearances(TenantQueries queries, DrawingLogos drawing) {
        this.queries = queries;
        this.drawing = drawing;
    }

    /**
     * A logo as it is kept.
     *
     * @param version of the appearance with which it came
     */
    record Logo(byte[] content, int version) {}

    Versioned<Appearance> require(Caller caller) {
        var sql = new Sql("""
                SELECT municipality_code, accent_colour, logo_version, appearance_version FROM municipality_settings WHERE municipality_code = ?""",
                caller.municipalityCode());
        return queries.find(caller.municipalityCode(), sql, row -> appearance(row, caller)).orElseThrow(ProblemException::notFound);
    }

    /** The colour on which buttons have their white words; null: the product's own. */
    void choose(Caller caller, int version, String colour) {
        if (colour != null && Contrast.withWhite(colour) < Contrast.LEAST) {
            throw ProblemException.rule(new Refusal("/accentColour", "too-light", colour, Math.floor(Contrast.withWhite(colour) * 10) / 10));
        }
        queries.updateCurrent(caller.municipalityCode(), new Sql("""
                UPDATE municipality_settings SET accent_colour = ?, appearance_version = appearance_version + 1
                WHERE municipality_code = ? AND appearance_version = ?""", colour, caller.municipalityCode(), version));
    }

    /** Before the transaction, since it takes a while. */
    byte[] drawLogo(InputStream sent) {
        return drawing.draw(sent);
    }

    /** Runs in the caller's transaction. */
    void putLogo(String code, byte[] content) {
        queries.update(code, new Sql("""
                INSERT INTO municipality_logo (municipality_code, content) VALUES (?, ?)
                ON CONFLICT (municipality_code) DO UPDATE SET content = excluded.content""", code, content));
        queries.update(code, new Sql("""
                UPDATE municipality_settings SET logo_version = appearance_version + 1, appearance_version = appearance_version + 1 WHERE municipality_code = ?""", code));
    }

    /** Runs in the caller's transaction. Also where there is none. */
    void removeLogo(String code) {
        queries.update(code, new Sql("DELETE FROM municipality_logo WHERE municipality_code = ?", code));
        queries.update(code, new Sql("""
                UPDATE municipality_settings SET logo_version = NULL, appearance_version = appearance_version + 1
                WHERE municipality_code = ? AND logo_version IS NOT NULL""", code));
    }

    /** For everybody: it is the one thing that a municipality shows to those who are not signed in. */
    Logo requireLogo(String municipalityCode) {
        var sql = new Sql("""
                SELECT l.content, s.logo_version FROM municipality_logo l
                JOIN municipality_settings s ON s.municipality_code = l.municipality_code AND s.logo_version IS NOT NULL
                WHERE l.municipality_code = ?""", municipalityCode);
        return queries.find(municipalityCode, sql, row -> new Logo(row.bytes("content"), row.number("logo_version"))).orElseThrow(ProblemException::notFound);
    }

    private static Versioned<Appearance> appearance(Row row, Caller caller) throws SQLException {
        var municipality = "/municipalities/" + row.text("municipality_code");
        var logo = row.integer("logo_version");
        var appearance = new Appearance()
                .accentColour(row.text("accent_colour"))
                .logo(logo == null ? null : Links.BASE + municipality + "/logo?version=" + logo)
                .links(Links.self(municipality + "/appearance")
                        .when(caller.mayAnywhere(Action.UPDATE_APPEARANCE), "update", "PUT", municipality + "/appearance")
                        .when(caller.mayAnywhere(Action.REPLACE_LOGO), "replace-logo", "PUT", municipality + "/logo")
                        .when(logo != null && caller.mayAnywhere(Action.DELETE_LOGO), "delete-logo", "DELETE", municipality + "/logo")
                        .toMap());
        return new Versioned<>(appearance, row.number("appearance_version"));
    }
}
