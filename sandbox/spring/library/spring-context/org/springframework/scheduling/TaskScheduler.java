package org.springframework.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.ScheduledFuture;


public interface TaskScheduler {

    default native Clock getClock();

    ScheduledFuture<?> schedule(Runnable task, Instant startTime);

    @Deprecated
    default native ScheduledFuture<?> schedule(Runnable task, Date startTime);

    ScheduledFuture<?> scheduleAtFixedRate(Runnable task, Duration period);

    ScheduledFuture<?> scheduleAtFixedRate(Runnable task, Instant startTime, Duration period);

    @Deprecated
    default native ScheduledFuture<?> scheduleAtFixedRate(Runnable task, Date startTime, long period);

    @Deprecated
    default native ScheduledFuture<?> scheduleAtFixedRate(Runnable task, long period);

    ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, Duration delay);

    ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, Instant startTime, Duration delay);

    @Deprecated
    default native ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, Date startTime, long delay);

    @Deprecated
    default native ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, long delay);
}
