/**
 * The municipality that a piece of work belongs to: every transaction and every query names it to the database, whose
 * row-level security then hides all other rows.
 */
package se.stegvis.platform.tenancy;
