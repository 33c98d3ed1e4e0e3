/**
 * What is kept of people: their own data in their hands, and for how long the municipality keeps names, notes, pictures, drafts and news. It
 * reads and clears what other rooms keep, and no room knows of it.
 */
package se.stegvis.privacy;
