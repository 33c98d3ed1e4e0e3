/**
 * Pictures of how it was and how it became, for suggestions and good examples: received, drawn anew, kept, and shown through signed addresses.
 * What they are pictures of belongs to its own room; this one only asks whether the caller sees it and may change it.
 */
package se.stegvis.picture;
