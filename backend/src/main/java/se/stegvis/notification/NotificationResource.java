package se.stegvis.notification;

import jakarta.ws.rs.core.Response;
import se.stegvis.api.NotificationApi;
import se.stegvis.api.model.ReadNotificationsRequest;
import se.stegvis.api.model.ReadNotificationsResult;
import se.stegvis.api.model.UpdateNotificationSettingsRequest;
import se.stegvis.identity.CurrentCaller;
import se.stegvis.platform.http.EntityTags;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.page.PageRequest;
import se.stegvis.platform.problem.ProblemException;

/** News over HTTP. */
class NotificationResource implements NotificationApi {
    private final CurrentCaller caller;
    private final Notifications notifications;
    private final HowTold howTold;
    private final MailTickets tickets;
    private final Exchange exchange;

    NotificationResource(CurrentCaller caller, Notifications notifications, HowTold howTold, MailTickets tickets, Exchange exchange) {
        this.caller = caller;
        this.notifications = notifications;
        this.howTold = howTold;
        this.tickets = tickets;
        this.exchange = exchange;
    }

    @Override
    public Response listNotifications(String municipalityCode, Boolean unread, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(notifications.list(caller.get(), unread, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response readNotifications(String municipalityCode, ReadNotificationsRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> exchange.answers().ok(
                new ReadNotificationsResult().unreadNotifications(notifications.read(caller.get(), request.getNotificationIds()))));
    }

    @Override
    public Response getNotificationSettings(String municipalityCode) {
        return exchange.answers().ok(howTold.of(caller.get()));
    }

    @Override
    public Response updateNotificationSettings(String municipalityCode, UpdateNotificationSettingsRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> exchange.answers().ok(howTold.choose(caller.get(), version, request.getTopics())));
    }

    /** Idempotent by itself: a mail provider sends no key. */
    @Override
    public Response endMails(String mailTicket, String idempotencyKey) {
        var ticket = tickets.read(mailTicket).orElseThrow(ProblemException::notFound);
        return exchange.inTransaction(ticket.municipalityCode(), () -> {
            howTold.endMails(ticket.municipalityCode(), ticket.personId());
            return exchange.answers().noContent();
        });
    }
}
