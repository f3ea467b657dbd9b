package com.fasterxml.jackson.databind.node;

public abstract class NumericNode extends ValueNode {
}
