/** What the API says of itself. */
package se.stegvis.about;
