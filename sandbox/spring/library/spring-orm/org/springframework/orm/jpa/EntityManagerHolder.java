package org.springframework.orm.jpa;

import org.springframework.transaction.support.ResourceHolderSupport;

public class EntityManagerHolder extends ResourceHolderSupport {
    public EntityManagerHolder() {
    }
}
