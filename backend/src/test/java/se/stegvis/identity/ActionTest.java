package se.stegvis.identity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stegvis.testing.Contract;
import se.stegvis.testing.Operation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The rules beside the actions are those that the contract tells other systems. */
class ActionTest {
    static List<Operation> securedOperations() {
        return Contract.operations().stream().filter(operation -> !operation.isOpen()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("securedOperations")
    void anOperationIsOpenToTheRolesOfTheContract(Operation operation) {
        var action = Action.ofOperation(operation.id());

        assertNotNull(action);
        assertEquals(operation.roles(), action.roles().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("securedOperations")
    void anOperationIsOpenToTheScopeOfTheContract(Operation operation) {
        var action = Action.ofOperation(operation.id());
        var scopes = Contract.root().child("components", "securitySchemes", "oauth2", "flows", "clientCredentials", "scopes").names();

        var opening = scopes.stream().filter(scope -> action.allowedBy(Set.of(scope))).toList();

        assertEquals(operation.scope().stream().toList(), opening);
    }

    @Test
    void everyActionIsAnOperation() {
        var operations = securedOperations().stream().map(operation -> Action.ofOperation(operation.id())).toList();

        assertEquals(Set.of(Action.values()), Set.copyOf(operations));
        assertEquals(Action.values().length, operations.size());
    }

    @Test
    void whatIsNoOperationIsNoAction() {
        assertNull(Action.ofOperation("dropEverything"));
    }

    @Test
    void everyScopeOpensSomething() {
        var used = securedOperations().stream().flatMap(operation -> operation.scope().stream()).collect(Collectors.toSet());

        assertTrue(used.containsAll(Contract.root().child("components", "securitySchemes", "oauth2", "flows", "clientCredentials", "scopes").names()));
    }
}
