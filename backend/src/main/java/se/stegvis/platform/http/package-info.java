/** Manners of HTTP that every operation shares: entity tags, conditional answers, idempotency keys, strict input. */
package se.stegvis.platform.http;
