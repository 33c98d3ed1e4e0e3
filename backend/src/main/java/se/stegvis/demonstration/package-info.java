/**
 * The data of the one-command mode: real cases of real municipalities, told as suggestions through the use cases, in their own time. Nothing
 * here does anything unless {@code stegvis.demonstration.enabled} is true, which only the launcher sets. The content lies in
 * {@code resources/demonstration}; no other room may depend on this one.
 */
package se.stegvis.demonstration;
