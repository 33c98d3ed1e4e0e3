package se.stegvis.goodexample;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.stegvis.api.model.DepartmentReference;
import se.stegvis.api.model.ExampleVisibility;
import se.stegvis.api.model.GoodExample;
import se.stegvis.api.model.Link;
import se.stegvis.api.model.MunicipalityReference;
import se.stegvis.api.model.SuggestionReference;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.identity.Action;
import se.stegvis.identity.Caller;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.http.Versioned;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;

/** One example in full, with the caller's links. What belongs to the case is null in an example of another municipality. */
final class ExampleMapping {
    private ExampleMapping() {}

    static Sql columns(Caller caller) {
        return new Sql("""
                e.id, e.municipality_code, m.name AS municipality_name, e.department_name, e.title, e.before_text, e.after_text, e.effect, e.contact_function,
                e.contact_name, e.tags, e.visibility, e.published_at, e.version, k.department_id, k.contact_person_id, d.ancestors,
                s.id AS suggestion_id, s.title AS suggestion_title, s.state AS suggestion_state,
                (SELECT count(*) FROM adoption a WHERE a.good_example_id = e.id) AS adoptions,
                coalesce(k.told_by = ?, false)
                    OR EXISTS (SELECT FROM suggestion_author a WHERE a.municipality_code = k.municipality_code AND a.suggestion_id = k.suggestion_id AND a.person_id = ?) AS mine
                """, caller.personId(), caller.personId());
    }

    static Versioned<GoodExample> example(Row row, Caller caller) throws SQLException {
        var department = row.id("department_id");
        var suggestion = row.id("suggestion_id");
        var example = new GoodExample()
                .id(row.id("id"))
                .municipality(new MunicipalityReference().code(row.text("municipality_code")).name(row.text("municipality_name")))
                .departmentName(row.text("department_name"))
                .department(department == null ? null : new DepartmentReference().id(department).name(row.text("department_name")))
                .suggestion(suggestion == null ? null : new SuggestionReference().id(suggestion).title(row.text("suggestion_title"))
                        .state(row.value("suggestion_state", SuggestionState::valueOf)))
                .title(row.text("title"))
                .before(row.text("before_text"))
                .after(row.text("after_text"))
                .effect(row.text("effect"))
                .contactFunction(row.text("contact_function"))
                .contactName(row.text("contact_name"))
                .tags(row.texts("tags"))
                .visibility(row.value("visibility", ExampleVisibility::valueOf))
                .publishedAt(row.instant("published_at"))
                .adoptions(row.number("adoptions"))
                .links(links(row, caller));
        return new Versioned<>(example, row.number("version"));
    }

    private static Map<String, Link> links(Row row, Caller caller) throws SQLException {
        var code = caller.municipalityCode();
        var path = GoodExamples.path(code, row.id("id"));
        var own = row.text("municipality_code").equals(code);
        var mayTell = own && mayTell(caller, row.ids("ancestors"));
        var contact = row.id("contact_person_id");
        var forAll = !row.text("visibility").equals(ExampleVisibility.UNIT.toString());
        return Links.self(path)
                .add("pictures", "GET", path + "/pictures")
                .add("adoptions", "GET", path + "/adoptions")
                .when(mayTell, "update", "PUT", path)
                .when(mayTell, "delete", "DELETE", path)
                .when(mayTell, "add-picture", "POST", path + "/pictures")
                .when(row.flag("mine") && contact == null, "show-as-contact", "PUT", path + "/contact-persons/me")
                .when(contact != null && contact.equals(caller.personId()), "hide-as-contact", "DELETE", path + "/contact-persons/me")
                .when(own && forAll && caller.mayAnywhere(Action.CREATE_NOMINATION), "nominate", "POST", "/municipalities/" + code + "/nominations")
                .when(caller.mayAnywhere(Action.CREATE_ADOPTION), "adopt", "POST", path + "/adoptions")
                .toMap();
    }

    /** Leaders tell of what their units did, the lean group of everything. */
    static boolean mayTell(Caller caller, List<UUID> ancestors) {
        return caller.may(Action.CREATE_GOOD_EXAMPLE, ancestors);
    }
}
