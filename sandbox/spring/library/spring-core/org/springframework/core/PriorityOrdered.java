package org.springframework.core;


public interface PriorityOrdered extends Ordered {
}
