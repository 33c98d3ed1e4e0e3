/** News to people, made from the events of suggestions. Whatever else wants to be told of events has a room of its own. */
package se.stegvis.notification;
