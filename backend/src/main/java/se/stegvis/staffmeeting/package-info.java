/** The calendar of staff meetings, each with the one good example that it shows. What a good example is, and who sees it, is another room's affair. */
package se.stegvis.staffmeeting;
