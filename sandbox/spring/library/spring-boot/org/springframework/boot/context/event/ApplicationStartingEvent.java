package org.springframework.boot.context.event;


public class ApplicationStartingEvent extends SpringApplicationEvent {
}
