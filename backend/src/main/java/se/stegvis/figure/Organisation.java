package se.stegvis.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tree of departments with their head counts. The municipality stands above it, as the department null. */
final class Organisation {
    private final Map<UUID, Node> nodes = new LinkedHashMap<>();
    private final Map<UUID, List<Node>> below;

    Organisation(List<Node> all) {
        all.forEach(node -> nodes.put(node.id(), node));
        below = all.stream().filter(node -> node.parentId() != null).collect(Collectors.groupingBy(Node::parentId));
        below.put(null, all.stream().filter(node -> node.parentId() == null).toList());
    }

    Node node(UUID id) {
        return nodes.get(id);
    }

    /** Departments directly below one. */
    List<Node> below(UUID id) {
        return below.getOrDefault(id, List.of());
    }

    /** A department and everything below it. */
    Stream<Node> subtree(Node node) {
        return Stream.concat(Stream.of(node), below(node.id()).stream().flatMap(this::subtree));
    }

    /** Employees of a department with everything below it. */
    Employees employees(Node node) {
        int missing = (int) subtree(node).filter(one -> one.employees() == null).count();
        return new Employees(missing > 0 ? null : subtree(node).map(Node::employees).reduce(BigDecimal.ZERO, BigDecimal::add), missing);
    }

    /** {@link #employees(Node)} of all departments. */
    Map<UUID, Employees> employees() {
        var employees = new HashMap<UUID, Employees>();
        nodes.values().forEach(node -> employees.put(node.id(), employees(node)));
        return employees;
    }
}
