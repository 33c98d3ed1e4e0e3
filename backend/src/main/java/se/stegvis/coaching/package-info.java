/** Guides who help leaders to train their units: asked for, given, visited, closed with what changed. */
package se.stegvis.coaching;
