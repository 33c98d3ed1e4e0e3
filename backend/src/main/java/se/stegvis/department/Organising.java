package se.stegvis.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.DepartmentKind;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** Changes to the organisation tree. Each runs in its caller's transaction and leaves paths and ancestors right for all below. */
@ApplicationScoped
public class Organising {
    private final EntityManager entities;
    private final TenantQueries queries;

    Organising(EntityManager entities, TenantQueries queries) {
        this.entities = entities;
        this.queries = queries;
    }

    public UUID add(String municipalityCode, String code, String name, DepartmentKind kind, UUID parentId) {
        requireFree(municipalityCode, code, null);
        var department = Department.create(municipalityCode, code, name, kind, parent(municipalityCode, parentId));
        department.persist();
        entities.flush();
        return department.id;
    }

    void rename(Department department, String code, String name, DepartmentKind kind) {
        requireFree(department.municipalityCode, code, department.id);
        var parent = parent(department.municipalityCode, department.parentId);
        department.describe(code, name, kind, parent);
        department.standBelow(parent);
        bringAlong(department);
    }

    void move(Department department, UUID parentId) {
        var parent = parent(department.municipalityCode, parentId);
        department.describe(department.code, department.name, department.kind, parent);
        department.standBelow(parent);
        bringAlong(department);
    }

    void close(Department department, LocalDate closedOn) {
        var openBelow = Department.count("municipalityCode = ?1 and parentId = ?2 and closedOn is null", department.municipalityCode, department.id);
        if (openBelow > 0) {
            throw ProblemException.rule(new Refusal("/closedOn", "open-below", closedOn));
        }
        department.closedOn = closedOn;
        entities.flush();
    }

    /** Removes a department that nothing refers to; foreign keys are what knows. */
    void remove(Department department) {
        department.delete();
        entities.flush();
    }

    private static void requireFree(String municipalityCode, String code, UUID except) {
        if (Department.findByCode(municipalityCode, code).filter(holder -> !holder.id.equals(except)).isPresent()) {
            throw ProblemException.of(ProblemType.ALREADY_EXISTS, List.of(new Refusal("/code", "code-taken", code)));
        }
    }

    private Department parent(String municipalityCode, UUID parentId) {
        if (parentId == null) {
            return null;
        }
        var parent = Department.find(municipalityCode, parentId)
                .orElseThrow(() -> ProblemException.rule(new Refusal("/parentId", "unknown-reference", parentId)));
        if (parent.closedOn != null) {
            throw ProblemException.rule(new Refusal("/parentId", "closed-department", parentId));
        }
        return parent;
    }

    /** Everything below keeps its way from the moved node on; the way to the node itself is replaced. */
    private void bringAlong(Department moved) {
        entities.flush();
        queries.update(moved.municipalityCode, new Sql("""
                UPDATE department d
                SET ancestors = top.ancestors || d.ancestors[array_position(d.ancestors, top.id) + 1:],
                    path = top.path || d.path[array_position(d.ancestors, top.id) + 1:]
                FROM department top
                WHERE top.municipality_code = ? AND top.id = ?
                AND d.municipality_code = top.municipality_code AND d.ancestors @> ARRAY[top.id] AND d.id <> top.id""", moved.municipalityCode, moved.id));
        entities.clear();
    }
}
