/** Networks of municipalities, their members, and the common definition that they adopt. */
package se.stegvis.network;
