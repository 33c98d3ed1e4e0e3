/** What the members of a network do together: meetings, action plans, visits, and a toolbox. Who is a member is the network's business. */
package se.stegvis.collaboration;
