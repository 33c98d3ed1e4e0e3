/** Shared devices at a unit's board: signed in as the unit, they hand in suggestions and see nothing. People set them up and remove them. */
package se.stegvis.kiosk;
