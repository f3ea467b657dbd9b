public class InterfaceMissingBody {
    interface I { default void f(); }
}
