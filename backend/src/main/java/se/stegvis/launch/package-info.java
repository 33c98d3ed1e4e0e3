/**
 * The start of the program: decides between the one-command mode (embedded PostgreSQL and Keycloak beside the program, with
 * demonstration accounts) and the external mode (services of the municipality's own), and refuses to start half configured.
 * Everything here happens before or around Quarkus; nothing else in the program may depend on this room.
 */
package se.stegvis.launch;
