package se.stegvis.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.AccessibleText;
import se.stegvis.api.model.AccessibleTextKind;
import se.stegvis.api.model.AccessibleTextPlace;
import se.stegvis.api.model.CreateAccessibleTextRequest;
import se.stegvis.api.model.Language;
import se.stegvis.api.model.UpdateAccessibleTextRequest;
import se.stegvis.identity.Action;
import se.stegvis.identity.Caller;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.http.Versioned;
import se.stegvis.platform.page.Key;
import se.stegvis.platform.page.KeysetQuery;
import se.stegvis.platform.page.Order;
import se.stegvis.platform.page.Page;
import se.stegvis.platform.page.PageRequest;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** Films in sign language and texts that are easy to read, as a municipality offers them. */
@ApplicationScoped
class AccessibleTexts {
    private static final Sql COLUMNS = new Sql("t.id, t.municipality_code, t.kind, t.place, t.language, t.title, t.text, t.address, t.version");
    private static final Order BY_PLACE = Order.ascending("place", Key.text("t.place"), Key.text("t.title"), Key.id("t.id"));

    private final TenantQueries queries;

    AccessibleTexts(TenantQueries queries) {
        this.queries = queries;
    }

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/accessible-texts/" + id;
    }

    Page<AccessibleText> list(Caller caller, AccessibleTextPlace place, PageRequest request) {
        return new KeysetQuery<>(COLUMNS, from(caller).when(place != null, "AND t.place = ?", place), BY_PLACE, row -> text(row, caller),
                        one -> List.of(one.resource().getPlace().toString(), one.resource().getTitle(), one.resource().getId().toString()))
                .page(queries, caller.municipalityCode(), request)
                .map(Versioned::resource);
    }

    Versioned<AccessibleText> require(Caller caller, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append(from(caller)).append("AND t.id = ?", id);
        return queries.find(caller.municipalityCode(), sql, row -> text(row, caller)).orElseThrow(ProblemException::notFound);
    }

    /** Runs in the caller's transaction. */
    UUID add(Caller caller, CreateAccessibleTextRequest request) {
        requireOneOfTwo(request.getKind(), request.getText(), request.getAddress());
        var id = Ids.next();
        queries.update(caller.municipalityCode(), new Sql("""
                INSERT INTO accessible_text (id, municipality_code, kind, place, language, title, text, address) VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                id, caller.municipalityCode(), request.getKind(), request.getPlace(), request.getLanguage(), request.getTitle(), request.getText(), request.getAddress()));
        return id;
    }

    void replace(Caller caller, UUID id, int version, UpdateAccessibleTextRequest request) {
        require(caller, id);
        requireOneOfTwo(request.getKind(), request.getText(), request.getAddress());
        queries.updateCurrent(caller.municipalityCode(), new Sql("""
                UPDATE accessible_text SET kind = ?, place = ?, language = ?, title = ?, text = ?, address = ?, version = version + 1
                WHERE municipality_code = ? AND id = ? AND version = ?""",
                request.getKind(), request.getPlace(), request.getLanguage(), request.getTitle(), request.getText(), request.getAddress(),
                caller.municipalityCode(), id, version));
    }

    void remove(Caller caller, UUID id, int version) {
        require(caller, id);
        queries.updateCurrent(caller.municipalityCode(), new Sql(
                "DELETE FROM accessible_text WHERE municipality_code = ? AND id = ? AND version = ?", caller.municipalityCode(), id, version));
    }

    private static void requireOneOfTwo(AccessibleTextKind kind, String text, String address) {
        var film = kind == AccessibleTextKind.SIGN_LANGUAGE;
        if (film && text != null) {
            throw ProblemException.rule(new Refusal("/text", "film-has-address", text));
        }
        if (film && address == null) {
            throw ProblemException.rule(Refusal.of("/address", "film-has-address"));
        }
        if (!film && address != null) {
            throw ProblemException.rule(new Refusal("/address", "easy-read-has-text", address));
        }
        if (!film && text == null) {
            throw ProblemException.rule(Refusal.of("/text", "easy-read-has-text"));
        }
    }

    private static Sql from(Caller caller) {
        return new Sql("FROM accessible_text t WHERE t.municipality_code = ?", caller.municipalityCode());
    }

    private static Versioned<AccessibleText> text(Row row, Caller caller) throws SQLException {
        var path = path(row.text("municipality_code"), row.id("id"));
        var text = new AccessibleText()
                .id(row.id("id"))
                .kind(row.value("kind", AccessibleTextKind::valueOf))
                .place(row.value("place", AccessibleTextPlace::valueOf))
                .language(row.value("language", Language::valueOf))
                .title(row.text("title"))
                .text(row.text("text"))
                .address(row.text("address"))
                .links(Links.self(path)
                        .when(caller.mayAnywhere(Action.UPDATE_ACCESSIBLE_TEXT), "update", "PUT", path)
                        .when(caller.mayAnywhere(Action.DELETE_ACCESSIBLE_TEXT), "delete", "DELETE", path)
                        .toMap());
        return new Versioned<>(text, row.number("version"));
    }
}
