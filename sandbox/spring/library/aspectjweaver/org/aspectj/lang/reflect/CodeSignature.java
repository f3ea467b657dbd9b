package org.aspectj.lang.reflect;


public interface CodeSignature extends MemberSignature {

    Class[] getExceptionTypes();

    String[] getParameterNames();

    Class[] getParameterTypes();
}
