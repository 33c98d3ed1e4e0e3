/**
 * Monday morning of a manager: many suggestions answered at once, words to start from, and who answers meanwhile. Each answer is the
 * suggestion's own use case; here is only that there are many, and whose they are.
 */
package se.stegvis.answering;
