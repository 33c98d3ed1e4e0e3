package se.stegvis.department;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.stegvis.api.model.DepartmentKind;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.tenancy.Ids;

/** A node of a municipality's organisation. */
@Entity
class Department extends PanacheEntityBase {
    @Id
    UUID id;

    @Column(updatable = false)
    String municipalityCode;

    UUID parentId;

    /** The way from the top down to this node, which is the last. */
    UUID[] ancestors;

    /** The names along that way. */
    String[] path;

    String code;
    String name;

    @Enumerated(EnumType.STRING)
    DepartmentKind kind;

    LocalDate closedOn;

    @Version
    int version;

    static Optional<Department> find(String municipalityCode, UUID id) {
        return find("municipalityCode = ?1 and id = ?2", municipalityCode, id).firstResultOptional();
    }

    static Optional<Department> findByCode(String municipalityCode, String code) {
        return find("municipalityCode = ?1 and code = ?2", municipalityCode, code).firstResultOptional();
    }

    static Department create(String municipalityCode, String code, String name, DepartmentKind kind, Department parent) {
        var department = new Department();
        department.id = Ids.next();
        department.municipalityCode = municipalityCode;
        department.code = code;
        department.describe(code, name, kind, parent);
        department.standBelow(parent);
        return department;
    }

    /** Renames; refuses a kind that does not fit the place. */
    void describe(String newCode, String newName, DepartmentKind newKind, Department parent) {
        if ((newKind == DepartmentKind.UNIT) == (parent == null)) {
            throw ProblemException.rule(new Refusal("/kind", "top-kind", newKind));
        }
        code = newCode;
        name = newName;
        kind = newKind;
    }

    /** Puts the node below another one, or at the top; what lies below it is the caller's to bring along. */
    void standBelow(Department parent) {
        if (parent != null && Stream.of(parent.ancestors).anyMatch(id::equals)) {
            throw ProblemException.rule(new Refusal("/parentId", "under-itself", parent.id));
        }
        parentId = parent == null ? null : parent.id;
        ancestors = parent == null ? new UUID[] {id} : Stream.concat(Stream.of(parent.ancestors), Stream.of(id)).toArray(UUID[]::new);
        path = parent == null ? new String[] {name} : Stream.concat(Stream.of(parent.path), Stream.of(name)).toArray(String[]::new);
    }
}
