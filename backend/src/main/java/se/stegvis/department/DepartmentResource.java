package se.stegvis.department;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Consumer;
import se.stegvis.api.DepartmentApi;
import se.stegvis.api.model.CloseDepartmentRequest;
import se.stegvis.api.model.CreateDepartmentRequest;
import se.stegvis.api.model.CreateHeadcountRequest;
import se.stegvis.api.model.DepartmentKind;
import se.stegvis.api.model.MoveDepartmentRequest;
import se.stegvis.api.model.PosterSize;
import se.stegvis.api.model.UpdateDepartmentRequest;
import se.stegvis.api.model.UpdateHeadcountRequest;
import se.stegvis.identity.CurrentCaller;
import se.stegvis.platform.http.EntityTags;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.page.PageRequest;
import se.stegvis.platform.problem.ProblemException;

/** The organisation over HTTP. */
class DepartmentResource implements DepartmentApi {
    private final CurrentCaller caller;
    private final Departments departments;
    private final Organising organising;
    private final Headcounts headcounts;
    private final DepartmentImport imports;
    private final Posters posters;
    private final Exchange exchange;

    DepartmentResource(
            CurrentCaller caller, Departments departments, Organising organising, Headcounts headcounts, DepartmentImport imports, Posters posters, Exchange exchange) {
        this.caller = caller;
        this.departments = departments;
        this.organising = organising;
        this.headcounts = headcounts;
        this.imports = imports;
        this.posters = posters;
        this.exchange = exchange;
    }

    @Override
    public Response listDepartments(String municipalityCode, UUID parentId, DepartmentKind kind, String q, Boolean includeClosed, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(departments.list(caller.get(), parentId, kind, q, includeClosed, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getDepartment(String municipalityCode, UUID departmentId) {
        return exchange.answers().ok(departments.require(caller.get(), departmentId));
    }

    @Override
    public Response getPoster(String municipalityCode, UUID departmentId, PosterSize size) {
        return posters.show(caller.get(), departmentId, size);
    }

    @Override
    public Response createDepartment(String municipalityCode, CreateDepartmentRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            var added = organising.add(municipalityCode, request.getCode(), request.getName(), request.getKind(), request.getParentId());
            return exchange.answers().created(departments.require(caller.get(), added), Departments.path(municipalityCode, added));
        });
    }

    @Override
    public Response updateDepartment(String municipalityCode, UUID departmentId, UpdateDepartmentRequest request, String ifMatch) {
        return exchange.inTransaction(municipalityCode, () -> change(departmentId, ifMatch,
                department -> organising.rename(department, request.getCode(), request.getName(), request.getKind())));
    }

    @Override
    public Response moveDepartment(String municipalityCode, UUID departmentId, MoveDepartmentRequest request, String ifMatch, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> change(departmentId, ifMatch,
                department -> organising.move(department, request.getParentId())));
    }

    @Override
    public Response closeDepartment(String municipalityCode, UUID departmentId, CloseDepartmentRequest request, String ifMatch, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> change(departmentId, ifMatch,
                department -> organising.close(department, request.getClosedOn())));
    }

    @Override
    public Response deleteDepartment(String municipalityCode, UUID departmentId, String ifMatch) {
        return exchange.inTransaction(municipalityCode, () -> {
            organising.remove(current(departmentId, ifMatch));
            return exchange.answers().noContent();
        });
    }

    @Override
    public Response importDepartments(String municipalityCode, String body, String idempotencyKey, Boolean dryRun) {
        return dryRun
                ? exchange.tryOut(municipalityCode, () -> exchange.answers().ok(imports.apply(municipalityCode, body, true)))
                : exchange.once(municipalityCode, caller.get().key(), idempotencyKey, body, () -> exchange.answers().ok(imports.apply(municipalityCode, body, false)));
    }

    @Override
    public Response listHeadcounts(String municipalityCode, UUID departmentId, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(headcounts.list(caller.get(), departmentId, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getHeadcount(String municipalityCode, UUID departmentId, UUID headcountId) {
        return exchange.answers().ok(headcounts.require(caller.get(), departmentId, headcountId));
    }

    @Override
    public Response createHeadcount(String municipalityCode, UUID departmentId, CreateHeadcountRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            var entered = headcounts.enter(caller.get(), departmentId, request);
            return exchange.answers().created(entered, Headcounts.path(municipalityCode, departmentId, entered.resource().getId()));
        });
    }

    @Override
    public Response updateHeadcount(String municipalityCode, UUID departmentId, UUID headcountId, UpdateHeadcountRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> exchange.answers().ok(headcounts.correct(caller.get(), departmentId, headcountId, version, request)));
    }

    @Override
    public Response deleteHeadcount(String municipalityCode, UUID departmentId, UUID headcountId, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            headcounts.remove(caller.get(), departmentId, headcountId, version);
            return exchange.answers().noContent();
        });
    }

    private Response change(UUID departmentId, String ifMatch, Consumer<Department> change) {
        change.accept(current(departmentId, ifMatch));
        return exchange.answers().ok(departments.require(caller.get(), departmentId));
    }

    private Department current(UUID departmentId, String ifMatch) {
        var department = Department.find(caller.get().municipalityCode(), departmentId).orElseThrow(ProblemException::notFound);
        EntityTags.requireCurrent(ifMatch, department.version);
        return department;
    }
}
