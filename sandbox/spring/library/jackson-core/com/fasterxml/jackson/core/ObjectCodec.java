package com.fasterxml.jackson.core;

import java.io.IOException;

public abstract class ObjectCodec {
    public abstract <T extends TreeNode> T readTree(JsonParser p) throws IOException;
}
