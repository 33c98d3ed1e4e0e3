/** The lean group: who represents which administration, company or unit, who is missing, and what its meetings decide. */
package se.stegvis.leangroup;
