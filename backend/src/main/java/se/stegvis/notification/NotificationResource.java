package se.stegvis.notification;

import jakarta.ws.rs.core.Response;
import se.stegvis.api.NotificationApi;
import se.stegvis.api.model.ReadNotificationsRequest;
import se.stegvis.api.model.ReadNotificationsResult;
import se.stegvis.identity.CurrentCaller;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.page.PageRequest;

/** News over HTTP. */
class NotificationResource implements NotificationApi {
    private final CurrentCaller caller;
    private final Notifications notifications;
    private final Exchange exchange;

    NotificationResource(CurrentCaller caller, Notifications notifications, Exchange exchange) {
        this.caller = caller;
        this.notifications = notifications;
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
}
