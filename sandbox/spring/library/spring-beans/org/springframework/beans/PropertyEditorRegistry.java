package org.springframework.beans;


public interface PropertyEditorRegistry {
}
