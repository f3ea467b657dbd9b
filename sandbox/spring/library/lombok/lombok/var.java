package lombok;


public @interface var {
}
