/** Tests of the packaged program as an operator starts it: real PostgreSQL, real Keycloak, real browser. */
package se.stegvis.launch;
