/** What municipalities agree on and compare: the common definition and what it counts. */
package se.stegvis.network;
