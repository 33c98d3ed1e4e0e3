/** The organisation tree and its head counts: plain keeping of records. What a role allows at a node is identity's business. */
package se.stegvis.department;
