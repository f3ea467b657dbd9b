package org.aspectj.lang.reflect;

import org.aspectj.lang.Signature;


public interface MemberSignature extends Signature {
}
