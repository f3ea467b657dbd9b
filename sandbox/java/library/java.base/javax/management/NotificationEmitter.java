package javax.management;

public interface NotificationEmitter extends NotificationBroadcaster {}
