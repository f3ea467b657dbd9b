package com.fasterxml.jackson.core;

import java.util.Iterator;

public interface TreeNode {
    int size();

    boolean isValueNode();

    boolean isContainerNode();

    boolean isMissingNode();

    boolean isArray();

    boolean isObject();

    TreeNode get(String fieldName);

    TreeNode get(int index);

    TreeNode path(String fieldName);

    TreeNode path(int index);

    Iterator<String> fieldNames();
}
