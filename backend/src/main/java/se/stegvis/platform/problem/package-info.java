/** One catalogue of problems, told as problem+json (RFC 9457) in the caller's language. */
package se.stegvis.platform.problem;
