package org.springframework.core.type;


public interface ClassMetadata {

    String getClassName();

    String getEnclosingClassName();

    String[] getInterfaceNames();

    String[] getMemberClassNames();

    String getSuperClassName();

    default native boolean hasEnclosingClass();

    default native boolean hasSuperClass();

    boolean isAbstract();

    boolean isAnnotation();

    default native boolean isConcrete();

    boolean isFinal();

    boolean isIndependent();

    boolean isInterface();
}
