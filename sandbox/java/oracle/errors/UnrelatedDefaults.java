public class UnrelatedDefaults implements Left, Right { }
interface Left { default String name() { return "left"; } }
interface Right { default String name() { return "right"; } }
